# ruff: noqa: E501 - a sentence of the grammar, or a list of words, stays on one line
"""Tables of papers, expert reports and company filings."""

from __future__ import annotations

from papers.cast import Cast
from papers.layout import columns, numbered, paper, signature
from papers.markup import mark
from papers.negatives import contents, exhibits, heading, paragraph, sentence
from papers.phrases import legal_sentence, term, title
from papers.registry import family


@family("log")
def log(cast: Cast) -> str:
    """A privilege log or an exhibit list as a table."""
    cast.people("a", "b", "c", "d")
    cast.company("acme")
    form = cast.pick(("short", "short", "rev", "initlast", "full", "caps"))

    def who() -> str:
        return cast(f"{{{cast.pick('abcd')}.{form}}}[, Esq.||*|]")

    if cast.chance(0.6):
        rows: list[tuple[str, ...]] = [("No.", "Date", "Type", "Author", "Recipient(s)", "Description", "Privilege")]
        for number in range(1, cast.rng.randint(4, 10)):
            what = cast(
                "[E-mail re {term}|Draft {term}|Memorandum regarding {person}|Letter to {org}|Notes of call with {person}|Spreadsheet: {term}|Redline of {term}]".replace(
                    "{term}", term(cast.rng)
                ).replace("{person}", f"{{{cast.pick('abcd')}.last}}")
            )
            rows.append(
                (
                    str(number),
                    cast("{recent}"),
                    cast.pick(("E-mail", "Memo", "Letter", "Draft", "Text Message")),
                    who(),
                    who() if cast.chance(0.7) else f"{who()}; {who()}",
                    what,
                    cast.pick(("AC", "WP", "AC/WP", "Attorney-Client", "Work Product")),
                )
            )
        head = cast(
            "[{a.last} v. {acme} – Privilege Log|PRIVILEGE LOG|DEFENDANT’S AMENDED PRIVILEGE LOG\nCase No. {case}]"
        )
    else:
        rows = [("Exhibit", "Bates Range", "Description", "Sponsoring Witness", "Objection")]
        for number in range(1, cast.rng.randint(4, 12)):
            what = cast(
                "[Photograph of {term}|E-mail from {person} to {org}|Invoice {invoice}|Contract dated {date}|Deposition of {person}|{term}|Bill of Sale|Medical records of {person}]".replace(
                    "{term}", term(cast.rng)
                ).replace("{person}", f"{{{cast.pick('abcd')}.full}}")
            )
            rows.append(
                (
                    cast.pick(("PX-", "DX ", "Ex. ", "")) + str(number),
                    cast("ABC{n:1000:9000}–ABC{n:9001:9999}"),
                    what,
                    who() if cast.chance(0.7) else "",
                    cast.pick(("", "FRE 403", "Hearsay", "Foundation", "None")),
                )
            )
        head = cast("[TRIAL EXHIBIT LIST|Joint Exhibit List – {court}|{a.capslast} EXHIBITS]")
    return paper(
        cast,
        [
            head,
            columns(cast, rows),
            cast("[* Denotes attorney.|Counsel: {d.full}, {firm}|AC = Attorney-Client; WP = Work Product|]"),
        ],
        0.1,
    )


_EXPERT = (
    "I have been retained by {firm}, counsel for {acme}, to [opine on|address] [the cause of the fire|lost profits|the standard of care].",
    "I hold a degree from {school} and have [taught|worked] at {school} [since {year}|].",
    "[I inspected the property at {address}|On {date} I interviewed {a.full}|I attended the site in {city}] [with {b.full}|].",
    "{b.drfull}, [Plaintiff’s expert|retained by {firm}], [assumes|ignores] [a growth rate of {n:2:9} percent|the Weibull distribution|Bernoulli’s equation].",
    "According to the deposition of {a.full}, taken {date}, [the valve was closed|nobody tested the alarm].",
    "The [Kolmogorov-Smirnov test|Black-Scholes model|Charpy test|Rockwell hardness|Daubert factors|Reynolds number] [was applied|supports this opinion].",
    "[Figure|Table|Appendix] {n:1:9} [shows|summarizes] the {term} and the {term2}.",
    "My hourly rate is {price}. I have testified in {n:2:40} matters in the past four years[, including {a.last} v. {acme}, Case No. {case}|].",
    "In my opinion, to a reasonable degree of engineering certainty, the {term} failed because of fatigue.",
    "{a.titled} was {age_n} years of age and employed as {a_occ} by {org} on the date of the incident.",
)


