"""How ready an exhibition is for print: bars per language, and what is missing, each line a link."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.exhibitions.words import PointWords
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.show_deeds import FREEZE_KEYS
from kalbajar_catalogue.desk.tokens import Dress, scheme
from kalbajar_catalogue.desk.widgets.bar import Bar
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.desk.widgets.line_button import LineButton
from kalbajar_catalogue.exhibitions.standing_points import ALT_TEXTS, ASPECTS, CREDITS, LABELS, TITLES, Point, Standing
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES

FEW = 7


class Readiness(QWidget):
    """Bars and links; `point_asked` tells the point that a person wants to mend, `freeze_asked` where none is left."""

    point_asked = Signal(object)
    freeze_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = Dress()
        self._standing: Standing | None = None
        self._all = False
        self._shown: tuple[Point, ...] = ()
        self._say = PointWords(self)
        self._heading, self._of = label("heading"), label("quiet")
        self._names = {aspect: Elided("small") for aspect in ASPECTS}
        self._heads = {code: label("small", code) for code in LANGUAGES}
        self._bars = {(aspect, code): Bar() for aspect in ASPECTS for code in LANGUAGES}
        self._figures = {key: label("small") for key in self._bars}
        self._points, self.more, self._done = QVBoxLayout(), Button("link"), label("done", wraps=True)
        self.freeze = Button("link", "archive")
        self.links: list[Button] = []
        self._lay_out()
        self.freeze.clicked.connect(self.freeze_asked)
        self.more.clicked.connect(self._show_all)
        self._retranslate()

    def show_standing(self, standing: Standing) -> None:
        """Show how ready it is."""
        self._standing = standing
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange or self._dress.hears(event):
            self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self._of)
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        for place, code in enumerate(LANGUAGES):
            grid.addWidget(self._heads[code], 0, 1 + place * 2)
            grid.setColumnStretch(1 + place * 2, 1)
        for row, aspect in enumerate(ASPECTS, start=1):
            grid.addWidget(self._names[aspect], row, 0)
            for place, code in enumerate(LANGUAGES):
                grid.addWidget(self._bars[aspect, code], row, 1 + place * 2, Qt.AlignmentFlag.AlignVCenter)
                grid.addWidget(self._figures[aspect, code], row, 2 + place * 2)
        column.addLayout(head)
        column.addLayout(grid)
        self._points.setSpacing(0)
        column.addLayout(self._points)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._done)
        column.addWidget(self.freeze, 0, Qt.AlignmentFlag.AlignLeft)
        self.freeze.hide()

    def _show_all(self) -> None:
        self._all = not self._all
        self._retranslate()

    def _ask(self) -> None:
        link = self.sender()
        if isinstance(link, Button):
            self.point_asked.emit(self._shown[link.property("point")])

    def _retranslate(self) -> None:
        names = {TITLES: self.tr("Titles"), LABELS: self.tr("Labels"), ALT_TEXTS: self.tr("For the blind"),
                 CREDITS: self.tr("Credits")}  # fmt: skip
        self._heading.setText(self.tr("Ready for print"))
        for aspect, name in names.items():
            self._names[aspect].setText(name)
        if self._standing:
            self._show_bars(self._standing, names)
            self._show_points(self._standing)

    def _show_bars(self, standing: Standing, names: dict[str, str]) -> None:
        self._of.setText(self.tr("of {count}").format(count=standing.works))
        for (aspect, code), bar in self._bars.items():
            bar.setVisible(code in standing.there[aspect])
            self._figures[aspect, code].setVisible(code in standing.there[aspect])
            self._heads[code].setVisible(code in standing.there[aspect])
            there = standing.there[aspect].get(code, 0)
            bar.show_share(there, standing.works)
            self._figures[aspect, code].setText(str(there))
            words = self.tr("{aspect}, {language}: {there} of {all}")
            bar.setToolTip(
                words.format(aspect=names[aspect], language=OWN_NAMES[code], there=there, all=standing.works)
            )

    def _show_points(self, standing: Standing) -> None:
        while self._points.count():
            if (item := self._points.takeAt(0)) and (widget := item.widget()):
                widget.hide()
                widget.deleteLater()
        self.links = []
        self._shown = standing.points if self._all else standing.points[:FEW]
        for point in self._shown:
            self._points.addWidget(self._line(point))
        rest = len(standing.points) - FEW
        self.more.setVisible(rest > 0)
        self.more.setText(self.tr("Show fewer") if self._all else self.tr("%n more point(s)", "", rest))
        named(self.more, self.more.text())
        done = not standing.points and standing.works > 0
        self._done.setVisible(done)
        self.freeze.setVisible(done)
        self.freeze.setText(self.tr("Freeze as an edition…"))
        named(self.freeze, self.tr("Freeze as an edition"), FREEZE_KEYS)
        self._done.setText(self.tr("Nothing is missing: it can be printed."))

    def _line(self, point: Point) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        mark, link = QLabel(), LineButton("link")
        mark.setPixmap(picture("triangle-alert", scheme().weld, 14))
        link.show_words(self._say.say(point))
        link.setProperty("point", len(self.links))
        link.clicked.connect(self._ask)
        row.addWidget(mark)
        row.addWidget(link, 1)
        self.links.append(link)
        return line
