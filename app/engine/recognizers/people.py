"""People named by their title, their role or their signature."""

from __future__ import annotations

import re

from app.engine.recognizers.base import Rule
from app.engine.recognizers.vocabulary import COMPANY, FULL_NAME, LOWER, NAME, TITLE, UPPER

_ROLE = (
    r"(?:national|citizen|applicant|plaintiff|defendant|petitioner|respondent|appellant|claimant|witness|represented by"
    r"|testimony of|deposition of|affidavit of|declaration of|agent|lawyer|attorney|solicitor|counsel|barrister|notary"
    r"|signed by|sworn by|executed by|prepared by|witnessed by|reported by|interview of|interview with|care of"
    r"|my name is|known as|estate of|custody of|guardian of|minor child|patient|decedent|informant)s?"
)
RULES = (
    Rule(
        "PERSON",
        "title",
        re.compile(
            rf"(?<![{LOWER}{UPPER}]){TITLE}[ ]{{1,2}}(?:and[ ]{TITLE}[ ]{{1,2}})?{NAME}"
            rf"(?:,?[ ](?:Jr|Sr|II|III|IV|QC|KC|LJ|J|Esq)\b\.?)?"
        ),
        0.85,
    ),
    Rule(
        "PERSON",
        "postnominal",
        re.compile(rf"(?<!\w){FULL_NAME},?[ ](?:LJ|QC|KC|Esq\.?|M\.D\.|Ph\.?D\.?)(?![{LOWER}])"),
        0.8,
    ),
    Rule(
        "PERSON",
        "role",
        re.compile(rf"(?<!\w){_ROLE},?[ ](?:{TITLE}[ ]{{1,2}})?(?P<value>{FULL_NAME})", 0),
        0.6,
    ),
    Rule("PERSON", "affiant", re.compile(rf"(?<!\w)I,[ ](?P<value>{FULL_NAME})(?=,)"), 0.9),
    Rule(
        "PERSON",
        "caption",
        re.compile(
            rf"(?<!\w)(?P<value>{FULL_NAME}),\s{{1,3}}(?:Plaintiff|Defendant|Petitioner|Respondent|Appellant|Appellee|Claimant"
            rf"|Applicant|Debtor|Deponent|Affiant)s?(?!\w)"
        ),
        0.75,
        check=lambda t: COMPANY.search(t) is None,
    ),
    Rule("PERSON", "signature", re.compile(rf"/s/[ \t]{{0,4}}\s{{0,2}}(?P<value>{NAME})"), 0.9),
    Rule("PERSON", "salutation", re.compile(rf"(?<!\w)Dear[ ](?P<value>(?:{TITLE}[ ])?{NAME})(?=\s{{0,2}}[,:])"), 0.75),
)
