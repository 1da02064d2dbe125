<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Gereedschap</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepteren</translation>
    </message>
    <message>
        <source>Redact the selected hits and go to the next open one</source>
        <translation>De geselecteerde treffers weglakken en naar de volgende open treffer gaan</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Keep the selected hits readable and go to the next open one</source>
        <translation>De geselecteerde treffers leesbaar houden en naar de volgende open treffer gaan</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Leave this hit open and go to the next open one</source>
        <translation>Deze treffer open laten en naar de volgende open treffer gaan</translation>
    </message>
    <message>
        <source>Next open hit</source>
        <translation>Volgende open treffer</translation>
    </message>
    <message>
        <source>Go to the next hit that is not decided</source>
        <translation>Naar de volgende treffer gaan waarover niet is beslist</translation>
    </message>
    <message>
        <source>Previous open hit</source>
        <translation>Vorige open treffer</translation>
    </message>
    <message>
        <source>Go to the previous hit that is not decided</source>
        <translation>Naar de vorige treffer gaan waarover niet is beslist</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Show what means the same as the selected hit, to decide about all of it</source>
        <translation>Tonen wat hetzelfde betekent als de geselecteerde treffer, om over alles te beslissen</translation>
    </message>
    <message>
        <source>Group: this one</source>
        <translation>Groep: alleen deze</translation>
    </message>
    <message>
        <source>What is done to the group is done to this occurrence alone</source>
        <translation>Wat met de groep gebeurt, geldt alleen voor deze vindplaats</translation>
    </message>
    <message>
        <source>Group: this page</source>
        <translation>Groep: deze pagina</translation>
    </message>
    <message>
        <source>What is done to the group reaches over this page</source>
        <translation>Wat met de groep gebeurt, geldt voor deze pagina</translation>
    </message>
    <message>
        <source>Group: this document</source>
        <translation>Groep: dit document</translation>
    </message>
    <message>
        <source>What is done to the group reaches over this document</source>
        <translation>Wat met de groep gebeurt, geldt voor dit document</translation>
    </message>
    <message>
        <source>Group: the whole matter</source>
        <translation>Groep: het hele dossier</translation>
    </message>
    <message>
        <source>What is done to the group reaches over every document of the matter</source>
        <translation>Wat met de groep gebeurt, geldt voor elk document van het dossier</translation>
    </message>
    <message>
        <source>Select the same text</source>
        <translation>Dezelfde tekst selecteren</translation>
    </message>
    <message>
        <source>Select every open hit with this text, to accept or decline all in one step</source>
        <translation>Elke open treffer met deze tekst selecteren, om alles in één stap te accepteren of af te wijzen</translation>
    </message>
    <message>
        <source>Next unread region</source>
        <translation>Volgend ongelezen gebied</translation>
    </message>
    <message>
        <source>Go to the next region that could not be read and was not looked at</source>
        <translation>Naar het volgende gebied gaan dat niet kon worden gelezen en niet is bekeken</translation>
    </message>
    <message>
        <source>Nothing secret here</source>
        <translation>Hier niets geheims</translation>
    </message>
    <message>
        <source>Say that nothing secret is in the unread region, wherever the same picture is</source>
        <translation>Aangeven dat in het ongelezen gebied niets geheims staat, overal waar dezelfde afbeelding is</translation>
    </message>
    <message>
        <source>Box it</source>
        <translation>Afdekken</translation>
    </message>
    <message>
        <source>Redact the unread region</source>
        <translation>Het ongelezen gebied weglakken</translation>
    </message>
    <message>
        <source>Box it everywhere</source>
        <translation>Overal afdekken</translation>
    </message>
    <message>
        <source>Redact the same picture on every page it is on</source>
        <translation>Dezelfde afbeelding weglakken op elke pagina waarop ze staat</translation>
    </message>
    <message>
        <source>Reasons…</source>
        <translation>Redenen…</translation>
    </message>
    <message>
        <source>Say for which reasons the selected hits are removed</source>
        <translation>Aangeven om welke redenen de geselecteerde treffers worden verwijderd</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Say something about the selected hit, or with none selected about the document</source>
        <translation>Iets zeggen over de geselecteerde treffer, of zonder selectie over het document</translation>
    </message>
    <message>
        <source>Never again in this matter</source>
        <translation>Nooit meer in dit dossier</translation>
    </message>
    <message>
        <source>Decline this text in all documents of the matter, now and when they are read again</source>
        <translation>Deze tekst afwijzen in alle documenten van het dossier, nu en als ze opnieuw worden gelezen</translation>
    </message>
    <message>
        <source>Public person</source>
        <translation>Publiek persoon</translation>
    </message>
    <message>
        <source>The hit that was just declined names a public person</source>
        <translation>De zojuist afgewezen treffer noemt een publiek persoon</translation>
    </message>
    <message>
        <source>Not personal data</source>
        <translation>Geen persoonsgegeven</translation>
    </message>
    <message>
        <source>The hit that was just declined is no personal data</source>
        <translation>De zojuist afgewezen treffer is geen persoonsgegeven</translation>
    </message>
    <message>
        <source>False hit</source>
        <translation>Valse treffer</translation>
    </message>
    <message>
        <source>The hit that was just declined is something else</source>
        <translation>De zojuist afgewezen treffer is iets anders</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Andere reden…</translation>
    </message>
    <message>
        <source>Say in your own words why the hit that was just declined stays</source>
        <translation>In eigen woorden zeggen waarom de zojuist afgewezen treffer blijft staan</translation>
    </message>
    <message>
        <source>Filter hits</source>
        <translation>Treffers filteren</translation>
    </message>
    <message>
        <source>Type to show only hits that contain a text</source>
        <translation>Typ om alleen treffers te tonen die een tekst bevatten</translation>
    </message>
    <message>
        <source>Search and redact</source>
        <translation>Zoeken en weglakken</translation>
    </message>
    <message>
        <source>Search the page, the document or the matter, and mark what was found</source>
        <translation>De pagina, het document of het dossier doorzoeken en markeren wat is gevonden</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Volgende vindplaats</translation>
    </message>
    <message>
        <source>Go to the next place that the search found</source>
        <translation>Naar de volgende plaats gaan die de zoekopdracht vond</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorige vindplaats</translation>
    </message>
    <message>
        <source>Go to the place before that the search found</source>
        <translation>Naar de vorige plaats gaan die de zoekopdracht vond</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>De laatste stap terugdraaien</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw uitvoeren</translation>
    </message>
    <message>
        <source>Do the step again that was taken back</source>
        <translation>De teruggedraaide stap opnieuw uitvoeren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Show every step of the review, to go back to one</source>
        <translation>Elke stap van de beoordeling tonen, om naar een ervan terug te gaan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete boxes drawn by hand; hits that were found are declined instead</source>
        <translation>Met de hand getekende vlakken verwijderen; gevonden treffers worden in plaats daarvan afgewezen</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Soort…</translation>
    </message>
    <message>
        <source>Give the selected hits another label</source>
        <translation>De geselecteerde treffers een andere soort geven</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Beoordeling afronden</translation>
    </message>
    <message>
        <source>Check that nothing is left open, then redact and verify</source>
        <translation>Controleren dat niets open is, dan weglakken en controleren</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Agree with another person’s review; the document is then redacted and verified</source>
        <translation>Instemmen met de beoordeling van een ander; het document wordt dan weggelakt en gecontroleerd</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Terugsturen…</translation>
    </message>
    <message>
        <source>Send the document back to its reviewer, with a note</source>
        <translation>Het document met een notitie terugsturen naar de beoordelaar</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecteren</translation>
    </message>
    <message>
        <source>Select boxes; drag to move, drag a handle to resize</source>
        <translation>Vlakken selecteren; slepen verplaatst, aan een greep slepen wijzigt de grootte</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechthoek</translation>
    </message>
    <message>
        <source>Drag on the page to draw a box; what is in it will be redacted</source>
        <translation>Sleep op de pagina om een vlak te tekenen; wat erin staat, wordt weggelakt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Drag over text to select it; R then marks it, word by word</source>
        <translation>Sleep over tekst om die te selecteren; R markeert hem dan, woord voor woord</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Veelhoek</translation>
    </message>
    <message>
        <source>Click the corners of an area; Return or a double click closes it</source>
        <translation>Klik op de hoeken van een gebied; Enter of een dubbelklik sluit het</translation>
    </message>
    <message>
        <source>Snap to words</source>
        <translation>Aan woorden hechten</translation>
    </message>
    <message>
        <source>A rectangle goes to the sides of the words in it; Alt keeps it as drawn</source>
        <translation>Een rechthoek gaat naar de zijden van de woorden erin; Alt houdt hem zoals getekend</translation>
    </message>
    <message>
        <source>Mark the whole page</source>
        <translation>De hele pagina markeren</translation>
    </message>
    <message>
        <source>Put a box over all of the page in view</source>
        <translation>Een vlak over de hele zichtbare pagina leggen</translation>
    </message>
    <message>
        <source>Same mark on other pages…</source>
        <translation>Dezelfde markering op andere pagina’s…</translation>
    </message>
    <message>
        <source>Put the selected boxes in the same place of other pages</source>
        <translation>De geselecteerde vlakken op dezelfde plaats van andere pagina’s zetten</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Splitsen</translation>
    </message>
    <message>
        <source>Make two boxes of one, or a box of each of its lines</source>
        <translation>Van één vlak twee maken, of een vlak van elke regel ervan</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Make one hit of the selected boxes of a page</source>
        <translation>Van de geselecteerde vlakken van een pagina één treffer maken</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Links draaien</translation>
    </message>
    <message>
        <source>Turn the selected box by one degree</source>
        <translation>Het geselecteerde vlak één graad draaien</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Rechts draaien</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>De pagina groter tonen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>De pagina kleiner tonen</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Hele pagina</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>De hele pagina tonen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Ware grootte</translation>
    </message>
    <message>
        <source>Show the page at 100 %</source>
        <translation>De pagina op 100 % tonen</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Paginabreedte</translation>
    </message>
    <message>
        <source>Make the page as wide as the view</source>
        <translation>De pagina zo breed maken als de weergave</translation>
    </message>
    <message>
        <source>Turn the pages left</source>
        <translation>Pagina’s links draaien</translation>
    </message>
    <message>
        <source>Turn the pages to read them; the file stays as it is</source>
        <translation>De pagina’s draaien om ze te lezen; het bestand blijft zoals het is</translation>
    </message>
    <message>
        <source>Turn the pages right</source>
        <translation>Pagina’s rechts draaien</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Go to the page before</source>
        <translation>Naar de pagina ervoor gaan</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Go to the page after</source>
        <translation>Naar de pagina erna gaan</translation>
    </message>
    <message>
        <source>Next page not seen</source>
        <translation>Volgende niet bekeken pagina</translation>
    </message>
    <message>
        <source>Go to the next page that was not shown yet</source>
        <translation>Naar de volgende pagina gaan die nog niet is getoond</translation>
    </message>
    <message>
        <source>As released</source>
        <translation>Zoals vrijgegeven</translation>
    </message>
    <message>
        <source>Show the pages as they will be released</source>
        <translation>De pagina’s tonen zoals ze worden vrijgegeven</translation>
    </message>
    <message>
        <source>Blink compare</source>
        <translation>Wisselend vergelijken</translation>
    </message>
    <message>
        <source>Show the original and the released page in turns</source>
        <translation>Het origineel en de vrijgegeven pagina om beurten tonen</translation>
    </message>
    <message>
        <source>Two places</source>
        <translation>Twee plaatsen</translation>
    </message>
    <message>
        <source>Show two places of the document beside each other</source>
        <translation>Twee plaatsen van het document naast elkaar tonen</translation>
    </message>
    <message>
        <source>Original and as released</source>
        <translation>Origineel en vrijgave</translation>
    </message>
    <message>
        <source>Show the original, and the same place as it will be released beside it</source>
        <translation>Het origineel tonen, met daarnaast dezelfde plaats zoals ze wordt vrijgegeven</translation>
    </message>
    <message>
        <source>The other half</source>
        <translation>De andere helft</translation>
    </message>
    <message>
        <source>Go to the other view where there are two; keys for pages and zoom speak of it</source>
        <translation>Naar de andere weergave gaan als er twee zijn; toetsen voor pagina’s en zoom gelden daarvoor</translation>
    </message>
    <message>
        <source>Look under the boxes</source>
        <translation>Onder de vlakken kijken</translation>
    </message>
    <message>
        <source>Hide the boxes while the key is held</source>
        <translation>De vlakken verbergen zolang de toets is ingedrukt</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Back to the list of matters; nothing is lost</source>
        <translation>Terug naar de lijst met dossiers; er gaat niets verloren</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle toetsen tonen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Bestanden &amp;toevoegen…</translation>
    </message>
    <message>
        <source>Add PDF files to the queue</source>
        <translation>Pdf-bestanden aan de wachtrij toevoegen</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>&amp;Map toevoegen…</translation>
    </message>
    <message>
        <source>Add all PDFs of a folder and the folders in it</source>
        <translation>Alle pdf’s van een map en de mappen daarin toevoegen</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>&amp;Voorbeeld proberen</translation>
    </message>
    <message>
        <source>Add six invented papers with hard cases</source>
        <translation>Zes verzonnen stukken met lastige gevallen toevoegen</translation>
    </message>
    <message>
        <source>As&amp;k before starting</source>
        <translation>Vragen vóór het &amp;starten</translation>
    </message>
    <message>
        <source>Show what a drop brings before anything starts</source>
        <translation>Tonen wat wordt toegevoegd voordat iets start</translation>
    </message>
    <message>
        <source>&amp;Import marks…</source>
        <translation>Markeringen &amp;importeren…</translation>
    </message>
    <message>
        <source>Add marks made in Acrobat or another program as open hits of the document</source>
        <translation>Markeringen uit Acrobat of een ander programma als open treffers van het document toevoegen</translation>
    </message>
    <message>
        <source>E&amp;xport marks…</source>
        <translation>Markeringen &amp;exporteren…</translation>
    </message>
    <message>
        <source>Write the hits of the document for Acrobat or another program</source>
        <translation>De treffers van het document schrijven voor Acrobat of een ander programma</translation>
    </message>
    <message>
        <source>&amp;Logs…</source>
        <translation>&amp;Logboeken…</translation>
    </message>
    <message>
        <source>What is removed from the documents of the matter, and why</source>
        <translation>Wat uit de documenten van het dossier wordt verwijderd, en waarom</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Profielen…</translation>
    </message>
    <message>
        <source>The people who work on this computer, and who of them sits here</source>
        <translation>De mensen die op deze computer werken, en wie van hen hier zit</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>I&amp;nstellingen…</translation>
    </message>
    <message>
        <source>Theme, new jobs, boxes, keys, the firm&apos;s lists and more</source>
        <translation>Thema, nieuwe opdrachten, vlakken, toetsen, de lijsten van de organisatie en meer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>End the program; nothing that was decided is lost</source>
        <translation>Het programma beëindigen; niets van wat is beslist, gaat verloren</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>&amp;Systeemthema</translation>
    </message>
    <message>
        <source>Light or dark as the computer is</source>
        <translation>Licht of donker zoals de computer is</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Licht thema</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Donkere tekst op een lichte ondergrond</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Donker thema</translation>
    </message>
    <message>
        <source>Light text on a dark ground; pages stay as they are</source>
        <translation>Lichte tekst op een donkere ondergrond; pagina’s blijven zoals ze zijn</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Volledig scherm</translation>
    </message>
    <message>
        <source>Use the whole screen, or a window again</source>
        <translation>Het hele scherm gebruiken, of weer een venster</translation>
    </message>
    <message>
        <source>D&amp;etails pane</source>
        <translation>D&amp;etailpaneel</translation>
    </message>
    <message>
        <source>Show or hide what is known of the selected document</source>
        <translation>Tonen of verbergen wat over het geselecteerde document bekend is</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hulp</translation>
    </message>
    <message>
        <source>What this screen is for; the whole help can be searched</source>
        <translation>Waar dit scherm voor is; de hele hulp kan worden doorzocht</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rondleiding</translation>
    </message>
    <message>
        <source>The way of a paper through Sable in two minutes, on the sample</source>
        <translation>De weg van een stuk door Sable in twee minuten, aan de hand van het voorbeeld</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Toetsenbord</translation>
    </message>
    <message>
        <source>Show all keys of this screen</source>
        <translation>Alle toetsen van dit scherm tonen</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>&amp;Ondersteuningspakket…</translation>
    </message>
    <message>
        <source>Collect what whoever helps you needs to know, without a word of any document</source>
        <translation>Verzamelen wat wie u helpt moet weten, zonder één woord van een document</translation>
    </message>
    <message>
        <source>&amp;About Sable</source>
        <translation>O&amp;ver Sable</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versie en licentie</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Open the selected document for review</source>
        <translation>Het geselecteerde document openen om te beoordelen</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Opnieuw p&amp;roberen</translation>
    </message>
    <message>
        <source>Put the selected documents back in the queue</source>
        <translation>De geselecteerde documenten terug in de wachtrij zetten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauzeren</translation>
    </message>
    <message>
        <source>Take the selected documents out of the queue; pages that were read stay read</source>
        <translation>De geselecteerde documenten uit de wachtrij halen; gelezen pagina’s blijven gelezen</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Her&amp;vatten</translation>
    </message>
    <message>
        <source>Go on with the selected documents where they stopped</source>
        <translation>Met de geselecteerde documenten verdergaan waar ze waren gestopt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Stop work on the selected documents; decisions are kept</source>
        <translation>Het werk aan de geselecteerde documenten stoppen; beslissingen blijven bewaard</translation>
    </message>
    <message>
        <source>&amp;Detect again…</source>
        <translation>Opnieuw &amp;detecteren…</translation>
    </message>
    <message>
        <source>Read the selected documents anew; decisions and drawn boxes stay</source>
        <translation>De geselecteerde documenten opnieuw lezen; beslissingen en getekende vlakken blijven</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Goedkeuren</translation>
    </message>
    <message>
        <source>Agree with the review; the document is then redacted and verified</source>
        <translation>Instemmen met de beoordeling; het document wordt dan weggelakt en gecontroleerd</translation>
    </message>
    <message>
        <source>Return to re&amp;view</source>
        <translation>&amp;Terug naar beoordeling</translation>
    </message>
    <message>
        <source>Send the selected documents back to their reviewer</source>
        <translation>De geselecteerde documenten terugsturen naar de beoordelaar</translation>
    </message>
    <message>
        <source>Put matter on &amp;hold</source>
        <translation>Verwi&amp;jderstop instellen</translation>
    </message>
    <message>
        <source>Nothing of this matter expires or can be purged while it is on hold</source>
        <translation>Niets van dit dossier verloopt of kan definitief worden gewist zolang de stop geldt</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Verwijderstop</translation>
    </message>
    <message>
        <source>Re&amp;lease hold</source>
        <translation>Verwijderstop ophe&amp;ffen</translation>
    </message>
    <message>
        <source>Let this matter expire and be purged again</source>
        <translation>Dit dossier weer laten verlopen en laten wissen</translation>
    </message>
    <message>
        <source>Pur&amp;ge…</source>
        <translation>Definitief &amp;wissen…</translation>
    </message>
    <message>
        <source>Remove the selected documents from this computer for good</source>
        <translation>De geselecteerde documenten definitief van deze computer verwijderen</translation>
    </message>
    <message>
        <source>Show released file in its &amp;folder</source>
        <translation>Vrijgegeven bestand in &amp;map tonen</translation>
    </message>
    <message>
        <source>Show where the released file of the selected document lies</source>
        <translation>Tonen waar het vrijgegeven bestand van het geselecteerde document staat</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>&amp;Search file names</source>
        <translation>Be&amp;standsnamen zoeken</translation>
    </message>
    <message>
        <source>Type to show only documents whose name holds a text</source>
        <translation>Typ om alleen documenten te tonen waarvan de naam een tekst bevat</translation>
    </message>
</context>
<context>
    <name>Allowed</name>
    <message>
        <source>A release takes seconds and is finished. Cancel stops it and opens the review again.</source>
        <translation>Een vrijgave duurt seconden en is klaar. Annuleren stopt ze en opent de beoordeling weer.</translation>
    </message>
    <message>
        <source>There is nothing to pause.</source>
        <translation>Er is niets om te pauzeren.</translation>
    </message>
    <message>
        <source>Only a document that waits for a second review can be approved.</source>
        <translation>Alleen een document dat op een tweede beoordeling wacht, kan worden goedgekeurd.</translation>
    </message>
    <message>
        <source>Choose who you are first: File, Profiles.</source>
        <translation>Kies eerst wie u bent: Bestand, Profielen.</translation>
    </message>
    <message>
        <source>You reviewed this document: somebody else must approve it.</source>
        <translation>U hebt dit document beoordeeld: iemand anders moet het goedkeuren.</translation>
    </message>
    <message>
        <source>It was purged already.</source>
        <translation>Het is al definitief gewist.</translation>
    </message>
    <message>
        <source>It is being worked on: cancel that first.</source>
        <translation>Er wordt aan gewerkt: annuleer dat eerst.</translation>
    </message>
    <message>
        <source>Its matter is on hold: release the hold first.</source>
        <translation>Op het dossier rust een verwijderstop: hef die eerst op.</translation>
    </message>
</context>
<context>
    <name>ApiKeyDialog</name>
    <message>
        <source>Key of the Jobs API</source>
        <translation>Sleutel van de Jobs-API</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Programs send this key with every request. It is shown only now: keep it where you keep passwords. Whoever has it can hand in files from this computer and fetch results.</source>
        <translation>Programma’s sturen deze sleutel met elk verzoek mee. Hij wordt alleen nu getoond: bewaar hem waar u wachtwoorden bewaart. Wie hem heeft, kan vanaf deze computer bestanden aanleveren en resultaten ophalen.</translation>
    </message>
</context>
<context>
    <name>ApiKeyRow</name>
    <message>
        <source>New key…</source>
        <translation>Nieuwe sleutel…</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>De sleutel intrekken</translation>
    </message>
    <message>
        <source>Listening on {address}.</source>
        <translation>Er wordt geluisterd op {address}.</translation>
    </message>
    <message>
        <source>Nothing is listening.</source>
        <translation>Er wordt niet geluisterd.</translation>
    </message>
    <message>
        <source>There is no key yet; it is made when the Jobs API is switched on.</source>
        <translation>Er is nog geen sleutel; hij wordt gemaakt als de Jobs-API wordt aangezet.</translation>
    </message>
    <message>
        <source>The key was revoked: nobody can come in.</source>
        <translation>De sleutel is ingetrokken: niemand kan binnenkomen.</translation>
    </message>
    <message>
        <source>There is a key. It was shown when it was made and cannot be shown again.</source>
        <translation>Er is een sleutel. Hij is getoond toen hij werd gemaakt en kan niet opnieuw worden getoond.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Decisions are frozen until this is done. You can go on with other documents.</source>
        <translation>Beslissingen zijn bevroren tot dit klaar is. U kunt met andere documenten verdergaan.</translation>
    </message>
    <message>
        <source>Detection is not through yet</source>
        <translation>De detectie is nog niet klaar</translation>
    </message>
    <message>
        <source>The list of hits is not complete.</source>
        <translation>De lijst met treffers is niet volledig.</translation>
    </message>
    <message>
        <source>No file was released. Decide the marked hits at the top of the list, then finish the review again.</source>
        <translation>Er is geen bestand vrijgegeven. Beslis over de gemarkeerde treffers boven in de lijst en rond de beoordeling daarna opnieuw af.</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>Wacht op een tweede persoon</translation>
    </message>
    <message>
        <source>Look at what was decided, then approve it or send it back. Decisions are frozen meanwhile.</source>
        <translation>Bekijk wat is beslist en keur het goed of stuur het terug. Beslissingen zijn intussen bevroren.</translation>
    </message>
    <message>
        <source>Approved, waiting to be redacted</source>
        <translation>Goedgekeurd, wacht op weglakken</translation>
    </message>
    <message>
        <source>Waiting to be redacted</source>
        <translation>Wacht op weglakken</translation>
    </message>
    <message>
        <source>Redacting</source>
        <translation>Bezig met weglakken</translation>
    </message>
    <message>
        <source>Looking for traces of what was redacted</source>
        <translation>Er wordt gezocht naar sporen van wat is weggelakt</translation>
    </message>
    <message>
        <source>Released: {path}</source>
        <translation>Vrijgegeven: {path}</translation>
    </message>
    <message>
        <source>Redacted and verified. The review is closed; the original was not changed.</source>
        <translation>Weggelakt en gecontroleerd. De beoordeling is gesloten; het origineel is niet gewijzigd.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>The list of hits is not complete. Resume it in the list of documents.</source>
        <translation>De lijst met treffers is niet volledig. Hervat het in de lijst met documenten.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>All decisions are kept. Retry it in the list of matters.</source>
        <translation>Alle beslissingen blijven bewaard. Probeer het opnieuw in de lijst met dossiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages could not be read</source>
        <translation>
            <numerusform>%n pagina kon niet worden gelezen</numerusform>
            <numerusform>%n pagina’s konden niet worden gelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be found there: look yourself, and mark what must go. Pages: {pages}</source>
        <translation>Daar kon niets worden gevonden: kijk zelf en markeer wat weg moet. Pagina’s: {pages}</translation>
    </message>
    <message numerus="yes">
        <source>Verification failed: %n places still to decide</source>
        <translation>
            <numerusform>Controle niet doorstaan: nog %n plaats te beslissen</numerusform>
            <numerusform>Controle niet doorstaan: nog %n plaatsen te beslissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Verification failed the last time</source>
        <translation>De vorige keer is de controle niet doorstaan</translation>
    </message>
