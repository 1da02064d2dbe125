"""Another language while the window runs: every word of it changes, and nothing that was on the screen is lost."""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import Iterator

import pymupdf
import pytest
from desk_hands import until
from fake_queue_desk import FakeDesk, fill
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QTableView,
    QTabWidget,
    QTreeView,
    QWidget,
)
from walking import mnemonic_conflicts

from app.domain.documents import DocumentFacts, PageFacts
from app.domain.entities import Decision, Entity
from app.domain.geometry import Box, PageGeometry, Quadrilateral
from app.domain.jobs import Status
from app.domain.wording import translated
from app.services import delivery, reviewing
from app.store.store import NewDocument, Store
from app.ui.common import languages
from app.ui.desk import Desk
from app.ui.main_window import MainWindow
from app.ui.queue.rows import Group
from app.ui.settings.table import LANGUAGE

OTHER = "fr"
NAMES = ("Ottilie Quillfeather", "Bartholomew Finch", "Cosima Larkspur")


@pytest.fixture(autouse=True)
def _english_again(qapp, english):
    yield
    languages.speak(qapp, "en")


@pytest.fixture
def papers(tmp_path, data_directory):
    """Two documents of three pages, under review, with three hits of which one is decided."""
    data_directory.mkdir(exist_ok=True)
    store = Store(data_directory / "sable.sqlite3")
    for name in ("Letter", "Statement"):
        path = tmp_path / f"{name}.pdf"
        with pymupdf.open() as pdf:
            for who in NAMES:
                pdf.new_page(width=595, height=842).insert_text((72, 100), f"{name} to {who}")
            places = [page.search_for(who)[0] for page, who in zip(pdf, NAMES, strict=True)]
            pdf.save(path)
        pages = tuple(PageFacts(PageGeometry(Box(0, 0, 595, 842)), has_text=True) for _ in NAMES)
        _, (document,) = store.add_job(name, [NewDocument(path, tmp_path / f"{name} out.pdf")])
        store.set_status(document.id, Status.DETECTING)
        store.set_facts(document.id, DocumentFacts(delivery.sha256_of(path), path.stat().st_size, pages))
        for page, (who, at) in enumerate(zip(NAMES, places, strict=True)):
            quad = Quadrilateral.from_box(Box(at.x0, 842 - at.y1, at.x1, 842 - at.y0))
            store.add_detected(document.id, page, [Entity(page, who, "PERSON", (quad,), score=0.7)])
        store.set_status(document.id, Status.READY_FOR_REVIEW)
        reviewing.open_review(store, document.id)
        reviewing.decide(store, document.id, [store.entities(document.id)[0].id], Decision.ACCEPTED)
    store.close()


@pytest.fixture
def with_window(papers, data_directory, qtbot, loop, theme):
    """Run a scenario with a window over the two documents."""

    def run(scenario):
        async def whole():
            desk = Desk(data_directory)
            window = MainWindow(desk, data_directory, theme)
            qtbot.addWidget(window)
            window.resize(1280, 860)
            window.show()
            await desk.start()
            try:
                await window.start()
                return await scenario(window, desk)
            finally:
                await at_rest(window)
                if window.reviewing:
                    window.review.leave()
                await until(lambda: not window.handling._tasks._running)
                await desk.shutdown()
                window.close()

        return loop.run_until_complete(asyncio.wait_for(whole(), 120))

    return run


async def at_rest(window):
    """Nothing is made anew any more, and what is on the screen has come to rest."""
    await until(lambda: not window.language.busy and not window.language.leaving)
    review = window.review if window.reviewing else None
    await until(lambda: review is None or not (review.tasks_running or review.images.busy))
    await until(lambda: not window.handling._tasks._running and not window.queue._tasks._running)


async def speak(window, code):
    window.settings.preferences.set(LANGUAGE, code)
    await at_rest(window)


def words_of(top: QWidget) -> Iterator[str]:
    """Every text of a window that somebody reads or hears."""
    for thing in (each for each in [top, *top.findChildren(QWidget)] if each.isVisible() or isinstance(each, QMenu)):
        yield from (thing.toolTip(), thing.statusTip(), thing.accessibleName(), thing.accessibleDescription())
        if isinstance(thing, (QLabel, QAbstractButton)):
            yield thing.text()
        elif isinstance(thing, (QGroupBox, QMenu)):
            yield thing.title()
        elif isinstance(thing, QLineEdit):
            yield thing.placeholderText()
        elif isinstance(thing, QComboBox):
            yield from (thing.itemText(row) for row in range(thing.count()))
        elif isinstance(thing, QTabWidget):
            yield from (thing.tabText(number) for number in range(thing.count()))
        elif isinstance(thing, QListWidget):
            yield from (thing.item(row).text() for row in range(thing.count()))
        elif isinstance(thing, (QTableView, QTreeView)) and thing.model() is not None:
            model = thing.model()
            for column in range(model.columnCount()):
                yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
                yield from (str(model.index(row, column).data() or "") for row in range(min(model.rowCount(), 20)))
    for action in top.findChildren(QAction):
        yield from (action.text(), action.iconText(), action.toolTip(), action.statusTip())
    yield top.windowTitle()


