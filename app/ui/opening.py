"""Opening the data folder at the start: why it cannot be, and saving what a damaged database still holds."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from app.base.errors import FailureCode, KnownError
from app.base.paths import DATABASE_NAME
from app.services import ownership
from app.services.ownership import InUse
from app.store.recovery import Recovery, recover_damaged
from app.store.refusals import DatabaseDamaged, DatabaseTooNew, FolderReadOnly, NotOurDatabase
from app.ui.common import dialogs
from app.ui.common.labels import failure_text
from app.ui.desk import Desk

_REFUSALS = (InUse, DatabaseTooNew, NotOurDatabase, FolderReadOnly, KnownError)


async def opened(make_desk: Callable[[Path], Desk], data_directory: Path) -> Desk | None:
    """The desk over a data folder; None where it cannot be opened, which was told. A damaged database is recovered
    where the person wants that."""
    try:
        try:
            return make_desk(data_directory)
        except DatabaseDamaged:
            if not await _wants_recovery():
                return None
            recovery = await asyncio.get_running_loop().run_in_executor(None, _recover, data_directory)
            desk = make_desk(data_directory)
            await _tell(*recovery_text(recovery), QMessageBox.Icon.Information)
            return desk
    except _REFUSALS as refusal:
        await _tell(*refusal_text(refusal), QMessageBox.Icon.Warning)
        return None


def _recover(data_directory: Path) -> Recovery:
    lock = ownership.own(data_directory)
    try:
        return recover_damaged(data_directory / DATABASE_NAME)
    finally:
        lock.release()


async def _wants_recovery() -> bool:
    return await dialogs.confirm(
        None,
        QCoreApplication.translate("Start", "The queue file is damaged."),
        QCoreApplication.translate(
            "Start",
            "Nothing was changed. Sable can build a new one from everything that can still be read. The damaged file "
            "is kept beside it. Originals and released files are not touched.",
        ),
        QCoreApplication.translate("Start", "Recover"),
    )


async def _tell(what: str, more: str, picture: QMessageBox.Icon) -> None:
    await dialogs.finished(dialogs.make_message(None, what, more, picture))


def recovery_text(recovery: Recovery) -> tuple[str, str]:
    """What a recovery saved and lost, and where the damaged file is."""
    documents = recovery.kept.get("document", 0)
    what = QCoreApplication.translate("Start", "%n documents were recovered.", None, documents)
    lost = sum(recovery.lost.values())
    lines = [
        QCoreApplication.translate("Start", "At least %n records could not be read.", None, lost)
        if lost
        else QCoreApplication.translate("Start", "Nothing seems to be missing.")
    ]
    if recovery.read_again:
        lines.append(
            QCoreApplication.translate(
                "Start", "%n documents are read again. What was decided about the rest of them is kept.", None,
                len(recovery.read_again),
            )
        )  # fmt: skip
    lines.append(
        QCoreApplication.translate("Start", "The damaged file is kept as {name}.").format(name=recovery.aside.name)
    )
    return what, "\n".join(lines)


def refusal_text(refusal: Exception) -> tuple[str, str]:
    """Why the window cannot start on its data folder, and what is safe and to do."""
    if isinstance(refusal, InUse):
        return (
            QCoreApplication.translate("Start", "Sable is already open."),
            QCoreApplication.translate(
                "Start", "Nothing was changed. Go to the window that is open, or close it and start Sable again."
            ),
        )
    if isinstance(refusal, DatabaseTooNew):
        return (
            QCoreApplication.translate("Start", "The queue was written by a newer version of Sable."),
            QCoreApplication.translate("Start", "Nothing was changed. Install that version or a later one."),
        )
    if isinstance(refusal, FolderReadOnly):
        return (
            QCoreApplication.translate("Start", "Nothing can be written into the data folder."),
            QCoreApplication.translate(
                "Start", "Nothing was changed. Check that you may write there, then start Sable again."
            ),
        )
    if isinstance(refusal, KnownError):
        text = failure_text(refusal.code if refusal.code is FailureCode.DISK_FULL else FailureCode.INTERNAL)
        return text.what, f"{text.safe} {text.remedy}"
    return (
        QCoreApplication.translate("Start", "The queue file in the data folder is not one of Sable's."),
        QCoreApplication.translate("Start", "Nothing was changed. Move that file away, then start Sable again."),
    )
