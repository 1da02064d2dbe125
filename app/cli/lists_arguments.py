"""Arguments of `sable lists`, and the options for lists that other commands share."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

_FILE = "a CSV, XLSX or text file with one entry a row"


def add_options(parser: argparse.ArgumentParser) -> None:
    """--always, --never and --no-firm-lists of what detects."""
    parser.add_argument("--always", type=Path, metavar="FILE", help=f"what always goes: {_FILE}")
    parser.add_argument("--never", type=Path, metavar="FILE", help=f"what always stays: {_FILE}; --always beats it")
    parser.add_argument("--no-firm-lists", dest="firm_lists", action="store_false", help="without the firm's lists")


def add(commands: Any, run: Callable[[argparse.Namespace], Any]) -> None:
    """Add `lists` with its verbs to the commands."""
    parser = commands.add_parser("lists", help="the firm's always and never lists: show, import, export, check, test")
    parser.set_defaults(command=run)
    verbs = parser.add_subparsers(required=True, metavar="VERB", dest="verb", parser_class=type(parser))

    showing = verbs.add_parser("show", help="print a list, an entry a line")
    _which(showing)

    importing = verbs.add_parser("import", help="add the entries of a file to a list of the firm")
    importing.add_argument("file", type=Path, metavar="FILE", help=_FILE)
    _which(importing)
    _column(importing)
    importing.add_argument("--replace", action="store_true", help="put them in the place of what is there")

    exporting = verbs.add_parser("export", help="write a list of the firm as CSV")
    exporting.add_argument("file", metavar="OUT.csv", help="a file, or - for standard output")
    _which(exporting)
    exporting.add_argument("--force", action="store_true", help="replace an existing file")

    checking = verbs.add_parser("check", help="say which entries cannot be used")
    checking.add_argument("file", type=Path, nargs="?", metavar="FILE", help=f"{_FILE} (the firm's lists without it)")
    _column(checking)

    testing = verbs.add_parser("test", help="count the hits of every entry of a file in documents")
    testing.add_argument("file", type=Path, metavar="FILE", help=_FILE)
    testing.add_argument("inputs", nargs="+", type=Path, metavar="IN.pdf")
    _column(testing)
    testing.add_argument("--json", metavar="OUT", help="write the counts there (- for standard output)")


def _which(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--always", dest="which", action="store_const", const="always", help="what always goes")
    which.add_argument("--never", dest="which", action="store_const", const="never", help="what always stays")


def _column(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--column", type=_positive, metavar="N", help="read this column, from 1 (else the likeliest)")


def _positive(value: str) -> int:
    if not value.isdecimal() or not 1 <= int(value) <= 200:
        raise argparse.ArgumentTypeError("must be a number from 1 to 200")
    return int(value)
