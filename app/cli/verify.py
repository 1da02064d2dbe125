"""`sable verify`: check a released file, with or without its certificate, its original and texts that must be gone."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.base.errors import FailureCode, KnownError
from app.cli import verify_certificate
from app.cli.output import Exit, complain, say, write_json
from app.domain.reports import CheckResult, Term
from app.protocol.messages import Probe, SourceFile, Verify, VerifyDone
from app.services.verification_work import judged
from app.workers.supervisor import Child


def verify(parsed: argparse.Namespace) -> Exit:
    """Say which checks passed. Exit code 3 where a secret is found, the certificate does not belong to the file or was
    changed, or a certified file holds what it may not."""
    if parsed.certificate is None and (parsed.original is not None or parsed.signed_by):
        complain("--original and --signed-by go with --certificate.")
        return Exit.USAGE
    secrets = _secrets(parsed)
    if parsed.certificate is not None:
        return verify_certificate.verify(parsed, secrets)
    with Child() as child:
        child.call(Probe(source=SourceFile(path=str(parsed.input.absolute()))))  # refuses what is no PDF
        done = child.call(
            Verify(
                source=None,
                output_path=str(parsed.input.absolute()),
                terms=tuple(Term(text) for text in secrets),
            )
        ).event
    if not isinstance(done, VerifyDone):
        raise KnownError(FailureCode.CHILD_NOISE)
    report, passed = judged(done.report, secrets=len(secrets))
    if parsed.json:
        write_json(_report(parsed.input, done.sha256, passed, report.results, len(secrets)), parsed.json)
    if parsed.json != "-":
        for result in report.results:
            say(f"{result.check.value}: {result.verdict.value}{verify_certificate.where(result)}")
        say("passed" if passed else "FAILED")
    return Exit.DONE if passed else Exit.VERIFICATION_FAILED


def _secrets(parsed: argparse.Namespace) -> list[str]:
    secrets = list(parsed.secret)
    if parsed.secrets is not None:
        try:
            secrets += parsed.secrets.read_text(encoding="utf-8-sig").splitlines()
        except (OSError, UnicodeDecodeError):
            complain(f"{parsed.secrets}: cannot be read as UTF-8 text.")
            raise SystemExit(Exit.USAGE) from None
    return [s.strip() for s in secrets if s.strip()]


def _report(path: Path, sha256: str, passed: bool, results: Sequence[CheckResult], secrets: int) -> dict[str, Any]:
    return {
        "fileName": path.name,
        "sha256": sha256,
        "passed": passed,
        "certificateBelongs": None,
        "secretsSearched": secrets,
        "checks": verify_certificate.checks_json(results),
    }
