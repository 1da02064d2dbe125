"""A list as a file for other programs."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

from app.domain.lists import ListEntry


def as_csv(lines: Iterable[str]) -> str:
    """A list as CSV with headings that the import knows. Raises EntryFault.

    What a spreadsheet would take for a formula begins with an apostrophe, as spreadsheets write it themselves.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(("text", "kind", "label", "note"))
    for line in lines:
        if line.strip():
            entry = ListEntry.parse(line)
            row = (entry.text, entry.kind.value, entry.label, entry.note)
            writer.writerow("'" + cell if re.match(r"[=+\-@']", cell) else cell for cell in row)
    return out.getvalue()
