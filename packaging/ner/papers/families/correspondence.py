# ruff: noqa: E501 - a sentence of the grammar, or a list of words, stays on one line
"""Letters, e-mail threads and messages."""

from __future__ import annotations

from papers.cast import Cast
from papers.layout import paper
from papers.negatives import paragraph, sentence
from papers.registry import family

_LETTERS = {
    "bank": (
        "{bank}",
        (
            "Your account {account} [is overdrawn by|shows a debit balance of] {money}.",
            "[A payment of|The standing order for] {money} to {org} [was returned unpaid|was taken] on {date}.",
            "We have [sent a new card|written] to {address}.",
            "[{p.couple}|Joint account holders {p.full} and {q.full}] [may|should] visit our {city} branch[, where {m.full} will help|].",
            "We have registered {q.full} as [attorney|an authorised signatory] [with effect from {date}|].",
            "Loan {loan} in the names of {p.full} and {q.full} [matures on {date}|is in arrears of {money}].",
            "To confirm your identity we need [your passport ({passport})|proof of address|your date of birth, {birth}].",
            "Your new [Terms and Conditions|Tariff of Charges|Key Facts Document] [take effect|apply] next month. You need do nothing.",
        ),
    ),
    "insurer": (
        "{insurer}",
        (
            "[Re|Your] claim {claim}, [date of loss|incident of] {date}: we have [accepted|declined] liability.",
            "[Our insured|The policyholder], {p.full}, [reported|states] that {d.full} [ran a red light on {road}|caused the water damage at {address}].",
            "[Policy|Policy No.] {policy} [lapsed on {date}|excludes Flood and Storm].",
            "Our loss adjuster, {m.full}, [will visit {address} on {date}|can be reached at {phone}].",
            "The vehicle, registration {plate}, was [inspected|written off]. VIN {vin}.",
            "[{w.dr} of {hospital}|{hospital}] has confirmed a diagnosis of {ill}.",
            "[The excess is {price}.|Reserve your rights under Section {n:2:9} of the Policy Wording.]",
            "We understand that {p.last} is {a_occ}, aged {age_n}[, and a non-smoker|].",
        ),
    ),
    "landlord": (
        "{org}",
        (
            "[Our records show|We note] that rent of {money} for {month_year} [remains unpaid|was received late].",
            "[Your neighbour|The tenant of Flat {n:2:40}], {q.full}, [complained|has written to us] about noise [on {date}|].",
            "[An inspection of {address}|The gas safety check] is booked for {date} at {time}[ with {m.full}|].",
            "Please leave the keys with {m.full} [at {street}|at our {city} office].",
            "The [boiler|lift|roof] will be repaired by {org} [on {date}|].",
            "[No ball games. Bins must be put out on Friday. Keep Clear.|Your deposit of {price} is protected.]",
            "{p.last} and {q.last} moved in on {date}.",
        ),
    ),
    "lawyer": (
        "{firm}",
        (
            "We [act for|represent] {q.full} [of {address}|] in [this matter|the matter of {q.last} v {acme}].",
            "Our client [instructs us|tells us] that [on {date} you called {q.him} a liar|{acme} owes {q.him} {money}].",
            "[Please confirm|Kindly confirm] that {d.full} [will accept service|has authority to settle].",
            "[We refer to|Thank you for] your letter of {date}.",
            "The hearing before the {court} is listed for {date} [(claim no. {case})|].",
            "{m.full}, [counsel|of counsel], advises that [the claim is statute-barred|the Limitation Act defence fails].",
            "[Unless we hear from you by {date}|Failing payment of {money} within {n:7:28} days], we [shall|will] issue proceedings without further notice.",
            "We enclose [a copy of the lease|a bundle of documents|the Bill of Costs|our terms of business].",
            "Conferences with {d.titled} and {l.titled} took place in {city} on {date}.",
        ),
    ),
    "school": (
        "{school}",
        (
            "{k.full} [(Class {n:1:12}B) |]has been [absent|late] [since {date}|on {n:3:12} occasions].",
            "[{k.first}|Your {child}] was [involved in|a witness to] an incident with {q.first} [in the playground|on the bus to {city}] on {date}.",
            "[{m.titled}, Head of Year,|{m.tfull}] would like to [meet|speak to] you [on {date} at {time}|].",
            "Pupil number {student}; date of birth {birth}.",
            "[The Spring Term ends on a Friday.|Summer School and Year Book orders close in May.|Bring a Packed Lunch.]",
            "{k.first}’s [{kin}|guardian], {w.full}, [collected {k.him}|may be contacted on {phone}].",
            "[{l.dr}|Nurse {l.last}] has told us that {k.first} has {ill}.",
            "{k.first} [speaks {tongue} at home|joined us from {school} in {month_year}].",
        ),
    ),
    "agency": (
        "{agency}",
        (
            "[We received|Thank you for] your [application|request] [dated|of] {date} [(reference {ref})|].",
            "[Your entitlement|The benefit] is {money} [per week|per month] from {date}.",
            "Our officer, {m.full}, [visited {address}|interviewed {q.full}] on {date}.",
            "You told us that you live with {q.full} [and {k.full}|, your {kin}].",
            "National Insurance number: {national}.",
            "You may appeal to the {court} within [one month|{n:14:30} days].",
            "[This decision was made under|We applied] Regulation {n:4:60} of the [Universal Credit Regulations 2013|Code of Federal Regulations].",
            "Our records show {p.last} was employed by {org} as {a_occ} [until {date}|].",
        ),
    ),
}
_ENDS = (
    "Yours sincerely,",
    "Yours faithfully,",
    "Sincerely,",
    "Kind regards,",
    "Best regards,",
    "Very truly yours,",
    "Respectfully,",
    "With best wishes",
)


