# ruff: noqa: E501 - a sentence of the grammar, or a list of words, stays on one line
"""Held out: a witness statement under the Civil Procedure Rules."""

from __future__ import annotations

from papers.cast import Cast
from papers.registry import family
from papers.unlike.phrases import STATEMENT, interlude

_TOLD = (
    "I first came across {c.tfull} in or around {month_year}, when {c.he} was [the site foreman|the lettings manager] at {firmx}.",
    "{c.titled} rang me on the evening of {date}; I remember it because my {kin} {k.first} was in {hospital} at the time.",
    "We agreed over a pint at {place} that {d.first} would lay the floor for {money}.",
    "There then followed a heated exchange between {d.titled} and {c.titled} on the driveway of {street}.",
    "My solicitors, {firm}, wrote to {firmx} on {date}; {e.full} replied some weeks later.",
    "I trained as {a_occ} in {city} and set up on my own account in {year}.",
    "I came to this country from {country} in {year} and hold {nat} nationality.",
    "Since the accident I have been under {e.dr} at {hospital} for {ill}.",
    "I exhibit marked “Exhibit {n:1:9}” the text messages which {d.first} sent me between {part_date} and {part_date}.",
    "At about {time} a van with the index {plate} reversed out of {road}; the driver, whom I now know to be {d.full}, did not stop.",
    "The surveyor, {e.full} of {org}, valued the works at {money}.",
    "{k.full}, who lives next door at {address}, will say that she heard the alarm.",
    "I did not sign the Variation Order. I never gave {c.first} authority to vary the price.",
    "The meeting of {date} was attended by {c.full}, {d.full} and a note-taker from {agency}.",
)


@family("witness_statement", region="uk", held_out=True)
def witness_statement(cast: Cast) -> str:
    """A witness statement with its corner heading, numbered paragraphs and statement of truth."""
    cast.people("w", "c", "d", "e", "k")
    cast.bound["firmx"] = cast.slot("org")
    corner = cast(
        "On behalf of: [Claimant|Defendant|Second Defendant]\nWitness: {w.initlast}\nNumber: [1st|2nd|3rd]\nExhibits: [A|B|C]{n:1:3}–{n:4:9}\nDated: {recent}"
    )
    head = cast(
        "IN THE {court.caps}\n[KING’S BENCH DIVISION\n|CHANCERY DIVISION\n||]Claim No. {case}\n\nBETWEEN:\n\n{c.caps}\nClaimant\n\n- and -\n\n[{firmx.caps}|{d.caps}|(1) {d.caps}\n(2) {firmx.caps}]\nDefendant[s|]"
    )
    title = cast("[SECOND |]WITNESS STATEMENT OF {w.caps}")
    opening = cast("I, {w.caps}, of {address}, {occ}, WILL SAY as follows:")
    told = [cast(text) for text in cast.some(_TOLD, 5, 11)]
    told += [interlude(cast, STATEMENT, 1, 2) for _ in range(cast.rng.randint(1, 3))]
    cast.rng.shuffle(told)
    headed: list[str] = []
    for number, text in enumerate(told, 1):
        if cast.chance(0.2):
            headed.append(
                cast.pick(
                    (
                        "The Works",
                        "THE ACCIDENT",
                        "My Background",
                        "Events Of That Summer",
                        "Loss and Damage",
                        "The Extension",
                        "Correspondence",
                        "Delay",
                    )
                )
            )
        headed.append(f"{number}.\t{text}")
    foot = cast("Signed: ........................\n{w.full}\nDated: {recent}")
    parts = [corner, head, title, opening, *headed, foot]
    if cast.chance(0.3):
        parts.remove(corner)
    return "\n\n".join(parts)
