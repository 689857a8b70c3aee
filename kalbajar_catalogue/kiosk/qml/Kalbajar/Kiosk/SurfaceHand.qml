import QtQuick

// Fingers on a wall: one drags, two and more pinch, a short touch in place taps. Ten do no harm.
MultiPointTouchArea {
    id: hand

    readonly property bool busy: count > 0
    property int count: 0
    // Stops what is moving, and says whether anything was.
    property var stopFlick: () => false
    readonly property real slop: 14
    // Units a second: a wall that flies by is not looked at.
    readonly property real fastest: 6000

    property var _start: null
    property var _last: null
    property real _spread: 0
    property bool _tap: false
    property var _trail: []

    signal touched
    signal moved(byX: real, byY: real)
    signal spread(x: real, y: real, factor: real)
    signal tapped(x: real, y: real)
    signal flung(speedX: real, speedY: real)

    minimumTouchPoints: 1
    maximumTouchPoints: 10
    mouseEnabled: true

    function _middle(points: var): point {
        let x = 0, y = 0;
        for (const one of points) {
            x += one.x;
            y += one.y;
        }
        return Qt.point(x / points.length, y / points.length);
    }

    function _wide(points: var, middle: point): real {
        let sum = 0;
        for (const one of points)
            sum += Math.hypot(one.x - middle.x, one.y - middle.y);
        return sum / points.length;
    }

    function _begin(points: var): void {
        _last = _middle(points);
        _spread = points.length > 1 ? _wide(points, _last) : 0;
        _trail = [{ time: Date.now(), x: _last.x, y: _last.y }];
        count = points.length;
    }

    onTouchUpdated: points => {
        const held = Array.from(points);
        if (held.length === 0) {
            _end();
            return;
        }
        if (held.length !== count) {
            if (count === 0) {
                _tap = !stopFlick();
                _start = _middle(held);
                touched();
            }
            if (held.length > 1)
                _tap = false;
            _begin(held);
            return;
        }
        const middle = _middle(held);
        if (_tap && Math.hypot(middle.x - _start.x, middle.y - _start.y) < slop)
            return;
        _tap = false;
        moved(middle.x - _last.x, middle.y - _last.y);
        if (held.length > 1 && _spread > 4) {
            const wide = _wide(held, middle);
            spread(middle.x, middle.y, wide / _spread);
            _spread = Math.max(wide, 4);
        }
        _last = middle;
        const now = Date.now();
        _trail = _trail.filter(one => now - one.time < 120).concat([{ time: now, x: middle.x, y: middle.y }]);
    }
    onCanceled: {
        _tap = false;
        _trail = [];
        count = 0;
    }

    function _end(): void {
        const alone = count === 1, trail = _trail;
        count = 0;
        _trail = [];
        if (_tap && _start)
            tapped(_start.x, _start.y);
        else if (alone && trail.length > 1 && Date.now() - trail[trail.length - 1].time < 80)
            _fling(trail[0], trail[trail.length - 1]);
        _tap = false;
    }

    function _fling(first: var, last: var): void {
        const time = Math.max(1, last.time - first.time) / 1000;
        const speedX = (last.x - first.x) / time, speedY = (last.y - first.y) / time;
        const speed = Math.hypot(speedX, speedY), share = Math.min(1, fastest / Math.max(1, speed));
        if (speed > 120)
            flung(speedX * share, speedY * share);
    }
}
