"""What a reviewer does with unread regions: go to the next one, say that nothing secret is there, box it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app.domain.entities import MANUAL_LABEL, Entity
from app.domain.unread import Answer, Place, Question, UnreadKind
from app.ui.common.alive import InTurn
from app.ui.review.page_view import PageView
from app.ui.review.session import ReviewSession
from app.ui.review.tools import text_of
from app.ui.review.unread_section import UnreadSection

ACTIONS = ("nothing-secret", "box", "box-everywhere")
"""What needs a document that can be changed."""


class UnreadReview(QObject):
    """Connects the section of unread regions with the page and the desk. Commands run `in_turn` with all others."""

    def __init__(
        self,
        session: ReviewSession,
        section: UnreadSection,
        view: PageView,
        in_turn: InTurn,
        announce: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._section = section
        self._view = view
        self._in_turn = in_turn
        self._announce = announce
        section.selection_changed.connect(self._selected)
        section.same_elsewhere_requested.connect(lambda: in_turn(self._same_elsewhere()))

    def connect_actions(self, actions: Mapping[str, QAction]) -> None:
        self._section.connect_actions(actions)
        handlers: dict[str, Callable[[], None]] = {
            "next-unread": self.go_to_next,
            "nothing-secret": lambda: self._in_turn(self._acknowledge()),
            "box": lambda: self._in_turn(self._box(everywhere=False)),
            "box-everywhere": lambda: self._in_turn(self._box(everywhere=True)),
        }
        for name, handler in handlers.items():
            actions[name].triggered.connect(lambda _=False, handler=handler: handler())

    def refresh(self) -> None:
        """Show what is asked now."""
        self._section.show_questions(self._session.questions, self._session.page_facts)

    def go_to_next(self) -> None:
        """Select the next open question and show its place."""
        question = self._section.next_open()
        if question is None:
            self._announce(self.tr("Every unread region was looked at."))
        elif self._section.current is question:
            self._selected()
        else:
            self._section.select(question.key)

    def _selected(self) -> None:
        question = self._section.current
        if question is None:
            return
        here = self._place(question)
        self._view.go_to_page(here.page_index)
        # An entity that nobody keeps: the page frames and reveals what is selected as it does with hits.
        frame = Entity(here.page_index, "", MANUAL_LABEL, (here.quadrilateral,))
        self._view.frame(frame)
        if question.is_shared and question.answer is not Answer.OPEN:
            self._in_turn(self._look_elsewhere(question))

    def _place(self, question: Question) -> Place:
        """Its place on the page in view, or its first one."""
        current = self._view.current_page
        return next((p for p in question.places if p.page_index == current), question.places[0])

    def _asked(self) -> Question | None:
        """The selected question, if it is open."""
        question = self._section.current
        if not self._session.editable or question is None or question.answer is not Answer.OPEN:
            if self._session.editable and self._session.questions:
                self._announce(self.tr("Choose an unread region first (N)."))
            return None
        return question

    async def _acknowledge(self) -> None:
        question = self._asked()
        if question is not None:
            await self._session.acknowledge_regions([question.key])
            await self._after(question)

    async def _box(self, *, everywhere: bool) -> None:
        question = self._asked()
        if question is None:
            return
        if not everywhere and len(question.places) > 1:
            await self._session.box_regions([self._place(question)])
        elif question.kind is UnreadKind.CONCEALED:
            place = question.places[0]
            words = await self._session.words(place.page_index, place.quadrilateral)
            text = text_of([(w.text, w.quadrilateral.center) for w in words], place.quadrilateral)
            await self._session.draw(place.page_index, (place.quadrilateral,), text)
        else:
            await self._session.box_regions(question.places)
        await self._after(question)

    async def _after(self, question: Question) -> None:
        """Offer the same answer elsewhere, or go on to the next question."""
        await self._look_elsewhere(question)
        if not self._section.elsewhere_button.isVisible():
            self.go_to_next()

    async def _look_elsewhere(self, question: Question) -> None:
        answered = next((q for q in self._session.questions if q.key == question.key), question)
        offered = answered.is_shared and answered.answer is not Answer.OPEN
        others = await self._session.also_in(question.key) if offered else ()
        if self._section.current is not None and self._section.current.key == question.key:
            self._section.offer_elsewhere(len(others))

    async def _same_elsewhere(self) -> None:
        question = self._section.current
        if question is None or not self._session.editable:
            return
        if question.answer is Answer.BOXED:
            await self._session.box_in_job(question.key)
        elif question.answer is Answer.ACKNOWLEDGED:
            await self._session.acknowledge_regions([question.key], in_job=True)
        self._section.offer_elsewhere(0)
        self.go_to_next()
