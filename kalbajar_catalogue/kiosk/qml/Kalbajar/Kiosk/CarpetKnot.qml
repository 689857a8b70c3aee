import QtQuick

// One knot, or the weave, drawn yarn by yarn; tied again in four steps, one at each touch.
Item {
    id: knot

    // { kind, steps }
    property var making: null
    // The drawing above its words, as large as there is room; else beside them.
    property bool stacked: false
    property real highest: 520
    property real beside: 240
    readonly property int last: making ? making.steps.length : 4
    property int step: last
    readonly property bool pile: making ? making.kind === "symmetric" || making.kind === "asymmetric" : false
    readonly property bool tying: step < last

    height: stacked ? words.y + words.height : Math.max(drawing.height, words.height)
    onMakingChanged: step = last

    function explained(kind: string): string {
        switch (kind) {
        case "symmetric": return qsTr("The yarn lies over two warps; both ends come out between them. Weavers call it türkbaf.");
        case "asymmetric": return qsTr("The yarn goes round one warp and only behind the other; one end comes out between them, one beside.");
        case "palaz":
        case "ciyi_palaz": return qsTr("The weft goes over one warp and under the next. Beaten down close, it hides the warps and bears the colours.");
        case "cecim": return qsTr("The warps lie so close that they hide the weft: the pattern is in the warps. Narrow strips are sewn side by side.");
        case "kilim": return qsTr("Each colour turns back at the edge of its shape. Where two colours meet along a warp, a slit stays open.");
        case "shadda": return qsTr("On a plain ground a coloured yarn passes over two warps and under one. Each row moves on a little.");
        case "verni": return qsTr("On a plain ground a coloured yarn passes over three warps and under one. Each row moves on by one warp.");
        case "zili": return qsTr("A coloured yarn passes over three warps and under one, in straight columns: the face looks like fine cords.");
        case "sumakh": return qsTr("The yarn goes forward over four warps and back behind two. Every turn leans, and the face looks like a plait.");
        }
        return "";
    }
    function doing(): string {
        if (!pile)
            return [qsTr("The warps are stretched on the loom."), qsTr("The first wefts go through them."),
                qsTr("Row upon row is beaten down."), explained(making ? making.kind : "")][step - 1];
        const symmetric = making.kind === "symmetric";
        switch (step) {
        case 1: return qsTr("Two warps stand side by side, taut on the loom.");
        case 2: return symmetric ? qsTr("The yarn is laid over both.") : qsTr("The yarn is laid over one of them.");
        case 3: return symmetric ? qsTr("Its ends go round behind and come out between the warps.") : qsTr("One end goes behind both and comes out beside them.");
        }
        return explained(making.kind);
    }

    Drawn {
        id: drawing
        objectName: "carpet.drawing"
        width: knot.stacked ? Math.min(knot.width, knot.highest) : Math.min(knot.beside, knot.width * 0.46)
        height: knot.pile ? width : width * 0.86
        svg: knot.making ? knot.making.steps[knot.step - 1] : ""
        Accessible.role: Accessible.Graphic
        Accessible.name: told.text
    }
    Column {
        id: words
        x: knot.stacked ? 0 : drawing.width + 32
        y: knot.stacked ? drawing.height + 28 : 0
        width: knot.width - x
        spacing: 16
        Text {
            textFormat: Text.PlainText
            width: parent.width
            text: knot.pile ? qsTr("One knot") : qsTr("How it is woven")
            color: Look.text
            font.family: Look.serif
            font.weight: Font.Medium
            font.pixelSize: Look.lead
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Text {
            textFormat: Text.PlainText
            id: told
            objectName: "carpet.told"
            width: parent.width
            text: knot.making ? knot.doing() : ""
            color: Look.text
            font.family: Look.sans
            font.pixelSize: Look.body
            lineHeight: 1.25
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Flow {
            width: parent.width
            spacing: 20
            PushButton {
                objectName: "carpet.tie"
                iconName: knot.tying ? "arrow-right" : "hand"
                text: knot.tying ? qsTr("And then?") : knot.pile ? qsTr("See it tied") : qsTr("See it woven")
                onClicked: knot.step = knot.tying ? knot.step + 1 : 1
            }
            Text {
                textFormat: Text.PlainText
                objectName: "carpet.step"
                visible: knot.tying
                height: Look.touch
                verticalAlignment: Text.AlignVCenter
                text: knot.step + " / " + knot.last
                color: Look.quiet
                font.family: Look.sans
                font.pixelSize: Look.small
                font.features: { "tnum": 1 }
            }
        }
    }
}
