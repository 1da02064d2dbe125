"""`save` of the client in docs/jobs_api_client.py, against a socket that answers as it is told to."""

import importlib.util
import socket
import threading
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
_SPEC = importlib.util.spec_from_file_location("saving_client", ROOT / "docs" / "jobs_api_client.py")
client_module = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(client_module)


@pytest.fixture
def answering():
    """A function of the bytes that one request is answered with; it gives the address."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(10)
    threads = []

    def start(answer):
        def answer_one():
            caller, _ = listener.accept()
            with caller:
                request = b""
                while b"\r\n\r\n" not in request and (piece := caller.recv(4096)):
                    request += piece
                caller.sendall(answer)

        threads.append(threading.Thread(target=answer_one))
        threads[-1].start()
        return f"http://127.0.0.1:{listener.getsockname()[1]}"

    yield start
    for thread in threads:
        thread.join()
    listener.close()


@pytest.mark.parametrize("head", ["Content-Length: 10\r\n", ""])
def test_a_release_that_broke_off_is_not_saved_as_whole(answering, tmp_path, head):
    address = answering(f"HTTP/1.1 200 OK\r\nConnection: close\r\n{head}\r\n%PDF".encode())
    target = tmp_path / "released.pdf"
    target.write_bytes(b"what was there")
    with pytest.raises(client_module.CutOff):
        client_module.Client("key", address).save("job", "redactedPdf", target)
    assert target.read_bytes() == b"what was there"
    assert [p.name for p in tmp_path.iterdir()] == ["released.pdf"]


def test_a_whole_release_is_saved_over_what_was_there(answering, tmp_path):
    address = answering(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 4\r\n\r\n%PDF")
    target = tmp_path / "released.pdf"
    target.write_bytes(b"what was there")
    client_module.Client("key", address).save("job", "redactedPdf", str(target))
    assert target.read_bytes() == b"%PDF"
    assert [p.name for p in tmp_path.iterdir()] == ["released.pdf"]
