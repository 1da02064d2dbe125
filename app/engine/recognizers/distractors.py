"""What stays: the document's own numbers, citations of law, and tags. No model finding may cover these."""

from __future__ import annotations

import re

from app.engine.recognizers.base import Matches

_TAG = r"(?:\[\w{1,8}\]\s{0,3})?"
_REFERENCE = r"(?=[A-Z0-9./_-]{0,30}\d)[A-Za-z0-9][A-Za-z0-9./_-]{1,30}"
_MONEY = r"(?:[A-Z]{3}|[$£€])?[ ]?\d[\d,. ]{0,16}\d?(?:[ ]?(?:[A-Z]{3}\b|[$£€%]|million|billion))?"
PROTECTED = (
    re.compile(r"\[[A-Za-z]{0,3}\d{1,5}\]"),
    re.compile(
        rf"(?<!\w)(?i:invoice|inv|(?:purchase |sales |work )?order|po|sku|part|item|product|model|serial|batch|lot"
        rf"|quote"
        rf"|delivery note|version|vat(?: reg(?:istration)?)?|gst|company reg(?:istration)?|catalogue|article)"
        rf"(?i:[ ]?(?:nos?|number|num|id|code|ref|#)\b\.?|[ ]?#)?[ ]?:?\s{{0,3}}{_TAG}(?P<value>{_REFERENCE})(?!\w)"
    ),
    re.compile(
        rf"(?<!\w)(?i:(?:grand |sub-?)?total|amount(?: due)?|balance(?: due)?|price|net|gross|tax|fee|qty|quantity"
        rf"|subtotal"
        rf"|paid|due)[ ]?:\s{{0,3}}{_TAG}(?P<value>{_MONEY})"
    ),
    re.compile(
        rf"(?<!\w)(?i:supplier|vendor|manufacturer|carrier|distributor)[ ]?:\s{{0,3}}{_TAG}"
        r"(?P<value>[^\n]{2,60}?(?:Inc|LLC|Ltd|Limited|LLP|Corp|Corporation|Company|Co\.|Holdings?|Group|GmbH|AG|plc"
        r"|PLC"
        r"|Industries|Enterprises|Solutions|Systems|Technologies|Services|Supplies|Trading|Partners))(?!\w)"
    ),
    re.compile(
        r"(?<!\w)(?:INV|ORD|SKU|PO|SO|QT|REF|BATCH|LOT|PN|P/N)[-#]?\d[\w-]{2,16}(?!\w)|(?<!\w)SKU-\w{2,16}(?!\w)"
    ),
    # Statutes, regulations, sections, rules and reporters.
    re.compile(
        r"(?<!\w)\d{1,3} (?:U\. ?S\. ?C\.?|USC|C\. ?F\. ?R\.?|CFR)(?: ?(?:A\.|§{1,2}|[Pp]art|[Ss]ec(?:tion|\.)?))?"
        r" ?\d[\w.()-]{0,24}"
    ),
    re.compile(r"§{1,2} ?\d[\w.():-]{0,24}(?:(?:,| and| to|-) ?\d[\w.():-]{0,24}){0,5}"),
    re.compile(
        r"(?<!\w)(?:[Ss]ections?|[Ss]ec\.|[Ss]ubsections?|[Aa]rticles?|[Aa]rt\.|[Rr]ules?|[Cc]lauses?|[Pp]aragraphs?"
        r"|[Pp]aras?\."
        r"|[Ss]chedules?|[Cc]hapters?|[Pp]arts?|[Tt]itle|[Ee]xhibits?|[Aa]ppendix|[Aa]nnex|[Pp]ages?|[Ff]igures?"
        r"|[Tt]ables?"
        r"|[Ff]ootnotes?|[Cc]ounts?|[Ss]teps?|[Ii]tems?|[Rr]egulations?|[Oo]rder) (?:\d[\w.()-]{0,16}"
        r"|[IVXL]{1,6}(?!\w)|[A-Z](?!\w))"
        r"(?:(?:,| and| to|-) ?\d[\w.()-]{0,16}){0,5}"
    ),
    re.compile(
        r"(?<!\w)\d{1,4} (?:U\. ?S\.|S\. ?Ct\.|L\. ?Ed\.(?: ?2d)?|F\. ?(?:2d|3d|4th|Supp\.(?: ?[23]d)?|App'x)|F\.R\.D\."
        r"|B\.R\.|A\. ?[23]d|P\. ?[23]d|N\. ?[EWY]\.(?: ?S\.)?(?: ?[23]d)?|S\. ?[EW]\.(?: ?[23]d)?|So\.(?: ?[23]d)?"
        r"|Cal\.(?: ?Rptr\.)?(?: ?[2345](?:d|th))?) ?\d{1,5}(?:, ?\d{1,5})?"
    ),
    re.compile(r"(?<!\w)\[(?:19|20)\d{2}\] (?:\d )?[A-Z][A-Za-z]{1,6} (?:Civ |Crim )?\d{1,5}"),
    re.compile(
        r"(?<!\w)(?:Fed\. ?R\. ?(?:Civ|Crim|Evid|App|Bankr)\. ?(?:P\.)?|FRCP|F\.R\.C\.P\.|CPR|FRE|UCC"
        r"|U\.C\.C\.) ?\d[\w.()-]{0,16}"
    ),
    re.compile(r"(?<![\w.])\d{1,2}(?:\.\d{1,2}){1,4}\.?(?=\s+[A-Z])"),
)


def protected_spans(flat: str, matches: Matches = re.Pattern.finditer) -> list[tuple[int, int]]:
    """Spans of a text that only a field label or a check digit may claim, in order."""
    spans: list[tuple[int, int]] = []
    for pattern in PROTECTED:
        group = "value" if "value" in pattern.groupindex else 0
        spans += [m.span(group) for m in matches(pattern, flat)]
    return sorted(spans)
