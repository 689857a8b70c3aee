pragma ComponentBehavior: Bound
import QtQuick

// Who made an exhibition, and the imprint.
Flow {
    id: credits

    property var people: []
    property var credits: []
    readonly property real measure: Math.min(width, Look.upright ? width : (width - 160) / 3)
    readonly property var labels: ({
        museum: qsTr("Museum"), address: qsTr("Address"), web: qsTr("On the web"), pictures: qsTr("Pictures by"),
        rights: qsTr("Rights"), imprint: qsTr("Imprint"), edition: qsTr("Edition"), isbn: qsTr("ISBN")
    })

    spacing: 40

    Repeater {
        model: credits.people
        CreditLine {
            required property var modelData
            width: credits.measure
            label: modelData.role
            said: ({ text: modelData.names, fallback: "" })
        }
    }
    Repeater {
        model: credits.credits
        CreditLine {
            required property var modelData
            width: credits.measure
            label: credits.labels[modelData.key] ?? ""
            said: modelData.value
        }
    }
}
