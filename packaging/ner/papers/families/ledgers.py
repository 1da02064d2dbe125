# ruff: noqa: E501 - a sentence of the grammar, or a list of words, stays on one line
"""Registers of people beside figures, lists that mix people and firms, chronologies with every form of a date."""

from __future__ import annotations

from papers.cast import Cast
from papers.layout import columns, fields, numbered, paper, signature
from papers.markup import mark
from papers.phrases import title
from papers.registry import family
from papers.values import MONTHS, WEEKDAYS, ordinal

_FORMS = ("full", "full", "rev", "initlast", "short", "caps", "last")
_COLUMNS = {
    "Gross": "{amount}",
    "Net Pay": "${amount}",
    "Hours": "{n:4:60}.{n:10:99}",
    "Units": "{n:1:900}",
    "Shares": "{n:100:90000}",
    "%": "{n:1:99}.{n:0:9}%",
    "Balance": "{amount}",
    "Days absent": "{n:0:25}",
    "Rate": "${n:12:90}.{n:10:99}",
    "Votes": "{n:1:900},{n:100:999}",
    "Fee": "£{amount}",
    "2022": "{amount}",
    "2023": "({amount})",
    "Lot": "{n:1:400}",
    "Room": "{n:100:999}",
    "Grade": "{n:1:9}[a|b|c]",
    "Score": "{n:20:100}/100",
}
_HEADS = (
    "[REGISTER OF MEMBERS|Payroll Register – Pay Period {n:1:26}|SCHEDULE OF CREDITORS|Statement of Members’ Accounts|Rent Roll|List of Debenture Holders|SERVICE CHARGE APPORTIONMENT|Commission Statement|Attendance Register|TIMESHEET SUMMARY|Distribution to Beneficiaries|Aged Receivables|Roster and overtime|Allotment of {n:2:9}00,000 Ordinary Shares]",
    "{org}\n[Payroll|Ledger|Register] [as of|for the month ended|at] {recent}",
    "[Exhibit|Annex|Appendix|Schedule] [A|B|C|{n:1:9}][ – {acme}|]",
)


@family("ledger")
def ledger(cast: Cast) -> str:
    """A table of people, sometimes of firms or addresses among them, beside columns of figures."""
    cast.company("acme")
    form = cast.pick(_FORMS)
    figures = cast.some(tuple(_COLUMNS), 2, 6)
    has_firms, has_numbers, has_streets = cast.chance(0.3), cast.chance(0.3), cast.chance(0.2)
    rows: list[tuple[str, ...]] = []
    if cast.chance(0.8):
        name = cast.pick(("Name", "Employee", "Holder", "Member", "NAME", "Tenant", "Payee", "Beneficiary", "Debtor"))
        rows.append((*(("No.",) if has_numbers else ()), name, *(("Address",) if has_streets else ()), *figures))
    for number in range(1, cast.rng.randint(5, 16)):
        who = "{org}" if has_firms and cast.chance(0.4) else f"{{someone:{form}}}"
        street = ("{street}" if cast.chance(0.7) else "",) if has_streets else ()
        cells = (who, *street, *(_COLUMNS[figure] for figure in figures))
        rows.append((*((str(number),) if has_numbers else ()), *map(cast, cells)))
    if cast.chance(0.6):
        totals = [cast("{amount}") for _ in figures]
        rows.append((*(("",) if has_numbers else ()), "Total", *(("",) if has_streets else ()), *totals))
    parts = [cast.line(_HEADS), columns(cast, rows)]
    if cast.chance(0.4):
        rows = [(cast(f"{{someone:{form}}}"), cast("{amount}")) for _ in range(cast.rng.randint(3, 7))]
        parts += [title(cast.rng), columns(cast, rows)]
    parts.append(
        cast(
            "[(1) Includes holdings of {someone:full}’s spouse.|Prepared by: {someone:short}|Checked {someone:last} {recent}|]"
        )
    )
    return paper(cast, parts, 0.1)


