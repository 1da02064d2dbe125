# ruff: noqa: E501 - a sentence of the grammar, or a list of words, stays on one line
"""Cities, countries, named buildings and postal addresses in the forms of seven countries."""

from __future__ import annotations

import importlib
from functools import cache
from random import Random

from .names import draw_surname, givens

US_CITIES = (
    "New York;Los Angeles;Chicago;Houston;Phoenix;Philadelphia;San Antonio;San Diego;Dallas;Austin;Jacksonville;Fort Worth;"
    "Columbus;Charlotte;Indianapolis;Seattle;Denver;Boston;El Paso;Nashville;Detroit;Oklahoma City;Portland;Las Vegas;"
    "Memphis;Louisville;Baltimore;Milwaukee;Albuquerque;Tucson;Fresno;Sacramento;Mesa;Kansas City;Atlanta;Omaha;Raleigh;"
    "Miami;Oakland;Minneapolis;Tulsa;Wichita;New Orleans;Cleveland;Tampa;Aurora;Anaheim;Honolulu;Lexington;Stockton;"
    "Corpus Christi;Henderson;Riverside;Newark;St. Paul;Cincinnati;Orlando;St. Louis;Pittsburgh;Greensboro;Anchorage;"
    "Lincoln;Plano;Durham;Buffalo;Chandler;Toledo;Madison;Reno;Baton Rouge;Akron;Boise;Richmond;Spokane;Des Moines;"
    "Tacoma;Salt Lake City;Providence;Knoxville;Worcester;Chattanooga;Eugene;Santa Rosa;Salem;Hartford;New Haven;"
    "Bridgeport;Allentown;Evansville;Peoria;Topeka;Savannah;Billings;Fargo;Duluth;Ann Arbor;Provo;Flagstaff;Macon;"
    "Yonkers;White Plains;Cambridge;Wilmington;Dover;Charleston;Montgomery;Birmingham;Little Rock;Jackson;Springfield"
).split(";")
UK_CITIES = (
    "London;Manchester;Birmingham;Leeds;Glasgow;Liverpool;Newcastle upon Tyne;Sheffield;Bristol;Edinburgh;Cardiff;Belfast;"
    "Leicester;Nottingham;Southampton;Portsmouth;Hull;Derby;Stoke-on-Trent;Wolverhampton;Plymouth;Reading;Preston;Bolton;"
    "Sunderland;Norwich;Luton;Swindon;Oxford;Cambridge;York;Exeter;Gloucester;Bath;Ipswich;Peterborough;Watford;Slough;"
    "Milton Keynes;Northampton;Warrington;Stockport;Rochdale;Croydon;Harrow;Guildford;Chelmsford;Colchester;Basingstoke;"
    "Dundee;Aberdeen;Swansea;Newport;Wrexham;Lisburn;Derry;Dublin;Cork;Galway;Limerick;Waterford;Crewe;Dudley;Walsall"
).split(";")
FR_CITIES = (
    "Paris;Lyon;Marseille;Toulouse;Nice;Nantes;Montpellier;Strasbourg;Bordeaux;Lille;Rennes;Reims;Saint-Étienne;Le Havre;"
    "Toulon;Grenoble;Dijon;Angers;Nîmes;Clermont-Ferrand;Aix-en-Provence;Brest;Limoges;Tours;Amiens;Perpignan;Metz;"
    "Besançon;Orléans;Rouen;Mulhouse;Caen;Nancy;Avignon;Poitiers;Versailles;Pau;La Rochelle;Annecy;Colmar;Bruxelles;Liège"
).split(";")
ES_CITIES = (
    "Madrid;Barcelona;Valencia;Sevilla;Zaragoza;Málaga;Murcia;Palma;Bilbao;Alicante;Córdoba;Valladolid;Vigo;Gijón;Granada;"
    "A Coruña;Vitoria-Gasteiz;Elche;Oviedo;Cartagena;Jerez de la Frontera;Pamplona;Almería;San Sebastián;Burgos;Albacete;"
    "Santander;Castellón;Logroño;Badajoz;Salamanca;Huelva;Lleida;Tarragona;León;Cádiz;Jaén;Ourense;Toledo;Girona;Cáceres"
).split(";")
WORLD_CITIES = (
    "Istanbul;Ankara;İzmir;Diyarbakır;Warsaw;Kraków;Gdańsk;Wrocław;Łódź;Vienna;Graz;Linz;Zurich;Geneva;Basel;Prague;Brno;"
    "Budapest;Szeged;Bucharest;Cluj-Napoca;Sofia;Plovdiv;Athens;Thessaloniki;Nicosia;Zagreb;Split;Ljubljana;Belgrade;"
    "Sarajevo;Skopje;Tirana;Kyiv;Kharkiv;Odesa;Lviv;Chişinău;Moscow;Saint Petersburg;Grozny;Tbilisi;Yerevan;Baku;Riga;"
    "Vilnius;Tallinn;Helsinki;Stockholm;Oslo;Bergen;Copenhagen;Reykjavik;Lisbon;Porto;Valletta;Mumbai;Delhi;Bengaluru;"
    "Chennai;Kolkata;Karachi;Lahore;Dhaka;Colombo;Hanoi;Ho Chi Minh City;Beijing;Shanghai;Guangzhou;Hong Kong;Seoul;"
    "Tokyo;Osaka;Manila;Singapore;Kuala Lumpur;Bangkok;Jakarta;Sydney;Melbourne;Auckland;Toronto;Montreal;Vancouver;"
    "Mexico City;Guadalajara;Monterrey;Bogotá;Medellín;Lima;Quito;Buenos Aires;Santiago;São Paulo;Rio de Janeiro;Caracas;"
    "Havana;Kingston;Port-au-Prince;Cairo;Alexandria;Tunis;Algiers;Casablanca;Rabat;Tripoli;Lagos;Abuja;Accra;Nairobi;"
    "Addis Ababa;Mogadishu;Khartoum;Kinshasa;Harare;Johannesburg;Cape Town;Durban;Tehran;Baghdad;Mosul;Damascus;Aleppo;"
    "Beirut;Amman;Jerusalem;Tel Aviv;Riyadh;Jeddah;Dubai;Abu Dhabi;Doha;Kabul;Herat;Kandahar;Tashkent;Almaty"
).split(";")
COUNTRIES = (
    "France;Germany;Spain;Italy;Poland;Turkey;Greece;Portugal;Austria;Switzerland;Belgium;the Netherlands;Ireland;Norway;"
    "Sweden;Denmark;Finland;Iceland;Hungary;Romania;Bulgaria;Croatia;Serbia;Slovenia;Slovakia;Ukraine;Russia;Moldova;Georgia;"
    "Armenia;Azerbaijan;Latvia;Lithuania;Estonia;Cyprus;Malta;Albania;Canada;Mexico;Brazil;Argentina;Chile;Colombia;Peru;"
    "Venezuela;Ecuador;Guatemala;Honduras;El Salvador;Haiti;Jamaica;Cuba;India;Pakistan;Bangladesh;Sri Lanka;Nepal;China;"
    "Japan;South Korea;Vietnam;Thailand;Indonesia;Malaysia;Singapore;Australia;New Zealand;Egypt;Morocco;Algeria;Tunisia;"
    "Nigeria;Ghana;Kenya;Ethiopia;Somalia;Sudan;Eritrea;South Africa;Zimbabwe;Iran;Iraq;Syria;Lebanon;Jordan;Israel;"
    "Afghanistan;Uzbekistan;Kazakhstan;England;Scotland;Wales;the United Kingdom;the United States;the Czech Republic"
).split(";")
STATES = {
    "Alabama": "AL", "Arizona": "AZ", "Arkansas": "AR", "California": "CA", "Colorado": "CO", "Connecticut": "CT",
    "Delaware": "DE", "Florida": "FL", "Georgia": "GA", "Idaho": "ID", "Illinois": "IL", "Indiana": "IN", "Iowa": "IA",
    "Kansas": "KS", "Kentucky": "KY", "Louisiana": "LA", "Maine": "ME", "Maryland": "MD", "Massachusetts": "MA",
    "Michigan": "MI", "Minnesota": "MN", "Mississippi": "MS", "Missouri": "MO", "Montana": "MT", "Nebraska": "NE",
    "Nevada": "NV", "New Hampshire": "NH", "New Jersey": "NJ", "New Mexico": "NM", "New York": "NY",
    "North Carolina": "NC", "North Dakota": "ND", "Ohio": "OH", "Oklahoma": "OK", "Oregon": "OR", "Pennsylvania": "PA",
    "Rhode Island": "RI", "South Carolina": "SC", "Tennessee": "TN", "Texas": "TX", "Utah": "UT", "Vermont": "VT",
    "Virginia": "VA", "Washington": "WA", "West Virginia": "WV", "Wisconsin": "WI", "Wyoming": "WY",
}  # fmt: skip
US_COUNTIES = (
    "Alameda;Cook;Harris;Maricopa;Orange;Kings;Dallas;Queens;Riverside;Clark;Wayne;Tarrant;Bexar;Broward;Middlesex;Suffolk;"
    "Hennepin;Franklin;Allegheny;Fairfax;Westchester;Travis;Fulton;Mecklenburg;Wake;Bergen;Essex;Erie;Marion;Shelby;Kern;"
    "Ventura;Fresno;Multnomah;Pierce;Snohomish;Jefferson;Jackson;Lake;DuPage;Polk;Hamilton;Montgomery;Washtenaw;Dane;Lane"
).split(";")
UK_COUNTIES = (
    "Kent;Surrey;Essex;Devon;Cornwall;Dorset;Somerset;Norfolk;Suffolk;Lancashire;Cheshire;Derbyshire;Lincolnshire;Cumbria;"
    "Northumberland;Warwickshire;Hampshire;Hertfordshire;Oxfordshire;Wiltshire;West Yorkshire;Greater Manchester"
).split(";")
_US_STREET = "Street Avenue Road Drive Lane Boulevard Court Place Way Circle Parkway Terrace St. Ave. Rd. Dr. Ln. Blvd. St Ave Pike".split()
_UK_STREET = "Road Street Lane Avenue Close Drive Gardens Crescent Terrace Way Grove Place Square Mews Hill Row Park Green".split()
_TREES = "Oak Maple Cedar Pine Elm Walnut Willow Chestnut Birch Laurel Juniper Sycamore Magnolia Cherry Ash Hickory Spruce Poplar".split()
_NATURE = "Lake River Ridge Valley Meadow Spring Hill Forest Park Creek Sunset Highland Prospect Harbor Canyon Orchard Garden".split()
_ORDINALS = "1st 2nd 3rd 4th 5th 7th 9th 12th 14th 21st 33rd 42nd First Second Third Fifth Eighth".split()
_UK_NAMES = "Victoria Albert Church Station Queens King Mill Manor Grange Windsor York Clarence Alexandra Park London Bridge Chapel".split()
_PREFIXES = "North South East West New Lake Port Fort Mount Saint Upper Lower Old Little Great".split()
_US_ENDS = "ville ton burg field port haven dale wood mouth land berg side shire stad view bury".split()


