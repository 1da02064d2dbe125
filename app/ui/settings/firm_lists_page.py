"""The lists of the firm: texts that every job redacts or keeps, unless it switches them off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.base.errors import KnownError
from app.domain.lists import TextLists
from app.ui.common.alive import Tasks, alive
from app.ui.common.labels import failure_text
from app.ui.common.list_words import fault_text
from app.ui.common.theme import UNIT, mute, set_margins
from app.ui.desk import Desk
from app.ui.settings.dialog import heading, note

_PAUSE_MS = 600
"""Milliseconds after the last change until it is stored: a list is not written with every letter."""


class FirmListsPage(QWidget):
    """Two texts, an entry a line. They are stored after a short pause, where they are right; what is wrong is told."""

    def __init__(
        self,
        desk: Desk,
        try_list: Callable[[QPlainTextEdit], object],
        outliving: Tasks | None = None,
        tell: Callable[[str], None] = lambda _: None,
    ) -> None:
        """`try_list` opens what imports and tests the list in a field. What is typed last is stored by `outliving`,
        which does not end with the page; what became of it is said by `tell` where the page is gone by then."""
        super().__init__()
        self._desk = desk
        self._tasks = Tasks(self, self._report)
        self._outliving = outliving or self._tasks
        self._tell = tell
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.store_now)
        column = QVBoxLayout(self)
        set_margins(column, 3, 2, 1.5)
        column.addWidget(heading(self.tr("Lists of the firm")))
        column.addWidget(
            note(
                self.tr(
                    "Every job uses these lists besides its own, unless it switches them off. One text a line; what "
                    "stands in both is redacted. Documents that were read already are not searched again by themselves."
                )
            )
        )
        self.always = self._field(column, self.tr("Always redact"), try_list)
        self.never = self._field(column, self.tr("Never redact"), try_list)
        self.said = QLabel()
        self.said.setWordWrap(True)
        mute(self.said)
        column.addWidget(self.said)
        self._tasks.start(self._load())

    def store_now(self) -> None:
        """Store what is typed, where it is right and not stored yet."""
        self._pause.stop()
        documents = [field.document() for field in (self.always, self.never)]
        if any(document.isModified() for document in documents):
            for document in documents:
                document.setModified(False)
            self._outliving.start(self._store(TextLists(_lines(self.always), _lines(self.never))))

    async def _load(self) -> None:
        for field in (self.always, self.never):
            field.setEnabled(False)
        self._say(self.tr("Reading the lists…"))
        lists = await self._desk.firm_lists()
        for field, lines in ((self.always, lists.always), (self.never, lists.never)):
            field.setPlainText("\n".join(lines))
            field.document().setModified(False)
            field.setEnabled(True)
            field.textChanged.connect(self._pause.start)
        self._say("")

    async def _store(self, lists: TextLists) -> None:
        said = await _stored(self._desk, lists)
        if alive(self):
            self._say(said)
        else:
            self._tell(said)

    def _field(self, column: QVBoxLayout, name: str, try_list: Callable[[QPlainTextEdit], object]) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setAccessibleName(self.tr("The firm's list: {name}").replace("{name}", name))
        field.setTabChangesFocus(True)
        field.setMinimumHeight(UNIT * 10)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        field.setAcceptDrops(False)
        label = QLabel(name)
        label.setBuddy(field)
        button = QPushButton(self.tr("Import and test…"))
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Import and test: {list}").replace("{list}", name))
        button.clicked.connect(lambda: try_list(field))
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(label, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(row)
        column.addWidget(field, 1)
        return field

    def _say(self, text: str) -> None:
        self.said.setText(text)

    def _report(self, error: KnownError) -> None:
        text = failure_text(error.code)
        self._say(" ".join((text.what, text.safe, text.remedy)))


def _lines(field: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for line in field.toPlainText().splitlines() if (text := line.strip())))


async def _stored(desk: Desk, lists: TextLists) -> str:
    """Store lists; returns a sentence about what became of them. Raises KnownError."""
    translate = QCoreApplication.translate
    always, never = await desk.change_firm_lists(lists)
    named = (translate("FirmListsPage", "Always redact"), always), (translate("FirmListsPage", "Never redact"), never)
    for name, faults in named:
        if faults:
            said = translate("FirmListsPage", "{list}: {fault} The lists stay as they were until that is mended.")
            return said.replace("{list}", name).replace("{fault}", fault_text(faults[0]))
    count = len(lists.always) + len(lists.never)
    return QCoreApplication.translate("FirmListsPage", "Stored: %n entries.", "", count)
