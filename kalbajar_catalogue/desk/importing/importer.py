"""What an import of a table is doing: jobs in their lanes, and the state that they lead to."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kalbajar_catalogue.desk.importing import picture_verbs, table_verbs, whole_verbs
from kalbajar_catalogue.desk.importing.placing_again import placed_again
from kalbajar_catalogue.desk.importing.state import Opened, Source, State
from kalbajar_catalogue.desk.importing.table_verbs import Looked, Outcome
from kalbajar_catalogue.desk.importing.whole import Whole
from kalbajar_catalogue.desk.importing.whole_verbs import Done, Found
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.wording import PASTED
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.flow import Imported
from kalbajar_catalogue.importing.mapping import Mapping
from kalbajar_catalogue.importing.pictures import Pictured, Placement
from kalbajar_catalogue.importing.sources.tables import How
from kalbajar_catalogue.importing.together import Own
from kalbajar_catalogue.importing.unfinished import Unfinished
from kalbajar_catalogue.qtkit.jobs import Job
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.qtkit.latest import Latest
from kalbajar_catalogue.storage.history import Undone
from kalbajar_catalogue.storage.journal import Action, Changes

OVERTAKEN = "import.overtaken"


class Importer(QObject):
    """Holds `state`; `changed` tells every new one. Of jobs that follow each other only the newest counts.

    `began` tells a job that a person may wait for, and what it does; `known` the file that could be opened,
    `imported` what was written, `refused` the problem that stopped the writing, `taken_back` that it was undone (what
    was left as it is, or None when it was done again), `looked_at` that the pictures were looked at, `gone_on` that an
    import of an earlier session stands where it stood.
    """

    changed = Signal()
    began = Signal(object, str)
    known = Signal(object)
    imported = Signal(object)
    refused = Signal(object)
    taken_back = Signal(object)
    looked_at = Signal()
    gone_on = Signal()

    def __init__(self, site: Site, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._site, self._language = site, language
        self.state = State()
        self.writing, self.undoing, self._only_good = False, False, True
        self._at_pictures: Job | None = None
        self._at_opening: Job | None = None
        self._looks_at: Path | None = None
        self._handed = False
        self._gone_on: Unfinished | None = None
        self._opening, self._looking, self._checking = Latest(self), Latest(self), Latest(self)

    @property
    def bound(self) -> bool:
        """Whether something is being written, which comes to its end."""
        return self.undoing or (self.writing and self._handed and self.state.whole is None)

    def speak(self, language: Language) -> None:
        """Read another catalogue in this language."""
        self._language = language

    # The table

    def begin(self, source: Source) -> None:
        """Open this source in place of whatever there was."""
        before, self._gone_on = self.state, None
        same = before.source is not None and before.source.path == source.path and before.imported is None
        self._put(State(source=source, pictures=before.pictures if same else None))
        self._open()

    def go_on(self, unfinished: Unfinished) -> None:
        """Open the file of an earlier session and go on with what was matched and decided there."""
        self.begin(Source(unfinished.path, how=unfinished.how, single=True))
        self._gone_on = unfinished

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
        self._put(replace(self.state, pictures=folder, found=None, placement=None, pictured=None, check=None))

    def _open(self) -> None:
        if self.state.source is not None:
            work = table_verbs.opened(self.state.source, PASTED, self._site.records.catalogue, self._language)
            job = self._at_opening = self._site.jobs.run(Lane.LONG, work, self._have)
            self._opening.take(job)
            job.ended.connect(self._end_opening)
            self._tell(job, self.tr("Opening the table"))

    def _have(self, opened: Opened) -> None:
        if opened.source is not self.state.source:
            return
        state = replace(self.state, opened=opened)
        self._put(state.of(opened.whole) if opened.whole is not None else state)
        if opened.table is not None:
            if opened.source.path is not None:
                self.known.emit(opened.source.path)
            if opened.whole is None:
                self.look_over()

    def _end_opening(self) -> None:
        """What was stopped before it was open is not chosen."""
        if self.sender() is self._at_opening:
            self._at_opening = None
            if self.state.source is not None and self.state.opened is None:
                self._put(State())

    def _looked(self, looked: Looked) -> None:
        if looked.source is self.state.source:
            mapping, saved_as = looked.mapping, looked.saved_as
            folder = self.state.pictures or looked.pictures
            state = replace(self.state, survey=looked.survey, mapping=mapping, saved_as=saved_as, chosen=frozenset(),
                            pictures=folder)  # fmt: skip
            self._put(_going_on(state, self._gone_on))
            if self._gone_on is not None:
                self._gone_on = None
                self.gone_on.emit()

    # Several tables

    def show_table(self, place: int) -> None:
        """Have this one of several tables in front."""
        whole = self.state.whole
        if whole is not None and place != whole.at:
            self._put(self.state.of(replace(whole, at=place)))

    def want(self, places: Sequence[int]) -> None:
        """Bring in these of several tables only."""
        whole = self.state.whole
        if whole is not None and places != whole.wanted:
            self._put(replace(self.state, problem=None).of(whole.wanting(places)))

    def _check_whole(self, whole: Whole) -> None:
        work = whole_verbs.checked(self._site.records.catalogue, whole)
        job = self._site.jobs.run(Lane.LONG, work, self._whole_checked, self._check_failed)
        self._checking.take(job)
        self._tell(job, self.tr("Checking every row"))

    def _whole_checked(self, found: Found) -> None:
        whole = self.state.whole
        if whole is not None and _are(whole, found.asked):
            self._put(replace(self.state, problem=None).of(whole.checked(found.checks)))

    def _whole_done(self, done: Done) -> None:
        self.writing = False
        whole, brought = self.state.whole, done.brought
        if whole is not None and _are(whole, done.asked):
            imported = Imported(brought.changes, {}, brought.snapshot, brought.files)
            self._put(replace(self.state, imported=imported, undone=None, problem=None).of(whole.brought(brought)))
            assert self.state.imported is not None
            self.imported.emit(self.state.imported)

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
        if state.whole is not None:
            self._check_whole(state.whole)
            return
        work = table_verbs.checked(
            self._site.records.catalogue,
            state.table,
            state.mapping,
            state.decisions,
            state.pictures,
            state.check,
            state.survey.count if state.survey else 0,
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
        self._put(self.state.remapped(mapping))
        self.check()

    def hear(self, changes: Changes) -> None:
        """A check of the catalogue as it was no longer holds; what was written may have been undone."""
        if self.writing or self.undoing or not changes.entries:
            return
        if self.state.imported is not None:
            self._site.records.read(table_verbs.taken_back(self.state.imported), self._know_taken_back)
        elif self.state.check is not None:
            self._put(self.state.unchecked())

    def _checked(self, outcome: Outcome) -> None:
        state = self.state
        if outcome.mapping is state.mapping and outcome.decisions is state.decisions:
            checked = replace(state, check=outcome.check, problem=None, found=outcome.placement, named=outcome.named)
            self._put(_with_pictures(checked, state.found))

    def _check_failed(self, fault: WorldError) -> None:
        self._put(replace(self.state.unchecked(), problem=fault.problem))

    # The pictures

    def replace_pictures(self, placement: Placement) -> None:
        """A person put pictures elsewhere."""
        self._put(self.state.placed(placement))

    def skip_pictures(self, pictured: Pictured) -> None:
        """A person said which of the pictures are not wanted."""
        if self.state.pictured is not None and self.state.placement is not None:
            kept = replace(self.state.pictured, skipped=pictured.skipped)
            self._put(replace(self.state, pictured=kept))

    def look(self) -> None:
        """Look at the pictures that nobody has looked at yet."""
        if self.state.unseen and self._at_pictures is None and self._site.records.writable:
            self._tell(self._look(self._have_looked), self.tr("Looking at the pictures"))

    def abandon(self) -> None:
        """The desk closes: pictures that were kept for this import are let go of, at once."""
        if self._at_pictures is not None:
            self._at_pictures.cancel()
        if self.state.pictured is not None and not self.writing:
            pictured, self.state = self.state.pictured, replace(self.state, pictured=None)
            self._let_go(pictured, Lane.DATABASE)

    def _look(self, then: Callable[[Pictured], None]) -> Job:
        assert self.state.placement is not None
        self._looks_at = self.state.pictures
        catalogue, label = self._site.records.catalogue, self.tr("Looking at the pictures")
        work = picture_verbs.looked_at(catalogue, self.state.placement, self.state.pictured)
        job = self._at_pictures = self._site.jobs.run(Lane.LONG, work, then, self._failed, label)
        job.ended.connect(self._end_looking)
        return job

    def _have_looked(self, pictured: Pictured) -> None:
        """Pictures of a folder that is no longer the one of this import are let go of."""
        state = self.state
        if state.placement is None or state.imported is not None or state.pictures != self._looks_at:
            self._let_go(pictured)
            return
        skipped = state.pictured.skipped if state.pictured else pictured.skipped
        self._put(replace(state, pictured=replace(pictured, skipped=skipped)).placed(state.placement))
        self.looked_at.emit()

    def _end_looking(self) -> None:
        """What was stopped before the pictures were all looked at writes nothing."""
        self._at_pictures = None
        if self.writing and not self._handed:
            self.writing = False
        self.changed.emit()

    def _let_go(self, pictured: Pictured, lane: Lane = Lane.LONG) -> None:
        self._site.jobs.run(lane, table_verbs.pictures_given_up(self._site.records.catalogue, pictured))

    # The writing

    def write(self, only_good: bool) -> None:
        """Write what the check found, with its pictures, in one step; the refused rows are left out if `only_good`."""
        if self.state.check is None or self.writing or self._at_pictures is not None:
            return
        self.writing, self._handed, self._only_good = True, False, only_good
        placement = self.state.placement
        if placement is None or not placement.placed:
            self._write(None)
        else:
            self._look(self._write)
            self.changed.emit()

    def _write(self, pictured: Pictured | None) -> None:
        check, mapping = self.state.check, self.state.mapping
        if check is None or mapping is None:
            self._drop(pictured)
            return
        self._handed, self.state = True, replace(self.state, pictured=pictured)
        doing, door = self.tr("Importing"), self._site.records
        if self.state.whole is not None:
            job = door.carry_out(whole_verbs.brought_in(self.state.whole), self._whole_done, self._failed, doing)
        else:
            verb = table_verbs.brought_in(check, mapping, self._only_good, pictured)
            job = door.carry_out(verb, self._done, self._failed, doing)
        job.ended.connect(self._end_writing)
        self._tell(job, doing)

    def _end_writing(self) -> None:
        """One that was stopped while it waited wrote nothing, and tells neither that it is done nor that it failed."""
        if self.writing or self.undoing:
            self.writing = self.undoing = False
            self.changed.emit()

    def _drop(self, pictured: Pictured | None) -> None:
        """Another table took the place while the pictures were looked at."""
        self.writing = False
        if pictured is not None:
            self._let_go(pictured)
        self.changed.emit()

    def _done(self, imported: Imported) -> None:
        self.writing = False
        self._put(replace(self.state, imported=imported, undone=None, pictured=None, problem=None))
        self.imported.emit(imported)

    def _failed(self, fault: WorldError) -> None:
        self.writing = False
        self._put(replace(self.state, problem=fault.problem))
        self.refused.emit(fault.problem)
        if fault.problem.code == OVERTAKEN:
            self.check()

    def take_back(self) -> None:
        """Take the import back."""
        imported = self.state.imported
        if imported is not None and imported.changes.change_set and not self.undoing:
            self.undoing, doing = True, self.tr("Taking the import back")
            verb = table_verbs.taking_back(imported)
            job = self._site.records.write(Action("undo"), verb, self._have_taken_back, self._not_taken_back, doing)
            job.ended.connect(self._end_writing)
            self._tell(job, doing)

    def _have_taken_back(self, undone: Undone) -> None:
        self.undoing = False
        imported = self.state.imported
        if imported is not None and imported.changes.change_set == undone.change_set:
            self._know_taken_back(undone)

    def _not_taken_back(self, fault: WorldError) -> None:
        self.undoing = False
        self.refused.emit(fault.problem)
        self.changed.emit()

    def import_again(self) -> None:
        """What was taken back may be checked and imported once more."""
        if self.state.imported is not None and self.state.undone is not None:
            self._put(replace(self.state.unchecked(), imported=None, undone=None))

    def _know_taken_back(self, undone: Undone | None) -> None:
        """By whatever way it was undone, or done again."""
        state = self.state
        if state.imported is not None and (undone is None) is not (state.undone is None):
            self._put(replace(state, undone=undone))
            self.taken_back.emit(undone)

    def _put(self, state: State) -> None:
        left, self.state = self.state.pictured, state
        if left is not None and state.pictured is None:
            self._let_go(left)
        self.changed.emit()

    def _tell(self, job: Job, doing: str) -> None:
        self.began.emit(job, doing)


def _are(whole: Whole, asked: Sequence[Own]) -> bool:
    """Whether these are the wanted tables as they are decided about now."""
    now = whole.coming.tables
    return len(now) == len(asked) and all(one is other for one, other in zip(now, asked, strict=True))


def _going_on(state: State, before: Unfinished | None) -> State:
    """The state of a table that is open, with what an earlier session had matched and decided."""
    if before is None:
        return state
    return replace(state, mapping=before.mapping, decisions=before.decisions, chosen=before.chosen,
                   saved_as=before.mapping.name, pictures=before.pictures)  # fmt: skip


def _with_pictures(state: State, before: Placement | None) -> State:
    """The state with pictures where the newest check finds them, as far as a person did not put them elsewhere."""
    if state.found is None:
        return replace(state, placement=None)
    return state.placed(placed_again(before, state.placement, state.found))
