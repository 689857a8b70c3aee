import QtQuick

// The whole picture, small, and in it the frame of what is seen: touched or dragged, it leads there.
Item {
    id: navigator

    property string source: ""
    property real wide: 4
    property real high: 3
    // What is seen, as shares of the picture.
    property rect seen: Qt.rect(0, 0, 1, 1)
    signal asked(x: real, y: real)

    readonly property size fitted: Look.whole(wide, high, 232, 232)
    width: Math.round(fitted.width)
    height: Math.round(fitted.height)

    Rectangle { anchors.fill: parent; anchors.margins: -6; radius: 6; color: Look.surface; border.width: 1.5; border.color: Look.edge }
    Image {
        anchors.fill: parent
        asynchronous: true
        sourceSize: Qt.size(Math.ceil(navigator.width * Look.pixels), 0)
        source: navigator.visible ? navigator.source : ""
    }
    Rectangle {
        readonly property real least: 14
        x: Math.min(navigator.width - width, Math.max(0, navigator.seen.x * navigator.width))
        y: Math.min(navigator.height - height, Math.max(0, navigator.seen.y * navigator.height))
        width: Math.min(navigator.width, Math.max(least, navigator.seen.width * navigator.width))
        height: Math.min(navigator.height, Math.max(least, navigator.seen.height * navigator.height))
        color: "transparent"
        border.width: 3
        border.color: "#FFFDF8"
        Rectangle { anchors.fill: parent; anchors.margins: -1.5; color: "transparent"; border.width: 1.5; border.color: "#1A1512" }
    }
    MultiPointTouchArea {
        anchors.fill: parent
        onTouchUpdated: points => {
            if (points.length > 0)
                navigator.asked(points[0].x / width, points[0].y / height);
        }
    }
}