</context>
<context>
    <name>BoxEditor</name>
    <message>
        <source>What boxes look like</source>
        <translation>Hoe vlakken eruitzien</translation>
    </message>
    <message>
        <source>Make the width of boxes say less</source>
        <translation>De breedte van vlakken minder laten zeggen</translation>
    </message>
    <message>
        <source>The width of a box says something about what was under it. Of 1,000 surnames about 20 are as wide as the one that was covered; of boxes widened to a grid and joined with their neighbors, about 860 are. A box is never widened over a word that stays: between two words it can hardly grow, and the gap tells its width all the same.</source>
        <translation>De breedte van een vlak zegt iets over wat eronder stond. Van 1.000 achternamen zijn er ongeveer 20 even breed als de bedekte; van vlakken die tot een raster zijn verbreed en met hun buren verbonden, zijn het er ongeveer 860. Een vlak wordt nooit verbreed over een woord dat blijft staan: tussen twee woorden kan het nauwelijks groeien, en de ruimte verraadt de breedte dan toch.</translation>
    </message>
</context>
<context>
    <name>BoxPreview</name>
    <message>
        <source>Preview: {look}</source>
        <translation>Voorbeeld: {look}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message>
        <source>Black</source>
        <translation>Zwart</translation>
    </message>
    <message>
        <source>What is removed is black.</source>
        <translation>Wat wordt verwijderd, is zwart.</translation>
    </message>
    <message>
        <source>White with a thin outline</source>
        <translation>Wit met een dunne rand</translation>
    </message>
    <message>
        <source>Saves toner. A thin line shows where something was removed.</source>
        <translation>Spaart toner. Een dunne lijn toont waar iets is verwijderd.</translation>
    </message>
    <message>
        <source>White with a black frame</source>
        <translation>Wit met een zwart kader</translation>
    </message>
    <message>
        <source>Saves toner. A frame shows where something was removed.</source>
        <translation>Spaart toner. Een kader toont waar iets is verwijderd.</translation>
    </message>
    <message>
        <source>Hatched by category</source>
        <translation>Gearceerd per categorie</translation>
    </message>
    <message>
        <source>Boxes are hatched by category, in twelve ways that need no color to be told apart.</source>
        <translation>Vlakken worden per categorie gearceerd, op twaalf manieren die zonder kleur te onderscheiden zijn.</translation>
    </message>
    <message>
        <source>Reason codes</source>
        <translation>Redencodes</translation>
    </message>
    <message>
        <source>The box says for which reasons something was removed, as (b)(6). Codes that do not fit are explained on a page at the end; a box without a reason stays empty.</source>
        <translation>Het vlak zegt om welke redenen iets is verwijderd, zoals (b)(6). Codes die niet passen, worden op een pagina achteraan uitgelegd; een vlak zonder reden blijft leeg.</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>Naam van de categorie</translation>
    </message>
    <message>
        <source>The box says what kind of text was removed, never the text itself. Where a box is too small for the name, it stays empty.</source>
        <translation>Het vlak zegt wat voor soort tekst is verwijderd, nooit de tekst zelf. Waar een vlak te klein is voor de naam, blijft het leeg.</translation>
    </message>
</context>
<context>
    <name>CategoryChips</name>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose categories</source>
        <translation>Categorieën kiezen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message numerus="yes">
        <source>All %n categories</source>
        <translation>
            <numerusform>Alle %n categorie</numerusform>
            <numerusform>Alle %n categorieën</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n categories of the profile</source>
        <translation>
            <numerusform>Alle %n categorie van het profiel</numerusform>
            <numerusform>Alle %n categorieën van het profiel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} categories</source>
        <translation>
            <numerusform>%n van {total} categorieën</numerusform>
            <numerusform>%n van {total} categorieën</numerusform>
        </translation>
    </message>
    <message>
        <source>No category is chosen.</source>
        <translation>Er is geen categorie gekozen.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>The edges of the boxes were not read: OCR did not run</source>
        <translation>De randen van de vlakken zijn niet gelezen: OCR is niet uitgevoerd</translation>
    </message>
    <message numerus="yes">
        <source>%n checks need the original and did not run</source>
        <translation>
            <numerusform>%n controle heeft het origineel nodig en is niet uitgevoerd</numerusform>
            <numerusform>%n controles hebben het origineel nodig en zijn niet uitgevoerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found: %n checks passed</source>
        <translation>
            <numerusform>Niets gevonden: %n controle doorstaan</numerusform>
            <numerusform>Niets gevonden: %n controles doorstaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not clean: %n checks did not pass</source>
        <translation>
            <numerusform>Niet schoon: %n controle niet doorstaan</numerusform>
            <numerusform>Niet schoon: %n controles niet doorstaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked and released: %n checks passed</source>
        <translation>
            <numerusform>Gecontroleerd en vrijgegeven: %n controle doorstaan</numerusform>
            <numerusform>Gecontroleerd en vrijgegeven: %n controles doorstaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not released: %n checks did not pass</source>
        <translation>
            <numerusform>Niet vrijgegeven: %n controle niet doorstaan</numerusform>
            <numerusform>Niet vrijgegeven: %n controles niet doorstaan</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>doorstaan</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>niet doorstaan</translation>
    </message>
    <message>
        <source>could not run</source>
        <translation>kon niet worden uitgevoerd</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted hits, still in the original only</source>
        <translation>
            <numerusform>%n geaccepteerde treffer, alleen nog in het origineel</numerusform>
            <numerusform>%n geaccepteerde treffers, alleen nog in het origineel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits removed</source>
        <translation>
            <numerusform>%n treffer verwijderd</numerusform>
            <numerusform>%n treffers verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits left readable</source>
        <translation>
            <numerusform>%n treffer leesbaar gelaten</numerusform>
            <numerusform>%n treffers leesbaar gelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages keep text and drawings</source>
        <translation>
            <numerusform>%n pagina houdt tekst en tekeningen</numerusform>
            <numerusform>%n pagina’s houden tekst en tekeningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages did not pass the checks for it and are certified</source>
        <translation>
            <numerusform>%n pagina doorstond de controles daarvoor niet en is gecertificeerd</numerusform>
            <numerusform>%n pagina’s doorstonden de controles daarvoor niet en zijn gecertificeerd</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture with a box on page {page} also stands on pages {others}: look at them</source>
        <translation>Een afbeelding met een vlak op pagina {page} staat ook op de pagina’s {others}: bekijk die</translation>
    </message>
    <message>
        <source>Not read by the program: pages {pages}</source>
        <translation>Niet door het programma gelezen: pagina’s {pages}</translation>
    </message>
    <message>
        <source>Text inside pictures was not read: pages {pages}</source>
        <translation>Tekst in afbeeldingen is niet gelezen: pagina’s {pages}</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>Save certificate as PDF</source>
        <translation>Certificaat als pdf opslaan</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pdf-bestanden (*.pdf)</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>The file holds nothing but what Sable itself wrote into it; every byte is accounted for.</source>
        <translation>Het bestand bevat alleen wat Sable er zelf in heeft geschreven; elke byte is verantwoord.</translation>
    </message>
    <message>
        <source>A PDF reader (MuPDF) finds none of the removed text, but where it was left on purpose.</source>
        <translation>Een pdf-lezer (MuPDF) vindt niets van de verwijderde tekst, behalve waar die met opzet is gelaten.</translation>
    </message>
    <message>
        <source>A second PDF reader (PDFium) finds none of it either.</source>
        <translation>Een tweede pdf-lezer (PDFium) vindt er ook niets van.</translation>
    </message>
    <message>
        <source>None of it is anywhere in the unpacked data of the file, plain or encoded.</source>
        <translation>Niets ervan staat ergens in de uitgepakte gegevens van het bestand, leesbaar of gecodeerd.</translation>
    </message>
    <message>
        <source>Every box shows its own drawing and nothing else, as MuPDF draws it.</source>
        <translation>Elk vlak toont zijn eigen tekening en niets anders, zoals MuPDF het tekent.</translation>
    </message>
    <message>
        <source>Every box shows its own drawing and nothing else, as PDFium draws it.</source>
        <translation>Elk vlak toont zijn eigen tekening en niets anders, zoals PDFium het tekent.</translation>
    </message>
    <message>
        <source>Neither reader finds a character of any kind under a box.</source>
        <translation>Geen van beide lezers vindt onder een vlak ook maar één teken.</translation>
    </message>
    <message>
        <source>The file has as many pages as the original, in the same sizes.</source>
        <translation>Het bestand heeft evenveel pagina’s als het origineel, in dezelfde formaten.</translation>
    </message>
    <message>
        <source>With its boxes taken off, no page that is drawn anew shows anything in their place.</source>
        <translation>Zonder haar vlakken toont geen opnieuw getekende pagina iets op die plaatsen.</translation>
    </message>
    <message>
        <source>Outside the boxes every page looks as it does in the original.</source>
        <translation>Buiten de vlakken ziet elke pagina eruit als in het origineel.</translation>
    </message>
    <message>
        <source>Read from the picture, no letters of a removed text stand at the edge of its box.</source>
        <translation>Gelezen van het beeld staan er geen letters van een verwijderde tekst aan de rand van zijn vlak.</translation>
    </message>
    <message>
        <source>The width of a box can be measured, and names of another width ruled out.</source>
        <translation>De breedte van een vlak kan worden gemeten, en namen van een andere breedte kunnen worden uitgesloten.</translation>
    </message>
    <message>
        <source>Of a drawing that another drawing covers in part, the covered part is still in the file.</source>
        <translation>Van een tekening die deels door een andere wordt bedekt, zit het bedekte deel nog in het bestand.</translation>
    </message>
    <message>
        <source>Ink that hardly differs from its background is kept where it can be seen at all.</source>
        <translation>Inkt die nauwelijks van de achtergrond verschilt, blijft waar ze nog te zien is.</translation>
    </message>
    <message>
        <source>Marks in visible pictures that are too faint to be seen are kept with the pictures.</source>
        <translation>Sporen in zichtbare afbeeldingen die te zwak zijn om te zien, blijven met de afbeeldingen bewaard.</translation>
    </message>
    <message>
        <source>Colours for print are kept only as a screen shows them.</source>
        <translation>Kleuren voor drukwerk blijven alleen zoals een scherm ze toont.</translation>
    </message>
    <message>
        <source>Links, bookmarks, tags and fields to fill in are not carried over from the original.</source>
        <translation>Koppelingen, bladwijzers, tags en invulvelden worden niet uit het origineel overgenomen.</translation>
    </message>
    <message>
        <source>an XFA form, which says more than its pages show</source>
        <translation>een XFA-formulier, dat meer zegt dan zijn pagina’s tonen</translation>
    </message>
    <message>
        <source>a portfolio of files</source>
        <translation>een portfolio van bestanden</translation>
    </message>
    <message>
        <source>too many pages of the file failed a check</source>
        <translation>te veel pagina’s van het bestand doorstonden een controle niet</translation>
    </message>
    <message>
        <source>it paints in a way that is not drawn anew</source>
        <translation>er wordt getekend op een manier die niet opnieuw wordt getekend</translation>
    </message>
    <message>
        <source>it holds more drawing than is looked at</source>
        <translation>er staan meer tekeningen op dan worden bekeken</translation>
    </message>
    <message>
        <source>its content cannot be read to the end</source>
        <translation>de inhoud kan niet tot het einde worden gelezen</translation>
    </message>
    <message>
        <source>something was left under a box</source>
        <translation>er was iets onder een vlak overgebleven</translation>
    </message>
    <message>
        <source>text was left under a box</source>
        <translation>er was tekst onder een vlak overgebleven</translation>
    </message>
    <message>
        <source>it would have looked different outside the boxes</source>
        <translation>de pagina zou er buiten de vlakken anders hebben uitgezien</translation>
    </message>
    <message>
        <source>two readers showed it differently</source>
        <translation>twee lezers toonden de pagina verschillend</translation>
    </message>
    <message>
        <source>a check of the finished file failed</source>
        <translation>een controle van het voltooide bestand is niet doorstaan</translation>
    </message>
    <message>
        <source>en</source>
        <translation>nl</translation>
    </message>
    <message>
        <source>Record of a release that was refused</source>
        <translation>Verslag van een geweigerde vrijgave</translation>
    </message>
    <message>
        <source>Record of a check</source>
        <translation>Verslag van een controle</translation>
    </message>
    <message>
        <source>Redaction certificate</source>
        <translation>Lakcertificaat</translation>
    </message>
    <message>
        <source>Certified release: every page was rebuilt from pixels with the boxes burnt in. Nothing else of the original is in the file.</source>
        <translation>Gecertificeerde vrijgave: elke pagina is opnieuw opgebouwd uit beeldpunten, met de vlakken erin gebrand. Niets anders van het origineel zit in het bestand.</translation>
    </message>
    <message>
        <source>Vector release: text and drawings outside the boxes were drawn anew; pages that failed a check were rebuilt from pixels.</source>
        <translation>Vectorvrijgave: tekst en tekeningen buiten de vlakken zijn opnieuw getekend; pagina’s die een controle niet doorstonden, zijn uit beeldpunten opgebouwd.</translation>
    </message>
    <message>
        <source>A check did not pass, so no file was released. The original was not changed.</source>
        <translation>Een controle is niet doorstaan, dus er is geen bestand vrijgegeven. Het origineel is niet gewijzigd.</translation>
    </message>
    <message>
        <source>The file was only read. Nothing was removed from it, and no file was written.</source>
        <translation>Het bestand is alleen gelezen. Er is niets uit verwijderd en er is geen bestand geschreven.</translation>
    </message>
    <message>
        <source>Released: every check that ran passed</source>
        <translation>Vrijgegeven: elke uitgevoerde controle is doorstaan</translation>
    </message>
    <message>
        <source>Released: every check passed</source>
        <translation>Vrijgegeven: elke controle is doorstaan</translation>
    </message>
    <message>
        <source>A check did not pass: do not rely on this file</source>
        <translation>Een controle is niet doorstaan: vertrouw niet op dit bestand</translation>
    </message>
    <message>
        <source>Not released: a check did not pass</source>
        <translation>Niet vrijgegeven: een controle is niet doorstaan</translation>
    </message>
    <message>
        <source>Nothing was found by the checks that ran</source>
        <translation>De uitgevoerde controles hebben niets gevonden</translation>
    </message>
    <message>
        <source>Not clean: a check did not pass</source>
        <translation>Niet schoon: een controle is niet doorstaan</translation>
    </message>
    <message>
        <source>What this does not promise</source>
        <translation>Wat dit niet belooft</translation>
    </message>
    <message>
        <source>left out: it holds removed text</source>
        <translation>weggelaten: bevat verwijderde tekst</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Grootte in bytes</translation>
    </message>
    <message>
        <source>the original was signed; a released file never is</source>
        <translation>het origineel was ondertekend; een vrijgegeven bestand is dat nooit</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>File that was checked</source>
        <translation>Gecontroleerd bestand</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Origineel</translation>
    </message>
    <message>
        <source>Released file</source>
        <translation>Vrijgegeven bestand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Beoordeeld door</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Goedgekeurd door</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemaakt met</translation>
    </message>
    <message>
        <source>When and by whom</source>
        <translation>Wanneer en door wie</translation>
    </message>
    <message>
        <source>Removed places</source>
        <translation>Verwijderde plaatsen</translation>
    </message>
    <message>
        <source>Left readable on purpose</source>
        <translation>Met opzet leesbaar gelaten</translation>
    </message>
    <message>
        <source>Texts searched for</source>
        <translation>Gezochte teksten</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslissingen</translation>
    </message>
    <message>
        <source>Other categories</source>
        <translation>Andere categorieën</translation>
    </message>
    <message>
        <source>Removed, by category</source>
        <translation>Verwijderd, per categorie</translation>
    </message>
    <message>
        <source>Accepted for removal, by category</source>
        <translation>Geaccepteerd om te verwijderen, per categorie</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Andere redenen</translation>
    </message>
    <message>
        <source>By reason code</source>
        <translation>Per redencode</translation>
    </message>
    <message>
        <source>In no page, but in the file</source>
        <translation>Op geen pagina, maar in het bestand</translation>
    </message>
    <message>
        <source>Removed, by page</source>
        <translation>Verwijderd, per pagina</translation>
    </message>
    <message>
        <source>Accepted for removal, by page</source>
        <translation>Geaccepteerd om te verwijderen, per pagina</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Pagina {page}</translation>
    </message>
    <message>
        <source>Pages {pages}</source>
        <translation>Pagina’s {pages}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Wat ze zegt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Checks of the file</source>
        <translation>Controles van het bestand</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>doorstaan</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>NIET DOORSTAAN</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>pagina {page}</translation>
    </message>
    <message>
        <source>not run: needs the original</source>
        <translation>niet uitgevoerd: origineel nodig</translation>
    </message>
    <message>
        <source>not run: OCR was off</source>
        <translation>niet uitgevoerd: OCR stond uit</translation>
    </message>
    <message>
        <source>not run: no OCR data</source>
        <translation>niet uitgevoerd: geen OCR-gegevens</translation>
    </message>
    <message>
        <source>not run: it broke off</source>
        <translation>niet uitgevoerd: afgebroken</translation>
    </message>
    <message>
        <source>What nobody accepted for removal is still readable, whether the program found it or not.</source>
        <translation>Wat niemand heeft geaccepteerd om te verwijderen, is nog leesbaar, of het programma het nu vond of niet.</translation>
    </message>
    <message>
        <source>Boxes that were widened so that they say less about what they cover: {grown}; joined with a neighbour: {joined}; less wide, because a word that stays is in the way: {limited}. Other words covered: {lost}.</source>
        <translation>Vlakken die zijn verbreed zodat ze minder zeggen over wat ze bedekken: {grown}; verbonden met een buur: {joined}; minder breed, omdat een woord dat blijft in de weg staat: {limited}. Andere bedekte woorden: {lost}.</translation>
    </message>
    <message>
        <source>{count} places were covered without searching the rest of the file for their text: boxes drawn by hand and words too common to search for.</source>
        <translation>{count} plaatsen zijn afgedekt zonder hun tekst in de rest van het bestand te zoeken: met de hand getekende vlakken en woorden die te gewoon zijn om te zoeken.</translation>
    </message>
    <message>
        <source>Pages {pages} were rebuilt from pixels: {reason}.</source>
        <translation>De pagina’s {pages} zijn uit beeldpunten opgebouwd: {reason}.</translation>
    </message>
    <message>
        <source>Look at pages {pages}: a picture that lost a part under a box elsewhere is shown whole there.</source>
        <translation>Bekijk de pagina’s {pages}: een afbeelding die elders onder een vlak een deel verloor, staat daar in haar geheel.</translation>
    </message>
    <message>
        <source>On pages {pages} text inside pictures was not read.</source>
        <translation>Op de pagina’s {pages} is tekst in afbeeldingen niet gelezen.</translation>
    </message>
    <message>
        <source>On pages {pages} writing could not be read; somebody said that those pages were looked at.</source>
        <translation>Op de pagina’s {pages} kon schrift niet worden gelezen; iemand heeft aangegeven dat die pagina’s zijn bekeken.</translation>
    </message>
    <message>
        <source>On pages {pages} writing could not be read.</source>
        <translation>Op de pagina’s {pages} kon schrift niet worden gelezen.</translation>
    </message>
    <message>
        <source>Program (executable)</source>
        <translation>Programma (uitvoerbaar)</translation>
    </message>
    <message>
        <source>Program (source)</source>
        <translation>Programma (bron)</translation>
    </message>
    <message>
        <source>This certificate</source>
        <translation>Dit certificaat</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Hashes (SHA-256)</source>
        <translation>Hashes (SHA-256)</translation>
    </message>
    <message>
        <source>This page sums up the certificate in JSON, which has every place, page and model file. To check a file on any computer: {command}</source>
        <translation>Deze pagina vat het certificaat in JSON samen, dat elke plaats, elke pagina en elk modelbestand bevat. Om een bestand op een willekeurige computer te controleren: {command}</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Only permitted parts in the file</source>
        <translation>Alleen toegestane delen in het bestand</translation>
    </message>
    <message>
        <source>No removed text (reader 1)</source>
        <translation>Geen verwijderde tekst (lezer 1)</translation>
    </message>
    <message>
        <source>No removed text (reader 2)</source>
        <translation>Geen verwijderde tekst (lezer 2)</translation>
    </message>
    <message>
        <source>No removed text in raw data</source>
        <translation>Geen verwijderde tekst in de ruwe data</translation>
    </message>
    <message>
        <source>Boxes are solid (reader 1)</source>
        <translation>Vlakken zijn dicht (lezer 1)</translation>
    </message>
    <message>
        <source>Boxes are solid (reader 2)</source>
        <translation>Vlakken zijn dicht (lezer 2)</translation>
    </message>
    <message>
        <source>No text under boxes</source>
        <translation>Geen tekst onder vlakken</translation>
    </message>
    <message>
        <source>All pages present</source>
        <translation>Alle pagina’s aanwezig</translation>
    </message>
    <message>
        <source>Nothing drawn under boxes</source>
        <translation>Niets getekend onder vlakken</translation>
    </message>
    <message>
        <source>Rest of the pages unchanged</source>
        <translation>Rest van de pagina’s ongewijzigd</translation>
    </message>
    <message>
        <source>No letters left at the boxes</source>
        <translation>Geen letterresten aan de vlakken</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Geaccepteerd</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Afgewezen</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Tweede beoordeling</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bewaard</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorieën</translation>
    </message>
    <message>
        <source>Not read (no OCR)</source>
        <translation>Niet gelezen (geen OCR)</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Tekst in afbeeldingen</translation>
    </message>
    <message>
        <source>Names by the small model only</source>
        <translation>Namen alleen met het kleine model</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Snel zoeken</translation>
    </message>
    <message numerus="yes">
        <source>%n scanned</source>
        <translation>
            <numerusform>%n gescand</numerusform>
            <numerusform>%n gescand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with text</source>
        <translation>
            <numerusform>%n met tekst</numerusform>
            <numerusform>%n met tekst</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Beëindigd door</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Geaccepteerd</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>SHA-256 van het origineel</translation>
    </message>
    <message>
        <source>SHA-256 as released</source>
        <translation>SHA-256 zoals vrijgegeven</translation>
    </message>
    <message>
        <source>Somebody asked for it</source>
        <translation>Iemand heeft erom gevraagd</translation>
    </message>
    <message>
        <source>Released, and kept no longer</source>
        <translation>Vrijgegeven en niet langer bewaard</translation>
    </message>
    <message>
        <source>The date of its matter came</source>
        <translation>De datum van het dossier was bereikt</translation>
    </message>
    <message>
        <source>The end of its released file came</source>
        <translation>De termijn van het vrijgegeven bestand was om</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message numerus="yes">
        <source>%n documents selected</source>
        <translation>
            <numerusform>%n document geselecteerd</numerusform>
            <numerusform>%n documenten geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a document to see its details.</source>
        <translation>Selecteer een document om de details te zien.</translation>
    </message>
    <message>
        <source>Choose who you are…</source>
        <translation>Kies wie u bent…</translation>
    </message>
    <message>
        <source>Show original in folder</source>
        <translation>Origineel in map tonen</translation>
    </message>
    <message>
        <source>Take over its decisions…</source>
        <translation>De beslissingen ervan overnemen…</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Change the settings of this matter</source>
        <translation>De instellingen van dit dossier wijzigen</translation>
    </message>
    <message>
        <source>What stays on record</source>
        <translation>Wat vastgelegd blijft</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy what stays on record</source>
        <translation>Kopiëren wat vastgelegd blijft</translation>
    </message>
    <message>
        <source>Save certificate as PDF…</source>
        <translation>Certificaat als pdf opslaan…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>More that can be done with this document</source>
        <translation>Meer wat met dit document kan</translation>
    </message>
    <message>
        <source>Exact copy of</source>
        <translation>Exacte kopie van</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Unread pages</source>
        <translation>Ongelezen pagina’s</translation>
    </message>
    <message>
        <source>Open hits</source>
        <translation>Open treffers</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Resterende tijd</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Bestede tijd</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>Bekeken door</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Toegevoegd door</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Beoordeeld</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Origineel</translation>
    </message>
    <message>
        <source>Released file</source>
        <translation>Vrijgegeven bestand</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <translation>
            <numerusform>%n vermelding tonen</numerusform>
            <numerusform>Alle %n vermeldingen tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>A document that is gone</source>
        <translation>Een document dat weg is</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beoordelen</translation>
    </message>
    <message>
        <source>Paused. It goes on where it stopped.</source>
        <translation>Gepauzeerd. Het gaat verder waar het is gestopt.</translation>
    </message>
    <message>
        <source>Sent back to its review by {name}.</source>
        <translation>Door {name} teruggestuurd naar beoordeling.</translation>
    </message>
    <message>
        <source>Waits for the approval of somebody other than {name}.</source>
        <translation>Wacht op goedkeuring door iemand anders dan {name}.</translation>
    </message>
    <message>
        <source>Choose who you are, so that it is known who approved.</source>
        <translation>Kies wie u bent, zodat bekend is wie heeft goedgekeurd.</translation>
    </message>
    <message>
        <source>You reviewed it yourself. Somebody else must choose their profile and approve it.</source>
        <translation>U hebt het zelf beoordeeld. Iemand anders moet zijn profiel kiezen en het goedkeuren.</translation>
    </message>
    <message>
        <source>Look at it before you approve. It is then redacted and verified.</source>
        <translation>Bekijk het voordat u het goedkeurt. Dan wordt het weggelakt en gecontroleerd.</translation>
    </message>
    <message>
        <source>It has exactly the same bytes as {name}.</source>
        <translation>Het heeft precies dezelfde bytes als {name}.</translation>
    </message>
    <message>
        <source>What was decided there can be taken over here. It is one step and can be undone.</source>
        <translation>Wat daar is beslist, kan hier worden overgenomen. Dat is één stap en kan ongedaan worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Kind of mistake: {name}</source>
        <translation>Soort fout: {name}</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>A document that is gone</source>
        <translation>Een document dat weg is</translation>
    </message>
