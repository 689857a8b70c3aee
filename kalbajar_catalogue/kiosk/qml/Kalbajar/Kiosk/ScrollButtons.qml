import QtQuick
import QtQuick.Templates as T

// For the bar of a page that is longer than the screen: up and down, there only when it is.
Row {
    id: buttons

    property Flickable flick: null
    property string name: "scroll"
    readonly property real rest: flick ? flick.contentHeight + flick.topMargin + flick.bottomMargin - flick.height : 0
    readonly property real gone: flick ? flick.contentY - flick.originY + flick.topMargin : 0

    spacing: 12
    visible: rest > 2

    function go(by: real): void {
        const top = flick.originY - flick.topMargin;
        glide.stop();
        glide.to = Math.max(top, Math.min(top + rest, flick.contentY + by));
        glide.start();
    }

    PushButton {
        objectName: buttons.name + ".up"
        iconName: "arrow-up"
        text: qsTr("Further up")
        display: T.AbstractButton.IconOnly
        enabled: buttons.gone > 2
        onClicked: buttons.go(-buttons.flick.height * 0.75)
    }
    PushButton {
        objectName: buttons.name + ".down"
        iconName: "arrow-down"
        text: qsTr("Further down")
        display: T.AbstractButton.IconOnly
        enabled: buttons.gone < buttons.rest - 2
        onClicked: buttons.go(buttons.flick.height * 0.75)
    }
    NumberAnimation { id: glide; target: buttons.flick; property: "contentY"; duration: Look.motion; easing.type: Easing.OutCubic }
}
