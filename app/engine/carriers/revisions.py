"""Earlier states of a file that it still holds (ISO 32000-2, 7.5.6): what they said and it says no more."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pymupdf

from app.domain.carriers import Carrier, HiddenPlace, Unread
from app.engine import file_facts
from app.engine.carriers.gathering import Gathered, Limits
from app.engine.carriers.switched_off import lines_of, new_lines, page_words

Inner = Callable[[bytes, Gathered], None]


def read_revisions(data: bytes, password: str | None, shown: Iterable[str], into: Gathered, inner: Inner) -> None:
    """Lines of pages and texts of carriers of each earlier state that this one does not have, the newest first."""
    known = set[str]().union(*(lines_of(text) for text in shown))
    known |= {line for text in into.texts for line in lines_of(text.text)}
    ends = file_facts.ends_of_states(data)[:-1]
    if len(ends) > into.limits.revisions:
        into.could_not(Carrier.REVISION, Unread.TOO_MUCH)
    for number, end in reversed(list(enumerate(ends, 1))[-into.limits.revisions :]):
        with into.inside(HiddenPlace(Carrier.REVISION, number)), into.family(Carrier.REVISION):
            if into.out_of_time:
                return
            for text in _texts(data[:end], password, into, inner):
                further = new_lines(text, known)
                known |= lines_of(further)
                into.add(Carrier.REVISION, further)


def _texts(data: bytes, password: str | None, into: Gathered, inner: Inner) -> Iterable[str]:
    with pymupdf.open(stream=data, filetype="pdf") as pdf:
        if pdf.needs_pass:
            pdf.authenticate(password or "")
        for page_index in range(min(pdf.page_count, into.limits.attachment_pages)):
            yield page_words(pdf, page_index)
        if pdf.page_count > into.limits.attachment_pages:
            into.could_not(Carrier.REVISION, Unread.TOO_MUCH)
    held = Gathered(Limits(seconds=max(1.0, into.seconds_left), depth=0))
    inner(data, held)
    for unchecked in held.unchecked:
        into.could_not(Carrier.REVISION, unchecked.why)
    for text in held.texts:
        yield text.text
