"""The other person's part: look at what was decided, then approve it or send it back with a note."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.domain.comments import Comment
from app.domain.decisions import StepKind
from app.domain.jobs import Status
from app.services.reviewing import return_note
from app.ui.common.actions import describe
from app.ui.common.note_dialog import ask_for_note
from app.ui.common.passphrase_dialog import unlocked
from app.ui.review import remark_words
from app.ui.review.session import ReviewSession

ACTIONS = ("approve", "send-back")


class SecondReview(QObject):
    """Two buttons in the place of the one that ends a review, while a document waits for its second reviewer."""

    def __init__(
        self,
        session: ReviewSession,
        row: QHBoxLayout,
        start: Callable[[Coroutine[Any, Any, None]], object],
        approved: Callable[[], None],
        sent_back: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._window = parent
        self._start = start
        self._approved = approved
        self._sent_back = sent_back
        self._names: Mapping[str, str] = {}
        self.back_button = QPushButton(self.tr("Send back…"), parent)
        self.approve_button = QPushButton(self.tr("Approve ▸"), parent)
        self.approve_button.setProperty("primary", True)
        for button in (self.back_button, self.approve_button):
            button.hide()
            row.addWidget(button)

    def connect_actions(self, actions: Mapping[str, QAction]) -> None:
        self._actions = actions
        for name, button, do in (
            ("approve", self.approve_button, self._approve),
            ("send-back", self.back_button, self._send_back),
        ):
            action = actions[name]
            action.triggered.connect(lambda _=False, do=do: self._start(do()))
            button.setAccessibleName(action.text())
            button.clicked.connect(action.trigger)
            self._follow(button, action)

    def _follow(self, button: QPushButton, action: QAction) -> None:
        def follow() -> None:
            button.setEnabled(action.isEnabled())
            button.setToolTip(action.toolTip())

        action.changed.connect(follow)
        follow()

    @property
    def waits(self) -> bool:
        """True while the document on screen waits for its second reviewer."""
        return self._session.status is Status.SECOND_REVIEW

    def may_undo(self, kind: str) -> bool:
        """True for what a second reviewer said, by the value of its StepKind: nothing else is theirs to undo."""
        return self.waits and kind == StepKind.COMMENT.value

    def refresh(self) -> None:
        """Show the buttons where they are needed, and why one of them cannot be used."""
        document = self._session.document
        for button in (self.back_button, self.approve_button):
            button.setVisible(self.waits)
        why = self._why_not() if document is not None and self.waits else ""
        self._actions["send-back"].setEnabled(self.waits)
        self._actions["approve"].setEnabled(self.waits and not why)
        describe(self._actions["approve"], why)

    def _why_not(self) -> str:
        document, me = self._session.document, self._session.desk.me
        assert document is not None
        if me is None:
            return self.tr("Choose who you are first (File, Profiles).")
        if me.id == document.reviewed_by:
            return self.tr("You reviewed it yourself: another person has to approve it.")
        return ""

    async def load(self) -> None:
        """Read who is who, for the note of a document that came back."""
        self._names = {person.id: person.full_name for person in await self._session.desk.people()}

    def returned(self) -> tuple[str, str] | None:
        """Who sent the document back and when, and the note; None where it did not come back or was finished since."""
        document = self._session.document
        said: Comment | None = return_note(document, self._session.comments) if document is not None else None
        if said is None:
            return None
        who = remark_words.author_name(said, self._names)
        sentence = self.tr("Sent back by {who}, {when}").replace("{when}", remark_words.moment_text(said.at))
        return sentence.replace("{who}", who), said.text

    async def _approve(self) -> None:
        document, desk = self._session.document, self._session.desk
        signs = document is not None and document.to_sign
        if signs and not await unlocked(desk, self._actions["approve"].text(), self._window):
            return
        if not self.waits:
            return
        await self._session.commit(self._session.desk.approve)
        if self._session.status is not Status.SECOND_REVIEW:
            self._approved()

    async def _send_back(self) -> None:
        note = await ask_for_note(self._window)
        if note is not None and self.waits:
            await self._session.commit(self._session.desk.return_to_review, note)
            self._sent_back()
