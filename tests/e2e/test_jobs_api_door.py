"""Who may come in to the Jobs API and how much of it: names, web pages, keys, sizes, rates; kills and restarts."""

import http.client
import json
import os
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import httpx
import psutil
import pytest
from papers import letter
from serving import ROOT, Checked, Serving, jobs_api_client
from small_disk import fill, small_disk

from app.base.no_network import LOOPBACK_ADDRESSES


@pytest.fixture(scope="module")
def serving(tmp_path_factory):
    running = Serving(tmp_path_factory.mktemp("door") / "data", "--max-upload-mb", "1", "--max-rate", "2000")
    yield running
    running.stop()


@pytest.fixture(scope="module")
def paper(tmp_path_factory):
    return letter(tmp_path_factory.mktemp("papers") / "document.pdf")


def code(answer):
    assert answer.headers["content-type"] == "application/problem+json"
    assert "access-control-allow-origin" not in answer.headers
    return answer.status_code, answer.json()["code"]


def get(serving, path="/v1/jobs", key=None, **headers):
    given = {"X-Api-Key": serving.key if key is None else key} | {n.replace("_", "-"): v for n, v in headers.items()}
    return httpx.get(serving.address + path, headers=given, trust_env=False)


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:{port}", "127.0.0.1", "localhost:1", "127.0.0.1.evil:{port}", "[::1]",
     "0.0.0.0:{port}", "", "127.0.0.1:{port}@a"],
)  # fmt: skip
def test_another_name_leads_nowhere(serving, host):
    assert code(get(serving, Host=host.format(port=serving.port))) == (403, "wrong-host")


@pytest.mark.parametrize("host", ["127.0.0.1:{port}", "localhost:{port}", "LOCALHOST:{port}", "[::1]:{port}"])
def test_this_computer_by_its_names(serving, host):
    assert get(serving, Host=host.format(port=serving.port)).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [{"Origin": "null"}, {"Origin": "https://evil.example"}, {"Origin": "http://localhost:{port}"}, {"Origin": ""},
     {"Sec_Fetch_Site": "cross-site"}, {"Sec_Fetch_Site": "same-origin"}],
)  # fmt: skip
def test_a_web_page_reaches_nothing(serving, headers):
    said = {name: value.format(port=serving.port) for name, value in headers.items()}
    assert code(get(serving, **said)) == (403, "from-a-web-page")
    answer = httpx.options(serving.address + "/v1/jobs", trust_env=False,
                           headers={"Origin": "https://a.example", "Access-Control-Request-Method": "GET"})  # fmt: skip
    assert code(answer) == (403, "from-a-web-page")


@pytest.mark.parametrize("path", ["/v1/jobs", "/v1/jobs/x", "/openapi.json", "/", "/v1/jobs/x/files/pdf"])
@pytest.mark.parametrize("key", ["", "wrong", "sable_", "ü"])
def test_nothing_without_the_key(tmp_path_factory, serving, path, key):
    connection = http.client.HTTPConnection("127.0.0.1", serving.port)
    connection.request("GET", path, headers={"X-Api-Key": key.encode("utf-8")} if key else {})
    answer = connection.getresponse()
    assert answer.status in (401, 429)
    assert answer.read()
    connection.close()


def test_two_keys_are_none(serving):
    connection = http.client.HTTPConnection("127.0.0.1", serving.port)
    connection.putrequest("GET", "/v1/jobs")
    for key in (serving.key, "other"):
        connection.putheader("X-Api-Key", key)
    connection.endheaders()
    assert connection.getresponse().status in (401, 429)
    connection.close()


def test_wrong_keys_in_a_row_are_slowed_down(tmp_path):
    serving = Serving(tmp_path / "data")
    try:
        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(lambda _: get(serving, key="wrong"), range(120)))
        assert {code(a) for a in answers} == {(401, "no-key"), (429, "too-many-requests")}
        assert all(int(a.headers["retry-after"]) >= 1 for a in answers if a.status_code == 429)
        assert get(serving).status_code == 200
    finally:
        serving.stop()


def test_too_many_requests_are_told_to_wait(tmp_path):
    serving = Serving(tmp_path / "data", "--max-rate", "1")
    try:
        checked = Checked(serving)
        answers = [checked("GET", "/v1/jobs") for _ in range(30)]
        checked.close()
        refused = [a for a in answers if a.status_code == 429]
        assert refused
        assert refused[0].headers["retry-after"] == "1"
        assert list(serving.client().jobs()) == []  # the client waits and tries again
    finally:
        serving.stop()


