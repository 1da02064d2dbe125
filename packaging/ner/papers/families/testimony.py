# ruff: noqa: E501 - a sentence of the grammar, or a list of words, stays on one line
"""What people say under oath and in rooms: depositions, hearings, interviews, minutes of a school or a club."""

from __future__ import annotations

from papers.cast import Cast
from papers.layout import paper, signature
from papers.markup import mark
from papers.negatives import exhibits
from papers.registry import family

_PAIRS = (
    (
        "[Could you|Would you please|Please] state your [full |]name [for the record|and spell your last name]?",
        "[{w.full}.|My name is {w.full}.|{w.full}, {spelled}.]",
    ),
    ("[What is|And what is] your [current |]address?", "[{address}.|I live at {address}.|{street}, in {city}.]"),
    ("What is your date of birth?", "{birth}."),
    (
        "[Where do you work|By whom are you employed|What do you do for a living]?",
        "[I work for {acme}.|I’m {a_occ} at {acme}.|I’m {a_occ}, currently out of work.|{acme_short}, in {city}.]",
    ),
    (
        "[Where were you|Do you recall where you were] on {date}?",
        "[I was at home.|I was in {city}, visiting {q.first}.|At {place}, with {q.full} and my {kin}.|I don’t recall.]",
    ),
    (
        "Did you [ever |]speak with [{p.titled}|{p.full}|{d.titled}] [about the contract|after the accident|that day]?",
        "[Yes.|No, sir.|Yes, {p.he} called me around {time}.|I spoke to {d.first}, not to {p.first}.|Once, in {month_year}.]",
    ),
    (
        "Who [else was present|was in the room|attended that meeting]?",
        "[{p.short}, {d.short}, and someone from {acme}.|Me, {q.first} and {p.titled}.|{d.full}. And I think {q.last} came later.]",
    ),
    (
        "Do you recognize [this document|what has been marked as Exhibit {n:1:40}]?",
        "[Yes, it’s an e-mail from {p.last} to {d.last}.|I do. It’s my letter to {agency}.|No, I have never seen it.|It looks like an invoice.]",
    ),
    (
        "[Have you ever been convicted|Have you been treated for any illness]?",
        "[No.|I was treated for {ill} at {hospital} in {year}.|{m.dr} said it was {ill}.]",
    ),
    (
        "Is it [fair to say|correct] that you [signed it|read the terms and conditions] before [the Closing Date|you paid]?",
        "[Correct.|That’s right.|I may have. I will have to check.|I can’t say for sure.]",
    ),
    (
        "Can you give me a ballpark [of the price|figure]?",
        "[No. I would be guessing.|Maybe a few thousand dollars.|Mark it on the page and I will bill you, that’s what I said.]",
    ),
    (
        "What [car|vehicle] [was {d.titled} driving|did you see]?",
        "[A red Honda Civic.|A Ford pickup. The plate was {plate}, I wrote it down.|{d.first} drives a Volvo.]",
    ),
    ("And where did you [go to school|study]?", "[{school}. I graduated in {year}.|{school}, then {school}.]"),
    (
        "[What happened next|And then]?",
        "[{d.titled} started shouting at {p.first}.|Then the police came, an Officer {q.last}.|We drove to {hospital}.|Nothing. We waited.]",
    ),
    (
        "Was [Judge {j.last}|{m.dr}|Officer {q.last}] [there|aware of this]?",
        "[I believe so.|No.|You would have to ask {m.titled}.]",
    ),
)
_ASIDES = (
    "Objection. [Form.|Foundation.|Calls for speculation.|Asked and answered.|Hearsay, Your Honor.]",
    "[You may answer.|Sustained.|Overruled.|Let’s go off the record.|Counsel, move on.]",
    "[Thank you, {l.titled}.|{l.titled}, please let the witness finish.|I’ll withdraw the question.]",
    "Can we mark this as [Exhibit {n:1:60}|Plaintiff’s {n:1:60}]?",
)


def _speaker(cast: Cast, who: str) -> str:
    return cast.whom(who).form("capstitled", cast.rng)


