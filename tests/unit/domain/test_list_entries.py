"""What a line of an always or never list means, and what is wrong with one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.lists import (
    MOST_ENTRIES,
    EntryFault,
    EntryKind,
    Fault,
    ListEntry,
    entries_of,
    faults_of,
    plain_texts,
    unescaped,
)

P, E, W, F, R = EntryKind.PHRASE, EntryKind.EXACT, EntryKind.WILDCARD, EntryKind.FUZZY, EntryKind.PATTERN


@pytest.mark.parametrize(
    ("line", "kind", "text"),
    [
        ("Project Bluebird", P, "Project Bluebird"),
        ("  Project   Bluebird ", P, "Project Bluebird"),
        ("=Bluebird", E, "Bluebird"),
        ("=Sm?th*", E, "Sm?th*"),
        ("Sm?th*", W, "Sm?th*"),
        ("~Oyelaran", F, "Oyelaran"),
        (r"re:BB-\d{4}", R, r"BB-\d{4}"),
        (r"RE: BB\s+17", R, r"BB\s+17"),
        ("regarding: Smith", P, "regarding: Smith"),
        (r"\re: the Smith matter", P, "re: the Smith matter"),
        (r"\=sum", P, "=sum"),
        (r"\~home", P, "~home"),
        (r"Who is he\?", P, "Who is he?"),
        (r"5 \* 7", P, "5 * 7"),
        (r"D:\Deeds\Ada", P, r"D:\Deeds\Ada"),
        (r"D:\\Deeds", P, r"D:\Deeds"),
        (r"Ada\\*", W, r"Ada\\*"),
        (r"Ada\* Lo?elace", W, r"Ada\* Lo?elace"),
    ],
)
def test_a_line_is_an_entry(line, kind, text):
    entry = ListEntry.parse(line)
    assert (entry.kind, entry.text, entry.label, entry.note) == (kind, text, "", "")
    assert ListEntry.parse(entry.line) == entry


def test_label_and_note_stand_behind_tabs():
    entry = ListEntry.parse("Rafael Oyelaran\tclient name\t see  letter of 3 May")
    assert entry == ListEntry(P, "Rafael Oyelaran", "CLIENT_NAME", "see letter of 3 May")
    assert entry.line == "Rafael Oyelaran\tCLIENT_NAME\tsee letter of 3 May"
    assert ListEntry.parse("Ada Lovelace\t\tnote").line == "Ada Lovelace\t\tnote"


@pytest.mark.parametrize(
    ("line", "fault", "at"),
    [
        (" - ", Fault.NOTHING, None),
        ("=!!", Fault.NOTHING, None),
        ("\tPERSON", Fault.NOTHING, None),
        ("re:", Fault.NOTHING, None),
        ("re:(", Fault.BAD_PATTERN, 2),
        ("re:[a-", Fault.BAD_PATTERN, 4),
        ("re:a**", Fault.BAD_PATTERN, 3),
        (r"re:\p{Nope}x", Fault.BAD_PATTERN, 9),
        ("re:" + "(" * 400 + ")" * 90, Fault.BAD_PATTERN, None),
        ("re:" + "(" * 240 + "a" + ")" * 240, None, None),
        ("re:a{99999999999}", Fault.BAD_PATTERN, 3),
        ("re:a*", Fault.TOO_BROAD, None),
        ("re:.+", Fault.TOO_BROAD, None),
        (r"re:[\s\S]{1,99}", Fault.TOO_BROAD, None),
        (r"re:\d+", None, None),
        ("*", Fault.TOO_BROAD, None),
        ("a*", Fault.TOO_BROAD, None),
        ("* ?", Fault.TOO_BROAD, None),
        ("??", Fault.NOTHING, None),
        ("ab*", None, None),
        ("~Kim Lee", Fault.TOO_SHORT, None),
        ("~12345", Fault.TOO_SHORT, None),
        ("~Kim Moore", None, None),
        ("x" * 501, Fault.TOO_LONG, None),
        ("x\tA\t" + "n" * 1001, Fault.TOO_LONG, None),
        ("x\t7up", Fault.BAD_LABEL, None),
        ("x\t" + "L" * 41, Fault.BAD_LABEL, None),
    ],
)
def test_what_cannot_be_used_is_told(line, fault, at):
    if fault is None:
        assert not faults_of([line])
        return
    with pytest.raises(EntryFault) as caught:
        ListEntry.parse(line)
    assert caught.value.fault is fault
    if at is not None:
        assert caught.value.at == at


def test_faults_are_counted_by_lines_and_hold_no_text():
    lines = ["Ada Lovelace", "", "re:secret(", "Rafael", "~Zed"]
    faults = faults_of(lines)
    assert [(f.line, f.fault) for f in faults] == [(3, Fault.BAD_PATTERN), (5, Fault.TOO_SHORT)]
    assert not any("secret" in str(f) or "Zed" in str(f) for f in faults)
    with pytest.raises(EntryFault, match="line 3"):
        entries_of(lines)
    assert [e.text for e in entries_of(["", "Ada", " "])] == ["Ada"]


def test_a_list_has_a_limit():
    assert [f.fault for f in faults_of(["Ada"] * (MOST_ENTRIES + 1))] == [Fault.TOO_MANY]


def test_only_plain_texts_can_be_checked_as_texts():
    assert plain_texts(["Ada", "", "=Bob", r"Why me\?"]) == ("Ada", "Bob", "Why me?")
    assert plain_texts(["Ada", "Sm?th"]) is None


texts = st.text(st.sampled_from("abXY79 \\*?=~:re.-'éж王"), min_size=1, max_size=12).map(lambda t: " ".join(t.split()))


@given(texts, st.sampled_from([P, E, F]), st.sampled_from(["", "PERSON", "A_1"]), st.sampled_from(["", "a note"]))
def test_every_plain_entry_has_a_line_that_means_it(text, kind, label, note):
    entry = ListEntry(kind, text, label, note)
    try:
        entry.checked()
    except EntryFault:
        return
    assert ListEntry.parse(entry.line) == entry


@given(texts)
def test_a_line_that_is_read_is_written_with_the_same_meaning(line):
    try:
        entry = ListEntry.parse(line)
    except EntryFault:
        return
    assert ListEntry.parse(entry.line) == entry
    if entry.kind is P:
        assert "\\" in line or unescaped(line) == entry.text
