"""Save pictures of the window: `python tests/ui/pictures.py [FOLDER]` writes PNGs for a person to look at.

Every scene is drawn light and dark, at 100 % and 200 %. Each ratio needs a process of its own. With `--docs` the ones
of the README are drawn instead, from the sample matter and with real child processes (documentation_pictures.py).
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), *(str(HERE / each) for each in ("queue", "intake", "people"))]


def main() -> int:
    if sys.argv[1:] == ["--docs"]:
        from documentation_pictures import write_all

        write_all()
        return 0
    if sys.argv[1:2] and sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    for ratio in ("1", "2"):
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": ratio}
        subprocess.run([sys.executable, __file__, "--draw", str(folder), ratio], env=environment, check=True)
    return 0


def draw(folder: Path, ratio: str) -> int:
    import qasync

    from app.ui.application import Application, install_translations

    application = Application(["sable"])
    install_translations(application)
    loop = qasync.QEventLoop(application)
    asyncio.set_event_loop(loop)
    with loop, tempfile.TemporaryDirectory() as data:
        loop.run_until_complete(_scenes(application, folder, ratio, Path(data)))
        loop.run_until_complete(_job_scenes(application, folder, ratio, Path(data)))
        loop.run_until_complete(_help_scenes(application, folder, ratio, Path(data)))
    return 0


def long_words(application) -> object:
    """A translator that makes every text a third longer, as German does."""
    from PySide6.QtCore import QTranslator

    class LongWords(QTranslator):
        def translate(self, context, text, disambiguation=None, n=-1):
            return text.replace("%n", str(n)) + "en" * max(1, len(text) // 6) if len(text) > 2 else text

        def isEmpty(self):
            return False

    translator = LongWords(application)
    application.installTranslator(translator)
    return translator


async def _scenes(application, folder: Path, ratio: str, data: Path) -> None:
    from fake_queue_desk import LONG_NAME, FakeDesk, fill, progress

    from app.ui.common.theme import Scheme, Theme
    from app.ui.main_window import MainWindow
    from app.ui.queue.rows import Group

    theme = Theme(application)
    for scheme in (Scheme.LIGHT, Scheme.DARK):

        async def save(window: MainWindow, name: str, scheme: Scheme = scheme) -> None:
            await asyncio.sleep(0.05)
            window.grab().save(str(folder / f"queue-{name}-{scheme}-{ratio}00.png"))

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
            window.notice("12 PDFs added, 3 skipped: not PDF.")
            await save(window, name)
        window.queue.table.selectAll()
        window.queue.filter_bar.chip(Group.PROBLEMS).click()
        await save(window, "filtered")
        window.queue.filter_bar.search.setText("nothing like it")
        await save(window, "no-match")
        window.queue.filter_bar.reset()
        translator = long_words(application)
        longer = MainWindow(desk, data, theme)
        theme.set_scheme(scheme)
        longer.resize(1280, 800)
        longer.show()
        await longer.start()
        longer.queue.select(documents["Payslips 2019-2024.pdf"].id)
        await save(longer, "long-words")
        longer.close()
        application.removeTranslator(translator)
        window._show_keys()
        await asyncio.sleep(0.05)
        sheet = application.activeModalWidget()
        sheet.grab().save(str(folder / f"keys-{scheme}-{ratio}00.png"))
        sheet.close()
        window._show_about()
        await asyncio.sleep(0.05)
        box = application.activeModalWidget()
        box.grab().save(str(folder / f"about-{scheme}-{ratio}00.png"))
        box.close()
        window.close()


async def _help_scenes(application, folder: Path, ratio: str, data: Path) -> None:
    """Every page of the settings, the guide, the support bundle and the tour; once with long words."""
    from fake_queue_desk import FakeDesk, fill
    from PySide6.QtWidgets import QDialog

    from app.services.support import Queue, collect
    from app.ui.common.theme import Scheme, Theme
    from app.ui.main_window import MainWindow

    class SupportDesk(FakeDesk):
        async def support_parts(self, settings, screens):
            return collect(Queue(("jobs 3", "documents 13"), frozenset()), data, settings, screens)

    theme = Theme(application)
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        for words in ("", "-long-words"):
            translator = long_words(application) if words else None
            desk = SupportDesk()
            fill(desk)
            window = MainWindow(desk, data, theme)
            theme.set_scheme(scheme)
            window.resize(1280, 800)
            window.show()
            await window.start()

            async def save(widget, name: str, words: str = words, scheme: Scheme = scheme) -> None:
                await asyncio.sleep(0.1)
                widget.grab().save(str(folder / f"{name}{words}-{scheme}-{ratio}00.png"))

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
            if translator is not None:
                application.removeTranslator(translator)


async def _job_scenes(application, folder: Path, ratio: str, data: Path) -> None:
    """The intake sheet, the profiles, the settings of a matter, and documents that wait for a person."""
    from fake_queue_desk import FakeDesk
    from intake_files import SKIPPED, fill_intake
    from waiting_documents import fill_waiting

    from app.ui.common.theme import Scheme, Theme
    from app.ui.intake.sheet import IntakeSheet
    from app.ui.main_window import MainWindow

    theme = Theme(application)
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.set_scheme(scheme)

        async def save(widget, name: str, scheme: Scheme = scheme) -> None:
            await asyncio.sleep(0.15)
            widget.grab().save(str(folder / f"{name}-{scheme}-{ratio}00.png"))

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
        translator = long_words(application)
        (await intake("intake-long-words")).close()
        application.removeTranslator(translator)

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
    sys.exit(draw(Path(sys.argv[2]), sys.argv[3]) if sys.argv[1:2] == ["--draw"] else main())
