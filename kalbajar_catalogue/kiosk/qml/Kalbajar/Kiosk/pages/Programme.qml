pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk
import Kalbajar.Kiosk.Core
import ".."

// The programme, day by day. What runs and what is over is looked at anew every half a minute.
KioskPage {
    id: page
    focus: true
    controls: ScrollButtons { flick: flick; name: "programme" }

    property var live: said
    readonly property var days: live.days ?? []
    readonly property bool one: days.length === 1

    onSaidChanged: look()

    function look(): void {
        const now = Content.look_up("programme", "", Session.language);
        if (JSON.stringify(now) !== JSON.stringify(live))
            live = now;
    }
    Timer { interval: 30000; repeat: true; running: true; onTriggered: page.look() }

    Flickable {
        id: flick
        objectName: "programme.scroll"
        anchors.fill: parent
        contentHeight: column.height + 48 + 64
        boundsBehavior: Flickable.StopAtBounds
        property bool moved: false
        onMovementStarted: moved = true
        onMovementEnded: Kept.keep("programme", contentY)
        onContentHeightChanged: if (!moved) Qt.callLater(page.begin)

        Column {
            id: column
            x: Look.margin
            y: 48
            width: page.width - 2 * Look.margin
            spacing: 48

            Column {
                width: parent.width
                spacing: 16
                Words {
                    width: parent.width
                    told: page.live.title && page.live.title.text ? page.live.title : ({ text: qsTr("Programme"), fallback: "" })
                    font.family: Look.serif
                    font.weight: Font.Medium
                    font.pixelSize: Look.title
                    lineHeight: 1.0
                }
                Flow {
                    visible: page.one
                    width: parent.width
                    spacing: 24
                    Badge {
                        objectName: "programme.today"
                        visible: page.one && page.days[0].today
                        text: qsTr("Today")
                        letters: Look.body
                    }
                    Text {
                        textFormat: Text.PlainText
                        topPadding: 9
                        text: page.one ? page.days[0].named : ""
                        color: Look.text
                        font.family: Look.sans
                        font.pixelSize: Look.body
                        wrapMode: Text.Wrap
                    }
                    Text {
                        textFormat: Text.PlainText
                        visible: page.one && page.days[0].over
                        topPadding: 9
                        text: qsTr("This day is over.")
                        color: Look.quiet
                        font.family: Look.sans
                        font.pixelSize: Look.body
                    }
                }
            }
            Repeater {
                id: list
                model: page.days
                ProgrammeDay {
                    required property var modelData
                    width: column.width
                    said: modelData
                    alone: page.one
                }
            }
            ProgrammeDay {
                visible: (page.live.undated ?? []).length > 0
                width: column.width
                said: ({ "named": qsTr("The day is not yet known"), "loose": page.live.undated ?? [], "line": [], "shows": [] })
            }
        }
    }

    // The day to begin with: found anew as the days are laid out, until a visitor moves.
    function begin(): void {
        const at = live.at ?? 0, day = list.itemAt(at);
        const to = Kept.recall("programme") ?? (at > 0 && day ? day.y + column.y - 40 : 0);
        flick.contentY = Math.max(0, Math.min(to, flick.contentHeight - flick.height));
    }
    Component.onCompleted: {
        look();
        Qt.callLater(begin);
    }
}
