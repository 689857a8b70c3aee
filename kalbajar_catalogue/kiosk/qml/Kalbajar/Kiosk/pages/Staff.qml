pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk
import Kalbajar.Kiosk.Core
import ".."

// For staff, not for visitors: the PIN first, then what there is to know and to do. Without the visitors' bar, whose
// words would stand beside deeds that are others.
KioskPage {
    id: page

    bare: true
    focus: true
    Component.onCompleted: forceActiveFocus()
    Keys.onPressed: event => { if (!Keeper.unlocked) pad.typed(event); }

    Text {
        textFormat: Text.PlainText
        id: heading
        x: Look.margin
        y: Look.upright ? 56 : 40
        width: languages.x - x - 24
        text: Keeper.unlocked ? qsTr("This kiosk") : qsTr("For staff")
        color: Look.text
        font.family: Look.serif
        font.weight: Font.Medium
        font.pixelSize: Look.heading
        wrapMode: Text.Wrap
    }
    LanguageChoice {
        id: languages
        anchors.right: parent.right
        anchors.rightMargin: Look.margin - (Look.upright ? 14 : 18)
        anchors.verticalCenter: heading.verticalCenter
    }
    Rectangle {
        id: line
        x: Look.margin
        width: parent.width - 2 * Look.margin
        height: 1.5
        anchors.top: heading.bottom
        anchors.topMargin: 20
        color: Look.line
    }
    StaffPad {
        id: pad
        readonly property real room: deeds.y - line.y
        visible: !Keeper.unlocked
        anchors.horizontalCenter: parent.horizontalCenter
        y: line.y + Math.max(12, (room - height) / 2)
    }
    StaffFacts {
        visible: Keeper.unlocked
        shows: page.said.shows
        x: Look.margin
        width: parent.width - 2 * Look.margin
        anchors.top: line.bottom
        anchors.topMargin: 28
        anchors.bottom: deeds.top
        anchors.bottomMargin: 24
    }
    Flow {
        id: deeds
        // Upright they stand below each other.
        readonly property real each: Look.upright ? width : 0
        x: Look.margin
        width: parent.width - 2 * Look.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 28
        spacing: Look.gap
        PushButton {
            objectName: "staff.leave"
            side: Look.key
            width: deeds.each || implicitWidth
            chosen: Keeper.unlocked
            iconName: "arrow-left"
            text: qsTr("Back to the exhibition")
            onClicked: Session.leave()
        }
        PushButton {
            objectName: "staff.restart"
            visible: Keeper.unlocked
            side: Look.key
            width: deeds.each || implicitWidth
            iconName: "rotate-ccw"
            text: qsTr("Start the kiosk again")
            onClicked: Keeper.restart()
        }
        PushButton {
            objectName: "staff.close"
            visible: Keeper.unlocked
            side: Look.key
            width: deeds.each || implicitWidth
            iconName: "power"
            text: qsTr("Close the kiosk")
            onClicked: Keeper.close()
        }
    }
}
