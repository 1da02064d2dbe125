# ruff: noqa: E501 - a sentence of the grammar, or a list of words, stays on one line
"""Judgments: in the manner of the European Court of Human Rights and of American courts."""

from __future__ import annotations

from papers.cast import Cast
from papers.layout import numbered, paper
from papers.markup import mark
from papers.negatives import citation, contents, heading, paragraph, sentence
from papers.places import COUNTRIES
from papers.registry import family
from papers.words import NATIONALITIES

_ORIGIN = (
    "The case originated in an application (no. {app_no}) against {state_party} lodged with the Court under Article 34 of the Convention for the Protection of Human Rights and Fundamental Freedoms (“the Convention”) by {a_nat} national, {p.tfull} (“the applicant”), on {date}.",
    "The applicant[, who had been granted legal aid,|] was represented by {l.tinit}, a lawyer practising in {city}. [The Government|The {government} (“the Government”)] were represented by their Agent, {m.tinit}[, of the {ministry}|].",
    "On {date} [the application was communicated to the Government|the Court decided to give notice of the application|notice of the complaint was given].",
    "[The applicant|{p.tinit}] alleged[, in particular,|] that {p.his} [detention had been unlawful|right to a fair hearing had been breached|property had been taken without compensation].",
    "The application was allocated to the [First|Second|Third|Fourth|Fifth] Section of the Court (Rule 52 § 1 of the Rules of Court).",
)
_LIFE = (
    "The applicant was born in {year} and lives in {city}[, {country}|].",
    "[The applicant|{p.titled}] is {a_occ} [by profession|] and [is of {ethnic} origin|a {faith} believer|a member of {other}|lives with {p.his} {kin} in {city}].",
    "[On {date}|In {month_year}] the applicant [brought|lodged] [an action|a claim] [in|with] the {court} [seeking damages of {money}|against {acme}|under case no. {case}].",
    "On {date} the {court} [dismissed|allowed|partly allowed] the [claim|appeal][ (case no. {case})|].",
    "[By a judgment of|In its judgment of] {date}, the {court} [upheld|quashed] the [decision|judgment] of {date}.",
    "The {court} [ordered {acme} to pay|awarded] the applicant {money}[ plus interest as from {date}|].",
    "On {date} the applicant was [arrested|taken into custody|detained] [in {city}|at {place}] [by officers of the {agency}|on suspicion of {crime}].",
    "{p.He} was [transferred|taken] to {hospital}, where [a doctor|{m.titled}] [diagnosed|found] {ill}.",
    "According to a medical report of {date}, the applicant suffered from {ill} [and was aged {age_n}|].",
    "[The applicant’s|{p.titled}’s] {kin}, {w.tfull}, [gave evidence|died in {year}|was heard as a witness on {date}|lived in {city} with {q.titled}].",
    "[{w.titled} and {q.titled}|{q.init} and {w.init}|Two witnesses, {w.init} and {q.init},] stated that [they had seen the applicant in {city}|the police had beaten {p.him}].",
    "Between {date} and {date} [the applicant worked as {a_occ} for {acme}|nine hearings were held|the applicant was held in {jail}].",
    "[From {year} to {year}|Until {month_year}] {p.titled} worked for {acme} as {a_occ} [in {city}|].",
    "The applicant owned [a plot of land|a flat|a house] [in {city}|at {street} in {city}] [with a value of {money}|(plot no. {national})|].",
    "On {date} the {agency} [refused the request|revoked {p.his} licence|issued a warrant][ (no. {report})|].",
    "[On {part_date}|In {part_date}] Judge {j.last} [withdrew from the case|adjourned the hearing].",
    "The [investigating judge|prosecutor], {q.tinit}, [ordered an expert report|discontinued the proceedings on {date}].",
    "The applicant’s [car, registration number {plate},|bank account (no. {account})] was [seized|searched|frozen] on {date}.",
    "An appeal by the applicant [was declared inadmissible on {date}|is pending before the {court}].",
    "The court fees amounted to {money}; [the applicant paid {money}|an exemption was refused].",
)
_LAW = (
    "The Government [contested|disputed] that argument. [They submitted|They maintained] that [domestic remedies had not been exhausted|the interference had been prescribed by law].",
    "The Court reiterates that [Article {n:2:14} § 1|Article {n:2:14}] [requires|does not guarantee] [a fair hearing|any particular outcome] (see {cite}).",
    "[The Court notes|It observes] that [the complaint is not manifestly ill-founded|the proceedings lasted too long for two levels of jurisdiction].",
    "There has [accordingly |]been [a|no] violation of Article {n:2:14} [§ {n:1:4} |]of the Convention[ and Article 1 of Protocol No. 1|].",
    "The applicant claimed {money} in respect of [non-pecuniary damage|pecuniary damage|costs and expenses].",
    "Making its assessment on an equitable basis, the Court awards the applicant {money} under this head.",
    "Article {n:2:90} of [the Constitution|the Civil Code|the Code of Civil Procedure] provides that everyone [shall have the right to a court|may apply for compensation].",
    "The Court considers it appropriate that the default interest rate should be based on the marginal lending rate[, to which should be added three percentage points|].",
)
_US = (
    "[Plaintiff|Appellant|Petitioner] {p.full} [appeals from|challenges|seeks review of] [a judgment of|an order entered by] the {court} [dated {date}|dismissing {p.his} claims|].",
    "[The following facts are undisputed.|We recite the facts in the light most favorable to the verdict.|The Court assumes familiarity with the record.]",
    "[{p.any}|{p.last}] [began working|was hired] at {acme} in {month_year} [as {a_occ}|and was promoted in {year}].",
    "{p.last} and {d.last} [were married in {city} on {date}|lived together at {address}|met at {school} in {year}].",
    "On {date}, [Officer|Detective|Sergeant|Deputy|Agent] {q.last} [stopped a vehicle|responded to a call|executed a search warrant] [at {street}|on {road}|in {city}].",
    "[The officer|Officer {q.last}] found [a {gun}|two bags of white powder|{money} in cash] in the [trunk|glove compartment|bedroom].",
    "{w.full}, [a neighbor|{d.any}’s sister|an accountant at {acme}|the victim’s cousin], testified that {d.last} [left around {time}|had threatened {p.him}|owed {p.him} {money}].",
    "At trial, [{m.drfull}|{m.full}] [of {hospital} |]opined that {p.last} suffers from {ill}.",
    "[The jury|A jury] [convicted|acquitted] {d.last} [of robbery|on all counts], and [Judge {j.last}|the trial judge, the Honorable {j.full},] [sentenced {d.him}|entered judgment on {date}].",
    "{p.last} [timely appealed|moved for a new trial|filed this action on {date}].",
    "{d.full} was [indicted|charged] in {county} [in {month_year}|under Indictment No. {case}|].",
    "[{acme}|{acme_short}] moved to dismiss, and [the magistrate judge|Magistrate Judge {q.last}] [recommended|issued a report recommending] that the motion be granted.",
    "[The parties’ son|Their daughter|The minor child], {k.init}, [was born in {year}|attends {school}|lives with {p.last}].",
    "The [jury|district judge] awarded {p.last} {money} [in damages|for lost wages].",
)


