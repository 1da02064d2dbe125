"""Kill the program at random moments over a running job, and count what was lost.

    python benchmarks/kill.py --kills 300 [--seed 1] [--documents 10] [--folder DIR] [--full-disk]

A driver process works as `sable run` does (store, database thread, children), while a script in it decides about every
hit, one transaction each, and says so on its standard output after the commit. It, or one of its children, is killed
with SIGKILL at random moments (seeded) and started again until every document is released; then the next round begins
on a fresh data folder until there were as many kills as asked for. With `--full-disk` the data folder is a small tmpfs
(needs root) that is filled up at random moments too; a driver that meets the full disk ends, and there is room again.

After every kill of the driver, with nothing running, and at the end of every round:

    lost decisions    said on standard output, and not in the record or not in the hit
    stuck documents   not released when the driver says that nothing is left to do, or a driver that makes no progress
    partial outputs   a file under its released name that is not the file of the certificate; a `.part` left at the end
    broken chains     the audit record does not hold
    orphans           a child that outlives its killed driver by more than ten seconds

Exit code 0 where all five are 0.
"""

from __future__ import annotations

import argparse
import collections
import contextlib
import dataclasses
import os
import queue
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "e2e")]

from app.base.errors import FailureCode, KnownError  # noqa: E402
from app.domain.audit import AuditAction  # noqa: E402
from app.domain.entities import Decision  # noqa: E402
from app.domain.geometry import Box, Quadrilateral  # noqa: E402
from app.domain.jobs import WAITING_FOR_A_WORKER, Document, Status  # noqa: E402
from app.services import delivery, intake, ownership, queueing, reviewing  # noqa: E402
from app.store.certificate_json import output_sha256  # noqa: E402
from app.store.database import told  # noqa: E402
from app.store.store import Store  # noqa: E402
from app.workers.database_thread import DatabaseThread  # noqa: E402
from app.workers.supervisor import Child  # noqa: E402

DATABASE = "sable.sqlite3"
DISK_FULL = 75
_REVIEW = (Status.READY_FOR_REVIEW, Status.IN_REVIEW, Status.VERIFICATION_FAILED)
_PATIENCE = 180.0
_SMALL = "size=24m"
"""The small file system: the journal grows to 4 MB before it is written back (SQLite's default)."""
_ORPHAN = 10.0


@dataclasses.dataclass
class Tally:
    """What happened, and what was found out about it."""

    kills: collections.Counter[str] = dataclasses.field(default_factory=collections.Counter)
    phases: collections.Counter[str] = dataclasses.field(default_factory=collections.Counter)
    rounds: int = 0
    documents: int = 0
    decisions: int = 0
    lost: list[str] = dataclasses.field(default_factory=list)
    stuck: list[str] = dataclasses.field(default_factory=list)
    partial: list[str] = dataclasses.field(default_factory=list)
    broken: list[str] = dataclasses.field(default_factory=list)
    orphans: list[str] = dataclasses.field(default_factory=list)

    @property
    def faults(self) -> dict[str, list[str]]:
        return {name: getattr(self, name) for name in ("lost", "stuck", "partial", "broken", "orphans")}


# The driver


