pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk.Core

// What one may look for: words that find something, a row of them for places, people, and what is to be seen.
Column {
    id: offers

    // { kind: "places", "people", "marks", "closest", words }
    property var offers: []
    property real edge: Look.margin
    property real room: 300
    readonly property bool beside: !Look.upright && width > 1500
    readonly property real line: Look.touch + 16
    // Where there is room, all words are seen: they stand in several lines instead of being dragged.
    readonly property bool flows: !beside && room >= (offers.offers ?? []).length * (2 * line + 12 + Look.small * 1.5 + spacing)
    readonly property int fit: flows ? 99 : Math.max(1, Math.floor((room + spacing) / (line + (beside ? 0 : Look.small * 1.5) + spacing)))

    signal chosen(string word)

    spacing: beside ? 12 : 20

    function nameOf(kind: string): string {
        switch (kind) {
        case "places": return qsTr("Places");
        case "people": return qsTr("Makers");
        case "marks": return qsTr("Seen on the works");
        }
        return qsTr("Perhaps this?");
    }

    Repeater {
        model: (offers.offers ?? []).slice(0, offers.fit)
        Item {
            id: row
            required property var modelData
            width: offers.width
            height: (offers.flows ? 8 + lines.height : offers.line) + (offers.beside ? 0 : name.height)
            Text {
                textFormat: Text.PlainText
                id: name
                x: offers.edge
                y: offers.beside ? (offers.line - height) / 2 : 0
                width: offers.beside ? 300 : offers.width - 2 * offers.edge
                text: offers.nameOf(row.modelData.kind)
                color: Look.quiet
                font.family: Look.serif
                font.italic: true
                font.pixelSize: Look.small * 1.2
                wrapMode: Text.Wrap
            }
            Flow {
                id: lines
                visible: offers.flows
                x: offers.edge
                y: name.height + 8
                width: offers.width - 2 * offers.edge
                spacing: 12
                Repeater {
                    model: offers.flows ? row.modelData.words : []
                    PushButton {
                        required property string modelData
                        required property int index
                        objectName: "search.offer." + row.modelData.kind + "." + index
                        text: modelData
                        onClicked: offers.chosen(modelData)
                    }
                }
            }
            ListView {
                id: words
                visible: !offers.flows
                objectName: "search.offers." + row.modelData.kind
                x: offers.beside ? offers.edge + 300 : 0
                y: offers.beside ? 0 : name.height
                width: parent.width - x
                height: offers.line
                orientation: ListView.Horizontal
                boundsBehavior: Flickable.StopAtBounds
                keyNavigationEnabled: false
                cacheBuffer: 4000
                clip: offers.beside
                leftMargin: offers.beside ? 16 : offers.edge
                rightMargin: offers.edge
                spacing: 12
                model: offers.flows ? [] : row.modelData.words
                delegate: Item {
                    id: word
                    required property string modelData
                    required property int index
                    width: button.width
                    height: offers.line
                    PushButton {
                        id: button
                        y: 8
                        objectName: "search.offer." + row.modelData.kind + "." + word.index
                        text: word.modelData
                        onClicked: offers.chosen(word.modelData)
                        onActiveFocusChanged: if (activeFocus) words.positionViewAtIndex(word.index, ListView.Contain)
                    }
                }
            }
        }
    }
}
