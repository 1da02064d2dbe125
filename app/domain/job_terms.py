"""What the documents of a job tell each other: full names of people and values that can mean nothing else.

A number, an address or a name of several words is the same secret in every document of a matter. What a document calls
by a surname alone, a date or a place is its own business.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain import group_keys
from app.domain.entities import Decision, Entity, Source
from app.domain.matching import is_distinctive
from app.domain.personal_names import parse

MOST_TERMS = 2000
"""Terms that one document is searched for: those that most documents name, and of these the newest."""
MOST_OF_A_DOCUMENT = 500
_LONGEST = 120
_LEAST_SCORE = 0.5
_LEAST_LETTERS = 6
"""Letters and digits of a number: a shorter one may be another's in another document."""
_NAMES = frozenset({"PERSON", "MINOR_NAME"})
_NUMBERS = frozenset(
    "PHONE_NUMBER CREDIT_CARD IBAN_CODE BANK_ACCOUNT CRYPTO US_SSN US_ITIN US_EIN US_PASSPORT US_DRIVER_LICENSE "
    "US_BANK_NUMBER UK_NHS UK_NINO PASSPORT NATIONAL_ID VEHICLE_PLATE VIN MEDICAL_LICENSE MEDICAL_RECORD_NUMBER "
    "BAR_NUMBER VAT_ID DEVICE_ID ID_NUMBER".split()
)


@dataclass(frozen=True, slots=True)
class JobTerm:
    """A text that was found in another document of the job, and how sure that was."""

    text: str
    label: str
    score: float

    @property
    def key(self) -> int:
        """The same of terms that mean the same: 63 bits of a hash, so that it tells nothing."""
        means = f"{self.label if self.label not in _NAMES else 'PERSON'}\0{_meaning(self.text, self.label)}"
        return int.from_bytes(hashlib.sha256(means.encode()).digest()[:8], "big") >> 1


def job_terms_of(entities: Iterable[Entity]) -> tuple[JobTerm, ...]:
    """The terms that a document tells the others, surest first: found in it, not declined and not told by another."""
    entities = list(entities)
    declined = {(e.label, e.text) for e in entities if e.decision is Decision.REJECTED}
    best: dict[int, JobTerm] = {}
    for entity in entities:
        sure = entity.score >= _LEAST_SCORE or entity.decision is Decision.ACCEPTED
        if entity.source is not Source.DETECTED or not sure or (entity.label, entity.text) in declined:
            continue
        term = JobTerm(" ".join(entity.text.split()), entity.label, entity.score)
        if _tells(term):
            key = term.key
            if key not in best or best[key].score < term.score:
                best[key] = term
    return tuple(sorted(best.values(), key=lambda t: (-t.score, t.label, t.text))[:MOST_OF_A_DOCUMENT])


def _tells(term: JobTerm) -> bool:
    text, label = term.text, term.label
    if not 4 <= len(text) <= _LONGEST or not is_distinctive(text, label):
        return False
    if label in _NAMES:
        name = parse(text)
        return name is not None and len(name.first) > 1 and len(name.surname) > 1
    if label == "EMAIL_ADDRESS":
        return "@" in text
    if label == "ADDRESS":
        return group_keys.address(text) is not None
    return (
        label in _NUMBERS and sum(c.isdigit() for c in text) >= 4 and sum(c.isalnum() for c in text) >= _LEAST_LETTERS
    )


def _meaning(text: str, label: str) -> str:
    if label in _NAMES and (name := parse(text)) is not None:
        return " ".join((*name.given, name.surname, name.generation))
    return group_keys.number(text, label) or group_keys.other(text, label)
