"""What was found in a document, and what was decided about it."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

from app.domain.carriers import Carrier, HiddenPlace
from app.domain.explanations import UNEXPLAINED, Explanation
from app.domain.geometry import Quadrilateral


class Source(StrEnum):
    """Where an entity came from."""

    DETECTED = "detected"
    REPEATED = "repeated"  # the same text as a detected entity, found again in the document
    MANUAL = "manual"  # drawn by a reviewer
    IMPORTED = "imported"  # from a RedactionInput file
    VERIFICATION = "verification"  # the proof found it left over


class Decision(StrEnum):
    """What the reviewer decided about an entity."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


def new_id() -> str:
    """A fresh identifier (random UUID, text form)."""
    return str(uuid.uuid4())


@dataclass(frozen=True, slots=True)
class Entity:
    """One hit: a text on one page and the quadrilaterals that cover its ink (one per line it runs over), or a text
    that is hidden in the file.

    `page_index` is zero-based, `score` 0..1, quadrilaterals are in PDF user space. `recognizer` names what found it.
    `ocr_confidence` (0..1) is set where the text was read by OCR: how sure its engine was of the least certain word,
    which says nothing about `score`.

    Where a rule lets a part stay ("the last four digits"), `operator` names it and `kept` has the spans of `text` that
    stay, in order; the quadrilaterals cover the rest. `kept` is empty where the operator could not be sure: all goes.

    `explanation` says why this is a hit. It does not change after detection.

    `hidden` is set where no reader of the pages sees the text (docs/adr/0018). It has quadrilaterals then only where it
    stands on the page. Where it belongs to no page, `page_index` is 0 and says nothing: ask `shown_page`.

    `codes` are the reasons for which a reviewer removes it (app.domain.reason_codes), `why_kept` says why a sure hit
    was declined: a value of `declining.WhyKept`, or words.
    """

    page_index: int
    text: str
    label: str
    quadrilaterals: tuple[Quadrilateral, ...]
    score: float = 1.0
    source: Source = Source.DETECTED
    recognizer: str = ""
    decision: Decision = Decision.OPEN
    id: str = field(default_factory=new_id)
    ocr_confidence: float | None = None
    operator: str = ""
    kept: tuple[tuple[int, int], ...] = ()
    explanation: Explanation = UNEXPLAINED
    hidden: HiddenPlace | None = None
    codes: tuple[str, ...] = ()
    why_kept: str = ""

    def __post_init__(self) -> None:
        if self.page_index < 0:
            raise ValueError("page_index is negative")
        if not 0 <= self.score <= 1:
            raise ValueError("score is not in 0..1")
        if self.ocr_confidence is not None and not 0 <= self.ocr_confidence <= 1:
            raise ValueError("ocr_confidence is not in 0..1")
        if self.kept:
            bounds = [0, *(place for span in self.kept for place in span), len(self.text)]
            if any(a > b for a, b in pairwise(bounds)):
                raise ValueError("kept is not inside the text, or out of order")

    @property
    def carrier(self) -> Carrier:
        """What carries the text."""
        if self.hidden is not None:
            return self.hidden.carrier
        return Carrier.PAGE if self.ocr_confidence is None else Carrier.OCR

    @property
    def shown_page(self) -> int | None:
        """The page it belongs to, zero-based; None for what belongs to the file as a whole."""
        return None if self.hidden is not None and self.hidden.of_document else self.page_index

    @property
    def removed(self) -> tuple[str, ...]:
        """The parts of `text` that go; none where all of it goes or none was named."""
        if not self.kept:
            return ()
        bounds = [0, *(place for span in self.kept for place in span), len(self.text)]
        parts = (self.text[a:b].strip(_PART_EDGES) for a, b in zip(bounds[::2], bounds[1::2], strict=True))
        return tuple(part for part in parts if part)

    @property
    def positional(self) -> bool:
        """True where only the place was decided, not the text: a box drawn by hand says nothing about other pages.
        What was marked where no page shows it has no box; of it the text was chosen."""
        return self.source is Source.MANUAL and self.hidden is None


_PART_EDGES = " \t\n,;:./-"

LABELS: tuple[str, ...] = (
    "PERSON", "MINOR_NAME", "LOCATION", "ADDRESS", "ORGANIZATION", "NRP", "DATE_TIME", "DATE_OF_BIRTH", "AGE",
    "EMAIL_ADDRESS", "PHONE_NUMBER", "URL", "IP_ADDRESS", "CREDIT_CARD", "IBAN_CODE", "BANK_ACCOUNT", "CRYPTO",
    "US_SSN", "US_ITIN", "US_EIN", "US_PASSPORT", "US_DRIVER_LICENSE", "US_BANK_NUMBER", "UK_NHS", "UK_NINO",
    "PASSPORT", "NATIONAL_ID", "POSTCODE", "VEHICLE_PLATE", "VIN", "MEDICAL_LICENSE", "MEDICAL_RECORD_NUMBER",
    "MEDICAL_CONDITION", "CASE_NUMBER", "BAR_NUMBER", "USERNAME", "PASSWORD", "VAT_ID", "DEVICE_ID", "COORDINATES",
    "ID_NUMBER", "PERSONAL_TRAIT", "AMOUNT", "OTHER_DETAIL", "BARCODE", "REDACTION", "LISTED",
)  # fmt: skip
"""Labels the program itself gives (Presidio's names where it has one); a RedactionInput may carry others."""

BARCODE_LABEL = "BARCODE"
"""Label of a bar code or a two-dimensional code in which nothing else was found: no person can read it."""

ON_REQUEST = frozenset({"VAT_ID", "MINOR_NAME"})
"""Labels that are looked for only where they are named. VAT numbers are a company's and printed on purpose; a minor's
name is a person's wherever no rule treats minors apart."""

MANUAL_LABEL = "REDACTION"
"""Label of a box that a reviewer drew."""

LISTED_LABEL = "LISTED"
"""Label of a text that is redacted because it is on a list of the job."""


def own_label(label: str) -> str:
    """A label of the program; for somebody's own, which may hold anything, that of a box drawn by hand."""
    return label if label in LABELS else MANUAL_LABEL
