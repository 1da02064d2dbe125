"""Arguments of `sable marks` and `sable logs`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.cli.jobs_arguments import PERSON_VARIABLE
from app.cli.output import Exit
from app.domain.box_forms import JsonForm

Run = Callable[[argparse.Namespace], Exit]


def add_marks(commands: Any, run: Run) -> None:
    """Add `marks` with its verbs to the commands."""
    marks = commands.add_parser("marks", help="hits of a document for other programs, and marks made in them")
    verbs = marks.add_subparsers(required=True, metavar="ACTION", dest="action")
    exporting = verbs.add_parser("export", help="write hits as FDF, XFDF, JSON, or a PDF with live redaction marks")
    exporting.add_argument("id", metavar="DOCUMENT", help="8 characters of its id are enough")
    exporting.add_argument("--out", type=Path, required=True, metavar="FILE",
                           help="OUT.fdf, OUT.xfdf, OUT.json or OUT.pdf; nothing in the PDF is redacted, and its name "
                                "will say so")  # fmt: skip
    exporting.add_argument("--accepted", action="store_true", help="only what was accepted, not what is open")
    exporting.add_argument("--force", action="store_true", help="replace an existing file")
    importing = verbs.add_parser("import", help="add marks to a document under review, as open hits")
    importing.add_argument("id", metavar="DOCUMENT", help="8 characters of its id are enough")
    importing.add_argument("file", type=Path, metavar="FILE", help="FDF, XFDF, a PDF with marks, or JSON")
    add_form(importing)
    for parser in (exporting, importing):
        _add_person(parser)
        parser.add_argument("--password-stdin", action="store_true", help="read the document's password from "
                            "standard input")  # fmt: skip
        parser.set_defaults(command=run)


def _add_person(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--as", dest="person_as", metavar="PERSON", help=f"who does it: id, e-mail or name "
                        f"(otherwise {PERSON_VARIABLE})")  # fmt: skip


def add_form(parser: argparse.ArgumentParser) -> None:
    """Add the option that says what a JSON file of redactions holds."""
    parser.add_argument("--form", choices=[form.value for form in JsonForm], default=JsonForm.AUTO.value,
                        help="what a JSON file holds: redactions (RedactionInput), boxes (left, top, width, height; "
                             "pages from 1) or offsets in a text (default: told from the file)")  # fmt: skip


def add_logs(commands: Any, run: Run) -> None:
    """Add `logs` with its verbs to the commands."""
    logs = commands.add_parser("logs", help="what was removed from the documents of a job, and why")
    verbs = logs.add_subparsers(required=True, metavar="ACTION", dest="action")
    public = verbs.add_parser("public", help="document, page, category, reason, legal basis and box; no value")
    sealed = verbs.add_parser("sealed", help="the same with the values (FRCP 5.2(g)): a PDF locked with a passphrase")
    numbers = verbs.add_parser("statistics", help="pages released in full, in part and withheld, by code")
    for parser in (public, sealed, numbers):
        parser.add_argument("id", metavar="JOB", help="8 characters of its id are enough")
        parser.set_defaults(command=run)
    public.add_argument("--out", type=Path, required=True, metavar="FILE", help="OUT.csv or OUT.pdf")
    sealed.add_argument("--out", type=Path, required=True, metavar="FILE", help="OUT.pdf")
    sealed.add_argument("--passphrase-stdin", action="store_true", help="read the passphrase from standard input")
    for parser in (public, sealed):
        _add_person(parser)
        parser.add_argument("--force", action="store_true", help="replace an existing file")
