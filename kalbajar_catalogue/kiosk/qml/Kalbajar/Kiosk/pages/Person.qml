pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk
import Kalbajar.Kiosk.Core
import ".."

// Somebody: their name, their dates, their life; then their works, large.
KioskPage {
    id: page
    focus: true
    controls: ScrollButtons { flick: list; name: "person" }

    FindRows {
        id: list
        anchors.fill: parent
        focus: true
        name: "person"
        memory: "person/" + page.argument
        high: Look.upright ? 310 : 260
        groups: [
            { "name": (page.said.works ?? []).length ? qsTr("Works") : "", "cards": page.said.works ?? [] },
            { "name": (page.said.events ?? []).length ? qsTr("In the programme") : "", "cards": page.said.events ?? [], "worded": true },
            { "name": (page.said.shows ?? []).length ? qsTr("Exhibitions") : "", "cards": page.said.shows ?? [], "worded": true }
        ]
        header: FindHead {
            width: list.width
            title: page.said.name ?? ({ text: "", fallback: "" })
            under: [page.said.roles, page.said.dates ? page.said.dates.text : ""].filter(Boolean).join(" · ")
            body: page.said.biography ?? ({ text: "", fallback: "" })
        }
    }
}
