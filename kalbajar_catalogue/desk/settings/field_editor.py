"""One field of the museum's own, set in place: every fact is told when it is left; nothing has to be saved."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities import own_fields, vocabularies
from kalbajar_catalogue.authorities.own_reading import NUMBERS
from kalbajar_catalogue.authorities.records import OwnField
from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.forms.field import FieldEdit
from kalbajar_catalogue.desk.forms.making import Words
from kalbajar_catalogue.desk.settings import types, verbs
from kalbajar_catalogue.desk.settings.verbs import Made
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named, rule
from kalbajar_catalogue.desk.widgets.choices import Choice, Tick
from kalbajar_catalogue.i18n.folding import cleaned
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES, Language
from kalbajar_catalogue.i18n.sentences import word

NEW_LIST = ""


class FieldEditor(QWidget):
    """`changed` tells flat values to be stored, `thrown_away` that the field is no longer wanted."""

    changed = Signal(dict)
    thrown_away = Signal()

    def __init__(self, language: Language, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._writable = language, writable
        self._made = Made(OwnField(), 0, ())
        self._lists: Sequence[tuple[str, str]] = ()
        self._preview: FieldEdit | None = None
        self._words = Words(QStringListModel(self), QStringListModel(self))
        self.labels = {one: QLineEdit() for one in LANGUAGES}
        self.helps = {one: QLineEdit() for one in LANGUAGES}
        self.type, self.list, self.unit = Choice(), Choice(), QLineEdit()
        self.kinds = {kind: Tick() for kind in kinds.PAGES}
        self.private, self.trash = Tick(), Button("plain", "trash-2")
        self._names = {name: label("small") for name in ("label", "help", "type", "list", "unit", "kinds", "preview")}
        self._meaning, self._secret = label("small", wraps=True), label("small", wraps=True)
        self._doubt, self._refused, self._used = label("mend", wraps=True), label("mend", wraps=True), label("small")
        self._shown = QFrame()
        self._lay_out()
        self._connect()
        self._retranslate()

    @property
    def own(self) -> OwnField:
        """The field that is shown, as it is stored; without uid while it is not made yet."""
        return self._made.own

    def show_field(self, made: Made, lists: Sequence[tuple[str, str]]) -> None:
        """Show a field; `lists` are the lists of words that there are, with their names.

        What is being typed stays while the field is the same; it is told first when another one comes.
        """
        is_other = made.own.uid != self.own.uid
        if is_other:
            self._leave_focused()
        self._made, self._lists = made, lists
        self.refuse("")
        if is_other:
            self._forget_lines()
        self._fill()

    def take_uid(self, uid: str) -> None:
        """The field that was being made is this one."""
        if not self.own.uid:
            self._made = Made(replace(self.own, uid=uid), 0, ())

    def begin(self) -> None:
        """Put the cursor where a new field begins: in its label."""
        self.labels[self._language].setFocus()

    def refuse(self, sentence: str) -> None:
        """Say what is to be mended; the stored values show again where a choice was refused."""
        self._refused.setText(sentence)
        self._refused.setVisible(bool(sentence))
        if sentence:
            self._fill_choices()

    def speak(self, language: Language) -> None:
        """Name everything in this language."""
        self._language = language
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # Putting together

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(6)
        for part in (self._names["label"], self._per_language(self.labels), self._doubt):
            column.addWidget(part)
        column.addSpacing(6)
        for part in (self._names["help"], self._per_language(self.helps)):
            column.addWidget(part)
        column.addSpacing(6)
        column.addLayout(self._kind_of_value())
        column.addWidget(self._meaning)
        column.addSpacing(6)
        column.addWidget(self._names["kinds"])
        column.addWidget(self._ticks())
        column.addWidget(rule())
        column.addWidget(self.private)
        column.addWidget(self._secret)
        column.addSpacing(6)
        column.addWidget(self._names["preview"])
        column.addWidget(self._shown)
        column.addWidget(self._refused)
        foot = QHBoxLayout()
        foot.addWidget(self._used, 1)
        foot.addWidget(self.trash)
        column.addLayout(foot)
        column.addStretch(1)
        self._shown.setProperty("is", "card")
        QVBoxLayout(self._shown).setContentsMargins(12, 10, 12, 8)
        self._secret.setContentsMargins(28, 0, 0, 0)

    def _per_language(self, lines: Mapping[Language, QLineEdit]) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for one, line in lines.items():
            row.addWidget(label("small", one))
            row.addWidget(line, 1)
        return box

    def _kind_of_value(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        for place, (name, control) in enumerate((("type", self.type), ("list", self.list), ("unit", self.unit))):
            grid.addWidget(self._names[name], 0, min(place, 1) if name != "unit" else 1)
            grid.addWidget(control, 1, min(place, 1))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _ticks(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        for place, tick in enumerate(self.kinds.values()):
            grid.addWidget(tick, place // 3, place % 3)
        return box

    def _connect(self) -> None:
        for name, lines in (("label", self.labels), ("help", self.helps)):
            for one, line in lines.items():
                line.editingFinished.connect(partial(self._leave_line, f"{name}_{one}"))
        self.unit.editingFinished.connect(partial(self._leave_line, "unit"))
        self.type.activated.connect(self._choose_type)
        self.list.activated.connect(self._choose_list)
        self.private.clicked.connect(self._tick_private)
        self.trash.clicked.connect(self.thrown_away)
        for tick in self.kinds.values():
            tick.clicked.connect(self._tick_kinds)

    # Being shown

    def _fill(self) -> None:
        own = self._made.own
        for lines, texts in ((self.labels, own.label), (self.helps, own.help)):
            for one, line in lines.items():
                _show_line(line, texts.get(one))
        _show_line(self.unit, own.unit)
        self._fill_choices()
        self._say_doubt()
        self._used.setText(self.tr("%n work(s) use it", "", self._made.used) if self._made.used else "")
        self.trash.setVisible(bool(own.uid) and self._writable)

    def _fill_choices(self) -> None:
        own = self._made.own
        self.type.offer(types.choices(), own.type)
        offered = [(name, said) for name, said in self._lists if name != f"own_{own.code}"]
        own_list = f"own_{own.code}" if own.code else NEW_LIST
        self.list.offer([(own_list, self.tr("A new list of its own")), *offered], own.words or own_list)
        for kind, tick in self.kinds.items():
            tick.setChecked(kind in own.of_kinds)
        self.private.setChecked(own.private)
        for name, control, seen in (("list", self.list, own.type == "word"), ("unit", self.unit, own.type in NUMBERS)):
            self._names[name].setVisible(seen)
            control.setVisible(seen)
        self._meaning.setText(types.meaning_of(own.type))
        self._show_preview()

    def _show_preview(self) -> None:
        column = self._shown.layout()
        if self._preview is not None and column is not None:
            column.removeWidget(self._preview)
            self._preview.hide()
            self._preview.deleteLater()
        self._preview = FieldEdit(own_fields.field_for(self._shown_as()), self._words, self._language)
        self._preview.show_content(self._language)
        self._preview.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._preview.control.inner().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._preview.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if column is not None:
            column.addWidget(self._preview)

    def _shown_as(self) -> OwnField:
        """The field as it would be shown; a list that has no word yet is none."""
        own = self._made.own
        if not own.label:
            own = verbs.with_values(own, {f"label_{self._language}": self.tr("Label")})
        known = own.words in vocabularies.names()
        return own if known or own.type != "word" else verbs.with_values(own, {"type": "text"})

    def _say_doubt(self) -> None:
        twin = next(iter(self._made.twins), None)
        words = self.tr(
            "{kind} have a field “{label}” already: when a table is imported, the heading could mean either."
        )
        said = words.format(kind=kinds.all_of(twin.kind), label=word(self._language, twin.label)) if twin else ""
        self._doubt.setText(said)
        self._doubt.setVisible(bool(said))

    # What a person does

    def _leave_focused(self) -> None:
        for key, line in self._lines().items():
            if line.hasFocus():
                self._leave_line(key)

    def _forget_lines(self) -> None:
        for line in self._lines().values():
            line.setText("")

    def _leave_line(self, key: str) -> None:
        line = self._lines()[key]
        text = cleaned(line.text())
        before = self.own.unit if key == "unit" else getattr(self.own, key[:-3]).get(key[-2:])
        if text != before:
            self._change({key: text or None})

    def _lines(self) -> dict[str, QLineEdit]:
        """The lines by the flat key of what stands in them."""
        labels = {f"label_{one}": line for one, line in self.labels.items()}
        return {"unit": self.unit, **labels, **{f"help_{one}": line for one, line in self.helps.items()}}

    def _choose_type(self) -> None:
        chosen = self.type.value()
        if chosen != self.own.type:
            unit = {} if chosen in NUMBERS else {"unit": None}
            self._change({"type": chosen, **unit})

    def _choose_list(self) -> None:
        if self.list.value() != self.own.words:
            self._change({"words": self.list.value() or None})

    def _tick_private(self) -> None:
        self._change({"private": self.private.isChecked()})

    def _tick_kinds(self) -> None:
        self._change({"of_kinds": [kind for kind, tick in self.kinds.items() if tick.isChecked()]})

    def _change(self, values: dict[str, Any]) -> None:
        self.refuse("")
        if self.own.uid:
            self.changed.emit(values)
            return
        self._made = Made(verbs.with_values(self.own, values), 0, ())
        self._fill_choices()
        if self.own.label and self.own.of_kinds:
            self.changed.emit({})

    def _retranslate(self) -> None:
        words = {
            "label": self.tr("Label"),
            "help": self.tr("Help: what is to be written in it"),
            "type": self.tr("What it holds"),
            "list": self.tr("List of words"),
            "unit": self.tr("Unit, such as kg"),
            "kinds": self.tr("For which works"),
            "preview": self.tr("How it will look in the form"),
        }
        for name, said in words.items():
            self._names[name].setText(said)
        for lines, name in ((self.labels, words["label"]), (self.helps, words["help"])):
            for one, line in lines.items():
                line.setPlaceholderText(OWN_NAMES[one])
                named(line, f"{name}, {OWN_NAMES[one]}")
        for control, name in ((self.type, "type"), (self.list, "list"), (self.unit, "unit")):
            named(control, words[name])
        for kind, tick in self.kinds.items():
            tick.setText(kinds.all_of(kind))
        self.private.setText(self.tr("Private"))
        self._secret.setText(self.tr("It never leaves the house: no paper, no catalogue and no exported file has it."))
        self.trash.setText(self.tr("Field to the trash"))
        self._lock()
        self._fill()

    def _lock(self) -> None:
        for control in (*self.labels.values(), *self.helps.values(), self.unit, self.type, self.list, self.private,
                        *self.kinds.values()):  # fmt: skip
            control.setEnabled(self._writable)


def _show_line(line: QLineEdit, text: str) -> None:
    if line.text() != text and not (line.hasFocus() and line.isModified()):
        line.setText(text)
        line.setCursorPosition(0)
