"""What reviewers do at the window: with keys alone, over a whole matter, on a scan, in turns, up to every row of the
checklist."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton
from window_hands import CONTROL, PLAIN, SHIFT, Hands, say

from app.domain.jobs import Status
from app.ui.common.note_dialog import NoteDialog
from app.ui.review.finish_sheet import FinishSheet

ALT = Qt.KeyboardModifier.AltModifier


class MouseWatch(QObject):
    """Counts what a mouse or a finger does anywhere in the program."""

    KINDS = (
        QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove, QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.TabletPress,
        QEvent.Type.DragEnter,
    )  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in self.KINDS and isinstance(event, QInputEvent):
            self.seen.append(event.type().name)
        return False


async def keyboard_alone(hands: Hands, given: dict[str, Any]) -> None:
    """A folder, from the dialog that adds it to two released files, without a mouse."""
    mouse = MouseWatch()
    await hands.until("focus", lambda: QApplication.focusWidget() is not None)
    hands.key("o", CONTROL | SHIFT)
    await hands.until("the dialog", lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    await hands.until("its field", lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    hands.key("a", CONTROL)
    hands.type(given["folder"])
    hands.key(Qt.Key.Key_Return)
    await hands.start_what_was_dropped()
    await hands.until("both", lambda: all(hands.status(name) is Status.READY_FOR_REVIEW for name in given["files"]))

    first, second = given["files"]
    await hands.open_by_enter(first)
    await _search_and_mark(hands, given["searched"])
    await _box_by_keys(hands)
    hits = hands.review.panel
    while hands.review.session.open_ids:
        entity = hands.review.session.entity(hits.selected_ids[0]) if hits.selected_ids else None
        if entity is None or entity.decision.value != "open":
            hands.key("j")
            await hands.settled()
            continue
        before = len(hands.review.session.open_ids)
        hands.key("d" if entity.text in given["kept"] else "a")
        await hands.until("the decision", lambda before=before: len(hands.review.session.open_ids) < before)
        await hands.settled()
        await hands.answer_why()
    await hands.see_every_page()
    await hands.finish_sheet()
    hands.key(Qt.Key.Key_Return)
    await hands.until("the queue", lambda: not hands.window.reviewing)
    await hands.until("the release", lambda: hands.status(first) is Status.FINISHED)

    await hands.open_by_enter(second)
    await hands.accept_the_rest_and_finish()
    await hands.until("the second release", lambda: hands.status(second) is Status.FINISHED)
    say({"mouse": mouse.seen})
    await hands.quit()


async def _search_and_mark(hands: Hands, text: str) -> None:
    """Look for a text by `/`, mark what was found by Return on its button, and go back to the hits by Escape."""
    panel = hands.review.search_panel
    hands.key("/")
    await hands.until("the field", panel.field.hasFocus)
    hands.type(text)
    hands.key(Qt.Key.Key_Return)
    await hands.until("a place", lambda: panel.ticks.rows)
    await hands.settled()
    count = len(hands.review.session.entities)
    await hands.tab_to(panel.mark_button)
    hands.key(Qt.Key.Key_Space)
    await hands.until("the mark", lambda: len(hands.review.session.entities) > count)
    await hands.settled()
    hands.key(Qt.Key.Key_Escape)
    await hands.until("the hits", hands.review.panel.list.hasFocus)


async def _box_by_keys(hands: Hands) -> None:
    """Put a box into the middle of the page in view, move it by arrows, make it larger by Alt and arrows."""
    session, view = hands.review.session, hands.review.view
    hands.key("0", CONTROL)
    await hands.settled()
    before = {entity.id for entity in session.entities}
    hands.key("r")
    await hands.until("focus on the page", view.hasFocus)
    hands.key(Qt.Key.Key_Return)
    await hands.until("the box", lambda: len(session.entities) > len(before))
    await hands.settled()
    (drawn,) = {entity.id for entity in session.entities} - before
    start = session.entity(drawn).quadrilaterals[0].envelope
    for key, modifier in ((Qt.Key.Key_Down, SHIFT), (Qt.Key.Key_Right, PLAIN), (Qt.Key.Key_Down, ALT)):
        place = session.entity(drawn).quadrilaterals
        hands.key(key, modifier)
        await hands.until("the change", lambda place=place: session.entity(drawn).quadrilaterals != place)
        await hands.settled()
    end = session.entity(drawn).quadrilaterals[0].envelope
    say({"box": [[box.x0, box.y0, box.x1, box.y1] for box in (start, end)]})


async def a_name_in_every_document(hands: Hands, given: dict[str, Any]) -> None:
    """Accept a name wherever the matter has it, by `G 4 A`, and end the program."""
    hands.drop(*(Path(each) for each in given["papers"]))
    await hands.start_what_was_dropped()
    await hands.until("all", lambda: all(hands.status(name) is Status.READY_FOR_REVIEW for name in given["files"]))
    await hands.open_by_enter(given["files"][0])
    screen = hands.review
    await hands.walk_to(given["name"])
    hands.key("g")
    await hands.settled()
    await hands.until("the group", lambda: screen.groups_panel.row is not None)
    hands.key("4")
    said = screen.groups_panel.accept_button.text()
    hands.key("a")
    await hands.until("the step", lambda: screen.session.history.undo is not None)
    await hands.settled()
    say({"button": said, "undo": screen.action("undo").text()})
    await hands.quit()


async def another_changes_one(hands: Hands, given: dict[str, Any]) -> None:
    """The next start, another person: one of the places is declined after all."""
    await hands.until("the rows", lambda: all(map(hands.row, given["files"])))
    await hands.open_by_enter(given["files"][1])
    screen = hands.review
    name = next(e for e in screen.session.entities if e.text == given["name"])
    screen.panel.select([name.id])
    hands.key("d")
    await hands.until("the decision", lambda: hands.decision(name.id) == "rejected")
    await hands.settled()
    await hands.answer_why()
    say({"changed": name.id})
    await hands.quit()


async def taken_back(hands: Hands, given: dict[str, Any]) -> None:
    """The third start: the first person takes the whole step back, from the document in which it was made."""
    await hands.until("the rows", lambda: all(map(hands.row, given["files"])))
    await hands.open_by_enter(given["files"][0])
    screen = hands.review
    say({"undo": screen.action("undo").text()})
    hands.key("z", CONTROL)
    await hands.until("the step back", lambda: screen.session.history.redo is not None)
    await hands.settled()
    say({"told": screen.status_line.text.text()})
    await hands.quit()


async def a_scan_by_hand(hands: Hands, given: dict[str, Any]) -> None:
    """A box over a slanted word of a page that is turned: drawn, turned, made larger and moved."""
    hands.drop(Path(given["paper"]))
    await hands.until("the scan", lambda: hands.status("scan.pdf") is Status.READY_FOR_REVIEW)
    await hands.open_by_enter("scan.pdf")
    session = hands.review.session
    if given["turned"]:
        hands.key(Qt.Key.Key_Right, CONTROL | SHIFT)
        await hands.settled()
    drawn = await hands.draw(*given["box"])

    async def do(key: Qt.Key | str, modifier: Qt.KeyboardModifier, times: int) -> None:
        for _ in range(times):
            place = session.entity(drawn).quadrilaterals
            hands.key(key, modifier)
            await hands.until("the change", lambda place=place: session.entity(drawn).quadrilaterals != place)
            await hands.settled()

    hands.review.panel.select([drawn])
    await do("]", PLAIN, given["degrees"])
    hands.review.view.setFocus()
    for key, modifier, times in given["then"]:
        await do(Qt.Key[f"Key_{key}"], ALT if modifier else PLAIN, times)
    say({"quads": [[[*corner] for corner in q.corners] for q in session.entity(drawn).quadrilaterals]})
    hands.review.panel.list.setFocus()
    others = [e.id for e in session.entities if e.id != drawn and e.decision.value == "open"]
    if others:
        hands.review.panel.select(others)
        hands.key("d")
        await hands.until("the others", lambda: not session.open_ids)
        await hands.settled()
        await hands.answer_why()
    await hands.see_every_page()
    sheet = await hands.finish_sheet()
    if sheet.acknowledge.isVisible():
        await hands.tab_to(sheet.acknowledge)
        hands.key(Qt.Key.Key_Space)
    assert sheet.confirm.isEnabled()
    hands.key(Qt.Key.Key_Return)
    await hands.until("the release", lambda: hands.status("scan.pdf") is Status.FINISHED)
    await hands.quit()


async def reviewed_by_the_first(hands: Hands, given: dict[str, Any]) -> None:
    """Decline one, accept the rest and finish: the matter asks for a second person, and nobody is their own."""
    hands.drop(Path(given["first"]))
    await hands.until("the letter", lambda: hands.status("first.pdf") is Status.READY_FOR_REVIEW)
    await hands.open_by_enter("first.pdf")
    await hands.decide(given["kept"], "d")
    await hands.accept_the_rest_and_finish()
    await hands.until("the second review", lambda: hands.status("first.pdf") is Status.SECOND_REVIEW)
    await hands.open_by_enter("first.pdf")
    hands.key(Qt.Key.Key_Return, CONTROL | SHIFT)
    await hands.settled()
    button = hands.review.second.approve_button
    say({"own": [button.isEnabled(), button.toolTip(), hands.status("first.pdf").value]})
    await hands.quit()


async def sent_back(hands: Hands, given: dict[str, Any]) -> None:
    """Another person looks, and sends the document back with a note."""
    await hands.until("the row", lambda: hands.status("first.pdf") is Status.SECOND_REVIEW)
    await hands.open_by_enter("first.pdf")
    say({"banner": hands.review.banner.title.text(), "approves": hands.review.second.approve_button.isEnabled()})
    hands.key(Qt.Key.Key_Backspace, CONTROL)
    await hands.until("the note", lambda: isinstance(QApplication.activeModalWidget(), NoteDialog))
    await hands.until("the note in front", QApplication.activeModalWidget().isActiveWindow)
    hands.type(given["note"])
    hands.key(Qt.Key.Key_Return, CONTROL)
    await hands.until("the queue", lambda: not hands.window.reviewing)
    await hands.until("the review again", lambda: hands.status("first.pdf") is Status.IN_REVIEW)
    await hands.quit()


async def corrected_and_finished_again(hands: Hands, given: dict[str, Any]) -> None:
    """The first reviewer reads the note, accepts what was declined, and finishes again; no page has to be looked at
    twice."""
    await hands.until("the row", lambda: hands.status("first.pdf") is Status.IN_REVIEW)
    await hands.open_by_enter("first.pdf")
    banner, session = hands.review.banner, hands.review.session
    say({"banner": [banner.title.text(), banner.more.text()], "unseen": hands.review.view.seen.unseen_count})
    kept = next(e for e in session.entities if e.text == given["kept"])
    hands.review.panel.select([kept.id])
    hands.key("a")
    await hands.until("the correction", lambda: hands.decision(kept.id) == "accepted")
    await hands.settled()
    said = len(session.comments)
    hands.key("m")
    hands.type("It is gone now.")
    hands.key(Qt.Key.Key_Return)
    await hands.until("the comment", lambda: len(session.comments) == said + 1)
    await hands.settled()
    sheet = await hands.finish_sheet()
    assert sheet.confirm.isEnabled()
    hands.key(Qt.Key.Key_Return)
    await hands.until("the second review", lambda: hands.status("first.pdf") is Status.SECOND_REVIEW)
    await hands.quit()


async def approved(hands: Hands, given: dict[str, Any]) -> None:
    """The other person approves by the keys, and the file is released."""
    await hands.until("the row", lambda: hands.status("first.pdf") is Status.SECOND_REVIEW)
    await hands.open_by_enter("first.pdf")
    hands.key(Qt.Key.Key_Return, CONTROL | SHIFT)
    await hands.until("the release", lambda: hands.status("first.pdf") is Status.FINISHED)
    await hands.quit()


async def blocked_by_each_row(hands: Hands, given: dict[str, Any]) -> None:
    """Try to finish again and again: each row of the checklist blocks, leads to its place, and lets go."""

    def blocks(sheet: FinishSheet) -> list[str]:
        rows = {
            "hits": sheet.hits, "hidden": sheet.hidden, "reasons": sheet.declined, "pages": sheet.pages,
            "unread": sheet.unread,
        }  # fmt: skip
        return [name for name, row in rows.items() if row.isVisible() and not row.mark.done]

    async def refused() -> FinishSheet:
        sheet = await hands.finish_sheet()
        assert not sheet.confirm.isEnabled()
        say({"blocks": blocks(sheet)})
        return sheet

    async def go_to_place(button: QPushButton) -> None:
        await hands.tab_to(button)
        hands.key(Qt.Key.Key_Space)
        await hands.until("the review", lambda: QApplication.activeModalWidget() is None)
        await hands.in_front()
        await hands.settled()

    hands.drop(Path(given["first"]))
    await hands.until("the letter", lambda: hands.status("first.pdf") is Status.READY_FOR_REVIEW)
    await hands.open_by_enter("first.pdf")
    panel, session = hands.review.panel, hands.review.session
    await go_to_place((await refused()).show_hidden)
    hidden = session.entity(panel.selected_ids[0])
    assert hidden is not None
    say({"hidden": [hidden.carrier.value, hidden.decision.value]})
    hands.key("a")
    await hands.until("the hidden one", lambda: hands.decision(hidden.id) == "accepted")
    await hands.settled()
    await go_to_place((await refused()).show_hit)
    panel.list.setFocus()
    panel.select(list(session.open_ids))
    hands.key("d")
    await hands.until("all declined", lambda: not session.open_ids)
    await hands.settled()
    await go_to_place((await refused()).show_declined)
    say({"asked": len(panel.why_bar.asked)})
    hands.key("1", ALT)
    await hands.until("an answer", lambda: not panel.why_bar.asked)
    await hands.settled()
    sheet = await refused()
    await hands.tab_to(sheet.declined.buttons.itemAt(2).widget())
    hands.key(Qt.Key.Key_Space)
    await hands.until("the reasons", lambda: "reasons" not in blocks(sheet))
    say({"blocks": blocks(sheet)})
    await go_to_place(sheet.show_page)
    await hands.see_every_page()
    await go_to_place((await refused()).show_unread)
    while any(question.answer.value == "open" for question in session.questions):
        before = [question.answer for question in session.questions]
        hands.key("c")
        await hands.until("an answer", lambda before=before: [q.answer for q in session.questions] != before)
        await hands.settled()
    sheet = await hands.finish_sheet()
    say({"blocks": blocks(sheet), "signs": sheet.sign.isChecked()})
    await hands.tab_to(sheet.sign)
    hands.key(Qt.Key.Key_Space)
    for passphrase in ("wrong", given["passphrase"]):
        await hands.tab_to(sheet.passphrase)
        hands.key("a", CONTROL)
        hands.type(passphrase)
        hands.key(Qt.Key.Key_Return)
        if passphrase == "wrong":
            await hands.until("a refusal", sheet.wrong.isVisible)
            say({"unsigned": hands.status("first.pdf").value})
    await hands.until("the release", lambda: hands.status("first.pdf") is Status.FINISHED)
    await hands.quit()


STORIES = (
    keyboard_alone, a_name_in_every_document, another_changes_one, taken_back, a_scan_by_hand, reviewed_by_the_first,
    sent_back, corrected_and_finished_again, approved, blocked_by_each_row,
)  # fmt: skip
