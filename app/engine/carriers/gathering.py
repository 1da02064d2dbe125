"""What the families find, kept within bounds: hidden texts with their places, and what could not be checked."""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from app.domain.carriers import Carrier, HiddenPlace, Part, Unchecked, Unread

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]+")
_BLANKS = re.compile(r"[ \t]{2,}")
_BREAKS = re.compile(r"\s*\n\s*\n\s*")
_LEAST_LETTERS = 2


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is read of what is hidden. Detection of 100,000 characters takes about six seconds.

    `seconds` are for the whole file, the rest for each carrier; `texts` also bounds how many nodes are looked at.
    """

    texts: int = 20_000
    characters: int = 200_000
    of_one_text: int = 50_000
    stream_bytes: int = 4_000_000
    attachments: int = 200
    attachment_pages: int = 100
    revisions: int = 8
    depth: int = 3
    seconds: float = 40.0


@dataclass(frozen=True, slots=True)
class HiddenText:
    """One text of a carrier. `page_index` is zero-based, None for the file as a whole. `lead` says what it is to the
    recognizers ("Author"), where the file has no word for it beside the text."""

    place: HiddenPlace
    text: str
    page_index: int | None = None
    lead: str = ""


@dataclass(slots=True)
class Gathered:
    """Hidden texts of a file in the order they were found."""

    limits: Limits = field(default_factory=Limits)
    texts: list[HiddenText] = field(default_factory=list)
    unchecked: list[Unchecked] = field(default_factory=list)
    _ends: float = 0.0
    _characters: Counter[Carrier] = field(default_factory=Counter)
    _count: Counter[Carrier] = field(default_factory=Counter)
    _inside: HiddenPlace | None = None

    def __post_init__(self) -> None:
        self._ends = time.monotonic() + self.limits.seconds

    @property
    def seconds_left(self) -> float:
        return max(0.0, self._ends - time.monotonic())

    @property
    def out_of_time(self) -> bool:
        return time.monotonic() > self._ends

    def add(
        self,
        carrier: Carrier,
        text: str,
        *,
        number: int = 0,
        part: Part = Part.WHOLE,
        page_index: int | None = None,
        lead: str = "",
    ) -> None:
        """Keep a text that says something. What a carrier has beyond the limits is noted as not checked."""
        text = cleaned(text)
        if sum(c.isalnum() for c in text) < _LEAST_LETTERS:
            return
        place = self._inside or HiddenPlace(carrier, number, part, page_index is None)
        carrier = place.carrier
        room = min(self.limits.of_one_text, self.limits.characters - self._characters[carrier])
        if self._count[carrier] >= self.limits.texts or len(text) > room:
            self.could_not(carrier, Unread.TOO_MUCH, number=place.number, page_index=page_index)
            text = "" if self._count[carrier] >= self.limits.texts else text[: max(0, room)]
        if text:
            self._count[carrier] += 1
            self._characters[carrier] += len(text)
            self.texts.append(HiddenText(place, text, None if place.of_document else page_index, lead))

    def is_full(self, carrier: Carrier) -> bool:
        """True where more of a carrier would not be kept; that is noted then."""
        if self._count[carrier] < self.limits.texts and self._characters[carrier] < self.limits.characters:
            return False
        self.could_not(carrier, Unread.TOO_MUCH)
        return True

    def could_not(self, carrier: Carrier, why: Unread, *, number: int = 0, page_index: int | None = None) -> None:
        """Note a carrier that was not checked: each number with its reason once, and many together."""
        place = self._inside or HiddenPlace(carrier, number, of_document=page_index is None)
        place = replace(place, part=Part.WHOLE)
        same = [u for u in self.unchecked if u.place.carrier is place.carrier and u.why is why]
        if len(same) >= _MOST_UNCHECKED_ALIKE:
            place, page_index = HiddenPlace(place.carrier), None
        note = Unchecked(place, why, None if place.of_document else page_index)
        if note not in self.unchecked:
            self.unchecked.append(note)

    @contextmanager
    def family(self, carrier: Carrier) -> Iterator[None]:
        """A walk that may break off: what it was to read is noted as not checked then, and the next one begins."""
        if self.out_of_time:
            self.could_not(carrier, Unread.TOO_SLOW)
        try:
            yield
        except MemoryError:
            raise
        except Exception:  # whatever a damaged structure makes a library raise
            self.could_not(carrier, Unread.DAMAGED)

    @contextmanager
    def inside(self, place: HiddenPlace) -> Iterator[None]:
        """Everything that is added belongs to this place: a file within the file, an earlier state of it."""
        before, self._inside = self._inside, self._inside or place
        try:
            yield
        finally:
            self._inside = before


_MOST_UNCHECKED_ALIKE = 20


def cleaned(text: str) -> str:
    """A text without control characters and superfluous blanks; paragraphs stay apart."""
    text = _CONTROLS.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _BREAKS.sub("\n\n", _BLANKS.sub(" ", text)).strip()
