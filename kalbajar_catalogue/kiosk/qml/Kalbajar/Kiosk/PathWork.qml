import QtQuick

// A work on the way through time: its picture whole, number and title below it.
Item {
    id: work

    required property var said
    // Room below the picture, and whether the title may stand there.
    required property real label
    property bool titled: false
    property bool marked: false
    property real high: height - label

    signal opened()

    objectName: "path.work." + said.key
    Accessible.role: Accessible.Button
    Accessible.name: said.number + ", " + said.title + (said.date ? ", " + said.date : "")
    Accessible.onPressAction: opened()

    HungPicture {
        width: parent.width
        height: work.high
        work: work.said
        numbered: false
        Accessible.ignored: true
    }
    Text {
        textFormat: Text.PlainText
        id: number
        y: work.high + 8
        text: work.said.number
        color: Look.madder
        font.family: Look.sans
        font.weight: Font.DemiBold
        font.pixelSize: Look.small
        font.features: { "tnum": 1 }
    }
    Text {
        visible: text.length > 0 && x + width <= work.width
        x: number.width + 16
        anchors.baseline: number.baseline
        text: work.said.beside
        textFormat: Text.PlainText
        color: Look.text
        font.family: Look.sans
        font.pixelSize: Look.small
    }
    Text {
        // A title stands there whole, or not at all.
        visible: work.titled && number.y + number.height + height <= work.height + 2
        y: number.y + number.height
        width: Math.max(work.width, 240)
        text: work.said.title
        textFormat: Text.PlainText
        color: Look.text
        font.family: Look.serif
        font.italic: !work.said.descriptive
        font.pixelSize: Look.body
        lineHeight: 0.9
        wrapMode: Text.Wrap
    }
    Rectangle {
        visible: work.marked
        x: -8; y: -8
        width: work.width + 16
        height: work.high + 16
        color: "transparent"
        radius: 6
        border.width: 4
        border.color: Look.text
    }
    Rectangle {
        width: work.width
        height: work.high
        color: Look.text
        opacity: touched.pressed ? 0.12 : 0
    }
    MouseArea {
        id: touched
        width: work.width
        height: work.height
        onClicked: work.opened()
    }
}
