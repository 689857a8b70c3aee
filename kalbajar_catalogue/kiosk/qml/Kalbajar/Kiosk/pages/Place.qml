pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk
import Kalbajar.Kiosk.Core
import ".."

// A place: its name, what it belongs to; then the works from there and what happens there.
KioskPage {
    id: page
    focus: true
    controls: ScrollButtons { flick: list; name: "place" }

    FindRows {
        id: list
        anchors.fill: parent
        focus: true
        name: "place"
        memory: "place/" + page.argument
        high: Look.upright ? 310 : 260
        groups: [
            { "name": (page.said.works ?? []).length ? qsTr("Works from here") : "", "cards": page.said.works ?? [] },
            { "name": (page.said.events ?? []).length ? qsTr("In the programme") : "", "cards": page.said.events ?? [], "worded": true },
            { "name": (page.said.shows ?? []).length ? qsTr("Exhibitions here") : "", "cards": page.said.shows ?? [], "worded": true },
            { "name": (page.said.parts ?? []).length ? qsTr("Places in it") : "", "cards": page.said.parts ?? [], "worded": true }
        ]
        header: FindHead {
            width: list.width
            title: page.said.name ?? ({ text: "", fallback: "" })
            under: page.said.within ? page.said.within.text : ""
        }
    }
}
