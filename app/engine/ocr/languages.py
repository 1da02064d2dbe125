"""Which of the installed languages a text is in, by its commonest words. They are read alike by any Latin model."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

DEFAULT = "eng"
LEAST_WORDS = 5
"""Common words of a language that a text must hold before it is taken for that language."""
_WORD = re.compile(r"[^\W\d_]+")
_COMMON = {
    "eng": "the of and to in that is was for on with as his be at by had not are from this which or an were you have",
    "deu": "der die und den von zu das mit sich des auf ist nicht ein eine dem auch als wird sind wurde oder nach bei",
    "fra": "le les et des est du dans une qui que pour pas sur au avec ce sont par ne vous nous aux cette ont il elle",
    "spa": "el los las del que y se por con una para es su al lo como pero sus fue este sin sobre entre ha son",
    "ita": "il di che è la per un non del della sono con si dei gli alla nel le da come anche più questo stato ed",
    "nld": "de het een van en dat niet zijn op te voor met aan er om dan ook door bij wordt werd naar zij hebben",
    "por": "o os as do da dos das que em um uma não para com por se na no ao foi são como mais pelo pela seu sua",
}
_LANGUAGES: dict[str, list[str]] = {}
for _language, _words in _COMMON.items():
    for _word in _words.split():
        _LANGUAGES.setdefault(_word, []).append(_language)


def language_of(texts: Iterable[str]) -> str | None:
    """The language of a text, or None where there is too little of it, or too much of two."""
    counts: Counter[str] = Counter()
    for text in texts:
        for word in _WORD.findall(text.lower()):
            languages = _LANGUAGES.get(word, ())
            for language in languages:
                counts[language] += 1
    ranked = counts.most_common(2)
    if not ranked or ranked[0][1] < LEAST_WORDS:
        return None
    if len(ranked) > 1 and ranked[0][1] < 1.5 * ranked[1][1]:
        return None
    return ranked[0][0]
