import QtQuick
import Kalbajar.Kiosk.Core

// Beside the picture: what the work is, a few words, ways to more, and what to see next.
Item {
    id: column

    property var said: ({})
    property bool takes: false
    // Whether the ways to more stand here.
    property bool leads: true
    property bool headed: true
    // Its lowest row is kept free for what the page has there.
    property bool footed: false
    readonly property real rest: height - (footed && !takes ? scroller.foot : 0)
    signal readMore()

    // Words are read in lines of about 50 letters, also where there is room for longer ones.
    readonly property real measure: Math.min(scroller.roomWidth, 30 * Look.body)

    onSaidChanged: if (!said.code) takes = false

    Scroller {
        id: scroller
        name: "work.column"
        footed: column.footed && !column.takes
        anchors.fill: parent

        Column {
            id: top
            objectName: "work.top"
            width: scroller.roomWidth
            spacing: 24
            WorkHead {
                visible: column.headed
                width: parent.width
                said: column.said
                brief: column.takes
                titleSize: column.takes ? Look.lead : Look.heading * 0.94
            }
            Words {
                objectName: "work.short"
                visible: !column.takes && told !== undefined && told.text.length > 0
                width: column.measure
                told: column.said.short
                lineHeight: 1.3
            }
            WorkWays {
                visible: !column.takes && column.leads
                width: parent.width
                said: column.said
                onReadMore: column.readMore()
                onTaken: column.takes = true
            }
            WorkCode {
                visible: column.takes
                width: parent.width
                code: column.takes ? column.said.code : ""
                number: column.said.number ?? ""
                onClosed: column.takes = false
            }
        }
        WorkRelated {
            visible: !column.takes && shown.length > 0
            // A little smaller rather than out of sight.
            readonly property real most: Look.upright ? 132 : 112
            readonly property real spare: column.rest - top.height - 32 - over
            y: shown.length && !column.takes ? Math.max(top.height + 32, column.rest - height) : 0
            width: scroller.roomWidth
            high: spare > 60 ? Math.min(most, spare) : most
            works: column.said.related ?? []
        }
    }
}
