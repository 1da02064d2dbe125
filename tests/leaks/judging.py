"""What a release of a planted document is worth: what is left, what came to light, what was lost."""

from __future__ import annotations

from dataclasses import dataclass, replace

import looking
import reading
import seeing
from planting import PUBLIC, Case
from releasing import Release


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome of one plant."""

    place: str
    seed: int
    state: str
    """"released", "blocked: checks", "refused: code", or how its process ended."""
    traces: tuple[str, ...] = ()
    """Ways of looking that find the secret in the file."""
    faults: tuple[str, ...] = ()
    """What is wrong with the file though it may not leak."""
    fallbacks: tuple[str, ...] = ()

    @property
    def leaks(self) -> bool:
        """True where a file was let out that holds the secret."""
        return self.state == "released" and bool(self.traces)


def judge(case: Case, release: Release) -> Verdict:
    """Look for the secret in a release and for what should be there."""
    if release.data is None:
        return Verdict(case.place, case.seed, f"refused: {release.refused}")
    count = seeing.page_count(release.data)
    there = replace(case, marks=tuple(mark for mark in case.marks if mark.page_index < count))
    state = "released" if release.is_out else "blocked: " + ", ".join(release.blocked)
    return Verdict(
        case.place,
        case.seed,
        state,
        tuple(sorted(looking.traces(there, release.data))),
        faults(case, release.data),
        release.fallbacks,
    )


def faults(case: Case, data: bytes) -> tuple[str, ...]:
    if seeing.page_count(data) != case.page_count:
        return ("pages are missing",)
    found = sorted(seeing.changes(case, data))
    if not seeing.boxes_black(case, data):
        found.append("a mark is not black")
    if any(PUBLIC not in reading.public_text(data, number) for number in range(case.page_count)):
        found.append("a public sentence is not readable")
    return tuple(found)
