import QtQuick
import QtQuick.Templates as T
import Kalbajar.Kiosk.Core

// An exhibition that is open on this day.
T.AbstractButton {
    id: row

    property var show: ({})

    objectName: "programme.show." + show.uid
    implicitHeight: Math.max(Look.touch, words.height + 40)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: (show.title ? show.title.text : "") + ", " + below.text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onClicked: Session.open("show", show.uid)

    contentItem: Item {
        opacity: row.pressed ? 0.7 : 1
        Column {
            id: words
            y: 20
            width: parent.width - 72
            spacing: 4
            Words {
                width: parent.width
                told: row.show.title
                font.family: Look.serif
                font.weight: Font.Medium
                font.pixelSize: 36 * Math.min(Look.swell, 1.2)
                lineHeight: 1.05
            }
            Text {
                textFormat: Text.PlainText
                id: below
                width: parent.width
                text: [qsTr("Exhibition, %n work(s)", "", row.show.count ?? 0), row.show.hours].filter(Boolean).join(" · ")
                color: Look.quiet
                font.family: Look.sans
                font.pixelSize: Look.small
                wrapMode: Text.Wrap
            }
        }
        Image {
            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            width: 36; height: 36
            sourceSize: Qt.size(72, 72)
            source: Drawings.icon("chevron-right", Look.text)
        }
    }
    background: Item {
        Rectangle { width: parent.width; height: 1.5; color: Look.line }
        Ring { control: row }
    }
}
