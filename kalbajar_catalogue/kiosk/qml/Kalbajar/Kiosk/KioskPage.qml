import QtQuick
import Kalbajar.Kiosk.Core

// What every page is: `said` holds its values (see kiosk/pages), said anew in another language or by a new edition.
FocusScope {
    id: page
    focus: true

    required property string name
    required property string argument
    property bool night: false
    // What the page puts into the middle of the bar; in an upright picture it stands in a row above it.
    property Component controls: null
    // A page that attracts has no bar.
    property bool bare: false
    readonly property var said: Content.say(name, argument, Session.language, Content.revision) ?? {}
    readonly property bool lost: Object.keys(said).length === 0
}
