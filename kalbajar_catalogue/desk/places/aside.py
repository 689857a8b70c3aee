"""Beside a place: where it lies on Earth and in what, where else it is listed, what names it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities.elsewhere import PLACES
from kalbajar_catalogue.authorities.places import ITSELF, PlaceLine
from kalbajar_catalogue.desk.forms import elsewhere
from kalbajar_catalogue.desk.forms.elsewhere import Elsewhere
from kalbajar_catalogue.desk.forms.record_aside import RecordAside
from kalbajar_catalogue.desk.forms.used_by import emptied
from kalbajar_catalogue.desk.places import verbs
from kalbajar_catalogue.desk.places.coordinates_line import CoordinatesLine
from kalbajar_catalogue.desk.places.map_sketch import MapSketch
from kalbajar_catalogue.desk.places.verbs import Surroundings
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import label, named, rule
from kalbajar_catalogue.desk.widgets.line_button import LineButton
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.storage.journal import Action

NEAR, EVERYWHERE = "near", "everywhere"
COORDINATES = "line:coordinates"
"""Under which coordinates that are being typed are kept, apart from the keys of the fields."""


class PlaceAside(RecordAside):
    """Adds the map, what it lies in and the shared lists to what stands beside every record."""

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(site, language, parent)
        writable = site.records.writable
        self._shown_here = Surroundings("")
        self._reach = NEAR
        self._heading, self.reach = label("heading"), Segments((NEAR, EVERYWHERE))
        self.map, self._note = MapSketch(language), label("quiet", wraps=True)
        self.coordinates = CoordinatesLine(language, writable)
        self.family = QWidget()
        self._lines = QVBoxLayout(self.family)
        self.elsewhere = Elsewhere(PLACES, language, writable)
        self._put_above()
        self.reach.show_chosen(self._reach)
        self.reach.chosen.connect(self._choose_reach)
        self.map.chosen.connect(self.record_asked)
        self.coordinates.entered.connect(self._put_on_earth)
        self.coordinates.typed.connect(self._keep_coordinates)
        self.elsewhere.typed.connect(self._keep_address)
        self.elsewhere.given.connect(self._give_addresses)
        self.elsewhere.message.connect(self.message)
        self._retranslate()

    def show_record(self, uid: str, name: str) -> None:
        """Show what lies around another place; nothing of the one before is left meanwhile."""
        if uid != self.uid:
            self.elsewhere.forget()
            self.coordinates.show_coordinates(None, anew=True)
        super().show_record(uid, name)

    def ask(self) -> None:
        """Ask also where it lies."""
        super().ask()
        self.site.records.read_long(verbs.around(self.uid, self._reach == EVERYWHERE), self._show_around)

    def speak(self, language: Language) -> None:
        """Show the records in this language."""
        super().speak(language)
        for part in (self.map, self.coordinates, self.elsewhere):
            part.speak(language)
        self._retranslate()

    # Laying out

    def _put_above(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.reach)
        where = QWidget()
        column = QVBoxLayout(where)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        for widget in (self.map, self._note, self.coordinates):
            column.addWidget(widget)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)
        for place, part in enumerate((where, self.family, rule(), self.elsewhere, rule())):
            self.column.insertWidget(place, part)

    # What was read

    def _show_around(self, found: Surroundings) -> None:
        if found.uid != self.uid:
            return
        anew = self._shown_here.uid != found.uid
        self._shown_here = found
        drafts = self.site.drafts.of(found.uid) if anew else {}
        at = found.place.coordinates if found.place else None
        self.coordinates.show_coordinates(at, anew, drafts.get(COORDINATES, ""))
        self.elsewhere.show_addresses(found.addresses)
        self.elsewhere.show_draft(drafts.get(elsewhere.DRAFT, ""))
        self.map.show_places(found.around)
        self._retranslate()

    # What a person does

    def _keep_coordinates(self, text: str) -> None:
        self._keep(COORDINATES, text)

    def _keep_address(self, text: str) -> None:
        self._keep(elsewhere.DRAFT, text)

    def _keep(self, key: str, text: str) -> None:
        """A draft of the place that is shown survives a crash, until it is stored or given up."""
        if self.uid and text:
            self.site.drafts.keep(self.uid, key, text)
        elif self.uid:
            self.site.drafts.drop(self.uid, key)

    def _choose_reach(self, reach: str) -> None:
        self._reach = reach
        if self.uid:
            self.site.records.read_long(verbs.around(self.uid, reach == EVERYWHERE), self._show_around)

    def _put_on_earth(self, text: str) -> None:
        action = Action("place.put_on_earth", {"name": self.name})
        self.site.records.write(action, verbs.put_on_earth(self.uid, text), None, self._refuse_coordinates)

    def _refuse_coordinates(self, error: WorldError) -> None:
        self.coordinates.refuse(sentence(self.language, error.code, error.problem.values))

    def _give_addresses(self, addresses: list[str]) -> None:
        action = Action("place.address_given", {"name": self.name})
        self.site.records.write(action, verbs.give_addresses(self.uid, addresses), None, self._refused)

    def _ask_record(self) -> None:
        self.record_asked.emit(str(self.sender().property("uid")))

    # Words

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Where it lies"))
        for key, words in ((NEAR, self.tr("Near")), (EVERYWHERE, self.tr("All"))):
            self.reach.buttons[key].setText(words)
        named(self.reach.buttons[NEAR], self.tr("Show what lies near"))
        named(self.reach.buttons[EVERYWHERE], self.tr("Show every place that has coordinates"))
        self._say_note()
        emptied(self._lines)
        found = self._shown_here
        self.family.setVisible(bool(found.above))
        if found.above:
            self._lines.addWidget(label("small", self.tr("Lies in")))
        for place in reversed(found.above):
            self._lines.addWidget(self._leading_to(place))

    def _say_note(self) -> None:
        found = self._shown_here
        there = bool(found.around)
        self.map.setVisible(there)
        self.reach.setVisible(there and found.known > 1)
        words = ""
        if found.place and not found.place.coordinates:
            words = self.tr("No coordinates are recorded for this place yet. Type them here, or paste them from a map.")
            if there:
                words = self.tr("This place has no coordinates yet; the map shows those around it. Type them here.")
        elif there and {one.relation for one in found.around} == {ITSELF}:
            words = self.tr("No other place has coordinates yet.")
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def _leading_to(self, place: PlaceLine) -> LineButton:
        button = LineButton("row")
        name = place.name.best(self.language).text or place.ref
        button.show_words(name, f"{name}, {place.ref}")
        button.setProperty("uid", place.uid)
        button.clicked.connect(self._ask_record)
        return button
