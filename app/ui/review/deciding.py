"""What is decided about the hits that are chosen, and which comes next: in the order of the keys."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction

from app.domain.entities import Decision
from app.domain.matching import fold
from app.ui.common.alive import InTurn
from app.ui.review.groups_review import GroupsReview
from app.ui.review.hits_panel import HitsPanel
from app.ui.review.search_review import SearchReview
from app.ui.review.session import ReviewSession


class Deciding(QObject):
    """Connects the keys and buttons that decide with the session."""

    def __init__(
        self,
        session: ReviewSession,
        panel: HitsPanel,
        groups: GroupsReview,
        search: SearchReview,
        in_turn: InTurn,
        announce: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._panel = panel
        self._groups = groups
        self._search = search
        self._in_turn = in_turn
        self._announce = announce
        panel.threshold.decline_requested.connect(lambda: in_turn(self._decline_below()))
        panel.accept_requested.connect(lambda: in_turn(self._decide(Decision.ACCEPTED)))
        panel.reject_requested.connect(lambda: in_turn(self._decide(Decision.REJECTED)))

    def connect_actions(self, actions: Mapping[str, QAction]) -> None:
        commands: Mapping[str, Callable[[], Coroutine[Any, Any, None]]] = {
            "accept": lambda: self._decide_shown(Decision.ACCEPTED),
            "reject": lambda: self._decide_shown(Decision.REJECTED),
            "skip": lambda: self._step(1),
            "next": lambda: self._step(1),
            "previous": lambda: self._step(-1),
            "undo": self._undo,
            "redo": self._redo,
            "delete": self._delete,
        }
        for name, command in commands.items():
            actions[name].triggered.connect(lambda _=False, command=command: self._in_turn(command()))
        actions["select-same"].triggered.connect(self._select_same)

    async def _decide_shown(self, decision: Decision) -> None:
        """Decide about what the panel in view has chosen."""
        if self._groups.shown:
            await self._groups.decide(decision)
        elif self._search.shown:
            if decision is Decision.ACCEPTED:
                await self._search.mark()
        else:
            await self._decide(decision)

    async def _decide(self, decision: Decision) -> None:
        chosen = self._panel.selected_ids
        if not chosen or not self._session.editable:
            return
        after = self._panel.model.next_open(chosen, 1)
        await self._session.decide(chosen, decision)
        if after is not None:
            self._panel.select([after.id])
        elif not self._session.sums.still_open:
            self._announce(QCoreApplication.translate("ReviewScreen", "Every hit is decided."))

    async def _decline_below(self) -> None:
        """Decline every hit below its threshold in one step; the threshold itself decides nothing."""
        below = [e.id for e in self._panel.threshold.below]
        if below and self._session.editable:
            await self._session.decide(below, Decision.REJECTED)

    async def _step(self, step: int) -> None:
        entity = self._panel.model.next_open(self._panel.selected_ids, step)
        if entity is not None:
            self._panel.select([entity.id])
        else:
            self._announce(QCoreApplication.translate("ReviewScreen", "No other open hit in this list."))

    async def _undo(self) -> None:
        step = self._session.history.undo
        self._stepped(step, await self._session.undo())

    async def _redo(self) -> None:
        step = self._session.history.redo
        self._stepped(step, await self._session.redo())

    def _stepped(self, step: tuple[str, str, int, int] | None, touched: Sequence[str]) -> None:
        """Select what a step touched, and tell what of it stays as it is, for somebody changed it since."""
        present = [entity.id for entity in self._session.those(touched)]
        if present:
            self._panel.select(present)
        if step is not None and step[3] > 1 and 0 < len(touched) < step[2]:
            left = step[2] - len(touched)
            self._announce(
                QCoreApplication.translate(
                    "ReviewScreen", "%n hits stay as they are: their documents were changed since.", None, left
                )
            )

    async def _delete(self) -> None:
        chosen = self._panel.selected_ids
        if chosen and self._session.editable:
            after = self._panel.model.next_open(chosen, 1)
            await self._session.delete(chosen)
            self._panel.select([after.id] if after is not None else [])

    def _select_same(self) -> None:
        """Select every open hit with the text of the selected one, wherever it is in the document."""
        chosen = self._panel.selected_ids
        entity = self._session.entity(chosen[0]) if chosen else None
        if entity is None:
            return
        text = fold(entity.text).text.casefold()
        same = [
            e.id
            for e in self._session.entities
            if e.id == entity.id or (e.decision is Decision.OPEN and fold(e.text).text.casefold() == text)
        ]
        self._panel.select(same)
