import QtQuick
import Kalbajar.Kiosk
import Kalbajar.Kiosk.Core
import ".."

// A work: its picture first, as deep as it goes; beside it what it is and what to see next.
KioskPage {
    id: page

    property bool reading: false
    property alias chosen: views.chosen
    readonly property var pictures: said.pictures ?? []
    readonly property var picture: pictures.length ? pictures[Math.min(chosen, pictures.length - 1)] : null
    readonly property var regions: picture ? picture.regions ?? [] : []
    readonly property real strip: pictures.length > 1 ? views.height + 24 : 0
    readonly property real aside: Look.upright ? 0 : Math.max(560, Math.min(Math.max(640, width * 0.25), width * 0.3225))
    readonly property real above: Look.upright ? pictureHeight() : height - strip

    focus: true
    night: !reading
    onNightChanged: Look.night = night
    onLostChanged: reading = false
    Component.onCompleted: forceActiveFocus()

    function turn(beside: var): void {
        if (beside)
            Session.turn(beside.page, beside.key);
    }
    // Upright, a picture takes the height it needs, up to a little more than half of the page.
    function pictureHeight(): real {
        const needs = picture ? width * picture.height / Math.max(1, picture.width) : 0.6 * height;
        return Math.round(Math.max(0.3 * height, Math.min(0.52 * height, needs)));
    }

    Keys.onLeftPressed: turn(said.previous)
    Keys.onRightPressed: turn(said.next)

    controls: Row {
        spacing: 12
        PushButton {
            objectName: "work.previous"
            iconName: "chevron-left"
            numbered: true
            text: page.said.previous ? page.said.previous.number : ""
            Accessible.name: qsTr("The work before: %1").arg(text)
            onClicked: page.turn(page.said.previous)
        }
        PushButton {
            objectName: "work.next"
            iconName: "chevron-right"
            numbered: true
            trailing: true
            text: page.said.next ? page.said.next.number : ""
            Accessible.name: qsTr("The next work: %1").arg(text)
            onClicked: page.turn(page.said.next)
        }
    }

    Zoom {
        id: zoom
        name: "work.zoom"
        width: parent.width
        height: parent.height
        restWidth: page.width - page.aside
        restHeight: page.above
        visible: !page.reading
        focus: true
        picture: page.picture
        number: page.said.number ?? ""
        onSwiped: step => page.turn(step > 0 ? page.said.next : page.said.previous)

        WorkMarks {
            id: marks
            visible: naming.chosen
            regions: page.regions
        }
    }

    PushButton {
        id: naming
        objectName: "work.marks"
        visible: page.regions.length > 0 && !page.reading
        x: 32
        y: zoom.seenHeight - height - 24
        iconName: "shapes"
        text: qsTr("What is what")
        Accessible.checkable: true
        Accessible.checked: chosen
        onClicked: chosen = !chosen
    }
    Rectangle {
        id: meant
        objectName: "work.meaning"
        readonly property string text: region ? region.label.text : ""
        readonly property var region: naming.visible && naming.chosen && marks.chosen >= 0 ? page.regions[marks.chosen] : null
        visible: text.length > 0
        // Never over the mark that it speaks of.
        readonly property bool isHigh: region ? marks.y + (region.y + region.height / 2) * marks.height > zoom.seenHeight / 2 : false
        x: naming.x
        y: isHigh ? 32 : naming.y - height - 16
        width: 560
        height: meaning.height + 40
        radius: Look.radius
        color: Look.surface
        border.width: 1.5
        border.color: Look.edge
        Column {
            id: meaning
            x: 24
            y: 20
            width: parent.width - 48
            spacing: 8
            Words { width: parent.width; told: meant.region ? meant.region.label : null; font.weight: Font.DemiBold }
            Words { width: parent.width; told: meant.region ? meant.region.note : null }
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

    Rectangle {
        id: plate
        visible: gone < 1 && !page.reading
        property real gone: zoom.whole ? 0 : 1
        Behavior on gone { NumberAnimation { duration: Look.motion; easing.type: Easing.OutCubic } }
        x: Look.upright ? 0 : page.width - page.aside * (1 - gone)
        y: Look.upright ? page.above + page.strip + (page.height - page.above - page.strip) * gone : 0
        width: Look.upright ? page.width : page.aside
        height: Look.upright ? page.height - page.above - page.strip : page.height
        color: Look.ground

        WorkColumn {
            anchors.fill: parent
            anchors.leftMargin: Look.upright ? Look.margin : 60
            anchors.rightMargin: Look.upright ? Look.margin : 60
            anchors.topMargin: 36
            anchors.bottomMargin: Look.upright ? 36 : 24
            said: page.said
            onReadMore: page.reading = true
        }
    }

    Loader {
        anchors.fill: parent
        active: page.reading
        focus: page.reading
        sourceComponent: WorkReading {
            said: page.said
            picture: page.picture
            onClosed: {
                page.reading = false;
                zoom.forceActiveFocus();
            }
        }
    }
}
