<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Redact the selected hits and go to the next open one</source>
        <translation>Die ausgewählten Treffer schwärzen und zum nächsten offenen gehen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Keep the selected hits readable and go to the next open one</source>
        <translation>Die ausgewählten Treffer lesbar lassen und zum nächsten offenen gehen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Leave this hit open and go to the next open one</source>
        <translation>Diesen Treffer offen lassen und zum nächsten offenen gehen</translation>
    </message>
    <message>
        <source>Next open hit</source>
        <translation>Nächster offener Treffer</translation>
    </message>
    <message>
        <source>Go to the next hit that is not decided</source>
        <translation>Zum nächsten Treffer gehen, über den nicht entschieden ist</translation>
    </message>
    <message>
        <source>Previous open hit</source>
        <translation>Voriger offener Treffer</translation>
    </message>
    <message>
        <source>Go to the previous hit that is not decided</source>
        <translation>Zum vorigen Treffer gehen, über den nicht entschieden ist</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Show what means the same as the selected hit, to decide about all of it</source>
        <translation>Zeigen, was dasselbe bedeutet wie der ausgewählte Treffer, um über alles zusammen zu entscheiden</translation>
    </message>
    <message>
        <source>Group: this one</source>
        <translation>Gruppe: nur dieser</translation>
    </message>
    <message>
        <source>What is done to the group is done to this occurrence alone</source>
        <translation>Was mit der Gruppe geschieht, gilt nur für dieses Vorkommen</translation>
    </message>
    <message>
        <source>Group: this page</source>
        <translation>Gruppe: diese Seite</translation>
    </message>
    <message>
        <source>What is done to the group reaches over this page</source>
        <translation>Was mit der Gruppe geschieht, gilt für diese Seite</translation>
    </message>
    <message>
        <source>Group: this document</source>
        <translation>Gruppe: dieses Dokument</translation>
    </message>
    <message>
        <source>What is done to the group reaches over this document</source>
        <translation>Was mit der Gruppe geschieht, gilt für dieses Dokument</translation>
    </message>
    <message>
        <source>Group: the whole matter</source>
        <translation>Gruppe: die ganze Akte</translation>
    </message>
    <message>
        <source>What is done to the group reaches over every document of the matter</source>
        <translation>Was mit der Gruppe geschieht, gilt für alle Dokumente der Akte</translation>
    </message>
    <message>
        <source>Select the same text</source>
        <translation>Gleichen Text auswählen</translation>
    </message>
    <message>
        <source>Select every open hit with this text, to accept or decline all in one step</source>
        <translation>Alle offenen Treffer mit diesem Text auswählen, um sie in einem Schritt anzunehmen oder abzulehnen</translation>
    </message>
    <message>
        <source>Next unread region</source>
        <translation>Nächste ungelesene Stelle</translation>
    </message>
    <message>
        <source>Go to the next region that could not be read and was not looked at</source>
        <translation>Zur nächsten Stelle gehen, die nicht gelesen werden konnte und die noch niemand angesehen hat</translation>
    </message>
    <message>
        <source>Nothing secret here</source>
        <translation>Nichts Geheimes hier</translation>
    </message>
    <message>
        <source>Say that nothing secret is in the unread region, wherever the same picture is</source>
        <translation>Festhalten, dass die ungelesene Stelle nichts Geheimes enthält, überall, wo dasselbe Bild ist</translation>
    </message>
    <message>
        <source>Box it</source>
        <translation>Abdecken</translation>
    </message>
    <message>
        <source>Redact the unread region</source>
        <translation>Die ungelesene Stelle schwärzen</translation>
    </message>
    <message>
        <source>Box it everywhere</source>
        <translation>Überall abdecken</translation>
    </message>
    <message>
        <source>Redact the same picture on every page it is on</source>
        <translation>Dasselbe Bild auf jeder Seite schwärzen, auf der es vorkommt</translation>
    </message>
    <message>
        <source>Reasons…</source>
        <translation>Gründe…</translation>
    </message>
    <message>
        <source>Say for which reasons the selected hits are removed</source>
        <translation>Angeben, aus welchen Gründen die ausgewählten Treffer entfernt werden</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Say something about the selected hit, or with none selected about the document</source>
        <translation>Etwas zum ausgewählten Treffer anmerken oder, wenn keiner ausgewählt ist, zum Dokument</translation>
    </message>
    <message>
        <source>Never again in this matter</source>
        <translation>In dieser Akte nie wieder</translation>
    </message>
    <message>
        <source>Decline this text in all documents of the matter, now and when they are read again</source>
        <translation>Diesen Text in allen Dokumenten der Akte ablehnen, jetzt und wenn sie neu gelesen werden</translation>
    </message>
    <message>
        <source>Public person</source>
        <translation>Öffentliche Person</translation>
    </message>
    <message>
        <source>The hit that was just declined names a public person</source>
        <translation>Der eben abgelehnte Treffer nennt eine Person des öffentlichen Lebens</translation>
    </message>
    <message>
        <source>Not personal data</source>
        <translation>Nicht personenbezogen</translation>
    </message>
    <message>
        <source>The hit that was just declined is no personal data</source>
        <translation>Der eben abgelehnte Treffer ist kein personenbezogenes Datum</translation>
    </message>
    <message>
        <source>False hit</source>
        <translation>Fehltreffer</translation>
    </message>
    <message>
        <source>The hit that was just declined is something else</source>
        <translation>Der eben abgelehnte Treffer ist etwas anderes</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Anderer Grund…</translation>
    </message>
    <message>
        <source>Say in your own words why the hit that was just declined stays</source>
        <translation>Mit eigenen Worten sagen, warum der eben abgelehnte Treffer bleibt</translation>
    </message>
    <message>
        <source>Filter hits</source>
        <translation>Treffer filtern</translation>
    </message>
    <message>
        <source>Type to show only hits that contain a text</source>
        <translation>Tippen, um nur Treffer zu zeigen, die einen Text enthalten</translation>
    </message>
    <message>
        <source>Search and redact</source>
        <translation>Suchen und schwärzen</translation>
    </message>
    <message>
        <source>Search the page, the document or the matter, and mark what was found</source>
        <translation>Seite, Dokument oder Akte durchsuchen und markieren, was gefunden wurde</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Go to the next place that the search found</source>
        <translation>Zur nächsten Stelle gehen, die die Suche gefunden hat</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Go to the place before that the search found</source>
        <translation>Zur vorigen Stelle gehen, die die Suche gefunden hat</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do the step again that was taken back</source>
        <translation>Den zurückgenommenen Schritt wieder ausführen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show every step of the review, to go back to one</source>
        <translation>Alle Schritte der Prüfung zeigen, um zu einem zurückzugehen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete boxes drawn by hand; hits that were found are declined instead</source>
        <translation>Von Hand gezeichnete Balken löschen; gefundene Treffer werden stattdessen abgelehnt</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Art…</translation>
    </message>
    <message>
        <source>Give the selected hits another label</source>
        <translation>Den ausgewählten Treffern eine andere Art geben</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Prüfung abschließen</translation>
    </message>
    <message>
        <source>Check that nothing is left open, then redact and verify</source>
        <translation>Nachsehen, dass nichts offen ist, dann schwärzen und kontrollieren</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Agree with another person’s review; the document is then redacted and verified</source>
        <translation>Der Prüfung einer anderen Person zustimmen; danach wird das Dokument geschwärzt und kontrolliert</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Zurückgeben…</translation>
    </message>
    <message>
        <source>Send the document back to its reviewer, with a note</source>
        <translation>Das Dokument mit einer Notiz an die prüfende Person zurückgeben</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Select boxes; drag to move, drag a handle to resize</source>
        <translation>Balken auswählen; ziehen verschiebt sie, an einem Griff ziehen ändert die Größe</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Drag on the page to draw a box; what is in it will be redacted</source>
        <translation>Auf der Seite ziehen, um einen Balken zu zeichnen; was darin liegt, wird geschwärzt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Drag over text to select it; R then marks it, word by word</source>
        <translation>Über Text ziehen, um ihn auszuwählen; R markiert ihn dann Wort für Wort</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Vieleck</translation>
    </message>
    <message>
        <source>Click the corners of an area; Return or a double click closes it</source>
        <translation>Die Ecken einer Fläche anklicken; Eingabe oder ein Doppelklick schließt sie</translation>
    </message>
    <message>
        <source>Snap to words</source>
        <translation>An Wörtern einrasten</translation>
    </message>
    <message>
        <source>A rectangle goes to the sides of the words in it; Alt keeps it as drawn</source>
        <translation>Ein Rechteck legt sich an die Ränder der Wörter darin; Alt lässt es wie gezeichnet</translation>
    </message>
    <message>
        <source>Mark the whole page</source>
        <translation>Ganze Seite markieren</translation>
    </message>
    <message>
        <source>Put a box over all of the page in view</source>
        <translation>Einen Balken über die ganze angezeigte Seite legen</translation>
    </message>
    <message>
        <source>Same mark on other pages…</source>
        <translation>Gleiche Markierung auf anderen Seiten…</translation>
    </message>
    <message>
        <source>Put the selected boxes in the same place of other pages</source>
        <translation>Die ausgewählten Balken an dieselbe Stelle anderer Seiten legen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Make two boxes of one, or a box of each of its lines</source>
        <translation>Aus einem Balken zwei machen oder einen je Zeile</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Make one hit of the selected boxes of a page</source>
        <translation>Aus den ausgewählten Balken einer Seite einen Treffer machen</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Links drehen</translation>
    </message>
    <message>
        <source>Turn the selected box by one degree</source>
        <translation>Den ausgewählten Balken um ein Grad drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Rechts drehen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>Die Seite größer zeigen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>Die Seite kleiner zeigen</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Die ganze Seite zeigen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Show the page at 100 %</source>
        <translation>Die Seite mit 100&#xa0;% zeigen</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Make the page as wide as the view</source>
        <translation>Die Seite so breit wie die Ansicht machen</translation>
    </message>
    <message>
        <source>Turn the pages left</source>
        <translation>Seiten links drehen</translation>
    </message>
    <message>
        <source>Turn the pages to read them; the file stays as it is</source>
        <translation>Die Seiten drehen, um sie zu lesen; die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Turn the pages right</source>
        <translation>Seiten rechts drehen</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Go to the page before</source>
        <translation>Zur Seite davor gehen</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Go to the page after</source>
        <translation>Zur Seite danach gehen</translation>
    </message>
    <message>
        <source>Next page not seen</source>
        <translation>Nächste ungesehene Seite</translation>
    </message>
    <message>
        <source>Go to the next page that was not shown yet</source>
        <translation>Zur nächsten Seite gehen, die noch nicht angezeigt wurde</translation>
    </message>
    <message>
        <source>As released</source>
        <translation>Wie freigegeben</translation>
    </message>
    <message>
        <source>Show the pages as they will be released</source>
        <translation>Die Seiten so zeigen, wie sie freigegeben werden</translation>
    </message>
    <message>
        <source>Blink compare</source>
        <translation>Blinkvergleich</translation>
    </message>
    <message>
        <source>Show the original and the released page in turns</source>
        <translation>Original und freigegebene Seite im Wechsel zeigen</translation>
    </message>
    <message>
        <source>Two places</source>
        <translation>Zwei Stellen</translation>
    </message>
    <message>
        <source>Show two places of the document beside each other</source>
        <translation>Zwei Stellen des Dokuments nebeneinander zeigen</translation>
    </message>
    <message>
        <source>Original and as released</source>
        <translation>Original und wie freigegeben</translation>
    </message>
    <message>
        <source>Show the original, and the same place as it will be released beside it</source>
        <translation>Das Original zeigen und daneben dieselbe Stelle, wie sie freigegeben wird</translation>
    </message>
    <message>
        <source>The other half</source>
        <translation>Die andere Hälfte</translation>
    </message>
    <message>
        <source>Go to the other view where there are two; keys for pages and zoom speak of it</source>
        <translation>Zur anderen Ansicht wechseln, wenn es zwei gibt; die Tasten für Seiten und Zoom gelten für sie</translation>
    </message>
    <message>
        <source>Look under the boxes</source>
        <translation>Unter die Balken sehen</translation>
    </message>
    <message>
        <source>Hide the boxes while the key is held</source>
        <translation>Die Balken ausblenden, solange die Taste gedrückt ist</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Akten</translation>
    </message>
    <message>
        <source>Back to the list of matters; nothing is lost</source>
        <translation>Zurück zur Liste der Akten; nichts geht verloren</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Da&amp;teien hinzufügen…</translation>
    </message>
    <message>
        <source>Add PDF files to the queue</source>
        <translation>PDF-Dateien in die Warteschlange stellen</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add all PDFs of a folder and the folders in it</source>
        <translation>Alle PDFs eines Ordners und seiner Unterordner hinzufügen</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>Beispiel &amp;ausprobieren</translation>
    </message>
    <message>
        <source>Add six invented papers with hard cases</source>
        <translation>Sechs erfundene Schriftstücke mit schwierigen Fällen hinzufügen</translation>
    </message>
    <message>
        <source>As&amp;k before starting</source>
        <translation>Vor dem Start &amp;fragen</translation>
    </message>
    <message>
        <source>Show what a drop brings before anything starts</source>
        <translation>Zeigen, was hinzugefügt wird, bevor etwas beginnt</translation>
    </message>
    <message>
        <source>&amp;Import marks…</source>
        <translation>Markierungen &amp;importieren…</translation>
    </message>
    <message>
        <source>Add marks made in Acrobat or another program as open hits of the document</source>
        <translation>Markierungen aus Acrobat oder einem anderen Programm als offene Treffer des Dokuments übernehmen</translation>
    </message>
    <message>
        <source>E&amp;xport marks…</source>
        <translation>Markierungen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the hits of the document for Acrobat or another program</source>
        <translation>Die Treffer des Dokuments für Acrobat oder ein anderes Programm schreiben</translation>
    </message>
    <message>
        <source>&amp;Logs…</source>
        <translation>&amp;Protokolle…</translation>
    </message>
    <message>
        <source>What is removed from the documents of the matter, and why</source>
        <translation>Was aus den Dokumenten der Akte entfernt wird und warum</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>P&amp;rofile…</translation>
    </message>
    <message>
        <source>The people who work on this computer, and who of them sits here</source>
        <translation>Wer an diesem Computer arbeitet und wer davon gerade hier sitzt</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Theme, new jobs, boxes, keys, the firm&apos;s lists and more</source>
        <translation>Design, neue Aufträge, Balken, Tasten, Hauslisten und mehr</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>End the program; nothing that was decided is lost</source>
        <translation>Das Programm beenden; keine Entscheidung geht verloren</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>&amp;Systemdesign</translation>
    </message>
    <message>
        <source>Light or dark as the computer is</source>
        <translation>Hell oder dunkel wie der Computer</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Design</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Dunkle Schrift auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Design</translation>
    </message>
    <message>
        <source>Light text on a dark ground; pages stay as they are</source>
        <translation>Helle Schrift auf dunklem Grund; Seiten bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen, or a window again</source>
        <translation>Den ganzen Bildschirm nutzen oder wieder ein Fenster</translation>
    </message>
    <message>
        <source>D&amp;etails pane</source>
        <translation>Detail&amp;bereich</translation>
    </message>
    <message>
        <source>Show or hide what is known of the selected document</source>
        <translation>Zeigen oder ausblenden, was über das ausgewählte Dokument bekannt ist</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>What this screen is for; the whole help can be searched</source>
        <translation>Wozu diese Ansicht dient; die ganze Hilfe lässt sich durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>The way of a paper through Sable in two minutes, on the sample</source>
        <translation>In zwei Minuten der Weg eines Schriftstücks durch Sable, am Beispiel</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>Show all keys of this screen</source>
        <translation>Alle Tasten dieser Ansicht zeigen</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>&amp;Supportpaket…</translation>
    </message>
    <message>
        <source>Collect what whoever helps you needs to know, without a word of any document</source>
        <translation>Zusammenstellen, was man wissen muss, um Ihnen zu helfen, ohne ein Wort aus einem Dokument</translation>
    </message>
    <message>
        <source>&amp;About Sable</source>
        <translation>&amp;Über Sable</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the selected document for review</source>
        <translation>Das ausgewählte Dokument zur Prüfung öffnen</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Put the selected documents back in the queue</source>
        <translation>Die ausgewählten Dokumente wieder in die Warteschlange stellen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Take the selected documents out of the queue; pages that were read stay read</source>
        <translation>Die ausgewählten Dokumente aus der Warteschlange nehmen; gelesene Seiten bleiben gelesen</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>For&amp;tsetzen</translation>
    </message>
    <message>
        <source>Go on with the selected documents where they stopped</source>
        <translation>Die ausgewählten Dokumente dort fortsetzen, wo sie angehalten wurden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Stop work on the selected documents; decisions are kept</source>
        <translation>Die Arbeit an den ausgewählten Dokumenten abbrechen; Entscheidungen bleiben erhalten</translation>
    </message>
    <message>
        <source>&amp;Detect again…</source>
        <translation>Neu &amp;erkennen…</translation>
    </message>
    <message>
        <source>Read the selected documents anew; decisions and drawn boxes stay</source>
        <translation>Die ausgewählten Dokumente neu lesen; Entscheidungen und gezeichnete Balken bleiben</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Genehmigen</translation>
    </message>
    <message>
        <source>Agree with the review; the document is then redacted and verified</source>
        <translation>Der Prüfung zustimmen; danach wird das Dokument geschwärzt und kontrolliert</translation>
    </message>
    <message>
        <source>Return to re&amp;view</source>
        <translation>&amp;Zurück in die Prüfung</translation>
    </message>
    <message>
        <source>Send the selected documents back to their reviewer</source>
        <translation>Die ausgewählten Dokumente an die prüfende Person zurückgeben</translation>
    </message>
    <message>
        <source>Put matter on &amp;hold</source>
        <translation>Löschsperre &amp;setzen</translation>
    </message>
    <message>
        <source>Nothing of this matter expires or can be purged while it is on hold</source>
        <translation>Unter einer Löschsperre läuft in dieser Akte nichts ab und nichts kann endgültig gelöscht werden</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Re&amp;lease hold</source>
        <translation>Löschsperre auf&amp;heben</translation>
    </message>
    <message>
        <source>Let this matter expire and be purged again</source>
        <translation>Diese Akte darf wieder ablaufen und endgültig gelöscht werden</translation>
    </message>
    <message>
        <source>Pur&amp;ge…</source>
        <translation>Endgültig &amp;löschen…</translation>
    </message>
    <message>
        <source>Remove the selected documents from this computer for good</source>
        <translation>Die ausgewählten Dokumente unwiderruflich von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>Show released file in its &amp;folder</source>
        <translation>Freigegebene Datei im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Show where the released file of the selected document lies</source>
        <translation>Zeigen, wo die freigegebene Datei des ausgewählten Dokuments liegt</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Search file names</source>
        <translation>&amp;Dateinamen durchsuchen</translation>
    </message>
    <message>
        <source>Type to show only documents whose name holds a text</source>
        <translation>Tippen, um nur Dokumente zu zeigen, deren Name einen Text enthält</translation>
    </message>
</context>
<context>
    <name>Allowed</name>
    <message>
        <source>A release takes seconds and is finished. Cancel stops it and opens the review again.</source>
        <translation>Eine Freigabe dauert Sekunden und wird zu Ende geführt. Abbrechen stoppt sie und öffnet die Prüfung wieder.</translation>
    </message>
    <message>
        <source>There is nothing to pause.</source>
        <translation>Es gibt nichts anzuhalten.</translation>
    </message>
    <message>
        <source>Only a document that waits for a second review can be approved.</source>
        <translation>Nur ein Dokument, das auf die Zweitprüfung wartet, kann genehmigt werden.</translation>
    </message>
    <message>
        <source>Choose who you are first: File, Profiles.</source>
        <translation>Wählen Sie zuerst, wer Sie sind: Datei, Profile.</translation>
    </message>
    <message>
        <source>You reviewed this document: somebody else must approve it.</source>
        <translation>Sie haben dieses Dokument geprüft: Genehmigen muss es jemand anderes.</translation>
    </message>
    <message>
        <source>It was purged already.</source>
        <translation>Es wurde bereits endgültig gelöscht.</translation>
    </message>
    <message>
        <source>It is being worked on: cancel that first.</source>
        <translation>Daran wird gerade gearbeitet: Brechen Sie das zuerst ab.</translation>
    </message>
    <message>
        <source>Its matter is on hold: release the hold first.</source>
        <translation>Auf der Akte liegt eine Löschsperre: Heben Sie sie zuerst auf.</translation>
    </message>
</context>
<context>
    <name>ApiKeyDialog</name>
    <message>
        <source>Key of the Jobs API</source>
        <translation>Schlüssel der Jobs-API</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Programs send this key with every request. It is shown only now: keep it where you keep passwords. Whoever has it can hand in files from this computer and fetch results.</source>
        <translation>Programme senden diesen Schlüssel mit jeder Anfrage. Er wird nur jetzt angezeigt: Bewahren Sie ihn auf wie ein Passwort. Wer ihn hat, kann von diesem Computer aus Dateien einreichen und Ergebnisse abholen.</translation>
    </message>
</context>
<context>
    <name>ApiKeyRow</name>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Listening on {address}.</source>
        <translation>Lauscht auf {address}.</translation>
    </message>
    <message>
        <source>Nothing is listening.</source>
        <translation>Es lauscht nichts.</translation>
    </message>
    <message>
        <source>There is no key yet; it is made when the Jobs API is switched on.</source>
        <translation>Es gibt noch keinen Schlüssel; er entsteht, wenn die Jobs-API eingeschaltet wird.</translation>
    </message>
    <message>
        <source>The key was revoked: nobody can come in.</source>
        <translation>Der Schlüssel wurde widerrufen: Niemand hat mehr Zugang.</translation>
    </message>
    <message>
        <source>There is a key. It was shown when it was made and cannot be shown again.</source>
        <translation>Es gibt einen Schlüssel. Er wurde bei der Erstellung angezeigt und kann nicht noch einmal angezeigt werden.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Decisions are frozen until this is done. You can go on with other documents.</source>
        <translation>Bis das erledigt ist, sind die Entscheidungen eingefroren. Sie können mit anderen Dokumenten weiterarbeiten.</translation>
    </message>
    <message>
        <source>Detection is not through yet</source>
        <translation>Die Erkennung ist noch nicht fertig</translation>
    </message>
    <message>
        <source>The list of hits is not complete.</source>
        <translation>Die Trefferliste ist nicht vollständig.</translation>
    </message>
    <message>
        <source>No file was released. Decide the marked hits at the top of the list, then finish the review again.</source>
        <translation>Es wurde keine Datei freigegeben. Entscheiden Sie über die markierten Treffer am Anfang der Liste und schließen Sie die Prüfung dann erneut ab.</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>Wartet auf eine zweite Person</translation>
    </message>
    <message>
        <source>Look at what was decided, then approve it or send it back. Decisions are frozen meanwhile.</source>
        <translation>Sehen Sie sich die Entscheidungen an und genehmigen Sie das Dokument oder geben Sie es zurück. Die Entscheidungen sind so lange eingefroren.</translation>
    </message>
    <message>
        <source>Approved, waiting to be redacted</source>
        <translation>Genehmigt, wartet auf die Schwärzung</translation>
    </message>
    <message>
        <source>Waiting to be redacted</source>
        <translation>Wartet auf die Schwärzung</translation>
    </message>
    <message>
        <source>Redacting</source>
        <translation>Schwärzung läuft</translation>
    </message>
    <message>
        <source>Looking for traces of what was redacted</source>
        <translation>Suche nach Spuren des Geschwärzten</translation>
    </message>
    <message>
        <source>Released: {path}</source>
        <translation>Freigegeben: {path}</translation>
    </message>
    <message>
        <source>Redacted and verified. The review is closed; the original was not changed.</source>
        <translation>Geschwärzt und kontrolliert. Die Prüfung ist abgeschlossen; das Original wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The list of hits is not complete. Resume it in the list of documents.</source>
        <translation>Die Trefferliste ist nicht vollständig. Setzen Sie das Dokument in der Dokumentliste fort.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>All decisions are kept. Retry it in the list of matters.</source>
        <translation>Alle Entscheidungen bleiben erhalten. In der Liste der Akten können Sie es erneut versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages could not be read</source>
        <translation>
            <numerusform>%n Seite konnte nicht gelesen werden</numerusform>
            <numerusform>%n Seiten konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be found there: look yourself, and mark what must go. Pages: {pages}</source>
        <translation>Dort konnte nichts gefunden werden: Sehen Sie selbst nach und markieren Sie, was geschwärzt werden muss. Seiten: {pages}</translation>
    </message>
    <message numerus="yes">
        <source>Verification failed: %n places still to decide</source>
        <translation>
            <numerusform>Kontrolle nicht bestanden: %n Stelle noch zu entscheiden</numerusform>
            <numerusform>Kontrolle nicht bestanden: %n Stellen noch zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Verification failed the last time</source>
        <translation>Die Kontrolle wurde beim letzten Mal nicht bestanden</translation>
    </message>
