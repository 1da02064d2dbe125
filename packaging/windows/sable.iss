; The installer for Windows: for one person, without an administrator, with everything inside.
; packaging/windows/build.py calls Inno Setup 6.3 or newer with the names of packaging/product.py:
;   ISCC.exe /DAppName=… /DAppVersion=… /DPublisher=… /DInstallationId=… /DFrozen=… /DIcon=… /DLicence=… /DOut=… sable.iss
; /DSigned (with /Ssable=… on the same line) signs the installer and its uninstaller: see README.md beside this file.

#ifndef AppVersion
  #error Start this script with packaging/windows/build.py, which gives it names and version.
#endif

#define Program "sable.exe"
#define CommandLine "sable-cli.exe"
#define DocumentClass AppName + ".Document"

[Setup]
AppId={{#InstallationId}
AppName={#AppName}
AppVersion={#AppVersion}
AppVerName={#AppName} {#AppVersion}
AppPublisher={#Publisher}
VersionInfoVersion={#AppVersion}
VersionInfoProductName={#AppName}
VersionInfoDescription={#AppName} Setup
VersionInfoCompany={#Publisher}
; Nobody is asked to become an administrator, and no switch offers it.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion={#OldestWindows}
DefaultDirName={autopf}\{#AppName}
UsePreviousAppDir=yes
DisableProgramGroupPage=yes
DisableDirPage=auto
AllowNoIcons=yes
LicenseFile={#Licence}
OutputDir={#Out}
OutputBaseFilename={#AppName}-{#AppVersion}-windows-x64-setup
SetupIconFile={#Icon}
UninstallDisplayName={#AppName}
UninstallDisplayIcon={app}\{#Program}
WizardStyle=modern
ShowLanguageDialog=auto
Compression=lzma2/max
SolidCompression=yes
; An open window, and a child that reads a document, are closed by Windows (the restart manager) before files change.
CloseApplications=yes
CloseApplicationsFilter=*.exe,*.dll,*.pyd
RestartApplications=no
ChangesAssociations=yes
SetupLogging=yes
; The same sources make the same installer.
TimeStampsInUTC=yes
TouchDate=2020-01-01
TouchTime=00:00
#ifdef Signed
SignTool=sable $f
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "it"; MessagesFile: "compiler:Languages\Italian.isl"
Name: "pt"; MessagesFile: "compiler:Languages\Portuguese.isl"
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"

[CustomMessages]
en.OfferForPdf=Offer {#AppName} under “Open with” for PDF files (your usual PDF program stays)
de.OfferForPdf={#AppName} bei PDF-Dateien unter „Öffnen mit“ anbieten (Ihr übliches PDF-Programm bleibt)
fr.OfferForPdf=Proposer {#AppName} sous « Ouvrir avec » pour les fichiers PDF (votre lecteur PDF habituel reste)
es.OfferForPdf=Ofrecer {#AppName} en «Abrir con» para archivos PDF (su programa de PDF habitual se mantiene)
it.OfferForPdf=Proporre {#AppName} in «Apri con» per i file PDF (il programma PDF abituale resta)
pt.OfferForPdf=Propor {#AppName} em «Abrir com» para ficheiros PDF (o seu programa de PDF habitual mantém-se)
nl.OfferForPdf={#AppName} aanbieden bij ‘Openen met’ voor pdf-bestanden (uw gewone pdf-programma blijft)
en.RemoveData=Delete everything {#AppName} keeps for you as well: jobs, decisions, records and keys in%n%1?%n%nOriginals and released files stay where they are. If you answer No, a later installation finds everything again.
de.RemoveData=Auch alles löschen, was {#AppName} für Sie aufbewahrt: Aufträge, Entscheidungen, Protokolle und Schlüssel in%n%1?%n%nOriginale und freigegebene Dateien bleiben, wo sie sind. Bei Nein findet eine spätere Installation alles wieder.
fr.RemoveData=Supprimer aussi tout ce que {#AppName} conserve pour vous : travaux, décisions, journaux et clés dans%n%1 ?%n%nLes originaux et les fichiers produits restent à leur place. Si vous répondez Non, une installation ultérieure retrouvera tout.
es.RemoveData=¿Eliminar también todo lo que {#AppName} conserva para usted: trabajos, decisiones, registros y claves en%n%1?%n%nLos originales y los archivos publicados permanecen donde están. Si responde No, una instalación posterior lo encontrará todo.
it.RemoveData=Eliminare anche tutto ciò che {#AppName} conserva per l'utente: lavori, decisioni, registri e chiavi in%n%1?%n%nGli originali e i file rilasciati restano dove sono. Rispondendo No, un'installazione successiva ritrova tutto.
pt.RemoveData=Eliminar também tudo o que o {#AppName} guarda para si: trabalhos, decisões, registos e chaves em%n%1?%n%nOs originais e os ficheiros finais ficam onde estão. Se responder Não, uma instalação posterior encontra tudo de novo.
nl.RemoveData=Ook alles verwijderen wat {#AppName} voor u bewaart: taken, beslissingen, logboeken en sleutels in%n%1?%n%nOriginelen en vrijgegeven bestanden blijven waar ze zijn. Bij Nee vindt een latere installatie alles terug.

[Tasks]
Name: "desktop"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked
Name: "offer"; Description: "{cm:OfferForPdf}"; Flags: unchecked

[InstallDelete]
; What an older version brought and this one does not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Frozen}\sable.exe"; DestDir: "{app}"; Flags: ignoreversion
Source: "{#Frozen}\sable-cli.exe"; DestDir: "{app}"; Flags: ignoreversion
Source: "{#Frozen}\sable-child.exe"; DestDir: "{app}"; Flags: ignoreversion
Source: "{#Frozen}\_internal\*"; DestDir: "{app}\_internal"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\{#AppName}"; Filename: "{app}\{#Program}"
Name: "{autodesktop}\{#AppName}"; Filename: "{app}\{#Program}"; Tasks: desktop

[Registry]
; One entry among those of "Open with". The program that opens PDFs by double click is the person's choice and stays.
Root: HKA; Subkey: "Software\Classes\{#DocumentClass}"; ValueType: string; ValueName: ""; ValueData: "PDF"; Flags: uninsdeletekey; Tasks: offer
Root: HKA; Subkey: "Software\Classes\{#DocumentClass}\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\{#Program},0"; Tasks: offer
Root: HKA; Subkey: "Software\Classes\{#DocumentClass}\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\{#Program}"" ""%1"""; Tasks: offer
Root: HKA; Subkey: "Software\Classes\.pdf\OpenWithProgids"; ValueType: string; ValueName: "{#DocumentClass}"; ValueData: ""; Flags: uninsdeletevalue; Tasks: offer

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#AppName}}"; Flags: nowait postinstall skipifsilent

[Code]
function DataFolder: String;
begin
  Result := ExpandConstant('{localappdata}\{#DataFolder}');
end;

function IsAsked(const Switch: String): Boolean;
var
  Number: Integer;
begin
  Result := False;
  for Number := 1 to ParamCount do
    if CompareText(ParamStr(Number), Switch) = 0 then
      Result := True;
end;

{ What was decided stays, unless the person says otherwise; silently only with /DELETEDATA. }
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Remove: Boolean;
begin
  if (CurUninstallStep <> usPostUninstall) or not DirExists(DataFolder) then
    exit;
  if UninstallSilent then
    Remove := IsAsked('/DELETEDATA')
  else
    Remove := MsgBox(FmtMessage(CustomMessage('RemoveData'), [DataFolder]), mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES;
  if Remove then
    DelTree(DataFolder, True, True, True);
end;
