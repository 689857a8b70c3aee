"""How a row of the hang is painted, and which part of it lies under the pointer."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kalbajar_catalogue.desk.exhibitions.hang_rows import GAP, HEAD, ROW, HangRow, Index
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.states import STATE_SYMBOLS, state_colour
from kalbajar_catalogue.desk.theme import sans, serif
from kalbajar_catalogue.desk.tokens import BODY, LARGE, RADIUS, SMALL, Tokens, scheme
from kalbajar_catalogue.desk.widgets.frames import draw_absence, standing
from kalbajar_catalogue.desk.widgets.pictures import Pictures, Wanted, size_for
from kalbajar_catalogue.i18n.languages import LANGUAGES

WORK_HEIGHT, HEAD_HEIGHT, GAP_HEIGHT = 58, 34, 46
GRIP, NUMBER, THUMB, WALL, STATE, STAR, MORE = 26, 56, 72, 88, 36, 28, 30
NARROW, TIGHT = 560, 760
GRIP_ZONE, NUMBER_ZONE, WALL_ZONE, LABEL_ZONE, STAR_ZONE, MORE_ZONE = "grip", "number", "wall", "label", "star", "more"
_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_HasFocus
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Parts:
    """Where the parts of a work's row lie; in a narrow list wall and label stand closer and states lose their codes."""

    whole: QRect

    @property
    def _narrow(self) -> bool:
        return self.whole.width() < NARROW

    @property
    def _state(self) -> int:
        return 20 if self._narrow else STATE

    def _column(self, left: int, width: int) -> QRect:
        return QRect(left, self.whole.top(), width, self.whole.height())

    @property
    def grip(self) -> QRect:
        """The handle."""
        return self._column(self.whole.left() + 4, GRIP - 4)

    @property
    def number(self) -> QRect:
        """The catalogue number."""
        return self._column(self.whole.left() + GRIP, NUMBER)

    @property
    def thumb(self) -> QRect:
        """The picture."""
        return self._column(self.whole.left() + GRIP + NUMBER + 6, THUMB).adjusted(0, 4, 0, -5)

    @property
    def star(self) -> QRect:
        """The mark of a spotlight."""
        return self._column(self.whole.right() - STAR - 6, STAR)

    @property
    def states(self) -> tuple[QRect, ...]:
        """The state of the label in each language."""
        left = self.star.left() - len(LANGUAGES) * self._state - 4
        return tuple(self._column(left + place * self._state, self._state) for place in range(len(LANGUAGES)))

    @property
    def place(self) -> QRect:
        """The column in which the wall stands above the choice of the label."""
        width = 58 if self.whole.width() < TIGHT else WALL
        return self._column(self.states[0].left() - width - 8, width)

    @property
    def wall(self) -> QRect:
        """The wall or case, in the upper half."""
        return self.place.adjusted(0, 7, 0, -29)

    @property
    def label(self) -> QRect:
        """The choice of the label, in the lower half."""
        return self.place.adjusted(0, 29, 0, -8)

    @property
    def words(self) -> QRect:
        """Title and line."""
        left = self.thumb.right() + 14
        return self._column(left, self.place.left() - left - 8)


def zone_at(row: HangRow, whole: QRect, spot: QPoint) -> str:
    """The part of a row under a spot that answers a click, '' for the rest."""
    if row.kind == HEAD:
        return MORE_ZONE if row.uid and spot.x() > whole.right() - MORE - 6 else ""
    if row.kind == GAP:
        return ""
    parts = Parts(whole)
    zones = {GRIP_ZONE: parts.grip, NUMBER_ZONE: parts.number, WALL_ZONE: parts.wall, LABEL_ZONE: parts.label,
             STAR_ZONE: parts.star}  # fmt: skip
    return next((name for name, zone in zones.items() if zone.contains(spot)), "")


