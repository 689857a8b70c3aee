"""The matters of a check in a list: what, in which column and rows, how many."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.importing import check_words
from kalbajar_catalogue.desk.importing.matters import Matter
from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import BODY, SMALL, Tokens, scheme
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.importing.mapping import Mapping

Index = QModelIndex | QPersistentModelIndex
ENTRY = int(Qt.ItemDataRole.UserRole)
HIGH, LOW = 74, 54
"""The height of a problem, and of a name."""
_NOWHERE = QModelIndex()
_SHOWN = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Matters(QAbstractListModel):
    """Holds matters; their words are made when they are asked for."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self.matters: Sequence[Matter] = ()
        self._mapping: Mapping | None = None
        self._headings: Sequence[str] = ()

    def show(self, matters: Sequence[Matter], mapping: Mapping | None, headings: Sequence[str]) -> None:
        """Show these."""
        self.beginResetModel()
        self.matters, self._mapping, self._headings = matters, mapping, headings
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self.matters)

    def data(self, index: Index, role: int = ENTRY) -> Any:
        """The matter, or its words."""
        matter = self.matters[index.row()]
        if role == ENTRY:
            return matter
        if role in _SHOWN:
            return f"{self.title(matter)} {self.where(matter)} ({len(matter.rows)})"
        return self.title(matter) if role == Qt.ItemDataRole.ToolTipRole else None

    def title(self, matter: Matter) -> str:
        """What it is about."""
        if matter.trouble is not None:
            return check_words.told(matter.trouble, self.language)
        if matter.newcomer is not None:
            return matter.newcomer.sort_name or matter.newcomer.name
        return QCoreApplication.translate("ImportCheck", "Changed here since the last import, other in the file")

    def where(self, matter: Matter) -> str:
        """The column and the rows."""
        several = len({*matter.rows, *matter.others}) > 1
        words = QCoreApplication.translate("ImportCheck", "rows {rows}") if several else self._row()
        rows = words.format(rows=matter.shown)
        if matter.newcomer is not None:
            return f"{kinds.one_of(matter.newcomer.kind)} · {rows}"
        name = ""
        if matter.trouble is not None and self._mapping is not None:
            name = check_words.heading(matter.trouble, self._mapping, self._headings, self.language)
        return f"{name} · {rows}" if name else rows

    def _row(self) -> str:
        return QCoreApplication.translate("ImportCheck", "row {rows}")


class MattersList(QListView):
    """One matter is chosen; the pages of the panel walk it."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matters = Matters(language, self)
        self.setModel(self.matters)
        self.setItemDelegate(_Painter(self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)

    def chosen(self) -> Matter | None:
        """The matter that is chosen."""
        index = self.currentIndex()
        return self.matters.matters[index.row()] if index.isValid() else None

    def choose(self, row: int) -> None:
        """Choose the one in a row."""
        self.setCurrentIndex(self.matters.index(row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is chosen stays in sight."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def keyboardSearch(self, search: str) -> None:
        """Letters and figures do not jump about."""


class _Painter(QStyledItemDelegate):
    """Icon, a title of at most two lines, rows and column under it, the figure at the right."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plain, self._bold, self._small = sans(BODY), sans(BODY, QFont.Weight.DemiBold), sans(SMALL)
        self._metrics = QFontMetrics(self._plain), QFontMetrics(self._small)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        matter: Matter = index.data(ENTRY)
        return QSize(100, HIGH if matter.newcomer is None else LOW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, matter, tokens, rect = index.model(), index.data(ENTRY), scheme(), option.rect
        assert isinstance(model, Matters)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.wash))
            painter.fillRect(rect.x(), rect.y(), 2, rect.height(), QColor(tokens.madder))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line))
        symbol, ink = _mark(matter, tokens)
        painter.drawPixmap(rect.left() + 14, rect.top() + 10, picture(symbol, ink, 14))
        figure = shown_number(len(matter.rows), model.language)
        painter.setFont(self._bold)
        painter.setPen(QColor(tokens.text))
        painter.drawText(rect.adjusted(0, 8, -14, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, figure)
        room = rect.width() - 36 - 22 - self._metrics[0].horizontalAdvance(figure)
        painter.setFont(self._plain)
        for place, line in enumerate(_two_lines(model.title(matter), self._plain, self._metrics[0], room)):
            painter.drawText(rect.left() + 36, rect.top() + 21 + place * 17, line)
        painter.setFont(self._small)
        painter.setPen(QColor(tokens.quiet))
        where = self._metrics[1].elidedText(model.where(matter), Qt.TextElideMode.ElideRight, rect.width() - 50)
        painter.drawText(rect.left() + 36, rect.bottom() - 11, where)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.indigo), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()


def _mark(matter: Matter, tokens: Tokens) -> tuple[str, str]:
    if matter.trouble is None:
        return ("users" if matter.kind == "agent" else "map-pin", tokens.sage) if matter.newcomer else (
            "arrow-left-right", tokens.weld)  # fmt: skip
    if matter.trouble.refused:
        return check_words.REFUSAL, tokens.madder
    return check_words.REMARK, tokens.weld


def _two_lines(text: str, font: QFont, metrics: QFontMetrics, width: int) -> list[str]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(40, width))
    length = line.textLength()
    layout.endLayout()
    rest = text[length:]
    first = text[:length].rstrip()
    return [first, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)] if rest.strip() else [first]
