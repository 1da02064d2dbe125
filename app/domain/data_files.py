"""JSON files that come with the program and that a firm can put its own beside: one is `<id>.json`, and one of the
user's takes the place of the shipped one with its id. A file that is not right is refused, never left out silently."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from app.base import paths

T = TypeVar("T")

LARGEST_FILE = 1024 * 1024


class DataFileError(Exception):
    """A file that cannot be used. `pointer` (RFC 6901) names the member of `file_name` that is wrong, `problem` says
    what is; the pointer is empty where the whole file is."""

    def __init__(self, file_name: str, pointer: str, problem: str) -> None:
        super().__init__(f"{file_name}: {pointer or '/'}: {problem}")
        self.file_name = file_name
        self.pointer = pointer
        self.problem = problem


def folders(name: str) -> tuple[Path, Path]:
    """Where the files of a kind are: the installation's, then the user's own (which may not exist)."""
    return paths.resource(name), paths.data_directory() / name


def ids_in(folder: Path, *, first: str = "") -> list[str]:
    """Ids of the files of a folder in order, `first` before all."""
    names = [path.stem for path in folder.glob("*.json")] if folder.is_dir() else []
    return sorted(names, key=lambda name: (name != first, name))


def read_bytes(path: Path, error: type[DataFileError] = DataFileError) -> bytes:
    """The bytes of a file of at most LARGEST_FILE. Raises `error`."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError:
        raise error(path.name, "", "cannot be read") from None
    if len(data) > LARGEST_FILE:
        raise error(path.name, "", "is larger than 1 MiB")
    return data


def read_json(path: Path, error: type[DataFileError] = DataFileError) -> Any:
    """The JSON value in a file. Raises `error`."""
    data = read_bytes(path, error)
    try:
        return json.loads(data.decode("utf-8-sig"), object_pairs_hook=_members)
    except _TwiceError as twice:
        raise error(path.name, "", f"has the member {twice} twice in one object") from None
    except (ValueError, RecursionError):
        raise error(path.name, "", "is not JSON in UTF-8") from None


def validated(adapter: TypeAdapter[T], value: Any, file_name: str, error: type[DataFileError] = DataFileError) -> T:
    """What a JSON value describes. Raises `error` naming the first member that is wrong."""
    if isinstance(value, dict):
        value = {key: member for key, member in value.items() if key != "$schema"}
    try:
        return adapter.validate_json(json.dumps(value), by_alias=True, by_name=False)
    except ValidationError as errors:
        first = errors.errors(include_url=False, include_context=False, include_input=False)[0]
        pointer = "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in first["loc"])
        raise error(file_name, pointer, first["msg"]) from None


class _TwiceError(Exception):
    """A member that an object has twice: which of the two counts would be a guess."""


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise _TwiceError(json.dumps(key[:100]))
        found[key] = value
    return found
