import QtQuick

// A place on a picture, framed: seen on dark wool and on light. Placed by shares of what it lies on.
Item {
    id: frame

    property rect shares: Qt.rect(0, 0, 0, 0)
    property int number: 0
    property bool chosen: false

    visible: shares.width > 0
    x: parent ? shares.x * parent.width : 0
    y: parent ? shares.y * parent.height : 0
    width: parent ? shares.width * parent.width : 0
    height: parent ? shares.height * parent.height : 0
    z: chosen ? 1 : 0

    Rectangle {
        anchors.fill: parent
        anchors.margins: -2
        color: "transparent"
        border.width: 8
        border.color: "#1A1512"
    }
    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.width: 4
        border.color: frame.chosen ? "#E07A6F" : "#FFFDF8"
    }
    Rectangle {
        visible: frame.number > 0
        width: 44
        height: 44
        radius: 22
        x: -14
        y: -14
        color: frame.chosen ? Look.field : "#1A1512"
        border.width: 2
        border.color: "#FFFDF8"
        Text {
            textFormat: Text.PlainText
            anchors.centerIn: parent
            text: frame.number
            color: "#FFFDF8"
            font.family: Look.sans
            font.pixelSize: 26
            font.weight: Font.DemiBold
        }
    }
}
