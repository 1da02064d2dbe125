"""The guide in a window of its own: its sections, a search through all of it, and the text."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QBrush, QColor, QKeySequence, QShortcut, QTextBlock, QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.base import paths
from app.ui.common.fields import SearchField
from app.ui.common.theme import UNIT, colors, mute, set_margins
from app.ui.help.topics import Topic

_MOST_MARKED = 400
"""Places that are marked at once; more would only colour the page."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of the guide, how deep it lies (1 is the title), and the text up to the next heading."""

    title: str
    level: int
    start: int
    end: int


class HelpWindow(QWidget):
    """Shows the guide that the installation has. Nothing in it leads out of the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Help – Sable"))
        self.resize(UNIT * 118, UNIT * 88)
        self._places: list[int] = []
        self._place = -1
        self._top = 0
        self._build()
        self._load()
        self.search.textChanged.connect(self._look)
        self.search.returnPressed.connect(lambda: self._step(1))
        self.list.currentItemChanged.connect(lambda item, _: self._go_to_item(item))
        for keys, do in (
            ("F3", lambda: self._step(1)),
            ("Shift+F3", lambda: self._step(-1)),
            ("Ctrl+F", self.search.setFocus),
            ("Esc", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(do)

    @property
    def section(self) -> str:
        """The title of the section that was opened last."""
        item = self.list.currentItem()
        return self.sections[int(item.data(Qt.ItemDataRole.UserRole))].title if item is not None else ""

    def show_topic(self, topic: Topic) -> None:
        """Come to the front, at a section."""
        self.search.clear()
        self.show()
        self.open_section(topic.value)
        self.raise_()
        self.activateWindow()
        self.text.setFocus()

    def show_as(self, other: HelpWindow) -> None:
        """Show what another window shows, in its place, without coming to the front."""
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setGeometry(other.geometry())
        self.show()
        self.search.setText(other.search.text())
        self.open_section(other.section)
        self.text.verticalScrollBar().setValue(other.text.verticalScrollBar().value())

    def open_section(self, title: str) -> None:
        """Bring a section to the top of the text; nothing happens where there is none with this title."""
        for number, section in enumerate(self.sections):
            if section.title == title:
                self.list.setCurrentItem(self._items[number])
                self._scroll_to(section.start)
                return

    def _build(self) -> None:
        self.search = SearchField(self.tr("Search the help"), self.tr("Search the help"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sections"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("Guide"))
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.document().setDocumentMargin(UNIT * 3)
        self.found = QLabel()
        mute(self.found)
        self.previous, self.next = QPushButton(self.tr("Previous")), QPushButton(self.tr("Next"))
        self.previous.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        left = QWidget()
        column = QVBoxLayout(left)
        set_margins(column, 1, 1)
        column.addWidget(self.search)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.found, 1)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.text)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([UNIT * 36, UNIT * 82])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter)
        self.setTabOrder(self.search, self.previous)
        self.text.viewport().installEventFilter(self)
        self._show_found()

    def _load(self) -> None:
        try:
            guide = paths.resource("help", "user-guide.md").read_text("utf-8")
        except OSError:
            guide = self.tr("# Help\n\nThe guide is not part of this installation. Install Sable again to get it back.")
        self.text.document().setMarkdown(guide, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._style()
        self.sections = _sections_of(self.text.document())
        self._plain = self.text.document().toPlainText().casefold()
        self._items: list[QListWidgetItem] = []
        for number, section in enumerate(self.sections):
            item = QListWidgetItem(" " * 4 * max(0, section.level - 2) + section.title)
            item.setData(Qt.ItemDataRole.UserRole, number)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, section.title)
            self.list.addItem(item)
            self._items.append(item)

    def _style(self) -> None:
        """Draw tables with thin lines and room around their words, keep headings off what is above, wrap commands."""
        names = colors(self.palette())
        block = self.text.document().begin()
        while block.isValid():
            shape = block.blockFormat()
            if shape.headingLevel():
                shape.setTopMargin(UNIT * 3)
                shape.setBottomMargin(UNIT)
            shape.setNonBreakableLines(False)
            QTextCursor(block).setBlockFormat(shape)
            block = block.next()
        for frame in self.text.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                grid = frame.format()
                grid.setBorder(1)
                grid.setBorderBrush(QBrush(QColor(names.border)))
                grid.setBorderCollapse(True)
                grid.setCellPadding(UNIT * 0.75)
                grid.setCellSpacing(0)
                frame.setFormat(grid)

    def _look(self, text: str) -> None:
        """List the sections that hold a text, and mark it in all of them."""
        wanted = text.strip().casefold()
        self._places, self._place = [], -1
        at = self._plain.find(wanted) if wanted else -1
        while at >= 0:
            self._places.append(at)
            at = self._plain.find(wanted, at + len(wanted))
        for number, section in enumerate(self.sections):
            hit = not wanted or any(section.start <= place < section.end for place in self._places)
            self._items[number].setHidden(not hit)
        self._mark(len(wanted))
        if self._places:
            self._step(1)
        self._show_found()

    def _mark(self, length: int) -> None:
        names = colors(self.palette())
        marks = []
        for place in self._places[:_MOST_MARKED]:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.text.document())
            mark.cursor.setPosition(place)
            mark.cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
            mark.format.setBackground(QColor(names.soft_accent))
            marks.append(mark)
        self.text.setExtraSelections(marks)

    def _step(self, step: int) -> None:
        """Go to the next place that was found, from the last to the first again."""
        if not self._places:
            return
        self._place = (self._place + step) % len(self._places) if self._place >= 0 or step > 0 else -1
        place = self._places[self._place]
        length = len(self.search.text().strip())
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(place)
        cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
        number = next(n for n, section in enumerate(self.sections) if section.start <= place < section.end)
        self.list.blockSignals(True)
        self.list.setCurrentItem(self._items[number])
        self.list.blockSignals(False)
        self._scroll_to(place)
        self.text.setTextCursor(cursor)
        self._show_found()

    def _show_found(self) -> None:
        many = len(self._places) > 1
        self.previous.setEnabled(many)
        self.next.setEnabled(many)
        if not self.search.text().strip():
            self.found.setText("")
        elif not self._places:
            self.found.setText(self.tr("Not found."))
        else:
            words = self.tr("{number} of {total}")
            text = words.replace("{number}", str(self._place + 1)).replace("{total}", str(len(self._places)))
            self.found.setText(text)

    def _go_to_item(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._scroll_to(self.sections[item.data(Qt.ItemDataRole.UserRole)].start)

    def _scroll_to(self, place: int) -> None:
        self._top = place
        document = self.text.document()
        block = document.findBlock(place)
        top = document.documentLayout().blockBoundingRect(block).top()
        self.text.verticalScrollBar().setValue(round(top) - UNIT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lines break elsewhere in another width: what was at the top is brought there again."""
        if event.type() == QEvent.Type.Resize and watched is self.text.viewport():
            QTimer.singleShot(0, self, lambda: self._scroll_to(self._top))
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "sections"):
            self._style()
        super().changeEvent(event)


def _sections_of(document: QTextDocument) -> list[Section]:
    """The headings of a document in order."""
    heads: list[QTextBlock] = []
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            heads.append(block)
        block = block.next()
    ends = [head.position() for head in heads[1:]] + [document.characterCount()]
    return [
        Section(head.text(), head.blockFormat().headingLevel(), head.position(), end)
        for head, end in zip(heads, ends, strict=True)
    ]