class Driver:
    """The program without its window: two workers with their children, and a script for the reviewer."""

    def __init__(self, data: Path, papers: Path, out: Path, seed: int) -> None:
        self._out = out
        self._papers = papers
        self._chance = random.Random(seed)
        self._lock = ownership.own(data)
        self._database = DatabaseThread(data / DATABASE)
        self._taken: set[str] = set()
        self._guard = threading.Lock()
        self._stop = threading.Event()
        self._failure: BaseException | None = None

    def run(self) -> int:
        """Work until every document is released. Returns the exit code."""
        self._database.call(queueing.take_up)
        if not self._database.call(lambda store: store.jobs()):
            planned = intake.plan_outputs(intake.collect([self._papers]).found, self._out)
            self._database.call(lambda store: store.add_job("kill", planned))
        work = (self._work, self._work, self._review)
        threads = [threading.Thread(target=self._guarded, args=(part,), daemon=True) for part in work]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if isinstance(self._failure, KnownError) and self._failure.code is FailureCode.DISK_FULL:
            return DISK_FULL
        if self._failure is not None:
            raise self._failure
        self._database.close()
        self._lock.release()
        self._say("done")
        return 0

    def _guarded(self, part: object) -> None:
        try:
            part()  # type: ignore[operator]
        except BaseException as error:
            self._failure = self._failure or error
            self._stop.set()

    def _say(self, *words: str) -> None:
        with self._guard:
            print(*words, flush=True)

    def _documents(self) -> list[Document]:
        documents = self._database.call(lambda store: store.documents())
        if all(d.status is Status.FINISHED for d in documents):
            self._stop.set()
        return documents

    def _take(self, documents: list[Document]) -> Document | None:
        with self._guard:
            free = [d for d in documents if d.id not in self._taken]
            for document in free:
                if document.status in WAITING_FOR_A_WORKER:
                    self._taken.add(document.id)
                    return document
            return None

    def _work(self) -> None:
        with Child() as child:
            while not self._stop.is_set():
                document = self._take(self._documents())
                if document is None:
                    time.sleep(0.02)
                    continue
                self._say("phase", document.status.value)
                after = queueing.work(document.id, child, self._database)
                self._say("phase", after.status.value)
                with self._guard:
                    self._taken.discard(document.id)

    def _review(self) -> None:
        while not self._stop.is_set():
            for document in self._documents():
                if document.status in _REVIEW:
                    self._decide_all(document.id)
                elif document.status is Status.ATTENTION:
                    self._database.call(lambda store, i=document.id: queueing.retry(store, i))
            time.sleep(0.02)

    def _decide_all(self, document_id: str) -> None:
        call = self._database.call
        call(lambda store: reviewing.open_review(store, document_id))
        for entity in call(lambda store: store.entities(document_id)):
            if entity.decision is Decision.ACCEPTED:
                continue
            if self._chance.random() < 0.3:
                self._decide(document_id, entity.id, Decision.REJECTED)
            self._decide(document_id, entity.id, Decision.ACCEPTED)
        if self._chance.random() < 0.5:
            place = (Quadrilateral.from_box(Box(400, 20, 440, 30)),)
            drawn, _ = call(lambda store: reviewing.draw(store, document_id, 0, place, ""))
            self._say("drawn", document_id, drawn.id, Decision.ACCEPTED.value)
        call(lambda store: reviewing.finish(store, document_id))
        self._say("reviewed", document_id)

    def _decide(self, document_id: str, entity_id: str, decision: Decision) -> None:
        # What an earlier run had committed, without having said so, is no decision of this one.
        if self._database.call(lambda store: reviewing.decide(store, document_id, [entity_id], decision)):
            self._say("decided", document_id, entity_id, decision.value)


# The conductor


