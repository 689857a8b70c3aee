import QtQuick
import QtQuick.Templates as T
import Kalbajar.Kiosk.Core

// A key: large, quiet; the letters that only Azerbaijani has are outlined in madder. Held, the one that erases goes on.
T.AbstractButton {
    id: key

    property var says: ({ what: "type", text: "", marked: false })
    property bool cyrillic: false
    readonly property bool main: says.what === "show" && enabled

    function label(): string {
        switch (says.what) {
        case "erase": return qsTr("Erase");
        case "clear": return qsTr("Clear");
        case "space": return qsTr("space");
        case "script": return cyrillic ? "ABC" : "АБВ";
        case "show": return qsTr("Show");
        }
        return says.text === "-" ? "–" : says.text;
    }
    function spokenName(): string {
        if (says.what === "script")
            return cyrillic ? qsTr("Latin letters") : qsTr("Cyrillic letters");
        return says.text === "-" ? qsTr("hyphen") : text;
    }

    objectName: "search.key." + (says.what === "type" ? says.text : says.what)
    text: label()
    // Touched, a key takes no focus: whoever types on a real keyboard goes on typing.
    focusPolicy: Qt.TabFocus
    autoRepeat: says.what === "erase"
    autoRepeatDelay: 450
    autoRepeatInterval: 90
    opacity: enabled ? 1 : 0.5
    Accessible.role: Accessible.Button
    Accessible.name: spokenName()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Text {
            textFormat: Text.PlainText
            visible: key.says.what !== "erase"
            anchors.centerIn: parent
            text: key.text
            color: key.main ? Look.fieldText : Look.text
            font.family: Look.sans
            font.weight: key.main ? Font.Medium : Font.Normal
            font.pixelSize: key.says.what === "type" ? 36 * Math.min(Look.swell, 1.15) : 28
        }
        Image {
            visible: key.says.what === "erase"
            anchors.centerIn: parent
            width: 40; height: 40
            sourceSize: Qt.size(80, 80)
            source: Drawings.icon("delete", Look.text)
        }
    }
    background: Rectangle {
        radius: Look.radius
        color: key.main ? (key.pressed ? Qt.darker(Look.field, 1.2) : Look.field) : key.pressed ? Look.pressed : Look.surface
        border.width: key.says.marked ? 2 : 1.5
        border.color: key.main ? Look.field : key.says.marked ? Look.madder : Look.edge
        Ring { control: key }
    }
}