@cache
def cities_of(origin: str) -> tuple[str, ...]:
    """Cities in the country whose addresses are written in the manner of `origin`."""
    own = {"us": US_CITIES, "uk": UK_CITIES, "fr": FR_CITIES, "es": ES_CITIES}
    if origin in own:
        return tuple(own[origin])
    locale = {"de": "de_DE", "it": "it_IT", "nl": "nl_NL", "pt": "pt_PT", "pl": "pl_PL", "ro": "ro_RO", "cs": "cs_CZ"}[
        origin
    ]
    provider = importlib.import_module(f"faker.providers.address.{locale}").Provider
    return tuple(
        city
        for city in sorted(set(provider.cities))  # one of Faker's lists was a set, whose order is another each time
        if city.isprintable() and 2 < len(city) < 26 and city != "Police"
    )


def city(rng: Random, country: str, half: int) -> str:
    """A city of `country`, real or of a form that could be."""
    if country in ("us", "uk"):
        if rng.random() < 0.3:
            surname = draw_surname(rng, "en", "m", half).split()[-1].split("-")[0]
            made = surname + rng.choice(_US_ENDS) if surname.isalpha() else surname
            return f"{rng.choice(_PREFIXES)} {made}" if rng.random() < 0.3 else made
        return rng.choice(US_CITIES if country == "us" else UK_CITIES)
    if country == "world":
        return rng.choice(WORLD_CITIES)
    return rng.choice(cities_of(country))


