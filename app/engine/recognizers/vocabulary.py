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
NAME_WORD = rf"(?:[{UPPER}][{LOWER}{UPPER}'’-]{{0,24}}[{LOWER}{UPPER}]|[{UPPER}]\.(?:[ ]?-?[{UPPER}]\.){{0,3}})"
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

EDGES = " \t\n,.;:()[]\"'-*_/|#&"
"""Characters that stand beside a name or a number and are no part of it."""

STATE_CODE = (
    r"(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[AT]"
    r"|W[AIVY])"
)
STATE = (
    rf"(?:{STATE_CODE}|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii"
    r"|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota"
    r"|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South)"
    r" (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia"
    r"|Washington|West Virginia|Wisconsin|Wyoming)"
)
POSTNOMINAL = (
    r"(?:M\.?D|D\.?O|R\.?N|A\.?P\.?R\.?N|N\.?P|P\.?A(?:-C)?|D\.?D\.?S|D\.?M\.?D|D\.?V\.?M|D\.?C|Psy\.?D|Pharm\.?D|Ph\.?D"
    r"|J\.?D|LL\.?[BM]|M\.?B\.?A|M\.?P\.?H|M\.?S\.?W|LCSW|LMFT|LMHC|LPC|CPA|CFA|CFE|P\.?E|MBBS|MBChB|MB BS|FACS|FACP"
    r"|FACC|FACOG|FAAOS|FAAP|FRCS|FRCP|MRCP|MRCS|MRCGP|FRS|RGN|O\.?B\.?E|C\.?B\.?E|M\.?B\.?E"
    r"|M\.?P|Q\.?C|K\.?C|LJ|Esq(?:uire)?|Jr|Sr)"
)
"""Letters behind a name: degrees, licences, honours."""

JOB = frozenset(
    "accountant accounting administration administrator adjuster advisor adviser analyst assistant associate "
    "attending attorney attorneys bookkeeper chair chairman chairperson chairwoman chief claims clerk compliance "
    "consultant consulting controller coordinator counsel counselor customer department deputy desk director dispatch "
    "division engineer executive finance firm general head hr human inspector intern investigator lead legal "
    "librarian loan manager managing marketing nurse office officer operations owner paralegal partner pathologist "
    "payroll pharmacist physician practice practitioner president principal processing producer professor "
    "programme radiologist receptionist recruiter registrar relations relationship representative research resources "
    "safety sales secretary senior service services solicitor solicitors specialist staff superintendent supervisor "
    "support surgeon teacher team technician therapist translator treasurer underwriter unit vice".split()
)
"""Lower-case words of the line below a signature: the office, not the person."""

FORM_WORDS = frozenset(
    "sort bic swift tel fax phone mobile cell ext dob ssn mrn npi dea licence license licensee plate vin iban pin ref "
    "attn cc bcc fw fwd re sex qty tbd n/a mon tue tues wed thu thur thurs fri md do rn np dds dvm jd cpa "
    "phd mbbs frcs facs facp mrcp obe cbe mbe esq esquire llp llc inc ltd plc insured referring".split()
)
"""Lower-case words that the model takes for names where they stand alone: labels, weekdays, letters behind a name."""
