"""The record of what is handed out and is no release: marks, logs, copies that are not redacted.

The line is written when the file is whole and before it has its name. A kill in between leaves a line about a file that
nobody has; never a file that nobody knows of.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.domain.audit import ExportKind

Record = Callable[[ExportKind, Mapping[str, int]], object]
"""`Store.note_export`, in the name of whoever hands something out; it may run in another thread."""
