"""The program with its window in a process of its own, told a story, and what is then read from disk."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pikepdf
import pymupdf
import pypdfium2

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def window_process(tmp_path: Path, story: str, given: dict[str, Any]) -> subprocess.Popen[str]:
    environment = os.environ | {
        "SABLE_DATA_DIR": str(tmp_path / "data"),
        "PYTHONPATH": os.pathsep.join((str(ROOT), str(HERE))),
    }
    command = [sys.executable, str(HERE / "stories.py"), story, json.dumps(given)]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def tell(tmp_path: Path, story: str, **given: Any) -> dict[str, Any]:
    """Run a story to the end of the program. What the screen said, by the names the story gave it."""
    with window_process(tmp_path, story, given) as process:
        try:
            out, err = process.communicate(timeout=170)
        except BaseException:
            process.kill()
            raise
    assert process.returncode == 0, out + err
    assert "Traceback" not in err, err
    said: dict[str, Any] = {}
    for line in out.splitlines():
        for name, value in json.loads(line).items():
            said.setdefault(name, []).append(value)
    return said


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def digests(folder: Path) -> dict[str, str]:
    return {str(p.relative_to(folder)): digest(p) for p in sorted(folder.rglob("*")) if p.is_file()}


def texts(path: Path) -> list[str]:
    """Text by two engines, white space made plain, and every decoded stream."""
    with pymupdf.open(path) as pdf:
        first = " ".join(page.get_text() for page in pdf)
    pdfium = pypdfium2.PdfDocument(path)
    second = " ".join(page.get_textpage().get_text_range() for page in pdfium)
    pdfium.close()
    with pikepdf.open(path) as pdf:
        streams = b"\n".join(_decoded(each) for each in pdf.objects if isinstance(each, pikepdf.Stream))
    return [" ".join(first.split()), " ".join(second.split()), streams.decode("latin-1")]


def _decoded(stream: pikepdf.Stream) -> bytes:
    try:
        return stream.read_bytes()
    except pikepdf.PdfError:  # pictures
        return stream.read_raw_bytes()


def place_of(path: Path, text: str, page_index: int = 0) -> pymupdf.Rect:
    with pymupdf.open(path) as pdf:
        (rect,) = pdf[page_index].search_for(text)
    return rect


def darkest_and_lightest(path: Path, page_index: int, rect: pymupdf.Rect) -> tuple[int, int]:
    """Grey values inside a rectangle, drawn by PDFium: another engine than the one that made the file."""
    pdf = pypdfium2.PdfDocument(path)
    image = pdf[page_index].render(scale=2).to_pil().convert("L")
    pdf.close()
    low, high = image.crop([round(2 * each) for each in rect]).getextrema()
    return low, high


def stored(tmp_path: Path, query: str) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(f"{(tmp_path / 'data' / 'sable.sqlite3').as_uri()}?mode=ro", uri=True)
    with contextlib.closing(connection):
        return connection.execute(query).fetchall()
