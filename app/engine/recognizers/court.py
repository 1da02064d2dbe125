"""Case and docket numbers of courts of the US, the UK, Germany and Europe, and bar numbers."""

from __future__ import annotations

import re

from app.engine.recognizers.base import Rank, Rule

RULES = (
    Rule(
        "CASE_NUMBER",
        "application",
        re.compile(r"(?<![\w/])\d{1,5}/\d{2}(?![\w/])"),
        0.9,
        context=re.compile(r"applications?|\bnos?\.|\bapp\.|\bv\.|\d{1,5}/\d{2},"),
        reach=60,
    ),
    Rule(
        "CASE_NUMBER",
        "us-docket",
        re.compile(
            r"(?<!\w)(?:\d{1,2}:)?\d{2}-?(?:cv|cr|mc|md|bk|ap|mj|po|misc|civ|crim)-?\d{2,6}(?:-[A-Z]{2,4}){0,3}(?!\w)",
            re.I,
        ),
        0.95,
    ),
    Rule(
        "CASE_NUMBER",
        "numbered",
        re.compile(
            r"(?<!\w)(?:Case|Docket|Cause|Index|File|Matter|Claim|Civil Action|Civ\.|Crim(?:inal)?\.?|Action|Appeal"
            r"|Petition"
            r"|Complaint|Our ref|Your ref|Policy|Customer|Member|Employee|Registration|Reg|Permit|Badge|Inmate|Booking"
            r"|Prisoner|Parcel|Plot|Deed|Incident|Police Report|Report|Citation|Warrant|Ticket)"
            r"\s{0,2}(?:Nos?|Number|Num|ID|#)\.?\s{0,2}[:#]?\s{0,3}(?:\[\w{1,8}\]\s{0,3})?"
            r"(?P<value>(?=[A-Z0-9/.:-]{0,24}\d)[A-Z0-9][A-Z0-9/.:-]{2,24}[A-Z0-9])(?!\w)",
            re.I,
        ),
        0.85,
    ),
    # Five digits need no "no.": "claim HFL-2025-118842", "policy GFX-770213-25".
    Rule(
        "CASE_NUMBER",
        "claim",
        re.compile(
            r"(?<!\w)(?i:claim|policy)[ ]{1,2}(?!(?:19|20)\d\d-(?:19|20)\d\d)"
            r"(?P<value>(?=(?:[A-Z/-]{0,8}\d){5})[A-Z0-9](?:[/-]?[A-Z0-9]){4,24})(?![\w/]|-\w|[,.]\d)"
        ),
        0.8,
    ),
    Rule(
        "CASE_NUMBER",
        "our-reference",
        re.compile(
            r"(?<!\w)(?i:our|your) (?i:ref(?:erence)?)\b\.?(?: (?i:no\.?|number))?[ ]?[:.]?[ ]{0,3}"
            r"(?P<value>(?=[A-Z/.-]{0,12}\d)[A-Z0-9](?:[ /.-]?[A-Z0-9]){3,24})(?!\w)"
        ),
        0.8,
    ),
    Rule(
        "CASE_NUMBER",
        "no-year",
        re.compile(r"(?<!\w)[Nn]os?\.[ ]?(?P<value>\d{2,4}-\d{2,6}(?:-[A-Z]{1,4})?)(?!\w)"),
        0.75,
    ),
    Rule(
        "CASE_NUMBER",
        "german",
        re.compile(
            r"(?<!\w)[IVX]{1,4} (?:ZR|ZB|StR|AR|ARZ|ZA|BvR|ZVI) \d{1,5}/\d{2}(?!\w)"
            r"|(?<!\w)\d{1,3} (?:O|C|S|U|W|T|Ls|Ds|KLs|Js|F|UF|Ca|Sa|BvR|AZR|K|B|L|A|E|X|VI) \d{1,5}/\d{2}(?!\w)"
        ),
        0.85,
    ),
    Rule(
        "CASE_NUMBER",
        "uk-claim",
        re.compile(
            r"(?<!\w)(?:[A-Z]{2}-(?:19|20)\d{2}-\d{6}|(?:CO|HQ|HC|KB|QB|BL|CL"
            r"|CR)[/-]?\d{2,4}[/-]?\d{3,6}(?:/\d{4})?)(?!\w)"
        ),
        0.8,
    ),
    # Court of Justice and General Court of the European Union: C-131/12, T-604/18 P.
    Rule(
        "CASE_NUMBER",
        "eu-court",
        re.compile(r"(?<![\w/-])[CTF][-\u2010-\u2013]\d{1,4}/\d{2}(?: (?:P|R|PPU|REV|RENV|DEP|OP)\b)?(?![\w/])"),
        0.85,
    ),
    Rule(
        "CASE_NUMBER",
        "state-docket",
        re.compile(
            r"(?<![\w-])(?:(?:CV|CR|DR|FA|PR|JV|JU|CA|CF|DC|DP|SC|LC|CC|CJ|CIV|CRIM)-?(?:19|20)?\d{2}-\d{3,8}"
            r"|(?:19|20)\d{2}-?(?:CV|CR|DR|FA|PR|JV|JU|CA|CF|DC|DP|SC|LC|CC|CJ)-?\d{3,8})(?:-[A-Z]{1,4})?(?![\w-])"
        ),
        0.85,
    ),
    Rule(
        "CASE_NUMBER",
        "continental",
        re.compile(
            r"(?<!\w)(?i:R\.? ?G\.?|num[ée]ro de r[ôo]le|zaak(?:nummer)?|rolnummer|autos|procedimiento(?: [a-z]+)?"
            r"|recurso(?: de [a-z]+)?|diligencias(?: previas)?|proc(?:esso|\.)|aktenzeichen|az\.?|gesch[äa]ftszeichen)"
            r"[ ]?(?i:n[°ºr.]{1,2}|num\.?|n[úu]mero)?[ ]?:?[ ]{0,2}"
            r"(?P<value>(?=[A-Z0-9 ./-]{0,24}\d)[A-Z0-9]{1,8}(?:[./-][A-Z0-9]{1,8}){1,4})(?!\w)"
        ),
        0.85,
        check=lambda t: sum(c.isdigit() for c in t) >= 4,
    ),
    Rule(
        "BAR_NUMBER",
        "bar",
        re.compile(
            r"(?<!\w)(?:(?:State |Federal )?Bar(?: Roll)?|SBN|Attorney (?:Reg|Registration|ID|I\.D\.)|SRA|ARDC|BBO|WSBA"
            r"|OSB|Juris|Solicitors Regulation Authority)\s{0,2}"
            r"(?:No|Number|#|ID)?\.?\s{0,2}[:#]?\s{0,3}(?P<value>[A-Z]{0,2}\d{4,9})(?!\w)",
            re.I,
        ),
        0.9,
        Rank.FIELD,
    ),
    Rule("BAR_NUMBER", "michigan-bar", re.compile(r"\((?P<value>P\d{5})\)"), 0.8, Rank.FIELD),
)
