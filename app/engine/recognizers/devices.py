"""Devices, places of the globe and names of accounts: what tells a person on networks and maps."""

from __future__ import annotations

import re

from app.engine.recognizers import checksums
from app.engine.recognizers.base import Rank, Rule, digits

_DEVICE = re.compile(r"\bimei|\bmeid|handset|device|ger[aä]t|appareil|dispositiv")
_LATITUDE = r"[-+]?(?:[1-8]?\d(?:\.\d{3,})|90(?:\.0+))"
_LONGITUDE = r"[-+]?(?:1[0-7]\d|\d{1,2})\.\d{3,}"
_DMS = r"\d{1,3} ?[°º] ?(?:\d{1,2}(?:\.\d+)? ?['’′] ?)?(?:\d{1,2}(?:\.\d+)? ?(?:\"|”|″|''|’’) ?)?"
RULES = (
    Rule(
        "DEVICE_ID",
        "imei",
        re.compile(r"(?<![\w-])(?!3[47])\d{2}[- ]?\d{6}[- ]?\d{6}[- ]?\d(?![\w-])"),
        1.0,  # 15 digits are a card's as well; what stands beside them says that they are not
        Rank.CHECKED,
        checksum=checksums.luhn,
        context=_DEVICE,
    ),
    Rule(
        "DEVICE_ID",
        "imei-field",
        re.compile(
            r"(?<!\w)(?:IMEI(?:SV)?|MEID)(?: no\.?| number)?[ ]?[:#]?[ ]{0,3}"
            r"(?P<value>[0-9A-F][0-9A-F -]{12,20}[0-9A-F])(?!\w)",
            re.I,
        ),
        0.9,
        Rank.FIELD,
        lambda t: len(digits(t)) >= 10,
    ),
    Rule(
        "DEVICE_ID",
        "mac",
        re.compile(
            r"(?<![\w:-])(?:(?:[0-9A-Fa-f]{2}:){5}|(?:[0-9A-Fa-f]{2}-){5})[0-9A-Fa-f]{2}(?![\w:-])"
            r"|(?<![\w.])(?:[0-9A-Fa-f]{4}\.){2}[0-9A-Fa-f]{4}(?![\w.])"
        ),
        0.9,
        Rank.CHECKED,
    ),
    Rule(
        "DEVICE_ID",
        "device-serial",
        re.compile(
            r"(?<!\w)(?:device|implant|pacemaker|defibrillator|(?:insulin )?pump|prosthesis|handset|phone|laptop|tablet"
            r"|hearing aid|monitor)(?:['’]s)?,?[ ](?:serial|ID|identifier|UDI|S/N)[ ]?(?:no\.?|number|#)?"
            r"[ ]?[:#]?[ ]{0,3}"
            r"(?P<value>(?=(?:[A-Z/-]{0,6}\d){3})[A-Z0-9](?:[/-]?[A-Z0-9]){4,24})(?!\w)",
            re.I,
        ),
        0.9,
        Rank.FIELD,
    ),
    Rule(
        "COORDINATES",
        "decimal-degrees",
        re.compile(
            rf"(?<![\w.,-]){_LATITUDE} ?[°º]? ?[NS]?(?:, ?| ){_LONGITUDE}(?: ?[°º])?(?: ?[EW](?!\w))?(?![\w]|[.,]\d)"
        ),
        0.8,
        Rank.FIELD,
    ),
    Rule(
        "COORDINATES",
        "degrees-minutes",
        re.compile(rf"(?<!\w){_DMS}[NS],? {{0,2}}{_DMS}[EWO](?!\w)"),
        0.95,
        Rank.FIELD,
    ),
    Rule(
        "USERNAME",
        "username-field",
        re.compile(
            r"(?<!\w)(?i:user ?name|user id|login(?: name)?|screen ?name|account name|handle|benutzername"
            r"|nom d['’]utilisateur|skype|instagram|twitter|snapchat|telegram|tiktok|discord)"
            r"(?: (?i:is|was))?[ ]?[:=][ ]{0,3}"
            r"(?P<value>@?[A-Za-z0-9][\w.#-]{2,39})(?![\w@])"
        ),
        0.85,
        Rank.FIELD,
    ),
    Rule(
        "USERNAME",
        "handle",
        re.compile(r"(?<![\w.@/+-])@[A-Za-z_][A-Za-z0-9_]{2,29}(?![\w@]|\.[A-Za-z0-9])"),
        0.6,
        check=lambda t: t.lower() not in {"@media", "@import", "@param", "@return"},
    ),
)
