"""What a person does at the window: from a dropped folder to a released file, kills, the tour and the help."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from window_hands import CONTROL, SHIFT, Hands, say

from app.base.errors import FailureCode
from app.domain.jobs import Status
from app.ui.settings.dialog import PreferencesDialog

SETTLED = {Status.READY_FOR_REVIEW, Status.ATTENTION, Status.REJECTED}


async def journey(hands: Hands, given: dict[str, Any]) -> None:
    """From a dropped folder to a released file, with drops, keys and the mouse alone."""
    queue = hands.window.queue
    hands.drop(Path(given["folder"]))
    await hands.start_what_was_dropped()
    await hands.until("the rows", lambda: all(map(hands.row, given["files"])))
    await hands.until("their statuses", lambda: all(hands.status(name) in SETTLED for name in given["files"]))
    said = {}
    for number in range(queue.documents.rowCount()):
        name = queue.documents.document_at(number).file_name
        await hands.row_by_keys(name)
        failure = queue.details.failure
        said[name] = [hands.row(name).status.value, failure.what.text() if failure.isVisible() else ""]
    say({"rows": said})

    await hands.row_by_keys("locked.pdf")
    field = queue.details.failure.password
    await hands.tab_to(field)
    hands.type("wrong" + given["password"])
    hands.key(Qt.Key.Key_Return)
    await hands.until("a refusal", lambda: hands.failure("locked.pdf") is FailureCode.PASSWORD_WRONG)
    await hands.until("the field again", field.hasFocus)
    say({"refused": queue.details.failure.what.text()})
    hands.type(given["password"])
    hands.key(Qt.Key.Key_Return)
    await hands.until("the locked one", lambda: hands.status("locked.pdf") is Status.READY_FOR_REVIEW)

    await hands.open_by_enter("first.pdf")
    screen = hands.review
    decided = {text: await hands.decide(text, "d") for text in given["rejected"]}
    decided |= {text: await hands.decide(text, "a") for text in given["accepted"]}
    say({"decided": {text: hands.decision(entity_id) for text, entity_id in decided.items()}})

    drawn = await hands.draw(*given["box"])
    hands.key("z", CONTROL)
    await hands.until("undone", lambda: screen.session.entity(drawn) is None)
    hands.key("z", CONTROL | SHIFT)
    await hands.until("redone", lambda: screen.session.entity(drawn) is not None)
    await hands.settled()

    await hands.see_every_page()
    sheet = await hands.finish_sheet()
    assert sheet.confirm.isEnabled(), hands.blocking(sheet)
    hands.key(Qt.Key.Key_Return)
    await hands.until("the queue", lambda: not hands.window.reviewing)
    await hands.until("the release", lambda: hands.status("first.pdf") is Status.FINISHED)
    await hands.until("its certificate", lambda: queue.details.certificate_shown)
    QTest.mouseClick(queue.details.page_button, Qt.MouseButton.LeftButton)
    chooser = queue.findChild(QFileDialog)
    (name,) = chooser.selectedFiles()
    chooser.fileSelected.emit(name)
    chooser.close()
    await hands.until("the page of the certificate", Path(name).exists)
    say({"released": hands.row("first.pdf").output_path})
    await hands.quit()


async def killed_while_reading(hands: Hands, given: dict[str, Any]) -> None:
    """Decide by keys, drop a long document beside the review, and be killed while it is read."""
    hands.drop(Path(given["first"]))
    await hands.until("the letter", lambda: hands.status("first.pdf") is Status.READY_FOR_REVIEW)
    await hands.open_by_enter("first.pdf")
    for text in given["rejected"]:
        await hands.decide(text, "d")
    for text in given["accepted"]:
        await hands.decide(text, "a")
    await hands.draw(*given["box"])
    hands.drop(Path(given["long"]))

    def reading() -> bool:
        row = hands.row("long.pdf")
        return row is not None and row.status is Status.DETECTING and row.pages_done >= 3

    await hands.until("some pages of the long one", reading)
    say({"kill": {"decisions": hands.decisions(), "pages": hands.row("long.pdf").pages_done}})
    await asyncio.Event().wait()


async def after_reading(hands: Hands, given: dict[str, Any]) -> None:
    """The second start: what the review shows, and the long document read to its end."""
    await hands.until("the rows", lambda: hands.row("long.pdf") is not None)
    long = hands.row("long.pdf")
    say({"pages": long.pages_done, "id": long.id, "status": hands.status("first.pdf").value})
    await hands.open_by_enter("first.pdf")
    say({"decisions": hands.decisions(), "undo": hands.review.session.history.undo[0]})
    hands.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    await hands.until("the long one", lambda: hands.status("long.pdf") is Status.READY_FOR_REVIEW)
    say({"pages": hands.row("long.pdf").pages_done})


async def killed_while_releasing(hands: Hands, given: dict[str, Any]) -> None:
    """Accept everything that is left on the sheet and be killed while the new file is made."""
    hands.drop(Path(given["first"]))
    await hands.until("the letter", lambda: hands.status("first.pdf") is Status.READY_FOR_REVIEW)
    await hands.open_by_enter("first.pdf")
    await hands.accept_the_rest_and_finish()
    await hands.until("work on the file", lambda: hands.status("first.pdf") in (Status.REDACTING, Status.VERIFYING))
    say({"kill": hands.status("first.pdf").value})
    await asyncio.Event().wait()


async def after_releasing(hands: Hands, given: dict[str, Any]) -> None:
    """The second start: the release goes on by itself."""
    await hands.until("the release", lambda: hands.status("first.pdf") is Status.FINISHED)


async def shown_around(hands: Hands, given: dict[str, Any]) -> None:
    """The tour of the first start, with Return alone, on the real sample."""
    window = hands.window
    await hands.until("the tour", lambda: window.tour.tour is not None)
    tour = window.tour.tour
    stops = []
    while window.tour.tour is not None:
        await hands.until("a stop", lambda: tour.next.isEnabled() and tour.next.hasFocus())
        stops.append([tour.stop.title, tour.lit().isEmpty()])
        before = tour.stop
        hands.key(Qt.Key.Key_Return)
        await hands.until("the next stop", lambda before=before: window.tour.tour is None or tour.stop is not before)
    document = hands.review.session.document
    say({"stops": stops, "open": [window.reviewing, document.file_name if document else ""]})
    await hands.quit()


async def not_shown_around_again(hands: Hands, given: dict[str, Any]) -> None:
    """The second start offers no tour; `F1` opens the help in the list and in a dialog, Escape closes it."""
    window = hands.window
    await hands.until("the rows", lambda: window.queue.documents.total == given["documents"])
    shown = window.tour.tour is not None
    await hands.until("focus", lambda: QApplication.focusWidget() is not None)
    hands.key(Qt.Key.Key_F1)
    sections = [window.help.guide.section]
    await hands.until("the help in front", window.help.guide.isActiveWindow)
    hands.key(Qt.Key.Key_Escape)
    await hands.in_front()
    hands.key(",", CONTROL)
    await hands.until("the settings", lambda: isinstance(QApplication.activeModalWidget(), PreferencesDialog))
    dialog = QApplication.activeModalWidget()
    await hands.until("their focus", dialog.list.hasFocus)
    hands.key(Qt.Key.Key_F1)
    sections.append(window.help.guide.section)
    say({"again": shown, "sections": sections})
    await hands.until("the help in front again", window.help.guide.isActiveWindow)
    hands.key(Qt.Key.Key_Escape)
    dialog.close()
    await hands.quit()


STORIES = (
    journey, killed_while_reading, after_reading, killed_while_releasing, after_releasing, shown_around,
    not_shown_around_again,
)  # fmt: skip
