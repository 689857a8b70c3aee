"""The dialog that pastes a table from a spreadsheet: its columns, a preview, one step of undo."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.batch import verbs
from kalbajar_catalogue.desk.batch.frame import BatchFrame
from kalbajar_catalogue.desk.batch.verbs import Laid, Part, Taken
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import Button, label
from kalbajar_catalogue.desk.widgets.choices import Choice, Tick
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import said, sentence
from kalbajar_catalogue.items import pasting
from kalbajar_catalogue.items.pasting import REF, Table
from kalbajar_catalogue.items.service import BY_KIND
from kalbajar_catalogue.qtkit.jobs import Job
from kalbajar_catalogue.storage.fields import Field, Shape
from kalbajar_catalogue.storage.journal import Action

MOST_COLUMNS = 60


class PasteDialog(BatchFrame):
    """Pastes what the clipboard holds, or `text`; new works are of `kind` unless another is chosen."""

    def __init__(
        self, site: Site, language: Language, text: str | None = None, kind: str = "photograph",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(site, language, parent)
        self._table: Table | None = None
        self._problem: Problem | None = None
        self._laid: Laid | None = None
        self._taking = 0
        self._kind = kind
        self._keys = pasting.columns_offered()
        self._fields = dict(self._keys) | {field.name: field for _, field in self._keys}
        self.again, self.kind_choice, self.clears = Button("", "clipboard-paste"), Choice(), Tick()
        self._kind_label, self._columns_label = label("small"), label("heading")
        self.columns: list[Choice] = []
        self._rows: list[QWidget] = []
        self._card = QFrame()
        self._lay_out_side()
        self.again.clicked.connect(self.take_clipboard)
        self.kind_choice.activated.connect(self._choose_kind)
        self.clears.clicked.connect(self._rebuild)
        self._retranslate()
        self.again.setFocus()
        self.take_clipboard() if text is None else self.take(text)

    def take_clipboard(self) -> None:
        """Take what was copied last."""
        self.take(QGuiApplication.clipboard().text())

    def take(self, text: str) -> None:
        """Take this text for the table; it is read in its own time."""
        self._table, self._problem, self._laid = None, None, None
        self._taking += 1
        self._show_columns()
        self.refresh()
        self._site.records.read(verbs.taken(self._taking, text, self._kind), self._have)

    def done(self, result: int) -> None:
        """Close; a table that is still being read is let go."""
        self._taking += 1
        super().done(result)

    def speak(self, language: Language) -> None:
        """Show fields and values in this language."""
        self._language = language
        self._retranslate()
        self.refresh()

    def _have(self, taken: Taken) -> None:
        if taken.taking == self._taking:
            self._table, self._problem = taken.table, taken.problem
            if self._table is not None and self._table.kind != self._kind:
                self._table = replace(self._table, kind=self._kind)
            self._clear_or_not()
            self._show_columns()
            self.refresh()

    def _clear_or_not(self) -> None:
        if self._table is not None:
            self._table = replace(self._table, clears=self.clears.isChecked())

    def _lay_out_side(self) -> None:
        self._card.setProperty("is", "card")
        column = QVBoxLayout(self._card)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(4)
        for widget in (self._kind_label, self.kind_choice, self.clears, self._columns_label):
            column.addWidget(widget)
        self._column = column
        self.side.addWidget(self.again)
        self.side.addWidget(self._card)
        self.side.addStretch(1)

    def _show_columns(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self.columns = [], []
        for place, heading in enumerate((self._table.columns if self._table else ())[:MOST_COLUMNS]):
            self._add_column(place, heading)
        self._card.setVisible(self._table is not None)

    def _add_column(self, place: int, heading: str) -> None:
        choice, name = Choice(), label("small", self._column_name(place))
        key = pasting.key_of(BY_KIND[self._kind], heading) if heading else ""
        choice.offer(self._choices(key, heading), key or heading)
        choice.setAccessibleName(name.text())
        choice.setToolTip(self._sample(place))
        choice.activated.connect(self._rebuild)
        for widget in (name, choice):
            self._column.addWidget(widget)
            self._rows.append(widget)
        self.columns.append(choice)

    def _choices(self, key: str, heading: str) -> list[tuple[str, str]]:
        unknown = (
            [(heading, self.tr("{heading} (no such field)").format(heading=heading))] if heading and not key else []
        )
        named = [(own, self._called(own, field)) for own, field in self._keys]
        return [("", self.tr("Left out")), *unknown, (REF, self.tr("Reference of the work")), *named]

    def _called(self, key: str, field: Field) -> str:
        name = said(self._language, field.declared.label)
        return f"{name} · {key[-2:]}" if field.shape is Shape.MULTILINGUAL else name

    def _column_name(self, place: int) -> str:
        heads = self._table.heads if self._table else ()
        heading = heads[place] if place < len(heads) else ""
        name = heading or self.tr("Column {number}").format(number=place + 1)
        sample = self._sample(place)
        return f"{name}: {sample}" if sample else name

    def _sample(self, place: int) -> str:
        rows: Sequence[Sequence[str]] = self._table.rows if self._table else ()
        cell = next((row[place] for row in rows if len(row) > place and row[place].strip()), "")
        line = " ".join(cell.split())
        return line if len(line) <= 34 else f"{line[:33]}…"

    def _choose_kind(self) -> None:
        self._kind = self.kind_choice.value()
        self._rebuild()

    def _rebuild(self) -> None:
        if self._table is not None:
            columns = tuple(choice.value() for choice in self.columns) + self._table.columns[MOST_COLUMNS:]
            self._table = replace(self._table, columns=columns, kind=self._kind)
            self._clear_or_not()
            self.refresh()

    def _ask(self) -> None:
        self.panel.begin(self._nothing_yet())
        if self._table is not None:
            self._site.records.read(verbs.laid_out(self._asking, self._table), self._plan)

    def _plan(self, laid: Laid) -> None:
        if laid.asking == self._asking:
            self._laid = laid
            self._plan_from(0)

    def _plan_from(self, start: int) -> None:
        if self._table is not None and self._laid is not None:
            self._site.records.read(verbs.planned(self._laid, self._table, start, self._language), self._show)

    def _show(self, part: Part) -> None:
        """Show a part of the plan and ask for the next one; whoever chooses anew stops that."""
        if self._take(part) and self._laid is not None:
            following = part.start + verbs.PART
            self._whole = following >= len(self._laid.rows)
            if not self._whole:
                self._plan_from(following)
            self.look()

    def _write(self) -> Job:
        assert self._table is not None
        count = self._count()
        return self._site.records.write(
            Action("records.pasted", {"count": count}), verbs.paste(self._table, self._language, self.skip.isChecked()),
            self._done, self._failed, self.tr("Pasting %n work(s)", "", count),
        )  # fmt: skip

    def _button_words(self, count: int) -> str:
        return self.tr("Write %n work(s)", "", count)

    def _nothing_yet(self) -> str:
        if self._problem is not None:
            return sentence(self._language, self._problem.code, self._problem.values)
        return self.tr("Looking at the rows…")

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Paste a table"))
        self._title.setText(self.tr("Paste a table"))
        self._figures.setText(self.tr("Rows with the reference or the number of a work change it; others become new."))
        self.again.setText(self.tr("Take the clipboard again"))
        self.again.setAccessibleName(self.again.text().strip())
        self._kind_label.setText(self.tr("New works are"))
        self.kind_choice.offer([(kind, kinds.all_of(kind)) for kind in BY_KIND], self._kind)
        self.kind_choice.setAccessibleName(self.tr("New works are"))
        self.clears.setText(self.tr("An empty cell clears the field"))
        self._columns_label.setText(self.tr("Columns"))
        super()._retranslate()
