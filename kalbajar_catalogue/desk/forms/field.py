"""One field of a form: its name, its control, and what is to be mended, in place."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolTip, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.forms.controls import ChoiceControl, Control, LineControl, YesNoControl
from kalbajar_catalogue.desk.forms.groups import GroupsControl
from kalbajar_catalogue.desk.forms.making import Words, control_of, example_of, hint_of, words_of
from kalbajar_catalogue.desk.forms.repeats import Last
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import Dress, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, label, named
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import unit_word
from kalbajar_catalogue.i18n.sentences import said
from kalbajar_catalogue.storage.fields import Field, Shape


class FieldEdit(QWidget):
    """Shows one text of a record. `left` and `typed` tell its key; `given_up` that the typed text is not wanted.

    `repeat_asked` tells that a person wants the last value of the field again (Ctrl+D, or the button at its name),
    `onward_asked` that they have left it with Enter for the next field, `next_asked` with Ctrl+Enter for the same
    field of the next record.
    """

    typed = Signal(str)
    left = Signal(str)
    entered = Signal(str)
    departed = Signal(str)
    given_up = Signal(str)
    onward_asked = Signal(str)
    repeat_asked = Signal(str)
    next_asked = Signal(str)

    def __init__(self, field: Field, words: Words, language: Language) -> None:
        super().__init__()
        self._dress = Dress()
        self.field = field
        self._words = words
        self._language = language
        self._content: Language = language
        self.control: Control = control_of(field, words, language)
        self._label, self._lock, self._private = label("small", wraps=True), QLabel(), label("small")
        self._mark, self._problem, self._discard = QLabel(), label("mend", wraps=True), Button("link")
        self.repeat = Tool("tiny", "copy-plus")
        self._last: Last | None = None
        self._message = QWidget()
        self._lay_out()
        self._connect()
        self.show_problem("")
        self._retranslate()

    @property
    def key(self) -> str:
        """The flat key of the text that is shown."""
        return f"{self.field.name}_{self._content}" if self.field.shape is Shape.MULTILINGUAL else self.field.name

    def show_content(self, language: Language) -> None:
        """Show the text of this language, where the field has one for each."""
        self._content = language
        self._retranslate()

    def speak(self, language: Language) -> None:
        """Name the field and its words in this language."""
        self._language = language
        self._retranslate()

    def offer_words(self) -> None:
        """Offer the words of its vocabulary that are in force now."""
        if isinstance(self.control, ChoiceControl):
            self.control.offer(words_of(self.field, self._language), self.tr("Not recorded"))

    def offer_repeat(self, last: Last | None) -> None:
        """Offer to put in the value that the work edited before had; None takes the offer back."""
        self._last = last
        self.repeat.setVisible(last is not None)
        if last is not None:
            named(self.repeat, self._repeat_words(last))

    def put_in(self, text: str) -> None:
        """Put a text in as if it had been typed."""
        self.control.show_text(text)
        self.control.typed.emit()

    def show_problem(self, sentence: str, discardable: bool = False) -> None:
        """Say under the field what is to be mended; nothing when the sentence is empty."""
        self._problem.setText(sentence)
        self._message.setVisible(bool(sentence))
        self._discard.setVisible(discardable)
        inner = self.control.inner()
        inner.setProperty("mend", "yes" if sentence else "")
        inner.style().unpolish(inner)
        inner.style().polish(inner)
        self._describe()

    def help(self) -> str:
        """What the field means."""
        return said(self._language, self.field.declared.help)

    def explain(self) -> None:
        """Show what the field means and an example of it, right below its control."""
        inner = self.control.inner()
        QToolTip.showText(inner.mapToGlobal(QPoint(0, inner.height())), inner.toolTip(), inner, inner.rect(), 20_000)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new colours."""
        super().changeEvent(event)
        if self._dress.hears(event):
            self._colour()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._label, 1)
        self.repeat.setFixedSize(22, 18)
        self.repeat.setIconSize(QSize(14, 14))
        # It belongs to the field that has the focus, and must not take it away.
        self.repeat.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.repeat.hide()
        head.addWidget(self.repeat)
        head.addWidget(self._lock)
        head.addWidget(self._private)
        column.addLayout(head)
        column.addWidget(self.control)
        message = QHBoxLayout(self._message)
        message.setContentsMargins(0, 1, 0, 0)
        message.setSpacing(6)
        message.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        message.addWidget(self._problem, 1)
        message.addWidget(self._discard, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._message)
        column.addStretch(1)
        self._colour()

    def _connect(self) -> None:
        self.control.typed.connect(self._tell_typed)
        self.control.left.connect(self._tell_left)
        self.control.entered.connect(self._tell_entered)
        self.control.departed.connect(self._tell_departed)
        self.control.onward_asked.connect(self._ask_onward)
        self.control.repeat_asked.connect(self._ask_repeat)
        self.control.next_asked.connect(self._ask_next)
        self.control.help_asked.connect(self.explain)
        self.repeat.clicked.connect(self._ask_repeat)
        self._discard.clicked.connect(self._give_up)

    def _tell_typed(self) -> None:
        self.typed.emit(self.key)

    def _tell_left(self) -> None:
        self.left.emit(self.key)

    def _tell_entered(self) -> None:
        self.entered.emit(self.key)

    def _tell_departed(self) -> None:
        self.departed.emit(self.key)

    def _ask_onward(self) -> None:
        self.onward_asked.emit(self.key)

    def _ask_repeat(self) -> None:
        self.repeat_asked.emit(self.key)

    def _ask_next(self) -> None:
        self.next_asked.emit(self.key)

    def _repeat_words(self, last: Last) -> str:
        text = " ".join(last.text.split())
        text = text if len(text) <= 60 else f"{text[:59]}…"
        keys = QKeySequence("Ctrl+D").toString(QKeySequence.SequenceFormat.NativeText)
        if not last.ref:
            return self.tr("{keys}: {value}").format(keys=keys, value=text)
        return self.tr("{keys}: as {work}: {value}").format(keys=keys, work=last.ref, value=text)

    def _give_up(self) -> None:
        self.given_up.emit(self.key)

    def _colour(self) -> None:
        tokens = scheme()
        self._mark.setPixmap(picture("triangle-alert", tokens.weld, 14))
        self._lock.setPixmap(picture("lock", tokens.quiet, 12))

    def _retranslate(self) -> None:
        facts = self.field.declared
        name = said(self._language, facts.label)
        several = self.field.shape is Shape.MULTILINGUAL
        shown = f"{name} · {self._content}" if several else name
        self._label.setText(shown)
        self._private.setText(self.tr("private"))
        for widget in (self._lock, self._private):
            widget.setVisible(facts.private)
        self._discard.setText(self.tr("Discard"))
        self._discard.setAccessibleName(self.tr("Discard what was typed in {field}").format(field=shown))
        self.control.show_example(hint_of(self.field, self._language))
        self.offer_repeat(self._last)
        self.control.inner().setAccessibleName(f"{shown}, {self.tr('private')}" if facts.private else shown)
        self._name_choices(shown)
        if isinstance(self.control, GroupsControl):
            self.control.speak(self._language, name)
        self._describe()
        if isinstance(self.control, LineControl) and facts.unit:
            self.control.show_unit(unit_word(facts.unit, self._language))

    def _name_choices(self, shown: str) -> None:
        self.offer_words()
        if isinstance(self.control, YesNoControl):
            self.control.tick.setText(shown)
            self._label.hide()

    def _describe(self) -> None:
        example = example_of(self.field, self._language)
        parts = (self.help(), self.tr("Example: {example}").format(example=example) if example else "")
        words = " ".join(part for part in parts if part)
        inner = self.control.inner()
        inner.setAccessibleDescription(" ".join(part for part in (self._problem.text(), words) if part))
        inner.setToolTip(words)
        self._label.setToolTip(words)
