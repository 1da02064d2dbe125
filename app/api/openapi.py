"""The OpenAPI document, made from the table of endpoints and the shapes that the handlers fill in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic.json_schema import models_json_schema

from app import __version__
from app.api.endpoints import Answer, Endpoint, Place
from app.api.guard import KEY_HEADER
from app.api.problems import MEDIA_TYPE, Kind
from app.api.shapes import ApiError, Deleted, JobList, JobResponse
from app.api.wishes import NewJob
from app.domain.contract_form import DetectionResult, RedactionInput

_ALWAYS = (
    Kind.BAD_REQUEST, Kind.BAD_PARAMETER, Kind.NO_KEY, Kind.WRONG_HOST, Kind.FROM_A_WEB_PAGE, Kind.NO_SUCH_PATH,
    Kind.NOT_ALLOWED, Kind.TOO_LARGE, Kind.TOO_MANY_REQUESTS, Kind.MISTAKE,
)  # fmt: skip
"""What any request may be answered with."""


def document(endpoints: Iterable[Endpoint], address: str) -> dict[str, Any]:
    """The whole document. `address` is where this API answers."""
    paths: dict[str, dict[str, Any]] = {}
    for endpoint in endpoints:
        paths.setdefault(endpoint.path, {})[endpoint.method.lower()] = _operation(endpoint)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Sable Jobs API",
            "version": __version__,
            "description": "Redaction jobs of this computer. Pages are zero-based; coordinates are points of PDF user "
            "space with the origin at the bottom left.",
            "license": {"name": "AGPL-3.0-or-later", "identifier": "AGPL-3.0-or-later"},
        },
        "servers": [{"url": address}],
        "security": [{"apiKey": []}],
        "paths": paths,
        "components": {
            "securitySchemes": {"apiKey": {"type": "apiKey", "in": "header", "name": KEY_HEADER}},
            "schemas": _schemas(),
        },
    }


def _schemas() -> dict[str, Any]:
    answered = [(model, "serialization") for model in (JobResponse, JobList, Deleted, ApiError)]
    read = [(model, "validation") for model in (NewJob, RedactionInput, DetectionResult)]
    _, found = models_json_schema([*answered, *read], ref_template=_REF)  # type: ignore[list-item]
    schemas = {name: _with_refs(schema) for name, schema in found["$defs"].items()}
    schemas["RedactionInput"]["properties"]["acknowledgeUnread"] = {
        "type": "boolean",
        "default": False,
        "description": "Somebody looked at the pages with writing that could not be read.",
    }
    schemas["NewJob"]["anyOf"] = [{"required": ["file"]}, {"required": ["files"]}]
    return schemas


_REF = "#/components/schemas/{model}"


def _with_refs(value: Any) -> Any:
    """The same schema, with what refers to a definition of its own referring to the document's."""
    if isinstance(value, dict):
        return {
            key: _REF.format(model=item.removeprefix("#/$defs/"))
            if key == "$ref" and str(item).startswith("#/$defs/")
            else _with_refs(item)
            for key, item in value.items()
        }
    return [_with_refs(item) for item in value] if isinstance(value, list) else value


def _operation(endpoint: Endpoint) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "operationId": endpoint.name,
        "summary": endpoint.says,
        "parameters": [
            {
                "name": p.name,
                "in": p.place.value,
                "required": p.place is Place.PATH,
                "description": p.says,
                "schema": p.schema,
            }
            for p in endpoint.parameters
        ],
        "responses": {str(status): _answer(answer) for status, answer in endpoint.answers.items()}
        | _problems((*_ALWAYS, *endpoint.problems)),
    }
    if endpoint.body is not None:
        operation["requestBody"] = {
            "required": True,
            "content": {endpoint.body.media_type: {"schema": endpoint.body.schema}},
        }
    return operation


def _answer(answer: Answer) -> dict[str, Any]:
    content: Mapping[str, Any]
    if answer.shape is not None:
        content = {"application/json": {"schema": {"$ref": _REF.format(model=answer.shape.__name__)}}}
    else:
        content = {media_type: {} for media_type in answer.files}
    headers = {name: {"description": says, "schema": {"type": "string"}} for name, says in answer.headers.items()}
    return {"description": answer.says, "content": content} | ({"headers": headers} if headers else {})


def _problems(kinds: Iterable[Kind]) -> dict[str, Any]:
    by_status: dict[int, dict[str, str]] = {}
    for kind in kinds:
        by_status.setdefault(kind.status, {})[kind.code] = kind.title
    return {
        str(status): {
            "description": "; ".join(f"`{code}`: {title}" for code, title in found.items()),
            "content": {MEDIA_TYPE: {"schema": {"$ref": _REF.format(model="ApiError")}}},
        }
        for status, found in sorted(by_status.items())
    }