def test_what_is_too_large(serving, paper):
    checked = Checked(serving)
    large = {"file": ("a.pdf", b"%PDF-1.7" + bytes(2 << 20), "application/pdf")}
    before = sorted(p.name for p in (serving.data / "attached").glob("*"))
    assert code(checked("POST", "/v1/jobs", files=large)) == (413, "too-large")

    def endless():
        yield b'--B\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7'
        for _ in range(64):
            yield bytes(1 << 16)

    kind = {"content-type": "multipart/form-data; boundary=B"}
    assert code(checked("POST", "/v1/jobs", content=endless(), headers=kind)) == (413, "too-large")
    many = [("files", (f"{n}.pdf", paper.read_bytes(), "application/pdf")) for n in range(101)]
    assert code(checked("POST", "/v1/jobs", files=many)) == (413, "too-large")
    assert sorted(p.name for p in (serving.data / "attached").glob("*")) == before
    checked.close()


@pytest.mark.parametrize(
    "sent",
    [b"\x00\xff" * 200, b"GET / HTTP/1.1\r\n\r\n", b"GET /v1/jobs HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
     b"A" * 100_000, b"POST /v1/jobs HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n"],
)  # fmt: skip
def test_what_is_no_request_is_refused_and_nothing_breaks(serving, sent):
    with socket.create_connection(("127.0.0.1", serving.port), timeout=20) as sock:
        sock.sendall(sent)
        sock.shutdown(socket.SHUT_WR)
        answer = sock.recv(200)
    assert re.match(rb"HTTP/1.1 (400|403|431) ", answer) or answer == b""
    assert get(serving).status_code == 200


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "localhost", "::", "example.com"])
def test_no_other_address_is_listened_on(tmp_path, host):
    done = subprocess.run([sys.executable, "-m", "app", "serve", "--host", host], capture_output=True, text=True,
                          env={**os.environ, "SABLE_DATA_DIR": str(tmp_path / "data")}, check=False)  # fmt: skip
    assert done.returncode == 1
    assert host in done.stderr
    assert "127.0.0.1" in done.stderr


@pytest.mark.parametrize("host", LOOPBACK_ADDRESSES)
def test_one_socket_listens_and_on_loopback_alone(tmp_path, host):
    try:
        socket.create_server((host, 0), family=socket.AF_INET6 if ":" in host else socket.AF_INET).close()
    except OSError:
        pytest.skip(f"this machine has no {host}")
    serving = Serving(tmp_path / "data", "--host", host)
    try:
        whole = [psutil.Process(serving.process.pid), *psutil.Process(serving.process.pid).children(recursive=True)]
        listening = [c.laddr[:2] for p in whole for c in p.net_connections("inet")]
        assert listening == [(host, serving.port)]
    finally:
        serving.stop()


def test_a_taken_port_is_told(tmp_path, serving):
    command = [sys.executable, "-m", "app", "serve", "--port", str(serving.port)]
    environment = {**os.environ, "SABLE_DATA_DIR": str(tmp_path / "data")}
    done = subprocess.run(command, capture_output=True, env=environment, text=True, check=False)
    assert done.returncode == 4
    assert str(serving.port) in done.stderr


def test_the_key_is_shown_once_kept_as_a_hash_renewed_and_revoked(tmp_path):
    first = Serving(tmp_path / "data")
    first.stop()
    assert re.fullmatch(r"sable_[\w-]{43}", first.key)
    kept = b"".join(p.read_bytes() for p in (tmp_path / "data").rglob("*") if p.is_file())
    assert first.key.encode() not in kept
    again = Serving(tmp_path / "data", key=first.key)
    assert get(again).status_code == 200
    assert not any("key" in line for line in again.said)
    again.stop()
    other = Serving(tmp_path / "data", "--new-key")
    assert get(other).status_code == 200
    assert get(other, key=first.key).status_code == 401
    other.stop()
    environment = {**os.environ, "SABLE_DATA_DIR": str(tmp_path / "data")}
    revoke = [sys.executable, "-m", "app", "serve", "--revoke-key"]
    assert subprocess.run(revoke, env=environment, check=False, capture_output=True).returncode == 0
    refused = subprocess.run(revoke[:-1], env=environment, check=False, capture_output=True, text=True)
    assert (refused.returncode, "--new-key" in refused.stderr) == (1, True)


