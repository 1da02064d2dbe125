"""Looking for a secret in a finished file, by means that share no code with the program."""

from __future__ import annotations

import base64
import io
import re
import zlib

import pikepdf
import pymupdf
import pypdfium2

LEAST = 5
"""Letters of a fragment that count as a leak; five of a random twelve do not occur by chance."""


def traces(data: bytes, secret: str) -> set[str]:
    """Which ways of looking find at least LEAST consecutive letters of `secret` in a file."""
    parts = [secret[i : i + LEAST] for i in range(len(secret) - LEAST + 1)]
    found: set[str] = set()
    if _in_bytes(data, parts):
        found.add("raw bytes")
    if any(_in_bytes(chunk, parts) for chunk in _inflated(data)):
        found.add("inflated bytes")
    for name, text in (("objects", _objects(data)), ("shown strings", _shown(data))):
        if _in_bytes(text, parts):
            found.add(name)
    with pymupdf.open(stream=data, filetype="pdf") as pdf:
        text = ""
        for page in pdf:
            text += page.get_text(clip=pymupdf.INFINITE_RECT())
            text += "".join(chr(c[0]) for span in page.get_texttrace() for c in span["chars"])
            text += " ".join(str(a.info) for a in page.annots()) + " ".join(str(w.field_value) for w in page.widgets())
        text += str(pdf.metadata) + str(pdf.get_toc())
        if _in_text(text, parts):
            found.add("MuPDF text")
    reader = pypdfium2.PdfDocument(data)
    text = "".join(page.get_textpage().get_text_range() for page in reader)
    reader.close()
    if _in_text(text, parts):
        found.add("PDFium text")
    return found


def boxes_black(data: bytes, boxes: tuple[tuple[int, float, float, float, float], ...]) -> bool:
    """True where every box (x0, y0, x1, y1 from the top left of the shown page, in points) shows as black in PDFium."""
    reader = pypdfium2.PdfDocument(data)
    try:
        for page_index, x0, y0, x1, y1 in boxes:
            image = reader[page_index].render(scale=2, may_draw_forms=True).to_pil().convert("L")
            part = image.crop((int(2 * x0) + 3, int(2 * y0) + 3, int(2 * x1) - 3, int(2 * y1) - 3))
            if part.getextrema()[1] > 40:
                return False
    finally:
        reader.close()
    return True


def _in_text(text: str, parts: list[str]) -> bool:
    plain = re.sub(r"[^A-Z0-9]", "", text.upper())
    return any(p in plain for p in parts)


def _in_bytes(data: bytes, parts: list[str]) -> bool:
    for part in parts:
        plain = part.encode()
        wide = part.encode("utf-16-be")
        forms = [plain, wide, part.encode("utf-16-le"), "".join(f"\\{b:03o}" for b in plain).encode()]
        forms += [code.hex().encode() for code in (plain, wide)] + [
            code.hex().upper().encode() for code in (plain, wide)
        ]
        forms += [base64.b64encode(b"\0" * s + plain)[2 if s else 0 :][:6] for s in range(3)][:1]
        if any(form in data for form in forms):
            return True
    return False


def _inflated(data: bytes) -> list[bytes]:
    result = []
    for match in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", data):
        try:
            result.append(zlib.decompressobj().decompress(data[match.start() :], 8_000_000))
        except zlib.error:
            continue
    return result


def _objects(data: bytes) -> bytes:
    pieces: list[bytes] = []
    with pikepdf.open(io.BytesIO(data)) as pdf:
        stack: list[object] = [*pdf.objects, pdf.trailer]
        seen = 0
        while stack and seen < 100_000:
            item = stack.pop()
            seen += 1
            if isinstance(item, pikepdf.String):
                pieces += [bytes(item), str(item).encode()]
            elif isinstance(item, pikepdf.Name):
                pieces.append(str(item).encode())
            elif isinstance(item, pikepdf.Array):
                stack += [v for v in item if not getattr(v, "is_indirect", False)]
            elif isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
                pieces += [k.encode() for k in item]
                stack += [v for v in item.values() if not getattr(v, "is_indirect", False)]
                if isinstance(item, pikepdf.Stream):
                    try:
                        pieces.append(item.read_bytes())
                    except pikepdf.PdfError:
                        pieces.append(item.read_raw_bytes())
    return b"\n".join(pieces)


def _shown(data: bytes) -> bytes:
    """Operands of all show operators glued together, so that kerning and split strings hide nothing."""
    pieces: list[bytes] = []
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Stream) and item.get("/Subtype") != "/Image":
                try:
                    body = item.read_bytes()
                except pikepdf.PdfError:
                    continue
                pieces += re.findall(rb"\(((?:\\.|[^\\()])*)\)", body)
    return b"".join(pieces)
