import QtQuick
import Kalbajar.Kiosk.Core

// From a work to more of it: all that is told, its other view, how it is made, its code to take home.
Flow {
    id: ways

    property var said: ({})
    signal readMore()
    signal taken()

    spacing: 12

    PushButton {
        objectName: "work.more"
        visible: (ways.said.blocks ?? []).length > 0
        iconName: "plus"
        text: qsTr("More")
        onClicked: ways.readMore()
    }
    PushButton {
        objectName: "work.pair"
        visible: (ways.said.pair ?? "").length > 0
        iconName: "square-split-horizontal"
        text: qsTr("Then and now")
        onClicked: Session.open("pairs", ways.said.pair)
    }
    PushButton {
        objectName: "work.making"
        visible: ways.said.making ?? false
        iconName: "hammer"
        text: qsTr("How it is made")
        onClicked: Session.open("making", ways.said.key)
    }
    PushButton {
        objectName: "work.take"
        visible: (ways.said.code ?? "").length > 0
        iconName: "qr-code"
        text: qsTr("Take it home")
        onClicked: ways.taken()
    }
}
