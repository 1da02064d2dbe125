"""Boxes grown to a grid and joined: never narrower, never over a word that stays."""

from __future__ import annotations

import random
import statistics
from dataclasses import replace

import pymupdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.box_style import Boxes
from app.domain.documents import Word
from app.domain.entities import Decision, Entity, Source
from app.domain.geometry import Box, Matrix, Quadrilateral
from app.domain.snapping import GRID_EMS, LINE_HEIGHT, snapped

SNAP, JOIN = Boxes(snap=True), Boxes(join=True)
HEIGHT = 12.0
STEP = GRID_EMS * HEIGHT / LINE_HEIGHT


def _quad(x0: float, x1: float, y: float = 100.0) -> Quadrilateral:
    return Quadrilateral.from_box(Box(x0, y, x1, y + HEIGHT))


def _word(text: str, x0: float, x1: float, y: float = 100.0) -> Word:
    return Word(text, _quad(x0, x1, y))


def _entity(*quads: Quadrilateral) -> Entity:
    return Entity(
        page_index=0, text="x", label="PERSON", quadrilaterals=quads, source=Source.DETECTED, recognizer="r",
        decision=Decision.ACCEPTED,
    )  # fmt: skip


def _box(entity: Entity) -> tuple[float, float]:
    box = entity.quadrilaterals[0].envelope
    return round(box.x0, 6), round(box.x1, 6)


def test_a_box_alone_on_its_line_reaches_to_the_grid() -> None:
    done = snapped([_entity(_quad(100, 150))], SNAP, lambda page: [_word("x", 100, 150), _word("below", 90, 99, 60)])
    assert _box(done.entities[0]) == (3 * STEP, 5 * STEP)
    assert (done.grown, done.limited, done.words_lost) == (1, 0, 0)


def test_a_word_that_stays_is_in_the_way() -> None:
    words = [_word("before", 60, 97), _word("x", 100, 145), _word("after", 149, 190)]
    done = snapped([_entity(_quad(100, 145))], SNAP, lambda page: words)
    left, right = _box(done.entities[0])
    assert 97 < left < 100
    assert 145 < right < 149
    assert (done.grown, done.limited, done.words_lost) == (0, 1, 0)


def test_neighbours_with_only_punctuation_between_become_one() -> None:
    words = [_word("a", 100, 120), _word("–", 123, 127), _word("b", 130, 150), _word("and", 155, 170)]
    done = snapped([_entity(_quad(100, 120)), _entity(_quad(130, 150))], JOIN, lambda page: words)
    assert [_box(e) for e in done.entities] == [(100, 150)] * 2
    assert (done.joined, done.words_lost) == (1, 1)


@pytest.mark.parametrize("between", ["and", "7", "A."])
def test_neighbours_with_a_word_between_stay_two(between: str) -> None:
    words = [_word("a", 100, 120), _word(between, 122, 128), _word("b", 130, 150)]
    done = snapped([_entity(_quad(100, 120)), _entity(_quad(130, 150))], JOIN, lambda page: words)
    assert [_box(e) for e in done.entities] == [(100, 120), (130, 150)]
    assert done.joined == 0


def test_boxes_of_two_lines_or_far_apart_are_not_joined() -> None:
    entities = [_entity(_quad(100, 120)), _entity(_quad(122, 140, 80)), _entity(_quad(300, 320))]
    assert snapped(entities, JOIN, lambda page: ()).entities == tuple(entities)


def test_without_the_options_nothing_is_asked_or_changed() -> None:
    entity = _entity(_quad(100, 150))
    assert snapped([entity], Boxes(), lambda page: pytest.fail("no words are needed")).entities == (entity,)


@given(
    st.lists(st.tuples(st.floats(1, 60), st.floats(0.5, 20), st.booleans()), min_size=1, max_size=12),
    st.sampled_from([0, 90, 180, 270, 30]),
)
def test_boxes_only_grow_and_cover_no_word_that_stays(row: list[tuple[float, float, bool]], turn: int) -> None:
    rotation = pymupdf.Matrix(turn)
    matrix = Matrix(rotation.a, rotation.b, rotation.c, rotation.d, 300, 300)
    x, words, entities = 40.0, [], []
    for width, gap, accepted in row:
        quad = matrix.map_quadrilateral(_quad(x, x + width))
        words.append(Word("word", quad))
        if accepted:
            entities.append(_entity(quad))
        x += width + gap
    done = snapped(entities, Boxes(snap=True, join=True), lambda page: words)
    assert done.words_lost == 0
    for before, after in zip(entities, done.entities, strict=True):
        assert before.quadrilaterals[0].covered_fraction(after.quadrilaterals[0]) > 0.999
        assert replace(after, quadrilaterals=before.quadrilaterals) == before


def _surnames(count: int) -> list[str]:
    """Surnames made of syllables, as long and as various as real ones."""
    chance = random.Random(20261123)
    heads = ("Al", "Ber", "Cor", "Dal", "Eck", "Fal", "Gor", "Hal", "Il", "Jan", "Kel", "Lam", "Mar", "Nor", "Os",
             "Bran", "Pet", "Quin", "Ros", "Sal", "Tur", "Ul", "Van", "Wil", "Zim")  # fmt: skip
    middles = ("", "", "a", "e", "i", "o", "en", "er", "in", "on", "ar", "el", "il", "ster", "ling")
    tails = ("ton", "man", "sen", "berg", "ley", "son", "ford", "ini", "ova", "er", "well", "stein", "ez", "ski", "by")
    names: dict[str, None] = {}
    while len(names) < count:
        names[chance.choice(heads) + chance.choice(middles) + chance.choice(middles) + chance.choice(tails)] = None
    return list(names)


def possible(*, snap: bool) -> float:
    """Median number of 1,000 surnames whose box would be as wide as that of the name that was covered."""
    font, size = pymupdf.Font("helv"), 11.0
    names = _surnames(1000)
    widths = []
    for name in names:
        x1 = 72 + font.text_length(name, size)
        box = Quadrilateral.from_box(Box(72, 100, x1, 100 + LINE_HEIGHT * size))
        entity = snapped([_entity(box)], Boxes(snap=snap), lambda page, quad=box: [Word("x", quad)]).entities[0]
        widths.append(entity.quadrilaterals[0].envelope.width)
    return statistics.median(sum(abs(w - other) < 0.12 for other in widths) for w in widths)


def test_a_snapped_box_leaves_most_surnames_possible() -> None:
    exact, grid = possible(snap=False), possible(snap=True)
    assert exact < 30
    assert grid > 500
