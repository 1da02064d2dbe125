"""`sable verify FILE --certificate C.json`: the file against its certificate, in plain sentences."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.base.errors import FailureCode, KnownError
from app.cli.detect import read_password
from app.cli.output import Exit, complain, reason, say, write_json
from app.domain import certificate_form
from app.domain.certificate_form import Certificate, FormError
from app.domain.reports import Check, CheckResult, Verdict
from app.protocol.messages import Probe, ProbeDone, SourceFile
from app.services import certificate_checks, delivery, signing
from app.services.certificate_checks import Belongs, Rechecked, State
from app.services.signing import Seen, Signed
from app.services.verification_work import WITHOUT_SOURCE
from app.workers.supervisor import Child

_BELONGS = {
    Belongs.SAME: "the file is the one that the certificate is about.",
    Belongs.CHANGED: "the file was changed after its release: it has the identifier of the released file, and other "
    "bytes.",
    Belongs.ANOTHER: "the certificate is about another file.",
    Belongs.NO_FILE: "the certificate is the record of a release that was refused: no file belongs to it.",
}
_STATES = {
    State.INTACT: "the certificate is as it was written.",
    State.CHANGED: "the certificate was changed: its own hash is of something else.",
    State.CONTRADICTORY: "the certificate was changed: what it says of places, counts and checks does not agree.",
}


@dataclass(frozen=True, slots=True)
class _Outcome:
    form: Certificate
    state: State
    belongs: Belongs
    seen: Seen
    key_agrees: bool | None
    with_original: bool
    rechecked: Rechecked

    @property
    def passed(self) -> bool:
        signed = self.seen.state is not Signed.BAD and self.key_agrees is not False
        whole = self.state is State.INTACT and self.belongs is Belongs.SAME
        return whole and signed and self.rechecked.passed and self.form.verification.passed


def verify(parsed: argparse.Namespace, secrets: Sequence[str]) -> Exit:
    """Compare a file with its certificate and check it again. Exit code 2 where the certificate or the original cannot
    be used, 3 where something is not as it should be."""
    password = read_password(parsed)
    read = _read(parsed.certificate)
    if read is None:
        return Exit.REFUSED
    form, value = read
    path = str(parsed.input.absolute())
    with Child() as child:
        child.call(Probe(source=SourceFile(path=path)))  # refuses what is no PDF
        original = None
        if parsed.original is not None:
            original = _original(child, parsed.original, password, form)
            if original is None:
                return Exit.REFUSED
        found = certificate_checks.recheck(child, path, form, secrets=secrets)
        belongs = certificate_checks.belongs(form, found.sha256, found.file_id)
        compared = original is not None and belongs in (Belongs.SAME, Belongs.CHANGED)
        if compared:
            found = certificate_checks.recheck(child, path, form, secrets=secrets, original=original)
    seen = signing.look(value)
    agrees = None
    if parsed.signed_by:
        agrees = seen.state is Signed.GOOD and signing.same_fingerprint(seen.fingerprint, parsed.signed_by)
    state = certificate_checks.state_of(form, value)
    outcome = _Outcome(form, state, belongs, seen, agrees, compared, found)
    if parsed.json:
        write_json(_report(parsed.input, outcome), parsed.json)
    if parsed.json != "-":
        _tell(outcome, parsed.signed_by)
    return Exit.DONE if outcome.passed else Exit.VERIFICATION_FAILED


def _read(path: Path) -> tuple[Certificate, dict[str, Any]] | None:
    """The certificate, or None after it was said why there is none."""
    try:
        with path.open("rb") as stream:
            data = stream.read(certificate_form.LARGEST + 1)
    except OSError:
        complain(f"{path}: the certificate is not there or cannot be read. Nothing was checked.")
        return None
    try:
        if len(data) > certificate_form.LARGEST:
            raise FormError("")
        return certificate_form.read(data)
    except FormError as error:
        if error.other_format:
            complain(f"{path}: another version of Sable wrote this certificate. Check it with that version.")
        elif error.pointer:
            complain(f"{path}: this is no certificate as Sable writes them: {error.pointer} is not right. It may have "
                     "been changed. Nothing was checked.")  # fmt: skip
        else:
            complain(f"{path}: this is no certificate. Nothing was checked.")
        return None


def _original(child: Child, path: Path, password: str | None, form: Certificate) -> SourceFile | None:
    """The original to compare with, or None after it was said why it cannot be."""
    without = "Without --original the checks that need none are made."
    try:
        if delivery.sha256_of(path) != form.input.sha256:
            complain(f"{path}: this is not the original that the certificate is about. Nothing was checked. {without}")
            return None
        source = SourceFile(path=str(path.absolute()), password=password, sha256=form.input.sha256)
        if not isinstance(child.call(Probe(source=source)).event, ProbeDone):
            raise KnownError(FailureCode.CHILD_NOISE)
    except OSError:
        complain(f"{path}: the original is not there or cannot be read. Nothing was checked. {without}")
        return None
    except KnownError as error:
        complain(f"{path}: the original cannot be used: {reason(error)}")
        return None
    return source


def _tell(outcome: _Outcome, signed_by: str) -> None:
    say(f"certificate: {_STATES[outcome.state]}")
    say(f"file: {_BELONGS[outcome.belongs]}")
    say(f"signature: {_signature(outcome, signed_by)}")
    say(f"original: {_compared(outcome)}")
    made = {result.check: result for result in outcome.rechecked.report.results}
    for check in Check:
        result = made.get(check)
        if result is None:
            say(f"{check.value}: not run ({_why_not(check)})")
        elif result.excused:
            say(f"{check.value}: not run (there is no OCR data)")
        elif result.verdict is Verdict.NOT_RUN:
            say(f"{check.value}: not run (it broke off)")
        else:
            say(f"{check.value}: {result.verdict.value}{where(result)}")
    say("passed" if outcome.passed else "FAILED")


def _compared(outcome: _Outcome) -> str:
    if outcome.with_original:
        return "it is the one that the certificate names; the file was compared with it."
    return "the file was not compared with it."


def _why_not(check: Check) -> str:
    if check not in WITHOUT_SOURCE:
        return "it needs the original: --original"
    if check is Check.SCHEMA:
        return "the file was not written by Sable"
    return "there was no text to search for: --original or --secret"


def _signature(outcome: _Outcome, signed_by: str) -> str:
    seen = outcome.seen
    if seen.state is Signed.NOT:
        return "none, although you named a key." if signed_by else "none."
    if seen.state is Signed.BAD:
        return "it is not over this certificate: the certificate was changed after it was signed, or the signature was."
    if outcome.key_agrees is None:
        return f"by the key {seen.fingerprint}. Whose it is, only its owner can tell: compare it, or say --signed-by."
    if outcome.key_agrees:
        return f"by the key that you named, {seen.fingerprint}."
    return f"by another key than you named: {seen.fingerprint}."


def where(result: CheckResult) -> str:
    """The pages of a check's findings, as people count them, in brackets."""
    pages = sorted({f.page_index + 1 for f in result.findings if f.page_index is not None})
    return f" (page {', '.join(map(str, pages))})" if pages else ""