def words(top: QWidget) -> list[str]:
    return sorted(set(words_of(top)) - {""})


async def open_paper(window, name):
    document = next(d for d in await window._desk.documents() if d.file_name == f"{name}.pdf")
    await window.opened(document.id)
    await at_rest(window)
    return document


def test_a_window_that_changes_its_language_says_what_one_says_that_begins_in_it(with_window, qapp) -> None:
    async def walk(window):
        found = {}
        await open_paper(window, "Letter")  # from then on there is a review, seen or not
        window.review.leave()
        await at_rest(window)
        document = next(d for d in await window._desk.documents() if d.file_name == "Letter.pdf")
        window.queue.select(document.id)
        await at_rest(window)
        found["queue"] = words(window)
        await open_paper(window, "Letter")
        found["review"] = words(window)
        dialog = window.settings.show()
        found["settings"] = words(dialog)
        dialog.close()
        await until(lambda: not dialog_is_open())
        window.review.leave()
        await at_rest(window)
        return found

    async def changes(window, _desk):
        english = await walk(window)
        await speak(window, OTHER)
        other = await walk(window)
        await speak(window, "en")
        again = await walk(window)
        for screen, said in english.items():
            assert again[screen] == said
        await speak(window, OTHER)
        await open_paper(window, "Statement")
        await speak(window, "en")
        await speak(window, OTHER)
        return english, other, words(window)

    async def begins(window, _desk):
        first = await walk(window)
        await open_paper(window, "Statement")
        return first, words(window)

    english, other, reviewed = with_window(changes)
    languages.speak(qapp, OTHER)
    begun, begun_reviewing = with_window(begins)
    for screen, said in begun.items():
        assert other[screen] == said
        assert len(set(said) & set(english[screen])) < len(said) / 2  # it is another language
    assert reviewed == begun_reviewing


def dialog_is_open() -> bool:
    return QApplication.activeModalWidget() is not None


def test_a_review_keeps_its_place_and_what_was_decided(with_window) -> None:
    async def scenario(window, desk):
        document = await open_paper(window, "Letter")
        review = window.review
        review.view.show_unseen(0)
        await until(lambda: review.view.seen.unseen_count < 3)
        entities = await desk.entities(document.id)
        review.panel.select([entities[1].id])
        review.action("accept").trigger()  # its end is not waited for: it is stored before the other screen reads
        await asyncio.sleep(0)
        review.panel.search.setText("person")
        review.panel.select([entities[2].id])
        review.panel.remarks.field.setText("Ask the cl")
        review.view.set_zoom(1.37)
        review.view.go_to_page(2)
        review.turning.turn(90)
        review.search_panel.field.setText("Cosima")
        review.search_panel.start()
        review.side.setCurrentWidget(review.search_panel)
        review.drawing.use("rectangle")
        await until(lambda: not review.tasks_running)
        place, unseen = review.view.place_in_the_middle(), review.view.seen.unseen_count
        await speak(window, OTHER)
        new = window.review
        assert new is not review
        assert window.reviewing
        assert window.windowTitle().startswith("Letter.pdf")
        await until(lambda: not new.search.busy)
        assert new.panel.search.text() == "person"
        assert new.panel.selected_ids == [entities[2].id]
        assert new.panel.remarks.field.text() == "Ask the cl"
        assert new.view.zoom == pytest.approx(1.37)
        assert new.view.turn == 90
        assert new.view.current_page == 2
        now = new.view.place_in_the_middle()
        assert now[0] == place[0]
        assert now[1].y == pytest.approx(place[1].y, abs=2)
        assert now[1].x == pytest.approx(place[1].x, abs=10)  # what stands beside it may want more room
        assert new.side.currentWidget() is new.search_panel
        assert len(new.search_panel.ticks.rows) == 1
        assert new.action("rectangle").isChecked()
        assert new.session.history.undo is not None
        decisions = [entity.decision for entity in await desk.entities(document.id)]
        assert decisions == [Decision.ACCEPTED, Decision.ACCEPTED, Decision.OPEN]
        assert new.view.seen.unseen_count <= unseen < 3
        new.action("undo").trigger()
        await until(lambda: not new.tasks_running)
        assert [e.decision for e in await desk.entities(document.id)][1] is Decision.OPEN

    with_window(scenario)


def test_the_list_keeps_its_filters_order_and_selection_and_keys_work_once(with_window) -> None:
    async def scenario(window, desk):
        queue = window.queue
        queue.filter_bar.search.setText("e")
        queue.filter_bar.chip(Group.REVIEW).click()
        queue.table.horizontalHeader().setSortIndicator(1, Qt.SortOrder.DescendingOrder)
        await at_rest(window)
        statement = next(d for d in await desk.documents() if d.file_name == "Statement.pdf")
        queue.select(statement.id)
        window.menus.actions["details"].trigger()
        await at_rest(window)
        shown = [queue.documents.document_at(row).file_name for row in range(queue.documents.rowCount())]
        await speak(window, OTHER)
        new = window.queue
        assert new is not queue
        assert new.filter_bar.search.text() == "e"
        assert new.filter_bar.group is Group.REVIEW
        assert [new.documents.document_at(row).file_name for row in range(new.documents.rowCount())] == shown
        assert shown == ["Statement.pdf", "Letter.pdf"]
        assert [document.id for document in new.selected()] == [statement.id]
        assert new.details.isHidden()
        assert not window.menus.actions["details"].isChecked()
        followed = [a for _, a in window.settings.shortcuts._followed]
        assert len(followed) == len({(a.objectName()) for a in followed})
        assert [a for a in followed if a.objectName() == "retry"] == [new.actions_of_queue.retry]

    with_window(scenario)


