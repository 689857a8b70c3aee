"""A form with room: every field that has a meaning in sight, in as many columns as fit."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kalbajar_catalogue.desk.forms.field import FieldEdit
from kalbajar_catalogue.desk.forms.form import Form
from kalbajar_catalogue.desk.forms.making import Words
from kalbajar_catalogue.desk.forms.packing import GAP, UNITS, columns_in, packed, width_of
from kalbajar_catalogue.desk.forms.section import Section
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import said
from kalbajar_catalogue.i18n.wording import GROUPS
from kalbajar_catalogue.storage.fields import Field

UNKNOWN: Final = 0


class WideSection(Section):
    """A group of fields under its heading, nothing folded; the first group of a form goes without."""

    columns = UNKNOWN

    def fit(self, width: int) -> None:
        """Take as many columns as so many px have room for."""
        columns = columns_in(width)
        if columns != self.columns:
            self.columns = columns
            self._shown = None
            self._arrange()

    def show_heading(self, shown: bool) -> None:
        """Show or leave out the heading."""
        self._name.setVisible(shown)

    def stops(self) -> list[tuple[QWidget, QWidget]]:
        """Where Tab stops: at every field in sight."""
        return super().stops()[1:]

    def _lay_out(self) -> None:
        self._name = label("heading")
        self._name.setContentsMargins(0, 4, 0, 2)
        self._body.setContentsMargins(0, 0, 0, 6)
        self._body.setHorizontalSpacing(GAP)
        self._body.setVerticalSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._name)
        column.addLayout(self._body)
        # The parts of a section that folds: never shown here.
        for part in (self._head, self._count):
            part.setParent(self)
            part.hide()

    def _shows(self, field: Field) -> bool:
        return field.name in self._meant

    def _retranslate(self) -> None:
        self._name.setText(said(self._language, GROUPS.get(self.group, self.group)))

    def _arrange(self) -> None:
        visible = self._visible()
        names = tuple(field.name for field in visible)
        if names == self._shown or self.columns == UNKNOWN:
            return
        self._shown = names
        for edit in self.edits.values():
            self._body.removeWidget(edit)
            edit.setVisible(edit.field.name in names)
        # Made before they are placed: a new one may change the width, and with it the columns.
        edits = [self._edit(field) for field in visible]
        for unit in range(max(UNITS.values())):
            self._body.setColumnStretch(unit, 1 if unit < UNITS[self.columns] else 0)
        places = packed([width_of(field) for field in visible], self.columns)
        for edit, place in zip(edits, places, strict=True):
            self._body.addWidget(edit, place.row, place.unit, 1, place.span)


class WideForm(Form):
    """As `Form`, for a page: sections one a turn of the event loop too, but wide and unfolded."""

    def __init__(
        self, fields: Sequence[Field], words: Words, language: Language, writable: bool, headings: bool = True
    ) -> None:
        """Without `headings` all fields stand together in the order given."""
        super().__init__(fields, words, language, writable)
        self._headings = headings
        self._after: dict[str, QWidget] = {}
        self._told: dict[str, tuple[str, bool]] = {}
        self._column.setSpacing(8)
        if not headings:
            self._waiting = [("", list(self._fields))]

    def put_after(self, group: str, widget: QWidget) -> None:
        """Show a widget below the fields of a group, as soon as they are there."""
        self._after[group] = widget
        for section in self.sections:
            self._place_after(section)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as there is room for now."""
        super().resizeEvent(event)
        self._fit()

    def show_problem(self, key: str, sentence: str, discardable: bool = False) -> None:
        """Say at a field what is to be mended; the typed text stays."""
        super().show_problem(key, sentence, discardable)
        self._told |= {edit.field.name: (sentence, discardable) for edit in self.edits() if edit.key == key}

    def edit_named(self, name: str) -> FieldEdit | None:
        """The edit of a field, where it was made already."""
        return next((edit for edit in self.edits() if edit.field.name == name), None)

    def _fit(self) -> None:
        margins = self.contentsMargins()
        for section in self.sections:
            if isinstance(section, WideSection):
                section.fit(self.width() - margins.left() - margins.right())

    def _build_next(self) -> None:
        if not self._waiting:
            self._next.stop()
            self.ready.emit()
            return
        group, fields = self._waiting.pop(0)
        section = WideSection(group, fields, self._make, self._language)
        section.show_heading(self._headings and bool(self.sections))
        self._column.insertWidget(self._column.count() - 1, section)
        self.sections.append(section)
        self._place_after(section)
        self._fit()
        self._fill(section)
        if self._to_focus:
            self.focus_on(self._to_focus)

    def _place_after(self, section: Section) -> None:
        widget = self._after.get(section.group)
        if widget is not None and self._column.indexOf(widget) < 0:
            self._column.insertWidget(self._column.indexOf(section) + 1, widget)

    def _show(self, edit: FieldEdit) -> None:
        """Only what is news: to dress a field anew costs more than all the rest."""
        edit.control.show_text(self._text(edit.key))
        problem = self._problems.get(edit.key, ("", False))
        if problem != self._told.get(edit.field.name, ("", False)):
            self._told[edit.field.name] = problem
            edit.show_problem(*problem)

    def _show_lines(self) -> None:
        """Space and headings part the sections; there are no lines."""
