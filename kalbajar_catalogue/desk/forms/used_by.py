"""Who uses a record: a heading for each role with how many there are, some of them by name, and the way to all.

A page reads the uses with `used_verbs.uses(uid)`, or with a reader of its own that gives the same (of a word: who holds
its code), and hands them to `show_uses`. `record_asked` (uid) and `among_asked` (uids of works, what they are called)
lead on.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.forms.used_verbs import Use
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import Dress, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.line_button import LineButton
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import word

STEP: Final = 20
"""How many more names are shown at a time where there is no list to go to."""


class UsedBy(QWidget):
    """The uses of one record, in the words of one language."""

    record_asked = Signal(str)
    among_asked = Signal(list, str)
    more_asked = Signal(int)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = Dress()
        self._language = language
        self._name = ""
        self._uses: tuple[Use, ...] | None = None
        self.heading, self._rows = label("heading"), QVBoxLayout()
        self._rows.setSpacing(3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addLayout(self._rows)
        self._retranslate()

    @property
    def records(self) -> int:
        """How many records use it; one that does so in two roles counts once."""
        return len({uid for use in self._uses or () for uid in use.uids})

    def works(self) -> list[str]:
        """The works among them, each once."""
        return list(dict.fromkeys(uid for use in self._uses or () if use.kind in kinds.PAGES for uid in use.uids))

    def show_uses(self, name: str, uses: Sequence[Use] | None) -> None:
        """Show who uses the record of this name; None while that is being read."""
        self._name, self._uses = name, None if uses is None else tuple(uses)
        self._retranslate()

    def speak(self, language: Language) -> None:
        """Name everything in this language."""
        self._language = language
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange or self._dress.hears(event):
            self._retranslate()

    def _retranslate(self) -> None:
        emptied(self._rows)
        self.heading.setText(self.tr("Used by"))
        if self._uses is None:
            return
        if not self._uses:
            self._rows.addWidget(label("quiet", self.tr("Nothing uses it yet."), wraps=True))
        else:
            words = self.tr("%n record(s)", "", self.records)
            self.heading.setText(f"{self.tr('Used by')} · {words}")
        for place, use in enumerate(self._uses):
            self._rows.addWidget(self._head(place, use))
            for one in use.examples:
                self._rows.addWidget(self._example(one.uid, one.name.best(self._language).text or one.ref, one.ref))
            if len(use.uids) > len(use.examples):
                self._rows.addWidget(self._more(place, use))

    def _head(self, place: int, use: Use) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(8)
        mark = QLabel()
        mark.setPixmap(picture(kinds.RECORD_SYMBOLS.get(use.kind, "shapes"), scheme().quiet, 16))
        row.addWidget(mark)
        row.addWidget(label("small", self._said(use)), 1)
        row.addWidget(label("figure", f"{len(use.uids):,}".replace(",", "\u202f")))
        return line

    def _said(self, use: Use) -> str:
        """The kind of the records, and what the record is to them."""
        kind = kinds.all_of(use.kind) if use.kind in kinds.PAGES else kinds.one_of(use.kind)
        what = vocabularies.word("role", use.role, self._language) if use.role else word(self._language, use.label)
        return f"{kind or use.kind} · {capitalised(what, self._language)}" if what else kind

    def _example(self, uid: str, words: str, ref: str) -> QWidget:
        button = LineButton("row")
        button.show_words(words, f"{words}, {ref}" if words != ref else ref)
        button.setProperty("uid", uid)
        button.clicked.connect(self._ask_record)
        return _indented(button)

    def _more(self, place: int, use: Use) -> QWidget:
        rest = len(use.uids) - len(use.examples)
        button = Button("link")
        works = use.kind in kinds.PAGES
        words = self.tr("Show all as a list") if works else self.tr("%n more", "", rest)
        button.setText(words)
        named(button, f"{words}: {self._said(use)}")
        button.setProperty("place", place)
        button.clicked.connect(self._ask_all if works else self._ask_more)
        return _indented(button, wide=False)

    def _ask_record(self) -> None:
        self.record_asked.emit(str(self.sender().property("uid")))

    def _ask_all(self) -> None:
        use = (self._uses or ())[int(self.sender().property("place"))]
        self.among_asked.emit(list(use.uids), f"{self._name} – {self._said(use)}")

    def _ask_more(self) -> None:
        self.more_asked.emit(int(self.sender().property("place")))


def emptied(layout: QVBoxLayout) -> QVBoxLayout:
    """A column without the widgets that stood in it; they go away."""
    while layout.count():
        if (item := layout.takeAt(0)) is not None and (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    return layout


def _indented(button: QWidget, wide: bool = True) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(20, 0, 0, 0)
    row.addWidget(button, 1 if wide else 0)
    if not wide:
        row.addStretch(1)
    line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return line
