"""JSON that may be large. The parser of the standard library keeps every other thread of the process waiting from the
first byte to the last; here they get their turn between two objects."""

from __future__ import annotations

import json
from typing import Any


def loads(data: bytes) -> Any:
    """What json.loads returns. Raises ValueError, also of bytes that are no Unicode, or RecursionError."""
    return json.loads(data, object_hook=_give_way, parse_int=_whole, parse_float=_number)


def _give_way(value: dict[str, Any]) -> dict[str, Any]:
    return value  # a function in Python is where the interpreter lets another thread go on


def _whole(text: str) -> int:
    return int(text)


def _number(text: str) -> float:
    return float(text)