</context>
<context>
    <name>BoxEditor</name>
    <message>
        <source>What boxes look like</source>
        <translation>Aussehen der Balken</translation>
    </message>
    <message>
        <source>Make the width of boxes say less</source>
        <translation>Balkenbreite weniger verraten lassen</translation>
    </message>
    <message>
        <source>The width of a box says something about what was under it. Of 1,000 surnames about 20 are as wide as the one that was covered; of boxes widened to a grid and joined with their neighbors, about 860 are. A box is never widened over a word that stays: between two words it can hardly grow, and the gap tells its width all the same.</source>
        <translation>Die Breite eines Balkens verrät etwas über das, was darunter stand. Von 1000 Nachnamen sind etwa 20 so breit wie der abgedeckte; bei Balken, die auf ein Raster verbreitert und mit ihren Nachbarn verbunden werden, sind es etwa 860. Ein Balken wird nie über ein Wort hinaus verbreitert, das stehen bleibt: Zwischen zwei Wörtern kann er kaum wachsen, und die Lücke verrät ihre Breite trotzdem.</translation>
    </message>
</context>
<context>
    <name>BoxPreview</name>
    <message>
        <source>Preview: {look}</source>
        <translation>Vorschau: {look}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>What is removed is black.</source>
        <translation>Was entfernt wird, ist schwarz.</translation>
    </message>
    <message>
        <source>White with a thin outline</source>
        <translation>Weiß mit dünner Linie</translation>
    </message>
    <message>
        <source>Saves toner. A thin line shows where something was removed.</source>
        <translation>Spart Toner. Eine dünne Linie zeigt, wo etwas entfernt wurde.</translation>
    </message>
    <message>
        <source>White with a black frame</source>
        <translation>Weiß mit schwarzem Rahmen</translation>
    </message>
    <message>
        <source>Saves toner. A frame shows where something was removed.</source>
        <translation>Spart Toner. Ein Rahmen zeigt, wo etwas entfernt wurde.</translation>
    </message>
    <message>
        <source>Hatched by category</source>
        <translation>Schraffiert je Kategorie</translation>
    </message>
    <message>
        <source>Boxes are hatched by category, in twelve ways that need no color to be told apart.</source>
        <translation>Balken sind je Kategorie schraffiert, auf zwölf Arten, die sich ohne Farbe unterscheiden lassen.</translation>
    </message>
    <message>
        <source>Reason codes</source>
        <translation>Begründungscodes</translation>
    </message>
    <message>
        <source>The box says for which reasons something was removed, as (b)(6). Codes that do not fit are explained on a page at the end; a box without a reason stays empty.</source>
        <translation>Der Balken nennt, aus welchen Gründen etwas entfernt wurde, etwa (b)(6). Codes, die nicht hineinpassen, werden auf einer Seite am Ende erklärt; ein Balken ohne Grund bleibt leer.</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>Name der Kategorie</translation>
    </message>
    <message>
        <source>The box says what kind of text was removed, never the text itself. Where a box is too small for the name, it stays empty.</source>
        <translation>Der Balken nennt, welche Art von Text entfernt wurde, nie den Text selbst. Wo ein Balken für den Namen zu klein ist, bleibt er leer.</translation>
    </message>
</context>
<context>
    <name>CategoryChips</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose categories</source>
        <translation>Kategorien auswählen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>All %n categories</source>
        <translation>
            <numerusform>Die einzige Kategorie (%n)</numerusform>
            <numerusform>Alle %n Kategorien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n categories of the profile</source>
        <translation>
            <numerusform>Die einzige Kategorie des Profils (%n)</numerusform>
            <numerusform>Alle %n Kategorien des Profils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} categories</source>
        <translation>
            <numerusform>%n von {total} Kategorien</numerusform>
            <numerusform>%n von {total} Kategorien</numerusform>
        </translation>
    </message>
    <message>
        <source>No category is chosen.</source>
        <translation>Keine Kategorie ausgewählt.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>The edges of the boxes were not read: OCR did not run</source>
        <translation>Die Ränder der Balken wurden nicht gelesen: OCR lief nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n checks need the original and did not run</source>
        <translation>
            <numerusform>%n Kontrolle braucht das Original und lief nicht</numerusform>
            <numerusform>%n Kontrollen brauchen das Original und liefen nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found: %n checks passed</source>
        <translation>
            <numerusform>Nichts gefunden: %n Kontrolle bestanden</numerusform>
            <numerusform>Nichts gefunden: %n Kontrollen bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not clean: %n checks did not pass</source>
        <translation>
            <numerusform>Nicht sauber: %n Kontrolle nicht bestanden</numerusform>
            <numerusform>Nicht sauber: %n Kontrollen nicht bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked and released: %n checks passed</source>
        <translation>
            <numerusform>Kontrolliert und freigegeben: %n Kontrolle bestanden</numerusform>
            <numerusform>Kontrolliert und freigegeben: %n Kontrollen bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not released: %n checks did not pass</source>
        <translation>
            <numerusform>Nicht freigegeben: %n Kontrolle nicht bestanden</numerusform>
            <numerusform>Nicht freigegeben: %n Kontrollen nicht bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>could not run</source>
        <translation>nicht ausführbar</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted hits, still in the original only</source>
        <translation>
            <numerusform>%n angenommener Treffer, nur noch im Original</numerusform>
            <numerusform>%n angenommene Treffer, nur noch im Original</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits removed</source>
        <translation>
            <numerusform>%n Treffer entfernt</numerusform>
            <numerusform>%n Treffer entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits left readable</source>
        <translation>
            <numerusform>%n Treffer lesbar gelassen</numerusform>
            <numerusform>%n Treffer lesbar gelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages keep text and drawings</source>
        <translation>
            <numerusform>%n Seite behält Text und Zeichnungen</numerusform>
            <numerusform>%n Seiten behalten Text und Zeichnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages did not pass the checks for it and are certified</source>
        <translation>
            <numerusform>%n Seite hat die Kontrollen dafür nicht bestanden und ist zertifiziert</numerusform>
            <numerusform>%n Seiten haben die Kontrollen dafür nicht bestanden und sind zertifiziert</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture with a box on page {page} also stands on pages {others}: look at them</source>
        <translation>Ein Bild mit einem Balken auf Seite {page} steht auch auf den Seiten {others}: Sehen Sie dort nach</translation>
    </message>
    <message>
        <source>Not read by the program: pages {pages}</source>
        <translation>Vom Programm nicht gelesen: Seiten {pages}</translation>
    </message>
    <message>
        <source>Text inside pictures was not read: pages {pages}</source>
        <translation>Text in Bildern wurde nicht gelesen: Seiten {pages}</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>Save certificate as PDF</source>
        <translation>Zertifikat als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>The file holds nothing but what Sable itself wrote into it; every byte is accounted for.</source>
        <translation>Die Datei enthält nur, was Sable selbst hineingeschrieben hat; jedes Byte ist erklärt.</translation>
    </message>
    <message>
        <source>A PDF reader (MuPDF) finds none of the removed text, but where it was left on purpose.</source>
        <translation>Ein PDF-Leser (MuPDF) findet nichts vom entfernten Text, außer wo er absichtlich stehen blieb.</translation>
    </message>
    <message>
        <source>A second PDF reader (PDFium) finds none of it either.</source>
        <translation>Ein zweiter PDF-Leser (PDFium) findet ebenfalls nichts davon.</translation>
    </message>
    <message>
        <source>None of it is anywhere in the unpacked data of the file, plain or encoded.</source>
        <translation>In den entpackten Daten der Datei steht nirgends etwas davon, weder offen noch kodiert.</translation>
    </message>
    <message>
        <source>Every box shows its own drawing and nothing else, as MuPDF draws it.</source>
        <translation>Jeder Balken zeigt, von MuPDF gezeichnet, seine eigene Zeichnung und sonst nichts.</translation>
    </message>
    <message>
        <source>Every box shows its own drawing and nothing else, as PDFium draws it.</source>
        <translation>Jeder Balken zeigt, von PDFium gezeichnet, seine eigene Zeichnung und sonst nichts.</translation>
    </message>
    <message>
        <source>Neither reader finds a character of any kind under a box.</source>
        <translation>Keiner der beiden Leser findet unter einem Balken irgendein Zeichen.</translation>
    </message>
    <message>
        <source>The file has as many pages as the original, in the same sizes.</source>
        <translation>Die Datei hat so viele Seiten wie das Original, in denselben Größen.</translation>
    </message>
    <message>
        <source>With its boxes taken off, no page that is drawn anew shows anything in their place.</source>
        <translation>Ohne die Balken zeigt keine neu gezeichnete Seite etwas an deren Stelle.</translation>
    </message>
    <message>
        <source>Outside the boxes every page looks as it does in the original.</source>
        <translation>Außerhalb der Balken sieht jede Seite aus wie im Original.</translation>
    </message>
    <message>
        <source>Read from the picture, no letters of a removed text stand at the edge of its box.</source>
        <translation>Aus dem Bild gelesen, stehen am Rand eines Balkens keine Buchstaben des entfernten Textes.</translation>
    </message>
    <message>
        <source>The width of a box can be measured, and names of another width ruled out.</source>
        <translation>Die Breite eines Balkens lässt sich messen, und Namen anderer Breite lassen sich ausschließen.</translation>
    </message>
    <message>
        <source>Of a drawing that another drawing covers in part, the covered part is still in the file.</source>
        <translation>Wird eine Zeichnung teilweise von einer anderen verdeckt, ist der verdeckte Teil noch in der Datei.</translation>
    </message>
    <message>
        <source>Ink that hardly differs from its background is kept where it can be seen at all.</source>
        <translation>Was sich kaum vom Hintergrund abhebt, bleibt erhalten, sofern es überhaupt sichtbar ist.</translation>
    </message>
    <message>
        <source>Marks in visible pictures that are too faint to be seen are kept with the pictures.</source>
        <translation>Spuren in sichtbaren Bildern, die zu schwach sind, um gesehen zu werden, bleiben mit den Bildern erhalten.</translation>
    </message>
    <message>
        <source>Colours for print are kept only as a screen shows them.</source>
        <translation>Druckfarben bleiben nur so erhalten, wie ein Bildschirm sie zeigt.</translation>
    </message>
    <message>
        <source>Links, bookmarks, tags and fields to fill in are not carried over from the original.</source>
        <translation>Links, Lesezeichen, Tags und ausfüllbare Felder werden nicht aus dem Original übernommen.</translation>
    </message>
    <message>
        <source>an XFA form, which says more than its pages show</source>
        <translation>ein XFA-Formular, das mehr sagt, als seine Seiten zeigen</translation>
    </message>
    <message>
        <source>a portfolio of files</source>
        <translation>ein PDF-Portfolio</translation>
    </message>
    <message>
        <source>too many pages of the file failed a check</source>
        <translation>zu viele Seiten der Datei haben eine Kontrolle nicht bestanden</translation>
    </message>
    <message>
        <source>it paints in a way that is not drawn anew</source>
        <translation>sie malt auf eine Art, die nicht neu gezeichnet wird</translation>
    </message>
    <message>
        <source>it holds more drawing than is looked at</source>
        <translation>sie enthält mehr Zeichnungen, als untersucht werden</translation>
    </message>
    <message>
        <source>its content cannot be read to the end</source>
        <translation>ihr Inhalt lässt sich nicht bis zum Ende lesen</translation>
    </message>
    <message>
        <source>something was left under a box</source>
        <translation>unter einem Balken blieb etwas zurück</translation>
    </message>
    <message>
        <source>text was left under a box</source>
        <translation>unter einem Balken blieb Text zurück</translation>
    </message>
    <message>
        <source>it would have looked different outside the boxes</source>
        <translation>außerhalb der Balken hätte sie anders ausgesehen</translation>
    </message>
    <message>
        <source>two readers showed it differently</source>
        <translation>zwei Leser zeigten sie unterschiedlich</translation>
    </message>
    <message>
        <source>a check of the finished file failed</source>
        <translation>eine Kontrolle der fertigen Datei wurde nicht bestanden</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Record of a release that was refused</source>
        <translation>Nachweis einer verweigerten Freigabe</translation>
    </message>
    <message>
        <source>Record of a check</source>
        <translation>Nachweis einer Kontrolle</translation>
    </message>
    <message>
        <source>Redaction certificate</source>
        <translation>Schwärzungszertifikat</translation>
    </message>
    <message>
        <source>Certified release: every page was rebuilt from pixels with the boxes burnt in. Nothing else of the original is in the file.</source>
        <translation>Zertifizierte Freigabe: Jede Seite wurde aus Bildpunkten neu aufgebaut, mit eingebrannten Balken. Sonst ist nichts vom Original in der Datei.</translation>
    </message>
    <message>
        <source>Vector release: text and drawings outside the boxes were drawn anew; pages that failed a check were rebuilt from pixels.</source>
        <translation>Vektorfreigabe: Text und Zeichnungen außerhalb der Balken wurden neu gezeichnet; Seiten, die eine Kontrolle nicht bestanden, wurden aus Bildpunkten neu aufgebaut.</translation>
    </message>
    <message>
        <source>A check did not pass, so no file was released. The original was not changed.</source>
        <translation>Eine Kontrolle wurde nicht bestanden, deshalb wurde keine Datei freigegeben. Das Original wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The file was only read. Nothing was removed from it, and no file was written.</source>
        <translation>Die Datei wurde nur gelesen. Es wurde nichts daraus entfernt und keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Released: every check that ran passed</source>
        <translation>Freigegeben: jede ausgeführte Kontrolle bestanden</translation>
    </message>
    <message>
        <source>Released: every check passed</source>
        <translation>Freigegeben: jede Kontrolle bestanden</translation>
    </message>
    <message>
        <source>A check did not pass: do not rely on this file</source>
        <translation>Eine Kontrolle wurde nicht bestanden: Verlassen Sie sich nicht auf diese Datei</translation>
    </message>
    <message>
        <source>Not released: a check did not pass</source>
        <translation>Nicht freigegeben: eine Kontrolle nicht bestanden</translation>
    </message>
    <message>
        <source>Nothing was found by the checks that ran</source>
        <translation>Die ausgeführten Kontrollen haben nichts gefunden</translation>
    </message>
    <message>
        <source>Not clean: a check did not pass</source>
        <translation>Nicht sauber: eine Kontrolle nicht bestanden</translation>
    </message>
    <message>
        <source>What this does not promise</source>
        <translation>Was damit nicht zugesichert ist</translation>
    </message>
    <message>
        <source>left out: it holds removed text</source>
        <translation>weggelassen: enthält entfernten Text</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Byte</translation>
    </message>
    <message>
        <source>the original was signed; a released file never is</source>
        <translation>das Original war signiert; eine freigegebene Datei ist es nie</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>File that was checked</source>
        <translation>Kontrollierte Datei</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Released file</source>
        <translation>Freigegebene Datei</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>When and by whom</source>
        <translation>Wann und durch wen</translation>
    </message>
    <message>
        <source>Removed places</source>
        <translation>Entfernte Stellen</translation>
    </message>
    <message>
        <source>Left readable on purpose</source>
        <translation>Absichtlich lesbar gelassen</translation>
    </message>
    <message>
        <source>Texts searched for</source>
        <translation>Gesuchte Texte</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Other categories</source>
        <translation>Andere Kategorien</translation>
    </message>
    <message>
        <source>Removed, by category</source>
        <translation>Entfernt, nach Kategorie</translation>
    </message>
    <message>
        <source>Accepted for removal, by category</source>
        <translation>Zur Schwärzung angenommen, nach Kategorie</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Andere Gründe</translation>
    </message>
    <message>
        <source>By reason code</source>
        <translation>Nach Begründungscode</translation>
    </message>
    <message>
        <source>In no page, but in the file</source>
        <translation>Auf keiner Seite, aber in der Datei</translation>
    </message>
    <message>
        <source>Removed, by page</source>
        <translation>Entfernt, nach Seite</translation>
    </message>
    <message>
        <source>Accepted for removal, by page</source>
        <translation>Zur Schwärzung angenommen, nach Seite</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>Pages {pages}</source>
        <translation>Seiten {pages}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie besagt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Checks of the file</source>
        <translation>Kontrollen der Datei</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>NICHT BESTANDEN</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>not run: needs the original</source>
        <translation>nicht ausgeführt: braucht das Original</translation>
    </message>
    <message>
        <source>not run: OCR was off</source>
        <translation>nicht ausgeführt: OCR war aus</translation>
    </message>
    <message>
        <source>not run: no OCR data</source>
        <translation>nicht ausgeführt: keine OCR-Daten</translation>
    </message>
    <message>
        <source>not run: it broke off</source>
        <translation>nicht ausgeführt: abgebrochen</translation>
    </message>
    <message>
        <source>What nobody accepted for removal is still readable, whether the program found it or not.</source>
        <translation>Was niemand zur Schwärzung angenommen hat, ist weiterhin lesbar, ob das Programm es gefunden hat oder nicht.</translation>
    </message>
    <message>
        <source>Boxes that were widened so that they say less about what they cover: {grown}; joined with a neighbour: {joined}; less wide, because a word that stays is in the way: {limited}. Other words covered: {lost}.</source>
        <translation>Balken, die verbreitert wurden, damit sie weniger über das Abgedeckte verraten: {grown}; mit einem Nachbarn verbunden: {joined}; weniger breit, weil ein Wort im Weg ist, das stehen bleibt: {limited}. Andere abgedeckte Wörter: {lost}.</translation>
    </message>
    <message>
        <source>{count} places were covered without searching the rest of the file for their text: boxes drawn by hand and words too common to search for.</source>
        <translation>{count} Stellen wurden abgedeckt, ohne den Rest der Datei nach ihrem Text zu durchsuchen: von Hand gezeichnete Balken und Wörter, die zu häufig sind, um danach zu suchen.</translation>
    </message>
    <message>
        <source>Pages {pages} were rebuilt from pixels: {reason}.</source>
        <translation>Die Seiten {pages} wurden aus Bildpunkten neu aufgebaut: {reason}.</translation>
    </message>
    <message>
        <source>Look at pages {pages}: a picture that lost a part under a box elsewhere is shown whole there.</source>
        <translation>Sehen Sie sich die Seiten {pages} an: Ein Bild, das anderswo unter einem Balken einen Teil verloren hat, wird dort ganz gezeigt.</translation>
    </message>
    <message>
        <source>On pages {pages} text inside pictures was not read.</source>
        <translation>Auf den Seiten {pages} wurde Text in Bildern nicht gelesen.</translation>
    </message>
    <message>
        <source>On pages {pages} writing could not be read; somebody said that those pages were looked at.</source>
        <translation>Auf den Seiten {pages} konnte Schrift nicht gelesen werden; es wurde erklärt, dass diese Seiten angesehen wurden.</translation>
    </message>
    <message>
        <source>On pages {pages} writing could not be read.</source>
        <translation>Auf den Seiten {pages} konnte Schrift nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Program (executable)</source>
        <translation>Programm (ausführbare Datei)</translation>
    </message>
    <message>
        <source>Program (source)</source>
        <translation>Programm (Quelltext)</translation>
    </message>
    <message>
        <source>This certificate</source>
        <translation>Dieses Zertifikat</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Hashes (SHA-256)</source>
        <translation>Hashwerte (SHA-256)</translation>
    </message>
    <message>
        <source>This page sums up the certificate in JSON, which has every place, page and model file. To check a file on any computer: {command}</source>
        <translation>Diese Seite fasst das Zertifikat in JSON zusammen, das jede Stelle, Seite und Modelldatei enthält. So kontrollieren Sie eine Datei auf jedem Computer: {command}</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Only permitted parts in the file</source>
        <translation>Nur zulässige Teile in der Datei</translation>
    </message>
    <message>
        <source>No removed text (reader 1)</source>
        <translation>Kein entfernter Text (Leser 1)</translation>
    </message>
    <message>
        <source>No removed text (reader 2)</source>
        <translation>Kein entfernter Text (Leser 2)</translation>
    </message>
    <message>
        <source>No removed text in raw data</source>
        <translation>Kein entfernter Text in Rohdaten</translation>
    </message>
    <message>
        <source>Boxes are solid (reader 1)</source>
        <translation>Balken sind deckend (Leser 1)</translation>
    </message>
    <message>
        <source>Boxes are solid (reader 2)</source>
        <translation>Balken sind deckend (Leser 2)</translation>
    </message>
    <message>
        <source>No text under boxes</source>
        <translation>Kein Text unter Balken</translation>
    </message>
    <message>
        <source>All pages present</source>
        <translation>Alle Seiten vorhanden</translation>
    </message>
    <message>
        <source>Nothing drawn under boxes</source>
        <translation>Nichts unter Balken gezeichnet</translation>
    </message>
    <message>
        <source>Rest of the pages unchanged</source>
        <translation>Rest der Seiten unverändert</translation>
    </message>
    <message>
        <source>No letters left at the boxes</source>
        <translation>Keine Buchstabenreste an Balken</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Zweitprüfung</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Not read (no OCR)</source>
        <translation>Nicht gelesen (ohne OCR)</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Text in Bildern</translation>
    </message>
    <message>
        <source>Names by the small model only</source>
        <translation>Namen nur mit dem kleinen Modell</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Schnellsuche</translation>
    </message>
    <message numerus="yes">
        <source>%n scanned</source>
        <translation>
            <numerusform>%n gescannt</numerusform>
            <numerusform>%n gescannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with text</source>
        <translation>
            <numerusform>%n mit Text</numerusform>
            <numerusform>%n mit Text</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Beendet von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>SHA-256 des Originals</translation>
    </message>
    <message>
        <source>SHA-256 as released</source>
        <translation>SHA-256 der Freigabe</translation>
    </message>
    <message>
        <source>Somebody asked for it</source>
        <translation>Jemand hat es verlangt</translation>
    </message>
    <message>
        <source>Released, and kept no longer</source>
        <translation>Freigegeben und nicht länger aufbewahrt</translation>
    </message>
    <message>
        <source>The date of its matter came</source>
        <translation>Das Datum der Akte ist erreicht</translation>
    </message>
    <message>
        <source>The end of its released file came</source>
        <translation>Die Frist der freigegebenen Datei ist um</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message numerus="yes">
        <source>%n documents selected</source>
        <translation>
            <numerusform>%n Dokument ausgewählt</numerusform>
            <numerusform>%n Dokumente ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a document to see its details.</source>
        <translation>Wählen Sie ein Dokument aus, um seine Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>Choose who you are…</source>
        <translation>Wählen, wer Sie sind…</translation>
    </message>
    <message>
        <source>Show original in folder</source>
        <translation>Original im Ordner zeigen</translation>
    </message>
    <message>
        <source>Take over its decisions…</source>
        <translation>Entscheidungen übernehmen…</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the settings of this matter</source>
        <translation>Die Einstellungen dieser Akte ändern</translation>
    </message>
    <message>
        <source>What stays on record</source>
        <translation>Was im Nachweis bleibt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what stays on record</source>
        <translation>Kopieren, was im Nachweis bleibt</translation>
    </message>
    <message>
        <source>Save certificate as PDF…</source>
        <translation>Zertifikat als PDF speichern…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More that can be done with this document</source>
        <translation>Was sich mit diesem Dokument noch tun lässt</translation>
    </message>
    <message>
        <source>Exact copy of</source>
        <translation>Exakte Kopie von</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Unread pages</source>
        <translation>Ungelesene Seiten</translation>
    </message>
    <message>
        <source>Open hits</source>
        <translation>Offene Treffer</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Zeitaufwand</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>Angesehen von</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Hinzugefügt von</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Released file</source>
        <translation>Freigegebene Datei</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <translation>
            <numerusform>%n Eintrag zeigen</numerusform>
            <numerusform>Alle %n Einträge zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>A document that is gone</source>
        <translation>Ein Dokument, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Paused. It goes on where it stopped.</source>
        <translation>Angehalten. Es geht dort weiter, wo es angehalten wurde.</translation>
    </message>
    <message>
        <source>Sent back to its review by {name}.</source>
        <translation>Von {name} in die Prüfung zurückgegeben.</translation>
    </message>
    <message>
        <source>Waits for the approval of somebody other than {name}.</source>
        <translation>Wartet auf die Genehmigung durch jemand anderen als {name}.</translation>
    </message>
    <message>
        <source>Choose who you are, so that it is known who approved.</source>
        <translation>Wählen Sie, wer Sie sind, damit bekannt ist, wer genehmigt hat.</translation>
    </message>
    <message>
        <source>You reviewed it yourself. Somebody else must choose their profile and approve it.</source>
        <translation>Sie haben es selbst geprüft. Jemand anderes muss das eigene Profil wählen und es genehmigen.</translation>
    </message>
    <message>
        <source>Look at it before you approve. It is then redacted and verified.</source>
        <translation>Sehen Sie es an, bevor Sie es genehmigen. Danach wird es geschwärzt und kontrolliert.</translation>
    </message>
    <message>
        <source>It has exactly the same bytes as {name}.</source>
        <translation>Es hat genau dieselben Bytes wie {name}.</translation>
    </message>
    <message>
        <source>What was decided there can be taken over here. It is one step and can be undone.</source>
        <translation>Was dort entschieden wurde, kann hier übernommen werden. Das ist ein Schritt und lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Kind of mistake: {name}</source>
        <translation>Art des Fehlers: {name}</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>A document that is gone</source>
        <translation>Ein Dokument, das es nicht mehr gibt</translation>
    </message>
