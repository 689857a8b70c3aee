"""One exhibition on the overview: its first pictures, its title, how many works, how far it is in each language."""

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QEvent, QKeyCombination, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kalbajar_catalogue.desk.events_said import title_of
from kalbajar_catalogue.desk.overview.picture_strip import PictureStrip
from kalbajar_catalogue.desk.overview.two_lines import TwoLines
from kalbajar_catalogue.desk.overview.words import figured
from kalbajar_catalogue.desk.show_deeds import ShowDeeds
from kalbajar_catalogue.desk.tokens import RADIUS, RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.bar import Bar
from kalbajar_catalogue.desk.widgets.buttons import label, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES, Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.standing.cards import ShowCard
from kalbajar_catalogue.standing.papers import Share, share

SYMBOLS: Final = {"photo": "image", "carpet": "grid-3x3", "painting": "palette", "craft": "hammer"}
LEAST: Final = 240
_SHIFT_F10: Final = QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_F10)


class Card(QAbstractButton):
    """Pressed, it leads to the exhibition; its menu and its keys do what is done with the whole of it."""

    def __init__(self, pictures: Pictures, deeds: ShowDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deeds = deeds
        self._card: ShowCard | None = None
        self.strip = PictureStrip(pictures)
        self._title, self._who, self._open = TwoLines("work"), Elided("small"), label("mend")
        self._figure, self._of = label("number"), Elided("quiet")
        self._codes: dict[Language, QLabel] = {code: label("small", code) for code in LANGUAGES}
        self._bars: dict[Language, tuple[Bar, QLabel]] = {code: (Bar(), label("small")) for code in LANGUAGES}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(LEAST)
        self._lay_out()

    @property
    def uid(self) -> str:
        """The uid of the exhibition that is shown."""
        return self._card.uid if self._card else ""

    def show_card(
        self, card: ShowCard, paper: str, language: Language, languages: Collection[Language] = LANGUAGES
    ) -> None:
        """Show this exhibition, and how far it is for a paper in some languages."""
        self._card = card
        self.strip.show_files(card.pictures, SYMBOLS.get(card.show.type, "landmark"))
        self._title.setText(title_of(card.show.title, language))
        self._who.setText(card.organisers.best(language).text or self.tr("Organiser not recorded"))
        to_confirm = card.show.confirmation == "tbc"
        self._open.setVisible(to_confirm)
        self._open.setText(self.tr("to be confirmed") if to_confirm else "")
        self._show_count(card, language)
        shares = {code: share(card.figures, paper, code) for code in languages} if card.figures else {}
        for code in LANGUAGES:
            self._show_bar(code, shares.get(code), code in languages)
        named(self, self._said(shares))
        self.setToolTip("")

    def sizeHint(self) -> QSize:
        """As high as what is in it."""
        inside = self.layout()
        return inside.sizeHint() if inside else super().sizeHint()

    def menu(self) -> QMenu:
        """What can be done with the exhibition."""
        menu = QMenu(self)
        self._deeds.fill(menu, self.uid)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer it, at the pointer or below the title."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self._offer(self._below_title() if by_key else event.globalPos())

    def _below_title(self) -> QPoint:
        return self.mapToGlobal(self._title.geometry().bottomLeft())

    def _offer(self, spot: QPoint) -> None:
        # Of the keys for menus some systems send an event for menus as well.
        if QApplication.activePopupWidget() is None:
            menu = self.menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(spot)

    def event(self, event: QEvent) -> bool:
        """The keys of a card come before those of the window."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._deeds.takes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it like the space bar; other keys do something with the exhibition."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        elif event.key() == Qt.Key.Key_Menu or event.keyCombination() == _SHIFT_F10:
            self._offer(self._below_title())
        elif not self._deeds.press(event, self.uid):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card, or one with the ring of the focus."""
        painter, tokens = QPainter(self), scheme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus()
        edge = tokens.indigo if ring else tokens.edge if self.underMouse() else tokens.line
        width = 2 if ring else 1
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), RADIUS, RADIUS)
        painter.setPen(QPen(QColor(edge), width))
        painter.fillPath(path, QColor(tokens.surface))
        painter.drawPath(path)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._who, 1)
        head.addWidget(self._open)
        figures = QHBoxLayout()
        figures.setSpacing(6)
        figures.addWidget(self._figure)
        figures.addWidget(self._of, 1)
        body = QVBoxLayout()
        body.setContentsMargins(14, 10, 14, 12)
        body.setSpacing(3)
        body.addWidget(self._title)
        body.addLayout(head)
        body.addSpacing(10)
        body.addLayout(figures)
        body.addLayout(self._laid_bars())
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addLayout(body)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _laid_bars(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(2, 42)
        for row, (code, (bar, figure)) in enumerate(self._bars.items()):
            grid.addWidget(self._codes[code], row, 0)
            grid.addWidget(bar, row, 1, Qt.AlignmentFlag.AlignVCenter)
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(figure, row, 2)
        return grid

    def _show_count(self, card: ShowCard, language: Language) -> None:
        catalogued = card.catalogued
        self._figure.setText("…" if catalogued is None else shown_number(catalogued, language, 0))
        if card.announced is not None:
            self._of.setText(figured(self.tr("/ %n work(s) catalogued", "", card.announced), card.announced, language))
        else:
            words = self.tr("%n work(s) · number not announced", "", catalogued or 0)
            self._of.setText(words.removeprefix(str(catalogued or 0)).strip())

    def _show_bar(self, code: Language, found: Share | None, wanted: bool) -> None:
        bar, figure = self._bars[code]
        for one in (self._codes[code], bar, figure):
            one.setVisible(wanted)
        bar.show_share(found.there if found else 0, found.asked if found else 0)
        figure.setText(f"{percent(found)} %" if found and found.asked else "–")

    def _said(self, shares: dict[Language, Share]) -> str:
        """What a screen reader says of the whole card."""
        parts = [f"{OWN_NAMES[code]} {percent(one)} %" for code, one in shares.items() if one.asked]
        figures = f"{self._figure.text()} {self._of.text()}"
        return ", ".join((self._title.text(), self._who.text(), figures, *parts))


def percent(found: Share) -> int:
    """A share in whole per cent; 100 only where all is there, 0 only where nothing is."""
    if found.there in (0, found.asked):
        return 100 if found.there else 0
    return min(99, max(1, round(100 * found.there / found.asked)))
