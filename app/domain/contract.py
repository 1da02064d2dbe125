"""The JSON of the redaction APIs: RedactionInput and DetectionResult, read and written exactly (docs/glossary.md).

Readers ignore members they do not know. Bad input is refused with the JSON pointer (RFC 6901) of the bad member.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from app.domain import contract_form, explanations
from app.domain.carriers import Carrier, HiddenPlace, Part, place_to_json
from app.domain.contract_form import FormError
from app.domain.documents import DocumentFacts
from app.domain.entities import Decision, Entity, Source, new_id
from app.domain.geometry import PageGeometry, Point, Quadrilateral

CORNERS = (
    ("bottomLeft", "bottom_left"),
    ("bottomRight", "bottom_right"),
    ("topRight", "top_right"),
    ("topLeft", "top_left"),
)

OFF_PAGE = "lies nowhere on its page, so nothing would be removed"

_E = TypeVar("_E", Source, Decision, Carrier, Part)


class ContractError(Exception):
    """Bad JSON input. `pointer` names the member, `problem` says in words without document text what is wrong."""

    def __init__(self, pointer: str, problem: str) -> None:
        super().__init__(f"{pointer or '/'}: {problem}")
        self.pointer = pointer
        self.problem = problem


def is_off_page(entity: Entity, page: PageGeometry) -> bool:
    """True of a redaction that is to be seen and lies nowhere on its page: it would remove nothing."""
    return entity.hidden is None and not any(page.shows(quad) for quad in entity.quadrilaterals)


def quadrilateral_to_json(quad: Quadrilateral) -> dict[str, Any]:
    """`{bottomLeft, bottomRight, topRight, topLeft: {x, y}}` in user-space points, rounded to 1/10,000 point."""
    return {
        name: {"x": round(getattr(quad, field).x, 4), "y": round(getattr(quad, field).y, 4)} for name, field in CORNERS
    }


def quadrilateral_from_json(value: Any, pointer: str) -> Quadrilateral:
    """Read one quadrilateral. Raises ContractError where a corner is missing, not finite, or the quad has no area."""
    try:
        return _quadrilateral(contract_form.read_quadrilateral(value, pointer), pointer)
    except FormError as error:
        raise ContractError(error.pointer, error.problem) from None


def _quadrilateral(form: contract_form.Quadrilateral, pointer: str) -> Quadrilateral:
    quad = Quadrilateral(*(Point(c.x, c.y) for c in (getattr(form, field) for _, field in CORNERS)))
    if quad.envelope.area <= 0:
        raise ContractError(pointer, "has no area")
    return quad


def entity_to_json(entity: Entity, *, explained: bool = False) -> dict[str, Any]:
    """A RedactionEntity. `explained` adds why it is a hit, where that is known."""
    return {
        "id": entity.id,
        "pageIndex": entity.page_index,
        "text": entity.text,
        "label": entity.label,
        "score": round(entity.score, 4),
        "quadrilaterals": [quadrilateral_to_json(q) for q in entity.quadrilaterals],
        "carrier": entity.carrier,
        "source": entity.source.value,
        "recognizer": entity.recognizer,
        "decision": entity.decision.value,
    } | _extras(entity, explained)


def _extras(entity: Entity, explained: bool) -> dict[str, Any]:
    extras: dict[str, Any] = {}
    if entity.hidden is not None:
        extras["hidden"] = place_to_json(entity.hidden)
    if entity.codes:
        extras["reasonCodes"] = list(entity.codes)
    if entity.why_kept:
        extras["whyKept"] = entity.why_kept
    if entity.ocr_confidence is not None:
        extras["ocrConfidence"] = round(entity.ocr_confidence, 4)
    if entity.operator:
        extras["operator"] = entity.operator
        extras["kept"] = [{"start": start, "end": end, "text": entity.text[start:end]} for start, end in entity.kept]
    if explained and entity.explanation:
        extras["explanation"] = explanations.to_json(entity.explanation)
    return extras


def unread_regions(facts: DocumentFacts) -> list[dict[str, Any]]:
    """Ink that could not be read: `{pageIndex, reason, quadrilateral}` for each region."""
    return [
        {"pageIndex": i, "reason": r.reason.value, "quadrilateral": quadrilateral_to_json(r.quadrilateral)}
        for i, page in enumerate(facts.pages)
        for r in page.unread_regions
    ]


def entity_from_json(value: Any, pointer: str, *, default_decision: Decision) -> Entity:
    """Read one RedactionEntity. Raises ContractError naming the member."""
    try:
        return _entity(contract_form.read_entity(value, pointer), pointer, default_decision)
    except FormError as error:
        raise ContractError(error.pointer, error.problem) from None


def _entity(form: contract_form.RedactionEntity, pointer: str, default_decision: Decision) -> Entity:
    hidden = _hidden(form, pointer)
    if not (form.quadrilaterals or hidden):
        raise ContractError(f"{pointer}/quadrilaterals", "must be a list with at least one quadrilateral")
    quads = enumerate(form.quadrilaterals)
    return Entity(
        id=form.id or new_id(),
        page_index=form.page_index,
        text=form.text,
        label=form.label,
        score=form.score,
        quadrilaterals=tuple(_quadrilateral(q, f"{pointer}/quadrilaterals/{i}") for i, q in quads),
        source=_one_of(Source, form.source, f"{pointer}/source"),
        recognizer=form.recognizer,
        decision=_one_of(Decision, form.decision or default_decision.value, f"{pointer}/decision"),
        ocr_confidence=form.ocr_confidence,
        operator=form.operator,
        kept=_kept(form.kept, f"{pointer}/kept", len(form.text)),
        explanation=_explanation(form.explanation, f"{pointer}/explanation"),
        hidden=hidden,
        codes=tuple(dict.fromkeys(form.reason_codes)),
        why_kept=form.why_kept,
    )


def _hidden(form: contract_form.RedactionEntity, pointer: str) -> HiddenPlace | None:
    """Where in the file a hit stands that no page shows; None of one on a page. Raises ContractError."""
    if form.hidden is None:
        return None
    carrier = _one_of(Carrier, form.carrier, f"{pointer}/carrier")
    if carrier in (Carrier.PAGE, Carrier.OCR):
        raise ContractError(f"{pointer}/carrier", "must be one that is hidden, where `hidden` is given")
    part = _one_of(Part, form.hidden.part, f"{pointer}/hidden/part")
    return HiddenPlace(carrier, form.hidden.number, part, form.hidden.of_document)


def _explanation(value: Any, pointer: str) -> explanations.Explanation:
    """Why something is a hit. Raises ContractError."""
    try:
        return explanations.from_json(value)
    except explanations.BadExplanation as error:
        raise ContractError(pointer + error.pointer, "must be as `sable detect --why` writes it") from None


def _kept(kept: Sequence[contract_form.Kept], pointer: str, length: int) -> tuple[tuple[int, int], ...]:
    """Spans of the text that stay, in order. Raises ContractError."""
    at = 0
    for index, span in enumerate(kept):
        for key, place in (("start", span.start), ("end", span.end)):
            if not at <= place <= length:
                raise ContractError(f"{pointer}/{index}/{key}", "must be a place in the text, in order")
            at = place
    return tuple((span.start, span.end) for span in kept)


def _one_of(kind: type[_E], value: Any, pointer: str) -> _E:
    try:
        return kind(value)
    except ValueError:
        raise ContractError(pointer, "must be one of " + ", ".join(kind)) from None


def detection_result(entities: Iterable[Entity], *, explained: bool = False) -> dict[str, Any]:
    """DetectionResult: `{redactions: [RedactionEntity]}`, each with its explanation where `explained`."""
    return {"redactions": [entity_to_json(e, explained=explained) for e in entities]}


def redaction_input(
    value: Any,
    *,
    page_count: int | None = None,
    pages: Sequence[PageGeometry] | None = None,
    most: int | None = None,
) -> list[Entity]:
    """Entities of a RedactionInput. What has no `decision` of its own, or an open one, counts as accepted.

    Raises ContractError where a member is missing, of the wrong kind, or names a page the document does not have; where
    there are more than `most`; and, with `pages`, where a redaction lies nowhere on its page.
    """
    page_count = len(pages) if pages is not None else page_count
    try:
        redactions = contract_form.listed(value)
    except FormError as error:
        raise ContractError(error.pointer, error.problem) from None
    if most is not None and len(redactions) > most:
        raise ContractError("/redactions", f"must have at most {most} entries")
    entities: list[Entity] = []
    seen: set[str] = set()
    for index, redaction in enumerate(redactions):
        pointer = f"/redactions/{index}"
        entity = entity_from_json(redaction, pointer, default_decision=Decision.ACCEPTED)
        if page_count is not None and entity.page_index >= page_count:
            raise ContractError(f"{pointer}/pageIndex", f"must be less than {page_count}, the number of pages")
        if pages is not None and is_off_page(entity, pages[entity.page_index]):
            raise ContractError(f"{pointer}/quadrilaterals", OFF_PAGE)
        if entity.id in seen:
            raise ContractError(f"{pointer}/id", "occurs twice")
        seen.add(entity.id)
        entities.append(entity)
    return entities
