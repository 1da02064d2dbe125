<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Decide</source>
        <translation>Decidi</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visualizza</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Redact the selected hits and go to the next open one</source>
        <translation>Oscura i riscontri selezionati e passa al successivo aperto</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Keep the selected hits readable and go to the next open one</source>
        <translation>Lascia leggibili i riscontri selezionati e passa al successivo aperto</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Leave this hit open and go to the next open one</source>
        <translation>Lascia aperto questo riscontro e passa al successivo aperto</translation>
    </message>
    <message>
        <source>Next open hit</source>
        <translation>Riscontro aperto successivo</translation>
    </message>
    <message>
        <source>Go to the next hit that is not decided</source>
        <translation>Va al prossimo riscontro non ancora deciso</translation>
    </message>
    <message>
        <source>Previous open hit</source>
        <translation>Riscontro aperto precedente</translation>
    </message>
    <message>
        <source>Go to the previous hit that is not decided</source>
        <translation>Va al precedente riscontro non ancora deciso</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Show what means the same as the selected hit, to decide about all of it</source>
        <translation>Mostra ciò che ha lo stesso significato del riscontro selezionato, per decidere su tutto insieme</translation>
    </message>
    <message>
        <source>Group: this one</source>
        <translation>Gruppo: solo questo</translation>
    </message>
    <message>
        <source>What is done to the group is done to this occurrence alone</source>
        <translation>Ciò che si decide per il gruppo vale solo per questa occorrenza</translation>
    </message>
    <message>
        <source>Group: this page</source>
        <translation>Gruppo: questa pagina</translation>
    </message>
    <message>
        <source>What is done to the group reaches over this page</source>
        <translation>Ciò che si decide per il gruppo vale per questa pagina</translation>
    </message>
    <message>
        <source>Group: this document</source>
        <translation>Gruppo: questo documento</translation>
    </message>
    <message>
        <source>What is done to the group reaches over this document</source>
        <translation>Ciò che si decide per il gruppo vale per questo documento</translation>
    </message>
    <message>
        <source>Group: the whole matter</source>
        <translation>Gruppo: tutta la pratica</translation>
    </message>
    <message>
        <source>What is done to the group reaches over every document of the matter</source>
        <translation>Ciò che si decide per il gruppo vale per tutti i documenti della pratica</translation>
    </message>
    <message>
        <source>Select the same text</source>
        <translation>Seleziona lo stesso testo</translation>
    </message>
    <message>
        <source>Select every open hit with this text, to accept or decline all in one step</source>
        <translation>Seleziona tutti i riscontri aperti con questo testo, per accettarli o rifiutarli in un solo passo</translation>
    </message>
    <message>
        <source>Next unread region</source>
        <translation>Area non letta successiva</translation>
    </message>
    <message>
        <source>Go to the next region that could not be read and was not looked at</source>
        <translation>Va alla prossima area che non è stato possibile leggere e non è stata ancora guardata</translation>
    </message>
    <message>
        <source>Nothing secret here</source>
        <translation>Nulla di riservato</translation>
    </message>
    <message>
        <source>Say that nothing secret is in the unread region, wherever the same picture is</source>
        <translation>Dichiara che nell’area non letta non c’è nulla di riservato, ovunque compaia la stessa immagine</translation>
    </message>
    <message>
        <source>Box it</source>
        <translation>Copri</translation>
    </message>
    <message>
        <source>Redact the unread region</source>
        <translation>Oscura l’area non letta</translation>
    </message>
    <message>
        <source>Box it everywhere</source>
        <translation>Copri ovunque</translation>
    </message>
    <message>
        <source>Redact the same picture on every page it is on</source>
        <translation>Oscura la stessa immagine in tutte le pagine in cui compare</translation>
    </message>
    <message>
        <source>Reasons…</source>
        <translation>Motivi…</translation>
    </message>
    <message>
        <source>Say for which reasons the selected hits are removed</source>
        <translation>Indica per quali motivi si rimuovono i riscontri selezionati</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <source>Say something about the selected hit, or with none selected about the document</source>
        <translation>Aggiunge un commento al riscontro selezionato o, se non ce n’è uno, al documento</translation>
    </message>
    <message>
        <source>Never again in this matter</source>
        <translation>Mai più in questa pratica</translation>
    </message>
    <message>
        <source>Decline this text in all documents of the matter, now and when they are read again</source>
        <translation>Rifiuta questo testo in tutti i documenti della pratica, adesso e quando saranno riletti</translation>
    </message>
    <message>
        <source>Public person</source>
        <translation>Personaggio pubblico</translation>
    </message>
    <message>
        <source>The hit that was just declined names a public person</source>
        <translation>Il riscontro appena rifiutato è il nome di un personaggio pubblico</translation>
    </message>
    <message>
        <source>Not personal data</source>
        <translation>Non è un dato personale</translation>
    </message>
    <message>
        <source>The hit that was just declined is no personal data</source>
        <translation>Il riscontro appena rifiutato non è un dato personale</translation>
    </message>
    <message>
        <source>False hit</source>
        <translation>Falso riscontro</translation>
    </message>
    <message>
        <source>The hit that was just declined is something else</source>
        <translation>Il riscontro appena rifiutato è qualcos’altro</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Altro motivo…</translation>
    </message>
    <message>
        <source>Say in your own words why the hit that was just declined stays</source>
        <translation>Indica con parole proprie perché il riscontro appena rifiutato resta leggibile</translation>
    </message>
    <message>
        <source>Filter hits</source>
        <translation>Filtra riscontri</translation>
    </message>
    <message>
        <source>Type to show only hits that contain a text</source>
        <translation>Digitare per mostrare solo i riscontri che contengono un testo</translation>
    </message>
    <message>
        <source>Search and redact</source>
        <translation>Cerca e oscura</translation>
    </message>
    <message>
        <source>Search the page, the document or the matter, and mark what was found</source>
        <translation>Cerca nella pagina, nel documento o nella pratica e contrassegna ciò che viene trovato</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Risultato successivo</translation>
    </message>
    <message>
        <source>Go to the next place that the search found</source>
        <translation>Va al punto successivo trovato dalla ricerca</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Risultato precedente</translation>
    </message>
    <message>
        <source>Go to the place before that the search found</source>
        <translation>Va al punto precedente trovato dalla ricerca</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>Annulla l’ultimo passo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Do the step again that was taken back</source>
        <translation>Ripete il passo annullato</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Show every step of the review, to go back to one</source>
        <translation>Mostra tutti i passi della revisione, per tornare a uno di essi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Delete boxes drawn by hand; hits that were found are declined instead</source>
        <translation>Elimina i riquadri disegnati a mano; i riscontri trovati si rifiutano</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Etichetta…</translation>
    </message>
    <message>
        <source>Give the selected hits another label</source>
        <translation>Assegna un’altra etichetta ai riscontri selezionati</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Termina revisione</translation>
    </message>
    <message>
        <source>Check that nothing is left open, then redact and verify</source>
        <translation>Controlla che non resti nulla di aperto, poi oscura e verifica</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approva</translation>
    </message>
    <message>
        <source>Agree with another person’s review; the document is then redacted and verified</source>
        <translation>Approva la revisione di un’altra persona; il documento viene poi oscurato e verificato</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Rimanda…</translation>
    </message>
    <message>
        <source>Send the document back to its reviewer, with a note</source>
        <translation>Rimanda il documento al revisore con una nota</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleziona</translation>
    </message>
    <message>
        <source>Select boxes; drag to move, drag a handle to resize</source>
        <translation>Seleziona i riquadri; trascinare per spostarli, trascinare una maniglia per ridimensionarli</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rettangolo</translation>
    </message>
    <message>
        <source>Drag on the page to draw a box; what is in it will be redacted</source>
        <translation>Trascinare sulla pagina per disegnare un riquadro; il suo contenuto sarà oscurato</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Drag over text to select it; R then marks it, word by word</source>
        <translation>Trascinare sul testo per selezionarlo; R lo contrassegna poi parola per parola</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Poligono</translation>
    </message>
    <message>
        <source>Click the corners of an area; Return or a double click closes it</source>
        <translation>Fare clic sugli angoli di un’area; Invio o un doppio clic la chiude</translation>
    </message>
    <message>
        <source>Snap to words</source>
        <translation>Aggancia alle parole</translation>
    </message>
    <message>
        <source>A rectangle goes to the sides of the words in it; Alt keeps it as drawn</source>
        <translation>Il rettangolo si adatta ai bordi delle parole che contiene; con Alt resta come disegnato</translation>
    </message>
    <message>
        <source>Mark the whole page</source>
        <translation>Contrassegna l’intera pagina</translation>
    </message>
    <message>
        <source>Put a box over all of the page in view</source>
        <translation>Copre con un riquadro tutta la pagina visualizzata</translation>
    </message>
    <message>
        <source>Same mark on other pages…</source>
        <translation>Ripeti in altre pagine…</translation>
    </message>
    <message>
        <source>Put the selected boxes in the same place of other pages</source>
        <translation>Riporta i riquadri selezionati nello stesso punto di altre pagine</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividi</translation>
    </message>
    <message>
        <source>Make two boxes of one, or a box of each of its lines</source>
        <translation>Divide un riquadro in due, o in uno per ciascuna delle sue righe</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>Make one hit of the selected boxes of a page</source>
        <translation>Riunisce in un solo riscontro i riquadri selezionati di una pagina</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Ruota a sinistra</translation>
    </message>
    <message>
        <source>Turn the selected box by one degree</source>
        <translation>Ruota di un grado il riquadro selezionato</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Ruota a destra</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>Mostra la pagina più grande</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>Mostra la pagina più piccola</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Pagina intera</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Mostra la pagina intera</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Dimensione reale</translation>
    </message>
    <message>
        <source>Show the page at 100 %</source>
        <translation>Mostra la pagina al 100 %</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Adatta larghezza</translation>
    </message>
    <message>
        <source>Make the page as wide as the view</source>
        <translation>Adatta la pagina alla larghezza della vista</translation>
    </message>
    <message>
        <source>Turn the pages left</source>
        <translation>Ruota le pagine a sinistra</translation>
    </message>
    <message>
        <source>Turn the pages to read them; the file stays as it is</source>
        <translation>Ruota le pagine per poterle leggere; il file non cambia</translation>
    </message>
    <message>
        <source>Turn the pages right</source>
        <translation>Ruota le pagine a destra</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>Go to the page before</source>
        <translation>Va alla pagina precedente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina successiva</translation>
    </message>
    <message>
        <source>Go to the page after</source>
        <translation>Va alla pagina successiva</translation>
    </message>
    <message>
        <source>Next page not seen</source>
        <translation>Prossima pagina non vista</translation>
    </message>
    <message>
        <source>Go to the next page that was not shown yet</source>
        <translation>Va alla prossima pagina non ancora mostrata</translation>
    </message>
    <message>
        <source>As released</source>
        <translation>Come sarà rilasciato</translation>
    </message>
    <message>
        <source>Show the pages as they will be released</source>
        <translation>Mostra le pagine come saranno rilasciate</translation>
    </message>
    <message>
        <source>Blink compare</source>
        <translation>Confronto alternato</translation>
    </message>
    <message>
        <source>Show the original and the released page in turns</source>
        <translation>Mostra a turno la pagina originale e quella rilasciata</translation>
    </message>
    <message>
        <source>Two places</source>
        <translation>Due punti</translation>
    </message>
    <message>
        <source>Show two places of the document beside each other</source>
        <translation>Mostra affiancati due punti del documento</translation>
    </message>
    <message>
        <source>Original and as released</source>
        <translation>Originale e versione rilasciata</translation>
    </message>
    <message>
        <source>Show the original, and the same place as it will be released beside it</source>
        <translation>Mostra l’originale e, accanto, lo stesso punto come sarà rilasciato</translation>
    </message>
    <message>
        <source>The other half</source>
        <translation>L’altra metà</translation>
    </message>
    <message>
        <source>Go to the other view where there are two; keys for pages and zoom speak of it</source>
        <translation>Passa all’altra vista quando sono due; i tasti per pagine e zoom agiscono su quella</translation>
    </message>
    <message>
        <source>Look under the boxes</source>
        <translation>Guarda sotto i riquadri</translation>
    </message>
    <message>
        <source>Hide the boxes while the key is held</source>
        <translation>Nasconde i riquadri finché si tiene premuto il tasto</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Pratiche</translation>
    </message>
    <message>
        <source>Back to the list of matters; nothing is lost</source>
        <translation>Torna all’elenco delle pratiche; non si perde nulla</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostra tutti i tasti</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Aggiungi &amp;file…</translation>
    </message>
    <message>
        <source>Add PDF files to the queue</source>
        <translation>Aggiunge file PDF alla coda</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Aggiungi &amp;cartella…</translation>
    </message>
    <message>
        <source>Add all PDFs of a folder and the folders in it</source>
        <translation>Aggiunge tutti i PDF di una cartella e delle sue sottocartelle</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>Prova l&apos;&amp;esempio</translation>
    </message>
    <message>
        <source>Add six invented papers with hard cases</source>
        <translation>Aggiunge sei documenti inventati con casi difficili</translation>
    </message>
    <message>
        <source>As&amp;k before starting</source>
        <translation>C&amp;hiedi prima di iniziare</translation>
    </message>
    <message>
        <source>Show what a drop brings before anything starts</source>
        <translation>Mostra che cosa è stato aggiunto prima che il lavoro inizi</translation>
    </message>
    <message>
        <source>&amp;Import marks…</source>
        <translation>&amp;Importa contrassegni…</translation>
    </message>
    <message>
        <source>Add marks made in Acrobat or another program as open hits of the document</source>
        <translation>Aggiunge al documento, come riscontri aperti, i contrassegni creati in Acrobat o in un altro programma</translation>
    </message>
    <message>
        <source>E&amp;xport marks…</source>
        <translation>Esporta contrasse&amp;gni…</translation>
    </message>
    <message>
        <source>Write the hits of the document for Acrobat or another program</source>
        <translation>Esporta i riscontri del documento per Acrobat o un altro programma</translation>
    </message>
    <message>
        <source>&amp;Logs…</source>
        <translation>&amp;Registri…</translation>
    </message>
    <message>
        <source>What is removed from the documents of the matter, and why</source>
        <translation>Che cosa viene rimosso dai documenti della pratica, e perché</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Profili…</translation>
    </message>
    <message>
        <source>The people who work on this computer, and who of them sits here</source>
        <translation>Le persone che lavorano su questo computer e chi lo sta usando ora</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Imposta&amp;zioni…</translation>
    </message>
    <message>
        <source>Theme, new jobs, boxes, keys, the firm&apos;s lists and more</source>
        <translation>Tema, nuovi lavori, riquadri, tasti, elenchi dello studio e altro</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>E&amp;sci</translation>
    </message>
    <message>
        <source>End the program; nothing that was decided is lost</source>
        <translation>Chiude il programma; nessuna decisione va persa</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>Tema di &amp;sistema</translation>
    </message>
    <message>
        <source>Light or dark as the computer is</source>
        <translation>Chiaro o scuro, come il computer</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema &amp;chiaro</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Testo scuro su sfondo chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema sc&amp;uro</translation>
    </message>
    <message>
        <source>Light text on a dark ground; pages stay as they are</source>
        <translation>Testo chiaro su sfondo scuro; le pagine restano come sono</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Schermo &amp;intero</translation>
    </message>
    <message>
        <source>Use the whole screen, or a window again</source>
        <translation>Usa l’intero schermo, o torna alla finestra</translation>
    </message>
    <message>
        <source>D&amp;etails pane</source>
        <translation>Pannello &amp;dettagli</translation>
    </message>
    <message>
        <source>Show or hide what is known of the selected document</source>
        <translation>Mostra o nasconde ciò che si sa del documento selezionato</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Guida</translation>
    </message>
    <message>
        <source>What this screen is for; the whole help can be searched</source>
        <translation>A che cosa serve questa schermata; si può cercare in tutta la guida</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visita guidata</translation>
    </message>
    <message>
        <source>The way of a paper through Sable in two minutes, on the sample</source>
        <translation>In due minuti, il percorso di un documento in Sable, con l’esempio</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastiera</translation>
    </message>
    <message>
        <source>Show all keys of this screen</source>
        <translation>Mostra tutti i tasti di questa schermata</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>Dati per l&apos;&amp;assistenza…</translation>
    </message>
    <message>
        <source>Collect what whoever helps you needs to know, without a word of any document</source>
        <translation>Raccoglie ciò che serve a chi presta assistenza, senza una parola dei documenti</translation>
    </message>
    <message>
        <source>&amp;About Sable</source>
        <translation>Informazioni s&amp;u Sable</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versione e licenza</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>Open the selected document for review</source>
        <translation>Apre il documento selezionato per la revisione</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>Put the selected documents back in the queue</source>
        <translation>Rimette in coda i documenti selezionati</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Sospendi</translation>
    </message>
    <message>
        <source>Take the selected documents out of the queue; pages that were read stay read</source>
        <translation>Toglie dalla coda i documenti selezionati; le pagine lette restano lette</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>R&amp;iprendi</translation>
    </message>
    <message>
        <source>Go on with the selected documents where they stopped</source>
        <translation>Prosegue con i documenti selezionati da dove si erano fermati</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>In&amp;terrompi</translation>
    </message>
    <message>
        <source>Stop work on the selected documents; decisions are kept</source>
        <translation>Interrompe il lavoro sui documenti selezionati; le decisioni restano</translation>
    </message>
    <message>
        <source>&amp;Detect again…</source>
        <translation>Ri&amp;leva di nuovo…</translation>
    </message>
    <message>
        <source>Read the selected documents anew; decisions and drawn boxes stay</source>
        <translation>Rilegge i documenti selezionati; decisioni e riquadri disegnati restano</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>Appro&amp;va</translation>
    </message>
    <message>
        <source>Agree with the review; the document is then redacted and verified</source>
        <translation>Approva la revisione; il documento viene poi oscurato e verificato</translation>
    </message>
    <message>
        <source>Return to re&amp;view</source>
        <translation>Ri&amp;manda in revisione</translation>
    </message>
    <message>
        <source>Send the selected documents back to their reviewer</source>
        <translation>Rimanda i documenti selezionati al loro revisore</translation>
    </message>
    <message>
        <source>Put matter on &amp;hold</source>
        <translation>&amp;Blocca cancellazione</translation>
    </message>
    <message>
        <source>Nothing of this matter expires or can be purged while it is on hold</source>
        <translation>Finché dura il blocco, nulla di questa pratica scade o può essere cancellato</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Re&amp;lease hold</source>
        <translation>Sblocca cancellazi&amp;one</translation>
    </message>
    <message>
        <source>Let this matter expire and be purged again</source>
        <translation>Consente di nuovo la scadenza e la cancellazione di questa pratica</translation>
    </message>
    <message>
        <source>Pur&amp;ge…</source>
        <translation>Cancella &amp;definitivamente…</translation>
    </message>
    <message>
        <source>Remove the selected documents from this computer for good</source>
        <translation>Rimuove per sempre da questo computer i documenti selezionati</translation>
    </message>
    <message>
        <source>Show released file in its &amp;folder</source>
        <translation>Mostra file rilasciato nella &amp;cartella</translation>
    </message>
    <message>
        <source>Show where the released file of the selected document lies</source>
        <translation>Mostra dove si trova il file rilasciato del documento selezionato</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>&amp;Search file names</source>
        <translation>Cerca &amp;nomi di file</translation>
    </message>
    <message>
        <source>Type to show only documents whose name holds a text</source>
        <translation>Digitare per mostrare solo i documenti il cui nome contiene un testo</translation>
    </message>
</context>
<context>
    <name>Allowed</name>
    <message>
        <source>A release takes seconds and is finished. Cancel stops it and opens the review again.</source>
        <translation>Il rilascio dura pochi secondi e viene completato. Interrompi lo ferma e riapre la revisione.</translation>
    </message>
    <message>
        <source>There is nothing to pause.</source>
        <translation>Non c’è nulla da sospendere.</translation>
    </message>
    <message>
        <source>Only a document that waits for a second review can be approved.</source>
        <translation>Si può approvare solo un documento in attesa di seconda revisione.</translation>
    </message>
    <message>
        <source>Choose who you are first: File, Profiles.</source>
        <translation>Indicare prima chi è al lavoro: File, Profili.</translation>
    </message>
    <message>
        <source>You reviewed this document: somebody else must approve it.</source>
        <translation>Questo documento è stato revisionato da Lei: deve approvarlo un’altra persona.</translation>
    </message>
    <message>
        <source>It was purged already.</source>
        <translation>È già stato cancellato definitivamente.</translation>
    </message>
    <message>
        <source>It is being worked on: cancel that first.</source>
        <translation>È in lavorazione: prima interromperla.</translation>
    </message>
    <message>
        <source>Its matter is on hold: release the hold first.</source>
        <translation>La cancellazione della pratica è bloccata: togliere prima il blocco.</translation>
    </message>
</context>
<context>
    <name>ApiKeyDialog</name>
    <message>
        <source>Key of the Jobs API</source>
        <translation>Chiave dell’API dei lavori</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Programs send this key with every request. It is shown only now: keep it where you keep passwords. Whoever has it can hand in files from this computer and fetch results.</source>
        <translation>I programmi inviano questa chiave con ogni richiesta. Viene mostrata solo ora: conservarla come si conservano le password. Chi la possiede può consegnare file da questo computer e ritirare i risultati.</translation>
    </message>
</context>
<context>
    <name>ApiKeyRow</name>
    <message>
        <source>New key…</source>
        <translation>Nuova chiave…</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>Revoca la chiave</translation>
    </message>
    <message>
        <source>Listening on {address}.</source>
        <translation>In ascolto su {address}.</translation>
    </message>
    <message>
        <source>Nothing is listening.</source>
        <translation>Nessun ascolto attivo.</translation>
    </message>
    <message>
        <source>There is no key yet; it is made when the Jobs API is switched on.</source>
        <translation>Non c’è ancora una chiave; viene creata quando si attiva l’API dei lavori.</translation>
    </message>
    <message>
        <source>The key was revoked: nobody can come in.</source>
        <translation>La chiave è stata revocata: nessuno può accedere.</translation>
    </message>
    <message>
        <source>There is a key. It was shown when it was made and cannot be shown again.</source>
        <translation>Esiste una chiave. È stata mostrata alla creazione e non può essere mostrata di nuovo.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Decisions are frozen until this is done. You can go on with other documents.</source>
        <translation>Fino al termine le decisioni non sono modificabili. Si può proseguire con altri documenti.</translation>
    </message>
    <message>
        <source>Detection is not through yet</source>
        <translation>Il rilevamento non è ancora terminato</translation>
    </message>
    <message>
        <source>The list of hits is not complete.</source>
        <translation>L’elenco dei riscontri non è completo.</translation>
    </message>
    <message>
        <source>No file was released. Decide the marked hits at the top of the list, then finish the review again.</source>
        <translation>Nessun file è stato rilasciato. Decidere i riscontri evidenziati in cima all’elenco, poi terminare di nuovo la revisione.</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>In attesa di una seconda persona</translation>
    </message>
    <message>
        <source>Look at what was decided, then approve it or send it back. Decisions are frozen meanwhile.</source>
        <translation>Esaminare le decisioni, poi approvare o rimandare. Nel frattempo le decisioni non sono modificabili.</translation>
    </message>
    <message>
        <source>Approved, waiting to be redacted</source>
        <translation>Approvato, in attesa di oscuramento</translation>
    </message>
    <message>
        <source>Waiting to be redacted</source>
        <translation>In attesa di oscuramento</translation>
    </message>
    <message>
        <source>Redacting</source>
        <translation>Oscuramento</translation>
    </message>
    <message>
        <source>Looking for traces of what was redacted</source>
        <translation>Ricerca di tracce di ciò che è stato oscurato</translation>
    </message>
    <message>
        <source>Released: {path}</source>
        <translation>Rilasciato: {path}</translation>
    </message>
    <message>
        <source>Redacted and verified. The review is closed; the original was not changed.</source>
        <translation>Oscurato e verificato. La revisione è chiusa; l’originale non è stato modificato.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Sospeso</translation>
    </message>
    <message>
        <source>The list of hits is not complete. Resume it in the list of documents.</source>
        <translation>L’elenco dei riscontri non è completo. Riprendere il documento dall’elenco dei documenti.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>All decisions are kept. Retry it in the list of matters.</source>
        <translation>Tutte le decisioni sono conservate. Riprovare dall’elenco delle pratiche.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages could not be read</source>
        <translation>
            <numerusform>Non è stato possibile leggere %n pagina</numerusform>
            <numerusform>Non è stato possibile leggere %n pagine</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be found there: look yourself, and mark what must go. Pages: {pages}</source>
        <translation>Qui non si poteva trovare nulla: guardare di persona e contrassegnare ciò che va oscurato. Pagine: {pages}</translation>
    </message>
    <message numerus="yes">
        <source>Verification failed: %n places still to decide</source>
        <translation>
            <numerusform>Verifica non superata: %n punto ancora da decidere</numerusform>
            <numerusform>Verifica non superata: %n punti ancora da decidere</numerusform>
        </translation>
    </message>
    <message>
        <source>Verification failed the last time</source>
        <translation>L’ultima verifica non è stata superata</translation>
    </message>
