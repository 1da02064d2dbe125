"""`sable detect` and what `sable redact` shares with it."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.base.errors import FailureCode, KnownError
from app.cli.list_files import chosen_lists, not_applied
from app.cli.output import Exit, ProgressLine, complain, exit_code, reason, write_json
from app.domain import profile_report, profiles, reason_codes, requester
from app.domain.carriers import Unchecked, unchecked_to_json
from app.domain.contract import detection_result, unread_regions
from app.domain.documents import DocumentFacts
from app.domain.dropped import DroppedText, dropped_json, no_hits
from app.domain.entities import Entity
from app.domain.groups import grouped, groups_json
from app.domain.lists import NO_TEXTS, TextLists
from app.protocol.calls import ChildPort
from app.protocol.messages import (
    Detect,
    DetectDone,
    Event,
    HiddenFound,
    PageDetected,
    Progress,
    RepeatsFound,
    SourceFile,
)
from app.services import firm_lists
from app.services.queueing import probe
from app.workers.supervisor import Child


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to look for and how: a profile, the only labels of it, the texts of the requester that stay, the lists;
    with OCR or without, and whether the small model alone looks for names."""

    profile: str = ""
    categories: tuple[str, ...] = ()
    requester: tuple[str, ...] = ()
    lists: TextLists = NO_TEXTS
    firm: TextLists = NO_TEXTS
    ocr: bool = True
    quick: bool = False

    @classmethod
    def of(cls, parsed: argparse.Namespace) -> Wanted:
        """Raises KnownError where the lists cannot be read."""
        return cls(
            parsed.profile,
            tuple(parsed.categories),
            tuple(parsed.requester),
            chosen_lists(parsed),
            firm_lists.read() if parsed.firm_lists else NO_TEXTS,
            parsed.ocr,
            parsed.quick,
        )


@dataclass(frozen=True, slots=True)
class Detected:
    """Facts of a file as they are after reading, entities in page order and behind them the hidden ones, the models,
    what is no hit if that was asked for, and the carriers that could not be checked."""

    facts: DocumentFacts
    entities: list[Entity]
    models: tuple[str, ...]
    dropped: list[DroppedText]
    unchecked: tuple[Unchecked, ...]


def read_password(parsed: argparse.Namespace) -> str | None:
    """The first line of standard input where --password-stdin was given."""
    return sys.stdin.readline().rstrip("\r\n") if parsed.password_stdin else None


def detect_file(
    child: ChildPort,
    path: Path,
    password: str | None,
    wanted: Wanted,
    progress: ProgressLine,
    *,
    tell_dropped: bool = False,
) -> Detected:
    """What is found in a file. Raises KnownError."""
    profile = profiles.profile_to_use(wanted.profile)
    facts = probe(child, SourceFile(path=str(path.absolute()), password=password))
    entities: list[Entity] = []
    dropped: list[DroppedText] = []
    unchecked: list[Unchecked] = []
    pages = list(facts.pages)

    def listen(event: Event) -> None:
        if isinstance(event, PageDetected | RepeatsFound | HiddenFound):
            entities.extend(event.entities)
        if isinstance(event, HiddenFound):
            unchecked.extend(event.unchecked)
        if isinstance(event, PageDetected):
            dropped.extend(event.dropped)
            late = tuple(entry for entry in event.ran if entry.startswith("not-applied:"))
            if late:
                progress.clear()
                complain(not_applied(path, event.page_index, late))
        if isinstance(event, PageDetected) and event.page_index < len(pages):
            pages[event.page_index] = pages[event.page_index].after_reading(event.unread, event.ocr_words)
        elif isinstance(event, Progress):
            progress.show(path.name, event)

    done = child.call(
        Detect(
            source=SourceFile(path=str(path.absolute()), password=password, sha256=facts.sha256),
            profile=profile,
            categories=wanted.categories,
            always=wanted.lists.always,
            never=(*wanted.lists.never, *requester.kept_lines(wanted.requester, profile)),
            firm_always=wanted.firm.always,
            firm_never=wanted.firm.never,
            ocr=wanted.ocr,
            quick=wanted.quick,
            file_name=path.name,
            tell_dropped=tell_dropped,
        ),
        listen,
    ).event
    progress.clear()
    if not isinstance(done, DetectDone):
        raise KnownError(FailureCode.CHILD_NOISE)
    return Detected(
        replace(facts, pages=tuple(pages)),
        reason_codes.with_defaults(sorted(entities, key=lambda e: (e.hidden is not None, e.page_index)), profile),
        done.models,
        no_hits(dropped, entities),
        tuple(unchecked),
    )


def detect(parsed: argparse.Namespace) -> Exit:
    """Write a DetectionResult: an object for one file, a list of objects for several, in the order given.

    `fileName`, `unreadPages` (zero-based pages with writing that could not be read), `unreadRegions`, `unchecked` (what
    of the file beside its pages could not be looked into) and with --report `profileReport` are members beside
    `redactions`. With --why each of these has its `explanation`, with --groups `groups` has those that mean the same,
    and with --dropped `dropped` has what was found and is no hit.
    """
    password = read_password(parsed)
    progress = ProgressLine()
    results: list[dict[str, Any]] = []
    worst = Exit.DONE
    wanted = Wanted.of(parsed)
    with Child() as child:
        for path in parsed.inputs:
            try:
                found = detect_file(child, path, password, wanted, progress, tell_dropped=parsed.dropped)
            except KnownError as error:
                progress.clear()
                complain(f"{path}: {reason(error)}")
                worst = max(worst, exit_code(error.code))
                continue
            facts, entities = found.facts, found.entities
            unread = [i for i, page in enumerate(facts.pages) if page.unread]
            if unread:
                pages = ", ".join(str(i + 1) for i in unread)
                complain(f"{path}: pages {pages} hold writing that could not be read; nothing was found in it.")
            result = detection_result(entities, explained=parsed.why)
            result |= {"fileName": path.name, "unreadPages": unread, "models": list(found.models)}
            result["unreadRegions"] = unread_regions(facts)
            result["unchecked"] = [unchecked_to_json(u) for u in found.unchecked]
            if parsed.report:
                rows = profile_report.report(profiles.profile_to_use(parsed.profile), entities, unread)
                result["profileReport"] = profile_report.report_json(rows)
            if parsed.groups:
                result["groups"] = groups_json(grouped({"": entities}))
            if parsed.dropped:
                result["dropped"] = dropped_json(found.dropped)
            results.append(result)
    if len(parsed.inputs) == 1:
        if results:
            write_json(results[0], parsed.json)
    else:
        write_json(results, parsed.json)
    return worst
