pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kalbajar.Kiosk.Core

// The sections of an exhibition, side by side like pictures on a wall: each leads to its place there.
Flow {
    id: ways

    property var sections: []
    readonly property int columns: Look.upright ? 2 : Math.min(4, Math.max(3, ways.sections.length))
    readonly property real cell: (width - (columns - 1) * 40) / columns

    readonly property real high: Look.upright ? 250 : 216

    signal seen(item: Item)

    visible: ways.sections.length > 0
    spacing: 40

    Repeater {
        model: ways.sections
        T.AbstractButton {
            id: section
            required property var modelData
            readonly property size whole: Look.whole(modelData.picture.width, modelData.picture.height, width, ways.high)
            objectName: "show.section." + modelData.uid
            width: ways.cell
            height: inside.height
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.Button
            Accessible.name: modelData.title.text
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()
            onActiveFocusChanged: if (activeFocus && visualFocus) ways.seen(section)
            onClicked: {
                Kept.forget("wall/" + modelData.argument);
                Session.open("wall", modelData.argument);
            }
            contentItem: Item {
                Column {
                    id: inside
                    width: section.width
                    spacing: 10
                    Item {
                        width: parent.width
                        height: ways.high
                        Plate {
                            anchors.bottom: parent.bottom
                            width: section.whole.width
                            height: section.whole.height
                            picture: section.modelData.picture
                        }
                    }
                    Rectangle { width: parent.width; height: 1.5; color: Look.line }
                    Words {
                        width: parent.width
                        told: section.modelData.title
                        font.family: Look.serif
                        font.weight: Font.Medium
                        font.pixelSize: Look.lead
                        lineHeight: 1.05
                    }
                    Words {
                        width: parent.width
                        told: section.modelData.intro
                        font.pixelSize: Look.small
                    }
                    Text {
                        textFormat: Text.PlainText
                        text: qsTr("%n work(s)", "", section.modelData.count)
                        color: Look.quiet
                        font.family: Look.sans
                        font.pixelSize: Look.small
                    }
                }
            }
            background: Item { Ring { control: section } }
        }
    }
}
