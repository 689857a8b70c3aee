import QtQuick
import Kalbajar.Kiosk
import Kalbajar.Kiosk.Core
import ".."

// Then and now: two views of one place, under a line that every finger finds; by slider, arrows and keys as well.
KioskPage {
    id: page

    // Chosen by the visitor; until then a pair says itself how it is seen best.
    property string wish: ""
    readonly property string manner: wish || (said.same_viewpoint && said.comparable ? "line" : "beside")
    readonly property bool low: !Look.upright && height < 700
    readonly property real aside: Look.upright ? 0 : low ? 0.46 * width : Math.max(480, Math.min(560, width * 0.25))

    night: true

    function turn(argument: string): void {
        if (argument)
            Session.turn("pairs", argument);
    }
    function step(by: real): void { picture.go(Math.round((picture.aim() + by) * 20) / 20); }
    // Upright, the pictures take the height they need.
    function high(): real {
        if (!Look.upright)
            return height;
        const tall = [said.then, said.now].map(side => side ? side.picture.height / Math.max(1, side.picture.width) : 0.7);
        const needs = width * (manner === "beside" ? tall[0] + tall[1] : Math.max(tall[0], tall[1]));
        return Math.round(Math.max(0.34 * height, Math.min(0.56 * height, needs)));
    }

    Keys.onLeftPressed: if (manner !== "beside") step(-0.05)
    Keys.onRightPressed: if (manner !== "beside") step(0.05)

    controls: Row {
        spacing: 12
        visible: (page.said.count ?? 0) > 1
        PushButton {
            objectName: "pairs.previous"
            iconName: "chevron-left"
            text: qsTr("Pair %1").arg((page.said.place + page.said.count - 1) % page.said.count + 1)
            Accessible.name: qsTr("The pair before: %1").arg(text)
            onClicked: page.turn(page.said.previous)
        }
        PushButton {
            objectName: "pairs.next"
            trailing: true
            iconName: "chevron-right"
            text: qsTr("Pair %1").arg((page.said.place + 1) % page.said.count + 1)
            Accessible.name: qsTr("The next pair: %1").arg(text)
            onClicked: page.turn(page.said.next)
        }
    }

    PairsPicture {
        id: picture
        objectName: "pairs.picture"
        width: page.width - page.aside
        height: page.high()
        focus: true
        said: page.said
        manner: page.manner
    }
    // The line moves a little by itself, once: it can be moved.
    NumberAnimation {
        target: picture
        property: "share"
        running: Look.motion > 0 && page.manner === "line"
        from: 0.66
        to: 0.5
        duration: 4 * Look.motion
        easing.type: Easing.InOutCubic
    }

    PairsColumn {
        x: Look.upright ? Look.margin : picture.width + 44
        y: Look.upright ? picture.height + 28 : 36
        width: page.width - x - (Look.upright ? Look.margin : 40)
        height: page.height - y - (Look.upright ? 28 : 24)
        low: page.low
        said: page.said
        manner: page.manner
        share: picture.share
        onAsked: argument => page.turn(argument)
        onWished: manner => page.wish = manner
        onMoved: share => {
            picture.go(picture.share);
            picture.share = share;
        }
        onStepped: by => page.step(by)
    }
}