class HangPainter(QStyledItemDelegate):
    """Paints the rows. The words it needs are told by `show_words`; `hovered` is the row under the pointer."""

    def __init__(self, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.hovered = -1
        self.writable = True
        self._say: dict[str, str] = {}
        self._counts: dict[int, str] = {}
        self._number = sans(LARGE, QFont.Weight.DemiBold)
        self._title, self._descriptive = serif(LARGE + 2, italic=True), serif(LARGE + 2)
        self._small, self._body, self._bold = sans(SMALL), sans(BODY), sans(BODY, QFont.Weight.DemiBold)
        self._mark = serif(LARGE + 2)

    def show_words(self, words: dict[str, str]) -> None:
        """Use these words: `drop`, `rest`, `intro`, `no_intro`, `wall`, `on_wall`, `label`, `untitled`, `tbc`."""
        self._say = words

    def show_counts(self, counts: dict[int, str]) -> None:
        """Say how many works a section has with these words, by the number."""
        self._counts = counts

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Heads are lower than works."""
        kind = index.data(ROW).kind
        return QSize(200, HEAD_HEIGHT if kind == HEAD else GAP_HEIGHT if kind == GAP else WORK_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row, tokens = index.data(ROW), scheme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind == HEAD:
            self.head(painter, option.rect, row, tokens, option.state)
        elif row.kind == GAP:
            self._gap(painter, option.rect, tokens)
        else:
            self._ground(painter, option, tokens, index.row() == self.hovered)
            self.work(painter, option.rect, row, tokens)
        painter.restore()

    def wanted(self, row: HangRow, ratio: float) -> Wanted:
        """The picture in a row on a screen of this ratio."""
        return Wanted(row.sha256, row.file_path, size_for(THUMB, ratio))

    # Heads and empty sections

    def head(self, painter: QPainter, whole: QRect, row: HangRow, tokens: Tokens, state: QStyle.StateFlag) -> None:
        """The head of a section; drawn at the top of the list too, while its works pass."""
        painter.fillRect(whole, QColor(tokens.wash if state & _SELECTED else tokens.ground))
        painter.fillRect(whole.adjusted(0, whole.height() - 1, 0, 0), QColor(tokens.line))
        if state & _SELECTED:
            painter.fillRect(QRect(whole.left(), whole.top(), 2, whole.height()), QColor(tokens.madder))
        if state & _FOCUSED:
            self._ring(painter, whole, tokens)
        left = whole.left() + 16 + row.depth * 18
        left = self._said(painter, whole, left, row.number, self._mark, tokens.quiet, 8)
        title = row.title or (self._say.get("untitled", "") if row.uid else self._say.get("rest", ""))
        left = self._said(painter, whole, left, title, self._bold, tokens.text, 10)
        if row.stand_in:
            left = self._said(painter, whole, left, f"[{row.stand_in}]", self._small, tokens.quiet, 10)
        self._said(painter, whole, left, self._counts.get(row.count, ""), self._small, tokens.quiet, 0)
        if row.uid:
            self._intro(painter, whole, row, tokens)

    def _intro(self, painter: QPainter, whole: QRect, row: HangRow, tokens: Tokens) -> None:
        words = f"{self._say.get('intro', '')} {' '.join(row.states)}" if row.states else self._say.get("no_intro", "")
        self._text(
            painter, whole.adjusted(whole.width() - 190, 0, -MORE - 8, 0), self._small, tokens.quiet, words, _RIGHT
        )
        spot = QPoint(whole.right() - MORE + 4, whole.center().y() - 7)
        painter.drawPixmap(spot, picture("ellipsis", tokens.quiet))

    def _said(self, painter: QPainter, whole: QRect, left: int, text: str, font: QFont, colour: str, gap: int) -> int:
        """Writes a word and tells where the next one begins."""
        room = QRect(left, whole.top(), max(0, whole.right() - 200 - left), whole.height())
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(room, int(_LEFT), shown)
        return left + QFontMetrics(font).horizontalAdvance(shown) + gap if shown else left

    def _gap(self, painter: QPainter, whole: QRect, tokens: Tokens) -> None:
        box = QRectF(whole).adjusted(16.5, 6.5, -16.5, -6.5)
        pen = QPen(QColor(tokens.edge), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        self._text(
            painter, box.toRect(), self._small, tokens.quiet, self._say.get("drop", ""), Qt.AlignmentFlag.AlignCenter
        )

    # Works

    def work(self, painter: QPainter, whole: QRect, row: HangRow, tokens: Tokens) -> None:
        """Everything of a work's row but its ground."""
        parts = Parts(whole)
        if self.writable:
            painter.drawPixmap(parts.grip.center() - QPoint(8, 7), picture("grip-vertical", tokens.edge))
        self._number_of(painter, parts.number, row, tokens)
        self._thumb(painter, parts.thumb, row, tokens)
        self._words(painter, parts.words, row, tokens)
        self._place(painter, parts, row, tokens)
        for language, state, room in zip(LANGUAGES, row.states, parts.states, strict=True):
            if state:
                self._state(painter, room, language, state, tokens)
        if row.spotlight:
            painter.drawPixmap(parts.star.center() - QPoint(7, 7), picture("star", tokens.madder))
        elif self.hovered >= 0 and self._is_hovered:
            painter.drawPixmap(parts.star.center() - QPoint(7, 7), picture("star", tokens.line))

    _is_hovered = False

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens, hovered: bool) -> None:
        self._is_hovered = hovered and self.writable
        whole = option.rect
        if option.state & _SELECTED:
            painter.fillRect(whole, QColor(tokens.wash))
            painter.fillRect(QRect(whole.left(), whole.top(), 2, whole.height()), QColor(tokens.madder))
        elif hovered:
            painter.fillRect(whole, QColor(tokens.hover))
        painter.fillRect(whole.adjusted(0, whole.height() - 1, 0, 0), QColor(tokens.line))
        if option.state & _FOCUSED:
            self._ring(painter, whole, tokens)

    def _ring(self, painter: QPainter, whole: QRect, tokens: Tokens) -> None:
        painter.setPen(QPen(QColor(tokens.indigo), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(whole).adjusted(3, 2, -2, -3), RADIUS - 2, RADIUS - 2)

    def _number_of(self, painter: QPainter, room: QRect, row: HangRow, tokens: Tokens) -> None:
        font = self._number if len(row.number) < 5 else self._bold
        colour = tokens.weld if row.doubled else tokens.madder
        self._text(
            painter, room.adjusted(0, 0, -14 if row.fixed or row.doubled else -4, 0), font, colour, row.number, _RIGHT
        )
        if row.fixed or row.doubled:
            sign = "triangle-alert" if row.doubled else "lock"
            painter.drawPixmap(
                QPoint(room.right() - 11, room.center().y() - 5),
                picture(sign, tokens.weld if row.doubled else tokens.quiet, 11),
            )

    def _thumb(self, painter: QPainter, box: QRect, row: HangRow, tokens: Tokens) -> None:
        wanted = self.wanted(row, painter.device().devicePixelRatio())
        pixmap = (self._pictures.pixmap(wanted) or self._pictures.smaller(wanted)) if row.sha256 else None
        if pixmap:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            place = standing(box, pixmap.width(), pixmap.height())
            place.moveTop(box.top() + (box.height() - place.height()) // 2)
            painter.drawPixmap(place, pixmap)
            return
        place = box.adjusted(6, 0, -6, 0)
        painter.fillRect(place, QColor(tokens.line))
        if not row.sha256 or self._pictures.is_broken(wanted):
            draw_absence(painter, place, "triangle-alert" if row.sha256 else row.symbol, "", tokens)

    def _words(self, painter: QPainter, room: QRect, row: HangRow, tokens: Tokens) -> None:
        upper = QRect(room.left(), room.top() + 8, room.width(), 22)
        lower = QRect(room.left(), room.top() + 31, room.width(), 18)
        if row.stand_in and row.title:
            mark = upper.adjusted(upper.width() - 28, 0, 0, 0)
            self._text(painter, mark, self._small, tokens.quiet, f"[{row.stand_in}]", _RIGHT)
            upper = upper.adjusted(0, 0, -32, 0)
        if row.title:
            font = self._descriptive if row.descriptive else self._title
            self._text(painter, upper, font, tokens.text, row.title)
        else:
            self._text(painter, upper, self._body, tokens.quiet, row.ref)
        self._line(painter, lower, row, tokens)

    def _line(self, painter: QPainter, room: QRect, row: HangRow, tokens: Tokens) -> None:
        if row.tbc:
            painter.drawPixmap(room.left(), room.top() + 2, picture("circle-help", tokens.weld, 13))
            words = self._say.get("tbc", "")
            width = QFontMetrics(self._small).horizontalAdvance(words) + 4
            self._text(
                painter, QRect(room.left() + 17, room.top(), width, room.height()), self._small, tokens.weld, words
            )
            room = room.adjusted(24 + width, 0, 0, 0)
        self._text(painter, room, self._small, tokens.quiet, row.line)

    def _place(self, painter: QPainter, parts: Parts, row: HangRow, tokens: Tokens) -> None:
        wall = row.wall or (self._say.get("wall", "") if self._is_hovered else "")
        if len(row.wall) in (1, 2):
            wall = self._say.get("on_wall", "{wall}").format(wall=row.wall)
        self._text(painter, parts.wall, self._small, tokens.text if row.wall else tokens.edge, wall)
        label = row.label or (self._say.get("label", "") if self._is_hovered else "")
        self._text(painter, parts.label, self._small, tokens.quiet if row.label else tokens.edge, label)

    def _state(self, painter: QPainter, room: QRect, language: str, state: str, tokens: Tokens) -> None:
        left = room.left()
        if room.width() >= STATE:
            self._text(painter, QRect(left, room.top(), 17, room.height()), self._small, tokens.quiet, language)
            left += 17
        spot = QPoint(left, room.center().y() - 6)
        painter.drawPixmap(spot, picture(STATE_SYMBOLS[state], state_colour(state, tokens), 14))

    def _text(
        self, painter: QPainter, room: QRect, font: QFont, colour: str, text: str,
        side: Qt.AlignmentFlag = _LEFT,
    ) -> None:  # fmt: skip
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(
            room, int(side), QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        )