class Round:
    """One job from its papers to its last released file, with kills on the way."""

    def __init__(self, folder: Path, data: Path, documents: int, chance: random.Random, tally: Tally) -> None:
        from papers import letter, long_letter

        self._papers, self._out, self._data = folder / "papers", folder / "out", data
        self._papers.mkdir(parents=True)
        for number in range(documents):
            if number % 2:
                long_letter(self._papers / f"long-{number}.pdf", chance.randrange(2, 6))
            else:
                letter(self._papers / f"letter-{number}.pdf")
        self._chance = chance
        self._tally = tally
        self._said: dict[str, list[str]] = {}
        self._count = documents

    def run(self, most_kills: int, *, full_disk: bool = False) -> None:
        """Work to the end, with at most `most_kills` kills."""
        left = most_kills
        idle = 0
        while True:
            before = len(self._said)
            ended, used = self._start(left, fill=full_disk and self._chance.random() < 0.8)
            left -= used
            self._check(at_end=ended)
            if ended:
                break
            idle = 0 if len(self._said) > before or used else idle + 1
            if idle > 3:
                sizes = {f.name: f.stat().st_size for f in self._data.rglob("*") if f.is_file()}
                free = shutil.disk_usage(self._data).free
                self._tally.stuck.append(f"the driver ends without having done anything; {free} bytes free, {sizes}")
                break
        self._tally.rounds += 1
        self._tally.documents += self._count
        self._tally.decisions += sum(map(len, self._said.values()))

    def _start(self, kills: int, *, fill: bool) -> tuple[bool, int]:
        """Run one driver until it is done, or killed. Returns whether it was done, and how many kills there were."""
        command = [sys.executable, __file__, "--driver", self._data, self._papers, self._out]
        command += ["--seed", str(self._chance.getrandbits(30))]
        environment = os.environ | {"SABLE_DATA_DIR": str(self._data)}
        used = 0
        filler = self._data / "filler"
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as process:
            lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
            reader = threading.Thread(target=_read, args=(process.stdout, lines))
            errors: list[bytes] = []
            listener = threading.Thread(target=lambda: errors.append(process.stderr.read()))  # type: ignore[union-attr]
            reader.start()
            listener.start()
            try:
                while process.poll() is None and used < kills:
                    self._wait(process, lines)
                    if process.poll() is not None:
                        break
                    if fill:
                        fill = False
                        with contextlib.suppress(OSError):
                            filler.write_bytes(bytes(256 << 20))
                        self._tally.kills["full disk"] += 1
                        used += 1
                        continue
                    used += 1
                    if self._kill(process):
                        break
                process.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                self._tally.stuck.append("the driver makes no progress")
                _kill_all(process)
            finally:
                filler.unlink(missing_ok=True)
                reader.join()
                listener.join()
        self._note(lines)
        if process.returncode not in (0, DISK_FULL, -9):
            self._tally.stuck.append(f"the driver ended with {process.returncode}: {errors[0].decode()[-600:]}")
        return process.returncode == 0 or bool(self._tally.stuck), used

    def _wait(self, process: subprocess.Popen[bytes], lines: queue.SimpleQueue[bytes]) -> None:
        """Until a random moment: after some time, or right after a line that says what is going on."""
        kind = self._chance.random()
        target = lines.qsize() + self._chance.randrange(1, 12)
        until = time.monotonic() + (self._chance.uniform(0.0, 3.0) if kind < 0.5 else 8.0)
        while process.poll() is None and time.monotonic() < until:
            if kind >= 0.5 and lines.qsize() >= target:
                time.sleep(self._chance.uniform(0.0, 0.05))
                return
            time.sleep(0.002)

    def _kill(self, process: subprocess.Popen[bytes]) -> bool:
        """Kill the driver or one of its children. Returns whether it was the driver."""
        try:
            children = psutil.Process(process.pid).children(recursive=True)
        except psutil.Error:
            return True
        if children and self._chance.random() < 0.4:
            with contextlib.suppress(psutil.Error):
                self._chance.choice(children).kill()
            self._tally.kills["child"] += 1
            return False
        process.kill()
        self._tally.kills["driver"] += 1
        _, alive = psutil.wait_procs(children, timeout=_ORPHAN)
        for orphan in alive:
            self._tally.orphans.append(f"a child lived on after its driver ({orphan.status()})")
            orphan.kill()
        return True

    def _note(self, lines: queue.SimpleQueue[bytes]) -> None:
        while not lines.empty():
            what, *rest = lines.get().decode().split()
            if what in ("decided", "drawn"):
                self._said.setdefault(rest[1], []).append(rest[2])
            elif what == "phase":
                self._phase = rest[0]

    def _check(self, *, at_end: bool) -> None:
        if not (self._data / DATABASE).exists():
            return
        with told():
            store = Store(self._data / DATABASE)
        try:
            documents = store.documents()
            self._tally.phases.update(d.status.value for d in documents if not at_end)
            if fault := store.check_audit():
                self._tally.broken.append(f"{fault.fault.value} at {fault.sequence}")
            self._check_decisions(store, documents)
            self._check_outputs(store, documents, at_end=at_end)
            if at_end:
                self._tally.stuck += [
                    f"{d.status.value}, {d.failure}" for d in documents if d.status is not Status.FINISHED
                ]
        finally:
            store.close()

    def _check_decisions(self, store: Store, documents: list[Document]) -> None:
        recorded: dict[str, list[str]] = {}
        after = 0
        while lines := store.audit_lines(after=after):
            for _, line, _ in lines:
                if line.action in (AuditAction.DECISION.value, AuditAction.ENTITY_ADDED.value):
                    recorded.setdefault(line.subject, []).append(line.after)
            after = lines[-1][0]
        present = {e.id: e.decision.value for d in documents for e in store.entities(d.id)}
        for entity_id, said in self._said.items():
            known = recorded.get(entity_id, [])
            # What was committed when the kill came was not said any more: one decision at each kill.
            order = iter(known)
            if not all(decision in order for decision in said) or said[-1] not in known[-2:]:
                self._tally.lost.append(f"said {said}, recorded {known}")
            elif present.get(entity_id) != known[-1]:
                self._tally.lost.append(f"recorded {known[-1]}, the hit says {present.get(entity_id)}")

    def _check_outputs(self, store: Store, documents: list[Document], *, at_end: bool) -> None:
        expected = {d.output_path: output_sha256(store.certificate(d.id)) for d in documents}
        finished = {d.output_path for d in documents if d.status is Status.FINISHED}
        for file in sorted(self._out.rglob("*")):
            if file.suffix == ".pdf" and delivery.sha256_of(file) != expected.get(str(file)):
                self._tally.partial.append("a file under a released name is not the certificate's")
            if file.suffix == ".part" and at_end:
                self._tally.partial.append("an unfinished file was left")
        self._tally.partial += ["a finished document has no file" for path in finished if not Path(path).exists()]


