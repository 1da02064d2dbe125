"""What every request passes first: is it from this computer, not from a web page, and has it the key?

A page in a browser can send requests to this computer, also under a name of its own that leads here (DNS rebinding). It
cannot choose the headers Host, Origin and Sec-Fetch-Site.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.api import callers
from app.api.port import Terms
from app.api.problems import Kind, Problem
from app.base.errors import FailureCode, KnownError
from app.services import api_keys

_LOG = logging.getLogger(__name__)

KEY_HEADER = "X-Api-Key"
_NAMES = ("127.0.0.1", "localhost", "[::1]")
_DRAINED = 16 << 20
_SECONDS_TO_DRAIN = 5


class Bucket:
    """Lets through so many a second on average, and a burst at once."""

    def __init__(self, rate: float, burst: float, now: Callable[[], float] = time.monotonic) -> None:
        self._rate = rate
        self._most = self._left = burst
        self._now = now
        self._at = now()

    def take(self) -> bool:
        """True where one more may go through."""
        now = self._now()
        self._left = min(self._most, self._left + (now - self._at) * self._rate)
        self._at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True


class Guard:
    """Refuses what may not come in, and turns every mistake into an answer without a word of any document."""

    def __init__(self, app: ASGIApp, terms: Terms, port: int) -> None:
        self._app = app
        self._terms = terms
        self._hosts = {f"{name}:{port}" for name in _NAMES} | (set(_NAMES) if port == 80 else set())
        limits = terms.limits
        self._with_key = Bucket(limits.requests_a_second, limits.burst)
        self._refused = Bucket(limits.refused_a_second, 4 * limits.refused_a_second)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        started = False
        body = _Body(receive, Headers(scope=scope), self._terms.limits.silence)

        async def sending(message: Message) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", ()), *_ALWAYS]
            await send(message)

        try:
            self._check(Headers(scope=scope))
            callers.let_in(scope)
            await self._app(scope, body.receive, sending)
        except ClientDisconnect:
            return
        except Exception as error:
            problem = _problem_of(error)
            if started:  # the answer was on its way: all that is left is to cut it off
                raise _CutOff from None
            await body.drain()
            await problem.answer()(scope, receive, sending)

    def _check(self, headers: Headers) -> None:
        hosts = headers.getlist("host")
        if len(hosts) != 1 or hosts[0].lower() not in self._hosts:
            raise Problem(Kind.WRONG_HOST)
        if "origin" in headers or headers.get("sec-fetch-site", "none") != "none":
            raise Problem(Kind.FROM_A_WEB_PAGE)
        keys = headers.getlist(KEY_HEADER)
        if len(keys) != 1 or not api_keys.opens(keys[0], self._terms.key_hash):
            if not self._refused.take():
                raise Problem(Kind.TOO_MANY_REQUESTS, "Too many requests without the right key.", retry_after=2)
            detail = f"Send it in the header {KEY_HEADER}."
            raise Problem(Kind.NO_KEY, detail, headers={"WWW-Authenticate": "ApiKey"})
        if not self._with_key.take():  # nobody without the key uses any of it up
            raise Problem(Kind.TOO_MANY_REQUESTS, retry_after=1)
        length = headers.get("content-length", "0")
        if length.isascii() and length.isdigit() and int(length) > self._terms.limits.upload:
            raise Problem(Kind.TOO_LARGE, f"A request has at most {self._terms.limits.upload} bytes.")


_ALWAYS = ((b"cache-control", b"no-store"), (b"x-content-type-options", b"nosniff"))


class _Body:
    """The body of a request. What is refused early is read to its end, as far as that is not too much: whoever is still
    sending when the connection closes sees a broken pipe, and not why."""

    def __init__(self, receive: Receive, headers: Headers, silence: float) -> None:
        self._receive = receive
        self._silence = silence
        self._begun = False
        self._ended = False
        self._waits_to_send = headers.get("expect", "").lower() == "100-continue"

    async def receive(self) -> Message:
        """The next piece. Raises Problem where none comes for too long."""
        try:
            async with asyncio.timeout(self._silence):
                return await self._next()
        except TimeoutError:
            self._ended = True  # nothing more is waited for
            detail = f"No byte of the body came for {self._silence:g} seconds."
            raise Problem(Kind.TOO_SLOW, detail) from None

    async def _next(self) -> Message:
        message = await self._receive()
        self._begun = True
        self._ended = message["type"] != "http.request" or not message.get("more_body", False)
        return message

    async def drain(self) -> None:
        """Read what is left, but for what a client only sends when it is asked to."""
        if self._waits_to_send and not self._begun:
            return
        left = _DRAINED
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_SECONDS_TO_DRAIN):
                while not self._ended and left > 0:
                    left -= len((await self._next()).get("body", b""))


class _CutOff(Exception):
    """An answer that could not be finished."""


def _problem_of(error: Exception) -> Problem:
    if isinstance(error, Problem):
        return error
    if isinstance(error, KnownError) and error.code is FailureCode.DISK_FULL:
        return Problem(Kind.DISK_FULL, "Nothing of the request was kept. Free some space and try again.")
    places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)[-4:]]
    _LOG.error("api: unexpected %s at %s", type(error).__name__, " < ".join(reversed(places)))
    return Problem(Kind.MISTAKE, "Nothing was released. `sable doctor` helps to find out why.")
