"""One step as a person makes it: which field, what is done to it, with what."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.batch import words
from kalbajar_catalogue.desk.batch.fields import FieldChoice
from kalbajar_catalogue.desk.batch.verbs import Spread
from kalbajar_catalogue.desk.forms.controls import ChoiceControl, Control, LineControl
from kalbajar_catalogue.desk.forms.groups import GroupsControl
from kalbajar_catalogue.desk.forms.making import Words, control_of, hint_of, words_of
from kalbajar_catalogue.desk.widgets.buttons import Tool, label, named
from kalbajar_catalogue.desk.widgets.choices import Choice, Tick
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES, Language
from kalbajar_catalogue.i18n.sentences import said
from kalbajar_catalogue.items.batch import Case, Finding, Operation, Step, operations_of
from kalbajar_catalogue.storage.fields import Field, Shape

EVERY = "all"
_WITH_VALUE = (Operation.SET, Operation.ADD, Operation.REMOVE)
_WITH_TEXT = (Operation.PREPEND, Operation.APPEND, Operation.REPLACE)
_EMPTY_ONLY = (Operation.SET, Operation.COPY)


class StepCard(QFrame):
    """A card with the choices of one step; `changed` tells that it means something else now."""

    changed = Signal()
    field_chosen = Signal()
    removed = Signal()

    def __init__(self, completions: Words, language: Language) -> None:
        super().__init__()
        self.setProperty("is", "card")
        self._words, self._language, self._operation = completions, language, Operation.SET
        self._spread: Spread | None = None
        self.field, self.source = FieldChoice(), FieldChoice()
        self.operation, self.case, self.finding = Choice(), Choice(), Choice()
        self.tabs = Segments((*LANGUAGES, EVERY), "tab")
        self.text, self.by = LineControl(), LineControl()
        self.value: Control = LineControl()
        self.alike, self.only_empty = Tick(), Tick()
        self.away = Tool("tiny", "x")
        self._labels = {name: label("small") for name in ("field", "operation", "value", "text", "by", "source")}
        self._now, self._help, self._problem = (label(role, wraps=True) for role in ("small", "small", "mend"))
        self._lay_out()
        self._connect()
        self.tabs.show_chosen(language)
        self._arrange()
        self._retranslate()

    def offer(self, fields: Sequence[Field]) -> None:
        """Offer these fields."""
        self.field.offer(fields, self._language)
        self.source.offer(fields, self._language)

    def choose(self, name: str) -> None:
        """Show this field as chosen."""
        self.field.show_field(name)
        self._field_chosen()

    def key(self) -> str:
        """The flat key of the texts that are meant; the field's name for those of every language."""
        field = self.field.field()
        if field is None:
            return ""
        code = self.content()
        return f"{field.name}_{code}" if field.shape is Shape.MULTILINGUAL and code != EVERY else field.name

    def content(self) -> str:
        """The language whose texts are meant, `all` for every one."""
        return next((code for code, button in self.tabs.buttons.items() if button.isChecked()), EVERY)

    def step(self) -> Step | None:
        """The step, as far as it is one: None while something is still to be said."""
        if not self.key():
            return None
        step = Step(self.key(), self._operation, only_empty=self._offers_empty() and self.only_empty.isChecked())
        match self._operation:
            case Operation.SET | Operation.ADD | Operation.REMOVE:
                text = self.value.text()
                return replace(step, text=text) if text.strip() else None
            case Operation.PREPEND | Operation.APPEND:
                return replace(step, text=self.text.text()) if self.text.text() else None
            case Operation.REPLACE:
                return self._replacing(step) if self.text.text() else None
            case Operation.COPY:
                return self._copying(step)
            case Operation.CASE:
                return replace(step, case=Case(self.case.value()))
            case _:
                return step

    def lacking(self) -> str:
        """What is still to be said before this is a step: the English name of a control, '' for nothing."""
        if not self.key():
            return "field"
        if self.step() is not None:
            return ""
        by_operation = {Operation.COPY: "source"} | dict.fromkeys(_WITH_VALUE, "value")
        return by_operation.get(self._operation, "text")

    def show_spread(self, spread: Spread) -> None:
        """Show what stands in the field now."""
        self._spread = spread
        self._say_spread()

    def show_problem(self, sentence: str) -> None:
        """Say in place what is to be mended; nothing for an empty sentence."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def speak(self, language: Language, fields: Sequence[Field]) -> None:
        """Name everything in this language."""
        self._language = language
        self.offer(fields)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _replacing(self, step: Step) -> Step:
        return replace(
            step, text=self.text.text(), by=self.by.text(), finding=Finding(self.finding.value()),
            alike=self.alike.isChecked(),
        )  # fmt: skip

    def _copying(self, step: Step) -> Step | None:
        source = self.source.field()
        if source is None:
            return None
        spoken = step.key[-2:] if step.key[-3:-2] == "_" and step.key[-2:] in LANGUAGES else self._language
        several = source.shape is Shape.MULTILINGUAL and self.content() != EVERY
        return replace(step, source=f"{source.name}_{spoken}" if several else source.name)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self._labels["field"], 1)
        self.away.setFixedSize(22, 22)
        head.addWidget(self.away)
        column.addLayout(head)
        column.addWidget(self.field)
        inside: tuple[QWidget, ...] = (
            self._help, self._labels["operation"], self.operation, self.tabs, self._now, self._labels["value"],
            self.value, self._labels["text"], self.text, self._labels["by"], self.by, self._labels["source"],
            self.source, self.finding, self.alike, self.case, self.only_empty, self._problem,
        )  # fmt: skip
        for widget in inside:
            if widget in self._labels.values():
                widget.setContentsMargins(0, 6, 0, 0)
            column.addWidget(widget)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._column = column
        self._problem.hide()

    def _connect(self) -> None:
        self.away.clicked.connect(self.removed)
        self.field.chosen.connect(self._field_chosen)
        self.source.chosen.connect(self.changed)
        self.operation.activated.connect(self._operation_chosen)
        self.tabs.chosen.connect(self._language_chosen)
        for control in (self.text, self.by):
            control.typed.connect(self.changed)
        for choice in (self.case, self.finding):
            choice.activated.connect(self.changed)
        for tick in (self.alike, self.only_empty):
            tick.clicked.connect(self.changed)

    def _field_chosen(self) -> None:
        field = self.field.field()
        if field is not None:
            if self._operation not in operations_of(field):
                self._operation = Operation.SET
            self._make_value(field)
        self._spread = None
        self._arrange()
        self._retranslate()
        self.field_chosen.emit()
        self.changed.emit()

    def _make_value(self, field: Field) -> None:
        old, self.value = self.value, control_of(field, self._words, self._language)
        self._column.replaceWidget(old, self.value)
        old.hide()
        old.deleteLater()
        self.value.typed.connect(self.changed)
        self.value.show_example(hint_of(field, self._language))
        if isinstance(self.value, ChoiceControl):
            self.value.offer(words_of(field, self._language), self.tr("Choose a word"))

    def _operation_chosen(self) -> None:
        self._operation = Operation(self.operation.value())
        self._arrange()
        self._retranslate()
        self.changed.emit()

    def _language_chosen(self, code: str) -> None:
        self._spread = None
        self._say_spread()
        self.field_chosen.emit()
        self.changed.emit()

    def _offers_empty(self) -> bool:
        field = self.field.field()
        return self._operation in _EMPTY_ONLY and field is not None and field.shape is not Shape.YES_NO

    def _arrange(self) -> None:
        """Show what the operation asks for, and nothing else."""
        field, operation = self.field.field(), self._operation
        there = field is not None
        shown = {
            "operation": there, "value": there and operation in _WITH_VALUE, "text": there and operation in _WITH_TEXT,
            "by": there and operation is Operation.REPLACE, "source": there and operation is Operation.COPY,
        }  # fmt: skip
        controls: dict[str, QWidget] = {"operation": self.operation, "value": self.value, "text": self.text,
                                        "by": self.by, "source": self.source}  # fmt: skip
        for name, visible in shown.items():
            self._labels[name].setVisible(visible)
            controls[name].setVisible(visible)
        self.tabs.setVisible(field is not None and field.shape is Shape.MULTILINGUAL)
        for widget in (self.finding, self.alike):
            widget.setVisible(there and operation is Operation.REPLACE)
        self.case.setVisible(there and operation is Operation.CASE)
        self.only_empty.setVisible(self._offers_empty())
        self._say_spread()

    def _say_spread(self) -> None:
        spread = self._spread
        self._now.setVisible(spread is not None and spread.key == self.key() and bool(spread.most))
        if spread is None or not spread.most:
            return
        if len(spread.most) == 1:
            self._now.setText(self.tr("Now the same in all: {value}").format(value=self._said(spread.most[0][0])))
            return
        if spread.most[0][1] == 1:
            self._now.setText(self.tr("%n different value(s)", "", len(spread.most) + spread.others))
            return
        parts = [f"{self._said(text)} ({count})" for text, count in spread.most]
        more = [self.tr("%n other value(s)", "", spread.others)] if spread.others else []
        self._now.setText(self.tr("Different values: {values}").format(values=", ".join([*parts, *more])))

    def _said(self, text: str) -> str:
        line = " ".join(text.split())
        return (line if len(line) <= 40 else f"{line[:39]}…") or self.tr("empty")

    def _retranslate(self) -> None:
        field = self.field.field()
        names = {
            "field": self.tr("Field"), "operation": self.tr("What is done"), "value": self.tr("Value"),
            "text": self.tr("Find") if self._operation is Operation.REPLACE else self.tr("Text"),
            "by": self.tr("Replace by"), "source": self.tr("Copied from"),
        }  # fmt: skip
        controls: dict[str, QWidget] = {
            "field": self.field, "operation": self.operation, "value": self.value.inner(),
            "text": self.text.inner(), "by": self.by.inner(), "source": self.source,
        }  # fmt: skip
        for name, said_of in names.items():
            self._labels[name].setText(said_of)
            controls[name].setAccessibleName(said_of)
        self.field.setPlaceholderText(self.tr("Name of a field, in any language"))
        self.source.setPlaceholderText(self.tr("Name of a field, in any language"))
        self._help.setText(said(self._language, field.declared.help) if field else "")
        self._help.setVisible(field is not None)
        self._offer_choices(field)
        if isinstance(self.value, GroupsControl) and field is not None:
            self.value.speak(self._language, said(self._language, field.declared.label))
        self.alike.setText(self.tr("e finds ə, small finds capital"))
        self.only_empty.setText(self.tr("Only where nothing stands yet"))
        named(self.away, self.tr("Take this step out"))
        self._name_tabs()
        self._say_spread()

    def _offer_choices(self, field: Field | None) -> None:
        operations = operations_of(field) if field else (Operation.SET,)
        self.operation.offer([(one.value, words.operation(one)) for one in operations], self._operation.value)
        self.case.offer([(one.value, words.case(one)) for one in Case], self.case.value() or Case.SENTENCE.value)
        self.finding.offer([(one.value, words.finding(one)) for one in Finding], self.finding.value() or "plain")
        for choice, name in ((self.case, self.tr("Letters")), (self.finding, self.tr("Where to find it"))):
            choice.setAccessibleName(name)

    def _name_tabs(self) -> None:
        for code in LANGUAGES:
            named(self.tabs.buttons[code], OWN_NAMES[code])
        self.tabs.buttons[EVERY].setText(self.tr("all"))
        named(self.tabs.buttons[EVERY], self.tr("The texts in all languages"))
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
