pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// The whole way at a glance: its chapters on one line, a touch leads to one. Dragged where it is longer than its place.
ListView {
    id: strip

    property var chapters: []
    property string chosen: ""
    readonly property real cell: Math.max(width / Math.max(1, chapters.length), 216 * Look.swell)

    signal asked(key: string)

    // Three lines of a name at most.
    height: Math.max(Look.touch, 44 + 3 * 1.1 * Look.small)
    orientation: ListView.Horizontal
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentWidth > width + 1
    clip: interactive
    cacheBuffer: 4000
    keyNavigationEnabled: false
    highlightMoveDuration: Look.motion
    preferredHighlightBegin: 0.1 * width
    preferredHighlightEnd: 0.9 * width
    highlightRangeMode: ListView.ApplyRange
    model: chapters
    currentIndex: Math.max(0, Array.from(chapters).findIndex(chapter => chapter.key === chosen))

    // There is more on this side.
    component Fading: Rectangle {
        id: fading
        property bool ending: false
        property color from: Qt.rgba(Look.ground.r, Look.ground.g, Look.ground.b, 0)
        width: 72
        height: strip.height
        z: 2
        gradient: Gradient {
            orientation: Gradient.Horizontal
            GradientStop { position: 0; color: fading.ending ? fading.from : Look.ground }
            GradientStop { position: 1; color: fading.ending ? Look.ground : fading.from }
        }
    }
    Fading { parent: strip; visible: strip.interactive && !strip.atXBeginning }
    Fading { parent: strip; ending: true; x: strip.width - width; visible: strip.interactive && !strip.atXEnd }

    delegate: T.AbstractButton {
        id: chapter
        required property var modelData
        required property int index
        readonly property bool isChosen: strip.chosen === modelData.key
        readonly property bool apart: modelData.part === "apart"

        objectName: "path.to." + modelData.key
        text: modelData.label.text || PathWords.title(modelData.key)
        implicitWidth: strip.cell
        implicitHeight: strip.height
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.RadioButton
        Accessible.name: text
        Accessible.checked: isChosen
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        onClicked: strip.asked(modelData.key)
        onActiveFocusChanged: if (activeFocus) strip.positionViewAtIndex(index, ListView.Contain)

        contentItem: Item {
            Rectangle {
                visible: !chapter.apart
                x: chapter.index === 0 ? chapter.width / 2 : 0
                readonly property bool last: chapter.index === strip.count - 1 || strip.chapters[chapter.index + 1].part === "apart"
                width: (last ? chapter.width / 2 : chapter.width) - x
                y: 19
                height: 2
                color: Look.edge
            }
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 20 - height / 2
                width: chapter.isChosen ? 24 : 16
                height: width
                rotation: 45
                color: chapter.isChosen ? Look.madder : Look.ground
                border.width: 2.5
                border.color: chapter.isChosen ? Look.madder : Look.edge
            }
            Text {
                textFormat: Text.PlainText
                y: 44
                x: 4
                width: parent.width - 8
                horizontalAlignment: Text.AlignHCenter
                text: chapter.text
                color: Look.text
                font.family: Look.sans
                font.weight: chapter.isChosen ? Font.DemiBold : Font.Normal
                font.pixelSize: Look.small
                wrapMode: Text.Wrap
            }
        }
        background: Item {
            Rectangle {
                anchors.fill: parent
                anchors.margins: 4
                visible: chapter.activeFocus && chapter.visualFocus
                color: "transparent"
                radius: Look.radius
                border.width: 4
                border.color: Look.text
            }
        }
    }
}
