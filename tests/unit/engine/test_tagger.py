"""Our own tagger: word pieces as the reference cuts them, windows that do not matter, spans that make sense."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.base import model_files
from app.base.errors import FailureCode, KnownError
from app.engine.recognizers.decoding import Thresholds, WordScores
from app.engine.recognizers.tagger import Tagger
from app.engine.recognizers.wordpiece import WordPiece, Words

LABELS = ("PERSON", "ORG")
FILLER = "The parties agree that the goods were delivered on time and in good order. "


@pytest.fixture(scope="module")
def pieces() -> WordPiece:
    return WordPiece((model_files.folder() / "vocab.txt").read_text("utf-8"))


@pytest.fixture(scope="module")
def tagger() -> Tagger:
    return Tagger(model_files.folder())


@pytest.mark.parametrize(
    ("text", "numbers"),
    [  # what the reference tokenizer of the base model says
        ("Łukasz Jarzyński-O'Brien, née Müller",
         [1105, 15750, 17112, 15723, 23749, 5488, 1011, 1051, 1005, 9848, 1010, 7663, 12304]),
        ("No. 40593/04 (§ 12), EUR 5,000.00",
         [2053, 1012, 23988, 2683, 2509, 1013, 5840, 1006, 1073, 2260, 1007, 1010, 7327, 2099, 1019, 1010, 2199, 1012,
          4002]),
        ("Σωκράτης 王小明 ﬁnance",
         [1173, 29739, 29726, 29732, 14608, 29734, 29155, 1909, 1829, 1865, 1984, 7229, 3401]),
        ("a\u0301bc naïve", [5925, 15743]),
        ("x" * 120, [100]),
        ("don’t  re-read\nme", [2123, 1521, 1056, 2128, 1011, 3191, 2033]),
        ("", []),
    ],
)  # fmt: skip
def test_pieces_are_those_of_the_reference(pieces, text, numbers):
    assert [n for word in pieces.words(text).pieces for n in word] == numbers


def test_capitals_and_breaks_are_told(pieces):
    words = pieces.words("THE\n\nJohn mcKay I\n42 o")
    assert words.shapes == [2, 1, 3, 4, 5, 0]
    assert words.gaps == [3, 3, 1, 1, 2, 1]


@given(st.text(max_size=200))
def test_words_lie_in_the_text_in_order(text):
    words = WordPiece("[CLS]\n[SEP]\n[PAD]\n[UNK]").words(text)
    assert len(words.spans) == len(words.shapes) == len(words.gaps) == len(words.pieces)
    assert all(words.pieces)
    last = 0
    for start, end in words.spans:
        assert last <= start < end <= len(text)
        assert not text[last:start].strip()
        last = end
    assert not text[last:].strip()


def scores(text: str, rows: list[list[float]]) -> WordScores:
    """Scores of words of one piece each."""
    words = WordPiece("[CLS]\n[SEP]\n[PAD]\n[UNK]").words(text)
    return WordScores(words, np.array(rows, np.float32), LABELS)


def test_runs_of_one_kind_are_one_span_and_paragraphs_part_them():
    begin, inside, out = [0.05, 0.9, 0.05, 0, 0, 0.9], [0.05, 0.1, 0.85, 0, 0, 0.9], [0.98, 0.01, 0.01, 0, 0, 0.01]
    marked = scores("Ann Lee met Bo\n\nKo", [begin, inside, out, begin, inside])
    some = Thresholds({"PERSON": 0.5}, {})
    text = "Ann Lee met Bo\n\nKo"
    assert [text[m.start : m.end] for m in marked.spans(text, some)] == ["Ann Lee", "Bo", "Ko"]


def test_a_likely_beginning_parts_two_names_and_edges_are_bare():
    begin, inside, point = [0.05, 0.9, 0.05, 0, 0, 0.9], [0.05, 0.1, 0.85, 0, 0, 0.9], [0.2, 0.1, 0.7, 0, 0, 0.3]
    text = "Ann Bo ( Ko )"
    marked = scores(text, [begin, begin, point, inside, point])
    assert [text[m.start : m.end] for m in marked.spans(text, Thresholds({"PERSON": 0.5}, {}))] == ["Ann", "Bo ( Ko"]


def test_a_word_is_the_same_kind_wherever_it_stands_on_the_page():
    sure, half, out = [0.05, 0.9, 0.05, 0, 0, 0.9], [0.2, 0.35, 0, 0.45, 0, 0.9], [0.98, 0.01, 0.01, 0, 0, 0.01]
    some = Thresholds({"PERSON": 0.5, "ORG": 0.5}, {})
    text = "Ebner paid Ebner"
    assert [m.label for m in scores(text, [sure, out, half]).spans(text, some)] == ["PERSON", "PERSON"]
    text = "Ebner paid ebner"  # in small letters it may be another word
    assert [m.label for m in scores(text, [sure, out, half]).spans(text, some)] == ["PERSON", "ORG"]


def test_removal_is_told_by_all_places_of_a_name():
    public, private, out = [0.1, 0, 0, 0.5, 0.4, 0.02], [0.1, 0, 0, 0.5, 0.4, 0.4], [0.98, 0.01, 0.01, 0, 0, 0.01]
    text = "Ebner Court sat. Ebner Court rose. Ebner Courtyard"
    rows = [private, private, out, out, public, public, out, out, out, out]
    assert scores(text, rows).removal_at_all_places(text, 0, 11) == pytest.approx(0.21)
    assert scores(text, rows).removal_at_all_places(text, 35, 40) == pytest.approx((0.4 + 0.02 + 0.01) / 3)


def test_removal_alone_is_enough_and_a_kind_without_threshold_is_never_said():
    row = [0.9, 0.06, 0.02, 0.01, 0.01, 0.4]
    marked = scores("Ann", [row])
    assert [m.label for m in marked.spans("Ann", Thresholds({}, {"PERSON": 0.3}))] == ["PERSON"]
    assert not list(marked.spans("Ann", Thresholds({"ORG": 0.0}, {"ORG": 0.0})))


@given(st.lists(st.lists(st.floats(0, 1), min_size=6, max_size=6), min_size=1, max_size=12), st.floats(0, 1))
def test_a_lower_threshold_finds_no_less(rows, threshold):
    text = " ".join("word" for _ in rows)
    marked = scores(text, rows)

    def places(at: float) -> set[int]:
        found = marked.spans(text, Thresholds(dict.fromkeys(LABELS, at), dict.fromkeys(LABELS, at)))
        return {i for m in found for i in range(m.start, m.end) if text[i] != " "}

    assert places(threshold) <= places(threshold / 2)


def test_no_words_no_spans():
    assert not list(
        WordScores(Words([], [], [], []), np.zeros((0, 6), np.float32), LABELS).spans("", Thresholds({}, {}))
    )


@pytest.mark.parametrize("before", [0, 7, 11, 12, 13, 14, 22, 23, 24, 25, 26, 60])
def test_a_name_is_found_wherever_the_windows_end(tagger, before):
    """A window is 190 pieces; a sentence of the filler has 15."""
    text = FILLER * before + "Mr Tobias Grenfell-Osei signed. " + FILLER * 20
    found = tagger.read(text).spans(text, Thresholds({"PERSON": 0.5}, {}))
    assert any(text[m.start : m.end].endswith("Grenfell-Osei") for m in found)


def test_capitals_hide_no_name(tagger):
    text = "THE WITNESS, IPHIGENIA HALLORAN, WAS SWORN."
    assert any(
        "HALLORAN" in text[m.start : m.end] for m in tagger.read(text).spans(text, Thresholds({"PERSON": 0.5}, {}))
    )


@pytest.mark.parametrize("name", ["tagger.onnx", "vocab.txt", "tagger.json"])
@pytest.mark.parametrize("how", ["changed", "missing"])
def test_a_damaged_model_is_refused(tmp_path, name, how):
    folder = tmp_path / "model"
    shutil.copytree(model_files.folder(), folder)
    if how == "missing":
        (folder / name).unlink()
    else:
        data = bytearray((folder / name).read_bytes())
        data[len(data) // 2] ^= 1
        (folder / name).write_bytes(data)
    with pytest.raises(KnownError) as refusal:
        Tagger(folder)
    assert refusal.value.code is FailureCode.INSTALLATION_DAMAGED
