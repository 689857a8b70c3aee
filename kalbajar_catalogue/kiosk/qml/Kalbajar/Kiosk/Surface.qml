pragma ComponentBehavior: Bound
import QtQuick

// A wall that is dragged, flicked and pinched: rows of works as planned (kiosk/surfaces). Only what is near the view is
// there. Positions are px of the unscaled page; `zoom` is 1 when a row is `unit` high.
FocusScope {
    id: surface

    required property var plan
    property string name: "wall"
    property real unit: 200
    property real nameHeight: 0
    property real numberHeight: 40
    property real edge: Look.margin
    property real least: 0.4
    readonly property real most: 3

    property real zoom: 1
    property real lookX: 0
    property real lookY: 0
    // The zoom at which pictures are read: that at which the wall rests.
    property real restingZoom: 1
    // What is drawn behind the works.
    property Component room: null
    property int current: 0
    property bool keyed: false
    // Nobody has moved it yet: it is placed anew when the screen is laid out.
    property bool fresh: true
    property int first: 0
    readonly property bool moving: hand.busy || glide.running || flick.running
    readonly property int rows: plan && plan.rows ? plan.rows.length : 0
    readonly property real pitch: unit * zoom + nameHeight + numberHeight
    readonly property real wide: (plan && plan.width ? plan.width * unit * zoom : 0) + 2 * edge
    readonly property real high: rows * pitch + 24
    readonly property var places: plan && plan.places ? plan.places : []
    readonly property var keys: plan && plan.keys ? plan.keys : []

    // Somebody touched a work; the rectangle is where it is seen.
    signal opened(int index, rect at)

    objectName: name.split("/")[0] + ".surface"
    activeFocusOnTab: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Wall of works")
    clip: true

    function rectOf(index: int): rect {
        const place = places[index];
        if (!place)
            return Qt.rect(0, 0, 0, 0);
        return Qt.rect(edge + place[1] * unit * zoom - lookX,
                       place[0] * pitch + nameHeight + place[2] * unit * zoom - lookY,
                       place[3] * unit * zoom, place[4] * unit * zoom);
    }

    function urlOf(index: int): string {
        for (const chunk of plan.chunks)
            for (const work of chunk.works)
                if (work.index === index)
                    return work.url;
        return "";
    }

    function lookAt(x: real, y: real): void {
        lookX = wide <= width ? (wide - width) / 2 : Math.max(0, Math.min(x, wide - width));
        lookY = high <= height ? (high - height) / 2 : Math.max(0, Math.min(y, high - height));
    }

    function pan(byX: real, byY: real): bool {
        const x = lookX, y = lookY;
        lookAt(x + byX, y + byY);
        return lookX !== x || lookY !== y;
    }

    // Names and numbers keep their size: only the pictures between them grow, around the point that stays in place.
    function zoomAt(x: real, y: real, to: real): void {
        const shares = (lookX + x - edge) / (unit * zoom);
        const row = Math.max(0, Math.min(rows - 1, Math.floor((lookY + y) / pitch)));
        const inRow = lookY + y - row * pitch - nameHeight;
        const share = Math.max(0, Math.min(1, inRow / (unit * zoom)));
        const rest = inRow - share * unit * zoom;
        zoom = Math.max(least, Math.min(most, to));
        lookAt(edge + shares * unit * zoom - x, row * pitch + nameHeight + share * unit * zoom + rest - y);
    }

    function step(factor: real): void {
        fresh = false;
        glide.stop();
        flick.stop();
        glide.from = zoom;
        glide.to = Math.max(least, Math.min(most, glide.goal(factor)));
        glide.start();
    }

    function see(index: int): void {
        const at = rectOf(index);
        const free = 48;
        const dx = at.x < free ? at.x - free : Math.max(0, Math.min(at.x + at.width + free - width, at.x - free));
        const top = at.y - nameHeight, bottom = at.y + at.height + numberHeight;
        const dy = top < 0 ? top : Math.max(0, Math.min(bottom - height, top));
        pan(dx, dy);
    }

    function goTo(index: int): void {
        fresh = false;
        flick.stop();
        current = Math.max(0, Math.min(places.length - 1, index));
        see(current);
        settle.restart();
    }

    // The work at a point: the nearest whose picture, with half the smallest touch around it, lies there.
    function workAt(x: real, y: real): int {
        let found = -1, nearest = Infinity;
        for (let index = 0; index < places.length; ++index) {
            const at = rectOf(index);
            const aside = Math.max(at.x - x, x - at.x - at.width, 0);
            const above = Math.max(at.y - y, y - at.y - at.height - numberHeight, 0);
            const slackX = Math.max(6, (Look.touch - at.width) / 2), slackY = Math.max(0, (Look.touch - at.height) / 2);
            if (aside <= slackX && above <= slackY && aside + above < nearest) {
                nearest = aside + above;
                found = index;
            }
        }
        return found;
    }

    function open(index: int): void {
        if (index >= 0 && index < keys.length) {
            current = index;
            remember();
            opened(index, rectOf(index));
        }
    }

    function remember(): void {
        if (fresh)
            return;
        Kept.keep(name, { x: lookX, y: lookY, zoom: zoom, current: current });
    }

    function begin(index: int): void {
        first = index;
        const was = Kept.recall(name);
        if (was) {
            zoom = was.zoom;
            current = was.current;
            lookAt(was.x, was.y);
        } else {
            current = index;
            const at = rectOf(index);
            lookAt(index > 0 ? at.x - edge : 0, index > 0 ? at.y - nameHeight : 0);
        }
        restingZoom = zoom;
    }

    function relay(): void {
        if (fresh)
            begin(first);
        else
            lookAt(lookX, lookY);
    }

    onWidthChanged: relay()
    onHeightChanged: relay()
    onUnitChanged: relay()
    onNameHeightChanged: relay()
    onZoomChanged: {
        // Far smaller than they were read, pictures are read anew at once: scaling large ones down is slow.
        if (zoom < restingZoom / 1.7)
            restingZoom = zoom;
        settle.restart();
    }
    onMovingChanged: settle.restart()
    onPlanChanged: lookAt(lookX, lookY)

    Timer {
        id: settle
        interval: 90
        onTriggered: {
            if (surface.moving)
                return;
            surface.restingZoom = surface.zoom;
            surface.remember();
        }
    }

    NumberAnimation {
        id: glide
        property real now: surface.zoom
        function goal(factor: real): real { return (running ? to : surface.zoom) * factor; }
        target: glider
        property: "at"
        duration: Look.motion
        easing.type: Easing.OutCubic
    }
    QtObject {
        id: glider
        property real at: 1
        onAtChanged: if (glide.running) surface.zoomAt(surface.width / 2, surface.height / 2, at)
    }
    Connections {
        target: glide
        function onFinished(): void { surface.zoomAt(surface.width / 2, surface.height / 2, glide.to); }
    }

    FrameAnimation {
        id: flick
        property real speedX: 0
        property real speedY: 0
        running: false
        onTriggered: {
            const time = Math.min(frameTime, 0.1);
            const goes = surface.pan(speedX * time, speedY * time);
            const slower = Math.exp(-time / 0.32);
            speedX *= slower;
            speedY *= slower;
            if (!goes || Math.hypot(speedX, speedY) < 24)
                stop();
        }
    }

    SurfaceHand {
        id: hand
        anchors.fill: parent
        onTouched: {
            surface.keyed = false;
            surface.fresh = false;
            glide.stop();
        }
        onMoved: (byX, byY) => surface.pan(-byX, -byY)
        onSpread: (x, y, factor) => surface.zoomAt(x, y, surface.zoom * factor)
        onTapped: (x, y) => surface.open(surface.workAt(x, y))
        onFlung: (speedX, speedY) => {
            if (Look.motion === 0)
                return;
            flick.speedX = -speedX;
            flick.speedY = -speedY;
            flick.start();
        }
        stopFlick: () => {
            const was = flick.running;
            flick.stop();
            return was;
        }

        Loader { sourceComponent: surface.room }
        SurfaceWorks { surface: surface }
        SurfaceNames { surface: surface }
        Rectangle {
            readonly property rect at: surface.rectOf(surface.current)
            visible: surface.activeFocus && surface.keyed && surface.places.length > 0
            x: at.x - 8; y: at.y - 8
            width: at.width + 16; height: at.height + 16
            color: "transparent"
            radius: 6
            border.width: 4
            border.color: Look.text
        }
    }

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => {
            surface.fresh = false;
            surface.zoomAt(event.x, event.y, surface.zoom * Math.pow(1.0015, event.angleDelta.y));
        }
    }

    Keys.onPressed: event => {
        const here = places[current];
        const ways = { [Qt.Key_Left]: 5, [Qt.Key_Right]: 6, [Qt.Key_Up]: 7, [Qt.Key_Down]: 8 };
        event.accepted = true;
        if (here && ways[event.key] !== undefined)
            goTo(keyed ? here[ways[event.key]] : current);
        else if (event.key === Qt.Key_Home || event.key === Qt.Key_End)
            goTo(event.key === Qt.Key_Home ? 0 : places.length - 1);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space)
            open(current);
        else if (event.key === Qt.Key_Plus || event.key === Qt.Key_Minus)
            step(event.key === Qt.Key_Plus ? 1.4 : 1 / 1.4);
        else
            event.accepted = false;
        if (event.accepted)
            keyed = true;
    }
    Keys.onReleased: event => {
        if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
            keyed = true;
    }
}
