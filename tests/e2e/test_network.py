"""Nothing leaves the machine, and nothing is written or read that is not the program's business: watched from outside,
native code included."""

import re
import shutil
import sqlite3
import time
from pathlib import Path

import psutil
import pytest
import tracing
from papers import letter, scan
from serving import Serving, jobs_api_client

STRACE = shutil.which("strace")
pytestmark = pytest.mark.skipif(STRACE is None, reason="strace is not installed")
DEADLINE = 300
"""Seconds: every traced call costs."""


class Traced:
    """One run of the program under strace, with a home and a data folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.home, self.data = folder / "home", folder / "data"
        self.home.mkdir()
        self.trace = folder / "trace.txt"

    def start(self, *arguments):
        return tracing.start(STRACE, self.trace, self.home, self.data, *arguments)

    def run(self, *arguments):
        """Run to the end. Returns what was written to standard error."""
        process = self.start(*arguments)
        _, errors = process.communicate(timeout=DEADLINE)
        skip_where_tracing_is_forbidden(errors)
        assert process.returncode == 0, errors
        return errors

    def check(self, inputs, outputs):
        """No connection, no look-up; no file is written but the program's and its outputs', none read but of the
        installation, the system, the data folder and the inputs."""
        trace = tracing.Trace.read(self.trace)
        assert any(path.is_relative_to(self.data) for path in trace.written_files)  # it was seen at all
        assert any(path.is_relative_to(folder) for folder in inputs for path in trace.read_files)
        assert trace.network == []
        fonts = self.home / ".cache" / "fontconfig"  # the library's own list of fonts
        installed = tracing.installation()
        written = [p for p in trace.written_files if not (p.parent.name == "__pycache__" and within(p, installed))]
        assert tracing.outside(written, [self.data, *outputs, fonts, "/dev/null"]) == []
        allowed = [*installed, *tracing.SYSTEM, self.data, *inputs, *outputs, fonts]
        # The folder in which the program is started is on Python's path and so looked through.
        assert tracing.outside(trace.read_files - {Path.cwd(), tracing.ROOT}, allowed) == []
        assert [p for p in self.home.rglob("*") if not p.is_relative_to(fonts.parent)] == []


def within(path, folders):
    return any(path.is_relative_to(folder) for folder in folders)


@pytest.fixture
def traced(tmp_path):
    return Traced(tmp_path)


def skip_where_tracing_is_forbidden(errors: str) -> None:
    if "PTRACE" in errors or "Operation not permitted" in errors:
        pytest.skip("tracing is not permitted here")


def test_detection_with_ocr_reads_its_inputs_and_writes_its_result(traced, tmp_path):
    matter, out = tmp_path / "matter", tmp_path / "out"
    out.mkdir()
    papers = [letter(matter / "one.pdf"), scan(matter / "two.pdf")]
    traced.run("detect", *papers, "--json", out / "hits.json")
    assert "Quillfeather" in (out / "hits.json").read_text()
    traced.check([matter], [out])


def test_a_whole_run_opens_no_internet_socket_and_no_strange_file(traced, tmp_path):
    matter, out = tmp_path / "matter", tmp_path / "out"
    letter(matter / "one.pdf")
    traced.run("run", matter, "--out", out, "--accept-all")
    assert list(out.rglob("*.pdf"))
    traced.check([matter], [out])


def test_the_window_opens_no_internet_socket_and_no_strange_file(traced, tmp_path):
    matter = tmp_path / "matter"
    letter(matter / "one.pdf")
    process = traced.start(matter)
    deadline = time.monotonic() + DEADLINE
    while status(traced.data / "sable.sqlite3") != ["readyForReview"]:
        if process.poll() is not None:
            skip_where_tracing_is_forbidden(process.stderr.read())
        assert process.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.1)
    (window,) = psutil.Process(process.pid).children()
    window.terminate()
    _, errors = process.communicate(timeout=DEADLINE)
    assert process.returncode == 0, errors
    traced.check([matter], [])


def test_serving_listens_on_one_port_of_loopback_and_calls_nobody(traced, tmp_path):
    first = Serving(traced.data)  # makes the key
    first.stop()
    process = traced.start("serve", "--port", first.port)
    client = jobs_api_client.Client(first.key, first.address)
    deadline = time.monotonic() + DEADLINE
    while True:
        if process.poll() is not None:
            skip_where_tracing_is_forbidden(process.stderr.read())
        assert process.poll() is None
        assert time.monotonic() < deadline
        try:
            job = client.create([letter(tmp_path / "one.pdf")])
            break
        except ConnectionRefusedError:
            time.sleep(0.1)
    hits = client.wait_for_completion(job["id"])["detectionResult"]["redactions"]
    client.redact(job["id"], hits)
    assert client.wait_for_completion(job["id"], until=jobs_api_client.ENDED)["status"] == "finished"
    client.save(job["id"], "redactedPdf", tmp_path / "released.pdf")
    (server,) = psutil.Process(process.pid).children()
    server.terminate()
    _, errors = process.communicate(timeout=DEADLINE)
    assert process.returncode == 0, errors
    trace = tracing.Trace.read(traced.trace)
    calls = [call for call in trace.network if not re.match(r"(setsockopt|getsockopt|getsockname|getpeername)\(", call)]
    kinds = [call.partition("(")[0] for call in calls]
    assert (kinds.count("socket"), kinds.count("bind")) == (1, 1)
    assert set(kinds) <= {"socket", "bind", "listen", "accept4"}
    addresses = {address for call in calls for address in re.findall(r"inet_addr\(\"([^\"]*)\"\)", call)}
    assert addresses == {"127.0.0.1"}
    assert any(f"sin_port=htons({first.port})" in call for call in calls if call.startswith("bind("))
    outside = tracing.outside(trace.written_files, [traced.data, traced.home / ".cache" / "fontconfig", "/dev/null"])
    assert [path for path in outside if "__pycache__" not in path] == []


def status(database):
    try:
        with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
            return [row[0] for row in connection.execute("SELECT status FROM document")]
    except sqlite3.OperationalError:  # not made yet
        return []


@pytest.mark.parametrize("kind", ["socket", "written", "read"])
def test_the_watch_sees_what_it_looks_for(tmp_path, kind):
    """The lines of a trace that the other tests must fail on."""
    lines = {
        "socket": "12 connect(3<socket:[1]>, {sa_family=AF_INET, sin_port=htons(443)}, 16) = -1 EINPROGRESS",
        "written": '12 openat(AT_FDCWD</srv/person>, "log", O_WRONLY|O_CREAT <unfinished ...>\n'
        "13 getpid() = 13\n12 <... openat resumed>, 0666) = 3</srv/person/log>",
        "read": '12 openat(AT_FDCWD</srv/person>, "/srv/person/.netrc", O_RDONLY) = 3</srv/person/.netrc>',
    }
    (tmp_path / "trace.txt").write_text(lines[kind] + "\n")
    trace = tracing.Trace.read(tmp_path / "trace.txt")
    assert bool(trace.network) is (kind == "socket")
    assert tracing.outside(trace.written_files, [tmp_path]) == (["/srv/person/log"] if kind == "written" else [])
    assert tracing.outside(trace.read_files, tracing.SYSTEM) == (["/srv/person/.netrc"] if kind == "read" else [])
