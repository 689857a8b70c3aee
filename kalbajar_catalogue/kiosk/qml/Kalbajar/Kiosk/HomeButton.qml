import QtQuick
import QtQuick.Templates as T
import Kalbajar.Kiosk.Core

// A long button of the ways in: icon, words from the left, and a word in madder at the right.
T.AbstractButton {
    id: button
    property string iconName: ""
    property string extra: ""
    property real share: 400
    // With all its words in one line.
    readonly property real need: 28 + 36 + row.spacing + label.implicitWidth + (more.visible ? row.spacing + more.width : 0) + 28

    width: share
    height: Math.max(92, Look.touch, label.implicitHeight + 32)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text + " " + extra
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    contentItem: Item {
        Row {
            id: row
            x: 28
            anchors.verticalCenter: parent.verticalCenter
            spacing: 18
            Image {
                anchors.verticalCenter: parent.verticalCenter
                width: 36; height: 36
                sourceSize: Qt.size(72, 72)
                source: Drawings.icon(button.iconName, Look.text)
            }
            Text {
                textFormat: Text.PlainText
                id: label
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, button.share - 56 - 36 - row.spacing - (more.visible ? more.width + row.spacing : 0))
                wrapMode: Text.Wrap
                lineHeight: 1.05
                text: button.text
                color: Look.text
                font.family: Look.sans
                font.weight: Font.Medium
                font.pixelSize: 26 * Math.min(Look.swell, 1.15)
            }
            Text {
                textFormat: Text.PlainText
                id: more
                anchors.verticalCenter: parent.verticalCenter
                visible: text.length > 0
                text: button.extra
                color: Look.madder
                font.family: Look.sans
                font.weight: Font.Bold
                font.pixelSize: 26 * Math.min(Look.swell, 1.15)
            }
        }
    }
    background: Rectangle {
        radius: Look.radius
        color: button.pressed ? Look.pressed : Look.surface
        border.width: 1.5
        border.color: Look.edge
        Ring { control: button }
    }
}
