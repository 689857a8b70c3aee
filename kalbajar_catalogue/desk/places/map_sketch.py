"""A small map painted from coordinates alone: marks, names, a net of degrees, a scale, north. It needs no network."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAction,
    QColor,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QToolTip, QWidget

from kalbajar_catalogue.authorities.places import ABOVE, BESIDE, ITSELF, NEAR, WITHIN, Known
from kalbajar_catalogue.desk.places.map_layout import Mark, Sheet, laid_out, mark_at, next_mark
from kalbajar_catalogue.desk.places.map_painting import paint_mark, paint_north, paint_scale, paint_sheet
from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import RECOLOURED, SMALL, scheme
from kalbajar_catalogue.desk.widgets.shortening import Shortener
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number

HEIGHT: Final = 224
LONGEST_NAME: Final = 150
_STEPS: Final = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
_PRESSES: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class MapSketch(QLabel):
    """Places around one; `chosen` tells the uid of another that a person clicked, or went to by arrows and Enter."""

    chosen = Signal(str)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._places: tuple[Known, ...] = ()
        self.sheet: Sheet | None = None
        self.at_mark = self._under = -1
        self._small, self._strong = Shortener(sans(SMALL)), Shortener(sans(SMALL, QFont.Weight.DemiBold))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self._name_itself()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is drawn, the place in the middle first where it is known."""
        return self.sheet.marks if self.sheet else ()

    def show_places(self, places: Sequence[Known]) -> None:
        """Draw these places."""
        self._places = tuple(places)
        self.at_mark = self._under = -1
        self._lay_out()

    def speak(self, language: Language) -> None:
        """Name the places in this language."""
        self._language = language
        self._lay_out()

    def words_of(self, mark: Mark) -> str:
        """What a mark says to a pointer and to a screen reader: names, what they are to the place, how far away."""
        return "\n".join(self._words_of(one) for one in mark.places)

    def sizeHint(self) -> QSize:
        """Wide enough for a region."""
        return QSize(280, HEIGHT)

    # What happens

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_itself()
        if event.type() in (QEvent.Type.LanguageChange, *RECOLOURED):
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the sheet out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        """Say what is under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = mark_at(self.marks, QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.words_of(self.marks[place]) if place >= 0 else "", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lift the mark under the pointer."""
        self._lift(mark_at(self.marks, event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer."""
        super().leaveEvent(event)
        self._lift(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the place of a mark."""
        place = mark_at(self.marks, event.position())
        if event.button() == Qt.MouseButton.LeftButton and place >= 0:
            self.at_mark = place
            self.update()
            self._go(self.marks[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from mark to mark, Enter to the place."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step and self.marks:
            self._stand_at(next_mark(self.marks, self.at_mark, step))
        elif event.key() in _PRESSES and 0 <= self.at_mark < len(self.marks):
            self._go(self.marks[self.at_mark])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sheet, its marks, the scale and north."""
        painter, tokens, rect = QPainter(self), scheme(), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small.font)
        paint_sheet(painter, rect, self.sheet, tokens)
        for place, mark in reversed(list(enumerate(self.marks))):
            strong = mark.relation == ITSELF or place == self._under
            painter.setFont((self._strong if strong else self._small).font)
            paint_mark(painter, mark, place == self._under, tokens)
            if place == self.at_mark and self.hasFocus():
                painter.setPen(QPen(QColor(tokens.indigo), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(mark.at, mark.radius + 4, mark.radius + 4)
        painter.setFont(self._small.font)
        if self.sheet:
            paint_north(painter, rect, self.tr("N"), tokens)
            paint_scale(painter, rect, self.sheet.bar, self._km(self.sheet.bar_km), tokens)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.indigo), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)

    # Inside

    def _lay_out(self) -> None:
        self.sheet = laid_out(self._places, (self.width(), self.height()), self._name, self._wide)
        self.at_mark = min(self.at_mark, len(self.marks) - 1)
        self._name_itself()
        self.update()

    def _name(self, known: Known) -> str:
        return self._strong.of(known.place.name.best(self._language).text or known.place.ref, LONGEST_NAME)

    def _wide(self, words: str) -> float:
        return self._strong.width(words) + 2

    def _words_of(self, known: Known) -> str:
        relations = {ITSELF: "", ABOVE: self.tr("it lies in this"), WITHIN: self.tr("lies in it"),
                     BESIDE: self.tr("lies in the same place"), NEAR: ""}  # fmt: skip
        far = self._km(known.km) if known.km and known.relation != ITSELF else ""
        name = known.place.name.best(self._language).text or known.place.ref
        return " · ".join(part for part in (name, relations[known.relation], far) if part)

    def _km(self, km: float) -> str:
        return self.tr("{count} km").format(count=shown_number(km, self._language, 1 if km < 10 else 0))

    def _go(self, mark: Mark) -> None:
        others = [one for one in mark.places if one.relation != ITSELF]
        if len(others) == 1:
            self.chosen.emit(others[0].place.uid)
        elif others:
            self._offer(mark, others)

    def _offer(self, mark: Mark, places: Sequence[Known]) -> None:
        """Several places in one mark: which of them?"""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in places:
            menu.addAction(self._words_of(one)).setData(one.place.uid)
        menu.triggered.connect(self._choose)
        menu.popup(self.mapToGlobal(QPoint(int(mark.at.x()), int(mark.at.y()))))

    def _choose(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))

    def _lift(self, place: int) -> None:
        if place != self._under:
            self._under = place
            self.setCursor(Qt.CursorShape.PointingHandCursor if place >= 0 else Qt.CursorShape.ArrowCursor)
            self.update()

    def _stand_at(self, place: int) -> None:
        self.at_mark = place
        self.setAccessibleDescription(self.words_of(self.marks[place]).replace("\n", "; "))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()

    def _name_itself(self) -> None:
        count = sum(len(mark.places) for mark in self.marks)
        words = self.tr("%n place(s) on a map; arrows go from one to the next, Enter opens it", "", count)
        self.setAccessibleName(words if count else self.tr("Map without places"))
