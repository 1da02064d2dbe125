"""The Jobs API inside the running window: the same queue and the same pool. Off is in test_network.py."""

import os
import socket
import sqlite3
import subprocess
import sys
import time

import psutil
import pytest
from papers import letter
from serving import ROOT, Serving, jobs_api_client


@pytest.fixture
def window(tmp_path):
    """Starts the window over `data`; returns its process."""
    started = []

    def start(data):
        environment = {**os.environ, "SABLE_DATA_DIR": str(data), "QT_QPA_PLATFORM": "offscreen"}
        started.append(subprocess.Popen([sys.executable, "-m", "app"], cwd=ROOT, env=environment,
                                        stderr=subprocess.PIPE, text=True))  # fmt: skip
        return started[-1]

    yield start
    for process in started:
        if process.poll() is None:
            process.kill()
        process.communicate()


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return taken.getsockname()[1]


def listening(process):
    whole = [psutil.Process(process.pid), *psutil.Process(process.pid).children(recursive=True)]
    sockets = [c for p in whole for c in p.net_connections("inet")]
    assert {c.laddr[0] for c in sockets} | {c.raddr[0] for c in sockets if c.raddr} <= {"127.0.0.1"}
    return [c.laddr[:2] for c in sockets if c.status == psutil.CONN_LISTEN]  # the last caller's may not be closed yet


def reach(process, client):
    """Wait until the window answers."""
    while True:
        assert process.poll() is None, process.stderr.read()
        try:
            return list(client.jobs())
        except OSError:
            time.sleep(0.05)


def test_the_window_takes_jobs_while_it_is_switched_on(tmp_path, window):
    data, port = tmp_path / "data", free_port()
    serving = Serving(data)  # makes the key
    first = serving.client().create([letter(tmp_path / "first.pdf")], idempotency_key="one")
    serving.kill()
    (data / "window.ini").write_text(f"[api]\non=true\nport={port}\n[tour]\nseen=true\n")
    process = window(data)
    client = jobs_api_client.Client(serving.key, f"http://127.0.0.1:{port}")
    assert [job["id"] for job in reach(process, client)] == [first["id"]]
    assert listening(process) == [("127.0.0.1", port)]
    assert client.create([tmp_path / "first.pdf"], idempotency_key="one")["id"] == first["id"]
    assert client.wait_for_completion(first["id"])["status"] == "readyForReview"
    second = client.create([letter(tmp_path / "second.pdf")], review="person")
    job = client.wait_for_completion(second["id"])
    with pytest.raises(jobs_api_client.ApiError) as refused:
        client.redact(job["id"], job["detectionResult"]["redactions"])
    assert refused.value.code == "person-needed"
    found = client.get(first["id"])["detectionResult"]["redactions"]
    assert client.redact(first["id"], found)["status"] == "redactionInProgress"
    assert client.wait_for_completion(first["id"], until=jobs_api_client.ENDED)["status"] == "finished"
    client.save(first["id"], "redactedPdf", tmp_path / "released.pdf")
    assert (tmp_path / "released.pdf").read_bytes().startswith(b"%PDF-")
    assert client.cancel(second["id"])["state"] == "cancelled"
    client.delete(first["id"])
    assert [job["id"] for job in client.jobs()] == [second["id"]]
    process.terminate()
    _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (0, "")
    with sqlite3.connect(f"file:{data / 'sable.sqlite3'}?mode=ro", uri=True) as database:
        statuses = dict(database.execute("SELECT file_name, status FROM document"))
    assert statuses == {"": "purged", "second.pdf": "cancelled"}
