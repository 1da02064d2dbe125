"""What a reviewer says while reviewing: reasons, why a hit stays, comments, never again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app.domain.comments import Comment
from app.domain.declining import WhyKept
from app.domain.entities import Entity
from app.domain.jobs import COMMENTABLE
from app.domain.reason_codes import ReasonShelf
from app.ui.common import reason_files
from app.ui.common.alive import InTurn, Tasks, alive
from app.ui.common.dialogs import confirm, finished
from app.ui.common.labels import shortened
from app.ui.review.hits_panel import HitsPanel
from app.ui.review.reasons_dialog import ReasonsDialog
from app.ui.review.session import ReviewSession

ACTIONS = ("edit-reasons", "never-again")
"""What needs a document that can be changed."""
WHY = {
    "why-public": WhyKept.PUBLIC_PERSON,
    "why-not-personal": WhyKept.NOT_PERSONAL,
    "why-false": WhyKept.FALSE_HIT,
}


class RemarksReview(QObject):
    """Connects the card of remarks and the question why with the desk. Commands run `in_turn` with all others."""

    def __init__(
        self,
        session: ReviewSession,
        panel: HitsPanel,
        tasks: Tasks,
        in_turn: InTurn,
        announce: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._panel = panel
        self._tasks = tasks
        self._in_turn = in_turn
        self._announce = announce
        self._actions: Mapping[str, QAction] = {}
        self._shelf = ReasonShelf()
        self._names: dict[str, str] = {}
        self._unexplained: set[str] | None = None
        """Of the document on screen; None before its hits are known."""
        panel.selection_changed.connect(self.show_selection)
        session.entities_changed.connect(self._entities_changed)
        session.comments_changed.connect(self.show_selection)
        session.document_changed.connect(self._document_changed)
        panel.remarks.comment_given.connect(lambda text: in_turn(self._comment(text)))
        panel.remarks.comment_changed.connect(lambda i, text: in_turn(self._change_comment(i, text)))
        panel.remarks.comment_removed.connect(lambda i: self._tasks.start(self._remove_comment(i)))
        panel.why_bar.told.connect(self._answer)

    @property
    def _desk(self) -> Any:
        return self._session.desk

    def connect_actions(self, actions: Mapping[str, QAction]) -> None:
        self._actions = actions
        self._panel.remarks.connect_actions(actions)
        self._panel.why_bar.connect_actions(actions)
        actions["edit-reasons"].triggered.connect(lambda: self._tasks.start(self._edit()))
        actions["comment"].triggered.connect(self._start_comment)
        actions["never-again"].triggered.connect(lambda: self._in_turn(self._never_again()))
        actions["why-other"].triggered.connect(self._panel.why_bar.ask_for_words)
        for name, why in WHY.items():
            actions[name].triggered.connect(lambda _=False, why=why: self._answer(why.value))
        self.ask_about(())

    def opened(self) -> None:
        """A document is on screen: what was declined before is not asked about, only what will be."""
        self._unexplained = {e.id for e in self._session.sums.unexplained}
        self.ask_about(())
        self._tasks.start(self._read())

    async def _read(self) -> None:
        """Read the lists of reasons and who is who; nothing waits for it."""
        self._shelf = await self._desk.reason_shelf()
        self._names = {person.id: person.full_name for person in await self._desk.people()}
        self.show_selection()

    def forget(self) -> None:
        """The document is closed."""
        self._unexplained = None
        self.ask_about(())

    # Showing --------------------------------------------------------------------------------------------------------

    @property
    def _chosen(self) -> list[Entity]:
        return self._session.those(self._panel.selected_ids)

    def comments_on(self, entity_id: str) -> Sequence[Comment]:
        """Comments on a hit, or with "" on the document."""
        return [c for c in self._session.comments if c.entity_id == entity_id]

    def show_selection(self) -> None:
        """Show what was said about what is selected."""
        chosen = self._chosen
        status = self._session.status
        about = chosen[0].id if len(chosen) == 1 else ""
        editable = status is not None and status in COMMENTABLE
        comments = self.comments_on(about) if len(chosen) < 2 else ()
        me = self._desk.me
        self._panel.remarks.show_remarks(
            chosen, comments, self._names, self._shelf, author=me.id if me is not None else "", editable=editable
        )
        if self._actions:
            self._actions["edit-reasons"].setEnabled(bool(chosen) and self._session.editable)
            self._actions["never-again"].setEnabled(len(chosen) == 1 and self._session.editable)
            self._actions["comment"].setEnabled(editable and len(chosen) < 2)
            self._enable_answers()

    def _document_changed(self) -> None:
        if self._panel.why_bar.asked and not self._session.editable:
            self.ask_about(())
        self.show_selection()

    # Why a sure hit stays -------------------------------------------------------------------------------------------

    def _entities_changed(self) -> None:
        """Ask about sure hits that were declined just now, whichever way, and stop where the answer is there."""
        if self._unexplained is not None and self._session.document is not None:
            now = {e.id: e for e in self._session.sums.unexplained}
            fresh = [e for i, e in now.items() if i not in self._unexplained]
            asked = [now[i] for i in self._panel.why_bar.asked if i in now]
            self._unexplained = set(now)
            if fresh or len(asked) != len(self._panel.why_bar.asked):
                self.ask_about(fresh or asked)
        self.show_selection()

    def ask_about(self, entities: Sequence[Entity]) -> None:
        """Ask why these hits stay; nothing is asked without any."""
        bar = self._panel.why_bar
        if entities and self._session.editable:
            bar.ask(entities)
            self._announce(bar.title.text())
        else:
            bar.close_bar()
        self._enable_answers()

    def _enable_answers(self) -> None:
        for name in (*WHY, "why-other"):
            self._actions[name].setEnabled(bool(self._panel.why_bar.asked))

    def _answer(self, why: str) -> None:
        asked = self._panel.why_bar.asked
        if asked:
            self._in_turn(self._say_why(asked, why))

    async def _say_why(self, entity_ids: Sequence[str], why: str) -> None:
        typed = self._panel.why_bar.field.hasFocus()  # the bar goes with the answer, and the focus with it
        await self._session.commit(self._desk.say_why, entity_ids, why)
        if typed:
            self._panel.list.setFocus()

    def ask_next(self) -> None:
        """Select the next sure hit that stays without a reason, and ask about it."""
        unexplained = self._session.sums.unexplained
        if unexplained:
            self._panel.select([unexplained[0].id])
            self.ask_about(unexplained[:1])

    async def explain_all(self, why: WhyKept) -> None:
        """Give every unexplained hit the same reason, as one step."""
        ids = [e.id for e in self._session.sums.unexplained]
        if ids:
            await self._session.commit(self._desk.say_why, ids, why.value)

    # Reasons --------------------------------------------------------------------------------------------------------

    async def _edit(self) -> None:
        chosen = self._chosen
        if not chosen or not self._session.editable:
            return
        self._shelf = await self._desk.reason_shelf()
        dialog = ReasonsDialog(self._shelf, chosen, self._panel.window())
        dialog.import_wanted.connect(lambda path: self._tasks.start(self._import(dialog, path)))
        dialog.export_wanted.connect(lambda i, path: self._tasks.start(self._export(dialog, i, path)))
        try:
            applied = await finished(dialog) == ReasonsDialog.DialogCode.Accepted
            added, removed = dialog.added, dialog.removed
        finally:
            if alive(dialog):
                dialog.deleteLater()
        if applied and (added or removed):
            ids = [e.id for e in chosen]
            self._in_turn(self._session.commit(self._desk.give_codes, ids, add=added, remove=removed))

    async def _import(self, dialog: ReasonsDialog, path: Path) -> None:
        said = await reason_files.imported(self._desk, path)
        self._shelf = await self._desk.reason_shelf()
        if alive(dialog):
            dialog.show_shelf(self._shelf)
            dialog.report(said)

    async def _export(self, dialog: ReasonsDialog, list_id: str, path: Path) -> None:
        found = next((one for one in self._shelf.lists if one.id == list_id), None)
        if found is not None:
            said = await reason_files.exported(self._desk, found, path)
            if alive(dialog):
                dialog.report(said)

    # Comments -------------------------------------------------------------------------------------------------------

    def _start_comment(self) -> None:
        self._panel.remarks.start_comment()

    async def _comment(self, text: str) -> None:
        chosen = self._chosen
        about = chosen[0].id if len(chosen) == 1 else ""
        await self._session.commit(self._desk.comment, text, about)
        self._panel.list.setFocus()

    async def _change_comment(self, comment_id: str, text: str) -> None:
        await self._session.commit(self._desk.change_comment, comment_id, text)
        self._panel.list.setFocus()

    async def _remove_comment(self, comment_id: str) -> None:
        question = self.tr("Remove your comment?")
        more = self.tr("It cannot be brought back. That it was there stays in the record, without what it said.")
        if await confirm(self._panel.window(), question, more, self.tr("Remove")):
            self._in_turn(self._session.commit(self._desk.remove_comment, comment_id))
            self._panel.list.setFocus()

    # Never again ----------------------------------------------------------------------------------------------------

    async def _never_again(self) -> None:
        chosen = self._chosen
        if len(chosen) != 1 or not self._session.editable:
            return
        text = shortened(chosen[0].text)
        question = self.tr("Never find ‘{text}’ in this matter again?").replace("{text}", text)
        more = self.tr(
            "It is declined wherever it is still open in the documents of the matter, and kept on its list of what is "
            "never redacted. Undo opens the hits again; the text stays on the list until you take it off in the "
            "settings of the matter."
        )
        if await confirm(self._panel.window(), question, more, self.tr("Never again")):
            await self._session.commit(self._desk.never_again, chosen[0].id)
            self._announce(self.tr("‘{text}’ is on the list of what stays.").replace("{text}", text))
