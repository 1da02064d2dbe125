"""The strip under the hits list: what is hidden in the file and could not be checked, and attached files to take in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.domain.carriers import Unchecked
from app.ui.common.icons import icon
from app.ui.common.theme import UNIT, mute, set_margins
from app.ui.review.hidden_words import unchecked_text


class HiddenNotice(QFrame):
    """Hidden where there is nothing to say.

    Signals:
        attachments_wanted(): attached files are to become documents of the matter.
    """

    attachments_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hiddenNotice")
        row = QHBoxLayout(self)
        set_margins(row, 1.5, 1, 1)
        row.setSpacing(UNIT)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        mute(self.text)
        row.addWidget(self.text, 1)
        self.add_button = QPushButton(self)
        self.add_button.setIcon(icon("attachment"))
        self.add_button.clicked.connect(self.attachments_wanted)
        row.addWidget(self.add_button)
        self.say((), 0, editable=False)

    def say(self, unchecked: Sequence[Unchecked], attachments: int, *, editable: bool) -> None:
        """Show what could not be checked, and the button where files are attached and may be added."""
        parts = []
        if attachments:
            parts.append(self.tr("%n attached files.", None, attachments))
        if unchecked:
            parts.append(self.tr("Could not check: {carriers}.").format(carriers=unchecked_text(unchecked)))
        if parts:
            parts.append(self.tr("None of this is carried over into the released file."))
        self.text.setText(" ".join(parts))
        self.add_button.setText(self.tr("Add to this matter"))
        self.add_button.setAccessibleName(self.tr("Add the attached files to this matter as documents"))
        self.add_button.setToolTip(
            self.tr("Attached PDFs become documents of this matter, with a review and a release of their own.")
        )
        self.add_button.setVisible(bool(attachments))
        self.add_button.setEnabled(editable)
        self.setVisible(bool(parts))

    def report(self, said: str) -> None:
        """Say what became of the attached files, in place of what stood here."""
        self.text.setText(said)
