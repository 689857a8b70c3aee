import QtQuick
import Kalbajar.Kiosk.Core

// The head of both lists: their names, the other one touch away.
Flow {
    id: head

    property bool people: true
    property bool other: true

    spacing: 16

    PushButton {
        objectName: "people.people"
        visible: head.people || head.other
        side: Math.max(88, Look.touch)
        letters: 36
        iconName: "users"
        text: qsTr("People")
        chosen: head.people
        Accessible.checkable: true
        Accessible.checked: head.people
        onClicked: if (!head.people) Session.turn("people", "")
    }
    PushButton {
        objectName: "people.places"
        visible: !head.people || head.other
        side: Math.max(88, Look.touch)
        letters: 36
        iconName: "map-pin"
        text: qsTr("Places")
        chosen: !head.people
        Accessible.checkable: true
        Accessible.checked: !head.people
        onClicked: if (head.people) Session.turn("places", "")
    }
}