</context>
<context>
    <name>BoxEditor</name>
    <message>
        <source>What boxes look like</source>
        <translation>Aspetto dei riquadri</translation>
    </message>
    <message>
        <source>Make the width of boxes say less</source>
        <translation>Rendi meno indicativa la larghezza dei riquadri</translation>
    </message>
    <message>
        <source>The width of a box says something about what was under it. Of 1,000 surnames about 20 are as wide as the one that was covered; of boxes widened to a grid and joined with their neighbors, about 860 are. A box is never widened over a word that stays: between two words it can hardly grow, and the gap tells its width all the same.</source>
        <translation>La larghezza di un riquadro rivela qualcosa di ciò che copre. Su 1.000 cognomi, circa 20 sono larghi quanto quello coperto; se i riquadri sono allargati secondo una griglia e uniti a quelli vicini, circa 860. Un riquadro non viene mai allargato sopra una parola che resta: tra due parole può crescere ben poco, e lo spazio ne rivela comunque la larghezza.</translation>
    </message>
</context>
<context>
    <name>BoxPreview</name>
    <message>
        <source>Preview: {look}</source>
        <translation>Anteprima: {look}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message>
        <source>Black</source>
        <translation>Nero</translation>
    </message>
    <message>
        <source>What is removed is black.</source>
        <translation>Ciò che è rimosso è nero.</translation>
    </message>
    <message>
        <source>White with a thin outline</source>
        <translation>Bianco con contorno sottile</translation>
    </message>
    <message>
        <source>Saves toner. A thin line shows where something was removed.</source>
        <translation>Risparmia toner. Una linea sottile mostra dove è stato rimosso qualcosa.</translation>
    </message>
    <message>
        <source>White with a black frame</source>
        <translation>Bianco con bordo nero</translation>
    </message>
    <message>
        <source>Saves toner. A frame shows where something was removed.</source>
        <translation>Risparmia toner. Un bordo mostra dove è stato rimosso qualcosa.</translation>
    </message>
    <message>
        <source>Hatched by category</source>
        <translation>Tratteggio per categoria</translation>
    </message>
    <message>
        <source>Boxes are hatched by category, in twelve ways that need no color to be told apart.</source>
        <translation>I riquadri sono tratteggiati per categoria, in dodici modi che si distinguono anche senza colore.</translation>
    </message>
    <message>
        <source>Reason codes</source>
        <translation>Codici motivo</translation>
    </message>
    <message>
        <source>The box says for which reasons something was removed, as (b)(6). Codes that do not fit are explained on a page at the end; a box without a reason stays empty.</source>
        <translation>Il riquadro indica per quali motivi qualcosa è stato rimosso, ad esempio (b)(6). I codici che non ci stanno sono spiegati in una pagina finale; un riquadro senza motivo resta vuoto.</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>Nome della categoria</translation>
    </message>
    <message>
        <source>The box says what kind of text was removed, never the text itself. Where a box is too small for the name, it stays empty.</source>
        <translation>Il riquadro indica che genere di testo è stato rimosso, mai il testo stesso. Se è troppo piccolo per il nome, resta vuoto.</translation>
    </message>
