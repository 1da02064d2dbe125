"""Marks and logs from the File menu: the real desk, the real review, real children, the files on disk."""

from __future__ import annotations

import asyncio
import errno
import json
import os

import pikepdf
import pymupdf
import pytest
from desk_hands import until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QMessageBox

from app.domain.documents import DocumentFacts, PageFacts
from app.domain.entities import Decision, Entity, Source
from app.domain.geometry import Box, PageGeometry, Quadrilateral
from app.domain.jobs import Status
from app.services import delivery, reviewing
from app.store.store import NewDocument, Store
from app.ui.desk import Desk
from app.ui.exchange.export_dialog import ExportDialog
from app.ui.exchange.logs_dialog import LogsDialog
from app.ui.main_window import MainWindow
from app.ui.queue.history import entries
from app.ui.review import remark_words

SECRET = "Ottilie Quillfeather"
PASSPHRASE = "correct horse battery"


@pytest.fixture
def paper(tmp_path, data_directory):
    """A page under review with one accepted hit."""
    path = tmp_path / "Letter.pdf"
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=595, height=842)
        page.insert_text((72, 100), f"Dear {SECRET}, and your friend Bartholomew Finch,")
        place = page.search_for(SECRET)[0]
        pdf.save(path)
    facts = DocumentFacts(
        delivery.sha256_of(path),
        path.stat().st_size,
        (PageFacts(PageGeometry(Box(0, 0, 595, 842)), has_text=True),),
    )
    quad = Quadrilateral.from_box(Box(place.x0, 842 - place.y1, place.x1, 842 - place.y0))
    hit = Entity(0, SECRET, "PERSON", (quad,), score=0.9, codes=("(b)(6)",))
    data_directory.mkdir(exist_ok=True)
    store = Store(data_directory / "sable.sqlite3")
    _, (document,) = store.add_job("matter", [NewDocument(path, tmp_path / "out.pdf")])
    store.set_status(document.id, Status.DETECTING)
    store.set_facts(document.id, facts)
    store.add_detected(document.id, 0, [hit])
    store.set_status(document.id, Status.READY_FOR_REVIEW)
    reviewing.open_review(store, document.id)
    reviewing.decide(store, document.id, [hit.id], Decision.ACCEPTED)
    store.close()
    return path


@pytest.fixture
def with_window(paper, data_directory, qtbot, loop, theme, english):
    """Run a scenario with the window of the one document."""

    def run(scenario):
        desk = Desk(data_directory)
        window = MainWindow(desk, data_directory, theme)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)

        async def whole():
            await desk.start()
            try:
                await window.start()
                (document,) = await desk.documents()
                await scenario(window, desk, document.id)
            finally:
                if window.reviewing:
                    window.review.leave()
                await desk.shutdown()

        loop.run_until_complete(asyncio.wait_for(whole(), 60))

    return run


async def answer(path):
    """Type a name into the file dialog that is open, and press its button."""
    dialog = await until(lambda: next(iter(d for d in QApplication.allWidgets() if shown(d)), None))
    field = dialog.findChild(QLineEdit)
    field.setText(str(path))
    buttons = dialog.findChild(QDialogButtonBox)
    save = next(b for b in buttons.buttons() if buttons.buttonRole(b) is QDialogButtonBox.ButtonRole.AcceptRole)
    await until(save.isEnabled)
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)


def shown(widget):
    return isinstance(widget, QFileDialog) and widget.isVisible()


async def dialog_of(window, kind):
    return await until(lambda: next((d for d in window.findChildren(kind) if d.isVisible()), None))


def test_marks_are_written_as_a_pdf_that_says_it_is_not_redacted(with_window, tmp_path):
    async def scenario(window, desk, document_id):
        window.queue.select(document_id)
        await until(lambda: window.queue.actions_of_queue.selected)
        window.menus.actions["export-marks"].trigger()
        dialog = await dialog_of(window, ExportDialog)
        QTest.keyClick(dialog.forms["pdf"], Qt.Key.Key_Space)
        QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
        await answer(tmp_path / "for Mia.pdf")
        await until((tmp_path / "for Mia - NOT REDACTED - marked.pdf").exists)
        await until(lambda: "NOT REDACTED" in window.statusBar().currentMessage())
        lines = [line for _, line, _ in await desk.audit(document_id)]
        assert entries(lines, {})[0].text == "1 mark exported: A PDF with live marks"

    with_window(scenario)
    with pymupdf.open(tmp_path / "for Mia - NOT REDACTED - marked.pdf") as pdf:
        assert [a.type[1] for a in pdf[0].annots()] == ["Redact"]
        assert SECRET in pdf[0].get_text()


