"""`sable redact`: one file, no queue."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.base import paths
from app.base.errors import FailureCode, KnownError
from app.cli import keys
from app.cli.detect import Wanted, detect_file, read_password
from app.cli.output import Exit, ProgressLine, complain, say
from app.domain.box_forms import JsonForm
from app.domain.box_style import boxes_of
from app.domain.contract import ContractError
from app.domain.documents import DocumentFacts
from app.domain.entities import Decision, Entity
from app.domain.job_settings import ReleaseKind
from app.domain.reports import VerificationReport
from app.protocol.calls import ChildPort
from app.protocol.messages import SourceFile
from app.services import certificate_pages, certificates, delivery, marks_in, releasing, reviewing
from app.services.queueing import probe
from app.workers.supervisor import Child


class _UnusableError(Exception):
    """The file asks for more than could be read: what is left would be taken for all of it."""


def redact(parsed: argparse.Namespace) -> Exit:
    """Release `--out` with what `--redactions` names, or with everything that detection finds."""
    password = read_password(parsed)
    progress = ProgressLine()
    output: Path = parsed.out
    if parsed.sign and not parsed.certificate:
        complain("--sign goes with --certificate: the signature is in it.")
        return Exit.USAGE
    if (refused := keys.cannot_sign(parsed)) is not None:
        return refused
    _check_outputs(parsed)
    with Child() as child:
        if parsed.accept_all:
            detected = detect_file(child, parsed.input, password, Wanted.of(parsed), progress)
            facts, models = detected.facts, detected.models
            accepted, rejected = reviewing.split_by_score(detected.entities, parsed.min_score)
            if any(page.unread for page in facts.pages) and not parsed.acknowledge_unread:
                raise KnownError(
                    FailureCode.UNREAD_PAGES, page_index=next(i for i, p in enumerate(facts.pages) if p.unread)
                )
        else:
            models = ()
            try:
                facts, accepted, rejected = _from_file(child, parsed, password)
            except ContractError as error:
                complain(f"{parsed.redactions}: {error}. Nothing was released.")
                return Exit.REFUSED
            except _UnusableError as error:
                complain(f"{parsed.redactions}: {error} Nothing was released.")
                return Exit.REFUSED
        try:
            released = releasing.release(
                child,
                SourceFile(path=str(parsed.input.absolute()), password=password, sha256=facts.sha256),
                accepted,
                rejected,
                output.absolute(),
                kind=ReleaseKind(parsed.release),
                boxes=boxes_of(parsed.style, snap=parsed.snap),
                ocr=parsed.ocr,
                overwrite=parsed.force,
                accept_leftovers=parsed.accept_all,
                on_progress=lambda event: progress.show(parsed.input.name, event),
            )
        except releasing.VerificationFailed as failed:
            progress.clear()
            _explain(failed.report)
            return Exit.VERIFICATION_FAILED
        if parsed.certificate or parsed.certificate_pdf:
            text = certificates.build(
                input_name=parsed.input.name,
                output_name=output.name,
                facts=facts,
                released=released,
                rejected=rejected,
                models=models,
                unread_acknowledged=parsed.acknowledge_unread,
                profile=parsed.profile,
            )
            _write_certificate(parsed, text, child)
    progress.clear()
    _warn(output, facts, released)
    say(f"{output}: {len(released.accepted)} redactions, {len(released.report.results)} checks passed")
    return Exit.DONE


def _write_certificate(parsed: argparse.Namespace, text: str, child: ChildPort) -> None:
    if parsed.sign:
        text = _signed(text)
    if parsed.certificate:
        delivery.write_text(Path(parsed.certificate).absolute(), text, replace=parsed.force)
    if parsed.certificate_pdf:
        certificate_pages.write(text, Path(parsed.certificate_pdf).absolute(), child, replace=parsed.force)


def _signed(text: str) -> str:
    from app.services import signing

    return signing.sign(text, paths.data_directory())


def _check_outputs(parsed: argparse.Namespace) -> None:
    """Refuse before any work what would overwrite the original or an existing file. Raises KnownError."""
    written = (parsed.out, *(Path(path) for path in (parsed.certificate, parsed.certificate_pdf) if path))
    if len({path.absolute() for path in written}) < len(written):
        raise KnownError(FailureCode.OUTPUT_EXISTS)
    for target in written:
        if target.exists():
            if not parsed.force or target.samefile(parsed.input):
                raise KnownError(FailureCode.OUTPUT_EXISTS)
            if target.is_dir():
                raise KnownError(FailureCode.OUTPUT_UNWRITABLE)


def _from_file(
    child: ChildPort, parsed: argparse.Namespace, password: str | None
) -> tuple[DocumentFacts, list[Entity], list[Entity]]:
    """Facts, accepted and rejected entities of a file of redactions.

    Raises ContractError, _UnusableError or KnownError.
    """
    facts = probe(child, SourceFile(path=str(parsed.input.absolute()), password=password))
    source = SourceFile(path=str(parsed.input.absolute()), password=password, sha256=facts.sha256)
    form = JsonForm(parsed.form)
    incoming = marks_in.read(parsed.redactions, source, facts.pages, child, form=form, password=password)
    if incoming.unusable:
        raise _UnusableError(
            f"holds {incoming.unusable} marks whose place cannot be read, or lies nowhere on their page."
        )
    if incoming.others:
        complain(f"{parsed.redactions}: {incoming.others} other annotations are no marks: notes, links, stamps.")
    if incoming.unlisted:
        complain(f"{parsed.redactions}: {incoming.unlisted} redactions have a category or reason codes that Sable does "
                 "not know: those were left out.")  # fmt: skip
    entities = incoming.entities
    rejected = [e for e in entities if e.decision is Decision.REJECTED]
    if rejected:
        complain(f'{parsed.redactions}: {len(rejected)} entries say "decision": "rejected": what they name is left.')
    return facts, [e for e in entities if e.decision is not Decision.REJECTED], rejected


def _explain(report: VerificationReport) -> None:
    complain("the check found something left over. No file was released; the original is unchanged.")
    for result in report.results:
        if result.verdict.value == "passed":
            continue
        pages = sorted({f.page_index + 1 for f in result.findings if f.page_index is not None})
        where = f" on page {', '.join(map(str, pages))}" if pages else ""
        complain(f"  {result.check.value}: {result.verdict.value}{where}")
    if any(f.term_index is not None for f in report.findings):
        complain("  a text that is to be removed also stands where no box is: add those places, or mark their entities "
                 'with "decision": "rejected" to leave them.')  # fmt: skip


def _warn(output: Path, facts: DocumentFacts, released: releasing.Released) -> None:
    if certificates.file_name_tells(output.name, released.accepted):
        complain(f"{output}: the file name holds a text that was removed from the document. Rename it before release.")
    pages = [str(i + 1) for i, p in enumerate(facts.pages) if p.unread]
    if pages:
        complain(f"{output}: pages {', '.join(pages)} hold writing that was not read.")
