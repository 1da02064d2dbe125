"""The canonical form of JSON, against the examples of RFC 8785 and against what Python reads back."""

import json
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.canonical_json import canonical, sha256_of

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner),
    max_leaves=20,
)


@pytest.mark.parametrize(
    ("bits", "shown"),
    [
        ("0000000000000000", "0"),
        ("8000000000000000", "0"),
        ("0000000000000001", "5e-324"),
        ("8000000000000001", "-5e-324"),
        ("7fefffffffffffff", "1.7976931348623157e+308"),
        ("4340000000000000", "9007199254740992"),
        ("c340000000000000", "-9007199254740992"),
        ("4430000000000000", "295147905179352830000"),
        ("44b52d02c7e14af5", "9.999999999999997e+22"),
        ("44b52d02c7e14af6", "1e+23"),
        ("44b52d02c7e14af7", "1.0000000000000001e+23"),
        ("444b1ae4d6e2ef4e", "999999999999999700000"),
        ("444b1ae4d6e2ef4f", "999999999999999900000"),
        ("444b1ae4d6e2ef50", "1e+21"),
        ("3eb0c6f7a0b5ed8c", "9.999999999999997e-7"),
        ("3eb0c6f7a0b5ed8d", "0.000001"),
        ("41b3de4355555553", "333333333.3333332"),
        ("41b3de4355555554", "333333333.33333325"),
        ("41b3de4355555555", "333333333.3333333"),
        ("41b3de4355555556", "333333333.3333334"),
        ("becbf647612f3696", "-0.0000033333333333333333"),
        ("43143ff3c1cb0959", "1424953923781206.2"),
    ],
)
def test_numbers_are_written_as_the_table_of_the_rfc_has_them(bits, shown):
    """Appendix B."""
    assert canonical(struct.unpack(">d", bytes.fromhex(bits))[0]).decode() == shown


def test_members_are_sorted_by_utf_16():
    """Section 3.2.3: a surrogate pair comes before U+FB33."""
    names = ["€", "\r", "\ufb33", "1", "\U0001f600", "\x80", "ö"]
    order = ["\r", "1", "\x80", "ö", "€", "\U0001f600", "\ufb33"]
    assert list(json.loads(canonical(dict.fromkeys(names)))) == order


@given(JSON)
def test_what_is_written_reads_as_the_same_value_and_is_written_the_same_again(value):
    once = canonical(value)
    assert json.loads(once, parse_int=float) == value
    assert canonical(json.loads(once)) == once


def test_the_order_and_the_look_of_a_file_do_not_matter():
    assert sha256_of(json.loads('{"b": [1.0, 2], "a": "x"}')) == sha256_of({"a": "x", "b": [1, 2.0]})
    assert sha256_of([1, 2]) != sha256_of([2, 1])


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 10**400, {1: 2}, b"x", object()])
def test_what_has_no_canonical_form_is_refused(value):
    with pytest.raises(ValueError):
        canonical([value])
