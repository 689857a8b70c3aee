"""The head of a page: its name, a line of figures, the size of the pictures, its buttons."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import HEADER, RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.buttons import named
from kalbajar_catalogue.desk.widgets.columns import ALWAYS, FEWEST, MOST, USUAL
from kalbajar_catalogue.desk.widgets.elided import Elided

__all__ = ["FEWEST", "MOST", "PageHeader", "Sizer"]
NARROW = 700


class PageHeader(QWidget):
    """Sticks at the top of a page. The page puts its name into `name` and its buttons into `buttons`.

    What stands at the end of the line of figures goes into `foot`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEADER)
        self.name, self.buttons, self.foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._figures = Elided("quiet")
        self._figures.setContentsMargins(5, 0, 0, 0)
        self.name.setSpacing(0)
        self.buttons.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addLayout(self.name, 1)
        top.addLayout(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(15, 5, 20, 9)
        column.setSpacing(0)
        column.addLayout(top, 1)
        self.foot.setSpacing(8)
        self.foot.addWidget(self._figures, 1)
        column.addLayout(self.foot)

    def show_figures(self, words: str) -> None:
        """Show this line under the name."""
        self._figures.setText(words)


class Sizer(QWidget):
    """A slider from many small pictures to few large ones; `changed` tells the columns, or `columns.USUAL`."""

    changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._most = ALWAYS
        self._slider.setRange(FEWEST, self._most)
        self._slider.setPageStep(1)
        self._slider.setFixedWidth(104)
        self._small, self._large = QLabel(), QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(4)
        for widget in (self._small, self._slider, self._large):
            row.addWidget(widget)
        self._slider.valueChanged.connect(self._tell)
        self._colour()
        self._retranslate()

    def show_columns(self, columns: int) -> None:
        """Stand at this number; nobody is told."""
        with QSignalBlocker(self._slider):
            self._slider.setValue(FEWEST + self._most - columns)

    def show_fitted(self, columns: int, most: int) -> None:
        """Stand at this number of `most` at most; nobody is told."""
        self._most = most
        with QSignalBlocker(self._slider):
            self._slider.setRange(FEWEST, most)
        self.show_columns(columns)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() in RECOLOURED:
            self._colour()

    def ask(self, columns: int) -> None:
        """Go to this number, as a person would."""
        if columns == USUAL:
            self.changed.emit(USUAL)
        else:
            self._slider.setValue(FEWEST + self._most - columns)

    def fit(self, room: int) -> None:
        """Give way where a page is narrow: the wheel with Ctrl does the same."""
        self.setVisible(room >= NARROW)

    def _tell(self, value: int) -> None:
        self.changed.emit(FEWEST + self._most - value)

    def _colour(self) -> None:
        quiet = scheme().quiet
        self._small.setPixmap(picture("image", quiet, 12))
        self._large.setPixmap(picture("image", quiet, 18))

    def _retranslate(self) -> None:
        named(self._slider, self.tr("Size of the pictures"))
