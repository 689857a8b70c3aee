"""What an import of a table is doing: jobs in their lanes, and the state that they lead to."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kalbajar_catalogue.desk.importing import table_verbs
from kalbajar_catalogue.desk.importing.state import Opened, Source, State
from kalbajar_catalogue.desk.importing.table_verbs import Looked, Outcome
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.flow import Imported
from kalbajar_catalogue.importing.mapping import Mapping
from kalbajar_catalogue.importing.pictures import Pictured
from kalbajar_catalogue.importing.sources.tables import How
from kalbajar_catalogue.qtkit.jobs import Job
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.qtkit.latest import Latest
from kalbajar_catalogue.storage.journal import Changes

OVERTAKEN = "import.overtaken"


class Importer(QObject):
    """Holds `state`; `changed` tells every new one. Of jobs that follow each other only the newest counts.

    `began` tells a job that a person may wait for, and what it does; `known` the file that could be opened,
    `imported` what was written, `refused` the problem that stopped the writing, `taken_back` that it was undone.
    """

    changed = Signal()
    began = Signal(object, str)
    known = Signal(object)
    imported = Signal(object)
    refused = Signal(object)
    taken_back = Signal()

    def __init__(self, site: Site, parent: QObject) -> None:
        super().__init__(parent)
        self._site = site
        self.state = State()
        self._pictured: Pictured | None = None
        self.writing, self._only_good = False, True
        self._opening, self._looking, self._checking = Latest(self), Latest(self), Latest(self)

    # The table

    def begin(self, source: Source) -> None:
        """Open this source in place of whatever there was."""
        before = self.state
        same = before.source is not None and before.source.path == source.path and before.imported is None
        self._put(State(source=source, pictures=before.pictures if same else None))
        self._open()

    def correct(self, how: How) -> None:
        """Read the same source in another way; what was matched before no longer fits."""
        if self.state.source is not None:
            source = replace(self.state.source, how=how)
            self._put(State(source=source, pictures=self.state.pictures, opened=self.state.opened))
            self._open()

    def restore(self, state: State) -> None:
        """Go back to a state that was before."""
        self._put(state)

    def look_over(self) -> None:
        """Read the table to its end and find its mapping."""
        source, table = self.state.source, self.state.table
        if source is not None and table is not None:
            work = table_verbs.looked_over(self._site.folder, source, table)
            job = self._site.jobs.run(Lane.LONG, work, self._looked)
            self._looking.take(job)
            self._tell(job, self.tr("Reading the table"))

    def take_folder(self, folder: Path | None) -> None:
        """The pictures that the table names lie there."""
        self._put(replace(self.state, pictures=folder, placement=None, check=None))

    def _open(self) -> None:
        if self.state.source is not None:
            work = table_verbs.opened(self.state.source, self.tr("Pasted table"))
            job = self._site.jobs.run(Lane.LONG, work, self._have)
            self._opening.take(job)
            self._tell(job, self.tr("Opening the table"))

    def _have(self, opened: Opened) -> None:
        if opened.source is not self.state.source:
            return
        self._put(replace(self.state, opened=opened))
        if opened.table is not None:
            if opened.source.path is not None:
                self.known.emit(opened.source.path)
            self.look_over()

    def _looked(self, looked: Looked) -> None:
        if looked.source is self.state.source:
            mapping, saved_as = looked.mapping, looked.saved_as
            self._put(replace(self.state, survey=looked.survey, mapping=mapping, saved_as=saved_as, chosen=frozenset()))

    # The mapping

    def match(self, mapping: Mapping, chosen: frozenset[int]) -> None:
        """Match the columns so; `chosen` are those that a person decided."""
        self._put(self.state.matched(mapping, chosen))

    def propose(self, kind: str) -> None:
        """Propose anew for records of another kind."""
        if self.state.mapping is not None and self.state.survey is not None:
            job = self._site.jobs.run(Lane.LONG, table_verbs.proposing_for(self.state, kind), self._proposed)
            self._looking.take(job)

    def apply(self, mapping: Mapping) -> None:
        """Match the columns as a kept mapping does."""
        self._put(replace(self.state.matched(mapping, frozenset()), saved_as=mapping.name))

    def name(self, name: str) -> None:
        """The mapping is kept under this name, '' for none."""
        if self.state.mapping is not None:
            mapping = replace(self.state.mapping, name=name)
            self._put(replace(self.state, mapping=mapping, saved_as=name))

    def _proposed(self, looked: Looked) -> None:
        if looked.source is self.state.source:
            self._put(replace(self.state.matched(looked.mapping), saved_as=""))

    # The check

    def check(self) -> None:
        """Check every row by the mapping and the decisions there are."""
        state = self.state
        if state.table is None or state.mapping is None:
            return
        work = table_verbs.checked(
            self._site.records.catalogue, state.table, state.mapping, state.decisions, state.pictures
        )
        job = self._site.jobs.run(Lane.LONG, work, self._checked, self._check_failed)
        self._checking.take(job)
        self._tell(job, self.tr("Checking every row"))

    def decide(self, decisions: Decisions) -> None:
        """Check again with these; the check before stays in sight until then."""
        self._put(self.state.decided(decisions))
        self.check()

    def remap(self, mapping: Mapping) -> None:
        """Check again by this mapping; the check before stays in sight until then."""
        self._put(replace(self.state, mapping=mapping, problem=None))
        self.check()

    def hear(self, changes: Changes) -> None:
        """A check of the catalogue as it was no longer holds; what was written may have been undone."""
        if self.writing or not changes.entries:
            return
        if self.state.imported is not None:
            self._site.records.read(table_verbs.taken_back(self.state.imported), self._know_taken_back)
        elif self.state.check is not None:
            self._put(replace(self.state, check=None))

    def _checked(self, outcome: Outcome) -> None:
        state = self.state
        if outcome.mapping is state.mapping and outcome.decisions is state.decisions:
            checked = replace(state, check=outcome.check, problem=None)
            self._put(replace(checked, placement=outcome.placement, named=outcome.named))

    def _check_failed(self, fault: WorldError) -> None:
        self._put(replace(self.state, check=None, problem=fault.problem))

    # The writing

    def write(self, only_good: bool) -> None:
        """Write what the check found, with its pictures, in one step; the refused rows are left out if `only_good`."""
        if self.state.check is None or self.writing:
            return
        self.writing, self._only_good, self._pictured = True, only_good, None
        placement = self.state.placement
        if placement is None or not placement.placed:
            self._write()
            return
        work = table_verbs.pictures_kept(self._site.records.catalogue, placement)
        label = self.tr("Looking at the pictures")
        self._site.jobs.run(Lane.LONG, work, self._have_pictures, self._failed, label).ended.connect(self._looked_at)
        self.changed.emit()

    def _have_pictures(self, pictured: Pictured) -> None:
        self._pictured = pictured
        self._write()

    def _looked_at(self) -> None:
        """Stopped before the pictures were all looked at: nothing is written."""
        if self.writing and self._pictured is None:
            self.writing = False
            self.changed.emit()

    def _write(self) -> None:
        check, mapping = self.state.check, self.state.mapping
        if check is not None and mapping is not None:
            verb = table_verbs.brought_in(check, mapping, self._only_good, self._pictured)
            self._site.records.carry_out(verb, self._done, self._failed, self.tr("Importing"))
        self.changed.emit()

    def _done(self, imported: Imported) -> None:
        self.writing = False
        self.state = replace(self.state, imported=imported, problem=None)
        self.imported.emit(imported)

    def _failed(self, fault: WorldError) -> None:
        self.writing = False
        if self._pictured is not None:
            self._site.jobs.run(Lane.LONG, table_verbs.pictures_given_up(self._site.records.catalogue, self._pictured))
            self._pictured = None
        self._put(replace(self.state, problem=fault.problem))
        self.refused.emit(fault.problem)
        if fault.problem.code == OVERTAKEN:
            self.check()

    def _know_taken_back(self, taken_back: bool) -> None:
        """By whatever way it was undone, the table may be checked and imported again."""
        if taken_back and self.state.imported is not None:
            self._put(replace(self.state, imported=None, check=None))
            self.taken_back.emit()

    def _put(self, state: State) -> None:
        self.state = state
        self.changed.emit()

    def _tell(self, job: Job, doing: str) -> None:
        self.began.emit(job, doing)
