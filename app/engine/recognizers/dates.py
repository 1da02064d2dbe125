"""Dates, dates of birth and ages."""

from __future__ import annotations

import re

from app.engine.recognizers.base import Rank, Rule
from app.engine.recognizers.vocabulary import MONTH

_YEAR = r"(?:1[6-9]|20)\d{2}"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_TEXT_DATE = (
    rf"(?:{_DAY}(?:[ ](?:day[ ])?of)?[ ]{{1,2}}{MONTH}(?:,?[ ]{{1,2}}{_YEAR})?|\d{{1,2}}-{MONTH}[- ](?:{_YEAR}|\d{{2}})"
    rf"|{MONTH}[ ]{{1,2}}{_DAY}(?:,?[ ]{{1,2}}{_YEAR})?|{MONTH}[ ](?:of[ ]|[ ])?{_YEAR})"
)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_PART_OF_DAY = r"(?:morning|noon|afternoon|evening|night)"
_SEASON = r"(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)"
_LEAD = (
    rf"(?:(?:{_WEEKDAY}|Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)(?:,|\.,?)?[ ]{{1,2}}(?:the[ ])?"
    r"|(?:the[ ])?(?:beginning|start|middle|end)[ ]of[ ]|(?:[Ee]arly|[Ll]ate)[ ]|[Mm]id[- ])?"
)
"""What stands before a date and belongs to it: the weekday, "the end of"."""
_AND = r"(?:[ ](?:and|or|to|until)[ ]|[ ]?[-\u2013\u2014/][ ]?)"
NUMBER_DATE = rf"(?:\d{{1,2}}[./-]\d{{1,2}}[./-](?:{_YEAR}|\d{{2}})|{_YEAR}[./-]\d{{1,2}}[./-]\d{{1,2}})"
DATE = rf"(?:{_TEXT_DATE}|{NUMBER_DATE})"


def _plausible(text: str) -> bool:
    parts = [int(p) for p in re.split(r"[./-]", text)]
    small = [p for p in parts if p < 100]
    return len(parts) == 3 and min(parts) > 0 and sorted(small)[0] <= 12 and sum(p <= 31 for p in parts) >= 2


RULES = (
    Rule("DATE_TIME", "date-words", re.compile(rf"(?<![\w.]){_LEAD}{_TEXT_DATE}(?!\w)"), 0.9),
    # "8 and 10 October 2007", "18 July to 18 September 2012", "July and December 1995"
    Rule(
        "DATE_TIME",
        "date-range",
        re.compile(
            rf"(?<![\w.]){_LEAD}(?:{_DAY}(?:[ ]{MONTH}(?:[ ]{_YEAR})?)?|{MONTH}(?:[ ]{_DAY})?(?:,?[ ]{_YEAR})?)"
            rf"{_AND}(?:{_TEXT_DATE}|{_DAY},?[ ]{_YEAR})(?!\w)"
        ),
        0.9,
    ),
    Rule(
        "DATE_TIME",
        "season",
        re.compile(rf"(?<!\w)(?:{_SEASON}{_AND})?{_SEASON}[ ](?:of[ ])?{_YEAR}(?!\w)"),
        0.7,
    ),
    Rule(
        "DATE_TIME",
        "date-list",
        re.compile(rf"(?<![\w.])\d{{1,2}}(?=(?:,[ ]\d{{1,2}}){{0,6}}[ ](?:and|to|-)[ ]\d{{1,2}}[ ]{MONTH})"),
        0.7,
    ),
    Rule("DATE_TIME", "date-numbers", re.compile(rf"(?<![\w./-]){NUMBER_DATE}(?![\w/-]|\.\d)"), 0.8, check=_plausible),
    Rule(
        "DATE_TIME",
        "year",
        re.compile(
            rf"(?<!\w)(?:in|since|until|from|between|of|during|by|year)"
            rf"[ ](?P<value>{_YEAR})(?![\w-])"
        ),
        0.6,
    ),
    Rule(
        "DATE_OF_BIRTH",
        "birth-date",
        re.compile(
            rf"(?<!\w)(?:born(?:[ ]on)?|birth(?:[ ]?date|day)?|date of birth|D\.?O\.?B\.?|geboren(?:[ ]am)?|geb\."
            rf"|n[ée]e?[ ]le"
            rf"|Geburtsdatum|date de naissance)[^\w\n]{{0,6}}\s{{0,3}}(?:\[\w{{1,8}}\]\s{{0,3}})?(?P<value>{DATE})"
            rf"(?!\w)",
            re.I,
        ),
        0.95,
        Rank.FIELD,
    ),
    # "on Monday morning", "last Friday": which day it was, the date of the paper tells.
    Rule(
        "DATE_TIME",
        "weekday",
        re.compile(
            rf"(?<!\w)(?:(?:on|this|until|by)[ ](?={_WEEKDAY}[ ]{_PART_OF_DAY})|(?:last|next)[ ])"
            rf"(?P<value>{_WEEKDAY}(?:[ ]{_PART_OF_DAY})?)(?!\w)",
            re.IGNORECASE,
        ),
        0.55,
    ),
    Rule(
        "AGE",
        "when-age",
        re.compile(
            r"(?<!\w)when[ ](?:s?he|they|I|we)[ ](?:was|were|turned)[ ](?P<value>\d{1,2})"
            r"(?=[.,;:)]|\s*$|[ ](?:and|s?he|I)[ ])"
        ),
        0.7,
    ),
    Rule("AGE", "aged", re.compile(r"(?<!\w)(?:aged?|age of|age:)[ ](?P<value>\d{1,3})(?![\w.,]\d|\w)", re.I), 0.8),
    Rule(
        "AGE",
        "years-old",
        re.compile(r"(?<!\w)\d{1,3}[- ]years?[- ]old(?!\w)|(?<!\w)\d{1,3}[- ]?(?:y/o|yo)(?!\w)", re.I),
        0.85,
    ),
)
