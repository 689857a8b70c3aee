pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk.Core

// What one needs to know of an event: with whom, for whom, in which language, how to come in.
Grid {
    id: facts

    property var said: ({})
    readonly property var listing: listed(said)

    columns: width > 600 * Look.swell && listing.length > 5 ? 2 : 1
    columnSpacing: 32
    rowSpacing: 20
    readonly property real room: (width - columnSpacing * (columns - 1)) / columns

    function told(text: string): var { return { "text": text, "fallback": "" }; }
    function listed(said: var): var {
        const rows = [];
        for (const person of said.people ?? [])
            rows.push({ "label": person.role || qsTr("With"), "told": person.name, "page": "person", "uid": person.uid });
        if (said.audience && said.audience.text)
            rows.push({ "label": qsTr("For whom"), "told": said.audience, "page": "", "uid": "" });
        if (said.languages)
            rows.push({ "label": qsTr("Language"), "told": told(said.languages), "page": "", "uid": "" });
        if (said.booking && said.booking.text)
            rows.push({ "label": qsTr("Good to know"), "told": said.booking, "page": "", "uid": "" });
        if (said.capacity)
            rows.push({ "label": qsTr("Room for"), "told": told(qsTr("%n visitor(s)", "", said.capacity)), "page": "", "uid": "" });
        return rows;
    }

    Repeater {
        model: facts.listing
        Column {
            id: fact
            required property var modelData
            required property int index
            width: facts.room
            Text {
                textFormat: Text.PlainText
                width: parent.width
                text: fact.modelData.label
                color: Look.quiet
                font.family: Look.serif
                font.italic: true
                font.pixelSize: Look.small * 1.1
                wrapMode: Text.Wrap
            }
            NameButton {
                visible: fact.modelData.uid !== ""
                objectName: "event.person." + fact.modelData.uid
                text: fact.modelData.told.text
                room: facts.room
                onClicked: Session.open("person", fact.modelData.uid)
            }
            Text {
                textFormat: Text.PlainText
                visible: text.length > 0
                width: parent.width
                text: fact.modelData.uid && fact.modelData.told.fallback ? qsTr("in the language: %1").arg(fact.modelData.told.fallback) : ""
                color: Look.quiet
                font.family: Look.sans
                font.pixelSize: Look.small
                wrapMode: Text.Wrap
            }
            Words {
                visible: fact.modelData.uid === ""
                width: parent.width
                topPadding: 4
                told: fact.modelData.told
            }
        }
    }
}