@family("letter")
def letter(cast: Cast) -> str:
    """A letter from a bank, insurer, landlord, lawyer, school or agency."""
    cast.people("p", "q", "d", "m", "w", "l", "k", "s")
    cast.company("acme")
    cast.bound["child"] = cast.pick(("son", "daughter"))
    kind = cast.rng.choice(tuple(_LETTERS))
    sender, sentences = _LETTERS[kind]
    cast.bound["sender"] = cast(sender)
    texts = [cast(text) for text in cast.some(sentences, 3, len(sentences))]
    texts += [sentence(cast) for _ in range(cast.rng.randint(0, 3))]
    cast.rng.shuffle(texts)
    body = []
    while texts:
        take = cast.rng.randint(1, 3)
        body.append(" ".join(texts[:take]))
        texts = texts[take:]
    head = (
        cast("[{sender.caps}|{sender}]\n{address_lines}[\nTel: {phone}||\nPhone {phone} · www.example.com|]")
        .replace("\n ", "\n")
        .rstrip()
    )
    to = cast("[{p.tfull}|{p.full}|{p.caps}|{p.tinit}][\n{acme}|]\n{address_lines}")
    refs = cast("[Our ref: {ref}|Reference: {ref}|Your ref: {ref}\nOur ref: {ref}|Account no.: {account}||]")
    subject = cast(
        "[Re: {q.full}|RE: Claim No. {claim}|Subject: Your account {account}|Re: {address}|NOTICE OF CHANGES|FINAL NOTICE|WITHOUT PREJUDICE|Re: {p.last} v. {acme}, Case No. {case}|]"
    )
    greeting = cast(
        "Dear [{p.titled}|{p.titled}|{p.first}|Sir or Madam|{p.tfull}|Sirs|Customer|Tenant|Parent or Guardian|{p.titled} and {q.titled}][,|:|]"
    )
    close = cast.pick(_ENDS) + cast(
        "\n\n[_____________\n|]{s.full}[\n{role}|\n[Partner|Case Handler|Branch Manager|Headteacher|Customer Relations]|][\n{sender}|][\n\ncc: {d.full}|\n\nEnc. [Bill of Costs|Form W-9|Leaflet]|\n\nc.c. {d.full}, {firm}||]"
    )
    order = [head, cast("{date:2012:2025}"), to] if cast.chance(0.7) else [cast("{date:2012:2025}"), head, to]
    return paper(cast, [*order, refs, greeting, subject, *body, close], 0.06)


