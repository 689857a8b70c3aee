<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n work(s) take the empty frames from {number} on</source>
        <translation>
            <numerusform>%n work takes the empty frame from {number} on</numerusform>
            <numerusform>%n works take the empty frames from {number} on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) hang from {number} on; the others close up</source>
        <translation>
            <numerusform>%n work hangs from {number} on; the others close up</numerusform>
            <numerusform>%n works hang from {number} on; the others close up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlikePane</name>
    <message numerus="yes">
        <source>Skip all %n that are the same</source>
        <translation>
            <numerusform>Skip the %n that is the same</numerusform>
            <numerusform>Skip all %n that are the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message numerus="yes">
        <source>Approve %n text(s)</source>
        <translation>
            <numerusform>Approve %n text</numerusform>
            <numerusform>Approve %n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>whole, %n original(s) lacked</source>
        <translation>
            <numerusform>whole, %n original lacked</numerusform>
            <numerusform>whole, %n originals lacked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message numerus="yes">
        <source>Changing %n work(s)</source>
        <translation>
            <numerusform>Changing %n work</numerusform>
            <numerusform>Changing %n works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n work(s)</source>
        <translation>
            <numerusform>Change %n work</numerusform>
            <numerusform>Change %n works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n work(s) at once</source>
        <translation>
            <numerusform>Change %n work</numerusform>
            <numerusform>Change %n works at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchFrame</name>
    <message numerus="yes">
        <source>Leave out the %n refused</source>
        <translation>
            <numerusform>Leave out the %n refused</numerusform>
            <numerusform>Leave out the %n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>/ %n work(s) catalogued</source>
        <translation>
            <numerusform>/ %n work catalogued</numerusform>
            <numerusform>/ %n works catalogued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) · number not announced</source>
        <translation>
            <numerusform>%n work · number not announced</numerusform>
            <numerusform>%n works · number not announced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message numerus="yes">
        <source>%n change(s) stay as they are, since they were changed again or others need them: {names}</source>
        <translation>
            <numerusform>%n change stays as it is, since it was changed again or others need it: {names}</numerusform>
            <numerusform>%n changes stay as they are, since they were changed again or others need them: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) put back.</source>
        <translation>
            <numerusform>%n record put back.</numerusform>
            <numerusform>%n records put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n change(s) back</source>
        <translation>
            <numerusform>Put %n change back</numerusform>
            <numerusform>Put %n changes back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n to mend</numerusform>
            <numerusform>%n to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message numerus="yes">
        <source>%n refused row(s) stay out</source>
        <translation>
            <numerusform>%n refused row stays out</numerusform>
            <numerusform>%n refused rows stay out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n picture(s)</source>
        <translation>
            <numerusform>Import %n picture</numerusform>
            <numerusform>Import %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the %n good record(s)</source>
        <translation>
            <numerusform>Import the good record</numerusform>
            <numerusform>Import the %n good records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n record(s)</source>
        <translation>
            <numerusform>Import %n record</numerusform>
            <numerusform>Import %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message numerus="yes">
        <source>%n refused row(s) are saved in {file}, with the reasons beside them.</source>
        <translation>
            <numerusform>%n refused row is saved in {file}, with the reasons beside it.</numerusform>
            <numerusform>%n refused rows are saved in {file}, with the reasons beside them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of {records} are saved in {file}, with the reasons beside them.</source>
        <translation>
            <numerusform>%n row of {records} is saved in {file}, with the reasons beside it.</numerusform>
            <numerusform>%n rows of {records} are saved in {file}, with the reasons beside them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused record(s)</source>
        <translation>
            <numerusform>%n refused record</numerusform>
            <numerusform>%n refused records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckTop</name>
    <message numerus="yes">
        <source>%n answer(s) given</source>
        <translation>
            <numerusform>%n answer given</numerusform>
            <numerusform>%n answers given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file ends there. Only the %n whole record(s) before it are shown.</source>
        <translation>
            <numerusform>The file ends there. Only the %n whole record before it is shown.</numerusform>
            <numerusform>The file ends there. Only the %n whole records before it are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesColumn</name>
    <message numerus="yes">
        <source>Editions: %n</source>
        <translation>
            <numerusform>Editions: %n</numerusform>
            <numerusform>Editions: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message numerus="yes">
        <source>The first %n record(s)</source>
        <translation>
            <numerusform>The first %n record</numerusform>
            <numerusform>The first %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s)</source>
        <translation>
            <numerusform>The first %n row</numerusform>
            <numerusform>The first %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message numerus="yes">
        <source>Export %n work(s)…</source>
        <translation>
            <numerusform>Export %n work…</numerusform>
            <numerusform>Export %n works…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) copied as a table</source>
        <translation>
            <numerusform>%n work copied as a table</numerusform>
            <numerusform>%n works copied as a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Translate values (%n)…</source>
        <translation>
            <numerusform>Translate values (%n)…</numerusform>
            <numerusform>Translate values (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message numerus="yes">
        <source>%n group(s) of nearly the same picture</source>
        <translation>
            <numerusform>%n group of nearly the same picture</numerusform>
            <numerusform>%n groups of nearly the same picture</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreatedWords</name>
    <message numerus="yes">
        <source>%n person(s) or organisation(s)</source>
        <translation>
            <numerusform>%n person or organisation</numerusform>
            <numerusform>%n people and organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new word(s) of the vocabularies</source>
        <translation>
            <numerusform>%n new word of the vocabularies</numerusform>
            <numerusform>%n new words of the vocabularies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditBar</name>
    <message numerus="yes">
        <source>Write it for %n work(s)</source>
        <translation>
            <numerusform>Write it for %n work</numerusform>
            <numerusform>Write it for %n works</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DailyBackup</name>
    <message numerus="yes">
        <source>The daily backup was made, but %n original(s) are missing or altered.</source>
        <translation>
            <numerusform>The daily backup was made, but %n original is missing or altered.</numerusform>
            <numerusform>The daily backup was made, but %n originals are missing or altered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DensityCard</name>
    <message numerus="yes">
        <source>%n knot(s) across</source>
        <translation>
            <numerusform>%n knot across</numerusform>
            <numerusform>%n knots across</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n knot(s) along</source>
        <translation>
            <numerusform>%n knot along</numerusform>
            <numerusform>%n knots along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message numerus="yes">
        <source>%n picture(s) tied to their works</source>
        <translation>
            <numerusform>%n picture tied to its work</numerusform>
            <numerusform>%n pictures tied to their works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the folder were not used.</source>
        <translation>
            <numerusform>%n file of the folder was not used.</numerusform>
            <numerusform>%n files of the folder were not used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n new record</numerusform>
            <numerusform>%n new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as before</source>
        <translation>
            <numerusform>%n the same as before</numerusform>
            <numerusform>%n the same as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hung</source>
        <translation>
            <numerusform>%n hung</numerusform>
            <numerusform>%n hung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) brought in</source>
        <translation>
            <numerusform>%n picture brought in</numerusform>
            <numerusform>%n pictures brought in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) named, but not brought in</source>
        <translation>
            <numerusform>%n picture named, but not brought in</numerusform>
            <numerusform>%n pictures named, but not brought in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left out</source>
        <translation>
            <numerusform>%n refused and left out</numerusform>
            <numerusform>%n refused and left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original file(s) brought in</source>
        <translation>
            <numerusform>%n original file brought in</numerusform>
            <numerusform>%n original files brought in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were edited since; what was edited stays.</source>
        <translation>
            <numerusform>%n record was edited since; what was edited stays.</numerusform>
            <numerusform>%n records were edited since; what was edited stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n snapshot(s) are kept.</source>
        <translation>
            <numerusform>The newest %n snapshot is kept.</numerusform>
            <numerusform>The newest %n snapshots are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}: %n too many</source>
        <translation>
            <numerusform>{words}: %n too many</numerusform>
            <numerusform>{words}: %n too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%n original file(s), {size}, and all that was made from them.</source>
        <translation>
            <numerusform>%n original file, {size}, and all that was made from it.</numerusform>
            <numerusform>%n original files, {size}, and all that was made from them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the history.</source>
        <translation>
            <numerusform>%n line of the history.</numerusform>
            <numerusform>%n lines of the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) of the catalogue in its folder “backups”:</source>
        <translation>
            <numerusform>%n copy of the catalogue in its folder “backups”:</numerusform>
            <numerusform>%n copies of the catalogue in its folder “backups”:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen edition(s):</source>
        <translation>
            <numerusform>%n frozen edition:</numerusform>
            <numerusform>%n frozen editions:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier value(s) of other records name them; the history forgets those too.</source>
        <translation>
            <numerusform>%n earlier value of other records names them; the history forgets it too.</numerusform>
            <numerusform>%n earlier values of other records name them; the history forgets those too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n record(s) for good?</source>
        <translation>
            <numerusform>Erase %n record for good?</numerusform>
            <numerusform>Erase %n records for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsPanel</name>
    <message numerus="yes">
        <source>%n more event(s)</source>
        <translation>
            <numerusform>%n more event</numerusform>
            <numerusform>%n more events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %n record(s)…</source>
        <translation>
            <numerusform>Export %n record…</numerusform>
            <numerusform>Export %n records…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to {file}</source>
        <translation>
            <numerusform>%n record written to {file}</numerusform>
            <numerusform>%n records written to {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message numerus="yes">
        <source>%n work(s) use it</source>
        <translation>
            <numerusform>%n work uses it</numerusform>
            <numerusform>%n works use it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message numerus="yes">
        <source>Filled into %n empty cell(s).</source>
        <translation>
            <numerusform>Filled into %n empty cell.</numerusform>
            <numerusform>Filled into %n empty cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n line(s)</source>
        <translation>
            <numerusform>Save %n line</numerusform>
            <numerusform>Save %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRecord</name>
    <message numerus="yes">
        <source>and %n more field(s)</source>
        <translation>
            <numerusform>and %n more field</numerusform>
            <numerusform>and %n more fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreezeDialog</name>
    <message numerus="yes">
        <source>Edition {number} is frozen: %n work(s).</source>
        <translation>
            <numerusform>Edition {number} is frozen: %n work.</numerusform>
            <numerusform>Edition {number} is frozen: %n works.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n open point</numerusform>
            <numerusform>%n open points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), about {size} MB more</source>
        <translation>
            <numerusform>%n picture, about {size} MB more</numerusform>
            <numerusform>%n pictures, about {size} MB more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n line copied</numerusform>
            <numerusform>%n lines copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) have no picture to rate</source>
        <translation>
            <numerusform>%n work has no picture to rate</numerusform>
            <numerusform>%n works have no picture to rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) empty</source>
        <translation>
            <numerusform>%n frame empty</numerusform>
            <numerusform>%n frames empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HangChooser</name>
    <message numerus="yes">
        <source>Hang %n work(s)</source>
        <translation>
            <numerusform>Hang %n work</numerusform>
            <numerusform>Hang %n works</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HangDeeds</name>
    <message numerus="yes">
        <source>%n work(s) hung</source>
        <translation>
            <numerusform>%n work hung</numerusform>
            <numerusform>%n works hung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HangMenus</name>
    <message numerus="yes">
        <source>Export %n work(s)…</source>
        <translation>
            <numerusform>Export %n work…</numerusform>
            <numerusform>Export %n works…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HangPanel</name>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n work</numerusform>
            <numerusform>%n works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthChips</name>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n to mend</numerusform>
            <numerusform>%n to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message numerus="yes">
        <source>%n original(s) altered or missing</source>
        <translation>
            <numerusform>%n original altered or missing</numerusform>
            <numerusform>%n originals altered or missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) restored</source>
        <translation>
            <numerusform>%n original restored</numerusform>
            <numerusform>%n originals restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found there</source>
        <translation>
            <numerusform>%n not found there</numerusform>
            <numerusform>%n not found there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) looked at</source>
        <translation>
            <numerusform>%n work looked at</numerusform>
            <numerusform>%n works looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) to mend</source>
        <translation>
            <numerusform>%n work to mend</numerusform>
            <numerusform>%n works to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCheck</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more field(s)</source>
        <translation>
            <numerusform>and %n more field</numerusform>
            <numerusform>and %n more fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFigures</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original file(s)</source>
        <translation>
            <numerusform>%n original file</numerusform>
            <numerusform>%n original files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) named, but no folder chosen</source>
        <translation>
            <numerusform>%n picture named, but no folder chosen</numerusform>
            <numerusform>%n pictures named, but no folder chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) missing</source>
        <translation>
            <numerusform>%n picture missing</numerusform>
            <numerusform>%n pictures missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) found</source>
        <translation>
            <numerusform>%n picture found</numerusform>
            <numerusform>%n pictures found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskPanel</name>
    <message numerus="yes">
        <source>Counts of %n day(s) lie here.</source>
        <translation>
            <numerusform>Counts of %n day lie here.</numerusform>
            <numerusform>Counts of %n days lie here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts of %n day(s) written.</source>
        <translation>
            <numerusform>Counts of %n day written.</numerusform>
            <numerusform>Counts of %n days written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageFigure</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leading</name>
    <message numerus="yes">
        <source>%n of them are of other kinds.</source>
        <translation>
            <numerusform>%n of them is of another kind.</numerusform>
            <numerusform>%n of them are of other kinds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LightTablePage</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListOfLists</name>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%n to be confirmed</numerusform>
            <numerusform>%n to be confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n list</numerusform>
            <numerusform>%n lists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LonelyPane</name>
    <message numerus="yes">
        <source>%n file(s) chosen</source>
        <translation>
            <numerusform>%n file chosen</numerusform>
            <numerusform>%n files chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Maker</name>
    <message numerus="yes">
        <source>%n page(s) in {file}</source>
        <translation>
            <numerusform>%n page in {file}</numerusform>
            <numerusform>%n pages in {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapSketch</name>
    <message numerus="yes">
        <source>%n place(s) on a map; arrows go from one to the next, Enter opens it</source>
        <translation>
            <numerusform>%n place on a map; arrows go from one to the next, Enter opens it</numerusform>
            <numerusform>%n places on a map; arrows go from one to the next, Enter opens it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchPictures</name>
    <message numerus="yes">
        <source>Tie %n picture(s)</source>
        <translation>
            <numerusform>Tie %n picture</numerusform>
            <numerusform>Tie %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) get pictures</source>
        <translation>
            <numerusform>%n work gets pictures</numerusform>
            <numerusform>%n works get pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong to none</source>
        <translation>
            <numerusform>%n belongs to none</numerusform>
            <numerusform>%n belong to none</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>used by %n record(s)</source>
        <translation>
            <numerusform>used by %n record</numerusform>
            <numerusform>used by %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Middle</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n more line</numerusform>
            <numerusform>%n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewestBackup</name>
    <message numerus="yes">
        <source>%n day(s) of work lie in no backup.</source>
        <translation>
            <numerusform>%n day of work lies in no backup.</numerusform>
            <numerusform>%n days of work lie in no backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message numerus="yes">
        <source>%n crash report(s)</source>
        <translation>
            <numerusform>%n crash report</numerusform>
            <numerusform>%n crash reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message numerus="yes">
        <source>%n photograph(s) added</source>
        <translation>
            <numerusform>%n photograph added</numerusform>
            <numerusform>%n photographs added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) here already</source>
        <translation>
            <numerusform>%n was here already</numerusform>
            <numerusform>%n were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused, with the reason</source>
        <translation>
            <numerusform>%n file refused, with the reason</numerusform>
            <numerusform>%n files refused, with the reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n exhibition(s)</source>
        <translation>
            <numerusform>%n exhibition</numerusform>
            <numerusform>%n exhibitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n work</numerusform>
            <numerusform>%n works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnFieldsPanel</name>
    <message numerus="yes">
        <source>%n work(s) use it</source>
        <translation>
            <numerusform>%n work uses it</numerusform>
            <numerusform>%n works use it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaneHead</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>Pasting %n work(s)</source>
        <translation>
            <numerusform>Pasting %n work</numerusform>
            <numerusform>Pasting %n works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n work(s)</source>
        <translation>
            <numerusform>Write %n work</numerusform>
            <numerusform>Write %n works</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%n to be confirmed</numerusform>
            <numerusform>%n to be confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureCounts</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PicturesList</name>
    <message numerus="yes">
        <source>%n more picture(s)</source>
        <translation>
            <numerusform>%n more picture</numerusform>
            <numerusform>%n more pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PicturesPane</name>
    <message numerus="yes">
        <source>%n picture(s) are here already</source>
        <translation>
            <numerusform>%n picture is here already</numerusform>
            <numerusform>%n pictures are here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message numerus="yes">
        <source>%n file(s) given to {record}.</source>
        <translation>
            <numerusform>%n file given to {record}.</numerusform>
            <numerusform>%n files given to {record}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n file left out</numerusform>
            <numerusform>%n files left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without coordinates</source>
        <translation>
            <numerusform>%n without coordinates</numerusform>
            <numerusform>%n without coordinates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message numerus="yes">
        <source>No picture: %n work(s)</source>
        <translation>
            <numerusform>No picture: %n work</numerusform>
            <numerusform>No picture: %n works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Title, {language}: %n work(s) without</source>
        <translation>
            <numerusform>Title, {language}: %n work without</numerusform>
            <numerusform>Title, {language}: %n works without</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label, {language}: %n not approved</source>
        <translation>
            <numerusform>Label, {language}: %n not approved</numerusform>
            <numerusform>Label, {language}: %n not approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the blind, {language}: %n work(s) without</source>
        <translation>
            <numerusform>For the blind, {language}: %n work without</numerusform>
            <numerusform>For the blind, {language}: %n works without</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credit, {language}: %n work(s) without</source>
        <translation>
            <numerusform>Credit, {language}: %n work without</numerusform>
            <numerusform>Credit, {language}: %n works without</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rights undecided: %n work(s)</source>
        <translation>
            <numerusform>Rights undecided: %n work</numerusform>
            <numerusform>Rights undecided: %n works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be confirmed: %n work(s)</source>
        <translation>
            <numerusform>To be confirmed: %n work</numerusform>
            <numerusform>To be confirmed: %n works</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message numerus="yes">
        <source>%n will be new</source>
        <translation>
            <numerusform>%n will be new</numerusform>
            <numerusform>%n will be new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will change</source>
        <translation>
            <numerusform>%n will change</numerusform>
            <numerusform>%n will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) the same</source>
        <translation>
            <numerusform>%n stays the same</numerusform>
            <numerusform>%n stay the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no such field</source>
        <translation>
            <numerusform>%n has no such field</numerusform>
            <numerusform>%n have no such field</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become doubtful</source>
        <translation>
            <numerusform>%n becomes doubtful</numerusform>
            <numerusform>%n become doubtful</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>%n programme</numerusform>
            <numerusform>%n programmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at again</source>
        <translation>
            <numerusform>%n to look at again</numerusform>
            <numerusform>%n to look at again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishingPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>%n more point(s)</source>
        <translation>
            <numerusform>%n more point</numerusform>
            <numerusform>%n more points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentSources</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPictures</name>
    <message numerus="yes">
        <source>It has %n picture(s) already; these come after them.</source>
        <translation>
            <numerusform>It has %n picture already; these come after it.</numerusform>
            <numerusform>It has %n pictures already; these come after them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>%n day(s) of work lie in no backup. Settings, Safekeeping makes one.</source>
        <translation>
            <numerusform>%n day of work lies in no backup. Settings, Safekeeping makes one.</numerusform>
            <numerusform>%n days of work lie in no backup. Settings, Safekeeping makes one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of work lie in no backup outside this computer. Settings, Safekeeping makes one.</source>
        <translation>
            <numerusform>%n day of work lies in no backup outside this computer. Settings, Safekeeping makes one.</numerusform>
            <numerusform>%n days of work lie in no backup outside this computer. Settings, Safekeeping makes one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n open point</numerusform>
            <numerusform>%n open points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) in it</source>
        <translation>
            <numerusform>%n work in it</numerusform>
            <numerusform>%n works in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message numerus="yes">
        <source>%n not in the paper</source>
        <translation>
            <numerusform>%n not in the paper</numerusform>
            <numerusform>%n not in the paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) under 200 dpi at their place</source>
        <translation>
            <numerusform>%n picture under 200 dpi at its place</numerusform>
            <numerusform>%n pictures under 200 dpi at their place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts of %n work(s) do not fit their place</source>
        <translation>
            <numerusform>A text of %n work does not fit its place</numerusform>
            <numerusform>Texts of %n works do not fit their place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another language stands in, %n time(s)</source>
        <translation>
            <numerusform>Another language stands in, %n time</numerusform>
            <numerusform>Another language stands in, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without words for the blind</source>
        <translation>
            <numerusform>%n picture without words for the blind</numerusform>
            <numerusform>%n pictures without words for the blind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) that no font has</source>
        <translation>
            <numerusform>%n letter that no font has</numerusform>
            <numerusform>%n letters that no font has</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) of the file</source>
        <translation>
            <numerusform>%n matter of the file</numerusform>
            <numerusform>%n matters of the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other matter(s)</source>
        <translation>
            <numerusform>%n other matter</numerusform>
            <numerusform>%n other matters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>Made on {day} at {time} · {size} MB · %n file(s)</source>
        <translation>
            <numerusform>Made on {day} at {time} · {size} MB · %n file</numerusform>
            <numerusform>Made on {day} at {time} · {size} MB · %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) lacked already when it was made</source>
        <translation>
            <numerusform>%n original lacked already when it was made</numerusform>
            <numerusform>%n originals lacked already when it was made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of your styles or mappings have another name on this disk.</source>
        <translation>
            <numerusform>%n file of your styles or mappings has another name on this disk.</numerusform>
            <numerusform>%n files of your styles or mappings have another name on this disk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RightsPage</name>
    <message numerus="yes">
        <source>In %n work(s) several hold rights: only the answers and the end were set.</source>
        <translation>
            <numerusform>In %n work several hold rights: only the answers and the end were set.</numerusform>
            <numerusform>In %n works several hold rights: only the answers and the end were set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n work</numerusform>
            <numerusform>%n works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be printed</source>
        <translation>
            <numerusform>%n may be printed</numerusform>
            <numerusform>%n may be printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not decided</source>
        <translation>
            <numerusform>%n not decided</numerusform>
            <numerusform>%n not decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not</source>
        <translation>
            <numerusform>%n may not</numerusform>
            <numerusform>%n may not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>something is to be done about %n</source>
        <translation>
            <numerusform>something is to be done about %n</numerusform>
            <numerusform>something is to be done about %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafekeepingPanel</name>
    <message numerus="yes">
        <source>Made, but %n original(s) are missing or altered. Verify the catalogue.</source>
        <translation>
            <numerusform>Made, but %n original is missing or altered. Verify the catalogue.</numerusform>
            <numerusform>Made, but %n originals are missing or altered. Verify the catalogue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message numerus="yes">
        <source>%n work(s) in the list</source>
        <translation>
            <numerusform>%n work in the list</numerusform>
            <numerusform>%n works in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen work(s)</source>
        <translation>
            <numerusform>%n chosen work</numerusform>
            <numerusform>%n chosen works</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) chosen</source>
        <translation>
            <numerusform>%n work chosen</numerusform>
            <numerusform>%n works chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set in %n work(s)</source>
        <translation>
            <numerusform>Set in %n work</numerusform>
            <numerusform>Set in %n works</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowHeader</name>
    <message numerus="yes">
        <source>%n work(s) hung</source>
        <translation>
            <numerusform>%n work hung</numerusform>
            <numerusform>%n works hung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowList</name>
    <message numerus="yes">
        <source>%n work(s) hung</source>
        <translation>
            <numerusform>%n work hung</numerusform>
            <numerusform>%n works hung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibition(s)</source>
        <translation>
            <numerusform>%n exhibition</numerusform>
            <numerusform>%n exhibitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n work</numerusform>
            <numerusform>%n works</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message numerus="yes">
        <source>%n more slip(s)</source>
        <translation>
            <numerusform>%n more slip</numerusform>
            <numerusform>%n more slips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with facts to be confirmed</source>
        <translation>
            <numerusform>%n with facts to be confirmed</numerusform>
            <numerusform>%n with facts to be confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) to be confirmed</source>
        <translation>
            <numerusform>%n fact to be confirmed</numerusform>
            <numerusform>%n facts to be confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message numerus="yes">
        <source>%n different value(s)</source>
        <translation>
            <numerusform>%n different value</numerusform>
            <numerusform>%n different values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other value(s)</source>
        <translation>
            <numerusform>%n other value</numerusform>
            <numerusform>%n other values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubjectBox</name>
    <message numerus="yes">
        <source>%n chosen work(s)</source>
        <translation>
            <numerusform>%n chosen work</numerusform>
            <numerusform>%n chosen works</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryBar</name>
    <message numerus="yes">
        <source>%n column(s) go into fields</source>
        <translation>
            <numerusform>%n column goes into fields</numerusform>
            <numerusform>%n columns go into fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be kept as a note</source>
        <translation>
            <numerusform>%n will be kept as a note</numerusform>
            <numerusform>%n will be kept as a note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left out</source>
        <translation>
            <numerusform>%n will be left out</numerusform>
            <numerusform>%n will be left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please look: %n</source>
        <translation>
            <numerusform>Please look: %n</numerusform>
            <numerusform>Please look: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>%n value(s) were changed since and stay as they are.</source>
        <translation>
            <numerusform>%n value was changed since and stays as it is.</numerusform>
            <numerusform>%n values were changed since and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message numerus="yes">
        <source>%n text(s) approved. Undo takes all of them back.</source>
        <translation>
            <numerusform>%n text approved. Undo takes it back.</numerusform>
            <numerusform>%n texts approved. Undo takes all of them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n chosen</source>
        <translation>
            <numerusform>Approve %n chosen</numerusform>
            <numerusform>Approve %n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve all %n shown</source>
        <translation>
            <numerusform>Approve the %n shown</numerusform>
            <numerusform>Approve all %n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) shown</source>
        <translation>
            <numerusform>%n line shown</numerusform>
            <numerusform>%n lines shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be done</source>
        <translation>
            <numerusform>%n to be done</numerusform>
            <numerusform>%n to be done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashAside</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message numerus="yes">
        <source>%n record(s) erased for good.</source>
        <translation>
            <numerusform>%n record erased for good.</numerusform>
            <numerusform>%n records erased for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnfinishedOffer</name>
    <message numerus="yes">
        <source>%n answer(s) given</source>
        <translation>
            <numerusform>%n answer given</numerusform>
            <numerusform>%n answers given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsedBy</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message numerus="yes">
        <source>%n check(s) found something. Read what to do beside each.</source>
        <translation>
            <numerusform>%n check found something. Read beside it what to do.</numerusform>
            <numerusform>%n checks found something. Read what to do beside each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallMenu</name>
    <message numerus="yes">
        <source>Export %n work(s)…</source>
        <translation>
            <numerusform>Export %n work…</numerusform>
            <numerusform>Export %n works…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WellbeingPanel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) missing</source>
        <translation>
            <numerusform>%n original missing</numerusform>
            <numerusform>%n originals missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n work</numerusform>
            <numerusform>%n works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%n to be confirmed</numerusform>
            <numerusform>%n to be confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorksPage</name>
    <message numerus="yes">
        <source>%n photograph(s), hung or not</source>
        <translation>
            <numerusform>%n photograph, hung or not</numerusform>
            <numerusform>%n photographs, hung or not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carpet(s), hung or not</source>
        <translation>
            <numerusform>%n carpet, hung or not</numerusform>
            <numerusform>%n carpets, hung or not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n painting(s), hung or not</source>
        <translation>
            <numerusform>%n painting, hung or not</numerusform>
            <numerusform>%n paintings, hung or not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) of folk art, shown or not</source>
        <translation>
            <numerusform>%n work of folk art, shown or not</numerusform>
            <numerusform>%n works of folk art, shown or not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dwelling(s), shown or not</source>
        <translation>
            <numerusform>%n dwelling, shown or not</numerusform>
            <numerusform>%n dwellings, shown or not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other work(s), shown or not</source>
        <translation>
            <numerusform>%n other work, shown or not</numerusform>
            <numerusform>%n other works, shown or not</numerusform>
        </translation>
    </message>
</context>
</TS>
