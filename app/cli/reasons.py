"""`sable reasons`: the codes that say why something is removed."""

from __future__ import annotations

import argparse

from app.cli.output import Exit, complain, say, write_json
from app.domain import data_files, reason_codes
from app.domain.reason_codes import ReasonList, ReasonListError, ReasonShelf
from app.services import reason_lists


def reasons(parsed: argparse.Namespace) -> Exit:
    """List, show, import or export lists. A refused file makes the exit code ATTENTION, an unknown list USAGE."""
    if parsed.action == "import":
        return _import(parsed)
    shelf = reason_codes.shelf()
    if parsed.action == "list":
        return _list(parsed, shelf)
    found = next((one for one in shelf.lists if one.id == parsed.list), None)
    if found is None:
        complain(f"there is no list {parsed.list}. `sable reasons list` shows what there is.")
        return Exit.USAGE
    return _show(parsed, found) if parsed.action == "show" else _export(parsed, found)


def _list(parsed: argparse.Namespace, shelf: ReasonShelf) -> Exit:
    if parsed.json:
        refused = [{"fileName": e.file_name, "pointer": e.pointer, "problem": e.problem} for e in shelf.refused]
        write_json({"lists": [reason_codes.list_json(one) for one in shelf.lists], "refused": refused}, parsed.json)
    if parsed.json != "-":
        own = data_files.ids_in(data_files.folders(reason_codes.FOLDER)[1])
        width = max((len(one.id) for one in shelf.lists), default=0)
        for one in shelf.lists:
            say(f"{one.id.ljust(width)}  {one.name}{' (yours)' if one.id in own else ''}")
    for error in shelf.refused:
        complain(f"refused: {error}")
    return Exit.ATTENTION if shelf.refused else Exit.DONE


def _show(parsed: argparse.Namespace, found: ReasonList) -> Exit:
    if parsed.json:
        write_json(reason_codes.list_json(found), parsed.json)
    if parsed.json != "-":
        say(f"{found.name} ({found.id})")
        width = max(len(one.code) for one in found.codes)
        for one in found.codes:
            say(f"{one.code.ljust(width)}  {one.label}{f' [{one.basis}]' if one.basis else ''}")
    return Exit.DONE


def _import(parsed: argparse.Namespace) -> Exit:
    try:
        taken = reason_lists.taken_in(parsed.file, parsed.id, parsed.name)
    except ReasonListError as error:
        complain(f"{error}. Nothing was imported.")
        return Exit.REFUSED
    reason_lists.keep(taken)
    say(f"{taken.id}: {len(taken.codes)} codes")
    return Exit.DONE


def _export(parsed: argparse.Namespace, found: ReasonList) -> Exit:
    reason_lists.written(found, parsed.out.absolute(), replace=parsed.force)
    say(str(parsed.out))
    return Exit.DONE
