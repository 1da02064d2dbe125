"""Looking for a secret in a finished file, by means that share no code with the program.

Five consecutive letters of twelve random ones count as a leak: they do not occur by chance. They are looked for in any
case, with spaces and zero bytes dropped (which covers UTF-16), forwards and backwards, as hexadecimal digits, octal
escapes and base64, in the raw bytes, in whatever inflates wherever it lies, and in every object, reachable or not.
"""

from __future__ import annotations

import base64
import io
import re
import unicodedata
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress

import pikepdf
import reading
import seeing
from planting import Case

LEAST = 5
_SPACES = bytes(range(33)) + b"\x7f"
_TAGS = {0xE0000 + code: code for code in range(32, 127)}
"""Letters that no program shows (Unicode, tag characters)."""
_ZLIB = re.compile(rb"\x78[\x01\x5e\x9c\xda]")
_SHOWN = re.compile(rb"\(((?:\\[\s\S]|[^\\()])*)\)|<([0-9A-Fa-f\s]+)>")
_ESCAPE = re.compile(rb"\\(?:([0-7]{1,3})|(\r\n|\r|\n)|([\s\S]))")


def traces(case: Case, data: bytes) -> set[str]:
    """Which ways of looking find the secret of `case` in a file: nothing is found in a file that does not hold it."""
    return {name for name, look in detectors(case).items() if look(data)}


def detectors(case: Case) -> dict[str, Callable[[bytes], bool]]:
    """Every way of looking, by name."""
    needles = Needles(case.secret)
    codes = [code for code in case.codes if len(code) >= 6]
    looks: dict[str, Callable[[bytes], bool]] = {
        "raw bytes": lambda d: needles.are_in(d),
        "inflated bytes": lambda d: any(needles.are_in(chunk) for chunk in inflated(d)),
        "objects": lambda d: needles.are_in(b"\n".join(chunks(d))),
        "shown strings": lambda d: any(needles.are_in(text) for text in shown_strings(d)),
        "codes": lambda d: any(code in text for text in _everything(d) for code in codes),
    }
    for name, read in reading.readers().items():
        looks[name] = lambda d, read=read: needles.are_in_text(read(d))
    looks["letters in fonts"] = lambda d: bool(case.rare) and _share(case.rare, reading.font_letters(d)) > 0.5
    if case.drawn:
        looks = {
            "pictures": lambda d: seeing.pictures_show(d, case.drawing),
            "pages": lambda d: seeing.pages_show(d, case.drawing),
            "paths": lambda d: seeing.paths_show(content_streams(d), case.drawing),
            "glyphs": lambda d: seeing.glyphs_show(reading.outlines(d), case.drawing),
            "codes": looks["codes"],
        }
    looks["ink under marks"] = lambda d: seeing.ink_under_marks(case, d)
    looks["paths under marks"] = lambda d: seeing.paths_under_marks(case, d)
    return looks


def _share(letters: str, found: set[str]) -> float:
    return len({*letters} & found) / len(letters)


class Needles:
    """The pieces of a secret in every way that bytes can spell them."""

    def __init__(self, secret: str) -> None:
        bare = re.sub(r"[^A-Z0-9]", "", secret.upper())
        self._parts = [bare[i : i + LEAST] for i in range(len(bare) - LEAST + 1)]
        letters = [p.encode() for p in self._parts]
        self._folded = [*letters, *(p[::-1] for p in letters)]
        for cased in {secret, secret.upper(), secret.lower(), secret.replace(" ", "")}:
            for code in (cased.encode(), cased.encode("utf-16-be"), cased.encode("utf-16-le")):
                step = len(code) // len(cased)
                for at in range(len(cased) - LEAST + 1):
                    piece = code[at * step : (at + LEAST) * step]
                    self._folded.append(piece.hex().upper().encode())
                    self._folded.append("".join(f"\\{b:03o}" for b in piece).encode())
        self._folded = sorted(set(self._folded))
        self._exact = sorted(set(_base64_pieces(secret)))

    def are_in(self, data: bytes) -> bool:
        """True where a piece is in `data`, in any spelling."""
        upper = data.upper()
        tight = upper.translate(None, _SPACES)
        return any(n in upper or n in tight for n in self._folded) or any(n in data for n in self._exact)

    def are_in_text(self, text: str) -> bool:
        folded = unicodedata.normalize("NFKC", text).translate(_TAGS)
        plain = re.sub(r"[^A-Z0-9]", "", folded.upper())
        return any(p in plain or p[::-1] in plain for p in self._parts)


