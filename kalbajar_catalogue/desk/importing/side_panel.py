"""Beside the rows of a check: the problems, equal ones together, and the names that would get a record."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.importing import matters
from kalbajar_catalogue.desk.importing.check_verbs import Candidate
from kalbajar_catalogue.desk.importing.matters import Found, Matter
from kalbajar_catalogue.desk.importing.matters_list import HIGH, MattersList
from kalbajar_catalogue.desk.importing.targets import kinds_of
from kalbajar_catalogue.desk.importing.ways_out import Way, WaysOut
from kalbajar_catalogue.desk.widgets.buttons import label, rule
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.importing.mapping import Mapping

PROBLEMS, NAMES = "problems", "names"
WIDTH = 316


class SidePanel(QFrame):
    """Tells `chosen` (the matter that is looked at now), and what its `ways` tell."""

    chosen = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._found: Found | None = None
        self._mapping: Mapping | None = None
        self._headings: Sequence[str] = ()
        self._kept: dict[str, tuple[object, ...]] = {}
        self.tabs, self.list, self.ways = Segments((PROBLEMS, NAMES), "tab"), MattersList(language), WaysOut()
        self._nothing, self._keys = label("quiet", wraps=True), label("small", wraps=True)
        self._tab = PROBLEMS
        self._lay_out()
        self.tabs.show_chosen(PROBLEMS)
        self.tabs.chosen.connect(self._turn)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.ways.taken.connect(self._keep_focus)
        self._retranslate()

    @property
    def matter(self) -> Matter | None:
        """The matter in hand."""
        return self.list.chosen()

    @property
    def tab(self) -> str:
        """Which list is shown."""
        return self._tab

    def show_found(self, found: Found | None, mapping: Mapping, headings: Sequence[str]) -> None:
        """Show what was found; the matter in hand stays in hand where it is still there."""
        self._found, self._mapping, self._headings = found, mapping, headings
        self.ways.show_numbers(matters.number_column(mapping) >= 0)
        self._fill()

    def speak(self, language: Language) -> None:
        """Say everything in this language."""
        self._language = self.list.matters.language = language
        self._fill()

    def turn(self, tab: str) -> None:
        """Show the other list."""
        self.tabs.show_chosen(tab)
        self._turn(tab)

    def offer(self, matter: Matter, candidates: Sequence[Candidate]) -> None:
        """These records may be meant."""
        self.ways.offer(matter, candidates)

    def choose_for(self, row: int) -> None:
        """Choose the problem of a row of the file, where it has one."""
        for place, matter in enumerate(self.list.matters.matters):
            if row in matter.rows and self._tab == PROBLEMS:
                self.list.choose(place)
                return

    def words(self) -> tuple[str, ...]:
        """All words of the vocabulary of the matter in hand."""
        matter = self.matter
        kinds = kinds_of(self._mapping) if self._mapping else ()
        return matters.all_words(matter, kinds, self._language) if matter else ()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        self.setFixedWidth(WIDTH)
        self.list.setMinimumHeight(HIGH)
        self.setProperty("is", "check-side")
        head = QHBoxLayout()
        head.setContentsMargins(8, 2, 8, 0)
        head.addWidget(self.tabs)
        head.addStretch(1)
        card = QVBoxLayout()
        card.setContentsMargins(10, 8, 10, 6)
        card.setSpacing(6)
        card.addWidget(self.ways)
        card.addWidget(self._keys)
        self._nothing.setContentsMargins(14, 12, 14, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        column.addLayout(card)
        self._column = column
        column.addStretch(0)

    def _keep_focus(self, matter: Matter, way: Way) -> None:
        """The button that was pressed goes with its matter."""
        self.list.setFocus()

    def _turn(self, tab: str) -> None:
        self._tab = tab
        self._fill()

    def _fill(self) -> None:
        found = self._found
        shown = () if found is None else found.problems if self._tab == PROBLEMS else found.names
        kept = self._kept.get(self._tab)
        self.list.matters.show(shown, self._mapping, self._headings)
        self._nothing.setVisible(not shown)
        self.list.setVisible(bool(shown))
        # With no list that takes the height the words stay at the top.
        self._column.setStretch(self._column.count() - 1, 0 if shown else 1)
        place = next((at for at, one in enumerate(shown) if one.key == kept), 0 if shown else -1)
        if place >= 0:
            self.list.choose(place)
        else:
            self._choose(QModelIndex(), QModelIndex())
        self._retranslate()

    def _choose(self, now: QModelIndex, before: QModelIndex) -> None:
        matter = self.list.matters.matters[now.row()] if now.isValid() else None
        if matter is not None:
            self._kept[self._tab] = matter.key
        kinds = kinds_of(self._mapping) if self._mapping else ()
        near = matters.words_near(matter, kinds, self._language) if matter else ()
        title = self.list.matters.title(matter) if matter else ""
        names = matters.newcomers_near(matter, self._found.names) if matter and self._found else ()
        self.ways.show_matter(matter, title, near, self.words(), names)
        if matter is not None:
            self.chosen.emit(matter)

    def _retranslate(self) -> None:
        found = self._found
        problems, names = (len(found.problems), len(found.names)) if found else (0, 0)
        words = {
            PROBLEMS: (self.tr("Problems"), problems),
            NAMES: (self.tr("New names"), names),
        }
        for key, (name, count) in words.items():
            self.tabs.buttons[key].setText(f"{name} {shown_number(count, self._language)}")
            self.tabs.buttons[key].setAccessibleName(self.tabs.buttons[key].text())
        self.list.setAccessibleName(words[self._tab][0])
        known = self.tr("Everybody and every place is known.")
        empty = self.tr("Nothing is wrong.") if self._tab == PROBLEMS else known
        self._nothing.setText(self.tr("Looking for problems…") if found is None else empty)
        walk = self.tr("F8 next problem · Shift+F8 the one before") if problems and self._tab == PROBLEMS else ""
        opens = self.tr("Enter or a double click opens the cells of a row")
        self._keys.setText("\n".join(filter(None, (opens, walk))))
