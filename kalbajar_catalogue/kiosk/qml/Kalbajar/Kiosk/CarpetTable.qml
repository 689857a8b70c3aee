pragma ComponentBehavior: Bound
import QtQuick

// How it is made, as a calm table: what is said of it on the right of what it is called.
Column {
    id: table

    property var rows: []
    readonly property bool stacked: width < 19 * Look.small
    readonly property real first: stacked ? 0 : width * 0.38

    Repeater {
        model: table.rows
        Item {
            id: row
            required property var modelData
            required property int index
            width: table.width
            height: Math.max(label.height + 11, told.y + told.height) + 10
            Rectangle { visible: row.index > 0; width: parent.width; height: 1.5; color: Look.line }
            Text {
                textFormat: Text.PlainText
                id: label
                y: 11
                width: table.stacked ? table.width : table.first - 20
                text: row.modelData.label.text
                color: Look.text
                font.family: Look.sans
                font.pixelSize: Look.small
                lineHeight: 1.15
                wrapMode: Text.Wrap
            }
            Words {
                id: told
                x: table.first
                y: table.stacked ? label.y + label.height + 2 : 11
                width: table.width - x
                told: row.modelData.value
                font.pixelSize: Look.small
                font.weight: Font.DemiBold
                lineHeight: 1.15
            }
        }
    }
}
