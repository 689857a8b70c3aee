pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kalbajar.Kiosk
import Kalbajar.Kiosk.Core
import ".."

// Past, present, future: the works of all exhibitions along a line of time that is dragged.
KioskPage {
    id: page

    readonly property var parts: said.chapters ?? []
    readonly property bool lying: !Look.upright
    readonly property real at: lying ? way.contentX : way.contentY
    readonly property real view: lying ? way.width : way.height
    readonly property real end: Math.max(0, (lying ? way.contentWidth : way.contentHeight) - view)
    property string here: ""
    property int current: 0
    property bool keyed: false
    // Where the visitor was before, until the way is laid out that far.
    property real wanted: -1

    function chapterAt(index: int): PathChapter { return chapters.itemAt(index) as PathChapter; }
    function look(): void {
        let found = parts.length ? parts[0].key : "";
        for (let index = 0; index < parts.length; ++index)
            if (chapterAt(index) && chapterAt(index).begins <= at + view * 0.4)
                found = parts[index].key;
        here = at >= end - 1 && parts.length ? parts[parts.length - 1].key : found;
    }
    function place(to: real): void {
        if (lying)
            way.contentX = to;
        else
            way.contentY = to;
    }
    function go(to: real): void {
        way.cancelFlick();
        wanted = -1;
        glide.stop();
        glide.from = at;
        glide.to = Math.round(Math.max(0, Math.min(end, to)));
        glide.start();
        if (Look.motion === 0)
            glide.complete();
    }
    function aim(): real { return glide.running ? glide.to : at; }
    function jump(key: string): void {
        const index = parts.findIndex(part => part.key === key);
        if (index >= 0) {
            current = parts[index].first;
            go(chapterAt(index).begins - (index === 0 ? Look.margin : 0));
            glide.complete();
            here = key;
        }
    }
    function mark(index: int): void {
        current = Math.max(0, Math.min((said.count ?? 1) - 1, index));
        for (let at = 0; at < parts.length; ++at) {
            const rect = chapterAt(at).rectOf(current);
            if (!rect)
                continue;
            const begins = (lying ? rect.x : rect.y) - 60, ends = (lying ? rect.x + rect.width : rect.y + rect.height) + 60;
            if (begins < aim() || ends - begins > view)
                go(begins);
            else if (ends > aim() + view)
                go(ends - view);
            return;
        }
    }
    function open(work: var): void {
        current = work.index;
        Kept.keep("path", { at: page.at, current: current });
        Session.open(work.page, work.key);
    }
    function openMarked(): void {
        for (const part of parts)
            for (const stop of part.stops)
                for (const work of stop.works)
                    if (work.index === current)
                        return open(work);
    }
    function begin(): void {
        const was = Kept.recall("path");
        if (was) {
            current = was.current;
            wanted = was.at;
        }
        settle();
    }
    function settle(): void {
        if (wanted >= 0 && end >= wanted) {
            place(wanted);
            wanted = -1;
        } else if (wanted < 0 && at > end) {
            place(end);
        }
        look();
    }

    onAtChanged: look()
    onEndChanged: settling.restart()
    // Timers go with the page; a function that is called later may find it gone.
    Timer { interval: 0; running: true; onTriggered: page.begin() }
    Timer { id: settling; interval: 0; onTriggered: page.settle() }

    controls: Row {
        spacing: 12
        PushButton {
            objectName: "path.earlier"
            iconName: page.lying ? "chevron-left" : "chevron-up"
            text: qsTr("Earlier")
            enabled: page.at > 1
            onClicked: page.go(page.aim() - page.view * 0.8)
        }
        PushButton {
            objectName: "path.later"
            iconName: page.lying ? "chevron-right" : "chevron-down"
            trailing: true
            text: qsTr("Later")
            enabled: page.at < page.end - 1
            onClicked: page.go(page.aim() + page.view * 0.8)
        }
    }

    Text {
        textFormat: Text.PlainText
        id: title
        x: Look.margin
        y: page.lying ? 28 : 40
        width: parent.width - 2 * x
        text: qsTr("Past, present, future")
        color: Look.text
        font.family: Look.serif
        font.weight: Font.Medium
        font.pixelSize: page.lying ? Look.heading : Look.title * 0.86
        lineHeight: 0.95
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Flickable {
        id: way
        objectName: "path.way"
        y: title.y + title.height + (page.lying ? 4 : 20)
        width: parent.width
        height: strip.y - 12 - y
        clip: true
        contentWidth: page.lying ? grid.width + 2 * Look.margin : width
        contentHeight: page.lying ? height : grid.height + 48
        flickableDirection: page.lying ? Flickable.HorizontalFlick : Flickable.VerticalFlick
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        focus: true
        Accessible.role: Accessible.Pane
        Accessible.name: title.text
        onMovementStarted: {
            glide.stop();
            page.wanted = -1;
            page.keyed = false;
        }

        Keys.onPressed: event => {
            const steps = { [Qt.Key_Left]: -1, [Qt.Key_Up]: -1, [Qt.Key_Right]: 1, [Qt.Key_Down]: 1 };
            event.accepted = true;
            if (steps[event.key])
                page.mark(page.keyed ? page.current + steps[event.key] : page.current);
            else if (event.key === Qt.Key_Home || event.key === Qt.Key_End)
                page.mark(event.key === Qt.Key_Home ? 0 : 100000);
            else if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown)
                page.go(page.aim() + (event.key === Qt.Key_PageUp ? -0.8 : 0.8) * page.view);
            else if (page.keyed && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space))
                page.openMarked();
            else
                event.accepted = false;
            if (event.accepted)
                page.keyed = true;
        }

        Grid {
            id: grid
            x: Look.margin
            columns: page.lying ? Math.max(1, page.parts.length) : 1
            Repeater {
                id: chapters
                model: page.parts
                PathChapter {
                    required property var modelData
                    required property int index
                    last: page.parts[index + 1]?.part === "apart" || index === page.parts.length - 1
                    said: modelData
                    lying: page.lying
                    line: page.lying ? 2.5 * Look.lead : 15
                    wide: page.width - 2 * Look.margin
                    high: way.height
                    from: page.at - 0.6 * page.view
                    to: page.at + 1.7 * page.view
                    marked: page.keyed && way.activeFocus ? page.current : -1
                    onOpened: work => page.open(work)
                }
            }
        }
    }
    NumberAnimation {
        id: glide
        target: glider
        property: "now"
        duration: 2 * Look.motion
        easing.type: Easing.InOutCubic
    }
    QtObject {
        id: glider
        property real now: 0
        onNowChanged: page.place(now)
    }

    PathChapters {
        id: strip
        x: page.lying ? Look.margin : 24
        y: page.height - height - 8
        width: page.width - 2 * x
        chapters: page.parts
        chosen: page.here
        onAsked: key => page.jump(key)
    }
}
