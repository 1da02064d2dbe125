"""What preflight found of a file, in words: what it is, and what that means for the release."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.documents import FileFacts

_MANY = 1_000_000
"""A count above this is a mistake of the file; Qt's plurals end at two thousand million."""


@dataclass(frozen=True, slots=True)
class FileWord:
    """One fact: its icon, its name in a word or two, and a sentence with what it means for the released file."""

    key: str
    icon: str
    name: str
    sentence: str


def repaired_sentences() -> tuple[str, str]:
    """What happened to a damaged file, and what to do."""
    return (
        QCoreApplication.translate("FileFacts", "This file is damaged and was repaired while it was read."),
        QCoreApplication.translate(
            "FileFacts",
            "Something may be missing. Compare it with the original before you release it, or ask for a new copy.",
        ),
    )


def xfa_sentences() -> tuple[str, str]:
    """What is special about an XFA form, and what to do."""
    return (
        QCoreApplication.translate("FileFacts", "This file is an XFA form. Other programs may show more of it."),
        QCoreApplication.translate(
            "FileFacts", "Compare it before you release it: only what is shown here is searched and released."
        ),
    )


def file_words(facts: FileFacts) -> list[FileWord]:
    """Every fact that is worth a word, the gravest first."""
    attachments, hidden, layers, revisions = (
        min(count, _MANY) for count in (facts.attachments, facts.hidden_layers, facts.layers, facts.earlier_revisions)
    )
    rows = (
        (
            facts.repaired, "repaired", "warning",
            QCoreApplication.translate("FileFacts", "Damaged, repaired"),
            QCoreApplication.translate(
                "FileFacts", "It is damaged and was repaired while it was read: something may be missing."
            ),
        ),
        (
            facts.has_xfa, "xfa", "warning",
            QCoreApplication.translate("FileFacts", "XFA form"),
            QCoreApplication.translate("FileFacts", "It is an XFA form: only what is shown here is released."),
        ),
        (
            facts.signed, "signed", "signature",
            QCoreApplication.translate("FileFacts", "Signed"),
            QCoreApplication.translate(
                "FileFacts", "It is signed. The signature does not survive redaction: the released file is not signed."
            ),
        ),
        (
            facts.has_forms, "form", "form",
            QCoreApplication.translate("FileFacts", "Form fields"),
            QCoreApplication.translate(
                "FileFacts", "It has form fields. What they show is released, but cannot be filled in any more."
            ),
        ),
        (
            attachments, "attachments", "attachment",
            QCoreApplication.translate("FileFacts", "%n attached files", "", attachments),
            QCoreApplication.translate(
                "FileFacts",
                "%n attached files are neither searched nor in the released file. Add them as files of their own.",
                "", attachments,
            ),
        ),
        (
            hidden, "layers", "layers",
            QCoreApplication.translate("FileFacts", "%n hidden layers", "", hidden),
            QCoreApplication.translate(
                "FileFacts", "%n of its layers are hidden. What they hide is not in the released file.", "", hidden
            ),
        ),
        (
            layers and not hidden, "layers", "layers",
            QCoreApplication.translate("FileFacts", "%n layers", "", layers),
            QCoreApplication.translate(
                "FileFacts", "It has %n layers, all of them shown. The released file has none.", "", layers
            ),
        ),
        (
            revisions, "revisions", "history",
            QCoreApplication.translate("FileFacts", "%n earlier versions", "", revisions),
            QCoreApplication.translate(
                "FileFacts", "It holds %n earlier versions of itself. None of them is in the released file.",
                "", revisions,
            ),
        ),
        (
            facts.encrypted, "encrypted", "unlock",
            QCoreApplication.translate("FileFacts", "Opened with a password"),
            QCoreApplication.translate(
                "FileFacts", "It was opened with a password. The released file opens without one."
            ),
        ),
    )  # fmt: skip
    return [FileWord(key, icon, name, sentence) for holds, key, icon, name, sentence in rows if holds]
