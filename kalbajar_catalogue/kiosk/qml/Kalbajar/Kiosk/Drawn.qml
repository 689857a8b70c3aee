import QtQuick
import Kalbajar.Kiosk.Core

// A drawing from data, as large as its place. Read from a file: what comes as an address of itself is never let go.
Image {
    property string svg: ""
    fillMode: Image.PreserveAspectFit
    cache: false
    sourceSize: Qt.size(Math.ceil(width * Look.pixels), Math.ceil(height * Look.pixels))
    source: svg ? Drawings.address(svg) : ""
}
