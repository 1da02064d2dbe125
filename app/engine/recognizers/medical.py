"""Health: conditions by list and by word form, record and licence numbers by their labels (see `fields`)."""

from __future__ import annotations

import re

from app.engine.recognizers.base import Rule

_CONDITIONS = """
    acne addison's alcoholism alopecia alzheimer's alzheimer's\\ disease amnesia amyotrophic\\ lateral\\ sclerosis anaemia anemia
    aneurysm angina anorexia anxiety\\ disorder appendicitis arrhythmia arthritis asperger's asthma ataxia
    atrial\\ fibrillation attention\\ deficit autism autism\\ spectrum\\ disorder bell's\\ palsy bipolar\\ disorder
    borderline\\ personality\\ disorder breast\\ cancer bronchiectasis bronchitis bulimia cancer cardiac\\ arrest cardiomyopathy
    cataract cerebral\\ palsy chlamydia cholera chronic\\ fatigue chronic\\ kidney\\ disease chronic\\ obstructive cirrhosis
    coeliac celiac colitis colon\\ cancer concussion congestive\\ heart\\ failure conjunctivitis copd coronary\\ artery\\ disease
    covid-19 crohn's crohn's\\ disease cushing's cystic\\ fibrosis deep\\ vein\\ thrombosis dementia depression dermatitis
    diabetes diabetes\\ mellitus type\\ [12]\\ diabetes diphtheria diverticulitis down\\ syndrome down's\\ syndrome dyslexia eczema
    emphysema encephalitis endometriosis epilepsy fibromyalgia fibrosis gallstones gastritis gestational\\ diabetes glaucoma
    gonorrhea gonorrhoea gout graves'\\ disease guillain-barr[ée] haemophilia hemophilia heart\\ attack heart\\ failure
    hepatitis(?:\\ [abc])? hernia herniated\\ dis[ck] herpes hiv hiv-positive aids hodgkin's huntington's hypertension
    hyperthyroidism hypothyroidism influenza insomnia irritable\\ bowel kidney\\ failure leuk(?:a)?emia lung\\ cancer lupus
    lyme\\ disease lymphoma macular\\ degeneration major\\ depressive\\ disorder malaria melanoma m[ée]ni[èe]re's meningitis
    migraines? miscarriage mononucleosis multiple\\ sclerosis muscular\\ dystrophy myasthenia(?:\\ gravis)? myeloma narcolepsy
    neuropathy obsessive-compulsive\\ disorder opioid\\ use\\ disorder osteoarthritis osteoporosis osteopenia ovarian\\ cancer
    pancreatitis paralysis paranoid\\ schizophrenia parkinson's parkinson's\\ disease peripheral\\ neuropathy personality\\ disorder
    pneumonia polio polycystic\\ ovary post-traumatic\\ stress\\ disorder ptsd preeclampsia prostate\\ cancer psoriasis psychosis
    pulmonary\\ embolism rabies renal\\ failure rheumatoid\\ arthritis rosacea sarcoidosis scabies schizoaffective schizophrenia
    sciatica scoliosis sepsis shingles sickle\\ cell sleep\\ apn(?:o)?ea spina\\ bifida stroke substance\\ use\\ disorder syphilis
    tetanus thalass(?:a)?emia thrombosis tinnitus tourette's? traumatic\\ brain\\ injury tuberculosis ulcerative\\ colitis
    urinary\\ tract\\ infection vasculitis vertigo whiplash wilson's\\ disease
"""
_WORD_FORMS = (
    r"[a-z]{3,18}(?:itis|itides|pathy|pathies|paresis|plegia|penia|algia|ectomy|ostomy|sclerosis|stenosis|trophy|carcinoma"
    r"|sarcoma|blastoma|thalassemia|uria|emesis|rrhoea|rrhea|rrhagia|megaly|dynia|asthenia|philia)"
)
_NOT_MEDICAL = frozenset(
    ["empathy", "sympathy", "apathy", "antipathy", "telepathy", "atrophy", "trophy", "bibliophilia"]
)


def _list_pattern() -> str:
    items = re.split(r"(?<!\\)\s+", _CONDITIONS.strip())
    return "|".join(sorted((i.replace("'", "['’]") for i in items), key=len, reverse=True))


RULES = (
    Rule(
        "MEDICAL_CONDITION",
        "condition-list",
        re.compile(rf"(?<![\w-])(?:{_list_pattern()})(?![\w-])", re.I),
        0.7,
        check=lambda t: t not in {"aids", "Aids"},
    ),
    Rule(
        "MEDICAL_CONDITION",
        "condition-form",
        re.compile(rf"(?<![\w-]){_WORD_FORMS}(?![\w-])", re.I),
        0.6,
        check=lambda t: t.lower() not in _NOT_MEDICAL,
    ),
)
