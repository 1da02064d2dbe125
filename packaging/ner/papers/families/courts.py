# ruff: noqa: E501 - a sentence of the grammar, or a list of words, stays on one line
"""Complaints, motions and affidavits as American and British courts receive them."""

from __future__ import annotations

from papers.cast import Cast
from papers.layout import caption, numbered, paper, signature
from papers.negatives import ROLE_WORDS, contents, exhibits, heading, paragraph, sentence
from papers.registry import family

_CLAIMS = (
    "BREACH OF CONTRACT;NEGLIGENCE;FRAUD;UNJUST ENRICHMENT;WRONGFUL TERMINATION;CONVERSION;DEFAMATION;PRODUCT LIABILITY;"
    "VIOLATION OF 42 U.S.C. § 1983;INTENTIONAL INFLICTION OF EMOTIONAL DISTRESS;DECLARATORY RELIEF;TRADE SECRET MISAPPROPRIATION"
).split(";")
_PARTIES = (
    "Plaintiff {p.full} (“[Plaintiff|{p.last}]”) is [an individual|a natural person|a resident] [residing|domiciled|living] [in|at] [{city}, {state}|{address}|{county}, {state}].",
    "[At all relevant times|At all times relevant hereto], {p.any} [was employed by|worked for|was a customer of] {acme} [as {a_occ}|].",
    "Defendant {acme} [(“{acme_short}”) |]is a [corporation|limited liability company|domestic corporation] with its principal place of business [at {address}|in {city}, {state}].",
    "Defendant {d.full} is [an individual|the {role} of {acme}|a citizen of {country}] [who resides in {city}|residing at {address}|].",
    "[Upon information and belief|On information and belief], {d.any} [owns|controls|manages] {acme} and [resides in|does business in] {county}.",
    "Doe Defendants 1 through {n:5:50} are [sued under fictitious names|unknown to Plaintiff], who will seek leave to amend.",
    "{p.any} is [{age}|{a_nat} national|a citizen of {state}] and [has lived in {city} since {year}|works as {a_occ}].",
)
_FACTS = (
    "On [or about |]{date}, {p.any} [entered into|signed|executed] [a written agreement|the Agreement] with {acme_short} [for the sum of {money}|].",
    "[On {date}|In {month_year}|On the morning of {date}], {d.any} [told|informed|wrote to] {p.any} that [the shipment would be delayed|no refund would be paid|the position had been eliminated].",
    "{p.any} [paid|wired|transferred] {money} to [an account at {bank}|{acme_short}|{d.any}] on {date}.",
    "[While|As] {p.any} was [walking along|driving on|crossing] {road} [in {city}|near {place}|], {d.any} [struck {p.him} with a {car}|failed to stop].",
    "{p.any} was taken to {hospital}, where {w.tfull} [diagnosed|treated] {p.him} [for|with] {ill}.",
    "[Thereafter|The next day|Shortly afterwards], {d.any} [refused to return|kept] the deposit[, stating that “{p.any} should have read the contract”|].",
    "{w.full}, {p.any}’s [supervisor|neighbor|colleague|landlord], [witnessed the event|sent an e-mail on {date}|reported it to {agency}].",
    "By letter dated {date}, counsel for {acme_short}, {l.full} of {firm}, [rejected the demand|acknowledged receipt].",
    "[As a direct and proximate result|As a result] of Defendants’ conduct, {p.any} [suffered damages in excess of {money}|has been unable to work as {a_occ}|incurred medical expenses].",
    "{p.any} filed a [charge|complaint] with {agency} on {date}[, Charge No. {ref}|].",
    "[The vehicle, a {car}, license plate {plate}, was registered to {d.full}|{d.full} holds driver’s license no. {licence}].",
    "{p.any}’s account, No. {account}, was [frozen|closed] by {bank} in {month_year}.",
    "[Neither {d.any} nor {w.any} responded|Both {d.any} and {w.any} were present at the meeting in {city}].",
    "{p.any}’s [injuries|losses] [are continuing|include lost wages of {money}].",
    "Plaintiff [realleges|repeats] and incorporates[ by reference|] the allegations [of paragraphs {n:1:20} through {n:21:60}|above] as though fully set forth herein.",
    "Defendants [owed Plaintiff a duty of care|breached the Agreement|acted willfully, wantonly and maliciously].",
    "Venue is proper [in this District under {venue}|because a substantial part of the events occurred in {county}].",
)
_PRAYER = (
    "WHEREFORE, Plaintiff [prays for judgment|respectfully requests judgment|demands judgment] against [Defendants, and each of them|Defendant {d.full}|{acme}] as follows:",
    "A. For [general|compensatory|special] damages [according to proof|in an amount to be determined at trial];\nB. For costs of suit [incurred herein|and reasonable attorneys’ fees];\nC. For such other relief as the Court deems [just and proper|equitable].",
)
_ARGUMENT = (
    "{p.any} [argues|contends|maintains] that {d.any} [had notice|waived the defense|cannot meet the burden].",
    "[As {w.any} testified at deposition|As {w.tfull} explained], [the door was locked|the brakes had been checked in {month_year}|the e-mail was never sent]. ({w.last} Dep. {n:10:200}:{n:1:25}.)",
    "The [record shows|evidence establishes] that on {date} {d.any} [met|spoke with|called] {w.any} [in {city}|at {place}|by telephone].",
    "[Because|Since] {acme_short} [removed the action|answered] on {date}, [the deadline has passed|the motion is timely].",
    "[Judge {j.last}|The Honorable {j.full}|Hon. {j.full}|Magistrate Judge {j.full}|Justice {j.last}] [denied|granted] a similar motion on {date}[ in Case No. {case}|].",
    "[Counsel for {p.any}, {l.full}, met and conferred with|{l.any} e-mailed] {m.any} on {date}.",
    "{acme_short} [relies on|points to] the declaration of {w.full} [(“{w.last} Decl.”) |], [¶ {n:2:30}|filed {date}].",
)
_SWORN = (
    "I am [over the age of eighteen|over 18 years of age] and [competent to testify|have personal knowledge of the facts stated herein].",
    "I [reside|live] at {address}. My date of birth is {birth}.",
    "I am [employed|currently employed] [by|at] {acme} [as {a_occ}|as its {role}|].",
    "I have known {p.full} [since {year}|for {n:2:30} years]; {p.he} is my [{kin}|colleague|tenant].",
    "On {date} at [about |approximately |]{time}, I [saw|met|observed] {d.any} [at {place}|near {street}|outside {hospital}].",
    "{d.any} [said|told me] that {d.he} [had sold the car to {p.any}|was moving to {city}|knew {p.any} from {school}].",
    "[Attached hereto as Exhibit {n:1:9}|Exhibit {n:1:9}] is a true and correct copy of [a letter from {firm} dated {date}|my account statement for account {account}|the e-mail from {p.any}].",
    "I was [treated|seen] at {hospital} by {m.tfull} for {ill}[; my medical record number is {mrn}|].",
    "My [wife|husband|brother|daughter], {q.full}, [was also present|lives at {address}].",
    "I am {a_nat} citizen and hold passport number {passport}, issued on {date}.",
    "I [make|give] this [affidavit|declaration] [in support of|in opposition to] the Motion for Summary Judgment.",
)


