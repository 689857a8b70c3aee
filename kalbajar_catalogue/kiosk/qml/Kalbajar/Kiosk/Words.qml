import QtQuick

// A text of an edition, `told` as { text, fallback }; one in another language than the one asked for says in which.
Column {
    id: words

    property var told: ({ text: "", fallback: "" })
    property alias font: text.font
    property alias color: text.color
    property alias lineHeight: text.lineHeight
    property alias maximumLineCount: text.maximumLineCount
    property alias horizontalAlignment: text.horizontalAlignment

    visible: text.text.length > 0
    spacing: 6

    Text {
        id: text
        width: words.width
        // The Russian sign for a year stays with its figures.
        text: words.told && words.told.text ? words.told.text.replace(/(\d) г\./g, "$1\u00a0г.") : ""
        textFormat: Text.PlainText
        color: Look.text
        font.family: Look.sans
        font.pixelSize: Look.body
        lineHeight: 1.25
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text.text
    }

    Text {
        textFormat: Text.PlainText
        visible: words.told?.fallback ? true : false
        width: words.width
        text: words.told && words.told.fallback ? qsTr("in the language: %1").arg(words.told.fallback) : ""
        color: Look.quiet
        font.family: Look.sans
        font.pixelSize: Look.small
        wrapMode: Text.Wrap
    }
}
