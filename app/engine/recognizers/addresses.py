"""Postal addresses of the US, the UK, Germany and France, over several lines, and postcodes."""

from __future__ import annotations

import re

from app.engine.recognizers.base import Rule
from app.engine.recognizers.vocabulary import LOWER, STATE, UPPER

_STREET = (
    r"(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Square|Sq|Terrace|Ter|Parkway"
    r"|Pkwy|Highway|Hwy|Way|Close|Crescent|Cres|Gardens|Gdns|Grove|Mews|Row|Hill|Walk|Circle|Cir|Trail|Loop|Alley|Plaza"
    r"|Turnpike|Tpke|Quay|Wharf|Rise|Green|Park|Broadway|Expressway|Esplanade|Parade|View|Vale|End|Yard)"
)
_COMPASS = r"(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\.?"
_UNIT = (
    r"(?:,?\s{0,2}(?:(?:Apt|Apartment|Suite|Ste|Unit|Floor|Fl|Room|Rm|Bldg|Building|Flat)\.?[ ]#?[\w-]{1,8}"
    r"|#[ ]?[\w-]{1,8}"
    r"|\d{1,2}(?:st|nd|rd|th) Floor))?"
)
_WORD = rf"[{UPPER}][{LOWER}{UPPER}'.-]{{1,24}}"
_TOWN = rf"{_WORD}(?:[ -](?:{_WORD}|upon|on|in|le|la|de|under)){{0,3}}"
UK_POSTCODE = r"(?:GIR[ ]?0AA|[A-Z]{1,2}\d[A-Z\d]?[ ]?\d[ABD-HJLNP-UW-Z]{2})"
_NUMBERED = frozenset(
    "licence license account bar badge case claim docket file member no npi order permit plate policy sku".split()
)
"""Words in front of a state and five digits that make these somebody's number instead of a ZIP code."""
_TAIL = (
    rf"(?:,?\s{{1,3}}{_TOWN}(?=\s*(?:[,.;)\n]|$|{UK_POSTCODE}|{STATE}\b))){{0,3}}"
    rf"(?:,?\s{{1,3}}(?:{STATE}\.?,?\s{{1,2}}\d{{5}}(?:-\d{{4}})?|{UK_POSTCODE})(?!\w))?"
)
_GERMAN_STREET = (
    rf"(?:(?:{_WORD}[ -]){{0,2}}[{UPPER}][\w.-]{{0,24}}"
    r"(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|damm|ufer|steig|markt)"
    rf"|(?:(?:Am|An der|Auf der|Im|In der|Unter den|Zum|Zur)[ ]{_WORD}))"
)
_CORNER_STREET = (
    rf"(?:\d{{1,5}}[ ])?(?:(?:{_WORD}|[{LOWER}]{{1,6}}\.?|\d{{1,3}}(?:st|nd|rd|th))[ ]){{0,4}}{_WORD}(?<![.'-])"
    r"(?:[ ]\d{1,4}[A-Za-z]?\b)?"
)
_FRENCH_STREET = (
    r"(?:rue|avenue|av\.|boulevard|bd|place|chemin|impasse|all[ée]e|quai|route|cours|square|passage|faubourg)"
    rf"[ ](?:(?:de|du|des|la|le|les|d'|l')[ ]?){{0,3}}{_WORD}(?:[ -]{_WORD}){{0,3}}"
)
RULES = (
    Rule(
        "ADDRESS",
        "street",
        re.compile(
            rf"(?<![\w.$£€/-])(?:(?:Flat|Apartment|Apt|Unit|Suite)\.?[ ][\w-]{{1,6}},?\s{{1,2}})?"
            rf"\d{{1,6}}[A-Za-z]?(?:[-/]\d{{1,5}})?,?[ ](?:{_COMPASS}[ ])?"
            rf"(?:(?:{_WORD}|\d{{1,3}}(?:st|nd|rd"
            rf"|th))[ ]){{1,4}}{_STREET}\b\.?(?:,?[ ]{_COMPASS}(?![\w]))?{_UNIT}{_TAIL}"
        ),
        0.85,
    ),
    Rule(
        "ADDRESS",
        "broadway",
        re.compile(
            rf"(?<![\w.$£€/-])\d{{1,6}}[ ](?:{_COMPASS}[ ])?(?:Broadway|Piccadilly|Strand|Cheapside){_UNIT}{_TAIL}"
        ),
        0.8,
    ),
    # Without a word for a street, the town with its state and ZIP code or its postcode tells.
    Rule(
        "ADDRESS",
        "number-town-zip",
        re.compile(
            rf"(?<![\w.$£€/-])\d{{1,6}}[A-Za-z]?(?:[-/]\d{{1,5}})?[ ](?:{_COMPASS}[ ])?{_WORD}(?:[ ]{_WORD}){{0,3}}"
            rf"{_UNIT}(?:,\s{{0,2}}|\s{{1,2}}){_TOWN}"
            rf"(?:(?:,\s{{0,2}}|\s{{1,2}}){STATE}\.?,?\s{{1,2}}\d{{5}}(?:-\d{{4}})?|,?\s{{1,2}}{UK_POSTCODE})(?!\w|-\w)"
        ),
        0.8,
    ),
    Rule(
        "ADDRESS",
        "town-state-zip",
        re.compile(rf"(?<!\w){_TOWN}(?:,\s{{0,2}}|\s{{1,2}}){STATE}\.?,?\s{{1,2}}\d{{5}}(?:-\d{{4}})?(?!\w|-\w)"),
        0.8,
        check=lambda t: t.split()[-3].strip(",").lower() not in _NUMBERED if len(t.split()) > 2 else True,
    ),
    # "the corner of Alšova 408 and Linden Street": the two words that say so belong to it.
    Rule(
        "ADDRESS",
        "corner",
        re.compile(
            rf"(?<!\w)(?:[Tt]he[ ])?(?:corner|intersection|junction|crossroads)[ ]of[ ]{_CORNER_STREET}"
            rf"[ ](?:and|&)[ ]{_CORNER_STREET}"
        ),
        0.8,
    ),
    # The line of an address in a block of quoted mail, where what stands before each line parts them.
    Rule(
        "ADDRESS",
        "unit-line",
        re.compile(
            r"(?<=[>|?])[ ]?(?P<value>(?:Apt|Apartment|Suite|Ste|Unit|Flat)\.?[ ]#?\d{1,5}[A-Z]?)(?=\s{1,2}[>|?])",
            re.IGNORECASE,
        ),
        0.6,
    ),
    # Military and diplomatic post of the United States (USPS Publication 28, sections 238 and 239).
    Rule(
        "ADDRESS",
        "military",
        re.compile(
            r"(?<!\w)(?:(?:(?:PSC|CMR|OPS|Unit|UNIT)[ ]\d{1,5},?[ ]{1,2}(?:Box|BOX)[ ]\d{1,5}"
            rf"|U\.?S\.?(?:S|NS|NV|CGC|C\.G\.C)\.?[ ]{_WORD}(?:[ ]{_WORD}){{0,2}}),?\s{{1,3}})?"
            r"(?:APO|FPO|DPO),?[ ]A[AEP][ ]{1,2}\d{5}(?:-\d{4})?(?!\w)"
        ),
        0.9,
    ),
    Rule("ADDRESS", "po-box", re.compile(rf"(?<!\w)P\.?\s?O\.?\s?Box\s\d{{1,7}}{_TAIL}", re.I), 0.85),
    Rule(
        "ADDRESS",
        "german-street",
        re.compile(
            rf"(?<!\w){_GERMAN_STREET}[ ]\d{{1,4}}[ ]?[a-z]?(?![\w])"
            rf"(?:,?\s{{1,3}}(?:D-)?\d{{5}}[ ]{_WORD}(?:[ ](?:am|an der|im)?[ ]?{_WORD})?)?"
        ),
        0.8,
        check=lambda t: any(c.isdigit() for c in t),
    ),
    Rule(
        "ADDRESS",
        "french-street",
        re.compile(
            rf"(?<!\w)\d{{1,4}}(?:[ ]?(?:bis|ter|quater))?,?[ ]{_FRENCH_STREET}(?:,?\s{{1,3}}(?:F-)?\d{{5}}[ ]{_TOWN}"
            rf"(?:[ ]Cedex(?:[ ]\d{{1,2}})?)?)?",
            re.I,
        ),
        0.8,
        check=lambda t: any(c.isupper() for c in t),
    ),
    Rule("POSTCODE", "uk-postcode", re.compile(rf"(?<![\w-]){UK_POSTCODE.replace('[ ]?', '[ ]')}(?![\w-])"), 0.75),
)
