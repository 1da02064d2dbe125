# ruff: noqa: E501 - a sentence of the grammar, or a list of words, stays on one line
"""Invented organisations: firms, banks, hospitals, courts, ministries, police forces."""

from __future__ import annotations

from random import Random

from .names import draw_origin, draw_surname
from .places import STATES, US_CITIES, US_COUNTIES, WORLD_CITIES, cities_of, city

_STEMS = (
    "Nor Ver Alti Cor Lumi Sol Tri Omni Vant Zen Quanta Aero Bio Cyber Delta Eco Flex Geo Helio Inno Krona Meri Neo Orbi "
    "Pan Quad Reso Syn Terra Uni Vela Xen Axi Bri Cal Dura Ever Forti Gran Hydro Inter Juno Kine Lex Magna Nova"
).split()
_ENDS = "dyne tex corp gen vista core link soft tech nova max data sys con media lab wave ware bridge point gate mark dex logic plex via tron ix ium ent ara eon us".split()
_PLAIN = (
    "Summit Pioneer Keystone Heritage Liberty Beacon Cascade Crescent Evergreen Granite Harbor Horizon Lakeside Meridian "
    "Northstar Oakwood Pacific Redwood Sterling Titan Union United Vanguard Westfield Blue Ridge Silverline Golden Gate "
    "Atlantic Continental National Premier First American Global Allied Apex Falcon Phoenix Orion Atlas Mercury Apollo"
).split()
_TRADES = (
    "Holdings;Capital;Partners;Logistics;Industries;Technologies;Pharmaceuticals;Therapeutics;Energy;Foods;Construction;"
    "Properties;Realty;Motors;Transport;Shipping;Consulting;Systems;Networks;Software;Insurance;Management;Investments;"
    "Ventures;Resources;Mining;Steel;Chemicals;Textiles;Packaging;Marketing;Media;Entertainment;Publishing;Electronics;"
    "Medical;Dental Group;Health;Farms;Roofing;Plumbing;Security;Staffing;Home Builders;Auto Parts;Bakery;Brewing;Airlines"
).split(";")
_US_FORMS = (
    "Inc.",
    "LLC",
    "Corp.",
    "Corporation",
    "L.P.",
    "LLP",
    "Co.",
    "Company",
    "Incorporated",
    "N.A.",
    "L.L.C.",
    "PLLC",
    "Ltd.",
)
_UK_FORMS = ("Ltd", "Limited", "plc", "LLP", "Group plc", "& Sons Ltd", "PLC", "(UK) Limited")
_WORLD_FORMS = (
    "GmbH",
    "AG",
    "GmbH & Co. KG",
    "S.A.",
    "SARL",
    "SAS",
    "S.p.A.",
    "S.r.l.",
    "S.L.",
    "B.V.",
    "N.V.",
    "AB",
    "A/S",
    "Oy",
    "Sp. z o.o.",
    "A.Ş.",
    "s.r.o.",
    "Kft.",
    "Pvt. Ltd.",
    "Pty Ltd",
    "Co., Ltd.",
    "KG",
    "S.A. de C.V.",
    "Lda.",
)
_ACRONYM_LETTERS = "ABCDEFGHIKLMNOPRSTUVW"


def stem(rng: Random, half: int) -> str:
    """What a firm is called before its trade and its legal form."""
    chance = rng.random()
    if chance < 0.3:
        return rng.choice(_STEMS) + rng.choice(_ENDS)
    if chance < 0.5:
        return rng.choice(_PLAIN) if rng.random() < 0.6 else " ".join(rng.sample(_PLAIN, 2))
    surname = draw_surname(rng, draw_origin(rng), "m", half)
    if chance < 0.75:
        return surname
    if chance < 0.9:
        return f"{surname} {rng.choice(('&', 'and'))} {draw_surname(rng, 'en', 'm', half)}"
    return "".join(rng.choice(_ACRONYM_LETTERS) for _ in range(rng.randint(2, 4)))


