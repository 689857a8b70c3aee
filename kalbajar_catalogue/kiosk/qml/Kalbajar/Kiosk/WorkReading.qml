pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk.Core

// All that is told of a work, to be read in peace: on wool, the picture small beside it.
Item {
    id: reading

    property var said: ({})
    property var picture: null
    signal closed()

    readonly property real measure: Math.min(texts.roomWidth, 32 * Look.body)
    readonly property real side: Look.upright ? 0 : Math.min(560, width * 0.3)

    Keys.onUpPressed: texts.turn(-1)
    Keys.onDownPressed: texts.turn(1)

    function heading(head: string): string {
        switch (head) {
        case "facts": return qsTr("In detail");
        case "inscriptions": return qsTr("Inscriptions");
        case "provenance": return qsTr("Where it comes from");
        case "credit": return qsTr("Owner and credit");
        case "sources": return qsTr("Sources");
        }
        return "";
    }

    Rectangle { anchors.fill: parent; color: Look.ground }
    MouseArea { anchors.fill: parent }

    PushButton {
        id: away
        objectName: "work.reading.close"
        anchors.right: parent.right
        anchors.rightMargin: Look.margin
        y: 48
        focus: true
        iconName: "x"
        text: qsTr("To the picture")
        onClicked: reading.closed()
    }

    Plate {
        id: plate
        readonly property size fitted: Look.whole(reading.picture ? reading.picture.width : 4, reading.picture ? reading.picture.height : 3,
            Look.upright ? reading.width - away.width - 3 * Look.margin : reading.side, Look.upright ? 320 : reading.height - 96)
        x: Look.margin
        y: 48
        width: fitted.width
        height: fitted.height
        picture: reading.picture
        number: reading.said.number ?? ""
    }

    Scroller {
        id: texts
        name: "work.reading"
        beside: true
        x: Look.margin + (Look.upright ? 0 : reading.side + 80)
        y: (Look.upright ? Math.max(away.y + away.height, plate.y + plate.height) : away.y + away.height) + 24
        width: parent.width - x - Look.margin
        height: parent.height - y - 40

        Column {
            width: texts.roomWidth
            spacing: 40
            bottomPadding: 40
            Words {
                width: parent.width
                told: reading.said.title
                font.family: Look.serif
                font.weight: Font.Medium
                font.italic: !reading.said.descriptive
                font.pixelSize: Look.heading
                lineHeight: 1.02
            }
            Repeater {
                model: reading.said.blocks ?? []
                Column {
                    id: block
                    required property var modelData
                    width: texts.roomWidth
                    spacing: 20
                    Text {
                        textFormat: Text.PlainText
                        visible: text.length > 0
                        width: block.width
                        text: reading.heading(block.modelData.head)
                        color: Look.text
                        font.family: Look.serif
                        font.weight: Font.Medium
                        font.pixelSize: Look.lead
                        wrapMode: Text.Wrap
                        Accessible.role: Accessible.Heading
                        Accessible.name: text
                    }
                    Repeater {
                        model: block.modelData.texts
                        Words {
                            required property var modelData
                            width: reading.measure
                            told: modelData
                            lineHeight: 1.35
                        }
                    }
                    Text {
                        textFormat: Text.PlainText
                        readonly property var foreign: block.modelData.facts.filter(fact => fact.value.fallback)
                        visible: foreign.length > 0
                        width: block.width
                        text: visible ? qsTr("in the language: %1").arg(foreign[0].value.fallback) : ""
                        color: Look.quiet
                        font.family: Look.sans
                        font.pixelSize: Look.small
                        wrapMode: Text.Wrap
                    }
                    Flow {
                        visible: block.modelData.facts.length > 0
                        width: block.width
                        spacing: 28
                        Repeater {
                            model: block.modelData.facts
                            Column {
                                id: fact
                                required property var modelData
                                readonly property bool wordy: modelData.value.text.length > 60
                                readonly property int columns: Math.max(1, Math.min(3, Math.floor(block.width / 400)))
                                width: wordy ? block.width : (block.width - 28 * (columns - 1)) / columns - 0.01
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
                                Words { width: Math.min(parent.width, reading.measure); told: ({ text: fact.modelData.value.text, fallback: "" }) }
                            }
                        }
                    }
                }
            }
        }
    }
}
