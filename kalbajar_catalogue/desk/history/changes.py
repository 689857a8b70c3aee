"""The changes of an action, or of a record: a row for each value, before and after, and what became of it."""

import sys
from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.authorities.changes_said import label_said, made_said, value_said
from kalbajar_catalogue.desk.changes_said import NOTHING, action_name, moment_said
from kalbajar_catalogue.desk.history.rows_view import RIGHT, RowPainter, RowsView
from kalbajar_catalogue.desk.history.verbs import Told
from kalbajar_catalogue.desk.history.window import Index, Window
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.kinds import RECORD_SYMBOLS
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.tokens import Tokens
from kalbajar_catalogue.i18n.kinds import kind_said
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.storage.entries import BACK, GONE, SINCE, STANDS, Entries
from kalbajar_catalogue.storage.journal import CREATED
from kalbajar_catalogue.storage.kinds import Kinds

_FATES: Final = {BACK: "undo-2", SINCE: "triangle-alert", GONE: "trash-2"}
_SHORT: Final = 400
"""Letters of a value that can stand in a row."""


@dataclass(frozen=True)
class Words:
    """What stands in the row of a change, in one language; `group` is painted where a group begins."""

    group: str
    under: str
    symbol: str
    label: str
    before: str
    after: str
    fate: str


