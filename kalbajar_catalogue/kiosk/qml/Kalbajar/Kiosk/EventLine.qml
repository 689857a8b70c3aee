import QtQuick
import QtQuick.Templates as T
import Kalbajar.Kiosk.Core

// An event in the programme. On the line it stands beside its lozenge, its hours before it; else between hairlines.
T.AbstractButton {
    id: line

    property var event: ({})
    property bool onLine: false
    property bool last: false
    // Room for the hours, the same for all of a day.
    property real hoursWidth: 0
    readonly property bool over: event.over ?? false
    readonly property real inset: onLine ? (hoursWidth > 0 ? hoursWidth + 24 : 0) + 52 : 0

    function under(): string {
        return [onLine ? "" : event.hours, event.where, event.who].filter(Boolean).join(" · ");
    }
    function told(): string {
        return [event.hours, event.title ? event.title.text : "", event.now ? qsTr("now") : over ? qsTr("over") : "",
                event.unconfirmed ? qsTr("to be confirmed") : "", event.where, event.who].filter(Boolean).join(", ");
    }

    objectName: "programme.event." + event.uid
    implicitHeight: Math.max(Look.touch, words.height + (onLine ? 24 : 40))
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: told()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onClicked: Session.open("event", event.uid)

    contentItem: Item {
        opacity: line.pressed ? 0.7 : 1
        Text {
            textFormat: Text.PlainText
            id: hours
            visible: line.onLine && line.hoursWidth > 0
            width: line.hoursWidth
            y: words.y + 5
            text: line.event.hours ?? ""
            color: Look.text
            font.family: Look.sans
            font.weight: line.over ? Font.Normal : Font.Medium
            font.pixelSize: Look.small
            font.features: { "tnum": 1 }
        }
        Rectangle {
            visible: line.onLine && !line.last
            x: lozenge.x + lozenge.width / 2 - width / 2
            y: lozenge.y + lozenge.height / 2
            width: 1.5
            height: line.height
            color: Look.edge
        }
        Lozenge {
            id: lozenge
            visible: line.onLine
            x: (line.hoursWidth > 0 ? line.hoursWidth + 24 : 0) + 4
            y: words.y + (title.lineBox - height) / 2
            hollow: line.over
        }
        Column {
            id: words
            x: line.inset
            y: line.onLine ? 12 : 20
            width: line.width - x - (arrow.visible ? 72 : 0)
            spacing: 4
            Words {
                id: title
                readonly property real lineBox: (line.over ? 31 : 36) * Math.min(Look.swell, 1.2) * 1.3
                width: parent.width
                told: line.event.title
                font.family: Look.serif
                font.weight: line.over ? Font.Normal : Font.Medium
                font.pixelSize: (line.over ? 31 : 36) * Math.min(Look.swell, 1.2)
                lineHeight: 1.05
            }
            Flow {
                visible: Boolean(line.event.now || line.event.unconfirmed)
                width: parent.width
                spacing: 10
                topPadding: 4
                bottomPadding: 4
                Badge { visible: Boolean(line.event.now); text: qsTr("now") }
                Badge { visible: Boolean(line.event.unconfirmed); plain: true; text: qsTr("to be confirmed") }
            }
            Text {
                visible: text.length > 0
                width: parent.width
                text: line.under()
                textFormat: Text.PlainText
                color: Look.quiet
                font.family: Look.sans
                font.pixelSize: Look.small
                font.features: { "tnum": 1 }
                lineHeight: 1.15
                wrapMode: Text.Wrap
            }
        }
        Image {
            id: arrow
            visible: !line.onLine
            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            width: 36; height: 36
            sourceSize: Qt.size(72, 72)
            source: Drawings.icon("chevron-right", Look.text)
        }
    }
    background: Item {
        Rectangle {
            visible: !line.onLine
            width: parent.width
            height: 1.5
            color: Look.line
        }
        Ring { control: line }
    }
}
