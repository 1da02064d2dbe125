"""How long the window's thread does not answer, measured in the window's process: a heartbeat, turns, and a watchdog.

A beat is due every BEAT_MS; what it comes late is how long a key pressed meanwhile would have waited. Every turn of the
event loop is timed. While a beat is overdue, a thread of its own notes where in Python the window's thread is.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Qt, QTimer

ROOT = Path(__file__).resolve().parents[1]
BEAT_MS = 5
LIMIT_MS = 50.0
"""What is longer is a stall (PERFORMANCE)."""
_NOTICED = 0.025
_SAMPLE = 0.005
_OWN = {"stall_watch.py", "stall_scenes.py", "stalls.py"}


class Turns:
    """Times every turn of the event loop: all that was dispatched between two waits for something to happen."""

    def __init__(self) -> None:
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.awake.connect(self._begin)
        dispatcher.aboutToBlock.connect(self._end)
        self.taken: list[tuple[float, float]] = []
        """Milliseconds, and of them milliseconds of the processor, of every turn that took one or more."""
        self.number = 0
        self._began: tuple[float, float] | None = None

    def _begin(self) -> None:
        self._end()
        self._began = time.perf_counter(), time.thread_time()

    def _end(self) -> None:
        if self._began is None:
            return
        began, used = self._began
        self._began = None
        self.number += 1
        took = (time.perf_counter() - began) * 1000
        if took >= 1:
            self.taken.append((took, (time.thread_time() - used) * 1000))


@dataclass
class Step:
    """What was measured during one step of a scene."""

    name: str
    delays: list[float] = field(default_factory=list)
    busy: list[float] = field(default_factory=list)
    """Milliseconds of the processor that the window's thread used between two beats."""
    turns: list[tuple[float, float]] = field(default_factory=list)
    number_of_turns: int = 0
    frames: list[float] = field(default_factory=list)
    places: Counter[str] = field(default_factory=Counter)
    others: Counter[str] = field(default_factory=Counter)
    took: float = 0.0
    told: dict[str, float] = field(default_factory=dict)

    def figures(self) -> dict[str, Any]:
        """The step in numbers; times in milliseconds."""
        return {
            "name": self.name,
            "seconds": round(self.took, 2),
            "beats": len(self.delays),
            "longest": round(max(self.delays, default=0.0), 1),
            "longest cpu": round(max(self.busy, default=0.0), 1),
            "p99.9": round(percentile(self.delays, 0.999), 1),
            "stalls": sum(delay > LIMIT_MS for delay in self.delays),
            "cpu p99.9": round(percentile(self.busy, 0.999), 1),
            "cpu stalls": sum(used > LIMIT_MS for used in self.busy),
            "turns": self.number_of_turns,
            "longest turn": [round(value, 1) for value in max(self.turns, default=(0.0, 0.0))],
            "turns p99.9": round(percentile([*([0.0] * (self.number_of_turns - len(self.turns))),
                                             *(took for took, _ in self.turns)], 0.999), 1),
            "frames": len(self.frames),
            "frame median": round(percentile(self.frames, 0.5), 1),
            "frame p99": round(percentile(self.frames, 0.99), 1),
            "places": self.places.most_common(6),
            "other threads": self.others.most_common(3),
            "told": {key: round(value, 1) for key, value in self.told.items()},
            "delays": [round(delay, 1) for delay in self.delays],
            "busy": [round(used, 1) for used in self.busy],
        }  # fmt: skip


def percentile(values: list[float], share: float) -> float:
    """The value that `share` of the values do not exceed; 0 without any."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))] if values else 0.0


class Watch:
    """Measures steps. Made and used in the window's thread."""

    def __init__(self, owner: QObject) -> None:
        self._turns = Turns()
        self._thread = threading.get_ident()
        self._step: Step | None = None
        self.steps: list[Step] = []
        self._due = time.perf_counter()
        self._used = time.thread_time()
        self._ended = False
        self._timer = QTimer(owner)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._watchdog = threading.Thread(target=self._look, name="watchdog", daemon=True)
        self._watchdog.start()

    def begin(self, name: str) -> Step:
        self._step = Step(name)
        self._turns.taken, self._turns.number = [], 0
        self._step.took = -time.perf_counter()
        self._due = time.perf_counter() + BEAT_MS / 1000
        self._used = time.thread_time()
        return self._step

    def end(self) -> None:
        step, self._step = self._step, None
        assert step is not None
        step.took += time.perf_counter()
        step.turns, step.number_of_turns = self._turns.taken, self._turns.number
        self.steps.append(step)

    def stop(self) -> None:
        self._ended = True
        self._timer.stop()
        self._watchdog.join()

    def _beat(self) -> None:
        now, used = time.perf_counter(), time.thread_time()
        if self._step is not None:
            self._step.delays.append(max(0.0, (now - self._due) * 1000))
            self._step.busy.append((used - self._used) * 1000)
        self._due, self._used = now + BEAT_MS / 1000, used

    def _look(self) -> None:
        while not self._ended:
            time.sleep(_SAMPLE)
            step = self._step
            if step is None or time.perf_counter() - self._due < _NOTICED:
                continue
            frames = sys._current_frames()
            step.places[place(frames.get(self._thread))] += 1
            for number, frame in frames.items():
                if number not in (self._thread, threading.get_ident()) and (busy := place(frame)):
                    step.others[busy] += 1
            del frames


def place(frame: FrameType | None) -> str:
    """The innermost places of the program that a thread is at, the innermost first."""
    found: list[str] = []
    while frame is not None and len(found) < 4:
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(ROOT / "app") and path.name not in ("pool.py", "database_thread.py", "supervisor.py"):
            found.append(f"{path.stem}.{frame.f_code.co_name}:{frame.f_lineno}")
        elif path.name in _OWN and not found:
            found.append(f"({path.stem}.{frame.f_code.co_name}:{frame.f_lineno})")
        frame = frame.f_back
    return " < ".join(found)
