"""Names of people, drawn from Faker's lists of given names and surnames and from a few of our own.

Every surname belongs to one of two halves by the hash of its letters: the trained families draw from half 0, the
held-out ones from half 1, so that a model cannot pass the held-out test by having seen the surname.
"""

from __future__ import annotations

import hashlib
import importlib
import re
import unicodedata
from functools import cache
from random import Random

LOCALES = {
    "en": ("en_US", "en_GB", "en_IE"),
    "de": ("de_DE",),
    "fr": ("fr_FR",),
    "es": ("es_ES", "es_MX"),
    "it": ("it_IT",),
    "nl": ("nl_NL",),
    "pt": ("pt_PT",),
    "pl": ("pl_PL",),
    "tr": ("tr_TR",),
    "ro": ("ro_RO",),
    "hu": ("hu_HU",),
    "cs": ("cs_CZ", "sk_SK"),
    "nordic": ("sv_SE", "no_NO", "da_DK", "fi_FI"),
    "hr": ("hr_HR",),
    "in": ("en_IN",),
}
OWN = {
    "ar": (
        "Ahmed Mohamed Mahmoud Omar Khalid Hassan Hussein Ibrahim Yusuf Tariq Samir Karim Nabil Walid Faisal Bilal "
        "Hamza Rashid Salim Ziad Jamal Mustafa Anwar Marwan Idris",
        "Fatima Aisha Layla Maryam Zainab Noor Salma Amira Huda Rania Samira Yasmin Dalia Hanan Khadija Nadia Leila "
        "Asma Rima Sawsan",
        "al-Hassan al-Masri el-Sayed Haddad Khoury Nasser Mansour Saleh Farouk Abdallah Abdelrahman Rahman Qureshi "
        "Siddiqui Malik Hamdan Shaheen Bakr Darwish Najjar Sabbagh Zidan Barakat Benali Bouazizi Cherif Daher Ghanem "
        "Hamidi Jaber Kassem Mazari Naceur Othman Rifai Sayegh Taleb Wahbi Yassin Zeidan al-Tamimi al-Rashid "
        "el-Khatib al-Jabouri ben Salah Abu-Zayd",
    ),
    "vi": (
        "Minh Hung Tuan Duc Long Quang Hai Nam Thanh Phong Khoa Binh Son Vinh Dat",
        "Linh Lan Huong Mai Thu Ngoc Trang Hoa Phuong Anh Thao Yen Hanh Nga",
        "Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Dinh Trinh Lam Luong",
    ),
    "zh": (
        "Wei Jun Ming Jianguo Hao Lei Qiang Bo Xiaoming Zhiwei Guoqiang Yifan Tao Chen Peng Haoran Zihan",
        "Li Fang Xiu Mei Yan Juan Ting Xiaohong Lihua Meiling Yating Jing Hui Na Qian Ruoxi",
        "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang "
        "Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Yao Shen",
    ),
    "ko": (
        "Min-jun Ji-hoon Sung-ho Young-ho Hyun-woo Jae-won Dong-hyun Tae-yang",
        "Ji-woo Seo-yeon Min-ji Soo-jin Hye-jin Eun-kyung Yuna",
        "Kim Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Hong",
    ),
    "gr": (
        "Giorgos Dimitris Kostas Yannis Nikos Panagiotis Christos Vasilis Andreas Spyros",
        "Maria Eleni Katerina Sofia Ioanna Despina Anastasia Vasiliki",
        "Papadopoulos Pappas Dimitriou Georgiou Nikolaidis Vlachos Karagiannis Makris Ioannou Christodoulou "
        "Antoniou Konstantinou Economou Markou Oikonomou Savvides Charalambous",
    ),
    "af": (
        "Chinedu Emeka Tunde Kwame Kofi Sipho Thabo Juma Abebe Kamau Olumide Babajide Mandla",
        "Ngozi Amara Adaeze Ama Abena Thandiwe Wanjiru Folake Zanele Nomvula Efua",
        "Okafor Adeyemi Mensah Owusu Nkosi Dlamini Mwangi Otieno Tadesse Bekele Eze Balogun Boateng Asante Ndlovu "
        "Mokoena Kariuki Ochieng Achebe Obi Nwosu Amoah",
    ),
    "ru": (
        "Ivan Sergei Dmitri Alexei Nikolai Mikhail Viktor Oleg Pavel Andrei Yuri Vladimir Konstantin Taras",
        "Olga Natalia Svetlana Irina Tatiana Elena Oksana Ludmila Ekaterina Anastasia Galina",
        "Ivanov Petrov Smirnov Kuznetsov Popov Volkov Sokolov Lebedev Kozlov Novikov Morozov Shevchenko Kovalenko "
        "Bondarenko Tkachenko Melnyk Kravchenko Oliynyk Fedorov Belov Orlov Zaitsev Pavlov Golubev Vinogradov",
    ),
}
COMMON_WORDS = (
    "Bill Mark Grant Will May Rich Case Law Page Price Justice Young Long Church Field Banks Bond Sharp Stone Winter "
    "Summers Day Best Little Power Noble King Bishop Knight Cook Baker Judge Constable Marshall Pope Bell Ford Lane "
    "Street Wood Woods Hill Brooks Rivers Waters Green Brown White Black Gray Gold Silver Fox Wolfe Lamb Hart Swift "
    "Speed Chase Hunter Fisher Carter Mason Miller Porter Potter Sawyer Taylor Tanner Weaver Webb Stern Small Short "
    "Sweet Savage Strong Wise Good Love Hope Joy Cross Temple Parish Abbott Monk Prior Dean Major Sergeant Gates Hall "
    "House Castle Forest Meadows Moon Frost Snow Rain Storm Flowers Rose Berry Root Reed Rush Dove Crane Drake Finch "
    "Martin Nightingale Peacock Penny Pound Cash Worth Profitt Bank Sale Sales Trust Major Minor Sample Testa Fields "
    "Early Friday Christmas March Easter Ash Beach Bush Ray Singer Player Steele Glass Chambers Booth Lock Key Case "
    "Battle Ward Wills Court Counsel English French Welsh Ireland Holland Paris London Israel German Read Reading"
).split()
NICKNAMES = (
    "Bob Bobby Jimmy Mick Big Al Tony Lenny Sal Junior Red Ginger Tiny Ace Spike Slim Duke Frankie Vinnie Dutch Kit "
    "Buddy Chip Dee Jojo Ziggy Mo Tash Shaz Gaz Baz Chaz Stevo Smithy Bear Ghost Shorty Doc"
).split()

