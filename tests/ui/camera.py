"""Takes the pictures of one run, and says which texts of a scene have no room."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from long_words import cut, speak_at_length
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from app.ui.common import languages
from app.ui.common.theme import Scheme

LONG = "long"
BOTH = (Scheme.LIGHT, Scheme.DARK)


class Camera:
    """Pictures of one resolution and one language, or of English with long words; `scheme` is set by the scenes.

    What has no room is printed. Without a folder no picture is saved: it only measures.
    """

    def __init__(
        self,
        application: QCoreApplication,
        folder: Path | None = None,
        ratio: str = "1",
        words: str = languages.USUAL,
        schemes: Sequence[Scheme] = BOTH,
        save: Callable[[QWidget, str], None] | None = None,
    ) -> None:
        """`save` takes the place of saving a picture in the folder; it gets the widget and the name of the scene."""
        self.application = application
        self.ratio = ratio
        self.words = words
        self.schemes = schemes
        self.scheme = ""
        self._folder = folder
        self._save = save
        languages.speak(application, languages.USUAL if words == LONG else words)
        self._long = speak_at_length(application) if words == LONG else None

    def put_away(self) -> None:
        """Speak English again."""
        if self._long is not None:
            self.application.removeTranslator(self._long)
        languages.speak(self.application, languages.USUAL)

    def take(self, widget: QWidget, name: str) -> None:
        """Save a picture, and note what is cut."""
        for _ in range(3):  # a layout may ask for another one
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        words = "" if self.words == languages.USUAL else f"-{self.words}"
        if self._save is not None:
            self._save(widget, name)
        elif self._folder is not None:
            widget.grab().save(str(self._folder / f"{name}{words}-{self.scheme}-{self.ratio}00.png"))
        found = [f"{name}{words} {self.scheme} {self.ratio}00: {each}" for each in cut(widget)]
        sys.stdout.write("".join(f"cut: {each}\n" for each in found))
        sys.stdout.flush()
