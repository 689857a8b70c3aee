"""The pictures that one record gets: their order, which is the main one, what each shows."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.importing import picture_words
from kalbajar_catalogue.desk.importing.file_thumbs import FileThumbs
from kalbajar_catalogue.desk.importing.picture_strip import PictureStrip
from kalbajar_catalogue.desk.importing.picture_verbs import Named
from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, label, named
from kalbajar_catalogue.desk.widgets.choices import Choice
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing.picture_edits import roles_in_force
from kalbajar_catalogue.importing.picture_names import MAIN
from kalbajar_catalogue.importing.pictures import Placed


class RecordPictures(QWidget):
    """Shows one record, and changes nothing by itself.

    Tells what a person wants of a picture (a Placed): `moved` (and its new place), `role_given`, `main_asked`,
    `taken_away`.
    """

    moved = Signal(object, int)
    role_given = Signal(object, str)
    main_asked = Signal(object)
    taken_away = Signal(object)

    def __init__(self, thumbs: FileThumbs, language: Language, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._writable = language, writable
        self._own: Sequence[Placed] = ()
        self._there = 0
        self._away: frozenset[Path] = frozenset()
        self._number, self._title, self._words = label("number"), Elided("work"), label("small", wraps=True)
        self.strip = PictureStrip(thumbs)
        self.strip.writable = writable
        self.role, self.main = Choice(), Button("", "star")
        self.back, self.on, self.away = (
            Tool("plain", "arrow-left"),
            Tool("plain", "arrow-right"),
            Button("", "unlink-2"),
        )
        self._shows, self._keys = label("small"), label("small", wraps=True)
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_record(self, called: Named, own: Sequence[Placed], there: int, away: frozenset[Path]) -> None:
        """Show a record that has `there` pictures already and gets its `own`; those `away` are not brought in."""
        place = self.strip.place()
        same = {one.path for one in own} & {one.path for one in self._own}
        self._own, self._there, self._away = own, there, away
        self._number.setText(called.number)
        self._number.setVisible(bool(called.number))
        self._title.setText(called.title)
        self._fill(place if same else 0)

    def choose(self, path: Path) -> None:
        """Take this picture in hand."""
        paths = [one.path for one in self._own]
        if path in paths:
            self._fill(paths.index(path))

    def current(self) -> Placed | None:
        """The picture in hand."""
        place = self.strip.place()
        return self._own[place] if 0 <= place < len(self._own) else None

    def speak(self, language: Language) -> None:
        """Say roles in this language."""
        self._language = language
        self._fill(self.strip.place())

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def menu(self) -> QMenu:
        """What can be done with the picture in hand."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Make it the main picture"), self._make_main)
        menu.addAction(self.tr("Move back"), self._move_back).setShortcut("Alt+Left")
        menu.addAction(self.tr("Move on"), self._move_on).setShortcut("Alt+Right")
        menu.addSeparator()
        menu.addAction(self.tr("It does not belong here"), self._take_away).setShortcut("Delete")
        for action in menu.actions():
            action.setEnabled(self._writable)
        return menu

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._number)
        head.addWidget(self._title, 1)
        line, ways = QHBoxLayout(), QHBoxLayout()
        for widget, row in (
            (self._shows, line), (self.role, line), (self.back, line), (self.on, line),
            (self.main, ways), (self.away, ways),
        ):  # fmt: skip
            row.setSpacing(8)
            row.addWidget(widget)
        line.addStretch(1)
        ways.addStretch(1)
        self.role.setMinimumContentsLength(14)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._words)
        column.addLayout(line)
        column.addLayout(ways)
        column.addWidget(self.strip, 1)
        column.addWidget(self._keys)
        self.strip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _connect(self) -> None:
        self.strip.moved.connect(self._move)
        self.strip.chosen.connect(self._look)
        self.strip.removal_asked.connect(self._take_away)
        self.strip.customContextMenuRequested.connect(self._show_menu)
        self.role.activated.connect(self._give_role)
        self.main.clicked.connect(self._make_main)
        self.back.clicked.connect(self._move_back)
        self.on.clicked.connect(self._move_on)
        self.away.clicked.connect(self._take_away)

    def _fill(self, place: int) -> None:
        words = [picture_words.role_word(role, self._language) for role in self._roles()]
        self.strip.show_pictures(self._own, words, self._away, place)
        told = self.tr("It has %n picture(s) already; these come after them.", "", self._there)
        self._words.setText(told if self._there else "")
        self._words.setVisible(self._there > 0)
        self._look()

    def _roles(self) -> tuple[str, ...]:
        return roles_in_force(self._own, self._there)

    def _look(self, *asked: object) -> None:
        place, one = self.strip.place(), self.current()
        role = self._roles()[place] if one is not None else ""
        self.role.offer(picture_words.roles(self._language), role)
        can = self._writable and one is not None
        for widget in (self.role, self.away):
            widget.setEnabled(can)
        self.main.setEnabled(can and (role != MAIN or place > 0))
        self.back.setEnabled(can and place > 0)
        self.on.setEnabled(can and place < len(self._own) - 1)

    def _move(self, place: int, to: int) -> None:
        one = self._own[place]
        self.moved.emit(one, to)
        self.choose(one.path)

    def _move_back(self) -> None:
        self.strip.move_by(-1)

    def _move_on(self) -> None:
        self.strip.move_by(1)

    def _give_role(self) -> None:
        if one := self.current():
            self.role_given.emit(one, self.role.value())

    def _make_main(self) -> None:
        if (one := self.current()) and self._writable:
            self.main_asked.emit(one)
            self.choose(one.path)

    def _take_away(self) -> None:
        if (one := self.current()) and self._writable:
            self.taken_away.emit(one)

    def _show_menu(self, spot: QPoint) -> None:
        if not self.strip.indexAt(spot).isValid():
            # Asked for by a key, it belongs to the picture in hand.
            spot = self.strip.visualRect(self.strip.currentIndex()).center()
        if self.current() is not None:
            self.menu().popup(self.strip.viewport().mapToGlobal(spot))

    def _retranslate(self) -> None:
        self.strip.setAccessibleName(self.tr("Pictures of this record, in their order"))
        self._shows.setText(self.tr("This picture shows"))
        named(self.role, self._shows.text())
        self.main.setText(self.tr("Make it the main picture"))
        self.away.setText(self.tr("Does not belong here"))
        named(self.main, self.main.text().strip())
        named(self.away, self.away.text().strip(), "Delete")
        named(self.back, self.tr("Move back"), "Alt+Left")
        named(self.on, self.tr("Move on"), "Alt+Right")
        self._keys.setText(self.tr("Drag a picture to another place, or move it with Alt and an arrow."))
        self._fill(self.strip.place())