def _read(stream: object, lines: queue.SimpleQueue[bytes]) -> None:
    for line in stream:  # type: ignore[attr-defined]
        if line.endswith(b"\n"):  # half a line was said to nobody
            lines.put(line)


def _kill_all(process: subprocess.Popen[bytes]) -> None:
    for child in psutil.Process(process.pid).children(recursive=True):
        child.kill()
    process.kill()


@contextlib.contextmanager
def _data_folder(folder: Path, *, small: bool) -> Iterator[Path]:
    data = folder / "data"
    data.mkdir(mode=0o700)
    if not small:
        yield data
        return
    subprocess.run(["mount", "-t", "tmpfs", "-o", _SMALL, "tmpfs", data], check=True)
    try:
        yield data
    finally:
        subprocess.run(["umount", data], check=True)


def run(folder: Path, *, kills: int, seed: int, documents: int = 10, full_disk: bool = False) -> Tally:
    """Rounds until there were `kills` kills, or a fault was found. Returns what happened."""
    chance = random.Random(seed)
    tally = Tally()
    while sum(tally.kills.values()) < kills and not any(tally.faults.values()):
        place = folder / f"round-{tally.rounds}"
        place.mkdir(parents=True)
        with _data_folder(place, small=full_disk) as data:
            one = Round(place, data, documents, chance, tally)
            one.run(kills - sum(tally.kills.values()), full_disk=full_disk)
        print(f"round {tally.rounds}: {dict(tally.kills)}, {tally.decisions} decisions", file=sys.stderr, flush=True)
    return tally


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--documents", type=int, default=10, help="of each round")
    parser.add_argument("--folder", type=Path, help="where to work; a temporary folder without it")
    parser.add_argument("--full-disk", action="store_true")
    parser.add_argument("--driver", type=Path, nargs=3, help=argparse.SUPPRESS)
    parsed = parser.parse_args()
    if parsed.driver:
        try:
            return Driver(*parsed.driver, parsed.seed).run()
        except KnownError as error:
            if error.code is FailureCode.DISK_FULL:  # full before the first thread of the driver ran
                os._exit(DISK_FULL)
            raise
    with tempfile.TemporaryDirectory(prefix="sable-kill-") as temporary:
        started = time.monotonic()
        folder = parsed.folder or Path(temporary)
        tally = run(
            folder, kills=parsed.kills, seed=parsed.seed, documents=parsed.documents, full_disk=parsed.full_disk
        )
    print(f"kills             {sum(tally.kills.values())} {dict(tally.kills)} in {time.monotonic() - started:.0f} s")
    print(f"rounds            {tally.rounds}, documents {tally.documents}, decisions {tally.decisions}")
    print(f"documents killed in {dict(tally.phases)}")
    for name, found in tally.faults.items():
        print(f"{name:<17} {len(found)}")
        for fault in found[:5]:
            print(f"    {fault}")
    return int(any(tally.faults.values()))


if __name__ == "__main__":
    raise SystemExit(main())
