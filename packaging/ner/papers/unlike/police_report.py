# ruff: noqa: E501 - a sentence of the grammar, or a list of words, stays on one line
"""Held out: a police incident report."""

from __future__ import annotations

from papers.cast import Cast
from papers.registry import family
from papers.unlike.phrases import POLICE, interlude

_NARRATIVE = (
    "R/O {o.last} responded to {street} in reference to a [larceny|domestic dispute|hit and run] in progress.",
    "Upon arrival I made contact with the complainant, {v.rev}, who advised that {s.any} had [taken the keys|struck {v.him} with a closed fist].",
    "V1 stated {s.he} left N/B on {road} in a gray Nissan Altima bearing {state} tag {plate}.",
    "S1, identified by {s.his} operator license ({licence}) as {s.rev}, DOB {birth}, was placed under arrest at {time}.",
    "W1 ({w.full}, {phone}) observed the incident from the balcony of {place}.",
    "Medics from {agency} transported {v.last} to {hospital} for treatment of {ill}.",
    "Det. {p.last}, badge {badge}, took custody of the property. Sgt. {q.last} was notified.",
    "{s.last} uttered “I only wanted to talk to {w.first}” while being escorted to the cruiser.",
    "A check of {s.last} revealed an active warrant out of {county} (docket {case}).",
    "The complainant, {a_nat} national employed as {a_occ}, communicated through an interpreter, {q.full}.",
    "Loss is estimated at {money}. {v.last} banks with {bank}, card ending redacted.",
    "On {recent} I re-interviewed {w.last} at {w.his} workplace, {org}.",
)


@family("police_report", region="us", held_out=True)
def police_report(cast: Cast) -> str:
    """An incident report: boxes of codes, persons involved, narrative in clipped prose."""
    cast.people("o", "v", "s", "w", "p", "q")
    top = cast(
        "{police.caps}\nINCIDENT / INVESTIGATION REPORT\n\nCASE# {report}    DATE REPORTED {recent}    TIME {time}\nLOCATION OF OFFENSE {address}\nOFFENSE: [BURGLARY 2ND|SIMPLE ASSAULT|GRAND LARCENY|CRIMINAL MISCHIEF]"
    )
    persons = []
    for code, who in cast.rng.sample(
        [("VICTIM", "v"), ("SUSPECT", "s"), ("WITNESS", "w"), ("R/P", "q")], cast.rng.randint(2, 4)
    ):
        form = cast.pick(("rev", "revcaps", "full", "caps"))
        persons.append(
            cast(
                f"{code}: {{{who}.{form}}}  [W/M|B/F|H/M|U/F]  [DOB {{birth}}|AGE {{age_n}}]\n[RES: {{address}}\n|ADDR {{address}}\n|][PH {{phone}}|OLN {{licence}}|SSN {{ssn}}|EMPLOYER {{org}}]"
            )
        )
    lines = [cast(text) for text in cast.some(_NARRATIVE, 4, 9)] + [
        interlude(cast, POLICE, 1, 2) for _ in range(cast.rng.randint(1, 3))
    ]
    cast.rng.shuffle(lines)
    narrative, at = [], 0
    while at < len(lines):
        take = cast.rng.randint(1, 4)
        narrative.append(" ".join(lines[at : at + take]))
        at += take
    foot = cast("REPORTING OFFICER {o.caps}  BADGE {badge}\nAPPROVED BY [SGT.|LT.] {p.caps}  UNIT {n:1:60}")
    body = ["PERSONS INVOLVED", *persons, cast.pick(("NARRATIVE", "SYNOPSIS", "DETAILS OF INVESTIGATION")), *narrative]
    return "\n\n".join([top, interlude(cast, POLICE, 1, 2) if cast.chance(0.5) else "", *body, foot]).replace(
        "\n\n\n\n", "\n\n"
    )
