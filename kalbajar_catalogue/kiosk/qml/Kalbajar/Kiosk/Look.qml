pragma Singleton
import QtQuick
import Kalbajar.Kiosk.Core

// Colours, sizes and motion. Where a picture fills the screen it is night, where one reads it is wool.
// Sizes are units of the grid: 1920 x 1080, upright 1080 x 1920, scaled as a whole by the stage.
QtObject {
    property bool night: false
    property real width: 1920
    property real height: 1080
    readonly property bool upright: height > width

    readonly property bool strong: Session.contrast
    readonly property color ground: night ? (strong ? "#000000" : "#1A1512") : (strong ? "#FFFFFF" : "#F6F1E7")
    readonly property color surface: night ? (strong ? "#000000" : "#251D18") : (strong ? "#FFFFFF" : "#FFFDF8")
    // Under the keys of a keyboard.
    readonly property color tray: night ? surface : (strong ? "#FFFFFF" : "#EDE4D3")
    readonly property color line: night ? (strong ? "#B9A994" : "#3A2F27") : (strong ? "#6B5444" : "#E2D8C6")
    // Under the words of a control while it is pressed.
    readonly property color pressed: night ? "#3A2F27" : "#E2D8C6"
    readonly property color edge: night ? (strong ? "#FFFFFF" : "#8C7C6C") : (strong ? "#000000" : "#8A7868")
    readonly property color text: night ? (strong ? "#FFFFFF" : "#EFE6D6") : (strong ? "#000000" : "#2E211A")
    // 7 : 1 everywhere: on wool only the size tells what is quiet.
    readonly property color quiet: night ? (strong ? "#FFFFFF" : "#B9A994") : text
    // Numbers and "today", 24 px and up; never a sentence.
    readonly property color madder: night ? (strong ? "#FFB3AB" : "#E07A6F") : (strong ? "#7A1512" : "#9B2D2A")
    readonly property color field: strong ? "#7A1512" : "#9B2D2A"
    readonly property color fieldText: "#FFFDF8"
    readonly property color indigo: night ? "#9DB6DC" : "#22395B"
    readonly property color weld: night ? "#E0B553" : "#8A6414"

    readonly property string serif: "EB Garamond"
    readonly property string sans: "Inter"
    readonly property real swell: Session.large ? 1.3 : 1
    readonly property real small: 24 * swell
    readonly property real body: 28 * swell
    readonly property real lead: 36 * (Session.large ? 1.2 : 1)
    readonly property real heading: 56 * (Session.large ? 1.12 : 1)
    readonly property real title: 84 * (Session.large ? 1.06 : 1)

    readonly property real touch: Machine.touch
    readonly property real key: Math.max(88, Machine.touch)
    readonly property real bar: Math.max(upright ? 128 : 104, Machine.touch + 24)
    readonly property real margin: upright ? 56 : 80
    readonly property real gap: 16
    readonly property real radius: 14
    // Screen px in one unit, for pictures that are read as large as they are seen.
    readonly property real pixels: Machine.scale
    readonly property int motion: Machine.still ? 0 : 240

    // Sizes of a picture of `width` x `height` that is seen whole in `wide` x `high`.
    function whole(width: real, height: real, wide: real, high: real): size {
        const share = Math.min(wide / Math.max(1, width), high / Math.max(1, height));
        return Qt.size(width * share, height * share);
    }
}
