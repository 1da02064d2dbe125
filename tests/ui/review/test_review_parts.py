"""The parts of the review screen that can be checked alone: looks, geometry of the handles, cache, ledger, list."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPointF, Qt
from PySide6.QtGui import QPixmap, QPolygonF

from app.domain.entities import Decision, Entity, Source
from app.domain.geometry import Box, Matrix, PageGeometry, Point, Quadrilateral
from app.domain.reports import Check
from app.ui.common.page_cache import PageCache, PictureKey
from app.ui.review import styles, wording
from app.ui.review.finish_sheet import Checklist, FinishSheet
from app.ui.review.hit_sums import Sums
from app.ui.review.hits_model import HitsModel, Show
from app.ui.review.hits_rank import Column
from app.ui.review.overlay_item import view_ring
from app.ui.review.seen_pages import BANDS, SeenPages
from app.ui.review.selection import MINIMUM_SIDE, Handle, handle_point, resized
from app.ui.review.tools import text_of


def hit(number: int = 0, **fields) -> Entity:
    box = Box(72, 700 - number, 172, 712 - number)
    defaults = {
        "page_index": 0,
        "text": f"Name {number}",
        "label": "PERSON",
        "quadrilaterals": (Quadrilateral.from_box(box),),
        "score": 0.9,
        "id": f"e{number}",
    }
    return Entity(**{**defaults, **fields})


# Looks


LOOKS = [
    hit(),
    hit(score=0.3),
    hit(decision=Decision.ACCEPTED),
    hit(decision=Decision.REJECTED),
    hit(source=Source.MANUAL, decision=Decision.ACCEPTED),
    hit(source=Source.VERIFICATION),
]


def _form(entity: Entity) -> tuple:
    """What is left of a look without its colours: line, fill pattern and shape."""
    look = styles.look_of(entity)
    ring = view_ring(entity.quadrilaterals[0], PageGeometry(Box(0, 0, 612, 792)).to_view)
    pen, brush = styles.pen(look), styles.brush(look)
    return (
        pen.style(),
        pen.widthF(),
        brush.style(),
        styles.path(ring, look).elementCount(),
        tuple((mark.path.elementCount(), mark.brush.style()) for mark in styles.marks(ring, look)),
    )


@pytest.mark.parametrize("pair", list(combinations(LOOKS, 2)), ids=lambda p: "-".join(str(_name(e)) for e in p))
def test_any_two_states_differ_without_their_colours(qapp, pair: tuple[Entity, Entity]) -> None:
    assert _form(pair[0]) != _form(pair[1])


def _name(entity: Entity) -> str:
    look = styles.look_of(entity)
    return f"{look.state.name}{'M' * look.manual}{'V' * look.left_over}"


def test_lines_keep_their_width_at_every_zoom_and_follow_the_screen(qapp) -> None:
    for entity in LOOKS:
        look = styles.look_of(entity)
        assert styles.pen(look).isCosmetic()
        assert styles.pen(look, 2.0).widthF() == 2 * styles.pen(look).widthF()


def _contrast(a, b) -> float:
    def luminance(color) -> float:
        channels = (
            c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
            for c in (color.redF(), color.greenF(), color.blueF())
        )
        return sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), channels, strict=True))

    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("color", [styles.ACCENT, styles.ALARM, styles.MUTED, styles.INK])
def test_lines_on_paper_have_enough_contrast(color) -> None:
    assert _contrast(color, styles.PAPER) >= 4.5


@given(width=st.floats(4, 400), height=st.floats(4, 400), angle=st.floats(-3.1, 3.1), gap=st.floats(0, 8))
def test_an_outset_ring_keeps_its_distance_on_every_side(width, height, angle, gap) -> None:
    from math import cos, hypot, sin

    turn = Matrix(cos(angle), sin(angle), -sin(angle), cos(angle), 50, 60)
    corners = [turn.map(Point(x, y)) for x, y in ((0, 0), (width, 0), (width, height), (0, height))]
    grown = styles.outset(QPolygonF([QPointF(p.x, p.y) for p in corners]), gap)
    sides = [
        hypot(grown.at(i).x() - grown.at((i + 1) % 4).x(), grown.at(i).y() - grown.at((i + 1) % 4).y())
        for i in range(4)
    ]
    for found, wanted in zip(sides, (width, height, width, height), strict=True):
        assert found == pytest.approx(wanted + 2 * gap, abs=1e-6)


# Resizing


quads = st.builds(
    lambda x, y, w, h, angle: _turned(x, y, w, h, angle),
    st.floats(50, 500),
    st.floats(50, 700),
    st.floats(5, 300),
    st.floats(5, 100),
    st.floats(-3.1, 3.1),
)


def _turned(x: float, y: float, width: float, height: float, angle: float) -> Quadrilateral:
    from math import cos, sin

    turn = Matrix(cos(angle), sin(angle), -sin(angle), cos(angle), x, y)
    return turn.map_quadrilateral(Quadrilateral.from_box(Box(0, 0, width, height)))


OPPOSITE = {
    Handle.BOTTOM_LEFT: Handle.TOP_RIGHT,
    Handle.BOTTOM_RIGHT: Handle.TOP_LEFT,
    Handle.TOP_RIGHT: Handle.BOTTOM_LEFT,
    Handle.TOP_LEFT: Handle.BOTTOM_RIGHT,
    Handle.LEFT: Handle.RIGHT,
    Handle.RIGHT: Handle.LEFT,
    Handle.TOP: Handle.BOTTOM,
    Handle.BOTTOM: Handle.TOP,
}


@given(quad=quads, handle=st.sampled_from(Handle), x=st.floats(-100, 800), y=st.floats(-100, 900))
def test_resizing_never_moves_the_opposite_side_nor_turns_the_box_inside_out(quad, handle, x, y) -> None:
    after = resized(quad, handle, Point(x, y))
    before_fixed, after_fixed = handle_point(quad, OPPOSITE[handle]), handle_point(after, OPPOSITE[handle])
    if handle in (Handle.BOTTOM_LEFT, Handle.BOTTOM_RIGHT, Handle.TOP_RIGHT, Handle.TOP_LEFT):
        assert (after_fixed.x, after_fixed.y) == pytest.approx((before_fixed.x, before_fixed.y), abs=1e-6)
    assert after.area >= MINIMUM_SIDE * MINIMUM_SIDE * 0.99

    def signed(q: Quadrilateral) -> float:
        a, b, _, d = q.corners
        return (b.x - a.x) * (d.y - a.y) - (b.y - a.y) * (d.x - a.x)

    assert signed(after) * signed(quad) > 0


@given(quad=quads, handle=st.sampled_from(Handle))
def test_dragging_a_handle_to_where_it_is_changes_nothing(quad, handle) -> None:
    after = resized(quad, handle, handle_point(quad, handle))
    for a, b in zip(after.corners, quad.corners, strict=True):
        assert (a.x, a.y) == pytest.approx((b.x, b.y), abs=1e-6)


def test_the_text_of_a_box_is_the_words_whose_middle_it_holds() -> None:
    words = [("Mr.", Point(10, 10)), ("Smith", Point(40, 10)), ("lives", Point(80, 10))]
    assert text_of(words, Quadrilateral.from_box(Box(0, 0, 60, 20))) == "Mr. Smith"
    assert text_of(words, Quadrilateral.from_box(Box(0, 50, 60, 70))) == ""


# Cache


def test_the_cache_keeps_to_its_bytes_and_drops_the_least_used_first(qapp) -> None:
    cache = PageCache(limit=3 * 100 * 100 * 4)
    for page in range(3):
        cache.put(PictureKey(page, 1.0), QPixmap(100, 100))
    cache.get(PictureKey(0, 1.0))
    cache.put(PictureKey(3, 1.0), QPixmap(100, 100))
    assert PictureKey(0, 1.0) in cache
    assert PictureKey(1, 1.0) not in cache
    assert cache.size == 3 * 100 * 100 * 4


def test_pages_on_screen_are_dropped_last(qapp) -> None:
    cache = PageCache(limit=2 * 100 * 100 * 4)
    cache.put(PictureKey(0, 1.0), QPixmap(100, 100))
    cache.pin("pages", frozenset({0}))
    for page in range(1, 6):
        cache.put(PictureKey(page, 1.0), QPixmap(100, 100))
    assert PictureKey(0, 1.0) in cache
    assert cache.size <= 2 * 100 * 100 * 4


def test_the_stand_in_is_the_whole_page_nearest_in_scale(qapp) -> None:
    cache = PageCache()
    cache.put(PictureKey(0, 0.2), QPixmap(10, 10))
    cache.put(PictureKey(0, 1.5), QPixmap(10, 10))
    cache.put(PictureKey(0, 4.0, Box(0, 0, 5, 5)), QPixmap(10, 10))
    cache.put(PictureKey(1, 3.0), QPixmap(10, 10))
    assert cache.nearest(0, 3.0)[0] == PictureKey(0, 1.5)
    assert cache.nearest(0, 0.25)[0] == PictureKey(0, 0.2)
    assert cache.nearest(7, 1.0) is None


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(1, 60), st.integers(1, 60)), max_size=40))
def test_the_size_of_the_cache_is_the_sum_of_what_it_holds(qapp, puts) -> None:
    cache = PageCache(limit=20_000)
    for number, (page, width, height) in enumerate(puts):
        cache.put(PictureKey(page, 1.0 + number % 3), QPixmap(width, height))
        assert cache.size <= 20_000
    held = [cache.get(PictureKey(page, 1.0 + scale)) for page in range(6) for scale in range(3)]
    assert cache.size == sum(p.width() * p.height() * 4 for p in held if p is not None)


# Ledger


def test_a_page_is_seen_when_all_of_it_was_shown() -> None:
    seen = SeenPages(2)
    assert not seen.note(0, 0.0, 0.5)
    assert not seen.is_seen(0)
    assert seen.note(0, 0.45, 1.0)
    assert not seen.note(0, 0.0, 1.0)  # it was complete already
    assert list(seen.unseen()) == [1]


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), max_size=12))
def test_a_page_is_never_called_seen_with_a_gap_of_two_bands(spans) -> None:
    seen = SeenPages(1)
    shown = [False] * 1000
    for first, second in spans:
        top, bottom = sorted((first, second))
        seen.note(0, top, bottom)
        for i in range(int(top * 1000), min(1000, int(bottom * 1000) + 1)):
            shown[i] = True
    longest = run = 0
    for was_shown in shown:
        run = 0 if was_shown else run + 1
        longest = max(longest, run)
    if longest > 2 * 1000 / BANDS:
        assert not seen.is_seen(0)


# List


class Mirror:
    """Rows as a view would know them from the signals alone."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self.model = model
        self.rows: list[str] = self._read()
        model.rowsRemoved.connect(self._removed)
        model.rowsInserted.connect(self._inserted)
        model.modelReset.connect(lambda: setattr(self, "rows", self._read()))

    def _read(self) -> list[str]:
        return [self._at(row) for row in range(self.model.rowCount())]

    def _at(self, row: int) -> str:
        return self.model.index(row, 0).data(Qt.ItemDataRole.UserRole).id

    def _removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.rows[first : last + 1]

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.rows[first:first] = [self._at(row) for row in range(first, last + 1)]


