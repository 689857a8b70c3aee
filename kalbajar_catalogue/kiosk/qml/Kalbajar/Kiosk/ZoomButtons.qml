import QtQuick
import QtQuick.Templates as T

// What pinching does, by touches: closer, further away, whole.
Column {
    id: buttons

    property string name: "zoom"
    signal deeper()
    signal back()
    signal whole()

    spacing: 14
    PushButton {
        objectName: buttons.name + ".in"
        side: Look.key
        iconName: "plus"
        text: qsTr("Closer")
        display: T.AbstractButton.IconOnly
        onClicked: buttons.deeper()
    }
    PushButton {
        objectName: buttons.name + ".out"
        side: Look.key
        iconName: "minus"
        text: qsTr("Further away")
        display: T.AbstractButton.IconOnly
        onClicked: buttons.back()
    }
    PushButton {
        objectName: buttons.name + ".whole"
        side: Look.key
        iconName: "maximize"
        text: qsTr("The whole picture")
        display: T.AbstractButton.IconOnly
        onClicked: buttons.whole()
    }
}
