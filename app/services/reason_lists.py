"""Lists of reason codes as files: taken in from a table or JSON, and written for other programs."""

from __future__ import annotations

import json
import re
from pathlib import Path

from app.domain import data_files, reason_codes
from app.domain.reason_codes import ReasonList, ReasonListError
from app.services import delivery


def taken_in(path: Path, list_id: str = "", name: str = "") -> ReasonList:
    """The list in a CSV or JSON file, with the id and the name given, or with its own; a table has none, so they are
    made from the name of its file. Raises ReasonListError."""
    if path.suffix.casefold() == ".json":
        value = data_files.read_json(path, ReasonListError)
        if isinstance(value, dict):
            value = {**value, **({"id": list_id} if list_id else {}), **({"name": name} if name else {})}
        return reason_codes.parse(value, path.name)
    data = data_files.read_bytes(path, ReasonListError)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")  # as spreadsheets on Windows write it
    return reason_codes.from_table(text, list_id or _id_of(path.stem), name or path.stem, path.name)


def _id_of(stem: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", stem.casefold())[:64].strip("-") or "own"


def keep(value: ReasonList) -> Path:
    """Put a list among the user's own, in place of one with its id. Raises KnownError; what was there stays then."""
    path = data_files.folders(reason_codes.FOLDER)[1] / f"{value.id}.json"
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    delivery.write_text(path, as_json(value), replace=True, private=True)
    return path


def written(value: ReasonList, path: Path, *, replace: bool) -> None:
    """Write a list, as a table where the file is a CSV. Raises KnownError OUTPUT_EXISTS or OUTPUT_UNWRITABLE."""
    table = path.suffix.casefold() == ".csv"
    delivery.write_text(path, reason_codes.to_table(value) if table else as_json(value), replace=replace)


def as_json(value: ReasonList) -> str:
    """A list as its file holds it."""
    return json.dumps(reason_codes.list_json(value), indent=2, ensure_ascii=False) + "\n"
