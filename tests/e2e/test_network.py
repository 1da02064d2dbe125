"""Nothing leaves the machine: watched from outside, native code included."""

import os
import re
import shutil
import subprocess
import sys

import pytest
from papers import letter

STRACE = shutil.which("strace")


@pytest.mark.skipif(STRACE is None, reason="strace is not installed")
def test_a_whole_run_opens_no_internet_socket(tmp_path):
    letter(tmp_path / "matter" / "one.pdf")
    environment = {k: v for k, v in os.environ.items() if k != "CI"} | {"SABLE_DATA_DIR": str(tmp_path / "data")}
    trace = tmp_path / "trace.txt"
    done = subprocess.run(
        [STRACE, "-f", "-qq", "-e", "trace=network", "-o", trace, sys.executable, "-m", "app", "run",
         tmp_path / "matter", "--out", tmp_path / "out", "--accept-all"],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if "PTRACE" in done.stderr or "Operation not permitted" in done.stderr:
        pytest.skip("tracing is not permitted here")
    assert done.returncode == 0, done.stderr
    calls = [line for line in trace.read_text().splitlines() if not re.search(r"\+\+\+|---|resumed", line)]
    assert [line for line in calls if "AF_INET" in line] == []
    assert [line for line in calls if re.search(r"\b(connect|bind|listen|sendto)\(", line)] == []


CALL = """
import sys
from app.base import no_network
no_network.install()
import socket
{code}
"""


@pytest.mark.parametrize(
    "code",
    [
        "socket.socket(socket.AF_INET)",
        "socket.socket(socket.AF_INET6)",
        "socket.getaddrinfo('example.org', 80)",
        "socket.create_connection(('127.0.0.1', 9))",
        "import urllib.request; urllib.request.urlopen('http://example.org')",
    ],
)
def test_python_code_cannot_open_an_internet_socket(code):
    done = subprocess.run([sys.executable, "-c", CALL.format(code=code)], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "this program opens no connection" in done.stderr


def test_sockets_inside_this_machine_still_work():
    code = "a, b = socket.socketpair(); a.send(b'x'); assert b.recv(1) == b'x'; assert no_network.attempts() == 0"
    done = subprocess.run([sys.executable, "-c", CALL.format(code=code)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
