"""VAT numbers of Europe. They are a company's and printed on its letters, so they are found only where asked for."""

from __future__ import annotations

import re

from app.engine.recognizers.base import Rank, Rule

_FORMS = (
    r"ATU\d{8}|BE ?[01]\d{3}\.?\d{3}\.?\d{3}|BG\d{9,10}|CY\d{8}[A-Z]|CZ\d{8,10}|DE ?\d{3} ?\d{3} ?\d{3}"
    r"|DK ?\d{2}(?: ?\d{2}){3}"
    r"|EE\d{9}|(?:EL|GR)\d{9}|ES ?[A-Z0-9]\d{7}[A-Z0-9]|FI\d{8}|FR ?[A-HJ-NP-Z0-9]{2} ?\d{3} ?\d{3} ?\d{3}"
    r"|(?:GB|XI) ?\d{3} ?\d{4} ?\d{2}(?: ?\d{3})?|HR\d{11}|HU\d{8}|IE\d[A-Z0-9+*]\d{5}[A-Z]{1,2}|IT ?\d{11}"
    r"|LT\d{9}(?:\d{3})?|LU\d{8}|LV\d{11}|MT\d{8}|NL ?\d{9}B\d{2}|PL ?\d{10}|PT ?\d{9}|RO\d{2,10}|SE\d{12}|SI\d{8}"
    r"|SK\d{10}|CHE-?\d{3}\.?\d{3}\.?\d{3}"
)
_CONTEXT = re.compile(
    r"\b(?:vat|mwst|ust|umsatzsteuer|uid|tva|iva|partita|btw|nip|dic|cif|alv|moms|num[eé]ro intracommunautaire)"
)
RULES = (
    Rule("VAT_ID", "vat", re.compile(rf"(?<!\w)(?:{_FORMS})(?!\w)"), 0.9, Rank.FIELD, context=_CONTEXT, reach=60),
    Rule(
        "VAT_ID",
        "vat-bare",
        re.compile(
            r"(?<!\w)(?i:partita iva|p\. ?iva|vat (?:reg(?:istration)? )?(?:no\.?|number)|ust-?idnr\.?|cif)[ ]?:?[ ]?"
            r"(?P<value>[A-Z]?\d{7,12}[A-Z]?)(?!\w)"
        ),
        0.85,
        Rank.FIELD,
    ),
)
