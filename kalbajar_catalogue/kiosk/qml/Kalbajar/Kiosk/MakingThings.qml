pragma ComponentBehavior: Bound
import QtQuick

// The tools of a making, and what else is said of it: materials, techniques, from whom it was learned.
Column {
    id: things

    property var tools: []
    property var facts: []
    readonly property int columns: Math.max(1, Math.min(3, Math.floor(width / 400)))
    readonly property real cell: (width - 28 * (columns - 1)) / columns - 0.01

    spacing: 24

    Rectangle { width: parent.width; height: 1.5; color: Look.line }
    Column {
        visible: things.tools.length > 0
        width: parent.width
        spacing: 14
        Text {
            textFormat: Text.PlainText
            width: parent.width
            text: qsTr("Tools")
            color: Look.text
            font.family: Look.serif
            font.weight: Font.Medium
            font.pixelSize: Look.lead
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Flow {
            width: parent.width
            spacing: 12
            Repeater {
                model: things.tools
                Rectangle {
                    id: tool
                    required property string modelData
                    width: Math.min(things.width, word.implicitWidth + 40)
                    height: word.height + 22
                    radius: height / 2
                    color: Look.surface
                    border.width: 1.5
                    border.color: Look.line
                    Text {
                        id: word
                        x: 20
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width - 40
                        text: tool.modelData
                        textFormat: Text.PlainText
                        color: Look.text
                        font.family: Look.sans
                        font.pixelSize: Look.small
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
    }
    Flow {
        visible: things.facts.length > 0
        width: parent.width
        spacing: 28
        Repeater {
            model: things.facts
            Column {
                id: fact
                required property var modelData
                width: modelData.value.text.length > 60 ? things.width : things.cell
                spacing: 4
                Text {
                    textFormat: Text.PlainText
                    width: parent.width
                    text: fact.modelData.label.text
                    color: Look.text
                    font.family: Look.sans
                    font.pixelSize: Look.small
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                }
                Words { width: parent.width; told: fact.modelData.value; font.pixelSize: Look.small }
            }
        }
    }
}
