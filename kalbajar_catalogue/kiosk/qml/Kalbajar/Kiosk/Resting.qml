pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk.Core

// Outside the hours: black, and in three languages when it opens again. A touch wakes the kiosk for one stay.
Rectangle {
    id: rest
    objectName: "resting"
    color: "#000000"

    readonly property var words: ({
        "az": { closed: "Bağlıdır", opens: "Açılır: %1", today: "bu gün, %1" },
        "en": { closed: "Closed", opens: "Opens %1", today: "today, %1" },
        "ru": { closed: "Закрыто", opens: "Откроется: %1", today: "сегодня, %1" }
    })
    // Against burn-in: another place every minute.
    property int minutes: 0

    function opening(language: string): string {
        if (Keeper.opens.length === 0)
            return "";
        const told = words[language];
        const day = Qt.locale(language).dayName(Keeper.opensDay % 7, Locale.LongFormat);
        return told.opens.arg(Keeper.opensToday ? told.today.arg(Keeper.opens) : `${day}, ${Keeper.opens}`);
    }

    Timer {
        running: rest.visible
        repeat: true
        interval: 60000
        onTriggered: rest.minutes += 1
    }
    Item {
        scale: Machine.scale
        transformOrigin: Item.TopLeft
        width: rest.width / Machine.scale
        height: rest.height / Machine.scale

        Column {
            id: column
            objectName: "resting.words"
            readonly property real room: Math.max(0, parent.height - height - 2 * Look.margin)
            width: Math.min(1000, parent.width - 2 * Look.margin - 80)
            x: (parent.width - width) / 2 + 40 * Math.cos(rest.minutes)
            y: Look.margin + room * (0.5 + 0.35 * Math.sin(rest.minutes * 0.7))
            spacing: 44
            Repeater {
                model: Session.languages
                Column {
                    id: one
                    required property string modelData
                    width: column.width
                    spacing: 6
                    Text {
                        textFormat: Text.PlainText
                        width: one.width
                        horizontalAlignment: Text.AlignHCenter
                        text: rest.words[one.modelData].closed
                        color: "#B9A994"
                        font.family: Look.serif
                        font.pixelSize: 52
                        wrapMode: Text.Wrap
                    }
                    Text {
                        textFormat: Text.PlainText
                        width: one.width
                        horizontalAlignment: Text.AlignHCenter
                        visible: text.length > 0
                        text: rest.opening(one.modelData)
                        color: "#B9A994"
                        font.family: Look.sans
                        font.pixelSize: 28
                        font.features: { "tnum": 1 }
                        wrapMode: Text.Wrap
                        Accessible.role: Accessible.StaticText
                        Accessible.name: text
                    }
                }
            }
        }
    }
}
