"""The words of a person's name and what each of them is: title, given name, surname, generation."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from app.domain.matching import fold

_MALE = frozenset("mr sir lord herr m hr sig sr señor senor monsieur father congressman mister".split())
_FEMALE = frozenset("mrs ms miss dame lady frau mme mlle sra madame sister congresswoman signora".split())
_TITLES = (
    _MALE
    | _FEMALE
    | frozenset(
        "mx dr prof professor judge justice hon rev capt captain sgt sergeant lt lieutenant col colonel maj major gen "
        "general officer detective det inspector insp constable pc dc ds deputy sheriff senator councillor cllr nurse "
        "president mag ing dipl dott avv me the".split()
    )
)
_GENERATIONS = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}
_LETTERS_BEHIND = frozenset(
    "md do rn np pa dds dmd dvm jd phd llb llm mba cpa cfa esq esquire qc kc mp obe cbe mbe frcs facs mbbs mrcp".split()
)
PARTICLES = frozenset("van von der den de da di du del della dos la le el al bin ibn ben ter ten zu zur af av".split())
_STROKES = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"})
_POSSESSIVE = re.compile(r"'[sS]?$")
_BREAK_IN_WORD = re.compile(r"-\s*\n\s*")
_ASIDE = re.compile(r"[(\[][^)\]]*[)\]]?|\"[^\"]*\"")
_GLUED_INITIALS = re.compile(r"(?:[^\W\d_]\.-?){2,}|(?:[^\W\d_]\.)+[^\W\d_]$")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Name:
    """A name as its words say: each is folded, without accents, marks and case.

    `given` holds full given names and single letters; a name of one word alone has it as `surname`. `gender` is "m" or
    "f" where a title says so. A name of initials alone ("J.S.") has them in `given` and no surname.
    """

    given: tuple[str, ...]
    surname: str
    generation: str = ""
    gender: str = ""

    @property
    def first(self) -> str:
        return self.given[0] if self.given else ""

    @property
    def second(self) -> str:
        return self.given[1] if len(self.given) > 1 else ""

    @property
    def words(self) -> tuple[str, ...]:
        """Given names that are more than a letter, and the surname."""
        return tuple(w for w in (*self.given, self.surname) if len(w) > 1)

    @property
    def initials(self) -> str:
        """First letters of the given names and of the surname."""
        return "".join(w[0] for w in (*self.given, self.surname) if w)


def bare_word(word: str) -> str:
    """A word without case, accents and marks: "O’Neíl-" as "oneil"."""
    decomposed = unicodedata.normalize("NFKD", word.casefold().translate(_STROKES))
    return "".join(c for c in decomposed if c.isalnum())


def plain(text: str) -> str:
    """A text on one line with plain quotes and hyphens; a word that a line end broke is whole again."""
    return " ".join(fold(_BREAK_IN_WORD.sub("-", text)).text.split())


def without_titles(text: str) -> str:
    """A name as it is written, without the titles before it, the letters behind it and the possessive."""
    words = _POSSESSIVE.sub("", plain(text).strip(' ,;:()"')).split()
    while len(words) > 1 and bare_word(words[0]) in _TITLES:
        words.pop(0)
    while len(words) > 1 and bare_word(words[-1]) in _LETTERS_BEHIND:
        words.pop()
    return " ".join(words).strip(" ,;:")


@lru_cache(maxsize=65_536)
def parse(text: str) -> Name | None:
    """The name that a text writes; None where it is no name: nothing but a title, digits, or more than eight words."""
    bare = _ASIDE.sub(" ", _POSSESSIVE.sub("", plain(text).strip(" ,;:'\"")))
    if any(c.isdigit() or c in "@/" for c in bare):
        return None
    before, _, after = bare.partition(",")
    behind = [bare_word(w) for w in after.replace(",", " ").split()]
    generation = next((_GENERATIONS[w] for w in behind if w in _GENERATIONS), "")
    not_given = _LETTERS_BEHIND | _GENERATIONS.keys()
    reversed_given = _split(" ".join(w for w in after.replace(",", " ").split() if bare_word(w) not in not_given))
    words = _split(before)
    gender = ""
    for some in (words, reversed_given):
        while some and bare_word(some[0]) in _TITLES and (len(some) > 1 or some is reversed_given):
            title = bare_word(some.pop(0))
            gender = gender or ("m" if title in _MALE else "f" if title in _FEMALE else "")
    while len(words) > 1 and bare_word(words[-1]) in _LETTERS_BEHIND:
        words.pop()
    if len(words) > 1 and bare_word(words[-1]) in _GENERATIONS:
        generation = _GENERATIONS[bare_word(words.pop())]
    if not words or len(words) + len(reversed_given) > 8 or (len(words) == 1 and bare_word(words[0]) in _TITLES):
        return None
    if reversed_given:
        given, surname = reversed_given, words
    elif all(_is_initial(w) for w in words):
        return Name(tuple(bare_word(w) for w in words), "", generation, gender) if len(words) > 1 else None
    else:
        given, surname = _parted(words, titled=bool(gender))
    last = [w for i, w in enumerate(surname) if i == len(surname) - 1 or bare_word(w) not in PARTICLES]
    key = "".join(bare_word(w) for w in last)
    if not key:
        return None
    return Name(tuple(k for w in given if (k := bare_word(w))), key, generation, gender)


def _split(text: str) -> list[str]:
    words: list[str] = []
    for word in text.split():
        if words and bare_word(word) in _LETTERS_BEHIND:
            words.append(word)
            continue
        glued = _GLUED_INITIALS.match(word)
        if glued is not None:
            words += [f"{c}." for c in _LETTER.findall(glued[0])]
            word = word[glued.end() :]
        elif len(word) > 3 and word[1] == "." and word[0].isalpha():  # "J.Smith"
            words.append(word[:2])
            word = word[2:]
        if bare_word(word):
            words.append(word)
    return words


def _is_initial(word: str) -> bool:
    return len(bare_word(word)) == 1


def _parted(words: list[str], *, titled: bool) -> tuple[list[str], list[str]]:
    """Given names and surname: the last word with the particles before it, or the words set in capitals."""
    if len(words) == 1:
        return [], words
    capitals = [w.isupper() and len(bare_word(w)) > 1 for w in words]
    if any(capitals) and not all(c or _is_initial(w) for c, w in zip(capitals, words, strict=True)):
        if capitals[0] and not any(capitals[capitals.index(False) :]):  # "SMITH John"
            first = capitals.index(False)
            return words[first:], words[:first]
        if capitals[-1]:  # "John VAN DER BERG"
            first = len(words)
            while first > 0 and capitals[first - 1]:
                first -= 1
            return words[:first], words[first:]
    if _is_initial(words[-1]) and not _is_initial(words[0]):  # "Smith J."
        first = next(i for i, w in enumerate(words) if _is_initial(w))
        return words[first:], words[:first]
    first = len(words) - 1
    while first > 1 and bare_word(words[first - 1]) in PARTICLES:
        first -= 1
    if first == 1 and bare_word(words[0]) in PARTICLES and (titled or words[0].islower() or len(words) > 2):
        first = 0  # "van der Berg", "Mr De Lacy", but "Van Morrison"
    return words[:first], words[first:]
