pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kalbajar.Kiosk.Core

// The languages of this kiosk by their own names, the chosen one bold and underlined.
Row {
    id: choice
    spacing: 0

    readonly property var names: ({ "az": "Azərbaycanca", "en": "English", "ru": "Русский" })
    visible: Session.languages.length > 1

    Repeater {
        model: Session.languages.map(code => ({ code: code, name: choice.names[code] }))
        T.AbstractButton {
            id: language
            required property var modelData
            readonly property bool isSpoken: Session.language === modelData.code
            objectName: "bar.language." + modelData.code
            implicitWidth: Math.max(Look.touch, label.implicitWidth + (Look.upright ? 28 : 36))
            implicitHeight: Look.touch
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.RadioButton
            Accessible.name: modelData.name
            Accessible.checked: isSpoken
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()
            onClicked: Session.speak(modelData.code)
            contentItem: Item {
                Text {
                    textFormat: Text.PlainText
                    id: label
                    anchors.centerIn: parent
                    text: language.modelData.name
                    color: Look.text
                    font.family: Look.sans
                    font.pixelSize: Look.upright ? 24 : 26
                    font.weight: language.isSpoken ? Font.Bold : Font.Normal
                }
                Rectangle {
                    visible: language.isSpoken
                    width: label.width
                    height: 3
                    y: label.y + label.height + 4
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: Look.madder
                }
            }
            background: Item { Ring { control: language } }
        }
    }
}
