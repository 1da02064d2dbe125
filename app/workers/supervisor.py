"""Starts, feeds, reads, limits and kills one child process. No Qt; the window, the command line and tests share it.

A hostile document can hang, crash or bloat the child; none of that reaches this process. Cancelling is killing: the
blocked read then ends and the call fails with the reason that was noted before the kill.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import psutil
from pydantic import ValidationError

from app.base import paths
from app.base.errors import FailureCode, KnownError
from app.protocol.calls import Answered, OnEvent
from app.protocol.framing import FramingError, StreamEnded, read_frame, write_frame
from app.protocol.messages import (
    EVENT,
    INCOMING,
    REQUEST,
    Detect,
    Failed,
    FileWritten,
    HiddenFound,
    LookAt,
    PageDetected,
    Progress,
    Remark,
    RenderDone,
    RepeatsFound,
    Request,
    StepBack,
)

_OURS = (FailureCode.CANCELLED, FailureCode.SHUTDOWN)
"""What only this side decides. A child that says so unasked would be tried again for ever."""
_INTERMEDIATE = (Progress, PageDetected, RepeatsFound, HiddenFound)
_WATCH_INTERVAL = 0.2
_REMARKS_AT_ONCE = 32
"""So many remarks fit into the smallest pipe there is: a child that does not listen must not make anybody wait."""
_KEPT_ENVIRONMENT = (
    "PATH", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "TEMP", "TMP", "TMPDIR", "HOME", "USERPROFILE", "LANG", "LC_ALL",
    "LD_LIBRARY_PATH", "SABLE_CHILD_TRACEBACKS", "COVERAGE_PROCESS_START",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Limits:
    """When a child is killed: resident memory in bytes, seconds without an event, seconds for one whole request.

    A page that takes longer than `idle_seconds` without any event counts as hung.
    """

    memory_bytes: int = 2 * 1024**3
    idle_seconds: float = 180.0
    total_seconds: float = 4 * 3600.0


class Child:
    """One supervised child process, started at the first call and again after a crash. Use from one thread;
    `kill` may come from any."""

    def __init__(self, command: Sequence[str] | None = None, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        base = list(command) if command is not None else paths.child_command()
        self._command = [*base, "--memory", str(self._limits.memory_bytes)]
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._reason: FailureCode | None = None
        self._asked: FailureCode | None = None
        self._closed = False
        self._writing = threading.Lock()
        self._listening: subprocess.Popen[bytes] | None = None
        self._remarks: dict[type[Remark], Remark] = {}
        self._asked_back = False
        self._unheard = 0

    def __enter__(self) -> Child:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """Process id of the running child, None where none runs."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    def call(self, request: Request, on_event: OnEvent | None = None) -> Answered:
        """Send a request, pass on its events, return its answer.

        Raises KnownError with the child's own code, or TIMED_OUT, OUT_OF_MEMORY, CHILD_CRASHED, CHILD_NOISE,
        CANCELLED, SHUTDOWN; after any of these but the child's own, the process is gone and the next call starts one.
        """
        process = self._running()
        watch = _Watch(process.pid, self._limits, self._end)
        try:
            answered = self._exchange(process, request, on_event, watch)
        except KnownError:
            self._stop()
            raise
        except (StreamEnded, OSError):
            code = self._stop()
            raise KnownError(self._blamed() or _exit_reason(code)) from None
        except (FramingError, ValidationError):
            self._stop()
            raise KnownError(self._blamed() or FailureCode.CHILD_NOISE) from None
        except BaseException:
            self._stop()
            raise
        finally:
            watch.stop()
            self._listening = None
        if isinstance(answered.event, Failed):
            said = answered.event.code
            if said in _OURS and not (said is FailureCode.SHUTDOWN and self._asked_back):
                self._stop()
                raise KnownError(FailureCode.CHILD_NOISE)
            raise KnownError(said, page_index=answered.event.page_index)
        return answered

    def look_at(self, page_index: int) -> None:
        """Let a detection read this page next: the one under way, or the next one of this task. Safe from any thread;
        never waits for the child."""
        self._remarks[LookAt] = LookAt(page_index=page_index)
        self._pass_on()

    def step_back(self) -> None:
        """Let a detection end after the page under way: its call fails with SHUTDOWN, the child stays. Safe from any
        thread; never waits for the child."""
        self._remarks[StepBack] = StepBack()
        self._pass_on()

    def kill(self, reason: FailureCode = FailureCode.CANCELLED) -> None:
        """End the child at once; a call under way fails with `reason`. Safe from any thread, and when none runs.

        Between two calls the next one fails with it, before a child is started, unless `take_back_kill` comes first:
        work of several calls is not to go on because the request fell into the gap between them.
        """
        with self._lock:
            self._asked = self._asked or reason
        self._end(reason)

    def take_back_kill(self) -> None:
        """Forget a `kill` that no call has met, and every remark. For the start of other work with the same child."""
        with self._lock:
            self._asked = None
        self._remarks.clear()

    def shut(self, reason: FailureCode = FailureCode.SHUTDOWN) -> None:
        """Kill the child and refuse further calls; safe from any thread. The calling thread still has to `close`."""
        with self._lock:
            self._closed = True
        self.kill(reason)

    def close(self) -> None:
        """Kill the child, refuse further calls and reap it."""
        self.shut()
        self._stop()

    def _running(self) -> subprocess.Popen[bytes]:
        with self._lock:
            self._refuse()
            # A killed process may be seen alive for a moment.
            if self._process is not None and self._reason is None and self._process.poll() is None:
                return self._process
        self._stop()
        with self._lock:
            self._refuse()
            self._reason = None
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=None if os.environ.get("SABLE_CHILD_TRACEBACKS") else subprocess.DEVNULL,
                env=_environment(),
                close_fds=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                # A terminal's Ctrl+C goes to the parent alone, which then cancels in order.
                start_new_session=sys.platform != "win32",
            )
            return self._process

    def _refuse(self) -> None:
        """Raise what was asked for before there was a call to end. With the lock held."""
        if self._closed:
            raise KnownError(FailureCode.SHUTDOWN)
        if self._asked is not None:
            reason, self._asked = self._asked, None
            raise KnownError(reason)

    def _end(self, reason: FailureCode) -> None:
        with self._lock:
            if self._process is not None and self._process.poll() is None:
                self._reason = self._reason or reason
                self._process.kill()

    def _blamed(self) -> FailureCode | None:
        """Why the call that failed was ended from here, None where it was not. A kill that ended it is used up."""
        with self._lock:
            self._asked = None
            return self._reason

    def _pass_on(self) -> None:
        """Write what was remarked, unless somebody is writing: whoever does passes it on when that is done."""
        while self._remarks and self._listening is not None and self._unheard < _REMARKS_AT_ONCE:
            if not self._writing.acquire(blocking=False):
                return
            try:
                process = self._listening
                if process is None or process.stdin is None or not self._remarks:
                    return
                _, remark = self._remarks.popitem()
                self._asked_back = self._asked_back or isinstance(remark, StepBack)
                self._unheard += 1
                # A child that just died: the call that is under way tells.
                with contextlib.suppress(OSError, ValueError):
                    write_frame(process.stdin, INCOMING.dump_json(remark))
            finally:
                self._writing.release()

    def _exchange(
        self, process: subprocess.Popen[bytes], request: Request, on_event: OnEvent | None, watch: _Watch
    ) -> Answered:
        assert process.stdin is not None
        assert process.stdout is not None
        with self._writing:
            self._asked_back = False
            self._unheard = 0
            write_frame(process.stdin, REQUEST.dump_json(request))
            self._listening = process if isinstance(request, Detect) else None
        self._pass_on()
        while True:
            header, body = read_frame(process.stdout)
            untrusted_event = EVENT.validate_json(header)
            watch.beat()
            self._unheard = 0
            self._pass_on()
            if isinstance(untrusted_event, _INTERMEDIATE):
                if body:
                    raise FramingError("a body on an event that has none")
                if on_event is not None:
                    on_event(untrusted_event)
                continue
            expected = untrusted_event.body_size if isinstance(untrusted_event, FileWritten | RenderDone) else 0
            if len(body) != expected:
                raise FramingError("a body of the wrong size")
            return Answered(untrusted_event, body)

    def _stop(self) -> int | None:
        """Reap the process and close its pipes. Returns its exit code, None where there was none."""
        process, self._process = self._process, None
        if process is None:
            return None
        # A child that closed its stream because it died on its own must show its own exit code, not our signal's.
        try:
            process.wait(timeout=0.5)
        except subprocess.TimeoutExpired:
            process.kill()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):  # unsent bytes of a request to a dead child
                    stream.close()
        return process.wait()


