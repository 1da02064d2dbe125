"""The cast of one paper: who is in it, how it writes dates, and what every slot of a sentence is filled with."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from random import Random
from typing import TypeVar

from . import organisations, places, values, words
from .grammar import expand
from .markup import bare, mark
from .people import Person, draw_person

# What an empty choice leaves behind; gaps of three and more are meant.
_DOUBLED = re.compile(r"(?<=[^ \n])  (?=[^ ])")
_LOOSE = re.compile(r" +([,.;])(?=\s|$)")
Choice = TypeVar("Choice")
REGIONS = ("us", "uk", "world")
ADDRESS_COUNTRIES = ("us", "uk", "de", "fr", "es", "it", "nl", "pt", "pl")


class Cast:
    """Fills slots: `{a.full}` a person's form, `{acme}` a bound text, `{date}` a fresh value, `{n:2:9}` a number."""

    def __init__(self, rng: Random, half: int, *, region: str = "", language: str = "en") -> None:
        self.rng = rng
        self.half = half
        self.language = language
        self.region = region or rng.choices(REGIONS, (6, 3, 1))[0]
        self.points = self.region == "us"
        styles = {
            "us": ("us", "us", "us", "slash", "iso", "mon"),
            "uk": ("uk", "uk", "uk", "dots", "iso", "mon"),
            "world": ("uk", "us", "dots"),
        }
        self.date_style = rng.choice(styles[self.region])
        self.habit = rng.choice(("titled", "titled", "last", "full", "short", ""))
        self.bound: dict[str, Person | str] = {}

    # -- drawing ---------------------------------------------------------------------------------------------------

    def chance(self, share: float) -> bool:
        """True in `share` of the draws."""
        return self.rng.random() < share

    def pick(self, options: Sequence[str]) -> str:
        """One of `options`, not yet filled."""
        return options[int(self.rng.random() * len(options))]

    def some(self, options: Sequence[Choice], low: int, high: int) -> list[Choice]:
        """Between `low` and `high` different members of `options`, in a new order."""
        return self.rng.sample(list(options), min(len(options), self.rng.randint(low, high)))

    def person(self, origin: str = "") -> Person:
        """A new person with this paper's manners."""
        return draw_person(self.rng, self.half, origin=origin, points=self.points, habit=self.habit)

    def people(self, *names: str, origin: str = "") -> None:
        """Binds a new person to each of `names`."""
        for name in names:
            self.bound[name] = self.person(origin)

    def company(self, name: str) -> None:
        """Binds a firm: `{name}` whole, `{name_short}` the short form, both ORG."""
        whole, short = organisations.company(self.rng, self.half, self.region)
        self.bound[name] = mark("ORG", whole)
        self.bound[f"{name}_short"] = mark("ORG", short)

    def bind(self, **slots: str) -> None:
        """Fills each template now, so that it reads the same wherever the paper repeats it."""
        for name, template in slots.items():
            self.bound[name] = self(template)

    def whom(self, name: str) -> Person:
        """The person bound to `name`."""
        person = self.bound[name]
        assert isinstance(person, Person)
        return person

    # -- writing ---------------------------------------------------------------------------------------------------

    def __call__(self, template: str) -> str:
        return _LOOSE.sub(r"\1", _DOUBLED.sub(" ", expand(template, self.rng, self.slot)))

    def line(self, options: Sequence[str]) -> str:
        """One of `options`, filled."""
        return self(self.pick(options))

    def prose(self, options: Sequence[str], low: int, high: int) -> str:
        """A paragraph of between `low` and `high` different sentences of `options`."""
        return " ".join(self(sentence) for sentence in self.some(options, low, high))

    def slot(self, name: str) -> str:
        """The text of one slot.

        Raises:
            KeyError: nothing is called that.
        """
        head, _, argument = name.partition(":")
        head, _, form = head.partition(".")
        value = self.bound.get(head)
        if isinstance(value, Person):
            return value.form(form or "any", self.rng)
        if value is not None:
            return bare(value).upper() if form == "plaincaps" else caps(value) if form == "caps" else value
        made = SLOTS[head](self, argument)
        return caps(made) if form == "caps" else made


