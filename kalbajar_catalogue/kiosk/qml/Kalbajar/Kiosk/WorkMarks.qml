pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// What is what in a picture: quiet numbered marks; the one that is touched is framed and said. Lies over the picture.
Item {
    id: marks

    property var regions: []
    property int chosen: -1

    anchors.fill: parent
    onRegionsChanged: chosen = -1

    Repeater {
        model: marks.visible ? marks.regions : []
        Item {
            id: region
            required property var modelData
            required property int index
            readonly property bool isChosen: index === marks.chosen
            x: modelData.x * marks.width
            y: modelData.y * marks.height
            width: modelData.width * marks.width
            height: modelData.height * marks.height
            z: isChosen ? 1 : 0

            Rectangle {
                visible: region.isChosen
                anchors.fill: parent
                color: "transparent"
                border.width: 3
                border.color: "#FFFDF8"
                Rectangle { anchors.fill: parent; anchors.margins: -1.5; color: "transparent"; border.width: 1.5; border.color: "#1A1512" }
            }
            T.AbstractButton {
                id: mark
                objectName: "work.mark." + region.index
                anchors.centerIn: parent
                width: Look.touch
                height: Look.touch
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.Button
                Accessible.name: region.modelData.label.text
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()
                onClicked: marks.chosen = region.isChosen ? -1 : region.index
                contentItem: Item {
                    Rectangle {
                        anchors.centerIn: parent
                        width: 52
                        height: 52
                        radius: 26
                        color: region.isChosen ? Look.field : "#D91A1512"
                        border.width: 2
                        border.color: "#EFE6D6"
                        Text {
                            textFormat: Text.PlainText
                            anchors.centerIn: parent
                            text: region.index + 1
                            color: "#FFFDF8"
                            font.family: Look.sans
                            font.pixelSize: 26
                            font.weight: Font.DemiBold
                        }
                    }
                }
                background: Item { Ring { control: mark } }
            }
        }
    }
}
