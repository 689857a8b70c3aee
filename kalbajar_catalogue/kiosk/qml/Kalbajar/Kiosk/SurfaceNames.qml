pragma ComponentBehavior: Bound
import QtQuick

// The names of what hangs side by side: they stay at the left while the wall is dragged, until the next one comes.
Repeater {
    id: names

    required property var surface

    model: surface.nameHeight > 0 && surface.plan && surface.plan.stretches ? surface.plan.stretches : []
    Item {
        id: name
        required property var modelData
        readonly property real high: names.surface.unit * names.surface.zoom
        readonly property real begins: names.surface.edge + modelData.left * high - names.surface.lookX
        readonly property real ends: names.surface.edge + modelData.right * high - names.surface.lookX
        readonly property real room: ends - begins + high * 0.3
        readonly property string numbers: (modelData.first ? modelData.first + (modelData.last ? "–" + modelData.last : "") : "")
                                          + (modelData.name.fallback ? "  ·  " + modelData.name.fallback : "")

        x: Math.round(Math.max(begins, Math.min(names.surface.edge, ends - width)))
        y: Math.round(modelData.row * names.surface.pitch - names.surface.lookY)
        readonly property bool ranged: numbers.length > 0 && said.width + 20 + range.implicitWidth <= room
        width: said.width + (ranged ? 20 + range.implicitWidth : 0)
        height: names.surface.nameHeight
        // One that does not fit above its works waits until they are larger.
        visible: said.width <= room && y > -height && y < names.surface.height && x < names.surface.width && x + width > 0

        Text {
            textFormat: Text.PlainText
            id: said
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 8
            text: name.modelData.name.text
            color: Look.text
            font.family: Look.serif
            font.weight: Font.Medium
            font.pixelSize: 32 * Look.swell
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Text {
            textFormat: Text.PlainText
            id: range
            visible: name.ranged
            x: said.width > 0 ? said.width + 20 : 0
            anchors.baseline: said.baseline
            text: name.numbers
            color: Look.quiet
            font.family: Look.sans
            font.pixelSize: Look.small
        }
    }
}
