"""What a legal rule asks for, as a file that a firm can edit: what is looked for, what of it may stay, and which rows
of the rule that answers.

A file is `<id>.json` in `resources/profiles`, or in the folder `profiles` of the data folder, where it takes the place
of the one with its id. This module is the only definition: files are read by it, and the schema is made from it
(docs/schemas/profile.schema.json). A file that is not right is refused, never left out silently: a profile that looks
for less than its owner wrote would leak.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

from pydantic import ConfigDict, Field, TypeAdapter
from pydantic.alias_generators import to_camel

from app.base.errors import FailureCode, KnownError
from app.domain import data_files
from app.domain.entities import LABELS, LISTED_LABEL, MANUAL_LABEL

DEFAULT = "default"

_STRICT = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False, alias_generator=to_camel, validate_by_name=True)
_Line = Annotated[str, Field(min_length=1, max_length=300)]
_Text = Annotated[str, Field(max_length=3_000)]
_Id = Annotated[str, Field(pattern=r"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$")]


class Operator(StrEnum):
    """What of a hit may stay. What an operator is not sure about goes whole."""

    WHOLE = "whole"
    LAST_FOUR = "last-four"
    YEAR = "year"
    YEAR_TO_89 = "year-to-89"  # the year, unless somebody born in it is over 89 by now
    AGE_TO_89 = "age-to-89"
    INITIALS = "initials"
    CITY_STATE = "city-and-state"
    STATE_ZIP3 = "state-and-zip3"


class Hint(StrEnum):
    """What a reviewer is told about the hits of a category before deciding."""

    REDACT = "redact"
    ASK = "ask"  # the rule depends on something that detection does not know


class Detection(StrEnum):
    """How far a row of the rule can be answered by looking for its labels."""

    AUTOMATIC = "automatic"
    PARTLY = "partly"
    NOT_DETECTABLE = "not-detectable"


@dataclass(frozen=True, slots=True)
class LegalSource:
    """Where the rule is: its title and section."""

    __pydantic_config__ = _STRICT
    title: _Line
    section: Annotated[str, Field(max_length=300)] = ""


@dataclass(frozen=True, slots=True)
class Category:
    """A label that is looked for: hits below `threshold` are not raised; `reason` is the code to give for them."""

    __pydantic_config__ = _STRICT
    label: str
    threshold: Annotated[float, Field(ge=0, le=1)] = 0.0
    operator: Operator = Operator.WHOLE
    hint: Hint = Hint.REDACT
    reason: Annotated[str, Field(max_length=100)] = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the rule. `labels` are those whose hits answer it; `note` says what they do not answer."""

    __pydantic_config__ = _STRICT
    id: _Line
    text: _Line
    detection: Detection
    labels: tuple[str, ...] = ()
    note: _Text = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """A rule. Without categories everything is looked for. With `keeps_requester`, the person who asked for the papers
    stays readable: the texts that a job gives for them are kept."""

    __pydantic_config__ = _STRICT
    id: _Id
    name: _Line
    description: _Text
    source: LegalSource | None = None
    keeps_requester: bool = False
    categories: tuple[Category, ...] = ()
    rows: tuple[Row, ...] = ()
    limits: tuple[_Line, ...] = ()

    def labels(self, chosen: tuple[str, ...] = ()) -> frozenset[str]:
        """Labels to look for: those `chosen` for the job, or this profile's; empty for all."""
        return frozenset(chosen) or frozenset(c.label for c in self.categories)

    def category(self, label: str) -> Category:
        """What this profile says about a label; what it says nothing about goes whole, whatever its score."""
        return next((c for c in self.categories if c.label == label), Category(label))

    @property
    def operators(self) -> dict[str, Operator]:
        """The labels of which a part may stay."""
        return {c.label: c.operator for c in self.categories if c.operator is not Operator.WHOLE}


EVERYTHING = Profile(DEFAULT, "Everything", "")
"""What is looked for where no profile was chosen."""


