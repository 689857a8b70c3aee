"""What becomes of the columns of a table, in a sentence; what is doubtful; and the mappings that are kept."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.importing import targets
from kalbajar_catalogue.desk.importing.columns_model import rows_of
from kalbajar_catalogue.desk.importing.mapping_shelf import MappingShelf
from kalbajar_catalogue.desk.importing.state import State, column_at, fates, heading_of
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.buttons import Tool, label
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing.mapping import Mapping

_DOUBTS = 3


class SummaryBar(QWidget):
    """Stands over the columns; `narrowed` tells whether only those that had better be looked at are wanted."""

    narrowed = Signal(bool)

    def __init__(self, folder: Path, writable: bool, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._state = language, State()
        self.look, self.shelf = Tool("filter"), MappingShelf(folder, writable)
        self.said, self.doubts, self._mark = label("", wraps=True), label("mend", wraps=True), QLabel()
        self._doubtful = QWidget()
        self.look.setCheckable(True)
        self.look.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._lay_out()
        self._colour()
        self.look.toggled.connect(self.narrowed)

    def show_state(self, state: State, language: Language) -> None:
        """Say what this state does with its columns."""
        self._state, self._language = state, language
        self.shelf.show_state(state)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in RECOLOURED:
            self._colour()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.said, 1)
        row.addWidget(self.look)
        row.addWidget(self.shelf)
        doubts = QHBoxLayout(self._doubtful)
        doubts.setContentsMargins(0, 0, 0, 0)
        doubts.setSpacing(8)
        doubts.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        doubts.addWidget(self.doubts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 20, 8)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._doubtful)

    def _colour(self) -> None:
        self._mark.setPixmap(picture("triangle-alert", scheme().weld, 14))

    def _retranslate(self) -> None:
        mapping = self._state.mapping
        if mapping is None:
            return
        told = fates(mapping)
        parts = [self.tr("%n column(s) go into fields", "", len(told.fields))]
        if told.notes:
            parts.append(self.tr("%n will be kept as a note", "", len(told.notes)))
        if told.left_out:
            parts.append(self.tr("%n will be left out", "", len(told.left_out)))
        self.said.setText(f"{', '.join(parts)}.")
        lines = [self._doubt(mapping, key, places) for key, places in targets.doubts(mapping).items()]
        self.doubts.setText("\n".join(lines[:_DOUBTS]))
        self._doubtful.setVisible(bool(lines))
        count = len(rows_of(self._state, self._language, only_to_look_at=True))
        self.look.setText(self.tr("Please look: %n", "", count))
        self.look.setAccessibleName(self.tr("Show only the columns that had better be looked at"))
        self.look.setVisible(bool(count) or self.look.isChecked())

    def _doubt(self, mapping: Mapping, key: str, places: tuple[int, ...]) -> str:
        names = [heading_of(column) for at in places if (column := column_at(mapping, at))]
        field = targets.words_of(targets.kinds_of(mapping), key, self._language)
        words = self.tr("{columns} go into one field, {field}: their texts would be joined by “{join}”.")
        return words.format(columns=", ".join(f"“{name}”" for name in names), field=field, join=mapping.join.strip())
