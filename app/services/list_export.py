"""A list as a file for other programs."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.csv_table import table
from app.domain.lists import ListEntry


def as_csv(lines: Iterable[str]) -> str:
    """A list as CSV with headings that the import knows. Raises EntryFault.

    What a spreadsheet would take for a formula begins with an apostrophe, as spreadsheets write it themselves.
    """
    entries = (ListEntry.parse(line) for line in lines if line.strip())
    return table(
        [("text", "kind", "label", "note"), *((each.text, each.kind.value, each.label, each.note) for each in entries)]
    )
