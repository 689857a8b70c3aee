"""How a row of the palette is painted: a picture or an icon, the title, a line, the found words marked."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeySequence, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.finding.entries import ENTRY, Entry, Index
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.theme import sans, serif
from kalbajar_catalogue.desk.tokens import BODY, LARGE, SMALL, Tokens, scheme
from kalbajar_catalogue.desk.widgets.pictures import Pictures, Wanted
from kalbajar_catalogue.i18n.folding import fold

ROW, HEADING = 50, 34
PICTURE = QSize(48, 36)
_LEFT, _WORDS, _RIGHT = 16, 78, 16
_SIZE = 256
_SELECTED = QStyle.StateFlag.State_Selected
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class EntryPainter(QStyledItemDelegate):
    """Paints rows; `wanted` are the typed words, folded."""

    def __init__(self, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.wanted: tuple[str, ...] = ()
        self.way = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A heading is lower than a row."""
        return QSize(option.rect.width(), HEADING if index.data(ENTRY).heading else ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        entry, tokens = index.data(ENTRY), scheme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.heading:
            painter.setPen(QColor(tokens.quiet))
            painter.setFont(sans(SMALL, QFont.Weight.DemiBold))
            painter.drawText(option.rect.adjusted(_LEFT, 8, 0, 0), _MIDDLE, entry.title)
        else:
            self._row(painter, option.rect, entry, bool(option.state & _SELECTED), tokens)
        painter.restore()

    def _row(self, painter: QPainter, rect: QRect, entry: Entry, chosen: bool, tokens: Tokens) -> None:
        if chosen:
            painter.fillRect(rect, QColor(tokens.wash))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(tokens.madder))
        self._picture(painter, rect, entry, tokens)
        right = self._right(painter, rect, entry, chosen, tokens)
        words = rect.adjusted(_WORDS, 0, -(right + _RIGHT), 0)
        upper = QRect(words.left(), rect.top() + 5, words.width(), 22)
        lower = QRect(words.left(), rect.top() + 26, words.width(), 18)
        self._marked(painter, upper if entry.line else words, entry.title, self._title_font(entry), tokens.text, tokens)
        self._marked(painter, lower, entry.line, sans(SMALL), tokens.quiet, tokens)

    def _title_font(self, entry: Entry) -> QFont:
        record = entry.record
        if record is None or record.kind not in kinds.SYMBOLS or not record.title:
            return sans(BODY)
        return serif(LARGE + 1, italic=not record.descriptive)

    def _picture(self, painter: QPainter, rect: QRect, entry: Entry, tokens: Tokens) -> None:
        place = QRect(
            rect.left() + _LEFT, rect.center().y() - PICTURE.height() // 2 + 1, PICTURE.width(), PICTURE.height()
        )
        record = entry.record
        if record and record.sha256:
            wanted = Wanted(record.sha256, record.file_path, _SIZE)
            pixmap = self._pictures.pixmap(wanted, urgent=True) or self._pictures.smaller(wanted)
            if pixmap:
                size = pixmap.size().scaled(PICTURE, Qt.AspectRatioMode.KeepAspectRatio)
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawPixmap(QRect(place.center() - QPoint(size.width() // 2, size.height() // 2), size), pixmap)
            return
        symbol = (
            entry.command.symbol if entry.command else kinds.RECORD_SYMBOLS.get(record.kind if record else "", "shapes")
        )
        painter.drawPixmap(place.center() - QPoint(7, 7), picture(symbol, tokens.quiet, 16))

    def _right(self, painter: QPainter, rect: QRect, entry: Entry, chosen: bool, tokens: Tokens) -> int:
        """What stands at the right end: the keys of a command, what Enter does; its width in px."""
        keys = (
            QKeySequence(entry.command.keys).toString(QKeySequence.SequenceFormat.NativeText) if entry.command else ""
        )
        text = keys or (self.way if chosen else "")
        if not text:
            return 0
        painter.setFont(sans(SMALL))
        painter.setPen(QColor(tokens.quiet))
        painter.drawText(
            rect.adjusted(0, 0, -_RIGHT, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text
        )
        return painter.fontMetrics().horizontalAdvance(text) + 12

    def _marked(self, painter: QPainter, line: QRect, text: str, font: QFont, ink: str, tokens: Tokens) -> None:
        """A line of text, cut at its end; the beginnings of words that were typed lie on weld."""
        painter.setFont(font)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        left = line.left()
        for piece, is_marked in pieces(shown, self.wanted):
            width = metrics.horizontalAdvance(piece)
            if is_marked:
                wash = QColor(tokens.weld)
                wash.setAlpha(64 if tokens.dark else 52)
                middle = line.center().y()
                painter.fillRect(QRect(left, middle - metrics.height() // 2 + 1, width, metrics.height() - 1), wash)
            painter.setPen(QColor(tokens.text if is_marked else ink))
            painter.drawText(QRect(left, line.top(), width + 2, line.height()), _MIDDLE, piece)
            left += width


def pieces(text: str, wanted: tuple[str, ...]) -> Iterator[tuple[str, bool]]:
    """The text in pieces, and whether each is the beginning of a word that was typed. Joined they are the text."""
    plain = ""
    for word in _words(text):
        length = _beginning(word, wanted)
        if length:
            if plain:
                yield plain, False
            yield word[:length], True
            plain = word[length:]
        else:
            plain += word
    if plain:
        yield plain, False


def _words(text: str) -> Iterator[str]:
    """Words and what stands between them, in turn."""
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or text[place].isalnum() != text[place - 1].isalnum():
            yield text[start:place]
            start = place


def _beginning(word: str, wanted: tuple[str, ...]) -> int:
    """How many letters of a word are the longest typed word it begins with; 0 for none."""
    folded = fold(word)
    matched = max((len(one) for one in wanted if folded.startswith(one)), default=0)
    if not matched:
        return 0
    return next(length for length in range(1, len(word) + 1) if len(fold(word[:length])) >= matched)
