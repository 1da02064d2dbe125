"""How else a person's name is written: in parts, as initials, without accents, in addresses and names of files."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.domain.entities import Entity
from app.domain.personal_names import Name, bare_word, parse
from app.engine.recognizers.vocabulary import COMPANY, LOWER, NOT_A_NAME, TITLE, UPPER

_TITLE_START = re.compile(rf"(?:{TITLE}\s+)+")
_TITLE_BEFORE = re.compile(rf"(?<!\w){TITLE}\s$")
_INITIALS_BEFORE = re.compile(rf"(?<![\w.])(?P<first>[{UPPER}])\.[ ]?(?:[{UPPER}]\.[ ]?){{0,2}}$")
_INITIALS_BEHIND = re.compile(rf",?\s(?P<first>[{UPPER}])\.(?:[ -]?[{UPPER}]\.){{0,2}}(?!\w|\s*[{UPPER}][{LOWER}])")
_SHORTEST_PART = 3
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_STROKES = str.maketrans("øØłŁđĐ", "oOlLdD")

_DEFINED = re.compile(
    r"\s?[(\[](?:(?:hereinafter|the|initials)\s)?[\"'“‘]?"
    rf"(?P<initials>[{UPPER}](?:\.?[ -]?[{UPPER}]){{1,3}}\.?)[\"'”’]?[)\]]"
)
_CALLED_INITIALS = re.compile(
    r"(?i:\binitial(?:s|l?ed)?(?:\sby)?)[:\s]{1,3}"
    rf"(?P<initials>[{UPPER}]\.?[ ]?(?:[{UPPER}]\.?[ ]?){{0,2}}[{UPPER}]\.?)(?!\w)"
)

_TOKEN = re.compile(r"[^\s<>()\[\]{}\"',;|]{5,}")
_MACHINE = re.compile(
    r"[@/\\_]|\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|tiff?|heic|txt|rtf|csv|msg|eml|zip|mp[34]|wav|mov)(?!\w)", re.I
)
"""What only addresses, accounts and names of files have in them."""
_SEGMENT = re.compile(r"[^/\\@?=&#:]+")
_MACHINE_WORD = re.compile(r"[^\W\d_]\.(?=[^\W\d_])|[A-Z][a-z\u00df-\u024f]+|[A-Z]+(?![a-z])|[a-z\u00df-\u024f]+")
_HOST = re.compile(r"(?i:www\.)|[\w.-]+\.[a-z]{2,6}$")
_FILE_ENDING = re.compile(
    r"(?i)\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|tiff?|heic|txt|rtf|csv|msg|eml|zip|mp[34]|wav)$"
)
_SHORTEST_ALONE = 4


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a name. With `needs_evidence` it is a word of the language too, and means the person only behind a
    title or the person's initial (`initial`)."""

    text: str
    needs_evidence: bool = False
    initial: str = ""

    def is_shown(self, text: str, start: int) -> bool:
        """True where text[start:] means the person."""
        if not self.needs_evidence:
            return True
        before = text[max(0, start - 24) : start]
        initials = _INITIALS_BEFORE.search(before)
        return bool(_TITLE_BEFORE.search(before)) or (initials is not None and initials["first"] == self.initial)

    def with_initials(self, text: str, end: int) -> int:
        """End of a surname with the person's initials behind it: "Smith, J. A."."""
        match = _INITIALS_BEHIND.match(text, end, end + 14) if self.initial else None
        return match.end() if match is not None and match["first"] == self.initial else end


def name_parts(name: str, lower_words: Collection[str]) -> tuple[Part, ...]:
    """Parts of a person's name that mean this person when they stand alone, and the name reversed.

    Only names of several words or with a title have parts. A part that the document also uses in lower case, a role or
    a month needs a title or an initial before it (measured: a third fewer false hits at the same recall).
    """
    if COMPANY.search(name) or any(c.isdigit() for c in name) or len(name) > 60:
        return ()
    bare = _TITLE_START.sub("", re.sub(r"['’][sS]$", "", name)).strip(" ,.;:()\"'")
    titled = len(bare) < len(name.strip(" ,.;:()\"'")) and bool(_TITLE_START.match(name))
    before, _, behind = bare.partition(",")
    words = [w for word in f"{behind} {before}".split() if (w := word.strip(".,()\"'"))]
    if len(words) < 2 and not titled:
        return ()
    surname = _surname(bare)
    given = [w for w in words if w != surname]
    parts: dict[str, Part] = {}
    for word in words:
        if len(word) < _SHORTEST_PART or not word[0].isupper() or not word.replace("-", "").replace("'", "").isalpha():
            continue
        common = word.lower() in NOT_A_NAME or word.lower() in lower_words
        initial = given[0][0] if given and word == surname else ""
        for form in _spellings(word if not word.isupper() else word.title()):
            parts[form] = Part(form, common or form.lower() in lower_words or form.lower() in NOT_A_NAME, initial)
    if len(words) >= 2:
        wholes = [" ".join(words), *_short(given, surname)]
        if any(len(w) > 1 for w in words[:-1]):
            wholes.append(f"{words[-1]}, {' '.join(words[:-1])}")
        for whole in wholes:
            for form in _spellings(whole):
                parts[form] = Part(form)
    return tuple(parts.values())


def _surname(name: str) -> str:
    words = name.split(",")[0].split() if "," in name else name.split()
    return words[-1].strip(".,()\"'") if words else ""


def surname_forms(name: str) -> set[str]:
    """The surname as `name_parts` writes it."""
    last = _surname(name)
    return set(_spellings(last if not last.isupper() else last.title()))


