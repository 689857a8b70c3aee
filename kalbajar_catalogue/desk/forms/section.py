"""A group of fields that folds: what is needed, usual or filled always shows, the rest when it is unfolded."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.forms.field import FieldEdit
from kalbajar_catalogue.desk.forms.making import is_narrow
from kalbajar_catalogue.desk.widgets.buttons import Button, label
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import said
from kalbajar_catalogue.i18n.wording import GROUPS
from kalbajar_catalogue.storage.fields import Field


class Section(QWidget):
    """Makes its fields with `maker` when they are first seen; `unfolded` tells that a person folded it or not."""

    unfolded = Signal()

    def __init__(
        self, group: str, fields: Sequence[Field], maker: Callable[[Field], FieldEdit], language: Language
    ) -> None:
        super().__init__()
        self._language = language
        self.group = group
        self.fields = tuple(fields)
        self.edits: dict[str, FieldEdit] = {}
        self._maker = maker
        self._filled: frozenset[str] = frozenset()
        self._usual: frozenset[str] = frozenset()
        self._meant = frozenset(field.name for field in fields)
        self._shown: tuple[str, ...] | None = None
        self._head, self._count, self._body = Button("section", "chevron-right"), label("small"), QGridLayout()
        self._head.setCheckable(True)
        self._lay_out()
        self._head.toggled.connect(self._fold)
        self.show_filled(frozenset(), self._meant)

    @property
    def is_unfolded(self) -> bool:
        """Whether every field shows."""
        return self._head.isChecked()

    def unfold(self, unfolded: bool) -> None:
        """Show every field, or only those that are needed, usual or filled."""
        self._head.setChecked(unfolded)

    def show_filled(self, filled: frozenset[str], meant: frozenset[str]) -> None:
        """Learn which fields (by name) have a value, which stay in sight, and which have a meaning at all."""
        self._filled, self._meant = filled, meant
        self._arrange()
        self._retranslate()

    def show_usual(self, usual: frozenset[str]) -> None:
        """Keep these fields (by name) in sight too, filled or not."""
        if usual != self._usual:
            self._usual = usual
            self._arrange()

    def speak(self, language: Language) -> None:
        """Name the section in this language."""
        self._language = language
        self._retranslate()

    def _retranslate(self) -> None:
        name = said(self._language, GROUPS.get(self.group, self.group))
        meant = [field for field in self.fields if field.name in self._meant]
        filled = sum(1 for field in meant if field.name in self._filled)
        self._head.setText(name)
        self._count.setText(self.tr("{filled} of {all}").format(filled=filled, all=len(meant)))
        fold = self.tr("{section}, show fewer fields") if self.is_unfolded else self.tr("{section}, show all fields")
        self._head.setAccessibleName(fold.format(section=name))
        self._head.setToolTip(fold.format(section=name))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._head, 1)
        head.addWidget(self._count)
        self._body.setContentsMargins(0, 2, 0, 8)
        self._body.setHorizontalSpacing(12)
        self._body.setVerticalSpacing(8)
        self._body.setColumnStretch(0, 1)
        self._body.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(self._body)

    def _fold(self, unfolded: bool) -> None:
        self._head.show_symbol("chevron-down" if unfolded else "chevron-right")
        self._arrange()
        self._retranslate()
        self.unfolded.emit()

    def _visible(self) -> list[Field]:
        focused = self._focused()
        return [field for field in self.fields if field.name in focused or self._shows(field)]

    def _shows(self, field: Field) -> bool:
        in_sight = self.is_unfolded or field.declared.needed or field.name in self._filled | self._usual
        return in_sight and field.name in self._meant

    def _focused(self) -> list[str]:
        inside: QWidget | None = self.window().focusWidget()
        return [name for name, edit in self.edits.items() if inside is not None and edit.isAncestorOf(inside)]

    def _arrange(self) -> None:
        visible = self._visible()
        names = tuple(field.name for field in visible)
        if names == self._shown:
            return
        self._shown = names
        for edit in self.edits.values():
            self._body.removeWidget(edit)
            edit.setVisible(edit.field.name in names)
        for row, pair in enumerate(rows_of(visible)):
            for column, field in enumerate(pair):
                edit = self._edit(field)
                self._body.addWidget(edit, row, column, 1, 2 if len(pair) == 1 else 1)

    def stops(self) -> list[tuple[QWidget, QWidget]]:
        """Where Tab stops, in the order in which it is seen: what holds the focus then, and what gets it."""
        return [(self._head, self._head), *(stop for edit in self.in_sight() for stop in _stops(edit))]

    def in_sight(self) -> list[FieldEdit]:
        """The fields that show, in their order."""
        return [self.edits[name] for name in self._shown or () if name in self.edits]

    def _edit(self, field: Field) -> FieldEdit:
        if field.name not in self.edits:
            self.edits[field.name] = self._maker(field)
            self.edits[field.name].setParent(self)
            self.edits[field.name].show()
        return self.edits[field.name]


def _stops(edit: FieldEdit) -> list[tuple[QWidget, QWidget]]:
    """Those of one field: whatever of it has the focus counts for it, where it has but one stop."""
    stops = edit.control.stops()
    return [(edit, stops[0])] if len(stops) == 1 else [(stop, stop) for stop in stops]


def rows_of(fields: Sequence[Field]) -> list[list[Field]]:
    """The fields in rows: two narrow ones side by side, every other one alone."""
    rows: list[list[Field]] = []
    for field in fields:
        if rows and len(rows[-1]) == 1 and is_narrow(rows[-1][0]) and is_narrow(field):
            rows[-1].append(field)
        else:
            rows.append([field])
    return rows
