import QtQuick

// What somebody did, and who.
Column {
    id: line

    property string label: ""
    property var said: ({ text: "", fallback: "" })

    Text {
        textFormat: Text.PlainText
        width: parent.width
        text: line.label
        color: Look.quiet
        font.family: Look.serif
        font.italic: true
        font.pixelSize: Look.body
        wrapMode: Text.Wrap
    }
    Words {
        width: parent.width
        told: line.said
        font.pixelSize: Look.small
        lineHeight: 1.3
    }
}
