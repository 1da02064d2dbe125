"""Lists that are given on the command line, and what is said of their mistakes."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path

from app.base.errors import FailureCode, KnownError
from app.cli.output import complain
from app.domain.lists import LONGEST_TEXT, MOST_ENTRIES, EntryFault, Fault, TextLists
from app.protocol.calls import ChildPort
from app.protocol.messages import ReadList, ReadListDone
from app.workers.supervisor import Child

_SENTENCES = {
    Fault.NOTHING: "holds no letter or digit to look for",
    Fault.TOO_LONG: f"is longer than {LONGEST_TEXT} characters",
    Fault.TOO_BROAD: "would find nearly everything",
    Fault.TOO_SHORT: "has no word of five letters; shorter ones are not looked for in other spellings",
    Fault.BAD_PATTERN: "is no regular expression",
    Fault.BAD_LABEL: "has a label of other signs than letters, digits and underscores, or too long a one",
    Fault.TOO_MANY: f"is one too many: a list has at most {MOST_ENTRIES} entries",
}
_SHOWN = 20


def sentence(fault: EntryFault) -> str:
    """What is wrong with an entry, and where."""
    place = "" if fault.at is None else f" (character {fault.at})"
    return f"line {fault.line} {_SENTENCES[fault.fault]}{place}"


def tell(where: object, faults: Sequence[EntryFault]) -> None:
    """Complain about the mistakes of a list."""
    for fault in faults[:_SHOWN]:
        complain(f"{where}: {sentence(fault)}.")
    if len(faults) > _SHOWN:
        complain(f"{where}: and {len(faults) - _SHOWN} more.")


def read(child: ChildPort, path: Path, column: int | None = None) -> tuple[ReadListDone, tuple[EntryFault, ...]]:
    """A list in a file and its mistakes; `column` counts from 1. Raises KnownError."""
    chosen = None if column is None else column - 1
    done = child.call(ReadList(path=str(path.absolute()), column=chosen)).event
    if not isinstance(done, ReadListDone):
        raise KnownError(FailureCode.CHILD_NOISE)
    return done, tuple(EntryFault(m.fault, line=m.line, at=m.at) for m in done.mistakes)


def chosen_lists(parsed: argparse.Namespace) -> TextLists:
    """What --always and --never name. Raises KnownError; BAD_LIST after every mistake was told."""
    if parsed.always is None and parsed.never is None:
        return TextLists()
    with Child() as child:
        return TextLists(_lines(child, parsed.always), _lines(child, parsed.never))


def _lines(child: ChildPort, path: Path | None) -> tuple[str, ...]:
    if path is None:
        return ()
    done, faults = read(child, path)
    if faults:
        tell(path, faults)
        raise KnownError(FailureCode.BAD_LIST)
    return done.lines


def not_applied(path: Path, page_index: int, ledger: Iterable[str]) -> str:
    """That entries ran out of time on a page; `ledger` has "not-applied:always:17"."""
    entries = ", ".join(f"{name} list entry {number}" for _, name, number in (e.split(":", 2) for e in ledger))
    return f"{path}: page {page_index + 1}: not applied, because it ran out of time: {entries}."
