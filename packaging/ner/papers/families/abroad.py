# ruff: noqa: E501 - a sentence of the grammar, or a list of words, stays on one line
"""Letters, contracts and court papers in German, French, Spanish, Italian, Dutch and Portuguese."""

from __future__ import annotations

from dataclasses import dataclass

from papers.cast import Cast
from papers.layout import fields
from papers.markup import OPENING, mark
from papers.places import cities_of
from papers.registry import family


@dataclass(frozen=True)
class Manner:
    """How papers of one language are written; `{p.full}` and the other slots are those of the cast."""

    titles: tuple[str, str]
    heads: tuple[str, ...]
    letter: tuple[str, ...]
    openings: tuple[str, ...]
    closings: tuple[str, ...]
    court: tuple[str, ...]
    courts: tuple[str, ...]
    contract: tuple[str, ...]
    preamble: tuple[str, ...]
    labels: tuple[tuple[str, str], ...]
    plain: tuple[str, ...]
    professions: tuple[str, ...]
    nations: tuple[str, ...]


GERMAN = Manner(
    ("Herr", "Frau"),
    (
        "Sachverhalt",
        "TATBESTAND",
        "Entscheidungsgründe",
        "Vertragsgegenstand",
        "§ 1 Mietsache",
        "§ 5 Kündigung",
        "Kostenentscheidung",
        "Allgemeine Geschäftsbedingungen",
        "INHALTSVERZEICHNIS",
        "Haftung",
        "Schlussbestimmungen",
        "Anlage 2",
        "Rechtsmittelbelehrung",
        "Im Namen des Volkes",
        "BESCHLUSS",
        "Zahlungserinnerung",
    ),
    (
        "in der oben genannten Angelegenheit teilen wir Ihnen mit, dass {d.t} {d.last} am {date} bei uns vorgesprochen hat.",
        "Ihr Konto {iban} weist einen Sollsaldo von {betrag} auf.",
        "Die Versicherungsnummer lautet {policy}; Schadentag war der {date}.",
        "Bitte wenden Sie sich an {q.t} {q.full}, Telefon {phone}.",
        "Der Mieter {q.full}, wohnhaft {address}, hat die Miete nicht gezahlt.",
        "Das Fahrzeug mit dem amtlichen Kennzeichen {plate} ist auf {d.full} zugelassen.",
        "{d.t} {d.last} ist {beruf} und wohnt seit {year} in {city}.",
        "Die {org} hat den Vertrag mit Schreiben vom {date} gekündigt.",
    ),
    ("Sehr geehrte(r) {p.t} {p.last},", "Sehr geehrte Damen und Herren,", "Guten Tag {p.t} {p.last},"),
    ("Mit freundlichen Grüßen", "Hochachtungsvoll", "Freundliche Grüße"),
    (
        "In dem Rechtsstreit {p.full}, {address}, – Kläger – gegen {d.full}, {address}, – Beklagte –",
        "Prozessbevollmächtigte: Rechtsanwälte {kanzlei}, {address}.",
        "Der Kläger, {p.t} {p.last}, geboren am {birth} in {city}, ist {nation} Staatsangehöriger.",
        "Am {date} schlossen die Parteien einen Kaufvertrag über {betrag}.",
        "Die Zeugin {q.full} hat ausgesagt, {d.t} {d.last} sei am {date} in {city} gewesen.",
        "Die Beklagte wird verurteilt, an den Kläger {betrag} zu zahlen.",
        "Die Beschwerde gegen den Beschluss des {gericht} vom {date} wird zurückgewiesen.",
    ),
    (
        "Landgericht {ort}",
        "Amtsgericht {ort}",
        "Oberlandesgericht {ort}",
        "Verwaltungsgericht {ort}",
        "Arbeitsgericht {ort}",
        "Bundesgerichtshof",
    ),
    (
        "Der Verkäufer überträgt dem Käufer das Eigentum an den Geschäftsanteilen.",
        "Die monatliche Miete beträgt {preis} Euro und ist bis zum dritten Werktag zu zahlen.",
        "Die Kaution in Höhe von {preis} Euro wird auf das Konto {iban} überwiesen.",
        "Der Arbeitnehmer {d.full} wird ab dem {date} als {beruf} beschäftigt.",
        "Gerichtsstand ist {city}.",
        "Änderungen bedürfen der Schriftform.",
    ),
    (
        "Zwischen {p.full}, geboren am {birth}, {address} – nachfolgend „Vermieter“ – und {d.full}, {address} – nachfolgend „Mieter“ – wird folgender Vertrag geschlossen:",
        "Zwischen der {org}, {address}, vertreten durch den Geschäftsführer {q.full}, und {t_d} {d.full}, {address}, wird vereinbart:",
    ),
    (
        ("Name, Vorname", "{p.rev}"),
        ("Geburtsdatum", "{birth}"),
        ("Anschrift", "{address}"),
        ("Telefon", "{phone}"),
        ("Steuernummer", "{national}"),
        ("Aktenzeichen", "{ref}"),
        ("Staatsangehörigkeit", "{nation}"),
        ("Beruf", "{beruf}"),
        ("Arbeitgeber", "{org}"),
        ("IBAN", "{iban}"),
    ),
    (
        "Gemäß § 433 BGB ist der Verkäufer zur Übergabe der Sache verpflichtet.",
        "Die Revision wird nicht zugelassen (§ 543 Abs. 2 ZPO).",
        "Bitte beachten Sie die Hinweise auf der Rückseite dieses Schreibens.",
        "Die Kosten des Verfahrens trägt die unterlegene Partei.",
        "Der Kunde hat ein Widerrufsrecht von vierzehn Tagen.",
        "Rechnung Nr. {invoice} vom letzten Monat, Artikel {sku}, Gesamtbetrag {preis} Euro inkl. MwSt.",
        "Das Bundesdatenschutzgesetz und die Datenschutz-Grundverordnung finden Anwendung.",
        "Der Richter, der Schmied und der Müller sind hier nur Berufe; der Markt liegt am Berg.",
    ),
    ("Lehrer", "Krankenschwester", "Elektriker", "Kauffrau", "Landwirt", "Ingenieurin", "Bäcker"),
    ("deutscher", "türkischer", "polnischer", "syrischer", "österreichischer"),
)
FRENCH = Manner(
    ("Monsieur", "Madame"),
    (
        "EXPOSÉ DU LITIGE",
        "Motifs de la décision",
        "PAR CES MOTIFS",
        "Article 3 – Durée",
        "OBJET DU CONTRAT",
        "Conditions générales",
        "Annexe 1",
        "Table des matières",
        "Moyens des parties",
        "RÉPUBLIQUE FRANÇAISE",
        "Clause résolutoire",
        "Dépôt de garantie",
    ),
    (
        "Nous accusons réception de votre courrier du {date} concernant {d.t} {d.last}.",
        "Votre compte {iban} présente un solde débiteur de {montant}.",
        "{q.t} {q.full}, conseillère à l’agence de {city}, se tient à votre disposition au {phone}.",
        "Le sinistre du {date} (dossier {claim}) impliquait le véhicule immatriculé {plate}.",
        "{d.t} {d.last}, {beruf}, demeure à {city} depuis {year}.",
        "La société {org} nous a informés du départ de {q.t} {q.last}.",
        "Le {docteur} a constaté l’état de {d.full} le {date}.",
    ),
    ("Monsieur,", "Madame,", "Bonjour {p.t} {p.last},", "Madame, Monsieur,"),
    (
        "Veuillez agréer, Madame, Monsieur, l’expression de nos salutations distinguées.",
        "Cordialement,",
        "Recevez nos sincères salutations.",
    ),
    (
        "ENTRE : {p.t} {p.full}, né le {birth} à {city}, de nationalité {nation}, demeurant {address}, demandeur, ET : {d.t} {d.full}, demeurant {address}, défendeur.",
        "Représenté par Maître {q.full}, avocat au barreau de {city}.",
        "Par acte du {date}, {p.t} {p.last} a fait assigner la société {org} devant le {gericht}.",
        "Le témoin {q.full} déclare avoir vu {d.t} {d.last} à {city} le {date}.",
        "CONDAMNE {d.full} à payer à {p.full} la somme de {montant}.",
        "Vu l’ordonnance rendue le {date} par le {gericht} sous le numéro RG {case};",
    ),
    (
        "tribunal judiciaire de {ort}",
        "tribunal de commerce de {ort}",
        "conseil de prud’hommes de {ort}",
        "tribunal administratif de {ort}",
    ),
    (
        "Le loyer mensuel est fixé à {preis} euros, payable d’avance.",
        "Le présent bail prend effet le {date}.",
        "Le salarié, {d.full}, est engagé en qualité de {beruf}.",
        "Le dépôt de garantie est versé sur le compte {iban}.",
        "Fait à {city}, le {date}, en deux exemplaires.",
        "Toute modification fera l’objet d’un avenant écrit.",
    ),
    (
        "Entre les soussignés : {p.t} {p.full}, demeurant {address}, ci-après « le Bailleur », et {d.t} {d.full}, demeurant {address}, ci-après « le Preneur », il a été convenu ce qui suit :",
        "Entre {org}, dont le siège est situé {address}, représentée par {q.t} {q.full}, et {d.t} {d.full}, né le {birth} :",
    ),
    (
        ("Nom", "{p.capslast}"),
        ("Prénom", "{p.first}"),
        ("Date de naissance", "{birth}"),
        ("Lieu de naissance", "{city}"),
        ("Adresse", "{address}"),
        ("Téléphone", "{phone}"),
        ("N° de sécurité sociale", "{national}"),
        ("N° de dossier", "{ref}"),
        ("Profession", "{beruf}"),
        ("Employeur", "{org}"),
    ),
    (
        "Aux termes de l’article 1240 du Code civil, tout fait quelconque de l’homme oblige à réparation.",
        "Le Preneur s’interdit toute sous-location sans l’accord du Bailleur.",
        "Les dépens sont mis à la charge de la partie perdante.",
        "Facture n° {invoice}, article {sku}, total TTC {preis} euros.",
        "La loi du 6 juillet 1989 s’applique au présent bail.",
        "Merci de joindre une copie recto verso du formulaire Cerfa.",
        "Le boulanger, le berger et le petit marchand sont des métiers; le bois et la fontaine sont au bord de la rivière.",
    ),
    ("infirmière", "professeur", "boulanger", "comptable", "chauffeur", "avocate retraitée", "maçon"),
    ("française", "belge", "marocaine", "algérienne", "portugaise"),
)
SPANISH = Manner(
    ("don", "doña"),
    (
        "ANTECEDENTES DE HECHO",
        "Fundamentos de Derecho",
        "FALLO",
        "Cláusula Primera",
        "OBJETO DEL CONTRATO",
        "Condiciones Generales",
        "Anexo II",
        "Índice",
        "Duración",
        "HECHOS PROBADOS",
        "Protección de Datos",
    ),
    (
        "Le informamos de que {d.t} {d.full} ha presentado una reclamación con fecha {date}.",
        "Su cuenta {iban} presenta un saldo deudor de {montant}.",
        "Puede llamar a {q.t} {q.full} al teléfono {phone}.",
        "El siniestro {claim} ocurrió en {city} el {date}.",
        "{d.t} {d.full}, {beruf}, reside en {city} desde {year}.",
        "La empresa {org} despidió a {q.t} {q.full} el {date}.",
        "El vehículo con matrícula {plate} figura a nombre de {d.full}.",
    ),
    ("Apreciado/a {p.t} {p.full}:", "Hola, {p.first}:", "Muy señor mío:", "Estimados señores:"),
    ("Atentamente,", "Reciba un cordial saludo,", "Sin otro particular, le saluda atentamente,"),
    (
        "Vistos por el {gericht} los autos del procedimiento ordinario n.º {case}, seguidos a instancia de {p.t} {p.full} contra {d.t} {d.full}.",
        "El demandante, mayor de edad, de nacionalidad {nation}, con DNI {national} y domicilio en {address}.",
        "Representado por la procuradora {q.full} y asistido por el letrado {l.full}.",
        "El día {date} las partes firmaron en {city} un contrato por importe de {montant}.",
        "La testigo {q.full} declaró que vio a {d.full} en {city}.",
        "Debo condenar y condeno a {d.full} a abonar a {p.full} la cantidad de {montant}.",
    ),
    (
        "Juzgado de Primera Instancia n.º 3 de {ort}",
        "Audiencia Provincial de {ort}",
        "Juzgado de lo Social n.º 2 de {ort}",
        "Tribunal Superior de Justicia de {ort}",
    ),
    (
        "La renta mensual será de {preis} euros, pagaderos por anticipado.",
        "El contrato entrará en vigor el {date}.",
        "El trabajador {d.full} prestará servicios como {beruf}.",
        "La fianza se ingresará en la cuenta {iban}.",
        "Para cualquier litigio serán competentes los juzgados de {city}.",
    ),
    (
        "REUNIDOS De una parte, {p.t} {p.full}, con DNI {national} y domicilio en {address} (el Arrendador), y de otra, {d.t} {d.full}, con domicilio en {address} (el Arrendatario), EXPONEN:",
        "De una parte {org}, con domicilio social en {address}, representada por {q.t} {q.full}; de otra, {d.t} {d.full}, nacido el {birth}:",
    ),
    (
        ("Nombre y apellidos", "{p.full}"),
        ("Fecha de nacimiento", "{birth}"),
        ("Domicilio", "{address}"),
        ("Teléfono", "{phone}"),
        ("DNI/NIE", "{national}"),
        ("Expediente", "{ref}"),
        ("Profesión", "{beruf}"),
        ("Empresa", "{org}"),
    ),
    (
        "Conforme al artículo 1124 del Código Civil, la facultad de resolver las obligaciones se entiende implícita.",
        "Contra esta resolución cabe recurso de apelación en el plazo de veinte días.",
        "Factura n.º {invoice}, referencia {sku}, importe total {preis} euros, IVA incluido.",
        "La Ley Orgánica de Protección de Datos resulta de aplicación.",
        "El Arrendatario no podrá realizar obras sin consentimiento escrito.",
        "El herrero, el molino, la iglesia y el campo son palabras comunes; la calle mayor está cerrada.",
    ),
    ("enfermera", "profesor", "camarero", "albañil", "contable", "conductor", "cocinera"),
    ("española", "colombiana", "marroquí", "rumana", "peruana"),
)
ITALIAN = Manner(
    ("sig.", "sig.ra"),
    (
        "SVOLGIMENTO DEL PROCESSO",
        "Motivi della decisione",
        "P.Q.M.",
        "Art. 1 – Oggetto",
        "Condizioni generali",
        "Allegato A",
        "Indice",
        "Durata del contratto",
        "Deposito cauzionale",
        "REPUBBLICA ITALIANA",
        "Foro competente",
    ),
    (
        "con riferimento alla pratica {ref}, La informiamo che il {d.t} {d.full} ha chiesto il rimborso.",
        "Il Suo conto {iban} presenta un saldo negativo di {montant}.",
        "Può rivolgersi alla {t_q} {q.full}, tel. {phone}.",
        "Il sinistro del {date} riguarda il veicolo targato {plate}.",
        "{d.full}, {beruf}, risiede a {city} dal {year}.",
        "La società {org} ha risolto il contratto con {q.full} in data {date}.",
    ),
    ("Gentile {p.last},", "Egregio {p.t} {p.last},", "Spettabile Ditta,", "Gentile Cliente,"),
    ("Distinti saluti,", "Cordiali saluti,", "In attesa di riscontro, porgiamo distinti saluti."),
    (
        "Il {gericht} ha pronunciato la seguente sentenza nella causa iscritta al n. {case} promossa da {p.full}, residente in {address}, contro {d.full}.",
        "{p.full}, nato a {city} il {birth}, codice fiscale {cf}, cittadino {nation}, rappresentato dall’avv. {q.full}.",
        "In data {date} le parti stipulavano a {city} un contratto per {montant}.",
        "Il teste {q.full} ha dichiarato di aver visto {d.full} in {city}.",
        "Condanna {d.full} al pagamento di {montant} in favore di {p.full}.",
    ),
    ("Tribunale di {ort}", "Corte d’appello di {ort}", "Giudice di pace di {ort}", "TAR di {ort}"),
    (
        "Il canone mensile è di {preis} euro, da versare entro il giorno cinque.",
        "Il contratto decorre dal {date}.",
        "Il lavoratore {d.full} è assunto come {beruf}.",
        "La cauzione sarà versata sul conto {iban}.",
        "Per ogni controversia è competente il foro di {city}.",
    ),
    (
        "Tra {p.full}, nato a {city} il {birth}, residente in {address}, di seguito «Locatore», e {d.full}, residente in {address}, di seguito «Conduttore», si conviene quanto segue:",
        "Tra {org}, con sede in {address}, in persona del legale rappresentante {q.full}, e {d.full}, nato il {birth}:",
    ),
    (
        ("Cognome e nome", "{p.full}"),
        ("Data di nascita", "{birth}"),
        ("Residenza", "{address}"),
        ("Telefono", "{phone}"),
        ("Codice fiscale", "{cf}"),
        ("Protocollo", "{ref}"),
        ("Professione", "{beruf}"),
        ("Datore di lavoro", "{org}"),
    ),
    (
        "Ai sensi dell’art. 1453 c.c., nei contratti a prestazioni corrispettive ciascuno può chiedere la risoluzione.",
        "Le spese di lite seguono la soccombenza.",
        "Fattura n. {invoice}, codice {sku}, totale {preis} euro IVA inclusa.",
        "Il Conduttore non può sublocare l’immobile.",
        "Si applica il Regolamento (UE) 2016/679.",
        "Il fabbro, il mulino, la chiesa e il bosco sono parole comuni; la piazza è chiusa.",
    ),
    ("infermiera", "insegnante", "muratore", "impiegato", "cuoco", "farmacista"),
    ("italiano", "rumeno", "albanese", "tunisino"),
)
DUTCH = Manner(
    ("de heer", "mevrouw"),
    (
        "DE FEITEN",
        "De beoordeling",
        "De beslissing",
        "Artikel 1 – Het gehuurde",
        "Algemene voorwaarden",
        "Bijlage 2",
        "INHOUDSOPGAVE",
        "Looptijd",
        "Waarborgsom",
        "Proceskosten",
    ),
    (
        "Naar aanleiding van uw brief van {date} delen wij u mee dat {d.t} {d.full} bezwaar heeft gemaakt.",
        "Uw rekening {iban} vertoont een tekort van {montant}.",
        "U kunt contact opnemen met {q.t} {q.full}, telefoon {phone}.",
        "De schade van {date} (kenmerk {claim}) betreft het voertuig met kenteken {plate}.",
        "{d.full} is {beruf} en woont sinds {year} in {city}.",
        "{org} heeft de overeenkomst met {q.full} beëindigd op {date}.",
    ),
    ("Geachte {p.t} {p.last},", "Beste {p.t} {p.last},", "Geachte heer, mevrouw,", "Beste {p.first},"),
    ("Met vriendelijke groet,", "Hoogachtend,"),
    (
        "in de zaak van {p.full}, wonende te {city}, eiser, tegen {d.full}, wonende te {city}, gedaagde.",
        "Eiser, geboren op {birth} te {city}, van {nation} nationaliteit, wordt bijgestaan door mr. {q.full}.",
        "Op {date} sloten partijen een overeenkomst ter waarde van {montant}.",
        "Getuige {q.full} heeft verklaard dat {d.full} op {date} in {city} was.",
        "De {gericht} veroordeelt {d.full} om aan {p.full} te betalen {montant}.",
        "Bij vonnis van {date} (zaaknummer {case}) heeft de {gericht} de vordering afgewezen.",
    ),
    ("rechtbank {ort}", "Rechtbank {ort}", "kantonrechter te {ort}"),
    (
        "De huur bedraagt {preis} euro per maand en is vooraf verschuldigd.",
        "De overeenkomst gaat in op {date}.",
        "De werknemer, {d.full}, treedt in dienst als {beruf}.",
        "De waarborgsom wordt gestort op rekening {iban}.",
        "Geschillen worden voorgelegd aan de bevoegde rechter te {city}.",
    ),
    (
        "De ondergetekenden: {p.full}, wonende te {address}, hierna te noemen: verhuurder, en {d.full}, wonende te {address}, hierna te noemen: huurder, zijn overeengekomen:",
        "{org}, gevestigd te {address}, vertegenwoordigd door {q.full}, en {d.full}, geboren op {birth}, verklaren:",
    ),
    (
        ("Naam", "{p.full}"),
        ("Geboortedatum", "{birth}"),
        ("Adres", "{address}"),
        ("Telefoon", "{phone}"),
        ("Burgerservicenummer", "{national}"),
        ("Dossiernummer", "{ref}"),
        ("Beroep", "{beruf}"),
        ("Werkgever", "{org}"),
    ),
    (
        "Op grond van artikel 6:162 BW is degene die een onrechtmatige daad pleegt verplicht de schade te vergoeden.",
        "De kosten komen voor rekening van de in het ongelijk gestelde partij.",
        "Factuur {invoice}, artikel {sku}, totaal {preis} euro inclusief btw.",
        "De Algemene wet bestuursrecht is van toepassing.",
        "Huurder mag het gehuurde niet onderverhuren.",
        "De bakker, de smid, de molen en de dijk zijn gewone woorden; de kerk staat op de berg.",
    ),
    ("verpleegkundige", "leraar", "timmerman", "boekhouder", "kok", "vrachtwagenchauffeur"),
    ("Nederlandse", "Belgische", "Turkse", "Marokkaanse"),
)
PORTUGUESE = Manner(
    ("Sr.", "Sra."),
    (
        "RELATÓRIO",
        "Fundamentação",
        "DECISÃO",
        "Cláusula Primeira",
        "Objeto",
        "Condições Gerais",
        "Anexo I",
        "Índice",
        "Prazo",
        "Factos Provados",
    ),
    (
        "Informamos que o {d.t} {d.full} apresentou uma reclamação em {date}.",
        "A sua conta {iban} apresenta um saldo negativo de {montant}.",
        "Contacte {q.full} através do telefone {phone}.",
        "O sinistro {claim} ocorreu em {city} no dia {date}.",
        "{d.full}, {beruf}, reside em {city} desde {year}.",
        "A empresa {org} despediu {q.full} em {date}.",
    ),
    ("Exmo.(a) {p.t} {p.last},", "Caro(a) {p.t} {p.last},", "Exmos. Senhores,", "Caro cliente,"),
    ("Com os melhores cumprimentos,", "Atentamente,"),
    (
        "No processo n.º {case}, que corre termos no {gericht}, {p.full}, residente em {address}, demanda {d.full}.",
        "O autor, nascido em {birth}, de nacionalidade {nation}, titular do cartão de cidadão {national}, é representado pela Dr.ª {q.full}.",
        "No dia {date} as partes celebraram em {city} um contrato no valor de {montant}.",
        "A testemunha {q.full} declarou ter visto {d.full} em {city}.",
        "Condeno {d.full} a pagar a {p.full} a quantia de {montant}.",
    ),
    ("Tribunal Judicial da Comarca de {ort}", "Tribunal da Relação de {ort}", "Tribunal do Trabalho de {ort}"),
    (
        "A renda mensal é de {preis} euros, paga antecipadamente.",
        "O contrato tem início em {date}.",
        "O trabalhador {d.full} é admitido como {beruf}.",
        "A caução será depositada na conta {iban}.",
        "É competente o foro de {city}.",
    ),
    (
        "Entre {p.full}, residente em {address}, adiante designado Senhorio, e {d.full}, residente em {address}, adiante designado Inquilino, é celebrado o presente contrato:",
        "{org}, com sede em {address}, representada por {q.full}, e {d.full}, nascido em {birth}, acordam:",
    ),
    (
        ("Nome completo", "{p.full}"),
        ("Data de nascimento", "{birth}"),
        ("Morada", "{address}"),
        ("Telefone", "{phone}"),
        ("NIF", "{national}"),
        ("Processo", "{ref}"),
        ("Profissão", "{beruf}"),
        ("Entidade patronal", "{org}"),
    ),
    (
        "Nos termos do artigo 405.º do Código Civil, as partes têm a faculdade de fixar livremente o conteúdo dos contratos.",
        "As custas ficam a cargo da parte vencida.",
        "Fatura n.º {invoice}, referência {sku}, total {preis} euros com IVA.",
        "O Inquilino não pode sublocar o imóvel.",
        "Aplica-se o Regulamento Geral sobre a Proteção de Dados.",
        "O ferreiro, o moinho, a igreja e o pinhal são palavras comuns; a rua está fechada.",
    ),
    ("enfermeira", "professor", "pedreiro", "contabilista", "cozinheiro"),
    ("portuguesa", "brasileira", "angolana", "ucraniana"),
)
MANNERS = {"de": GERMAN, "fr": FRENCH, "es": SPANISH, "it": ITALIAN, "nl": DUTCH, "pt": PORTUGUESE}


