pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kalbajar.Kiosk
import Kalbajar.Kiosk.Core
import ".."

// Looking for a name, a place or a number: at each letter what is found changes; nothing needs to be confirmed.
KioskPage {
    id: page
    focus: true

    readonly property var blank: Content.say("search", "", Session.language, Content.revision)
    property string typed: Kept.recall("search") ?? argument
    property string script: Kept.recall("search/script") ?? (Session.language === "ru" ? "cyrillic" : "latin")
    property bool folded: Kept.recall("search/folded") ?? false
    readonly property bool asks: typed.trim().length > 0
    readonly property var found: asks ? lookUp(typed, Session.language, Content.revision) : ({})
    readonly property bool answered: asks && (found.count ?? 0) > 0
    // In a low, broad picture the keys stand beside what is found.
    readonly property bool broad: width > 2.2 * height
    readonly property bool rowed: folded || broad || height - field.height - board.implicitHeight > 640
    readonly property real across: broad && !folded ? width - board.width : width
    readonly property int most: 40

    onTypedChanged: {
        Kept.keep("search", typed);
        Kept.forget("search/at");
        strip.positionViewAtBeginning();
        rows.positionViewAtBeginning();
    }
    onFoldedChanged: Kept.keep("search/folded", folded)
    onAnsweredChanged: if (!answered) folded = false

    function lookUp(text: string, language: string, revision: int): var { return Content.look_up("search", text, language); }
    function type(text: string): void {
        if (typed.length + text.length <= most && !(text === " " && (!typed || typed.endsWith(" "))))
            typed += text;
    }
    function press(what: string, text: string): void {
        switch (what) {
        case "type":
        case "space": type(text); break;
        case "erase": typed = typed.slice(0, -1); break;
        case "clear": typed = ""; break;
        case "script":
            script = script === "latin" ? "cyrillic" : "latin";
            // Only what was chosen is kept: else the letters follow the language.
            Kept.keep("search/script", script);
            break;
        case "show": folded = answered; break;
        }
    }

    // A real keyboard types too.
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            press("erase", "");
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && page.answered)
            press("show", "");
        else if (event.text.length > 0 && event.text.charCodeAt(0) >= 32 && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier)))
            type(event.text);
        else
            return;
        event.accepted = true;
    }

    controls: Row {
        spacing: 12
        PushButton {
            objectName: "search.keys"
            visible: page.folded
            iconName: "keyboard"
            text: qsTr("Keyboard")
            onClicked: page.folded = false
        }
        // Upright the row that they have in the bar is never empty.
        ScrollButtons { flick: rows; name: "search"; visible: Look.upright || rows.visible && rest > 2 }
        PushButton {
            objectName: "search.previous"
            visible: strip.visible && strip.contentWidth > strip.width
            iconName: "chevron-left"
            text: qsTr("Further left")
            display: T.AbstractButton.IconOnly
            enabled: !strip.atXBeginning
            onClicked: strip.turn(-1)
        }
        PushButton {
            objectName: "search.next"
            visible: strip.visible && strip.contentWidth > strip.width
            iconName: "chevron-right"
            text: qsTr("Further right")
            display: T.AbstractButton.IconOnly
            enabled: !strip.atXEnd
            onClicked: strip.turn(1)
        }
    }

    FindField {
        id: field
        x: Look.margin
        y: 36
        width: page.across - 2 * Look.margin
        height: implicitHeight
        typed: page.typed
        understood: page.found.understood ?? ""
        count: page.found.count ?? 0
        answered: page.answered
        onClicked: page.folded = false
    }

    Item {
        id: answers
        y: field.y + field.height + 20
        width: page.across
        height: (page.folded || page.broad ? page.height : board.y) - y

        FindStrip {
            id: strip
            visible: page.answered && !page.rowed
            anchors.fill: parent
            cards: visible ? page.found.cards : []
            more: page.found.more ?? 0
        }
        FindRows {
            id: rows
            visible: page.answered && page.rowed
            anchors.fill: parent
            name: "search"
            memory: "search/at"
            high: Look.upright && !page.folded ? 170 : 200
            least: Look.upright ? 400 : 360
            groups: visible ? [{ "name": "", "cards": page.found.cards }] : []
        }
        Column {
            visible: !page.answered
            width: parent.width
            spacing: 16
            Text {
                textFormat: Text.PlainText
                id: sorry
                objectName: "search.nothing"
                visible: page.asks
                x: Look.margin
                width: parent.width - 2 * Look.margin
                text: qsTr("Nothing here is called that. A shorter word often helps.")
                color: Look.text
                font.family: Look.serif
                font.pixelSize: Look.lead
                wrapMode: Text.Wrap
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            FindOffers {
                width: parent.width
                room: answers.height - (sorry.visible ? sorry.height + 16 : 0)
                offers: page.asks && page.found.closest && page.found.closest.length
                    ? [{ "kind": "closest", "words": page.found.closest }] : page.blank.offers ?? []
                onChosen: word => page.typed = word
            }
        }
    }

    FindKeyboard {
        id: board
        visible: !page.folded
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: page.broad ? page.width / 2 : page.width
        broad: page.broad ? 160 : Math.max(112, Look.touch)
        high: page.broad ? Math.max(Look.key, Math.min(150, (page.height - 32 - 4 * gap) / 5)) : Look.key
        height: page.broad ? page.height : implicitHeight
        keys: page.blank.keys ?? ({})
        script: page.script
        answered: page.answered
        onPressed: (what, text) => page.press(what, text)
    }
}
