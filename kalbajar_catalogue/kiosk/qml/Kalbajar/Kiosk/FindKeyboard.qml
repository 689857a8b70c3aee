pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk.Core

// Our own keyboard: rows of keys on a tray at the foot of the page.
Rectangle {
    id: board

    property var keys: ({})
    property string script: "latin"
    property bool answered: false
    // The sides of a key, where there is room.
    property real high: Look.key
    property real broad: Math.max(112, Look.touch)
    readonly property real gap: 12
    readonly property real edge: 20
    // Twelve places in a row, ten where a key would else be too small for a finger.
    readonly property int places: width - 2 * edge >= 12 * (Math.max(80, Look.touch) + gap) - gap ? 12 : 10
    readonly property var rows: keys[script] ? keys[script][String(places)] : []
    readonly property real side: Math.min(broad, (width - 2 * edge - (places - 1) * gap) / places)

    signal pressed(string what, string text)

    color: Look.tray
    implicitHeight: column.height + 32

    Column {
        id: column
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(16, (board.height - height) / 2)
        spacing: board.gap
        Repeater {
            model: board.rows
            Row {
                id: row
                required property var modelData
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: board.gap
                Repeater {
                    model: row.modelData
                    FindKey {
                        required property var modelData
                        says: modelData
                        cyrillic: board.script === "cyrillic"
                        enabled: modelData.what !== "show" || board.answered
                        width: modelData.places * board.side + (modelData.places - 1) * board.gap
                        height: board.high
                        onClicked: board.pressed(modelData.what, modelData.text)
                    }
                }
            }
        }
    }
}
