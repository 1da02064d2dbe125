<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Redact the selected hits and go to the next open one</source>
        <translation>Occulter les résultats sélectionnés et passer au suivant à traiter</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Keep the selected hits readable and go to the next open one</source>
        <translation>Laisser lisibles les résultats sélectionnés et passer au suivant à traiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Leave this hit open and go to the next open one</source>
        <translation>Laisser ce résultat à traiter et passer au suivant</translation>
    </message>
    <message>
        <source>Next open hit</source>
        <translation>Résultat suivant à traiter</translation>
    </message>
    <message>
        <source>Go to the next hit that is not decided</source>
        <translation>Aller au résultat suivant non encore traité</translation>
    </message>
    <message>
        <source>Previous open hit</source>
        <translation>Résultat précédent à traiter</translation>
    </message>
    <message>
        <source>Go to the previous hit that is not decided</source>
        <translation>Aller au résultat précédent non encore traité</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Show what means the same as the selected hit, to decide about all of it</source>
        <translation>Afficher tout ce qui désigne la même chose que le résultat sélectionné, pour décider de l’ensemble</translation>
    </message>
    <message>
        <source>Group: this one</source>
        <translation>Groupe&#xa0;: celui-ci</translation>
    </message>
    <message>
        <source>What is done to the group is done to this occurrence alone</source>
        <translation>La décision sur le groupe ne vaut que pour cette occurrence</translation>
    </message>
    <message>
        <source>Group: this page</source>
        <translation>Groupe&#xa0;: cette page</translation>
    </message>
    <message>
        <source>What is done to the group reaches over this page</source>
        <translation>La décision sur le groupe vaut pour cette page</translation>
    </message>
    <message>
        <source>Group: this document</source>
        <translation>Groupe&#xa0;: ce document</translation>
    </message>
    <message>
        <source>What is done to the group reaches over this document</source>
        <translation>La décision sur le groupe vaut pour ce document</translation>
    </message>
    <message>
        <source>Group: the whole matter</source>
        <translation>Groupe&#xa0;: toute l’affaire</translation>
    </message>
    <message>
        <source>What is done to the group reaches over every document of the matter</source>
        <translation>La décision sur le groupe vaut pour tous les documents de l’affaire</translation>
    </message>
    <message>
        <source>Select the same text</source>
        <translation>Sélectionner le même texte</translation>
    </message>
    <message>
        <source>Select every open hit with this text, to accept or decline all in one step</source>
        <translation>Sélectionner tous les résultats à traiter ayant ce texte, pour les accepter ou les refuser en une fois</translation>
    </message>
    <message>
        <source>Next unread region</source>
        <translation>Zone non lue suivante</translation>
    </message>
    <message>
        <source>Go to the next region that could not be read and was not looked at</source>
        <translation>Aller à la zone suivante qui n’a pu être lue et n’a pas été examinée</translation>
    </message>
    <message>
        <source>Nothing secret here</source>
        <translation>Rien de confidentiel ici</translation>
    </message>
    <message>
        <source>Say that nothing secret is in the unread region, wherever the same picture is</source>
        <translation>Déclarer que la zone non lue ne contient rien de confidentiel, partout où figure la même image</translation>
    </message>
    <message>
        <source>Box it</source>
        <translation>Poser un cadre</translation>
    </message>
    <message>
        <source>Redact the unread region</source>
        <translation>Occulter la zone non lue</translation>
    </message>
    <message>
        <source>Box it everywhere</source>
        <translation>Cadre partout</translation>
    </message>
    <message>
        <source>Redact the same picture on every page it is on</source>
        <translation>Occulter la même image sur toutes les pages où elle figure</translation>
    </message>
    <message>
        <source>Reasons…</source>
        <translation>Motifs…</translation>
    </message>
    <message>
        <source>Say for which reasons the selected hits are removed</source>
        <translation>Indiquer pour quels motifs les résultats sélectionnés sont supprimés</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>Say something about the selected hit, or with none selected about the document</source>
        <translation>Commenter le résultat sélectionné ou, sans sélection, le document</translation>
    </message>
    <message>
        <source>Never again in this matter</source>
        <translation>Plus jamais dans cette affaire</translation>
    </message>
    <message>
        <source>Decline this text in all documents of the matter, now and when they are read again</source>
        <translation>Refuser ce texte dans tous les documents de l’affaire, maintenant et lors des prochaines lectures</translation>
    </message>
    <message>
        <source>Public person</source>
        <translation>Personne publique</translation>
    </message>
    <message>
        <source>The hit that was just declined names a public person</source>
        <translation>Le résultat qui vient d’être refusé désigne une personne publique</translation>
    </message>
    <message>
        <source>Not personal data</source>
        <translation>Pas une donnée personnelle</translation>
    </message>
    <message>
        <source>The hit that was just declined is no personal data</source>
        <translation>Le résultat qui vient d’être refusé n’est pas une donnée à caractère personnel</translation>
    </message>
    <message>
        <source>False hit</source>
        <translation>Faux positif</translation>
    </message>
    <message>
        <source>The hit that was just declined is something else</source>
        <translation>Le résultat qui vient d’être refusé est tout autre chose</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Autre raison…</translation>
    </message>
    <message>
        <source>Say in your own words why the hit that was just declined stays</source>
        <translation>Dire avec vos propres mots pourquoi le résultat qui vient d’être refusé est conservé</translation>
    </message>
    <message>
        <source>Filter hits</source>
        <translation>Filtrer les résultats</translation>
    </message>
    <message>
        <source>Type to show only hits that contain a text</source>
        <translation>Saisissez un texte pour n’afficher que les résultats qui le contiennent</translation>
    </message>
    <message>
        <source>Search and redact</source>
        <translation>Rechercher et occulter</translation>
    </message>
    <message>
        <source>Search the page, the document or the matter, and mark what was found</source>
        <translation>Rechercher dans la page, le document ou l’affaire, et marquer ce qui est trouvé</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Go to the next place that the search found</source>
        <translation>Aller à l’emplacement suivant trouvé par la recherche</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Go to the place before that the search found</source>
        <translation>Aller à l’emplacement précédent trouvé par la recherche</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>Annuler la dernière étape</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do the step again that was taken back</source>
        <translation>Refaire l’étape qui a été annulée</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Show every step of the review, to go back to one</source>
        <translation>Afficher toutes les étapes de la relecture, pour revenir à l’une d’elles</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete boxes drawn by hand; hits that were found are declined instead</source>
        <translation>Supprimer les cadres dessinés à la main&#x202f;; les résultats détectés sont alors refusés</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Étiquette…</translation>
    </message>
    <message>
        <source>Give the selected hits another label</source>
        <translation>Donner une autre étiquette aux résultats sélectionnés</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Terminer la relecture</translation>
    </message>
    <message>
        <source>Check that nothing is left open, then redact and verify</source>
        <translation>Vérifier que tout est traité, puis occulter et vérifier le fichier</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Agree with another person’s review; the document is then redacted and verified</source>
        <translation>Valider la relecture d’une autre personne&#x202f;; le document est ensuite occulté et vérifié</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>Send the document back to its reviewer, with a note</source>
        <translation>Renvoyer le document à son relecteur, avec une note</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Select boxes; drag to move, drag a handle to resize</source>
        <translation>Sélectionner des cadres&#x202f;; faites glisser pour déplacer, tirez une poignée pour redimensionner</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Drag on the page to draw a box; what is in it will be redacted</source>
        <translation>Tracez un cadre sur la page&#x202f;; ce qu’il contient sera occulté</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Drag over text to select it; R then marks it, word by word</source>
        <translation>Faites glisser sur du texte pour le sélectionner&#x202f;; R le marque ensuite, mot par mot</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Click the corners of an area; Return or a double click closes it</source>
        <translation>Cliquez les angles d’une zone&#x202f;; Entrée ou un double clic la ferme</translation>
    </message>
    <message>
        <source>Snap to words</source>
        <translation>Ajuster aux mots</translation>
    </message>
    <message>
        <source>A rectangle goes to the sides of the words in it; Alt keeps it as drawn</source>
        <translation>Un rectangle s’aligne sur les bords des mots qu’il contient&#x202f;; Alt le laisse tel que tracé</translation>
    </message>
    <message>
        <source>Mark the whole page</source>
        <translation>Marquer toute la page</translation>
    </message>
    <message>
        <source>Put a box over all of the page in view</source>
        <translation>Poser un cadre sur toute la page affichée</translation>
    </message>
    <message>
        <source>Same mark on other pages…</source>
        <translation>Même marque sur d’autres pages…</translation>
    </message>
    <message>
        <source>Put the selected boxes in the same place of other pages</source>
        <translation>Reporter les cadres sélectionnés au même endroit sur d’autres pages</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <source>Make two boxes of one, or a box of each of its lines</source>
        <translation>Diviser un cadre en deux, ou en un cadre par ligne</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Make one hit of the selected boxes of a page</source>
        <translation>Réunir en un seul résultat les cadres sélectionnés d’une page</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Pivoter à gauche</translation>
    </message>
    <message>
        <source>Turn the selected box by one degree</source>
        <translation>Faire pivoter le cadre sélectionné d’un degré</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Pivoter à droite</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>Agrandir la page</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>Réduire la page</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Afficher la page en entier</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Show the page at 100 %</source>
        <translation>Afficher la page à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Make the page as wide as the view</source>
        <translation>Ajuster la page à la largeur de la vue</translation>
    </message>
    <message>
        <source>Turn the pages left</source>
        <translation>Pages vers la gauche</translation>
    </message>
    <message>
        <source>Turn the pages to read them; the file stays as it is</source>
        <translation>Faire pivoter les pages pour les lire&#x202f;; le fichier reste inchangé</translation>
    </message>
    <message>
        <source>Turn the pages right</source>
        <translation>Pages vers la droite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Go to the page before</source>
        <translation>Aller à la page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Go to the page after</source>
        <translation>Aller à la page suivante</translation>
    </message>
    <message>
        <source>Next page not seen</source>
        <translation>Page suivante non vue</translation>
    </message>
    <message>
        <source>Go to the next page that was not shown yet</source>
        <translation>Aller à la page suivante qui n’a pas encore été affichée</translation>
    </message>
    <message>
        <source>As released</source>
        <translation>Version finale</translation>
    </message>
    <message>
        <source>Show the pages as they will be released</source>
        <translation>Afficher les pages telles qu’elles seront dans le fichier final</translation>
    </message>
    <message>
        <source>Blink compare</source>
        <translation>Alternance</translation>
    </message>
    <message>
        <source>Show the original and the released page in turns</source>
        <translation>Afficher tour à tour l’original et la page finale</translation>
    </message>
    <message>
        <source>Two places</source>
        <translation>Deux endroits</translation>
    </message>
    <message>
        <source>Show two places of the document beside each other</source>
        <translation>Afficher côte à côte deux endroits du document</translation>
    </message>
    <message>
        <source>Original and as released</source>
        <translation>Original et version finale</translation>
    </message>
    <message>
        <source>Show the original, and the same place as it will be released beside it</source>
        <translation>Afficher l’original et, à côté, le même endroit dans sa version finale</translation>
    </message>
    <message>
        <source>The other half</source>
        <translation>L’autre vue</translation>
    </message>
    <message>
        <source>Go to the other view where there are two; keys for pages and zoom speak of it</source>
        <translation>Passer à l’autre vue quand il y en a deux&#x202f;; les touches de page et de zoom s’y appliquent</translation>
    </message>
    <message>
        <source>Look under the boxes</source>
        <translation>Voir sous les cadres</translation>
    </message>
    <message>
        <source>Hide the boxes while the key is held</source>
        <translation>Masquer les cadres tant que la touche est enfoncée</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Back to the list of matters; nothing is lost</source>
        <translation>Revenir à la liste des affaires&#x202f;; rien n’est perdu</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Afficher tous les raccourcis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Ajouter des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Add PDF files to the queue</source>
        <translation>Ajouter des fichiers PDF à la file d’attente</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Add all PDFs of a folder and the folders in it</source>
        <translation>Ajouter tous les PDF d’un dossier et de ses sous-dossiers</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>&amp;Essayer l’exemple</translation>
    </message>
    <message>
        <source>Add six invented papers with hard cases</source>
        <translation>Ajouter six pièces fictives comportant des cas difficiles</translation>
    </message>
    <message>
        <source>As&amp;k before starting</source>
        <translation>De&amp;mander avant de lancer</translation>
    </message>
    <message>
        <source>Show what a drop brings before anything starts</source>
        <translation>Montrer ce qu’apporte un dépôt avant de commencer</translation>
    </message>
    <message>
        <source>&amp;Import marks…</source>
        <translation>&amp;Importer des marques…</translation>
    </message>
    <message>
        <source>Add marks made in Acrobat or another program as open hits of the document</source>
        <translation>Ajouter les marques faites dans Acrobat ou un autre programme comme résultats à traiter</translation>
    </message>
    <message>
        <source>E&amp;xport marks…</source>
        <translation>E&amp;xporter les marques…</translation>
    </message>
    <message>
        <source>Write the hits of the document for Acrobat or another program</source>
        <translation>Écrire les résultats du document pour Acrobat ou un autre programme</translation>
    </message>
    <message>
        <source>&amp;Logs…</source>
        <translation>&amp;Relevés…</translation>
    </message>
    <message>
        <source>What is removed from the documents of the matter, and why</source>
        <translation>Ce qui est supprimé des documents de l’affaire, et pourquoi</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Profils…</translation>
    </message>
    <message>
        <source>The people who work on this computer, and who of them sits here</source>
        <translation>Les personnes qui travaillent sur cet ordinateur, et celle qui l’utilise</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>P&amp;aramètres…</translation>
    </message>
    <message>
        <source>Theme, new jobs, boxes, keys, the firm&apos;s lists and more</source>
        <translation>Thème, nouveaux lots, cadres, raccourcis, listes de l’organisation et plus</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>End the program; nothing that was decided is lost</source>
        <translation>Fermer le programme&#x202f;; aucune décision n’est perdue</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>Thème &amp;système</translation>
    </message>
    <message>
        <source>Light or dark as the computer is</source>
        <translation>Clair ou sombre, comme l’ordinateur</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Thème &amp;clair</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Texte sombre sur fond clair</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Thème s&amp;ombre</translation>
    </message>
    <message>
        <source>Light text on a dark ground; pages stay as they are</source>
        <translation>Texte clair sur fond sombre&#x202f;; les pages restent telles quelles</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Use the whole screen, or a window again</source>
        <translation>Occuper tout l’écran, ou revenir à une fenêtre</translation>
    </message>
    <message>
        <source>D&amp;etails pane</source>
        <translation>Volet des &amp;détails</translation>
    </message>
    <message>
        <source>Show or hide what is known of the selected document</source>
        <translation>Afficher ou masquer ce que l’on sait du document sélectionné</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>What this screen is for; the whole help can be searched</source>
        <translation>À quoi sert cet écran&#x202f;; la recherche porte sur toute l’aide</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>The way of a paper through Sable in two minutes, on the sample</source>
        <translation>Le parcours d’une pièce dans Sable en deux minutes, sur l’exemple</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>Show all keys of this screen</source>
        <translation>Afficher tous les raccourcis de cet écran</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>&amp;Fichier d’assistance…</translation>
    </message>
    <message>
        <source>Collect what whoever helps you needs to know, without a word of any document</source>
        <translation>Réunir ce qu’il faut pour vous dépanner, sans un mot d’aucun document</translation>
    </message>
    <message>
        <source>&amp;About Sable</source>
        <translation>À &amp;propos de Sable</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open the selected document for review</source>
        <translation>Ouvrir le document sélectionné pour le relire</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Relancer</translation>
    </message>
    <message>
        <source>Put the selected documents back in the queue</source>
        <translation>Remettre les documents sélectionnés dans la file d’attente</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Take the selected documents out of the queue; pages that were read stay read</source>
        <translation>Retirer les documents sélectionnés de la file d’attente&#x202f;; les pages déjà lues le restent</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Repre&amp;ndre</translation>
    </message>
    <message>
        <source>Go on with the selected documents where they stopped</source>
        <translation>Poursuivre les documents sélectionnés là où ils se sont arrêtés</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop work on the selected documents; decisions are kept</source>
        <translation>Arrêter le traitement des documents sélectionnés&#x202f;; les décisions sont conservées</translation>
    </message>
    <message>
        <source>&amp;Detect again…</source>
        <translation>&amp;Détecter à nouveau…</translation>
    </message>
    <message>
        <source>Read the selected documents anew; decisions and drawn boxes stay</source>
        <translation>Relire les documents sélectionnés&#x202f;; les décisions et les cadres dessinés restent</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>Approu&amp;ver</translation>
    </message>
    <message>
        <source>Agree with the review; the document is then redacted and verified</source>
        <translation>Valider la relecture&#x202f;; le document est ensuite occulté et vérifié</translation>
    </message>
    <message>
        <source>Return to re&amp;view</source>
        <translation>Renvoyer en re&amp;lecture</translation>
    </message>
    <message>
        <source>Send the selected documents back to their reviewer</source>
        <translation>Renvoyer les documents sélectionnés à leur relecteur</translation>
    </message>
    <message>
        <source>Put matter on &amp;hold</source>
        <translation>&amp;Geler l’affaire</translation>
    </message>
    <message>
        <source>Nothing of this matter expires or can be purged while it is on hold</source>
        <translation>Rien dans cette affaire n’expire ni ne peut être purgé tant qu’elle est gelée</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Geler</translation>
    </message>
    <message>
        <source>Re&amp;lease hold</source>
        <translation>L&amp;ever le gel</translation>
    </message>
    <message>
        <source>Let this matter expire and be purged again</source>
        <translation>Permettre à nouveau l’expiration et la purge de cette affaire</translation>
    </message>
    <message>
        <source>Pur&amp;ge…</source>
        <translation>P&amp;urger…</translation>
    </message>
    <message>
        <source>Remove the selected documents from this computer for good</source>
        <translation>Supprimer définitivement de cet ordinateur les documents sélectionnés</translation>
    </message>
    <message>
        <source>Show released file in its &amp;folder</source>
        <translation>Afficher le &amp;fichier final dans son dossier</translation>
    </message>
    <message>
        <source>Show where the released file of the selected document lies</source>
        <translation>Montrer où se trouve le fichier final du document sélectionné</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Search file names</source>
        <translation>Re&amp;chercher un nom de fichier</translation>
    </message>
    <message>
        <source>Type to show only documents whose name holds a text</source>
        <translation>Saisissez un texte pour n’afficher que les documents dont le nom le contient</translation>
    </message>
</context>
<context>
    <name>Allowed</name>
    <message>
        <source>A release takes seconds and is finished. Cancel stops it and opens the review again.</source>
        <translation>La production du fichier ne dure que quelques secondes et va à son terme. Arrêter l’interrompt et rouvre la relecture.</translation>
    </message>
    <message>
        <source>There is nothing to pause.</source>
        <translation>Il n’y a rien à mettre en pause.</translation>
    </message>
    <message>
        <source>Only a document that waits for a second review can be approved.</source>
        <translation>Seul un document en attente d’une seconde relecture peut être approuvé.</translation>
    </message>
    <message>
        <source>Choose who you are first: File, Profiles.</source>
        <translation>Choisissez d’abord qui vous êtes&#xa0;: Fichier, Profils.</translation>
    </message>
    <message>
        <source>You reviewed this document: somebody else must approve it.</source>
        <translation>Vous avez relu ce document&#xa0;: une autre personne doit l’approuver.</translation>
    </message>
    <message>
        <source>It was purged already.</source>
        <translation>Il a déjà été purgé.</translation>
    </message>
    <message>
        <source>It is being worked on: cancel that first.</source>
        <translation>Il est en cours de traitement&#xa0;: arrêtez d’abord celui-ci.</translation>
    </message>
    <message>
        <source>Its matter is on hold: release the hold first.</source>
        <translation>Son affaire est gelée&#xa0;: levez d’abord le gel.</translation>
    </message>
</context>
<context>
    <name>ApiKeyDialog</name>
    <message>
        <source>Key of the Jobs API</source>
        <translation>Clé de l’API des lots</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Programs send this key with every request. It is shown only now: keep it where you keep passwords. Whoever has it can hand in files from this computer and fetch results.</source>
        <translation>Les programmes envoient cette clé avec chaque requête. Elle n’est affichée que maintenant&#xa0;: gardez-la avec vos mots de passe. Quiconque la possède peut déposer des fichiers depuis cet ordinateur et récupérer les résultats.</translation>
    </message>
</context>
<context>
    <name>ApiKeyRow</name>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>Révoquer la clé</translation>
    </message>
    <message>
        <source>Listening on {address}.</source>
        <translation>À l’écoute sur {address}.</translation>
    </message>
    <message>
        <source>Nothing is listening.</source>
        <translation>Rien n’est à l’écoute.</translation>
    </message>
    <message>
        <source>There is no key yet; it is made when the Jobs API is switched on.</source>
        <translation>Il n’y a pas encore de clé&#x202f;; elle est créée à l’activation de l’API des lots.</translation>
    </message>
    <message>
        <source>The key was revoked: nobody can come in.</source>
        <translation>La clé a été révoquée&#xa0;: plus personne ne peut entrer.</translation>
    </message>
    <message>
        <source>There is a key. It was shown when it was made and cannot be shown again.</source>
        <translation>Il existe une clé. Elle a été affichée à sa création et ne peut plus l’être.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Decisions are frozen until this is done. You can go on with other documents.</source>
        <translation>Les décisions sont figées jusqu’à la fin de l’opération. Vous pouvez continuer avec d’autres documents.</translation>
    </message>
    <message>
        <source>Detection is not through yet</source>
        <translation>La détection n’est pas terminée</translation>
    </message>
    <message>
        <source>The list of hits is not complete.</source>
        <translation>La liste des résultats est incomplète.</translation>
    </message>
    <message>
        <source>No file was released. Decide the marked hits at the top of the list, then finish the review again.</source>
        <translation>Aucun fichier final n’a été produit. Traitez les résultats signalés en haut de la liste, puis terminez à nouveau la relecture.</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>En attente d’une seconde personne</translation>
    </message>
    <message>
        <source>Look at what was decided, then approve it or send it back. Decisions are frozen meanwhile.</source>
        <translation>Examinez les décisions prises, puis approuvez ou renvoyez. Les décisions sont figées en attendant.</translation>
    </message>
    <message>
        <source>Approved, waiting to be redacted</source>
        <translation>Approuvé, en attente d’occultation</translation>
    </message>
    <message>
        <source>Waiting to be redacted</source>
        <translation>En attente d’occultation</translation>
    </message>
    <message>
        <source>Redacting</source>
        <translation>Occultation</translation>
    </message>
    <message>
        <source>Looking for traces of what was redacted</source>
        <translation>Recherche de traces de ce qui a été occulté</translation>
    </message>
    <message>
        <source>Released: {path}</source>
        <translation>Fichier final&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Redacted and verified. The review is closed; the original was not changed.</source>
        <translation>Occulté et vérifié. La relecture est close&#x202f;; l’original n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>The list of hits is not complete. Resume it in the list of documents.</source>
        <translation>La liste des résultats est incomplète. Reprenez le document dans la liste des documents.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>All decisions are kept. Retry it in the list of matters.</source>
        <translation>Toutes les décisions sont conservées. Relancez le document dans la liste des affaires.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages could not be read</source>
        <translation>
            <numerusform>%n page n’a pas pu être lue</numerusform>
            <numerusform>%n pages n’ont pas pu être lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be found there: look yourself, and mark what must go. Pages: {pages}</source>
        <translation>Rien n’a pu y être détecté&#xa0;: regardez vous-même et marquez ce qui doit disparaître. Pages&#xa0;: {pages}</translation>
    </message>
    <message numerus="yes">
        <source>Verification failed: %n places still to decide</source>
        <translation>
            <numerusform>Vérification en échec&#xa0;: %n emplacement encore à traiter</numerusform>
            <numerusform>Vérification en échec&#xa0;: %n emplacements encore à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Verification failed the last time</source>
        <translation>La dernière vérification a échoué</translation>
    </message>
