"""The section under the hits list: unread regions with their pictures, each asked about once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.documents import PageFacts
from app.domain.geometry import Box
from app.domain.unread import Answer, Question
from app.ui.common.actions import follow_tip, keys_of
from app.ui.common.page_cache import PictureKey
from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type
from app.ui.review import unread_words
from app.ui.review.page_images import PageImages
from app.ui.review.styles import PAPER

THUMBNAIL = QSize(56, 36)
ROWS = 4
"""Rows that are shown at once."""
_MARGIN = 4.0
"""Points of the page round a region that its picture shows too."""
_LARGEST_SCALE = 4.0
QUESTION_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class UnreadModel(QAbstractListModel):
    """Questions as rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.questions: Sequence[Question] = ()
        self.pictures: dict[str, QPixmap] = {}

    def set_questions(self, questions: Sequence[Question]) -> None:
        """Show these; rows stay where only their answers are others."""
        same = [q.key for q in questions] == [q.key for q in self.questions]
        if not same:
            self.beginResetModel()
        self.questions = tuple(questions)
        if not same:
            self.endResetModel()
        elif questions:
            self.dataChanged.emit(self.index(0), self.index(len(questions) - 1))

    def show_picture(self, key: str, picture: QPixmap) -> None:
        self.pictures[key] = picture
        for row, question in enumerate(self.questions):
            if question.key == key:
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.questions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        question = self.questions[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                answer = unread_words.answer_name(question.answer)
                return f"{unread_words.kind_name(question.kind)} · {answer}\n{unread_words.where(question)}"
            case Qt.ItemDataRole.DecorationRole:
                return self.pictures.get(question.key) or _blank()
            case Qt.ItemDataRole.AccessibleTextRole:
                return unread_words.spoken(question)
            case Qt.ItemDataRole.ToolTipRole:
                return unread_words.explanation(question.reason)
            case Qt.ItemDataRole.UserRole:
                return question
        return None


def _blank() -> QPixmap:
    picture = QPixmap(THUMBNAIL)
    picture.fill(QColor(PAPER))
    return picture


class UnreadSection(QFrame):
    """Hidden where everything could be read.

    Signals:
        selection_changed(): another question is selected.
        same_elsewhere_requested(): the answer is to hold in the other documents of the matter too.
    """

    selection_changed = Signal()
    same_elsewhere_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unread")
        self._images: PageImages | None = None
        self._pages: Sequence[PageFacts] = ()
        self._editable = True
        self._elsewhere = 0
        self._actions: Mapping[str, QAction] = {}
        self._choose = self.tr("Choose one.")
        self.model = UnreadModel(self)
        layout = QVBoxLayout(self)
        set_margins(layout, 1.5, 1, 1)
        layout.setSpacing(UNIT // 2)
        self.title = QLabel(self)
        set_type(self.title, TypeRole.TITLE)
        layout.addWidget(self.title)
        self.list = self._make_list()
        layout.addWidget(self.list)
        self.why = QLabel(self)
        self.why.setWordWrap(True)
        self.why.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        mute(self.why)
        layout.addWidget(self.why)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        self.clear_button, self.box_button, self.everywhere_button = (QPushButton(self) for _ in range(3))
        for button in (self.clear_button, self.box_button, self.everywhere_button):
            buttons.addWidget(button, 1)
        layout.addLayout(buttons)
        self.elsewhere_button = QPushButton(self)
        self.elsewhere_button.clicked.connect(self.same_elsewhere_requested)
        layout.addWidget(self.elsewhere_button)
        self._update()

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setModel(self.model)
        view.setIconSize(THUMBNAIL)
        view.setUniformItemSizes(True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setAccessibleName(self.tr("Unread regions"))
        view.selectionModel().currentChanged.connect(lambda *_: self._current_changed())
        view.verticalScrollBar().valueChanged.connect(self.refresh)
        return view

    def connect_actions(self, actions: Mapping[str, QAction]) -> None:
        """Give the buttons what they do."""
        named = {"nothing-secret": self.clear_button, "box": self.box_button, "box-everywhere": self.everywhere_button}
        for name, button in named.items():
            button.clicked.connect(actions[name].trigger)
            follow_tip(button, actions[name])
        self._actions = actions
        for name in (*named, "next-unread"):
            actions[name].changed.connect(self._name_keys)
        self._name_keys()

    def _name_keys(self) -> None:
        """Say which keys do what now: they can be chosen."""
        first = {name: next(iter(keys_of(action)), "–") for name, action in self._actions.items()}
        words = self.tr(
            "One row for each region or picture. {clear} says that nothing secret is there, {box} boxes it."
        )
        words = words.replace("{clear}", first["nothing-secret"]).replace("{box}", first["box"])
        self.list.setAccessibleDescription(words)
        choose = self.tr("Choose one, or press {key}.").replace("{key}", first["next-unread"])
        if choose != self._choose:
            self._choose = choose
            self._update()

    def draw_with(self, images: PageImages) -> None:
        """Where the pictures of the regions come from."""
        self._images = images
        images.arrived.connect(self._arrived)

    # Content ------------------------------------------------------------------------------------------------------

    def show_questions(self, questions: Sequence[Question], pages: Sequence[PageFacts]) -> None:
        """Show what is asked about a document with these pages; nothing where nothing is."""
        before = self.current
        if list(pages) != list(self._pages):
            self.model.pictures.clear()
        self._pages = pages
        self.model.set_questions(questions)
        if before is not None and self.current is None:
            self.select(before.key)
        self._update()
        self.refresh()

    def set_editable(self, editable: bool) -> None:
        self._editable = editable
        self._update()

    def offer_elsewhere(self, documents: int) -> None:
        """Say in how many other documents the picture is still asked about."""
        self._elsewhere = documents
        self._update()

    # Selection ----------------------------------------------------------------------------------------------------

    @property
    def current(self) -> Question | None:
        row = self.list.currentIndex().row()
        return self.model.questions[row] if 0 <= row < len(self.model.questions) else None

    def select(self, key: str) -> bool:
        """Select a question; False where there is no such one."""
        for row, question in enumerate(self.model.questions):
            if question.key == key:
                self.list.setCurrentIndex(self.model.index(row))
                self.list.scrollTo(self.model.index(row))
                return True
        return False

    def next_open(self) -> Question | None:
        """The next open question behind the selected one, wrapping around."""
        questions = self.model.questions
        start = self.list.currentIndex().row()
        order = [*range(start + 1, len(questions)), *range(0, start + 1)]
        return next((questions[row] for row in order if questions[row].answer is Answer.OPEN), None)

    def _current_changed(self) -> None:
        self._elsewhere = 0
        self._update()
        self.selection_changed.emit()

    # Looks --------------------------------------------------------------------------------------------------------

    def _update(self) -> None:
        questions = self.model.questions
        self.setVisible(bool(questions))
        left = sum(q.answer is Answer.OPEN for q in questions)
        self.title.setText(
            self.tr("%n unread regions to look at", None, left) if left else self.tr("Unread regions: all looked at")
        )
        current = self.current
        self.why.setText(unread_words.explanation(current.reason) if current else self._choose)
        self.clear_button.setText(self.tr("Nothing secret here"))
        self.box_button.setText(self.tr("Box it"))
        places = len(current.places) if current else 0
        self.everywhere_button.setText(self.tr("Box it everywhere (%n)", None, places))
        self.everywhere_button.setVisible(places > 1)
        for button in (self.clear_button, self.box_button, self.everywhere_button):
            button.setEnabled(self._editable and current is not None and current.answer is Answer.OPEN)
        self.elsewhere_button.setText(self.tr("The same in %n other documents", None, self._elsewhere))
        self.elsewhere_button.setVisible(self._editable and self._elsewhere > 0)
        row = max(self.list.sizeHintForRow(0), THUMBNAIL.height() + 4)
        self.list.setFixedHeight(row * min(max(1, len(questions)), ROWS) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the pictures of the rows in view."""
        if self._images is None:
            return
        wanted = [key for question in self._in_view() if (key := self._picture_key(question)) is not None]
        self._images.want("regions", wanted)
        for question in self._in_view():
            self._take(question)

    def _in_view(self) -> Sequence[Question]:
        if not self.model.questions:
            return ()
        top = self.list.indexAt(self.list.viewport().rect().topLeft())
        first = max(0, top.row())
        return self.model.questions[first : first + ROWS + 1]

    def _picture_key(self, question: Question) -> PictureKey | None:
        place = question.places[0]
        if place.page_index >= len(self._pages):
            return None
        geometry = self._pages[place.page_index].geometry
        box = geometry.to_view.map_quadrilateral(place.quadrilateral).envelope.grown(_MARGIN)
        clip = Box(
            max(0.0, box.x0), max(0.0, box.y0), min(geometry.view_width, box.x1), min(geometry.view_height, box.y1)
        )
        if clip.width <= 0 or clip.height <= 0:
            return None
        scale = min(THUMBNAIL.width() / clip.width, THUMBNAIL.height() / clip.height, _LARGEST_SCALE)
        return PictureKey(place.page_index, round(scale * self.devicePixelRatioF(), 6), clip)

    def _arrived(self, key: PictureKey) -> None:
        for question in self._in_view() if key.clip is not None else ():
            if self._picture_key(question) == key:
                self._take(question)

    def _take(self, question: Question) -> None:
        key = self._picture_key(question)
        if self._images is None or key is None or question.key in self.model.pictures:
            return
        found = self._images.cache.get(key)
        if found is not None:
            picture = _blank()
            painter = QPainter(picture)
            size = found.size().scaled(THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio)
            left, top = (THUMBNAIL.width() - size.width()) // 2, (THUMBNAIL.height() - size.height()) // 2
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(left, top, size.width(), size.height(), found)
            painter.end()
            self.model.show_picture(question.key, picture)
