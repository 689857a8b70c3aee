pragma ComponentBehavior: Bound
import QtQuick

// Beside the pictures: what the two views are, all other pairs, and how they are compared.
Item {
    id: column

    required property var said
    required property string manner
    required property real share
    // On a low page the words stand at the left of what is touched.
    property bool low: false

    signal asked(argument: string)
    signal wished(manner: string)
    signal moved(share: real)
    signal stepped(by: real)

    Scroller {
        name: "pairs.words"
        width: column.low ? column.width - hands.width - 32 : column.width
        height: column.low ? column.height : column.height - hands.height - 20

        Column {
            width: parent.width
            spacing: 20
            Grid {
                id: sides
                width: parent.width
                columns: Look.upright ? 2 : 1
                columnSpacing: 48
                rowSpacing: 8
                readonly property real one: (width - (columns - 1) * columnSpacing) / columns
                PairsSide { width: sides.one; which: "then"; word: qsTr("Then"); said: column.said.then ?? null }
                PairsSide { width: sides.one; which: "now"; word: qsTr("Now"); said: column.said.now ?? null }
            }
            Column {
                visible: others.count > 0
                width: parent.width
                spacing: 10
                Text {
                    textFormat: Text.PlainText
                    width: parent.width
                    text: qsTr("The same place at other times")
                    color: Look.quiet
                    font.family: Look.sans
                    font.pixelSize: Look.small
                    wrapMode: Text.Wrap
                }
                Flow {
                    width: parent.width
                    spacing: 12
                    Repeater {
                        id: others
                        model: column.said.chain ?? []
                        PushButton {
                            required property var modelData
                            objectName: "pairs.chain." + modelData.place
                            text: modelData.numbers.join(" – ")
                            Accessible.name: qsTr("Pair %1").arg(modelData.place + 1) + ": " + text
                            onClicked: column.asked(modelData.argument)
                        }
                    }
                }
            }
        }
    }

    Column {
        id: hands
        width: column.low ? Math.max(400, segments.words()) : column.width
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: 14
        PairsStrip {
            visible: (column.said.count ?? 0) > 1
            width: parent.width
            small: Look.upright && column.height > 600 ? 128 : 70
            pairs: column.said.strip ?? []
            chosen: column.said.place ?? 0
            onAsked: argument => column.asked(argument)
        }
        Slide {
            visible: column.manner !== "beside"
            width: parent.width
            name: "pairs"
            says: column.manner === "fade" ? qsTr("From then to now") : qsTr("Where the line stands")
            value: column.share
            onAsked: value => column.moved(value)
            onStepped: by => column.stepped(by)
        }
        Segments {
            id: segments
            width: parent.width
            name: "pairs.manner"
            chosen: column.manner
            choices: [{ key: "line", word: qsTr("Line") }, { key: "fade", word: qsTr("Fade") }, { key: "beside", word: qsTr("Beside") }]
            onAsked: key => column.wished(key)
        }
    }
}
