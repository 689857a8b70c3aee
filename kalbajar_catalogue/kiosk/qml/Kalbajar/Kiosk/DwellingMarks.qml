pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// The parts of a dwelling in its picture: large numbered marks; the chosen one stands beside its part, tied to it.
Item {
    id: marks

    // { part, x, y, chosen_x, chosen_y, box }
    property var marks: []
    property var parts: []
    // The index of a part, -1 for none.
    property int chosen: -1
    // Indices of parts; empty for all.
    property var within: []

    signal touched(part: int)

    anchors.fill: parent

    function shows(part: int): bool { return within.length === 0 || within.includes(part); }

    // What is marked, below all marks: the frame of the chosen part, threads from marks that stand off theirs.
    Repeater {
        model: marks.marks
        Item {
            id: tie
            required property var modelData
            readonly property bool isChosen: modelData.part === marks.chosen
            readonly property real atX: (isChosen ? modelData.chosen_x : modelData.x) * marks.width
            readonly property real atY: (isChosen ? modelData.chosen_y : modelData.y) * marks.height
            readonly property real middleX: (modelData.box.x + modelData.box.width / 2) * marks.width
            readonly property real middleY: (modelData.box.y + modelData.box.height / 2) * marks.height
            readonly property real far: Math.hypot(middleX - atX, middleY - atY)
            visible: marks.shows(modelData.part)
            z: isChosen ? 1 : 0

            Rectangle {
                visible: tie.isChosen
                x: tie.modelData.box.x * marks.width - 6
                y: tie.modelData.box.y * marks.height - 6
                width: tie.modelData.box.width * marks.width + 12
                height: tie.modelData.box.height * marks.height + 12
                radius: Look.radius
                color: "transparent"
                border.width: 7
                border.color: "#FFFDF8"
                Rectangle {
                    anchors.fill: parent
                    anchors.margins: 2
                    radius: Look.radius
                    color: "transparent"
                    border.width: 3
                    border.color: Look.field
                }
            }
            Rectangle {
                visible: tie.far > Look.touch / 2 + 10
                x: tie.atX
                y: tie.atY - height / 2
                width: tie.far
                height: tie.isChosen ? 8 : 6
                transformOrigin: Item.Left
                rotation: Math.atan2(tie.middleY - tie.atY, tie.middleX - tie.atX) * 180 / Math.PI
                color: "#FFFDF8"
                Rectangle {
                    anchors.fill: parent
                    anchors.margins: 1.5
                    color: tie.isChosen ? Look.field : "#2E211A"
                }
            }
        }
    }
    Repeater {
        model: marks.marks
        T.AbstractButton {
            id: button
            required property var modelData
            readonly property bool isChosen: modelData.part === marks.chosen
            readonly property var part: marks.parts[modelData.part]
            objectName: "dwelling.mark." + (modelData.part + 1)
            visible: marks.shows(modelData.part)
            z: isChosen ? 3 : 2
            x: (isChosen ? modelData.chosen_x : modelData.x) * marks.width - width / 2
            y: (isChosen ? modelData.chosen_y : modelData.y) * marks.height - height / 2
            width: Look.touch + (isChosen ? 16 : 0)
            height: width
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.RadioButton
            Accessible.name: part ? part.term : ""
            Accessible.checked: isChosen
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()
            onClicked: marks.touched(modelData.part)
            contentItem: Item {
                Rectangle {
                    visible: button.isChosen
                    anchors.fill: parent
                    anchors.margins: -7
                    radius: width / 2
                    color: Look.field
                    opacity: 0.28
                }
                Rectangle {
                    anchors.fill: parent
                    radius: width / 2
                    color: button.isChosen ? Look.field : button.pressed ? Look.pressed : Look.surface
                    border.width: 2.5
                    border.color: button.isChosen ? "#FFFDF8" : Look.text
                    Text {
                        textFormat: Text.PlainText
                        anchors.centerIn: parent
                        text: button.modelData.part + 1
                        color: button.isChosen ? Look.fieldText : Look.text
                        font.family: Look.sans
                        font.pixelSize: button.isChosen ? 34 : 28
                        font.weight: Font.DemiBold
                    }
                }
            }
            background: Item { Ring { control: button } }
        }
    }
}
