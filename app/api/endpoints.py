"""What an endpoint is: its path, what may be asked, and what it answers.

Requests are read by it, and the OpenAPI document is made from it.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, TypeAdapter, ValidationError
from starlette.requests import Request
from starlette.responses import Response

from app.api.problems import Kind, Problem

if TYPE_CHECKING:
    from app.api.service import Service

_WHOLE = re.compile(r"-?[0-9]{1,18}")


class Place(StrEnum):
    """Where a parameter stands."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"


@dataclass(frozen=True)  # no slots: what is made of the type is kept
class Parameter:
    """One thing that a request may say outside its body. `kind` is its type, with its bounds."""

    name: str
    place: Place
    kind: Any
    says: str
    default: Any = None

    @cached_property
    def _adapter(self) -> TypeAdapter[Any]:
        return TypeAdapter(self.kind)

    @cached_property
    def schema(self) -> dict[str, Any]:
        schema = self._adapter.json_schema()
        if self.default is not None and self.place is not Place.PATH:
            schema["default"] = self.default
        return schema

    def read(self, request: Request) -> Any:
        """Its value in a request. Raises Problem."""
        if self.place is Place.PATH:
            given = [str(request.path_params[self.name])]
        elif self.place is Place.QUERY:
            given = request.query_params.getlist(self.name)
        else:
            given = request.headers.getlist(self.name)
        if not given:
            return self.default
        if len(given) > 1:
            raise self._bad("must be given once")
        return self._value(given[0])

    def _value(self, text: str) -> Any:
        whole = self.schema.get("type") in ("integer", "number")
        if whole and not _WHOLE.fullmatch(text):
            raise self._bad("must be a whole number")
        try:
            return self._adapter.validate_python(int(text) if whole else text)
        except ValidationError as error:
            said = error.errors(include_url=False, include_input=False, include_context=False)[0]["msg"]
            raise self._bad(said[0].lower() + said[1:]) from None

    def _bad(self, detail: str) -> Problem:
        if self.place is Place.PATH:
            return Problem(Kind.NO_SUCH_PATH)
        return Problem(Kind.BAD_PARAMETER, f"{self.name}: {detail}", parameter=self.name)


@dataclass(frozen=True, slots=True)
class Body:
    """What a request holds: its media type, its form, and whether there must be one."""

    media_type: str
    schema: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """What is answered with a status: a shape, or a file of one of the media types."""

    says: str
    shape: type[BaseModel] | None = None
    files: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Call:
    """A request whose parameters were read."""

    request: Request
    values: Mapping[str, Any]

    def __getitem__(self, name: str) -> Any:
        return self.values[name]


Handle = Callable[["Service", Call], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One method of one path."""

    method: str
    path: str
    name: str
    says: str
    handle: Handle
    answers: Mapping[int, Answer]
    problems: tuple[Kind, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None

    def read(self, request: Request) -> Call:
        """The parameters of a request. Raises Problem."""
        return Call(request, {p.name: p.read(request) for p in self.parameters})
