pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// The carpet close up, and the photographs of its details; what is seen is framed on the whole.
Item {
    id: detail

    property var whole: null
    property var pictures: []
    property string number: ""
    property int chosen: 0
    readonly property bool isCloseUp: whole && whole.url && chosen === 0
    readonly property var shown: whole && whole.url ? [whole].concat(Array.from(pictures)) : pictures
    // On the whole carpet, as shares; empty for a photograph of its own.
    readonly property rect seen: isCloseUp && !zoom.whole ? zoom.seen : Qt.rect(0, 0, 0, 0)
    readonly property alias zoom: zoom
    readonly property string address: whole ? whole.url : ""
    property bool begun: false
    readonly property real small: Math.max(92, Look.touch)

    function said(picture: var, index: int): string {
        if (index === 0 && whole && whole.url)
            return qsTr("Close up");
        switch (picture.role) {
        case "detail": return qsTr("Detail");
        case "selvedge": return qsTr("Selvedge");
        case "signature": return qsTr("Signature");
        case "damage": return qsTr("Damage");
        case "installation": return qsTr("In the hall");
        }
        return qsTr("Another view");
    }
    onAddressChanged: begun = false

    // The middle of what is asked for, as shares of the whole carpet.
    function showAround(x: real, y: real): void {
        chosen = 0;
        const deep = zoom.whole ? Math.max(1.5, Math.min(3, zoom.most * 0.62)) : zoom.depth;
        const wide = zoom.width / (zoom.fit.width * deep), high = zoom.height / (zoom.fit.height * deep);
        zoom.showPart(x - wide / 2, y - high / 2, wide, high);
    }

    Rectangle { anchors.fill: zoom; color: Look.line }
    Zoom {
        id: zoom
        name: "carpet.detail"
        width: parent.width
        height: parent.height - (detail.shown.length > 1 ? strip.height + 20 : 0)
        buttons: false
        navigable: false
        picture: detail.shown.length ? detail.shown[Math.min(detail.chosen, detail.shown.length - 1)] : null
        number: detail.number
        // Once: a picture that is read anew, with all its pixels, stays where it is.
        onReadyChanged: if (ready && detail.isCloseUp && !detail.begun) {
            detail.begun = true;
            Qt.callLater(detail.showAround, 0.5, 0.5);
        }
    }
    Flickable {
        id: strip
        visible: detail.shown.length > 1
        anchors.bottom: parent.bottom
        width: parent.width
        height: detail.small + 44
        contentWidth: row.width
        interactive: contentWidth > width
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        Row {
            id: row
            spacing: 20
            Repeater {
                model: detail.shown.length > 1 ? detail.shown : []
                T.AbstractButton {
                    id: view
                    required property var modelData
                    required property int index
                    objectName: "carpet.view." + index
                    width: Math.max(detail.small, label.implicitWidth)
                    height: strip.height
                    focusPolicy: Qt.StrongFocus
                    Accessible.role: Accessible.RadioButton
                    Accessible.name: label.text
                    Accessible.checked: index === detail.chosen
                    Keys.onReturnPressed: click()
                    Keys.onEnterPressed: click()
                    onClicked: detail.chosen = index
                    contentItem: Item {
                        Plate {
                            width: parent.width
                            height: detail.small
                            picture: view.modelData
                        }
                        Text {
                            textFormat: Text.PlainText
                            id: label
                            y: detail.small + 4
                            anchors.horizontalCenter: parent.horizontalCenter
                            text: detail.said(view.modelData, view.index)
                            color: Look.text
                            font.family: Look.sans
                            font.pixelSize: 24
                            font.weight: view.index === detail.chosen ? Font.DemiBold : Font.Normal
                        }
                        Rectangle {
                            visible: view.index === detail.chosen
                            width: label.width
                            height: 3
                            anchors.horizontalCenter: parent.horizontalCenter
                            y: label.y + label.height + 2
                            color: Look.madder
                        }
                    }
                    background: Item { Ring { control: view } }
                }
            }
        }
    }
}