def caps(marked: str) -> str:
    """`marked` in capitals; the marks are not letters and stay."""
    return marked.upper()


def _article(label: str, word: str) -> str:
    return f"{'an' if word[0].lower() in 'aeiou' else 'a'} {mark(label, word)}"


def _span(label: str, make: Callable[[Cast], str]) -> Callable[[Cast, str], str]:
    return lambda cast, _argument: mark(label, make(cast))


def _code(kind: str) -> Callable[[Cast, str], str]:
    return lambda cast, _argument: mark("CODE", values.shaped(cast.rng, values.CODES[kind]).strip())


def _thing(kind: str) -> Callable[[Cast, str], str]:
    return lambda cast, _argument: values.shaped(cast.rng, values.THINGS[kind])


def _number(cast: Cast, argument: str) -> str:
    low, _, high = argument.partition(":")
    return str(cast.rng.randint(int(low or 1), int(high or 20)))


def _case(cast: Cast) -> str:
    return values.shaped(cast.rng, values.CODES[f"case_{cast.region}"])


def _court(cast: Cast) -> str:
    if cast.region == "us":
        return organisations.us_court(cast.rng)
    return organisations.uk_court(cast.rng) if cast.region == "uk" else organisations.world_court(cast.rng, cast.half)


def _city(cast: Cast) -> str:
    if cast.language != "en" and cast.rng.random() < 0.8:
        return places.city(cast.rng, cast.language, cast.half)
    country = (
        cast.region
        if cast.region != "world"
        else cast.rng.choice(("world", "world", "de", "it", "pl", "nl", "fr", "es", "pt", "ro"))
    )
    if cast.rng.random() < 0.12:
        country = "world"
    return places.city(cast.rng, country, cast.half)


def _illness(cast: Cast, _argument: str) -> str:
    name = cast.rng.choice(words.CONDITIONS)
    return f"a {mark('DEM', name[2:])}" if name.startswith("a ") else mark("DEM", name)


def _road(cast: Cast) -> str:
    return places.street(cast.rng, cast.region if cast.region != "world" else "uk", cast.half)


def _country_of_address(cast: Cast) -> str:
    home = {"de": "de", "fr": "fr", "es": "es", "it": "it", "nl": "nl", "pt": "pt"}.get(cast.language)
    if home:
        return home
    if cast.rng.random() < 0.82 and cast.region != "world":
        return cast.region
    return cast.rng.choice(ADDRESS_COUNTRIES)


def _address(cast: Cast, joint: str) -> str:
    return mark("ADDRESS", joint.join(places.address(cast.rng, _country_of_address(cast), cast.half)))


def _date(cast: Cast, argument: str) -> str:
    first, _, last = argument.partition(":")
    return mark(
        "DATETIME", values.date(cast.rng, cast.date_style, cast.language, int(first or 1998), int(last or 2025))
    )


def _country(cast: Cast, _argument: str) -> str:
    name = cast.rng.choice(places.COUNTRIES)
    return f"the {mark('LOC', name[4:])}" if name.startswith("the ") else mark("LOC", name)


def _email(cast: Cast, argument: str) -> str:
    person = cast.bound.get(argument) if argument else cast.person()
    assert isinstance(person, Person)
    local = f"{person.given}.{person.surname}" if cast.rng.random() < 0.6 else f"{person.given[0]}{person.surname}"
    local = "".join(char for char in local.lower() if char.isascii() and (char.isalpha() or char in ".-")) or "info"
    domain = (
        "".join(char for char in organisations.stem(cast.rng, cast.half).lower() if char.isascii() and char.isalpha())
        or "mail"
    )
    return mark(
        "CODE", f"{local}@{domain}.{cast.rng.choice(('com', 'com', 'org', 'net', 'co.uk', 'example', 'de', 'law'))}"
    )


