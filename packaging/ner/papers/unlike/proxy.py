# ruff: noqa: E501 - a sentence of the grammar, or a list of words, stays on one line
"""Held out: a proxy statement with directors' lives, pay and holdings."""

from __future__ import annotations

from papers.cast import Cast
from papers.layout import columns
from papers.registry import family
from papers.unlike.phrases import PROXY, interlude

_LIFE = (
    "{{{who}.full}}, age {{age_n}}, has served as {post} since {{month_year}}.",
    "Prior to joining us, {{{who}.titled}} held {posts} positions at {{org}} and {{org}}.",
    "From {{year}} until {{year}}, {{{who}.last}} was {post} of {{org}}[, which was acquired by {{org}}|].",
    "{{{who}.titled}} received a B.S. from {{school}} and an M.B.A. from {{school}}.",
    "{{{who}.titled}} sits on the boards of {{org}} and {{other}} and is a trustee of {{school}}.",
    "We believe {{{who}.titled}}’s experience in [Capital Markets|Supply Chain Management|Drug Development] qualifies {{{who}.him}} to serve as a director.",
    "{{{who}.titled}} and {{{other}.titled}} are [siblings|spouses|first cousins]; there are no other family relationships.",
)
_POSTS = "Chief Executive Officer;Executive Vice President, Operations;Lead Independent Director;Chief Legal Officer and Corporate Secretary;Chief Accounting Officer;a Class II director;Executive Chair;President, North America Segment".split(
    ";"
)


@family("proxy", region="us", held_out=True)
def proxy(cast: Cast) -> str:
    """A proxy statement: biographies, an ownership table and a pay table."""
    names = ("a", "b", "c", "d", "e")
    cast.people(*names)
    cast.company("issuer")
    board = cast.rng.sample(names, cast.rng.randint(2, 5))
    lives = []
    for who in board:
        other = cast.pick([name for name in names if name != who])
        sentences = [
            cast(
                text.format(
                    who=who,
                    other=other,
                    post=cast.pick(_POSTS),
                    posts=cast.pick(("various finance", "senior engineering", "increasingly responsible")),
                )
            )
            for text in (_LIFE[0], *cast.some(_LIFE[1:], 1, 4))
        ]
        lives.append((cast(f"{{{who}.full}}\n") if cast.chance(0.4) else "") + " ".join(sentences))
    form = cast.pick(("full", "full", "caps", "rev"))
    owners = [("Name of Beneficial Owner", "Shares", "Percent of Class")]
    owners += [(cast(f"{{{who}.{form}}}[ ({{n:1:9}})|]"), cast("{amount}"), cast("{n:1:20}.{n:0:9}%")) for who in board]
    owners += [
        (cast("{org}[ ({n:1:9})|]"), cast("{amount}"), cast("{n:5:30}.{n:0:9}%")) for _ in range(cast.rng.randint(0, 3))
    ]
    owners.append((cast("All directors and executive officers as a group ({n:5:20} persons)"), cast("{amount}"), "*"))
    pay = [("Name and Principal Position", "Year", "Salary ($)", "Stock Awards ($)", "Total ($)")]
    pay += [(cast(f"{{{who}.full}}"), "", cast("{amount}"), cast("{amount}"), cast("{amount}")) for who in board]
    notes = cast(
        "({n:1:9}) Includes {amount} shares held by a family trust of which {b.titled} is trustee. The address of {org} is {address}."
    )
    parts = [
        cast("{issuer.caps}\n{address_lines}\n\nNOTICE OF ANNUAL MEETING OF STOCKHOLDERS\nTO BE HELD {recent.caps}"),
        cast(
            "To elect {n:2:9} directors; to ratify the appointment of {org} as independent registered public accounting firm; and to transact other business."
        ),
        cast(
            f"By Order of the Board of Directors,\n\n{{{board[0]}.full}}\nCorporate Secretary\n{{city}}, {{state}}\n{{recent}}"
        ),
        interlude(cast, PROXY),
        "PROPOSAL 1: ELECTION OF DIRECTORS",
        *lives,
        interlude(cast, PROXY),
        "Security Ownership of Certain Beneficial Owners and Management",
        columns(cast, owners),
        notes,
        "SUMMARY COMPENSATION TABLE",
        columns(cast, pay),
        interlude(cast, PROXY),
        cast(
            f"Transactions With Related Persons. During the last fiscal year we paid {{price}} to {{org}}, an entity controlled by the [brother|spouse] of {{{board[-1]}.titled}}."
        ),
        "THE BOARD RECOMMENDS A VOTE “FOR” EACH NOMINEE",
    ]
    keep = [part for part in parts[3:] if cast.chance(0.85)]
    return "\n\n".join(parts[:2] + keep + [parts[2]])
