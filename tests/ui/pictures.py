"""Save pictures of the window: `python tests/ui/pictures.py [FOLDER]` writes PNGs for a person to look at.

Every scene of every screen is drawn light and dark, at 100 % and 200 %, in English and with every text 40 % longer
(`…-long-….png`), each in a process of its own. Texts that have no room are printed. `--only NAME` draws one group of
scenes: queue, jobs, help or review. `--language CODE` draws them in that language alone, light at 100 %.

With `--docs` the ones of the README are drawn instead, from the sample matter and with real child processes
(documentation_pictures.py), with `--languages` list, review and the end of a review in every language, small enough for
a repository, into docs/pictures/languages.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), *(str(HERE / each) for each in ("queue", "intake", "people", "review"))]
GROUPS = ("queue", "jobs", "help", "review")
OF_LANGUAGES = {"queue-finished": "queue", "review-open": "review", "review-sheet": "finish"}
"""The scenes that are kept of every language, and what their pictures are called."""
SMALL = 130_000
"""Bytes of one of them, at most."""


def main() -> int:
    if sys.argv[1:] == ["--docs"]:
        from documentation_pictures import write_all

        write_all()
        return 0
    if sys.argv[1:] == ["--languages"]:
        return draw_languages()
    groups, languages, ratios = GROUPS, ("en", "long"), ("1", "2")
    if sys.argv[1:2] == ["--language"] and sys.argv[2:3]:
        languages, ratios = (sys.argv[2],), ("1",)
        del sys.argv[1:3]
    if sys.argv[1:2] == ["--only"] and sys.argv[2:3] and sys.argv[2] in GROUPS:
        groups = (sys.argv[2],)
        del sys.argv[1:3]
    if sys.argv[1:2] and sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    for ratio in ratios:
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": ratio}
        for words in languages:
            for group in groups:
                command = [sys.executable, __file__, "--draw", str(folder), ratio, words, group]
                subprocess.run(command, env=environment, check=True)
    return 0


def draw_languages(folder: Path = HERE.parents[1] / "docs" / "pictures" / "languages") -> int:
    from app.ui.common import languages

    folder.mkdir(parents=True, exist_ok=True)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1", "LC_ALL": "C.UTF-8"}
    for code in languages.available():
        for group in ("queue", "review"):
            subprocess.run(
                [sys.executable, __file__, "--draw", str(folder), "", code, group], env=environment, check=True
            )
    return 0


def measured(words: str, group: str) -> list[str]:
    """Texts that have no room in the scenes of a group, drawn light at 100 % and not saved."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1", "LC_ALL": "C.UTF-8"}
    command = [sys.executable, __file__, "--draw", "", "1", words, group]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=300)
    return [line for line in done.stdout.splitlines() if line.startswith("cut: ")]


def draw(folder: Path | None, ratio: str, words: str, group: str) -> int:
    """Draw the scenes of a group; without a folder they are only measured, without a ratio those that are kept of a
    language are saved."""
    import qasync
    from camera import BOTH, Camera
    from documentation_pictures import save_small

    from app.ui.application import Application
    from app.ui.common.theme import Scheme

    def keep(widget, name: str) -> None:
        if name in OF_LANGUAGES:
            save_small(widget, folder / f"{OF_LANGUAGES[name]}-{words}.png", SMALL)

    application = Application(["sable"])
    if ratio:
        both = folder is not None and words in ("en", "long")
        camera = Camera(application, folder, ratio, words, BOTH if both else (Scheme.LIGHT,))
    else:
        camera = Camera(application, None, "1", words, (Scheme.LIGHT,), keep)
    loop = qasync.QEventLoop(application)
    asyncio.set_event_loop(loop)
    with loop, tempfile.TemporaryDirectory() as data:
        loop.run_until_complete(scenes_of(group)(camera, Path(data)))
    return 0


def scenes_of(group: str):
    if group == "review":
        from review_scenes import review_scenes

        return review_scenes
    return {"queue": _queue_scenes, "jobs": _job_scenes, "help": _help_scenes}[group]


async def _queue_scenes(camera, data: Path) -> None:
    from fake_queue_desk import LONG_NAME, FakeDesk, fill, progress

    from app.services.intake import SkipReason
    from app.ui.common.theme import Theme
    from app.ui.main_window import MainWindow
    from app.ui.queue.drops import sentence
    from app.ui.queue.rows import Group

    application = camera.application
    theme = Theme(application)
    for scheme in camera.schemes:
        camera.scheme = scheme

        async def save(window: MainWindow, name: str) -> None:
            await asyncio.sleep(0.05)
            camera.take(window, f"queue-{name}")

        empty = MainWindow(FakeDesk(), data, theme)
        theme.set_scheme(scheme)
        empty.resize(1280, 800)
        empty.show()
        await empty.start()
        await save(empty, "empty")
        empty.close()

        desk = FakeDesk()
        documents = fill(desk)
        window = MainWindow(desk, data, theme)
        theme.set_scheme(scheme)
        window.resize(1280, 800)
        window.show()
        await window.start()
        for name, phase, done, total in (
            ("Personnel file part 1.pdf", "detecting", 131, 412),
            ("Complaint.pdf", "redacting", 30, 44),
            (LONG_NAME, "verifying", 0, 0),
        ):
            desk.progressed.emit(documents[name].id, progress(phase, done, total))
        window.queue.table.setFocus()
        for name, file_name in (
            ("every-status", "Medical report.pdf"),
            ("password", "Payslips 2019-2024.pdf"),
            ("failure", "E-mail export.msg.pdf"),
            ("finished", "Exhibit A.pdf"),
            ("verification-failed", "Exhibit B.pdf"),
        ):
            window.queue.select(documents[file_name].id)
            window.notice(sentence(list(documents.values())[:1], 3 * [SkipReason.NOT_PDF], 0, total=12))
            await save(window, name)
        window.queue.table.selectAll()
        window.queue.filter_bar.chip(Group.PROBLEMS).click()
        await save(window, "filtered")
        window.queue.filter_bar.search.setText("nothing like it")
        await save(window, "no-match")
        window.queue.filter_bar.reset()
        window._show_keys()
        await asyncio.sleep(0.05)
        sheet = application.activeModalWidget()
        camera.take(sheet, "keys")
        sheet.close()
        window._show_about()
        await asyncio.sleep(0.05)
        box = application.activeModalWidget()
        camera.take(box, "about")
        box.close()
        window.close()


