pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk.Core

// Works of one kind at their sizes beside each other, with somebody who stands before them.
KioskPage {
    id: page
    focus: true

    property string title: ""
    property string counted: ""
    property bool hung: false
    readonly property bool measured: (said.unsized ?? 0) < (said.shown ?? 0)
    readonly property string unmeasured: qsTr("%n hung last: size not known", "", page.said.unsized ?? 0)
    controls: SurfaceControls { surface: wall; name: page.name }

    function ask(by: string): void {
        Kept.keep(page.name, by);
        page.argument = by || Look.upright ? "by=" + encodeURIComponent(by) + "&lines=" + (Look.upright ? 2 : 1) : "";
    }

    SurfaceHead {
        id: head
        width: parent.width
        title: ({ text: page.title, fallback: "" })
        counted: page.counted
        hint: !page.measured ? qsTr("drag the wall, touch a picture")
            : qsTr("true sizes beside each other") + (page.said.unsized > 0 ? " · " + page.unmeasured : "")
        edge: wall.edge
    }
    Chips {
        id: choices
        anchors.top: head.bottom
        width: parent.width
        name: page.name
        words: page.said.chips
        by: page.said.by ?? ""
        total: page.said.count ?? 0
        edge: wall.edge
        onAsked: key => {
            page.ask(key);
            wall.fresh = false;
            wall.zoom = 1;
            wall.current = 0;
            wall.lookAt(0, 0);
        }
    }
    Surface {
        id: wall
        anchors.fill: parent
        anchors.topMargin: head.height + choices.height
        focus: true
        name: page.name + "/wall"
        plan: page.said.surface
        edge: Look.upright ? 32 : 40
        numberHeight: 24
        unit: Math.max(160, Math.min(width * 0.68, (height - 24) / Math.max(1, Math.min(rows, Look.upright ? 2 : 1)) - numberHeight))
        room: Component {
            SurfaceRoom {
                surface: wall
                empty: !page.measured
                rail: page.hung && wall.places.length ? wall.places[0][2] : -1
            }
        }
        onOpened: (index, at) => {
            const high = Math.max(8, Math.round(at.height * Look.pixels));
            opening.open(plan.pages[index], keys[index], urlOf(index), Qt.rect(at.x, at.y + y, at.width, at.height), high);
        }
    }
    Opening { id: opening }

    Component.onCompleted: {
        ask(Kept.recall(page.name) ?? "");
        wall.begin(0);
    }
}