def company(rng: Random, half: int, region: str = "us") -> tuple[str, str]:
    """A firm's whole name and the short name it goes by afterwards."""
    name = stem(rng, half)
    if rng.random() < 0.6:
        name = f"{name} {rng.choice(_TRADES)}"
    forms = {"us": _US_FORMS, "uk": _UK_FORMS}.get(region, _WORLD_FORMS)
    if rng.random() < 0.12:
        forms = _WORLD_FORMS
    form = rng.choice(forms)
    comma = "," if form in ("Inc.", "LLC", "L.P.", "LLP", "L.L.C.", "PLLC", "Ltd.") and rng.random() < 0.4 else ""
    return f"{name}{comma} {form}", name


def law_firm(rng: Random, half: int, region: str = "us") -> str:
    """A law firm called after its partners."""
    names = [
        draw_surname(rng, "en" if rng.random() < 0.8 else draw_origin(rng), "m", half)
        for _ in range(rng.choice((1, 2, 2, 3, 3, 4)))
    ]
    tail = rng.choice(
        ("LLP", "LLP", "LLC", "P.C.", "PLLC", "P.A.", "& Associates", "APC")
        if region == "us"
        else ("LLP", "Solicitors", "& Co", "Solicitors LLP", "Law", "Legal Limited")
    )
    if len(names) == 1:
        return rng.choice(
            (
                f"{names[0]} Law Group",
                f"Law Offices of {names[0]}",
                f"{names[0]} {tail}",
                f"{names[0]} & Co. {tail}".replace("& Co. & Co", "& Co"),
            )
        )
    joined = ", ".join(names[:-1]) + rng.choice((" & ", " and ", ", ", " & ")) + names[-1]
    return f"{joined}{rng.choice((', ', ' '))}{tail}" if not tail.startswith("&") else f"{joined} {tail}"


def bank(rng: Random, half: int) -> str:
    """A bank or a building society."""
    surname = draw_surname(rng, draw_origin(rng), "m", half)
    plain = rng.choice(_PLAIN)
    return rng.choice(
        (
            f"{plain} {rng.choice(('Bank', 'National Bank', 'Savings Bank', 'Federal Credit Union', 'Trust Company', 'Bancorp'))}",
            f"{plain} Bank, N.A.",
            f"{surname} Bank",
            f"{surname} & {draw_surname(rng, 'en', 'm', half)} {rng.choice(('Private Bank', 'Building Society', 'Bank plc'))}",
            f"Bank of {rng.choice(US_CITIES)}",
            f"{rng.choice(('Banca', 'Banco', 'Banque', 'Bankhaus', 'Sparkasse'))} {rng.choice((surname, rng.choice(WORLD_CITIES)))}",
            f"{plain} Building Society",
        )
    )


def insurer(rng: Random, half: int) -> str:
    """An insurance company."""
    head = rng.choice((rng.choice(_PLAIN), stem(rng, half)))
    return f"{head} {rng.choice(('Mutual', 'Insurance Company', 'Life Assurance', 'Casualty Company', 'General Insurance', 'Health Plan', 'Assurance plc', 'Indemnity Company', 'Versicherung AG'))}"


def hospital(rng: Random, half: int) -> str:
    """A hospital, clinic or practice."""
    surname = draw_surname(rng, draw_origin(rng), "f", half)
    saint = rng.choice("Mary John Luke Thomas Joseph Anne Vincent Francis Elizabeth Michael Jude Catherine".split())
    return rng.choice(
        (
            f"St. {saint}’s Hospital",
            f"St {saint}'s Medical Center",
            f"{surname} Memorial Hospital",
            f"{rng.choice(US_CITIES)} General Hospital",
            f"{surname} {rng.choice(('Clinic', 'Family Practice', 'Cancer Center', 'Medical Group', 'Surgery', 'Rehabilitation Hospital'))}",
            f"{rng.choice(WORLD_CITIES)} {rng.choice(('University Hospital', 'Children’s Hospital', 'Psychiatric Hospital', 'City Hospital'))}",
            f"{rng.choice(_PLAIN)} {rng.choice(('Medical Center', 'Health System', 'Hospice', 'Orthopedics', 'Nursing Home', 'Care Home'))}",
        )
    )


