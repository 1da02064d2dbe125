"""Search and redact: ways of searching, how far, context, exceptions, from match to match, and one step for all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.carriers import Carrier, HiddenPlace, Part
from app.domain.entities import Decision
from app.domain.lists import EntryKind
from app.engine.carriers.gathering import HiddenText
from app.ui.review.groups_model import Scope


def panel(driver):
    return driver.screen.search_panel


def ask(driver, run_async, text: str, kind: EntryKind = EntryKind.PHRASE, scope: Scope = Scope.DOCUMENT) -> None:
    """With the keyboard: slash, the text, Return."""
    driver.key("/")
    assert panel(driver).field.hasFocus()
    panel(driver).kind.setCurrentIndex(panel(driver).kind.findData(kind))
    panel(driver).scopes[scope].setChecked(True)
    QTest.keyClicks(panel(driver).field, text)
    QTest.keyClick(panel(driver).field, Qt.Key.Key_Return)
    run_async(driver.settled())


def rows(driver) -> list[str]:
    return [panel(driver).ticks.index(n).data() for n in range(len(panel(driver).ticks.rows))]


@pytest.mark.parametrize(
    ("kind", "text", "found"),
    [
        (EntryKind.PHRASE, "all further correspondence", "all further correspondence"),
        (EntryKind.EXACT, "Exhibit", "Exhibit"),
        (EntryKind.WILDCARD, "corresp*", "correspondence"),
        (EntryKind.FUZZY, "correspondance", "correspondence"),
        (EntryKind.PATTERN, r"\d{4}-\d{4}", "4482-0193"),
    ],
)
def test_every_way_of_searching_finds_it_on_every_page(driver, run_async, kind, text, found) -> None:
    ask(driver, run_async, text, kind)
    assert [o.entity.text for o in panel(driver).ticks.rows] == [found] * 4
    assert [o.entity.page_index for o in panel(driver).ticks.rows] == [0, 1, 2, 3]
    assert panel(driver).state.text() == "4 found"
    assert panel(driver).mark_button.text() == "Mark 4"


def test_a_row_has_its_page_and_what_stands_around_it(driver, run_async) -> None:
    ask(driver, run_async, "correspondence", scope=Scope.PAGE)
    (row,) = rows(driver)
    assert row.startswith("Page 1 · …")
    assert "further [correspondence] to jonathan.smith" in row
    assert row.endswith("letter.pdf")


def test_matches_are_walked_with_f3_and_shown_on_their_pages(driver, run_async) -> None:
    ask(driver, run_async, "correspondence")
    view = driver.screen.view
    for page in (0, 1, 2, 3, 0):
        driver.key(Qt.Key.Key_F3)
        (framed,) = view.selected
        assert (framed.page_index, framed.text) == (page, "correspondence")
        assert page in view.visible_pages()
    driver.key(Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected[0].page_index == 3
    run_async(driver.settled())


def test_exceptions_stay_and_the_rest_is_marked_in_one_step(driver, run_async) -> None:
    ask(driver, run_async, "correspondence")
    before = set(driver.desk.stored)
    panel(driver).list.setFocus()
    panel(driver).list.setCurrentIndex(panel(driver).ticks.index(1))
    QTest.keyClick(panel(driver).list, Qt.Key.Key_Space)
    assert panel(driver).mark_button.text() == "Mark 3"
    QTest.mouseClick(panel(driver).mark_button, Qt.MouseButton.LeftButton)
    run_async(driver.settled())
    assert panel(driver).list.hasFocus(), "not some widget outside, once the button cannot be used any more"
    made = [e for i, e in driver.desk.stored.items() if i not in before]
    assert sorted(e.page_index for e in made) == [0, 2, 3]
    assert {(e.text, e.decision.value) for e in made} == {("correspondence", "accepted")}
    assert "3 boxed already" in panel(driver).state.text()
    assert "boxed already" in rows(driver)[0]
    assert not panel(driver).mark_button.isEnabled(), "the exception stays one"
    driver.key("z", Qt.KeyboardModifier.ControlModifier)
    run_async(driver.settled())
    assert set(driver.desk.stored) == before
    assert "boxed" not in panel(driver).state.text()


def test_what_is_boxed_already_starts_without_a_tick(driver, run_async) -> None:
    ask(driver, run_async, "jonathan.smith@example.org")
    assert "1 boxed already" in panel(driver).state.text(), "it is accepted on the first page"
    assert panel(driver).mark_button.text() == "Mark 3"
    QTest.mouseClick(panel(driver).none_button, Qt.MouseButton.LeftButton)
    assert not panel(driver).mark_button.isEnabled()
    QTest.mouseClick(panel(driver).all_button, Qt.MouseButton.LeftButton)
    assert panel(driver).mark_button.text() == "Mark 4"


def test_the_whole_matter_and_a_document_that_cannot_be_read(driver, run_async) -> None:
    driver.desk.others = {"brief": [], "claim": []}
    driver.desk.unsearchable = "claim"
    ask(driver, run_async, "correspondence", scope=Scope.MATTER)
    assert panel(driver).state.text() == "5 found · Could not be searched: claim.pdf."
    assert panel(driver).mark_button.text() == "Mark 5 in 2 documents"
    run_async(driver.keys("a"))
    _, marked = next(call for call in driver.desk.calls if call[0] == "mark")
    assert sorted((one.document_id, one.page_index) for one in marked) == [
        ("brief", 0), ("document", 0), ("document", 1), ("document", 2), ("document", 3),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        (EntryKind.PATTERN, "(", "This is no regular expression: see character 2."),
        (EntryKind.PATTERN, ".*", "This would find nearly everything."),
        (EntryKind.FUZZY, "Ann", "This has no word of five letters, so it has no other spellings."),
        (EntryKind.PHRASE, "--", "There is no letter or digit to look for in this."),
    ],
)
def test_what_cannot_be_searched_for_is_said(driver, run_async, kind, text, said) -> None:
    ask(driver, run_async, text, kind)
    assert panel(driver).state.text() == said
    assert not panel(driver).ticks.rows


def test_a_new_search_ends_the_one_before(driver, run_async) -> None:
    driver.key("/")
    QTest.keyClicks(panel(driver).field, "correspondence")
    QTest.keyClick(panel(driver).field, Qt.Key.Key_Return)
    panel(driver).field.selectAll()
    QTest.keyClicks(panel(driver).field, "Exhibit C")
    QTest.keyClick(panel(driver).field, Qt.Key.Key_Return)
    run_async(driver.settled())
    assert {o.entity.text for o in panel(driver).ticks.rows} == {"Exhibit C"}


def test_what_no_page_shows_is_found_after_the_pages_and_marked_by_its_words(driver, run_async) -> None:
    bookmark = HiddenPlace(Carrier.BOOKMARK, 3, Part.TITLE)
    note = HiddenPlace(Carrier.NOTE, 2, Part.AUTHOR, of_document=False)
    driver.desk.concealed = [
        HiddenText(bookmark, "The Bluebird correspondence of May"),
        HiddenText(note, "Correspondence desk", page_index=2),
    ]
    ask(driver, run_async, "correspondence")
    found = [(o.entity.hidden, o.page_index, o.entity.text) for o in panel(driver).ticks.rows[4:]]
    assert found == [(bookmark, None, "correspondence"), (note, 2, "Correspondence")]
    assert rows(driver)[4] == "Bookmark 3 · …The Bluebird [correspondence] of May… · letter.pdf"
    for _ in range(6):
        driver.key(Qt.Key.Key_F3)
    assert driver.screen.view.current_page == 2, "a note is looked at on its page"
    run_async(driver.settled())
    panel(driver).ticks.tick_all(False)
    for row in (4, 5):
        panel(driver).ticks.setData(
            panel(driver).ticks.index(row), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole
        )
    panel(driver).mark_button.click()
    run_async(driver.settled())
    made = [e for e in driver.desk.stored.values() if e.hidden is not None]
    assert [(e.text, e.decision, e.hidden) for e in made] == [
        ("correspondence", Decision.ACCEPTED, bookmark),
        ("Correspondence", Decision.ACCEPTED, note),
    ]
    assert [o.entity.decision for o in panel(driver).ticks.rows[4:]] == [Decision.ACCEPTED] * 2
    driver.key("z", Qt.KeyboardModifier.ControlModifier)
    run_async(driver.settled())
    assert [o.entity.decision for o in panel(driver).ticks.rows[4:]] == [Decision.OPEN] * 2


def test_a_search_of_one_page_stays_on_it(driver, run_async) -> None:
    driver.desk.concealed = [HiddenText(HiddenPlace(Carrier.BOOKMARK, 3), "correspondence")]
    ask(driver, run_async, "correspondence", scope=Scope.PAGE)
    assert len(rows(driver)) == 1