</context>
<context>
    <name>DocumentsTable</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Drag on the page, or press Return for a box that the arrow keys move.</source>
        <translation>Ziehen Sie auf der Seite oder drücken Sie die Eingabetaste für einen Balken, den die Pfeiltasten bewegen.</translation>
    </message>
    <message>
        <source>Selected: {text}. R marks it.</source>
        <translation>Ausgewählt: {text}. R markiert es.</translation>
    </message>
    <message>
        <source>Choose one box to split it.</source>
        <translation>Wählen Sie einen Balken aus, um ihn zu teilen.</translation>
    </message>
    <message>
        <source>Choose two boxes or more of one page to merge them.</source>
        <translation>Wählen Sie zwei oder mehr Balken einer Seite aus, um sie zu verbinden.</translation>
    </message>
    <message>
        <source>Choose the box that other pages are to have too.</source>
        <translation>Wählen Sie den Balken aus, den auch andere Seiten bekommen sollen.</translation>
    </message>
    <message numerus="yes">
        <source>%n boxes marked.</source>
        <translation>
            <numerusform>%n Balken markiert.</numerusform>
            <numerusform>%n Balken markiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>not PDF</source>
        <translation>kein PDF</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>link out of the folder</source>
        <translation>Verknüpfung aus dem Ordner hinaus</translation>
    </message>
    <message>
        <source>released by Sable</source>
        <translation>von Sable freigegeben</translation>
    </message>
    <message>
        <source>a copy with marks, not redacted</source>
        <translation>eine Kopie mit Markierungen, nicht geschwärzt</translation>
    </message>
    <message>
        <source>beyond the first 100,000</source>
        <translation>nach den ersten 100.000</translation>
    </message>
    <message numerus="yes">
        <source>%n PDFs added</source>
        <translation>
            <numerusform>%n PDF hinzugefügt</numerusform>
            <numerusform>%n PDFs hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: {reasons}</source>
        <translation>
            <numerusform>%n übersprungen: {reasons}</numerusform>
            <numerusform>%n übersprungen: {reasons}</numerusform>
        </translation>
    </message>
    <message>
        <source>{added}, {skipped}.</source>
        <translation>{added}, {skipped}.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDFs added.</source>
        <translation>
            <numerusform>%n PDF hinzugefügt.</numerusform>
            <numerusform>%n PDFs hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added. Skipped: {reasons}.</source>
        <translation>Es wurde nichts hinzugefügt. Übersprungen: {reasons}.</translation>
    </message>
    <message>
        <source>No PDF was found in what you added. Nothing was changed.</source>
        <translation>In dem, was Sie hinzugefügt haben, wurde kein PDF gefunden. Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n links were skipped: save them to this computer first.</source>
        <translation>
            <numerusform>%n Link wurde übersprungen: Speichern Sie ihn zuerst auf diesem Computer.</numerusform>
            <numerusform>%n Links wurden übersprungen: Speichern Sie sie zuerst auf diesem Computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Drop to add</source>
        <translation>Hier ablegen</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop PDFs or folders here</source>
        <translation>PDFs oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Sable finds names, numbers and other personal details. You decide which ones go. Then they are removed for good, and the result is checked before it is released.</source>
        <translation>Sable findet Namen, Nummern und andere persönliche Angaben. Sie entscheiden, welche davon geschwärzt werden. Dann werden sie unwiderruflich entfernt, und das Ergebnis wird kontrolliert, bevor es freigegeben wird.</translation>
    </message>
    <message>
        <source>Your files never leave this computer, and originals are never changed.</source>
        <translation>Ihre Dateien verlassen diesen Computer nie, und Originale werden nie verändert.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name of a minor</source>
        <translation>Name (minderjährig)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Nationality, religion or politics</source>
        <translation>Nationalität, Religion oder Politik</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>Datum oder Uhrzeit</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>Crypto wallet</source>
        <translation>Krypto-Wallet</translation>
    </message>
    <message>
        <source>US Social Security number</source>
        <translation>US-Sozialversicherungsnummer</translation>
    </message>
    <message>
        <source>US taxpayer number (ITIN)</source>
        <translation>US-Steuernummer (ITIN)</translation>
    </message>
    <message>
        <source>US employer number (EIN)</source>
        <translation>US-Arbeitgebernummer (EIN)</translation>
    </message>
    <message>
        <source>US passport</source>
        <translation>US-Reisepass</translation>
    </message>
    <message>
        <source>US driver license</source>
        <translation>US-Führerschein</translation>
    </message>
    <message>
        <source>US bank account</source>
        <translation>US-Bankkonto</translation>
    </message>
    <message>
        <source>UK NHS number</source>
        <translation>Britische NHS-Nummer</translation>
    </message>
    <message>
        <source>UK National Insurance number</source>
        <translation>Britische Sozialversicherungsnummer</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Reisepass</translation>
    </message>
    <message>
        <source>National identity number</source>
        <translation>Nationale Kennziffer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>License plate</source>
        <translation>Kfz-Kennzeichen</translation>
    </message>
    <message>
        <source>Vehicle identification number</source>
        <translation>Fahrzeug-Identifizierungsnummer</translation>
    </message>
    <message>
        <source>Medical license</source>
        <translation>Arztzulassung</translation>
    </message>
    <message>
        <source>Medical record number</source>
        <translation>Patientenaktennummer</translation>
    </message>
    <message>
        <source>Medical condition</source>
        <translation>Erkrankung</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Bar number</source>
        <translation>Anwaltszulassung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Umsatzsteuer-ID</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Gerätenummer</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Other number or code</source>
        <translation>Andere Nummer oder Kennung</translation>
    </message>
    <message>
        <source>Occupation, health or origin</source>
        <translation>Beruf, Gesundheit oder Herkunft</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Other telling detail</source>
        <translation>Andere aufschlussreiche Angabe</translation>
    </message>
    <message>
        <source>Bar code or QR code</source>
        <translation>Strichcode oder QR-Code</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>Von Hand markiert</translation>
    </message>
    <message>
        <source>On the list of texts to redact</source>
        <translation>Auf der Liste der zu schwärzenden Texte</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export marks</source>
        <translation>Markierungen exportieren</translation>
    </message>
    <message>
        <source>The file says what would be removed. It is no released file: keep it to yourselves.</source>
        <translation>Die Datei sagt, was entfernt würde. Sie ist keine freigegebene Datei: Geben Sie sie nicht nach außen.</translation>
    </message>
    <message>
        <source>FDF, for Acrobat</source>
        <translation>FDF, für Acrobat</translation>
    </message>
    <message>
        <source>Redaction marks to import into a copy of the document.</source>
        <translation>Schwärzungsmarkierungen zum Import in eine Kopie des Dokuments.</translation>
    </message>
    <message>
        <source>XFDF, for other PDF programs</source>
        <translation>XFDF, für andere PDF-Programme</translation>
    </message>
    <message>
        <source>The same marks as XML.</source>
        <translation>Dieselben Markierungen als XML.</translation>
    </message>
    <message>
        <source>A PDF with live marks</source>
        <translation>Ein PDF mit aktiven Markierungen</translation>
    </message>
    <message>
        <source>The whole document with redaction marks on it. Nothing in it is redacted; its name says so.</source>
        <translation>Das ganze Dokument mit Schwärzungsmarkierungen darauf. Nichts darin ist geschwärzt; sein Name sagt das.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Everything that is known of the hits, with their text.</source>
        <translation>Alles, was über die Treffer bekannt ist, mit ihrem Text.</translation>
    </message>
    <message>
        <source>Only what was accepted, without open hits</source>
        <translation>Nur Angenommenes, ohne offene Treffer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The original file was not changed.</source>
        <translation>Die Originaldatei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>No file was released, and the original was not changed.</source>
        <translation>Es wurde keine Datei freigegeben, und das Original wurde nicht verändert.</translation>
    </message>
    <message>
        <source>All decisions are saved, and the original was not changed.</source>
        <translation>Alle Entscheidungen sind gespeichert, und das Original wurde nicht verändert.</translation>
    </message>
    <message>
        <source>This file is not a PDF.</source>
        <translation>Diese Datei ist kein PDF.</translation>
    </message>
    <message>
        <source>Convert it to PDF and add the new file.</source>
        <translation>Wandeln Sie sie in PDF um und fügen Sie die neue Datei hinzu.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be read.</source>
        <translation>Dieses PDF ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Ask the sender for a new copy, or print it to PDF in a viewer that shows it.</source>
        <translation>Bitten Sie den Absender um eine neue Kopie oder drucken Sie es in einem Anzeigeprogramm, das es zeigt, als PDF.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>Copy or download the file again, then add it.</source>
        <translation>Kopieren oder laden Sie die Datei noch einmal und fügen Sie sie dann hinzu.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Dieses PDF hat keine Seiten.</translation>
    </message>
    <message>
        <source>Ask the sender for a complete copy.</source>
        <translation>Bitten Sie den Absender um eine vollständige Kopie.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation>Dieses PDF ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>Nothing was read from it. The password is used in memory only and never stored.</source>
        <translation>Es wurde nichts daraus gelesen. Das Passwort wird nur im Arbeitsspeicher verwendet und nie gespeichert.</translation>
    </message>
    <message>
        <source>Type the password and try again.</source>
        <translation>Geben Sie das Passwort ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The password does not open this PDF.</source>
        <translation>Das Passwort öffnet dieses PDF nicht.</translation>
    </message>
    <message>
        <source>Check the password and try again.</source>
        <translation>Überprüfen Sie das Passwort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file is no longer where it was when it was added.</source>
        <translation>Die Datei ist nicht mehr dort, wo sie beim Hinzufügen war.</translation>
    </message>
    <message>
        <source>All decisions are saved.</source>
        <translation>Alle Entscheidungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Put the file back or connect its drive, then try again.</source>
        <translation>Legen Sie die Datei zurück oder schließen Sie ihr Laufwerk an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The file cannot be opened: another program holds it, or you may not read it.</source>
        <translation>Die Datei lässt sich nicht öffnen: Ein anderes Programm hält sie fest, oder Sie dürfen sie nicht lesen.</translation>
    </message>
    <message>
        <source>Close other programs that use it, check its permissions, then try again.</source>
        <translation>Schließen Sie andere Programme, die sie verwenden, überprüfen Sie die Zugriffsrechte und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The file changed after it was read, so its hits may no longer fit.</source>
        <translation>Die Datei wurde geändert, nachdem sie gelesen wurde; ihre Treffer passen vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>No file was released. The changed file was not touched.</source>
        <translation>Es wurde keine Datei freigegeben. Die geänderte Datei wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>Restore the earlier version and try again, or add the changed file anew.</source>
        <translation>Stellen Sie die frühere Fassung wieder her und versuchen Sie es erneut, oder fügen Sie die geänderte Datei neu hinzu.</translation>
    </message>
    <message>
        <source>Some pages hold pictures of text that could not be read.</source>
        <translation>Manche Seiten enthalten Textbilder, die nicht gelesen werden konnten.</translation>
    </message>
    <message>
        <source>Open the document, look at those pages yourself and mark what must go.</source>
        <translation>Öffnen Sie das Dokument, sehen Sie sich diese Seiten selbst an und markieren Sie, was geschwärzt werden muss.</translation>
    </message>
    <message>
        <source>This document took too long and was stopped.</source>
        <translation>Dieses Dokument brauchte zu lange und wurde gestoppt.</translation>
    </message>
    <message>
        <source>Try again. If it stops again, split the PDF into smaller parts.</source>
        <translation>Versuchen Sie es erneut. Stoppt es wieder, teilen Sie das PDF in kleinere Teile.</translation>
    </message>
    <message>
        <source>This document needs more memory than is free.</source>
        <translation>Dieses Dokument braucht mehr Arbeitsspeicher, als frei ist.</translation>
    </message>
    <message>
        <source>Close other programs and try again, or split the PDF into smaller parts.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es erneut, oder teilen Sie das PDF in kleinere Teile.</translation>
    </message>
    <message>
        <source>The part of the program that reads documents stopped on this file.</source>
        <translation>Der Teil des Programms, der Dokumente liest, ist an dieser Datei gescheitert.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the file is probably damaged.</source>
        <translation>Versuchen Sie es erneut. Geschieht es wieder, ist die Datei wahrscheinlich beschädigt.</translation>
    </message>
    <message>
        <source>Reading this file gave an answer that cannot be trusted, so it was discarded.</source>
        <translation>Das Lesen dieser Datei ergab eine Antwort, der nicht zu trauen ist; sie wurde verworfen.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, do not open this file in other programs.</source>
        <translation>Versuchen Sie es erneut. Geschieht es wieder, öffnen Sie diese Datei nicht in anderen Programmen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A file with the name of the released file already exists.</source>
        <translation>Eine Datei mit dem Namen der freigegebenen Datei gibt es bereits.</translation>
    </message>
    <message>
        <source>The existing file was not replaced. All decisions are saved.</source>
        <translation>Die vorhandene Datei wurde nicht ersetzt. Alle Entscheidungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Move or rename the existing file, then try again.</source>
        <translation>Verschieben Sie die vorhandene Datei oder benennen Sie sie um und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The released file could not be written to its folder.</source>
        <translation>Die freigegebene Datei konnte nicht in ihren Ordner geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it, then try again.</source>
        <translation>Vergewissern Sie sich, dass der Ordner besteht und Sie darin schreiben dürfen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The file is too large, damaged, or no CSV, XLSX or text file.</source>
        <translation>Die Datei ist zu groß, beschädigt oder keine CSV-, XLSX- oder Textdatei.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Save the list as CSV and import that.</source>
        <translation>Speichern Sie die Liste als CSV und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>The file is too large, damaged, or no FDF, XFDF, JSON or PDF with marks.</source>
        <translation>Die Datei ist zu groß, beschädigt oder keine FDF-, XFDF- oder JSON-Datei und kein PDF mit Markierungen.</translation>
    </message>
    <message>
        <source>Export the marks again from the program that made them.</source>
        <translation>Exportieren Sie die Markierungen noch einmal aus dem Programm, das sie erstellt hat.</translation>
    </message>
    <message>
        <source>The marks are on pages that this document does not have.</source>
        <translation>Die Markierungen liegen auf Seiten, die dieses Dokument nicht hat.</translation>
    </message>
    <message>
        <source>Choose the marks of this document.</source>
        <translation>Wählen Sie die Markierungen dieses Dokuments.</translation>
    </message>
    <message>
        <source>An entry of the always or never list cannot be used, so nothing was looked for.</source>
        <translation>Ein Eintrag der Immer- oder Nie-Liste ist nicht verwendbar, deshalb wurde nach nichts gesucht.</translation>
    </message>
    <message>
        <source>Correct the lists in the settings of the matter or of the firm, then try again.</source>
        <translation>Berichtigen Sie die Listen in den Einstellungen der Akte oder die Hauslisten und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The program asked for something that makes no sense for this document.</source>
        <translation>Das Programm hat etwas verlangt, das für dieses Dokument keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the log file.</source>
        <translation>Versuchen Sie es erneut. Geschieht es wieder, melden Sie es mit der Protokolldatei.</translation>
    </message>
    <message>
        <source>This document does not have that page.</source>
        <translation>Diese Seite hat das Dokument nicht.</translation>
    </message>
    <message>
        <source>Check that the file is the one that was added, then try again.</source>
        <translation>Vergewissern Sie sich, dass es die hinzugefügte Datei ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A page is too large to be drawn.</source>
        <translation>Eine Seite ist zu groß, um gezeichnet zu werden.</translation>
    </message>
    <message>
        <source>Print the page to a smaller paper size and add the new file.</source>
        <translation>Drucken Sie die Seite auf ein kleineres Papierformat und fügen Sie die neue Datei hinzu.</translation>
    </message>
    <message>
        <source>Whoever reviewed a document cannot approve it.</source>
        <translation>Wer ein Dokument geprüft hat, kann es nicht genehmigen.</translation>
    </message>
    <message>
        <source>Let another person approve it, or send it back to its review.</source>
        <translation>Lassen Sie es von einer anderen Person genehmigen oder geben Sie es in die Prüfung zurück.</translation>
    </message>
    <message>
        <source>The certificate could not be signed: the key is missing, locked or damaged.</source>
        <translation>Das Zertifikat konnte nicht signiert werden: Der Schlüssel fehlt, ist gesperrt oder beschädigt.</translation>
    </message>
    <message>
        <source>Open the document and finish its review again: the passphrase is asked there, or do not sign.</source>
        <translation>Öffnen Sie das Dokument und schließen Sie die Prüfung erneut ab: Dort wird nach der Passphrase gefragt, oder Sie verzichten auf die Signatur.</translation>
    </message>
    <message>
        <source>This needs somebody&apos;s name, and nobody is chosen at this computer.</source>
        <translation>Das braucht einen Namen, und an diesem Computer ist niemand ausgewählt.</translation>
    </message>
    <message>
        <source>Choose who you are (File, Profiles), then try again.</source>
        <translation>Wählen Sie, wer Sie sind (Datei, Profile), und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A comment can only be changed by the person who wrote it.</source>
        <translation>Einen Kommentar kann nur ändern, wer ihn geschrieben hat.</translation>
    </message>
    <message>
        <source>A legal hold is on this job, so nothing of it may be deleted.</source>
        <translation>Auf diesem Auftrag liegt eine Löschsperre, deshalb darf nichts davon gelöscht werden.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Lift the hold first, if you may.</source>
        <translation>Heben Sie zuerst die Sperre auf, wenn Sie das dürfen.</translation>
    </message>
    <message>
        <source>The profile of this job is missing, or its file is not right.</source>
        <translation>Das Profil dieses Auftrags fehlt, oder seine Datei ist fehlerhaft.</translation>
    </message>
    <message>
        <source>Nothing was looked for, and nothing was changed.</source>
        <translation>Es wurde nichts gesucht und nichts geändert.</translation>
    </message>
    <message>
        <source>Mend the file, or choose another profile for the job.</source>
        <translation>Berichtigen Sie die Datei oder wählen Sie ein anderes Profil für den Auftrag.</translation>
    </message>
    <message>
        <source>The proof found something that was to be removed.</source>
        <translation>Die Kontrolle hat etwas gefunden, das entfernt werden sollte.</translation>
    </message>
    <message>
        <source>Open the document, decide the marked places, and finish the review again.</source>
        <translation>Öffnen Sie das Dokument, entscheiden Sie über die markierten Stellen und schließen Sie die Prüfung erneut ab.</translation>
    </message>
    <message>
        <source>This document was cancelled.</source>
        <translation>Dieses Dokument wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Retry it whenever you like.</source>
        <translation>Sie können es jederzeit erneut versuchen.</translation>
    </message>
    <message>
        <source>The program was closed while it worked on this document.</source>
        <translation>Das Programm wurde geschlossen, während es an diesem Dokument arbeitete.</translation>
    </message>
    <message>
        <source>Retry to go on where it stopped.</source>
        <translation>Versuchen Sie es erneut, um dort fortzufahren, wo es aufhörte.</translation>
    </message>
    <message>
        <source>A file that belongs to Sable is missing or was changed.</source>
        <translation>Eine Datei, die zu Sable gehört, fehlt oder wurde geändert.</translation>
    </message>
    <message>
        <source>Install Sable again. Your jobs and decisions stay.</source>
        <translation>Installieren Sie Sable neu. Ihre Aufträge und Entscheidungen bleiben.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>Das Programm hat einen Fehler gemacht.</translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of this PDF</source>
        <translation>Passwort dieses PDF</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>{what} (page {page})</source>
        <translation>{what} (Seite {page})</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Open for review</source>
        <translation>Zur Prüfung öffnen</translation>
    </message>
    <message>
        <source>Show original in folder</source>
        <translation>Original im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <source>This file is damaged and was repaired while it was read.</source>
        <translation>Diese Datei ist beschädigt und wurde beim Lesen repariert.</translation>
    </message>
    <message>
        <source>Something may be missing. Compare it with the original before you release it, or ask for a new copy.</source>
        <translation>Vielleicht fehlt etwas. Vergleichen Sie sie vor der Freigabe mit dem Original oder bitten Sie um eine neue Kopie.</translation>
    </message>
    <message>
        <source>This file is an XFA form. Other programs may show more of it.</source>
        <translation>Diese Datei ist ein XFA-Formular. Andere Programme zeigen vielleicht mehr davon.</translation>
    </message>
    <message>
        <source>Compare it before you release it: only what is shown here is searched and released.</source>
        <translation>Vergleichen Sie sie vor der Freigabe: Nur was hier gezeigt wird, wird durchsucht und freigegeben.</translation>
    </message>
    <message>
        <source>Damaged, repaired</source>
        <translation>Beschädigt, repariert</translation>
    </message>
    <message>
        <source>It is damaged and was repaired while it was read: something may be missing.</source>
        <translation>Sie ist beschädigt und wurde beim Lesen repariert: Vielleicht fehlt etwas.</translation>
    </message>
    <message>
        <source>XFA form</source>
        <translation>XFA-Formular</translation>
    </message>
    <message>
        <source>It is an XFA form: only what is shown here is released.</source>
        <translation>Sie ist ein XFA-Formular: Nur was hier gezeigt wird, wird freigegeben.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>It is signed. The signature does not survive redaction: the released file is not signed.</source>
        <translation>Sie ist signiert. Die Signatur übersteht die Schwärzung nicht: Die freigegebene Datei ist nicht signiert.</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>Formularfelder</translation>
    </message>
    <message>
        <source>It has form fields. What they show is released, but cannot be filled in any more.</source>
        <translation>Sie hat Formularfelder. Was diese zeigen, wird freigegeben, lässt sich aber nicht mehr ausfüllen.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached files</source>
        <translation>
            <numerusform>%n angehängte Datei</numerusform>
            <numerusform>%n angehängte Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached files are neither searched nor in the released file. Add them as files of their own.</source>
        <translation>
            <numerusform>%n angehängte Datei wird weder durchsucht noch freigegeben. Fügen Sie sie als eigene Datei hinzu.</numerusform>
            <numerusform>%n angehängte Dateien werden weder durchsucht noch freigegeben. Fügen Sie sie als eigene Dateien hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden layers</source>
        <translation>
            <numerusform>%n ausgeblendete Ebene</numerusform>
            <numerusform>%n ausgeblendete Ebenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its layers are hidden. What they hide is not in the released file.</source>
        <translation>
            <numerusform>%n ihrer Ebenen ist ausgeblendet. Was sie verbirgt, ist nicht in der freigegebenen Datei.</numerusform>
            <numerusform>%n ihrer Ebenen sind ausgeblendet. Was sie verbergen, ist nicht in der freigegebenen Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n Ebene</numerusform>
            <numerusform>%n Ebenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n layers, all of them shown. The released file has none.</source>
        <translation>
            <numerusform>Sie hat %n Ebene, und diese ist eingeblendet. Die freigegebene Datei hat keine.</numerusform>
            <numerusform>Sie hat %n Ebenen, alle eingeblendet. Die freigegebene Datei hat keine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier versions</source>
        <translation>
            <numerusform>%n frühere Fassung</numerusform>
            <numerusform>%n frühere Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n earlier versions of itself. None of them is in the released file.</source>
        <translation>
            <numerusform>Sie enthält %n frühere Fassung ihrer selbst. Diese ist nicht in der freigegebenen Datei.</numerusform>
            <numerusform>Sie enthält %n frühere Fassungen ihrer selbst. Keine davon ist in der freigegebenen Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened with a password</source>
        <translation>Mit Passwort geöffnet</translation>
    </message>
    <message>
        <source>It was opened with a password. The released file opens without one.</source>
        <translation>Sie wurde mit einem Passwort geöffnet. Die freigegebene Datei lässt sich ohne öffnen.</translation>
    </message>
