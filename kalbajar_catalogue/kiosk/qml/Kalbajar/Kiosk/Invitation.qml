pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk.Core

// The column of the page that attracts: the exhibition, the work that is seen, three invitations, the hours.
Item {
    id: column
    property var said: ({})
    property var work: null
    property int turn: 0
    readonly property var codes: Session.languages
    readonly property var invitations: ({ "az": "Toxunun", "en": "Touch to begin", "ru": "Коснитесь экрана" })
    readonly property var rest: ({ "az": "Sərgi hazırlanır", "en": "The exhibition is being prepared", "ru": "Выставка готовится" })
    readonly property var names: ({ "az": "Azərbaycanca", "en": "English", "ru": "Русский" })
    readonly property var hours: said.hours ?? ["", "", ""]

    Column {
        id: head
        width: parent.width
        spacing: 12
        Repeater {
            model: column.said.name ?? []
            Text {
                textFormat: Text.PlainText
                required property string modelData
                required property int index
                width: head.width
                text: modelData
                color: index === 0 ? Look.text : Look.quiet
                font.family: Look.serif
                font.weight: index === 0 ? Font.Medium : Font.Normal
                font.pixelSize: index === 0 ? 48 : 30
                lineHeight: 1.05
                wrapMode: Text.Wrap
            }
        }
    }

    Row {
        anchors.top: head.bottom
        anchors.topMargin: 36
        width: parent.width
        spacing: 20
        visible: column.work !== null
        Text {
            textFormat: Text.PlainText
            id: number
            text: column.work ? column.work.number : ""
            color: Look.madder
            font.family: Look.sans
            font.weight: Font.Medium
            font.pixelSize: 28
        }
        Column {
            id: titles
            readonly property real room: invitations.y - head.height - 36 - 24
            // Whether the titles up to this one stand above the invitations, each with its own lines.
            function fits(last: int): bool {
                let high = 0;
                for (let at = 0; at <= last; at++)
                    high += (languages.itemAt(at)?.contentHeight ?? 0) + spacing;
                return last === 0 || high <= room;
            }
            width: parent.width - number.width - parent.spacing
            spacing: 4
            Repeater {
                id: languages
                model: column.work ? column.work.titles : []
                Text {
                    textFormat: Text.PlainText
                    required property string modelData
                    required property int index
                    width: titles.width
                    // Never under the invitations: a long title says itself in fewer languages.
                    objectName: "attract.title." + index
                    visible: modelData.length > 0 && titles.fits(index)
                    text: modelData
                    color: index === 0 ? Look.text : Look.quiet
                    font.family: Look.serif
                    font.italic: column.work && !column.work.descriptive
                    font.pixelSize: 30
                    wrapMode: Text.Wrap
                }
            }
        }
    }

    Column {
        id: invitations
        anchors.bottom: opening.top
        anchors.bottomMargin: opening.visible ? 32 : 0
        width: parent.width
        spacing: 14
        Repeater {
            model: column.codes
            Invite {
                required property string modelData
                objectName: "attract." + modelData
                visible: !Content.empty
                width: invitations.width
                words: column.invitations[modelData]
                language: column.names[modelData]
                onClicked: Session.begin(modelData)
            }
        }
        Repeater {
            model: Content.empty ? column.codes : []
            Text {
                textFormat: Text.PlainText
                required property string modelData
                width: invitations.width
                text: column.rest[modelData]
                color: Look.text
                font.family: Look.serif
                font.pixelSize: 44
                wrapMode: Text.Wrap
            }
        }
    }

    // The hours in one language after the other.
    Row {
        id: opening
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: 16
        visible: hours.text.length > 0
        Image {
            width: 32; height: 32
            anchors.verticalCenter: parent.verticalCenter
            sourceSize: Qt.size(64, 64)
            source: Drawings.icon("clock", Look.quiet)
        }
        Text {
            textFormat: Text.PlainText
            id: hours
            objectName: "attract.hours"
            width: opening.width - 48
            // Room for two lines in any language, so that the invitations never move.
            height: 2 * 34
            verticalAlignment: Text.AlignVCenter
            text: column.hours[["az", "en", "ru"].indexOf(column.codes[column.turn % column.codes.length])]
            color: Look.text
            font.family: Look.sans
            font.pixelSize: 26
            font.features: { "tnum": 1 }
            wrapMode: Text.Wrap
        }
    }
}
