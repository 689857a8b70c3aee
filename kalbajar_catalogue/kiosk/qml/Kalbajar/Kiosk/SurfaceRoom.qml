pragma ComponentBehavior: Bound
import QtQuick

// The room behind works at true size: the floor of each line, the rail that carpets hang from, the person beside them.
Item {
    id: room

    required property var surface
    // How far below the upper edge of a line the rail runs, in heights of the line; none below 0.
    property real rail: -1
    // Nobody stands before works whose sizes nobody wrote down.
    property bool empty: false

    Repeater {
      model: room.surface.rows
      Item {
        id: line
        required property int index
        readonly property real high: room.surface.unit * room.surface.zoom
        readonly property real person: room.surface.plan && room.surface.plan.person ? room.surface.plan.person * high : 0
        y: Math.round(index * room.surface.pitch - room.surface.lookY)
        width: room.surface.width
        height: high
        visible: y < room.surface.height && y + room.surface.pitch > 0

        Rectangle {
            y: Math.round(line.high)
            width: parent.width
            height: 2
            color: Look.edge
            opacity: 0.7
        }
        Rectangle {
            visible: room.rail >= 0
            y: Math.round(room.rail * line.high) - 4
            width: parent.width
            height: 3
            color: Look.edge
            opacity: 0.7
        }
        Person {
            id: figure
            visible: !room.empty
            x: room.surface.edge - room.surface.lookX
            y: line.high - high
            high: line.person
        }
        Text {
            textFormat: Text.PlainText
            anchors.horizontalCenter: figure.horizontalCenter
            anchors.bottom: figure.top
            anchors.bottomMargin: 6
            visible: !room.empty
            text: qsTr("170 cm")
            color: Look.quiet
            font.family: Look.sans
            font.pixelSize: Look.small
        }
    }
}
}
