"""A list is imported and tried before it is used: the real dialog over a real child process."""

from __future__ import annotations

import pymupdf
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from app.domain.job_settings import JobKind, JobSettings
from app.protocol.messages import CountListed, ReadList, SourceFile
from app.ui.intake.lists_dialog import ListsDialog, open_for
from app.ui.intake.settings_panel import SettingsPanel
from app.workers.supervisor import Child


class ChildDesk:
    """The part of the desk that this dialog needs, with a child of its own."""

    def __init__(self, child: Child) -> None:
        self.child = child

    async def read_list(self, path, column=None):
        return self.child.call(ReadList(path=str(path), column=column)).event

    async def count_listed(self, path, lines):
        return self.child.call(CountListed(source=SourceFile(path=str(path)), lines=tuple(lines))).event


@pytest.fixture
def desk():
    with Child() as child:
        yield ChildDesk(child)


@pytest.fixture
def panel(qtbot, theme, english):
    made = SettingsPanel()
    qtbot.addWidget(made)
    made.show()
    return made


def shown(dialog):
    model = dialog.model
    return [tuple(model.data(model.index(row, c)) for c in (0, 1)) for row in range(model.rowCount())]


def test_a_file_is_imported_tried_and_used(run_async, desk, window, panel, tmp_path, qtbot):
    letter = tmp_path / "letter.pdf"
    with pymupdf.open() as pdf:
        page = pdf.new_page()
        page.insert_text((72, 90), "Ada Lovelace met Rafael Oyelaran.\nMs Lovelace signed BB-1234.", fontsize=11)
        pdf.save(letter)
    (tmp_path / "list.csv").write_text("Name,Firm\nLovelace,Acme\n~Oyelaron,Acme\nNobody,Acme\nre:(,Acme\n")
    panel.always.setPlainText("re:BB-\\d{4}")
    dialog = open_for(desk, panel.always, window)
    run_async(_done(dialog.import_from(tmp_path / "list.csv")))
    assert dialog.lines == ("re:BB-\\d{4}", "Lovelace", "~Oyelaron", "Nobody")
    assert "Line 5 is no regular expression: see character 2." in dialog.said.text()
    assert [dialog.column.itemText(i) for i in range(dialog.column.count())] == ["Name", "Firm"]
    run_async(_done(dialog.test_on([letter])))
    assert shown(dialog) == [("re:BB-\\d{4}", "1"), ("Lovelace", "2"), ("~Oyelaron", "1"), ("Nobody", "0")]
    assert "4 hits" in dialog.said.text()
    qtbot.mouseClick(dialog.use_button, Qt.MouseButton.LeftButton)
    assert panel.settings.always == ("re:BB-\\d{4}", "Lovelace", "~Oyelaron", "Nobody")


def test_another_column_takes_the_place_of_the_first(run_async, desk, window, tmp_path):
    (tmp_path / "list.csv").write_text("Name,Firm\nAda,Acme Ltd\nBob,Acme Ltd\n")
    dialog = ListsDialog(desk, "Never redact", ["Court"], window)
    run_async(_done(dialog.import_from(tmp_path / "list.csv")))
    run_async(_done(dialog.import_from(tmp_path / "list.csv", 1)))
    assert dialog.lines == ("Court", "Acme Ltd")
    assert dialog.column.currentData() == 1
    dialog.reject()


def test_a_list_with_a_mistake_starts_no_job_and_is_not_used(panel, window, desk):
    panel.never.setPlainText("Court\nre:[")
    assert panel.problem == "Never redact: Line 2 is no regular expression: see character 2."
    dialog = ListsDialog(desk, "Never redact", panel.never.toPlainText().splitlines(), window)
    assert not dialog.use_button.isEnabled()
    assert not dialog.test_button.isEnabled()
    dialog.reject()
    panel.never.setPlainText("Court")
    assert panel.problem == ""


def test_the_firms_lists_can_be_switched_off(panel):
    assert panel.settings.firm_lists
    panel.set_settings(JobSettings(always=("Ada",), firm_lists=False))
    assert not panel.settings.firm_lists
    assert panel.settings.always == ("Ada",)


def test_the_page_of_the_certificate_is_chosen_for_jobs_that_write_files(panel, qtbot):
    assert not panel.settings.certificate_page
    with qtbot.waitSignal(panel.changed):
        panel.certificate_page.click()
    assert panel.settings.certificate_page
    panel.kind.choose(JobKind.VERIFY_ONLY)
    assert not panel.settings.certificate_page, "nothing is written"
    panel.set_settings(JobSettings(certificate_page=True))
    assert panel.certificate_page.isChecked()


def test_a_matter_may_do_without_every_page_seen_and_keeps_that(panel, qtbot):
    assert panel.settings.see_pages
    with qtbot.waitSignal(panel.changed):
        panel.see_pages.click()
    assert not panel.settings.see_pages
    panel.set_settings(JobSettings(see_pages=True))
    assert panel.see_pages.isChecked()


def test_ocr_can_be_switched_off_and_the_quick_search_on_and_both_say_what_is_lost(panel, qtbot):
    assert (panel.settings.ocr, panel.settings.quick) == (True, False)
    for box, lost in ((panel.ocr, "nothing is found in scans"), (panel.quick, "misses more")):
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(10, box.height() // 2))
        assert lost in box.accessibleDescription()
        assert [label.isVisible() for label in panel.findChildren(QLabel) if lost in label.text()] == [True]
    assert (panel.settings.ocr, panel.settings.quick) == (False, True)
    panel.kind.choose(JobKind.CLEAN_ONLY)
    assert (panel.settings.ocr, panel.settings.quick) == (True, False), "nothing is searched"
    panel.set_settings(JobSettings(quick=True))
    assert (panel.settings.ocr, panel.settings.quick) == (True, True)


async def _done(task):
    await task
