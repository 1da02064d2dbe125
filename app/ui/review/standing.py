"""How the review stands, in words: the banner, the chip, the line below the pages, and what can be done now."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import QWidget

from app.domain.jobs import Status
from app.ui.common.actions import translated
from app.ui.common.labels import Tone, status_name, step_sentence
from app.ui.review import remarks_review, unread_review
from app.ui.review.banner import Banner, describe
from app.ui.review.chrome import StatusLine, Toolbar
from app.ui.review.drawing import NEEDS_EDITING as DRAWING_ACTIONS
from app.ui.review.page_view import PageView
from app.ui.review.second_review import SecondReview
from app.ui.review.session import ReviewSession

_WITHOUT_DOCUMENT = ("back", "keys")
_NEEDS_EDITING = (
    "accept", "reject", "delete", "finish",
    *DRAWING_ACTIONS, *unread_review.ACTIONS, *remarks_review.ACTIONS,
)  # fmt: skip


class Standing(QObject):
    """Says how far the review is, and enables what can be done with the document as it is."""

    def __init__(
        self,
        session: ReviewSession,
        actions: Mapping[str, QAction],
        view: PageView,
        toolbar: Toolbar,
        banner: Banner,
        line: StatusLine,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._view = view
        self._toolbar = toolbar
        self._banner = banner
        self._line = line
        self._screen = parent
        self._second: SecondReview | None = None
        self._shown = False

    def follow(self, second: SecondReview) -> None:
        """Say what changes from now on."""
        self._second = second
        self._session.history_changed.connect(self.say_history)

    def enable_actions(self, *, shown: bool) -> None:
        """Without a document only the way back works; in a frozen one nothing that would change it."""
        self._shown = shown
        for name, action in self._actions.items():
            action.setEnabled(
                name in _WITHOUT_DOCUMENT or (shown and (self._session.editable or name not in _NEEDS_EDITING))
            )
        self._toolbar.show_chip(shown)
        assert self._second is not None
        self._second.refresh()
        self._line.finish_button.setVisible(not self._second.waits)

    def say_document(self) -> None:
        """Name the file, and say whether it is redacted yet."""
        document = self._session.document
        if document is None:
            return
        self._toolbar.file_label.setText(document.file_name)
        if document.status is Status.FINISHED:
            self._toolbar.chip.set_tone(Tone.GOOD, QCoreApplication.translate("ReviewScreen", "RELEASED"))
        else:
            self._toolbar.chip.set_tone(Tone.ATTENTION, QCoreApplication.translate("ReviewScreen", "NOT YET REDACTED"))

    def say_banner(self) -> None:
        """Say above the pages what is to be known before anything else."""
        session, document = self._session, self._session.document
        assert self._second is not None
        words = (
            describe(document, session.left_over_count, session.unread_pages, self._second.returned())
            if document is not None
            else None
        )
        if words is None:
            self._banner.hide()
        else:
            self._banner.say(*words)

    def say_history(self) -> None:
        """Name what undo and redo would do."""
        assert self._second is not None
        for name in ("undo", "redo"):
            step = getattr(self._session.history, name)
            action = self._actions[name]
            text = translated("Undo") if name == "undo" else translated("Redo")
            if step is not None:
                text = QCoreApplication.translate("ReviewScreen", "{action}: {step}").replace("{action}", text)
                text = text.replace("{step}", step_sentence(*step))
            action.setText(text.replace("&", "&&"))
            may = self._session.editable or (step is not None and self._second.may_undo(step[0]))
            action.setEnabled(self._shown and step is not None and may)
        self.say_progress()

    def say_progress(self) -> None:
        """Say how far the review is, and what undo would take back."""
        session = self._session
        if session.document is None:
            self._line.text.setText("")
            return
        total, history = len(session.entities), session.history
        if total:
            decided = QCoreApplication.translate("ReviewScreen", "{decided} of {total} decided")
            parts = [decided.format(decided=total - session.sums.still_open, total=total)]
        else:
            parts = [QCoreApplication.translate("ReviewScreen", "No hits")]
        unseen = self._view.seen.unseen_count
        if not session.editable:
            parts.append(status_name(session.document.status))
        elif unseen:
            parts.append(QCoreApplication.translate("ReviewScreen", "%n pages not seen", None, unseen))
        else:
            parts.append(QCoreApplication.translate("ReviewScreen", "all pages seen"))
        if history.undo is not None and session.editable:
            undo = QCoreApplication.translate("ReviewScreen", "undo: {step}")
            parts.append(undo.replace("{step}", step_sentence(*history.undo)))
        self._line.text.setText(" · ".join(parts))

    def announce(self, text: str) -> None:
        """Say something once in the status line and to screen readers."""
        self._line.text.setText(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._screen, text))
