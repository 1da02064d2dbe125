"""The list of hits with its filters, the details of the selected hit, and the two buttons that decide."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.entities import Entity
from app.domain.thresholds import Thresholds
from app.ui.common.columns import RoomForText
from app.ui.common.fields import SearchField
from app.ui.common.flow_layout import flow_of
from app.ui.common.labels import entity_label
from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type
from app.ui.review import wording
from app.ui.review.banner import rule
from app.ui.review.hidden_notice import HiddenNotice
from app.ui.review.hidden_words import short_place, where
from app.ui.review.hit_sums import Sums
from app.ui.review.hits_model import HitsModel, Show, runs
from app.ui.review.hits_rank import Column
from app.ui.review.hits_rows import HEADING_HEIGHT, HitsList, RowDelegate
from app.ui.review.remarks_card import RemarksCard
from app.ui.review.threshold_bar import ThresholdBar
from app.ui.review.unread_section import UnreadSection
from app.ui.review.why_bar import WhyBar

ROW_HEIGHT = 4 * UNIT
_WIDEST_WHERE = 15 * UNIT
_LEAST_TEXT = 14 * UNIT


class HitsPanel(QWidget):
    """Primary interface of the review: everything on the page can be reached from here with the keyboard.

    Signals:
        selection_changed(): other hits are selected.
        accept_requested(), reject_requested(): the buttons.
        thresholds_changed(object Thresholds): other hits are ghosts.
    """

    selection_changed = Signal()
    accept_requested = Signal()
    reject_requested = Signal()
    thresholds_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = HitsModel(self)
        self.model.device_pixel_ratio = self.devicePixelRatioF()
        self._restoring = False
        self._selected: list[str] = []
        self._hidden: Sequence[Entity] = ()
        self._editable = True
        self._heading = QPersistentModelIndex()

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._make_filters())
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._make_list())
        self._empty = self._make_empty()
        self._stack.addWidget(self._empty)
        layout.addWidget(body, 1)
        layout.addWidget(rule(self))
        self.unread = UnreadSection(self)
        layout.addWidget(self.unread)
        self.hidden_notice = HiddenNotice(self)
        layout.addWidget(self.hidden_notice)
        self.why_bar = WhyBar(self)
        layout.addWidget(self.why_bar)
        self.details = self._make_details()
        layout.addWidget(self.details)
        self.model.modelAboutToBeReset.connect(self._before_reset)
        self.model.modelReset.connect(self._after_reset)
        self._update()

    # Parts --------------------------------------------------------------------------------------------------------

    def _make_filters(self) -> QVBoxLayout:
        box = QVBoxLayout()
        set_margins(box, 1.5, 1.5, 1)
        self.search = SearchField(self.tr("Filter hits by text or label"), self.tr("Filter hits"), self)
        self.search.textChanged.connect(self._needle_changed)
        self.search.returnPressed.connect(self._leave_search)
        box.addWidget(self.search)
        self._chips: dict[Show, QPushButton] = {}
        group = QButtonGroup(self)
        for show in Show:
            chip = QPushButton(self)
            chip.setCheckable(True)
            chip.setProperty("chip", True)
            chip.setChecked(show is Show.ALL)
            chip.clicked.connect(lambda _=False, show=show: self.show_only(show))
            group.addButton(chip)
            self._chips[show] = chip
        box.addWidget(flow_of(self._chips.values(), UNIT // 2))
        self.threshold = ThresholdBar(self)
        self.threshold.changed.connect(self._thresholds_changed)
        box.addWidget(self.threshold)
        return box

    def _make_list(self) -> QTableView:
        view = HitsList(self)
        view.setModel(self.model)
        view.setItemDelegate(RowDelegate(view))
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(max(ROW_HEIGHT, view.fontMetrics().height() + UNIT))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setIconSize(QSize(26, 16))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(self.tr("Hits"))
        view.setAccessibleDescription(
            self.tr("One row for each hit. A accepts, D declines, J and K go to the next and previous open hit.")
        )
        view.setSortingEnabled(True)
        header = view.horizontalHeader()
        # With the list's selection, the header asks for each cell of 5,000 selected rows before it is painted.
        header.setSelectionModel(QItemSelectionModel(self.model, header))
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(6 * UNIT)
        view.selectionModel().selectionChanged.connect(self._selection_changed)
        self.list = view
        self._room = RoomForText(view, Column.TEXT, _LEAST_TEXT, self._widths(), firm=(Column.STATE,))
        return view

    def _widths(self) -> dict[int, int]:
        """What the columns want beside the one of the text, which takes what is left."""
        metrics, header = self.list.fontMetrics(), self.list.horizontalHeader()
        widest = max(metrics.horizontalAdvance(text) for text in wording.all_states())
        return {
            Column.STATE: widest + 26 + 2 * UNIT,
            Column.LABEL: metrics.horizontalAdvance("Phone number") + 2 * UNIT,
            Column.SCORE: header.sectionSizeFromContents(Column.SCORE).width(),
            Column.WHERE: self._width_of_where(),
        }

    def _width_of_where(self) -> int:
        """As wide as the words for hidden carriers need, where there are any; a page number needs little."""
        metrics = self.list.fontMetrics()
        hidden = {e.hidden for e in self._hidden if e.hidden is not None}
        words = [metrics.horizontalAdvance(short_place(place)) + 2 * UNIT for place in hidden]
        title = self.list.horizontalHeader().sectionSizeFromContents(Column.WHERE).width()
        return max(title, min(max(words, default=0), _WIDEST_WHERE))

    def _place_heading(self) -> None:
        """Give the first hidden row room for the heading above it."""
        rows = self.list.verticalHeader()
        usual = rows.defaultSectionSize()
        for row in {self._heading.row(), self.model.section_row}:
            if 0 <= row < rows.count():
                rows.resizeSection(row, usual + HEADING_HEIGHT if row == self.model.section_row else usual)
        self._heading = QPersistentModelIndex(self.model.index(self.model.section_row, 0))

    def _make_empty(self) -> QWidget:
        page = QWidget(self)
        layout = QVBoxLayout(page)
        set_margins(layout, 3, 3, 1)
        self._empty_title = QLabel(page)
        self._empty_text = QLabel(page)
        for label in (self._empty_title, self._empty_text):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        set_type(self._empty_title, TypeRole.TITLE)
        mute(self._empty_text)
        layout.addStretch(1)
        layout.addWidget(self._empty_title)
        layout.addWidget(self._empty_text)
        layout.addStretch(2)
        return page

    def _make_details(self) -> QWidget:
        card = QFrame(self)
        card.setObjectName("details")
        layout = QVBoxLayout(card)
        set_margins(layout, 1.5, 1.5, 0.5)
        self._title = QLabel(card)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._title.setMaximumHeight(9 * UNIT)
        set_type(self._title, TypeRole.TITLE)
        self._facts = QLabel(card)
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setWordWrap(True)
        self._why = QLabel(card)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setWordWrap(True)
        mute(self._why)
        for label in (self._title, self._facts, self._why):
            layout.addWidget(label)
        self.remarks = RemarksCard(card)
        layout.addWidget(self.remarks)
        layout.addSpacing(UNIT)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        self.accept_button = QPushButton(card)
        self.accept_button.setProperty("primary", True)
        self.accept_button.clicked.connect(self.accept_requested)
        self.reject_button = QPushButton(card)
        self.reject_button.clicked.connect(self.reject_requested)
        buttons.addWidget(self.accept_button, 1)
        buttons.addWidget(self.reject_button, 1)
        layout.addLayout(buttons)
        return card

    # Content ------------------------------------------------------------------------------------------------------

    def set_hits(self, sums: Sums) -> None:
        """List the hits of a document."""
        before = list(self._selected)
        self._hidden = sums.hidden
        self.threshold.set_hits(sums)
        self.model.set_hits(sums)
        self._room.want(Column.WHERE, self._width_of_where())
        if before and not self.selected_ids:
            self._restore(before)
        self._update()

    def set_editable(self, editable: bool) -> None:
        changed, self._editable = editable != self._editable, editable
        self.unread.set_editable(editable)
        self.threshold.set_editable(editable)
        if changed:
            self._update()

    def show_only(self, show: Show) -> None:
        """Filter by decision."""
        self.model.set_filter(show)
        self._chips[show].setChecked(True)
        self._update()

    @property
    def shown_only(self) -> Show:
        """What the list is filtered by."""
        return next(show for show, chip in self._chips.items() if chip.isChecked())

    def _thresholds_changed(self, thresholds: Thresholds) -> None:
        self.model.set_thresholds(thresholds)
        self._update()
        self.thresholds_changed.emit(thresholds)

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _needle_changed(self, text: str) -> None:
        self.model.set_needle(text)
        self._update()

    def _leave_search(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.selected_ids and self.model.rows:
            self.select([self.model.rows[0].id])

    # Selection ----------------------------------------------------------------------------------------------------

    @property
    def selected_ids(self) -> list[str]:
        """Ids of selected rows, in the order of the list."""
        return list(self._selected)

    def select(self, entity_ids: Iterable[str]) -> None:
        """Select these hits alone; filters that hide all of them are taken away."""
        wanted = list(entity_ids)
        if wanted and all(self.model.row_of(i) is None for i in wanted):
            self.search.clear()
            self.show_only(Show.ALL)
        self._restore(wanted)

    def toggle(self, entity_id: str) -> None:
        """Add a hit to the selection or take it away."""
        chosen = self.selected_ids
        self.select([i for i in chosen if i != entity_id] if entity_id in chosen else [*chosen, entity_id])

    def _restore(self, entity_ids: Sequence[str]) -> None:
        rows = sorted(row for i in entity_ids if (row := self.model.row_of(i)) is not None)
        selection = QItemSelection()
        for first, last in runs(rows):
            # By ranges: Qt compares every range with every other, so 5,000 single rows would take a second.
            selection.append(QItemSelectionRange(self.model.index(first, 0), self.model.index(last, len(Column) - 1)))
        model = self.list.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        if rows:
            model.setCurrentIndex(self.model.index(rows[0], 0), flags.NoUpdate)
            self.list.scrollTo(self.model.index(rows[0], 0))
        model.select(selection, flags.ClearAndSelect)

    def _selection_changed(self) -> None:
        if self._restoring:
            return
        selection = self.list.selectionModel().selection()
        parts = sorted((part.top(), part.bottom() + 1) for part in map(selection.at, range(selection.count())))
        chosen: list[str] = []
        end = 0
        for first, behind in parts:  # ranges, for all of 50,000 may be selected; they may overlap
            chosen += [e.id for e in self.model.rows[max(first, end) : behind]]
            end = max(end, behind)
        if chosen != self._selected:
            self._selected = chosen
            self._update()
            self.selection_changed.emit()

    def _before_reset(self) -> None:
        self._restoring = True
        if self._heading.isValid():  # heights stay with their rows, which mean others behind a reset
            self.list.setRowHeight(self._heading.row(), self.list.verticalHeader().defaultSectionSize())

    def _after_reset(self) -> None:
        self._restoring = False
        self._place_heading()
        self._restore(list(self._selected))
        self._selection_changed()

    # Looks --------------------------------------------------------------------------------------------------------

    def _update(self) -> None:
        names = {
            Show.ALL: self.tr("All {count}"),
            Show.OPEN: self.tr("Open {count}"),
            Show.ACCEPTED: self.tr("Accepted {count}"),
            Show.REJECTED: self.tr("Declined {count}"),
            Show.BELOW: self.tr("Below {count}"),
        }
        for show, chip in self._chips.items():
            chip.setText(names[show].format(count=self.model.count(show)))
        self._chips[Show.BELOW].setVisible(self.model.count(Show.BELOW) > 0 or self._chips[Show.BELOW].isChecked())
        self._place_heading()
        self.details.setVisible(self.model.count(Show.ALL) > 0)
        self._update_empty()
        self._update_details()

    def _update_empty(self) -> None:
        if self.model.rows:
            self._stack.setCurrentIndex(0)
            return
        if self.model.count(Show.ALL) == 0:
            title = self.tr("Nothing was found")
            text = self.tr(
                "That is no proof that nothing is there. Read every page, and mark what must go with the rectangle "
                "tool (R)."
            )
        elif self.model.needle:
            title, text = self.tr("No hit matches"), self.tr("Clear the filter to see all hits.")
        else:
            title, text = self.tr("No hits here"), self.tr("Choose “All” to see every hit.")
        self._empty_title.setText(title)
        self._empty_text.setText(text)
        self._stack.setCurrentIndex(1)

    def _update_details(self) -> None:
        listed = [row for i in self._selected[:2] if (row := self.model.row_of(i)) is not None]
        count = len(self._selected) if len(listed) == 2 else len(listed)
        if count == 1:
            entity = self.model.rows[listed[0]]
            self._title.setText(wording.shown_text(entity))
            facts = self.tr("{label} · {where} · {state}")
            self._facts.setText(
                facts.format(
                    label=entity_label(entity.label),
                    where=where(entity),
                    state=wording.state_text(entity, self.model.thresholds),
                )
            )
            self._why.setText(wording.why(entity))
        elif count:
            self._title.setText(self.tr("%n hits selected", None, count))
            self._facts.setText(self.tr("Accept or decline them in one step; one undo takes it back."))
            self._why.setText("")
        else:
            self._title.setText(self.tr("No hit selected"))
            self._facts.setText(self.tr("Choose a hit in the list or on the page."))
            self._why.setText("")
        self._why.setVisible(bool(self._why.text()))
        if count > 1:
            self.accept_button.setText(self.tr("Accept %n", None, count))
            self.reject_button.setText(self.tr("Decline %n", None, count))
        else:
            self.accept_button.setText(self.tr("Accept"))
            self.reject_button.setText(self.tr("Decline"))
        for button in (self.accept_button, self.reject_button):
            button.setEnabled(self._editable and count > 0)
