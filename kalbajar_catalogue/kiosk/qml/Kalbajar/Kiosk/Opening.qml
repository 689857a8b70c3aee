import QtQuick
import Kalbajar.Kiosk.Core

// A picture that grows from its own place on a wall before its page opens; where nothing moves, the page opens at once.
Image {
    id: opening

    property string page: ""
    property string key: ""

    visible: false
    fillMode: Image.PreserveAspectFit

    // `from` is where it is seen; `address` and `high` what it was read from and how high in px, so that it is at hand.
    function open(page: string, key: string, address: string, from: rect, high: int): void {
        if (Look.motion === 0 || !address) {
            Session.open(page, key);
            return;
        }
        if (grow.running)
            return;
        opening.page = page;
        opening.key = key;
        sourceSize.height = high;
        source = address;
        x = from.x; y = from.y; width = from.width; height = from.height;
        // About where the page of a work shows it.
        const wide = parent.width * (Look.upright ? 1 : 0.68), tall = parent.height * (Look.upright ? 0.6 : 1);
        const whole = Look.whole(from.width, from.height, wide, tall);
        toX.to = (wide - whole.width) / 2;
        toY.to = (tall - whole.height) / 2;
        toWidth.to = whole.width;
        toHeight.to = whole.height;
        visible = true;
        grow.start();
    }

    ParallelAnimation {
        id: grow
        NumberAnimation { id: toX; target: opening; property: "x"; duration: Look.motion * 0.75; easing.type: Easing.OutCubic }
        NumberAnimation { id: toY; target: opening; property: "y"; duration: Look.motion * 0.75; easing.type: Easing.OutCubic }
        NumberAnimation { id: toWidth; target: opening; property: "width"; duration: Look.motion * 0.75; easing.type: Easing.OutCubic }
        NumberAnimation { id: toHeight; target: opening; property: "height"; duration: Look.motion * 0.75; easing.type: Easing.OutCubic }
        onFinished: Session.open(opening.page, opening.key)
    }
}
