"""The end of a review: the checklist with what still blocks it, and the way to each place."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain import declining
from app.domain.declining import WhyKept
from app.domain.entities import Decision
from app.domain.unread import Answer
from app.services.reviewing import ReviewIncomplete
from app.ui.common.alive import Tasks, alive
from app.ui.common.dialogs import finished
from app.ui.desk_remarks import SigningKey
from app.ui.review.finish_sheet import Checklist, FinishSheet, Jump
from app.ui.review.hits_panel import HitsPanel
from app.ui.review.page_view import PageView
from app.ui.review.remarks_review import RemarksReview
from app.ui.review.seen_ledger import SeenLedger
from app.ui.review.session import ReviewSession
from app.ui.review.unread_review import UnreadReview


@dataclass(frozen=True, slots=True)
class Parts:
    """What of the screen the checklist speaks of."""

    session: ReviewSession
    panel: HitsPanel
    view: PageView
    unread: UnreadReview
    remarks: RemarksReview
    ledger: SeenLedger


class Finishing(QObject):
    """Opens the sheet, keeps it as things are, and ends the review when it is accepted."""

    def __init__(
        self,
        parts: Parts,
        tasks: Tasks,
        turn: asyncio.Lock,
        show_unseen: Callable[[], None],
        released: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._session = parts.session
        self._tasks = tasks
        self._turn = turn
        self._show_unseen = show_unseen
        self._released = released
        self._window = parent
        self._key: SigningKey | None = None
        self._signs = False
        self.sheet: FinishSheet | None = None

    def start(self) -> None:
        """Ask for the end of the review."""
        if self.sheet is None:
            self._tasks.start(self._finish())

    def refresh(self) -> None:
        """Show what is stored now, where the sheet is open."""
        if self.sheet is not None:
            self.sheet.set_checklist(self.checklist())

    async def _finish(self) -> None:
        self._key = await self._session.desk.signing_key()
        while self._session.editable and self.sheet is None and await self._ask():
            try:
                async with self._turn:
                    await self._parts.ledger.kept()
                    await self._session.finish(acknowledge_unread=self._acknowledged, sign=self._signs)
            except ReviewIncomplete:
                # What is stored is not what the sheet showed; show it again as it is now.
                continue
            self._released()
            return

    async def _ask(self) -> bool:
        """Show the checklist. True where the review is to end."""
        sheet = FinishSheet(self._window)
        self.sheet = sheet
        sheet.set_key(self._key, ticked=self._signs)
        sheet.set_checklist(self.checklist())
        sheet.accept_all_requested.connect(lambda: self._run(self._accept_remaining()))
        sheet.explain_all_requested.connect(lambda why: self._run(self._parts.remarks.explain_all(WhyKept(why))))
        sheet.unlock_requested.connect(lambda passphrase: self._tasks.start(self._unlock(sheet, passphrase)))
        sheet.jump_requested.connect(self._jump)
        try:
            agreed = await finished(sheet) == FinishSheet.DialogCode.Accepted
            self._acknowledged, self._signs = sheet.acknowledged, sheet.signs
        finally:
            self.sheet = None
            if alive(sheet):  # it went with the window where the program ends under it
                sheet.deleteLater()
        return agreed

    def _run(self, command: Coroutine[Any, Any, None]) -> None:
        async def after_the_others() -> None:
            async with self._turn:
                await command

        self._tasks.start(after_the_others())

    async def _accept_remaining(self) -> None:
        await self._session.decide(self._session.open_ids, Decision.ACCEPTED)

    async def _unlock(self, sheet: FinishSheet, passphrase: str) -> None:
        right = await self._session.desk.unlock_key(passphrase)
        if right:
            self._key = await self._session.desk.signing_key()
        if alive(sheet):
            sheet.unlocked(right)

    def checklist(self) -> Checklist:
        """What is stored and seen now."""
        session = self._session
        entities, document = session.entities, session.document
        unread = [q for q in session.questions if q.answer is Answer.OPEN]
        sure = [e for e in entities if e.decision is Decision.REJECTED and (e.why_kept or declining.asks_why(e))]
        return Checklist(
            hits_total=len(entities),
            hits_open=session.sums.still_open,
            accepted=session.sums.accepted,
            pages_total=len(session.pages),
            pages_unseen=self._parts.view.seen.unseen_count,
            must_see=session.see_pages,
            unread_total=len(session.questions),
            unread_open=len(unread),
            unread_pages=tuple(sorted({page for question in unread for page in question.pages})),
            hidden_total=len(session.hidden),
            hidden_open=sum(e.decision is Decision.OPEN for e in session.hidden),
            unchecked=document.unchecked if document is not None else (),
            sure_declined=len(sure),
            unexplained=len(session.sums.unexplained),
        )

    def _jump(self, where: Jump) -> None:
        session, panel = self._session, self._parts.panel
        match where:
            case Jump.OPEN_HIT:
                panel.select(session.open_ids[:1])
            case Jump.HIDDEN_HIT:
                panel.select([e.id for e in session.hidden if e.decision is Decision.OPEN][:1])
            case Jump.UNSEEN_PAGE:
                self._show_unseen()
            case Jump.UNREAD_REGION:
                self._parts.unread.go_to_next()
            case Jump.UNEXPLAINED_HIT:
                self._parts.remarks.ask_next()
