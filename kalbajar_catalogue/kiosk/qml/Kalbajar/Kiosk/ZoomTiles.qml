pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk.Core

// The tiles of a picture, where they belong, over what is there already.
Item {
    id: tiles

    // A `file:` address of a container, '' where there is none.
    property string source: ""
    property var deep: null
    readonly property bool ready: deep !== null && deep.ready
    readonly property real wholeWidth: ready ? deep.wholeWidth : 0
    readonly property real unit: wholeWidth > 0 ? width / wholeWidth : 1

    // Px of the screen in one unit. Tiles end on whole px: between them nothing old stays.
    property real pixels: 1

    // What is seen, in units of this item.
    function look(x: real, y: real, width: real, height: real): void {
        if (!ready)
            return;
        const left = Math.max(0, x), top = Math.max(0, y);
        deep.look(left / unit, top / unit, (Math.min(tiles.width, x + width) - left) / unit,
            (Math.min(tiles.height, y + height) - top) / unit, pixels * unit);
    }
    function edge(at: real): real { return Math.round(at * unit * pixels) / pixels; }
    function lookAway(): void {
        if (ready)
            deep.look(0, 0, 0, 0, 0);
    }
    function renew(): void {
        if (deep)
            Zooming.close(deep);
        deep = source ? Zooming.open(source) : null;
    }
    onSourceChanged: renew()
    Component.onDestruction: if (deep) Zooming.close(deep)

    Repeater {
        model: tiles.deep
        Image {
            required property string tileUrl
            required property real tileX
            required property real tileY
            required property real tileWidth
            required property real tileHeight
            required property int tileLevel
            required property int tileColumn
            required property int tileRow
            x: tiles.edge(tileX)
            y: tiles.edge(tileY)
            z: tileLevel
            width: tiles.edge(tileX + tileWidth) - x
            height: tiles.edge(tileY + tileHeight) - y
            asynchronous: true
            cache: false
            // A tile has its size already; it is never read in another one.
            sourceSize: undefined
            source: tileUrl
            onStatusChanged: if (status === Image.Ready || status === Image.Error)
                tiles.deep.drawn(tileLevel, tileColumn, tileRow, status === Image.Ready)
        }
    }
}