</context>
<context>
    <name>FileWordsArea</name>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
</context>
<context>
    <name>FilesTable</name>
    <message>
        <source>Files of this job</source>
        <translation>Dateien dieses Auftrags</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
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
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Expired and purged</source>
        <translation>Abgelaufen und gelöscht</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Matter, people and other details</source>
        <translation>Akte, Personen und andere Angaben</translation>
    </message>
    <message>
        <source>Search file names</source>
        <translation>Dateinamen durchsuchen</translation>
    </message>
    <message>
        <source>{filter}  ×</source>
        <translation>{filter}  ×</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Filter {filter} entfernen</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>{name}  {count}</source>
        <translation>{name}  {count}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n documents</source>
        <translation>
            <numerusform>{name}: %n Dokument</numerusform>
            <numerusform>{name}: %n Dokumente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Hinzugefügt von</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
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
        <translation>Prüfung abschließen</translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>Nächste zeigen</translation>
    </message>
    <message>
        <source>I have looked at all of these myself</source>
        <translation>Ich habe alle diese Stellen selbst angesehen</translation>
    </message>
    <message>
        <source>A new file is made and checked. It is released only if no trace of an accepted hit is found. The original stays as it is.</source>
        <translation>Eine neue Datei wird erstellt und kontrolliert. Sie wird nur freigegeben, wenn sich keine Spur eines angenommenen Treffers findet. Das Original bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Zurück zur Prüfung</translation>
    </message>
    <message>
        <source>Redact and verify</source>
        <translation>Schwärzen und kontrollieren</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Die Passphrase ist falsch.</translation>
    </message>
    <message>
        <source>Sign the certificate with the key of this computer ({fingerprint}…)</source>
        <translation>Das Zertifikat mit dem Schlüssel dieses Computers signieren ({fingerprint}…)</translation>
    </message>
    <message numerus="yes">
        <source>%n hits will be redacted.</source>
        <translation>
            <numerusform>%n Treffer wird geschwärzt.</numerusform>
            <numerusform>%n Treffer werden geschwärzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hit is decided</source>
        <translation>Über jeden Treffer ist entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%n hits not decided</source>
        <translation>
            <numerusform>%n Treffer nicht entschieden</numerusform>
            <numerusform>%n Treffer nicht entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>An open hit would stay readable. Decide each one, or accept all the rest.</source>
        <translation>Ein offener Treffer bliebe lesbar. Entscheiden Sie über jeden oder nehmen Sie alle übrigen an.</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n remaining</source>
        <translation>
            <numerusform>Den übrigen annehmen (%n)</numerusform>
            <numerusform>Alle %n übrigen annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Detection misses things. Look at each page at a readable size, top to bottom.</source>
        <translation>Die Erkennung übersieht manches. Sehen Sie jede Seite in lesbarer Größe von oben bis unten an.</translation>
    </message>
    <message>
        <source>This matter does not require it.</source>
        <translation>Diese Akte verlangt es nicht.</translation>
    </message>
    <message>
        <source>Every page was seen</source>
        <translation>Jede Seite wurde gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n pages were not seen</source>
        <translation>
            <numerusform>%n Seite wurde nicht gesehen</numerusform>
            <numerusform>%n Seiten wurden nicht gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>For every sure hit that stays there is a reason</source>
        <translation>Zu jedem sicheren Treffer, der bleibt, gibt es einen Grund</translation>
    </message>
    <message numerus="yes">
        <source>%n sure hits stay without a reason</source>
        <translation>
            <numerusform>%n sicherer Treffer bleibt ohne Grund</numerusform>
            <numerusform>%n sichere Treffer bleiben ohne Grund</numerusform>
        </translation>
    </message>
    <message>
        <source>Say for all of them why they stay, or look at each one.</source>
        <translation>Sagen Sie für alle zusammen, warum sie bleiben, oder sehen Sie jeden einzeln an.</translation>
    </message>
    <message numerus="yes">
        <source>%n hits hidden in the file not decided</source>
        <translation>
            <numerusform>%n in der Datei verborgener Treffer nicht entschieden</numerusform>
            <numerusform>%n in der Datei verborgene Treffer nicht entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hit hidden in the file is decided</source>
        <translation>Über jeden in der Datei verborgenen Treffer ist entschieden</translation>
    </message>
    <message>
        <source>Not all that is hidden in the file could be checked</source>
        <translation>Nicht alles in der Datei Verborgene konnte untersucht werden</translation>
    </message>
    <message>
        <source>Nothing hidden is carried over into the released file.</source>
        <translation>Nichts Verborgenes wird in die freigegebene Datei übernommen.</translation>
    </message>
    <message>
        <source>Could not check: {carriers}.</source>
        <translation>Nicht untersucht: {carriers}.</translation>
    </message>
    <message>
        <source>The text of every page could be read</source>
        <translation>Der Text aller Seiten konnte gelesen werden</translation>
    </message>
    <message>
        <source>Every unread region was looked at</source>
        <translation>Jede ungelesene Stelle wurde angesehen</translation>
    </message>
    <message>
        <source>Pictures, and what could not be read: nothing could be found there. Say that nothing secret is in it, or box it. Pages: {pages}</source>
        <translation>Bilder und was nicht gelesen werden konnte: Dort konnte nichts gefunden werden. Halten Sie fest, dass nichts Geheimes darin ist, oder decken Sie es ab. Seiten: {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n unread regions not looked at</source>
        <translation>
            <numerusform>%n ungelesene Stelle nicht angesehen</numerusform>
            <numerusform>%n ungelesene Stellen nicht angesehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirmListsPage</name>
    <message>
        <source>Lists of the firm</source>
        <translation>Hauslisten</translation>
    </message>
    <message>
        <source>Every job uses these lists besides its own, unless it switches them off. One text a line; what stands in both is redacted. Documents that were read already are not searched again by themselves.</source>
        <translation>Jeder Auftrag verwendet diese Listen neben seinen eigenen, außer er schaltet sie ab. Ein Text je Zeile; was in beiden steht, wird geschwärzt. Bereits gelesene Dokumente werden nicht von selbst noch einmal durchsucht.</translation>
    </message>
    <message>
        <source>Always redact</source>
        <translation>Immer schwärzen</translation>
    </message>
    <message>
        <source>Never redact</source>
        <translation>Nie schwärzen</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>Listen werden gelesen…</translation>
    </message>
    <message>
        <source>The firm&apos;s list: {name}</source>
        <translation>Hausliste: {name}</translation>
    </message>
    <message>
        <source>Import and test…</source>
        <translation>Importieren und testen…</translation>
    </message>
    <message>
        <source>Import and test: {list}</source>
        <translation>Importieren und testen: {list}</translation>
    </message>
    <message>
        <source>{list}: {fault} The lists stay as they were until that is mended.</source>
        <translation>{list}: {fault} Die Listen bleiben, wie sie waren, bis das berichtigt ist.</translation>
    </message>
    <message numerus="yes">
        <source>Stored: %n entries.</source>
        <translation>
            <numerusform>Gespeichert: %n Eintrag.</numerusform>
            <numerusform>Gespeichert: %n Einträge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>{text}, {label}: {page} on the page, {document} in the document, {matter} in the matter, {open} open</source>
        <translation>{text}, {label}: {page} auf der Seite, {document} im Dokument, {matter} in der Akte, {open} offen</translation>
    </message>
    <message>
        <source>It is not sure who is meant: {names}</source>
        <translation>Nicht sicher ist, wer gemeint ist: {names}</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>Filter groups by text or label</source>
        <translation>Gruppen nach Text oder Art filtern</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Gruppen filtern</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Nur offene</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>One row for each person or value, with the ways it is written below it. Keys 1 to 4 choose how far Accept and Decline reach.</source>
        <translation>Eine Zeile für jede Person oder jeden Wert, darunter die Schreibweisen. Die Tasten 1 bis 4 bestimmen, wie weit Annehmen und Ablehnen reichen.</translation>
    </message>
    <message>
        <source>Occurrences; those without a tick are left as they are</source>
        <translation>Vorkommen; die ohne Häkchen bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>No group chosen</source>
        <translation>Keine Gruppe ausgewählt</translation>
    </message>
    <message>
        <source>1 This</source>
        <translation>1 Dieses</translation>
    </message>
    <message>
        <source>2 Page</source>
        <translation>2 Seite</translation>
    </message>
    <message>
        <source>3 Document</source>
        <translation>3 Dokument</translation>
    </message>
    <message>
        <source>4 Matter</source>
        <translation>4 Akte</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>%n annehmen</numerusform>
            <numerusform>%n annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept {count} in %n documents</source>
        <translation>
            <numerusform>{count} in %n Dokument annehmen</numerusform>
            <numerusform>{count} in %n Dokumenten annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n</source>
        <translation>
            <numerusform>%n ablehnen</numerusform>
            <numerusform>%n ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline {count} in %n documents</source>
        <translation>
            <numerusform>{count} in %n Dokument ablehnen</numerusform>
            <numerusform>{count} in %n Dokumenten ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were decided before and have no tick: set it to decide them again.</source>
        <translation>
            <numerusform>%n wurde schon entschieden und hat kein Häkchen: Setzen Sie es, um neu zu entscheiden.</numerusform>
            <numerusform>%n wurden schon entschieden und haben kein Häkchen: Setzen Sie es, um neu zu entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a tick away to leave an occurrence as it is (Space).</source>
        <translation>Nehmen Sie ein Häkchen weg, damit ein Vorkommen bleibt, wie es ist (Leertaste).</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message numerus="yes">
        <source>Read %n documents anew?</source>
        <translation>
            <numerusform>%n Dokument neu lesen?</numerusform>
            <numerusform>%n Dokumente neu lesen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was accepted, declined or drawn stays. Open hits are found again under the present settings of the matter. A released file stays where it is until the document is released again.</source>
        <translation>Was angenommen, abgelehnt oder gezeichnet wurde, bleibt. Offene Treffer werden mit den jetzigen Einstellungen der Akte neu gesucht. Eine freigegebene Datei bleibt, wo sie ist, bis das Dokument erneut freigegeben wird.</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>Neu erkennen</translation>
    </message>
    <message numerus="yes">
        <source>Purge %n documents for good?</source>
        <translation>
            <numerusform>%n Dokument endgültig löschen?</numerusform>
            <numerusform>%n Dokumente endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.

What goes: the hits, the decisions, the page data, the file names and every other text of them that Sable keeps.

What stays: a record with the checksums of the original and of the released file, counts, times and who purged it. The originals and files that were released are not touched.</source>
        <translation>Das lässt sich nicht rückgängig machen.

Was gelöscht wird: die Treffer, die Entscheidungen, die Seitendaten, die Dateinamen und jeder andere Text davon, den Sable aufbewahrt.

Was bleibt: ein Nachweis mit den Prüfsummen des Originals und der freigegebenen Datei, mit Anzahlen und Zeiten und wer gelöscht hat. Die Originale und freigegebene Dateien werden nicht angetastet.</translation>
    </message>
    <message>
        <source>Purge for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n documents from every file… You can look around; changes wait.</source>
        <translation>
            <numerusform>%n Dokument wird aus allen Dateien entfernt… Sie können sich umsehen; Änderungen warten.</numerusform>
            <numerusform>%n Dokumente werden aus allen Dateien entfernt… Sie können sich umsehen; Änderungen warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents were removed for good.</source>
        <translation>
            <numerusform>%n Dokument wurde endgültig gelöscht.</numerusform>
            <numerusform>%n Dokumente wurden endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over the decisions made in {name}?</source>
        <translation>Die Entscheidungen aus {name} übernehmen?</translation>
    </message>
    <message>
        <source>Hits that are not decided there stay open. It is one step, and Undo takes it back.</source>
        <translation>Treffer, über die dort nicht entschieden ist, bleiben offen. Das ist ein einziger Schritt, und Rückgängig nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help – Sable</source>
        <translation>Hilfe – Sable</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source># Help

The guide is not part of this installation. Install Sable again to get it back.</source>
        <translation># Hilfe

Die Anleitung ist nicht Teil dieser Installation. Installieren Sie Sable neu, um sie wieder zu haben.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Nicht gefunden.</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
</context>
<context>
    <name>Hidden</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Form field</source>
        <translation>Formularfeld</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Angehängte Datei</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Off the page</source>
        <translation>Außerhalb der Seite</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Unsichtbar</translation>
    </message>
    <message>
        <source>Spoken text</source>
        <translation>Vorlesetext</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Page label</source>
        <translation>Seitenbezeichnung</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>Linkziel</translation>
    </message>
    <message>
        <source>Program data</source>
        <translation>Programmdaten</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Frühere Fassung</translation>
    </message>
    <message>
        <source>{carrier} {number}</source>
        <translation>{carrier} {number}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>No reader of the page sees this text. It is not carried over into the released file, whatever you decide. Accepted, its place is blacked out too, and the text must be gone everywhere else.</source>
        <translation>Diesen Text sieht niemand, der die Seite liest. Er wird nicht in die freigegebene Datei übernommen, wie immer Sie entscheiden. Wird er angenommen, so wird auch seine Stelle geschwärzt, und der Text muss überall sonst verschwunden sein.</translation>
    </message>
    <message>
        <source>No page shows this text. It is not carried over into the released file, whatever you decide. Accepted, the text must be gone everywhere else too.</source>
        <translation>Keine Seite zeigt diesen Text. Er wird nicht in die freigegebene Datei übernommen, wie immer Sie entscheiden. Wird er angenommen, so muss der Text auch überall sonst verschwunden sein.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>mit Passwort gesperrt</translation>
    </message>
    <message>
        <source>neither text nor PDF</source>
        <translation>weder Text noch PDF</translation>
    </message>
    <message>
        <source>too large to be read whole</source>
        <translation>zu groß, um ganz gelesen zu werden</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>dauerte zu lange</translation>
    </message>
    <message>
        <source>Hidden in the file ({count})</source>
        <translation>In der Datei verborgen ({count})</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%n attached files.</source>
        <translation>
            <numerusform>%n angehängte Datei.</numerusform>
            <numerusform>%n angehängte Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not check: {carriers}.</source>
        <translation>Nicht untersucht: {carriers}.</translation>
    </message>
    <message>
        <source>None of this is carried over into the released file.</source>
        <translation>Nichts davon wird in die freigegebene Datei übernommen.</translation>
    </message>
    <message>
        <source>Add to this matter</source>
        <translation>Zu dieser Akte hinzufügen</translation>
    </message>
    <message>
        <source>Add the attached files to this matter as documents</source>
        <translation>Die angehängten Dateien als Dokumente zu dieser Akte hinzufügen</translation>
    </message>
    <message>
        <source>Attached PDFs become documents of this matter, with a review and a release of their own.</source>
        <translation>Angehängte PDFs werden Dokumente dieser Akte, mit eigener Prüfung und eigener Freigabe.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n hits accepted</source>
        <translation>
            <numerusform>%n Treffer angenommen</numerusform>
            <numerusform>%n Treffer angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits declined</source>
        <translation>
            <numerusform>%n Treffer abgelehnt</numerusform>
            <numerusform>%n Treffer abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits reopened</source>
        <translation>
            <numerusform>%n Treffer wieder geöffnet</numerusform>
            <numerusform>%n Treffer wieder geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file was another one: %n decisions about the old one were dropped</source>
        <translation>
            <numerusform>Die Datei war eine andere: %n Entscheidung zur alten verworfen</numerusform>
            <numerusform>Die Datei war eine andere: %n Entscheidungen zur alten verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas marked</source>
        <translation>
            <numerusform>%n Stelle markiert</numerusform>
            <numerusform>%n Stellen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits changed</source>
        <translation>
            <numerusform>%n Treffer geändert</numerusform>
            <numerusform>%n Treffer geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas removed</source>
        <translation>
            <numerusform>%n Stelle entfernt</numerusform>
            <numerusform>%n Stellen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Place of the released file chosen</source>
        <translation>Ort der freigegebenen Datei gewählt</translation>
    </message>
    <message>
        <source>Unread pages looked at</source>
        <translation>Ungelesene Seiten angesehen</translation>
    </message>
    <message>
        <source>Unread region looked at</source>
        <translation>Ungelesene Stelle angesehen</translation>
    </message>
    <message>
        <source>Review finished</source>
        <translation>Prüfung abgeschlossen</translation>
    </message>
    <message>
        <source>Review approved</source>
        <translation>Prüfung genehmigt</translation>
    </message>
    <message>
        <source>Returned to review</source>
        <translation>In die Prüfung zurückgegeben</translation>
    </message>
    <message>
        <source>Decisions taken over from an exact copy</source>
        <translation>Entscheidungen aus einer exakten Kopie übernommen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n marks exported: {what}</source>
        <translation>
            <numerusform>%n Markierung exportiert: {what}</numerusform>
            <numerusform>%n Markierungen exportiert: {what}</numerusform>
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
        <translation>Schritte der Prüfung, der neueste zuerst</translation>
    </message>
    <message numerus="yes">
        <source>Do %n steps again</source>
        <translation>
            <numerusform>%n Schritt wiederholen</numerusform>
            <numerusform>%n Schritte wiederholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n steps back</source>
        <translation>
            <numerusform>%n Schritt zurücknehmen</numerusform>
            <numerusform>%n Schritte zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>Choose a step to go back to it. Nothing is lost: steps can be done again until you take another.</source>
        <translation>Wählen Sie einen Schritt, um zu ihm zurückzugehen. Nichts geht verloren: Schritte lassen sich wiederholen, bis Sie einen anderen tun.</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Bisher wurde nichts entschieden.</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
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
        <translation>Treffer nach Text oder Art filtern</translation>
    </message>
    <message>
        <source>Filter hits</source>
        <translation>Treffer filtern</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>One row for each hit. A accepts, D declines, J and K go to the next and previous open hit.</source>
        <translation>Eine Zeile je Treffer. A nimmt an, D lehnt ab, J und K gehen zum nächsten und vorigen offenen Treffer.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>Offen {count}</translation>
    </message>
    <message>
        <source>Accepted {count}</source>
        <translation>Angenommen {count}</translation>
    </message>
    <message>
        <source>Declined {count}</source>
        <translation>Abgelehnt {count}</translation>
    </message>
    <message>
        <source>Below {count}</source>
        <translation>Unter Schwelle {count}</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Es wurde nichts gefunden</translation>
    </message>
    <message>
        <source>That is no proof that nothing is there. Read every page, and mark what must go with the rectangle tool (R).</source>
        <translation>Das beweist nicht, dass nichts da ist. Lesen Sie jede Seite und markieren Sie mit dem Rechteck (R), was geschwärzt werden muss.</translation>
    </message>
    <message>
        <source>No hit matches</source>
        <translation>Kein passender Treffer</translation>
    </message>
    <message>
        <source>Clear the filter to see all hits.</source>
        <translation>Leeren Sie den Filter, um alle Treffer zu sehen.</translation>
    </message>
    <message>
        <source>No hits here</source>
        <translation>Hier keine Treffer</translation>
    </message>
    <message>
        <source>Choose “All” to see every hit.</source>
        <translation>Wählen Sie „Alle“, um jeden Treffer zu sehen.</translation>
    </message>
    <message>
        <source>{label} · {where} · {state}</source>
        <translation>{label} · {where} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>%n hits selected</source>
        <translation>
            <numerusform>%n Treffer ausgewählt</numerusform>
            <numerusform>%n Treffer ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept or decline them in one step; one undo takes it back.</source>
        <translation>Nehmen Sie sie in einem Schritt an oder lehnen Sie sie ab; ein Rückgängig nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>No hit selected</source>
        <translation>Kein Treffer ausgewählt</translation>
    </message>
    <message>
        <source>Choose a hit in the list or on the page.</source>
        <translation>Wählen Sie einen Treffer in der Liste oder auf der Seite aus.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>%n annehmen</numerusform>
            <numerusform>%n annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n</source>
        <translation>
            <numerusform>%n ablehnen</numerusform>
            <numerusform>%n ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Looking at the files…</source>
        <translation>Die Dateien werden angesehen…</translation>
    </message>
    <message>
        <source>Copying file {number} of {total}…</source>
        <translation>Datei {number} von {total} wird kopiert…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Eingangskontrolle</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>XFA form</source>
        <translation>XFA-Formular</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Was here before</source>
        <translation>War schon hier</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Eingriff nötig</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Scan with text</source>
        <translation>Scan mit Text</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Scan, no text</source>
        <translation>Scan ohne Text</translation>
    </message>
    <message numerus="yes">
        <source>%n pages without text</source>
        <translation>
            <numerusform>%n Seite ohne Text</numerusform>
            <numerusform>%n Seiten ohne Text</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: {reason}</source>
        <translation>Übersprungen: {reason}</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>Identisch mit {name}</translation>
    </message>
    <message>
        <source>Added before, on {day}</source>
        <translation>Schon hinzugefügt am {day}</translation>
    </message>
    <message>
        <source>It was skipped: {reason}.</source>
        <translation>Übersprungen: {reason}.</translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>Die Datei ist in der Eingangskontrolle.</translation>
    </message>
    <message>
        <source>It has exactly the same bytes as {name}, which is in this job.</source>
        <translation>Sie hat genau dieselben Bytes wie {name} in diesem Auftrag.</translation>
    </message>
    <message>
        <source>Leave it out, or process it too: the decisions of one can be taken over for the other.</source>
        <translation>Lassen Sie sie aus oder verarbeiten Sie sie auch: Die Entscheidungen der einen lassen sich für die andere übernehmen.</translation>
    </message>
    <message>
        <source>The same bytes were added on {day}. Status there: {status}.</source>
        <translation>Dieselben Bytes wurden am {day} hinzugefügt. Status dort: {status}.</translation>
    </message>
    <message>
        <source>Go on with the document that is there, or process this file as a new version.</source>
        <translation>Arbeiten Sie mit dem vorhandenen Dokument weiter oder verarbeiten Sie diese Datei als neue Fassung.</translation>
    </message>
    <message>
        <source>It was taken out of this job. The file was not changed.</source>
        <translation>Sie wurde aus diesem Auftrag genommen. Die Datei wurde nicht verändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages show ink but hold no text.</source>
        <translation>
            <numerusform>%n Seite zeigt Schrift oder Bild, enthält aber keinen Text.</numerusform>
            <numerusform>%n Seiten zeigen Schrift oder Bild, enthalten aber keinen Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are read by character recognition, which takes longer. What it cannot read is left to you.</source>
        <translation>Sie werden mit Texterkennung gelesen, was länger dauert. Was sie nicht lesen kann, bleibt Ihnen überlassen.</translation>
    </message>
    <message>
        <source>It will be processed.</source>
        <translation>Sie wird verarbeitet.</translation>
    </message>
</context>
<context>
    <name>IntakeFlow</name>
    <message>
        <source>{name} was started.</source>
        <translation>{name} wurde gestartet.</translation>
    </message>
    <message>
        <source>Nothing was added. The originals were not changed.</source>
        <translation>Es wurde nichts hinzugefügt. Die Originale wurden nicht verändert.</translation>
    </message>
</context>
<context>
    <name>IntakeSheet</name>
    <message>
        <source>Check before starting</source>
        <translation>Vor dem Start ansehen</translation>
    </message>
    <message>
        <source>Ask before starting</source>
        <translation>Vor dem Start fragen</translation>
    </message>
    <message>
        <source>Show this sheet whenever a folder or several files are added</source>
        <translation>Dieses Blatt zeigen, wenn ein Ordner oder mehrere Dateien hinzugefügt werden</translation>
    </message>
    <message>
        <source>New jobs start like this</source>
        <translation>Neue Aufträge so beginnen</translation>
    </message>
    <message>
        <source>Keep these settings for new jobs. Categories, lists, fields and the folder stay with this job.</source>
        <translation>Diese Einstellungen für neue Aufträge behalten. Kategorien, Listen, Felder und der Ordner bleiben bei diesem Auftrag.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add nothing. The originals stay as they are.</source>
        <translation>Nichts hinzufügen. Die Originale bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message numerus="yes">
        <source>%n files will be processed</source>
        <translation>
            <numerusform>%n Datei wird verarbeitet</numerusform>
            <numerusform>%n Dateien werden verarbeitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n anzusehen</numerusform>
            <numerusform>%n anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still being checked</source>
        <translation>
            <numerusform>%n noch in der Eingangskontrolle</numerusform>
            <numerusform>%n noch in der Eingangskontrolle</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}. The originals are only read.</source>
        <translation>{counts}. Die Originale werden nur gelesen.</translation>
    </message>
    <message>
        <source>No file is left in this job.</source>
        <translation>In diesem Auftrag ist keine Datei mehr.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Die Dateien werden angesehen…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Will be processed</source>
        <translation>Werden verarbeitet</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>{name}  {count}</source>
        <translation>{name}  {count}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n files</source>
        <translation>
            <numerusform>{name}: %n Datei</numerusform>
            <numerusform>{name}: %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of this job can be processed.</source>
        <translation>Keine Datei dieses Auftrags kann verarbeitet werden.</translation>
    </message>
    <message numerus="yes">
        <source>Start %n files</source>
        <translation>
            <numerusform>%n Datei starten</numerusform>
            <numerusform>%n Dateien starten</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard this job and what you chose for it?</source>
        <translation>Diesen Auftrag verwerfen, samt dem, was Sie dafür gewählt haben?</translation>
    </message>
    <message>
        <source>No file was changed. You can add the files again at any time.</source>
        <translation>Es wurde keine Datei verändert. Sie können die Dateien jederzeit wieder hinzufügen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Matter number</source>
        <translation>Aktennummer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Antragstellende Person</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Find and redact</source>
        <translation>Suchen und schwärzen</translation>
    </message>
    <message>
        <source>Hits are found, you decide each one, and a new file is made and checked.</source>
        <translation>Treffer werden gefunden, Sie entscheiden über jeden, und eine neue Datei wird erstellt und kontrolliert.</translation>
    </message>
    <message>
        <source>Clean only</source>
        <translation>Nur bereinigen</translation>
    </message>
    <message>
        <source>Hidden data are removed and the new file is checked. Nothing is redacted.</source>
        <translation>Verborgene Daten werden entfernt, und die neue Datei wird kontrolliert. Es wird nichts geschwärzt.</translation>
    </message>
    <message>
        <source>Verify only</source>
        <translation>Nur kontrollieren</translation>
    </message>
    <message>
        <source>Files that were redacted elsewhere are checked. Nothing is written.</source>
        <translation>Anderswo geschwärzte Dateien werden kontrolliert. Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Certified (pages rebuilt, safest)</source>
        <translation>Zertifiziert (neu aufgebaut, am sichersten)</translation>
    </message>
    <message>
        <source>Every page is painted anew with its boxes. Nothing of the original file is carried over.</source>
        <translation>Jede Seite wird mit ihren Balken neu gemalt. Nichts wird aus der Originaldatei übernommen.</translation>
    </message>
    <message>
        <source>Vector (text and drawings kept)</source>
        <translation>Vektor (Text und Zeichnungen bleiben)</translation>
    </message>
    <message>
        <source>Pages are drawn anew from their text, lines and pictures; one that does not pass its checks is certified. Not promised: that nothing is left of drawings which others partly cover, or of traces in a picture too faint to be seen.</source>
        <translation>Die Seiten werden aus ihrem Text, ihren Linien und Bildern neu gezeichnet; eine, die ihre Kontrollen nicht besteht, wird zertifiziert. Nicht zugesichert: dass nichts übrig ist von Zeichnungen, die andere teilweise verdecken, oder von Spuren in einem Bild, die zu schwach sind, um gesehen zu werden.</translation>
    </message>
    <message>
        <source>Until released</source>
        <translation>Bis zur Freigabe</translation>
    </message>
    <message>
        <source>Hits, decisions and names are removed a day after the last file of this job was released.</source>
        <translation>Treffer, Entscheidungen und Namen werden einen Tag nach der Freigabe der letzten Datei dieses Auftrags entfernt.</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Bis zu einem Datum</translation>
    </message>
    <message>
        <source>Hits, decisions and names are removed on that day, finished or not.</source>
        <translation>Treffer, Entscheidungen und Namen werden an diesem Tag entfernt, fertig oder nicht.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Hits, decisions and names stay until somebody purges them.</source>
        <translation>Treffer, Entscheidungen und Namen bleiben, bis jemand sie endgültig löscht.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A document is released when its reviewer has finished.</source>
        <translation>Ein Dokument wird freigegeben, wenn die prüfende Person fertig ist.</translation>
    </message>
    <message>
        <source>Every document</source>
        <translation>Jedes Dokument</translation>
    </message>
    <message>
        <source>Somebody other than the reviewer must approve before a document is released.</source>
        <translation>Jemand anderes als die prüfende Person muss genehmigen, bevor ein Dokument freigegeben wird.</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Eine Stichprobe</translation>
    </message>
    <message>
        <source>A part of the documents, drawn by chance, must be approved by somebody else.</source>
        <translation>Ein zufällig gezogener Teil der Dokumente muss von jemand anderem genehmigt werden.</translation>
    </message>
    <message>
        <source>{rule} ({percent} %)</source>
        <translation>{rule} ({percent}&#xa0;%)</translation>
    </message>
    <message>
        <source>On hold: nothing is removed</source>
        <translation>Löschsperre: Es wird nichts entfernt</translation>
    </message>
    <message>
        <source>Review data are removed a day after the last release</source>
        <translation>Prüfdaten werden einen Tag nach der letzten Freigabe entfernt</translation>
    </message>
    <message>
        <source>Kept until somebody purges them</source>
        <translation>Bleiben, bis jemand sie endgültig löscht</translation>
    </message>
    <message>
        <source>Review data are removed now</source>
        <translation>Prüfdaten werden jetzt entfernt</translation>
    </message>
    <message>
        <source>Review data are removed today</source>
        <translation>Prüfdaten werden heute entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Review data are removed in %n days</source>
        <translation>
            <numerusform>Prüfdaten werden in %n Tag entfernt</numerusform>
            <numerusform>Prüfdaten werden in %n Tagen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody without a profile</source>
        <translation>Jemand ohne Profil</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>KeepingEditor</name>
    <message>
        <source>Keep hits and decisions</source>
        <translation>Treffer und Entscheidungen behalten</translation>
    </message>
    <message>
        <source>Day on which they are removed</source>
        <translation>Tag, an dem sie entfernt werden</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <source>How long files are kept</source>
        <translation>Wie lange Dateien behalten werden</translation>
    </message>
    <message>
        <source>Keep working copies</source>
        <translation>Arbeitskopien behalten</translation>
    </message>
    <message>
        <source>Day on which working copies are removed</source>
        <translation>Tag, an dem Arbeitskopien entfernt werden</translation>
    </message>
    <message>
        <source>Released files</source>
        <translation>Freigegebene Dateien</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete after a day</source>
        <translation>Nach einem Tag löschen</translation>
    </message>
    <message>
        <source>Day after which released files are deleted</source>
        <translation>Tag, nach dem freigegebene Dateien gelöscht werden</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Originals are read where they lie. While one is away, its document waits.</source>
        <translation>Originale werden dort gelesen, wo sie liegen. Solange eines fehlt, wartet sein Dokument.</translation>
    </message>
    <message>
        <source>Originals are copied into Sable&apos;s data folder before the work starts. It then goes on when one is moved or changed, or its drive is taken out. The copies are removed after {day}, or before it with the hits and decisions.</source>
        <translation>Originale werden in den Datenordner von Sable kopiert, bevor die Arbeit beginnt. Sie geht dann weiter, auch wenn eines verschoben oder geändert oder sein Laufwerk entfernt wird. Die Kopien werden nach dem {day} entfernt oder schon vorher mit den Treffern und Entscheidungen.</translation>
    </message>
    <message>
        <source>Sable never deletes a released file.</source>
        <translation>Sable löscht nie eine freigegebene Datei.</translation>
    </message>
    <message>
        <source>After {day} Sable deletes the released files and their certificates for good, in the folder they lie in. A file that somebody changed since stays.</source>
        <translation>Nach dem {day} löscht Sable die freigegebenen Dateien und ihre Zertifikate endgültig in dem Ordner, in dem sie liegen. Eine Datei, die seither jemand geändert hat, bleibt.</translation>
    </message>
    <message>
        <source>Working copies are kept, released files are deleted.</source>
        <translation>Arbeitskopien werden behalten, freigegebene Dateien gelöscht.</translation>
    </message>
    <message>
        <source>Working copies are kept. Released files stay.</source>
        <translation>Arbeitskopien werden behalten. Freigegebene Dateien bleiben.</translation>
    </message>
    <message>
        <source>No working copies. Released files are deleted.</source>
        <translation>Keine Arbeitskopien. Freigegebene Dateien werden gelöscht.</translation>
    </message>
    <message>
        <source>No working copies. Released files stay.</source>
        <translation>Keine Arbeitskopien. Freigegebene Dateien bleiben.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Akten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>Drücken Sie hier die neue Taste</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Diese Taste verwenden</translation>
    </message>
    <message>
        <source>Use as well</source>
        <translation>Auch verwenden</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
    </message>
    <message>
        <source>Usual keys for everything</source>
        <translation>Übliche Tasten für alles</translation>
    </message>
    <message>
        <source>Menus, tooltips and the sheet of keys show what you choose. It holds after a restart too.</source>
        <translation>Menüs, Hinweise und das Tastenblatt zeigen, was Sie wählen. Es gilt auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>New key for {action}</source>
        <translation>Neue Taste für {action}</translation>
    </message>
    <message>
        <source>No action or key matches the search.</source>
        <translation>Keine Aktion oder Taste passt zur Suche.</translation>
    </message>
    <message>
        <source>Select an action.</source>
        <translation>Wählen Sie eine Aktion aus.</translation>
    </message>
    <message>
        <source>This key acts while it is held down, and cannot be changed.</source>
        <translation>Diese Taste wirkt, solange sie gedrückt ist, und lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Escape forgets the key that was pressed; Tab leaves the field.</source>
        <translation>Esc vergisst die gedrückte Taste; Tab verlässt das Feld.</translation>
    </message>
    <message>
        <source>{key} is needed to get around in the window. Choose another key.</source>
        <translation>{key} wird gebraucht, um sich im Fenster zu bewegen. Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>{key} belongs to: {actions}. It is taken from there if you use it here.</source>
        <translation>{key} gehört zu: {actions}. Verwenden Sie sie hier, so wird sie dort weggenommen.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} ist frei.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message numerus="yes">
        <source>Label of %n hits</source>
        <translation>
            <numerusform>Art von %n Treffer</numerusform>
            <numerusform>Art von %n Treffern</numerusform>
        </translation>
    </message>
    <message>
        <source>Type to find a label</source>
        <translation>Tippen, um eine Art zu finden</translation>
    </message>
    <message>
        <source>Filter labels</source>
        <translation>Arten filtern</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Arten</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%n pages: {what}</source>
        <translation>
            <numerusform>%n Seite: {what}</numerusform>
            <numerusform>%n Seiten: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n pages without text that could be read</source>
        <translation>
            <numerusform>%n Seite ohne lesbaren Text</numerusform>
            <numerusform>%n Seiten ohne lesbaren Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages not looked at yet</source>
        <translation>
            <numerusform>%n Seite noch nicht angesehen</numerusform>
            <numerusform>%n Seiten noch nicht angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>always list</source>
        <translation>Immer-Liste</translation>
    </message>
    <message>
        <source>never list</source>
        <translation>Nie-Liste</translation>
    </message>
    <message>
        <source>entry {number} of the {name} list ran out of time</source>
        <translation>Zeit für Eintrag {number} der Liste „{name}“ abgelaufen</translation>
    </message>
    <message>
        <source>bar codes</source>
        <translation>Strichcodes</translation>
    </message>
    <message>
        <source>model {name}</source>
        <translation>Modell {name}</translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Line {line} holds no letter or digit to look for.</source>
        <translation>Zeile {line} enthält keinen Buchstaben und keine Ziffer, wonach zu suchen wäre.</translation>
    </message>
    <message>
        <source>Line {line} is longer than {long} characters.</source>
        <translation>Zeile {line} ist länger als {long} Zeichen.</translation>
    </message>
    <message>
        <source>Line {line} would find nearly everything.</source>
        <translation>Zeile {line} würde fast alles finden.</translation>
    </message>
    <message>
        <source>Line {line} has no word of five letters, so it has no other spellings.</source>
        <translation>Zeile {line} hat kein Wort mit fünf Buchstaben und deshalb keine anderen Schreibweisen.</translation>
    </message>
    <message>
        <source>Line {line} is no regular expression: see character {at}.</source>
        <translation>Zeile {line} ist kein regulärer Ausdruck: siehe Zeichen {at}.</translation>
    </message>
    <message>
        <source>Line {line} is no regular expression.</source>
        <translation>Zeile {line} ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>The label in line {line} may have letters, digits and underscores only.</source>
        <translation>Die Art in Zeile {line} darf nur Buchstaben, Ziffern und Unterstriche haben.</translation>
    </message>
    <message>
        <source>A list has at most {most} lines.</source>
        <translation>Eine Liste hat höchstens {most} Zeilen.</translation>
    </message>
    <message>
        <source>Always redact</source>
        <translation>Immer schwärzen</translation>
    </message>
    <message>
        <source>Never redact</source>
        <translation>Nie schwärzen</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Testen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>Diese Liste verwenden</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were read.</source>
        <translation>
            <numerusform>%n Eintrag gelesen.</numerusform>
            <numerusform>%n Einträge gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the file were left out.</source>
        <translation>
            <numerusform>%n Zeile der Datei ausgelassen.</numerusform>
            <numerusform>%n Zeilen der Datei ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at document {number} of {total}…</source>
        <translation>Dokument {number} von {total} wird durchsucht…</translation>
    </message>
    <message numerus="yes">
        <source>%n hits.</source>
        <translation>
            <numerusform>%n Treffer.</numerusform>
            <numerusform>%n Treffer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries without any.</source>
        <translation>
            <numerusform>%n Eintrag ohne Treffer.</numerusform>
            <numerusform>%n Einträge ohne Treffer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries ran out of time on a page, so there may be more.</source>
        <translation>
            <numerusform>Für %n Eintrag lief auf einer Seite die Zeit ab; es kann also mehr geben.</numerusform>
            <numerusform>Für %n Einträge lief auf einer Seite die Zeit ab; es kann also mehr geben.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list is empty. Import one from a CSV, XLSX or text file.</source>
        <translation>Diese Liste ist leer. Importieren Sie eine aus einer CSV-, XLSX- oder Textdatei.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.txt *.tsv)</source>
        <translation>Listen (*.csv *.xlsx *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Try the list on documents</source>
        <translation>Die Liste an Dokumenten ausprobieren</translation>
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
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Logs of this matter</source>
        <translation>Protokolle dieser Akte</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>%n documents are not released yet: the logs may change.</source>
        <translation>
            <numerusform>%n Dokument ist noch nicht freigegeben: Die Protokolle können sich ändern.</numerusform>
            <numerusform>%n Dokumente sind noch nicht freigegeben: Die Protokolle können sich ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Public log</source>
        <translation>Öffentliches Protokoll</translation>
    </message>
    <message>
        <source>Document, page, category, reason, legal basis and place of every box. No text of any document.</source>
        <translation>Dokument, Seite, Kategorie, Grund, Rechtsgrundlage und Stelle jedes Balkens. Kein Text aus einem Dokument.</translation>
    </message>
    <message>
        <source>Save public log…</source>
        <translation>Protokoll speichern…</translation>
    </message>
    <message>
        <source>Sealed reference list</source>
        <translation>Versiegelte Referenzliste</translation>
    </message>
    <message>
        <source>What each box hides, with an identifier for every value, to be filed under seal. The PDF is locked with this passphrase; nobody can open it without, not even you.</source>
        <translation>Was jeder Balken verbirgt, mit einer Kennung für jeden Wert, zur Einreichung unter Verschluss. Das PDF ist mit dieser Passphrase gesperrt; ohne sie kann es niemand öffnen, auch Sie nicht.</translation>
    </message>
    <message>
        <source>Passphrase, 12 characters or more</source>
        <translation>Passphrase, mindestens 12 Zeichen</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Save sealed list…</source>
        <translation>Liste speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Give the same passphrase twice first.</source>
        <translation>Geben Sie zuerst zweimal dieselbe Passphrase ein.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save public log</source>
        <translation>Öffentliches Protokoll speichern</translation>
    </message>
    <message>
        <source>redaction log</source>
        <translation>Schwärzungsprotokoll</translation>
    </message>
    <message>
        <source>reference list, sealed</source>
        <translation>Referenzliste, versiegelt</translation>
    </message>
    <message>
        <source>Save sealed list</source>
        <translation>Versiegelte Liste speichern</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand ausgewählt</translation>
    </message>
    <message>
        <source>You work as {name}.</source>
        <translation>Sie arbeiten als {name}.</translation>
    </message>
    <message>
        <source>Choose who you are</source>
        <translation>Wählen, wer Sie sind</translation>
    </message>
    <message>
        <source>{name} is being redacted and checked.</source>
        <translation>{name} wird geschwärzt und kontrolliert.</translation>
    </message>
    <message>
        <source>{name} now waits for its second review.</source>
        <translation>{name} wartet jetzt auf die Zweitprüfung.</translation>
    </message>
    <message>
        <source>{name} was released.</source>
        <translation>{name} wurde freigegeben.</translation>
    </message>
    <message>
        <source>{name} was not released. The reason stands beside it.</source>
        <translation>{name} wurde nicht freigegeben. Der Grund steht daneben.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing is worked on now.</source>
        <translation>Der Datenträger ist voll, deshalb wird jetzt an nichts gearbeitet.</translation>
    </message>
    <message>
        <source>Every decision made so far is saved, and the originals are untouched. Free some space: Sable looks every few seconds and goes on by itself.</source>
        <translation>Jede bisherige Entscheidung ist gespeichert, und die Originale sind unberührt. Schaffen Sie Platz: Sable sieht alle paar Sekunden nach und macht von selbst weiter.</translation>
    </message>
    <message>
        <source>There is space again. The work goes on.</source>
        <translation>Es ist wieder Platz. Die Arbeit geht weiter.</translation>
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
        <translation>Schwärzung ohne Netz, mit Prüfung durch Menschen. Nichts verlässt diesen Computer.

Freie Software unter der GNU Affero General Public License, Version 3 oder später (AGPL-3.0-or-later). Sie kommt ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>MatterField</name>
    <message>
        <source>Any. Type a part of the name</source>
        <translation>Beliebig. Tippen Sie einen Teil des Namens</translation>
    </message>
    <message>
        <source>Matters that were found</source>
        <translation>Gefundene Akten</translation>
    </message>
    <message>
        <source>No matter has this in its name.</source>
        <translation>Keine Akte hat das im Namen.</translation>
    </message>
    <message>
        <source>There is no matter yet.</source>
        <translation>Es gibt noch keine Akte.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n. Type more to find others.</source>
        <translation>
            <numerusform>Die neueste (%n). Tippen Sie mehr, um andere zu finden.</numerusform>
            <numerusform>Die neuesten %n. Tippen Sie mehr, um andere zu finden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>D&amp;okument</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Back to matters</source>
        <translation>Zurück zu den Akten</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Send back to review</source>
        <translation>In die Prüfung zurückgeben</translation>
    </message>
    <message>
        <source>The reviewer sees your note above the pages. It stays with the document&apos;s comments.</source>
        <translation>Wer geprüft hat, sieht Ihre Notiz über den Seiten. Sie bleibt bei den Kommentaren des Dokuments.</translation>
    </message>
    <message>
        <source>What should be looked at again?</source>
        <translation>Was soll noch einmal angesehen werden?</translation>
    </message>
    <message>
        <source>Note for the reviewer</source>
        <translation>Notiz für die prüfende Person</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückgeben</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>{matter} is ready: %n documents to review.</source>
        <translation>
            <numerusform>{matter} ist bereit: %n Dokument zu prüfen.</numerusform>
            <numerusform>{matter} ist bereit: %n Dokumente zu prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A job is ready: %n documents to review.</source>
        <translation>
            <numerusform>Ein Auftrag ist bereit: %n Dokument zu prüfen.</numerusform>
            <numerusform>Ein Auftrag ist bereit: %n Dokumente zu prüfen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>This folder is not there. Choose another.</source>
        <translation>Diesen Ordner gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>Das ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another.</source>
        <translation>In diesen Ordner kann nichts geschrieben werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The originals lie in this folder. Choose another, so that released files are never mixed with them.</source>
        <translation>In diesem Ordner liegen die Originale. Wählen Sie einen anderen, damit freigegebene Dateien nie mit ihnen vermischt werden.</translation>
    </message>
    <message>
        <source>Sable keeps its own data in this folder and clears it up. Choose another.</source>
        <translation>In diesem Ordner hält Sable seine eigenen Daten und räumt darin auf. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>OutputField</name>
    <message>
        <source>Beside the originals</source>
        <translation>Neben den Originalen</translation>
    </message>
    <message>
        <source>Folder for released files</source>
        <translation>Ordner für freigegebene Dateien</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose a folder for released files</source>
        <translation>Ordner für freigegebene Dateien auswählen</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Der Ordner wird angesehen…</translation>
    </message>
    <message>
        <source>Every file of this matter was released already. Released files stay where they are.</source>
        <translation>Jede Datei dieser Akte wurde schon freigegeben. Freigegebene Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Subfolders of the originals are kept there.</source>
        <translation>Unterordner der Originale bleiben dort erhalten.</translation>
    </message>
    <message>
        <source>In the folder {name}, beside the one the originals lie in.</source>
        <translation>Im Ordner {name}, neben dem, in dem die Originale liegen.</translation>
    </message>
    <message>
        <source>In a new folder beside the one the originals lie in. Subfolders are kept.</source>
        <translation>In einem neuen Ordner neben dem, in dem die Originale liegen. Unterordner bleiben erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were released already and stay where they are.</source>
        <translation>
            <numerusform>%n Datei wurde schon freigegeben und bleibt, wo sie ist.</numerusform>
            <numerusform>%n Dateien wurden schon freigegeben und bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>The document. Everything on it can also be reached and decided in the list of hits.</source>
        <translation>Das Dokument. Alles darauf lässt sich auch in der Trefferliste erreichen und entscheiden.</translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message>
        <source>Same mark on other pages</source>
        <translation>Gleiche Markierung auf anderen Seiten</translation>
    </message>
    <message>
        <source>Pages, for example 1-4, 7</source>
        <translation>Seiten, zum Beispiel 1-4, 7</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>From here on</source>
        <translation>Ab hier</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Ungerade</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n pages</source>
        <translation>
            <numerusform>%n Seite markieren</numerusform>
            <numerusform>%n Seiten markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Write pages as 1-4, 7 – up to page {count}.</source>
        <translation>Schreiben Sie Seiten als 1-4, 7 – bis Seite {count}.</translation>
    </message>
    <message>
        <source>In the same place as on page {page}. One undo takes all of them back.</source>
        <translation>An derselben Stelle wie auf Seite {page}. Ein Rückgängig nimmt alle zurück.</translation>
    </message>
</context>
<context>
    <name>PairsEditor</name>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation>Zwei Felder haben denselben Namen.</translation>
    </message>
    <message>
        <source>A field has no name.</source>
        <translation>Ein Feld hat keinen Namen.</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Feldes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Wert des Feldes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Dieses Feld entfernen</translation>
    </message>
    <message>
        <source>A job carries 16 fields at most.</source>
        <translation>Ein Auftrag trägt höchstens 16 Felder.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of the locked files</source>
        <translation>Passwort der gesperrten Dateien</translation>
    </message>
    <message>
        <source>It is kept in memory only and never stored.</source>
        <translation>Es bleibt nur im Arbeitsspeicher und wird nie gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are locked with a password.</source>
        <translation>
            <numerusform>%n Datei ist mit einem Passwort gesperrt.</numerusform>
            <numerusform>%n Dateien sind mit einem Passwort gesperrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try on %n files</source>
        <translation>
            <numerusform>An %n Datei probieren</numerusform>
            <numerusform>An %n Dateien probieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That password opened %n files.</source>
        <translation>
            <numerusform>Dieses Passwort hat %n Datei geöffnet.</numerusform>
            <numerusform>Dieses Passwort hat %n Dateien geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>That password opened none of them.</source>
        <translation>Dieses Passwort hat keine davon geöffnet.</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Who works on this computer</source>
        <translation>Wer an diesem Computer arbeitet</translation>
    </message>
    <message>
        <source>What is decided, finished and approved is recorded in the name of whoever is chosen here. Profiles stay on this computer; there is no password, and nothing is sent.</source>
        <translation>Was entschieden, abgeschlossen und genehmigt wird, wird unter dem Namen der hier gewählten Person festgehalten. Profile bleiben auf diesem Computer; es gibt kein Passwort, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>darf leer sein</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (Sie)</translation>
    </message>
    <message>
        <source>{name} (deactivated)</source>
        <translation>{name} (deaktiviert)</translation>
    </message>
    <message>
        <source>Type a name and save it.</source>
        <translation>Geben Sie einen Namen ein und speichern Sie ihn.</translation>
    </message>
    <message>
        <source>Nobody was added yet. Type a name and save it.</source>
        <translation>Es wurde noch niemand hinzugefügt. Geben Sie einen Namen ein und speichern Sie ihn.</translation>
    </message>
    <message>
        <source>This is you: what you do is recorded in this name.</source>
        <translation>Das sind Sie: Was Sie tun, wird unter diesem Namen festgehalten.</translation>
    </message>
    <message>
        <source>Deactivated: it cannot be chosen any more. What was done in its name stays.</source>
        <translation>Deaktiviert: Es kann nicht mehr gewählt werden. Was unter diesem Namen getan wurde, bleibt.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Activate again</source>
        <translation>Wieder aktivieren</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Changes take effect at once and are kept on this computer.</source>
        <translation>Änderungen gelten sofort und bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>As it will be released.</source>
        <translation>So wird es freigegeben.</translation>
    </message>
    <message>
        <source>The original with its boxes.</source>
        <translation>Das Original mit seinen Balken.</translation>
    </message>
    <message>
        <source>The original and the released page take turns. B ends it.</source>
        <translation>Original und freigegebene Seite wechseln sich ab. B beendet es.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Sable refuses itself every connection to another one and counts the tries. `sable doctor --no-network` looks more closely, with a document.</source>
        <translation>Nichts verlässt diesen Computer. Sable verwehrt sich jede Verbindung zu einem anderen und zählt die Versuche. `sable doctor --no-network` prüft genauer, mit einem Dokument.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were tried and refused. Please report it.</source>
        <translation>
            <numerusform>%n Verbindung wurde versucht und verwehrt. Bitte melden Sie das.</numerusform>
            <numerusform>%n Verbindungen wurden versucht und verwehrt. Bitte melden Sie das.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection was tried since Sable started.</source>
        <translation>Seit dem Start von Sable wurde keine Verbindung versucht.</translation>
    </message>
</context>
<context>
    <name>ProfileChooser</name>
    <message>
        <source>Legal profile</source>
        <translation>Rechtsprofil</translation>
    </message>
    <message>
        <source>The requester&apos;s names, addresses and numbers, which stay (one a line)</source>
        <translation>Namen, Anschriften und Nummern der antragstellenden Person, die stehen bleiben (eine Angabe je Zeile)</translation>
    </message>
    <message>
        <source>Texts of the requester</source>
        <translation>Texte der antragstellenden Person</translation>
    </message>
    <message>
        <source>Not used: {file}, {place}: {problem}</source>
        <translation>Nicht verwendet: {file}, {place}: {problem}</translation>
    </message>
    <message>
        <source>This profile is missing, or its file is not right. Choose another one.</source>
        <translation>Dieses Profil fehlt, oder seine Datei ist fehlerhaft. Wählen Sie ein anderes.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Opening</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Redacting</source>
        <translation>Schwärzung</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>{phase}…</source>
        <translation>{phase}…</translation>
    </message>
    <message numerus="yes">
        <source>{phase}, {done} of %n pages</source>
        <translation>
            <numerusform>{phase}, {done} von %n Seite</numerusform>
            <numerusform>{phase}, {done} von %n Seiten</numerusform>
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
        <translation>Datei</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Open hits</source>
        <translation>Offene Treffer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <source>Hits that are still open, of all hits. Click to sort.</source>
        <translation>Treffer, die noch offen sind, von allen Treffern. Klicken zum Sortieren.</translation>
    </message>
    <message>
        <source>Click to sort</source>
        <translation>Klicken zum Sortieren</translation>
    </message>
    <message>
        <source>{progress}, {left}</source>
        <translation>{progress}, {left}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n decided</source>
        <translation>
            <numerusform>{done} von %n entschieden</numerusform>
            <numerusform>{done} von %n entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages unread</source>
        <translation>
            <numerusform>%n Seite ungelesen</numerusform>
            <numerusform>%n Seiten ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>under 1 min left</source>
        <translation>noch unter 1&#xa0;Min.</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n&#xa0;Min.</numerusform>
            <numerusform>noch %n&#xa0;Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>noch %n&#xa0;Std.</numerusform>
            <numerusform>noch %n&#xa0;Std.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message>
        <source>The sample is not part of this installation.</source>
        <translation>Das Beispiel ist nicht Teil dieser Installation.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>PDF files (*.pdf *.PDF)</source>
        <translation>PDF-Dateien (*.pdf *.PDF)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Documents toolbar</source>
        <translation>Symbolleiste für Dokumente</translation>
    </message>
    <message>
        <source>No document matches.</source>
        <translation>Kein Dokument passt.</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Alle Dokumente zeigen</translation>
    </message>
    <message>
        <source>Reading the list of documents…</source>
        <translation>Die Dokumentliste wird gelesen…</translation>
    </message>
    <message>
        <source>Looking for PDFs…</source>
        <translation>PDFs werden gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>Try %n documents again?</source>
        <translation>
            <numerusform>%n Dokument erneut versuchen?</numerusform>
            <numerusform>%n Dokumente erneut versuchen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are put at the end of the queue and read again. Decisions are kept.</source>
        <translation>Sie kommen ans Ende der Warteschlange und werden neu gelesen. Entscheidungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n documents?</source>
        <translation>
            <numerusform>Arbeit an %n Dokument abbrechen?</numerusform>
            <numerusform>Arbeit an %n Dokumenten abbrechen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Originals and decisions are kept. Retry puts them back in the queue.</source>
        <translation>Originale und Entscheidungen bleiben erhalten. „Erneut versuchen“ stellt sie wieder in die Warteschlange.</translation>
    </message>
    <message>
        <source>Cancel documents</source>
        <translation>Arbeit abbrechen</translation>
    </message>
    <message>
        <source>The certificate was saved as {name}.</source>
        <translation>Das Zertifikat wurde als {name} gespeichert.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>A code that can be scanned; this was read in it.</source>
        <translation>Ein Code, der sich scannen lässt; dies wurde darin gelesen.</translation>
    </message>
    <message>
        <source>A code that can be scanned. Nothing was recognised in it, but no person can read what it says.</source>
        <translation>Ein Code, der sich scannen lässt. Es wurde nichts darin erkannt, aber kein Mensch kann lesen, was er sagt.</translation>
    </message>
    <message>
        <source>It stands in one list with the name of a minor.</source>
        <translation>Es steht in einer Liste mit dem Namen einer minderjährigen Person.</translation>
    </message>
    <message>
        <source>The words beside it say that this is a minor: {words}.</source>
        <translation>Die Wörter daneben sagen, dass es um eine minderjährige Person geht: {words}.</translation>
    </message>
    <message>
        <source>Found by: {finder}.</source>
        <translation>Gefunden durch: {finder}.</translation>
    </message>
    <message>
        <source>The label beside it says what it is.</source>
        <translation>Die Beschriftung daneben sagt, was es ist.</translation>
    </message>
    <message>
        <source>The label beside it says what it is: {words}.</source>
        <translation>Die Beschriftung daneben sagt, was es ist: {words}.</translation>
    </message>
    <message>
        <source>Found by: {finder}, {words}.</source>
        <translation>Gefunden durch: {finder}, {words}.</translation>
    </message>
    <message>
        <source>It is on the list of what always goes.</source>
        <translation>Es steht auf der Liste dessen, was immer geschwärzt wird.</translation>
    </message>
    <message>
        <source>On the firm’s list of what always goes: {entry}.</source>
        <translation>Auf der Immer-Liste des Hauses: {entry}.</translation>
    </message>
    <message>
        <source>On the job’s list of what always goes: {entry}.</source>
        <translation>Auf der Immer-Liste des Auftrags: {entry}.</translation>
    </message>
    <message>
        <source>The list says: {note}.</source>
        <translation>Die Liste sagt: {note}.</translation>
    </message>
    <message>
        <source>The same text was found elsewhere in the document.</source>
        <translation>Derselbe Text wurde an anderer Stelle im Dokument gefunden.</translation>
    </message>
    <message>
        <source>Read with doubt, and nearly as {text} {place}.</source>
        <translation>Unsicher gelesen, und fast wie {text} {place}.</translation>
    </message>
    <message>
        <source>It belongs to the name {text} {place}.</source>
        <translation>Es gehört zum Namen {text} {place}.</translation>
    </message>
    <message>
        <source>It is what goes of {text} {place}.</source>
        <translation>Es ist der Teil von {text} {place}, der geschwärzt wird.</translation>
    </message>
    <message>
        <source>The same text as {place}.</source>
        <translation>Derselbe Text wie {place}.</translation>
    </message>
    <message>
        <source>The same text as {text} {place}.</source>
        <translation>Derselbe Text wie {text} {place}.</translation>
    </message>
    <message>
        <source>in another document of the job</source>
        <translation>in einem anderen Dokument des Auftrags</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>an anderer Stelle</translation>
    </message>
    <message>
        <source>on page {page}</source>
        <translation>auf Seite {page}</translation>
    </message>
    <message>
        <source>Found there by: {finder}.</source>
        <translation>Dort gefunden durch: {finder}.</translation>
    </message>
    <message>
        <source>Its check digits are right ({check}).</source>
        <translation>Die Prüfziffern stimmen ({check}).</translation>
    </message>
    <message>
        <source>Its check digits are wrong ({check}).</source>
        <translation>Die Prüfziffern stimmen nicht ({check}).</translation>
    </message>
    <message>
        <source>The name model takes it for “{label}”, {marked} % sure that it points to somebody, and {removal} % sure that it has to go.</source>
        <translation>Das Namensmodell hält es für „{label}“, zu {marked}&#xa0;% sicher, dass es auf jemanden hinweist, und zu {removal}&#xa0;% sicher, dass es geschwärzt werden muss.</translation>
    </message>
    <message>
        <source>Also found by: {finders}.</source>
        <translation>Auch gefunden durch: {finders}.</translation>
    </message>
    <message>
        <source>Others took it for: {labels}.</source>
        <translation>Andere hielten es für: {labels}.</translation>
    </message>
    <message>
        <source>Name words directly beside it were added.</source>
        <translation>Namenswörter direkt daneben wurden hinzugenommen.</translation>
    </message>
    <message>
        <source>It is the rest of a longer text that another hit cut.</source>
        <translation>Es ist der Rest eines längeren Textes, den ein anderer Treffer zerschnitten hat.</translation>
    </message>
    <message>
        <source>A citation or a number of the document itself was cut off.</source>
        <translation>Ein Rechtszitat oder eine Nummer des Dokuments selbst wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>It holds a text that you keep, but says more than that.</source>
        <translation>Es enthält einen Text, den Sie stehen lassen, sagt aber mehr als das.</translation>
    </message>
    <message>
        <source>It is also on a list of what stays; what always goes comes first.</source>
        <translation>Es steht auch auf einer Nie-Liste; die Immer-Liste geht vor.</translation>
    </message>
    <message>
        <source>The part that may stay ends inside a word that was read from an image.</source>
        <translation>Der Teil, der stehen bleiben darf, endet mitten in einem Wort, das aus einem Bild gelesen wurde.</translation>
    </message>
    <message>
        <source>the name model ({name})</source>
        <translation>das Namensmodell ({name})</translation>
    </message>
    <message>
        <source>the name model</source>
        <translation>das Namensmodell</translation>
    </message>
    <message>
        <source>a title before a name</source>
        <translation>einen Titel vor einem Namen</translation>
    </message>
    <message>
        <source>letters behind a name</source>
        <translation>ein Kürzel hinter einem Namen</translation>
    </message>
    <message>
        <source>a role before a name</source>
        <translation>eine Funktion vor einem Namen</translation>
    </message>
    <message>
        <source>a party of the case</source>
        <translation>eine Verfahrenspartei</translation>
    </message>
    <message>
        <source>“I, …,” of a statement</source>
        <translation>„Ich, …,“ in einer Erklärung</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>eine Unterschrift</translation>
    </message>
    <message>
        <source>the end of a letter</source>
        <translation>den Schluss eines Briefes</translation>
    </message>
    <message>
        <source>the beginning of a letter</source>
        <translation>den Anfang eines Briefes</translation>
    </message>
    <message>
        <source>the name before an e-mail address</source>
        <translation>den Namen vor einer E-Mail-Adresse</translation>
    </message>
    <message>
        <source>a column of names</source>
        <translation>eine Spalte mit Namen</translation>
    </message>
    <message>
        <source>a label beside it</source>
        <translation>eine Beschriftung daneben</translation>
    </message>
    <message>
        <source>the heading of a table or form</source>
        <translation>die Überschrift einer Tabelle oder eines Formulars</translation>
    </message>
    <message>
        <source>a list of what always goes</source>
        <translation>eine Immer-Liste</translation>
    </message>
    <message>
        <source>the pattern “{name}”</source>
        <translation>das Muster „{name}“</translation>
    </message>
</context>
<context>
    <name>ReasonsDialog</name>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Search reason codes</source>
        <translation>Begründungscodes suchen</translation>
    </message>
    <message>
        <source>Type a code or a word, Enter ticks it</source>
        <translation>Code oder Wort tippen, Eingabe setzt das Häkchen</translation>
    </message>
    <message>
        <source>Reason codes</source>
        <translation>Begründungscodes</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste importieren…</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Diese Liste exportieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>‘{text}’</source>
        <translation>„{text}“</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>These lists are not right and were left out: {names}. `sable reasons list` says why.</source>
        <translation>Diese Listen sind fehlerhaft und wurden ausgelassen: {names}. `sable reasons list` sagt, warum.</translation>
    </message>
    <message>
        <source>Ticked: {codes}</source>
        <translation>Mit Häkchen: {codes}</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Lists (*.csv *.json)</source>
        <translation>Listen (*.csv *.json)</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Diese Liste exportieren</translation>
    </message>
</context>
<context>
    <name>ReasonsModel</name>
    <message>
        <source>In no list any more</source>
        <translation>In keiner Liste mehr</translation>
    </message>
</context>
<context>
    <name>ReasonsPage</name>
    <message>
        <source>Why something is removed. A list of your own goes before those that come with Sable.</source>
        <translation>Warum etwas entfernt wird. Eine eigene Liste geht denen vor, die mit Sable kommen.</translation>
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
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Box (points from the bottom left)</source>
        <translation>Balken (Punkte ab links unten)</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>die Datei selbst</translation>
    </message>
    <message>
        <source>{page}, hidden</source>
        <translation>{page}, verborgen</translation>
    </message>
    <message>
        <source>Pages: {pages}, of which {full} in full, {part} in part and {withheld} withheld in full.</source>
        <translation>Seiten: {pages}, davon {full} ganz, {part} teilweise freigegeben und {withheld} ganz zurückgehalten.</translation>
    </message>
    <message>
        <source>{code}: {places} places on {pages} pages</source>
        <translation>{code}: Stellen {places}, Seiten {pages}</translation>
    </message>
    <message>
        <source>Removed under {codes}.</source>
        <translation>Entfernt nach {codes}.</translation>
    </message>
    <message>
        <source>Places without a reason code: {count}.</source>
        <translation>Stellen ohne Begründungscode: {count}.</translation>
    </message>
    <message>
        <source>Redaction log</source>
        <translation>Schwärzungsprotokoll</translation>
    </message>
    <message>
        <source>What was removed and why. It holds no text of any document.</source>
        <translation>Was entfernt wurde und warum. Es enthält keinen Text aus einem Dokument.</translation>
    </message>
    <message>
        <source>Removed places</source>
        <translation>Entfernte Stellen</translation>
    </message>
    <message>
        <source>Made by Sable from the decisions of the review.</source>
        <translation>Von Sable aus den Entscheidungen der Prüfung erstellt.</translation>
    </message>
    <message>
        <source>Reference list: to be filed under seal</source>
        <translation>Referenzliste: zur Einreichung unter Verschluss</translation>
    </message>
    <message>
        <source>Each item that was removed and the identifier that stands for it (as in FRCP 5.2(g)). The numbers are those of the public log.</source>
        <translation>Jede entfernte Angabe und die Kennung, die für sie steht (wie in FRCP 5.2(g)). Die Nummern sind die des öffentlichen Protokolls.</translation>
    </message>
    <message>
        <source>This list holds what was removed.</source>
        <translation>Diese Liste enthält, was entfernt wurde.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>The whole list is attached to this file as reference-list.csv.</source>
        <translation>Die ganze Liste ist dieser Datei als reference-list.csv angehängt.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Public person</source>
        <translation>Öffentliche Person</translation>
    </message>
    <message>
        <source>Not personal data</source>
        <translation>Nicht personenbezogen</translation>
    </message>
    <message>
        <source>False hit</source>
        <translation>Fehltreffer</translation>
    </message>
    <message>
        <source>Declined because: {why}</source>
        <translation>Abgelehnt, weil: {why}</translation>
    </message>
    <message>
        <source>{name}, from a file</source>
        <translation>{name}, aus einer Datei</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand ausgewählt</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>{who}, {when}, when sending it back</source>
        <translation>{who}, {when}, bei der Rückgabe</translation>
    </message>
</context>
<context>
    <name>RemarksCard</name>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reasons: {codes}</source>
        <translation>Gründe: {codes}</translation>
    </message>
    <message>
        <source>Comment on this hit</source>
        <translation>Kommentar zu diesem Treffer</translation>
    </message>
    <message>
        <source>Comment on the document</source>
        <translation>Kommentar zum Dokument</translation>
    </message>
</context>
<context>
    <name>RemarksReview</name>
    <message>
        <source>Nothing was imported. {problem}</source>
        <translation>Es wurde nichts importiert. {problem}</translation>
    </message>
    <message numerus="yes">
        <source>%n codes were imported: {name}</source>
        <translation>
            <numerusform>%n Code wurde importiert: {name}</numerusform>
            <numerusform>%n Codes wurden importiert: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>Remove your comment?</source>
        <translation>Ihren Kommentar entfernen?</translation>
    </message>
    <message>
        <source>It cannot be brought back. That it was there stays in the record, without what it said.</source>
        <translation>Er lässt sich nicht zurückholen. Dass es ihn gab, bleibt im Nachweis, ohne seinen Inhalt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Never find ‘{text}’ in this matter again?</source>
        <translation>„{text}“ in dieser Akte nie wieder finden?</translation>
    </message>
    <message>
        <source>It is declined wherever it is still open in the documents of the matter, and kept on its list of what is never redacted. Undo opens the hits again; the text stays on the list until you take it off in the settings of the matter.</source>
        <translation>Der Text wird überall abgelehnt, wo er in den Dokumenten der Akte noch offen ist, und kommt auf ihre Nie-Liste. Rückgängig öffnet die Treffer wieder; der Text bleibt auf der Liste, bis Sie ihn in den Einstellungen der Akte herausnehmen.</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>Nie wieder</translation>
    </message>
    <message>
        <source>‘{text}’ is on the list of what stays.</source>
        <translation>„{text}“ steht auf der Liste dessen, was stehen bleibt.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Übrig geblieben</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter Schwelle</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>(area without text)</source>
        <translation>(Stelle ohne Text)</translation>
    </message>
    <message>
        <source>{label}, {where}, {state}: {text}</source>
        <translation>{label}, {where}, {state}: {text}</translation>
    </message>
    <message>
        <source>Hidden in the file: {label}, {where}, {state}: {text}</source>
        <translation>In der Datei verborgen: {label}, {where}, {state}: {text}</translation>
    </message>
    <message>
        <source>Reasons: {codes}</source>
        <translation>Gründe: {codes}</translation>
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
        <translation>Nach dem Profil darf ein Teil stehen bleiben. Welcher, ist nicht sicher: Alles wird geschwärzt.</translation>
    </message>
    <message>
        <source>Stays under the profile: {parts}</source>
        <translation>Bleibt nach dem Profil: {parts}</translation>
    </message>
    <message>
        <source>Score {score}.</source>
        <translation>Score {score}.</translation>
    </message>
    <message>
        <source>Marked by hand. Only this place is redacted.</source>
        <translation>Von Hand markiert. Nur diese Stelle wird geschwärzt.</translation>
    </message>
    <message>
        <source>Read from a list of redactions.</source>
        <translation>Aus einer Liste von Schwärzungen gelesen.</translation>
    </message>
    <message>
        <source>After redaction this text could still be read.</source>
        <translation>Nach der Schwärzung war dieser Text noch lesbar.</translation>
    </message>
    <message>
        <source>After redaction a second reader could still read this text.</source>
        <translation>Nach der Schwärzung konnte ein zweiter Leser diesen Text noch lesen.</translation>
    </message>
    <message>
        <source>After redaction a third reading of the file still found this text.</source>
        <translation>Nach der Schwärzung fand ein drittes Lesen der Datei diesen Text noch.</translation>
    </message>
    <message>
        <source>This box was not filled completely.</source>
        <translation>Dieser Balken war nicht ganz gefüllt.</translation>
    </message>
    <message>
        <source>A second reader does not show this box filled completely.</source>
        <translation>Ein zweiter Leser zeigt diesen Balken nicht ganz gefüllt.</translation>
    </message>
    <message>
        <source>There was still text under this box.</source>
        <translation>Unter diesem Balken war noch Text.</translation>
    </message>
    <message>
        <source>Something drawn was still under this box.</source>
        <translation>Unter diesem Balken war noch etwas Gezeichnetes.</translation>
    </message>
    <message>
        <source>Something outside the boxes changed here.</source>
        <translation>Außerhalb der Balken hat sich hier etwas geändert.</translation>
    </message>
    <message>
        <source>Letters of this text could still be read beside its box.</source>
        <translation>Buchstaben dieses Textes waren neben seinem Balken noch lesbar.</translation>
    </message>
    <message>
        <source>This page did not come out as it was.</source>
        <translation>Diese Seite kam nicht so heraus, wie sie war.</translation>
    </message>
    <message>
        <source>The file held something that no released file may hold.</source>
        <translation>Die Datei enthielt etwas, das keine freigegebene Datei enthalten darf.</translation>
    </message>
    <message>
        <source>The proof after redaction found this text left over.</source>
        <translation>Die Kontrolle nach der Schwärzung hat diesen Text noch gefunden.</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Every hit is decided.</source>
        <translation>Über jeden Treffer ist entschieden.</translation>
    </message>
    <message>
        <source>No other open hit in this list.</source>
        <translation>In dieser Liste gibt es keinen anderen offenen Treffer.</translation>
    </message>
    <message numerus="yes">
        <source>%n hits stay as they are: their documents were changed since.</source>
        <translation>
            <numerusform>%n Treffer bleibt, wie er ist: Sein Dokument wurde seither geändert.</numerusform>
            <numerusform>%n Treffer bleiben, wie sie sind: Ihre Dokumente wurden seither geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>Es ist kein Dokument geöffnet.</translation>
    </message>
    <message>
        <source>Hits, groups and more</source>
        <translation>Treffer, Gruppen und mehr</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation>Das Dokument wird geöffnet…</translation>
    </message>
    <message numerus="yes">
        <source>%n attached files are documents of this matter now.</source>
        <translation>
            <numerusform>%n angehängte Datei ist jetzt ein Dokument dieser Akte.</numerusform>
            <numerusform>%n angehängte Dateien sind jetzt Dokumente dieser Akte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The attached PDFs are documents of this matter already.</source>
        <translation>Die angehängten PDFs sind schon Dokumente dieser Akte.</translation>
    </message>
    <message>
        <source>None of the attached files is a PDF that can be taken in.</source>
        <translation>Keine der angehängten Dateien ist ein PDF, das aufgenommen werden kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n others are no PDF or could not be unpacked.</source>
        <translation>
            <numerusform>%n andere ist kein PDF oder ließ sich nicht entpacken.</numerusform>
            <numerusform>%n andere sind keine PDFs oder ließen sich nicht entpacken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every page was seen.</source>
        <translation>Jede Seite wurde gesehen.</translation>
    </message>
    <message>
        <source>On the page: arrow keys move the selected box, Alt with arrows resizes it.</source>
        <translation>Auf der Seite: Pfeiltasten verschieben den ausgewählten Balken, Alt mit Pfeiltasten ändert seine Größe.</translation>
    </message>
    <message>
        <source>RELEASED</source>
        <translation>FREIGEGEBEN</translation>
    </message>
    <message>
        <source>NOT YET REDACTED</source>
        <translation>NOCH NICHT GESCHWÄRZT</translation>
    </message>
    <message>
        <source>{action}: {step}</source>
        <translation>{action}: {step}</translation>
    </message>
    <message>
        <source>{decided} of {total} decided</source>
        <translation>{decided} von {total} entschieden</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n pages not seen</source>
        <translation>
            <numerusform>%n Seite nicht gesehen</numerusform>
            <numerusform>%n Seiten nicht gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>all pages seen</source>
        <translation>alle Seiten gesehen</translation>
    </message>
    <message>
        <source>undo: {step}</source>
        <translation>rückgängig: {step}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>%n annehmen</numerusform>
            <numerusform>%n annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n</source>
        <translation>
            <numerusform>%n ablehnen</numerusform>
            <numerusform>%n ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Seite {page} von {total}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Places found; those without a tick are not marked</source>
        <translation>Gefundene Stellen; die ohne Häkchen werden nicht markiert</translation>
    </message>
    <message>
        <source>Text to search for</source>
        <translation>Gesuchter Text</translation>
    </message>
    <message>
        <source>Search and redact</source>
        <translation>Suchen und schwärzen</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Art der Suche</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Whole words in any case, also over line breaks</source>
        <translation>Ganze Wörter, groß oder klein, auch über Zeilenumbrüche</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Exactly these capitals and small letters</source>
        <translation>Genau diese Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Wildcards</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>* any letters and digits of a word, ? one of them</source>
        <translation>* beliebige Buchstaben und Ziffern eines Wortes, ? einer davon</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Also as OCR and typing slips write it</source>
        <translation>Auch mit Lese- und Tippfehlern</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>A regular expression, in any case</source>
        <translation>Ein regulärer Ausdruck, groß oder klein</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine anhaken</translation>
    </message>
    <message numerus="yes">
        <source>Mark {count} in %n documents</source>
        <translation>
            <numerusform>{count} in %n Dokument markieren</numerusform>
            <numerusform>{count} in %n Dokumenten markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n</source>
        <translation>
            <numerusform>%n markieren</numerusform>
            <numerusform>%n markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boxed already</source>
        <translation>
            <numerusform>%n schon abgedeckt</numerusform>
            <numerusform>%n schon abgedeckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages were not searched whole: the expression takes too long there.</source>
        <translation>
            <numerusform>%n Seite wurde nicht ganz durchsucht: Der Ausdruck braucht dort zu lange.</numerusform>
            <numerusform>%n Seiten wurden nicht ganz durchsucht: Der Ausdruck braucht dort zu lange.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be searched: {names}.</source>
        <translation>Nicht durchsuchbar: {names}.</translation>
    </message>
    <message>
        <source>Type and press Return. Then the arrow keys go from match to match, and Space takes a tick away.</source>
        <translation>Tippen Sie und drücken Sie die Eingabetaste. Die Pfeiltasten gehen dann von Fundstelle zu Fundstelle, und die Leertaste nimmt ein Häkchen weg.</translation>
    </message>
    <message>
        <source>This would find nearly everything.</source>
        <translation>Das würde fast alles finden.</translation>
    </message>
    <message>
        <source>This has no word of five letters, so it has no other spellings.</source>
        <translation>Das hat kein Wort mit fünf Buchstaben und deshalb keine anderen Schreibweisen.</translation>
    </message>
    <message>
        <source>This is no regular expression: see character {at}.</source>
        <translation>Das ist kein regulärer Ausdruck: siehe Zeichen {at}.</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>Das ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>There is no letter or digit to look for in this.</source>
        <translation>Das enthält keinen Buchstaben und keine Ziffer, wonach zu suchen wäre.</translation>
    </message>
</context>
<context>
    <name>SearchReview</name>
    <message>
        <source>{name}, page {page}</source>
        <translation>{name}, Seite {page}</translation>
    </message>
</context>
<context>
    <name>SecondReview</name>
    <message>
        <source>Send back…</source>
        <translation>Zurückgeben…</translation>
    </message>
    <message>
        <source>Approve ▸</source>
        <translation>Genehmigen ▸</translation>
    </message>
    <message>
        <source>Choose who you are first (File, Profiles).</source>
        <translation>Wählen Sie zuerst, wer Sie sind (Datei, Profile).</translation>
    </message>
    <message>
        <source>You reviewed it yourself: another person has to approve it.</source>
        <translation>Sie haben es selbst geprüft: Eine andere Person muss es genehmigen.</translation>
    </message>
    <message>
        <source>Sent back by {who}, {when}</source>
        <translation>Zurückgegeben von {who}, {when}</translation>
    </message>
</context>
<context>
    <name>SelectionCard</name>
    <message numerus="yes">
        <source>%n files selected</source>
        <translation>
            <numerusform>%n Datei ausgewählt</numerusform>
            <numerusform>%n Dateien ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>No file selected</source>
        <translation>Keine Datei ausgewählt</translation>
    </message>
    <message>
        <source>Select files to see what can be done about them.</source>
        <translation>Wählen Sie Dateien aus, um zu sehen, was sich damit tun lässt.</translation>
    </message>
    <message numerus="yes">
        <source>Try %n again</source>
        <translation>
            <numerusform>%n erneut versuchen</numerusform>
            <numerusform>%n erneut versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open the existing one</source>
        <translation>Das vorhandene öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Detect %n again there</source>
        <translation>
            <numerusform>Dort %n neu erkennen</numerusform>
            <numerusform>Dort %n neu erkennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Detect again there</source>
        <translation>Dort neu erkennen</translation>
    </message>
    <message numerus="yes">
        <source>Process %n anyway</source>
        <translation>
            <numerusform>%n trotzdem verarbeiten</numerusform>
            <numerusform>%n trotzdem verarbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Process anyway</source>
        <translation>Trotzdem verarbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n out</source>
        <translation>
            <numerusform>%n auslassen</numerusform>
            <numerusform>%n auslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Open in a viewer</source>
        <translation>In Anzeigeprogramm öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Takes effect the next time Sable starts.</source>
        <translation>Gilt, wenn Sable das nächste Mal startet.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>New jobs</source>
        <translation>Neue Aufträge</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Jobs API</source>
        <translation>Jobs-API</translation>
    </message>
    <message>
        <source>What a new job starts with. It can be changed for each job before it starts. Categories, lists, fields and the folder of released files belong to a job and are not kept from one to the next.</source>
        <translation>Womit ein neuer Auftrag beginnt. Es lässt sich für jeden Auftrag vor dem Start ändern. Kategorien, Listen, Felder und der Ordner für freigegebene Dateien gehören zu einem Auftrag und werden nicht in den nächsten übernommen.</translation>
    </message>
    <message>
        <source>What the boxes of new jobs look like in released files.</source>
        <translation>Wie die Balken neuer Aufträge in freigegebenen Dateien aussehen.</translation>
    </message>
    <message>
        <source>Every decision is stored in the moment it is made, so there is nothing to save. Here you choose how long new jobs keep what.</source>
        <translation>Jede Entscheidung wird gespeichert, sobald sie getroffen ist; Sie müssen also nichts speichern. Hier wählen Sie, wie lange neue Aufträge was behalten.</translation>
    </message>
    <message>
        <source>Other programs of this computer can hand in files here and fetch what is released. Their jobs lie in this queue and start as new jobs do. No other computer and no web page can reach it.</source>
        <translation>Andere Programme dieses Computers können hier Dateien einreichen und Freigegebenes abholen. Ihre Aufträge liegen in dieser Warteschlange und beginnen wie neue Aufträge. Kein anderer Computer und keine Webseite hat Zugang.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>With the name of the matter</source>
        <translation>Mit dem Namen der Akte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Pages and the boxes on them look the same in every theme.</source>
        <translation>Seiten und die Balken darauf sehen in jedem Design gleich aus.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Ask before starting</source>
        <translation>Vor dem Start fragen</translation>
    </message>
    <message>
        <source>Show what a drop brings, and its settings, whenever several files are added.</source>
        <translation>Zeigen, was hinzugefügt wird und mit welchen Einstellungen, wenn es mehrere Dateien sind.</translation>
    </message>
    <message>
        <source>Legal profile</source>
        <translation>Rechtsprofil</translation>
    </message>
    <message>
        <source>How released pages are made</source>
        <translation>Wie freigegebene Seiten entstehen</translation>
    </message>
    <message>
        <source>Write the certificate as a page (PDF) as well</source>
        <translation>Das Zertifikat auch als Seite (PDF) schreiben</translation>
    </message>
    <message>
        <source>Read text in pictures (OCR)</source>
        <translation>Text in Bildern lesen (OCR)</translation>
    </message>
    <message>
        <source>Without it nothing is found in scans, and somebody has to look at each of these pages.</source>
        <translation>Ohne OCR wird in Scans nichts gefunden, und jemand muss jede dieser Seiten ansehen.</translation>
    </message>
    <message>
        <source>Quick search (names by the small model only)</source>
        <translation>Schnellsuche (Namen nur mit dem kleinen Modell)</translation>
    </message>
    <message>
        <source>It is faster and misses more. What rules and lists find is found as always.</source>
        <translation>Sie ist schneller und übersieht mehr. Was Regeln und Listen finden, wird wie immer gefunden.</translation>
    </message>
    <message>
        <source>Use the firm&apos;s lists</source>
        <translation>Hauslisten verwenden</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Zweitprüfung</translation>
    </message>
    <message>
        <source>Share of documents in the sample</source>
        <translation>Anteil der Dokumente in der Stichprobe</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Every page must be seen before a review is finished</source>
        <translation>Jede Seite muss gesehen sein, bevor eine Prüfung abgeschlossen wird</translation>
    </message>
    <message>
        <source>Detection misses things. A page counts when all of it was on screen at a readable size.</source>
        <translation>Die Erkennung übersieht manches. Eine Seite zählt, wenn sie ganz und in lesbarer Größe auf dem Bildschirm war.</translation>
    </message>
    <message>
        <source>What boxes look like</source>
        <translation>Aussehen der Balken</translation>
    </message>
    <message>
        <source>Make the width of boxes say less</source>
        <translation>Balkenbreite weniger verraten lassen</translation>
    </message>
    <message>
        <source>Boxes grow to a grid and are joined with their neighbors, never over a word that stays.</source>
        <translation>Balken wachsen auf ein Raster und werden mit ihren Nachbarn verbunden, nie über ein Wort hinaus, das stehen bleibt.</translation>
    </message>
    <message>
        <source>Keep hits and decisions</source>
        <translation>Treffer und Entscheidungen behalten</translation>
    </message>
    <message>
        <source>Days until hits and decisions are removed</source>
        <translation>Tage, bis Treffer und Entscheidungen entfernt werden</translation>
    </message>
    <message>
        <source>Days for which working copies are kept</source>
        <translation>Tage, die Arbeitskopien behalten werden</translation>
    </message>
    <message>
        <source>0 makes none: originals are read where they lie, and while one is away, its document waits.</source>
        <translation>0 legt keine an: Originale werden dort gelesen, wo sie liegen, und solange eines fehlt, wartet sein Dokument.</translation>
    </message>
    <message>
        <source>Days after which released files are deleted</source>
        <translation>Tage, nach denen freigegebene Dateien gelöscht werden</translation>
    </message>
    <message>
        <source>0 deletes none.</source>
        <translation>0 löscht keine.</translation>
    </message>
    <message>
        <source>Tell when a job is ready for review</source>
        <translation>Melden, wenn ein Auftrag zur Prüfung bereit ist</translation>
    </message>
    <message>
        <source>Only while another window is in front. A notice can be read by whoever sees the screen, and the system may keep it. The name of a matter, which for a single file is that of the file, is in it only where you choose that; text of documents never is.</source>
        <translation>Nur solange ein anderes Fenster vorn ist. Einen Hinweis kann lesen, wer den Bildschirm sieht, und das System bewahrt ihn vielleicht auf. Der Name der Akte, bei einer einzelnen Datei der Dateiname, steht nur darin, wenn Sie das hier wählen; Text aus Dokumenten nie.</translation>
    </message>
    <message>
        <source>Memory for pictures of pages</source>
        <translation>Arbeitsspeicher für Seitenbilder</translation>
    </message>
    <message>
        <source>More of it makes scrolling back in long documents quicker.</source>
        <translation>Mit mehr davon geht das Zurückblättern in langen Dokumenten schneller.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation>&#xa0;MB</translation>
    </message>
    <message>
        <source>Documents that are worked on at the same time</source>
        <translation>Dokumente, an denen gleichzeitig gearbeitet wird</translation>
    </message>
    <message>
        <source>0 lets Sable choose by the number of processor cores. Each takes up to a few gigabytes of memory while it reads a scan.</source>
        <translation>Bei 0 wählt Sable nach der Zahl der Prozessorkerne. Jedes braucht bis zu einigen Gigabyte Arbeitsspeicher, während es einen Scan liest.</translation>
    </message>
    <message>
        <source>Take jobs from other programs of this computer</source>
        <translation>Aufträge anderer Programme dieses Computers annehmen</translation>
    </message>
    <message>
        <source>Off, nothing listens. On, 127.0.0.1 is listened on while this window is open.</source>
        <translation>Ausgeschaltet lauscht nichts. Eingeschaltet wird auf 127.0.0.1 gelauscht, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Only a person in this window ends reviews</source>
        <translation>Nur eine Person in diesem Fenster schließt Prüfungen ab</translation>
    </message>
    <message>
        <source>Without it, a program that submits its reviewed list releases the document. Holds for jobs that come from now on.</source>
        <translation>Sonst gibt ein Programm das Dokument frei, wenn es seine geprüfte Liste einreicht. Gilt für Aufträge, die ab jetzt kommen.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings of the matter</source>
        <translation>Einstellungen der Akte</translation>
    </message>
    <message>
        <source>What was found already stays as it is until a document is detected again.</source>
        <translation>Was schon gefunden wurde, bleibt, wie es ist, bis ein Dokument neu erkannt wird.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Back to what is usual</source>
        <translation>Zurück zum Üblichen</translation>
    </message>
    <message>
        <source>{section}: back to what is usual</source>
        <translation>{section}: zurück zum Üblichen</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings of this job</source>
        <translation>Einstellungen dieses Auftrags</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Choose at least one category.</source>
        <translation>Wählen Sie mindestens eine Kategorie.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Where released files go</source>
        <translation>Wohin freigegebene Dateien kommen</translation>
    </message>
    <message>
        <source>How released pages are made</source>
        <translation>Wie freigegebene Seiten entstehen</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Write the certificate as a page (PDF) as well</source>
        <translation>Das Zertifikat auch als Seite (PDF) schreiben</translation>
    </message>
    <message>
        <source>Beside its JSON, for people to read and to file. It can be saved later too.</source>
        <translation>Neben der JSON-Datei, zum Lesen und Abheften. Es lässt sich auch später speichern.</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message>
        <source>Always redact (one text a line)</source>
        <translation>Immer schwärzen (ein Text je Zeile)</translation>
    </message>
    <message>
        <source>Never redact (one text a line)</source>
        <translation>Nie schwärzen (ein Text je Zeile)</translation>
    </message>
    <message>
        <source>Use the firm&apos;s lists as well</source>
        <translation>Auch die Hauslisten verwenden</translation>
    </message>
    <message>
        <source>A text that stands in both lists is redacted.</source>
        <translation>Ein Text, der in beiden Listen steht, wird geschwärzt.</translation>
    </message>
    <message>
        <source>Read text in pictures (OCR)</source>
        <translation>Text in Bildern lesen (OCR)</translation>
    </message>
    <message>
        <source>Without it nothing is found in scans, photographs and drawn letters: somebody has to look at each of these pages before the release.</source>
        <translation>Ohne OCR wird in Scans, Fotos und gezeichneten Buchstaben nichts gefunden: Jemand muss jede dieser Seiten vor der Freigabe ansehen.</translation>
    </message>
    <message>
        <source>Quick search (names by the small model only)</source>
        <translation>Schnellsuche (Namen nur mit dem kleinen Modell)</translation>
    </message>
    <message>
        <source>It is faster and misses more: names, places and organisations in unusual papers, and most amounts, personal traits and other details. What rules and lists find is found as always.</source>
        <translation>Sie ist schneller und übersieht mehr: Namen, Orte und Organisationen in ungewöhnlichen Schriftstücken und die meisten Beträge, persönlichen Merkmale und anderen Angaben. Was Regeln und Listen finden, wird wie immer gefunden.</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Zweitprüfung</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Share of documents in the sample, in percent</source>
        <translation>Anteil der Dokumente in der Stichprobe, in Prozent</translation>
    </message>
    <message>
        <source>Every page must be seen before a review is finished</source>
        <translation>Jede Seite muss gesehen sein, bevor eine Prüfung abgeschlossen wird</translation>
    </message>
    <message>
        <source>Detection misses things. A page counts when all of it was on screen at a readable size.</source>
        <translation>Die Erkennung übersieht manches. Eine Seite zählt, wenn sie ganz und in lesbarer Größe auf dem Bildschirm war.</translation>
    </message>
    <message>
        <source>Keep hits and decisions</source>
        <translation>Treffer und Entscheidungen behalten</translation>
    </message>
    <message>
        <source>Import and test…</source>
        <translation>Importieren und testen…</translation>
    </message>
    <message>
        <source>Import and test: {list}</source>
        <translation>Importieren und testen: {list}</translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <source>Pages beside</source>
        <translation>Seiten daneben</translation>
    </message>
    <message>
        <source>The original, and beside it what will be released.</source>
        <translation>Das Original und daneben, was freigegeben wird.</translation>
    </message>
    <message>
        <source>Two places of the document. {key} goes to the other one.</source>
        <translation>Zwei Stellen des Dokuments. {key} wechselt zur anderen.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The queue file is damaged.</source>
        <translation>Die Datei der Warteschlange ist beschädigt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sable can build a new one from everything that can still be read. The damaged file is kept beside it. Originals and released files are not touched.</source>
        <translation>Es wurde nichts geändert. Sable kann aus allem, was noch lesbar ist, eine neue aufbauen. Die beschädigte Datei bleibt daneben liegen. Originale und freigegebene Dateien werden nicht angetastet.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n documents were recovered.</source>
        <translation>
            <numerusform>%n Dokument wurde wiederhergestellt.</numerusform>
            <numerusform>%n Dokumente wurden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n records could not be read.</source>
        <translation>
            <numerusform>Mindestens %n Eintrag konnte nicht gelesen werden.</numerusform>
            <numerusform>Mindestens %n Einträge konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing seems to be missing.</source>
        <translation>Es scheint nichts zu fehlen.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents are read again. What was decided about the rest of them is kept.</source>
        <translation>
            <numerusform>%n Dokument wird neu gelesen. Was über den Rest entschieden wurde, bleibt erhalten.</numerusform>
            <numerusform>%n Dokumente werden neu gelesen. Was über den Rest entschieden wurde, bleibt erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}.</source>
        <translation>Die beschädigte Datei bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <source>Sable is already open.</source>
        <translation>Sable ist schon geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was changed. Go to the window that is open, or close it and start Sable again.</source>
        <translation>Es wurde nichts geändert. Gehen Sie zu dem offenen Fenster oder schließen Sie es und starten Sie Sable neu.</translation>
    </message>
    <message>
        <source>The queue was written by a newer version of Sable.</source>
        <translation>Die Warteschlange wurde von einer neueren Version von Sable geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install that version or a later one.</source>
        <translation>Es wurde nichts geändert. Installieren Sie diese Version oder eine spätere.</translation>
    </message>
    <message>
        <source>Nothing can be written into the data folder.</source>
        <translation>In den Datenordner kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that you may write there, then start Sable again.</source>
        <translation>Es wurde nichts geändert. Vergewissern Sie sich, dass Sie dort schreiben dürfen, und starten Sie Sable dann neu.</translation>
    </message>
    <message>
        <source>The queue file in the data folder is not one of Sable&apos;s.</source>
        <translation>Die Warteschlangendatei im Datenordner stammt nicht von Sable.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move that file away, then start Sable again.</source>
        <translation>Es wurde nichts geändert. Verschieben Sie diese Datei an einen anderen Ort und starten Sie Sable dann neu.</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Checking</source>
        <translation>Eingangskontrolle</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation>Erkennung läuft</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>Bereit zur Prüfung</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Zweitprüfung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Redacting</source>
        <translation>Schwärzung läuft</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Kontrolle läuft</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <translation>Kontrolle nicht bestanden</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Eingriff nötig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Endgültig gelöscht</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Finish review ▸</source>
        <translation>Prüfung abschließen ▸</translation>
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
            <numerusform>{step} in %n Dokument</numerusform>
            <numerusform>{step} in %n Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept ‘{text}’</source>
        <translation>„{text}“ annehmen</translation>
    </message>
    <message>
        <source>Decline ‘{text}’</source>
        <translation>„{text}“ ablehnen</translation>
    </message>
    <message>
        <source>Reopen ‘{text}’</source>
        <translation>„{text}“ wieder öffnen</translation>
    </message>
    <message>
        <source>Mark ‘{text}’</source>
        <translation>„{text}“ markieren</translation>
    </message>
    <message>
        <source>Delete ‘{text}’</source>
        <translation>„{text}“ löschen</translation>
    </message>
    <message>
        <source>Change ‘{text}’</source>
        <translation>„{text}“ ändern</translation>
    </message>
    <message>
        <source>Copy the decision on ‘{text}’</source>
        <translation>Entscheidung zu „{text}“ übernehmen</translation>
    </message>
    <message>
        <source>Nothing secret here</source>
        <translation>Nichts Geheimes hier</translation>
    </message>
    <message>
        <source>Change the label of ‘{text}’</source>
        <translation>Art von „{text}“ ändern</translation>
    </message>
    <message>
        <source>Give reasons for ‘{text}’</source>
        <translation>Gründe für „{text}“ angeben</translation>
    </message>
    <message>
        <source>Comment on ‘{text}’</source>
        <translation>Kommentar zu „{text}“</translation>
    </message>
    <message>
        <source>Say why ‘{text}’ stays</source>
        <translation>Angeben, warum „{text}“ bleibt</translation>
    </message>
    <message>
        <source>Split ‘{text}’</source>
        <translation>„{text}“ teilen</translation>
    </message>
    <message>
        <source>Merge ‘{text}’</source>
        <translation>„{text}“ verbinden</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n hits</source>
        <translation>
            <numerusform>%n Treffer annehmen</numerusform>
            <numerusform>%n Treffer annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n hits</source>
        <translation>
            <numerusform>%n Treffer ablehnen</numerusform>
            <numerusform>%n Treffer ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n hits</source>
        <translation>
            <numerusform>%n Treffer wieder öffnen</numerusform>
            <numerusform>%n Treffer wieder öffnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n areas</source>
        <translation>
            <numerusform>%n Stelle markieren</numerusform>
            <numerusform>%n Stellen markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n hits</source>
        <translation>
            <numerusform>%n Treffer löschen</numerusform>
            <numerusform>%n Treffer löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n hits</source>
        <translation>
            <numerusform>%n Treffer ändern</numerusform>
            <numerusform>%n Treffer ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n decisions</source>
        <translation>
            <numerusform>%n Entscheidung übernehmen</numerusform>
            <numerusform>%n Entscheidungen übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing secret in %n unread regions</source>
        <translation>
            <numerusform>Nichts Geheimes in %n ungelesener Stelle</numerusform>
            <numerusform>Nichts Geheimes in %n ungelesenen Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the label of %n hits</source>
        <translation>
            <numerusform>Art von %n Treffer ändern</numerusform>
            <numerusform>Art von %n Treffern ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give reasons for %n hits</source>
        <translation>
            <numerusform>Gründe für %n Treffer angeben</numerusform>
            <numerusform>Gründe für %n Treffer angeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say why %n hits stay</source>
        <translation>
            <numerusform>Angeben, warum %n Treffer bleibt</numerusform>
            <numerusform>Angeben, warum %n Treffer bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into %n boxes</source>
        <translation>
            <numerusform>In %n Balken teilen</numerusform>
            <numerusform>In %n Balken teilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n boxes</source>
        <translation>
            <numerusform>%n Balken verbinden</numerusform>
            <numerusform>%n Balken verbinden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>{when} · {step} · taken back</source>
        <translation>{when} · {step} · zurückgenommen</translation>
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
            <numerusform>%n fertig</numerusform>
            <numerusform>%n fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>bei %n Eingriff nötig</numerusform>
            <numerusform>bei %n Eingriff nötig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n abgewiesen</numerusform>
            <numerusform>%n abgewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
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
        <translation>Programm und Bibliotheken</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Counts of the queue</source>
        <translation>Zahlen der Warteschlange</translation>
    </message>
    <message>
        <source>End of the log</source>
        <translation>Ende des Protokolls</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Supportpaket</translation>
    </message>
    <message>
        <source>What whoever helps you gets to see</source>
        <translation>Was zu sehen bekommt, wer Ihnen hilft</translation>
    </message>
    <message>
        <source>This is all of it, line by line: no text of a document, no name of a file, a folder, a matter or a person. Untick what you do not want to hand over. Sable saves a zip file at a place you choose and sends nothing.</source>
        <translation>Das ist alles, Zeile für Zeile: kein Text aus einem Dokument, kein Name einer Datei, eines Ordners, einer Akte oder einer Person. Nehmen Sie das Häkchen weg bei allem, was Sie nicht herausgeben wollen. Sable speichert eine ZIP-Datei an einem Ort, den Sie wählen, und sendet nichts.</translation>
    </message>
    <message>
        <source>Parts of the bundle</source>
        <translation>Teile des Pakets</translation>
    </message>
    <message>
        <source>Lines of the selected part</source>
        <translation>Zeilen des ausgewählten Teils</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Wird zusammengestellt…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines will be saved.</source>
        <translation>
            <numerusform>%n Zeile wird gespeichert.</numerusform>
            <numerusform>%n Zeilen werden gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Supportpaket speichern</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>ZIP-Datei (*.zip)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