</context>
<context>
    <name>BoxEditor</name>
    <message>
        <source>What boxes look like</source>
        <translation>Aspect des cadres</translation>
    </message>
    <message>
        <source>Make the width of boxes say less</source>
        <translation>Rendre la largeur des cadres moins parlante</translation>
    </message>
    <message>
        <source>The width of a box says something about what was under it. Of 1,000 surnames about 20 are as wide as the one that was covered; of boxes widened to a grid and joined with their neighbors, about 860 are. A box is never widened over a word that stays: between two words it can hardly grow, and the gap tells its width all the same.</source>
        <translation>La largeur d’un cadre renseigne sur ce qu’il recouvrait. Sur 1&#x202f;000 noms de famille, une vingtaine ont la même largeur que celui qui a été recouvert&#x202f;; avec des cadres élargis selon une grille et réunis à leurs voisins, ils sont environ 860. Un cadre n’est jamais élargi sur un mot conservé&#xa0;: entre deux mots, il ne peut guère s’étendre, et l’intervalle trahit tout de même sa largeur.</translation>
    </message>
</context>
<context>
    <name>BoxPreview</name>
    <message>
        <source>Preview: {look}</source>
        <translation>Aperçu&#xa0;: {look}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>What is removed is black.</source>
        <translation>Ce qui est supprimé apparaît en noir.</translation>
    </message>
    <message>
        <source>White with a thin outline</source>
        <translation>Blanc à filet fin</translation>
    </message>
    <message>
        <source>Saves toner. A thin line shows where something was removed.</source>
        <translation>Économise l’encre. Un filet fin signale chaque suppression.</translation>
    </message>
    <message>
        <source>White with a black frame</source>
        <translation>Blanc à bordure noire</translation>
    </message>
    <message>
        <source>Saves toner. A frame shows where something was removed.</source>
        <translation>Économise l’encre. Une bordure signale chaque suppression.</translation>
    </message>
    <message>
        <source>Hatched by category</source>
        <translation>Hachuré par catégorie</translation>
    </message>
    <message>
        <source>Boxes are hatched by category, in twelve ways that need no color to be told apart.</source>
        <translation>Les cadres sont hachurés par catégorie, de douze façons reconnaissables sans couleur.</translation>
    </message>
    <message>
        <source>Reason codes</source>
        <translation>Codes de motif</translation>
    </message>
    <message>
        <source>The box says for which reasons something was removed, as (b)(6). Codes that do not fit are explained on a page at the end; a box without a reason stays empty.</source>
        <translation>Le cadre indique les motifs de la suppression, par exemple (b)(6). Les codes trop longs sont expliqués sur une page à la fin&#x202f;; un cadre sans motif reste vide.</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>Nom de la catégorie</translation>
    </message>
    <message>
        <source>The box says what kind of text was removed, never the text itself. Where a box is too small for the name, it stays empty.</source>
        <translation>Le cadre indique le type de texte supprimé, jamais le texte lui-même. Si le cadre est trop petit pour le nom, il reste vide.</translation>
    </message>