SLOTS: dict[str, Callable[[Cast, str], str]] = {
    "n": _number,
    "date": _date,
    "birth": lambda cast, _argument: _date(cast, "1935:2004"),
    "recent": lambda cast, _argument: _date(cast, "2017:2025"),
    "part_date": _span("DATETIME", lambda cast: values.partial_date(cast.rng, cast.date_style)),
    "year": _span("DATETIME", lambda cast: str(cast.rng.randint(1940, 2025))),
    "month_year": _span(
        "DATETIME", lambda cast: f"{cast.rng.choice(values.MONTHS[cast.language])} {cast.rng.randint(1985, 2025)}"
    ),
    "time": _span("DATETIME", lambda cast: values.time(cast.rng)),
    "weekday": lambda cast, _argument: cast.rng.choice(values.WEEKDAYS),
    "city": _span("LOC", _city),
    "country": _country,
    "state": _span("LOC", lambda cast: cast.rng.choice(tuple(places.STATES))),
    "county": _span(
        "LOC",
        lambda cast: (
            f"{cast.rng.choice(places.US_COUNTIES)} County"
            if cast.region == "us"
            else cast.rng.choice(places.UK_COUNTIES)
        ),
    ),
    "county_name": _span("LOC", lambda cast: cast.rng.choice(places.US_COUNTIES)),
    "place": _span("LOC", lambda cast: places.building(cast.rng, cast.half)),
    "street": _span("ADDRESS", lambda cast: f"{cast.rng.randint(1, 9900)} {_road(cast)}"),
    "road": _span("LOC", lambda cast: _road(cast)),
    "address": lambda cast, _argument: _address(cast, ", "),
    "address_lines": lambda cast, _argument: _address(cast, "\n"),
    "org": _span("ORG", lambda cast: organisations.company(cast.rng, cast.half, cast.region)[0]),
    "firm": _span("ORG", lambda cast: organisations.law_firm(cast.rng, cast.half, cast.region)),
    "bank": _span("ORG", lambda cast: organisations.bank(cast.rng, cast.half)),
    "insurer": _span("ORG", lambda cast: organisations.insurer(cast.rng, cast.half)),
    "hospital": _span("ORG", lambda cast: organisations.hospital(cast.rng, cast.half)),
    "school": _span("ORG", lambda cast: organisations.school(cast.rng, cast.half)),
    "court": _span("ORG", _court),
    "agency": _span("ORG", lambda cast: organisations.agency(cast.rng, cast.half, cast.region)),
    "police": _span("ORG", lambda cast: organisations.police(cast.rng)),
    "other": _span("ORG", lambda cast: organisations.other(cast.rng, cast.half)),
    "case": _span("CODE", _case),
    "money": _span("QUANTITY", lambda cast: values.money(cast.rng, cast.region)),
    "price": lambda cast, _argument: values.price(cast.rng, cast.region),
    "amount": lambda cast, _argument: values.amount(cast.rng),
    "phone": _span(
        "CODE", lambda cast: values.phone(cast.rng, cast.language if cast.language != "en" else cast.region)
    ),
    "email": _email,
    "nat": _span("DEM", lambda cast: cast.rng.choice(words.NATIONALITIES)),
    "tongue": _span("DEM", lambda cast: cast.rng.choice(words.LANGUAGES)),
    "a_nat": lambda cast, _argument: _article("DEM", cast.rng.choice(words.NATIONALITIES)),
    "occ": _span("DEM", lambda cast: cast.rng.choice(words.OCCUPATIONS)),
    "a_occ": lambda cast, _argument: _article("DEM", cast.rng.choice(words.OCCUPATIONS)),
    "faith": _span("DEM", lambda cast: cast.rng.choice(words.RELIGIONS)),
    "a_faith": lambda cast, _argument: _article("DEM", cast.rng.choice(words.RELIGIONS)),
    "ethnic": _span("DEM", lambda cast: cast.rng.choice(words.ETHNICITIES)),
    "ill": _illness,
    "age": _span("DEM", lambda cast: f"{cast.rng.randint(18, 88)} years old"),
    "age_n": _span("DEM", lambda cast: str(cast.rng.randint(18, 88))),
    "role": lambda cast, _argument: cast.rng.choice(words.ROLES),
    "kin": lambda cast, _argument: cast.rng.choice(words.HEADS_OF_FAMILY),
    "someone": lambda cast, argument: cast.person().form(argument or "full", cast.rng),
    **{kind: _code(kind) for kind in values.CODES},
    **{kind: _thing(kind) for kind in values.THINGS},
}
