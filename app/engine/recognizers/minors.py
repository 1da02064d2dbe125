"""Which of the people found are minors, by what the text says about them: an age, a school, a guardian, a parent.

Courts let only the initials of a minor stay (FRCP 5.2(a)(3)). What is beside a name decides; a name without any of this
is not told from an adult's. "Her son" may be forty: such cues raise with a low score, so that a person looks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from app.domain.explanations import Note
from app.engine.recognizers.base import Finding, Rank, label_words
from app.engine.recognizers.vocabulary import FULL_NAME, NAME

LABEL = "MINOR_NAME"
OF_AGE = 18
_REACH = 90

_NUMBER_WORDS = dict(
    zip(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen".split(),
        range(1, OF_AGE),
        strict=True,
    )
)
_AGE = rf"(?P<age>\d{{1,2}}|{'|'.join(_NUMBER_WORDS)})"
_CHILD = r"(?:step|grand)?(?:son|daughter|child)"
_CHILDREN = r"(?:step|grand)?(?:sons|daughters|children)|kids|minors|twins"
_GRADE = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:st|nd|rd|th))"
_SCHOOL = r"(?:[\w.'’-]+ ){0,4}(?:Elementary|Primary|Grammar|Middle|Junior High|High|Secondary|Nursery|Pre-?school)"
_WHOSE = (
    r"(?:my|our|his|her|their|your|whose|the (?:couple|parties|parents|plaintiff|defendant)['’]s?|[\w-]{2,25}['’]s)"
)


@dataclass(frozen=True, slots=True)
class Cue:
    """What stands beside a minor's name. `before` ends where the name begins, `after` begins where it ends."""

    name: str
    score: float
    before: re.Pattern[str] | None = None
    after: re.Pattern[str] | None = None
    several: bool = False
    """True where the names that follow in a list are minors' too."""


def _before(name: str, score: float, pattern: str, *, several: bool = False) -> Cue:
    return Cue(name, score, before=re.compile(rf"(?<!\w)(?:{pattern})\Z", re.I), several=several)


def _after(name: str, score: float, pattern: str) -> Cue:
    return Cue(name, score, after=re.compile(rf"[\"”]?(?:['’]s)?(?:{pattern})", re.I))


CUES = (
    _after("a-minor", 0.9, r",? \(?(?:who (?:is|was) |is |was )?(?:then |still )?(?:a|an|the) (?:unemancipated )?"
           r"(?:minor|infant|juvenile)(?: child| plaintiff| petitioner| victim)?"
           r"(?=[,.;:)\"”]| by| at| and| who| when| through| under|\s*$)"),
    _after("a-child", 0.7, r",? (?:is |was )?(?:a|the) (?:young )?child(?=[,.;:)]| of| who| under| aged|\s*$)"),
    _after("aged", 0.9, rf",? \(?(?:then |now |is |was )?(?:aged?|age:) {_AGE}(?!\w|[.,]\d)"),
    _after("comma-age", 0.7, rf", {_AGE}(?=,)"),
    _after("years-old", 0.9, rf",? \(?(?:(?:who )?(?:is|was) |then )?(?:a |an |only )?{_AGE}[- ]years?[- ]"
           r"(?:old|of age)"),
    _after("born", 0.9, r",? \(?(?:(?:who )?(?:is |was )?born|d\.?o\.?b\.?:?|date of birth:?)[^.;\n]{0,20}?"
           r"(?P<born>20\d\d)(?!\d)"),
    _after("through-guardian", 0.9, r",? (?:by and through|by|through) (?:his|her|their|its) (?:\w+ ){0,2}"
           r"(?:guardians?|next friend|parents?|mother|father|conservator)(?!\w)"),
    _after("school", 0.7, r",? (?:who )?(?:is |was )?(?:(?:an? )?(?:[\w-]+ )?(?:student|pupil) (?:at|of|in)"
           rf"|attend(?:s|ed|ing)|enrolled (?:at|in)) (?:the )?{_SCHOOL}(?!\w)"),
    _after("grade", 0.8, rf",? (?:who )?(?:(?:is|was) )?(?:in (?:the )?{_GRADE} grade|an? {_GRADE}[- ]grader)(?!\w)"),
    _after("child-of", 0.5, rf",? (?:is |was )?(?:the |a )?(?:\w+ )?{_CHILD} of(?!\w)"),
    _before("minor", 0.9, rf"(?:minor|infant|juvenile)(?: {_CHILD}| plaintiff| petitioner| victim| defendant"
            r"| respondent| witness)?,?(?: named| called)?,? \"?"),
    _before("minors", 0.9, rf"(?:minor|infant|juvenile) (?:{_CHILDREN}|plaintiffs|victims),?"
            r"(?: named| called| namely)?[,:]? ", several=True),
    _before("years-old-before", 0.9, rf"{_AGE}[- ]years?[- ]old (?:\w+ ){{0,2}}"),
    _before("guardian-of", 0.6, r"(?:guardians?(?: ad litem)?|next friend|custody|custodian|parenting time|visitation)"
            r"(?: of| for| with)(?: the)?(?: minors?| child)?,? ", several=True),
    _before("field", 0.9, r"(?:minor|child|student|pupil|juvenile|infant)(?:['’]?s)?(?: (?:full )?name)? ?: {0,4}"),
    _before("whose-child", 0.5, rf"{_WHOSE} (?:\w+ )?{_CHILD},? "),
    _before("whose-children", 0.5, rf"{_WHOSE} (?:\w+ ){{0,2}}(?:{_CHILDREN}),? ", several=True),
    _before("the-child", 0.7, r"the (?:child|infant|girl|boy|toddler|teenager|baby|pupil),? "),
    _before("student", 0.5, r"(?<!law )(?<!medical )(?<!graduate )(?<!university )(?<!college )(?<!doctoral )"
            r"(?:student|pupil) "),
    _before("matter-of-child", 0.6, r"in (?:re|the)(?: the)? (?:interest|welfare|adoption|custody|paternity) of:? "),
)  # fmt: skip

