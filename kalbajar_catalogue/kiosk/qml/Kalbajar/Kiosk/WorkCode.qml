import QtQuick
import QtQuick.Templates as T
import Kalbajar.Kiosk.Core

// The work's number to take home: a code for a telephone, at least 30 mm, in its quiet edge.
Column {
    id: home

    property string code: ""
    property string number: ""
    signal closed()
    readonly property var rows: code ? Drawings.code(code) : []
    readonly property int modules: Math.max(1, rows.length)
    // Whole px, or a reader stumbles.
    readonly property real module: Math.ceil(Math.max(30 * Machine.mm, Math.min(280, width * 0.6)) / modules * Look.pixels) / Look.pixels
    readonly property int quiet: 4

    spacing: 20

    function drawn(): string {
        let path = "";
        for (let y = 0; y < rows.length; ++y) {
            const dark = /1+/g;
            for (let run = dark.exec(rows[y]); run; run = dark.exec(rows[y]))
                path += "M" + run.index + " " + y + "h" + run[0].length + "v1h-" + run[0].length + "z";
        }
        // A file: what comes as an address of itself is never let go.
        return Drawings.address('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ' + modules + " " + modules
            + '"><path shape-rendering="crispEdges" fill="#000" d="' + path + '"/></svg>');
    }

    Item {
        width: home.width
        height: Math.max(title.height, away.height)
        Text {
            textFormat: Text.PlainText
            id: title
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - away.width - 16
            text: qsTr("Take it home")
            color: Look.text
            font.family: Look.serif
            font.weight: Font.Medium
            font.pixelSize: Look.lead
            wrapMode: Text.Wrap
        }
        PushButton {
            id: away
            objectName: "work.code.close"
            anchors.right: parent.right
            iconName: "x"
            text: qsTr("Close")
            display: T.AbstractButton.IconOnly
            onClicked: home.closed()
        }
    }
    Rectangle {
        objectName: "work.code"
        width: (home.modules + 2 * home.quiet) * home.module
        height: width
        color: "#FFFFFF"
        Accessible.role: Accessible.Graphic
        Accessible.name: home.code
        Image {
            anchors.centerIn: parent
            width: home.modules * home.module
            height: width
            smooth: false
            cache: false
            sourceSize: Qt.size(Math.round(width * Look.pixels), Math.round(width * Look.pixels))
            source: home.rows.length ? home.drawn() : ""
        }
    }
    Text {
        textFormat: Text.PlainText
        width: home.width
        text: qsTr("Point your telephone's camera at the code: it holds the number of this work.")
        color: Look.text
        font.family: Look.sans
        font.pixelSize: Look.body
        lineHeight: 1.25
        wrapMode: Text.Wrap
    }
    Text {
        textFormat: Text.PlainText
        width: home.width
        text: home.code
        color: Look.quiet
        font.family: Look.sans
        font.pixelSize: Look.small
        wrapMode: Text.WrapAnywhere
    }
}
