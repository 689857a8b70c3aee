import QtQuick
import QtQuick.Templates as T
import Kalbajar.Kiosk.Core

// Something that was found, or belongs here: a work, somebody, a place, an event, an exhibition.
// `high` is the room for its picture; without any it is a line of words.
T.AbstractButton {
    id: thing

    property string name: "found"
    property var card: ({})
    property real high: 176
    readonly property bool worded: high <= 0
    // What the words below the picture take.
    readonly property real wordsHeight: words.height + 18
    readonly property bool pictured: !worded && card.picture !== undefined && card.picture.url !== ""
    readonly property bool framed: !worded && !pictured && card.kind === "work"
    readonly property size whole: Look.whole(card.picture ? card.picture.width : 4, card.picture ? card.picture.height : 3, width, high)

    function symbol(): string {
        switch (card.kind) {
        case "person": return "users";
        case "place": return "map-pin";
        case "event": return "calendar";
        }
        return "landmark";
    }
    function what(): string {
        const count = card.works ?? 0, words = [];
        if (card.under)
            words.push(card.under);
        else if (card.kind === "place" && !worded)
            words.push(qsTr("place"));
        if (card.kind !== "work" && count > 0)
            words.push(qsTr("%n work(s)", "", count));
        else if (worded && (card.events ?? 0) > 0)
            words.push(qsTr("%n event(s)", "", card.events));
        return words.join(" · ");
    }

    objectName: name + "." + card.kind + "." + card.argument
    implicitHeight: Math.max(Look.touch, column.height + (worded ? 28 : 8))
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: [card.number, card.title ? card.title.text : "", what()].filter(Boolean).join(", ")
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onClicked: Session.open(card.page, card.argument)

    contentItem: Item {
        opacity: thing.pressed ? 0.7 : 1
        Column {
            id: column
            y: thing.worded ? 14 : 0
            width: thing.width
            spacing: 10
            Item {
                visible: !thing.worded
                width: thing.width
                height: thing.high
                Plate {
                    visible: thing.pictured || thing.framed
                    width: thing.whole.width
                    height: thing.whole.height
                    anchors.bottom: parent.bottom
                    picture: thing.card.picture
                    number: thing.card.number ?? ""
                }
                Rectangle {
                    visible: !thing.pictured && !thing.framed
                    width: Math.min(thing.width, thing.high * 0.86)
                    height: thing.high
                    radius: Look.radius
                    color: Look.surface
                    border.width: 1.5
                    border.color: Look.line
                    Image {
                        visible: !thing.card.day
                        anchors.centerIn: parent
                        width: 56; height: 56
                        sourceSize: Qt.size(112, 112)
                        source: Drawings.icon(thing.symbol(), Look.text)
                    }
                    Column {
                        visible: Boolean(thing.card.day)
                        anchors.centerIn: parent
                        Text {
                            textFormat: Text.PlainText
                            anchors.horizontalCenter: parent.horizontalCenter
                            text: thing.card.day ?? ""
                            color: Look.madder
                            font.family: Look.serif
                            font.weight: Font.Medium
                            font.pixelSize: Math.min(72, thing.high * 0.44)
                            font.features: { "lnum": 1 }
                        }
                        Text {
                            textFormat: Text.PlainText
                            anchors.horizontalCenter: parent.horizontalCenter
                            text: thing.card.month ?? ""
                            color: Look.text
                            font.family: Look.sans
                            font.pixelSize: Math.min(Look.small, 26)
                        }
                    }
                }
            }
            Row {
                id: words
                width: parent.width
                spacing: 12
                Text {
                    textFormat: Text.PlainText
                    id: number
                    visible: text.length > 0
                    text: thing.card.number ?? ""
                    color: Look.madder
                    font.family: Look.sans
                    font.pixelSize: Look.small
                    font.weight: Font.DemiBold
                    font.features: { "tnum": 1 }
                    topPadding: 4
                }
                Column {
                    width: parent.width - (number.visible ? number.width + parent.spacing : 0)
                    spacing: 4
                    Words {
                        width: parent.width
                        told: thing.card.title
                        font.family: Look.serif
                        font.italic: thing.card.kind === "work" && !thing.card.descriptive
                        font.pixelSize: (thing.worded ? 34 : 30) * Look.swell
                        lineHeight: 1.05
                    }
                    Text {
                        visible: text.length > 0
                        width: parent.width
                        text: thing.what()
                        textFormat: Text.PlainText
                        color: Look.quiet
                        font.family: Look.sans
                        font.pixelSize: Look.small
                        lineHeight: 1.1
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
    }
    background: Item {
        Rectangle {
            visible: thing.worded
            width: parent.width
            height: 1.5
            color: Look.line
        }
        Ring { control: thing }
    }
}