_MAILS = (
    "[Just to confirm|Following up]: {q.first} [will meet|is meeting] {d.full} [at {place}|in {city}] on {weekday}[, {date}|].",
    "[Can you|Could you please] [send|forward] the [signed NDA|invoice {invoice}|Q3 deck|draft lease] to {d.first}[ at {email:d}|]?",
    "{d.titled} from {org} [called|is asking] about [the offer|order {order}|case {case}].",
    "I [spoke to|had lunch with] {d.full} [yesterday|on {date}]; [he|she] [is leaving {org}|wants {money}].",
    "[My number is|Call me on|My cell:] {phone}.",
    "[The address is|Please ship to] {address}.",
    "[I’ll be out of office|OOO] from {part_date}[; {q.first} is covering|].",
    "[Thanks, will do.|Noted with thanks.|See my comments in red below.|Please find attached.|Bill it to overhead. Will check the page count. May take a while.|Let me know. Happy Friday!]",
    "[HR|Finance|Legal|IT] [needs|wants] the [Travel Expense Form|Purchase Order|Change Request] [before month end|in Excel] [- use SharePoint, not Dropbox|].",
    "{q.first}’s [mother|husband] is in {hospital} with {ill}[, so please be kind|].",
    "[Re the {city} project|On {acme_short}]: [we signed on {date}|{m.last} is not happy|the price is {price}, final].",
    "[Don’t|Please do not] tell {d.first}[ or anyone at {acme_short}|].",
    "{m.full} ({email:m}) [will take over|joined us] [as of {date}|from {org}].",
)
_FOOT = (
    "This e-mail and any attachments are confidential. If you are not the intended recipient, please delete it.",
    "Think before you print. Registered in the Companies Register.",
    "CONFIDENTIALITY NOTICE: The contents of this message may be privileged.",
    "Sent from my iPhone",
    "Get Outlook for Android",
    "\\[EXTERNAL EMAIL\\] Do not click links unless you trust the sender.",
)


def _mail(cast: Cast, sender: str, to: str, copied: str) -> str:
    names = {"f": sender, "t": to, "c": copied}

    def named(template: str) -> str:
        for short, name in names.items():
            template = template.replace(f"{{{short}.", f"{{{name}.").replace(f"{{email:{short}}}", f"{{email:{name}}}")
        return template

    header = cast(
        named(
            cast.pick(
                (
                    "From: {f.short} <{email:f}>\n[Sent|Date]: {stamp}\nTo: {t.short}[ <{email:t}>|][\nCc: {c.short}|]\nSubject: {subject}",
                    "From: {f.rev}\nSent: {stamp}\nTo: {t.rev}; {c.rev}\nSubject: {subject}[\nAttachments: {file}|]",
                    "On {stamp}, {f.short} <{email:f}> wrote:",
                    "-----Original Message-----\nFrom: {f.full} <{email:f}>\nTo: {t.full}\nSubject: {subject}",
                    "FROM: {email:f}\nTO: {email:t}\nDATE: {stamp}\nSUBJECT: {subject}",
                )
            )
        )
    )
    body = (
        cast(named("[Hi {t.first},|{t.first},|Dear {t.titled},|{t.first} -|Hello {t.first} and {c.first},|All,|Team,]"))
        + "\n\n"
        + "\n\n".join(cast(text) for text in cast.some(_MAILS, 1, 5))
    )
    end = cast(
        named(
            "[Thanks,|Best,|Regards,|Cheers|BR|Kind regards,|]\n[{f.first}|{f.full}|{f.full}\n{role}\n{acme}[\n{phone}|][\n{address_lines}|]|{f.first}|{f.short} | {acme}]"
        ).replace(" | {acme}", " · {acme}")
    ).strip()
    foot = "\n\n" + cast(cast.pick(_FOOT)) if cast.chance(0.25) else ""
    return f"{header}\n\n{body}\n\n{end}{foot}"


