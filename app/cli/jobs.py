"""`sable jobs`: looking at the queue and changing it, beside the window or without it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from app.base.errors import FailureCode, KnownError
from app.cli import jobs_second, jobs_tables
from app.cli.folder import ENOUGH, UsageFault, find_person, plain, reading, writing
from app.cli.jobs_arguments import PERSON_VARIABLE
from app.cli.jobs_export import export
from app.cli.output import Exit, complain, say, write_json
from app.domain.job_json import document_to_json, job_to_json, page_to_json, person_to_json, tombstone_to_json
from app.domain.jobs import WORKING, Document, Status
from app.domain.listing import BadCursor, DocumentQuery, Kind, SortField
from app.services import auditing, queueing, retention
from app.services.ownership import InUse
from app.store.store import NotFound, Store

_REACHED = {
    "cancel": frozenset({Status.CANCELLED}),
    "pause": frozenset({Status.PAUSED}),
    "resume": frozenset({Status.QUEUED}),
    "retry": frozenset({Status.QUEUED, Status.REVIEWED, Status.APPROVED}),
    "purge": frozenset({Status.PURGED}),
    "approve": frozenset({Status.APPROVED}),
    "return": frozenset(),
}
"""Where an action leads: a document that is there already needs no change, and that is no failure."""


def jobs(parsed: argparse.Namespace) -> Exit:
    """Run one action of `sable jobs`. An unknown or ambiguous id or person is a usage error."""
    try:
        return _ACTIONS[parsed.action](parsed)
    except (UsageFault, BadCursor) as fault:
        complain(str(fault))
        return Exit.USAGE
    except InUse:
        complain(_who_works(parsed))
        return Exit.ATTENTION


def resolve(store: Store, wanted: str) -> tuple[Kind, str]:
    """What an id, or its first 8 characters or more, is of. Raises UsageFault where that is nothing or not clear."""
    beginning = wanted.strip().lower()
    if len(beginning) < ENOUGH:
        raise UsageFault(f"{plain(wanted)}: at least {ENOUGH} characters of an id are needed.")
    found = store.find(beginning)
    found = [one for one in found if one[1] == beginning] or found
    if not found:
        raise UsageFault(f"there is no job and no document {plain(wanted)}. `sable jobs list` shows what there is.")
    if len(found) > 1:
        raise UsageFault(f"{plain(wanted)} is ambiguous: several ids begin so. Give more characters.")
    return found[0]


def _resolve_job(store: Store, wanted: str) -> str:
    """The id of a job that still has its row. Raises UsageFault."""
    kind, job_id = resolve(store, wanted)
    if kind is Kind.DOCUMENT:
        raise UsageFault(f"{plain(wanted)} is a document; this is done with whole jobs.")
    try:
        return store.job(job_id).id
    except NotFound:
        raise UsageFault(f"{plain(wanted)} was deleted. `sable jobs show` shows what is kept of it.") from None


def _documents(store: Store, ids: Iterable[str]) -> list[Document]:
    """The documents of jobs and documents, each once. Raises UsageFault where one is unknown."""
    found: dict[str, Document] = {}
    for wanted in ids:
        kind, id_ = resolve(store, wanted)
        try:
            some = store.documents(job_id=store.job(id_).id) if kind is Kind.JOB else [store.document(id_)]
        except NotFound:
            raise UsageFault(f"{plain(wanted)} was deleted. `sable jobs show` shows what is kept of it.") from None
        found.update((document.id, document) for document in some)
    return list(found.values())


def _who_works(parsed: argparse.Namespace) -> str:
    """Why a change has to wait, as precisely as can be seen from outside."""
    with suppress(Exception), reading() as store:
        for document in _documents(store, getattr(parsed, "ids", ())):
            if document.status in WORKING:
                what = f"{plain(document.file_name)} is being worked on ({document.status.value})"
                return f"{what} by the Sable that is open. Nothing was changed. Do it there."
    return "another Sable works on this data folder. Nothing was changed. Do it there, or close it first."


# Looking


def _list(parsed: argparse.Namespace) -> Exit:
    with reading() as store:
        query = DocumentQuery(
            statuses=tuple(dict.fromkeys(Status(s) for s in parsed.status)),
            job_id=_resolve_job(store, parsed.job) if parsed.job else "",
            created_by=find_person(store, parsed.created_by).id if parsed.created_by else "",
            reviewed_by=find_person(store, parsed.reviewed_by).id if parsed.reviewed_by else "",
            name_contains=parsed.name,
            metadata=dict(parsed.metadata),
            sort=SortField(parsed.sort),
            descending=not parsed.ascending,
            limit=parsed.limit,
            offset=parsed.offset,
            cursor=parsed.cursor,
        )
        page = store.list_documents(query)
    _tell(parsed, page_to_json(page), lambda: jobs_tables.say_page(page))
    return Exit.DONE


def _show(parsed: argparse.Namespace) -> Exit:
    with reading() as store:
        kind, id_ = resolve(store, parsed.id)
        stones = store.tombstones(id_) if kind is Kind.JOB else [s for s in [store.tombstone(id_)] if s is not None]
        names = {person.id: person.full_name for person in store.people()}
        job, documents, document = None, [], None
        with suppress(NotFound):
            if kind is Kind.JOB:
                job, documents = store.job(id_), store.documents(job_id=id_)
            else:
                document = store.document(id_)

    def show() -> None:
        if job is not None:
            jobs_tables.say_job(job, documents, names)
        if document is not None:
            jobs_tables.say_document(document, names)
        for stone in stones:
            jobs_tables.say_tombstone(stone, names)

    value = {
        "job": job_to_json(job, documents) if job else None,
        "document": document_to_json(document) if document else None,
        "tombstones": [tombstone_to_json(stone) for stone in stones],
    }
    _tell(parsed, value, show)
    return Exit.DONE


def _export(parsed: argparse.Namespace) -> Exit:
    with reading() as store:
        try:
            manifest = export(store, _resolve_job(store, parsed.id), parsed.out.absolute())
        except KnownError as error:
            if error.code is not FailureCode.OUTPUT_EXISTS:
                raise
            complain(f"{parsed.out}: is not an empty folder. Nothing was written. Choose a new one.")
            return Exit.ATTENTION
    _tell(
        parsed,
        manifest,
        lambda: say(f"{manifest['documents']} documents, {len(manifest['files'])} files: {parsed.out}"),
    )
    return Exit.DONE


def _audit_verify(parsed: argparse.Namespace) -> Exit:
    with reading() as store:
        checked = auditing.verify(store, parsed.noted)
    fault = checked.fault

    def show() -> None:
        if fault is None and checked.missing:
            say(f"NOT whole: no line has the noted hash {checked.missing[0]}; the record was written anew")
        elif fault is None:
            say(f"whole: {checked.lines} lines, the last has hash {checked.last_hash}")
        else:
            say(f"NOT whole: line {fault.sequence}: {_FAULTS[fault.fault.value]}")

    value = {
        "whole": checked.whole,
        "lines": checked.lines,
        "lastHash": checked.last_hash,
        "fault": {"sequence": fault.sequence, "fault": fault.fault.value} if fault else None,
        "missing": list(checked.missing),
    }
    _tell(parsed, value, show)
    return Exit.DONE if checked.whole else Exit.VERIFICATION_FAILED


_FAULTS = {
    "changed": "it is not what was recorded",
    "broken": "a line before it was removed, added or moved",
    "cutOff": "lines behind it are gone",
}


# Changing


def _step(parsed: argparse.Namespace) -> Exit:
    """Cancel, pause, resume or retry documents; one that cannot be does not stop the rest."""
    if parsed.all is bool(parsed.ids):
        raise UsageFault(f"{parsed.action}: give an ID or several, or --all for every document of the queue.")
    with writing(parsed.person_as) as store:
        before = store.documents() if parsed.all else _documents(store, parsed.ids)
        ids = [document.id for document in before]
        for first in range(0, len(ids), queueing.AT_ONCE):
            _STEPS[parsed.action](store, *ids[first : first + queueing.AT_ONCE])
        if not parsed.all:
            return _tell_changes(parsed, before, [store.document(document_id) for document_id in ids])
        after = {document.id: document for document in store.documents()}
        changed = [one for one in before if after[one.id].status is not one.status]
        return _tell_changes(parsed, changed, [after[one.id] for one in changed])


def _approve(parsed: argparse.Namespace) -> Exit:
    """Agree with the review of another person; one's own, or what waits for nobody, does not stop the rest."""
    passphrase = jobs_second.read_passphrase(parsed)
    with writing(parsed.person_as) as store:
        _somebody(parsed, store)
        before = _documents(store, parsed.ids)
        if (unsigned := jobs_second.key_refuses(parsed, before, passphrase)) is not None:
            return unsigned
        why = jobs_second.approve(store, before)
        ready = [d.id for d in before if d.status in jobs_second.AGREED_ON and d.id not in why]
        done = jobs_second.release(store, ready, passphrase) if parsed.release and ready else Exit.DONE
        return max(done, _tell_changes(parsed, before, [store.document(d.id) for d in before], why))


