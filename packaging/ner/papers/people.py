"""One person of a paper and the ways papers write a person."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from .markup import mark
from .names import NICKNAMES, draw_origin, draw_surname, givens

_PRONOUNS = {"m": {"he": "he", "him": "him", "his": "his"}, "f": {"he": "she", "him": "her", "his": "her"}}


@dataclass(frozen=True)
class Person:
    """A name in its parts; `form` writes it. Titles and generational suffixes are part of the span, as in TAB;
    "Esq.", "M.D." and offices ("Judge", "Officer") are not."""

    given: str
    middle: str
    surname: str
    suffix: str
    gender: str
    title: str
    surname_first: bool
    nick: str
    habit: str
    origin: str

    @property
    def initials(self) -> str:
        """First letters with points: "J.S."."""
        return f"{self.given[0]}.{self.surname.split()[-1][0].upper()}."

    def plain(self, form: str, rng: Random) -> str:
        """The name in `form`, without marks."""
        middle = f"{self.middle} " if self.middle else ""
        tail = f" {self.suffix}" if self.suffix else ""
        full = f"{self.surname} {self.given}" if self.surname_first else f"{self.given} {middle}{self.surname}{tail}"
        if form == "full":
            return full
        if form == "first":
            return self.given
        if form == "last":
            return self.surname
        if form == "titled":
            return f"{self.title} {self.surname}"
        if form == "tfull":
            return f"{self.title} {full}"
        if form == "tinit":
            return f"{self.title} {self.given[0]}. {self.surname}"
        if form in ("dr", "drfull"):
            doctor = "Dr." if self.title.endswith(".") else "Dr"
            return f"{doctor} {self.surname if form == 'dr' else full}"
        if form == "couple":
            point = "." if self.title.endswith(".") else ""
            return f"Mr{point} and Mrs{point} {self.surname}"
        if form == "short":
            return f"{self.given} {self.surname}"
        if form == "initlast":
            return f"{self.given[0]}. {self.surname}"
        if form == "init":
            return self.initials
        if form == "rev":
            extra = f" {self.middle}" if self.middle else ""
            return f"{self.surname}, {self.given}{extra}{',' if tail else ''}{tail}"
        if form == "revcaps":
            return f"{self.surname.upper()}, {self.given}"
        if form == "caps":
            return full.upper()
        if form == "capslast":
            return self.surname.upper()
        if form == "capstitled":
            return f"{self.title} {self.surname}".upper()
        if form == "capssur":
            return f"{self.given} {self.surname.upper()}"
        if form == "nick":
            return self.nick
        if form == "any":
            return self.plain(self._habitual(rng), rng)
        raise KeyError(form)

    def _habitual(self, rng: Random) -> str:
        if rng.random() < 0.7:
            return self.habit
        return rng.choice(("full", "short", "titled", "last", "initlast", "tfull"))

    def form(self, form: str, rng: Random) -> str:
        """The name in `form` as an entity, or the pronoun that `form` names."""
        lower = form.lower()
        if lower in _PRONOUNS["m"]:
            word = _PRONOUNS[self.gender][lower]
            return word.capitalize() if form[0].isupper() else word
        if form == "himself":
            return "himself" if self.gender == "m" else "herself"
        return mark("PERSON", self.plain(form, rng))


def draw_person(rng: Random, half: int, *, origin: str = "", points: bool = True, habit: str = "") -> Person:
    """A person of surname `half`; `points` writes "Mr." where a British paper writes "Mr"."""
    origin = origin or draw_origin(rng)
    gender = rng.choice("mf")
    pool = givens(origin, gender)
    given = rng.choice(pool)
    if origin in ("en", "fr", "de") and rng.random() < 0.05 and "-" not in given and " " not in given:
        given = f"{given}-{rng.choice(pool)}"
    middle = ""
    if origin in ("en", "in", "af", "nordic") and rng.random() < 0.45:
        other = rng.choice(pool)
        middle = other if rng.random() < 0.3 else other[0] + "."
    elif origin in ("es", "pt", "fr", "vi", "ar", "pl", "ro") and rng.random() < 0.15:
        middle = rng.choice(pool)
    suffix = (
        rng.choice(("Jr.", "Sr.", "III", "II", "Jr"))
        if origin == "en" and gender == "m" and rng.random() < 0.06
        else ""
    )
    titles = ("Mr", "Mr", "Mr", "Mr", "Dr") if gender == "m" else ("Ms", "Ms", "Mrs", "Mrs", "Miss", "Dr")
    title = rng.choice(titles)
    if points and title != "Miss":
        title += "."
    if rng.random() < 0.02:
        title = rng.choice(("Professor", "Lord" if gender == "m" else "Lady", "Rev.", "Prof."))
    return Person(
        given=given,
        middle=middle,
        surname=draw_surname(rng, origin, gender, half),
        suffix=suffix,
        gender=gender,
        title=title,
        surname_first=origin in ("hu", "vi", "zh", "ko") and rng.random() < 0.5,
        nick=rng.choice(NICKNAMES) if rng.random() < 0.7 else given[: max(3, len(given) // 2)],
        habit=habit or rng.choice(("titled", "titled", "last", "full", "short")),
        origin=origin,
    )