</context>
<context>
    <name>ThresholdBar</name>
    <message>
        <source>Category of the threshold</source>
        <translation>Kategorie der Schwelle</translation>
    </message>
    <message>
        <source>How sure a hit must be, in percent</source>
        <translation>Wie sicher ein Treffer sein muss, in Prozent</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>Threshold {percent} %</source>
        <translation>Schwelle {percent}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n open hits below</source>
        <translation>
            <numerusform>%n offener Treffer darunter</numerusform>
            <numerusform>%n offene Treffer darunter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n below</source>
        <translation>
            <numerusform>%n darunter ablehnen</numerusform>
            <numerusform>%n darunter ablehnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>Pages, small</source>
        <translation>Seiten, klein</translation>
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
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>noch nicht gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n open hits</source>
        <translation>
            <numerusform>%n offener Treffer</numerusform>
            <numerusform>%n offene Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>TicksModel</name>
    <message>
        <source>Page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>{place} · {text} · {file}</source>
        <translation>{place} · {text} · {file}</translation>
    </message>
    <message>
        <source>{place} · boxed already · {text} · {file}</source>
        <translation>{place} · schon abgedeckt · {text} · {file}</translation>
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
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
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
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Everything that was found stands in this list. {accept} accepts a hit: it will be removed. {reject} declines it: it stays readable. {next} and {previous} go to the next and the previous open one. Every decision is stored at once, and {undo} takes it back, also tomorrow.</source>
        <translation>Alles Gefundene steht in dieser Liste. {accept} nimmt einen Treffer an: Er wird entfernt. {reject} lehnt ihn ab: Er bleibt lesbar. {next} und {previous} gehen zum nächsten und zum vorigen offenen Treffer. Jede Entscheidung wird sofort gespeichert, und {undo} nimmt sie zurück, auch morgen noch.</translation>
    </message>
    <message>
        <source>The page shows the same hits. Hold {peek} to look under the boxes. Where something was missed, press {rectangle} and draw a box.</source>
        <translation>Die Seite zeigt dieselben Treffer. Halten Sie {peek} gedrückt, um unter die Balken zu sehen. Wo etwas übersehen wurde, drücken Sie {rectangle} und zeichnen einen Balken.</translation>
    </message>
    <message>
        <source>Welcome to Sable</source>
        <translation>Willkommen bei Sable</translation>
    </message>
    <message>
        <source>See in two minutes how a paper goes through Sable. Next adds the sample: six invented papers. Nothing ever leaves this computer, and originals are never changed.</source>
        <translation>Sehen Sie in zwei Minuten, wie ein Schriftstück durch Sable geht. „Weiter“ fügt das Beispiel hinzu: sechs erfundene Schriftstücke. Nichts verlässt je diesen Computer, und Originale werden nie verändert.</translation>
    </message>
    <message>
        <source>Every paper is a row</source>
        <translation>Jedes Schriftstück ist eine Zeile</translation>
    </message>
    <message>
        <source>Sable reads the papers in the background. The state says how far each is, and who is waited for: ready for review means you. With your own papers, drop files or folders anywhere on the window.</source>
        <translation>Sable liest die Schriftstücke im Hintergrund. Der Status sagt, wie weit jedes ist und auf wen gewartet wird: „Bereit zur Prüfung“ heißt auf Sie. Ihre eigenen Schriftstücke legen Sie als Dateien oder Ordner irgendwo im Fenster ab.</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Was darüber bekannt ist</translation>
    </message>
    <message>
        <source>Beside the list stand the details of the selected paper: problems with what to do about them, where the released file lies, its certificate and its history.</source>
        <translation>Neben der Liste stehen die Einzelheiten des ausgewählten Schriftstücks: Probleme und was dagegen zu tun ist, wo die freigegebene Datei liegt, ihr Zertifikat und ihr Verlauf.</translation>
    </message>
    <message>
        <source>Decide hit by hit</source>
        <translation>Treffer für Treffer entscheiden</translation>
    </message>
    <message>
        <source>The page beside it</source>
        <translation>Daneben die Seite</translation>
    </message>
    <message>
        <source>Finish, and it is proven</source>
        <translation>Abschließen, und es ist nachgewiesen</translation>
    </message>
    <message>
        <source>Finish review shows what is still open. Then a new file is made, and it appears only after every check has passed. Until then the window says: not yet redacted.</source>
        <translation>„Prüfung abschließen“ zeigt, was noch offen ist. Dann wird eine neue Datei erstellt, und sie erscheint erst, wenn jede Kontrolle bestanden ist. Bis dahin sagt das Fenster: noch nicht geschwärzt.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Das ist alles</translation>
    </message>
    <message>
        <source>F1 opens the help at the place you are in. Help ▸ Tour shows this again. The sample stays in the list until you purge it; try it out as you like.</source>
        <translation>F1 öffnet die Hilfe an der Stelle, an der Sie sind. Hilfe ▸ Rundgang zeigt dies noch einmal. Das Beispiel bleibt in der Liste, bis Sie es endgültig löschen; probieren Sie daran aus, was Sie möchten.</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Turned by {degrees}° to read it; the file stays as it is.</source>
        <translation>Zum Lesen um {degrees}° gedreht; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>As the file shows it.</source>
        <translation>Wie die Datei sie zeigt.</translation>
    </message>