@pytest.mark.parametrize("options", [(), ("--new-key",)])
def test_where_the_port_is_taken_no_key_is_made_and_none_is_lost(tmp_path, serving, options):
    environment = {**os.environ, "SABLE_DATA_DIR": str(tmp_path / "data")}
    key = ""
    if options:
        first = Serving(tmp_path / "data")
        first.stop()
        key = first.key
    taken = [sys.executable, "-m", "app", "serve", "--port", str(serving.port), *options]
    done = subprocess.run(taken, env=environment, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (4, "")
    again = Serving(tmp_path / "data", key=key)
    try:
        assert again.key
        assert any("API key" in line for line in again.said) is not bool(options)
        assert get(again).status_code == 200
    finally:
        again.stop()


def test_the_openapi_document_without_a_server(tmp_path):
    command = [sys.executable, "-m", "app", "serve", "--openapi"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert '"openapi": "3.1.0"' in done.stdout
    assert not (tmp_path / "sable-data" / "sable.sqlite3").exists()


# Kills, restarts and clients beside each other


def test_the_same_request_again_is_the_same_job_also_after_a_restart(tmp_path, paper):
    data, other = tmp_path / "data", letter(tmp_path / "other.pdf")
    serving = Serving(data)
    one, two = serving.client(), serving.client()
    first = one.create([paper], idempotency_key="matter-1", metadata={"a": "b"})
    assert two.create([paper], idempotency_key="matter-1", metadata={"a": "b"})["id"] == first["id"]
    with pytest.raises(jobs_api_client.ApiError) as refused:
        two.create([other], idempotency_key="matter-1", metadata={"a": "b"})
    assert (refused.value.status, refused.value.code) == (422, "idempotency-key-used")
    serving.kill()
    serving = Serving(data, key=serving.key)
    try:
        client = serving.client()
        assert client.create([paper], idempotency_key="matter-1", metadata={"a": "b"})["id"] == first["id"]
        assert client.create([paper], idempotency_key="matter-2")["id"] != first["id"]
        assert len(list(client.jobs())) == 2
        assert client.wait_for_completion(first["id"])["status"] == "readyForReview"
        client.delete(first["id"])
        assert client.create([paper], idempotency_key="matter-1", metadata={"a": "b"})["id"] != first["id"]
    finally:
        serving.stop()


def test_two_at_once_with_one_key_make_one_job(serving, paper):
    def create(_):
        try:
            return serving.client().create([paper], idempotency_key="at-once")["id"]
        except jobs_api_client.ApiError as error:
            return error.code

    with ThreadPoolExecutor(8) as pool:
        made = set(pool.map(create, range(16)))
    assert len(made - {"same-key-at-work"}) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_a_kill_during_an_upload_leaves_nothing(tmp_path):
    data = tmp_path / "data"
    serving = Serving(data)
    seen = threading.Event()

    def pieces():
        yield b'--B\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7'
        for _ in range(40):
            yield b"Zebra-Akte" * 10_000
            if any(p.stat().st_size for p in (data / "attached").rglob("*.pdf")):
                seen.set()
                os.kill(serving.process.pid, signal.SIGKILL)
        while True:
            yield bytes(1 << 16)

    with pytest.raises(httpx.HTTPError):
        httpx.post(serving.address + "/v1/jobs", content=pieces(), trust_env=False, timeout=60,
                   headers={"X-Api-Key": serving.key, "content-type": "multipart/form-data; boundary=B"})  # fmt: skip
    assert seen.is_set()
    serving.process.communicate(timeout=60)
    serving = Serving(data, key=serving.key)
    try:
        assert list(serving.client().jobs()) == []
        serving.client().create([letter(tmp_path / "b.pdf")])
    finally:
        serving.stop()
    assert [p.name for p in (data / "attached").rglob("*") if p.is_file()] == ["b.pdf"]
    assert b"Zebra-Akte" not in b"".join(p.read_bytes() for p in data.rglob("*") if p.is_file())


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGTERM there")
def test_an_end_in_order_during_an_upload_leaves_nothing(tmp_path):
    data = tmp_path / "data"
    serving = Serving(data)
    with socket.create_connection(("127.0.0.1", serving.port)) as sock:
        sock.sendall(
            f"POST /v1/jobs HTTP/1.1\r\nHost: 127.0.0.1:{serving.port}\r\nX-Api-Key: {serving.key}\r\n"
            "Content-Type: multipart/form-data; boundary=B\r\nContent-Length: 9000000\r\n\r\n--B\r\n"
            'Content-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7'.encode()
        )
        sock.sendall(b"Zebra-Akte" * 200_000)
        while not any(p.stat().st_size for p in (data / "attached").rglob("*.pdf")):
            assert serving.process.poll() is None
        said = serving.stop()
    assert (serving.process.returncode, said) == (0, "")
    assert [p.name for name in ("attached", "released") for p in (data / name).glob("*")] == []
    assert b"Zebra-Akte" not in b"".join(p.read_bytes() for p in data.rglob("*") if p.is_file())
    with closing(sqlite3.connect(data / "sable.sqlite3")) as database:
        for table in ("job", "document", "api_job"):
            assert database.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_whoever_hangs_up_leaves_nothing(serving):
    before = sorted((serving.data / "attached").glob("*"))
    with socket.create_connection(("127.0.0.1", serving.port)) as sock:
        sock.sendall(
            f"POST /v1/jobs HTTP/1.1\r\nHost: 127.0.0.1:{serving.port}\r\nX-Api-Key: {serving.key}\r\n"
            "Content-Type: multipart/form-data; boundary=B\r\nContent-Length: 900000\r\n\r\n--B\r\n"
            'Content-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7'.encode()
        )
        sock.sendall(bytes(400_000))
    assert list(serving.client().jobs(fileName="a.pdf")) == []
    for _ in range(200):  # until the server has noticed
        if sorted((serving.data / "attached").glob("*")) == before:
            break
        get(serving)
    assert sorted((serving.data / "attached").glob("*")) == before


def test_a_download_of_what_is_deleted_is_cut_off_and_never_other_bytes(tmp_path):
    large = tmp_path / "large.pdf"
    large.write_bytes(letter(tmp_path / "small.pdf").read_bytes() + b"\n%" + b"Sable" * (8 << 20))
    serving = Serving(tmp_path / "data")
    client = serving.client()
    job = client.create([large])
    if client.wait_for_completion(job["id"])["status"] == "readyForReview":
        client.cancel(job["id"])
    with socket.socket() as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 16)
        sock.settimeout(60)
        sock.connect(("127.0.0.1", serving.port))
        sock.sendall(
            f"GET /v1/jobs/{job['id']}/files/pdf HTTP/1.1\r\nHost: 127.0.0.1:{serving.port}\r\n"
            f"X-Api-Key: {serving.key}\r\nConnection: close\r\n\r\n".encode()
        )
        came = sock.recv(1 << 16)
        client.delete(job["id"])
        while piece := sock.recv(1 << 20):
            came += piece
    said = serving.stop()
    content = large.read_bytes()
    head, _, body = came.partition(b"\r\n\r\n")
    assert f"content-length: {len(content)}".encode() in head.lower()
    assert 0 < len(body) < len(content)
    assert content.startswith(body)
    assert "Traceback" not in said


def test_a_full_disk_is_told_and_nothing_half_stays(tmp_path, paper):
    with small_disk(tmp_path / "data", 24 << 20):
        serving = Serving(tmp_path / "data")
        try:
            ask = Checked(serving)
            filler = fill(tmp_path / "data")
            answer = ask("POST", "/v1/jobs", files={"file": (paper.name, paper.read_bytes(), "application/pdf")})
            assert code(answer) == (507, "disk-full")
            assert list((tmp_path / "data" / "attached").glob("*")) == []
            filler.unlink()
            ask.close()
            client = serving.client()
            assert client.wait_for_completion(client.create([paper])["id"])["status"] == "readyForReview"
        finally:
            serving.stop()


# The examples of the seed contract


CURL = shutil.which("curl")

_KEY = '-H "X-Api-Key: $API_KEY"'
_JOBS = "http://localhost:9983/v1/jobs"
EXAMPLES = [
    f'curl -X POST "{_JOBS}" {_KEY} -F "file=@document.pdf"',
    f'curl "{_JOBS}?status=readyForReview&pageSize=20" {_KEY}',
    f'curl "{_JOBS}/$JOB_ID" {_KEY}',
    f'curl -X POST "{_JOBS}/$JOB_ID/redaction" {_KEY} -H "Content-Type: application/json" -d @redactions.json',
    f'curl "{_JOBS}/$JOB_ID/files/redactedPdf" {_KEY} -o redacted.pdf',
]


@pytest.mark.skipif(CURL is None, reason="curl is not installed")
def test_the_examples_of_the_seed_contract_run_as_they_stand(tmp_path):
    """Port and key aside. The same lines are in docs/jobs-api.md."""
    documented = (ROOT / "docs" / "jobs-api.md").read_text(encoding="utf-8")
    assert all(line in documented for line in EXAMPLES)
    serving = Serving(tmp_path / "data")
    letter(tmp_path / "document.pdf")
    variables = {"API_KEY": serving.key}

    def run(line):
        shell = line.replace("localhost:9983", f"localhost:{serving.port}")
        done = subprocess.run(["sh", "-c", shell], cwd=tmp_path, env={**os.environ, **variables}, capture_output=True,
                              check=True)  # fmt: skip
        return json.loads(done.stdout) if done.stdout else None

    try:
        created, listed, shown, redacted, fetched = EXAMPLES
        job = run(created)
        variables["JOB_ID"] = job["id"]
        serving.client().wait_for_completion(job["id"])
        assert [item["id"] for item in run(listed)["items"]] == [job["id"]]
        found = run(shown)
        assert found["status"] == "readyForReview"
        (tmp_path / "redactions.json").write_text(json.dumps(found["detectionResult"]))
        assert run(redacted)["status"] == "redactionInProgress"
        serving.client().wait_for_completion(job["id"], until=jobs_api_client.ENDED)
        run(fetched)
        assert (tmp_path / "redacted.pdf").read_bytes().startswith(b"%PDF-")
    finally:
        serving.stop()
