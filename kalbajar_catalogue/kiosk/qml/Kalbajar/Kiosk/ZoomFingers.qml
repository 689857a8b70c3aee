import QtQuick

// What fingers do on a surface: one drags, two pinch, more do no harm; a touch, two touches in a row, a flick.
MultiPointTouchArea {
    id: fingers

    // Moved by (x, y), and grown by `factor` around (atX, atY).
    signal dragged(x: real, y: real)
    signal pinched(factor: real, atX: real, atY: real)
    signal held()
    // All fingers are up; the last one moved by so many units in a second, and in all by so many.
    signal letGo(speedX: real, speedY: real, movedX: real, movedY: real, fingers: int)
    signal touchedOnce(x: real, y: real)
    signal touchedTwice(x: real, y: real)

    readonly property real slip: 18
    readonly property int twiceMs: 350
    property var now: null
    property var before: null

    minimumTouchPoints: 1
    maximumTouchPoints: 10
    mouseEnabled: true

    function heard(points: var): void {
        const down = points.filter(point => point.pressed).slice(0, 2);
        if (down.length === 0)
            return end();
        const hand = {
            who: down.map(point => point.pointId).join(),
            x: down.reduce((sum, point) => sum + point.x, 0) / down.length,
            y: down.reduce((sum, point) => sum + point.y, 0) / down.length,
            spread: down.length === 2 ? Math.max(24, Math.hypot(down[0].x - down[1].x, down[0].y - down[1].y)) : 0,
            count: down.length, when: Date.now()
        };
        if (!now)
            begin(hand);
        else if (now.who === hand.who)
            follow(hand);
        // Another finger came or one went: from here on, nothing jumps.
        Object.assign(now, hand, { most: Math.max(now.most, hand.count) });
    }
    function begin(hand: var): void {
        now = Object.assign({ fromX: hand.x, fromY: hand.y, since: hand.when, wayX: 0, wayY: 0, speedX: 0, speedY: 0,
            most: hand.count, slipped: false }, hand);
        held();
    }
    function follow(hand: var): void {
        const dx = hand.x - now.x, dy = hand.y - now.y, seconds = Math.max(0.004, (hand.when - now.when) / 1000);
        now.wayX += dx;
        now.wayY += dy;
        now.slipped = now.slipped || hand.count > 1 || Math.hypot(now.wayX, now.wayY) > slip;
        if (!now.slipped)
            return;
        now.speedX = 0.6 * now.speedX + 0.4 * dx / seconds;
        now.speedY = 0.6 * now.speedY + 0.4 * dy / seconds;
        if (dx !== 0 || dy !== 0)
            dragged(dx, dy);
        if (hand.count === 2 && hand.spread !== now.spread)
            pinched(hand.spread / now.spread, hand.x, hand.y);
    }
    function end(): void {
        if (!now)
            return;
        const hand = now, when = Date.now(), rested = when - hand.when > 80;
        now = null;
        const quick = hand.most === 1 && !rested;
        letGo(quick ? hand.speedX : 0, quick ? hand.speedY : 0, hand.wayX, hand.wayY, hand.most);
        if (!hand.slipped && when - hand.since < 600)
            tapped(hand.fromX, hand.fromY, when);
    }
    function tapped(x: real, y: real, when: real): void {
        if (before && when - before.when < twiceMs && Math.hypot(x - before.x, y - before.y) < 64) {
            before = null;
            once.stop();
            touchedTwice(x, y);
        } else {
            before = { x: x, y: y, when: when };
            once.restart();
        }
    }
    function forget(): void {
        if (now)
            letGo(0, 0, 0, 0, now.most);
        now = null;
    }

    onTouchUpdated: points => heard(points)
    onCanceled: forget()

    Timer {
        id: once
        interval: fingers.twiceMs
        onTriggered: if (fingers.before) fingers.touchedOnce(fingers.before.x, fingers.before.y)
    }
}
