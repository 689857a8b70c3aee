import QtQuick
import QtQuick.Templates as T

// What is longer than its place: dragged, or turned over by two buttons that are there only then.
Item {
    id: scroller

    property string name: "scroller"
    default property alias content: holder.data
    // Where the buttons stand: at the right of the text, where room is kept for them, or in a row below it.
    property bool beside: false
    // What it lies on, into which a cut-off text fades.
    property color ground: Look.ground
    // Whether the row below the text is kept free also where no buttons are needed: something else stands in it.
    property bool footed: false
    readonly property real foot: Look.touch + 16
    readonly property bool long: holder.childrenRect.height > height - (footed ? foot : 0) + 1
    readonly property real roomWidth: width - (beside ? Look.touch + 40 : 0)
    readonly property real roomHeight: height - (footed || !beside && long ? foot : 0)

    function toTop(): void { flick.contentY = 0; }
    function turn(step: int): void {
        const end = Math.max(0, flick.contentHeight - flick.height);
        const to = Math.max(0, Math.min(end, flick.contentY + step * (flick.height - 80)));
        glide.stop();
        glide.to = to;
        glide.start();
    }

    Flickable {
        id: flick
        objectName: scroller.name
        width: scroller.roomWidth
        height: scroller.roomHeight
        contentWidth: width
        // A little more, so that the ring around what stands lowest is whole.
        contentHeight: holder.childrenRect.height + (scroller.long ? 12 : 0)
        interactive: scroller.long
        clip: scroller.long
        boundsBehavior: Flickable.StopAtBounds
        Item {
            id: holder
            width: flick.width
            height: childrenRect.height
        }
    }
    NumberAnimation { id: glide; target: flick; property: "contentY"; duration: Look.motion; easing.type: Easing.OutCubic }
    Rectangle {
        visible: scroller.long && !flick.atYEnd
        width: flick.width
        height: 56
        anchors.bottom: flick.bottom
        gradient: Gradient {
            GradientStop { position: 0; color: Qt.rgba(scroller.ground.r, scroller.ground.g, scroller.ground.b, 0) }
            GradientStop { position: 1; color: scroller.ground }
        }
    }
    Grid {
        visible: scroller.long
        columns: scroller.beside ? 1 : 2
        spacing: 12
        anchors.right: scroller.right
        anchors.bottom: scroller.bottom
        PushButton {
            objectName: scroller.name + ".up"
            iconName: "arrow-up"
            text: qsTr("Further up")
            display: T.AbstractButton.IconOnly
            enabled: !flick.atYBeginning
            onClicked: scroller.turn(-1)
        }
        PushButton {
            objectName: scroller.name + ".down"
            iconName: "arrow-down"
            text: qsTr("Further down")
            display: T.AbstractButton.IconOnly
            enabled: !flick.atYEnd
            onClicked: scroller.turn(1)
        }
    }
}