</context>
<context>
    <name>Unread</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>Schwer lesbar</translation>
    </message>
    <message>
        <source>Unreliable font</source>
        <translation>Unzuverlässige Schrift</translation>
    </message>
    <message>
        <source>Drawn lines</source>
        <translation>Gezeichnete Linien</translation>
    </message>
    <message>
        <source>Text that is not seen</source>
        <translation>Nicht sichtbarer Text</translation>
    </message>
    <message>
        <source>Text over a scan</source>
        <translation>Text über einem Scan</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nicht angesehen</translation>
    </message>
    <message>
        <source>No text could be read in it. It may show writing, a signature or a face.</source>
        <translation>Darin konnte kein Text gelesen werden. Es kann Schrift, eine Unterschrift oder ein Gesicht zeigen.</translation>
    </message>
    <message>
        <source>A picture without text that could be read. It may show a face or a place.</source>
        <translation>Ein Bild ohne lesbaren Text. Es kann ein Gesicht oder einen Ort zeigen.</translation>
    </message>
    <message>
        <source>Words were read here that may be wrong. Names may have been missed.</source>
        <translation>Hier wurden Wörter gelesen, die falsch sein können. Namen können übersehen worden sein.</translation>
    </message>
    <message>
        <source>The font does not say what its letters are, and they could not be read from the page either.</source>
        <translation>Die Schriftart sagt nicht, welche Buchstaben sie hat, und auch von der Seite konnten sie nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The font says other letters than it shows. The page was read as it looks.</source>
        <translation>Die Schriftart nennt andere Buchstaben, als sie zeigt. Die Seite wurde gelesen, wie sie aussieht.</translation>
    </message>
    <message>
        <source>Lines are drawn here that may be letters. Nothing could be read in them.</source>
        <translation>Hier sind Linien gezeichnet, die Buchstaben sein können. Es konnte nichts darin gelesen werden.</translation>
    </message>
    <message>
        <source>There is text under this box, or in the colour of its ground. Whoever copies the page reads it.</source>
        <translation>Unter diesem Balken oder in der Farbe des Untergrunds steht Text. Wer die Seite kopiert, kann ihn lesen.</translation>
    </message>
    <message>
        <source>The invisible text over the scan says other words than the scan shows. The scan was read.</source>
        <translation>Der unsichtbare Text über dem Scan sagt andere Wörter, als der Scan zeigt. Gelesen wurde der Scan.</translation>
    </message>
    <message>
        <source>The time for this page was used up.</source>
        <translation>Die Zeit für diese Seite war aufgebraucht.</translation>
    </message>
    <message>
        <source>This page could not be looked at.</source>
        <translation>Diese Seite konnte nicht angesehen werden.</translation>
    </message>
    <message>
        <source>Text in pictures was not read in this matter.</source>
        <translation>Text in Bildern wurde in dieser Akte nicht gelesen.</translation>
    </message>
    <message>
        <source>This picture cannot be shown here, though other programs show it. Nothing was read in it, and it will be missing in the released file.</source>
        <translation>Dieses Bild kann hier nicht gezeigt werden, obwohl andere Programme es zeigen. Es wurde nichts darin gelesen, und in der freigegebenen Datei wird es fehlen.</translation>
    </message>
    <message>
        <source>An entry of a list could not be looked for on the whole page.</source>
        <translation>Ein Listeneintrag konnte nicht auf der ganzen Seite gesucht werden.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>nothing secret</source>
        <translation>nichts Geheimes</translation>
    </message>
    <message>
        <source>boxed</source>
        <translation>abgedeckt</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message numerus="yes">
        <source>on %n pages: {pages}</source>
        <translation>
            <numerusform>auf %n Seite: {pages}</numerusform>
            <numerusform>auf %n Seiten: {pages}</numerusform>
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
        <translation>Jede ungelesene Stelle wurde angesehen.</translation>
    </message>
    <message>
        <source>Choose an unread region first (N).</source>
        <translation>Wählen Sie zuerst eine ungelesene Stelle aus (N).</translation>
    </message>
