"""The ways out of the matter in hand: what may be meant, read all as, create, leave as text, leave the rows out."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.importing.check_verbs import Candidate
from kalbajar_catalogue.desk.importing.check_words import short
from kalbajar_catalogue.desk.importing.matters import AMBIGUOUS_NUMBER, OF_REFS, ONE_NUMBER, Act, Matter
from kalbajar_catalogue.desk.importing.way_buttons import WayButton, WayButtons
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.choices import Choice

_MOST, _MOST_ROWS = 4, 3
_AMBIGUOUS = (AMBIGUOUS_NUMBER, "name.ambiguous")
_ABOUT_ROWS = ("import.twice", "import.rows_disagree", "record.other_kind", "record.no_owner", "import.number_repeated")
"""Faults of a whole row: another text for the cell is given in the row itself."""


@dataclass(frozen=True)
class Way:
    """One way out: what is done, with which record or text."""

    act: Act
    value: str = ""


class WaysOut(QFrame):
    """Shows a matter; `taken` tells the matter and the way, `pick_asked` that one wants to look for another name.

    `rows_asked` tells that its rows shall be shown alone, `next_asked` that one goes on to the next row.
    """

    taken = Signal(object, object)
    pick_asked = Signal(QRect)
    rows_asked = Signal(object)
    next_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "notice")
        self.matter: Matter | None = None
        self._words: Sequence[str] = ()
        self._known: Sequence[str] = ()
        self._names: Sequence[Matter] = ()
        self._candidates: Sequence[Candidate] = ()
        self._by_number = False
        self._title, self._hint = label("", wraps=True), label("small", wraps=True)
        self.ways = WayButtons()
        self._as, self.line, self.list, self.apply = QWidget(), QLineEdit(), Choice(), Button()
        self.rows, self.next = Button("link"), Button("link")
        self._lay_out()
        self.line.returnPressed.connect(self._read_as)
        self.list.currentIndexChanged.connect(self._allow)
        self.apply.clicked.connect(self._read_as)
        self.rows.clicked.connect(self._ask_rows)
        self.next.clicked.connect(self.next_asked)
        self.show_matter(None)

    def show_matter(
        self, matter: Matter | None, title: str = "", words: Sequence[str] = (), known: Sequence[str] = (),
        names: Sequence[Matter] = (),
    ) -> None:  # fmt: skip
        """Show the ways out of this one.

        `words` are those of a vocabulary that may be meant, of all that are `known`; `names` are new and look alike.
        """
        self.matter, self._words, self._candidates = matter, words, ()
        self._known, self._names = tuple(dict.fromkeys((*words, *known))) if known else (), names
        self.list.clear()
        # A word that nothing speaks for is not proposed: one press would read all rows so.
        self.list.addItems([*(() if words else ("",)), *self._known])
        self._allow()
        self._title.setText(short(title, 120))
        self.line.setText("")
        self._show()

    def show_numbers(self, by_number: bool) -> None:
        """Whether rows find their record by a number that stands in a column."""
        self._by_number = by_number

    def offer(self, matter: Matter, candidates: Sequence[Candidate]) -> None:
        """These records may be meant."""
        if self.matter is not None and matter.key == self.matter.key:
            self._candidates = candidates
            self._show()

    def buttons(self) -> list[Button]:
        """The ways out, in their order."""
        return list(self.ways.made)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _lay_out(self) -> None:
        read = QHBoxLayout(self._as)
        read.setContentsMargins(0, 0, 0, 0)
        read.setSpacing(6)
        self.list.setMaxVisibleItems(16)
        read.addWidget(self.line, 1)
        read.addWidget(self.list, 1)
        read.addWidget(self.apply)
        last = QHBoxLayout()
        last.setSpacing(12)
        last.addWidget(self.rows)
        last.addStretch(1)
        last.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        for part in (self._title, self._hint):
            column.addWidget(part)
        column.addWidget(self.ways)
        column.addWidget(self._as)
        column.addLayout(last)

    def _show(self) -> None:
        self.ways.clear()
        matter = self.matter
        self.setVisible(matter is not None)
        if matter is None:
            return
        if matter.clashes:
            self._conflict()
        elif matter.newcomer is not None:
            self._newcomer(matter)
        elif matter.trouble is not None:
            self._fault(matter)
        self._hint.setText(self._hint_of(matter))
        self._hint.setVisible(bool(self._hint.text()))
        self._as.setVisible(matter.newcomer is not None or self._in_a_cell(matter))
        self.line.setVisible(not self._known)
        self.list.setVisible(bool(self._known))
        self._retranslate(matter)

    def _in_a_cell(self, matter: Matter) -> bool:
        """Whether another text for a cell settles it."""
        trouble = matter.trouble
        return trouble is not None and trouble.at >= 0 and trouble.problem.code not in (*_AMBIGUOUS, *_ABOUT_ROWS)

    def _conflict(self) -> None:
        self._add(self.tr("Keep all that stands here now"), Act.KEEP_NOW)
        self._add(self.tr("Take all from the file"), Act.TAKE_FILE)

    def _newcomer(self, matter: Matter) -> None:
        self._link(matter)
        for one in self._names[:_MOST]:
            name = one.newcomer.sort_name or one.newcomer.name if one.newcomer else ""
            where = self.tr("Same as {name} (new, rows {rows})") if len(one.rows) > 1 else self._same_as()
            self._add(where.format(name=short(name, 30), rows=one.shown), Act.SAME, name)
        self._pick(self.tr("Link to another record…"))
        self._add(self.tr("Leave as text"), Act.AS_TEXT)

    def _fault(self, matter: Matter) -> None:
        assert matter.trouble is not None
        code, name = matter.trouble.problem.code, short(matter.trouble.text, 28)
        if code in OF_REFS:
            self._whose()
            return
        if code in ONE_NUMBER and self._by_number:
            self._add(self.tr("They are two records"), Act.APART)
        for word in self._words[:_MOST]:
            self._add(self._all(len(matter.rows)).format(text=name, meant=word), Act.READ_AS, word)
        if code == AMBIGUOUS_NUMBER:
            for one in self._candidates[: 2 * _MOST]:
                self._add(f"{one.ref} · {short(one.title, 36)}", Act.MATCH, one.uid)
            self._add(self.tr("A new record"), Act.MATCH)
        elif matter.kind:
            self._link(matter)
            self._pick(self.tr("Link to another record…"))
            if code in _AMBIGUOUS:
                self._add(self.tr("Create a new record"), Act.CREATE)
            self._add(self.tr("Leave as text"), Act.AS_TEXT)
        self._mend(matter)
        if self._in_a_cell(matter):
            several = len(matter.rows) > 1
            words = self.tr("Leave these cells empty") if several else self.tr("Leave this cell empty")
            self._add(words, Act.READ_AS)
        self._add(self.tr("Leave these rows out"), Act.LEAVE_OUT)

    def _whose(self) -> None:
        self._add(self.tr("They are ours: update"), Act.OURS)
        self._add(self.tr("They are another catalogue's"), Act.THEIRS)
        self._add(self.tr("Leave these rows out"), Act.LEAVE_OUT)

    def _mend(self, matter: Matter) -> None:
        """To the cells of the rows: of a number that stands twice to those of each, of any other fault of the first."""
        number = matter.trouble is not None and matter.trouble.problem.code in ONE_NUMBER and self._by_number
        rows = sorted({*matter.others, *matter.rows} if number else matter.rows)
        words = self.tr("Mend the number in row {row}…") if number else self.tr("Mend row {row}…")
        for row in rows[: _MOST_ROWS if number else 1]:
            self._add(words.format(row=row), Act.MEND, str(row))

    def _same_as(self) -> str:
        return self.tr("Same as {name} (new, row {rows})")

    def _link(self, matter: Matter) -> None:
        name = short(matter.names[0], 24) if matter.names else ""
        for one in self._candidates[:_MOST]:
            words = self._all(len(matter.rows)).format(text=name, meant=f"{short(one.title, 30)} ({one.ref})")
            self._add(words, Act.LINK, one.uid)

    def _all(self, count: int) -> str:
        return self.tr("All “{text}” are {meant}") if count > 1 else self.tr("“{text}” is {meant}")

    def _add(self, words: str, act: Act, value: str = "") -> None:
        button = self._button(words)
        button.setProperty("way", Way(act, value))
        button.clicked.connect(self._take)

    def _pick(self, words: str) -> None:
        self._button(words).clicked.connect(self._ask_pick)

    def _button(self, words: str) -> Button:
        button, before = WayButton(words), self.ways.made[-1:]
        self.ways.add(button)
        for one in before:
            QWidget.setTabOrder(one, button)
        QWidget.setTabOrder(button, self.line)
        QWidget.setTabOrder(self.line, self.list)
        return button

    def _take(self) -> None:
        sender = self.sender()
        way = sender.property("way")
        if self.matter is not None and isinstance(way, Way):
            self.taken.emit(self.matter, way)

    def _read_as(self) -> None:
        text = self._word() if self._known else self.line.text().strip()
        if self.matter is not None and text:
            self.taken.emit(self.matter, Way(Act.SAME if self.matter.newcomer else Act.READ_AS, text))

    def _allow(self) -> None:
        self.apply.setEnabled(not self._known or bool(self._word()))

    def _word(self) -> str:
        """The word of the list that is chosen, '' while none is."""
        word = self.list.currentText()
        return word if word in self._known else ""

    def _ask_pick(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.pick_asked.emit(QRect(button.mapToGlobal(button.rect().topLeft()), button.size()))

    def _ask_rows(self) -> None:
        if self.matter is not None:
            self.rows_asked.emit(self.matter)

    def _hint_of(self, matter: Matter) -> str:
        if matter.newcomer is not None:
            return self.tr("A new record is created, unless you say otherwise.")
        if matter.clashes:
            return self.tr("What stands here now stays, unless you say otherwise. Each row can be decided by itself.")
        if matter.trouble is not None and matter.trouble.problem.code in ONE_NUMBER and self._by_number:
            return self.tr("Two records: the second gets “(2)” after its number.")
        if matter.trouble is not None and matter.trouble.problem.code in OF_REFS:
            return self.tr("One answer holds for the whole table.")
        if matter.trouble is not None and not matter.trouble.refused:
            return self.tr("This is a remark: the rows come in as they are.")
        return ""

    def _retranslate(self, matter: Matter) -> None:
        count = len(matter.rows)
        self.line.setPlaceholderText(self.tr("Read all as…") if count > 1 else self.tr("Read as…"))
        if self._known and not self._words:
            self.list.setItemText(0, self.tr("Choose a word…"))
        for one in (self.line, self.list):
            one.setAccessibleName(self.tr("Read this text as another one in all its rows"))
        self.apply.setText(self.tr("Apply"))
        self.apply.setAccessibleName(self.tr("Read this text as what is typed"))
        self.rows.setText(self.tr("Show only these rows"))
        self.next.setText(self.tr("Next row"))
        for button in (self.rows, self.next):
            named(button, button.text(), "F8" if button is self.next else "")
        self.setAccessibleName(self._title.text())
        self._title.setAlignment(Qt.AlignmentFlag.AlignLeft)
