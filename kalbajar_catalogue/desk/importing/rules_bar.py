"""What holds for a whole table: the kind of its records, how a row finds its record, and what is done with it then."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.importing import targets
from kalbajar_catalogue.desk.importing.state import heading_of
from kalbajar_catalogue.desk.widgets.buttons import Button, label
from kalbajar_catalogue.desk.widgets.choices import Choice
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES, Language, known
from kalbajar_catalogue.importing.headings import is_target
from kalbajar_catalogue.importing.mapping import LEFT_OUT, NOTE, PICTURE, REF, Mapping, OnMatch

KIND, COLUMN, MATCH, ON_MATCH, LANGUAGE = "kind", "column", "match", "on match", "language"
PARTS = (KIND, COLUMN, MATCH, ON_MATCH, LANGUAGE)
_WIDE = {KIND: 15, COLUMN: 13, MATCH: 15, ON_MATCH: 14, LANGUAGE: 12}
LINE = 24
"""The room of a label, in which the link of the kinds has room too."""

_USUAL = ("object_number", REF, "other_number", "title", "display_name", "name", "code", "item")


class RulesBar(QWidget):
    """Tells `kind_asked` (propose anew for this kind), `changed` (another mapping), `kinds_asked` (translate them)."""

    kind_asked = Signal(str)
    changed = Signal(object)
    kinds_asked = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._mapping: Mapping | None = None
        self.choices = {part: Choice() for part in PARTS}
        self._labels = {part: label("small") for part in PARTS}
        self.kinds = Button("link", "languages")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for part in PARTS:
            row.addLayout(self._box(part), 1)
        self.choices[KIND].activated.connect(self._choose_kind)
        for part in PARTS[1:]:
            self.choices[part].activated.connect(self._change)
        self.kinds.clicked.connect(self.kinds_asked)

    def show_mapping(self, mapping: Mapping | None, language: Language) -> None:
        """Show what holds now."""
        self._mapping, self._language = mapping, language
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _box(self, part: str) -> QVBoxLayout:
        column, beside = QVBoxLayout(), QHBoxLayout()
        column.setSpacing(2)
        beside.setSpacing(4)
        choice = self.choices[part]
        choice.setMinimumContentsLength(_WIDE[part] // 2)
        choice.setMaximumWidth(240)
        beside.addWidget(self._labels[part], 1)
        self._labels[part].setMinimumHeight(LINE)
        if part == COLUMN:
            beside.addWidget(self.kinds)
        column.addLayout(beside)
        column.addWidget(choice)
        return column

    def _choose_kind(self) -> None:
        kind = self.choices[KIND].value()
        if self._mapping is not None and kind != self._mapping.kind:
            self.kind_asked.emit(kind)

    def _change(self) -> None:
        mapping = self._mapping
        if mapping is None:
            return
        column = self.choices[COLUMN].value()
        place = int(column) if column else None
        kinds = mapping.kinds if place == mapping.kind_column else {}
        self.changed.emit(
            replace(
                mapping, kind_column=place, kinds=kinds, match=self.choices[MATCH].value(),
                on_match=OnMatch(self.choices[ON_MATCH].value()), language=known(self.choices[LANGUAGE].value()),
            )
        )  # fmt: skip

    def _retranslate(self) -> None:
        words = {
            KIND: self.tr("Each row is"),
            COLUMN: self.tr("or by the column"),
            MATCH: self.tr("A row finds its record by"),
            ON_MATCH: self.tr("If the record is there"),
            LANGUAGE: self.tr("Texts of no stated language"),
        }
        for part in PARTS:
            self._labels[part].setText(words[part])
            self.choices[part].setAccessibleName(words[part])
        self.kinds.setText(self.tr("Kinds…"))
        self.kinds.setAccessibleName(self.tr("What kind each value means"))
        if self._mapping is not None:
            self._offer(self._mapping)

    def _offer(self, mapping: Mapping) -> None:
        columns = [(str(column.at), heading_of(column)) for column in mapping.columns]
        by = mapping.kind_column
        self.choices[KIND].offer(targets.kinds_offered(), mapping.kind)
        self.choices[COLUMN].offer([("", self.tr("no column")), *columns], "" if by is None else str(by))
        self.choices[MATCH].offer(self._matches(mapping), mapping.match)
        self.choices[ON_MATCH].offer(
            [
                (OnMatch.UPDATE.value, self.tr("change it")),
                (OnMatch.SKIP.value, self.tr("leave it as it is")),
                (OnMatch.CREATE.value, self.tr("make a new one anyway")),
            ],
            mapping.on_match.value,
        )
        self.choices[LANGUAGE].offer([(code, OWN_NAMES[code]) for code in LANGUAGES], mapping.language)
        self.kinds.setVisible(by is not None)

    def _matches(self, mapping: Mapping) -> list[tuple[str, str]]:
        """What the columns hold comes first, then what is usual."""
        of_kinds = targets.kinds_of(mapping)
        held = [key for column in mapping.columns for key in column.keys if key not in (NOTE, PICTURE, LEFT_OUT)]
        plain = [key for key in held if "." not in key]
        usual = [key for key in _USUAL if any(is_target(kind, key) for kind in of_kinds)]
        keys = dict.fromkeys([mapping.match, *(key for key in usual if key in plain), *plain, *usual])
        return [(key, targets.words_of(of_kinds, key, self._language)) for key in keys]
