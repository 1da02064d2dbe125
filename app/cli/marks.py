"""`sable marks`: hits of a document in files of other programs, and marks from them as open hits."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.base.errors import FailureCode, KnownError
from app.cli.detect import read_password
from app.cli.folder import Here, UsageFault, plain, reading, writing
from app.cli.jobs import resolve
from app.cli.output import Exit, complain, say
from app.domain.box_forms import JsonForm
from app.domain.contract import ContractError
from app.domain.jobs import Document
from app.domain.listing import Kind
from app.protocol.messages import SourceFile
from app.services import marks_in, marks_out, working_copies
from app.store.store import Frozen, NotFound, Store
from app.workers.supervisor import Child


def marks(parsed: argparse.Namespace) -> Exit:
    """Export or import marks. An unknown or ambiguous id is a usage error."""
    try:
        return _export(parsed) if parsed.action == "export" else _import(parsed)
    except UsageFault as fault:
        complain(str(fault))
        return Exit.USAGE


def _export(parsed: argparse.Namespace) -> Exit:
    password = read_password(parsed)
    output: Path = parsed.out.absolute()
    if output.suffix.casefold() not in (*marks_out.FORMS, marks_out.JSON):
        raise UsageFault(f"{parsed.out}: must end in .fdf, .xfdf, .json or .pdf.")
    with writing(parsed.person_as) as store, Child() as child:  # the record has a line for what is handed out
        document = _document(store, parsed.id)
        given = marks_out.outgoing(store, document.id, accepted_only=parsed.accepted)
        source = _source(store, document, password)
        written = marks_out.write(given, output, source, child, store.note_export, replace=parsed.force)
    is_json = written.suffix.casefold() == marks_out.JSON
    say(f"{written}: {len(given.entities if is_json else given.marks)} marks")
    if given.placeless and not is_json:
        complain(f"{given.placeless} hits stand on no page, so no mark can hold them. JSON has them.")
    if given.off_page and not is_json:
        complain(f"{given.off_page} marks lie outside what is to be seen of their page: other programs may not show "
                 "them.")  # fmt: skip
    if written.suffix.casefold() == ".pdf":
        complain(f"{written}: NOTHING in this file is redacted. It is for a colleague's review.")
    return Exit.DONE


def _import(parsed: argparse.Namespace) -> Exit:
    password = read_password(parsed)
    with reading() as store:
        document = _document(store, parsed.id)
        pages = [page.facts for page in store.pages(document.id)]
        source = _source(store, document, password)
    try:
        with Child() as child:
            form = JsonForm(parsed.form)
            incoming = marks_in.read(parsed.file, source, pages, child, form=form, password=password)
    except ContractError as error:
        complain(f"{parsed.file}: {error}. Nothing was imported.")
        return Exit.REFUSED
    except KnownError as error:
        if error.code is FailureCode.NOT_MARKS:
            complain(f"{parsed.file}: holds no marks that could be read.")
        raise
    with writing(parsed.person_as) as store:
        try:
            done, _ = marks_in.add(store, document.id, incoming)
        except Frozen:
            status = store.document(document.id).status.value
            complain(f"{plain(document.file_name)}: is {status}, so nothing was imported. Marks are added while a "
                     "document is under review.")  # fmt: skip
            return Exit.ATTENTION
    say(f"{plain(document.file_name)}: {done.added} new open hits, {done.known} were there already")
    if done.others:
        complain(f"{done.others} other annotations were left out: notes, links, stamps.")
    if done.unlisted:
        complain(f"{done.unlisted} marks had a category or reason codes that Sable does not know: those stand in "
                 "comments instead.")  # fmt: skip
    if done.unusable:
        complain(f"{done.unusable} marks were left out: their place cannot be read, or lies nowhere on their page. "
                 "Look for them in the file and mark those places by hand.")  # fmt: skip
    return Exit.DONE


def _document(store: Store, wanted: str) -> Document:
    kind, found = resolve(store, wanted)
    try:
        if kind is Kind.JOB:
            documents = store.documents(job_id=found)
            if len(documents) == 1:
                return documents[0]
            raise UsageFault(f"{plain(wanted)} is a job of {len(documents)} documents; this is done with one.")
        return store.document(found)
    except NotFound:
        raise UsageFault(f"{plain(wanted)} was deleted.") from None


def _source(store: Store, document: Document, password: str | None) -> SourceFile:
    source = working_copies.source_of(document, Here(store), password)
    return SourceFile(path=source.path, password=password, sha256=document.sha256)
