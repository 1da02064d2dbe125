"""What is drawn on the pages and done to boxes: rectangles, polygons, selected text, whole pages, turning, splitting,
merging, the same mark on other pages, another label."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from app.domain.documents import Word
from app.domain.geometry import Box, Matrix, Point, Quadrilateral
from app.domain.polygons import halves, quads_of_polygon, rotated
from app.domain.text_selection import snapped_to
from app.services.reviewing_edits import Drawn
from app.ui.common.alive import InTurn, Tasks
from app.ui.common.dialogs import finished
from app.ui.review.drawing_tools import PolygonTool, SelectedText, TextTool
from app.ui.review.hits_panel import HitsPanel
from app.ui.review.label_dialog import LabelDialog
from app.ui.review.page_view import PageView
from app.ui.review.pages_dialog import PagesDialog
from app.ui.review.session import ReviewSession
from app.ui.review.split_view import SplitView
from app.ui.review.tools import RectangleTool, SelectTool, Tool, entity_quads_in_user_space, text_of

TOOLS = ("select", "text", "rectangle", "polygon")
NEEDS_EDITING = (
    "text", "rectangle", "polygon", "whole-page", "repeat-mark", "split", "merge", "turn-left", "turn-right", "label",
)  # fmt: skip
_TURN = math.radians(1)


class Drawing(QObject):
    """Carries out what the tools draw, one step each. Commands run `in_turn` with all others."""

    def __init__(
        self,
        session: ReviewSession,
        panel: HitsPanel,
        split: SplitView,
        tasks: Tasks,
        in_turn: InTurn,
        announce: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._panel = panel
        self._views = split
        self._view = split.first
        self._tasks = tasks
        self._in_turn = in_turn
        self._announce = announce
        self._words: dict[int, list[Word]] = {}
        self._asked: set[int] = set()
        self._actions: Mapping[str, QAction] = {}
        for view in split.views:
            view.drawn.connect(lambda page, box: in_turn(self._draw(page, box)))
            view.polygon_drawn.connect(lambda page, corners: in_turn(self._draw_polygon(page, corners)))
            view.text_selected.connect(self._text_selected)
            view.reshaped.connect(lambda entity_id, quads: in_turn(self._reshape(entity_id, quads)))
            view.current_page_changed.connect(self._page_changed)

    def connect_actions(self, actions: Mapping[str, QAction]) -> None:
        self._actions = actions
        handlers: dict[str, Callable[[], object]] = {
            "rectangle": self._rectangle,
            "text": lambda: self.use("text"),
            "polygon": lambda: self.use("polygon"),
            "whole-page": lambda: self._in_turn(self._draw_page()),
            "repeat-mark": lambda: self._tasks.start(self._repeat()),
            "split": lambda: self._in_turn(self._split()),
            "merge": lambda: self._in_turn(self._merge()),
            "turn-left": lambda: self._turn(-_TURN),
            "turn-right": lambda: self._turn(_TURN),
            "label": lambda: self._tasks.start(self._relabel()),
        }
        for name, handler in handlers.items():
            actions[name].triggered.connect(lambda _=False, handler=handler: handler())
        actions["snap"].setChecked(True)
        actions["select"].setChecked(True)

    def use(self, name: str) -> None:
        """Take a tool."""
        if name != "select" and not self._session.editable:
            name = "select"
        tools: dict[str, Callable[[PageView], Tool]] = {
            "select": SelectTool,
            "text": lambda view: TextTool(view, self._words_of),
            "rectangle": RectangleTool,
            "polygon": PolygonTool,
        }
        for view in self._views.views:
            view.set_tool(tools[name](view))
        for tool in TOOLS:
            self._actions[tool].setChecked(tool == name)
        if name == "text":
            self._words_of(self._views.active.current_page)

    def forget(self) -> None:
        """Let go of the words of the document."""
        self._words.clear()
        self._asked.clear()

    # Words --------------------------------------------------------------------------------------------------------

    def _words_of(self, page_index: int) -> Sequence[Word] | None:
        if page_index not in self._words and page_index not in self._asked and page_index >= 0:
            self._asked.add(page_index)
            self._tasks.start(self._read_words(page_index))
        return self._words.get(page_index)

    async def _read_words(self, page_index: int) -> list[Word]:
        document = self._session.document
        if document is None:
            return []
        try:
            words = await self._session.desk.words(document.id, page_index)
        finally:
            self._asked.discard(page_index)
        if self._session.document is not None and self._session.document.id == document.id:
            self._words[page_index] = words
        return words

    def _page_changed(self, page_index: int) -> None:
        if isinstance(self._view.tool, TextTool):
            self._words_of(page_index)

    # Drawing ------------------------------------------------------------------------------------------------------

    def _rectangle(self) -> None:
        """Mark the selected text at once; else take the tool."""
        tools = (view.tool for view in (self._views.active, *self._views.views))
        tool = next((t for t in tools if isinstance(t, TextTool) and t.selection is not None), None)
        if tool is not None and tool.selection is not None:
            self._in_turn(self._mark_text(tool.selection))
            tool.cancel()
            self._actions["rectangle"].setChecked(False)
        else:
            self.use("rectangle")
            self._views.active.setFocus()  # Return puts a box there, the arrow keys move it
            self._announce(self.tr("Drag on the page, or press Return for a box that the arrow keys move."))

    def _text_selected(self, selection: SelectedText) -> None:
        self._announce(self.tr("Selected: {text}. R marks it.").replace("{text}", selection.text))

    async def _mark_text(self, selection: SelectedText) -> None:
        if self._session.editable:
            await self._mark(selection.page_index, selection.quads, selection.text)

    async def _draw(self, page_index: int, box: Box) -> None:
        if not self._session.editable:
            return
        page = self._view.pages[page_index]
        quad = page.geometry.quadrilateral_from_view(box)
        free = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier)
        words = await self._session.words(page_index, quad)
        if self._actions["snap"].isChecked() and not free:
            places = [page.to_view.map_quadrilateral(w.quadrilateral).envelope for w in words]
            quad = page.geometry.quadrilateral_from_view(snapped_to(box, places))
        await self._mark(page_index, (quad,), _text_in(words, (quad,)))

    async def _draw_polygon(self, page_index: int, corners: Sequence[Point]) -> None:
        page = self._view.pages[page_index]
        quads = quads_of_polygon([page.from_view.map(c) for c in corners])
        if quads and self._session.editable:
            around = Quadrilateral.from_box(Box.around(p for q in quads for p in q.corners))
            words = await self._session.words(page_index, around)
            await self._mark(page_index, quads, _text_in(words, quads))

    async def _draw_page(self) -> None:
        index = self._views.active.current_page
        if index < 0 or not self._session.editable:
            return
        quad = Quadrilateral.from_box(self._view.pages[index].geometry.box)
        words = self._words.get(index) or await self._read_words(index)
        await self._mark(index, (quad,), _text_in(words, (quad,)))

    async def _mark(self, page_index: int, quads: Sequence[Quadrilateral], text: str) -> None:
        entity = await self._session.draw(page_index, quads, text)
        if entity is not None:
            self._panel.select([entity.id])

    async def _reshape(self, entity_id: str, quads: tuple[Quadrilateral, ...]) -> None:
        entity = self._session.entity(entity_id)
        if entity is None or not self._session.editable:
            return
        page = self._view.pages[entity.page_index]
        try:
            await self._session.reshape(entity_id, entity_quads_in_user_space(page, quads))
        finally:
            self._view.set_selection(self._view.selected_now(self._session.entity))
            self._views.show_selection()

    # Boxes --------------------------------------------------------------------------------------------------------

    def _turn(self, angle: float) -> None:
        selection = self._view.single_selection
        if selection is not None and self._session.editable:
            quads = tuple(rotated(q, angle, selection.center) for q in selection.quads)
            selection.reshape(quads)
            self._view.reshaped.emit(next(iter(self._view.selected_ids)), quads)

    async def _split(self) -> None:
        """Cut the selected box in two, or part it into the boxes of its lines."""
        chosen = self._panel.selected_ids
        entity = self._session.entity(chosen[0]) if len(chosen) == 1 else None
        if entity is None or not entity.quadrilaterals or not self._session.editable:
            self._announce(self.tr("Choose one box to split it."))
            return
        quads = entity.quadrilaterals if len(entity.quadrilaterals) > 1 else halves(entity.quadrilaterals[0])
        around = Quadrilateral.from_box(Box.around(p for q in quads for p in q.corners))
        words = await self._session.words(entity.page_index, around)
        parts = [Drawn(entity.page_index, (quad,), _text_in(words, (quad,))) for quad in quads]
        self._select(await self._session.split(entity.id, parts))

    async def _merge(self) -> None:
        chosen = [e for i in self._panel.selected_ids if (e := self._session.entity(i)) is not None]
        if len(chosen) < 2 or len({e.page_index for e in chosen}) > 1 or not all(e.quadrilaterals for e in chosen):
            self._announce(self.tr("Choose two boxes or more of one page to merge them."))
        elif self._session.editable:
            self._select(await self._session.merge([e.id for e in chosen]))

    def _select(self, touched: Sequence[str]) -> None:
        self._panel.select([i for i in touched if self._session.entity(i) is not None])

    async def _repeat(self) -> None:
        """Put the selected boxes on other pages, in the same place as shown."""
        found = [self._session.entity(i) for i in self._panel.selected_ids]
        chosen = [e for e in found if e is not None and e.quadrilaterals]
        if not chosen or not self._session.editable:
            self._announce(self.tr("Choose the box that other pages are to have too."))
            return
        dialog = PagesDialog(len(self._view.pages), chosen[0].page_index, len(chosen), self._panel)
        agreed = await finished(dialog) == PagesDialog.DialogCode.Accepted
        pages = dialog.pages if agreed else ()
        dialog.deleteLater()
        drawn = [
            Drawn(index, _same_place(e.quadrilaterals, self._to_view(e.page_index), self._to_view(index)))
            for index in pages
            for e in chosen
            if index != e.page_index
        ]
        if drawn:
            self._in_turn(self._draw_all(drawn))

    async def _draw_all(self, drawn: Sequence[Drawn]) -> None:
        await self._session.draw_all(drawn)
        self._announce(self.tr("%n boxes marked.", None, len(drawn)))

    def _to_view(self, page_index: int) -> Matrix:
        return self._view.pages[page_index].to_view

    async def _relabel(self) -> None:
        chosen = self._panel.selected_ids
        entity = self._session.entity(chosen[0]) if chosen else None
        if entity is None or not self._session.editable:
            return
        dialog = LabelDialog(entity.label, len(chosen), self._panel)
        agreed = await finished(dialog) == LabelDialog.DialogCode.Accepted
        label = dialog.label if agreed else ""
        dialog.deleteLater()
        if label:
            self._in_turn(self._session.relabel(chosen, label))


def _text_in(words: Sequence[Word], quads: Sequence[Quadrilateral]) -> str:
    """Words whose middle lies in one of the boxes, in their order."""
    return text_of([(w.text, w.quadrilateral.center) for w in words], *quads)


def _same_place(quads: Sequence[Quadrilateral], here: Matrix, there: Matrix) -> tuple[Quadrilateral, ...]:
    """What lies in the same place of another page, as both are shown."""
    way = here.then(there.inverse())
    return tuple(way.map_quadrilateral(quad) for quad in quads)
