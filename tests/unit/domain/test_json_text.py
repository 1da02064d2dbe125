"""Large JSON is what the standard library says it is."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import json_text

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=20,
)


@given(values, st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32-le"]), st.booleans())
def test_it_is_read_as_it_was_written(value, encoding, ascii_only):
    data = json.dumps(value, ensure_ascii=ascii_only).encode(encoding, "surrogatepass")
    assert json_text.loads(data) == json.loads(data) == value


@given(st.binary(max_size=60) | st.text('[]{},:"0123456789.eE+-truefalsn \\u', max_size=30).map(str.encode))
def test_what_is_none_is_refused(data):
    try:
        expected = json.loads(data)
    except ValueError:
        with pytest.raises(ValueError):
            json_text.loads(data)
    else:
        assert repr(json_text.loads(data)) == repr(expected)


def test_the_last_of_two_equal_names_counts_and_depth_has_an_end():
    assert json_text.loads(b'{"a": {"b": 1}, "a": 2}') == {"a": 2}
    with pytest.raises(RecursionError):
        json_text.loads(b"[" * 200_000)
