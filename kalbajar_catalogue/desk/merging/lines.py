"""The table of two records: what each says, whose value is wanted, what will stand."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QRadioButton, QSizePolicy, QWidget

from kalbajar_catalogue.authorities.comparing import Line, Outlook
from kalbajar_catalogue.authorities.joining import BOTH, GONE, STAYS
from kalbajar_catalogue.desk.merging.verbs import Spoken
from kalbajar_catalogue.desk.widgets.buttons import label, rule
from kalbajar_catalogue.i18n.languages import OWN_NAMES, Language
from kalbajar_catalogue.i18n.sentences import word
from kalbajar_catalogue.storage.fields import field_of

LONGEST = 240
"""So many letters of a value are shown; the whole of it stands under the pointer."""
LABELS, GAP = 156, 16


class Lines(QWidget):
    """`chosen` tells the flat key and whose value is wanted: `gone`, `stays` or `both`."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(6)
        for column in (1, 2, 3):
            self._grid.setColumnStretch(column, 1)
        self._grid.setColumnMinimumWidth(0, LABELS)
        self._groups: dict[str, QButtonGroup] = {}
        self._becomes: dict[str, QLabel] = {}
        self._shown: tuple[str, ...] = ()

    def show_lines(self, outlook: Outlook, texts: Mapping[str, Spoken], record_type: type, language: Language) -> None:
        """Show the keys that are not the same in both; where the same ones are shown still, only what will stand."""
        lines = [line for line in outlook.lines if line.differs]
        shape = (outlook.gone.uid, language, *(line.key for line in lines))
        if shape != self._shown:
            self._shown = shape
            self._clear()
            for line in lines:
                self._add(line, texts[line.key], label_of(record_type, line.key, language))
            self._grid.setRowStretch(self._grid.rowCount(), 1)
        for line in lines:
            self._say(line, texts[line.key])

    def buttons(self, key: str) -> Mapping[str, QRadioButton]:
        """The buttons of a flat key, by whose value they want."""
        group = self._groups[key]
        return {str(one.property("choice")): one for one in group.buttons() if isinstance(one, QRadioButton)}

    def _clear(self) -> None:
        for group in self._groups.values():
            group.deleteLater()
        self._groups.clear()
        self._becomes.clear()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, line: Line, texts: Spoken, words: str) -> None:
        row = self._grid.rowCount()
        if row > 1:
            self._grid.addWidget(rule(), row, 0, 1, 4)
            row += 1
        name = label("small", words, wraps=True)
        name.setContentsMargins(0, 5, 0, 5)
        name.setFixedWidth(LABELS)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        group = self._groups[line.key] = QButtonGroup(self)
        for column, (choice, text) in enumerate(((GONE, texts.gone), (STAYS, texts.stays)), 1):
            self._grid.addWidget(self._value(line, group, choice, text, words), row, column)
        self._grid.addWidget(self._outcome(line, group, words), row, 3)
        group.buttonClicked.connect(self._tell)

    def _value(self, line: Line, group: QButtonGroup, choice: str, text: str, words: str) -> QWidget:
        cell = QWidget()
        cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(cell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        value = _text(text, "quiet" if not text else "")
        if choice in line.may:
            button = self._button(line, group, choice, f"{words}: {text or '–'}")
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            value.setBuddy(button)
        row.addWidget(value, 1)
        return cell

    def _outcome(self, line: Line, group: QButtonGroup, words: str) -> QWidget:
        cell = QWidget()
        cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(cell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        value = self._becomes[line.key] = _text("", "heading")
        row.addWidget(value, 1)
        if BOTH in line.may:
            both = self.tr("Both")
            button = self._button(line, group, BOTH, f"{words}: {both}")
            button.setText(both)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return cell

    def _button(self, line: Line, group: QButtonGroup, choice: str, name: str) -> QRadioButton:
        button = QRadioButton()
        button.setProperty("choice", choice)
        button.setProperty("key", line.key)
        button.setAccessibleName(name)
        group.addButton(button)
        return button

    def _say(self, line: Line, texts: Spoken) -> None:
        becomes = self._becomes[line.key]
        becomes.setText(_short(texts.becomes))
        becomes.setToolTip(texts.becomes)
        for choice, button in self.buttons(line.key).items():
            button.setChecked(choice == line.choice)
            # Qt sees to this only once one of the group was pressed.
            policy = Qt.FocusPolicy.StrongFocus if choice == line.choice else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def _tell(self, button: QRadioButton) -> None:
        self.chosen.emit(str(button.property("key")), str(button.property("choice")))


def label_of(record_type: type, key: str, language: Language) -> str:
    """What a flat key is called: the label of its field, with the language where it has one."""
    field, spoken = field_of(record_type, key)
    words = word(language, field.declared.label)
    return f"{words} · {OWN_NAMES[spoken]}" if spoken else words


def _text(text: str, role: str) -> QLabel:
    made = label(role, _short(text), wraps=True)
    made.setToolTip(text if len(text) > LONGEST else "")
    made.setContentsMargins(0, 5, 0, 5)
    made.setAlignment(Qt.AlignmentFlag.AlignTop)
    return made


def _short(text: str) -> str:
    plain = text or "–"
    return plain if len(plain) <= LONGEST else f"{plain[: LONGEST - 1]}…"
