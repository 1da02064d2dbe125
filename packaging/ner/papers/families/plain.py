# ruff: noqa: E501 - a sentence of the grammar, or a list of words, stays on one line
"""Papers without a name in them, and plain prose with a few."""

from __future__ import annotations

from papers.cast import Cast
from papers.layout import paper
from papers.negatives import PRODUCTS, block, contents, exhibits, heading, paragraph
from papers.registry import family

_TECHNICAL = (
    "[Connect|Attach] the [red|blue] [lead|cable] to terminal {n:1:12} and tighten to {n:2:90} Nm.",
    "The [pump|valve|sensor|Hall probe|Bourdon gauge] [operates|is rated] at {n:5:400} V and {n:1:90} °C.",
    "[Version|Release] {version} [adds|removes] support for {product} and {product2}.",
    "Run the installer as Administrator; [accept|read] the License Agreement; select Typical Installation; [restart Windows|reboot].",
    "WARNING: [RISK OF FIRE|HIGH VOLTAGE|KEEP OUT OF REACH OF CHILDREN|DO NOT OPERATE NEAR WATER].",
    "[Mix|Stir] {n:50:900} g flour with {n:1:9} eggs[ and a Bramley apple|]. Cook for {n:10:90} minutes. Serves {n:2:8}.",
    "The [mean|median] was {n:1:90}.{n:1:9} (95 % CI {n:1:40}–{n:41:90}; Wilcoxon test; Cohen’s kappa {n:0:0}.{n:10:99}).",
    "[Employees|Staff] must complete [Fire Safety Training|Form HR-{n:1:60}|the Annual Declaration] every year.",
    "The [Committee|Department|Controller] will [review|publish] the Policy [annually|every {n:2:5} years].",
    "[You may|Permission is granted to] copy, modify and distribute the Software, provided that the above copyright notice is included.",
    "[Section|Chapter|Table|Figure] {n:1:14}.{n:1:9} [lists|shows|describes] the [Error Codes|Default Settings|Dimensions|Spare Parts].",
    "Dimensions: {n:10:900} x {n:10:900} x {n:10:900} mm. Weight: {n:1:90}.{n:1:9} kg. Part No. {part}.",
    "Take one tablet of {drug} [twice daily with food|at bedtime]. Do not drive if you feel drowsy.",
    "Applications close on the last Friday of the month. Late entries will not be considered.",
    "[In the Beaufort scale|On the Mohs scale|On the Richter scale|Under the Dewey Decimal System], class {n:1:10} [is the highest|denotes moderate values].",
    "The [young|long|rich|little|small] [page|field|stone|wood|hill] was [brown|green|white|black|gray]; mark it on the bill.",
    "Will and may be replaced by shall in each clause; grant, price and case are nouns here.",
    "Open [File > Options > Trust Center|Settings > Privacy|Tools > Macro] in {product}.",
    "Except as stated, [the Contractor|the Client|the Author] gives no warranty; [the GNU General Public License|the Apache License, Version 2.0|the MIT License] applies.",
    "Swiss cheese, French fries, Danish pastry, brazil nuts, Turkish delight and Irish stew are on the menu; portions {n:100:400} g.",
)


def _technical(cast: Cast) -> str:
    out = []
    for template in cast.some(_TECHNICAL, 2, 5):
        out.append(
            cast(
                template.replace("{product}", cast.pick(PRODUCTS))
                .replace("{product2}", cast.pick(PRODUCTS))
                .replace("{drug}", cast.pick(("Ibuprofen", "Amoxicillin", "Lipitor", "Paracetamol")))
            )
        )
    return " ".join(out)


@family("nobody")
def nobody(cast: Cast) -> str:
    """A licence, policy, manual or instruction with no person in it."""
    title = cast.pick(
        (
            "END USER LICENSE AGREEMENT",
            "Installation Manual",
            "Employee Handbook",
            "STANDARD TERMS OF SALE",
            "Health and Safety Policy",
            "Release Notes",
            "INSTRUCTIONS FOR USE",
            "Acceptable Use Policy",
            "Technical Specification",
            "Local Rules of Practice",
            "Style Guide",
            "Privacy Notice",
            "JURY INSTRUCTIONS",
        )
    )
    blocks = [title, contents(cast) if cast.chance(0.3) else ""]
    for _ in range(cast.rng.randint(4, 10)):
        blocks.append(cast.rng.choice((heading, _technical, _technical, paragraph, paragraph, block))(cast))
    return paper(cast, [*blocks, exhibits(cast) if cast.chance(0.15) else ""], 0.1)


_PROSE = (
    "{p.any} [was born|grew up] in {city} [in {year}|] and [became|trained as] {a_occ}.",
    "[When|After] {p.any} [met|married] {q.any} in {year}, they [moved to {country}|bought a house on {road}|opened a shop in {city}].",
    "{q.any} [wrote to|called|visited] {p.any} [from {place}|on {date}|every Friday].",
    "[In the spring of {year}|On {date}|That summer], {p.any} [joined {acme}|left for {country}|fell ill with {ill}].",
    "[Their|The] {child}, {k.first}, [was {age}|attended {school}|took the name {q.last}].",
    "[Nobody at {acme_short}|Neither {m.any} nor {w.any}] [had expected|believed] it.",
    "{m.tfull}, [a family friend|their neighbour|{a_faith} priest], [recalls|remembers] [the day|a quiet man].",
    "[Bill of sale in hand|Grant money spent|Mark my words], [they|the two] [drove|walked] to {city}.",
    "[May|Will|Rich|Young] was not a name but a word, and [the page|the case|the law] was long.",
    "The [estate|house at {address}] was sold for {money} in {month_year}.",
    "{p.any}’s [passport|card] [was found in {city}|had expired in {year}].",
    "{q.titled} [kept the letters|said nothing|went back to {city}].",
    "“{k.first},” {p.he} said, “[go to {m.titled}|call {w.first}|never mind the price].”",
    "{w.any} [and {m.any} |]worked for {agency} [until {year}|] and knew [everyone|{q.any}] in {county}.",
    "[{p.caps}|{p.revcaps}] [appears|is listed] [on page {n:2:90}|in the register] as [a {faith} {occ}|owner of {acme}].",
    "[oranges|tiles] and {product} were [sold|stored] there; [no one kept books|the price rose each March].",
)


@family("prose")
def prose(cast: Cast) -> str:
    """Plain prose, half of it about people."""
    cast.people("p", "q", "k", "m", "w")
    cast.company("acme")
    cast.bound |= {
        "child": cast.pick(("son", "daughter", "eldest child")),
        "product": cast.pick(PRODUCTS),
    }
    blocks = [heading(cast) if cast.chance(0.5) else ""]
    for _ in range(cast.rng.randint(2, 5)):
        sentences = [cast(text) for text in cast.some(_PROSE, 1, 4)]
        if cast.chance(0.4):
            sentences.append(_technical(cast))
        cast.rng.shuffle(sentences)
        blocks.append(" ".join(sentences))
    return paper(cast, blocks, 0.15)
