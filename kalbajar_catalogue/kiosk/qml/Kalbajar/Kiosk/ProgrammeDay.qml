pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk.Core

// A day of the programme: at the left what has no hour, at the right what follows one another.
Column {
    id: day

    property var said: ({})
    // Its name stands in the page's head already.
    property bool alone: false
    readonly property bool two: width > 1300 && beside
    readonly property bool beside: (said.loose ?? []).length + (said.shows ?? []).length > 0 && (said.line ?? []).length > 0
    readonly property bool timed: (said.line ?? []).some(event => event.hours)

    spacing: 28

    Flow {
        visible: !day.alone
        width: parent.width
        spacing: 24
        Item {
            id: today
            visible: day.said.today ?? false
            width: badge.width
            height: naming.height / naming.lineCount
            Badge {
                id: badge
                objectName: "programme.today"
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Today")
                letters: Look.body
            }
        }
        Text {
            textFormat: Text.PlainText
            id: naming
            width: Math.min(implicitWidth, day.width - (today.visible ? today.width + 24 : 0))
            text: day.said.named ?? ""
            color: Look.text
            font.family: Look.serif
            font.weight: day.said.over ? Font.Normal : Font.Medium
            font.pixelSize: day.said.over ? Look.lead : Look.heading
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
    }

    TextMetrics {
        id: metrics
        font.family: Look.sans
        font.weight: Font.Medium
        font.pixelSize: Look.small
        text: "00:00–00:00 "
    }

    Grid {
        width: parent.width
        columns: day.two ? 2 : 1
        columnSpacing: 120
        rowSpacing: 48
        readonly property real half: day.two ? (width - columnSpacing) / 2 : Math.min(width, 1100)

        Column {
            id: loose
            visible: (day.said.loose ?? []).length + (day.said.shows ?? []).length > 0
            width: parent.half
            Text {
                textFormat: Text.PlainText
                visible: Boolean(day.said.date)
                bottomPadding: 18
                width: parent.width
                text: qsTr("On this day")
                color: Look.quiet
                font.family: Look.serif
                font.italic: true
                font.pixelSize: 32 * Math.min(Look.swell, 1.2)
                wrapMode: Text.Wrap
            }
            Repeater {
                model: day.said.loose ?? []
                EventLine {
                    required property var modelData
                    width: loose.width
                    event: modelData
                }
            }
            Repeater {
                model: day.said.shows ?? []
                ProgrammeShow {
                    required property var modelData
                    width: loose.width
                    show: modelData
                }
            }
            Rectangle { width: parent.width; height: 1.5; color: Look.line }
        }
        Column {
            id: follow
            visible: (day.said.line ?? []).length > 0
            width: parent.half
            Text {
                textFormat: Text.PlainText
                bottomPadding: 12
                width: parent.width
                text: qsTr("One after the other")
                color: Look.quiet
                font.family: Look.serif
                font.italic: true
                font.pixelSize: 32 * Math.min(Look.swell, 1.2)
                wrapMode: Text.Wrap
            }
            Repeater {
                model: day.said.line ?? []
                EventLine {
                    required property var modelData
                    required property int index
                    width: follow.width
                    event: modelData
                    onLine: true
                    last: index === day.said.line.length - 1
                    hoursWidth: day.timed ? metrics.width : 0
                }
            }
        }
    }
}
