pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk.Core

// Two views in one box, each whole: under a line that is dragged, faded into one another, or beside each other.
Item {
    id: area

    required property var said
    required property string manner
    // How far the line, or the fading, has come: 0 at the left.
    property real share: 0.5
    readonly property bool whole: both.zoom < 1.01
    readonly property bool lined: manner === "line"
    readonly property bool apart: manner === "beside"
    readonly property bool stacked: Look.upright
    readonly property real hair: 10
    readonly property size box: !apart ? Qt.size(width, height)
        : stacked ? Qt.size(width, (height - hair) / 2) : Qt.size((width - hair) / 2, height)
    // Where the pictures stand between left and right: there the line goes.
    readonly property real frameWidth: Math.min(box.width, Math.max(now.fit.width, then.fit.width) * both.zoom)
    readonly property real frameX: (box.width - frameWidth) / 2
    readonly property real lineX: frameX + share * frameWidth
    readonly property real plateRoom: apart ? frameWidth - 64 : frameWidth * 0.47 - 32
    readonly property bool alike: Math.abs(now.fit.width - then.fit.width) < 2 && Math.abs(now.fit.height - then.fit.height) < 2
    property string grip: ""
    property real slack: 0

    clip: true

    function go(to: real): void {
        glide.stop();
        glide.to = Math.max(0, Math.min(1, to));
        glide.start();
        if (Look.motion === 0)
            glide.complete();
    }
    // The lower edge of what is seen of a view, in its box.
    function foot(view: Zoom): real { return Math.min(box.height, (box.height + view.fit.height * both.zoom) / 2); }
    function aim(): real { return glide.running ? glide.to : share; }

    NumberAnimation { id: glide; target: area; property: "share"; duration: Look.motion; easing.type: Easing.OutCubic }
    ZoomView { id: both }

    Zoom {
        id: now
        name: "pairs.now"
        view: both
        x: area.apart && !area.stacked ? area.box.width + area.hair : 0
        y: area.apart && area.stacked ? area.box.height + area.hair : 0
        width: area.box.width
        height: area.box.height
        focus: true
        // Views of one shape cover each other; of two, each fades for itself, so that none stands beside the other.
        opacity: area.manner === "fade" && !area.alike ? area.share : 1
        gestures: area.apart
        buttons: false
        navigable: false
        picture: area.said.now ? area.said.now.picture : null
        number: area.said.now ? area.said.now.number : ""
    }
    Item {
        id: curtain
        width: area.lined ? Math.round(area.lineX) : area.box.width
        height: area.box.height
        clip: area.lined
        opacity: area.manner === "fade" ? 1 - area.share : 1
        Rectangle { width: area.box.width; height: area.box.height; color: Look.ground; visible: area.lined }
        Zoom {
            id: then
            name: "pairs.then"
            view: both
            width: area.box.width
            height: area.box.height
            focusPolicy: area.apart ? Qt.StrongFocus : Qt.NoFocus
            gestures: area.apart
            buttons: false
            navigable: false
            picture: area.said.then ? area.said.then.picture : null
            number: area.said.then ? area.said.then.number : ""
        }
    }

    ZoomFingers {
        id: fingers
        anchors.fill: parent
        enabled: !area.apart
        onHeld: {
            now.rest();
            glide.stop();
            const off = fingers.now.fromX - area.lineX;
            const onKnob = area.lined && Math.hypot(off, fingers.now.fromY - knob.y - knob.height / 2) < knob.width * 0.7;
            area.grip = onKnob || area.whole ? "share" : "picture";
            area.slack = area.lined && Math.abs(off) < knob.width * 0.7 ? off : 0;
        }
        onDragged: (x, y) => {
            if (fingers.now.count > 1)
                area.grip = "picture";
            if (area.grip === "picture")
                now.drag(x, y);
            else if (area.lined)
                area.share = Math.max(0, Math.min(1, (fingers.now.x + x - area.slack - area.frameX) / area.frameWidth));
            else
                area.share = Math.max(0, Math.min(1, area.share + x / area.frameWidth));
        }
        onPinched: (factor, x, y) => {
            area.grip = "picture";
            now.pinch(factor, x, y);
        }
        onLetGo: (speedX, speedY, movedX, movedY, count) => {
            if (area.grip === "picture")
                now.leave(speedX, speedY, movedX, movedY, count);
        }
        onTouchedOnce: (x, y) => {
            if (area.whole && area.lined)
                area.go((x - area.frameX) / area.frameWidth);
        }
        onTouchedTwice: (x, y) => both.zoom > now.most * 0.98 ? now.showWhole() : now.zoomAt(2, x, y)
    }
    WheelHandler {
        enabled: !area.apart
        target: null
        onWheel: event => now.zoomAt(Math.pow(1.002, event.angleDelta.y), event.x, event.y)
    }

    PairsPlate {
        objectName: "pairs.plate.then"
        word: qsTr("Then")
        date: area.said.then ? area.said.then.date : ""
        room: area.plateRoom
        x: area.frameX + 32
        y: area.foot(then) - height - 28
        shown: !area.lined || area.lineX > x + width + 8
    }
    PairsPlate {
        objectName: "pairs.plate.now"
        word: qsTr("Now")
        date: area.said.now ? area.said.now.date : ""
        room: area.plateRoom
        x: area.apart ? now.x + area.frameX + 32 : area.frameX + area.frameWidth - width - 32
        y: now.y + area.foot(now) - height - 28
        shown: !area.lined || area.lineX < x - 8
    }
    PairsPlate {
        objectName: "pairs.elsewhere"
        date: qsTr("Seen from another spot")
        room: area.frameWidth - 220
        x: area.frameX + 32
        y: 32
        shown: !area.apart && area.said.same_viewpoint === false
    }

    PairsZoom {
        name: "pairs.zoom"
        readonly property bool lying: area.apart && !area.stacked
        columns: lying ? 3 : 1
        x: Math.min(area.width - width - 32, lying || area.stacked ? area.width : area.frameX + area.frameWidth + 24)
        y: lying ? area.height - height - 24 : 24
        onDeeper: now.zoomBy(1.6)
        onBack: now.zoomBy(1 / 1.6)
        onWhole: now.showWhole()
    }

    Item {
        visible: area.lined
        x: area.lineX
        height: area.height
        Rectangle { x: -3; width: 6; height: parent.height; color: "#000000"; opacity: 0.25 }
        Rectangle { x: -2; width: 4; height: parent.height; color: "#FFFDF8" }
        Rectangle {
            id: knob
            objectName: "pairs.knob"
            x: -width / 2
            y: Math.min(area.height - height, area.height * 0.6 - height / 2)
            width: 112; height: 112; radius: 56
            color: "#FFFDF8"
            border.width: area.grip === "share" && fingers.now !== null ? 8 : 1.5
            border.color: area.grip === "share" && fingers.now !== null ? "#E2D8C6" : "#8C7C6C"
            Row {
                anchors.centerIn: parent
                spacing: 4
                Repeater {
                    model: ["chevron-left", "chevron-right"]
                    Image {
                        required property string modelData
                        width: 44; height: 44
                        sourceSize: Qt.size(88, 88)
                        source: Drawings.icon(modelData, "#2E211A")
                    }
                }
            }
        }
    }
}