def _court_title(cast: Cast) -> str:
    return cast("{court.caps}") if cast.chance(0.6) else cast("[IN THE |In the |]{court}")


def _caption(cast: Cast, number: str) -> str:
    p, d = (
        cast.pick(("{p.caps}", "{p.caps}", "{p.full}", "{p.caps} and {q.caps}", "{acme.caps}")),
        cast.pick(
            (
                "{d.caps}",
                "{acme.caps}",
                "{acme.caps} and {d.caps}",
                "{d.full}",
                "{acme.caps}; {d.caps}; and DOES 1-{n:5:99}, inclusive",
            )
        ),
    )
    if p == "{acme.caps}":
        d = "{d.caps}"
    left = [
        cast(p) + ",",
        "",
        cast("[    |]Plaintiff[s|],"),
        cast("[v.|vs.|-against-|- v -]"),
        "",
        cast(d) + ",",
        "",
        cast("[    |]Defendant[s|]."),
    ]
    if cast.chance(0.2):
        left = [
            cast(f"In re [the Marriage of|the Matter of|the Estate of|] {cast.pick(('{p.caps}', '{p.full}'))},"),
            "",
            cast("[Debtor|Petitioner|Deceased]."),
        ]
    claims = cast.some(_CLAIMS, 1, 3)
    right = [
        cast("[Case No.|CASE NO.|Civil Action No.|No.|Index No.|Cause No.:] {case}"),
        "",
        number,
        *(f"{at + 1}. {claim}" for at, claim in enumerate(claims)),
        cast("[DEMAND FOR JURY TRIAL|JURY TRIAL DEMANDED||Hearing Date: {recent}|Judge: {j.full}|Dept.: {n:1:90}]"),
    ]
    return caption(cast, left, [line for line in right if line or cast.chance(0.5)])


