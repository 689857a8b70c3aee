import QtQuick

// A dark plate on a picture: a word and a year, readable on any sky.
Rectangle {
    id: plate

    property string word: ""
    property string date: ""
    property real room: 600
    property bool shown: true

    width: Math.min(room, words.width + 48)
    height: words.height + 28
    radius: 8
    color: "#1A1512"
    opacity: shown ? 0.94 : 0
    visible: opacity > 0
    Behavior on opacity { NumberAnimation { duration: Look.motion / 2 } }

    Item {
        id: words
        anchors.centerIn: parent
        // Not whether they are seen: a plate that goes away keeps its size.
        readonly property bool worded: plate.word.length > 0
        readonly property bool dated: plate.date.length > 0
        readonly property bool inLine: worded && dated && said.width + 16 + when.implicitWidth <= plate.room - 48
        width: inLine ? when.x + when.width : Math.max(worded ? said.width : 0, dated ? when.width : 0)
        height: inLine || !dated ? said.height : when.y + when.height
        Text {
            textFormat: Text.PlainText
            id: said
            visible: text.length > 0
            text: plate.word
            color: "#EFE6D6"
            font.family: Look.serif
            font.weight: Font.Medium
            font.pixelSize: 40 * (1 + (Look.swell - 1) * 0.6)
        }
        Text {
            id: when
            visible: text.length > 0
            x: words.inLine ? said.width + 16 : 0
            y: words.inLine ? said.baselineOffset - baselineOffset : words.worded ? said.height : 0
            width: Math.min(implicitWidth, plate.room - 48)
            text: plate.date
            textFormat: Text.PlainText
            color: "#EFE6D6"
            font.family: Look.sans
            font.pixelSize: Look.body
            font.features: { "tnum": 1 }
            wrapMode: Text.Wrap
        }
    }
}