@family("deposition", region="us")
def deposition(cast: Cast) -> str:
    """A deposition or hearing transcript in questions and answers."""
    cast.people("w", "p", "d", "l", "m", "q", "j")
    cast.company("acme")
    spell = "-".join(cast.whom("w").surname.upper().replace(" ", ""))

    cast.bound["spelled"] = mark("PERSON", spell)
    numbers, line = cast.chance(0.3), 1
    labels = cast.rng.choice(
        (("Q.", "A."), ("Q", "A"), ("Q:", "A:"), ("QUESTION:", "ANSWER:"), ("THE COURT:", "THE WITNESS:"))
    )
    lines: list[str] = []
    for question, answer in cast.some(_PAIRS, 5, 12):
        lines += [f"{labels[0]} {cast(question)}", f"{labels[1]} {cast(answer)}"]
        if cast.chance(0.3):
            who = cast.rng.choice(
                (_speaker(cast, "l"), _speaker(cast, "m"), "THE COURT", "THE REPORTER", "THE WITNESS")
            )
            lines.append(f"{who}: {cast.line(_ASIDES)}")
    if cast.chance(0.5):
        lines.insert(
            0,
            cast.pick(("EXAMINATION", "DIRECT EXAMINATION", "CROSS-EXAMINATION", "FURTHER EXAMINATION"))
            + "\n"
            + cast("BY [{l.capstitled}|{l.capstitled}]:"),
        )
    if numbers:
        shown = []
        for text in lines:
            shown.append(f"{line:>2}  {text}")
            line = line % 25 + 1
        lines = shown
    front = cast(
        "[DEPOSITION OF {w.caps}\n\n[Taken on|Held] {date}[, at {time}|]\n[At the offices of {firm}|]\n[{address_lines}|]\n\n[Reported by: {q.full}, CSR No. {bar}|Court Reporter: {q.full}|]|"
        "TRANSCRIPT OF PROCEEDINGS\nBEFORE THE HONORABLE {j.caps}\n{date}|]"
    )
    appear = cast(
        "[APPEARANCES:\n\nFor the Plaintiff:\n{firm}\nBY: {l.caps}[, ESQ.|]\n{address_lines}\n\nFor the Defendant:\n{firm}\nBY: {m.caps}\n{address_lines}\n\n[Also present: {q.full}, videographer|]|]"
    )
    opening = cast(
        "[{w.caps},\n[having been first duly sworn|called as a witness], was examined and testified as follows:|THE VIDEOGRAPHER: This begins the deposition of {w.full} in the matter of {p.last} versus {acme}. Today is {date}; the time is {time}.|PROCEEDINGS|]"
    )
    closing = cast(
        "[CERTIFICATE OF REPORTER\n\nI, {q.full}, a Certified Shorthand Reporter, hereby certify that the witness was duly sworn.\n\nDated: {date}|(Whereupon, the deposition was concluded at {time}.)|]"
    )
    joint = "\n" if cast.chance(0.7) else "\n\n"
    return paper(
        cast, [front, appear, exhibits(cast) if cast.chance(0.1) else "", opening, joint.join(lines), closing], 0.05
    )


_MINUTES = (
    "{c.any} [called the meeting to order|opened the meeting] at {time}[ and noted that a quorum was present|].",
    "The minutes of the meeting [held on {date}|of {date}] were approved [on a motion by {p.any}|without amendment].",
    "[{p.any}|{q.any}] [presented|reported on] the [budget|financial statements|treasurer’s report][, noting a balance of {money}|].",
    "[On motion duly made by {p.any} and seconded by {q.any}|Moved by {p.last}, seconded by {q.last}], [the motion carried unanimously|it was resolved as follows].",
    "RESOLVED, that [the Corporation|the Company] [is authorized to|may] [open an account with {bank}|enter into an agreement with {org}|lease premises at {address}].",
    "RESOLVED FURTHER, that {q.full} [is hereby appointed|be and hereby is elected] [{role}|as a director] [effective {date}|of the Corporation].",
    "[{w.any} joined the meeting by telephone|{w.any} of {firm} advised the Board|{w.any} left at {time}].",
    "[{d.any} abstained|{d.any} declared an interest in {org}|Apologies were received from {d.any} and {w.any}].",
    "Action: {p.initlast} to [contact {agency}|circulate the draft|obtain quotes] by [{recent}|{month_year}|{weekday}].",
    "[Discussion ensued.|No action was taken.|There was no old business.|The Board then went into Executive Session.|Item deferred to the next meeting.]",
    "[Next meeting: {recent} at {time}, {place}.|There being no further business, the meeting was adjourned at {time}.]",
)


