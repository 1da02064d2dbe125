"""The legal profile of a job: which rule, what it means, and whose own data stays where the rule keeps that."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.profiles import DEFAULT, Profile, shelf
from app.ui.common.fields import ChoiceBox
from app.ui.common.theme import UNIT, mute, set_margins


class ProfileChooser(QWidget):
    """Chooses a profile. `changed` follows every change; a user's files that were refused are told below."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        found = shelf()
        self._profiles = found.profiles
        self.box = ChoiceBox(self.tr("Legal profile"))
        for profile in found.profiles.values():
            self.box.addItem(profile.name, profile.id)
        self._said = QLabel()
        self._requester_said = QLabel(self.tr("The requester's names, addresses and numbers, which stay (one a line)"))
        self.requester = QPlainTextEdit()
        self.requester.setAccessibleName(self.tr("Texts of the requester"))
        self.requester.setTabChangesFocus(True)
        self.requester.setAcceptDrops(False)
        self.requester.setFixedHeight(self.requester.fontMetrics().lineSpacing() * 3 + UNIT * 2)
        self._requester_said.setBuddy(self.requester)
        self.refused = QLabel(
            "\n".join(
                self.tr("Not used: {file}, {place}: {problem}").format(
                    file=error.file_name, place=error.pointer or "/", problem=error.problem
                )
                for error in found.refused
            )
        )
        self.refused.setVisible(bool(found.refused))
        column = QVBoxLayout(self)
        set_margins(column, 0, 0, 0.75)
        column.addWidget(self.box)
        for label in (self._said, self.refused, self._requester_said):
            label.setWordWrap(True)
            mute(label)
            column.addWidget(label)
        column.addWidget(self.requester)
        self.box.choose(DEFAULT)
        self.box.currentIndexChanged.connect(self._follow)
        self.requester.textChanged.connect(self.changed)
        self._follow()

    @property
    def profile_id(self) -> str:
        """The chosen profile; empty for the default one."""
        chosen = str(self.box.currentData() or "")
        return "" if chosen == DEFAULT else chosen

    @property
    def profile(self) -> Profile | None:
        """The chosen profile, None where it is missing."""
        return self._profiles.get(self.profile_id or DEFAULT)

    @property
    def labels(self) -> frozenset[str]:
        """What the chosen profile looks for; empty for everything."""
        return frozenset() if self.profile is None else self.profile.labels()

    @property
    def texts(self) -> tuple[str, ...]:
        """The requester's own texts; none where the profile keeps nobody."""
        if self.profile is None or not self.profile.keeps_requester:
            return ()
        lines = (line.strip() for line in self.requester.toPlainText().splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))

    @property
    def problem(self) -> str:
        """Why no job can start with this profile; empty where it can."""
        if self.profile is None:
            return self.tr("This profile is missing, or its file is not right. Choose another one.")
        return ""

    def choose(self, profile_id: str, texts: tuple[str, ...] = ()) -> None:
        """Show the profile of a job, also one that is missing by now."""
        wanted = profile_id or DEFAULT
        if self.box.findData(wanted) < 0:
            self.box.addItem(wanted, wanted)
        self.box.choose(wanted)
        self.requester.setPlainText("\n".join(texts))

    def _follow(self) -> None:
        profile = self.profile
        self._said.setText(self.problem if profile is None else profile.description)
        keeps = profile is not None and profile.keeps_requester
        self._requester_said.setVisible(keeps)
        self.requester.setVisible(keeps)
        self.changed.emit()
