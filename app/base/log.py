"""Logging that never holds text of a document: event names, codes, counts, times and identifiers only.

Records go to standard error (warnings) and, in the window, to a small rotating file in the data directory.
Third-party loggers that are known to print what they read (Presidio, pdfminer, tldextract) are silenced.
"""

from __future__ import annotations

import logging
import logging.handlers
import sys
from pathlib import Path

_TALKATIVE = ("presidio-analyzer", "presidio_analyzer", "tldextract", "spacy", "pikepdf", "PIL", "urllib3", "filelock")


def configure(*, log_file: Path | None = None, level: int = logging.WARNING) -> None:
    """Send warnings to standard error and, where `log_file` is given, information to that file (1 MB, three kept)."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        if getattr(handler, "_sable", False):
            root.removeHandler(handler)
            handler.close()
    stream = logging.StreamHandler(sys.stderr)
    stream.setLevel(level)
    handlers: list[logging.Handler] = [stream]
    if log_file is not None:
        handlers.append(
            logging.handlers.RotatingFileHandler(log_file, maxBytes=1_000_000, backupCount=3, encoding="utf-8")
        )
    for handler in handlers:
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        handler._sable = True  # type: ignore[attr-defined]
        root.addHandler(handler)
    root.setLevel(logging.INFO)
    silence_libraries()


def silence_libraries() -> None:
    """Switch off loggers of libraries that write document text."""
    for name in _TALKATIVE:
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.addHandler(logging.NullHandler())
        logger.propagate = False
        logger.setLevel(logging.CRITICAL + 1)
