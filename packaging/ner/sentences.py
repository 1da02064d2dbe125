"""Short everyday sentences: the templates of a public data set with identities of our own."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from faker import Faker

LOCALES = ("en_US", "en_GB", "en_IE", "en_AU", "en_CA", "de_DE", "fr_FR", "es_ES", "it_IT", "nl_NL", "pt_PT", "pl_PL",
           "sv_SE", "da_DK", "no_NO", "fi_FI", "cs_CZ", "hu_HU", "ro_RO", "tr_TR", "hr_HR", "en_IN")  # fmt: skip
_FIELD = re.compile(r"\{\{(\w+)\}\}")
_SEED = 20261123

_FIELDS: dict[str, tuple[str, Callable[[Faker, random.Random], str]]] = {
    "first_name": ("PERSON", lambda f, r: f.first_name()),
    "first_name_male": ("PERSON", lambda f, r: f.first_name_male()),
    "first_name_female": ("PERSON", lambda f, r: f.first_name_female()),
    "first_name_nonbinary": ("PERSON", lambda f, r: f.first_name()),
    "last_name": ("PERSON", lambda f, r: f.last_name()),
    "last_name_male": ("PERSON", lambda f, r: f.last_name()),
    "name": ("PERSON", lambda f, r: _name(f, r)),
    "name_male": ("PERSON", lambda f, r: f"{f.first_name_male()} {f.last_name()}"),
    "name_female": ("PERSON", lambda f, r: f"{f.first_name_female()} {f.last_name()}"),
    "person": ("PERSON", lambda f, r: _name(f, r)),
    "city": ("LOC", lambda f, r: f.city()),
    "country": ("LOC", lambda f, r: f.country()),
    "state_abbr": ("LOC", lambda f, r: r.choice(["CA", "NY", "TX", "WA", "FL", "OH", "IL", "MA", "NJ", "GA"])),
    "address": ("ADDRESS", lambda f, r: _address(f, r)),
    "street_name": ("ADDRESS", lambda f, r: f.street_name()),
    "secondary_address": ("ADDRESS", lambda f, r: f"{r.choice(['Apt.', 'Suite', 'Unit', 'Flat'])} {r.randint(1, 999)}"),
    "building_number": ("ADDRESS", lambda f, r: f.building_number()),
    "postcode": ("ADDRESS", lambda f, r: f.postcode()),
    "zipcode": ("ADDRESS", lambda f, r: f"{r.randint(501, 99950):05d}"),
    "organization": ("ORG", lambda f, r: f.company()),
    "company": ("ORG", lambda f, r: f.company()),
    "credit_card_number": ("CODE", lambda f, r: f.credit_card_number()),
    "phone_number": ("CODE", lambda f, r: f.phone_number()),
    "email": ("CODE", lambda f, r: f.email()),
    "iban": ("CODE", lambda f, r: f.iban()),
    "ssn": ("CODE", lambda f, r: f"{r.randint(100, 799)}-{r.randint(10, 99)}-{r.randint(1000, 9999)}"),
    "us_driver_license": ("CODE", lambda f, r: r.choice("ABCDHKMW") + str(r.randint(10**6, 10**8))),
    "ip_address": ("CODE", lambda f, r: f.ipv4()),
    "url": ("CODE", lambda f, r: f.domain_name()),
    "date_of_birth": ("DATETIME", lambda f, r: _date(f, r)),
    "date_time": ("DATETIME", lambda f, r: _date(f, r)),
    "day_of_week": ("DATETIME", lambda f, r: f.day_of_week()),
    "job": ("DEM", lambda f, r: f.job()),
    "prefix_male": ("", lambda f, r: r.choice(["Mr.", "Dr.", "Mr"])),
    "prefix_female": ("", lambda f, r: r.choice(["Mrs.", "Ms.", "Dr.", "Ms"])),
}


def _name(fake: Faker, rng: random.Random) -> str:
    form = rng.random()
    if form < 0.7:
        return f"{fake.first_name()} {fake.last_name()}"
    if form < 0.8:
        return f"{fake.first_name()} {rng.choice('ABCDEFGHJKLMRSTW')}. {fake.last_name()}"
    if form < 0.9:
        return str(fake.first_name())
    return f"{fake.last_name()}, {fake.first_name()}"


def _date(fake: Faker, rng: random.Random) -> str:
    forms = ["%d %B %Y", "%B %d, %Y", "%m/%d/%Y", "%d/%m/%Y", "%Y-%m-%d", "%d.%m.%Y", "%d %b %Y", "%B %Y", "%m/%d/%y"]
    return str(fake.date_between("-80y", "today").strftime(rng.choice(forms)))


def _address(fake: Faker, rng: random.Random) -> str:
    street, city, postcode = fake.street_address().replace("\n", " "), fake.city(), fake.postcode()
    glue = rng.choice(["\n", ", ", "\n", "\n "])
    lines = [street]
    if rng.random() < 0.3:
        lines.append(
            rng.choice(["Suite {}", "Apt. {}", "P.O. Box {}", "Flat {}", "{}. OG"]).format(rng.randint(1, 900))
        )
    lines.append(rng.choice([f"{postcode} {city}", f"{city} {postcode}", f"{city}, {postcode}"]))
    if rng.random() < 0.4:
        lines.append(fake.current_country())
    return glue.join(lines)


def sentences(folder: Path, count: int) -> Iterator[dict[str, Any]]:
    """`count` filled templates; those that also stand in the set which we are measured on are left out."""
    measured = {_bare(x["masked"]) for x in json.loads((folder / "synth_dataset_v2.json").read_text("utf-8"))}
    own = {x["masked"] for x in json.loads((folder / "generated_large.json").read_text("utf-8"))}
    templates = sorted(t for t in own if _bare(t) not in measured)
    fakes = {locale: Faker(locale) for locale in LOCALES}
    rng = random.Random(_SEED)
    for number, fake in enumerate(fakes.values()):
        fake.seed_instance(_SEED + number)
    for number in range(count):
        template = templates[number % len(templates)]
        fake = fakes[rng.choice(LOCALES[:5]) if rng.random() < 0.4 else rng.choice(LOCALES)]
        yield {"source": "sentence", "name": str(number), **_filled(template, fake, rng)}


def _bare(template: str) -> str:
    return " ".join(_FIELD.sub("*", template).split())


def _filled(template: str, fake: Faker, rng: random.Random) -> dict[str, Any]:
    text, spans, last = "", [], 0
    for match in _FIELD.finditer(template):
        text += template[last : match.start()]
        label, make = _FIELDS[match[1]]
        value = make(fake, rng).strip()
        if label:
            glued = text[spans[-1][1] :] if spans and spans[-1][2] == label else "-"
            if label in ("ADDRESS", "PERSON") and not glued.strip(" ,\n"):
                spans[-1][1] = len(text) + len(value)  # "{{building_number}} {{street_name}}" is one address
            else:
                spans.append([len(text), len(text) + len(value), label, 1])
        text += value
        last = match.end()
    return {"text": text + template[last:], "spans": spans}
