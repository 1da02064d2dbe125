"""How long a page of the queue takes, by the number of documents in it; and how long it takes to enqueue many.

    python benchmarks/listing.py [--sizes 1000,10000,100000] [--repeat 15] [--enqueue 10000] [--plans]
                                 [--json FILE]

Fills a database with made-up documents (half of them in one job, the rest in jobs of twenty; one in ten with a
certificate), asks for pages of 50 through `Store.list_documents`, and prints the median in milliseconds for each size
with the ratio of the largest to the smallest that fills a page. What is marked *flat* must not grow with the number of
documents: there the ratio of the shortest times without their `count` is held under 5, else the exit code is 1.
`--plans` prints SQLite's plans.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import event

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app.domain.jobs import Status
from app.domain.listing import DocumentQuery, SortField
from app.store.store import NewDocument, Store

SEED = 20261123
STATUSES = (
    [Status.FINISHED] * 55 + [Status.READY_FOR_REVIEW] * 20 + [Status.QUEUED] * 15 + [Status.IN_REVIEW] * 5
    + [Status.ATTENTION] * 3 + [Status.CANCELLED] * 2
)  # fmt: skip
WORDS = "contract letter invoice deposition exhibit motion order affidavit statement report memo notice".split()
PEOPLE = [str(uuid.UUID(int=n)) for n in range(5)]
FLAT_RATIO = 5.0

QUERIES: dict[str, tuple[DocumentQuery, bool]] = {
    "newest first": (DocumentQuery(), True),
    "oldest first": (DocumentQuery(descending=False), True),
    "last changed": (DocumentQuery(sort=SortField.UPDATED_AT), True),
    "most open hits": (DocumentQuery(sort=SortField.OPEN_HITS), True),
    "most pages": (DocumentQuery(sort=SortField.PAGES), True),
    "by name": (DocumentQuery(sort=SortField.FILE_NAME, descending=False), True),
    "in review": (DocumentQuery(statuses=(Status.IN_REVIEW,)), True),
    "two statuses": (DocumentQuery(statuses=(Status.IN_REVIEW, Status.ATTENTION)), True),
    "in review, by open hits": (DocumentQuery(statuses=(Status.IN_REVIEW,), sort=SortField.OPEN_HITS), True),
    "of one person": (DocumentQuery(created_by=PEOPLE[0]), True),
    "reviewed by one person": (DocumentQuery(reviewed_by=PEOPLE[1]), True),
    "name contains": (DocumentQuery(name_contains="AFFIDAVIT 7"), False),
    "name contains nothing": (DocumentQuery(name_contains="zebra"), False),
    "metadata of one job": (DocumentQuery(metadata={"matter": "M-3"}), True),
    "metadata of many jobs": (DocumentQuery(metadata={"client": "C-1"}), True),
    "one job": (DocumentQuery(job_id="small"), True),
    "the large job": (DocumentQuery(job_id="large"), True),
    "all at once": (
        DocumentQuery(statuses=(Status.FINISHED,), created_by=PEOPLE[0], name_contains="letter",
                      metadata={"client": "C-1"}, sort=SortField.UPDATED_AT), False),
}  # fmt: skip
"""What is asked for, and whether its time must not depend on the number of documents."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="1000,10000,100000", type=lambda v: [int(n) for n in v.split(",")])
    parser.add_argument("--repeat", default=15, type=int)
    parser.add_argument("--enqueue", default=10_000, type=int, metavar="N")
    parser.add_argument("--plans", action="store_true")
    parser.add_argument("--json", type=Path, help="write the figures here too")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="sable-listing-"))
    try:
        times = {size: measure(folder / f"{size}.sqlite3", size, options) for size in options.sizes}
        grown = report(times)
        seconds = enqueue(folder / "enqueue.sqlite3", options.enqueue)
    finally:
        shutil.rmtree(folder)
    for name in grown:
        print(f"NOT FLAT: {name}")
    if options.json:
        pages = {name: {size: found[name].whole for size, found in times.items() if name in found}
                 for name in times[options.sizes[-1]]}  # fmt: skip
        figures = {"page ms": pages, "enqueue": {"documents": options.enqueue, "seconds": seconds}, "not flat": grown}
        options.json.write_text(json.dumps(figures, indent=1), "utf-8")
    return 1 if grown else 0


