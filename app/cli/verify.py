"""`sable verify`: check a released file, with or without its certificate and the texts that must be gone."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.base.errors import FailureCode, KnownError
from app.cli.output import Exit, complain, say, write_json
from app.domain.reports import CheckResult, Term
from app.protocol.messages import Probe, SourceFile, Verify, VerifyDone
from app.services.verification_work import judged
from app.workers.supervisor import Child


def verify(parsed: argparse.Namespace) -> Exit:
    """Say which checks passed. Exit code 3 where a secret is found, the certificate does not belong to the file, or a
    certified file holds what it may not."""
    secrets = _secrets(parsed)
    certificate = _certificate(parsed)
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
    report, passed = judged(done.report, secrets=len(secrets), said_ours=certificate is not None)
    results = report.results
    belongs = None
    if certificate is not None:
        belongs = (certificate.get("output") or {}).get("sha256") == done.sha256
        passed = passed and belongs
    if parsed.json:
        write_json(_report(parsed.input, done.sha256, passed, belongs, results, len(secrets)), parsed.json)
    if parsed.json != "-":
        for result in results:
            say(f"{result.check.value}: {result.verdict.value}{_where(result)}")
        if belongs is not None:
            say(f"certificate: {'belongs to this file' if belongs else 'is of another file'}")
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


def _certificate(parsed: argparse.Namespace) -> dict[str, Any] | None:
    if parsed.certificate is None:
        return None
    try:
        value = json.loads(Path(parsed.certificate).read_bytes())
    except (OSError, ValueError):
        value = None
    if not isinstance(value, dict) or "output" not in value:
        complain(f"{parsed.certificate}: is not a certificate.")
        raise SystemExit(Exit.USAGE)
    return value


def _where(result: CheckResult) -> str:
    pages = sorted({f.page_index + 1 for f in result.findings if f.page_index is not None})
    return f" (page {', '.join(map(str, pages))})" if pages else ""


def _report(
    path: Path, sha256: str, passed: bool, belongs: bool | None, results: Sequence[CheckResult], secrets: int
) -> dict[str, Any]:
    return {
        "fileName": path.name,
        "sha256": sha256,
        "passed": passed,
        "certificateBelongs": belongs,
        "secretsSearched": secrets,
        "checks": [
            {
                "check": r.check.value,
                "verdict": r.verdict.value,
                "findings": [{"pageIndex": f.page_index, "secretIndex": f.term_index} for f in r.findings],
            }
            for r in results
        ],
    }