</context>
<context>
    <name>DocumentsTable</name>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Drag on the page, or press Return for a box that the arrow keys move.</source>
        <translation>Sleep op de pagina, of druk op Enter voor een vlak dat u met de pijltoetsen verplaatst.</translation>
    </message>
    <message>
        <source>Selected: {text}. R marks it.</source>
        <translation>Geselecteerd: {text}. R markeert het.</translation>
    </message>
    <message>
        <source>Choose one box to split it.</source>
        <translation>Kies één vlak om het te splitsen.</translation>
    </message>
    <message>
        <source>Choose two boxes or more of one page to merge them.</source>
        <translation>Kies twee of meer vlakken van één pagina om ze samen te voegen.</translation>
    </message>
    <message>
        <source>Choose the box that other pages are to have too.</source>
        <translation>Kies het vlak dat andere pagina’s ook moeten krijgen.</translation>
    </message>
    <message numerus="yes">
        <source>%n boxes marked.</source>
        <translation>
            <numerusform>%n vlak gemarkeerd.</numerusform>
            <numerusform>%n vlakken gemarkeerd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>not PDF</source>
        <translation>geen pdf</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>niet meer aanwezig</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>kan niet worden geopend</translation>
    </message>
    <message>
        <source>link out of the folder</source>
        <translation>koppeling buiten de map</translation>
    </message>
    <message>
        <source>released by Sable</source>
        <translation>vrijgegeven door Sable</translation>
    </message>
    <message>
        <source>a copy with marks, not redacted</source>
        <translation>een kopie met markeringen, niet weggelakt</translation>
    </message>
    <message>
        <source>beyond the first 100,000</source>
        <translation>voorbij de eerste 100.000</translation>
    </message>
    <message numerus="yes">
        <source>%n PDFs added</source>
        <translation>
            <numerusform>%n pdf toegevoegd</numerusform>
            <numerusform>%n pdf’s toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: {reasons}</source>
        <translation>
            <numerusform>%n overgeslagen: {reasons}</numerusform>
            <numerusform>%n overgeslagen: {reasons}</numerusform>
        </translation>
    </message>
    <message>
        <source>{added}, {skipped}.</source>
        <translation>{added}, {skipped}.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDFs added.</source>
        <translation>
            <numerusform>%n pdf toegevoegd.</numerusform>
            <numerusform>%n pdf’s toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added. Skipped: {reasons}.</source>
        <translation>Er is niets toegevoegd. Overgeslagen: {reasons}.</translation>
    </message>
    <message>
        <source>No PDF was found in what you added. Nothing was changed.</source>
        <translation>In wat u toevoegde, is geen pdf gevonden. Er is niets gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>%n links were skipped: save them to this computer first.</source>
        <translation>
            <numerusform>%n koppeling is overgeslagen: sla die eerst op deze computer op.</numerusform>
            <numerusform>%n koppelingen zijn overgeslagen: sla die eerst op deze computer op.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Drop to add</source>
        <translation>Loslaten om toe te voegen</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop PDFs or folders here</source>
        <translation>Sleep pdf’s of mappen hierheen</translation>
    </message>
    <message>
        <source>Sable finds names, numbers and other personal details. You decide which ones go. Then they are removed for good, and the result is checked before it is released.</source>
        <translation>Sable vindt namen, nummers en andere persoonlijke gegevens. U beslist welke weg moeten. Dan worden ze voorgoed verwijderd, en het resultaat wordt gecontroleerd voordat het wordt vrijgegeven.</translation>
    </message>
    <message>
        <source>Your files never leave this computer, and originals are never changed.</source>
        <translation>Uw bestanden verlaten deze computer nooit en originelen worden nooit gewijzigd.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Bestanden toevoegen…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Map toevoegen…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Voorbeeld proberen</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Name of a minor</source>
        <translation>Naam van een minderjarige</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Nationality, religion or politics</source>
        <translation>Nationaliteit, religie of politiek</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>Datum of tijd</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-adres</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kaartnummer</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankrekening</translation>
    </message>
    <message>
        <source>Crypto wallet</source>
        <translation>Cryptowallet</translation>
    </message>
    <message>
        <source>US Social Security number</source>
        <translation>Socialezekerheidsnummer (VS)</translation>
    </message>
    <message>
        <source>US taxpayer number (ITIN)</source>
        <translation>Belastingnummer (ITIN, VS)</translation>
    </message>
    <message>
        <source>US employer number (EIN)</source>
        <translation>Werkgeversnummer (EIN, VS)</translation>
    </message>
    <message>
        <source>US passport</source>
        <translation>Paspoort (VS)</translation>
    </message>
    <message>
        <source>US driver license</source>
        <translation>Rijbewijs (VS)</translation>
    </message>
    <message>
        <source>US bank account</source>
        <translation>Bankrekening (VS)</translation>
    </message>
    <message>
        <source>UK NHS number</source>
        <translation>NHS-nummer (VK)</translation>
    </message>
    <message>
        <source>UK National Insurance number</source>
        <translation>National Insurance-nummer (VK)</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Paspoort</translation>
    </message>
    <message>
        <source>National identity number</source>
        <translation>Nationaal identificatienummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>License plate</source>
        <translation>Kenteken</translation>
    </message>
    <message>
        <source>Vehicle identification number</source>
        <translation>Voertuigidentificatienummer</translation>
    </message>
    <message>
        <source>Medical license</source>
        <translation>Medische licentie</translation>
    </message>
    <message>
        <source>Medical record number</source>
        <translation>Patiëntnummer</translation>
    </message>
    <message>
        <source>Medical condition</source>
        <translation>Medische aandoening</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Zaaknummer</translation>
    </message>
    <message>
        <source>Bar number</source>
        <translation>Advocatennummer</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Btw-nummer</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Apparaatnummer</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coördinaten</translation>
    </message>
    <message>
        <source>Other number or code</source>
        <translation>Ander nummer of andere code</translation>
    </message>
    <message>
        <source>Occupation, health or origin</source>
        <translation>Beroep, gezondheid of herkomst</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Other telling detail</source>
        <translation>Ander veelzeggend gegeven</translation>
    </message>
    <message>
        <source>Bar code or QR code</source>
        <translation>Streepjescode of QR-code</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>Met de hand gemarkeerd</translation>
    </message>
    <message>
        <source>On the list of texts to redact</source>
        <translation>Op de lijst van weg te lakken teksten</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export marks</source>
        <translation>Markeringen exporteren</translation>
    </message>
    <message>
        <source>The file says what would be removed. It is no released file: keep it to yourselves.</source>
        <translation>Het bestand zegt wat zou worden verwijderd. Het is geen vrijgegeven bestand: houd het voor uzelf.</translation>
    </message>
    <message>
        <source>FDF, for Acrobat</source>
        <translation>FDF, voor Acrobat</translation>
    </message>
    <message>
        <source>Redaction marks to import into a copy of the document.</source>
        <translation>Lakmarkeringen om in een kopie van het document te importeren.</translation>
    </message>
    <message>
        <source>XFDF, for other PDF programs</source>
        <translation>XFDF, voor andere pdf-programma’s</translation>
    </message>
    <message>
        <source>The same marks as XML.</source>
        <translation>Dezelfde markeringen als XML.</translation>
    </message>
    <message>
        <source>A PDF with live marks</source>
        <translation>Een pdf met bewerkbare markeringen</translation>
    </message>
    <message>
        <source>The whole document with redaction marks on it. Nothing in it is redacted; its name says so.</source>
        <translation>Het hele document met lakmarkeringen erop. Er is niets in weggelakt; de naam zegt dat.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Everything that is known of the hits, with their text.</source>
        <translation>Alles wat over de treffers bekend is, met hun tekst.</translation>
    </message>
    <message>
        <source>Only what was accepted, without open hits</source>
        <translation>Alleen wat is geaccepteerd, zonder open treffers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Opslaan als…</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The original file was not changed.</source>
        <translation>Het originele bestand is niet gewijzigd.</translation>
    </message>
    <message>
        <source>No file was released, and the original was not changed.</source>
        <translation>Er is geen bestand vrijgegeven en het origineel is niet gewijzigd.</translation>
    </message>
    <message>
        <source>All decisions are saved, and the original was not changed.</source>
        <translation>Alle beslissingen zijn opgeslagen en het origineel is niet gewijzigd.</translation>
    </message>
    <message>
        <source>This file is not a PDF.</source>
        <translation>Dit bestand is geen pdf.</translation>
    </message>
    <message>
        <source>Convert it to PDF and add the new file.</source>
        <translation>Zet het om naar pdf en voeg het nieuwe bestand toe.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be read.</source>
        <translation>Deze pdf is beschadigd en kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Ask the sender for a new copy, or print it to PDF in a viewer that shows it.</source>
        <translation>Vraag de afzender om een nieuwe kopie, of druk het af naar pdf in een viewer die het toont.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Dit bestand is leeg.</translation>
    </message>
    <message>
        <source>Copy or download the file again, then add it.</source>
        <translation>Kopieer of download het bestand opnieuw en voeg het dan toe.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Deze pdf heeft geen pagina’s.</translation>
    </message>
    <message>
        <source>Ask the sender for a complete copy.</source>
        <translation>Vraag de afzender om een volledige kopie.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation>Deze pdf is met een wachtwoord vergrendeld.</translation>
    </message>
    <message>
        <source>Nothing was read from it. The password is used in memory only and never stored.</source>
        <translation>Er is niets uit gelezen. Het wachtwoord wordt alleen in het geheugen gebruikt en nooit opgeslagen.</translation>
    </message>
    <message>
        <source>Type the password and try again.</source>
        <translation>Typ het wachtwoord en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The password does not open this PDF.</source>
        <translation>Het wachtwoord opent deze pdf niet.</translation>
    </message>
    <message>
        <source>Check the password and try again.</source>
        <translation>Controleer het wachtwoord en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file is no longer where it was when it was added.</source>
        <translation>Het bestand staat niet meer waar het stond toen het werd toegevoegd.</translation>
    </message>
    <message>
        <source>All decisions are saved.</source>
        <translation>Alle beslissingen zijn opgeslagen.</translation>
    </message>
    <message>
        <source>Put the file back or connect its drive, then try again.</source>
        <translation>Zet het bestand terug of sluit de schijf ervan aan en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file cannot be opened: another program holds it, or you may not read it.</source>
        <translation>Het bestand kan niet worden geopend: een ander programma houdt het vast, of u mag het niet lezen.</translation>
    </message>
    <message>
        <source>Close other programs that use it, check its permissions, then try again.</source>
        <translation>Sluit andere programma’s die het gebruiken, controleer de rechten en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file changed after it was read, so its hits may no longer fit.</source>
        <translation>Het bestand is gewijzigd nadat het was gelezen; de treffers kloppen mogelijk niet meer.</translation>
    </message>
    <message>
        <source>No file was released. The changed file was not touched.</source>
        <translation>Er is geen bestand vrijgegeven. Het gewijzigde bestand is niet aangeraakt.</translation>
    </message>
    <message>
        <source>Restore the earlier version and try again, or add the changed file anew.</source>
        <translation>Herstel de eerdere versie en probeer het opnieuw, of voeg het gewijzigde bestand opnieuw toe.</translation>
    </message>
    <message>
        <source>Some pages hold pictures of text that could not be read.</source>
        <translation>Sommige pagina’s bevatten afbeeldingen van tekst die niet kon worden gelezen.</translation>
    </message>
    <message>
        <source>Open the document, look at those pages yourself and mark what must go.</source>
        <translation>Open het document, bekijk die pagina’s zelf en markeer wat weg moet.</translation>
    </message>
    <message>
        <source>This document took too long and was stopped.</source>
        <translation>Dit document duurde te lang en is gestopt.</translation>
    </message>
    <message>
        <source>Try again. If it stops again, split the PDF into smaller parts.</source>
        <translation>Probeer het opnieuw. Stopt het weer, splits de pdf dan in kleinere delen.</translation>
    </message>
    <message>
        <source>This document needs more memory than is free.</source>
        <translation>Dit document heeft meer geheugen nodig dan vrij is.</translation>
    </message>
    <message>
        <source>Close other programs and try again, or split the PDF into smaller parts.</source>
        <translation>Sluit andere programma’s en probeer het opnieuw, of splits de pdf in kleinere delen.</translation>
    </message>
    <message>
        <source>The part of the program that reads documents stopped on this file.</source>
        <translation>Het deel van het programma dat documenten leest, is bij dit bestand gestopt.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the file is probably damaged.</source>
        <translation>Probeer het opnieuw. Gebeurt het weer, dan is het bestand waarschijnlijk beschadigd.</translation>
    </message>
    <message>
        <source>Reading this file gave an answer that cannot be trusted, so it was discarded.</source>
        <translation>Het lezen van dit bestand gaf een antwoord dat niet te vertrouwen is, dus het is weggegooid.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, do not open this file in other programs.</source>
        <translation>Probeer het opnieuw. Gebeurt het weer, open dit bestand dan niet in andere programma’s.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A file with the name of the released file already exists.</source>
        <translation>Er bestaat al een bestand met de naam van het vrijgegeven bestand.</translation>
    </message>
    <message>
        <source>The existing file was not replaced. All decisions are saved.</source>
        <translation>Het bestaande bestand is niet vervangen. Alle beslissingen zijn opgeslagen.</translation>
    </message>
    <message>
        <source>Move or rename the existing file, then try again.</source>
        <translation>Verplaats of hernoem het bestaande bestand en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The released file could not be written to its folder.</source>
        <translation>Het vrijgegeven bestand kon niet naar zijn map worden geschreven.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it, then try again.</source>
        <translation>Controleer of de map bestaat en of u erin mag schrijven en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file is too large, damaged, or no CSV, XLSX or text file.</source>
        <translation>Het bestand is te groot, beschadigd of geen CSV-, XLSX- of tekstbestand.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>Save the list as CSV and import that.</source>
        <translation>Sla de lijst op als CSV en importeer die.</translation>
    </message>
    <message>
        <source>The file is too large, damaged, or no FDF, XFDF, JSON or PDF with marks.</source>
        <translation>Het bestand is te groot, beschadigd of geen FDF, XFDF, JSON of pdf met markeringen.</translation>
    </message>
    <message>
        <source>Export the marks again from the program that made them.</source>
        <translation>Exporteer de markeringen opnieuw uit het programma dat ze heeft gemaakt.</translation>
    </message>
    <message>
        <source>The marks are on pages that this document does not have.</source>
        <translation>De markeringen staan op pagina’s die dit document niet heeft.</translation>
    </message>
    <message>
        <source>Choose the marks of this document.</source>
        <translation>Kies de markeringen van dit document.</translation>
    </message>
    <message>
        <source>An entry of the always or never list cannot be used, so nothing was looked for.</source>
        <translation>Een vermelding van de altijd- of nooit-lijst kan niet worden gebruikt; er is dus nergens naar gezocht.</translation>
    </message>
    <message>
        <source>Correct the lists in the settings of the matter or of the firm, then try again.</source>
        <translation>Verbeter de lijsten in de instellingen van het dossier of van de organisatie en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The program asked for something that makes no sense for this document.</source>
        <translation>Het programma vroeg iets wat voor dit document geen zin heeft.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the log file.</source>
        <translation>Probeer het opnieuw. Gebeurt het weer, meld het dan met het logbestand.</translation>
    </message>
    <message>
        <source>This document does not have that page.</source>
        <translation>Dit document heeft die pagina niet.</translation>
    </message>
    <message>
        <source>Check that the file is the one that was added, then try again.</source>
        <translation>Controleer of het bestand het toegevoegde bestand is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A page is too large to be drawn.</source>
        <translation>Een pagina is te groot om te tekenen.</translation>
    </message>
    <message>
        <source>Print the page to a smaller paper size and add the new file.</source>
        <translation>Druk de pagina af op een kleiner papierformaat en voeg het nieuwe bestand toe.</translation>
    </message>
    <message>
        <source>Whoever reviewed a document cannot approve it.</source>
        <translation>Wie een document heeft beoordeeld, kan het niet goedkeuren.</translation>
    </message>
    <message>
        <source>Let another person approve it, or send it back to its review.</source>
        <translation>Laat een ander het goedkeuren, of stuur het terug naar beoordeling.</translation>
    </message>
    <message>
        <source>The certificate could not be signed: the key is missing, locked or damaged.</source>
        <translation>Het certificaat kon niet worden ondertekend: de sleutel ontbreekt, is vergrendeld of is beschadigd.</translation>
    </message>
    <message>
        <source>Open the document and finish its review again: the passphrase is asked there, or do not sign.</source>
        <translation>Open het document en rond de beoordeling opnieuw af: daar wordt om de wachtwoordzin gevraagd; of onderteken niet.</translation>
    </message>
    <message>
        <source>This needs somebody&apos;s name, and nobody is chosen at this computer.</source>
        <translation>Dit heeft iemands naam nodig, en aan deze computer is niemand gekozen.</translation>
    </message>
    <message>
        <source>Choose who you are (File, Profiles), then try again.</source>
        <translation>Kies wie u bent (Bestand, Profielen) en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A comment can only be changed by the person who wrote it.</source>
        <translation>Een opmerking kan alleen worden gewijzigd door wie haar heeft geschreven.</translation>
    </message>
    <message>
        <source>A legal hold is on this job, so nothing of it may be deleted.</source>
        <translation>Op deze opdracht rust een verwijderstop, dus er mag niets van worden verwijderd.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Er is niets verwijderd.</translation>
    </message>
    <message>
        <source>Lift the hold first, if you may.</source>
        <translation>Hef eerst de stop op, als u dat mag.</translation>
    </message>
    <message>
        <source>The profile of this job is missing, or its file is not right.</source>
        <translation>Het profiel van deze opdracht ontbreekt, of het bestand ervan klopt niet.</translation>
    </message>
    <message>
        <source>Nothing was looked for, and nothing was changed.</source>
        <translation>Er is nergens naar gezocht en er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Mend the file, or choose another profile for the job.</source>
        <translation>Verbeter het bestand, of kies een ander profiel voor de opdracht.</translation>
    </message>
    <message>
        <source>The proof found something that was to be removed.</source>
        <translation>De controle vond iets wat verwijderd moest worden.</translation>
    </message>
    <message>
        <source>Open the document, decide the marked places, and finish the review again.</source>
        <translation>Open het document, beslis over de gemarkeerde plaatsen en rond de beoordeling opnieuw af.</translation>
    </message>
    <message>
        <source>This document was cancelled.</source>
        <translation>Dit document is geannuleerd.</translation>
    </message>
    <message>
        <source>Retry it whenever you like.</source>
        <translation>U kunt het altijd opnieuw proberen.</translation>
    </message>
    <message>
        <source>The program was closed while it worked on this document.</source>
        <translation>Het programma is gesloten terwijl het aan dit document werkte.</translation>
    </message>
    <message>
        <source>Retry to go on where it stopped.</source>
        <translation>Probeer opnieuw om verder te gaan waar het is gestopt.</translation>
    </message>
    <message>
        <source>A file that belongs to Sable is missing or was changed.</source>
        <translation>Een bestand dat bij Sable hoort, ontbreekt of is gewijzigd.</translation>
    </message>
    <message>
        <source>Install Sable again. Your jobs and decisions stay.</source>
        <translation>Installeer Sable opnieuw. Uw opdrachten en beslissingen blijven.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>Het programma heeft een fout gemaakt.</translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Password of this PDF</source>
        <translation>Wachtwoord van deze pdf</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>{what} (page {page})</source>
        <translation>{what} (pagina {page})</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>Open for review</source>
        <translation>Openen ter beoordeling</translation>
    </message>
    <message>
        <source>Show original in folder</source>
        <translation>Origineel in map tonen</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>The file</source>
        <translation>Het bestand</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <source>This file is damaged and was repaired while it was read.</source>
        <translation>Dit bestand is beschadigd en bij het lezen hersteld.</translation>
    </message>
    <message>
        <source>Something may be missing. Compare it with the original before you release it, or ask for a new copy.</source>
        <translation>Er kan iets ontbreken. Vergelijk het met het origineel voordat u het vrijgeeft, of vraag om een nieuwe kopie.</translation>
    </message>
    <message>
        <source>This file is an XFA form. Other programs may show more of it.</source>
        <translation>Dit bestand is een XFA-formulier. Andere programma’s tonen er mogelijk meer van.</translation>
    </message>
    <message>
        <source>Compare it before you release it: only what is shown here is searched and released.</source>
        <translation>Vergelijk het voordat u het vrijgeeft: alleen wat hier wordt getoond, wordt doorzocht en vrijgegeven.</translation>
    </message>
    <message>
        <source>Damaged, repaired</source>
        <translation>Beschadigd, hersteld</translation>
    </message>
    <message>
        <source>It is damaged and was repaired while it was read: something may be missing.</source>
        <translation>Het is beschadigd en bij het lezen hersteld: er kan iets ontbreken.</translation>
    </message>
    <message>
        <source>XFA form</source>
        <translation>XFA-formulier</translation>
    </message>
    <message>
        <source>It is an XFA form: only what is shown here is released.</source>
        <translation>Het is een XFA-formulier: alleen wat hier wordt getoond, wordt vrijgegeven.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ondertekend</translation>
    </message>
    <message>
        <source>It is signed. The signature does not survive redaction: the released file is not signed.</source>
        <translation>Het is ondertekend. De handtekening overleeft het weglakken niet: het vrijgegeven bestand is niet ondertekend.</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>Formuliervelden</translation>
    </message>
    <message>
        <source>It has form fields. What they show is released, but cannot be filled in any more.</source>
        <translation>Het heeft formuliervelden. Wat ze tonen, wordt vrijgegeven, maar kan niet meer worden ingevuld.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached files</source>
        <translation>
            <numerusform>%n bijgevoegd bestand</numerusform>
            <numerusform>%n bijgevoegde bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached files are neither searched nor in the released file. Add them as files of their own.</source>
        <translation>
            <numerusform>%n bijgevoegd bestand wordt niet doorzocht en zit niet in het vrijgegeven bestand. Voeg het als eigen bestand toe.</numerusform>
            <numerusform>%n bijgevoegde bestanden worden niet doorzocht en zitten niet in het vrijgegeven bestand. Voeg ze als eigen bestanden toe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden layers</source>
        <translation>
            <numerusform>%n verborgen laag</numerusform>
            <numerusform>%n verborgen lagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its layers are hidden. What they hide is not in the released file.</source>
        <translation>
            <numerusform>%n van de lagen is verborgen. Wat ze verbergt, zit niet in het vrijgegeven bestand.</numerusform>
            <numerusform>%n van de lagen zijn verborgen. Wat ze verbergen, zit niet in het vrijgegeven bestand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n laag</numerusform>
            <numerusform>%n lagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n layers, all of them shown. The released file has none.</source>
        <translation>
            <numerusform>Het heeft %n laag, die wordt getoond. Het vrijgegeven bestand heeft er geen.</numerusform>
            <numerusform>Het heeft %n lagen, die alle worden getoond. Het vrijgegeven bestand heeft er geen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier versions</source>
        <translation>
            <numerusform>%n eerdere versie</numerusform>
            <numerusform>%n eerdere versies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n earlier versions of itself. None of them is in the released file.</source>
        <translation>
            <numerusform>Het bevat %n eerdere versie van zichzelf. Die zit niet in het vrijgegeven bestand.</numerusform>
            <numerusform>Het bevat %n eerdere versies van zichzelf. Geen daarvan zit in het vrijgegeven bestand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened with a password</source>
        <translation>Met een wachtwoord geopend</translation>
    </message>
    <message>
        <source>It was opened with a password. The released file opens without one.</source>
        <translation>Het is met een wachtwoord geopend. Het vrijgegeven bestand opent zonder.</translation>
    </message>
