"""Which section of the guide belongs to what is on the screen.

A dialog names its topic by its class here, or by a property of its own (`helpTopic`).
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtWidgets import QWidget

PROPERTY = "helpTopic"


class Topic(StrEnum):
    """Headings of the guide that the window opens. A test keeps each of them in docs/user-guide.md."""

    START = "Start"
    BEFORE = "Before a job starts"
    QUEUE = "The list of documents"
    LISTS = "Always and never lists"
    REVIEW = "Review"
    REASONS = "Reasons"
    COMMENTS = "Comments"
    FINISH = "The end of a review"
    PEOPLE = "People"
    SETTINGS = "Settings"
    KEYS = "Keyboard"
    HELP = "Help"
    SUPPORT = "Support bundle"
    MARKS = "Marks and logs"


_OF_DIALOGS: dict[str, Topic] = {
    "IntakeSheet": Topic.BEFORE,
    "SettingsDialog": Topic.BEFORE,
    "ListsDialog": Topic.LISTS,
    "PeopleDialog": Topic.PEOPLE,
    "FinishSheet": Topic.FINISH,
    "ReasonsDialog": Topic.REASONS,
    "NoteDialog": Topic.COMMENTS,
    "PreferencesDialog": Topic.SETTINGS,
    "KeysSheet": Topic.KEYS,
    "SupportDialog": Topic.SUPPORT,
    "ExportDialog": Topic.MARKS,
    "LogsDialog": Topic.MARKS,
    "ApiKeyDialog": Topic.SETTINGS,
}


def topic_of(dialog: QWidget) -> Topic | None:
    """The topic of a dialog; None where it has none of its own."""
    said = dialog.property(PROPERTY)
    if said in set(Topic):
        return Topic(said)
    return _OF_DIALOGS.get(type(dialog).__name__)
