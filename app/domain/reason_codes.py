"""Why something is removed, as codes of lists that a firm can edit: exemptions, court rules, privilege.

A list is `<id>.json` in `resources/reasons`, or in the folder `reasons` of the data folder, where it takes the place of
the one with its id. A hit holds codes, and nothing but a code stands in a released file or its certificate. Where two
lists have the same code, the first that has it says what it means: those of the user before those of the program.
"""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Any

from pydantic import ConfigDict, Field, TypeAdapter

from app.domain import data_files
from app.domain.csv_table import FORMULA, table
from app.domain.data_files import DataFileError
from app.domain.entities import Entity
from app.domain.profiles import Profile

FOLDER = "reasons"
LONGEST_CODE = 40
MOST_CODES = 2_000
"""Codes of one list: a table of many thousand is some other file."""

_STRICT = ConfigDict(extra="forbid", strict=True)
_Line = Annotated[str, Field(min_length=1, max_length=300)]
_Id = Annotated[str, Field(pattern=r"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$")]

COLUMNS = ("code", "label", "basis", "description")
"""Of a list as a table."""


@dataclass(frozen=True, slots=True)
class ReasonCode:
    """A reason: the `code` that stands in the box, its name, where the law says it, and what it covers."""

    __pydantic_config__ = _STRICT
    code: Annotated[str, Field(min_length=1, max_length=LONGEST_CODE)]
    label: _Line
    basis: Annotated[str, Field(max_length=300)] = ""
    description: Annotated[str, Field(max_length=2_000)] = ""


@dataclass(frozen=True, slots=True)
class ReasonList:
    """Reasons of one law or of one firm."""

    __pydantic_config__ = _STRICT
    id: _Id
    name: _Line
    codes: Annotated[tuple[ReasonCode, ...], Field(min_length=1, max_length=MOST_CODES)]


class ReasonListError(DataFileError):
    """A list that cannot be used."""


@dataclass(frozen=True, slots=True)
class ReasonShelf:
    """All lists, the user's own first, and the files that were refused."""

    lists: tuple[ReasonList, ...] = ()
    refused: tuple[ReasonListError, ...] = ()

    def find(self, code: str) -> ReasonCode | None:
        """What a code means; None where no list has it."""
        return next((c for one in self.lists for c in one.codes if c.code == code), None)

    def basis(self, code: str) -> str:
        """Where the law says it; "" where no list does."""
        found = self.find(code)
        return found.basis if found is not None else ""


_LIST: TypeAdapter[ReasonList] = TypeAdapter(ReasonList)


def shelf() -> ReasonShelf:
    """Every list there is. A user's file that is not right does not let the shipped one take its place again."""
    shipped, own = data_files.folders(FOLDER)
    own_ids = data_files.ids_in(own)
    lists: list[ReasonList] = []
    refused: list[ReasonListError] = []
    for folder, ids in ((own, own_ids), (shipped, [i for i in data_files.ids_in(shipped) if i not in own_ids])):
        for list_id in ids:
            try:
                lists.append(read(folder / f"{list_id}.json"))
            except ReasonListError as error:
                refused.append(error)
    return ReasonShelf(tuple(lists), tuple(refused))


def read(path: Path) -> ReasonList:
    """The list in a JSON file. Raises ReasonListError."""
    found = parse(data_files.read_json(path, ReasonListError), path.name)
    if found.id != path.stem:
        raise ReasonListError(path.name, "/id", f'must be the name of the file, "{path.stem}"')
    return found


def parse(value: Any, file_name: str = "reasons") -> ReasonList:
    """The list that a JSON value describes. Raises ReasonListError naming the first member that is wrong."""
    found = data_files.validated(_LIST, value, file_name, ReasonListError)
    seen: set[str] = set()
    for number, code in enumerate(found.codes):
        problem = _problem(code.code)
        if code.code in seen:
            problem = "occurs twice"
        if problem:
            raise ReasonListError(file_name, f"/codes/{number}/code", problem)
        seen.add(code.code)
    return found


def _problem(code: str) -> str:
    """What is wrong with a code; "" where nothing is. A comma would divide it, where several stand in one box."""
    if "," in code:
        return "must not hold a comma"
    if code != code.strip() or any(unicodedata.category(c).startswith("C") for c in code):
        return "must not begin or end with a blank, or hold what cannot be drawn"
    return ""


def from_table(text: str, list_id: str, name: str, file_name: str = "reasons.csv") -> ReasonList:
    """The list in a table (CSV with a heading, separated by commas or semicolons). Raises ReasonListError; a row is
    named by its number in the file, counted from one with the heading."""
    delimiter = ";" if text.partition("\n")[0].count(";") > text.partition("\n")[0].count(",") else ","
    rows = csv.reader(io.StringIO(text.lstrip("﻿"), newline=""), delimiter=delimiter, strict=True)
    try:
        heading = [column.strip().casefold() for column in next(rows, [])]
        if not {"code", "label"} <= set(heading):
            raise ReasonListError(file_name, "", 'has no heading with "code" and "label"')
        codes = [
            {
                column: _unmarked(row[at].strip())
                for at, column in enumerate(heading)
                if column in COLUMNS and at < len(row)
            }
            for row in rows
            if any(cell.strip() for cell in row)
        ]
    except csv.Error:
        raise ReasonListError(file_name, "", f"is no table from row {rows.line_num}") from None
    return parse({"id": list_id, "name": name, "codes": codes}, file_name)


def to_table(value: ReasonList) -> str:
    """The list as a table that `from_table` reads. What a spreadsheet would take for a formula begins with an
    apostrophe, as spreadsheets write it themselves."""
    return table([COLUMNS, *([str(getattr(code, column)) for column in COLUMNS] for code in value.codes)])


def _unmarked(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and FORMULA.match(cell[1:]) else cell


def list_json(value: ReasonList) -> dict[str, Any]:
    """A list as its file holds it."""
    made: dict[str, Any] = _LIST.dump_python(value, mode="json", exclude_defaults=True)
    return made


def split(said: str) -> tuple[str, ...]:
    """The codes of a text that holds one or several, as the `reason` of a profile's category does."""
    return tuple(dict.fromkeys(code for part in said.split(",") if (code := part.strip())))


def joined(codes: Sequence[str]) -> str:
    """Several codes as they stand in a box."""
    return ", ".join(codes)


def with_defaults(entities: Iterable[Entity], profile: Profile) -> list[Entity]:
    """Entities with the codes that the profile gives for their categories, where they have none of their own."""
    by_label = {category.label: split(category.reason) for category in profile.categories if category.reason}
    return [replace(e, codes=codes) if not e.codes and (codes := by_label.get(e.label, ())) else e for e in entities]


def changed(entity: Entity, *, add: Sequence[str] = (), remove: Sequence[str] = ()) -> Entity:
    """The entity with other codes, in the order in which they were given."""
    kept: Iterator[str] = (code for code in (*entity.codes, *add) if code not in remove)
    return replace(entity, codes=tuple(dict.fromkeys(kept)))
