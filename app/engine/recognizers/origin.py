"""Ethnic origin where it is told of a person: "of Kurdish origin" (a special category by GDPR Art. 9).

A people's name alone tells nothing ("the Turkish Government"); the word behind it does. Nationality ("a Turkish
national") is left to the tagger: nine of ten that a rule found in court cases were to stay.
"""

from __future__ import annotations

import re

from app.engine.recognizers.base import Rule

_PEOPLES = (
    "Afghan|Albanian|Algerian|American|Angolan|Argentin(?:ian|e)|Armenian|Australian|Austrian|Azer(?:baijan)?i"
    "|Bangladeshi|Belarus(?:ian|sian)|Belgian|Belizean|Bolivian|Bosnian|Brazilian|British|Bulgarian|Burmese|Cambodian"
    "|Cameroonian|Canadian|Chilean|Chinese|Colombian|Congolese|Croat(?:ian)?|Cuban|Cypriot|Czech|Danish|Dominican"
    "|Dutch|Ecuador(?:ian|ean)|Egyptian|English|Eritrean|Estonian|Ethiopian|Filipin[oa]|Finnish|French|Gambian|Georgian"
    "|German|Ghanaian|Greek|Guatemalan|Guinean|Haitian|Honduran|Hungarian|Icelandic|Indian|Indonesian|Iranian|Iraqi"
    "|Irish|Israeli|Italian|Ivorian|Jamaican|Japanese|Jordanian|Kazakh(?:stani)?|Kenyan|Korean|Kosov(?:ar|an)|Kurdish"
    "|Kuwaiti|Kyrgyz|Latvian|Lebanese|Liberian|Libyan|Lithuanian|Luxembourgish|Macedonian|Malaysian|Malian|Maltese"
    "|Mauritanian|Mexican|Moldovan|Mongolian|Montenegrin|Moroccan|Mozambican|Nepal(?:ese|i)|New Zealand|Nicaraguan"
    "|Nigerian|Norwegian|Pakistani|Palestinian|Panamanian|Paraguayan|Peruvian|Polish|Portuguese|Romanian|Russian"
    "|Rwandan|Salvadoran|Saudi|Scottish|Senegalese|Serb(?:ian)?|Singaporean|Slovak(?:ian)?|Sloven(?:e|ian)|Somali"
    "|South African|Spanish|Sri Lankan|Sudanese|Surinamese|Swedish|Swiss|Syrian|Taiwanese|Tajik|Tanzanian|Thai"
    "|Togolese|Tunisian|Turkish|Turkmen|Ugandan|Ukrainian|Uruguayan|Uzbek|Venezuelan|Vietnamese|Welsh|Yemeni"
    "|Zambian|Zimbabwean|Chechen|Roma(?:ni)?|Tamil|Tatar"
)
_TOLD = r"origins?|descent|ethnicity|ancestry|extraction|parentage"
RULES = (
    Rule(
        "NRP",
        "origin",
        re.compile(rf"(?<![\w-])(?:{_PEOPLES})(?:[ -](?:{_PEOPLES}))?[ ](?:ethnic[ ])?(?:{_TOLD})(?!\w)"),
        0.75,
    ),
)
