"""Carries out a way out of a matter: new decisions, another mapping; looks for what may be meant."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.desk.importing import check_verbs
from kalbajar_catalogue.desk.importing.check_verbs import Candidate
from kalbajar_catalogue.desk.importing.matters import Act, Matter, decided
from kalbajar_catalogue.desk.importing.name_picker import NamePicker, of_records
from kalbajar_catalogue.desk.importing.side_panel import SidePanel
from kalbajar_catalogue.desk.importing.state import State
from kalbajar_catalogue.desk.importing.ways_out import Way
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.mapping import Mapping
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.qtkit.latest import Latest


class WayTaker(QObject):
    """`decided` tells the mapping and the decisions with the answer, `mend_asked` the row and the column to mend."""

    decided = Signal(object, object)
    mend_asked = Signal(int, int)

    def __init__(self, site: Site, side: SidePanel, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._site, self._side, self._language = site, side, language
        self._state = State()
        self._everybody: dict[tuple[str, str], Sequence[Candidate]] = {}
        self._spot = QRect()
        self._near, self._all, self._reading = Latest(self), Latest(self), Latest(self)
        self.picker = NamePicker(parent)
        side.chosen.connect(self._look_near)
        side.ways.taken.connect(self.take)
        side.ways.pick_asked.connect(self._pick)
        self.picker.picked.connect(self._picked)

    def show_state(self, state: State) -> None:
        """Decide from here on what this state has."""
        if state.check is not self._state.check:
            self._everybody = {}
        self._state = state

    def speak(self, language: Language) -> None:
        """Name records in this language."""
        self._language, self._everybody = language, {}

    def take(self, matter: Matter, way: Way) -> None:
        """Do this about a matter."""
        mapping, table, before = self._state.mapping, self._state.table, self._state.decisions
        if mapping is None or table is None:
            return
        if way.act is Act.APART:
            parting = check_verbs.apart(table, mapping, before, matter)
            self._reading.take(self._site.jobs.run(Lane.PICTURES, parting, self._have_read))
            return
        if way.act is Act.MEND:
            self.mend_asked.emit(int(way.value), matter.trouble.at if matter.trouble else -1)
            return
        if way.act is not Act.READ_AS:
            self.decided.emit(mapping, decided(before, matter, way.act, way.value))
            return
        work = check_verbs.read_as(table, mapping, before, matter, way.value)
        self._reading.take(self._site.jobs.run(Lane.PICTURES, work, self._have_read))

    def _have_read(self, outcome: tuple[Mapping, Decisions]) -> None:
        self.decided.emit(*outcome)

    def _look_near(self, matter: Matter) -> None:
        choices = matter.trouble.choices if matter.trouble else ()
        if matter.kind or choices:
            verb = check_verbs.nearest(matter, self._language)
            self._near.take(self._site.records.read(verb, self._have_near))

    def _have_near(self, answer: tuple[Matter, Sequence[Candidate]]) -> None:
        self._side.offer(*answer)

    def _pick(self, spot: QRect) -> None:
        matter, self._spot = self._side.matter, spot
        if matter is None or not matter.kind:
            return
        if (matter.kind, self._language) in self._everybody:
            self._open(matter.kind)
        else:
            verb = check_verbs.everybody(matter.kind, self._language)
            self._all.take(self._site.records.read(verb, self._have_all))

    def _have_all(self, answer: tuple[str, Sequence[Candidate]]) -> None:
        kind, candidates = answer
        self._everybody[kind, self._language] = candidates
        self._open(kind)

    def _open(self, kind: str) -> None:
        self.picker.open_at(self._spot, of_records(self._everybody[kind, self._language]), "")

    def _picked(self, key: str) -> None:
        matter = self._side.matter
        if matter is not None:
            self.take(matter, Way(Act.LINK, key))
