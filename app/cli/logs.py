"""`sable logs`: what was removed from the documents of a job. The public log has no value, the sealed one no lock-free
form."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from app.cli.folder import UsageFault, plain, reading, writing
from app.cli.jobs import resolve
from app.cli.output import Exit, complain, say
from app.domain.listing import Kind
from app.domain.redaction_log import SHORTEST_PASSPHRASE
from app.services import logs as services
from app.services.logs import CSV, PDF, JobLog
from app.store.store import Store
from app.workers.supervisor import Child


def logs(parsed: argparse.Namespace) -> Exit:
    """Write a log, or say the numbers. An unknown or ambiguous id, and a passphrase too short, are usage errors."""
    try:
        return _run(parsed)
    except UsageFault as fault:
        complain(str(fault))
        return Exit.USAGE
    except services.WeakPassphraseError:
        complain(f"the passphrase must have {SHORTEST_PASSPHRASE} characters or more. Nothing was written.")
        return Exit.USAGE


def _run(parsed: argparse.Namespace) -> Exit:
    passphrase = _passphrase(parsed) if parsed.action == "sealed" else ""
    ends = {"public": (CSV, PDF), "sealed": (PDF,), "statistics": ()}[parsed.action]
    if ends and parsed.out.suffix.casefold() not in ends:
        raise UsageFault(f"{parsed.out}: must end in {' or '.join(ends)}.")
    if parsed.action == "statistics":
        with reading() as store:
            say(services.statistics_sentence(_log(store, parsed)))
        return Exit.DONE
    output: Path = parsed.out.absolute()
    with writing(parsed.person_as) as store, Child() as child:  # the record has a line for what is handed out
        log = _log(store, parsed)
        if parsed.action == "public":
            services.write_public(log, output, child, store.note_export, replace=parsed.force)
        else:
            services.write_sealed(log, output, passphrase, child, store.note_export, replace=parsed.force)
    say(f"{parsed.out}: {len(log.entries)} places of {log.documents} documents")
    _warn(log)
    return Exit.DONE


def _log(store: Store, parsed: argparse.Namespace) -> JobLog:
    kind, found = resolve(store, parsed.id)
    log = services.read(store, store.document(found).job_id if kind is Kind.DOCUMENT else found)
    if not log.documents:
        raise UsageFault(f"{plain(parsed.id)} was deleted.")
    return log


def _warn(log: JobLog) -> None:
    if log.statistics.without_code:
        complain(f"{log.statistics.without_code} places have no reason code. The review can still give them one.")
    if log.released < log.documents:
        complain(
            f"{log.documents - log.released} of {log.documents} documents are not released yet: the log may change."
        )


def _passphrase(parsed: argparse.Namespace) -> str:
    if not parsed.passphrase_stdin:
        raise UsageFault("a list of values is written only with a passphrase: say --passphrase-stdin.")
    return sys.stdin.readline().rstrip("\r\n")
