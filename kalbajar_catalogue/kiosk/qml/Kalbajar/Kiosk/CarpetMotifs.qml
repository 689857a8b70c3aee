pragma ComponentBehavior: Bound
import QtQuick

// What is woven into it: the names of its motifs, and those that are marked on the carpet, to be touched.
Column {
    id: list

    property var motifs: []
    property var marks: []
    property int chosen: -1

    signal asked(index: int)

    spacing: 18

    Text {
        textFormat: Text.PlainText
        width: parent.width
        text: qsTr("Motifs")
        color: Look.text
        font.family: Look.serif
        font.weight: Font.Medium
        font.pixelSize: Look.lead * 1.1
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Column {
        width: parent.width
        Repeater {
            model: list.motifs
            Item {
                id: motif
                required property var modelData
                required property int index
                width: list.width
                height: Math.max(glyph.height + 28, name.height + 28)
                Rectangle { visible: motif.index > 0; width: parent.width; height: 1.5; color: Look.line }
                Drawn {
                    id: glyph
                    anchors.verticalCenter: parent.verticalCenter
                    width: svg.length ? 104 : 0
                    height: width
                    svg: motif.modelData.drawing
                }
                Text {
                    textFormat: Text.PlainText
                    id: name
                    anchors.verticalCenter: parent.verticalCenter
                    x: glyph.width ? glyph.width + 32 : 0
                    width: parent.width - x
                    text: motif.modelData.name
                    color: Look.text
                    font.family: Look.serif
                    font.weight: Font.Medium
                    font.pixelSize: Look.lead
                    wrapMode: Text.Wrap
                }
            }
        }
    }
    Text {
        textFormat: Text.PlainText
        visible: list.motifs.some(motif => motif.drawing.length > 0)
        width: parent.width
        text: qsTr("Drawn as signs, knot by knot: on this carpet they may look otherwise.")
        color: Look.text
        font.family: Look.sans
        font.pixelSize: Look.small
        lineHeight: 1.2
        wrapMode: Text.Wrap
    }
    Flow {
        visible: list.marks.length > 0
        width: parent.width
        spacing: 12
        Repeater {
            model: list.marks
            PushButton {
                required property var modelData
                required property int index
                objectName: "carpet.motif." + index
                text: (index + 1) + "  " + modelData.label.text
                chosen: index === list.chosen
                Accessible.checkable: true
                Accessible.checked: chosen
                onClicked: list.asked(chosen ? -1 : index)
            }
        }
    }
    Words {
        width: parent.width
        told: list.chosen >= 0 && list.chosen < list.marks.length ? list.marks[list.chosen].note : null
    }
}
