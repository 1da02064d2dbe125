"""Small pages with what is left to do on each: not seen, open hits, done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.domain.documents import PageFacts
from app.domain.geometry import PageGeometry
from app.ui.common.icons import paint_icon
from app.ui.common.labels import Tone
from app.ui.common.page_cache import PictureKey
from app.ui.common.theme import UNIT, TypeRole, font, tone_colors
from app.ui.review.page_images import PageImages
from app.ui.review.page_item import BORDER
from app.ui.review.seen_pages import SeenPages
from app.ui.review.styles import PAPER

WIDTH, HEIGHT = 104, 128
STRIP = 4
Index = QModelIndex | QPersistentModelIndex


class PageState:
    """Words and tone of a page's state."""

    def __init__(self, *, seen: bool, open_hits: int) -> None:
        self.seen = seen
        self.open_hits = open_hits

    @property
    def tone(self) -> Tone:
        if self.open_hits:
            return Tone.BUSY
        return Tone.GOOD if self.seen else Tone.NEUTRAL


class ThumbnailsModel(QAbstractListModel):
    """Pages as rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pages: Sequence[PageFacts] = ()
        self._open: Mapping[int, int] = {}
        self._seen = SeenPages(0)
        self._reviewing = True

    def set_document(self, pages: Sequence[PageFacts], seen: SeenPages) -> None:
        self.beginResetModel()
        self.pages, self._seen, self._open = pages, seen, {}
        self.endResetModel()

    def set_open(self, open_hits: Mapping[int, int]) -> None:
        before, self._open = self._open, open_hits
        for row in {*before, *open_hits}:
            if before.get(row, 0) != open_hits.get(row, 0):
                self.touch(row)

    def set_reviewing(self, reviewing: bool) -> None:
        """Pages that nobody has to look at any more are not shown as unseen."""
        if reviewing != self._reviewing:
            self._reviewing = reviewing
            if self.pages:
                self.dataChanged.emit(self.index(0), self.index(len(self.pages) - 1))

    def touch(self, page_index: int) -> None:
        if page_index < len(self.pages):
            index = self.index(page_index)
            self.dataChanged.emit(index, index)

    def state(self, page_index: int) -> PageState:
        seen = self._seen.is_seen(page_index) or not self._reviewing
        return PageState(seen=seen, open_hits=self._open.get(page_index, 0))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.pages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.label(index.row())
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._sentence(index.row())
        return None

    def label(self, page_index: int) -> str:
        """Number of the page, and its own label where that differs."""
        number = str(page_index + 1)
        own = self.pages[page_index].label
        return self.tr("{number} ({label})").format(number=number, label=own) if own and own != number else number

    def _sentence(self, page_index: int) -> str:
        state = self.state(page_index)
        parts = [self.tr("Page {page}").format(page=self.label(page_index))]
        parts.append(self.tr("seen") if state.seen else self.tr("not seen yet"))
        if state.open_hits:
            parts.append(self.tr("%n open hits", None, state.open_hits))
        if self.pages[page_index].unread:
            parts.append(self.tr("could not be read"))
        return ", ".join(parts)


class _ThumbnailDelegate(QStyledItemDelegate):
    """Paper, a strip along its left edge, and a line of text below; about ten of them are painted at a time."""

    def __init__(self, view: Thumbnails) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(WIDTH + 4 * UNIT, HEIGHT + 5 * UNIT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        row = index.row()
        state = self._view.model_.state(row)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        cell = option.rect
        if current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tone_colors(Tone.BUSY, option.palette).ground)
            painter.drawRoundedRect(QRectF(cell).adjusted(4, 2, -4, -2), 6, 6)
        paper = self._paper(cell, row)
        self._paint_paper(painter, paper, row, option.palette, current)
        tone = tone_colors(state.tone, option.palette)
        strip = QRectF(paper.left() - STRIP - 4, paper.top(), STRIP, paper.height())
        self._paint_strip(painter, strip, state, tone.ink)
        self._paint_caption(painter, cell, index.data(), state, option.palette)
        painter.restore()

    def _paper(self, cell: QRect, row: int) -> QRectF:
        geometry = self._view.page_geometry(row)
        factor = min(WIDTH / geometry.view_width, HEIGHT / geometry.view_height)
        width, height = round(geometry.view_width * factor), round(geometry.view_height * factor)
        return QRectF(cell.center().x() - width // 2, cell.top() + UNIT + (HEIGHT - height) // 2, width, height)

    def _paint_paper(self, painter: QPainter, paper: QRectF, row: int, palette: QPalette, current: bool) -> None:
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2) if current else QPen(BORDER, 1))
        painter.setBrush(PAPER)
        painter.drawRect(paper)
        picture = self._view.picture(row)
        if picture is not None:
            painter.drawPixmap(paper, picture, QRectF(picture.rect()))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(paper)

    def _paint_strip(self, painter: QPainter, strip: QRectF, state: PageState, ink: QColor) -> None:
        """Full: open hits. Outline: not seen. Nothing left to do: a thin line. Shape says it, colour repeats it."""
        painter.setPen(QPen(ink, 1))
        if state.open_hits:
            painter.setBrush(ink)
            painter.drawRoundedRect(strip, 2, 2)
        elif not state.seen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(strip.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        else:
            middle = strip.center().x()
            painter.drawLine(QPointF(middle, strip.top()), QPointF(middle, strip.bottom()))

    def _paint_caption(self, painter: QPainter, cell: QRect, label: str, state: PageState, palette: QPalette) -> None:
        line = QRect(cell.left() + UNIT, cell.top() + HEIGHT + 2 * UNIT - 4, cell.width() - 2 * UNIT, 2 * UNIT + 4)
        painter.setFont(font(TypeRole.CAPTION))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        metrics = painter.fontMetrics()
        if state.open_hits:
            badge = str(state.open_hits)
        elif not state.seen:
            badge = QCoreApplication.translate("Thumbnails", "not seen")
        else:
            badge = ""
        tone = tone_colors(state.tone, palette)
        icon_width = 14
        badge_width = metrics.horizontalAdvance(badge) + UNIT + 4 if badge else icon_width
        label = metrics.elidedText(label, Qt.TextElideMode.ElideRight, line.width() - badge_width - UNIT)
        width = metrics.horizontalAdvance(label) + UNIT + badge_width
        left = line.center().x() - width // 2
        painter.drawText(
            QRect(left, line.top(), line.width(), line.height()),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            label,
        )
        spot = QRectF(left + width - badge_width, line.center().y() - 8, badge_width, 17)
        if badge:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tone.ground)
            painter.drawRoundedRect(spot, 8, 8)
            painter.setPen(tone.ink)
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, badge)
        else:
            paint_icon(painter, "accept", QRectF(spot.left(), spot.center().y() - 7, 14, 14), tone.ink)


class Thumbnails(QListView):
    """The strip of pages.

    Signals:
        page_chosen(int page_index): the user wants to see this page.
    """

    page_chosen = Signal(int)

    def __init__(self, images: PageImages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images = images
        self._turn = 0
        self.model_ = ThumbnailsModel(self)
        self.setModel(self.model_)
        self.setItemDelegate(_ThumbnailDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFixedWidth(WIDTH + 4 * UNIT + 14)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setAccessibleName(self.tr("Pages, small"))
        self.verticalScrollBar().valueChanged.connect(self.refresh)
        self.clicked.connect(self._chosen)
        self.activated.connect(self._chosen)
        images.arrived.connect(self._arrived)

    def set_document(self, pages: Sequence[PageFacts], seen: SeenPages) -> None:
        self.model_.set_document(pages, seen)
        self.refresh()

    def set_current(self, page_index: int) -> None:
        index = self.model_.index(page_index)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self.refresh()

    def key(self, page_index: int) -> PictureKey:
        geometry = self.page_geometry(page_index)
        factor = min(WIDTH / geometry.view_width, HEIGHT / geometry.view_height)
        return PictureKey(page_index, round(factor * self.devicePixelRatioF(), 6), turn=self._turn)

    def page_geometry(self, page_index: int) -> PageGeometry:
        """A page as it shows now."""
        return self.model_.pages[page_index].geometry.turned(self._turn)

    def set_turn(self, turn: int) -> None:
        """Show the pages turned clockwise by so many degrees."""
        if turn != self._turn:
            self._turn = turn
            self.viewport().update()
            self.refresh()

    def picture(self, page_index: int) -> QPixmap | None:
        key = self.key(page_index)
        found = self._images.cache.get(key)
        if found is None and (near := self._images.cache.nearest(page_index, key.scale, turn=key.turn)):
            found = near[1]
        return found

    def refresh(self) -> None:
        """Ask for the pictures of the rows in view."""
        if not self.model_.pages:
            self._images.want("thumbnails", ())
            return
        top = self.indexAt(self.viewport().rect().topLeft())
        first = top.row() if top.isValid() else 0
        rows = self.viewport().height() // (HEIGHT + 5 * UNIT) + 2
        last = min(first + rows, len(self.model_.pages))
        self._images.want("thumbnails", [self.key(row) for row in range(first, last)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refresh()

    def _arrived(self, key: PictureKey) -> None:
        if key.page_index < len(self.model_.pages) and key == self.key(key.page_index):
            self.model_.touch(key.page_index)

    def _chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.page_chosen.emit(index.row())
