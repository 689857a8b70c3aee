pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// The pictures of one work, small, each with what it shows: the whole, a detail, the back.
Flickable {
    id: views

    property var pictures: []
    property int chosen: 0
    readonly property real high: 100

    height: high + 56
    contentWidth: row.width
    contentHeight: height
    interactive: contentWidth > width
    clip: interactive
    boundsBehavior: Flickable.StopAtBounds

    function said(role: string): string {
        switch (role) {
        case "main": return qsTr("The whole");
        case "detail": return qsTr("Detail");
        case "back": return qsTr("The back");
        case "front": return qsTr("The front");
        case "signature": return qsTr("Signature");
        case "selvedge": return qsTr("Selvedge");
        case "inside": return qsTr("Inside");
        case "damage": return qsTr("Damage");
        case "installation": return qsTr("In the hall");
        }
        return qsTr("Another view");
    }

    Row {
        id: row
        spacing: 24
        Repeater {
            model: views.pictures.length > 1 ? views.pictures : []
            T.AbstractButton {
                id: view
                required property var modelData
                required property int index
                readonly property bool isChosen: index === views.chosen
                objectName: "work.view." + index
                width: Math.max(Look.touch, label.implicitWidth, Math.min(2 * views.high, views.high * modelData.width / Math.max(1, modelData.height)))
                height: Math.max(Look.touch, views.height)
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.RadioButton
                Accessible.name: label.text
                Accessible.checked: isChosen
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()
                onClicked: views.chosen = index
                onActiveFocusChanged: if (activeFocus) views.contentX = Math.max(0, Math.min(x, views.contentWidth - views.width))
                contentItem: Item {
                    Plate {
                        width: parent.width
                        height: views.high
                        picture: view.modelData
                    }
                    Text {
                        textFormat: Text.PlainText
                        id: label
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: views.high + 6
                        text: views.said(view.modelData.role)
                        color: Look.text
                        font.family: Look.sans
                        font.pixelSize: 24
                        font.weight: view.isChosen ? Font.DemiBold : Font.Normal
                    }
                    Rectangle {
                        visible: view.isChosen
                        width: label.width
                        height: 3
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: label.y + label.height + 3
                        color: Look.madder
                    }
                }
                background: Item { Ring { control: view } }
            }
        }
    }
}
