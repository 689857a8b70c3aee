"""One line of the layout report: an icon, what it is, how many, and the way to mend it."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.publishing import report_lines as sorts
from kalbajar_catalogue.desk.publishing.report_lines import MANY, OPEN, SHOW, WRITE, Line, detail, sentence_of, way_of
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.i18n.languages import Language

_SYMBOLS: Final = {
    sorts.LEFT_OUT: "image-off", sorts.PICTURES: "image", sorts.TEXTS: "file-text", sorts.LANGUAGES: "languages",
    sorts.ALT: "captions", sorts.LETTERS: "case-sensitive", sorts.FILE: "file-down", sorts.OTHER: "info",
}  # fmt: skip
_PLACE: Final = "place"
_FRAME: Final = 12


class ReportRow(QWidget):
    """`page_asked` tells a page (the first is 1), `way_asked` that a person wants to mend the line."""

    page_asked = Signal(int)
    way_asked = Signal(object)

    def __init__(self, line: Line, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line, self._language = line, language
        self._mark, self._name, self._detail = QLabel(), Elided(), Elided("small")
        self.count, self.way, self._menu = Button("link"), Button("link"), QMenu(self)
        self._lay_out()
        self.count.clicked.connect(self._list)
        self.way.clicked.connect(self._go)
        self._colour()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() in RECOLOURED:
            self._colour()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._name)
        words.addWidget(self._detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(10)
        self._mark.setFixedWidth(16)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.count.setProperty("number", "yes")
        for button in (self.count, self.way):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _colour(self) -> None:
        tokens = scheme()
        ink = tokens.sage if self.line.well else tokens.madder if self.line.sort == sorts.LEFT_OUT else tokens.weld
        self._mark.setPixmap(picture("circle-check" if self.line.well else _SYMBOLS[self.line.sort], ink))

    def _list(self) -> None:
        """Every finding in a sentence; choosing one shows its page, or where it is mended if it has none."""
        for action in self._menu.actions():
            self._menu.removeAction(action)
            action.deleteLater()
        for place, finding in enumerate(self.line.findings):
            action = QAction(sentence_of(finding, self._language), self)
            action.setData(place)
            action.setEnabled(bool(finding.page or finding.number or finding.record or way_of(self.line)))
            action.triggered.connect(self._show_finding)
            self._menu.addAction(action)
        self._menu.popup(self.count.mapToGlobal(QPoint(0, self.count.height())))

    def _show_finding(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            finding = self.line.findings[int(action.data())]
            if finding.page:
                self.page_asked.emit(finding.page)
            else:
                self.way_asked.emit(Line(self.line.sort, (finding,)))

    def _go(self) -> None:
        if way_of(self.line) == SHOW:
            shown = int(self.property(_PLACE) or 0)
            self.setProperty(_PLACE, shown + 1)
            self.page_asked.emit(self.line.pages[shown % len(self.line.pages)])
        else:
            self.way_asked.emit(self.line)

    def _retranslate(self) -> None:
        line = self.line
        name = self._well(line.sort) if line.well else self._wrong(line)
        self._name.setText(name)
        below = detail(line, self._language)
        self._detail.setText(below)
        self._detail.setVisible(bool(below))
        self.count.setVisible(not line.well)
        self.count.setText(str(line.count))
        # The frame of the focus takes its room from the figure.
        self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance(self.count.text()) + _FRAME)
        named(self.count, self.tr("{what}: list them").format(what=name))
        way = way_of(line)
        words = {SHOW: self.tr("Show"), OPEN: self.tr("Open"), WRITE: self.tr("Write"),
                 MANY: self.tr("Change together…")}.get(way, "")  # fmt: skip
        self.way.setVisible(bool(way))
        self.way.setText(words)
        named(self.way, f"{words}: {name}")

    def _wrong(self, line: Line) -> str:
        count = line.count
        return {
            sorts.LEFT_OUT: self.tr("%n not in the paper", "", count),
            sorts.PICTURES: self.tr("%n picture(s) under 200 dpi at their place", "", count),
            sorts.TEXTS: self.tr("Texts of %n work(s) do not fit their place", "", count),
            sorts.LANGUAGES: self.tr("Another language stands in, %n time(s)", "", len(line.findings)),
            sorts.ALT: self.tr("%n picture(s) without words for the blind", "", count),
            sorts.LETTERS: self.tr("%n letter(s) that no font has", "", len(line.findings)),
            sorts.FILE: self.tr("%n matter(s) of the file", "", len(line.findings)),
            sorts.OTHER: self.tr("%n other matter(s)", "", len(line.findings)),
        }[line.sort]

    def _well(self, sort: str) -> str:
        return {
            sorts.PICTURES: self.tr("Every picture has 200 dpi or more"),
            sorts.TEXTS: self.tr("Every text fits its place"),
            sorts.LANGUAGES: self.tr("Every text is in its own language"),
            sorts.ALT: self.tr("Every picture has words for the blind"),
            sorts.LETTERS: self.tr("Every letter is in the fonts"),
        }[sort]
