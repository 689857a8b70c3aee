import QtQuick
import QtQuick.Templates as T

// What keys or the switch reach is seen: whatever scrolls goes as far as the control with the focus needs.
Item {
    id: view

    readonly property real around: 24

    function bring(): void {
        const control = Window.activeFocusItem as T.Control;
        if (!control || !control.visualFocus)
            return;
        for (let above = control.parent; above; above = above.parent)
            if (above as Flickable)
                reveal(above as Flickable, control);
    }
    function reveal(flick: Flickable, control: Item): void {
        const at = control.mapToItem(flick.contentItem, 0, 0, control.width, control.height);
        const leftmost = flick.originX - flick.leftMargin, topmost = flick.originY - flick.topMargin;
        flick.contentX = within(flick.contentX, flick.width, at.x, at.width, leftmost,
            flick.originX + flick.contentWidth + flick.rightMargin - flick.width);
        flick.contentY = within(flick.contentY, flick.height, at.y, at.height, topmost,
            flick.originY + flick.contentHeight + flick.bottomMargin - flick.height);
    }
    // Where to scroll to from `now`, so that a length from `begin` on is seen.
    function within(now: real, room: real, begin: real, length: real, least: real, most: real): real {
        if (most <= least || begin >= now && begin + length <= now + room)
            return now;
        const to = begin < now ? begin - around : begin + Math.min(length + around, room) - room;
        return Math.max(least, Math.min(most, to));
    }

    Connections {
        target: view.Window.window
        function onActiveFocusItemChanged(): void { soon.restart(); }
    }
    // After the page has done what it does itself.
    Timer { id: soon; interval: 0; onTriggered: view.bring() }
}
