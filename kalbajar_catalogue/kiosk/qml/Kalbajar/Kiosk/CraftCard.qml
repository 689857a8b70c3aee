import QtQuick
import QtQuick.Templates as T
import Kalbajar.Kiosk.Core

// One thing: its picture whole, its number, its title, what it is made of.
T.AbstractButton {
    id: thing

    property var card: ({})
    property real high: 280
    property real most: 2000
    readonly property size whole: Look.whole(card.shape ?? 1, 1, most, high)

    objectName: "crafts.work." + card.key
    width: Math.min(most, (card.across ?? 1) * high)
    height: column.height
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: card.number + ", " + (card.title ? card.title.text : "")
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onClicked: Session.open(card.page, card.key)

    contentItem: Item {
        Column {
            id: column
            width: thing.width
            spacing: 4
            Item {
                width: thing.width
                height: thing.high
                Plate {
                    width: thing.whole.width
                    height: thing.whole.height
                    anchors.bottom: parent.bottom
                    picture: thing.card.picture
                }
            }
            Text {
                textFormat: Text.PlainText
                topPadding: 10
                text: thing.card.number ?? ""
                color: Look.madder
                font.family: Look.sans
                font.pixelSize: Look.small
                font.weight: Font.DemiBold
            }
            Words {
                width: thing.width
                told: thing.card.title
                font.family: Look.serif
                font.italic: !thing.card.descriptive
                font.pixelSize: 30 * Look.swell
                lineHeight: 1.05
            }
            Words {
                width: thing.width
                told: thing.card.materials
                color: Look.quiet
                font.pixelSize: Look.small
            }
        }
    }
    background: Item { Ring { control: thing } }
}
