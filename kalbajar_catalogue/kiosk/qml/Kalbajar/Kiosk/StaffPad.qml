pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kalbajar.Kiosk.Core

// Six digits on large keys. What is typed is told by dots only.
Item {
    id: pad
    readonly property real key: Math.max(Look.upright ? 150 : 116, Look.key)
    readonly property bool locked: Keeper.lockedFor > 0
    readonly property string told: locked ? waiting(Keeper.lockedFor)
                                          : Keeper.triesLeft === Keeper.tries || !Keeper.triesLeft ? qsTr("Type the PIN.")
                                          : Keeper.missed ? qsTr("Wrong. %n tries are left.", "", Keeper.triesLeft)
                                          : qsTr("Type the PIN. %n tries are left.", "", Keeper.triesLeft)
    implicitWidth: content.width
    implicitHeight: content.height

    function waiting(seconds: int): string {
        return seconds < 60 ? qsTr("Too many wrong PINs. Try again in %n second(s).", "", seconds)
                            : qsTr("Too many wrong PINs. Try again in %n minute(s).", "", Math.ceil(seconds / 60));
    }
    function typed(event: var): void {
        if (event.text >= "0" && event.text <= "9" && event.text.length === 1)
            Keeper.press(event.text);
        else if (event.key === Qt.Key_Backspace)
            Keeper.erase();
        else
            return;
        event.accepted = true;
    }

    Column {
        id: content
        width: pad.key * 3 + 2 * Look.gap
        spacing: 28

        Row {
            objectName: "staff.dots"
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 24
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1 of %2 digits").arg(Keeper.typed).arg(Keeper.digits)
            Repeater {
                model: Keeper.digits
                Rectangle {
                    required property int index
                    width: 32; height: 32; radius: 16
                    color: index < Keeper.typed ? Look.text : "transparent"
                    border.width: 3
                    border.color: Look.edge
                }
            }
        }
        Text {
            textFormat: Text.PlainText
            objectName: "staff.told"
            // Room for two lines is kept, so that the keys never move under a finger.
            width: Math.max(parent.width, 640)
            anchors.horizontalCenter: parent.horizontalCenter
            height: Math.max(2 * Look.body * 1.3, implicitHeight)
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: pad.told
            color: Look.text
            font.family: Look.sans
            font.pixelSize: Look.body
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Grid {
            columns: 3
            spacing: Look.gap
            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "delete"]
                Item {
                    id: place
                    required property string modelData
                    width: pad.key
                    height: pad.key
                    PushButton {
                        objectName: "staff.key." + place.modelData
                        anchors.fill: parent
                        visible: place.modelData.length > 0
                        enabled: !pad.locked
                        letters: 44
                        readonly property bool erases: place.modelData === "delete"
                        iconName: erases ? "delete" : ""
                        text: erases ? qsTr("Erase") : place.modelData
                        display: erases ? T.AbstractButton.IconOnly : T.AbstractButton.TextOnly
                        onClicked: erases ? Keeper.erase() : Keeper.press(place.modelData)
                    }
                }
            }
        }
    }
}
