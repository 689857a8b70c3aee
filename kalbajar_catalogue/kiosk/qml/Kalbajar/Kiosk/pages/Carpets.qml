import QtQuick
import Kalbajar.Kiosk
import ".."

// The carpets of all exhibitions, whole, on one rail.
TrueWall {
    night: true
    hung: true
    title: qsTr("Carpets")
    counted: qsTr("%n carpet(s)", "", said.shown ?? 0)
}