def _short(given: list[str], surname: str) -> Iterator[str]:
    """A name of three words or more without the middle ones, where the first is more than a letter."""
    if len(given) >= 2 and len(given[0]) > 1 and given[0][0].isupper() and surname[:1].isupper():
        yield f"{given[0]} {surname}"
        yield f"{surname}, {given[0]}"


def without_accents(text: str) -> str:
    """A text with every letter of one character without its accent; as long as it was."""
    if text.isascii():
        return text
    return _NOT_ASCII.sub(_plain_letter, text)


def _plain_letter(match: re.Match[str]) -> str:
    character = match[0]
    if not character.isalpha():
        return character
    decomposed = unicodedata.normalize("NFD", character.translate(_STROKES))
    return decomposed[0] if len(decomposed) > 1 or decomposed.isascii() else character


def _spellings(text: str) -> Iterator[str]:
    yield text
    if not text.isascii():
        yield from dict.fromkeys(s for s in (without_accents(text), text.translate(_UMLAUTS)) if s != text)


_CONFUSED = (
    ("rn", "m"),
    ("vv", "w"),
    ("cl", "d"),
    ("1", "l"),
    ("|", "l"),
    ("i", "l"),
    ("0", "o"),
    ("5", "s"),
    ("8", "b"),
)


def as_confused(word: str) -> str:
    """A word with the letters that OCR confuses made one: "Srnith" and "Smith" are the same then."""
    confused = without_accents(word).casefold().strip(".,;:()[]\"'")
    for read, meant in _CONFUSED:
        confused = confused.replace(read, meant)
    return confused


def initials_of(name: str) -> str:
    """Upper-case initials of a full name, "" of any other."""
    parsed = parse(name)
    if parsed is None or not parsed.given or not parsed.surname or len(parsed.first) < 2:
        return ""
    return parsed.initials.upper()


def evident_initials(text: str, names: Mapping[str, Entity]) -> Iterator[tuple[str, Entity]]:
    """Initials that a page itself says to be a person's: "John Smith (“J.S.”)", "initialled by J.S.".

    `names` has the person of each sequence of initials that is only one's; both the first and last letters and all of
    them count. U.S. and N.Y. are never taken for people: nothing but such a saying is evidence.
    """
    for match in _DEFINED.finditer(text):
        letters = _letters(match["initials"])
        person = names.get(letters)
        if person is not None and _named_before(text, match.start(), person):
            yield match["initials"].strip(), person
    for match in _CALLED_INITIALS.finditer(text):
        person = names.get(_letters(match["initials"]))
        if person is not None:
            yield match["initials"].strip(), person


def _letters(initials: str) -> str:
    return "".join(c for c in initials if c.isalpha())


def _named_before(text: str, start: int, person: Entity) -> bool:
    last = person.text.replace(",", " ").split()
    before = text[max(0, start - len(person.text) - 30) : start].casefold()
    return any(len(word) > 1 and before.rstrip(" .,'’s").endswith(word.casefold().rstrip("s.,")) for word in last)


class Accounts:
    """People's names as addresses, accounts and names of files have them: john.smith@…, jsmith, Smith_John_2020.pdf."""

    def __init__(self, people: Iterable[Entity], lower_words: Collection[str]) -> None:
        self._whole: dict[str, Entity] = {}
        self._short: dict[str, Entity] = {}
        self._alone: dict[str, Entity] = {}
        for entity in people:
            name = None if COMPANY.search(entity.text) else parse(" ".join(entity.text.split()))
            if name is not None and len(name.first) > 1 and len(name.surname) > 1:
                self._add(name, entity, lower_words)

    def __bool__(self) -> bool:
        return bool(self._whole)

    def _add(self, name: Name, entity: Entity, lower_words: Collection[str]) -> None:
        first, last = name.first, name.surname
        for whole in (first + last, last + first, first + name.second + last):
            self._whole.setdefault(whole, entity)
        for short in (first[0] + last, last + first[0], first[0] + name.second[:1] + last):
            if len(last) >= _SHORTEST_PART:
                self._short.setdefault(short, entity)
        common = last in lower_words or last in NOT_A_NAME
        if len(last) >= _SHORTEST_ALONE and not common and entity.label != "MINOR_NAME":
            self._alone.setdefault(last, entity)

    def find(self, text: str) -> Iterator[tuple[int, int, Entity]]:
        """Spans of a page's text that write the name of a person, and whose."""
        for token in _TOKEN.finditer(text):
            if _MACHINE.search(token[0]):
                for segment in _SEGMENT.finditer(token[0]):
                    at = token.start() + segment.start()
                    is_account = token[0][segment.end() : segment.end() + 1] == "@"
                    is_host = not is_account and not _FILE_ENDING.search(segment[0]) and bool(_HOST.match(segment[0]))
                    for start, end, entity in self._in_segment(segment[0], is_account, is_host):
                        yield at + start, at + end, entity

    def _in_segment(self, segment: str, is_account: bool, is_host: bool) -> Iterator[tuple[int, int, Entity]]:
        runs = [(m.start(), m.end(), bare_word(m[0])) for m in _MACHINE_WORD.finditer(segment)]
        named = _FILE_ENDING.search(segment)
        runs = [r for r in runs if named is None or r[0] < named.start()]
        index = 0
        while index < len(runs):
            for count in range(min(3, len(runs) - index), 0, -1):
                some = runs[index : index + count]
                written = "".join(word for _, _, word in some)
                entity = self._whole.get(written)
                if entity is None and count == len(runs) and not is_host:
                    entity = self._short.get(written)
                if entity is None and count == 1 and not is_host and (is_account or named is not None):
                    entity = self._alone.get(written)
                if entity is not None:
                    yield some[0][0], some[-1][1], entity
                    break
            index += count
