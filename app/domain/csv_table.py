"""Tables for spreadsheets."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

FORMULA = re.compile(r"[=+\-@'\t\r＝＋－＠]")
"""How a cell begins that a spreadsheet calculates."""


def table(rows: Iterable[Sequence[str]]) -> str:
    """Rows as CSV (RFC 4180). What a spreadsheet would take for a formula begins with an apostrophe, as spreadsheets
    write it themselves."""
    made = io.StringIO(newline="")
    writer = csv.writer(made, lineterminator="\r\n")
    for row in rows:
        writer.writerow("'" + cell if FORMULA.match(cell) else cell for cell in row)
    return made.getvalue()
