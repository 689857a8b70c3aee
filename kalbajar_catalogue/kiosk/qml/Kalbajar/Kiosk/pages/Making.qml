pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk
import Kalbajar.Kiosk.Core
import ".."

// How a work of a craft is made: its picture, the steps one after the other, tools and materials, where it is shown live.
KioskPage {
    id: page

    property alias chosen: views.chosen
    readonly property var pictures: said.pictures ?? []
    readonly property var picture: pictures.length ? pictures[Math.min(chosen, pictures.length - 1)] : null
    readonly property real strip: pictures.length > 1 ? views.height + 24 : 0
    readonly property real side: Look.upright ? width - 2 * Look.margin : Math.round(Math.min(width * 0.34, 760))
    readonly property real high: Look.upright ? Math.round(0.3 * height) : height - 80 - strip

    function turn(beside: var): void {
        if (beside)
            Session.turn("making", beside.key);
    }

    Keys.onLeftPressed: turn(said.previous)
    Keys.onRightPressed: turn(said.next)

    controls: Row {
        spacing: 12
        PushButton {
            objectName: "making.previous"
            visible: page.said.previous ? true : false
            iconName: "chevron-left"
            text: page.said.previous ? page.said.previous.number : ""
            Accessible.name: qsTr("How the one before is made: %1").arg(text)
            onClicked: page.turn(page.said.previous)
        }
        PushButton {
            objectName: "making.next"
            visible: page.said.next ? true : false
            iconName: "chevron-right"
            trailing: true
            text: page.said.next ? page.said.next.number : ""
            Accessible.name: qsTr("How the next one is made: %1").arg(text)
            onClicked: page.turn(page.said.next)
        }
    }

    Plate {
        id: plate
        readonly property size fitted: Look.whole(page.picture ? page.picture.width : 4, page.picture ? page.picture.height : 3, page.side, page.high)
        x: Look.margin + (page.side - width) / 2
        y: 40 + (Look.upright ? 0 : Math.max(0, (page.high - height) / 2))
        width: fitted.width
        height: fitted.height
        picture: page.picture
        number: page.said.number ?? ""
    }
    WorkViews {
        id: views
        visible: page.pictures.length > 1
        x: Look.margin
        y: 40 + page.high + 20
        width: page.side
        pictures: page.pictures
    }

    Scroller {
        id: telling
        name: "making.told"
        beside: true
        focus: true
        x: Look.upright ? Look.margin : Look.margin + page.side + 72
        y: Look.upright ? 40 + page.high + page.strip + 24 : 40
        width: page.width - x - Look.margin
        height: page.height - y - 24

        Column {
            id: sheet
            width: telling.roomWidth
            spacing: 36
            bottomPadding: 32

            Column {
                width: parent.width
                spacing: 8
                Text {
                    textFormat: Text.PlainText
                    text: page.said.number ?? ""
                    color: Look.madder
                    font.family: Look.sans
                    font.pixelSize: Look.lead
                    font.weight: Font.DemiBold
                    font.features: { "tnum": 1 }
                }
                Text {
                    textFormat: Text.PlainText
                    objectName: "making.heading"
                    width: parent.width
                    text: qsTr("How it is made")
                    color: Look.text
                    font.family: Look.serif
                    font.weight: Font.Medium
                    font.pixelSize: Look.heading
                    lineHeight: 0.95
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                Words {
                    width: parent.width
                    told: page.said.title
                    font.family: Look.serif
                    font.italic: !page.said.descriptive
                    font.pixelSize: Look.lead
                }
            }
            MakingSteps {
                width: parent.width
                steps: page.said.steps ?? []
                fallback: page.said.fallback ?? ""
            }
            Column {
                visible: page.said.event ? true : false
                width: parent.width
                spacing: 14
                Rectangle { width: parent.width; height: 1.5; color: Look.line }
                Text {
                    textFormat: Text.PlainText
                    width: parent.width
                    text: qsTr("Shown live")
                    color: Look.text
                    font.family: Look.serif
                    font.weight: Font.Medium
                    font.pixelSize: Look.lead
                    wrapMode: Text.Wrap
                }
                Words { width: parent.width; told: page.said.event ? page.said.event.title : null }
                Words {
                    width: parent.width
                    told: page.said.event ? page.said.event.when : null
                    font.pixelSize: Look.small
                }
                Words {
                    width: parent.width
                    told: page.said.event ? page.said.event.venue : null
                    font.pixelSize: Look.small
                }
                PushButton {
                    objectName: "making.event"
                    iconName: "calendar"
                    text: qsTr("To the event")
                    onClicked: Session.open("event", page.said.event.uid)
                }
            }
            MakingThings {
                width: parent.width
                tools: page.said.tools ?? []
                facts: page.said.facts ?? []
            }
            PushButton {
                objectName: "making.work"
                iconName: "maximize"
                text: qsTr("See the work")
                onClicked: Session.open(page.said.page, page.said.key)
            }
        }
    }
}
