"""Numbers that states give to people and vehicles, where the form or the check digit says what they are.

Numbers that only their field label explains (passports, licences, plates) are in `fields`.
"""

from __future__ import annotations

import re

from app.engine.recognizers import checksums
from app.engine.recognizers.base import Rank, Rule

_TAX = re.compile(
    r"\b(?:tax|steuer|idnr|identifikation|pesel|bsn|burgerservice|fiscal|dni|nie|nif|ssn|social|national)"
)
RULES = (
    # A plot names its owner to whoever reads the land register.
    Rule(
        "ID_NUMBER",
        "land-parcel",
        re.compile(
            r"(?<!\w)(?:plot|parcel|lot|cadastral|title)[ ](?:no|nos|number)\.?[ ]?"
            r"(?P<value>\d{1,6}(?:[/-]\d{1,6})?(?:[ ](?:of|in)[ ]block[ ](?:no\.?[ ])?\w{1,4})?)(?![\w/])",
            re.I,
        ),
        0.75,
    ),
    Rule(
        "US_SSN",
        "ssn",
        re.compile(r"(?<![\w-])(?!000|666|9\d\d)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\w-])"),
        0.9,
    ),
    Rule(
        "US_SSN",
        "ssn-masked",
        re.compile(r"(?<!\w)(?:[xX*\u2022]{3}[- ]?[xX*\u2022]{2}[- ]?)\d{4}(?![\w-])"),
        0.85,
    ),
    Rule(
        "US_SSN",
        "ssn-field",
        re.compile(
            r"(?<!\w)(?:SSN|Social Security(?: Number| No\.?)?|S\.S\.N\.)\s{0,2}(?:ending in)?[:#]?\s{0,3}"
            r"(?P<value>\d{3}[- ]?\d{2}[- ]?\d{4}|\d{4})(?![\w-])",
            re.I,
        ),
        0.95,
        Rank.FIELD,
    ),
    Rule("US_ITIN", "itin", re.compile(r"(?<![\w-])9\d{2}([- ])(?:[5-9]\d)\1\d{4}(?![\w-])"), 0.85),
    Rule(
        "US_EIN",
        "ein",
        re.compile(r"(?<![\w-])\d{2}-\d{7}(?![\w-])"),
        0.8,
        context=re.compile(r"\b(?:ein|fein|employer|tax(?:payer)?|irs|federal|i\.?d)\b"),
    ),
    Rule(
        "UK_NINO",
        "nino",
        re.compile(
            r"(?<!\w)(?!BG|GB|NK|KN|TN|NT"
            r"|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ ]?\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?[A-D](?!\w)"
        ),
        0.9,
    ),
    Rule(
        "UK_NHS",
        "nhs",
        re.compile(r"(?<![\w-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w-])"),
        0.9,
        Rank.FIELD,
        checksum=checksums.nhs,
        context=re.compile(r"\bnhs\b|\bhealth service\b"),
    ),
    Rule(
        "NATIONAL_ID",
        "nir",
        re.compile(
            r"(?<!\w)[12][ ]?\d{2}[ ]?(?:0[1-9]|1[0-2]|[2-9]\d)[ ]?(?:\d{2}|2[AB])[ ]?\d{3}[ ]?\d{3}[ ]?\d{2}(?!\w)"
        ),
        0.95,
        Rank.CHECKED,
        checksum=checksums.french_nir,
    ),
    Rule(
        "NATIONAL_ID",
        "nif",
        re.compile(r"(?<!\w)(?:\d{8}|[XYZ]-?\d{7})-?[A-HJ-NP-TV-Z](?!\w)"),
        0.9,
        Rank.CHECKED,
        checksum=checksums.spanish_nif,
    ),
    Rule(
        "NATIONAL_ID",
        "fiscal-code",
        re.compile(r"(?<!\w)[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?!\w)"),
        0.95,
        Rank.CHECKED,
        checksum=checksums.italian_fiscal_code,
    ),
    Rule(
        "NATIONAL_ID",
        "bsn",
        re.compile(r"(?<![\w-])\d{4}[.]?\d{2}[.]?\d{3}(?![\w-])"),
        0.85,
        Rank.FIELD,
        checksum=checksums.dutch_bsn,
        context=re.compile(r"\b(?:bsn|burgerservice|sofi)"),
    ),
    Rule(
        "NATIONAL_ID",
        "pesel",
        re.compile(r"(?<![\w-])\d{11}(?![\w-])"),
        0.9,
        Rank.FIELD,
        checksum=checksums.polish_pesel,
        context=re.compile(r"\bpesel\b"),
    ),
    Rule(
        "NATIONAL_ID",
        "german-tax-id",
        re.compile(r"(?<![\w-])\d{2}[ ]?\d{3}[ ]?\d{3}[ ]?\d{3}(?![\w-])"),
        0.85,
        Rank.FIELD,
        checksum=checksums.german_tax_id,
        context=_TAX,
    ),
    Rule(
        "NATIONAL_ID",
        "german-insurance",
        re.compile(r"(?<!\w)\d{2}[ ]?[0-3]\d[01]\d{3}[ ]?[A-Z][ ]?\d{3}(?!\w)"),
        0.8,
        context=re.compile(r"versicherung|rente|sozial|sv-"),
    ),
    Rule(
        "VIN",
        "vin",
        re.compile(r"(?<!\w)(?=\d{0,16}[A-HJ-NPR-Z])[A-HJ-NPR-Z0-9]{17}(?!\w)"),
        0.95,
        Rank.CHECKED,
        checksum=checksums.vin,
    ),
    Rule(
        "VIN",
        "vin-field",
        re.compile(
            r"(?<!\w)(?:VIN|Vehicle Identification)(?: Number"
            r"| No\.?)?[ ]?[:#]?\s{0,3}(?P<value>[A-HJ-NPR-Z0-9]{11,17})(?!\w)"
        ),
        0.9,
        Rank.FIELD,
    ),
    Rule(
        "VEHICLE_PLATE",
        "uk-plate",
        re.compile(r"(?<!\w)[A-HJ-PR-Y]{2}(?:0[1-9]|[1-7]\d)[ ]?[A-HJ-PR-Z]{3}(?!\w)"),
        0.6,
        context=re.compile(r"vehicle|car\b|driv|registration|plate|van\b|ford|bmw|audi|toyota|motor"),
    ),
)
