pragma Singleton
import QtQuick

// What the chapters of the way through time are called where no edition has a word for them.
QtObject {
    function title(key: string): string {
        switch (key) {
        case "earlier": return qsTr("From earlier times");
        case "before_occupation": return qsTr("Before the occupation");
        case "during_occupation": return qsTr("During the occupation");
        case "after_liberation": return qsTr("After the liberation");
        case "restoration": return qsTr("Restoration");
        case "between": return qsTr("Other years");
        case "today": return qsTr("Made in our days");
        case "undated": return qsTr("Without a year");
        }
        return "";
    }
}
