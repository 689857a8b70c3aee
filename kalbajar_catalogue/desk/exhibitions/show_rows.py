"""The list of exhibitions: its rows under the headings of programmes, the model over them, how a row is painted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk.events_said import dates_of, title_of
from kalbajar_catalogue.desk.exhibitions.hang_rows import ROW, Index
from kalbajar_catalogue.desk.exhibitions.reading import ShowEntry, Shows
from kalbajar_catalogue.desk.exhibitions.words import SHOW_SYMBOLS
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.theme import sans, serif
from kalbajar_catalogue.desk.tokens import BODY, HEADING, RADIUS, SMALL, Tokens, scheme
from kalbajar_catalogue.exhibitions.service import Counts
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.dates import shown_range
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sorting import sort_key

HEIGHT, HEAD = 84, 44
BAR, STATUS = 190, 130
_SPOKEN = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
_NOWHERE = QModelIndex()
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_HasFocus


@dataclass(frozen=True)
class ShowRow:
    """An exhibition in the words of one language, or with no `uid` the heading of a programme."""

    uid: str = ""
    ref: str = ""
    title: str = ""
    symbol: str = "landmark"
    kind: str = ""
    dates: str = ""
    venue: str = ""
    organisers: str = ""
    counts: Counts = Counts(None, 0)
    status: str = ""
    tbc: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        parts = (self.title, self.kind, self.dates, self.venue, self.organisers, self.status)
        return ", ".join(part for part in parts if part)


def rows_of(shows: Shows, language: Language) -> list[ShowRow]:
    """The exhibitions by ref; those of one programme stand together, under its name where it has several."""
    groups: dict[str, list[ShowEntry]] = {}
    for entry in shows.entries:
        groups.setdefault(entry.programme.uid if entry.programme else entry.show.uid, []).append(entry)
    made: list[ShowRow] = []
    for entries in groups.values():
        programme = entries[0].programme
        if programme and len(entries) > 1:
            held = programme.date_display.best(language).text
            held = held or shown_range(programme.begin_date, programme.end_date, language)
            made.append(ShowRow(title=title_of(programme.title, language), dates=held))
        ordered = sorted(entries, key=lambda entry: sort_key(entry.show.ref))
        made += [_row(entry, shows, language) for entry in ordered]
    return made


def _row(entry: ShowEntry, shows: Shows, language: Language) -> ShowRow:
    show = entry.show
    people = dict.fromkeys(role.agent for role in show.organisers)
    venue = shows.names.get(show.venue)
    kind = vocabularies.word("exhibition_type", show.type, language)
    status = vocabularies.word("exhibition_status", show.status, language)
    return ShowRow(
        uid=show.uid,
        ref=show.ref,
        title=title_of(show.title, language),
        symbol=SHOW_SYMBOLS.get(show.type, "landmark"),
        kind=capitalised(kind, language),
        dates=dates_of(show, language),
        venue=venue.best(language).text if venue else "",
        organisers=", ".join(shows.names[uid].best(language).text for uid in people if uid in shows.names),
        counts=entry.counts,
        status=capitalised(status, language),
        tbc=show.confirmation == "tbc",
    )


class ShowModel(QAbstractListModel):
    """The rows of the list. Everything it answers is held in memory."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ShowRow, ...] = ()

    def show(self, rows: Sequence[ShowRow]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = ROW) -> ShowRow | str | None:
        """The row, or what a screen reader says of it; None at once for all else."""
        if role == ROW:
            return self.rows[index.row()]
        return self.rows[index.row()].spoken if role in _SPOKEN else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        return super().flags(index) if self.rows[index.row()].uid else Qt.ItemFlag.NoItemFlags

    def place_of(self, uid: str) -> int:
        """Where an exhibition stands, -1 when it is not here."""
        return next((at for at, row in enumerate(self.rows) if uid and row.uid == uid), -1)


