"""One person at this desk in the settings: the disc, the name, whether they are here, and away with them."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QRadioButton, QToolButton, QWidget

from kalbajar_catalogue.authorities.records import DeskPerson
from kalbajar_catalogue.desk.settings import colours
from kalbajar_catalogue.desk.widgets.buttons import Tool, named
from kalbajar_catalogue.desk.widgets.discs import DISC, disc_icon
from kalbajar_catalogue.i18n.folding import cleaned

NAME_WIDTH = 260


class PersonRow(QWidget):
    """Tells by uid what is to change: `renamed`, `recoloured`, `removed`; `chosen` tells the name of who is here."""

    renamed = Signal(str, str)
    recoloured = Signal(str, str)
    removed = Signal(str)
    chosen = Signal(str)

    def __init__(self, person: DeskPerson, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = person
        self.here, self.colour, self.line, self.away = QRadioButton(), Tool("plain"), QLineEdit(), Tool("plain", "x")
        self._menu, self._entries = QMenu(self), list[QAction]()
        self._menu.setProperty("is", "people")
        self._lay_out(writable)
        self._connect()
        self.show_person(person, False)

    def show_person(self, person: DeskPerson, here: bool) -> None:
        """Show how somebody is kept now; what is being typed stays."""
        self.person = person
        if not (self.line.hasFocus() and self.line.isModified()):
            self.line.setText(person.name)
        self.here.setChecked(here)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives the name back as it was."""
        if event.key() == Qt.Key.Key_Escape and self.line.isModified():
            self.line.setText(self.person.name)
        else:
            super().keyPressEvent(event)

    def _lay_out(self, writable: bool) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        # One of several rows, of which each has a parent of its own.
        self.here.setAutoExclusive(False)
        self.colour.setIconSize(QSize(DISC, DISC))
        self.colour.setFixedSize(36, 30)
        self.colour.setMenu(self._menu)
        self.colour.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.line.setFixedWidth(NAME_WIDTH)
        self.away.setFixedSize(30, 30)
        for widget in (self.colour, self.line, self.here):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.away)
        for widget in (self.colour, self.line, self.away):
            widget.setEnabled(writable)

    def _connect(self) -> None:
        self.line.editingFinished.connect(self._leave)
        self.here.clicked.connect(self._choose)
        self.away.clicked.connect(self._remove)
        for colour in colours.names():
            entry = QAction(self)
            entry.setData(colour)
            entry.setCheckable(True)
            entry.triggered.connect(self._recolour)
            self._entries.append(entry)
        self._menu.addActions(self._entries)

    def _leave(self) -> None:
        name = cleaned(self.line.text())
        if not name:
            self.line.setText(self.person.name)
        elif name != self.person.name:
            self.renamed.emit(self.person.uid, name)
        self.line.setModified(False)

    def _choose(self) -> None:
        self.here.setChecked(True)
        self.chosen.emit(self.person.name)

    def _remove(self) -> None:
        self.removed.emit(self.person.uid)

    def _recolour(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction) and str(entry.data()) != self.person.colour:
            self.recoloured.emit(self.person.uid, str(entry.data()))
        self._retranslate()

    def _retranslate(self) -> None:
        name, said = self.person.name, colours.names()
        self.colour.setIcon(disc_icon(name, self.person.colour))
        named(self.colour, self.tr("Colour of {name}").format(name=name))
        named(self.line, self.tr("Name of {name}").format(name=name))
        named(self.away, self.tr("Take {name} off the list").format(name=name))
        self.here.setText(self.tr("is here"))
        named(self.here, self.tr("{name} is here").format(name=name))
        for entry in self._entries:
            colour = str(entry.data())
            entry.setText(said[colour])
            entry.setIcon(disc_icon(name, colour, 20, ticked=colour == self.person.colour))
            entry.setChecked(colour == self.person.colour)
