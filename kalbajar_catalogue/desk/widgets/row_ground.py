"""What lies under the words of a row: chosen, pointed at, in focus, or a line to the next one."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle

from kalbajar_catalogue.desk.tokens import Tokens


def paint_row_ground(
    painter: QPainter, rect: QRect, state: QStyle.StateFlag, tokens: Tokens, line_from: int | None = None
) -> None:
    """Paints it; with `line_from` px from the left a thin line below a row that has no focus."""
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, QColor(tokens.wash))
        painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), QColor(tokens.madder))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, QColor(tokens.hover))
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.indigo), 2))
        painter.drawRoundedRect(rect.adjusted(4, 2, -3, -2), 4, 4)
    elif line_from is not None:
        painter.fillRect(QRect(rect.left() + line_from, rect.bottom(), rect.width(), 1), QColor(tokens.line))
