"""Strings and streams of hostile and ordinary files: what is nobody's words, what is no text, what is too much."""

from __future__ import annotations

import zlib

import pikepdf
import pytest

from app.domain.carriers import Carrier, Unread
from app.engine.carriers.gathering import Gathered, Limits
from app.engine.carriers.values import TooMuch, body, decoded, inflated, is_technical, without_tags


@pytest.mark.parametrize(
    "text",
    [
        "D:20220622095343Z00'00'", "D:20220622095343+02'00'", "2024-05-01T10:11:12Z", "False",
        "uuid:6f1e2d3c-1111-2222-3333-444455556666", "xmp.did:6f1e2d3c-1111-2222-3333-444455556666", "application/pdf",
    ],
)  # fmt: skip
def test_dates_of_saving_identities_and_flags_are_nobodys_words(text):
    assert is_technical(text)


@pytest.mark.parametrize(
    "text",
    [
        "Smith 2024",
        "Jane Roe",
        "4417 12 345678",
        "1 May 2024",
        "born 2001-02-03",
        "441712345678",
        "20010203",
        "2001-02-03",
    ],
)
def test_words_and_numbers_of_people_are_looked_at(text):
    assert not is_technical(text)


def test_tags_go_and_words_that_they_style_stay_whole():
    assert without_tags("<p>Jane <b>R</b>oe</p><p>x &amp; y&#65;&#xD800;</p>").split() == [
        "Jane",
        "Roe",
        "x",
        "&",
        "yA",
    ]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"\xff\xfeJ\0a\0n\0e\0", "Jane"),
        ("Jane".encode("utf-16-be"), "Jane"),
        ("Zoë".encode(), "Zoë"),
        ("Zoë".encode("cp1252"), "Zoë"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", None),
        (b"", None),
    ],
)
def test_bytes_are_text_in_their_own_code_or_none(data, text):
    assert (decoded(data) or "").replace("\ufeff", "") == (text or "")


def test_what_unpacks_to_more_than_is_read_is_refused_before_it_is_unpacked():
    bomb = zlib.compress(bytes(50_000_000))
    with pytest.raises(TooMuch):
        inflated(bomb, 1_000_000)
    pdf = pikepdf.new()
    stream = pikepdf.Stream(pdf, b"")
    stream.write(zlib.compress(bomb), filter=pikepdf.Array([pikepdf.Name.FlateDecode, pikepdf.Name.FlateDecode]))
    with pytest.raises(TooMuch):
        body(stream, 1_000_000)
    stream.write(zlib.compress(b"Jane Roe"), filter=pikepdf.Name.FlateDecode)
    assert body(stream, 1_000_000) == b"Jane Roe"


def test_what_lies_beyond_the_limits_of_a_carrier_is_named_and_the_others_go_on():
    into = Gathered(Limits(texts=3, characters=100, of_one_text=40))
    into.add(Carrier.BOOKMARK, "a" * 60, number=1)
    for number in range(2, 9):
        into.add(Carrier.BOOKMARK, f"Part {number}", number=number)
    into.add(Carrier.NOTE, "Jane Roe", number=1, page_index=4)
    assert [(t.place.carrier, len(t.text)) for t in into.texts] == [
        (Carrier.BOOKMARK, 40), (Carrier.BOOKMARK, 6), (Carrier.BOOKMARK, 6), (Carrier.NOTE, 8),
    ]  # fmt: skip
    assert {(u.place.carrier, u.why) for u in into.unchecked} == {(Carrier.BOOKMARK, Unread.TOO_MUCH)}


def test_a_walk_that_breaks_off_is_named_and_the_next_begins():
    into = Gathered()
    with into.family(Carrier.NOTE):
        raise ValueError("a damaged structure")
    into.add(Carrier.LINK, "https://a.example")
    assert [(u.place.carrier, u.why) for u in into.unchecked] == [(Carrier.NOTE, Unread.DAMAGED)]
    assert len(into.texts) == 1


def test_without_time_nothing_is_passed_over_in_silence():
    into = Gathered(Limits(seconds=-1))
    with into.family(Carrier.NOTE):
        pass
    assert [(u.place.carrier, u.why) for u in into.unchecked] == [(Carrier.NOTE, Unread.TOO_SLOW)]
