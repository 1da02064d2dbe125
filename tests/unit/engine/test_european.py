"""Numbers of people in Europe, devices, courts and accounts: tables of text and of what is nearly one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from recognizing import found, page

from app.engine.detection import RULES
from app.engine.recognizers import checksums
from app.engine.recognizers.base import find_all
from app.engine.selection import EVERYTHING, Selection


@pytest.mark.parametrize(
    ("text", "value", "label"),
    [
        ("SV-Nummer 15 070649 C 103 der", "15 070649 C 103", "NATIONAL_ID"),
        ("Versicherte 65180539W001.", "65180539W001", "NATIONAL_ID"),
        ("Steuernummer 21/815/08150 beim", "21/815/08150", "NATIONAL_ID"),
        ("Steuer-IdNr. 86 095 742 719", "86 095 742 719", "NATIONAL_ID"),
        ("NIF 234567805 do contribuinte", "234567805", "NATIONAL_ID"),
        ("numéro fiscal 30 23 217 600 053 de", "30 23 217 600 053", "NATIONAL_ID"),
        ("número de la Seguridad Social 28 12345678 40", "28 12345678 40", "NATIONAL_ID"),
        ("het rijksregisternummer 85.07.30-033.28 van", "85.07.30-033.28", "NATIONAL_ID"),
        ("AHV 756.9217.0107.43 von", "756.9217.0107.43", "NATIONAL_ID"),
        ("NIE X1234567L de", "X1234567L", "NATIONAL_ID"),
        ("BSN 111222333 van", "111222333", "NATIONAL_ID"),
        ("the IMEI 35-209900-176148-1 of", "35-209900-176148-1", "DEVICE_ID"),
        ("handset 352099001761481 was", "352099001761481", "DEVICE_ID"),
        ("IMEI: 352099001761480", "352099001761480", "DEVICE_ID"),
        ("from 00:1B:44:11:3A:B7 at", "00:1B:44:11:3A:B7", "DEVICE_ID"),
        ("from 001b.4411.3ab7 at", "001b.4411.3ab7", "DEVICE_ID"),
        ("Pacemaker serial no. PJN-2048811", "PJN-2048811", "DEVICE_ID"),
        ("found at 40.7128, -74.0060 by", "40.7128, -74.0060", "COORDINATES"),
        ("found at 40.7128° N, 74.0060° W by", "40.7128° N, 74.0060° W", "COORDINATES"),
        ("at 40°42'46\"N 74°00'21\"W there", "40°42'46\"N 74°00'21\"W", "COORDINATES"),
        ("User name: jdoe1985", "jdoe1985", "USERNAME"),
        ("her Instagram: @jane_doe99 and", "@jane_doe99", "USERNAME"),
        ("posted as @jane_doe99 on", "@jane_doe99", "USERNAME"),
        ("Password: hunter22", "hunter22", "PASSWORD"),
        ("in Case C-131/12 it", "C-131/12", "CASE_NUMBER"),
        ("joined T-604/18 P and", "T-604/18 P", "CASE_NUMBER"),
        ("application no. 26480/95 against", "26480/95", "CASE_NUMBER"),
        ("applications nos. 26480/95, 31106/96 and", "31106/96", "CASE_NUMBER"),
        ("docket CV-2019-004512 was", "CV-2019-004512", "CASE_NUMBER"),
        ("in 2019-CA-004512-MB the", "2019-CA-004512-MB", "CASE_NUMBER"),
        ("RG n° 19/01234 du", "19/01234", "CASE_NUMBER"),
        ("Procedimiento ordinario 1234/2020 del", "1234/2020", "CASE_NUMBER"),
        ("zaaknummer: C/13/123456", "C/13/123456", "CASE_NUMBER"),
        ("Attorney for Plaintiff, BBO # 654321", "654321", "BAR_NUMBER"),
        ("Anna Ebner (P61234)", "P61234", "BAR_NUMBER"),
        ("WSBA No. 41234", "41234", "BAR_NUMBER"),
    ],
)
def test_found(text: str, value: str, label: str) -> None:
    assert found(text).get(value) == label


@pytest.mark.parametrize(
    "text",
    [
        "der Betrag 15 070649 C 104 wurde",
        "Bestand 21/815/08150 im",
        "lot 234567805 of the",
        "numéro fiscal 30 23 217 600 056 de",
        "the ratio 85.07.30-033.29 was",
        "EAN 7569217010744",
        "handset 352099001761480 was",
        "at 10:11:12:13 and 00:1B:44",
        "a ratio of 40.7128 to 74.0060",
        "Table 40.7, 74.0",
        "an angle of 40°",
        "meet @ noon",
        "@media print",
        "VAT number DE 136 695 976",
        "USt-IdNr. DE136695976",
        "Part C-131 of 12",
        "Exhibit P-12345",
        "on page (P. 61234)",
    ],
)
def test_kept(text: str) -> None:
    assert not {"NATIONAL_ID", "DEVICE_ID", "COORDINATES", "USERNAME", "CASE_NUMBER", "BAR_NUMBER", "VAT_ID"} & set(
        found(text).values()
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("VAT number DE 136 695 976 of", "DE 136 695 976"),
        ("USt-IdNr. DE136695976", "DE136695976"),
        ("TVA FR 40 303 265 045", "FR 40 303 265 045"),
        ("VAT reg: GB577104656", "GB577104656"),
        ("P. IVA 00743110157", "00743110157"),
        ("btw NL004495445B01", "NL004495445B01"),
    ],
)
def test_vat_numbers_are_found_where_they_are_asked_for(text: str, value: str) -> None:
    wanted = Selection(frozenset({"VAT_ID"}))
    findings = find_all(page(text).flat, RULES)
    assert value in {text[f.start : f.end] for f in wanted.raised(text, findings)}
    assert not any(f.label == "VAT_ID" for f in EVERYTHING.raised(text, findings))


@given(st.text(alphabet="0123456789ABCX .-", max_size=24))
def test_a_checksum_takes_any_text(text: str) -> None:
    for check in (
        checksums.german_insurance,
        checksums.portuguese_nif,
        checksums.french_tax,
        checksums.spanish_social_security,
        checksums.belgian_register,
        checksums.ean13,
    ):
        assert check(text) in (True, False)


@pytest.mark.parametrize(
    ("check", "right"),
    [
        (checksums.german_insurance, "15070649C103"),
        (checksums.portuguese_nif, "234567805"),
        (checksums.french_tax, "3023217600053"),
        (checksums.spanish_social_security, "281234567840"),
        (checksums.belgian_register, "85073003328"),
        (checksums.ean13, "7569217010743"),
    ],
)
def test_a_wrong_last_digit_fails(check, right: str) -> None:
    assert check(right)
    wrong = [right[:-1] + str(d) for d in range(10) if str(d) != right[-1]]
    assert not any(check(number) for number in wrong)
