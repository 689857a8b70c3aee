import QtQuick
import QtQuick.Templates as T

// A name in a text that leads to a page: underlined, tall enough to touch.
T.AbstractButton {
    id: name

    property real size: Look.body
    property real room: 10000

    implicitWidth: Math.max(Look.touch, label.width)
    implicitHeight: Math.max(Look.touch, label.height + 16)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Text {
            id: label
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, name.room)
            text: name.text
            textFormat: Text.PlainText
            color: name.pressed ? Look.madder : Look.text
            font.family: Look.sans
            font.pixelSize: name.size
            wrapMode: Text.Wrap
        }
        Rectangle { y: label.y + label.height + 2; width: label.width; height: 1.5; color: Look.edge }
    }
    background: Item { Ring { control: name } }
}
