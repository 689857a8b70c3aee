import QtQuick

// How deep a picture is seen and where: `zoom` 1 is whole, `x` and `y` the middle of what is seen, as shares of the
// picture. Two Zooms that share one are seen together.
QtObject {
    property real zoom: 1
    property real x: 0.5
    property real y: 0.5
}
