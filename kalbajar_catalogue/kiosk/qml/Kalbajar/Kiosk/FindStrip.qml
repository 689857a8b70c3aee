pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk.Core

// What was found, in one line above the keys: dragged sideways, or turned over by the buttons in the bar.
ListView {
    id: strip

    property var cards: []
    property int more: 0

    function turn(step: int): void {
        glide.stop();
        const end = Math.max(originX - leftMargin, originX + contentWidth - width + rightMargin);
        glide.to = Math.max(originX - leftMargin, Math.min(end, contentX + step * width * 0.75));
        glide.start();
    }
    // As wide as the title needs to stand in two lines.
    function wide(card: var): real {
        const picture = card.picture ?? ({ width: 4, height: 3 });
        const indent = card.number ? 84 * Look.swell : 0;
        const title = 8 * Look.swell * (card.title ? card.title.text.length : 0) + 60;
        const below = 14.2 * Look.swell * ((card.under || "place").length + (card.works && card.kind !== "work" ? 16 : 0));
        const needs = indent + Math.max(title, below);
        return Math.max(280 * Look.swell, Math.min(680, Math.max(needs, pictures * picture.width / Math.max(1, picture.height))));
    }
    // What two lines of a title and one below it leave.
    readonly property real pictures: Math.max(90, Math.min(190, height - 32 - 108 * Look.swell))

    objectName: "search.strip"
    orientation: ListView.Horizontal
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: false
    leftMargin: Look.margin
    rightMargin: Look.margin
    spacing: 44
    cacheBuffer: 600
    clip: true
    model: cards
    delegate: FindCard {
        required property var modelData
        required property int index
        name: "search"
        card: modelData
        width: strip.wide(modelData)
        // A long text takes its room from the picture.
        high: Math.max(84, Math.min(strip.pictures, strip.height - wordsHeight))
        onActiveFocusChanged: if (activeFocus) strip.positionViewAtIndex(index, ListView.Contain)
    }
    footer: Text {
        textFormat: Text.PlainText
        visible: strip.more > 0
        width: visible ? 360 : 0
        height: strip.pictures
        leftPadding: 44
        verticalAlignment: Text.AlignVCenter
        text: qsTr("and %n more: one more letter brings them nearer", "", strip.more)
        color: Look.quiet
        font.family: Look.sans
        font.pixelSize: Look.small
        wrapMode: Text.Wrap
    }
    // Other results begin at their beginning.
    onCardsChanged: beginning.restart()
    Timer {
        id: beginning
        interval: 0
        onTriggered: {
            glide.stop();
            strip.contentX = strip.originX - strip.leftMargin;
        }
    }
    NumberAnimation { id: glide; target: strip; property: "contentX"; duration: Look.motion; easing.type: Easing.OutCubic }
}
