import QtQuick

// One picture, breathing a little, whole at every moment; the next one comes in softly over it.
Item {
    id: spotlight
    property var work: null
    property bool first: true
    readonly property var shown: work ? work.picture : null

    onShownChanged: {
        (first ? other : one).picture = shown;
        first = !first;
    }
    Component.onCompleted: if (shown && !one.picture) one.picture = shown

    component Face: Plate {
        id: face
        property bool isOn: false
        anchors.fill: parent
        picture: null
        visible: opacity > 0
        opacity: isOn && ready ? 1 : 0
        Behavior on opacity { NumberAnimation { duration: Look.motion * 5 } }
        SequentialAnimation on scale {
            running: face.visible && Look.motion > 0
            loops: Animation.Infinite
            NumberAnimation { from: 0.962; to: 1; duration: 30000; easing.type: Easing.InOutSine }
            NumberAnimation { from: 1; to: 0.962; duration: 30000; easing.type: Easing.InOutSine }
        }
    }
    Face { id: one; isOn: spotlight.first }
    Face { id: other; isOn: !spotlight.first }
}
