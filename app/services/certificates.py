"""The certificate of a released file: what went in, what came out, what was decided and which checks ran.

It may travel with the file, so it holds no text of the document: labels, counts, places and hashes only.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import PurePath
from typing import Any

from app.base import model_hashes, ocr_data
from app.base.program import program
from app.domain import certificate_form, matching, profile_report, profiles, reason_codes
from app.domain.box_style import boxes_to_json
from app.domain.certificate_parts import counts_by_page, decisions_sha256
from app.domain.contract import quadrilateral_to_json
from app.domain.documents import DocumentFacts
from app.domain.entities import Entity, own_label
from app.domain.job_settings import ReleaseKind
from app.domain.reports import Check, Limit, ReleaseFacts, Verdict, VerificationReport, WhyNotRun
from app.services.carriers_table import carriers_json
from app.services.releasing import Released

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_OF_PIXELS = (Limit.WIDTHS, Limit.FAINT, Limit.SAMPLES, Limit.STRUCTURE)
"""What is not promised of a file whose pages are all rebuilt from pixels."""


@dataclass(frozen=True, slots=True)
class Responsible:
    """Who decided, by the names of their profiles; "" where nobody was chosen."""

    reviewed_by: str = ""
    approved_by: str = ""


NOBODY = Responsible()


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
    responsible: Responsible = NOBODY,
) -> str:
    """Certificate JSON of a released file. Where `profile` has a rule with rows, it says of each what was removed.

    `models` are the names of those that read the document; the hashes are of their files in this installation.
    """
    drawn = any(page.is_drawn for page in released.facts.pages)
    value = _head(input_name, facts, released.accepted, rejected, models, responsible) | {
        "kind": released.kind.value,
        "output": _output(output_name, released),
        "boxes": {
            "style": boxes_to_json(released.boxes),
            "grown": released.snapped.grown,
            "limited": released.snapped.limited,
            "joined": released.snapped.joined,
            "wordsLost": released.snapped.words_lost,
        },
        "verification": _verification(released.report),
        "termsSearched": len(released.terms),
        "notSearchedElsewhere": {
            "drawnByHand": sum(e.positional for e in released.accepted),
            "notDistinctive": sum(not e.positional and not matching.secrets_of(e) for e in released.accepted),
        },
        "notChecked": _not_checked(facts, unread_acknowledged),
        "notPromised": [limit.value for limit in (Limit if drawn else _OF_PIXELS)],
    }
    if released.kind is ReleaseKind.VECTOR:
        value |= _vector(released.facts)
    rows = _profile(profile, released.accepted, facts)
    if rows is not None:
        value["profile"] = rows
    if carriers := _carriers(released, rejected, output_name):
        value["carriers"] = carriers
    return _written(value)


def _vector(facts: ReleaseFacts) -> dict[str, Any]:
    """What is said of a vector release alone: pages that are certified and why, and pictures that stand whole."""
    reasons: dict[str, list[int]] = {}
    for page_index, page in enumerate(facts.pages):
        if page.fallback is not None:
            reasons.setdefault(page.fallback.value, []).append(page_index)
    elsewhere = [
        {"pageIndex": page_index, "alsoOn": list(page.same_pictures)}
        for page_index, page in enumerate(facts.pages)
        if page.same_pictures
    ]
    return {
        "fellBack": [{"reason": reason, "pages": pages} for reason, pages in sorted(reasons.items())],
        "samePictures": elsewhere,
    }


def _carriers(released: Released, rejected: Sequence[Entity], output_name: str) -> list[dict[str, Any]]:
    return carriers_json(
        released.report.carriers,
        released.terms,
        released.accepted,
        rejected,
        own_label,
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
    responsible: Responsible = NOBODY,
) -> str:
    """The same record for a document that was not released, so that the reviewer sees which checks failed."""
    value = _head(input_name, facts, accepted, rejected, models, responsible) | {
        "kind": "none",
        "output": None,
        "verification": _verification(report),
    }
    return _written(value)


def build_verification(
    *, input_name: str, facts: DocumentFacts, report: VerificationReport, passed: bool, terms: int
) -> str:
    """The record of a file from elsewhere that was only checked. `report` holds the checks that can say something
    about such a file, `passed` whether those that decide did."""
    value = _head(input_name, facts, (), (), (), NOBODY) | {
        "kind": "verification",
        "output": None,
        "verification": _verification(report) | {"passed": passed},
        "termsSearched": terms,
    }
    return _written(value)


def _head(
    input_name: str,
    facts: DocumentFacts,
    accepted: Sequence[Entity],
    rejected: Sequence[Entity],
    models: Sequence[str],
    responsible: Responsible,
) -> dict[str, Any]:
    codes = codes_told(accepted)
    by_reason = Counter(code for e in accepted for code in e.codes if code in codes)
    return {
        "format": certificate_form.FORMAT,
        "tool": _tool(models, facts),
        "createdAt": datetime.now(UTC).isoformat(timespec="seconds"),
        "input": {
            "fileName": None if file_name_tells(input_name, accepted) else input_name,
            "sha256": facts.sha256,
            "size": facts.size,
            "pages": len(facts.pages),
            "encrypted": facts.file.encrypted,
            "signed": facts.file.signed,
        },
        "people": {
            "reviewedBy": _person(responsible.reviewed_by, accepted),
            "approvedBy": _person(responsible.approved_by, accepted),
        },
        "decisions": {
            "accepted": len(accepted),
            "rejected": len(rejected),
            "sha256": _decisions(accepted, rejected),
            "acceptedByLabel": dict(sorted(Counter(own_label(e.label) for e in accepted).items())),
            "acceptedByPage": counts_by_page(accepted),
        }
        | ({"acceptedByReason": dict(sorted(by_reason.items()))} if by_reason else {}),
        "redactions": _redactions(accepted, codes),
    }


def _tool(models: Sequence[str], facts: DocumentFacts) -> dict[str, Any]:
    running = program()
    names = [*models, *([ocr_data.NAME] if any(page.ocr_words for page in facts.pages) else [])]
    return {
        "name": "Sable",
        "version": running.version,
        "program": {"form": running.form, "sha256": running.sha256},
        "models": [
            {"name": name, "files": [{"name": f, "sha256": digest} for f, digest in model_hashes.files_of(name)]}
            for name in names
        ],
    }


def _person(name: str, accepted: Sequence[Entity]) -> str | None:
    """A name as it may be written down: that of a reviewer may be one that was removed."""
    return name if name and not _tells(name, accepted) else None


def _written(value: dict[str, Any]) -> str:
    return certificate_form.written(certificate_form.sealed(value))


def output_of(certificate: str, sha256: str, accepted: Iterable[Entity], rejected: Sequence[Entity]) -> str | None:
    """Hash of the file that a certificate is about, None where it is about no file, or about other decisions than these
    or another original than that of hash `sha256`."""
    value = json.loads(certificate) if certificate else {}
    if not value.get("output") or value["input"]["sha256"] != sha256:
        return None
    if value["decisions"].get("sha256") != _decisions(tuple(accepted), rejected):
        return None
    return str(value["output"]["sha256"])


def _decisions(accepted: Sequence[Entity], rejected: Sequence[Entity]) -> str:
    """Hash of the decisions. What a label holds beside the program's own words does not go into it."""
    codes = codes_told(accepted)
    return decisions_sha256(
        accepted,
        rejected,
        lambda e: own_label(e.label),
        lambda e: [code for code in e.codes if code in codes],
    )