PARTICLES = frozenset(
    "al el ben bin abu da das de del della di do dal dos du la las le los o st ter van von y zu und der den s t".split()
)

_GIVEN_ATTRIBUTES = {"m": ("first_names_male", "first_names"), "f": ("first_names_female", "first_names")}
_SURNAME_ATTRIBUTES = {
    "m": ("last_names_male", "male_last_names", "last_names"),
    "f": ("last_names_female", "unisex_last_names", "last_names"),
}


def folded(name: str) -> str:
    """`name` in lower-case letters without accents: what decides its half."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(char for char in plain if char.isalpha())


def _part_half(part: str) -> int:
    # Ivanov and Ivanova, Kowalski and Kowalska are one name.
    stem = re.sub(r"(ov|ev|in|sk|ck|zk)[aiy]$", r"\1", folded(part))
    return hashlib.blake2b(stem.encode(), digest_size=1).digest()[0] & 1


def in_half(surname: str, half: int) -> bool:
    """Whether every part of `surname` apart from its particles belongs to `half`."""
    parts = [part for part in re.split(r"[\s-]+", surname) if folded(part) and folded(part) not in PARTICLES]
    return bool(parts) and all(_part_half(part) == half for part in parts)


def _listed(provider: type, attributes: tuple[str, ...]) -> list[str]:
    for attribute in attributes:
        values = getattr(provider, attribute, None)
        if values is not None and len(values) > 1:
            return [value for value in dict.fromkeys(values) if isinstance(value, str) and value.isprintable()]
    return []


@cache
def givens(origin: str, gender: str) -> tuple[str, ...]:
    """Given names of `origin` (a key of LOCALES or OWN) for `gender` "m" or "f"."""
    if origin in OWN:
        return tuple(OWN[origin][0 if gender == "m" else 1].split())
    found: list[str] = []
    for locale in LOCALES[origin]:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        found += _listed(provider, _GIVEN_ATTRIBUTES[gender])
    return tuple(dict.fromkeys(found))


@cache
def surnames(origin: str, gender: str, half: int) -> tuple[str, ...]:
    """Surnames of `origin` that belong to `half`."""
    found: list[str] = []
    if origin in OWN:
        found = OWN[origin][2].replace("ben Salah", "ben\u00a0Salah").split(" ")
        found = [name.replace("\u00a0", " ") for name in found]
        if origin == "ru" and gender == "f":
            found = [name + "a" if name.endswith("v") else name for name in found]
    else:
        for locale in LOCALES[origin]:
            provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
            found += _listed(provider, _SURNAME_ATTRIBUTES[gender])
    return tuple(name for name in dict.fromkeys(found) if in_half(name, half) and len(name) > 1)


@cache
def common_words(half: int) -> tuple[str, ...]:
    """Surnames that are ordinary English words, of `half`."""
    return tuple(name for name in dict.fromkeys(COMMON_WORDS) if in_half(name, half))


ORIGIN_WEIGHTS = {
    "en": 46, "de": 5, "fr": 5, "es": 8, "it": 5, "nl": 4, "pt": 3, "pl": 5, "tr": 4, "ro": 2, "hu": 2, "cs": 2,
    "nordic": 4, "hr": 2, "in": 6, "ar": 7, "vi": 3, "zh": 5, "ko": 2, "gr": 2, "af": 4, "ru": 4,
}  # fmt: skip
_ORIGINS = tuple(ORIGIN_WEIGHTS)
_CUMULATIVE = tuple(sum(list(ORIGIN_WEIGHTS.values())[: n + 1]) for n in range(len(_ORIGINS)))


def draw_origin(rng: Random) -> str:
    """Where a person's name comes from, as often as English-language court papers see it."""
    return rng.choices(_ORIGINS, cum_weights=_CUMULATIVE)[0]


