pragma Singleton
import QtQuick
import Kalbajar.Kiosk.Core

// What pages remember for one stay: where a wall stood, which works were looked for. Forgotten when the visitor has gone.
QtObject {
    id: kept

    property var things: ({})
    readonly property Connections watch: Connections {
        target: Session
        function onEnded(): void { kept.things = {}; }
    }

    function keep(name: string, thing: var): void { things[name] = thing; }
    function recall(name: string): var { return things[name]; }
    function forget(name: string): void { delete things[name]; }
}
