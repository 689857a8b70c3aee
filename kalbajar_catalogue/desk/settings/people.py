"""The section of the settings with the people at this desk, and which of them sits here."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities.records import DeskPerson
from kalbajar_catalogue.desk.areas import Stop
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.settings import house_verbs
from kalbajar_catalogue.desk.settings.lines import Line, framed, in_order, scrolled
from kalbajar_catalogue.desk.settings.person_row import NAME_WIDTH, PersonRow
from kalbajar_catalogue.desk.settings.storing import Storing
from kalbajar_catalogue.desk.settings.verbs import Write
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.i18n.folding import cleaned
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.journal import Action, Changes

ADDED = "desk_person.added"


class PeoplePanel(QWidget):
    """A row for each person; one is added by name alone. Who is here is no record: it is kept on this machine."""

    unit_of_tab = True
    message = Signal(str)

    def __init__(self, records: Records, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records, self._language = records, language
        self.rows: dict[str, PersonRow] = {}
        self._renamed_self = ""
        self._intro, self._stranger = label("quiet", wraps=True), Elided("mend")
        self._problem, self._kept = label("mend", wraps=True), label("small", wraps=True)
        self.name, self.add, self.add_me = QLineEdit(), Button("", "user-plus"), Button("link")
        self._new = Line(self.name, self.add)
        self._list, self._body = QWidget(), QWidget()
        self._lay_out()
        self._connect()
        self._retranslate()

    def load(self) -> None:
        """Read who works here."""
        self._records.read(house_verbs.people, self._show)

    def speak(self, language: Language) -> None:
        """Refuse in this language."""
        self._language = language

    def hear(self, changes: Changes) -> None:
        """Read anew who works here when that was changed."""
        if changes.touches(DeskPerson.kind):
            self.load()

    def stops(self) -> list[Stop]:
        """Where Tab stops, from top to bottom."""
        return list(in_order(self))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        stranger = QHBoxLayout()
        stranger.addWidget(self._stranger)
        stranger.addWidget(self.add_me)
        stranger.addStretch(1)
        column.addLayout(stranger)
        column.addWidget(self._list)
        column.addWidget(self._problem)
        column.addWidget(self._kept)
        self.name.setFixedWidth(NAME_WIDTH)
        self._problem.hide()
        for control in (self.name, self.add, self.add_me):
            control.setEnabled(self._records.writable)
        framed(self, self._intro, scrolled((self._body, self._new)))

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.name.returnPressed.connect(self._add)
        self.add_me.clicked.connect(self._add_me)
        self._records.who_changed.connect(self._show_here)

    # Being shown

    def _show(self, people: Sequence[DeskPerson]) -> None:
        there = {person.uid for person in people}
        for uid in [uid for uid in self.rows if uid not in there]:
            self._drop(self.rows.pop(uid))
        self._follow(people)
        for place, person in enumerate(people):
            if person.uid not in self.rows:
                self.rows[person.uid] = self._row(person)
            row = self.rows[person.uid]
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
            row.show_person(person, person.name == self._records.who)
        self.rows = {person.uid: self.rows[person.uid] for person in people}
        self._show_here()

    def _follow(self, people: Sequence[DeskPerson]) -> None:
        """Whoever is here goes on under the name that they were given elsewhere, or by an undo."""
        for person in people:
            row = self.rows.get(person.uid)
            if row is not None and row.person.name == self._records.who != person.name:
                self._records.become(person.name)
                return

    def _row(self, person: DeskPerson) -> PersonRow:
        row = PersonRow(person, self._records.writable)
        row.renamed.connect(self._rename)
        row.recoloured.connect(self._recolour)
        row.removed.connect(self._remove)
        row.chosen.connect(self._records.become)
        return row

    def _drop(self, row: PersonRow) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _show_here(self) -> None:
        who = self._records.who
        for row in self.rows.values():
            row.here.setChecked(row.person.name == who)
        unknown = bool(who) and not any(row.person.name == who for row in self.rows.values())
        self._stranger.setText(self.tr("{name} is here now, but is not in the list.").format(name=who))
        self.add_me.setText(self.tr("Add {name}").format(name=who))
        for widget in (self._stranger, self.add_me):
            widget.setVisible(unknown)

    def _say(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    # What a person does

    def _add(self) -> None:
        if name := cleaned(self.name.text()):
            self._write(ADDED, name, house_verbs.add_person(name))
        self.name.setFocus()

    def _add_me(self) -> None:
        self._write(ADDED, self._records.who, house_verbs.add_person(self._records.who))

    def _rename(self, uid: str, name: str) -> None:
        self._renamed_self = uid if self.rows[uid].person.name == self._records.who else ""
        if self._renamed_self:
            # Under the new name already, so that its own Undo takes it back.
            self._records.become(name)
        self._write("desk_person.renamed", name, house_verbs.change_person(uid, {"name": name}), uid)

    def _recolour(self, uid: str, colour: str) -> None:
        name = self.rows[uid].person.name
        self._write("desk_person.recoloured", name, house_verbs.change_person(uid, {"colour": colour}))

    def _remove(self, uid: str) -> None:
        name = self.rows[uid].person.name
        self._write("desk_person.removed", name, house_verbs.remove_person(uid))
        self.message.emit(self.tr("{name} is off the list; what they did stays in the history.").format(name=name))

    def _write(self, code: str, name: str, verb: Write, uid: str = "") -> None:
        self._say("")
        self._new.show_problem("")
        storing = Storing(uid or code, name, self._language, self)
        storing.stored.connect(self._stored)
        storing.refused.connect(self._refuse)
        storing.start(self._records, Action(code, {"name": name}), verb)

    def _stored(self, key: str, name: str) -> None:
        if key == ADDED:
            self.name.clear()

    def _refuse(self, key: str, words: str) -> None:
        if key == ADDED:
            self._new.show_problem(words)
            return
        if key == self._renamed_self and key in self.rows:
            self._records.become(self.rows[key].person.name)
        self._say(words)
        self.load()

    def _retranslate(self) -> None:
        self._intro.setText(
            self.tr(
                "Whoever is here stands in the history beside everything they do, and Undo takes back their own steps "
                "only. The list is the same on every machine; who is here is kept on this one."
            )
        )
        self._new.say(self.tr("Somebody new"), self.tr("As the name shall stand in the history."))
        self.name.setPlaceholderText(self.tr("Name and surname"))
        named(self.name, self.tr("Name of somebody new"))
        self.add.setText(self.tr("Add"))
        named(self.add, self.tr("Add"))
        self._kept.setText(
            self.tr(
                "What was done under a former name keeps that name. So does what somebody did who is off the list or "
                "erased for good: the history is evidence of who did what."
            )
        )
        self._show_here()
