"""Columns of people: "Surname, Given" in two cells or more, one below the other."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from app.engine.page_text import PageText
from app.engine.recognizers.base import Finding, Rank
from app.engine.recognizers.vocabulary import (
    COMPANY,
    JOB,
    NAME_WORD,
    NOT_A_NAME,
    PARTICLE,
    POSTNOMINAL,
    STATE,
    UPPER,
)

_CELL = re.compile(r"\S(?:[^\n\t ]|[ ](?![ \t\n]))*")
_SURNAME_GIVEN = re.compile(
    rf"{PARTICLE}{NAME_WORD}(?:[ ]{NAME_WORD})?,[ ](?P<given>{NAME_WORD}(?:[ ](?:{NAME_WORD}|[{UPPER}])){{0,2}})\.?"
)
_COUNTRY = (
    r"(?:Argentina|Australia|Austria|Belgium|Brazil|Bulgaria|Canada|China|Croatia|Cyprus|Czechia|Denmark|England|Estonia"
    r"|Finland|France|Germany|Greece|Hungary|Iceland|India|Ireland|Israel|Italy|Japan|Korea|Latvia|Lithuania|Luxembourg"
    r"|Malta|Mexico|Netherlands|Norway|Ontario|Poland|Portugal|Quebec|Romania|Russia|Scotland|Serbia|Slovakia|Slovenia"
    r"|Spain|Sweden|Switzerland|Turkey|Ukraine|Wales|U\.?K|U\.?S(?:\.?A)?)"
)
_NOT_GIVEN = re.compile(rf"(?:{STATE}|{_COUNTRY}|{POSTNOMINAL})\.?")
_MOST_CELLS = 4_000


def find_columns(text: PageText) -> Iterator[Finding]:
    """Cells of a column in which at least two hold a person's surname and given name.

    A column of towns with their states or countries is none.
    """
    if text.text.count(",") < 2:
        return
    columns: dict[tuple[float, float, int], list[tuple[int, int, bool]]] = defaultdict(list)
    for number, (first, last) in enumerate(text.pieces()):
        if number > _MOST_CELLS:
            return
        if text.text.find(",", first, last) < 0:
            continue
        frame = text.frames[number]
        for cell in _CELL.finditer(text.text, first, last):
            named = _SURNAME_GIVEN.fullmatch(cell[0]) if "," in cell[0] and len(cell[0]) <= 60 else None
            if named is None:
                continue
            key = (round(frame.along[0], 2), round(frame.along[1], 2), round(text.extents.start[cell.start()] / 4))
            columns[key].append((*cell.span(), _is_person(cell[0], named["given"])))
    for cells in columns.values():
        people = [c for c in cells if c[2]]
        if len(people) >= 2 and len(people) > len(cells) / 2:
            for start, end, _ in people:
                yield Finding(start, end, "PERSON", 0.85, Rank.PATTERN, "column")


def _is_person(cell: str, given: str) -> bool:
    words = [w.strip(".,").lower() for w in cell.split()]
    return (
        not _NOT_GIVEN.fullmatch(given)
        and COMPANY.search(cell) is None
        and not any(w in JOB for w in words)
        and not all(w in NOT_A_NAME for w in words)
    )
