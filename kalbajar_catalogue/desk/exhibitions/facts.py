"""The left column: what is known of an exhibition, typed in place, and the sources it comes from."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.events_said import dates_of, not_recorded, title_of
from kalbajar_catalogue.desk.exhibitions.reading import Board, Cited
from kalbajar_catalogue.desk.forms.record_form import RecordForm
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.tokens import Dress, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.i18n.dates import shown_range
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import said
from kalbajar_catalogue.storage.fields import field_of

TBC = "tbc"


class Facts(RecordForm):
    """The form of an exhibition: above it when it is held, below it what the sources say."""

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(site, Exhibition, language, parent)
        self._facts_dress = Dress()
        self._board: Board | None = None
        self._heading, self._dates_name, self._dates, self._reason = (
            label("heading"), label("small"), label(wraps=True), label("small", wraps=True),
        )  # fmt: skip
        self.dates = Button("link")
        self._sources_name, self._sources = label("heading"), QVBoxLayout()
        self._fill_edges()
        self.dates.clicked.connect(self.focus_dates)
        self._say()

    def show_board(self, board: Board) -> None:
        """Show what is known of this exhibition."""
        self._board = board
        self.show_record(board.show.uid)
        self._say()

    def focus_dates(self) -> None:
        """Put the cursor where the opening day is typed."""
        self.focus_on("begin_date")

    def speak(self, language: Language) -> None:
        """Name the fields, and show the words of vocabularies, in this language."""
        super().speak(language)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange or self._facts_dress.hears(event):
            self._say()

    def _fill_edges(self) -> None:
        self.above.setSpacing(2)
        self.above.addWidget(self._heading)
        self.above.addSpacing(6)
        for widget in (self._dates_name, self._dates, self._reason):
            self.above.addWidget(widget)
        self.above.addWidget(self.dates, 0, Qt.AlignmentFlag.AlignLeft)
        self.above.addSpacing(8)
        self.below.setSpacing(8)
        self.below.addSpacing(8)
        self.below.addWidget(self._sources_name)
        self.below.addLayout(self._sources)
        self._sources.setSpacing(8)

    def _say(self) -> None:
        self._heading.setText(self.tr("Facts"))
        self._dates_name.setText(self.tr("Dates"))
        self.dates.setText(self.tr("Add dates"))
        named(self.dates, self.tr("Add dates"))
        self._sources_name.setText(self.tr("Sources"))
        if self._board:
            self._say_dates(self._board)
            self._show_sources(self._board)

    def _say_dates(self, board: Board) -> None:
        words = dates_of(board.show, self._language)
        self._dates.setText(words or not_recorded())
        self._dates.setProperty("is", "" if words else "quiet")
        self._dates.style().unpolish(self._dates)
        self._dates.style().polish(self._dates)
        reason = "" if words else self._why_unknown(board)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self.dates.setVisible(not words)
        self.dates.setEnabled(self._records.writable)

    def _why_unknown(self, board: Board) -> str:
        """What the sources say of missing dates, else when its programme is held."""
        told = [one.citation.note for one in board.cited if one.citation.field in ("begin_date", "end_date")]
        if any(told):
            return next(note for note in told if note)
        held = board.programme
        if held and held.begin_date:
            days = shown_range(held.begin_date, held.end_date, self._language)
            return self.tr("Its programme, {title}: {dates}").format(
                title=title_of(held.title, self._language), dates=days
            )
        return ""

    def _show_sources(self, board: Board) -> None:
        while self._sources.count():
            if (item := self._sources.takeAt(0)) and (widget := item.widget()):
                widget.hide()
                widget.deleteLater()
        for found in _grouped(board.cited).values():
            self._sources.addWidget(SourceCard(found, self._language))
        self._sources_name.setVisible(bool(board.cited))


class SourceCard(QFrame):
    """One passage of a source and the facts that come from it; read only."""

    def __init__(self, cited: Sequence[Cited], language: Language) -> None:
        super().__init__()
        self.setProperty("is", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(4)
        column.addLayout(_with_mark("quote", label("small", cited[0].source.citation, wraps=True)))
        if quote := cited[0].citation.quote:
            quoted = label("quote", f"“{quote}”", wraps=True)
            quoted.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(quoted)
        labels = (said(language, label_of(one.citation.field)) for one in cited if one.citation.field)
        fields = ", ".join(dict.fromkeys(labels))
        if fields:
            column.addWidget(label("small", fields, wraps=True))
        if any(one.citation.status == TBC for one in cited):
            notes = dict.fromkeys(one.citation.note for one in cited if one.citation.note)
            words = " ".join([self.tr("To be confirmed."), *notes])
            column.addLayout(_with_mark("circle-help", label("mend", words, wraps=True), weld=True))


def label_of(key: str) -> str:
    """The English label of a field of an exhibition, by name or flat key; what is no field as it stands."""
    try:
        field, _ = field_of(Exhibition, key)
    except KeyError:
        return key
    return field.declared.label


def _with_mark(symbol: str, words: QLabel, weld: bool = False) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    mark = QLabel()
    mark.setPixmap(picture(symbol, scheme().weld if weld else scheme().quiet, 13))
    mark.setContentsMargins(0, 2, 0, 0)
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return row


def _grouped(cited: Sequence[Cited]) -> Mapping[tuple[str, str, str], list[Cited]]:
    """Facts that stand in one passage together; those without a quotation by what is open about them."""
    found: dict[tuple[str, str, str], list[Cited]] = {}
    for one in cited:
        key = (one.source.uid, one.citation.quote, one.citation.status if not one.citation.quote else "")
        found.setdefault(key, []).append(one)
    return found
