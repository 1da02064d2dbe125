"""What is said of a line of an always or never list that cannot be used."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.lists import LONGEST_TEXT, MOST_ENTRIES, EntryFault, Fault, faults_of


def fault_text(fault: EntryFault) -> str:
    """A sentence with the number of the line. It never holds the line itself."""
    text = _sentence(fault).replace("{line}", str(fault.line))
    number = QLocale().toString
    return (
        text.replace("{at}", str(fault.at))
        .replace("{most}", number(MOST_ENTRIES))
        .replace("{long}", number(LONGEST_TEXT))
    )


def _sentence(fault: EntryFault) -> str:
    translate = QCoreApplication.translate
    match fault.fault:
        case Fault.NOTHING:
            return translate("Lists", "Line {line} holds no letter or digit to look for.")
        case Fault.TOO_LONG:
            return translate("Lists", "Line {line} is longer than {long} characters.")
        case Fault.TOO_BROAD:
            return translate("Lists", "Line {line} would find nearly everything.")
        case Fault.TOO_SHORT:
            return translate("Lists", "Line {line} has no word of five letters, so it has no other spellings.")
        case Fault.BAD_PATTERN if fault.at is not None:
            return translate("Lists", "Line {line} is no regular expression: see character {at}.")
        case Fault.BAD_PATTERN:
            return translate("Lists", "Line {line} is no regular expression.")
        case Fault.BAD_LABEL:
            return translate("Lists", "The label in line {line} may have letters, digits and underscores only.")
        case Fault.TOO_MANY:
            return translate("Lists", "A list has at most {most} lines.")


def list_problem(always: Sequence[str], never: Sequence[str]) -> str:
    """Why a job cannot start with these lists; empty where it can."""
    for name, lines in (
        (QCoreApplication.translate("Lists", "Always redact"), always),
        (QCoreApplication.translate("Lists", "Never redact"), never),
    ):
        faults = faults_of(lines)
        if faults:
            return f"{name}: {fault_text(faults[0])}"
    return ""
