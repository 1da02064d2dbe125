# ruff: noqa: E501 - a sentence of the grammar, or a list of words, stays on one line
"""Held out: a hospital's discharge letter to the family doctor."""

from __future__ import annotations

from papers.cast import Cast
from papers.registry import family
from papers.unlike.phrases import CLINIC, interlude

_COURSE = (
    "This {age_n}-year-old retired {occ} was admitted via the Emergency Department on {date} with {ill}.",
    "{p.titled} has a background of {ill} and {ill}, and lives alone on {road}[; {p.his} {kin} {k.first} helps with shopping|].",
    "{p.He} was reviewed by {r.dr} and taken to theatre under the care of {c.tfull}.",
    "The anaesthetic was given by {r.drfull}; there were no complications.",
    "Our physiotherapist {n2.first} discharged {p.him} from therapy on {date}.",
    "We explained the findings to {p.titled} and {p.his} {kin}, {k.full}, who is reachable on {phone}.",
    "{p.titled} was transferred from {hospital} on {date} and goes home to {address}.",
    "{p.He} is {a_faith} and asked for the chaplain, Father {n2.last}, to visit.",
    "Originally from {country}, {p.he} moved to {city} in {year} and worked for {org}.",
    "I should be grateful if you would refer {p.titled} to {c.tfull} at {hospital}.",
    "Histology was discussed with {c.dr} at the MDT on {date}: {ill}.",
)


@family("discharge", region="uk", held_out=True)
def discharge(cast: Cast) -> str:
    """A discharge letter: demographics in a box, course in prose, drugs and scores that are not names."""
    cast.people("p", "g", "c", "r", "k", "n2")
    box = [
        cast(text)
        for text in (
            f"Patient: {{p.{cast.pick(('rev', 'revcaps', 'full', 'capssur'))}}}",
            "D.O.B. {birth}",
            "Hosp No {mrn}",
            "NHS No. {national}",
            "Consultant: {c.tfull}",
            "Ward: [Elgar|Nightingale|Rowan] {n:1:20}",
            "Admitted {date}",
            "Discharged {date}",
        )
    ]
    joint = cast.rng.choice(("\n", "    ", "\n"))
    head = cast("{hospital}\n{address_lines}\nSwitchboard {phone}")
    to = cast("{g.drfull}\n{hospital}\n{address_lines}")
    course = [cast(text) for text in cast.some(_COURSE, 4, 8)]
    parts: list[str] = []
    while course:
        take = cast.rng.randint(1, 3)
        parts.append(" ".join(course[:take]))
        course = course[take:]
    for _ in range(cast.rng.randint(2, 4)):
        parts.insert(
            cast.rng.randint(0, len(parts)),
            cast.pick(("Investigations\n", "PLAN\n", "TTO\n", "Diagnosis & Procedures\n", ""))
            + interlude(cast, CLINIC, 1, 2),
        )
    end = cast(
        "[Dictated but not signed|Electronically authorised]\n{r.drfull}\n[Foundation Year 2 Doctor|Specialty Registrar|Senior House Officer] to {c.tfull}[\ncc. {p.tfull}|\nCopy: {k.full}|]"
    )
    return "\n\n".join([head, to, joint.join(box), cast("Dear {g.dr}"), *parts, end])
