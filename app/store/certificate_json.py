"""What the store itself reads in a certificate, and what stays of one when its document expires."""

from __future__ import annotations

import json
from typing import Any

from app.domain import certificate_form
from app.domain.entities import own_label


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
    """The certificate of a release without the two file names, without people, without labels of somebody's own and
    without reason codes, which may be somebody's own as well.

    It is sealed anew. A signature goes: it was over what is left out.
    """
    value = _json(certificate)
    if not value.get("output"):
        return ""
    try:
        for side in ("input", "output"):
            value[side]["fileName"] = None
        value["people"] = dict.fromkeys(value["people"])
        for redaction in value["redactions"]:
            redaction["label"] = own_label(redaction["label"])
            redaction.pop("reasons", None)
        value["decisions"].pop("acceptedByReason", None)
        for row in value.get("carriers", ()):
            for term in row["terms"]:
                term["label"] = own_label(term["label"])
        counts: dict[str, int] = {}
        for label, count in value["decisions"]["acceptedByLabel"].items():
            counts[own_label(label)] = counts.get(own_label(label), 0) + count
        value["decisions"]["acceptedByLabel"] = dict(sorted(counts.items()))
    except (KeyError, TypeError, AttributeError):
        return ""  # of a form that nobody knows: what it holds cannot be told
    return certificate_form.written(certificate_form.sealed(value))
