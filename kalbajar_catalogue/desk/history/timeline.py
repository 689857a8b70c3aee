"""The line of time: a row for each action, its day at the left, the person on the line."""

from array import array
from bisect import bisect_left
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QRect, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.authorities.colours import colour_of
from kalbajar_catalogue.desk.changes_said import action_name, day_said, hour_said, weekday_said
from kalbajar_catalogue.desk.history.rows_view import RIGHT, RowPainter, RowsView
from kalbajar_catalogue.desk.history.verbs import Head
from kalbajar_catalogue.desk.history.window import Index, Window
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.tokens import Tokens
from kalbajar_catalogue.desk.widgets.discs import initial, paint_disc
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.storage.timeline import Line

_GUTTER: Final = 92
_DISC: Final = 24
_TIME: Final = 52


class Timeline(Window[Head]):
    """The actions, the newest first, with the day of each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.days: array[int] = array("l")
        self.language: Language = "en"
        self.colours: Mapping[str, str] = {}

    def show_line(self, line: Line, heads: Mapping[int, Head] | None = None) -> None:
        """Show these actions."""
        self.days = line.days
        self.show_ids(line.ids, heads)

    def continue_line(self, line: Line) -> None:
        """Show the whole of what was begun; an action that came meanwhile is put before."""
        newer = bisect_left(line.ids, -self.ids[0], key=int.__neg__) if self.ids else len(line.ids)
        if newer:
            self.put_newer(Line(line.ids[:newer], line.days[:newer]))
        self.days = line.days
        self.go_on(line.ids)

    def put_newer(self, line: Line) -> None:
        """Show actions that were just done."""
        self.days = line.days + self.days
        self.put_before(line.ids)

    def begins_day(self, row: int) -> bool:
        """Whether the action in the row above is of another day."""
        return row == 0 or self.days[row] != self.days[row - 1]

    def row_of(self, number: int) -> int:
        """The row of an action, -1 for one that is not among them."""
        row = bisect_left(self.ids, -number, key=int.__neg__)
        return row if row < len(self.ids) and self.ids[row] == number else -1

    def first_of_day(self, day: int) -> int:
        """The first row of a day, -1 for none."""
        return next((row for row, own in enumerate(self.days) if own == day), -1)

    def counted_days(self) -> list[tuple[int, int]]:
        """(day, how many actions) in their order."""
        counts: dict[int, int] = {}
        for day in self.days:
            counts[day] = counts.get(day, 0) + 1
        return list(counts.items())

    def speak_of(self, row: int) -> str:
        """The action, its record, who, when."""
        head = self.at(row)
        if head is None:
            return ""
        one = head.change_set
        when = f"{day_said(self.days[row], self.language)}, {hour_said(one.when)}"
        parts = (self.action_of(head), self.record_of(head), one.who, when, state_said(head))
        return ", ".join(part for part in parts if part)

    def action_of(self, head: Head) -> str:
        """What was done."""
        return action_name(head.change_set, self.language)

    def record_of(self, head: Head) -> str:
        """To what it was done: the name of one record, or how many they were."""
        if head.record is not None:
            return marked(head.record.name, self.language) or head.record.ref
        count = head.change_set.records
        figure = shown_number(count, self.language, 0)
        return self.tr("%n record(s)", "", count).replace(str(count), figure)


def state_said(head: Head) -> str:
    """Whether an action was undone."""
    return {
        "yes": QCoreApplication.translate("ChangeSets", "undone"),
        "partly": QCoreApplication.translate("ChangeSets", "partly undone"),
    }.get(head.change_set.undone, "")


class TimelinePainter(RowPainter):
    """Paints an action: its day, the person on the line of time, what was done and to what, the hour."""

    def row(self, painter: QPainter, whole: QRect, index: Index, tokens: Tokens) -> None:
        """One action."""
        model = index.model()
        assert isinstance(model, Timeline)
        self._day(painter, whole, model, index.row(), tokens)
        centre = whole.left() + _GUTTER + _DISC // 2
        last = index.row() == model.rowCount() - 1
        bottom = whole.center().y() if last else whole.bottom()
        painter.fillRect(QRect(centre, whole.top(), 1, bottom - whole.top() + 1), QColor(tokens.line))
        head = model.at(index.row())
        if head is None:
            painter.fillRect(QRect(centre - 3, whole.center().y() - 3, 7, 7), QColor(tokens.line))
            return
        box = QRectF(centre - _DISC / 2, whole.center().y() - _DISC / 2, _DISC, _DISC)
        who = head.change_set.who
        paint_disc(painter, box, initial(who), colour_of(who, model.colours))
        self._said(painter, whole, head, model, tokens)

    def _day(self, painter: QPainter, whole: QRect, model: Timeline, row: int, tokens: Tokens) -> None:
        begins = model.begins_day(row)
        if begins and row:
            painter.fillRect(QRect(whole.left(), whole.top(), whole.width(), 1), QColor(tokens.line))
        if not begins and row != self.top:
            return
        room = QRect(whole.left() + 16, whole.top() + 6, _GUTTER - 22, 18)
        day = model.days[row]
        self.text(painter, room, self.bold, tokens.text, day_said(day, model.language))
        self.text(painter, room.translated(0, 17), self.small, tokens.quiet, weekday_said(day, model.language))

    def _said(self, painter: QPainter, whole: QRect, head: Head, model: Timeline, tokens: Tokens) -> None:
        left = whole.left() + _GUTTER + _DISC + 12
        upper = QRect(left, whole.top() + 5, whole.right() - left - _TIME - 14, 19)
        lower = QRect(left, whole.top() + 24, whole.right() - left - 16, 17)
        undone = state_said(head)
        self.text(painter, upper, self.body, tokens.quiet if undone else tokens.text, model.action_of(head))
        time = QRect(whole.right() - _TIME - 16, upper.top(), _TIME, upper.height())
        self.text(painter, time, self.small, tokens.quiet, hour_said(head.change_set.when), RIGHT)
        if undone:
            width = self._undone(painter, lower, undone, tokens)
            lower.setRight(lower.right() - width)
        below = " · ".join(filter(None, (head.change_set.who, model.record_of(head))))
        self.text(painter, lower, self.small, tokens.quiet, below)

    def _undone(self, painter: QPainter, room: QRect, words: str, tokens: Tokens) -> int:
        width = self.text(painter, room, self.small, tokens.sage, words, RIGHT)
        spot = QRect(room.right() - width - 17, room.top() + 2, 13, 13)
        painter.drawPixmap(spot.topLeft(), picture("undo-2", tokens.sage, 13))
        return width + 28


class TimelineView(RowsView):
    """The list of actions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(TimelinePainter(self))
        self.setSelectionMode(RowsView.SelectionMode.SingleSelection)
