import QtQuick
import Kalbajar.Kiosk.Core

// The decimetres at true size where they need the whole page.
Item {
    id: sheet

    property var squares: []
    readonly property real decimetre: 100 * Machine.mm
    readonly property real all: squares.length * decimetre + (squares.length - 1) * 18
    signal closed()

    Rectangle { anchors.fill: parent; color: Look.ground }
    MouseArea { anchors.fill: parent }

    PushButton {
        id: away
        objectName: "carpet.true.close"
        anchors.right: parent.right
        anchors.rightMargin: Look.margin
        y: 40
        focus: true
        iconName: "x"
        text: qsTr("To the carpet")
        onClicked: sheet.closed()
    }
    Column {
        id: head
        x: Look.margin
        y: 40
        width: away.x - x - 40
        spacing: 8
        Text {
            textFormat: Text.PlainText
            width: parent.width
            text: qsTr("How close the knots lie")
            color: Look.text
            font.family: Look.serif
            font.weight: Font.Medium
            font.pixelSize: Look.heading
            lineHeight: 0.95
            wrapMode: Text.Wrap
        }
        Text {
            textFormat: Text.PlainText
            width: parent.width
            text: qsTr("Each square is one decimetre, at its true size on this screen. Lay your hand on it.")
            color: Look.text
            font.family: Look.sans
            font.pixelSize: Look.body
            lineHeight: 1.2
            wrapMode: Text.Wrap
        }
    }
    Scroller {
        name: "carpet.true.sheet"
        x: Look.margin
        y: Math.max(head.y + head.height, away.y + away.height) + 36
        width: parent.width - 2 * x
        height: parent.height - y - 24
        CarpetSquares {
            x: sheet.all + 24 < sheet.width - 2 * Look.margin ? (sheet.width - 2 * Look.margin - sheet.all) / 2 : 10
            y: 10
            width: sheet.width - 2 * Look.margin - x
            density: sheet.squares
            side: sheet.decimetre
        }
    }
}