_MIXED = (
    "[The loan was guaranteed by|The deed is made between|Payment was shared among|Notice was served on] {org}, {a.full} and {b.full}.",
    "[The debtors are|Claims were filed by|The bidders were|Invitations went to] {a.full}, {org}, {b.full} and {firm}.",
    "The [agreement|mandate|waiver] was [signed|initialled] by {bank} and {a.full}.",
    "“[Guarantors|Founders|Trustees|Managers]” means {a.full}, {b.full} and {c.full}, [jointly and severally|each of them a director of {acme}].",
    "“[Lenders|Investors|Vendors]” means {org}, {bank} and {c.full}.",
    "[We paid|They owed|The estate owes] {a.last} {money}[ in cash|] and {org} {money}.",
    "The [keys|samples|ledger] [went|were handed] to {c.last}, then to {org}.",
    "{a.first} [keeps an account with|rents from|is insured by|was trained at] {bank}.",
    "{b.last} [works for|left|joined|sued] {org} [in {year}|].",
    "The [estimate|valuation|plan] by {b.full} of {org} [was accepted|is attached].",
    "[Please|You must not|Nobody may] [pay|call|inform] {c.last} or {acme_short} [before {date}|].",
    "{acme} and {a.full} [are in dispute|agree as follows|settled].",
    "[I trusted|We relied on|The police questioned|Nobody authorised|She accused] {a.first}[ and {b.first}|].",
    "The shares of {acme} are held by {a.full} ({n:5:60}%), {org} ({n:5:30}%) and {c.full} ({n:2:9}%).",
    "[My|Her|His] [notary|builder|physician|neighbour|accountant], {b.full}, [of {city}|of {org}|], [confirmed it|was present].",
)


@family("mixed")
def mixed(cast: Cast) -> str:
    """Prose in which people and firms stand side by side, without a title or a verb that tells them apart."""
    cast.people("a", "b", "c")
    cast.company("acme")
    body = [cast.prose(_MIXED, 2, 4) for _ in range(cast.rng.randint(2, 5))]
    return paper(cast, [title(cast.rng) if cast.chance(0.6) else "", *numbered(cast, body), signature(cast, "a")], 0.15)


def _when(cast: Cast) -> str:
    """A date in one of the forms chronologies have."""
    rng = cast.rng
    day, month, other, year = (
        rng.randint(1, 26),
        rng.choice(MONTHS["en"]),
        rng.choice(MONTHS["en"]),
        rng.randint(1985, 2025),
    )
    weekday = rng.choice(WEEKDAYS)
    forms = (
        f"{weekday} {day} {month} {year}",
        f"{weekday}, {day} {month} {year}",
        f"{weekday}, {month} {day}, {year}",
        f"{weekday} {ordinal(day)} {month}",
        f"{weekday[:3]} {day} {month[:3]} {year}",
        f"{day} and {day + 2} {month} {year}",
        f"{day} to {day + 2} {month} {year}",
        f"{day}-{day + 2} {month} {year}",
        f"{day} {month} to {day} {other} {year}",
        f"{day} {month} and {day} {other} {year}",
        f"{month} and {other} {year}",
        f"{month} to {other} {year}",
        f"{month} {day} and {day + 2}, {year}",
        f"{month} of {year}",
        f"{day}-{month[:3]} {year}",
        f"{day}-{month[:3]}-{year % 100:02d}",
        f"the {ordinal(day)} of {month} {year}",
        f"{rng.choice(('early', 'late', 'mid-'))} {month} {year}".replace("- ", "-"),
        f"{rng.choice(('the beginning', 'the end', 'the middle'))} of {month} {year}",
        f"{rng.choice(('spring', 'summer', 'autumn', 'winter'))} {rng.choice(('', 'of '))}{year}",
        f"the summer and autumn of {year}",
        f"{weekday} {rng.choice(('morning', 'evening', 'afternoon'))}",
        f"{year}",
    )
    return mark("DATETIME", rng.choice(forms).removeprefix("the ") if rng.random() < 0.5 else rng.choice(forms))


_EVENTS = (
    "{when}: {a.titled} [called|wrote to|visited] {org}.",
    "[On|By] {when} [the claim had been rejected|nothing had been paid|the tenancy ended].",
    "Between {when} and {when} {a.he} [worked|was employed|was treated] at {hospital}.",
    "[From|Since] {when} {b.last} [has been unfit for work|lived in {city}|shared the flat with {c.first}].",
    "[In|During|Towards] {when} the [machine|vehicle|roof] [broke down|was repaired|was sold] [for {money}|].",
    "The [hearing|meeting|inspection] of {when} was [adjourned|attended by {b.full}|cancelled].",
    "{c.last} [flew|moved|travelled] to {city} on {when}.",
    "Messages of {when} [are exhibited|were deleted|mention {c.first}].",
    "Dated {when}.",
    "[Admitted|Discharged|Reported|Interviewed] {when}.",
)


