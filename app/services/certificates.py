"""The certificate of a released file: what went in, what came out, what was decided and which checks ran.

It may travel with the file, so it holds no text of the document: labels, counts, places and hashes only.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import PurePath
from typing import Any

from app import __version__
from app.domain import matching, profile_report, profiles
from app.domain.contract import quadrilateral_to_json
from app.domain.documents import DocumentFacts
from app.domain.entities import LABELS, MANUAL_LABEL, Entity
from app.domain.job_settings import ReleaseKind
from app.domain.reports import Limit, ReleaseFacts, VerificationReport
from app.services.carriers_table import carriers_json
from app.services.releasing import Released

FORMAT = 1

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def build(
    *,
    input_name: str,
    output_name: str,
    facts: DocumentFacts,
    released: Released,
    rejected: Sequence[Entity],
    models: Sequence[str],
    unread_acknowledged: bool,
    profile: str = "",
) -> str:
    """Certificate JSON of a released file. Where `profile` has a rule with rows, it says of each what was removed."""
    value = _head(input_name, facts, released.accepted, rejected, models) | {
        "kind": released.kind.value,
        "output": _output(output_name, released.facts, released.accepted),
        "verification": _verification(released.report),
        "termsSearched": len(released.terms),
        "notSearchedElsewhere": {
            "drawnByHand": sum(e.positional for e in released.accepted),
            "notDistinctive": sum(not e.positional and not matching.secrets_of(e) for e in released.accepted),
        },
        "notChecked": _not_checked(facts, unread_acknowledged),
    }
    if released.kind is ReleaseKind.VECTOR:
        value |= _vector(released.facts)
    rows = _profile(profile, released.accepted, facts)
    if rows is not None:
        value["profile"] = rows
    if carriers := _carriers(released, rejected, output_name):
        value["carriers"] = carriers
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def _vector(facts: ReleaseFacts) -> dict[str, Any]:
    """What is said of a vector release alone: pages that are certified and why, and what is not promised."""
    reasons: dict[str, list[int]] = {}
    for page_index, page in enumerate(facts.pages):
        if page.fallback is not None:
            reasons.setdefault(page.fallback.value, []).append(page_index)
    elsewhere = [
        {"pageIndex": page_index, "alsoOn": list(page.same_pictures)}
        for page_index, page in enumerate(facts.pages)
        if page.same_pictures
    ]
    drawn = any(page.fallback is None for page in facts.pages)
    return {
        "fellBack": [{"reason": reason, "pages": pages} for reason, pages in sorted(reasons.items())],
        "samePictures": elsewhere,
        "notPromised": [limit.value for limit in Limit] if drawn else [Limit.WIDTHS.value],
    }


def _carriers(released: Released, rejected: Sequence[Entity], output_name: str) -> list[dict[str, Any]]:
    labels = _labels(released.accepted)
    return carriers_json(
        released.report.carriers,
        released.terms,
        released.accepted,
        rejected,
        lambda label: labels.get(label, MANUAL_LABEL),
        lambda hits: file_name_tells(output_name, hits),
    )


def _profile(profile_id: str, accepted: Sequence[Entity], facts: DocumentFacts) -> dict[str, Any] | None:
    """The rows of a rule. None without rows, and where the profile is gone since detection: then nothing is claimed."""
    try:
        found = profiles.profile(profile_id)
    except profiles.ProfileError:
        return None
    unread = [i for i, page in enumerate(facts.pages) if page.unread]
    return profile_report.report_json(profile_report.report(found, accepted, unread)) if found.rows else None


def build_failure(
    *,
    input_name: str,
    facts: DocumentFacts,
    report: VerificationReport,
    accepted: Sequence[Entity],
    rejected: Sequence[Entity],
    models: Sequence[str],
) -> str:
    """The same record for a document that was not released, so that the reviewer sees which checks failed."""
    value = _head(input_name, facts, accepted, rejected, models) | {
        "kind": "none",
        "output": None,
        "verification": _verification(report),
    }
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def build_verification(
    *, input_name: str, facts: DocumentFacts, report: VerificationReport, passed: bool, terms: int
) -> str:
    """The record of a file from elsewhere that was only checked. `report` holds the checks that can say something
    about such a file, `passed` whether those that decide did."""
    value = _head(input_name, facts, (), (), ()) | {
        "kind": "verification",
        "output": None,
        "verification": _verification(report) | {"passed": passed},
        "termsSearched": terms,
    }
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def _head(
    input_name: str,
    facts: DocumentFacts,
    accepted: Sequence[Entity],
    rejected: Sequence[Entity],
    models: Sequence[str],
) -> dict[str, Any]:
    labels = _labels(accepted)
    return {
        "format": FORMAT,
        "tool": {"name": "Sable", "version": __version__, "models": list(models)},
        "createdAt": datetime.now(UTC).isoformat(timespec="seconds"),
        "input": {
            "fileName": None if file_name_tells(input_name, accepted) else input_name,
            "sha256": facts.sha256,
            "size": facts.size,
            "pages": len(facts.pages),
            "encrypted": facts.file.encrypted,
            "signed": facts.file.signed,
        },
        "decisions": {
            "accepted": len(accepted),
            "rejected": len(rejected),
            "acceptedByLabel": dict(sorted(Counter(labels[e.label] for e in accepted).items())),
        },
        "redactions": _redactions(accepted, labels),
    }


def output_of(certificate: str, sha256: str, accepted: Iterable[Entity], rejected: Sequence[Entity]) -> str | None:
    """Hash of the file that a certificate is about, None where it is about no file, or about other decisions than these
    or another original than that of hash `sha256`."""
    value = json.loads(certificate) if certificate else {}
    if not value.get("output") or value["input"]["sha256"] != sha256:
        return None
    now = _redactions(accepted, {})
    recorded = value["redactions"]
    if value["decisions"]["rejected"] != len(rejected) or _places(recorded) != _places(now):
        return None
    return str(value["output"]["sha256"])


def _places(redactions: Iterable[dict[str, Any]]) -> list[tuple[int, list[float]]]:
    return sorted(
        (r["pageIndex"], [float(corner[axis]) for q in r["quadrilaterals"] for corner in q.values() for axis in "xy"])
        for r in redactions
    )


def _redactions(accepted: Iterable[Entity], labels: dict[str, str]) -> list[dict[str, Any]]:
    return [
        {
            "id": e.id if _UUID.fullmatch(e.id) else None,
            "pageIndex": e.page_index,
            "label": labels.get(e.label, e.label),
            "source": e.source.value,
            "quadrilaterals": [quadrilateral_to_json(q) for q in e.quadrilaterals],
        }
        for e in accepted
    ]


def _labels(accepted: Iterable[Entity]) -> dict[str, str]:
    """Labels as they may be written down: one from elsewhere may hold the very text ("NAME: John Smith")."""
    accepted = list(accepted)
    found = {e.label for e in accepted}
    return {label: label if label in LABELS or not _tells(label, accepted) else MANUAL_LABEL for label in found}


def file_name_tells(name: str, accepted: Sequence[Entity]) -> bool:
    """True where a file name holds an accepted text ("smith_john.pdf"): the person who releases it must be told.

    People write names without spaces, in other order and in lower case into file names; a person's surname is enough.
    """
    return _tells(PurePath(name).name, accepted)


def _tells(name: str, accepted: Sequence[Entity]) -> bool:
    words = re.sub(r"[\W_]+", " ", _CAMEL.sub(" ", matching.fold(name).text))
    present = {word.casefold() for word in words.split()}
    for term in matching.terms_of(accepted):
        if any(matching.count(term, view) for view in (name, words)):
            return True
        parts = [p.casefold() for p in re.findall(r"[^\W_]+", matching.fold(term).text)]
        parts = [p for p in parts if len(p) >= 3 and p not in matching.COMMON_WORDS]
        if parts and all(p in present for p in parts):
            return True
    names = (e.text for e in accepted if e.label in ("PERSON", "MINOR_NAME"))
    people = {part.casefold() for name in names for part in re.findall(r"[^\W\d_]{4,}", name)}
    return bool(present & (people - matching.COMMON_WORDS))


def _output(name: str, facts: ReleaseFacts, accepted: Sequence[Entity]) -> dict[str, Any]:
    return {
        "fileName": None if file_name_tells(name, accepted) else PurePath(name).name,
        "sha256": facts.sha256,
        "size": facts.size,
        "pages": [
            {
                "encoding": p.encoding,
                "dpi": p.dpi,
                "boxes": p.boxes,
                "wordsKept": p.words_kept,
                "wordsDropped": p.words_dropped,
            }
            for p in facts.pages
        ],
    }


def _verification(report: VerificationReport) -> dict[str, Any]:
    return {
        "passed": report.passed,
        "checks": [
            {
                "check": result.check.value,
                "verdict": result.verdict.value,
                "findings": [
                    {
                        "pageIndex": finding.page_index,
                        "quadrilaterals": [quadrilateral_to_json(q) for q in finding.quadrilaterals],
                    }
                    for finding in result.findings
                ],
            }
            for result in report.results
        ],
    }


def _not_checked(facts: DocumentFacts, unread_acknowledged: bool) -> list[dict[str, Any]]:
    """What this version cannot read by itself and therefore does not claim."""
    unread = [i for i, page in enumerate(facts.pages) if page.unread]
    pictures = [
        i
        for i, page in enumerate(facts.pages)
        if not page.unread and (page.unread_regions or (page.has_images and not page.read))
    ]
    found: list[dict[str, Any]] = []
    if unread:
        found.append({"what": "pages-without-text", "pages": unread, "acknowledged": unread_acknowledged})
    if pictures:
        found.append({"what": "text-inside-images", "pages": pictures})
    return found
