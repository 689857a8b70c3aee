"""The diagrams beside the structure of a carpet: how it is knotted or woven, and how dense it is at true scale."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.theme import sans
from kalbajar_catalogue.desk.tokens import SMALL, Dress, Tokens, scheme
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.desk.widgets.weave_painting import Yarns, paint_structure, yarns_of
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.items.density import knots_per_dm2
from kalbajar_catalogue.items.knot_square import KnotSquare, colour_at, edges, square_of
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.items.weaves import Structure, structure_of

MM_PER_INCH = 25.4
LOWEST, WIDEST = 190, 340
_RULER, _LEGEND = 22, 18


class CarpetDiagrams(QWidget):
    """Two cards side by side; each hides where it has nothing to show. Redrawn with every count that is changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.weave, self.density = WeaveCard(), DensityCard()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.weave, 1)
        row.addWidget(self.density, 1)

    def show_carpet(self, carpet: Carpet, language: Language) -> None:
        """Draw this carpet's structure and density, with figures in this language."""
        shoots = next((weft.shoots for weft in carpet.weft if weft.shoots), None)
        structure = structure_of(
            carpet.weave_class, carpet.weave_type, carpet.knot_type, shoots, carpet.warp_depression
        )
        self.weave.show_structure(structure, bool(carpet.knot_type))
        self.weave.setVisible(structure is not None)
        self.density.show_counts(carpet, language)
        self.density.setVisible(carpet.weave_class == "pile" or self.density.square is not None)
        self.setVisible(not (self.weave.isHidden() and self.density.isHidden()))


class _Card(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self._dress = Dress()
        self.setProperty("is", "card")
        self.title, self.note = label("heading", wraps=True), label("small", wraps=True)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.note)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 10, 12, 10)
        self.column.setSpacing(8)
        self.column.addLayout(head)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange or self._dress.hears(event):
            self.retranslate()
            self.update()

    def retranslate(self) -> None:
        """Say every word anew."""
        raise NotImplementedError


class WeaveCard(_Card):
    """How the yarns lie over and under each other."""

    def __init__(self) -> None:
        super().__init__()
        self._structure: Structure | None = None
        self._knotted = False
        self.drawing, self._legend = _WeaveDrawing(), _Legend()
        self.column.addWidget(self.drawing, 1)
        self.column.addWidget(self._legend)
        self.retranslate()

    def show_structure(self, structure: Structure | None, knotted: bool) -> None:
        """Draw this; nothing when there is none."""
        self._structure, self._knotted = structure, knotted
        self.drawing.show_structure(structure)
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.title.setText(self.tr("Knot and weave") if self._knotted else self.tr("Weave"))
        self.note.setText(self.tr("enlarged"))
        yarns = yarns_of(scheme())
        third = self.tr("knot") if self._knotted else self.tr("pattern yarn")
        words = [(yarns.warp, self.tr("warp")), (yarns.ground, self.tr("weft")), (yarns.pattern, third)]
        self._legend.show_words(words[:2] if self._plain() else words)
        named = self.title.text() + ": " + ", ".join(word for _, word in words)
        self.drawing.setAccessibleName(named)

    def _plain(self) -> bool:
        return self._structure is not None and self._structure.warp_faced


