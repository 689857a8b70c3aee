pragma ComponentBehavior: Bound
import QtQuick
import Kalbajar.Kiosk
import Kalbajar.Kiosk.Core
import ".."

// About an exhibition: what, when and where; its sections as ways to the wall; its texts; who made it.
KioskPage {
    id: page
    focus: true
    controls: ScrollButtons { flick: flick; name: "show" }
    readonly property real inner: width - 2 * Look.margin
    readonly property bool two: !Look.upright

    Flickable {
        id: flick
        objectName: "show.scroll"
        anchors.fill: parent
        contentWidth: width
        contentHeight: column.height + 136
        boundsBehavior: Flickable.StopAtBounds
        focus: true
        onContentYChanged: Kept.keep("show/" + page.argument, contentY)
        Keys.onUpPressed: contentY = Math.max(0, contentY - height / 3)
        Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + height / 3))

        Column {
            id: column
            x: Look.margin
            y: 56
            width: page.inner
            spacing: 56

            Flow {
                width: parent.width
                spacing: 80
                ShowHead {
                    width: page.two ? page.inner * 0.58 - 40 : page.inner
                    said: page.said
                }
                ShowFacts {
                    width: page.two ? page.inner * 0.42 - 40 : page.inner
                    facts: page.said.facts ?? []
                    topPadding: page.two ? 20 : 0
                }
            }
            ShowSections {
                width: parent.width
                sections: page.said.sections ?? []
                onSeen: item => flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height,
                                                                   item.mapToItem(flick.contentItem, 0, 0).y - 40))
            }
            Rectangle { width: parent.width; height: 1.5; color: Look.line; visible: texts.visible }
            ShowTexts {
                id: texts
                width: parent.width
                texts: page.said.texts ?? []
            }
            Rectangle { width: parent.width; height: 1.5; color: Look.line }
            ShowCredits {
                width: parent.width
                people: page.said.people ?? []
                credits: page.said.credits ?? []
            }
        }
    }

    // The texts are laid out first: only then one knows how far one can go down.
    Component.onCompleted: {
        const was = Kept.recall("show/" + page.argument) ?? 0;
        Qt.callLater(() => flick.contentY = Math.max(0, Math.min(was, flick.contentHeight - flick.height)));
    }
}
