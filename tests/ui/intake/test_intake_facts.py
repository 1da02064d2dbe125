"""What a file holds besides its pages, as the intake sheet tells it: marks, words, and what can be done."""

from __future__ import annotations

import pytest
from fake_queue_desk import document_of
from files_with_facts import FACTS, fill_facts, note_known
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage

from app.domain.jobs import Status
from app.ui.intake.model import Column
from app.ui.intake.rows import Group, Remedy, State


def choose(sheet, *wanted: str) -> None:
    sheet.table.select([row.key for row in sheet.files.rows() if row.name in wanted])


def click(qtbot, button) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def states(sheet) -> dict[str, State]:
    return {row.name: row.state for row in sheet.files.rows()}


def cell(sheet, name: str, column: Column, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> str:
    [place] = [n for n in range(sheet.files.rowCount()) if sheet.files.row_at(n).name == name]
    return sheet.files.index(place, column).data(role)


def picture(sheet, name: str, column: Column) -> QImage:
    [place] = [n for n in range(sheet.files.rowCount()) if sheet.files.row_at(n).name == name]
    rect = sheet.table.visualRect(sheet.files.index(place, column))
    return sheet.table.viewport().grab(rect).toImage()


def test_damaged_and_xfa_files_are_to_be_looked_at_and_the_rest_are_ready(make_sheet, desk, qtbot) -> None:
    job, _ = fill_facts(desk)
    sheet = make_sheet(job)
    expected = dict.fromkeys(FACTS, State.READY)
    assert states(sheet) == expected | {"Cut off on the way.pdf": State.REPAIRED, "Tax return.pdf": State.XFA}
    assert sheet.summary.text().startswith("7 files will be processed · 2 to look at.")
    assert sheet.start.text() == "Start 7 files"
    click(qtbot, sheet.chip(Group.DECIDE))
    assert [sheet.files.row_at(n).name for n in range(sheet.files.rowCount())] == [
        "Cut off on the way.pdf",
        "Tax return.pdf",
    ]
    assert cell(sheet, "Cut off on the way.pdf", Column.STATE) == "Repaired"


def test_the_marks_are_told_in_words_too(make_sheet, desk) -> None:
    job, _ = fill_facts(desk)
    sheet = make_sheet(job)
    words = "Signed, Form fields, 3 attached files, 1 hidden layer, 1 earlier version, Opened with a password"
    assert cell(sheet, "Board pack.pdf", Column.HOLDS) == words
    assert cell(sheet, "Board pack.pdf", Column.HOLDS, Qt.ItemDataRole.ToolTipRole) == words.replace(", ", "\n")
    assert cell(sheet, "Board pack.pdf", Column.HOLDS, Qt.ItemDataRole.AccessibleTextRole) == f"Holds: {words}"
    assert cell(sheet, "Complaint.pdf", Column.HOLDS, Qt.ItemDataRole.AccessibleTextRole) == "Holds: —"
    assert cell(sheet, "Tax return.pdf", Column.HOLDS) == "Form fields", "that it is an XFA form its state says"
    assert cell(sheet, "Site plan.pdf", Column.HOLDS) == "1 attached file, 5 layers"
    assert cell(sheet, "Scanned letter.pdf", Column.CONTENT) == "Scan with text"


def test_every_kind_of_mark_is_painted_and_looks_different(make_sheet, desk) -> None:
    job, _ = fill_facts(desk)
    sheet = make_sheet(job)
    choose(sheet, "Scanned letter.pdf")
    drawn = {name: picture(sheet, name, Column.HOLDS) for name in FACTS if name != "Scanned letter.pdf"}
    flat = drawn.pop("Complaint.pdf")
    assert all(flat.pixelColor(x, 12) == flat.pixelColor(1, 12) for x in range(flat.width() - 4))
    seen = {bytes(image.convertToFormat(QImage.Format.Format_Grayscale8).constBits()) for image in drawn.values()}
    assert len(seen) == len(drawn)


@pytest.mark.parametrize(
    ("name", "what", "more", "further"),
    [
        ("Complaint.pdf", "It will be processed.", "", []),
        (
            "Cut off on the way.pdf",
            "This file is damaged and was repaired while it was read.",
            "Something may be missing. Compare it with the original before you release it, or ask for a new copy.",
            ["It holds 1 earlier version of itself. It is not in the released file."],
        ),
        (
            "Tax return.pdf",
            "This file is an XFA form. Other programs may show more of it.",
            "Compare it before you release it: only what is shown here is searched and released.",
            ["It has form fields. What they show is released, but cannot be filled in any more."],
        ),
        (
            "Signed lease.pdf",
            "It will be processed.",
            "",
            [
                "It is signed. The signature does not survive redaction: the released file is not signed.",
                "It holds 2 earlier versions of itself. None of them is in the released file.",
            ],
        ),
        (
            "Site plan.pdf",
            "It will be processed.",
            "",
            [
                "1 attached file is neither searched nor in the released file. Add it as a file of its own.",
                "It has 5 layers, all of them shown. The released file has none.",
            ],
        ),
    ],
)
def test_the_card_says_what_it_means_for_the_release(make_sheet, desk, name, what, more, further) -> None:
    job, _ = fill_facts(desk)
    sheet = make_sheet(job)
    choose(sheet, name)
    card = sheet.card
    assert (card.what.text(), card.more.text()) == (what, more)
    assert card.holds.rows.sentences() == further
    assert card.holds.isVisible() == bool(further)
    doubtful = name in ("Cut off on the way.pdf", "Tax return.pdf")
    offers = {Remedy.OPEN_FILE, Remedy.SHOW_FOLDER, Remedy.NEW_VERSION} if doubtful else set()
    assert {remedy for remedy in Remedy if card.button(remedy).isVisible()} == offers | {Remedy.LEAVE_OUT}


def test_the_remedies_of_a_damaged_file(make_sheet, desk, qtbot, settle, monkeypatch) -> None:
    job, documents = fill_facts(desk)
    sheet = make_sheet(job)
    damaged = documents["Cut off on the way.pdf"]
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    choose(sheet, damaged.file_name)
    click(qtbot, sheet.card.button(Remedy.OPEN_FILE))
    click(qtbot, sheet.card.button(Remedy.SHOW_FOLDER))
    assert [url.toLocalFile() for url in opened] == [damaged.path, damaged.path.rpartition("/")[0]]
    click(qtbot, sheet.card.button(Remedy.NEW_VERSION))
    assert states(sheet)[damaged.file_name] is State.READY
    assert sheet.card.what.text() == "It will be processed."
    assert "something may be missing" in sheet.card.holds.rows.sentences()[0], "agreed to, not forgotten"
    assert sheet.files.count(Group.DECIDE) == 1
    assert desk.asked("cancel") == []
    choose(sheet, "Tax return.pdf")
    click(qtbot, sheet.card.button(Remedy.LEAVE_OUT))
    settle(lambda: sheet.files.count_of(State.LEFT_OUT) == 1)
    assert desk.asked("cancel") == [((documents["Tax return.pdf"].id,),)]
    assert sheet.start.text() == "Start 6 files"


def test_a_damaged_file_that_was_here_before_is_asked_about_twice(make_sheet, desk, qtbot) -> None:
    job, documents = fill_facts(desk)
    note_known(desk, documents["Cut off on the way.pdf"])
    sheet = make_sheet(job)
    seen = []
    choose(sheet, "Cut off on the way.pdf")
    for _ in range(2):
        seen.append(states(sheet)["Cut off on the way.pdf"])
        click(qtbot, sheet.card.button(Remedy.NEW_VERSION))
    assert seen == [State.KNOWN, State.REPAIRED]
    assert states(sheet)["Cut off on the way.pdf"] is State.READY


def test_a_file_of_which_nothing_is_known_has_no_marks(make_sheet, desk) -> None:
    job = desk.make_job("Old", started=False)
    desk.put(document_of(job, "a.pdf", Status.PREFLIGHT, sha256="aa", page_count=1), quiet=True)
    sheet = make_sheet(job)
    choose(sheet, "a.pdf")
    assert states(sheet) == {"a.pdf": State.READY}
    assert cell(sheet, "a.pdf", Column.HOLDS) == ""
    assert not sheet.card.holds.isVisible()