async def _help_scenes(camera, data: Path) -> None:
    """Every page of the settings, the guide, the support bundle and the tour."""
    from fake_queue_desk import FakeDesk, fill
    from PySide6.QtWidgets import QDialog

    from app.services.support import Queue, collect
    from app.ui.common.theme import Theme
    from app.ui.main_window import MainWindow

    class SupportDesk(FakeDesk):
        async def support_parts(self, settings, screens):
            return collect(Queue(("jobs 3", "documents 13"), frozenset()), data, settings, screens)

    application = camera.application
    theme = Theme(application)
    for scheme in camera.schemes:
        camera.scheme = scheme
        desk = SupportDesk()
        fill(desk)
        window = MainWindow(desk, data, theme)
        theme.set_scheme(scheme)
        window.resize(1280, 800)
        window.show()
        await window.start()

        async def save(widget, name: str) -> None:
            await asyncio.sleep(0.1)
            camera.take(widget, name)

        dialog = window.settings.show()
        for row in range(dialog.list.count()):
            dialog.list.setCurrentRow(row)
            await save(dialog, f"settings-{row + 1}")
        dialog.close()
        window.help.show_help()
        await save(window.help.guide, "help")
        window.help.guide.search.setText("certificate")
        await save(window.help.guide, "help-search")
        window.help.guide.close()
        window.help.show_support(desk)
        while not isinstance(application.activeModalWidget(), QDialog):
            await asyncio.sleep(0.05)
        await save(application.activeModalWidget(), "support")
        application.activeModalWidget().close()
        tour = window.tour.start()
        await save(window, "tour")
        tour.end()
        window.close()


async def _job_scenes(camera, data: Path) -> None:
    """The intake sheet, the profiles, the settings of a matter, and documents that wait for a person."""
    from fake_queue_desk import FakeDesk
    from intake_files import SKIPPED, fill_intake
    from waiting_documents import fill_waiting

    from app.ui.common.theme import Theme
    from app.ui.intake.sheet import IntakeSheet
    from app.ui.main_window import MainWindow

    application = camera.application
    theme = Theme(application)
    for scheme in camera.schemes:
        theme.set_scheme(scheme)
        camera.scheme = scheme

        async def save(widget, name: str) -> None:
            await asyncio.sleep(0.15)
            camera.take(widget, name)

        async def intake(name: str) -> IntakeSheet:
            desk = FakeDesk()
            job, _ = fill_intake(desk)
            sheet = IntakeSheet(desk, job, SKIPPED)
            sheet.show()
            await sheet.load()
            sheet.table.select([row.key for row in sheet.files.rows() if row.name == "Exhibit A.pdf"])
            sheet.table.setFocus()
            await save(sheet, name)
            return sheet

        sheet = await intake("intake")
        sheet.settings.categories.choose.click()
        sheet.settings.second.setCurrentIndex(2)
        sheet.settings.kept.keeping.setCurrentIndex(1)
        sheet.settings.kept.more.setChecked(True)
        sheet.settings.kept.copy.setChecked(True)
        sheet.settings.kept.files.setCurrentIndex(1)
        await save(sheet, "intake-categories")
        sheet.settings.verticalScrollBar().setValue(sheet.settings.verticalScrollBar().maximum())
        await save(sheet, "intake-settings")
        sheet.close()

        desk = FakeDesk()
        documents = fill_waiting(desk)
        window = MainWindow(desk, data, theme)
        theme.set_scheme(scheme)
        window.resize(1280, 860)
        window.show()
        await window.start()
        for name, document in documents.items():
            window.queue.select(document.id)
            await save(window, f"details-{Path(name).stem.lower().replace(' ', '-')}")
        for name in ("history", "profiles", "matter-settings"):
            if name == "history":
                window.queue.select(documents["Second review.pdf"].id)
                await asyncio.sleep(0.15)
                bar = window.queue.details.widget(1).verticalScrollBar()
                bar.setValue(bar.maximum())
                await save(window, "details-history")
                continue
            if name == "profiles":
                window.show_profiles()
            else:
                window.handling.settings_wanted.emit(next(iter(desk.held_jobs)))
            await asyncio.sleep(0.15)
            dialog = application.activeModalWidget()
            await save(dialog, name)
            dialog.close()
        window.queue.actions_of_queue.purge.trigger()
        await asyncio.sleep(0.15)
        box = application.activeModalWidget()
        await save(box, "purge")
        box.close()
        window.close()


if __name__ == "__main__":
    sys.exit(draw(Path(sys.argv[2]) if sys.argv[2] else None, *sys.argv[3:]) if sys.argv[1:2] == ["--draw"] else main())