</context>
<context>
    <name>CategoryChips</name>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose categories</source>
        <translation>Scegli categorie</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message numerus="yes">
        <source>All %n categories</source>
        <translation>
            <numerusform>%n categoria, cioè tutte</numerusform>
            <numerusform>Tutte le %n categorie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n categories of the profile</source>
        <translation>
            <numerusform>%n categoria, cioè tutte quelle del profilo</numerusform>
            <numerusform>Tutte le %n categorie del profilo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} categories</source>
        <translation>
            <numerusform>%n categoria su {total}</numerusform>
            <numerusform>%n categorie su {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>No category is chosen.</source>
        <translation>Nessuna categoria scelta.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>The edges of the boxes were not read: OCR did not run</source>
        <translation>I bordi dei riquadri non sono stati letti: l’OCR non è stato eseguito</translation>
    </message>
    <message numerus="yes">
        <source>%n checks need the original and did not run</source>
        <translation>
            <numerusform>%n controllo richiede l’originale e non è stato eseguito</numerusform>
            <numerusform>%n controlli richiedono l’originale e non sono stati eseguiti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found: %n checks passed</source>
        <translation>
            <numerusform>Non è stato trovato nulla: %n controllo superato</numerusform>
            <numerusform>Non è stato trovato nulla: %n controlli superati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not clean: %n checks did not pass</source>
        <translation>
            <numerusform>Non pulito: %n controllo non superato</numerusform>
            <numerusform>Non pulito: %n controlli non superati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked and released: %n checks passed</source>
        <translation>
            <numerusform>Controllato e rilasciato: %n controllo superato</numerusform>
            <numerusform>Controllato e rilasciato: %n controlli superati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not released: %n checks did not pass</source>
        <translation>
            <numerusform>Non rilasciato: %n controllo non superato</numerusform>
            <numerusform>Non rilasciato: %n controlli non superati</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superato</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non superato</translation>
    </message>
    <message>
        <source>could not run</source>
        <translation>non eseguibile</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted hits, still in the original only</source>
        <translation>
            <numerusform>%n riscontro accettato, ancora presente solo nell’originale</numerusform>
            <numerusform>%n riscontri accettati, ancora presenti solo nell’originale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits removed</source>
        <translation>
            <numerusform>%n riscontro rimosso</numerusform>
            <numerusform>%n riscontri rimossi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits left readable</source>
        <translation>
            <numerusform>%n riscontro lasciato leggibile</numerusform>
            <numerusform>%n riscontri lasciati leggibili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages keep text and drawings</source>
        <translation>
            <numerusform>%n pagina conserva testo e disegni</numerusform>
            <numerusform>%n pagine conservano testo e disegni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages did not pass the checks for it and are certified</source>
        <translation>
            <numerusform>%n pagina non ha superato i relativi controlli ed è certificata</numerusform>
            <numerusform>%n pagine non hanno superato i relativi controlli e sono certificate</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture with a box on page {page} also stands on pages {others}: look at them</source>
        <translation>Un’immagine con un riquadro a pagina {page} si trova anche alle pagine {others}: controllarle</translation>
    </message>
    <message>
        <source>Not read by the program: pages {pages}</source>
        <translation>Non lette dal programma: pagine {pages}</translation>
    </message>
    <message>
        <source>Text inside pictures was not read: pages {pages}</source>
        <translation>Testo nelle immagini non letto: pagine {pages}</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>Save certificate as PDF</source>
        <translation>Salva certificato in PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>File PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>The file holds nothing but what Sable itself wrote into it; every byte is accounted for.</source>
        <translation>Il file contiene solo ciò che Sable stesso vi ha scritto; ogni byte è giustificato.</translation>
    </message>
    <message>
        <source>A PDF reader (MuPDF) finds none of the removed text, but where it was left on purpose.</source>
        <translation>Un lettore PDF (MuPDF) non trova nulla del testo rimosso, salvo dove è stato lasciato di proposito.</translation>
    </message>
    <message>
        <source>A second PDF reader (PDFium) finds none of it either.</source>
        <translation>Anche un secondo lettore PDF (PDFium) non ne trova traccia.</translation>
    </message>
    <message>
        <source>None of it is anywhere in the unpacked data of the file, plain or encoded.</source>
        <translation>Non ve n’è traccia nei dati decompressi del file, né in chiaro né codificata.</translation>
    </message>
    <message>
        <source>Every box shows its own drawing and nothing else, as MuPDF draws it.</source>
        <translation>Ogni riquadro mostra solo il proprio disegno, secondo MuPDF.</translation>
    </message>
    <message>
        <source>Every box shows its own drawing and nothing else, as PDFium draws it.</source>
        <translation>Ogni riquadro mostra solo il proprio disegno, secondo PDFium.</translation>
    </message>
    <message>
        <source>Neither reader finds a character of any kind under a box.</source>
        <translation>Nessuno dei due lettori trova un carattere di alcun tipo sotto un riquadro.</translation>
    </message>
    <message>
        <source>The file has as many pages as the original, in the same sizes.</source>
        <translation>Il file ha tante pagine quante l’originale, nelle stesse dimensioni.</translation>
    </message>
    <message>
        <source>With its boxes taken off, no page that is drawn anew shows anything in their place.</source>
        <translation>Tolti i riquadri, nessuna pagina ridisegnata mostra qualcosa al loro posto.</translation>
    </message>
    <message>
        <source>Outside the boxes every page looks as it does in the original.</source>
        <translation>Al di fuori dei riquadri ogni pagina appare come nell’originale.</translation>
    </message>
    <message>
        <source>Read from the picture, no letters of a removed text stand at the edge of its box.</source>
        <translation>Leggendo l’immagine, ai bordi dei riquadri non restano lettere del testo rimosso.</translation>
    </message>
    <message>
        <source>The width of a box can be measured, and names of another width ruled out.</source>
        <translation>La larghezza di un riquadro si può misurare, e si possono così escludere nomi di altra larghezza.</translation>
    </message>
    <message>
        <source>Of a drawing that another drawing covers in part, the covered part is still in the file.</source>
        <translation>Se un disegno è coperto in parte da un altro, la parte coperta è ancora nel file.</translation>
    </message>
    <message>
        <source>Ink that hardly differs from its background is kept where it can be seen at all.</source>
        <translation>I segni che si distinguono appena dallo sfondo restano, purché siano visibili.</translation>
    </message>
    <message>
        <source>Marks in visible pictures that are too faint to be seen are kept with the pictures.</source>
        <translation>I segni troppo deboli per essere visti, contenuti in immagini visibili, restano con le immagini.</translation>
    </message>
    <message>
        <source>Colours for print are kept only as a screen shows them.</source>
        <translation>I colori per la stampa sono conservati solo come li mostra uno schermo.</translation>
    </message>
    <message>
        <source>Links, bookmarks, tags and fields to fill in are not carried over from the original.</source>
        <translation>Collegamenti, segnalibri, tag e campi compilabili dell’originale non sono ripresi.</translation>
    </message>
    <message>
        <source>an XFA form, which says more than its pages show</source>
        <translation>un modulo XFA, che contiene più di quanto mostrano le sue pagine</translation>
    </message>
    <message>
        <source>a portfolio of files</source>
        <translation>un portfolio di file</translation>
    </message>
    <message>
        <source>too many pages of the file failed a check</source>
        <translation>troppe pagine del file non hanno superato un controllo</translation>
    </message>
    <message>
        <source>it paints in a way that is not drawn anew</source>
        <translation>usa un modo di disegnare che non viene riprodotto</translation>
    </message>
    <message>
        <source>it holds more drawing than is looked at</source>
        <translation>contiene più disegni di quanti se ne esaminano</translation>
    </message>
    <message>
        <source>its content cannot be read to the end</source>
        <translation>il suo contenuto non può essere letto fino alla fine</translation>
    </message>
    <message>
        <source>something was left under a box</source>
        <translation>sotto un riquadro è rimasto qualcosa</translation>
    </message>
    <message>
        <source>text was left under a box</source>
        <translation>sotto un riquadro è rimasto del testo</translation>
    </message>
    <message>
        <source>it would have looked different outside the boxes</source>
        <translation>al di fuori dei riquadri sarebbe apparsa diversa</translation>
    </message>
    <message>
        <source>two readers showed it differently</source>
        <translation>due lettori la mostravano in modo diverso</translation>
    </message>
    <message>
        <source>a check of the finished file failed</source>
        <translation>un controllo del file finito non è stato superato</translation>
    </message>
    <message>
        <source>en</source>
        <translation>it</translation>
    </message>
    <message>
        <source>Record of a release that was refused</source>
        <translation>Verbale di rilascio negato</translation>
    </message>
    <message>
        <source>Record of a check</source>
        <translation>Verbale di controllo</translation>
    </message>
    <message>
        <source>Redaction certificate</source>
        <translation>Certificato di oscuramento</translation>
    </message>
    <message>
        <source>Certified release: every page was rebuilt from pixels with the boxes burnt in. Nothing else of the original is in the file.</source>
        <translation>Rilascio certificato: ogni pagina è stata ricostruita dai pixel, con i riquadri impressi. Null’altro dell’originale è nel file.</translation>
    </message>
    <message>
        <source>Vector release: text and drawings outside the boxes were drawn anew; pages that failed a check were rebuilt from pixels.</source>
        <translation>Rilascio vettoriale: testo e disegni al di fuori dei riquadri sono stati ridisegnati; le pagine che non hanno superato un controllo sono state ricostruite dai pixel.</translation>
    </message>
    <message>
        <source>A check did not pass, so no file was released. The original was not changed.</source>
        <translation>Un controllo non è stato superato, quindi nessun file è stato rilasciato. L’originale non è stato modificato.</translation>
    </message>
    <message>
        <source>The file was only read. Nothing was removed from it, and no file was written.</source>
        <translation>Il file è stato solo letto. Nulla ne è stato rimosso e nessun file è stato scritto.</translation>
    </message>
    <message>
        <source>Released: every check that ran passed</source>
        <translation>Rilasciato: tutti i controlli eseguiti sono stati superati</translation>
    </message>
    <message>
        <source>Released: every check passed</source>
        <translation>Rilasciato: tutti i controlli sono stati superati</translation>
    </message>
    <message>
        <source>A check did not pass: do not rely on this file</source>
        <translation>Un controllo non è stato superato: non fare affidamento su questo file</translation>
    </message>
    <message>
        <source>Not released: a check did not pass</source>
        <translation>Non rilasciato: un controllo non è stato superato</translation>
    </message>
    <message>
        <source>Nothing was found by the checks that ran</source>
        <translation>I controlli eseguiti non hanno trovato nulla</translation>
    </message>
    <message>
        <source>Not clean: a check did not pass</source>
        <translation>Non pulito: un controllo non è stato superato</translation>
    </message>
    <message>
        <source>What this does not promise</source>
        <translation>Che cosa non è garantito</translation>
    </message>
    <message>
        <source>left out: it holds removed text</source>
        <translation>omesso: contiene testo rimosso</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Dimensione in byte</translation>
    </message>
    <message>
        <source>the original was signed; a released file never is</source>
        <translation>l’originale era firmato; un file rilasciato non lo è mai</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>File that was checked</source>
        <translation>File controllato</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Originale</translation>
    </message>
    <message>
        <source>Released file</source>
        <translation>File rilasciato</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisionato da</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approvato da</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Creato con</translation>
    </message>
    <message>
        <source>When and by whom</source>
        <translation>Quando e da chi</translation>
    </message>
    <message>
        <source>Removed places</source>
        <translation>Punti rimossi</translation>
    </message>
    <message>
        <source>Left readable on purpose</source>
        <translation>Lasciati leggibili di proposito</translation>
    </message>
    <message>
        <source>Texts searched for</source>
        <translation>Testi cercati</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisioni</translation>
    </message>
    <message>
        <source>Other categories</source>
        <translation>Altre categorie</translation>
    </message>
    <message>
        <source>Removed, by category</source>
        <translation>Rimossi, per categoria</translation>
    </message>
    <message>
        <source>Accepted for removal, by category</source>
        <translation>Accettati per la rimozione, per categoria</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Altri motivi</translation>
    </message>
    <message>
        <source>By reason code</source>
        <translation>Per codice motivo</translation>
    </message>
    <message>
        <source>In no page, but in the file</source>
        <translation>In nessuna pagina, ma nel file</translation>
    </message>
    <message>
        <source>Removed, by page</source>
        <translation>Rimossi, per pagina</translation>
    </message>
    <message>
        <source>Accepted for removal, by page</source>
        <translation>Accettati per la rimozione, per pagina</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Pagina {page}</translation>
    </message>
    <message>
        <source>Pages {pages}</source>
        <translation>Pagine {pages}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Significato</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Checks of the file</source>
        <translation>Controlli del file</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superato</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>NON SUPERATO</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>pagina {page}</translation>
    </message>
    <message>
        <source>not run: needs the original</source>
        <translation>non eseguito: richiede l’originale</translation>
    </message>
    <message>
        <source>not run: OCR was off</source>
        <translation>non eseguito: OCR disattivato</translation>
    </message>
    <message>
        <source>not run: no OCR data</source>
        <translation>non eseguito: mancano i dati OCR</translation>
    </message>
    <message>
        <source>not run: it broke off</source>
        <translation>non eseguito: interrotto da un errore</translation>
    </message>
    <message>
        <source>What nobody accepted for removal is still readable, whether the program found it or not.</source>
        <translation>Ciò che nessuno ha accettato per la rimozione resta leggibile, che il programma lo abbia trovato o no.</translation>
    </message>
    <message>
        <source>Boxes that were widened so that they say less about what they cover: {grown}; joined with a neighbour: {joined}; less wide, because a word that stays is in the way: {limited}. Other words covered: {lost}.</source>
        <translation>Riquadri allargati perché rivelino meno di ciò che coprono: {grown}; uniti a un riquadro vicino: {joined}; meno larghi, perché lo impedisce una parola che resta: {limited}. Altre parole coperte: {lost}.</translation>
    </message>
    <message>
        <source>{count} places were covered without searching the rest of the file for their text: boxes drawn by hand and words too common to search for.</source>
        <translation>{count} punti sono stati coperti senza cercarne il testo nel resto del file: riquadri disegnati a mano e parole troppo comuni per essere cercate.</translation>
    </message>
    <message>
        <source>Pages {pages} were rebuilt from pixels: {reason}.</source>
        <translation>Le pagine {pages} sono state ricostruite dai pixel: {reason}.</translation>
    </message>
    <message>
        <source>Look at pages {pages}: a picture that lost a part under a box elsewhere is shown whole there.</source>
        <translation>Controllare le pagine {pages}: vi compare intera un’immagine che altrove ha perso una parte sotto un riquadro.</translation>
    </message>
    <message>
        <source>On pages {pages} text inside pictures was not read.</source>
        <translation>Alle pagine {pages} il testo nelle immagini non è stato letto.</translation>
    </message>
    <message>
        <source>On pages {pages} writing could not be read; somebody said that those pages were looked at.</source>
        <translation>Alle pagine {pages} non è stato possibile leggere delle scritte; qualcuno ha dichiarato di aver guardato quelle pagine.</translation>
    </message>
    <message>
        <source>On pages {pages} writing could not be read.</source>
        <translation>Alle pagine {pages} non è stato possibile leggere delle scritte.</translation>
    </message>
    <message>
        <source>Program (executable)</source>
        <translation>Programma (eseguibile)</translation>
    </message>
    <message>
        <source>Program (source)</source>
        <translation>Programma (sorgente)</translation>
    </message>
    <message>
        <source>This certificate</source>
        <translation>Questo certificato</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Hashes (SHA-256)</source>
        <translation>Impronte hash (SHA-256)</translation>
    </message>
    <message>
        <source>This page sums up the certificate in JSON, which has every place, page and model file. To check a file on any computer: {command}</source>
        <translation>Questa pagina riassume il certificato in JSON, che riporta ogni punto, pagina e file di modello. Per controllare un file su qualsiasi computer: {command}</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Only permitted parts in the file</source>
        <translation>Solo parti ammesse nel file</translation>
    </message>
    <message>
        <source>No removed text (reader 1)</source>
        <translation>Nessun testo rimosso (lettore 1)</translation>
    </message>
    <message>
        <source>No removed text (reader 2)</source>
        <translation>Nessun testo rimosso (lettore 2)</translation>
    </message>
    <message>
        <source>No removed text in raw data</source>
        <translation>Nessun testo rimosso nei dati grezzi</translation>
    </message>
    <message>
        <source>Boxes are solid (reader 1)</source>
        <translation>Riquadri pieni (lettore 1)</translation>
    </message>
    <message>
        <source>Boxes are solid (reader 2)</source>
        <translation>Riquadri pieni (lettore 2)</translation>
    </message>
    <message>
        <source>No text under boxes</source>
        <translation>Nessun testo sotto i riquadri</translation>
    </message>
    <message>
        <source>All pages present</source>
        <translation>Tutte le pagine presenti</translation>
    </message>
    <message>
        <source>Nothing drawn under boxes</source>
        <translation>Nessun disegno sotto i riquadri</translation>
    </message>
    <message>
        <source>Rest of the pages unchanged</source>
        <translation>Resto delle pagine invariato</translation>
    </message>
    <message>
        <source>No letters left at the boxes</source>
        <translation>Nessuna lettera rimasta ai bordi</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rifiutato</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Seconda revisione</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservazione</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n scelta</numerusform>
            <numerusform>%n scelte</numerusform>
        </translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Not read (no OCR)</source>
        <translation>Non letto (OCR assente)</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Testo nelle immagini</translation>
    </message>
    <message>
        <source>Names by the small model only</source>
        <translation>Nomi solo dal modello piccolo</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Ricerca rapida</translation>
    </message>
    <message numerus="yes">
        <source>%n scanned</source>
        <translation>
            <numerusform>%n scansionata</numerusform>
            <numerusform>%n scansionate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with text</source>
        <translation>
            <numerusform>%n con testo</numerusform>
            <numerusform>%n con testo</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminato</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Terminato da</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettati</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rifiutati</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>SHA-256 dell’originale</translation>
    </message>
    <message>
        <source>SHA-256 as released</source>
        <translation>SHA-256 del file rilasciato</translation>
    </message>
    <message>
        <source>Somebody asked for it</source>
        <translation>Su richiesta di qualcuno</translation>
    </message>
    <message>
        <source>Released, and kept no longer</source>
        <translation>Rilasciato e non più conservato</translation>
    </message>
    <message>
        <source>The date of its matter came</source>
        <translation>È giunta la data prevista per la pratica</translation>
    </message>
    <message>
        <source>The end of its released file came</source>
        <translation>È giunta la scadenza del file rilasciato</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message numerus="yes">
        <source>%n documents selected</source>
        <translation>
            <numerusform>%n documento selezionato</numerusform>
            <numerusform>%n documenti selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a document to see its details.</source>
        <translation>Selezionare un documento per vederne i dettagli.</translation>
    </message>
    <message>
        <source>Choose who you are…</source>
        <translation>Scegli chi è al lavoro…</translation>
    </message>
    <message>
        <source>Show original in folder</source>
        <translation>Mostra originale nella cartella</translation>
    </message>
    <message>
        <source>Take over its decisions…</source>
        <translation>Riprendi le sue decisioni…</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Pratica</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Change the settings of this matter</source>
        <translation>Modifica le impostazioni di questa pratica</translation>
    </message>
    <message>
        <source>What stays on record</source>
        <translation>Che cosa resta agli atti</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy what stays on record</source>
        <translation>Copia ciò che resta agli atti</translation>
    </message>
    <message>
        <source>Save certificate as PDF…</source>
        <translation>Salva certificato in PDF…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>More that can be done with this document</source>
        <translation>Altre operazioni su questo documento</translation>
    </message>
    <message>
        <source>Exact copy of</source>
        <translation>Copia esatta di</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Unread pages</source>
        <translation>Pagine non lette</translation>
    </message>
    <message>
        <source>Open hits</source>
        <translation>Riscontri aperti</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo rimanente</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Tempo impiegato</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>Guardate da</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Aggiunto da</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisionato</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approvato</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aggiornato</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Originale</translation>
    </message>
    <message>
        <source>Released file</source>
        <translation>File rilasciato</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <translation>
            <numerusform>Mostra la voce</numerusform>
            <numerusform>Mostra tutte le %n voci</numerusform>
        </translation>
    </message>
    <message>
        <source>A document that is gone</source>
        <translation>Un documento non più presente</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisiona</translation>
    </message>
    <message>
        <source>Paused. It goes on where it stopped.</source>
        <translation>Sospeso. Proseguirà da dove si è fermato.</translation>
    </message>
    <message>
        <source>Sent back to its review by {name}.</source>
        <translation>Rimandato in revisione da {name}.</translation>
    </message>
    <message>
        <source>Waits for the approval of somebody other than {name}.</source>
        <translation>Attende l’approvazione di una persona diversa da {name}.</translation>
    </message>
    <message>
        <source>Choose who you are, so that it is known who approved.</source>
        <translation>Indicare chi è al lavoro, perché si sappia chi ha approvato.</translation>
    </message>
    <message>
        <source>You reviewed it yourself. Somebody else must choose their profile and approve it.</source>
        <translation>La revisione è stata fatta da Lei. Un’altra persona deve scegliere il proprio profilo e approvarla.</translation>
    </message>
    <message>
        <source>Look at it before you approve. It is then redacted and verified.</source>
        <translation>Esaminarlo prima di approvare. Viene poi oscurato e verificato.</translation>
    </message>
    <message>
        <source>It has exactly the same bytes as {name}.</source>
        <translation>Ha esattamente gli stessi byte di {name}.</translation>
    </message>
    <message>
        <source>What was decided there can be taken over here. It is one step and can be undone.</source>
        <translation>Le decisioni prese lì si possono riprendere qui. È un solo passo e si può annullare.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Kind of mistake: {name}</source>
        <translation>Tipo di errore: {name}</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>A document that is gone</source>
        <translation>Un documento non più presente</translation>
    </message>
</context>
<context>
    <name>DocumentsTable</name>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Drag on the page, or press Return for a box that the arrow keys move.</source>
        <translation>Trascinare sulla pagina, o premere Invio per un riquadro da spostare con i tasti freccia.</translation>
    </message>
    <message>
        <source>Selected: {text}. R marks it.</source>
        <translation>Selezionato: {text}. R lo contrassegna.</translation>
    </message>
    <message>
        <source>Choose one box to split it.</source>
        <translation>Scegliere un riquadro da dividere.</translation>
    </message>
    <message>
        <source>Choose two boxes or more of one page to merge them.</source>
        <translation>Scegliere due o più riquadri di una pagina per unirli.</translation>
    </message>
    <message>
        <source>Choose the box that other pages are to have too.</source>
        <translation>Scegliere il riquadro da riportare su altre pagine.</translation>
    </message>
    <message numerus="yes">
        <source>%n boxes marked.</source>
        <translation>
            <numerusform>%n riquadro contrassegnato.</numerusform>
            <numerusform>%n riquadri contrassegnati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>not PDF</source>
        <translation>non è un PDF</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>non più presente</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>impossibile aprirlo</translation>
    </message>
    <message>
        <source>link out of the folder</source>
        <translation>collegamento fuori dalla cartella</translation>
    </message>
    <message>
        <source>released by Sable</source>
        <translation>rilasciato da Sable</translation>
    </message>
    <message>
        <source>a copy with marks, not redacted</source>
        <translation>copia con contrassegni, non oscurata</translation>
    </message>
    <message>
        <source>beyond the first 100,000</source>
        <translation>oltre i primi 100.000</translation>
    </message>
    <message numerus="yes">
        <source>%n PDFs added</source>
        <translation>
            <numerusform>%n PDF aggiunto</numerusform>
            <numerusform>%n PDF aggiunti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: {reasons}</source>
        <translation>
            <numerusform>%n saltato: {reasons}</numerusform>
            <numerusform>%n saltati: {reasons}</numerusform>
        </translation>
    </message>
    <message>
        <source>{added}, {skipped}.</source>
        <translation>{added}, {skipped}.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDFs added.</source>
        <translation>
            <numerusform>%n PDF aggiunto.</numerusform>
            <numerusform>%n PDF aggiunti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added. Skipped: {reasons}.</source>
        <translation>Non è stato aggiunto nulla. Saltati: {reasons}.</translation>
    </message>
    <message>
        <source>No PDF was found in what you added. Nothing was changed.</source>
        <translation>Non è stato trovato alcun PDF in ciò che è stato aggiunto. Nulla è cambiato.</translation>
    </message>
    <message numerus="yes">
        <source>%n links were skipped: save them to this computer first.</source>
        <translation>
            <numerusform>%n collegamento è stato saltato: prima salvare il file su questo computer.</numerusform>
            <numerusform>%n collegamenti sono stati saltati: prima salvare i file su questo computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Drop to add</source>
        <translation>Lasciare qui per aggiungere</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop PDFs or folders here</source>
        <translation>Trascinare qui PDF o cartelle</translation>
    </message>
    <message>
        <source>Sable finds names, numbers and other personal details. You decide which ones go. Then they are removed for good, and the result is checked before it is released.</source>
        <translation>Sable trova nomi, numeri e altri dati personali. È l’utente a decidere quali togliere. Vengono poi rimossi per sempre, e il risultato è controllato prima del rilascio.</translation>
    </message>
    <message>
        <source>Your files never leave this computer, and originals are never changed.</source>
        <translation>I file non lasciano mai questo computer, e gli originali non vengono mai modificati.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Aggiungi file…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Prova l’esempio</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name of a minor</source>
        <translation>Nome di un minore</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Nationality, religion or politics</source>
        <translation>Nazionalità, religione o politica</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>Data o ora</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data di nascita</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numero di telefono</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Indirizzo web</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Indirizzo IP</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Numero di carta</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Conto bancario</translation>
    </message>
    <message>
        <source>Crypto wallet</source>
        <translation>Portafoglio cripto</translation>
    </message>
    <message>
        <source>US Social Security number</source>
        <translation>Numero di previdenza sociale USA (SSN)</translation>
    </message>
    <message>
        <source>US taxpayer number (ITIN)</source>
        <translation>Codice contribuente USA (ITIN)</translation>
    </message>
    <message>
        <source>US employer number (EIN)</source>
        <translation>Codice datore di lavoro USA (EIN)</translation>
    </message>
    <message>
        <source>US passport</source>
        <translation>Passaporto USA</translation>
    </message>
    <message>
        <source>US driver license</source>
        <translation>Patente di guida USA</translation>
    </message>
    <message>
        <source>US bank account</source>
        <translation>Conto bancario USA</translation>
    </message>
    <message>
        <source>UK NHS number</source>
        <translation>Numero sanitario britannico (NHS)</translation>
    </message>
    <message>
        <source>UK National Insurance number</source>
        <translation>Numero previdenziale britannico (NI)</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passaporto</translation>
    </message>
    <message>
        <source>National identity number</source>
        <translation>Codice identificativo nazionale</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Codice postale</translation>
    </message>
    <message>
        <source>License plate</source>
        <translation>Targa</translation>
    </message>
    <message>
        <source>Vehicle identification number</source>
        <translation>Numero di telaio</translation>
    </message>
    <message>
        <source>Medical license</source>
        <translation>Abilitazione medica</translation>
    </message>
    <message>
        <source>Medical record number</source>
        <translation>Numero di cartella clinica</translation>
    </message>
    <message>
        <source>Medical condition</source>
        <translation>Stato di salute</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Numero di procedimento</translation>
    </message>
    <message>
        <source>Bar number</source>
        <translation>Iscrizione all’albo</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Partita IVA</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Numero di dispositivo</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordinate</translation>
    </message>
    <message>
        <source>Other number or code</source>
        <translation>Altro numero o codice</translation>
    </message>
    <message>
        <source>Occupation, health or origin</source>
        <translation>Professione, salute o origine</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Other telling detail</source>
        <translation>Altro elemento rivelatore</translation>
    </message>
    <message>
        <source>Bar code or QR code</source>
        <translation>Codice a barre o QR</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>Contrassegnato a mano</translation>
    </message>
    <message>
        <source>On the list of texts to redact</source>
        <translation>Nell’elenco dei testi da oscurare</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export marks</source>
        <translation>Esporta contrassegni</translation>
    </message>
    <message>
        <source>The file says what would be removed. It is no released file: keep it to yourselves.</source>
        <translation>Il file indica che cosa sarebbe rimosso. Non è un file rilasciato: non divulgarlo.</translation>
    </message>
    <message>
        <source>FDF, for Acrobat</source>
        <translation>FDF, per Acrobat</translation>
    </message>
    <message>
        <source>Redaction marks to import into a copy of the document.</source>
        <translation>Contrassegni di oscuramento da importare in una copia del documento.</translation>
    </message>
    <message>
        <source>XFDF, for other PDF programs</source>
        <translation>XFDF, per altri programmi PDF</translation>
    </message>
    <message>
        <source>The same marks as XML.</source>
        <translation>Gli stessi contrassegni in XML.</translation>
    </message>
    <message>
        <source>A PDF with live marks</source>
        <translation>Un PDF con contrassegni attivi</translation>
    </message>
    <message>
        <source>The whole document with redaction marks on it. Nothing in it is redacted; its name says so.</source>
        <translation>L’intero documento con i contrassegni di oscuramento. Nulla vi è oscurato; il nome lo dice.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Everything that is known of the hits, with their text.</source>
        <translation>Tutto ciò che si sa dei riscontri, con il loro testo.</translation>
    </message>
    <message>
        <source>Only what was accepted, without open hits</source>
        <translation>Solo gli accettati, senza riscontri aperti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva con nome…</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The original file was not changed.</source>
        <translation>Il file originale non è stato modificato.</translation>
    </message>
    <message>
        <source>No file was released, and the original was not changed.</source>
        <translation>Nessun file è stato rilasciato e l’originale non è stato modificato.</translation>
    </message>
    <message>
        <source>All decisions are saved, and the original was not changed.</source>
        <translation>Tutte le decisioni sono salvate e l’originale non è stato modificato.</translation>
    </message>
    <message>
        <source>This file is not a PDF.</source>
        <translation>Questo file non è un PDF.</translation>
    </message>
    <message>
        <source>Convert it to PDF and add the new file.</source>
        <translation>Convertirlo in PDF e aggiungere il nuovo file.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be read.</source>
        <translation>Questo PDF è danneggiato e non può essere letto.</translation>
    </message>
    <message>
        <source>Ask the sender for a new copy, or print it to PDF in a viewer that shows it.</source>
        <translation>Chiedere al mittente una nuova copia, oppure stamparlo in PDF da un programma che lo visualizza.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Questo file è vuoto.</translation>
    </message>
    <message>
        <source>Copy or download the file again, then add it.</source>
        <translation>Copiare o scaricare di nuovo il file, poi aggiungerlo.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Questo PDF non ha pagine.</translation>
    </message>
    <message>
        <source>Ask the sender for a complete copy.</source>
        <translation>Chiedere al mittente una copia completa.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation>Questo PDF è protetto da password.</translation>
    </message>
    <message>
        <source>Nothing was read from it. The password is used in memory only and never stored.</source>
        <translation>Non ne è stato letto nulla. La password è usata solo in memoria e mai salvata.</translation>
    </message>
    <message>
        <source>Type the password and try again.</source>
        <translation>Digitare la password e riprovare.</translation>
    </message>
    <message>
        <source>The password does not open this PDF.</source>
        <translation>La password non apre questo PDF.</translation>
    </message>
    <message>
        <source>Check the password and try again.</source>
        <translation>Controllare la password e riprovare.</translation>
    </message>
    <message>
        <source>The file is no longer where it was when it was added.</source>
        <translation>Il file non è più dov’era quando è stato aggiunto.</translation>
    </message>
    <message>
        <source>All decisions are saved.</source>
        <translation>Tutte le decisioni sono salvate.</translation>
    </message>
    <message>
        <source>Put the file back or connect its drive, then try again.</source>
        <translation>Rimettere il file al suo posto o collegare l’unità, poi riprovare.</translation>
    </message>
    <message>
        <source>The file cannot be opened: another program holds it, or you may not read it.</source>
        <translation>Il file non può essere aperto: è in uso in un altro programma o manca il permesso di lettura.</translation>
    </message>
    <message>
        <source>Close other programs that use it, check its permissions, then try again.</source>
        <translation>Chiudere gli altri programmi che lo usano, controllare i permessi, poi riprovare.</translation>
    </message>
    <message>
        <source>The file changed after it was read, so its hits may no longer fit.</source>
        <translation>Il file è cambiato dopo la lettura, perciò i riscontri potrebbero non corrispondere più.</translation>
    </message>
    <message>
        <source>No file was released. The changed file was not touched.</source>
        <translation>Nessun file è stato rilasciato. Il file modificato non è stato toccato.</translation>
    </message>
    <message>
        <source>Restore the earlier version and try again, or add the changed file anew.</source>
        <translation>Ripristinare la versione precedente e riprovare, oppure aggiungere di nuovo il file modificato.</translation>
    </message>
    <message>
        <source>Some pages hold pictures of text that could not be read.</source>
        <translation>Alcune pagine contengono immagini di testo che non è stato possibile leggere.</translation>
    </message>
    <message>
        <source>Open the document, look at those pages yourself and mark what must go.</source>
        <translation>Aprire il documento, guardare di persona quelle pagine e contrassegnare ciò che va oscurato.</translation>
    </message>
    <message>
        <source>This document took too long and was stopped.</source>
        <translation>Questo documento ha richiesto troppo tempo ed è stato fermato.</translation>
    </message>
    <message>
        <source>Try again. If it stops again, split the PDF into smaller parts.</source>
        <translation>Riprovare. Se si ferma di nuovo, dividere il PDF in parti più piccole.</translation>
    </message>
    <message>
        <source>This document needs more memory than is free.</source>
        <translation>Questo documento richiede più memoria di quella libera.</translation>
    </message>
    <message>
        <source>Close other programs and try again, or split the PDF into smaller parts.</source>
        <translation>Chiudere altri programmi e riprovare, oppure dividere il PDF in parti più piccole.</translation>
    </message>
    <message>
        <source>The part of the program that reads documents stopped on this file.</source>
        <translation>La parte del programma che legge i documenti si è arrestata su questo file.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the file is probably damaged.</source>
        <translation>Riprovare. Se accade di nuovo, il file è probabilmente danneggiato.</translation>
    </message>
    <message>
        <source>Reading this file gave an answer that cannot be trusted, so it was discarded.</source>
        <translation>La lettura di questo file ha dato una risposta inaffidabile, che è stata scartata.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, do not open this file in other programs.</source>
        <translation>Riprovare. Se accade di nuovo, non aprire questo file in altri programmi.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Il disco è pieno.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Liberare spazio e riprovare.</translation>
    </message>
    <message>
        <source>A file with the name of the released file already exists.</source>
        <translation>Esiste già un file con il nome del file rilasciato.</translation>
    </message>
    <message>
        <source>The existing file was not replaced. All decisions are saved.</source>
        <translation>Il file esistente non è stato sostituito. Tutte le decisioni sono salvate.</translation>
    </message>
    <message>
        <source>Move or rename the existing file, then try again.</source>
        <translation>Spostare o rinominare il file esistente, poi riprovare.</translation>
    </message>
    <message>
        <source>The released file could not be written to its folder.</source>
        <translation>Non è stato possibile scrivere il file rilasciato nella sua cartella.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it, then try again.</source>
        <translation>Controllare che la cartella esista e che si abbia il permesso di scrivervi, poi riprovare.</translation>
    </message>
    <message>
        <source>The file is too large, damaged, or no CSV, XLSX or text file.</source>
        <translation>Il file è troppo grande, danneggiato, o non è un file CSV, XLSX o di testo.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Non è stato importato nulla.</translation>
    </message>
    <message>
        <source>Save the list as CSV and import that.</source>
        <translation>Salvare l’elenco in CSV e importare quello.</translation>
    </message>
    <message>
        <source>The file is too large, damaged, or no FDF, XFDF, JSON or PDF with marks.</source>
        <translation>Il file è troppo grande, danneggiato, o non è un FDF, XFDF, JSON o PDF con contrassegni.</translation>
    </message>
    <message>
        <source>Export the marks again from the program that made them.</source>
        <translation>Esportare di nuovo i contrassegni dal programma che li ha creati.</translation>
    </message>
    <message>
        <source>The marks are on pages that this document does not have.</source>
        <translation>I contrassegni si trovano su pagine che questo documento non ha.</translation>
    </message>
    <message>
        <source>Choose the marks of this document.</source>
        <translation>Scegliere i contrassegni di questo documento.</translation>
    </message>
    <message>
        <source>An entry of the always or never list cannot be used, so nothing was looked for.</source>
        <translation>Una voce dell’elenco «sempre» o «mai» non è utilizzabile, perciò non è stata eseguita alcuna ricerca.</translation>
    </message>
    <message>
        <source>Correct the lists in the settings of the matter or of the firm, then try again.</source>
        <translation>Correggere gli elenchi nelle impostazioni della pratica o dello studio, poi riprovare.</translation>
    </message>
    <message>
        <source>The program asked for something that makes no sense for this document.</source>
        <translation>Il programma ha chiesto qualcosa che non ha senso per questo documento.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the log file.</source>
        <translation>Riprovare. Se accade di nuovo, segnalarlo allegando il file di log.</translation>
    </message>
    <message>
        <source>This document does not have that page.</source>
        <translation>Questo documento non ha quella pagina.</translation>
    </message>
    <message>
        <source>Check that the file is the one that was added, then try again.</source>
        <translation>Controllare che il file sia quello aggiunto, poi riprovare.</translation>
    </message>
    <message>
        <source>A page is too large to be drawn.</source>
        <translation>Una pagina è troppo grande per essere disegnata.</translation>
    </message>
    <message>
        <source>Print the page to a smaller paper size and add the new file.</source>
        <translation>Stampare la pagina su un formato di carta più piccolo e aggiungere il nuovo file.</translation>
    </message>
    <message>
        <source>Whoever reviewed a document cannot approve it.</source>
        <translation>Chi ha revisionato un documento non può approvarlo.</translation>
    </message>
    <message>
        <source>Let another person approve it, or send it back to its review.</source>
        <translation>Farlo approvare da un’altra persona, o rimandarlo in revisione.</translation>
    </message>
    <message>
        <source>The certificate could not be signed: the key is missing, locked or damaged.</source>
        <translation>Non è stato possibile firmare il certificato: la chiave manca, è bloccata o danneggiata.</translation>
    </message>
    <message>
        <source>Open the document and finish its review again: the passphrase is asked there, or do not sign.</source>
        <translation>Aprire il documento e terminare di nuovo la revisione: la passphrase viene chiesta lì; oppure non firmare.</translation>
    </message>
    <message>
        <source>This needs somebody&apos;s name, and nobody is chosen at this computer.</source>
        <translation>Serve il nome di una persona, ma su questo computer non ne è stata scelta nessuna.</translation>
    </message>
    <message>
        <source>Choose who you are (File, Profiles), then try again.</source>
        <translation>Indicare chi è al lavoro (File, Profili), poi riprovare.</translation>
    </message>
    <message>
        <source>A comment can only be changed by the person who wrote it.</source>
        <translation>Un commento può essere modificato solo da chi lo ha scritto.</translation>
    </message>
    <message>
        <source>A legal hold is on this job, so nothing of it may be deleted.</source>
        <translation>Su questo lavoro vige un blocco della cancellazione (legal hold): nulla può esserne eliminato.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Non è stato eliminato nulla.</translation>
    </message>
    <message>
        <source>Lift the hold first, if you may.</source>
        <translation>Togliere prima il blocco, se se ne ha facoltà.</translation>
    </message>
    <message>
        <source>The profile of this job is missing, or its file is not right.</source>
        <translation>Il profilo di questo lavoro manca, o il suo file non è valido.</translation>
    </message>
    <message>
        <source>Nothing was looked for, and nothing was changed.</source>
        <translation>Non è stata eseguita alcuna ricerca e nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Mend the file, or choose another profile for the job.</source>
        <translation>Correggere il file, o scegliere un altro profilo per il lavoro.</translation>
    </message>
    <message>
        <source>The proof found something that was to be removed.</source>
        <translation>La verifica ha trovato qualcosa che doveva essere rimosso.</translation>
    </message>
    <message>
        <source>Open the document, decide the marked places, and finish the review again.</source>
        <translation>Aprire il documento, decidere i punti evidenziati e terminare di nuovo la revisione.</translation>
    </message>
    <message>
        <source>This document was cancelled.</source>
        <translation>Il lavoro su questo documento è stato interrotto.</translation>
    </message>
    <message>
        <source>Retry it whenever you like.</source>
        <translation>Si può riprovare in qualsiasi momento.</translation>
    </message>
    <message>
        <source>The program was closed while it worked on this document.</source>
        <translation>Il programma è stato chiuso mentre lavorava a questo documento.</translation>
    </message>
    <message>
        <source>Retry to go on where it stopped.</source>
        <translation>Riprovare per proseguire da dove si era fermato.</translation>
    </message>
    <message>
        <source>A file that belongs to Sable is missing or was changed.</source>
        <translation>Un file appartenente a Sable manca o è stato modificato.</translation>
    </message>
    <message>
        <source>Install Sable again. Your jobs and decisions stay.</source>
        <translation>Installare di nuovo Sable. Lavori e decisioni restano.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>Il programma ha commesso un errore.</translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password of this PDF</source>
        <translation>Password di questo PDF</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>{what} (page {page})</source>
        <translation>{what} (pagina {page})</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Open for review</source>
        <translation>Apri per la revisione</translation>
    </message>
    <message>
        <source>Show original in folder</source>
        <translation>Mostra originale nella cartella</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>The file</source>
        <translation>Il file</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <source>This file is damaged and was repaired while it was read.</source>
        <translation>Questo file è danneggiato ed è stato riparato durante la lettura.</translation>
    </message>
    <message>
        <source>Something may be missing. Compare it with the original before you release it, or ask for a new copy.</source>
        <translation>Potrebbe mancare qualcosa. Confrontarlo con l’originale prima di rilasciarlo, o chiedere una nuova copia.</translation>
    </message>
    <message>
        <source>This file is an XFA form. Other programs may show more of it.</source>
        <translation>Questo file è un modulo XFA. Altri programmi potrebbero mostrarne di più.</translation>
    </message>
    <message>
        <source>Compare it before you release it: only what is shown here is searched and released.</source>
        <translation>Confrontarlo prima di rilasciarlo: si cerca e si rilascia solo ciò che è mostrato qui.</translation>
    </message>
    <message>
        <source>Damaged, repaired</source>
        <translation>Danneggiato, riparato</translation>
    </message>
    <message>
        <source>It is damaged and was repaired while it was read: something may be missing.</source>
        <translation>È danneggiato ed è stato riparato durante la lettura: potrebbe mancare qualcosa.</translation>
    </message>
    <message>
        <source>XFA form</source>
        <translation>Modulo XFA</translation>
    </message>
    <message>
        <source>It is an XFA form: only what is shown here is released.</source>
        <translation>È un modulo XFA: si rilascia solo ciò che è mostrato qui.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmato</translation>
    </message>
    <message>
        <source>It is signed. The signature does not survive redaction: the released file is not signed.</source>
        <translation>È firmato. La firma non sopravvive all’oscuramento: il file rilasciato non è firmato.</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>Campi modulo</translation>
    </message>
    <message>
        <source>It has form fields. What they show is released, but cannot be filled in any more.</source>
        <translation>Contiene campi modulo. Ciò che mostrano viene rilasciato, ma non è più compilabile.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached files</source>
        <translation>
            <numerusform>%n file allegato</numerusform>
            <numerusform>%n file allegati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached files are neither searched nor in the released file. Add them as files of their own.</source>
        <translation>
            <numerusform>%n file allegato non viene esaminato né incluso nel file rilasciato. Aggiungerlo come file a sé.</numerusform>
            <numerusform>%n file allegati non vengono esaminati né inclusi nel file rilasciato. Aggiungerli come file a sé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden layers</source>
        <translation>
            <numerusform>%n livello nascosto</numerusform>
            <numerusform>%n livelli nascosti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its layers are hidden. What they hide is not in the released file.</source>
        <translation>
            <numerusform>%n dei suoi livelli è nascosto. Ciò che nasconde non è nel file rilasciato.</numerusform>
            <numerusform>%n dei suoi livelli sono nascosti. Ciò che nascondono non è nel file rilasciato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n livello</numerusform>
            <numerusform>%n livelli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n layers, all of them shown. The released file has none.</source>
        <translation>
            <numerusform>Ha %n livello, visibile. Il file rilasciato non ne ha.</numerusform>
            <numerusform>Ha %n livelli, tutti visibili. Il file rilasciato non ne ha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier versions</source>
        <translation>
            <numerusform>%n versione precedente</numerusform>
            <numerusform>%n versioni precedenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n earlier versions of itself. None of them is in the released file.</source>
        <translation>
            <numerusform>Contiene %n versione precedente di sé stesso. Non è nel file rilasciato.</numerusform>
            <numerusform>Contiene %n versioni precedenti di sé stesso. Nessuna è nel file rilasciato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened with a password</source>
        <translation>Aperto con password</translation>
    </message>
    <message>
        <source>It was opened with a password. The released file opens without one.</source>
        <translation>È stato aperto con una password. Il file rilasciato si apre senza.</translation>
    </message>
</context>
<context>
    <name>FileWordsArea</name>
    <message>
        <source>What the file holds</source>
        <translation>Che cosa contiene il file</translation>
    </message>
</context>
<context>
    <name>FilesTable</name>
    <message>
        <source>Files of this job</source>
        <translation>File di questo lavoro</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Da revisionare</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Completati</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Interrotti</translation>
    </message>
    <message>
        <source>Expired and purged</source>
        <translation>Scaduti e cancellati</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Matter, people and other details</source>
        <translation>Pratica, persone e altri dettagli</translation>
    </message>
    <message>
        <source>Search file names</source>
        <translation>Cerca nomi di file</translation>
    </message>
    <message>
        <source>{filter}  ×</source>
        <translation>{filter}  ×</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Rimuovi il filtro {filter}</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Rimuovi questo filtro</translation>
    </message>
    <message>
        <source>{name}  {count}</source>
        <translation>{name}  {count}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n documents</source>
        <translation>
            <numerusform>{name}: %n documento</numerusform>
            <numerusform>{name}: %n documenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Pratica</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Aggiunto da</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisionato da</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualsiasi</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Azzera</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
</context>
<context>
    <name>FinishSheet</name>
    <message>
        <source>Finish review</source>
        <translation>Termina revisione</translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>Mostra successivo</translation>
    </message>
    <message>
        <source>I have looked at all of these myself</source>
        <translation>Ho guardato di persona tutte queste aree</translation>
    </message>
    <message>
        <source>A new file is made and checked. It is released only if no trace of an accepted hit is found. The original stays as it is.</source>
        <translation>Viene creato e controllato un nuovo file. È rilasciato solo se non si trova traccia di alcun riscontro accettato. L’originale resta com’è.</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Torna alla revisione</translation>
    </message>
    <message>
        <source>Redact and verify</source>
        <translation>Oscura e verifica</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase della chiave</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>La passphrase è errata.</translation>
    </message>
    <message>
        <source>Sign the certificate with the key of this computer ({fingerprint}…)</source>
        <translation>Firma il certificato con la chiave di questo computer ({fingerprint}…)</translation>
    </message>
    <message numerus="yes">
        <source>%n hits will be redacted.</source>
        <translation>
            <numerusform>Sarà oscurato %n riscontro.</numerusform>
            <numerusform>Saranno oscurati %n riscontri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hit is decided</source>
        <translation>Tutti i riscontri sono decisi</translation>
    </message>
    <message numerus="yes">
        <source>%n hits not decided</source>
        <translation>
            <numerusform>%n riscontro non deciso</numerusform>
            <numerusform>%n riscontri non decisi</numerusform>
        </translation>
    </message>
    <message>
        <source>An open hit would stay readable. Decide each one, or accept all the rest.</source>
        <translation>Un riscontro aperto resterebbe leggibile. Deciderli uno per uno, o accettare tutti i rimanenti.</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n remaining</source>
        <translation>
            <numerusform>Accetta %n rimanente</numerusform>
            <numerusform>Accetta tutti i %n rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Detection misses things. Look at each page at a readable size, top to bottom.</source>
        <translation>Al rilevamento sfugge qualcosa. Guardare ogni pagina a una dimensione leggibile, dall’alto in basso.</translation>
    </message>
    <message>
        <source>This matter does not require it.</source>
        <translation>Questa pratica non lo richiede.</translation>
    </message>
    <message>
        <source>Every page was seen</source>
        <translation>Tutte le pagine sono state viste</translation>
    </message>
    <message numerus="yes">
        <source>%n pages were not seen</source>
        <translation>
            <numerusform>%n pagina non è stata vista</numerusform>
            <numerusform>%n pagine non sono state viste</numerusform>
        </translation>
    </message>
    <message>
        <source>For every sure hit that stays there is a reason</source>
        <translation>Per ogni riscontro certo che resta c’è un motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n sure hits stay without a reason</source>
        <translation>
            <numerusform>%n riscontro certo resta senza motivo</numerusform>
            <numerusform>%n riscontri certi restano senza motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Say for all of them why they stay, or look at each one.</source>
        <translation>Indicare per tutti perché restano, o esaminarli uno per uno.</translation>
    </message>
    <message numerus="yes">
        <source>%n hits hidden in the file not decided</source>
        <translation>
            <numerusform>%n riscontro nascosto nel file non deciso</numerusform>
            <numerusform>%n riscontri nascosti nel file non decisi</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hit hidden in the file is decided</source>
        <translation>Tutti i riscontri nascosti nel file sono decisi</translation>
    </message>
    <message>
        <source>Not all that is hidden in the file could be checked</source>
        <translation>Non è stato possibile controllare tutto ciò che è nascosto nel file</translation>
    </message>
    <message>
        <source>Nothing hidden is carried over into the released file.</source>
        <translation>Nulla di nascosto passa nel file rilasciato.</translation>
    </message>
    <message>
        <source>Could not check: {carriers}.</source>
        <translation>Impossibile controllare: {carriers}.</translation>
    </message>
    <message>
        <source>The text of every page could be read</source>
        <translation>È stato possibile leggere il testo di tutte le pagine</translation>
    </message>
    <message>
        <source>Every unread region was looked at</source>
        <translation>Tutte le aree non lette sono state guardate</translation>
    </message>
    <message>
        <source>Pictures, and what could not be read: nothing could be found there. Say that nothing secret is in it, or box it. Pages: {pages}</source>
        <translation>Immagini e parti illeggibili: lì non si poteva trovare nulla. Dichiarare che non contengono nulla di riservato, o coprirle. Pagine: {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n unread regions not looked at</source>
        <translation>
            <numerusform>%n area non letta da guardare</numerusform>
            <numerusform>%n aree non lette da guardare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirmListsPage</name>
    <message>
        <source>Lists of the firm</source>
        <translation>Elenchi dello studio</translation>
    </message>
    <message>
        <source>Every job uses these lists besides its own, unless it switches them off. One text a line; what stands in both is redacted. Documents that were read already are not searched again by themselves.</source>
        <translation>Ogni lavoro usa questi elenchi oltre ai propri, a meno che li disattivi. Un testo per riga; ciò che è in entrambi viene oscurato. I documenti già letti non vengono riesaminati da soli.</translation>
    </message>
    <message>
        <source>Always redact</source>
        <translation>Oscura sempre</translation>
    </message>
    <message>
        <source>Never redact</source>
        <translation>Non oscurare mai</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>Lettura degli elenchi…</translation>
    </message>
    <message>
        <source>The firm&apos;s list: {name}</source>
        <translation>Elenco dello studio: {name}</translation>
    </message>
    <message>
        <source>Import and test…</source>
        <translation>Importa e prova…</translation>
    </message>
    <message>
        <source>Import and test: {list}</source>
        <translation>Importa e prova: {list}</translation>
    </message>
    <message>
        <source>{list}: {fault} The lists stay as they were until that is mended.</source>
        <translation>{list}: {fault} Gli elenchi restano com’erano finché non si corregge.</translation>
    </message>
    <message numerus="yes">
        <source>Stored: %n entries.</source>
        <translation>
            <numerusform>Salvata: %n voce.</numerusform>
            <numerusform>Salvate: %n voci.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Pratica</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperti</translation>
    </message>
    <message>
        <source>{text}, {label}: {page} on the page, {document} in the document, {matter} in the matter, {open} open</source>
        <translation>{text}, {label}: {page} nella pagina, {document} nel documento, {matter} nella pratica, {open} aperti</translation>
    </message>
    <message>
        <source>It is not sure who is meant: {names}</source>
        <translation>Non è certo chi si intenda: {names}</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>Filter groups by text or label</source>
        <translation>Filtra i gruppi per testo o etichetta</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Filtra gruppi</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Solo aperti</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>One row for each person or value, with the ways it is written below it. Keys 1 to 4 choose how far Accept and Decline reach.</source>
        <translation>Una riga per ogni persona o valore, con sotto i modi in cui è scritto. I tasti da 1 a 4 stabiliscono fin dove arrivano Accetta e Rifiuta.</translation>
    </message>
    <message>
        <source>Occurrences; those without a tick are left as they are</source>
        <translation>Occorrenze; quelle senza spunta restano come sono</translation>
    </message>
    <message>
        <source>No group chosen</source>
        <translation>Nessun gruppo scelto</translation>
    </message>
    <message>
        <source>1 This</source>
        <translation>1 Questo</translation>
    </message>
    <message>
        <source>2 Page</source>
        <translation>2 Pagina</translation>
    </message>
    <message>
        <source>3 Document</source>
        <translation>3 Documento</translation>
    </message>
    <message>
        <source>4 Matter</source>
        <translation>4 Pratica</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Accetta %n</numerusform>
            <numerusform>Accetta %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept {count} in %n documents</source>
        <translation>
            <numerusform>Accetta {count} in %n documento</numerusform>
            <numerusform>Accetta {count} in %n documenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n</source>
        <translation>
            <numerusform>Rifiuta %n</numerusform>
            <numerusform>Rifiuta %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline {count} in %n documents</source>
        <translation>
            <numerusform>Rifiuta {count} in %n documento</numerusform>
            <numerusform>Rifiuta {count} in %n documenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were decided before and have no tick: set it to decide them again.</source>
        <translation>
            <numerusform>%n è già stato deciso e non ha la spunta: metterla per deciderlo di nuovo.</numerusform>
            <numerusform>%n sono già stati decisi e non hanno la spunta: metterla per deciderli di nuovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a tick away to leave an occurrence as it is (Space).</source>
        <translation>Togliere la spunta per lasciare un’occorrenza com’è (barra spaziatrice).</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message numerus="yes">
        <source>Read %n documents anew?</source>
        <translation>
            <numerusform>Rileggere %n documento?</numerusform>
            <numerusform>Rileggere %n documenti?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was accepted, declined or drawn stays. Open hits are found again under the present settings of the matter. A released file stays where it is until the document is released again.</source>
        <translation>Ciò che è stato accettato, rifiutato o disegnato resta. I riscontri aperti vengono cercati di nuovo con le impostazioni attuali della pratica. Un file rilasciato resta dov’è finché il documento non è rilasciato di nuovo.</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>Rileva di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>Purge %n documents for good?</source>
        <translation>
            <numerusform>Cancellare definitivamente %n documento?</numerusform>
            <numerusform>Cancellare definitivamente %n documenti?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.

What goes: the hits, the decisions, the page data, the file names and every other text of them that Sable keeps.

What stays: a record with the checksums of the original and of the released file, counts, times and who purged it. The originals and files that were released are not touched.</source>
        <translation>L’operazione non può essere annullata.

Si perdono: i riscontri, le decisioni, i dati delle pagine, i nomi dei file e ogni altro loro testo conservato da Sable.

Restano: un verbale con le impronte hash dell’originale e del file rilasciato, i conteggi, le date e chi ha eseguito la cancellazione. Gli originali e i file rilasciati non vengono toccati.</translation>
    </message>
    <message>
        <source>Purge for good</source>
        <translation>Cancella definitivamente</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n documents from every file… You can look around; changes wait.</source>
        <translation>
            <numerusform>Rimozione di %n documento da tutti i file… Si può continuare a consultare; le modifiche attendono.</numerusform>
            <numerusform>Rimozione di %n documenti da tutti i file… Si può continuare a consultare; le modifiche attendono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents were removed for good.</source>
        <translation>
            <numerusform>%n documento è stato rimosso per sempre.</numerusform>
            <numerusform>%n documenti sono stati rimossi per sempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over the decisions made in {name}?</source>
        <translation>Riprendere le decisioni prese in {name}?</translation>
    </message>
    <message>
        <source>Hits that are not decided there stay open. It is one step, and Undo takes it back.</source>
        <translation>I riscontri non decisi lì restano aperti. È un solo passo, che Annulla revoca.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Riprendi</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help – Sable</source>
        <translation>Guida – Sable</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Cerca nella guida</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successivo</translation>
    </message>
    <message>
        <source># Help

The guide is not part of this installation. Install Sable again to get it back.</source>
        <translation># Guida

La guida non fa parte di questa installazione. Installare di nuovo Sable per riaverla.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Non trovato.</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} di {total}</translation>
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
        <translation>Proprietà</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Segnalibro</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Form field</source>
        <translation>Campo modulo</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>File allegato</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Off the page</source>
        <translation>Fuori pagina</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisibile</translation>
    </message>
    <message>
        <source>Spoken text</source>
        <translation>Testo parlato</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Page label</source>
        <translation>Etichetta di pagina</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>Program data</source>
        <translation>Dati di programma</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome del file</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Versione precedente</translation>
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
        <translation>titolo</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autore</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>oggetto</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>parole chiave</translation>
    </message>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descrizione</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenuto</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valore</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>scelta</translation>
    </message>
    <message>
        <source>help text</source>
        <translation>testo di aiuto</translation>
    </message>
    <message>
        <source>No reader of the page sees this text. It is not carried over into the released file, whatever you decide. Accepted, its place is blacked out too, and the text must be gone everywhere else.</source>
        <translation>Chi legge la pagina non vede questo testo. Non passa nel file rilasciato, qualunque sia la decisione. Se accettato, viene coperto di nero anche il suo posto e il testo deve sparire anche da ogni altro punto.</translation>
    </message>
    <message>
        <source>No page shows this text. It is not carried over into the released file, whatever you decide. Accepted, the text must be gone everywhere else too.</source>
        <translation>Nessuna pagina mostra questo testo. Non passa nel file rilasciato, qualunque sia la decisione. Se accettato, il testo deve sparire anche da ogni altro punto.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danneggiato</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>protetto da password</translation>
    </message>
    <message>
        <source>neither text nor PDF</source>
        <translation>né testo né PDF</translation>
    </message>
    <message>
        <source>too large to be read whole</source>
        <translation>troppo grande per leggerlo per intero</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>annidato troppo in profondità</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>ha richiesto troppo tempo</translation>
    </message>
    <message>
        <source>Hidden in the file ({count})</source>
        <translation>Nascosto nel file ({count})</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%n attached files.</source>
        <translation>
            <numerusform>%n file allegato.</numerusform>
            <numerusform>%n file allegati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not check: {carriers}.</source>
        <translation>Impossibile controllare: {carriers}.</translation>
    </message>
    <message>
        <source>None of this is carried over into the released file.</source>
        <translation>Nulla di tutto ciò passa nel file rilasciato.</translation>
    </message>
    <message>
        <source>Add to this matter</source>
        <translation>Aggiungi alla pratica</translation>
    </message>
    <message>
        <source>Add the attached files to this matter as documents</source>
        <translation>Aggiunge a questa pratica, come documenti, i file allegati</translation>
    </message>
    <message>
        <source>Attached PDFs become documents of this matter, with a review and a release of their own.</source>
        <translation>I PDF allegati diventano documenti di questa pratica, con revisione e rilascio propri.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n hits accepted</source>
        <translation>
            <numerusform>%n riscontro accettato</numerusform>
            <numerusform>%n riscontri accettati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits declined</source>
        <translation>
            <numerusform>%n riscontro rifiutato</numerusform>
            <numerusform>%n riscontri rifiutati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits reopened</source>
        <translation>
            <numerusform>%n riscontro riaperto</numerusform>
            <numerusform>%n riscontri riaperti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file was another one: %n decisions about the old one were dropped</source>
        <translation>
            <numerusform>Il file era un altro: %n decisione sul precedente è stata scartata</numerusform>
            <numerusform>Il file era un altro: %n decisioni sul precedente sono state scartate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas marked</source>
        <translation>
            <numerusform>%n area contrassegnata</numerusform>
            <numerusform>%n aree contrassegnate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits changed</source>
        <translation>
            <numerusform>%n riscontro modificato</numerusform>
            <numerusform>%n riscontri modificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas removed</source>
        <translation>
            <numerusform>%n area rimossa</numerusform>
            <numerusform>%n aree rimosse</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>Place of the released file chosen</source>
        <translation>Scelta la cartella del file rilasciato</translation>
    </message>
    <message>
        <source>Unread pages looked at</source>
        <translation>Guardate le pagine non lette</translation>
    </message>
    <message>
        <source>Unread region looked at</source>
        <translation>Guardata un’area non letta</translation>
    </message>
    <message>
        <source>Review finished</source>
        <translation>Revisione terminata</translation>
    </message>
    <message>
        <source>Review approved</source>
        <translation>Revisione approvata</translation>
    </message>
    <message>
        <source>Returned to review</source>
        <translation>Rimandato in revisione</translation>
    </message>
    <message>
        <source>Decisions taken over from an exact copy</source>
        <translation>Riprese le decisioni di una copia esatta</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Cancellato</translation>
    </message>
    <message numerus="yes">
        <source>%n marks exported: {what}</source>
        <translation>
            <numerusform>%n contrassegno esportato: {what}</numerusform>
            <numerusform>%n contrassegni esportati: {what}</numerusform>
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
        <translation>Passi della revisione, dal più recente</translation>
    </message>
    <message numerus="yes">
        <source>Do %n steps again</source>
        <translation>
            <numerusform>Ripeti %n passo</numerusform>
            <numerusform>Ripeti %n passi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n steps back</source>
        <translation>
            <numerusform>Annulla %n passo</numerusform>
            <numerusform>Annulla %n passi</numerusform>
        </translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Punto attuale</translation>
    </message>
    <message>
        <source>Choose a step to go back to it. Nothing is lost: steps can be done again until you take another.</source>
        <translation>Scegliere un passo per tornarvi. Non si perde nulla: i passi si possono ripetere finché non se ne fa un altro.</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Non è stato ancora deciso nulla.</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punteggio</translation>
    </message>
</context>
<context>
    <name>HitsPanel</name>
    <message>
        <source>Filter hits by text or label</source>
        <translation>Filtra i riscontri per testo o etichetta</translation>
    </message>
    <message>
        <source>Filter hits</source>
        <translation>Filtra riscontri</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Riscontri</translation>
    </message>
    <message>
        <source>One row for each hit. A accepts, D declines, J and K go to the next and previous open hit.</source>
        <translation>Una riga per ogni riscontro. A accetta, D rifiuta, J e K vanno al riscontro aperto successivo e precedente.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Tutti {count}</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>Aperti {count}</translation>
    </message>
    <message>
        <source>Accepted {count}</source>
        <translation>Accettati {count}</translation>
    </message>
    <message>
        <source>Declined {count}</source>
        <translation>Rifiutati {count}</translation>
    </message>
    <message>
        <source>Below {count}</source>
        <translation>Sotto {count}</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Non è stato trovato nulla</translation>
    </message>
    <message>
        <source>That is no proof that nothing is there. Read every page, and mark what must go with the rectangle tool (R).</source>
        <translation>Ciò non prova che non ci sia nulla. Leggere ogni pagina e contrassegnare ciò che va oscurato con lo strumento rettangolo (R).</translation>
    </message>
    <message>
        <source>No hit matches</source>
        <translation>Nessun riscontro corrisponde</translation>
    </message>
    <message>
        <source>Clear the filter to see all hits.</source>
        <translation>Azzerare il filtro per vedere tutti i riscontri.</translation>
    </message>
    <message>
        <source>No hits here</source>
        <translation>Nessun riscontro qui</translation>
    </message>
    <message>
        <source>Choose “All” to see every hit.</source>
        <translation>Scegliere «Tutti» per vedere tutti i riscontri.</translation>
    </message>
    <message>
        <source>{label} · {where} · {state}</source>
        <translation>{label} · {where} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>%n hits selected</source>
        <translation>
            <numerusform>%n riscontro selezionato</numerusform>
            <numerusform>%n riscontri selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept or decline them in one step; one undo takes it back.</source>
        <translation>Si accettano o si rifiutano in un solo passo; basta un solo Annulla per tornare indietro.</translation>
    </message>
    <message>
        <source>No hit selected</source>
        <translation>Nessun riscontro selezionato</translation>
    </message>
    <message>
        <source>Choose a hit in the list or on the page.</source>
        <translation>Scegliere un riscontro nell’elenco o nella pagina.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Accetta %n</numerusform>
            <numerusform>Accetta %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n</source>
        <translation>
            <numerusform>Rifiuta %n</numerusform>
            <numerusform>Rifiuta %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rifiuta</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Looking at the files…</source>
        <translation>Esame dei file…</translation>
    </message>
    <message>
        <source>Copying file {number} of {total}…</source>
        <translation>Copia del file {number} di {total}…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Riparato</translation>
    </message>
    <message>
        <source>XFA form</source>
        <translation>Modulo XFA</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicato</translation>
    </message>
    <message>
        <source>Was here before</source>
        <translation>Già aggiunto</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Protetto</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Richiede attenzione</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Respinto</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Escluso</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltato</translation>
    </message>
    <message>
        <source>Scan with text</source>
        <translation>Scansione con testo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Scan, no text</source>
        <translation>Scansione senza testo</translation>
    </message>
    <message numerus="yes">
        <source>%n pages without text</source>
        <translation>
            <numerusform>%n pagina senza testo</numerusform>
            <numerusform>%n pagine senza testo</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: {reason}</source>
        <translation>Saltato: {reason}</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>Identico a {name}</translation>
    </message>
    <message>
        <source>Added before, on {day}</source>
        <translation>Già aggiunto il {day}</translation>
    </message>
    <message>
        <source>It was skipped: {reason}.</source>
        <translation>È stato saltato: {reason}.</translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>Il file è in fase di controllo.</translation>
    </message>
    <message>
        <source>It has exactly the same bytes as {name}, which is in this job.</source>
        <translation>Ha esattamente gli stessi byte di {name}, che è in questo lavoro.</translation>
    </message>
    <message>
        <source>Leave it out, or process it too: the decisions of one can be taken over for the other.</source>
        <translation>Escluderlo, o elaborarlo comunque: le decisioni dell’uno si possono riprendere per l’altro.</translation>
    </message>
    <message>
        <source>The same bytes were added on {day}. Status there: {status}.</source>
        <translation>Gli stessi byte sono stati aggiunti il {day}. Lo stato lì è: {status}.</translation>
    </message>
    <message>
        <source>Go on with the document that is there, or process this file as a new version.</source>
        <translation>Proseguire con il documento già presente, o elaborare questo file come nuova versione.</translation>
    </message>
    <message>
        <source>It was taken out of this job. The file was not changed.</source>
        <translation>È stato tolto da questo lavoro. Il file non è stato modificato.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages show ink but hold no text.</source>
        <translation>
            <numerusform>%n pagina mostra dei segni ma non contiene testo.</numerusform>
            <numerusform>%n pagine mostrano dei segni ma non contengono testo.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are read by character recognition, which takes longer. What it cannot read is left to you.</source>
        <translation>Sono lette con il riconoscimento dei caratteri, che richiede più tempo. Ciò che non può leggere è lasciato all’utente.</translation>
    </message>
    <message>
        <source>It will be processed.</source>
        <translation>Sarà elaborato.</translation>
    </message>
</context>
<context>
    <name>IntakeFlow</name>
    <message>
        <source>{name} was started.</source>
        <translation>{name} è stato avviato.</translation>
    </message>
    <message>
        <source>Nothing was added. The originals were not changed.</source>
        <translation>Non è stato aggiunto nulla. Gli originali non sono stati modificati.</translation>
    </message>
</context>
<context>
    <name>IntakeSheet</name>
    <message>
        <source>Check before starting</source>
        <translation>Controllo prima di iniziare</translation>
    </message>
    <message>
        <source>Ask before starting</source>
        <translation>Chiedi prima di iniziare</translation>
    </message>
    <message>
        <source>Show this sheet whenever a folder or several files are added</source>
        <translation>Mostra questa scheda ogni volta che si aggiungono una cartella o più file</translation>
    </message>
    <message>
        <source>New jobs start like this</source>
        <translation>Inizia così i nuovi lavori</translation>
    </message>
    <message>
        <source>Keep these settings for new jobs. Categories, lists, fields and the folder stay with this job.</source>
        <translation>Conserva queste impostazioni per i nuovi lavori. Categorie, elenchi, campi e cartella restano a questo lavoro.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Add nothing. The originals stay as they are.</source>
        <translation>Non aggiunge nulla. Gli originali restano come sono.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizia</translation>
    </message>
    <message numerus="yes">
        <source>%n files will be processed</source>
        <translation>
            <numerusform>%n file sarà elaborato</numerusform>
            <numerusform>%n file saranno elaborati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n da esaminare</numerusform>
            <numerusform>%n da esaminare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n escluso</numerusform>
            <numerusform>%n esclusi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still being checked</source>
        <translation>
            <numerusform>%n ancora in controllo</numerusform>
            <numerusform>%n ancora in controllo</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}. The originals are only read.</source>
        <translation>{counts}. Gli originali vengono solo letti.</translation>
    </message>
    <message>
        <source>No file is left in this job.</source>
        <translation>In questo lavoro non resta alcun file.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Esame dei file…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Will be processed</source>
        <translation>Saranno elaborati</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Da esaminare</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Esclusi</translation>
    </message>
    <message>
        <source>{name}  {count}</source>
        <translation>{name}  {count}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n files</source>
        <translation>
            <numerusform>{name}: %n file</numerusform>
            <numerusform>{name}: %n file</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of this job can be processed.</source>
        <translation>Nessun file di questo lavoro può essere elaborato.</translation>
    </message>
    <message numerus="yes">
        <source>Start %n files</source>
        <translation>
            <numerusform>Inizia con %n file</numerusform>
            <numerusform>Inizia con %n file</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard this job and what you chose for it?</source>
        <translation>Scartare questo lavoro e le scelte fatte per esso?</translation>
    </message>
    <message>
        <source>No file was changed. You can add the files again at any time.</source>
        <translation>Nessun file è stato modificato. I file si possono aggiungere di nuovo in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Matter number</source>
        <translation>Numero di pratica</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Richiedente</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Find and redact</source>
        <translation>Trova e oscura</translation>
    </message>
    <message>
        <source>Hits are found, you decide each one, and a new file is made and checked.</source>
        <translation>Si trovano i riscontri, l’utente decide su ciascuno, e viene creato e controllato un nuovo file.</translation>
    </message>
    <message>
        <source>Clean only</source>
        <translation>Solo pulizia</translation>
    </message>
    <message>
        <source>Hidden data are removed and the new file is checked. Nothing is redacted.</source>
        <translation>I dati nascosti vengono rimossi e il nuovo file viene controllato. Non si oscura nulla.</translation>
    </message>
    <message>
        <source>Verify only</source>
        <translation>Solo verifica</translation>
    </message>
    <message>
        <source>Files that were redacted elsewhere are checked. Nothing is written.</source>
        <translation>Si controllano file oscurati altrove. Non si scrive nulla.</translation>
    </message>
    <message>
        <source>Certified (pages rebuilt, safest)</source>
        <translation>Certificato (pagine ricostruite, il più sicuro)</translation>
    </message>
    <message>
        <source>Every page is painted anew with its boxes. Nothing of the original file is carried over.</source>
        <translation>Ogni pagina viene ridipinta con i suoi riquadri. Nulla del file originale viene ripreso.</translation>
    </message>
    <message>
        <source>Vector (text and drawings kept)</source>
        <translation>Vettoriale (testo e disegni conservati)</translation>
    </message>
    <message>
        <source>Pages are drawn anew from their text, lines and pictures; one that does not pass its checks is certified. Not promised: that nothing is left of drawings which others partly cover, or of traces in a picture too faint to be seen.</source>
        <translation>Le pagine vengono ridisegnate a partire da testo, linee e immagini; quella che non supera i controlli viene certificata. Non è garantito che non resti nulla dei disegni coperti in parte da altri, né di tracce in un’immagine troppo deboli per essere viste.</translation>
    </message>
    <message>
        <source>Until released</source>
        <translation>Fino al rilascio</translation>
    </message>
    <message>
        <source>Hits, decisions and names are removed a day after the last file of this job was released.</source>
        <translation>Riscontri, decisioni e nomi vengono cancellati un giorno dopo il rilascio dell’ultimo file di questo lavoro.</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Fino a una data</translation>
    </message>
    <message>
        <source>Hits, decisions and names are removed on that day, finished or not.</source>
        <translation>Riscontri, decisioni e nomi vengono cancellati in quel giorno, a lavoro finito o no.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Hits, decisions and names stay until somebody purges them.</source>
        <translation>Riscontri, decisioni e nomi restano finché qualcuno non li cancella definitivamente.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>A document is released when its reviewer has finished.</source>
        <translation>Un documento è rilasciato quando il suo revisore ha terminato.</translation>
    </message>
    <message>
        <source>Every document</source>
        <translation>Ogni documento</translation>
    </message>
    <message>
        <source>Somebody other than the reviewer must approve before a document is released.</source>
        <translation>Prima del rilascio di un documento deve approvare una persona diversa dal revisore.</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Un campione</translation>
    </message>
    <message>
        <source>A part of the documents, drawn by chance, must be approved by somebody else.</source>
        <translation>Una parte dei documenti, estratta a caso, deve essere approvata da un’altra persona.</translation>
    </message>
    <message>
        <source>{rule} ({percent} %)</source>
        <translation>{rule} ({percent} %)</translation>
    </message>
    <message>
        <source>On hold: nothing is removed</source>
        <translation>Blocco attivo: non si cancella nulla</translation>
    </message>
    <message>
        <source>Review data are removed a day after the last release</source>
        <translation>I dati di revisione sono cancellati un giorno dopo l’ultimo rilascio</translation>
    </message>
    <message>
        <source>Kept until somebody purges them</source>
        <translation>Conservati fino alla cancellazione manuale</translation>
    </message>
    <message>
        <source>Review data are removed now</source>
        <translation>I dati di revisione vengono cancellati adesso</translation>
    </message>
    <message>
        <source>Review data are removed today</source>
        <translation>I dati di revisione vengono cancellati oggi</translation>
    </message>
    <message numerus="yes">
        <source>Review data are removed in %n days</source>
        <translation>
            <numerusform>I dati di revisione vengono cancellati tra %n giorno</numerusform>
            <numerusform>I dati di revisione vengono cancellati tra %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n secondo</numerusform>
            <numerusform>%n secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n ora</numerusform>
            <numerusform>%n ore</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody without a profile</source>
        <translation>Persona senza profilo</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Senza nome</translation>
    </message>