</context>
<context>
    <name>FileWordsArea</name>
    <message>
        <source>What the file holds</source>
        <translation>Wat het bestand bevat</translation>
    </message>
</context>
<context>
    <name>FilesTable</name>
    <message>
        <source>Files of this job</source>
        <translation>Bestanden van deze opdracht</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Te beoordelen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Expired and purged</source>
        <translation>Verlopen en gewist</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Matter, people and other details</source>
        <translation>Dossier, personen en andere details</translation>
    </message>
    <message>
        <source>Search file names</source>
        <translation>Bestandsnamen zoeken</translation>
    </message>
    <message>
        <source>{filter}  ×</source>
        <translation>{filter}  ×</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Het filter {filter} weghalen</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Dit filter weghalen</translation>
    </message>
    <message>
        <source>{name}  {count}</source>
        <translation>{name}  {count}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n documents</source>
        <translation>
            <numerusform>{name}: %n document</numerusform>
            <numerusform>{name}: %n documenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Toegevoegd door</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Beoordeeld door</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Elk</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
</context>
<context>
    <name>FinishSheet</name>
    <message>
        <source>Sign the certificate with the key of this computer ({fingerprint}…)</source>
        <translation>Het certificaat ondertekenen met de sleutel van deze computer ({fingerprint}…)</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Wachtwoordzin van de sleutel</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>De wachtwoordzin is onjuist.</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Beoordeling afronden</translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>Volgende tonen</translation>
    </message>
    <message>
        <source>I have looked at all of these myself</source>
        <translation>Ik heb deze allemaal zelf bekeken</translation>
    </message>
    <message>
        <source>A new file is made and checked. It is released only if no trace of an accepted hit is found. The original stays as it is.</source>
        <translation>Er wordt een nieuw bestand gemaakt en gecontroleerd. Het wordt alleen vrijgegeven als geen spoor van een geaccepteerde treffer wordt gevonden. Het origineel blijft zoals het is.</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Terug naar beoordeling</translation>
    </message>
    <message>
        <source>Redact and verify</source>
        <translation>Weglakken en controleren</translation>
    </message>
    <message numerus="yes">
        <source>%n hits will be redacted.</source>
        <translation>
            <numerusform>%n treffer wordt weggelakt.</numerusform>
            <numerusform>%n treffers worden weggelakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hit is decided</source>
        <translation>Over elke treffer is beslist</translation>
    </message>
    <message numerus="yes">
        <source>%n hits not decided</source>
        <translation>
            <numerusform>Over %n treffer niet beslist</numerusform>
            <numerusform>Over %n treffers niet beslist</numerusform>
        </translation>
    </message>
    <message>
        <source>An open hit would stay readable. Decide each one, or accept all the rest.</source>
        <translation>Een open treffer zou leesbaar blijven. Beslis over elke treffer, of accepteer de hele rest.</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n remaining</source>
        <translation>
            <numerusform>De resterende %n accepteren</numerusform>
            <numerusform>Alle resterende %n accepteren</numerusform>
        </translation>
    </message>
    <message>
        <source>Detection misses things. Look at each page at a readable size, top to bottom.</source>
        <translation>Detectie mist dingen. Bekijk elke pagina op leesbare grootte, van boven tot onder.</translation>
    </message>
    <message>
        <source>This matter does not require it.</source>
        <translation>Dit dossier vereist het niet.</translation>
    </message>
    <message>
        <source>Every page was seen</source>
        <translation>Elke pagina is bekeken</translation>
    </message>
    <message numerus="yes">
        <source>%n pages were not seen</source>
        <translation>
            <numerusform>%n pagina is niet bekeken</numerusform>
            <numerusform>%n pagina’s zijn niet bekeken</numerusform>
        </translation>
    </message>
    <message>
        <source>For every sure hit that stays there is a reason</source>
        <translation>Voor elke zekere treffer die blijft, is er een reden</translation>
    </message>
    <message numerus="yes">
        <source>%n sure hits stay without a reason</source>
        <translation>
            <numerusform>%n zekere treffer blijft zonder reden</numerusform>
            <numerusform>%n zekere treffers blijven zonder reden</numerusform>
        </translation>
    </message>
    <message>
        <source>Say for all of them why they stay, or look at each one.</source>
        <translation>Geef voor alle aan waarom ze blijven, of bekijk ze een voor een.</translation>
    </message>
    <message numerus="yes">
        <source>%n hits hidden in the file not decided</source>
        <translation>
            <numerusform>Over %n verborgen treffer niet beslist</numerusform>
            <numerusform>Over %n verborgen treffers niet beslist</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hit hidden in the file is decided</source>
        <translation>Over elke in het bestand verborgen treffer is beslist</translation>
    </message>
    <message>
        <source>Not all that is hidden in the file could be checked</source>
        <translation>Niet alles wat in het bestand verborgen is, kon worden gecontroleerd</translation>
    </message>
    <message>
        <source>Nothing hidden is carried over into the released file.</source>
        <translation>Niets verborgens wordt in het vrijgegeven bestand overgenomen.</translation>
    </message>
    <message>
        <source>Could not check: {carriers}.</source>
        <translation>Kon niet controleren: {carriers}.</translation>
    </message>
    <message>
        <source>The text of every page could be read</source>
        <translation>De tekst van elke pagina kon worden gelezen</translation>
    </message>
    <message>
        <source>Every unread region was looked at</source>
        <translation>Elk ongelezen gebied is bekeken</translation>
    </message>
    <message>
        <source>Pictures, and what could not be read: nothing could be found there. Say that nothing secret is in it, or box it. Pages: {pages}</source>
        <translation>Afbeeldingen, en wat niet kon worden gelezen: daar kon niets worden gevonden. Geef aan dat er niets geheims in staat, of dek het af. Pagina’s: {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n unread regions not looked at</source>
        <translation>
            <numerusform>%n ongelezen gebied niet bekeken</numerusform>
            <numerusform>%n ongelezen gebieden niet bekeken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirmListsPage</name>
    <message>
        <source>Lists of the firm</source>
        <translation>Lijsten van de organisatie</translation>
    </message>
    <message>
        <source>Every job uses these lists besides its own, unless it switches them off. One text a line; what stands in both is redacted. Documents that were read already are not searched again by themselves.</source>
        <translation>Elke opdracht gebruikt naast de eigen lijsten ook deze, tenzij ze die uitzet. Eén tekst per regel; wat in beide staat, wordt weggelakt. Documenten die al zijn gelezen, worden niet vanzelf opnieuw doorzocht.</translation>
    </message>
    <message>
        <source>Always redact</source>
        <translation>Altijd weglakken</translation>
    </message>
    <message>
        <source>Never redact</source>
        <translation>Nooit weglakken</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>De lijsten worden gelezen…</translation>
    </message>
    <message>
        <source>The firm&apos;s list: {name}</source>
        <translation>De lijst van de organisatie: {name}</translation>
    </message>
    <message>
        <source>Import and test…</source>
        <translation>Importeren en testen…</translation>
    </message>
    <message>
        <source>Import and test: {list}</source>
        <translation>Importeren en testen: {list}</translation>
    </message>
    <message>
        <source>{list}: {fault} The lists stay as they were until that is mended.</source>
        <translation>{list}: {fault} De lijsten blijven zoals ze waren tot dat is verholpen.</translation>
    </message>
    <message numerus="yes">
        <source>Stored: %n entries.</source>
        <translation>
            <numerusform>Opgeslagen: %n vermelding.</numerusform>
            <numerusform>Opgeslagen: %n vermeldingen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>{text}, {label}: {page} on the page, {document} in the document, {matter} in the matter, {open} open</source>
        <translation>{text}, {label}: {page} op de pagina, {document} in het document, {matter} in het dossier, {open} open</translation>
    </message>
    <message>
        <source>It is not sure who is meant: {names}</source>
        <translation>Niet zeker wie bedoeld is: {names}</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>Filter groups by text or label</source>
        <translation>Groepen filteren op tekst of soort</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Groepen filteren</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Alleen open</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>One row for each person or value, with the ways it is written below it. Keys 1 to 4 choose how far Accept and Decline reach.</source>
        <translation>Eén rij voor elke persoon of waarde, met de schrijfwijzen eronder. De toetsen 1 tot en met 4 bepalen hoever Accepteren en Afwijzen reiken.</translation>
    </message>
    <message>
        <source>Occurrences; those without a tick are left as they are</source>
        <translation>Vindplaatsen; die zonder vinkje blijven zoals ze zijn</translation>
    </message>
    <message>
        <source>No group chosen</source>
        <translation>Geen groep gekozen</translation>
    </message>
    <message>
        <source>1 This</source>
        <translation>1 Deze</translation>
    </message>
    <message>
        <source>2 Page</source>
        <translation>2 Pagina</translation>
    </message>
    <message>
        <source>3 Document</source>
        <translation>3 Document</translation>
    </message>
    <message>
        <source>4 Matter</source>
        <translation>4 Dossier</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>%n accepteren</numerusform>
            <numerusform>%n accepteren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept {count} in %n documents</source>
        <translation>
            <numerusform>{count} in %n document accepteren</numerusform>
            <numerusform>{count} in %n documenten accepteren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n</source>
        <translation>
            <numerusform>%n afwijzen</numerusform>
            <numerusform>%n afwijzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline {count} in %n documents</source>
        <translation>
            <numerusform>{count} in %n document afwijzen</numerusform>
            <numerusform>{count} in %n documenten afwijzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were decided before and have no tick: set it to decide them again.</source>
        <translation>
            <numerusform>Over %n is eerder beslist, zonder vinkje: zet het om opnieuw te beslissen.</numerusform>
            <numerusform>Over %n is eerder beslist, zonder vinkje: zet het om opnieuw te beslissen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a tick away to leave an occurrence as it is (Space).</source>
        <translation>Haal een vinkje weg om een vindplaats te laten zoals ze is (spatiebalk).</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message numerus="yes">
        <source>Read %n documents anew?</source>
        <translation>
            <numerusform>%n document opnieuw lezen?</numerusform>
            <numerusform>%n documenten opnieuw lezen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was accepted, declined or drawn stays. Open hits are found again under the present settings of the matter. A released file stays where it is until the document is released again.</source>
        <translation>Wat is geaccepteerd, afgewezen of getekend, blijft. Open treffers worden opnieuw gevonden met de huidige instellingen van het dossier. Een vrijgegeven bestand blijft waar het is tot het document opnieuw wordt vrijgegeven.</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>Opnieuw detecteren</translation>
    </message>
    <message numerus="yes">
        <source>Purge %n documents for good?</source>
        <translation>
            <numerusform>%n document definitief wissen?</numerusform>
            <numerusform>%n documenten definitief wissen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.

What goes: the hits, the decisions, the page data, the file names and every other text of them that Sable keeps.

What stays: a record with the checksums of the original and of the released file, counts, times and who purged it. The originals and files that were released are not touched.</source>
        <translation>Dit kan niet ongedaan worden gemaakt.

Wat verdwijnt: de treffers, de beslissingen, de paginagegevens, de bestandsnamen en elke andere tekst ervan die Sable bewaart.

Wat blijft: een vermelding met de controlesommen van het origineel en van het vrijgegeven bestand, aantallen, tijden en wie heeft gewist. De originelen en vrijgegeven bestanden worden niet aangeraakt.</translation>
    </message>
    <message>
        <source>Purge for good</source>
        <translation>Definitief wissen</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n documents from every file… You can look around; changes wait.</source>
        <translation>
            <numerusform>%n document wordt uit elk bestand verwijderd… U kunt rondkijken; wijzigingen wachten.</numerusform>
            <numerusform>%n documenten worden uit elk bestand verwijderd… U kunt rondkijken; wijzigingen wachten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents were removed for good.</source>
        <translation>
            <numerusform>%n document is definitief verwijderd.</numerusform>
            <numerusform>%n documenten zijn definitief verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over the decisions made in {name}?</source>
        <translation>De beslissingen uit {name} overnemen?</translation>
    </message>
    <message>
        <source>Hits that are not decided there stay open. It is one step, and Undo takes it back.</source>
        <translation>Treffers waarover daar niet is beslist, blijven open. Het is één stap, en Ongedaan maken draait die terug.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help – Sable</source>
        <translation>Hulp – Sable</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>De hulp doorzoeken</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source># Help

The guide is not part of this installation. Install Sable again to get it back.</source>
        <translation># Hulp

De handleiding maakt geen deel uit van deze installatie. Installeer Sable opnieuw om haar terug te krijgen.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Niet gevonden.</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} van {total}</translation>
    </message>
</context>
<context>
    <name>Hidden</name>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschappen</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Bladwijzer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Form field</source>
        <translation>Formulierveld</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Bijgevoegd bestand</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Off the page</source>
        <translation>Buiten de pagina</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Onzichtbaar</translation>
    </message>
    <message>
        <source>Spoken text</source>
        <translation>Voorleestekst</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Page label</source>
        <translation>Paginalabel</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>Koppelingsdoel</translation>
    </message>
    <message>
        <source>Program data</source>
        <translation>Programmagegevens</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Bestandsnaam</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Eerdere versie</translation>
    </message>
    <message>
        <source>{carrier} {number}</source>
        <translation>{carrier} {number}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>pagina {page}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>onderwerp</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>trefwoorden</translation>
    </message>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>description</source>
        <translation>beschrijving</translation>
    </message>
    <message>
        <source>content</source>
        <translation>inhoud</translation>
    </message>
    <message>
        <source>value</source>
        <translation>waarde</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>keuze</translation>
    </message>
    <message>
        <source>help text</source>
        <translation>hulptekst</translation>
    </message>
    <message>
        <source>No reader of the page sees this text. It is not carried over into the released file, whatever you decide. Accepted, its place is blacked out too, and the text must be gone everywhere else.</source>
        <translation>Geen lezer van de pagina ziet deze tekst. Hij wordt niet in het vrijgegeven bestand overgenomen, wat u ook beslist. Na accepteren wordt ook zijn plaats zwart gemaakt en moet de tekst overal elders weg zijn.</translation>
    </message>
    <message>
        <source>No page shows this text. It is not carried over into the released file, whatever you decide. Accepted, the text must be gone everywhere else too.</source>
        <translation>Geen pagina toont deze tekst. Hij wordt niet in het vrijgegeven bestand overgenomen, wat u ook beslist. Na accepteren moet de tekst ook overal elders weg zijn.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschadigd</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>met een wachtwoord vergrendeld</translation>
    </message>
    <message>
        <source>neither text nor PDF</source>
        <translation>tekst noch pdf</translation>
    </message>
    <message>
        <source>too large to be read whole</source>
        <translation>te groot om helemaal te lezen</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>te diep genest</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>duurde te lang</translation>
    </message>
    <message>
        <source>Hidden in the file ({count})</source>
        <translation>Verborgen in het bestand ({count})</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%n attached files.</source>
        <translation>
            <numerusform>%n bijgevoegd bestand.</numerusform>
            <numerusform>%n bijgevoegde bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not check: {carriers}.</source>
        <translation>Kon niet controleren: {carriers}.</translation>
    </message>
    <message>
        <source>None of this is carried over into the released file.</source>
        <translation>Niets hiervan wordt in het vrijgegeven bestand overgenomen.</translation>
    </message>
    <message>
        <source>Add to this matter</source>
        <translation>Aan dossier toevoegen</translation>
    </message>
    <message>
        <source>Add the attached files to this matter as documents</source>
        <translation>De bijgevoegde bestanden als documenten aan dit dossier toevoegen</translation>
    </message>
    <message>
        <source>Attached PDFs become documents of this matter, with a review and a release of their own.</source>
        <translation>Bijgevoegde pdf’s worden documenten van dit dossier, met een eigen beoordeling en vrijgave.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n hits accepted</source>
        <translation>
            <numerusform>%n treffer geaccepteerd</numerusform>
            <numerusform>%n treffers geaccepteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits declined</source>
        <translation>
            <numerusform>%n treffer afgewezen</numerusform>
            <numerusform>%n treffers afgewezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits reopened</source>
        <translation>
            <numerusform>%n treffer heropend</numerusform>
            <numerusform>%n treffers heropend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file was another one: %n decisions about the old one were dropped</source>
        <translation>
            <numerusform>Het bestand was een ander: %n beslissing over het oude is vervallen</numerusform>
            <numerusform>Het bestand was een ander: %n beslissingen over het oude zijn vervallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas marked</source>
        <translation>
            <numerusform>%n gebied gemarkeerd</numerusform>
            <numerusform>%n gebieden gemarkeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits changed</source>
        <translation>
            <numerusform>%n treffer gewijzigd</numerusform>
            <numerusform>%n treffers gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas removed</source>
        <translation>
            <numerusform>%n gebied weggehaald</numerusform>
            <numerusform>%n gebieden weggehaald</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Place of the released file chosen</source>
        <translation>Plaats van het vrijgegeven bestand gekozen</translation>
    </message>
    <message>
        <source>Unread pages looked at</source>
        <translation>Ongelezen pagina’s bekeken</translation>
    </message>
    <message>
        <source>Unread region looked at</source>
        <translation>Ongelezen gebied bekeken</translation>
    </message>
    <message>
        <source>Review finished</source>
        <translation>Beoordeling afgerond</translation>
    </message>
    <message>
        <source>Review approved</source>
        <translation>Beoordeling goedgekeurd</translation>
    </message>
    <message>
        <source>Returned to review</source>
        <translation>Terug naar beoordeling</translation>
    </message>
    <message>
        <source>Decisions taken over from an exact copy</source>
        <translation>Beslissingen van een exacte kopie overgenomen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Gewist</translation>
    </message>
    <message numerus="yes">
        <source>%n marks exported: {what}</source>
        <translation>
            <numerusform>%n markering geëxporteerd: {what}</numerusform>
            <numerusform>%n markeringen geëxporteerd: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>{status}: {reason}</source>
        <translation>{status}: {reason}</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Steps of the review, newest first</source>
        <translation>Stappen van de beoordeling, nieuwste eerst</translation>
    </message>
    <message numerus="yes">
        <source>Do %n steps again</source>
        <translation>
            <numerusform>%n stap opnieuw uitvoeren</numerusform>
            <numerusform>%n stappen opnieuw uitvoeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n steps back</source>
        <translation>
            <numerusform>%n stap terugdraaien</numerusform>
            <numerusform>%n stappen terugdraaien</numerusform>
        </translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>U bent hier</translation>
    </message>
    <message>
        <source>Choose a step to go back to it. Nothing is lost: steps can be done again until you take another.</source>
        <translation>Kies een stap om ernaar terug te gaan. Er gaat niets verloren: stappen kunnen opnieuw worden uitgevoerd tot u een andere zet.</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Er is nog niets beslist.</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
</context>
<context>
    <name>HitsPanel</name>
    <message>
        <source>Filter hits by text or label</source>
        <translation>Treffers filteren op tekst of soort</translation>
    </message>
    <message>
        <source>Filter hits</source>
        <translation>Treffers filteren</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffers</translation>
    </message>
    <message>
        <source>One row for each hit. A accepts, D declines, J and K go to the next and previous open hit.</source>
        <translation>Eén rij voor elke treffer. A accepteert, D wijst af, J en K gaan naar de volgende en de vorige open treffer.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>Open {count}</translation>
    </message>
    <message>
        <source>Accepted {count}</source>
        <translation>Geaccepteerd {count}</translation>
    </message>
    <message>
        <source>Declined {count}</source>
        <translation>Afgewezen {count}</translation>
    </message>
    <message>
        <source>Below {count}</source>
        <translation>Eronder {count}</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Er is niets gevonden</translation>
    </message>
    <message>
        <source>That is no proof that nothing is there. Read every page, and mark what must go with the rectangle tool (R).</source>
        <translation>Dat bewijst niet dat er niets is. Lees elke pagina en markeer met de rechthoek (R) wat weg moet.</translation>
    </message>
    <message>
        <source>No hit matches</source>
        <translation>Geen treffer voldoet</translation>
    </message>
    <message>
        <source>Clear the filter to see all hits.</source>
        <translation>Wis het filter om alle treffers te zien.</translation>
    </message>
    <message>
        <source>No hits here</source>
        <translation>Hier geen treffers</translation>
    </message>
    <message>
        <source>Choose “All” to see every hit.</source>
        <translation>Kies „Alle” om elke treffer te zien.</translation>
    </message>
    <message>
        <source>{label} · {where} · {state}</source>
        <translation>{label} · {where} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>%n hits selected</source>
        <translation>
            <numerusform>%n treffer geselecteerd</numerusform>
            <numerusform>%n treffers geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept or decline them in one step; one undo takes it back.</source>
        <translation>Accepteer ze of wijs ze af in één stap; één keer ongedaan maken draait dat terug.</translation>
    </message>
    <message>
        <source>No hit selected</source>
        <translation>Geen treffer geselecteerd</translation>
    </message>
    <message>
        <source>Choose a hit in the list or on the page.</source>
        <translation>Kies een treffer in de lijst of op de pagina.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>%n accepteren</numerusform>
            <numerusform>%n accepteren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n</source>
        <translation>
            <numerusform>%n afwijzen</numerusform>
            <numerusform>%n afwijzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepteren</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Afwijzen</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Looking at the files…</source>
        <translation>Bestanden bekijken…</translation>
    </message>
    <message>
        <source>Copying file {number} of {total}…</source>
        <translation>Bestand {number} van {total} kopiëren…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Bevat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Hersteld</translation>
    </message>
    <message>
        <source>XFA form</source>
        <translation>XFA-formulier</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicaat</translation>
    </message>
    <message>
        <source>Was here before</source>
        <translation>Was er al eerder</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Actie nodig</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Scan with text</source>
        <translation>Scan met tekst</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Scan, no text</source>
        <translation>Scan, geen tekst</translation>
    </message>
    <message numerus="yes">
        <source>%n pages without text</source>
        <translation>
            <numerusform>%n pagina zonder tekst</numerusform>
            <numerusform>%n pagina’s zonder tekst</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: {reason}</source>
        <translation>Overgeslagen: {reason}</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>Hetzelfde als {name}</translation>
    </message>
    <message>
        <source>Added before, on {day}</source>
        <translation>Eerder toegevoegd, op {day}</translation>
    </message>
    <message>
        <source>It was skipped: {reason}.</source>
        <translation>Het is overgeslagen: {reason}.</translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>Het bestand wordt gecontroleerd.</translation>
    </message>
    <message>
        <source>It has exactly the same bytes as {name}, which is in this job.</source>
        <translation>Het heeft precies dezelfde bytes als {name}, dat in deze opdracht zit.</translation>
    </message>
    <message>
        <source>Leave it out, or process it too: the decisions of one can be taken over for the other.</source>
        <translation>Laat het weg of verwerk het ook: de beslissingen over het ene kunnen voor het andere worden overgenomen.</translation>
    </message>
    <message>
        <source>The same bytes were added on {day}. Status there: {status}.</source>
        <translation>Dezelfde bytes zijn op {day} toegevoegd. Status daar: {status}.</translation>
    </message>
    <message>
        <source>Go on with the document that is there, or process this file as a new version.</source>
        <translation>Ga verder met het document dat er is, of verwerk dit bestand als nieuwe versie.</translation>
    </message>
    <message>
        <source>It was taken out of this job. The file was not changed.</source>
        <translation>Het is uit deze opdracht gehaald. Het bestand is niet gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages show ink but hold no text.</source>
        <translation>
            <numerusform>%n pagina toont inkt maar bevat geen tekst.</numerusform>
            <numerusform>%n pagina’s tonen inkt maar bevatten geen tekst.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are read by character recognition, which takes longer. What it cannot read is left to you.</source>
        <translation>Ze worden met tekstherkenning gelezen, wat langer duurt. Wat die niet kan lezen, is aan u.</translation>
    </message>
    <message>
        <source>It will be processed.</source>
        <translation>Het wordt verwerkt.</translation>
    </message>