@family("expert")
def expert(cast: Cast) -> str:
    """An expert's report: much method, few names."""
    cast.people("x", "a", "b")
    cast.company("acme")
    body = []
    for text in cast.some(_EXPERT, 4, 8):
        if cast.chance(0.4):
            body.append(heading(cast))
        body.append(
            cast(
                text.replace("{term}", term(cast.rng).lower() if cast.chance(0.4) else term(cast.rng)).replace(
                    "{term2}", term(cast.rng)
                )
            )
            + (" " + sentence(cast) if cast.chance(0.5) else "")
        )
    head = cast(
        "[EXPERT REPORT OF {x.caps}[, PH.D.|, P.E.|]|Report of {x.drfull}|FORENSIC ENGINEERING REPORT\nPrepared by: {x.full}, P.E.\nPrepared for: {firm}]\n[{recent}|]"
    )
    return paper(
        cast, [head, contents(cast) if cast.chance(0.2) else "", *numbered(cast, body), signature(cast, "x")], 0.12
    )


_RISKS = (
    "[We|The Company] [compete|competes] with {org}, {org} and [many other companies|others].",
    "On {date}, we [entered into|amended] the {term} with {bank}[, as administrative agent|].",
    "[Effective|As of] {date}, {a.full} [resigned as|was appointed] {role}[; {b.full} succeeded {a.him}|].",
    "Our headquarters are [located at|in] {address_or_city}.",
    "[We were incorporated|The Registrant was organized] [in {state} |]in {year}.",
    "[A putative class action, {a.last} v. {acme}, was filed|A former employee, {a.full}, sued us] in the {court} on {date}.",
    "The offering was made under the {term} dated {date}, between us and {org}, as trustee.",
    "Revenue [increased|decreased] {n:2:40}% [to {price}|] for the [three|six|nine] months ended {date}, compared with the prior period.",
)
_COVER = "[{sec}\n{washington} 20549\n\n|]FORM [8-K|10-Q|10-K|S-1|6-K]\n\n[CURRENT REPORT|QUARTERLY REPORT|ANNUAL REPORT|REGISTRATION STATEMENT] PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934\n\n[Date of Report (Date of earliest event reported): {recent}\n\n|]{acme.caps}\n(Exact name of registrant as specified in its charter)\n\n{state}   001-{n:10000:39999}   {ein}\n(State of incorporation)   (Commission File Number)   (IRS Employer Identification No.)\n\n{address}\n(Address of principal executive offices) (Zip Code)\n\nRegistrant’s telephone number, including area code: {phone}"


