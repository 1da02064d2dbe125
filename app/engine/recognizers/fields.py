"""Values that their field label explains: "Passport no.: C98386756", "Diagnosis: …", in lines, forms and tables.

The value stands behind the label, on the line below it, or in the cell to the right or below. What is read must have
the shape that the field asks for, so that a label without a value does not take the next label for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.explanations import Explanation
from app.engine.page_text import PageText
from app.engine.recognizers.base import Finding, Matches, Rank, label_words
from app.engine.recognizers.dates import DATE
from app.engine.recognizers.vocabulary import COMPANY, LOWER, NOT_A_NAME

_TAG = r"(?:\[\w{1,8}\][ ]{0,3})?"
_NUMBER = r"(?:[ ]?(?:no|number|num|nr|code|id|#)\b\.?|[ ]?#)?"
_CODE = r"(?=[A-Z0-9 ./-]{0,24}\d)[A-Z0-9](?:[ ./-]?[A-Z0-9]){3,23}"
_LICENCE = r"(?:[A-Z]{2}[ -])?(?=(?:[A-Z -]{0,4}\d){5})[A-Z0-9](?:[ -]?[A-Z0-9]){4,16}"
"""Five digits at least, with or without a state in front."""
_PERSON_VALUE = r"[^\W\d_][^\n\t:;@\d|()\[\]]{1,59}"
_LINE_VALUE = r"[^\W_][^\n]{1,119}"


@dataclass(frozen=True, slots=True)
class Field:
    """A form field: what its label says and what its value looks like.

    `colon` asks for a colon or a cell border behind the label, for labels that are ordinary words.
    """

    label: str
    names: str
    value: str
    score: float = 0.9
    colon: bool = False


FIELDS = (
    Field(
        "PERSON",
        r"(?:(?:full|legal|patient|client|customer|employee|employer contact|member|insured|policy ?holder"
        r"|account holder"
        r"|cardholder|beneficiary|applicant|claimant|plaintiff|defendant|tenant|landlord|witness|student|child|parent"
        r"|spouse|partner|contact|print(?:ed)?|first|last|middle|given|family|maiden|birth|sur|fore)[ -]?names?|names?"
        r"|surname|forenames?|next of kin|emergency contact|guardian|mother|father|spouse|husband|wife|son|daughter"
        r"|child"
        r"|alias|signed(?: by)?|signature|prepared by|reviewed by|approved by|witness(?:ed by)?|attn|attention|patient"
        r"|claimant|tenant|insured|beneficiary|cardholder|account holder|policy ?holder|employee|physician|doctor|nurse"
        r"|driver|passenger|occupant|deponent|declarant|affiant|trustee|executor|heir|donor|attendee|referring"
        r"|officer|investigator|case ?worker|author|sender|recipient|from|to|cc)",
        _PERSON_VALUE,
        0.85,
        True,
    ),
    Field(
        "DATE_OF_BIRTH",
        r"(?:date of birth|birth ?date|birthday|d\.?o\.?b\.?|born)",
        rf"{DATE}|\d{{4}}|[\d./-]{{6,10}}",
        0.95,
    ),
    Field("AGE", r"age", r"\d{1,3}(?:[ ]?(?:years?|yrs?|y))?", 0.8, True),
    Field(
        "PASSPORT",
        r"(?:passport|travel document|reisepass|passeport)",
        r"(?=[A-Z0-9 ]{0,12}\d)[A-Z0-9](?:[ -]?[A-Z0-9]){5,14}",
        0.95,
    ),
    Field("US_DRIVER_LICENSE", r"(?:driv(?:er|ing)(?:'?s)? licen[cs]e|d\.?l\.?|führerschein)", _CODE),
    Field("US_DRIVER_LICENSE", r"(?:commercial |operator'?s? |chauffeur'?s? )?(?:licen[cs]e|cdl)", _LICENCE, 0.85),
    Field(
        "NATIONAL_ID",
        r"(?:national (?:id(?:entity|entification)?|insurance)(?: card)?|id card|identity card|personal id"
        r"|citizen id|state id"
        r"|tax ?(?:payer)? id(?:entification)?|tax file|steuer-?id(?:nr)?|tin|dni|nie|nif|bsn|pesel|personalausweis"
        r"|immigration|alien|a-number|visa|social insurance|sin|green card)",
        _CODE,
    ),
    Field("US_SSN", r"(?:ssn|social security)", r"(?:\d{3}[- ]?\d{2}[- ]?)?\d{4}", 0.95),
    Field("UK_NHS", r"nhs", r"\d{3}[ -]?\d{3}[ -]?\d{4}", 0.95),
    Field(
        "BANK_ACCOUNT",
        r"(?:(?:bank |checking |savings |current |deposit )?(?:account|acct|a/c)|konto(?:nummer)?|sort code|iban"
        r"|swift|bic"
        r"|brokerage account)",
        r"(?=[A-Z0-9 -]{0,30}\d{2})[A-Z0-9](?:[ -]?[A-Z0-9]){3,33}",
    ),
    Field(
        "CREDIT_CARD",
        r"(?:(?:credit |debit |payment |bank )?card|visa|mastercard|amex)",
        r"[\dxX*](?:[ -]?[\dxX*]){11,22}",
        0.95,
    ),
    Field("US_BANK_NUMBER", r"(?:routing|aba|rtn)", r"\d{9}", 0.95),
    Field(
        "VEHICLE_PLATE",
        r"(?:(?:licen[cs]e |number |vehicle |car )?plate|vehicle registration|registration(?: mark| plate)"
        r"|reg\.? (?:plate|mark)"
        r"|vrm|kennzeichen|immatriculation)",
        r"(?=[A-Z0-9ÄÖÜ -]{0,10}\d)[A-Z0-9ÄÖÜ]{1,4}(?:[ -]?[A-Z0-9]{1,4}){1,3}",
    ),
    Field(
        "POSTCODE",
        r"(?:post ?code|postal code|zip(?: code)?|plz|code postal)",
        r"[A-Z]{0,3}-?\d[A-Z\d]{0,4}(?:[ -]\d[A-Z\d]{1,4})?",
    ),
    Field(
        "ADDRESS",
        r"(?:(?:home |mailing |postal |street |residential |billing |delivery |shipping |current |permanent "
        r"|work )?address"
        r"|residence|place of residence|residing at|anschrift|adresse|city|town)",
        _LINE_VALUE,
        0.85,
        True,
    ),
    Field("LOCATION", r"(?:place of birth|birth ?place|geburtsort|lieu de naissance)", _LINE_VALUE, 0.85, True),
    Field("EMAIL_ADDRESS", r"(?:e-?mail(?: address)?)", r"[^\s@]{1,64}@[^\s@]{2,100}", 0.95),
    Field(
        "MEDICAL_CONDITION",
        r"(?:(?:primary |secondary |principal |admitting |discharge |provisional |working )?diagnos[ie]s|(?:medical "
        r"|health )?"
        r"conditions?|dx|allerg(?:y|ies)|medications?|prescriptions?|symptoms?|impairments?|disability|disabilities"
        r"|(?:past |family )?medical history|illness|disease|injur(?:y|ies)|prognosis|treatment|blood (?:type|group)"
        r"|presenting complaint|procedure performed)",
        _LINE_VALUE,
        0.85,
        True,
    ),
    Field(
        "MEDICAL_RECORD_NUMBER",
        r"(?:mrn|medical record|patient id|patient|hospital|chart|health (?:card|plan|insurance)|medicare|medicaid"
        r"|member id|prescription)",
        _CODE,
    ),
    Field("MEDICAL_LICENSE", r"(?:dea|npi|medical licen[cs]e|gmc)", _CODE),
    Field(
        "CASE_NUMBER",
        r"(?:case|docket|claim|file|matter|court file|incident|police report|inmate|prisoner|badge)",
        _CODE,
        0.85,
    ),
    Field("USERNAME", r"(?:user ?name|user id|login)", r"\S{3,40}", 0.8, True),
    Field("PASSWORD", r"(?:password|passcode|pin)", r"\S{3,40}", 0.8, True),
    Field(
        "NRP",
        r"(?:nationality|citizenship|ethnicity|race|religion|political party)",
        r"[^\W\d_][^\n\d:]{2,40}",
        0.8,
        True,
    ),
    Field("LOCATION", r"(?:country of (?:birth|residence|origin))", r"[^\W\d_][^\n\d:]{2,40}", 0.7, True),
)
_NOT_A_CONDITION = frozenset(
    [
        "new",
        "used",
        "good",
        "fair",
        "poor",
        "none",
        "n/a",
        "na",
        "excellent",
        "precedent",
        "yes",
        "no",
        "unknown",
        "nil",
        "normal",
    ]
)
_NEEDS_NUMBER_WORD = frozenset({"MEDICAL_RECORD_NUMBER", "CASE_NUMBER"})


def _compiled() -> tuple[tuple[Field, re.Pattern[str]], ...]:
    """Patterns for label and value on one line; dots or underscores may lead from one to the other."""
    compiled = []
    for field in FIELDS:
        if field.colon:
            separator = rf"{_NUMBER}(?:[ ]?\([^()\n]{{1,20}}\))?[ ]?:[ ._]{{0,80}}{_TAG}"
        elif field.label in _NEEDS_NUMBER_WORD:
            separator = rf"(?:[ ](?:no|number|num|nr|id)\b\.?|[ ]?#|:)(?:[ ]is)?[ ]?[:#]?[ ._]{{0,80}}{_TAG}"
        else:
            separator = rf"{_NUMBER}(?:[ ]?(?:is|ending in))?[ ]?[:#-]?[ ._]{{0,80}}{_TAG}"
        compiled.append(
            (
                field,
                re.compile(rf"(?<![\w@./-])(?i:{field.names})(?!\w)(?i:{separator})(?P<value>{field.value})(?!\w)"),
            )
        )
    return tuple(compiled)


_FIELDS = _compiled()
PATTERNS = tuple(pattern for _, pattern in _FIELDS)
_CELL = re.compile(rf"\s*(?i:(?:{'|'.join(f.names for f in FIELDS)}){_NUMBER})\s*:?\s*{_TAG}\s*$")
_CELL_PATTERNS = tuple(
    (
        field,
        re.compile(rf"\s*(?i:(?:{field.names}){_NUMBER})\s*:?\s*{_TAG}\s*$"),
        re.compile(rf"\s*(?P<value>{field.value})\s*$"),
    )
    for field in FIELDS
)
_HEAD = re.compile(
    r"\s*(?i:(?:(?:home |work |office |cell |mobile )?(?:tele)?phone|tel\.?|fax|mobile|cell|extension|amount|date|title"
    r"|role|position|status|type|description|department|occupation|remarks|notes|sex|gender|hired|employer)"
    rf"{_NUMBER})\s*:?\s*$"
)
"""Heads of columns that are nobody's value, so that the column of their neighbour is read downwards."""
LABEL_LINE = re.compile(r"[^\W\d_][\w'./&() -]{0,40}:\s*(?:\[\w{1,8}\])?\s*$")
"""A line that is nothing but a label."""
_OWN_LABEL = re.compile(r"\s*[^\W\d_][\w ./'&-]{0,40}:(?:\s|$)")
"""A cell with a label of its own is no value of another one."""
_NEXT_LABEL = re.compile(r"[ ]{2,}|\t|\s(?=[^\W\d_][\w'./-]{1,20}(?: [\w'./-]{1,15}){0,2}:)")

