"""Groups of the matter: variants, counts, how far a decision reaches, exceptions, and one undo for all of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.entities import Decision, Entity
from app.domain.jobs import Status
from app.ui.review.groups_model import Column, Scope


def panel(driver):
    return driver.screen.groups_panel


def named(driver, name: str) -> int:
    return [row.text for row in panel(driver).model.rows].index(name)


@pytest.fixture
def matter(make_driver, run_async):
    driver = make_driver()
    driver.desk.others = {
        "brief": [
            Entity(0, "Eleanor Vance", "PERSON", (), 0.9, id="brief-1"),
            Entity(4, "Ms Vance", "PERSON", (), 0.9, id="brief-2"),
        ],
        "claim": [Entity(1, "E. Vance", "PERSON", (), 0.8, id="claim-1", decision=Decision.REJECTED)],
    }
    run_async(driver.open())
    driver.screen.panel.select(["p1-11"])  # Eleanor Vance on the second page
    run_async(driver.settled())
    return driver


def press(driver, key: str) -> None:
    driver.key(key, at=panel(driver).tree)


def test_g_shows_the_group_of_the_hit_with_its_variants_and_counts(matter, run_async) -> None:
    run_async(matter.keys("g"))
    groups = panel(matter)
    assert groups.isVisible()
    assert groups.tree.hasFocus()
    row = groups.row
    assert row.text == "Eleanor Vance"
    assert {child.text for child in row.children} == {"Eleanor Vance", "Ms Vance", "E. Vance"}
    index = groups.tree.currentIndex()
    counts = [index.siblingAtColumn(c).data() for c in (Column.PAGE, Column.DOCUMENT, Column.MATTER, Column.OPEN)]
    assert counts == ["1", "4", "7", "6"]
    assert groups.accept_button.text() == "Accept 4", "the document is the usual scope"
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Eleanor Vance, Person: 1 on the page, 4 in the document, 7 in the matter, 6 open"


def test_keys_choose_the_scope_and_the_buttons_say_count_and_scope(matter, run_async) -> None:
    run_async(matter.keys("g"))
    groups = panel(matter)
    for key, scope, said in (
        ("1", Scope.HERE, "Accept 1"),
        ("2", Scope.PAGE, "Accept 1"),
        ("3", Scope.DOCUMENT, "Accept 4"),
        ("4", Scope.MATTER, "Accept 6 in 2 documents"),
    ):
        press(matter, key)
        assert groups.scope is scope
        assert groups.accept_button.text() == said
        assert groups.scopes[scope].isChecked()
    assert "1 was decided before" in groups.hint.text()


def test_an_exception_is_unticked_and_the_rest_accepted_in_one_step(matter, run_async) -> None:
    run_async(matter.keys("g"))
    groups = panel(matter)
    press(matter, "4")
    groups.list.setFocus()
    exception = next(n for n, one in enumerate(groups.ticks.rows) if one.entity.id == "p2-11")
    groups.list.setCurrentIndex(groups.ticks.index(exception))
    QTest.keyClick(groups.list, Qt.Key.Key_Space)
    assert groups.accept_button.text() == "Accept 5 in 2 documents"
    run_async(matter.keys("a"))
    assert [matter.decision(f"p{page}-11") for page in range(4)] == ["accepted", "accepted", "open", "accepted"]
    assert [e.decision.value for e in matter.desk.others["brief"]] == ["accepted", "accepted"]
    assert [e.decision.value for e in matter.desk.others["claim"]] == ["rejected"], "it was decided before"
    _, (chosen, decision) = next(call for call in matter.desk.calls if call[0] == "decide in matter")
    assert (set(chosen), decision) == ({"document", "brief"}, Decision.ACCEPTED)
    matter.key("z", Qt.KeyboardModifier.ControlModifier)
    run_async(matter.settled())
    assert [matter.decision(f"p{page}-11") for page in range(4)] == ["open"] * 4


def test_the_keys_stay_in_the_groups_when_the_button_has_nothing_left_to_do(matter, run_async) -> None:
    run_async(matter.keys("g"))
    groups = panel(matter)
    groups.accept_button.setFocus()
    QTest.keyClick(groups.accept_button, Qt.Key.Key_Space)
    run_async(matter.settled())
    assert not groups.accept_button.isEnabled()
    assert groups.tree.hasFocus()


def test_a_tick_that_was_taken_away_stays_away_when_something_else_changes(matter, run_async) -> None:
    run_async(matter.keys("g"))
    groups = panel(matter)
    groups.ticks.setData(groups.ticks.index(0), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert groups.accept_button.text() == "Accept 3"
    run_async(matter.screen.session.decide(["p0-3"], Decision.ACCEPTED))
    run_async(matter.settled())
    assert groups.accept_button.text() == "Accept 3"


def test_a_variant_alone_can_be_decided(matter, run_async) -> None:
    run_async(matter.keys("g"))
    groups = panel(matter)
    top = groups.tree.currentIndex()
    variant = next(n for n, child in enumerate(groups.row.children) if child.text == "Ms Vance")
    groups.tree.setCurrentIndex(groups.model.index(variant, 0, top))
    press(matter, "4")
    assert groups.accept_button.text() == "Accept 1"
    assert groups.title.text() == "Ms Vance"
    QTest.mouseClick(groups.reject_button, Qt.MouseButton.LeftButton)
    run_async(matter.settled())
    assert [e.decision.value for e in matter.desk.others["brief"]] == ["open", "rejected"]


def test_the_page_scope_follows_the_page_in_view(matter, run_async) -> None:
    run_async(matter.keys("g"))
    press(matter, "2")
    matter.screen.view.go_to_page(3)
    run_async(matter.settled())
    assert [o.entity.id for o in panel(matter).ticks.rows] == ["p3-11"]


def test_filter_sort_and_open_only(matter, run_async) -> None:
    run_async(matter.keys("g"))
    groups = panel(matter)
    every = len(groups.model.rows)
    QTest.keyClicks(groups.search, "vance")
    assert {row.text for row in groups.model.rows} == {"Eleanor Vance", "Vance & Partners"}
    groups.search.clear()
    groups.tree.sortByColumn(Column.MATTER, Qt.SortOrder.DescendingOrder)
    counts = [row.counts[2] for row in groups.model.rows]
    assert counts == sorted(counts, reverse=True)
    for page in range(4):
        run_async(matter.screen.session.decide([f"p{page}-3"], Decision.ACCEPTED))
    groups.open_only.click()
    run_async(matter.settled())
    assert len(groups.model.rows) < every
    assert all(row.counts[3] for row in groups.model.rows)


def test_escape_goes_back_to_the_hits_and_a_frozen_matter_cannot_be_decided(matter, run_async) -> None:
    run_async(matter.keys("g"))
    matter.desk.set_status(Status.REDACTING)
    run_async(matter.settled())
    assert not panel(matter).accept_button.isEnabled()
    QTest.keyClick(panel(matter).tree, Qt.Key.Key_Escape)
    assert matter.screen.panel.list.hasFocus()
