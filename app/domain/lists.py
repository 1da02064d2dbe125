"""Entries of the lists of what always goes and what always stays, and the one line of text that each is written as.

An entry is kept as the line that a person writes (docs/user-guide.md): the field of the window, text files, settings of
jobs and the requests to a child hold lines, and this module alone says what a line means.

    Project Bluebird        a phrase: whole words in any case
    =Bluebird               exactly these capitals and small letters
    Sm?th*                  wildcards: * any letters and digits of a word, ? one of them
    ~Oyelaran               also nearly so written, as OCR and typing slips write it
    re:BB-\\d{4}            a regular expression, in any case

A backslash before `*`, `?` or a backslash, and before `=`, `~` or `re:` at the start, makes that plain text. After a
tab an entry may have the label of its hits, and after another tab a note.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

MOST_ENTRIES = 100_000
"""Entries of one list; 50,000 are measured (benchmarks/lists.py)."""
LONGEST_TEXT, LONGEST_LABEL, LONGEST_NOTE = 500, 40, 1000
"""Most characters of the parts of an entry."""
FUZZY_FROM = 5
"""Letters of the shortest word that may be written otherwise: of four letters every one counts."""

_ESCAPED = re.compile(r"\\([\\*?])")
_SPECIAL = re.compile(r"([\\*?])")
_WILD = re.compile(r"(?<!\\)(?:\\\\)*[*?]")
_MARKED = re.compile(r"[=~]|re:", re.IGNORECASE)
_LABEL = re.compile(r"[A-Z][A-Z0-9_]*")
_LETTERS = re.compile(r"[^\W\d_]+")
_LITERALS = re.compile(r"[^\W_]")
_ANY_TEXT = ("The quick brown fox, 17.", "no. 4-b")
"""A pattern that takes both of these whole takes every line."""


class EntryKind(StrEnum):
    """How the text of an entry is looked for."""

    PHRASE = "phrase"
    EXACT = "exact"
    WILDCARD = "wildcard"
    FUZZY = "fuzzy"
    PATTERN = "pattern"


class Fault(StrEnum):
    """What is wrong with an entry. Only the window and the command line write sentences."""

    NOTHING = "nothing"  # no letter and no digit to look for
    TOO_LONG = "too-long"
    TOO_BROAD = "too-broad"  # it would take nearly everything
    TOO_SHORT = "too-short"  # no word is long enough to be found in other spellings
    BAD_PATTERN = "bad-pattern"
    BAD_LABEL = "bad-label"
    TOO_MANY = "too-many"  # entries


class EntryFault(ValueError):
    """An entry that cannot be used. `line` counts from 1, `at` is the character of a pattern's mistake, from 1.

    The message never holds the entry.
    """

    def __init__(self, fault: Fault, *, line: int = 1, at: int | None = None) -> None:
        super().__init__(f"line {line}: {fault.value}" + ("" if at is None else f" at character {at}"))
        self.fault = fault
        self.line = line
        self.at = at


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One entry. `label` is that of its hits ("" for the usual one), `note` says why it is there.

    The text of a wildcard keeps its backslashes; that of every other kind is plain.
    """

    kind: EntryKind
    text: str
    label: str = ""
    note: str = ""

    @classmethod
    def parse(cls, line: str) -> ListEntry:
        """The entry that a line means. Raises EntryFault."""
        written, _, rest = line.partition("\t")
        label, _, note = rest.partition("\t")
        return cls(*_kind_and_text(" ".join(written.split())), _label(label), " ".join(note.split())).checked()

    @property
    def line(self) -> str:
        """The line that means this entry."""
        text = self.text
        if self.kind in (EntryKind.PHRASE, EntryKind.WILDCARD):
            plain = self.kind is EntryKind.PHRASE
            text = ("\\" if _MARKED.match(text) else "") + (_SPECIAL.sub(r"\\\1", text) if plain else text)
        else:
            text = {EntryKind.EXACT: "=", EntryKind.FUZZY: "~", EntryKind.PATTERN: "re:"}[self.kind] + text
        return "\t".join((text, self.label, self.note)).rstrip("\t")

    def checked(self) -> ListEntry:
        """The entry itself. Raises EntryFault where it cannot be used."""
        if len(self.text) > LONGEST_TEXT or len(self.note) > LONGEST_NOTE:
            raise EntryFault(Fault.TOO_LONG)
        if self.label and (len(self.label) > LONGEST_LABEL or not _LABEL.fullmatch(self.label)):
            raise EntryFault(Fault.BAD_LABEL)
        match self.kind:
            case EntryKind.PATTERN:
                _check_pattern(self.text)
            case EntryKind.WILDCARD:
                plain = len(_LITERALS.findall(_ESCAPED.sub("", self.text)))
                if plain < 2:
                    raise EntryFault(Fault.TOO_BROAD if plain or "*" in self.text else Fault.NOTHING)
            case EntryKind.FUZZY if not any(len(word) >= FUZZY_FROM for word in _LETTERS.findall(self.text)):
                raise EntryFault(Fault.TOO_SHORT)
            case _ if not _LITERALS.search(self.text):
                raise EntryFault(Fault.NOTHING)
        return self