def _base64_pieces(secret: str) -> Iterator[bytes]:
    """Eight base64 letters that do not depend on what stands before and after the secret, at each of three offsets."""
    for cased in {secret, secret.upper(), secret.lower()}:
        for code in (cased.encode(), cased.encode("utf-16-be"), cased.encode("utf-16-le")):
            for shift in range(3):
                whole = base64.b64encode(bytes(shift) + code)
                start, stop = (shift * 8 + 5) // 6, (shift + len(code)) * 8 // 6
                for at in range(start, stop - 7):
                    yield whole[at : at + 8]


def _everything(data: bytes) -> Iterator[bytes]:
    yield from (data, *inflated(data), *shown_strings(data), *chunks(data))


def inflated(data: bytes, depth: int = 2) -> Iterator[bytes]:
    """Whatever inflates, wherever it lies and whether or not it is complete; what inflates inside that, too."""
    for match in _ZLIB.finditer(data):
        reader = zlib.decompressobj()
        chunk = b""
        with suppress(zlib.error):
            chunk = reader.decompress(data[match.start() :], 4_000_000)
        if len(chunk) >= LEAST:
            yield chunk
            if depth > 1 and len(chunk) < 100_000:
                yield from inflated(chunk, depth - 1)


def chunks(data: bytes) -> Iterator[bytes]:
    """Strings (raw and decoded), names, keys and decoded streams of every object that the file lists."""
    with pikepdf.open(io.BytesIO(data), suppress_warnings=True) as pdf:
        stack: list[object] = [*pdf.objects, pdf.trailer]
        while stack:
            item = stack.pop()
            if isinstance(item, pikepdf.String):
                yield bytes(item)
                yield str(item).encode("utf-8", "surrogatepass")
            elif isinstance(item, pikepdf.Name):
                yield str(item).encode("utf-8", "surrogatepass")
            elif isinstance(item, pikepdf.Array):
                stack += _direct(item)
            elif isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
                yield from (key.encode("utf-8", "surrogatepass") for key in item)
                stack += _direct(item.values())
                if isinstance(item, pikepdf.Stream):
                    yield item.read_raw_bytes()
                    yield body(item)


def _direct(values: Iterable[object]) -> list[object]:
    return [v for v in values if isinstance(v, pikepdf.Object) and not v.is_indirect]


def body(stream: pikepdf.Object) -> bytes:
    """A stream through as many of its filters as qpdf undoes."""
    for level in (pikepdf.StreamDecodeLevel.specialized, pikepdf.StreamDecodeLevel.generalized):
        with suppress(pikepdf.PdfError, pikepdf.DependencyError):
            decoded: bytes = stream.read_bytes(level)
            return decoded
    raw: bytes = stream.read_raw_bytes()
    return raw


def content_streams(data: bytes) -> list[bytes]:
    """The bodies of streams that may hold operators, whoever refers to them."""
    with pikepdf.open(io.BytesIO(data), suppress_warnings=True) as pdf:
        bodies = [
            body(item)
            for item in pdf.objects
            if isinstance(item, pikepdf.Stream) and item.get("/Subtype") != "/Image" and "/Length1" not in item
        ]
    return [content for content in bodies if len(content) < 2_000_000]


def shown_strings(data: bytes) -> Iterator[bytes]:
    """The operands of each content-like stream glued together, so that kerning, moves and escapes hide nothing."""
    glued = []
    for content in content_streams(data):
        pieces = [_literal(m[1]) if m[2] is None else _hexadecimal(m[2]) for m in _SHOWN.finditer(content)]
        glued.append(b"".join(pieces))
    yield from glued
    yield b"".join(glued)


def _literal(text: bytes) -> bytes:
    def plain(match: re.Match[bytes]) -> bytes:
        if match[1]:
            return bytes([int(match[1], 8) & 255])
        return b"" if match[2] else match[3]

    return _ESCAPE.sub(plain, text)


def _hexadecimal(text: bytes) -> bytes:
    digits = re.sub(rb"\s", b"", text)
    return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())
