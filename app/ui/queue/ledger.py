"""What looked at the pages of a document, in a line or two. No widgets here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.domain.jobs import Page

_RULES = frozenset({"patterns", "fields", "signatures", "columns"})
_SAID_BY_THEIR_NAMES = frozenset({"language-model", "ocr"})


def ledger_lines(pages: Iterable[Page]) -> list[str]:
    """ "12 pages: rules, model en-core-web-sm 3.8.0", and how many pages were not read."""
    pages = list(pages)
    ran = Counter(page.ledger for page in pages if page.detected)
    lines = []
    for ledger, count in ran.most_common():
        text = QCoreApplication.translate("Ledger", "%n pages: {what}", "", count)
        lines.append(text.replace("{what}", ", ".join(_names(ledger)) or QCoreApplication.translate("Ledger", "read")))
    unread = sum(page.facts.unread for page in pages)
    if unread:
        lines.append(QCoreApplication.translate("Ledger", "%n pages without text that could be read", "", unread))
    waiting = sum(not page.detected for page in pages)
    if waiting and ran:
        lines.append(QCoreApplication.translate("Ledger", "%n pages not looked at yet", "", waiting))
    return lines


def _names(ledger: Iterable[str]) -> list[str]:
    """Names of what ran; families of rules are one thing to a person."""
    names: dict[str, None] = {}
    for entry in ledger:
        if entry in _RULES:
            names[QCoreApplication.translate("Ledger", "rules")] = None
        elif entry == "always-list":
            names[QCoreApplication.translate("Ledger", "always list")] = None
        elif entry == "never-list":
            names[QCoreApplication.translate("Ledger", "never list")] = None
        elif entry.startswith("not-applied:"):
            text = QCoreApplication.translate("Ledger", "entry {number} of the {name} list ran out of time")
            _, name, number = entry.split(":", 2)
            names[text.replace("{name}", name).replace("{number}", number)] = None
        elif entry == "barcodes":
            names[QCoreApplication.translate("Ledger", "bar codes")] = None
        elif entry not in _SAID_BY_THEIR_NAMES:
            names[QCoreApplication.translate("Ledger", "model {name}").replace("{name}", entry)] = None
    return list(names)
