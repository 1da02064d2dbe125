"""The tables of what the window and its list of documents can be told to do; that of the review is in review_actions.

Texts are marked here and translated where the QAction is made, so that the tables stay constants.
"""

from __future__ import annotations

from app.ui.common.actions import ActionSpec
from app.ui.common.labels import QT_TRANSLATE_NOOP

GROUP_FILE = QT_TRANSLATE_NOOP("Actions", "File")
GROUP_DOCUMENT = QT_TRANSLATE_NOOP("Actions", "Document")
GROUP_VIEW = QT_TRANSLATE_NOOP("Actions", "View")
GROUP_HELP = QT_TRANSLATE_NOOP("Actions", "Help")

WINDOW_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "add-files",
        GROUP_FILE,
        QT_TRANSLATE_NOOP("Actions", "Add &files…"),
        QT_TRANSLATE_NOOP("Actions", "Add PDF files to the queue"),
        ("Ctrl+O",),
        "add-files",
    ),
    ActionSpec(
        "add-folder",
        GROUP_FILE,
        QT_TRANSLATE_NOOP("Actions", "Add f&older…"),
        QT_TRANSLATE_NOOP("Actions", "Add all PDFs of a folder and the folders in it"),
        ("Ctrl+Shift+O",),
        "add-folder",
    ),
    ActionSpec(
        "sample",
        GROUP_FILE,
        QT_TRANSLATE_NOOP("Actions", "Try the &sample"),
        QT_TRANSLATE_NOOP("Actions", "Add six invented papers with hard cases"),
        icon="sample",
    ),
    ActionSpec(
        "ask",
        GROUP_FILE,
        QT_TRANSLATE_NOOP("Actions", "As&k before starting"),
        QT_TRANSLATE_NOOP("Actions", "Show what a drop brings before anything starts"),
        checkable=True,
    ),
    ActionSpec(
        "import-marks",
        GROUP_FILE,
        QT_TRANSLATE_NOOP("Actions", "&Import marks…"),
        QT_TRANSLATE_NOOP("Actions", "Add marks made in Acrobat or another program as open hits of the document"),
    ),
    ActionSpec(
        "export-marks",
        GROUP_FILE,
        QT_TRANSLATE_NOOP("Actions", "E&xport marks…"),
        QT_TRANSLATE_NOOP("Actions", "Write the hits of the document for Acrobat or another program"),
    ),
    ActionSpec(
        "logs",
        GROUP_FILE,
        QT_TRANSLATE_NOOP("Actions", "&Logs…"),
        QT_TRANSLATE_NOOP("Actions", "What is removed from the documents of the matter, and why"),
    ),
    ActionSpec(
        "profiles",
        GROUP_FILE,
        QT_TRANSLATE_NOOP("Actions", "&Profiles…"),
        QT_TRANSLATE_NOOP("Actions", "The people who work on this computer, and who of them sits here"),
        icon="person",
    ),
    ActionSpec(
        "settings",
        GROUP_FILE,
        QT_TRANSLATE_NOOP("Actions", "S&ettings…"),
        QT_TRANSLATE_NOOP("Actions", "Theme, new jobs, boxes, keys, the firm's lists and more"),
        ("Ctrl+,",),
    ),
    ActionSpec(
        "quit",
        GROUP_FILE,
        QT_TRANSLATE_NOOP("Actions", "&Quit"),
        QT_TRANSLATE_NOOP("Actions", "End the program; nothing that was decided is lost"),
        ("Ctrl+Q",),
    ),
    ActionSpec(
        "scheme-system",
        GROUP_VIEW,
        QT_TRANSLATE_NOOP("Actions", "&System theme"),
        QT_TRANSLATE_NOOP("Actions", "Light or dark as the computer is"),
        checkable=True,
    ),
    ActionSpec(
        "scheme-light",
        GROUP_VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Light theme"),
        QT_TRANSLATE_NOOP("Actions", "Dark text on a light ground"),
        checkable=True,
    ),
    ActionSpec(
        "scheme-dark",
        GROUP_VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Dark theme"),
        QT_TRANSLATE_NOOP("Actions", "Light text on a dark ground; pages stay as they are"),
        checkable=True,
    ),
    ActionSpec(
        "full-screen",
        GROUP_VIEW,
        QT_TRANSLATE_NOOP("Actions", "&Full screen"),
        QT_TRANSLATE_NOOP("Actions", "Use the whole screen, or a window again"),
        ("F11",),
        checkable=True,
    ),
    ActionSpec(
        "details",
        GROUP_VIEW,
        QT_TRANSLATE_NOOP("Actions", "D&etails pane"),
        QT_TRANSLATE_NOOP("Actions", "Show or hide what is known of the selected document"),
        checkable=True,
    ),
    ActionSpec(
        "help",
        GROUP_HELP,
        QT_TRANSLATE_NOOP("Actions", "&Help"),
        QT_TRANSLATE_NOOP("Actions", "What this screen is for; the whole help can be searched"),
        ("F1",),
    ),
    ActionSpec(
        "tour",
        GROUP_HELP,
        QT_TRANSLATE_NOOP("Actions", "&Tour"),
        QT_TRANSLATE_NOOP("Actions", "The way of a paper through Sable in two minutes, on the sample"),
    ),
    ActionSpec(
        "all-keys",
        GROUP_HELP,
        QT_TRANSLATE_NOOP("Actions", "&Keyboard"),
        QT_TRANSLATE_NOOP("Actions", "Show all keys of this screen"),
        ("Shift+F1",),
    ),
    ActionSpec(
        "support",
        GROUP_HELP,
        QT_TRANSLATE_NOOP("Actions", "&Support bundle…"),
        QT_TRANSLATE_NOOP("Actions", "Collect what whoever helps you needs to know, without a word of any document"),
    ),
    ActionSpec(
        "about",
        GROUP_HELP,
        QT_TRANSLATE_NOOP("Actions", "&About Sable"),
        QT_TRANSLATE_NOOP("Actions", "Version and licence"),
    ),
)
"""What works everywhere in the window."""