def test_the_settings_stay_open_at_their_page_and_the_last_choice_counts(with_window) -> None:
    async def scenario(window, desk):
        dialog = window.settings.show()
        choice = dialog.findChild(QComboBox, LANGUAGE.key)
        choice.setFocus()
        for code in (OTHER, "en", OTHER):  # as the arrow keys do
            choice.setCurrentIndex(choice.findData(code))
        await at_rest(window)
        now = window.settings.dialog
        assert now is not dialog
        assert now.isVisible()
        assert now.windowTitle() == translated("PreferencesDialog", "Settings") != "Settings"
        chosen = now.findChild(QComboBox, LANGUAGE.key)
        assert chosen.currentData() == OTHER
        assert chosen.hasFocus()
        assert window.menus.actions["settings"].text() == translated("Actions", "S&ettings…")
        now.close()

    with_window(scenario)


def test_what_was_begun_comes_to_its_end_in_the_screen_that_was_left(with_window, tmp_path) -> None:
    async def scenario(window, desk):
        with pymupdf.open() as pdf:
            pdf.new_page().insert_text((72, 72), "Nothing to see")
            pdf.save(tmp_path / "Third.pdf")
        window.settings.choose_ask(False)
        window.add_paths([tmp_path / "Third.pdf"])
        await speak(window, OTHER)
        await until(lambda: window.queue.documents.total == 3)
        assert {d.file_name for d in await desk.documents()} == {"Letter.pdf", "Statement.pdf", "Third.pdf"}
        assert not window._going_on

    with_window(scenario)


@pytest.mark.parametrize("code", sorted(languages.NAMES))
def test_every_language_names_itself_and_has_its_way_of_dates(qapp, code) -> None:
    languages.speak(qapp, code)
    day = datetime.date(2026, 11, 24)
    written = QLocale().toString(QDate(day), QLocale.FormatType.ShortFormat)
    assert written.index("24") < written.index("11")
    assert QLocale().language() == QLocale(code).language() or code not in languages.available()


@pytest.mark.parametrize(
    ("code", "computer", "expected"),
    [
        ("de", "de_AT", "de_AT"),
        ("en", "de_DE", "en_DE"),
        ("en", "pl_PL", "en_PL"),
        ("en", "bg_BG", "en_001"),
        ("pt", "pt_BR", "pt_BR"),
        ("pt", "fr_FR", "pt_PT"),
        ("fr", "nl_BE", "fr_BE"),
    ],
)
def test_dates_are_those_of_the_computer_where_it_speaks_the_language_or_of_its_country(
    code, computer, expected
) -> None:
    assert languages.locale_of(code, QLocale(computer)).name() == expected


def test_names_are_ordered_as_a_dictionary_has_them(qapp) -> None:
    languages.speak(qapp, OTHER)
    names = ["Zoé", "éclair", "Eve", "page 10", "page 9"]
    assert sorted(names, key=languages.in_order().sortKey) == ["éclair", "Eve", "page 9", "page 10", "Zoé"]


@pytest.mark.parametrize("code", sorted(set(languages.NAMES) - {"en"}))
def test_what_qt_says_itself_is_in_the_language(qapp, qtbot, code) -> None:
    """Buttons of dialogs, the choice of files, the menu of a field. None of Qt's own catalogues has all of them."""

    def said() -> set[str]:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Close)
        chooser = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        field = QLineEdit()
        menu = field.createStandardContextMenu()
        for each in (buttons, chooser, field, menu):
            qtbot.addWidget(each)
        labels = [*chooser.findChildren(QLabel), *chooser.findChildren(QAbstractButton), *buttons.buttons()]
        actions = [action.text().split("\t")[0] for action in menu.actions()]
        return (
            {label.text() for label in labels}
            | {b.toolTip() for b in chooser.findChildren(QAbstractButton)}
            | {*actions}
        )

    languages.speak(qapp, "en")
    english = said() - {""}
    languages.speak(qapp, code)
    assert not english & said()


@pytest.mark.parametrize("code", sorted(languages.NAMES))
def test_letters_of_menus_mean_one_thing_each(qapp, qtbot, run_async, theme, tmp_path, code) -> None:
    languages.speak(qapp, code)
    desk = FakeDesk()
    fill(desk)
    window = MainWindow(desk, tmp_path, theme)
    qtbot.addWidget(window)
    window.show()
    run_async(window.start())
    window.make_review()
    assert mnemonic_conflicts(window) == []
    dialog = window.settings.show()
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        assert mnemonic_conflicts(dialog) == []
    dialog.close()
