"""The order in which Tab goes through a screen, where it is not the order in which its widgets came to be."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def in_turn(*parts: QWidget) -> None:
    """Let Tab go through parts of a screen one after the other, and through each as it did."""
    taking = [widget for part in parts for widget in _taking_tab(part)]
    for one, other in pairwise(taking):
        QWidget.setTabOrder(one, other)


def _taking_tab(part: QWidget) -> list[QWidget]:
    """What of a part takes the focus, in the order of the chain. The chain is a ring."""
    found: list[QWidget] = []
    thing: QWidget | None = part
    while thing is not None:
        if thing.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(thing)
        thing = thing.nextInFocusChain()
        if thing is part or (thing is not None and not part.isAncestorOf(thing)):
            break
    return found
