pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// One of a few: buttons that share one frame, each as wide as its word needs.
Item {
    id: segments

    property string name: "segments"
    // { key, word }
    property var choices: []
    property string chosen: ""

    signal asked(key: string)

    implicitWidth: Math.max(width, words())
    height: Look.touch
    Accessible.role: Accessible.Grouping

    function words(): real {
        let sum = 0;
        for (let index = 0; index < buttons.count; ++index)
            sum += (buttons.itemAt(index) as T.AbstractButton)?.implicitWidth ?? 0;
        return sum;
    }
    // What is left over is shared by all.
    readonly property real spare: buttons.count ? (width - words()) / buttons.count : 0

    Rectangle {
        anchors.fill: parent
        radius: Look.radius
        color: Look.surface
        border.width: 1.5
        border.color: Look.edge
    }
    Row {
        Repeater {
            id: buttons
            model: segments.choices
            T.AbstractButton {
                id: button
                required property var modelData
                required property int index
                readonly property bool isChosen: segments.chosen === modelData.key
                objectName: segments.name + "." + modelData.key
                implicitWidth: Math.max(Look.touch, label.implicitWidth + 28)
                width: implicitWidth + segments.spare
                height: segments.height
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.RadioButton
                Accessible.name: modelData.word
                Accessible.checked: isChosen
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()
                onClicked: segments.asked(modelData.key)
                contentItem: Item {
                    Text {
                        textFormat: Text.PlainText
                        id: label
                        anchors.centerIn: parent
                        text: button.modelData.word
                        color: button.isChosen ? Look.ground : Look.text
                        font.family: Look.sans
                        font.pixelSize: 26
                        font.weight: Font.Medium
                    }
                }
                background: Item {
                    Rectangle {
                        anchors.fill: parent
                        visible: button.isChosen || button.pressed
                        topLeftRadius: button.index === 0 ? Look.radius : 0
                        bottomLeftRadius: topLeftRadius
                        topRightRadius: button.index === buttons.count - 1 ? Look.radius : 0
                        bottomRightRadius: topRightRadius
                        color: button.isChosen ? Look.text : Look.pressed
                    }
                    Rectangle {
                        visible: button.index > 0 && !button.isChosen
                        width: 1.5
                        height: parent.height
                        color: Look.line
                    }
                    Ring { control: button }
                }
            }
        }
    }
}