</context>
<context>
    <name>IntakeFlow</name>
    <message>
        <source>{name} was started.</source>
        <translation>{name} is gestart.</translation>
    </message>
    <message>
        <source>Nothing was added. The originals were not changed.</source>
        <translation>Er is niets toegevoegd. De originelen zijn niet gewijzigd.</translation>
    </message>
</context>
<context>
    <name>IntakeSheet</name>
    <message>
        <source>Check before starting</source>
        <translation>Controleren vóór het starten</translation>
    </message>
    <message>
        <source>Ask before starting</source>
        <translation>Vragen vóór het starten</translation>
    </message>
    <message>
        <source>Show this sheet whenever a folder or several files are added</source>
        <translation>Dit blad tonen wanneer een map of meerdere bestanden worden toegevoegd</translation>
    </message>
    <message>
        <source>New jobs start like this</source>
        <translation>Nieuwe opdrachten starten zo</translation>
    </message>
    <message>
        <source>Keep these settings for new jobs. Categories, lists, fields and the folder stay with this job.</source>
        <translation>Deze instellingen bewaren voor nieuwe opdrachten. Categorieën, lijsten, velden en de map blijven bij deze opdracht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Add nothing. The originals stay as they are.</source>
        <translation>Niets toevoegen. De originelen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message numerus="yes">
        <source>%n files will be processed</source>
        <translation>
            <numerusform>%n bestand wordt verwerkt</numerusform>
            <numerusform>%n bestanden worden verwerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n te bekijken</numerusform>
            <numerusform>%n te bekijken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n weggelaten</numerusform>
            <numerusform>%n weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still being checked</source>
        <translation>
            <numerusform>%n nog in controle</numerusform>
            <numerusform>%n nog in controle</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}. The originals are only read.</source>
        <translation>{counts}. De originelen worden alleen gelezen.</translation>
    </message>
    <message>
        <source>No file is left in this job.</source>
        <translation>Er is geen bestand meer in deze opdracht.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Bestanden bekijken…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Will be processed</source>
        <translation>Wordt verwerkt</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Te bekijken</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>{name}  {count}</source>
        <translation>{name}  {count}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n files</source>
        <translation>
            <numerusform>{name}: %n bestand</numerusform>
            <numerusform>{name}: %n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of this job can be processed.</source>
        <translation>Geen bestand van deze opdracht kan worden verwerkt.</translation>
    </message>
    <message numerus="yes">
        <source>Start %n files</source>
        <translation>
            <numerusform>%n bestand starten</numerusform>
            <numerusform>%n bestanden starten</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard this job and what you chose for it?</source>
        <translation>Deze opdracht en uw keuzes ervoor weggooien?</translation>
    </message>
    <message>
        <source>No file was changed. You can add the files again at any time.</source>
        <translation>Er is geen bestand gewijzigd. U kunt de bestanden altijd opnieuw toevoegen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Matter number</source>
        <translation>Dossiernummer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Verzoeker</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Find and redact</source>
        <translation>Vinden en weglakken</translation>
    </message>
    <message>
        <source>Hits are found, you decide each one, and a new file is made and checked.</source>
        <translation>Treffers worden gevonden, u beslist over elke treffer en een nieuw bestand wordt gemaakt en gecontroleerd.</translation>
    </message>
    <message>
        <source>Clean only</source>
        <translation>Alleen opschonen</translation>
    </message>
    <message>
        <source>Hidden data are removed and the new file is checked. Nothing is redacted.</source>
        <translation>Verborgen gegevens worden verwijderd en het nieuwe bestand wordt gecontroleerd. Er wordt niets weggelakt.</translation>
    </message>
    <message>
        <source>Verify only</source>
        <translation>Alleen controleren</translation>
    </message>
    <message>
        <source>Files that were redacted elsewhere are checked. Nothing is written.</source>
        <translation>Bestanden die elders zijn weggelakt, worden gecontroleerd. Er wordt niets geschreven.</translation>
    </message>
    <message>
        <source>Certified (pages rebuilt, safest)</source>
        <translation>Gecertificeerd (nieuw opgebouwd)</translation>
    </message>
    <message>
        <source>Every page is painted anew with its boxes. Nothing of the original file is carried over.</source>
        <translation>Elke pagina wordt met haar vlakken opnieuw getekend. Niets van het originele bestand wordt overgenomen.</translation>
    </message>
    <message>
        <source>Vector (text and drawings kept)</source>
        <translation>Vector (tekst en tekeningen)</translation>
    </message>
    <message>
        <source>Pages are drawn anew from their text, lines and pictures; one that does not pass its checks is certified. Not promised: that nothing is left of drawings which others partly cover, or of traces in a picture too faint to be seen.</source>
        <translation>Pagina’s worden opnieuw getekend uit hun tekst, lijnen en afbeeldingen; een pagina die haar controles niet doorstaat, wordt gecertificeerd. Niet beloofd: dat niets overblijft van tekeningen die deels door andere worden bedekt, of van sporen in een afbeelding die te zwak zijn om te zien.</translation>
    </message>
    <message>
        <source>Until released</source>
        <translation>Tot de vrijgave</translation>
    </message>
    <message>
        <source>Hits, decisions and names are removed a day after the last file of this job was released.</source>
        <translation>Treffers, beslissingen en namen worden verwijderd een dag nadat het laatste bestand van deze opdracht is vrijgegeven.</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Tot een datum</translation>
    </message>
    <message>
        <source>Hits, decisions and names are removed on that day, finished or not.</source>
        <translation>Treffers, beslissingen en namen worden op die dag verwijderd, gereed of niet.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Hits, decisions and names stay until somebody purges them.</source>
        <translation>Treffers, beslissingen en namen blijven tot iemand ze definitief wist.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>A document is released when its reviewer has finished.</source>
        <translation>Een document wordt vrijgegeven als de beoordelaar klaar is.</translation>
    </message>
    <message>
        <source>Every document</source>
        <translation>Elk document</translation>
    </message>
    <message>
        <source>Somebody other than the reviewer must approve before a document is released.</source>
        <translation>Iemand anders dan de beoordelaar moet een document goedkeuren voordat het wordt vrijgegeven.</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Een steekproef</translation>
    </message>
    <message>
        <source>A part of the documents, drawn by chance, must be approved by somebody else.</source>
        <translation>Een deel van de documenten, bij toeval getrokken, moet door iemand anders worden goedgekeurd.</translation>
    </message>
    <message>
        <source>{rule} ({percent} %)</source>
        <translation>{rule} ({percent} %)</translation>
    </message>
    <message>
        <source>On hold: nothing is removed</source>
        <translation>Verwijderstop: er wordt niets verwijderd</translation>
    </message>
    <message>
        <source>Review data are removed a day after the last release</source>
        <translation>Beoordelingsgegevens worden een dag na de laatste vrijgave verwijderd</translation>
    </message>
    <message>
        <source>Kept until somebody purges them</source>
        <translation>Bewaard tot iemand ze definitief wist</translation>
    </message>
    <message>
        <source>Review data are removed now</source>
        <translation>Beoordelingsgegevens worden nu verwijderd</translation>
    </message>
    <message>
        <source>Review data are removed today</source>
        <translation>Beoordelingsgegevens worden vandaag verwijderd</translation>
    </message>
    <message numerus="yes">
        <source>Review data are removed in %n days</source>
        <translation>
            <numerusform>Beoordelingsgegevens worden over %n dag verwijderd</numerusform>
            <numerusform>Beoordelingsgegevens worden over %n dagen verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody without a profile</source>
        <translation>Iemand zonder profiel</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
