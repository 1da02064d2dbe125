"""Check digits of the numbers that have them. Every function takes the text as matched, separators included."""

from __future__ import annotations

from app.engine.recognizers.base import digits

IBAN_LENGTHS = {
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22, "BR": 29, "CH": 21,
    "CR": 22, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "DO": 28, "EE": 20, "ES": 24, "FI": 18, "FO": 18, "FR": 27,
    "GB": 22, "GE": 22, "GI": 23, "GL": 18, "GR": 27, "GT": 28, "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IS": 26,
    "IT": 27, "JO": 30, "KW": 30, "KZ": 20, "LB": 28, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MD": 24,
    "ME": 22, "MK": 19, "MR": 27, "MT": 31, "MU": 30, "NL": 18, "NO": 15, "PK": 24, "PL": 28, "PS": 29, "PT": 25,
    "QA": 29, "RO": 24, "RS": 22, "SA": 24, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "TN": 24, "TR": 26, "UA": 29,
    "VG": 24, "XK": 20,
}  # fmt: skip
"""Length by country (SWIFT IBAN registry)."""


def luhn(text: str) -> bool:
    """ISO/IEC 7812-1, 12 to 19 digits, not all the same."""
    number = digits(text)
    if not 12 <= len(number) <= 19 or len(set(number)) == 1:
        return False
    total = 0
    for position, character in enumerate(reversed(number)):
        value = int(character)
        if position % 2:
            value = value * 2 - 9 * (value > 4)
        total += value
    return total % 10 == 0


def iban(text: str) -> bool:
    """ISO 13616: length of the country and remainder 1 modulo 97."""
    compact = "".join(text.split()).replace("-", "").upper()
    if IBAN_LENGTHS.get(compact[:2]) != len(compact) or not compact.isalnum():
        return False
    return int("".join(str(int(c, 36)) for c in compact[4:] + compact[:4])) % 97 == 1


def routing(text: str) -> bool:
    """ABA routing transit number."""
    number = [int(c) for c in digits(text)]
    if len(number) != 9 or not any(number):
        return False
    weights = (3, 7, 1) * 3
    return sum(a * b for a, b in zip(number, weights, strict=True)) % 10 == 0


def nhs(text: str) -> bool:
    """NHS number, modulo 11."""
    number = [int(c) for c in digits(text)]
    if len(number) != 10:
        return False
    check = 11 - sum(a * b for a, b in zip(number, range(10, 1, -1), strict=False)) % 11
    return check % 11 == number[9] and check != 10


def vin(text: str) -> bool:
    """Vehicle identification number, 49 CFR 565.15 (c): North American check digit."""
    values = {**{str(i): i for i in range(10)}, **dict(zip("ABCDEFGH", range(1, 9), strict=True))}
    values |= dict(zip("JKLMN", range(1, 6), strict=True)) | {"P": 7, "R": 9}
    values |= dict(zip("STUVWXYZ", range(2, 10), strict=True))
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    if len(text) != 17 or any(c not in values for c in text):
        return False
    remainder = sum(values[c] * w for c, w in zip(text, weights, strict=True)) % 11
    return text[8] == ("X" if remainder == 10 else str(remainder))


def french_nir(text: str) -> bool:
    """Numéro de sécurité sociale: 97 minus the first 13 digits modulo 97."""
    compact = "".join(text.split()).upper().replace("2A", "19").replace("2B", "18")
    return len(compact) == 15 and compact.isdigit() and 97 - int(compact[:13]) % 97 == int(compact[13:])


def spanish_nif(text: str) -> bool:
    """DNI or NIE: letter by the number modulo 23."""
    compact = text.replace("-", "").replace(" ", "").upper()
    number = compact[:-1].replace("X", "0", 1).replace("Y", "1", 1).replace("Z", "2", 1)
    return number.isdigit() and "TRWAGMYFPDXBNJZSQVHLCKE"[int(number) % 23] == compact[-1]


