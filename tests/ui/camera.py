"""Takes the pictures of one run, and says which texts of a scene have no room."""

from __future__ import annotations

import sys
from pathlib import Path

from long_words import cut, speak_at_length
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget


class Camera:
    """Pictures of one resolution and one length of words; `scheme` is set by the scenes."""

    def __init__(self, application: QCoreApplication, folder: Path, ratio: str, words: str) -> None:
        self.application = application
        self.ratio = ratio
        self.long = words == "long"
        self.scheme = ""
        self._folder = folder
        if self.long:
            speak_at_length(application)

    def take(self, widget: QWidget, name: str) -> None:
        """Save a picture, and print what is cut."""
        words = "-long" if self.long else ""
        widget.grab().save(str(self._folder / f"{name}{words}-{self.scheme}-{self.ratio}00.png"))
        for each in cut(widget):
            sys.stdout.write(f"cut: {name}{words} {self.scheme} {self.ratio}00: {each}\n")
        sys.stdout.flush()
