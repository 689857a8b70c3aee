pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk.Core

// What a work is: number, title, who made it, when and where, of what and how large.
Column {
    id: head

    property var said: ({})
    // Number and title only.
    property bool brief: false
    property real titleSize: Look.heading * 0.94
    spacing: 8

    // Several in one line. That they are in another language is told once, by the title, and never of mere figures.
    function joined(separator: string, tolds: var): var {
        const there = tolds.filter(told => told && told.text);
        const foreign = there.filter(told => told.fallback && told.fallback !== (said.title?.fallback ?? "") && !/^[\d\s–—.\/-]*$/.test(told.text));
        return { text: there.map(told => told.text).join(separator), fallback: foreign.length ? foreign[0].fallback : "" };
    }

    Item {
        width: head.width
        height: number.height
        Text {
            textFormat: Text.PlainText
            id: number
            text: head.said.number ?? ""
            color: Look.madder
            font.family: Look.sans
            font.pixelSize: Look.lead
            font.weight: Font.DemiBold
            font.features: { "tnum": 1 }
        }
        Text {
            textFormat: Text.PlainText
            objectName: "work.place"
            anchors.right: parent.right
            anchors.baseline: number.baseline
            text: head.said.count ? head.said.place + " / " + head.said.count : ""
            color: Look.quiet
            font.family: Look.sans
            font.pixelSize: Look.small
            font.features: { "tnum": 1 }
        }
    }
    Words {
        objectName: "work.title"
        width: head.width
        told: head.said.title
        font.family: Look.serif
        font.weight: Font.Medium
        font.italic: !head.said.descriptive
        font.pixelSize: head.titleSize
        lineHeight: 0.88
    }
    Column {
        visible: !head.brief
        width: head.width
        spacing: 4
        Flow {
            width: head.width
            spacing: 14
            Repeater {
                model: head.said.makers ?? []
                Row {
                    id: maker
                    required property var modelData
                    spacing: 14
                    NameButton {
                        objectName: "work.maker." + maker.modelData.uid
                        visible: maker.modelData.uid.length > 0
                        room: head.width
                        text: maker.modelData.name.text
                        onClicked: Session.open("person", maker.modelData.uid)
                    }
                    Text {
                        textFormat: Text.PlainText
                        visible: !maker.modelData.uid
                        width: Math.min(implicitWidth, head.width)
                        text: maker.modelData.name.text
                        color: Look.text
                        font.family: Look.sans
                        font.pixelSize: Look.body
                        wrapMode: Text.Wrap
                    }
                    Text {
                        textFormat: Text.PlainText
                        visible: head.said.makers.length > 1 && maker.modelData.role.length > 0
                        anchors.verticalCenter: parent.verticalCenter
                        text: maker.modelData.role
                        color: Look.quiet
                        font.family: Look.sans
                        font.pixelSize: Look.small
                    }
                }
            }
        }
        Words {
            width: head.width
            told: head.joined(" · ", [head.said.date, head.said.from])
            color: Look.quiet
            font.pixelSize: Look.small
            lineHeight: 1.2
        }
        Words {
            width: head.width
            told: head.joined(", ", [head.said.materials, head.said.dimensions])
            color: Look.quiet
            font.pixelSize: Look.small
            lineHeight: 1.2
        }
    }
}
