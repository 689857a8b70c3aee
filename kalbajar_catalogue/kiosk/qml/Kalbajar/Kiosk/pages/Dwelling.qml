pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kalbajar.Kiosk
import Kalbajar.Kiosk.Core
import ".."

// The alachigh with its parts to touch: as marks in its picture and by name; its layers opened one after the other.
KioskPage {
    id: page

    property bool reading: false
    // Its code stands in place of the parts.
    property bool takes: false
    property int part: -1
    // The layer that is open: 0 for the whole.
    property int open: 0
    property alias chosen: views.chosen
    readonly property var parts: said.parts ?? []
    readonly property var layers: said.layers ?? []
    readonly property var within: open > 0 && open <= layers.length ? layers[open - 1].parts : []
    readonly property var pictures: placed.pictures ?? []
    readonly property var picture: pictures.length ? pictures[Math.min(chosen, pictures.length - 1)] : null
    readonly property real strip: (said.pictures ?? []).length > 1 ? views.height + 20 : 0
    readonly property real aside: Look.upright ? 0 : Math.max(660, Math.min(780, width * 0.35))
    readonly property real above: Look.upright ? Math.round(0.42 * height) : height - strip
    // The same, asked for with the room that the marks have, as soon as it is known.
    readonly property bool laid: width > 400 && height > 400 && zoom.restWidth > 200 && zoom.restHeight > 200
    readonly property var placed: lost || !laid ? said : Content.say(name, argument + "&wide=" + Math.floor(zoom.restWidth)
        + "&high=" + Math.floor(zoom.restHeight) + "&touch=" + Math.ceil(Look.touch), Session.language, Content.revision) ?? said

    onLostChanged: reading = takes = false
    onPartChanged: takes = false

    function turn(beside: var): void {
        if (beside)
            Session.turn(beside.page, beside.key);
    }
    function choose(index: int): void {
        part = part === index ? -1 : index;
        // What cannot be seen in this picture is shown in one where it can.
        const marked = view => view.marks.some(mark => mark.part === part);
        if (part >= 0 && picture && !marked(picture) && pictures.some(marked))
            chosen = pictures.findIndex(marked);
    }
    function openNext(): void {
        open = open >= layers.length ? 0 : open + 1;
        part = -1;
    }

    Keys.onLeftPressed: turn(said.previous)
    Keys.onRightPressed: turn(said.next)

    controls: Row {
        spacing: 12
        PushButton {
            objectName: "dwelling.previous"
            iconName: "chevron-left"
            text: page.said.previous ? page.said.previous.number : ""
            Accessible.name: qsTr("The work before: %1").arg(text)
            onClicked: page.turn(page.said.previous)
        }
        PushButton {
            objectName: "dwelling.next"
            iconName: "chevron-right"
            trailing: true
            text: page.said.next ? page.said.next.number : ""
            Accessible.name: qsTr("The next work: %1").arg(text)
            onClicked: page.turn(page.said.next)
        }
        Item { width: 12; height: 1 }
        PushButton {
            objectName: "dwelling.out"
            enabled: !zoom.whole
            iconName: "minus"
            text: qsTr("Further away")
            display: T.AbstractButton.IconOnly
            onClicked: zoom.zoomBy(1 / 1.6)
        }
        PushButton {
            objectName: "dwelling.in"
            enabled: !zoom.empty && zoom.depth < zoom.most * 0.99
            iconName: "plus"
            text: qsTr("Closer")
            display: T.AbstractButton.IconOnly
            onClicked: zoom.zoomBy(1.6)
        }
        PushButton {
            objectName: "dwelling.layers"
            visible: page.layers.length > 0
            iconName: "layers"
            text: page.open < page.layers.length ? qsTr("Open the layers") : qsTr("Close it again")
            onClicked: page.openNext()
        }
    }

    Zoom {
        id: zoom
        name: "dwelling.zoom"
        x: 40
        y: 32
        width: parent.width - 80
        height: parent.height - 56
        restWidth: Look.upright ? width : page.width - page.aside - 80
        restHeight: page.above - 32
        visible: !page.reading
        focus: true
        buttons: false
        picture: page.picture
        number: page.said.number ?? ""
        onSwiped: step => page.turn(step > 0 ? page.said.next : page.said.previous)

        DwellingMarks {
            marks: page.picture ? page.picture.marks : []
            parts: page.parts
            chosen: page.part
            within: page.within
            onTouched: index => page.choose(index)
        }
    }

    WorkViews {
        id: views
        visible: page.pictures.length > 1 && y < page.height && !page.reading
        x: Look.upright ? Look.margin : 40
        y: zoom.whole ? page.above + 12 : page.height
        width: (Look.upright ? page.width - Look.margin : page.width - page.aside) - x
        pictures: page.pictures
        Behavior on y { NumberAnimation { duration: Look.motion; easing.type: Easing.OutCubic } }
    }

    Item {
        id: column
        visible: opacity > 0 && !page.reading
        opacity: zoom.whole ? 1 : 0
        Behavior on opacity { NumberAnimation { duration: Look.motion } }
        x: Look.upright ? Look.margin : page.width - page.aside
        y: Look.upright ? page.above + page.strip + 8 : 32
        width: Look.upright ? page.width - 2 * x : page.aside - 60
        height: page.height - y - 24

        Column {
            id: head
            width: parent.width
            spacing: 10
            WorkHead {
                width: parent.width
                said: page.said
                brief: true
                titleSize: page.part < 0 ? Look.heading * 0.94 : Look.lead
            }
            Words {
                visible: page.part < 0
                width: parent.width
                told: page.said.under
                font.family: Look.serif
                font.pixelSize: Look.lead * 0.8
            }
            Rectangle { width: parent.width; height: 1.5; color: Look.line }
        }
        Scroller {
            id: tellings
            name: "dwelling.told"
            y: head.height + 20
            width: parent.width
            height: (page.takes ? parent.height : list.y - 20) - y
            footed: page.part < 0 && !page.takes
            WorkCode {
                visible: page.takes
                width: parent.width
                code: page.takes ? page.said.code : ""
                number: page.said.number ?? ""
                onClosed: page.takes = false
            }
            Column {
                visible: !page.takes
                width: parent.width
                spacing: 18
                Words {
                    visible: page.part < 0 && page.open === 0 && told !== undefined && told.text.length > 0
                    width: Math.min(parent.width, 30 * Look.body)
                    told: page.said.short
                    lineHeight: 1.3
                }
                Text {
                    textFormat: Text.PlainText
                    objectName: "dwelling.layer"
                    visible: page.part < 0 && page.open > 0
                    width: parent.width
                    text: page.open > 0 && page.open <= page.layers.length ? page.layers[page.open - 1].name : ""
                    color: Look.text
                    font.family: Look.serif
                    font.weight: Font.Medium
                    font.pixelSize: Look.heading * 0.86
                    wrapMode: Text.Wrap
                }
                DwellingPart {
                    visible: page.part >= 0
                    width: parent.width
                    number: page.part + 1
                    part: page.part >= 0 && page.part < page.parts.length ? page.parts[page.part] : null
                }
                Flow {
                    visible: page.part < 0 && inside.count > 0
                    width: parent.width
                    spacing: 12
                    Text {
                        textFormat: Text.PlainText
                        height: Look.touch
                        rightPadding: 8
                        verticalAlignment: Text.AlignVCenter
                        text: qsTr("Inside:")
                        color: Look.text
                        font.family: Look.sans
                        font.pixelSize: Look.small
                    }
                    Repeater {
                        id: inside
                        model: (page.said.related ?? []).filter(work => work.why === "contents")
                        PushButton {
                            required property var modelData
                            objectName: "dwelling.inside." + modelData.number
                            numbered: true
                            text: modelData.number
                            Accessible.name: qsTr("Inside: %1").arg(text) + ", " + modelData.title.text
                            onClicked: Session.open(modelData.page, modelData.key)
                        }
                    }
                }
            }
        }
        Row {
            visible: page.part < 0 && !page.takes
            y: tellings.y + tellings.height - height
            spacing: 12
            PushButton {
                objectName: "dwelling.more"
                visible: (page.said.blocks ?? []).length > 0
                iconName: "plus"
                text: qsTr("More")
                onClicked: page.reading = true
            }
            PushButton {
                objectName: "dwelling.take"
                visible: (page.said.code ?? "").length > 0
                iconName: "qr-code"
                text: qsTr("Take it home")
                display: T.AbstractButton.IconOnly
                onClicked: page.takes = true
            }
        }
        DwellingParts {
            id: list
            visible: !page.takes
            anchors.bottom: parent.bottom
            width: parent.width
            parts: page.parts
            chosen: page.part
            within: page.within
            foreign: Session.language !== "az"
            onTouched: index => page.choose(index)
        }
    }
    Loader {
        anchors.fill: parent
        active: page.reading
        focus: page.reading
        sourceComponent: WorkReading { said: page.said; picture: page.picture; onClosed: page.reading = false }
    }
}
