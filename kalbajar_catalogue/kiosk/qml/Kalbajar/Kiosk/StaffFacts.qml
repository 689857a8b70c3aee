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
        const lines = (shows ?? []).map(one => qsTr("%1: edition %2, made on %3").arg(one.title).arg(one.number).arg(one.made));
        return lines.length ? lines : [qsTr("There is no edition to show. Drop an .edition file into the folder of this kiosk.")];
    }
    function restarts(): list<string> {
        const lines = (told.starts ?? []).map(one => `${one.at} – ${facts.why(one)}`);
        return lines.length ? lines : [qsTr("None.")];
    }
    // The codes of restarts.Why; a row that tells none is of an older version.
    function why(start: var): string {
        switch (start.reason) {
        case "killed": return qsTr("The system closed the program (signal %1).").arg(start.number);
        case "fault": return qsTr("The program ended by a fault (signal %1).").arg(start.number);
        case "exit": return qsTr("The program ended by itself (code %1).").arg(start.number);
        case "undrawn": return qsTr("The pages could not be drawn.");
        case "silent": return qsTr("The screen stood still for %n second(s).", "", start.number);
        case "missing": return qsTr("The program could not be started.");
        case "staff": return qsTr("Staff started it again.");
        case "daily": return qsTr("As planned, once a day when nobody is there.");
        case "settings": return qsTr("Its settings were changed.");
        case "whole": return qsTr("It had shown less, and tried the whole again.");
        }
        return start.how === "hung" ? qsTr("The screen stood still.") : start.how === "restart" ? qsTr("Staff started it again.") : qsTr("The program ended by itself.");
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
                StaffText { objectName: "staff.restarts"; width: parent.width; heading: qsTr("Why it was started again"); lines: facts.restarts() }
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
