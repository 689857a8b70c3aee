import QtQuick

// Above a wall: what it is, how many hang there, what one can do; at the right the page's own button.
Rectangle {
    id: head

    property var title: ({ text: "", fallback: "" })
    property string counted: ""
    property string hint: ""
    property real edge: 40
    property real size: 40
    default property alias controls: corner.data
    readonly property real room: width - 2 * edge - corner.width - 24

    height: Math.max(96, words.height + 28, corner.height + 24)
    color: Look.ground

    Flow {
        id: words
        x: head.edge
        width: head.room
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6
        Text {
            textFormat: Text.PlainText
            id: name
            width: Math.min(implicitWidth, head.room)
            rightPadding: 34
            text: head.title ? head.title.text : ""
            color: Look.text
            font.family: Look.serif
            font.italic: true
            font.pixelSize: head.size * Look.swell
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Text {
            textFormat: Text.PlainText
            width: Math.min(implicitWidth, head.room)
            topPadding: Math.max(0, name.font.pixelSize - font.pixelSize) * 0.8
            text: head.counted + (head.hint ? " · " + head.hint : "")
                  + (head.title && head.title.fallback ? " · " + head.title.fallback : "")
            color: Look.quiet
            font.family: Look.sans
            font.pixelSize: Look.small
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: corner
        anchors.right: parent.right
        anchors.rightMargin: head.edge
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12
    }
}
