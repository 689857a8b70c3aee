"""The vocabularies there are, by name, with how many words each has and what is to be confirmed in it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.tokens import CONTROL
from kalbajar_catalogue.desk.vocabularies import verbs
from kalbajar_catalogue.desk.vocabularies.verbs import Shelf
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.desk.widgets.header import PageHeader
from kalbajar_catalogue.desk.widgets.record_list import RecordList
from kalbajar_catalogue.desk.widgets.record_rows import BY_ORDER, BY_USE, EVERYTHING
from kalbajar_catalogue.i18n.languages import Language


class ListOfLists(QWidget):
    """`chosen` tells the vocabulary that a person went to, `opened` that they want to go into its words."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, records: Records, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records, self._language = records, language
        self._wanted = ""
        self.shelf = Shelf((), {}, 0)
        self.header, self._title, self.list = PageHeader(), label("title"), RecordList()
        self._title.setContentsMargins(5, 0, 0, 0)
        self.header.name.addWidget(self._title)
        self.header.buttons.addWidget(_strut())
        self.list.view.make_low()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        self.list.chosen.connect(self._tell)
        self.list.opened.connect(self.opened)
        self._retranslate()

    def load(self) -> None:
        """Read the vocabularies."""
        self._records.read(verbs.shelf(self._language, self._tbc), self._show)

    def speak(self, language: Language) -> None:
        """Name the vocabularies in this language."""
        self._language = language
        self.load()

    def choose(self, vocabulary: str) -> None:
        """Take a vocabulary in hand, as soon as it is there."""
        self._wanted = vocabulary
        if self.list.all:
            self._go()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, shelf: Shelf) -> None:
        self.shelf = shelf
        # A first look goes where the person was, not to the first list of all.
        blocked = self.list.blockSignals(bool(self._wanted))
        self.list.show_rows(shelf.rows)
        self.list.blockSignals(blocked)
        self.list.show_used(shelf.words)
        self._say_figures()
        self._go()
        self._wanted = ""

    def _go(self) -> None:
        if self._wanted and self.list.choose(self._wanted):
            wanted, self._wanted = self._wanted, ""
            self.chosen.emit(wanted)

    def _tell(self, vocabulary: str) -> None:
        if vocabulary:
            self.chosen.emit(vocabulary)

    def _tbc(self, count: int) -> str:
        return self.tr("%n to be confirmed", "", count)

    def _say_figures(self) -> None:
        parts = [self.tr("%n list(s)", "", len(self.shelf.rows))]
        if self.shelf.open:
            parts.append(self._tbc(self.shelf.open))
        self.header.show_figures(" · ".join(parts))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Vocabularies"))
        self.list.say(
            self.tr("Find a list"), self.tr("Vocabularies"), self.tr("No list of this name. Esc shows all again.")
        )
        self.list.offer(
            (
                (EVERYTHING, self.tr("All")),
                (verbs.OPEN, self.tr("With words to be confirmed")),
                (verbs.OWN, self.tr("The museum's own")),
            ),
            ((BY_ORDER, self.tr("By name")), (BY_USE, self.tr("Most words first"))),
            (self.tr("What is shown"), self.tr("Sorted by")),
        )
        self._say_figures()


def _strut() -> QWidget:
    """As high as a button, so that this title and the one beside it stand on one line."""
    strut = QWidget()
    strut.setFixedSize(0, CONTROL)
    return strut
