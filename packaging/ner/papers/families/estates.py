# ruff: noqa: E501 - a sentence of the grammar, or a list of words, stays on one line
"""Wills and probate, custody of children, answers to requests for records."""

from __future__ import annotations

from papers.cast import Cast
from papers.layout import caption, fields, numbered, paper, signature
from papers.markup import mark
from papers.negatives import paragraph, sentence
from papers.registry import family

_GIFTS = (
    "I [give|bequeath|leave] [the sum of {money}|my grandfather clock|my {car}] to my [{kin}|friend], {a.full}[, of {address}|, if living|].",
    "I give my [house|real property] [located at|known as] {address} to {b.full}[ and {c.full} in equal shares|].",
    "I appoint {e.full} [of {address} |]as [Executor|Executrix|Personal Representative] of this my Will[; if {e.first} is unable to serve, I appoint {c.full}|].",
    "I [nominate|appoint] {d.full} as Guardian of [the person and estate of |]my minor child[ren|], {k.first}[ and {m.first}|].",
    "I am married to {b.full}. [We have {n:2:5} children: {k.full}, {m.full} and {c.full}.|We were married in {city} on {date}.]",
    "I [direct|wish] that my remains be [cremated|buried at {place}|interred in {city}].",
    "[All the rest, residue and remainder of my estate|My residuary estate] I give to {other}[ and {school}|].",
    "I make no provision for {a.full}, for reasons known to {a.him}.",
    "The contents of my safe deposit box at {bank}, account {account}, pass to {c.first}.",
    "If any beneficiary contests this Will, the gift shall lapse. The Trustee may sell, lease or mortgage Trust Property.",
    "[My Trustees shall hold the Trust Fund upon the statutory trusts.|Debts, Expenses and Death Taxes shall be paid from the Residue.]",
)
_PROBATE = (
    "{w.full} died [testate|intestate] on {date} [at {hospital}|in {city}, {state}][, aged {age_n}|].",
    "The decedent was domiciled at {address}[, in {county}|] and was {a_occ}.",
    "The names and addresses of the heirs are: {a.full}, {address}; {b.full}, {address}.",
    "Letters [Testamentary|of Administration] were issued to {e.full} on {date} [by the {court}|(File No. {case})].",
    "The [gross value of the estate|estate] is estimated at {money}.",
    "The surviving spouse, {b.full}, born {birth}, renounced {b.his} right to serve.",
    "Creditors must present claims to {firm}, {address}, within four months.",
    "The Inventory and Appraisement lists Household Goods, Listed Securities and a {car}.",
)


def _people(cast: Cast) -> None:
    cast.people("w", "a", "b", "c", "d", "e", "k", "m", "l")
    cast.bind(car="[Ford Focus|Chevrolet Corvette|Rolex watch|Steinway piano|Winchester rifle]")


@family("will")
def will(cast: Cast) -> str:
    """A will, with attestation by witnesses."""
    _people(cast)
    gifts = numbered(cast, [cast(text) for text in cast.some(_GIFTS, 4, 9)])
    heads = (
        "ARTICLE I",
        "FIRST:",
        "SECOND:",
        "Specific Gifts",
        "RESIDUARY CLAUSE",
        "Appointment of Executors",
        "ITEM III",
        "",
    )
    body = []
    for gift in gifts:
        if cast.chance(0.3):
            body.append(cast.pick(heads))
        body.append(gift)
    title = cast(
        "[LAST WILL AND TESTAMENT\nOF\n{w.caps}|THIS IS THE LAST WILL of me {w.caps} of {address}|Last Will of {w.full}|CODICIL TO THE WILL OF {w.caps}]"
    )
    opening = cast(
        "I, [{w.full}|{w.caps}], [of {address}|a resident of {city}, {county}|residing in {city}], [being of sound mind|] declare this to be my Will and revoke all [prior wills and codicils|former Wills]."
    )
    witness = cast(
        "[SIGNED by {w.full} in our presence and attested by us in the presence of each other:|The foregoing instrument was signed on {recent} by {w.full}, the Testator, in our presence.]\n\n{a.full}\n{address_lines}\n\n{l.full}\n{address_lines}"
    )
    return paper(
        cast,
        [
            title,
            opening,
            *body,
            signature(cast, "w", cast("[Testator|Testatrix|]")),
            witness if cast.chance(0.7) else "",
        ],
        0.1,
    )


@family("probate")
def probate(cast: Cast) -> str:
    """A petition for probate or a notice to creditors."""
    _people(cast)
    left = [
        cast("[In the Matter of the Estate of|ESTATE OF|In re Estate of]"),
        cast("{w.caps},"),
        cast("[Deceased.|a/k/a {w.short},\nDeceased.]"),
    ]
    facts = numbered(
        cast,
        [cast(text) for text in cast.some(_PROBATE, 4, 7)] + [sentence(cast) for _ in range(cast.rng.randint(0, 2))],
    )
    return paper(
        cast,
        [
            cast("[{court.caps}|{court}]\n[PROBATE DIVISION|SURROGATE’S PART|]"),
            caption(
                cast,
                left,
                [
                    cast("[File No.|Case No.|Probate No.] {case}"),
                    "",
                    cast("[PETITION FOR PROBATE|NOTICE TO CREDITORS|LETTERS TESTAMENTARY|INVENTORY]"),
                ],
            ),
            *facts,
            signature(cast, "e", cast("[Petitioner|Personal Representative|Executor]")),
        ],
        0.1,
    )