</context>
<context>
    <name>CategoryChips</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose categories</source>
        <translation>Choisir les catégories</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>All %n categories</source>
        <translation>
            <numerusform>%n catégorie&#xa0;: toutes</numerusform>
            <numerusform>Toutes les catégories (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n categories of the profile</source>
        <translation>
            <numerusform>%n catégorie&#xa0;: toutes celles du profil</numerusform>
            <numerusform>Toutes les catégories du profil (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} categories</source>
        <translation>
            <numerusform>%n catégorie sur {total}</numerusform>
            <numerusform>%n catégories sur {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>No category is chosen.</source>
        <translation>Aucune catégorie n’est choisie.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>The edges of the boxes were not read: OCR did not run</source>
        <translation>Le bord des cadres n’a pas été lu&#xa0;: l’OCR n’a pas été exécutée</translation>
    </message>
    <message numerus="yes">
        <source>%n checks need the original and did not run</source>
        <translation>
            <numerusform>%n contrôle exige l’original et n’a pas été effectué</numerusform>
            <numerusform>%n contrôles exigent l’original et n’ont pas été effectués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found: %n checks passed</source>
        <translation>
            <numerusform>Rien trouvé&#xa0;: %n contrôle réussi</numerusform>
            <numerusform>Rien trouvé&#xa0;: %n contrôles réussis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not clean: %n checks did not pass</source>
        <translation>
            <numerusform>Non conforme&#xa0;: %n contrôle en échec</numerusform>
            <numerusform>Non conforme&#xa0;: %n contrôles en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked and released: %n checks passed</source>
        <translation>
            <numerusform>Contrôlé, fichier final produit&#xa0;: %n contrôle réussi</numerusform>
            <numerusform>Contrôlé, fichier final produit&#xa0;: %n contrôles réussis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not released: %n checks did not pass</source>
        <translation>
            <numerusform>Pas de fichier final&#xa0;: %n contrôle en échec</numerusform>
            <numerusform>Pas de fichier final&#xa0;: %n contrôles en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>could not run</source>
        <translation>non effectué</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted hits, still in the original only</source>
        <translation>
            <numerusform>%n résultat accepté, encore présent dans le seul original</numerusform>
            <numerusform>%n résultats acceptés, encore présents dans le seul original</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits removed</source>
        <translation>
            <numerusform>%n résultat supprimé du document</numerusform>
            <numerusform>%n résultats supprimés du document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits left readable</source>
        <translation>
            <numerusform>%n résultat laissé lisible</numerusform>
            <numerusform>%n résultats laissés lisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages keep text and drawings</source>
        <translation>
            <numerusform>%n page conserve son texte et ses dessins</numerusform>
            <numerusform>%n pages conservent leur texte et leurs dessins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages did not pass the checks for it and are certified</source>
        <translation>
            <numerusform>%n page n’a pas passé les contrôles prévus et est certifiée</numerusform>
            <numerusform>%n pages n’ont pas passé les contrôles prévus et sont certifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture with a box on page {page} also stands on pages {others}: look at them</source>
        <translation>Une image portant un cadre à la page {page} figure aussi aux pages {others}&#xa0;: examinez-les</translation>
    </message>
    <message>
        <source>Not read by the program: pages {pages}</source>
        <translation>Non lu par le programme&#xa0;: pages {pages}</translation>
    </message>
    <message>
        <source>Text inside pictures was not read: pages {pages}</source>
        <translation>Texte des images non lu&#xa0;: pages {pages}</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>Save certificate as PDF</source>
        <translation>Enregistrer le certificat au format PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>The file holds nothing but what Sable itself wrote into it; every byte is accounted for.</source>
        <translation>Le fichier ne contient que ce que Sable y a écrit lui-même&#x202f;; il est rendu compte de chaque octet.</translation>
    </message>
    <message>
        <source>A PDF reader (MuPDF) finds none of the removed text, but where it was left on purpose.</source>
        <translation>Un lecteur PDF (MuPDF) ne trouve rien du texte supprimé, sauf là où il a été laissé volontairement.</translation>
    </message>
    <message>
        <source>A second PDF reader (PDFium) finds none of it either.</source>
        <translation>Un second lecteur PDF (PDFium) n’en trouve rien non plus.</translation>
    </message>
    <message>
        <source>None of it is anywhere in the unpacked data of the file, plain or encoded.</source>
        <translation>Rien n’en subsiste dans les données décompressées du fichier, en clair ou codées.</translation>
    </message>
    <message>
        <source>Every box shows its own drawing and nothing else, as MuPDF draws it.</source>
        <translation>Chaque cadre ne montre que son propre dessin, selon le rendu de MuPDF.</translation>
    </message>
    <message>
        <source>Every box shows its own drawing and nothing else, as PDFium draws it.</source>
        <translation>Chaque cadre ne montre que son propre dessin, selon le rendu de PDFium.</translation>
    </message>
    <message>
        <source>Neither reader finds a character of any kind under a box.</source>
        <translation>Aucun des deux lecteurs ne trouve le moindre caractère sous un cadre.</translation>
    </message>
    <message>
        <source>The file has as many pages as the original, in the same sizes.</source>
        <translation>Le fichier a autant de pages que l’original, aux mêmes dimensions.</translation>
    </message>
    <message>
        <source>With its boxes taken off, no page that is drawn anew shows anything in their place.</source>
        <translation>Une fois ses cadres retirés, aucune page redessinée ne montre quoi que ce soit à leur place.</translation>
    </message>
    <message>
        <source>Outside the boxes every page looks as it does in the original.</source>
        <translation>Hors des cadres, chaque page a le même aspect que dans l’original.</translation>
    </message>
    <message>
        <source>Read from the picture, no letters of a removed text stand at the edge of its box.</source>
        <translation>À la lecture de l’image, aucune lettre d’un texte supprimé n’apparaît au bord de son cadre.</translation>
    </message>
    <message>
        <source>The width of a box can be measured, and names of another width ruled out.</source>
        <translation>La largeur d’un cadre peut être mesurée, ce qui permet d’exclure les noms d’une autre largeur.</translation>
    </message>
    <message>
        <source>Of a drawing that another drawing covers in part, the covered part is still in the file.</source>
        <translation>D’un dessin partiellement recouvert par un autre, la partie recouverte est encore dans le fichier.</translation>
    </message>
    <message>
        <source>Ink that hardly differs from its background is kept where it can be seen at all.</source>
        <translation>L’encre qui se distingue à peine du fond est conservée dès lors qu’elle est visible.</translation>
    </message>
    <message>
        <source>Marks in visible pictures that are too faint to be seen are kept with the pictures.</source>
        <translation>Les marques trop pâles pour être vues dans des images visibles sont conservées avec ces images.</translation>
    </message>
    <message>
        <source>Colours for print are kept only as a screen shows them.</source>
        <translation>Les couleurs d’impression ne sont conservées que telles que l’écran les montre.</translation>
    </message>
    <message>
        <source>Links, bookmarks, tags and fields to fill in are not carried over from the original.</source>
        <translation>Les liens, signets, balises et champs à remplir de l’original ne sont pas repris.</translation>
    </message>
    <message>
        <source>an XFA form, which says more than its pages show</source>
        <translation>un formulaire XFA, qui en dit plus que ses pages n’en montrent</translation>
    </message>
    <message>
        <source>a portfolio of files</source>
        <translation>un portfolio de fichiers</translation>
    </message>
    <message>
        <source>too many pages of the file failed a check</source>
        <translation>trop de pages du fichier n’ont pas passé un contrôle</translation>
    </message>
    <message>
        <source>it paints in a way that is not drawn anew</source>
        <translation>elle est peinte d’une manière qui n’est pas redessinée</translation>
    </message>
    <message>
        <source>it holds more drawing than is looked at</source>
        <translation>elle contient plus de dessins qu’il n’en est examiné</translation>
    </message>
    <message>
        <source>its content cannot be read to the end</source>
        <translation>son contenu ne peut être lu jusqu’au bout</translation>
    </message>
    <message>
        <source>something was left under a box</source>
        <translation>quelque chose restait sous un cadre</translation>
    </message>
    <message>
        <source>text was left under a box</source>
        <translation>du texte restait sous un cadre</translation>
    </message>
    <message>
        <source>it would have looked different outside the boxes</source>
        <translation>l’aspect hors des cadres aurait changé</translation>
    </message>
    <message>
        <source>two readers showed it differently</source>
        <translation>deux lecteurs l’affichaient différemment</translation>
    </message>
    <message>
        <source>a check of the finished file failed</source>
        <translation>un contrôle du fichier terminé a échoué</translation>
    </message>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>Record of a release that was refused</source>
        <translation>Rapport de refus du fichier final</translation>
    </message>
    <message>
        <source>Record of a check</source>
        <translation>Rapport de contrôle</translation>
    </message>
    <message>
        <source>Redaction certificate</source>
        <translation>Certificat d’occultation</translation>
    </message>
    <message>
        <source>Certified release: every page was rebuilt from pixels with the boxes burnt in. Nothing else of the original is in the file.</source>
        <translation>Version certifiée&#xa0;: chaque page a été reconstruite à partir de pixels, cadres incrustés. Le fichier ne contient rien d’autre de l’original.</translation>
    </message>
    <message>
        <source>Vector release: text and drawings outside the boxes were drawn anew; pages that failed a check were rebuilt from pixels.</source>
        <translation>Version vectorielle&#xa0;: le texte et les dessins hors des cadres ont été redessinés&#x202f;; les pages n’ayant pas passé un contrôle ont été reconstruites à partir de pixels.</translation>
    </message>
    <message>
        <source>A check did not pass, so no file was released. The original was not changed.</source>
        <translation>Un contrôle a échoué&#xa0;: aucun fichier final n’a été produit. L’original n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The file was only read. Nothing was removed from it, and no file was written.</source>
        <translation>Le fichier a seulement été lu. Rien n’en a été supprimé et aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Released: every check that ran passed</source>
        <translation>Fichier final produit&#xa0;: tous les contrôles effectués sont réussis</translation>
    </message>
    <message>
        <source>Released: every check passed</source>
        <translation>Fichier final produit&#xa0;: tous les contrôles sont réussis</translation>
    </message>
    <message>
        <source>A check did not pass: do not rely on this file</source>
        <translation>Un contrôle a échoué&#xa0;: ne vous fiez pas à ce fichier</translation>
    </message>
    <message>
        <source>Not released: a check did not pass</source>
        <translation>Pas de fichier final&#xa0;: un contrôle a échoué</translation>
    </message>
    <message>
        <source>Nothing was found by the checks that ran</source>
        <translation>Les contrôles effectués n’ont rien trouvé</translation>
    </message>
    <message>
        <source>Not clean: a check did not pass</source>
        <translation>Non conforme&#xa0;: un contrôle a échoué</translation>
    </message>
    <message>
        <source>What this does not promise</source>
        <translation>Ce qui n’est pas garanti</translation>
    </message>
    <message>
        <source>left out: it holds removed text</source>
        <translation>omis&#xa0;: contient du texte supprimé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>the original was signed; a released file never is</source>
        <translation>l’original était signé&#x202f;; un fichier final ne l’est jamais</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>File that was checked</source>
        <translation>Fichier contrôlé</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Released file</source>
        <translation>Fichier final</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Relu par</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Produit avec</translation>
    </message>
    <message>
        <source>When and by whom</source>
        <translation>Date et auteurs</translation>
    </message>
    <message>
        <source>Removed places</source>
        <translation>Emplacements supprimés</translation>
    </message>
    <message>
        <source>Left readable on purpose</source>
        <translation>Laissés lisibles volontairement</translation>
    </message>
    <message>
        <source>Texts searched for</source>
        <translation>Textes recherchés</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Other categories</source>
        <translation>Autres catégories</translation>
    </message>
    <message>
        <source>Removed, by category</source>
        <translation>Supprimé, par catégorie</translation>
    </message>
    <message>
        <source>Accepted for removal, by category</source>
        <translation>À supprimer (accepté), par catégorie</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Autres motifs</translation>
    </message>
    <message>
        <source>By reason code</source>
        <translation>Par code de motif</translation>
    </message>
    <message>
        <source>In no page, but in the file</source>
        <translation>Dans le fichier, hors des pages</translation>
    </message>
    <message>
        <source>Removed, by page</source>
        <translation>Supprimé, par page</translation>
    </message>
    <message>
        <source>Accepted for removal, by page</source>
        <translation>À supprimer (accepté), par page</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>Pages {pages}</source>
        <translation>Pages {pages}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il établit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Checks of the file</source>
        <translation>Contrôles du fichier</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>page {page}</translation>
    </message>
    <message>
        <source>not run: needs the original</source>
        <translation>non effectué&#xa0;: exige l’original</translation>
    </message>
    <message>
        <source>not run: OCR was off</source>
        <translation>non effectué&#xa0;: OCR désactivée</translation>
    </message>
    <message>
        <source>not run: no OCR data</source>
        <translation>non effectué&#xa0;: pas de données OCR</translation>
    </message>
    <message>
        <source>not run: it broke off</source>
        <translation>non effectué&#xa0;: interrompu</translation>
    </message>
    <message>
        <source>What nobody accepted for removal is still readable, whether the program found it or not.</source>
        <translation>Ce dont personne n’a accepté la suppression reste lisible, que le programme l’ait trouvé ou non.</translation>
    </message>
    <message>
        <source>Boxes that were widened so that they say less about what they cover: {grown}; joined with a neighbour: {joined}; less wide, because a word that stays is in the way: {limited}. Other words covered: {lost}.</source>
        <translation>Cadres élargis afin d’en dire moins sur ce qu’ils recouvrent&#xa0;: {grown}&#x202f;; réunis à un voisin&#xa0;: {joined}&#x202f;; moins larges, gênés par un mot conservé&#xa0;: {limited}. Autres mots recouverts&#xa0;: {lost}.</translation>
    </message>
    <message>
        <source>{count} places were covered without searching the rest of the file for their text: boxes drawn by hand and words too common to search for.</source>
        <translation>{count} emplacements ont été recouverts sans que leur texte soit recherché dans le reste du fichier&#xa0;: cadres dessinés à la main et mots trop courants pour être recherchés.</translation>
    </message>
    <message>
        <source>Pages {pages} were rebuilt from pixels: {reason}.</source>
        <translation>Les pages {pages} ont été reconstruites à partir de pixels&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Look at pages {pages}: a picture that lost a part under a box elsewhere is shown whole there.</source>
        <translation>Examinez les pages {pages}&#xa0;: une image dont une partie a été supprimée sous un cadre ailleurs y apparaît en entier.</translation>
    </message>
    <message>
        <source>On pages {pages} text inside pictures was not read.</source>
        <translation>Aux pages {pages}, le texte des images n’a pas été lu.</translation>
    </message>
    <message>
        <source>On pages {pages} writing could not be read; somebody said that those pages were looked at.</source>
        <translation>Aux pages {pages}, de l’écriture n’a pu être lue&#x202f;; une personne a déclaré avoir examiné ces pages.</translation>
    </message>
    <message>
        <source>On pages {pages} writing could not be read.</source>
        <translation>Aux pages {pages}, de l’écriture n’a pu être lue.</translation>
    </message>
    <message>
        <source>Program (executable)</source>
        <translation>Programme (exécutable)</translation>
    </message>
    <message>
        <source>Program (source)</source>
        <translation>Programme (source)</translation>
    </message>
    <message>
        <source>This certificate</source>
        <translation>Ce certificat</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Hashes (SHA-256)</source>
        <translation>Empreintes (SHA-256)</translation>
    </message>
    <message>
        <source>This page sums up the certificate in JSON, which has every place, page and model file. To check a file on any computer: {command}</source>
        <translation>Cette page résume le certificat au format JSON, qui recense chaque emplacement, page et fichier de modèle. Pour vérifier un fichier sur n’importe quel ordinateur&#xa0;: {command}</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Only permitted parts in the file</source>
        <translation>Uniquement des éléments autorisés</translation>
    </message>
    <message>
        <source>No removed text (reader 1)</source>
        <translation>Aucun texte supprimé (lecteur 1)</translation>
    </message>
    <message>
        <source>No removed text (reader 2)</source>
        <translation>Aucun texte supprimé (lecteur 2)</translation>
    </message>
    <message>
        <source>No removed text in raw data</source>
        <translation>Aucun texte supprimé (données brutes)</translation>
    </message>
    <message>
        <source>Boxes are solid (reader 1)</source>
        <translation>Cadres pleins (lecteur 1)</translation>
    </message>
    <message>
        <source>Boxes are solid (reader 2)</source>
        <translation>Cadres pleins (lecteur 2)</translation>
    </message>
    <message>
        <source>No text under boxes</source>
        <translation>Aucun texte sous les cadres</translation>
    </message>
    <message>
        <source>All pages present</source>
        <translation>Toutes les pages présentes</translation>
    </message>
    <message>
        <source>Nothing drawn under boxes</source>
        <translation>Rien de dessiné sous les cadres</translation>
    </message>
    <message>
        <source>Rest of the pages unchanged</source>
        <translation>Reste des pages inchangé</translation>
    </message>
    <message>
        <source>No letters left at the boxes</source>
        <translation>Aucune lettre au bord des cadres</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Open</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
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
        <translation>Seconde relecture</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservation</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Not read (no OCR)</source>
        <translation>Non lu (sans OCR)</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Texte dans les images</translation>
    </message>
    <message>
        <source>Names by the small model only</source>
        <translation>Noms par le petit modèle seul</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Recherche rapide</translation>
    </message>
    <message numerus="yes">
        <source>%n scanned</source>
        <translation>
            <numerusform>%n numérisée</numerusform>
            <numerusform>%n numérisées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with text</source>
        <translation>
            <numerusform>%n avec texte</numerusform>
            <numerusform>%n avec texte</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Mis fin par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>SHA-256 de l’original</translation>
    </message>
    <message>
        <source>SHA-256 as released</source>
        <translation>SHA-256 du fichier final</translation>
    </message>
    <message>
        <source>Somebody asked for it</source>
        <translation>À la demande d’une personne</translation>
    </message>
    <message>
        <source>Released, and kept no longer</source>
        <translation>Fichier final produit, conservation terminée</translation>
    </message>
    <message>
        <source>The date of its matter came</source>
        <translation>Échéance fixée pour l’affaire</translation>
    </message>
    <message>
        <source>The end of its released file came</source>
        <translation>Fin de conservation du fichier final</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message numerus="yes">
        <source>%n documents selected</source>
        <translation>
            <numerusform>%n document sélectionné</numerusform>
            <numerusform>%n documents sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a document to see its details.</source>
        <translation>Sélectionnez un document pour en voir les détails.</translation>
    </message>
    <message>
        <source>Choose who you are…</source>
        <translation>Choisir qui vous êtes…</translation>
    </message>
    <message>
        <source>Show original in folder</source>
        <translation>Afficher l’original dans son dossier</translation>
    </message>
    <message>
        <source>Take over its decisions…</source>
        <translation>Reprendre ses décisions…</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the settings of this matter</source>
        <translation>Modifier les paramètres de cette affaire</translation>
    </message>
    <message>
        <source>What stays on record</source>
        <translation>Ce qui reste enregistré</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what stays on record</source>
        <translation>Copier ce qui reste enregistré</translation>
    </message>
    <message>
        <source>Save certificate as PDF…</source>
        <translation>Enregistrer le certificat en PDF…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More that can be done with this document</source>
        <translation>Autres actions possibles sur ce document</translation>
    </message>
    <message>
        <source>Exact copy of</source>
        <translation>Copie exacte de</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Unread pages</source>
        <translation>Pages non lues</translation>
    </message>
    <message>
        <source>Open hits</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Temps passé</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>Examiné par</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Ajouté par</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Released file</source>
        <translation>Fichier final</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <translation>
            <numerusform>Afficher l’entrée (%n)</numerusform>
            <numerusform>Afficher les %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>A document that is gone</source>
        <translation>Un document qui n’existe plus</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Paused. It goes on where it stopped.</source>
        <translation>En pause. La reprise se fera là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>Sent back to its review by {name}.</source>
        <translation>Renvoyé en relecture par {name}.</translation>
    </message>
    <message>
        <source>Waits for the approval of somebody other than {name}.</source>
        <translation>En attente de l’approbation d’une autre personne que {name}.</translation>
    </message>
    <message>
        <source>Choose who you are, so that it is known who approved.</source>
        <translation>Choisissez qui vous êtes, afin que l’on sache qui a approuvé.</translation>
    </message>
    <message>
        <source>You reviewed it yourself. Somebody else must choose their profile and approve it.</source>
        <translation>Vous l’avez relu vous-même. Une autre personne doit choisir son profil et l’approuver.</translation>
    </message>
    <message>
        <source>Look at it before you approve. It is then redacted and verified.</source>
        <translation>Examinez-le avant de l’approuver. Il est ensuite occulté et vérifié.</translation>
    </message>
    <message>
        <source>It has exactly the same bytes as {name}.</source>
        <translation>Il est identique, octet pour octet, à {name}.</translation>
    </message>
    <message>
        <source>What was decided there can be taken over here. It is one step and can be undone.</source>
        <translation>Les décisions prises là-bas peuvent être reprises ici. C’est une seule étape, qui peut être annulée.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Kind of mistake: {name}</source>
        <translation>Type d’erreur&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>A document that is gone</source>
        <translation>Un document qui n’existe plus</translation>
    </message>
</context>
<context>
    <name>DocumentsTable</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Drag on the page, or press Return for a box that the arrow keys move.</source>
        <translation>Faites glisser sur la page, ou appuyez sur Entrée pour obtenir un cadre que les flèches déplacent.</translation>
    </message>
    <message>
        <source>Selected: {text}. R marks it.</source>
        <translation>Sélection&#xa0;: {text}. R la marque.</translation>
    </message>
    <message>
        <source>Choose one box to split it.</source>
        <translation>Choisissez un cadre à diviser.</translation>
    </message>
    <message>
        <source>Choose two boxes or more of one page to merge them.</source>
        <translation>Choisissez au moins deux cadres d’une même page à fusionner.</translation>
    </message>
    <message>
        <source>Choose the box that other pages are to have too.</source>
        <translation>Choisissez le cadre à reporter sur d’autres pages.</translation>
    </message>
    <message numerus="yes">
        <source>%n boxes marked.</source>
        <translation>
            <numerusform>%n cadre marqué.</numerusform>
            <numerusform>%n cadres marqués.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>not PDF</source>
        <translation>pas un PDF</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>impossible à ouvrir</translation>
    </message>
    <message>
        <source>link out of the folder</source>
        <translation>lien sortant du dossier</translation>
    </message>
    <message>
        <source>released by Sable</source>
        <translation>produit par Sable</translation>
    </message>
    <message>
        <source>a copy with marks, not redacted</source>
        <translation>copie avec marques, non occultée</translation>
    </message>
    <message>
        <source>beyond the first 100,000</source>
        <translation>au-delà des 100&#x202f;000 premiers</translation>
    </message>
    <message numerus="yes">
        <source>%n PDFs added</source>
        <translation>
            <numerusform>%n PDF ajouté</numerusform>
            <numerusform>%n PDF ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: {reasons}</source>
        <translation>
            <numerusform>%n ignoré&#xa0;: {reasons}</numerusform>
            <numerusform>%n ignorés&#xa0;: {reasons}</numerusform>
        </translation>
    </message>
    <message>
        <source>{added}, {skipped}.</source>
        <translation>{added}, {skipped}.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDFs added.</source>
        <translation>
            <numerusform>%n PDF ajouté.</numerusform>
            <numerusform>%n PDF ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added. Skipped: {reasons}.</source>
        <translation>Rien n’a été ajouté. Ignorés&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>No PDF was found in what you added. Nothing was changed.</source>
        <translation>Aucun PDF dans ce que vous avez ajouté. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n links were skipped: save them to this computer first.</source>
        <translation>
            <numerusform>%n lien a été ignoré&#xa0;: enregistrez d’abord le fichier sur cet ordinateur.</numerusform>
            <numerusform>%n liens ont été ignorés&#xa0;: enregistrez d’abord les fichiers sur cet ordinateur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Drop to add</source>
        <translation>Déposez pour ajouter</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop PDFs or folders here</source>
        <translation>Déposez ici des PDF ou des dossiers</translation>
    </message>
    <message>
        <source>Sable finds names, numbers and other personal details. You decide which ones go. Then they are removed for good, and the result is checked before it is released.</source>
        <translation>Sable repère les noms, les numéros et les autres données personnelles. Vous décidez de ce qui disparaît. La suppression est alors définitive, et le résultat est contrôlé avant la production du fichier final.</translation>
    </message>
    <message>
        <source>Your files never leave this computer, and originals are never changed.</source>
        <translation>Vos fichiers ne quittent jamais cet ordinateur, et les originaux ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Name of a minor</source>
        <translation>Nom d’un mineur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Nationality, religion or politics</source>
        <translation>Nationalité, religion ou opinions politiques</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>Date ou heure</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Numéro de carte</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Compte bancaire</translation>
    </message>
    <message>
        <source>Crypto wallet</source>
        <translation>Portefeuille de cryptoactifs</translation>
    </message>
    <message>
        <source>US Social Security number</source>
        <translation>Numéro de sécurité sociale (É.-U.)</translation>
    </message>
    <message>
        <source>US taxpayer number (ITIN)</source>
        <translation>Numéro de contribuable (ITIN, É.-U.)</translation>
    </message>
    <message>
        <source>US employer number (EIN)</source>
        <translation>Numéro d’employeur (EIN, É.-U.)</translation>
    </message>
    <message>
        <source>US passport</source>
        <translation>Passeport (É.-U.)</translation>
    </message>
    <message>
        <source>US driver license</source>
        <translation>Permis de conduire (É.-U.)</translation>
    </message>
    <message>
        <source>US bank account</source>
        <translation>Compte bancaire (É.-U.)</translation>
    </message>
    <message>
        <source>UK NHS number</source>
        <translation>Numéro NHS (R.-U.)</translation>
    </message>
    <message>
        <source>UK National Insurance number</source>
        <translation>Numéro d’assurance nationale (R.-U.)</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>National identity number</source>
        <translation>Numéro d’identité national</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>License plate</source>
        <translation>Plaque d’immatriculation</translation>
    </message>
    <message>
        <source>Vehicle identification number</source>
        <translation>Numéro d’identification du véhicule</translation>
    </message>
    <message>
        <source>Medical license</source>
        <translation>Licence médicale</translation>
    </message>
    <message>
        <source>Medical record number</source>
        <translation>Numéro de dossier médical</translation>
    </message>
    <message>
        <source>Medical condition</source>
        <translation>État de santé</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Numéro d’affaire</translation>
    </message>
    <message>
        <source>Bar number</source>
        <translation>Numéro d’avocat</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Numéro d’appareil</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées géographiques</translation>
    </message>
    <message>
        <source>Other number or code</source>
        <translation>Autre numéro ou code</translation>
    </message>
    <message>
        <source>Occupation, health or origin</source>
        <translation>Profession, santé ou origine</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Other telling detail</source>
        <translation>Autre détail identifiant</translation>
    </message>
    <message>
        <source>Bar code or QR code</source>
        <translation>Code-barres ou code QR</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>Marqué à la main</translation>
    </message>
    <message>
        <source>On the list of texts to redact</source>
        <translation>Sur la liste des textes à occulter</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export marks</source>
        <translation>Exporter les marques</translation>
    </message>
    <message>
        <source>The file says what would be removed. It is no released file: keep it to yourselves.</source>
        <translation>Le fichier dit ce qui serait supprimé. Ce n’est pas un fichier final&#xa0;: ne le communiquez pas.</translation>
    </message>
    <message>
        <source>FDF, for Acrobat</source>
        <translation>FDF, pour Acrobat</translation>
    </message>
    <message>
        <source>Redaction marks to import into a copy of the document.</source>
        <translation>Marques d’occultation à importer dans une copie du document.</translation>
    </message>
    <message>
        <source>XFDF, for other PDF programs</source>
        <translation>XFDF, pour d’autres programmes PDF</translation>
    </message>
    <message>
        <source>The same marks as XML.</source>
        <translation>Les mêmes marques en XML.</translation>
    </message>
    <message>
        <source>A PDF with live marks</source>
        <translation>Un PDF avec des marques actives</translation>
    </message>
    <message>
        <source>The whole document with redaction marks on it. Nothing in it is redacted; its name says so.</source>
        <translation>Tout le document, avec ses marques d’occultation. Rien n’y est occulté&#x202f;; son nom le précise.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Everything that is known of the hits, with their text.</source>
        <translation>Tout ce que l’on sait des résultats, avec leur texte.</translation>
    </message>
    <message>
        <source>Only what was accepted, without open hits</source>
        <translation>Seulement ce qui a été accepté, sans les résultats à traiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The original file was not changed.</source>
        <translation>Le fichier original n’a pas été modifié.</translation>
    </message>
    <message>
        <source>No file was released, and the original was not changed.</source>
        <translation>Aucun fichier final n’a été produit et l’original n’a pas été modifié.</translation>
    </message>
    <message>
        <source>All decisions are saved, and the original was not changed.</source>
        <translation>Toutes les décisions sont enregistrées et l’original n’a pas été modifié.</translation>
    </message>
    <message>
        <source>This file is not a PDF.</source>
        <translation>Ce fichier n’est pas un PDF.</translation>
    </message>
    <message>
        <source>Convert it to PDF and add the new file.</source>
        <translation>Convertissez-le en PDF et ajoutez le nouveau fichier.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be read.</source>
        <translation>Ce PDF est endommagé et ne peut être lu.</translation>
    </message>
    <message>
        <source>Ask the sender for a new copy, or print it to PDF in a viewer that shows it.</source>
        <translation>Demandez une nouvelle copie à l’expéditeur, ou imprimez-le en PDF depuis un lecteur qui l’affiche.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>Copy or download the file again, then add it.</source>
        <translation>Copiez ou téléchargez de nouveau le fichier, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Ce PDF n’a aucune page.</translation>
    </message>
    <message>
        <source>Ask the sender for a complete copy.</source>
        <translation>Demandez une copie complète à l’expéditeur.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation>Ce PDF est verrouillé par un mot de passe.</translation>
    </message>
    <message>
        <source>Nothing was read from it. The password is used in memory only and never stored.</source>
        <translation>Rien n’en a été lu. Le mot de passe n’est utilisé qu’en mémoire et n’est jamais enregistré.</translation>
    </message>
    <message>
        <source>Type the password and try again.</source>
        <translation>Saisissez le mot de passe et réessayez.</translation>
    </message>
    <message>
        <source>The password does not open this PDF.</source>
        <translation>Le mot de passe n’ouvre pas ce PDF.</translation>
    </message>
    <message>
        <source>Check the password and try again.</source>
        <translation>Vérifiez le mot de passe et réessayez.</translation>
    </message>
    <message>
        <source>The file is no longer where it was when it was added.</source>
        <translation>Le fichier n’est plus là où il se trouvait lors de l’ajout.</translation>
    </message>
    <message>
        <source>All decisions are saved.</source>
        <translation>Toutes les décisions sont enregistrées.</translation>
    </message>
    <message>
        <source>Put the file back or connect its drive, then try again.</source>
        <translation>Remettez le fichier à sa place ou reconnectez son lecteur, puis réessayez.</translation>
    </message>
    <message>
        <source>The file cannot be opened: another program holds it, or you may not read it.</source>
        <translation>Le fichier ne peut être ouvert&#xa0;: un autre programme l’utilise, ou vous n’avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>Close other programs that use it, check its permissions, then try again.</source>
        <translation>Fermez les autres programmes qui l’utilisent, vérifiez ses droits d’accès, puis réessayez.</translation>
    </message>
    <message>
        <source>The file changed after it was read, so its hits may no longer fit.</source>
        <translation>Le fichier a changé après sa lecture&#x202f;; ses résultats peuvent ne plus correspondre.</translation>
    </message>
    <message>
        <source>No file was released. The changed file was not touched.</source>
        <translation>Aucun fichier final n’a été produit. Le fichier modifié n’a pas été touché.</translation>
    </message>
    <message>
        <source>Restore the earlier version and try again, or add the changed file anew.</source>
        <translation>Rétablissez la version antérieure et réessayez, ou ajoutez de nouveau le fichier modifié.</translation>
    </message>
    <message>
        <source>Some pages hold pictures of text that could not be read.</source>
        <translation>Certaines pages contiennent des images de texte qui n’ont pu être lues.</translation>
    </message>
    <message>
        <source>Open the document, look at those pages yourself and mark what must go.</source>
        <translation>Ouvrez le document, examinez ces pages vous-même et marquez ce qui doit disparaître.</translation>
    </message>
    <message>
        <source>This document took too long and was stopped.</source>
        <translation>Ce document a pris trop de temps et son traitement a été arrêté.</translation>
    </message>
    <message>
        <source>Try again. If it stops again, split the PDF into smaller parts.</source>
        <translation>Réessayez. S’il s’arrête encore, divisez le PDF en parties plus petites.</translation>
    </message>
    <message>
        <source>This document needs more memory than is free.</source>
        <translation>Ce document exige plus de mémoire qu’il n’y en a de libre.</translation>
    </message>
    <message>
        <source>Close other programs and try again, or split the PDF into smaller parts.</source>
        <translation>Fermez d’autres programmes et réessayez, ou divisez le PDF en parties plus petites.</translation>
    </message>
    <message>
        <source>The part of the program that reads documents stopped on this file.</source>
        <translation>La partie du programme qui lit les documents s’est arrêtée sur ce fichier.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the file is probably damaged.</source>
        <translation>Réessayez. Si cela se reproduit, le fichier est probablement endommagé.</translation>
    </message>
    <message>
        <source>Reading this file gave an answer that cannot be trusted, so it was discarded.</source>
        <translation>La lecture de ce fichier a donné une réponse à laquelle on ne peut se fier&#x202f;; elle a été écartée.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, do not open this file in other programs.</source>
        <translation>Réessayez. Si cela se reproduit, n’ouvrez pas ce fichier dans d’autres programmes.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>A file with the name of the released file already exists.</source>
        <translation>Un fichier portant le nom du fichier final existe déjà.</translation>
    </message>
    <message>
        <source>The existing file was not replaced. All decisions are saved.</source>
        <translation>Le fichier existant n’a pas été remplacé. Toutes les décisions sont enregistrées.</translation>
    </message>
    <message>
        <source>Move or rename the existing file, then try again.</source>
        <translation>Déplacez ou renommez le fichier existant, puis réessayez.</translation>
    </message>
    <message>
        <source>The released file could not be written to its folder.</source>
        <translation>Le fichier final n’a pu être écrit dans son dossier.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it, then try again.</source>
        <translation>Vérifiez que le dossier existe et que vous pouvez y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>The file is too large, damaged, or no CSV, XLSX or text file.</source>
        <translation>Le fichier est trop volumineux, endommagé, ou n’est ni CSV, ni XLSX, ni texte.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Save the list as CSV and import that.</source>
        <translation>Enregistrez la liste au format CSV et importez ce fichier.</translation>
    </message>
    <message>
        <source>The file is too large, damaged, or no FDF, XFDF, JSON or PDF with marks.</source>
        <translation>Le fichier est trop volumineux, endommagé, ou n’est ni FDF, ni XFDF, ni JSON, ni PDF avec des marques.</translation>
    </message>
    <message>
        <source>Export the marks again from the program that made them.</source>
        <translation>Exportez de nouveau les marques depuis le programme qui les a créées.</translation>
    </message>
    <message>
        <source>The marks are on pages that this document does not have.</source>
        <translation>Les marques portent sur des pages que ce document n’a pas.</translation>
    </message>
    <message>
        <source>Choose the marks of this document.</source>
        <translation>Choisissez les marques de ce document.</translation>
    </message>
    <message>
        <source>An entry of the always or never list cannot be used, so nothing was looked for.</source>
        <translation>Une entrée de la liste «&#xa0;toujours&#xa0;» ou «&#xa0;jamais&#xa0;» est inutilisable&#x202f;; rien n’a donc été recherché.</translation>
    </message>
    <message>
        <source>Correct the lists in the settings of the matter or of the firm, then try again.</source>
        <translation>Corrigez les listes dans les paramètres de l’affaire ou de l’organisation, puis réessayez.</translation>
    </message>
    <message>
        <source>The program asked for something that makes no sense for this document.</source>
        <translation>Le programme a demandé une opération qui n’a pas de sens pour ce document.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the log file.</source>
        <translation>Réessayez. Si cela se reproduit, signalez-le en joignant le fichier journal.</translation>
    </message>
    <message>
        <source>This document does not have that page.</source>
        <translation>Ce document n’a pas cette page.</translation>
    </message>
    <message>
        <source>Check that the file is the one that was added, then try again.</source>
        <translation>Vérifiez que le fichier est bien celui qui a été ajouté, puis réessayez.</translation>
    </message>
    <message>
        <source>A page is too large to be drawn.</source>
        <translation>Une page est trop grande pour être dessinée.</translation>
    </message>
    <message>
        <source>Print the page to a smaller paper size and add the new file.</source>
        <translation>Imprimez la page sur un format de papier plus petit et ajoutez le nouveau fichier.</translation>
    </message>
    <message>
        <source>Whoever reviewed a document cannot approve it.</source>
        <translation>Qui a relu un document ne peut l’approuver.</translation>
    </message>
    <message>
        <source>Let another person approve it, or send it back to its review.</source>
        <translation>Laissez une autre personne l’approuver, ou renvoyez-le en relecture.</translation>
    </message>
    <message>
        <source>The certificate could not be signed: the key is missing, locked or damaged.</source>
        <translation>Le certificat n’a pu être signé&#xa0;: la clé manque, est verrouillée ou endommagée.</translation>
    </message>
    <message>
        <source>Open the document and finish its review again: the passphrase is asked there, or do not sign.</source>
        <translation>Ouvrez le document et terminez de nouveau sa relecture&#xa0;: la phrase secrète y est demandée&#x202f;; ou bien ne signez pas.</translation>
    </message>
    <message>
        <source>This needs somebody&apos;s name, and nobody is chosen at this computer.</source>
        <translation>Il faut ici le nom d’une personne, et aucune n’est choisie sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose who you are (File, Profiles), then try again.</source>
        <translation>Choisissez qui vous êtes (Fichier, Profils), puis réessayez.</translation>
    </message>
    <message>
        <source>A comment can only be changed by the person who wrote it.</source>
        <translation>Un commentaire ne peut être modifié que par son auteur.</translation>
    </message>
    <message>
        <source>A legal hold is on this job, so nothing of it may be deleted.</source>
        <translation>Ce lot fait l’objet d’un gel juridique&#xa0;: rien ne peut en être supprimé.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Lift the hold first, if you may.</source>
        <translation>Levez d’abord le gel, si vous y êtes habilité.</translation>
    </message>
    <message>
        <source>The profile of this job is missing, or its file is not right.</source>
        <translation>Le profil de ce lot manque, ou son fichier est incorrect.</translation>
    </message>
    <message>
        <source>Nothing was looked for, and nothing was changed.</source>
        <translation>Rien n’a été recherché et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Mend the file, or choose another profile for the job.</source>
        <translation>Corrigez le fichier, ou choisissez un autre profil pour le lot.</translation>
    </message>
    <message>
        <source>The proof found something that was to be removed.</source>
        <translation>La vérification a trouvé quelque chose qui devait être supprimé.</translation>
    </message>
    <message>
        <source>Open the document, decide the marked places, and finish the review again.</source>
        <translation>Ouvrez le document, traitez les emplacements signalés et terminez de nouveau la relecture.</translation>
    </message>
    <message>
        <source>This document was cancelled.</source>
        <translation>Le traitement de ce document a été arrêté.</translation>
    </message>
    <message>
        <source>Retry it whenever you like.</source>
        <translation>Relancez-le quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>The program was closed while it worked on this document.</source>
        <translation>Le programme a été fermé pendant qu’il traitait ce document.</translation>
    </message>
    <message>
        <source>Retry to go on where it stopped.</source>
        <translation>Relancez-le pour reprendre là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>A file that belongs to Sable is missing or was changed.</source>
        <translation>Un fichier appartenant à Sable manque ou a été modifié.</translation>
    </message>
    <message>
        <source>Install Sable again. Your jobs and decisions stay.</source>
        <translation>Réinstallez Sable. Vos lots et vos décisions sont conservés.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>Le programme a commis une erreur.</translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of this PDF</source>
        <translation>Mot de passe de ce PDF</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>{what} (page {page})</source>
        <translation>{what} (page {page})</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Open for review</source>
        <translation>Ouvrir pour relire</translation>
    </message>
    <message>
        <source>Show original in folder</source>
        <translation>Afficher l’original dans son dossier</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <source>This file is damaged and was repaired while it was read.</source>
        <translation>Ce fichier est endommagé et a été réparé pendant sa lecture.</translation>
    </message>
    <message>
        <source>Something may be missing. Compare it with the original before you release it, or ask for a new copy.</source>
        <translation>Il se peut qu’il manque quelque chose. Comparez-le à l’original avant de produire le fichier final, ou demandez une nouvelle copie.</translation>
    </message>
    <message>
        <source>This file is an XFA form. Other programs may show more of it.</source>
        <translation>Ce fichier est un formulaire XFA. D’autres programmes peuvent en montrer davantage.</translation>
    </message>
    <message>
        <source>Compare it before you release it: only what is shown here is searched and released.</source>
        <translation>Comparez-le avant de produire le fichier final&#xa0;: seul ce qui est affiché ici est analysé et repris.</translation>
    </message>
    <message>
        <source>Damaged, repaired</source>
        <translation>Endommagé, réparé</translation>
    </message>
    <message>
        <source>It is damaged and was repaired while it was read: something may be missing.</source>
        <translation>Il est endommagé et a été réparé pendant sa lecture&#xa0;: il se peut qu’il manque quelque chose.</translation>
    </message>
    <message>
        <source>XFA form</source>
        <translation>Formulaire XFA</translation>
    </message>
    <message>
        <source>It is an XFA form: only what is shown here is released.</source>
        <translation>C’est un formulaire XFA&#xa0;: seul ce qui est affiché ici est repris dans le fichier final.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>It is signed. The signature does not survive redaction: the released file is not signed.</source>
        <translation>Il est signé. La signature ne survit pas à l’occultation&#xa0;: le fichier final n’est pas signé.</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>Champs de formulaire</translation>
    </message>
    <message>
        <source>It has form fields. What they show is released, but cannot be filled in any more.</source>
        <translation>Il comporte des champs de formulaire. Ce qu’ils affichent est repris, mais ne peut plus être rempli.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached files</source>
        <translation>
            <numerusform>%n pièce jointe</numerusform>
            <numerusform>%n pièces jointes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached files are neither searched nor in the released file. Add them as files of their own.</source>
        <translation>
            <numerusform>%n pièce jointe n’est ni analysée ni reprise dans le fichier final. Ajoutez-la comme fichier distinct.</numerusform>
            <numerusform>%n pièces jointes ne sont ni analysées ni reprises dans le fichier final. Ajoutez-les comme fichiers distincts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden layers</source>
        <translation>
            <numerusform>%n calque masqué</numerusform>
            <numerusform>%n calques masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its layers are hidden. What they hide is not in the released file.</source>
        <translation>
            <numerusform>%n de ses calques est masqué. Ce qu’il cache n’est pas dans le fichier final.</numerusform>
            <numerusform>%n de ses calques sont masqués. Ce qu’ils cachent n’est pas dans le fichier final.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n calque</numerusform>
            <numerusform>%n calques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n layers, all of them shown. The released file has none.</source>
        <translation>
            <numerusform>Il a %n calque, affiché. Le fichier final n’en a aucun.</numerusform>
            <numerusform>Il a %n calques, tous affichés. Le fichier final n’en a aucun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier versions</source>
        <translation>
            <numerusform>%n version antérieure</numerusform>
            <numerusform>%n versions antérieures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n earlier versions of itself. None of them is in the released file.</source>
        <translation>
            <numerusform>Il contient %n version antérieure de lui-même. Elle n’est pas dans le fichier final.</numerusform>
            <numerusform>Il contient %n versions antérieures de lui-même. Aucune n’est dans le fichier final.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened with a password</source>
        <translation>Ouvert avec un mot de passe</translation>
    </message>
    <message>
        <source>It was opened with a password. The released file opens without one.</source>
        <translation>Il a été ouvert avec un mot de passe. Le fichier final s’ouvre sans mot de passe.</translation>
    </message>
</context>
<context>
    <name>FileWordsArea</name>
    <message>
        <source>What the file holds</source>
        <translation>Ce que contient le fichier</translation>
    </message>
</context>
<context>
    <name>FilesTable</name>
    <message>
        <source>Files of this job</source>
        <translation>Fichiers de ce lot</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Arrêtés</translation>
    </message>
    <message>
        <source>Expired and purged</source>
        <translation>Expirés et purgés</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Matter, people and other details</source>
        <translation>Affaire, personnes et autres détails</translation>
    </message>
    <message>
        <source>Search file names</source>
        <translation>Rechercher un nom de fichier</translation>
    </message>
    <message>
        <source>{filter}  ×</source>
        <translation>{filter}  ×</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Retirer le filtre {filter}</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>{name}  {count}</source>
        <translation>{name}  {count}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n documents</source>
        <translation>
            <numerusform>{name}&#xa0;: %n document</numerusform>
            <numerusform>{name}&#xa0;: %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Ajouté par</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Relu par</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>FinishSheet</name>
    <message>
        <source>Finish review</source>
        <translation>Terminer la relecture</translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>Afficher le suivant</translation>
    </message>
    <message>
        <source>I have looked at all of these myself</source>
        <translation>J’ai examiné tout cela moi-même</translation>
    </message>
    <message>
        <source>A new file is made and checked. It is released only if no trace of an accepted hit is found. The original stays as it is.</source>
        <translation>Un nouveau fichier est créé et contrôlé. Il n’est produit que si aucune trace d’un résultat accepté n’est trouvée. L’original reste tel quel.</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Revenir à la relecture</translation>
    </message>
    <message>
        <source>Redact and verify</source>
        <translation>Occulter et vérifier</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>La phrase secrète est incorrecte.</translation>
    </message>
    <message>
        <source>Sign the certificate with the key of this computer ({fingerprint}…)</source>
        <translation>Signer le certificat avec la clé de cet ordinateur ({fingerprint}…)</translation>
    </message>
    <message numerus="yes">
        <source>%n hits will be redacted.</source>
        <translation>
            <numerusform>%n résultat sera occulté.</numerusform>
            <numerusform>%n résultats seront occultés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hit is decided</source>
        <translation>Tous les résultats sont traités</translation>
    </message>
    <message numerus="yes">
        <source>%n hits not decided</source>
        <translation>
            <numerusform>%n résultat non traité</numerusform>
            <numerusform>%n résultats non traités</numerusform>
        </translation>
    </message>
    <message>
        <source>An open hit would stay readable. Decide each one, or accept all the rest.</source>
        <translation>Un résultat à traiter resterait lisible. Traitez-les un à un, ou acceptez tous ceux qui restent.</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n remaining</source>
        <translation>
            <numerusform>Accepter le dernier (%n)</numerusform>
            <numerusform>Accepter les %n restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Detection misses things. Look at each page at a readable size, top to bottom.</source>
        <translation>La détection n’est pas infaillible. Regardez chaque page à une taille lisible, de haut en bas.</translation>
    </message>
    <message>
        <source>This matter does not require it.</source>
        <translation>Cette affaire ne l’exige pas.</translation>
    </message>
    <message>
        <source>Every page was seen</source>
        <translation>Toutes les pages ont été vues</translation>
    </message>
    <message numerus="yes">
        <source>%n pages were not seen</source>
        <translation>
            <numerusform>%n page n’a pas été vue</numerusform>
            <numerusform>%n pages n’ont pas été vues</numerusform>
        </translation>
    </message>
    <message>
        <source>For every sure hit that stays there is a reason</source>
        <translation>Chaque résultat sûr conservé est motivé</translation>
    </message>
    <message numerus="yes">
        <source>%n sure hits stay without a reason</source>
        <translation>
            <numerusform>%n résultat sûr conservé sans raison</numerusform>
            <numerusform>%n résultats sûrs conservés sans raison</numerusform>
        </translation>
    </message>
    <message>
        <source>Say for all of them why they stay, or look at each one.</source>
        <translation>Dites pour l’ensemble pourquoi ils sont conservés, ou examinez-les un à un.</translation>
    </message>
    <message numerus="yes">
        <source>%n hits hidden in the file not decided</source>
        <translation>
            <numerusform>%n résultat caché dans le fichier non traité</numerusform>
            <numerusform>%n résultats cachés dans le fichier non traités</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hit hidden in the file is decided</source>
        <translation>Tous les résultats cachés dans le fichier sont traités</translation>
    </message>
    <message>
        <source>Not all that is hidden in the file could be checked</source>
        <translation>Tout ce qui est caché dans le fichier n’a pu être contrôlé</translation>
    </message>
    <message>
        <source>Nothing hidden is carried over into the released file.</source>
        <translation>Rien de caché n’est repris dans le fichier final.</translation>
    </message>
    <message>
        <source>Could not check: {carriers}.</source>
        <translation>Contrôle impossible&#xa0;: {carriers}.</translation>
    </message>
    <message>
        <source>The text of every page could be read</source>
        <translation>Le texte de toutes les pages a pu être lu</translation>
    </message>
    <message>
        <source>Every unread region was looked at</source>
        <translation>Toutes les zones non lues ont été examinées</translation>
    </message>
    <message>
        <source>Pictures, and what could not be read: nothing could be found there. Say that nothing secret is in it, or box it. Pages: {pages}</source>
        <translation>Images et passages illisibles&#xa0;: rien n’a pu y être détecté. Déclarez qu’il ne s’y trouve rien de confidentiel, ou posez un cadre. Pages&#xa0;: {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n unread regions not looked at</source>
        <translation>
            <numerusform>%n zone non lue à examiner</numerusform>
            <numerusform>%n zones non lues à examiner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirmListsPage</name>
    <message>
        <source>Lists of the firm</source>
        <translation>Listes de l’organisation</translation>
    </message>
    <message>
        <source>Every job uses these lists besides its own, unless it switches them off. One text a line; what stands in both is redacted. Documents that were read already are not searched again by themselves.</source>
        <translation>Chaque lot utilise ces listes en plus des siennes, sauf s’il les désactive. Un texte par ligne&#x202f;; ce qui figure dans les deux est occulté. Les documents déjà lus ne sont pas analysés de nouveau d’office.</translation>
    </message>
    <message>
        <source>Always redact</source>
        <translation>Toujours occulter</translation>
    </message>
    <message>
        <source>Never redact</source>
        <translation>Ne jamais occulter</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>Lecture des listes…</translation>
    </message>
    <message>
        <source>The firm&apos;s list: {name}</source>
        <translation>Liste de l’organisation&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Import and test…</source>
        <translation>Importer et tester…</translation>
    </message>
    <message>
        <source>Import and test: {list}</source>
        <translation>Importer et tester&#xa0;: {list}</translation>
    </message>
    <message>
        <source>{list}: {fault} The lists stay as they were until that is mended.</source>
        <translation>{list}&#xa0;: {fault} Les listes restent inchangées jusqu’à correction.</translation>
    </message>
    <message numerus="yes">
        <source>Stored: %n entries.</source>
        <translation>
            <numerusform>%n entrée enregistrée.</numerusform>
            <numerusform>%n entrées enregistrées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>{text}, {label}: {page} on the page, {document} in the document, {matter} in the matter, {open} open</source>
        <translation>{text}, {label}&#xa0;: {page} sur la page, {document} dans le document, {matter} dans l’affaire, {open} à traiter</translation>
    </message>
    <message>
        <source>It is not sure who is meant: {names}</source>
        <translation>La personne visée est incertaine&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>Filter groups by text or label</source>
        <translation>Filtrer les groupes par texte ou étiquette</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Filtrer les groupes</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>À traiter seulement</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>One row for each person or value, with the ways it is written below it. Keys 1 to 4 choose how far Accept and Decline reach.</source>
        <translation>Une ligne par personne ou valeur, avec en dessous ses différentes graphies. Les touches 1 à 4 fixent la portée d’Accepter et de Refuser.</translation>
    </message>
    <message>
        <source>Occurrences; those without a tick are left as they are</source>
        <translation>Occurrences&#x202f;; celles qui ne sont pas cochées restent telles quelles</translation>
    </message>
    <message>
        <source>No group chosen</source>
        <translation>Aucun groupe choisi</translation>
    </message>
    <message>
        <source>1 This</source>
        <translation>1 Celui-ci</translation>
    </message>
    <message>
        <source>2 Page</source>
        <translation>2 Page</translation>
    </message>
    <message>
        <source>3 Document</source>
        <translation>3 Document</translation>
    </message>
    <message>
        <source>4 Matter</source>
        <translation>4 Affaire</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Accepter %n</numerusform>
            <numerusform>Accepter %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept {count} in %n documents</source>
        <translation>
            <numerusform>Accepter {count} dans %n document</numerusform>
            <numerusform>Accepter {count} dans %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n</source>
        <translation>
            <numerusform>Refuser %n</numerusform>
            <numerusform>Refuser %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline {count} in %n documents</source>
        <translation>
            <numerusform>Refuser {count} dans %n document</numerusform>
            <numerusform>Refuser {count} dans %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were decided before and have no tick: set it to decide them again.</source>
        <translation>
            <numerusform>%n a déjà été traité et n’est pas coché&#xa0;: cochez-le pour en décider de nouveau.</numerusform>
            <numerusform>%n ont déjà été traités et ne sont pas cochés&#xa0;: cochez-les pour en décider de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a tick away to leave an occurrence as it is (Space).</source>
        <translation>Décochez une occurrence pour la laisser telle quelle (Espace).</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message numerus="yes">
        <source>Read %n documents anew?</source>
        <translation>
            <numerusform>Relire %n document&#x202f;?</numerusform>
            <numerusform>Relire %n documents&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was accepted, declined or drawn stays. Open hits are found again under the present settings of the matter. A released file stays where it is until the document is released again.</source>
        <translation>Ce qui a été accepté, refusé ou dessiné est conservé. Les résultats à traiter sont détectés de nouveau selon les paramètres actuels de l’affaire. Un fichier final reste en place jusqu’à ce que le document en produise un nouveau.</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>Détecter à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Purge %n documents for good?</source>
        <translation>
            <numerusform>Purger définitivement %n document&#x202f;?</numerusform>
            <numerusform>Purger définitivement %n documents&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.

What goes: the hits, the decisions, the page data, the file names and every other text of them that Sable keeps.

What stays: a record with the checksums of the original and of the released file, counts, times and who purged it. The originals and files that were released are not touched.</source>
        <translation>Cette opération est irréversible.

Ce qui disparaît&#xa0;: les résultats, les décisions, les données des pages, les noms de fichier et tout autre texte de ces documents conservé par Sable.

Ce qui reste&#xa0;: un enregistrement contenant les empreintes de l’original et du fichier final, des décomptes, des dates et l’auteur de la purge. Les originaux et les fichiers finaux déjà produits ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Purge for good</source>
        <translation>Purger définitivement</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n documents from every file… You can look around; changes wait.</source>
        <translation>
            <numerusform>Suppression de %n document dans tous les fichiers… Vous pouvez consulter le reste&#x202f;; les modifications attendent.</numerusform>
            <numerusform>Suppression de %n documents dans tous les fichiers… Vous pouvez consulter le reste&#x202f;; les modifications attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents were removed for good.</source>
        <translation>
            <numerusform>%n document a été supprimé définitivement.</numerusform>
            <numerusform>%n documents ont été supprimés définitivement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over the decisions made in {name}?</source>
        <translation>Reprendre les décisions prises dans {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Hits that are not decided there stay open. It is one step, and Undo takes it back.</source>
        <translation>Les résultats qui n’y sont pas traités restent à traiter. C’est une seule étape, et Annuler la défait.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help – Sable</source>
        <translation>Aide – Sable</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source># Help

The guide is not part of this installation. Install Sable again to get it back.</source>
        <translation># Aide

Le guide ne fait pas partie de cette installation. Réinstallez Sable pour le récupérer.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Introuvable.</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
</context>
<context>
    <name>Hidden</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Form field</source>
        <translation>Champ de formulaire</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Calque</translation>
    </message>
    <message>
        <source>Off the page</source>
        <translation>Hors page</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisible</translation>
    </message>
    <message>
        <source>Spoken text</source>
        <translation>Texte lu à voix haute</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Page label</source>
        <translation>Étiquette de page</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>Cible de lien</translation>
    </message>
    <message>
        <source>Program data</source>
        <translation>Données de programme</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Version antérieure</translation>
    </message>
    <message>
        <source>{carrier} {number}</source>
        <translation>{carrier} {number}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>page {page}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>mots-clés</translation>
    </message>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>help text</source>
        <translation>texte d’aide</translation>
    </message>
    <message>
        <source>No reader of the page sees this text. It is not carried over into the released file, whatever you decide. Accepted, its place is blacked out too, and the text must be gone everywhere else.</source>
        <translation>Aucun lecteur de la page ne voit ce texte. Il n’est pas repris dans le fichier final, quelle que soit votre décision. S’il est accepté, son emplacement est aussi noirci, et le texte doit avoir disparu partout ailleurs.</translation>
    </message>
    <message>
        <source>No page shows this text. It is not carried over into the released file, whatever you decide. Accepted, the text must be gone everywhere else too.</source>
        <translation>Aucune page n’affiche ce texte. Il n’est pas repris dans le fichier final, quelle que soit votre décision. S’il est accepté, le texte doit aussi avoir disparu partout ailleurs.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>verrouillé par un mot de passe</translation>
    </message>
    <message>
        <source>neither text nor PDF</source>
        <translation>ni texte ni PDF</translation>
    </message>
    <message>
        <source>too large to be read whole</source>
        <translation>trop volumineux pour être lu en entier</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>Hidden in the file ({count})</source>
        <translation>Cachés dans le fichier ({count})</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%n attached files.</source>
        <translation>
            <numerusform>%n pièce jointe.</numerusform>
            <numerusform>%n pièces jointes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not check: {carriers}.</source>
        <translation>Contrôle impossible&#xa0;: {carriers}.</translation>
    </message>
    <message>
        <source>None of this is carried over into the released file.</source>
        <translation>Rien de cela n’est repris dans le fichier final.</translation>
    </message>
    <message>
        <source>Add to this matter</source>
        <translation>Ajouter à cette affaire</translation>
    </message>
    <message>
        <source>Add the attached files to this matter as documents</source>
        <translation>Ajouter les pièces jointes à cette affaire en tant que documents</translation>
    </message>
    <message>
        <source>Attached PDFs become documents of this matter, with a review and a release of their own.</source>
        <translation>Les PDF joints deviennent des documents de cette affaire, avec leur propre relecture et leur propre fichier final.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n hits accepted</source>
        <translation>
            <numerusform>%n résultat accepté</numerusform>
            <numerusform>%n résultats acceptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits declined</source>
        <translation>
            <numerusform>%n résultat refusé</numerusform>
            <numerusform>%n résultats refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits reopened</source>
        <translation>
            <numerusform>%n résultat rouvert</numerusform>
            <numerusform>%n résultats rouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file was another one: %n decisions about the old one were dropped</source>
        <translation>
            <numerusform>Le fichier n’était plus le même&#xa0;: %n décision sur l’ancien a été abandonnée</numerusform>
            <numerusform>Le fichier n’était plus le même&#xa0;: %n décisions sur l’ancien ont été abandonnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas marked</source>
        <translation>
            <numerusform>%n zone marquée</numerusform>
            <numerusform>%n zones marquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits changed</source>
        <translation>
            <numerusform>%n résultat modifié</numerusform>
            <numerusform>%n résultats modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas removed</source>
        <translation>
            <numerusform>%n zone supprimée</numerusform>
            <numerusform>%n zones supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Place of the released file chosen</source>
        <translation>Emplacement du fichier final choisi</translation>
    </message>
    <message>
        <source>Unread pages looked at</source>
        <translation>Pages non lues examinées</translation>
    </message>
    <message>
        <source>Unread region looked at</source>
        <translation>Zone non lue examinée</translation>
    </message>
    <message>
        <source>Review finished</source>
        <translation>Relecture terminée</translation>
    </message>
    <message>
        <source>Review approved</source>
        <translation>Relecture approuvée</translation>
    </message>
    <message>
        <source>Returned to review</source>
        <translation>Renvoyé en relecture</translation>
    </message>
    <message>
        <source>Decisions taken over from an exact copy</source>
        <translation>Décisions reprises d’une copie exacte</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Purgé</translation>
    </message>
    <message numerus="yes">
        <source>%n marks exported: {what}</source>
        <translation>
            <numerusform>%n marque exportée : {what}</numerusform>
            <numerusform>%n marques exportées : {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>{status}: {reason}</source>
        <translation>{status}&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Steps of the review, newest first</source>
        <translation>Étapes de la relecture, les plus récentes en premier</translation>
    </message>
    <message numerus="yes">
        <source>Do %n steps again</source>
        <translation>
            <numerusform>Rétablir %n étape</numerusform>
            <numerusform>Rétablir %n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n steps back</source>
        <translation>
            <numerusform>Annuler %n étape</numerusform>
            <numerusform>Annuler %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <source>Choose a step to go back to it. Nothing is lost: steps can be done again until you take another.</source>
        <translation>Choisissez une étape pour y revenir. Rien n’est perdu&#xa0;: les étapes peuvent être rétablies tant que vous n’en faites pas d’autre.</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Aucune décision n’a encore été prise.</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
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
        <translation>Filtrer les résultats par texte ou étiquette</translation>
    </message>
    <message>
        <source>Filter hits</source>
        <translation>Filtrer les résultats</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>One row for each hit. A accepts, D declines, J and K go to the next and previous open hit.</source>
        <translation>Une ligne par résultat. A accepte, D refuse, J et K vont au résultat à traiter suivant et précédent.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Tous {count}</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>À traiter {count}</translation>
    </message>
    <message>
        <source>Accepted {count}</source>
        <translation>Acceptés {count}</translation>
    </message>
    <message>
        <source>Declined {count}</source>
        <translation>Refusés {count}</translation>
    </message>
    <message>
        <source>Below {count}</source>
        <translation>Sous le seuil {count}</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Rien n’a été trouvé</translation>
    </message>
    <message>
        <source>That is no proof that nothing is there. Read every page, and mark what must go with the rectangle tool (R).</source>
        <translation>Cela ne prouve pas qu’il n’y ait rien. Lisez chaque page et marquez ce qui doit disparaître avec l’outil Rectangle (R).</translation>
    </message>
    <message>
        <source>No hit matches</source>
        <translation>Aucun résultat ne correspond</translation>
    </message>
    <message>
        <source>Clear the filter to see all hits.</source>
        <translation>Effacez le filtre pour voir tous les résultats.</translation>
    </message>
    <message>
        <source>No hits here</source>
        <translation>Aucun résultat ici</translation>
    </message>
    <message>
        <source>Choose “All” to see every hit.</source>
        <translation>Choisissez «&#xa0;Tous&#xa0;» pour voir tous les résultats.</translation>
    </message>
    <message>
        <source>{label} · {where} · {state}</source>
        <translation>{label} · {where} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>%n hits selected</source>
        <translation>
            <numerusform>%n résultat sélectionné</numerusform>
            <numerusform>%n résultats sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept or decline them in one step; one undo takes it back.</source>
        <translation>Acceptez-les ou refusez-les en une fois&#x202f;; une seule annulation suffit.</translation>
    </message>
    <message>
        <source>No hit selected</source>
        <translation>Aucun résultat sélectionné</translation>
    </message>
    <message>
        <source>Choose a hit in the list or on the page.</source>
        <translation>Choisissez un résultat dans la liste ou sur la page.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Accepter %n</numerusform>
            <numerusform>Accepter %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n</source>
        <translation>
            <numerusform>Refuser %n</numerusform>
            <numerusform>Refuser %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Looking at the files…</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <source>Copying file {number} of {total}…</source>
        <translation>Copie du fichier {number} sur {total}…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>XFA form</source>
        <translation>Formulaire XFA</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Was here before</source>
        <translation>Déjà ajouté</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Action requise</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Scan with text</source>
        <translation>Numérisé avec texte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Scan, no text</source>
        <translation>Numérisé, sans texte</translation>
    </message>
    <message numerus="yes">
        <source>%n pages without text</source>
        <translation>
            <numerusform>%n page sans texte</numerusform>
            <numerusform>%n pages sans texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: {reason}</source>
        <translation>Ignoré&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>Identique à {name}</translation>
    </message>
    <message>
        <source>Added before, on {day}</source>
        <translation>Déjà ajouté le {day}</translation>
    </message>
    <message>
        <source>It was skipped: {reason}.</source>
        <translation>Fichier ignoré&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>Le fichier est en cours de contrôle.</translation>
    </message>
    <message>
        <source>It has exactly the same bytes as {name}, which is in this job.</source>
        <translation>Il est identique, octet pour octet, à {name}, qui fait partie de ce lot.</translation>
    </message>
    <message>
        <source>Leave it out, or process it too: the decisions of one can be taken over for the other.</source>
        <translation>Écartez-le, ou traitez-le aussi&#xa0;: les décisions prises sur l’un peuvent être reprises pour l’autre.</translation>
    </message>
    <message>
        <source>The same bytes were added on {day}. Status there: {status}.</source>
        <translation>Un fichier identique, octet pour octet, a été ajouté le {day}. Son état&#xa0;: {status}.</translation>
    </message>
    <message>
        <source>Go on with the document that is there, or process this file as a new version.</source>
        <translation>Continuez avec le document existant, ou traitez ce fichier comme une nouvelle version.</translation>
    </message>
    <message>
        <source>It was taken out of this job. The file was not changed.</source>
        <translation>Il a été retiré de ce lot. Le fichier n’a pas été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages show ink but hold no text.</source>
        <translation>
            <numerusform>%n page porte de l’encre mais ne contient pas de texte.</numerusform>
            <numerusform>%n pages portent de l’encre mais ne contiennent pas de texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are read by character recognition, which takes longer. What it cannot read is left to you.</source>
        <translation>La lecture se fait par reconnaissance de caractères, ce qui prend plus de temps. Ce qu’elle ne peut lire vous est laissé.</translation>
    </message>
    <message>
        <source>It will be processed.</source>
        <translation>Il sera traité.</translation>
    </message>
</context>
<context>
    <name>IntakeFlow</name>
    <message>
        <source>{name} was started.</source>
        <translation>{name} a été lancé.</translation>
    </message>
    <message>
        <source>Nothing was added. The originals were not changed.</source>
        <translation>Rien n’a été ajouté. Les originaux n’ont pas été modifiés.</translation>
    </message>
</context>
<context>
    <name>IntakeSheet</name>
    <message>
        <source>Check before starting</source>
        <translation>Vérifier avant de lancer</translation>
    </message>
    <message>
        <source>Ask before starting</source>
        <translation>Demander avant de lancer</translation>
    </message>
    <message>
        <source>Show this sheet whenever a folder or several files are added</source>
        <translation>Afficher cette fenêtre à chaque ajout d’un dossier ou de plusieurs fichiers</translation>
    </message>
    <message>
        <source>New jobs start like this</source>
        <translation>Par défaut pour les nouveaux lots</translation>
    </message>
    <message>
        <source>Keep these settings for new jobs. Categories, lists, fields and the folder stay with this job.</source>
        <translation>Garder ces paramètres pour les nouveaux lots. Les catégories, les listes, les champs et le dossier restent propres à ce lot.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add nothing. The originals stay as they are.</source>
        <translation>Ne rien ajouter. Les originaux restent tels quels.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message numerus="yes">
        <source>%n files will be processed</source>
        <translation>
            <numerusform>%n fichier sera traité</numerusform>
            <numerusform>%n fichiers seront traités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à examiner</numerusform>
            <numerusform>%n à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n écarté</numerusform>
            <numerusform>%n écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still being checked</source>
        <translation>
            <numerusform>%n encore en contrôle</numerusform>
            <numerusform>%n encore en contrôle</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}. The originals are only read.</source>
        <translation>{counts}. Les originaux sont seulement lus.</translation>
    </message>
    <message>
        <source>No file is left in this job.</source>
        <translation>Il ne reste aucun fichier dans ce lot.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Will be processed</source>
        <translation>Seront traités</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>{name}  {count}</source>
        <translation>{name}  {count}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n files</source>
        <translation>
            <numerusform>{name}&#xa0;: %n fichier</numerusform>
            <numerusform>{name}&#xa0;: %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of this job can be processed.</source>
        <translation>Aucun fichier de ce lot ne peut être traité.</translation>
    </message>
    <message numerus="yes">
        <source>Start %n files</source>
        <translation>
            <numerusform>Lancer %n fichier</numerusform>
            <numerusform>Lancer %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard this job and what you chose for it?</source>
        <translation>Abandonner ce lot et vos choix&#x202f;?</translation>
    </message>
    <message>
        <source>No file was changed. You can add the files again at any time.</source>
        <translation>Aucun fichier n’a été modifié. Vous pourrez ajouter les fichiers de nouveau à tout moment.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Matter number</source>
        <translation>Numéro d’affaire</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Find and redact</source>
        <translation>Rechercher et occulter</translation>
    </message>
    <message>
        <source>Hits are found, you decide each one, and a new file is made and checked.</source>
        <translation>Des résultats sont détectés, vous décidez de chacun, puis un nouveau fichier est créé et contrôlé.</translation>
    </message>
    <message>
        <source>Clean only</source>
        <translation>Nettoyer seulement</translation>
    </message>
    <message>
        <source>Hidden data are removed and the new file is checked. Nothing is redacted.</source>
        <translation>Les données cachées sont supprimées et le nouveau fichier est contrôlé. Rien n’est occulté.</translation>
    </message>
    <message>
        <source>Verify only</source>
        <translation>Vérifier seulement</translation>
    </message>
    <message>
        <source>Files that were redacted elsewhere are checked. Nothing is written.</source>
        <translation>Des fichiers occultés ailleurs sont contrôlés. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>Certified (pages rebuilt, safest)</source>
        <translation>Certifiée (pages reconstruites, la plus sûre)</translation>
    </message>
    <message>
        <source>Every page is painted anew with its boxes. Nothing of the original file is carried over.</source>
        <translation>Chaque page est repeinte avec ses cadres. Rien du fichier original n’est repris.</translation>
    </message>
    <message>
        <source>Vector (text and drawings kept)</source>
        <translation>Vectorielle (texte et dessins conservés)</translation>
    </message>
    <message>
        <source>Pages are drawn anew from their text, lines and pictures; one that does not pass its checks is certified. Not promised: that nothing is left of drawings which others partly cover, or of traces in a picture too faint to be seen.</source>
        <translation>Les pages sont redessinées à partir de leur texte, de leurs traits et de leurs images&#x202f;; une page qui ne passe pas ses contrôles est certifiée. Non garanti&#xa0;: que rien ne reste de dessins partiellement recouverts par d’autres, ni de traces trop pâles pour être vues dans une image.</translation>
    </message>
    <message>
        <source>Until released</source>
        <translation>Jusqu’au fichier final</translation>
    </message>
    <message>
        <source>Hits, decisions and names are removed a day after the last file of this job was released.</source>
        <translation>Les résultats, décisions et noms sont supprimés un jour après la production du dernier fichier final de ce lot.</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Jusqu’à une date</translation>
    </message>
    <message>
        <source>Hits, decisions and names are removed on that day, finished or not.</source>
        <translation>Les résultats, décisions et noms sont supprimés ce jour-là, que tout soit terminé ou non.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Hits, decisions and names stay until somebody purges them.</source>
        <translation>Les résultats, décisions et noms restent jusqu’à ce qu’une personne les purge.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>A document is released when its reviewer has finished.</source>
        <translation>Le fichier final est produit dès que le relecteur a terminé.</translation>
    </message>
    <message>
        <source>Every document</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>Somebody other than the reviewer must approve before a document is released.</source>
        <translation>Une autre personne que le relecteur doit approuver avant la production du fichier final.</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Un échantillon</translation>
    </message>
    <message>
        <source>A part of the documents, drawn by chance, must be approved by somebody else.</source>
        <translation>Une partie des documents, tirée au sort, doit être approuvée par une autre personne.</translation>
    </message>
    <message>
        <source>{rule} ({percent} %)</source>
        <translation>{rule} ({percent}&#xa0;%)</translation>
    </message>
    <message>
        <source>On hold: nothing is removed</source>
        <translation>Affaire gelée&#xa0;: rien n’est supprimé</translation>
    </message>
    <message>
        <source>Review data are removed a day after the last release</source>
        <translation>Données de relecture supprimées un jour après le dernier fichier final</translation>
    </message>
    <message>
        <source>Kept until somebody purges them</source>
        <translation>Conservées jusqu’à la purge par une personne</translation>
    </message>
    <message>
        <source>Review data are removed now</source>
        <translation>Données de relecture supprimées maintenant</translation>
    </message>
    <message>
        <source>Review data are removed today</source>
        <translation>Données de relecture supprimées aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Review data are removed in %n days</source>
        <translation>
            <numerusform>Données de relecture supprimées dans %n jour</numerusform>
            <numerusform>Données de relecture supprimées dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody without a profile</source>
        <translation>Personne sans profil</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>KeepingEditor</name>
    <message>
        <source>Keep hits and decisions</source>
        <translation>Conserver les résultats et les décisions</translation>
    </message>
    <message>
        <source>Day on which they are removed</source>
        <translation>Jour de leur suppression</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <source>How long files are kept</source>
        <translation>Durée de conservation des fichiers</translation>
    </message>
    <message>
        <source>Keep working copies</source>
        <translation>Conserver des copies de travail</translation>
    </message>
    <message>
        <source>Day on which working copies are removed</source>
        <translation>Jour de suppression des copies de travail</translation>
    </message>
    <message>
        <source>Released files</source>
        <translation>Fichiers finaux</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Delete after a day</source>
        <translation>Supprimer après un jour donné</translation>
    </message>
    <message>
        <source>Day after which released files are deleted</source>
        <translation>Jour après lequel les fichiers finaux sont supprimés</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Originals are read where they lie. While one is away, its document waits.</source>
        <translation>Les originaux sont lus là où ils se trouvent. Si l’un d’eux est absent, son document attend.</translation>
    </message>
    <message>
        <source>Originals are copied into Sable&apos;s data folder before the work starts. It then goes on when one is moved or changed, or its drive is taken out. The copies are removed after {day}, or before it with the hits and decisions.</source>
        <translation>Les originaux sont copiés dans le dossier de données de Sable avant le début du travail. Celui-ci se poursuit alors même si un original est déplacé ou modifié, ou si son lecteur est retiré. Les copies sont supprimées après le {day}, ou plus tôt avec les résultats et les décisions.</translation>
    </message>
    <message>
        <source>Sable never deletes a released file.</source>
        <translation>Sable ne supprime jamais un fichier final.</translation>
    </message>
    <message>
        <source>After {day} Sable deletes the released files and their certificates for good, in the folder they lie in. A file that somebody changed since stays.</source>
        <translation>Après le {day}, Sable supprime définitivement les fichiers finaux et leurs certificats dans le dossier où ils se trouvent. Un fichier modifié depuis lors est conservé.</translation>
    </message>
    <message>
        <source>Working copies are kept, released files are deleted.</source>
        <translation>Copies de travail conservées, fichiers finaux supprimés.</translation>
    </message>
    <message>
        <source>Working copies are kept. Released files stay.</source>
        <translation>Copies de travail conservées. Fichiers finaux conservés.</translation>
    </message>
    <message>
        <source>No working copies. Released files are deleted.</source>
        <translation>Pas de copies de travail. Fichiers finaux supprimés.</translation>
    </message>
    <message>
        <source>No working copies. Released files stay.</source>
        <translation>Pas de copies de travail. Fichiers finaux conservés.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Search actions and keys</source>
        <translation>Rechercher actions et raccourcis</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>Appuyez ici sur la nouvelle touche</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Utiliser cette touche</translation>
    </message>
    <message>
        <source>Use as well</source>
        <translation>Ajouter cette touche</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Raccourcis d’origine</translation>
    </message>
    <message>
        <source>Usual keys for everything</source>
        <translation>Tous les raccourcis d’origine</translation>
    </message>
    <message>
        <source>Menus, tooltips and the sheet of keys show what you choose. It holds after a restart too.</source>
        <translation>Les menus, les infobulles et la fiche des raccourcis montrent vos choix. Ils sont conservés après un redémarrage.</translation>
    </message>
    <message>
        <source>New key for {action}</source>
        <translation>Nouvelle touche pour {action}</translation>
    </message>
    <message>
        <source>No action or key matches the search.</source>
        <translation>Aucune action ni aucun raccourci ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Select an action.</source>
        <translation>Sélectionnez une action.</translation>
    </message>
    <message>
        <source>This key acts while it is held down, and cannot be changed.</source>
        <translation>Cette touche agit tant qu’elle est enfoncée et ne peut être changée.</translation>
    </message>
    <message>
        <source>Escape forgets the key that was pressed; Tab leaves the field.</source>
        <translation>Échap oublie la touche pressée&#x202f;; Tab quitte le champ.</translation>
    </message>
    <message>
        <source>{key} is needed to get around in the window. Choose another key.</source>
        <translation>{key} sert à se déplacer dans la fenêtre. Choisissez une autre touche.</translation>
    </message>
    <message>
        <source>{key} belongs to: {actions}. It is taken from there if you use it here.</source>
        <translation>{key} appartient à&#xa0;: {actions}. Ce raccourci lui est retiré si vous l’utilisez ici.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} est libre.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message numerus="yes">
        <source>Label of %n hits</source>
        <translation>
            <numerusform>Étiquette de %n résultat</numerusform>
            <numerusform>Étiquette de %n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Type to find a label</source>
        <translation>Saisissez un texte pour trouver une étiquette</translation>
    </message>
    <message>
        <source>Filter labels</source>
        <translation>Filtrer les étiquettes</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%n pages: {what}</source>
        <translation>
            <numerusform>%n page&#xa0;: {what}</numerusform>
            <numerusform>%n pages&#xa0;: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message numerus="yes">
        <source>%n pages without text that could be read</source>
        <translation>
            <numerusform>%n page sans texte lisible</numerusform>
            <numerusform>%n pages sans texte lisible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages not looked at yet</source>
        <translation>
            <numerusform>%n page pas encore examinée</numerusform>
            <numerusform>%n pages pas encore examinées</numerusform>
        </translation>
    </message>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>always list</source>
        <translation>liste «&#xa0;toujours&#xa0;»</translation>
    </message>
    <message>
        <source>never list</source>
        <translation>liste «&#xa0;jamais&#xa0;»</translation>
    </message>
    <message>
        <source>entry {number} of the {name} list ran out of time</source>
        <translation>délai dépassé pour l’entrée {number} de la liste {name}</translation>
    </message>
    <message>
        <source>bar codes</source>
        <translation>codes-barres</translation>
    </message>
    <message>
        <source>model {name}</source>
        <translation>modèle {name}</translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Line {line} holds no letter or digit to look for.</source>
        <translation>La ligne {line} ne contient ni lettre ni chiffre à rechercher.</translation>
    </message>
    <message>
        <source>Line {line} is longer than {long} characters.</source>
        <translation>La ligne {line} dépasse {long} caractères.</translation>
    </message>
    <message>
        <source>Line {line} would find nearly everything.</source>
        <translation>La ligne {line} trouverait presque tout.</translation>
    </message>
    <message>
        <source>Line {line} has no word of five letters, so it has no other spellings.</source>
        <translation>La ligne {line} n’a aucun mot de cinq lettres, donc aucune autre graphie.</translation>
    </message>
    <message>
        <source>Line {line} is no regular expression: see character {at}.</source>
        <translation>La ligne {line} n’est pas une expression régulière&#xa0;: voir le caractère {at}.</translation>
    </message>
    <message>
        <source>Line {line} is no regular expression.</source>
        <translation>La ligne {line} n’est pas une expression régulière.</translation>
    </message>
    <message>
        <source>The label in line {line} may have letters, digits and underscores only.</source>
        <translation>L’étiquette de la ligne {line} ne peut contenir que des lettres, des chiffres et des tirets bas.</translation>
    </message>
    <message>
        <source>A list has at most {most} lines.</source>
        <translation>Une liste compte au plus {most} lignes.</translation>
    </message>
    <message>
        <source>Always redact</source>
        <translation>Toujours occulter</translation>
    </message>
    <message>
        <source>Never redact</source>
        <translation>Ne jamais occulter</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Tester…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>Utiliser cette liste</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were read.</source>
        <translation>
            <numerusform>%n entrée a été lue.</numerusform>
            <numerusform>%n entrées ont été lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the file were left out.</source>
        <translation>
            <numerusform>%n ligne du fichier a été écartée.</numerusform>
            <numerusform>%n lignes du fichier ont été écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at document {number} of {total}…</source>
        <translation>Examen du document {number} sur {total}…</translation>
    </message>
    <message numerus="yes">
        <source>%n hits.</source>
        <translation>
            <numerusform>%n résultat.</numerusform>
            <numerusform>%n résultats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries without any.</source>
        <translation>
            <numerusform>%n entrée sans résultat.</numerusform>
            <numerusform>%n entrées sans résultat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries ran out of time on a page, so there may be more.</source>
        <translation>
            <numerusform>%n entrée a dépassé le délai sur une page&#x202f;; il peut donc y avoir d’autres résultats.</numerusform>
            <numerusform>%n entrées ont dépassé le délai sur une page&#x202f;; il peut donc y avoir d’autres résultats.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list is empty. Import one from a CSV, XLSX or text file.</source>
        <translation>Cette liste est vide. Importez-en une depuis un fichier CSV, XLSX ou texte.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.txt *.tsv)</source>
        <translation>Listes (*.csv *.xlsx *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Try the list on documents</source>
        <translation>Essayer la liste sur des documents</translation>
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
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Logs of this matter</source>
        <translation>Relevés de cette affaire</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message numerus="yes">
        <source>%n documents are not released yet: the logs may change.</source>
        <translation>
            <numerusform>%n document n’a pas encore de fichier final&#xa0;: les relevés peuvent changer.</numerusform>
            <numerusform>%n documents n’ont pas encore de fichier final&#xa0;: les relevés peuvent changer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Public log</source>
        <translation>Relevé public</translation>
    </message>
    <message>
        <source>Document, page, category, reason, legal basis and place of every box. No text of any document.</source>
        <translation>Document, page, catégorie, motif, fondement juridique et emplacement de chaque cadre. Aucun texte d’aucun document.</translation>
    </message>
    <message>
        <source>Save public log…</source>
        <translation>Enregistrer le relevé public…</translation>
    </message>
    <message>
        <source>Sealed reference list</source>
        <translation>Liste de référence scellée</translation>
    </message>
    <message>
        <source>What each box hides, with an identifier for every value, to be filed under seal. The PDF is locked with this passphrase; nobody can open it without, not even you.</source>
        <translation>Ce que cache chaque cadre, avec un identifiant pour chaque valeur, à déposer sous pli confidentiel. Le PDF est verrouillé par cette phrase secrète&#x202f;; sans elle, personne ne peut l’ouvrir, pas même vous.</translation>
    </message>
    <message>
        <source>Passphrase, 12 characters or more</source>
        <translation>Phrase secrète, au moins 12 caractères</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même, de nouveau</translation>
    </message>
    <message>
        <source>Save sealed list…</source>
        <translation>Enregistrer la liste scellée…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Give the same passphrase twice first.</source>
        <translation>Saisissez d’abord deux fois la même phrase secrète.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save public log</source>
        <translation>Enregistrer le relevé public</translation>
    </message>
    <message>
        <source>redaction log</source>
        <translation>relevé des occultations</translation>
    </message>
    <message>
        <source>reference list, sealed</source>
        <translation>liste de référence, scellée</translation>
    </message>
    <message>
        <source>Save sealed list</source>
        <translation>Enregistrer la liste scellée</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Aucune personne choisie</translation>
    </message>
    <message>
        <source>You work as {name}.</source>
        <translation>Vous travaillez sous le nom de {name}.</translation>
    </message>
    <message>
        <source>Choose who you are</source>
        <translation>Choisir qui vous êtes</translation>
    </message>
    <message>
        <source>{name} is being redacted and checked.</source>
        <translation>{name} est en cours d’occultation et de contrôle.</translation>
    </message>
    <message>
        <source>{name} now waits for its second review.</source>
        <translation>{name} attend maintenant sa seconde relecture.</translation>
    </message>
    <message>
        <source>{name} was released.</source>
        <translation>{name}&#xa0;: fichier final produit.</translation>
    </message>
    <message>
        <source>{name} was not released. The reason stands beside it.</source>
        <translation>{name}&#xa0;: pas de fichier final. La raison est indiquée à côté.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing is worked on now.</source>
        <translation>Le disque est plein&#x202f;; plus rien n’est traité pour l’instant.</translation>
    </message>
    <message>
        <source>Every decision made so far is saved, and the originals are untouched. Free some space: Sable looks every few seconds and goes on by itself.</source>
        <translation>Toutes les décisions déjà prises sont enregistrées et les originaux sont intacts. Libérez de l’espace&#xa0;: Sable vérifie toutes les quelques secondes et reprend de lui-même.</translation>
    </message>
    <message>
        <source>There is space again. The work goes on.</source>
        <translation>Il y a de nouveau de la place. Le travail continue.</translation>
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
        <translation>Occultation et relecture hors ligne. Rien ne quitte cet ordinateur.

Logiciel libre sous GNU Affero General Public License, version 3 ou ultérieure (AGPL-3.0-or-later). Il est fourni sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>MatterField</name>
    <message>
        <source>Any. Type a part of the name</source>
        <translation>Toutes. Saisissez une partie du nom</translation>
    </message>
    <message>
        <source>Matters that were found</source>
        <translation>Affaires trouvées</translation>
    </message>
    <message>
        <source>No matter has this in its name.</source>
        <translation>Aucune affaire ne porte ce texte dans son nom.</translation>
    </message>
    <message>
        <source>There is no matter yet.</source>
        <translation>Il n’y a pas encore d’affaire.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n. Type more to find others.</source>
        <translation>
            <numerusform>La plus récente (%n). Précisez la saisie pour en trouver d’autres.</numerusform>
            <numerusform>Les %n plus récentes. Précisez la saisie pour en trouver d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Document</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Relecture</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Back to matters</source>
        <translation>Retour aux affaires</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Send back to review</source>
        <translation>Renvoyer en relecture</translation>
    </message>
    <message>
        <source>The reviewer sees your note above the pages. It stays with the document&apos;s comments.</source>
        <translation>Le relecteur voit votre note au-dessus des pages. Elle reste avec les commentaires du document.</translation>
    </message>
    <message>
        <source>What should be looked at again?</source>
        <translation>Que faut-il revoir&#x202f;?</translation>
    </message>
    <message>
        <source>Note for the reviewer</source>
        <translation>Note pour le relecteur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>{matter} is ready: %n documents to review.</source>
        <translation>
            <numerusform>{matter}&#xa0;: %n document prêt à relire.</numerusform>
            <numerusform>{matter}&#xa0;: %n documents prêts à relire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A job is ready: %n documents to review.</source>
        <translation>
            <numerusform>Un lot est prêt&#xa0;: %n document à relire.</numerusform>
            <numerusform>Un lot est prêt&#xa0;: %n documents à relire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>This folder is not there. Choose another.</source>
        <translation>Ce dossier n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>C’est un fichier. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another.</source>
        <translation>Impossible d’écrire dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The originals lie in this folder. Choose another, so that released files are never mixed with them.</source>
        <translation>Les originaux se trouvent dans ce dossier. Choisissez-en un autre, afin que les fichiers finaux ne s’y mêlent jamais.</translation>
    </message>
    <message>
        <source>Sable keeps its own data in this folder and clears it up. Choose another.</source>
        <translation>Sable garde ses propres données dans ce dossier et y fait le ménage. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>OutputField</name>
    <message>
        <source>Beside the originals</source>
        <translation>À côté des originaux</translation>
    </message>
    <message>
        <source>Folder for released files</source>
        <translation>Dossier des fichiers finaux</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a folder for released files</source>
        <translation>Choisir un dossier pour les fichiers finaux</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Examen du dossier…</translation>
    </message>
    <message>
        <source>Every file of this matter was released already. Released files stay where they are.</source>
        <translation>Tous les fichiers finaux de cette affaire ont déjà été produits. Ils restent là où ils sont.</translation>
    </message>
    <message>
        <source>Subfolders of the originals are kept there.</source>
        <translation>Les sous-dossiers des originaux y sont conservés.</translation>
    </message>
    <message>
        <source>In the folder {name}, beside the one the originals lie in.</source>
        <translation>Dans le dossier {name}, à côté de celui des originaux.</translation>
    </message>
    <message>
        <source>In a new folder beside the one the originals lie in. Subfolders are kept.</source>
        <translation>Dans un nouveau dossier, à côté de celui des originaux. Les sous-dossiers sont conservés.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were released already and stay where they are.</source>
        <translation>
            <numerusform>%n fichier final a déjà été produit et reste où il est.</numerusform>
            <numerusform>%n fichiers finaux ont déjà été produits et restent où ils sont.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The document. Everything on it can also be reached and decided in the list of hits.</source>
        <translation>Le document. Tout ce qui s’y trouve peut aussi être atteint et traité depuis la liste des résultats.</translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message>
        <source>Same mark on other pages</source>
        <translation>Même marque sur d’autres pages</translation>
    </message>
    <message>
        <source>Pages, for example 1-4, 7</source>
        <translation>Pages, par exemple 1-4, 7</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>From here on</source>
        <translation>À partir d’ici</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Impaires</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n pages</source>
        <translation>
            <numerusform>Marquer %n page</numerusform>
            <numerusform>Marquer %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Write pages as 1-4, 7 – up to page {count}.</source>
        <translation>Indiquez les pages ainsi&#xa0;: 1-4, 7 – jusqu’à la page {count}.</translation>
    </message>
    <message>
        <source>In the same place as on page {page}. One undo takes all of them back.</source>
        <translation>Au même endroit que sur la page {page}. Une seule annulation les retire toutes.</translation>
    </message>
</context>
<context>
    <name>PairsEditor</name>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation>Deux champs portent le même nom.</translation>
    </message>
    <message>
        <source>A field has no name.</source>
        <translation>Un champ n’a pas de nom.</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nom du champ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Valeur du champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Retirer ce champ</translation>
    </message>
    <message>
        <source>A job carries 16 fields at most.</source>
        <translation>Un lot compte au plus 16 champs.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of the locked files</source>
        <translation>Mot de passe des fichiers verrouillés</translation>
    </message>
    <message>
        <source>It is kept in memory only and never stored.</source>
        <translation>Il n’est gardé qu’en mémoire et n’est jamais enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are locked with a password.</source>
        <translation>
            <numerusform>%n fichier est verrouillé par un mot de passe.</numerusform>
            <numerusform>%n fichiers sont verrouillés par un mot de passe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try on %n files</source>
        <translation>
            <numerusform>Essayer sur %n fichier</numerusform>
            <numerusform>Essayer sur %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That password opened %n files.</source>
        <translation>
            <numerusform>Ce mot de passe a ouvert %n fichier.</numerusform>
            <numerusform>Ce mot de passe a ouvert %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>That password opened none of them.</source>
        <translation>Ce mot de passe n’en a ouvert aucun.</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Who works on this computer</source>
        <translation>Qui travaille sur cet ordinateur</translation>
    </message>
    <message>
        <source>What is decided, finished and approved is recorded in the name of whoever is chosen here. Profiles stay on this computer; there is no password, and nothing is sent.</source>
        <translation>Ce qui est décidé, terminé et approuvé est enregistré au nom de la personne choisie ici. Les profils restent sur cet ordinateur&#x202f;; il n’y a pas de mot de passe et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Ajouter un profil</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>C’est moi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (vous)</translation>
    </message>
    <message>
        <source>{name} (deactivated)</source>
        <translation>{name} (désactivé)</translation>
    </message>
    <message>
        <source>Type a name and save it.</source>
        <translation>Saisissez un nom et enregistrez-le.</translation>
    </message>
    <message>
        <source>Nobody was added yet. Type a name and save it.</source>
        <translation>Personne n’a encore été ajouté. Saisissez un nom et enregistrez-le.</translation>
    </message>
    <message>
        <source>This is you: what you do is recorded in this name.</source>
        <translation>C’est vous&#xa0;: ce que vous faites est enregistré à ce nom.</translation>
    </message>
    <message>
        <source>Deactivated: it cannot be chosen any more. What was done in its name stays.</source>
        <translation>Désactivé&#xa0;: il ne peut plus être choisi. Ce qui a été fait à ce nom reste.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Activate again</source>
        <translation>Réactiver</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Changes take effect at once and are kept on this computer.</source>
        <translation>Les modifications prennent effet aussitôt et sont conservées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>As it will be released.</source>
        <translation>Tel que le fichier final sera.</translation>
    </message>
    <message>
        <source>The original with its boxes.</source>
        <translation>L’original avec ses cadres.</translation>
    </message>
    <message>
        <source>The original and the released page take turns. B ends it.</source>
        <translation>L’original et la page finale alternent. B y met fin.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Sable refuses itself every connection to another one and counts the tries. `sable doctor --no-network` looks more closely, with a document.</source>
        <translation>Rien ne quitte cet ordinateur. Sable s’interdit toute connexion à un autre et compte les tentatives. `sable doctor --no-network` vérifie de plus près, avec un document.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were tried and refused. Please report it.</source>
        <translation>
            <numerusform>%n connexion a été tentée et refusée. Merci de le signaler.</numerusform>
            <numerusform>%n connexions ont été tentées et refusées. Merci de le signaler.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection was tried since Sable started.</source>
        <translation>Aucune connexion n’a été tentée depuis le démarrage de Sable.</translation>
    </message>
</context>
<context>
    <name>ProfileChooser</name>
    <message>
        <source>Legal profile</source>
        <translation>Profil juridique</translation>
    </message>
    <message>
        <source>The requester&apos;s names, addresses and numbers, which stay (one a line)</source>
        <translation>Noms, adresses et numéros du demandeur, qui sont conservés (un par ligne)</translation>
    </message>
    <message>
        <source>Texts of the requester</source>
        <translation>Textes du demandeur</translation>
    </message>
    <message>
        <source>Not used: {file}, {place}: {problem}</source>
        <translation>Non utilisé&#xa0;: {file}, {place}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>This profile is missing, or its file is not right. Choose another one.</source>
        <translation>Ce profil manque, ou son fichier est incorrect. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation>Détection</translation>
    </message>
    <message>
        <source>Redacting</source>
        <translation>Occultation</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>{phase}…</source>
        <translation>{phase}…</translation>
    </message>
    <message numerus="yes">
        <source>{phase}, {done} of %n pages</source>
        <translation>
            <numerusform>{phase}, {done} page sur %n</numerusform>
            <numerusform>{phase}, {done} pages sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Open hits</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Hits that are still open, of all hits. Click to sort.</source>
        <translation>Résultats encore à traiter, sur l’ensemble. Cliquez pour trier.</translation>
    </message>
    <message>
        <source>Click to sort</source>
        <translation>Cliquez pour trier</translation>
    </message>
    <message>
        <source>{progress}, {left}</source>
        <translation>{progress}, {left}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n decided</source>
        <translation>
            <numerusform>{done} sur %n traité</numerusform>
            <numerusform>{done} sur %n traités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages unread</source>
        <translation>
            <numerusform>%n page non lue</numerusform>
            <numerusform>%n pages non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>under 1 min left</source>
        <translation>moins de 1&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>encore %n&#xa0;min</numerusform>
            <numerusform>encore %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>encore %n&#xa0;h</numerusform>
            <numerusform>encore %n&#xa0;h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message>
        <source>The sample is not part of this installation.</source>
        <translation>L’exemple ne fait pas partie de cette installation.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>PDF files (*.pdf *.PDF)</source>
        <translation>Fichiers PDF (*.pdf *.PDF)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Documents toolbar</source>
        <translation>Barre d’outils des documents</translation>
    </message>
    <message>
        <source>No document matches.</source>
        <translation>Aucun document ne correspond.</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Afficher tous les documents</translation>
    </message>
    <message>
        <source>Reading the list of documents…</source>
        <translation>Lecture de la liste des documents…</translation>
    </message>
    <message>
        <source>Looking for PDFs…</source>
        <translation>Recherche de PDF…</translation>
    </message>
    <message numerus="yes">
        <source>Try %n documents again?</source>
        <translation>
            <numerusform>Relancer %n document&#x202f;?</numerusform>
            <numerusform>Relancer %n documents&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are put at the end of the queue and read again. Decisions are kept.</source>
        <translation>Ils sont placés à la fin de la file d’attente et relus. Les décisions sont conservées.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Relancer</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n documents?</source>
        <translation>
            <numerusform>Arrêter %n document&#x202f;?</numerusform>
            <numerusform>Arrêter %n documents&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Originals and decisions are kept. Retry puts them back in the queue.</source>
        <translation>Les originaux et les décisions sont conservés. Relancer les remet dans la file d’attente.</translation>
    </message>
    <message>
        <source>Cancel documents</source>
        <translation>Arrêter les documents</translation>
    </message>
    <message>
        <source>The certificate was saved as {name}.</source>
        <translation>Le certificat a été enregistré sous {name}.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>“{text}”</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>A code that can be scanned; this was read in it.</source>
        <translation>Code lisible par un lecteur&#x202f;; voici ce qui y a été lu.</translation>
    </message>
    <message>
        <source>A code that can be scanned. Nothing was recognised in it, but no person can read what it says.</source>
        <translation>Code lisible par un lecteur. Rien n’y a été reconnu, mais personne ne peut lire à l’œil nu ce qu’il contient.</translation>
    </message>
    <message>
        <source>It stands in one list with the name of a minor.</source>
        <translation>Il figure dans une même liste que le nom d’un mineur.</translation>
    </message>
    <message>
        <source>The words beside it say that this is a minor: {words}.</source>
        <translation>Les mots voisins indiquent qu’il s’agit d’un mineur&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Found by: {finder}.</source>
        <translation>Trouvé par&#xa0;: {finder}.</translation>
    </message>
    <message>
        <source>The label beside it says what it is.</source>
        <translation>L’intitulé voisin dit ce que c’est.</translation>
    </message>
    <message>
        <source>The label beside it says what it is: {words}.</source>
        <translation>L’intitulé voisin dit ce que c’est&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Found by: {finder}, {words}.</source>
        <translation>Trouvé par&#xa0;: {finder}, {words}.</translation>
    </message>
    <message>
        <source>It is on the list of what always goes.</source>
        <translation>Il est sur la liste de ce qui est toujours occulté.</translation>
    </message>
    <message>
        <source>On the firm’s list of what always goes: {entry}.</source>
        <translation>Sur la liste «&#xa0;toujours&#xa0;» de l’organisation&#xa0;: {entry}.</translation>
    </message>
    <message>
        <source>On the job’s list of what always goes: {entry}.</source>
        <translation>Sur la liste «&#xa0;toujours&#xa0;» du lot&#xa0;: {entry}.</translation>
    </message>
    <message>
        <source>The list says: {note}.</source>
        <translation>La liste indique&#xa0;: {note}.</translation>
    </message>
    <message>
        <source>The same text was found elsewhere in the document.</source>
        <translation>Le même texte a été trouvé ailleurs dans le document.</translation>
    </message>
    <message>
        <source>Read with doubt, and nearly as {text} {place}.</source>
        <translation>Lecture incertaine, proche de {text} {place}.</translation>
    </message>
    <message>
        <source>It belongs to the name {text} {place}.</source>
        <translation>Il appartient au nom {text} {place}.</translation>
    </message>
    <message>
        <source>It is what goes of {text} {place}.</source>
        <translation>C’est la partie à supprimer de {text} {place}.</translation>
    </message>
    <message>
        <source>The same text as {place}.</source>
        <translation>Même texte que {place}.</translation>
    </message>
    <message>
        <source>The same text as {text} {place}.</source>
        <translation>Même texte que {text} {place}.</translation>
    </message>
    <message>
        <source>in another document of the job</source>
        <translation>dans un autre document du lot</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>on page {page}</source>
        <translation>à la page {page}</translation>
    </message>
    <message>
        <source>Found there by: {finder}.</source>
        <translation>Trouvé là par&#xa0;: {finder}.</translation>
    </message>
    <message>
        <source>Its check digits are right ({check}).</source>
        <translation>Ses chiffres de contrôle sont corrects ({check}).</translation>
    </message>
    <message>
        <source>Its check digits are wrong ({check}).</source>
        <translation>Ses chiffres de contrôle sont incorrects ({check}).</translation>
    </message>
    <message>
        <source>The name model takes it for “{label}”, {marked} % sure that it points to somebody, and {removal} % sure that it has to go.</source>
        <translation>Le modèle de noms y voit «&#xa0;{label}&#xa0;», sûr à {marked}&#xa0;% qu’il désigne quelqu’un, et à {removal}&#xa0;% qu’il doit disparaître.</translation>
    </message>
    <message>
        <source>Also found by: {finders}.</source>
        <translation>Trouvé aussi par&#xa0;: {finders}.</translation>
    </message>
    <message>
        <source>Others took it for: {labels}.</source>
        <translation>D’autres y ont vu&#xa0;: {labels}.</translation>
    </message>
    <message>
        <source>Name words directly beside it were added.</source>
        <translation>Des mots du nom placés juste à côté ont été ajoutés.</translation>
    </message>
    <message>
        <source>It is the rest of a longer text that another hit cut.</source>
        <translation>C’est le reste d’un texte plus long qu’un autre résultat a coupé.</translation>
    </message>
    <message>
        <source>A citation or a number of the document itself was cut off.</source>
        <translation>Une citation ou un numéro propre au document a été retranché.</translation>
    </message>
    <message>
        <source>It holds a text that you keep, but says more than that.</source>
        <translation>Il contient un texte que vous conservez, mais en dit davantage.</translation>
    </message>
    <message>
        <source>It is also on a list of what stays; what always goes comes first.</source>
        <translation>Il est aussi sur une liste de ce qui est conservé&#x202f;; ce qui est toujours occulté l’emporte.</translation>
    </message>
    <message>
        <source>The part that may stay ends inside a word that was read from an image.</source>
        <translation>La partie qui peut rester s’arrête à l’intérieur d’un mot lu dans une image.</translation>
    </message>
    <message>
        <source>the name model ({name})</source>
        <translation>le modèle de noms ({name})</translation>
    </message>
    <message>
        <source>the name model</source>
        <translation>le modèle de noms</translation>
    </message>
    <message>
        <source>a title before a name</source>
        <translation>un titre devant un nom</translation>
    </message>
    <message>
        <source>letters behind a name</source>
        <translation>des initiales après un nom</translation>
    </message>
    <message>
        <source>a role before a name</source>
        <translation>une qualité devant un nom</translation>
    </message>
    <message>
        <source>a party of the case</source>
        <translation>une partie à l’affaire</translation>
    </message>
    <message>
        <source>“I, …,” of a statement</source>
        <translation>le «&#xa0;Je soussigné…&#xa0;» d’une déclaration</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>une signature</translation>
    </message>
    <message>
        <source>the end of a letter</source>
        <translation>la fin d’une lettre</translation>
    </message>
    <message>
        <source>the beginning of a letter</source>
        <translation>le début d’une lettre</translation>
    </message>
    <message>
        <source>the name before an e-mail address</source>
        <translation>le nom précédant une adresse électronique</translation>
    </message>
    <message>
        <source>a column of names</source>
        <translation>une colonne de noms</translation>
    </message>
    <message>
        <source>a label beside it</source>
        <translation>un intitulé voisin</translation>
    </message>
    <message>
        <source>the heading of a table or form</source>
        <translation>l’en-tête d’un tableau ou d’un formulaire</translation>
    </message>
    <message>
        <source>a list of what always goes</source>
        <translation>une liste de ce qui est toujours occulté</translation>
    </message>
    <message>
        <source>the pattern “{name}”</source>
        <translation>le motif de recherche «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ReasonsDialog</name>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Search reason codes</source>
        <translation>Rechercher des codes de motif</translation>
    </message>
    <message>
        <source>Type a code or a word, Enter ticks it</source>
        <translation>Saisissez un code ou un mot, Entrée le coche</translation>
    </message>
    <message>
        <source>Reason codes</source>
        <translation>Codes de motif</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Exporter cette liste…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>‘{text}’</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>These lists are not right and were left out: {names}. `sable reasons list` says why.</source>
        <translation>Ces listes sont incorrectes et ont été écartées&#xa0;: {names}. `sable reasons list` dit pourquoi.</translation>
    </message>
    <message>
        <source>Ticked: {codes}</source>
        <translation>Cochés&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.json)</source>
        <translation>Listes (*.csv *.json)</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Exporter cette liste</translation>
    </message>
</context>
<context>
    <name>ReasonsModel</name>
    <message>
        <source>In no list any more</source>
        <translation>N’est plus dans aucune liste</translation>
    </message>
</context>
<context>
    <name>ReasonsPage</name>
    <message>
        <source>Why something is removed. A list of your own goes before those that come with Sable.</source>
        <translation>Pourquoi un contenu est supprimé. Une liste à vous l’emporte sur celles fournies avec Sable.</translation>
    </message>
</context>
<context>
    <name>RedactionLog</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>Code de motif</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Fondement juridique</translation>
    </message>
    <message>
        <source>Box (points from the bottom left)</source>
        <translation>Cadre (points, depuis l’angle inférieur gauche)</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>le fichier lui-même</translation>
    </message>
    <message>
        <source>{page}, hidden</source>
        <translation>{page}, caché</translation>
    </message>
    <message>
        <source>Pages: {pages}, of which {full} in full, {part} in part and {withheld} withheld in full.</source>
        <translation>Pages&#xa0;: {pages}, dont {full} intégrales, {part} partielles et {withheld} entièrement occultées.</translation>
    </message>
    <message>
        <source>{code}: {places} places on {pages} pages</source>
        <translation>{code}&#xa0;: {places} emplacements sur {pages} pages</translation>
    </message>
    <message>
        <source>Removed under {codes}.</source>
        <translation>Supprimé au titre de {codes}.</translation>
    </message>
    <message>
        <source>Places without a reason code: {count}.</source>
        <translation>Emplacements sans code de motif&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Redaction log</source>
        <translation>Relevé des occultations</translation>
    </message>
    <message>
        <source>What was removed and why. It holds no text of any document.</source>
        <translation>Ce qui a été supprimé et pourquoi. Il ne contient aucun texte d’aucun document.</translation>
    </message>
    <message>
        <source>Removed places</source>
        <translation>Emplacements supprimés</translation>
    </message>
    <message>
        <source>Made by Sable from the decisions of the review.</source>
        <translation>Établi par Sable à partir des décisions de la relecture.</translation>
    </message>
    <message>
        <source>Reference list: to be filed under seal</source>
        <translation>Liste de référence&#xa0;: à déposer sous pli confidentiel</translation>
    </message>
    <message>
        <source>Each item that was removed and the identifier that stands for it (as in FRCP 5.2(g)). The numbers are those of the public log.</source>
        <translation>Chaque élément supprimé et l’identifiant qui le remplace (comme dans FRCP 5.2(g)). Les numéros sont ceux du relevé public.</translation>
    </message>
    <message>
        <source>This list holds what was removed.</source>
        <translation>Cette liste contient ce qui a été supprimé.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>The whole list is attached to this file as reference-list.csv.</source>
        <translation>La liste complète est jointe à ce fichier sous le nom reference-list.csv.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Public person</source>
        <translation>Personne publique</translation>
    </message>
    <message>
        <source>Not personal data</source>
        <translation>Pas une donnée personnelle</translation>
    </message>
    <message>
        <source>False hit</source>
        <translation>Faux positif</translation>
    </message>
    <message>
        <source>Declined because: {why}</source>
        <translation>Raison du refus&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{name}, from a file</source>
        <translation>{name}, d’après un fichier</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Auteur non choisi</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>{who}, {when}, when sending it back</source>
        <translation>{who}, {when}, lors du renvoi</translation>
    </message>
</context>
<context>
    <name>RemarksCard</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reasons: {codes}</source>
        <translation>Motifs&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>Comment on this hit</source>
        <translation>Commenter ce résultat</translation>
    </message>
    <message>
        <source>Comment on the document</source>
        <translation>Commenter le document</translation>
    </message>
</context>
<context>
    <name>RemarksReview</name>
    <message>
        <source>Nothing was imported. {problem}</source>
        <translation>Rien n’a été importé. {problem}</translation>
    </message>
    <message numerus="yes">
        <source>%n codes were imported: {name}</source>
        <translation>
            <numerusform>%n code a été importé&#xa0;: {name}</numerusform>
            <numerusform>%n codes ont été importés&#xa0;: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Remove your comment?</source>
        <translation>Retirer votre commentaire&#xa0;?</translation>
    </message>
    <message>
        <source>It cannot be brought back. That it was there stays in the record, without what it said.</source>
        <translation>Il ne pourra pas être rétabli. Le registre garde la trace de son existence, sans son contenu.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Never find ‘{text}’ in this matter again?</source>
        <translation>Ne plus jamais trouver «&#xa0;{text}&#xa0;» dans cette affaire&#x202f;?</translation>
    </message>
    <message>
        <source>It is declined wherever it is still open in the documents of the matter, and kept on its list of what is never redacted. Undo opens the hits again; the text stays on the list until you take it off in the settings of the matter.</source>
        <translation>Le texte est refusé partout où il est encore à traiter dans les documents de l’affaire, et placé sur sa liste de ce qui n’est jamais occulté. Annuler rouvre les résultats&#x202f;; le texte reste sur la liste jusqu’à ce que vous l’en retiriez dans les paramètres de l’affaire.</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>Plus jamais</translation>
    </message>
    <message>
        <source>‘{text}’ is on the list of what stays.</source>
        <translation>«&#xa0;{text}&#xa0;» est sur la liste de ce qui est conservé.</translation>
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
        <translation>Subsiste</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Sous le seuil</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>(area without text)</source>
        <translation>(zone sans texte)</translation>
    </message>
    <message>
        <source>{label}, {where}, {state}: {text}</source>
        <translation>{label}, {where}, {state}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Hidden in the file: {label}, {where}, {state}: {text}</source>
        <translation>Caché dans le fichier&#xa0;: {label}, {where}, {state}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Reasons: {codes}</source>
        <translation>Motifs&#xa0;: {codes}</translation>
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
        <translation>Le profil permet d’en laisser une partie. Laquelle n’est pas certain&#xa0;: tout est supprimé.</translation>
    </message>
    <message>
        <source>Stays under the profile: {parts}</source>
        <translation>Conservé selon le profil&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>Score {score}.</source>
        <translation>Score {score}.</translation>
    </message>
    <message>
        <source>Marked by hand. Only this place is redacted.</source>
        <translation>Marqué à la main. Seul cet emplacement est occulté.</translation>
    </message>
    <message>
        <source>Read from a list of redactions.</source>
        <translation>Lu dans une liste d’occultations.</translation>
    </message>
    <message>
        <source>After redaction this text could still be read.</source>
        <translation>Après occultation, ce texte pouvait encore être lu.</translation>
    </message>
    <message>
        <source>After redaction a second reader could still read this text.</source>
        <translation>Après occultation, un second lecteur pouvait encore lire ce texte.</translation>
    </message>
    <message>
        <source>After redaction a third reading of the file still found this text.</source>
        <translation>Après occultation, une troisième lecture du fichier trouvait encore ce texte.</translation>
    </message>
    <message>
        <source>This box was not filled completely.</source>
        <translation>Ce cadre n’était pas entièrement rempli.</translation>
    </message>
    <message>
        <source>A second reader does not show this box filled completely.</source>
        <translation>Un second lecteur n’affiche pas ce cadre entièrement rempli.</translation>
    </message>
    <message>
        <source>There was still text under this box.</source>
        <translation>Il y avait encore du texte sous ce cadre.</translation>
    </message>
    <message>
        <source>Something drawn was still under this box.</source>
        <translation>Il y avait encore un élément dessiné sous ce cadre.</translation>
    </message>
    <message>
        <source>Something outside the boxes changed here.</source>
        <translation>Quelque chose a changé ici hors des cadres.</translation>
    </message>
    <message>
        <source>Letters of this text could still be read beside its box.</source>
        <translation>Des lettres de ce texte pouvaient encore être lues au bord de son cadre.</translation>
    </message>
    <message>
        <source>This page did not come out as it was.</source>
        <translation>Cette page n’a pas été restituée à l’identique.</translation>
    </message>
    <message>
        <source>The file held something that no released file may hold.</source>
        <translation>Le fichier contenait un élément qu’aucun fichier final ne doit contenir.</translation>
    </message>
    <message>
        <source>The proof after redaction found this text left over.</source>
        <translation>La vérification après occultation a retrouvé ce texte.</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Every hit is decided.</source>
        <translation>Tous les résultats sont traités.</translation>
    </message>
    <message>
        <source>No other open hit in this list.</source>
        <translation>Aucun autre résultat à traiter dans cette liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n hits stay as they are: their documents were changed since.</source>
        <translation>
            <numerusform>%n résultat reste tel quel&#xa0;: son document a été modifié depuis.</numerusform>
            <numerusform>%n résultats restent tels quels&#xa0;: leurs documents ont été modifiés depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>Aucun document n’est ouvert.</translation>
    </message>
    <message>
        <source>Hits, groups and more</source>
        <translation>Résultats, groupes et plus</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation>Ouverture du document…</translation>
    </message>
    <message numerus="yes">
        <source>%n attached files are documents of this matter now.</source>
        <translation>
            <numerusform>%n pièce jointe est désormais un document de cette affaire.</numerusform>
            <numerusform>%n pièces jointes sont désormais des documents de cette affaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>The attached PDFs are documents of this matter already.</source>
        <translation>Les PDF joints sont déjà des documents de cette affaire.</translation>
    </message>
    <message>
        <source>None of the attached files is a PDF that can be taken in.</source>
        <translation>Aucune pièce jointe n’est un PDF pouvant être ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%n others are no PDF or could not be unpacked.</source>
        <translation>
            <numerusform>%n autre n’est pas un PDF ou n’a pu être extraite.</numerusform>
            <numerusform>%n autres ne sont pas des PDF ou n’ont pu être extraites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every page was seen.</source>
        <translation>Toutes les pages ont été vues.</translation>
    </message>
    <message>
        <source>On the page: arrow keys move the selected box, Alt with arrows resizes it.</source>
        <translation>Sur la page&#xa0;: les flèches déplacent le cadre sélectionné, Alt avec les flèches le redimensionne.</translation>
    </message>
    <message>
        <source>RELEASED</source>
        <translation>VERSION FINALE</translation>
    </message>
    <message>
        <source>NOT YET REDACTED</source>
        <translation>PAS ENCORE OCCULTÉ</translation>
    </message>
    <message>
        <source>{action}: {step}</source>
        <translation>{action}&#xa0;: {step}</translation>
    </message>
    <message>
        <source>{decided} of {total} decided</source>
        <translation>{decided} sur {total} traités</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n pages not seen</source>
        <translation>
            <numerusform>%n page non vue</numerusform>
            <numerusform>%n pages non vues</numerusform>
        </translation>
    </message>
    <message>
        <source>all pages seen</source>
        <translation>toutes les pages vues</translation>
    </message>
    <message>
        <source>undo: {step}</source>
        <translation>annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Accepter %n</numerusform>
            <numerusform>Accepter %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n</source>
        <translation>
            <numerusform>Refuser %n</numerusform>
            <numerusform>Refuser %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Page {page} sur {total}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Places found; those without a tick are not marked</source>
        <translation>Emplacements trouvés&#x202f;; ceux qui ne sont pas cochés ne sont pas marqués</translation>
    </message>
    <message>
        <source>Text to search for</source>
        <translation>Texte à rechercher</translation>
    </message>
    <message>
        <source>Search and redact</source>
        <translation>Rechercher et occulter</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Mode de recherche</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Whole words in any case, also over line breaks</source>
        <translation>Mots entiers sans tenir compte de la casse, même à cheval sur deux lignes</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Exactly these capitals and small letters</source>
        <translation>Exactement ces majuscules et minuscules</translation>
    </message>
    <message>
        <source>Wildcards</source>
        <translation>Jokers</translation>
    </message>
    <message>
        <source>* any letters and digits of a word, ? one of them</source>
        <translation>* pour des lettres et chiffres quelconques d’un mot, ? pour un seul</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>Approchant</translation>
    </message>
    <message>
        <source>Also as OCR and typing slips write it</source>
        <translation>Aussi tel que l’écrivent l’OCR et les fautes de frappe</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>A regular expression, in any case</source>
        <translation>Une expression régulière, sans tenir compte de la casse</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message numerus="yes">
        <source>Mark {count} in %n documents</source>
        <translation>
            <numerusform>Marquer {count} dans %n document</numerusform>
            <numerusform>Marquer {count} dans %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n</source>
        <translation>
            <numerusform>Marquer %n</numerusform>
            <numerusform>Marquer %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boxed already</source>
        <translation>
            <numerusform>%n déjà sous un cadre</numerusform>
            <numerusform>%n déjà sous un cadre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages were not searched whole: the expression takes too long there.</source>
        <translation>
            <numerusform>%n page n’a pas été analysée en entier&#xa0;: l’expression y demande trop de temps.</numerusform>
            <numerusform>%n pages n’ont pas été analysées en entier&#xa0;: l’expression y demande trop de temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be searched: {names}.</source>
        <translation>Recherche impossible dans&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Type and press Return. Then the arrow keys go from match to match, and Space takes a tick away.</source>
        <translation>Saisissez un texte et appuyez sur Entrée. Les flèches vont ensuite d’une occurrence à l’autre, et Espace décoche.</translation>
    </message>
    <message>
        <source>This would find nearly everything.</source>
        <translation>Cela trouverait presque tout.</translation>
    </message>
    <message>
        <source>This has no word of five letters, so it has no other spellings.</source>
        <translation>Aucun mot de cinq lettres, donc aucune autre graphie.</translation>
    </message>
    <message>
        <source>This is no regular expression: see character {at}.</source>
        <translation>Ce n’est pas une expression régulière&#xa0;: voir le caractère {at}.</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>Ce n’est pas une expression régulière.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>There is no letter or digit to look for in this.</source>
        <translation>Il n’y a ici ni lettre ni chiffre à rechercher.</translation>
    </message>
</context>
<context>
    <name>SearchReview</name>
    <message>
        <source>{name}, page {page}</source>
        <translation>{name}, page {page}</translation>
    </message>
</context>
<context>
    <name>SecondReview</name>
    <message>
        <source>Send back…</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>Approve ▸</source>
        <translation>Approuver ▸</translation>
    </message>
    <message>
        <source>Choose who you are first (File, Profiles).</source>
        <translation>Choisissez d’abord qui vous êtes (Fichier, Profils).</translation>
    </message>
    <message>
        <source>You reviewed it yourself: another person has to approve it.</source>
        <translation>Vous l’avez relu vous-même&#xa0;: une autre personne doit l’approuver.</translation>
    </message>
    <message>
        <source>Sent back by {who}, {when}</source>
        <translation>Renvoyé par {who}, {when}</translation>
    </message>
</context>
<context>
    <name>SelectionCard</name>
    <message numerus="yes">
        <source>%n files selected</source>
        <translation>
            <numerusform>%n fichier sélectionné</numerusform>
            <numerusform>%n fichiers sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>No file selected</source>
        <translation>Aucun fichier sélectionné</translation>
    </message>
    <message>
        <source>Select files to see what can be done about them.</source>
        <translation>Sélectionnez des fichiers pour voir ce que l’on peut en faire.</translation>
    </message>
    <message numerus="yes">
        <source>Try %n again</source>
        <translation>
            <numerusform>Réessayer (%n)</numerusform>
            <numerusform>Réessayer (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the existing one</source>
        <translation>Ouvrir l’existant</translation>
    </message>
    <message numerus="yes">
        <source>Detect %n again there</source>
        <translation>
            <numerusform>Y détecter à nouveau (%n)</numerusform>
            <numerusform>Y détecter à nouveau (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Detect again there</source>
        <translation>Y détecter à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Process %n anyway</source>
        <translation>
            <numerusform>Traiter quand même (%n)</numerusform>
            <numerusform>Traiter quand même (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Process anyway</source>
        <translation>Traiter quand même</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n out</source>
        <translation>
            <numerusform>Écarter %n</numerusform>
            <numerusform>Écarter %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Open in a viewer</source>
        <translation>Ouvrir dans un lecteur</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Takes effect the next time Sable starts.</source>
        <translation>Prend effet au prochain démarrage de Sable.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>New jobs</source>
        <translation>Nouveaux lots</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Jobs API</source>
        <translation>API des lots</translation>
    </message>
    <message>
        <source>What a new job starts with. It can be changed for each job before it starts. Categories, lists, fields and the folder of released files belong to a job and are not kept from one to the next.</source>
        <translation>Réglages de départ d’un nouveau lot. Ils peuvent être changés pour chaque lot avant son lancement. Les catégories, les listes, les champs et le dossier des fichiers finaux sont propres à un lot et ne passent pas de l’un à l’autre.</translation>
    </message>
    <message>
        <source>What the boxes of new jobs look like in released files.</source>
        <translation>Aspect des cadres des nouveaux lots dans les fichiers finaux.</translation>
    </message>
    <message>
        <source>Every decision is stored in the moment it is made, so there is nothing to save. Here you choose how long new jobs keep what.</source>
        <translation>Chaque décision est enregistrée au moment où elle est prise&#x202f;; il n’y a donc rien à enregistrer. Choisissez ici ce que les nouveaux lots conservent, et combien de temps.</translation>
    </message>
    <message>
        <source>Other programs of this computer can hand in files here and fetch what is released. Their jobs lie in this queue and start as new jobs do. No other computer and no web page can reach it.</source>
        <translation>D’autres programmes de cet ordinateur peuvent déposer ici des fichiers et récupérer les fichiers finaux. Leurs lots figurent dans cette file d’attente et démarrent comme les nouveaux lots. Aucun autre ordinateur ni aucune page web ne peut y accéder.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Sans noms</translation>
    </message>
    <message>
        <source>With the name of the matter</source>
        <translation>Avec le nom de l’affaire</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Pages and the boxes on them look the same in every theme.</source>
        <translation>Les pages et leurs cadres ont le même aspect dans tous les thèmes.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Ask before starting</source>
        <translation>Demander avant de lancer</translation>
    </message>
    <message>
        <source>Show what a drop brings, and its settings, whenever several files are added.</source>
        <translation>Afficher ce qu’apporte un dépôt, et ses paramètres, à chaque ajout de plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Legal profile</source>
        <translation>Profil juridique</translation>
    </message>
    <message>
        <source>How released pages are made</source>
        <translation>Mode de production des pages finales</translation>
    </message>
    <message>
        <source>Write the certificate as a page (PDF) as well</source>
        <translation>Écrire aussi le certificat sous forme de page (PDF)</translation>
    </message>
    <message>
        <source>Read text in pictures (OCR)</source>
        <translation>Lire le texte dans les images (OCR)</translation>
    </message>
    <message>
        <source>Without it nothing is found in scans, and somebody has to look at each of these pages.</source>
        <translation>Sans cela, rien n’est détecté dans les documents numérisés, et une personne doit examiner chacune de ces pages.</translation>
    </message>
    <message>
        <source>Quick search (names by the small model only)</source>
        <translation>Recherche rapide (noms par le petit modèle seul)</translation>
    </message>
    <message>
        <source>It is faster and misses more. What rules and lists find is found as always.</source>
        <translation>Elle va plus vite et laisse échapper davantage. Ce que repèrent les règles et les listes est trouvé comme toujours.</translation>
    </message>
    <message>
        <source>Use the firm&apos;s lists</source>
        <translation>Utiliser les listes de l’organisation</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Seconde relecture</translation>
    </message>
    <message>
        <source>Share of documents in the sample</source>
        <translation>Part des documents dans l’échantillon</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Every page must be seen before a review is finished</source>
        <translation>Toutes les pages doivent être vues avant la fin d’une relecture</translation>
    </message>
    <message>
        <source>Detection misses things. A page counts when all of it was on screen at a readable size.</source>
        <translation>La détection n’est pas infaillible. Une page compte dès lors qu’elle a été affichée en entier à une taille lisible.</translation>
    </message>
    <message>
        <source>What boxes look like</source>
        <translation>Aspect des cadres</translation>
    </message>
    <message>
        <source>Make the width of boxes say less</source>
        <translation>Rendre la largeur des cadres moins parlante</translation>
    </message>
    <message>
        <source>Boxes grow to a grid and are joined with their neighbors, never over a word that stays.</source>
        <translation>Les cadres sont élargis selon une grille et réunis à leurs voisins, jamais sur un mot conservé.</translation>
    </message>
    <message>
        <source>Keep hits and decisions</source>
        <translation>Conserver les résultats et les décisions</translation>
    </message>
    <message>
        <source>Days until hits and decisions are removed</source>
        <translation>Jours avant la suppression des résultats et des décisions</translation>
    </message>
    <message>
        <source>Days for which working copies are kept</source>
        <translation>Jours de conservation des copies de travail</translation>
    </message>
    <message>
        <source>0 makes none: originals are read where they lie, and while one is away, its document waits.</source>
        <translation>0 n’en crée aucune&#xa0;: les originaux sont lus là où ils se trouvent&#x202f;; si l’un d’eux est absent, son document attend.</translation>
    </message>
    <message>
        <source>Days after which released files are deleted</source>
        <translation>Jours avant la suppression des fichiers finaux</translation>
    </message>
    <message>
        <source>0 deletes none.</source>
        <translation>0 n’en supprime aucun.</translation>
    </message>
    <message>
        <source>Tell when a job is ready for review</source>
        <translation>Signaler quand un lot est prêt à relire</translation>
    </message>
    <message>
        <source>Only while another window is in front. A notice can be read by whoever sees the screen, and the system may keep it. The name of a matter, which for a single file is that of the file, is in it only where you choose that; text of documents never is.</source>
        <translation>Seulement quand une autre fenêtre est au premier plan. Une notification peut être lue par quiconque voit l’écran, et le système peut la conserver. Le nom d’une affaire, qui pour un fichier seul est celui du fichier, n’y figure que si vous le choisissez&#x202f;; le texte des documents, jamais.</translation>
    </message>
    <message>
        <source>Memory for pictures of pages</source>
        <translation>Mémoire pour les images des pages</translation>
    </message>
    <message>
        <source>More of it makes scrolling back in long documents quicker.</source>
        <translation>Plus il y en a, plus le retour en arrière dans les longs documents est rapide.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation>&#xa0;Mo</translation>
    </message>
    <message>
        <source>Documents that are worked on at the same time</source>
        <translation>Documents traités en même temps</translation>
    </message>
    <message>
        <source>0 lets Sable choose by the number of processor cores. Each takes up to a few gigabytes of memory while it reads a scan.</source>
        <translation>0 laisse Sable choisir selon le nombre de cœurs du processeur. Chacun occupe jusqu’à quelques gigaoctets de mémoire pendant la lecture d’un document numérisé.</translation>
    </message>
    <message>
        <source>Take jobs from other programs of this computer</source>
        <translation>Accepter les lots d’autres programmes de cet ordinateur</translation>
    </message>
    <message>
        <source>Off, nothing listens. On, 127.0.0.1 is listened on while this window is open.</source>
        <translation>Désactivé, rien n’est à l’écoute. Activé, 127.0.0.1 est à l’écoute tant que cette fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Only a person in this window ends reviews</source>
        <translation>Seule une personne, dans cette fenêtre, termine les relectures</translation>
    </message>
    <message>
        <source>Without it, a program that submits its reviewed list releases the document. Holds for jobs that come from now on.</source>
        <translation>Sans cela, un programme qui remet sa liste relue fait produire le fichier final. Vaut pour les lots à venir.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings of the matter</source>
        <translation>Paramètres de l’affaire</translation>
    </message>
    <message>
        <source>What was found already stays as it is until a document is detected again.</source>
        <translation>Ce qui a déjà été trouvé reste tel quel jusqu’à une nouvelle détection du document.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Back to what is usual</source>
        <translation>Valeurs d’origine</translation>
    </message>
    <message>
        <source>{section}: back to what is usual</source>
        <translation>{section}&#xa0;: valeurs d’origine</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings of this job</source>
        <translation>Paramètres de ce lot</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Choose at least one category.</source>
        <translation>Choisissez au moins une catégorie.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Where released files go</source>
        <translation>Emplacement des fichiers finaux</translation>
    </message>
    <message>
        <source>How released pages are made</source>
        <translation>Mode de production des pages finales</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <source>Write the certificate as a page (PDF) as well</source>
        <translation>Écrire aussi le certificat sous forme de page (PDF)</translation>
    </message>
    <message>
        <source>Beside its JSON, for people to read and to file. It can be saved later too.</source>
        <translation>À côté de son JSON, pour être lu et classé. Peut aussi être enregistré plus tard.</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Ce qui est recherché</translation>
    </message>
    <message>
        <source>Always redact (one text a line)</source>
        <translation>Toujours occulter (un texte par ligne)</translation>
    </message>
    <message>
        <source>Never redact (one text a line)</source>
        <translation>Ne jamais occulter (un texte par ligne)</translation>
    </message>
    <message>
        <source>Use the firm&apos;s lists as well</source>
        <translation>Utiliser aussi les listes de l’organisation</translation>
    </message>
    <message>
        <source>A text that stands in both lists is redacted.</source>
        <translation>Un texte présent dans les deux listes est occulté.</translation>
    </message>
    <message>
        <source>Read text in pictures (OCR)</source>
        <translation>Lire le texte dans les images (OCR)</translation>
    </message>
    <message>
        <source>Without it nothing is found in scans, photographs and drawn letters: somebody has to look at each of these pages before the release.</source>
        <translation>Sans cela, rien n’est détecté dans les documents numérisés, les photographies et les lettres dessinées&#xa0;: une personne doit examiner chacune de ces pages avant la production du fichier final.</translation>
    </message>
    <message>
        <source>Quick search (names by the small model only)</source>
        <translation>Recherche rapide (noms par le petit modèle seul)</translation>
    </message>
    <message>
        <source>It is faster and misses more: names, places and organisations in unusual papers, and most amounts, personal traits and other details. What rules and lists find is found as always.</source>
        <translation>Elle va plus vite et laisse échapper davantage&#xa0;: noms, lieux et organisations dans des documents inhabituels, ainsi que la plupart des montants, caractéristiques personnelles et autres détails. Ce que repèrent les règles et les listes est trouvé comme toujours.</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Seconde relecture</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Share of documents in the sample, in percent</source>
        <translation>Part des documents dans l’échantillon, en pourcentage</translation>
    </message>
    <message>
        <source>Every page must be seen before a review is finished</source>
        <translation>Toutes les pages doivent être vues avant la fin d’une relecture</translation>
    </message>
    <message>
        <source>Detection misses things. A page counts when all of it was on screen at a readable size.</source>
        <translation>La détection n’est pas infaillible. Une page compte dès lors qu’elle a été affichée en entier à une taille lisible.</translation>
    </message>
    <message>
        <source>Keep hits and decisions</source>
        <translation>Conserver les résultats et les décisions</translation>
    </message>
    <message>
        <source>Import and test…</source>
        <translation>Importer et tester…</translation>
    </message>
    <message>
        <source>Import and test: {list}</source>
        <translation>Importer et tester&#xa0;: {list}</translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <source>Pages beside</source>
        <translation>Pages à côté</translation>
    </message>
    <message>
        <source>The original, and beside it what will be released.</source>
        <translation>L’original et, à côté, ce que contiendra le fichier final.</translation>
    </message>
    <message>
        <source>Two places of the document. {key} goes to the other one.</source>
        <translation>Deux endroits du document. {key} passe de l’un à l’autre.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The queue file is damaged.</source>
        <translation>Le fichier de la file d’attente est endommagé.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sable can build a new one from everything that can still be read. The damaged file is kept beside it. Originals and released files are not touched.</source>
        <translation>Rien n’a été modifié. Sable peut en reconstruire un à partir de tout ce qui peut encore être lu. Le fichier endommagé est conservé à côté. Les originaux et les fichiers finaux ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message numerus="yes">
        <source>%n documents were recovered.</source>
        <translation>
            <numerusform>%n document a été récupéré.</numerusform>
            <numerusform>%n documents ont été récupérés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n records could not be read.</source>
        <translation>
            <numerusform>Au moins %n enregistrement n’a pu être lu.</numerusform>
            <numerusform>Au moins %n enregistrements n’ont pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing seems to be missing.</source>
        <translation>Rien ne semble manquer.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents are read again. What was decided about the rest of them is kept.</source>
        <translation>
            <numerusform>%n document est relu. Les autres décisions à son sujet sont conservées.</numerusform>
            <numerusform>%n documents sont relus. Les autres décisions à leur sujet sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}.</source>
        <translation>Le fichier endommagé est conservé sous le nom {name}.</translation>
    </message>
    <message>
        <source>Sable is already open.</source>
        <translation>Sable est déjà ouvert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Go to the window that is open, or close it and start Sable again.</source>
        <translation>Rien n’a été modifié. Allez à la fenêtre ouverte, ou fermez-la et redémarrez Sable.</translation>
    </message>
    <message>
        <source>The queue was written by a newer version of Sable.</source>
        <translation>La file d’attente a été écrite par une version plus récente de Sable.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install that version or a later one.</source>
        <translation>Rien n’a été modifié. Installez cette version ou une version ultérieure.</translation>
    </message>
    <message>
        <source>Nothing can be written into the data folder.</source>
        <translation>Impossible d’écrire dans le dossier de données.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that you may write there, then start Sable again.</source>
        <translation>Rien n’a été modifié. Vérifiez que vous pouvez y écrire, puis redémarrez Sable.</translation>
    </message>
    <message>
        <source>The queue file in the data folder is not one of Sable&apos;s.</source>
        <translation>Le fichier de file d’attente du dossier de données n’est pas un fichier de Sable.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move that file away, then start Sable again.</source>
        <translation>Rien n’a été modifié. Déplacez ce fichier, puis redémarrez Sable.</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Pas fait</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Checking</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation>Détection</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>Prêt à relire</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Seconde relecture</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Redacting</source>
        <translation>Occultation</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <translation>Échec de la vérification</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Action requise</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Purgé</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Finish review ▸</source>
        <translation>Terminer la relecture ▸</translation>
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
            <numerusform>{step} dans %n document</numerusform>
            <numerusform>{step} dans %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept ‘{text}’</source>
        <translation>Accepter «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Decline ‘{text}’</source>
        <translation>Refuser «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Reopen ‘{text}’</source>
        <translation>Rouvrir «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Mark ‘{text}’</source>
        <translation>Marquer «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete ‘{text}’</source>
        <translation>Supprimer «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Change ‘{text}’</source>
        <translation>Modifier «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Copy the decision on ‘{text}’</source>
        <translation>Copier la décision sur «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing secret here</source>
        <translation>Rien de confidentiel ici</translation>
    </message>
    <message>
        <source>Change the label of ‘{text}’</source>
        <translation>Changer l’étiquette de «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Give reasons for ‘{text}’</source>
        <translation>Motiver «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Comment on ‘{text}’</source>
        <translation>Commenter «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Say why ‘{text}’ stays</source>
        <translation>Dire pourquoi «&#xa0;{text}&#xa0;» est conservé</translation>
    </message>
    <message>
        <source>Split ‘{text}’</source>
        <translation>Diviser «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Merge ‘{text}’</source>
        <translation>Fusionner «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n hits</source>
        <translation>
            <numerusform>Accepter %n résultat</numerusform>
            <numerusform>Accepter %n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n hits</source>
        <translation>
            <numerusform>Refuser %n résultat</numerusform>
            <numerusform>Refuser %n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n hits</source>
        <translation>
            <numerusform>Rouvrir %n résultat</numerusform>
            <numerusform>Rouvrir %n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n areas</source>
        <translation>
            <numerusform>Marquer %n zone</numerusform>
            <numerusform>Marquer %n zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n hits</source>
        <translation>
            <numerusform>Supprimer %n résultat</numerusform>
            <numerusform>Supprimer %n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n hits</source>
        <translation>
            <numerusform>Modifier %n résultat</numerusform>
            <numerusform>Modifier %n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n decisions</source>
        <translation>
            <numerusform>Copier %n décision</numerusform>
            <numerusform>Copier %n décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing secret in %n unread regions</source>
        <translation>
            <numerusform>Rien de confidentiel dans %n zone non lue</numerusform>
            <numerusform>Rien de confidentiel dans %n zones non lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the label of %n hits</source>
        <translation>
            <numerusform>Changer l’étiquette de %n résultat</numerusform>
            <numerusform>Changer l’étiquette de %n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give reasons for %n hits</source>
        <translation>
            <numerusform>Motiver %n résultat</numerusform>
            <numerusform>Motiver %n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say why %n hits stay</source>
        <translation>
            <numerusform>Dire pourquoi %n résultat est conservé</numerusform>
            <numerusform>Dire pourquoi %n résultats sont conservés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into %n boxes</source>
        <translation>
            <numerusform>Diviser en %n cadre</numerusform>
            <numerusform>Diviser en %n cadres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n boxes</source>
        <translation>
            <numerusform>Fusionner %n cadre</numerusform>
            <numerusform>Fusionner %n cadres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>{when} · {step} · taken back</source>
        <translation>{when} · {step} · annulé</translation>
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
            <numerusform>%n terminé</numerusform>
            <numerusform>%n terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n à relire</numerusform>
            <numerusform>%n à relire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n exige une action</numerusform>
            <numerusform>%n exigent une action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejeté</numerusform>
            <numerusform>%n rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n arrêté</numerusform>
            <numerusform>%n arrêtés</numerusform>
        </translation>
    </message>
    <message>
        <source>{matter}: {numbers}</source>
        <translation>{matter}&#xa0;: {numbers}</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Program and libraries</source>
        <translation>Programme et bibliothèques</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Counts of the queue</source>
        <translation>Décomptes de la file d’attente</translation>
    </message>
    <message>
        <source>End of the log</source>
        <translation>Fin du journal</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Fichier d’assistance</translation>
    </message>
    <message>
        <source>What whoever helps you gets to see</source>
        <translation>Ce que verra la personne qui vous aide</translation>
    </message>
    <message>
        <source>This is all of it, line by line: no text of a document, no name of a file, a folder, a matter or a person. Untick what you do not want to hand over. Sable saves a zip file at a place you choose and sends nothing.</source>
        <translation>Voici tout, ligne par ligne&#xa0;: aucun texte d’un document, aucun nom de fichier, de dossier, d’affaire ou de personne. Décochez ce que vous ne voulez pas transmettre. Sable enregistre un fichier zip à l’endroit de votre choix et n’envoie rien.</translation>
    </message>
    <message>
        <source>Parts of the bundle</source>
        <translation>Parties du fichier d’assistance</translation>
    </message>
    <message>
        <source>Lines of the selected part</source>
        <translation>Lignes de la partie sélectionnée</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Collecte en cours…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines will be saved.</source>
        <translation>
            <numerusform>%n ligne sera enregistrée.</numerusform>
            <numerusform>%n lignes seront enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Enregistrer le fichier d’assistance</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Fichier zip (*.zip)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
</context>
<context>
    <name>ThresholdBar</name>
    <message>
        <source>Category of the threshold</source>
        <translation>Catégorie du seuil</translation>
    </message>
    <message>
        <source>How sure a hit must be, in percent</source>
        <translation>Degré de certitude exigé d’un résultat, en pourcentage</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Threshold {percent} %</source>
        <translation>Seuil {percent}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n open hits below</source>
        <translation>
            <numerusform>%n résultat à traiter sous le seuil</numerusform>
            <numerusform>%n résultats à traiter sous le seuil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n below</source>
        <translation>
            <numerusform>Refuser %n sous le seuil</numerusform>
            <numerusform>Refuser %n sous le seuil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>not seen</source>
        <translation>non vue</translation>
    </message>
    <message>
        <source>Pages, small</source>
        <translation>Vignettes des pages</translation>
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
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>pas encore vue</translation>
    </message>
    <message numerus="yes">
        <source>%n open hits</source>
        <translation>
            <numerusform>%n résultat à traiter</numerusform>
            <numerusform>%n résultats à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>n’a pas pu être lue</translation>
    </message>
</context>
<context>
    <name>TicksModel</name>
    <message>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figé</translation>
    </message>
    <message>
        <source>{place} · {text} · {file}</source>
        <translation>{place} · {text} · {file}</translation>
    </message>
    <message>
        <source>{place} · boxed already · {text} · {file}</source>
        <translation>{place} · déjà sous un cadre · {text} · {file}</translation>
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
        <translation>Outils</translation>
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
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Everything that was found stands in this list. {accept} accepts a hit: it will be removed. {reject} declines it: it stays readable. {next} and {previous} go to the next and the previous open one. Every decision is stored at once, and {undo} takes it back, also tomorrow.</source>
        <translation>Tout ce qui a été trouvé figure dans cette liste. {accept} accepte un résultat&#xa0;: il sera supprimé. {reject} le refuse&#xa0;: il reste lisible. {next} et {previous} vont au résultat à traiter suivant et précédent. Chaque décision est enregistrée aussitôt, et {undo} l’annule, même demain.</translation>
    </message>
    <message>
        <source>The page shows the same hits. Hold {peek} to look under the boxes. Where something was missed, press {rectangle} and draw a box.</source>
        <translation>La page montre les mêmes résultats. Maintenez {peek} pour voir sous les cadres. Là où quelque chose a échappé à la détection, appuyez sur {rectangle} et tracez un cadre.</translation>
    </message>
    <message>
        <source>Welcome to Sable</source>
        <translation>Bienvenue dans Sable</translation>
    </message>
    <message>
        <source>See in two minutes how a paper goes through Sable. Next adds the sample: six invented papers. Nothing ever leaves this computer, and originals are never changed.</source>
        <translation>Découvrez en deux minutes le parcours d’une pièce dans Sable. Suivant ajoute l’exemple&#xa0;: six pièces fictives. Rien ne quitte jamais cet ordinateur, et les originaux ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>Every paper is a row</source>
        <translation>Chaque pièce est une ligne</translation>
    </message>
    <message>
        <source>Sable reads the papers in the background. The state says how far each is, and who is waited for: ready for review means you. With your own papers, drop files or folders anywhere on the window.</source>
        <translation>Sable lit les pièces en arrière-plan. Le statut indique où en est chacune et qui est attendu&#xa0;: «&#xa0;Prêt à relire&#xa0;», c’est vous. Pour vos propres pièces, déposez des fichiers ou des dossiers n’importe où dans la fenêtre.</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Ce que l’on en sait</translation>
    </message>
    <message>
        <source>Beside the list stand the details of the selected paper: problems with what to do about them, where the released file lies, its certificate and its history.</source>
        <translation>À côté de la liste se trouvent les détails de la pièce sélectionnée&#xa0;: les problèmes et comment les résoudre, l’emplacement du fichier final, son certificat et son historique.</translation>
    </message>
    <message>
        <source>Decide hit by hit</source>
        <translation>Décider résultat par résultat</translation>
    </message>
    <message>
        <source>The page beside it</source>
        <translation>La page, à côté</translation>
    </message>
    <message>
        <source>Finish, and it is proven</source>
        <translation>Terminer, et c’est prouvé</translation>
    </message>
    <message>
        <source>Finish review shows what is still open. Then a new file is made, and it appears only after every check has passed. Until then the window says: not yet redacted.</source>
        <translation>Terminer la relecture montre ce qui reste à traiter. Un nouveau fichier est alors créé, et il n’apparaît qu’une fois tous les contrôles réussis. D’ici là, la fenêtre indique&#xa0;: pas encore occulté.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>C’est tout</translation>
    </message>
    <message>
        <source>F1 opens the help at the place you are in. Help ▸ Tour shows this again. The sample stays in the list until you purge it; try it out as you like.</source>
        <translation>F1 ouvre l’aide à l’endroit où vous êtes. Aide ▸ Visite guidée montre ceci de nouveau. L’exemple reste dans la liste jusqu’à ce que vous le purgiez&#x202f;; essayez tout à votre guise.</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Turned by {degrees}° to read it; the file stays as it is.</source>
        <translation>Pivoté de {degrees}° pour la lecture&#x202f;; le fichier reste inchangé.</translation>
    </message>
    <message>
        <source>As the file shows it.</source>
        <translation>Tel que le fichier l’affiche.</translation>
    </message>
</context>
<context>
    <name>Unread</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>Difficile à lire</translation>
    </message>
    <message>
        <source>Unreliable font</source>
        <translation>Police peu fiable</translation>
    </message>
    <message>
        <source>Drawn lines</source>
        <translation>Lignes dessinées</translation>
    </message>
    <message>
        <source>Text that is not seen</source>
        <translation>Texte non visible</translation>
    </message>
    <message>
        <source>Text over a scan</source>
        <translation>Texte sur document numérisé</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Non examinée</translation>
    </message>
    <message>
        <source>No text could be read in it. It may show writing, a signature or a face.</source>
        <translation>Aucun texte n’a pu y être lu. Elle peut montrer de l’écriture, une signature ou un visage.</translation>
    </message>
    <message>
        <source>A picture without text that could be read. It may show a face or a place.</source>
        <translation>Une image sans texte lisible. Elle peut montrer un visage ou un lieu.</translation>
    </message>
    <message>
        <source>Words were read here that may be wrong. Names may have been missed.</source>
        <translation>Des mots lus ici peuvent être erronés. Des noms ont pu échapper à la détection.</translation>
    </message>
    <message>
        <source>The font does not say what its letters are, and they could not be read from the page either.</source>
        <translation>La police ne dit pas quelles sont ses lettres, et elles n’ont pu être lues sur la page non plus.</translation>
    </message>
    <message>
        <source>The font says other letters than it shows. The page was read as it looks.</source>
        <translation>La police déclare d’autres lettres qu’elle n’en montre. La page a été lue telle qu’elle apparaît.</translation>
    </message>
    <message>
        <source>Lines are drawn here that may be letters. Nothing could be read in them.</source>
        <translation>Des lignes dessinées ici sont peut-être des lettres. Rien n’a pu y être lu.</translation>
    </message>
    <message>
        <source>There is text under this box, or in the colour of its ground. Whoever copies the page reads it.</source>
        <translation>Il y a du texte sous ce cadre, ou de la couleur de son fond. Quiconque copie la page le lit.</translation>
    </message>
    <message>
        <source>The invisible text over the scan says other words than the scan shows. The scan was read.</source>
        <translation>Le texte invisible posé sur le document numérisé comporte d’autres mots que l’image. C’est l’image qui a été lue.</translation>
    </message>
    <message>
        <source>The time for this page was used up.</source>
        <translation>Le temps imparti à cette page est épuisé.</translation>
    </message>
    <message>
        <source>This page could not be looked at.</source>
        <translation>Cette page n’a pu être examinée.</translation>
    </message>
    <message>
        <source>Text in pictures was not read in this matter.</source>
        <translation>Le texte des images n’a pas été lu dans cette affaire.</translation>
    </message>
    <message>
        <source>This picture cannot be shown here, though other programs show it. Nothing was read in it, and it will be missing in the released file.</source>
        <translation>Cette image ne peut être affichée ici, alors que d’autres programmes l’affichent. Rien n’y a été lu, et elle manquera dans le fichier final.</translation>
    </message>
    <message>
        <source>An entry of a list could not be looked for on the whole page.</source>
        <translation>Une entrée d’une liste n’a pu être recherchée sur toute la page.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>nothing secret</source>
        <translation>rien de confidentiel</translation>
    </message>
    <message>
        <source>boxed</source>
        <translation>cadre posé</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>page {page}</translation>
    </message>
    <message numerus="yes">
        <source>on %n pages: {pages}</source>
        <translation>
            <numerusform>sur %n page&#xa0;: {pages}</numerusform>
            <numerusform>sur %n pages&#xa0;: {pages}</numerusform>
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
        <translation>Toutes les zones non lues ont été examinées.</translation>
    </message>
    <message>
        <source>Choose an unread region first (N).</source>
        <translation>Choisissez d’abord une zone non lue (N).</translation>
    </message>
</context>
<context>
    <name>UnreadSection</name>
    <message>
        <source>Choose one.</source>
        <translation>Choisissez-en une.</translation>
    </message>
    <message>
        <source>Unread regions</source>
        <translation>Zones non lues</translation>
    </message>
    <message>
        <source>One row for each region or picture. {clear} says that nothing secret is there, {box} boxes it.</source>
        <translation>Une ligne par zone ou image. {clear} déclare qu’il n’y a rien de confidentiel, {box} y pose un cadre.</translation>
    </message>
    <message>
        <source>Choose one, or press {key}.</source>
        <translation>Choisissez-en une, ou appuyez sur {key}.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread regions to look at</source>
        <translation>
            <numerusform>%n zone non lue à examiner</numerusform>
            <numerusform>%n zones non lues à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread regions: all looked at</source>
        <translation>Zones non lues&#xa0;: toutes examinées</translation>
    </message>
    <message>
        <source>Nothing secret here</source>
        <translation>Rien de confidentiel ici</translation>
    </message>
    <message>
        <source>Box it</source>
        <translation>Poser un cadre</translation>
    </message>
    <message numerus="yes">
        <source>Box it everywhere (%n)</source>
        <translation>
            <numerusform>Cadre partout (%n)</numerusform>
            <numerusform>Cadre partout (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same in %n other documents</source>
        <translation>
            <numerusform>La même dans %n autre document</numerusform>
            <numerusform>La même dans %n autres documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyBar</name>
    <message>
        <source>Answer with Alt+1 to Alt+4, or go on: the end of the review asks again.</source>
        <translation>Répondez par Alt+1 à Alt+4, ou continuez&#xa0;: la question reviendra en fin de relecture.</translation>
    </message>
    <message>
        <source>Why does it stay? Enter keeps it.</source>
        <translation>Pourquoi est-il conservé&#x202f;? Entrée valide la raison.</translation>
    </message>
    <message>
        <source>Why does it stay?</source>
        <translation>Pourquoi est-il conservé&#x202f;?</translation>
    </message>
    <message>
        <source>Why does ‘{text}’ stay?</source>
        <translation>Pourquoi «&#xa0;{text}&#xa0;» est-il conservé&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Why do these %n hits stay?</source>
        <translation>
            <numerusform>Pourquoi ce résultat (%n) est-il conservé&#x202f;?</numerusform>
            <numerusform>Pourquoi ces %n résultats sont-ils conservés&#x202f;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowApi</name>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>Le port {port} est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Nothing is listening, and the Jobs API is off. Choose another port, then switch it on.</source>
        <translation>Rien n’est à l’écoute et l’API des lots est désactivée. Choisissez un autre port, puis activez-la.</translation>
    </message>
    <message>
        <source>Make another key?</source>
        <translation>Créer une autre clé&#x202f;?</translation>
    </message>
    <message>
        <source>Programs that use the present key are refused from then on, until they are given the new one.</source>
        <translation>Les programmes qui utilisent la clé actuelle seront refusés jusqu’à ce qu’ils reçoivent la nouvelle.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
</context>
<context>
    <name>WindowMarks</name>
    <message>
        <source>Select one document first.</source>
        <translation>Sélectionnez d’abord un document.</translation>
    </message>
    <message>
        <source>Marks are added while a document is under review.</source>
        <translation>Les marques s’ajoutent pendant la relecture d’un document.</translation>
    </message>
    <message>
        <source>Import marks</source>
        <translation>Importer des marques</translation>
    </message>
    <message>
        <source>Marks (*.fdf *.xfdf *.pdf *.json)</source>
        <translation>Marques (*.fdf *.xfdf *.pdf *.json)</translation>
    </message>
    <message>
        <source>Nothing was imported. {problem}</source>
        <translation>Rien n’a été importé. {problem}</translation>
    </message>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>Corrigez le fichier, ou exportez-le de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks were added as open hits.</source>
        <translation>
            <numerusform>%n marque a été ajoutée comme résultat à traiter.</numerusform>
            <numerusform>%n marques ont été ajoutées comme résultats à traiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n existait déjà.</numerusform>
            <numerusform>%n existaient déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other annotations were left out.</source>
        <translation>
            <numerusform>%n autre annotation a été écartée.</numerusform>
            <numerusform>%n autres annotations ont été écartées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had a category or codes that are not known here: see their comments.</source>
        <translation>
            <numerusform>%n avait une catégorie ou des codes inconnus ici&#xa0;: voir ses commentaires.</numerusform>
            <numerusform>%n avaient une catégorie ou des codes inconnus ici&#xa0;: voir leurs commentaires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks were left out, as their place cannot be read.</source>
        <translation>
            <numerusform>%n marque a été écartée, son emplacement étant illisible.</numerusform>
            <numerusform>%n marques ont été écartées, leur emplacement étant illisible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit&#xa0;: {path}</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden hits stand on no page and are not in it.</source>
        <translation>
            <numerusform>%n résultat caché ne figure sur aucune page et n’y est pas inclus.</numerusform>
            <numerusform>%n résultats cachés ne figurent sur aucune page et n’y sont pas inclus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lie outside their page, where nobody sees them.</source>
        <translation>
            <numerusform>%n marque se trouve hors de sa page, où personne ne la voit.</numerusform>
            <numerusform>%n marques se trouvent hors de leur page, où personne ne les voit.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export: the document has no hits, or none any more.</source>
        <translation>Il n’y a rien à exporter&#xa0;: le document n’a aucun résultat, ou n’en a plus.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>WindowSettings</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Lists of the firm</source>
        <translation>Listes de l’organisation</translation>
    </message>
</context>
</TS>