def _people(cast: Cast) -> None:
    cast.people("p", "d", "l", "m", "w", "q", "j", "k")
    cast.company("acme")
    cast.bound |= {
        "ministry": cast("{agency}"),
        "jail": cast("{agency}"),
        "crime": cast("[theft|membership of an illegal organisation|aggravated assault|fraud|drug trafficking]"),
        "gun": cast("[Glock 19|Smith & Wesson revolver|kitchen knife|crowbar]"),
    }


def _special(cast: Cast, template: str) -> str:
    escaped = citation(cast).replace("[", "\\[").replace("]", "\\]")
    return template.replace("{cite}", escaped)


@family("judgment_echr", region="world")
def judgment_echr(cast: Cast) -> str:
    """A judgment as the European Court of Human Rights writes it."""
    _people(cast)
    country = cast.rng.choice(COUNTRIES).removeprefix("the ")
    cast.bound["state_party"] = cast.pick((f"the {mark('ORG', 'Republic of ' + country)}", mark("ORG", country)))
    cast.bound["respondent"] = mark("ORG", country)
    cast.bound["government"] = mark("ORG", f"{cast.rng.choice(NATIONALITIES)} Government")

    def fill(texts: list[str]) -> list[str]:
        return [cast(_special(cast, text)) for text in texts]

    life = fill(cast.some(_LIFE, 5, 14))
    law = fill(cast.some(_LAW, 2, 6))
    grouped: list[str] = []
    while life:
        take = cast.rng.randint(1, 3)
        grouped.append(" ".join(life[:take]))
        life = life[take:]
    paragraphs = numbered(cast, fill(list(_ORIGIN[: cast.rng.randint(2, 5)])) + grouped + law)
    cut = len(paragraphs) - len(law)
    head = cast(
        "[CASE OF {p.capslast} v. {respondent.caps}\n\n(Application no. {app_no})\n\nJUDGMENT\n\n[STRASBOURG\n\n|]{date}|]".replace(
            "STRASBOURG", mark("LOC", "STRASBOURG")
        )
    )
    composed = (
        cast(
            "In the case of {p.last} v. {respondent},\n\n[The Court, sitting as a Chamber composed of:|]\n\n{j.full}, President,\n{q.full},\n{w.full},\n{d.full}, judges,\nand {m.full}, Section Registrar,\n\nHaving deliberated in private on {date},\n\nDelivers the following judgment[, which was adopted on that date|]:"
        )
        if cast.chance(0.35)
        else ""
    )
    blocks = [
        head,
        composed,
        cast("[PROCEDURE|]"),
        *paragraphs[: min(cut, 5)],
        "THE FACTS",
        "I. THE CIRCUMSTANCES OF THE CASE",
        *paragraphs[min(cut, 5) : cut],
        cast("[THE LAW|II. RELEVANT DOMESTIC LAW AND PRACTICE|AS TO THE LAW]"),
        *paragraphs[cut:],
        cast(
            "[FOR THESE REASONS, THE COURT UNANIMOUSLY\n\n1. Declares the application admissible;\n\n2. Holds that there has been a violation of Article {n:2:13} of the Convention;\n\n3. Holds that the respondent State is to pay the applicant {money}.\n\nDone in English, and notified in writing on {date}, pursuant to Rule 77 §§ 2 and 3 of the Rules of Court.\n\n{m.full}        {j.full}\nRegistrar        President|]"
        ),
    ]
    return paper(cast, blocks, 0.05)


