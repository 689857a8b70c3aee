pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk
import Kalbajar.Kiosk.Core
import ".."

// Works in the spotlight, slowly one after the other, and an invitation in three languages that is the choice of one.
// Against burn-in everything walks two px a minute around a small circle, and dims when nobody came for long.
KioskPage {
    id: page
    objectName: "attract"
    night: true
    bare: true

    readonly property var works: said.works ?? []
    readonly property bool resting: works.length === 0
    property int turn: 0
    property int minutes: 0
    readonly property var work: resting ? null : works[turn % works.length]
    readonly property real side: Look.upright ? width : Math.min(560, Math.max(480, width * 0.25))

    Timer {
        running: !page.resting
        repeat: true
        interval: 20000
        onTriggered: page.turn += 1
    }
    Timer {
        running: true
        repeat: true
        interval: 60000
        onTriggered: page.minutes += 1
    }

    Item {
        id: walking
        objectName: "attract.walking"
        width: parent.width
        height: parent.height
        // Eight places around a circle of 4 units, a step of two px or so a minute.
        x: Math.round(4 * Math.cos(page.minutes * Math.PI / 4))
        y: Math.round(4 * Math.sin(page.minutes * Math.PI / 4))

        Spotlight {
            objectName: "attract.spotlight"
            visible: !page.resting
            width: Look.upright ? parent.width : parent.width - page.side - border.width
            height: Look.upright ? parent.height * 0.46 : parent.height
            work: page.work
        }

        Border {
            id: border
            lying: Look.upright
            x: Look.upright ? 0 : page.width - page.side - width
            y: Look.upright ? page.height * 0.46 + 12 : 0
            width: Look.upright ? page.width : 44
            height: Look.upright ? 44 : page.height
            visible: !page.resting || !Look.upright
        }

        Invitation {
            x: Look.upright ? Look.margin : page.width - page.side + 28
            y: Look.upright ? page.height * 0.46 + 80 : 64
            width: Look.upright ? page.width - 2 * Look.margin : page.side - 28 - 40
            height: page.height - y - 64
            said: page.said
            work: page.work
            turn: page.turn
        }
    }

    // Nobody came for ten minutes: dimmed, still to be read from afar.
    Rectangle {
        objectName: "attract.dimming"
        anchors.fill: parent
        color: "#000000"
        opacity: page.minutes >= 10 ? 0.35 : 0
        Behavior on opacity { NumberAnimation { duration: Look.motion * 20 } }
    }
}
