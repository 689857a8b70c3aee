import QtQuick
import Kalbajar.Kiosk.Core

// How close the knots lie. At true size where that fits beside the carpet and the screen was measured.
Column {
    id: density

    property var squares: []
    property bool closer: false
    readonly property real decimetre: 100 * Machine.mm
    readonly property real fitting: Math.min(Look.upright ? 230 : 400, (width - 36 - 16) / 3)
    readonly property bool isTrue: Machine.measured && decimetre <= (width - 36 - 16) / 3 && decimetre < 300
    readonly property var own: squares.find(square => square.own)

    signal trueAsked()

    spacing: 24

    Text {
        textFormat: Text.PlainText
        width: parent.width
        text: qsTr("How close the knots lie")
        color: Look.text
        font.family: Look.serif
        font.weight: Font.Medium
        font.pixelSize: Look.lead * 1.1
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Text {
        textFormat: Text.PlainText
        objectName: "carpet.density.told"
        width: parent.width
        text: density.closer ? qsTr("Eight times as large: a piece of 12.5 mm.")
            : density.isTrue ? qsTr("Each square is one decimetre, at its true size on this screen. Lay your hand on it.")
            : qsTr("Each square is one decimetre, ten centimetres of a carpet.")
        color: Look.text
        font.family: Look.sans
        font.pixelSize: Look.body
        lineHeight: 1.2
        wrapMode: Text.Wrap
    }
    CarpetSquares {
        x: 8
        width: parent.width - 8
        density: density.squares
        side: density.isTrue ? density.decimetre : density.fitting
        closer: density.closer
    }
    Text {
        textFormat: Text.PlainText
        visible: density.own !== undefined
        width: parent.width
        text: density.own ? qsTr("This carpet: %1 × %2 knots, %3 in every square decimetre.").arg(density.own.across).arg(density.own.along).arg(density.own.count) : ""
        color: Look.text
        font.family: Look.sans
        font.pixelSize: Look.body
        lineHeight: 1.2
        wrapMode: Text.Wrap
    }
    Flow {
        width: parent.width
        spacing: 12
        PushButton {
            objectName: "carpet.closer"
            iconName: density.closer ? "minus" : "plus"
            text: density.closer ? qsTr("As it was") : qsTr("8 × larger")
            onClicked: density.closer = !density.closer
        }
        PushButton {
            objectName: "carpet.true"
            visible: Machine.measured && !density.isTrue
            iconName: "maximize"
            text: qsTr("At true size")
            onClicked: density.trueAsked()
        }
    }
}
