pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// For the bar of a wall: smaller, the map, larger. The frame in the map is what is seen; it is touched, dragged, or
// moved by the arrow keys.
Row {
    id: controls

    property Surface surface: null
    property string name: "wall"
    spacing: 12
    // The languages at the right are longer than what stands at the left.
    rightPadding: Look.upright ? 0 : 96

    PushButton {
        objectName: controls.name + ".smaller"
        anchors.verticalCenter: parent.verticalCenter
        iconName: "minus"
        text: qsTr("Smaller")
        display: T.AbstractButton.IconOnly
        enabled: controls.surface && controls.surface.zoom > controls.surface.least + 0.001
        onClicked: controls.surface.step(1 / 1.4)
    }
    Item {
        id: map
        objectName: controls.name + ".map"
        readonly property real shownX: controls.surface ? Math.min(1, controls.surface.width / controls.surface.wide) : 1
        readonly property real shownY: controls.surface ? Math.min(1, controls.surface.height / controls.surface.high) : 1
        width: Look.upright ? 660 : Math.max(240, Math.min(900, 470 + Look.width - 1920) - (Look.touch - 72) * 6)
        height: Look.touch
        activeFocusOnTab: true
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Map of the wall")

        function lookFrom(x: real, y: real): void {
            const wall = controls.surface;
            wall.fresh = false;
            wall.lookAt(x / width * wall.wide - wall.width / 2, y / height * wall.high - wall.height / 2);
            wall.remember();
        }

        SurfaceMap {
            x: 8; y: 8
            wide: parent.width - 16
            high: parent.height - 16
            plan: controls.surface ? controls.surface.plan : null
        }
        Rectangle {
            visible: controls.surface !== null
            x: controls.surface ? Math.max(0, controls.surface.lookX / controls.surface.wide * map.width) : 0
            y: controls.surface ? Math.max(0, controls.surface.lookY / controls.surface.high * map.height) : 0
            width: Math.max(16, map.shownX * map.width)
            height: Math.max(16, map.shownY * map.height)
            radius: 6
            color: "transparent"
            border.width: 3
            border.color: Look.text
        }
        MultiPointTouchArea {
            anchors.fill: parent
            maximumTouchPoints: 1
            mouseEnabled: true
            onTouchUpdated: points => {
                if (points.length > 0 && controls.surface)
                    map.lookFrom(points[0].x, points[0].y);
            }
        }
        Keys.onPressed: event => {
            const byX = event.key === Qt.Key_Left ? -1 : event.key === Qt.Key_Right ? 1 : 0;
            const byY = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
            event.accepted = byX !== 0 || byY !== 0;
            if (!event.accepted)
                return;
            controls.surface.fresh = false;
            controls.surface.pan(byX * controls.surface.width / 3, byY * controls.surface.height / 3);
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: -6
            visible: map.activeFocus
            radius: 10
            color: "transparent"
            border.width: 4
            border.color: Look.text
        }
    }
    PushButton {
        objectName: controls.name + ".larger"
        anchors.verticalCenter: parent.verticalCenter
        iconName: "plus"
        text: qsTr("Larger")
        display: T.AbstractButton.IconOnly
        enabled: controls.surface && controls.surface.zoom < controls.surface.most - 0.001
        onClicked: controls.surface.step(1.4)
    }
}