_CLAUSE = re.compile(rf",[ ]{{1,2}}(?!(?:van|von|der|den|de|da|di|du|del|dos|la|le|ter|ten|zu)[ ])(?=[{LOWER}])")
"""A lower-case word behind a comma goes on with something else than the name."""


def find_fields(text: PageText, matches: Matches = re.Pattern.finditer) -> Iterator[Finding]:
    """Labelled values in the running text and, for forms and tables, by the place of label and value on the page."""
    flat = text.flat
    for field, pattern in _FIELDS:
        for match in matches(pattern, flat):
            yield from _accept(field, flat, *match.span("value"), "field", flat[match.start() : match.start("value")])
    yield from _cells(text, flat)


def _accept(field: Field, flat: str, start: int, end: int, recognizer: str, name: str) -> Iterator[Finding]:
    """The finding at flat[start:end], which the label `name` explains, where it is a value of the field."""
    value = flat[start:end]
    if field.colon:
        if _OWN_LABEL.match(value):
            return
        for end_of_value in (_NEXT_LABEL, _CLAUSE) if field.label == "PERSON" else (_NEXT_LABEL,):
            cut = end_of_value.search(value)
            if cut is not None:
                value = value[: cut.start()]
    value = value.rstrip(" .,;:-\n")
    words = value.split()
    if not words or (LABEL_LINE.match(value + ":") and value.lower() in NOT_A_NAME):
        return
    # The next line may be the next label: a form with an empty field.
    line_end = flat.find("\n", start + len(value))
    if flat[start + len(value) : line_end if line_end >= 0 else len(flat)].lstrip().startswith(":"):
        return
    label = field.label
    if label == "PERSON":
        if all(w.lower().strip(".,") in NOT_A_NAME for w in words) or len(words) > 6 or not words[0][0].isupper():
            return
        if COMPANY.search(value):
            label = "ORGANIZATION"
    elif label == "MEDICAL_CONDITION":
        if value.lower() in _NOT_A_CONDITION or not any(c.isalpha() for c in value):
            return
    elif label in {"ADDRESS", "LOCATION"} and ("@" in value or not any(c.isalpha() for c in value)):
        return
    if label == "BANK_ACCOUNT" and not any(c.isdigit() for c in value):
        return
    why = Explanation(context=label_words(name))
    yield Finding(start, start + len(value), label, field.score, Rank.FIELD, recognizer, why)