def school(rng: Random, half: int) -> str:
    """A school, college or university."""
    surname = draw_surname(rng, "en", "m", half)
    return rng.choice(
        (
            f"{surname} {rng.choice(('High School', 'Elementary School', 'Middle School', 'Academy', 'Primary School', 'College', 'Grammar School'))}",
            f"University of {rng.choice(WORLD_CITIES + US_CITIES)}",
            f"{rng.choice(WORLD_CITIES + list(STATES))} {rng.choice(('University', 'State University', 'Technical University', 'Community College', 'School of Law'))}",
            f"{rng.choice(_PLAIN)} {rng.choice(('Elementary School', 'Preparatory School', 'College', 'Montessori School', 'Unified School District'))}",
        )
    )


def us_court(rng: Random) -> str:
    """An American court by its whole name, on one line."""
    state, county = rng.choice(tuple(STATES)), rng.choice(US_COUNTIES)
    quarter = rng.choice(("Northern", "Southern", "Eastern", "Western", "Central", "Middle"))
    return rng.choice(
        (
            f"United States District Court for the {quarter} District of {state}",
            f"United States District Court for the District of {state}",
            f"Superior Court of {state}, County of {county}",
            f"Circuit Court of {county} County",
            f"Supreme Court of the State of {state}",
            f"{county} County Superior Court",
            f"{county} County Family Court",
            f"{state} Court of Appeals",
            f"{state} Supreme Court",
            f"United States Bankruptcy Court for the {quarter} District of {state}",
            f"Court of Common Pleas of {county} County",
            f"U.S. Court of Appeals for the {rng.choice(('First', 'Second', 'Third', 'Fifth', 'Ninth', 'Eleventh', 'D.C.'))} Circuit",
            f"District Court of {county} County, {state}",
        )
    )


def world_court(rng: Random, half: int) -> str:
    """A court of another country in the words an English-language judgment uses."""
    town = rng.choice(
        (rng.choice(WORLD_CITIES), city(rng, rng.choice(("de", "it", "nl", "pt", "pl", "fr", "es", "ro")), half))
    )
    return rng.choice(
        (
            f"{town} {rng.choice(('District', 'Regional', 'City', 'County', 'High', 'Labour', 'Administrative', 'Social', 'Criminal', 'Family', 'Commercial', 'Military', 'Assize', 'Magistrate’s'))} Court",
            f"{town} Court of {rng.choice(('Appeal', 'First Instance', 'Cassation'))}",
            f"{town} Court of Appeal",
            rng.choice(
                (
                    "Supreme Court",
                    "Court of Cassation",
                    "Constitutional Court",
                    "Supreme Administrative Court",
                    "Federal Constitutional Court",
                    "Federal Court of Justice",
                    "Council of State",
                    "Conseil d’État",
                    "Bundesgerichtshof",
                    "Oberlandesgericht",
                    "Court of Session",
                )
            ),
            f"{rng.choice(('Landgericht', 'Amtsgericht', 'Oberlandesgericht', 'Tribunal de grande instance de', 'Cour d’appel de', 'Tribunale di', 'Audiencia Provincial de', 'Rechtbank', 'Sąd Okręgowy w'))} {town}",
        )
    )


def uk_court(rng: Random) -> str:
    """A court of England and Wales, Scotland or Ireland."""
    town = rng.choice(cities_of("uk"))
    return rng.choice(
        (
            f"{town} County Court",
            f"{town} Crown Court",
            f"{town} Magistrates’ Court",
            f"Family Court at {town}",
            "High Court of Justice",
            f"{town} Employment Tribunal",
            f"County Court at {town}",
            f"{town} Sheriff Court",
        )
    )


