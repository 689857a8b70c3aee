"""The bar on top: the catalogues, undo and redo by name, finding, the interface language, the person."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from kalbajar_catalogue.authorities.colours import colour_of
from kalbajar_catalogue.desk.find_button import KEYS, FindButton
from kalbajar_catalogue.desk.tokens import RAIL, TOP_BAR
from kalbajar_catalogue.desk.widgets.buttons import NEAR, Tool, label, named
from kalbajar_catalogue.desk.widgets.discs import DISC, disc_icon
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES, Language

UNDO_WIDTH = 300
PERSON_WIDTH = 176


class TopBar(QWidget):
    """Emits what a person asks for; shows what it is told."""

    undo_asked = Signal()
    redo_asked = Signal()
    language_chosen = Signal(str)
    other_asked = Signal()
    sample_asked = Signal()
    restore_asked = Signal()
    folder_asked = Signal(str)
    find_asked = Signal()
    import_asked = Signal()
    match_asked = Signal()
    export_asked = Signal()
    person_chosen = Signal(str)
    people_asked = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(TOP_BAR)
        self._undo_name = self._redo_name = ""
        self.undo, self.redo = QAction(self), QAction(self)
        self._undo_button, self._redo_button = Tool("plain", "undo-2"), Tool("plain", "redo-2")
        self._flag = label("flag")
        self.languages = Segments(LANGUAGES)
        self.person = Person()
        self.name, self.menu = Tool("name", "chevron-down"), QMenu(self)
        self.other, self.sample, self.search = QAction(self), QAction(self), QAction(self)
        self.imports, self.matching, self.exports = QAction(self), QAction(self), QAction(self)
        self.restoring = QAction(self)
        self.finder = FindButton()
        # Not the menu's own separator: Qt deletes that under Python's hands.
        self._line, self._recent = QAction(self), list[QAction]()
        self._lay_out()
        self._connect()
        self.languages.show_chosen(language)
        self.show_steps("", "")

    def show_steps(self, undo: str, redo: str) -> None:
        """Show what Undo and Redo would do; an empty name greys the button."""
        self._undo_name, self._redo_name = undo, redo
        self._retranslate()

    def show_person(self, who: str) -> None:
        """Show who sits here."""
        self.person.show_name(who)

    def show_people(self, colours: Mapping[str, str]) -> None:
        """Offer the people at this desk by name, each in a colour; `person_chosen` tells another one."""
        self.person.show_people(colours)

    def show_flag(self, words: str) -> None:
        """Show a word that holds for everything on this screen: that it is a sample, that it may only be looked at."""
        self._flag.setText(words)
        self._flag.setVisible(bool(words))

    def show_sample(self, shown: bool) -> None:
        """Whether the sample is what is shown, or is being made: then it is not offered."""
        self.sample.setEnabled(not shown)

    def show_recent(self, folders: Sequence[Path]) -> None:
        """Offer these catalogues in the menu, before all else."""
        for action in self._recent:
            self.menu.removeAction(action)
            action.deleteLater()
        self._recent = [QAction(f"{folder.name}    {folder.parent}", self) for folder in folders]
        for action, folder in zip(self._recent, folders, strict=True):
            action.setData(str(folder))
            action.triggered.connect(self._ask_folder)
        self.menu.insertActions(self._line, self._recent)
        self._line.setVisible(bool(folders))

    def show_finding(self, shown: bool) -> None:
        """Whether there is anything to find in."""
        self.finder.setEnabled(shown)
        self.imports.setEnabled(shown)
        self.matching.setEnabled(shown)
        self.exports.setEnabled(shown)
        self.search.setEnabled(shown)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _ask_folder(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.folder_asked.emit(str(action.data()))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 16, 0)
        row.setSpacing(8)
        # The icon stands after the words.
        self.name.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.name.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.name.setMinimumWidth(RAIL - 16)
        self._undo_button.setMaximumWidth(UNDO_WIDTH)
        for button in (self._undo_button, self._redo_button):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for widget in (self.name, self._undo_button, self._redo_button):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.finder, 100)
        row.addStretch(1)
        row.addWidget(self._flag, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(8)
        row.addWidget(self.languages)
        row.addSpacing(12)
        row.addWidget(self.person)
        self._flag.hide()

    def _connect(self) -> None:
        self.undo.setShortcut(QKeySequence("Ctrl+Z"))
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.undo.triggered.connect(self.undo_asked)
        self.redo.triggered.connect(self.redo_asked)
        self._undo_button.clicked.connect(self.undo.trigger)
        self._redo_button.clicked.connect(self.redo.trigger)
        self.languages.chosen.connect(self.language_chosen)
        self.other.setShortcut(QKeySequence("Ctrl+Shift+O"))
        self.other.triggered.connect(self.other_asked)
        self.sample.triggered.connect(self.sample_asked)
        self.restoring.triggered.connect(self.restore_asked)
        self.imports.triggered.connect(self.import_asked)
        self.matching.triggered.connect(self.match_asked)
        self.exports.triggered.connect(self.export_asked)
        self._line.setSeparator(True)
        self.menu.addActions([self._line, self.imports, self.matching, self.exports, self.other, self.sample])
        self.menu.addAction(self.restoring)
        self.search.setShortcut(QKeySequence(KEYS))
        self.search.triggered.connect(self.find_asked)
        self.finder.clicked.connect(self.find_asked)
        self.person.chosen.connect(self.person_chosen)
        self.person.people_asked.connect(self.people_asked)
        self.show_recent(())
        self.show_finding(False)
        self.name.setMenu(self.menu)
        self.addActions([self.undo, self.redo, self.other, self.search])

    def _retranslate(self) -> None:
        undo = self.tr("Undo: {action}").format(action=self._undo_name) if self._undo_name else self.tr("Undo")
        redo = self.tr("Redo: {action}").format(action=self._redo_name) if self._redo_name else self.tr("Redo")
        self._undo_button.setText(self._fitting(undo))
        named(self._undo_button, undo, "Ctrl+Z")
        named(self._redo_button, redo, "Ctrl+Shift+Z")
        for action, button, name in ((self.undo, self._undo_button, self._undo_name),
                                     (self.redo, self._redo_button, self._redo_name)):  # fmt: skip
            action.setEnabled(bool(name))
            button.setEnabled(bool(name))
        for code, own_name in OWN_NAMES.items():
            named(self.languages.buttons[code], own_name)
        self.name.setText(self.tr("Kalbajar Catalogue"))
        named(self.name, self.tr("Catalogues"))
        self.other.setText(self.tr("Open another catalogue…"))
        self.search.setText(self.tr("Find a record or a command"))
        self.sample.setText(self.tr("Look at the sample"))
        self.restoring.setText(self.tr("Restore a backup…"))
        self.imports.setText(self.tr("Import a table…"))
        self.matching.setText(self.tr("Match pictures with works…"))
        self.exports.setText(self.tr("Export tables…"))
        self.languages.setAccessibleName(self.tr("Language of the program"))

    def _fitting(self, text: str) -> str:
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, UNDO_WIDTH - 48)


class Person(Tool):
    """The person at this desk: a disc and the name; a press offers everybody who works here.

    `chosen` tells the name of another one, `people_asked` that the list of people is wanted.
    """

    chosen = Signal(str)
    people_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", "", parent)
        self._name, self._colours = "", dict[str, str]()
        self.offered = QMenu(self)
        self.offered.setProperty("is", "people")
        self.people, self._line, self._others = QAction(self), QAction(self), list[QAction]()
        # Not the menu's own separator: Qt deletes that under Python's hands.
        self._line.setSeparator(True)
        self.offered.addActions([self._line, self.people])
        self.people.triggered.connect(self.people_asked)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(self.offered)
        self.setIconSize(QSize(DISC, DISC))
        self.setMaximumWidth(PERSON_WIDTH)
        self.hide()

    def show_name(self, name: str) -> None:
        """Show this person."""
        self._name = name
        self.setVisible(bool(name))
        self._show()

    def show_people(self, colours: Mapping[str, str]) -> None:
        """Offer these people, each in a colour."""
        self._colours = dict(colours)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        shown = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, PERSON_WIDTH - DISC - 30)
        self.setText(f"{NEAR}{shown}")
        self.setIcon(disc_icon(self._name, self._colour_of(self._name)))
        named(self, self.tr("Who is here: {name}").format(name=self._name))
        self.people.setText(self.tr("People at this desk…"))
        self._offer()

    def _offer(self) -> None:
        for action in self._others:
            self.offered.removeAction(action)
            action.deleteLater()
        names = list(self._colours) if self._name in self._colours else [self._name, *self._colours]
        self._others = [self._entry(name) for name in names if name]
        self.offered.insertActions(self._line, self._others)

    def _entry(self, name: str) -> QAction:
        icon = disc_icon(name, self._colour_of(name), 20, ticked=name == self._name)
        entry = QAction(icon, name.replace("&", "&&"), self)
        entry.setData(name)
        entry.setCheckable(True)
        entry.setChecked(name == self._name)
        entry.triggered.connect(self._choose)
        return entry

    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            action.setChecked(True)
            if str(action.data()) != self._name:
                self.chosen.emit(str(action.data()))

    def _colour_of(self, name: str) -> str:
        return colour_of(name, self._colours)
