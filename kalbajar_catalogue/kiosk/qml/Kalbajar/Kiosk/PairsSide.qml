import QtQuick
import QtQuick.Templates as T
import Kalbajar.Kiosk.Core

// One of the two views in words; a touch opens its own page.
T.AbstractButton {
    id: side

    property var said: null
    property string which: "then"
    property string word: ""

    objectName: "pairs.open." + which
    implicitHeight: Math.max(Look.touch, words.height + 24)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: said ? word + ": " + said.number + ", " + said.title.text : word
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onClicked: if (said) Session.open(said.page, said.key)

    contentItem: Item {
        Column {
            id: words
            y: 12
            width: parent.width
            spacing: 6
            Text {
                textFormat: Text.PlainText
                text: side.said ? side.said.number : ""
                color: Look.madder
                font.family: Look.sans
                font.pixelSize: Look.body
                font.weight: Font.DemiBold
                font.features: { "tnum": 1 }
            }
            Words {
                width: parent.width
                told: side.said ? side.said.title : null
                font.family: Look.serif
                font.weight: Font.Medium
                font.italic: side.said ? !side.said.descriptive : false
                font.pixelSize: Look.upright ? Look.lead * 1.22 : Look.lead
                lineHeight: 0.95
            }
            Words {
                width: parent.width
                topPadding: 4
                told: side.said ? side.said.short : null
                font.pixelSize: Look.upright ? Look.body : Look.small + 2
            }
        }
        Image {
            anchors.right: parent.right
            y: words.y
            width: 36; height: 36
            sourceSize: Qt.size(72, 72)
            source: Drawings.icon("chevron-right", Look.text)
        }
    }
    background: Rectangle {
        color: side.pressed ? Look.surface : "transparent"
        radius: Look.radius
        anchors.fill: parent
        anchors.leftMargin: -14
        anchors.rightMargin: -6
        Ring { control: side }
    }
}
