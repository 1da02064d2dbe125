"""Companies and firms by the legal form behind their name."""

from __future__ import annotations

import re

from app.engine.recognizers.base import Rule
from app.engine.recognizers.vocabulary import LOWER, UPPER

_WORD = rf"[{UPPER}][{LOWER}{UPPER}0-9'’&.-]{{0,24}}"
_FORM = (
    r"(?:Inc(?:orporated)?\b\.?|INC\b\.?|P?\.?L\.?L\.?[CP]\b\.?|L\.P\.|Ltd\b\.?|LTD\b\.?|Limited\b|Corp(?:oration)?\b\.?"
    r"|CORP(?:ORATION)?\b\.?|plc\b|PLC\b|GmbH\b|S\.A\.|N\.V\.|B\.V\.|S\.p\.A\.)"
)
_PARTY = (
    r"(?:Plaintiff|Defendant|Petitioner|Respondent|Appell(?:ant|ee)|Claimant|Applicant|Debtor|Creditor|Insured|Landlord"
    r"|Tenant|Counsel|The|And|By|For|Of|In|At|To)s?[ ]"
)
RULES = (
    Rule(
        "ORGANIZATION",
        "company",
        re.compile(
            rf"(?<![\w'’-])(?!{_PARTY})(?P<value>{_WORD}(?:[ ](?:{_WORD}|&|and|of|for|de)){{0,5}},?[ ]{_FORM})(?!\w)"
        ),
        0.7,
    ),
)
