"""One field of many works in three languages: what is missing is typed or filled down, and saved as one step."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.publishing import mending
from kalbajar_catalogue.desk.publishing.fill_table import FillTable, Lines
from kalbajar_catalogue.desk.publishing.mend_dialog import MendDialog
from kalbajar_catalogue.desk.publishing.mending import ALT, TITLE, Filled
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.thumb import Thumb
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import word

PICTURE = QSize(240, 190)


class FillDialog(MendDialog):
    """Reads the field when it is made; saves what was typed as one Work, and closes."""

    def __init__(
        self, site: Site, field: str, works: Sequence[str], exhibition: str, language: Language,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(site, language, parent)
        self._field = field
        self.lines = Lines(language, self)
        self.table, self.down = FillTable(self.lines, field == ALT), Button("", "arrow-down")
        self._picture, self._work = Thumb(site.pictures, PICTURE), label("small", wraps=True)
        self.lay_out(self._body(), (self.down,))
        # The title itself would stand there twice.
        self.table.setColumnHidden(1, field == TITLE)
        self.go.clicked.connect(self.save)
        self.down.clicked.connect(self.fill_down)
        self.lines.typed.connect(self._count)
        self.table.selectionModel().currentChanged.connect(self._look_at_cell)
        self.retranslate()
        site.records.read(mending.lines_of(field, works, exhibition), self._show_lines)

    def fill_down(self) -> None:
        """Put what stands in the cell in hand into every empty cell below and above it."""
        if place := self.table.place:
            count = self.lines.fill_down(*place)
            self.problem.setText(self.tr("Filled into %n empty cell(s).", "", count))

    def save(self) -> None:
        """Write what was typed."""
        count = self.lines.changed
        if not count:
            return
        self.go.setEnabled(False)
        self._site.records.write(
            mending.filled_action(self._field, count),
            mending.fill(self._field, self.lines.before, self.lines.lines),
            self._saved,
            self.show_problem,
        )

    def retranslate(self) -> None:
        """Say every word anew."""
        super().retranslate()
        self.setWindowTitle(word(self._language, mending.LABELS[self._field]))
        self.title.setText(word(self._language, mending.LABELS[self._field]))
        self.told.setText(
            self.tr("Say what can be seen, in a sentence or two; it is read aloud to those who cannot see.")
            if self._field == ALT
            else self.tr("Type what is missing. What stands in one cell can be filled into every empty one.")
        )
        self.down.setText(self.tr("Fill the empty cells with this"))
        named(self.down, self.tr("Put what stands in this cell into every empty cell of its column"))
        self.table.setAccessibleName(self.title.text())
        self._count()

    def _body(self) -> QWidget:
        """The table, and the picture of the work in hand beside it."""
        body, beside = QWidget(), QVBoxLayout()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.table, 1)
        beside.setSpacing(6)
        self._work.setFixedWidth(PICTURE.width())
        for widget in (self._picture, self._work):
            beside.addWidget(widget)
        beside.addStretch(1)
        row.addLayout(beside)
        return body

    def _show_work(self, row: int) -> None:
        line = self.lines.lines[row]
        name = f"{line.number} {marked(line.title, self._language)}"
        self._picture.show_picture(line.sha256, line.file_path, name)
        self._work.setText(name)

    def _show_lines(self, lines: tuple[Filled, ...]) -> None:
        self.lines.show_lines(lines)
        self.table.begin()
        self.table.setFocus()
        self._count()

    def _count(self) -> None:
        count = self.lines.changed
        words = self.tr("Save %n line(s)", "", count) if count else self.tr("Save")
        self.go.setText(words)
        self.go.setAccessibleName(words)
        self.go.setEnabled(count > 0 and self._site.records.writable)
        self._look_at_cell()

    def _look_at_cell(self) -> None:
        place = self.table.place
        if self.lines.lines and self.table.currentIndex().isValid():
            self._show_work(self.table.currentIndex().row())
        self.down.setEnabled(place is not None and bool(self.lines.data(self.lines.index(*place))))

    def _saved(self, count: int) -> None:
        self.accept()
