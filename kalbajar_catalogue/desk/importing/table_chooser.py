"""The tables of a whole export in a list: what each holds, and what would become of its records."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.importing import check_words
from kalbajar_catalogue.desk.importing.whole import Part, Whole
from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import BODY, SMALL, scheme
from kalbajar_catalogue.i18n.kinds import kind_said
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.importing.checked import Status

WIDTH = 192
PART = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex
_HIGH = 48
_NOWHERE = QModelIndex()
_SHOWN = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole), int(Qt.ItemDataRole.ToolTipRole))
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TOLD: Final = (Status.REFUSED, Status.CONFLICT, Status.NEW, Status.CHANGED, Status.SKIPPED, Status.SAME)


class Tables(QAbstractListModel):
    """The wanted tables; with `settled` their conflicts count as what they come to."""

    def __init__(self, language: Language, parent: QObject | None = None, settled: bool = False) -> None:
        super().__init__(parent)
        self.language, self._settled = language, settled
        self._whole: Whole | None = None
        self._places: Sequence[int] = ()

    def show(self, whole: Whole | None) -> None:
        """Show these tables."""
        places = whole.wanted if whole is not None else ()
        if places != self._places or whole is None:
            self.beginResetModel()
            self._whole, self._places = whole, places
            self.endResetModel()
        else:
            self._whole = whole
            self.say_anew(self.language)

    def say_anew(self, language: Language) -> None:
        """Say everything in this language."""
        self.language = language
        if self._places:
            self.dataChanged.emit(self.index(0), self.index(len(self._places) - 1))

    def part(self, row: int) -> Part:
        """The table in a row."""
        assert self._whole is not None
        return self._whole.parts[self._places[row]]

    def place(self, row: int) -> int:
        """The place of the table in a row among all tables."""
        return self._places[row]

    def row_of(self, place: int) -> int:
        """The row of the table at a place, -1 when it is not among them."""
        return self._places.index(place) if place in self._places else -1

    def counts(self, part: Part) -> Mapping[Status, int]:
        """How many records there are of each outcome."""
        if part.check is None:
            return {}
        found = part.check.outcomes if self._settled else part.check.counts
        return {status: found[status] for status in _TOLD if found[status]}

    def title(self, part: Part) -> str:
        """What its records are."""
        return kind_said(self.language, part.kind)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = PART) -> Any:
        """The table, or its words."""
        part = self.part(index.row())
        if role == PART:
            return part
        return self._said(part) if role in _SHOWN else None

    def _said(self, part: Part) -> str:
        told = [f"{check_words.outcomes(status)} {shown_number(count, self.language)}"
                for status, count in self.counts(part).items()]  # fmt: skip
        name = self.title(part)
        called = name if part.name == name else f"{name} ({part.name})"
        return f"{called}: {', '.join(told)}" if told else called


class TableChooser(QListView):
    """`asked` tells the place of the table that a person wants to see."""

    asked = Signal(int)

    def __init__(self, language: Language, parent: QWidget | None = None, settled: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("is", "tables")
        self._showing = False
        self.tables = Tables(language, self, settled)
        self.setModel(self.tables)
        self.setItemDelegate(_Painter(self))
        self.setUniformItemSizes(True)
        self.setFixedWidth(WIDTH)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.selectionModel().currentChanged.connect(self._ask)
        self._retranslate()
        self.hide()

    def show_whole(self, whole: Whole | None, language: Language) -> None:
        """Show the wanted tables with the one in front chosen; not to be seen for a single table."""
        self.tables.language = language
        self.tables.show(whole)
        self.setVisible(whole is not None)
        row = self.tables.row_of(whole.at) if whole is not None else -1
        if row >= 0 and row != self.currentIndex().row():
            self._showing = True
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.tables.index(row), flag)
            self._showing = False
            self.scrollTo(self.tables.index(row))
        self.viewport().update()

    def step(self, by: int) -> None:
        """Go to the next table, or the one before."""
        row = self.currentIndex().row() + by
        if 0 <= row < self.tables.rowCount():
            self.asked.emit(self.tables.place(row))

    def speak(self, language: Language) -> None:
        """Speak this language."""
        self.tables.say_anew(language)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _ask(self, now: QModelIndex, before: QModelIndex) -> None:
        if now.isValid() and not self._showing:
            self.asked.emit(self.tables.place(now.row()))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Tables of the file"))


class _Painter(QStyledItemDelegate):
    """The name of the table over its figures, each with its sign in its colour."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plain, self._bold, self._small = sans(BODY), sans(BODY, QFont.Weight.DemiBold), sans(SMALL)
        self._metrics = QFontMetrics(self._bold), QFontMetrics(self._small)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _HIGH)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, rect, part = scheme(), option.rect, index.data(PART)
        model = index.model()
        assert isinstance(model, Tables)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(rect, QColor(tokens.wash))
            painter.fillRect(rect.x(), rect.y(), 2, rect.height(), QColor(tokens.madder))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line))
        painter.setFont(self._bold if chosen else self._plain)
        painter.setPen(QColor(tokens.text))
        name = self._metrics[0].elidedText(model.title(part), Qt.TextElideMode.ElideRight, rect.width() - 26)
        painter.drawText(rect.adjusted(16, 6, -10, -24), _LEFT, name)
        self._figures(painter, option, model, part)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.indigo), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def _figures(self, painter: QPainter, option: QStyleOptionViewItem, model: Tables, part: Part) -> None:
        tokens, rect = scheme(), option.rect
        left, middle = rect.left() + 16, rect.top() + 33
        painter.setFont(self._small)
        counts = model.counts(part)
        if not counts:
            painter.setPen(QColor(tokens.quiet))
            painter.drawText(rect.adjusted(16, 22, -10, -4), _LEFT, shown_number(part.records, model.language))
        for status, count in counts.items():
            ink, figure = getattr(tokens, check_words.INKS[status]), shown_number(count, model.language)
            wide = self._metrics[1].horizontalAdvance(figure)
            if left + 16 + wide > rect.right() - 8:
                break
            painter.drawPixmap(left, middle - 6, picture(check_words.SYMBOLS[status], ink, 12))
            painter.setPen(QColor(ink))
            painter.drawText(left + 15, middle - 8, wide + 2, 16, _LEFT, figure)
            left += 15 + wide + 12
