pragma ComponentBehavior: Bound
import QtQuick

// Beside a carpet that is not seen whole: what it is; by its knots how one of them is tied.
Scroller {
    id: column

    property var said: ({})
    // Whether how it is tied is told here.
    property bool tied: false
    property bool worded: true

    name: "carpet.column"

    Column {
        width: column.roomWidth
        spacing: column.tied ? 24 : 32
        WorkHead { width: parent.width; said: column.said; brief: column.tied }
        Words {
            visible: column.worded && told !== undefined && told.text.length > 0
            width: Math.min(parent.width, 30 * Look.body)
            told: column.said.short
            lineHeight: 1.3
        }
        Loader {
            width: parent.width
            active: column.tied && column.said.made
            visible: active
            sourceComponent: Column {
                spacing: 24
                Rectangle { width: parent.width; height: 1.5; color: Look.line }
                CarpetKnot { width: parent.width; making: column.said.made ?? null }
            }
        }
    }
}
