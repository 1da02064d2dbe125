"""Texts that are made where Qt is not known, in whatever language the program speaks."""

from __future__ import annotations

from collections.abc import Callable

Translate = Callable[[str, str], str]
"""(context, English text) to the text in the program's language; `QCoreApplication.translate` is one."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark `text` for lupdate, which knows this name. PySide6's own says that it returns `object`."""
    return text


_spoken: list[Translate] = []


def speak(translate: Translate) -> None:
    """From now on `translated` asks `translate`. The window says so once, when it has its translations."""
    _spoken[:] = [translate]


def translated(context: str, text: str) -> str:
    """The text in the language that this process speaks: English, but for a window in another one."""
    return _spoken[0](context, text) if _spoken else text


def english(_context: str, text: str) -> str:
    """The text as it is written in the program."""
    return text
