"""Numbers that European states give to people beyond those in `identity`: tax, insurance and register numbers."""

from __future__ import annotations

import re

from app.engine.recognizers import checksums
from app.engine.recognizers.base import Rank, Rule

RULES = (
    Rule(
        "NATIONAL_ID",
        "german-insurance-checked",
        re.compile(r"(?<!\w)\d{2}[ ]?[0-3]\d[01]\d{3}[ ]?[A-Z][ ]?\d{2}[ ]?\d(?!\w)"),
        0.95,
        Rank.CHECKED,
        checksum=checksums.german_insurance,
    ),
    Rule(
        "NATIONAL_ID",
        "german-tax-number",
        re.compile(r"(?<![\w/])\d{2,3}/\d{3}/\d{4,5}(?![\w/])"),
        0.9,
        Rank.FIELD,
        context=re.compile(r"steuer|st\.?-?nr|finanzamt"),
    ),
    Rule(
        "NATIONAL_ID",
        "portuguese-nif",
        re.compile(r"(?<![\w-])[1-35689]\d{2}[ ]?\d{3}[ ]?\d{3}(?![\w-])"),
        0.9,
        Rank.FIELD,
        checksum=checksums.portuguese_nif,
        context=re.compile(r"\bnif\b|contribuinte|fiscal"),
    ),
    Rule(
        "NATIONAL_ID",
        "french-tax-number",
        re.compile(r"(?<!\w)[0-3]\d(?:[ ]?\d{2}[ ]?\d{3}[ ]?\d{3}[ ]?\d{3})(?!\w)"),
        0.9,
        Rank.FIELD,
        checksum=checksums.french_tax,
        context=re.compile(r"fiscal|imp[oô]t|\bspi\b"),
    ),
    Rule(
        "NATIONAL_ID",
        "spanish-social-security",
        re.compile(r"(?<![\w/])\d{2}[ /]?\d{7,8}[ /]?\d{2}(?![\w/])"),
        0.9,
        Rank.FIELD,
        checksum=checksums.spanish_social_security,
        context=re.compile(r"seguridad social|\bnuss\b|afiliaci[oó]n|\bnaf\b"),
    ),
    Rule(
        "NATIONAL_ID",
        "belgian-register",
        re.compile(r"(?<![\w.])\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}(?![\w-]|\.\d)"),
        0.9,
        Rank.FIELD,
        checksum=checksums.belgian_register,
        context=re.compile(r"rijksregister|national|registre|insz|niss|nrn|rrn"),
    ),
    Rule(
        "NATIONAL_ID",
        "belgian-register-form",
        re.compile(r"(?<![\w.])\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}(?![\w-]|\.\d)"),
        0.95,
        Rank.CHECKED,
        checksum=checksums.belgian_register,
    ),
    Rule(
        "NATIONAL_ID",
        "swiss-ahv",
        re.compile(r"(?<![\w.])756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}(?![\w-]|\.\d)"),
        0.95,
        Rank.CHECKED,
        checksum=checksums.ean13,
    ),
)
