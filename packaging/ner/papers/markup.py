"""Text that carries its own labels while it is put together.

An entity is written between a private-use character that says its label and one that ends it, so that joining,
wrapping and upper-casing a paper cannot move a span away from its letters. `parse` takes the marks out again.
"""

from __future__ import annotations

from dataclasses import dataclass

LABELS = ("PERSON", "ORG", "LOC", "ADDRESS", "DATETIME", "CODE", "DEM", "QUANTITY", "MISC")
OPENING = {label: chr(0xE001 + number) for number, label in enumerate(LABELS)}
LABEL_OF = {mark: label for label, mark in OPENING.items()}
END = "\ue000"
MARKS = frozenset(LABEL_OF) | {END}


@dataclass(frozen=True)
class Paper:
    """One generated paper: spans are `(start, end, label)` into `text`, sorted, apart from one another."""

    family: str
    text: str
    spans: tuple[tuple[int, int, str], ...]
    language: str


def mark(label: str, text: str) -> str:
    """`text` as an entity; marks inside it are dropped, because the outer entity is the whole name."""
    return OPENING[label] + bare(text) + END


def bare(text: str) -> str:
    """`text` without marks."""
    if not any(char in MARKS for char in text):
        return text
    return "".join(char for char in text if char not in MARKS)


def width(text: str) -> int:
    """The number of letters `text` has once its marks are gone: what a column is padded by."""
    return sum(char not in MARKS for char in text)


def parse(marked: str) -> tuple[str, tuple[tuple[int, int, str], ...]]:
    """The text of `marked` and its spans.

    Raises:
        ValueError: a mark is nested, is not closed, or holds blank edges or nothing.
    """
    letters: list[str] = []
    spans: list[tuple[int, int, str]] = []
    start, label, length = 0, "", 0
    for char in marked:
        if char in LABEL_OF:
            if label:
                raise ValueError(f"{LABEL_OF[char]} inside {label}")
            start, label = length, LABEL_OF[char]
        elif char == END:
            if not label:
                raise ValueError("an end without a beginning")
            inside = "".join(letters[start:length])
            if not inside or inside != inside.strip():
                raise ValueError(f"blank edge in {label}")
            spans.append((start, length, label))
            label = ""
        else:
            letters.append(char)
            length += 1
    if label:
        raise ValueError(f"{label} without an end")
    return "".join(letters), tuple(spans)
