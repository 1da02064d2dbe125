<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Redact the selected hits and go to the next open one</source>
        <translation>Tachar los hallazgos seleccionados y pasar al siguiente pendiente</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Keep the selected hits readable and go to the next open one</source>
        <translation>Dejar legibles los hallazgos seleccionados y pasar al siguiente pendiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave this hit open and go to the next open one</source>
        <translation>Dejar pendiente este hallazgo y pasar al siguiente</translation>
    </message>
    <message>
        <source>Next open hit</source>
        <translation>Siguiente hallazgo pendiente</translation>
    </message>
    <message>
        <source>Go to the next hit that is not decided</source>
        <translation>Ir al siguiente hallazgo sin decidir</translation>
    </message>
    <message>
        <source>Previous open hit</source>
        <translation>Hallazgo pendiente anterior</translation>
    </message>
    <message>
        <source>Go to the previous hit that is not decided</source>
        <translation>Ir al anterior hallazgo sin decidir</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Show what means the same as the selected hit, to decide about all of it</source>
        <translation>Mostrar todo lo que se refiere a lo mismo que el hallazgo seleccionado, para decidir sobre el conjunto</translation>
    </message>
    <message>
        <source>Group: this one</source>
        <translation>Grupo: solo este</translation>
    </message>
    <message>
        <source>What is done to the group is done to this occurrence alone</source>
        <translation>La decisión sobre el grupo afecta solo a esta aparición</translation>
    </message>
    <message>
        <source>Group: this page</source>
        <translation>Grupo: esta página</translation>
    </message>
    <message>
        <source>What is done to the group reaches over this page</source>
        <translation>La decisión sobre el grupo afecta a esta página</translation>
    </message>
    <message>
        <source>Group: this document</source>
        <translation>Grupo: este documento</translation>
    </message>
    <message>
        <source>What is done to the group reaches over this document</source>
        <translation>La decisión sobre el grupo afecta a este documento</translation>
    </message>
    <message>
        <source>Group: the whole matter</source>
        <translation>Grupo: todo el asunto</translation>
    </message>
    <message>
        <source>What is done to the group reaches over every document of the matter</source>
        <translation>La decisión sobre el grupo afecta a todos los documentos del asunto</translation>
    </message>
    <message>
        <source>Select the same text</source>
        <translation>Seleccionar el mismo texto</translation>
    </message>
    <message>
        <source>Select every open hit with this text, to accept or decline all in one step</source>
        <translation>Seleccionar todos los hallazgos pendientes con este texto, para aceptarlos o rechazarlos de una vez</translation>
    </message>
    <message>
        <source>Next unread region</source>
        <translation>Siguiente zona no leída</translation>
    </message>
    <message>
        <source>Go to the next region that could not be read and was not looked at</source>
        <translation>Ir a la siguiente zona que no se pudo leer y que nadie ha examinado</translation>
    </message>
    <message>
        <source>Nothing secret here</source>
        <translation>Nada confidencial aquí</translation>
    </message>
    <message>
        <source>Say that nothing secret is in the unread region, wherever the same picture is</source>
        <translation>Declarar que en la zona no leída no hay nada confidencial, allí donde esté la misma imagen</translation>
    </message>
    <message>
        <source>Box it</source>
        <translation>Cubrir</translation>
    </message>
    <message>
        <source>Redact the unread region</source>
        <translation>Tachar la zona no leída</translation>
    </message>
    <message>
        <source>Box it everywhere</source>
        <translation>Cubrir en todas</translation>
    </message>
    <message>
        <source>Redact the same picture on every page it is on</source>
        <translation>Tachar la misma imagen en todas las páginas en que aparece</translation>
    </message>
    <message>
        <source>Reasons…</source>
        <translation>Motivos…</translation>
    </message>
    <message>
        <source>Say for which reasons the selected hits are removed</source>
        <translation>Indicar por qué motivos se suprimen los hallazgos seleccionados</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Say something about the selected hit, or with none selected about the document</source>
        <translation>Comentar el hallazgo seleccionado o, si no hay ninguno, el documento</translation>
    </message>
    <message>
        <source>Never again in this matter</source>
        <translation>Nunca más en este asunto</translation>
    </message>
    <message>
        <source>Decline this text in all documents of the matter, now and when they are read again</source>
        <translation>Rechazar este texto en todos los documentos del asunto, ahora y cuando se lean de nuevo</translation>
    </message>
    <message>
        <source>Public person</source>
        <translation>Personaje público</translation>
    </message>
    <message>
        <source>The hit that was just declined names a public person</source>
        <translation>El hallazgo que se acaba de rechazar nombra a un personaje público</translation>
    </message>
    <message>
        <source>Not personal data</source>
        <translation>No es un dato personal</translation>
    </message>
    <message>
        <source>The hit that was just declined is no personal data</source>
        <translation>El hallazgo que se acaba de rechazar no es un dato personal</translation>
    </message>
    <message>
        <source>False hit</source>
        <translation>Falso positivo</translation>
    </message>
    <message>
        <source>The hit that was just declined is something else</source>
        <translation>El hallazgo que se acaba de rechazar es otra cosa</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Otra razón…</translation>
    </message>
    <message>
        <source>Say in your own words why the hit that was just declined stays</source>
        <translation>Decir con sus propias palabras por qué se conserva el hallazgo que se acaba de rechazar</translation>
    </message>
    <message>
        <source>Filter hits</source>
        <translation>Filtrar hallazgos</translation>
    </message>
    <message>
        <source>Type to show only hits that contain a text</source>
        <translation>Escriba un texto para mostrar solo los hallazgos que lo contienen</translation>
    </message>
    <message>
        <source>Search and redact</source>
        <translation>Buscar y tachar</translation>
    </message>
    <message>
        <source>Search the page, the document or the matter, and mark what was found</source>
        <translation>Buscar en la página, el documento o el asunto, y marcar lo encontrado</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Siguiente coincidencia</translation>
    </message>
    <message>
        <source>Go to the next place that the search found</source>
        <translation>Ir al siguiente lugar que encontró la búsqueda</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Go to the place before that the search found</source>
        <translation>Ir al lugar anterior que encontró la búsqueda</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do the step again that was taken back</source>
        <translation>Repetir el paso que se deshizo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Show every step of the review, to go back to one</source>
        <translation>Mostrar todos los pasos de la revisión, para volver a uno de ellos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete boxes drawn by hand; hits that were found are declined instead</source>
        <translation>Eliminar recuadros dibujados a mano; los hallazgos detectados se rechazan en su lugar</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Etiqueta…</translation>
    </message>
    <message>
        <source>Give the selected hits another label</source>
        <translation>Dar otra etiqueta a los hallazgos seleccionados</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Terminar revisión</translation>
    </message>
    <message>
        <source>Check that nothing is left open, then redact and verify</source>
        <translation>Comprobar que no queda nada pendiente; después, tachar y verificar</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Agree with another person’s review; the document is then redacted and verified</source>
        <translation>Dar por buena la revisión de otra persona; después, el documento se tacha y se verifica</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Send the document back to its reviewer, with a note</source>
        <translation>Devolver el documento a quien lo revisó, con una nota</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Select boxes; drag to move, drag a handle to resize</source>
        <translation>Seleccionar recuadros; arrastre para mover o tire de un tirador para cambiar el tamaño</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Drag on the page to draw a box; what is in it will be redacted</source>
        <translation>Arrastre sobre la página para dibujar un recuadro; lo que contenga se tachará</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Drag over text to select it; R then marks it, word by word</source>
        <translation>Arrastre sobre el texto para seleccionarlo; después R lo marca palabra por palabra</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <source>Click the corners of an area; Return or a double click closes it</source>
        <translation>Haga clic en las esquinas de una zona; Intro o un doble clic la cierra</translation>
    </message>
    <message>
        <source>Snap to words</source>
        <translation>Ajustar a palabras</translation>
    </message>
    <message>
        <source>A rectangle goes to the sides of the words in it; Alt keeps it as drawn</source>
        <translation>El rectángulo se ajusta a los bordes de las palabras que contiene; Alt lo deja como se dibujó</translation>
    </message>
    <message>
        <source>Mark the whole page</source>
        <translation>Marcar toda la página</translation>
    </message>
    <message>
        <source>Put a box over all of the page in view</source>
        <translation>Poner un recuadro sobre toda la página a la vista</translation>
    </message>
    <message>
        <source>Same mark on other pages…</source>
        <translation>Misma marca en otras páginas…</translation>
    </message>
    <message>
        <source>Put the selected boxes in the same place of other pages</source>
        <translation>Poner los recuadros seleccionados en el mismo lugar de otras páginas</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Make two boxes of one, or a box of each of its lines</source>
        <translation>Dividir un recuadro en dos, o en uno por cada línea</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Make one hit of the selected boxes of a page</source>
        <translation>Unir en un solo hallazgo los recuadros seleccionados de una página</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn the selected box by one degree</source>
        <translation>Girar un grado el recuadro seleccionado</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>Ver la página más grande</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>Ver la página más pequeña</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Ver la página entera</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Show the page at 100 %</source>
        <translation>Ver la página al 100&#xa0;%</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Make the page as wide as the view</source>
        <translation>Ajustar la página al ancho de la vista</translation>
    </message>
    <message>
        <source>Turn the pages left</source>
        <translation>Páginas a la izquierda</translation>
    </message>
    <message>
        <source>Turn the pages to read them; the file stays as it is</source>
        <translation>Girar las páginas para leerlas; el archivo no cambia</translation>
    </message>
    <message>
        <source>Turn the pages right</source>
        <translation>Páginas a la derecha</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Go to the page before</source>
        <translation>Ir a la página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Go to the page after</source>
        <translation>Ir a la página siguiente</translation>
    </message>
    <message>
        <source>Next page not seen</source>
        <translation>Siguiente página no vista</translation>
    </message>
    <message>
        <source>Go to the next page that was not shown yet</source>
        <translation>Ir a la siguiente página que aún no se ha mostrado</translation>
    </message>
    <message>
        <source>As released</source>
        <translation>Versión final</translation>
    </message>
    <message>
        <source>Show the pages as they will be released</source>
        <translation>Mostrar las páginas como quedarán en el archivo final</translation>
    </message>
    <message>
        <source>Blink compare</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Show the original and the released page in turns</source>
        <translation>Mostrar por turnos el original y la página final</translation>
    </message>
    <message>
        <source>Two places</source>
        <translation>Dos lugares</translation>
    </message>
    <message>
        <source>Show two places of the document beside each other</source>
        <translation>Mostrar dos lugares del documento uno junto a otro</translation>
    </message>
    <message>
        <source>Original and as released</source>
        <translation>Original y versión final</translation>
    </message>
    <message>
        <source>Show the original, and the same place as it will be released beside it</source>
        <translation>Mostrar el original y, al lado, el mismo lugar como quedará en el archivo final</translation>
    </message>
    <message>
        <source>The other half</source>
        <translation>La otra vista</translation>
    </message>
    <message>
        <source>Go to the other view where there are two; keys for pages and zoom speak of it</source>
        <translation>Pasar a la otra vista cuando hay dos; las teclas de página y de zoom actúan sobre ella</translation>
    </message>
    <message>
        <source>Look under the boxes</source>
        <translation>Ver bajo los recuadros</translation>
    </message>
    <message>
        <source>Hide the boxes while the key is held</source>
        <translation>Ocultar los recuadros mientras se mantiene pulsada la tecla</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Asuntos</translation>
    </message>
    <message>
        <source>Back to the list of matters; nothing is lost</source>
        <translation>Volver a la lista de asuntos; no se pierde nada</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todos los atajos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Añadir a&amp;rchivos…</translation>
    </message>
    <message>
        <source>Add PDF files to the queue</source>
        <translation>Añadir archivos PDF a la cola</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Añadir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Add all PDFs of a folder and the folders in it</source>
        <translation>Añadir todos los PDF de una carpeta y de sus subcarpetas</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>&amp;Probar el ejemplo</translation>
    </message>
    <message>
        <source>Add six invented papers with hard cases</source>
        <translation>Añadir seis documentos ficticios con casos difíciles</translation>
    </message>
    <message>
        <source>As&amp;k before starting</source>
        <translation>Preg&amp;untar antes de empezar</translation>
    </message>
    <message>
        <source>Show what a drop brings before anything starts</source>
        <translation>Mostrar qué se ha soltado antes de que empiece nada</translation>
    </message>
    <message>
        <source>&amp;Import marks…</source>
        <translation>&amp;Importar marcas…</translation>
    </message>
    <message>
        <source>Add marks made in Acrobat or another program as open hits of the document</source>
        <translation>Añadir marcas hechas en Acrobat o en otro programa como hallazgos pendientes</translation>
    </message>
    <message>
        <source>E&amp;xport marks…</source>
        <translation>E&amp;xportar marcas…</translation>
    </message>
    <message>
        <source>Write the hits of the document for Acrobat or another program</source>
        <translation>Escribir los hallazgos del documento para Acrobat u otro programa</translation>
    </message>
    <message>
        <source>&amp;Logs…</source>
        <translation>Re&amp;gistros…</translation>
    </message>
    <message>
        <source>What is removed from the documents of the matter, and why</source>
        <translation>Qué se suprime de los documentos del asunto, y por qué</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>Per&amp;files…</translation>
    </message>
    <message>
        <source>The people who work on this computer, and who of them sits here</source>
        <translation>Las personas que trabajan en este equipo, y quién lo usa ahora</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Co&amp;nfiguración…</translation>
    </message>
    <message>
        <source>Theme, new jobs, boxes, keys, the firm&apos;s lists and more</source>
        <translation>Tema, lotes nuevos, recuadros, atajos, listas de la organización y más</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>End the program; nothing that was decided is lost</source>
        <translation>Cerrar el programa; no se pierde nada de lo decidido</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>Tema del &amp;sistema</translation>
    </message>
    <message>
        <source>Light or dark as the computer is</source>
        <translation>Claro u oscuro, como el equipo</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Texto oscuro sobre fondo claro</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>Light text on a dark ground; pages stay as they are</source>
        <translation>Texto claro sobre fondo oscuro; las páginas quedan como son</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Use the whole screen, or a window again</source>
        <translation>Ocupar toda la pantalla o volver a una ventana</translation>
    </message>
    <message>
        <source>D&amp;etails pane</source>
        <translation>Panel de &amp;detalles</translation>
    </message>
    <message>
        <source>Show or hide what is known of the selected document</source>
        <translation>Mostrar u ocultar lo que se sabe del documento seleccionado</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>What this screen is for; the whole help can be searched</source>
        <translation>Para qué sirve esta pantalla; se puede buscar en toda la ayuda</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>The way of a paper through Sable in two minutes, on the sample</source>
        <translation>El camino de un documento por Sable en dos minutos, con el ejemplo</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>Show all keys of this screen</source>
        <translation>Mostrar todos los atajos de esta pantalla</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>Paquete de &amp;soporte…</translation>
    </message>
    <message>
        <source>Collect what whoever helps you needs to know, without a word of any document</source>
        <translation>Reunir lo que necesita saber quien le ayude, sin una palabra de ningún documento</translation>
    </message>
    <message>
        <source>&amp;About Sable</source>
        <translation>Acerca &amp;de Sable</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open the selected document for review</source>
        <translation>Abrir el documento seleccionado para revisarlo</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Put the selected documents back in the queue</source>
        <translation>Volver a poner en la cola los documentos seleccionados</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Take the selected documents out of the queue; pages that were read stay read</source>
        <translation>Sacar de la cola los documentos seleccionados; las páginas leídas siguen leídas</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Rea&amp;nudar</translation>
    </message>
    <message>
        <source>Go on with the selected documents where they stopped</source>
        <translation>Continuar con los documentos seleccionados donde se detuvieron</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop work on the selected documents; decisions are kept</source>
        <translation>Detener el trabajo en los documentos seleccionados; las decisiones se conservan</translation>
    </message>
    <message>
        <source>&amp;Detect again…</source>
        <translation>&amp;Detectar de nuevo…</translation>
    </message>
    <message>
        <source>Read the selected documents anew; decisions and drawn boxes stay</source>
        <translation>Leer de nuevo los documentos seleccionados; las decisiones y los recuadros dibujados se conservan</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>Apr&amp;obar</translation>
    </message>
    <message>
        <source>Agree with the review; the document is then redacted and verified</source>
        <translation>Dar por buena la revisión; después, el documento se tacha y se verifica</translation>
    </message>
    <message>
        <source>Return to re&amp;view</source>
        <translation>Devolver a re&amp;visión</translation>
    </message>
    <message>
        <source>Send the selected documents back to their reviewer</source>
        <translation>Devolver los documentos seleccionados a quien los revisó</translation>
    </message>
    <message>
        <source>Put matter on &amp;hold</source>
        <translation>Re&amp;tener el asunto</translation>
    </message>
    <message>
        <source>Nothing of this matter expires or can be purged while it is on hold</source>
        <translation>Nada de este asunto caduca ni puede purgarse mientras esté retenido</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Re&amp;lease hold</source>
        <translation>&amp;Levantar la retención</translation>
    </message>
    <message>
        <source>Let this matter expire and be purged again</source>
        <translation>Permitir de nuevo que este asunto caduque y se purgue</translation>
    </message>
    <message>
        <source>Pur&amp;ge…</source>
        <translation>P&amp;urgar…</translation>
    </message>
    <message>
        <source>Remove the selected documents from this computer for good</source>
        <translation>Suprimir definitivamente de este equipo los documentos seleccionados</translation>
    </message>
    <message>
        <source>Show released file in its &amp;folder</source>
        <translation>Mostrar el archivo &amp;final en su carpeta</translation>
    </message>
    <message>
        <source>Show where the released file of the selected document lies</source>
        <translation>Mostrar dónde está el archivo final del documento seleccionado</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>&amp;Search file names</source>
        <translation>&amp;Buscar nombres de archivo</translation>
    </message>
    <message>
        <source>Type to show only documents whose name holds a text</source>
        <translation>Escriba un texto para mostrar solo los documentos cuyo nombre lo contiene</translation>
    </message>
</context>
<context>
    <name>Allowed</name>
    <message>
        <source>A release takes seconds and is finished. Cancel stops it and opens the review again.</source>
        <translation>Crear el archivo final lleva unos segundos y se completa. Cancelar lo detiene y reabre la revisión.</translation>
    </message>
    <message>
        <source>There is nothing to pause.</source>
        <translation>No hay nada que pausar.</translation>
    </message>
    <message>
        <source>Only a document that waits for a second review can be approved.</source>
        <translation>Solo se puede aprobar un documento que espera una segunda revisión.</translation>
    </message>
    <message>
        <source>Choose who you are first: File, Profiles.</source>
        <translation>Elija antes quién es usted: Archivo, Perfiles.</translation>
    </message>
    <message>
        <source>You reviewed this document: somebody else must approve it.</source>
        <translation>Usted revisó este documento: debe aprobarlo otra persona.</translation>
    </message>
    <message>
        <source>It was purged already.</source>
        <translation>Ya se ha purgado.</translation>
    </message>
    <message>
        <source>It is being worked on: cancel that first.</source>
        <translation>Se está trabajando en él: cancele eso antes.</translation>
    </message>
    <message>
        <source>Its matter is on hold: release the hold first.</source>
        <translation>Su asunto está retenido: levante antes la retención.</translation>
    </message>
</context>
<context>
    <name>ApiKeyDialog</name>
    <message>
        <source>Key of the Jobs API</source>
        <translation>Clave de la API de lotes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Programs send this key with every request. It is shown only now: keep it where you keep passwords. Whoever has it can hand in files from this computer and fetch results.</source>
        <translation>Los programas envían esta clave con cada petición. Solo se muestra ahora: guárdela donde guarda sus contraseñas. Quien la tenga puede entregar archivos desde este equipo y recoger los resultados.</translation>
    </message>
</context>
<context>
    <name>ApiKeyRow</name>
    <message>
        <source>New key…</source>
        <translation>Clave nueva…</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>Revocar la clave</translation>
    </message>
    <message>
        <source>Listening on {address}.</source>
        <translation>A la escucha en {address}.</translation>
    </message>
    <message>
        <source>Nothing is listening.</source>
        <translation>No hay nada a la escucha.</translation>
    </message>
    <message>
        <source>There is no key yet; it is made when the Jobs API is switched on.</source>
        <translation>Aún no hay clave; se crea al activar la API de lotes.</translation>
    </message>
    <message>
        <source>The key was revoked: nobody can come in.</source>
        <translation>La clave se ha revocado: nadie puede entrar.</translation>
    </message>
    <message>
        <source>There is a key. It was shown when it was made and cannot be shown again.</source>
        <translation>Hay una clave. Se mostró al crearla y no se puede mostrar otra vez.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Decisions are frozen until this is done. You can go on with other documents.</source>
        <translation>Las decisiones quedan congeladas hasta que esto termine. Puede continuar con otros documentos.</translation>
    </message>
    <message>
        <source>Detection is not through yet</source>
        <translation>La detección no ha terminado</translation>
    </message>
    <message>
        <source>The list of hits is not complete.</source>
        <translation>La lista de hallazgos no está completa.</translation>
    </message>
    <message>
        <source>No file was released. Decide the marked hits at the top of the list, then finish the review again.</source>
        <translation>No se ha creado ningún archivo final. Decida los hallazgos marcados al principio de la lista y termine de nuevo la revisión.</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>A la espera de otra persona</translation>
    </message>
    <message>
        <source>Look at what was decided, then approve it or send it back. Decisions are frozen meanwhile.</source>
        <translation>Examine lo decidido y apruébelo o devuélvalo. Mientras tanto, las decisiones quedan congeladas.</translation>
    </message>
    <message>
        <source>Approved, waiting to be redacted</source>
        <translation>Aprobado, a la espera del tachado</translation>
    </message>
    <message>
        <source>Waiting to be redacted</source>
        <translation>A la espera del tachado</translation>
    </message>
    <message>
        <source>Redacting</source>
        <translation>Tachando</translation>
    </message>
    <message>
        <source>Looking for traces of what was redacted</source>
        <translation>Buscando restos de lo tachado</translation>
    </message>
    <message>
        <source>Released: {path}</source>
        <translation>Archivo final: {path}</translation>
    </message>
    <message>
        <source>Redacted and verified. The review is closed; the original was not changed.</source>
        <translation>Tachado y verificado. La revisión está cerrada; el original no se ha modificado.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>The list of hits is not complete. Resume it in the list of documents.</source>
        <translation>La lista de hallazgos no está completa. Reanude el documento en la lista de documentos.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>All decisions are kept. Retry it in the list of matters.</source>
        <translation>Se conservan todas las decisiones. Reinténtelo en la lista de asuntos.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages could not be read</source>
        <translation>
            <numerusform>No se pudo leer %n página</numerusform>
            <numerusform>No se pudieron leer %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be found there: look yourself, and mark what must go. Pages: {pages}</source>
        <translation>Allí no se pudo detectar nada: mire usted mismo y marque lo que deba desaparecer. Páginas: {pages}</translation>
    </message>
    <message numerus="yes">
        <source>Verification failed: %n places still to decide</source>
        <translation>
            <numerusform>Verificación no superada: falta decidir %n lugar</numerusform>
            <numerusform>Verificación no superada: falta decidir %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Verification failed the last time</source>
        <translation>La última verificación no se superó</translation>
    </message>
