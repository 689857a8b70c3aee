<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Carpets</name>
    <message numerus="yes">
        <source>%n carpet(s)</source>
        <translation>
            <numerusform>%n carpet</numerusform>
            <numerusform>%n carpets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crafts</name>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n work</numerusform>
            <numerusform>%n works</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DwellingPart</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventFacts</name>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n visitor</numerusform>
            <numerusform>%n visitors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindCard</name>
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
    <name>FindField</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindStrip</name>
    <message numerus="yes">
        <source>and %n more: one more letter brings them nearer</source>
        <translation>
            <numerusform>and %n more: one more letter brings it nearer</numerusform>
            <numerusform>and %n more: one more letter brings them nearer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n works, one wall</source>
        <translation>
            <numerusform>%n work, one wall</numerusform>
            <numerusform>%n works, one wall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paintings</name>
    <message numerus="yes">
        <source>%n painting(s)</source>
        <translation>
            <numerusform>%n painting</numerusform>
            <numerusform>%n paintings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathHead</name>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n work</numerusform>
            <numerusform>%n works</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeShow</name>
    <message numerus="yes">
        <source>Exhibition, %n work(s)</source>
        <translation>
            <numerusform>Exhibition, %n work</numerusform>
            <numerusform>Exhibition, %n works</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowHead</name>
    <message numerus="yes">
        <source>To the wall: %n work(s)</source>
        <translation>
            <numerusform>To the wall: %n work</numerusform>
            <numerusform>To the wall: %n works</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowSections</name>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n work</numerusform>
            <numerusform>%n works</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffFacts</name>
    <message numerus="yes">
        <source>The screen stood still for %n second(s).</source>
        <translation>
            <numerusform>The screen stood still for %n second.</numerusform>
            <numerusform>The screen stood still for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) opened</source>
        <translation>
            <numerusform>%n page opened</numerusform>
            <numerusform>%n pages opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) opened</source>
        <translation>
            <numerusform>%n work opened</numerusform>
            <numerusform>%n works opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended by waiting</source>
        <translation>
            <numerusform>%n ended by waiting</numerusform>
            <numerusform>%n ended by waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffPad</name>
    <message numerus="yes">
        <source>Wrong. %n tries are left.</source>
        <translation>
            <numerusform>Wrong. %n try is left.</numerusform>
            <numerusform>Wrong. %n tries are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type the PIN. %n tries are left.</source>
        <translation>
            <numerusform>Type the PIN. %n try is left.</numerusform>
            <numerusform>Type the PIN. %n tries are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong PINs. Try again in %n second.</numerusform>
            <numerusform>Too many wrong PINs. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Too many wrong PINs. Try again in %n minute.</numerusform>
            <numerusform>Too many wrong PINs. Try again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrueWall</name>
    <message numerus="yes">
        <source>%n hung last: size not known</source>
        <translation>
            <numerusform>%n hung last: size not known</numerusform>
            <numerusform>%n hung last: sizes not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <translation>
            <numerusform>%n photograph</numerusform>
            <numerusform>%n photographs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carpet(s)</source>
        <translation>
            <numerusform>%n carpet</numerusform>
            <numerusform>%n carpets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n painting(s)</source>
        <translation>
            <numerusform>%n painting</numerusform>
            <numerusform>%n paintings</numerusform>
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
</TS>