</context>
<context>
    <name>KeepingEditor</name>
    <message>
        <source>Keep hits and decisions</source>
        <translation>Conserva riscontri e decisioni</translation>
    </message>
    <message>
        <source>Day on which they are removed</source>
        <translation>Giorno della cancellazione</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>File…</translation>
    </message>
    <message>
        <source>How long files are kept</source>
        <translation>Durata di conservazione dei file</translation>
    </message>
    <message>
        <source>Keep working copies</source>
        <translation>Conserva copie di lavoro</translation>
    </message>
    <message>
        <source>Day on which working copies are removed</source>
        <translation>Giorno in cui si eliminano le copie di lavoro</translation>
    </message>
    <message>
        <source>Released files</source>
        <translation>File rilasciati</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Delete after a day</source>
        <translation>Elimina dopo una data</translation>
    </message>
    <message>
        <source>Day after which released files are deleted</source>
        <translation>Giorno dopo il quale si eliminano i file rilasciati</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Meno</translation>
    </message>
    <message>
        <source>Originals are read where they lie. While one is away, its document waits.</source>
        <translation>Gli originali vengono letti dove si trovano. Se uno manca, il suo documento attende.</translation>
    </message>
    <message>
        <source>Originals are copied into Sable&apos;s data folder before the work starts. It then goes on when one is moved or changed, or its drive is taken out. The copies are removed after {day}, or before it with the hits and decisions.</source>
        <translation>Prima di iniziare, gli originali vengono copiati nella cartella dati di Sable. Il lavoro prosegue così anche se uno viene spostato o modificato, o se si scollega l’unità. Le copie vengono eliminate dopo il {day}, o prima, insieme a riscontri e decisioni.</translation>
    </message>
    <message>
        <source>Sable never deletes a released file.</source>
        <translation>Sable non elimina mai un file rilasciato.</translation>
    </message>
    <message>
        <source>After {day} Sable deletes the released files and their certificates for good, in the folder they lie in. A file that somebody changed since stays.</source>
        <translation>Dopo il {day} Sable elimina definitivamente i file rilasciati e i loro certificati dalla cartella in cui si trovano. Un file modificato nel frattempo da qualcuno resta.</translation>
    </message>
    <message>
        <source>Working copies are kept, released files are deleted.</source>
        <translation>Le copie di lavoro sono conservate, i file rilasciati vengono eliminati.</translation>
    </message>
    <message>
        <source>Working copies are kept. Released files stay.</source>
        <translation>Le copie di lavoro sono conservate. I file rilasciati restano.</translation>
    </message>
    <message>
        <source>No working copies. Released files are deleted.</source>
        <translation>Nessuna copia di lavoro. I file rilasciati vengono eliminati.</translation>
    </message>
    <message>
        <source>No working copies. Released files stay.</source>
        <translation>Nessuna copia di lavoro. I file rilasciati restano.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Pratiche</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisione</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Search actions and keys</source>
        <translation>Cerca azioni e tasti</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Azioni e relativi tasti</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>Premere qui il nuovo tasto</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usa questo tasto</translation>
    </message>
    <message>
        <source>Use as well</source>
        <translation>Usa in aggiunta</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Nessun tasto</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Tasti abituali</translation>
    </message>
    <message>
        <source>Usual keys for everything</source>
        <translation>Tasti abituali per tutto</translation>
    </message>
    <message>
        <source>Menus, tooltips and the sheet of keys show what you choose. It holds after a restart too.</source>
        <translation>Menu, suggerimenti e scheda dei tasti mostrano la scelta fatta. Vale anche dopo il riavvio.</translation>
    </message>
    <message>
        <source>New key for {action}</source>
        <translation>Nuovo tasto per {action}</translation>
    </message>
    <message>
        <source>No action or key matches the search.</source>
        <translation>Nessuna azione e nessun tasto corrispondono alla ricerca.</translation>
    </message>
    <message>
        <source>Select an action.</source>
        <translation>Selezionare un’azione.</translation>
    </message>
    <message>
        <source>This key acts while it is held down, and cannot be changed.</source>
        <translation>Questo tasto agisce mentre lo si tiene premuto e non si può cambiare.</translation>
    </message>
    <message>
        <source>Escape forgets the key that was pressed; Tab leaves the field.</source>
        <translation>Esc dimentica il tasto premuto; Tab esce dal campo.</translation>
    </message>
    <message>
        <source>{key} is needed to get around in the window. Choose another key.</source>
        <translation>{key} serve a spostarsi nella finestra. Scegliere un altro tasto.</translation>
    </message>
    <message>
        <source>{key} belongs to: {actions}. It is taken from there if you use it here.</source>
        <translation>{key} appartiene a: {actions}. Se lo si usa qui, gli viene tolto.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} è libero.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message numerus="yes">
        <source>Label of %n hits</source>
        <translation>
            <numerusform>Etichetta di %n riscontro</numerusform>
            <numerusform>Etichetta di %n riscontri</numerusform>
        </translation>
    </message>
    <message>
        <source>Type to find a label</source>
        <translation>Digitare per trovare un’etichetta</translation>
    </message>
    <message>
        <source>Filter labels</source>
        <translation>Filtra etichette</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%n pages: {what}</source>
        <translation>
            <numerusform>%n pagina: {what}</numerusform>
            <numerusform>%n pagine: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>read</source>
        <translation>lettura</translation>
    </message>
    <message numerus="yes">
        <source>%n pages without text that could be read</source>
        <translation>
            <numerusform>%n pagina senza testo leggibile</numerusform>
            <numerusform>%n pagine senza testo leggibile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages not looked at yet</source>
        <translation>
            <numerusform>%n pagina non ancora esaminata</numerusform>
            <numerusform>%n pagine non ancora esaminate</numerusform>
        </translation>
    </message>
    <message>
        <source>rules</source>
        <translation>regole</translation>
    </message>
    <message>
        <source>always list</source>
        <translation>elenco «sempre»</translation>
    </message>
    <message>
        <source>never list</source>
        <translation>elenco «mai»</translation>
    </message>
    <message>
        <source>entry {number} of the {name} list ran out of time</source>
        <translation>la voce {number} dell’elenco {name} ha esaurito il tempo</translation>
    </message>
    <message>
        <source>bar codes</source>
        <translation>codici a barre</translation>
    </message>
    <message>
        <source>model {name}</source>
        <translation>modello {name}</translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>Hits</source>
        <translation>Riscontri</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Voce</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Line {line} holds no letter or digit to look for.</source>
        <translation>La riga {line} non contiene lettere o cifre da cercare.</translation>
    </message>
    <message>
        <source>Line {line} is longer than {long} characters.</source>
        <translation>La riga {line} supera i {long} caratteri.</translation>
    </message>
    <message>
        <source>Line {line} would find nearly everything.</source>
        <translation>La riga {line} troverebbe quasi tutto.</translation>
    </message>
    <message>
        <source>Line {line} has no word of five letters, so it has no other spellings.</source>
        <translation>La riga {line} non contiene parole di cinque lettere, quindi non ha grafie alternative.</translation>
    </message>
    <message>
        <source>Line {line} is no regular expression: see character {at}.</source>
        <translation>La riga {line} non è un’espressione regolare: vedere il carattere {at}.</translation>
    </message>
    <message>
        <source>Line {line} is no regular expression.</source>
        <translation>La riga {line} non è un’espressione regolare.</translation>
    </message>
    <message>
        <source>The label in line {line} may have letters, digits and underscores only.</source>
        <translation>L’etichetta alla riga {line} può contenere solo lettere, cifre e trattini bassi.</translation>
    </message>
    <message>
        <source>A list has at most {most} lines.</source>
        <translation>Un elenco può avere al massimo {most} righe.</translation>
    </message>
    <message>
        <source>Always redact</source>
        <translation>Oscura sempre</translation>
    </message>
    <message>
        <source>Never redact</source>
        <translation>Non oscurare mai</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Column of the file</source>
        <translation>Colonna del file</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Prova…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>Usa questo elenco</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lettura del file…</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonna {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were read.</source>
        <translation>
            <numerusform>È stata letta %n voce.</numerusform>
            <numerusform>Sono state lette %n voci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the file were left out.</source>
        <translation>
            <numerusform>È stata omessa %n riga del file.</numerusform>
            <numerusform>Sono state omesse %n righe del file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at document {number} of {total}…</source>
        <translation>Esame del documento {number} di {total}…</translation>
    </message>
    <message numerus="yes">
        <source>%n hits.</source>
        <translation>
            <numerusform>%n riscontro.</numerusform>
            <numerusform>%n riscontri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries without any.</source>
        <translation>
            <numerusform>%n voce senza riscontri.</numerusform>
            <numerusform>%n voci senza riscontri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries ran out of time on a page, so there may be more.</source>
        <translation>
            <numerusform>%n voce ha esaurito il tempo su una pagina: i riscontri potrebbero essere di più.</numerusform>
            <numerusform>%n voci hanno esaurito il tempo su una pagina: i riscontri potrebbero essere di più.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list is empty. Import one from a CSV, XLSX or text file.</source>
        <translation>Questo elenco è vuoto. Importarne uno da un file CSV, XLSX o di testo.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importa un elenco</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.txt *.tsv)</source>
        <translation>Elenchi (*.csv *.xlsx *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Try the list on documents</source>
        <translation>Prova l’elenco sui documenti</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>LogsDialog</name>
    <message>
        <source>Logs</source>
        <translation>Registri</translation>
    </message>
    <message>
        <source>Logs of this matter</source>
        <translation>Registri di questa pratica</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message numerus="yes">
        <source>%n documents are not released yet: the logs may change.</source>
        <translation>
            <numerusform>%n documento non è ancora rilasciato: i registri possono cambiare.</numerusform>
            <numerusform>%n documenti non sono ancora rilasciati: i registri possono cambiare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Public log</source>
        <translation>Registro ostensibile</translation>
    </message>
    <message>
        <source>Document, page, category, reason, legal basis and place of every box. No text of any document.</source>
        <translation>Documento, pagina, categoria, motivo, base giuridica e posizione di ogni riquadro. Nessun testo dei documenti.</translation>
    </message>
    <message>
        <source>Save public log…</source>
        <translation>Salva registro ostensibile…</translation>
    </message>
    <message>
        <source>Sealed reference list</source>
        <translation>Elenco di riferimento sigillato</translation>
    </message>
    <message>
        <source>What each box hides, with an identifier for every value, to be filed under seal. The PDF is locked with this passphrase; nobody can open it without, not even you.</source>
        <translation>Che cosa nasconde ogni riquadro, con un identificativo per ogni valore, da depositare in forma riservata. Il PDF è protetto da questa passphrase; senza di essa nessuno può aprirlo, nemmeno chi lo ha creato.</translation>
    </message>
    <message>
        <source>Passphrase, 12 characters or more</source>
        <translation>Passphrase, almeno 12 caratteri</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Di nuovo la stessa</translation>
    </message>
    <message>
        <source>Save sealed list…</source>
        <translation>Salva elenco sigillato…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Give the same passphrase twice first.</source>
        <translation>Inserire prima due volte la stessa passphrase.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save public log</source>
        <translation>Salva registro ostensibile</translation>
    </message>
    <message>
        <source>redaction log</source>
        <translation>registro degli oscuramenti</translation>
    </message>
    <message>
        <source>reference list, sealed</source>
        <translation>elenco di riferimento, sigillato</translation>
    </message>
    <message>
        <source>Save sealed list</source>
        <translation>Salva elenco sigillato</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nessuno scelto</translation>
    </message>
    <message>
        <source>You work as {name}.</source>
        <translation>Al lavoro: {name}.</translation>
    </message>
    <message>
        <source>Choose who you are</source>
        <translation>Scegli chi è al lavoro</translation>
    </message>
    <message>
        <source>{name} is being redacted and checked.</source>
        <translation>Oscuramento e controllo di {name} in corso.</translation>
    </message>
    <message>
        <source>{name} now waits for its second review.</source>
        <translation>{name} attende ora la seconda revisione.</translation>
    </message>
    <message>
        <source>{name} was released.</source>
        <translation>{name} è stato rilasciato.</translation>
    </message>
    <message>
        <source>{name} was not released. The reason stands beside it.</source>
        <translation>{name} non è stato rilasciato. Il motivo è indicato accanto.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing is worked on now.</source>
        <translation>Il disco è pieno, perciò ora il lavoro è fermo.</translation>
    </message>
    <message>
        <source>Every decision made so far is saved, and the originals are untouched. Free some space: Sable looks every few seconds and goes on by itself.</source>
        <translation>Tutte le decisioni prese finora sono salvate e gli originali sono intatti. Liberare spazio: Sable controlla a intervalli di pochi secondi e riprende da solo.</translation>
    </message>
    <message>
        <source>There is space again. The work goes on.</source>
        <translation>C’è di nuovo spazio. Il lavoro prosegue.</translation>
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
        <translation>Revisione e oscuramento offline. Nulla lascia questo computer.

Software libero con licenza GNU Affero General Public License, versione 3 o successiva (AGPL-3.0-or-later). È fornito senza alcuna garanzia.</translation>
    </message>
</context>
<context>
    <name>MatterField</name>
    <message>
        <source>Any. Type a part of the name</source>
        <translation>Qualsiasi. Digitare una parte del nome</translation>
    </message>
    <message>
        <source>Matters that were found</source>
        <translation>Pratiche trovate</translation>
    </message>
    <message>
        <source>No matter has this in its name.</source>
        <translation>Nessuna pratica ha questo nel nome.</translation>
    </message>
    <message>
        <source>There is no matter yet.</source>
        <translation>Non ci sono ancora pratiche.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n. Type more to find others.</source>
        <translation>
            <numerusform>L’ultima (%n). Digitare altro per trovarne di più.</numerusform>
            <numerusform>Le %n più recenti. Digitare altro per trovarne di più.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trovata</numerusform>
            <numerusform>%n trovate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Documento</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisione</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Back to matters</source>
        <translation>Torna alle pratiche</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Send back to review</source>
        <translation>Rimanda in revisione</translation>
    </message>
    <message>
        <source>The reviewer sees your note above the pages. It stays with the document&apos;s comments.</source>
        <translation>Il revisore vede la nota sopra le pagine. Resta tra i commenti del documento.</translation>
    </message>
    <message>
        <source>What should be looked at again?</source>
        <translation>Che cosa va riesaminato?</translation>
    </message>
    <message>
        <source>Note for the reviewer</source>
        <translation>Nota per il revisore</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Rimanda</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>{matter} is ready: %n documents to review.</source>
        <translation>
            <numerusform>{matter} è pronta: %n documento da revisionare.</numerusform>
            <numerusform>{matter} è pronta: %n documenti da revisionare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A job is ready: %n documents to review.</source>
        <translation>
            <numerusform>Un lavoro è pronto: %n documento da revisionare.</numerusform>
            <numerusform>Un lavoro è pronto: %n documenti da revisionare.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>This folder is not there. Choose another.</source>
        <translation>Questa cartella non esiste. Sceglierne un’altra.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>Questo è un file. Scegliere una cartella.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another.</source>
        <translation>Non è possibile scrivere in questa cartella. Sceglierne un’altra.</translation>
    </message>
    <message>
        <source>The originals lie in this folder. Choose another, so that released files are never mixed with them.</source>
        <translation>Gli originali si trovano in questa cartella. Sceglierne un’altra, perché i file rilasciati non si mescolino mai con essi.</translation>
    </message>
    <message>
        <source>Sable keeps its own data in this folder and clears it up. Choose another.</source>
        <translation>In questa cartella Sable tiene i propri dati e la ripulisce. Sceglierne un’altra.</translation>
    </message>
</context>
<context>
    <name>OutputField</name>
    <message>
        <source>Beside the originals</source>
        <translation>Accanto agli originali</translation>
    </message>
    <message>
        <source>Folder for released files</source>
        <translation>Cartella dei file rilasciati</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose a folder for released files</source>
        <translation>Scegli una cartella per i file rilasciati</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Esame della cartella…</translation>
    </message>
    <message>
        <source>Every file of this matter was released already. Released files stay where they are.</source>
        <translation>Tutti i file di questa pratica sono già stati rilasciati. I file rilasciati restano dove sono.</translation>
    </message>
    <message>
        <source>Subfolders of the originals are kept there.</source>
        <translation>Vi si mantengono le sottocartelle degli originali.</translation>
    </message>
    <message>
        <source>In the folder {name}, beside the one the originals lie in.</source>
        <translation>Nella cartella {name}, accanto a quella degli originali.</translation>
    </message>
    <message>
        <source>In a new folder beside the one the originals lie in. Subfolders are kept.</source>
        <translation>In una nuova cartella accanto a quella degli originali. Le sottocartelle sono mantenute.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were released already and stay where they are.</source>
        <translation>
            <numerusform>%n file è già stato rilasciato e resta dov’è.</numerusform>
            <numerusform>%n file sono già stati rilasciati e restano dove sono.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>The document. Everything on it can also be reached and decided in the list of hits.</source>
        <translation>Il documento. Tutto ciò che contiene si può raggiungere e decidere anche nell’elenco dei riscontri.</translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message>
        <source>Same mark on other pages</source>
        <translation>Ripeti in altre pagine</translation>
    </message>
    <message>
        <source>Pages, for example 1-4, 7</source>
        <translation>Pagine, ad esempio 1-4, 7</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>From here on</source>
        <translation>Da qui in poi</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Dispari</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Pari</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n pages</source>
        <translation>
            <numerusform>Contrassegna %n pagina</numerusform>
            <numerusform>Contrassegna %n pagine</numerusform>
        </translation>
    </message>
    <message>
        <source>Write pages as 1-4, 7 – up to page {count}.</source>
        <translation>Scrivere le pagine come 1-4, 7 – fino a pagina {count}.</translation>
    </message>
    <message>
        <source>In the same place as on page {page}. One undo takes all of them back.</source>
        <translation>Nello stesso punto di pagina {page}. Un solo Annulla le toglie tutte.</translation>
    </message>
</context>
<context>
    <name>PairsEditor</name>
    <message>
        <source>Add a field</source>
        <translation>Aggiungi un campo</translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation>Due campi hanno lo stesso nome.</translation>
    </message>
    <message>
        <source>A field has no name.</source>
        <translation>Un campo non ha nome.</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nome del campo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Valore del campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Rimuovi questo campo</translation>
    </message>
    <message>
        <source>A job carries 16 fields at most.</source>
        <translation>Un lavoro può avere al massimo 16 campi.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password of the locked files</source>
        <translation>Password dei file protetti</translation>
    </message>
    <message>
        <source>It is kept in memory only and never stored.</source>
        <translation>È tenuta solo in memoria e mai salvata.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are locked with a password.</source>
        <translation>
            <numerusform>%n file è protetto da password.</numerusform>
            <numerusform>%n file sono protetti da password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try on %n files</source>
        <translation>
            <numerusform>Prova su %n file</numerusform>
            <numerusform>Prova su %n file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That password opened %n files.</source>
        <translation>
            <numerusform>La password ha aperto %n file.</numerusform>
            <numerusform>La password ha aperto %n file.</numerusform>
        </translation>
    </message>
    <message>
        <source>That password opened none of them.</source>
        <translation>La password non ne ha aperto nessuno.</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Profili</translation>
    </message>
    <message>
        <source>Who works on this computer</source>
        <translation>Chi lavora su questo computer</translation>
    </message>
    <message>
        <source>What is decided, finished and approved is recorded in the name of whoever is chosen here. Profiles stay on this computer; there is no password, and nothing is sent.</source>
        <translation>Ciò che viene deciso, terminato e approvato è registrato a nome di chi è scelto qui. I profili restano su questo computer; non c’è password e nulla viene inviato.</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Aggiungi un profilo</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome e cognome</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>facoltativo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Sono io</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (attuale)</translation>
    </message>
    <message>
        <source>{name} (deactivated)</source>
        <translation>{name} (disattivato)</translation>
    </message>
    <message>
        <source>Type a name and save it.</source>
        <translation>Digitare un nome e salvarlo.</translation>
    </message>
    <message>
        <source>Nobody was added yet. Type a name and save it.</source>
        <translation>Non è stato ancora aggiunto nessuno. Digitare un nome e salvarlo.</translation>
    </message>
    <message>
        <source>This is you: what you do is recorded in this name.</source>
        <translation>Profilo attuale: ciò che si fa viene registrato con questo nome.</translation>
    </message>
    <message>
        <source>Deactivated: it cannot be chosen any more. What was done in its name stays.</source>
        <translation>Disattivato: non si può più scegliere. Ciò che è stato fatto a suo nome resta.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Disattiva</translation>
    </message>
    <message>
        <source>Activate again</source>
        <translation>Riattiva</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>Changes take effect at once and are kept on this computer.</source>
        <translation>Le modifiche hanno effetto subito e sono conservate su questo computer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>As it will be released.</source>
        <translation>Come sarà rilasciato.</translation>
    </message>
    <message>
        <source>The original with its boxes.</source>
        <translation>L’originale con i suoi riquadri.</translation>
    </message>
    <message>
        <source>The original and the released page take turns. B ends it.</source>
        <translation>L’originale e la pagina rilasciata si alternano. B termina il confronto.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Riservatezza</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Sable refuses itself every connection to another one and counts the tries. `sable doctor --no-network` looks more closely, with a document.</source>
        <translation>Nulla lascia questo computer. Sable si nega ogni connessione con un altro e conta i tentativi. `sable doctor --no-network` controlla più a fondo, con un documento.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Controlla ora</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were tried and refused. Please report it.</source>
        <translation>
            <numerusform>%n connessione è stata tentata e rifiutata. Si prega di segnalarlo.</numerusform>
            <numerusform>%n connessioni sono state tentate e rifiutate. Si prega di segnalarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection was tried since Sable started.</source>
        <translation>Nessuna connessione è stata tentata da quando Sable è stato avviato.</translation>
    </message>
</context>
<context>
    <name>ProfileChooser</name>
    <message>
        <source>Legal profile</source>
        <translation>Profilo normativo</translation>
    </message>
    <message>
        <source>The requester&apos;s names, addresses and numbers, which stay (one a line)</source>
        <translation>Nomi, indirizzi e numeri del richiedente, che restano (uno per riga)</translation>
    </message>
    <message>
        <source>Texts of the requester</source>
        <translation>Testi del richiedente</translation>
    </message>
    <message>
        <source>Not used: {file}, {place}: {problem}</source>
        <translation>Non usato: {file}, {place}: {problem}</translation>
    </message>
    <message>
        <source>This profile is missing, or its file is not right. Choose another one.</source>
        <translation>Questo profilo manca, o il suo file non è valido. Sceglierne un altro.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation>Rilevamento</translation>
    </message>
    <message>
        <source>Redacting</source>
        <translation>Oscuramento</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In lavorazione</translation>
    </message>
    <message>
        <source>{phase}…</source>
        <translation>{phase}…</translation>
    </message>
    <message numerus="yes">
        <source>{phase}, {done} of %n pages</source>
        <translation>
            <numerusform>{phase}, {done} di %n pagina</numerusform>
            <numerusform>{phase}, {done} di %n pagine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Pratica</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Open hits</source>
        <translation>Riscontri aperti</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aggiornato</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Lettura in corso…</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <source>Hits that are still open, of all hits. Click to sort.</source>
        <translation>Riscontri ancora aperti, sul totale. Fare clic per ordinare.</translation>
    </message>
    <message>
        <source>Click to sort</source>
        <translation>Fare clic per ordinare</translation>
    </message>
    <message>
        <source>{progress}, {left}</source>
        <translation>{progress}, {left}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n decided</source>
        <translation>
            <numerusform>{done} di %n deciso</numerusform>
            <numerusform>{done} di %n decisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages unread</source>
        <translation>
            <numerusform>%n pagina non letta</numerusform>
            <numerusform>%n pagine non lette</numerusform>
        </translation>
    </message>
    <message>
        <source>under 1 min left</source>
        <translation>resta meno di 1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>resta %n min</numerusform>
            <numerusform>restano %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>resta %n h</numerusform>
            <numerusform>restano %n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message>
        <source>The sample is not part of this installation.</source>
        <translation>L’esempio non fa parte di questa installazione.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Aggiungi file</translation>
    </message>
    <message>
        <source>PDF files (*.pdf *.PDF)</source>
        <translation>File PDF (*.pdf *.PDF)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Aggiungi cartella</translation>
    </message>
    <message>
        <source>Documents toolbar</source>
        <translation>Barra dei documenti</translation>
    </message>
    <message>
        <source>No document matches.</source>
        <translation>Nessun documento corrisponde.</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Mostra tutti i documenti</translation>
    </message>
    <message>
        <source>Reading the list of documents…</source>
        <translation>Lettura dell’elenco dei documenti…</translation>
    </message>
    <message>
        <source>Looking for PDFs…</source>
        <translation>Ricerca di PDF…</translation>
    </message>
    <message numerus="yes">
        <source>Try %n documents again?</source>
        <translation>
            <numerusform>Riprovare con %n documento?</numerusform>
            <numerusform>Riprovare con %n documenti?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are put at the end of the queue and read again. Decisions are kept.</source>
        <translation>Vengono messi in fondo alla coda e riletti. Le decisioni restano.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n documents?</source>
        <translation>
            <numerusform>Interrompere %n documento?</numerusform>
            <numerusform>Interrompere %n documenti?</numerusform>
        </translation>
    </message>
    <message>
        <source>Originals and decisions are kept. Retry puts them back in the queue.</source>
        <translation>Originali e decisioni restano. Riprova li rimette in coda.</translation>
    </message>
    <message>
        <source>Cancel documents</source>
        <translation>Interrompi documenti</translation>
    </message>
    <message>
        <source>The certificate was saved as {name}.</source>
        <translation>Il certificato è stato salvato come {name}.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>A code that can be scanned; this was read in it.</source>
        <translation>Un codice leggibile con lo scanner; vi è stato letto questo testo.</translation>
    </message>
    <message>
        <source>A code that can be scanned. Nothing was recognised in it, but no person can read what it says.</source>
        <translation>Un codice leggibile con lo scanner. Non vi è stato riconosciuto nulla, ma nessuno può leggere a occhio che cosa dice.</translation>
    </message>
    <message>
        <source>It stands in one list with the name of a minor.</source>
        <translation>È nello stesso elenco del nome di un minore.</translation>
    </message>
    <message>
        <source>The words beside it say that this is a minor: {words}.</source>
        <translation>Le parole accanto indicano che si tratta di un minore: {words}.</translation>
    </message>
    <message>
        <source>Found by: {finder}.</source>
        <translation>Trovato tramite: {finder}.</translation>
    </message>
    <message>
        <source>The label beside it says what it is.</source>
        <translation>L’etichetta accanto dice di che cosa si tratta.</translation>
    </message>
    <message>
        <source>The label beside it says what it is: {words}.</source>
        <translation>L’etichetta accanto dice di che cosa si tratta: {words}.</translation>
    </message>
    <message>
        <source>Found by: {finder}, {words}.</source>
        <translation>Trovato tramite: {finder}, {words}.</translation>
    </message>
    <message>
        <source>It is on the list of what always goes.</source>
        <translation>È nell’elenco di ciò che va sempre oscurato.</translation>
    </message>
    <message>
        <source>On the firm’s list of what always goes: {entry}.</source>
        <translation>È nell’elenco dello studio di ciò che va sempre oscurato: {entry}.</translation>
    </message>
    <message>
        <source>On the job’s list of what always goes: {entry}.</source>
        <translation>È nell’elenco del lavoro di ciò che va sempre oscurato: {entry}.</translation>
    </message>
    <message>
        <source>The list says: {note}.</source>
        <translation>L’elenco riporta: {note}.</translation>
    </message>
    <message>
        <source>The same text was found elsewhere in the document.</source>
        <translation>Lo stesso testo è stato trovato altrove nel documento.</translation>
    </message>
    <message>
        <source>Read with doubt, and nearly as {text} {place}.</source>
        <translation>Letto con incertezza, e quasi come {text} {place}.</translation>
    </message>
    <message>
        <source>It belongs to the name {text} {place}.</source>
        <translation>Fa parte del nome {text} {place}.</translation>
    </message>
    <message>
        <source>It is what goes of {text} {place}.</source>
        <translation>È la parte da oscurare di {text} {place}.</translation>
    </message>
    <message>
        <source>The same text as {place}.</source>
        <translation>Lo stesso testo si trova {place}.</translation>
    </message>
    <message>
        <source>The same text as {text} {place}.</source>
        <translation>Lo stesso testo di {text} {place}.</translation>
    </message>
    <message>
        <source>in another document of the job</source>
        <translation>in un altro documento del lavoro</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>altrove</translation>
    </message>
    <message>
        <source>on page {page}</source>
        <translation>a pagina {page}</translation>
    </message>
    <message>
        <source>Found there by: {finder}.</source>
        <translation>Trovato lì tramite: {finder}.</translation>
    </message>
    <message>
        <source>Its check digits are right ({check}).</source>
        <translation>Le cifre di controllo sono corrette ({check}).</translation>
    </message>
    <message>
        <source>Its check digits are wrong ({check}).</source>
        <translation>Le cifre di controllo sono errate ({check}).</translation>
    </message>
    <message>
        <source>The name model takes it for “{label}”, {marked} % sure that it points to somebody, and {removal} % sure that it has to go.</source>
        <translation>Il modello dei nomi lo considera «{label}»: al {marked} % indica qualcuno, al {removal} % va oscurato.</translation>
    </message>
    <message>
        <source>Also found by: {finders}.</source>
        <translation>Trovato anche tramite: {finders}.</translation>
    </message>
    <message>
        <source>Others took it for: {labels}.</source>
        <translation>Altri lo hanno considerato: {labels}.</translation>
    </message>
    <message>
        <source>Name words directly beside it were added.</source>
        <translation>Sono state aggiunte le parole del nome immediatamente accanto.</translation>
    </message>
    <message>
        <source>It is the rest of a longer text that another hit cut.</source>
        <translation>È il resto di un testo più lungo tagliato da un altro riscontro.</translation>
    </message>
    <message>
        <source>A citation or a number of the document itself was cut off.</source>
        <translation>Ne è stata tolta una citazione o un numero del documento stesso.</translation>
    </message>
    <message>
        <source>It holds a text that you keep, but says more than that.</source>
        <translation>Contiene un testo da non oscurare, ma dice di più.</translation>
    </message>
    <message>
        <source>It is also on a list of what stays; what always goes comes first.</source>
        <translation>È anche in un elenco di ciò che resta; prevale ciò che va sempre oscurato.</translation>
    </message>
    <message>
        <source>The part that may stay ends inside a word that was read from an image.</source>
        <translation>La parte che può restare finisce dentro una parola letta da un’immagine.</translation>
    </message>
    <message>
        <source>the name model ({name})</source>
        <translation>il modello dei nomi ({name})</translation>
    </message>
    <message>
        <source>the name model</source>
        <translation>il modello dei nomi</translation>
    </message>
    <message>
        <source>a title before a name</source>
        <translation>un titolo davanti a un nome</translation>
    </message>
    <message>
        <source>letters behind a name</source>
        <translation>lettere dopo un nome</translation>
    </message>
    <message>
        <source>a role before a name</source>
        <translation>un ruolo davanti a un nome</translation>
    </message>
    <message>
        <source>a party of the case</source>
        <translation>una parte del procedimento</translation>
    </message>
    <message>
        <source>“I, …,” of a statement</source>
        <translation>«Io sottoscritto, …,» di una dichiarazione</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>una firma</translation>
    </message>
    <message>
        <source>the end of a letter</source>
        <translation>la chiusura di una lettera</translation>
    </message>
    <message>
        <source>the beginning of a letter</source>
        <translation>l’inizio di una lettera</translation>
    </message>
    <message>
        <source>the name before an e-mail address</source>
        <translation>il nome davanti a un indirizzo e-mail</translation>
    </message>
    <message>
        <source>a column of names</source>
        <translation>una colonna di nomi</translation>
    </message>
    <message>
        <source>a label beside it</source>
        <translation>un’etichetta accanto</translation>
    </message>
    <message>
        <source>the heading of a table or form</source>
        <translation>l’intestazione di una tabella o di un modulo</translation>
    </message>
    <message>
        <source>a list of what always goes</source>
        <translation>un elenco di ciò che va sempre oscurato</translation>
    </message>
    <message>
        <source>the pattern “{name}”</source>
        <translation>lo schema «{name}»</translation>
    </message>
</context>
<context>
    <name>ReasonsDialog</name>
    <message>
        <source>Reasons</source>
        <translation>Motivi</translation>
    </message>
    <message>
        <source>Search reason codes</source>
        <translation>Cerca codici motivo</translation>
    </message>
    <message>
        <source>Type a code or a word, Enter ticks it</source>
        <translation>Digitare un codice o una parola, Invio lo spunta</translation>
    </message>
    <message>
        <source>Reason codes</source>
        <translation>Codici motivo</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importa un elenco…</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Esporta questo elenco…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>‘{text}’</source>
        <translation>«{text}»</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n riscontro</numerusform>
            <numerusform>%n riscontri</numerusform>
        </translation>
    </message>
    <message>
        <source>These lists are not right and were left out: {names}. `sable reasons list` says why.</source>
        <translation>Questi elenchi non sono validi e sono stati esclusi: {names}. `sable reasons list` ne indica la causa.</translation>
    </message>
    <message>
        <source>Ticked: {codes}</source>
        <translation>Spuntati: {codes}</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importa un elenco</translation>
    </message>
    <message>
        <source>Lists (*.csv *.json)</source>
        <translation>Elenchi (*.csv *.json)</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Esporta questo elenco</translation>
    </message>
</context>
<context>
    <name>ReasonsModel</name>
    <message>
        <source>In no list any more</source>
        <translation>Non più in alcun elenco</translation>
    </message>
</context>
<context>
    <name>ReasonsPage</name>
    <message>
        <source>Why something is removed. A list of your own goes before those that come with Sable.</source>
        <translation>Perché qualcosa viene rimosso. Un elenco proprio prevale su quelli forniti con Sable.</translation>
    </message>
</context>
<context>
    <name>RedactionLog</name>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>Codice motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base giuridica</translation>
    </message>
    <message>
        <source>Box (points from the bottom left)</source>
        <translation>Riquadro (punti dall’angolo in basso a sinistra)</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificativo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>il file stesso</translation>
    </message>
    <message>
        <source>{page}, hidden</source>
        <translation>{page}, nascosto</translation>
    </message>
    <message>
        <source>Pages: {pages}, of which {full} in full, {part} in part and {withheld} withheld in full.</source>
        <translation>Pagine: {pages}, di cui {full} rilasciate per intero, {part} in parte e {withheld} interamente omesse.</translation>
    </message>
    <message>
        <source>{code}: {places} places on {pages} pages</source>
        <translation>{code}: punti {places}, pagine {pages}</translation>
    </message>
    <message>
        <source>Removed under {codes}.</source>
        <translation>Rimossi in base a {codes}.</translation>
    </message>
    <message>
        <source>Places without a reason code: {count}.</source>
        <translation>Punti senza codice motivo: {count}.</translation>
    </message>
    <message>
        <source>Redaction log</source>
        <translation>Registro degli oscuramenti</translation>
    </message>
    <message>
        <source>What was removed and why. It holds no text of any document.</source>
        <translation>Che cosa è stato rimosso e perché. Non contiene testo di alcun documento.</translation>
    </message>
    <message>
        <source>Removed places</source>
        <translation>Punti rimossi</translation>
    </message>
    <message>
        <source>Made by Sable from the decisions of the review.</source>
        <translation>Creato da Sable dalle decisioni della revisione.</translation>
    </message>
    <message>
        <source>Reference list: to be filed under seal</source>
        <translation>Elenco di riferimento: da depositare in forma riservata</translation>
    </message>
    <message>
        <source>Each item that was removed and the identifier that stands for it (as in FRCP 5.2(g)). The numbers are those of the public log.</source>
        <translation>Ogni elemento rimosso e l’identificativo che lo rappresenta (come nella FRCP 5.2(g)). I numeri sono quelli del registro ostensibile.</translation>
    </message>
    <message>
        <source>This list holds what was removed.</source>
        <translation>Questo elenco contiene ciò che è stato rimosso.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementi</translation>
    </message>
    <message>
        <source>The whole list is attached to this file as reference-list.csv.</source>
        <translation>L’elenco completo è allegato a questo file come reference-list.csv.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Public person</source>
        <translation>Personaggio pubblico</translation>
    </message>
    <message>
        <source>Not personal data</source>
        <translation>Non è un dato personale</translation>
    </message>
    <message>
        <source>False hit</source>
        <translation>Falso riscontro</translation>
    </message>
    <message>
        <source>Declined because: {why}</source>
        <translation>Rifiutato perché: {why}</translation>
    </message>
    <message>
        <source>{name}, from a file</source>
        <translation>{name}, secondo un file</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nessuno scelto</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>{who}, {when}, when sending it back</source>
        <translation>{who}, {when}, al momento del rinvio</translation>
    </message>
</context>
<context>
    <name>RemarksCard</name>
    <message>
        <source>Comments</source>
        <translation>Commenti</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Reasons: {codes}</source>
        <translation>Motivi: {codes}</translation>
    </message>
    <message>
        <source>Comment on this hit</source>
        <translation>Commento su questo riscontro</translation>
    </message>
    <message>
        <source>Comment on the document</source>
        <translation>Commento sul documento</translation>
    </message>
</context>
<context>
    <name>RemarksReview</name>
    <message>
        <source>Nothing was imported. {problem}</source>
        <translation>Non è stato importato nulla. {problem}</translation>
    </message>
    <message numerus="yes">
        <source>%n codes were imported: {name}</source>
        <translation>
            <numerusform>È stato importato %n codice: {name}</numerusform>
            <numerusform>Sono stati importati %n codici: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Scritto: {path}</translation>
    </message>
    <message>
        <source>Remove your comment?</source>
        <translation>Rimuovere il proprio commento?</translation>
    </message>
    <message>
        <source>It cannot be brought back. That it was there stays in the record, without what it said.</source>
        <translation>Non potrà essere recuperato. Agli atti resta che c’era, senza il suo contenuto.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Never find ‘{text}’ in this matter again?</source>
        <translation>Non trovare mai più «{text}» in questa pratica?</translation>
    </message>
    <message>
        <source>It is declined wherever it is still open in the documents of the matter, and kept on its list of what is never redacted. Undo opens the hits again; the text stays on the list until you take it off in the settings of the matter.</source>
        <translation>Viene rifiutato ovunque sia ancora aperto nei documenti della pratica, e inserito nel suo elenco di ciò che non si oscura mai. Annulla riapre i riscontri; il testo resta nell’elenco finché non lo si toglie nelle impostazioni della pratica.</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>Mai più</translation>
    </message>
    <message>
        <source>‘{text}’ is on the list of what stays.</source>
        <translation>«{text}» è nell’elenco di ciò che resta.</translation>
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
        <translation>Residuo</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Sotto soglia</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>(area without text)</source>
        <translation>(area senza testo)</translation>
    </message>
    <message>
        <source>{label}, {where}, {state}: {text}</source>
        <translation>{label}, {where}, {state}: {text}</translation>
    </message>
    <message>
        <source>Hidden in the file: {label}, {where}, {state}: {text}</source>
        <translation>Nascosto nel file: {label}, {where}, {state}: {text}</translation>
    </message>
    <message>
        <source>Reasons: {codes}</source>
        <translation>Motivi: {codes}</translation>
    </message>
    <message>
        <source>{label} · {state}</source>
        <translation>{label} · {state}</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>Punteggio {score}</translation>
    </message>
    <message>
        <source>The profile lets a part stay. Which one is not sure: all of it goes.</source>
        <translation>Il profilo consente che una parte resti. Non è certo quale: si oscura tutto.</translation>
    </message>
    <message>
        <source>Stays under the profile: {parts}</source>
        <translation>Resta secondo il profilo: {parts}</translation>
    </message>
    <message>
        <source>Score {score}.</source>
        <translation>Punteggio {score}.</translation>
    </message>
    <message>
        <source>Marked by hand. Only this place is redacted.</source>
        <translation>Contrassegnato a mano. Si oscura solo questo punto.</translation>
    </message>
    <message>
        <source>Read from a list of redactions.</source>
        <translation>Letto da un elenco di oscuramenti.</translation>
    </message>
    <message>
        <source>After redaction this text could still be read.</source>
        <translation>Dopo l’oscuramento questo testo era ancora leggibile.</translation>
    </message>
    <message>
        <source>After redaction a second reader could still read this text.</source>
        <translation>Dopo l’oscuramento un secondo lettore poteva ancora leggere questo testo.</translation>
    </message>
    <message>
        <source>After redaction a third reading of the file still found this text.</source>
        <translation>Dopo l’oscuramento una terza lettura del file ha trovato ancora questo testo.</translation>
    </message>
    <message>
        <source>This box was not filled completely.</source>
        <translation>Questo riquadro non era del tutto pieno.</translation>
    </message>
    <message>
        <source>A second reader does not show this box filled completely.</source>
        <translation>Un secondo lettore non mostra questo riquadro del tutto pieno.</translation>
    </message>
    <message>
        <source>There was still text under this box.</source>
        <translation>Sotto questo riquadro c’era ancora del testo.</translation>
    </message>
    <message>
        <source>Something drawn was still under this box.</source>
        <translation>Sotto questo riquadro c’era ancora un disegno.</translation>
    </message>
    <message>
        <source>Something outside the boxes changed here.</source>
        <translation>Qui è cambiato qualcosa al di fuori dei riquadri.</translation>
    </message>
    <message>
        <source>Letters of this text could still be read beside its box.</source>
        <translation>Accanto al riquadro si potevano ancora leggere lettere di questo testo.</translation>
    </message>
    <message>
        <source>This page did not come out as it was.</source>
        <translation>Questa pagina non è risultata com’era.</translation>
    </message>
    <message>
        <source>The file held something that no released file may hold.</source>
        <translation>Il file conteneva qualcosa che nessun file rilasciato può contenere.</translation>
    </message>
    <message>
        <source>The proof after redaction found this text left over.</source>
        <translation>La verifica dopo l’oscuramento ha trovato questo testo residuo.</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Every hit is decided.</source>
        <translation>Tutti i riscontri sono decisi.</translation>
    </message>
    <message>
        <source>No other open hit in this list.</source>
        <translation>Nessun altro riscontro aperto in questo elenco.</translation>
    </message>
    <message numerus="yes">
        <source>%n hits stay as they are: their documents were changed since.</source>
        <translation>
            <numerusform>%n riscontro resta com’è: il suo documento è cambiato nel frattempo.</numerusform>
            <numerusform>%n riscontri restano come sono: i loro documenti sono cambiati nel frattempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>Nessun documento aperto.</translation>
    </message>
    <message>
        <source>Hits, groups and more</source>
        <translation>Riscontri, gruppi e altro</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Riscontri</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation>Apertura del documento…</translation>
    </message>
    <message numerus="yes">
        <source>%n attached files are documents of this matter now.</source>
        <translation>
            <numerusform>%n file allegato è ora un documento di questa pratica.</numerusform>
            <numerusform>%n file allegati sono ora documenti di questa pratica.</numerusform>
        </translation>
    </message>
    <message>
        <source>The attached PDFs are documents of this matter already.</source>
        <translation>I PDF allegati sono già documenti di questa pratica.</translation>
    </message>
    <message>
        <source>None of the attached files is a PDF that can be taken in.</source>
        <translation>Nessuno dei file allegati è un PDF che si possa acquisire.</translation>
    </message>
    <message numerus="yes">
        <source>%n others are no PDF or could not be unpacked.</source>
        <translation>
            <numerusform>%n altro non è un PDF o non si è potuto estrarre.</numerusform>
            <numerusform>%n altri non sono PDF o non si sono potuti estrarre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every page was seen.</source>
        <translation>Tutte le pagine sono state viste.</translation>
    </message>
    <message>
        <source>On the page: arrow keys move the selected box, Alt with arrows resizes it.</source>
        <translation>Sulla pagina: i tasti freccia spostano il riquadro selezionato, Alt con le frecce lo ridimensiona.</translation>
    </message>
    <message>
        <source>RELEASED</source>
        <translation>RILASCIATO</translation>
    </message>
    <message>
        <source>NOT YET REDACTED</source>
        <translation>NON ANCORA OSCURATO</translation>
    </message>
    <message>
        <source>{action}: {step}</source>
        <translation>{action}: {step}</translation>
    </message>
    <message>
        <source>{decided} of {total} decided</source>
        <translation>{decided} di {total} decisi</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Nessun riscontro</translation>
    </message>
    <message numerus="yes">
        <source>%n pages not seen</source>
        <translation>
            <numerusform>%n pagina non vista</numerusform>
            <numerusform>%n pagine non viste</numerusform>
        </translation>
    </message>
    <message>
        <source>all pages seen</source>
        <translation>tutte le pagine viste</translation>
    </message>
    <message>
        <source>undo: {step}</source>
        <translation>annulla: {step}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rifiuta</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Accetta %n</numerusform>
            <numerusform>Accetta %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n</source>
        <translation>
            <numerusform>Rifiuta %n</numerusform>
            <numerusform>Rifiuta %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Pagina {page} di {total}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Places found; those without a tick are not marked</source>
        <translation>Punti trovati; quelli senza spunta non vengono contrassegnati</translation>
    </message>
    <message>
        <source>Text to search for</source>
        <translation>Testo da cercare</translation>
    </message>
    <message>
        <source>Search and redact</source>
        <translation>Cerca e oscura</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Come cercare</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Whole words in any case, also over line breaks</source>
        <translation>Parole intere, maiuscole o minuscole, anche oltre la fine della riga</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Esatto</translation>
    </message>
    <message>
        <source>Exactly these capitals and small letters</source>
        <translation>Esattamente queste maiuscole e minuscole</translation>
    </message>
    <message>
        <source>Wildcards</source>
        <translation>Jolly</translation>
    </message>
    <message>
        <source>* any letters and digits of a word, ? one of them</source>
        <translation>* lettere e cifre qualsiasi di una parola, ? una sola</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>Simile</translation>
    </message>
    <message>
        <source>Also as OCR and typing slips write it</source>
        <translation>Anche come lo scrivono OCR ed errori di battitura</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Espressione regolare</translation>
    </message>
    <message>
        <source>A regular expression, in any case</source>
        <translation>Un’espressione regolare, maiuscole o minuscole</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Pratica</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Spunta tutti</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Togli spunte</translation>
    </message>
    <message numerus="yes">
        <source>Mark {count} in %n documents</source>
        <translation>
            <numerusform>Contrassegna {count} in %n documento</numerusform>
            <numerusform>Contrassegna {count} in %n documenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n</source>
        <translation>
            <numerusform>Contrassegna %n</numerusform>
            <numerusform>Contrassegna %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca…</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trovato</numerusform>
            <numerusform>%n trovati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boxed already</source>
        <translation>
            <numerusform>%n già coperto</numerusform>
            <numerusform>%n già coperti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages were not searched whole: the expression takes too long there.</source>
        <translation>
            <numerusform>%n pagina non è stata esaminata per intero: lì l’espressione richiede troppo tempo.</numerusform>
            <numerusform>%n pagine non sono state esaminate per intero: lì l’espressione richiede troppo tempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be searched: {names}.</source>
        <translation>Impossibile cercare in: {names}.</translation>
    </message>
    <message>
        <source>Type and press Return. Then the arrow keys go from match to match, and Space takes a tick away.</source>
        <translation>Digitare e premere Invio. I tasti freccia vanno poi da un risultato all’altro, e la barra spaziatrice toglie una spunta.</translation>
    </message>
    <message>
        <source>This would find nearly everything.</source>
        <translation>Troverebbe quasi tutto.</translation>
    </message>
    <message>
        <source>This has no word of five letters, so it has no other spellings.</source>
        <translation>Non contiene parole di cinque lettere, quindi non ha grafie alternative.</translation>
    </message>
    <message>
        <source>This is no regular expression: see character {at}.</source>
        <translation>Non è un’espressione regolare: vedere il carattere {at}.</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>Non è un’espressione regolare.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>È troppo lungo.</translation>
    </message>
    <message>
        <source>There is no letter or digit to look for in this.</source>
        <translation>Non contiene lettere o cifre da cercare.</translation>
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
        <translation>Rimanda…</translation>
    </message>
    <message>
        <source>Approve ▸</source>
        <translation>Approva ▸</translation>
    </message>
    <message>
        <source>Choose who you are first (File, Profiles).</source>
        <translation>Indicare prima chi è al lavoro (File, Profili).</translation>
    </message>
    <message>
        <source>You reviewed it yourself: another person has to approve it.</source>
        <translation>La revisione è stata fatta da Lei: deve approvarla un’altra persona.</translation>
    </message>
    <message>
        <source>Sent back by {who}, {when}</source>
        <translation>Rimandato da {who}, {when}</translation>
    </message>
</context>
<context>
    <name>SelectionCard</name>
    <message numerus="yes">
        <source>%n files selected</source>
        <translation>
            <numerusform>%n file selezionato</numerusform>
            <numerusform>%n file selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>No file selected</source>
        <translation>Nessun file selezionato</translation>
    </message>
    <message>
        <source>Select files to see what can be done about them.</source>
        <translation>Selezionare dei file per vedere che cosa si può fare.</translation>
    </message>
    <message numerus="yes">
        <source>Try %n again</source>
        <translation>
            <numerusform>Riprova %n</numerusform>
            <numerusform>Riprova %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Open the existing one</source>
        <translation>Apri quello esistente</translation>
    </message>
    <message numerus="yes">
        <source>Detect %n again there</source>
        <translation>
            <numerusform>Rileva lì %n di nuovo</numerusform>
            <numerusform>Rileva lì %n di nuovo</numerusform>
        </translation>
    </message>
    <message>
        <source>Detect again there</source>
        <translation>Rileva lì di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>Process %n anyway</source>
        <translation>
            <numerusform>Elabora comunque %n</numerusform>
            <numerusform>Elabora comunque %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Process anyway</source>
        <translation>Elabora comunque</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n out</source>
        <translation>
            <numerusform>Escludi %n</numerusform>
            <numerusform>Escludi %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>Open in a viewer</source>
        <translation>Apri in un visualizzatore</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Takes effect the next time Sable starts.</source>
        <translation>Ha effetto al prossimo avvio di Sable.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>New jobs</source>
        <translation>Nuovi lavori</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Riquadri</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Conservazione</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Jobs API</source>
        <translation>API dei lavori</translation>
    </message>
    <message>
        <source>What a new job starts with. It can be changed for each job before it starts. Categories, lists, fields and the folder of released files belong to a job and are not kept from one to the next.</source>
        <translation>Impostazioni iniziali di un nuovo lavoro. Si possono cambiare per ogni lavoro prima che inizi. Categorie, elenchi, campi e cartella dei file rilasciati appartengono al singolo lavoro e non passano al successivo.</translation>
    </message>
    <message>
        <source>What the boxes of new jobs look like in released files.</source>
        <translation>Aspetto dei riquadri dei nuovi lavori nei file rilasciati.</translation>
    </message>
    <message>
        <source>Every decision is stored in the moment it is made, so there is nothing to save. Here you choose how long new jobs keep what.</source>
        <translation>Ogni decisione è salvata nel momento in cui viene presa, perciò non c’è nulla da salvare. Qui si sceglie che cosa conservano i nuovi lavori e per quanto tempo.</translation>
    </message>
    <message>
        <source>Other programs of this computer can hand in files here and fetch what is released. Their jobs lie in this queue and start as new jobs do. No other computer and no web page can reach it.</source>
        <translation>Altri programmi di questo computer possono consegnare qui dei file e ritirare ciò che viene rilasciato. I loro lavori sono in questa coda e iniziano come gli altri nuovi lavori. Nessun altro computer e nessuna pagina web può accedervi.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Come il computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Senza nomi</translation>
    </message>
    <message>
        <source>With the name of the matter</source>
        <translation>Con il nome della pratica</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Pages and the boxes on them look the same in every theme.</source>
        <translation>Le pagine e i loro riquadri hanno lo stesso aspetto in ogni tema.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Ask before starting</source>
        <translation>Chiedi prima di iniziare</translation>
    </message>
    <message>
        <source>Show what a drop brings, and its settings, whenever several files are added.</source>
        <translation>Quando si aggiungono più file, mostra prima che cosa contengono e le impostazioni.</translation>
    </message>
    <message>
        <source>Legal profile</source>
        <translation>Profilo normativo</translation>
    </message>
    <message>
        <source>How released pages are made</source>
        <translation>Come si creano le pagine rilasciate</translation>
    </message>
    <message>
        <source>Write the certificate as a page (PDF) as well</source>
        <translation>Scrivi anche il certificato come pagina (PDF)</translation>
    </message>
    <message>
        <source>Read text in pictures (OCR)</source>
        <translation>Leggi il testo nelle immagini (OCR)</translation>
    </message>
    <message>
        <source>Without it nothing is found in scans, and somebody has to look at each of these pages.</source>
        <translation>Senza, nelle scansioni non si trova nulla e qualcuno deve guardare ciascuna di quelle pagine.</translation>
    </message>
    <message>
        <source>Quick search (names by the small model only)</source>
        <translation>Ricerca rapida (nomi solo dal modello piccolo)</translation>
    </message>
    <message>
        <source>It is faster and misses more. What rules and lists find is found as always.</source>
        <translation>È più veloce e tralascia di più. Ciò che trovano regole ed elenchi è trovato come sempre.</translation>
    </message>
    <message>
        <source>Use the firm&apos;s lists</source>
        <translation>Usa gli elenchi dello studio</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Seconda revisione</translation>
    </message>
    <message>
        <source>Share of documents in the sample</source>
        <translation>Quota di documenti nel campione</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Every page must be seen before a review is finished</source>
        <translation>Ogni pagina va vista prima di terminare una revisione</translation>
    </message>
    <message>
        <source>Detection misses things. A page counts when all of it was on screen at a readable size.</source>
        <translation>Al rilevamento sfugge qualcosa. Una pagina conta come vista quando è apparsa per intero sullo schermo a una dimensione leggibile.</translation>
    </message>
    <message>
        <source>What boxes look like</source>
        <translation>Aspetto dei riquadri</translation>
    </message>
    <message>
        <source>Make the width of boxes say less</source>
        <translation>Rendi meno indicativa la larghezza dei riquadri</translation>
    </message>
    <message>
        <source>Boxes grow to a grid and are joined with their neighbors, never over a word that stays.</source>
        <translation>I riquadri crescono fino a una griglia e si uniscono a quelli vicini, mai sopra una parola che resta.</translation>
    </message>
    <message>
        <source>Keep hits and decisions</source>
        <translation>Conserva riscontri e decisioni</translation>
    </message>
    <message>
        <source>Days until hits and decisions are removed</source>
        <translation>Giorni prima della cancellazione di riscontri e decisioni</translation>
    </message>
    <message>
        <source>Days for which working copies are kept</source>
        <translation>Giorni di conservazione delle copie di lavoro</translation>
    </message>
    <message>
        <source>0 makes none: originals are read where they lie, and while one is away, its document waits.</source>
        <translation>Con 0 non se ne creano: gli originali vengono letti dove si trovano e, se uno manca, il suo documento attende.</translation>
    </message>
    <message>
        <source>Days after which released files are deleted</source>
        <translation>Giorni dopo i quali si eliminano i file rilasciati</translation>
    </message>
    <message>
        <source>0 deletes none.</source>
        <translation>Con 0 non se ne elimina nessuno.</translation>
    </message>
    <message>
        <source>Tell when a job is ready for review</source>
        <translation>Avvisa quando un lavoro è pronto per la revisione</translation>
    </message>
    <message>
        <source>Only while another window is in front. A notice can be read by whoever sees the screen, and the system may keep it. The name of a matter, which for a single file is that of the file, is in it only where you choose that; text of documents never is.</source>
        <translation>Solo mentre è in primo piano un’altra finestra. Una notifica può essere letta da chi vede lo schermo, e il sistema può conservarla. Il nome di una pratica, che per un singolo file è quello del file, vi compare solo se lo si sceglie; il testo dei documenti mai.</translation>
    </message>
    <message>
        <source>Memory for pictures of pages</source>
        <translation>Memoria per le immagini delle pagine</translation>
    </message>
    <message>
        <source>More of it makes scrolling back in long documents quicker.</source>
        <translation>Una quantità maggiore rende più rapido lo scorrimento all’indietro nei documenti lunghi.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Documents that are worked on at the same time</source>
        <translation>Documenti in lavorazione contemporaneamente</translation>
    </message>
    <message>
        <source>0 lets Sable choose by the number of processor cores. Each takes up to a few gigabytes of memory while it reads a scan.</source>
        <translation>Con 0 sceglie Sable in base al numero di core del processore. Ciascuno occupa fino ad alcuni gigabyte di memoria mentre legge una scansione.</translation>
    </message>
    <message>
        <source>Take jobs from other programs of this computer</source>
        <translation>Accetta lavori da altri programmi di questo computer</translation>
    </message>
    <message>
        <source>Off, nothing listens. On, 127.0.0.1 is listened on while this window is open.</source>
        <translation>Disattivato, nulla è in ascolto. Attivato, si ascolta su 127.0.0.1 finché questa finestra è aperta.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Only a person in this window ends reviews</source>
        <translation>Solo una persona in questa finestra termina le revisioni</translation>
    </message>
    <message>
        <source>Without it, a program that submits its reviewed list releases the document. Holds for jobs that come from now on.</source>
        <translation>Senza, un programma che consegna il proprio elenco revisionato rilascia il documento. Vale per i lavori che arrivano da ora in poi.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings of the matter</source>
        <translation>Impostazioni della pratica</translation>
    </message>
    <message>
        <source>What was found already stays as it is until a document is detected again.</source>
        <translation>Ciò che è già stato trovato resta com’è finché non si ripete il rilevamento di un documento.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Back to what is usual</source>
        <translation>Ripristina valori abituali</translation>
    </message>
    <message>
        <source>{section}: back to what is usual</source>
        <translation>{section}: ripristina valori abituali</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings of this job</source>
        <translation>Impostazioni di questo lavoro</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campi</translation>
    </message>
    <message>
        <source>Choose at least one category.</source>
        <translation>Scegliere almeno una categoria.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Che cosa si fa</translation>
    </message>
    <message>
        <source>Where released files go</source>
        <translation>Dove vanno i file rilasciati</translation>
    </message>
    <message>
        <source>How released pages are made</source>
        <translation>Come si creano le pagine rilasciate</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Riquadri</translation>
    </message>
    <message>
        <source>Write the certificate as a page (PDF) as well</source>
        <translation>Scrivi anche il certificato come pagina (PDF)</translation>
    </message>
    <message>
        <source>Beside its JSON, for people to read and to file. It can be saved later too.</source>
        <translation>Accanto al file JSON, da leggere e mettere agli atti. Si può salvare anche in seguito.</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Che cosa si cerca</translation>
    </message>
    <message>
        <source>Always redact (one text a line)</source>
        <translation>Oscura sempre (un testo per riga)</translation>
    </message>
    <message>
        <source>Never redact (one text a line)</source>
        <translation>Non oscurare mai (un testo per riga)</translation>
    </message>
    <message>
        <source>Use the firm&apos;s lists as well</source>
        <translation>Usa anche gli elenchi dello studio</translation>
    </message>
    <message>
        <source>A text that stands in both lists is redacted.</source>
        <translation>Un testo presente in entrambi gli elenchi viene oscurato.</translation>
    </message>
    <message>
        <source>Read text in pictures (OCR)</source>
        <translation>Leggi il testo nelle immagini (OCR)</translation>
    </message>
    <message>
        <source>Without it nothing is found in scans, photographs and drawn letters: somebody has to look at each of these pages before the release.</source>
        <translation>Senza, non si trova nulla in scansioni, fotografie e lettere disegnate: qualcuno deve guardare ciascuna di quelle pagine prima del rilascio.</translation>
    </message>
    <message>
        <source>Quick search (names by the small model only)</source>
        <translation>Ricerca rapida (nomi solo dal modello piccolo)</translation>
    </message>
    <message>
        <source>It is faster and misses more: names, places and organisations in unusual papers, and most amounts, personal traits and other details. What rules and lists find is found as always.</source>
        <translation>È più veloce e tralascia di più: nomi, luoghi e organizzazioni in documenti insoliti, e la maggior parte di importi, caratteristiche personali e altri dettagli. Ciò che trovano regole ed elenchi è trovato come sempre.</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Seconda revisione</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of documents in the sample, in percent</source>
        <translation>Quota di documenti nel campione, in percentuale</translation>
    </message>
    <message>
        <source>Every page must be seen before a review is finished</source>
        <translation>Ogni pagina va vista prima di terminare una revisione</translation>
    </message>
    <message>
        <source>Detection misses things. A page counts when all of it was on screen at a readable size.</source>
        <translation>Al rilevamento sfugge qualcosa. Una pagina conta come vista quando è apparsa per intero sullo schermo a una dimensione leggibile.</translation>
    </message>
    <message>
        <source>Keep hits and decisions</source>
        <translation>Conserva riscontri e decisioni</translation>
    </message>
    <message>
        <source>Import and test…</source>
        <translation>Importa e prova…</translation>
    </message>
    <message>
        <source>Import and test: {list}</source>
        <translation>Importa e prova: {list}</translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <source>Pages beside</source>
        <translation>Pagine affiancate</translation>
    </message>
    <message>
        <source>The original, and beside it what will be released.</source>
        <translation>L’originale e, accanto, ciò che sarà rilasciato.</translation>
    </message>
    <message>
        <source>Two places of the document. {key} goes to the other one.</source>
        <translation>Due punti del documento. {key} passa all’altro.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The queue file is damaged.</source>
        <translation>Il file della coda è danneggiato.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sable can build a new one from everything that can still be read. The damaged file is kept beside it. Originals and released files are not touched.</source>
        <translation>Nulla è stato modificato. Sable può crearne uno nuovo con tutto ciò che si può ancora leggere. Il file danneggiato viene conservato accanto. Originali e file rilasciati non vengono toccati.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recupera</translation>
    </message>
    <message numerus="yes">
        <source>%n documents were recovered.</source>
        <translation>
            <numerusform>%n documento è stato recuperato.</numerusform>
            <numerusform>%n documenti sono stati recuperati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n records could not be read.</source>
        <translation>
            <numerusform>Non è stato possibile leggere almeno %n record.</numerusform>
            <numerusform>Non è stato possibile leggere almeno %n record.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing seems to be missing.</source>
        <translation>Sembra non mancare nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents are read again. What was decided about the rest of them is kept.</source>
        <translation>
            <numerusform>%n documento viene riletto. Ciò che è stato deciso sul resto è conservato.</numerusform>
            <numerusform>%n documenti vengono riletti. Ciò che è stato deciso sul resto è conservato.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}.</source>
        <translation>Il file danneggiato è conservato come {name}.</translation>
    </message>
    <message>
        <source>Sable is already open.</source>
        <translation>Sable è già aperto.</translation>
    </message>
    <message>
        <source>Nothing was changed. Go to the window that is open, or close it and start Sable again.</source>
        <translation>Nulla è stato modificato. Passare alla finestra aperta, oppure chiuderla e riavviare Sable.</translation>
    </message>
    <message>
        <source>The queue was written by a newer version of Sable.</source>
        <translation>La coda è stata scritta da una versione più recente di Sable.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install that version or a later one.</source>
        <translation>Nulla è stato modificato. Installare quella versione o una successiva.</translation>
    </message>
    <message>
        <source>Nothing can be written into the data folder.</source>
        <translation>Non è possibile scrivere nella cartella dati.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that you may write there, then start Sable again.</source>
        <translation>Nulla è stato modificato. Controllare di potervi scrivere, poi riavviare Sable.</translation>
    </message>
    <message>
        <source>The queue file in the data folder is not one of Sable&apos;s.</source>
        <translation>Il file della coda nella cartella dati non appartiene a Sable.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move that file away, then start Sable again.</source>
        <translation>Nulla è stato modificato. Spostare altrove quel file, poi riavviare Sable.</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Da fare</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Checking</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Respinto</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In coda</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Sospeso</translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation>Rilevamento</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>Pronto per la revisione</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In revisione</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisionato</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Seconda revisione</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approvato</translation>
    </message>
    <message>
        <source>Redacting</source>
        <translation>Oscuramento</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <translation>Verifica non superata</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Richiede attenzione</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Cancellato</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Finish review ▸</source>
        <translation>Termina revisione ▸</translation>
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
            <numerusform>{step} in %n documento</numerusform>
            <numerusform>{step} in %n documenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept ‘{text}’</source>
        <translation>Accetta «{text}»</translation>
    </message>
    <message>
        <source>Decline ‘{text}’</source>
        <translation>Rifiuta «{text}»</translation>
    </message>
    <message>
        <source>Reopen ‘{text}’</source>
        <translation>Riapri «{text}»</translation>
    </message>
    <message>
        <source>Mark ‘{text}’</source>
        <translation>Contrassegna «{text}»</translation>
    </message>
    <message>
        <source>Delete ‘{text}’</source>
        <translation>Elimina «{text}»</translation>
    </message>
    <message>
        <source>Change ‘{text}’</source>
        <translation>Modifica «{text}»</translation>
    </message>
    <message>
        <source>Copy the decision on ‘{text}’</source>
        <translation>Copia la decisione su «{text}»</translation>
    </message>
    <message>
        <source>Nothing secret here</source>
        <translation>Nulla di riservato</translation>
    </message>
    <message>
        <source>Change the label of ‘{text}’</source>
        <translation>Cambia l’etichetta di «{text}»</translation>
    </message>
    <message>
        <source>Give reasons for ‘{text}’</source>
        <translation>Indica i motivi per «{text}»</translation>
    </message>
    <message>
        <source>Comment on ‘{text}’</source>
        <translation>Commenta «{text}»</translation>
    </message>
    <message>
        <source>Say why ‘{text}’ stays</source>
        <translation>Indica perché «{text}» resta</translation>
    </message>
    <message>
        <source>Split ‘{text}’</source>
        <translation>Dividi «{text}»</translation>
    </message>
    <message>
        <source>Merge ‘{text}’</source>
        <translation>Unisci «{text}»</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n hits</source>
        <translation>
            <numerusform>Accetta %n riscontro</numerusform>
            <numerusform>Accetta %n riscontri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n hits</source>
        <translation>
            <numerusform>Rifiuta %n riscontro</numerusform>
            <numerusform>Rifiuta %n riscontri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n hits</source>
        <translation>
            <numerusform>Riapri %n riscontro</numerusform>
            <numerusform>Riapri %n riscontri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n areas</source>
        <translation>
            <numerusform>Contrassegna %n area</numerusform>
            <numerusform>Contrassegna %n aree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n hits</source>
        <translation>
            <numerusform>Elimina %n riscontro</numerusform>
            <numerusform>Elimina %n riscontri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n hits</source>
        <translation>
            <numerusform>Modifica %n riscontro</numerusform>
            <numerusform>Modifica %n riscontri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n decisions</source>
        <translation>
            <numerusform>Copia %n decisione</numerusform>
            <numerusform>Copia %n decisioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing secret in %n unread regions</source>
        <translation>
            <numerusform>Nulla di riservato in %n area non letta</numerusform>
            <numerusform>Nulla di riservato in %n aree non lette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the label of %n hits</source>
        <translation>
            <numerusform>Cambia l’etichetta di %n riscontro</numerusform>
            <numerusform>Cambia l’etichetta di %n riscontri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give reasons for %n hits</source>
        <translation>
            <numerusform>Indica i motivi per %n riscontro</numerusform>
            <numerusform>Indica i motivi per %n riscontri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n commento</numerusform>
            <numerusform>%n commenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say why %n hits stay</source>
        <translation>
            <numerusform>Indica perché %n riscontro resta</numerusform>
            <numerusform>Indica perché %n riscontri restano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into %n boxes</source>
        <translation>
            <numerusform>Dividi in %n riquadro</numerusform>
            <numerusform>Dividi in %n riquadri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n boxes</source>
        <translation>
            <numerusform>Unisci %n riquadro</numerusform>
            <numerusform>Unisci %n riquadri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>{when} · {step} · taken back</source>
        <translation>{when} · {step} · annullato</translation>
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
            <numerusform>%n completato</numerusform>
            <numerusform>%n completati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n da revisionare</numerusform>
            <numerusform>%n da revisionare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n richiede attenzione</numerusform>
            <numerusform>%n richiedono attenzione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n respinto</numerusform>
            <numerusform>%n respinti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n non riuscito</numerusform>
            <numerusform>%n non riusciti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n interrotto</numerusform>
            <numerusform>%n interrotti</numerusform>
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
        <translation>Programma e librerie</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Counts of the queue</source>
        <translation>Conteggi della coda</translation>
    </message>
    <message>
        <source>End of the log</source>
        <translation>Fine del log</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Dati per l’assistenza</translation>
    </message>
    <message>
        <source>What whoever helps you gets to see</source>
        <translation>Che cosa vede chi presta assistenza</translation>
    </message>
    <message>
        <source>This is all of it, line by line: no text of a document, no name of a file, a folder, a matter or a person. Untick what you do not want to hand over. Sable saves a zip file at a place you choose and sends nothing.</source>
        <translation>Questo è tutto, riga per riga: nessun testo dei documenti, nessun nome di file, cartella, pratica o persona. Togliere la spunta a ciò che non si vuole consegnare. Sable salva un file zip nel luogo scelto e non invia nulla.</translation>
    </message>
    <message>
        <source>Parts of the bundle</source>
        <translation>Parti della raccolta</translation>
    </message>
    <message>
        <source>Lines of the selected part</source>
        <translation>Righe della parte selezionata</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Raccolta in corso…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines will be saved.</source>
        <translation>
            <numerusform>Sarà salvata %n riga.</numerusform>
            <numerusform>Saranno salvate %n righe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Salva i dati per l’assistenza</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>File zip (*.zip)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Salvato come {name}.</translation>
    </message>