</context>
<context>
    <name>BoxEditor</name>
    <message>
        <source>What boxes look like</source>
        <translation>Aspecto de los recuadros</translation>
    </message>
    <message>
        <source>Make the width of boxes say less</source>
        <translation>Que el ancho de los recuadros diga menos</translation>
    </message>
    <message>
        <source>The width of a box says something about what was under it. Of 1,000 surnames about 20 are as wide as the one that was covered; of boxes widened to a grid and joined with their neighbors, about 860 are. A box is never widened over a word that stays: between two words it can hardly grow, and the gap tells its width all the same.</source>
        <translation>El ancho de un recuadro dice algo de lo que había debajo. De 1000 apellidos, unos 20 tienen el mismo ancho que el que se cubrió; con recuadros ensanchados según una cuadrícula y unidos a sus vecinos, unos 860. Un recuadro nunca se ensancha sobre una palabra que se conserva: entre dos palabras apenas puede crecer, y el hueco delata igualmente su ancho.</translation>
    </message>
</context>
<context>
    <name>BoxPreview</name>
    <message>
        <source>Preview: {look}</source>
        <translation>Vista previa: {look}</translation>
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
        <translation>Negro</translation>
    </message>
    <message>
        <source>What is removed is black.</source>
        <translation>Lo suprimido aparece en negro.</translation>
    </message>
    <message>
        <source>White with a thin outline</source>
        <translation>Blanco con filete fino</translation>
    </message>
    <message>
        <source>Saves toner. A thin line shows where something was removed.</source>
        <translation>Ahorra tóner. Una línea fina muestra dónde se suprimió algo.</translation>
    </message>
    <message>
        <source>White with a black frame</source>
        <translation>Blanco con marco negro</translation>
    </message>
    <message>
        <source>Saves toner. A frame shows where something was removed.</source>
        <translation>Ahorra tóner. Un marco muestra dónde se suprimió algo.</translation>
    </message>
    <message>
        <source>Hatched by category</source>
        <translation>Rayado por categoría</translation>
    </message>
    <message>
        <source>Boxes are hatched by category, in twelve ways that need no color to be told apart.</source>
        <translation>Los recuadros se rayan por categoría, de doce maneras que se distinguen sin color.</translation>
    </message>
    <message>
        <source>Reason codes</source>
        <translation>Códigos de motivo</translation>
    </message>
    <message>
        <source>The box says for which reasons something was removed, as (b)(6). Codes that do not fit are explained on a page at the end; a box without a reason stays empty.</source>
        <translation>El recuadro dice por qué motivos se suprimió algo, por ejemplo (b)(6). Los códigos que no caben se explican en una página al final; un recuadro sin motivo queda vacío.</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>Nombre de la categoría</translation>
    </message>
    <message>
        <source>The box says what kind of text was removed, never the text itself. Where a box is too small for the name, it stays empty.</source>
        <translation>El recuadro dice qué clase de texto se suprimió, nunca el texto mismo. Si el recuadro es demasiado pequeño para el nombre, queda vacío.</translation>
    </message>
