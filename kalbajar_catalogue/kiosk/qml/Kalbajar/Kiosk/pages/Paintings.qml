import QtQuick
import Kalbajar.Kiosk
import ".."

// The paintings of all exhibitions, at the height of the eyes.
TrueWall {
    night: true
    title: qsTr("Paintings")
    counted: qsTr("%n painting(s)", "", said.shown ?? 0)
}
