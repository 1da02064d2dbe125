"""Attached files of the document under review, taken in as documents of their own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.services.attachments import TakenIn
from app.ui.common.alive import InTurn
from app.ui.review.hidden_notice import HiddenNotice
from app.ui.review.session import ReviewSession


class AttachmentsReview:
    """Connects the notice of what is hidden with the desk, and says what became of the attached files."""

    def __init__(
        self, session: ReviewSession, notice: HiddenNotice, in_turn: InTurn, announce: Callable[[str], None]
    ) -> None:
        self._session = session
        self._notice = notice
        self._announce = announce
        notice.attachments_wanted.connect(lambda: in_turn(self._take_in()))

    async def _take_in(self) -> None:
        taken = await self._session.take_in_attachments()
        if taken is None:
            return
        said = self._words(taken)
        self._notice.report(said)
        self._announce(said)

    @staticmethod
    def _words(taken: TakenIn) -> str:
        if taken.documents:
            said = QCoreApplication.translate(
                "ReviewScreen", "%n attached files are documents of this matter now.", None, len(taken.documents)
            )
        elif taken.known:
            said = QCoreApplication.translate("ReviewScreen", "The attached PDFs are documents of this matter already.")
        else:
            said = QCoreApplication.translate(
                "ReviewScreen", "None of the attached files is a PDF that can be taken in."
            )
        if taken.left_out and taken.documents:
            said += " " + QCoreApplication.translate(
                "ReviewScreen", "%n others are no PDF or could not be unpacked.", None, taken.left_out
            )
        return said
