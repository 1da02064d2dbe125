"""A file as an answer: as it lies on the disk, whole, or an answer that ends early."""

from __future__ import annotations

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from app.api.service import Service
from app.store.handed_out import Reading

_AT_ONCE = 256 << 10


class FileAnswer(Response):
    """Sends a file piece by piece. Where it is removed meanwhile the connection ends before the length that was said,
    and never with other bytes."""

    def __init__(self, service: Service, reading: Reading, *, media_type: str, name: str) -> None:
        super().__init__(media_type=media_type, headers=attachment(name))
        self.headers["Content-Length"] = str(reading.size)
        self._service = service
        self._reading = reading

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Raises Gone."""
        try:
            await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
            while piece := await self._service.beside(lambda: self._reading.read(_AT_ONCE)):
                await send({"type": "http.response.body", "body": piece, "more_body": True})
            await send({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            self._reading.close()


def attachment(name: str) -> dict[str, str]:
    """The header that names a file (RFC 6266)."""
    quoted = "".join(f"%{byte:02X}" for byte in name.encode("utf-8"))
    return {"Content-Disposition": f"attachment; filename*=utf-8''{quoted}"}
