# ruff: noqa: E501 - a sentence of the grammar, or a list of words, stays on one line
"""Dates, identifiers and amounts in the forms papers write them."""

from __future__ import annotations

from random import Random

MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(),
    "nl": "januari februari maart april mei juni juli augustus september oktober november december".split(),
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split(),
}
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
DATE_STYLES = ("us", "us", "us", "uk", "uk", "slash", "iso", "dots", "mon")


def ordinal(number: int) -> str:
    """ "1st", "22nd", "13th"."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def date(rng: Random, style: str, language: str, first: int, last: int) -> str:
    """A whole date between the years `first` and `last` in a style of DATE_STYLES."""
    day, number, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(first, last)
    month = MONTHS[language][number - 1]
    if language != "en":
        if style in ("slash", "dots", "iso", "mon") and rng.random() < 0.7:
            joint = {"de": ".", "fr": "/", "es": "/", "it": "/", "nl": "-", "pt": "/"}[language]
            return f"{day:02d}{joint}{number:02d}{joint}{year}"
        return {
            "de": f"{day}. {month} {year}",
            "es": f"{day} de {month} de {year}",
            "pt": f"{day} de {month} de {year}",
        }.get(language, f"{day} {month} {year}")
    if rng.random() < 0.06:
        return rng.choice(
            (
                f"{ordinal(day)} day of {month}, {year}",
                f"{ordinal(day)} of {month} {year}",
                f"{ordinal(day)} {month} {year}",
                f"{rng.choice(WEEKDAYS)}, {month} {day}, {year}",
                f"{rng.choice(WEEKDAYS)} {day} {month} {year}",
            )
        )
    if style == "us":
        return f"{month} {day}, {year}"
    if style == "uk":
        return f"{day} {month} {year}"
    if style == "slash":
        return (
            f"{number}/{day}/{year}"
            if rng.random() < 0.5
            else f"{number:02d}/{day:02d}/{rng.choice((year, f'{year % 100:02d}'))}"
        )
    if style == "iso":
        return f"{year}-{number:02d}-{day:02d}"
    if style == "dots":
        return f"{day:02d}.{number:02d}.{year}"
    return (
        f"{day}{rng.choice(('-', ' '))}{month[:3]}{rng.choice(('-', ' '))}{year}"
        if rng.random() < 0.5
        else f"{month[:3]}{'' if month == 'May' else '.'} {day}, {year}"
    )


def partial_date(rng: Random, style: str) -> str:
    """A date with a part missing, or two that share a part."""
    day, year, month = rng.randint(1, 28), rng.randint(1990, 2025), rng.choice(MONTHS["en"])
    other = rng.choice(MONTHS["en"])
    if style == "uk":
        return rng.choice(
            (
                f"{month} {year}",
                f"{day} {month}",
                str(year),
                f"{day} and {day + 2} {month} {year}",
                f"{day} {month} to {day} {other} {year}",
            )
        )
    return rng.choice(
        (
            f"{month} {year}",
            f"{month} {day}",
            str(year),
            f"{month} {day}",
            f"{month} {day}–{day + 2}, {year}",
            f"{month} of {year}",
        )
    )


def time(rng: Random) -> str:
    """A time of day."""
    hour, minute = rng.randint(1, 12), rng.randint(0, 59)
    return rng.choice(
        (
            f"{hour}:{minute:02d} {rng.choice(('a.m.', 'p.m.', 'AM', 'PM'))}",
            f"{rng.randint(0, 23):02d}:{minute:02d}",
            f"{hour}{rng.choice(('am', 'pm', ' p.m.'))}",
            f"{rng.randint(0, 23):02d}{minute:02d} hours",
        )
    )


def digits(rng: Random, count: int) -> str:
    """`count` digits."""
    return "".join(str(rng.randint(0, 9)) for _ in range(count))


def letters(rng: Random, count: int) -> str:
    """`count` capital letters."""
    return "".join(rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ") for _ in range(count))


def shaped(rng: Random, shapes: str) -> str:
    """One of the `|`-separated shapes: # a digit, @ a capital letter, % a small letter, Y a recent year, y its end."""
    shape = rng.choice(shapes.split("|"))
    year = rng.randint(1996, 2025)
    out = []
    for char in shape:
        if char == "#":
            out.append(str(rng.randint(0, 9)))
        elif char == "@":
            out.append(letters(rng, 1))
        elif char == "%":
            out.append(letters(rng, 1).lower())
        elif char == "¥":
            out.append(str(year))
        elif char == "¤":
            out.append(f"{year % 100:02d}")
        else:
            out.append(char)
    return "".join(out)


