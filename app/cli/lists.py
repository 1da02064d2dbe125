"""`sable lists`: the firm's lists, and what a list would find."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.base.errors import FailureCode, KnownError
from app.cli import list_files
from app.cli.output import Exit, ProgressLine, complain, exit_code, reason, say, write_json
from app.domain.lists import TextLists, faults_of
from app.protocol.messages import CountListed, CountListedDone, Event, Progress, SourceFile
from app.services import delivery, firm_lists, list_export
from app.workers.supervisor import Child


def lists(parsed: argparse.Namespace) -> Exit:
    """Carry out one verb. Raises KnownError."""
    match parsed.verb:
        case "show":
            for line in _firm(parsed.which):
                say(line)
            return Exit.DONE
        case "import":
            return _import(parsed)
        case "export":
            return _export(parsed)
        case "check":
            return _check(parsed)
        case _:
            return _test(parsed)


def _firm(which: str) -> tuple[str, ...]:
    found = firm_lists.read()
    return found.always if which == "always" else found.never


def _import(parsed: argparse.Namespace) -> Exit:
    with Child() as child:
        done, faults = list_files.read(child, parsed.file, parsed.column)
    if faults:
        list_files.tell(parsed.file, faults)
        complain("nothing was imported.")
        return Exit.REFUSED
    if not done.lines:
        complain(f"{parsed.file}: no entry was found. Nothing was changed.")
        return Exit.REFUSED
    before = firm_lists.read() if not parsed.replace else _readable()
    kept = () if parsed.replace else getattr(before, parsed.which)
    after = tuple(dict.fromkeys((*kept, *done.lines)))
    firm_lists.write(replace(before, **{parsed.which: after}))
    say(
        f"{len(done.lines)} entries read, {len(after) - len(kept)} new; the firm's {parsed.which} list has {len(after)}"
    )
    return Exit.DONE


def _readable() -> TextLists:
    """The firm's lists; to replace one of them it need not be right."""
    try:
        return firm_lists.read()
    except KnownError:
        return TextLists()


def _export(parsed: argparse.Namespace) -> Exit:
    lines = _firm(parsed.which)
    faults = faults_of(lines)
    if faults:
        list_files.tell(firm_lists.file_of(parsed.which), faults)
        raise KnownError(FailureCode.BAD_LIST)
    text = list_export.as_csv(lines)
    if parsed.file == "-":
        say(text.replace("\r\n", "\n").rstrip("\n"))
    else:
        delivery.write_text(Path(parsed.file), text, replace=parsed.force, private=True)
    return Exit.DONE


def _check(parsed: argparse.Namespace) -> Exit:
    if parsed.file is not None:
        with Child() as child:
            done, faults = list_files.read(child, parsed.file, parsed.column)
        list_files.tell(parsed.file, faults)
        say(f"{len(done.lines)} entries")
        return Exit.ATTENTION if faults else Exit.DONE
    wrong = False
    for which in ("always", "never"):
        lines = _firm(which)
        faults = faults_of(lines)
        list_files.tell(firm_lists.file_of(which), faults)
        say(f"{which}: {sum(bool(line.strip()) for line in lines)} entries")
        wrong = wrong or bool(faults)
    return Exit.ATTENTION if wrong else Exit.DONE


def _test(parsed: argparse.Namespace) -> Exit:
    progress = ProgressLine()
    worst = Exit.DONE
    with Child() as child:
        done, faults = list_files.read(child, parsed.file, parsed.column)
        if faults:
            list_files.tell(parsed.file, faults)
            worst = Exit.ATTENTION
        counts = [0] * len(done.lines)
        documents: list[dict[str, Any]] = []
        for path in parsed.inputs:
            try:
                counted = _count(child, path, done.lines, progress)
            except KnownError as error:
                progress.clear()
                complain(f"{path}: {reason(error)}")
                worst = max(worst, exit_code(error.code))
                continue
            for place, hits in enumerate(counted.counts):
                counts[place] += hits
            for place, page_index in counted.not_applied:
                complain(f"{path}: page {page_index + 1}: ran out of time: {done.lines[place].partition(chr(9))[0]}")
                worst = max(worst, Exit.ATTENTION)
            documents.append({"path": str(path), "hits": sum(counted.counts)})
    entries = [{"entry": line, "hits": hits} for line, hits in zip(done.lines, counts, strict=True)]
    if parsed.json:
        write_json({"entries": entries, "documents": documents}, parsed.json)
    if parsed.json != "-":
        for line, hits in zip(done.lines, counts, strict=True):
            say(f"{hits:7}  {line.partition(chr(9))[0]}")
        say(f"{sum(counts)} hits of {sum(map(bool, counts))} entries, {counts.count(0)} without any")
    return worst


def _count(child: Child, path: Path, lines: tuple[str, ...], progress: ProgressLine) -> CountListedDone:
    def listen(event: Event) -> None:
        if isinstance(event, Progress):
            progress.show(path.name, event)

    done = child.call(CountListed(source=SourceFile(path=str(path.absolute())), lines=lines), listen).event
    progress.clear()
    if not isinstance(done, CountListedDone) or len(done.counts) != len(lines):
        raise KnownError(FailureCode.CHILD_NOISE)
    if any(place >= len(lines) for place, _ in done.not_applied):
        raise KnownError(FailureCode.CHILD_NOISE)
    return done
