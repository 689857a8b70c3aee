pragma ComponentBehavior: Bound
import QtQuick

// One time on the way: its lozenge on the line, when it was, and the works of that time hung below or beside it.
Item {
    id: stop

    required property var said
    required property bool lying
    required property real line
    property bool apart: false
    property real high: 600
    // How wide the way is where it stands.
    property real room: 1000
    // Whether the line ends here.
    property bool last: false
    // Whether it is so near that its pictures must be there.
    property bool near: false
    property int marked: -1

    signal opened(work: var)

    readonly property var laid: lying ? said.lying : said.standing
    readonly property bool titled: said.works.length < 3
    readonly property real label: (titled ? 4.7 : 1.9) * Look.small
    readonly property real inset: lying ? 0 : line + 68
    readonly property real drop: lying ? line + 44 : when.y + when.height + 18
    readonly property real field: lying ? Math.max(160, high - drop - laid.rows * label) : room - inset
    readonly property string time: said.label.text || (apart ? "" : qsTr("Year not recorded"))

    width: lying ? Math.max(laid.width * field, Math.min(Math.ceil(metrics.advanceWidth) + 24, 330 * Look.swell)) + 84 : room
    height: lying ? high : drop + laid.height * field + laid.rows * label + 44

    function rectOf(at: int): rect {
        const [row, x, y, width, height] = laid.places[at];
        return Qt.rect(inset + x * field, drop + y * field + row * label, width * field, height * field + label);
    }

    Rectangle {
        visible: !stop.apart
        x: stop.lying ? 0 : stop.line - 1.5
        y: stop.lying ? stop.line - 1.5 : 0
        width: stop.lying ? stop.width - (stop.last ? 76 : 0) : 3
        height: stop.lying ? 3 : stop.height - (stop.last ? 40 : 0)
        color: Look.edge
    }
    Rectangle {
        visible: !stop.apart
        x: stop.lying ? 4 : stop.line - width / 2
        y: stop.lying ? stop.line - height / 2 : 14
        width: 17; height: 17
        rotation: 45
        color: Look.madder
    }
    TextMetrics {
        id: metrics
        font: when.font
        text: stop.time
    }
    Text {
        id: when
        x: stop.inset
        y: 2
        width: stop.lying ? stop.width - 60 : stop.room - stop.inset
        height: stop.lying ? stop.line - 18 : implicitHeight
        text: stop.time
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignBottom
        color: Look.text
        font.family: Look.serif
        font.weight: Font.Medium
        font.pixelSize: Look.lead
        font.features: { "lnum": 1 }
        lineHeight: 0.85
        minimumPixelSize: 24
        fontSizeMode: stop.lying ? Text.Fit : Text.FixedSize
        wrapMode: Text.Wrap
    }

    Loader {
        active: stop.near
        anchors.fill: parent
        sourceComponent: Item {
            Repeater {
                model: stop.said.works
                PathWork {
                    required property var modelData
                    required property int index
                    readonly property rect at: stop.rectOf(index)
                    x: at.x
                    y: at.y
                    width: at.width
                    height: at.height
                    said: modelData
                    label: stop.label
                    titled: stop.titled
                    marked: stop.marked === modelData.index
                    onOpened: stop.opened(modelData)
                }
            }
        }
    }
}
