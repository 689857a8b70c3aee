import QtQuick

// A word on a madder field: today, now. With `plain` only outlined.
Rectangle {
    id: badge
    property string text: ""
    property bool plain: false
    property real letters: Look.small
    width: word.implicitWidth + 36
    height: word.implicitHeight + 18
    radius: 8
    color: plain ? "transparent" : Look.field
    border.width: plain ? 1.5 : 0
    border.color: Look.edge
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Text {
        textFormat: Text.PlainText
        id: word
        anchors.centerIn: parent
        text: badge.text
        color: badge.plain ? Look.text : Look.fieldText
        font.family: Look.sans
        font.weight: Font.DemiBold
        font.pixelSize: badge.letters
    }
}
