"""What the store itself reads in a certificate, and what stays of one when its document expires."""

from __future__ import annotations

import json
from typing import Any

from app.domain.entities import LABELS, MANUAL_LABEL


def output_sha256(certificate: str) -> str:
    """Hash of the released file that a certificate is about, "" where it is about none."""
    output = _json(certificate).get("output") or {}
    return str(output.get("sha256", ""))


def _json(certificate: str) -> dict[str, Any]:
    try:
        value = json.loads(certificate)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def without_names(certificate: str) -> str:
    """The certificate of a release without the two file names and without labels of somebody's own."""
    value = _json(certificate)
    if not value.get("output"):
        return ""
    try:
        for side in ("input", "output"):
            value[side]["fileName"] = None
        for redaction in value["redactions"]:
            redaction["label"] = _own(redaction["label"])
        counts: dict[str, int] = {}
        for label, count in value["decisions"]["acceptedByLabel"].items():
            counts[_own(label)] = counts.get(_own(label), 0) + count
        value["decisions"]["acceptedByLabel"] = dict(sorted(counts.items()))
    except (KeyError, TypeError, AttributeError):
        return ""  # of a form that nobody knows: what it holds cannot be told
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def _own(label: str) -> str:
    return label if label in LABELS else MANUAL_LABEL
