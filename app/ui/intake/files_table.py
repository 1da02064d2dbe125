"""The list of files in the intake sheet: how it looks, and a selection that survives a change of the filter."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.ui.common.columns import RoomForText
from app.ui.common.icons import paint_icon
from app.ui.common.theme import UNIT, TypeRole, font, tone_colors
from app.ui.intake.model import Column, IntakeModel, RowRole
from app.ui.intake.rows import Row, State, state_icon, state_name, state_tone, words_of

_ManyIndex = QModelIndex | QPersistentModelIndex
_PAD, _MARK, _GAP = 9, 14, 6
_STEP = _MARK + 5


class StateDelegate(QStyledItemDelegate):
    """The state as an icon and a word on the ground of its tone."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _ManyIndex) -> None:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, option.widget)
        state: State = index.data(RowRole).state
        look = tone_colors(state_tone(state), option.palette)
        face = font(TypeRole.CAPTION)
        metrics = QFontMetrics(face)
        room = QRectF(option.rect).adjusted(UNIT, 0, -UNIT / 2, 0)
        width = min(room.width(), _PAD + _MARK + _GAP + metrics.horizontalAdvance(state_name(state)) + _PAD + 2)
        height = metrics.height() + 8
        chip = QRectF(room.left(), room.center().y() - height / 2, width, height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.ground)
        painter.drawRoundedRect(chip, height / 2, height / 2)
        mark = QRectF(chip.left() + _PAD, chip.center().y() - _MARK / 2, _MARK, _MARK)
        paint_icon(painter, state_icon(state), mark, look.ink)
        painter.setFont(face)
        painter.setPen(look.ink)
        words = QRectF(mark.right() + _GAP, chip.top(), chip.right() - _PAD + 2 - mark.right() - _GAP, height)
        text = metrics.elidedText(state_name(state), Qt.TextElideMode.ElideRight, int(words.width()) + 1)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _ManyIndex) -> QSize:
        metrics = QFontMetrics(font(TypeRole.CAPTION))
        return QSize(UNIT * 12, metrics.height() + 8 + UNIT)


class MarksDelegate(QStyledItemDelegate):
    """What a file holds besides its pages: a quiet mark each; the words are in the tooltip and in the card."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _ManyIndex) -> None:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, option.widget)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = option.palette.color(
            QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.PlaceholderText
        )
        words = words_of(index.data(RowRole))
        room = (option.rect.width() - UNIT) // _STEP
        shown = words if len(words) <= room else words[: max(room - 1, 0)]
        place = QRectF(option.rect.left() + UNIT, option.rect.center().y() - _MARK / 2, _MARK, _MARK)
        for word in shown:
            paint_icon(painter, word.icon, place, ink)
            place.translate(_STEP, 0)
        if len(shown) < len(words):
            painter.save()
            painter.setFont(font(TypeRole.CAPTION))
            painter.setPen(ink)
            rest = QRectF(place.left(), option.rect.top(), option.rect.right() - place.left(), option.rect.height())
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, f"+{len(words) - len(shown)}")
            painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _ManyIndex) -> QSize:
        return QSize(UNIT * 2 + len(words_of(index.data(RowRole))) * _STEP, _MARK + UNIT)


class NameDelegate(QStyledItemDelegate):
    """Long names are cut in the middle, for their ends tell them apart."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _ManyIndex) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle


class FilesTable(QTableView):
    """One row a file; whole rows are selected, many at a time."""

    def __init__(self, model: IntakeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files = model
        self._kept: list[str] = []
        self.setObjectName("documents")
        self.setAccessibleName(self.tr("Files of this job"))
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setItemDelegateForColumn(Column.STATE, StateDelegate(self))
        self.setItemDelegateForColumn(Column.FILE, NameDelegate(self))
        self.setItemDelegateForColumn(Column.HOLDS, MarksDelegate(self))
        rows = self.verticalHeader()
        rows.hide()
        rows.setAccessibleName(self.tr("Rows"))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(round(UNIT * 4.25))
        header = self.horizontalHeader()
        header.setAccessibleName(self.tr("Columns"))
        header.setHighlightSections(False)
        header.setMinimumSectionSize(UNIT * 6)
        metrics = QFontMetrics(font(TypeRole.CAPTION))
        widest = max(metrics.horizontalAdvance(state_name(state)) for state in State)
        for column, width in (
            (Column.STATE, widest + _PAD * 2 + _MARK + _GAP + UNIT * 2),
            (Column.PAGES, UNIT * 8),
            (Column.CONTENT, UNIT * 16),
            (Column.HOLDS, UNIT + 6 * _STEP),
            (Column.SIZE, UNIT * 11),
        ):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, max(width, header.sectionSizeHint(column)))
        RoomForText(self, Column.FILE, 18 * UNIT)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)

    def selected_rows(self) -> list[Row]:
        """The selected files from top to bottom."""
        places = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self._files.row_at(place) for place in places]

    def select(self, keys: list[str]) -> None:
        """Select files, as far as the filter shows them, and scroll to the first."""
        selection = QItemSelection()
        places = [place for key in keys if (place := self._files.place_of(key)) is not None]
        last = self._files.columnCount() - 1
        for place in places:
            selection.select(self._files.index(place, 0), self._files.index(place, last))
        flags = QItemSelectionModel.SelectionFlag
        if places:
            self.selectionModel().setCurrentIndex(self._files.index(places[0], 0), flags.NoUpdate)
            self.scrollTo(self._files.index(places[0], 0))
        self.selectionModel().select(selection, flags.ClearAndSelect)

    def _keep(self) -> None:
        self._kept = [row.key for row in self.selected_rows()]

    def _restore(self) -> None:
        kept = [key for key in self._kept if self._files.place_of(key) is not None]
        if not kept and self._files.rowCount():
            # The file went to another group: the selection goes to what took its place, not to nothing.
            kept = [self._files.row_at(0).key]
        self.select(kept)
