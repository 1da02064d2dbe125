"""The pictures of the README: the sample matter in the real window, with real child processes, without a screen.

`python tests/ui/pictures.py --docs` writes docs/pictures/{queue,review}{,-dark}.png; each theme in its own process.
"""

from __future__ import annotations

import asyncio
import io
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
SIZE = (1440, 900)
MATTER = "Whitcombe v. Halvorsen"
LARGEST = 300_000
"""Bytes of one picture."""

ACCEPTED = ("PERSON", "EMAIL_ADDRESS", "PHONE_NUMBER", "DATE_OF_BIRTH")
REJECTED = ("Delaware", "Interstate 89", "Exit 12", "NEW HAMPSHIRE")
SELECTED = "418 Larkspur Hollow Road, Apartment 3B, Penacook, New Hampshire 03303"


def write_all(folder: Path = ROOT / "docs" / "pictures") -> None:
    """Draw both themes. Raises CalledProcessError where one could not be drawn."""
    folder.mkdir(parents=True, exist_ok=True)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1", "LC_ALL": "C.UTF-8"}
    for scheme in ("light", "dark"):
        subprocess.run([sys.executable, __file__, scheme, str(folder)], env=environment, check=True)


def draw(scheme: str, folder: Path) -> None:
    import qasync

    from app.ui.application import Application
    from app.ui.common import languages

    application = Application(["sable"])
    languages.speak(application, "en")
    loop = qasync.QEventLoop(application)
    asyncio.set_event_loop(loop)
    # Its path is in the picture: a folder that says nothing about the machine it was made on.
    matters = Path(tempfile.gettempdir()) / "Matters"
    matters.mkdir()
    try:
        with loop:
            loop.run_until_complete(_scenes(application, scheme, matters, folder))
    finally:
        shutil.rmtree(matters)


def prepare(matters: Path) -> Path:
    """A copy of the sample matter whose memorandum is locked with a password."""
    import pikepdf

    matter = Path(shutil.copytree(ROOT / "resources" / "samples", matters / MATTER))
    memorandum = matter / "06-memorandum.pdf"
    with pikepdf.open(memorandum, allow_overwriting_input=True) as pdf:
        pdf.save(memorandum, encryption=pikepdf.Encryption(user="sample", owner="sample owner"))
    return matter


async def _scenes(application, scheme: str, matters: Path, folder: Path) -> None:
    from app.ui.common.theme import Scheme, Theme
    from app.ui.desk import Desk
    from app.ui.main_window import MainWindow

    desk = Desk(matters / "data")
    theme = Theme(application)
    window = MainWindow(desk, matters / "data", theme)
    theme.set_scheme(Scheme(scheme))
    window.resize(*SIZE)
    window.show()
    window.activateWindow()
    try:
        await desk.start()
        await window.start()
        await _show(desk, window, prepare(matters), lambda name: _save(window, folder / name, scheme))
    finally:
        if window.review is not None:
            window.review.close()
        window.close()
        await desk.shutdown()


async def _show(desk, window, matter: Path, save: Callable[[str], None]) -> None:
    from app.domain.entities import Decision
    from app.domain.jobs import ALL_BANDS, WORKING, Status

    names = {path.name[:2]: path.name for path in matter.iterdir()}
    queue = window.queue

    def row(number: str):
        every = (queue.documents.document_at(index) for index in range(queue.documents.rowCount()))
        return next((d for d in every if d.file_name == names[number]), None)

    def status(number: str) -> Status | None:
        return row(number).status if row(number) is not None else None

    window.queue.previews = False  # the pictures are of the queue, not of the intake sheet
    window.add_paths([matter])
    settled = {Status.READY_FOR_REVIEW, Status.ATTENTION}
    await _until(lambda: all(status(number) in settled for number in names))

    async def finish(document_id: str) -> None:
        """As a reviewer does who looks at every page and accepts all."""
        await desk.open_review(document_id)
        await desk.decide(document_id, [entity.id for entity in await desk.entities(document_id)], Decision.ACCEPTED)
        await desk.note_seen(document_id, {page.page_index: ALL_BANDS for page in await desk.pages(document_id)})
        await desk.finish_review(document_id)

    bank = row("03").id
    await finish(bank)
    await _until(lambda: status("03") is Status.FINISHED)

    window.open_document(row("01").id)
    await _until(lambda: window.reviewing and window.review.session.document is not None)
    screen = window.review
    entities = screen.session.entities
    for decision, chosen in (
        (Decision.ACCEPTED, [e.id for e in entities if e.label in ACCEPTED and e.page_index == 0]),
        (Decision.REJECTED, [e.id for e in entities if e.text in REJECTED]),
    ):
        await screen.session.decide(chosen, decision)
    screen.panel.select([next(e.id for e in screen.session.entities if e.text == SELECTED)])
    screen.panel.list.setFocus()
    await _until(lambda: not (screen.images.busy or screen.view.busy or screen.tasks_running))
    window.statusBar().clearMessage()
    save("review")

    screen.leave()
    report = row("02").id
    queue.select(bank)
    await _until(lambda: queue.details.certificate_shown)
    moving: list[str] = []
    desk.progressed.connect(lambda document_id, event: moving.append(event.phase))
    await finish(report)
    await _until(lambda: moving and status("02") in WORKING)
    save("queue")
    await _until(lambda: status("02") is Status.FINISHED)


async def _until(holds: Callable[[], object]) -> None:
    async def wait() -> None:
        while not holds():
            await asyncio.sleep(0.01)

    await asyncio.wait_for(wait(), 120)


def _save(window, stem: Path, scheme: str) -> None:
    save_small(window, stem.with_name(stem.name + ("-dark" if scheme == "dark" else "") + ".png"), LARGEST)


def save_small(window, path: Path, largest: int) -> None:
    """Write a picture of a window, small enough for a repository: 256 colours where the full ones take too much."""
    from PIL import Image
    from PySide6.QtCore import QBuffer, QIODevice

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "PNG")
    picture = Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")
    picture.save(path, optimize=True)
    if path.stat().st_size > largest:
        picture.quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)
    assert path.stat().st_size <= largest, path


if __name__ == "__main__":
    draw(sys.argv[1], Path(sys.argv[2]))