def dutch_bsn(text: str) -> bool:
    """Burgerservicenummer: the eleven test."""
    number = [int(c) for c in digits(text)]
    if len(number) != 9 or not any(number):
        return False
    return (sum(a * b for a, b in zip(number[:8], range(9, 1, -1), strict=True)) - number[8]) % 11 == 0


def polish_pesel(text: str) -> bool:
    """PESEL: weights 1, 3, 7, 9."""
    number = [int(c) for c in digits(text)]
    if len(number) != 11:
        return False
    weights = (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)
    return (10 - sum(a * b for a, b in zip(number[:10], weights, strict=True)) % 10) % 10 == number[10]


def italian_fiscal_code(text: str) -> bool:
    """Codice fiscale: the sixteenth character."""
    odd = dict(
        zip(
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
            (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21,
             2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23),
            strict=True,
        )
    )  # fmt: skip
    code = text.upper()
    if len(code) != 16 or any(c not in odd for c in code):
        return False
    total = sum(odd[c] if i % 2 == 0 else (int(c) if c.isdigit() else ord(c) - 65) for i, c in enumerate(code[:15]))
    return chr(65 + total % 26) == code[15]


def german_tax_id(text: str) -> bool:
    """Steueridentifikationsnummer: ISO 7064 mod 11, 10."""
    number = [int(c) for c in digits(text)]
    if len(number) != 11 or number[0] == 0:
        return False
    product = 10
    for value in number[:10]:
        total = (value + product) % 10 or 10
        product = total * 2 % 11
    return (11 - product) % 10 == number[10]


def german_insurance(text: str) -> bool:
    """Rentenversicherungsnummer: digit sums of the weighted digits, the letter as its place in the alphabet."""
    compact = "".join(text.split()).upper()
    if len(compact) != 12 or not (compact[:8] + compact[9:]).isdigit() or not "A" <= compact[8] <= "Z":
        return False
    number = f"{compact[:8]}{ord(compact[8]) - 64:02d}{compact[9:11]}"
    products = (int(c) * w for c, w in zip(number, (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1), strict=True))
    return sum(p // 10 + p % 10 for p in products) % 10 == int(compact[11])


def portuguese_nif(text: str) -> bool:
    """Número de identificação fiscal: modulo 11 of the weights 9 to 2."""
    number = [int(c) for c in digits(text)]
    if len(number) != 9:
        return False
    rest = sum(a * b for a, b in zip(number[:8], range(9, 1, -1), strict=True)) % 11
    return number[8] == (0 if rest < 2 else 11 - rest)


def french_tax(text: str) -> bool:
    """Numéro fiscal de référence: the last three digits are the first ten modulo 511."""
    number = digits(text)
    return len(number) == 13 and int(number[:10]) % 511 == int(number[10:])


def spanish_social_security(text: str) -> bool:
    """Número de afiliación a la Seguridad Social: province and number modulo 97."""
    number = digits(text)
    if len(number) not in (11, 12):
        return False
    province, body, check = number[:2], number[2:-2], number[-2:]
    value = int(province + body) if len(body) == 8 and body[0] != "0" else int(province) * 10_000_000 + int(body)
    return value % 97 == int(check)


def belgian_register(text: str) -> bool:
    """Rijksregisternummer: 97 minus the first nine digits modulo 97, a 2 before them for births from 2000."""
    number = digits(text)
    if len(number) != 11 or not 1 <= int(number[2:4]) % 20 <= 12:
        return False
    return any(97 - int(century + number[:9]) % 97 == int(number[9:]) for century in ("", "2"))


def ean13(text: str) -> bool:
    """Thirteen digits with the check digit of an EAN."""
    number = [int(c) for c in digits(text)]
    if len(number) != 13:
        return False
    return (10 - sum(n * (3 if i % 2 else 1) for i, n in enumerate(number[:12])) % 10) % 10 == number[12]
