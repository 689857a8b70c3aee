"""Vocabularies: the lists on the left, the words of one in their order, the form of a word."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.records import OwnField, Term
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.vocabularies import verbs
from kalbajar_catalogue.desk.vocabularies.lists import ListOfLists
from kalbajar_catalogue.desk.vocabularies.words import WordsPage
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.journal import Changes

LEAST, USUAL, MOST = 180, 236, 340
"""The widths of the list of lists, px."""
_CHOSEN: Final = "vocabularies/chosen"
_WIDTHS: Final = "vocabularies/widths"


class VocabulariesPage(QWidget):
    """Shows every list of words; goes to where a person was last."""

    record_asked = Signal(str)
    among_asked = Signal(list, str)
    history_asked = Signal(str)
    merge_asked = Signal(list)
    message = Signal(str)
    key = "vocabularies"

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._site = site
        self.lists, self.words = ListOfLists(site.records, language), WordsPage(site, language)
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        self._columns.setHandleWidth(1)
        self._columns.setChildrenCollapsible(False)
        for place, part in enumerate((self.lists, self.words)):
            self._columns.addWidget(part)
            self._columns.setStretchFactor(place, place)
        self.lists.setMinimumWidth(LEAST)
        self.lists.setMaximumWidth(MOST)
        kept = str(site.memory.value(_WIDTHS, ""))
        self._columns.setSizes([int(kept) if kept.isdecimal() else USUAL, 1000])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._columns)
        self.setFocusProxy(self.lists)
        self._connect()

    def load(self) -> None:
        """Read the lists, and the words of the one that was looked at last."""
        if not self.words.vocabulary:
            kept = str(self._site.memory.value(_CHOSEN, ""))
            self.lists.choose(kept if kept in vocabularies.names() else "")
        else:
            self.words.load()
        self.lists.load()

    def speak(self, language: Language) -> None:
        """Show the words in this language too."""
        self.words.speak(language)
        self.lists.speak(language)

    def hear(self, changes: Changes) -> None:
        """Read anew what changed."""
        self.words.hear(changes)
        if changes.touches(Term.kind, OwnField.kind):
            self.lists.load()

    def show_record(self, uid: str) -> None:
        """Go to a word, in whichever list it stands."""
        self._site.records.read(verbs.vocabulary_of(uid), self._go_to)

    def show_vocabulary(self, vocabulary: str) -> None:
        """Go to a list."""
        self.lists.choose(vocabulary)

    def make(self) -> None:
        """Make a word in the list that is shown."""
        self.words.make()

    def _connect(self) -> None:
        self.lists.chosen.connect(self._show_vocabulary)
        self.lists.opened.connect(self._enter_words)
        self._columns.splitterMoved.connect(self._keep_widths)
        for name in ("record_asked", "among_asked", "history_asked", "merge_asked", "message"):
            getattr(self.words, name).connect(getattr(self, name))

    def _show_vocabulary(self, vocabulary: str) -> None:
        self._site.memory.setValue(_CHOSEN, vocabulary)
        self.words.show_vocabulary(vocabulary)

    def _go_to(self, found: tuple[str, str]) -> None:
        uid, vocabulary = found
        if vocabulary:
            self.lists.choose(vocabulary)
            self._show_vocabulary(vocabulary)
            self.words.show_record(uid)

    def _enter_words(self) -> None:
        self.words.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_widths(self) -> None:
        self._site.memory.setValue(_WIDTHS, str(self._columns.sizes()[0]))