def checks_json(results: Sequence[CheckResult]) -> list[dict[str, Any]]:
    """Checks with their findings: pages (zero-based) and numbers of texts, never a text."""
    return [
        {
            "check": r.check.value,
            "verdict": r.verdict.value,
            "findings": [{"pageIndex": f.page_index, "secretIndex": f.term_index} for f in r.findings],
        }
        for r in results
    ]


def _report(path: Path, outcome: _Outcome) -> dict[str, Any]:
    seen = outcome.seen
    return {
        "fileName": path.name,
        "sha256": outcome.rechecked.sha256,
        "passed": outcome.passed,
        "certificateBelongs": outcome.belongs is Belongs.SAME,
        "certificate": {"kind": outcome.form.kind, "state": outcome.state.value, "belongs": outcome.belongs.value},
        "signature": {
            "state": seen.state.value,
            "fingerprint": seen.fingerprint or None,
            "isTheNamedKey": outcome.key_agrees,
        },
        "comparedWithOriginal": outcome.with_original,
        "secretsSearched": outcome.rechecked.searched,
        "checks": checks_json(outcome.rechecked.report.results),
        "notRun": [
            {"check": check.value, "why": _why_not(check)}
            for check in Check
            if check not in {r.check for r in outcome.rechecked.report.results}
        ],
    }
