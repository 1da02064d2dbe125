"""Letters, titles and words that several recognizers share."""

from __future__ import annotations

import re

from app.domain.matching import COMMON_WORDS

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠȘŢŤŦȚŨŪŬŮŰŲŴŶŸŹŻŽ"
LOWER = "a-zß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľŀłńņňŋōŏőœŕŗřśŝşšșţťŧțũūŭůűųŵŷźżž"
MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
TITLE = (
    r"(?:Mr|Mrs|Ms|Miss|Mx|Mme|M\.|Mlle|Herr|Frau|Sr|Sra|Sig|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Judge|Justice|Hon"
    r"|Rev|Father|Sister|Capt|Captain|Sgt|Sergeant|Lt|Lieutenant|Col|Colonel|Maj|Major|Gen|Officer|Detective|Det"
    r"|Inspector|Insp|Constable|Deputy|Sheriff|Senator|Congressman|Congresswoman|Councillor|Cllr|Nurse)\.?"
)
PARTICLE = (
    r"(?:(?:van|von|der|den|de|da|di|du|del|della|dos|la|le|el|al|bin|ibn|ben|ter|ten|zu|zur|af|av|st\.?)[ ]+){0,3}"
)
NAME_WORD = rf"(?:[{UPPER}][{LOWER}{UPPER}'-]{{0,24}}[{LOWER}{UPPER}]|[{UPPER}]\.(?:[ ]?-?[{UPPER}]\.){{0,3}})"
NAME = rf"{PARTICLE}{NAME_WORD}(?:[ ]+{PARTICLE}{NAME_WORD}){{0,4}}"
FULL_NAME = rf"{PARTICLE}{NAME_WORD}(?:[ ]+{PARTICLE}{NAME_WORD}){{1,4}}"

COMPANY = re.compile(
    r"(?<!\w)(?:Inc|Incorporated|L\.?L\.?C|Ltd|Limited|LLP|L\.P|LP|Corp|Corporation|Company|Co\.|Trust|Fund|Bank"
    r"|Banking"
    r"|Group|Holdings?|Partners|Partnership|Capital|Securities|Association|Court|University|College|GmbH|AG|KG|S\.A"
    r"|SARL"
    r"|plc|PLC|N\.V|B\.V|S\.p\.A|Oy|AB|Investments?|Services|Insurance|Board|Committee|Department|Ministry|Agency"
    r"|Authority|Council|Commission|Foundation|Hospital|Clinic|Church|School|Police|Industries|Enterprises|Solutions"
    r"|Systems|Technologies|International|Associates|Union|Federation|Office|Bureau|Institute|Society)(?!\w)"
)
"""Words that say that a name is an organisation's."""

NOT_A_NAME = COMMON_WORDS