</context>
<context>
    <name>KeepingEditor</name>
    <message>
        <source>Keep hits and decisions</source>
        <translation>Treffers en beslissingen bewaren</translation>
    </message>
    <message>
        <source>Day on which they are removed</source>
        <translation>Dag waarop ze worden verwijderd</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Bestanden…</translation>
    </message>
    <message>
        <source>How long files are kept</source>
        <translation>Hoelang bestanden worden bewaard</translation>
    </message>
    <message>
        <source>Keep working copies</source>
        <translation>Werkkopieën bewaren</translation>
    </message>
    <message>
        <source>Day on which working copies are removed</source>
        <translation>Dag waarop werkkopieën worden verwijderd</translation>
    </message>
    <message>
        <source>Released files</source>
        <translation>Vrijgegeven bestanden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Delete after a day</source>
        <translation>Verwijderen na een dag</translation>
    </message>
    <message>
        <source>Day after which released files are deleted</source>
        <translation>Dag waarna vrijgegeven bestanden worden verwijderd</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>Originals are read where they lie. While one is away, its document waits.</source>
        <translation>Originelen worden gelezen waar ze staan. Zolang er een weg is, wacht het document.</translation>
    </message>
    <message>
        <source>Originals are copied into Sable&apos;s data folder before the work starts. It then goes on when one is moved or changed, or its drive is taken out. The copies are removed after {day}, or before it with the hits and decisions.</source>
        <translation>Originelen worden voor het begin van het werk naar de gegevensmap van Sable gekopieerd. Het gaat dan door als er een wordt verplaatst of gewijzigd, of als de schijf wordt weggehaald. De kopieën worden na {day} verwijderd, of eerder met de treffers en beslissingen.</translation>
    </message>
    <message>
        <source>Sable never deletes a released file.</source>
        <translation>Sable verwijdert nooit een vrijgegeven bestand.</translation>
    </message>
    <message>
        <source>After {day} Sable deletes the released files and their certificates for good, in the folder they lie in. A file that somebody changed since stays.</source>
        <translation>Na {day} verwijdert Sable de vrijgegeven bestanden en hun certificaten definitief, in de map waarin ze staan. Een bestand dat iemand sindsdien heeft gewijzigd, blijft.</translation>
    </message>
    <message>
        <source>Working copies are kept, released files are deleted.</source>
        <translation>Werkkopieën worden bewaard, vrijgegeven bestanden verwijderd.</translation>
    </message>
    <message>
        <source>Working copies are kept. Released files stay.</source>
        <translation>Werkkopieën worden bewaard. Vrijgegeven bestanden blijven.</translation>
    </message>
    <message>
        <source>No working copies. Released files are deleted.</source>
        <translation>Geen werkkopieën. Vrijgegeven bestanden worden verwijderd.</translation>
    </message>
    <message>
        <source>No working copies. Released files stay.</source>
        <translation>Geen werkkopieën. Vrijgegeven bestanden blijven.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beoordeling</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Search actions and keys</source>
        <translation>Acties en toetsen zoeken</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acties en hun toetsen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>Druk hier op de nieuwe toets</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Deze toets gebruiken</translation>
    </message>
    <message>
        <source>Use as well</source>
        <translation>Ook gebruiken</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Geen toets</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Standaardtoetsen</translation>
    </message>
    <message>
        <source>Usual keys for everything</source>
        <translation>Standaardtoetsen voor alles</translation>
    </message>
    <message>
        <source>Menus, tooltips and the sheet of keys show what you choose. It holds after a restart too.</source>
        <translation>Menu’s, tooltips en het toetsenblad tonen wat u kiest. Het geldt ook na een herstart.</translation>
    </message>
    <message>
        <source>New key for {action}</source>
        <translation>Nieuwe toets voor {action}</translation>
    </message>
    <message>
        <source>No action or key matches the search.</source>
        <translation>Geen actie of toets voldoet aan de zoekopdracht.</translation>
    </message>
    <message>
        <source>Select an action.</source>
        <translation>Selecteer een actie.</translation>
    </message>
    <message>
        <source>This key acts while it is held down, and cannot be changed.</source>
        <translation>Deze toets werkt zolang hij wordt ingedrukt en kan niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>Escape forgets the key that was pressed; Tab leaves the field.</source>
        <translation>Esc vergeet de ingedrukte toets; Tab verlaat het veld.</translation>
    </message>
    <message>
        <source>{key} is needed to get around in the window. Choose another key.</source>
        <translation>{key} is nodig om in het venster rond te gaan. Kies een andere toets.</translation>
    </message>
    <message>
        <source>{key} belongs to: {actions}. It is taken from there if you use it here.</source>
        <translation>{key} hoort bij: {actions}. De toets wordt daar weggehaald als u hem hier gebruikt.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} is vrij.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message numerus="yes">
        <source>Label of %n hits</source>
        <translation>
            <numerusform>Soort van %n treffer</numerusform>
            <numerusform>Soort van %n treffers</numerusform>
        </translation>
    </message>
    <message>
        <source>Type to find a label</source>
        <translation>Typ om een soort te vinden</translation>
    </message>
    <message>
        <source>Filter labels</source>
        <translation>Soorten filteren</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Soorten</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%n pages: {what}</source>
        <translation>
            <numerusform>%n pagina: {what}</numerusform>
            <numerusform>%n pagina’s: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelezen</translation>
    </message>
    <message numerus="yes">
        <source>%n pages without text that could be read</source>
        <translation>
            <numerusform>%n pagina zonder leesbare tekst</numerusform>
            <numerusform>%n pagina’s zonder leesbare tekst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages not looked at yet</source>
        <translation>
            <numerusform>%n pagina nog niet bekeken</numerusform>
            <numerusform>%n pagina’s nog niet bekeken</numerusform>
        </translation>
    </message>
    <message>
        <source>rules</source>
        <translation>regels</translation>
    </message>
    <message>
        <source>always list</source>
        <translation>altijd-lijst</translation>
    </message>
    <message>
        <source>never list</source>
        <translation>nooit-lijst</translation>
    </message>
    <message>
        <source>entry {number} of the {name} list ran out of time</source>
        <translation>de tijd voor vermelding {number} van de lijst {name} was op</translation>
    </message>
    <message>
        <source>bar codes</source>
        <translation>streepjescodes</translation>
    </message>
    <message>
        <source>model {name}</source>
        <translation>model {name}</translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>Hits</source>
        <translation>Treffers</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Vermelding</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Line {line} holds no letter or digit to look for.</source>
        <translation>Regel {line} bevat geen letter of cijfer om naar te zoeken.</translation>
    </message>
    <message>
        <source>Line {line} is longer than {long} characters.</source>
        <translation>Regel {line} is langer dan {long} tekens.</translation>
    </message>
    <message>
        <source>Line {line} would find nearly everything.</source>
        <translation>Regel {line} zou bijna alles vinden.</translation>
    </message>
    <message>
        <source>Line {line} has no word of five letters, so it has no other spellings.</source>
        <translation>Regel {line} bevat geen woord van vijf letters, dus er zijn geen andere schrijfwijzen.</translation>
    </message>
    <message>
        <source>Line {line} is no regular expression: see character {at}.</source>
        <translation>Regel {line} is geen reguliere expressie: zie teken {at}.</translation>
    </message>
    <message>
        <source>Line {line} is no regular expression.</source>
        <translation>Regel {line} is geen reguliere expressie.</translation>
    </message>
    <message>
        <source>The label in line {line} may have letters, digits and underscores only.</source>
        <translation>De soort in regel {line} mag alleen letters, cijfers en onderstrepingstekens bevatten.</translation>
    </message>
    <message>
        <source>A list has at most {most} lines.</source>
        <translation>Een lijst heeft hoogstens {most} regels.</translation>
    </message>
    <message>
        <source>Always redact</source>
        <translation>Altijd weglakken</translation>
    </message>
    <message>
        <source>Never redact</source>
        <translation>Nooit weglakken</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Column of the file</source>
        <translation>Kolom van het bestand</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Testen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>Deze lijst gebruiken</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Bestand wordt gelezen…</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Kolom {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were read.</source>
        <translation>
            <numerusform>%n vermelding is gelezen.</numerusform>
            <numerusform>%n vermeldingen zijn gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the file were left out.</source>
        <translation>
            <numerusform>%n regel van het bestand is weggelaten.</numerusform>
            <numerusform>%n regels van het bestand zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at document {number} of {total}…</source>
        <translation>Document {number} van {total} bekijken…</translation>
    </message>
    <message numerus="yes">
        <source>%n hits.</source>
        <translation>
            <numerusform>%n treffer.</numerusform>
            <numerusform>%n treffers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries without any.</source>
        <translation>
            <numerusform>%n vermelding zonder treffer.</numerusform>
            <numerusform>%n vermeldingen zonder treffer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries ran out of time on a page, so there may be more.</source>
        <translation>
            <numerusform>Voor %n vermelding was de tijd op een pagina op; er kunnen er dus meer zijn.</numerusform>
            <numerusform>Voor %n vermeldingen was de tijd op een pagina op; er kunnen er dus meer zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list is empty. Import one from a CSV, XLSX or text file.</source>
        <translation>Deze lijst is leeg. Importeer er een uit een CSV-, XLSX- of tekstbestand.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Een lijst importeren</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.txt *.tsv)</source>
        <translation>Lijsten (*.csv *.xlsx *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Try the list on documents</source>
        <translation>De lijst op documenten proberen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
</context>
<context>
    <name>LogsDialog</name>
    <message>
        <source>Logs</source>
        <translation>Logboeken</translation>
    </message>
    <message>
        <source>Logs of this matter</source>
        <translation>Logboeken van dit dossier</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Aantallen</translation>
    </message>
    <message numerus="yes">
        <source>%n documents are not released yet: the logs may change.</source>
        <translation>
            <numerusform>%n document is nog niet vrijgegeven: de logboeken kunnen nog veranderen.</numerusform>
            <numerusform>%n documenten zijn nog niet vrijgegeven: de logboeken kunnen nog veranderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Public log</source>
        <translation>Openbaar logboek</translation>
    </message>
    <message>
        <source>Document, page, category, reason, legal basis and place of every box. No text of any document.</source>
        <translation>Document, pagina, categorie, reden, grondslag en plaats van elk vlak. Geen tekst van een document.</translation>
    </message>
    <message>
        <source>Save public log…</source>
        <translation>Openbaar logboek opslaan…</translation>
    </message>
    <message>
        <source>Sealed reference list</source>
        <translation>Verzegelde referentielijst</translation>
    </message>
    <message>
        <source>What each box hides, with an identifier for every value, to be filed under seal. The PDF is locked with this passphrase; nobody can open it without, not even you.</source>
        <translation>Wat elk vlak verbergt, met een aanduiding voor elke waarde, om onder geheimhouding in te dienen. De pdf wordt met deze wachtwoordzin vergrendeld; zonder kan niemand hem openen, ook u niet.</translation>
    </message>
    <message>
        <source>Passphrase, 12 characters or more</source>
        <translation>Wachtwoordzin, 12 tekens of meer</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Nogmaals dezelfde</translation>
    </message>
    <message>
        <source>Save sealed list…</source>
        <translation>Verzegelde lijst opslaan…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Give the same passphrase twice first.</source>
        <translation>Geef eerst tweemaal dezelfde wachtwoordzin.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>Save public log</source>
        <translation>Openbaar logboek opslaan</translation>
    </message>
    <message>
        <source>redaction log</source>
        <translation>lakregister</translation>
    </message>
    <message>
        <source>reference list, sealed</source>
        <translation>referentielijst, verzegeld</translation>
    </message>
    <message>
        <source>Save sealed list</source>
        <translation>Verzegelde lijst opslaan</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gekozen</translation>
    </message>
    <message>
        <source>You work as {name}.</source>
        <translation>U werkt als {name}.</translation>
    </message>
    <message>
        <source>Choose who you are</source>
        <translation>Kies wie u bent</translation>
    </message>
    <message>
        <source>{name} is being redacted and checked.</source>
        <translation>{name} wordt weggelakt en gecontroleerd.</translation>
    </message>
    <message>
        <source>{name} now waits for its second review.</source>
        <translation>{name} wacht nu op de tweede beoordeling.</translation>
    </message>
    <message>
        <source>{name} was released.</source>
        <translation>{name} is vrijgegeven.</translation>
    </message>
    <message>
        <source>{name} was not released. The reason stands beside it.</source>
        <translation>{name} is niet vrijgegeven. De reden staat ernaast.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing is worked on now.</source>
        <translation>De schijf is vol; er wordt nu nergens aan gewerkt.</translation>
    </message>
    <message>
        <source>Every decision made so far is saved, and the originals are untouched. Free some space: Sable looks every few seconds and goes on by itself.</source>
        <translation>Elke beslissing tot nu toe is opgeslagen en de originelen zijn onaangeroerd. Maak ruimte vrij: Sable kijkt om de paar seconden en gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>There is space again. The work goes on.</source>
        <translation>Er is weer ruimte. Het werk gaat verder.</translation>
    </message>
    <message>
        <source>{name} – Sable</source>
        <translation>{name} – Sable</translation>
    </message>
    <message>
        <source>Sable {version}</source>
        <translation>Sable {version}</translation>
    </message>
    <message>
        <source>Offline redaction review. Nothing leaves this computer.

Free software under the GNU Affero General Public License, version 3 or later (AGPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Offline beoordelen van weglakkingen. Niets verlaat deze computer.

Vrije software onder de GNU Affero General Public License, versie 3 of later (AGPL-3.0-or-later). Ze komt zonder enige garantie.</translation>
    </message>
</context>
<context>
    <name>MatterField</name>
    <message>
        <source>Any. Type a part of the name</source>
        <translation>Elk. Typ een deel van de naam</translation>
    </message>
    <message>
        <source>Matters that were found</source>
        <translation>Gevonden dossiers</translation>
    </message>
    <message>
        <source>No matter has this in its name.</source>
        <translation>Geen dossier heeft dit in de naam.</translation>
    </message>
    <message>
        <source>There is no matter yet.</source>
        <translation>Er is nog geen dossier.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n. Type more to find others.</source>
        <translation>
            <numerusform>Het nieuwste %n. Typ meer om andere te vinden.</numerusform>
            <numerusform>De nieuwste %n. Typ meer om andere te vinden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Document</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Be&amp;oordeling</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hulp</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Back to matters</source>
        <translation>Terug naar dossiers</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Send back to review</source>
        <translation>Terugsturen naar beoordeling</translation>
    </message>
    <message>
        <source>The reviewer sees your note above the pages. It stays with the document&apos;s comments.</source>
        <translation>De beoordelaar ziet uw notitie boven de pagina’s. Ze blijft bij de opmerkingen van het document.</translation>
    </message>
    <message>
        <source>What should be looked at again?</source>
        <translation>Waar moet opnieuw naar worden gekeken?</translation>
    </message>
    <message>
        <source>Note for the reviewer</source>
        <translation>Notitie voor de beoordelaar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Terugsturen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>{matter} is ready: %n documents to review.</source>
        <translation>
            <numerusform>{matter} is klaar: %n document te beoordelen.</numerusform>
            <numerusform>{matter} is klaar: %n documenten te beoordelen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A job is ready: %n documents to review.</source>
        <translation>
            <numerusform>Een opdracht is klaar: %n document te beoordelen.</numerusform>
            <numerusform>Een opdracht is klaar: %n documenten te beoordelen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>This folder is not there. Choose another.</source>
        <translation>Deze map is er niet. Kies een andere.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>Dit is een bestand. Kies een map.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another.</source>
        <translation>In deze map kan niets worden geschreven. Kies een andere.</translation>
    </message>
    <message>
        <source>The originals lie in this folder. Choose another, so that released files are never mixed with them.</source>
        <translation>De originelen staan in deze map. Kies een andere, zodat vrijgegeven bestanden nooit met originelen worden vermengd.</translation>
    </message>
    <message>
        <source>Sable keeps its own data in this folder and clears it up. Choose another.</source>
        <translation>Sable bewaart zijn eigen gegevens in deze map en ruimt haar op. Kies een andere.</translation>
    </message>
</context>
<context>
    <name>OutputField</name>
    <message>
        <source>Beside the originals</source>
        <translation>Naast de originelen</translation>
    </message>
    <message>
        <source>Folder for released files</source>
        <translation>Map voor vrijgegeven bestanden</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose a folder for released files</source>
        <translation>Kies een map voor vrijgegeven bestanden</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Map wordt bekeken…</translation>
    </message>
    <message>
        <source>Every file of this matter was released already. Released files stay where they are.</source>
        <translation>Elk bestand van dit dossier is al vrijgegeven. Vrijgegeven bestanden blijven waar ze zijn.</translation>
    </message>
    <message>
        <source>Subfolders of the originals are kept there.</source>
        <translation>Submappen van de originelen worden daar behouden.</translation>
    </message>
    <message>
        <source>In the folder {name}, beside the one the originals lie in.</source>
        <translation>In de map {name}, naast die waarin de originelen staan.</translation>
    </message>
    <message>
        <source>In a new folder beside the one the originals lie in. Subfolders are kept.</source>
        <translation>In een nieuwe map naast die waarin de originelen staan. Submappen worden behouden.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were released already and stay where they are.</source>
        <translation>
            <numerusform>%n bestand is al vrijgegeven en blijft waar het is.</numerusform>
            <numerusform>%n bestanden zijn al vrijgegeven en blijven waar ze zijn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>The document. Everything on it can also be reached and decided in the list of hits.</source>
        <translation>Het document. Alles erop kan ook in de lijst met treffers worden bereikt en beslist.</translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message>
        <source>Same mark on other pages</source>
        <translation>Dezelfde markering op andere pagina’s</translation>
    </message>
    <message>
        <source>Pages, for example 1-4, 7</source>
        <translation>Pagina’s, bijvoorbeeld 1-4, 7</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>From here on</source>
        <translation>Vanaf hier</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Oneven</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Even</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n pages</source>
        <translation>
            <numerusform>%n pagina markeren</numerusform>
            <numerusform>%n pagina’s markeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Write pages as 1-4, 7 – up to page {count}.</source>
        <translation>Schrijf pagina’s als 1-4, 7 – tot en met pagina {count}.</translation>
    </message>
    <message>
        <source>In the same place as on page {page}. One undo takes all of them back.</source>
        <translation>Op dezelfde plaats als op pagina {page}. Eén keer ongedaan maken draait alles terug.</translation>
    </message>
</context>
<context>
    <name>PairsEditor</name>
    <message>
        <source>Add a field</source>
        <translation>Een veld toevoegen</translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation>Twee velden hebben dezelfde naam.</translation>
    </message>
    <message>
        <source>A field has no name.</source>
        <translation>Een veld heeft geen naam.</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Naam van het veld</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Waarde van het veld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Dit veld weghalen</translation>
    </message>
    <message>
        <source>A job carries 16 fields at most.</source>
        <translation>Een opdracht heeft hoogstens 16 velden.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Password of the locked files</source>
        <translation>Wachtwoord van de vergrendelde bestanden</translation>
    </message>
    <message>
        <source>It is kept in memory only and never stored.</source>
        <translation>Het blijft alleen in het geheugen en wordt nooit opgeslagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are locked with a password.</source>
        <translation>
            <numerusform>%n bestand is met een wachtwoord vergrendeld.</numerusform>
            <numerusform>%n bestanden zijn met een wachtwoord vergrendeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try on %n files</source>
        <translation>
            <numerusform>Op %n bestand proberen</numerusform>
            <numerusform>Op %n bestanden proberen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That password opened %n files.</source>
        <translation>
            <numerusform>Dat wachtwoord opende %n bestand.</numerusform>
            <numerusform>Dat wachtwoord opende %n bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>That password opened none of them.</source>
        <translation>Dat wachtwoord opende er geen.</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Profielen</translation>
    </message>
    <message>
        <source>Who works on this computer</source>
        <translation>Wie op deze computer werkt</translation>
    </message>
    <message>
        <source>What is decided, finished and approved is recorded in the name of whoever is chosen here. Profiles stay on this computer; there is no password, and nothing is sent.</source>
        <translation>Wat wordt beslist, afgerond en goedgekeurd, wordt vastgelegd op naam van wie hier is gekozen. Profielen blijven op deze computer; er is geen wachtwoord en er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Een profiel toevoegen</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>mag leeg zijn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Dit ben ik</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (u)</translation>
    </message>
    <message>
        <source>{name} (deactivated)</source>
        <translation>{name} (gedeactiveerd)</translation>
    </message>
    <message>
        <source>Type a name and save it.</source>
        <translation>Typ een naam en sla die op.</translation>
    </message>
    <message>
        <source>Nobody was added yet. Type a name and save it.</source>
        <translation>Er is nog niemand toegevoegd. Typ een naam en sla die op.</translation>
    </message>
    <message>
        <source>This is you: what you do is recorded in this name.</source>
        <translation>Dit bent u: wat u doet, wordt op deze naam vastgelegd.</translation>
    </message>
    <message>
        <source>Deactivated: it cannot be chosen any more. What was done in its name stays.</source>
        <translation>Gedeactiveerd: kan niet meer worden gekozen. Wat op deze naam is gedaan, blijft.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deactiveren</translation>
    </message>
    <message>
        <source>Activate again</source>
        <translation>Weer activeren</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>Changes take effect at once and are kept on this computer.</source>
        <translation>Wijzigingen gelden meteen en worden op deze computer bewaard.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>As it will be released.</source>
        <translation>Zoals het wordt vrijgegeven.</translation>
    </message>
    <message>
        <source>The original with its boxes.</source>
        <translation>Het origineel met de vlakken.</translation>
    </message>
    <message>
        <source>The original and the released page take turns. B ends it.</source>
        <translation>Het origineel en de vrijgegeven pagina wisselen elkaar af. B beëindigt dat.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Sable refuses itself every connection to another one and counts the tries. `sable doctor --no-network` looks more closely, with a document.</source>
        <translation>Niets verlaat deze computer. Sable weigert zichzelf elke verbinding met een andere en telt de pogingen. `sable doctor --no-network` kijkt nauwkeuriger, met een document.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Nu controleren</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were tried and refused. Please report it.</source>
        <translation>
            <numerusform>%n verbinding is geprobeerd en geweigerd. Meld dit alstublieft.</numerusform>
            <numerusform>%n verbindingen zijn geprobeerd en geweigerd. Meld dit alstublieft.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection was tried since Sable started.</source>
        <translation>Sinds de start van Sable is geen verbinding geprobeerd.</translation>
    </message>
</context>
<context>
    <name>ProfileChooser</name>
    <message>
        <source>Legal profile</source>
        <translation>Juridisch profiel</translation>
    </message>
    <message>
        <source>The requester&apos;s names, addresses and numbers, which stay (one a line)</source>
        <translation>De namen, adressen en nummers van de verzoeker, die blijven staan (één per regel)</translation>
    </message>
    <message>
        <source>Texts of the requester</source>
        <translation>Teksten van de verzoeker</translation>
    </message>
    <message>
        <source>Not used: {file}, {place}: {problem}</source>
        <translation>Niet gebruikt: {file}, {place}: {problem}</translation>
    </message>
    <message>
        <source>This profile is missing, or its file is not right. Choose another one.</source>
        <translation>Dit profiel ontbreekt, of het bestand ervan klopt niet. Kies een ander.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Opening</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation>Detecteren</translation>
    </message>
    <message>
        <source>Redacting</source>
        <translation>Weglakken</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>{phase}…</source>
        <translation>{phase}…</translation>
    </message>
    <message numerus="yes">
        <source>{phase}, {done} of %n pages</source>
        <translation>
            <numerusform>{phase}, {done} van %n pagina</numerusform>
            <numerusform>{phase}, {done} van %n pagina’s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Open hits</source>
        <translation>Open treffers</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Wordt gelezen…</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <source>Hits that are still open, of all hits. Click to sort.</source>
        <translation>Treffers die nog open zijn, van alle treffers. Klik om te sorteren.</translation>
    </message>
    <message>
        <source>Click to sort</source>
        <translation>Klik om te sorteren</translation>
    </message>
    <message>
        <source>{progress}, {left}</source>
        <translation>{progress}, {left}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n decided</source>
        <translation>
            <numerusform>{done} van %n beslist</numerusform>
            <numerusform>{done} van %n beslist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages unread</source>
        <translation>
            <numerusform>%n pagina ongelezen</numerusform>
            <numerusform>%n pagina’s ongelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>under 1 min left</source>
        <translation>nog minder dan 1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>nog %n min</numerusform>
            <numerusform>nog %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>nog %n u</numerusform>
            <numerusform>nog %n u</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message>
        <source>The sample is not part of this installation.</source>
        <translation>Het voorbeeld maakt geen deel uit van deze installatie.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Bestanden toevoegen</translation>
    </message>
    <message>
        <source>PDF files (*.pdf *.PDF)</source>
        <translation>Pdf-bestanden (*.pdf *.PDF)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Map toevoegen</translation>
    </message>
    <message>
        <source>Documents toolbar</source>
        <translation>Werkbalk van documenten</translation>
    </message>
    <message>
        <source>No document matches.</source>
        <translation>Geen document voldoet.</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Alle documenten tonen</translation>
    </message>
    <message>
        <source>Reading the list of documents…</source>
        <translation>De lijst met documenten wordt gelezen…</translation>
    </message>
    <message>
        <source>Looking for PDFs…</source>
        <translation>Pdf’s zoeken…</translation>
    </message>
    <message numerus="yes">
        <source>Try %n documents again?</source>
        <translation>
            <numerusform>%n document opnieuw proberen?</numerusform>
            <numerusform>%n documenten opnieuw proberen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are put at the end of the queue and read again. Decisions are kept.</source>
        <translation>Ze worden achter in de wachtrij gezet en opnieuw gelezen. Beslissingen blijven bewaard.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n documents?</source>
        <translation>
            <numerusform>%n document annuleren?</numerusform>
            <numerusform>%n documenten annuleren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Originals and decisions are kept. Retry puts them back in the queue.</source>
        <translation>Originelen en beslissingen blijven bewaard. Opnieuw proberen zet ze terug in de wachtrij.</translation>
    </message>
    <message>
        <source>Cancel documents</source>
        <translation>Documenten annuleren</translation>
    </message>
    <message>
        <source>The certificate was saved as {name}.</source>
        <translation>Het certificaat is opgeslagen als {name}.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>“{text}”</source>
        <translation>„{text}”</translation>
    </message>
    <message>
        <source>A code that can be scanned; this was read in it.</source>
        <translation>Een code die kan worden gescand; dit is erin gelezen.</translation>
    </message>
    <message>
        <source>A code that can be scanned. Nothing was recognised in it, but no person can read what it says.</source>
        <translation>Een code die kan worden gescand. Er is niets in herkend, maar geen mens kan lezen wat ze zegt.</translation>
    </message>
    <message>
        <source>It stands in one list with the name of a minor.</source>
        <translation>Het staat in één lijst met de naam van een minderjarige.</translation>
    </message>
    <message>
        <source>The words beside it say that this is a minor: {words}.</source>
        <translation>De woorden ernaast zeggen dat dit een minderjarige is: {words}.</translation>
    </message>
    <message>
        <source>Found by: {finder}.</source>
        <translation>Gevonden door: {finder}.</translation>
    </message>
    <message>
        <source>The label beside it says what it is.</source>
        <translation>Het opschrift ernaast zegt wat het is.</translation>
    </message>
    <message>
        <source>The label beside it says what it is: {words}.</source>
        <translation>Het opschrift ernaast zegt wat het is: {words}.</translation>
    </message>
    <message>
        <source>Found by: {finder}, {words}.</source>
        <translation>Gevonden door: {finder}, {words}.</translation>
    </message>
    <message>
        <source>It is on the list of what always goes.</source>
        <translation>Het staat op de lijst van wat altijd weg moet.</translation>
    </message>
    <message>
        <source>On the firm’s list of what always goes: {entry}.</source>
        <translation>Op de lijst van de organisatie van wat altijd weg moet: {entry}.</translation>
    </message>
    <message>
        <source>On the job’s list of what always goes: {entry}.</source>
        <translation>Op de lijst van de opdracht van wat altijd weg moet: {entry}.</translation>
    </message>
    <message>
        <source>The list says: {note}.</source>
        <translation>De lijst zegt: {note}.</translation>
    </message>
    <message>
        <source>The same text was found elsewhere in the document.</source>
        <translation>Dezelfde tekst is elders in het document gevonden.</translation>
    </message>
    <message>
        <source>Read with doubt, and nearly as {text} {place}.</source>
        <translation>Met twijfel gelezen, en bijna als {text} {place}.</translation>
    </message>
    <message>
        <source>It belongs to the name {text} {place}.</source>
        <translation>Het hoort bij de naam {text} {place}.</translation>
    </message>
    <message>
        <source>It is what goes of {text} {place}.</source>
        <translation>Het is wat weg moet van {text} {place}.</translation>
    </message>
    <message>
        <source>The same text as {place}.</source>
        <translation>Dezelfde tekst als {place}.</translation>
    </message>
    <message>
        <source>The same text as {text} {place}.</source>
        <translation>Dezelfde tekst als {text} {place}.</translation>
    </message>
    <message>
        <source>in another document of the job</source>
        <translation>in een ander document van de opdracht</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>elders</translation>
    </message>
    <message>
        <source>on page {page}</source>
        <translation>op pagina {page}</translation>
    </message>
    <message>
        <source>Found there by: {finder}.</source>
        <translation>Daar gevonden door: {finder}.</translation>
    </message>
    <message>
        <source>Its check digits are right ({check}).</source>
        <translation>De controlecijfers kloppen ({check}).</translation>
    </message>
    <message>
        <source>Its check digits are wrong ({check}).</source>
        <translation>De controlecijfers kloppen niet ({check}).</translation>
    </message>
    <message>
        <source>The name model takes it for “{label}”, {marked} % sure that it points to somebody, and {removal} % sure that it has to go.</source>
        <translation>Het namenmodel houdt het voor „{label}”, voor {marked} % zeker dat het naar iemand verwijst, en voor {removal} % zeker dat het weg moet.</translation>
    </message>
    <message>
        <source>Also found by: {finders}.</source>
        <translation>Ook gevonden door: {finders}.</translation>
    </message>
    <message>
        <source>Others took it for: {labels}.</source>
        <translation>Andere hielden het voor: {labels}.</translation>
    </message>
    <message>
        <source>Name words directly beside it were added.</source>
        <translation>Naamwoorden direct ernaast zijn toegevoegd.</translation>
    </message>
    <message>
        <source>It is the rest of a longer text that another hit cut.</source>
        <translation>Het is de rest van een langere tekst die door een andere treffer is afgesneden.</translation>
    </message>
    <message>
        <source>A citation or a number of the document itself was cut off.</source>
        <translation>Een juridische verwijzing of een nummer van het document zelf is afgesneden.</translation>
    </message>
    <message>
        <source>It holds a text that you keep, but says more than that.</source>
        <translation>Het bevat een tekst die u behoudt, maar zegt meer dan dat.</translation>
    </message>
    <message>
        <source>It is also on a list of what stays; what always goes comes first.</source>
        <translation>Het staat ook op een lijst van wat blijft; wat altijd weg moet, gaat voor.</translation>
    </message>
    <message>
        <source>The part that may stay ends inside a word that was read from an image.</source>
        <translation>Het deel dat mag blijven, eindigt binnen een woord dat uit een afbeelding is gelezen.</translation>
    </message>
    <message>
        <source>the name model ({name})</source>
        <translation>het namenmodel ({name})</translation>
    </message>
    <message>
        <source>the name model</source>
        <translation>het namenmodel</translation>
    </message>
    <message>
        <source>a title before a name</source>
        <translation>een titel voor een naam</translation>
    </message>
    <message>
        <source>letters behind a name</source>
        <translation>letters achter een naam</translation>
    </message>
    <message>
        <source>a role before a name</source>
        <translation>een rol voor een naam</translation>
    </message>
    <message>
        <source>a party of the case</source>
        <translation>een procespartij</translation>
    </message>
    <message>
        <source>“I, …,” of a statement</source>
        <translation>„Ik, …,” van een verklaring</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>een handtekening</translation>
    </message>
    <message>
        <source>the end of a letter</source>
        <translation>het slot van een brief</translation>
    </message>
    <message>
        <source>the beginning of a letter</source>
        <translation>het begin van een brief</translation>
    </message>
    <message>
        <source>the name before an e-mail address</source>
        <translation>de naam voor een e-mailadres</translation>
    </message>
    <message>
        <source>a column of names</source>
        <translation>een kolom met namen</translation>
    </message>
    <message>
        <source>a label beside it</source>
        <translation>een opschrift ernaast</translation>
    </message>
    <message>
        <source>the heading of a table or form</source>
        <translation>de kop van een tabel of formulier</translation>
    </message>
    <message>
        <source>a list of what always goes</source>
        <translation>een lijst van wat altijd weg moet</translation>
    </message>
    <message>
        <source>the pattern “{name}”</source>
        <translation>het patroon „{name}”</translation>
    </message>
</context>
<context>
    <name>ReasonsDialog</name>
    <message>
        <source>Import a list</source>
        <translation>Een lijst importeren</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Deze lijst exporteren</translation>
    </message>
    <message>
        <source>Lists (*.csv *.json)</source>
        <translation>Lijsten (*.csv *.json)</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Redenen</translation>
    </message>
    <message>
        <source>Search reason codes</source>
        <translation>Redencodes zoeken</translation>
    </message>
    <message>
        <source>Type a code or a word, Enter ticks it</source>
        <translation>Typ een code of een woord, Enter vinkt aan</translation>
    </message>
    <message>
        <source>Reason codes</source>
        <translation>Redencodes</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Een lijst importeren…</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Deze lijst exporteren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>‘{text}’</source>
        <translation>„{text}”</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n treffer</numerusform>
            <numerusform>%n treffers</numerusform>
        </translation>
    </message>
    <message>
        <source>These lists are not right and were left out: {names}. `sable reasons list` says why.</source>
        <translation>Deze lijsten kloppen niet en zijn weggelaten: {names}. `sable reasons list` zegt waarom.</translation>
    </message>
    <message>
        <source>Ticked: {codes}</source>
        <translation>Aangevinkt: {codes}</translation>
    </message>
</context>
<context>
    <name>ReasonsModel</name>
    <message>
        <source>In no list any more</source>
        <translation>In geen lijst meer</translation>
    </message>
</context>
<context>
    <name>ReasonsPage</name>
    <message>
        <source>Why something is removed. A list of your own goes before those that come with Sable.</source>
        <translation>Waarom iets wordt verwijderd. Een eigen lijst gaat voor de lijsten die bij Sable horen.</translation>
    </message>
</context>
<context>
    <name>RedactionLog</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>Redencode</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Box (points from the bottom left)</source>
        <translation>Vlak (punten vanaf linksonder)</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Aanduiding</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>het bestand zelf</translation>
    </message>
    <message>
        <source>{page}, hidden</source>
        <translation>{page}, verborgen</translation>
    </message>
    <message>
        <source>Pages: {pages}, of which {full} in full, {part} in part and {withheld} withheld in full.</source>
        <translation>Pagina’s: {pages}, waarvan {full} volledig, {part} gedeeltelijk en {withheld} volledig achtergehouden.</translation>
    </message>
    <message>
        <source>{code}: {places} places on {pages} pages</source>
        <translation>{code}: {places} plaatsen op {pages} pagina’s</translation>
    </message>
    <message>
        <source>Removed under {codes}.</source>
        <translation>Verwijderd op grond van {codes}.</translation>
    </message>
    <message>
        <source>Places without a reason code: {count}.</source>
        <translation>Plaatsen zonder redencode: {count}.</translation>
    </message>
    <message>
        <source>Redaction log</source>
        <translation>Lakregister</translation>
    </message>
    <message>
        <source>What was removed and why. It holds no text of any document.</source>
        <translation>Wat is verwijderd en waarom. Het bevat geen tekst van een document.</translation>
    </message>
    <message>
        <source>Removed places</source>
        <translation>Verwijderde plaatsen</translation>
    </message>
    <message>
        <source>Made by Sable from the decisions of the review.</source>
        <translation>Door Sable gemaakt op basis van de beslissingen van de beoordeling.</translation>
    </message>
    <message>
        <source>Reference list: to be filed under seal</source>
        <translation>Referentielijst: onder geheimhouding in te dienen</translation>
    </message>
    <message>
        <source>Each item that was removed and the identifier that stands for it (as in FRCP 5.2(g)). The numbers are those of the public log.</source>
        <translation>Elk verwijderd gegeven en de aanduiding die ervoor in de plaats staat (zoals in FRCP 5.2(g)). De nummers zijn die van het openbare logboek.</translation>
    </message>
    <message>
        <source>This list holds what was removed.</source>
        <translation>Deze lijst bevat wat is verwijderd.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>The whole list is attached to this file as reference-list.csv.</source>
        <translation>De hele lijst is als reference-list.csv bij dit bestand gevoegd.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Public person</source>
        <translation>Publiek persoon</translation>
    </message>
    <message>
        <source>Not personal data</source>
        <translation>Geen persoonsgegeven</translation>
    </message>
    <message>
        <source>False hit</source>
        <translation>Valse treffer</translation>
    </message>
    <message>
        <source>Declined because: {why}</source>
        <translation>Afgewezen omdat: {why}</translation>
    </message>
    <message>
        <source>{name}, from a file</source>
        <translation>{name}, volgens een bestand</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gekozen</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>{who}, {when}, when sending it back</source>
        <translation>{who}, {when}, bij het terugsturen</translation>
    </message>
</context>
<context>
    <name>RemarksCard</name>
    <message>
        <source>Comments</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Reasons: {codes}</source>
        <translation>Redenen: {codes}</translation>
    </message>
    <message>
        <source>Comment on this hit</source>
        <translation>Opmerking bij deze treffer</translation>
    </message>
    <message>
        <source>Comment on the document</source>
        <translation>Opmerking bij het document</translation>
    </message>
</context>
<context>
    <name>RemarksReview</name>
    <message>
        <source>Nothing was imported. {problem}</source>
        <translation>Er is niets geïmporteerd. {problem}</translation>
    </message>
    <message numerus="yes">
        <source>%n codes were imported: {name}</source>
        <translation>
            <numerusform>%n code is geïmporteerd: {name}</numerusform>
            <numerusform>%n codes zijn geïmporteerd: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschreven: {path}</translation>
    </message>
    <message>
        <source>Remove your comment?</source>
        <translation>Uw opmerking weghalen?</translation>
    </message>
    <message>
        <source>It cannot be brought back. That it was there stays in the record, without what it said.</source>
        <translation>Ze kan niet worden teruggehaald. Dat ze er was, blijft vastgelegd, zonder de inhoud.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Never find ‘{text}’ in this matter again?</source>
        <translation>„{text}” in dit dossier nooit meer vinden?</translation>
    </message>
    <message>
        <source>It is declined wherever it is still open in the documents of the matter, and kept on its list of what is never redacted. Undo opens the hits again; the text stays on the list until you take it off in the settings of the matter.</source>
        <translation>De tekst wordt overal afgewezen waar hij in de documenten van het dossier nog open is, en komt op de lijst van wat nooit wordt weggelakt. Ongedaan maken opent de treffers weer; de tekst blijft op de lijst tot u hem er in de instellingen van het dossier afhaalt.</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>Nooit meer</translation>
    </message>
    <message>
        <source>‘{text}’ is on the list of what stays.</source>
        <translation>„{text}” staat op de lijst van wat blijft staan.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Overgebleven</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Onder drempel</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Onzeker</translation>
    </message>
    <message>
        <source>(area without text)</source>
        <translation>(gebied zonder tekst)</translation>
    </message>
    <message>
        <source>{label}, {where}, {state}: {text}</source>
        <translation>{label}, {where}, {state}: {text}</translation>
    </message>
    <message>
        <source>Hidden in the file: {label}, {where}, {state}: {text}</source>
        <translation>Verborgen in het bestand: {label}, {where}, {state}: {text}</translation>
    </message>
    <message>
        <source>Reasons: {codes}</source>
        <translation>Redenen: {codes}</translation>
    </message>
    <message>
        <source>{label} · {state}</source>
        <translation>{label} · {state}</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>Score {score}</translation>
    </message>
    <message>
        <source>The profile lets a part stay. Which one is not sure: all of it goes.</source>
        <translation>Volgens het profiel mag een deel blijven staan. Welk deel is niet zeker: alles wordt weggelakt.</translation>
    </message>
    <message>
        <source>Stays under the profile: {parts}</source>
        <translation>Blijft staan volgens het profiel: {parts}</translation>
    </message>
    <message>
        <source>Score {score}.</source>
        <translation>Score {score}.</translation>
    </message>
    <message>
        <source>Marked by hand. Only this place is redacted.</source>
        <translation>Met de hand gemarkeerd. Alleen deze plaats wordt weggelakt.</translation>
    </message>
    <message>
        <source>Read from a list of redactions.</source>
        <translation>Gelezen uit een lijst met weglakkingen.</translation>
    </message>
    <message>
        <source>After redaction this text could still be read.</source>
        <translation>Na het weglakken was deze tekst nog te lezen.</translation>
    </message>
    <message>
        <source>After redaction a second reader could still read this text.</source>
        <translation>Na het weglakken kon een tweede lezer deze tekst nog lezen.</translation>
    </message>
    <message>
        <source>After redaction a third reading of the file still found this text.</source>
        <translation>Na het weglakken vond een derde lezing van het bestand deze tekst nog.</translation>
    </message>
    <message>
        <source>This box was not filled completely.</source>
        <translation>Dit vlak was niet helemaal gevuld.</translation>
    </message>
    <message>
        <source>A second reader does not show this box filled completely.</source>
        <translation>Een tweede lezer toont dit vlak niet helemaal gevuld.</translation>
    </message>
    <message>
        <source>There was still text under this box.</source>
        <translation>Er stond nog tekst onder dit vlak.</translation>
    </message>
    <message>
        <source>Something drawn was still under this box.</source>
        <translation>Onder dit vlak was nog iets getekend.</translation>
    </message>
    <message>
        <source>Something outside the boxes changed here.</source>
        <translation>Buiten de vlakken is hier iets veranderd.</translation>
    </message>
    <message>
        <source>Letters of this text could still be read beside its box.</source>
        <translation>Letters van deze tekst waren naast het vlak nog te lezen.</translation>
    </message>
    <message>
        <source>This page did not come out as it was.</source>
        <translation>Deze pagina kwam er anders uit dan ze was.</translation>
    </message>
    <message>
        <source>The file held something that no released file may hold.</source>
        <translation>Het bestand bevatte iets wat in geen vrijgegeven bestand mag staan.</translation>
    </message>
    <message>
        <source>The proof after redaction found this text left over.</source>
        <translation>De controle na het weglakken vond dat deze tekst was overgebleven.</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Every hit is decided.</source>
        <translation>Over elke treffer is beslist.</translation>
    </message>
    <message>
        <source>No other open hit in this list.</source>
        <translation>Geen andere open treffer in deze lijst.</translation>
    </message>
    <message numerus="yes">
        <source>%n hits stay as they are: their documents were changed since.</source>
        <translation>
            <numerusform>%n treffer blijft zoals hij is: het document is sindsdien gewijzigd.</numerusform>
            <numerusform>%n treffers blijven zoals ze zijn: de documenten zijn sindsdien gewijzigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>Er is geen document open.</translation>
    </message>
    <message>
        <source>Hits, groups and more</source>
        <translation>Treffers, groepen en meer</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffers</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation>Document wordt geopend…</translation>
    </message>
    <message numerus="yes">
        <source>%n attached files are documents of this matter now.</source>
        <translation>
            <numerusform>%n bijgevoegd bestand is nu een document van dit dossier.</numerusform>
            <numerusform>%n bijgevoegde bestanden zijn nu documenten van dit dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The attached PDFs are documents of this matter already.</source>
        <translation>De bijgevoegde pdf’s zijn al documenten van dit dossier.</translation>
    </message>
    <message>
        <source>None of the attached files is a PDF that can be taken in.</source>
        <translation>Geen van de bijgevoegde bestanden is een pdf die kan worden opgenomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n others are no PDF or could not be unpacked.</source>
        <translation>
            <numerusform>%n ander is geen pdf of kon niet worden uitgepakt.</numerusform>
            <numerusform>%n andere zijn geen pdf of konden niet worden uitgepakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every page was seen.</source>
        <translation>Elke pagina is bekeken.</translation>
    </message>
    <message>
        <source>On the page: arrow keys move the selected box, Alt with arrows resizes it.</source>
        <translation>Op de pagina: pijltoetsen verplaatsen het geselecteerde vlak, Alt met pijltoetsen wijzigt de grootte.</translation>
    </message>
    <message>
        <source>RELEASED</source>
        <translation>VRIJGEGEVEN</translation>
    </message>
    <message>
        <source>NOT YET REDACTED</source>
        <translation>NOG NIET WEGGELAKT</translation>
    </message>
    <message>
        <source>{action}: {step}</source>
        <translation>{action}: {step}</translation>
    </message>
    <message>
        <source>{decided} of {total} decided</source>
        <translation>{decided} van {total} beslist</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Geen treffers</translation>
    </message>
    <message numerus="yes">
        <source>%n pages not seen</source>
        <translation>
            <numerusform>%n pagina niet bekeken</numerusform>
            <numerusform>%n pagina’s niet bekeken</numerusform>
        </translation>
    </message>
    <message>
        <source>all pages seen</source>
        <translation>alle pagina’s bekeken</translation>
    </message>
    <message>
        <source>undo: {step}</source>
        <translation>ongedaan maken: {step}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepteren</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Afwijzen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>%n accepteren</numerusform>
            <numerusform>%n accepteren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n</source>
        <translation>
            <numerusform>%n afwijzen</numerusform>
            <numerusform>%n afwijzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Pagina {page} van {total}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Places found; those without a tick are not marked</source>
        <translation>Gevonden plaatsen; die zonder vinkje worden niet gemarkeerd</translation>
    </message>
    <message>
        <source>Text to search for</source>
        <translation>Gezochte tekst</translation>
    </message>
    <message>
        <source>Search and redact</source>
        <translation>Zoeken en weglakken</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Manier van zoeken</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Whole words in any case, also over line breaks</source>
        <translation>Hele woorden, hoofdletters of kleine, ook over regeleinden heen</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Exactly these capitals and small letters</source>
        <translation>Precies deze hoofdletters en kleine letters</translation>
    </message>
    <message>
        <source>Wildcards</source>
        <translation>Jokertekens</translation>
    </message>
    <message>
        <source>* any letters and digits of a word, ? one of them</source>
        <translation>* willekeurige letters en cijfers van een woord, ? één daarvan</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>Bijna</translation>
    </message>
    <message>
        <source>Also as OCR and typing slips write it</source>
        <translation>Ook zoals OCR- en typefouten het schrijven</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Reguliere expressie</translation>
    </message>
    <message>
        <source>A regular expression, in any case</source>
        <translation>Een reguliere expressie, hoofdletters of kleine</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alles aanvinken</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Niets aanvinken</translation>
    </message>
    <message numerus="yes">
        <source>Mark {count} in %n documents</source>
        <translation>
            <numerusform>{count} markeren in %n document</numerusform>
            <numerusform>{count} markeren in %n documenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n</source>
        <translation>
            <numerusform>%n markeren</numerusform>
            <numerusform>%n markeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Zoeken…</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boxed already</source>
        <translation>
            <numerusform>%n al afgedekt</numerusform>
            <numerusform>%n al afgedekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages were not searched whole: the expression takes too long there.</source>
        <translation>
            <numerusform>%n pagina is niet helemaal doorzocht: de expressie duurt daar te lang.</numerusform>
            <numerusform>%n pagina’s zijn niet helemaal doorzocht: de expressie duurt daar te lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be searched: {names}.</source>
        <translation>Kon niet worden doorzocht: {names}.</translation>
    </message>
    <message>
        <source>Type and press Return. Then the arrow keys go from match to match, and Space takes a tick away.</source>
        <translation>Typ en druk op Enter. Met de pijltoetsen gaat u van vindplaats naar vindplaats, met de spatiebalk haalt u een vinkje weg.</translation>
    </message>
    <message>
        <source>This would find nearly everything.</source>
        <translation>Dit zou bijna alles vinden.</translation>
    </message>
    <message>
        <source>This has no word of five letters, so it has no other spellings.</source>
        <translation>Hierin staat geen woord van vijf letters, dus er zijn geen andere schrijfwijzen.</translation>
    </message>
    <message>
        <source>This is no regular expression: see character {at}.</source>
        <translation>Dit is geen reguliere expressie: zie teken {at}.</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>Dit is geen reguliere expressie.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Dit is te lang.</translation>
    </message>
    <message>
        <source>There is no letter or digit to look for in this.</source>
        <translation>Hierin staat geen letter of cijfer om naar te zoeken.</translation>
    </message>
</context>
<context>
    <name>SearchReview</name>
    <message>
        <source>{name}, page {page}</source>
        <translation>{name}, pagina {page}</translation>
    </message>
</context>
<context>
    <name>SecondReview</name>
    <message>
        <source>Send back…</source>
        <translation>Terugsturen…</translation>
    </message>
    <message>
        <source>Approve ▸</source>
        <translation>Goedkeuren ▸</translation>
    </message>
    <message>
        <source>Choose who you are first (File, Profiles).</source>
        <translation>Kies eerst wie u bent (Bestand, Profielen).</translation>
    </message>
    <message>
        <source>You reviewed it yourself: another person has to approve it.</source>
        <translation>U hebt het zelf beoordeeld: een ander moet het goedkeuren.</translation>
    </message>
    <message>
        <source>Sent back by {who}, {when}</source>
        <translation>Teruggestuurd door {who}, {when}</translation>
    </message>
</context>
<context>
    <name>SelectionCard</name>
    <message numerus="yes">
        <source>%n files selected</source>
        <translation>
            <numerusform>%n bestand geselecteerd</numerusform>
            <numerusform>%n bestanden geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>No file selected</source>
        <translation>Geen bestand geselecteerd</translation>
    </message>
    <message>
        <source>Select files to see what can be done about them.</source>
        <translation>Selecteer bestanden om te zien wat ermee kan.</translation>
    </message>
    <message numerus="yes">
        <source>Try %n again</source>
        <translation>
            <numerusform>%n opnieuw proberen</numerusform>
            <numerusform>%n opnieuw proberen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Open the existing one</source>
        <translation>Het bestaande openen</translation>
    </message>
    <message numerus="yes">
        <source>Detect %n again there</source>
        <translation>
            <numerusform>%n daar opnieuw detecteren</numerusform>
            <numerusform>%n daar opnieuw detecteren</numerusform>
        </translation>
    </message>
    <message>
        <source>Detect again there</source>
        <translation>Daar opnieuw detecteren</translation>
    </message>
    <message numerus="yes">
        <source>Process %n anyway</source>
        <translation>
            <numerusform>%n toch verwerken</numerusform>
            <numerusform>%n toch verwerken</numerusform>
        </translation>
    </message>
    <message>
        <source>Process anyway</source>
        <translation>Toch verwerken</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n out</source>
        <translation>
            <numerusform>%n weglaten</numerusform>
            <numerusform>%n weglaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Open in a viewer</source>
        <translation>Openen in een viewer</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Takes effect the next time Sable starts.</source>
        <translation>Geldt vanaf de volgende keer dat Sable start.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>New jobs</source>
        <translation>Nieuwe opdrachten</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Vlakken</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Jobs API</source>
        <translation>Jobs-API</translation>
    </message>
    <message>
        <source>What a new job starts with. It can be changed for each job before it starts. Categories, lists, fields and the folder of released files belong to a job and are not kept from one to the next.</source>
        <translation>Waarmee een nieuwe opdracht begint. Voor elke opdracht kan dit voor de start worden gewijzigd. Categorieën, lijsten, velden en de map van vrijgegeven bestanden horen bij een opdracht en worden niet meegenomen naar de volgende.</translation>
    </message>
    <message>
        <source>What the boxes of new jobs look like in released files.</source>
        <translation>Hoe de vlakken van nieuwe opdrachten er in vrijgegeven bestanden uitzien.</translation>
    </message>
    <message>
        <source>Every decision is stored in the moment it is made, so there is nothing to save. Here you choose how long new jobs keep what.</source>
        <translation>Elke beslissing wordt opgeslagen op het moment dat ze wordt genomen; u hoeft dus niets op te slaan. Hier kiest u hoelang nieuwe opdrachten wat bewaren.</translation>
    </message>
    <message>
        <source>Other programs of this computer can hand in files here and fetch what is released. Their jobs lie in this queue and start as new jobs do. No other computer and no web page can reach it.</source>
        <translation>Andere programma’s op deze computer kunnen hier bestanden aanleveren en ophalen wat is vrijgegeven. Hun opdrachten staan in deze wachtrij en starten zoals nieuwe opdrachten. Geen andere computer en geen webpagina kan erbij.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Zoals de computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Zonder namen</translation>
    </message>
    <message>
        <source>With the name of the matter</source>
        <translation>Met de naam van het dossier</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Pages and the boxes on them look the same in every theme.</source>
        <translation>Pagina’s en de vlakken erop zien er in elk thema hetzelfde uit.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Ask before starting</source>
        <translation>Vragen vóór het starten</translation>
    </message>
    <message>
        <source>Show what a drop brings, and its settings, whenever several files are added.</source>
        <translation>Tonen wat wordt toegevoegd, met de instellingen, als er meerdere bestanden zijn.</translation>
    </message>
    <message>
        <source>Legal profile</source>
        <translation>Juridisch profiel</translation>
    </message>
    <message>
        <source>How released pages are made</source>
        <translation>Hoe vrijgegeven pagina’s worden gemaakt</translation>
    </message>
    <message>
        <source>Write the certificate as a page (PDF) as well</source>
        <translation>Het certificaat ook als pagina (pdf) schrijven</translation>
    </message>
    <message>
        <source>Read text in pictures (OCR)</source>
        <translation>Tekst in afbeeldingen lezen (OCR)</translation>
    </message>
    <message>
        <source>Without it nothing is found in scans, and somebody has to look at each of these pages.</source>
        <translation>Zonder OCR wordt in scans niets gevonden en moet iemand elk van die pagina’s bekijken.</translation>
    </message>
    <message>
        <source>Quick search (names by the small model only)</source>
        <translation>Snel zoeken (namen alleen met het kleine model)</translation>
    </message>
    <message>
        <source>It is faster and misses more. What rules and lists find is found as always.</source>
        <translation>Het gaat sneller en mist meer. Wat regels en lijsten vinden, wordt zoals altijd gevonden.</translation>
    </message>
    <message>
        <source>Use the firm&apos;s lists</source>
        <translation>De lijsten van de organisatie gebruiken</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Tweede beoordeling</translation>
    </message>
    <message>
        <source>Share of documents in the sample</source>
        <translation>Aandeel documenten in de steekproef</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Every page must be seen before a review is finished</source>
        <translation>Elke pagina moet bekeken zijn voordat een beoordeling wordt afgerond</translation>
    </message>
    <message>
        <source>Detection misses things. A page counts when all of it was on screen at a readable size.</source>
        <translation>Detectie mist dingen. Een pagina telt als ze helemaal en op leesbare grootte op het scherm was.</translation>
    </message>
    <message>
        <source>What boxes look like</source>
        <translation>Hoe vlakken eruitzien</translation>
    </message>
    <message>
        <source>Make the width of boxes say less</source>
        <translation>De breedte van vlakken minder laten zeggen</translation>
    </message>
    <message>
        <source>Boxes grow to a grid and are joined with their neighbors, never over a word that stays.</source>
        <translation>Vlakken groeien naar een raster en worden met hun buren verbonden, nooit over een woord dat blijft staan.</translation>
    </message>
    <message>
        <source>Keep hits and decisions</source>
        <translation>Treffers en beslissingen bewaren</translation>
    </message>
    <message>
        <source>Days until hits and decisions are removed</source>
        <translation>Dagen tot treffers en beslissingen worden verwijderd</translation>
    </message>
    <message>
        <source>Days for which working copies are kept</source>
        <translation>Dagen dat werkkopieën worden bewaard</translation>
    </message>
    <message>
        <source>0 makes none: originals are read where they lie, and while one is away, its document waits.</source>
        <translation>0 maakt er geen: originelen worden gelezen waar ze staan, en zolang er een weg is, wacht het document.</translation>
    </message>
    <message>
        <source>Days after which released files are deleted</source>
        <translation>Dagen waarna vrijgegeven bestanden worden verwijderd</translation>
    </message>
    <message>
        <source>0 deletes none.</source>
        <translation>0 verwijdert er geen.</translation>
    </message>
    <message>
        <source>Tell when a job is ready for review</source>
        <translation>Melden wanneer een opdracht klaar is voor beoordeling</translation>
    </message>
    <message>
        <source>Only while another window is in front. A notice can be read by whoever sees the screen, and the system may keep it. The name of a matter, which for a single file is that of the file, is in it only where you choose that; text of documents never is.</source>
        <translation>Alleen als een ander venster vooraan staat. Een melding kan worden gelezen door wie het scherm ziet, en het systeem kan haar bewaren. De naam van een dossier, bij één bestand die van het bestand, staat er alleen in als u dat kiest; tekst van documenten nooit.</translation>
    </message>
    <message>
        <source>Memory for pictures of pages</source>
        <translation>Geheugen voor afbeeldingen van pagina’s</translation>
    </message>
    <message>
        <source>More of it makes scrolling back in long documents quicker.</source>
        <translation>Met meer gaat terugbladeren in lange documenten sneller.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Documents that are worked on at the same time</source>
        <translation>Documenten waaraan tegelijk wordt gewerkt</translation>
    </message>
    <message>
        <source>0 lets Sable choose by the number of processor cores. Each takes up to a few gigabytes of memory while it reads a scan.</source>
        <translation>Bij 0 kiest Sable op basis van het aantal processorkernen. Elk document gebruikt tot enkele gigabytes geheugen terwijl een scan wordt gelezen.</translation>
    </message>
    <message>
        <source>Take jobs from other programs of this computer</source>
        <translation>Opdrachten aannemen van andere programma’s op deze computer</translation>
    </message>
    <message>
        <source>Off, nothing listens. On, 127.0.0.1 is listened on while this window is open.</source>
        <translation>Uit: er wordt nergens geluisterd. Aan: er wordt op 127.0.0.1 geluisterd zolang dit venster open is.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Only a person in this window ends reviews</source>
        <translation>Alleen een persoon in dit venster rondt beoordelingen af</translation>
    </message>
    <message>
        <source>Without it, a program that submits its reviewed list releases the document. Holds for jobs that come from now on.</source>
        <translation>Anders geeft een programma dat zijn beoordeelde lijst indient het document vrij. Geldt voor opdrachten die vanaf nu binnenkomen.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings of the matter</source>
        <translation>Instellingen van het dossier</translation>
    </message>
    <message>
        <source>What was found already stays as it is until a document is detected again.</source>
        <translation>Wat al gevonden is, blijft zoals het is tot een document opnieuw wordt gedetecteerd.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Back to what is usual</source>
        <translation>Terug naar standaard</translation>
    </message>
    <message>
        <source>{section}: back to what is usual</source>
        <translation>{section}: terug naar standaard</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings of this job</source>
        <translation>Instellingen van deze opdracht</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
    <message>
        <source>Choose at least one category.</source>
        <translation>Kies ten minste één categorie.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Where released files go</source>
        <translation>Waar vrijgegeven bestanden komen</translation>
    </message>
    <message>
        <source>How released pages are made</source>
        <translation>Hoe vrijgegeven pagina’s worden gemaakt</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Vlakken</translation>
    </message>
    <message>
        <source>Write the certificate as a page (PDF) as well</source>
        <translation>Het certificaat ook als pagina (pdf) schrijven</translation>
    </message>
    <message>
        <source>Beside its JSON, for people to read and to file. It can be saved later too.</source>
        <translation>Naast de JSON, voor mensen om te lezen en te archiveren. Het kan ook later worden opgeslagen.</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Waarnaar wordt gezocht</translation>
    </message>
    <message>
        <source>Always redact (one text a line)</source>
        <translation>Altijd weglakken (één tekst per regel)</translation>
    </message>
    <message>
        <source>Never redact (one text a line)</source>
        <translation>Nooit weglakken (één tekst per regel)</translation>
    </message>
    <message>
        <source>Use the firm&apos;s lists as well</source>
        <translation>Ook de lijsten van de organisatie gebruiken</translation>
    </message>
    <message>
        <source>A text that stands in both lists is redacted.</source>
        <translation>Een tekst die in beide lijsten staat, wordt weggelakt.</translation>
    </message>
    <message>
        <source>Read text in pictures (OCR)</source>
        <translation>Tekst in afbeeldingen lezen (OCR)</translation>
    </message>
    <message>
        <source>Without it nothing is found in scans, photographs and drawn letters: somebody has to look at each of these pages before the release.</source>
        <translation>Zonder OCR wordt in scans, foto’s en getekende letters niets gevonden: iemand moet elk van die pagina’s voor de vrijgave bekijken.</translation>
    </message>
    <message>
        <source>Quick search (names by the small model only)</source>
        <translation>Snel zoeken (namen alleen met het kleine model)</translation>
    </message>
    <message>
        <source>It is faster and misses more: names, places and organisations in unusual papers, and most amounts, personal traits and other details. What rules and lists find is found as always.</source>
        <translation>Het gaat sneller en mist meer: namen, plaatsen en organisaties in ongewone stukken en de meeste bedragen, persoonskenmerken en andere bijzonderheden. Wat regels en lijsten vinden, wordt zoals altijd gevonden.</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Tweede beoordeling</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of documents in the sample, in percent</source>
        <translation>Aandeel documenten in de steekproef, in procent</translation>
    </message>
    <message>
        <source>Every page must be seen before a review is finished</source>
        <translation>Elke pagina moet bekeken zijn voordat een beoordeling wordt afgerond</translation>
    </message>
    <message>
        <source>Detection misses things. A page counts when all of it was on screen at a readable size.</source>
        <translation>Detectie mist dingen. Een pagina telt als ze helemaal en op leesbare grootte op het scherm was.</translation>
    </message>
    <message>
        <source>Keep hits and decisions</source>
        <translation>Treffers en beslissingen bewaren</translation>
    </message>
    <message>
        <source>Import and test…</source>
        <translation>Importeren en testen…</translation>
    </message>
    <message>
        <source>Import and test: {list}</source>
        <translation>Importeren en testen: {list}</translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <source>Pages beside</source>
        <translation>Pagina’s ernaast</translation>
    </message>
    <message>
        <source>The original, and beside it what will be released.</source>
        <translation>Het origineel en daarnaast wat wordt vrijgegeven.</translation>
    </message>
    <message>
        <source>Two places of the document. {key} goes to the other one.</source>
        <translation>Twee plaatsen van het document. {key} gaat naar de andere.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The queue file is damaged.</source>
        <translation>Het bestand van de wachtrij is beschadigd.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sable can build a new one from everything that can still be read. The damaged file is kept beside it. Originals and released files are not touched.</source>
        <translation>Er is niets gewijzigd. Sable kan een nieuw bestand opbouwen uit alles wat nog te lezen is. Het beschadigde bestand blijft ernaast staan. Originelen en vrijgegeven bestanden worden niet aangeraakt.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Herstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n documents were recovered.</source>
        <translation>
            <numerusform>%n document is hersteld.</numerusform>
            <numerusform>%n documenten zijn hersteld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n records could not be read.</source>
        <translation>
            <numerusform>Ten minste %n vermelding kon niet worden gelezen.</numerusform>
            <numerusform>Ten minste %n vermeldingen konden niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing seems to be missing.</source>
        <translation>Er lijkt niets te ontbreken.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents are read again. What was decided about the rest of them is kept.</source>
        <translation>
            <numerusform>%n document wordt opnieuw gelezen. Wat over de rest is beslist, blijft bewaard.</numerusform>
            <numerusform>%n documenten worden opnieuw gelezen. Wat over de rest is beslist, blijft bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}.</source>
        <translation>Het beschadigde bestand blijft bewaard als {name}.</translation>
    </message>
    <message>
        <source>Sable is already open.</source>
        <translation>Sable is al geopend.</translation>
    </message>
    <message>
        <source>Nothing was changed. Go to the window that is open, or close it and start Sable again.</source>
        <translation>Er is niets gewijzigd. Ga naar het venster dat open is, of sluit het en start Sable opnieuw.</translation>
    </message>
    <message>
        <source>The queue was written by a newer version of Sable.</source>
        <translation>De wachtrij is geschreven door een nieuwere versie van Sable.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install that version or a later one.</source>
        <translation>Er is niets gewijzigd. Installeer die versie of een latere.</translation>
    </message>
    <message>
        <source>Nothing can be written into the data folder.</source>
        <translation>In de gegevensmap kan niets worden geschreven.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that you may write there, then start Sable again.</source>
        <translation>Er is niets gewijzigd. Controleer of u daar mag schrijven en start Sable daarna opnieuw.</translation>
    </message>
    <message>
        <source>The queue file in the data folder is not one of Sable&apos;s.</source>
        <translation>Het wachtrijbestand in de gegevensmap is niet van Sable.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move that file away, then start Sable again.</source>
        <translation>Er is niets gewijzigd. Verplaats dat bestand en start Sable daarna opnieuw.</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niet gedaan</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Checking</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In de wachtrij</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation>Bezig met detectie</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>Klaar voor beoordeling</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In beoordeling</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Beoordeeld</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Tweede beoordeling</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Redacting</source>
        <translation>Bezig met weglakken</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Bezig met controle</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <translation>Controle niet doorstaan</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Actie nodig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Gewist</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Finish review ▸</source>
        <translation>Beoordeling afronden ▸</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>{step} ({count})</source>
        <translation>{step} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>{step} in %n documents</source>
        <translation>
            <numerusform>{step} in %n document</numerusform>
            <numerusform>{step} in %n documenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept ‘{text}’</source>
        <translation>„{text}” accepteren</translation>
    </message>
    <message>
        <source>Decline ‘{text}’</source>
        <translation>„{text}” afwijzen</translation>
    </message>
    <message>
        <source>Reopen ‘{text}’</source>
        <translation>„{text}” heropenen</translation>
    </message>
    <message>
        <source>Mark ‘{text}’</source>
        <translation>„{text}” markeren</translation>
    </message>
    <message>
        <source>Delete ‘{text}’</source>
        <translation>„{text}” verwijderen</translation>
    </message>
    <message>
        <source>Change ‘{text}’</source>
        <translation>„{text}” wijzigen</translation>
    </message>
    <message>
        <source>Copy the decision on ‘{text}’</source>
        <translation>De beslissing over „{text}” overnemen</translation>
    </message>
    <message>
        <source>Nothing secret here</source>
        <translation>Hier niets geheims</translation>
    </message>
    <message>
        <source>Change the label of ‘{text}’</source>
        <translation>De soort van „{text}” wijzigen</translation>
    </message>
    <message>
        <source>Give reasons for ‘{text}’</source>
        <translation>Redenen voor „{text}” opgeven</translation>
    </message>
    <message>
        <source>Comment on ‘{text}’</source>
        <translation>Opmerking bij „{text}”</translation>
    </message>
    <message>
        <source>Say why ‘{text}’ stays</source>
        <translation>Aangeven waarom „{text}” blijft</translation>
    </message>
    <message>
        <source>Split ‘{text}’</source>
        <translation>„{text}” splitsen</translation>
    </message>
    <message>
        <source>Merge ‘{text}’</source>
        <translation>„{text}” samenvoegen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n hits</source>
        <translation>
            <numerusform>%n treffer accepteren</numerusform>
            <numerusform>%n treffers accepteren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n hits</source>
        <translation>
            <numerusform>%n treffer afwijzen</numerusform>
            <numerusform>%n treffers afwijzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n hits</source>
        <translation>
            <numerusform>%n treffer heropenen</numerusform>
            <numerusform>%n treffers heropenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n areas</source>
        <translation>
            <numerusform>%n gebied markeren</numerusform>
            <numerusform>%n gebieden markeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n hits</source>
        <translation>
            <numerusform>%n treffer verwijderen</numerusform>
            <numerusform>%n treffers verwijderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n hits</source>
        <translation>
            <numerusform>%n treffer wijzigen</numerusform>
            <numerusform>%n treffers wijzigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n decisions</source>
        <translation>
            <numerusform>%n beslissing overnemen</numerusform>
            <numerusform>%n beslissingen overnemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing secret in %n unread regions</source>
        <translation>
            <numerusform>Niets geheims in %n ongelezen gebied</numerusform>
            <numerusform>Niets geheims in %n ongelezen gebieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the label of %n hits</source>
        <translation>
            <numerusform>De soort van %n treffer wijzigen</numerusform>
            <numerusform>De soort van %n treffers wijzigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give reasons for %n hits</source>
        <translation>
            <numerusform>Redenen voor %n treffer opgeven</numerusform>
            <numerusform>Redenen voor %n treffers opgeven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n opmerking</numerusform>
            <numerusform>%n opmerkingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say why %n hits stay</source>
        <translation>
            <numerusform>Aangeven waarom %n treffer blijft</numerusform>
            <numerusform>Aangeven waarom %n treffers blijven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into %n boxes</source>
        <translation>
            <numerusform>In %n vlak splitsen</numerusform>
            <numerusform>In %n vlakken splitsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n boxes</source>
        <translation>
            <numerusform>%n vlak samenvoegen</numerusform>
            <numerusform>%n vlakken samenvoegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>{when} · {step} · taken back</source>
        <translation>{when} · {step} · teruggedraaid</translation>
    </message>
    <message>
        <source>{when} · {step}</source>
        <translation>{when} · {step}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>%n gereed</numerusform>
            <numerusform>%n gereed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n te beoordelen</numerusform>
            <numerusform>%n te beoordelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>bij %n actie nodig</numerusform>
            <numerusform>bij %n actie nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n geweigerd</numerusform>
            <numerusform>%n geweigerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n mislukt</numerusform>
            <numerusform>%n mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n geannuleerd</numerusform>
            <numerusform>%n geannuleerd</numerusform>
        </translation>
    </message>
    <message>
        <source>{matter}: {numbers}</source>
        <translation>{matter}: {numbers}</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Program and libraries</source>
        <translation>Programma en bibliotheken</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Counts of the queue</source>
        <translation>Aantallen van de wachtrij</translation>
    </message>
    <message>
        <source>End of the log</source>
        <translation>Einde van het logboek</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Ondersteuningspakket</translation>
    </message>
    <message>
        <source>What whoever helps you gets to see</source>
        <translation>Wat degene die u helpt te zien krijgt</translation>
    </message>
    <message>
        <source>This is all of it, line by line: no text of a document, no name of a file, a folder, a matter or a person. Untick what you do not want to hand over. Sable saves a zip file at a place you choose and sends nothing.</source>
        <translation>Dit is alles, regel voor regel: geen tekst van een document, geen naam van een bestand, een map, een dossier of een persoon. Haal het vinkje weg bij wat u niet wilt afgeven. Sable slaat een zipbestand op een plaats van uw keuze op en verstuurt niets.</translation>
    </message>
    <message>
        <source>Parts of the bundle</source>
        <translation>Onderdelen van het pakket</translation>
    </message>
    <message>
        <source>Lines of the selected part</source>
        <translation>Regels van het geselecteerde onderdeel</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Verzamelen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines will be saved.</source>
        <translation>
            <numerusform>%n regel wordt opgeslagen.</numerusform>
            <numerusform>%n regels worden opgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Ondersteuningspakket opslaan</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Zipbestand (*.zip)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Opgeslagen als {name}.</translation>
    </message>
</context>
<context>
    <name>ThresholdBar</name>
    <message>
        <source>Category of the threshold</source>
        <translation>Categorie van de drempel</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle categorieën</translation>
    </message>
    <message>
        <source>How sure a hit must be, in percent</source>
        <translation>Hoe zeker een treffer moet zijn, in procent</translation>
    </message>
    <message>
        <source>Threshold {percent} %</source>
        <translation>Drempel {percent} %</translation>
    </message>
    <message numerus="yes">
        <source>%n open hits below</source>
        <translation>
            <numerusform>%n open treffer eronder</numerusform>
            <numerusform>%n open treffers eronder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n below</source>
        <translation>
            <numerusform>%n eronder afwijzen</numerusform>
            <numerusform>%n eronder afwijzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>not seen</source>
        <translation>niet bekeken</translation>
    </message>
    <message>
        <source>Pages, small</source>
        <translation>Pagina’s, klein</translation>
    </message>
</context>
<context>
    <name>ThumbnailsModel</name>
    <message>
        <source>{number} ({label})</source>
        <translation>{number} ({label})</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Pagina {page}</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>bekeken</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>nog niet bekeken</translation>
    </message>
    <message numerus="yes">
        <source>%n open hits</source>
        <translation>
            <numerusform>%n open treffer</numerusform>
            <numerusform>%n open treffers</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>kon niet worden gelezen</translation>
    </message>
</context>
<context>
    <name>TicksModel</name>
    <message>
        <source>Page {page}</source>
        <translation>Pagina {page}</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Bevroren</translation>
    </message>
    <message>
        <source>{place} · {text} · {file}</source>
        <translation>{place} · {text} · {file}</translation>
    </message>
    <message>
        <source>{place} · boxed already · {text} · {file}</source>
        <translation>{place} · al afgedekt · {text} · {file}</translation>
    </message>
    <message>
        <source>{place} · {state} · {file} · {text}</source>
        <translation>{place} · {state} · {file} · {text}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Tools</source>
        <translation>Gereedschap</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Zoom {percent}</source>
        <translation>Zoom {percent}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>End the tour</source>
        <translation>Rondleiding stoppen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} van {total}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Everything that was found stands in this list. {accept} accepts a hit: it will be removed. {reject} declines it: it stays readable. {next} and {previous} go to the next and the previous open one. Every decision is stored at once, and {undo} takes it back, also tomorrow.</source>
        <translation>Alles wat is gevonden, staat in deze lijst. {accept} accepteert een treffer: die wordt verwijderd. {reject} wijst hem af: hij blijft leesbaar. {next} en {previous} gaan naar de volgende en de vorige open treffer. Elke beslissing wordt meteen opgeslagen, en {undo} draait haar terug, ook morgen nog.</translation>
    </message>
    <message>
        <source>The page shows the same hits. Hold {peek} to look under the boxes. Where something was missed, press {rectangle} and draw a box.</source>
        <translation>De pagina toont dezelfde treffers. Houd {peek} ingedrukt om onder de vlakken te kijken. Is er iets gemist, druk dan op {rectangle} en teken een vlak.</translation>
    </message>
    <message>
        <source>Welcome to Sable</source>
        <translation>Welkom bij Sable</translation>
    </message>
    <message>
        <source>See in two minutes how a paper goes through Sable. Next adds the sample: six invented papers. Nothing ever leaves this computer, and originals are never changed.</source>
        <translation>Zie in twee minuten hoe een stuk door Sable gaat. Volgende voegt het voorbeeld toe: zes verzonnen stukken. Niets verlaat ooit deze computer, en originelen worden nooit gewijzigd.</translation>
    </message>
    <message>
        <source>Every paper is a row</source>
        <translation>Elk stuk is een rij</translation>
    </message>
    <message>
        <source>Sable reads the papers in the background. The state says how far each is, and who is waited for: ready for review means you. With your own papers, drop files or folders anywhere on the window.</source>
        <translation>Sable leest de stukken op de achtergrond. De status zegt hoe ver elk is en op wie wordt gewacht: klaar voor beoordeling betekent op u. Uw eigen stukken sleept u als bestanden of mappen ergens op het venster.</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Wat erover bekend is</translation>
    </message>
    <message>
        <source>Beside the list stand the details of the selected paper: problems with what to do about them, where the released file lies, its certificate and its history.</source>
        <translation>Naast de lijst staan de gegevens van het geselecteerde stuk: problemen en wat eraan te doen is, waar het vrijgegeven bestand staat, het certificaat en de geschiedenis.</translation>
    </message>
    <message>
        <source>Decide hit by hit</source>
        <translation>Treffer voor treffer beslissen</translation>
    </message>
    <message>
        <source>The page beside it</source>
        <translation>De pagina ernaast</translation>
    </message>
    <message>
        <source>Finish, and it is proven</source>
        <translation>Afronden, en het is bewezen</translation>
    </message>
    <message>
        <source>Finish review shows what is still open. Then a new file is made, and it appears only after every check has passed. Until then the window says: not yet redacted.</source>
        <translation>Beoordeling afronden toont wat nog open is. Dan wordt een nieuw bestand gemaakt, dat pas verschijnt als elke controle is doorstaan. Tot dan zegt het venster: nog niet weggelakt.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Dat is alles</translation>
    </message>
    <message>
        <source>F1 opens the help at the place you are in. Help ▸ Tour shows this again. The sample stays in the list until you purge it; try it out as you like.</source>
        <translation>F1 opent de hulp op de plaats waar u bent. Hulp ▸ Rondleiding toont dit nog eens. Het voorbeeld blijft in de lijst tot u het definitief wist; probeer ermee wat u wilt.</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Turned by {degrees}° to read it; the file stays as it is.</source>
        <translation>Gedraaid met {degrees}° om te lezen; het bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>As the file shows it.</source>
        <translation>Zoals het bestand het toont.</translation>
    </message>
