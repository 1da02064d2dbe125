"""Why a data folder is not opened. Apart from `database`, so that whoever only names them does not load SQLAlchemy."""

from __future__ import annotations


class DatabaseTooNew(Exception):
    """The file was written by a newer version of the program; it was not touched."""


class NotOurDatabase(Exception):
    """The file is a SQLite database of another program; it was not touched."""


class DatabaseDamaged(NotOurDatabase):
    """The file is damaged, or no database at all; it was not touched. `recovery.recover_damaged` saves what can be
    read."""


class FolderReadOnly(Exception):
    """Nothing can be written beside the database; nothing was changed."""