def draw_surname(rng: Random, origin: str, gender: str, half: int) -> str:
    """A surname of `half` in a form its origin uses: hyphenated, doubled, with a particle, with O' or Mc."""
    pool = surnames(origin, gender, half)
    name = rng.choice(pool)
    chance = rng.random()
    if origin == "en":
        if chance < 0.09:
            return rng.choice(common_words(half))
        if chance < 0.14 and "-" not in name:
            return f"{name}-{rng.choice(pool)}"
        if (
            chance < 0.19
            and name.isalpha()
            and in_half(prefixed := rng.choice(("Mc", "Mac", "O'", "O’", "Fitz")) + name, half)
        ):
            return prefixed
        if chance < 0.21:
            return f"{rng.choice(('St.', 'De', 'Le'))} {name}"
    elif origin == "es" and chance < 0.5:
        if chance < 0.1:
            return f"{rng.choice(('de la', 'del', 'de', 'de los'))} {name}"
        return f"{name} {'y ' if chance < 0.13 else ''}{rng.choice(pool)}"
    elif origin == "pt" and chance < 0.5:
        return f"{name} {rng.choice(('da ', 'de ', 'dos ', '', ''))}{rng.choice(pool)}"
    elif origin == "nl" and chance < 0.3:
        return f"{rng.choice(('van', 'van der', 'van den', 'de', 'ter', 'van de'))} {name}" if name.isalpha() else name
    elif origin == "de" and chance < 0.12:
        return (
            f"{rng.choice(('von', 'von der', 'zu', 'von und zu'))} {name}"
            if chance < 0.05
            else f"{name}-{rng.choice(pool)}"
        )
    elif origin == "fr" and chance < 0.12:
        return (
            f"{rng.choice(('de', 'du', 'de la', 'Le', 'La'))} {name}" if chance < 0.06 else f"{name}-{rng.choice(pool)}"
        )
    elif origin == "it" and chance < 0.08:
        return f"{rng.choice(('Di', 'De', 'Della', 'Dal'))} {name}"
    elif chance < 0.03:
        return f"{name}-{rng.choice(pool)}"
    return name
