"""Arguments of `sable jobs`; what they do is in `app.cli.jobs`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from app.domain.jobs import Status
from app.domain.listing import DEFAULT_LIMIT, LARGEST_LIMIT, SortField

PERSON_VARIABLE = "SABLE_PERSON"


def add(commands: Any, run: Any) -> None:
    """Add `jobs` with its actions to the commands of the program; `run` gets the parsed arguments."""
    jobs = commands.add_parser("jobs", help="the queue: list, show, change, export, check the record")
    jobs.set_defaults(command=run)
    actions = jobs.add_subparsers(required=True, metavar="ACTION", dest="action")
    _add_list(actions)
    _add_reading(actions)
    _add_changes(actions)
    _add_people(actions)


def _add_list(actions: Any) -> None:
    listing = _action(actions, "list", "documents by filter, newest first")
    listing.add_argument("--status", action="append", default=[], choices=[s.value for s in Status], metavar="STATUS",
                         help=f"any of: {', '.join(Status)}; may be given several times")  # fmt: skip
    listing.add_argument("--job", metavar="ID", help="only documents of this job")
    listing.add_argument("--created-by", metavar="PERSON", help="id, e-mail or name")
    listing.add_argument("--reviewed-by", metavar="PERSON", help="id, e-mail or name")
    listing.add_argument("--name", default="", metavar="TEXT", help="part of the file name, whatever its case")
    listing.add_argument("--metadata", action="append", default=[], type=_pair, metavar="KEY=VALUE",
                         help="a pair that the job must have; may be given several times")  # fmt: skip
    listing.add_argument("--sort", default=SortField.CREATED_AT.value, choices=[s.value for s in SortField],
                         metavar="FIELD", help=f"one of: {', '.join(SortField)}")  # fmt: skip
    listing.add_argument("--ascending", action="store_true", help="smallest or oldest first")
    listing.add_argument("--limit", default=DEFAULT_LIMIT, type=_limit, metavar="N", help=f"1..{LARGEST_LIMIT}")
    part = listing.add_mutually_exclusive_group()
    part.add_argument("--cursor", default="", metavar="CURSOR", help="go on behind the list that gave this cursor")
    part.add_argument("--offset", default=0, type=_number, metavar="N", help="leave out so many")


def _add_reading(actions: Any) -> None:
    show = _action(actions, "show", "a job or a document; of what was purged, its tombstone")
    show.add_argument("id", metavar="ID", help="8 characters of it are enough where no other id begins so")
    export = _action(actions, "export", "settings, documents, decisions, certificates and the record of a job")
    export.add_argument("id", metavar="JOB")
    export.add_argument("--out", required=True, type=Path, metavar="DIR", help="a new or empty folder")
    verifying = _action(actions, "audit-verify", "check the record; exit code 3 where it was tampered with")
    verifying.add_argument("--noted", action="append", default=[], type=_hash, metavar="HASH",
                           help="a hash that was noted before: some line must still have it")  # fmt: skip


def _add_changes(actions: Any) -> None:
    for name, help_text in (
        ("cancel", "stop documents; what was decided is kept"),
        ("pause", "hold back queued documents"),
        ("resume", "queue paused documents again"),
        ("retry", "queue documents again after their remedy"),
    ):
        changing = _changing(actions, name, help_text, some="*")
        changing.add_argument("--all", action="store_true", help="every document of the queue that it makes sense for")
    _add_second(actions)
    purge = _changing(actions, "purge", "remove all text of documents for good; a tombstone stays")
    delete = _changing(actions, "delete", "purge whole jobs and take them off the list")
    for parser in (purge, delete):
        parser.add_argument("--yes", action="store_true", help="do not ask on a terminal")
        parser.add_argument("--released-files", action="store_true", help="the released files and certificates too")
    _changing(actions, "hold", "legal hold: nothing of these jobs may expire, be purged or deleted")
    _changing(actions, "release-hold", "end a legal hold")


def _add_second(actions: Any) -> None:
    approving = _changing(actions, "approve", "agree with the review of another person; nobody approves his own")
    approving.add_argument("--release", action="store_true",
                           help="write the files at once; else the window or `sable serve` does it next")  # fmt: skip
    approving.add_argument("--passphrase-stdin", action="store_true",
                           help="with --release: the passphrase of the key that signs certificates")  # fmt: skip
    returning = _changing(actions, "return", "send what waits for its second review back to its review, with a note")
    returning.add_argument("--reason", required=True, metavar="TEXT", help="what is to be looked at again")


def _add_people(actions: Any) -> None:
    people = actions.add_parser("people", help="who works on this computer")
    verbs = people.add_subparsers(required=True, metavar="VERB", dest="verb")
    _action(verbs, "list", "all profiles")
    adding = _action(verbs, "add", "a new profile")
    adding.add_argument("name", metavar="NAME")
    adding.add_argument("--email", default="", metavar="ADDRESS")
    _as_person(adding)
    deactivating = _action(verbs, "deactivate", "a profile that can no longer be chosen; its history stays")
    deactivating.add_argument("person", metavar="PERSON", help="id, e-mail or name")
    _as_person(deactivating)


def _action(actions: Any, name: str, help_text: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = actions.add_parser(name, help=help_text)
    parser.add_argument("--json", nargs="?", const="-", metavar="OUT", help="write JSON there (- for standard output)")
    return parser


def _changing(actions: Any, name: str, help_text: str, *, some: str = "+") -> argparse.ArgumentParser:
    parser = _action(actions, name, help_text)
    parser.add_argument("ids", nargs=some, metavar="ID", help="a job or a document")
    _as_person(parser)
    return parser


def _as_person(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--as", "--person", dest="person_as", metavar="PERSON", help=f"who does it: id, e-mail or name "
                        f"(otherwise {PERSON_VARIABLE})")  # fmt: skip


def _pair(value: str) -> tuple[str, str]:
    key, separator, text = value.partition("=")
    if not separator or not key.strip():
        raise argparse.ArgumentTypeError("must be KEY=VALUE")
    return key.strip(), text


def _hash(value: str) -> str:
    if len(value) != 64 or set(value.lower()) - set("0123456789abcdef"):
        raise argparse.ArgumentTypeError("must be a SHA-256 of 64 characters")
    return value.lower()


def _number(value: str) -> int:
    if not value.isdecimal():
        raise argparse.ArgumentTypeError("must be a whole number of 0 or more")
    return int(value)


def _limit(value: str) -> int:
    if not 1 <= _number(value) <= LARGEST_LIMIT:
        raise argparse.ArgumentTypeError(f"must be 1..{LARGEST_LIMIT}")
    return int(value)
