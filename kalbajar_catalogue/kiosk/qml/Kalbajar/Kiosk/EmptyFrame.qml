import QtQuick

// Where a picture would hang: a thin frame with its number.
Rectangle {
    property string number: ""
    color: "transparent"
    border.color: Look.edge
    Text {
        textFormat: Text.PlainText
        anchors.centerIn: parent
        text: parent.number
        color: Look.madder
        font.family: Look.sans
        font.pixelSize: Look.heading
    }
}