@family("email")
def email(cast: Cast) -> str:
    """An e-mail thread with headers and quoted replies."""
    cast.people("a", "b", "e", "q", "d", "m")
    cast.company("acme")
    cast.bound |= {
        "file": "Draft_v3.docx",
        "subject": cast(
            "[RE: |FW: |Re: |][Meeting with {d.last}|Invoice {invoice}|Q{n:1:4} Budget|{acme_short} – draft agreement|Lunch?|Case {case}|Server Maintenance Window|URGENT: {q.full}|Contract Review|Mark-up of Lease|Will call later]"
        ),
    }
    parts = []
    sender, to = "a", "b"
    for depth in range(cast.rng.randint(1, 4)):
        cast.bound["stamp"] = cast(
            cast.pick(("{weekday}, {recent} {time}", "{recent} at {time}", "{recent} {time}", "{recent}"))
        )
        text = _mail(cast, sender, to, "e")
        if depth and cast.chance(0.3):
            text = "\n".join(f"{'>' * depth} {line}" for line in text.split("\n"))
        parts.append(text)
        sender, to = to, sender
    return "\n\n".join(parts)


_CHAT = (
    "[hey|hi|yo] {t.first}",
    "did u see {q.first} [last night|at {place}]??",
    "{q.full} owes me {money} lol",
    "my new number is {phone}",
    "meet me at {street} {time}",
    "ok",
    "lol",
    "will do",
    "on my way",
    "<IMG_{n:1000:9999}.jpg>",
    "can u grant me access to the drive",
    "mark it as paid, i may be late",
    "its may already?? bill due friday",
    "rich people problems",
    "call {q.first} or {d.first}",
    "she lives in {city} now w her {kin}",
    "{d.last} is a liar",
    "the cops came, officer {m.last}",
    "{m.dr} says its {ill}",
    "send it to {email:q}",
    "acct {account} at {bank}",
    "i was born {birth} so no",
    "tell {q.nick} to bring cash",
    "aka {d.nick}",
    "Missed voice call",
    "This message was deleted",
    "plate was {plate}",
    "i work at {org}, im {a_occ}",
    "Happy birthday {q.first}!!",
    "church at 10?",
    "justice for all haha",
    "page {n:2:90} of the book",
)


@family("chat", region="us")
def chat(cast: Cast) -> str:
    """A log of messages between two or three people."""
    cast.people("a", "b", "q", "d", "m")
    cast.bound["t"] = cast.whom("b")
    form = cast.rng.choice(("first", "short", "full", "nick"))
    style = cast.rng.randrange(4)
    lines = [
        cast(
            "[WhatsApp Chat Export|SMS log – device IMEI withheld|Extraction Report – Messages|Channel: #general|]\n[Participants: {a.full} ({phone}); {b.full} ({phone})|]"
        )
    ]
    for _ in range(cast.rng.randint(6, 18)):
        who = cast.whom(cast.pick(("a", "b"))).form(form, cast.rng)
        stamp, text = cast("{recent}, {time}"), cast.line(_CHAT)
        lines.append(
            (
                f"[{stamp}] {who}: {text}",
                f"{stamp} - {who}: {text}",
                f"{who}  {cast('{time}')}\n{text}",
                f"{who}: {text}",
            )[style]
        )
    return "\n".join(line for line in lines if line.strip())


@family("memo")
def memo(cast: Cast) -> str:
    """A memorandum within a firm or an office: mostly policy, few names."""
    cast.people("a", "b", "d")
    cast.company("acme")
    head = cast(
        "[MEMORANDUM|INTEROFFICE MEMO|M E M O|FILE NOTE]\n\nTO: [{a.full}|All Staff|Board of Directors]\nFROM: {b.full}[, {role}|]\nDATE: {recent}\n[RE|SUBJECT]: [Parking|Expense Policy|{d.full}|Matter {ref}|Holiday Cover]"
    )
    body = [
        paragraph(cast)
        if cast.chance(0.5)
        else cast(
            cast.pick(_MAILS)
            .replace("{q.first}", "{d.first}")
            .replace("{email:q}", "{email:d}")
            .replace("{m.last}", "{b.last}")
            .replace("{m.full}", "{a.full}")
            .replace("{email:m}", "{email:a}")
        )
        for _ in range(cast.rng.randint(2, 5))
    ]
    return paper(cast, [head, *body], 0.2)
