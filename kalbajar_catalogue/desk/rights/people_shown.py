"""The people shown in a photograph: how each agreed, and whether it is a child. Private."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk.rights.verbs import Person, WorkSheet
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.desk.widgets.choices import Choice, Tick
from kalbajar_catalogue.desk.widgets.line_button import LineButton
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.items import consents
from kalbajar_catalogue.items.consents import Shown


class PersonLine(QWidget):
    """One person. `said` tells agent, consent as a code and whether it is a child; `opened` asks for the person."""

    said = Signal(str, str, bool)
    opened = Signal(str)

    def __init__(self, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person: Person | None = None
        self.name, self.consent, self.child = LineButton("link"), Choice(), Tick()
        self._problem = label("mend", wraps=True)
        self._lay_out()
        for control in (self.consent, self.child):
            control.setEnabled(writable)
        self.consent.activated.connect(self._say)
        self.child.clicked.connect(self._say)
        self.name.clicked.connect(self._open)

    def show_person(self, person: Person, language: Language) -> None:
        """Show this person."""
        self._person = person
        name = marked(person.name, language) or self.tr("No name")
        self.name.show_words(name)
        codes = [(term.code, term.label.best(language).text) for term in vocabularies.terms("consent")]
        self.consent.offer([("", self.tr("Consent not recorded")), *codes], person.consent)
        self.consent.setAccessibleName(self.tr("Consent of {name}").format(name=name))
        self.child.setText(self.tr("Child"))
        self.child.setAccessibleName(self.tr("{name} is a child").format(name=name))
        self.child.setChecked(person.minor)
        shown = Shown("", person.agent, person.consent, person.minor)
        why = self.tr("Without written consent the photograph is in no edition.") if consents.keeps_out(shown) else ""
        self._problem.setText(why or (self.tr("Has not agreed yet.") if consents.is_open(shown) else ""))
        self._problem.setVisible(bool(self._problem.text()))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.consent, 1)
        row.addWidget(self.child)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addWidget(self.name)
        column.addLayout(row)
        column.addWidget(self._problem)

    def _say(self) -> None:
        if self._person:
            self.said.emit(self._person.agent, self.consent.value(), self.child.isChecked())

    def _open(self) -> None:
        if self._person:
            self.opened.emit(self._person.agent)


class PeopleShown(QWidget):
    """Everybody shown in one photograph; hidden for other works."""

    said = Signal(str, str, bool)
    opened = Signal(str)

    def __init__(self, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: WorkSheet | None = None
        self._language: Language = "en"
        self._writable = writable
        self._head, self._note = label("heading"), label("small", wraps=True)
        self.lines: list[PersonLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self._head)
        self._column.addWidget(self._note)

    def show_sheet(self, sheet: WorkSheet, language: Language) -> None:
        """Show the people in this work."""
        self._sheet, self._language = sheet, language
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()

    def _fill(self) -> None:
        self._head.setText(self.tr("People shown"))
        people = self._sheet.people if self._sheet else ()
        self.setVisible(bool(self._sheet) and self._sheet is not None and self._sheet.work.kind == "photograph")
        nobody = self.tr("Nobody is named. People are named in the photograph itself.")
        self._note.setText(self.tr("How they agreed stays in the house.") if people else nobody)
        while len(self.lines) < len(people):
            self._add()
        for line, person in zip(self.lines, people, strict=False):
            line.show_person(person, self._language)
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(people))

    def _add(self) -> None:
        line = PersonLine(self._writable)
        line.said.connect(self.said)
        line.opened.connect(self.opened)
        self.lines.append(line)
        self._column.addWidget(line)