</context>
<context>
    <name>ThresholdBar</name>
    <message>
        <source>Category of the threshold</source>
        <translation>Categoria della soglia</translation>
    </message>
    <message>
        <source>How sure a hit must be, in percent</source>
        <translation>Quanto dev’essere certo un riscontro, in percentuale</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Tutte le categorie</translation>
    </message>
    <message>
        <source>Threshold {percent} %</source>
        <translation>Soglia {percent} %</translation>
    </message>
    <message numerus="yes">
        <source>%n open hits below</source>
        <translation>
            <numerusform>%n riscontro aperto sotto soglia</numerusform>
            <numerusform>%n riscontri aperti sotto soglia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n below</source>
        <translation>
            <numerusform>Rifiuta %n sotto soglia</numerusform>
            <numerusform>Rifiuta %n sotto soglia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>not seen</source>
        <translation>non vista</translation>
    </message>
    <message>
        <source>Pages, small</source>
        <translation>Pagine in miniatura</translation>
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
        <translation>vista</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>non ancora vista</translation>
    </message>
    <message numerus="yes">
        <source>%n open hits</source>
        <translation>
            <numerusform>%n riscontro aperto</numerusform>
            <numerusform>%n riscontri aperti</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>non leggibile</translation>
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
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>{place} · {text} · {file}</source>
        <translation>{place} · {text} · {file}</translation>
    </message>
    <message>
        <source>{place} · boxed already · {text} · {file}</source>
        <translation>{place} · già coperto · {text} · {file}</translation>
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
        <translation>Strumenti</translation>
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
        <translation>Termina la visita</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} di {total}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Everything that was found stands in this list. {accept} accepts a hit: it will be removed. {reject} declines it: it stays readable. {next} and {previous} go to the next and the previous open one. Every decision is stored at once, and {undo} takes it back, also tomorrow.</source>
        <translation>Tutto ciò che è stato trovato è in questo elenco. {accept} accetta un riscontro: sarà rimosso. {reject} lo rifiuta: resta leggibile. {next} e {previous} vanno al successivo e al precedente ancora aperti. Ogni decisione è salvata subito e {undo} la annulla, anche domani.</translation>
    </message>
    <message>
        <source>The page shows the same hits. Hold {peek} to look under the boxes. Where something was missed, press {rectangle} and draw a box.</source>
        <translation>La pagina mostra gli stessi riscontri. Tenere premuto {peek} per guardare sotto i riquadri. Se qualcosa è sfuggito, premere {rectangle} e disegnare un riquadro.</translation>
    </message>
    <message>
        <source>Welcome to Sable</source>
        <translation>Benvenuti in Sable</translation>
    </message>
    <message>
        <source>See in two minutes how a paper goes through Sable. Next adds the sample: six invented papers. Nothing ever leaves this computer, and originals are never changed.</source>
        <translation>In due minuti, il percorso di un documento in Sable. Avanti aggiunge l’esempio: sei documenti inventati. Nulla lascia mai questo computer, e gli originali non vengono mai modificati.</translation>
    </message>
    <message>
        <source>Every paper is a row</source>
        <translation>Ogni documento è una riga</translation>
    </message>
    <message>
        <source>Sable reads the papers in the background. The state says how far each is, and who is waited for: ready for review means you. With your own papers, drop files or folders anywhere on the window.</source>
        <translation>Sable legge i documenti in background. Lo stato indica a che punto è ciascuno e chi si attende: «Pronto per la revisione» significa che tocca a Lei. Per i propri documenti, trascinare file o cartelle in un punto qualsiasi della finestra.</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Che cosa se ne sa</translation>
    </message>
    <message>
        <source>Beside the list stand the details of the selected paper: problems with what to do about them, where the released file lies, its certificate and its history.</source>
        <translation>Accanto all’elenco ci sono i dettagli del documento selezionato: i problemi e che cosa fare, dove si trova il file rilasciato, il suo certificato e la sua cronologia.</translation>
    </message>
    <message>
        <source>Decide hit by hit</source>
        <translation>Decidere riscontro per riscontro</translation>
    </message>
    <message>
        <source>The page beside it</source>
        <translation>La pagina accanto</translation>
    </message>
    <message>
        <source>Finish, and it is proven</source>
        <translation>Terminare: il risultato è verificato</translation>
    </message>
    <message>
        <source>Finish review shows what is still open. Then a new file is made, and it appears only after every check has passed. Until then the window says: not yet redacted.</source>
        <translation>Termina revisione mostra che cosa è ancora aperto. Viene poi creato un nuovo file, che appare solo dopo aver superato tutti i controlli. Fino ad allora la finestra dice: non ancora oscurato.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>È tutto</translation>
    </message>
    <message>
        <source>F1 opens the help at the place you are in. Help ▸ Tour shows this again. The sample stays in the list until you purge it; try it out as you like.</source>
        <translation>F1 apre la guida nel punto in cui ci si trova. Aiuto ▸ Visita guidata mostra di nuovo questa presentazione. L’esempio resta nell’elenco finché non lo si cancella definitivamente; lo si può provare a piacere.</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Turned by {degrees}° to read it; the file stays as it is.</source>
        <translation>Ruotata di {degrees}° per leggerla; il file resta com’è.</translation>
    </message>
    <message>
        <source>As the file shows it.</source>
        <translation>Come la mostra il file.</translation>
    </message>