def codes_told(accepted: Sequence[Entity]) -> frozenset[str]:
    """Reason codes as they may be written down: those that a list has. One that came in with a file may hold any name,
    and one of a firm's list may hold what was removed."""
    given = {c for e in accepted for c in e.codes}
    shelf = reason_codes.shelf() if given else reason_codes.ReasonShelf()
    return frozenset(code for code in given if shelf.find(code) is not None and not _tells(code, accepted))


def _redactions(accepted: Iterable[Entity], codes: frozenset[str]) -> list[dict[str, Any]]:
    return [
        {
            "id": e.id if _UUID.fullmatch(e.id) else None,
            "pageIndex": e.shown_page,
            "label": own_label(e.label),
            "carrier": e.carrier.value,
            "source": e.source.value,
            "quadrilaterals": [quadrilateral_to_json(q) for q in e.quadrilaterals],
        }
        | ({"reasons": said} if (said := [code for code in e.codes if code in codes]) else {})
        for e in accepted
    ]


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


def _output(name: str, released: Released) -> dict[str, Any]:
    facts = released.facts
    return {
        "fileName": None if file_name_tells(name, released.accepted) else PurePath(name).name,
        "fileId": released.file_id,
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
        "legendPages": facts.legend_pages,
    }


def _verification(report: VerificationReport) -> dict[str, Any]:
    """Every check there is. One that the report leaves out could say nothing without the original."""
    results = {result.check: result for result in report.results}
    checks: list[dict[str, Any]] = []
    for check in Check:
        result = results.get(check)
        made = {"check": check.value, "verdict": (result.verdict if result else Verdict.NOT_RUN).value}
        if result is None or result.verdict is Verdict.NOT_RUN:
            missing = (result.why or WhyNotRun.BROKE_OFF) if result else WhyNotRun.NEEDS_ORIGINAL
            made["why"] = missing.value
        findings = [
            {"pageIndex": f.page_index, "quadrilaterals": [quadrilateral_to_json(q) for q in f.quadrilaterals]}
            for f in (result.findings if result else ())
        ]
        checks.append(made | {"findings": findings})
    return {"passed": report.passed, "checks": checks}


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
