import QtQuick
import QtQuick.Templates as T

// An invitation to come in, in one language.
T.AbstractButton {
    id: invite
    property string words: ""
    property string language: ""

    implicitHeight: Math.max(104, Look.touch)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: words + ", " + language
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    contentItem: Item {
        Column {
            x: 28
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2
            Text {
                textFormat: Text.PlainText
                text: invite.words
                color: Look.text
                font.family: Look.serif
                font.weight: Font.Medium
                font.pixelSize: 36
            }
            Text {
                textFormat: Text.PlainText
                text: invite.language
                color: Look.quiet
                font.family: Look.sans
                font.pixelSize: 24
            }
        }
    }
    background: Rectangle {
        radius: Look.radius
        color: invite.pressed ? Look.pressed : Look.surface
        border.width: 1.5
        border.color: Look.edge
        Ring { control: invite }
    }
}