def _is_label(cell: str) -> bool:
    return bool(LABEL_LINE.match(cell) or _CELL.match(cell) or _HEAD.match(cell))


def _is_heading(cell: str, above: str) -> bool:
    """True for words in capitals below a value that is not: the heading of what comes after a column."""
    return cell.isupper() and bool(above) and not above.isupper() and not any(c.isdigit() for c in cell)


def _cells(text: PageText, flat: str) -> Iterator[Finding]:
    """Values in the cell to the right of a label cell or in the column below it."""
    pieces = [(first, last) for first, last in text.pieces() if flat[first:last].strip()]
    if len(pieces) > 2_000:
        return
    boxes = text.piece_boxes()
    places = {first: number for number, (first, _) in enumerate(text.pieces())}
    for first, last in pieces:
        cell = flat[first:last]
        if len(cell) > 60 or not _CELL.match(cell):
            continue
        for field, name, value in _CELL_PATTERNS:
            if not name.match(cell):
                continue
            above = ""
            for other_first, other_last in _beside(places[first], pieces, places, boxes, flat):
                other = flat[other_first:other_last]
                matched = value.match(other)
                if matched is None or _OWN_LABEL.match(other) or _is_heading(other, above):
                    break
                above = other
                start, end = matched.span("value")
                yield from _accept(field, flat, other_first + start, other_first + end, "cell", cell)


