"""The record's own history at the foot of the page: the last actions, the newest at the right."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.actions import name_of
from kalbajar_catalogue.desk.changes_said import moment_said, single, step_said
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.desk.work.reading import Around, Sheet
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.fields import fields_of
from kalbajar_catalogue.storage.journal import Change
from kalbajar_catalogue.storage.record_history import Step

HISTORY_KEYS: Final = "Ctrl+H"
HEIGHT: Final = 76
WIDEST: Final = 230


class Foot(QWidget):
    """Sticks. `back_asked` tells a change whose value is to be put back, `history_asked` that all is to be shown."""

    back_asked = Signal(object)
    history_asked = Signal()

    def __init__(self, writable: bool) -> None:
        super().__init__()
        self.setProperty("is", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._writable = writable
        self._sheet: Sheet | None = None
        self._around = Around()
        self._language: Language = "en"
        self._title, self.whole, self._row = label("heading"), Button("link"), QHBoxLayout()
        self._title.setContentsMargins(4, 0, 0, 0)
        self.whole.clicked.connect(self.history_asked)
        self._lay_out()
        self._retranslate()

    def show_around(self, sheet: Sheet, around: Around, language: Language) -> None:
        """Show what was done to this work."""
        self._sheet, self._around, self._language = sheet, around, language
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def moments(self) -> list["Moment"]:
        """What is shown, the newest last."""
        found = [self._row.itemAt(place) for place in range(self._row.count())]
        widgets = [item.widget() for item in found if item is not None]
        return [widget for widget in widgets if isinstance(widget, Moment)]

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addStretch(1)
        head.addWidget(self._title)
        head.addWidget(self.whole)
        head.addStretch(1)
        self._row.setSpacing(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 16, 4)
        row.setSpacing(16)
        row.addLayout(head)
        row.addLayout(self._row, 1)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("History"))
        self.whole.setText(self.tr("%n change(s)", "", self._around.changes))
        words = self.tr("The whole history of this work: {changes}").format(changes=self.whole.text())
        named(self.whole, words, HISTORY_KEYS)
        self.setAccessibleName(self.tr("History of this work"))
        while (old := self._row.takeAt(0)) is not None:
            if widget := old.widget():
                widget.hide()
                widget.deleteLater()
        steps = list(reversed(self._around.steps))
        for place, step in enumerate(steps):
            moment = Moment(self._what(step), _when(step, self._language), self._change_back(step, steps[place + 1 :]))
            moment.pressed.connect(self.back_asked)
            moment.show_place(place == 0, place == len(steps) - 1)
            self._row.addWidget(moment, WIDEST)
        self._row.addStretch(1)

    def _what(self, step: Step) -> str:
        change = single(step)
        if self._sheet is None or change is None or not _is_own(self._sheet, change):
            return name_of(step.change_set.action, self._language)
        return step_said(type(self._sheet.item), step, self._language)

    def _change_back(self, step: Step, later: Sequence[Step]) -> Change | None:
        """The change that can be put back: of one value, and nothing newer has touched that."""
        change = single(step)
        if change is None or not self._writable or step.change_set.undone != "no":
            return None
        newer = {(one.uid, one.key) for other in later for one in other.changes}
        return change if (change.uid, change.key) not in newer and _is_own(self._sheet, change) else None


class Moment(QWidget):
    """One action: a point on the line of time, what was done, when and by whom."""

    pressed = Signal(object)

    def __init__(self, what: str, when: str, change: Change | None) -> None:
        super().__init__()
        self._change = change
        self._first = self._last = False
        self.setMaximumWidth(WIDEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.what, self.when, self.back = Elided(), Elided("small"), Button("link")
        self.what.setText(what)
        self.when.setText(when)
        self.back.setText(self.tr("put back"))
        self.back.setAccessibleName(self.tr("Put back: {what}").format(what=what))
        self.back.clicked.connect(self._press)
        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(self.when, 1)
        below.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 12, 0)
        column.setSpacing(0)
        column.addWidget(self.what)
        column.addLayout(below)
        column.addStretch(1)
        self.back.setVisible(change is not None)

    def show_place(self, first: bool, last: bool) -> None:
        """Where it is on the line."""
        self._first, self._last = first, last

    def changeEvent(self, event: QEvent) -> None:
        """Take the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line of time, and the point on it."""
        painter, tokens = QPainter(self), scheme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(QPointF(4 if self._first else 0, 8), QPointF(self.width(), 8))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.madder if self._last else tokens.indigo))
        painter.drawEllipse(QPointF(4, 8), 4, 4)

    def _press(self) -> None:
        self.pressed.emit(self._change)


def _is_own(sheet: Sheet | None, change: Change) -> bool:
    """Whether it is a field of the work itself."""
    if sheet is None or change.uid != sheet.uid:
        return False
    return any(change.key in field.keys for field in fields_of(type(sheet.item)))


def _when(step: Step, language: Language) -> str:
    parts = (moment_said(step.change_set.when, language), step.change_set.who)
    return " · ".join(part for part in parts if part)
