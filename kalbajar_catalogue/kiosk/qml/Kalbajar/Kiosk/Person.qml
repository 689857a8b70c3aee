import QtQuick
import QtQuick.Shapes

// Somebody of 170 cm, as a shadow on the wall: with whom the eye measures.
Item {
    id: person

    property real high: 400
    width: high * 52 / 170
    height: high
    opacity: Look.strong ? 0.4 : 1
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("A person of 170 cm, for scale")

    Shape {
        scale: person.high / 170
        transformOrigin: Item.TopLeft
        width: 52; height: 170
        preferredRendererType: Shape.CurveRenderer
        ShapePath {
            strokeWidth: -1
            fillColor: Look.line
            PathSvg {
                path: "M26 0 C33 0 36.4 5 36.4 11 C36.4 16 37.4 19.4 40 22.6 C44 25.6 45.6 32 46.2 40 C47.2 52 47.8 64 46.8 74"
                    + " C46.2 80.4 44.2 83.4 42.6 82.4 C41.4 80.4 42 70 40.4 57 C39.8 65 40 72 40.6 80"
                    + " C43 105 45.8 135 47.2 159 C47.6 164.6 45.6 166.6 42 167.2 L36.4 167.8 C35.6 169.4 33 170 30 170"
                    + " L22 170 C19 170 16.4 169.4 15.6 167.8 L10 167.2 C6.4 166.6 4.4 164.6 4.8 159"
                    + " C6.2 135 9 105 11.4 80 C12 72 12.2 65 11.6 57 C10 70 10.6 80.4 9.4 82.4 C7.8 83.4 5.8 80.4 5.2 74"
                    + " C4.2 64 4.8 52 5.8 40 C6.4 32 8 25.6 12 22.6 C14.6 19.4 15.6 16 15.6 11 C15.6 5 19 0 26 0 Z"
            }
        }
    }
}
