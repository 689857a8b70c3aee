pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk
import Kalbajar.Kiosk.Core
import ".."

// The ways in: they hang on a line like works on a wall, sizes by importance, nothing cropped; buttons below.
KioskPage {
    id: page
    objectName: "home"

    readonly property var ways: said.ways ?? []
    readonly property real room: width - 2 * Look.margin
    // How many hang on one line: all, upright two or three.
    readonly property var lines: Look.upright ? split(ways, ways.length > 6 ? 4 : ways.length > 3 ? 3 : 1) : split(ways, 7)

    function split(list: var, most: int): var {
        const rows = Math.max(1, Math.ceil(list.length / most)), lines = [];
        let at = 0;
        for (let row = 0; row < rows; row++) {
            const count = Look.upright && row === 0 && list.length > 3 ? 2 : Math.ceil((list.length - at) / (rows - row));
            lines.push(list.slice(at, at + count));
            at += count;
        }
        if (at < list.length)
            lines.push(list.slice(at));
        return lines;
    }

    function weight(way: var): real {
        if (way.way === "wall")
            return 1.75;
        if (way.way === "pairs")
            return 1.55;
        const picture = way.cards[0].picture;
        return Math.max(1, Math.min(1.25, picture.width / picture.height));
    }

    function nameOf(way: var): string {
        switch (way.way) {
        case "wall": return way.count > 1 ? qsTr("%n works, one wall", "", way.count) : way.title.text;
        case "pairs": return qsTr("Then and now");
        case "carpets": return qsTr("Carpets");
        case "paintings": return qsTr("Paintings");
        case "crafts": return qsTr("Folk art");
        default: return qsTr("The alachigh");
        }
    }

    function underOf(way: var): string {
        return way.way === "pairs" ? qsTr("One place, two times") : way.way === "dwelling" ? qsTr("A herder's house") : way.title.text;
    }

    Flickable {
        id: scroll
        anchors.fill: parent
        contentHeight: Math.max(height, content.height + 2 * head)
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        readonly property real head: Look.upright ? 64 : 48

        Item {
            id: content
            x: Look.margin
            y: scroll.head
            width: page.room
            height: buttons.y + buttons.height

            Text {
                textFormat: Text.PlainText
                id: heading
                width: Look.upright ? parent.width : parent.width * 0.55
                text: qsTr("Where shall we begin?")
                color: Look.text
                font.family: Look.serif
                font.weight: Font.Medium
                font.pixelSize: Look.title
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Text {
                textFormat: Text.PlainText
                id: advice
                x: Look.upright ? 0 : parent.width - width
                y: Look.upright ? heading.height + 8 : heading.height - height - 12
                width: Look.upright ? parent.width : parent.width * 0.44
                horizontalAlignment: Look.upright ? Text.AlignLeft : Text.AlignRight
                text: qsTr("Touch whatever you like: there is no order to keep.")
                color: Look.text
                font.family: Look.sans
                font.pixelSize: Look.body
                lineHeight: 1.3
                wrapMode: Text.Wrap
            }

            Column {
                id: hanging
                y: (Look.upright ? advice.y + advice.height : heading.height) + 40
                width: parent.width
                spacing: 40
                // What is left for the pictures, when the names and the buttons have theirs.
                readonly property real free: {
                    let taken = y + 2 * scroll.head + 24 + buttons.height + spacing * (page.lines.length - 1);
                    for (const line of children)
                        taken += line.labels ?? 0;
                    return page.height - taken;
                }
                Repeater {
                    model: page.lines
                    Item {
                        id: line
                        required property var modelData
                        required property int index
                        readonly property real space: 36
                        readonly property real weights: {
                            let sum = 0;
                            for (const way of modelData)
                                sum += page.weight(way);
                            return Math.max(1, sum);
                        }
                        readonly property real unit: (width - space * (modelData.length - 1)) / weights
                        readonly property real labels: {
                            let most = 0;
                            for (const way of row.children)
                                most = Math.max(most, way.labelHeight ?? 0);
                            return most;
                        }
                        readonly property real share: Look.upright && page.lines.length > 1 && page.ways.length > 3
                            ? (index === 0 ? 1.2 : 0.8) / page.lines.length : 1 / page.lines.length
                        readonly property real feet: Math.max(Look.upright ? 240 : 220, Math.min(Look.upright ? 700 : 470, hanging.free * share))
                        width: hanging.width
                        height: row.height
                        Rectangle {
                            y: line.feet + 14
                            width: parent.width
                            height: 1.5
                            color: Look.line
                        }
                        Row {
                            id: row
                            spacing: line.space
                            Repeater {
                                model: line.modelData
                                WayIn {
                                    required property var modelData
                                    objectName: "home." + modelData.way + (modelData.way === "wall" ? "." + modelData.argument : "")
                                    way: modelData
                                    feet: line.feet
                                    width: page.weight(modelData) * line.unit
                                    name: page.nameOf(modelData)
                                    under: page.underOf(modelData)
                                    onClicked: Session.open(modelData.way, modelData.argument)
                                }
                            }
                        }
                    }
                }
            }

            Flow {
                id: buttons
                // At the foot of the page, in reach.
                y: Math.max(hanging.y + hanging.height + 24, page.height - 2 * scroll.head + 16 - height)
                width: parent.width
                spacing: 16
                readonly property real side: Math.max(92, Look.touch)
                readonly property int across: Math.min(Look.upright || Session.large ? 2 : 4, Math.max(1, shown.length))
                readonly property real share: (width - spacing * (across - 1)) / across
                readonly property var shown: Array.from(children).filter(button => button.visible && button.need !== undefined)
                // Columns alike; where one of them needs more, each has what it needs, and its part of what is left.
                readonly property var columns: {
                    const needs = Array.from({ length: Math.min(across, shown.length) }, (_, column) =>
                        Math.max(...shown.filter((button, at) => at % across === column).map(button => button.need)));
                    const spare = (width - spacing * (across - 1) - needs.reduce((sum, need) => sum + need, 0)) / across;
                    return needs.map(need => spare < 0 || Math.max(...needs) <= share ? share : need + spare - 0.01);
                }
                function wide(button: Item): real { return columns[Math.max(0, shown.indexOf(button)) % across] ?? share; }
                HomeButton {
                    objectName: "home.programme"
                    visible: page.said.programme ?? false
                    iconName: "calendar"
                    text: qsTr("Programme")
                    extra: page.said.today ? qsTr("today") : ""
                    share: buttons.wide(this)
                    onClicked: Session.open("programme")
                }
                HomeButton {
                    objectName: "home.path"
                    visible: page.said.path ?? false
                    iconName: "layers"
                    text: qsTr("Past, present, future")
                    share: buttons.wide(this)
                    onClicked: Session.open("path")
                }
                HomeButton {
                    objectName: "home.people"
                    visible: (page.said.people || page.said.places) ?? false
                    iconName: "users"
                    text: qsTr("People and places")
                    share: buttons.wide(this)
                    onClicked: Session.open("people")
                }
                HomeButton {
                    objectName: "home.search"
                    iconName: "search"
                    text: qsTr("Name, place or number")
                    share: buttons.wide(this)
                    onClicked: Session.open("search")
                }
            }
        }
    }
}
