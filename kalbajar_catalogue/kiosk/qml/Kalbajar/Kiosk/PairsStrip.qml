pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kalbajar.Kiosk.Core

// All pairs, small: both views whole, side by side. Dragged sideways where there are many.
ListView {
    id: strip

    property var pairs: []
    property int chosen: 0
    // The height of a small picture's frame.
    property real small: 70

    signal asked(argument: string)

    height: Math.max(Look.touch, small + 8) + 8
    orientation: ListView.Horizontal
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    spacing: 10
    cacheBuffer: 4000
    keyNavigationEnabled: false
    model: pairs
    currentIndex: chosen
    highlightMoveDuration: 0
    preferredHighlightBegin: 0.3 * width
    preferredHighlightEnd: 0.7 * width
    highlightRangeMode: ListView.ApplyRange

    function find(): void { positionViewAtIndex(chosen, ListView.Center); }
    onWidthChanged: Qt.callLater(find)
    onSmallChanged: Qt.callLater(find)

    delegate: T.AbstractButton {
        id: pair
        required property var modelData
        required property int index
        readonly property bool isChosen: index === strip.chosen

        objectName: "pairs.strip." + modelData.place
        y: 4
        implicitWidth: Math.max(Look.touch, both.width + 16)
        implicitHeight: Math.max(Look.touch, strip.small + 8)
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.RadioButton
        Accessible.checked: isChosen
        Accessible.name: qsTr("Pair %1").arg(index + 1) + ": " + modelData.numbers.join(", ")
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        onClicked: strip.asked(modelData.argument)
        onActiveFocusChanged: if (activeFocus) strip.positionViewAtIndex(index, ListView.Contain)

        contentItem: Item {
            Row {
                id: both
                anchors.centerIn: parent
                height: strip.small - 12
                spacing: 3
                Repeater {
                    model: [pair.modelData.then, pair.modelData.now]
                    Plate {
                        required property var modelData
                        picture: modelData
                        readonly property size fits: Look.whole(modelData.width, modelData.height, 1.5 * (strip.small - 12), strip.small - 12)
                        width: fits.width
                        height: fits.height
                        Accessible.ignored: true
                        y: (strip.small - 12 - height) / 2
                    }
                }
            }
        }
        background: Rectangle {
            radius: 8
            color: pair.isChosen ? Look.surface : "transparent"
            border.width: pair.isChosen ? 4 : 1.5
            border.color: pair.isChosen ? Look.text : Look.line
            Rectangle {
                anchors.fill: parent
                anchors.margins: 2
                radius: 8
                visible: pair.activeFocus && pair.visualFocus
                color: "transparent"
                border.width: 4
                border.color: Look.madder
            }
        }
    }
}