@given(
    st.lists(
        st.lists(st.tuples(st.integers(0, 12), st.sampled_from(Decision)), max_size=13, unique_by=lambda p: p[0]),
        max_size=6,
    ),
    st.sampled_from(Show),
)
def test_a_view_that_follows_the_signals_always_has_the_rows(qapp, states, show) -> None:
    model = HitsModel()
    model.set_filter(show)
    mirror = Mirror(model)
    for state in states:
        model.set_hits(Sums.of([hit(number, decision=decision) for number, decision in sorted(state)]))
        wanted = [f"e{n}" for n, d in sorted(state) if show is Show.ALL or d is show.value]
        assert mirror.rows == wanted
        assert [e.id for e in model.rows] == wanted


def test_a_decision_touches_one_row_and_resets_nothing(qapp) -> None:
    entities = [hit(n) for n in range(5000)]
    model = HitsModel()
    model.set_hits(Sums.of(entities))
    changed: list[tuple[int, int]] = []
    resets: list[bool] = []
    model.dataChanged.connect(lambda a, b, *_: changed.append((a.row(), b.row())))
    model.modelReset.connect(lambda: resets.append(True))
    entities[1234] = replace(entities[1234], decision=Decision.ACCEPTED)
    model.set_hits(Sums.of(entities))
    assert changed == [(1234, 1234)]
    assert not resets
    assert model.index(1234, Column.STATE).data() == "Accepted"
    assert model.count(Show.OPEN) == 4999


