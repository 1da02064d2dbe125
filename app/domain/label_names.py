"""Labels in words."""

from __future__ import annotations

from app.domain.wording import QT_TRANSLATE_NOOP, Translate

ENTITY_LABELS: dict[str, str] = {
    "PERSON": QT_TRANSLATE_NOOP("Entity", "Person"),
    "MINOR_NAME": QT_TRANSLATE_NOOP("Entity", "Name of a minor"),
    "LOCATION": QT_TRANSLATE_NOOP("Entity", "Place"),
    "ADDRESS": QT_TRANSLATE_NOOP("Entity", "Address"),
    "ORGANIZATION": QT_TRANSLATE_NOOP("Entity", "Organization"),
    "NRP": QT_TRANSLATE_NOOP("Entity", "Nationality, religion or politics"),
    "DATE_TIME": QT_TRANSLATE_NOOP("Entity", "Date or time"),
    "DATE_OF_BIRTH": QT_TRANSLATE_NOOP("Entity", "Date of birth"),
    "AGE": QT_TRANSLATE_NOOP("Entity", "Age"),
    "EMAIL_ADDRESS": QT_TRANSLATE_NOOP("Entity", "E-mail address"),
    "PHONE_NUMBER": QT_TRANSLATE_NOOP("Entity", "Phone number"),
    "URL": QT_TRANSLATE_NOOP("Entity", "Web address"),
    "IP_ADDRESS": QT_TRANSLATE_NOOP("Entity", "IP address"),
    "CREDIT_CARD": QT_TRANSLATE_NOOP("Entity", "Card number"),
    "IBAN_CODE": QT_TRANSLATE_NOOP("Entity", "IBAN"),
    "BANK_ACCOUNT": QT_TRANSLATE_NOOP("Entity", "Bank account"),
    "CRYPTO": QT_TRANSLATE_NOOP("Entity", "Crypto wallet"),
    "US_SSN": QT_TRANSLATE_NOOP("Entity", "US Social Security number"),
    "US_ITIN": QT_TRANSLATE_NOOP("Entity", "US taxpayer number (ITIN)"),
    "US_EIN": QT_TRANSLATE_NOOP("Entity", "US employer number (EIN)"),
    "US_PASSPORT": QT_TRANSLATE_NOOP("Entity", "US passport"),
    "US_DRIVER_LICENSE": QT_TRANSLATE_NOOP("Entity", "US driver license"),
    "US_BANK_NUMBER": QT_TRANSLATE_NOOP("Entity", "US bank account"),
    "UK_NHS": QT_TRANSLATE_NOOP("Entity", "UK NHS number"),
    "UK_NINO": QT_TRANSLATE_NOOP("Entity", "UK National Insurance number"),
    "PASSPORT": QT_TRANSLATE_NOOP("Entity", "Passport"),
    "NATIONAL_ID": QT_TRANSLATE_NOOP("Entity", "National identity number"),
    "POSTCODE": QT_TRANSLATE_NOOP("Entity", "Postcode"),
    "VEHICLE_PLATE": QT_TRANSLATE_NOOP("Entity", "License plate"),
    "VIN": QT_TRANSLATE_NOOP("Entity", "Vehicle identification number"),
    "MEDICAL_LICENSE": QT_TRANSLATE_NOOP("Entity", "Medical license"),
    "MEDICAL_RECORD_NUMBER": QT_TRANSLATE_NOOP("Entity", "Medical record number"),
    "MEDICAL_CONDITION": QT_TRANSLATE_NOOP("Entity", "Medical condition"),
    "CASE_NUMBER": QT_TRANSLATE_NOOP("Entity", "Case number"),
    "BAR_NUMBER": QT_TRANSLATE_NOOP("Entity", "Bar number"),
    "USERNAME": QT_TRANSLATE_NOOP("Entity", "User name"),
    "PASSWORD": QT_TRANSLATE_NOOP("Entity", "Password"),
    "VAT_ID": QT_TRANSLATE_NOOP("Entity", "VAT number"),
    "DEVICE_ID": QT_TRANSLATE_NOOP("Entity", "Device number"),
    "COORDINATES": QT_TRANSLATE_NOOP("Entity", "Coordinates"),
    "ID_NUMBER": QT_TRANSLATE_NOOP("Entity", "Other number or code"),
    "PERSONAL_TRAIT": QT_TRANSLATE_NOOP("Entity", "Occupation, health or origin"),
    "AMOUNT": QT_TRANSLATE_NOOP("Entity", "Amount"),
    "OTHER_DETAIL": QT_TRANSLATE_NOOP("Entity", "Other telling detail"),
    "BARCODE": QT_TRANSLATE_NOOP("Entity", "Bar code or QR code"),
    "REDACTION": QT_TRANSLATE_NOOP("Entity", "Marked by hand"),
    "LISTED": QT_TRANSLATE_NOOP("Entity", "On the list of texts to redact"),
}


def label_name(label: str, translate: Translate) -> str:
    """A label in words. An unknown one is shown in its own words ("BADGE_NO" as "Badge no")."""
    text = ENTITY_LABELS.get(label)
    return translate("Entity", text) if text else label.replace("_", " ").strip().capitalize()
