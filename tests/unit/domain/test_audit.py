"""The chain: whatever is done to its lines is found, at the first line where it shows."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.audit import FIRST, AuditLine, ChainFault, Fault, check_chain, hash_of

ALPHABET = st.characters(codec="utf-8", exclude_characters="\x00")


def chain(texts):
    lines, previous = [], FIRST
    for number, text in enumerate(texts, start=1):
        line = AuditLine(
            "2026-01-01T00:00:00+00:00", "p", "entity.decision", "j", "d", text, "open", "accepted", previous
        )
        previous = hash_of(line)
        lines.append((number, line, previous))
    return lines


@given(st.lists(st.text(ALPHABET, max_size=8), max_size=12))
def test_a_whole_chain_holds(texts):
    assert check_chain(chain(texts), last=len(texts)) is None


@given(st.lists(st.text(ALPHABET, max_size=8), min_size=1, max_size=12), st.data())
def test_a_changed_line_is_found(texts, data):
    lines = chain(texts)
    at = data.draw(st.integers(0, len(lines) - 1))
    field = data.draw(st.sampled_from(["at", "actor", "action", "job_id", "document_id", "subject", "before", "after"]))
    number, line, recorded = lines[at]
    lines[at] = number, replace(line, **{field: getattr(line, field) + "x"}), recorded
    assert check_chain(lines, last=len(lines)) == ChainFault(number, Fault.CHANGED)


@given(st.lists(st.text(ALPHABET, max_size=8), min_size=2, max_size=12), st.data())
def test_a_removed_line_is_found(texts, data):
    lines = chain(texts)
    at = data.draw(st.integers(0, len(lines) - 1))
    del lines[at]
    fault = check_chain(lines, last=len(texts))
    assert fault == (ChainFault(at + 2, Fault.BROKEN) if at < len(lines) else ChainFault(len(lines), Fault.CUT_OFF))


@given(st.lists(st.text(ALPHABET, max_size=8), min_size=2, max_size=12, unique=True), st.data())
def test_lines_in_another_order_are_found(texts, data):
    lines = chain(texts)
    first = data.draw(st.integers(0, len(lines) - 2))
    second = data.draw(st.integers(first + 1, len(lines) - 1))
    lines[first], lines[second] = lines[second], lines[first]
    fault = check_chain(lines, last=len(lines))
    assert fault is not None
    assert fault.fault is Fault.BROKEN


@given(st.lists(st.text(ALPHABET, max_size=8), max_size=12))
def test_a_line_that_was_made_up_and_put_in_is_found(texts):
    lines = chain(texts)
    forged = AuditLine("", "", "", "", "", "", "", "", "f" * 64)
    lines.append((len(lines) + 1, forged, hash_of(forged)))
    assert check_chain(lines, last=len(lines)) == ChainFault(len(lines), Fault.BROKEN)


def test_an_empty_record_of_which_something_is_known_was_cut_off():
    assert check_chain([], last=3) == ChainFault(0, Fault.CUT_OFF)
