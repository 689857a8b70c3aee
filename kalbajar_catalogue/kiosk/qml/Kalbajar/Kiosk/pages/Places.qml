pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk
import Kalbajar.Kiosk.Core
import ".."

// The places that the exhibitions name, under what they are part of; a sketch of where they lie, if it is known.
KioskPage {
    id: page
    focus: true
    controls: ScrollButtons { flick: list; name: "places" }
    readonly property bool drawn: (page.said.sketch?.marks ?? []).length > 0
    readonly property bool aside: drawn && !Look.upright && width > 1500

    function named(groups: var): var {
        return groups.map(group => ({
            "name": group.name.text ? group.name : groups.length > 1 ? qsTr("Other places") : "",
            "cards": group.cards,
            "worded": true
        }));
    }

    FindRows {
        id: list
        width: page.aside ? page.width * 0.58 : page.width
        height: parent.height
        focus: true
        name: "places"
        memory: "places"
        most: page.aside ? 2 : 3
        least: 380
        groups: page.named(page.said.groups ?? [])
        header: Item {
            width: list.width
            height: head.height + 88
            Column {
                id: head
                x: Look.margin
                y: 48
                width: parent.width - 2 * Look.margin
                spacing: 32
                PeopleOrPlaces {
                    width: parent.width
                    people: false
                    other: page.said.people ?? false
                }
                SketchMap {
                    visible: page.drawn && !page.aside
                    width: Math.min(parent.width, page.height * 0.8)
                    height: visible ? implicitHeight : 0
                    sketch: page.said.sketch ?? ({})
                }
            }
        }
    }
    SketchMap {
        visible: page.aside
        x: list.width
        width: page.width - x - Look.margin
        height: Math.min(implicitHeight, page.height - 96)
        y: 48
        sketch: page.said.sketch ?? ({})
    }
}
