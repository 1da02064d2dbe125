"""Arguments of `sable keys`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any


def add(commands: Any, run: Callable[[argparse.Namespace], Any]) -> None:
    """Add `keys` with its verbs to the commands."""
    parser = commands.add_parser("keys", help="the key that signs certificates on this computer: new, show, sign")
    parser.set_defaults(command=run)
    verbs = parser.add_subparsers(required=True, metavar="VERB", dest="verb", parser_class=type(parser))
    making = verbs.add_parser("new", help="make the key and print its fingerprint")
    _passphrase(making, "lock the key with the first line of standard input")
    verbs.add_parser("show", help="print the fingerprint of the key")
    signing = verbs.add_parser("sign", help="sign certificates, in their files")
    signing.add_argument("certificates", nargs="+", type=Path, metavar="CERTIFICATE.json")
    _passphrase(signing, "read the passphrase of the key from standard input")


def _passphrase(parser: argparse.ArgumentParser, what: str) -> None:
    parser.add_argument("--passphrase-stdin", action="store_true", help=what)
