# ruff: noqa: E501 - a sentence of the grammar, or a list of words, stays on one line
"""What papers say about people without naming them: nationality, work, faith, health. All of it is DEM."""

from __future__ import annotations

NATIONALITIES = (
    "German French Spanish Italian Polish Turkish Greek Portuguese Austrian Swiss Belgian Dutch Irish Norwegian Swedish Danish "
    "Finnish Icelandic Hungarian Romanian Bulgarian Croatian Serbian Slovenian Slovak Czech Ukrainian Russian Moldovan Georgian "
    "Armenian Azerbaijani Latvian Lithuanian Estonian Cypriot Maltese Albanian British Scottish Welsh American Canadian Mexican "
    "Brazilian Argentinian Chilean Colombian Peruvian Venezuelan Guatemalan Honduran Salvadoran Haitian Jamaican Cuban Indian "
    "Pakistani Bangladeshi Nepalese Chinese Japanese Korean Vietnamese Thai Indonesian Malaysian Filipino Australian Egyptian "
    "Moroccan Algerian Tunisian Nigerian Ghanaian Kenyan Ethiopian Somali Sudanese Eritrean Iranian Iraqi Syrian Lebanese "
    "Jordanian Israeli Afghan Uzbek Kazakh Macedonian Bosnian"
).split()
LANGUAGES = (
    "Spanish Polish Turkish Arabic Urdu Punjabi Bengali French German Italian Portuguese Romanian Russian Ukrainian Tamil "
    "Mandarin Cantonese Vietnamese Korean Somali Tigrinya Farsi Pashto Kurdish Albanian Greek Hindi Gujarati Yoruba Dutch"
).split()
ETHNICITIES = (
    "Kurdish;Roma;Hispanic;Latino;African-American;Black British;Sami;Chechen;Tatar;Yazidi;Hazara;Rohingya;Uighur;Tamil;"
    "Caucasian;Afro-Caribbean;Native American;Berber;Turkish-Cypriot;Crimean Tatar;Asian;Hutu;Igbo"
).split(";")
RELIGIONS = (
    "Catholic;Muslim;Jewish;Hindu;Sikh;Buddhist;Protestant;Orthodox;Jehovah’s Witness;Alevi;Baptist;Quaker;Mormon;atheist;"
    "Methodist;Lutheran;Pentecostal;Coptic;Shia;Sunni;Roman Catholic;Seventh-day Adventist"
).split(";")
OCCUPATIONS = (
    "teacher;nurse;carpenter;electrician;truck driver;farmer;journalist;accountant;plumber;dentist;surgeon;pharmacist;"
    "shop assistant;waitress;cook;baker;butcher;miner;fisherman;bus driver;taxi driver;civil engineer;software engineer;"
    "architect;bank clerk;bookkeeper;librarian;cleaner;hairdresser;mechanic;welder;bricklayer;roofer;painter;paramedic;"
    "firefighter;security guard;prison officer;soldier;pilot;flight attendant;translator;interpreter;musician;actress;"
    "photographer;graphic designer;estate agent;insurance broker;sales manager;warehouse worker;forklift operator;"
    "construction worker;dairy farmer;veterinarian;social worker;midwife;physiotherapist;radiographer;dental hygienist;"
    "university lecturer;primary school teacher;research assistant;chemist;geologist;economist;postman;caretaker;seamstress;"
    "nanny;gardener;landscaper;bartender;chef;hotel receptionist;call-centre agent;courier;ship’s engineer;crane operator;"
    "retired police officer;retired schoolteacher;student;housewife;freelance writer;beekeeper;locksmith;optician"
).split(";")
CONDITIONS = (
    "type 2 diabetes;asthma;hypertension;paranoid schizophrenia;depression;bipolar disorder;epilepsy;breast cancer;"
    "multiple sclerosis;post-traumatic stress disorder;chronic back pain;rheumatoid arthritis;hepatitis C;HIV;tuberculosis;"
    "a herniated disc;Parkinson’s disease;dementia;Alzheimer’s disease;coronary artery disease;atrial fibrillation;"
    "chronic obstructive pulmonary disease;Crohn’s disease;ulcerative colitis;anxiety;migraine;osteoporosis;glaucoma;"
    "a fractured wrist;a fractured left femur;traumatic brain injury;mild concussion;alcohol dependence;opioid addiction;"
    "autism spectrum disorder;ADHD;anorexia nervosa;cerebral palsy;cystic fibrosis;sickle cell disease;lung cancer;"
    "chronic kidney disease;hypothyroidism;psoriasis;sleep apnoea;carpal tunnel syndrome;a rotator cuff tear;motor neurone disease"
).split(";")
DEGREES = "a degree in law;a master’s degree in economics;a nursing diploma;a doctorate in chemistry;a vocational diploma".split(
    ";"
)
ROLES = (
    "Chief Executive Officer;Chief Financial Officer;President;Vice President;Secretary;Treasurer;General Counsel;Director;"
    "Managing Director;Chairman;Chair of the Board;Managing Member;Authorized Signatory;Trustee;Executor;Partner;"
    "Senior Vice President;Chief Operating Officer;Company Secretary;Controller;Manager;Branch Manager;Claims Adjuster"
).split(";")
HEADS_OF_FAMILY = "brother sister mother father husband wife son daughter uncle aunt cousin grandmother grandfather stepfather neighbour".split()
