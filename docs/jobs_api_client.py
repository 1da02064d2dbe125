"""A client of Sable's local Jobs API. Standard library only: copy this one file into your program.

client = Client(key, "http://127.0.0.1:9983")
job = client.create(["contract.pdf"], idempotency_key="matter-42")
job = client.wait_for_completion(job["id"])                      # until somebody, or this program, is to decide
job = client.redact(job["id"], job["detectionResult"]["redactions"])
job = client.wait_for_completion(job["id"], until=ENDED)
client.save(job["id"], "redactedPdf", "contract_redacted.pdf")
"""

from __future__ import annotations

import contextlib
import http.client
import json
import shutil
import time
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any
from urllib.parse import quote, urlencode, urlsplit

ENDED = frozenset({"finished", "failed", "expired"})
AT_REST = ENDED | {"readyForReview"}
"""Statuses in which nothing more happens on its own."""

Job = dict[str, Any]


class ApiError(Exception):
    """A request that was refused: `code` is stable, `pointer` names the field of the body that was wrong."""

    def __init__(self, status: int, problem: Mapping[str, Any]) -> None:
        super().__init__(f"{status} {problem.get('code', '')}: {problem.get('detail', '')}")
        self.status = status
        self.code: str = problem.get("code", "")
        self.pointer: str | None = problem.get("pointer")


class CutOff(Exception):
    """An answer ended before its end; nothing was saved. The job may have been deleted meanwhile, or Sable ended."""


