"""Font programs of a vector release: bare CFF (Adobe Technical Notes 5176 and 5177) with outlines and nothing else.

A program is a function of its glyphs: no names but its own, no hints, no subroutines, no glyph that no page shows. A
reader of the released file takes the glyphs out, writes the program anew and compares every byte.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.reports import Fallback
from app.engine.saving import ASCENT, DESCENT, FIRST_CODE
from app.engine.vector.drawing import Unsupported
from app.engine.vector.faces import EM, Shape

MOST_GLYPHS = 0xFFFF - FIRST_CODE
_LARGEST = 0x7FFF
_MOVE, _LINE, _CURVE, _END = 21, 5, 8, 14
_ADOBE, _IDENTITY = 391, 392
"""Numbers of the first two strings after the standard ones."""


class ProgramError(ValueError):
    """A font program is not one of this module."""


def charstring(shape: Shape) -> bytes:
    """The Type 2 charstring of a glyph: its width, its contours in whole units of the em, the end.

    Raises Unsupported where a coordinate does not fit.
    """
    code = bytearray(_number(width_of(shape)))
    x = y = 0
    for operator, values in shape.outline:
        steps = bytearray()
        for at in range(0, len(values), 2):
            nx, ny = round(values[at] * EM), round(values[at + 1] * EM)
            steps += _number(nx - x) + _number(ny - y)
            x, y = nx, ny
        if operator == "m":
            code += steps + bytes((_MOVE,))
        elif operator == "l":
            code += steps + bytes((_LINE,))
        elif operator == "c":
            code += steps + bytes((_CURVE,))
    code.append(_END)
    return bytes(code)


def width_of(shape: Shape) -> int:
    """The advance of a glyph in units of the em, as the file says it."""
    return max(0, min(_LARGEST, round(shape.advance * EM)))


def _number(value: int) -> bytes:
    """An operand (Technical Note 5177, 3.2)."""
    if -107 <= value <= 107:
        return bytes((value + 139,))
    if 108 <= value <= 1131:
        return bytes(((value - 108) // 256 + 247, (value - 108) % 256))
    if -1131 <= value <= -108:
        return bytes(((-value - 108) // 256 + 251, (-value - 108) % 256))
    if not -_LARGEST <= value <= _LARGEST:
        raise Unsupported()
    return b"\x1c" + value.to_bytes(2, "big", signed=True)


def check_charstring(code: bytes) -> int:
    """The width that a charstring says. Raises ProgramError where it is none of `charstring`."""
    at, operands, width = 0, [], None
    while at < len(code):
        first = code[at]
        if first == 28:
            if at + 3 > len(code):
                raise ProgramError("charstring")
            operands.append(int.from_bytes(code[at + 1 : at + 3], "big", signed=True))
            at += 3
        elif first >= 247 and first < 255:
            if at + 2 > len(code):
                raise ProgramError("charstring")
            low = (first - (247 if first < 251 else 251)) * 256 + code[at + 1] + 108
            operands.append(low if first < 251 else -low)
            at += 2
        elif 32 <= first <= 246:
            operands.append(first - 139)
            at += 1
        else:
            if width is None:
                if not operands:
                    raise ProgramError("charstring")
                width = operands.pop(0)
            wanted = {_MOVE: 2, _LINE: 2, _CURVE: 6, _END: 0}.get(first)
            if wanted != len(operands):
                raise ProgramError("charstring")
            operands = []
            at += 1
            if first == _END:
                break
    if at != len(code) or width is None or code[-1:] != bytes((_END,)) or operands:
        raise ProgramError("charstring")
    return width


@dataclass(frozen=True, slots=True)
class _Index:
    """An INDEX (Technical Note 5176, 5)."""

    items: Sequence[bytes]

    def pack(self) -> bytes:
        if not self.items:
            return b"\0\0"
        total = 1 + sum(len(i) for i in self.items)
        wide = (total.bit_length() + 7) // 8
        offsets, at = [1], 1
        for item in self.items:
            at += len(item)
            offsets.append(at)
        head = len(self.items).to_bytes(2, "big") + bytes((wide,))
        return head + b"".join(o.to_bytes(wide, "big") for o in offsets) + b"".join(self.items)


def _integer(value: int) -> bytes:
    """A DICT integer in five bytes, so that no offset depends on another's length."""
    return b"\x1d" + value.to_bytes(4, "big", signed=True)


