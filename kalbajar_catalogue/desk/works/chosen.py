"""What can be done with the works that are chosen in a list: by menu and by keys."""

import csv
import io
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QMetaMethod, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.works import verbs
from kalbajar_catalogue.desk.works.lists import Lists
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import word

COMPARED = range(2, 5)


class _Entry(NamedTuple):
    keys: str
    text: str
    slot: Callable[[], None]
    possible: bool = True


class Chosen(QObject):
    """Belongs to a page. What nobody listens to is not offered, and its keys are left to others."""

    record_asked = Signal(str)
    loupe_asked = Signal(list, int)
    compare_asked = Signal(list)
    batch_asked = Signal(list)
    duplicate_asked = Signal(list)
    print_asked = Signal(list)
    export_asked = Signal(list)
    copy_asked = Signal(list, list)
    paste_asked = Signal(str)
    message = Signal(str)

    def __init__(self, lists: Lists, records: Records, parent: QWidget) -> None:
        super().__init__(parent)
        self._lists, self._records = lists, records
        self._shows: list[tuple[str, str]] = []
        self._language: Language = "en"
        self._page = parent

    def speak(self, language: Language) -> None:
        """Copy in this language from now on."""
        self._language = language

    def show_shows(self, shows: list[tuple[str, str]]) -> None:
        """Offer to hang works in these exhibitions."""
        self._shows = shows

    def takes(self, key: QKeySequence) -> bool:
        """Whether a key is one of those that do something with the works that are chosen."""
        return any(entry.keys == key.toString() and entry.possible for entry in self._entries())

    def press(self, key: QKeySequence) -> bool:
        """Do what a key stands for; tells whether it stands for anything now."""
        for entry in self._entries():
            if entry.keys == key.toString() and entry.possible:
                entry.slot()
                return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of a list come before those of the window, where somebody listens."""
        if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and isinstance(event, QKeyEvent):
            key = QKeySequence(event.keyCombination())
            if key.toString() == "Space" or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return self._take(event, key)
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent, key: QKeySequence) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            return self.press(key)
        if self.takes(key):
            event.accept()
            return True
        return False

    def offer(self, spot: QPoint) -> None:
        """Show the menu at a spot of the screen."""
        if self._lists.chosen_places():
            menu = self.menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(spot)

    def menu(self) -> QMenu:
        """The menu of what is chosen."""
        menu = QMenu(self._page)
        for entry in self._entries():
            if not entry.text:
                menu.addSeparator()
            elif entry.slot == self._delete:
                self._add_hanging(menu)
                self._add(menu, entry)
            else:
                self._add(menu, entry)
        return menu

    def delete(self) -> None:
        """Move the works to the trash."""
        self._delete()

    def duplicate(self) -> None:
        """Ask for the works once more."""
        if self._may(self.duplicate_asked):
            self._duplicate()

    def open_at(self, place: int) -> bool:
        """Show the work at a place in its own record; tells whether anybody listens."""
        heard = self._heard(self.record_asked)
        if heard and 0 <= place < len(self._lists.rows.uids):
            self.record_asked.emit(self._lists.rows.uids[place])
        return heard

    def _entries(self) -> list[_Entry]:
        """(keys, words, what is done, whether it can be done now) in the order of the menu."""
        count, writable = len(self._lists.chosen_places()), self._records.writable
        return [
            _Entry("Return", self.tr("Open"), self._open, bool(count) and self._heard(self.record_asked)),
            _Entry("Space", self.tr("Open the picture"), self._loupe, bool(count) and self._heard(self.loupe_asked)),
            _Entry(
                "",
                self.tr("Compare on the light table"),
                self._compare,
                count in COMPARED and self._heard(self.compare_asked),
            ),
            _Entry("", "", self._open),
            _Entry("Ctrl+E", self.tr("Change many…"), self._batch, self._may(self.batch_asked)),
            _Entry("Ctrl+Shift+D", self.tr("Duplicate"), self._duplicate, self._may(self.duplicate_asked)),
            _Entry("Ctrl+P", self.tr("Print…"), self._print, bool(count) and self._heard(self.print_asked)),
            _Entry(
                "Ctrl+Shift+E",
                self.tr("Export %n work(s)…", "", count),
                self._export,
                bool(count) and self._heard(self.export_asked),
            ),
            _Entry("Ctrl+C", self.tr("Copy as table"), self._copy, bool(count)),
            _Entry("", self.tr("Copy with private fields"), self._copy_all, bool(count and self._private())),
            _Entry("Ctrl+V", self.tr("Paste"), self._paste, writable and self._heard(self.paste_asked)),
            _Entry("", "", self._open),
            _Entry("Del", self.tr("To the trash"), self._delete, writable and bool(count)),
        ]

    def _add(self, menu: QMenu, entry: _Entry) -> None:
        action = menu.addAction(entry.text, entry.slot)
        action.setEnabled(entry.possible)
        if entry.keys:
            action.setShortcut(QKeySequence(entry.keys))

    def _add_hanging(self, menu: QMenu) -> None:
        hang = menu.addMenu(self.tr("Hang in"))
        hang.setEnabled(self._records.writable and bool(self._shows))
        for uid, title in self._shows:
            action = hang.addAction(title or self.tr("Without a title"))
            action.setData(uid)
            action.triggered.connect(self._hang)

    def _may(self, signal: object) -> bool:
        return self._records.writable and bool(self._lists.chosen_places()) and self._heard(signal)

    def _heard(self, signal: object) -> bool:
        return self.isSignalConnected(QMetaMethod.fromSignal(signal))  # type: ignore[arg-type]  # a bound signal

    def _open(self) -> None:
        places = self._lists.chosen_places()
        if places:
            self.open_at(places[0])

    def _loupe(self) -> None:
        """All hits are walked through, from the first that is chosen on; of several that are chosen only those."""
        places = self._lists.chosen_places()
        if len(places) > 1:
            self.loupe_asked.emit(self._lists.chosen_uids(), 0)
        elif places:
            self.loupe_asked.emit(list(self._lists.rows.uids), places[0])

    def _compare(self) -> None:
        self.compare_asked.emit(self._lists.chosen_uids())

    def _batch(self) -> None:
        self.batch_asked.emit(self._lists.chosen_uids())

    def _duplicate(self) -> None:
        self.duplicate_asked.emit(self._lists.chosen_uids())

    def _print(self) -> None:
        self.print_asked.emit(self._lists.chosen_uids())

    def _export(self) -> None:
        self.export_asked.emit(self._lists.chosen_uids())

    def _copy(self) -> None:
        self._copy_columns(private=False)

    def _copy_all(self) -> None:
        self._copy_columns(private=True)

    def _copy_columns(self, private: bool) -> None:
        uids = self._lists.chosen_uids()
        keys = verbs.keys_of(self._lists.kind, self._lists.shown_names(), self._language, private)
        self.copy_asked.emit(uids, keys)
        done = self._copied_all if private else self._copied
        self._records.read(verbs.as_table(uids, keys, self._language), done)

    def _copied(self, text: str) -> None:
        self._put(text, self.tr("without the private fields: {fields}"))

    def _copied_all(self, text: str) -> None:
        self._put(text, self.tr("with private fields, not for others: {fields}"))

    def _put(self, text: str, about_private: str) -> None:
        QGuiApplication.clipboard().setText(text)
        rows = sum(1 for _ in csv.reader(io.StringIO(text), delimiter="\t"))
        said = self.tr("%n work(s) copied as a table", "", max(0, rows - 1))
        private = ", ".join(word(self._language, self._lists.columns[name].label) for name in self._private())
        self.message.emit(f"{said}, {about_private.format(fields=private)}" if private else said)

    def _private(self) -> list[str]:
        """The columns in sight that are not for others."""
        names = verbs.private_among(self._lists.kind, self._lists.shown_names())
        return [name for name in names if name in self._lists.columns]

    def _paste(self) -> None:
        self.paste_asked.emit(QGuiApplication.clipboard().text())

    def _delete(self) -> None:
        uids = self._lists.chosen_uids()
        if uids and self._records.writable:
            refs = [self._lists.rows.ref(place) for place in self._lists.chosen_places()]
            self._records.write(verbs.deleted(refs), verbs.delete(uids))

    def _hang(self) -> None:
        action, uids = self.sender(), self._lists.chosen_uids()
        if isinstance(action, QAction) and uids:
            self._records.write(verbs.hung(uids), verbs.hang(action.data(), uids))
