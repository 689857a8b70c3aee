"""The layout report under the preview: how many works are in, and a line for each sort of finding."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.publishing.laying import scrolling
from kalbajar_catalogue.desk.publishing.report_lines import LEFT_OUT, Line, lines
from kalbajar_catalogue.desk.publishing.report_row import ReportRow
from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, label, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.publishing.report import Finding

LEAST, MOST, SHARE = 176, 320, 0.27
_COLUMN, _MOST_COLUMNS = 400, 3


class ReportPanel(QWidget):
    """Shows what it is told; `page_asked` and `way_asked` as of a line, `points_asked` for what is open."""

    page_asked = Signal(int)
    way_asked = Signal(object)
    points_asked = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._lines, self._works, self._file = tuple[Line, ...](), -1, ""
        self._title, self._sub, self._none = label("heading"), Elided("quiet"), label("quiet")
        self.every, self.mend, self.points = Tool("filter"), Tool("filter"), Button("link")
        self._points = 0
        self.rows: list[ReportRow] = []
        self._grid, self._inside = QGridLayout(), QWidget()
        self._columns = 2
        self.setProperty("is", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lay_out()
        self.every.clicked.connect(self._show_every)
        self.mend.clicked.connect(self._show_mend)
        self.points.clicked.connect(self.points_asked)
        self._retranslate()

    def show_findings(self, findings: Sequence[Finding], works: int, file: str = "") -> None:
        """Show what was found of a paper with so many works; `file` is its name where it was written."""
        self._lines, self._works, self._file = lines(findings), works, file
        self._build()
        self._retranslate()

    def show_points(self, count: int) -> None:
        """Lead to so many points that are open before an edition."""
        self._points = count
        self._retranslate()

    def clear(self) -> None:
        """There is no paper."""
        self._lines, self._works, self._file, self._points = (), -1, "", 0
        self._build()
        self._retranslate()

    def speak(self, language: Language) -> None:
        """Say the findings in this language."""
        self._language = language
        self._build()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        columns = max(1, min(_MOST_COLUMNS, self.width() // _COLUMN))
        if columns != self._columns:
            self._columns = columns
            self._place()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 2)
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._sub, 1)
        head.addWidget(self.points)
        for chip in (self.every, self.mend):
            chip.setCheckable(True)
            head.addWidget(chip)
        self.every.setChecked(True)
        self._grid.setContentsMargins(16, 0, 16, 8)
        self._grid.setHorizontalSpacing(28)
        self._grid.setVerticalSpacing(0)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        self._none.setContentsMargins(16, 6, 16, 6)
        self._none.hide()
        column.addWidget(self._none)
        column.addLayout(self._grid)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(head)
        whole.addWidget(scrolling(self._inside), 1)

    def _build(self) -> None:
        for row in self.rows:
            self._grid.removeWidget(row)
            row.hide()
            row.deleteLater()
        shown = [line for line in self._lines if not (self.mend.isChecked() and line.well)]
        self.rows = [ReportRow(line, self._language) for line in shown]
        for row in self.rows:
            row.page_asked.connect(self.page_asked)
            row.way_asked.connect(self.way_asked)
        self._none.setVisible(bool(self._lines) and not shown)
        self._place()

    def _place(self) -> None:
        for place, row in enumerate(self.rows):
            self._grid.addWidget(row, place // self._columns, place % self._columns)
        for column in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    def _show_every(self) -> None:
        self._choose(mend=False)

    def _show_mend(self) -> None:
        self._choose(mend=True)

    def _choose(self, mend: bool) -> None:
        self.every.setChecked(not mend)
        self.mend.setChecked(mend)
        self._build()

    def _retranslate(self) -> None:
        wrong = sum(not line.well for line in self._lines)
        self._title.setText(self.tr("Layout report"))
        self._sub.setText(self._said())
        self._none.setText(self.tr("Nothing is to be mended."))
        self.every.setText(self.tr("All {count}").format(count=len(self._lines)))
        self.mend.setText(self.tr("To mend {count}").format(count=wrong))
        named(self.every, self.tr("Show every line of the report"))
        named(self.mend, self.tr("Show only what is to be mended"))
        self.points.setText(self.tr("%n open point(s)", "", self._points))
        named(self.points, self.tr("What is open before an edition"))
        self.points.setVisible(self._points > 0)
        for chip in (self.every, self.mend):
            chip.setVisible(bool(self._lines))

    def _said(self) -> str:
        if self._works < 0:
            return ""
        out = next((line.count for line in self._lines if line.sort == LEFT_OUT), 0)
        told = self.tr("%n work(s) in it", "", self._works)
        if out:
            told = self.tr("{works}, {out} left out").format(works=told, out=out)
        if self._file:
            told = f"{told} · {self._file}"
        well = self.tr("all well")
        return told if any(not line.well for line in self._lines) else f"{told} · {well}"
