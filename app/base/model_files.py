"""The name model's files in the installation, checked against the hashes they were shipped with."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from app.base import paths
from app.base.errors import FailureCode, KnownError

FACTS = "tagger.json"


def folder() -> Path:
    """Where the model's files lie."""
    return paths.resource("models", "sable-names")


def read(where: Path) -> tuple[dict[str, Any], dict[str, bytes]]:
    """What tagger.json says of a model, and the files that it names.

    Raises KnownError INSTALLATION_DAMAGED where a file is absent or has another SHA-256.
    """
    try:
        facts = json.loads((where / FACTS).read_text("utf-8"))
        files = {name: (where / name).read_bytes() for name in facts["sha256"]}
        intact = all(hashlib.sha256(data).hexdigest() == facts["sha256"][name] for name, data in files.items())
    except (OSError, ValueError, KeyError, TypeError):
        intact = False
    if not intact:
        raise KnownError(FailureCode.INSTALLATION_DAMAGED)
    return facts, files
