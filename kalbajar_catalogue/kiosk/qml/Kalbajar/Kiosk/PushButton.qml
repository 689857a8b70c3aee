import QtQuick
import QtQuick.Templates as T
import Kalbajar.Kiosk.Core

// A control: an icon, words, or both; released outside itself it does nothing.
T.AbstractButton {
    id: button

    property string iconName: ""
    property bool chosen: false
    // The icon after the words.
    property bool trailing: false
    // On a card that is light by night too.
    property bool light: false
    property real side: Look.touch
    property real letters: 26
    // Its words are a catalogue number.
    property bool numbered: false

    implicitWidth: Math.max(side, row.implicitWidth + (text ? 48 : 24))
    implicitHeight: side
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.4
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: 16
            layoutDirection: button.trailing ? Qt.RightToLeft : Qt.LeftToRight
            Image {
                visible: button.iconName.length > 0
                anchors.verticalCenter: parent.verticalCenter
                width: 36; height: 36
                sourceSize: Qt.size(72, 72)
                source: button.iconName ? Drawings.icon(button.iconName, button.numbered ? Look.text : label.color) : ""
            }
            Text {
                textFormat: Text.PlainText
                id: label
                visible: button.text.length > 0 && button.display !== T.AbstractButton.IconOnly
                anchors.verticalCenter: parent.verticalCenter
                text: button.text
                color: button.chosen ? Look.fieldText : button.numbered ? Look.madder : button.light ? "#2E211A" : Look.text
                font.family: Look.sans
                font.pixelSize: button.letters
                font.weight: Font.Medium
            }
        }
    }
    background: Rectangle {
        radius: Look.radius
        color: button.chosen ? Look.field : button.light ? "#FFFDF8" : button.pressed ? Look.pressed : Look.surface
        border.width: 1.5
        border.color: button.chosen && !Look.night ? Look.field : Look.edge
        Ring { control: button }
    }
}
