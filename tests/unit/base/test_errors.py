"""Failure codes are a contract: they are stored, sent between processes and printed."""

from __future__ import annotations

import re

import pytest

from app.base.errors import FailureCode, KnownError

# Written out on purpose: a renamed code would make rows of an existing database and scripts of a firm unreadable.
STORED = {
    "not-a-pdf", "damaged", "empty-file", "no-pages", "password-needed", "password-wrong", "file-missing",
    "file-unreadable", "file-changed", "unread-pages", "timed-out", "out-of-memory", "child-crashed", "child-noise",
    "disk-full", "output-exists", "output-unwritable", "bad-request", "page-out-of-range", "page-too-large",
    "verification-failed", "cancelled", "shutdown", "internal", "same-person", "no-person", "on-hold",
    "installation-damaged", "profile-unusable",
}  # fmt: skip


def test_no_code_was_renamed_or_removed() -> None:
    assert {code.value for code in FailureCode} >= STORED


@pytest.mark.parametrize("code", FailureCode)
def test_codes_are_words_for_machines(code: FailureCode) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", code.value)


@pytest.mark.parametrize("code", FailureCode)
def test_what_is_permanent_is_the_fault_of_the_file(code: FailureCode) -> None:
    if code.permanent:
        assert code.refuses_input


def test_a_remedy_can_help_where_a_password_is_missing() -> None:
    assert FailureCode.PASSWORD_NEEDED.refuses_input
    assert not FailureCode.PASSWORD_NEEDED.permanent
    assert not FailureCode.CHILD_CRASHED.refuses_input


def test_the_message_counts_pages_from_one() -> None:
    error = KnownError(FailureCode.DAMAGED, page_index=0)
    assert str(error) == "damaged (page 1)"
    assert (error.code, error.page_index) == (FailureCode.DAMAGED, 0)
    assert str(KnownError(FailureCode.DAMAGED)) == "damaged"