def _return(parsed: argparse.Namespace) -> Exit:
    said = jobs_second.checked_reason(parsed)
    with writing(parsed.person_as) as store:
        _somebody(parsed, store)
        before = _documents(store, parsed.ids)
        jobs_second.send_back(store, before, said)
        return _tell_changes(parsed, before, [store.document(d.id) for d in before])


def _somebody(parsed: argparse.Namespace, store: Store) -> None:
    """A second review is somebody's. Raises UsageFault."""
    if not store.actor:
        raise UsageFault(
            f"{parsed.action}: say who you are with --as PERSON or {PERSON_VARIABLE}. Nothing was changed."
        )


def _purge(parsed: argparse.Namespace) -> Exit:
    with writing(parsed.person_as) as store:
        before = _documents(store, parsed.ids)
        wanted = [d.id for d in before if d.status is not Status.PURGED]
        _refuse_held(store, before)
        if not _sure(parsed, f"Remove all text of {len(wanted)} documents for good?"):
            return Exit.ATTENTION
        retention.purge_documents(store, wanted, released_files=parsed.released_files)
        return _tell_changes(parsed, before, [store.document(d.id) for d in before])


def _delete(parsed: argparse.Namespace) -> Exit:
    with writing(parsed.person_as) as store:
        ids = list(dict.fromkeys(_resolve_job(store, wanted) for wanted in parsed.ids))
        before = [d for job_id in ids for d in store.documents(job_id=job_id)]
        _refuse_held(store, before)
        if any(store.job(job_id).settings.retention.hold for job_id in ids):
            raise KnownError(FailureCode.ON_HOLD)
        if not _sure(parsed, f"Remove all text of {len(before)} documents for good and take them off the list?"):
            return Exit.ATTENTION
        for job_id in ids:
            retention.purge_job(store, job_id, released_files=parsed.released_files)
            store.delete_job(job_id)
    value = _changes(parsed.action, [(d, None) for d in before])
    _tell(parsed, value, lambda: say(f"deleted: {len(ids)} jobs with {len(before)} documents; their tombstones stay"))
    return Exit.DONE


