import QtQuick
import QtQuick.Templates as T
import Kalbajar.Kiosk.Core

// A picture, whole, then as deep as it goes. Fingers, wheel, keys and buttons do the same; see ZoomFingers.
// At rest it stands in the left upper restWidth x restHeight; seen deeper it takes all the room there is.
T.Control {
    id: zoom

    property var picture: null
    property string number: ""
    // Its controls are called name + ".in", ".out", ".whole"; itself it is called name.
    property string name: "zoom"
    property ZoomView view: ZoomView {}
    property bool buttons: true
    property bool gestures: true
    property bool navigable: true
    property real restWidth: width
    property real restHeight: height
    // What lies over the picture: children place themselves by shares of `marks.width`, `marks.height`.
    default property alias marked: marks.data
    readonly property alias marks: marks

    readonly property real depth: view.zoom
    readonly property bool whole: view.zoom < 1.01
    readonly property bool moving: flight.running || flick.running
    readonly property bool empty: !picture || !picture.url || base.status === Image.Error
    readonly property bool ready: base.status === Image.Ready || empty
    readonly property real most: empty ? 1 : Math.max(2, finest / Math.max(1, fit.width * pixels))
    // What is seen, as shares of the picture.
    readonly property rect seen: Qt.rect(Math.max(0, -paper.x / paper.width), Math.max(0, -paper.y / paper.height),
        Math.min(1, seenWidth / paper.width), Math.min(1, seenHeight / paper.height))

    signal touchedOnce(x: real, y: real)
    signal swiped(step: int)

    readonly property real pixels: Look.pixels * Screen.devicePixelRatio
    readonly property real wide: picture && picture.width > 0 ? picture.width : 4
    readonly property real high: picture && picture.height > 0 ? picture.height : 3
    readonly property size fit: fitted()
    readonly property real finest: tiles.ready ? tiles.wholeWidth * 1.5 : 2 * wide * Math.min(1, 2048 / Math.max(wide, high))
    readonly property string address: picture && picture.url ? picture.url : ""
    property real seenWidth: whole ? restWidth : width
    property real seenHeight: whole ? restHeight : height
    property bool deeper: false
    property point raw: Qt.point(0.5, 0.5)
    property point speed: Qt.point(0, 0)
    property var way: null
    property real flown: 1

    objectName: name
    focusPolicy: Qt.StrongFocus
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: picture && picture.alt ? picture.alt : number

    Behavior on seenWidth { NumberAnimation { duration: Look.motion; easing.type: Easing.OutCubic } }
    Behavior on seenHeight { NumberAnimation { duration: Look.motion; easing.type: Easing.OutCubic } }

    // Whole px: what is drawn at its own size is quick and sharp.
    function fitted(): size {
        const size = Look.whole(wide, high, Math.max(1, restWidth), Math.max(1, restHeight));
        const width = Math.max(1, Math.floor(size.width * pixels));
        return Qt.size(width / pixels, Math.max(1, Math.round(width * high / wide)) / pixels);
    }
    function onPixel(at: real): real { return Math.round(at * pixels) / pixels; }
    function bounded(share: real, room: real, length: real, deep: real): real {
        const half = room / (2 * length * deep);
        return half >= 0.5 ? 0.5 : Math.max(half, Math.min(1 - half, share));
    }
    function boundedX(share: real, deep: real): real { return bounded(share, deep < 1.01 ? restWidth : width, fit.width, deep); }
    function boundedY(share: real, deep: real): real { return bounded(share, deep < 1.01 ? restHeight : height, fit.height, deep); }
    function boundedZoom(deep: real): real { return Math.max(1, Math.min(most, deep)); }

    // Whole again, at once.
    function reset(): void {
        rest();
        view.zoom = 1;
        view.x = view.y = 0.5;
    }
    function showWhole(): void { fly(1, 0.5, 0.5); }
    function zoomBy(factor: real): void {
        const from = flight.running ? way : { toZoom: view.zoom, toX: view.x, toY: view.y };
        fly(boundedZoom(from.toZoom * factor), from.toX, from.toY);
    }
    // By `factor` around a place of this item, which stays under the finger.
    function zoomAt(factor: real, x: real, y: real): void {
        const deep = boundedZoom((flight.running ? way.toZoom : view.zoom) * factor), share = shareAt(x, y);
        fly(deep, share.x + (width / 2 - x) / (fit.width * deep), share.y + (height / 2 - y) / (fit.height * deep));
    }
    // So that these shares of the picture fill what is seen.
    function showPart(x: real, y: real, wide: real, high: real): void {
        const deep = boundedZoom(Math.min(width / (Math.max(0.001, wide) * fit.width), height / (Math.max(0.001, high) * fit.height)));
        fly(deep, x + wide / 2, y + high / 2);
    }
    function panBy(x: real, y: real): void {
        fly(view.zoom, view.x + x / (fit.width * view.zoom), view.y + y / (fit.height * view.zoom));
    }
    function shareAt(x: real, y: real): point {
        return Qt.point((x - paper.x) / paper.width, (y - paper.y) / paper.height);
    }

    function rest(): void {
        flight.stop();
        flick.stop();
        raw = Qt.point(view.x, view.y);
    }
    function fly(deep: real, x: real, y: real): void {
        rest();
        way = { zoom: view.zoom, x: view.x, y: view.y, toZoom: deep, toX: boundedX(x, deep), toY: boundedY(y, deep) };
        flown = 0;
        flight.start();
        if (Look.motion === 0)
            flight.complete();
    }
    onFlownChanged: if (way) {
        const deep = way.zoom * Math.pow(way.toZoom / way.zoom, flown);
        // Between two depths the way of the middle is the one that keeps one point of the picture where it is.
        const span = 1 / way.zoom - 1 / way.toZoom;
        const share = Math.abs(span) > 1e-4 ? (1 / way.zoom - 1 / deep) / span : flown;
        view.zoom = flown === 1 ? way.toZoom : deep;
        view.x = way.x + (way.toX - way.x) * (flown === 1 ? 1 : share);
        view.y = way.y + (way.toY - way.y) * (flown === 1 ? 1 : share);
    }
    // Beyond its bounds the picture follows a finger only by a third.
    function drag(x: real, y: real): void {
        raw = Qt.point(raw.x - x / paper.width, raw.y - y / paper.height);
        const boundX = boundedX(raw.x, view.zoom), boundY = boundedY(raw.y, view.zoom);
        view.x = boundX + (raw.x - boundX) * 0.33;
        view.y = boundY + (raw.y - boundY) * 0.33;
    }
    function pinch(factor: real, x: real, y: real): void {
        const share = shareAt(x, y), deep = empty ? 1 : Math.max(0.7, Math.min(most * 1.2, view.zoom * factor));
        view.zoom = deep;
        raw = Qt.point(share.x + (seenWidth / 2 - x) / (fit.width * deep), share.y + (seenHeight / 2 - y) / (fit.height * deep));
        drag(0, 0);
    }
    function settle(): void { fly(boundedZoom(view.zoom), view.x, view.y); }
    function leave(speedX: real, speedY: real, movedX: real, movedY: real, fingers: int): void {
        const out = view.zoom > most || view.zoom < 1 || boundedX(view.x, view.zoom) !== view.x && boundedY(view.y, view.zoom) !== view.y;
        const swipes = whole && fingers === 1 && Math.abs(movedX) > 120 && Math.abs(movedX) > 2 * Math.abs(movedY);
        speed = Qt.point(speedX, speedY);
        if (whole || out || Look.motion === 0 || Math.hypot(speedX, speedY) < 240)
            settle();
        else
            flick.start();
        // The last thing: whoever hears it may take this picture away.
        if (swipes)
            swiped(movedX < 0 ? 1 : -1);
    }
    function look(): void {
        if (!whole && paper.width * pixels > base.implicitWidth * 1.05)
            tiles.look(-paper.x, -paper.y, width, height);
        else
            tiles.lookAway();
    }

    onAddressChanged: {
        deeper = false;
        reset();
    }
    onWholeChanged: if (!whole) deeper = true
    onWidthChanged: resized.start()
    onHeightChanged: resized.start()

    Keys.onPressed: event => {
        const steps = { [Qt.Key_Left]: [-1, 0], [Qt.Key_Right]: [1, 0], [Qt.Key_Up]: [0, -1], [Qt.Key_Down]: [0, 1] };
        const step = steps[event.key];
        event.accepted = true;
        if (step && !whole)
            panBy(step[0] * width / 6, step[1] * height / 6);
        else if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            zoomBy(1.5);
        else if (event.key === Qt.Key_Minus)
            zoomBy(1 / 1.5);
        else if (event.key === Qt.Key_Home && !whole)
            showWhole();
        else
            event.accepted = false;
    }

    NumberAnimation { id: flight; target: zoom; property: "flown"; from: 0; to: 1; duration: Look.motion; easing.type: Easing.OutCubic }
    FrameAnimation {
        id: flick
        onTriggered: {
            const seconds = Math.min(0.05, frameTime), slower = Math.exp(-3.4 * seconds);
            zoom.drag(zoom.speed.x * seconds, zoom.speed.y * seconds);
            const outX = zoom.boundedX(zoom.view.x, zoom.view.zoom) !== zoom.view.x, outY = zoom.boundedY(zoom.view.y, zoom.view.zoom) !== zoom.view.y;
            zoom.speed = Qt.point(zoom.speed.x * (outX ? 0.5 : 1) * slower, zoom.speed.y * (outY ? 0.5 : 1) * slower);
            if (Math.hypot(zoom.speed.x, zoom.speed.y) < 30)
                zoom.settle();
        }
    }
    Timer { id: resized; interval: 0; onTriggered: if (!flight.running) zoom.settle() }
    Timer { id: looking; interval: 40; onTriggered: zoom.look() }

    Item {
        id: paper
        x: zoom.onPixel(zoom.seenWidth / 2 - zoom.view.x * width)
        y: zoom.onPixel(zoom.seenHeight / 2 - zoom.view.y * height)
        width: zoom.onPixel(zoom.fit.width * zoom.view.zoom)
        height: zoom.onPixel(zoom.fit.height * zoom.view.zoom)
        visible: !zoom.empty
        onXChanged: looking.start()
        onYChanged: looking.start()
        onWidthChanged: looking.start()

        Image {
            id: base
            anchors.fill: parent
            asynchronous: true
            cache: false
            retainWhileLoading: true
            // As large as it is seen; all its pixels from the first moment that somebody looks closer.
            sourceSize: zoom.deeper ? undefined : Qt.size(Math.round(zoom.fit.width * zoom.pixels), 0)
            source: zoom.address
            opacity: status === Image.Ready || zoom.deeper ? 1 : 0
            Behavior on opacity { NumberAnimation { duration: Look.motion } }
            onStatusChanged: looking.start()
        }
        ZoomTiles {
            id: tiles
            anchors.fill: parent
            pixels: zoom.pixels
            source: zoom.picture && zoom.picture.tiles ? zoom.picture.tiles : ""
            onReadyChanged: looking.start()
        }
    }

    EmptyFrame {
        visible: zoom.empty
        x: (zoom.restWidth - width) / 2
        y: (zoom.restHeight - height) / 2
        width: zoom.fit.width - 96
        height: zoom.fit.height - 96
        number: zoom.number
    }

    ZoomFingers {
        anchors.fill: parent
        enabled: zoom.gestures
        onHeld: zoom.rest()
        onDragged: (x, y) => zoom.drag(x, y)
        onPinched: (factor, x, y) => zoom.pinch(factor, x, y)
        onLetGo: (speedX, speedY, movedX, movedY, fingers) => zoom.leave(speedX, speedY, movedX, movedY, fingers)
        onTouchedOnce: (x, y) => zoom.touchedOnce(zoom.shareAt(x, y).x, zoom.shareAt(x, y).y)
        onTouchedTwice: (x, y) => zoom.view.zoom > zoom.most * 0.98 ? zoom.showWhole() : zoom.zoomAt(2, x, y)
    }
    WheelHandler {
        enabled: zoom.gestures && !zoom.empty
        target: null
        onWheel: event => zoom.zoomAt(Math.pow(1.002, event.angleDelta.y), event.x, event.y)
    }

    Item {
        id: marks
        visible: !zoom.empty
        x: paper.x
        y: paper.y
        width: paper.width
        height: paper.height
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: 4
        visible: zoom.visualFocus
        color: "transparent"
        radius: Look.radius
        border.width: 4
        border.color: Look.text
    }

    ZoomNavigator {
        objectName: zoom.name + ".map"
        visible: zoom.navigable && !zoom.whole && !zoom.empty
        anchors.right: keys.right
        anchors.bottom: keys.top
        anchors.bottomMargin: 22
        source: zoom.address
        wide: zoom.wide
        high: zoom.high
        seen: zoom.seen
        onAsked: (x, y) => {
            zoom.rest();
            zoom.view.x = zoom.boundedX(x, zoom.view.zoom);
            zoom.view.y = zoom.boundedY(y, zoom.view.zoom);
        }
    }
    ZoomButtons {
        id: keys
        visible: zoom.buttons && !zoom.empty
        name: zoom.name
        x: zoom.seenWidth - width - 32
        y: zoom.seenHeight - height - 24
        onDeeper: zoom.zoomBy(1.6)
        onBack: zoom.zoomBy(1 / 1.6)
        onWhole: zoom.showWhole()
    }
}
