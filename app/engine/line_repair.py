"""Lines that MuPDF takes apart, made whole: writing that runs down the page, and accents set as letters."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

import numpy as np

from app.engine.layout import Line

_COLUMN_GAP = 0.7
"""Ems between letters of vertical writing from which they are of two lines."""
_ACCENTS = {
    "\u00b4": "\u0301", "`": "\u0300", "\u00a8": "\u0308", "^": "\u0302", "\u02c6": "\u0302", "~": "\u0303",
    "\u02dc": "\u0303", "\u00b8": "\u0327", "\u02c7": "\u030c", "\u02d8": "\u0306", "\u00af": "\u0304",
    "\u02da": "\u030a", "\u00b0": "\u030a", "\u02d9": "\u0307", "\u02dd": "\u030b", "\u02db": "\u0328",
}  # fmt: skip
"""Accents that stand for themselves, and what they are over a letter: TeX's older fonts set every accent so."""
_ANY_ACCENT = re.compile(f"[{re.escape(''.join(_ACCENTS))}]")
_DOTTED = {"\u0131": "i", "\u0237": "j"}
_SHARED = 0.5
"""Part of the narrower one's width that an accent and its letter share."""


def repaired(lines: list[Line]) -> list[Line]:
    """The lines with columns of letters joined and accents put on their letters."""
    found: list[Line] = []
    for line in lines:
        if found and _goes_on_below(found[-1], line):
            found[-1] = _joined(found[-1], line)
        else:
            found.append(_with_accents(line) if _ANY_ACCENT.search(line.text) else line)
    return found


def _goes_on_below(above: Line, line: Line) -> bool:
    """True in vertical writing, of which MuPDF makes a line of each letter."""
    if not (above.vertical and line.vertical and above.block == line.block):
        return False
    if abs(above.along[0] - line.along[0]) + abs(above.along[1] - line.along[1]) > 1e-2:
        return False
    em = max(above.size, line.size)
    gap = float(line.starts[0] - above.ends[-1])
    # The baseline is the left edge of each letter, so that of a narrow one lies further to the right.
    return -0.5 * em < gap < _COLUMN_GAP * em and abs(above.baseline - line.baseline) < 0.6 * em


def _joined(above: Line, line: Line) -> Line:
    step = line.baseline - above.baseline
    return replace(
        above,
        text=above.text + line.text,
        size=max(above.size, line.size),
        starts=np.concatenate((above.starts, line.starts)),
        ends=np.concatenate((above.ends, line.ends)),
        bottoms=np.concatenate((above.bottoms, line.bottoms + step)),
        tops=np.concatenate((above.tops, line.tops + step)),
    )


def _with_accents(line: Line) -> Line:
    """The line with every accent that stands over the letter beside it behind that letter, as a combining one."""
    characters = list(line.text)
    for index, character in enumerate(line.text):
        accent = _ACCENTS.get(character)
        if accent is None:
            continue
        for neighbour in (index + 1, index - 1):
            if not (0 <= neighbour < len(characters) and _shares_its_place(line, index, neighbour)):
                continue
            letter = _DOTTED.get(characters[neighbour], characters[neighbour])
            if letter.isalpha() and len(unicodedata.normalize("NFC", letter + accent)) == 1:
                first, second = sorted((index, neighbour))
                characters[first], characters[second] = letter, accent
                break
    return replace(line, text="".join(characters))


def _shares_its_place(line: Line, one: int, other: int) -> bool:
    shared = min(line.ends[one], line.ends[other]) - max(line.starts[one], line.starts[other])
    narrower = min(line.ends[one] - line.starts[one], line.ends[other] - line.starts[other])
    return bool(narrower > 0 and shared > _SHARED * narrower)
