"""The record of what happened: read in parts, exported, and checked."""

from __future__ import annotations

import csv
import itertools
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from app.base.errors import FailureCode, KnownError
from app.domain.audit import FIRST, AuditLine, ChainFault, check_chain, line_to_json
from app.services import delivery
from app.store.store import Store

Line = tuple[int, AuditLine, str]
"""Number, line and hash."""

COLUMNS = ("sequence", "at", "actor", "action", "jobId", "documentId", "subject", "before", "after", "previous", "hash")


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check of the whole record said. `last_hash` is the hash of its end: whoever notes it down elsewhere can
    also show later that the record was not written anew. `missing` are hashes so noted that no line has any more."""

    lines: int
    last_hash: str
    fault: ChainFault | None
    missing: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        return self.fault is None and not self.missing


def lines(store: Store, *, job_id: str | None = None, document_id: str | None = None) -> Iterator[Line]:
    """All lines, or those of a job or a document, in order; never more than 5,000 in memory."""
    after = 0
    while part := store.audit_lines(job_id=job_id, document_id=document_id, after=after):
        yield from part
        after = part[-1][0]


def history(store: Store, document_id: str) -> list[Line]:
    """What happened to one document, in order: codes, ids and times, no words."""
    return list(lines(store, document_id=document_id))


def verify(store: Store, noted: Iterable[str] = ()) -> Checked:
    """Read the whole record and check it, also that it still has the lines whose hashes were `noted` elsewhere.

    A record that somebody wrote anew from its first line holds in itself; it cannot hold a hash that was noted before.
    """
    last = store.last_audit_number()
    count, end = 0, FIRST
    missing = dict.fromkeys(noted)

    def counted() -> Iterator[Line]:
        nonlocal count, end
        for line in lines(store):
            count, end = count + 1, line[2]
            missing.pop(end, None)
            yield line

    fault = check_chain(counted(), last=last)
    # Behind a fault nothing was read, and nothing there is worth more than the fault.
    return Checked(count, end, fault, tuple(missing) if fault is None else ())


def write_jsonl(record: Iterable[Line], stream: TextIO) -> None:
    """One JSON object a line, with number and hash."""
    stream.writelines(json.dumps(_members(line), ensure_ascii=False) + "\n" for line in record)


def write_csv(record: Iterable[Line], stream: TextIO) -> None:
    """The same as a table with a heading."""
    table = csv.DictWriter(stream, COLUMNS, lineterminator="\n")
    table.writeheader()
    table.writerows(map(_members, record))


def export(store: Store, folder: Path, *, job_id: str | None = None) -> tuple[Path, Path]:
    """Write `audit.jsonl` and `audit.csv` with the same lines into a folder; names that are taken are left alone.

    Raises KnownError OUTPUT_EXISTS or OUTPUT_UNWRITABLE.
    """
    last = store.last_audit_number()
    jsonl, table = folder / "audit.jsonl", folder / "audit.csv"
    _write(jsonl, lambda stream: write_jsonl(_until(last, lines(store, job_id=job_id)), stream))
    _write(table, lambda stream: write_csv(_until(last, lines(store, job_id=job_id)), stream))
    return jsonl, table


def _until(last: int, record: Iterable[Line]) -> Iterator[Line]:
    """The window may go on writing meanwhile."""
    return itertools.takewhile(lambda line: line[0] <= last, record)


def _write(output: Path, fill: Callable[[TextIO], None]) -> None:
    with delivery.part_beside(output) as part:
        try:
            with part.open("x", encoding="utf-8", newline="\n") as stream:
                fill(stream)
        except OSError:
            raise KnownError(FailureCode.OUTPUT_UNWRITABLE) from None
        delivery.publish(part, output, replace=False)


def _members(line: Line) -> dict[str, object]:
    number, told, recorded = line
    return {"sequence": number, **line_to_json(told), "hash": recorded}
