import QtQuick
import Kalbajar.Kiosk.Core

// One part of a dwelling: what it is called and means, what it is for, how many, of what, and where it can be seen.
Column {
    id: told

    property int number: 0
    property var part: null

    spacing: 12

    Row {
        width: parent.width
        spacing: 20
        Text {
            textFormat: Text.PlainText
            id: figure
            anchors.baseline: term.baseline
            text: told.number
            color: Look.madder
            font.family: Look.sans
            font.pixelSize: Look.lead
            font.weight: Font.DemiBold
        }
        Text {
            textFormat: Text.PlainText
            id: term
            objectName: "dwelling.term"
            width: parent.width - figure.width - 20
            text: told.part ? told.part.term : ""
            color: Look.text
            font.family: Look.serif
            font.weight: Font.Medium
            font.pixelSize: Look.heading * 0.86
            lineHeight: 0.95
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
    }
    Text {
        textFormat: Text.PlainText
        objectName: "dwelling.meaning"
        visible: text.length > 0
        width: parent.width
        text: told.part ? told.part.meaning : ""
        color: Look.text
        font.family: Look.serif
        font.italic: true
        font.pixelSize: Look.lead * 0.94
        wrapMode: Text.Wrap
    }
    Words {
        width: Math.min(parent.width, 30 * Look.body)
        told: told.part ? told.part.description : null
        lineHeight: 1.3
    }
    Words {
        width: parent.width
        readonly property string many: told.part && told.part.count ? qsTr("%n piece(s)", "", told.part.count) : ""
        readonly property var of: told.part ? told.part.materials : null
        told: ({ text: [many, of ? of.text : ""].filter(word => word).join(" · "), fallback: of && of.text ? of.fallback : "" })
        font.pixelSize: Look.small
    }
    Repeater {
        model: told.part ? told.part.facts : []
        Words {
            required property var modelData
            width: told.width
            told: ({ text: modelData.label.text + ": " + modelData.value.text, fallback: modelData.value.fallback })
            font.pixelSize: Look.small
        }
    }
    PushButton {
        objectName: "dwelling.work"
        visible: told.part && told.part.work ? true : false
        iconName: "eye"
        text: told.part && told.part.work ? qsTr("See it: %1").arg(told.part.work.number) : ""
        onClicked: Session.open(told.part.work.page, told.part.work.key)
    }
}
