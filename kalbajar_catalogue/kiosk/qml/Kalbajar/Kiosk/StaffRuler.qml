import QtQuick
import Kalbajar.Kiosk.Core

// Ten centimetres, to be laid beside a ruler: whether the diagonal in the settings is that of the screen.
Column {
    id: check
    spacing: 14
    readonly property real cm: 10 * Machine.mm

    Text {
        textFormat: Text.PlainText
        width: check.width
        text: Machine.measured ? qsTr("This line is 10 cm long. If a ruler says otherwise, set the screen's diagonal.")
                               : qsTr("Nobody has set the screen's diagonal, so nothing is shown at true size. With it this line is 10 cm long.")
        color: Look.text
        font.family: Look.sans
        font.pixelSize: Look.small
        lineHeight: 1.2
        wrapMode: Text.Wrap
    }
    Item {
        objectName: "staff.ruler"
        width: 10 * check.cm
        height: 48
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("A line of ten centimetres")
        Rectangle { width: parent.width; height: 4; y: 44; color: Look.text }
        Repeater {
            model: 11
            Rectangle {
                required property int index
                width: 4
                height: index % 5 === 0 ? 44 : 26
                x: index * check.cm - (index === 10 ? 4 : index === 0 ? 0 : 2)
                y: 44 - height
                color: Look.text
            }
        }
    }
}