def _bound(cast: Cast) -> None:
    for name in ("p", "d", "q", "l"):
        cast.people(name, origin=cast.language if cast.chance(0.75) else "")
    cast.company("acme")


def _said(cast: Cast, manner: Manner, template: str) -> str:
    """`template` filled; a title before a name becomes part of the name's span."""
    for name in "pdql":
        title = manner.titles[0 if cast.whom(name).gender == "m" else 1]
        for form in ("full", "last"):
            whole = mark("PERSON", f"{title} {cast.whom(name).plain(form, cast.rng)}")
            template = template.replace(f"{{{name}.t}} {{{name}.{form}}}", whole).replace(
                f"{{t_{name}}} {{{name}.{form}}}", whole
            )
    # A salutation drops the article that the Dutch title has elsewhere.
    for greeting in ("Geachte ", "Beste "):
        template = template.replace(f"{greeting}{OPENING['PERSON']}de heer", f"{greeting}{OPENING['PERSON']}heer")
    currency = cast.pick(("{amount} Euro", "EUR {amount}", "{amount} €", "{amount} euros"))
    values = {
        "betrag": mark("QUANTITY", cast(currency)),
        "montant": mark("QUANTITY", cast(currency)),
        "preis": cast("{amount}"),
        "beruf": mark("DEM", cast.pick(manner.professions)),
        "nation": mark("DEM", cast.pick(manner.nations)),
        "gericht": mark("ORG", cast.pick(manner.courts).replace("{ort}", _town(cast))),
        "docteur": mark("PERSON", f"docteur {cast.whom('q').surname}"),
        "kanzlei": cast.slot("firm"),
        "cf": mark("CODE", "RSSMRC" + cast("{n:10:99}") + "A" + cast("{n:10:31}") + "H501" + cast.pick("ABCDEZ")),
    }
    for name, value in values.items():
        template = template.replace(f"{{{name}}}", value.replace("[", "\\[").replace("]", "\\]"))
    return cast(template)


