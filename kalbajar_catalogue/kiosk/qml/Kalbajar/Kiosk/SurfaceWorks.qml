pragma ComponentBehavior: Bound
import QtQuick

// The works of a wall, some at a time: a handful that is far from the view is not there at all.
Item {
    id: works

    required property var surface
    // Kept coarse, so that dragging by a finger's breadth asks nothing.
    readonly property real step: 240
    readonly property real nearLeft: Math.floor(surface.lookX / step) * step - step
    readonly property real nearTop: Math.floor(surface.lookY / step) * step - step
    readonly property real nearRight: nearLeft + surface.width + 3 * step
    readonly property real nearBottom: nearTop + surface.height + 3 * step
    readonly property real high: surface.unit * surface.zoom
    readonly property real resting: surface.unit * surface.restingZoom
    // Without a graphics card smooth scaling takes too long while fingers move.
    readonly property bool rough: surface.moving && GraphicsInfo.api === GraphicsInfo.Software
    readonly property bool numbered: high >= 110

    x: -surface.lookX
    y: -surface.lookY

    Repeater {
        // Qt reads the picture first that was asked for last: what hangs first is there first.
        model: works.surface.plan && works.surface.plan.chunks ? Array.from(works.surface.plan.chunks).reverse() : []
        Loader {
            id: chunk
            required property var modelData
            readonly property real begins: works.surface.edge + modelData.left * works.high
            readonly property real ends: works.surface.edge + modelData.right * works.high
            readonly property real over: modelData.row * works.surface.pitch
            active: ends > works.nearLeft && begins < works.nearRight
                    && over + works.surface.pitch > works.nearTop && over < works.nearBottom
            sourceComponent: Item {
                y: chunk.over + works.surface.nameHeight
                Repeater {
                    model: Array.from(chunk.modelData.works).reverse()
                    HungPicture {
                        required property var modelData
                        work: modelData
                        objectName: works.surface.name.split("/")[0] + ".work." + modelData.key
                        x: Math.round(works.surface.edge + modelData.x * works.high)
                        y: Math.round(modelData.y * works.high)
                        width: Math.round(modelData.width * works.high)
                        height: Math.round(modelData.height * works.high)
                        restingHeight: Math.round(modelData.height * works.resting)
                        numbered: works.numbered
                        rough: works.rough
                        onPressed: works.surface.open(modelData.index)
                    }
                }
            }
        }
    }
}
