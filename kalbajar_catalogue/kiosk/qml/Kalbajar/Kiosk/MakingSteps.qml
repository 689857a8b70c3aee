pragma ComponentBehavior: Bound
import QtQuick

// The steps of a making, one below the other, their numbers strung on a thread.
Column {
    id: steps

    property var steps: []
    property string fallback: ""

    Repeater {
        model: steps.steps
        Item {
            id: step
            required property string modelData
            required property int index
            objectName: "making.step." + (index + 1)
            width: steps.width
            height: Math.max(bead.height, told.height) + 30
            Rectangle {
                visible: step.index < steps.steps.length - 1
                x: bead.width / 2 - 1
                y: bead.height
                width: 2
                height: step.height - bead.height
                color: Look.edge
            }
            Rectangle {
                id: bead
                width: 60
                height: 60
                radius: 30
                color: "transparent"
                border.width: 2
                border.color: Look.edge
                Text {
                    textFormat: Text.PlainText
                    anchors.centerIn: parent
                    text: step.index + 1
                    color: Look.madder
                    font.family: Look.sans
                    font.pixelSize: 30
                    font.weight: Font.DemiBold
                }
            }
            Text {
                id: told
                x: 92
                y: Math.max(0, (bead.height - height) / 2)
                width: Math.min(parent.width - x, 32 * Look.body)
                text: step.modelData
                textFormat: Text.PlainText
                color: Look.text
                font.family: Look.sans
                font.pixelSize: Look.body
                lineHeight: 1.25
                wrapMode: Text.Wrap
                Accessible.role: Accessible.StaticText
                Accessible.name: (step.index + 1) + ". " + text
            }
        }
    }
    Text {
        textFormat: Text.PlainText
        visible: steps.fallback.length > 0
        width: parent.width
        text: qsTr("in the language: %1").arg(steps.fallback)
        color: Look.quiet
        font.family: Look.sans
        font.pixelSize: Look.small
        wrapMode: Text.Wrap
    }
}