</context>
<context>
    <name>CategoryChips</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose categories</source>
        <translation>Elegir categorías</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message numerus="yes">
        <source>All %n categories</source>
        <translation>
            <numerusform>La única categoría (%n)</numerusform>
            <numerusform>Todas las categorías (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n categories of the profile</source>
        <translation>
            <numerusform>La única categoría del perfil (%n)</numerusform>
            <numerusform>Todas las categorías del perfil (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} categories</source>
        <translation>
            <numerusform>%n categoría de {total}</numerusform>
            <numerusform>%n categorías de {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>No category is chosen.</source>
        <translation>No hay ninguna categoría elegida.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>The edges of the boxes were not read: OCR did not run</source>
        <translation>No se leyó el borde de los recuadros: no se ejecutó el OCR</translation>
    </message>
    <message numerus="yes">
        <source>%n checks need the original and did not run</source>
        <translation>
            <numerusform>%n comprobación requiere el original y no se realizó</numerusform>
            <numerusform>%n comprobaciones requieren el original y no se realizaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found: %n checks passed</source>
        <translation>
            <numerusform>No se encontró nada: %n comprobación superada</numerusform>
            <numerusform>No se encontró nada: %n comprobaciones superadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not clean: %n checks did not pass</source>
        <translation>
            <numerusform>No conforme: %n comprobación no superada</numerusform>
            <numerusform>No conforme: %n comprobaciones no superadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked and released: %n checks passed</source>
        <translation>
            <numerusform>Comprobado, archivo final creado: %n comprobación superada</numerusform>
            <numerusform>Comprobado, archivo final creado: %n comprobaciones superadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not released: %n checks did not pass</source>
        <translation>
            <numerusform>Sin archivo final: %n comprobación no superada</numerusform>
            <numerusform>Sin archivo final: %n comprobaciones no superadas</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>no superada</translation>
    </message>
    <message>
        <source>could not run</source>
        <translation>no realizada</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted hits, still in the original only</source>
        <translation>
            <numerusform>%n hallazgo aceptado, que sigue solo en el original</numerusform>
            <numerusform>%n hallazgos aceptados, que siguen solo en el original</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits removed</source>
        <translation>
            <numerusform>%n hallazgo suprimido</numerusform>
            <numerusform>%n hallazgos suprimidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits left readable</source>
        <translation>
            <numerusform>%n hallazgo que queda legible</numerusform>
            <numerusform>%n hallazgos que quedan legibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages keep text and drawings</source>
        <translation>
            <numerusform>%n página conserva texto y dibujos</numerusform>
            <numerusform>%n páginas conservan texto y dibujos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages did not pass the checks for it and are certified</source>
        <translation>
            <numerusform>%n página no superó las comprobaciones para ello y está certificada</numerusform>
            <numerusform>%n páginas no superaron las comprobaciones para ello y están certificadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture with a box on page {page} also stands on pages {others}: look at them</source>
        <translation>Una imagen con un recuadro en la página {page} está también en las páginas {others}: mírelas</translation>
    </message>
    <message>
        <source>Not read by the program: pages {pages}</source>
        <translation>El programa no las leyó: páginas {pages}</translation>
    </message>
    <message>
        <source>Text inside pictures was not read: pages {pages}</source>
        <translation>Texto dentro de imágenes no leído: páginas {pages}</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>Save certificate as PDF</source>
        <translation>Guardar certificado como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>The file holds nothing but what Sable itself wrote into it; every byte is accounted for.</source>
        <translation>El archivo no contiene más que lo que Sable mismo escribió en él; se da cuenta de cada byte.</translation>
    </message>
    <message>
        <source>A PDF reader (MuPDF) finds none of the removed text, but where it was left on purpose.</source>
        <translation>Un lector de PDF (MuPDF) no encuentra nada del texto suprimido, salvo donde se dejó a propósito.</translation>
    </message>
    <message>
        <source>A second PDF reader (PDFium) finds none of it either.</source>
        <translation>Un segundo lector de PDF (PDFium) tampoco encuentra nada de él.</translation>
    </message>
    <message>
        <source>None of it is anywhere in the unpacked data of the file, plain or encoded.</source>
        <translation>Nada de él está en los datos descomprimidos del archivo, ni en claro ni codificado.</translation>
    </message>
    <message>
        <source>Every box shows its own drawing and nothing else, as MuPDF draws it.</source>
        <translation>Cada recuadro muestra su propio dibujo y nada más, tal como lo dibuja MuPDF.</translation>
    </message>
    <message>
        <source>Every box shows its own drawing and nothing else, as PDFium draws it.</source>
        <translation>Cada recuadro muestra su propio dibujo y nada más, tal como lo dibuja PDFium.</translation>
    </message>
    <message>
        <source>Neither reader finds a character of any kind under a box.</source>
        <translation>Ninguno de los dos lectores encuentra carácter alguno bajo un recuadro.</translation>
    </message>
    <message>
        <source>The file has as many pages as the original, in the same sizes.</source>
        <translation>El archivo tiene tantas páginas como el original, con los mismos tamaños.</translation>
    </message>
    <message>
        <source>With its boxes taken off, no page that is drawn anew shows anything in their place.</source>
        <translation>Sin sus recuadros, ninguna página redibujada muestra nada en su lugar.</translation>
    </message>
    <message>
        <source>Outside the boxes every page looks as it does in the original.</source>
        <translation>Fuera de los recuadros, cada página se ve como en el original.</translation>
    </message>
    <message>
        <source>Read from the picture, no letters of a removed text stand at the edge of its box.</source>
        <translation>Leída la imagen, ninguna letra de un texto suprimido aparece al borde de su recuadro.</translation>
    </message>
    <message>
        <source>The width of a box can be measured, and names of another width ruled out.</source>
        <translation>El ancho de un recuadro se puede medir, y descartar así nombres de otro ancho.</translation>
    </message>
    <message>
        <source>Of a drawing that another drawing covers in part, the covered part is still in the file.</source>
        <translation>De un dibujo que otro cubre en parte, la parte cubierta sigue en el archivo.</translation>
    </message>
    <message>
        <source>Ink that hardly differs from its background is kept where it can be seen at all.</source>
        <translation>La tinta que apenas se distingue de su fondo se conserva allí donde llega a verse.</translation>
    </message>
    <message>
        <source>Marks in visible pictures that are too faint to be seen are kept with the pictures.</source>
        <translation>Las marcas de imágenes visibles que son demasiado tenues para verse se conservan con las imágenes.</translation>
    </message>
    <message>
        <source>Colours for print are kept only as a screen shows them.</source>
        <translation>Los colores de impresión se conservan solo como los muestra una pantalla.</translation>
    </message>
    <message>
        <source>Links, bookmarks, tags and fields to fill in are not carried over from the original.</source>
        <translation>Los enlaces, marcadores, etiquetas y campos rellenables del original no se trasladan.</translation>
    </message>
    <message>
        <source>an XFA form, which says more than its pages show</source>
        <translation>un formulario XFA, que dice más de lo que muestran sus páginas</translation>
    </message>
    <message>
        <source>a portfolio of files</source>
        <translation>una cartera de archivos</translation>
    </message>
    <message>
        <source>too many pages of the file failed a check</source>
        <translation>demasiadas páginas del archivo no superaron una comprobación</translation>
    </message>
    <message>
        <source>it paints in a way that is not drawn anew</source>
        <translation>pinta de un modo que no se redibuja</translation>
    </message>
    <message>
        <source>it holds more drawing than is looked at</source>
        <translation>contiene más dibujo del que se examina</translation>
    </message>
    <message>
        <source>its content cannot be read to the end</source>
        <translation>su contenido no se puede leer hasta el final</translation>
    </message>
    <message>
        <source>something was left under a box</source>
        <translation>quedaba algo bajo un recuadro</translation>
    </message>
    <message>
        <source>text was left under a box</source>
        <translation>quedaba texto bajo un recuadro</translation>
    </message>
    <message>
        <source>it would have looked different outside the boxes</source>
        <translation>habría cambiado su aspecto fuera de los recuadros</translation>
    </message>
    <message>
        <source>two readers showed it differently</source>
        <translation>dos lectores la mostraban de forma distinta</translation>
    </message>
    <message>
        <source>a check of the finished file failed</source>
        <translation>el archivo terminado no superó una comprobación</translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>Record of a release that was refused</source>
        <translation>Informe de archivo final denegado</translation>
    </message>
    <message>
        <source>Record of a check</source>
        <translation>Informe de comprobación</translation>
    </message>
    <message>
        <source>Redaction certificate</source>
        <translation>Certificado de tachado</translation>
    </message>
    <message>
        <source>Certified release: every page was rebuilt from pixels with the boxes burnt in. Nothing else of the original is in the file.</source>
        <translation>Versión certificada: cada página se reconstruyó a partir de píxeles con los recuadros incrustados. En el archivo no hay nada más del original.</translation>
    </message>
    <message>
        <source>Vector release: text and drawings outside the boxes were drawn anew; pages that failed a check were rebuilt from pixels.</source>
        <translation>Versión vectorial: el texto y los dibujos fuera de los recuadros se redibujaron; las páginas que no superaron una comprobación se reconstruyeron a partir de píxeles.</translation>
    </message>
    <message>
        <source>A check did not pass, so no file was released. The original was not changed.</source>
        <translation>No se superó una comprobación, así que no se creó ningún archivo final. El original no se modificó.</translation>
    </message>
    <message>
        <source>The file was only read. Nothing was removed from it, and no file was written.</source>
        <translation>El archivo solo se leyó. No se suprimió nada de él ni se escribió archivo alguno.</translation>
    </message>
    <message>
        <source>Released: every check that ran passed</source>
        <translation>Archivo final creado: se superaron todas las comprobaciones realizadas</translation>
    </message>
    <message>
        <source>Released: every check passed</source>
        <translation>Archivo final creado: se superaron todas las comprobaciones</translation>
    </message>
    <message>
        <source>A check did not pass: do not rely on this file</source>
        <translation>No se superó una comprobación: no se fíe de este archivo</translation>
    </message>
    <message>
        <source>Not released: a check did not pass</source>
        <translation>Sin archivo final: no se superó una comprobación</translation>
    </message>
    <message>
        <source>Nothing was found by the checks that ran</source>
        <translation>Las comprobaciones realizadas no encontraron nada</translation>
    </message>
    <message>
        <source>Not clean: a check did not pass</source>
        <translation>No conforme: no se superó una comprobación</translation>
    </message>
    <message>
        <source>What this does not promise</source>
        <translation>Lo que no se garantiza</translation>
    </message>
    <message>
        <source>left out: it holds removed text</source>
        <translation>omitido: contiene texto suprimido</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Tamaño en bytes</translation>
    </message>
    <message>
        <source>the original was signed; a released file never is</source>
        <translation>el original estaba firmado; un archivo final nunca lo está</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>File that was checked</source>
        <translation>Archivo comprobado</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Released file</source>
        <translation>Archivo final</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Creado con</translation>
    </message>
    <message>
        <source>When and by whom</source>
        <translation>Cuándo y por quién</translation>
    </message>
    <message>
        <source>Removed places</source>
        <translation>Lugares suprimidos</translation>
    </message>
    <message>
        <source>Left readable on purpose</source>
        <translation>Dejados legibles a propósito</translation>
    </message>
    <message>
        <source>Texts searched for</source>
        <translation>Textos buscados</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Other categories</source>
        <translation>Otras categorías</translation>
    </message>
    <message>
        <source>Removed, by category</source>
        <translation>Suprimido, por categoría</translation>
    </message>
    <message>
        <source>Accepted for removal, by category</source>
        <translation>Aceptado para suprimir, por categoría</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Otros motivos</translation>
    </message>
    <message>
        <source>By reason code</source>
        <translation>Por código de motivo</translation>
    </message>
    <message>
        <source>In no page, but in the file</source>
        <translation>En el archivo, fuera de las páginas</translation>
    </message>
    <message>
        <source>Removed, by page</source>
        <translation>Suprimido, por página</translation>
    </message>
    <message>
        <source>Accepted for removal, by page</source>
        <translation>Aceptado para suprimir, por página</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
    <message>
        <source>Pages {pages}</source>
        <translation>Páginas {pages}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Checks of the file</source>
        <translation>Comprobaciones del archivo</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>NO SUPERADA</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
    <message>
        <source>not run: needs the original</source>
        <translation>no realizada: requiere el original</translation>
    </message>
    <message>
        <source>not run: OCR was off</source>
        <translation>no realizada: OCR desactivado</translation>
    </message>
    <message>
        <source>not run: no OCR data</source>
        <translation>no realizada: sin datos de OCR</translation>
    </message>
    <message>
        <source>not run: it broke off</source>
        <translation>no realizada: se interrumpió</translation>
    </message>
    <message>
        <source>What nobody accepted for removal is still readable, whether the program found it or not.</source>
        <translation>Lo que nadie aceptó suprimir sigue siendo legible, lo haya encontrado el programa o no.</translation>
    </message>
    <message>
        <source>Boxes that were widened so that they say less about what they cover: {grown}; joined with a neighbour: {joined}; less wide, because a word that stays is in the way: {limited}. Other words covered: {lost}.</source>
        <translation>Recuadros ensanchados para que digan menos de lo que cubren: {grown}; unidos a un vecino: {joined}; menos anchos, porque lo impide una palabra que se conserva: {limited}. Otras palabras cubiertas: {lost}.</translation>
    </message>
    <message>
        <source>{count} places were covered without searching the rest of the file for their text: boxes drawn by hand and words too common to search for.</source>
        <translation>{count} lugares se cubrieron sin buscar su texto en el resto del archivo: recuadros dibujados a mano y palabras demasiado comunes para buscarlas.</translation>
    </message>
    <message>
        <source>Pages {pages} were rebuilt from pixels: {reason}.</source>
        <translation>Las páginas {pages} se reconstruyeron a partir de píxeles: {reason}.</translation>
    </message>
    <message>
        <source>Look at pages {pages}: a picture that lost a part under a box elsewhere is shown whole there.</source>
        <translation>Mire las páginas {pages}: una imagen que en otro lugar perdió una parte bajo un recuadro se muestra allí entera.</translation>
    </message>
    <message>
        <source>On pages {pages} text inside pictures was not read.</source>
        <translation>En las páginas {pages} no se leyó el texto dentro de imágenes.</translation>
    </message>
    <message>
        <source>On pages {pages} writing could not be read; somebody said that those pages were looked at.</source>
        <translation>En las páginas {pages} había escritura que no se pudo leer; alguien declaró haberlas examinado.</translation>
    </message>
    <message>
        <source>On pages {pages} writing could not be read.</source>
        <translation>En las páginas {pages} había escritura que no se pudo leer.</translation>
    </message>
    <message>
        <source>Program (executable)</source>
        <translation>Programa (ejecutable)</translation>
    </message>
    <message>
        <source>Program (source)</source>
        <translation>Programa (código fuente)</translation>
    </message>
    <message>
        <source>This certificate</source>
        <translation>Este certificado</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Hashes (SHA-256)</source>
        <translation>Huellas (SHA-256)</translation>
    </message>
    <message>
        <source>This page sums up the certificate in JSON, which has every place, page and model file. To check a file on any computer: {command}</source>
        <translation>Esta página resume el certificado en JSON, que contiene cada lugar, página y archivo de modelo. Para comprobar un archivo en cualquier equipo: {command}</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Only permitted parts in the file</source>
        <translation>Solo elementos permitidos</translation>
    </message>
    <message>
        <source>No removed text (reader 1)</source>
        <translation>Sin texto suprimido (lector 1)</translation>
    </message>
    <message>
        <source>No removed text (reader 2)</source>
        <translation>Sin texto suprimido (lector 2)</translation>
    </message>
    <message>
        <source>No removed text in raw data</source>
        <translation>Sin texto suprimido en los datos</translation>
    </message>
    <message>
        <source>Boxes are solid (reader 1)</source>
        <translation>Recuadros macizos (lector 1)</translation>
    </message>
    <message>
        <source>Boxes are solid (reader 2)</source>
        <translation>Recuadros macizos (lector 2)</translation>
    </message>
    <message>
        <source>No text under boxes</source>
        <translation>Sin texto bajo los recuadros</translation>
    </message>
    <message>
        <source>All pages present</source>
        <translation>Todas las páginas presentes</translation>
    </message>
    <message>
        <source>Nothing drawn under boxes</source>
        <translation>Nada dibujado bajo los recuadros</translation>
    </message>
    <message>
        <source>Rest of the pages unchanged</source>
        <translation>Resto de las páginas sin cambios</translation>
    </message>
    <message>
        <source>No letters left at the boxes</source>
        <translation>Sin letras junto a los recuadros</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
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
        <translation>Segunda revisión</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservación</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Not read (no OCR)</source>
        <translation>No leído (sin OCR)</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Texto en imágenes</translation>
    </message>
    <message>
        <source>Names by the small model only</source>
        <translation>Nombres solo con el modelo pequeño</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Búsqueda rápida</translation>
    </message>
    <message numerus="yes">
        <source>%n scanned</source>
        <translation>
            <numerusform>%n escaneada</numerusform>
            <numerusform>%n escaneadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with text</source>
        <translation>
            <numerusform>%n con texto</numerusform>
            <numerusform>%n con texto</numerusform>
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
        <translation>Finalizado por</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>SHA-256 del original</translation>
    </message>
    <message>
        <source>SHA-256 as released</source>
        <translation>SHA-256 del archivo final</translation>
    </message>
    <message>
        <source>Somebody asked for it</source>
        <translation>Alguien lo pidió</translation>
    </message>
    <message>
        <source>Released, and kept no longer</source>
        <translation>Archivo final creado; no se conserva más</translation>
    </message>
    <message>
        <source>The date of its matter came</source>
        <translation>Llegó la fecha de su asunto</translation>
    </message>
    <message>
        <source>The end of its released file came</source>
        <translation>Llegó el fin de su archivo final</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message numerus="yes">
        <source>%n documents selected</source>
        <translation>
            <numerusform>%n documento seleccionado</numerusform>
            <numerusform>%n documentos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a document to see its details.</source>
        <translation>Seleccione un documento para ver sus detalles.</translation>
    </message>
    <message>
        <source>Choose who you are…</source>
        <translation>Elegir quién es usted…</translation>
    </message>
    <message>
        <source>Show original in folder</source>
        <translation>Mostrar el original en su carpeta</translation>
    </message>
    <message>
        <source>Take over its decisions…</source>
        <translation>Adoptar sus decisiones…</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the settings of this matter</source>
        <translation>Cambiar la configuración de este asunto</translation>
    </message>
    <message>
        <source>What stays on record</source>
        <translation>Lo que queda registrado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what stays on record</source>
        <translation>Copiar lo que queda registrado</translation>
    </message>
    <message>
        <source>Save certificate as PDF…</source>
        <translation>Guardar certificado como PDF…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More that can be done with this document</source>
        <translation>Más acciones posibles con este documento</translation>
    </message>
    <message>
        <source>Exact copy of</source>
        <translation>Copia exacta de</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Unread pages</source>
        <translation>Páginas no leídas</translation>
    </message>
    <message>
        <source>Open hits</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Tiempo empleado</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>Examinado por</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Añadido por</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Released file</source>
        <translation>Archivo final</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <translation>
            <numerusform>Mostrar la entrada (%n)</numerusform>
            <numerusform>Mostrar las %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>A document that is gone</source>
        <translation>Un documento que ya no existe</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Paused. It goes on where it stopped.</source>
        <translation>En pausa. Continuará donde se detuvo.</translation>
    </message>
    <message>
        <source>Sent back to its review by {name}.</source>
        <translation>Devuelto a revisión por {name}.</translation>
    </message>
    <message>
        <source>Waits for the approval of somebody other than {name}.</source>
        <translation>Espera la aprobación de una persona distinta de {name}.</translation>
    </message>
    <message>
        <source>Choose who you are, so that it is known who approved.</source>
        <translation>Elija quién es usted, para que conste quién aprobó.</translation>
    </message>
    <message>
        <source>You reviewed it yourself. Somebody else must choose their profile and approve it.</source>
        <translation>Lo revisó usted. Otra persona debe elegir su perfil y aprobarlo.</translation>
    </message>
    <message>
        <source>Look at it before you approve. It is then redacted and verified.</source>
        <translation>Examínelo antes de aprobarlo. Después se tacha y se verifica.</translation>
    </message>
    <message>
        <source>It has exactly the same bytes as {name}.</source>
        <translation>Tiene exactamente los mismos bytes que {name}.</translation>
    </message>
    <message>
        <source>What was decided there can be taken over here. It is one step and can be undone.</source>
        <translation>Lo que se decidió allí se puede adoptar aquí. Es un solo paso y se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Kind of mistake: {name}</source>
        <translation>Tipo de error: {name}</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>A document that is gone</source>
        <translation>Un documento que ya no existe</translation>
    </message>
</context>
<context>
    <name>DocumentsTable</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Drag on the page, or press Return for a box that the arrow keys move.</source>
        <translation>Arrastre sobre la página, o pulse Intro para obtener un recuadro que se mueve con las flechas.</translation>
    </message>
    <message>
        <source>Selected: {text}. R marks it.</source>
        <translation>Seleccionado: {text}. R lo marca.</translation>
    </message>
    <message>
        <source>Choose one box to split it.</source>
        <translation>Elija un recuadro para dividirlo.</translation>
    </message>
    <message>
        <source>Choose two boxes or more of one page to merge them.</source>
        <translation>Elija dos o más recuadros de una página para unirlos.</translation>
    </message>
    <message>
        <source>Choose the box that other pages are to have too.</source>
        <translation>Elija el recuadro que deban tener también otras páginas.</translation>
    </message>
    <message numerus="yes">
        <source>%n boxes marked.</source>
        <translation>
            <numerusform>%n recuadro marcado.</numerusform>
            <numerusform>%n recuadros marcados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>not PDF</source>
        <translation>no es PDF</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ya no está allí</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>link out of the folder</source>
        <translation>enlace fuera de la carpeta</translation>
    </message>
    <message>
        <source>released by Sable</source>
        <translation>creado por Sable</translation>
    </message>
    <message>
        <source>a copy with marks, not redacted</source>
        <translation>copia con marcas, sin tachar</translation>
    </message>
    <message>
        <source>beyond the first 100,000</source>
        <translation>más allá de los primeros 100&#xa0;000</translation>
    </message>
    <message numerus="yes">
        <source>%n PDFs added</source>
        <translation>
            <numerusform>%n PDF añadido</numerusform>
            <numerusform>%n PDF añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: {reasons}</source>
        <translation>
            <numerusform>%n omitido: {reasons}</numerusform>
            <numerusform>%n omitidos: {reasons}</numerusform>
        </translation>
    </message>
    <message>
        <source>{added}, {skipped}.</source>
        <translation>{added}, {skipped}.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDFs added.</source>
        <translation>
            <numerusform>%n PDF añadido.</numerusform>
            <numerusform>%n PDF añadidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added. Skipped: {reasons}.</source>
        <translation>No se añadió nada. Omitidos: {reasons}.</translation>
    </message>
    <message>
        <source>No PDF was found in what you added. Nothing was changed.</source>
        <translation>No hay ningún PDF en lo que añadió. No se ha modificado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n links were skipped: save them to this computer first.</source>
        <translation>
            <numerusform>%n enlace se omitió: guarde antes el archivo en este equipo.</numerusform>
            <numerusform>%n enlaces se omitieron: guarde antes los archivos en este equipo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Drop to add</source>
        <translation>Suelte para añadir</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop PDFs or folders here</source>
        <translation>Suelte aquí archivos PDF o carpetas</translation>
    </message>
    <message>
        <source>Sable finds names, numbers and other personal details. You decide which ones go. Then they are removed for good, and the result is checked before it is released.</source>
        <translation>Sable encuentra nombres, números y otros datos personales. Usted decide cuáles desaparecen. Después se suprimen definitivamente, y el resultado se comprueba antes de crear el archivo final.</translation>
    </message>
    <message>
        <source>Your files never leave this computer, and originals are never changed.</source>
        <translation>Sus archivos nunca salen de este equipo, y los originales nunca se modifican.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar el ejemplo</translation>
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
        <translation>Nombre de menor de edad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Nationality, religion or politics</source>
        <translation>Nacionalidad, religión o política</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>Fecha u hora</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Número de tarjeta</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Cuenta bancaria</translation>
    </message>
    <message>
        <source>Crypto wallet</source>
        <translation>Monedero de criptoactivos</translation>
    </message>
    <message>
        <source>US Social Security number</source>
        <translation>Número de la Seguridad Social (EE. UU.)</translation>
    </message>
    <message>
        <source>US taxpayer number (ITIN)</source>
        <translation>Número de contribuyente (ITIN, EE. UU.)</translation>
    </message>
    <message>
        <source>US employer number (EIN)</source>
        <translation>Número de empleador (EIN, EE. UU.)</translation>
    </message>
    <message>
        <source>US passport</source>
        <translation>Pasaporte (EE. UU.)</translation>
    </message>
    <message>
        <source>US driver license</source>
        <translation>Permiso de conducir (EE. UU.)</translation>
    </message>
    <message>
        <source>US bank account</source>
        <translation>Cuenta bancaria (EE. UU.)</translation>
    </message>
    <message>
        <source>UK NHS number</source>
        <translation>Número NHS (Reino Unido)</translation>
    </message>
    <message>
        <source>UK National Insurance number</source>
        <translation>Número de la Seguridad Social (Reino Unido)</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>National identity number</source>
        <translation>Número de identidad nacional</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>License plate</source>
        <translation>Matrícula</translation>
    </message>
    <message>
        <source>Vehicle identification number</source>
        <translation>Número de bastidor</translation>
    </message>
    <message>
        <source>Medical license</source>
        <translation>Licencia médica</translation>
    </message>
    <message>
        <source>Medical record number</source>
        <translation>Número de historia clínica</translation>
    </message>
    <message>
        <source>Medical condition</source>
        <translation>Estado de salud</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Número de procedimiento</translation>
    </message>
    <message>
        <source>Bar number</source>
        <translation>Número de colegiado</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>NIF-IVA</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Número de dispositivo</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>Other number or code</source>
        <translation>Otro número o código</translation>
    </message>
    <message>
        <source>Occupation, health or origin</source>
        <translation>Profesión, salud u origen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Other telling detail</source>
        <translation>Otro detalle revelador</translation>
    </message>
    <message>
        <source>Bar code or QR code</source>
        <translation>Código de barras o QR</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>Marcado a mano</translation>
    </message>
    <message>
        <source>On the list of texts to redact</source>
        <translation>En la lista de textos que se tachan</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export marks</source>
        <translation>Exportar marcas</translation>
    </message>
    <message>
        <source>The file says what would be removed. It is no released file: keep it to yourselves.</source>
        <translation>El archivo dice lo que se suprimiría. No es un archivo final: no lo difunda.</translation>
    </message>
    <message>
        <source>FDF, for Acrobat</source>
        <translation>FDF, para Acrobat</translation>
    </message>
    <message>
        <source>Redaction marks to import into a copy of the document.</source>
        <translation>Marcas de tachado para importar en una copia del documento.</translation>
    </message>
    <message>
        <source>XFDF, for other PDF programs</source>
        <translation>XFDF, para otros programas de PDF</translation>
    </message>
    <message>
        <source>The same marks as XML.</source>
        <translation>Las mismas marcas en XML.</translation>
    </message>
    <message>
        <source>A PDF with live marks</source>
        <translation>Un PDF con marcas activas</translation>
    </message>
    <message>
        <source>The whole document with redaction marks on it. Nothing in it is redacted; its name says so.</source>
        <translation>El documento entero con marcas de tachado. No hay nada tachado en él; su nombre lo dice.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Everything that is known of the hits, with their text.</source>
        <translation>Todo lo que se sabe de los hallazgos, con su texto.</translation>
    </message>
    <message>
        <source>Only what was accepted, without open hits</source>
        <translation>Solo lo aceptado, sin hallazgos pendientes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The original file was not changed.</source>
        <translation>El archivo original no se ha modificado.</translation>
    </message>
    <message>
        <source>No file was released, and the original was not changed.</source>
        <translation>No se ha creado ningún archivo final y el original no se ha modificado.</translation>
    </message>
    <message>
        <source>All decisions are saved, and the original was not changed.</source>
        <translation>Todas las decisiones están guardadas y el original no se ha modificado.</translation>
    </message>
    <message>
        <source>This file is not a PDF.</source>
        <translation>Este archivo no es un PDF.</translation>
    </message>
    <message>
        <source>Convert it to PDF and add the new file.</source>
        <translation>Conviértalo a PDF y añada el archivo nuevo.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be read.</source>
        <translation>Este PDF está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>Ask the sender for a new copy, or print it to PDF in a viewer that shows it.</source>
        <translation>Pida otra copia a quien lo envió, o imprímalo en PDF desde un visor que lo muestre.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>Copy or download the file again, then add it.</source>
        <translation>Copie o descargue el archivo de nuevo y añádalo.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Este PDF no tiene páginas.</translation>
    </message>
    <message>
        <source>Ask the sender for a complete copy.</source>
        <translation>Pida una copia completa a quien lo envió.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation>Este PDF está bloqueado con una contraseña.</translation>
    </message>
    <message>
        <source>Nothing was read from it. The password is used in memory only and never stored.</source>
        <translation>No se ha leído nada de él. La contraseña se usa solo en memoria y nunca se guarda.</translation>
    </message>
    <message>
        <source>Type the password and try again.</source>
        <translation>Escriba la contraseña e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The password does not open this PDF.</source>
        <translation>La contraseña no abre este PDF.</translation>
    </message>
    <message>
        <source>Check the password and try again.</source>
        <translation>Compruebe la contraseña e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is no longer where it was when it was added.</source>
        <translation>El archivo ya no está donde estaba cuando se añadió.</translation>
    </message>
    <message>
        <source>All decisions are saved.</source>
        <translation>Todas las decisiones están guardadas.</translation>
    </message>
    <message>
        <source>Put the file back or connect its drive, then try again.</source>
        <translation>Vuelva a poner el archivo en su sitio o conecte su unidad e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be opened: another program holds it, or you may not read it.</source>
        <translation>El archivo no se puede abrir: lo usa otro programa, o usted no tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>Close other programs that use it, check its permissions, then try again.</source>
        <translation>Cierre otros programas que lo usen, compruebe sus permisos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file changed after it was read, so its hits may no longer fit.</source>
        <translation>El archivo cambió después de leerse; puede que sus hallazgos ya no encajen.</translation>
    </message>
    <message>
        <source>No file was released. The changed file was not touched.</source>
        <translation>No se ha creado ningún archivo final. El archivo modificado no se ha tocado.</translation>
    </message>
    <message>
        <source>Restore the earlier version and try again, or add the changed file anew.</source>
        <translation>Restaure la versión anterior e inténtelo de nuevo, o añada otra vez el archivo modificado.</translation>
    </message>
    <message>
        <source>Some pages hold pictures of text that could not be read.</source>
        <translation>Algunas páginas contienen imágenes de texto que no se pudieron leer.</translation>
    </message>
    <message>
        <source>Open the document, look at those pages yourself and mark what must go.</source>
        <translation>Abra el documento, mire usted mismo esas páginas y marque lo que deba desaparecer.</translation>
    </message>
    <message>
        <source>This document took too long and was stopped.</source>
        <translation>Este documento tardó demasiado y se detuvo.</translation>
    </message>
    <message>
        <source>Try again. If it stops again, split the PDF into smaller parts.</source>
        <translation>Inténtelo de nuevo. Si se detiene otra vez, divida el PDF en partes más pequeñas.</translation>
    </message>
    <message>
        <source>This document needs more memory than is free.</source>
        <translation>Este documento necesita más memoria de la que hay libre.</translation>
    </message>
    <message>
        <source>Close other programs and try again, or split the PDF into smaller parts.</source>
        <translation>Cierre otros programas e inténtelo de nuevo, o divida el PDF en partes más pequeñas.</translation>
    </message>
    <message>
        <source>The part of the program that reads documents stopped on this file.</source>
        <translation>La parte del programa que lee documentos se detuvo con este archivo.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the file is probably damaged.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, es probable que el archivo esté dañado.</translation>
    </message>
    <message>
        <source>Reading this file gave an answer that cannot be trusted, so it was discarded.</source>
        <translation>La lectura de este archivo dio una respuesta poco fiable, así que se descartó.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, do not open this file in other programs.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, no abra este archivo en otros programas.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A file with the name of the released file already exists.</source>
        <translation>Ya existe un archivo con el nombre del archivo final.</translation>
    </message>
    <message>
        <source>The existing file was not replaced. All decisions are saved.</source>
        <translation>El archivo existente no se ha sustituido. Todas las decisiones están guardadas.</translation>
    </message>
    <message>
        <source>Move or rename the existing file, then try again.</source>
        <translation>Mueva el archivo existente o cámbiele el nombre e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The released file could not be written to its folder.</source>
        <translation>No se pudo escribir el archivo final en su carpeta.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it, then try again.</source>
        <translation>Compruebe que la carpeta existe y que usted puede escribir en ella, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is too large, damaged, or no CSV, XLSX or text file.</source>
        <translation>El archivo es demasiado grande, está dañado o no es CSV, XLSX ni de texto.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se ha importado nada.</translation>
    </message>
    <message>
        <source>Save the list as CSV and import that.</source>
        <translation>Guarde la lista como CSV e importe ese archivo.</translation>
    </message>
    <message>
        <source>The file is too large, damaged, or no FDF, XFDF, JSON or PDF with marks.</source>
        <translation>El archivo es demasiado grande, está dañado o no es FDF, XFDF, JSON ni PDF con marcas.</translation>
    </message>
    <message>
        <source>Export the marks again from the program that made them.</source>
        <translation>Exporte de nuevo las marcas desde el programa que las creó.</translation>
    </message>
    <message>
        <source>The marks are on pages that this document does not have.</source>
        <translation>Las marcas están en páginas que este documento no tiene.</translation>
    </message>
    <message>
        <source>Choose the marks of this document.</source>
        <translation>Elija las marcas de este documento.</translation>
    </message>
    <message>
        <source>An entry of the always or never list cannot be used, so nothing was looked for.</source>
        <translation>Una entrada de la lista «siempre» o «nunca» no se puede usar, así que no se buscó nada.</translation>
    </message>
    <message>
        <source>Correct the lists in the settings of the matter or of the firm, then try again.</source>
        <translation>Corrija las listas en la configuración del asunto o de la organización e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The program asked for something that makes no sense for this document.</source>
        <translation>El programa pidió algo que no tiene sentido para este documento.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the log file.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, comuníquelo adjuntando el archivo de registro.</translation>
    </message>
    <message>
        <source>This document does not have that page.</source>
        <translation>Este documento no tiene esa página.</translation>
    </message>
    <message>
        <source>Check that the file is the one that was added, then try again.</source>
        <translation>Compruebe que el archivo es el que se añadió e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A page is too large to be drawn.</source>
        <translation>Una página es demasiado grande para dibujarla.</translation>
    </message>
    <message>
        <source>Print the page to a smaller paper size and add the new file.</source>
        <translation>Imprima la página en un papel más pequeño y añada el archivo nuevo.</translation>
    </message>
    <message>
        <source>Whoever reviewed a document cannot approve it.</source>
        <translation>Quien revisó un documento no puede aprobarlo.</translation>
    </message>
    <message>
        <source>Let another person approve it, or send it back to its review.</source>
        <translation>Deje que lo apruebe otra persona, o devuélvalo a revisión.</translation>
    </message>
    <message>
        <source>The certificate could not be signed: the key is missing, locked or damaged.</source>
        <translation>No se pudo firmar el certificado: la clave falta, está bloqueada o está dañada.</translation>
    </message>
    <message>
        <source>Open the document and finish its review again: the passphrase is asked there, or do not sign.</source>
        <translation>Abra el documento y termine de nuevo su revisión: allí se pide la frase de contraseña; o bien no firme.</translation>
    </message>
    <message>
        <source>This needs somebody&apos;s name, and nobody is chosen at this computer.</source>
        <translation>Aquí hace falta el nombre de alguien, y en este equipo no hay nadie elegido.</translation>
    </message>
    <message>
        <source>Choose who you are (File, Profiles), then try again.</source>
        <translation>Elija quién es usted (Archivo, Perfiles) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A comment can only be changed by the person who wrote it.</source>
        <translation>Un comentario solo puede modificarlo quien lo escribió.</translation>
    </message>
    <message>
        <source>A legal hold is on this job, so nothing of it may be deleted.</source>
        <translation>Sobre este lote pesa una retención legal, así que no se puede eliminar nada de él.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se ha eliminado nada.</translation>
    </message>
    <message>
        <source>Lift the hold first, if you may.</source>
        <translation>Levante antes la retención, si está autorizado.</translation>
    </message>
    <message>
        <source>The profile of this job is missing, or its file is not right.</source>
        <translation>Falta el perfil de este lote, o su archivo no es correcto.</translation>
    </message>
    <message>
        <source>Nothing was looked for, and nothing was changed.</source>
        <translation>No se ha buscado nada ni se ha modificado nada.</translation>
    </message>
    <message>
        <source>Mend the file, or choose another profile for the job.</source>
        <translation>Corrija el archivo o elija otro perfil para el lote.</translation>
    </message>
    <message>
        <source>The proof found something that was to be removed.</source>
        <translation>La verificación encontró algo que debía suprimirse.</translation>
    </message>
    <message>
        <source>Open the document, decide the marked places, and finish the review again.</source>
        <translation>Abra el documento, decida los lugares marcados y termine de nuevo la revisión.</translation>
    </message>
    <message>
        <source>This document was cancelled.</source>
        <translation>Este documento se canceló.</translation>
    </message>
    <message>
        <source>Retry it whenever you like.</source>
        <translation>Reinténtelo cuando quiera.</translation>
    </message>
    <message>
        <source>The program was closed while it worked on this document.</source>
        <translation>El programa se cerró mientras trabajaba en este documento.</translation>
    </message>
    <message>
        <source>Retry to go on where it stopped.</source>
        <translation>Reinténtelo para continuar donde se detuvo.</translation>
    </message>
    <message>
        <source>A file that belongs to Sable is missing or was changed.</source>
        <translation>Un archivo que pertenece a Sable falta o se modificó.</translation>
    </message>
    <message>
        <source>Install Sable again. Your jobs and decisions stay.</source>
        <translation>Instale Sable de nuevo. Sus lotes y decisiones se conservan.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>El programa cometió un error.</translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of this PDF</source>
        <translation>Contraseña de este PDF</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>{what} (page {page})</source>
        <translation>{what} (página {page})</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Open for review</source>
        <translation>Abrir para revisar</translation>
    </message>
    <message>
        <source>Show original in folder</source>
        <translation>Mostrar el original en su carpeta</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <source>This file is damaged and was repaired while it was read.</source>
        <translation>Este archivo está dañado y se reparó al leerlo.</translation>
    </message>
    <message>
        <source>Something may be missing. Compare it with the original before you release it, or ask for a new copy.</source>
        <translation>Puede que falte algo. Compárelo con el original antes de crear el archivo final, o pida otra copia.</translation>
    </message>
    <message>
        <source>This file is an XFA form. Other programs may show more of it.</source>
        <translation>Este archivo es un formulario XFA. Otros programas pueden mostrar más de él.</translation>
    </message>
    <message>
        <source>Compare it before you release it: only what is shown here is searched and released.</source>
        <translation>Compárelo antes de crear el archivo final: solo se busca y se traslada lo que se muestra aquí.</translation>
    </message>
    <message>
        <source>Damaged, repaired</source>
        <translation>Dañado, reparado</translation>
    </message>
    <message>
        <source>It is damaged and was repaired while it was read: something may be missing.</source>
        <translation>Está dañado y se reparó al leerlo: puede que falte algo.</translation>
    </message>
    <message>
        <source>XFA form</source>
        <translation>Formulario XFA</translation>
    </message>
    <message>
        <source>It is an XFA form: only what is shown here is released.</source>
        <translation>Es un formulario XFA: al archivo final solo pasa lo que se muestra aquí.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>It is signed. The signature does not survive redaction: the released file is not signed.</source>
        <translation>Está firmado. La firma no sobrevive al tachado: el archivo final no está firmado.</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>Campos de formulario</translation>
    </message>
    <message>
        <source>It has form fields. What they show is released, but cannot be filled in any more.</source>
        <translation>Tiene campos de formulario. Lo que muestran pasa al archivo final, pero ya no se puede rellenar.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached files</source>
        <translation>
            <numerusform>%n archivo adjunto</numerusform>
            <numerusform>%n archivos adjuntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached files are neither searched nor in the released file. Add them as files of their own.</source>
        <translation>
            <numerusform>%n archivo adjunto no se examina ni pasa al archivo final. Añádalo como archivo aparte.</numerusform>
            <numerusform>%n archivos adjuntos no se examinan ni pasan al archivo final. Añádalos como archivos aparte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden layers</source>
        <translation>
            <numerusform>%n capa oculta</numerusform>
            <numerusform>%n capas ocultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its layers are hidden. What they hide is not in the released file.</source>
        <translation>
            <numerusform>%n de sus capas está oculta. Lo que oculta no pasa al archivo final.</numerusform>
            <numerusform>%n de sus capas están ocultas. Lo que ocultan no pasa al archivo final.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n capa</numerusform>
            <numerusform>%n capas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n layers, all of them shown. The released file has none.</source>
        <translation>
            <numerusform>Tiene %n capa, visible. El archivo final no tiene ninguna.</numerusform>
            <numerusform>Tiene %n capas, todas visibles. El archivo final no tiene ninguna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier versions</source>
        <translation>
            <numerusform>%n versión anterior</numerusform>
            <numerusform>%n versiones anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n earlier versions of itself. None of them is in the released file.</source>
        <translation>
            <numerusform>Contiene %n versión anterior de sí mismo. No está en el archivo final.</numerusform>
            <numerusform>Contiene %n versiones anteriores de sí mismo. Ninguna está en el archivo final.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened with a password</source>
        <translation>Abierto con una contraseña</translation>
    </message>
    <message>
        <source>It was opened with a password. The released file opens without one.</source>
        <translation>Se abrió con una contraseña. El archivo final se abre sin ella.</translation>
    </message>
</context>
<context>
    <name>FileWordsArea</name>
    <message>
        <source>What the file holds</source>
        <translation>Qué contiene el archivo</translation>
    </message>
</context>
<context>
    <name>FilesTable</name>
    <message>
        <source>Files of this job</source>
        <translation>Archivos de este lote</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelados</translation>
    </message>
    <message>
        <source>Expired and purged</source>
        <translation>Caducados y purgados</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Matter, people and other details</source>
        <translation>Asunto, personas y otros detalles</translation>
    </message>
    <message>
        <source>Search file names</source>
        <translation>Buscar nombres de archivo</translation>
    </message>
    <message>
        <source>{filter}  ×</source>
        <translation>{filter}  ×</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Quitar el filtro {filter}</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>{name}  {count}</source>
        <translation>{name}  {count}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n documents</source>
        <translation>
            <numerusform>{name}: %n documento</numerusform>
            <numerusform>{name}: %n documentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPopover</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Añadido por</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
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
        <translation>Terminar revisión</translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>Mostrar siguiente</translation>
    </message>
    <message>
        <source>I have looked at all of these myself</source>
        <translation>Yo mismo he mirado todo esto</translation>
    </message>
    <message>
        <source>A new file is made and checked. It is released only if no trace of an accepted hit is found. The original stays as it is.</source>
        <translation>Se crea y se comprueba un archivo nuevo. Solo se entrega si no se encuentra rastro de ningún hallazgo aceptado. El original queda como está.</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Volver a la revisión</translation>
    </message>
    <message>
        <source>Redact and verify</source>
        <translation>Tachar y verificar</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>La frase de contraseña es incorrecta.</translation>
    </message>
    <message>
        <source>Sign the certificate with the key of this computer ({fingerprint}…)</source>
        <translation>Firmar el certificado con la clave de este equipo ({fingerprint}…)</translation>
    </message>
    <message numerus="yes">
        <source>%n hits will be redacted.</source>
        <translation>
            <numerusform>Se tachará %n hallazgo.</numerusform>
            <numerusform>Se tacharán %n hallazgos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hit is decided</source>
        <translation>Todos los hallazgos están decididos</translation>
    </message>
    <message numerus="yes">
        <source>%n hits not decided</source>
        <translation>
            <numerusform>%n hallazgo sin decidir</numerusform>
            <numerusform>%n hallazgos sin decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>An open hit would stay readable. Decide each one, or accept all the rest.</source>
        <translation>Un hallazgo pendiente quedaría legible. Decídalos uno a uno, o acepte todos los restantes.</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n remaining</source>
        <translation>
            <numerusform>Aceptar el restante (%n)</numerusform>
            <numerusform>Aceptar los %n restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Detection misses things. Look at each page at a readable size, top to bottom.</source>
        <translation>La detección no lo encuentra todo. Mire cada página a un tamaño legible, de arriba abajo.</translation>
    </message>
    <message>
        <source>This matter does not require it.</source>
        <translation>Este asunto no lo exige.</translation>
    </message>
    <message>
        <source>Every page was seen</source>
        <translation>Se vieron todas las páginas</translation>
    </message>
    <message numerus="yes">
        <source>%n pages were not seen</source>
        <translation>
            <numerusform>%n página sin ver</numerusform>
            <numerusform>%n páginas sin ver</numerusform>
        </translation>
    </message>
    <message>
        <source>For every sure hit that stays there is a reason</source>
        <translation>Para cada hallazgo seguro que se conserva hay una razón</translation>
    </message>
    <message numerus="yes">
        <source>%n sure hits stay without a reason</source>
        <translation>
            <numerusform>%n hallazgo seguro se conserva sin razón</numerusform>
            <numerusform>%n hallazgos seguros se conservan sin razón</numerusform>
        </translation>
    </message>
    <message>
        <source>Say for all of them why they stay, or look at each one.</source>
        <translation>Diga para todos ellos por qué se conservan, o mírelos uno a uno.</translation>
    </message>
    <message numerus="yes">
        <source>%n hits hidden in the file not decided</source>
        <translation>
            <numerusform>%n hallazgo oculto en el archivo sin decidir</numerusform>
            <numerusform>%n hallazgos ocultos en el archivo sin decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hit hidden in the file is decided</source>
        <translation>Todos los hallazgos ocultos en el archivo están decididos</translation>
    </message>
    <message>
        <source>Not all that is hidden in the file could be checked</source>
        <translation>No todo lo oculto en el archivo se pudo comprobar</translation>
    </message>
    <message>
        <source>Nothing hidden is carried over into the released file.</source>
        <translation>Nada oculto pasa al archivo final.</translation>
    </message>
    <message>
        <source>Could not check: {carriers}.</source>
        <translation>No se pudo comprobar: {carriers}.</translation>
    </message>
    <message>
        <source>The text of every page could be read</source>
        <translation>Se pudo leer el texto de todas las páginas</translation>
    </message>
    <message>
        <source>Every unread region was looked at</source>
        <translation>Se examinaron todas las zonas no leídas</translation>
    </message>
    <message>
        <source>Pictures, and what could not be read: nothing could be found there. Say that nothing secret is in it, or box it. Pages: {pages}</source>
        <translation>Imágenes y lo que no se pudo leer: allí no se pudo detectar nada. Declare que no contienen nada confidencial, o cúbralas. Páginas: {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n unread regions not looked at</source>
        <translation>
            <numerusform>%n zona no leída sin examinar</numerusform>
            <numerusform>%n zonas no leídas sin examinar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirmListsPage</name>
    <message>
        <source>Lists of the firm</source>
        <translation>Listas de la organización</translation>
    </message>
    <message>
        <source>Every job uses these lists besides its own, unless it switches them off. One text a line; what stands in both is redacted. Documents that were read already are not searched again by themselves.</source>
        <translation>Cada lote usa estas listas además de las suyas, salvo que las desactive. Un texto por línea; lo que está en ambas se tacha. Los documentos ya leídos no se examinan de nuevo por sí solos.</translation>
    </message>
    <message>
        <source>Always redact</source>
        <translation>Tachar siempre</translation>
    </message>
    <message>
        <source>Never redact</source>
        <translation>No tachar nunca</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>Leyendo las listas…</translation>
    </message>
    <message>
        <source>The firm&apos;s list: {name}</source>
        <translation>Lista de la organización: {name}</translation>
    </message>
    <message>
        <source>Import and test…</source>
        <translation>Importar y probar…</translation>
    </message>
    <message>
        <source>Import and test: {list}</source>
        <translation>Importar y probar: {list}</translation>
    </message>
    <message>
        <source>{list}: {fault} The lists stay as they were until that is mended.</source>
        <translation>{list}: {fault} Las listas quedan como estaban hasta que se corrija.</translation>
    </message>
    <message numerus="yes">
        <source>Stored: %n entries.</source>
        <translation>
            <numerusform>Guardado: %n entrada.</numerusform>
            <numerusform>Guardado: %n entradas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>{text}, {label}: {page} on the page, {document} in the document, {matter} in the matter, {open} open</source>
        <translation>{text}, {label}: {page} en la página, {document} en el documento, {matter} en el asunto, {open} pendientes</translation>
    </message>
    <message>
        <source>It is not sure who is meant: {names}</source>
        <translation>No es seguro a quién se refiere: {names}</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>Filter groups by text or label</source>
        <translation>Filtrar grupos por texto o etiqueta</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Filtrar grupos</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Solo pendientes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>One row for each person or value, with the ways it is written below it. Keys 1 to 4 choose how far Accept and Decline reach.</source>
        <translation>Una fila por cada persona o valor, y debajo las formas en que se escribe. Las teclas 1 a 4 eligen el alcance de Aceptar y Rechazar.</translation>
    </message>
    <message>
        <source>Occurrences; those without a tick are left as they are</source>
        <translation>Apariciones; las que no están marcadas quedan como están</translation>
    </message>
    <message>
        <source>No group chosen</source>
        <translation>Ningún grupo elegido</translation>
    </message>
    <message>
        <source>1 This</source>
        <translation>1 Esta</translation>
    </message>
    <message>
        <source>2 Page</source>
        <translation>2 Página</translation>
    </message>
    <message>
        <source>3 Document</source>
        <translation>3 Documento</translation>
    </message>
    <message>
        <source>4 Matter</source>
        <translation>4 Asunto</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Aceptar %n</numerusform>
            <numerusform>Aceptar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept {count} in %n documents</source>
        <translation>
            <numerusform>Aceptar {count} en %n documento</numerusform>
            <numerusform>Aceptar {count} en %n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n</source>
        <translation>
            <numerusform>Rechazar %n</numerusform>
            <numerusform>Rechazar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline {count} in %n documents</source>
        <translation>
            <numerusform>Rechazar {count} en %n documento</numerusform>
            <numerusform>Rechazar {count} en %n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were decided before and have no tick: set it to decide them again.</source>
        <translation>
            <numerusform>%n ya se decidió y no está marcada: márquela para decidirla de nuevo.</numerusform>
            <numerusform>%n ya se decidieron y no están marcadas: márquelas para decidirlas de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a tick away to leave an occurrence as it is (Space).</source>
        <translation>Desmarque una aparición para dejarla como está (Espacio).</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message numerus="yes">
        <source>Read %n documents anew?</source>
        <translation>
            <numerusform>¿Leer de nuevo %n documento?</numerusform>
            <numerusform>¿Leer de nuevo %n documentos?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was accepted, declined or drawn stays. Open hits are found again under the present settings of the matter. A released file stays where it is until the document is released again.</source>
        <translation>Lo aceptado, rechazado o dibujado se conserva. Los hallazgos pendientes se detectan de nuevo con la configuración actual del asunto. Un archivo final queda donde está hasta que el documento dé otro.</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>Detectar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Purge %n documents for good?</source>
        <translation>
            <numerusform>¿Purgar definitivamente %n documento?</numerusform>
            <numerusform>¿Purgar definitivamente %n documentos?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.

What goes: the hits, the decisions, the page data, the file names and every other text of them that Sable keeps.

What stays: a record with the checksums of the original and of the released file, counts, times and who purged it. The originals and files that were released are not touched.</source>
        <translation>Esto no se puede deshacer.

Qué desaparece: los hallazgos, las decisiones, los datos de las páginas, los nombres de archivo y cualquier otro texto de ellos que guarde Sable.

Qué queda: un registro con las huellas del original y del archivo final, recuentos, fechas y quién los purgó. Los originales y los archivos finales ya creados no se tocan.</translation>
    </message>
    <message>
        <source>Purge for good</source>
        <translation>Purgar definitivamente</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n documents from every file… You can look around; changes wait.</source>
        <translation>
            <numerusform>Suprimiendo %n documento de todos los archivos… Puede seguir mirando; los cambios esperan.</numerusform>
            <numerusform>Suprimiendo %n documentos de todos los archivos… Puede seguir mirando; los cambios esperan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents were removed for good.</source>
        <translation>
            <numerusform>%n documento se suprimió definitivamente.</numerusform>
            <numerusform>%n documentos se suprimieron definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over the decisions made in {name}?</source>
        <translation>¿Adoptar las decisiones tomadas en {name}?</translation>
    </message>
    <message>
        <source>Hits that are not decided there stay open. It is one step, and Undo takes it back.</source>
        <translation>Los hallazgos que allí no están decididos quedan pendientes. Es un solo paso, y Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adoptar</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help – Sable</source>
        <translation>Ayuda – Sable</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source># Help

The guide is not part of this installation. Install Sable again to get it back.</source>
        <translation># Ayuda

La guía no forma parte de esta instalación. Instale Sable de nuevo para recuperarla.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>No encontrado.</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
</context>
<context>
    <name>Hidden</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Form field</source>
        <translation>Campo de formulario</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Archivo adjunto</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Off the page</source>
        <translation>Fuera de la página</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisible</translation>
    </message>
    <message>
        <source>Spoken text</source>
        <translation>Texto leído en voz alta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Page label</source>
        <translation>Etiqueta de página</translation>
    </message>
    <message>
        <source>Link target</source>
        <translation>Destino de enlace</translation>
    </message>
    <message>
        <source>Program data</source>
        <translation>Datos de programa</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>{carrier} {number}</source>
        <translation>{carrier} {number}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>asunto del documento</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>palabras clave</translation>
    </message>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>help text</source>
        <translation>texto de ayuda</translation>
    </message>
    <message>
        <source>No reader of the page sees this text. It is not carried over into the released file, whatever you decide. Accepted, its place is blacked out too, and the text must be gone everywhere else.</source>
        <translation>Ningún lector de la página ve este texto. No pasa al archivo final, decida lo que decida. Si se acepta, también su lugar se cubre de negro, y el texto debe desaparecer de todas partes.</translation>
    </message>
    <message>
        <source>No page shows this text. It is not carried over into the released file, whatever you decide. Accepted, the text must be gone everywhere else too.</source>
        <translation>Ninguna página muestra este texto. No pasa al archivo final, decida lo que decida. Si se acepta, el texto debe desaparecer también de todas partes.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>bloqueado con contraseña</translation>
    </message>
    <message>
        <source>neither text nor PDF</source>
        <translation>ni texto ni PDF</translation>
    </message>
    <message>
        <source>too large to be read whole</source>
        <translation>demasiado grande para leerlo entero</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>demasiados niveles anidados</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>Hidden in the file ({count})</source>
        <translation>Ocultos en el archivo ({count})</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%n attached files.</source>
        <translation>
            <numerusform>%n archivo adjunto.</numerusform>
            <numerusform>%n archivos adjuntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not check: {carriers}.</source>
        <translation>No se pudo comprobar: {carriers}.</translation>
    </message>
    <message>
        <source>None of this is carried over into the released file.</source>
        <translation>Nada de esto pasa al archivo final.</translation>
    </message>
    <message>
        <source>Add to this matter</source>
        <translation>Añadir a este asunto</translation>
    </message>
    <message>
        <source>Add the attached files to this matter as documents</source>
        <translation>Añadir los archivos adjuntos a este asunto como documentos</translation>
    </message>
    <message>
        <source>Attached PDFs become documents of this matter, with a review and a release of their own.</source>
        <translation>Los PDF adjuntos pasan a ser documentos de este asunto, con revisión y archivo final propios.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n hits accepted</source>
        <translation>
            <numerusform>%n hallazgo aceptado</numerusform>
            <numerusform>%n hallazgos aceptados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits declined</source>
        <translation>
            <numerusform>%n hallazgo rechazado</numerusform>
            <numerusform>%n hallazgos rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits reopened</source>
        <translation>
            <numerusform>%n hallazgo reabierto</numerusform>
            <numerusform>%n hallazgos reabiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file was another one: %n decisions about the old one were dropped</source>
        <translation>
            <numerusform>El archivo era otro: se descartó %n decisión sobre el anterior</numerusform>
            <numerusform>El archivo era otro: se descartaron %n decisiones sobre el anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas marked</source>
        <translation>
            <numerusform>%n zona marcada</numerusform>
            <numerusform>%n zonas marcadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits changed</source>
        <translation>
            <numerusform>%n hallazgo modificado</numerusform>
            <numerusform>%n hallazgos modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas removed</source>
        <translation>
            <numerusform>%n zona quitada</numerusform>
            <numerusform>%n zonas quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Place of the released file chosen</source>
        <translation>Se eligió el lugar del archivo final</translation>
    </message>
    <message>
        <source>Unread pages looked at</source>
        <translation>Páginas no leídas examinadas</translation>
    </message>
    <message>
        <source>Unread region looked at</source>
        <translation>Zona no leída examinada</translation>
    </message>
    <message>
        <source>Review finished</source>
        <translation>Revisión terminada</translation>
    </message>
    <message>
        <source>Review approved</source>
        <translation>Revisión aprobada</translation>
    </message>
    <message>
        <source>Returned to review</source>
        <translation>Devuelto a revisión</translation>
    </message>
    <message>
        <source>Decisions taken over from an exact copy</source>
        <translation>Decisiones adoptadas de una copia exacta</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Purgado</translation>
    </message>
    <message numerus="yes">
        <source>%n marks exported: {what}</source>
        <translation>
            <numerusform>%n marca exportada: {what}</numerusform>
            <numerusform>%n marcas exportadas: {what}</numerusform>
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
        <translation>Pasos de la revisión, primero los más recientes</translation>
    </message>
    <message numerus="yes">
        <source>Do %n steps again</source>
        <translation>
            <numerusform>Rehacer %n paso</numerusform>
            <numerusform>Rehacer %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n steps back</source>
        <translation>
            <numerusform>Deshacer %n paso</numerusform>
            <numerusform>Deshacer %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Usted está aquí</translation>
    </message>
    <message>
        <source>Choose a step to go back to it. Nothing is lost: steps can be done again until you take another.</source>
        <translation>Elija un paso para volver a él. No se pierde nada: los pasos se pueden rehacer mientras no dé otro.</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Aún no se ha decidido nada.</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
</context>
<context>
    <name>HitsPanel</name>
    <message>
        <source>Filter hits by text or label</source>
        <translation>Filtrar hallazgos por texto o etiqueta</translation>
    </message>
    <message>
        <source>Filter hits</source>
        <translation>Filtrar hallazgos</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>One row for each hit. A accepts, D declines, J and K go to the next and previous open hit.</source>
        <translation>Una fila por hallazgo. A acepta, D rechaza, J y K van al siguiente y al anterior pendiente.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Todos {count}</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>Pendientes {count}</translation>
    </message>
    <message>
        <source>Accepted {count}</source>
        <translation>Aceptados {count}</translation>
    </message>
    <message>
        <source>Declined {count}</source>
        <translation>Rechazados {count}</translation>
    </message>
    <message>
        <source>Below {count}</source>
        <translation>Bajo el umbral {count}</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>That is no proof that nothing is there. Read every page, and mark what must go with the rectangle tool (R).</source>
        <translation>Eso no prueba que no haya nada. Lea cada página y marque lo que deba desaparecer con la herramienta Rectángulo (R).</translation>
    </message>
    <message>
        <source>No hit matches</source>
        <translation>Ningún hallazgo coincide</translation>
    </message>
    <message>
        <source>Clear the filter to see all hits.</source>
        <translation>Borre el filtro para ver todos los hallazgos.</translation>
    </message>
    <message>
        <source>No hits here</source>
        <translation>No hay hallazgos aquí</translation>
    </message>
    <message>
        <source>Choose “All” to see every hit.</source>
        <translation>Elija «Todos» para ver todos los hallazgos.</translation>
    </message>
    <message>
        <source>{label} · {where} · {state}</source>
        <translation>{label} · {where} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>%n hits selected</source>
        <translation>
            <numerusform>%n hallazgo seleccionado</numerusform>
            <numerusform>%n hallazgos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept or decline them in one step; one undo takes it back.</source>
        <translation>Acéptelos o rechácelos de una vez; se deshace en un solo paso.</translation>
    </message>
    <message>
        <source>No hit selected</source>
        <translation>Ningún hallazgo seleccionado</translation>
    </message>
    <message>
        <source>Choose a hit in the list or on the page.</source>
        <translation>Elija un hallazgo en la lista o en la página.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Aceptar %n</numerusform>
            <numerusform>Aceptar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n</source>
        <translation>
            <numerusform>Rechazar %n</numerusform>
            <numerusform>Rechazar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Looking at the files…</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>Copying file {number} of {total}…</source>
        <translation>Copiando el archivo {number} de {total}…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Reparado</translation>
    </message>
    <message>
        <source>XFA form</source>
        <translation>Formulario XFA</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Was here before</source>
        <translation>Ya estuvo aquí</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>No admitido</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Scan with text</source>
        <translation>Escaneado con texto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Scan, no text</source>
        <translation>Escaneado sin texto</translation>
    </message>
    <message numerus="yes">
        <source>%n pages without text</source>
        <translation>
            <numerusform>%n página sin texto</numerusform>
            <numerusform>%n páginas sin texto</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: {reason}</source>
        <translation>Omitido: {reason}</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>Igual que {name}</translation>
    </message>
    <message>
        <source>Added before, on {day}</source>
        <translation>Añadido antes, el {day}</translation>
    </message>
    <message>
        <source>It was skipped: {reason}.</source>
        <translation>Se omitió: {reason}.</translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>El archivo se está comprobando.</translation>
    </message>
    <message>
        <source>It has exactly the same bytes as {name}, which is in this job.</source>
        <translation>Tiene exactamente los mismos bytes que {name}, que está en este lote.</translation>
    </message>
    <message>
        <source>Leave it out, or process it too: the decisions of one can be taken over for the other.</source>
        <translation>Exclúyalo, o trátelo también: las decisiones de uno se pueden adoptar para el otro.</translation>
    </message>
    <message>
        <source>The same bytes were added on {day}. Status there: {status}.</source>
        <translation>Los mismos bytes se añadieron el {day}. Estado allí: {status}.</translation>
    </message>
    <message>
        <source>Go on with the document that is there, or process this file as a new version.</source>
        <translation>Continúe con el documento que ya está, o trate este archivo como versión nueva.</translation>
    </message>
    <message>
        <source>It was taken out of this job. The file was not changed.</source>
        <translation>Se sacó de este lote. El archivo no se ha modificado.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages show ink but hold no text.</source>
        <translation>
            <numerusform>%n página muestra tinta pero no contiene texto.</numerusform>
            <numerusform>%n páginas muestran tinta pero no contienen texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are read by character recognition, which takes longer. What it cannot read is left to you.</source>
        <translation>Se leen por reconocimiento de caracteres, que tarda más. Lo que no se pueda leer queda para usted.</translation>
    </message>
    <message>
        <source>It will be processed.</source>
        <translation>Se tratará.</translation>
    </message>
</context>
<context>
    <name>IntakeFlow</name>
    <message>
        <source>{name} was started.</source>
        <translation>{name} se ha iniciado.</translation>
    </message>
    <message>
        <source>Nothing was added. The originals were not changed.</source>
        <translation>No se añadió nada. Los originales no se han modificado.</translation>
    </message>
</context>
<context>
    <name>IntakeSheet</name>
    <message>
        <source>Check before starting</source>
        <translation>Comprobar antes de empezar</translation>
    </message>
    <message>
        <source>Ask before starting</source>
        <translation>Preguntar antes de empezar</translation>
    </message>
    <message>
        <source>Show this sheet whenever a folder or several files are added</source>
        <translation>Mostrar esta ventana siempre que se añada una carpeta o varios archivos</translation>
    </message>
    <message>
        <source>New jobs start like this</source>
        <translation>Los lotes nuevos empiezan así</translation>
    </message>
    <message>
        <source>Keep these settings for new jobs. Categories, lists, fields and the folder stay with this job.</source>
        <translation>Conservar esta configuración para los lotes nuevos. Las categorías, las listas, los campos y la carpeta quedan en este lote.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add nothing. The originals stay as they are.</source>
        <translation>No añadir nada. Los originales quedan como están.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message numerus="yes">
        <source>%n files will be processed</source>
        <translation>
            <numerusform>Se tratará %n archivo</numerusform>
            <numerusform>Se tratarán %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por mirar</numerusform>
            <numerusform>%n por mirar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n excluido</numerusform>
            <numerusform>%n excluidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still being checked</source>
        <translation>
            <numerusform>%n aún en comprobación</numerusform>
            <numerusform>%n aún en comprobación</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}. The originals are only read.</source>
        <translation>{counts}. Los originales solo se leen.</translation>
    </message>
    <message>
        <source>No file is left in this job.</source>
        <translation>No queda ningún archivo en este lote.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Will be processed</source>
        <translation>Se tratarán</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por mirar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidos</translation>
    </message>
    <message>
        <source>{name}  {count}</source>
        <translation>{name}  {count}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n files</source>
        <translation>
            <numerusform>{name}: %n archivo</numerusform>
            <numerusform>{name}: %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of this job can be processed.</source>
        <translation>Ningún archivo de este lote se puede tratar.</translation>
    </message>
    <message numerus="yes">
        <source>Start %n files</source>
        <translation>
            <numerusform>Empezar con %n archivo</numerusform>
            <numerusform>Empezar con %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard this job and what you chose for it?</source>
        <translation>¿Descartar este lote y lo que eligió para él?</translation>
    </message>
    <message>
        <source>No file was changed. You can add the files again at any time.</source>
        <translation>No se ha modificado ningún archivo. Puede añadir los archivos de nuevo en cualquier momento.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Matter number</source>
        <translation>Número de asunto</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Find and redact</source>
        <translation>Buscar y tachar</translation>
    </message>
    <message>
        <source>Hits are found, you decide each one, and a new file is made and checked.</source>
        <translation>Se detectan hallazgos, usted decide sobre cada uno y se crea y comprueba un archivo nuevo.</translation>
    </message>
    <message>
        <source>Clean only</source>
        <translation>Solo limpiar</translation>
    </message>
    <message>
        <source>Hidden data are removed and the new file is checked. Nothing is redacted.</source>
        <translation>Se suprimen los datos ocultos y se comprueba el archivo nuevo. No se tacha nada.</translation>
    </message>
    <message>
        <source>Verify only</source>
        <translation>Solo verificar</translation>
    </message>
    <message>
        <source>Files that were redacted elsewhere are checked. Nothing is written.</source>
        <translation>Se comprueban archivos tachados en otro lugar. No se escribe nada.</translation>
    </message>
    <message>
        <source>Certified (pages rebuilt, safest)</source>
        <translation>Certificada (reconstruida, la más segura)</translation>
    </message>
    <message>
        <source>Every page is painted anew with its boxes. Nothing of the original file is carried over.</source>
        <translation>Cada página se pinta de nuevo con sus recuadros. No se traslada nada del archivo original.</translation>
    </message>
    <message>
        <source>Vector (text and drawings kept)</source>
        <translation>Vectorial (texto y dibujos conservados)</translation>
    </message>
    <message>
        <source>Pages are drawn anew from their text, lines and pictures; one that does not pass its checks is certified. Not promised: that nothing is left of drawings which others partly cover, or of traces in a picture too faint to be seen.</source>
        <translation>Las páginas se redibujan a partir de su texto, sus líneas y sus imágenes; la que no supera sus comprobaciones se certifica. No se garantiza que no quede nada de dibujos que otros cubren en parte, ni de trazos de una imagen demasiado tenues para verse.</translation>
    </message>
    <message>
        <source>Until released</source>
        <translation>Hasta el archivo final</translation>
    </message>
    <message>
        <source>Hits, decisions and names are removed a day after the last file of this job was released.</source>
        <translation>Los hallazgos, las decisiones y los nombres se suprimen un día después de crearse el último archivo final de este lote.</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Hasta una fecha</translation>
    </message>
    <message>
        <source>Hits, decisions and names are removed on that day, finished or not.</source>
        <translation>Los hallazgos, las decisiones y los nombres se suprimen ese día, esté terminado o no.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Hits, decisions and names stay until somebody purges them.</source>
        <translation>Los hallazgos, las decisiones y los nombres quedan hasta que alguien los purgue.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>A document is released when its reviewer has finished.</source>
        <translation>El archivo final se crea cuando termina quien revisa.</translation>
    </message>
    <message>
        <source>Every document</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>Somebody other than the reviewer must approve before a document is released.</source>
        <translation>Una persona distinta de quien revisó debe aprobar antes de que se cree el archivo final.</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Una muestra</translation>
    </message>
    <message>
        <source>A part of the documents, drawn by chance, must be approved by somebody else.</source>
        <translation>Una parte de los documentos, elegida al azar, debe aprobarla otra persona.</translation>
    </message>
    <message>
        <source>{rule} ({percent} %)</source>
        <translation>{rule} ({percent}&#xa0;%)</translation>
    </message>
    <message>
        <source>On hold: nothing is removed</source>
        <translation>Asunto retenido: no se suprime nada</translation>
    </message>
    <message>
        <source>Review data are removed a day after the last release</source>
        <translation>Los datos de la revisión se suprimen un día después del último archivo final</translation>
    </message>
    <message>
        <source>Kept until somebody purges them</source>
        <translation>Se conservan hasta que alguien los purgue</translation>
    </message>
    <message>
        <source>Review data are removed now</source>
        <translation>Los datos de la revisión se suprimen ahora</translation>
    </message>
    <message>
        <source>Review data are removed today</source>
        <translation>Los datos de la revisión se suprimen hoy</translation>
    </message>
    <message numerus="yes">
        <source>Review data are removed in %n days</source>
        <translation>
            <numerusform>Los datos de la revisión se suprimen en %n día</numerusform>
            <numerusform>Los datos de la revisión se suprimen en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody without a profile</source>
        <translation>Alguien sin perfil</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>KeepingEditor</name>
    <message>
        <source>Keep hits and decisions</source>
        <translation>Conservar hallazgos y decisiones</translation>
    </message>
    <message>
        <source>Day on which they are removed</source>
        <translation>Día en que se suprimen</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Archivos…</translation>
    </message>
    <message>
        <source>How long files are kept</source>
        <translation>Cuánto se conservan los archivos</translation>
    </message>
    <message>
        <source>Keep working copies</source>
        <translation>Conservar copias de trabajo</translation>
    </message>
    <message>
        <source>Day on which working copies are removed</source>
        <translation>Día en que se suprimen las copias de trabajo</translation>
    </message>
    <message>
        <source>Released files</source>
        <translation>Archivos finales</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete after a day</source>
        <translation>Eliminar tras un día</translation>
    </message>
    <message>
        <source>Day after which released files are deleted</source>
        <translation>Día tras el cual se eliminan los archivos finales</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Originals are read where they lie. While one is away, its document waits.</source>
        <translation>Los originales se leen donde están. Mientras falte uno, su documento espera.</translation>
    </message>
    <message>
        <source>Originals are copied into Sable&apos;s data folder before the work starts. It then goes on when one is moved or changed, or its drive is taken out. The copies are removed after {day}, or before it with the hits and decisions.</source>
        <translation>Los originales se copian en la carpeta de datos de Sable antes de empezar el trabajo. Así continúa aunque un original se mueva o cambie, o se retire su unidad. Las copias se suprimen después del {day}, o antes, con los hallazgos y las decisiones.</translation>
    </message>
    <message>
        <source>Sable never deletes a released file.</source>
        <translation>Sable nunca elimina un archivo final.</translation>
    </message>
    <message>
        <source>After {day} Sable deletes the released files and their certificates for good, in the folder they lie in. A file that somebody changed since stays.</source>
        <translation>Después del {day}, Sable elimina definitivamente los archivos finales y sus certificados de la carpeta en que están. Un archivo que alguien haya modificado desde entonces se conserva.</translation>
    </message>
    <message>
        <source>Working copies are kept, released files are deleted.</source>
        <translation>Se conservan copias de trabajo; los archivos finales se eliminan.</translation>
    </message>
    <message>
        <source>Working copies are kept. Released files stay.</source>
        <translation>Se conservan copias de trabajo. Los archivos finales quedan.</translation>
    </message>
    <message>
        <source>No working copies. Released files are deleted.</source>
        <translation>Sin copias de trabajo. Los archivos finales se eliminan.</translation>
    </message>
    <message>
        <source>No working copies. Released files stay.</source>
        <translation>Sin copias de trabajo. Los archivos finales quedan.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Asuntos</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y atajos</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus atajos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>Pulse aquí la tecla nueva</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta tecla</translation>
    </message>
    <message>
        <source>Use as well</source>
        <translation>Usar también</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin atajo</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Atajos habituales</translation>
    </message>
    <message>
        <source>Usual keys for everything</source>
        <translation>Atajos habituales para todo</translation>
    </message>
    <message>
        <source>Menus, tooltips and the sheet of keys show what you choose. It holds after a restart too.</source>
        <translation>Los menús, los consejos emergentes y la hoja de atajos muestran lo que elija. También vale tras reiniciar.</translation>
    </message>
    <message>
        <source>New key for {action}</source>
        <translation>Tecla nueva para {action}</translation>
    </message>
    <message>
        <source>No action or key matches the search.</source>
        <translation>Ninguna acción ni atajo coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>Select an action.</source>
        <translation>Seleccione una acción.</translation>
    </message>
    <message>
        <source>This key acts while it is held down, and cannot be changed.</source>
        <translation>Esta tecla actúa mientras se mantiene pulsada y no se puede cambiar.</translation>
    </message>
    <message>
        <source>Escape forgets the key that was pressed; Tab leaves the field.</source>
        <translation>Esc olvida la tecla pulsada; Tab sale del campo.</translation>
    </message>
    <message>
        <source>{key} is needed to get around in the window. Choose another key.</source>
        <translation>{key} hace falta para moverse por la ventana. Elija otra tecla.</translation>
    </message>
    <message>
        <source>{key} belongs to: {actions}. It is taken from there if you use it here.</source>
        <translation>{key} pertenece a: {actions}. Se le quita si la usa aquí.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} está libre.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message numerus="yes">
        <source>Label of %n hits</source>
        <translation>
            <numerusform>Etiqueta de %n hallazgo</numerusform>
            <numerusform>Etiqueta de %n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Type to find a label</source>
        <translation>Escriba para encontrar una etiqueta</translation>
    </message>
    <message>
        <source>Filter labels</source>
        <translation>Filtrar etiquetas</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%n pages: {what}</source>
        <translation>
            <numerusform>%n página: {what}</numerusform>
            <numerusform>%n páginas: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message numerus="yes">
        <source>%n pages without text that could be read</source>
        <translation>
            <numerusform>%n página sin texto que se pudiera leer</numerusform>
            <numerusform>%n páginas sin texto que se pudiera leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages not looked at yet</source>
        <translation>
            <numerusform>%n página aún sin examinar</numerusform>
            <numerusform>%n páginas aún sin examinar</numerusform>
        </translation>
    </message>
    <message>
        <source>rules</source>
        <translation>reglas</translation>
    </message>
    <message>
        <source>always list</source>
        <translation>lista «siempre»</translation>
    </message>
    <message>
        <source>never list</source>
        <translation>lista «nunca»</translation>
    </message>
    <message>
        <source>entry {number} of the {name} list ran out of time</source>
        <translation>a la entrada {number} de la lista {name} se le acabó el tiempo</translation>
    </message>
    <message>
        <source>bar codes</source>
        <translation>códigos de barras</translation>
    </message>
    <message>
        <source>model {name}</source>
        <translation>modelo {name}</translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>Hits</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Line {line} holds no letter or digit to look for.</source>
        <translation>La línea {line} no contiene ninguna letra ni cifra que buscar.</translation>
    </message>
    <message>
        <source>Line {line} is longer than {long} characters.</source>
        <translation>La línea {line} tiene más de {long} caracteres.</translation>
    </message>
    <message>
        <source>Line {line} would find nearly everything.</source>
        <translation>La línea {line} encontraría casi todo.</translation>
    </message>
    <message>
        <source>Line {line} has no word of five letters, so it has no other spellings.</source>
        <translation>La línea {line} no tiene ninguna palabra de cinco letras, así que no tiene otras grafías.</translation>
    </message>
    <message>
        <source>Line {line} is no regular expression: see character {at}.</source>
        <translation>La línea {line} no es una expresión regular: véase el carácter {at}.</translation>
    </message>
    <message>
        <source>Line {line} is no regular expression.</source>
        <translation>La línea {line} no es una expresión regular.</translation>
    </message>
    <message>
        <source>The label in line {line} may have letters, digits and underscores only.</source>
        <translation>La etiqueta de la línea {line} solo puede tener letras, cifras y guiones bajos.</translation>
    </message>
    <message>
        <source>A list has at most {most} lines.</source>
        <translation>Una lista tiene como máximo {most} líneas.</translation>
    </message>
    <message>
        <source>Always redact</source>
        <translation>Tachar siempre</translation>
    </message>
    <message>
        <source>Never redact</source>
        <translation>No tachar nunca</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Probar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this list</source>
        <translation>Usar esta lista</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were read.</source>
        <translation>
            <numerusform>Se leyó %n entrada.</numerusform>
            <numerusform>Se leyeron %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the file were left out.</source>
        <translation>
            <numerusform>Se excluyó %n línea del archivo.</numerusform>
            <numerusform>Se excluyeron %n líneas del archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at document {number} of {total}…</source>
        <translation>Examinando el documento {number} de {total}…</translation>
    </message>
    <message numerus="yes">
        <source>%n hits.</source>
        <translation>
            <numerusform>%n hallazgo.</numerusform>
            <numerusform>%n hallazgos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries without any.</source>
        <translation>
            <numerusform>%n entrada sin hallazgos.</numerusform>
            <numerusform>%n entradas sin hallazgos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries ran out of time on a page, so there may be more.</source>
        <translation>
            <numerusform>A %n entrada se le acabó el tiempo en una página; puede haber más.</numerusform>
            <numerusform>A %n entradas se les acabó el tiempo en una página; puede haber más.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list is empty. Import one from a CSV, XLSX or text file.</source>
        <translation>Esta lista está vacía. Importe una de un archivo CSV, XLSX o de texto.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.txt *.tsv)</source>
        <translation>Listas (*.csv *.xlsx *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Try the list on documents</source>
        <translation>Probar la lista en documentos</translation>
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
        <translation>Registros</translation>
    </message>
    <message>
        <source>Logs of this matter</source>
        <translation>Registros de este asunto</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message numerus="yes">
        <source>%n documents are not released yet: the logs may change.</source>
        <translation>
            <numerusform>%n documento aún no tiene archivo final: los registros pueden cambiar.</numerusform>
            <numerusform>%n documentos aún no tienen archivo final: los registros pueden cambiar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Public log</source>
        <translation>Registro público</translation>
    </message>
    <message>
        <source>Document, page, category, reason, legal basis and place of every box. No text of any document.</source>
        <translation>Documento, página, categoría, motivo, fundamento jurídico y lugar de cada recuadro. Ningún texto de ningún documento.</translation>
    </message>
    <message>
        <source>Save public log…</source>
        <translation>Guardar registro público…</translation>
    </message>
    <message>
        <source>Sealed reference list</source>
        <translation>Lista de referencia reservada</translation>
    </message>
    <message>
        <source>What each box hides, with an identifier for every value, to be filed under seal. The PDF is locked with this passphrase; nobody can open it without, not even you.</source>
        <translation>Qué oculta cada recuadro, con un identificador para cada valor, para presentarla con carácter reservado. El PDF se bloquea con esta frase de contraseña; sin ella nadie puede abrirlo, ni siquiera usted.</translation>
    </message>
    <message>
        <source>Passphrase, 12 characters or more</source>
        <translation>Frase de contraseña, 12 caracteres o más</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Save sealed list…</source>
        <translation>Guardar lista reservada…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Give the same passphrase twice first.</source>
        <translation>Escriba antes dos veces la misma frase de contraseña.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save public log</source>
        <translation>Guardar registro público</translation>
    </message>
    <message>
        <source>redaction log</source>
        <translation>registro de tachado</translation>
    </message>
    <message>
        <source>reference list, sealed</source>
        <translation>lista de referencia, reservada</translation>
    </message>
    <message>
        <source>Save sealed list</source>
        <translation>Guardar lista reservada</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nadie elegido</translation>
    </message>
    <message>
        <source>You work as {name}.</source>
        <translation>Trabaja como {name}.</translation>
    </message>
    <message>
        <source>Choose who you are</source>
        <translation>Elegir quién es usted</translation>
    </message>
    <message>
        <source>{name} is being redacted and checked.</source>
        <translation>{name} se está tachando y comprobando.</translation>
    </message>
    <message>
        <source>{name} now waits for its second review.</source>
        <translation>{name} espera ahora su segunda revisión.</translation>
    </message>
    <message>
        <source>{name} was released.</source>
        <translation>{name}: archivo final creado.</translation>
    </message>
    <message>
        <source>{name} was not released. The reason stands beside it.</source>
        <translation>{name}: sin archivo final. La razón figura al lado.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing is worked on now.</source>
        <translation>El disco está lleno, así que ahora no se trabaja en nada.</translation>
    </message>
    <message>
        <source>Every decision made so far is saved, and the originals are untouched. Free some space: Sable looks every few seconds and goes on by itself.</source>
        <translation>Todas las decisiones tomadas hasta ahora están guardadas y los originales están intactos. Libere espacio: Sable lo mira cada pocos segundos y continúa por sí solo.</translation>
    </message>
    <message>
        <source>There is space again. The work goes on.</source>
        <translation>Vuelve a haber espacio. El trabajo continúa.</translation>
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
        <translation>Tachado y revisión sin conexión. Nada sale de este equipo.

Software libre bajo la GNU Affero General Public License, versión 3 o posterior (AGPL-3.0-or-later). Se ofrece sin garantía alguna.</translation>
    </message>
</context>
<context>
    <name>MatterField</name>
    <message>
        <source>Any. Type a part of the name</source>
        <translation>Todos. Escriba parte del nombre</translation>
    </message>
    <message>
        <source>Matters that were found</source>
        <translation>Asuntos encontrados</translation>
    </message>
    <message>
        <source>No matter has this in its name.</source>
        <translation>Ningún asunto tiene esto en su nombre.</translation>
    </message>
    <message>
        <source>There is no matter yet.</source>
        <translation>Aún no hay ningún asunto.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n. Type more to find others.</source>
        <translation>
            <numerusform>El más reciente (%n). Escriba más para encontrar otros.</numerusform>
            <numerusform>Los %n más recientes. Escriba más para encontrar otros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Documento</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Back to matters</source>
        <translation>Volver a los asuntos</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Send back to review</source>
        <translation>Devolver a revisión</translation>
    </message>
    <message>
        <source>The reviewer sees your note above the pages. It stays with the document&apos;s comments.</source>
        <translation>Quien revisa ve su nota encima de las páginas. Queda con los comentarios del documento.</translation>
    </message>
    <message>
        <source>What should be looked at again?</source>
        <translation>¿Qué hay que mirar de nuevo?</translation>
    </message>
    <message>
        <source>Note for the reviewer</source>
        <translation>Nota para quien revisa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Devolver</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>{matter} is ready: %n documents to review.</source>
        <translation>
            <numerusform>{matter}: %n documento listo para revisar.</numerusform>
            <numerusform>{matter}: %n documentos listos para revisar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A job is ready: %n documents to review.</source>
        <translation>
            <numerusform>Un lote está listo: %n documento por revisar.</numerusform>
            <numerusform>Un lote está listo: %n documentos por revisar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>This folder is not there. Choose another.</source>
        <translation>Esta carpeta no existe. Elija otra.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>Esto es un archivo. Elija una carpeta.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another.</source>
        <translation>No se puede escribir en esta carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>The originals lie in this folder. Choose another, so that released files are never mixed with them.</source>
        <translation>Los originales están en esta carpeta. Elija otra, para que los archivos finales nunca se mezclen con ellos.</translation>
    </message>
    <message>
        <source>Sable keeps its own data in this folder and clears it up. Choose another.</source>
        <translation>Sable guarda sus propios datos en esta carpeta y la va limpiando. Elija otra.</translation>
    </message>
</context>
<context>
    <name>OutputField</name>
    <message>
        <source>Beside the originals</source>
        <translation>Junto a los originales</translation>
    </message>
    <message>
        <source>Folder for released files</source>
        <translation>Carpeta de los archivos finales</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a folder for released files</source>
        <translation>Elegir una carpeta para los archivos finales</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Examinando la carpeta…</translation>
    </message>
    <message>
        <source>Every file of this matter was released already. Released files stay where they are.</source>
        <translation>Ya se crearon todos los archivos finales de este asunto. Quedan donde están.</translation>
    </message>
    <message>
        <source>Subfolders of the originals are kept there.</source>
        <translation>Allí se conservan las subcarpetas de los originales.</translation>
    </message>
    <message>
        <source>In the folder {name}, beside the one the originals lie in.</source>
        <translation>En la carpeta {name}, junto a la de los originales.</translation>
    </message>
    <message>
        <source>In a new folder beside the one the originals lie in. Subfolders are kept.</source>
        <translation>En una carpeta nueva junto a la de los originales. Se conservan las subcarpetas.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were released already and stay where they are.</source>
        <translation>
            <numerusform>Ya se creó %n archivo final, que queda donde está.</numerusform>
            <numerusform>Ya se crearon %n archivos finales, que quedan donde están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>The document. Everything on it can also be reached and decided in the list of hits.</source>
        <translation>El documento. Todo lo que hay en él se puede alcanzar y decidir también en la lista de hallazgos.</translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message>
        <source>Same mark on other pages</source>
        <translation>Misma marca en otras páginas</translation>
    </message>
    <message>
        <source>Pages, for example 1-4, 7</source>
        <translation>Páginas, por ejemplo 1-4, 7</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>From here on</source>
        <translation>Desde aquí</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Impares</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n pages</source>
        <translation>
            <numerusform>Marcar %n página</numerusform>
            <numerusform>Marcar %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Write pages as 1-4, 7 – up to page {count}.</source>
        <translation>Escriba las páginas así: 1-4, 7 – hasta la página {count}.</translation>
    </message>
    <message>
        <source>In the same place as on page {page}. One undo takes all of them back.</source>
        <translation>En el mismo lugar que en la página {page}. Se deshacen todas en un solo paso.</translation>
    </message>
</context>
<context>
    <name>PairsEditor</name>
    <message>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation>Dos campos tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>A field has no name.</source>
        <translation>Un campo no tiene nombre.</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nombre del campo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Valor del campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Quitar este campo</translation>
    </message>
    <message>
        <source>A job carries 16 fields at most.</source>
        <translation>Un lote admite 16 campos como máximo.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of the locked files</source>
        <translation>Contraseña de los archivos bloqueados</translation>
    </message>
    <message>
        <source>It is kept in memory only and never stored.</source>
        <translation>Solo se guarda en memoria; nunca se almacena.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are locked with a password.</source>
        <translation>
            <numerusform>%n archivo está bloqueado con una contraseña.</numerusform>
            <numerusform>%n archivos están bloqueados con una contraseña.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try on %n files</source>
        <translation>
            <numerusform>Probar en %n archivo</numerusform>
            <numerusform>Probar en %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That password opened %n files.</source>
        <translation>
            <numerusform>Esa contraseña abrió %n archivo.</numerusform>
            <numerusform>Esa contraseña abrió %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That password opened none of them.</source>
        <translation>Esa contraseña no abrió ninguno.</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Who works on this computer</source>
        <translation>Quién trabaja en este equipo</translation>
    </message>
    <message>
        <source>What is decided, finished and approved is recorded in the name of whoever is chosen here. Profiles stay on this computer; there is no password, and nothing is sent.</source>
        <translation>Lo que se decide, termina y aprueba se registra a nombre de quien esté elegido aquí. Los perfiles quedan en este equipo; no hay contraseña y no se envía nada.</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Añadir un perfil</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>puede quedar vacío</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Soy yo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (usted)</translation>
    </message>
    <message>
        <source>{name} (deactivated)</source>
        <translation>{name} (desactivado)</translation>
    </message>
    <message>
        <source>Type a name and save it.</source>
        <translation>Escriba un nombre y guárdelo.</translation>
    </message>
    <message>
        <source>Nobody was added yet. Type a name and save it.</source>
        <translation>Aún no se ha añadido a nadie. Escriba un nombre y guárdelo.</translation>
    </message>
    <message>
        <source>This is you: what you do is recorded in this name.</source>
        <translation>Es usted: lo que haga se registra a este nombre.</translation>
    </message>
    <message>
        <source>Deactivated: it cannot be chosen any more. What was done in its name stays.</source>
        <translation>Desactivado: ya no se puede elegir. Lo que se hizo a su nombre queda.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Activate again</source>
        <translation>Reactivar</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Changes take effect at once and are kept on this computer.</source>
        <translation>Los cambios surten efecto al momento y se guardan en este equipo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>As it will be released.</source>
        <translation>Como quedará el archivo final.</translation>
    </message>
    <message>
        <source>The original with its boxes.</source>
        <translation>El original con sus recuadros.</translation>
    </message>
    <message>
        <source>The original and the released page take turns. B ends it.</source>
        <translation>El original y la página final se alternan. B lo termina.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Sable refuses itself every connection to another one and counts the tries. `sable doctor --no-network` looks more closely, with a document.</source>
        <translation>Nada sale de este equipo. Sable se niega a sí mismo toda conexión con otro equipo y cuenta los intentos. `sable doctor --no-network` lo examina más a fondo, con un documento.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were tried and refused. Please report it.</source>
        <translation>
            <numerusform>Se intentó %n conexión y se rechazó. Le rogamos que lo comunique.</numerusform>
            <numerusform>Se intentaron %n conexiones y se rechazaron. Le rogamos que lo comunique.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection was tried since Sable started.</source>
        <translation>No se ha intentado ninguna conexión desde que se inició Sable.</translation>
    </message>
</context>
<context>
    <name>ProfileChooser</name>
    <message>
        <source>Legal profile</source>
        <translation>Perfil jurídico</translation>
    </message>
    <message>
        <source>The requester&apos;s names, addresses and numbers, which stay (one a line)</source>
        <translation>Nombres, direcciones y números del solicitante, que se conservan (uno por línea)</translation>
    </message>
    <message>
        <source>Texts of the requester</source>
        <translation>Textos del solicitante</translation>
    </message>
    <message>
        <source>Not used: {file}, {place}: {problem}</source>
        <translation>No se usa: {file}, {place}: {problem}</translation>
    </message>
    <message>
        <source>This profile is missing, or its file is not right. Choose another one.</source>
        <translation>Falta este perfil, o su archivo no es correcto. Elija otro.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation>Detectando</translation>
    </message>
    <message>
        <source>Redacting</source>
        <translation>Tachando</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>{phase}…</source>
        <translation>{phase}…</translation>
    </message>
    <message numerus="yes">
        <source>{phase}, {done} of %n pages</source>
        <translation>
            <numerusform>{phase}, {done} de %n página</numerusform>
            <numerusform>{phase}, {done} de %n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Open hits</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <source>Hits that are still open, of all hits. Click to sort.</source>
        <translation>Hallazgos aún pendientes, del total. Haga clic para ordenar.</translation>
    </message>
    <message>
        <source>Click to sort</source>
        <translation>Haga clic para ordenar</translation>
    </message>
    <message>
        <source>{progress}, {left}</source>
        <translation>{progress}, {left}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n decided</source>
        <translation>
            <numerusform>{done} de %n decidido</numerusform>
            <numerusform>{done} de %n decididos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages unread</source>
        <translation>
            <numerusform>%n página no leída</numerusform>
            <numerusform>%n páginas no leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>under 1 min left</source>
        <translation>menos de 1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>quedan %n&#xa0;min</numerusform>
            <numerusform>quedan %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>quedan %n&#xa0;h</numerusform>
            <numerusform>quedan %n&#xa0;h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message>
        <source>The sample is not part of this installation.</source>
        <translation>El ejemplo no forma parte de esta instalación.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>PDF files (*.pdf *.PDF)</source>
        <translation>Archivos PDF (*.pdf *.PDF)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Documents toolbar</source>
        <translation>Barra de documentos</translation>
    </message>
    <message>
        <source>No document matches.</source>
        <translation>Ningún documento coincide.</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Mostrar todos los documentos</translation>
    </message>
    <message>
        <source>Reading the list of documents…</source>
        <translation>Leyendo la lista de documentos…</translation>
    </message>
    <message>
        <source>Looking for PDFs…</source>
        <translation>Buscando archivos PDF…</translation>
    </message>
    <message numerus="yes">
        <source>Try %n documents again?</source>
        <translation>
            <numerusform>¿Reintentar %n documento?</numerusform>
            <numerusform>¿Reintentar %n documentos?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are put at the end of the queue and read again. Decisions are kept.</source>
        <translation>Se ponen al final de la cola y se leen de nuevo. Las decisiones se conservan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n documents?</source>
        <translation>
            <numerusform>¿Cancelar %n documento?</numerusform>
            <numerusform>¿Cancelar %n documentos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Originals and decisions are kept. Retry puts them back in the queue.</source>
        <translation>Los originales y las decisiones se conservan. Reintentar los devuelve a la cola.</translation>
    </message>
    <message>
        <source>Cancel documents</source>
        <translation>Cancelar documentos</translation>
    </message>
    <message>
        <source>The certificate was saved as {name}.</source>
        <translation>El certificado se guardó como {name}.</translation>
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
        <translation>Un código escaneable; esto es lo que se leyó en él.</translation>
    </message>
    <message>
        <source>A code that can be scanned. Nothing was recognised in it, but no person can read what it says.</source>
        <translation>Un código escaneable. No se reconoció nada en él, pero nadie puede leer a simple vista lo que dice.</translation>
    </message>
    <message>
        <source>It stands in one list with the name of a minor.</source>
        <translation>Está en la misma lista que el nombre de un menor.</translation>
    </message>
    <message>
        <source>The words beside it say that this is a minor: {words}.</source>
        <translation>Las palabras contiguas dicen que se trata de un menor: {words}.</translation>
    </message>
    <message>
        <source>Found by: {finder}.</source>
        <translation>Encontrado por: {finder}.</translation>
    </message>
    <message>
        <source>The label beside it says what it is.</source>
        <translation>El rótulo contiguo dice qué es.</translation>
    </message>
    <message>
        <source>The label beside it says what it is: {words}.</source>
        <translation>El rótulo contiguo dice qué es: {words}.</translation>
    </message>
    <message>
        <source>Found by: {finder}, {words}.</source>
        <translation>Encontrado por: {finder}, {words}.</translation>
    </message>
    <message>
        <source>It is on the list of what always goes.</source>
        <translation>Está en la lista de lo que siempre se tacha.</translation>
    </message>
    <message>
        <source>On the firm’s list of what always goes: {entry}.</source>
        <translation>En la lista «siempre» de la organización: {entry}.</translation>
    </message>
    <message>
        <source>On the job’s list of what always goes: {entry}.</source>
        <translation>En la lista «siempre» del lote: {entry}.</translation>
    </message>
    <message>
        <source>The list says: {note}.</source>
        <translation>La lista dice: {note}.</translation>
    </message>
    <message>
        <source>The same text was found elsewhere in the document.</source>
        <translation>El mismo texto se encontró en otro lugar del documento.</translation>
    </message>
    <message>
        <source>Read with doubt, and nearly as {text} {place}.</source>
        <translation>Leído con dudas, y casi como {text} {place}.</translation>
    </message>
    <message>
        <source>It belongs to the name {text} {place}.</source>
        <translation>Pertenece al nombre {text} {place}.</translation>
    </message>
    <message>
        <source>It is what goes of {text} {place}.</source>
        <translation>Es la parte que se suprime de {text} {place}.</translation>
    </message>
    <message>
        <source>The same text as {place}.</source>
        <translation>El mismo texto que {place}.</translation>
    </message>
    <message>
        <source>The same text as {text} {place}.</source>
        <translation>El mismo texto que {text} {place}.</translation>
    </message>
    <message>
        <source>in another document of the job</source>
        <translation>en otro documento del lote</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>en otro lugar</translation>
    </message>
    <message>
        <source>on page {page}</source>
        <translation>en la página {page}</translation>
    </message>
    <message>
        <source>Found there by: {finder}.</source>
        <translation>Encontrado allí por: {finder}.</translation>
    </message>
    <message>
        <source>Its check digits are right ({check}).</source>
        <translation>Sus dígitos de control son correctos ({check}).</translation>
    </message>
    <message>
        <source>Its check digits are wrong ({check}).</source>
        <translation>Sus dígitos de control son incorrectos ({check}).</translation>
    </message>
    <message>
        <source>The name model takes it for “{label}”, {marked} % sure that it points to somebody, and {removal} % sure that it has to go.</source>
        <translation>El modelo de nombres lo toma por «{label}», con un {marked}&#xa0;% de seguridad de que señala a alguien y un {removal}&#xa0;% de que debe desaparecer.</translation>
    </message>
    <message>
        <source>Also found by: {finders}.</source>
        <translation>Encontrado también por: {finders}.</translation>
    </message>
    <message>
        <source>Others took it for: {labels}.</source>
        <translation>Otros lo tomaron por: {labels}.</translation>
    </message>
    <message>
        <source>Name words directly beside it were added.</source>
        <translation>Se añadieron palabras del nombre que están justo al lado.</translation>
    </message>
    <message>
        <source>It is the rest of a longer text that another hit cut.</source>
        <translation>Es el resto de un texto más largo que otro hallazgo cortó.</translation>
    </message>
    <message>
        <source>A citation or a number of the document itself was cut off.</source>
        <translation>Se recortó una cita o un número propio del documento.</translation>
    </message>
    <message>
        <source>It holds a text that you keep, but says more than that.</source>
        <translation>Contiene un texto que usted conserva, pero dice más que eso.</translation>
    </message>
    <message>
        <source>It is also on a list of what stays; what always goes comes first.</source>
        <translation>Está también en una lista de lo que se conserva; prevalece lo que siempre se tacha.</translation>
    </message>
    <message>
        <source>The part that may stay ends inside a word that was read from an image.</source>
        <translation>La parte que puede quedar termina dentro de una palabra leída en una imagen.</translation>
    </message>
    <message>
        <source>the name model ({name})</source>
        <translation>el modelo de nombres ({name})</translation>
    </message>
    <message>
        <source>the name model</source>
        <translation>el modelo de nombres</translation>
    </message>
    <message>
        <source>a title before a name</source>
        <translation>un tratamiento o título ante un nombre</translation>
    </message>
    <message>
        <source>letters behind a name</source>
        <translation>unas siglas tras un nombre</translation>
    </message>
    <message>
        <source>a role before a name</source>
        <translation>un cargo o papel ante un nombre</translation>
    </message>
    <message>
        <source>a party of the case</source>
        <translation>una parte del proceso</translation>
    </message>
    <message>
        <source>“I, …,” of a statement</source>
        <translation>«Yo, …,» de una declaración</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>una firma</translation>
    </message>
    <message>
        <source>the end of a letter</source>
        <translation>el final de una carta</translation>
    </message>
    <message>
        <source>the beginning of a letter</source>
        <translation>el comienzo de una carta</translation>
    </message>
    <message>
        <source>the name before an e-mail address</source>
        <translation>el nombre ante una dirección de correo electrónico</translation>
    </message>
    <message>
        <source>a column of names</source>
        <translation>una columna de nombres</translation>
    </message>
    <message>
        <source>a label beside it</source>
        <translation>un rótulo contiguo</translation>
    </message>
    <message>
        <source>the heading of a table or form</source>
        <translation>el encabezado de una tabla o formulario</translation>
    </message>
    <message>
        <source>a list of what always goes</source>
        <translation>una lista de lo que siempre se tacha</translation>
    </message>
    <message>
        <source>the pattern “{name}”</source>
        <translation>el patrón «{name}»</translation>
    </message>
</context>
<context>
    <name>ReasonsDialog</name>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Search reason codes</source>
        <translation>Buscar códigos de motivo</translation>
    </message>
    <message>
        <source>Type a code or a word, Enter ticks it</source>
        <translation>Escriba un código o una palabra; Intro lo marca</translation>
    </message>
    <message>
        <source>Reason codes</source>
        <translation>Códigos de motivo</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Exportar esta lista…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>‘{text}’</source>
        <translation>«{text}»</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>These lists are not right and were left out: {names}. `sable reasons list` says why.</source>
        <translation>Estas listas no son correctas y se excluyeron: {names}. `sable reasons list` dice por qué.</translation>
    </message>
    <message>
        <source>Ticked: {codes}</source>
        <translation>Marcados: {codes}</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Lists (*.csv *.json)</source>
        <translation>Listas (*.csv *.json)</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Exportar esta lista</translation>
    </message>
</context>
<context>
    <name>ReasonsModel</name>
    <message>
        <source>In no list any more</source>
        <translation>Ya no está en ninguna lista</translation>
    </message>
</context>
<context>
    <name>ReasonsPage</name>
    <message>
        <source>Why something is removed. A list of your own goes before those that come with Sable.</source>
        <translation>Por qué se suprime algo. Una lista propia tiene preferencia sobre las que trae Sable.</translation>
    </message>
</context>
<context>
    <name>RedactionLog</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>Código de motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Fundamento jurídico</translation>
    </message>
    <message>
        <source>Box (points from the bottom left)</source>
        <translation>Recuadro (puntos desde la esquina inferior izquierda)</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>el propio archivo</translation>
    </message>
    <message>
        <source>{page}, hidden</source>
        <translation>{page}, oculto</translation>
    </message>
    <message>
        <source>Pages: {pages}, of which {full} in full, {part} in part and {withheld} withheld in full.</source>
        <translation>Páginas: {pages}, de ellas {full} íntegras, {part} en parte y {withheld} tachadas por completo.</translation>
    </message>
    <message>
        <source>{code}: {places} places on {pages} pages</source>
        <translation>{code}: {places} lugares en {pages} páginas</translation>
    </message>
    <message>
        <source>Removed under {codes}.</source>
        <translation>Suprimido en virtud de {codes}.</translation>
    </message>
    <message>
        <source>Places without a reason code: {count}.</source>
        <translation>Lugares sin código de motivo: {count}.</translation>
    </message>
    <message>
        <source>Redaction log</source>
        <translation>Registro de tachado</translation>
    </message>
    <message>
        <source>What was removed and why. It holds no text of any document.</source>
        <translation>Qué se suprimió y por qué. No contiene texto de ningún documento.</translation>
    </message>
    <message>
        <source>Removed places</source>
        <translation>Lugares suprimidos</translation>
    </message>
    <message>
        <source>Made by Sable from the decisions of the review.</source>
        <translation>Elaborado por Sable a partir de las decisiones de la revisión.</translation>
    </message>
    <message>
        <source>Reference list: to be filed under seal</source>
        <translation>Lista de referencia: para presentar con carácter reservado</translation>
    </message>
    <message>
        <source>Each item that was removed and the identifier that stands for it (as in FRCP 5.2(g)). The numbers are those of the public log.</source>
        <translation>Cada elemento suprimido y el identificador que lo representa (como en FRCP 5.2(g)). Los números son los del registro público.</translation>
    </message>
    <message>
        <source>This list holds what was removed.</source>
        <translation>Esta lista contiene lo que se suprimió.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>The whole list is attached to this file as reference-list.csv.</source>
        <translation>La lista completa va adjunta a este archivo como reference-list.csv.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Public person</source>
        <translation>Personaje público</translation>
    </message>
    <message>
        <source>Not personal data</source>
        <translation>No es un dato personal</translation>
    </message>
    <message>
        <source>False hit</source>
        <translation>Falso positivo</translation>
    </message>
    <message>
        <source>Declined because: {why}</source>
        <translation>Razón del rechazo: {why}</translation>
    </message>
    <message>
        <source>{name}, from a file</source>
        <translation>{name}, según un archivo</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Autor no elegido</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>{who}, {when}, when sending it back</source>
        <translation>{who}, {when}, al devolverlo</translation>
    </message>
</context>
<context>
    <name>RemarksCard</name>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reasons: {codes}</source>
        <translation>Motivos: {codes}</translation>
    </message>
    <message>
        <source>Comment on this hit</source>
        <translation>Comentar este hallazgo</translation>
    </message>
    <message>
        <source>Comment on the document</source>
        <translation>Comentar el documento</translation>
    </message>
</context>
<context>
    <name>RemarksReview</name>
    <message>
        <source>Nothing was imported. {problem}</source>
        <translation>No se ha importado nada. {problem}</translation>
    </message>
    <message numerus="yes">
        <source>%n codes were imported: {name}</source>
        <translation>
            <numerusform>Se importó %n código: {name}</numerusform>
            <numerusform>Se importaron %n códigos: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
    <message>
        <source>Remove your comment?</source>
        <translation>¿Eliminar su comentario?</translation>
    </message>
    <message>
        <source>It cannot be brought back. That it was there stays in the record, without what it said.</source>
        <translation>No se puede recuperar. En el registro queda constancia de que existió, sin lo que decía.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Never find ‘{text}’ in this matter again?</source>
        <translation>¿No buscar nunca más «{text}» en este asunto?</translation>
    </message>
    <message>
        <source>It is declined wherever it is still open in the documents of the matter, and kept on its list of what is never redacted. Undo opens the hits again; the text stays on the list until you take it off in the settings of the matter.</source>
        <translation>Se rechaza allí donde aún esté pendiente en los documentos del asunto, y se guarda en su lista de lo que no se tacha nunca. Deshacer reabre los hallazgos; el texto queda en la lista hasta que usted lo quite en la configuración del asunto.</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>Nunca más</translation>
    </message>
    <message>
        <source>‘{text}’ is on the list of what stays.</source>
        <translation>«{text}» está en la lista de lo que se conserva.</translation>
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
        <translation>Bajo el umbral</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>(area without text)</source>
        <translation>(zona sin texto)</translation>
    </message>
    <message>
        <source>{label}, {where}, {state}: {text}</source>
        <translation>{label}, {where}, {state}: {text}</translation>
    </message>
    <message>
        <source>Hidden in the file: {label}, {where}, {state}: {text}</source>
        <translation>Oculto en el archivo: {label}, {where}, {state}: {text}</translation>
    </message>
    <message>
        <source>Reasons: {codes}</source>
        <translation>Motivos: {codes}</translation>
    </message>
    <message>
        <source>{label} · {state}</source>
        <translation>{label} · {state}</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>Puntuación {score}</translation>
    </message>
    <message>
        <source>The profile lets a part stay. Which one is not sure: all of it goes.</source>
        <translation>El perfil permite que quede una parte. No es seguro cuál: se suprime todo.</translation>
    </message>
    <message>
        <source>Stays under the profile: {parts}</source>
        <translation>Queda según el perfil: {parts}</translation>
    </message>
    <message>
        <source>Score {score}.</source>
        <translation>Puntuación {score}.</translation>
    </message>
    <message>
        <source>Marked by hand. Only this place is redacted.</source>
        <translation>Marcado a mano. Solo se tacha este lugar.</translation>
    </message>
    <message>
        <source>Read from a list of redactions.</source>
        <translation>Leído de una lista de tachados.</translation>
    </message>
    <message>
        <source>After redaction this text could still be read.</source>
        <translation>Tras el tachado, este texto aún se podía leer.</translation>
    </message>
    <message>
        <source>After redaction a second reader could still read this text.</source>
        <translation>Tras el tachado, un segundo lector aún podía leer este texto.</translation>
    </message>
    <message>
        <source>After redaction a third reading of the file still found this text.</source>
        <translation>Tras el tachado, una tercera lectura del archivo aún encontró este texto.</translation>
    </message>
    <message>
        <source>This box was not filled completely.</source>
        <translation>Este recuadro no se rellenó por completo.</translation>
    </message>
    <message>
        <source>A second reader does not show this box filled completely.</source>
        <translation>Un segundo lector no muestra este recuadro relleno por completo.</translation>
    </message>
    <message>
        <source>There was still text under this box.</source>
        <translation>Aún había texto bajo este recuadro.</translation>
    </message>
    <message>
        <source>Something drawn was still under this box.</source>
        <translation>Aún había algo dibujado bajo este recuadro.</translation>
    </message>
    <message>
        <source>Something outside the boxes changed here.</source>
        <translation>Algo cambió aquí fuera de los recuadros.</translation>
    </message>
    <message>
        <source>Letters of this text could still be read beside its box.</source>
        <translation>Junto a su recuadro aún se podían leer letras de este texto.</translation>
    </message>
    <message>
        <source>This page did not come out as it was.</source>
        <translation>Esta página no quedó como era.</translation>
    </message>
    <message>
        <source>The file held something that no released file may hold.</source>
        <translation>El archivo contenía algo que ningún archivo final puede contener.</translation>
    </message>
    <message>
        <source>The proof after redaction found this text left over.</source>
        <translation>La verificación posterior al tachado volvió a encontrar este texto.</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Every hit is decided.</source>
        <translation>Todos los hallazgos están decididos.</translation>
    </message>
    <message>
        <source>No other open hit in this list.</source>
        <translation>No hay más hallazgos pendientes en esta lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n hits stay as they are: their documents were changed since.</source>
        <translation>
            <numerusform>%n hallazgo queda como está: su documento se modificó entretanto.</numerusform>
            <numerusform>%n hallazgos quedan como están: sus documentos se modificaron entretanto.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>No hay ningún documento abierto.</translation>
    </message>
    <message>
        <source>Hits, groups and more</source>
        <translation>Hallazgos, grupos y más</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation>Abriendo el documento…</translation>
    </message>
    <message numerus="yes">
        <source>%n attached files are documents of this matter now.</source>
        <translation>
            <numerusform>%n archivo adjunto es ahora un documento de este asunto.</numerusform>
            <numerusform>%n archivos adjuntos son ahora documentos de este asunto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The attached PDFs are documents of this matter already.</source>
        <translation>Los PDF adjuntos ya son documentos de este asunto.</translation>
    </message>
    <message>
        <source>None of the attached files is a PDF that can be taken in.</source>
        <translation>Ninguno de los archivos adjuntos es un PDF que se pueda incorporar.</translation>
    </message>
    <message numerus="yes">
        <source>%n others are no PDF or could not be unpacked.</source>
        <translation>
            <numerusform>%n más no es PDF o no se pudo extraer.</numerusform>
            <numerusform>%n más no son PDF o no se pudieron extraer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every page was seen.</source>
        <translation>Se vieron todas las páginas.</translation>
    </message>
    <message>
        <source>On the page: arrow keys move the selected box, Alt with arrows resizes it.</source>
        <translation>En la página: las flechas mueven el recuadro seleccionado; Alt con las flechas cambia su tamaño.</translation>
    </message>
    <message>
        <source>RELEASED</source>
        <translation>VERSIÓN FINAL</translation>
    </message>
    <message>
        <source>NOT YET REDACTED</source>
        <translation>AÚN SIN TACHAR</translation>
    </message>
    <message>
        <source>{action}: {step}</source>
        <translation>{action}: {step}</translation>
    </message>
    <message>
        <source>{decided} of {total} decided</source>
        <translation>{decided} de {total} decididos</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Sin hallazgos</translation>
    </message>
    <message numerus="yes">
        <source>%n pages not seen</source>
        <translation>
            <numerusform>%n página sin ver</numerusform>
            <numerusform>%n páginas sin ver</numerusform>
        </translation>
    </message>
    <message>
        <source>all pages seen</source>
        <translation>todas las páginas vistas</translation>
    </message>
    <message>
        <source>undo: {step}</source>
        <translation>deshacer: {step}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Aceptar %n</numerusform>
            <numerusform>Aceptar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n</source>
        <translation>
            <numerusform>Rechazar %n</numerusform>
            <numerusform>Rechazar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Página {page} de {total}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Places found; those without a tick are not marked</source>
        <translation>Lugares encontrados; los que no están marcados con una casilla no se marcan</translation>
    </message>
    <message>
        <source>Text to search for</source>
        <translation>Texto que se busca</translation>
    </message>
    <message>
        <source>Search and redact</source>
        <translation>Buscar y tachar</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Modo de búsqueda</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Whole words in any case, also over line breaks</source>
        <translation>Palabras enteras, sin distinguir mayúsculas, también entre dos líneas</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Exactly these capitals and small letters</source>
        <translation>Exactamente estas mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Wildcards</source>
        <translation>Comodines</translation>
    </message>
    <message>
        <source>* any letters and digits of a word, ? one of them</source>
        <translation>* cualquier serie de letras y cifras de una palabra, ? una sola</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Also as OCR and typing slips write it</source>
        <translation>También como lo escriben el OCR y los errores de tecleo</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>A regular expression, in any case</source>
        <translation>Una expresión regular, sin distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message numerus="yes">
        <source>Mark {count} in %n documents</source>
        <translation>
            <numerusform>Marcar {count} en %n documento</numerusform>
            <numerusform>Marcar {count} en %n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n</source>
        <translation>
            <numerusform>Marcar %n</numerusform>
            <numerusform>Marcar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boxed already</source>
        <translation>
            <numerusform>%n ya cubierta</numerusform>
            <numerusform>%n ya cubiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages were not searched whole: the expression takes too long there.</source>
        <translation>
            <numerusform>No se examinó entera %n página: la expresión tarda demasiado en ella.</numerusform>
            <numerusform>No se examinaron enteras %n páginas: la expresión tarda demasiado en ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be searched: {names}.</source>
        <translation>No se pudo buscar en: {names}.</translation>
    </message>
    <message>
        <source>Type and press Return. Then the arrow keys go from match to match, and Space takes a tick away.</source>
        <translation>Escriba y pulse Intro. Después las flechas van de una coincidencia a otra y Espacio quita la marca.</translation>
    </message>
    <message>
        <source>This would find nearly everything.</source>
        <translation>Esto encontraría casi todo.</translation>
    </message>
    <message>
        <source>This has no word of five letters, so it has no other spellings.</source>
        <translation>No hay ninguna palabra de cinco letras, así que no hay otras grafías.</translation>
    </message>
    <message>
        <source>This is no regular expression: see character {at}.</source>
        <translation>No es una expresión regular: véase el carácter {at}.</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>No es una expresión regular.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>There is no letter or digit to look for in this.</source>
        <translation>Aquí no hay ninguna letra ni cifra que buscar.</translation>
    </message>
</context>
<context>
    <name>SearchReview</name>
    <message>
        <source>{name}, page {page}</source>
        <translation>{name}, página {page}</translation>
    </message>
</context>
<context>
    <name>SecondReview</name>
    <message>
        <source>Send back…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Approve ▸</source>
        <translation>Aprobar ▸</translation>
    </message>
    <message>
        <source>Choose who you are first (File, Profiles).</source>
        <translation>Elija antes quién es usted (Archivo, Perfiles).</translation>
    </message>
    <message>
        <source>You reviewed it yourself: another person has to approve it.</source>
        <translation>Lo revisó usted: tiene que aprobarlo otra persona.</translation>
    </message>
    <message>
        <source>Sent back by {who}, {when}</source>
        <translation>Devuelto por {who}, {when}</translation>
    </message>
</context>
<context>
    <name>SelectionCard</name>
    <message numerus="yes">
        <source>%n files selected</source>
        <translation>
            <numerusform>%n archivo seleccionado</numerusform>
            <numerusform>%n archivos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>No file selected</source>
        <translation>Ningún archivo seleccionado</translation>
    </message>
    <message>
        <source>Select files to see what can be done about them.</source>
        <translation>Seleccione archivos para ver qué se puede hacer con ellos.</translation>
    </message>
    <message numerus="yes">
        <source>Try %n again</source>
        <translation>
            <numerusform>Reintentar %n</numerusform>
            <numerusform>Reintentar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open the existing one</source>
        <translation>Abrir el existente</translation>
    </message>
    <message numerus="yes">
        <source>Detect %n again there</source>
        <translation>
            <numerusform>Detectar de nuevo %n allí</numerusform>
            <numerusform>Detectar de nuevo %n allí</numerusform>
        </translation>
    </message>
    <message>
        <source>Detect again there</source>
        <translation>Detectar de nuevo allí</translation>
    </message>
    <message numerus="yes">
        <source>Process %n anyway</source>
        <translation>
            <numerusform>Tratar %n de todos modos</numerusform>
            <numerusform>Tratar %n de todos modos</numerusform>
        </translation>
    </message>
    <message>
        <source>Process anyway</source>
        <translation>Tratar de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n out</source>
        <translation>
            <numerusform>Excluir %n</numerusform>
            <numerusform>Excluir %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Open in a viewer</source>
        <translation>Abrir en un visor</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Takes effect the next time Sable starts.</source>
        <translation>Surte efecto la próxima vez que se inicie Sable.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>New jobs</source>
        <translation>Lotes nuevos</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Recuadros</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Jobs API</source>
        <translation>API de lotes</translation>
    </message>
    <message>
        <source>What a new job starts with. It can be changed for each job before it starts. Categories, lists, fields and the folder of released files belong to a job and are not kept from one to the next.</source>
        <translation>Con qué empieza un lote nuevo. Se puede cambiar para cada lote antes de empezar. Las categorías, las listas, los campos y la carpeta de archivos finales son de cada lote y no pasan de uno a otro.</translation>
    </message>
    <message>
        <source>What the boxes of new jobs look like in released files.</source>
        <translation>Aspecto de los recuadros de los lotes nuevos en los archivos finales.</translation>
    </message>
    <message>
        <source>Every decision is stored in the moment it is made, so there is nothing to save. Here you choose how long new jobs keep what.</source>
        <translation>Cada decisión se guarda en el momento en que se toma, así que no hay nada que guardar. Aquí elige cuánto tiempo conservan qué los lotes nuevos.</translation>
    </message>
    <message>
        <source>Other programs of this computer can hand in files here and fetch what is released. Their jobs lie in this queue and start as new jobs do. No other computer and no web page can reach it.</source>
        <translation>Otros programas de este equipo pueden entregar aquí archivos y recoger los archivos finales. Sus lotes están en esta cola y empiezan como los lotes nuevos. Ningún otro equipo ni ninguna página web puede llegar a ella.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Como el equipo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Sin nombres</translation>
    </message>
    <message>
        <source>With the name of the matter</source>
        <translation>Con el nombre del asunto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Pages and the boxes on them look the same in every theme.</source>
        <translation>Las páginas y sus recuadros se ven igual en todos los temas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Ask before starting</source>
        <translation>Preguntar antes de empezar</translation>
    </message>
    <message>
        <source>Show what a drop brings, and its settings, whenever several files are added.</source>
        <translation>Mostrar qué se ha soltado, y su configuración, siempre que se añadan varios archivos.</translation>
    </message>
    <message>
        <source>Legal profile</source>
        <translation>Perfil jurídico</translation>
    </message>
    <message>
        <source>How released pages are made</source>
        <translation>Cómo se hacen las páginas finales</translation>
    </message>
    <message>
        <source>Write the certificate as a page (PDF) as well</source>
        <translation>Escribir también el certificado como página (PDF)</translation>
    </message>
    <message>
        <source>Read text in pictures (OCR)</source>
        <translation>Leer el texto en imágenes (OCR)</translation>
    </message>
    <message>
        <source>Without it nothing is found in scans, and somebody has to look at each of these pages.</source>
        <translation>Sin ello no se encuentra nada en documentos escaneados, y alguien tiene que mirar cada una de esas páginas.</translation>
    </message>
    <message>
        <source>Quick search (names by the small model only)</source>
        <translation>Búsqueda rápida (nombres solo con el modelo pequeño)</translation>
    </message>
    <message>
        <source>It is faster and misses more. What rules and lists find is found as always.</source>
        <translation>Es más rápida y se le escapa más. Lo que hallan las reglas y las listas se encuentra como siempre.</translation>
    </message>
    <message>
        <source>Use the firm&apos;s lists</source>
        <translation>Usar las listas de la organización</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Segunda revisión</translation>
    </message>
    <message>
        <source>Share of documents in the sample</source>
        <translation>Parte de los documentos en la muestra</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Every page must be seen before a review is finished</source>
        <translation>Deben verse todas las páginas antes de terminar una revisión</translation>
    </message>
    <message>
        <source>Detection misses things. A page counts when all of it was on screen at a readable size.</source>
        <translation>La detección no lo encuentra todo. Una página cuenta cuando toda ella estuvo en pantalla a un tamaño legible.</translation>
    </message>
    <message>
        <source>What boxes look like</source>
        <translation>Aspecto de los recuadros</translation>
    </message>
    <message>
        <source>Make the width of boxes say less</source>
        <translation>Que el ancho de los recuadros diga menos</translation>
    </message>
    <message>
        <source>Boxes grow to a grid and are joined with their neighbors, never over a word that stays.</source>
        <translation>Los recuadros crecen según una cuadrícula y se unen a sus vecinos, nunca sobre una palabra que se conserva.</translation>
    </message>
    <message>
        <source>Keep hits and decisions</source>
        <translation>Conservar hallazgos y decisiones</translation>
    </message>
    <message>
        <source>Days until hits and decisions are removed</source>
        <translation>Días hasta que se suprimen los hallazgos y las decisiones</translation>
    </message>
    <message>
        <source>Days for which working copies are kept</source>
        <translation>Días que se conservan las copias de trabajo</translation>
    </message>
    <message>
        <source>0 makes none: originals are read where they lie, and while one is away, its document waits.</source>
        <translation>Con 0 no se crea ninguna: los originales se leen donde están y, mientras falte uno, su documento espera.</translation>
    </message>
    <message>
        <source>Days after which released files are deleted</source>
        <translation>Días tras los que se eliminan los archivos finales</translation>
    </message>
    <message>
        <source>0 deletes none.</source>
        <translation>Con 0 no se elimina ninguno.</translation>
    </message>
    <message>
        <source>Tell when a job is ready for review</source>
        <translation>Avisar cuando un lote esté listo para revisar</translation>
    </message>
    <message>
        <source>Only while another window is in front. A notice can be read by whoever sees the screen, and the system may keep it. The name of a matter, which for a single file is that of the file, is in it only where you choose that; text of documents never is.</source>
        <translation>Solo mientras haya otra ventana delante. Un aviso puede leerlo quien vea la pantalla, y el sistema puede conservarlo. El nombre de un asunto, que para un solo archivo es el del archivo, figura en él solo si usted lo elige; el texto de los documentos, nunca.</translation>
    </message>
    <message>
        <source>Memory for pictures of pages</source>
        <translation>Memoria para imágenes de páginas</translation>
    </message>
    <message>
        <source>More of it makes scrolling back in long documents quicker.</source>
        <translation>Cuanta más, más rápido se vuelve atrás en documentos largos.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation>&#xa0;MB</translation>
    </message>
    <message>
        <source>Documents that are worked on at the same time</source>
        <translation>Documentos en los que se trabaja a la vez</translation>
    </message>
    <message>
        <source>0 lets Sable choose by the number of processor cores. Each takes up to a few gigabytes of memory while it reads a scan.</source>
        <translation>Con 0 elige Sable según el número de núcleos del procesador. Cada uno ocupa hasta unos gigabytes de memoria mientras lee un documento escaneado.</translation>
    </message>
    <message>
        <source>Take jobs from other programs of this computer</source>
        <translation>Aceptar lotes de otros programas de este equipo</translation>
    </message>
    <message>
        <source>Off, nothing listens. On, 127.0.0.1 is listened on while this window is open.</source>
        <translation>Desactivado, no hay nada a la escucha. Activado, se escucha en 127.0.0.1 mientras esta ventana esté abierta.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Only a person in this window ends reviews</source>
        <translation>Solo una persona, en esta ventana, termina revisiones</translation>
    </message>
    <message>
        <source>Without it, a program that submits its reviewed list releases the document. Holds for jobs that come from now on.</source>
        <translation>Sin ello, un programa que envía su lista revisada hace que se cree el archivo final. Vale para los lotes que lleguen desde ahora.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings of the matter</source>
        <translation>Configuración del asunto</translation>
    </message>
    <message>
        <source>What was found already stays as it is until a document is detected again.</source>
        <translation>Lo ya encontrado queda como está hasta que el documento se detecte de nuevo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Back to what is usual</source>
        <translation>Volver a lo habitual</translation>
    </message>
    <message>
        <source>{section}: back to what is usual</source>
        <translation>{section}: volver a lo habitual</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings of this job</source>
        <translation>Configuración de este lote</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Choose at least one category.</source>
        <translation>Elija al menos una categoría.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Where released files go</source>
        <translation>Adónde van los archivos finales</translation>
    </message>
    <message>
        <source>How released pages are made</source>
        <translation>Cómo se hacen las páginas finales</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Recuadros</translation>
    </message>
    <message>
        <source>Write the certificate as a page (PDF) as well</source>
        <translation>Escribir también el certificado como página (PDF)</translation>
    </message>
    <message>
        <source>Beside its JSON, for people to read and to file. It can be saved later too.</source>
        <translation>Junto a su JSON, para leerlo y archivarlo. También se puede guardar después.</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Qué se busca</translation>
    </message>
    <message>
        <source>Always redact (one text a line)</source>
        <translation>Tachar siempre (un texto por línea)</translation>
    </message>
    <message>
        <source>Never redact (one text a line)</source>
        <translation>No tachar nunca (un texto por línea)</translation>
    </message>
    <message>
        <source>Use the firm&apos;s lists as well</source>
        <translation>Usar también las listas de la organización</translation>
    </message>
    <message>
        <source>A text that stands in both lists is redacted.</source>
        <translation>Un texto que está en ambas listas se tacha.</translation>
    </message>
    <message>
        <source>Read text in pictures (OCR)</source>
        <translation>Leer el texto en imágenes (OCR)</translation>
    </message>
    <message>
        <source>Without it nothing is found in scans, photographs and drawn letters: somebody has to look at each of these pages before the release.</source>
        <translation>Sin ello no se encuentra nada en documentos escaneados, fotografías y letras dibujadas: alguien tiene que mirar cada una de esas páginas antes de crear el archivo final.</translation>
    </message>
    <message>
        <source>Quick search (names by the small model only)</source>
        <translation>Búsqueda rápida (nombres solo con el modelo pequeño)</translation>
    </message>
    <message>
        <source>It is faster and misses more: names, places and organisations in unusual papers, and most amounts, personal traits and other details. What rules and lists find is found as always.</source>
        <translation>Es más rápida y se le escapa más: nombres, lugares y organizaciones en documentos poco comunes, y la mayoría de los importes, rasgos personales y otros detalles. Lo que hallan las reglas y las listas se encuentra como siempre.</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Segunda revisión</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Share of documents in the sample, in percent</source>
        <translation>Parte de los documentos en la muestra, en porcentaje</translation>
    </message>
    <message>
        <source>Every page must be seen before a review is finished</source>
        <translation>Deben verse todas las páginas antes de terminar una revisión</translation>
    </message>
    <message>
        <source>Detection misses things. A page counts when all of it was on screen at a readable size.</source>
        <translation>La detección no lo encuentra todo. Una página cuenta cuando toda ella estuvo en pantalla a un tamaño legible.</translation>
    </message>
    <message>
        <source>Keep hits and decisions</source>
        <translation>Conservar hallazgos y decisiones</translation>
    </message>
    <message>
        <source>Import and test…</source>
        <translation>Importar y probar…</translation>
    </message>
    <message>
        <source>Import and test: {list}</source>
        <translation>Importar y probar: {list}</translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <source>Pages beside</source>
        <translation>Páginas al lado</translation>
    </message>
    <message>
        <source>The original, and beside it what will be released.</source>
        <translation>El original y, al lado, lo que contendrá el archivo final.</translation>
    </message>
    <message>
        <source>Two places of the document. {key} goes to the other one.</source>
        <translation>Dos lugares del documento. {key} pasa al otro.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The queue file is damaged.</source>
        <translation>El archivo de la cola está dañado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sable can build a new one from everything that can still be read. The damaged file is kept beside it. Originals and released files are not touched.</source>
        <translation>No se ha modificado nada. Sable puede crear uno nuevo con todo lo que aún se pueda leer. El archivo dañado se conserva al lado. Los originales y los archivos finales no se tocan.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message numerus="yes">
        <source>%n documents were recovered.</source>
        <translation>
            <numerusform>Se recuperó %n documento.</numerusform>
            <numerusform>Se recuperaron %n documentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n records could not be read.</source>
        <translation>
            <numerusform>Al menos %n registro no se pudo leer.</numerusform>
            <numerusform>Al menos %n registros no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing seems to be missing.</source>
        <translation>No parece faltar nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents are read again. What was decided about the rest of them is kept.</source>
        <translation>
            <numerusform>%n documento se lee de nuevo. Lo demás que se decidió sobre él se conserva.</numerusform>
            <numerusform>%n documentos se leen de nuevo. Lo demás que se decidió sobre ellos se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}.</source>
        <translation>El archivo dañado se conserva como {name}.</translation>
    </message>
    <message>
        <source>Sable is already open.</source>
        <translation>Sable ya está abierto.</translation>
    </message>
    <message>
        <source>Nothing was changed. Go to the window that is open, or close it and start Sable again.</source>
        <translation>No se ha modificado nada. Vaya a la ventana abierta, o ciérrela e inicie Sable de nuevo.</translation>
    </message>
    <message>
        <source>The queue was written by a newer version of Sable.</source>
        <translation>La cola la escribió una versión más reciente de Sable.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install that version or a later one.</source>
        <translation>No se ha modificado nada. Instale esa versión o una posterior.</translation>
    </message>
    <message>
        <source>Nothing can be written into the data folder.</source>
        <translation>No se puede escribir en la carpeta de datos.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that you may write there, then start Sable again.</source>
        <translation>No se ha modificado nada. Compruebe que puede escribir allí e inicie Sable de nuevo.</translation>
    </message>
    <message>
        <source>The queue file in the data folder is not one of Sable&apos;s.</source>
        <translation>El archivo de la cola en la carpeta de datos no es de Sable.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move that file away, then start Sable again.</source>
        <translation>No se ha modificado nada. Mueva ese archivo a otro lugar e inicie Sable de nuevo.</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Sin hacer</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>No admitido</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation>Detectando</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>Listo para revisar</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Segunda revisión</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Redacting</source>
        <translation>Tachando</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <translation>Verificación no superada</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Purgado</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Finish review ▸</source>
        <translation>Terminar revisión ▸</translation>
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
            <numerusform>{step} en %n documento</numerusform>
            <numerusform>{step} en %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept ‘{text}’</source>
        <translation>Aceptar «{text}»</translation>
    </message>
    <message>
        <source>Decline ‘{text}’</source>
        <translation>Rechazar «{text}»</translation>
    </message>
    <message>
        <source>Reopen ‘{text}’</source>
        <translation>Reabrir «{text}»</translation>
    </message>
    <message>
        <source>Mark ‘{text}’</source>
        <translation>Marcar «{text}»</translation>
    </message>
    <message>
        <source>Delete ‘{text}’</source>
        <translation>Eliminar «{text}»</translation>
    </message>
    <message>
        <source>Change ‘{text}’</source>
        <translation>Modificar «{text}»</translation>
    </message>
    <message>
        <source>Copy the decision on ‘{text}’</source>
        <translation>Copiar la decisión sobre «{text}»</translation>
    </message>
    <message>
        <source>Nothing secret here</source>
        <translation>Nada confidencial aquí</translation>
    </message>
    <message>
        <source>Change the label of ‘{text}’</source>
        <translation>Cambiar la etiqueta de «{text}»</translation>
    </message>
    <message>
        <source>Give reasons for ‘{text}’</source>
        <translation>Dar motivos para «{text}»</translation>
    </message>
    <message>
        <source>Comment on ‘{text}’</source>
        <translation>Comentar «{text}»</translation>
    </message>
    <message>
        <source>Say why ‘{text}’ stays</source>
        <translation>Decir por qué se conserva «{text}»</translation>
    </message>
    <message>
        <source>Split ‘{text}’</source>
        <translation>Dividir «{text}»</translation>
    </message>
    <message>
        <source>Merge ‘{text}’</source>
        <translation>Unir «{text}»</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n hits</source>
        <translation>
            <numerusform>Aceptar %n hallazgo</numerusform>
            <numerusform>Aceptar %n hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n hits</source>
        <translation>
            <numerusform>Rechazar %n hallazgo</numerusform>
            <numerusform>Rechazar %n hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n hits</source>
        <translation>
            <numerusform>Reabrir %n hallazgo</numerusform>
            <numerusform>Reabrir %n hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n areas</source>
        <translation>
            <numerusform>Marcar %n zona</numerusform>
            <numerusform>Marcar %n zonas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n hits</source>
        <translation>
            <numerusform>Eliminar %n hallazgo</numerusform>
            <numerusform>Eliminar %n hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n hits</source>
        <translation>
            <numerusform>Modificar %n hallazgo</numerusform>
            <numerusform>Modificar %n hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n decisions</source>
        <translation>
            <numerusform>Copiar %n decisión</numerusform>
            <numerusform>Copiar %n decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing secret in %n unread regions</source>
        <translation>
            <numerusform>Nada confidencial en %n zona no leída</numerusform>
            <numerusform>Nada confidencial en %n zonas no leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the label of %n hits</source>
        <translation>
            <numerusform>Cambiar la etiqueta de %n hallazgo</numerusform>
            <numerusform>Cambiar la etiqueta de %n hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give reasons for %n hits</source>
        <translation>
            <numerusform>Dar motivos para %n hallazgo</numerusform>
            <numerusform>Dar motivos para %n hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say why %n hits stay</source>
        <translation>
            <numerusform>Decir por qué se conserva %n hallazgo</numerusform>
            <numerusform>Decir por qué se conservan %n hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into %n boxes</source>
        <translation>
            <numerusform>Dividir en %n recuadro</numerusform>
            <numerusform>Dividir en %n recuadros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n boxes</source>
        <translation>
            <numerusform>Unir %n recuadro</numerusform>
            <numerusform>Unir %n recuadros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>{when} · {step} · taken back</source>
        <translation>{when} · {step} · deshecho</translation>
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
            <numerusform>%n terminado</numerusform>
            <numerusform>%n terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n requiere atención</numerusform>
            <numerusform>%n requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n no admitido</numerusform>
            <numerusform>%n no admitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelado</numerusform>
            <numerusform>%n cancelados</numerusform>
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
        <translation>Programa y bibliotecas</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Counts of the queue</source>
        <translation>Recuentos de la cola</translation>
    </message>
    <message>
        <source>End of the log</source>
        <translation>Final del registro del programa</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <source>What whoever helps you gets to see</source>
        <translation>Lo que verá quien le ayude</translation>
    </message>
    <message>
        <source>This is all of it, line by line: no text of a document, no name of a file, a folder, a matter or a person. Untick what you do not want to hand over. Sable saves a zip file at a place you choose and sends nothing.</source>
        <translation>Esto es todo, línea por línea: ningún texto de un documento ni ningún nombre de archivo, carpeta, asunto o persona. Desmarque lo que no quiera entregar. Sable guarda un archivo zip en el lugar que usted elija y no envía nada.</translation>
    </message>
    <message>
        <source>Parts of the bundle</source>
        <translation>Partes del paquete</translation>
    </message>
    <message>
        <source>Lines of the selected part</source>
        <translation>Líneas de la parte seleccionada</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Reuniendo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines will be saved.</source>
        <translation>
            <numerusform>Se guardará %n línea.</numerusform>
            <numerusform>Se guardarán %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Guardar el paquete de soporte</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Archivo zip (*.zip)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
</context>
<context>
    <name>ThresholdBar</name>
    <message>
        <source>Category of the threshold</source>
        <translation>Categoría del umbral</translation>
    </message>
    <message>
        <source>How sure a hit must be, in percent</source>
        <translation>Grado de seguridad que debe tener un hallazgo, en porcentaje</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>Threshold {percent} %</source>
        <translation>Umbral {percent}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n open hits below</source>
        <translation>
            <numerusform>%n hallazgo pendiente bajo el umbral</numerusform>
            <numerusform>%n hallazgos pendientes bajo el umbral</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n below</source>
        <translation>
            <numerusform>Rechazar %n bajo el umbral</numerusform>
            <numerusform>Rechazar %n bajo el umbral</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>not seen</source>
        <translation>no vista</translation>
    </message>
    <message>
        <source>Pages, small</source>
        <translation>Miniaturas de las páginas</translation>
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
        <translation>Página {page}</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>aún no vista</translation>
    </message>
    <message numerus="yes">
        <source>%n open hits</source>
        <translation>
            <numerusform>%n hallazgo pendiente</numerusform>
            <numerusform>%n hallazgos pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
</context>
<context>
    <name>TicksModel</name>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelado</translation>
    </message>
    <message>
        <source>{place} · {text} · {file}</source>
        <translation>{place} · {text} · {file}</translation>
    </message>
    <message>
        <source>{place} · boxed already · {text} · {file}</source>
        <translation>{place} · ya cubierta · {text} · {file}</translation>
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
        <translation>Herramientas</translation>
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
        <translation>Terminar la visita</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Everything that was found stands in this list. {accept} accepts a hit: it will be removed. {reject} declines it: it stays readable. {next} and {previous} go to the next and the previous open one. Every decision is stored at once, and {undo} takes it back, also tomorrow.</source>
        <translation>Todo lo que se encontró está en esta lista. {accept} acepta un hallazgo: se suprimirá. {reject} lo rechaza: queda legible. {next} y {previous} van al siguiente y al anterior pendiente. Cada decisión se guarda al momento, y {undo} la deshace, también mañana.</translation>
    </message>
    <message>
        <source>The page shows the same hits. Hold {peek} to look under the boxes. Where something was missed, press {rectangle} and draw a box.</source>
        <translation>La página muestra los mismos hallazgos. Mantenga pulsada {peek} para ver bajo los recuadros. Donde se haya pasado algo por alto, pulse {rectangle} y dibuje un recuadro.</translation>
    </message>
    <message>
        <source>Welcome to Sable</source>
        <translation>Le damos la bienvenida a Sable</translation>
    </message>
    <message>
        <source>See in two minutes how a paper goes through Sable. Next adds the sample: six invented papers. Nothing ever leaves this computer, and originals are never changed.</source>
        <translation>Vea en dos minutos cómo pasa un documento por Sable. Siguiente añade el ejemplo: seis documentos ficticios. Nada sale nunca de este equipo, y los originales nunca se modifican.</translation>
    </message>
    <message>
        <source>Every paper is a row</source>
        <translation>Cada documento es una fila</translation>
    </message>
    <message>
        <source>Sable reads the papers in the background. The state says how far each is, and who is waited for: ready for review means you. With your own papers, drop files or folders anywhere on the window.</source>
        <translation>Sable lee los documentos en segundo plano. El estado dice hasta dónde ha llegado cada uno y a quién se espera: «Listo para revisar» es usted. Con sus propios documentos, suelte archivos o carpetas en cualquier lugar de la ventana.</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Lo que se sabe de él</translation>
    </message>
    <message>
        <source>Beside the list stand the details of the selected paper: problems with what to do about them, where the released file lies, its certificate and its history.</source>
        <translation>Junto a la lista están los detalles del documento seleccionado: los problemas y qué hacer con ellos, dónde está el archivo final, su certificado y su historial.</translation>
    </message>
    <message>
        <source>Decide hit by hit</source>
        <translation>Decidir hallazgo por hallazgo</translation>
    </message>
    <message>
        <source>The page beside it</source>
        <translation>La página, al lado</translation>
    </message>
    <message>
        <source>Finish, and it is proven</source>
        <translation>Termine, y queda probado</translation>
    </message>
    <message>
        <source>Finish review shows what is still open. Then a new file is made, and it appears only after every check has passed. Until then the window says: not yet redacted.</source>
        <translation>Terminar revisión muestra lo que aún está pendiente. Después se crea un archivo nuevo, que solo aparece cuando se han superado todas las comprobaciones. Hasta entonces la ventana dice: aún sin tachar.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Eso es todo</translation>
    </message>
    <message>
        <source>F1 opens the help at the place you are in. Help ▸ Tour shows this again. The sample stays in the list until you purge it; try it out as you like.</source>
        <translation>F1 abre la ayuda en el lugar en que usted está. Ayuda ▸ Visita guiada muestra esto de nuevo. El ejemplo queda en la lista hasta que usted lo purgue; pruebe con él lo que quiera.</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Turned by {degrees}° to read it; the file stays as it is.</source>
        <translation>Girado {degrees}° para leerlo; el archivo no cambia.</translation>
    </message>
    <message>
        <source>As the file shows it.</source>
        <translation>Como lo muestra el archivo.</translation>
    </message>
</context>
<context>
    <name>Unread</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>Difícil de leer</translation>
    </message>
    <message>
        <source>Unreliable font</source>
        <translation>Fuente poco fiable</translation>
    </message>
    <message>
        <source>Drawn lines</source>
        <translation>Líneas dibujadas</translation>
    </message>
    <message>
        <source>Text that is not seen</source>
        <translation>Texto que no se ve</translation>
    </message>
    <message>
        <source>Text over a scan</source>
        <translation>Texto sobre escaneado</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>No examinada</translation>
    </message>
    <message>
        <source>No text could be read in it. It may show writing, a signature or a face.</source>
        <translation>No se pudo leer texto en ella. Puede mostrar escritura, una firma o un rostro.</translation>
    </message>
    <message>
        <source>A picture without text that could be read. It may show a face or a place.</source>
        <translation>Una imagen sin texto que se pudiera leer. Puede mostrar un rostro o un lugar.</translation>
    </message>
    <message>
        <source>Words were read here that may be wrong. Names may have been missed.</source>
        <translation>Aquí se leyeron palabras que pueden ser erróneas. Puede que se hayan pasado por alto nombres.</translation>
    </message>
    <message>
        <source>The font does not say what its letters are, and they could not be read from the page either.</source>
        <translation>La fuente no dice cuáles son sus letras, y tampoco se pudieron leer en la página.</translation>
    </message>
    <message>
        <source>The font says other letters than it shows. The page was read as it looks.</source>
        <translation>La fuente dice otras letras que las que muestra. La página se leyó tal como se ve.</translation>
    </message>
    <message>
        <source>Lines are drawn here that may be letters. Nothing could be read in them.</source>
        <translation>Aquí hay líneas dibujadas que pueden ser letras. No se pudo leer nada en ellas.</translation>
    </message>
    <message>
        <source>There is text under this box, or in the colour of its ground. Whoever copies the page reads it.</source>
        <translation>Hay texto bajo este recuadro, o del color de su fondo. Quien copie la página lo lee.</translation>
    </message>
    <message>
        <source>The invisible text over the scan says other words than the scan shows. The scan was read.</source>
        <translation>El texto invisible sobre el escaneado dice otras palabras que las que muestra la imagen. Se leyó la imagen.</translation>
    </message>
    <message>
        <source>The time for this page was used up.</source>
        <translation>Se agotó el tiempo para esta página.</translation>
    </message>
    <message>
        <source>This page could not be looked at.</source>
        <translation>Esta página no se pudo examinar.</translation>
    </message>
    <message>
        <source>Text in pictures was not read in this matter.</source>
        <translation>En este asunto no se leyó el texto en imágenes.</translation>
    </message>
    <message>
        <source>This picture cannot be shown here, though other programs show it. Nothing was read in it, and it will be missing in the released file.</source>
        <translation>Esta imagen no se puede mostrar aquí, aunque otros programas la muestran. No se leyó nada en ella, y faltará en el archivo final.</translation>
    </message>
    <message>
        <source>An entry of a list could not be looked for on the whole page.</source>
        <translation>Una entrada de una lista no se pudo buscar en toda la página.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>nothing secret</source>
        <translation>nada confidencial</translation>
    </message>
    <message>
        <source>boxed</source>
        <translation>cubierta</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
    <message numerus="yes">
        <source>on %n pages: {pages}</source>
        <translation>
            <numerusform>en %n página: {pages}</numerusform>
            <numerusform>en %n páginas: {pages}</numerusform>
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
        <translation>Se examinaron todas las zonas no leídas.</translation>
    </message>
    <message>
        <source>Choose an unread region first (N).</source>
        <translation>Elija antes una zona no leída (N).</translation>
    </message>
</context>
<context>
    <name>UnreadSection</name>
    <message>
        <source>Choose one.</source>
        <translation>Elija una.</translation>
    </message>
    <message>
        <source>Unread regions</source>
        <translation>Zonas no leídas</translation>
    </message>
    <message>
        <source>One row for each region or picture. {clear} says that nothing secret is there, {box} boxes it.</source>
        <translation>Una fila por cada zona o imagen. {clear} declara que no hay nada confidencial; {box} la cubre.</translation>
    </message>
    <message>
        <source>Choose one, or press {key}.</source>
        <translation>Elija una, o pulse {key}.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread regions to look at</source>
        <translation>
            <numerusform>%n zona no leída por examinar</numerusform>
            <numerusform>%n zonas no leídas por examinar</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread regions: all looked at</source>
        <translation>Zonas no leídas: todas examinadas</translation>
    </message>
    <message>
        <source>Nothing secret here</source>
        <translation>Nada confidencial aquí</translation>
    </message>
    <message>
        <source>Box it</source>
        <translation>Cubrir</translation>
    </message>
    <message numerus="yes">
        <source>Box it everywhere (%n)</source>
        <translation>
            <numerusform>Cubrir en todas (%n)</numerusform>
            <numerusform>Cubrir en todas (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same in %n other documents</source>
        <translation>
            <numerusform>Igual en %n documento más</numerusform>
            <numerusform>Igual en %n documentos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyBar</name>
    <message>
        <source>Answer with Alt+1 to Alt+4, or go on: the end of the review asks again.</source>
        <translation>Responda con Alt+1 a Alt+4, o continúe: el final de la revisión lo pregunta de nuevo.</translation>
    </message>
    <message>
        <source>Why does it stay? Enter keeps it.</source>
        <translation>¿Por qué se conserva? Intro guarda la razón.</translation>
    </message>
    <message>
        <source>Why does it stay?</source>
        <translation>¿Por qué se conserva?</translation>
    </message>
    <message>
        <source>Why does ‘{text}’ stay?</source>
        <translation>¿Por qué se conserva «{text}»?</translation>
    </message>
    <message numerus="yes">
        <source>Why do these %n hits stay?</source>
        <translation>
            <numerusform>¿Por qué se conserva este hallazgo (%n)?</numerusform>
            <numerusform>¿Por qué se conservan estos %n hallazgos?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowApi</name>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>El puerto {port} lo usa otro programa.</translation>
    </message>
    <message>
        <source>Nothing is listening, and the Jobs API is off. Choose another port, then switch it on.</source>
        <translation>No hay nada a la escucha y la API de lotes está desactivada. Elija otro puerto y actívela.</translation>
    </message>
    <message>
        <source>Make another key?</source>
        <translation>¿Crear otra clave?</translation>
    </message>
    <message>
        <source>Programs that use the present key are refused from then on, until they are given the new one.</source>
        <translation>Los programas que usan la clave actual se rechazan desde entonces, hasta que se les dé la nueva.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
</context>
<context>
    <name>WindowMarks</name>
    <message>
        <source>Select one document first.</source>
        <translation>Seleccione antes un documento.</translation>
    </message>
    <message>
        <source>Marks are added while a document is under review.</source>
        <translation>Las marcas se añaden mientras un documento está en revisión.</translation>
    </message>
    <message>
        <source>Import marks</source>
        <translation>Importar marcas</translation>
    </message>
    <message>
        <source>Marks (*.fdf *.xfdf *.pdf *.json)</source>
        <translation>Marcas (*.fdf *.xfdf *.pdf *.json)</translation>
    </message>
    <message>
        <source>Nothing was imported. {problem}</source>
        <translation>No se ha importado nada. {problem}</translation>
    </message>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>Corrija el archivo, o expórtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks were added as open hits.</source>
        <translation>
            <numerusform>Se añadió %n marca como hallazgo pendiente.</numerusform>
            <numerusform>Se añadieron %n marcas como hallazgos pendientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n ya estaba.</numerusform>
            <numerusform>%n ya estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other annotations were left out.</source>
        <translation>
            <numerusform>Se excluyó %n anotación más.</numerusform>
            <numerusform>Se excluyeron %n anotaciones más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had a category or codes that are not known here: see their comments.</source>
        <translation>
            <numerusform>%n tenía una categoría o códigos que aquí no se conocen: vea sus comentarios.</numerusform>
            <numerusform>%n tenían una categoría o códigos que aquí no se conocen: vea sus comentarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks were left out, as their place cannot be read.</source>
        <translation>
            <numerusform>Se excluyó %n marca porque no se puede leer su lugar.</numerusform>
            <numerusform>Se excluyeron %n marcas porque no se puede leer su lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden hits stand on no page and are not in it.</source>
        <translation>
            <numerusform>%n hallazgo oculto no está en ninguna página y no se incluye.</numerusform>
            <numerusform>%n hallazgos ocultos no están en ninguna página y no se incluyen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lie outside their page, where nobody sees them.</source>
        <translation>
            <numerusform>%n marca está fuera de su página, donde nadie la ve.</numerusform>
            <numerusform>%n marcas están fuera de su página, donde nadie las ve.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export: the document has no hits, or none any more.</source>
        <translation>No hay nada que exportar: el documento no tiene hallazgos, o ya no le queda ninguno.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha modificado nada.</translation>
    </message>
</context>
<context>
    <name>WindowSettings</name>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Lists of the firm</source>
        <translation>Listas de la organización</translation>
    </message>
</context>
</TS>
