import QtQuick
import QtQuick.Templates as T

// A slider between two arrows; a touch on an arrow is a step of 5 %.
Item {
    id: slide

    property string name: "slide"
    // What it moves, for those who do not see it.
    property string says: ""
    property real value: 0.5
    readonly property real step: 0.05

    signal asked(value: real)
    signal stepped(by: real)

    height: Look.touch

    PushButton {
        id: less
        objectName: slide.name + ".less"
        iconName: "chevron-left"
        text: qsTr("A step to the left")
        display: T.AbstractButton.IconOnly
        enabled: slide.value > 0.001
        onClicked: slide.stepped(-slide.step)
    }
    T.Slider {
        id: slider
        objectName: slide.name + ".slider"
        x: less.width + 10
        width: slide.width - 2 * x
        height: Look.touch
        value: slide.value
        stepSize: slide.step
        focusPolicy: Qt.StrongFocus
        Accessible.name: slide.says
        onMoved: slide.asked(position)
        onValueChanged: if (!pressed && value !== slide.value && activeFocus) slide.asked(value)
        background: Item {
            Rectangle {
                x: slider.handle.width / 2
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 2 * x
                height: 6
                radius: 3
                color: Look.edge
            }
            Rectangle {
                x: slider.handle.width / 2
                anchors.verticalCenter: parent.verticalCenter
                width: slider.position * (parent.width - 2 * x)
                height: 6
                radius: 3
                color: Look.text
            }
            Ring { control: slider }
        }
        handle: Rectangle {
            x: slider.position * (slider.width - width)
            y: (slider.height - height) / 2
            width: 56; height: 56; radius: 28
            color: Look.text
        }
    }
    PushButton {
        objectName: slide.name + ".more"
        anchors.right: parent.right
        iconName: "chevron-right"
        text: qsTr("A step to the right")
        display: T.AbstractButton.IconOnly
        enabled: slide.value < 0.999
        onClicked: slide.stepped(slide.step)
    }
}
