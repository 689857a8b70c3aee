pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// What many works can be looked through by: one row of large chips, dragged sideways where there are many.
ListView {
    id: chips

    property string name: "chips"
    property var words: []
    property string by: ""
    property int total: 0
    property real edge: Look.margin

    signal asked(string key)

    height: words && words.length ? Look.touch + 24 : 0
    visible: height > 0
    orientation: ListView.Horizontal
    boundsBehavior: Flickable.StopAtBounds
    leftMargin: edge
    rightMargin: edge
    spacing: 12
    cacheBuffer: 4000
    keyNavigationEnabled: false
    model: words && words.length ? [{ key: "", word: "", count: chips.total, first: false, field: "" }].concat(Array.from(words)) : []

    delegate: Row {
        id: chip
        required property var modelData
        required property int index
        spacing: 12
        Text {
            textFormat: Text.PlainText
            visible: chip.modelData.first
            anchors.verticalCenter: button.verticalCenter
            leftPadding: 16
            text: chip.modelData.field || qsTr("Place")
            color: Look.quiet
            font.family: Look.sans
            font.pixelSize: Look.small
        }
        PushButton {
            id: button
            y: 8
            objectName: chips.name + ".chip." + (chip.modelData.key || "all")
            text: (chip.index === 0 ? qsTr("All") : chip.modelData.word) + "  " + chip.modelData.count
            chosen: chips.by === chip.modelData.key
            Accessible.checkable: true
            Accessible.checked: chosen
            onClicked: chips.asked(chip.modelData.key)
            onActiveFocusChanged: if (activeFocus) chips.positionViewAtIndex(chip.index, ListView.Contain)
        }
    }
}