</context>
<context>
    <name>Unread</name>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>Difficile da leggere</translation>
    </message>
    <message>
        <source>Unreliable font</source>
        <translation>Carattere inaffidabile</translation>
    </message>
    <message>
        <source>Drawn lines</source>
        <translation>Linee disegnate</translation>
    </message>
    <message>
        <source>Text that is not seen</source>
        <translation>Testo non visibile</translation>
    </message>
    <message>
        <source>Text over a scan</source>
        <translation>Testo su una scansione</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Non esaminato</translation>
    </message>
    <message>
        <source>No text could be read in it. It may show writing, a signature or a face.</source>
        <translation>Non vi si è potuto leggere alcun testo. Può mostrare una scritta, una firma o un volto.</translation>
    </message>
    <message>
        <source>A picture without text that could be read. It may show a face or a place.</source>
        <translation>Un’immagine senza testo leggibile. Può mostrare un volto o un luogo.</translation>
    </message>
    <message>
        <source>Words were read here that may be wrong. Names may have been missed.</source>
        <translation>Qui sono state lette parole che possono essere errate. Possono essere sfuggiti dei nomi.</translation>
    </message>
    <message>
        <source>The font does not say what its letters are, and they could not be read from the page either.</source>
        <translation>Il carattere non dice quali siano le sue lettere, e non si sono potute leggere nemmeno dalla pagina.</translation>
    </message>
    <message>
        <source>The font says other letters than it shows. The page was read as it looks.</source>
        <translation>Il carattere indica lettere diverse da quelle che mostra. La pagina è stata letta come appare.</translation>
    </message>
    <message>
        <source>Lines are drawn here that may be letters. Nothing could be read in them.</source>
        <translation>Qui sono disegnate linee che possono essere lettere. Non vi si è potuto leggere nulla.</translation>
    </message>
    <message>
        <source>There is text under this box, or in the colour of its ground. Whoever copies the page reads it.</source>
        <translation>C’è del testo sotto questo riquadro, o nel colore del suo sfondo. Chi copia la pagina lo legge.</translation>
    </message>
    <message>
        <source>The invisible text over the scan says other words than the scan shows. The scan was read.</source>
        <translation>Il testo invisibile sopra la scansione dice parole diverse da quelle che la scansione mostra. È stata letta la scansione.</translation>
    </message>
    <message>
        <source>The time for this page was used up.</source>
        <translation>Il tempo per questa pagina si è esaurito.</translation>
    </message>
    <message>
        <source>This page could not be looked at.</source>
        <translation>Non è stato possibile esaminare questa pagina.</translation>
    </message>
    <message>
        <source>Text in pictures was not read in this matter.</source>
        <translation>In questa pratica il testo nelle immagini non è stato letto.</translation>
    </message>
    <message>
        <source>This picture cannot be shown here, though other programs show it. Nothing was read in it, and it will be missing in the released file.</source>
        <translation>Questa immagine non può essere mostrata qui, anche se altri programmi la mostrano. Non vi è stato letto nulla, e nel file rilasciato mancherà.</translation>
    </message>
    <message>
        <source>An entry of a list could not be looked for on the whole page.</source>
        <translation>Una voce di un elenco non si è potuta cercare in tutta la pagina.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperta</translation>
    </message>
    <message>
        <source>nothing secret</source>
        <translation>nulla di riservato</translation>
    </message>
    <message>
        <source>boxed</source>
        <translation>coperta</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>pagina {page}</translation>
    </message>
    <message numerus="yes">
        <source>on %n pages: {pages}</source>
        <translation>
            <numerusform>a %n pagina: {pages}</numerusform>
            <numerusform>a %n pagine: {pages}</numerusform>
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
        <translation>Tutte le aree non lette sono state guardate.</translation>
    </message>
    <message>
        <source>Choose an unread region first (N).</source>
        <translation>Scegliere prima un’area non letta (N).</translation>
    </message>
