"""Tables that a spreadsheet opens: nothing in them is calculated."""

from __future__ import annotations

import csv
import io

import pytest

from app.domain.csv_table import table


@pytest.mark.parametrize(
    "cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1", "＝1+1", "＋1", "－1", "＠x", "'=1"]
)
def test_what_a_spreadsheet_would_calculate_is_text(cell: str) -> None:
    assert next(csv.reader(io.StringIO(table([["a", cell]]), newline="")))[1] == "'" + cell


@pytest.mark.parametrize("cell", ["a=1", "1-2", "", "Smith, Jane", 'say "x"'])
def test_everything_else_stays_as_it_is(cell: str) -> None:
    assert next(csv.reader(io.StringIO(table([["a", cell]]), newline="")))[1] == cell
