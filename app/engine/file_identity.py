"""What tells a file from others: the hash of its bytes, and the identifier that a PDF keeps when it is changed."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pikepdf

LONGEST = 64
"""Bytes of an identifier; others are not taken for one."""


def sha256_of(path: Path) -> str:
    """SHA-256 of a file, lower-case hex. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def file_id(path: Path, password: str | None = None) -> str:
    """The first element of the trailer's /ID (ISO 32000-2, 14.4), lower-case hex; "" where the file has none or cannot
    be read. Programs that change a file and save it again are to leave it as it was."""
    try:
        with pikepdf.open(path, password=password or "") as pdf:
            found = pdf.trailer.get("/ID")
            identifier = bytes(found[0]) if isinstance(found, pikepdf.Array) and len(found) else b""
    except (pikepdf.PdfError, OSError, ValueError, TypeError):
        return ""
    return identifier.hex() if len(identifier) <= LONGEST else ""
