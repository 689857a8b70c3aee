"""Of what a paper is made: which exhibition or which chosen works, as they are now or as an edition."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kalbajar_catalogue.desk.publishing.asked import Subject
from kalbajar_catalogue.desk.publishing.laying import named_control
from kalbajar_catalogue.desk.publishing.verbs import Kept, Show
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.widgets.buttons import label, named
from kalbajar_catalogue.desk.widgets.choices import Choice
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.i18n.languages import Language

PROOF, EDITION = "proof", "edition"
_WORKS = ""


class SubjectBox(QWidget):
    """Shows what it is told; `chosen` tells the subject that a person chose."""

    chosen = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._internal = False
        self._subject, self._works = Subject(), tuple[str, ...]()
        self._shows: tuple[Show, ...] = ()
        self._editions: tuple[Kept, ...] = ()
        self._show_name, self._state_name, self._told = label("small"), label("small"), label("small", wraps=True)
        self.show_choice, self.states, self.edition_choice = Choice(), Segments((PROOF, EDITION)), Choice()
        self._lay_out()
        self.show_choice.activated.connect(self._choose_show)
        self.states.chosen.connect(self._choose_state)
        self.edition_choice.activated.connect(self._choose_edition)
        self._retranslate()

    def show_subject(self, subject: Subject) -> None:
        """Show this as chosen."""
        self._subject = subject
        self._works = subject.works or self._works
        self._retranslate()

    def show_shows(self, shows: Sequence[Show]) -> None:
        """Offer these exhibitions."""
        self._shows = tuple(shows)
        self._retranslate()

    def show_internal(self, internal: bool) -> None:
        """Whether the paper is one for colleagues, made of records."""
        self._internal = internal
        self._retranslate()

    def show_editions(self, editions: Sequence[Kept]) -> None:
        """Offer these editions of the exhibition that is chosen; those that cannot be read are not offered."""
        self._editions = tuple(one for one in editions if one.listed.edition)
        self._retranslate()

    def speak(self, language: Language) -> None:
        """Name exhibitions in this language."""
        self._language = language
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(11)
        column.addLayout(named_control(self._show_name, self.show_choice))
        state = named_control(self._state_name, self.states)
        state.addWidget(self.edition_choice)
        state.addWidget(self._told)
        column.addLayout(state)
        for button in self.states.buttons.values():
            button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed)

    def _choose_show(self) -> None:
        uid = self.show_choice.value()
        self.chosen.emit(Subject(uid) if uid else Subject(works=self._works))

    def _choose_state(self, state: str) -> None:
        newest = self._editions[0].listed.name if self._editions else ""
        self.chosen.emit(replace(self._subject, edition=newest if state == EDITION else ""))

    def _choose_edition(self) -> None:
        self.chosen.emit(replace(self._subject, edition=self.edition_choice.value()))

    def _retranslate(self) -> None:
        self._show_name.setText(self.tr("Exhibition"))
        self.show_choice.setAccessibleName(self.tr("Exhibition"))
        self._state_name.setText(self.tr("What is printed"))
        self.states.setAccessibleName(self.tr("What is printed"))
        self.edition_choice.setAccessibleName(self.tr("Edition"))
        self._offer_shows()
        self._offer_states()

    def _offer_shows(self) -> None:
        untitled = self.tr("Without a title")
        shows = [(one.uid, marked(one.title, self._language) or untitled) for one in self._shows]
        works = [(_WORKS, self.tr("%n chosen work(s)", "", len(self._works)))] if self._works else []
        self.show_choice.offer([*works, *shows], _WORKS if self._subject.works else self._subject.exhibition)
        self.show_choice.setToolTip(self.show_choice.currentText())

    def _offer_states(self) -> None:
        there = bool(self._editions) and not self._subject.works and not self._internal
        edition = self.states.buttons[EDITION]
        edition.setEnabled(there)
        self._name_states(there)
        self.states.show_chosen(PROOF if self._subject.is_proof or self._internal else EDITION)
        self.states.setVisible(not self._internal)
        self._state_name.setVisible(not self._internal)
        self.edition_choice.offer([(one.listed.name, self._said(one)) for one in self._editions], self._subject.edition)
        self.edition_choice.setVisible(not self._subject.is_proof and not self._internal and len(self._editions) > 1)
        self._told.setText(self._state_told())

    def _name_states(self, there: bool) -> None:
        single = self._editions[0] if len(self._editions) == 1 else None
        number = single.listed.edition.imprint.number if single and single.listed.edition else ""
        words = self.tr("Edition {number}").format(number=number) if number else self.tr("Edition")
        self.states.buttons[PROOF].setText(self.tr("Proof"))
        self.states.buttons[EDITION].setText(words)
        named(self.states.buttons[PROOF], self.tr("Proof: all that hangs, as it is now"))
        named(self.states.buttons[EDITION], words if there else self.tr("No edition was frozen yet"))

    def _state_told(self) -> str:
        if self._internal:
            return self.tr("For colleagues: stamped INTERNAL, made of the records as they are now.")
        if self._subject.is_proof:
            return self.tr("A proof bears the mark PROOF on each page.")
        return self.tr("An edition bears no mark and does not change any more.")

    def _said(self, kept: Kept) -> str:
        edition = kept.listed.edition
        number = (edition.imprint.number if edition else "") or kept.listed.name
        day = edition.made_at[:10] if edition else ""
        return self.tr("Edition {number}, {day}").format(number=number, day=day)