QUEUE_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "open",
        GROUP_DOCUMENT,
        QT_TRANSLATE_NOOP("Actions", "&Open"),
        QT_TRANSLATE_NOOP("Actions", "Open the selected document for review"),
        ("Return", "Enter"),
        "open",
    ),
    ActionSpec(
        "retry",
        GROUP_DOCUMENT,
        QT_TRANSLATE_NOOP("Actions", "&Retry"),
        QT_TRANSLATE_NOOP("Actions", "Put the selected documents back in the queue"),
        ("Ctrl+R",),
        "retry",
    ),
    ActionSpec(
        "pause",
        GROUP_DOCUMENT,
        QT_TRANSLATE_NOOP("Actions", "&Pause"),
        QT_TRANSLATE_NOOP("Actions", "Take the selected documents out of the queue; pages that were read stay read"),
        icon="pause",
    ),
    ActionSpec(
        "resume",
        GROUP_DOCUMENT,
        QT_TRANSLATE_NOOP("Actions", "Res&ume"),
        QT_TRANSLATE_NOOP("Actions", "Go on with the selected documents where they stopped"),
        icon="resume",
    ),
    ActionSpec(
        "cancel",
        GROUP_DOCUMENT,
        QT_TRANSLATE_NOOP("Actions", "&Cancel"),
        QT_TRANSLATE_NOOP("Actions", "Stop work on the selected documents; decisions are kept"),
        ("Ctrl+Backspace",),
        "cancel",
    ),
    ActionSpec(
        "detect-again",
        GROUP_DOCUMENT,
        QT_TRANSLATE_NOOP("Actions", "&Detect again…"),
        QT_TRANSLATE_NOOP("Actions", "Read the selected documents anew; decisions and drawn boxes stay"),
        icon="search",
    ),
    ActionSpec(
        "approve",
        GROUP_DOCUMENT,
        QT_TRANSLATE_NOOP("Actions", "&Approve"),
        QT_TRANSLATE_NOOP("Actions", "Agree with the review; the document is then redacted and verified"),
        icon="finish",
    ),
    ActionSpec(
        "return-to-review",
        GROUP_DOCUMENT,
        QT_TRANSLATE_NOOP("Actions", "Return to re&view"),
        QT_TRANSLATE_NOOP("Actions", "Send the selected documents back to their reviewer"),
        icon="back",
    ),
    ActionSpec(
        "hold",
        GROUP_DOCUMENT,
        QT_TRANSLATE_NOOP("Actions", "Put matter on &hold"),
        QT_TRANSLATE_NOOP("Actions", "Nothing of this matter expires or can be purged while it is on hold"),
        icon="lock",
        short=QT_TRANSLATE_NOOP("Actions", "Hold"),
    ),
    ActionSpec(
        "release-hold",
        GROUP_DOCUMENT,
        QT_TRANSLATE_NOOP("Actions", "Re&lease hold"),
        QT_TRANSLATE_NOOP("Actions", "Let this matter expire and be purged again"),
        icon="unlock",
    ),
    ActionSpec(
        "purge",
        GROUP_DOCUMENT,
        QT_TRANSLATE_NOOP("Actions", "Pur&ge…"),
        QT_TRANSLATE_NOOP("Actions", "Remove the selected documents from this computer for good"),
        ("Ctrl+Shift+Del",),
        "delete",
    ),
    ActionSpec(
        "show-folder",
        GROUP_DOCUMENT,
        QT_TRANSLATE_NOOP("Actions", "Show released file in its &folder"),
        QT_TRANSLATE_NOOP("Actions", "Show where the released file of the selected document lies"),
        ("Ctrl+Shift+F",),
        "folder",
        short=QT_TRANSLATE_NOOP("Actions", "Show in folder"),
    ),
    ActionSpec(
        "search",
        GROUP_DOCUMENT,
        QT_TRANSLATE_NOOP("Actions", "&Search file names"),
        QT_TRANSLATE_NOOP("Actions", "Type to show only documents whose name holds a text"),
        ("Ctrl+F",),
    ),
)
"""What works while the list of documents is in view."""
