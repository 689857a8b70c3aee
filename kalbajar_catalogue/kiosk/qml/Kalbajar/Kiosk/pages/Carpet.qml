pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kalbajar.Kiosk
import Kalbajar.Kiosk.Core
import ".."

// A carpet: whole with its fringes, close up, from behind, its knot or weave, how close the knots lie, its motifs.
KioskPage {
    id: page

    property bool reading: false
    property bool truly: false
    property string asked: "whole"
    readonly property var tabs: said.tabs ?? ["whole"]
    readonly property string tab: tabs.includes(asked) ? asked : "whole"
    property int motif: -1
    readonly property var whole: said.whole ?? null
    readonly property bool isWide: whole ? whole.width > (Look.upright ? 1.05 : 0.86) * whole.height : true
    // A wide carpet takes the card's place too while it is seen whole.
    readonly property bool spread: tab === "whole" && isWide
    readonly property bool crafted: tab === "knot" || tab === "weave"
    readonly property bool dense: (said.density ?? []).length > 0
    readonly property Zoom deep: tab === "whole" ? zoom : tab === "detail" ? detail.zoom : tab === "back" ? back : null

    // Upright the code to take home stands in the card's place, else in the column's.
    readonly property bool codeInCard: Look.upright && column.takes && !spread
    // Lying: carpet, card, column side by side. Upright: carpet and column above, the card below.
    readonly property real edge: Look.upright ? 40 : 48
    readonly property real columnWidth: Look.upright ? (width - 2 * edge) * 0.47 : Math.max(644, Math.min(760, width * 0.335))
    readonly property real above: Look.upright ? Math.round(tab === "knot" && dense ? 0.28 * height : Math.min(0.44 * height, 760)) : height
    readonly property real tabsTop: height - Look.touch - 32
    readonly property real inner: Look.upright ? width - 2 * edge : width - columnWidth - 2 * edge - 44
    readonly property real carpetWidth: Look.upright ? inner - columnWidth - 36 : Math.round((inner - 44) * 0.46)
    // Above the tabs, in the same place whichever is open.
    readonly property real waysTop: tabsTop - 16 - ways.height
    // Whether the column's own buttons have room beside them.
    readonly property bool footed: !Look.upright && ways.height <= Look.touch && ways.childrenRect.width + 2 * Look.touch + 40 <= columnWidth
    readonly property rect cardBox: Look.upright ? Qt.rect(edge, above + 24, inner, waysTop - above - 40)
        : Qt.rect(edge + carpetWidth + 44, 40, inner - carpetWidth - 44, height - 72)
    readonly property rect codeBox: Look.upright ? Qt.rect(edge + 16, above + 24, inner - 32, tabsTop - above - 48)
        : Qt.rect(width - edge - columnWidth, 40, columnWidth, tabsTop - 64)
    readonly property rect columnBox: Look.upright ? (spread ? Qt.rect(edge + 16, above + 24, inner - 32, waysTop - above - 40)
        : Qt.rect(width - edge - columnWidth, 40, columnWidth, above - 40))
        : Qt.rect(width - edge - columnWidth, 40, columnWidth, footed ? tabsTop - 56 : waysTop - 56)

    function turn(beside: var): void {
        if (!beside)
            return;
        if (beside.page === "carpet")
            Kept.keep("carpet.tab", tab);
        Session.turn(beside.page, beside.key);
    }
    function word(tab: string): string {
        switch (tab) {
        case "detail": return qsTr("Detail");
        case "back": return qsTr("The back");
        case "knot": return qsTr("Knot");
        case "weave": return qsTr("Weave");
        case "motifs": return qsTr("Motifs");
        }
        return qsTr("Whole");
    }
    Component.onCompleted: {
        asked = Kept.recall("carpet.tab") ?? "whole";
        Kept.forget("carpet.tab");
    }
    onTabChanged: {
        motif = -1;
        zoom.reset();
    }
    onLostChanged: reading = truly = false
    Keys.onLeftPressed: turn(said.previous)
    Keys.onRightPressed: turn(said.next)

    controls: Row {
        spacing: 12
        PushButton {
            objectName: "carpet.previous"
            iconName: "chevron-left"
            text: page.said.previous ? page.said.previous.number : ""
            Accessible.name: qsTr("The work before: %1").arg(text)
            onClicked: page.turn(page.said.previous)
        }
        PushButton {
            objectName: "carpet.next"
            iconName: "chevron-right"
            trailing: true
            text: page.said.next ? page.said.next.number : ""
            Accessible.name: qsTr("The next work: %1").arg(text)
            onClicked: page.turn(page.said.next)
        }
        Item { width: 12; height: 1 }
        PushButton {
            objectName: "carpet.out"
            visible: page.deep !== null
            enabled: page.deep !== null && !page.deep.whole
            iconName: "minus"
            text: qsTr("Further away")
            display: T.AbstractButton.IconOnly
            onClicked: page.deep.zoomBy(1 / 1.6)
        }
        PushButton {
            objectName: "carpet.in"
            visible: page.deep !== null
            enabled: page.deep !== null && !page.deep.empty && page.deep.depth < page.deep.most * 0.99
            iconName: "plus"
            text: qsTr("Closer")
            display: T.AbstractButton.IconOnly
            onClicked: page.deep.zoomBy(1.6)
        }
    }

    Zoom {
        id: zoom
        name: "carpet.zoom"
        x: page.edge
        y: 40
        width: parent.width - 2 * x
        height: parent.height - 72
        restWidth: page.spread ? page.inner : page.carpetWidth
        restHeight: Look.upright ? page.above - 40 : height
        visible: !page.reading && !page.truly
        focus: true
        buttons: false
        gestures: page.tab === "whole"
        Keys.enabled: gestures
        picture: page.whole
        number: page.said.number ?? ""
        onSwiped: step => page.turn(step > 0 ? page.said.next : page.said.previous)

        CarpetFrame {
            objectName: "carpet.frame"
            shares: page.tab === "detail" ? detail.seen : Qt.rect(0, 0, 0, 0)
        }
        TapHandler {
            enabled: page.tab === "detail"
            onTapped: point => detail.showAround(point.position.x / zoom.marks.width, point.position.y / zoom.marks.height)
        }
        Repeater {
            model: page.tab === "motifs" ? page.said.marks ?? [] : []
            CarpetFrame {
                required property var modelData
                required property int index
                number: index + 1
                chosen: index === page.motif
                shares: Qt.rect(modelData.x, modelData.y, modelData.width, modelData.height)
            }
        }
    }

    Item {
        id: aside
        anchors.fill: parent
        visible: opacity > 0 && !page.reading && !page.truly
        opacity: zoom.whole ? 1 : 0
        Behavior on opacity { NumberAnimation { duration: Look.motion } }

        Rectangle {
            visible: !page.spread && page.tab !== "detail" && page.tab !== "back" && !page.codeInCard
            x: page.cardBox.x
            y: page.cardBox.y
            width: page.cardBox.width
            height: page.cardBox.height
            radius: Look.radius
            color: Look.surface
            border.width: 1.5
            border.color: Look.line

            Scroller {
                name: "carpet.card"
                ground: Look.surface
                anchors.fill: parent
                anchors.margins: 28
                Column {
                    width: parent.width
                    spacing: 40
                    Loader {
                        width: parent.width
                        active: page.crafted && page.said.made && (Look.upright || !page.dense)
                        visible: active
                        sourceComponent: CarpetKnot { making: page.said.made ?? null; stacked: !Look.upright; beside: page.dense ? 210 : 460 }
                    }
                    Loader {
                        width: parent.width
                        active: page.tab === "knot" && page.dense
                        visible: active
                        sourceComponent: CarpetDensity { squares: page.said.density ?? []; onTrueAsked: page.truly = true }
                    }
                    Loader {
                        width: parent.width
                        active: page.tab === "motifs"
                        visible: active
                        sourceComponent: CarpetMotifs {
                            motifs: page.said.motifs ?? []
                            marks: page.said.marks ?? []
                            chosen: page.motif
                            onAsked: index => page.motif = index
                        }
                    }
                    CarpetTable {
                        visible: page.tab === "whole" || page.crafted && Look.upright && !page.dense
                        width: parent.width
                        rows: visible ? page.said.table ?? [] : []
                    }
                }
            }
        }
        CarpetDetail {
            id: detail
            visible: page.tab === "detail" && !page.codeInCard
            x: page.cardBox.x
            y: page.cardBox.y
            width: page.cardBox.width
            height: page.cardBox.height
            whole: visible ? page.whole : null
            pictures: page.said.details ?? []
            number: page.said.number ?? ""
        }
        Zoom {
            id: back
            name: "carpet.back"
            visible: page.tab === "back" && !page.codeInCard
            x: page.cardBox.x
            y: page.cardBox.y
            width: page.cardBox.width
            height: page.cardBox.height
            buttons: false
            navigable: false
            picture: visible ? page.said.back ?? null : null
            number: page.said.number ?? ""
        }

        WorkColumn {
            id: column
            readonly property rect box: takes ? page.codeBox : page.columnBox
            visible: page.tab === "whole" || takes
            x: box.x
            y: box.y
            width: box.width
            height: box.height
            said: page.said
            leads: false
            headed: !page.codeInCard
            footed: page.footed
        }
        CarpetColumn {
            visible: page.codeInCard || page.tab !== "whole" && !column.takes
            x: page.columnBox.x
            y: page.columnBox.y
            width: page.columnBox.width
            height: page.columnBox.height
            said: page.said
            footed: page.footed
            tied: page.tab === "knot" && !Look.upright && page.dense
            worded: page.tab !== "knot"
        }
        WorkWays {
            id: ways
            visible: !column.takes
            x: Look.upright ? page.edge : page.width - page.edge - page.columnWidth
            y: page.waysTop
            width: Look.upright ? page.inner : page.columnWidth
            said: page.said
            onReadMore: page.reading = true
            onTaken: column.takes = true
        }
        Segments {
            name: "carpet.tab"
            visible: page.tabs.length > 1
            x: Look.upright ? page.edge : page.columnBox.x
            y: page.tabsTop
            width: Look.upright ? page.inner : page.columnWidth
            chosen: page.tab
            choices: page.tabs.map(tab => ({ key: tab, word: page.word(tab) }))
            onAsked: key => {
                column.takes = false;
                page.asked = key;
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: page.truly
        focus: page.truly
        sourceComponent: CarpetTrue { squares: page.said.density ?? []; onClosed: page.truly = false }
    }
    Loader {
        anchors.fill: parent
        active: page.reading
        focus: page.reading
        sourceComponent: WorkReading { said: page.said; picture: page.whole; onClosed: page.reading = false }
    }
}
