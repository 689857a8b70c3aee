import QtQuick

// A lozenge of the carpet's border: full for what is to come, hollow for what is over.
Rectangle {
    property bool hollow: false
    property real size: 24
    width: size * 0.72
    height: size * 0.72
    rotation: 45
    color: hollow ? Look.ground : Look.madder
    border.width: 2.5
    border.color: Look.madder
    Accessible.ignored: true
}