@family("judgment_us", region="us")
def judgment_us(cast: Cast) -> str:
    """An opinion of an American court."""
    _people(cast)
    facts = [cast(_special(cast, text)) for text in cast.some(_US, 5, 12)]
    body: list[str] = []
    while facts:
        take = cast.rng.randint(1, 4)
        body.append(" ".join(facts[:take]))
        facts = facts[take:]
        if cast.chance(0.35):
            body.append(heading(cast))
        if cast.chance(0.5):
            body.append(" ".join(sentence(cast) for _ in range(cast.rng.randint(1, 3))))
    head = cast(
        "[{court.caps}|{court}]\n\n[{p.caps}|{p.full}], [Plaintiff-Appellant|Petitioner|Appellant],\n\nv.\n\n[{acme.caps}|{d.caps}], [Defendant-Appellee|Respondent].\n\n[No.|Case No.|Docket No.] {case}\n\n[Argued: {date}     Decided: {date}|Filed {date}|Submitted {date}; Decided {date}|]"
    )
    blocks = [
        head,
        cast(
            "[Before {j.capslast}, {q.capslast}, and {w.capslast}, Circuit Judges.|Before: {j.full}, {q.full} and {m.full}, JJ.|]"
        ),
        cast(
            "[{j.capslast}, Circuit Judge:|{j.capslast}, J.|{j.last}, J., delivered the opinion of the Court.|MEMORANDUM OPINION AND ORDER|PER CURIAM.|]"
        ),
        *body,
        contents(cast) if cast.chance(0.04) else "",
        paragraph(cast),
        cast(
            "[AFFIRMED.|REVERSED and REMANDED.|SO ORDERED.\n\nDated: {date}\n\n______________________\n{j.full}\nUnited States District Judge|It is so ordered.]"
        ),
    ]
    return paper(cast, blocks, 0.06)
