import QtQuick

// What a page of somebody or of a place begins with: its name large, what it is, what there is to tell.
Item {
    id: head

    property var title: ({ text: "", fallback: "" })
    property string under: ""
    property var body: ({ text: "", fallback: "" })

    height: column.height + 48 + 40

    Column {
        id: column
        x: Look.margin
        y: 48
        width: head.width - 2 * Look.margin
        spacing: 18
        Words {
            width: parent.width
            told: head.title
            font.family: Look.serif
            font.weight: Font.Medium
            font.pixelSize: Look.title * 0.86
            lineHeight: 1.02
        }
        Text {
            visible: text.length > 0
            width: parent.width
            text: head.under
            textFormat: Text.PlainText
            color: Look.quiet
            font.family: Look.serif
            font.italic: true
            font.pixelSize: Look.lead
            wrapMode: Text.Wrap
        }
        Words {
            width: Math.min(parent.width, 960 * Look.swell)
            topPadding: 6
            told: head.body
            lineHeight: 1.35
        }
    }
}
