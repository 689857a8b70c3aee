"""The control of a field whose values have many sides each, such as inscriptions: a card of controls for every one."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from kalbajar_catalogue.authorities import entry, vocabularies
from kalbajar_catalogue.desk.forms.controls import ChoiceControl, Control, LineControl, LongControl
from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, label, named
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import said
from kalbajar_catalogue.storage.fields import Field, Shape, fields_of
from kalbajar_catalogue.storage.flat import Flat

_COLUMNS, _LEAST = 3, 72
"""As many as languages: what is said in each of them shares a row."""


def has_many_sides(group_type: type[Any]) -> bool:
    """Whether a value of a group says more than a line can hold: something of it is said in each language."""
    return any(member.shape is Shape.MULTILINGUAL for member in fields_of(group_type))


class CodeControl(ChoiceControl):
    """A word of a vocabulary, or none; its text is the code."""

    def __init__(self, vocabulary: str) -> None:
        super().__init__()
        self._vocabulary = vocabulary

    def offer_words(self, language: Language, none: str) -> None:
        """Offer the words that are in force now."""
        offered = {term.code: term.label.best(language).text for term in vocabularies.terms(self._vocabulary)}
        if (stored := self.text()) and stored not in offered:
            offered[stored] = vocabularies.word(self._vocabulary, stored, language)
        self.choice.offer([("", none), *((code, word or code) for code, word in offered.items())], stored)


class GroupCard(QFrame):
    """The sides of one value, each with its own control."""

    typed = Signal()
    left = Signal()
    removed = Signal()

    def __init__(self, group_type: type[Any]) -> None:
        super().__init__()
        self.setProperty("is", "card")
        self._members = fields_of(group_type)
        self.controls: dict[str, Control] = {key: _control(one) for one in self._members for key in one.keys}
        self._labels = {key: label("small") for key in self.controls}
        self.away = Tool("tiny", "x")
        self._lay_out()
        self.away.clicked.connect(self.removed)
        for control in self.controls.values():
            control.typed.connect(self.typed)
            control.left.connect(self.left)

    def flat(self) -> Flat:
        """What stands in it, without what is empty."""
        texts = {key: control.text().strip() for key, control in self.controls.items()}
        return {key: text for key, text in texts.items() if text}

    def show_flat(self, flat: Flat) -> None:
        """Show this value."""
        for key, control in self.controls.items():
            control.show_text(str(flat.get(key, "")))

    def speak(self, language: Language, name: str, place: int, none: str, remove: str) -> None:
        """Name everything; `name` is the field's, `place` counts from 1."""
        for member in self._members:
            for key in member.keys:
                side = said(language, member.declared.label)
                side = side if key == member.name else f"{side} · {key[-2:]}"
                self._labels[key].setText(side)
                self.controls[key].inner().setAccessibleName(f"{name} {place}: {side}")
                if isinstance(control := self.controls[key], CodeControl):
                    control.offer_words(language, none)
        named(self.away, remove)

    def stops(self) -> list[QWidget]:
        """Where Tab stops in it."""
        return [*(control.inner() for control in self.controls.values()), self.away]

    def lock(self) -> None:
        """Let nobody change it."""
        self.away.hide()
        for control in self.controls.values():
            control.lock()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        row, column = 0, 0
        for key, control in self.controls.items():
            span = _COLUMNS if isinstance(control, LongControl) else 1
            if column + span > _COLUMNS:
                row, column = row + 2, 0
            grid.addWidget(self._labels[key], row, column, 1, span)
            grid.addWidget(control, row + 1, column, 1, span)
            control.inner().setMinimumWidth(_LEAST)
            column += span
        self.away.setFixedSize(22, 22)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.away, 0, _COLUMNS - 1, Qt.AlignmentFlag.AlignRight)


class GroupsControl(Control):
    """Cards one under another, and a button for one more. Its text is read by the core as typed groups are."""

    on_the_way = False

    def __init__(self, group_type: type[Any], language: Language) -> None:
        super().__init__()
        self._group_type, self._language, self._name = group_type, language, ""
        self._shown, self._changed, self._locked = "", False, False
        self.cards: list[GroupCard] = []
        self.more = Button("link", "plus")
        self.column.setSpacing(6)
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch(1)
        self.column.addLayout(foot)
        self.watch(self.more)
        self.more.clicked.connect(self._add)

    def inner(self) -> QWidget:
        """The button for one more: it is always there."""
        return self.more

    def stops(self) -> list[QWidget]:
        """Every control of every card, then the button."""
        return [*(stop for card in self.cards for stop in card.stops()), self.more]

    def text(self) -> str:
        """As it was shown until something is changed."""
        return entry.groups_text(self._values()) if self._changed else self._shown

    def show_text(self, text: str) -> None:
        """Show this; cards that say it already stay as they are."""
        if text == self.text():
            return
        groups = entry.shown_groups(self._group_type, text) or ()
        self._shown, self._changed = text, False
        if list(groups) != self._values():
            self._show(groups)

    def speak(self, language: Language, name: str) -> None:
        """Name everything in this language; `name` is what the field is called."""
        self._language, self._name = language, name
        self._retranslate()

    def lock(self) -> None:
        """Let nobody change it."""
        self._locked = True
        self.more.hide()
        for card in self.cards:
            card.lock()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _values(self) -> list[Flat]:
        return [flat for card in self.cards if (flat := card.flat())]

    def _show(self, groups: tuple[Flat, ...]) -> None:
        for card in self.cards:
            self._put_away(card)
        self.cards = []
        for group in groups:
            self._put_in().show_flat(group)
        self._retranslate()

    def _put_in(self) -> GroupCard:
        card = GroupCard(self._group_type)
        card.typed.connect(self._take)
        card.left.connect(self.left)
        card.removed.connect(self._remove)
        for control in card.controls.values():
            self._pass_on(control)
        if self._locked:
            card.lock()
        self.column.insertWidget(len(self.cards), card)
        # What is put into a layout is shown later, and would not take the focus until then.
        card.show()
        self.cards.append(card)
        return card

    def _pass_on(self, control: Control) -> None:
        pairs: tuple[tuple[Any, Callable[..., None]], ...] = (
            (control.entered, self.entered.emit), (control.departed, self.departed.emit),
            (control.next_asked, self.next_asked.emit), (control.help_asked, self.help_asked.emit),
        )  # fmt: skip
        for signal, slot in pairs:
            signal.connect(slot)

    def _put_away(self, card: GroupCard) -> None:
        self.column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _add(self) -> None:
        card = self._put_in()
        self._retranslate()
        next(iter(card.controls.values())).inner().setFocus()

    def _remove(self) -> None:
        card = self.sender()
        if isinstance(card, GroupCard) and card in self.cards:
            self.cards.remove(card)
            self._put_away(card)
            self.more.setFocus()
            self._take()
            self.left.emit()

    def _take(self) -> None:
        self._changed = True
        self.typed.emit()

    def _retranslate(self) -> None:
        self.more.setText(self.tr("Add one"))
        self.more.setAccessibleName(self.tr("{field}: add one").format(field=self._name))
        for place, card in enumerate(self.cards, 1):
            remove = self.tr("{field} {number}: take it out").format(field=self._name, number=place)
            card.speak(self._language, self._name, place, self.tr("Not recorded"), remove)


def _control(member: Field) -> Control:
    if member.declared.vocabulary:
        return CodeControl(member.declared.vocabulary)
    return LongControl() if member.name == "text" else LineControl()