def _hold(parsed: argparse.Namespace) -> Exit:
    wanted = parsed.action == "hold"
    with writing(parsed.person_as) as store:
        ids = list(dict.fromkeys(_resolve_job(store, id_) for id_ in parsed.ids))
        for job_id in ids:
            if store.job(job_id).settings.retention.hold is not wanted:
                retention.set_hold(store, job_id, wanted)
        held = [(job_id, store.job(job_id).settings.retention.hold) for job_id in ids]
    value = {"action": parsed.action, "jobs": [{"id": job_id, "hold": hold} for job_id, hold in held]}
    _tell(parsed, value, lambda: say(f"{len(held)} jobs {'on hold' if wanted else 'no longer on hold'}"))
    return Exit.DONE


def _refuse_held(store: Store, documents: Iterable[Document]) -> None:
    """All or nothing: what is asked for at once is purged at once. Raises KnownError ON_HOLD."""
    if any(store.job(job_id).settings.retention.hold for job_id in {d.job_id for d in documents}):
        raise KnownError(FailureCode.ON_HOLD)


def _sure(parsed: argparse.Namespace, question: str) -> bool:
    """Ask on a terminal. A script that gives ids knows what it does."""
    if parsed.yes or not sys.stdin.isatty():
        return True
    sys.stderr.write(f"{question} This cannot be undone. [y/N] ")
    sys.stderr.flush()
    if sys.stdin.readline().strip().lower() in ("y", "yes"):
        return True
    complain("nothing was changed.")
    return False


