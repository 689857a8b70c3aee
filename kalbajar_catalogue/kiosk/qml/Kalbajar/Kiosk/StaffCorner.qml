import QtQuick
import Kalbajar.Kiosk.Core

// Unseen: a finger that rests here for three seconds asks for the staff's page. What lies below is touched all the same.
Item {
    id: corner
    objectName: "staff.corner"
    readonly property real side: 120 * Machine.scale
    width: side
    height: side
    x: Keeper.corner === "upper_right" && parent ? parent.width - width : 0

    PointHandler {
        id: finger
        readonly property bool inside: active && corner.contains(point.position)
        onInsideChanged: inside ? held.restart() : held.stop()
    }
    Timer {
        id: held
        interval: Keeper.heldMs
        onTriggered: Keeper.call()
    }
}
