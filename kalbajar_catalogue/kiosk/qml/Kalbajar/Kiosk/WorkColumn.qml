import QtQuick
import Kalbajar.Kiosk.Core

// Beside the picture: what the work is, a few words, ways to more, and what to see next.
Item {
    id: column

    property var said: ({})
    property bool takes: false
    signal readMore()

    // Words are read in lines of about 50 letters, also where there is room for longer ones.
    readonly property real measure: Math.min(scroller.roomWidth, 30 * Look.body)

    onSaidChanged: if (!said.code) takes = false

    Scroller {
        id: scroller
        name: "work.column"
        anchors.fill: parent

        Column {
            id: top
            objectName: "work.top"
            width: scroller.roomWidth
            spacing: 24
            WorkHead { width: parent.width; said: column.said; brief: column.takes }
            Words {
                objectName: "work.short"
                visible: !column.takes && told !== undefined && told.text.length > 0
                width: column.measure
                told: column.said.short
                lineHeight: 1.3
            }
            Flow {
                visible: !column.takes
                width: parent.width
                spacing: 12
                PushButton {
                    objectName: "work.more"
                    visible: (column.said.blocks ?? []).length > 0
                    iconName: "plus"
                    text: qsTr("More")
                    onClicked: column.readMore()
                }
                PushButton {
                    objectName: "work.pair"
                    visible: (column.said.pair ?? "").length > 0
                    iconName: "square-split-horizontal"
                    text: qsTr("Then and now")
                    onClicked: Session.open("pairs", column.said.pair)
                }
                PushButton {
                    objectName: "work.making"
                    visible: column.said.making ?? false
                    iconName: "hammer"
                    text: qsTr("How it is made")
                    onClicked: Session.open("making", column.said.key)
                }
                PushButton {
                    objectName: "work.take"
                    visible: (column.said.code ?? "").length > 0
                    iconName: "qr-code"
                    text: qsTr("Take it home")
                    onClicked: column.takes = true
                }
            }
            WorkCode {
                visible: column.takes
                width: parent.width
                code: column.takes ? column.said.code : ""
                number: column.said.number ?? ""
                onClosed: column.takes = false
            }
        }
        WorkRelated {
            visible: !column.takes && shown.length > 0
            // A little smaller rather than out of sight.
            readonly property real most: Look.upright ? 132 : 112
            readonly property real spare: column.height - top.height - 32 - over
            y: shown.length && !column.takes ? Math.max(top.height + 32, column.height - height) : 0
            width: scroller.roomWidth
            high: spare > 60 ? Math.min(most, spare) : most
            works: column.said.related ?? []
        }
    }
}
