import QtQuick

// A picture, whole; an empty frame with its number where there is none.
Item {
    id: plate

    property var picture: ({ url: "", width: 4, height: 3, alt: "" })
    property string number: ""
    readonly property bool empty: !picture || !picture.url || image.status === Image.Error
    readonly property bool ready: image.status === Image.Ready || empty

    Accessible.role: Accessible.Graphic
    Accessible.name: picture ? picture.alt : ""

    Image {
        id: image
        anchors.fill: parent
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        mipmap: true
        // Steps of 256 px: a picture that grows a little is not read anew.
        sourceSize: Qt.size(Math.ceil(plate.width * Look.pixels / 256) * 256, 0)
        // Without a width it would be read whole first.
        source: plate.width > 0 && plate.picture && plate.picture.url ? plate.picture.url : ""
        opacity: status === Image.Ready ? 1 : 0
        Behavior on opacity { NumberAnimation { duration: Look.motion } }
    }

    Rectangle {
        visible: plate.empty
        anchors.fill: parent
        color: "transparent"
        border.color: Look.edge
        Text {
            textFormat: Text.PlainText
            anchors.centerIn: parent
            text: plate.number
            color: Look.madder
            font.family: Look.sans
            font.pixelSize: Look.body
        }
    }
}
