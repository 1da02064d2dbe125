"""What a person set, kept in a file of the data folder: never in a registry, so that it moves with the folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QSettings, Signal

SETTINGS_FILE = "window.ini"

T = TypeVar("T", bool, int, str)


class Applies(StrEnum):
    """From when on what is chosen holds."""

    AT_ONCE = "at-once"
    NEW_JOBS = "new-jobs"
    NEXT_START = "next-start"


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One thing that can be set, declared once.

    The type of `default` is the type of its values. `section` heads it in the window; what has none is remembered
    without being shown. `label`, `help` and `suffix` are marked for translation. `choices` gives the values of a
    choice with their names, `least` and `most` bound a number. `needs` is what another setting must be for this one to
    mean anything.
    """

    key: str
    default: T
    section: str = ""
    label: str = ""
    help: str = ""
    applies: Applies = Applies.AT_ONCE
    choices: Callable[[], Sequence[tuple[str, str]]] | None = None
    least: int = 0
    most: int = 0
    suffix: str = ""
    needs: tuple[Setting[Any], Any] | None = None


class Preferences(QObject):
    """Values of settings. What the file holds and cannot be used counts as never set.

    Signals:
        changed(str key): a setting has another value, which is in the file already.
    """

    changed = Signal(str)

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file = QSettings(str(file), QSettings.Format.IniFormat, self)

    def get(self, setting: Setting[T]) -> T:
        """The value of a setting: what was chosen, else its default."""
        stored = self.file.value(setting.key)
        if stored is None:
            return setting.default
        found: T = _usable(setting, stored)
        return found

    def set(self, setting: Setting[T], value: T) -> None:
        """Keep a value. Raises ValueError where the setting cannot have it."""
        if type(value) is not type(setting.default) or _usable(setting, value) != value:
            raise ValueError(f"{setting.key} cannot have this value")
        if value != self.get(setting):
            self._write(setting.key, value)

    def reset(self, settings: Iterable[Setting[Any]]) -> None:
        """Give settings their defaults back."""
        for setting in settings:
            if self.get(setting) != setting.default:
                self._write(setting.key, None)

    def _write(self, key: str, value: bool | int | str | None) -> None:
        if value is None:
            self.file.remove(key)
        else:
            self.file.setValue(key, value)
        self.file.sync()
        self.changed.emit(key)


def _usable(setting: Setting[Any], stored: object) -> Any:
    """`stored` as a value of the setting; its default where it is none. A number is brought within its bounds."""
    default: Any = setting.default
    if isinstance(default, bool):
        return {"true": True, "false": False}.get(str(stored).lower(), default)
    if isinstance(default, int):
        try:
            return min(max(int(str(stored)), setting.least), setting.most)
        except ValueError:
            return default
    text = str(stored)
    if setting.choices is not None and text not in [value for value, _ in setting.choices()]:
        return default
    return text
