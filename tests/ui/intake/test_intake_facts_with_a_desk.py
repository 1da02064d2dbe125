"""Files as other programs write them, through the real child process and the database, to what the sheet says."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pikepdf
import pymupdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from PySide6.QtCore import Qt

from app.domain.documents import FileFacts
from app.domain.jobs import Status
from app.ui.desk import Desk
from app.ui.intake.rows import Remedy, State


@pytest.fixture
def desk(real_desk: Desk) -> Desk:
    return real_desk


def letter(path: Path, text: str) -> Path:
    with pymupdf.open() as pdf:
        pdf.new_page().insert_text((72, 72), text)
        pdf.save(path)
    return path


def saved_again(path: Path) -> None:
    with pymupdf.open(path) as pdf:
        pdf[0].insert_text((72, 120), "an addition")
        pdf.saveIncr()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "matter"
    made.mkdir()
    letter(made / "plain.pdf", "one")
    saved_again(letter(made / "saved twice.pdf", "two"))
    saved_again(letter(made / "cut off.pdf", "three"))
    data = (made / "cut off.pdf").read_bytes()
    (made / "cut off.pdf").write_bytes(data[: data.rindex(b"startxref")])
    letter(made / "broken.pdf", "four")
    data = (made / "broken.pdf").read_bytes()
    (made / "broken.pdf").write_bytes(data[: data.rindex(b"xref\n0")])
    with pikepdf.open(letter(made / "five.pdf", "five")) as pdf:
        field = pdf.make_indirect(
            Dictionary(
                FT=Name.Sig, T=String("s"), V=Dictionary(Type=Name.Sig, ByteRange=Array([0, 1, 2, 3]), Contents=b"\0")
            )
        )
        pdf.Root.AcroForm = Dictionary(SigFlags=3, Fields=Array([field]))
        pdf.attachments["notes.txt"] = b"notes"
        pdf.save(made / "signed.pdf")
        pdf.Root.AcroForm = Dictionary(Fields=Array(), XFA=Array([String("t"), pdf.make_stream(b"<xdp/>")]))
        pdf.save(made / "xfa.pdf")
    (made / "five.pdf").unlink()
    return made


def test_what_files_hold_reaches_the_sheet_and_stays(folder, sheet_of, qtbot, settle) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    sheet = sheet_of(folder)
    settle(lambda: not sheet.files.count_of(State.CHECKING))
    rows = {row.name: row for row in sheet.files.rows()}
    assert {name: row.state for name, row in rows.items()} == {
        "plain.pdf": State.READY,
        "saved twice.pdf": State.READY,
        "cut off.pdf": State.REPAIRED,
        "broken.pdf": State.REPAIRED,
        "signed.pdf": State.READY,
        "xfa.pdf": State.XFA,
    }
    facts = {name: row.document.facts for name, row in rows.items()}
    assert facts["plain.pdf"] == FileFacts(text_pages=1)
    assert facts["saved twice.pdf"] == FileFacts(text_pages=1, earlier_revisions=1)
    assert facts["cut off.pdf"] == FileFacts(text_pages=1, earlier_revisions=1, repaired=True)
    assert facts["broken.pdf"] == FileFacts(text_pages=1, repaired=True)
    assert facts["signed.pdf"] == FileFacts(text_pages=1, signed=True, attachments=1)
    assert facts["xfa.pdf"] == FileFacts(text_pages=1, has_xfa=True, attachments=1)
    sheet.table.select([rows["cut off.pdf"].key])
    qtbot.mouseClick(sheet.card.button(Remedy.LEAVE_OUT), Qt.MouseButton.LeftButton)
    settle(lambda: sheet.files.count_of(State.LEFT_OUT) == 1)
    assert sheet.start.text() == "Start 5 files"
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    settle(lambda: not sheet.isVisible())
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_facts_outlive_the_program(folder, tmp_path, qapp, run_async) -> None:
    (tmp_path / "data").mkdir()

    async def checked(desk: Desk):
        while True:
            [document] = await desk.documents()
            if document.sha256:
                return document
            await asyncio.sleep(0.01)

    seen = []
    for time in range(2):
        real = Desk(tmp_path / "data", width=1)
        run_async(real.start())
        if not time:
            run_async(real.add_paths([folder / "signed.pdf"], preview=True))
        document = run_async(checked(real))
        seen.append((document.status, document.facts))
        run_async(real.shutdown())
    assert seen[0] == seen[1] == (Status.PREFLIGHT, FileFacts(text_pages=1, signed=True, attachments=1))
