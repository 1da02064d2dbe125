"""What is chosen in a settings panel is done: the folder is looked at and set, the originals are copied."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.ui.desk import Desk
from app.ui.desk_files import OnCopied
from app.ui.intake.settings_panel import SettingsPanel


async def show_output(desk: Desk, job_id: str, panel: SettingsPanel) -> None:
    """Show where the released files of a job go."""
    panel.output.set_choice(await desk.output_choice(job_id))


async def check_folder(desk: Desk, job_id: str, panel: SettingsPanel, folder: Path) -> None:
    """Tell the panel whether a folder can take released files."""
    panel.output.show_problem(folder, await desk.output_problem(job_id, folder))


async def apply(desk: Desk, job_id: str, panel: SettingsPanel, on_copied: OnCopied) -> None:
    """Give a job what the panel says and make the working copies that it asks for. Raises KnownError.

    Cancelled, the copies that were made stay until the job gets other settings, is discarded or ends.
    """
    settings = panel.settings
    if panel.writes and panel.output.is_changed:
        await desk.set_output_folder(job_id, panel.output.folder)
        await show_output(desk, job_id, panel)
    await desk.change_settings(job_id, settings)
    if settings.retention.working_copy_until is not None:
        await desk.keep_copies(job_id, on_copied)


def copying_text(done: int, total: int) -> str:
    """How far the copying is: "Copying file 3 of 12…"."""
    if not total:
        return QCoreApplication.translate("Intake", "Looking at the files…")
    text = QCoreApplication.translate("Intake", "Copying file {number} of {total}…")
    return text.format(number=done + 1, total=total)