def street(rng: Random, country: str, half: int) -> str:
    """A street name, without its number."""
    name = draw_surname(rng, "en", "m", half)
    if country == "us":
        head = rng.choice(
            (
                name,
                rng.choice(_TREES),
                rng.choice(_NATURE),
                rng.choice(_ORDINALS),
                rng.choice(("Main", "Broad", "Court", "Market")),
            )
        )
        direction = rng.choice(("N. ", "S. ", "West ", "East ", "NW ", "SE ", "North ")) if rng.random() < 0.25 else ""
        return f"{direction}{head} {rng.choice(_US_STREET)}"
    if country == "uk":
        return f"{rng.choice((name, rng.choice(_TREES), rng.choice(_UK_NAMES), rng.choice(('High', 'Church'))))} {rng.choice(_UK_STREET)}"
    surname = draw_surname(rng, {"pl": "pl", "pt": "pt"}.get(country, country), "m", half).split()[-1]
    given = rng.choice(givens(country, "m"))
    if country == "de":
        made = (
            f"{surname}{rng.choice(('str.', 'straße', 'weg', 'platz'))}",
            f"{rng.choice(('Haupt', 'Bahnhof', 'Garten', 'Linden', 'Schiller', 'Goethe'))}{rng.choice(('straße', 'str.', 'weg', 'allee'))}",
            f"{given}-{surname}-{rng.choice(('Straße', 'Platz', 'Weg', 'Allee'))}",
            rng.choice(
                ("Am Markt", "An der Kirche", "Im Rosengarten", "Am Stadtpark", "An der Mühle", "Berliner Straße")
            ),
        )
        return rng.choice(made)
    if country == "fr":
        kind = rng.choice(("rue", "avenue", "boulevard", "place", "chemin", "impasse", "allée", "quai"))
        return f"{kind} {rng.choice((given + ' ' + surname, 'de la République', 'Victor-Hugo', 'des Lilas', 'du Moulin', 'de ' + surname, 'Saint-' + given))}"
    if country == "es":
        return f"{rng.choice(('Calle', 'C/', 'Avenida', 'Avda.', 'Plaza', 'Paseo', 'Ronda'))} {rng.choice((given + ' ' + surname, 'de la Constitución', 'Mayor', 'de ' + given + ' ' + surname, 'San ' + given))}"
    if country == "it":
        return f"{rng.choice(('Via', 'Viale', 'Piazza', 'Corso', 'Largo', 'Vicolo'))} {rng.choice((given + ' ' + surname, 'Roma', 'Garibaldi', 'della Libertà', 'San ' + given, surname))}"
    if country == "nl":
        return f"{rng.choice((surname if surname.isalpha() else 'Wilhelmina', given, 'Kerk', 'Dorps', 'Molen', 'Juliana', 'Stations'))}{rng.choice(('straat', 'laan', 'weg', 'plein', 'kade', 'gracht'))}"
    if country == "pt":
        return f"{rng.choice(('Rua', 'Avenida', 'Travessa', 'Largo', 'Av.', 'R.'))} {rng.choice((given + ' ' + surname, 'da Liberdade', 'de ' + surname, 'das Flores'))}"
    return f"ul. {surname}"


