"""The project's own leak suite: a random secret in every hiding place, released, and looked for.

    python benchmarks/leaks.py --seeds 50 [--step N] [--kind certified|vector|plain|nothing] [--only PLACE]
                               [--workers N]
    python benchmarks/leaks.py --ablate [--only STAGE]

Every place of tests/leaks is planted once for each seed (`--seeds 50`: 0 to 49; `--seeds 10-19`), released as a
reviewer would who marked it (and named the word, where it is one), proven, and searched by a verifier that shares no
code with the program. `--kind plain` is PyMuPDF's own redaction, scrub and save, which must fail; `--kind nothing`
leaves the document as it came, where every place must be found. `--ablate` switches one stage or check off at a time
and prints which place then leaks, or which sabotage is no longer blocked. Each document is worked on in a child
process with a limit of time and memory. pypdf and pdfminer.six are installed into a virtual environment outside the
tree (made on the first run); pdftotext is used where it is installed.
"""

from __future__ import annotations

import argparse
import collections
import importlib.util
import multiprocessing
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

from leaktest import environment

ROOT = Path(__file__).resolve().parent.parent
SECONDS = 120.0
"""Of one document, release, proof and search together."""
MEMORY = 4 << 30
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "leaks")]

Task = tuple[str, int]


def work(kind: str, link: Connection) -> None:
    """A child's loop: a place and a seed in, a verdict out."""
    sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "leaks")]
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    import judging
    import places  # noqa: F401  registers them
    import releasing
    from planting import case

    with tempfile.TemporaryDirectory() as folder:
        while True:
            try:
                place, seed = link.recv()
            except EOFError:
                return
            try:
                planted = case(place, seed)
                link.send(judging.judge(planted, releasing.KINDS[kind](planted, Path(folder))))
            except Exception as error:  # a verdict all the same: the run goes on
                trace = error.__traceback__
                while trace is not None and trace.tb_next is not None:
                    trace = trace.tb_next
                where = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else ""
                link.send(judging.Verdict(place, seed, f"broke: {type(error).__name__} {where}"))


class Worker:
    """A child process and the document it has."""

    def __init__(self, kind: str) -> None:
        self._context = multiprocessing.get_context("spawn")
        self._kind = kind
        self.task: Task | None = None
        self._start()

    def _start(self) -> None:
        self.link, theirs = self._context.Pipe()
        self._process = self._context.Process(target=work, args=(self._kind, theirs), daemon=True)
        self._process.start()
        theirs.close()

    def give(self, task: Task) -> None:
        self.task, self.since = task, time.monotonic()
        self.link.send(task)

    def again(self) -> None:
        """End a child that hangs or died, and start another."""
        self._process.kill()
        self._process.join()
        self.link.close()
        self._start()

    def stop(self) -> None:
        self.link.close()
        self._process.join()


def verdicts(kind: str, tasks: list[Task], workers: int) -> Iterator[Any]:
    """The verdict of every task, in the order they come."""
    from judging import Verdict

    waiting = iter(tasks)
    pool = [Worker(kind) for _ in range(workers)]
    for worker in pool:
        if (task := next(waiting, None)) is not None:
            worker.give(task)
    while busy := [w for w in pool if w.task is not None]:
        ready = wait([w.link for w in busy], timeout=1.0)
        for worker in busy:
            assert worker.task is not None
            ended = ""
            if worker.link in ready:
                try:
                    yield worker.link.recv()
                except (EOFError, OSError):
                    ended = "its process died"
            elif time.monotonic() - worker.since > SECONDS:
                ended = f"no answer in {SECONDS:.0f} s"
            else:
                continue
            if ended:
                yield Verdict(*worker.task, ended)
                worker.again()
            worker.task = None
            if (task := next(waiting, None)) is not None:
                worker.give(task)
    for worker in pool:
        worker.stop()


def _until_interrupted(found: Iterator[Any]) -> Iterator[Any]:
    """The same, ended by Ctrl+C: what was found so far is printed."""
    try:
        yield from found
    except KeyboardInterrupt:
        print("interrupted")