def test_marks_of_a_colleague_are_open_hits_of_the_document_on_screen(with_window, tmp_path, paper):
    with pymupdf.open(paper) as pdf:
        pdf[0].add_highlight_annot(pdf[0].search_for("Bartholomew Finch")[0].quad)
        pdf.save(tmp_path / "back.pdf")

    async def scenario(window, desk, document_id):
        await window.opened(document_id)
        assert [e.text for e in window.review.panel.model.rows] == [SECRET]
        window.menus.actions["import-marks"].trigger()
        await answer(tmp_path / "back.pdf")
        await until(lambda: len(window.review.panel.model.rows) == 2)
        fresh = next(e for e in await desk.entities(document_id) if e.text != SECRET)
        assert (fresh.text, fresh.decision, fresh.source) == ("Bartholomew Finch", Decision.OPEN, Source.IMPORTED)
        assert "1 mark was added" in window.statusBar().currentMessage()
        (tmp_path / "bad.json").write_text(json.dumps({"redactions": [{"text": SECRET}]}))
        window.menus.actions["import-marks"].trigger()
        await answer(tmp_path / "bad.json")
        box = await dialog_of(window, QMessageBox)
        assert "/redactions/0/pageIndex: is required" in box.text()
        assert SECRET not in box.text()
        QTest.keyClick(box, Qt.Key.Key_Escape)
        assert len(await desk.entities(document_id)) == 2

    with_window(scenario)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a pipe with a name")
def test_pages_come_while_marks_are_being_read(with_window, tmp_path, paper):
    """The file is a pipe that nobody writes to yet: whoever reads it stands still."""
    with pymupdf.open(paper) as pdf:
        page = pdf[0]
        note = page.add_highlight_annot(page.search_for("Bartholomew Finch")[0].quad)
        note.set_info(content="A friend.", title="Mia")
        pdf.save(tmp_path / "back.pdf")
    os.mkfifo(tmp_path / "marks.pdf")

    async def scenario(window, desk, document_id):
        await window.opened(document_id)
        importing = asyncio.ensure_future(desk.import_marks(document_id, tmp_path / "marks.pdf"))
        pipe = await until(lambda: begun(tmp_path / "marks.pdf"))
        image = await desk.render(document_id, 0, 1.25)
        assert (image.width(), image.height()) == (744, 1053)
        assert not importing.done()
        (tmp_path / "back.pdf").replace(tmp_path / "marks.pdf")
        os.write(pipe, b"%PDF")
        os.close(pipe)
        assert (await importing).added == 1
        (said,) = await desk.comments(document_id)
        assert remark_words.author_name(said, {}) == "Mia, from a file"

    with_window(scenario)


def begun(path):
    """An end of a pipe to write to, once somebody wants to read it."""
    try:
        return os.open(path, os.O_WRONLY | os.O_NONBLOCK)
    except OSError as error:
        if error.errno != errno.ENXIO:
            raise
        return None


def test_the_logs_of_the_matter_are_saved_and_the_sealed_one_is_locked(with_window, tmp_path):
    async def scenario(window, desk, document_id):
        window.queue.select(document_id)
        await until(lambda: window.queue.actions_of_queue.selected)
        window.menus.actions["logs"].trigger()
        dialog = await dialog_of(window, LogsDialog)
        assert dialog.numbers.text().startswith("Pages: 1, of which 0 in full, 1 in part")
        QTest.mouseClick(dialog.public, Qt.MouseButton.LeftButton)
        await answer(tmp_path / "log.csv")
        await until((tmp_path / "log.csv").exists)
        await until(lambda: "log.csv" in dialog.said.text())
        QTest.keyClicks(dialog.first, PASSPHRASE)
        QTest.keyClicks(dialog.second, PASSPHRASE[:-1])
        assert not dialog.sealed.isEnabled()
        QTest.keyClicks(dialog.second, PASSPHRASE[-1])
        QTest.mouseClick(dialog.sealed, Qt.MouseButton.LeftButton)
        await answer(tmp_path / "sealed.pdf")
        await until((tmp_path / "sealed.pdf").exists)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        lines = [line for _, line, _ in await desk.audit(document_id)]
        assert [entry.text for entry in entries(lines, {})[:2]] == [
            "1 mark exported: Sealed reference list",
            "1 mark exported: Public log",
        ]

    with_window(scenario)
    assert SECRET not in (tmp_path / "log.csv").read_text("utf-8")
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(tmp_path / "sealed.pdf")
    with pikepdf.open(tmp_path / "sealed.pdf", password=PASSPHRASE) as pdf:
        assert SECRET.encode() in pdf.attachments["reference-list.csv"].get_file().read_bytes()


def test_nothing_selected_is_said(with_window):
    async def scenario(window, desk, document_id):
        window.queue.table.clearSelection()
        window.menus.actions["logs"].trigger()
        assert window.statusBar().currentMessage() == "Select one document first."

    with_window(scenario)
