import QtQuick
import Kalbajar.Kiosk.Core

// The whole screen: the page, scaled from the grid, and above it the question whether anybody still looks.
Rectangle {
    id: main
    color: Look.ground

    Item {
        id: stage
        objectName: "stage"
        width: main.width / Machine.scale
        height: (Machine.reach ? main.height / 2 : main.height) / Machine.scale
        y: Machine.reach ? main.height / 2 : 0
        scale: Machine.scale
        transformOrigin: Item.TopLeft
        visible: !Keeper.resting

        onWidthChanged: Look.width = width
        onHeightChanged: Look.height = height

        Loader {
            id: pages
            objectName: "pages"
            width: parent.width
            height: bar.visible ? parent.height - bar.height : parent.height
            focus: true
            // A page that cannot be drawn is no dead end: the beginning is.
            onStatusChanged: if (status === Loader.Error) Qt.callLater(Session.leave)
            onLoaded: {
                Look.night = (item as KioskPage).night;
                appear.restart();
                // The bar goes: keys that were there begin anew.
                if ((item as KioskPage).bare && !(Window.activeFocusItem?.visible ?? true))
                    forceActiveFocus();
                // What it was to tell of is not there: no empty page, the ways in.
                if ((item as KioskPage).lost)
                    Qt.callLater(Session.start);
            }
        }

        Bar {
            id: bar
            width: parent.width
            anchors.bottom: parent.bottom
            visible: pages.item && !(pages.item as KioskPage).bare
            controls: pages.item ? (pages.item as KioskPage).controls : null
        }

        StillLooking {
            anchors.fill: parent
            anchors.bottomMargin: bar.visible ? bar.height : 0
            visible: Session.asking
            page: pages
        }
    }

    Resting {
        anchors.fill: parent
        visible: Keeper.resting
    }
    StaffCorner { }
    InView { }

    NumberAnimation {
        id: appear
        target: pages
        property: "opacity"
        from: 0
        to: 1
        duration: Look.motion
    }

    function show(): void {
        const page = Session.page;
        pages.setSource(Qt.resolvedUrl("pages/" + page.charAt(0).toUpperCase() + page.slice(1) + ".qml"), {
            "name": page, "argument": Session.argument });
    }

    Connections {
        target: Session
        function onMoved(): void { main.show(); }
    }
    Connections {
        target: pages.item
        function onLostChanged(): void {
            if ((pages.item as KioskPage).lost)
                Session.start();
        }
    }
    Component.onCompleted: show()
}
