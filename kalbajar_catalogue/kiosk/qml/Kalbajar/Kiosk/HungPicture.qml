pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

// A work on a wall: its picture whole, its number under the lower left corner; a thin dashed frame where there is none.
// The picture is read at the size at which the wall rests, so that a wall that is only dragged is never scaled.
Item {
    id: hung

    required property var work
    // How high it stands in px when the wall rests.
    property real restingHeight: height
    property bool numbered: true
    property bool rough: false
    property alias source: image.source
    readonly property bool empty: !work.url || image.status === Image.Error
    // A picture that has as many pixels as are seen is drawn as it is; one that has fewer is enlarged.
    readonly property bool exact: Math.abs(restingHeight - height) < 0.5 && image.status === Image.Ready
                                  && Math.abs(image.implicitHeight / Look.pixels - height) < 1.5
                                  && Math.abs(image.implicitWidth / Look.pixels - width) < 2

    signal pressed

    Accessible.role: Accessible.Button
    Accessible.name: work.title ? work.number + ", " + work.title : work.number
    Accessible.onPressAction: hung.pressed()

    Rectangle {
        visible: !hung.empty && image.status !== Image.Ready
        anchors.fill: parent
        color: Look.surface
    }
    Image {
        id: image
        objectName: "picture"
        asynchronous: true
        retainWhileLoading: true
        smooth: !hung.exact && !hung.rough
        source: hung.work.url
        sourceSize.height: Math.max(8, Math.round(hung.restingHeight * Look.pixels))
        width: hung.exact ? implicitWidth / Look.pixels : hung.width
        height: hung.exact ? implicitHeight / Look.pixels : hung.height
    }
    Loader {
        active: hung.empty
        anchors.fill: parent
        sourceComponent: Shape {
            ShapePath {
                strokeColor: Look.edge
                strokeWidth: 1.5
                strokeStyle: ShapePath.DashLine
                dashPattern: [6, 5]
                fillColor: "transparent"
                startX: 1; startY: 1
                PathLine { x: hung.width - 1; y: 1 }
                PathLine { x: hung.width - 1; y: hung.height - 1 }
                PathLine { x: 1; y: hung.height - 1 }
                PathLine { x: 1; y: 1 }
            }
        }
    }
    Text {
        textFormat: Text.PlainText
        visible: hung.numbered
        y: hung.height + 6
        text: hung.work.number
        color: Look.madder
        font.family: Look.sans
        font.pixelSize: Look.small
        font.weight: Font.DemiBold
        font.features: { "tnum": 1 }
    }
}