def _beside(
    number: int,
    pieces: list[tuple[int, int]],
    places: dict[int, int],
    boxes: list[tuple[float, float, float, float, float, float]],
    flat: str,
) -> Iterator[tuple[int, int]]:
    """Cells that may hold the value of label cell `number`: the nearest to the right or, without one, those below."""
    ax, ay, left, right, bottom, top = boxes[number]
    height = max(top - bottom, 1.0)
    to_right: tuple[float, tuple[int, int]] | None = None
    below: list[tuple[float, float, tuple[int, int]]] = []
    for first, last in pieces:
        bx, by, l2, r2, b2, t2 = boxes[places[first]]
        if places[first] == number or abs(ax - bx) + abs(ay - by) > 1e-3:
            continue
        if min(top, t2) - max(bottom, b2) > 0.5 * min(height, t2 - b2) and 0 <= l2 - right < 30 * height:
            if to_right is None or l2 < to_right[0]:
                to_right = (l2, (first, last))
        elif t2 <= bottom + 0.35 * height and l2 < right and r2 > left:
            below.append((-t2, b2, (first, last)))
    if to_right is not None and not _is_label(flat[slice(*to_right[1])]):
        yield to_right[1]
        return
    floor = bottom
    for negative_top, other_bottom, span in sorted(below):
        if floor + negative_top > 3.0 * height or _is_label(flat[slice(*span)]):
            return
        yield span
        floor = other_bottom