def _tell_changes(
    parsed: argparse.Namespace,
    before: Sequence[Document],
    after: Sequence[Document],
    why: Mapping[str, str] | None = None,
) -> Exit:
    """Tell what became of documents; `why` says by id why one could not be changed that could be by somebody else."""
    why = why or {}
    pairs = list(zip(before, after, strict=True))

    def show() -> None:
        for one, other in pairs:
            if one.status is not other.status:
                name = "" if other.status is Status.PURGED else f"  {plain(other.file_name)}"
                say(f"{one.id[:ENOUGH]}  {one.status.value} -> {other.status.value}{name}")

    _tell(parsed, _changes(parsed.action, pairs), show)
    refused = [
        other for one, other in pairs if one.status is other.status and other.status not in _REACHED[parsed.action]
    ]
    for document in refused:
        said = why.get(document.id, f"is {document.status.value}; there is nothing to {parsed.action}.")
        complain(f"{document.id[:ENOUGH]} {plain(document.file_name)}: {said}")
    return Exit.ATTENTION if why or (refused and len(refused) == len(pairs)) else Exit.DONE


def _changes(action: str, pairs: Iterable[tuple[Document, Document | None]]) -> dict[str, Any]:
    """What was is told by status; a name that was purged is not told again."""
    gone = (None, Status.PURGED)
    return {
        "action": action,
        "documents": [
            {
                "id": one.id,
                "jobId": one.job_id,
                "fileName": None if (other and other.status) in gone else one.file_name,
                "before": one.status.value,
                "after": other.status.value if other else None,
                "changed": other is None or other.status is not one.status,
            }
            for one, other in pairs
        ],
    }


# People


def _people(parsed: argparse.Namespace) -> Exit:
    if parsed.verb == "list":
        with reading() as store:
            people = store.people()
        _tell(parsed, {"people": [person_to_json(p) for p in people]}, lambda: jobs_tables.say_people(people))
        return Exit.DONE
    with writing(parsed.person_as) as store:
        if parsed.verb == "add":
            _refuse_known(store, parsed.name, parsed.email)
            person = store.add_person(parsed.name.strip(), parsed.email.strip())
        else:
            person = replace(find_person(store, parsed.person), is_active=False)
            store.change_person(person)
    _tell(parsed, {"person": person_to_json(person)}, lambda: jobs_tables.say_people([person]))
    return Exit.DONE


def _refuse_known(store: Store, name: str, email: str) -> None:
    if not name.strip():
        raise UsageFault("a person needs a name.")
    for person in store.people():
        if email.strip() and person.email.casefold() == email.strip().casefold():
            raise UsageFault(f"{plain(email.strip())} is the address of somebody who is known already.")


def _tell(parsed: argparse.Namespace, value: Any, show: Callable[[], None]) -> None:
    """JSON where it was asked for, and words unless standard output is taken by it."""
    if parsed.json:
        write_json(value, parsed.json)
    if parsed.json != "-":
        show()


_STEPS: dict[str, queueing.Change] = {
    "cancel": queueing.cancel,
    "pause": queueing.pause,
    "resume": queueing.resume,
    "retry": queueing.retry,
}

_ACTIONS: dict[str, Callable[[argparse.Namespace], Exit]] = {
    "list": _list,
    "show": _show,
    "export": _export,
    "audit-verify": _audit_verify,
    **dict.fromkeys(_STEPS, _step),
    "approve": _approve,
    "return": _return,
    "purge": _purge,
    "delete": _delete,
    "hold": _hold,
    "release-hold": _hold,
    "people": _people,
}
