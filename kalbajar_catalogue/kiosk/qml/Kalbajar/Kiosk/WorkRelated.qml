pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kalbajar.Kiosk.Core

// Works that a visitor may want to see after this one: small, whole, with their numbers; as many as there is room for.
Column {
    id: related

    property var works: []
    property real high: 112
    // All that stands above and below the pictures.
    readonly property real over: 40 + 2.8 * Look.small
    readonly property var shown: fitting()
    readonly property string why: shown.length && shown.every(work => work.why === shown[0].why) ? shown[0].why : ""

    visible: shown.length > 0
    spacing: 14

    function wide(work: var): real {
        const picture = work.picture;
        return Math.max(Look.touch, 0.72 * Look.small * work.number.length, Math.min(2.4 * high, high * picture.width / Math.max(1, picture.height)));
    }
    function fitting(): var {
        let room = width, fit = [];
        for (const work of works ?? []) {
            room -= wide(work);
            if (room < 0)
                break;
            fit.push(work);
            room -= 16;
        }
        return fit;
    }
    function heading(): string {
        switch (why) {
        case "pair": return qsTr("The other view");
        case "same_subject": return qsTr("The same subject");
        case "contents": return qsTr("What stands in it");
        case "part_of": return qsTr("Where it stands");
        case "set_with": return qsTr("Of the same set");
        case "same_maker": return qsTr("By the same hand");
        case "same_place": return qsTr("From the same place");
        case "beside": return qsTr("Hanging beside it");
        }
        return qsTr("Related works");
    }

    Rectangle { width: related.width; height: 1.5; color: Look.line }
    Text {
        textFormat: Text.PlainText
        width: related.width
        text: related.heading()
        color: Look.quiet
        font.family: Look.sans
        font.pixelSize: Look.small
        wrapMode: Text.Wrap
    }
    Row {
        spacing: 16
        Repeater {
            model: related.shown
            T.AbstractButton {
                id: work
                required property var modelData
                objectName: "work.related." + modelData.key
                width: related.wide(modelData)
                implicitHeight: related.high + 8 + below.height
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.Button
                Accessible.name: modelData.number + ", " + modelData.title.text
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()
                onClicked: Session.open(modelData.page, modelData.key)
                contentItem: Item {
                    Plate {
                        width: parent.width
                        height: related.high
                        picture: work.modelData.picture
                        number: work.modelData.number
                        opacity: work.pressed ? 0.7 : 1
                    }
                    Text {
                        textFormat: Text.PlainText
                        id: below
                        y: related.high + 8
                        text: work.modelData.number
                        color: Look.madder
                        font.family: Look.sans
                        font.pixelSize: Look.small
                        font.weight: Font.DemiBold
                        font.features: { "tnum": 1 }
                    }
                }
                background: Item { Ring { control: work } }
            }
        }
    }
}