CODES = {
    "case_us": "¤-cv-#####|#:¤-cv-#####-@@@|#:¤-cr-0####|¤-CV-####|CV-¥-######|¥-CA-#####|¤-#####-CI|BC######|D-1-GN-¤-######|CGC-¤-######|######/¥|¤CH#####|¤-P-####|FL-¥-####|#:¤-bk-#####-@@",
    "case_uk": "@@-¥-######|¥/####|@@¤@#####|T¥####|HQ¤X#####|CL-¥-000###|FD¤P#####|[¥] EWHC ####|######/¥|AA/0####/¥",
    "case_world": "#####/¤|####/¤|## @ ###/¤|@@@ ###/¤|¥/###|¥/####|@ @@@ ###/¤|¤/#####|#-###/¥|@@ @ ##/¤",
    "app_no": "#####/¤|####/¤|#####/##",
    "account": "########|##########|####-####-##|###-######-#|############|#### #### ####|XXXX-XXXX-####|xxxxxx####|##-##-## ########",
    "passport": "#########|@########|@@#######|@#######|## @@ #####",
    "plate": "@@@ ####|@@@-####|@@## @@@|#@@@###|@-@@ ####|###-@@@|@@-###-@@|#### @@@|@@ ### @@",
    "member": "@@@######|########-##|@#########|@@ #######|###-##-####-@",
    "mrn": "#######|########|MRN-#####|@####### |##-##-##|H########",
    "badge": "####|#####|@###|@-####|##-###",
    "claim": "##-####-###|@@¥-#####|CLM-#######|@@@#########|#########-##|@@/####/¤",
    "policy": "@@@-#######|@@########|##-@@-####-#|HO-#######|@@ #### ### ##",
    "ssn": "###-##-####|###-##-####|XXX-XX-####|xxx-xx-####",
    "bar": "######|#####|#######|########",
    "ref": "@@/@@@/#####|@@@.####.#|¥-####|@@@#####|####/@@/##|@@-####-¤|@%%/#####-##",
    "national": "@@######@|########@|##########|@@ ## ## ## @|######-####|### ### ###",
    "receipt": "@@@##########|MSC##########|@@@-##-###-#####",
    "alien": "A#########|A### ### ###|A-########",
    "report": "¤-#####|¥-######|@@-¥-####|¤####-###|####-¤-@@",
    "foia": "¥-@@@@-#####|F-¥-#####|@@@-¥-####|#######-000",
    "licence": "@#######|@###-####-####|@@-##-####|#########|@@@@@######@@#@@",
    "employee": "######|E#####|@@####|#####",
    "loan": "##########|##-#######|####-#######",
    "student": "#######|S########|####-####",
    "vin": "#@@@@##@#@@######|@@@##@@#@##@#####",
    "iban": "DE## #### #### #### #### ##|GB## @@@@ #### #### #### ##|FR## #### #### #### #### #### ###|ES## #### #### #### #### ####|NL## @@@@ #### #### ##",
    "exhibit_bates": "@@@000####|@@@@_######",
}
THINGS = {
    "invoice": "INV-#####|INV#######|¥-#####|#######|SI-######|R-¥-####",
    "order": "PO-######|###-#######-#######|SO#####|#######|ORD-#####-@",
    "sku": "@@@-####|@@-###-@@|####-##@|@@@@-##|@#-####-#",
    "part": "@@-####|##@###|@####-##|@@@ ###",
    "version": "v#.#|#.##.#|Rev. @|Version #.#",
    "tracking": "1Z###@@@##########|############|@@#########@@",
}


def phone(rng: Random, country: str) -> str:
    """A telephone number in the manner of `country`."""
    shapes = {
        "us": "(###) ###-####|###-###-####|###.###.####|+1 ### ### ####|(###) ###-#### ext. ###",
        "uk": "020 7### ####|07### ######|+44 (0)20 #### ####|01### ######|0#### ######",
        "de": "030 / ######|+49 ### #######|0### #######|+49 (0)89 ######",
        "fr": "01 ## ## ## ##|06 ## ## ## ##|+33 # ## ## ## ##",
        "es": "+34 ### ### ###|9## ## ## ##|6## ### ###",
        "it": "+39 0# #######|06 ########|3## #######",
        "nl": "020-#######|+31 # ########|06-########",
        "pt": "+351 2# ### ## ##|21# ### ###",
    }
    return shaped(rng, shapes.get(country, shapes["us"]).replace("(###)", "(2##)"))


def amount(rng: Random) -> str:
    """A number as an amount is written: 4,250.00 or 12,000."""
    size = rng.choice((99, 999, 9_999, 99_999, 999_999, 9_999_999))
    value = rng.randint(size // 10, size)
    return f"{value:,}" if rng.random() < 0.5 else f"{value:,}.{rng.choice(('00', '50', digits(rng, 2)))}"


def money(rng: Random, region: str) -> str:
    """An amount of money as narrative prose writes it."""
    value = amount(rng)
    if region == "us":
        return rng.choice(
            (
                f"${value}",
                f"${value}",
                f"${rng.randint(1, 90)}.{rng.randint(1, 9)} million",
                f"US${value}",
                f"{value} dollars",
            )
        )
    if region == "uk":
        return rng.choice((f"£{value}", f"£{value}", f"£{rng.randint(1, 90)} million", f"GBP {value}"))
    code, word = rng.choice(
        (
            ("EUR", "euros"),
            ("PLN", "Polish zlotys"),
            ("TRY", "Turkish liras"),
            ("CHF", "Swiss francs"),
            ("SEK", "Swedish kronor"),
            ("DEM", "German marks"),
            ("FRF", "French francs"),
            ("RUB", "Russian roubles"),
            ("UAH", "Ukrainian hryvnias"),
        )
    )
    return rng.choice(
        (f"{code} {value}", f"{code} {value}", f"{value} {word} ({code})", f"{value} {word}", f"€{value}")
    )


def price(rng: Random, region: str) -> str:
    """An amount that stays in the paper: a price, a total, a tariff."""
    sign = {"us": "$", "uk": "£"}.get(region, "€")
    return f"{sign}{amount(rng)}"
