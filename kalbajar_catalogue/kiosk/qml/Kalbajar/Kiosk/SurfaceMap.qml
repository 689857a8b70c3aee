import QtQuick

// Every work of a wall as a small field, drawn once: it is there before any picture is read.
Canvas {
    id: map

    property var plan: null
    property real wide: 400
    property real high: 56
    readonly property color ink: Look.strong ? Look.line : Look.edge

    width: wide * Look.pixels
    height: high * Look.pixels
    scale: 1 / Look.pixels
    transformOrigin: Item.TopLeft
    renderStrategy: Canvas.Immediate

    onPlanChanged: requestPaint()
    onInkChanged: requestPaint()
    onWidthChanged: requestPaint()
    onPaint: {
        const context = getContext("2d");
        context.clearRect(0, 0, width, height);
        if (!plan || !plan.rows || !plan.rows.length)
            return;
        const gap = plan.rows.length > 12 ? 1 : 4 * Look.pixels;
        const row = (height + gap) / plan.rows.length, across = width / plan.width, high = row - gap;
        context.fillStyle = ink;
        for (const place of plan.places)
            context.fillRect(place[1] * across, place[0] * row + place[2] * high,
                             Math.max(1, place[3] * across), Math.max(1, place[4] * high));
    }
}
