<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
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
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Redact the selected hits and go to the next open one</source>
        <translation>Expurga as ocorrências selecionadas e passa à próxima aberta</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Keep the selected hits readable and go to the next open one</source>
        <translation>Mantém legíveis as ocorrências selecionadas e passa à próxima aberta</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Leave this hit open and go to the next open one</source>
        <translation>Deixa esta ocorrência aberta e passa à próxima aberta</translation>
    </message>
    <message>
        <source>Next open hit</source>
        <translation>Ocorrência aberta seguinte</translation>
    </message>
    <message>
        <source>Go to the next hit that is not decided</source>
        <translation>Vai para a próxima ocorrência por decidir</translation>
    </message>
    <message>
        <source>Previous open hit</source>
        <translation>Ocorrência aberta anterior</translation>
    </message>
    <message>
        <source>Go to the previous hit that is not decided</source>
        <translation>Vai para a ocorrência por decidir anterior</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Show what means the same as the selected hit, to decide about all of it</source>
        <translation>Mostra o que significa o mesmo que a ocorrência selecionada, para decidir tudo em conjunto</translation>
    </message>
    <message>
        <source>Group: this one</source>
        <translation>Grupo: só esta</translation>
    </message>
    <message>
        <source>What is done to the group is done to this occurrence alone</source>
        <translation>O que se decide no grupo vale só para esta ocorrência</translation>
    </message>
    <message>
        <source>Group: this page</source>
        <translation>Grupo: esta página</translation>
    </message>
    <message>
        <source>What is done to the group reaches over this page</source>
        <translation>O que se decide no grupo vale para esta página</translation>
    </message>
    <message>
        <source>Group: this document</source>
        <translation>Grupo: este documento</translation>
    </message>
    <message>
        <source>What is done to the group reaches over this document</source>
        <translation>O que se decide no grupo vale para este documento</translation>
    </message>
    <message>
        <source>Group: the whole matter</source>
        <translation>Grupo: todo o processo</translation>
    </message>
    <message>
        <source>What is done to the group reaches over every document of the matter</source>
        <translation>O que se decide no grupo vale para todos os documentos do processo</translation>
    </message>
    <message>
        <source>Select the same text</source>
        <translation>Selecionar o mesmo texto</translation>
    </message>
    <message>
        <source>Select every open hit with this text, to accept or decline all in one step</source>
        <translation>Seleciona todas as ocorrências abertas com este texto, para as aceitar ou rejeitar num só passo</translation>
    </message>
    <message>
        <source>Next unread region</source>
        <translation>Área não lida seguinte</translation>
    </message>
    <message>
        <source>Go to the next region that could not be read and was not looked at</source>
        <translation>Vai para a próxima área que não foi possível ler e ainda não foi vista</translation>
    </message>
    <message>
        <source>Nothing secret here</source>
        <translation>Nada de sigiloso</translation>
    </message>
    <message>
        <source>Say that nothing secret is in the unread region, wherever the same picture is</source>
        <translation>Declara que não há nada de sigiloso na área não lida, onde quer que apareça a mesma imagem</translation>
    </message>
    <message>
        <source>Box it</source>
        <translation>Tarjar</translation>
    </message>
    <message>
        <source>Redact the unread region</source>
        <translation>Expurga a área não lida</translation>
    </message>
    <message>
        <source>Box it everywhere</source>
        <translation>Tarjar em todas</translation>
    </message>
    <message>
        <source>Redact the same picture on every page it is on</source>
        <translation>Expurga a mesma imagem em todas as páginas em que aparece</translation>
    </message>
    <message>
        <source>Reasons…</source>
        <translation>Motivos…</translation>
    </message>
    <message>
        <source>Say for which reasons the selected hits are removed</source>
        <translation>Indica por que motivos são removidas as ocorrências selecionadas</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Say something about the selected hit, or with none selected about the document</source>
        <translation>Comenta a ocorrência selecionada ou, se não houver nenhuma, o documento</translation>
    </message>
    <message>
        <source>Never again in this matter</source>
        <translation>Nunca mais neste processo</translation>
    </message>
    <message>
        <source>Decline this text in all documents of the matter, now and when they are read again</source>
        <translation>Rejeita este texto em todos os documentos do processo, agora e quando voltarem a ser lidos</translation>
    </message>
    <message>
        <source>Public person</source>
        <translation>Figura pública</translation>
    </message>
    <message>
        <source>The hit that was just declined names a public person</source>
        <translation>A ocorrência que acaba de ser rejeitada é o nome de uma figura pública</translation>
    </message>
    <message>
        <source>Not personal data</source>
        <translation>Não é dado pessoal</translation>
    </message>
    <message>
        <source>The hit that was just declined is no personal data</source>
        <translation>A ocorrência que acaba de ser rejeitada não é um dado pessoal</translation>
    </message>
    <message>
        <source>False hit</source>
        <translation>Falsa ocorrência</translation>
    </message>
    <message>
        <source>The hit that was just declined is something else</source>
        <translation>A ocorrência que acaba de ser rejeitada é outra coisa</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Outro motivo…</translation>
    </message>
    <message>
        <source>Say in your own words why the hit that was just declined stays</source>
        <translation>Diz por palavras próprias por que razão fica legível a ocorrência que acaba de ser rejeitada</translation>
    </message>
    <message>
        <source>Filter hits</source>
        <translation>Filtrar ocorrências</translation>
    </message>
    <message>
        <source>Type to show only hits that contain a text</source>
        <translation>Escreva para mostrar só as ocorrências que contêm um texto</translation>
    </message>
    <message>
        <source>Search and redact</source>
        <translation>Procurar e expurgar</translation>
    </message>
    <message>
        <source>Search the page, the document or the matter, and mark what was found</source>
        <translation>Procura na página, no documento ou no processo e marca o que for encontrado</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Resultado seguinte</translation>
    </message>
    <message>
        <source>Go to the next place that the search found</source>
        <translation>Vai para o próximo ponto encontrado pela pesquisa</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Go to the place before that the search found</source>
        <translation>Vai para o ponto anterior encontrado pela pesquisa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>Desfaz o último passo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Do the step again that was taken back</source>
        <translation>Refaz o passo que foi desfeito</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Show every step of the review, to go back to one</source>
        <translation>Mostra todos os passos da revisão, para voltar a um deles</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Delete boxes drawn by hand; hits that were found are declined instead</source>
        <translation>Apaga tarjas desenhadas à mão; as ocorrências encontradas rejeitam-se</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Etiqueta…</translation>
    </message>
    <message>
        <source>Give the selected hits another label</source>
        <translation>Dá outra etiqueta às ocorrências selecionadas</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Concluir revisão</translation>
    </message>
    <message>
        <source>Check that nothing is left open, then redact and verify</source>
        <translation>Confirma que nada ficou aberto, depois expurga e verifica</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Agree with another person’s review; the document is then redacted and verified</source>
        <translation>Aprova a revisão de outra pessoa; o documento é depois expurgado e verificado</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Send the document back to its reviewer, with a note</source>
        <translation>Devolve o documento ao revisor com uma nota</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecionar</translation>
    </message>
    <message>
        <source>Select boxes; drag to move, drag a handle to resize</source>
        <translation>Seleciona tarjas; arraste para mover, arraste um ponto do contorno para redimensionar</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Retângulo</translation>
    </message>
    <message>
        <source>Drag on the page to draw a box; what is in it will be redacted</source>
        <translation>Arraste na página para desenhar uma tarja; o que estiver nela será expurgado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Drag over text to select it; R then marks it, word by word</source>
        <translation>Arraste sobre o texto para o selecionar; R marca-o depois, palavra a palavra</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <source>Click the corners of an area; Return or a double click closes it</source>
        <translation>Clique nos cantos de uma área; Enter ou um duplo clique fecha-a</translation>
    </message>
    <message>
        <source>Snap to words</source>
        <translation>Ajustar às palavras</translation>
    </message>
    <message>
        <source>A rectangle goes to the sides of the words in it; Alt keeps it as drawn</source>
        <translation>O retângulo ajusta-se aos limites das palavras que contém; com Alt fica como foi desenhado</translation>
    </message>
    <message>
        <source>Mark the whole page</source>
        <translation>Marcar a página inteira</translation>
    </message>
    <message>
        <source>Put a box over all of the page in view</source>
        <translation>Põe uma tarja sobre toda a página que está à vista</translation>
    </message>
    <message>
        <source>Same mark on other pages…</source>
        <translation>Repetir noutras páginas…</translation>
    </message>
    <message>
        <source>Put the selected boxes in the same place of other pages</source>
        <translation>Põe as tarjas selecionadas no mesmo lugar de outras páginas</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Make two boxes of one, or a box of each of its lines</source>
        <translation>Divide uma tarja em duas, ou numa por cada uma das suas linhas</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Make one hit of the selected boxes of a page</source>
        <translation>Junta numa só ocorrência as tarjas selecionadas de uma página</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Rodar à esquerda</translation>
    </message>
    <message>
        <source>Turn the selected box by one degree</source>
        <translation>Roda um grau a tarja selecionada</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Rodar à direita</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>Mostra a página maior</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>Mostra a página mais pequena</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Página inteira</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Mostra a página inteira</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamanho real</translation>
    </message>
    <message>
        <source>Show the page at 100 %</source>
        <translation>Mostra a página a 100 %</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar à largura</translation>
    </message>
    <message>
        <source>Make the page as wide as the view</source>
        <translation>Ajusta a página à largura da vista</translation>
    </message>
    <message>
        <source>Turn the pages left</source>
        <translation>Rodar páginas à esquerda</translation>
    </message>
    <message>
        <source>Turn the pages to read them; the file stays as it is</source>
        <translation>Roda as páginas para as ler; o ficheiro fica como está</translation>
    </message>
    <message>
        <source>Turn the pages right</source>
        <translation>Rodar páginas à direita</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Go to the page before</source>
        <translation>Vai para a página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página seguinte</translation>
    </message>
    <message>
        <source>Go to the page after</source>
        <translation>Vai para a página seguinte</translation>
    </message>
    <message>
        <source>Next page not seen</source>
        <translation>Próxima página não vista</translation>
    </message>
    <message>
        <source>Go to the next page that was not shown yet</source>
        <translation>Vai para a próxima página ainda não mostrada</translation>
    </message>
    <message>
        <source>As released</source>
        <translation>Como será emitido</translation>
    </message>
    <message>
        <source>Show the pages as they will be released</source>
        <translation>Mostra as páginas como serão emitidas</translation>
    </message>
    <message>
        <source>Blink compare</source>
        <translation>Comparação alternada</translation>
    </message>
    <message>
        <source>Show the original and the released page in turns</source>
        <translation>Mostra à vez a página original e a emitida</translation>
    </message>
    <message>
        <source>Two places</source>
        <translation>Dois pontos</translation>
    </message>
    <message>
        <source>Show two places of the document beside each other</source>
        <translation>Mostra dois pontos do documento lado a lado</translation>
    </message>
    <message>
        <source>Original and as released</source>
        <translation>Original e como será emitido</translation>
    </message>
    <message>
        <source>Show the original, and the same place as it will be released beside it</source>
        <translation>Mostra o original e, ao lado, o mesmo ponto como será emitido</translation>
    </message>
    <message>
        <source>The other half</source>
        <translation>A outra metade</translation>
    </message>
    <message>
        <source>Go to the other view where there are two; keys for pages and zoom speak of it</source>
        <translation>Passa à outra vista quando há duas; as teclas de páginas e de zoom agem sobre ela</translation>
    </message>
    <message>
        <source>Look under the boxes</source>
        <translation>Ver debaixo das tarjas</translation>
    </message>
    <message>
        <source>Hide the boxes while the key is held</source>
        <translation>Esconde as tarjas enquanto a tecla estiver pressionada</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Processos</translation>
    </message>
    <message>
        <source>Back to the list of matters; nothing is lost</source>
        <translation>Volta à lista de processos; nada se perde</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas as teclas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Adicionar &amp;ficheiros…</translation>
    </message>
    <message>
        <source>Add PDF files to the queue</source>
        <translation>Adiciona ficheiros PDF à fila</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Adicionar &amp;pasta…</translation>
    </message>
    <message>
        <source>Add all PDFs of a folder and the folders in it</source>
        <translation>Adiciona todos os PDF de uma pasta e das pastas que contém</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>Experimentar o &amp;exemplo</translation>
    </message>
    <message>
        <source>Add six invented papers with hard cases</source>
        <translation>Adiciona seis documentos inventados com casos difíceis</translation>
    </message>
    <message>
        <source>As&amp;k before starting</source>
        <translation>Per&amp;guntar antes de começar</translation>
    </message>
    <message>
        <source>Show what a drop brings before anything starts</source>
        <translation>Mostra o que foi adicionado antes de começar</translation>
    </message>
    <message>
        <source>&amp;Import marks…</source>
        <translation>&amp;Importar marcas…</translation>
    </message>
    <message>
        <source>Add marks made in Acrobat or another program as open hits of the document</source>
        <translation>Adiciona ao documento, como ocorrências abertas, marcas feitas no Acrobat ou noutro programa</translation>
    </message>
    <message>
        <source>E&amp;xport marks…</source>
        <translation>E&amp;xportar marcas…</translation>
    </message>
    <message>
        <source>Write the hits of the document for Acrobat or another program</source>
        <translation>Grava as ocorrências do documento para o Acrobat ou outro programa</translation>
    </message>
    <message>
        <source>&amp;Logs…</source>
        <translation>Re&amp;latórios…</translation>
    </message>
    <message>
        <source>What is removed from the documents of the matter, and why</source>
        <translation>O que é removido dos documentos do processo, e porquê</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>Pe&amp;rfis…</translation>
    </message>
    <message>
        <source>The people who work on this computer, and who of them sits here</source>
        <translation>As pessoas que trabalham neste computador e quem o está a usar</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>Theme, new jobs, boxes, keys, the firm&apos;s lists and more</source>
        <translation>Tema, novos trabalhos, tarjas, teclas, listas da organização e mais</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>End the program; nothing that was decided is lost</source>
        <translation>Fecha o programa; nenhuma decisão se perde</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>Tema do &amp;sistema</translation>
    </message>
    <message>
        <source>Light or dark as the computer is</source>
        <translation>Claro ou escuro, como o computador</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Texto escuro sobre fundo claro</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;escuro</translation>
    </message>
    <message>
        <source>Light text on a dark ground; pages stay as they are</source>
        <translation>Texto claro sobre fundo escuro; as páginas ficam como estão</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Ecrã &amp;inteiro</translation>
    </message>
    <message>
        <source>Use the whole screen, or a window again</source>
        <translation>Usa o ecrã inteiro, ou volta à janela</translation>
    </message>
    <message>
        <source>D&amp;etails pane</source>
        <translation>Painel de &amp;detalhes</translation>
    </message>
    <message>
        <source>Show or hide what is known of the selected document</source>
        <translation>Mostra ou esconde o que se sabe do documento selecionado</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>What this screen is for; the whole help can be searched</source>
        <translation>Para que serve este ecrã; pode procurar-se em toda a ajuda</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>The way of a paper through Sable in two minutes, on the sample</source>
        <translation>O percurso de um documento no Sable em dois minutos, com o exemplo</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>Show all keys of this screen</source>
        <translation>Mostra todas as teclas deste ecrã</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>Dados para &amp;suporte…</translation>
    </message>
    <message>
        <source>Collect what whoever helps you needs to know, without a word of any document</source>
        <translation>Reúne o que é preciso saber para prestar apoio, sem uma palavra de qualquer documento</translation>
    </message>
    <message>
        <source>&amp;About Sable</source>
        <translation>Sobre o Sa&amp;ble</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versão e licença</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open the selected document for review</source>
        <translation>Abre o documento selecionado para revisão</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Rep&amp;etir</translation>
    </message>
    <message>
        <source>Put the selected documents back in the queue</source>
        <translation>Volta a pôr na fila os documentos selecionados</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Suspender</translation>
    </message>
    <message>
        <source>Take the selected documents out of the queue; pages that were read stay read</source>
        <translation>Retira da fila os documentos selecionados; as páginas lidas continuam lidas</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>Go on with the selected documents where they stopped</source>
        <translation>Continua com os documentos selecionados onde pararam</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop work on the selected documents; decisions are kept</source>
        <translation>Para o trabalho nos documentos selecionados; as decisões mantêm-se</translation>
    </message>
    <message>
        <source>&amp;Detect again…</source>
        <translation>&amp;Detetar de novo…</translation>
    </message>
    <message>
        <source>Read the selected documents anew; decisions and drawn boxes stay</source>
        <translation>Volta a ler os documentos selecionados; as decisões e as tarjas desenhadas mantêm-se</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>A&amp;provar</translation>
    </message>
    <message>
        <source>Agree with the review; the document is then redacted and verified</source>
        <translation>Aprova a revisão; o documento é depois expurgado e verificado</translation>
    </message>
    <message>
        <source>Return to re&amp;view</source>
        <translation>De&amp;volver à revisão</translation>
    </message>
    <message>
        <source>Send the selected documents back to their reviewer</source>
        <translation>Devolve os documentos selecionados ao seu revisor</translation>
    </message>
    <message>
        <source>Put matter on &amp;hold</source>
        <translation>Preservar pr&amp;ocesso</translation>
    </message>
    <message>
        <source>Nothing of this matter expires or can be purged while it is on hold</source>
        <translation>Enquanto durar a preservação, nada deste processo expira nem pode ser eliminado</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Preservar</translation>
    </message>
    <message>
        <source>Re&amp;lease hold</source>
        <translation>&amp;Levantar preservação</translation>
    </message>
    <message>
        <source>Let this matter expire and be purged again</source>
        <translation>Permite de novo que este processo expire e seja eliminado</translation>
    </message>
    <message>
        <source>Pur&amp;ge…</source>
        <translation>Eliminar de&amp;finitivamente…</translation>
    </message>
    <message>
        <source>Remove the selected documents from this computer for good</source>
        <translation>Remove para sempre deste computador os documentos selecionados</translation>
    </message>
    <message>
        <source>Show released file in its &amp;folder</source>
        <translation>&amp;Mostrar ficheiro emitido na pasta</translation>
    </message>
    <message>
        <source>Show where the released file of the selected document lies</source>
        <translation>Mostra onde está o ficheiro emitido do documento selecionado</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>&amp;Search file names</source>
        <translation>Procurar &amp;nomes de ficheiros</translation>
    </message>
    <message>
        <source>Type to show only documents whose name holds a text</source>
        <translation>Escreva para mostrar só os documentos cujo nome contém um texto</translation>
    </message>
</context>
<context>
    <name>Allowed</name>
    <message>
        <source>A release takes seconds and is finished. Cancel stops it and opens the review again.</source>
        <translation>A emissão demora segundos e é levada até ao fim. Cancelar interrompe-a e reabre a revisão.</translation>
    </message>
    <message>
        <source>There is nothing to pause.</source>
        <translation>Não há nada para suspender.</translation>
    </message>
    <message>
        <source>Only a document that waits for a second review can be approved.</source>
        <translation>Só pode ser aprovado um documento que aguarda a segunda revisão.</translation>
    </message>
    <message>
        <source>Choose who you are first: File, Profiles.</source>
        <translation>Escolha primeiro quem está a trabalhar: Ficheiro, Perfis.</translation>
    </message>
    <message>
        <source>You reviewed this document: somebody else must approve it.</source>
        <translation>Reviu este documento: outra pessoa tem de o aprovar.</translation>
    </message>
    <message>
        <source>It was purged already.</source>
        <translation>Já foi eliminado definitivamente.</translation>
    </message>
    <message>
        <source>It is being worked on: cancel that first.</source>
        <translation>Está a ser processado: cancele primeiro.</translation>
    </message>
    <message>
        <source>Its matter is on hold: release the hold first.</source>
        <translation>O processo está em preservação: levante-a primeiro.</translation>
    </message>
</context>
<context>
    <name>ApiKeyDialog</name>
    <message>
        <source>Key of the Jobs API</source>
        <translation>Chave da API de trabalhos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Programs send this key with every request. It is shown only now: keep it where you keep passwords. Whoever has it can hand in files from this computer and fetch results.</source>
        <translation>Os programas enviam esta chave com cada pedido. Só é mostrada agora: guarde-a onde guarda palavras-passe. Quem a tiver pode entregar ficheiros a partir deste computador e obter resultados.</translation>
    </message>
</context>
<context>
    <name>ApiKeyRow</name>
    <message>
        <source>New key…</source>
        <translation>Nova chave…</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>Revogar a chave</translation>
    </message>
    <message>
        <source>Listening on {address}.</source>
        <translation>À escuta em {address}.</translation>
    </message>
    <message>
        <source>Nothing is listening.</source>
        <translation>Nada está à escuta.</translation>
    </message>
    <message>
        <source>There is no key yet; it is made when the Jobs API is switched on.</source>
        <translation>Ainda não há chave; é criada quando se liga a API de trabalhos.</translation>
    </message>
    <message>
        <source>The key was revoked: nobody can come in.</source>
        <translation>A chave foi revogada: ninguém pode entrar.</translation>
    </message>
    <message>
        <source>There is a key. It was shown when it was made and cannot be shown again.</source>
        <translation>Há uma chave. Foi mostrada quando foi criada e não pode ser mostrada de novo.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Decisions are frozen until this is done. You can go on with other documents.</source>
        <translation>As decisões ficam bloqueadas até isto terminar. Pode continuar com outros documentos.</translation>
    </message>
    <message>
        <source>Detection is not through yet</source>
        <translation>A deteção ainda não terminou</translation>
    </message>
    <message>
        <source>The list of hits is not complete.</source>
        <translation>A lista de ocorrências não está completa.</translation>
    </message>
    <message>
        <source>No file was released. Decide the marked hits at the top of the list, then finish the review again.</source>
        <translation>Nenhum ficheiro foi emitido. Decida as ocorrências destacadas no topo da lista e conclua de novo a revisão.</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>À espera de uma segunda pessoa</translation>
    </message>
    <message>
        <source>Look at what was decided, then approve it or send it back. Decisions are frozen meanwhile.</source>
        <translation>Veja o que foi decidido e depois aprove ou devolva. Entretanto as decisões ficam bloqueadas.</translation>
    </message>
    <message>
        <source>Approved, waiting to be redacted</source>
        <translation>Aprovado, à espera de ser expurgado</translation>
    </message>
    <message>
        <source>Waiting to be redacted</source>
        <translation>À espera de ser expurgado</translation>
    </message>
    <message>
        <source>Redacting</source>
        <translation>Expurgo</translation>
    </message>
    <message>
        <source>Looking for traces of what was redacted</source>
        <translation>À procura de vestígios do que foi expurgado</translation>
    </message>
    <message>
        <source>Released: {path}</source>
        <translation>Emitido: {path}</translation>
    </message>
    <message>
        <source>Redacted and verified. The review is closed; the original was not changed.</source>
        <translation>Expurgado e verificado. A revisão está encerrada; o original não foi alterado.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>The list of hits is not complete. Resume it in the list of documents.</source>
        <translation>A lista de ocorrências não está completa. Retome-o na lista de documentos.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>All decisions are kept. Retry it in the list of matters.</source>
        <translation>Todas as decisões foram mantidas. Repita-o na lista de processos.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages could not be read</source>
        <translation>
            <numerusform>Não foi possível ler %n página</numerusform>
            <numerusform>Não foi possível ler %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be found there: look yourself, and mark what must go. Pages: {pages}</source>
        <translation>Aí nada podia ser encontrado: veja por si e marque o que tem de sair. Páginas: {pages}</translation>
    </message>
    <message numerus="yes">
        <source>Verification failed: %n places still to decide</source>
        <translation>
            <numerusform>A verificação falhou: %n ponto por decidir</numerusform>
            <numerusform>A verificação falhou: %n pontos por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Verification failed the last time</source>
        <translation>A última verificação falhou</translation>
    </message>
