"""The JSON of the redaction APIs: RedactionInput and DetectionResult, read and written exactly (docs/glossary.md).

Readers ignore members they do not know. Bad input is refused with the JSON pointer (RFC 6901) of the bad member.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any, TypeVar

from app.domain import explanations
from app.domain.carriers import Carrier, HiddenPlace, Part, place_to_json
from app.domain.documents import DocumentFacts
from app.domain.entities import Decision, Entity, Source, new_id
from app.domain.geometry import Point, Quadrilateral

CORNERS = (
    ("bottomLeft", "bottom_left"),
    ("bottomRight", "bottom_right"),
    ("topRight", "top_right"),
    ("topLeft", "top_left"),
)
MAX_COORDINATE = 1e7

_E = TypeVar("_E", Source, Decision, Carrier, Part)


class ContractError(Exception):
    """Bad JSON input. `pointer` names the member, `problem` says in words without document text what is wrong."""

    def __init__(self, pointer: str, problem: str) -> None:
        super().__init__(f"{pointer or '/'}: {problem}")
        self.pointer = pointer
        self.problem = problem


def _member(value: dict[str, Any], key: str, pointer: str) -> Any:
    if key not in value:
        raise ContractError(f"{pointer}/{key}", "is required")
    return value[key]


def _object(value: Any, pointer: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ContractError(pointer, "must be an object")
    return value


def _number(value: Any, pointer: str, low: float, high: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ContractError(pointer, "must be a number")
    if not low <= value <= high:
        raise ContractError(pointer, f"must be between {low:g} and {high:g}")
    return float(value)


def _string(value: Any, pointer: str, longest: int = 100_000) -> str:
    if not isinstance(value, str):
        raise ContractError(pointer, "must be a string")
    if len(value) > longest:
        raise ContractError(pointer, f"must have at most {longest} characters")
    return value


def quadrilateral_to_json(quad: Quadrilateral) -> dict[str, Any]:
    """`{bottomLeft, bottomRight, topRight, topLeft: {x, y}}` in user-space points, rounded to 1/10,000 point."""
    return {
        name: {"x": round(getattr(quad, field).x, 4), "y": round(getattr(quad, field).y, 4)} for name, field in CORNERS
    }


def quadrilateral_from_json(value: Any, pointer: str) -> Quadrilateral:
    """Read one quadrilateral. Raises ContractError where a corner is missing, not finite, or the quad has no area."""
    members = _object(value, pointer)
    points = []
    for name, _ in CORNERS:
        corner = _object(_member(members, name, pointer), f"{pointer}/{name}")
        points.append(
            Point(
                *(
                    _number(
                        _member(corner, axis, f"{pointer}/{name}"),
                        f"{pointer}/{name}/{axis}",
                        -MAX_COORDINATE,
                        MAX_COORDINATE,
                    )
                    for axis in ("x", "y")
                )
            )
        )
    quad = Quadrilateral(*points)
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
    members = _object(value, pointer)
    page_index = _member(members, "pageIndex", pointer)
    if isinstance(page_index, bool) or not isinstance(page_index, int) or page_index < 0:
        raise ContractError(f"{pointer}/pageIndex", "must be a whole number of 0 or more")
    hidden = _hidden(members, pointer)
    quads = _member(members, "quadrilaterals", pointer)
    if not isinstance(quads, list) or not (quads or hidden):
        raise ContractError(f"{pointer}/quadrilaterals", "must be a list with at least one quadrilateral")
    return Entity(
        id=_string(members.get("id") or new_id(), f"{pointer}/id", 200),
        page_index=page_index,
        text=_string(_member(members, "text", pointer), f"{pointer}/text"),
        label=_string(_member(members, "label", pointer), f"{pointer}/label", 200),
        score=_number(members.get("score", 1.0), f"{pointer}/score", 0, 1),
        quadrilaterals=tuple(quadrilateral_from_json(q, f"{pointer}/quadrilaterals/{i}") for i, q in enumerate(quads)),
        source=_one_of(Source, members.get("source", Source.IMPORTED.value), f"{pointer}/source"),
        recognizer=_string(members.get("recognizer", ""), f"{pointer}/recognizer", 200),
        decision=_one_of(Decision, members.get("decision", default_decision.value), f"{pointer}/decision"),
        ocr_confidence=None
        if members.get("ocrConfidence") is None
        else _number(members["ocrConfidence"], f"{pointer}/ocrConfidence", 0, 1),
        operator=_string(members.get("operator", ""), f"{pointer}/operator", 40),
        kept=_kept(members.get("kept", []), f"{pointer}/kept", len(members["text"])),
        explanation=_explanation(members.get("explanation", {}), f"{pointer}/explanation"),
        hidden=hidden,
        codes=_codes(members.get("reasonCodes", []), f"{pointer}/reasonCodes"),
        why_kept=_string(members.get("whyKept", ""), f"{pointer}/whyKept", 300),
    )


def _codes(value: Any, pointer: str) -> tuple[str, ...]:
    """Reason codes, each once. Raises ContractError."""
    if not isinstance(value, list):
        raise ContractError(pointer, "must be a list")
    return tuple(dict.fromkeys(_string(code, f"{pointer}/{index}", 40) for index, code in enumerate(value)))


def _hidden(members: dict[str, Any], pointer: str) -> HiddenPlace | None:
    """Where in the file a hit stands that no page shows; None of one on a page. Raises ContractError."""
    if members.get("hidden") is None:
        return None
    said = _object(members["hidden"], f"{pointer}/hidden")
    carrier = _one_of(Carrier, members.get("carrier"), f"{pointer}/carrier")
    if carrier in (Carrier.PAGE, Carrier.OCR):
        raise ContractError(f"{pointer}/carrier", "must be one that is hidden, where `hidden` is given")
    number = said.get("number", 0)
    if isinstance(number, bool) or not isinstance(number, int) or number < 0:
        raise ContractError(f"{pointer}/hidden/number", "must be a whole number of 0 or more")
    of_document = said.get("ofDocument", True)
    if not isinstance(of_document, bool):
        raise ContractError(f"{pointer}/hidden/ofDocument", "must be true or false")
    return HiddenPlace(carrier, number, _one_of(Part, said.get("part", ""), f"{pointer}/hidden/part"), of_document)


def _explanation(value: Any, pointer: str) -> explanations.Explanation:
    """Why something is a hit. Raises ContractError."""
    try:
        return explanations.from_json(value)
    except explanations.BadExplanation as error:
        raise ContractError(pointer + error.pointer, "must be as `sable detect --why` writes it") from None


def _kept(value: Any, pointer: str, length: int) -> tuple[tuple[int, int], ...]:
    """Spans of the text that stay, in order. Raises ContractError."""
    if not isinstance(value, list):
        raise ContractError(pointer, "must be a list")
    spans: list[tuple[int, int]] = []
    for index, item in enumerate(value):
        members = _object(item, f"{pointer}/{index}")
        at = spans[-1][1] if spans else 0
        for key in ("start", "end"):
            place = _member(members, key, f"{pointer}/{index}")
            if isinstance(place, bool) or not isinstance(place, int) or not at <= place <= length:
                raise ContractError(f"{pointer}/{index}/{key}", "must be a place in the text, in order")
            at = place
        spans.append((members["start"], members["end"]))
    return tuple(spans)


def _one_of(kind: type[_E], value: Any, pointer: str) -> _E:
    try:
        return kind(value)
    except ValueError:
        raise ContractError(pointer, "must be one of " + ", ".join(kind)) from None


def detection_result(entities: Iterable[Entity], *, explained: bool = False) -> dict[str, Any]:
    """DetectionResult: `{redactions: [RedactionEntity]}`, each with its explanation where `explained`."""
    return {"redactions": [entity_to_json(e, explained=explained) for e in entities]}


def redaction_input(value: Any, *, page_count: int | None = None) -> list[Entity]:
    """Entities of a RedactionInput. What has no `decision` of its own, or an open one, counts as accepted.

    Raises ContractError where a member is missing, of the wrong kind, or names a page the document does not have.
    """
    members = _object(value, "")
    redactions = _member(members, "redactions", "")
    if not isinstance(redactions, list):
        raise ContractError("/redactions", "must be a list")
    entities: list[Entity] = []
    seen: set[str] = set()
    for index, item in enumerate(redactions):
        pointer = f"/redactions/{index}"
        entity = entity_from_json(item, pointer, default_decision=Decision.ACCEPTED)
        if page_count is not None and entity.page_index >= page_count:
            raise ContractError(f"{pointer}/pageIndex", f"must be less than {page_count}, the number of pages")
        if entity.id in seen:
            raise ContractError(f"{pointer}/id", "occurs twice")
        seen.add(entity.id)
        entities.append(entity)
    return entities