@family("minutes")
def minutes(cast: Cast) -> str:
    """Minutes of a board, a council or an association, with resolutions."""
    cast.people("c", "p", "q", "w", "d", "s")
    cast.company("acme")
    title = cast(
        "[MINUTES OF THE [REGULAR|SPECIAL|ANNUAL] MEETING OF THE BOARD OF DIRECTORS\nOF\n{acme.caps}|Minutes of the [Annual General Meeting|Management Committee|Board of Trustees] of {other}|UNANIMOUS WRITTEN CONSENT OF THE DIRECTORS OF {acme.caps}|{school} – Governors’ Meeting Minutes]"
    )
    held = cast(
        "[Date: {recent}\nTime: {time}\nLocation: {address}|Held at {address} on {recent} at {time}|A meeting was held on {recent}, at the offices of the Company, {address}.]"
    )
    joint = cast.rng.choice((", ", "\n", "; "))
    here = joint.join(cast(f"{{{name}.full}}[|| ({{role}})|, {{role}}| (Chair)]") for name in "cpqws")
    present = (
        cast.pick(("Present: ", "PRESENT:\n", "Directors Present\n", "In attendance: ", "Attendees: "))
        + here
        + cast("[\n\nAbsent: {d.full}|\nApologies: {d.full}||]")
    )
    items = cast.some(list(_MINUTES), 5, 11)
    heads = cast.chance(0.5)
    body = []
    for number, text in enumerate(items, 1):
        if heads and cast.chance(0.5):
            body.append(
                f"{number}. "
                + cast.pick(
                    (
                        "Call to Order",
                        "Approval of Minutes",
                        "TREASURER’S REPORT",
                        "Old Business",
                        "NEW BUSINESS",
                        "Chair’s Remarks",
                        "Matters Arising",
                        "AOB",
                    )
                )
            )
        body.append(cast(text))
    return paper(
        cast,
        [
            title,
            held,
            present,
            *body,
            signature(cast, "s", cast("[Secretary|Company Secretary|Secretary of the Meeting|Recording Secretary]")),
        ],
        0.08,
    )


@family("interview")
def interview(cast: Cast) -> str:
    """A news-like narrative or a memorandum of an interview."""
    cast.people("p", "d", "w", "q", "m")
    cast.company("acme")
    story = (
        "{city.caps} – [Police|Prosecutors|Officials] [said|confirmed] on {weekday} that {p.full}, {age_n}, [had been arrested|was found dead|has been charged with fraud].",
        "“[We are shocked|It was never about money|Nobody told us anything],” [said|added] {w.full}, [a spokesman for {acme}|{a_occ} who lives on {road}|{p.his} {kin}].",
        "{p.last}, {a_occ} from {city}, [worked at {acme_short} until {year}|moved to {country} in {year}|studied at {school}].",
        "[The company|{acme}], [founded in {year} by {d.full}|based in {city}], [declined to comment|reported losses of {money}].",
        "{q.full}, [a lawyer for {p.last}|who chairs {other}|an expert at {school}], [called the ruling “a disgrace”|told {other} that the case would be appealed].",
        "[The hearing|The trial] [opened|resumed] in {city} on {date} before Judge {m.last}.",
        "{p.last}’s [wife|husband|partner], {m.first}, [did not attend|wept in court]; [their two children stayed with {w.last}|neither did {d.last}].",
        "[It was the third such incident in {county} since {month_year}.|The investigation was led by {agency}.|Neighbours on {road} described a quiet family.]",
        "Interviewed on {date}, {w.any} stated that [{p.any} had asked for {money}|{d.any} drove to {city}|nobody from {acme} ever called].",
        "[{d.any} grew up in {city}, the son of {a_nat} {occ}.|{d.any}, {a_nat} citizen, speaks little {tongue}.|{d.any} converted and became {a_faith}.]",
        "[Rich and poor, young and old, came to the church.|Will justice be done? The page is still blank.|The bill will be debated in May.|March was cold and long.]",
    )
    title = cast(
        "[{p.last} [arrested|charged|freed] in {city}|MEMORANDUM OF INTERVIEW\n\nSubject: {w.full}\nDate: {date}\nInterviewer: {q.full}|Court rejects appeal by {p.last}|{acme_short} sued over [fire|data breach|unpaid wages]|By {q.full}|]"
    )
    sentences = [cast(text) for text in cast.some(story, 5, 11)]
    body = []
    while sentences:
        take = cast.rng.randint(1, 3)
        body.append(" ".join(sentences[:take]))
        sentences = sentences[take:]
    return paper(cast, [title, *body], 0.06)