</context>
<context>
    <name>BoxEditor</name>
    <message>
        <source>What boxes look like</source>
        <translation>Aspeto das tarjas</translation>
    </message>
    <message>
        <source>Make the width of boxes say less</source>
        <translation>Tornar a largura das tarjas menos reveladora</translation>
    </message>
    <message>
        <source>The width of a box says something about what was under it. Of 1,000 surnames about 20 are as wide as the one that was covered; of boxes widened to a grid and joined with their neighbors, about 860 are. A box is never widened over a word that stays: between two words it can hardly grow, and the gap tells its width all the same.</source>
        <translation>A largura de uma tarja diz algo sobre o que ela cobre. Em 1000 apelidos de família, cerca de 20 são tão largos como o que foi coberto; com tarjas alargadas a uma grelha e unidas às vizinhas, são cerca de 860. Uma tarja nunca é alargada sobre uma palavra que fica: entre duas palavras quase não pode crescer, e o intervalo revela na mesma a largura.</translation>
    </message>
</context>
<context>
    <name>BoxPreview</name>
    <message>
        <source>Preview: {look}</source>
        <translation>Pré-visualização: {look}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>What is removed is black.</source>
        <translation>O que é removido fica preto.</translation>
    </message>
    <message>
        <source>White with a thin outline</source>
        <translation>Branco com contorno fino</translation>
    </message>
    <message>
        <source>Saves toner. A thin line shows where something was removed.</source>
        <translation>Poupa toner. Uma linha fina mostra onde algo foi removido.</translation>
    </message>
    <message>
        <source>White with a black frame</source>
        <translation>Branco com moldura preta</translation>
    </message>
    <message>
        <source>Saves toner. A frame shows where something was removed.</source>
        <translation>Poupa toner. Uma moldura mostra onde algo foi removido.</translation>
    </message>
    <message>
        <source>Hatched by category</source>
        <translation>Tracejado por categoria</translation>
    </message>
    <message>
        <source>Boxes are hatched by category, in twelve ways that need no color to be told apart.</source>
        <translation>As tarjas são tracejadas por categoria, de doze modos que se distinguem sem cor.</translation>
    </message>
    <message>
        <source>Reason codes</source>
        <translation>Códigos de motivo</translation>
    </message>
    <message>
        <source>The box says for which reasons something was removed, as (b)(6). Codes that do not fit are explained on a page at the end; a box without a reason stays empty.</source>
        <translation>A tarja diz por que motivos algo foi removido, por exemplo (b)(6). Os códigos que não cabem são explicados numa página final; uma tarja sem motivo fica vazia.</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>Nome da categoria</translation>
    </message>
    <message>
        <source>The box says what kind of text was removed, never the text itself. Where a box is too small for the name, it stays empty.</source>
        <translation>A tarja diz que tipo de texto foi removido, nunca o próprio texto. Quando é pequena demais para o nome, fica vazia.</translation>
    </message>