class ProfileError(data_files.DataFileError):
    """A profile that cannot be used."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """All profiles by id, the shipped ones first, and the files that were refused."""

    profiles: dict[str, Profile]
    refused: tuple[ProfileError, ...]


_PROFILE: TypeAdapter[Profile] = TypeAdapter(Profile)


def folders() -> tuple[Path, Path]:
    """Where profiles are: the installation's, then the user's own (which may not exist)."""
    return data_files.folders("profiles")


def profile(profile_id: str) -> Profile:
    """The profile of that id, "" for the default one. Raises ProfileError: none has it, or its file is not right.

    A user's file that is not right does not let the shipped one of its id take its place again.
    """
    wanted = profile_id or DEFAULT
    for folder in reversed(folders()):
        path = folder / f"{wanted}.json"
        if wanted in data_files.ids_in(folder):
            return read(path)
    raise ProfileError(f"{wanted}.json", "", "there is no such profile")


def profile_to_use(profile_id: str) -> Profile:
    """The same for work that cannot go on without it. Raises KnownError PROFILE_UNUSABLE: nothing is looked for by a
    profile that is not what its owner wrote."""
    try:
        return profile(profile_id)
    except ProfileError:
        raise KnownError(FailureCode.PROFILE_UNUSABLE) from None


def shelf() -> Shelf:
    """Every profile there is, and every file that was refused."""
    found: dict[str, Profile] = {}
    refused: list[ProfileError] = []
    for folder in folders():
        for profile_id in data_files.ids_in(folder, first=DEFAULT):
            found.pop(profile_id, None)
            try:
                found[profile_id] = read(folder / f"{profile_id}.json")
            except ProfileError as error:
                refused.append(error)
    return Shelf(found, tuple(refused))


def read(path: Path) -> Profile:
    """The profile in a file. Raises ProfileError."""
    found = parse(data_files.read_json(path, ProfileError), path.name)
    if found.id != path.stem:
        raise ProfileError(path.name, "/id", f'must be the name of the file, "{path.stem}"')
    return found


def parse(value: Any, file_name: str = "profile") -> Profile:
    """The profile that a JSON value describes. Raises ProfileError naming the first member that is wrong."""
    found = data_files.validated(_PROFILE, value, file_name, ProfileError)
    for pointer, problem in _problems(found):
        raise ProfileError(file_name, pointer, problem)
    return found


def profile_json(value: Profile) -> dict[str, Any]:
    """A profile as its file holds it."""
    made: dict[str, Any] = _PROFILE.dump_python(value, mode="json", by_alias=True, exclude_defaults=True)
    return made


def schema() -> dict[str, Any]:
    """The JSON schema of a profile, made from the definition above."""
    made = _PROFILE.json_schema(by_alias=True)
    made["properties"]["$schema"] = {"type": "string"}
    labels = [label for label in LABELS if label not in (MANUAL_LABEL, LISTED_LABEL)]
    definitions = made["$defs"]
    definitions["Category"]["properties"]["label"]["enum"] = labels
    definitions["Row"]["properties"]["labels"]["items"]["enum"] = labels
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "profile.schema.json",
        **made,
        "title": "A legal profile",
    }


def _problems(found: Profile) -> Iterator[tuple[str, str]]:
    """What a schema cannot say: labels that exist, once each, and rows that ask only for what is looked for."""
    seen: set[str] = set()
    for number, category in enumerate(found.categories):
        pointer = f"/categories/{number}/label"
        if category.label not in LABELS or category.label in (MANUAL_LABEL, LISTED_LABEL):
            yield pointer, "is no label that is looked for"
        if category.label in seen:
            yield pointer, "occurs twice"
        seen.add(category.label)
    ids: set[str] = set()
    for number, row in enumerate(found.rows):
        if row.id in ids:
            yield f"/rows/{number}/id", "occurs twice"
        ids.add(row.id)
        for place, label in enumerate(row.labels):
            if label not in (seen or set(LABELS)):
                yield f"/rows/{number}/labels/{place}", "is not looked for by this profile"
        if bool(row.labels) is (row.detection is Detection.NOT_DETECTABLE):
            yield f"/rows/{number}/labels", 'must be empty exactly where "detection" is "not-detectable"'