_NEXT_IN_LIST = re.compile(r"(?:, and | and |, | & )")
_NAMED = (
    re.compile(
        rf"(?<!\w)(?P<value>{FULL_NAME}),? (?:a|an|the) (?:unemancipated )?(?:minor|juvenile)(?=[,.;:)]| by| child)"
    ),
    re.compile(rf"(?<!\w)[Mm]inor (?:child|son|daughter),?(?: named)? (?P<value>{NAME})"),
)


def raised(flat: str, findings: Iterable[Finding], year_now: int | None = None) -> list[Finding]:
    """The same findings, those of minors under the label MINOR_NAME, with the cue as their recognizer.

    `year_now` is the year in which ages are reckoned from birth years, by default this one.
    """
    year = year_now or datetime.now(UTC).year
    people: list[Finding] = []
    others: list[Finding] = []
    for finding in findings:
        (people if finding.label == "PERSON" else others).append(finding)
    people += _named(flat)
    found: list[Finding] = []
    listed_from: Finding | None = None
    for finding in sorted(people, key=lambda f: (f.start, -f.end)):
        cue, words = _cue(flat, finding, year)
        if cue is None and listed_from is not None and finding.start >= listed_from.end:
            between = flat[listed_from.end : finding.start]
            cue = _LISTED if _NEXT_IN_LIST.fullmatch(between) else None
        if cue is None:
            found.append(finding)
            continue
        why = replace(
            finding.why,
            rule=finding.why.rule or finding.recognizer,
            context=tuple(dict.fromkeys((*finding.why.context, *label_words(words)))),
            notes=(*finding.why.notes, *((Note.LISTED_WITH_MINOR,) if cue is _LISTED else ())),
        )
        found.append(replace(finding, label=LABEL, score=cue.score, recognizer=f"minor-{cue.name}", why=why))
        listed_from = finding if cue.several else listed_from
    return [*others, *_without_doubles(found)]


_LISTED = Cue("listed", 0.6, several=True)


def _named(flat: str) -> Iterator[Finding]:
    """Names that need no model: "Ada Quill, a minor"."""
    for pattern in _NAMED:
        for match in pattern.finditer(flat):
            yield Finding(*match.span("value"), "PERSON", 0.85, Rank.PATTERN, "minor")


def _without_doubles(found: list[Finding]) -> list[Finding]:
    """Where the same span is both a minor's name and a person's, the minor's."""
    minors = {(f.start, f.end) for f in found if f.label == LABEL}
    return [f for f in found if f.label == LABEL or (f.start, f.end) not in minors]


def _cue(flat: str, finding: Finding, year_now: int) -> tuple[Cue | None, str]:
    """The surest cue beside a name, and its words."""
    before = flat[max(0, finding.start - _REACH) : finding.start]
    after = flat[finding.end : finding.end + _REACH]
    best: Cue | None = None
    words = ""
    for cue in CUES:
        match = cue.before.search(before) if cue.before is not None else None
        if cue.after is not None:
            match = cue.after.match(after)
        if match is not None and _is_young(match, year_now) and (best is None or cue.score > best.score):
            best, words = cue, match[0]
    return best, words


def _is_young(match: re.Match[str], year_now: int) -> bool:
    groups = match.groupdict()
    if groups.get("age"):
        age = groups["age"].lower()
        return _NUMBER_WORDS.get(age, int(age) if age.isdigit() else OF_AGE) < OF_AGE
    if groups.get("born"):
        return 0 <= year_now - int(groups["born"]) < OF_AGE
    return True
