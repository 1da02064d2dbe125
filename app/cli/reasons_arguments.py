"""Arguments of `sable reasons`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.cli.output import Exit


def add(commands: Any, run: Callable[[argparse.Namespace], Exit]) -> None:
    """Add `reasons` with its verbs to the commands."""
    reasons = commands.add_parser("reasons", help="lists of reason codes: list, show, import, export")
    verbs = reasons.add_subparsers(required=True, metavar="ACTION", dest="action")
    listing = verbs.add_parser("list", help="all lists, and the files that were refused with the reason")
    showing = verbs.add_parser("show", help="the codes of a list, with their legal basis")
    showing.add_argument("list", metavar="ID")
    for parser in (listing, showing):
        parser.add_argument("--json", metavar="OUT", help="write it there (- for standard output)")
    importing = verbs.add_parser("import", help="put a list among your own; one of yours with its id is replaced")
    importing.add_argument("file", type=Path, metavar="FILE", help="CSV with the columns code, label, basis and "
                           "description, or JSON")  # fmt: skip
    importing.add_argument("--id", default="", metavar="ID", help="small letters, digits and hyphens")
    importing.add_argument("--name", default="", metavar="NAME")
    exporting = verbs.add_parser("export", help="write a list, to change it or for another computer")
    exporting.add_argument("list", metavar="ID")
    exporting.add_argument("--out", type=Path, required=True, metavar="FILE", help="OUT.csv or OUT.json")
    exporting.add_argument("--force", action="store_true", help="replace an existing file")
    for parser in (listing, showing, importing, exporting):
        parser.set_defaults(command=run)
