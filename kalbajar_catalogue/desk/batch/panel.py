"""The preview of a batch: what would change, line by line, and one sentence that counts it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kalbajar_catalogue.desk.batch import words
from kalbajar_catalogue.desk.batch.lines import ALL, CHANGED, FIELD, FILTERS, NOW, REFUSED, THEN, WORK, Lines
from kalbajar_catalogue.desk.tokens import RECOLOURED
from kalbajar_catalogue.desk.widgets.buttons import label, named
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items.batch import Outcome, Preview
from kalbajar_catalogue.storage.fields import Field

ROW = 34


class PreviewPanel(QWidget):
    """Filters, the sentence, and the table; or one quiet sentence where there is nothing to see yet."""

    def __init__(self) -> None:
        super().__init__()
        self.preview = Preview()
        self.model, self.table = Lines(self), QTableView()
        self.filters, self._sentence, self._made = (
            Segments(FILTERS),
            label("heading", wraps=True),
            label("small", wraps=True),
        )
        self._empty, self._stack = label("quiet", wraps=True), QStackedWidget()
        self._nothing = ""
        self._lay_out()
        self.filters.show_chosen(CHANGED)
        self.filters.chosen.connect(self._show_only)
        self._retranslate()

    def name_fields(self, fields: Mapping[str, Field], language: Language) -> None:
        """Call flat keys by these fields, in this language."""
        self.model.name_fields(fields, language)
        self._retranslate()

    def begin(self, nothing: str) -> None:
        """Forget what is shown; `nothing` is said until there is something to see."""
        self.preview, self._nothing = Preview(), nothing
        self.model.clear()
        self._retranslate()

    def say_nothing(self, nothing: str) -> None:
        """Say this while there is nothing to see."""
        self._nothing = nothing
        self._retranslate()

    def add(self, part: Preview) -> None:
        """Show a further part."""
        self.preview = self.preview + part
        self.model.add(part.lines)
        self._share_out()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() in RECOLOURED:
            self.model.recolour()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each column its share of the width."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """The field has a column of its own only where more than one is changed."""
        several = len({line.key for line in self.preview.lines}) > 1
        self.table.setColumnHidden(FIELD, not several)
        shares = {WORK: 28, FIELD: 21, NOW: 24} if several else {WORK: 36, NOW: 29}
        for column, share in shares.items():
            self.table.setColumnWidth(column, self.width() * share // 100)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._sentence, 1)
        head.addWidget(self.filters, 0, Qt.AlignmentFlag.AlignTop)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(40)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.table)
        self._set_up_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._made)
        column.addWidget(self._stack, 1)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(ROW)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setMinimumSectionSize(80)
        head.setSectionResizeMode(THEN, QHeaderView.ResizeMode.Stretch)

    def _counted(self) -> str:
        """How many works would have which outcome, in one sentence."""
        count = self.preview.of
        # Only `tr` tells the translators that a sentence has plurals.
        told = (
            (count(Outcome.NEW), self.tr("%n will be new", "", count(Outcome.NEW))),
            (count(Outcome.CHANGES), self.tr("%n will change", "", count(Outcome.CHANGES))),
            (count(Outcome.SAME), self.tr("%n stay(s) the same", "", count(Outcome.SAME))),
            (count(Outcome.REFUSED), self.tr("%n refused", "", count(Outcome.REFUSED))),
            (count(Outcome.ABSENT), self.tr("%n have no such field", "", count(Outcome.ABSENT))),
            (self.preview.doubted, self.tr("%n become doubtful", "", self.preview.doubted)),
        )
        return " · ".join(words for often, words in told if often)

    def _show_only(self, which: str) -> None:
        self.model.show_only(which)
        self._retranslate()

    def _retranslate(self) -> None:
        preview = self.preview
        texts = {
            CHANGED: self.tr("Changes"),
            REFUSED: self.tr("Refused {count}").format(count=preview.of(Outcome.REFUSED)),
            ALL: self.tr("All"),
        }
        for key, text in texts.items():
            self.filters.buttons[key].setText(text)
            named(self.filters.buttons[key], self.tr("Show: {what}").format(what=text))
        self._sentence.setText(self._counted())
        made = words.new_names(preview)
        self._made.setText(made)
        self._made.setVisible(bool(made))
        rows = self.model.rowCount()
        self._empty.setText(self._nothing if not preview.lines else self.tr("None of these."))
        self._stack.setCurrentIndex(1 if rows else 0)
        self.table.setAccessibleName(self.tr("What would change, work by work"))