def _counsel(cast: Cast) -> str:
    lines = [
        cast("[{l.full}|{l.caps}][ (SBN {bar})|, Esq.| (State Bar No. {bar})|, Bar No. {bar}||]"),
        cast("[{m.full} (SBN {bar})|]"),
        cast("[{firm.caps}|{firm}]"),
        cast("{address_lines}"),
        cast("[Telephone: {phone}|Tel: {phone}|T: {phone}|{phone}]"),
        cast("[Email: {email:l}|{email:l}|]"),
        cast("[Attorneys for|Counsel for|Attorney for] [Plaintiff {p.full}|Defendant|Plaintiff|Defendants {acme}]"),
    ]
    return "\n".join(line for line in lines if line)


def _cast(cast: Cast) -> None:
    cast.people("p", "d", "w", "l", "m", "q", "j")
    cast.company("acme")
    cast.bind(
        car="[Toyota Corolla|Ford F-150|Honda Civic|silver BMW 320i|white Mercedes Sprinter|Chevrolet Malibu]",
        venue="28 U.S.C. § 1391(b)",
    )


@family("complaint", region="us")
def complaint(cast: Cast) -> str:
    """A civil complaint: counsel, caption, numbered allegations, prayer, signature."""
    _cast(cast)
    facts = [cast(text) for text in cast.some(_PARTIES, 2, 5)]
    head = [heading(cast)] if cast.chance(0.5) else []
    told = [cast(text) for text in cast.some(_FACTS, 4, 12)]
    if cast.chance(0.6):
        told.insert(cast.rng.randint(0, len(told)), sentence(cast))
    allegations = numbered(cast, facts + told)
    blocks = [
        _counsel(cast) if cast.chance(0.6) else "",
        _court_title(cast),
        _caption(cast, cast("[COMPLAINT FOR:|COMPLAINT|FIRST AMENDED COMPLAINT|VERIFIED COMPLAINT FOR DAMAGES]")),
        cast(
            "[Plaintiff {p.full}, by and through [{p.his}|undersigned] counsel, [{firm}, |]alleges as follows:|COMES NOW the Plaintiff, {p.caps}, and [for {p.his} cause of action states|complains of Defendants] as follows:|]"
        ),
        cast("[THE PARTIES|PARTIES|I. PARTIES|JURISDICTION AND VENUE|Parties]"),
        *allegations[: len(facts)],
        *head,
        *allegations[len(facts) :],
        *([cast(text) for text in _PRAYER] if cast.chance(0.7) else []),
        signature(cast, "l", cast("[Attorney for Plaintiff|Counsel for Plaintiff {p.full}|{firm}|]")),
        cast(
            "[VERIFICATION\n\nI, {p.full}, am the Plaintiff in this action. I declare under penalty of perjury that the foregoing is true. Executed on {recent} at {city}, {state}.|]"
        ),
    ]
    return paper(cast, blocks, 0.12)


