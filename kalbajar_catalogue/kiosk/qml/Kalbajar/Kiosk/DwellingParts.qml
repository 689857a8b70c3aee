pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// The parts of a dwelling by their terms and what these mean, to be touched like the marks in its picture.
Flow {
    id: list

    property var parts: []
    property int chosen: -1
    property var within: []
    // Terms of another language say what they mean; in their own they speak for themselves.
    property bool foreign: false
    readonly property int columns: width > 880 ? 3 : width > 480 ? 2 : 1
    readonly property real cell: (width - (columns - 1) * spacing) / columns - 0.01

    signal touched(part: int)

    spacing: 10

    Repeater {
        model: list.parts
        T.AbstractButton {
            id: part
            required property var modelData
            required property int index
            readonly property bool isChosen: index === list.chosen
            objectName: "dwelling.part." + (index + 1)
            visible: list.within.length === 0 || list.within.includes(index)
            width: list.cell
            height: Math.max(Look.touch, name.height + 14)
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.RadioButton
            Accessible.name: modelData.meaning ? modelData.term + ", " + modelData.meaning : modelData.term
            Accessible.checked: isChosen
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()
            onClicked: list.touched(index)
            contentItem: Item {
                Text {
                    textFormat: Text.PlainText
                    x: 20
                    anchors.verticalCenter: parent.verticalCenter
                    text: part.index + 1
                    color: part.isChosen ? Look.fieldText : Look.text
                    font.family: Look.sans
                    font.pixelSize: 26
                    font.weight: Font.Bold
                    font.features: { "tnum": 1 }
                }
                Column {
                    id: name
                    x: 56
                    anchors.verticalCenter: parent.verticalCenter
                    width: part.width - x - 8
                    Text {
                        textFormat: Text.PlainText
                        width: parent.width
                        text: part.modelData.term
                        color: part.isChosen ? Look.fieldText : Look.text
                        font.family: Look.sans
                        font.pixelSize: 26
                        font.weight: Font.Medium
                        wrapMode: Text.Wrap
                    }
                    Text {
                        textFormat: Text.PlainText
                        objectName: "dwelling.meant." + (part.index + 1)
                        visible: list.foreign && text.length > 0
                        width: parent.width
                        text: part.modelData.meaning
                        color: part.isChosen ? Look.fieldText : Look.text
                        font.family: Look.serif
                        font.italic: true
                        font.pixelSize: 26
                        lineHeight: 0.9
                        wrapMode: Text.Wrap
                    }
                }
            }
            background: Rectangle {
                radius: Look.radius
                color: part.isChosen ? Look.field : part.pressed ? Look.pressed : Look.surface
                border.width: 1.5
                border.color: part.isChosen ? Look.field : Look.edge
                Ring { control: part }
            }
        }
    }
}
