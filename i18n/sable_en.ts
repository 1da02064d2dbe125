<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>%n pages could not be read</source>
        <translation>
            <numerusform>%n page could not be read</numerusform>
            <numerusform>%n pages could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verification failed: %n places still to decide</source>
        <translation>
            <numerusform>Verification failed: %n place still to decide</numerusform>
            <numerusform>Verification failed: %n places still to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryChips</name>
    <message numerus="yes">
        <source>All %n categories</source>
        <translation>
            <numerusform>All %n categories</numerusform>
            <numerusform>All %n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n categories of the profile</source>
        <translation>
            <numerusform>The %n category of the profile</numerusform>
            <numerusform>All %n categories of the profile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} categories</source>
        <translation>
            <numerusform>%n of {total} categories</numerusform>
            <numerusform>%n of {total} categories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message numerus="yes">
        <source>%n checks need the original and did not run</source>
        <translation>
            <numerusform>%n check needs the original and did not run</numerusform>
            <numerusform>%n checks need the original and did not run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found: %n checks passed</source>
        <translation>
            <numerusform>Nothing was found: %n check passed</numerusform>
            <numerusform>Nothing was found: %n checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not clean: %n checks did not pass</source>
        <translation>
            <numerusform>Not clean: %n check did not pass</numerusform>
            <numerusform>Not clean: %n checks did not pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked and released: %n checks passed</source>
        <translation>
            <numerusform>Checked and released: %n check passed</numerusform>
            <numerusform>Checked and released: %n checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not released: %n checks did not pass</source>
        <translation>
            <numerusform>Not released: %n check did not pass</numerusform>
            <numerusform>Not released: %n checks did not pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted hits, still in the original only</source>
        <translation>
            <numerusform>%n accepted hit, still in the original only</numerusform>
            <numerusform>%n accepted hits, still in the original only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits removed</source>
        <translation>
            <numerusform>%n hit removed</numerusform>
            <numerusform>%n hits removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits left readable</source>
        <translation>
            <numerusform>%n hit left readable</numerusform>
            <numerusform>%n hits left readable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages keep text and drawings</source>
        <translation>
            <numerusform>%n page keeps text and drawings</numerusform>
            <numerusform>%n pages keep text and drawings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages did not pass the checks for it and are certified</source>
        <translation>
            <numerusform>%n page did not pass the checks for it and is certified</numerusform>
            <numerusform>%n pages did not pass the checks for it and are certified</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with text</source>
        <translation>
            <numerusform>%n with text</numerusform>
            <numerusform>%n with text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scanned</source>
        <translation>
            <numerusform>%n scanned</numerusform>
            <numerusform>%n scanned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message numerus="yes">
        <source>%n documents selected</source>
        <translation>
            <numerusform>%n document selected</numerusform>
            <numerusform>%n documents selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <translation>
            <numerusform>Show all %n entrie</numerusform>
            <numerusform>Show all %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message numerus="yes">
        <source>%n boxes marked.</source>
        <translation>
            <numerusform>%n box marked.</numerusform>
            <numerusform>%n boxes marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message numerus="yes">
        <source>%n PDFs added</source>
        <translation>
            <numerusform>%n PDF added</numerusform>
            <numerusform>%n PDFs added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: {reasons}</source>
        <translation>
            <numerusform>%n skipped: {reasons}</numerusform>
            <numerusform>%n skipped: {reasons}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDFs added.</source>
        <translation>
            <numerusform>%n PDF added.</numerusform>
            <numerusform>%n PDFs added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links were skipped: save them to this computer first.</source>
        <translation>
            <numerusform>%n link was skipped: save it to this computer first.</numerusform>
            <numerusform>%n links were skipped: save them to this computer first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message numerus="yes">
        <source>%n attached files</source>
        <translation>
            <numerusform>%n attached file</numerusform>
            <numerusform>%n attached files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached files are neither searched nor in the released file. Add them as files of their own.</source>
        <translation>
            <numerusform>%n attached file is neither searched nor in the released file. Add it as a file of its own.</numerusform>
            <numerusform>%n attached files are neither searched nor in the released file. Add them as files of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden layers</source>
        <translation>
            <numerusform>%n hidden layer</numerusform>
            <numerusform>%n hidden layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its layers are hidden. What they hide is not in the released file.</source>
        <translation>
            <numerusform>%n of its layers is hidden. What it hides is not in the released file.</numerusform>
            <numerusform>%n of its layers are hidden. What they hide is not in the released file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n layers, all of them shown. The released file has none.</source>
        <translation>
            <numerusform>It has %n layer, which is shown. The released file has none.</numerusform>
            <numerusform>It has %n layers, all of them shown. The released file has none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier versions</source>
        <translation>
            <numerusform>%n earlier version</numerusform>
            <numerusform>%n earlier versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n earlier versions of itself. None of them is in the released file.</source>
        <translation>
            <numerusform>It holds %n earlier version of itself. It is not in the released file.</numerusform>
            <numerusform>It holds %n earlier versions of itself. None of them is in the released file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>{name}: %n documents</source>
        <translation>
            <numerusform>{name}: %n document</numerusform>
            <numerusform>{name}: %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishSheet</name>
    <message numerus="yes">
        <source>%n hits will be redacted.</source>
        <translation>
            <numerusform>%n hit will be redacted.</numerusform>
            <numerusform>%n hits will be redacted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits not decided</source>
        <translation>
            <numerusform>%n hit not decided</numerusform>
            <numerusform>%n hits not decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n remaining</source>
        <translation>
            <numerusform>Accept all %n remaining</numerusform>
            <numerusform>Accept all %n remaining</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages were not seen</source>
        <translation>
            <numerusform>%n page was not seen</numerusform>
            <numerusform>%n pages were not seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sure hits stay without a reason</source>
        <translation>
            <numerusform>%n sure hit stays without a reason</numerusform>
            <numerusform>%n sure hits stay without a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits hidden in the file not decided</source>
        <translation>
            <numerusform>%n hit hidden in the file not decided</numerusform>
            <numerusform>%n hits hidden in the file not decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread regions not looked at</source>
        <translation>
            <numerusform>%n unread region not looked at</numerusform>
            <numerusform>%n unread regions not looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirmListsPage</name>
    <message numerus="yes">
        <source>Stored: %n entries.</source>
        <translation>
            <numerusform>Stored: %n entry.</numerusform>
            <numerusform>Stored: %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Accept %n</numerusform>
            <numerusform>Accept %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept {count} in %n documents</source>
        <translation>
            <numerusform>Accept {count} in %n document</numerusform>
            <numerusform>Accept {count} in %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n</source>
        <translation>
            <numerusform>Decline %n</numerusform>
            <numerusform>Decline %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline {count} in %n documents</source>
        <translation>
            <numerusform>Decline {count} in %n document</numerusform>
            <numerusform>Decline {count} in %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were decided before and have no tick: set it to decide them again.</source>
        <translation>
            <numerusform>%n was decided before and has no tick: set it to decide it again.</numerusform>
            <numerusform>%n were decided before and have no tick: set it to decide them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message numerus="yes">
        <source>Read %n documents anew?</source>
        <translation>
            <numerusform>Read %n document anew?</numerusform>
            <numerusform>Read %n documents anew?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Purge %n documents for good?</source>
        <translation>
            <numerusform>Purge %n document for good?</numerusform>
            <numerusform>Purge %n documents for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %n documents from every file… You can look around; changes wait.</source>
        <translation>
            <numerusform>Removing %n document from every file… You can look around; changes wait.</numerusform>
            <numerusform>Removing %n documents from every file… You can look around; changes wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents were removed for good.</source>
        <translation>
            <numerusform>%n document was removed for good.</numerusform>
            <numerusform>%n documents were removed for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenNotice</name>
    <message numerus="yes">
        <source>%n attached files.</source>
        <translation>
            <numerusform>%n attached file.</numerusform>
            <numerusform>%n attached files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n hits accepted</source>
        <translation>
            <numerusform>%n hit accepted</numerusform>
            <numerusform>%n hits accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits declined</source>
        <translation>
            <numerusform>%n hit declined</numerusform>
            <numerusform>%n hits declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits reopened</source>
        <translation>
            <numerusform>%n hit reopened</numerusform>
            <numerusform>%n hits reopened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file was another one: %n decisions about the old one were dropped</source>
        <translation>
            <numerusform>The file was another one: %n decision about the old one was dropped</numerusform>
            <numerusform>The file was another one: %n decisions about the old one were dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas marked</source>
        <translation>
            <numerusform>%n area marked</numerusform>
            <numerusform>%n areas marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits changed</source>
        <translation>
            <numerusform>%n hit changed</numerusform>
            <numerusform>%n hits changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas removed</source>
        <translation>
            <numerusform>%n area removed</numerusform>
            <numerusform>%n areas removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks exported: {what}</source>
        <translation>
            <numerusform>%n mark exported: {what}</numerusform>
            <numerusform>%n marks exported: {what}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>Do %n steps again</source>
        <translation>
            <numerusform>Do %n step again</numerusform>
            <numerusform>Do %n steps again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n steps back</source>
        <translation>
            <numerusform>Take %n step back</numerusform>
            <numerusform>Take %n steps back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitsPanel</name>
    <message numerus="yes">
        <source>%n hits selected</source>
        <translation>
            <numerusform>%n hit selected</numerusform>
            <numerusform>%n hits selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Accept %n</numerusform>
            <numerusform>Accept %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n</source>
        <translation>
            <numerusform>Decline %n</numerusform>
            <numerusform>Decline %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>%n pages without text</source>
        <translation>
            <numerusform>%n page without text</numerusform>
            <numerusform>%n pages without text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages show ink but hold no text.</source>
        <translation>
            <numerusform>%n page shows ink but holds no text.</numerusform>
            <numerusform>%n pages show ink but hold no text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeSheet</name>
    <message numerus="yes">
        <source>%n files will be processed</source>
        <translation>
            <numerusform>%n file will be processed</numerusform>
            <numerusform>%n files will be processed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still being checked</source>
        <translation>
            <numerusform>%n still being checked</numerusform>
            <numerusform>%n still being checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n files</source>
        <translation>
            <numerusform>{name}: %n file</numerusform>
            <numerusform>{name}: %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n files</source>
        <translation>
            <numerusform>Start %n file</numerusform>
            <numerusform>Start %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message numerus="yes">
        <source>Review data are removed in %n days</source>
        <translation>
            <numerusform>Review data are removed in %n day</numerusform>
            <numerusform>Review data are removed in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
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
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message numerus="yes">
        <source>Label of %n hits</source>
        <translation>
            <numerusform>Label of %n hit</numerusform>
            <numerusform>Label of %n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%n pages: {what}</source>
        <translation>
            <numerusform>%n page: {what}</numerusform>
            <numerusform>%n pages: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages without text that could be read</source>
        <translation>
            <numerusform>%n page without text that could be read</numerusform>
            <numerusform>%n pages without text that could be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages not looked at yet</source>
        <translation>
            <numerusform>%n page not looked at yet</numerusform>
            <numerusform>%n pages not looked at yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message numerus="yes">
        <source>%n entries were read.</source>
        <translation>
            <numerusform>%n entry was read.</numerusform>
            <numerusform>%n entries were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the file were left out.</source>
        <translation>
            <numerusform>%n line of the file was left out.</numerusform>
            <numerusform>%n lines of the file were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits.</source>
        <translation>
            <numerusform>%n hit.</numerusform>
            <numerusform>%n hits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries without any.</source>
        <translation>
            <numerusform>%n entry without any.</numerusform>
            <numerusform>%n entries without any.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries ran out of time on a page, so there may be more.</source>
        <translation>
            <numerusform>%n entry ran out of time on a page, so there may be more.</numerusform>
            <numerusform>%n entries ran out of time on a page, so there may be more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogsDialog</name>
    <message numerus="yes">
        <source>%n documents are not released yet: the logs may change.</source>
        <translation>
            <numerusform>%n document is not released yet: the logs may change.</numerusform>
            <numerusform>%n documents are not released yet: the logs may change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatterField</name>
    <message numerus="yes">
        <source>The newest %n. Type more to find others.</source>
        <translation>
            <numerusform>The newest %n. Type more to find others.</numerusform>
            <numerusform>The newest %n. Type more to find others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>{matter} is ready: %n documents to review.</source>
        <translation>
            <numerusform>{matter} is ready: %n document to review.</numerusform>
            <numerusform>{matter} is ready: %n documents to review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A job is ready: %n documents to review.</source>
        <translation>
            <numerusform>A job is ready: %n document to review.</numerusform>
            <numerusform>A job is ready: %n documents to review.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutputField</name>
    <message numerus="yes">
        <source>%n files were released already and stay where they are.</source>
        <translation>
            <numerusform>%n file was released already and stays where it is.</numerusform>
            <numerusform>%n files were released already and stay where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message numerus="yes">
        <source>Mark %n pages</source>
        <translation>
            <numerusform>Mark %n page</numerusform>
            <numerusform>Mark %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message numerus="yes">
        <source>%n files are locked with a password.</source>
        <translation>
            <numerusform>%n file is locked with a password.</numerusform>
            <numerusform>%n files are locked with a password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try on %n files</source>
        <translation>
            <numerusform>Try on %n file</numerusform>
            <numerusform>Try on %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That password opened %n files.</source>
        <translation>
            <numerusform>That password opened %n file.</numerusform>
            <numerusform>That password opened %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>%n connections were tried and refused. Please report it.</source>
        <translation>
            <numerusform>%n connection was tried and refused. Please report it.</numerusform>
            <numerusform>%n connections were tried and refused. Please report it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>{phase}, {done} of %n pages</source>
        <translation>
            <numerusform>{phase}, {done} of %n page</numerusform>
            <numerusform>{phase}, {done} of %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message numerus="yes">
        <source>{done} of %n decided</source>
        <translation>
            <numerusform>{done} of %n decided</numerusform>
            <numerusform>{done} of %n decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages unread</source>
        <translation>
            <numerusform>%n page unread</numerusform>
            <numerusform>%n pages unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>%n h left</numerusform>
            <numerusform>%n h left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message numerus="yes">
        <source>Try %n documents again?</source>
        <translation>
            <numerusform>Try %n document again?</numerusform>
            <numerusform>Try %n documents again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n documents?</source>
        <translation>
            <numerusform>Cancel %n document?</numerusform>
            <numerusform>Cancel %n documents?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonsDialog</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarksReview</name>
    <message numerus="yes">
        <source>%n codes were imported: {name}</source>
        <translation>
            <numerusform>%n code was imported: {name}</numerusform>
            <numerusform>%n codes were imported: {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message numerus="yes">
        <source>%n hits stay as they are: their documents were changed since.</source>
        <translation>
            <numerusform>%n hit stays as it is: its document was changed since.</numerusform>
            <numerusform>%n hits stay as they are: their documents were changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached files are documents of this matter now.</source>
        <translation>
            <numerusform>%n attached file is a document of this matter now.</numerusform>
            <numerusform>%n attached files are documents of this matter now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others are no PDF or could not be unpacked.</source>
        <translation>
            <numerusform>%n other is no PDF or could not be unpacked.</numerusform>
            <numerusform>%n others are no PDF or could not be unpacked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages not seen</source>
        <translation>
            <numerusform>%n page not seen</numerusform>
            <numerusform>%n pages not seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Accept %n</numerusform>
            <numerusform>Accept %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n</source>
        <translation>
            <numerusform>Decline %n</numerusform>
            <numerusform>Decline %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>Mark {count} in %n documents</source>
        <translation>
            <numerusform>Mark {count} in %n document</numerusform>
            <numerusform>Mark {count} in %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n</source>
        <translation>
            <numerusform>Mark %n</numerusform>
            <numerusform>Mark %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boxed already</source>
        <translation>
            <numerusform>%n boxed already</numerusform>
            <numerusform>%n boxed already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages were not searched whole: the expression takes too long there.</source>
        <translation>
            <numerusform>%n page was not searched whole: the expression takes too long there.</numerusform>
            <numerusform>%n pages were not searched whole: the expression takes too long there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionCard</name>
    <message numerus="yes">
        <source>%n files selected</source>
        <translation>
            <numerusform>%n file selected</numerusform>
            <numerusform>%n files selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try %n again</source>
        <translation>
            <numerusform>Try %n again</numerusform>
            <numerusform>Try %n again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detect %n again there</source>
        <translation>
            <numerusform>Detect %n again there</numerusform>
            <numerusform>Detect %n again there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Process %n anyway</source>
        <translation>
            <numerusform>Process %n anyway</numerusform>
            <numerusform>Process %n anyway</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n out</source>
        <translation>
            <numerusform>Leave %n out</numerusform>
            <numerusform>Leave %n out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message numerus="yes">
        <source>%n documents were recovered.</source>
        <translation>
            <numerusform>%n document was recovered.</numerusform>
            <numerusform>%n documents were recovered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n records could not be read.</source>
        <translation>
            <numerusform>At least %n record could not be read.</numerusform>
            <numerusform>At least %n records could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are read again. What was decided about the rest of them is kept.</source>
        <translation>
            <numerusform>%n document is read again. What was decided about the rest of it is kept.</numerusform>
            <numerusform>%n documents are read again. What was decided about the rest of them is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message numerus="yes">
        <source>{step} in %n documents</source>
        <translation>
            <numerusform>{step} in %n document</numerusform>
            <numerusform>{step} in %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n hits</source>
        <translation>
            <numerusform>Accept %n hit</numerusform>
            <numerusform>Accept %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n hits</source>
        <translation>
            <numerusform>Decline %n hit</numerusform>
            <numerusform>Decline %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n hits</source>
        <translation>
            <numerusform>Reopen %n hit</numerusform>
            <numerusform>Reopen %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n areas</source>
        <translation>
            <numerusform>Mark %n area</numerusform>
            <numerusform>Mark %n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n hits</source>
        <translation>
            <numerusform>Delete %n hit</numerusform>
            <numerusform>Delete %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n hits</source>
        <translation>
            <numerusform>Change %n hit</numerusform>
            <numerusform>Change %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n decisions</source>
        <translation>
            <numerusform>Copy %n decision</numerusform>
            <numerusform>Copy %n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing secret in %n unread regions</source>
        <translation>
            <numerusform>Nothing secret in %n unread region</numerusform>
            <numerusform>Nothing secret in %n unread regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the label of %n hits</source>
        <translation>
            <numerusform>Change the label of %n hit</numerusform>
            <numerusform>Change the label of %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give reasons for %n hits</source>
        <translation>
            <numerusform>Give reasons for %n hit</numerusform>
            <numerusform>Give reasons for %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say why %n hits stay</source>
        <translation>
            <numerusform>Say why %n hit stays</numerusform>
            <numerusform>Say why %n hits stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into %n boxes</source>
        <translation>
            <numerusform>Split into %n box</numerusform>
            <numerusform>Split into %n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n boxes</source>
        <translation>
            <numerusform>Merge %n box</numerusform>
            <numerusform>Merge %n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>%n finished</numerusform>
            <numerusform>%n finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message numerus="yes">
        <source>%n lines will be saved.</source>
        <translation>
            <numerusform>%n line will be saved.</numerusform>
            <numerusform>%n lines will be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThresholdBar</name>
    <message numerus="yes">
        <source>%n open hits below</source>
        <translation>
            <numerusform>%n open hit below</numerusform>
            <numerusform>%n open hits below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n below</source>
        <translation>
            <numerusform>Decline %n below</numerusform>
            <numerusform>Decline %n below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThumbnailsModel</name>
    <message numerus="yes">
        <source>%n open hits</source>
        <translation>
            <numerusform>%n open hit</numerusform>
            <numerusform>%n open hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unread</name>
    <message numerus="yes">
        <source>on %n pages: {pages}</source>
        <translation>
            <numerusform>on %n page: {pages}</numerusform>
            <numerusform>on %n pages: {pages}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadSection</name>
    <message numerus="yes">
        <source>%n unread regions to look at</source>
        <translation>
            <numerusform>%n unread region to look at</numerusform>
            <numerusform>%n unread regions to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Box it everywhere (%n)</source>
        <translation>
            <numerusform>Box it everywhere (%n)</numerusform>
            <numerusform>Box it everywhere (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same in %n other documents</source>
        <translation>
            <numerusform>The same in %n other document</numerusform>
            <numerusform>The same in %n other documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyBar</name>
    <message numerus="yes">
        <source>Why do these %n hits stay?</source>
        <translation>
            <numerusform>Why does this %n hit stay?</numerusform>
            <numerusform>Why do these %n hits stay?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowMarks</name>
    <message numerus="yes">
        <source>%n marks were added as open hits.</source>
        <translation>
            <numerusform>%n mark was added as an open hit.</numerusform>
            <numerusform>%n marks were added as open hits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other annotations were left out.</source>
        <translation>
            <numerusform>%n other annotation was left out.</numerusform>
            <numerusform>%n other annotations were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had a category or codes that are not known here: see their comments.</source>
        <translation>
            <numerusform>%n had a category or codes that are not known here: see its comment.</numerusform>
            <numerusform>%n had a category or codes that are not known here: see their comments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks were left out, as their place cannot be read.</source>
        <translation>
            <numerusform>%n mark was left out, as its place cannot be read.</numerusform>
            <numerusform>%n marks were left out, as their place cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden hits stand on no page and are not in it.</source>
        <translation>
            <numerusform>%n hidden hit stands on no page and is not in it.</numerusform>
            <numerusform>%n hidden hits stand on no page and are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lie outside their page, where nobody sees them.</source>
        <translation>
            <numerusform>%n lies outside its page, where nobody sees it.</numerusform>
            <numerusform>%n lie outside their page, where nobody sees them.</numerusform>
        </translation>
    </message>
</context>
</TS>
