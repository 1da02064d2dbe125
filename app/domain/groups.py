"""Entities that mean the same, to decide about them at once: one group for each person, organisation or value.

Under "John Smith" stand "J. Smith", "SMITH", "Mr Smith", "Smith, John" and john.smith@…; what can mean two people is a
group of its own that names both. The parting depends on the texts alone and not on their order.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.domain import group_keys
from app.domain.entities import Entity
from app.domain.group_keys import Parts
from app.domain.matching import COMMON_WORDS
from app.domain.people_grouped import Belongs, Key, People
from app.domain.personal_names import Name, parse, plain, without_titles

_NAMES = frozenset({"PERSON", "MINOR_NAME"})
_ACCOUNTS = frozenset({"EMAIL_ADDRESS", "USERNAME"})
_CERTAIN = 0.93
"""OCR confidence from which a name is taken as it was read (as in app/engine/ocr/confusions.py)."""
_MOST_PREFIX = 4
_SHORTEST_ACRONYM = 3


@dataclass(frozen=True, slots=True)
class Variant:
    """One way in which the text of a group is written, with the entities that write it so."""

    text: str
    label: str
    entity_ids: tuple[str, ...]

    @property
    def count(self) -> int:
        return len(self.entity_ids)


@dataclass(frozen=True, slots=True)
class Place:
    """How often a group stands on a page of a document, or in a hidden carrier of it.

    `page_index` is zero-based, `carrier` "" for what the page shows. What belongs to the file as a whole has page 0.
    """

    document_id: str
    page_index: int
    count: int
    carrier: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """What means the same.

    Attributes:
        key: Says which group this is, among those of the same entities.
        label: The most frequent label.
        name: The longest full mention, without titles.
        variants: Most frequent first.
        places: In order.
        may_be: Names of the groups that this one can mean, where that is not sure.
    """

    key: Key
    label: str
    name: str
    variants: tuple[Variant, ...]
    places: tuple[Place, ...]
    may_be: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        return sum(variant.count for variant in self.variants)

    @property
    def entity_ids(self) -> tuple[str, ...]:
        return tuple(i for variant in self.variants for i in variant.entity_ids)


def grouped(found: Mapping[str, Sequence[Entity]]) -> tuple[Group, ...]:
    """Groups of the entities of a job's documents (by document id), sorted by label and name.

    A box without text is a group of its own. Every entity is in exactly one group.
    """
    belongs = _Belonging(found)
    members: dict[Key, list[tuple[str, Entity]]] = defaultdict(list)
    unsure: dict[Key, set[Key]] = defaultdict(set)
    known: dict[tuple[str, str, str, bool], Key] = {}
    for document_id, entities in found.items():
        for entity in entities:
            alike = (document_id, entity.text, entity.label, _is_doubtful(entity))
            key = known.get(alike)
            if key is None:
                group = belongs.of(document_id, entity)
                key = group.key
                unsure[key].update(group.may_be)
                if any(c.isalnum() for c in entity.text):
                    known[alike] = key
            members[key].append((document_id, entity))
    names = {key: _canonical([e for _, e in some], key) for key, some in members.items()}
    groups = [_group(key, names, some, unsure[key]) for key, some in members.items()]
    return tuple(sorted(groups, key=lambda g: (g.label, g.name.casefold(), g.key)))


def groups_json(groups: Iterable[Group]) -> list[dict[str, Any]]:
    """Groups as JSON: name, label, count, variants, places, and `mayBe` where it is not sure which is meant."""
    return [
        {
            "name": group.name,
            "label": group.label,
            "count": group.count,
            "variants": [
                {"text": v.text, "label": v.label, "count": v.count, "entities": list(v.entity_ids)}
                for v in group.variants
            ],
            "places": [
                {"pageIndex": p.page_index, "count": p.count}
                | ({"carrier": p.carrier} if p.carrier else {})
                | ({"document": p.document_id} if p.document_id else {})
                for p in group.places
            ],
        }
        | ({"mayBe": list(group.may_be)} if group.may_be else {})
        for group in groups
    ]


class _Belonging:
    """The group of every entity."""

    def __init__(self, found: Mapping[str, Sequence[Entity]]) -> None:
        certain: dict[tuple[str, Name], None] = {}
        misread: dict[tuple[str, Name], None] = {}
        organisations: dict[tuple[str, Parts], None] = {}
        addresses: dict[tuple[str, Parts], None] = {}
        ends: dict[str, set[Key]] = defaultdict(set)
        for document_id, entities in found.items():
            for entity in entities:
                if entity.label in _NAMES and (name := parse(entity.text)) is not None:
                    (misread if _is_doubtful(entity) else certain)[document_id, name] = None
                elif entity.label == "ORGANIZATION" and (parts := group_keys.organisation(entity.text)):
                    organisations[document_id, parts] = None
                elif entity.label in group_keys.ADDRESS_LABELS and (parts := group_keys.address(entity.text)):
                    addresses[document_id, parts] = None
                elif (number := group_keys.number(entity.text, entity.label)) is not None:
                    ends[number[-4:]].add(("number", number))
        self._people = People(certain, misread)
        self._organisations = _Detailed("organisation", organisations, shorter=True)
        self._addresses = _Detailed("address", addresses)
        self._ends = ends

    def of(self, document_id: str, entity: Entity) -> Belongs:
        text, label = entity.text, entity.label
        if not any(c.isalnum() for c in text):
            return Belongs(("box", entity.id))
        if label in _NAMES and (name := parse(text)) is not None:
            return self._people.of(document_id, self._people.mended(name) if _is_doubtful(entity) else name)
        if label in _ACCOUNTS:
            owner = self._people.of_account(document_id, text.partition("@")[0])
            return owner or Belongs(("text", label, group_keys.other(text, label)))
        if label == "ORGANIZATION" and (parts := group_keys.organisation(text)):
            return self._organisations.of(document_id, parts)
        if label in group_keys.ADDRESS_LABELS and (parts := group_keys.address(text)):
            return self._addresses.of(document_id, parts)
        if (number := group_keys.number(text, label)) is not None:
            return Belongs(("number", number))
        if (last := group_keys.masked(text)) is not None and len(self._ends.get(last, ())) == 1:
            return Belongs(next(iter(self._ends[last])))
        return Belongs(("text", label, group_keys.other(text, label)))


def _is_doubtful(entity: Entity) -> bool:
    return entity.ocr_confidence is not None and entity.ocr_confidence < _CERTAIN


class _Detailed:
    """Texts of which a part may be left out: an organisation's legal form, an address's postcode.

    Without that part a text belongs to the only one there is with it. With `shorter`, so does one that is only its
    first words, its short name or its first letters.
    """

    def __init__(self, kind: str, standing: Iterable[tuple[str, Parts]], *, shorter: bool = False) -> None:
        standing = list(standing)
        self._kind = kind
        details: dict[Key, set[str]] = defaultdict(set)
        for _, parts in standing:
            details[parts.core].add(parts.detail)
        self._key: dict[tuple[Key, str], Key] = {}
        self._could: dict[Key, set[Key]] = defaultdict(set)
        aliases: dict[Key, list[Parts]] = defaultdict(list)
        for core, some in details.items():
            named = sorted(some - {""})
            for detail in named:
                self._key[core, detail] = (kind, *core, detail)
            if len(named) > 1:
                self._could[core] = {self._key[core, detail] for detail in named}
            else:
                self._key[core, ""] = self._key.get((core, named[0] if named else ""), (kind, *core, ""))
        if shorter:
            for _, parts in standing:
                if parts.alias:
                    aliases[parts.alias].append(parts)
            self._shorten(details, aliases)
        self._in: dict[str, set[Key]] = defaultdict(set)
        for document_id, parts in standing:
            if (key := self._key.get((parts.core, parts.detail))) is not None:
                self._in[document_id].add(key)

    def of(self, document_id: str, parts: Parts) -> Belongs:
        key = self._key.get((parts.core, parts.detail))
        if key is not None:
            return Belongs(key)
        could = self._could[parts.core]
        here = could & self._in.get(document_id, set())
        if len(here) == 1:
            return Belongs(next(iter(here)))
        return Belongs((self._kind, *parts.core, ""), tuple(sorted(here or could)))

    def _of_core(self, parts: Parts) -> set[Key]:
        key = self._key.get((parts.core, parts.detail))
        return {key} if key is not None else self._could[parts.core]

    def _shorten(self, details: Mapping[Key, set[str]], aliases: Mapping[Key, Sequence[Parts]]) -> None:
        """Let names without a legal form mean the longer ones that they are short for, the longest names first."""
        begins: dict[Key, set[Key]] = defaultdict(set)
        letters: dict[str, set[Key]] = defaultdict(set)
        for core in sorted(details, key=lambda c: (-len(c), c)):
            if details[core] == {""}:
                could = {key for named in aliases.get(core, ()) for key in self._of_core(named)} - {self._key[core, ""]}
                could = could or begins.get(core, set())
                if not could and len(core) == 1 and len(core[0]) >= _SHORTEST_ACRONYM:
                    could = letters.get(core[0], set())
                if could:
                    del self._key[core, ""]
                    if len(could) == 1:
                        self._key[core, ""] = next(iter(could))
                    else:
                        self._could[core] = set(could)
            keys = self._could[core] or {self._key[core, detail] for detail in details[core]}
            if (short := group_keys.acronym(core)) and len(core) > 1:
                letters[short].update(keys)
            for length in range(1, min(len(core), _MOST_PREFIX + 1)):
                if any(w not in COMMON_WORDS and len(w) >= _SHORTEST_ACRONYM for w in core[:length]):
                    begins[core[:length]].update(keys)


def _canonical(entities: Sequence[Entity], key: Key) -> str:
    """The longest full mention: most words that are more than a letter, not all in capitals, most frequent."""
    counts = Counter((_shown(e), e.label in _ACCOUNTS and key[0] != "text", _is_doubtful(e)) for e in entities)

    def rank(item: tuple[tuple[str, bool, bool], int]) -> tuple[Any, ...]:
        (text, account, doubtful), count = item
        words = [w.strip(".,") for w in text.split()]
        full = sum(len(w) > 1 for w in words)
        return (account, doubtful, -full, -len(words), "," in text, text.isupper(), -len(text), -count, text)

    return min(counts.items(), key=rank)[0][0]


def _shown(entity: Entity) -> str:
    return without_titles(entity.text) if entity.label in _NAMES else plain(entity.text).strip(" ,;:")


def _group(key: Key, names: Mapping[Key, str], some: Sequence[tuple[str, Entity]], unsure: Iterable[Key]) -> Group:
    written: dict[tuple[str, str], list[str]] = defaultdict(list)
    places: Counter[tuple[str, str, int]] = Counter()
    for document_id, entity in some:
        written[plain(entity.text), entity.label].append(entity.id)
        places[document_id, entity.carrier if entity.hidden is not None else "", entity.page_index] += 1
    variants = [Variant(text, label, tuple(sorted(ids))) for (text, label), ids in written.items()]
    labels = Counter(entity.label for _, entity in some)
    return Group(
        key=key,
        label=min(labels, key=lambda label: (label in _ACCOUNTS, -labels[label], label)),
        name=names[key],
        variants=tuple(sorted(variants, key=lambda v: (-v.count, v.text, v.label))),
        places=tuple(Place(document, page, n, carrier) for (document, carrier, page), n in sorted(places.items())),
        may_be=tuple(sorted(names[other] for other in set(unsure) - {key} if other in names)),
    )