</context>
<context>
    <name>CategoryChips</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose categories</source>
        <translation>Escolher categorias</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message numerus="yes">
        <source>All %n categories</source>
        <translation>
            <numerusform>%n categoria, ou seja, todas</numerusform>
            <numerusform>Todas as %n categorias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n categories of the profile</source>
        <translation>
            <numerusform>%n categoria, ou seja, todas as do perfil</numerusform>
            <numerusform>Todas as %n categorias do perfil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} categories</source>
        <translation>
            <numerusform>%n de {total} categorias</numerusform>
            <numerusform>%n de {total} categorias</numerusform>
        </translation>
    </message>
    <message>
        <source>No category is chosen.</source>
        <translation>Nenhuma categoria escolhida.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>The edges of the boxes were not read: OCR did not run</source>
        <translation>Os bordos das tarjas não foram lidos: o OCR não foi executado</translation>
    </message>
    <message numerus="yes">
        <source>%n checks need the original and did not run</source>
        <translation>
            <numerusform>%n teste precisa do original e não foi executado</numerusform>
            <numerusform>%n testes precisam do original e não foram executados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found: %n checks passed</source>
        <translation>
            <numerusform>Nada foi encontrado: %n teste superado</numerusform>
            <numerusform>Nada foi encontrado: %n testes superados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not clean: %n checks did not pass</source>
        <translation>
            <numerusform>Não está limpo: %n teste não superado</numerusform>
            <numerusform>Não está limpo: %n testes não superados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked and released: %n checks passed</source>
        <translation>
            <numerusform>Verificado e emitido: %n teste superado</numerusform>
            <numerusform>Verificado e emitido: %n testes superados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not released: %n checks did not pass</source>
        <translation>
            <numerusform>Não emitido: %n teste não superado</numerusform>
            <numerusform>Não emitido: %n testes não superados</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>não superado</translation>
    </message>
    <message>
        <source>could not run</source>
        <translation>não executável</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted hits, still in the original only</source>
        <translation>
            <numerusform>%n ocorrência aceite, por enquanto só no original</numerusform>
            <numerusform>%n ocorrências aceites, por enquanto só no original</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits removed</source>
        <translation>
            <numerusform>%n ocorrência removida</numerusform>
            <numerusform>%n ocorrências removidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits left readable</source>
        <translation>
            <numerusform>%n ocorrência deixada legível</numerusform>
            <numerusform>%n ocorrências deixadas legíveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages keep text and drawings</source>
        <translation>
            <numerusform>%n página mantém texto e desenhos</numerusform>
            <numerusform>%n páginas mantêm texto e desenhos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages did not pass the checks for it and are certified</source>
        <translation>
            <numerusform>%n página não superou os testes para isso e é certificada</numerusform>
            <numerusform>%n páginas não superaram os testes para isso e são certificadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture with a box on page {page} also stands on pages {others}: look at them</source>
        <translation>Uma imagem com tarja na página {page} está também nas páginas {others}: veja-as</translation>
    </message>
    <message>
        <source>Not read by the program: pages {pages}</source>
        <translation>Não lidas pelo programa: páginas {pages}</translation>
    </message>
    <message>
        <source>Text inside pictures was not read: pages {pages}</source>
        <translation>Texto em imagens não lido: páginas {pages}</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>Save certificate as PDF</source>
        <translation>Guardar certificado em PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ficheiros PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>The file holds nothing but what Sable itself wrote into it; every byte is accounted for.</source>
        <translation>O ficheiro só contém o que o próprio Sable nele escreveu; cada byte está justificado.</translation>
    </message>
    <message>
        <source>A PDF reader (MuPDF) finds none of the removed text, but where it was left on purpose.</source>
        <translation>Um leitor de PDF (MuPDF) não encontra nada do texto removido, salvo onde foi deixado de propósito.</translation>
    </message>
    <message>
        <source>A second PDF reader (PDFium) finds none of it either.</source>
        <translation>Um segundo leitor de PDF (PDFium) também não encontra nada.</translation>
    </message>
    <message>
        <source>None of it is anywhere in the unpacked data of the file, plain or encoded.</source>
        <translation>Nada dele está nos dados descompactados do ficheiro, em claro ou codificado.</translation>
    </message>
    <message>
        <source>Every box shows its own drawing and nothing else, as MuPDF draws it.</source>
        <translation>Cada tarja mostra apenas o seu próprio desenho, segundo o MuPDF.</translation>
    </message>
    <message>
        <source>Every box shows its own drawing and nothing else, as PDFium draws it.</source>
        <translation>Cada tarja mostra apenas o seu próprio desenho, segundo o PDFium.</translation>
    </message>
    <message>
        <source>Neither reader finds a character of any kind under a box.</source>
        <translation>Nenhum dos leitores encontra qualquer carácter debaixo de uma tarja.</translation>
    </message>
    <message>
        <source>The file has as many pages as the original, in the same sizes.</source>
        <translation>O ficheiro tem tantas páginas como o original, nos mesmos tamanhos.</translation>
    </message>
    <message>
        <source>With its boxes taken off, no page that is drawn anew shows anything in their place.</source>
        <translation>Retiradas as tarjas, nenhuma página redesenhada mostra algo no lugar delas.</translation>
    </message>
    <message>
        <source>Outside the boxes every page looks as it does in the original.</source>
        <translation>Fora das tarjas, cada página tem o aspeto que tem no original.</translation>
    </message>
    <message>
        <source>Read from the picture, no letters of a removed text stand at the edge of its box.</source>
        <translation>Lida a imagem, não há letras de um texto removido junto ao bordo da sua tarja.</translation>
    </message>
    <message>
        <source>The width of a box can be measured, and names of another width ruled out.</source>
        <translation>A largura de uma tarja pode ser medida, e assim excluídos nomes de outra largura.</translation>
    </message>
    <message>
        <source>Of a drawing that another drawing covers in part, the covered part is still in the file.</source>
        <translation>De um desenho que outro cobre em parte, a parte coberta continua no ficheiro.</translation>
    </message>
    <message>
        <source>Ink that hardly differs from its background is kept where it can be seen at all.</source>
        <translation>A tinta que mal se distingue do fundo é mantida, desde que se possa ver.</translation>
    </message>
    <message>
        <source>Marks in visible pictures that are too faint to be seen are kept with the pictures.</source>
        <translation>Marcas em imagens visíveis, ténues demais para se verem, são mantidas com as imagens.</translation>
    </message>
    <message>
        <source>Colours for print are kept only as a screen shows them.</source>
        <translation>As cores para impressão são mantidas apenas como um ecrã as mostra.</translation>
    </message>
    <message>
        <source>Links, bookmarks, tags and fields to fill in are not carried over from the original.</source>
        <translation>Ligações, marcadores, etiquetas de estrutura e campos de preenchimento não passam do original.</translation>
    </message>
    <message>
        <source>an XFA form, which says more than its pages show</source>
        <translation>um formulário XFA, que diz mais do que mostram as suas páginas</translation>
    </message>
    <message>
        <source>a portfolio of files</source>
        <translation>um portefólio de ficheiros</translation>
    </message>
    <message>
        <source>too many pages of the file failed a check</source>
        <translation>demasiadas páginas do ficheiro não superaram um teste</translation>
    </message>
    <message>
        <source>it paints in a way that is not drawn anew</source>
        <translation>pinta de um modo que não é redesenhado</translation>
    </message>
    <message>
        <source>it holds more drawing than is looked at</source>
        <translation>contém mais desenhos do que os que são examinados</translation>
    </message>
    <message>
        <source>its content cannot be read to the end</source>
        <translation>o seu conteúdo não pode ser lido até ao fim</translation>
    </message>
    <message>
        <source>something was left under a box</source>
        <translation>ficou algo debaixo de uma tarja</translation>
    </message>
    <message>
        <source>text was left under a box</source>
        <translation>ficou texto debaixo de uma tarja</translation>
    </message>
    <message>
        <source>it would have looked different outside the boxes</source>
        <translation>teria outro aspeto fora das tarjas</translation>
    </message>
    <message>
        <source>two readers showed it differently</source>
        <translation>dois leitores mostraram-na de modo diferente</translation>
    </message>
    <message>
        <source>a check of the finished file failed</source>
        <translation>um teste do ficheiro final não foi superado</translation>
    </message>
    <message>
        <source>en</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Record of a release that was refused</source>
        <translation>Registo de uma emissão recusada</translation>
    </message>
    <message>
        <source>Record of a check</source>
        <translation>Registo de uma verificação</translation>
    </message>
    <message>
        <source>Redaction certificate</source>
        <translation>Certificado de expurgo</translation>
    </message>
    <message>
        <source>Certified release: every page was rebuilt from pixels with the boxes burnt in. Nothing else of the original is in the file.</source>
        <translation>Emissão certificada: cada página foi reconstruída a partir de píxeis, com as tarjas gravadas. Nada mais do original está no ficheiro.</translation>
    </message>
    <message>
        <source>Vector release: text and drawings outside the boxes were drawn anew; pages that failed a check were rebuilt from pixels.</source>
        <translation>Emissão vetorial: o texto e os desenhos fora das tarjas foram redesenhados; as páginas que não superaram um teste foram reconstruídas a partir de píxeis.</translation>
    </message>
    <message>
        <source>A check did not pass, so no file was released. The original was not changed.</source>
        <translation>Um teste não foi superado, por isso nenhum ficheiro foi emitido. O original não foi alterado.</translation>
    </message>
    <message>
        <source>The file was only read. Nothing was removed from it, and no file was written.</source>
        <translation>O ficheiro foi apenas lido. Nada foi dele removido e nenhum ficheiro foi escrito.</translation>
    </message>
    <message>
        <source>Released: every check that ran passed</source>
        <translation>Emitido: todos os testes executados foram superados</translation>
    </message>
    <message>
        <source>Released: every check passed</source>
        <translation>Emitido: todos os testes foram superados</translation>
    </message>
    <message>
        <source>A check did not pass: do not rely on this file</source>
        <translation>Um teste não foi superado: não confie neste ficheiro</translation>
    </message>
    <message>
        <source>Not released: a check did not pass</source>
        <translation>Não emitido: um teste não foi superado</translation>
    </message>
    <message>
        <source>Nothing was found by the checks that ran</source>
        <translation>Os testes executados não encontraram nada</translation>
    </message>
    <message>
        <source>Not clean: a check did not pass</source>
        <translation>Não está limpo: um teste não foi superado</translation>
    </message>
    <message>
        <source>What this does not promise</source>
        <translation>O que isto não garante</translation>
    </message>
    <message>
        <source>left out: it holds removed text</source>
        <translation>omitido: contém texto removido</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Tamanho em bytes</translation>
    </message>
    <message>
        <source>the original was signed; a released file never is</source>
        <translation>o original estava assinado; um ficheiro emitido nunca está</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>File that was checked</source>
        <translation>Ficheiro verificado</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Released file</source>
        <translation>Ficheiro emitido</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisto por</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprovado por</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>When and by whom</source>
        <translation>Quando e por quem</translation>
    </message>
    <message>
        <source>Removed places</source>
        <translation>Pontos removidos</translation>
    </message>
    <message>
        <source>Left readable on purpose</source>
        <translation>Deixados legíveis de propósito</translation>
    </message>
    <message>
        <source>Texts searched for</source>
        <translation>Textos procurados</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisões</translation>
    </message>
    <message>
        <source>Other categories</source>
        <translation>Outras categorias</translation>
    </message>
    <message>
        <source>Removed, by category</source>
        <translation>Removidos, por categoria</translation>
    </message>
    <message>
        <source>Accepted for removal, by category</source>
        <translation>Aceites para remoção, por categoria</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Outros motivos</translation>
    </message>
    <message>
        <source>By reason code</source>
        <translation>Por código de motivo</translation>
    </message>
    <message>
        <source>In no page, but in the file</source>
        <translation>Em nenhuma página, mas no ficheiro</translation>
    </message>
    <message>
        <source>Removed, by page</source>
        <translation>Removidos, por página</translation>
    </message>
    <message>
        <source>Accepted for removal, by page</source>
        <translation>Aceites para remoção, por página</translation>
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
        <translation>Teste</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que diz</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Checks of the file</source>
        <translation>Testes do ficheiro</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>NÃO SUPERADO</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
    <message>
        <source>not run: needs the original</source>
        <translation>não executado: precisa do original</translation>
    </message>
    <message>
        <source>not run: OCR was off</source>
        <translation>não executado: OCR desligado</translation>
    </message>
    <message>
        <source>not run: no OCR data</source>
        <translation>não executado: sem dados de OCR</translation>
    </message>
    <message>
        <source>not run: it broke off</source>
        <translation>não executado: interrompeu-se</translation>
    </message>
    <message>
        <source>What nobody accepted for removal is still readable, whether the program found it or not.</source>
        <translation>O que ninguém aceitou para remoção continua legível, quer o programa o tenha encontrado ou não.</translation>
    </message>
    <message>
        <source>Boxes that were widened so that they say less about what they cover: {grown}; joined with a neighbour: {joined}; less wide, because a word that stays is in the way: {limited}. Other words covered: {lost}.</source>
        <translation>Tarjas alargadas para dizerem menos sobre o que cobrem: {grown}; unidas a uma vizinha: {joined}; menos largas, porque uma palavra que fica o impede: {limited}. Outras palavras cobertas: {lost}.</translation>
    </message>
    <message>
        <source>{count} places were covered without searching the rest of the file for their text: boxes drawn by hand and words too common to search for.</source>
        <translation>{count} pontos foram cobertos sem procurar o seu texto no resto do ficheiro: tarjas desenhadas à mão e palavras comuns demais para serem procuradas.</translation>
    </message>
    <message>
        <source>Pages {pages} were rebuilt from pixels: {reason}.</source>
        <translation>As páginas {pages} foram reconstruídas a partir de píxeis: {reason}.</translation>
    </message>
    <message>
        <source>Look at pages {pages}: a picture that lost a part under a box elsewhere is shown whole there.</source>
        <translation>Veja as páginas {pages}: nelas aparece inteira uma imagem que noutro lado perdeu uma parte debaixo de uma tarja.</translation>
    </message>
    <message>
        <source>On pages {pages} text inside pictures was not read.</source>
        <translation>Nas páginas {pages} o texto em imagens não foi lido.</translation>
    </message>
    <message>
        <source>On pages {pages} writing could not be read; somebody said that those pages were looked at.</source>
        <translation>Nas páginas {pages} há escrita que não foi possível ler; alguém declarou que essas páginas foram vistas.</translation>
    </message>
    <message>
        <source>On pages {pages} writing could not be read.</source>
        <translation>Nas páginas {pages} há escrita que não foi possível ler.</translation>
    </message>
    <message>
        <source>Program (executable)</source>
        <translation>Programa (executável)</translation>
    </message>
    <message>
        <source>Program (source)</source>
        <translation>Programa (código-fonte)</translation>
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
        <translation>Hashes (SHA-256)</translation>
    </message>
    <message>
        <source>This page sums up the certificate in JSON, which has every place, page and model file. To check a file on any computer: {command}</source>
        <translation>Esta página resume o certificado em JSON, que contém cada ponto, página e ficheiro de modelo. Para verificar um ficheiro em qualquer computador: {command}</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Only permitted parts in the file</source>
        <translation>Só partes permitidas no ficheiro</translation>
    </message>
    <message>
        <source>No removed text (reader 1)</source>
        <translation>Nenhum texto removido (leitor 1)</translation>
    </message>
    <message>
        <source>No removed text (reader 2)</source>
        <translation>Nenhum texto removido (leitor 2)</translation>
    </message>
    <message>
        <source>No removed text in raw data</source>
        <translation>Nenhum texto removido nos dados</translation>
    </message>
    <message>
        <source>Boxes are solid (reader 1)</source>
        <translation>Tarjas opacas (leitor 1)</translation>
    </message>
    <message>
        <source>Boxes are solid (reader 2)</source>
        <translation>Tarjas opacas (leitor 2)</translation>
    </message>
    <message>
        <source>No text under boxes</source>
        <translation>Nenhum texto sob as tarjas</translation>
    </message>
    <message>
        <source>All pages present</source>
        <translation>Todas as páginas presentes</translation>
    </message>
    <message>
        <source>Nothing drawn under boxes</source>
        <translation>Nada desenhado sob as tarjas</translation>
    </message>
    <message>
        <source>Rest of the pages unchanged</source>
        <translation>Resto das páginas inalterado</translation>
    </message>
    <message>
        <source>No letters left at the boxes</source>
        <translation>Nenhuma letra junto às tarjas</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceite</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rejeitada</translation>
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
        <translation>Segunda revisão</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservação</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n escolhida</numerusform>
            <numerusform>%n escolhidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorias</translation>
    </message>
    <message>
        <source>Not read (no OCR)</source>
        <translation>Não lido (sem OCR)</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Texto em imagens</translation>
    </message>
    <message>
        <source>Names by the small model only</source>
        <translation>Nomes só pelo modelo pequeno</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>Pesquisa rápida</translation>
    </message>
    <message numerus="yes">
        <source>%n scanned</source>
        <translation>
            <numerusform>%n digitalizada</numerusform>
            <numerusform>%n digitalizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with text</source>
        <translation>
            <numerusform>%n com texto</numerusform>
            <numerusform>%n com texto</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Terminado por</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceites</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rejeitadas</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>SHA-256 do original</translation>
    </message>
    <message>
        <source>SHA-256 as released</source>
        <translation>SHA-256 do ficheiro emitido</translation>
    </message>
    <message>
        <source>Somebody asked for it</source>
        <translation>A pedido de alguém</translation>
    </message>
    <message>
        <source>Released, and kept no longer</source>
        <translation>Emitido, e já não conservado</translation>
    </message>
    <message>
        <source>The date of its matter came</source>
        <translation>Chegou a data do seu processo</translation>
    </message>
    <message>
        <source>The end of its released file came</source>
        <translation>Chegou o fim do seu ficheiro emitido</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message numerus="yes">
        <source>%n documents selected</source>
        <translation>
            <numerusform>%n documento selecionado</numerusform>
            <numerusform>%n documentos selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a document to see its details.</source>
        <translation>Selecione um documento para ver os detalhes.</translation>
    </message>
    <message>
        <source>Choose who you are…</source>
        <translation>Escolher quem está a trabalhar…</translation>
    </message>
    <message>
        <source>Show original in folder</source>
        <translation>Mostrar original na pasta</translation>
    </message>
    <message>
        <source>Take over its decisions…</source>
        <translation>Adotar as suas decisões…</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Change the settings of this matter</source>
        <translation>Alterar as configurações deste processo</translation>
    </message>
    <message>
        <source>What stays on record</source>
        <translation>O que fica registado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what stays on record</source>
        <translation>Copiar o que fica registado</translation>
    </message>
    <message>
        <source>Save certificate as PDF…</source>
        <translation>Guardar certificado em PDF…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More that can be done with this document</source>
        <translation>Mais operações com este documento</translation>
    </message>
    <message>
        <source>Exact copy of</source>
        <translation>Cópia exata de</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Unread pages</source>
        <translation>Páginas não lidas</translation>
    </message>
    <message>
        <source>Open hits</source>
        <translation>Ocorrências abertas</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Tempo gasto</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>Vistas por</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Adicionado por</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisto</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Released file</source>
        <translation>Ficheiro emitido</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <translation>
            <numerusform>Mostrar a entrada (%n)</numerusform>
            <numerusform>Mostrar todas as %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>A document that is gone</source>
        <translation>Um documento que já não existe</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rever</translation>
    </message>
    <message>
        <source>Paused. It goes on where it stopped.</source>
        <translation>Suspenso. Continua onde parou.</translation>
    </message>
    <message>
        <source>Sent back to its review by {name}.</source>
        <translation>Devolvido à revisão por {name}.</translation>
    </message>
    <message>
        <source>Waits for the approval of somebody other than {name}.</source>
        <translation>Aguarda a aprovação de alguém que não seja {name}.</translation>
    </message>
    <message>
        <source>Choose who you are, so that it is known who approved.</source>
        <translation>Escolha quem está a trabalhar, para que se saiba quem aprovou.</translation>
    </message>
    <message>
        <source>You reviewed it yourself. Somebody else must choose their profile and approve it.</source>
        <translation>Foi quem reviu este documento. Outra pessoa tem de escolher o seu perfil e aprová-lo.</translation>
    </message>
    <message>
        <source>Look at it before you approve. It is then redacted and verified.</source>
        <translation>Veja-o antes de aprovar. Depois é expurgado e verificado.</translation>
    </message>
    <message>
        <source>It has exactly the same bytes as {name}.</source>
        <translation>Tem exatamente os mesmos bytes que {name}.</translation>
    </message>
    <message>
        <source>What was decided there can be taken over here. It is one step and can be undone.</source>
        <translation>O que aí foi decidido pode ser adotado aqui. É um só passo e pode ser desfeito.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Kind of mistake: {name}</source>
        <translation>Tipo de erro: {name}</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>A document that is gone</source>
        <translation>Um documento que já não existe</translation>
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
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Drag on the page, or press Return for a box that the arrow keys move.</source>
        <translation>Arraste na página, ou pressione Enter para obter uma tarja que as teclas de setas movem.</translation>
    </message>
    <message>
        <source>Selected: {text}. R marks it.</source>
        <translation>Selecionado: {text}. R marca-o.</translation>
    </message>
    <message>
        <source>Choose one box to split it.</source>
        <translation>Escolha uma tarja para a dividir.</translation>
    </message>
    <message>
        <source>Choose two boxes or more of one page to merge them.</source>
        <translation>Escolha duas ou mais tarjas de uma página para as unir.</translation>
    </message>
    <message>
        <source>Choose the box that other pages are to have too.</source>
        <translation>Escolha a tarja que outras páginas também hão de ter.</translation>
    </message>
    <message numerus="yes">
        <source>%n boxes marked.</source>
        <translation>
            <numerusform>%n tarja marcada.</numerusform>
            <numerusform>%n tarjas marcadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>not PDF</source>
        <translation>não é PDF</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>já não existe</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>não pode ser aberto</translation>
    </message>
    <message>
        <source>link out of the folder</source>
        <translation>ligação para fora da pasta</translation>
    </message>
    <message>
        <source>released by Sable</source>
        <translation>emitido pelo Sable</translation>
    </message>
    <message>
        <source>a copy with marks, not redacted</source>
        <translation>cópia com marcas, não expurgada</translation>
    </message>
    <message>
        <source>beyond the first 100,000</source>
        <translation>além dos primeiros 100&#xa0;000</translation>
    </message>
    <message numerus="yes">
        <source>%n PDFs added</source>
        <translation>
            <numerusform>%n PDF adicionado</numerusform>
            <numerusform>%n PDF adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: {reasons}</source>
        <translation>
            <numerusform>%n ignorado: {reasons}</numerusform>
            <numerusform>%n ignorados: {reasons}</numerusform>
        </translation>
    </message>
    <message>
        <source>{added}, {skipped}.</source>
        <translation>{added}, {skipped}.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDFs added.</source>
        <translation>
            <numerusform>%n PDF adicionado.</numerusform>
            <numerusform>%n PDF adicionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added. Skipped: {reasons}.</source>
        <translation>Nada foi adicionado. Ignorados: {reasons}.</translation>
    </message>
    <message>
        <source>No PDF was found in what you added. Nothing was changed.</source>
        <translation>Não foi encontrado nenhum PDF no que adicionou. Nada mudou.</translation>
    </message>
    <message numerus="yes">
        <source>%n links were skipped: save them to this computer first.</source>
        <translation>
            <numerusform>%n ligação foi ignorada: guarde primeiro o ficheiro neste computador.</numerusform>
            <numerusform>%n ligações foram ignoradas: guarde primeiro os ficheiros neste computador.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Drop to add</source>
        <translation>Largar para adicionar</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop PDFs or folders here</source>
        <translation>Largue aqui PDF ou pastas</translation>
    </message>
    <message>
        <source>Sable finds names, numbers and other personal details. You decide which ones go. Then they are removed for good, and the result is checked before it is released.</source>
        <translation>O Sable encontra nomes, números e outros dados pessoais. Decide quais devem sair. Depois são removidos para sempre, e o resultado é verificado antes de ser emitido.</translation>
    </message>
    <message>
        <source>Your files never leave this computer, and originals are never changed.</source>
        <translation>Os seus ficheiros nunca saem deste computador, e os originais nunca são alterados.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Adicionar ficheiros…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Experimentar o exemplo</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Name of a minor</source>
        <translation>Nome de um menor</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Nationality, religion or politics</source>
        <translation>Nacionalidade, religião ou política</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>Data ou hora</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Endereço web</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Endereço IP</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Número de cartão</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Conta bancária</translation>
    </message>
    <message>
        <source>Crypto wallet</source>
        <translation>Carteira de criptoativos</translation>
    </message>
    <message>
        <source>US Social Security number</source>
        <translation>Número de segurança social dos EUA</translation>
    </message>
    <message>
        <source>US taxpayer number (ITIN)</source>
        <translation>Número fiscal dos EUA (ITIN)</translation>
    </message>
    <message>
        <source>US employer number (EIN)</source>
        <translation>Número de empregador dos EUA (EIN)</translation>
    </message>
    <message>
        <source>US passport</source>
        <translation>Passaporte dos EUA</translation>
    </message>
    <message>
        <source>US driver license</source>
        <translation>Carta de condução dos EUA</translation>
    </message>
    <message>
        <source>US bank account</source>
        <translation>Conta bancária dos EUA</translation>
    </message>
    <message>
        <source>UK NHS number</source>
        <translation>Número NHS do Reino Unido</translation>
    </message>
    <message>
        <source>UK National Insurance number</source>
        <translation>Número de seguro nacional do R. Unido</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passaporte</translation>
    </message>
    <message>
        <source>National identity number</source>
        <translation>Número de identificação nacional</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>License plate</source>
        <translation>Placa de matrícula</translation>
    </message>
    <message>
        <source>Vehicle identification number</source>
        <translation>Número de chassis</translation>
    </message>
    <message>
        <source>Medical license</source>
        <translation>Licença médica</translation>
    </message>
    <message>
        <source>Medical record number</source>
        <translation>Número de processo clínico</translation>
    </message>
    <message>
        <source>Medical condition</source>
        <translation>Estado de saúde</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Número de processo</translation>
    </message>
    <message>
        <source>Bar number</source>
        <translation>Inscrição na Ordem</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de utilizador</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Número de IVA</translation>
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
        <translation>Outro número ou código</translation>
    </message>
    <message>
        <source>Occupation, health or origin</source>
        <translation>Profissão, saúde ou origem</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantia</translation>
    </message>
    <message>
        <source>Other telling detail</source>
        <translation>Outro pormenor revelador</translation>
    </message>
    <message>
        <source>Bar code or QR code</source>
        <translation>Código de barras ou QR</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>Marcado à mão</translation>
    </message>
    <message>
        <source>On the list of texts to redact</source>
        <translation>Na lista de textos a expurgar</translation>
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
        <translation>O ficheiro diz o que seria removido. Não é um ficheiro emitido: não o divulgue.</translation>
    </message>
    <message>
        <source>FDF, for Acrobat</source>
        <translation>FDF, para o Acrobat</translation>
    </message>
    <message>
        <source>Redaction marks to import into a copy of the document.</source>
        <translation>Marcas de expurgo para importar numa cópia do documento.</translation>
    </message>
    <message>
        <source>XFDF, for other PDF programs</source>
        <translation>XFDF, para outros programas de PDF</translation>
    </message>
    <message>
        <source>The same marks as XML.</source>
        <translation>As mesmas marcas em XML.</translation>
    </message>
    <message>
        <source>A PDF with live marks</source>
        <translation>Um PDF com marcas ativas</translation>
    </message>
    <message>
        <source>The whole document with redaction marks on it. Nothing in it is redacted; its name says so.</source>
        <translation>O documento inteiro com as marcas de expurgo. Nada nele está expurgado; o nome di-lo.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Everything that is known of the hits, with their text.</source>
        <translation>Tudo o que se sabe das ocorrências, com o seu texto.</translation>
    </message>
    <message>
        <source>Only what was accepted, without open hits</source>
        <translation>Só o que foi aceite, sem ocorrências abertas</translation>
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
        <translation>O ficheiro original não foi alterado.</translation>
    </message>
    <message>
        <source>No file was released, and the original was not changed.</source>
        <translation>Nenhum ficheiro foi emitido e o original não foi alterado.</translation>
    </message>
    <message>
        <source>All decisions are saved, and the original was not changed.</source>
        <translation>Todas as decisões estão guardadas e o original não foi alterado.</translation>
    </message>
    <message>
        <source>This file is not a PDF.</source>
        <translation>Este ficheiro não é um PDF.</translation>
    </message>
    <message>
        <source>Convert it to PDF and add the new file.</source>
        <translation>Converta-o em PDF e adicione o novo ficheiro.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be read.</source>
        <translation>Este PDF está danificado e não pode ser lido.</translation>
    </message>
    <message>
        <source>Ask the sender for a new copy, or print it to PDF in a viewer that shows it.</source>
        <translation>Peça uma nova cópia ao remetente, ou imprima-o para PDF num visualizador que o mostre.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este ficheiro está vazio.</translation>
    </message>
    <message>
        <source>Copy or download the file again, then add it.</source>
        <translation>Copie ou descarregue de novo o ficheiro e adicione-o.</translation>
    </message>
    <message>
        <source>This PDF has no pages.</source>
        <translation>Este PDF não tem páginas.</translation>
    </message>
    <message>
        <source>Ask the sender for a complete copy.</source>
        <translation>Peça ao remetente uma cópia completa.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password.</source>
        <translation>Este PDF está protegido com palavra-passe.</translation>
    </message>
    <message>
        <source>Nothing was read from it. The password is used in memory only and never stored.</source>
        <translation>Nada foi lido dele. A palavra-passe é usada só em memória e nunca é guardada.</translation>
    </message>
    <message>
        <source>Type the password and try again.</source>
        <translation>Escreva a palavra-passe e tente de novo.</translation>
    </message>
    <message>
        <source>The password does not open this PDF.</source>
        <translation>A palavra-passe não abre este PDF.</translation>
    </message>
    <message>
        <source>Check the password and try again.</source>
        <translation>Verifique a palavra-passe e tente de novo.</translation>
    </message>
    <message>
        <source>The file is no longer where it was when it was added.</source>
        <translation>O ficheiro já não está onde estava quando foi adicionado.</translation>
    </message>
    <message>
        <source>All decisions are saved.</source>
        <translation>Todas as decisões estão guardadas.</translation>
    </message>
    <message>
        <source>Put the file back or connect its drive, then try again.</source>
        <translation>Reponha o ficheiro ou ligue a unidade e tente de novo.</translation>
    </message>
    <message>
        <source>The file cannot be opened: another program holds it, or you may not read it.</source>
        <translation>O ficheiro não pode ser aberto: outro programa está a usá-lo ou não há permissão para o ler.</translation>
    </message>
    <message>
        <source>Close other programs that use it, check its permissions, then try again.</source>
        <translation>Feche outros programas que o usem, verifique as permissões e tente de novo.</translation>
    </message>
    <message>
        <source>The file changed after it was read, so its hits may no longer fit.</source>
        <translation>O ficheiro mudou depois de ser lido, por isso as ocorrências podem já não corresponder.</translation>
    </message>
    <message>
        <source>No file was released. The changed file was not touched.</source>
        <translation>Nenhum ficheiro foi emitido. O ficheiro alterado não foi tocado.</translation>
    </message>
    <message>
        <source>Restore the earlier version and try again, or add the changed file anew.</source>
        <translation>Reponha a versão anterior e tente de novo, ou adicione de novo o ficheiro alterado.</translation>
    </message>
    <message>
        <source>Some pages hold pictures of text that could not be read.</source>
        <translation>Algumas páginas contêm imagens de texto que não foi possível ler.</translation>
    </message>
    <message>
        <source>Open the document, look at those pages yourself and mark what must go.</source>
        <translation>Abra o documento, veja essas páginas por si e marque o que tem de sair.</translation>
    </message>
    <message>
        <source>This document took too long and was stopped.</source>
        <translation>Este documento demorou demasiado tempo e foi interrompido.</translation>
    </message>
    <message>
        <source>Try again. If it stops again, split the PDF into smaller parts.</source>
        <translation>Tente de novo. Se parar outra vez, divida o PDF em partes mais pequenas.</translation>
    </message>
    <message>
        <source>This document needs more memory than is free.</source>
        <translation>Este documento precisa de mais memória do que a que está livre.</translation>
    </message>
    <message>
        <source>Close other programs and try again, or split the PDF into smaller parts.</source>
        <translation>Feche outros programas e tente de novo, ou divida o PDF em partes mais pequenas.</translation>
    </message>
    <message>
        <source>The part of the program that reads documents stopped on this file.</source>
        <translation>A parte do programa que lê documentos parou neste ficheiro.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, the file is probably damaged.</source>
        <translation>Tente de novo. Se voltar a acontecer, o ficheiro está provavelmente danificado.</translation>
    </message>
    <message>
        <source>Reading this file gave an answer that cannot be trusted, so it was discarded.</source>
        <translation>A leitura deste ficheiro deu uma resposta que não é de confiança e que foi descartada.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, do not open this file in other programs.</source>
        <translation>Tente de novo. Se voltar a acontecer, não abra este ficheiro noutros programas.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Liberte espaço e tente de novo.</translation>
    </message>
    <message>
        <source>A file with the name of the released file already exists.</source>
        <translation>Já existe um ficheiro com o nome do ficheiro emitido.</translation>
    </message>
    <message>
        <source>The existing file was not replaced. All decisions are saved.</source>
        <translation>O ficheiro existente não foi substituído. Todas as decisões estão guardadas.</translation>
    </message>
    <message>
        <source>Move or rename the existing file, then try again.</source>
        <translation>Mova ou mude o nome do ficheiro existente e tente de novo.</translation>
    </message>
    <message>
        <source>The released file could not be written to its folder.</source>
        <translation>Não foi possível escrever o ficheiro emitido na sua pasta.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it, then try again.</source>
        <translation>Verifique se a pasta existe e se tem permissão para escrever nela, e tente de novo.</translation>
    </message>
    <message>
        <source>The file is too large, damaged, or no CSV, XLSX or text file.</source>
        <translation>O ficheiro é grande demais, está danificado ou não é um ficheiro CSV, XLSX ou de texto.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nada foi importado.</translation>
    </message>
    <message>
        <source>Save the list as CSV and import that.</source>
        <translation>Guarde a lista em CSV e importe esse ficheiro.</translation>
    </message>
    <message>
        <source>The file is too large, damaged, or no FDF, XFDF, JSON or PDF with marks.</source>
        <translation>O ficheiro é grande demais, está danificado ou não é FDF, XFDF, JSON ou PDF com marcas.</translation>
    </message>
    <message>
        <source>Export the marks again from the program that made them.</source>
        <translation>Exporte de novo as marcas no programa que as fez.</translation>
    </message>
    <message>
        <source>The marks are on pages that this document does not have.</source>
        <translation>As marcas estão em páginas que este documento não tem.</translation>
    </message>
    <message>
        <source>Choose the marks of this document.</source>
        <translation>Escolha as marcas deste documento.</translation>
    </message>
    <message>
        <source>An entry of the always or never list cannot be used, so nothing was looked for.</source>
        <translation>Uma entrada da lista «sempre» ou «nunca» não pode ser usada, por isso nada foi procurado.</translation>
    </message>
    <message>
        <source>Correct the lists in the settings of the matter or of the firm, then try again.</source>
        <translation>Corrija as listas nas configurações do processo ou da organização e tente de novo.</translation>
    </message>
    <message>
        <source>The program asked for something that makes no sense for this document.</source>
        <translation>O programa pediu algo que não faz sentido para este documento.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the log file.</source>
        <translation>Tente de novo. Se voltar a acontecer, comunique-o com o ficheiro de registo.</translation>
    </message>
    <message>
        <source>This document does not have that page.</source>
        <translation>Este documento não tem essa página.</translation>
    </message>
    <message>
        <source>Check that the file is the one that was added, then try again.</source>
        <translation>Verifique se o ficheiro é o que foi adicionado e tente de novo.</translation>
    </message>
    <message>
        <source>A page is too large to be drawn.</source>
        <translation>Uma página é grande demais para ser desenhada.</translation>
    </message>
    <message>
        <source>Print the page to a smaller paper size and add the new file.</source>
        <translation>Imprima a página num formato de papel mais pequeno e adicione o novo ficheiro.</translation>
    </message>
    <message>
        <source>Whoever reviewed a document cannot approve it.</source>
        <translation>Quem reviu um documento não o pode aprovar.</translation>
    </message>
    <message>
        <source>Let another person approve it, or send it back to its review.</source>
        <translation>Deixe que outra pessoa o aprove, ou devolva-o à revisão.</translation>
    </message>
    <message>
        <source>The certificate could not be signed: the key is missing, locked or damaged.</source>
        <translation>Não foi possível assinar o certificado: a chave falta, está bloqueada ou danificada.</translation>
    </message>
    <message>
        <source>Open the document and finish its review again: the passphrase is asked there, or do not sign.</source>
        <translation>Abra o documento e conclua de novo a revisão: a frase-passe é pedida aí; ou não assine.</translation>
    </message>
    <message>
        <source>This needs somebody&apos;s name, and nobody is chosen at this computer.</source>
        <translation>Isto precisa do nome de alguém, e ninguém está escolhido neste computador.</translation>
    </message>
    <message>
        <source>Choose who you are (File, Profiles), then try again.</source>
        <translation>Escolha quem está a trabalhar (Ficheiro, Perfis) e tente de novo.</translation>
    </message>
    <message>
        <source>A comment can only be changed by the person who wrote it.</source>
        <translation>Um comentário só pode ser alterado por quem o escreveu.</translation>
    </message>
    <message>
        <source>A legal hold is on this job, so nothing of it may be deleted.</source>
        <translation>Este trabalho está em preservação (legal hold), por isso nada dele pode ser apagado.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nada foi apagado.</translation>
    </message>
    <message>
        <source>Lift the hold first, if you may.</source>
        <translation>Levante primeiro a preservação, se lhe for permitido.</translation>
    </message>
    <message>
        <source>The profile of this job is missing, or its file is not right.</source>
        <translation>O perfil deste trabalho falta, ou o seu ficheiro não é válido.</translation>
    </message>
    <message>
        <source>Nothing was looked for, and nothing was changed.</source>
        <translation>Nada foi procurado e nada foi alterado.</translation>
    </message>
    <message>
        <source>Mend the file, or choose another profile for the job.</source>
        <translation>Corrija o ficheiro ou escolha outro perfil para o trabalho.</translation>
    </message>
    <message>
        <source>The proof found something that was to be removed.</source>
        <translation>A verificação encontrou algo que devia ter sido removido.</translation>
    </message>
    <message>
        <source>Open the document, decide the marked places, and finish the review again.</source>
        <translation>Abra o documento, decida os pontos destacados e conclua de novo a revisão.</translation>
    </message>
    <message>
        <source>This document was cancelled.</source>
        <translation>Este documento foi cancelado.</translation>
    </message>
    <message>
        <source>Retry it whenever you like.</source>
        <translation>Pode repeti-lo quando quiser.</translation>
    </message>
    <message>
        <source>The program was closed while it worked on this document.</source>
        <translation>O programa foi fechado enquanto trabalhava neste documento.</translation>
    </message>
    <message>
        <source>Retry to go on where it stopped.</source>
        <translation>Escolha Repetir para continuar onde parou.</translation>
    </message>
    <message>
        <source>A file that belongs to Sable is missing or was changed.</source>
        <translation>Um ficheiro que pertence ao Sable falta ou foi alterado.</translation>
    </message>
    <message>
        <source>Install Sable again. Your jobs and decisions stay.</source>
        <translation>Instale de novo o Sable. Os trabalhos e as decisões mantêm-se.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>O programa cometeu um erro.</translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Password of this PDF</source>
        <translation>Palavra-passe deste PDF</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>{what} (page {page})</source>
        <translation>{what} (página {page})</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Tentar</translation>
    </message>
    <message>
        <source>Open for review</source>
        <translation>Abrir para revisão</translation>
    </message>
    <message>
        <source>Show original in folder</source>
        <translation>Mostrar original na pasta</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>The file</source>
        <translation>O ficheiro</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <source>This file is damaged and was repaired while it was read.</source>
        <translation>Este ficheiro está danificado e foi reparado durante a leitura.</translation>
    </message>
    <message>
        <source>Something may be missing. Compare it with the original before you release it, or ask for a new copy.</source>
        <translation>Pode faltar alguma coisa. Compare-o com o original antes de o emitir, ou peça uma nova cópia.</translation>
    </message>
    <message>
        <source>This file is an XFA form. Other programs may show more of it.</source>
        <translation>Este ficheiro é um formulário XFA. Outros programas podem mostrar mais dele.</translation>
    </message>
    <message>
        <source>Compare it before you release it: only what is shown here is searched and released.</source>
        <translation>Compare-o antes de o emitir: só o que é mostrado aqui é pesquisado e emitido.</translation>
    </message>
    <message>
        <source>Damaged, repaired</source>
        <translation>Danificado, reparado</translation>
    </message>
    <message>
        <source>It is damaged and was repaired while it was read: something may be missing.</source>
        <translation>Está danificado e foi reparado durante a leitura: pode faltar alguma coisa.</translation>
    </message>
    <message>
        <source>XFA form</source>
        <translation>Formulário XFA</translation>
    </message>
    <message>
        <source>It is an XFA form: only what is shown here is released.</source>
        <translation>É um formulário XFA: só o que é mostrado aqui é emitido.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Assinado</translation>
    </message>
    <message>
        <source>It is signed. The signature does not survive redaction: the released file is not signed.</source>
        <translation>Está assinado. A assinatura não sobrevive ao expurgo: o ficheiro emitido não está assinado.</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>Campos de formulário</translation>
    </message>
    <message>
        <source>It has form fields. What they show is released, but cannot be filled in any more.</source>
        <translation>Tem campos de formulário. O que mostram é emitido, mas já não pode ser preenchido.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached files</source>
        <translation>
            <numerusform>%n ficheiro anexo</numerusform>
            <numerusform>%n ficheiros anexos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached files are neither searched nor in the released file. Add them as files of their own.</source>
        <translation>
            <numerusform>%n ficheiro anexo não é pesquisado nem está no ficheiro emitido. Adicione-o como ficheiro próprio.</numerusform>
            <numerusform>%n ficheiros anexos não são pesquisados nem estão no ficheiro emitido. Adicione-os como ficheiros próprios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden layers</source>
        <translation>
            <numerusform>%n camada oculta</numerusform>
            <numerusform>%n camadas ocultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its layers are hidden. What they hide is not in the released file.</source>
        <translation>
            <numerusform>%n das suas camadas está oculta. O que oculta não está no ficheiro emitido.</numerusform>
            <numerusform>%n das suas camadas estão ocultas. O que ocultam não está no ficheiro emitido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n camada</numerusform>
            <numerusform>%n camadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n layers, all of them shown. The released file has none.</source>
        <translation>
            <numerusform>Tem %n camada, visível. O ficheiro emitido não tem nenhuma.</numerusform>
            <numerusform>Tem %n camadas, todas visíveis. O ficheiro emitido não tem nenhuma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier versions</source>
        <translation>
            <numerusform>%n versão anterior</numerusform>
            <numerusform>%n versões anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n earlier versions of itself. None of them is in the released file.</source>
        <translation>
            <numerusform>Contém %n versão anterior de si mesmo. Não está no ficheiro emitido.</numerusform>
            <numerusform>Contém %n versões anteriores de si mesmo. Nenhuma está no ficheiro emitido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened with a password</source>
        <translation>Aberto com palavra-passe</translation>
    </message>
    <message>
        <source>It was opened with a password. The released file opens without one.</source>
        <translation>Foi aberto com uma palavra-passe. O ficheiro emitido abre-se sem ela.</translation>
    </message>
