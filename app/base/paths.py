"""Where things are: the only module that knows about frozen builds and per-user folders."""

from __future__ import annotations

import os
import sys
from pathlib import Path

APPLICATION_NAME = "Sable"
DATA_DIR_VARIABLE = "SABLE_DATA_DIR"
DATABASE_NAME = "sable.sqlite3"


def is_frozen() -> bool:
    """True inside a PyInstaller build."""
    return bool(getattr(sys, "frozen", False))


def installation_root() -> Path:
    """The folder that holds `resources/`: the bundle of a frozen build, else the checkout."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) if bundle else Path(__file__).resolve().parents[2]


def resource(*parts: str) -> Path:
    """Path of a file that is part of the installation."""
    return installation_root().joinpath("resources", *parts)


def data_directory() -> Path:
    """The folder for everything the program keeps, made readable by this user alone.

    `SABLE_DATA_DIR` moves it; otherwise the platform's per-user application data folder.
    """
    override = os.environ.get(DATA_DIR_VARIABLE)
    if override:
        directory = Path(override).expanduser()
    elif sys.platform == "win32":
        directory = Path(os.environ.get("LOCALAPPDATA", "~/AppData/Local")).expanduser() / APPLICATION_NAME
    elif sys.platform == "darwin":
        directory = Path("~/Library/Application Support").expanduser() / APPLICATION_NAME
    else:
        directory = Path(os.environ.get("XDG_DATA_HOME") or "~/.local/share").expanduser() / APPLICATION_NAME.lower()
    directory.mkdir(parents=True, exist_ok=True, mode=0o700)
    return directory


def database_file() -> Path:
    """The queue and every decision: one SQLite file in the data directory."""
    return data_directory() / DATABASE_NAME


def own_command() -> list[str]:
    """Argument vector that starts this program anew, with standard streams everywhere."""
    if is_frozen():
        name = "sable-cli.exe" if sys.platform == "win32" else "sable-cli"
        return [str(Path(sys.executable).with_name(name))]
    return [sys.executable, "-P", "-m", "app"]


def child_command() -> list[str]:
    """Argument vector that starts this program in the child role.

    A windowed Windows build has no standard streams, so frozen builds carry a console twin (`sable-child`).
    """
    if is_frozen():
        name = "sable-child.exe" if sys.platform == "win32" else "sable-child"
        return [str(Path(sys.executable).with_name(name))]
    return [sys.executable, "-P", "-m", "app", "child"]