def _uk_postcode(rng: Random) -> str:
    area = rng.choice(
        "B BA BD BN BS CB CF CM CR DE DH E EC EH EX G GU HA HU IP KT L LE LS M MK N NE NG NR NW OX PE PO RG S SE SK SO SW TN W WC YO".split()
    )
    return f"{area}{rng.randint(1, 29)} {rng.randint(1, 9)}{rng.choice('ABDEFGHJLNPQRSTUWXYZ')}{rng.choice('ABDEFGHJLNPQRSTUWXYZ')}"


def address(rng: Random, country: str, half: int) -> list[str]:
    """The lines of a postal address of `country` ("us uk de fr es it nl pt pl"), without a name."""
    town, road, number = city(rng, country, half), street(rng, country, half), rng.randint(1, 240)
    if country == "us":
        state, code = rng.choice(tuple(STATES.items()))
        head = f"{rng.choice((number, rng.randint(100, 19999)))} {road}"
        extra = rng.choice(
            (
                f"Apt. {rng.randint(1, 40)}{rng.choice('ABCD')}",
                f"Suite {rng.randint(100, 2900)}",
                f"Unit {rng.randint(1, 60)}",
                f"#{rng.randint(1, 900)}",
                f"{rng.randint(2, 40)}th Floor",
            )
        )
        tail = f"{town}, {rng.choice((state, code, code))} {rng.randint(10000, 99899)}{f'-{rng.randint(1000, 9999)}' if rng.random() < 0.12 else ''}"
        if rng.random() < 0.07:
            return [f"P.O. Box {rng.randint(10, 99999)}", tail]
        chance = rng.random()
        if chance < 0.2:
            return [f"{head}, {extra}", tail]
        return [head, extra, tail] if chance < 0.35 else [head, tail]
    if country == "uk":
        lines = [f"{number}{rng.choice(('', '', '', 'a', 'B'))} {road}", town]
        if rng.random() < 0.15:
            lines.insert(0, f"Flat {rng.randint(1, 40)}{rng.choice(('', 'A', 'B'))}")
        elif rng.random() < 0.1:
            lines[0] = (
                f"{rng.choice(('Rose', 'Ivy', 'The Old', 'Mill', 'Orchard', 'Church'))} {rng.choice(('Cottage', 'House', 'Lodge', 'Barn'))}, {road}"
            )
        if rng.random() < 0.25:
            lines.append(rng.choice(UK_COUNTIES))
        postcode = _uk_postcode(rng)
        if rng.random() < 0.5:
            lines.append(postcode)
        else:
            lines[-1] += f" {postcode}"
        return lines
    five = f"{rng.randint(1000, 98999):05d}"
    if country == "de":
        return [f"{road} {number}{rng.choice(('', '', 'a', 'b'))}", f"{rng.choice(('', '', 'D-'))}{five} {town}"]
    if country == "fr":
        return [f"{number}{rng.choice(('', '', ' bis', ','))} {road}", f"{five} {town}{rng.choice(('', '', ' CEDEX'))}"]
    if country == "es":
        extra = rng.choice(("", f", {rng.randint(1, 9)}º {rng.choice('ABCD')}", f", {rng.randint(1, 9)}º izda."))
        return [f"{road}, {number}{extra}", f"{five} {town}"]
    if country == "it":
        return [
            f"{road}, {number}" if rng.random() < 0.6 else f"{road} {number}",
            f"{five} {town} ({rng.choice('RM MI TO NA FI BO PA GE VE BA CT PD'.split())})",
        ]
    if country == "nl":
        return [
            f"{road} {number}{rng.choice(('', '', '-II', ' hs', 'A'))}",
            f"{rng.randint(1000, 9999)} {rng.choice('ABCDEGHJKLNPRSTVWXZ')}{rng.choice('ABCDEGHJKLNPRSTVWXZ')} {town}",
        ]
    if country == "pt":
        return [
            f"{road}, {number}, {rng.randint(1, 9)}.º {rng.choice(('Esq.', 'Dto.', 'A'))}",
            f"{rng.randint(1000, 9999)}-{rng.randint(100, 999)} {town}",
        ]
    return [f"{road} {number}/{rng.randint(1, 60)}", f"{rng.randint(10, 99)}-{rng.randint(100, 999)} {town}"]


def building(rng: Random, half: int) -> str:
    """A named place: an airport, a bridge, a hotel, a park."""
    name = draw_surname(rng, "en", "m", half)
    return rng.choice(
        (
            f"{name} {rng.choice(('Park', 'Bridge', 'Tower', 'Square', 'Plaza', 'Stadium', 'Airport', 'Hall', 'Pier', 'Arena'))}",
            f"{rng.choice(_TREES)} {rng.choice(('Hotel', 'Shopping Center', 'Inn', 'Court Apartments', 'Creek Mall', 'Hill Cemetery'))}",
            f"{rng.choice(US_CITIES)} {rng.choice(('International Airport', 'Union Station', 'Convention Center', 'Marina'))}",
        )
    )
