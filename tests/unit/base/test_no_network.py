"""The lock on the network, in processes of its own: an audit hook stays for the life of a process."""

import subprocess
import sys
import textwrap

import pytest

PAIR = """
def pair():
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    one = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    one.connect(listener.getsockname())
    two, _ = listener.accept()
    listener.close()
    two.sendall(b"x")
    assert one.recv(1) == b"x"
    one.close(); two.close()
"""


def run(body: str) -> str:
    program = "import socket\nfrom app.base import no_network\n" + PAIR + "\nno_network.install()\n"
    done = subprocess.run(
        [sys.executable, "-c", program + textwrap.dedent(body)], capture_output=True, text=True, check=False
    )
    return done.stdout.strip() or done.stderr.strip().rsplit("\n", 1)[-1]


@pytest.mark.parametrize(
    "attempt",
    [
        "socket.socket(socket.AF_INET, socket.SOCK_DGRAM)",
        "socket.socket(socket.AF_INET6)",
        "socket.getaddrinfo('localhost', 80)",
        "socket.gethostbyname('localhost')",
        "socket.gethostbyaddr('192.0.2.1')",
        "socket.getnameinfo(('192.0.2.1', 80), 0)",
        "socket.create_connection(('127.0.0.1', 9))",
        "pair()",
    ],
)
def test_internet_sockets_and_look_ups_are_refused_and_counted(attempt: str) -> None:
    assert run(attempt).startswith("app.base.no_network.NetworkForbidden")
    counted = f"try:\n    {attempt}\nexcept PermissionError:\n    print(no_network.attempts())"
    assert int(run(counted)) >= 1


def test_sockets_inside_the_machine_work() -> None:
    assert run("a, b = socket.socketpair(); a.sendall(b'x'); print(b.recv(1))") == "b'x'"


def test_a_loop_may_join_two_sockets_while_it_is_made_and_only_then() -> None:
    assert run("with no_network.loopback_pair():\n    pair()\nprint(no_network.attempts())") == "0"
    assert "NetworkForbidden" in run("with no_network.loopback_pair():\n    pair()\npair()")


@pytest.mark.parametrize(
    "attempt",
    [
        "s.connect(('192.0.2.1', 80))",
        "s.bind(('0.0.0.0', 0))",
        "s.bind(('127.0.0.1', 4711))",
        "socket.getaddrinfo('localhost', 80)",
        "socket.socket(socket.AF_INET6)",
    ],
)
def test_nothing_else_is_let_through_while_a_loop_is_made(attempt: str) -> None:
    body = f"with no_network.loopback_pair():\n    s = socket.socket()\n    {attempt}"
    assert "NetworkForbidden" in run(body)


LISTEN = """
def hear(address="127.0.0.1"):
    listener = no_network.listen_on_loopback(0, address)
    return listener
def called(listener):
    listener.setblocking(True)
    program = f"import socket; socket.create_connection({listener.getsockname()[:2]!r})"
    call = subprocess.Popen([sys.executable, "-c", program])
    caller, _ = listener.accept()
    call.wait()
    return caller
"""


def test_the_one_door_takes_callers_in_and_nothing_else_gets_out():
    program = "import subprocess, sys\n" + LISTEN
    assert run(f"{program}\ncaller = called(hear())\nprint(caller.family, no_network.attempts())").endswith("0")
    for attempt in (
        "socket.socket()",
        "caller.connect(('127.0.0.1', 9))",
        "caller.bind(('127.0.0.1', 0))",
        "socket.create_connection(listener.getsockname())",
        "socket.getaddrinfo('localhost', 80)",
        "caller.sendto(b'x', ('127.0.0.1', 9))",
        "threading.Thread(target=socket.socket).run()",
    ):
        body = f"import threading\n{program}\nlistener = hear()\ncaller = called(listener)\n{attempt}"
        assert "NetworkForbidden" in run(body), attempt


@pytest.mark.parametrize("address", ["0.0.0.0", "::", "localhost", "192.0.2.1", "127.0.0.2", ""])
def test_the_door_opens_on_no_other_address(address):
    assert "NotLoopback" in run(f"no_network.listen_on_loopback(0, {address!r})")