class _WeaveDrawing(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._structure: Structure | None = None
        self.setMinimumHeight(LOWEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_structure(self, structure: Structure | None) -> None:
        self._structure = structure
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._structure:
            paint_structure(QPainter(self), QRectF(self.rect()), self._structure, yarns_of(scheme()))


class _Legend(QWidget):
    """A square of each colour and its word."""

    def __init__(self) -> None:
        super().__init__()
        self._words: list[tuple[QColor, str]] = []
        self.setFixedHeight(_LEGEND)

    def show_words(self, words: list[tuple[QColor, str]]) -> None:
        self._words = words
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, left = QPainter(self), 0
        painter.setFont(sans(SMALL))
        for colour, word in self._words:
            painter.fillRect(QRect(left, 4, 10, 10), colour)
            painter.setPen(QColor(scheme().quiet))
            painter.drawText(QRect(left + 16, 0, self.width(), _LEGEND), Qt.AlignmentFlag.AlignVCenter, word)
            left += 16 + painter.fontMetrics().horizontalAdvance(word) + 18


class DensityCard(_Card):
    """A square of the carpet with every knot in it, as large on the screen as on the carpet."""

    def __init__(self) -> None:
        super().__init__()
        self.square: KnotSquare | None = None
        self._per_dm2 = 0
        self._language: Language = "en"
        self.drawing, self._count, self._missing = _DensityDrawing(), label("small"), label("quiet", wraps=True)
        self.column.addWidget(self.drawing)
        self.column.addWidget(self._missing)
        self.column.addStretch(1)
        self.column.addWidget(self._count)
        self.retranslate()

    def show_counts(self, carpet: Carpet, language: Language) -> None:
        """Draw the knots of this carpet."""
        self.square = square_of(carpet.knots_horizontal_dm, carpet.knots_vertical_dm)
        self._per_dm2, self._language = knots_per_dm2(carpet) or 0, language
        self.drawing.show_square(self.square)
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word anew."""
        square = self.square
        self.title.setText(self.tr("Density"))
        self._missing.setText(self.tr("Count the knots over 10 cm, across and along, to see them here."))
        for widget, shown in ((self.drawing, square), (self._count, square), (self._missing, not square)):
            widget.setVisible(bool(shown))
        if square is None:
            self.note.setText("")
            return
        side = square.side_mm // 10
        scale = self.tr("life size") if self.drawing.is_true else self.tr("half of life size")
        self.note.setText(self.tr("{side} × {side} cm, {scale}").format(side=side, scale=scale))
        counted = (
            self.tr("{count} drawn × {times} = {density} knots per dm²")
            if square.per_dm2 > 1
            else self.tr("{count} drawn = {density} knots per dm²")
        )
        said = counted.format(count=self._said(square.count), times=square.per_dm2, density=self._said(self._per_dm2))
        self._count.setText(said)
        self.drawing.show_words(
            self.tr("%n knot(s) across", "", square.across), self.tr("%n knot(s) along", "", square.along)
        )
        self.drawing.setAccessibleName(f"{self.title.text()}: {said}")
        self.drawing.setToolTip(self.tr("As large as this screen says it is; hold a ruler to it."))

    def _said(self, figure: int) -> str:
        return shown_number(figure, self._language, 0)


class _DensityDrawing(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._square: KnotSquare | None = None
        self._across = self._along = ""
        self.is_true = True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_square(self, square: KnotSquare | None) -> None:
        self._square = square
        self.is_true = self._square is None or self._life_size() <= WIDEST
        self.setFixedSize(self._side() + _RULER + 4, self._side() + _RULER)
        self.update()

    def show_words(self, across: str, along: str) -> None:
        self._across, self._along = across, along
        self.update()

    def _life_size(self) -> int:
        """The side in px of this screen, as it reports its own size."""
        per_mm = self.screen().physicalDotsPerInch() / MM_PER_INCH
        return round((self._square.side_mm if self._square else 0) * per_mm)

    def _side(self) -> int:
        return self._life_size() if self.is_true else self._life_size() // 2

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._square is None:
            return
        painter, side, tokens = QPainter(self), self._side(), scheme()
        sharp = QSize(side, side) * self.devicePixelRatioF()
        painter.drawImage(QRect(0, 0, side, side), knot_raster(self._square, sharp.width(), yarns_of(tokens)))
        self._rulers(painter, side, tokens)

    def _rulers(self, painter: QPainter, side: int, tokens: Tokens) -> None:
        painter.setPen(QColor(tokens.edge))
        painter.drawLine(0, side + 5, side - 1, side + 5)
        painter.drawLine(side + 5, 0, side + 5, side - 1)
        painter.setFont(sans(SMALL))
        painter.setPen(QColor(tokens.quiet))
        painter.drawText(QRect(0, side + 7, side, _RULER - 6), Qt.AlignmentFlag.AlignCenter, self._across)
        painter.translate(side + _RULER + 2, 0)
        painter.rotate(90)
        painter.drawText(QRect(0, 0, side, _RULER - 6), Qt.AlignmentFlag.AlignCenter, self._along)


def knot_raster(square: KnotSquare, side: int, yarns: Yarns) -> QImage:
    """The knots of a square on `side` px, each parted from the next by a line of the warp's colour."""
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(yarns.shade)
    columns, rows = edges(square.across, side), edges(square.along, side)
    inks = (yarns.ground, yarns.warp, yarns.pattern, yarns.second, yarns.pattern)
    painter = QPainter(image)
    for along in range(square.along):
        for across in range(square.across):
            knot = QRect(columns[across], rows[along], columns[across + 1] - columns[across] - 1,
                         rows[along + 1] - rows[along] - 1)  # fmt: skip
            painter.fillRect(knot, inks[colour_at(square, across, along)])
    painter.end()
    return image