def test_the_next_open_row_skips_what_is_selected_and_wraps(qapp) -> None:
    model = HitsModel()
    model.set_hits(Sums.of([hit(0), hit(1, decision=Decision.ACCEPTED), hit(2), hit(3)]))
    assert model.next_open(["e0"], 1).id == "e2"
    assert model.next_open(["e2", "e3"], 1).id == "e0"
    assert model.next_open(["e0"], -1).id == "e3"
    assert model.next_open([], 1).id == "e0"
    model.set_hits(Sums.of([hit(0)]))
    assert model.next_open(["e0"], 1) is None


# The sheet


def test_the_sheet_shrinks_with_what_it_asks_for(qtbot, theme, english) -> None:
    done = Checklist(hits_total=9, hits_open=0, accepted=9, pages_total=3, pages_unseen=0, unread_pages=())
    sheet, other = FinishSheet(), FinishSheet()
    for each in (sheet, other):
        qtbot.addWidget(each)
    sheet.set_checklist(replace(done, hits_open=4))
    sheet.show()
    sheet.activateWindow()
    sheet.accept_all.setFocus()
    qtbot.waitExposed(sheet)
    qtbot.waitUntil(lambda: sheet.accept_all.hasFocus())
    tall = sheet.height()
    sheet.set_checklist(done)
    other.set_checklist(done)
    other.show()
    qtbot.waitExposed(other)
    assert sheet.height() == other.height() < tall


# Words


@pytest.mark.parametrize("check", list(Check))
def test_every_check_has_a_reason_in_words(qapp, check: Check) -> None:
    reason = wording.verification_reason(check.value)
    assert reason.endswith(".")
    assert check.value not in reason
    assert reason != wording.verification_reason("unheard-of")


def test_what_stays_of_a_hit_is_said(qapp) -> None:
    number = hit(text="123-45-6789", operator="last-four", kept=((7, 11),))
    assert wording.why(number).endswith("Stays under the profile: 6789")
    assert "Stays under the profile: 6789" in wording.entity_tooltip(number)
    unsure = hit(text="3/14/12", operator="year")
    assert wording.why(unsure).endswith("all of it goes.")
    assert "profile" not in wording.why(hit(text="123-45-6789"))


def test_text_with_line_breaks_is_one_line_in_the_list(qapp) -> None:
    assert wording.shown_text(hit(text="27 Harrow\n Lane")) == "27 Harrow Lane"
    assert wording.shown_text(hit(text="")) == "(area without text)"
