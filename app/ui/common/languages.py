"""The language of the window: its own texts and Qt's, and how dates and numbers are written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCollator, QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from app.base import paths
from app.domain import wording

NAMES: dict[str, str] = {
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "nl": "Nederlands",
    "pt": "Português",
}
"""Every language that the program speaks, each in its own words and not in those of one country."""

USUAL = "en"
_HOMES = {"en": "001", "pt": "PT"}
"""Where a language is at home, for those that Qt takes for Brazil's or for that of the United States."""

_spoken: list[QTranslator] = []


def available() -> list[str]:
    """Codes of the languages that the installation has texts for."""
    return [code for code in NAMES if paths.resource("i18n", f"sable_{code}.qm").is_file()]


def of_computer() -> str:
    """The first language that the computer is set to and that there are texts for; English where there is none."""
    wanted = (tag.replace("_", "-").split("-")[0] for tag in QLocale.system().uiLanguages())
    found = available()
    return next((code for code in wanted if code in found), USUAL)


def locale_of(code: str, computer: QLocale | None = None) -> QLocale:
    """How dates and numbers are written in a language: as the computer does where it speaks it, else as the language
    is written in the country of the computer, else as it is written at home."""
    computer = computer or QLocale.system()
    language = QLocale(code).language()
    if computer.language() == language:
        return computer
    here = QLocale(language, computer.territory())
    if here.territory() == computer.territory():
        return here
    return QLocale(f"{code}_{_HOMES[code]}") if code in _HOMES else QLocale(code)


def speak(application: QCoreApplication, code: str = "") -> str:
    """Let the program speak a language from now on; "" is that of the computer. Returns the code of the language.

    Widgets that exist keep their words; their window makes new ones. English has texts too: its plurals.
    """
    code = code if code in available() else of_computer()
    for translator in _spoken:
        application.removeTranslator(translator)
        translator.deleteLater()
    _spoken.clear()
    own, qts = str(paths.resource("i18n")), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # Qt has Portuguese as it is written in Brazil; what is another word in Portugal is in a catalogue of our own.
    names = [f"qtbase_{'pt_BR' if code == 'pt' else code}", f"qt_{code}", f"sable_{code}"]
    for name, folder in zip(names, (qts, own, own), strict=True):
        translator = QTranslator(application)  # owned by the application: a collected translator translates nothing
        if Path(folder, f"{name}.qm").is_file() and translator.load(name, folder):
            application.installTranslator(translator)
            _spoken.append(translator)
    QLocale.setDefault(locale_of(code))
    wording.speak(QCoreApplication.translate)
    return code


def in_order() -> QCollator:
    """Compares names as a dictionary of the language has them: its `sortKey` is a key for `sorted`."""
    collator = QCollator(QLocale())
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    collator.setNumericMode(True)
    return collator
