"""The palette of Ctrl+K: floats over the window, finds as one types, opens what is chosen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.finding import verbs
from kalbajar_catalogue.desk.finding.commands import Command, matching
from kalbajar_catalogue.desk.finding.entries import Entries, Entry
from kalbajar_catalogue.desk.finding.painting import EntryPainter
from kalbajar_catalogue.desk.finding.verbs import Counted, Found, Shown
from kalbajar_catalogue.desk.offered import GO
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, label, named
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.i18n.folding import fold
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import said
from kalbajar_catalogue.qtkit.latest import Latest

WIDTH, ABOVE, BELOW = 680, 84, 48
COUNT_AFTER_MS = 60
ONLY_COMMANDS = ">"


class Palette(QWidget):
    """Covers the window with a veil while it is open. Tells what is chosen, and does nothing itself.

    `table_asked` wants the hits of the typed text as a table, `new_asked` a new work with the typed title.
    """

    record_asked = Signal(str)
    command_asked = Signal(str)
    table_asked = Signal(str)
    new_asked = Signal(str)

    def __init__(self, records: Records, pictures: Pictures, language: Language, over: QWidget) -> None:
        super().__init__(over)
        self._records, self._language, self._over = records, language, over
        self._commands: Sequence[Command] = ()
        self._recent: Sequence[str] = ()
        self._before: QWidget | None = None
        self._group = "all"
        self._found = Found("", "all", ())
        self._counts: Mapping[str, int] = {}
        self._finding, self._figures, self._counting = Latest(self), Latest(self), QTimer(self)
        self.line, self.list, self.entries = QLineEdit(), QListView(), Entries(self)
        self.painter = EntryPainter(pictures, self)
        self._chips = {group: Tool("filter") for group in verbs.GROUPS}
        self._keys, self.as_table, self.make = label("small"), Button("link"), Button("link")
        self._nothing = label("quiet", wraps=True)
        self._lay_out()
        self._connect(pictures)
        self.hide()
        self._show_what_else(self._found)
        self._retranslate()

    def open(self, commands: Sequence[Command], recent: Sequence[str]) -> None:
        """Float over the window, ready to type; `recent` are the records opened last, offered at first."""
        self._commands, self._recent, self._group = commands, recent, "all"
        if not self.isVisible():
            self._before = self._over.focusWidget()
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.line.clear()
        self._mark_group()
        self._place()
        self._search()
        self.line.setFocus()

    def close_palette(self) -> None:
        """Go away, and give the focus back to what had it."""
        self.hide()
        before, self._before = self._before, None
        there = before is not None and isValid(before) and before.isVisible()
        (before if before is not None and there else self._over).setFocus()

    def speak(self, language: Language) -> None:
        """Show records in this language."""
        self._language = language
        if self.isVisible():
            self._search()

    # Laying out

    def _lay_out(self) -> None:
        box = QFrame(self)
        box.setProperty("is", "palette")
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.line.setProperty("is", "palette")
        self.line.setMaxLength(200)
        column.addWidget(self.line)
        column.addWidget(self._chip_row())
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        column.addWidget(self._foot())
        self._box = box
        self._nothing.setContentsMargins(16, 16, 16, 0)
        self.list.setModel(self.entries)
        self.list.setItemDelegate(self.painter)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._over.installEventFilter(self)
        self.line.installEventFilter(self)
        self.list.installEventFilter(self)

    def _chip_row(self) -> QWidget:
        row, chips, group = QWidget(), QHBoxLayout(), QButtonGroup(self)
        chips.setContentsMargins(16, 8, 16, 8)
        chips.setSpacing(6)
        for name, chip in self._chips.items():
            chip.setCheckable(True)
            chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            chip.setProperty("group", name)
            group.addButton(chip)
            chips.addWidget(chip)
        group.buttonClicked.connect(self._choose_group)
        chips.addStretch(1)
        row.setLayout(chips)
        return row

    def _foot(self) -> QWidget:
        foot, row = QWidget(), QHBoxLayout()
        foot.setProperty("is", "foot")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(12)
        row.addWidget(self._keys, 1)
        row.addWidget(self.make)
        row.addWidget(self.as_table)
        foot.setLayout(row)
        return foot

    def _connect(self, pictures: Pictures) -> None:
        self._counting.setSingleShot(True)
        self._counting.setInterval(COUNT_AFTER_MS)
        self._counting.timeout.connect(self._count)
        self.line.textChanged.connect(self._search)
        self.list.clicked.connect(self._open_clicked)
        self.as_table.clicked.connect(self._ask_table)
        self.make.clicked.connect(self._ask_new)
        pictures.arrived.connect(self._arrived)

    # Finding

    def _typed(self) -> str:
        return self.line.text().strip()

    def _search(self) -> None:
        text = self._typed()
        self.painter.wanted = tuple(fold(text.removeprefix(ONLY_COMMANDS)).split())
        self._counting.stop()
        if text.startswith(ONLY_COMMANDS):
            self._show(Found(text, self._group, ()))
        elif text:
            self._finding.take(self._records.read(verbs.found(text, self._group, self._language), self._show))
            self._counting.start()
        else:
            self._finding.take(self._records.read(verbs.recent(self._recent), self._show))
            self._show_counts({})

    def _show(self, found: Found) -> None:
        if found.text != self._typed() or found.group != self._group:
            return
        self._found = found
        self.entries.show(self._rows())
        self.list.setCurrentIndex(self.entries.index(self.entries.next_row(-1, 1)))
        self.list.scrollToTop()
        self._show_what_else(found)
        self._retranslate()
        self._place()

    def _show_what_else(self, found: Found) -> None:
        nothing = bool(found.text) and self.entries.rowCount() == 0
        self._nothing.setVisible(nothing)
        self.make.setVisible(nothing and not found.text.startswith(ONLY_COMMANDS))
        self.as_table.setVisible(bool(found.hits) and bool(found.text))

    def _rows(self) -> list[Entry]:
        """Records before commands; but who says what a page is called, or its first words, wants that page."""
        found = self._found
        rows = [Entry(self.tr("Records") if found.text else self.tr("Opened last"))] if found.hits else []
        rows += [self._entry(hit) for hit in found.hits]
        commands = matching(self._commands, found.text.removeprefix(ONLY_COMMANDS)) if self._group == "all" else ()
        pages = [command for command in commands if _goes_to(command, found.text)]
        offered = [Entry(self.tr("Commands"))] if commands else []
        in_order = (*pages, *(command for command in commands if command not in pages))
        offered += [Entry(command.words, command=command) for command in in_order]
        return [*offered, *rows] if pages else [*rows, *offered]

    def _entry(self, hit: Shown) -> Entry:
        title = marked(hit.title, self._language) or hit.ref
        facts = [kinds.one_of(hit.kind), hit.ref if title != hit.ref else ""]
        why = f"{said(self._language, hit.label)}: {hit.text}" if hit.text else ""
        return Entry(title, " · ".join(fact for fact in (*facts, why) if fact), record=hit)

    def _count(self) -> None:
        if text := self._typed():
            self._figures.take(self._records.read(verbs.counted(text), self._show_counted))

    def _show_counted(self, counted: Counted) -> None:
        if counted.text == self._typed():
            self._show_counts(counted.counts)

    def _show_counts(self, counts: Mapping[str, int]) -> None:
        self._counts = counts
        self._retranslate()

    def _arrived(self, sha256: str) -> None:
        if self.isVisible():
            self.list.viewport().update()

    # Choosing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows walk the list from the line, Enter opens, Esc goes back; the veil follows the window."""
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._over.rect())
            self._place()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is not self._over:
            return self._press(event)
        return False

    def _press(self, event: QKeyEvent) -> bool:
        key, page = event.key(), 6
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: page, Qt.Key.Key_PageUp: -page}
        if key in steps:
            self._walk(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.list.currentIndex().row())
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back from everywhere."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the palette goes back."""
        if not self._box.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def _walk(self, step: int) -> None:
        row = self.entries.next_row(self.list.currentIndex().row(), step)
        self.list.setCurrentIndex(self.entries.index(row))

    def _open_clicked(self) -> None:
        self._open(self.list.currentIndex().row())

    def _open(self, row: int) -> None:
        entry = self.entries.entry(row)
        if entry is None or entry.heading:
            return
        self.close_palette()
        if entry.command:
            self.command_asked.emit(entry.command.key)
        elif entry.record:
            self.record_asked.emit(entry.record.uid)

    def _ask_table(self) -> None:
        text = self._typed()
        self.close_palette()
        self.table_asked.emit(text)

    def _ask_new(self) -> None:
        text = self._typed()
        self.close_palette()
        self.new_asked.emit(text)

    def _choose_group(self, chip: QWidget) -> None:
        self._group = str(chip.property("group"))
        self._search()
        self.line.setFocus()

    def _mark_group(self) -> None:
        self._chips[self._group].setChecked(True)

    # Painting and words

    def paintEvent(self, event: QPaintEvent) -> None:
        """A flat veil over the window."""
        QPainter(self).fillRect(self.rect(), QColor(20, 14, 10, 96))

    def _place(self) -> None:
        width = min(WIDTH, self.width() - 32)
        room = self.height() - ABOVE - BELOW
        wanted = 160 + sum(self.list.sizeHintForRow(row) for row in range(min(self.entries.rowCount(), 60)))
        self._box.setGeometry(
            (self.width() - width) // 2, min(ABOVE, self.height() // 10), width, min(room, max(wanted, 260))
        )

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        words = {
            "all": self.tr("All"),
            "works": self.tr("Works"),
            "exhibitions": self.tr("Exhibitions"),
            "people": self.tr("People"),
            "places": self.tr("Places"),
            "texts": self.tr("Texts"),
        }
        for group, chip in self._chips.items():
            count = self._counts.get(group)
            chip.setText(f"{words[group]}  {count}" if count is not None else words[group])
            named(chip, words[group])
        placeholder = self.tr("Find a record or a command")
        self.line.setPlaceholderText(placeholder)
        self.line.setAccessibleName(placeholder)
        self.list.setAccessibleName(self.tr("What was found"))
        self._keys.setText(self.tr("↑ ↓ move     ↵ open     Esc back     > commands only"))
        self.painter.way = self.tr("↵ open")
        self.as_table.setText(self.tr("Show as a table"))
        self.make.setText(self.tr("New work with this title"))
        for button in (self.as_table, self.make):
            named(button, button.text().strip())
        self._nothing.setText(self.tr("Nothing is written like “{text}”.").format(text=self._typed()))


def _goes_to(command: Command, text: str) -> bool:
    """Whether these are the first words of the page that a command goes to: of `People and organisations`, `people`."""
    page = fold(command.words.rpartition(": ")[2])
    return command.key.startswith(GO) and bool(text.strip()) and f"{page} ".startswith(f"{fold(text)} ")
