"""The line above the trash: what is typed, which sort of things, which kind of record."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kalbajar_catalogue.desk.trash.verbs import PARTS, RECORDS, WITHDRAWN
from kalbajar_catalogue.desk.trash.words import kind_name
from kalbajar_catalogue.desk.widgets.buttons import named
from kalbajar_catalogue.desk.widgets.choices import Choice
from kalbajar_catalogue.desk.widgets.record_list import FIND_KEYS, FindLine
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.i18n.languages import Language

SORTS = (RECORDS, PARTS, WITHDRAWN)


class TrashFinder(QWidget):
    """`narrowed` tells that something else is wanted of the same sort, `sort_chosen` another sort, `left` go on."""

    narrowed = Signal()
    sort_chosen = Signal(str)
    left = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._counts: Mapping[str, int] = {}
        self.setProperty("is", "finder")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.line, self.kind, self.sort = FindLine(), Choice(), Segments(SORTS)
        self.sort.show_chosen(RECORDS)
        self.line.setMaximumWidth(320)
        self.kind.setMinimumWidth(180)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.kind)
        row.addWidget(self.sort)
        row.addStretch(1)
        self.line.textChanged.connect(self.narrowed)
        self.line.left.connect(self.left)
        self.kind.currentIndexChanged.connect(self.narrowed)
        self.sort.chosen.connect(self.sort_chosen)
        self._retranslate()

    @property
    def text(self) -> str:
        """What is typed."""
        return self.line.text()

    def speak(self, language: Language) -> None:
        """Name the kinds in this language."""
        self._language = language
        self.offer(self._counts)

    def offer(self, counts: Mapping[str, int]) -> None:
        """Let choose among these kinds, with how many there are of each."""
        self._counts = counts
        every = [("", self.tr("All kinds"))]
        kinds = [(kind, f"{kind_name(kind, self._language)} ({count})") for kind, count in counts.items()]
        self.kind.offer(every + kinds, self.kind.value())
        self.kind.setEnabled(len(counts) > 1)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        find = self.tr("Find in the trash")
        self.line.setPlaceholderText(find)
        named(self.line, find, FIND_KEYS)
        named(self.kind, self.tr("Kind of record"))
        words = {
            RECORDS: (self.tr("Records"), self.tr("Works, people, places and whatever else stands by itself")),
            PARTS: (self.tr("Parts"), self.tr("Pictures, texts, hung works and whatever else belongs to a record")),
            WITHDRAWN: (self.tr("Withdrawn"), self.tr("Records whose making was undone; Redo brings them back")),
        }
        for sort, (name, tip) in words.items():
            button = self.sort.buttons[sort]
            button.setText(name)
            button.setAccessibleName(name)
            button.setToolTip(tip)
        self.offer(self._counts)