</context>
<context>
    <name>FileWordsArea</name>
    <message>
        <source>What the file holds</source>
        <translation>O que o ficheiro contém</translation>
    </message>
</context>
<context>
    <name>FilesTable</name>
    <message>
        <source>Files of this job</source>
        <translation>Ficheiros deste trabalho</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
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
        <translation>Em curso</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por rever</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluídos</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelados</translation>
    </message>
    <message>
        <source>Expired and purged</source>
        <translation>Expirados e eliminados</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Matter, people and other details</source>
        <translation>Processo, pessoas e outros detalhes</translation>
    </message>
    <message>
        <source>Search file names</source>
        <translation>Procurar nomes de ficheiros</translation>
    </message>
    <message>
        <source>{filter}  ×</source>
        <translation>{filter}  ×</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Remover o filtro {filter}</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Remover este filtro</translation>
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
        <translation>Processo</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Adicionado por</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisto por</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
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
        <translation>Concluir revisão</translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>Mostrar seguinte</translation>
    </message>
    <message>
        <source>I have looked at all of these myself</source>
        <translation>Vi pessoalmente todas estas áreas</translation>
    </message>
    <message>
        <source>A new file is made and checked. It is released only if no trace of an accepted hit is found. The original stays as it is.</source>
        <translation>É feito e verificado um novo ficheiro. Só é emitido se não for encontrado vestígio de nenhuma ocorrência aceite. O original fica como está.</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Voltar à revisão</translation>
    </message>
    <message>
        <source>Redact and verify</source>
        <translation>Expurgar e verificar</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frase-passe da chave</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>A frase-passe está errada.</translation>
    </message>
    <message>
        <source>Sign the certificate with the key of this computer ({fingerprint}…)</source>
        <translation>Assinar o certificado com a chave deste computador ({fingerprint}…)</translation>
    </message>
    <message numerus="yes">
        <source>%n hits will be redacted.</source>
        <translation>
            <numerusform>Será expurgada %n ocorrência.</numerusform>
            <numerusform>Serão expurgadas %n ocorrências.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hit is decided</source>
        <translation>Todas as ocorrências decididas</translation>
    </message>
    <message numerus="yes">
        <source>%n hits not decided</source>
        <translation>
            <numerusform>%n ocorrência por decidir</numerusform>
            <numerusform>%n ocorrências por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>An open hit would stay readable. Decide each one, or accept all the rest.</source>
        <translation>Uma ocorrência aberta ficaria legível. Decida cada uma, ou aceite todas as restantes.</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n remaining</source>
        <translation>
            <numerusform>Aceitar %n restante</numerusform>
            <numerusform>Aceitar as %n restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Detection misses things. Look at each page at a readable size, top to bottom.</source>
        <translation>A deteção deixa escapar coisas. Veja cada página num tamanho legível, de cima a baixo.</translation>
    </message>
    <message>
        <source>This matter does not require it.</source>
        <translation>Este processo não o exige.</translation>
    </message>
    <message>
        <source>Every page was seen</source>
        <translation>Todas as páginas foram vistas</translation>
    </message>
    <message numerus="yes">
        <source>%n pages were not seen</source>
        <translation>
            <numerusform>%n página não foi vista</numerusform>
            <numerusform>%n páginas não foram vistas</numerusform>
        </translation>
    </message>
    <message>
        <source>For every sure hit that stays there is a reason</source>
        <translation>Há um motivo para cada ocorrência segura que fica</translation>
    </message>
    <message numerus="yes">
        <source>%n sure hits stay without a reason</source>
        <translation>
            <numerusform>%n ocorrência segura fica sem motivo</numerusform>
            <numerusform>%n ocorrências seguras ficam sem motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Say for all of them why they stay, or look at each one.</source>
        <translation>Diga para todas por que ficam, ou veja cada uma.</translation>
    </message>
    <message numerus="yes">
        <source>%n hits hidden in the file not decided</source>
        <translation>
            <numerusform>%n ocorrência oculta no ficheiro por decidir</numerusform>
            <numerusform>%n ocorrências ocultas no ficheiro por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hit hidden in the file is decided</source>
        <translation>Todas as ocorrências ocultas no ficheiro estão decididas</translation>
    </message>
    <message>
        <source>Not all that is hidden in the file could be checked</source>
        <translation>Nem tudo o que está oculto no ficheiro pôde ser verificado</translation>
    </message>
    <message>
        <source>Nothing hidden is carried over into the released file.</source>
        <translation>Nada do que está oculto passa para o ficheiro emitido.</translation>
    </message>
    <message>
        <source>Could not check: {carriers}.</source>
        <translation>Não foi possível verificar: {carriers}.</translation>
    </message>
    <message>
        <source>The text of every page could be read</source>
        <translation>Foi possível ler o texto de todas as páginas</translation>
    </message>
    <message>
        <source>Every unread region was looked at</source>
        <translation>Todas as áreas não lidas foram vistas</translation>
    </message>
    <message>
        <source>Pictures, and what could not be read: nothing could be found there. Say that nothing secret is in it, or box it. Pages: {pages}</source>
        <translation>Imagens e o que não foi possível ler: aí nada podia ser encontrado. Declare que não há nada de sigiloso, ou tarje. Páginas: {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n unread regions not looked at</source>
        <translation>
            <numerusform>%n área não lida por ver</numerusform>
            <numerusform>%n áreas não lidas por ver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirmListsPage</name>
    <message>
        <source>Lists of the firm</source>
        <translation>Listas da organização</translation>
    </message>
    <message>
        <source>Every job uses these lists besides its own, unless it switches them off. One text a line; what stands in both is redacted. Documents that were read already are not searched again by themselves.</source>
        <translation>Cada trabalho usa estas listas além das suas, a menos que as desligue. Um texto por linha; o que está em ambas é expurgado. Os documentos já lidos não são pesquisados de novo por si.</translation>
    </message>
    <message>
        <source>Always redact</source>
        <translation>Expurgar sempre</translation>
    </message>
    <message>
        <source>Never redact</source>
        <translation>Nunca expurgar</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>A ler as listas…</translation>
    </message>
    <message>
        <source>The firm&apos;s list: {name}</source>
        <translation>Lista da organização: {name}</translation>
    </message>
    <message>
        <source>Import and test…</source>
        <translation>Importar e testar…</translation>
    </message>
    <message>
        <source>Import and test: {list}</source>
        <translation>Importar e testar: {list}</translation>
    </message>
    <message>
        <source>{list}: {fault} The lists stay as they were until that is mended.</source>
        <translation>{list}: {fault} As listas ficam como estavam até isso ser corrigido.</translation>
    </message>
    <message numerus="yes">
        <source>Stored: %n entries.</source>
        <translation>
            <numerusform>Guardada: %n entrada.</numerusform>
            <numerusform>Guardadas: %n entradas.</numerusform>
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
        <translation>Processo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abertas</translation>
    </message>
    <message>
        <source>{text}, {label}: {page} on the page, {document} in the document, {matter} in the matter, {open} open</source>
        <translation>{text}, {label}: {page} na página, {document} no documento, {matter} no processo, {open} abertas</translation>
    </message>
    <message>
        <source>It is not sure who is meant: {names}</source>
        <translation>Não é certo a quem se refere: {names}</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>Filter groups by text or label</source>
        <translation>Filtrar grupos por texto ou etiqueta</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Filtrar grupos</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Só abertos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>One row for each person or value, with the ways it is written below it. Keys 1 to 4 choose how far Accept and Decline reach.</source>
        <translation>Uma linha por pessoa ou valor, com as formas como está escrito por baixo. As teclas 1 a 4 escolhem até onde chegam Aceitar e Rejeitar.</translation>
    </message>
    <message>
        <source>Occurrences; those without a tick are left as they are</source>
        <translation>Ocorrências; as não assinaladas ficam como estão</translation>
    </message>
    <message>
        <source>No group chosen</source>
        <translation>Nenhum grupo escolhido</translation>
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
        <translation>4 Processo</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Aceitar %n</numerusform>
            <numerusform>Aceitar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept {count} in %n documents</source>
        <translation>
            <numerusform>Aceitar {count} em %n documento</numerusform>
            <numerusform>Aceitar {count} em %n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n</source>
        <translation>
            <numerusform>Rejeitar %n</numerusform>
            <numerusform>Rejeitar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline {count} in %n documents</source>
        <translation>
            <numerusform>Rejeitar {count} em %n documento</numerusform>
            <numerusform>Rejeitar {count} em %n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were decided before and have no tick: set it to decide them again.</source>
        <translation>
            <numerusform>%n já foi decidida e não está assinalada: assinale-a para a decidir de novo.</numerusform>
            <numerusform>%n já foram decididas e não estão assinaladas: assinale-as para as decidir de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a tick away to leave an occurrence as it is (Space).</source>
        <translation>Retire o sinal para deixar uma ocorrência como está (barra de espaço).</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message numerus="yes">
        <source>Read %n documents anew?</source>
        <translation>
            <numerusform>Ler de novo %n documento?</numerusform>
            <numerusform>Ler de novo %n documentos?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was accepted, declined or drawn stays. Open hits are found again under the present settings of the matter. A released file stays where it is until the document is released again.</source>
        <translation>O que foi aceite, rejeitado ou desenhado mantém-se. As ocorrências abertas são procuradas de novo com as configurações atuais do processo. Um ficheiro emitido fica onde está até o documento ser emitido de novo.</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>Detetar de novo</translation>
    </message>
    <message numerus="yes">
        <source>Purge %n documents for good?</source>
        <translation>
            <numerusform>Eliminar definitivamente %n documento?</numerusform>
            <numerusform>Eliminar definitivamente %n documentos?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.

What goes: the hits, the decisions, the page data, the file names and every other text of them that Sable keeps.

What stays: a record with the checksums of the original and of the released file, counts, times and who purged it. The originals and files that were released are not touched.</source>
        <translation>Não pode ser desfeito.

O que desaparece: as ocorrências, as decisões, os dados das páginas, os nomes dos ficheiros e qualquer outro texto deles que o Sable conserve.

O que fica: um registo com os hashes do original e do ficheiro emitido, contagens, datas e quem eliminou. Os originais e os ficheiros emitidos não são tocados.</translation>
    </message>
    <message>
        <source>Purge for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n documents from every file… You can look around; changes wait.</source>
        <translation>
            <numerusform>A remover %n documento de todos os ficheiros… Pode continuar a consultar; as alterações esperam.</numerusform>
            <numerusform>A remover %n documentos de todos os ficheiros… Pode continuar a consultar; as alterações esperam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents were removed for good.</source>
        <translation>
            <numerusform>%n documento foi removido para sempre.</numerusform>
            <numerusform>%n documentos foram removidos para sempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over the decisions made in {name}?</source>
        <translation>Adotar as decisões tomadas em {name}?</translation>
    </message>
    <message>
        <source>Hits that are not decided there stay open. It is one step, and Undo takes it back.</source>
        <translation>As ocorrências que aí não estão decididas ficam abertas. É um só passo, e Desfazer repõe tudo.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adotar</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help – Sable</source>
        <translation>Ajuda – Sable</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Procurar na ajuda</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secções</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source># Help

The guide is not part of this installation. Install Sable again to get it back.</source>
        <translation># Ajuda

O guia não faz parte desta instalação. Instale de novo o Sable para o recuperar.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Não encontrado.</translation>
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
        <translation>Propriedades</translation>
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
        <translation>Campo de formulário</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Ficheiro anexo</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Off the page</source>
        <translation>Fora da página</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisível</translation>
    </message>
    <message>
        <source>Spoken text</source>
        <translation>Texto falado</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ligação</translation>
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
        <translation>Destino de ligação</translation>
    </message>
    <message>
        <source>Program data</source>
        <translation>Dados de programa</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do ficheiro</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Versão anterior</translation>
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
        <translation>assunto</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>palavras-chave</translation>
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
        <translation>descrição</translation>
    </message>
    <message>
        <source>content</source>
        <translation>conteúdo</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>opção</translation>
    </message>
    <message>
        <source>help text</source>
        <translation>texto de ajuda</translation>
    </message>
    <message>
        <source>No reader of the page sees this text. It is not carried over into the released file, whatever you decide. Accepted, its place is blacked out too, and the text must be gone everywhere else.</source>
        <translation>Quem lê a página não vê este texto. Não passa para o ficheiro emitido, seja qual for a decisão. Se for aceite, o lugar também é tapado a preto e o texto tem de desaparecer de todo o resto.</translation>
    </message>
    <message>
        <source>No page shows this text. It is not carried over into the released file, whatever you decide. Accepted, the text must be gone everywhere else too.</source>
        <translation>Nenhuma página mostra este texto. Não passa para o ficheiro emitido, seja qual for a decisão. Se for aceite, o texto tem de desaparecer também de todo o resto.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>protegido com palavra-passe</translation>
    </message>
    <message>
        <source>neither text nor PDF</source>
        <translation>nem texto nem PDF</translation>
    </message>
    <message>
        <source>too large to be read whole</source>
        <translation>grande demais para ser lido inteiro</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>encaixado fundo demais</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>demorou demasiado</translation>
    </message>
    <message>
        <source>Hidden in the file ({count})</source>
        <translation>Oculto no ficheiro ({count})</translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%n attached files.</source>
        <translation>
            <numerusform>%n ficheiro anexo.</numerusform>
            <numerusform>%n ficheiros anexos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not check: {carriers}.</source>
        <translation>Não foi possível verificar: {carriers}.</translation>
    </message>
    <message>
        <source>None of this is carried over into the released file.</source>
        <translation>Nada disto passa para o ficheiro emitido.</translation>
    </message>
    <message>
        <source>Add to this matter</source>
        <translation>Juntar ao processo</translation>
    </message>
    <message>
        <source>Add the attached files to this matter as documents</source>
        <translation>Adiciona os ficheiros anexos a este processo, como documentos</translation>
    </message>
    <message>
        <source>Attached PDFs become documents of this matter, with a review and a release of their own.</source>
        <translation>Os PDF anexos passam a documentos deste processo, com revisão e emissão próprias.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n hits accepted</source>
        <translation>
            <numerusform>%n ocorrência aceite</numerusform>
            <numerusform>%n ocorrências aceites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits declined</source>
        <translation>
            <numerusform>%n ocorrência rejeitada</numerusform>
            <numerusform>%n ocorrências rejeitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits reopened</source>
        <translation>
            <numerusform>%n ocorrência reaberta</numerusform>
            <numerusform>%n ocorrências reabertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file was another one: %n decisions about the old one were dropped</source>
        <translation>
            <numerusform>O ficheiro era outro: %n decisão sobre o anterior foi descartada</numerusform>
            <numerusform>O ficheiro era outro: %n decisões sobre o anterior foram descartadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas marked</source>
        <translation>
            <numerusform>%n área marcada</numerusform>
            <numerusform>%n áreas marcadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits changed</source>
        <translation>
            <numerusform>%n ocorrência alterada</numerusform>
            <numerusform>%n ocorrências alteradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas removed</source>
        <translation>
            <numerusform>%n área removida</numerusform>
            <numerusform>%n áreas removidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Place of the released file chosen</source>
        <translation>Escolhido o lugar do ficheiro emitido</translation>
    </message>
    <message>
        <source>Unread pages looked at</source>
        <translation>Páginas não lidas vistas</translation>
    </message>
    <message>
        <source>Unread region looked at</source>
        <translation>Área não lida vista</translation>
    </message>
    <message>
        <source>Review finished</source>
        <translation>Revisão concluída</translation>
    </message>
    <message>
        <source>Review approved</source>
        <translation>Revisão aprovada</translation>
    </message>
    <message>
        <source>Returned to review</source>
        <translation>Devolvido à revisão</translation>
    </message>
    <message>
        <source>Decisions taken over from an exact copy</source>
        <translation>Decisões adotadas de uma cópia exata</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Eliminado</translation>
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
        <translation>Passos da revisão, do mais recente ao mais antigo</translation>
    </message>
    <message numerus="yes">
        <source>Do %n steps again</source>
        <translation>
            <numerusform>Refazer %n passo</numerusform>
            <numerusform>Refazer %n passos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n steps back</source>
        <translation>
            <numerusform>Desfazer %n passo</numerusform>
            <numerusform>Desfazer %n passos</numerusform>
        </translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Está aqui</translation>
    </message>
    <message>
        <source>Choose a step to go back to it. Nothing is lost: steps can be done again until you take another.</source>
        <translation>Escolha um passo para voltar a ele. Nada se perde: os passos podem ser refeitos até dar outro.</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Ainda nada foi decidido.</translation>
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
        <translation>Onde</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
</context>
<context>
    <name>HitsPanel</name>
    <message>
        <source>Filter hits by text or label</source>
        <translation>Filtrar ocorrências por texto ou etiqueta</translation>
    </message>
    <message>
        <source>Filter hits</source>
        <translation>Filtrar ocorrências</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Ocorrências</translation>
    </message>
    <message>
        <source>One row for each hit. A accepts, D declines, J and K go to the next and previous open hit.</source>
        <translation>Uma linha por ocorrência. A aceita, D rejeita, J e K vão para a ocorrência aberta seguinte e anterior.</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Todas {count}</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>Abertas {count}</translation>
    </message>
    <message>
        <source>Accepted {count}</source>
        <translation>Aceites {count}</translation>
    </message>
    <message>
        <source>Declined {count}</source>
        <translation>Rejeitadas {count}</translation>
    </message>
    <message>
        <source>Below {count}</source>
        <translation>Abaixo {count}</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nada foi encontrado</translation>
    </message>
    <message>
        <source>That is no proof that nothing is there. Read every page, and mark what must go with the rectangle tool (R).</source>
        <translation>Isso não prova que nada exista. Leia cada página e marque o que tem de sair com a ferramenta retângulo (R).</translation>
    </message>
    <message>
        <source>No hit matches</source>
        <translation>Nenhuma ocorrência corresponde</translation>
    </message>
    <message>
        <source>Clear the filter to see all hits.</source>
        <translation>Limpe o filtro para ver todas as ocorrências.</translation>
    </message>
    <message>
        <source>No hits here</source>
        <translation>Nenhuma ocorrência aqui</translation>
    </message>
    <message>
        <source>Choose “All” to see every hit.</source>
        <translation>Escolha «Todas» para ver todas as ocorrências.</translation>
    </message>
    <message>
        <source>{label} · {where} · {state}</source>
        <translation>{label} · {where} · {state}</translation>
    </message>
    <message numerus="yes">
        <source>%n hits selected</source>
        <translation>
            <numerusform>%n ocorrência selecionada</numerusform>
            <numerusform>%n ocorrências selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept or decline them in one step; one undo takes it back.</source>
        <translation>Aceite-as ou rejeite-as num só passo; um único Desfazer repõe tudo.</translation>
    </message>
    <message>
        <source>No hit selected</source>
        <translation>Nenhuma ocorrência selecionada</translation>
    </message>
    <message>
        <source>Choose a hit in the list or on the page.</source>
        <translation>Escolha uma ocorrência na lista ou na página.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Aceitar %n</numerusform>
            <numerusform>Aceitar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n</source>
        <translation>
            <numerusform>Rejeitar %n</numerusform>
            <numerusform>Rejeitar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rejeitar</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Looking at the files…</source>
        <translation>A examinar os ficheiros…</translation>
    </message>
    <message>
        <source>Copying file {number} of {total}…</source>
        <translation>A copiar o ficheiro {number} de {total}…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contém</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Em exame</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Reparado</translation>
    </message>
    <message>
        <source>XFA form</source>
        <translation>Formulário XFA</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Was here before</source>
        <translation>Já adicionado</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Scan with text</source>
        <translation>Digitalização com texto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Scan, no text</source>
        <translation>Digitalização sem texto</translation>
    </message>
    <message numerus="yes">
        <source>%n pages without text</source>
        <translation>
            <numerusform>%n página sem texto</numerusform>
            <numerusform>%n páginas sem texto</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: {reason}</source>
        <translation>Ignorado: {reason}</translation>
    </message>
    <message>
        <source>Same as {name}</source>
        <translation>Igual a {name}</translation>
    </message>
    <message>
        <source>Added before, on {day}</source>
        <translation>Já adicionado em {day}</translation>
    </message>
    <message>
        <source>It was skipped: {reason}.</source>
        <translation>Foi ignorado: {reason}.</translation>
    </message>
    <message>
        <source>The file is being checked.</source>
        <translation>O ficheiro está a ser examinado.</translation>
    </message>
    <message>
        <source>It has exactly the same bytes as {name}, which is in this job.</source>
        <translation>Tem exatamente os mesmos bytes que {name}, que está neste trabalho.</translation>
    </message>
    <message>
        <source>Leave it out, or process it too: the decisions of one can be taken over for the other.</source>
        <translation>Exclua-o, ou processe-o também: as decisões de um podem ser adotadas para o outro.</translation>
    </message>
    <message>
        <source>The same bytes were added on {day}. Status there: {status}.</source>
        <translation>Os mesmos bytes foram adicionados em {day}. Estado aí: {status}.</translation>
    </message>
    <message>
        <source>Go on with the document that is there, or process this file as a new version.</source>
        <translation>Continue com o documento que lá está, ou processe este ficheiro como nova versão.</translation>
    </message>
    <message>
        <source>It was taken out of this job. The file was not changed.</source>
        <translation>Foi retirado deste trabalho. O ficheiro não foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages show ink but hold no text.</source>
        <translation>
            <numerusform>%n página mostra tinta mas não contém texto.</numerusform>
            <numerusform>%n páginas mostram tinta mas não contêm texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are read by character recognition, which takes longer. What it cannot read is left to you.</source>
        <translation>São lidas por reconhecimento de caracteres, o que demora mais. O que não puder ser lido fica ao seu cuidado.</translation>
    </message>
    <message>
        <source>It will be processed.</source>
        <translation>Será processado.</translation>
    </message>
</context>
<context>
    <name>IntakeFlow</name>
    <message>
        <source>{name} was started.</source>
        <translation>{name} foi iniciado.</translation>
    </message>
    <message>
        <source>Nothing was added. The originals were not changed.</source>
        <translation>Nada foi adicionado. Os originais não foram alterados.</translation>
    </message>
</context>
<context>
    <name>IntakeSheet</name>
    <message>
        <source>Check before starting</source>
        <translation>Exame antes de começar</translation>
    </message>
    <message>
        <source>Ask before starting</source>
        <translation>Perguntar antes de começar</translation>
    </message>
    <message>
        <source>Show this sheet whenever a folder or several files are added</source>
        <translation>Mostra esta folha sempre que se adiciona uma pasta ou vários ficheiros</translation>
    </message>
    <message>
        <source>New jobs start like this</source>
        <translation>Começar assim os novos trabalhos</translation>
    </message>
    <message>
        <source>Keep these settings for new jobs. Categories, lists, fields and the folder stay with this job.</source>
        <translation>Mantém estas configurações para novos trabalhos. Categorias, listas, campos e pasta ficam neste trabalho.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add nothing. The originals stay as they are.</source>
        <translation>Não adiciona nada. Os originais ficam como estão.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message numerus="yes">
        <source>%n files will be processed</source>
        <translation>
            <numerusform>%n ficheiro será processado</numerusform>
            <numerusform>%n ficheiros serão processados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por ver</numerusform>
            <numerusform>%n por ver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n excluído</numerusform>
            <numerusform>%n excluídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still being checked</source>
        <translation>
            <numerusform>%n ainda em exame</numerusform>
            <numerusform>%n ainda em exame</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}. The originals are only read.</source>
        <translation>{counts}. Os originais são apenas lidos.</translation>
    </message>
    <message>
        <source>No file is left in this job.</source>
        <translation>Não resta nenhum ficheiro neste trabalho.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>A examinar os ficheiros…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Will be processed</source>
        <translation>Serão processados</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por ver</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluídos</translation>
    </message>
    <message>
        <source>{name}  {count}</source>
        <translation>{name}  {count}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n files</source>
        <translation>
            <numerusform>{name}: %n ficheiro</numerusform>
            <numerusform>{name}: %n ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>No file of this job can be processed.</source>
        <translation>Nenhum ficheiro deste trabalho pode ser processado.</translation>
    </message>
    <message numerus="yes">
        <source>Start %n files</source>
        <translation>
            <numerusform>Começar %n ficheiro</numerusform>
            <numerusform>Começar %n ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard this job and what you chose for it?</source>
        <translation>Descartar este trabalho e o que escolheu para ele?</translation>
    </message>
    <message>
        <source>No file was changed. You can add the files again at any time.</source>
        <translation>Nenhum ficheiro foi alterado. Pode adicionar de novo os ficheiros quando quiser.</translation>
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
        <translation>Número do processo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Requerente</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Find and redact</source>
        <translation>Procurar e expurgar</translation>
    </message>
    <message>
        <source>Hits are found, you decide each one, and a new file is made and checked.</source>
        <translation>As ocorrências são encontradas, decide cada uma, e é feito e verificado um novo ficheiro.</translation>
    </message>
    <message>
        <source>Clean only</source>
        <translation>Só limpar</translation>
    </message>
    <message>
        <source>Hidden data are removed and the new file is checked. Nothing is redacted.</source>
        <translation>Os dados ocultos são removidos e o novo ficheiro é verificado. Nada é expurgado.</translation>
    </message>
    <message>
        <source>Verify only</source>
        <translation>Só verificar</translation>
    </message>
    <message>
        <source>Files that were redacted elsewhere are checked. Nothing is written.</source>
        <translation>São verificados ficheiros expurgados noutro lado. Nada é escrito.</translation>
    </message>
    <message>
        <source>Certified (pages rebuilt, safest)</source>
        <translation>Certificada (reconstruída, a mais segura)</translation>
    </message>
    <message>
        <source>Every page is painted anew with its boxes. Nothing of the original file is carried over.</source>
        <translation>Cada página é pintada de novo com as suas tarjas. Nada do ficheiro original passa.</translation>
    </message>
    <message>
        <source>Vector (text and drawings kept)</source>
        <translation>Vetorial (texto e desenhos mantidos)</translation>
    </message>
    <message>
        <source>Pages are drawn anew from their text, lines and pictures; one that does not pass its checks is certified. Not promised: that nothing is left of drawings which others partly cover, or of traces in a picture too faint to be seen.</source>
        <translation>As páginas são redesenhadas a partir do seu texto, linhas e imagens; a que não superar os testes é certificada. Não se garante que nada reste de desenhos que outros cobrem em parte, nem de vestígios numa imagem ténues demais para se verem.</translation>
    </message>
    <message>
        <source>Until released</source>
        <translation>Até à emissão</translation>
    </message>
    <message>
        <source>Hits, decisions and names are removed a day after the last file of this job was released.</source>
        <translation>Ocorrências, decisões e nomes são removidos um dia após a emissão do último ficheiro deste trabalho.</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Até uma data</translation>
    </message>
    <message>
        <source>Hits, decisions and names are removed on that day, finished or not.</source>
        <translation>Ocorrências, decisões e nomes são removidos nesse dia, esteja concluído ou não.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Hits, decisions and names stay until somebody purges them.</source>
        <translation>Ocorrências, decisões e nomes ficam até que alguém os elimine definitivamente.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>A document is released when its reviewer has finished.</source>
        <translation>Um documento é emitido quando o seu revisor conclui.</translation>
    </message>
    <message>
        <source>Every document</source>
        <translation>Todos os documentos</translation>
    </message>
    <message>
        <source>Somebody other than the reviewer must approve before a document is released.</source>
        <translation>Alguém que não seja o revisor tem de aprovar antes de um documento ser emitido.</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Uma amostra</translation>
    </message>
    <message>
        <source>A part of the documents, drawn by chance, must be approved by somebody else.</source>
        <translation>Uma parte dos documentos, escolhida ao acaso, tem de ser aprovada por outra pessoa.</translation>
    </message>
    <message>
        <source>{rule} ({percent} %)</source>
        <translation>{rule} ({percent} %)</translation>
    </message>
    <message>
        <source>On hold: nothing is removed</source>
        <translation>Em preservação: nada é removido</translation>
    </message>
    <message>
        <source>Review data are removed a day after the last release</source>
        <translation>Os dados da revisão são removidos um dia após a última emissão</translation>
    </message>
    <message>
        <source>Kept until somebody purges them</source>
        <translation>Conservados até que alguém os elimine</translation>
    </message>
    <message>
        <source>Review data are removed now</source>
        <translation>Os dados da revisão são removidos agora</translation>
    </message>
    <message>
        <source>Review data are removed today</source>
        <translation>Os dados da revisão são removidos hoje</translation>
    </message>
    <message numerus="yes">
        <source>Review data are removed in %n days</source>
        <translation>
            <numerusform>Os dados da revisão são removidos dentro de %n dia</numerusform>
            <numerusform>Os dados da revisão são removidos dentro de %n dias</numerusform>
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
        <translation>Alguém sem perfil</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