def agency(rng: Random, half: int, region: str) -> str:
    """A ministry, agency, council, prosecutor's office or police force."""
    state, county, town = rng.choice(tuple(STATES)), rng.choice(US_COUNTIES), rng.choice(US_CITIES)
    if region == "us":
        return rng.choice(
            (
                f"{state} Department of {rng.choice(('Motor Vehicles', 'Social Services', 'Corrections', 'Labor', 'Health', 'Children and Families', 'Transportation', 'Revenue'))}",
                f"{county} County {rng.choice(('Sheriff’s Office', 'Sheriffs Department', 'District Attorney’s Office', 'Department of Human Services', 'Health Department', 'Board of Elections'))}",
                f"{town} {rng.choice(('Police Department', 'Fire Department', 'City Council', 'Housing Authority', 'Public Works Department'))}",
                rng.choice(
                    (
                        "Department of Homeland Security",
                        "Federal Bureau of Investigation",
                        "Internal Revenue Service",
                        "Social Security Administration",
                        "Department of Veterans Affairs",
                        "Environmental Protection Agency",
                        "Drug Enforcement Administration",
                        "Federal Trade Commission",
                        "U.S. Citizenship and Immigration Services",
                        "National Labor Relations Board",
                    )
                ),
                f"Office of the Attorney General of {state}",
            )
        )
    if region == "uk":
        town = rng.choice(cities_of("uk"))
        return rng.choice(
            (
                f"{town} City Council",
                f"London Borough of {rng.choice(('Camden', 'Hackney', 'Lewisham', 'Brent', 'Ealing', 'Southwark'))}",
                "Metropolitan Police Service",
                "Home Office",
                "Ministry of Justice",
                "HM Revenue & Customs",
                "Crown Prosecution Service",
                f"{rng.choice(('Kent', 'Essex', 'Thames Valley', 'West Midlands', 'Merseyside', 'Avon and Somerset'))} {rng.choice(('Police', 'Constabulary'))}",
                f"{town} NHS Foundation Trust",
                "Department for Work and Pensions",
            )
        )
    town = rng.choice(WORLD_CITIES)
    return rng.choice(
        (
            f"Ministry of {rng.choice(('Justice', 'the Interior', 'Defence', 'Finance', 'Education', 'Health', 'Foreign Affairs', 'Agriculture'))}",
            f"{town} {rng.choice(('public prosecutor’s office', 'police', 'Municipality', 'District Authority', 'Bar Association', 'Prison', 'Land Registry', 'Regional Prosecutor’s Office', 'Social Services', 'City Council'))}",
            f"{draw_surname(rng, draw_origin(rng), 'm', half)} Prison",
            rng.choice(
                (
                    "Directorate of Immigration",
                    "State Treasury",
                    "Federal Ministry of Justice",
                    "National Insurance Board",
                    "General Directorate of Roads",
                    "Tax Office",
                    "Immigration Appeals Board",
                    "Higher Education Council",
                    "Central Bank",
                )
            ),
        )
    )


def police(rng: Random) -> str:
    """An American police force."""
    town = rng.choice(US_CITIES)
    return rng.choice(
        (
            f"{town} Police Department",
            f"{rng.choice(US_COUNTIES)} County Sheriff’s Office",
            f"{rng.choice(tuple(STATES))} State Police",
        )
    )


def other(rng: Random, half: int) -> str:
    """A charity, union, church, newspaper, party or club."""
    town, surname = rng.choice(WORLD_CITIES + US_CITIES), draw_surname(rng, draw_origin(rng), "f", half)
    return rng.choice(
        (
            f"{surname} Foundation",
            f"{town} {rng.choice(('Legal Aid Society', 'Chamber of Commerce', 'Food Bank', 'Teachers’ Union', 'Symphony Orchestra', 'Rowing Club', 'United FC', 'Refugee Council'))}",
            f"The {town} {rng.choice(('Herald', 'Tribune', 'Gazette', 'Courier', 'Daily Post', 'Chronicle'))}",
            f"{rng.choice(('Church of', 'Sisters of', 'Friends of'))} {rng.choice(('St Mark', 'the Holy Cross', 'Mercy', 'the Good Shepherd', 'the Earth'))}",
            f"{rng.choice(('National', 'International', 'European', 'Free'))} {rng.choice(('Union of Journalists', 'Workers’ Party', 'Association of Nurses', 'Council on Refugees', 'Institute of Architects'))}",
        )
    )
