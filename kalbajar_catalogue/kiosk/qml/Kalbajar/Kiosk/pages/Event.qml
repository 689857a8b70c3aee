pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kalbajar.Kiosk
import Kalbajar.Kiosk.Core
import ".."

// An event: what, when, where, with whom; the works that are shown at it.
KioskPage {
    id: page
    focus: true
    readonly property bool two: !Look.upright && width > 1300

    // As it is now: what is said of today is kept, what runs and what is over is looked at anew.
    property var live: said
    onSaidChanged: look()
    function look(): void {
        const now = Content.look_up("event", argument, Session.language);
        if (JSON.stringify(now) !== JSON.stringify(live))
            live = now;
    }
    Timer { interval: 30000; repeat: true; running: true; onTriggered: page.look() }
    Component.onCompleted: look()

    function turn(to: var): void {
        if (to && to.uid)
            Session.turn("event", to.uid);
    }
    Keys.onLeftPressed: turn(live.previous)
    Keys.onRightPressed: turn(live.next)

    controls: Row {
        spacing: 12
        PushButton {
            objectName: "event.previous"
            iconName: "chevron-left"
            text: qsTr("What comes before")
            display: T.AbstractButton.IconOnly
            enabled: Boolean(page.live.previous && page.live.previous.uid)
            onClicked: page.turn(page.live.previous)
        }
        PushButton {
            objectName: "event.next"
            iconName: "chevron-right"
            text: qsTr("What comes next")
            display: T.AbstractButton.IconOnly
            enabled: Boolean(page.live.next && page.live.next.uid)
            onClicked: page.turn(page.live.next)
        }
        ScrollButtons { flick: list; name: "event" }
    }

    FindRows {
        id: list
        anchors.fill: parent
        name: "event"
        memory: "event/" + page.argument
        high: 240
        groups: [
            { "name": (page.live.works ?? []).length ? qsTr("Works shown at it") : "", "cards": page.live.works ?? [] },
            { "name": (page.live.shows ?? []).length ? qsTr("Part of") : "", "cards": page.live.shows ?? [], "worded": true }
        ]
        header: Item {
            width: list.width
            height: flow.height + 48 + 32
            Flow {
                id: flow
                x: Look.margin
                y: 48
                width: parent.width - 2 * Look.margin
                spacing: page.two ? 100 : 40
                Column {
                    width: page.two ? flow.width * 0.58 : flow.width
                    spacing: 22
                    Text {
                        textFormat: Text.PlainText
                        visible: text.length > 0
                        text: page.live.kind ?? ""
                        color: Look.quiet
                        font.family: Look.serif
                        font.italic: true
                        font.pixelSize: Look.lead
                    }
                    Words {
                        width: parent.width
                        told: page.live.title ?? ({ text: "", fallback: "" })
                        font.family: Look.serif
                        font.weight: Font.Medium
                        font.pixelSize: Look.title * 0.86
                        lineHeight: 1.02
                    }
                    Flow {
                        visible: Boolean(page.live.today || page.live.now || page.live.unconfirmed || page.live.over)
                        width: parent.width
                        spacing: 16
                        Badge { objectName: "event.now"; visible: Boolean(page.live.now); text: qsTr("now"); letters: Look.body }
                        Badge { objectName: "event.today"; visible: Boolean(page.live.today && !page.live.now); text: qsTr("Today"); letters: Look.body }
                        Badge { visible: Boolean(page.live.over); plain: true; text: qsTr("over"); letters: Look.body }
                        Badge { visible: Boolean(page.live.unconfirmed); plain: true; text: qsTr("to be confirmed"); letters: Look.body }
                    }
                    Words {
                        width: parent.width
                        told: page.live.when ?? ({ text: "", fallback: "" })
                        font.weight: Font.Medium
                        font.pixelSize: Look.lead
                    }
                    PushButton {
                        objectName: "event.place"
                        visible: Boolean(page.live.place)
                        iconName: "map-pin"
                        text: page.live.where ? page.live.where.text : ""
                        onClicked: Session.open("place", page.live.place)
                    }
                    Words {
                        visible: !page.live.place && Boolean(page.live.where && page.live.where.text)
                        width: parent.width
                        told: page.live.where ?? ({ text: "", fallback: "" })
                    }
                    Words {
                        width: Math.min(parent.width, 960 * Look.swell)
                        told: page.live.description ?? ({ text: "", fallback: "" })
                        lineHeight: 1.35
                    }
                }
                Column {
                    width: page.two ? flow.width * 0.42 - 100 : flow.width
                    spacing: 20
                    Words {
                        visible: Boolean(page.live.performed && page.live.performed.text)
                        width: parent.width
                        told: page.live.performed ?? ({ text: "", fallback: "" })
                        font.family: Look.serif
                        font.italic: true
                        font.pixelSize: Look.lead
                    }
                    EventFacts {
                        width: parent.width
                        said: page.live
                    }
                }
            }
        }
    }
}
