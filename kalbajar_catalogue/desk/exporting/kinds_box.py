"""Which tables are written: one for each kind of record that there is."""

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.tokens import CONTROL
from kalbajar_catalogue.desk.widgets.buttons import Button, label
from kalbajar_catalogue.desk.widgets.choices import Tick
from kalbajar_catalogue.i18n.kinds import kind_said
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number


class KindsBox(QWidget):
    """`changed` tells that a kind was ticked or not. What was not ticked stays so when other records are counted."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language: Language = "en"
        self._records: Mapping[str, int] | None = None
        self._left: set[str] = set()
        self.ticks: dict[str, Tick] = {}
        self._head, self._counting = label("heading"), label("quiet")
        self.all, self.none = Button("link"), Button("link")
        self._grid, self._card, self._inside = QGridLayout(), QFrame(), QWidget()
        self._lay_out()
        self.all.clicked.connect(self._tick_all)
        self.none.clicked.connect(self._tick_none)
        self._retranslate()

    @property
    def counted(self) -> bool:
        """Whether it is known what there is."""
        return self._records is not None

    @property
    def count(self) -> int:
        """How many records would leave."""
        return sum(self._records[kind] for kind in self.kinds) if self._records else 0

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds that are ticked."""
        return tuple(kind for kind in self._records or () if kind not in self._left)

    @property
    def every(self) -> bool:
        """Whether all are ticked, or were while they are being counted."""
        return not self._left if self._records is None else len(self.kinds) == len(self._records)

    def show_counting(self) -> None:
        """What there is, is being counted."""
        self._records = None
        self._retranslate()

    def show_records(self, records: Mapping[str, int], language: Language) -> None:
        """Offer these kinds of record, of which there are so many."""
        self._language = language
        fresh = tuple(records) != tuple(self.ticks)
        self._records = dict(records)
        if fresh:
            self._fill()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._head)
        head.addWidget(self._counting, 1)
        head.addWidget(self.all)
        head.addWidget(self.none)
        scroll = QScrollArea()
        self._card.setProperty("is", "card")
        self._inside.setLayout(self._grid)
        self._grid.setContentsMargins(12, 8, 12, 8)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._inside)
        for widget in (self._inside, scroll.viewport()):
            widget.setAutoFillBackground(False)
        within = QVBoxLayout(self._card)
        within.setContentsMargins(1, 1, 1, 1)
        within.addWidget(scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._card, 100)
        column.addStretch(1)

    def _fill(self) -> None:
        for tick in self.ticks.values():
            self._grid.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self.ticks = {kind: Tick() for kind in self._records or ()}
        half = (len(self.ticks) + 1) // 2
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        # Down the first column, then the second; Tab goes the same way.
        for place, (kind, tick) in enumerate(self.ticks.items()):
            self._grid.addWidget(tick, place % half, place // half)
            tick.setChecked(kind not in self._left)
            tick.clicked.connect(self._take_ticks)
        for before, after in pairwise([self.none, *self.ticks.values()]):
            QWidget.setTabOrder(before, after)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        self._grid.setRowStretch(half, 1)
        self._fit()

    def _fit(self) -> None:
        """No taller than the ticks need."""
        for tick in self.ticks.values():
            tick.ensurePolished()
        tall = max((tick.sizeHint().height() for tick in self.ticks.values()), default=CONTROL)
        margins = self._grid.contentsMargins()
        rows = max(1, (len(self.ticks) + 1) // 2)
        self._card.setMaximumHeight(rows * tall + margins.top() + margins.bottom() + 4)
        self.setMaximumHeight(self._card.maximumHeight() + CONTROL)

    def _take_ticks(self) -> None:
        for kind, tick in self.ticks.items():
            self._left.discard(kind) if tick.isChecked() else self._left.add(kind)
        self.changed.emit()

    def _tick_all(self) -> None:
        self._tick(True)

    def _tick_none(self) -> None:
        self._tick(False)

    def _tick(self, ticked: bool) -> None:
        for tick in self.ticks.values():
            tick.setChecked(ticked)
        self._take_ticks()

    def _retranslate(self) -> None:
        self._head.setText(self.tr("Tables"))
        self._counting.setText("" if self.counted else self.tr("Counting…"))
        for button, words, name in (
            (self.all, self.tr("All"), self.tr("Tick all tables")),
            (self.none, self.tr("None"), self.tr("Tick no table")),
        ):
            button.setText(words)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setEnabled(self.counted)
        for kind, tick in self.ticks.items():
            tick.setEnabled(self.counted)
            count = (self._records or {}).get(kind)
            said = kind_said(self._language, kind)
            tick.setText(said if count is None else f"{said} · {shown_number(count, self._language, 0)}")
            tick.setAccessibleName(tick.text())