</context>
<context>
    <name>UnreadSection</name>
    <message>
        <source>Choose one.</source>
        <translation>Wählen Sie eine aus.</translation>
    </message>
    <message>
        <source>Unread regions</source>
        <translation>Ungelesene Stellen</translation>
    </message>
    <message>
        <source>One row for each region or picture. {clear} says that nothing secret is there, {box} boxes it.</source>
        <translation>Eine Zeile für jede Stelle oder jedes Bild. {clear} hält fest, dass dort nichts Geheimes ist, {box} deckt es ab.</translation>
    </message>
    <message>
        <source>Choose one, or press {key}.</source>
        <translation>Wählen Sie eine aus oder drücken Sie {key}.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread regions to look at</source>
        <translation>
            <numerusform>%n ungelesene Stelle anzusehen</numerusform>
            <numerusform>%n ungelesene Stellen anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread regions: all looked at</source>
        <translation>Ungelesene Stellen: alle angesehen</translation>
    </message>
    <message>
        <source>Nothing secret here</source>
        <translation>Nichts Geheimes hier</translation>
    </message>
    <message>
        <source>Box it</source>
        <translation>Abdecken</translation>
    </message>
    <message numerus="yes">
        <source>Box it everywhere (%n)</source>
        <translation>
            <numerusform>Überall abdecken (%n)</numerusform>
            <numerusform>Überall abdecken (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same in %n other documents</source>
        <translation>
            <numerusform>Dasselbe in %n anderen Dokument</numerusform>
            <numerusform>Dasselbe in %n anderen Dokumenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyBar</name>
    <message>
        <source>Answer with Alt+1 to Alt+4, or go on: the end of the review asks again.</source>
        <translation>Antworten Sie mit Alt+1 bis Alt+4 oder machen Sie weiter: Am Ende der Prüfung wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Why does it stay? Enter keeps it.</source>
        <translation>Warum bleibt es? Eingabe speichert die Antwort.</translation>
    </message>
    <message>
        <source>Why does it stay?</source>
        <translation>Warum bleibt es?</translation>
    </message>
    <message>
        <source>Why does ‘{text}’ stay?</source>
        <translation>Warum bleibt „{text}“?</translation>
    </message>
    <message numerus="yes">
        <source>Why do these %n hits stay?</source>
        <translation>
            <numerusform>Warum bleibt dieser Treffer (%n)?</numerusform>
            <numerusform>Warum bleiben diese %n Treffer?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowApi</name>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>Port {port} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Nothing is listening, and the Jobs API is off. Choose another port, then switch it on.</source>
        <translation>Es lauscht nichts, und die Jobs-API ist aus. Wählen Sie einen anderen Port und schalten Sie sie dann ein.</translation>
    </message>
    <message>
        <source>Make another key?</source>
        <translation>Einen anderen Schlüssel erstellen?</translation>
    </message>
    <message>
        <source>Programs that use the present key are refused from then on, until they are given the new one.</source>
        <translation>Programme, die den jetzigen Schlüssel verwenden, werden von da an abgewiesen, bis sie den neuen bekommen.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
</context>
<context>
    <name>WindowMarks</name>
    <message>
        <source>Select one document first.</source>
        <translation>Wählen Sie zuerst ein Dokument aus.</translation>
    </message>
    <message>
        <source>Marks are added while a document is under review.</source>
        <translation>Markierungen werden hinzugefügt, solange ein Dokument in Prüfung ist.</translation>
    </message>
    <message>
        <source>Import marks</source>
        <translation>Markierungen importieren</translation>
    </message>
    <message>
        <source>Marks (*.fdf *.xfdf *.pdf *.json)</source>
        <translation>Markierungen (*.fdf *.xfdf *.pdf *.json)</translation>
    </message>
    <message>
        <source>Nothing was imported. {problem}</source>
        <translation>Es wurde nichts importiert. {problem}</translation>
    </message>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>Berichtigen Sie die Datei oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks were added as open hits.</source>
        <translation>
            <numerusform>%n Markierung wurde als offener Treffer hinzugefügt.</numerusform>
            <numerusform>%n Markierungen wurden als offene Treffer hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n war schon da.</numerusform>
            <numerusform>%n waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other annotations were left out.</source>
        <translation>
            <numerusform>%n andere Anmerkung wurde ausgelassen.</numerusform>
            <numerusform>%n andere Anmerkungen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had a category or codes that are not known here: see their comments.</source>
        <translation>
            <numerusform>%n hatte eine Kategorie oder Codes, die hier nicht bekannt sind: siehe Kommentar.</numerusform>
            <numerusform>%n hatten eine Kategorie oder Codes, die hier nicht bekannt sind: siehe ihre Kommentare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks were left out, as their place cannot be read.</source>
        <translation>
            <numerusform>%n Markierung wurde ausgelassen, weil ihre Stelle nicht lesbar ist.</numerusform>
            <numerusform>%n Markierungen wurden ausgelassen, weil ihre Stelle nicht lesbar ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden hits stand on no page and are not in it.</source>
        <translation>
            <numerusform>%n verborgener Treffer steht auf keiner Seite und ist nicht darin.</numerusform>
            <numerusform>%n verborgene Treffer stehen auf keiner Seite und sind nicht darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lie outside their page, where nobody sees them.</source>
        <translation>
            <numerusform>%n liegt außerhalb ihrer Seite, wo niemand sie sieht.</numerusform>
            <numerusform>%n liegen außerhalb ihrer Seite, wo niemand sie sieht.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export: the document has no hits, or none any more.</source>
        <translation>Es gibt nichts zu exportieren: Das Dokument hat keine Treffer oder keine mehr.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>WindowSettings</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Lists of the firm</source>
        <translation>Hauslisten</translation>
    </message>
</context>
</TS>
