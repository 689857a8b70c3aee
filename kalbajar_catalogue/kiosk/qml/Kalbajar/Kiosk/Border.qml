import QtQuick
import Kalbajar.Kiosk.Core

// The carpet's border: a narrow band of stepped lozenges, drawn from data.
Image {
    property bool lying: false

    width: lying ? implicitWidth : 44
    height: lying ? 44 : implicitHeight
    fillMode: lying ? Image.TileHorizontally : Image.TileVertically
    horizontalAlignment: Image.AlignLeft
    verticalAlignment: Image.AlignTop
    source: Drawings.border(Look.madder, Look.indigo, Look.weld, lying)
    Accessible.ignored: true
}