def program(charstrings: Sequence[bytes]) -> bytes:
    """A CID-keyed CFF program: glyph 0 is empty, glyph n stands for the code FIRST_CODE + n - 1."""
    if not 0 < len(charstrings) <= MOST_GLYPHS:
        raise Unsupported(Fallback.TOO_MUCH)
    glyphs = _Index((_number(0) + bytes((_END,)), *charstrings)).pack()
    count = len(charstrings) + 1
    name = _Index((b"Released",)).pack()
    strings = _Index((b"Adobe", b"Identity")).pack()
    subroutines = _Index(()).pack()
    charset = b"\x02" + FIRST_CODE.to_bytes(2, "big") + (count - 2).to_bytes(2, "big")
    select = b"\x03" + (1).to_bytes(2, "big") + b"\0\0" + b"\0" + count.to_bytes(2, "big")
    private = _number(0) + bytes((20,)) + _number(0) + bytes((21,))

    def top(at_charset: int, at_glyphs: int, at_array: int, at_select: int) -> bytes:
        return _Index(
            (
                _integer(_ADOBE) + _integer(_IDENTITY) + _integer(0) + b"\x0c\x1e"
                + _integer(0) + _number(DESCENT) + _integer(EM) + _integer(ASCENT) + b"\x05"
                + _integer(0x10000) + b"\x0c\x22"
                + _integer(at_charset) + b"\x0f"
                + _integer(at_glyphs) + b"\x11"
                + _integer(at_array) + b"\x0c\x24"
                + _integer(at_select) + b"\x0c\x25",
            )
        ).pack()  # fmt: skip

    header = b"\x01\x00\x04\x04"
    start = len(header) + len(name) + len(top(0, 0, 0, 0)) + len(strings) + len(subroutines)
    at_charset = start
    at_select = at_charset + len(charset)
    at_glyphs = at_select + len(select)
    at_private = at_glyphs + len(glyphs)
    at_array = at_private + len(private)
    array = _Index((_integer(len(private)) + _integer(at_private) + b"\x12",)).pack()
    return b"".join(
        (header, name, top(at_charset, at_glyphs, at_array, at_select), strings, subroutines, charset, select, glyphs,
         private, array)
    )  # fmt: skip


def glyphs_of(data: bytes) -> list[bytes]:
    """The charstrings of a program of this module. Raises ProgramError where a byte of it is another."""
    try:
        at = 4
        for _ in range(4):  # name, top, strings, subroutines
            at = _end_of_index(data, at)
        count = int.from_bytes(data[at + 3 : at + 5], "big") + 1
        items = _items(data, at + 5 + 8)
    except IndexError:
        raise ProgramError("structure") from None
    if len(items) != count + 1:
        raise ProgramError("glyphs")
    found = items[1:]
    for code in found:
        check_charstring(code)
    try:
        again = program(found)
    except Unsupported:
        raise ProgramError("glyphs") from None
    if again != data:
        raise ProgramError("bytes")
    return found


def _offsets(data: bytes, at: int) -> tuple[list[int], int]:
    count, wide = int.from_bytes(data[at : at + 2], "big"), data[at + 2]
    if not 1 <= wide <= 4 or at + 3 + (count + 1) * wide > len(data):
        raise ProgramError("index")
    start = at + 3
    offsets = [int.from_bytes(data[start + i * wide : start + (i + 1) * wide], "big") for i in range(count + 1)]
    return offsets, start + (count + 1) * wide - 1


def _end_of_index(data: bytes, at: int) -> int:
    if data[at : at + 2] == b"\0\0":
        return at + 2
    offsets, base = _offsets(data, at)
    return base + offsets[-1]


def _items(data: bytes, at: int) -> list[bytes]:
    offsets, base = _offsets(data, at)
    return [data[base + a : base + b] for a, b in itertools.pairwise(offsets)]