</context>
<context>
    <name>KeepingEditor</name>
    <message>
        <source>Keep hits and decisions</source>
        <translation>Conservar ocorrências e decisões</translation>
    </message>
    <message>
        <source>Day on which they are removed</source>
        <translation>Dia em que são removidas</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Ficheiros…</translation>
    </message>
    <message>
        <source>How long files are kept</source>
        <translation>Prazo de conservação dos ficheiros</translation>
    </message>
    <message>
        <source>Keep working copies</source>
        <translation>Conservar cópias de trabalho</translation>
    </message>
    <message>
        <source>Day on which working copies are removed</source>
        <translation>Dia em que as cópias de trabalho são removidas</translation>
    </message>
    <message>
        <source>Released files</source>
        <translation>Ficheiros emitidos</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete after a day</source>
        <translation>Apagar após uma data</translation>
    </message>
    <message>
        <source>Day after which released files are deleted</source>
        <translation>Dia após o qual os ficheiros emitidos são apagados</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Originals are read where they lie. While one is away, its document waits.</source>
        <translation>Os originais são lidos onde estão. Enquanto um faltar, o seu documento espera.</translation>
    </message>
    <message>
        <source>Originals are copied into Sable&apos;s data folder before the work starts. It then goes on when one is moved or changed, or its drive is taken out. The copies are removed after {day}, or before it with the hits and decisions.</source>
        <translation>Os originais são copiados para a pasta de dados do Sable antes de começar o trabalho. Este continua mesmo que um seja movido ou alterado, ou que a unidade seja retirada. As cópias são removidas depois de {day}, ou antes, com as ocorrências e decisões.</translation>
    </message>
    <message>
        <source>Sable never deletes a released file.</source>
        <translation>O Sable nunca apaga um ficheiro emitido.</translation>
    </message>
    <message>
        <source>After {day} Sable deletes the released files and their certificates for good, in the folder they lie in. A file that somebody changed since stays.</source>
        <translation>Depois de {day} o Sable apaga definitivamente os ficheiros emitidos e os seus certificados, na pasta em que estão. Um ficheiro que alguém tenha alterado entretanto fica.</translation>
    </message>
    <message>
        <source>Working copies are kept, released files are deleted.</source>
        <translation>As cópias de trabalho são conservadas, os ficheiros emitidos são apagados.</translation>
    </message>
    <message>
        <source>Working copies are kept. Released files stay.</source>
        <translation>As cópias de trabalho são conservadas. Os ficheiros emitidos ficam.</translation>
    </message>
    <message>
        <source>No working copies. Released files are deleted.</source>
        <translation>Sem cópias de trabalho. Os ficheiros emitidos são apagados.</translation>
    </message>
    <message>
        <source>No working copies. Released files stay.</source>
        <translation>Sem cópias de trabalho. Os ficheiros emitidos ficam.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Processos</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Search actions and keys</source>
        <translation>Procurar ações e teclas</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Ações e suas teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>Pressione aqui a nova tecla</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta tecla</translation>
    </message>
    <message>
        <source>Use as well</source>
        <translation>Usar também</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Nenhuma tecla</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Teclas habituais</translation>
    </message>
    <message>
        <source>Usual keys for everything</source>
        <translation>Teclas habituais para tudo</translation>
    </message>
    <message>
        <source>Menus, tooltips and the sheet of keys show what you choose. It holds after a restart too.</source>
        <translation>Menus, dicas e a folha de teclas mostram o que escolher. Vale também depois de reiniciar.</translation>
    </message>
    <message>
        <source>New key for {action}</source>
        <translation>Nova tecla para {action}</translation>
    </message>
    <message>
        <source>No action or key matches the search.</source>
        <translation>Nenhuma ação ou tecla corresponde à pesquisa.</translation>
    </message>
    <message>
        <source>Select an action.</source>
        <translation>Selecione uma ação.</translation>
    </message>
    <message>
        <source>This key acts while it is held down, and cannot be changed.</source>
        <translation>Esta tecla atua enquanto está pressionada e não pode ser alterada.</translation>
    </message>
    <message>
        <source>Escape forgets the key that was pressed; Tab leaves the field.</source>
        <translation>Esc esquece a tecla pressionada; Tab sai do campo.</translation>
    </message>
    <message>
        <source>{key} is needed to get around in the window. Choose another key.</source>
        <translation>{key} é precisa para circular na janela. Escolha outra tecla.</translation>
    </message>
    <message>
        <source>{key} belongs to: {actions}. It is taken from there if you use it here.</source>
        <translation>{key} pertence a: {actions}. Se a usar aqui, é-lhe retirada.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} está livre.</translation>
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
            <numerusform>Etiqueta de %n ocorrência</numerusform>
            <numerusform>Etiqueta de %n ocorrências</numerusform>
        </translation>
    </message>
    <message>
        <source>Type to find a label</source>
        <translation>Escreva para encontrar uma etiqueta</translation>
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
        <translation>leitura</translation>
    </message>
    <message numerus="yes">
        <source>%n pages without text that could be read</source>
        <translation>
            <numerusform>%n página sem texto que se pudesse ler</numerusform>
            <numerusform>%n páginas sem texto que se pudesse ler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages not looked at yet</source>
        <translation>
            <numerusform>%n página ainda não examinada</numerusform>
            <numerusform>%n páginas ainda não examinadas</numerusform>
        </translation>
    </message>
    <message>
        <source>rules</source>
        <translation>regras</translation>
    </message>
    <message>
        <source>always list</source>
        <translation>lista «sempre»</translation>
    </message>
    <message>
        <source>never list</source>
        <translation>lista «nunca»</translation>
    </message>
    <message>
        <source>entry {number} of the {name} list ran out of time</source>
        <translation>a entrada {number} da lista {name} esgotou o tempo</translation>
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
        <translation>Ocorrências</translation>
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
        <translation>A linha {line} não tem letra nem algarismo que se possa procurar.</translation>
    </message>
    <message>
        <source>Line {line} is longer than {long} characters.</source>
        <translation>A linha {line} tem mais de {long} caracteres.</translation>
    </message>
    <message>
        <source>Line {line} would find nearly everything.</source>
        <translation>A linha {line} encontraria quase tudo.</translation>
    </message>
    <message>
        <source>Line {line} has no word of five letters, so it has no other spellings.</source>
        <translation>A linha {line} não tem nenhuma palavra de cinco letras, por isso não tem outras grafias.</translation>
    </message>
    <message>
        <source>Line {line} is no regular expression: see character {at}.</source>
        <translation>A linha {line} não é uma expressão regular: veja o carácter {at}.</translation>
    </message>
    <message>
        <source>Line {line} is no regular expression.</source>
        <translation>A linha {line} não é uma expressão regular.</translation>
    </message>
    <message>
        <source>The label in line {line} may have letters, digits and underscores only.</source>
        <translation>A etiqueta na linha {line} só pode ter letras, algarismos e traços de sublinhado.</translation>
    </message>
    <message>
        <source>A list has at most {most} lines.</source>
        <translation>Uma lista pode ter no máximo {most} linhas.</translation>
    </message>
    <message>
        <source>Always redact</source>
        <translation>Expurgar sempre</translation>
    </message>
    <message>
        <source>Never redact</source>
        <translation>Nunca expurgar</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Column of the file</source>
        <translation>Coluna do ficheiro</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Testar…</translation>
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
        <translation>A ler o ficheiro…</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Coluna {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were read.</source>
        <translation>
            <numerusform>Foi lida %n entrada.</numerusform>
            <numerusform>Foram lidas %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the file were left out.</source>
        <translation>
            <numerusform>Foi omitida %n linha do ficheiro.</numerusform>
            <numerusform>Foram omitidas %n linhas do ficheiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at document {number} of {total}…</source>
        <translation>A examinar o documento {number} de {total}…</translation>
    </message>
    <message numerus="yes">
        <source>%n hits.</source>
        <translation>
            <numerusform>%n ocorrência.</numerusform>
            <numerusform>%n ocorrências.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries without any.</source>
        <translation>
            <numerusform>%n entrada sem nenhuma.</numerusform>
            <numerusform>%n entradas sem nenhuma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries ran out of time on a page, so there may be more.</source>
        <translation>
            <numerusform>%n entrada esgotou o tempo numa página, por isso pode haver mais.</numerusform>
            <numerusform>%n entradas esgotaram o tempo numa página, por isso pode haver mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list is empty. Import one from a CSV, XLSX or text file.</source>
        <translation>Esta lista está vazia. Importe uma de um ficheiro CSV, XLSX ou de texto.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar uma lista</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.txt *.tsv)</source>
        <translation>Listas (*.csv *.xlsx *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Try the list on documents</source>
        <translation>Testar a lista em documentos</translation>
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
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Logs of this matter</source>
        <translation>Relatórios deste processo</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message numerus="yes">
        <source>%n documents are not released yet: the logs may change.</source>
        <translation>
            <numerusform>%n documento ainda não foi emitido: os relatórios podem mudar.</numerusform>
            <numerusform>%n documentos ainda não foram emitidos: os relatórios podem mudar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Public log</source>
        <translation>Relatório público</translation>
    </message>
    <message>
        <source>Document, page, category, reason, legal basis and place of every box. No text of any document.</source>
        <translation>Documento, página, categoria, motivo, fundamento legal e lugar de cada tarja. Nenhum texto de documentos.</translation>
    </message>
    <message>
        <source>Save public log…</source>
        <translation>Guardar relatório público…</translation>
    </message>
    <message>
        <source>Sealed reference list</source>
        <translation>Lista de referência sob sigilo</translation>
    </message>
    <message>
        <source>What each box hides, with an identifier for every value, to be filed under seal. The PDF is locked with this passphrase; nobody can open it without, not even you.</source>
        <translation>O que cada tarja oculta, com um identificador para cada valor, para juntar sob sigilo. O PDF é protegido com esta frase-passe; sem ela ninguém o pode abrir, nem quem o criou.</translation>
    </message>
    <message>
        <source>Passphrase, 12 characters or more</source>
        <translation>Frase-passe, 12 caracteres ou mais</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>A mesma outra vez</translation>
    </message>
    <message>
        <source>Save sealed list…</source>
        <translation>Guardar lista sob sigilo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Give the same passphrase twice first.</source>
        <translation>Indique primeiro duas vezes a mesma frase-passe.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save public log</source>
        <translation>Guardar relatório público</translation>
    </message>
    <message>
        <source>redaction log</source>
        <translation>relatório de expurgos</translation>
    </message>
    <message>
        <source>reference list, sealed</source>
        <translation>lista de referência, sob sigilo</translation>
    </message>
    <message>
        <source>Save sealed list</source>
        <translation>Guardar lista sob sigilo</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Ninguém escolhido</translation>
    </message>
    <message>
        <source>You work as {name}.</source>
        <translation>Está a trabalhar como {name}.</translation>
    </message>
    <message>
        <source>Choose who you are</source>
        <translation>Escolher quem está a trabalhar</translation>
    </message>
    <message>
        <source>{name} is being redacted and checked.</source>
        <translation>{name} está a ser expurgado e verificado.</translation>
    </message>
    <message>
        <source>{name} now waits for its second review.</source>
        <translation>{name} aguarda agora a segunda revisão.</translation>
    </message>
    <message>
        <source>{name} was released.</source>
        <translation>{name} foi emitido.</translation>
    </message>
    <message>
        <source>{name} was not released. The reason stands beside it.</source>
        <translation>{name} não foi emitido. A razão está ao lado.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing is worked on now.</source>
        <translation>O disco está cheio, por isso o trabalho está parado.</translation>
    </message>
    <message>
        <source>Every decision made so far is saved, and the originals are untouched. Free some space: Sable looks every few seconds and goes on by itself.</source>
        <translation>Todas as decisões tomadas até agora estão guardadas e os originais estão intactos. Liberte espaço: o Sable verifica de poucos em poucos segundos e continua por si.</translation>
    </message>
    <message>
        <source>There is space again. The work goes on.</source>
        <translation>Há espaço de novo. O trabalho continua.</translation>
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
        <translation>Revisão e expurgo sem ligação à Internet. Nada sai deste computador.

Software livre sob a licença GNU Affero General Public License, versão 3 ou posterior (AGPL-3.0-or-later). É fornecido sem qualquer garantia.</translation>
    </message>
</context>
<context>
    <name>MatterField</name>
    <message>
        <source>Any. Type a part of the name</source>
        <translation>Qualquer. Escreva parte do nome</translation>
    </message>
    <message>
        <source>Matters that were found</source>
        <translation>Processos encontrados</translation>
    </message>
    <message>
        <source>No matter has this in its name.</source>
        <translation>Nenhum processo tem isto no nome.</translation>
    </message>
    <message>
        <source>There is no matter yet.</source>
        <translation>Ainda não há processos.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n. Type more to find others.</source>
        <translation>
            <numerusform>O mais recente (%n). Escreva mais para encontrar outros.</numerusform>
            <numerusform>Os %n mais recentes. Escreva mais para encontrar outros.</numerusform>
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
        <translation>&amp;Ficheiro</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Documento</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisão</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Back to matters</source>
        <translation>Voltar aos processos</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Send back to review</source>
        <translation>Devolver à revisão</translation>
    </message>
    <message>
        <source>The reviewer sees your note above the pages. It stays with the document&apos;s comments.</source>
        <translation>O revisor vê a sua nota por cima das páginas. Fica com os comentários do documento.</translation>
    </message>
    <message>
        <source>What should be looked at again?</source>
        <translation>O que deve ser visto de novo?</translation>
    </message>
    <message>
        <source>Note for the reviewer</source>
        <translation>Nota para o revisor</translation>
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
            <numerusform>{matter} está pronto: %n documento por rever.</numerusform>
            <numerusform>{matter} está pronto: %n documentos por rever.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A job is ready: %n documents to review.</source>
        <translation>
            <numerusform>Um trabalho está pronto: %n documento por rever.</numerusform>
            <numerusform>Um trabalho está pronto: %n documentos por rever.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>This folder is not there. Choose another.</source>
        <translation>Esta pasta não existe. Escolha outra.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>Isto é um ficheiro. Escolha uma pasta.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another.</source>
        <translation>Não é possível escrever nesta pasta. Escolha outra.</translation>
    </message>
    <message>
        <source>The originals lie in this folder. Choose another, so that released files are never mixed with them.</source>
        <translation>Os originais estão nesta pasta. Escolha outra, para que os ficheiros emitidos nunca se misturem com eles.</translation>
    </message>
    <message>
        <source>Sable keeps its own data in this folder and clears it up. Choose another.</source>
        <translation>O Sable guarda nesta pasta os seus próprios dados e limpa-a. Escolha outra.</translation>
    </message>
</context>
<context>
    <name>OutputField</name>
    <message>
        <source>Beside the originals</source>
        <translation>Junto dos originais</translation>
    </message>
    <message>
        <source>Folder for released files</source>
        <translation>Pasta dos ficheiros emitidos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose a folder for released files</source>
        <translation>Escolher uma pasta para os ficheiros emitidos</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>A examinar a pasta…</translation>
    </message>
    <message>
        <source>Every file of this matter was released already. Released files stay where they are.</source>
        <translation>Todos os ficheiros deste processo já foram emitidos. Os ficheiros emitidos ficam onde estão.</translation>
    </message>
    <message>
        <source>Subfolders of the originals are kept there.</source>
        <translation>As subpastas dos originais são aí mantidas.</translation>
    </message>
    <message>
        <source>In the folder {name}, beside the one the originals lie in.</source>
        <translation>Na pasta {name}, ao lado daquela em que estão os originais.</translation>
    </message>
    <message>
        <source>In a new folder beside the one the originals lie in. Subfolders are kept.</source>
        <translation>Numa nova pasta ao lado daquela em que estão os originais. As subpastas são mantidas.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were released already and stay where they are.</source>
        <translation>
            <numerusform>%n ficheiro já foi emitido e fica onde está.</numerusform>
            <numerusform>%n ficheiros já foram emitidos e ficam onde estão.</numerusform>
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
        <translation>O documento. Tudo o que há nele também pode ser alcançado e decidido na lista de ocorrências.</translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message>
        <source>Same mark on other pages</source>
        <translation>Repetir noutras páginas</translation>
    </message>
    <message>
        <source>Pages, for example 1-4, 7</source>
        <translation>Páginas, por exemplo 1-4, 7</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>From here on</source>
        <translation>Daqui em diante</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Ímpares</translation>
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
        <translation>Escreva as páginas como 1-4, 7 – até à página {count}.</translation>
    </message>
    <message>
        <source>In the same place as on page {page}. One undo takes all of them back.</source>
        <translation>No mesmo lugar que na página {page}. Um único Desfazer retira todas.</translation>
    </message>
</context>
<context>
    <name>PairsEditor</name>
    <message>
        <source>Add a field</source>
        <translation>Adicionar campo</translation>
    </message>
    <message>
        <source>Two fields have the same name.</source>
        <translation>Dois campos têm o mesmo nome.</translation>
    </message>
    <message>
        <source>A field has no name.</source>
        <translation>Um campo não tem nome.</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nome do campo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Valor do campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Remover este campo</translation>
    </message>
    <message>
        <source>A job carries 16 fields at most.</source>
        <translation>Um trabalho pode ter no máximo 16 campos.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Password of the locked files</source>
        <translation>Palavra-passe dos ficheiros protegidos</translation>
    </message>
    <message>
        <source>It is kept in memory only and never stored.</source>
        <translation>É mantida só em memória e nunca é guardada.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are locked with a password.</source>
        <translation>
            <numerusform>%n ficheiro está protegido com palavra-passe.</numerusform>
            <numerusform>%n ficheiros estão protegidos com palavra-passe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try on %n files</source>
        <translation>
            <numerusform>Tentar em %n ficheiro</numerusform>
            <numerusform>Tentar em %n ficheiros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That password opened %n files.</source>
        <translation>
            <numerusform>Essa palavra-passe abriu %n ficheiro.</numerusform>
            <numerusform>Essa palavra-passe abriu %n ficheiros.</numerusform>
        </translation>
    </message>
    <message>
        <source>That password opened none of them.</source>
        <translation>Essa palavra-passe não abriu nenhum.</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>Who works on this computer</source>
        <translation>Quem trabalha neste computador</translation>
    </message>
    <message>
        <source>What is decided, finished and approved is recorded in the name of whoever is chosen here. Profiles stay on this computer; there is no password, and nothing is sent.</source>
        <translation>O que é decidido, concluído e aprovado é registado em nome de quem está aqui escolhido. Os perfis ficam neste computador; não há palavra-passe e nada é enviado.</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Adicionar perfil</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>facultativo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Sou eu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (atual)</translation>
    </message>
    <message>
        <source>{name} (deactivated)</source>
        <translation>{name} (desativado)</translation>
    </message>
    <message>
        <source>Type a name and save it.</source>
        <translation>Escreva um nome e guarde-o.</translation>
    </message>
    <message>
        <source>Nobody was added yet. Type a name and save it.</source>
        <translation>Ainda não foi adicionado ninguém. Escreva um nome e guarde-o.</translation>
    </message>
    <message>
        <source>This is you: what you do is recorded in this name.</source>
        <translation>É o seu perfil: o que fizer é registado neste nome.</translation>
    </message>
    <message>
        <source>Deactivated: it cannot be chosen any more. What was done in its name stays.</source>
        <translation>Desativado: já não pode ser escolhido. O que foi feito em seu nome fica.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Activate again</source>
        <translation>Reativar</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secções</translation>
    </message>
    <message>
        <source>Changes take effect at once and are kept on this computer.</source>
        <translation>As alterações têm efeito imediato e são guardadas neste computador.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>As it will be released.</source>
        <translation>Como será emitido.</translation>
    </message>
    <message>
        <source>The original with its boxes.</source>
        <translation>O original com as suas tarjas.</translation>
    </message>
    <message>
        <source>The original and the released page take turns. B ends it.</source>
        <translation>O original e a página emitida alternam-se. B termina.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Sable refuses itself every connection to another one and counts the tries. `sable doctor --no-network` looks more closely, with a document.</source>
        <translation>Nada sai deste computador. O Sable recusa a si próprio qualquer ligação a outro e conta as tentativas. `sable doctor --no-network` verifica mais a fundo, com um documento.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were tried and refused. Please report it.</source>
        <translation>
            <numerusform>Foi tentada e recusada %n ligação. Por favor, comunique-o.</numerusform>
            <numerusform>Foram tentadas e recusadas %n ligações. Por favor, comunique-o.</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection was tried since Sable started.</source>
        <translation>Nenhuma ligação foi tentada desde que o Sable foi iniciado.</translation>
    </message>
</context>
<context>
    <name>ProfileChooser</name>
    <message>
        <source>Legal profile</source>
        <translation>Perfil legal</translation>
    </message>
    <message>
        <source>The requester&apos;s names, addresses and numbers, which stay (one a line)</source>
        <translation>Nomes, endereços e números do requerente, que ficam (um por linha)</translation>
    </message>
    <message>
        <source>Texts of the requester</source>
        <translation>Textos do requerente</translation>
    </message>
    <message>
        <source>Not used: {file}, {place}: {problem}</source>
        <translation>Não usado: {file}, {place}: {problem}</translation>
    </message>
    <message>
        <source>This profile is missing, or its file is not right. Choose another one.</source>
        <translation>Este perfil falta, ou o seu ficheiro não é válido. Escolha outro.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Opening</source>
        <translation>Abertura</translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation>Deteção</translation>
    </message>
    <message>
        <source>Redacting</source>
        <translation>Expurgo</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Em curso</translation>
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
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Open hits</source>
        <translation>Ocorrências abertas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Em leitura…</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <source>Hits that are still open, of all hits. Click to sort.</source>
        <translation>Ocorrências ainda abertas, de todas. Clique para ordenar.</translation>
    </message>
    <message>
        <source>Click to sort</source>
        <translation>Clique para ordenar</translation>
    </message>
    <message>
        <source>{progress}, {left}</source>
        <translation>{progress}, {left}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>À espera</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n decided</source>
        <translation>
            <numerusform>{done} de %n decidida</numerusform>
            <numerusform>{done} de %n decididas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages unread</source>
        <translation>
            <numerusform>%n página não lida</numerusform>
            <numerusform>%n páginas não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>under 1 min left</source>
        <translation>falta menos de 1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>falta %n min</numerusform>
            <numerusform>faltam %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>falta %n h</numerusform>
            <numerusform>faltam %n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message>
        <source>The sample is not part of this installation.</source>
        <translation>O exemplo não faz parte desta instalação.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Adicionar ficheiros</translation>
    </message>
    <message>
        <source>PDF files (*.pdf *.PDF)</source>
        <translation>Ficheiros PDF (*.pdf *.PDF)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Adicionar pasta</translation>
    </message>
    <message>
        <source>Documents toolbar</source>
        <translation>Barra de documentos</translation>
    </message>
    <message>
        <source>No document matches.</source>
        <translation>Nenhum documento corresponde.</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Mostrar todos os documentos</translation>
    </message>
    <message>
        <source>Reading the list of documents…</source>
        <translation>A ler a lista de documentos…</translation>
    </message>
    <message>
        <source>Looking for PDFs…</source>
        <translation>À procura de PDF…</translation>
    </message>
    <message numerus="yes">
        <source>Try %n documents again?</source>
        <translation>
            <numerusform>Repetir %n documento?</numerusform>
            <numerusform>Repetir %n documentos?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are put at the end of the queue and read again. Decisions are kept.</source>
        <translation>São postos no fim da fila e lidos de novo. As decisões mantêm-se.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n documents?</source>
        <translation>
            <numerusform>Cancelar %n documento?</numerusform>
            <numerusform>Cancelar %n documentos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Originals and decisions are kept. Retry puts them back in the queue.</source>
        <translation>Os originais e as decisões mantêm-se. Repetir volta a pô-los na fila.</translation>
    </message>
    <message>
        <source>Cancel documents</source>
        <translation>Cancelar documentos</translation>
    </message>
    <message>
        <source>The certificate was saved as {name}.</source>
        <translation>O certificado foi guardado como {name}.</translation>
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
        <translation>Um código que pode ser lido por scanner; foi isto que se leu nele.</translation>
    </message>
    <message>
        <source>A code that can be scanned. Nothing was recognised in it, but no person can read what it says.</source>
        <translation>Um código que pode ser lido por scanner. Nada foi nele reconhecido, mas ninguém consegue ler a olho o que diz.</translation>
    </message>
    <message>
        <source>It stands in one list with the name of a minor.</source>
        <translation>Está na mesma lista que o nome de um menor.</translation>
    </message>
    <message>
        <source>The words beside it say that this is a minor: {words}.</source>
        <translation>As palavras ao lado dizem que se trata de um menor: {words}.</translation>
    </message>
    <message>
        <source>Found by: {finder}.</source>
        <translation>Encontrado por: {finder}.</translation>
    </message>
    <message>
        <source>The label beside it says what it is.</source>
        <translation>A designação ao lado diz o que é.</translation>
    </message>
    <message>
        <source>The label beside it says what it is: {words}.</source>
        <translation>A designação ao lado diz o que é: {words}.</translation>
    </message>
    <message>
        <source>Found by: {finder}, {words}.</source>
        <translation>Encontrado por: {finder}, {words}.</translation>
    </message>
    <message>
        <source>It is on the list of what always goes.</source>
        <translation>Está na lista do que se expurga sempre.</translation>
    </message>
    <message>
        <source>On the firm’s list of what always goes: {entry}.</source>
        <translation>Está na lista da organização do que se expurga sempre: {entry}.</translation>
    </message>
    <message>
        <source>On the job’s list of what always goes: {entry}.</source>
        <translation>Está na lista do trabalho do que se expurga sempre: {entry}.</translation>
    </message>
    <message>
        <source>The list says: {note}.</source>
        <translation>A lista diz: {note}.</translation>
    </message>
    <message>
        <source>The same text was found elsewhere in the document.</source>
        <translation>O mesmo texto foi encontrado noutro ponto do documento.</translation>
    </message>
    <message>
        <source>Read with doubt, and nearly as {text} {place}.</source>
        <translation>Lido com dúvida, e quase como {text} {place}.</translation>
    </message>
    <message>
        <source>It belongs to the name {text} {place}.</source>
        <translation>Pertence ao nome {text} {place}.</translation>
    </message>
    <message>
        <source>It is what goes of {text} {place}.</source>
        <translation>É o que se expurga de {text} {place}.</translation>
    </message>
    <message>
        <source>The same text as {place}.</source>
        <translation>O mesmo texto está {place}.</translation>
    </message>
    <message>
        <source>The same text as {text} {place}.</source>
        <translation>O mesmo texto que {text} {place}.</translation>
    </message>
    <message>
        <source>in another document of the job</source>
        <translation>noutro documento do trabalho</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>noutro ponto</translation>
    </message>
    <message>
        <source>on page {page}</source>
        <translation>na página {page}</translation>
    </message>
    <message>
        <source>Found there by: {finder}.</source>
        <translation>Encontrado aí por: {finder}.</translation>
    </message>
    <message>
        <source>Its check digits are right ({check}).</source>
        <translation>Os dígitos de controlo estão certos ({check}).</translation>
    </message>
    <message>
        <source>Its check digits are wrong ({check}).</source>
        <translation>Os dígitos de controlo estão errados ({check}).</translation>
    </message>
    <message>
        <source>The name model takes it for “{label}”, {marked} % sure that it points to somebody, and {removal} % sure that it has to go.</source>
        <translation>O modelo de nomes toma-o por «{label}»: {marked} % de certeza de que aponta para alguém e {removal} % de que tem de sair.</translation>
    </message>
    <message>
        <source>Also found by: {finders}.</source>
        <translation>Encontrado também por: {finders}.</translation>
    </message>
    <message>
        <source>Others took it for: {labels}.</source>
        <translation>Outros tomaram-no por: {labels}.</translation>
    </message>
    <message>
        <source>Name words directly beside it were added.</source>
        <translation>Foram acrescentadas palavras do nome imediatamente ao lado.</translation>
    </message>
    <message>
        <source>It is the rest of a longer text that another hit cut.</source>
        <translation>É o resto de um texto mais longo cortado por outra ocorrência.</translation>
    </message>
    <message>
        <source>A citation or a number of the document itself was cut off.</source>
        <translation>Foi retirada uma citação ou um número do próprio documento.</translation>
    </message>
    <message>
        <source>It holds a text that you keep, but says more than that.</source>
        <translation>Contém um texto que se mantém, mas diz mais do que isso.</translation>
    </message>
    <message>
        <source>It is also on a list of what stays; what always goes comes first.</source>
        <translation>Está também numa lista do que fica; prevalece o que se expurga sempre.</translation>
    </message>
    <message>
        <source>The part that may stay ends inside a word that was read from an image.</source>
        <translation>A parte que pode ficar termina dentro de uma palavra lida de uma imagem.</translation>
    </message>
    <message>
        <source>the name model ({name})</source>
        <translation>o modelo de nomes ({name})</translation>
    </message>
    <message>
        <source>the name model</source>
        <translation>o modelo de nomes</translation>
    </message>
    <message>
        <source>a title before a name</source>
        <translation>um título antes de um nome</translation>
    </message>
    <message>
        <source>letters behind a name</source>
        <translation>letras depois de um nome</translation>
    </message>
    <message>
        <source>a role before a name</source>
        <translation>uma função antes de um nome</translation>
    </message>
    <message>
        <source>a party of the case</source>
        <translation>uma parte do processo</translation>
    </message>
    <message>
        <source>“I, …,” of a statement</source>
        <translation>«Eu, …,» de uma declaração</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>uma assinatura</translation>
    </message>
    <message>
        <source>the end of a letter</source>
        <translation>o fecho de uma carta</translation>
    </message>
    <message>
        <source>the beginning of a letter</source>
        <translation>o início de uma carta</translation>
    </message>
    <message>
        <source>the name before an e-mail address</source>
        <translation>o nome antes de um endereço de e-mail</translation>
    </message>
    <message>
        <source>a column of names</source>
        <translation>uma coluna de nomes</translation>
    </message>
    <message>
        <source>a label beside it</source>
        <translation>uma designação ao lado</translation>
    </message>
    <message>
        <source>the heading of a table or form</source>
        <translation>o cabeçalho de uma tabela ou formulário</translation>
    </message>
    <message>
        <source>a list of what always goes</source>
        <translation>uma lista do que se expurga sempre</translation>
    </message>
    <message>
        <source>the pattern “{name}”</source>
        <translation>o padrão «{name}»</translation>
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
        <translation>Procurar códigos de motivo</translation>
    </message>
    <message>
        <source>Type a code or a word, Enter ticks it</source>
        <translation>Escreva um código ou uma palavra, Enter assinala-o</translation>
    </message>
    <message>
        <source>Reason codes</source>
        <translation>Códigos de motivo</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar uma lista…</translation>
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
            <numerusform>%n ocorrência</numerusform>
            <numerusform>%n ocorrências</numerusform>
        </translation>
    </message>
    <message>
        <source>These lists are not right and were left out: {names}. `sable reasons list` says why.</source>
        <translation>Estas listas não são válidas e foram deixadas de fora: {names}. `sable reasons list` diz porquê.</translation>
    </message>
    <message>
        <source>Ticked: {codes}</source>
        <translation>Assinalados: {codes}</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar uma lista</translation>
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
        <translation>Já em nenhuma lista</translation>
    </message>
</context>
<context>
    <name>ReasonsPage</name>
    <message>
        <source>Why something is removed. A list of your own goes before those that come with Sable.</source>
        <translation>Porque é removido algo. Uma lista própria tem precedência sobre as que vêm com o Sable.</translation>
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
        <translation>Categoria</translation>
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
        <translation>Fundamento legal</translation>
    </message>
    <message>
        <source>Box (points from the bottom left)</source>
        <translation>Tarja (pontos a partir do canto inferior esquerdo)</translation>
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
        <translation>o próprio ficheiro</translation>
    </message>
    <message>
        <source>{page}, hidden</source>
        <translation>{page}, oculto</translation>
    </message>
    <message>
        <source>Pages: {pages}, of which {full} in full, {part} in part and {withheld} withheld in full.</source>
        <translation>Páginas: {pages}, das quais {full} emitidas na íntegra, {part} em parte e {withheld} totalmente retidas.</translation>
    </message>
    <message>
        <source>{code}: {places} places on {pages} pages</source>
        <translation>{code}: pontos {places}, páginas {pages}</translation>
    </message>
    <message>
        <source>Removed under {codes}.</source>
        <translation>Removidos ao abrigo de {codes}.</translation>
    </message>
    <message>
        <source>Places without a reason code: {count}.</source>
        <translation>Pontos sem código de motivo: {count}.</translation>
    </message>
    <message>
        <source>Redaction log</source>
        <translation>Relatório de expurgos</translation>
    </message>
    <message>
        <source>What was removed and why. It holds no text of any document.</source>
        <translation>O que foi removido e porquê. Não contém texto de nenhum documento.</translation>
    </message>
    <message>
        <source>Removed places</source>
        <translation>Pontos removidos</translation>
    </message>
    <message>
        <source>Made by Sable from the decisions of the review.</source>
        <translation>Feito pelo Sable a partir das decisões da revisão.</translation>
    </message>
    <message>
        <source>Reference list: to be filed under seal</source>
        <translation>Lista de referência: para juntar sob sigilo</translation>
    </message>
    <message>
        <source>Each item that was removed and the identifier that stands for it (as in FRCP 5.2(g)). The numbers are those of the public log.</source>
        <translation>Cada elemento removido e o identificador que o representa (como na FRCP 5.2(g)). Os números são os do relatório público.</translation>
    </message>
    <message>
        <source>This list holds what was removed.</source>
        <translation>Esta lista contém o que foi removido.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>The whole list is attached to this file as reference-list.csv.</source>
        <translation>A lista completa está anexa a este ficheiro como reference-list.csv.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Public person</source>
        <translation>Figura pública</translation>
    </message>
    <message>
        <source>Not personal data</source>
        <translation>Não é dado pessoal</translation>
    </message>
    <message>
        <source>False hit</source>
        <translation>Falsa ocorrência</translation>
    </message>
    <message>
        <source>Declined because: {why}</source>
        <translation>Rejeitada porque: {why}</translation>
    </message>
    <message>
        <source>{name}, from a file</source>
        <translation>{name}, segundo um ficheiro</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Ninguém escolhido</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>{who}, {when}, when sending it back</source>
        <translation>{who}, {when}, ao devolver</translation>
    </message>
</context>
<context>
    <name>RemarksCard</name>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
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
        <translation>Comentário à ocorrência</translation>
    </message>
    <message>
        <source>Comment on the document</source>
        <translation>Comentário ao documento</translation>
    </message>
</context>
<context>
    <name>RemarksReview</name>
    <message>
        <source>Nothing was imported. {problem}</source>
        <translation>Nada foi importado. {problem}</translation>
    </message>
    <message numerus="yes">
        <source>%n codes were imported: {name}</source>
        <translation>
            <numerusform>Foi importado %n código: {name}</numerusform>
            <numerusform>Foram importados %n códigos: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Gravado: {path}</translation>
    </message>
    <message>
        <source>Remove your comment?</source>
        <translation>Remover o seu comentário?</translation>
    </message>
    <message>
        <source>It cannot be brought back. That it was there stays in the record, without what it said.</source>
        <translation>Não pode ser recuperado. Fica registado que existiu, mas não o que dizia.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Never find ‘{text}’ in this matter again?</source>
        <translation>Não voltar a encontrar «{text}» neste processo?</translation>
    </message>
    <message>
        <source>It is declined wherever it is still open in the documents of the matter, and kept on its list of what is never redacted. Undo opens the hits again; the text stays on the list until you take it off in the settings of the matter.</source>
        <translation>É rejeitado onde ainda estiver aberto nos documentos do processo, e fica na lista do que nunca se expurga. Desfazer reabre as ocorrências; o texto fica na lista até o retirar nas configurações do processo.</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>Nunca mais</translation>
    </message>
    <message>
        <source>‘{text}’ is on the list of what stays.</source>
        <translation>«{text}» está na lista do que fica.</translation>
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
        <translation>Restou</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Abaixo</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incerta</translation>
    </message>
    <message>
        <source>(area without text)</source>
        <translation>(área sem texto)</translation>
    </message>
    <message>
        <source>{label}, {where}, {state}: {text}</source>
        <translation>{label}, {where}, {state}: {text}</translation>
    </message>
    <message>
        <source>Hidden in the file: {label}, {where}, {state}: {text}</source>
        <translation>Oculto no ficheiro: {label}, {where}, {state}: {text}</translation>
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
        <translation>Pontuação {score}</translation>
    </message>
    <message>
        <source>The profile lets a part stay. Which one is not sure: all of it goes.</source>
        <translation>O perfil permite que uma parte fique. Não é certo qual: sai tudo.</translation>
    </message>
    <message>
        <source>Stays under the profile: {parts}</source>
        <translation>Fica segundo o perfil: {parts}</translation>
    </message>
    <message>
        <source>Score {score}.</source>
        <translation>Pontuação {score}.</translation>
    </message>
    <message>
        <source>Marked by hand. Only this place is redacted.</source>
        <translation>Marcado à mão. Só este lugar é expurgado.</translation>
    </message>
    <message>
        <source>Read from a list of redactions.</source>
        <translation>Lido de uma lista de expurgos.</translation>
    </message>
    <message>
        <source>After redaction this text could still be read.</source>
        <translation>Depois do expurgo, este texto ainda se podia ler.</translation>
    </message>
    <message>
        <source>After redaction a second reader could still read this text.</source>
        <translation>Depois do expurgo, um segundo leitor ainda podia ler este texto.</translation>
    </message>
    <message>
        <source>After redaction a third reading of the file still found this text.</source>
        <translation>Depois do expurgo, uma terceira leitura do ficheiro ainda encontrou este texto.</translation>
    </message>
    <message>
        <source>This box was not filled completely.</source>
        <translation>Esta tarja não ficou totalmente preenchida.</translation>
    </message>
    <message>
        <source>A second reader does not show this box filled completely.</source>
        <translation>Um segundo leitor não mostra esta tarja totalmente preenchida.</translation>
    </message>
    <message>
        <source>There was still text under this box.</source>
        <translation>Ainda havia texto debaixo desta tarja.</translation>
    </message>
    <message>
        <source>Something drawn was still under this box.</source>
        <translation>Ainda havia um desenho debaixo desta tarja.</translation>
    </message>
    <message>
        <source>Something outside the boxes changed here.</source>
        <translation>Algo fora das tarjas mudou aqui.</translation>
    </message>
    <message>
        <source>Letters of this text could still be read beside its box.</source>
        <translation>Ainda se podiam ler letras deste texto ao lado da tarja.</translation>
    </message>
    <message>
        <source>This page did not come out as it was.</source>
        <translation>Esta página não saiu como era.</translation>
    </message>
    <message>
        <source>The file held something that no released file may hold.</source>
        <translation>O ficheiro continha algo que nenhum ficheiro emitido pode conter.</translation>
    </message>
    <message>
        <source>The proof after redaction found this text left over.</source>
        <translation>A verificação após o expurgo encontrou este texto por remover.</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Every hit is decided.</source>
        <translation>Todas as ocorrências estão decididas.</translation>
    </message>
    <message>
        <source>No other open hit in this list.</source>
        <translation>Não há outra ocorrência aberta nesta lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n hits stay as they are: their documents were changed since.</source>
        <translation>
            <numerusform>%n ocorrência fica como está: o seu documento mudou entretanto.</numerusform>
            <numerusform>%n ocorrências ficam como estão: os seus documentos mudaram entretanto.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>Nenhum documento aberto.</translation>
    </message>
    <message>
        <source>Hits, groups and more</source>
        <translation>Ocorrências, grupos e mais</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Ocorrências</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisa</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation>A abrir o documento…</translation>
    </message>
    <message numerus="yes">
        <source>%n attached files are documents of this matter now.</source>
        <translation>
            <numerusform>%n ficheiro anexo é agora um documento deste processo.</numerusform>
            <numerusform>%n ficheiros anexos são agora documentos deste processo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The attached PDFs are documents of this matter already.</source>
        <translation>Os PDF anexos já são documentos deste processo.</translation>
    </message>
    <message>
        <source>None of the attached files is a PDF that can be taken in.</source>
        <translation>Nenhum dos ficheiros anexos é um PDF que se possa juntar.</translation>
    </message>
    <message numerus="yes">
        <source>%n others are no PDF or could not be unpacked.</source>
        <translation>
            <numerusform>%n outro não é PDF ou não pôde ser extraído.</numerusform>
            <numerusform>%n outros não são PDF ou não puderam ser extraídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every page was seen.</source>
        <translation>Todas as páginas foram vistas.</translation>
    </message>
    <message>
        <source>On the page: arrow keys move the selected box, Alt with arrows resizes it.</source>
        <translation>Na página: as setas movem a tarja selecionada, Alt com setas redimensiona-a.</translation>
    </message>
    <message>
        <source>RELEASED</source>
        <translation>EMITIDO</translation>
    </message>
    <message>
        <source>NOT YET REDACTED</source>
        <translation>AINDA NÃO EXPURGADO</translation>
    </message>
    <message>
        <source>{action}: {step}</source>
        <translation>{action}: {step}</translation>
    </message>
    <message>
        <source>{decided} of {total} decided</source>
        <translation>{decided} de {total} decididas</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Sem ocorrências</translation>
    </message>
    <message numerus="yes">
        <source>%n pages not seen</source>
        <translation>
            <numerusform>%n página não vista</numerusform>
            <numerusform>%n páginas não vistas</numerusform>
        </translation>
    </message>
    <message>
        <source>all pages seen</source>
        <translation>todas as páginas vistas</translation>
    </message>
    <message>
        <source>undo: {step}</source>
        <translation>desfazer: {step}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rejeitar</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Aceitar %n</numerusform>
            <numerusform>Aceitar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n</source>
        <translation>
            <numerusform>Rejeitar %n</numerusform>
            <numerusform>Rejeitar %n</numerusform>
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
        <translation>Pontos encontrados; os não assinalados não são marcados</translation>
    </message>
    <message>
        <source>Text to search for</source>
        <translation>Texto a procurar</translation>
    </message>
    <message>
        <source>Search and redact</source>
        <translation>Procurar e expurgar</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Como procurar</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Whole words in any case, also over line breaks</source>
        <translation>Palavras inteiras, maiúsculas ou minúsculas, também entre linhas</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exato</translation>
    </message>
    <message>
        <source>Exactly these capitals and small letters</source>
        <translation>Exatamente estas maiúsculas e minúsculas</translation>
    </message>
    <message>
        <source>Wildcards</source>
        <translation>Com * e ?</translation>
    </message>
    <message>
        <source>* any letters and digits of a word, ? one of them</source>
        <translation>* quaisquer letras e algarismos de uma palavra, ? um só</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>Quase</translation>
    </message>
    <message>
        <source>Also as OCR and typing slips write it</source>
        <translation>Também com erros de OCR e de digitação</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>A regular expression, in any case</source>
        <translation>Uma expressão regular, maiúsculas ou minúsculas</translation>
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
        <translation>Processo</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Assinalar todos</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Retirar sinais</translation>
    </message>
    <message numerus="yes">
        <source>Mark {count} in %n documents</source>
        <translation>
            <numerusform>Marcar {count} em %n documento</numerusform>
            <numerusform>Marcar {count} em %n documentos</numerusform>
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
        <translation>A procurar…</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boxed already</source>
        <translation>
            <numerusform>%n já tarjado</numerusform>
            <numerusform>%n já tarjados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages were not searched whole: the expression takes too long there.</source>
        <translation>
            <numerusform>%n página não foi pesquisada por inteiro: aí a expressão demora demasiado.</numerusform>
            <numerusform>%n páginas não foram pesquisadas por inteiro: aí a expressão demora demasiado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be searched: {names}.</source>
        <translation>Não foi possível pesquisar: {names}.</translation>
    </message>
    <message>
        <source>Type and press Return. Then the arrow keys go from match to match, and Space takes a tick away.</source>
        <translation>Escreva e pressione Enter. Depois as setas vão de resultado em resultado, e a barra de espaço retira um sinal.</translation>
    </message>
    <message>
        <source>This would find nearly everything.</source>
        <translation>Isto encontraria quase tudo.</translation>
    </message>
    <message>
        <source>This has no word of five letters, so it has no other spellings.</source>
        <translation>Isto não tem nenhuma palavra de cinco letras, por isso não tem outras grafias.</translation>
    </message>
    <message>
        <source>This is no regular expression: see character {at}.</source>
        <translation>Isto não é uma expressão regular: veja o carácter {at}.</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>Isto não é uma expressão regular.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Isto é longo demais.</translation>
    </message>
    <message>
        <source>There is no letter or digit to look for in this.</source>
        <translation>Não há nisto letra nem algarismo que se possa procurar.</translation>
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
        <translation>Aprovar ▸</translation>
    </message>
    <message>
        <source>Choose who you are first (File, Profiles).</source>
        <translation>Escolha primeiro quem está a trabalhar (Ficheiro, Perfis).</translation>
    </message>
    <message>
        <source>You reviewed it yourself: another person has to approve it.</source>
        <translation>Foi quem reviu este documento: outra pessoa tem de o aprovar.</translation>
    </message>
    <message>
        <source>Sent back by {who}, {when}</source>
        <translation>Devolvido por {who}, {when}</translation>
    </message>
</context>
<context>
    <name>SelectionCard</name>
    <message numerus="yes">
        <source>%n files selected</source>
        <translation>
            <numerusform>%n ficheiro selecionado</numerusform>
            <numerusform>%n ficheiros selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>No file selected</source>
        <translation>Nenhum ficheiro selecionado</translation>
    </message>
    <message>
        <source>Select files to see what can be done about them.</source>
        <translation>Selecione ficheiros para ver o que pode ser feito com eles.</translation>
    </message>
    <message numerus="yes">
        <source>Try %n again</source>
        <translation>
            <numerusform>Repetir %n</numerusform>
            <numerusform>Repetir %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Open the existing one</source>
        <translation>Abrir o existente</translation>
    </message>
    <message numerus="yes">
        <source>Detect %n again there</source>
        <translation>
            <numerusform>Detetar aí %n de novo</numerusform>
            <numerusform>Detetar aí %n de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>Detect again there</source>
        <translation>Detetar aí de novo</translation>
    </message>
    <message numerus="yes">
        <source>Process %n anyway</source>
        <translation>
            <numerusform>Processar %n mesmo assim</numerusform>
            <numerusform>Processar %n mesmo assim</numerusform>
        </translation>
    </message>
    <message>
        <source>Process anyway</source>
        <translation>Processar mesmo assim</translation>
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
        <translation>Abrir num visualizador</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Takes effect the next time Sable starts.</source>
        <translation>Tem efeito da próxima vez que o Sable iniciar.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>New jobs</source>
        <translation>Novos trabalhos</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Tarjas</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Conservação</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Jobs API</source>
        <translation>API de trabalhos</translation>
    </message>
    <message>
        <source>What a new job starts with. It can be changed for each job before it starts. Categories, lists, fields and the folder of released files belong to a job and are not kept from one to the next.</source>
        <translation>Com que começa um novo trabalho. Pode ser alterado em cada trabalho antes de começar. Categorias, listas, campos e a pasta dos ficheiros emitidos pertencem a um trabalho e não passam para o seguinte.</translation>
    </message>
    <message>
        <source>What the boxes of new jobs look like in released files.</source>
        <translation>Aspeto das tarjas de novos trabalhos nos ficheiros emitidos.</translation>
    </message>
    <message>
        <source>Every decision is stored in the moment it is made, so there is nothing to save. Here you choose how long new jobs keep what.</source>
        <translation>Cada decisão é guardada no momento em que é tomada, por isso não há nada a guardar. Escolhe-se aqui o que os novos trabalhos conservam e por quanto tempo.</translation>
    </message>
    <message>
        <source>Other programs of this computer can hand in files here and fetch what is released. Their jobs lie in this queue and start as new jobs do. No other computer and no web page can reach it.</source>
        <translation>Outros programas deste computador podem entregar aqui ficheiros e obter o que é emitido. Os seus trabalhos ficam nesta fila e começam como os novos trabalhos. Nenhum outro computador e nenhuma página web lhe pode aceder.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Como o computador</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Sem nomes</translation>
    </message>
    <message>
        <source>With the name of the matter</source>
        <translation>Com o nome do processo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Pages and the boxes on them look the same in every theme.</source>
        <translation>As páginas e as suas tarjas têm o mesmo aspeto em qualquer tema.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Ask before starting</source>
        <translation>Perguntar antes de começar</translation>
    </message>
    <message>
        <source>Show what a drop brings, and its settings, whenever several files are added.</source>
        <translation>Ao adicionar vários ficheiros, mostra o que trazem e as configurações.</translation>
    </message>
    <message>
        <source>Legal profile</source>
        <translation>Perfil legal</translation>
    </message>
    <message>
        <source>How released pages are made</source>
        <translation>Como são feitas as páginas emitidas</translation>
    </message>
    <message>
        <source>Write the certificate as a page (PDF) as well</source>
        <translation>Gravar também o certificado como página (PDF)</translation>
    </message>
    <message>
        <source>Read text in pictures (OCR)</source>
        <translation>Ler texto em imagens (OCR)</translation>
    </message>
    <message>
        <source>Without it nothing is found in scans, and somebody has to look at each of these pages.</source>
        <translation>Sem ele nada é encontrado em digitalizações, e alguém tem de ver cada uma dessas páginas.</translation>
    </message>
    <message>
        <source>Quick search (names by the small model only)</source>
        <translation>Pesquisa rápida (nomes só pelo modelo pequeno)</translation>
    </message>
    <message>
        <source>It is faster and misses more. What rules and lists find is found as always.</source>
        <translation>É mais rápida e deixa escapar mais. O que regras e listas encontram é encontrado como sempre.</translation>
    </message>
    <message>
        <source>Use the firm&apos;s lists</source>
        <translation>Usar as listas da organização</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Segunda revisão</translation>
    </message>
    <message>
        <source>Share of documents in the sample</source>
        <translation>Proporção de documentos na amostra</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Every page must be seen before a review is finished</source>
        <translation>Todas as páginas têm de ser vistas antes de concluir uma revisão</translation>
    </message>
    <message>
        <source>Detection misses things. A page counts when all of it was on screen at a readable size.</source>
        <translation>A deteção deixa escapar coisas. Uma página conta quando esteve toda no ecrã num tamanho legível.</translation>
    </message>
    <message>
        <source>What boxes look like</source>
        <translation>Aspeto das tarjas</translation>
    </message>
    <message>
        <source>Make the width of boxes say less</source>
        <translation>Tornar a largura das tarjas menos reveladora</translation>
    </message>
    <message>
        <source>Boxes grow to a grid and are joined with their neighbors, never over a word that stays.</source>
        <translation>As tarjas crescem até uma grelha e unem-se às vizinhas, nunca sobre uma palavra que fica.</translation>
    </message>
    <message>
        <source>Keep hits and decisions</source>
        <translation>Conservar ocorrências e decisões</translation>
    </message>
    <message>
        <source>Days until hits and decisions are removed</source>
        <translation>Dias até à remoção de ocorrências e decisões</translation>
    </message>
    <message>
        <source>Days for which working copies are kept</source>
        <translation>Dias de conservação das cópias de trabalho</translation>
    </message>
    <message>
        <source>0 makes none: originals are read where they lie, and while one is away, its document waits.</source>
        <translation>Com 0 não há nenhuma: os originais são lidos onde estão e, enquanto um faltar, o seu documento espera.</translation>
    </message>
    <message>
        <source>Days after which released files are deleted</source>
        <translation>Dias após os quais os ficheiros emitidos são apagados</translation>
    </message>
    <message>
        <source>0 deletes none.</source>
        <translation>Com 0 nenhum é apagado.</translation>
    </message>
    <message>
        <source>Tell when a job is ready for review</source>
        <translation>Avisar quando um trabalho está pronto para revisão</translation>
    </message>
    <message>
        <source>Only while another window is in front. A notice can be read by whoever sees the screen, and the system may keep it. The name of a matter, which for a single file is that of the file, is in it only where you choose that; text of documents never is.</source>
        <translation>Só enquanto outra janela está à frente. Um aviso pode ser lido por quem vê o ecrã, e o sistema pode guardá-lo. O nome de um processo, que num ficheiro único é o do ficheiro, só consta dele se assim o escolher; o texto de documentos nunca.</translation>
    </message>
    <message>
        <source>Memory for pictures of pages</source>
        <translation>Memória para imagens de páginas</translation>
    </message>
    <message>
        <source>More of it makes scrolling back in long documents quicker.</source>
        <translation>Mais memória torna mais rápido voltar atrás em documentos longos.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Documents that are worked on at the same time</source>
        <translation>Documentos processados ao mesmo tempo</translation>
    </message>
    <message>
        <source>0 lets Sable choose by the number of processor cores. Each takes up to a few gigabytes of memory while it reads a scan.</source>
        <translation>Com 0 o Sable escolhe pelo número de núcleos do processador. Cada um ocupa até alguns gigabytes de memória enquanto lê uma digitalização.</translation>
    </message>
    <message>
        <source>Take jobs from other programs of this computer</source>
        <translation>Aceitar trabalhos de outros programas deste computador</translation>
    </message>
    <message>
        <source>Off, nothing listens. On, 127.0.0.1 is listened on while this window is open.</source>
        <translation>Desligado, nada está à escuta. Ligado, escuta-se em 127.0.0.1 enquanto esta janela estiver aberta.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Only a person in this window ends reviews</source>
        <translation>Só uma pessoa nesta janela conclui revisões</translation>
    </message>
    <message>
        <source>Without it, a program that submits its reviewed list releases the document. Holds for jobs that come from now on.</source>
        <translation>Sem isto, um programa que entrega a sua lista revista emite o documento. Vale para os trabalhos que chegarem a partir de agora.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings of the matter</source>
        <translation>Configurações do processo</translation>
    </message>
    <message>
        <source>What was found already stays as it is until a document is detected again.</source>
        <translation>O que já foi encontrado fica como está até o documento ser detetado de novo.</translation>
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
        <translation>Repor o habitual</translation>
    </message>
    <message>
        <source>{section}: back to what is usual</source>
        <translation>{section}: repor o habitual</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings of this job</source>
        <translation>Configurações deste trabalho</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Choose at least one category.</source>
        <translation>Escolha pelo menos uma categoria.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>O que é feito</translation>
    </message>
    <message>
        <source>Where released files go</source>
        <translation>Para onde vão os ficheiros emitidos</translation>
    </message>
    <message>
        <source>How released pages are made</source>
        <translation>Como são feitas as páginas emitidas</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Tarjas</translation>
    </message>
    <message>
        <source>Write the certificate as a page (PDF) as well</source>
        <translation>Gravar também o certificado como página (PDF)</translation>
    </message>
    <message>
        <source>Beside its JSON, for people to read and to file. It can be saved later too.</source>
        <translation>Ao lado do seu JSON, para ler e juntar ao processo. Também pode ser guardado mais tarde.</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>O que é procurado</translation>
    </message>
    <message>
        <source>Always redact (one text a line)</source>
        <translation>Expurgar sempre (um texto por linha)</translation>
    </message>
    <message>
        <source>Never redact (one text a line)</source>
        <translation>Nunca expurgar (um texto por linha)</translation>
    </message>
    <message>
        <source>Use the firm&apos;s lists as well</source>
        <translation>Usar também as listas da organização</translation>
    </message>
    <message>
        <source>A text that stands in both lists is redacted.</source>
        <translation>Um texto que está nas duas listas é expurgado.</translation>
    </message>
    <message>
        <source>Read text in pictures (OCR)</source>
        <translation>Ler texto em imagens (OCR)</translation>
    </message>
    <message>
        <source>Without it nothing is found in scans, photographs and drawn letters: somebody has to look at each of these pages before the release.</source>
        <translation>Sem isto nada é encontrado em digitalizações, fotografias e letras desenhadas: alguém tem de ver cada uma dessas páginas antes da emissão.</translation>
    </message>
    <message>
        <source>Quick search (names by the small model only)</source>
        <translation>Pesquisa rápida (nomes só pelo modelo pequeno)</translation>
    </message>
    <message>
        <source>It is faster and misses more: names, places and organisations in unusual papers, and most amounts, personal traits and other details. What rules and lists find is found as always.</source>
        <translation>É mais rápida e deixa escapar mais: nomes, lugares e organizações em documentos invulgares, e a maioria das quantias, características pessoais e outros pormenores. O que regras e listas encontram é encontrado como sempre.</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Segunda revisão</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of documents in the sample, in percent</source>
        <translation>Proporção de documentos na amostra, em percentagem</translation>
    </message>
    <message>
        <source>Every page must be seen before a review is finished</source>
        <translation>Todas as páginas têm de ser vistas antes de concluir uma revisão</translation>
    </message>
    <message>
        <source>Detection misses things. A page counts when all of it was on screen at a readable size.</source>
        <translation>A deteção deixa escapar coisas. Uma página conta quando esteve toda no ecrã num tamanho legível.</translation>
    </message>
    <message>
        <source>Keep hits and decisions</source>
        <translation>Conservar ocorrências e decisões</translation>
    </message>
    <message>
        <source>Import and test…</source>
        <translation>Importar e testar…</translation>
    </message>
    <message>
        <source>Import and test: {list}</source>
        <translation>Importar e testar: {list}</translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <source>Pages beside</source>
        <translation>Páginas lado a lado</translation>
    </message>
    <message>
        <source>The original, and beside it what will be released.</source>
        <translation>O original e, ao lado, o que será emitido.</translation>
    </message>
    <message>
        <source>Two places of the document. {key} goes to the other one.</source>
        <translation>Dois pontos do documento. {key} passa ao outro.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The queue file is damaged.</source>
        <translation>O ficheiro da fila está danificado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sable can build a new one from everything that can still be read. The damaged file is kept beside it. Originals and released files are not touched.</source>
        <translation>Nada foi alterado. O Sable pode criar um novo com tudo o que ainda se pode ler. O ficheiro danificado é mantido ao lado. Os originais e os ficheiros emitidos não são tocados.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message numerus="yes">
        <source>%n documents were recovered.</source>
        <translation>
            <numerusform>%n documento foi recuperado.</numerusform>
            <numerusform>%n documentos foram recuperados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n records could not be read.</source>
        <translation>
            <numerusform>Pelo menos %n registo não pôde ser lido.</numerusform>
            <numerusform>Pelo menos %n registos não puderam ser lidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing seems to be missing.</source>
        <translation>Nada parece faltar.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents are read again. What was decided about the rest of them is kept.</source>
        <translation>
            <numerusform>%n documento é lido de novo. O que foi decidido sobre o resto dele mantém-se.</numerusform>
            <numerusform>%n documentos são lidos de novo. O que foi decidido sobre o resto deles mantém-se.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}.</source>
        <translation>O ficheiro danificado é mantido como {name}.</translation>
    </message>
    <message>
        <source>Sable is already open.</source>
        <translation>O Sable já está aberto.</translation>
    </message>
    <message>
        <source>Nothing was changed. Go to the window that is open, or close it and start Sable again.</source>
        <translation>Nada foi alterado. Passe para a janela que está aberta, ou feche-a e inicie de novo o Sable.</translation>
    </message>
    <message>
        <source>The queue was written by a newer version of Sable.</source>
        <translation>A fila foi gravada por uma versão mais recente do Sable.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install that version or a later one.</source>
        <translation>Nada foi alterado. Instale essa versão ou uma posterior.</translation>
    </message>
    <message>
        <source>Nothing can be written into the data folder.</source>
        <translation>Não é possível escrever na pasta de dados.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that you may write there, then start Sable again.</source>
        <translation>Nada foi alterado. Verifique se tem permissão para escrever nela e inicie de novo o Sable.</translation>
    </message>
    <message>
        <source>The queue file in the data folder is not one of Sable&apos;s.</source>
        <translation>O ficheiro da fila na pasta de dados não é do Sable.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move that file away, then start Sable again.</source>
        <translation>Nada foi alterado. Retire esse ficheiro daí e inicie de novo o Sable.</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Por fazer</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Checking</source>
        <translation>Em exame</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Em fila</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>Detecting</source>
        <translation>Deteção</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>Pronto para revisão</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Em revisão</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisto</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>Segunda revisão</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Redacting</source>
        <translation>Expurgo</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <translation>Verificação falhou</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Eliminado</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Finish review ▸</source>
        <translation>Concluir revisão ▸</translation>
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
            <numerusform>{step} em %n documento</numerusform>
            <numerusform>{step} em %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept ‘{text}’</source>
        <translation>Aceitar «{text}»</translation>
    </message>
    <message>
        <source>Decline ‘{text}’</source>
        <translation>Rejeitar «{text}»</translation>
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
        <translation>Apagar «{text}»</translation>
    </message>
    <message>
        <source>Change ‘{text}’</source>
        <translation>Alterar «{text}»</translation>
    </message>
    <message>
        <source>Copy the decision on ‘{text}’</source>
        <translation>Copiar a decisão sobre «{text}»</translation>
    </message>
    <message>
        <source>Nothing secret here</source>
        <translation>Nada de sigiloso</translation>
    </message>
    <message>
        <source>Change the label of ‘{text}’</source>
        <translation>Mudar a etiqueta de «{text}»</translation>
    </message>
    <message>
        <source>Give reasons for ‘{text}’</source>
        <translation>Indicar motivos para «{text}»</translation>
    </message>
    <message>
        <source>Comment on ‘{text}’</source>
        <translation>Comentar «{text}»</translation>
    </message>
    <message>
        <source>Say why ‘{text}’ stays</source>
        <translation>Dizer por que fica «{text}»</translation>
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
            <numerusform>Aceitar %n ocorrência</numerusform>
            <numerusform>Aceitar %n ocorrências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n hits</source>
        <translation>
            <numerusform>Rejeitar %n ocorrência</numerusform>
            <numerusform>Rejeitar %n ocorrências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n hits</source>
        <translation>
            <numerusform>Reabrir %n ocorrência</numerusform>
            <numerusform>Reabrir %n ocorrências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n areas</source>
        <translation>
            <numerusform>Marcar %n área</numerusform>
            <numerusform>Marcar %n áreas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n hits</source>
        <translation>
            <numerusform>Apagar %n ocorrência</numerusform>
            <numerusform>Apagar %n ocorrências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n hits</source>
        <translation>
            <numerusform>Alterar %n ocorrência</numerusform>
            <numerusform>Alterar %n ocorrências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n decisions</source>
        <translation>
            <numerusform>Copiar %n decisão</numerusform>
            <numerusform>Copiar %n decisões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing secret in %n unread regions</source>
        <translation>
            <numerusform>Nada de sigiloso em %n área não lida</numerusform>
            <numerusform>Nada de sigiloso em %n áreas não lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the label of %n hits</source>
        <translation>
            <numerusform>Mudar a etiqueta de %n ocorrência</numerusform>
            <numerusform>Mudar a etiqueta de %n ocorrências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give reasons for %n hits</source>
        <translation>
            <numerusform>Indicar motivos para %n ocorrência</numerusform>
            <numerusform>Indicar motivos para %n ocorrências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comentário</numerusform>
            <numerusform>%n comentários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say why %n hits stay</source>
        <translation>
            <numerusform>Dizer por que fica %n ocorrência</numerusform>
            <numerusform>Dizer por que ficam %n ocorrências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into %n boxes</source>
        <translation>
            <numerusform>Dividir em %n tarja</numerusform>
            <numerusform>Dividir em %n tarjas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n boxes</source>
        <translation>
            <numerusform>Unir %n tarja</numerusform>
            <numerusform>Unir %n tarjas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>{when} · {step} · taken back</source>
        <translation>{when} · {step} · desfeito</translation>
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
            <numerusform>%n concluído</numerusform>
            <numerusform>%n concluídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n por rever</numerusform>
            <numerusform>%n por rever</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n requer atenção</numerusform>
            <numerusform>%n requerem atenção</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n recusado</numerusform>
            <numerusform>%n recusados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
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
        <translation>Programa e bibliotecas</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Counts of the queue</source>
        <translation>Contagens da fila</translation>
    </message>
    <message>
        <source>End of the log</source>
        <translation>Fim do registo técnico</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Dados para suporte</translation>
    </message>
    <message>
        <source>What whoever helps you gets to see</source>
        <translation>O que vê quem lhe presta apoio</translation>
    </message>
    <message>
        <source>This is all of it, line by line: no text of a document, no name of a file, a folder, a matter or a person. Untick what you do not want to hand over. Sable saves a zip file at a place you choose and sends nothing.</source>
        <translation>Isto é tudo, linha a linha: nenhum texto de documentos, nenhum nome de ficheiro, pasta, processo ou pessoa. Retire o sinal do que não quer entregar. O Sable guarda um ficheiro zip no lugar que escolher e não envia nada.</translation>
    </message>
    <message>
        <source>Parts of the bundle</source>
        <translation>Partes do conjunto</translation>
    </message>
    <message>
        <source>Lines of the selected part</source>
        <translation>Linhas da parte selecionada</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>A reunir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines will be saved.</source>
        <translation>
            <numerusform>Será guardada %n linha.</numerusform>
            <numerusform>Serão guardadas %n linhas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Guardar os dados para suporte</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Ficheiro zip (*.zip)</translation>
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
        <translation>Categoria do limiar</translation>
    </message>
    <message>
        <source>How sure a hit must be, in percent</source>
        <translation>Que certeza deve ter uma ocorrência, em percentagem</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas as categorias</translation>
    </message>
    <message>
        <source>Threshold {percent} %</source>
        <translation>Limiar {percent} %</translation>
    </message>
    <message numerus="yes">
        <source>%n open hits below</source>
        <translation>
            <numerusform>%n ocorrência aberta abaixo</numerusform>
            <numerusform>%n ocorrências abertas abaixo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n below</source>
        <translation>
            <numerusform>Rejeitar %n abaixo</numerusform>
            <numerusform>Rejeitar %n abaixo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>not seen</source>
        <translation>não vista</translation>
    </message>
    <message>
        <source>Pages, small</source>
        <translation>Páginas em miniatura</translation>
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
        <translation>ainda não vista</translation>
    </message>
    <message numerus="yes">
        <source>%n open hits</source>
        <translation>
            <numerusform>%n ocorrência aberta</numerusform>
            <numerusform>%n ocorrências abertas</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>não pôde ser lida</translation>
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
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>{place} · {text} · {file}</source>
        <translation>{place} · {text} · {file}</translation>
    </message>
    <message>
        <source>{place} · boxed already · {text} · {file}</source>
        <translation>{place} · já tarjado · {text} · {file}</translation>
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
        <translation>Ferramentas</translation>
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
        <translation>Terminar a visita</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Everything that was found stands in this list. {accept} accepts a hit: it will be removed. {reject} declines it: it stays readable. {next} and {previous} go to the next and the previous open one. Every decision is stored at once, and {undo} takes it back, also tomorrow.</source>
        <translation>Tudo o que foi encontrado está nesta lista. {accept} aceita uma ocorrência: será removida. {reject} rejeita-a: fica legível. {next} e {previous} vão para a seguinte e a anterior que estejam abertas. Cada decisão é guardada de imediato, e {undo} desfá-la, também amanhã.</translation>
    </message>
    <message>
        <source>The page shows the same hits. Hold {peek} to look under the boxes. Where something was missed, press {rectangle} and draw a box.</source>
        <translation>A página mostra as mesmas ocorrências. Mantenha {peek} pressionada para ver debaixo das tarjas. Onde algo escapou, pressione {rectangle} e desenhe uma tarja.</translation>
    </message>
    <message>
        <source>Welcome to Sable</source>
        <translation>Boas-vindas ao Sable</translation>
    </message>
    <message>
        <source>See in two minutes how a paper goes through Sable. Next adds the sample: six invented papers. Nothing ever leaves this computer, and originals are never changed.</source>
        <translation>Veja em dois minutos o percurso de um documento no Sable. Seguinte adiciona o exemplo: seis documentos inventados. Nada sai deste computador, e os originais nunca são alterados.</translation>
    </message>
    <message>
        <source>Every paper is a row</source>
        <translation>Cada documento é uma linha</translation>
    </message>
    <message>
        <source>Sable reads the papers in the background. The state says how far each is, and who is waited for: ready for review means you. With your own papers, drop files or folders anywhere on the window.</source>
        <translation>O Sable lê os documentos em segundo plano. O estado diz até onde chegou cada um e por quem se espera: «Pronto para revisão» significa que é a sua vez. Com os seus documentos, largue ficheiros ou pastas em qualquer ponto da janela.</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>O que se sabe dele</translation>
    </message>
    <message>
        <source>Beside the list stand the details of the selected paper: problems with what to do about them, where the released file lies, its certificate and its history.</source>
        <translation>Ao lado da lista estão os detalhes do documento selecionado: problemas e o que fazer, onde está o ficheiro emitido, o seu certificado e o seu histórico.</translation>
    </message>
    <message>
        <source>Decide hit by hit</source>
        <translation>Decidir uma a uma</translation>
    </message>
    <message>
        <source>The page beside it</source>
        <translation>A página ao lado</translation>
    </message>
    <message>
        <source>Finish, and it is proven</source>
        <translation>Concluir: o resultado é verificado</translation>
    </message>
    <message>
        <source>Finish review shows what is still open. Then a new file is made, and it appears only after every check has passed. Until then the window says: not yet redacted.</source>
        <translation>Concluir revisão mostra o que ainda está aberto. Depois é feito um novo ficheiro, que só aparece depois de superar todos os testes. Até lá a janela diz: ainda não expurgado.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>É tudo</translation>
    </message>
    <message>
        <source>F1 opens the help at the place you are in. Help ▸ Tour shows this again. The sample stays in the list until you purge it; try it out as you like.</source>
        <translation>F1 abre a ajuda no ponto em que está. Ajuda ▸ Visita guiada mostra isto de novo. O exemplo fica na lista até o eliminar definitivamente; experimente-o à vontade.</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Turned by {degrees}° to read it; the file stays as it is.</source>
        <translation>Rodada {degrees}° para a ler; o ficheiro fica como está.</translation>
    </message>
    <message>
        <source>As the file shows it.</source>
        <translation>Como o ficheiro a mostra.</translation>
    </message>
