import QtQuick

// The beginning of a chapter: to which time it belongs, what it is called, what it shows.
Item {
    id: head

    required property var chapter
    required property bool lying
    // Where the line runs: from the top, or from the left.
    required property real line
    property real high: 600
    readonly property bool apart: chapter.part === "apart"

    readonly property bool speaks: chapter.quote !== null && chapter.quote !== undefined
    property real room: 1000

    width: lying ? (speaks ? 660 : 520) * (1 + (Look.swell - 1) * 0.6) : room
    height: lying ? high : words.height + 64

    function time(): string {
        switch (chapter.part) {
        case "past": return qsTr("Past");
        case "present": return qsTr("Present");
        case "future": return qsTr("Future");
        }
        return "";
    }
    function intro(): string {
        switch (chapter.key) {
        case "earlier": return chapter.oldest.text ? qsTr("The oldest work on this way: %1").arg(chapter.oldest.text) : "";
        case "before_occupation": return qsTr("Kalbajar before the occupation, in photographs");
        case "during_occupation": return qsTr("Photographs from the years of the occupation");
        case "between": return qsTr("Works whose years do not say to which time they belong");
        case "after_liberation": return qsTr("Kalbajar since its liberation, in photographs");
        case "today": return qsTr("Works made in the years since the liberation");
        case "restoration": return qsTr("The liberated land is being restored");
        case "undated": return qsTr("No year is recorded by which these could stand on the line of time. They stand beside it.");
        }
        return "";
    }

    Rectangle {
        visible: !head.apart
        x: head.lying ? 0 : head.line - 1.5
        y: head.lying ? head.line - 1.5 : 0
        width: head.lying ? head.width : 3
        height: head.lying ? 3 : head.height
        color: Look.edge
    }
    Rectangle {
        x: head.lying ? 8 : head.line - width / 2
        y: head.lying ? head.line - height / 2 : 26
        width: 30; height: 30
        rotation: 45
        color: head.apart ? Look.ground : Look.madder
        border.width: 3
        border.color: head.apart ? Look.edge : Look.madder
    }

    // The long words of a wall are turned over in their place.
    Scroller {
        name: "path.words." + head.chapter.key
        x: head.lying ? 0 : head.line + 68
        y: head.lying ? head.line + 40 : 12
        width: head.width - x - (head.lying ? 72 : 0)
        height: head.lying ? head.high - y : words.height

        Column {
            id: words
            width: parent.width
            spacing: 14
            Text {
                textFormat: Text.PlainText
                visible: text.length > 0
                width: parent.width
                text: head.time()
                color: Look.text
                font.family: Look.serif
                font.italic: true
                font.pixelSize: Look.lead
            }
            Words {
                objectName: "path.chapter." + head.chapter.key
                width: parent.width
                told: ({ text: head.chapter.label.text || PathWords.title(head.chapter.key), fallback: head.chapter.label.fallback })
                font.family: Look.serif
                font.weight: Font.Medium
                font.pixelSize: Look.heading
                lineHeight: 0.95
            }
            Text {
                textFormat: Text.PlainText
                visible: text.length > 0
                width: parent.width
                text: head.chapter.years
                color: Look.madder
                font.family: Look.sans
                font.weight: Font.DemiBold
                font.pixelSize: Look.body
                font.features: { "tnum": 1 }
            }
            Text {
                textFormat: Text.PlainText
                visible: text.length > 0
                width: parent.width
                text: head.intro()
                color: Look.text
                font.family: Look.sans
                font.pixelSize: Look.body
                lineHeight: 1.2
                wrapMode: Text.Wrap
            }
            Words {
                visible: head.speaks && head.chapter.quote.text.text.length > 0
                    objectName: "path.quote"
                width: parent.width
                topPadding: 10
                told: head.chapter.quote ? head.chapter.quote.text : null
                font.family: Look.serif
                font.pixelSize: Look.lead
                lineHeight: 1.05
            }
            Words {
                visible: head.speaks && head.chapter.quote.title.text.length > 0
                width: parent.width
                told: head.chapter.quote ? head.chapter.quote.title : null
                font.pixelSize: Look.small
                font.italic: true
            }
            Text {
                textFormat: Text.PlainText
                width: parent.width
                text: qsTr("%n work(s)", "", head.chapter.count)
                color: Look.text
                font.family: Look.sans
                font.pixelSize: Look.small
            }
        }
    }
}
