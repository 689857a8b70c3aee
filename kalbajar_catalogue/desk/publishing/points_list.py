"""Open points by what is missing, each sort with its count and the way to mend it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.publishing.laying import scrolling
from kalbajar_catalogue.desk.publishing.points import APPROVE, FILL, MANY, NONE, OPEN, Group, detail, said
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named, rule
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.i18n.languages import Language

_WAY: Final = 128
"""The ways stand below each other, and so do the figures before them."""


class PointRow(QWidget):
    """`way_asked` tells the group that a person wants to mend."""

    way_asked = Signal(object)

    def __init__(self, group: Group, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group, self._language = group, language
        self._mark, self._name, self._detail = QLabel(), Elided(), Elided("small")
        self._count, self.way = label("figure"), Button("link")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._name)
        words.addWidget(self._detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 10, 7)
        row.setSpacing(12)
        self._mark.setFixedWidth(16)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._count)
        self.way.setMinimumWidth(_WAY)
        row.addWidget(self.way)
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

    def _colour(self) -> None:
        decided = self.group.decided
        symbol, ink = ("lock", scheme().quiet) if decided else ("triangle-alert", scheme().weld)
        self._mark.setPixmap(picture(symbol, ink))

    def _go(self) -> None:
        self.way_asked.emit(self.group)

    def _retranslate(self) -> None:
        name, below = said(self.group, self._language), detail(self.group, self._language)
        self._name.setText(name)
        self._detail.setText(below)
        self._detail.setVisible(bool(below))
        self._count.setText(str(self.group.count) if self.group.of_works or self.group.count > 1 else "")
        way = self.group.way if not self.group.decided else OPEN
        words = {FILL: self.tr("Write…"), APPROVE: self.tr("Approve…"), MANY: self.tr("Change together…"),
                 OPEN: self.tr("Open"), NONE: ""}[way]  # fmt: skip
        self.way.setText(words)
        self.way.setVisible(bool(words) and bool(self.group.records))
        named(self.way, f"{words}: {name}")


class PointsList(QWidget):
    """Shows what it is told; `way_asked` as of a line."""

    way_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[PointRow] = []
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inside))

    def show_groups(self, groups: Sequence[Group], language: Language) -> None:
        """Show these."""
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.rows = [PointRow(group, language) for group in groups]
        for row in self.rows:
            row.way_asked.connect(self.way_asked)
            self._column.addWidget(row)
            self._column.addWidget(rule())
        self._column.addStretch(1)
