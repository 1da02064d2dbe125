"""The certificate in a few lines for the details pane."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.job_settings import ReleaseKind
from app.domain.reports import Check, Verdict, WhyNotRun, may_be_missing
from app.services.certificate_wording import CHECK_NAMES


def check_name(check: Check) -> str:
    """Name of a check of a released file."""
    return QCoreApplication.translate("Check", CHECK_NAMES[check])


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One check: its name, whether it passed, and its outcome in words."""

    name: str
    passed: bool
    outcome: str


@dataclass(frozen=True, slots=True)
class Summary:
    """A certificate for reading: one headline, the checks, further sentences."""

    headline: str
    passed: bool
    checks: tuple[CheckLine, ...]
    notes: tuple[str, ...]


def summary(certificate: str) -> Summary | None:
    """Read certificate JSON; None where it is not one. "Not run" is never shown as passed."""
    try:
        value = json.loads(certificate)
        verification = value["verification"]
        made = verification["checks"]
        unread = [item for item in made if may_be_missing(item["check"], item.get("why"))]
        made_here = [item for item in made if item.get("why") != WhyNotRun.NEEDS_ORIGINAL and item not in unread]
        checks = tuple(_line(item) for item in made_here)
        passed = verification["passed"] is True and bool(checks) and all(line.passed for line in checks)
        only_checked = value.get("kind") == "verification"
        notes = [] if only_checked else _decisions(value["decisions"], passed)
        if unread:
            notes.append(
                QCoreApplication.translate("Certificate", "The edges of the boxes were not read: OCR did not run")
            )
        if skipped := len(made) - len(checks) - len(unread):
            notes.append(
                QCoreApplication.translate("Certificate", "%n checks need the original and did not run", "", skipped)
            )
        notes += [_not_checked(item) for item in value.get("notChecked", [])]
        if value.get("kind") == ReleaseKind.VECTOR:
            notes += list(_vector(value["output"]["pages"], value["samePictures"]))
    except (ValueError, KeyError, TypeError):
        return None
    failed = sum(not line.passed for line in checks)
    if only_checked and passed:
        headline = QCoreApplication.translate("Certificate", "Nothing was found: %n checks passed", "", len(checks))
    elif only_checked:
        headline = QCoreApplication.translate("Certificate", "Not clean: %n checks did not pass", "", failed)
    elif passed:
        ran = len(checks)
        headline = QCoreApplication.translate("Certificate", "Checked and released: %n checks passed", "", ran)
    else:
        headline = QCoreApplication.translate("Certificate", "Not released: %n checks did not pass", "", failed)
    return Summary(headline, passed, checks, tuple(note for note in notes if note))


def _line(item: dict[str, Any]) -> CheckLine:
    verdict = Verdict(item["verdict"])
    outcome = {
        Verdict.PASSED: QCoreApplication.translate("Certificate", "passed"),
        Verdict.FAILED: QCoreApplication.translate("Certificate", "failed"),
        Verdict.NOT_RUN: QCoreApplication.translate("Certificate", "could not run"),
    }[verdict]
    return CheckLine(check_name(Check(item["check"])), verdict is Verdict.PASSED, outcome)


def _decisions(decisions: dict[str, Any], released: bool) -> list[str]:
    accepted, rejected = int(decisions["accepted"]), int(decisions["rejected"])
    if not released:
        return [QCoreApplication.translate("Certificate", "%n accepted hits, still in the original only", "", accepted)]
    lines = [QCoreApplication.translate("Certificate", "%n hits removed", "", accepted)]
    if rejected:
        lines.append(QCoreApplication.translate("Certificate", "%n hits left readable", "", rejected))
    return lines


def _vector(pages: list[dict[str, Any]], elsewhere: list[dict[str, Any]]) -> Iterator[str]:
    """How many pages of a vector release were drawn anew, and where pictures that lost a part still stand whole."""
    drawn = sum(page["encoding"] == "vector" for page in pages)
    yield QCoreApplication.translate("Certificate", "%n pages keep text and drawings", "", drawn)
    if drawn < len(pages):
        left = len(pages) - drawn
        yield QCoreApplication.translate(
            "Certificate", "%n pages did not pass the checks for it and are certified", "", left
        )
    for item in elsewhere:
        others = ", ".join(QLocale().toString(int(index) + 1) for index in item["alsoOn"])
        page = QLocale().toString(int(item["pageIndex"]) + 1)
        yield QCoreApplication.translate(
            "Certificate", "A picture with a box on page {page} also stands on pages {others}: look at them"
        ).format(page=page, others=others)


def _not_checked(item: dict[str, Any]) -> str:
    pages = ", ".join(QLocale().toString(int(index) + 1) for index in item["pages"])
    what = {
        "pages-without-text": QCoreApplication.translate("Certificate", "Not read by the program: pages {pages}"),
        "text-inside-images": QCoreApplication.translate(
            "Certificate", "Text inside pictures was not read: pages {pages}"
        ),
    }.get(item["what"], "")
    return what.format(pages=pages)
