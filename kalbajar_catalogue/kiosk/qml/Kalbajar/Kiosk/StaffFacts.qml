pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk.Core

// What is on the screen, what was wrong, what was counted; behind the PIN.
Item {
    id: facts
    required property var shows
    readonly property var told: Keeper.facts
    readonly property bool narrow: width < 1200
    readonly property var counted: told.counts ?? ({})

    function editions(): list<string> {
        const lines = (shows ?? []).map(one => qsTr("%1, edition %2 of %3").arg(one.title).arg(one.number).arg(one.made));
        return lines.length ? lines : [qsTr("No edition is here. Drop an .edition file into the folder.")];
    }
    function restarts(): list<string> {
        const lines = (told.starts ?? []).map(one => `${one.at.slice(0, 16).replace("T", "  ")}   ${facts.how(one.how)}   ${one.how === "restart" ? "" : one.why}`);
        return lines.length ? lines : [qsTr("None.")];
    }
    function how(word: string): string {
        return word === "hung" ? qsTr("hung") : word === "restart" ? qsTr("by staff") : word === "crashed" ? qsTr("crashed") : qsTr("not started");
    }
    function refused(): list<string> {
        const lines = (told.refused ?? []).map(one => `${one.name}: ${one.why}`);
        return lines.length ? lines : [qsTr("None.")];
    }
    function today(): list<string> {
        return [qsTr("%n visit(s)", "", counted.stay ?? 0), qsTr("%n page(s) opened", "", counted.page ?? 0),
                qsTr("%n work(s) opened", "", counted.work ?? 0), qsTr("%n ended by waiting", "", counted.reset ?? 0)];
    }

    Flickable {
        id: flick
        objectName: "staff.facts"
        width: parent.width - (overflows ? Look.key + 24 : 0)
        height: parent.height
        readonly property bool overflows: columns.height > facts.height
        contentWidth: width
        contentHeight: columns.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Grid {
            id: columns
            columns: facts.narrow ? 1 : 2
            columnSpacing: 64
            rowSpacing: 40
            readonly property real wide: facts.narrow ? flick.width : (flick.width - columnSpacing) / 2

            Column {
                width: columns.wide
                spacing: 32
                StaffText {
                    objectName: "staff.editions"
                    width: parent.width
                    heading: facts.told.since ? qsTr("On the screen since %1").arg(facts.told.since) : qsTr("On the screen")
                    lines: facts.editions()
                }
                StaffText { objectName: "staff.restarts"; width: parent.width; heading: qsTr("Started again"); lines: facts.restarts() }
                StaffText { objectName: "staff.refused"; width: parent.width; heading: qsTr("Not taken in"); lines: facts.refused() }
            }
            Column {
                width: columns.wide
                spacing: 32
                StaffText { objectName: "staff.today"; width: parent.width; heading: qsTr("Counted today"); lines: facts.today() }
                StaffText {
                    width: parent.width
                    visible: (facts.told.folder ?? "").length > 0
                    heading: qsTr("Folder of this kiosk")
                    lines: [facts.told.folder ?? ""]
                }
                StaffRuler { width: parent.width }
            }
        }
    }
    Column {
        anchors.right: parent.right
        visible: flick.overflows
        spacing: Look.gap
        PushButton {
            objectName: "staff.up"
            side: Look.key
            iconName: "chevron-up"
            text: qsTr("Up")
            display: PushButton.IconOnly
            enabled: !flick.atYBeginning
            onClicked: flick.contentY = Math.max(0, flick.contentY - flick.height * 0.8)
        }
        PushButton {
            objectName: "staff.down"
            side: Look.key
            iconName: "chevron-down"
            text: qsTr("Down")
            display: PushButton.IconOnly
            enabled: !flick.atYEnd
            onClicked: flick.contentY = Math.min(flick.contentHeight - flick.height, flick.contentY + flick.height * 0.8)
        }
    }
}
