import QtQuick

// A heading and lines below it, on the staff's page.
Column {
    id: block
    property string heading: ""
    property var lines: []
    spacing: 10

    Text {
        textFormat: Text.PlainText
        width: block.width
        text: block.heading
        color: Look.text
        font.family: Look.serif
        font.weight: Font.Medium
        font.pixelSize: Look.lead
        wrapMode: Text.Wrap
    }
    Repeater {
        model: block.lines
        Text {
            required property string modelData
            width: block.width
            text: modelData
            textFormat: Text.PlainText
            color: Look.text
            font.family: Look.sans
            font.pixelSize: Look.small
            lineHeight: 1.2
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
}
