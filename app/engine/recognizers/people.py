"""People named by their title, their role or their signature."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.domain.explanations import Explanation
from app.engine.page_text import PageText
from app.engine.recognizers.base import Finding, Rank, Rule, label_words
from app.engine.recognizers.vocabulary import (
    COMPANY,
    FULL_NAME,
    JOB,
    LOWER,
    NAME,
    NOT_A_NAME,
    POSTNOMINAL,
    TITLE,
    UPPER,
)

_ROLE = (
    r"(?:national|citizen|applicant|plaintiff|defendant|petitioner|respondent|appellant|claimant|witness|represented by"
    r"|testimony of|deposition of|affidavit of|declaration of|agent|lawyer|attorney|solicitor|counsel|barrister|notary"
    r"|signed by|sworn by|executed by|prepared by|witnessed by|reported by|interview of|interview with|care of"
    r"|my name is|known as|estate of|custody of|guardian of|minor child|patient|decedent|informant)s?"
)
_CLOSING = re.compile(
    r"(?:(?<=\n)|^)[ ]*(?:(?:Yours|Very|Most|Respectfully|Sincerely|Faithfully|Truly|Cordially|Warmly|Kindly|Best|Kind"
    r"|Warm|Warmest|Many)(?: (?:yours|truly|sincerely|faithfully|respectfully|submitted|regards|wishes|thanks)){0,3}"
    r"|(?:With )?(?:best|kind|warm|Best|Kind|Warm) (?:regards|wishes)|Regards|Thanks|Thank you|Cheers|Dated and signed)"
    r"[ ]?[,.]?[ ]*\n(?:[ _\n]|/s/|\[signature\]|By:){0,80}?"
    rf"(?P<value>{NAME})(?=[ ]*(?:\n|$|[,(]))",
)
_ROLE_BEFORE = re.compile(
    r"(?:(?:Plaintiff|Defendant|Petitioner|Respondent|Appell(?:ant|ee)|Claimant|Applicant|Witness|Trooper|Physician"
    r"|Surgeon|Attending|Counsel|Attorney|Insured|Driver|Passenger|Patient|Employee|Debtor|Creditor|Tenant|Landlord)s?"
    r"[ ])+(?=\S+[ ])"
)

_TOWN_ENDS = tuple(
    " County; City; Spring; Springs; Heights; Beach; Falls; Township; Village; Valley; Island; Creek; Center".split(";")
)


def _is_person(text: str) -> bool:
    words = [w.strip(".,").lower() for w in text.split()]
    return COMPANY.search(text) is None and not any(w in JOB for w in words) and not all(w in NOT_A_NAME for w in words)


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
    # "Silver Spring, MD" behind a preposition, a comma or a figure is a town in a state.
    Rule(
        "PERSON",
        "postnominal",
        re.compile(
            rf"(?<!\w)(?<!\b[Ii]n )(?<!\b[Aa]t )(?<!\bof )(?<!\bto )(?<!\bfrom )(?<!\bnear )(?<![\d,] )"
            rf"(?P<value>{FULL_NAME})(?:,[ ]?|[ ](?=\w+\.\w|Ph\.?D|Esq|QC|KC|LJ|MBBS|F[AR]C[SP]|MRC[PS]|[OCM]BE))"
            rf"{POSTNOMINAL}(?![\w-]|[ ]\d{{5}})"
        ),
        0.8,
        check=lambda t: _is_person(t) and not t.endswith(_TOWN_ENDS),
    ),
    # "Jean-Baptiste de la Croix <jb@…>", "\"Croix, Jean-Baptiste\" <jb@…>"
    Rule(
        "PERSON",
        "display-name",
        re.compile(
            rf"(?<![\w@.])(?P<value>(?:{NAME},[ ])?{NAME})[\"']?\s{{0,2}}[<\[(](?:mailto:)?(?=[^\s<>@]{{1,64}}@[\w-])"
        ),
        0.9,
        check=_is_person,
        needs=("@",),
    ),
    Rule(
        "PERSON",
        "minor",
        re.compile(rf"(?<![\w.])(?P<value>(?:[{UPPER}]\.[ ]?){{2,4}}),? (?:a|an|the) (?:unemancipated )?minor(?!\w)"),
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


def find_signatures(text: PageText) -> Iterator[Finding]:
    """The name on the line below a letter's closing; the line below that is the office."""
    for match in _CLOSING.finditer(text.text):
        if _is_person(match["value"]):
            why = Explanation(context=label_words(match[0].strip().split("\n", 1)[0]))
            yield Finding(*match.span("value"), "PERSON", 0.85, Rank.PATTERN, "closing", why)


def without_role(flat: str, start: int, end: int) -> int:
    """Where a name begins behind the party's role in front of it: "Plaintiff Jane Roe"."""
    match = _ROLE_BEFORE.match(flat, start, end)
    return start if match is None else match.end()