class Client:
    """Talks to one Sable of this computer. `user` is the profile in whose name things are done."""

    def __init__(
        self, key: str, address: str = "http://127.0.0.1:9983", *, user: str = "", patience: float = 60
    ) -> None:
        """`patience`: seconds to go on trying while Sable says that there are too many requests."""
        self._host = urlsplit(address).netloc
        self._headers = {"X-Api-Key": key} | ({"user-id": user} if user else {})
        self._patience = patience

    def create(self, files: Sequence[str | Path], *, idempotency_key: str = "", **fields: object) -> Job:
        """Hand files in as one job. `fields` are those of the form; lists and mappings are written as JSON."""
        boundary = uuid.uuid4().hex
        headers = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
        if idempotency_key:
            headers["X-Idempotency-Key"] = idempotency_key
        paths = [Path(file) for file in files]
        size = sum(len(piece) if isinstance(piece, bytes) else piece.stat().st_size
                   for piece in _form(boundary, paths, fields))  # fmt: skip
        headers["Content-Length"] = str(size)
        job: Job = self._json("POST", "/v1/jobs", headers, lambda: _read(_form(boundary, paths, fields)))
        return job

    def get(self, job_id: str, *, timeout: int = 0, known: str = "", document: str = "") -> Job:
        """A job; with a `timeout` (seconds) not before its status is another than `known`, or the time is over."""
        asked = {"timeout": timeout, "known": known, "documentId": document}
        job: Job = self._json("GET", f"/v1/jobs/{quote(job_id)}{_query(asked)}")
        return job

    def jobs(self, **filters: object) -> Iterator[Job]:
        """All jobs that pass the filters, part after part."""
        cursor = ""
        while True:
            part = self._json("GET", f"/v1/jobs{_query({**filters, 'cursor': cursor})}")
            yield from part["items"]
            if not part["hasNextPage"]:
                return
            cursor = part["nextCursor"]

    def wait_for_completion(
        self, job_id: str, *, until: Iterable[str] = AT_REST, timeout: float = 3600, document: str = ""
    ) -> Job:
        """Wait until a job has one of the statuses `until`. Raises TimeoutError."""
        wanted, end = frozenset(until), time.monotonic() + timeout
        job = self.get(job_id, document=document)
        while job["status"] not in wanted:
            left = end - time.monotonic()
            if left <= 0:
                raise TimeoutError(f"job {job_id} is still {job['status']}")
            job = self.get(job_id, timeout=max(1, min(30, int(left))), known=job["status"], document=document)
        return job

    def redact(
        self,
        job_id: str,
        redactions: Sequence[Mapping[str, Any]],
        *,
        acknowledge_unread: bool = False,
        document: str = "",
    ) -> Job:
        """Submit the reviewed list of a document: what is in it goes, what is not in it stays."""
        body = json.dumps({"redactions": list(redactions), "acknowledgeUnread": acknowledge_unread}).encode()
        headers = {"Content-Type": "application/json", "Content-Length": str(len(body))}
        path = f"/v1/jobs/{quote(job_id)}/redaction{_query({'documentId': document})}"
        job: Job = self._json("POST", path, headers, lambda: iter([body]))
        return job

    def save(self, job_id: str, file_type: str, target: str | Path, *, document: str = "") -> None:
        """Save a file of a job: `pdf`, `fdf`, `redactedPdf` or `certificate`.

        It stands under its name once all of it came; until then `target` is as it was. Raises CutOff.
        """
        part = Path(target).with_name(f".{uuid.uuid4().hex}.part")
        path = f"/v1/jobs/{quote(job_id)}/files/{quote(file_type)}{_query({'documentId': document})}"
        try:
            with self._answer("GET", path) as answer, part.open("xb") as stream:
                expected = answer.getheader("Content-Length", "")
                try:
                    shutil.copyfileobj(answer, stream)
                except (http.client.HTTPException, ConnectionError):
                    raise CutOff(f"{file_type} of job {job_id} broke off; nothing was saved") from None
                came = stream.tell()
            if expected != str(came):
                raise CutOff(f"{file_type} of job {job_id} broke off: {came} of {expected} bytes; nothing was saved")
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)

    def cancel(self, job_id: str) -> Job:
        """Stop all work on a job for good."""
        job: Job = self._json("POST", f"/v1/jobs/{quote(job_id)}/cancel")
        return job

    def delete(self, job_id: str) -> None:
        """Remove a job with its files and what was released of it."""
        self._json("DELETE", f"/v1/jobs/{quote(job_id)}")

    def _json(self, method: str, path: str, headers: Mapping[str, str] | None = None, body: Any = None) -> Any:
        with self._answer(method, path, headers, body) as answer:
            return json.load(answer)

    def _answer(
        self, method: str, path: str, headers: Mapping[str, str] | None = None, body: Any = None
    ) -> http.client.HTTPResponse:
        """The answer to a request; closing it closes the connection. `body` makes the pieces of the body anew."""
        end = time.monotonic() + self._patience
        while True:
            connection = http.client.HTTPConnection(self._host)
            sent = {**self._headers, **(headers or {}), "Connection": "close"}
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # refused before all was sent
                connection.request(method, path, body() if body else None, sent)
            answer = connection.getresponse()
            if answer.status < 400:
                return answer
            with answer:
                problem = json.load(answer)
            again = float(answer.getheader("Retry-After", 0))
            if answer.status != 429 or time.monotonic() + again > end:
                raise ApiError(answer.status, problem)
            time.sleep(again)


def _query(asked: Mapping[str, object]) -> str:
    given = {name: value for name, value in asked.items() if value not in ("", None, 0)}
    return f"?{urlencode(given)}" if given else ""


def _form(boundary: str, paths: Sequence[Path], fields: Mapping[str, object]) -> Iterator[bytes | Path]:
    for name, value in fields.items():
        text = value if isinstance(value, str) else json.dumps(value)
        yield f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{text}\r\n'.encode()
    for path in paths:
        name = path.name.replace('"', "%22")
        yield (
            f'--{boundary}\r\nContent-Disposition: form-data; name="files"; filename="{name}"\r\n'
            "Content-Type: application/pdf\r\n\r\n"
        ).encode()
        yield path
        yield b"\r\n"
    yield f"--{boundary}--\r\n".encode()


def _read(pieces: Iterable[bytes | Path]) -> Iterator[bytes]:
    for piece in pieces:
        if isinstance(piece, bytes):
            yield piece
            continue
        stream: IO[bytes]
        with piece.open("rb") as stream:
            while data := stream.read(1 << 18):
                yield data