@family("motion")
def motion(cast: Cast) -> str:
    """A motion or memorandum: mostly argument and law, few names."""
    _cast(cast)
    kind = cast(
        "[DEFENDANT’S|PLAINTIFF’S|] [MOTION TO DISMISS|MOTION FOR SUMMARY JUDGMENT|MOTION IN LIMINE NO. {n:1:9}|OPPOSITION TO MOTION TO COMPEL|MEMORANDUM OF POINTS AND AUTHORITIES|REPLY BRIEF|MOTION TO SUPPRESS]"
    ).strip()
    body: list[str] = []
    for _ in range(cast.rng.randint(3, 7)):
        if cast.chance(0.45):
            body.append(heading(cast))
        sentences = [cast(text) for text in cast.some(_ARGUMENT + _FACTS, 1, 3)]
        sentences += [sentence(cast) for _ in range(cast.rng.randint(1, 3))]
        cast.rng.shuffle(sentences)
        body.append(" ".join(sentences))
    blocks = [
        _court_title(cast),
        _caption(cast, kind),
        contents(cast) if cast.chance(0.2) else "",
        cast(
            "[TO ALL PARTIES AND THEIR ATTORNEYS OF RECORD: PLEASE TAKE NOTICE that on {recent}, at {time}, [in Courtroom {n:1:40}|before the Honorable {j.full}], Defendant {d.full} will [and hereby does |]move the Court for an order.|]"
        ),
        *body,
        cast("[Dated: {recent}|DATED this {n:1:28}th day of ________, 20__.|]"),
        signature(
            cast,
            "l",
            cast("[{firm}|]"),
            cast("[{address_lines}|]"),
            cast(f"[{cast.pick(ROLE_WORDS)}|Attorneys for Defendant {{acme}}]"),
        ),
        cast(
            "[CERTIFICATE OF SERVICE\n\nI [hereby |]certify that on {recent} a true copy of the foregoing was served [via CM/ECF|by U.S. Mail] on [{m.full}, {firm}, {address}|all counsel of record|{m.full} at {email:m}].|]"
        ),
    ]
    return paper(cast, blocks, 0.18)


@family("affidavit")
def affidavit(cast: Cast) -> str:
    """An affidavit or declaration in the first person."""
    _cast(cast)
    own = "w" if cast.chance(0.5) else "l"
    facts = numbered(cast, [cast(text) for text in cast.some(_SWORN, 4, 9)])
    jurat = "[Subscribed and sworn to before me this {date}.\n\n____________________\nNotary Public[, State of {state}|]\nMy commission expires: {recent}|I declare under penalty of perjury [under the laws of the State of {state} |]that the foregoing is true and correct. Executed on {recent}, at {city}.|Sworn at {city} this {date}\nBefore me, {q.full}, Commissioner for Oaths]"
    name = f"{{{own}.{cast.pick(('full', 'caps'))}}}"
    blocks = [
        _court_title(cast)
        if cast.chance(0.5)
        else cast(
            "[STATE OF {state.caps}|State of {state}]\n[COUNTY OF {county_name.caps}|County of {county_name}]   [ss.:|) ss.|]"
        ),
        _caption(cast, "") if cast.chance(0.4) else "",
        cast(
            f"[AFFIDAVIT OF {{{own}.caps}}|DECLARATION OF {{{own}.caps}}|Declaration of {{{own}.full}}|AFFIDAVIT|UNSWORN DECLARATION]"
        ),
        cast(
            f"[I, {name}, [declare|state|depose and say] as follows:|{name}, being [first |]duly sworn, deposes and says:|I, {name}, of {{address}}, [{{occ}}, |]MAKE OATH and say as follows:]"
        ),
        *facts,
        cast("[FURTHER AFFIANT SAYETH NAUGHT.|]"),
        cast(jurat),
        signature(cast, own),
        exhibits(cast) if cast.chance(0.2) else "",
        paragraph(cast) if cast.chance(0.2) else "",
    ]
    return paper(cast, blocks, 0.08)
