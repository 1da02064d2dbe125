"""JSON in one form only, so that everybody who writes the same value hashes the same bytes.

The form is RFC 8785 (JSON Canonicalization Scheme): members sorted by the UTF-16 units of their names, no white space,
UTF-8, numbers as ECMAScript prints them.
"""

from __future__ import annotations

import hashlib
import json
import math
from decimal import Decimal
from typing import Any


def canonical(value: Any) -> bytes:
    """The bytes of a value of dicts, lists, strings, numbers, booleans and None. Integers are taken as
    doubles, as every reader may. Raises ValueError for anything else, and for numbers that are not finite."""
    return _written(value).encode("utf-8")


def sha256_of(value: Any) -> str:
    """Lower-case hex hash of the canonical bytes of a value. Raises ValueError as `canonical` does."""
    return hashlib.sha256(canonical(value)).hexdigest()


def _written(value: Any) -> str:
    if value is None or isinstance(value, bool | str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, int | float):
        try:
            return _number(float(value))
        except OverflowError:
            raise ValueError("an integer is too large") from None
    if isinstance(value, list | tuple):
        return f"[{','.join(map(_written, value))}]"
    if isinstance(value, dict) and all(isinstance(key, str) for key in value):
        names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
        return "{" + ",".join(f"{_written(name)}:{_written(value[name])}" for name in names) + "}"
    raise ValueError(f"{type(value).__name__} has no JSON")


def _number(value: float) -> str:
    """Number::toString of ECMA-262, 6.1.6.1.20: the shortest digits that are this double, which Python finds too."""
    if not math.isfinite(value):
        raise ValueError("a number is not finite")
    if value == 0:
        return "0"
    sign, digits, power = Decimal(repr(value)).normalize().as_tuple()
    text, exponent = "".join(map(str, digits)), int(power)
    point = len(text) + exponent  # where the decimal point stands, counted from the first digit
    if len(text) <= point <= 21:
        shown = text + "0" * (point - len(text))
    elif 0 < point <= 21:
        shown = f"{text[:point]}.{text[point:]}"
    elif -6 < point <= 0:
        shown = f"0.{'0' * -point}{text}"
    else:
        fraction = f".{text[1:]}" if len(text) > 1 else ""
        shown = f"{text[0]}{fraction}e{'+' if point > 0 else '-'}{abs(point - 1)}"
    return ("-" if sign else "") + shown
