"""Which texts of the person who asked stay readable."""

from __future__ import annotations

import pytest

from app.domain import lists, profiles, requester


def test_a_name_stays_in_its_forms_but_not_the_surname_alone() -> None:
    kept = requester.kept_lines(["Jane Doe", "jdoe@example.org", " "], profiles.profile("gdpr-dsar"))
    assert {"Jane Doe", "Ms Jane Doe", "Doe, Jane", "Jane Doe's", "jdoe@example.org"} <= set(kept)
    assert not {"Doe", "Jane", "Ms Doe"} & set(kept)
    assert len(set(kept)) == len(kept)
    assert [lists.ListEntry.parse(line).line for line in kept] == list(kept)


def test_a_name_given_in_reverse_stays_as_it_is_spoken() -> None:
    assert {"Doe, Jane", "Jane Doe"} <= set(requester.kept_lines(["Doe, Jane"], profiles.profile("uk-dsar")))


@pytest.mark.parametrize("text", ["+1 415 555 2671", "12 Oak Street, Dover", "Janie"])
def test_what_is_no_name_of_two_words_has_no_other_forms(text: str) -> None:
    assert requester.kept_lines([text], profiles.profile("gdpr-dsar")) == (text,)


def test_what_looks_like_a_pattern_is_plain_text() -> None:
    (line,) = requester.kept_lines(["re:Doe*"], profiles.profile("gdpr-dsar"))
    assert lists.ListEntry.parse(line) == lists.ListEntry(lists.EntryKind.PHRASE, "re:Doe*")


def test_other_profiles_keep_nobody() -> None:
    assert requester.kept_lines(["Jane Doe"], profiles.profile("hipaa")) == ()