def run(kind: str, seeds: range, only: str, workers: int, step: int = 1) -> int:
    """Print what was found, by family. Returns the number of plants that are against the bar of this kind.

    Of each place every `step`-th of the seeds is planted, beginning with another one at each.
    """
    from places import PLACES
    from reading import missing

    names = [name for name in PLACES if only in name]
    tasks = [(name, seed) for seed in seeds for at, name in enumerate(names) if (seed + at) % step == 0]
    states: collections.Counter[str] = collections.Counter()
    families: dict[str, collections.Counter[str]] = {}
    started = time.perf_counter()
    bad = faulty = 0
    fallbacks: collections.Counter[str] = collections.Counter()
    for verdict in _until_interrupted(verdicts(kind, tasks, workers)):
        family = families.setdefault(verdict.place.split(":")[0], collections.Counter())
        state = verdict.state.split(":")[0]
        states[state] += 1
        family["plants"] += 1
        family[state] += 1
        family["leaks"] += verdict.leaks
        missed = kind == "nothing" and not verdict.traces
        bad += missed if kind == "nothing" else verdict.leaks
        faulty += bool(verdict.faults)
        fallbacks.update(verdict.fallbacks)
        worth_a_line = verdict.faults or state != "released" or verdict.traces
        if missed or (kind not in ("nothing", "plain") and worth_a_line) or (only and kind != "certified"):
            found = ", ".join(verdict.traces) or "nothing found"
            print(
                f"  {verdict.place} / {verdict.seed}: {verdict.state}; {found}; {', '.join(verdict.faults)}", flush=True
            )
    for name, reason in missing().items():
        print(f"not looked with {name}: {reason}")
    print(f"{'family':10} plants  leaks  blocked  refused  other")
    for name, counts in families.items():
        rest = counts["plants"] - counts["released"] - counts["blocked"] - counts["refused"]
        print(
            f"{name:10} {counts['plants']:6} {counts['leaks']:6} {counts['blocked']:8} {counts['refused']:8} {rest:6}"
        )
    if fallbacks:
        print(f"files with pages that became certified ones: {dict(fallbacks)}")
    word = "plants that nothing finds" if kind == "nothing" else "leaks"
    print(
        f"{kind}: {word}: {bad} of {states.total()} plants in {len(names)} places; {dict(states)}; files with faults: "
        f"{faulty}; {time.perf_counter() - started:.0f} s"
    )
    return bad


def ablate(only: str) -> int:
    """Print what notices that a stage or check is off. Returns how many can be switched off unnoticed."""
    import ablation

    unnoticed = 0
    print("kind | switched off | places with a leak or fault | first of them | blocked by | ")
    with tempfile.TemporaryDirectory() as folder:
        for part in ablation.ABLATIONS:
            if only in part.name:
                found = ablation.attempt(part, Path(folder))
                unnoticed += not ablation.is_noticed(part, found)
                print(ablation.row(part, found), flush=True)
    return unnoticed


def _seeds(text: str) -> range:
    first, _, last = text.rpartition("-")
    return range(int(first), int(last) + 1) if first else range(int(last))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=_seeds, default=range(1), help="how many, or from-to")
    parser.add_argument("--step", type=int, default=1, metavar="N", help="of each place every N-th of the seeds alone")
    parser.add_argument("--kind", default="certified", help="certified, vector, plain or nothing")
    parser.add_argument("--plain", action="store_true", help="the same as --kind plain")
    parser.add_argument("--only", default="", metavar="TEXT", help="places (stages) whose name holds this text")
    parser.add_argument("--ablate", action="store_true", help="switch stages and checks off, one at a time")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--venv", type=Path, default=Path(tempfile.gettempdir()) / "sable-leaktest-venv")
    options = parser.parse_args()
    if importlib.util.find_spec("pypdf") is None or importlib.util.find_spec("pdfminer") is None:
        python = environment(options.venv)
        return subprocess.run([python, __file__, *sys.argv[1:]], check=False).returncode
    import releasing

    if options.ablate:
        return ablate(options.only)
    kind = "plain" if options.plain else options.kind
    if kind not in releasing.KINDS:
        parser.error(f"the program has no release of this kind: {kind}")
    bad = run(kind, options.seeds, options.only, options.workers, options.step)
    return int(bad == 0) if kind == "plain" else int(bad > 0)


if __name__ == "__main__":
    raise SystemExit(main())
