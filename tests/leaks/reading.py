"""Text of a file by every extractor that is there, annotations, fields and document facts included."""

from __future__ import annotations

import importlib.util
import io
import logging
import re
import shutil
import subprocess
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from typing import Any

import pikepdf
import pymupdf
import pypdfium2
from fontTools.cffLib import CFFFontSet
from fontTools.pens.recordingPen import RecordingPen
from fontTools.ttLib import TTFont, TTLibError

OPTIONAL = ("pdftotext", "pypdf", "pdfminer")
pymupdf.TOOLS.mupdf_display_errors(False)
pymupdf.TOOLS.mupdf_display_warnings(False)


def readers() -> dict[str, Callable[[bytes], str]]:
    """The extractors that are installed, by name."""
    found: dict[str, Callable[[bytes], str]] = {"MuPDF": mupdf, "PDFium": pdfium}
    optional = {"pdftotext": pdftotext, "pypdf": pypdf, "pdfminer": pdfminer}
    found.update({name: read for name, read in optional.items() if name not in missing()})
    return found


@cache
def missing() -> dict[str, str]:
    """Extractors that are not there, each with the reason."""
    found = {}
    if shutil.which("pdftotext") is None:
        found["pdftotext"] = "poppler-utils is not installed"
    for name in ("pypdf", "pdfminer"):
        if importlib.util.find_spec(name) is None:
            found[name] = f"the package {name} is not installed here"
    return found


def mupdf(data: bytes) -> str:
    """Text inside and outside the page, glyph by glyph as well, with annotations, fields, outline and metadata."""
    pieces: list[str] = []
    with pymupdf.open(stream=data, filetype="pdf") as pdf:
        for page in pdf:
            flags = pymupdf.TEXT_PRESERVE_WHITESPACE
            pieces.append(page.get_text(flags=flags, clip=pymupdf.INFINITE_RECT()))
            pieces.append(page.get_text(flags=flags | pymupdf.TEXT_IGNORE_ACTUALTEXT, clip=pymupdf.INFINITE_RECT()))
            pieces.append("".join(chr(c[0]) for span in page.get_texttrace() for c in span["chars"]))
            pieces += [str(annotation.info) for annotation in page.annots()]
            pieces += [f"{w.field_name} {w.field_value} {w.field_label}" for w in page.widgets()]
            pieces += [str(link.get("uri", "")) for link in page.get_links()]
        pieces += [str(pdf.metadata), str(pdf.get_toc()), str(pdf.embfile_names())]
    return "\n".join(pieces)


def pdfium(data: bytes) -> str:
    pieces: list[str] = []
    reader = pypdfium2.PdfDocument(data)
    try:
        for page in reader:
            text = page.get_textpage()
            pieces.append(text.get_text_range() if text.count_chars() else "")
            text.close()
            page.close()
        pieces += [str(reader.get_metadata_dict()), *(item.get_title() for item in reader.get_toc())]
    finally:
        reader.close()
    return "\n".join(pieces)


def pdftotext(data: bytes) -> str:
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(data)
        file.flush()
        return "\n".join(
            subprocess.run(
                ["pdftotext", "-q", layout, file.name, "-"], capture_output=True, timeout=60, check=False
            ).stdout.decode("utf-8", "replace")
            for layout in ("-raw", "-layout")
        )  # fmt: skip


def pypdf(data: bytes) -> str:
    import pypdf as library

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pieces = []
        for page in library.PdfReader(io.BytesIO(data)).pages:
            with suppress(Exception):  # it gives up on fonts that others read; the others are asked too
                pieces.append(page.extract_text())
        return "\n".join(pieces)


def pdfminer(data: bytes) -> str:
    from pdfminer.high_level import extract_text
    from pdfminer.layout import LAParams

    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
    with suppress(Exception):  # as with pypdf
        return str(extract_text(io.BytesIO(data), laparams=LAParams(all_texts=True)))
    return ""


def public_text(data: bytes, page_index: int) -> str:
    """A page's text as MuPDF reads it, runs of white space as one space."""
    with pymupdf.open(stream=data, filetype="pdf") as pdf:
        return " ".join(pdf[page_index].get_text().split())


def font_letters(data: bytes) -> set[str]:
    """Letters (upper case) that character maps and embedded fonts of the file still know."""
    found: set[str] = set()
    with pikepdf.open(io.BytesIO(data), suppress_warnings=True) as pdf:
        for item in pdf.objects:
            if not isinstance(item, pikepdf.Stream):
                continue
            with suppress(pikepdf.PdfError):
                content = item.read_bytes()
                if b"begincmap" in content:
                    for code in re.findall(rb">\s*<((?:[0-9A-Fa-f]{4})+)>", content):
                        found |= {*bytes.fromhex(code.decode()).decode("utf-16-be", "replace").upper()}
                elif "/Length1" in item:
                    with suppress(TTLibError, KeyError):
                        found |= {chr(c).upper() for c in TTFont(io.BytesIO(content)).getBestCmap() or {}}
    return found


def outlines(data: bytes) -> Iterator[list[list[tuple[float, float]]]]:
    """The contours of every glyph of every embedded font of the file, shown or not, as the points of their lines."""
    with pikepdf.open(io.BytesIO(data), suppress_warnings=True) as pdf:
        programs = [
            item.read_bytes()
            for item in pdf.objects
            if isinstance(item, pikepdf.Stream) and ("/Length1" in item or "CIDFontType0C" in str(item.get("/Subtype")))
        ]
    for program in programs:
        for glyph in _glyphs(program):
            pen = RecordingPen()
            with suppress(Exception):  # one broken glyph hides none of the others
                glyph.draw(pen)
            yield _contours(pen.value)


def _glyphs(program: bytes) -> list[Any]:
    with suppress(TTLibError, KeyError):
        glyphs = TTFont(io.BytesIO(program)).getGlyphSet()
        return [glyphs[name] for name in glyphs.keys()]  # noqa: SIM118  a glyph set is no mapping
    fonts = CFFFontSet()
    fonts.decompile(io.BytesIO(program), None)
    shapes = fonts[0].CharStrings
    return [shapes[name] for name in shapes.keys()]  # noqa: SIM118  nor are these


def _contours(drawn: list[tuple[str, Any]]) -> list[list[tuple[float, float]]]:
    found: list[list[tuple[float, float]]] = []
    for operator, points in drawn:
        if operator == "moveTo":
            found.append([])
        if found:
            found[-1] += [point for point in points if point is not None]
    return found