</context>
<context>
    <name>Unread</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>Difícil de ler</translation>
    </message>
    <message>
        <source>Unreliable font</source>
        <translation>Fonte não fiável</translation>
    </message>
    <message>
        <source>Drawn lines</source>
        <translation>Linhas desenhadas</translation>
    </message>
    <message>
        <source>Text that is not seen</source>
        <translation>Texto que não se vê</translation>
    </message>
    <message>
        <source>Text over a scan</source>
        <translation>Texto sobre digitalização</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Não examinado</translation>
    </message>
    <message>
        <source>No text could be read in it. It may show writing, a signature or a face.</source>
        <translation>Não foi possível ler nela nenhum texto. Pode mostrar escrita, uma assinatura ou um rosto.</translation>
    </message>
    <message>
        <source>A picture without text that could be read. It may show a face or a place.</source>
        <translation>Uma imagem sem texto que se pudesse ler. Pode mostrar um rosto ou um lugar.</translation>
    </message>
    <message>
        <source>Words were read here that may be wrong. Names may have been missed.</source>
        <translation>Aqui foram lidas palavras que podem estar erradas. Podem ter escapado nomes.</translation>
    </message>
    <message>
        <source>The font does not say what its letters are, and they could not be read from the page either.</source>
        <translation>A fonte não diz quais são as suas letras, e também não foi possível lê-las na página.</translation>
    </message>
    <message>
        <source>The font says other letters than it shows. The page was read as it looks.</source>
        <translation>A fonte diz letras diferentes das que mostra. A página foi lida como se vê.</translation>
    </message>
    <message>
        <source>Lines are drawn here that may be letters. Nothing could be read in them.</source>
        <translation>Aqui estão desenhadas linhas que podem ser letras. Nada foi possível ler nelas.</translation>
    </message>
    <message>
        <source>There is text under this box, or in the colour of its ground. Whoever copies the page reads it.</source>
        <translation>Há texto debaixo desta tarja, ou da cor do seu fundo. Quem copiar a página lê-o.</translation>
    </message>
    <message>
        <source>The invisible text over the scan says other words than the scan shows. The scan was read.</source>
        <translation>O texto invisível sobre a digitalização diz palavras diferentes das que ela mostra. Foi lida a digitalização.</translation>
    </message>
    <message>
        <source>The time for this page was used up.</source>
        <translation>O tempo para esta página esgotou-se.</translation>
    </message>
    <message>
        <source>This page could not be looked at.</source>
        <translation>Não foi possível examinar esta página.</translation>
    </message>
    <message>
        <source>Text in pictures was not read in this matter.</source>
        <translation>O texto em imagens não foi lido neste processo.</translation>
    </message>
    <message>
        <source>This picture cannot be shown here, though other programs show it. Nothing was read in it, and it will be missing in the released file.</source>
        <translation>Esta imagem não pode ser mostrada aqui, embora outros programas a mostrem. Nada foi lido nela, e faltará no ficheiro emitido.</translation>
    </message>
    <message>
        <source>An entry of a list could not be looked for on the whole page.</source>
        <translation>Uma entrada de uma lista não pôde ser procurada em toda a página.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberta</translation>
    </message>
    <message>
        <source>nothing secret</source>
        <translation>nada de sigiloso</translation>
    </message>
    <message>
        <source>boxed</source>
        <translation>tarjada</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>página {page}</translation>
    </message>
    <message numerus="yes">
        <source>on %n pages: {pages}</source>
        <translation>
            <numerusform>em %n página: {pages}</numerusform>
            <numerusform>em %n páginas: {pages}</numerusform>
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
        <translation>Todas as áreas não lidas foram vistas.</translation>
    </message>
    <message>
        <source>Choose an unread region first (N).</source>
        <translation>Escolha primeiro uma área não lida (N).</translation>
    </message>
