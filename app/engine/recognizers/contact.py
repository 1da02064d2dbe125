"""E-mail addresses, telephone numbers, web and network addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import phonenumbers

from app.domain.explanations import Explanation
from app.engine.recognizers.base import Finding, Matches, Rank, Rule, digits, label_words

_WORD = r"[A-Za-z0-9\u00c0-\u024f]"
RULES = (
    # Any top-level domain counts, reserved ones such as .example too: whether mail would arrive is not the question.
    Rule(
        "EMAIL_ADDRESS",
        "email",
        re.compile(
            rf"(?<![\w.+-]){_WORD}[\w.%+'-]{{0,63}}[ ]?(?:@|\[at\]|\(at\))[ ]?"
            rf"{_WORD}[\w-]{{0,62}}(?:[ ]?\.[ ]?{_WORD}[\w-]{{0,62}}){{0,7}}\.{_WORD}[\w-]{{1,23}}(?![\w-])"
        ),
        0.95,
        needs=("@", "[at]", "(at)"),
    ),
    Rule(
        "EMAIL_ADDRESS",
        "email-local-host",
        re.compile(rf"(?<![\w.+-]){_WORD}[\w.%+-]{{0,63}}@{_WORD}[\w-]{{1,62}}(?:\.[\w-]{{1,62}}){{0,7}}(?![\w@])"),
        0.8,
        needs=("@",),
    ),
    Rule(
        "URL",
        "url",
        re.compile(r"(?<![\w@])(?:(?:https?|ftp)://|www\.)[^\s<>\"')\]]{2,400}[^\s<>\"')\].,;:]", re.I),
        0.9,
    ),
    Rule(
        "IP_ADDRESS",
        "ipv4",
        re.compile(
            r"(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:/\d{1,2})?(?![\w]|\.\d)"
        ),
        0.8,
    ),
    Rule(
        "IP_ADDRESS",
        "ipv6",
        re.compile(r"(?<![\w:])(?:[0-9A-Fa-f]{1,4}:){2,7}(?::?[0-9A-Fa-f]{1,4}){1,6}(?![\w:])"),
        0.8,
        check=lambda t: len(t) >= 9 and (t.count(":") == 7 or "::" in t),
    ),
)

_CANDIDATE = re.compile(
    r"(?<![\w/.#-])(?:\+|00)?\(?\d[\d ().\-/\u00a0]{5,20}\d(?:[ ]?(?:x|ext\.?|extension)[ ]?\d{1,6})?(?![\w/]|[-.]\d)",
    re.I,
)
_LABELLED = re.compile(
    r"(?<!\w)(?:Tel(?:ephone)?|Phone|Fax|Mobile|Mob|Cell(?:phone)?|Ph|Handset|Direct(?: dial)?|WhatsApp|Telefon|Tél)"
    r"\b\.?[ ]{0,2}(?:No\.?|Number|Nr\.?)?[ ]?[:.#]?\s{0,3}(?:\[\w{1,8}\]\s{0,3})?"
    r"(?P<value>\+?\(?\d[\d ().\-/]{4,20}\d(?:[ ]?(?:x|ext\.?)[ ]?\d{1,6})?)",
    re.I,
)
_NORTH_AMERICAN = re.compile(
    r"(?:\+?1[ .-]?)?\(?[2-9]\d\d\)?[ .-]{1,2}\d{3}[ .-]\d{4}(?:[ ]?(?:x|ext\.?)[ ]?\d{1,6})?", re.I
)
PATTERNS = (_LABELLED, _CANDIDATE)
_DATE = re.compile(r"(?:\d{1,2}[./ -]\d{1,2}[./ -]\d{2,4}|\d{4}[./ -]\d{1,2}[./ -]\d{1,2})")
_REGIONS = ("US", "GB", "DE", "FR", "ES", "IT", "NL")


def find_phones(text: str, matches: Matches = re.Pattern.finditer) -> Iterator[Finding]:
    """Telephone numbers: by form and, where the form alone does not decide, by libphonenumber."""
    for match in matches(_LABELLED, text):
        value = match["value"]
        if 6 <= len(digits(value)) <= 18:
            why = Explanation(context=label_words(text[match.start() : match.start("value")]))
            yield Finding(*match.span("value"), "PHONE_NUMBER", 0.9, Rank.FIELD, "phone-field", why)
    for match in matches(_CANDIDATE, text):
        value = match[0]
        count = len(digits(value))
        if not 8 <= count <= 17 or _DATE.fullmatch(value):
            continue
        score = _phone_score(value, count)
        if score:
            yield Finding(*match.span(), "PHONE_NUMBER", score, Rank.PATTERN, "phone")


def _phone_score(value: str, count: int) -> float:
    if value.startswith(("+", "00")) and count >= 9:
        return 0.85
    if _NORTH_AMERICAN.fullmatch(value):
        return 0.8
    separated = sum(1 for a, b in pairwise(value) if a.isdigit() and not b.isdigit())
    if separated > 6:
        return 0.0  # a row of figures
    if not separated and not (value.startswith("0") and count in (10, 11)):
        return 0.0
    if not value.startswith(("0", "(")) and separated < 2:
        return 0.0
    for region in _REGIONS:
        try:
            number = phonenumbers.parse(value, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            return 0.7
    return 0.0
