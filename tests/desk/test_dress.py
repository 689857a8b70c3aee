"""A change of the scheme comes to a widget by many events, and makes it draw itself anew once."""

from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kalbajar_catalogue.desk.forms.used_by import UsedBy
from kalbajar_catalogue.desk.forms.used_verbs import Use
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.theme import dress
from kalbajar_catalogue.desk.tokens import BODY, DARK, LIGHT, SANS, Tokens
from kalbajar_catalogue.desk.widgets.buttons import Button


class Counted(UsedBy):
    """Counts how often it fills its rows."""

    filled = 0

    def _retranslate(self) -> None:
        self.filled += 1
        super()._retranslate()


def looks(button: Button, tokens: Tokens) -> bool:
    """Whether its icon is in the ink of a scheme."""
    return button.icon().pixmap(16).toImage() == picture("plus", tokens.indigo, 16, 1).toImage()


def test_rows_are_made_anew_once_for_each_change_of_the_scheme(dressed: QApplication, qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    uses, button = Counted("en"), Button("link", "plus")
    column = QVBoxLayout(around)
    column.addWidget(uses)
    column.addWidget(button)
    uses.show_uses("Istisu", [Use("person", "", "", ("a", "b"), ())])
    around.show()
    before = uses.filled
    try:
        dress(dressed, dark=True)
        dressed.processEvents()
        assert uses.filled == before + 1
        assert looks(button, DARK)
        around.setProperty("is", "surface")
        around.style().polish(around)
        assert uses.filled == before + 1
    finally:
        dress(dressed, dark=False)
    dressed.processEvents()
    assert uses.filled == before + 2
    assert looks(button, LIGHT)


def test_what_the_style_sheet_does_not_name_is_in_the_font_and_the_colour_of_the_desk(
    dressed: QApplication, qtbot: QtBot
) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    for child in (QLabel("Kəlbəcər", around), QPushButton("Kəlbəcər", around)):
        child.ensurePolished()
        assert (QFontInfo(child.font()).family(), QFontInfo(child.font()).pixelSize()) == (SANS, BODY)
        assert child.palette().color(child.foregroundRole()).name().upper() == LIGHT.text
