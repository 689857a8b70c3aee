"""Where the facts of a record come from: its citations, those to be confirmed first, and a line that adds one.

`show_cited` shows them; with `facts` it is the other way round, what a source is named for. `citation_asked` (uid) and
`record_asked` (uid) lead on; `cite_asked` tells what was typed as a source.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.authorities.records import Source
from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.forms.citing_verbs import Cited
from kalbajar_catalogue.desk.forms.lookup import Lookup
from kalbajar_catalogue.desk.forms.referring import ReferenceLine
from kalbajar_catalogue.desk.forms.used_by import emptied
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import Dress, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, label, named
from kalbajar_catalogue.desk.widgets.line_button import LineButton
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import word

MOST = 40
"""So many are shown, and so many more when they are asked for."""
LONGEST = 110
"""So many letters of a quotation are shown; the whole of it stands under the pointer."""


class Citing(QWidget):
    """The citations of one record, or with `facts` those of one source."""

    record_asked = Signal(str)
    citation_asked = Signal(str)
    cite_asked = Signal(str)
    confirm_asked = Signal(str)

    def __init__(
        self, language: Language, lookup: Lookup | None, writable: bool, facts: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`lookup` finds sources for the line that adds one; without it there is no line."""
        super().__init__(parent)
        self._dress = Dress()
        self._language, self._writable, self._facts = language, writable, facts
        self._most = MOST
        self._cited: tuple[Cited, ...] = ()
        self.heading, self._rows = label("heading"), QVBoxLayout()
        self._rows.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addLayout(self._rows)
        self.line = ReferenceLine(Source.kind, False, lookup) if lookup else None
        self.add = Button("", "plus", self)
        self.add.setVisible(bool(lookup))
        if self.line:
            self.line.line.returnPressed.connect(self._ask_cite)
            self.add.clicked.connect(self._ask_cite)
            foot = QHBoxLayout()
            foot.setSpacing(6)
            foot.addWidget(self.line, 1)
            foot.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(foot)
        self._retranslate()

    def show_cited(self, cited: Sequence[Cited]) -> None:
        """Show these."""
        if not cited or not self._cited or cited[0].citation.uid != self._cited[0].citation.uid:
            self._most = MOST
        self._cited = tuple(cited)
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

    def _ask_cite(self) -> None:
        if self.line and (text := self.line.text().strip()):
            self.line.show_text("")
            self.cite_asked.emit(text)

    def _retranslate(self) -> None:
        emptied(self._rows)
        title = self.tr("Facts that stand in it") if self._facts else self.tr("Sources")
        self.heading.setText(f"{title} · {len(self._cited)}" if self._cited else title)
        if not self._cited:
            none = self.tr("It is named for no fact yet.") if self._facts else self.tr("No source is named yet.")
            self._rows.addWidget(label("quiet", none, wraps=True))
        for one in self._cited[: self._most]:
            self._rows.addWidget(self._row(one))
        if (rest := len(self._cited) - self._most) > 0:
            more = _link(self.tr("%n more", "", rest))
            more.clicked.connect(self._show_more)
            self._rows.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        if self.line:
            words = self.tr("Source: its number, or its words")
            self.line.line.setPlaceholderText(words)
            self.line.line.setAccessibleName(words)
            named(self.add, self.tr("Name this source for the record"))

    def _row(self, one: Cited) -> QWidget:
        row, mark = QWidget(), QLabel()
        tokens = scheme()
        mark.setPixmap(picture("circle-help", tokens.weld, 15) if one.is_open else picture("check", tokens.sage, 15))
        mark.setContentsMargins(0, 3, 0, 0)
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(7)
        inside.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._link(one))
        if quiet := self._line(one):
            words.addWidget(_small(quiet))
        for text in (one.citation.quote and f"“{one.citation.quote}”", one.citation.note):
            if text:
                words.addWidget(_small(text))
        if one.is_open:
            words.addLayout(self._open_yet(one))
        inside.addLayout(words, 1)
        edit = self._edit(one)
        inside.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _open_yet(self, one: Cited) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(_small(vocabularies.word("confirmation", one.citation.status, self._language), "mend"))
        confirm = _link(self.tr("Confirm"))
        named(confirm, self.tr("Confirm: {what}").format(what=f"{self._called(one)}, {self._line(one)}"))
        confirm.setProperty("uid", one.citation.uid)
        confirm.clicked.connect(self._ask_confirm)
        confirm.setVisible(self._writable)
        row.addWidget(confirm)
        row.addStretch(1)
        return row

    def _link(self, one: Cited) -> QWidget:
        link = LineButton("row")
        said = self._called(one) if self._facts else one.source or one.citation.ref
        link.show_words(said)
        link.setProperty("uid", one.about.uid if self._facts else one.citation.source)
        link.clicked.connect(self._ask_record)
        return link

    def _called(self, one: Cited) -> str:
        return one.about.name.best(self._language).text or one.about.ref

    def _line(self, one: Cited) -> str:
        kind = kinds.one_of(one.about.kind) if self._facts else ""
        field = word(self._language, one.label) if one.label else self.tr("the whole record")
        page = self.tr("p. {page}").format(page=one.citation.page) if one.citation.page else ""
        page = page.replace(" ", "\u00a0")
        return " · ".join(part for part in (kind, field, page) if part)

    def _edit(self, one: Cited) -> QWidget:
        edit = Tool("tiny", "pencil")
        named(edit, self.tr("Citation: {what}").format(what=self._called(one) if self._facts else one.source))
        edit.setProperty("uid", one.citation.uid)
        edit.clicked.connect(self._ask_citation)
        return edit

    def _ask_record(self) -> None:
        self.record_asked.emit(str(self.sender().property("uid")))

    def _ask_confirm(self) -> None:
        self.confirm_asked.emit(str(self.sender().property("uid")))

    def _show_more(self) -> None:
        self._most += MOST
        self._retranslate()

    def _ask_citation(self) -> None:
        self.citation_asked.emit(str(self.sender().property("uid")))


def _small(words: str, role: str = "small") -> QLabel:
    """A quiet line that stands under the words of a link."""
    made = label(role, words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…", wraps=role == "small")
    made.setContentsMargins(4, 0, 0, 0)
    made.setToolTip(words if len(words) > LONGEST else "")
    return made


def _link(words: str) -> Button:
    made = Button("link")
    made.setText(words)
    named(made, words)
    return made
