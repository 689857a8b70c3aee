pragma ComponentBehavior: Bound
import QtQuick

// The texts of an exhibition, in columns of a calm measure.
Flow {
    id: columns

    property var texts: []
    readonly property real measure: Math.min(width, 760 * Look.swell)
    readonly property var headings: ({ wall: qsTr("On the wall"), foreword: qsTr("Foreword") })

    visible: columns.texts.length > 0
    spacing: 80

    Repeater {
        model: columns.texts
        Column {
            id: told
            required property var modelData
            width: columns.measure
            spacing: 16
            Text {
                textFormat: Text.PlainText
                visible: told.modelData.type in columns.headings
                text: columns.headings[told.modelData.type] ?? ""
                color: Look.text
                font.family: Look.serif
                font.weight: Font.Medium
                font.pixelSize: Look.lead
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Words {
                width: parent.width
                told: told.modelData.body
                lineHeight: 1.4
            }
        }
    }
}
