pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk.Core

// Cards side by side and below each other, in groups with a heading; only what is near the view is there.
ListView {
    id: rows

    property string name: "rows"
    // { name: a told text or none, cards, worded: without pictures }
    property var groups: []
    property real edge: Look.margin
    property real high: 220
    property real least: 380
    property int most: 5
    property real gap: 48
    // Under which it is remembered where one was.
    property string memory: ""
    readonly property real room: width - 2 * edge
    readonly property int columns: Math.max(1, Math.min(most, Math.floor((room + gap) / (least * (Look.swell > 1 ? 1.15 : 1) + gap))))
    // Words are read in broader columns than pictures are seen.
    readonly property int wordColumns: Math.min(columns, Look.upright ? 2 : 3)
    readonly property var lines: lined(groups ?? [], columns, wordColumns)

    function wide(across: int): real { return (room - gap * (across - 1)) / across; }
    function lined(every: var, pictured: int, worded: int): var {
        const lines = [];
        for (const group of every) {
            const across = group.worded ? worded : pictured;
            if (group.name && (group.name.text || group.name.length > 0))
                lines.push({ "name": group.name.text === undefined ? { text: group.name, fallback: "" } : group.name, "cards": [], "at": -1 });
            for (let at = 0; at < group.cards.length; at += across)
                lines.push({ "name": null, "cards": group.cards.slice(at, at + across), "worded": group.worded ?? false, "at": at });
        }
        return lines;
    }
    // The row in which the card at this place of the first group stands.
    function showCard(at: int): void {
        const row = lines.findIndex(line => line.at >= 0 && at < line.at + line.cards.length);
        positionViewAtIndex(Math.max(0, row), ListView.Beginning);
    }

    objectName: name + ".list"
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 900
    keyNavigationEnabled: false
    bottomMargin: 40
    model: lines
    // How far from the beginning: a head that grows moves the origin.
    property real gone: 0
    property bool settled: false
    onContentYChanged: {
        if (!settled)
            return;
        gone = contentY - originY;
        if (memory)
            Kept.keep(memory, gone);
    }
    onOriginYChanged: if (gone < 2) positionViewAtBeginning()

    delegate: Item {
        id: line
        required property var modelData
        required property int index
        width: rows.width
        height: modelData.name ? heading.height + (index ? 56 : 8) : things.height + (modelData.worded ? 0 : 36)

        Words {
            id: heading
            visible: Boolean(line.modelData.name)
            x: rows.edge
            width: rows.room
            anchors.bottom: parent.bottom
            bottomPadding: 20
            told: line.modelData.name ?? ({ text: "", fallback: "" })
            font.family: Look.serif
            font.weight: Font.Medium
            font.pixelSize: Look.lead
        }
        Row {
            id: things
            visible: line.modelData.cards.length > 0
            x: rows.edge
            spacing: rows.gap
            Repeater {
                model: line.modelData.cards
                FindCard {
                    required property var modelData
                    name: rows.name
                    card: modelData
                    width: rows.wide(line.modelData.worded ? rows.wordColumns : rows.columns)
                    high: line.modelData.worded ? 0 : rows.high
                    onActiveFocusChanged: if (activeFocus) rows.positionViewAtIndex(line.index, ListView.Contain)
                }
            }
        }
    }

    function settle(): void {
        const was = memory ? Kept.recall(memory) ?? 0 : 0;
        forceLayout();
        if (was > 2)
            contentY = originY + Math.min(was, Math.max(0, contentHeight - height));
        else
            positionViewAtBeginning();
        settled = true;
    }
    Component.onCompleted: Qt.callLater(settle)
}
