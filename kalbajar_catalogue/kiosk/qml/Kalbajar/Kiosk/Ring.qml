import QtQuick

// The focus ring of a control: seen only by those who came by keys.
Rectangle {
    required property var control
    anchors.fill: parent
    anchors.margins: -8
    radius: Look.radius + 8
    color: "transparent"
    border.width: 4
    border.color: Look.text
    visible: control.activeFocus && control.visualFocus
}
