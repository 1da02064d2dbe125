"""The person who asked for papers about themselves: the texts of theirs that stay readable.

The copy for that person must not harm others (GDPR Art. 15(4)), so only what is surely theirs stays: the names,
aliases, addresses and numbers as given for the job, with a title, in reverse and as somebody's own ("Jane Doe's"). A
surname alone is not among them: relatives have it too. What is theirs as well can be given as an alias.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.lists import EntryKind, ListEntry
from app.domain.profiles import Profile

_TITLES = ("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Herr", "Frau", "Mme", "Mlle", "Sra", "Sr", "Sig")


def kept_lines(texts: Iterable[str], profile: Profile) -> tuple[str, ...]:
    """Entries for the list of what always stays (`domain.lists`); none where `profile` does not keep the requester."""
    if not profile.keeps_requester:
        return ()
    found: list[str] = []
    for text in (" ".join(t.split()) for t in texts):
        if any(c.isalnum() for c in text):
            found += _forms(text)
    return tuple(dict.fromkeys(ListEntry(EntryKind.PHRASE, form).line for form in found))


def _forms(text: str) -> list[str]:
    """A text as it may be written. Only a name of two words or more has other forms."""
    words = text.replace(",", " ").split()
    if len(words) < 2 or len(words) > 5 or any(c.isdigit() or c in "@/" for c in text):
        return [text]
    names = [text]
    if "," in text:
        last, _, first = text.partition(",")
        names.append(f"{first.strip()} {last.strip()}")
    else:
        names.append(f"{words[-1]}, {' '.join(words[:-1])}")
    forms = [f"{before}{name}{after}" for name in names for before in _before() for after in ("", "'s")]
    return sorted(forms, key=lambda form: (form != text, -len(form)))


def _before() -> Iterable[str]:
    yield ""
    for title in _TITLES:
        yield f"{title} "
        yield f"{title}. "
