pragma ComponentBehavior: Bound
import QtQuick

// A chapter of the way through time: its head, then its stops one after the other.
Grid {
    id: chapter

    required property var said
    required property bool lying
    required property real line
    property real wide: 1000
    property real high: 600
    // What is seen of the whole way, from and to.
    property real from: 0
    property real to: 2000
    property int marked: -1
    // Whether the line ends with this chapter.
    property bool last: false
    readonly property real begins: lying ? x : y

    signal opened(work: var)

    columns: lying ? said.stops.length + 1 : 1

    // Where a work stands on the whole way; nothing when it is not of this chapter.
    function rectOf(index: int): var {
        for (let at = 0; at < said.stops.length; ++at) {
            const stop = stops.itemAt(at) as PathStop;
            const place = said.stops[at].works.findIndex(work => work.index === index);
            if (stop && place >= 0) {
                const rect = stop.rectOf(place);
                return Qt.rect(x + stop.x + rect.x, y + stop.y + rect.y, rect.width, rect.height);
            }
        }
        return null;
    }

    PathHead {
        chapter: chapter.said
        lying: chapter.lying
        line: chapter.line
        high: chapter.high
        room: chapter.wide
    }
    Repeater {
        id: stops
        model: chapter.said.stops
        PathStop {
            id: stop
            required property var modelData
            required property int index
            readonly property real begins: chapter.begins + (chapter.lying ? x : y)
            said: modelData
            lying: chapter.lying
            line: chapter.line
            apart: chapter.said.part === "apart"
            high: chapter.high
            room: chapter.wide
            last: chapter.last && index === chapter.said.stops.length - 1
            marked: chapter.marked
            near: begins < chapter.to && begins + (chapter.lying ? width : height) > chapter.from
            onOpened: work => chapter.opened(work)
        }
    }
}
