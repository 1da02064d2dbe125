# ruff: noqa: E501 - a sentence of the grammar, or a list of words, stays on one line
"""Medical notes, personnel papers and immigration statements."""

from __future__ import annotations

from papers.cast import Cast
from papers.layout import columns, fields, numbered, paper, signature
from papers.markup import mark
from papers.negatives import paragraph, sentence
from papers.registry import family

_NOTE = (
    "[{p.titled}|The patient|Pt] is a [pleasant |]{age_n}-year-old [{ethnic} |]{occ} [who presents|seen today] [with|for] {ill}.",
    "[Referred by|Thank you for referring] [{m.dr}|{m.drfull} of {hospital}].",
    "History obtained from {p.his} {kin}, {k.full}[, via interpreter|].",
    "PMH: {ill}, {ill}. [PSH: Appendectomy, {year}.|FH: Mother with {ill}.]",
    "[Social: works as {a_occ} at {org}; lives in {city}.|Denies tobacco. Married to {k.first}.|Retired {occ}, {faith}.]",
    "BP {n:100:180}/{n:60:100}, HR {n:55:110}, Temp {n:97:101}.{n:0:9}, SpO2 {n:90:100}%. BMI {n:18:40}. HEENT: normal. Romberg negative. Babinski downgoing.",
    "Medications: [Lisinopril 20 mg daily|Metformin 1000 mg BID|Zoloft 50 mg|Eliquis 5 mg], [Lipitor 40 mg qHS|Tylenol PRN|Humira|Insulin Lantus 10 units].",
    "[MRI Lumbar Spine|CT Head Without Contrast|Holter Monitor|Doppler Study] [shows no acute abnormality|ordered|to be scheduled].",
    "Plan discussed with {p.titled} and {k.titled}; [return in {n:2:12} weeks|follow up with {l.dr} on {date}].",
    "[{p.first}|{p.titled}] was [seen|hospitalized] at {hospital} in {month_year} under {l.drfull}.",
    "[Epley maneuver performed.|Tinel and Phalen signs positive.|Kocher incision healed.|Beck Depression Inventory: 21.|Mini-Mental State Exam 28/30.]",
    "Call {k.full} at {phone} with results.",
)
_LAB = (
    "Hemoglobin",
    "WBC",
    "Platelets",
    "Glucose",
    "Creatinine",
    "Sodium",
    "Potassium",
    "ALT",
    "TSH",
    "HDL Cholesterol",
    "Hemoglobin A1c",
    "Vitamin D, 25-OH",
    "Epstein-Barr IgG",
    "Rh Factor",
    "C-Reactive Protein",
    "Bence Jones Protein",
)


@family("medical")
def medical(cast: Cast) -> str:
    """A clinic note, a laboratory report or a medical opinion."""
    cast.people("p", "m", "k", "l")
    name = f"{{p.{cast.pick(('full', 'rev', 'revcaps', 'caps'))}}}"
    rows = [
        ("Patient", cast(name)),
        (cast.pick(("DOB", "Date of Birth")), cast("{birth}")),
        (cast.pick(("MRN", "Chart #", "Patient ID")), cast("{mrn}")),
        ("Provider", cast("[{m.full}, M.D.|{m.drfull}|{m.full}, NP|{m.rev}]")),
        ("Date of Service", cast("{recent}")),
        ("Insurance", cast("[{insurer} – Member ID {member}|{insurer}]")),
        ("Address", cast("{address}")),
    ]
    shown = fields(cast, [rows[0], *cast.rng.sample(rows[1:], cast.rng.randint(2, 6))])
    body = []
    heads = (
        "CHIEF COMPLAINT",
        "History of Present Illness:",
        "ASSESSMENT:",
        "PLAN",
        "Subjective",
        "OBJECTIVE",
        "Past Medical History",
        "IMPRESSION",
        "Review of Systems",
        "",
    )
    for text in cast.some(_NOTE, 4, 9):
        head = cast.pick(heads)
        body.append(f"{head}\n{cast(text)}" if head and cast.chance(0.5) else cast(text))
    table = ""
    if cast.chance(0.4):
        table = columns(
            cast,
            [
                ("Test", "Result", "Units", "Reference Range", "Flag"),
                *(
                    (
                        test,
                        cast("{n:1:200}.{n:0:9}"),
                        cast.pick(("mg/dL", "g/L", "U/L", "%", "mmol/L")),
                        cast("{n:1:50}–{n:51:220}"),
                        cast.pick(("", "H", "L")),
                    )
                    for test in cast.some(_LAB, 3, 9)
                ),
            ],
        )
    return paper(
        cast,
        [
            cast("[{hospital}|{hospital.caps}][\n{address_lines}|][\nPhone {phone}|]"),
            cast("[PROGRESS NOTE|Laboratory Report|OFFICE VISIT|CONSULTATION|Independent Medical Examination|]"),
            shown,
            *body,
            table,
            cast(
                "[Electronically signed by {m.full}, M.D. on {recent} {time}|{m.full}, M.D.|Dictated by: {m.drfull}\ncc: {l.drfull}|]"
            ),
        ],
        0.06,
    )


