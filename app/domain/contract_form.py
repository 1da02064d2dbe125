"""What RedactionInput and DetectionResult hold, member by member: the only definition of their form.

`domain.contract` reads and writes them by it, and the schemas in docs/schemas are made from it
(packaging/make_contract_schemas.py). Members that are not named here are ignored, as the contract wants it. Pages are
zero-based, coordinates are points of PDF user space with the origin at the bottom left.
"""

from __future__ import annotations

from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError, WithJsonSchema
from pydantic.alias_generators import to_camel

from app.domain.carriers import Carrier, Part
from app.domain.entities import Decision, Source

MAX_COORDINATE = 1e7

_T = TypeVar("_T")

Coordinate = Annotated[float, Field(ge=-MAX_COORDINATE, le=MAX_COORDINATE)]
Share = Annotated[float, Field(ge=0, le=1)]
Number = Annotated[int, Field(ge=0)]
Name = Annotated[str, Field(max_length=200)]
Text = Annotated[str, Field(max_length=100_000)]


def _one_of(values: type[Source] | type[Decision] | type[Carrier] | type[Part]) -> Any:
    """The schema of a vocabulary, without a definition of its own."""
    return WithJsonSchema({"enum": [value.value for value in values]})


class FormError(Exception):
    """A value of another form. `pointer` names the first bad member (RFC 6901), `problem` says what is wrong without a
    word of it."""

    def __init__(self, pointer: str, problem: str) -> None:
        super().__init__(f"{pointer or '/'}: {problem}")
        self.pointer = pointer
        self.problem = problem


class _Form(BaseModel):
    model_config = ConfigDict(
        extra="ignore",
        strict=True,
        frozen=True,
        allow_inf_nan=False,
        alias_generator=to_camel,
        hide_input_in_errors=True,
    )


class Point(_Form):
    x: Coordinate
    y: Coordinate


class Quadrilateral(_Form):
    """Corners as the text runs: bottom left is where its first glyph stands. May be rotated or skewed."""

    bottom_left: Point
    bottom_right: Point
    top_right: Point
    top_left: Point


class Kept(_Form):
    """Characters of the text that stay."""

    start: Number
    end: Number
    text: str = ""


class Hidden(_Form):
    """Where in the file a text stands that no page shows; its carrier stands beside it."""

    number: Number = 0
    part: Annotated[str, _one_of(Part)] = ""
    of_document: bool = True


class RedactionEntity(_Form):
    """Something to remove. `quadrilaterals` may be empty only where `hidden` is given."""

    page_index: Number
    text: Text
    label: Name
    quadrilaterals: list[Quadrilateral]
    score: Share = 1.0
    id: Name | None = None
    carrier: Annotated[Any, _one_of(Carrier)] = None
    source: Annotated[str, _one_of(Source)] = Source.IMPORTED.value
    recognizer: Name = ""
    decision: Annotated[str | None, _one_of(Decision)] = None
    hidden: Hidden | None = None
    reason_codes: list[Annotated[str, Field(max_length=40)]] = []
    why_kept: Annotated[str, Field(max_length=300)] = ""
    ocr_confidence: Share | None = None
    operator: Annotated[str, Field(max_length=40)] = ""
    kept: list[Kept] = []
    explanation: Annotated[Any, WithJsonSchema({"type": "object"})] = {}


class DetectedEntity(RedactionEntity):
    """A hit as it is written: these members are always there."""

    score: Share
    id: Name
    carrier: Annotated[str, _one_of(Carrier)]
    source: Annotated[str, _one_of(Source)]
    recognizer: Name
    decision: Annotated[str, _one_of(Decision)]


class RedactionInput(_Form):
    """What to remove. Nothing but accepted and undecided entities is removed; rejected ones are left on purpose."""

    redactions: list[RedactionEntity]


class DetectionResult(_Form):
    """What was found, or what was decided about it."""

    redactions: list[DetectedEntity]


class _Listed(_Form):
    redactions: list[Any]


_LISTED: TypeAdapter[_Listed] = TypeAdapter(_Listed)
_ENTITY: TypeAdapter[RedactionEntity] = TypeAdapter(RedactionEntity)
_QUAD: TypeAdapter[Quadrilateral] = TypeAdapter(Quadrilateral)


def listed(value: Any) -> list[Any]:
    """The entities of a RedactionInput from parsed JSON, each still to be read: all at once would keep the process's
    other threads waiting. Raises FormError."""
    return _read(_LISTED, value, "").redactions


def read_entity(value: Any, pointer: str) -> RedactionEntity:
    """A RedactionEntity that stands at `pointer`. Raises FormError."""
    return _read(_ENTITY, value, pointer)


def read_quadrilateral(value: Any, pointer: str) -> Quadrilateral:
    """A quadrilateral that stands at `pointer`. Raises FormError."""
    return _read(_QUAD, value, pointer)


def _read(adapter: TypeAdapter[_T], value: Any, pointer: str) -> _T:
    try:
        return adapter.validate_python(value, by_alias=True, by_name=False)
    except ValidationError as errors:
        # In the order of the members, as RFC 6901 names them: a reader mends the first, not what follows from it.
        first = errors.errors(include_url=False, include_context=True, include_input=False)[0]
        place = "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in first["loc"])
        raise FormError(pointer + place, _problem(first["type"], first.get("ctx", {}))) from None


def _problem(kind: str, context: dict[str, Any]) -> str:
    limits = ("ge", "le", "max_length")
    limit = next((context[key] for key in limits if key in context), "")
    if isinstance(limit, float):
        limit = f"{limit:g}"
    said = {
        "missing": "is required",
        "model_type": "must be an object",
        "model_attributes_type": "must be an object",
        "list_type": "must be a list",
        "string_type": "must be a string",
        "bool_type": "must be true or false",
        "int_type": "must be a whole number",
        "int_from_float": "must be a whole number",
        "float_type": "must be a number",
        "finite_number": "must be a number",
        "greater_than_equal": f"must be {limit} or more",
        "less_than_equal": f"must be {limit} or less",
        "string_too_long": f"must have at most {limit} characters",
    }
    return said.get(kind, "is not of the form that is wanted")


def schema(model: type[BaseModel], file_name: str, title: str) -> dict[str, Any]:
    """The JSON schema of one of the forms, made from the definition above."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": file_name,
        **model.model_json_schema(by_alias=True),
        "title": title,
    }


SCHEMAS: dict[str, tuple[type[BaseModel], str]] = {
    "redaction-input.schema.json": (RedactionInput, "RedactionInput: what to remove from a document"),
    "detection-result.schema.json": (DetectionResult, "DetectionResult: what was found in a document"),
}
"""The files of docs/schemas that are made from this definition."""
