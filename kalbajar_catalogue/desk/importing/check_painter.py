"""Paints the rows of a check: outcome with icon and word, old values struck out, new ones in bold."""

from typing import Final

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.importing import check_words
from kalbajar_catalogue.desk.importing.check_model import NAME, OUTCOME, ROW, TITLE, WORDS, Index, RowWords
from kalbajar_catalogue.desk.importing.check_runs import Run
from kalbajar_catalogue.desk.theme import sans, serif
from kalbajar_catalogue.desk.tokens import BODY, SMALL, Tokens, scheme
from kalbajar_catalogue.importing.checked import Status

HIGH, PAD, ICON, APART, WORD = 44, 14, 14, 14, 6
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_JOINED: Final = ("arrow", "struck", "bold")
"""Runs that stand close to the one before."""


class CheckPainter(QStyledItemDelegate):
    """Paints the first `HIGH` px of a row; what lies below is the editor's of the row in hand."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plain, self._small = sans(BODY), sans(SMALL)
        self._bold, self._struck = sans(BODY, QFont.Weight.DemiBold), sans(BODY)
        self._struck.setStrikeOut(True)
        self._title = serif(17, italic=True)
        fonts = (self._plain, self._small, self._bold, self._struck, self._title)
        self._metrics = {font.key(): QFontMetrics(font) for font in fonts}
        self.in_hand, self._outcome = -1, 0

    def fixed_widths(self) -> dict[int, int]:
        """How wide the parts are whose words are always the same."""
        words = max(self._metrics[self._plain.key()].horizontalAdvance(check_words.outcome(one)) for one in Status)
        head = self._metrics[self._small.key()].horizontalAdvance(check_words.row_head())
        self._outcome = words + ICON + 6 + 2 * PAD
        return {ROW: max(70, head + 2 * PAD + 4), OUTCOME: self._outcome}

    def width_of(self, number: str) -> int:
        """How wide the part must be in which this number stands."""
        return self._metrics[self._bold.key()].horizontalAdvance(number) + 2 * PAD + 2

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One part of a row."""
        words, tokens, rect = index.data(WORDS), scheme(), option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) or index.row() == self.in_hand
        painter.save()
        if chosen:
            painter.fillRect(rect, QColor(tokens.wash))
            if index.column() == ROW:
                painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), QColor(tokens.madder))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.line))
        line = QRect(rect.left(), rect.top(), rect.width(), min(HIGH, rect.height()) - 1)
        self._part(painter, line.adjusted(PAD, 0, -PAD, 0), words, index.column(), tokens)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.indigo), 2))
            painter.drawRect(line.adjusted(1, 1, -1, -1))
        painter.restore()

    def _part(self, painter: QPainter, room: QRect, words: RowWords, part: int, tokens: Tokens) -> None:
        if part == ROW:
            painter.setFont(self._plain)
            painter.setPen(QColor(tokens.quiet))
            painter.drawText(room.adjusted(-PAD, 0, 4, 0), _RIGHT, words.row)
        elif part == OUTCOME:
            ink = str(getattr(tokens, check_words.INKS[words.status]))
            spot = room.left(), room.center().y() - ICON // 2 + 1
            painter.drawPixmap(*spot, picture(check_words.SYMBOLS[words.status], ink, ICON))
            # The words of all rows or of none.
            if room.width() + 2 * PAD >= self._outcome:
                said, beside = check_words.outcome(words.status), room.adjusted(ICON + 6, 0, 8, 0)
                self._text(painter, beside, said, self._plain, ink)
        elif part == NAME:
            self._named(painter, room, words, tokens)
        elif part == TITLE:
            self._text(painter, room, words.title, self._title, tokens.text)
        else:
            self._runs(painter, room, words.runs, tokens)

    def _named(self, painter: QPainter, room: QRect, words: RowWords, tokens: Tokens) -> None:
        """The number, and under it the reference of a record that is there."""
        if not words.ref:
            self._text(painter, room, words.number, self._bold, tokens.madder)
            return
        self._text(painter, room.adjusted(0, 4, 0, -room.height() // 2 + 2), words.number, self._bold, tokens.madder)
        self._text(painter, room.adjusted(0, room.height() // 2, 0, -4), words.ref, self._small, tokens.quiet)

    def _runs(self, painter: QPainter, room: QRect, runs: tuple[Run, ...], tokens: Tokens) -> None:
        left = room.left()
        for place, run in enumerate(runs):
            if place:
                left += WORD if run.look in _JOINED or runs[place - 1].look in _ICONS else APART
            if left > room.right() - 12:
                return
            left = self._run(painter, QRect(left, room.top(), room.right() - left, room.height()), run, tokens)

    def _run(self, painter: QPainter, room: QRect, run: Run, tokens: Tokens) -> int:
        if run.look == "arrow":
            painter.drawPixmap(room.left(), room.center().y() - 6, picture("arrow-right", tokens.quiet, 12))
            return room.left() + 12
        left = room.left()
        if run.look in _ICONS:
            ink = tokens.madder if run.look == check_words.REFUSAL else tokens.weld
            painter.drawPixmap(left, room.center().y() - ICON // 2 + 1, picture(run.look, ink, ICON))
            left += ICON + 5
        font = {"quiet": self._plain, "bold": self._bold, "struck": self._struck}.get(run.look, self._plain)
        font = self._bold if run.look in _ICONS else font
        ink = tokens.quiet if run.look in ("quiet", "struck") else tokens.text
        return left + self._text(painter, room.adjusted(left - room.left(), 0, 0, 0), run.text, font, ink)

    def _text(self, painter: QPainter, room: QRect, text: str, font: QFont, ink: str) -> int:
        metrics = self._metrics[font.key()]
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room.width()))
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(room, _LEFT, shown)
        return metrics.horizontalAdvance(shown)


_ICONS: Final = (check_words.REMARK, check_words.REFUSAL)
