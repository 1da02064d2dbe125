"""Pages of text without a PDF, and what the recognizers find on them."""

from __future__ import annotations

from monospaced import page

from app.engine.detection import RULES
from app.engine.recognizers import contact
from app.engine.recognizers.base import find_all
from app.engine.recognizers.columns import find_columns
from app.engine.recognizers.distractors import protected_spans
from app.engine.recognizers.fields import find_fields
from app.engine.recognizers.merging import merge
from app.engine.recognizers.people import find_signatures
from app.engine.selection import EVERYTHING

__all__ = ["found", "page"]


def found(text: str) -> dict[str, str]:
    """Value to label of all findings but the model's."""
    p = page(text)
    findings = EVERYTHING.raised(p.flat, [
        *find_all(p.flat, RULES), *contact.find_phones(p.flat), *find_fields(p), *find_signatures(p), *find_columns(p)
    ])  # fmt: skip
    return {p.flat[f.start : f.end]: f.label for f in merge(p.flat, findings, protected_spans(p.flat))}
