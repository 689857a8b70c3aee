import QtQuick
import QtQuick.Templates as T
import Kalbajar.Kiosk.Core

// What is typed, large, with its caret; at the right, or below, how it was understood. Touched, it brings the keys back.
T.AbstractButton {
    id: field

    property string typed: ""
    property string understood: ""
    property int count: 0
    property bool answered: false
    readonly property bool below: Look.upright || width < 1100

    objectName: "search.field"
    implicitHeight: Math.max(92, Look.touch) + (below ? Look.small * 1.6 : 0)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.EditableText
    Accessible.name: qsTr("Name, place or number") + ": " + typed
    Accessible.description: answered ? understood + " " + counted.text : ""
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        id: inside
        readonly property real line: Math.max(92, Look.touch)
        Image {
            id: glass
            x: 28
            anchors.verticalCenter: line.verticalCenter
            width: 40; height: 40
            sourceSize: Qt.size(80, 80)
            source: Drawings.icon("search", Look.text)
        }
        Item {
            id: line
            x: glass.x + glass.width + 20
            width: parent.width - x - 28 - (field.below ? 0 : meant.width + 24)
            // Until there is something to be said below, the line has the whole field.
            height: field.below && !field.typed ? inside.height : inside.line
            clip: true
            Text {
                id: letters
                // Of what is longer than the field the end is seen: there one types.
                x: Math.min(0, line.width - width - 8)
                anchors.verticalCenter: parent.verticalCenter
                text: field.typed
                textFormat: Text.PlainText
                color: Look.text
                font.family: Look.sans
                font.pixelSize: 42
            }
            Rectangle {
                x: letters.x + letters.width + 3
                anchors.verticalCenter: parent.verticalCenter
                width: 3
                height: 52
                color: Look.madder
            }
            Text {
                textFormat: Text.PlainText
                visible: !field.typed
                x: 20
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Name, place or number")
                color: Look.quiet
                font.family: Look.sans
                width: line.width - 24
                font.pixelSize: 34
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 24
            }
        }
        Row {
            id: meant
            readonly property real room: field.below ? inside.width - line.x - 28 : field.width * 0.5
            x: field.below ? line.x : parent.width - width - 32
            y: field.below ? inside.line - 6 : (inside.line - height) / 2
            visible: field.answered
            spacing: 12
            Text {
                id: name
                objectName: "search.understood"
                visible: text.length > 0
                width: Math.min(implicitWidth, meant.room - counted.implicitWidth - 40)
                text: field.understood
                textFormat: Text.PlainText
                color: Look.text
                font.family: Look.sans
                font.weight: Font.DemiBold
                font.pixelSize: Math.min(Look.body, 32)
                wrapMode: Text.Wrap
                lineHeight: 0.95
            }
            Text {
                textFormat: Text.PlainText
                visible: name.visible
                anchors.verticalCenter: name.verticalCenter
                text: "·"
                color: Look.text
                font: counted.font
            }
            Text {
                textFormat: Text.PlainText
                id: counted
                objectName: "search.count"
                anchors.verticalCenter: name.visible ? name.verticalCenter : undefined
                text: qsTr("%n result(s)", "", field.count)
                color: Look.text
                font.family: Look.sans
                font.pixelSize: Math.min(Look.body, 32)
                font.features: { "tnum": 1 }
            }
        }
    }
    background: Rectangle {
        radius: Look.radius
        color: Look.surface
        border.width: 2
        border.color: Look.text
        Ring { control: field }
    }
}
