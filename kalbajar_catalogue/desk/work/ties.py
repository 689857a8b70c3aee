"""What a work has to do with others: related works both ways, what it lies in, where it hangs, where it was shown."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.widgets.buttons import Button, label
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.desk.work.reading import Around, Sheet
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items.composites import Related
from kalbajar_catalogue.items.records import Dwelling
from kalbajar_catalogue.items.service import ItemCard


@dataclass(frozen=True)
class Line:
    """A record that is named: its uid, what it is called, and what it is to this one."""

    uid: str
    name: str
    words: str = ""


class Lines(QWidget):
    """A heading and links under it; a quiet sentence where there is nothing."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title, self._nothing = label("heading"), label("small", wraps=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._nothing)
        column.addLayout(self._rows)

    def show_lines(self, title: str, nothing: str, lines: Sequence[Line]) -> None:
        """Show these."""
        self._title.setText(title)
        self._nothing.setText(nothing)
        self._nothing.setVisible(not lines)
        while (old := self._rows.takeAt(0)) is not None:
            if widget := old.widget():
                widget.hide()
                widget.deleteLater()
        for line in lines:
            self._rows.addWidget(self._row(line))

    def _row(self, line: Line) -> QWidget:
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        link, words = Button("link"), Elided("small")
        link.setText(line.name)
        link.setProperty("uid", line.uid)
        link.setAccessibleName(" ".join(part for part in (line.name, line.words) if part))
        link.clicked.connect(self._press)
        words.setText(line.words)
        inside.addWidget(link)
        inside.addWidget(words, 1)
        return row

    def _press(self) -> None:
        self.pressed.emit(str(self.sender().property("uid")))


class TiesTab(QWidget):
    """`record_asked` tells the record whose name was pressed."""

    record_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._sheet: Sheet | None = None
        self._around = Around()
        self._language: Language = "en"
        self._hangs, self._related, self._wholes, self._named = Lines(), Lines(), Lines(), Lines()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 12, 20, 16)
        self.column.setSpacing(16)
        for lines in (self._hangs, self._related, self._wholes, self._named):
            self.column.addWidget(lines)
            lines.pressed.connect(self.record_asked)
        self.column.addStretch(1)

    def show_around(self, sheet: Sheet, around: Around, language: Language) -> None:
        """Show what this work has to do with others."""
        shown = self._said()
        self._sheet, self._around, self._language = sheet, around, language
        if shown != self._said():
            self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _said(self) -> tuple[object, ...]:
        hangs = (self._sheet.uid, self._sheet.hangs) if self._sheet else ()
        return hangs, self._around.related, self._around.wholes, self._around.named, self._language

    def _retranslate(self) -> None:
        if self._sheet is None:
            return
        hangs = [Line(one.exhibition, marked(one.title, self._language), self._place(one.number, one.wall))
                 for one in self._sheet.hangs]  # fmt: skip
        self._hangs.show_lines(self.tr("Where it hangs"), self.tr("It hangs nowhere yet."), hangs)
        related = [self._related_line(one) for one in self._around.related]
        nothing = self.tr("No other work is tied to this one. Name one in the field “Related works” below.")
        self._related.show_lines(self.tr("Related works"), nothing, related)
        wholes = [Line(card.uid, self._called(card), card.ref) for card in self._around.wholes]
        self._wholes.show_lines(self.tr("Part of"), "", wholes)
        self._wholes.setVisible(bool(wholes))
        named = [Line(one.uid, marked(one.title, self._language), one.ref) for one in self._around.named]
        furnished = self._sheet.card.kind == Dwelling.kind
        self._named.show_lines(self.tr("Furnished with") if furnished else self.tr("Demonstrated at"), "", named)
        self._named.setVisible(bool(named))

    def _place(self, number: str, wall: str) -> str:
        words = self.tr("no. {number}").format(number=number) if number else ""
        return " · ".join(part for part in (words, wall) if part)

    def _called(self, card: ItemCard) -> str:
        return marked(card.title, self._language) or card.ref

    def _related_line(self, one: Related) -> Line:
        vocabulary = "pair_relation" if one.field == "pair_of" else "item_relation"
        relation = vocabularies.word(vocabulary, one.relation, self._language) if one.relation else ""
        way = "" if one.outgoing else self.tr("named there")
        viewpoint = self.tr("same viewpoint") if one.same_viewpoint else ""
        words = " · ".join(part for part in (relation, way, viewpoint, one.card.ref) if part)
        return Line(one.card.uid, self._called(one.card), words)