</context>
<context>
    <name>UnreadSection</name>
    <message>
        <source>Choose one.</source>
        <translation>Sceglierne una.</translation>
    </message>
    <message>
        <source>Unread regions</source>
        <translation>Aree non lette</translation>
    </message>
    <message>
        <source>One row for each region or picture. {clear} says that nothing secret is there, {box} boxes it.</source>
        <translation>Una riga per ogni area o immagine. {clear} dichiara che non c’è nulla di riservato, {box} la copre.</translation>
    </message>
    <message>
        <source>Choose one, or press {key}.</source>
        <translation>Sceglierne una, o premere {key}.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread regions to look at</source>
        <translation>
            <numerusform>%n area non letta da guardare</numerusform>
            <numerusform>%n aree non lette da guardare</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread regions: all looked at</source>
        <translation>Aree non lette: tutte guardate</translation>
    </message>
    <message>
        <source>Nothing secret here</source>
        <translation>Nulla di riservato</translation>
    </message>
    <message>
        <source>Box it</source>
        <translation>Copri</translation>
    </message>
    <message numerus="yes">
        <source>Box it everywhere (%n)</source>
        <translation>
            <numerusform>Copri ovunque (%n)</numerusform>
            <numerusform>Copri ovunque (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same in %n other documents</source>
        <translation>
            <numerusform>La stessa in %n altro documento</numerusform>
            <numerusform>La stessa in altri %n documenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyBar</name>
    <message>
        <source>Answer with Alt+1 to Alt+4, or go on: the end of the review asks again.</source>
        <translation>Rispondere con Alt+1 … Alt+4, oppure proseguire: alla fine della revisione viene chiesto di nuovo.</translation>
    </message>
    <message>
        <source>Why does it stay? Enter keeps it.</source>
        <translation>Perché resta? Invio lo conferma.</translation>
    </message>
    <message>
        <source>Why does it stay?</source>
        <translation>Perché resta?</translation>
    </message>
    <message>
        <source>Why does ‘{text}’ stay?</source>
        <translation>Perché «{text}» resta?</translation>
    </message>
    <message numerus="yes">
        <source>Why do these %n hits stay?</source>
        <translation>
            <numerusform>Perché resta questo %n riscontro?</numerusform>
            <numerusform>Perché restano questi %n riscontri?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowApi</name>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>La porta {port} è usata da un altro programma.</translation>
    </message>
    <message>
        <source>Nothing is listening, and the Jobs API is off. Choose another port, then switch it on.</source>
        <translation>Nessun ascolto attivo: l’API dei lavori è spenta. Scegliere un’altra porta, poi attivarla.</translation>
    </message>
    <message>
        <source>Make another key?</source>
        <translation>Creare un’altra chiave?</translation>
    </message>
    <message>
        <source>Programs that use the present key are refused from then on, until they are given the new one.</source>
        <translation>I programmi che usano la chiave attuale verranno respinti, finché non ricevono quella nuova.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nuova chiave</translation>
    </message>
</context>
<context>
    <name>WindowMarks</name>
    <message>
        <source>Select one document first.</source>
        <translation>Selezionare prima un documento.</translation>
    </message>
    <message>
        <source>Marks are added while a document is under review.</source>
        <translation>I contrassegni si aggiungono mentre un documento è in revisione.</translation>
    </message>
    <message>
        <source>Import marks</source>
        <translation>Importa contrassegni</translation>
    </message>
    <message>
        <source>Marks (*.fdf *.xfdf *.pdf *.json)</source>
        <translation>Contrassegni (*.fdf *.xfdf *.pdf *.json)</translation>
    </message>
    <message>
        <source>Nothing was imported. {problem}</source>
        <translation>Non è stato importato nulla. {problem}</translation>
    </message>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>Correggere il file, o esportarlo di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks were added as open hits.</source>
        <translation>
            <numerusform>%n contrassegno è stato aggiunto come riscontro aperto.</numerusform>
            <numerusform>%n contrassegni sono stati aggiunti come riscontri aperti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n era già presente.</numerusform>
            <numerusform>%n erano già presenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other annotations were left out.</source>
        <translation>
            <numerusform>%n altra annotazione è stata omessa.</numerusform>
            <numerusform>%n altre annotazioni sono state omesse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had a category or codes that are not known here: see their comments.</source>
        <translation>
            <numerusform>%n aveva una categoria o dei codici qui sconosciuti: vedere i commenti.</numerusform>
            <numerusform>%n avevano una categoria o dei codici qui sconosciuti: vedere i commenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks were left out, as their place cannot be read.</source>
        <translation>
            <numerusform>%n contrassegno è stato omesso, perché non se ne può leggere la posizione.</numerusform>
            <numerusform>%n contrassegni sono stati omessi, perché non se ne può leggere la posizione.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Scritto: {path}</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden hits stand on no page and are not in it.</source>
        <translation>
            <numerusform>%n riscontro nascosto non è su alcuna pagina e non è incluso.</numerusform>
            <numerusform>%n riscontri nascosti non sono su alcuna pagina e non sono inclusi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lie outside their page, where nobody sees them.</source>
        <translation>
            <numerusform>%n contrassegno è fuori dalla sua pagina, dove nessuno lo vede.</numerusform>
            <numerusform>%n contrassegni sono fuori dalla loro pagina, dove nessuno li vede.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export: the document has no hits, or none any more.</source>
        <translation>Non c’è nulla da esportare: il documento non ha riscontri, o non ne ha più.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nulla è stato modificato.</translation>
    </message>
</context>
<context>
    <name>WindowSettings</name>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Lists of the firm</source>
        <translation>Elenchi dello studio</translation>
    </message>
</context>
</TS>
