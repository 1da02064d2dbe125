"""What the program is called, in one place for every installer: the spec, Windows, macOS.

Standard library only, and nothing of the program is imported: the scripts of a package run before there is one.
"""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

NAME = "Sable"
DESCRIPTION = "Offline redaction review for PDFs"
PUBLISHER = "The Sable developers"
COPYRIGHT = "AGPL-3.0-or-later"
PROGRAMS = {
    "sable": "Sable, offline redaction review",
    "sable-cli": "Sable, command line",
    "sable-child": "Sable, reader of documents",
}
"""The executables of a frozen folder, and what they are for."""

BUNDLE_IDENTIFIER = "org.sable-redaction.sable"
PACKAGE_IDENTITY = "SableRedaction.Sable"
"""Of the macOS bundle and of the MSIX package; a person's settings and permissions hang on them: never change them."""
INSTALLATION_ID = "{5C1B7A52-7F5E-4B0E-9B0B-2E6F0B1D9A47}"
"""Of the Windows installer, by which it finds an older version to replace."""

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl")
"""Of the window, as in resources/i18n."""
QT_CATALOGUES = ("en", "de", "fr", "es", "it", "pt_BR", "nl")
"""Qt's own texts for them. There is no `qtbase_pt`: Brazil's is the only Portuguese one that Qt has."""
DATA_FOLDER = "Sable"
"""Below %LOCALAPPDATA% and ~/Library/Application Support, as in app.base.paths."""
OLDEST_WINDOWS = "10.0.19041"
OLDEST_MACOS = "13.0"
"""What the wheels of Qt 6.11 run on."""


def version() -> str:
    """The version of the program, read without importing it."""
    text = (ROOT / "app" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(\d+\.\d+\.\d+)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError("app/__init__.py has no version of three numbers")
    return found[1]


def four_numbers(of: str) -> tuple[int, int, int, int]:
    """A version as Windows counts it; the last number is zero, which packages have to keep free."""
    first, second, third = map(int, of.split("."))
    return first, second, third, 0
