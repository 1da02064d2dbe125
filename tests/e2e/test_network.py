"""Nothing leaves the machine: watched from outside, native code included."""

import os
import re
import shutil
import sqlite3
import subprocess
import sys
import time

import psutil
import pytest
from papers import letter

STRACE = shutil.which("strace")
pytestmark = pytest.mark.skipif(STRACE is None, reason="strace is not installed")


@pytest.fixture
def traced(tmp_path):
    """Starts the program under strace, `CI` unset. Returns the process and the file that its network calls go to."""
    trace = tmp_path / "trace.txt"
    data = tmp_path / "data"
    environment = {k: v for k, v in os.environ.items() if k != "CI"}
    environment |= {"SABLE_DATA_DIR": str(data), "QT_QPA_PLATFORM": "offscreen"}

    def start(*arguments):
        command = [STRACE, "-f", "-qq", "-e", "trace=network", "-o", trace, sys.executable, "-m", "app", *arguments]
        return subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)

    def calls():
        lines = trace.read_text().splitlines()
        return [line for line in lines if not re.search(r"\+\+\+|---|resumed", line)]

    start.calls = calls
    start.database = data / "sable.sqlite3"
    return start


def check(calls) -> None:
    """No socket but pairs inside this machine (the event loop wakes itself through one), and nothing addressed."""
    assert [line for line in calls if re.search(r"AF_(?!UNIX)", line)] == []
    assert [line for line in calls if re.search(r"\b(connect|bind|listen)\(", line)] == []
    assert [line for line in calls if re.search(r"\bsend(to|msg)\(.*sa_family", line)] == []


def skip_where_tracing_is_forbidden(errors: str) -> None:
    if "PTRACE" in errors or "Operation not permitted" in errors:
        pytest.skip("tracing is not permitted here")


def test_a_whole_run_opens_no_internet_socket(traced, tmp_path):
    letter(tmp_path / "matter" / "one.pdf")
    process = traced("run", tmp_path / "matter", "--out", tmp_path / "out", "--accept-all")
    _, errors = process.communicate(timeout=120)
    skip_where_tracing_is_forbidden(errors)
    assert process.returncode == 0, errors
    check(traced.calls())


def test_the_window_opens_no_internet_socket_while_it_reads_a_folder(traced, tmp_path):
    letter(tmp_path / "matter" / "one.pdf")
    process = traced(tmp_path / "matter")
    deadline = time.monotonic() + 120
    while status(traced.database) != ["readyForReview"]:
        if process.poll() is not None:
            skip_where_tracing_is_forbidden(process.stderr.read())
        assert process.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.1)
    (window,) = psutil.Process(process.pid).children()
    window.terminate()
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors
    check(traced.calls())


def status(database):
    try:
        with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
            return [row[0] for row in connection.execute("SELECT status FROM document")]
    except sqlite3.OperationalError:  # not made yet
        return []
