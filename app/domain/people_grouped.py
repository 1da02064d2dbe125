"""Which names mean the same person: full names first, then what is short for exactly one of them.

A short form ("Smith", "J. Smith", "J.S.", "jsmith@…") belongs to the one person it can mean, looked for among those
whom its own document names, then among all. Where it can mean several it belongs to none of them. Everything goes by
keys, so that no two names are ever compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from app.domain.personal_names import Name, bare_word

Key = tuple[str, ...]

_SHORTEST_WORD = 3
_SHORTEST_MISREAD = 4
_MOST_LETTERS = 24
_TWO_WRONG = 6
"""Letters of a word from which two may have been misread."""


@dataclass(frozen=True, slots=True)
class Belongs:
    """The group of a text, and, where it can mean several, theirs."""

    key: Key
    may_be: tuple[Key, ...] = ()


class People:
    """The people whom names mean. `named` has (document, name) of every mention, `misread` those that OCR read."""

    def __init__(self, named: Iterable[tuple[str, Name]], misread: Iterable[tuple[str, Name]] = ()) -> None:
        certain = list(named)
        self._near = _NearWords({word for _, name in certain for word in name.words})
        self._known = {(n.surname, n.first) for _, n in certain} | {(n.first, n.surname) for _, n in certain}
        self._mended: dict[Name, Name] = {}
        everybody = certain + [(document, self.mended(name)) for document, name in misread]
        self._person: dict[Name, Key] = {}
        self._gender: dict[Key, str] = {}
        self._in: dict[str, set[Key]] = defaultdict(set)
        self._by_surname: dict[str, set[Key]] = defaultdict(set)
        self._by_word: dict[str, set[Key]] = defaultdict(set)
        self._by_initials: dict[tuple[str, ...], set[Key]] = defaultdict(set)
        self._by_account: dict[str, set[Key]] = defaultdict(set)
        self._titled: dict[str, set[str]] = defaultdict(set)
        names = {name for _, name in everybody}
        self._place_full([n for n in names if len(n.first) > 1])
        for with_second in (True, False):
            some = [n for n in names if len(n.first) == 1 and n.surname and bool(n.second) == with_second]
            self._place_initials(some)
        for name in names:
            if not name.given and name.gender:
                self._titled[name.surname].add(name.gender)
        for document, name in everybody:
            if name in self._person:
                self._in[document].add(self._person[name])

    def mended(self, name: Name) -> Name:
        """A name that OCR read, with the words that it nearly reads where exactly one is known and the whole is too."""
        if name not in self._mended:
            fixed = replace(
                name,
                given=tuple(self._near.of(w) if len(w) > 1 else w for w in name.given),
                surname=self._near.of(name.surname),
            )
            alone = not fixed.given
            self._mended[name] = fixed if alone or (fixed.surname, fixed.first) in self._known else name
        return self._mended[name]

    def of(self, document: str, name: Name) -> Belongs:
        """The group of a name that stands in a document."""
        if name in self._person:
            return Belongs(self._person[name])
        if name.given:
            return self._chosen(document, self._short_for(name), ("name", name.surname, *name.given, name.generation))
        both = len(self._titled.get(name.surname, ())) > 1
        own: Key = ("surname", name.surname, name.gender if both else "")
        could = self._by_surname.get(name.surname) or (
            self._by_word.get(name.surname, set()) if len(name.surname) >= _SHORTEST_WORD else set()
        )
        if both and not could and not name.gender:
            return Belongs(own, tuple(("surname", name.surname, gender) for gender in ("f", "m")))
        if both and name.gender and len(could) == 1 and not any(self._gender.get(key) for key in could):
            return Belongs(own, tuple(could))  # "Mr Smith" and "Mrs Smith" are two, and one of them is Pat Smith
        if name.gender:
            other = "m" if name.gender == "f" else "f"
            same = {key for key in could if self._gender.get(key) == name.gender}
            could = same or {key for key in could if self._gender.get(key) != other}
        return self._chosen(document, could, own)

    def of_account(self, document: str, local_part: str) -> Belongs | None:
        """The person whose name an e-mail address or an account name is made of; None where that is not sure."""
        word = bare_word(local_part).rstrip("0123456789")
        belongs = self._chosen(document, self._by_account.get(word, set()), ())
        return belongs if belongs.key and not belongs.may_be else None

    def _chosen(self, document: str, could: set[Key], own: Key) -> Belongs:
        if len(could) <= 1:
            return Belongs(next(iter(could), own))
        here = could & self._in.get(document, set())
        return Belongs(next(iter(here))) if len(here) == 1 else Belongs(own, tuple(sorted(here or could)))

    def _place_full(self, names: Iterable[Name]) -> None:
        alike: dict[tuple[str, str], list[Name]] = defaultdict(list)
        for name in names:
            alike[name.surname, name.first].append(name)
        for some in alike.values():
            self._place(some)

    def _place_initials(self, names: Iterable[Name]) -> None:
        alike: dict[tuple[str, str], list[Name]] = defaultdict(list)
        only: dict[Key, list[Name]] = defaultdict(list)
        for name in names:
            could = self._short_for(name)
            if len(could) == 1:
                only[next(iter(could))].append(name)
            elif not could:
                alike[name.surname, name.first].append(name)
        for key, some in only.items():
            if not key[3] and len({n.second[:1] for n in some}) > 1:  # J. A. and J. B. Smith: one of them is John
                alike[some[0].surname, some[0].first] += some
                continue
            for name in some:
                self._join(name, key)
        for some in alike.values():
            self._place(some)

    def _place(self, names: list[Name]) -> None:
        """Part names of one surname and first name by generation and second name. Where only some have these, the
        others belong to the only one there is, or to none."""
        generations = {n.generation for n in names if n.generation}
        for generation in generations or {""}:
            some = [n for n in names if n.generation == generation or len(generations) == 1]
            seconds = {n.second for n in some if n.second}
            full: dict[str, list[str]] = defaultdict(list)
            for second in seconds:
                if len(second) > 1:
                    full[second[0]].append(second)
            means = {s: s if len(s) > 1 or not full[s] else full[s][0] if len(full[s]) == 1 else "" for s in seconds}
            classes = sorted({c for c in means.values() if c})
            for name in some:
                second = means[name.second] if name.second else classes[0] if len(classes) == 1 else ""
                if second or not classes:
                    self._join(name, ("person", name.surname, name.first, second, generation))

    def _join(self, name: Name, key: Key) -> None:
        self._person[name] = key
        if name.gender:
            known = self._gender.setdefault(key, name.gender)
            if known != name.gender:
                self._gender[key] = "?"
        self._by_surname[name.surname].add(key)
        for word in name.words:
            self._by_word[word].add(key)
        first, second = name.first, name.second[:1]
        self._by_initials[name.surname, first[0]].add(key)
        self._by_initials[name.surname, first[0], second].add(key)
        self._by_initials["", name.initials].add(key)
        self._by_initials["", first[0] + name.surname[0]].add(key)
        if len(first) > 1:
            self._by_initials[name.surname, first].add(key)
            self._note_accounts(key, first, name.surname, second)

    def _note_accounts(self, key: Key, first: str, surname: str, second: str) -> None:
        accounts = {first + surname, surname + first, first[0] + surname, surname + first[0], first + surname[0]}
        accounts |= {first + second + surname, first[0] + second + surname, surname}
        for account in accounts:
            if len(account) >= _SHORTEST_MISREAD:
                self._by_account[account].add(key)

    def _short_for(self, name: Name) -> set[Key]:
        """Who a name with something left out can mean."""
        if not name.surname:
            return self._by_initials.get(("", "".join(name.given)), set())
        if len(name.first) > 1:  # a full name that lacks what tells two of one name apart
            same = self._by_initials.get((name.surname, name.first), set())
            return {k for k in same if not name.generation or name.generation == k[4]}
        if not name.second:
            return self._by_initials.get((name.surname, name.first), set())
        exact = self._by_initials.get((name.surname, name.first, name.second[0]), set())
        return exact or {k for k in self._by_initials.get((name.surname, name.first, ""), set()) if not k[3]}


class _NearWords:
    """Known words by what is left of them when letters are left out: a word that shares that with one is nearly it."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = set(words)
        self._left: dict[str, set[str]] | None = None

    def of(self, word: str) -> str:
        """The one known word that is nearly `word`; `word` itself where there is none or more than one."""
        if word in self._words or not _SHORTEST_MISREAD <= len(word) <= _MOST_LETTERS:
            return word
        if self._left is None:
            self._left = defaultdict(set)
            for known in self._words:
                if _SHORTEST_MISREAD <= len(known) <= _MOST_LETTERS:
                    for left in _left_of(known):
                        self._left[left].add(known)
        best: dict[str, int] = {}
        for left in _left_of(word):
            for known in self._left.get(left, ()):
                wrong = max(len(word), len(known)) - len(left)
                best[known] = min(best.get(known, wrong), wrong)
        least = min(best.values(), default=0)
        nearest = [known for known, wrong in best.items() if wrong == least]
        return nearest[0] if len(nearest) == 1 else word


def _left_of(word: str) -> Iterator[str]:
    yield word
    once = {word[:i] + word[i + 1 :] for i in range(len(word))}
    yield from once
    if len(word) >= _TWO_WRONG:
        yield from {left[:i] + left[i + 1 :] for left in once for i in range(len(left))}
