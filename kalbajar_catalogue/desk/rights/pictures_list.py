"""The pictures of a work: what may be done with each by the rights in it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.rights.verbs import PictureSheet, WorkSheet
from kalbajar_catalogue.desk.rights.words import SYMBOLS, ink_of, picture_said, use_said, verdict_said
from kalbajar_catalogue.desk.tokens import Dress, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.desk.widgets.thumb import Thumb
from kalbajar_catalogue.freezing.clearance import USES
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.texts.rules import UNDECIDED

THUMB = QSize(52, 40)
MOST = 24
"""Pictures of one work that are told one by one."""


class PictureLine(QWidget):
    """One picture. `chosen` tells the uid of its rights, or `new_asked` its own uid where it has none."""

    chosen = Signal(str)
    new_asked = Signal(str, str)

    def __init__(self, pictures: Pictures, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: PictureSheet | None = None
        self._writable = writable
        self._thumb, self._name, self._said = Thumb(pictures, THUMB), Elided(""), Elided("small")
        self._mark, self.go = QLabel(), Button("link")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._said)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._thumb)
        row.addWidget(self._mark)
        row.addLayout(words, 1)
        row.addWidget(self.go, 0, Qt.AlignmentFlag.AlignVCenter)
        self.go.clicked.connect(self._go)

    def show_picture(self, sheet: PictureSheet, place: int, language: Language) -> None:
        """Show this picture."""
        self._sheet = sheet
        name, own = picture_said(sheet.clearance.role, place, language), sheet.clearance
        answers = [(use, getattr(own, use).verdict) for use in USES]
        self._thumb.show_picture(sheet.file.sha256, sheet.file.file_path, name)
        self._mark.setPixmap(picture(SYMBOLS[own.print.verdict], ink_of(own.print.verdict, scheme()), 14))
        self._name.setText(name)
        said = "; ".join(f"{use_said(use)}: {verdict_said(verdict).lower()}" for use, verdict in answers)
        as_work = all(verdict == UNDECIDED for _, verdict in answers) and not sheet.rights
        self._said.setText(self.tr("As the work") if as_work else said)
        self._mark.setVisible(not as_work)
        self.go.setText(self.tr("Its rights") if sheet.rights else self.tr("Record rights"))
        self.go.setVisible(bool(sheet.rights) or self._writable)
        named(self.go, f"{self.go.text()}: {name}")

    def _go(self) -> None:
        if self._sheet and self._sheet.rights:
            self.chosen.emit(self._sheet.rights[0].uid)
        elif self._sheet:
            self.new_asked.emit(self._sheet.clearance.link, "picture")


class PicturesList(QWidget):
    """The pictures of one work, each in a line."""

    chosen = Signal(str)
    new_asked = Signal(str, str)

    def __init__(self, pictures: Pictures, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = Dress()
        self._pictures, self._writable = pictures, writable
        self._sheet: WorkSheet | None = None
        self._language: Language = "en"
        self._head, self._more = label("heading"), label("small")
        self.lines: list[PictureLine] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._head)
        column.addLayout(self._rows)
        column.addWidget(self._more)

    def show_sheet(self, sheet: WorkSheet, language: Language) -> None:
        """Show the pictures of this work."""
        self._sheet, self._language = sheet, language
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange or self._dress.hears(event):
            self._fill()

    def _fill(self) -> None:
        shown = self._sheet.pictures if self._sheet else ()
        self._head.setText(self.tr("Pictures"))
        self.setVisible(bool(shown))
        rest = max(0, len(shown) - MOST)
        self._more.setText(self.tr("%n more picture(s)", "", rest))
        self._more.setVisible(rest > 0)
        while len(self.lines) < min(len(shown), MOST):
            self._add()
        for place, (line, sheet) in enumerate(zip(self.lines, shown, strict=False), 1):
            line.show_picture(sheet, place, self._language)
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(shown))

    def _add(self) -> None:
        line = PictureLine(self._pictures, self._writable)
        line.chosen.connect(self.chosen)
        line.new_asked.connect(self.new_asked)
        self.lines.append(line)
        self._rows.addWidget(line)