def _town(cast: Cast) -> str:
    return cast.pick(cities_of(cast.language))


def _paper(cast: Cast) -> str:
    manner = MANNERS[cast.language]
    _bound(cast)

    def say(options: tuple[str, ...], low: int, high: int) -> list[str]:
        return [_said(cast, manner, text) for text in cast.some(options, low, high)]

    kind = cast.rng.choice(("letter", "letter", "court", "contract", "form"))
    plain = say(manner.plain, 1, 3)
    heads = cast.some(manner.heads, 1, 3)
    if kind == "letter":
        blocks = [
            cast("[{org}|{bank}|{insurer}|{firm}]\n{address_lines}"),
            cast("{p.full}\n{address_lines}"),
            cast("{city}, {date:2008:2025}"),
            _said(cast, manner, cast.pick(manner.openings)),
        ]
        body = say(manner.letter, 2, 5) + plain[:2]
        cast.rng.shuffle(body)
        blocks += [" ".join(body[at : at + 2]) for at in range(0, len(body), 2)]
        blocks += [cast.pick(manner.closings), cast("{q.full}[\n{org}|]")]
    elif kind == "court":
        court = mark("ORG", cast.pick(manner.courts).replace("{ort}", _town(cast)))
        blocks = [
            court if cast.chance(0.5) else court.upper(),
            cast("[Az.: {case}|{case}|{ref}]") if cast.language == "de" else cast("{case}"),
            heads[0],
        ]
        body = [_said(cast, manner, manner.court[0]), *say(manner.court[1:], 2, 5), *plain]
        blocks += body + heads[1:] + [cast("{city}, {date}\n\n{l.full}")]
        cut = cast.rng.randint(4, len(blocks) - 1)
        blocks.insert(cut, cast.pick(manner.heads).upper())
    elif kind == "contract":
        blocks = [heads[0].upper(), _said(cast, manner, cast.pick(manner.preamble))]
        clauses = say(manner.contract, 2, 5) + plain
        cast.rng.shuffle(clauses)
        for number, clause in enumerate(clauses, 1):
            blocks.append(f"{number}. {cast.pick(manner.heads) + '. ' if cast.chance(0.4) else ''}{clause}")
        blocks.append(cast("{city}, {date}\n\n____________________      ____________________\n{p.full}      {d.full}"))
    else:
        chosen = cast.rng.sample(manner.labels, cast.rng.randint(4, len(manner.labels)))
        blocks = [heads[0], fields(cast, [(label, _said(cast, manner, value)) for label, value in chosen]), *plain]
    return "\n\n".join(blocks)


def _register(language: str, name: str) -> None:
    @family(name, region="world", language=language)
    def made(cast: Cast) -> str:
        return _paper(cast)


for _language, _name in (
    ("de", "german"),
    ("fr", "french"),
    ("es", "spanish"),
    ("it", "italian"),
    ("nl", "dutch"),
    ("pt", "portuguese"),
):
    _register(_language, _name)
