pragma ComponentBehavior: Bound
import QtQuick

// Squares of one decimetre with every knot in its place, this carpet's own framed, and a ruler.
Column {
    id: squares

    property var density: []
    // Of one square, in units.
    property real side: 160
    property bool closer: false

    spacing: 20

    function said(named: string): string {
        return named === "low" ? qsTr("low") : named === "medium" ? qsTr("medium") : qsTr("high");
    }

    Flow {
        width: squares.width
        spacing: 18
        Repeater {
            model: squares.density
            Column {
                id: square
                required property var modelData
                required property int index
                width: Math.max(squares.side, figures.implicitWidth)
                spacing: 10
                Item {
                    objectName: "carpet.square." + square.index
                    width: squares.side
                    height: squares.side
                    Drawn {
                        anchors.fill: parent
                        svg: squares.closer ? square.modelData.closer : square.modelData.url
                        Accessible.role: Accessible.Graphic
                        Accessible.name: figures.text + ", " + below.text
                    }
                    Rectangle {
                        visible: square.modelData.own
                        anchors.fill: parent
                        anchors.margins: -9
                        color: "transparent"
                        border.width: 4
                        border.color: Look.madder
                    }
                }
                Text {
                    textFormat: Text.PlainText
                    id: figures
                    topPadding: 6
                    width: parent.width
                    text: square.modelData.across + " × " + square.modelData.along
                    color: Look.text
                    font.family: Look.sans
                    font.pixelSize: 26
                    font.weight: square.modelData.own ? Font.Bold : Font.Medium
                    font.features: { "tnum": 1 }
                }
                Text {
                    textFormat: Text.PlainText
                    id: below
                    width: parent.width
                    text: square.modelData.own ? qsTr("this carpet") : squares.said(square.modelData.named)
                    color: Look.text
                    font.family: Look.sans
                    font.pixelSize: 24
                    wrapMode: Text.Wrap
                }
            }
        }
    }
    Row {
        visible: !squares.closer
        spacing: 16
        Item {
            objectName: "carpet.ruler"
            width: squares.side
            height: 28
            Rectangle { width: parent.width; height: 2; color: Look.text }
            Repeater {
                model: 11
                Rectangle {
                    required property int index
                    x: Math.min(squares.side - 2, index * squares.side / 10)
                    width: 2
                    height: index % 5 === 0 ? 28 : 16
                    color: Look.text
                }
            }
        }
        Text {
            textFormat: Text.PlainText
            text: qsTr("1 dm")
            color: Look.text
            font.family: Look.sans
            font.pixelSize: 24
        }
    }
}