</context>
<context>
    <name>UnreadSection</name>
    <message>
        <source>Choose one.</source>
        <translation>Escolha uma.</translation>
    </message>
    <message>
        <source>Unread regions</source>
        <translation>Áreas não lidas</translation>
    </message>
    <message>
        <source>One row for each region or picture. {clear} says that nothing secret is there, {box} boxes it.</source>
        <translation>Uma linha por área ou imagem. {clear} declara que aí não há nada de sigiloso, {box} tarja-a.</translation>
    </message>
    <message>
        <source>Choose one, or press {key}.</source>
        <translation>Escolha uma, ou pressione {key}.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread regions to look at</source>
        <translation>
            <numerusform>%n área não lida por ver</numerusform>
            <numerusform>%n áreas não lidas por ver</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread regions: all looked at</source>
        <translation>Áreas não lidas: todas vistas</translation>
    </message>
    <message>
        <source>Nothing secret here</source>
        <translation>Nada de sigiloso</translation>
    </message>
    <message>
        <source>Box it</source>
        <translation>Tarjar</translation>
    </message>
    <message numerus="yes">
        <source>Box it everywhere (%n)</source>
        <translation>
            <numerusform>Tarjar em todas (%n)</numerusform>
            <numerusform>Tarjar em todas (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same in %n other documents</source>
        <translation>
            <numerusform>A mesma em %n outro documento</numerusform>
            <numerusform>A mesma em %n outros documentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyBar</name>
    <message>
        <source>Answer with Alt+1 to Alt+4, or go on: the end of the review asks again.</source>
        <translation>Responda com Alt+1 a Alt+4, ou continue: o fim da revisão volta a perguntar.</translation>
    </message>
    <message>
        <source>Why does it stay? Enter keeps it.</source>
        <translation>Por que fica? Enter guarda-o.</translation>
    </message>
    <message>
        <source>Why does it stay?</source>
        <translation>Por que fica?</translation>
    </message>
    <message>
        <source>Why does ‘{text}’ stay?</source>
        <translation>Por que fica «{text}»?</translation>
    </message>
    <message numerus="yes">
        <source>Why do these %n hits stay?</source>
        <translation>
            <numerusform>Por que fica %n ocorrência?</numerusform>
            <numerusform>Por que ficam estas %n ocorrências?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowApi</name>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>A porta {port} está a ser usada por outro programa.</translation>
    </message>
    <message>
        <source>Nothing is listening, and the Jobs API is off. Choose another port, then switch it on.</source>
        <translation>Nada está à escuta, e a API de trabalhos está desligada. Escolha outra porta e ligue-a de novo.</translation>
    </message>
    <message>
        <source>Make another key?</source>
        <translation>Criar outra chave?</translation>
    </message>
    <message>
        <source>Programs that use the present key are refused from then on, until they are given the new one.</source>
        <translation>Os programas que usam a chave atual passam a ser recusados, até receberem a nova.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova chave</translation>
    </message>
</context>
<context>
    <name>WindowMarks</name>
    <message>
        <source>Select one document first.</source>
        <translation>Selecione primeiro um documento.</translation>
    </message>
    <message>
        <source>Marks are added while a document is under review.</source>
        <translation>As marcas são adicionadas enquanto um documento está em revisão.</translation>
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
        <translation>Nada foi importado. {problem}</translation>
    </message>
    <message>
        <source>Correct the file, or export it again.</source>
        <translation>Corrija o ficheiro, ou exporte-o de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks were added as open hits.</source>
        <translation>
            <numerusform>%n marca foi adicionada como ocorrência aberta.</numerusform>
            <numerusform>%n marcas foram adicionadas como ocorrências abertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n já lá estava.</numerusform>
            <numerusform>%n já lá estavam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other annotations were left out.</source>
        <translation>
            <numerusform>%n outra anotação foi deixada de fora.</numerusform>
            <numerusform>%n outras anotações foram deixadas de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had a category or codes that are not known here: see their comments.</source>
        <translation>
            <numerusform>%n tinha uma categoria ou códigos aqui desconhecidos: veja o seu comentário.</numerusform>
            <numerusform>%n tinham uma categoria ou códigos aqui desconhecidos: veja os seus comentários.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks were left out, as their place cannot be read.</source>
        <translation>
            <numerusform>%n marca foi deixada de fora, porque não se pode ler o seu lugar.</numerusform>
            <numerusform>%n marcas foram deixadas de fora, porque não se pode ler o seu lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Gravado: {path}</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden hits stand on no page and are not in it.</source>
        <translation>
            <numerusform>%n ocorrência oculta não está em nenhuma página e não é incluída.</numerusform>
            <numerusform>%n ocorrências ocultas não estão em nenhuma página e não são incluídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lie outside their page, where nobody sees them.</source>
        <translation>
            <numerusform>%n marca está fora da sua página, onde ninguém a vê.</numerusform>
            <numerusform>%n marcas estão fora da sua página, onde ninguém as vê.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export: the document has no hits, or none any more.</source>
        <translation>Não há nada para exportar: o documento não tem ocorrências, ou já não tem.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>WindowSettings</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Lists of the firm</source>
        <translation>Listas da organização</translation>
    </message>
</context>
</TS>