@dataclass(frozen=True, slots=True)
class TextLists:
    """Lines of the two lists. *Always* beats *never*."""

    always: tuple[str, ...] = ()
    never: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.always or self.never)


NO_TEXTS = TextLists()


def entries_of(lines: Sequence[str]) -> tuple[ListEntry, ...]:
    """The entries of a list; blank lines are none. Raises EntryFault at the first that cannot be used."""
    faults = faults_of(lines)
    if faults:
        raise faults[0]
    return tuple(ListEntry.parse(line) for line in lines if line.strip())


def faults_of(lines: Sequence[str]) -> tuple[EntryFault, ...]:
    """Everything that is wrong with a list, in its order."""
    if len(lines) > MOST_ENTRIES:
        return (EntryFault(Fault.TOO_MANY, line=MOST_ENTRIES + 1),)
    found: list[EntryFault] = []
    for number, line in enumerate(lines, start=1):
        wrong = _fault_of(line)
        if wrong is not None:
            found.append(EntryFault(wrong[0], line=number, at=wrong[1]))
    return tuple(found)


@lru_cache(maxsize=2 * MOST_ENTRIES)
def _fault_of(line: str) -> tuple[Fault, int | None] | None:
    """Remembered: a field with thousands of lines is checked again at every letter that is typed into it."""
    if not line.strip():
        return None
    try:
        ListEntry.parse(line)
    except EntryFault as fault:
        return fault.fault, fault.at
    return None


def plain_texts(lines: Iterable[str]) -> tuple[str, ...] | None:
    """The texts of a list of phrases, for checks that know texts only; None where an entry is more than a text.

    Raises EntryFault.
    """
    entries = [ListEntry.parse(line) for line in lines if line.strip()]
    kinds = {EntryKind.PHRASE, EntryKind.EXACT}
    return tuple(e.text for e in entries) if all(e.kind in kinds for e in entries) else None


def unescaped(wildcard: str) -> str:
    """The text of a wildcard read as plain text."""
    return _ESCAPED.sub(r"\1", wildcard)


def _kind_and_text(written: str) -> tuple[EntryKind, str]:
    marked = _MARKED.match(written)
    if marked is not None:
        rest = written[marked.end() :].strip()
        return {"=": EntryKind.EXACT, "~": EntryKind.FUZZY}.get(marked[0], EntryKind.PATTERN), rest
    if written.startswith("\\") and _MARKED.match(written, 1):
        written = written[1:]
    if _WILD.search(written):
        return EntryKind.WILDCARD, written
    return EntryKind.PHRASE, unescaped(written)


def _label(written: str) -> str:
    return re.sub(r"[\s-]+", "_", written.strip()).upper()


def _check_pattern(text: str) -> None:
    """Raise EntryFault where a regular expression is none or takes everything."""
    import regex  # Python's own has no time limit; the window does not wait for this at its start

    try:
        pattern = regex.compile(text, regex.IGNORECASE)
        broad = pattern.fullmatch("") or all(pattern.fullmatch(sample, timeout=1) for sample in _ANY_TEXT)
    except regex.error as error:
        raise EntryFault(Fault.BAD_PATTERN, at=None if error.pos is None else error.pos + 1) from None
    except (RecursionError, OverflowError, MemoryError, ValueError):
        raise EntryFault(Fault.BAD_PATTERN) from None
    except TimeoutError:
        return  # it runs under its budget, page by page
    if not text:
        raise EntryFault(Fault.NOTHING)
    if broad:
        raise EntryFault(Fault.TOO_BROAD)
