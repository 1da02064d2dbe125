"""What scanners, typesetters and text layers do to a paper, with the spans kept exact.

A paper is taken apart into cells, one letter each, that know the span they belong to; every change works on cells, and
the spans are read off the cells afterwards. Nothing is searched for again, so nothing can slip.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from random import Random

from .markup import Paper

Cells = list[tuple[str, int]]
NOTHING = -1

_CONFUSED = {
    "l": "1Ii|", "1": "lI", "I": "l1|", "O": "0Q", "0": "OQ", "o": "0ec", "S": "5", "5": "S", "B": "8",
    "8": "B", "Z": "2", "2": "Z", "G": "6C", "e": "co", "c": "e", "a": "o", "h": "b", "b": "h", "i": "l;",
    "t": "f", "f": "t", "u": "ii", "n": "ri", "v": "y", "g": "q9", "D": "O", "E": "F", "M": "N", ".": ",",
    ",": ".", "’": "'", "-": "~", ";": ":", "w": "vv", "W": "VV", "m": "rn", "é": "6e", "ü": "ii", "ö": "6",
    "ä": "a",
}  # fmt: skip
_WHOLE = frozenset(("ii", "ri", "vv", "VV", "rn"))


def _cells(paper: Paper) -> Cells:
    owner = [NOTHING] * len(paper.text)
    for number, (start, end, _label) in enumerate(paper.spans):
        owner[start:end] = [number] * (end - start)
    return list(zip(paper.text, owner, strict=True))


def _paper(paper: Paper, cells: Cells) -> Paper:
    letters = "".join(letter for letter, _ in cells)
    bounds: dict[int, tuple[int, int]] = {}
    at = 0
    for letter, owner in cells:
        if owner != NOTHING and letter:
            bounds[owner] = (bounds.get(owner, (at, at))[0], at + len(letter))
        at += len(letter)
    spans = []
    for number in sorted(bounds):
        start, end = bounds[number]
        inside = letters[start:end]
        start += len(inside) - len(inside.lstrip())
        end -= len(inside) - len(inside.rstrip())
        if start < end:
            spans.append((start, end, paper.spans[number][2]))
    return replace(paper, text=letters, spans=tuple(spans))


def _between(cells: Cells, at: int) -> int:
    """The span that something put between cells `at - 1` and `at` would lie in."""
    if 0 < at < len(cells) and cells[at - 1][1] == cells[at][1]:
        return cells[at][1]
    return NOTHING


def _lines(cells: Cells) -> list[Cells]:
    """The cells of each line with its line break at the end."""
    lines: list[Cells] = [[]]
    for cell in cells:
        lines[-1].append(cell)
        if cell[0] == "\n":
            lines.append([])
    return lines


def upper(cells: Cells, rng: Random) -> Cells:
    """Everything in capitals."""
    return [(letter.upper(), owner) for letter, owner in cells]


def lower(cells: Cells, rng: Random) -> Cells:
    """Everything in small letters."""
    return [(letter.lower(), owner) for letter, owner in cells]


def upper_lines(cells: Cells, rng: Random) -> Cells:
    """A third of the lines in capitals."""
    out: Cells = []
    for line in _lines(cells):
        out += upper(line, rng) if rng.random() < 0.34 else line
    return out


def title_case(cells: Cells, rng: Random) -> Cells:
    """Every word with a capital, in every line or in a third of them."""
    share = rng.choice((1.0, 0.34))
    out: Cells = []
    for line in _lines(cells):
        if rng.random() >= share:
            out += line
            continue
        before = " "
        for letter, owner in line:
            out.append((letter.lower() if before.isalpha() or before in "'’" else letter.upper(), owner))
            before = letter
    return out


def wrap(cells: Cells, rng: Random) -> Cells:
    """Lines of 50 to 100 letters; some long words are cut by a hyphen at the end of a line."""
    width, cut = rng.randint(50, 100), rng.random() < 0.3
    out: Cells = []
    for line in _lines(cells):
        start = 0
        while len(line) - start > width:
            space = next((at for at in range(start + width, start, -1) if line[at][0] == " "), None)
            if space is None or line[space + 1][0] in " \n":
                break
            word_end = next((at for at in range(space + 1, len(line)) if not line[at][0].isalpha()), len(line))
            inside = start + width - 1
            if cut and rng.random() < 0.25 and space + 3 < inside < word_end - 2:
                out += line[start:inside]
                out += [("-", _between(line, inside)), ("\n", _between(line, inside))]
                start = inside
                continue
            out += line[start:space]
            out.append(("\n", line[space][1]))
            start = space + 1
        out += line[start:]
    return out


def scan(cells: Cells, rng: Random) -> Cells:
    """OCR confusions in 1 to 6 letters of a hundred."""
    rate = rng.choice((0.01, 0.02, 0.03, 0.03, 0.045, 0.06))
    out: Cells = []
    at = 0
    while at < len(cells):
        letter, owner = cells[at]
        at += 1
        if rng.random() >= rate or letter == "\n":
            out.append((letter, owner))
            continue
        if letter == " ":
            if rng.random() < 0.5:
                out.append((rng.choice(("", "  ", ".")) if owner == NOTHING else rng.choice(("", "  ")), owner))
            else:
                out.append((letter, owner))
            continue
        if letter == "r" and at < len(cells) and cells[at] == ("n", owner):
            out.append(("m", owner))
            at += 1
            continue
        forms = _CONFUSED.get(letter)
        if forms is None:
            out.append((letter.swapcase() if rng.random() < 0.3 else letter, owner))
        else:
            out.append((forms if forms in _WHOLE else rng.choice(forms), owner))
    return out


def side_by_side(cells: Cells, rng: Random) -> Cells:
    """Neighbouring lines on one line, a wide gap between them, as columns are read by a careless reader."""
    out: Cells = []
    for at, (letter, owner) in enumerate(cells):
        single = (
            letter == "\n"
            and owner == NOTHING
            and 0 < at < len(cells) - 1
            and cells[at - 1][0] != "\n" != cells[at + 1][0]
        )
        out.append((" " * rng.randint(3, 24) if single and rng.random() < 0.5 else letter, owner))
    return out


def spaced_out(cells: Cells, rng: Random) -> Cells:
    """Short lines letter by letter: "J O H N   S M I T H"."""
    out: Cells = []
    for line in _lines(cells):
        letters = "".join(letter for letter, _ in line).strip()
        wanted = 3 < len(letters) < 45 and rng.random() < (0.7 if letters.isupper() else 0.1)
        if not wanted:
            out += line
            continue
        for at, (letter, owner) in enumerate(line):
            if at and letter != "\n" and line[at - 1][0] not in " \t" and letter not in " \t":
                out.append((" ", _between(line, at)))
            out.append(("   " if letter == " " else letter, owner))
    return out


def plain_letters(cells: Cells, rng: Random) -> Cells:
    """Accents lost, as old systems and typists lose them."""
    special = {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ı": "i", "ß": "ss", "đ": "d", "æ": "ae", "Æ": "AE"}
    return [
        (
            special.get(letter)
            or "".join(c for c in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(c))
            if letter.isalpha()
            else letter,
            owner,
        )
        for letter, owner in cells
    ]


def quotes(cells: Cells, rng: Random) -> Cells:
    """Straight quotation marks curled, or curled ones straightened."""
    straighten = {"“": '"', "”": '"', "’": "'", "‘": "'", "–": "-"}
    table = straighten if rng.random() < 0.5 else {"'": "’", "“": "„", "-": "–"}
    return [(table.get(letter, letter), owner) for letter, owner in cells]


def hard_spaces(cells: Cells, rng: Random) -> Cells:
    """Some spaces that do not break, some doubled, some after which a soft hyphen was left."""
    out: Cells = []
    for letter, owner in cells:
        chance = rng.random()
        if letter == " " and chance < 0.08:
            letter = "\u00a0"
        elif letter == " " and chance < 0.12:
            letter = "  "
        out.append((letter, owner))
    return out


KINDS: dict[str, Callable[[Cells, Random], Cells]] = {
    "upper": upper,
    "upper_lines": upper_lines,
    "title_case": title_case,
    "lower": lower,
    "side_by_side": side_by_side,
    "wrap": wrap,
    "spaced_out": spaced_out,
    "plain_letters": plain_letters,
    "quotes": quotes,
    "hard_spaces": hard_spaces,
    "scan": scan,
}
_CASES = ("upper", "upper_lines", "title_case", "lower")


def augment(paper: Paper, rng: Random, kinds: tuple[str, ...] | None = None) -> Paper:
    """`paper` after the changes named in `kinds` (of KINDS, in that order), by default a likely mixture of them."""
    if kinds is None:
        drawn = [rng.choices(_CASES, (3, 4, 2, 1))[0]] if rng.random() < 0.4 else []
        for name, share in (
            ("side_by_side", 0.1),
            ("wrap", 0.5),
            ("spaced_out", 0.08),
            ("plain_letters", 0.12),
            ("quotes", 0.25),
            ("hard_spaces", 0.15),
            ("scan", 0.25),
        ):
            if rng.random() < share:
                drawn.append(name)
        kinds = tuple(drawn) or ("wrap",)
    cells = _cells(paper)
    for kind in kinds:
        cells = KINDS[kind](cells, rng)
    return _paper(paper, cells)
