"""The one table of settings: the dialog, the file, the defaults of new jobs and the support bundle are made from it.

Texts are marked here and translated where they are shown, so that the table stays a constant.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain import profiles
from app.domain.box_style import Look
from app.domain.job_settings import ReleaseKind
from app.domain.people import SecondReview
from app.domain.retention import Keeping
from app.ui.common import languages
from app.ui.common.box_words import look_name
from app.ui.common.job_words import keeping_name, release_name, second_name
from app.ui.common.labels import QT_TRANSLATE_NOOP
from app.ui.common.theme import Scheme
from app.ui.settings.preferences import Applies, Setting

CONTEXT = "Settings"

LOOK = QT_TRANSLATE_NOOP("Settings", "Appearance")
JOBS = QT_TRANSLATE_NOOP("Settings", "New jobs")
BOXES = QT_TRANSLATE_NOOP("Settings", "Boxes")
KEPT = QT_TRANSLATE_NOOP("Settings", "Keeping")
NOTICES = QT_TRANSLATE_NOOP("Settings", "Notices")
COMPUTER = QT_TRANSLATE_NOOP("Settings", "This computer")
API = QT_TRANSLATE_NOOP("Settings", "Jobs API")

SECTION_NOTES: dict[str, str] = {
    JOBS: QT_TRANSLATE_NOOP(
        "Settings",
        "What a new job starts with. It can be changed for each job before it starts. Categories, lists, fields and "
        "the folder of released files belong to a job and are not kept from one to the next.",
    ),
    BOXES: QT_TRANSLATE_NOOP("Settings", "What the boxes of new jobs look like in released files."),
    KEPT: QT_TRANSLATE_NOOP(
        "Settings",
        "Every decision is stored in the moment it is made, so there is nothing to save. Here you choose how long new "
        "jobs keep what.",
    ),
    API: QT_TRANSLATE_NOOP(
        "Settings",
        "Other programs of this computer can hand in files here and fetch what is released. Their jobs lie in this "
        "queue and start as new jobs do. No other computer and no web page can reach it.",
    ),
}


class Notice(StrEnum):
    """What a notice on the desktop may say."""

    OFF = "off"
    PLAIN = "plain"
    NAMED = "named"


def translated(text: str) -> str:
    """`text` of the table in the language of the window."""
    return QCoreApplication.translate(CONTEXT, text)


def _schemes() -> list[tuple[str, str]]:
    return [
        (Scheme.SYSTEM.value, QCoreApplication.translate("Settings", "As the computer")),
        (Scheme.LIGHT.value, QCoreApplication.translate("Settings", "Light")),
        (Scheme.DARK.value, QCoreApplication.translate("Settings", "Dark")),
    ]


def _languages() -> list[tuple[str, str]]:
    """The languages that the installation has texts for, each in its own words."""
    as_computer = ("", QCoreApplication.translate("Settings", "As the computer"))
    return [as_computer, *((code, languages.NAMES[code]) for code in languages.available())]


def _profiles() -> list[tuple[str, str]]:
    return [(profile.id, profile.name) for profile in profiles.shelf().profiles.values()]


def _notices() -> list[tuple[str, str]]:
    return [
        (Notice.OFF.value, QCoreApplication.translate("Settings", "None")),
        (Notice.PLAIN.value, QCoreApplication.translate("Settings", "Without names")),
        (Notice.NAMED.value, QCoreApplication.translate("Settings", "With the name of the matter")),
    ]


SCHEME = Setting(
    "scheme",
    Scheme.SYSTEM.value,
    LOOK,
    QT_TRANSLATE_NOOP("Settings", "Theme"),
    QT_TRANSLATE_NOOP("Settings", "Pages and the boxes on them look the same in every theme."),
    choices=_schemes,
)
LANGUAGE = Setting(
    "language",
    "",
    LOOK,
    QT_TRANSLATE_NOOP("Settings", "Language"),
    choices=_languages,
)
ASK = Setting(
    "intake/ask",
    True,
    JOBS,
    QT_TRANSLATE_NOOP("Settings", "Ask before starting"),
    QT_TRANSLATE_NOOP("Settings", "Show what a drop brings, and its settings, whenever several files are added."),
)
PROFILE = Setting(
    "jobs/profile",
    profiles.DEFAULT,
    JOBS,
    QT_TRANSLATE_NOOP("Settings", "Legal profile"),
    applies=Applies.NEW_JOBS,
    choices=_profiles,
)
RELEASE = Setting(
    "jobs/release",
    ReleaseKind.CERTIFIED.value,
    JOBS,
    QT_TRANSLATE_NOOP("Settings", "How released pages are made"),
    applies=Applies.NEW_JOBS,
    choices=lambda: [(kind.value, release_name(kind)) for kind in ReleaseKind],
)
CERTIFICATE_PAGE = Setting(
    "jobs/certificatePage",
    False,
    JOBS,
    QT_TRANSLATE_NOOP("Settings", "Write the certificate as a page (PDF) as well"),
    applies=Applies.NEW_JOBS,
)
OCR = Setting(
    "jobs/ocr",
    True,
    JOBS,
    QT_TRANSLATE_NOOP("Settings", "Read text in pictures (OCR)"),
    QT_TRANSLATE_NOOP(
        "Settings", "Without it nothing is found in scans, and somebody has to look at each of these pages."
    ),
    Applies.NEW_JOBS,
)
QUICK = Setting(
    "jobs/quick",
    False,
    JOBS,
    QT_TRANSLATE_NOOP("Settings", "Quick search (names by the small model only)"),
    QT_TRANSLATE_NOOP("Settings", "It is faster and misses more. What rules and lists find is found as always."),
    Applies.NEW_JOBS,
)
FIRM_LISTS = Setting(
    "jobs/firmLists",
    True,
    JOBS,
    QT_TRANSLATE_NOOP("Settings", "Use the firm's lists"),
    applies=Applies.NEW_JOBS,
)
SECOND = Setting(
    "jobs/secondReview",
    SecondReview.NONE.value,
    JOBS,
    QT_TRANSLATE_NOOP("Settings", "Second review"),
    applies=Applies.NEW_JOBS,
    choices=lambda: [(second.value, second_name(second)) for second in SecondReview],
)
SAMPLE = Setting(
    "jobs/samplePercent",
    10,
    JOBS,
    QT_TRANSLATE_NOOP("Settings", "Share of documents in the sample"),
    applies=Applies.NEW_JOBS,
    least=1,
    most=100,
    suffix=QT_TRANSLATE_NOOP("Settings", " %"),
    needs=(SECOND, SecondReview.SAMPLE.value),
)
SEE_PAGES = Setting(
    "jobs/seePages",
    True,
    JOBS,
    QT_TRANSLATE_NOOP("Settings", "Every page must be seen before a review is finished"),
    QT_TRANSLATE_NOOP(
        "Settings", "Detection misses things. A page counts when all of it was on screen at a readable size."
    ),
    Applies.NEW_JOBS,
)
BOX_LOOK = Setting(
    "jobs/look",
    Look.BLACK.value,
    BOXES,
    QT_TRANSLATE_NOOP("Settings", "What boxes look like"),
    applies=Applies.NEW_JOBS,
    choices=lambda: [(look.value, look_name(look)) for look in Look],
)
SNAP = Setting(
    "jobs/snap",
    False,
    BOXES,
    QT_TRANSLATE_NOOP("Settings", "Make the width of boxes say less"),
    QT_TRANSLATE_NOOP(
        "Settings", "Boxes grow to a grid and are joined with their neighbors, never over a word that stays."
    ),
    Applies.NEW_JOBS,
)
KEEPING = Setting(
    "jobs/keeping",
    Keeping.EPHEMERAL.value,
    KEPT,
    QT_TRANSLATE_NOOP("Settings", "Keep hits and decisions"),
    applies=Applies.NEW_JOBS,
    choices=lambda: [(keeping.value, keeping_name(keeping)) for keeping in Keeping],
)
KEPT_DAYS = Setting(
    "jobs/keptDays",
    90,
    KEPT,
    QT_TRANSLATE_NOOP("Settings", "Days until hits and decisions are removed"),
    applies=Applies.NEW_JOBS,
    least=1,
    most=3650,
    needs=(KEEPING, Keeping.UNTIL.value),
)
COPY_DAYS = Setting(
    "jobs/copyDays",
    0,
    KEPT,
    QT_TRANSLATE_NOOP("Settings", "Days for which working copies are kept"),
    QT_TRANSLATE_NOOP(
        "Settings", "0 makes none: originals are read where they lie, and while one is away, its document waits."
    ),
    Applies.NEW_JOBS,
    most=3650,
)
FILE_DAYS = Setting(
    "jobs/fileDays",
    0,
    KEPT,
    QT_TRANSLATE_NOOP("Settings", "Days after which released files are deleted"),
    QT_TRANSLATE_NOOP("Settings", "0 deletes none."),
    Applies.NEW_JOBS,
    most=3650,
)
NOTICE = Setting(
    "notices/desktop",
    Notice.PLAIN.value,
    NOTICES,
    QT_TRANSLATE_NOOP("Settings", "Tell when a job is ready for review"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Only while another window is in front. A notice can be read by whoever sees the screen, and the system may "
        "keep it. The name of a matter, which for a single file is that of the file, is in it only where you choose "
        "that; text of documents never is.",
    ),
    choices=_notices,
)
CACHE = Setting(
    "computer/cacheMegabytes",
    256,
    COMPUTER,
    QT_TRANSLATE_NOOP("Settings", "Memory for pictures of pages"),
    QT_TRANSLATE_NOOP("Settings", "More of it makes scrolling back in long documents quicker."),
    least=64,
    most=4096,
    suffix=QT_TRANSLATE_NOOP("Settings", " MB"),
)
WORKERS = Setting(
    "computer/workers",
    0,
    COMPUTER,
    QT_TRANSLATE_NOOP("Settings", "Documents that are worked on at the same time"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "0 lets Sable choose by the number of processor cores. Each takes up to a few gigabytes of memory while it "
        "reads a scan.",
    ),
    Applies.NEXT_START,
    most=16,
)
API_ON = Setting(
    "api/on",
    False,
    API,
    QT_TRANSLATE_NOOP("Settings", "Take jobs from other programs of this computer"),
    QT_TRANSLATE_NOOP("Settings", "Off, nothing listens. On, 127.0.0.1 is listened on while this window is open."),
)
API_PORT = Setting(
    "api/port",
    9983,
    API,
    QT_TRANSLATE_NOOP("Settings", "Port"),
    least=1024,
    most=65_535,
)
API_BY_PERSON = Setting(
    "api/byPerson",
    False,
    API,
    QT_TRANSLATE_NOOP("Settings", "Only a person in this window ends reviews"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Without it, a program that submits its reviewed list releases the document. Holds for jobs that come from "
        "now on.",
    ),
)
TOUR_SEEN = Setting("tour/seen", False)

SETTINGS: tuple[Setting[Any], ...] = (
    SCHEME,
    LANGUAGE,
    ASK,
    PROFILE,
    RELEASE,
    CERTIFICATE_PAGE,
    OCR,
    QUICK,
    FIRM_LISTS,
    SECOND,
    SAMPLE,
    SEE_PAGES,
    BOX_LOOK,
    SNAP,
    KEEPING,
    KEPT_DAYS,
    COPY_DAYS,
    FILE_DAYS,
    NOTICE,
    CACHE,
    WORKERS,
    API_ON,
    API_PORT,
    API_BY_PERSON,
    TOUR_SEEN,
)
SECTIONS = tuple(dict.fromkeys(setting.section for setting in SETTINGS if setting.section))
