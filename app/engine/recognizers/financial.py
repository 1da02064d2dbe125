"""Cards, bank accounts and wallets. Card and IBAN numbers are believed by their check digits alone."""

from __future__ import annotations

import re

from app.engine.recognizers import checksums
from app.engine.recognizers.base import Rank, Rule, digits

RULES = (
    Rule(
        "IBAN_CODE",
        "iban",
        re.compile(r"(?<![\w])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,4})?(?![\w])"),
        1.0,
        Rank.CHECKED,
        checksum=checksums.iban,
    ),
    Rule(
        "IBAN_CODE",
        "iban-form",
        re.compile(r"(?<![\w])[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){3,7}(?:[ ]?[A-Z0-9]{1,4})?(?![\w])"),
        0.7,
        check=lambda t: checksums.IBAN_LENGTHS.get(t[:2], 0) == len("".join(t.split())) and len(digits(t)) >= 8,
        checksum=checksums.iban,
        checksum_tells=True,
    ),
    Rule(
        "CREDIT_CARD",
        "card",
        re.compile(
            r"(?<![\w.-])[2-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?![\w]|[-.]\d)"
            r"|(?<![\w.-])3[47]\d{2}[ -]?\d{6}[ -]?\d{5}(?![\w-])"
        ),
        0.99,
        Rank.CHECKED,
        checksum=checksums.luhn,
    ),
    Rule(
        "CREDIT_CARD",
        "card-tail",
        re.compile(r"(?<!\w)(?:ending(?: in| with)?|x{4,}|\*{4,}|\u2022{4,})[ -]{0,2}#?(?P<value>\d{4})(?!\w)", re.I),
        0.7,
        context=re.compile(r"card|visa|master|amex|account|acct|\*{4}|x{4}"),
    ),
    Rule(
        "US_BANK_NUMBER",
        "routing",
        re.compile(r"(?<!\w)(?:routing|ABA|RTN|transit)\b[^\n\d]{0,25}(?P<value>\d{9})(?!\w)", re.I),
        0.9,
        Rank.FIELD,
        checksum=checksums.routing,
    ),
    Rule(
        "BANK_ACCOUNT",
        "sort-code",
        re.compile(r"(?<![\w-])\d{2}-\d{2}-\d{2}(?![\w-])"),
        0.8,
        context=re.compile(r"sort"),
    ),
    Rule(
        "BANK_ACCOUNT",
        "bic",
        re.compile(r"(?<!\w)[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?!\w)"),
        0.6,
        context=re.compile(r"\b(?:bic|swift)\b"),
        reach=30,
    ),
    Rule(
        "CRYPTO",
        "wallet",
        re.compile(r"(?<!\w)(?:bc1[a-z0-9]{25,60}|[13][a-km-zA-HJ-NP-Z1-9]{26,34}|0x[a-fA-F0-9]{40})(?!\w)"),
        0.8,
        check=lambda t: any(c.isalpha() for c in t[1:]) and len(digits(t)) >= 3,
    ),
)
