pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// A way in: pictures that stand on a line like works on a wall, a name below. The whole column is its touch area.
T.AbstractButton {
    id: wayIn

    required property var way
    required property string name
    property string under: ""
    property real feet: 400
    readonly property real labelHeight: label.height + 28
    readonly property bool isWall: way.mosaics.length > 0
    readonly property var mosaic: {
        for (const one of way.mosaics)
            if (one.height * width <= feet)
                return one;
        return isWall ? way.mosaics[way.mosaics.length - 1] : { tiles: [], height: 0 };
    }

    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: name + ". " + under
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    implicitHeight: Math.max(feet + labelHeight, Look.touch)

    contentItem: Item {
        Item {
            id: pictures
            width: parent.width
            height: wayIn.feet
            opacity: wayIn.pressed ? 0.8 : 1

            // A wall: as many of its pictures as fit, in rows.
            Item {
                id: wall
                visible: wayIn.isWall
                readonly property real unit: Math.min(parent.width, parent.height / Math.max(0.01, wayIn.mosaic.height))
                width: unit
                height: unit * wayIn.mosaic.height
                anchors.bottom: parent.bottom
                Repeater {
                    model: wayIn.mosaic.tiles
                    Plate {
                        required property var modelData
                        x: modelData.x * wall.unit
                        y: modelData.y * wall.unit
                        width: modelData.width * wall.unit
                        height: modelData.height * wall.unit
                        picture: wayIn.way.cards[modelData.index].picture
                        Accessible.ignored: true
                    }
                }
            }

            // One work, whole; of a pair the halves beside each other.
            Row {
                id: single
                visible: !wayIn.isWall
                anchors.bottom: parent.bottom
                spacing: 3
                readonly property var cards: wayIn.isWall ? [] : wayIn.way.cards
                readonly property real shape: {
                    let sum = 0;
                    for (const one of cards)
                        sum += one.picture.width / Math.max(1, one.picture.height);
                    return Math.max(0.05, sum);
                }
                readonly property real high: Math.min(wayIn.feet, (wayIn.width - 3 * (cards.length - 1)) / shape)
                Repeater {
                    model: single.cards
                    Plate {
                        required property var modelData
                        height: single.high
                        width: height * modelData.picture.width / Math.max(1, modelData.picture.height)
                        picture: modelData.picture
                        number: modelData.number
                        Accessible.ignored: true
                    }
                }
            }
        }

        Column {
            id: label
            y: wayIn.feet + 28
            width: parent.width
            spacing: 4
            Text {
                textFormat: Text.PlainText
                width: parent.width
                text: wayIn.name
                color: Look.text
                font.family: Look.serif
                font.weight: Font.Medium
                font.pixelSize: 38 * (Look.swell > 1 ? 1.12 : 1)
                lineHeight: 0.95
                wrapMode: Text.Wrap
            }
            Text {
                textFormat: Text.PlainText
                width: parent.width
                visible: text.length > 0
                text: wayIn.under
                color: Look.text
                font.family: Look.serif
                font.italic: wayIn.way.title.text.length > 0
                font.pixelSize: 27 * (Look.swell > 1 ? 1.12 : 1)
                wrapMode: Text.Wrap
            }
        }
    }
    background: Item { Ring { control: wayIn } }
}
