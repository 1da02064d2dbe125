"""The support bundle: nothing of a document, a name or a person is in it, and what is saved is what was shown."""

from __future__ import annotations

import getpass
import logging
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.base import log
from app.domain.job_settings import JobSettings
from app.services import support
from app.services.support import Part, PartName
from app.ui.help.support_dialog import SupportDialog
from app.ui.settings import table
from app.ui.window_settings import WindowSettings

CANARY_TEXT = "Wilhelmina Oyelaran"
CANARY_FILE = "Deposition Zorblatt.pdf"
CANARY_MATTER = "Zorblatt against Quux"
CANARY_PERSON = "Priscilla Underhill"
CANARY_CLIENT = "Vandelay Industries"
CANARIES = (
    CANARY_TEXT, "oyelaran", "zorblatt", "quux", "underhill", "vandelay", "bluebird", "sable-data", "top secret",
    "frobnicate", "versus", "minutes of",
)  # fmt: skip


@pytest.fixture
def filled(desk, run_async, settle, paper, tmp_path, data_directory):
    """A real data folder with a document that was read, and a log that was written to by careless hands."""
    folder = tmp_path / "in" / CANARY_MATTER
    folder.mkdir(parents=True)
    source = paper(CANARY_FILE, names=[CANARY_TEXT])
    moved = folder / CANARY_FILE
    source.rename(moved)
    settings = JobSettings(always=("Project Bluebird",), metadata={"client": CANARY_CLIENT})
    run_async(desk.start())
    run_async(desk.add_person(CANARY_PERSON, "p.underhill@example.org"))
    run_async(desk.add_paths([folder], settings=settings))
    settle(lambda: not desk._under_way)
    log.configure(log_file=data_directory / support.LOG_FILE)
    logger = logging.getLogger("app.somewhere")
    logger.info("document 3f2a9c1e-0000-4000-8000-000000000000 goes on")
    logger.error("unexpected KeyError at store.py:12 < reviews.py:30")
    logger.error("could not open %s", moved)
    logger.error("could not open %s", Path.home() / "My Matters" / "top secret.pdf")
    logger.error("Qt default: '%s' is wrong, ask p.underhill@example.org", CANARY_TEXT)
    logger.error("failed for %s", CANARY_MATTER)
    logger.error("left out Minutes of the Frobnicate Board.pdf at intake")
    logger.error("no folder %s", Path("/srv/Frobnicate Versus Many Others/papers"))
    logger.error("failed for %s in the name of %s", CANARY_FILE, CANARY_PERSON)
    logger.error("run as %s on this machine", getpass.getuser())
    logger.error("first line\nsecond line with %s", CANARY_CLIENT)
    yield desk
    log.configure()


@pytest.fixture
def dialog(filled, qtbot, settle, theme, english, tmp_path):
    preferences = WindowSettings(filled, tmp_path, theme, None)
    preferences.preferences.set(table.QUICK, True)
    shown = SupportDialog(filled, preferences.lines())
    qtbot.addWidget(shown)
    shown.show()
    settle(lambda: shown.list.count() == len(PartName))
    return shown


def shown_text(dialog: SupportDialog) -> str:
    texts = []
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        texts.append(dialog.text.toPlainText())
    return "\n".join(texts)


def saved(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as bundle:
        return {name: bundle.read(name).decode("utf-8") for name in bundle.namelist()}


def test_the_bundle_tells_what_helps_and_nothing_of_anybody(dialog, settle, tmp_path) -> None:
    path = tmp_path / "bundle.zip"
    dialog.save_to(path)
    settle(path.exists)
    settle(lambda: "bundle.zip" in dialog.said.text())
    found = saved(path)
    assert set(found) == {name.value for name in PartName}
    whole = "\n".join(found.values()).casefold()
    own = {getpass.getuser().casefold(), Path.home().name.casefold()}
    assert [canary for canary in (*CANARIES, *own) if canary.casefold() in whole] == []
    assert str(tmp_path).casefold() not in whole
    assert "document 3f2a9c1e-0000-4000-8000-000000000000 goes on" in found["log.txt"]
    assert "unexpected KeyError at store.py:12 < reviews.py:30" in found["log.txt"]
    assert "lines left out: " in found["log.txt"]
    assert "jobs/quick = True" in found["settings.txt"]
    assert "documents 1" in found["counts.txt"]
    assert "profiles of people 1" in found["counts.txt"]
    assert "sable " in found["program.txt"]
    assert "processor cores" in found["machine.txt"]
    assert CANARY_TEXT.casefold().encode() not in path.read_bytes().lower()


def test_what_is_saved_is_what_was_shown(dialog, settle, tmp_path) -> None:
    before = shown_text(dialog)
    path = tmp_path / "bundle.zip"
    dialog.save_to(path)
    settle(path.exists)
    assert "".join(saved(path).values()) == before + "\n"


def test_a_part_that_is_unticked_is_left_out(dialog, qtbot, settle, tmp_path) -> None:
    row = list(PartName).index(PartName.LOG)
    dialog.list.setCurrentRow(row)
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert [part.name for part in dialog.chosen] == [name for name in PartName if name is not PartName.LOG]
    path = tmp_path / "bundle.zip"
    dialog.save_to(path)
    settle(path.exists)
    assert "log.txt" not in saved(path)
    for item in (dialog.list.item(number) for number in range(dialog.list.count())):
        item.setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.save.isEnabled()


def test_a_place_that_cannot_be_written_to_leaves_nothing(dialog, settle, tmp_path, qapp) -> None:
    from PySide6.QtWidgets import QApplication, QMessageBox

    blocked = tmp_path / "file"
    blocked.write_text("x")
    dialog.save_to(blocked / "bundle.zip")
    settle(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    QApplication.activeModalWidget().close()
    assert blocked.read_text() == "x"


@pytest.mark.parametrize(
    ("line", "clean"),
    [
        ("a 'quoted thing' b", "a … b"),
        (r"at D:\Papers of Ann\x.pdf now", "at …"),
        ("at /srv/My Papers/x.pdf", "at …"),
        ("mail ann@example.org", "mail …"),
        ("2/3 pages", "2/3 pages"),
        ("document 12 of 30: 4 hits", "document 12 of 30: 4 hits"),
    ],
)
def test_what_may_name_something_is_taken_out_of_a_line(line, clean) -> None:
    assert support._cleaned(line) == clean


def test_parts_are_written_without_a_time_of_anybodys_work(tmp_path) -> None:
    path = tmp_path / "a.zip"
    support.write([Part(PartName.LOG, ("one",))], path)
    with zipfile.ZipFile(path) as bundle:
        assert bundle.infolist()[0].date_time == (1980, 1, 1, 0, 0, 0)
    assert [p.name for p in tmp_path.iterdir()] == ["a.zip"]
