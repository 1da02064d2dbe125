"""The paths of the API, each method of each with its endpoint."""

from __future__ import annotations

from functools import partial

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from app.api import openapi
from app.api.endpoints import Endpoint
from app.api.guard import Guard
from app.api.port import Terms
from app.api.problems import Kind, Problem
from app.api.service import Service
from app.api.table import ENDPOINTS

DOCUMENT_PATH = "/openapi.json"


def application(service: Service, terms: Terms, port: int) -> ASGIApp:
    """Everything behind one port of this computer."""
    paths: dict[str, dict[str, Endpoint]] = {}
    for endpoint in ENDPOINTS:
        paths.setdefault(endpoint.path, {})[endpoint.method] = endpoint
    routes = [Route(path, _Path(service, methods)) for path, methods in paths.items()]
    routes.append(Route(DOCUMENT_PATH, _Document(service, f"http://127.0.0.1:{port}")))
    app = Starlette(routes=routes)
    app.router.redirect_slashes = False
    app.router.default = _nowhere
    # The outermost layer of Starlette writes pages and traces of its own; the guard answers instead.
    app.middleware_stack = app.router
    return Guard(app.router, terms, port)


class _Path:
    """One path: chooses the endpoint by the method, and refuses all other methods."""

    def __init__(self, service: Service, methods: dict[str, Endpoint]) -> None:
        self._service = service
        self._methods = methods

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        endpoint = self._methods.get(request.method)
        if endpoint is None:
            raise Problem(Kind.NOT_ALLOWED, headers={"Allow": ", ".join(self._methods)})
        response: Response = await endpoint.handle(self._service, endpoint.read(request))
        await response(scope, receive, send)


class _Document:
    """The OpenAPI document itself; it is made when somebody asks for it."""

    def __init__(self, service: Service, address: str) -> None:
        self._service = service
        self._make = partial(_document, address)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] != "GET":
            raise Problem(Kind.NOT_ALLOWED, headers={"Allow": "GET"})
        response = await self._service.beside(self._make)
        await response(scope, receive, send)


def _document(address: str) -> JSONResponse:
    return JSONResponse(openapi.document(ENDPOINTS, address))


async def _nowhere(scope: Scope, receive: Receive, send: Send) -> None:
    raise Problem(Kind.NO_SUCH_PATH)