</context>
<context>
    <name>Unread</name>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>Moeilijk leesbaar</translation>
    </message>
    <message>
        <source>Unreliable font</source>
        <translation>Onbetrouwbaar lettertype</translation>
    </message>
    <message>
        <source>Drawn lines</source>
        <translation>Getekende lijnen</translation>
    </message>
    <message>
        <source>Text that is not seen</source>
        <translation>Tekst die niet te zien is</translation>
    </message>
    <message>
        <source>Text over a scan</source>
        <translation>Tekst over een scan</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Niet bekeken</translation>
    </message>
    <message>
        <source>No text could be read in it. It may show writing, a signature or a face.</source>
        <translation>Er kon geen tekst in worden gelezen. Er kan schrift, een handtekening of een gezicht op staan.</translation>
    </message>
    <message>
        <source>A picture without text that could be read. It may show a face or a place.</source>
        <translation>Een afbeelding zonder leesbare tekst. Er kan een gezicht of een plaats op staan.</translation>
    </message>
    <message>
        <source>Words were read here that may be wrong. Names may have been missed.</source>
        <translation>Hier zijn woorden gelezen die fout kunnen zijn. Namen kunnen zijn gemist.</translation>
    </message>
    <message>
        <source>The font does not say what its letters are, and they could not be read from the page either.</source>
        <translation>Het lettertype zegt niet welke letters het heeft, en ze konden ook niet van de pagina worden gelezen.</translation>
    </message>
    <message>
        <source>The font says other letters than it shows. The page was read as it looks.</source>
        <translation>Het lettertype noemt andere letters dan het toont. De pagina is gelezen zoals ze eruitziet.</translation>
    </message>
    <message>
        <source>Lines are drawn here that may be letters. Nothing could be read in them.</source>
        <translation>Hier zijn lijnen getekend die letters kunnen zijn. Er kon niets in worden gelezen.</translation>
    </message>
    <message>
        <source>There is text under this box, or in the colour of its ground. Whoever copies the page reads it.</source>
        <translation>Onder dit vlak of in de kleur van de ondergrond staat tekst. Wie de pagina kopieert, leest die.</translation>
    </message>
    <message>
        <source>The invisible text over the scan says other words than the scan shows. The scan was read.</source>
        <translation>De onzichtbare tekst over de scan zegt andere woorden dan de scan toont. De scan is gelezen.</translation>
    </message>
    <message>
        <source>The time for this page was used up.</source>
        <translation>De tijd voor deze pagina was op.</translation>
    </message>
    <message>
        <source>This page could not be looked at.</source>
        <translation>Deze pagina kon niet worden bekeken.</translation>
    </message>
    <message>
        <source>Text in pictures was not read in this matter.</source>
        <translation>Tekst in afbeeldingen is in dit dossier niet gelezen.</translation>
    </message>
    <message>
        <source>This picture cannot be shown here, though other programs show it. Nothing was read in it, and it will be missing in the released file.</source>
        <translation>Deze afbeelding kan hier niet worden getoond, terwijl andere programma’s haar wel tonen. Er is niets in gelezen, en in het vrijgegeven bestand zal ze ontbreken.</translation>
    </message>
    <message>
        <source>An entry of a list could not be looked for on the whole page.</source>
        <translation>Een vermelding van een lijst kon niet op de hele pagina worden gezocht.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>nothing secret</source>
        <translation>niets geheims</translation>
    </message>
    <message>
        <source>boxed</source>
        <translation>afgedekt</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>pagina {page}</translation>
    </message>
    <message numerus="yes">
        <source>on %n pages: {pages}</source>
        <translation>
            <numerusform>op %n pagina: {pages}</numerusform>
            <numerusform>op %n pagina’s: {pages}</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}, {where}, {answer}. {why}</source>
        <translation>{kind}, {where}, {answer}. {why}</translation>
    </message>
