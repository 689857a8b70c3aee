pragma ComponentBehavior: Bound
import QtQuick

// Where places lie to each other: a sheet with their numbers, north up, and a bar for the distance. No map is needed.
Rectangle {
    id: sheet

    property var sketch: ({})

    implicitHeight: width / (sketch.shape ?? 1.5)
    radius: Look.radius
    color: Look.surface
    border.width: 1.5
    border.color: Look.line
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("A sketch of where the places lie; their numbers stand in the list")

    Repeater {
        model: sheet.sketch.marks ?? []
        Item {
            id: mark
            required property var modelData
            x: modelData.x * sheet.width
            y: modelData.y * sheet.height
            Lozenge {
                anchors.centerIn: parent
                size: 28
            }
            Text {
                textFormat: Text.PlainText
                anchors.verticalCenter: parent.verticalCenter
                x: mark.modelData.left || mark.x + 22 + width > sheet.width - 8 ? -width - 22 : 22
                text: mark.modelData.number
                color: Look.madder
                font.family: Look.sans
                font.weight: Font.DemiBold
                font.pixelSize: 28
            }
        }
    }
    Column {
        x: 28
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 20
        spacing: 6
        Text {
            textFormat: Text.PlainText
            text: qsTr("%1 km").arg(sheet.sketch.km ?? 0)
            color: Look.quiet
            font.family: Look.sans
            font.pixelSize: 24
        }
        Rectangle {
            width: (sheet.sketch.bar ?? 0) * sheet.width
            height: 3
            color: Look.text
        }
    }
    Column {
        anchors.right: parent.right
        anchors.rightMargin: 28
        y: 20
        spacing: 0
        Text {
            textFormat: Text.PlainText
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("N", "north")
            color: Look.text
            font.family: Look.sans
            font.weight: Font.DemiBold
            font.pixelSize: 24
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 3
            height: 44
            color: Look.text
        }
    }
}