_CAREER = (
    "[{role}|Senior {occ}|{occ}], {org}, {city} [({year} – {year})|{month_year} – {month_year}|{year} to present]",
    "{school}, [B.A. in History|MSc Finance|Diploma in Nursing|Juris Doctor], {year}",
    "[Reported to {m.full}, {role}.|Managed a team of {n:2:40}. Led the migration to SAP Ariba and Salesforce.]",
    "Languages: {tongue} (native), {tongue} (fluent). Skills: Excel, AutoCAD, Python, Public Speaking.",
    "References: {m.full}, {org}, {phone}; {q.full}, {email:q}.",
    "[Volunteer|Treasurer], {other}, {year}–{year}. Interests: [chess|rowing|church choir].",
)
_STAFF = (
    "[{p.titled}|{p.full}] [has been employed|worked] [by|with] {acme} [since|from] {date} [as {a_occ}|in the Accounts Department].",
    "[On {date}|At a meeting on {date}], {m.full} [raised|discussed] [lateness|a grievance by {q.full}] with {p.titled}.",
    "[Employee|Staff] number {employee}; date of birth {birth}; National Insurance number {national}.",
    "{p.first} [reports to|is supervised by] {m.full}[, {role}|].",
    "[I have known|I supervised] {p.first} for {n:2:12} years and [recommend {p.him} without hesitation|found {p.him} reliable].",
    "{p.titled} has been [absent|on sick leave] since {date} with {ill}[ (certificate from {l.dr})|].",
    "{p.His} salary is {price}. [Pension Scheme: Group Personal Plan. Notice Period: three months.|Performance Rating: Exceeds Expectations.]",
    "[A warning was issued to {q.full} on {date}.|{q.titled} and {m.titled} gave statements.]",
    "All staff are reminded that Travel Claims must be filed in Workday before Month End Close.",
    "Registered next of kin is {k.full}, {address}, {phone}.",
)


@family("personnel")
def personnel(cast: Cast) -> str:
    """A curriculum vitae, a reference or a paper of the personnel department."""
    cast.people("p", "m", "q", "k", "l")
    cast.company("acme")
    if cast.chance(0.4):
        head = cast("[{p.full}|{p.caps}]\n[{address}|{address_lines}]\n{phone} [·|/|–] {email:p}")
        body = [
            cast.pick(("PROFESSIONAL SUMMARY", "Profile", "OBJECTIVE"))
            + "\n"
            + cast("[Experienced {occ} with {n:3:30} years in industry.|Motivated {occ} seeking new challenges.]")
        ]
        body += [cast(text) for text in (*cast.some(_CAREER, 3, 6), _CAREER[0], _CAREER[0])]
        for at, word in ((1, "EXPERIENCE"), (4, cast.pick(("Education", "EDUCATION AND TRAINING", "Key Skills")))):
            body.insert(min(at, len(body)), word)
        return paper(cast, [head, cast("[Date of birth: {birth}\nNationality: {nat}\n|]"), *body], 0.05)
    told = [cast(text) for text in cast.some(_STAFF, 4, 8)] + [sentence(cast)]
    title = cast(
        "[Re: Reference for {p.full}|EMPLOYEE RECORD – {p.revcaps}|DISCIPLINARY HEARING – OUTCOME|Performance Review: {p.full}|TO WHOM IT MAY CONCERN|Termination Letter]"
    )
    return paper(
        cast,
        [cast("{acme}\n{address_lines}"), cast("{recent}"), title, *told, signature(cast, "m", cast("{role}"))],
        0.1,
    )


_REFUGE = (
    "I was born in {city}, {country}, on {birth}. I am a citizen of {country} [and a member of the {ethnic} community|].",
    "My [father|mother|brother], {k.full}, was [arrested|killed|taken away] [in {city}|] on {date} [by the {agency}|].",
    "I [entered|arrived in] the {usa} at {city}, {state} on {date} [with a B-2 visa|without inspection].",
    "[My alien number is|A-Number:] {alien}[; receipt number {receipt}|]. My passport, number {passport}, expired on {date}.",
    "I am [married to|the spouse of] {q.full}, {a_nat} [citizen|national], and we live at {address}.",
    "I [worked|was] {a_occ} [in {city} |]until {month_year}.",
    "[Because I am {a_faith}|Because of my {faith} faith], [men came to our house|I was dismissed by {org}] in {month_year}.",
    "[The respondent|{p.titled}] [concedes removability|applied for asylum on {date}], and [Immigration Judge {j.last}|Judge {j.full}] [denied|granted] relief.",
    "Our children, {k.first} and {m.first}, [attend {school}|were born in {city}].",
    "I have [never been arrested|one arrest, in {county}, on {date}].",
    "{m.drfull} [of {hospital} |]diagnosed me with {ill}.",
    "Form I-130, Form I-485 and Form G-325A are enclosed with the Filing Fee and two Passport-Style Photographs.",
    "The Country Reports and the Visa Bulletin are attached as Tab {n:1:9}.",
)


@family("immigration", region="us")
def immigration(cast: Cast) -> str:
    """A declaration, a petition letter or a decision in an immigration case."""
    cast.people("p", "q", "k", "m", "j")
    cast.bound["usa"] = mark("LOC", "United States")
    told = numbered(cast, [cast(text) for text in cast.some(_REFUGE, 5, 10)])
    head = cast(
        "[DECLARATION OF {p.caps}|UNITED STATES DEPARTMENT OF JUSTICE\nEXECUTIVE OFFICE FOR IMMIGRATION REVIEW\n\nIn the Matter of: {p.rev}   File No. {alien}|Re: I-130 Petition for {p.full}; Beneficiary: {q.full}, {alien}|PERSONAL STATEMENT]"
    )
    head = head.replace(
        "UNITED STATES DEPARTMENT OF JUSTICE\nEXECUTIVE OFFICE FOR IMMIGRATION REVIEW",
        mark("ORG", "UNITED STATES DEPARTMENT OF JUSTICE")
        + "\n"
        + mark("ORG", "EXECUTIVE OFFICE FOR IMMIGRATION REVIEW"),
    )
    return paper(cast, [head, *told, paragraph(cast, 1, 2) if cast.chance(0.4) else "", signature(cast, "p")], 0.08)
