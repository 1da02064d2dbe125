"""The people who work on this computer: add, change, deactivate, and say who sits here."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.base.errors import KnownError
from app.domain.people import Person
from app.ui.common import dialogs
from app.ui.common.alive import Tasks
from app.ui.common.icons import icon
from app.ui.common.job_words import person_name
from app.ui.common.theme import UNIT, TypeRole, mute, set_margins, set_type
from app.ui.desk import Desk

_LONGEST = 200


class PeopleDialog(QDialog):
    """What is changed is stored at once. `changed` follows every change, also of who sits here."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Profiles"))
        self.setMinimumSize(UNIT * 72, UNIT * 52)
        self._desk = desk
        self._tasks = Tasks(self, self._report)
        self._people: list[Person] = []
        self._build()
        self._follow()

    async def load(self, select: str = "") -> None:
        """Show the profiles as they are stored, with `select` selected."""
        kept = select or self._selected_id() or (self._desk.me.id if self._desk.me else "")
        self._people = sorted(await self._desk.people(), key=lambda person: not person.is_active)
        self.list.clear()
        for person in self._people:
            item = QListWidgetItem(self._line(person))
            item.setData(Qt.ItemDataRole.UserRole, person.id)
            self.list.addItem(item)
            if person.id == kept:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0 and self._people:
            self.list.setCurrentRow(0)
        self._follow()

    def _build(self) -> None:
        title = QLabel(self.tr("Who works on this computer"))
        set_type(title, TypeRole.HEADLINE)
        note = QLabel(
            self.tr(
                "What is decided, finished and approved is recorded in the name of whoever is chosen here. Profiles "
                "stay on this computer; there is no password, and nothing is sent."
            )
        )
        note.setWordWrap(True)
        mute(note)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Profiles"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.currentItemChanged.connect(lambda *_: self._follow())
        self.add_button = QPushButton(icon("person"), self.tr("Add a profile"))
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._begin)
        left = QVBoxLayout()
        left.setSpacing(UNIT)
        left.addWidget(self.list, 1)
        left.addWidget(self.add_button)

        self.name, self.email = QLineEdit(), QLineEdit()
        for field, said in ((self.name, self.tr("Full name")), (self.email, self.tr("E-mail address"))):
            field.setAccessibleName(said)
            field.setMaxLength(_LONGEST)
            field.setAcceptDrops(False)
            field.textEdited.connect(self._follow_edit)
        self.email.setPlaceholderText(self.tr("may be empty"))
        form = QFormLayout()
        form.setHorizontalSpacing(UNIT * 2)
        form.setVerticalSpacing(UNIT)
        form.addRow(self.tr("Full name"), self.name)
        form.addRow(self.tr("E-mail"), self.email)
        self.state = QLabel()
        self.state.setWordWrap(True)
        mute(self.state)
        self.save_button = QPushButton(self.tr("Save"))
        self.me_button = QPushButton(icon("accept"), self.tr("This is me"))
        self.active_button = QPushButton()
        for button, slot in (
            (self.save_button, self._save),
            (self.me_button, self._choose),
            (self.active_button, self._switch),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(slot)
        self.save_button.setProperty("primary", True)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.save_button)
        row.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(UNIT)
        right.addLayout(form)
        right.addLayout(row)
        right.addSpacing(UNIT)
        right.addWidget(self.state)
        right.addWidget(self.me_button, 0, Qt.AlignmentFlag.AlignLeft)
        right.addWidget(self.active_button, 0, Qt.AlignmentFlag.AlignLeft)
        right.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(UNIT * 3)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        set_margins(column, 3, 3, 1.5)
        column.addWidget(title)
        column.addWidget(note)
        column.addLayout(both, 1)
        column.addLayout(foot)

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Return in a field saves."""
        fields = self.name.hasFocus() or self.email.hasFocus()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and fields:
            if self.save_button.isEnabled():
                self._save()
            event.accept()
            return
        super().keyPressEvent(event)

    def _line(self, person: Person) -> str:
        name = person_name(person)
        if self._desk.me is not None and self._desk.me.id == person.id:
            return self.tr("{name} (you)").replace("{name}", name)
        return name if person.is_active else self.tr("{name} (deactivated)").replace("{name}", name)

    def _selected_id(self) -> str:
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def _selected(self) -> Person | None:
        chosen = self._selected_id()
        return next((person for person in self._people if person.id == chosen), None)

    def _follow(self) -> None:
        """Show the selected profile, or empty fields for a new one."""
        person = self._selected()
        self.name.setText(person.full_name if person else "")
        self.email.setText(person.email if person else "")
        me = self._desk.me
        mine = person is not None and me is not None and me.id == person.id
        self.me_button.setVisible(person is not None and person.is_active and not mine)
        self.active_button.setVisible(person is not None)
        if person is None:
            self.state.setText(
                self.tr("Type a name and save it.")
                if self._people
                else self.tr("Nobody was added yet. Type a name and save it.")
            )
        elif mine:
            self.state.setText(self.tr("This is you: what you do is recorded in this name."))
        elif person.is_active:
            self.state.setText("")
        else:
            self.state.setText(self.tr("Deactivated: it cannot be chosen any more. What was done in its name stays."))
        self.state.setVisible(bool(self.state.text()))
        if person is not None:
            self.active_button.setText(self.tr("Deactivate") if person.is_active else self.tr("Activate again"))
        self._follow_edit()

    def _follow_edit(self) -> None:
        person = self._selected()
        typed = self.name.text().strip(), self.email.text().strip()
        before = (person.full_name, person.email) if person else ("", "")
        self.save_button.setEnabled(bool(typed[0]) and typed != before)

    def _begin(self) -> None:
        self.list.setCurrentRow(-1)
        self.list.clearSelection()
        self._follow()
        self.name.setFocus()

    def _save(self) -> None:
        self._tasks.start(self._store(self._selected(), self.name.text().strip(), self.email.text().strip()))

    async def _store(self, person: Person | None, name: str, email: str) -> None:
        if person is None:
            stored = await self._desk.add_person(name, email)
            if self._desk.me is None:
                await self._desk.act_as(stored.id)  # the first one who writes a name down is the one who sits here
        else:
            stored = replace(person, full_name=name, email=email)
            await self._desk.change_person(stored)
        await self._done(stored.id)

    def _choose(self) -> None:
        person = self._selected()
        if person is not None:
            self._tasks.start(self._act_as(person))

    async def _act_as(self, person: Person) -> None:
        await self._desk.act_as(person.id)
        await self._done(person.id)

    def _switch(self) -> None:
        person = self._selected()
        if person is not None:
            self._tasks.start(self._set_active(person))

    async def _set_active(self, person: Person) -> None:
        await self._desk.change_person(replace(person, is_active=not person.is_active))
        await self._done(person.id)

    async def _done(self, person_id: str) -> None:
        await self.load(person_id)
        self.list.setFocus()
        self.changed.emit()

    def _report(self, error: KnownError) -> None:
        dialogs.show_failure(self, error.code)
