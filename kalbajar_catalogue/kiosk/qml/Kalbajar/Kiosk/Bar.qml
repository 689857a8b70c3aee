import QtQuick
import QtQuick.Templates as T
import Kalbajar.Kiosk.Core

// The foot of every page: start and back, the page's own controls, the languages, size and contrast. It never moves.
Item {
    id: bar

    property Component controls: null
    readonly property bool folded: Look.upright

    height: Look.bar + (folded && middle.item ? Look.key + 24 : 0)

    Rectangle { anchors.fill: parent; color: Look.ground }
    Rectangle { width: parent.width; height: 1.5; color: Look.line }

    Row {
        x: Look.upright ? 24 : 40
        spacing: 12
        height: Look.bar
        anchors.bottom: parent.bottom
        PushButton {
            objectName: "bar.start"
            anchors.verticalCenter: parent.verticalCenter
            // On the ways in there is only one way further: to the beginning, for whoever comes next.
            readonly property bool ends: Session.page === "home"
            iconName: ends ? "x" : "house"
            text: ends ? qsTr("Finish") : qsTr("Start")
            display: bar.folded ? T.AbstractButton.IconOnly : T.AbstractButton.TextBesideIcon
            onClicked: Session.page === "home" ? Session.leave() : Session.start()
        }
        PushButton {
            objectName: "bar.back"
            anchors.verticalCenter: parent.verticalCenter
            visible: Session.canGoBack
            iconName: "arrow-left"
            text: qsTr("Back")
            display: bar.folded ? T.AbstractButton.IconOnly : T.AbstractButton.TextBesideIcon
            onClicked: Session.back()
        }
        Text {
            textFormat: Text.PlainText
            objectName: "bar.sample"
            // Only where the page's own controls leave room; every title of a sample says it too.
            opacity: Content.sample && (bar.folded || !middle.item || parent.x + x + width + 24 < middle.x) ? 1 : 0
            anchors.verticalCenter: parent.verticalCenter
            leftPadding: 8
            text: qsTr("SAMPLE")
            color: Look.text
            font.family: Look.sans
            font.pixelSize: 24
            font.letterSpacing: 1
        }
    }

    Loader {
        id: middle
        sourceComponent: bar.controls
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: bar.folded ? 0 : -80
        y: bar.folded ? 16 : (Look.bar - height) / 2
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: Look.upright ? 24 : 40
        anchors.bottom: parent.bottom
        height: Look.bar
        spacing: 12
        LanguageChoice { anchors.verticalCenter: parent.verticalCenter }
        PushButton {
            objectName: "bar.large"
            anchors.verticalCenter: parent.verticalCenter
            iconName: "a-large-small"
            text: qsTr("Text size")
            display: T.AbstractButton.IconOnly
            chosen: Session.large
            Accessible.checkable: true
            Accessible.checked: Session.large
            onClicked: Session.toggleLarge()
        }
        PushButton {
            objectName: "bar.contrast"
            anchors.verticalCenter: parent.verticalCenter
            iconName: "contrast"
            text: qsTr("Contrast")
            display: T.AbstractButton.IconOnly
            chosen: Session.contrast
            Accessible.checkable: true
            Accessible.checked: Session.contrast
            onClicked: Session.toggleContrast()
        }
    }
}
