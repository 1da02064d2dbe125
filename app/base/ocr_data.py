"""The installed OCR data: which languages there are, and whether the files are those that were shipped."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from app.base import paths

NAME = "tessdata-fast 4.1.0"
SUMS = "SHA256SUMS"


def folder() -> Path:
    """Where the files lie: `<language>.traineddata`."""
    return paths.resource("tessdata")


@cache
def expected() -> dict[str, str]:
    """SHA-256 (lower-case hex) of each language's file, by language, as shipped. Empty where the list is missing."""
    try:
        lines = (folder() / SUMS).read_text("utf-8").splitlines()
    except OSError:
        return {}
    return {name.removesuffix(".traineddata"): digest for digest, name in (line.split() for line in lines if line)}


def is_whole(language: str) -> bool:
    """True where the file of a language is there and is the one that was shipped."""
    try:
        data = (folder() / f"{language}.traineddata").read_bytes()
    except OSError:
        return False
    return hashlib.sha256(data).hexdigest() == expected().get(language)


def faults() -> tuple[str, ...]:
    """Languages whose file is missing or not the one that was shipped."""
    return tuple(language for language in expected() if not is_whole(language))