@dataclass(frozen=True)
class Times:
    """Of one query at one size: the median of the whole answer and the shortest without its count, in milliseconds."""

    whole: float
    without: float
    full: bool
    flat: bool


def measure(file: Path, size: int, options: argparse.Namespace) -> dict[str, Times]:
    """Times of each query at one size."""
    Store(file).close()
    job = fill(file, size)
    store = Store(file)
    counting = Counting(store)
    times: dict[str, Times] = {}

    def ask(name: str, query: DocumentQuery, flat: bool) -> None:
        full = len(store.list_documents(query).documents) == query.limit
        times[name] = Times(*timed(lambda: store.list_documents(query), counting, options.repeat), full, flat)

    try:
        for name, (query, flat) in QUERIES.items():
            asked = replace(query, job_id=job[query.job_id]) if query.job_id else query
            ask(name, asked, flat)
            deep = replace(asked, offset=max(store.list_documents(asked).total * 9 // 10, 1))
            cursor = store.list_documents(replace(deep, limit=1)).next_cursor
            if cursor:
                ask(f"{name}: behind 90 %", replace(asked, cursor=cursor), flat)
            if name in ("newest first", "by name"):
                ask(f"{name}: offset 90 %", deep, False)
        times["counts by status"] = Times(*timed(store.count_by_status, counting, options.repeat), True, False)
        if options.plans:
            counting.print_plans()
    finally:
        store.close()
    return times


class Counting:
    """Watches the statements of a store: the time that counting took, and the plan of each kind of statement."""

    def __init__(self, store: Store) -> None:
        self._engine = store._engine
        self.seconds = 0.0
        self._began = 0.0
        self._seen: dict[str, tuple[str, tuple[object, ...]]] = {}
        event.listen(self._engine, "before_cursor_execute", self._before)
        event.listen(self._engine, "after_cursor_execute", self._after)

    def _before(self, *_: object) -> None:
        self._began = time.perf_counter()

    def _after(
        self, _connection: object, _cursor: object, statement: str, parameters: tuple[object, ...], *_: object
    ) -> None:
        if statement.startswith("SELECT count("):
            self.seconds += time.perf_counter() - self._began
        if statement.startswith("SELECT") and isinstance(parameters, tuple):
            self._seen.setdefault(statement, (statement, parameters))

    def print_plans(self) -> None:
        connection = self._engine.raw_connection()
        for statement, parameters in self._seen.values():
            plan = connection.driver_connection.execute(f"EXPLAIN QUERY PLAN {statement}", parameters).fetchall()
            tail = statement[statement.find("FROM") :].replace("\n", " ")
            print(f"{tail[:400]}\n    " + "\n    ".join(str(step[3]) for step in plan))
        connection.close()


def timed(call: Callable[[], object], counting: Counting, repeat: int) -> tuple[float, float]:
    """Milliseconds: the median of the whole, the shortest without the counting."""
    whole, without = [], []
    for _ in range(repeat):
        counting.seconds = 0.0
        began = time.perf_counter()
        call()
        seconds = time.perf_counter() - began
        whole.append(seconds)
        without.append(seconds - counting.seconds)
    return 1000 * statistics.median(whole), 1000 * min(without)


def report(times: dict[int, dict[str, Times]]) -> list[str]:
    """Print the table; returns what should be flat and is not."""
    sizes = sorted(times)
    print(f"{'page of 50, ms':44}" + "".join(f"{size:>10,}" for size in sizes) + "     ratio   without count")
    grown = []
    for name, last in times[sizes[-1]].items():
        row = [times[size].get(name) for size in sizes]
        cells = "".join(f"{entry.whole:>10.2f}" if entry else f"{'':>10}" for entry in row)
        first = next((entry for entry in row if entry and entry.full), last)
        ratio = last.without / first.without
        print(f"{name:44}{cells}{last.whole / first.whole:>9.1f}x{ratio:>9.1f}x {'flat' if last.flat else ''}")
        if last.flat and ratio > FLAT_RATIO:
            grown.append(name)
    return grown


def enqueue(file: Path, count: int) -> float:
    """Seconds that `count` documents in one job take; prints a tenth of them beside it."""
    store = Store(file)
    files = [NewDocument(Path(f"/in/{n}.pdf"), Path(f"/out/{n}.pdf")) for n in range(count)]
    began = time.perf_counter()
    store.add_job("many", files[: count // 10])
    tenth = time.perf_counter() - began
    began = time.perf_counter()
    store.add_job("many", files)
    whole = time.perf_counter() - began
    store.close()
    print(
        f"enqueue {count // 10:,} documents in one job: {tenth:.2f} s; {count:,}: {whole:.2f} s ({whole / tenth:.1f}x)"
    )
    return whole


def fill(file: Path, size: int) -> dict[str, str]:
    """Documents as they lie in a queue after years of work. Returns the ids of a large and of a small job."""
    draw = random.Random(SEED)
    start = datetime(2024, 1, 1, tzinfo=UTC)
    jobs, pairs, documents = [], [], []
    left, number = size, 0
    while left:
        count = size // 2 if number == 1 else min(20, left)
        job_id = str(uuid.UUID(int=draw.getrandbits(128)))
        moment = (start + timedelta(minutes=number)).isoformat(timespec="microseconds")
        person = PEOPLE[0] if number % 50 == 0 else draw.choice(PEOPLE[2:])
        jobs.append((job_id, f"job {number}", moment, moment, person, moment))
        pairs += [(job_id, "matter", f"M-{number}", 0), (job_id, "client", f"C-{number % 3}", 1)]
        documents += [document(draw, job_id, n, moment, person, start) for n in range(count)]
        left -= count
        number += 1
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA synchronous=OFF")
    with connection:
        connection.executemany(
            "INSERT INTO job (id, name, profile, categories, created_at, updated_at, created_by, started_at)"
            " VALUES (?, ?, '', '', ?, ?, ?, ?)", jobs,
        )  # fmt: skip
        connection.executemany("INSERT INTO job_metadata (job_id, key, value, position) VALUES (?, ?, ?, ?)", pairs)
        connection.executemany(
            f"INSERT INTO document ({', '.join(documents[0])}) VALUES ({', '.join('?' * len(documents[0]))})",
            [tuple(one.values()) for one in documents],
        )
    connection.close()
    return {"large": jobs[1][0], "small": jobs[2][0]}


def document(
    draw: random.Random, job_id: str, position: int, moment: str, person: str, start: datetime
) -> dict[str, object]:
    status = draw.choice(STATUSES)
    name = f"{draw.choice(WORDS).title()} {draw.randrange(100_000)}.pdf"
    certificate = json.dumps({"checks": ["x" * 6000]}) if status is Status.FINISHED and draw.random() < 0.2 else ""
    reviewed = PEOPLE[1] if draw.random() < 0.02 else draw.choice(PEOPLE[2:]) if status is Status.FINISHED else ""
    return {
        "id": str(uuid.UUID(int=draw.getrandbits(128))),
        "job_id": job_id,
        "position": position,
        "path": f"/matters/{job_id}/{name}",
        "file_name": name,
        "name_folded": name.casefold(),
        "status": status.value,
        "sha256": f"{draw.getrandbits(256):064x}",
        "size": draw.randrange(10_000, 5_000_000),
        "page_count": draw.randrange(1, 300),
        "pages_done": 0,
        "hits_open": draw.randrange(0, 200),
        "hits_total": 200,
        "output_path": f"/matters/redacted/{name}",
        "replace_output": 0,
        "certificate": certificate,
        "models": "model 1",
        "unread_acknowledged": 0,
        "attempts": 0,
        "created_at": moment,
        "updated_at": (start + timedelta(seconds=draw.randrange(60_000_000))).isoformat(timespec="microseconds"),
        "reviewed_by": reviewed,
        "created_by": person,
    }


if __name__ == "__main__":
    sys.exit(main())