@family("chronology")
def chronology(cast: Cast) -> str:
    """What happened when, with weekdays, ranges and parts of dates."""
    cast.people("a", "b", "c")
    body = []
    for _ in range(cast.rng.randint(4, 10)):
        text = cast(cast.pick(_EVENTS).replace("{when}", "\uf8ff"))
        while "\uf8ff" in text:
            text = text.replace("\uf8ff", _when(cast), 1)
        body.append(text)
    if cast.chance(0.3):
        rows = [
            (_when(cast), cast("[Call|Letter|Meeting|Payment] [with|from|to] {someone:full}[, {org}|]")) for _ in body
        ]
        return paper(cast, [title(cast.rng), columns(cast, rows)], 0.1)
    return paper(cast, [title(cast.rng) if cast.chance(0.5) else "", *numbered(cast, body)], 0.1)


_BLOCK = (
    "{a.full}\n{job}\n{org}\n{address_lines}",
    "{a.full}\n\n{job}\n\n{address_lines}\n{phone}",
    "{a.full}, {job}\n{org}\n{phone}\n{email:a}",
    "{org}\n{a.full}\n{job}\n{address_lines}",
    "{a.full}\n{job}\n{phone} | {email:a}",
)
_INTERSECTIONS = (
    "the corner of {one} and {two}",
    "the corner of {one} and {two}, {city}",
    "the intersection of {one} and {two}",
    "{one} and {two}",
    "{one} at {two}",
)
_MILITARY = "[PSC {n:1:9}{n:100:999}, Box {n:1000:9999}|Unit {n:1000:9999} Box {n:100:9999}|CMR {n:100:999} Box {n:100:9999}]\n[APO|FPO|DPO] [AA|AE|AP] {n:10000:99999}"


@family("cards")
def cards(cast: Cast) -> str:
    """Contact blocks with what somebody does for a living, quoted mail, corners of streets and military post."""
    parts = []
    for _ in range(cast.rng.randint(2, 6)):
        cast.people("a")
        job = mark("DEM", cast("{occ}").strip("".join(map(chr, range(0xE000, 0xE010)))))
        shown = cast.pick(("whole", "whole", "capital"))
        text = cast.pick(_BLOCK)
        if cast.chance(0.3):
            text = text.replace("{address_lines}", _place(cast))
        text = cast(text.replace("{job}", "\uf8ff")).replace("\uf8ff", job if shown == "whole" else _capital(job))
        if cast.chance(0.25):
            sign = cast.pick(("> ", ">", "| ", "  "))
            text = "\n".join(sign + line for line in text.split("\n"))
        parts.append(text)
        if cast.chance(0.4):
            place = _place(cast)
            parts.append(
                cast(
                    cast.pick(
                        (
                            "[Please deliver to|The accident happened at|My new address is|Send it to|We met at|The office is at] {place}.",
                            "[It|The shop|The clinic] [moved to|is at] {place}[ on {date}|].",
                        )
                    ).replace("{place}", place)
                )
            )
    if cast.chance(0.3):
        parts.append(
            fields(cast, [("Occupation", cast("{occ}")), ("Nationality", cast("{nat}")), ("Name", cast("{a.full}"))])
        )
    return "\n\n".join(parts)


def _place(cast: Cast) -> str:
    """An address that is no house number, street and town."""
    if cast.chance(0.35):
        return mark("ADDRESS", cast(_MILITARY))
    one, two = cast("{road}" if cast.chance(0.5) else "{street}"), cast("{road}")
    if cast.chance(0.3):
        one = cast("{city}")
    place = cast(cast.pick(_INTERSECTIONS).replace("{one}", "\uf8fe").replace("{two}", "\uf8fd"))
    return mark("ADDRESS", place.replace("\uf8fe", one).replace("\uf8fd", two))


def _capital(marked: str) -> str:
    return marked[0] + marked[1].upper() + marked[2:]