class ChangeList(Window[Told]):
    """The changes, those of one record together, or of one action where it is the history of a record."""

    def __init__(self, kinds: Kinds, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kinds = kinds
        self._words: dict[int, Words] = {}
        self.begins: array[int] = array("b")
        self.by_action = False
        self.language: Language = "en"

    def show_entries(self, found: Entries, by_action: bool) -> None:
        """Show these changes."""
        self.begins, self.by_action = found.begins, by_action
        self._words.clear()
        self.show_ids(found.ids)

    def go_on_to(self, found: Entries) -> bool:
        """Show more changes after those that are shown; tells whether these are among them, in their order."""
        count = len(self.ids)
        if not count or found.ids[:count] != self.ids:
            return False
        self.begins = found.begins
        self.go_on(found.ids)
        return True

    def take(self, held: Mapping[int, Told]) -> None:
        """Hold what some rows say."""
        self._words = {number: words for number, words in self._words.items() if number not in held}
        super().take(held)

    def retell(self) -> None:
        """Say everything anew."""
        self._words.clear()
        super().retell()

    def words(self, row: int) -> Words | None:
        """The words of a row, None for one that is not held yet."""
        told = self.at(row)
        if told is None:
            return None
        if told.entry.id not in self._words:
            self._words[told.entry.id] = self._said(told)
        return self._words[told.entry.id]

    def speak_of(self, row: int) -> str:
        """The record or action, the field, both values, what became of it."""
        said = self.words(row)
        if said is None:
            return ""
        values = f"{said.before} → {said.after}" if said.before else said.after
        return ", ".join(filter(None, (said.group, said.label, values, fate_said(said.fate))))

    def record_type(self, told: Told) -> type[Any]:
        """The dataclass of the record that was changed."""
        return self._kinds[told.entry.change.kind].record

    def value_of(self, told: Told, value: Any) -> str:
        """A value of the field that was changed, whole; of a new record all values, one on a line."""
        record, key = self.record_type(told), told.entry.change.key
        spoken = Spoken(told.names, self.language)
        if key == CREATED:
            return made_said(record, value or {}, self.language, spoken, sys.maxsize, "\n")
        return value_said(record, key, value, self.language, spoken)

    def _made(self, told: Told) -> str:
        change = told.entry.change
        return made_said(self.record_type(told), change.after, self.language, Spoken(told.names, self.language))

    def label_of(self, told: Told) -> str:
        """What the field is called."""
        change = told.entry.change
        if change.key == CREATED:
            return QCoreApplication.translate("ChangeList", "New record")
        return label_said(self.record_type(told), change.key, self.language)

    def record_of(self, told: Told) -> str:
        """What the record is called; a part by its whole."""
        return _called(told, self.language)

    def _said(self, told: Told) -> Words:
        change = told.entry.change
        group, under, symbol = self._group(told)
        made = change.key == CREATED
        before = "" if made else _one_line(self.value_of(told, change.before)) or NOTHING
        after = _one_line(self._made(told)) if made else _one_line(self.value_of(told, change.after)) or NOTHING
        return Words(group, under, symbol, self.label_of(told), before, after, told.entry.fate)

    def _group(self, told: Told) -> tuple[str, str, str]:
        if self.by_action:
            one = told.change_set
            return action_name(one, self.language), f"{moment_said(one.when, self.language)} · {one.who}", "history"
        kind, own = told.entry.change.kind, told.record
        below = (own.ref, kind_said(self.language, kind) if told.owner else "")
        return self.record_of(told), " · ".join(filter(None, below)), RECORD_SYMBOLS.get(kind, "component")


class Spoken(Mapping[str, str]):
    """Names in one language."""

    def __init__(self, names: Mapping[str, Multilingual], language: Language) -> None:
        self._names, self._language = names, language

    def __getitem__(self, uid: str) -> str:
        return self._names[uid].best(self._language).text

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def fate_said(fate: str) -> str:
    """What became of a change, '' where it stands."""
    return {
        BACK: QCoreApplication.translate("ChangeList", "put back"),
        SINCE: QCoreApplication.translate("ChangeList", "changed since"),
        GONE: QCoreApplication.translate("ChangeList", "no longer there"),
    }.get(fate, "")


def _called(told: Told, language: Language) -> str:
    of = told.owner or told.record
    return marked(of.name, language) or of.ref or QCoreApplication.translate("ChangeList", "erased for good")


def _one_line(text: str) -> str:
    return " ".join(text[:_SHORT].split())


class ChangePainter(RowPainter):
    """Paints a change: its record where one begins, the field, the value before struck out, the value after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._struck = QFont(self.body)
        self._struck.setStrikeOut(True)

    def row(self, painter: QPainter, whole: QRect, index: Index, tokens: Tokens) -> None:
        """One change."""
        model = index.model()
        assert isinstance(model, ChangeList)
        left = whole.left() + max(150, round(whole.width() * 0.36))
        begins = bool(model.begins[index.row()])
        self.line(painter, whole.translated(0, -whole.height()), whole.left() if begins else left, tokens)
        words = model.words(index.row())
        if words is None:
            painter.fillRect(QRect(left, whole.center().y() - 3, 60, 6), QColor(tokens.line))
            return
        if begins or index.row() == self.top:
            self._group(
                painter, QRect(whole.left(), whole.top(), left - whole.left() - 12, whole.height()), words, tokens
            )
        self._change(painter, QRect(left, whole.top(), whole.right() - left - 14, whole.height()), words, tokens)

    def _group(self, painter: QPainter, room: QRect, words: Words, tokens: Tokens) -> None:
        painter.drawPixmap(QPoint(room.left() + 16, room.top() + 8), picture(words.symbol, tokens.quiet, 15))
        inner = room.adjusted(40, 5, 0, -22)
        self.text(painter, inner, self.body, tokens.text, words.group)
        self.text(painter, inner.translated(0, 18), self.small, tokens.quiet, words.under)

    def _change(self, painter: QPainter, room: QRect, words: Words, tokens: Tokens) -> None:
        upper, lower = room.adjusted(0, 5, 0, -23), room.adjusted(0, 23, 0, -3)
        fate = fate_said(words.fate)
        if words.fate != STANDS:
            ink = tokens.weld if words.fate == SINCE else tokens.sage if words.fate == BACK else tokens.quiet
            width = self.text(painter, upper, self.small, ink, fate, RIGHT)
            painter.drawPixmap(
                QPoint(upper.right() - width - 17, upper.top() + 3), picture(_FATES[words.fate], ink, 13)
            )
            upper.setRight(upper.right() - width - 28)
        self.text(painter, upper, self.small, tokens.quiet, words.label)
        if words.before:
            half = lower.adjusted(0, 0, -lower.width() // 2 - 12, 0)
            font = self._struck if words.before != NOTHING else self.body
            width = self.text(painter, half, font, tokens.quiet, words.before)
            self.text(painter, lower.adjusted(width + 6, 0, 0, 0), self.body, tokens.quiet, "→")
            lower.setLeft(lower.left() + width + 24)
        self.text(painter, lower, self.body, tokens.text, words.after)


class ChangesView(RowsView):
    """The list of changes; several can be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(ChangePainter(self))
        self.setSelectionMode(RowsView.SelectionMode.ExtendedSelection)
