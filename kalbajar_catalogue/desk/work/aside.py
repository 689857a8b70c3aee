"""Beside the form: provenance, credit and rights, what is open before print, what is doubtful, and the sources."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk.forms.making import Words
from kalbajar_catalogue.desk.forms.wide import WideForm
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import Dress, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label, rule
from kalbajar_catalogue.desk.work.reading import Around, Cited, Sheet
from kalbajar_catalogue.desk.work.tabs import fields_aside
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.i18n.sentences import said, sentence, word
from kalbajar_catalogue.items.service import BY_KIND
from kalbajar_catalogue.storage.fields import fields_of

WIDTH: Final = 268
GOOD, OPEN = "check", "circle-dot"


@dataclass(frozen=True)
class Point:
    """One line of what is open: a sentence, and the flat key (or `picture`, `label` ...) where it is mended."""

    words: str
    key: str


class Aside(QWidget):
    """Scrolls apart. `key_asked` tells the flat key of the field that a person wants to mend."""

    key_asked = Signal(str)
    record_asked = Signal(str)

    def __init__(self, words: Words, language: Language, writable: bool) -> None:
        super().__init__()
        self._dress = Dress()
        self.setMinimumWidth(0)
        self._language = language
        self._content: Language = language
        self._sheet: Sheet | None = None
        self._around = Around()
        self._spoken = ("", "")
        self.form = WideForm(fields_aside("photograph"), words, language, writable, headings=False)
        self._provenance, self._print, self._open = label("heading"), label("heading"), label("mend")
        self._findings, self._sources, self._rights = label("heading"), label("heading"), label("heading")
        self._points, self._doubts, self._cited, self._verdicts = (QVBoxLayout() for _ in range(4))
        self._lines = [rule() for _ in range(4)]
        self._lay_out()

    def show_sheet(self, sheet: Sheet, language: Language) -> None:
        """Show this work; what lies around it comes by `show_around`."""
        self._sheet, self._language = sheet, language

    def show_around(self, around: Around) -> None:
        """Show what is open, doubtful and said by sources."""
        known, self._around = self._around, around
        spoken, self._spoken = self._spoken, (self._sheet.uid if self._sheet else "", self._language)
        if spoken != self._spoken or _said(known) != _said(around):
            self._retranslate()

    def show_content(self, language: Language) -> None:
        """Show the texts of this language."""
        self._content = language
        self.form.show_content(language)

    def speak(self, language: Language) -> None:
        """Name everything in this language."""
        self._language = language
        self.form.speak(language)
        self._retranslate()

    def open_points(self) -> tuple[Point, ...]:
        """What is missing before print: one line for each thing, with the languages it is missing in."""
        found: dict[tuple[str, str, str], list[str]] = {}
        for language, problem in self._around.missing:
            base, spoken = _split(problem.field)
            value = str(problem.values.get("field", ""))
            found.setdefault((problem.code, base, value), []).append(language if spoken else "")
        return tuple(self._point(*what, languages) for what, languages in found.items())

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange or self._dress.hears(event):
            self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 12, 16)
        column.setSpacing(8)
        column.addWidget(self._provenance)
        column.addWidget(self.form)
        head = QHBoxLayout()
        head.addWidget(self._print, 1)
        head.addWidget(self._open)
        column.addWidget(self._lines[0])
        column.addLayout(head)
        column.addLayout(self._points)
        blocks = ((self._findings, self._doubts), (self._rights, self._verdicts), (self._sources, self._cited))
        for line, (title, rows) in zip(self._lines[1:], blocks, strict=True):
            column.addWidget(line)
            column.addWidget(title)
            column.addLayout(rows)
        for rows in (self._points, self._doubts, self._cited, self._verdicts):
            rows.setSpacing(4)
        column.addStretch(1)

    def _retranslate(self) -> None:
        self._provenance.setText(self.tr("Provenance and credit"))
        self._print.setText(self.tr("Ready for print"))
        self._findings.setText(self.tr("To be looked at"))
        self._sources.setText(self.tr("Sources"))
        self._rights.setText(self.tr("Rights"))
        if self._sheet is None:
            return
        self._show_points(self.open_points())
        self._show_doubts()
        self._show_rights()
        self._show_cited()

    def _show_points(self, points: Sequence[Point]) -> None:
        _clear(self._points)
        self._open.setText(self.tr("%n open", "", len(points)) if points else "")
        if not points:
            self._points.addWidget(_row(GOOD, scheme().sage, self.tr("Nothing is missing in any language.")))
        for point in points:
            self._points.addWidget(self._mendable(OPEN, point))

    def _show_doubts(self) -> None:
        _clear(self._doubts)
        for problem in self._around.findings:
            words = sentence(self._language, problem.code, problem.values)
            self._doubts.addWidget(self._mendable("triangle-alert", Point(words, problem.field)))
        shown = bool(self._around.findings)
        self._lines[1].setVisible(shown)
        self._findings.setVisible(shown)

    def _show_rights(self) -> None:
        _clear(self._verdicts)
        for one in self._around.rights:
            scope = vocabularies.word("rights_scope", one.scope, self._language)
            status = vocabularies.word("rights_status", one.status, self._language)
            answer = vocabularies.word("permission", one.may_print, self._language)
            words = self.tr("{scope}: {status}; print: {answer}").format(scope=scope, status=status, answer=answer)
            looks = {"yes": ("check", scheme().sage), "no": ("x", scheme().madder)}
            self._verdicts.addWidget(_row(*looks.get(one.may_print, (OPEN, scheme().weld)), words))
        if not self._around.rights:
            self._verdicts.addWidget(_row("circle-dashed", scheme().quiet, self.tr("Nothing is recorded yet.")))

    def _show_cited(self) -> None:
        _clear(self._cited)
        for one in self._around.cited:
            self._cited.addWidget(self._citation(one))
        shown = bool(self._around.cited)
        self._lines[3].setVisible(shown)
        self._sources.setVisible(shown)

    def _citation(self, one: Cited) -> QWidget:
        said_of = self._label_of(one.citation.field)
        page = self.tr("p. {page}").format(page=one.citation.page) if one.citation.page else ""
        quote = f"“{one.citation.quote}”" if one.citation.quote else ""
        open_yet = one.citation.status != "confirmed"
        status = vocabularies.word("confirmation", one.citation.status, self._language) if open_yet else ""
        parts = " · ".join(part for part in (one.source, page, quote, status) if part)
        words = f"{said_of}: {parts}" if said_of else parts
        return _row(OPEN if open_yet else GOOD, scheme().weld if open_yet else scheme().sage, words)

    def _mendable(self, symbol: str, point: Point) -> QWidget:
        row = _row(symbol, scheme().weld, point.words)
        if point.key:
            link = Button("link")
            link.setText(self.tr("Open"))
            link.setAccessibleName(self.tr("Open: {what}").format(what=point.words))
            link.setProperty("key", point.key)
            link.clicked.connect(self._ask)
            layout = row.layout()
            assert layout is not None
            layout.addWidget(link)
            layout.setAlignment(link, Qt.AlignmentFlag.AlignTop)
        return row

    def _ask(self) -> None:
        self.key_asked.emit(str(self.sender().property("key")))

    def _point(self, code: str, base: str, value: str, languages: Sequence[str]) -> Point:
        values = {"field": word(self._language, value)} if value else {}
        named = [language for language in languages if language]
        words = sentence(self._language, code, values)
        key = f"{base}_{named[0]}" if named and base not in ("label", "alt_text") else base
        everywhere = not named or len(named) == len(LANGUAGES)
        return Point(words if everywhere else f"{words} ({', '.join(named)})", key)

    def _label_of(self, name: str) -> str:
        record = BY_KIND[self._sheet.card.kind] if self._sheet else None
        fields = {key: field for field in fields_of(record) for key in (field.name, *field.keys)} if record else {}
        return said(self._language, fields[name].declared.label) if name in fields else ""


def _said(around: Around) -> tuple[object, ...]:
    return around.missing, around.findings, around.rights, around.cited


def _split(key: str) -> tuple[str, bool]:
    """The name of a field behind a flat key, and whether the key is of one language."""
    if key in ("label", "alt_text"):
        return key, True
    base, _, language = key.rpartition("_")
    return (base, True) if base and language in LANGUAGES else (key, False)


def _row(symbol: str, colour: str, words: str) -> QWidget:
    row, mark, text = QWidget(), QLabel(), label("", words, wraps=True)
    mark.setPixmap(picture(symbol, colour, 14))
    inside = QHBoxLayout(row)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(6)
    mark.setContentsMargins(0, 2, 0, 0)
    inside.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    inside.addWidget(text, 1)
    return row


def _clear(rows: QVBoxLayout) -> None:
    while (old := rows.takeAt(0)) is not None:
        if widget := old.widget():
            widget.hide()
            widget.deleteLater()