</context>
<context>
    <name>UnreadReview</name>
    <message>
        <source>Every unread region was looked at.</source>
        <translation>Elk ongelezen gebied is bekeken.</translation>
    </message>
    <message>
        <source>Choose an unread region first (N).</source>
        <translation>Kies eerst een ongelezen gebied (N).</translation>
    </message>
</context>
<context>
    <name>UnreadSection</name>
    <message>
        <source>Choose one.</source>
        <translation>Kies er een.</translation>
    </message>
    <message>
        <source>Unread regions</source>
        <translation>Ongelezen gebieden</translation>
    </message>
    <message>
        <source>One row for each region or picture. {clear} says that nothing secret is there, {box} boxes it.</source>
        <translation>Eén rij voor elk gebied of elke afbeelding. {clear} zegt dat daar niets geheims is, {box} dekt het af.</translation>
    </message>
    <message>
        <source>Choose one, or press {key}.</source>
        <translation>Kies er een of druk op {key}.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread regions to look at</source>
        <translation>
            <numerusform>%n ongelezen gebied te bekijken</numerusform>
            <numerusform>%n ongelezen gebieden te bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread regions: all looked at</source>
        <translation>Ongelezen gebieden: alles bekeken</translation>
    </message>
    <message>
        <source>Nothing secret here</source>
        <translation>Hier niets geheims</translation>
    </message>
    <message>
        <source>Box it</source>
        <translation>Afdekken</translation>
    </message>
    <message numerus="yes">
        <source>Box it everywhere (%n)</source>
        <translation>
            <numerusform>Overal afdekken (%n)</numerusform>
            <numerusform>Overal afdekken (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same in %n other documents</source>
        <translation>
            <numerusform>Hetzelfde in %n ander document</numerusform>
            <numerusform>Hetzelfde in %n andere documenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyBar</name>
    <message>
        <source>Answer with Alt+1 to Alt+4, or go on: the end of the review asks again.</source>
        <translation>Antwoord met Alt+1 tot en met Alt+4, of ga verder: aan het einde van de beoordeling wordt het opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>Why does it stay? Enter keeps it.</source>
        <translation>Waarom blijft het staan? Enter bewaart het antwoord.</translation>
    </message>
    <message>
        <source>Why does it stay?</source>
        <translation>Waarom blijft het staan?</translation>
    </message>
    <message>
        <source>Why does ‘{text}’ stay?</source>
        <translation>Waarom blijft „{text}” staan?</translation>
    </message>
    <message numerus="yes">
        <source>Why do these %n hits stay?</source>
        <translation>
            <numerusform>Waarom blijft deze treffer (%n) staan?</numerusform>
            <numerusform>Waarom blijven deze %n treffers staan?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowApi</name>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>Poort {port} wordt door een ander programma gebruikt.</translation>
    </message>
    <message>
        <source>Nothing is listening, and the Jobs API is off. Choose another port, then switch it on.</source>
        <translation>Er wordt niet geluisterd en de Jobs-API staat uit. Kies een andere poort en zet haar daarna aan.</translation>
    </message>
    <message>
        <source>Make another key?</source>
        <translation>Een andere sleutel maken?</translation>
    </message>
    <message>
        <source>Programs that use the present key are refused from then on, until they are given the new one.</source>
        <translation>Programma’s die de huidige sleutel gebruiken, worden vanaf dan geweigerd tot ze de nieuwe krijgen.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nieuwe sleutel</translation>
    </message>
</context>
<context>
    <name>WindowMarks</name>
    <message>
        <source>Select one document first.</source>
        <translation>Selecteer eerst één document.</translation>
    </message>
    <message>
        <source>Marks are added while a document is under review.</source>
        <translation>Markeringen worden toegevoegd zolang een document in beoordeling is.</translation>
    </message>
    <message>
        <source>Import marks</source>
        <translation>Markeringen importeren</translation>
    </message>
    <message>
        <source>Marks (*.fdf *.xfdf *.pdf *.json)</source>
        <translation>Markeringen (*.fdf *.xfdf *.pdf *.json)</translation>
    </message>
    <message>
        <source>Nothing was imported. {problem}</source>
        <translation>Er is niets geïmporteerd. {problem}</translation>
    </message>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>Verbeter het bestand of exporteer het opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks were added as open hits.</source>
        <translation>
            <numerusform>%n markering is toegevoegd als open treffer.</numerusform>
            <numerusform>%n markeringen zijn toegevoegd als open treffers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was er al.</numerusform>
            <numerusform>%n waren er al.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other annotations were left out.</source>
        <translation>
            <numerusform>%n andere annotatie is weggelaten.</numerusform>
            <numerusform>%n andere annotaties zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had a category or codes that are not known here: see their comments.</source>
        <translation>
            <numerusform>%n had een categorie of codes die hier niet bekend zijn: zie de opmerking.</numerusform>
            <numerusform>%n hadden een categorie of codes die hier niet bekend zijn: zie de opmerkingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks were left out, as their place cannot be read.</source>
        <translation>
            <numerusform>%n markering is weggelaten, omdat de plaats ervan niet te lezen is.</numerusform>
            <numerusform>%n markeringen zijn weggelaten, omdat de plaats ervan niet te lezen is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschreven: {path}</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden hits stand on no page and are not in it.</source>
        <translation>
            <numerusform>%n verborgen treffer staat op geen pagina en zit er niet in.</numerusform>
            <numerusform>%n verborgen treffers staan op geen pagina en zitten er niet in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lie outside their page, where nobody sees them.</source>
        <translation>
            <numerusform>%n markering ligt buiten haar pagina, waar niemand die ziet.</numerusform>
            <numerusform>%n markeringen liggen buiten hun pagina, waar niemand ze ziet.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export: the document has no hits, or none any more.</source>
        <translation>Er is niets te exporteren: het document heeft geen treffers, of geen meer.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>WindowSettings</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Lists of the firm</source>
        <translation>Lijsten van de organisatie</translation>
    </message>
</context>
</TS>
