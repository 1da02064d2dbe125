"""Which other pages get the same mark."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type

_RANGE = re.compile(r"\s*(\d+)\s*(?:[-\u2013]\s*(\d+)?\s*)?")


def pages_of(text: str, count: int) -> list[int] | None:
    """Zero-based pages that a text like "1-4, 7, 9-" means in a document of `count` pages; None where it means none."""
    found: set[int] = set()
    for part in text.split(","):
        match = _RANGE.fullmatch(part)
        if match is None:
            return None
        first = int(match[1])
        last = int(match[2]) if match[2] else count if ("-" in part or "\u2013" in part) else first
        if not 1 <= first <= last <= count:
            return None
        found.update(range(first - 1, last))
    return sorted(found)


class PagesDialog(QDialog):
    """Asks for pages as people write them; all but the present one to begin with."""

    def __init__(self, page_count: int, page_index: int, boxes: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Same mark on other pages"))
        self._count, self._here, self._boxes = page_count, page_index, boxes
        layout = QVBoxLayout(self)
        set_margins(layout, 3, 3, 1.5)
        title = QLabel(self.tr("Same mark on other pages"), self)
        set_type(title, TypeRole.TITLE)
        layout.addWidget(title)
        self.field = QLineEdit(f"1-{page_count}", self)
        self.field.setAccessibleName(self.tr("Pages, for example 1-4, 7"))
        self.field.textChanged.connect(self._say)
        layout.addWidget(self.field)
        presets = QHBoxLayout()
        presets.setSpacing(UNIT // 2)
        numbers = range(1, page_count + 1)
        for name, some in (
            (self.tr("All"), f"1-{page_count}"),
            (self.tr("From here on"), f"{page_index + 1}-"),
            (self.tr("Odd"), ", ".join(str(n) for n in numbers if n % 2)),
            (self.tr("Even"), ", ".join(str(n) for n in numbers if not n % 2)),
        ):
            button = QPushButton(name, self)
            button.setProperty("chip", True)
            button.setAutoDefault(False)
            button.setEnabled(bool(some))
            button.clicked.connect(lambda _=False, some=some: self.field.setText(some))
            presets.addWidget(button)
        presets.addStretch(1)
        layout.addLayout(presets)
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        mute(self.hint)
        layout.addWidget(self.hint)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.confirm = QPushButton(self)
        self.confirm.setProperty("primary", True)
        self.confirm.setDefault(True)
        self.confirm.clicked.connect(self.accept)
        buttons.addWidget(cancel)
        buttons.addWidget(self.confirm)
        layout.addLayout(buttons)
        self.field.selectAll()
        self._say()

    @property
    def pages(self) -> list[int]:
        """Zero-based pages other than the present one."""
        return [page for page in pages_of(self.field.text(), self._count) or () if page != self._here]

    def _say(self) -> None:
        pages = self.pages
        self.confirm.setText(self.tr("Mark %n pages", None, len(pages)))
        self.confirm.setEnabled(bool(pages))
        if pages_of(self.field.text(), self._count) is None:
            self.hint.setText(self.tr("Write pages as 1-4, 7 – up to page {count}.").format(count=self._count))
        else:
            self.hint.setText(self.tr("In the same place as on page {page}. One undo takes all of them back.").format(
                page=self._here + 1))  # fmt: skip
