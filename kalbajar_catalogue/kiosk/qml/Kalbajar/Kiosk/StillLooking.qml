pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import QtQuick.Templates as T
import Kalbajar.Kiosk.Core

// After a minute without a touch: is anybody still looking? It asks for twenty seconds; a touch anywhere says yes, when
// the finger lifts, and presses nothing below.
FocusScope {
    id: question

    required property Item page
    // Where the keys were.
    property Item before: null
    property bool keyed: false
    readonly property var words: ({ "az": "Hələ baxırsınız?", "en": "Still looking?", "ru": "Вы ещё смотрите?" })
    readonly property real part: Math.min(1, Session.secondsLeft / Session.secondsAsked)

    onVisibleChanged: visible ? ask() : rest()

    function ask(): void {
        before = Window.activeFocusItem;
        keyed = (before as T.Control)?.visualFocus ?? false;
        yes.forceActiveFocus();
    }
    function rest(): void {
        if (!activeFocus && !yes.focus)
            return;
        yes.focus = false;
        (Session.attracting ? page : before ?? page).forceActiveFocus(keyed ? Qt.TabFocusReason : Qt.OtherFocusReason);
        before = null;
    }
    Keys.onPressed: event => {
        Session.stay();
        event.accepted = true;
    }

    // Nothing below it is touched, dragged or pinched.
    MultiPointTouchArea { anchors.fill: parent; mouseEnabled: true }
    Rectangle { anchors.fill: parent; color: "#000000"; opacity: 0.62 }

    Rectangle {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: parent.height * 0.14
        width: Math.min(parent.width - 2 * 56, Look.upright ? 900 : 1200)
        height: content.height + 2 * 64
        radius: Look.radius
        color: "#FFFDF8"

        Flow {
            id: content
            x: 64
            y: 64
            width: parent.width - 2 * 64
            spacing: 56

            Item {
                width: 184; height: 184
                Shape {
                    anchors.fill: parent
                    ShapePath {
                        strokeColor: "#E2D8C6"; strokeWidth: 14; fillColor: "transparent"
                        PathAngleArc { centerX: 92; centerY: 92; radiusX: 84; radiusY: 84; startAngle: 0; sweepAngle: 360 }
                    }
                    ShapePath {
                        strokeColor: "#9B2D2A"; strokeWidth: 14; fillColor: "transparent"; capStyle: ShapePath.RoundCap
                        PathAngleArc { centerX: 92; centerY: 92; radiusX: 84; radiusY: 84; startAngle: -90; sweepAngle: 360 * question.part }
                    }
                }
                Text {
                    textFormat: Text.PlainText
                    objectName: "still.seconds"
                    anchors.centerIn: parent
                    text: Session.secondsLeft
                    color: "#2E211A"
                    font.family: Look.serif
                    font.weight: Font.Medium
                    font.pixelSize: 76
                    font.features: { "lnum": 1, "tnum": 1 }
                }
            }

            Column {
                width: content.width - (Look.upright ? 0 : 184 + content.spacing)
                spacing: 16
                Text {
                    textFormat: Text.PlainText
                    width: parent.width
                    text: question.words[Session.language]
                    color: "#2E211A"
                    font.family: Look.serif
                    font.weight: Font.Medium
                    font.pixelSize: 64
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.AlertMessage
                    Accessible.name: text
                }
                Text {
                    textFormat: Text.PlainText
                    width: parent.width
                    text: Session.languages.filter(code => code !== Session.language).map(code => question.words[code]).join(" · ")
                    color: "#2E211A"
                    font.family: Look.serif
                    font.pixelSize: 34
                    wrapMode: Text.Wrap
                }
                Flow {
                    width: parent.width
                    spacing: 16
                    topPadding: 16
                    PushButton {
                        id: yes
                        objectName: "still.yes"
                        side: Math.max(104, Look.touch)
                        implicitWidth: 400
                        chosen: true
                        text: qsTr("Yes, go on")
                        onClicked: Session.stay()
                        KeyNavigation.tab: again
                        KeyNavigation.backtab: again
                    }
                    PushButton {
                        id: again
                        objectName: "still.restart"
                        KeyNavigation.tab: yes
                        KeyNavigation.backtab: yes
                        side: Math.max(104, Look.touch)
                        light: true
                        text: qsTr("Begin again")
                        onClicked: Session.leave()
                    }
                }
            }
        }
    }
}