@family("filing", region="us")
def filing(cast: Cast) -> str:
    """A company's report to the regulator: cover, items, risks, exhibits, signatures."""
    cast.people("a", "b", "c", "d")
    cast.company("acme")
    cast.bound["sec"] = mark("ORG", "UNITED STATES\nSECURITIES AND EXCHANGE COMMISSION")
    cast.bound["washington"] = mark("LOC", cast.pick(("Washington, D.C.", "WASHINGTON, D.C.")))
    cast.bound["ein"] = mark("CODE", cast("{n:10:98}-{n:1000000:9999999}"))
    body = []
    for _ in range(cast.rng.randint(3, 8)):
        if cast.chance(0.6):
            body.append(
                cast.pick(
                    (
                        f"Item {cast.rng.randint(1, 15)}.{cast.rng.randint(1, 9):02d} ",
                        "",
                        "PART II – ",
                        f"Note {cast.rng.randint(1, 22)}. ",
                    )
                )
                + (title(cast.rng).upper() if cast.chance(0.3) else title(cast.rng))
            )
        sentences = [cast(legal_sentence(cast.rng)) for _ in range(cast.rng.randint(1, 4))]
        for text in cast.some(_RISKS, 0, 2):
            sentences.insert(
                cast.rng.randint(0, len(sentences)),
                cast(
                    text.replace("{term}", term(cast.rng)).replace(
                        "{address_or_city}", cast.pick(("{address}", "{city}, {state}"))
                    )
                ),
            )
        body.append(" ".join(sentences))
    if cast.chance(0.4):
        body.append(
            columns(
                cast,
                [
                    ("", "2023", "2022"),
                    *(
                        (title(cast.rng), cast("{amount}"), cast.pick((cast("{amount}"), "—", f"({cast('{amount}')})")))
                        for _ in range(cast.rng.randint(3, 9))
                    ),
                ],
            )
        )
    signed = cast(
        "SIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned.\n\n{acme.caps}\n\nDate: {recent}   By: /s/ {a.full}\n{a.full}\n{role}"
    )
    if cast.chance(0.4):
        rows = [
            ("Signature", "Title", "Date"),
            *((cast(f"/s/ {{{who}.full}}"), cast("{role}"), cast("{recent}")) for who in "abcd"),
        ]
        signed = columns(cast, rows)
    powers = cast(
        "[KNOW ALL MEN BY THESE PRESENTS, that each person whose signature appears below constitutes and appoints {a.full} and {b.full} his or her attorneys-in-fact.|CERTIFICATION\n\nI, {c.full}, certify that I have reviewed this report on Form 10-Q of {acme}.|]"
    )
    return paper(
        cast,
        [
            cast(_COVER) if cast.chance(0.7) else "",
            contents(cast) if cast.chance(0.25) else "",
            *body,
            exhibits(cast) if cast.chance(0.3) else "",
            powers,
            signed,
        ],
        0.1,
    )


_MEANINGS = (
    "“{term}” means [any|the|each|all] {other} [then in effect|delivered hereunder|payable at maturity|other than a {term}].",
    "“{term}” [has the meaning set forth in|is defined in] [Section {n:1:14}.{n:1:12}|the {other}|the preamble].",
    "“{term}” means, as of any date, the sum of (i) the {other} and (ii) {n:2:90}% of the {other}.",
    "{term}: [see|as defined under] {other}.",
    "The term “{term}” includes any {other} and excludes Ordinary Course transactions.",
)


@family("terms")
def terms(cast: Cast) -> str:
    """Pages of an agreement or indenture with hardly a name: definitions and covenants."""
    cast.people("a", "l")
    cast.company("acme")
    body = []
    for number in range(1, cast.rng.randint(5, 14)):
        sentences = [cast(legal_sentence(cast.rng)) for _ in range(cast.rng.randint(1, 4))]
        if cast.chance(0.35):
            sentences[0] = cast(
                cast.pick(_MEANINGS).replace("{term}", term(cast.rng)).replace("{other}", term(cast.rng))
            )
        elif cast.chance(0.5):
            sentences.insert(0, f"{number}.{cast.rng.randint(1, 20)} {title(cast.rng)}.")
        else:
            sentences.insert(0, f"({'abcdefghijklmn'[number]})")
        body.append(" ".join(sentences))
        if cast.chance(0.12):
            body.append(
                cast(
                    f"“{term(cast.rng)}” means [the agreement dated {{date}} between {{acme}} and {{org}}|{{bank}}, in its capacity as {term(cast.rng)}|{{a.full}} or any successor]."
                )
            )
        if cast.chance(0.2):
            body.append(heading(cast))
    return paper(
        cast,
        [
            title(cast.rng).upper(),
            contents(cast) if cast.chance(0.3) else "",
            *body,
            paragraph(cast),
            signature(cast, "a", cast("{role}")) if cast.chance(0.3) else "",
        ],
        0.1,
    )
