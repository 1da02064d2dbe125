"""What a code says, as text that recognizers know: fields with the labels that a form would have."""

from __future__ import annotations

import re

_MECARD = {
    "N": "Name", "TEL": "Telephone", "EMAIL": "E-mail", "ADR": "Address", "BDAY": "Date of birth", "URL": "Web",
    "ORG": "Organization", "NOTE": "Note", "NICKNAME": "Name",
}  # fmt: skip
_VCARD = _MECARD | {"FN": "Name", "TITLE": "Title"}
_LICENCE = {
    "DCS": "Surname", "DAC": "Given name", "DAD": "Middle name", "DCT": "Given name", "DBB": "Date of birth",
    "DAG": "Address", "DAI": "City", "DAJ": "State", "DAK": "Postcode", "DAQ": "Driver's license number",
}  # fmt: skip
"""Elements of the AAMVA card standard (2020), annex D, as in the PDF417 code on North American driving licences."""
_ELEMENT = re.compile(rf"(?:^|DL|ID)({'|'.join(_LICENCE)})")
_PAYMENT = ("", "", "", "", "BIC", "Name", "IBAN", "Amount", "", "Reference", "Reference", "Note")
"""Lines of the EPC069-12 payment code ("BCD")."""
_ESCAPED = re.compile(r"\\([\\;,:])")


def spoken(content: str) -> str:
    """The content of a code with its fields named, one on a line; as it is where it has no known form."""
    head = content.lstrip()[:12].upper()
    if head.startswith("MECARD:"):
        return _lines(_fields(content[content.index(":") + 1 :], _MECARD))
    if head.startswith("BEGIN:VCARD"):
        return _lines(_vcard(content))
    if head.startswith("WIFI:"):
        return _lines(_fields(content[content.index(":") + 1 :], {"S": "Network", "P": "Password"}))
    if head.startswith(("MAILTO:", "MATMSG:")):
        return _mail(content)
    if head.startswith(("TEL:", "SMSTO:", "SMS:", "FACETIME:")):
        number, _, message = content[content.index(":") + 1 :].partition(":")
        return _lines([("Telephone", number), ("Note", message)])
    if head.startswith("GEO:"):
        return _lines([("Coordinates", content[content.index(":") + 1 :])])
    if head.startswith("BCD"):
        return _lines(list(zip(_PAYMENT, content.splitlines(), strict=False)))
    if "ANSI " in content[:20] or content.startswith("@"):
        return _lines(_licence(content))
    return _unquoted(content)


def _lines(fields: list[tuple[str, str]]) -> str:
    return "\n\n".join(f"{label}: {value.strip()}" for label, value in fields if label and value.strip())


def _fields(content: str, names: dict[str, str]) -> list[tuple[str, str]]:
    found = []
    for part in re.split(r"(?<!\\);", content):
        key, _, value = part.partition(":")
        label = names.get(key.strip().upper(), "")
        value = _ESCAPED.sub(r"\1", value)
        found.append((label, _name(value, ",") if label == "Name" else value.replace(",", ", ")))
    return found


def _vcard(content: str) -> list[tuple[str, str]]:
    found = []
    for line in re.sub(r"\r?\n[ \t]", "", content).splitlines():
        key, _, value = line.partition(":")
        name = re.split(r"[;.]", key)[-1 if "." in key.split(";")[0] else 0].upper()
        label = _VCARD.get(name, "")
        if name == "N":
            value = _name(value, ";")
        parts = (_ESCAPED.sub(r"\1", p) for p in re.split(r"(?<!\\);", value) if p)
        found.append((label, ", ".join(parts)))
    return found


def _name(value: str, separator: str) -> str:
    """ "Owen,Sean" and "Owen;Sean;;;" as people say it."""
    family, _, given = value.partition(separator)
    given = " ".join(p for p in given.split(separator) if p.strip())
    return f"{given} {family}".strip()


def _mail(content: str) -> str:
    if content.upper().startswith("MATMSG:"):
        return _lines(_fields(content[7:], {"TO": "E-mail", "SUB": "Subject", "BODY": "Note"}))
    address, _, query = content[7:].partition("?")
    further = (part.partition("=")[::2] for part in query.split("&"))
    return _lines([("E-mail", _unquoted(address)), *((key.title(), _unquoted(value)) for key, value in further)])


def _unquoted(text: str) -> str:
    """Percent-encoded UTF-8 as text (RFC 3986, 2.1)."""
    return re.sub(
        r"(?:%[0-9A-Fa-f]{2})+", lambda m: bytes.fromhex(m[0].replace("%", "")).decode("utf-8", "replace"), text
    )


def _licence(content: str) -> list[tuple[str, str]]:
    found: dict[str, str] = {}
    for line in re.split(r"[\r\n\x1e]+", content):
        element = _ELEMENT.search(line)
        if element:
            found.setdefault(element[1], line[element.end() :].strip(", "))
    born = found.get("DBB", "")
    if re.fullmatch(r"\d{8}", born):
        found["DBB"] = f"{born[:2]}/{born[2:4]}/{born[4:]}"
    name = " ".join(found.pop(k) for k in ("DAC", "DAD", "DCS") if found.get(k))
    return [("Name", name), *((_LICENCE[code], value) for code, value in found.items())]
