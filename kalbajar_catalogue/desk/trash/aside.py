"""What is known of a record in the trash: who threw it away, when and why, what lies with it, where it went."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.trash.rows import TrashRow
from kalbajar_catalogue.desk.trash.words import called_said, first_of, moment, owned_said
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.line_button import LineButton
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.journal import TRASHED

WIDTH, _NAMED = 300, 6
_LINES = ("when", "who", "with", "heir", "whole")


class TrashAside(QScrollArea):
    """Shows what is chosen; `reason_given` tells a reason for all of it, `record_asked` a record to be shown."""

    reason_given = Signal(str)
    record_asked = Signal(str)
    history_asked = Signal(str)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._rows: Sequence[TrashRow] = ()
        self._writable, self._why_not = True, ""
        self.setProperty("is", "aside")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedWidth(WIDTH)
        self.name, self.what, self.why_head = label("work", wraps=True), label("quiet", wraps=True), label("small")
        self.why, self.note = QLineEdit(), label("small", wraps=True)
        self.heads = {line: label("small") for line in _LINES}
        self.told: dict[str, QLabel] = {line: label("", wraps=True) for line in ("when", "who", "with")}
        self.heir, self.whole, self.history = LineButton("link"), LineButton("link"), Button("link")
        self._lay_out()
        self.why.editingFinished.connect(self._give)
        self.heir.clicked.connect(self._ask_heir)
        self.whole.clicked.connect(self._ask_whole)
        self.history.clicked.connect(self._ask_history)
        self._retranslate()

    def allow(self, writable: bool, why_not: str) -> None:
        """Whether reasons may be written here; else `why_not` is said."""
        self._writable = writable
        self._why_not = why_not

    def speak(self, language: Language) -> None:
        """Show the record in this language."""
        self._language = language
        self._show()

    def show_rows(self, rows: Sequence[TrashRow]) -> None:
        """Show one record whole, of several how many they are; what is being typed for others is given first."""
        if [row.uid for row in rows] != [row.uid for row in self._rows]:
            self._give()
        self._rows = rows
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @property
    def _one(self) -> TrashRow | None:
        return self._rows[0] if len(self._rows) == 1 else None

    def _lay_out(self) -> None:
        self._body = body = QWidget()
        body.setProperty("is", "surface")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(2)
        column.addWidget(self.name)
        column.addWidget(self.what)
        column.addSpacing(10)
        column.addWidget(self.why_head)
        column.addWidget(self.why)
        values: dict[str, QWidget] = {**self.told, "heir": self.heir, "whole": self.whole}
        for line in _LINES:
            self.heads[line].setContentsMargins(0, 10, 0, 0)
            column.addWidget(self.heads[line])
            column.addLayout(_edged(values[line]))
        column.addSpacing(12)
        column.addLayout(_edged(self.history))
        column.addWidget(self.note)
        column.addStretch(1)
        self.why_head.setBuddy(self.why)
        self.setWidget(body)

    def _show(self) -> None:
        self._body.setVisible(bool(self._rows))
        one, thrown = self._one, [row.thrown for row in self._rows]
        reasons = {each.reason for each in thrown}
        self.name.setText(one.words[0] if one else self.tr("%n record(s)", "", len(self._rows)))
        self.what.setText(one.words[1] if one else first_of([row.words[0] for row in self._rows], _NAMED))
        self.why.setText(next(iter(reasons)) if len(reasons) == 1 else "")
        self.why.setCursorPosition(0)
        self.why.setToolTip(self._why_not or self.why.text())
        self.why.setPlaceholderText("" if len(reasons) == 1 and reasons != {""} else self.tr("no reason given"))
        explained = all(each.state == TRASHED and each.heir is None for each in thrown)
        for widget in (self.why_head, self.why):
            widget.setVisible(explained)
        self.why.setReadOnly(not self._writable)
        self._show_lines()

    def _show_lines(self) -> None:
        thrown, language = self._one.thrown if self._one else None, self._language
        texts = {
            "when": moment(thrown.when, language) if thrown else "",
            "who": thrown.who if thrown else "",
            "with": owned_said(thrown.owned, language) if thrown else "",
        }
        links = {"heir": thrown.heir if thrown else None, "whole": thrown.whole if thrown else None}
        for line, text in texts.items():
            self.told[line].setText(text)
            self.heads[line].setVisible(bool(text))
            self.told[line].setVisible(bool(text))
        for line, record in links.items():
            button = self.heir if line == "heir" else self.whole
            button.show_words(called_said(record, language) if record else "")
            for shown in (self.heads[line], button):
                shown.setVisible(record is not None)
        self.history.setVisible(thrown is not None)
        self.note.setVisible(thrown is not None and thrown.state != TRASHED)

    def _give(self) -> None:
        text = self.why.text().strip()
        known = {row.thrown.reason for row in self._rows}
        unsaid = not text and len(known) > 1
        if self._rows and self._writable and not self.why.isHidden() and not unsaid and known != {text}:
            self.reason_given.emit(text)

    def _ask_heir(self) -> None:
        if self._one and self._one.thrown.heir:
            self.record_asked.emit(self._one.thrown.heir.uid)

    def _ask_whole(self) -> None:
        if self._one and self._one.thrown.whole:
            self.record_asked.emit(self._one.thrown.whole.uid)

    def _ask_history(self) -> None:
        if self._one:
            self.history_asked.emit(self._one.uid)

    def _retranslate(self) -> None:
        self.why_head.setText(self.tr("Why"))
        named(self.why, self.tr("Why it is in the trash"))
        self.heads["when"].setText(self.tr("Thrown away"))
        self.heads["who"].setText(self.tr("Who"))
        self.heads["with"].setText(self.tr("With it"))
        self.heads["heir"].setText(self.tr("Merged into"))
        self.heads["whole"].setText(self.tr("Belonged to"))
        self.history.setText(self.tr("History of this record"))
        named(self.history, self.tr("History of this record"))
        self.note.setText(self.tr("Its making was undone. Redo in the history brings it back."))
        self._show()


def _edged(widget: QWidget) -> QHBoxLayout:
    """A row whose words begin where those of labels do; a link has an edge for its focus."""
    row = QHBoxLayout()
    row.setContentsMargins(-4 if isinstance(widget, Button) else 0, 0, 0, 0)
    row.addWidget(widget)
    return row