class _Watch:
    """Kills the child when it is silent, too slow or too large."""

    def __init__(self, pid: int, limits: Limits, kill: Callable[[FailureCode], None]) -> None:
        self._pid = pid
        self._limits = limits
        self._kill = kill
        self._started = self._last = time.monotonic()
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._run, name="child-watch", daemon=True)
        self._thread.start()

    def beat(self) -> None:
        self._last = time.monotonic()

    def stop(self) -> None:
        self._done.set()
        self._thread.join()

    def _run(self) -> None:
        try:
            process = psutil.Process(self._pid)
        except psutil.Error:
            return
        while not self._done.wait(_WATCH_INTERVAL):
            now = time.monotonic()
            if now - self._last > self._limits.idle_seconds or now - self._started > self._limits.total_seconds:
                self._kill(FailureCode.TIMED_OUT)
                return
            try:
                if process.memory_info().rss > self._limits.memory_bytes:
                    self._kill(FailureCode.OUT_OF_MEMORY)
                    return
            except psutil.Error:
                return


@dataclass(frozen=True, slots=True)
class Ended:
    """How a run of the program ended; -1 where it was stopped for its time. `output` is what it printed."""

    code: int
    output: bytes


def run_to_end(arguments: Sequence[str], environment: Mapping[str, str], seconds: float) -> Ended:
    """Run this program anew in a process of its own, with `environment` beside what every child has, to its end.

    Raises OSError where it cannot be started.
    """
    try:
        done = subprocess.run(
            [*paths.own_command(), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment() | dict(environment),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Ended(-1, b"")
    return Ended(done.returncode, done.stdout)


def _exit_reason(code: int | None) -> FailureCode:
    return FailureCode.CHILD_NOISE if code == 65 else FailureCode.CHILD_CRASHED


def _environment() -> dict[str, str]:
    """What a child needs to run, and nothing that could make a library talk, cache or load from elsewhere."""
    environment = {name: os.environ[name] for name in _KEPT_ENVIRONMENT if name in os.environ}
    environment |= {name: value for name, value in os.environ.items() if name.startswith(("_PYI_", "_MEI"))}
    environment |= {
        "PYTHONPATH": str(paths.installation_root()),
        "PYTHONNOUSERSITE": "1",
        "PYTHONUTF8": "1",
        "TLDEXTRACT_PUBLIC_SUFFIX_LIST_URLS": "",
        "ORT_DISABLE_TELEMETRY": "1",
        "HF_HUB_OFFLINE": "1",
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "BLIS_NUM_THREADS": "1",
    }
    return environment
