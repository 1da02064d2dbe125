"""`sable profiles`: what can be asked for with --profile, and which files were refused."""

from __future__ import annotations

import argparse

from app.cli.output import Exit, complain, say, write_json
from app.domain import profile_report
from app.domain.profiles import Operator, Profile, ProfileError, folders, profile, profile_json, shelf


def profiles(parsed: argparse.Namespace) -> Exit:
    """List or show profiles. A refused file makes the exit code ATTENTION, an unknown profile USAGE."""
    return _list(parsed) if parsed.action == "list" else _show(parsed)


def _list(parsed: argparse.Namespace) -> Exit:
    found = shelf()
    own = folders()[1]
    if parsed.json:
        write_json(
            {
                "profiles": [profile_json(p) for p in found.profiles.values()],
                "refused": [
                    {"fileName": e.file_name, "pointer": e.pointer, "problem": e.problem} for e in found.refused
                ],
            },
            parsed.json,
        )
    if parsed.json != "-":
        width = max(map(len, found.profiles), default=0)
        for profile_id, entry in found.profiles.items():
            say(f"{profile_id.ljust(width)}  {entry.name}{' (yours)' if (own / f'{profile_id}.json').exists() else ''}")
    for error in found.refused:
        complain(f"refused: {error}")
    return Exit.ATTENTION if found.refused else Exit.DONE


def _show(parsed: argparse.Namespace) -> Exit:
    try:
        found = profile(parsed.profile)
    except ProfileError as error:
        complain(f"{error}. `sable profiles list` shows what there is.")
        return Exit.USAGE
    if parsed.json:
        write_json(profile_json(found), parsed.json)
    if parsed.json != "-":
        _say(found)
    return Exit.DONE


def _say(found: Profile) -> None:
    say(f"{found.name} ({found.id})")
    say(found.description)
    if found.source is not None:
        say(f"Source: {found.source.title}, {found.source.section}")
    for row in found.rows:
        say(f"{row.id} {row.text} [{row.detection.value}: {', '.join(row.labels) or '-'}]{_note(row.note)}")
    for category in found.categories:
        if category.operator is not Operator.WHOLE:
            say(f"May stay of {category.label}: {category.operator.value}")
    for limit in (*found.limits, *profile_report.LIMITS):
        say(f"Not promised: {limit}")


def _note(note: str) -> str:
    return f" {note}" if note else ""
