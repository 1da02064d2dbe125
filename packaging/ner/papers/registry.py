"""Which families there are and which of them are never trained on."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from .cast import Cast
from .markup import Paper, parse

Make = Callable[[Cast], str]
_TRAINED: dict[str, tuple[Make, str, str]] = {}
_HELD_OUT: dict[str, tuple[Make, str, str]] = {}


def family(name: str, *, region: str = "", language: str = "en", held_out: bool = False) -> Callable[[Make], Make]:
    """Registers a maker of marked text under `name`."""

    def register(make: Make) -> Make:
        (_HELD_OUT if held_out else _TRAINED)[name] = (make, region, language)
        return make

    return register


def trained() -> tuple[str, ...]:
    """Names of the families to train on."""
    return tuple(_TRAINED)


def held_out() -> tuple[str, ...]:
    """Names of the families that only measure."""
    return tuple(_HELD_OUT)


def generate(family: str, seed: int) -> Paper:
    """The paper of `family` that `seed` makes: the same for the same two, on every machine.

    Raises:
        KeyError: no such family.
    """
    half = 1 if family in _HELD_OUT else 0
    make, region, language = _HELD_OUT[family] if half else _TRAINED[family]
    cast = Cast(Random(f"{family}/{seed}"), half, region=region, language=language)
    text, spans = parse(make(cast).strip())
    return Paper(family=family, text=text, spans=spans, language=language)