_CHILDREN = (
    "The parties are the parents of [two minor children|one minor child]: {k.init} (born {birth:2008:2022}) and {m.init}, age {n:1:17}.",
    "[Mother|Petitioner], {a.full}, [resides|lives] at {address}; [Father|Respondent], {b.full}, lives in {city}, {state}.",
    "[The minor|The child], {k.init}, [attends {school}|has been diagnosed with {ill}|was enrolled at {school} in {month_year}].",
    "[{a.titled}|Mother] [testified|alleged] that [{b.titled}|Father] [missed visits|drove while intoxicated|moved to {city}] in {month_year}.",
    "The guardian ad litem, {c.full}, [recommends|filed a report on {date} recommending] that {m.init} remain with {a.titled}.",
    "[{d.drfull}|{d.full}], [a child psychologist|of {hospital}], evaluated {k.init} on {date}.",
    "[A social worker, {c.full}, visited|{agency} visited] the home at {address} on {date}.",
    "[X and Y|K. and L.|The children] were interviewed by {c.titled} in {month_year}.",
    "The parties were married on {date} in {city} and separated in {year}.",
    "Child Support is set at {price} per month under the Guidelines. Parenting Time: alternate weekends, Spring Break in even years.",
    "The maternal grandmother, {e.full}, [supervises visits|cares for {k.init} after school].",
    "Neither party shall disparage the other. Holiday Schedule: Thanksgiving, Winter Recess and Mother’s Day as per Exhibit {n:1:5}.",
    "{b.full} (DOB {birth}, SSN {ssn}) is employed by {org} as {a_occ}.",
    "The Indian Child Welfare Act [does not apply|may apply]; {k.init}’s grandmother is {ethnic}.",
)


@family("custody")
def custody(cast: Cast) -> str:
    """A family court order or petition, its children known by initials."""
    _people(cast)
    letters = {name: mark("PERSON", name) for name in ("X", "Y", "K.", "L.")}
    told = []
    for text in cast.some(_CHILDREN, 5, 10):
        shown = cast(text)
        for pair in (("X and Y", "X", "Y"), ("K. and L.", "K.", "L.")):
            shown = shown.replace(pair[0], f"{letters[pair[1]]} and {letters[pair[2]]}")
        told.append(shown)
    form = cast.pick(("full", "caps", "init"))
    left = [
        cast("[In re the Marriage of:|In the Matter of|IN THE INTEREST OF|Re]"),
        cast(f"{{a.{form}}},"),
        "Petitioner,",
        "and",
        cast(f"{{b.{form}}},"),
        "Respondent.",
    ]
    if cast.chance(0.3):
        left = [
            cast("[In re {k.init}, a Minor.|In the Interest of {k.init} and {m.init}, Children|Re {k.init} (A Child)]")
        ]
    body = numbered(cast, told + [sentence(cast) for _ in range(cast.rng.randint(0, 2))])
    return paper(
        cast,
        [
            cast("[{court.caps}|{court}]"),
            caption(
                cast,
                left,
                [
                    cast("[Case No.|No.|Cause No.] {case}"),
                    cast(
                        "[PARENTING PLAN|ORDER APPOINTING GUARDIAN AD LITEM|PETITION TO MODIFY CUSTODY|FINDINGS AND ORDER AFTER HEARING]"
                    ),
                ],
            ),
            *body,
            cast(
                "[SO ORDERED.\n\n{l.full}\nJudge of the Family Court|Dated: {recent}\n\n{l.full}\n[Attorney for Mother|Judge]|]"
            ),
        ],
        0.1,
    )


_RECORDS = (
    "This [letter|] responds to your [FOIA|Freedom of Information Act] request[, dated {date}|] [(No. {foia})|], for [records concerning {a.full}|e-mails between {b.full} and {c.full}|the personnel file of {a.full}].",
    "[We located|A search located] {n:2:900} pages. {n:1:90} pages are withheld in full under Exemption {n:3:7}[(C)|(E)|].",
    "Names of [third parties|staff] were redacted under 5 U.S.C. § 552(b)(6).",
    "You may contact [our FOIA Public Liaison, {d.full},|{d.full}] at {phone} [or {email:d}|].",
    "[{b.titled}|{b.full}], then [the Deputy Director|a contractor with {org}], [approved|signed] the report on {date}.",
    "Fees: Category “All Other”; first two hours and 100 pages free of charge. Expedited Processing was denied.",
    "You may appeal to the FOIA Appeals Officer within {n:30:90} days.",
    "[Records of {agency} were referred|Your request was transferred] to {agency} on {date}.",
    "[The complaint lodged by {c.full}|An interview of {c.full} in {city}] appears at page {n:2:400}.",
    "[Vaughn Index|Glomar Response|Exemption 5 (Deliberative Process)]: see the enclosed Table.",
)


@family("foia")
def foia(cast: Cast) -> str:
    """An agency's answer to a request for records."""
    _people(cast)
    body = [cast(text) for text in cast.some(_RECORDS, 4, 8)] + [paragraph(cast, 1, 2)]
    head = cast(
        "[{agency}|{agency.caps}]\n[Office of Information Policy|FOIA/PA Section|Records Management Division|Information Rights Unit]\n{address_lines}"
    )
    to = cast("{recent}\n\n{e.full}\n[{org}\n|]{address_lines}")
    about = fields(
        cast,
        [
            ("Request No.", cast("{foia}")),
            ("Subject", cast("[{a.full}|Contract Award|{org}]")),
            ("Status", "Partial Grant"),
        ],
    )
    return paper(
        cast,
        [
            head,
            to,
            about,
            cast("Dear {e.titled}:"),
            *body,
            cast("Sincerely,\n\n{l.full}\n[Chief, FOIA Branch|Director|Information Officer]"),
        ],
        0.1,
    )