class ShowPainter(QStyledItemDelegate):
    """Paints the list; `words` has `not_recorded`, `of`, `tbc`, and `counts` how many works, by the number."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words: dict[str, str] = {}
        self.counts: dict[int, str] = {}
        self._title, self._head = serif(HEADING + 1), sans(BODY, QFont.Weight.DemiBold)
        self._small, self._body = sans(SMALL), sans(BODY)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings are lower."""
        return QSize(200, HEIGHT if index.data(ROW).uid else HEAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row, tokens = index.data(ROW), scheme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.uid:
            self._card(painter, option, row, tokens)
        else:
            self._heading(painter, option.rect, row, tokens)
        painter.restore()

    def _heading(self, painter: QPainter, whole: QRect, row: ShowRow, tokens: Tokens) -> None:
        room = whole.adjusted(20, 12, -20, 0)
        self._text(painter, room, self._head, tokens.text, row.title)
        left = QFontMetrics(self._head).horizontalAdvance(row.title) + 12
        self._text(painter, room.adjusted(left, 0, 0, 0), self._small, tokens.quiet, row.dates)

    def _card(self, painter: QPainter, option: QStyleOptionViewItem, row: ShowRow, tokens: Tokens) -> None:
        card = QRectF(option.rect).adjusted(16.5, 4.5, -16.5, -3.5)
        chosen = bool(option.state & _SELECTED)
        painter.setPen(QPen(QColor(tokens.madder if chosen else tokens.line), 1.5 if chosen else 1))
        painter.setBrush(QColor(tokens.wash if chosen else tokens.surface))
        painter.drawRoundedRect(card, RADIUS, RADIUS)
        if option.state & _FOCUSED:
            painter.setPen(QPen(QColor(tokens.indigo), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(3, 3, -3, -3), RADIUS - 2, RADIUS - 2)
        box = card.toRect()
        painter.drawPixmap(QPoint(box.left() + 16, box.top() + 14), picture(row.symbol, tokens.quiet, 18))
        right = box.right() - BAR - 16
        self._words(
            painter, QRect(box.left() + 46, box.top(), right - box.left() - 46 - STATUS, box.height()), row, tokens
        )
        self._status(painter, QRect(right - STATUS + 8, box.top() + 8, STATUS - 16, 26), row, tokens)
        self._count(painter, QRect(right, box.top(), BAR, box.height()), row, tokens)

    def _words(self, painter: QPainter, room: QRect, row: ShowRow, tokens: Tokens) -> None:
        upper = QRect(room.left(), room.top() + 8, room.width(), 30)
        self._text(painter, upper, self._title, tokens.text, row.title)
        lower = QRect(room.left(), room.top() + 42, room.width() + STATUS, 20)
        facts = (row.dates or self.words.get("not_recorded", ""), row.venue, row.organisers)
        self._text(painter, lower, self._body, tokens.quiet, " · ".join(fact for fact in (row.kind, *facts) if fact))

    def _status(self, painter: QPainter, room: QRect, row: ShowRow, tokens: Tokens) -> None:
        self._text(painter, room, self._small, tokens.quiet, row.status, _RIGHT)

    def _count(self, painter: QPainter, room: QRect, row: ShowRow, tokens: Tokens) -> None:
        hung, announced = row.counts.catalogued, row.counts.announced
        words = (
            self.words.get("of", "").format(count=hung, announced=announced) if announced else self.counts.get(hung, "")
        )
        self._text(
            painter, QRect(room.left(), room.top() + 8, room.width(), 26), self._body, tokens.text, words, _RIGHT
        )
        if row.tbc:
            self._text(
                painter,
                QRect(room.left(), room.top() + 42, room.width(), 20),
                self._small,
                tokens.weld,
                self.words.get("tbc", ""),
                _RIGHT,
            )
        if announced:
            self._bar(painter, QRect(room.left() + 40, room.top() + 36, room.width() - 40, 5), hung / announced, tokens)

    def _bar(self, painter: QPainter, room: QRect, share: float, tokens: Tokens) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.line))
        painter.drawRoundedRect(room, 2, 2)
        if share:
            painter.setBrush(QColor(tokens.sage if share >= 1 else tokens.indigo))
            painter.drawRoundedRect(room.adjusted(0, 0, -round(room.width() * (1 - min(1.0, share))), 0), 2, 2)

    def _text(
        self, painter: QPainter, room: QRect, font: QFont, colour: str, text: str, side: Qt.AlignmentFlag = _LEFT
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(
            room, int(side), QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        )
