pragma ComponentBehavior: Bound
import QtQuick

// When, where, how much, for whom.
Column {
    id: facts

    property var facts: []
    readonly property var labels: ({
        dates: qsTr("When"), venue: qsTr("Where"), hours: qsTr("Open"), admission: qsTr("Admission"),
        accessibility: qsTr("For everyone"), contact: qsTr("Contact")
    })
    spacing: 18

    Repeater {
        model: facts.facts
        Item {
            id: fact
            required property var modelData
            readonly property bool beside: facts.width > 560 * Look.swell
            width: facts.width
            height: value.y + value.height
            Text {
                textFormat: Text.PlainText
                id: label
                width: fact.beside ? 170 * Look.swell : parent.width
                text: facts.labels[fact.modelData.key] ?? ""
                color: Look.quiet
                font.family: Look.serif
                font.italic: true
                font.pixelSize: Look.body
                wrapMode: Text.Wrap
            }
            Words {
                id: value
                x: fact.beside ? 170 * Look.swell + 16 : 0
                y: fact.beside ? 0 : label.height
                width: fact.width - x
                told: fact.modelData.value
            }
        }
    }
}
