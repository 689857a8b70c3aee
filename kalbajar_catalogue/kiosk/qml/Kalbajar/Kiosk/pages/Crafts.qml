pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk
import Kalbajar.Kiosk.Core
import ".."

// Folk art, craft by craft: things whole on calm paper, with what they are made of.
KioskPage {
    id: page
    focus: true
    controls: ScrollButtons { flick: list; name: "crafts" }
    readonly property real high: Look.upright ? 300 : width > 2600 ? 400 : 280

    function ask(by: string): void {
        Kept.keep("crafts", by);
        page.argument = "by=" + encodeURIComponent(by) + "&room=" + ((width - 2 * Look.margin) / high).toFixed(3);
    }

    SurfaceHead {
        id: head
        z: 2
        width: parent.width
        title: ({ text: qsTr("Folk art"), fallback: "" })
        counted: qsTr("%n work(s)", "", page.said.shown ?? 0)
        hint: qsTr("touch one")
        edge: Look.margin
        size: 56
    }
    Chips {
        id: choices
        z: 2
        anchors.top: head.bottom
        width: parent.width
        name: "crafts"
        words: page.said.chips
        by: page.said.by ?? ""
        total: page.said.count ?? 0
        onAsked: key => {
            page.ask(key);
            list.positionViewAtBeginning();
        }
    }
    ListView {
        id: list
        objectName: "crafts.list"
        anchors { top: choices.bottom; bottom: parent.bottom; left: parent.left; right: parent.right }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 1200
        model: page.said.lines
        bottomMargin: 40
        onContentYChanged: if (moving) Kept.keep("crafts/at", contentY)

        delegate: Item {
            id: line
            required property var modelData
            required property int index
            readonly property bool heads: line.modelData.cards.length === 0
            width: list.width
            height: heads ? naming.height + (index ? 40 : 12) : things.height + 24

            Words {
                id: naming
                visible: line.heads
                x: Look.margin
                width: list.width - 2 * Look.margin
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 12
                told: line.modelData.name ?? ({ text: "", fallback: "" })
                font.family: Look.serif
                font.weight: Font.Medium
                font.pixelSize: Look.lead
            }
            Row {
                id: things
                visible: !line.heads
                x: Look.margin
                spacing: page.high * 0.252
                Repeater {
                    model: line.modelData.cards
                    CraftCard {
                        required property var modelData
                        card: modelData
                        high: page.high
                        most: list.width - 2 * Look.margin
                        onActiveFocusChanged: if (activeFocus) list.positionViewAtIndex(line.index, ListView.Contain)
                    }
                }
            }
        }
    }

    onWidthChanged: if (width > 0) ask(Kept.recall("crafts") ?? "")
    // What the page was opened with is set after its width.
    Component.onCompleted: {
        ask(Kept.recall("crafts") ?? "");
        list.forceLayout();
        list.contentY = Math.max(list.originY, Kept.recall("crafts/at") ?? list.originY);
    }
}
