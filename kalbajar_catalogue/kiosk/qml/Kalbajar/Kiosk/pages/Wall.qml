pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kalbajar.Kiosk
import Kalbajar.Kiosk.Core
import ".."

// All works of an exhibition as one surface.
KioskPage {
    id: page
    focus: true
    night: true
    controls: SurfaceControls { surface: wall }

    // All rows at once where they stay large enough; else some, and the one that is cut says "drag".
    readonly property real rowsSeen: {
        const rows = Math.max(1, wall.rows), high = wall.fits(rows);
        const half = said.surface && said.surface.width > 0 ? 0.5 * wall.width / said.surface.width : 0;
        if (high >= 150 && (rows < 3 || high > half))
            return rows;
        return rows > 3 && wall.fits(3.15) >= Math.max(160, half) ? 3.15 : Math.min(rows, 2.2);
    }
    readonly property string counted: {
        const count = said.count ?? 0;
        switch (said.kind) {
        case "photograph": return qsTr("%n photograph(s)", "", count);
        case "carpet": return qsTr("%n carpet(s)", "", count);
        case "painting": return qsTr("%n painting(s)", "", count);
        default: return qsTr("%n work(s)", "", count);
        }
    }

    Surface {
        id: wall
        anchors.fill: parent
        anchors.topMargin: head.height
        focus: true
        name: "wall/" + page.argument
        plan: page.said.surface
        edge: Look.upright ? 32 : 40
        nameHeight: 50 * Look.swell
        numberHeight: 40 * Look.swell
        unit: Math.min(fits(page.rowsSeen), height * 0.62)
        onOpened: (index, at) => {
            const high = Math.max(8, Math.round(at.height * Look.pixels));
            opening.open(plan.pages[index], keys[index], urlOf(index), Qt.rect(at.x, at.y + y, at.width, at.height), high);
        }

        function fits(rows: real): real { return (height - 24) / Math.max(rows, 1) - nameHeight - numberHeight; }
    }

    SurfaceHead {
        id: head
        width: parent.width
        title: page.said.title
        counted: page.counted
        hint: wall.wide > wall.width || wall.high > wall.height ? qsTr("drag the wall, touch a picture") : qsTr("touch a picture")
        edge: wall.edge
        PushButton {
            objectName: "wall.about"
            iconName: "info"
            text: qsTr("About the exhibition")
            display: Look.upright ? T.AbstractButton.IconOnly : T.AbstractButton.TextBesideIcon
            onClicked: Session.open("show", page.said.uid)
        }
    }
    Opening { id: opening }

    Component.onCompleted: wall.begin(page.said.at ?? 0)
}
