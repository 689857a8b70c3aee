<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>GalleryPage</name>
    <message numerus="yes">
        <source>%n frame(s) empty</source>
        <translation>
            <numerusform>%n frame empty</numerusform>
            <numerusform>%n frames empty</numerusform>
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
    <name>Pages</name>
    <message numerus="yes">
        <source>%n value(s) were changed since and stay as they are.</source>
        <translation>
            <numerusform>%n value was changed since and stays as it is.</numerusform>
            <numerusform>%n values were changed since and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>%n page(s), marked as a proof</source>
        <translation>
            <numerusform>%n page, marked as a proof</numerusform>
            <numerusform>%n pages, marked as a proof</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintOutcome</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
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
