pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk
import Kalbajar.Kiosk.Core
import ".."

// Everybody whom the exhibitions name; letters lead to them where they are many.
KioskPage {
    id: page
    focus: true
    controls: ScrollButtons { flick: list; name: "people" }

    FindRows {
        id: list
        anchors.fill: parent
        focus: true
        name: "people"
        memory: "people"
        most: 3
        least: 420
        groups: [{ "name": "", "cards": page.said.people ?? [], "worded": true }]
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
                    people: true
                    other: page.said.places ?? false
                }
                Flow {
                    visible: (page.said.letters ?? []).length > 1
                    width: parent.width
                    spacing: 12
                    Repeater {
                        model: page.said.letters ?? []
                        PushButton {
                            required property var modelData
                            objectName: "people.letter." + modelData.letter
                            text: modelData.letter
                            letters: 34
                            side: Look.key
                            Accessible.name: qsTr("Names with %1").arg(text)
                            onClicked: list.showCard(modelData.at)
                        }
                    }
                }
            }
        }
    }
}
