pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk
import Kalbajar.Kiosk.Core
import ".."

// For staff, not for visitors: the PIN first, then what there is to know and to do.
KioskPage {
    id: page

    focus: true
    Component.onCompleted: forceActiveFocus()
    Keys.onPressed: event => { if (!Keeper.unlocked) pad.typed(event); }

    Text {
        textFormat: Text.PlainText
        id: heading
        x: Look.margin
        y: Look.upright ? 56 : 40
        width: parent.width - 2 * Look.margin
        text: Keeper.unlocked ? qsTr("This kiosk") : qsTr("For staff")
        color: Look.text
        font.family: Look.serif
        font.weight: Font.Medium
        font.pixelSize: Look.heading
        wrapMode: Text.Wrap
    }
    StaffPad {
        id: pad
        visible: !Keeper.unlocked
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(heading.y + heading.height, (parent.height - height) / 2)
    }
    StaffFacts {
        visible: Keeper.unlocked
        shows: page.said.shows
        x: Look.margin
        width: parent.width - 2 * Look.margin
        anchors.top: heading.bottom
        anchors.topMargin: 28
        anchors.bottom: deeds.top
        anchors.bottomMargin: 24
    }
    Flow {
        id: deeds
        visible: Keeper.unlocked
        x: Look.margin
        width: parent.width - 2 * Look.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 28
        spacing: Look.gap
        PushButton {
            objectName: "staff.leave"
            side: Look.key
            chosen: true
            text: qsTr("Back to the exhibition")
            onClicked: Session.leave()
        }
        PushButton {
            objectName: "staff.restart"
            side: Look.key
            iconName: "rotate-ccw"
            text: qsTr("Start again")
            onClicked: Keeper.restart()
        }
        PushButton {
            objectName: "staff.close"
            side: Look.key
            iconName: "power"
            text: qsTr("Close the kiosk")
            onClicked: Keeper.close()
        }
    }
}
