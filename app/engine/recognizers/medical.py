"""Health: conditions by list and by word form, record and licence numbers by their labels (see `fields`)."""

from __future__ import annotations

import re

from app.engine.recognizers.base import Rank, Rule

_CONDITIONS = r"""
    acne addison's alcoholism alopecia alzheimer's alzheimer's_disease amnesia amyotrophic_lateral_sclerosis
    anaemia anemia aneurysm angina anorexia anxiety_disorder appendicitis arrhythmia arthritis asperger's
    asthma ataxia atrial_fibrillation attention_deficit autism autism_spectrum_disorder bell's_palsy
    bipolar_disorder borderline_personality_disorder breast_cancer bronchiectasis bronchitis bulimia cancer
    cardiac_arrest cardiomyopathy cataract cerebral_palsy chlamydia cholera chronic_fatigue
    chronic_kidney_disease chronic_obstructive cirrhosis coeliac celiac colitis colon_cancer concussion
    congestive_heart_failure conjunctivitis copd coronary_artery_disease covid-19 crohn's crohn's_disease
    cushing's cystic_fibrosis deep_vein_thrombosis dementia depression dermatitis diabetes diabetes_mellitus
    type_[12]_diabetes diphtheria diverticulitis down_syndrome down's_syndrome dyslexia eczema emphysema
    encephalitis endometriosis epilepsy fibromyalgia fibrosis gallstones gastritis gestational_diabetes
    glaucoma gonorrhea gonorrhoea gout graves'_disease guillain-barr[ée] haemophilia hemophilia heart_attack
    heart_failure hepatitis(?:_[abc])? hernia herniated_dis[ck] herpes hiv hiv-positive aids hodgkin's
    huntington's hypertension hyperthyroidism hypothyroidism influenza insomnia irritable_bowel kidney_failure
    leuk(?:a)?emia lung_cancer lupus lyme_disease lymphoma macular_degeneration major_depressive_disorder
    malaria melanoma m[ée]ni[èe]re's meningitis migraines? miscarriage mononucleosis multiple_sclerosis
    muscular_dystrophy myasthenia(?:_gravis)? myeloma narcolepsy neuropathy obsessive-compulsive_disorder
    opioid_use_disorder osteoarthritis osteoporosis osteopenia ovarian_cancer pancreatitis paralysis
    paranoid_schizophrenia parkinson's parkinson's_disease peripheral_neuropathy personality_disorder
    pneumonia polio polycystic_ovary post-traumatic_stress_disorder ptsd preeclampsia prostate_cancer
    psoriasis psychosis pulmonary_embolism rabies renal_failure rheumatoid_arthritis rosacea sarcoidosis
    scabies schizoaffective schizophrenia sciatica scoliosis sepsis shingles sickle_cell sleep_apn(?:o)?ea
    spina_bifida stroke substance_use_disorder syphilis tetanus thalass(?:a)?emia thrombosis tinnitus
    tourette's? traumatic_brain_injury tuberculosis ulcerative_colitis urinary_tract_infection vasculitis
    vertigo whiplash wilson's_disease
"""
_ENDINGS = tuple(
    "itis itides pathy pathies paresis plegia penia algia ectomy ostomy sclerosis stenosis trophy carcinoma sarcoma"
    " blastoma thalassemia uria emesis rrhoea rrhea rrhagia megaly dynia asthenia philia".split()
)
_WORD_FORMS = rf"[a-z]{{3,18}}(?:{'|'.join(_ENDINGS)})"
_NOT_MEDICAL = frozenset(
    ["empathy", "sympathy", "apathy", "antipathy", "telepathy", "atrophy", "trophy", "bibliophilia"]
)


def _list_pattern() -> str:
    """The conditions by their first letter: two hundred alternatives at every word would cost twice the time."""
    by_letter: dict[str, list[str]] = {}
    for item in sorted((item.replace("_", "[ ]") for item in _CONDITIONS.split()), key=len, reverse=True):
        by_letter.setdefault(item[0], []).append(item[1:])
    return "|".join(f"{letter}(?:{'|'.join(rests)})" for letter, rests in by_letter.items())


RULES = (
    Rule(
        "MEDICAL_RECORD_NUMBER",
        "member",
        re.compile(
            r"(?<!\w)(?i:member|subscriber|enrollee|group|insurance|health plan)[ ](?i:id|no\.?|number|#)"
            r"[ ]?[:#]?[ ]{0,3}"
            r"(?P<value>(?=(?:[A-Z /-]{0,6}\d){5})[A-Z0-9](?:[ /-]?[A-Z0-9]){4,24})(?!\w)"
        ),
        0.85,
        Rank.FIELD,
    ),
    Rule(
        "MEDICAL_LICENSE",
        "physician-licence",
        re.compile(
            r"(?<!\w)(?i:licen[cs]e)(?:[ ](?i:no\.?|number|#))?[ ]?[:#]?[ ]{0,2}"
            r"(?P<value>(?:[A-Z]{1,3}[ -]?)?(?=(?:[A-Z -]{0,4}\d){4})[A-Z0-9](?:[ -]?[A-Z0-9]){3,14})(?!\w)"
        ),
        0.95,
        Rank.FIELD,
        context=re.compile(r"\bm\.?d\b|physician|surgeon|doctor|\bdr\b|nurse|dentist|\brn\b|medical|pharmac|therapist"),
        reach=60,
    ),
    Rule(
        "MEDICAL_CONDITION",
        "icd-10",
        re.compile(r"(?<![\w.-])[A-TV-Z]\d[0-9AB]\.[0-9A-TV-Z]{1,4}(?![\w-]|\.\d)"),
        0.7,
        context=re.compile(r"diagnos|\bicd|\bdx\b|condition|impression|assessment|fracture|disorder"),
        reach=160,
    ),
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
        needs=_ENDINGS,
    ),
)
