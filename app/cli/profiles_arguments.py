"""Arguments of `sable profiles`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from app.cli.output import Exit


def add(commands: Any, run: Callable[[argparse.Namespace], Exit]) -> None:
    """Add `profiles list` and `profiles show ID`."""
    profiles = commands.add_parser("profiles", help="the legal profiles that there are")
    verbs = profiles.add_subparsers(required=True, metavar="ACTION", dest="action")
    listing = verbs.add_parser("list", help="all profiles, and the files that were refused with the reason")
    showing = verbs.add_parser("show", help="one profile: what is looked for, what may stay, the rows of the rule")
    showing.add_argument("profile", metavar="ID")
    for parser in (listing, showing):
        parser.add_argument("--json", metavar="OUT", help="write it there (- for standard output)")
        parser.set_defaults(command=run)
