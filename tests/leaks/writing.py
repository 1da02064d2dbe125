"""Ways to write the same string or stream in a PDF (ISO 32000-2, 7.3.4 and 7.4), drawn from a seed."""

from __future__ import annotations

import base64
import random
import zlib

from pikepdf import String


def shown(codes: bytes, chance: random.Random) -> str:
    """An operand of a show operator: literal, with octal escapes or broken lines, or hexadecimal."""
    style = chance.choice(["literal", "literal", "octal", "broken", "hex", "spaced hex"])
    if style.endswith("hex"):
        digits = codes.hex() if chance.random() < 0.5 else codes.hex().upper()
        if style == "spaced hex":
            digits = "".join(d + chance.choice(["", "", " ", "\n"]) for d in digits)
        return f"<{digits}>"
    pieces: list[str] = []
    for code in codes:
        if style == "octal" or code > 126 or code < 32:
            pieces.append(f"\\{code:03o}")
        elif code in b"()\\":
            pieces.append("\\" + chr(code))
        else:
            pieces.append(chr(code))
        if style == "broken" and chance.random() < 0.4:
            pieces.append("\\\n")
    return f"({''.join(pieces)})"


def text_string(text: str, chance: random.Random) -> String:
    """A text string (7.9.2.2): PDFDocEncoding, UTF-16 or UTF-8, each with its mark."""
    style = chance.choice(["doc", "doc", "utf-16", "utf-8"])
    if style == "utf-16":
        return String(b"\xfe\xff" + text.encode("utf-16-be"))
    if style == "utf-8":
        return String(b"\xef\xbb\xbf" + text.encode("utf-8"))
    return String(text.encode("latin-1"))


def encoded(data: bytes, chance: random.Random) -> tuple[bytes, list[str]]:
    """Data through none to two filters, and their names in the order a reader applies them.

    The two differ: MuPDF 1.28 reads nothing from run lengths of run lengths, and paints such a page empty.
    """
    filters: list[str] = []
    for name in chance.sample(list(CODERS), chance.choice([0, 0, 1, 1, 1, 2])):
        data = CODERS[name](data)
        filters.insert(0, name)
    return data, filters


def _run_length(data: bytes) -> bytes:
    out = bytearray()
    for start in range(0, len(data), 128):
        piece = data[start : start + 128]
        out += bytes([len(piece) - 1]) + piece
    return bytes(out + b"\x80")


def lzw(data: bytes) -> bytes:
    """LZW with a clear code so often that codes stay nine bits wide (7.4.4)."""
    bits: list[str] = []
    for start in range(0, len(data), 250):
        bits.append(f"{256:09b}")
        bits += [f"{byte:09b}" for byte in data[start : start + 250]]
    bits.append(f"{257:09b}")
    stream = "".join(bits)
    stream += "0" * (-len(stream) % 8)
    return int(stream, 2).to_bytes(len(stream) // 8, "big")


CODERS = {
    "FlateDecode": lambda data: zlib.compress(data, 6),
    "ASCIIHexDecode": lambda data: data.hex().encode() + b">",
    "ASCII85Decode": lambda data: base64.a85encode(data, wrapcol=70) + b"~>",
    "RunLengthDecode": _run_length,
    "LZWDecode": lzw,
}
