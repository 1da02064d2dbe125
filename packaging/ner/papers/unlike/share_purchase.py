# ruff: noqa: E501 - a sentence of the grammar, or a list of words, stays on one line
"""Held out: the sale of a company's shares."""

from __future__ import annotations

from papers.cast import Cast
from papers.layout import columns
from papers.registry import family
from papers.unlike.phrases import DEAL, interlude

_PARTY = (
    "{{{who}.full}} of {{address}}",
    "{{{who}.caps}}, an individual whose address for service is {{address}}",
    "{{{who}.full}} (holder of passport {{passport}}), resident at {{address}}",
)


@family("share_purchase", region="uk", held_out=True)
def share_purchase(cast: Cast) -> str:
    """A share purchase agreement with sellers, buyer, schedule of holdings and execution page."""
    cast.people("s", "t", "u", "b", "w", "x")
    cast.company("target")
    cast.company("buyer")
    day = cast("{recent}")
    sellers = cast.rng.sample("stu", cast.rng.randint(1, 3))
    parties = [cast(f"({number}) {cast.pick(_PARTY).format(who=who)};") for number, who in enumerate(sellers, 1)]
    parties.append(
        cast(
            f"({len(sellers) + 1}) {{buyer}}, a company registered in {{country}} under number {{national}} whose registered office is situated at {{address}} (the Buyer)."
        )
    )
    clauses = [
        cast(
            "The Sellers shall sell, and the Buyer shall buy, the Sale Shares [with full title guarantee|free from all Encumbrances] with effect from Completion."
        ),
        cast("Completion shall take place at the offices of {firm} [in {city} |]on [the Completion Date|{recent}]."),
        cast(
            "“Buyer’s Solicitors” means {firm} of {address}; “Sellers’ Representative” means {s.full}[ or, failing him or her, {x.full}|]."
        ),
        cast(
            "“Key Employees” means {w.full}, {x.full} and {b.full}[, each of whom has entered into a Service Agreement|]."
        ),
        cast(
            "{s.titled} [undertakes|covenants] that for {n:12:36} months {s.he} shall not solicit any customer of {target}[ within {city}|]."
        ),
        cast(
            "The Consideration shall be paid by telegraphic transfer to the client account of {firm}, account {account}, at {bank}."
        ),
        cast(
            "So far as {s.tfull} is aware, no litigation is pending save for the claim brought by {u.full} in the {court} ({case})."
        ),
        cast("The Property at {address} is let to {org} under a lease made between {org} and {t.full}."),
    ]
    chosen = cast.rng.sample(clauses, cast.rng.randint(3, 7)) + [
        interlude(cast, DEAL) for _ in range(cast.rng.randint(2, 6))
    ]
    cast.rng.shuffle(chosen)
    heads = (
        "SALE AND PURCHASE",
        "Consideration",
        "COMPLETION",
        "Sellers’ Warranties",
        "Tax Covenant",
        "PROTECTIVE COVENANTS",
        "Announcements",
        "Costs",
        "SET-OFF",
        "Rights of Third Parties",
        "Locked Box",
        "DEFINITIONS AND INTERPRETATION",
        "Guarantee by Parent",
        "Retention",
        "Process Agent",
    )
    body = []
    for number, clause in enumerate(chosen, 1):
        body.append(f"{number}.  {cast.pick(heads)}\n{number}.1  {clause}")
    table = columns(
        cast,
        [
            ("Seller", "Number of Sale Shares", "Proportion", "Initial Consideration"),
            *((cast(f"{{{who}.full}}"), cast("{n:100:90000}"), cast("{n:5:70}%"), cast("{price}")) for who in sellers),
        ],
    )
    sign = [
        cast(
            f"EXECUTED as a DEED by\n{{{who}.{cast.pick(('caps', 'full'))}}}\nin the presence of:\n\nWitness signature .................\nWitness name: {{{cast.pick(('w', 'x'))}.full}}\nWitness address: {{address}}\nOccupation: {{occ}}"
        )
        for who in sellers
    ]
    sign.append(
        cast("SIGNED for and on behalf of\n{buyer.caps}\nacting by {b.full}, [a director|its duly authorised attorney]")
    )
    notice = cast(
        "Communications to the Sellers: for the attention of {s.tfull}, {address_lines}\nwith a copy (not constituting service) to {firm}, ref {ref}."
    )
    return "\n\n".join(
        [
            f"DATED {day}",
            cast("{s.caps}[ AND OTHERS|]\n\nand\n\n{buyer.caps}"),
            cast("AGREEMENT\nfor the sale and purchase of the entire issued share capital of\n{target}"),
            "PARTIES",
            "\n".join(parties),
            *body,
            notice if cast.chance(0.6) else "",
            "SCHEDULE 1\nParticulars of the Sellers",
            table,
            *sign,
        ]
    ).replace("\n\n\n\n", "\n\n")
