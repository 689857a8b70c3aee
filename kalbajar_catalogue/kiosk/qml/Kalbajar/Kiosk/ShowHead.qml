import QtQuick
import Kalbajar.Kiosk.Core

// What an exhibition is called and is about, and the way to its wall.
Column {
    id: head

    property var said: ({})
    spacing: 24

    Words {
        width: parent.width
        told: head.said.title
        font.family: Look.serif
        font.weight: Font.Medium
        font.pixelSize: Look.title * 0.86
        lineHeight: 1.02
    }
    Words {
        width: parent.width
        told: head.said.subtitle
        font.family: Look.serif
        font.italic: true
        font.pixelSize: Look.lead * 1.1
        lineHeight: 1.1
    }
    Words {
        width: Math.min(parent.width, 900 * Look.swell)
        told: head.said.summary
        lineHeight: 1.35
    }
    Flow {
        width: parent.width
        topPadding: 8
        spacing: 16
        PushButton {
            objectName: "show.wall"
            side: Math.max(88, Look.touch)
            chosen: true
            iconName: "images"
            text: qsTr("To the wall: %n work(s)", "", head.said.count ?? 0)
            onClicked: Session.open("wall", head.said.uid)
        }
        PushButton {
            objectName: "show.programme"
            visible: (head.said.events ?? 0) > 0
            side: Math.max(88, Look.touch)
            iconName: "calendar"
            text: qsTr("Programme")
            onClicked: Session.open("programme", "")
        }
    }
}
