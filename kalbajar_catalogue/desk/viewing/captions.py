"""What is said over a picture: a small dark plate in its upper corner with its number in madder. Drawn, no widget."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import BODY, DARK, RADIUS, SMALL

HEIGHT: Final = 30
MARGIN: Final = 14
_INSIDE, _BETWEEN, _SIGN = 12, 8, 14
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Caption:
    """A number, and a few words after it."""

    number: str
    words: str = ""


def draw_captions(painter: QPainter, room: QRect, captions: Sequence[Caption], hidden: Collection[int] = ()) -> None:
    """The first caption at the upper left, the second at the upper right; each at most half as wide as the room."""
    most = room.width() // max(1, len(captions)) - 2 * MARGIN
    for place, caption in enumerate(captions):
        if place not in hidden and most > 3 * _INSIDE:
            _draw(painter, room, caption, most, at_right=place > 0)


def draw_warning(painter: QPainter, room: QRect, words: str, at_right: bool, below_caption: bool) -> None:
    """A plate that says, with a sign, what is doubtful about a picture, in its upper corner."""
    font = sans(SMALL)
    width = min(QFontMetrics(font).horizontalAdvance(words) + 2 * _INSIDE + _SIGN + 6, room.width() - 2 * MARGIN)
    top = room.top() + MARGIN + (HEIGHT + 6 if below_caption else 0)
    left = room.right() + 1 - MARGIN - width if at_right else room.left() + MARGIN
    box = QRect(left, top, width, HEIGHT - 4)
    painter.save()
    _plate(painter, box)
    painter.drawPixmap(box.left() + _INSIDE, box.center().y() - _SIGN // 2, picture("triangle-alert", DARK.weld, _SIGN))
    room_of_words = box.adjusted(_INSIDE + _SIGN + 6, 0, -4, 0)
    said = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room_of_words.width())
    _write(painter, room_of_words, font, DARK.weld, said)
    painter.restore()


def _plate(painter: QPainter, box: QRect) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(DARK.line))
    ground = QColor(DARK.ground)
    ground.setAlpha(232)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


def _draw(painter: QPainter, room: QRect, caption: Caption, most: int, at_right: bool) -> None:
    number, plain = sans(BODY, QFont.Weight.DemiBold), sans(BODY)
    first = QFontMetrics(number).horizontalAdvance(caption.number)
    gap = _BETWEEN if caption.number and caption.words else 0
    words = QFontMetrics(plain).elidedText(
        caption.words, Qt.TextElideMode.ElideRight, max(0, most - first - gap - 2 * _INSIDE)
    )
    width = first + gap + QFontMetrics(plain).horizontalAdvance(words) + 2 * _INSIDE
    left = room.right() + 1 - MARGIN - width if at_right else room.left() + MARGIN
    box = QRect(left, room.top() + MARGIN, width, HEIGHT)
    painter.save()
    _plate(painter, box)
    _write(painter, box.adjusted(_INSIDE, 0, 0, 0), number, DARK.madder, caption.number)
    _write(painter, box.adjusted(_INSIDE + first + gap, 0, 0, 0), plain, DARK.text, words)
    painter.restore()


def _write(painter: QPainter, box: QRect, font: QFont, colour: str, text: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(box, _LEFT, text)
