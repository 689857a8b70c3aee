"""The page that brings a table in: choose it, match its columns, check what would come of it, write it."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.areas import first_control
from kalbajar_catalogue.desk.importing import sources_used, steps
from kalbajar_catalogue.desk.importing.check_page import CheckStep
from kalbajar_catalogue.desk.importing.choose_step import ChooseStep
from kalbajar_catalogue.desk.importing.done_page import DoneStep
from kalbajar_catalogue.desk.importing.figures import ImportFigures
from kalbajar_catalogue.desk.importing.foot import Foot
from kalbajar_catalogue.desk.importing.importer import Importer
from kalbajar_catalogue.desk.importing.mapping_step import MappingStep
from kalbajar_catalogue.desk.importing.notice import Notice
from kalbajar_catalogue.desk.importing.picture_pages import ALIKE
from kalbajar_catalogue.desk.importing.pictures_panel import PicturesPanel
from kalbajar_catalogue.desk.importing.side_panel import PROBLEMS
from kalbajar_catalogue.desk.importing.state import Source, State, Step
from kalbajar_catalogue.desk.importing.step_bar import StepBar
from kalbajar_catalogue.desk.importing.unfinished_keeper import UnfinishedKeeper
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.desk.widgets.header import PageHeader
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.importing.flow import Imported
from kalbajar_catalogue.importing.mapping import Mapping
from kalbajar_catalogue.importing.pictures import Placement
from kalbajar_catalogue.importing.sources.tables import How
from kalbajar_catalogue.qtkit.jobs import Job
from kalbajar_catalogue.storage.history import Undone
from kalbajar_catalogue.storage.journal import Changes

FIELDS = ("own_field", "term")
"""The kinds of record that change what a column may become."""


class ImportWizard(QWidget):
    """Keeps where an import stands while a person is on another page.

    `message` tells a quiet sentence, `record_asked` a record to show, `files_dropped` pictures that came without a
    table, `place_asked` another page to show, `done` the uids of what was written.
    """

    key = "import"
    message = Signal(str)
    record_asked = Signal(str)
    files_dropped = Signal(list)
    place_asked = Signal(str)
    done = Signal(list)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._site, self._language = site, language
        self.importer, self.step = Importer(site, language, self), Step.CHOOSE
        self._figures, self.keeper = ImportFigures(self), UnfinishedKeeper(site, self.importer)
        self._before: State | None = None
        self.header, self.bar, self._title = PageHeader(), StepBar(), label("title")
        self.notice, self.foot, self._stack = Notice(), Foot(language), QStackedWidget()
        self.choose, self.match = ChooseStep(site, language), MappingStep(site, language)
        self.check, self.finish = CheckStep(site, language), DoneStep(site, language)
        self.pictures = PicturesPanel(site, language)
        self._lay_out()
        self._connect()
        self.load()
        self._show()

    @property
    def state(self) -> State:
        """Where the import stands."""
        return self.importer.state

    # The page contract

    def load(self) -> None:
        """Offer what was brought in before."""
        self.choose.show_recent(sources_used.used(self._site.memory))
        self._site.records.read(sources_used.imports, self.choose.show_imports)
        self.keeper.look()

    def speak(self, language: Language) -> None:
        """Show records, fields and sentences in this language."""
        self._language = language
        for part in (self.choose, self.match, self.check, self.pictures, self.finish, self.foot, self.importer):
            part.speak(language)
        self._retranslate()

    def hear(self, changes: Changes) -> None:
        """A check of the catalogue as it was no longer holds."""
        if changes.touches(*FIELDS):
            self.match.renew()
        if self.step is Step.PICTURES:
            self.pictures.renew()
        if self.step is Step.CHOOSE:
            self.load()
        self.importer.hear(changes)
        self._check_if_shown()

    def showEvent(self, event: QShowEvent) -> None:
        """Check what was changed meanwhile."""
        super().showEvent(event)
        self._check_if_shown()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # What a person does

    def _ask_match(self) -> None:
        self.place_asked.emit("match_pictures")

    def take(self, paths: Sequence[Path]) -> None:
        """Bring in what was dropped, wherever it was dropped."""
        self.choose.take(paths)

    def take_file(self, path: Path) -> None:
        """Begin with this file."""
        self._begin(Source(path))

    def take_files(self, paths: Sequence[Path]) -> None:
        """Begin with these files, which may be tables of one export."""
        self._begin(Source(paths[0], others=tuple(paths[1:])))

    def take_text(self, text: str) -> None:
        """Begin with a table from the clipboard."""
        if not text.strip():
            self.go(Step.CHOOSE)
            self.choose.show_problem(Problem("paste.empty"))
            return
        self._begin(Source(pasted=text))

    def go(self, step: Step) -> None:
        """Show a step that can be reached."""
        if step not in self.reachable():
            return
        if step in (Step.MATCH, *steps.WRITING):
            self.importer.import_again()
        within = self._has_focus()
        if step is not self.step:
            self.notice.hide()
        self.step = step
        self._show()
        if within:
            self._focus()
        self._check_if_shown()
        if step is Step.PICTURES:
            self.importer.look()

    def abandon(self) -> None:
        """The desk closes: nothing that was kept for an import that did not happen stays."""
        self.importer.abandon()

    def reachable(self) -> frozenset[Step]:
        """The steps that one may go to as things stand."""
        return steps.reachable(self.state, self.importer.writing)

    def begin_again(self) -> None:
        """Forget this import and begin another one."""
        self._before = None
        self.notice.hide()
        self.keeper.forget()
        self.importer.restore(State())
        self._clear_check()
        self.finish.show_done(State())
        self.load()
        self.go(Step.CHOOSE)

    def _begin(self, source: Source) -> None:
        """Another table: what stood here before can be had back."""
        before = self.state
        worth = before.mapping is not None and before.imported is None
        self._before = replace(before, pictured=None) if worth else None
        self.notice.hide()
        self._say_put_aside()
        self.notice.setVisible(worth)
        self._clear_check()
        self.step = Step.CHOOSE
        self.importer.begin(source)

    def _clear_check(self) -> None:
        """Nothing of the check of another table stays: neither its filter, nor its row, nor its list."""
        self.check.show_check(State())
        self.check.top.chips.chips[""].setChecked(True)
        self.check.top.words.clear()
        self.check.side.turn(PROBLEMS)
        self.check.table.choose(0)

    def _say_put_aside(self) -> None:
        if self._before is not None and self._before.source is not None:
            name = self._before.source.name or self.tr("The pasted table")
            self.notice.say(self.tr("{name} was put aside for another table.").format(name=name))

    def _restore(self) -> None:
        if self._before is not None:
            before, self._before = self._before, None
            self.step = Step.CHOOSE
            self.importer.restore(before)

    def _apply(self, mapping: Mapping) -> None:
        self.importer.apply(mapping)
        self.message.emit(self.tr("The mapping “{name}” was applied.").format(name=mapping.name))

    def _kept(self, name: str) -> None:
        self.importer.name(name)
        words = self.tr("The mapping is kept as “{name}”; such a table is known by it.")
        self.message.emit(words.format(name=name))

    def _forgotten(self, name: str) -> None:
        self.importer.name("")
        self.message.emit(self.tr("The mapping “{name}” is forgotten.").format(name=name))

    def _check_if_shown(self) -> None:
        wanted = self.step in steps.WRITING and self.state.check is None
        if wanted and self.isVisible() and not self.foot.busy and not self.importer.writing:
            self.importer.check()

    # What comes of it

    def _follow(self, job: Job, doing: str) -> None:
        self.foot.follow(job, doing, not self.importer.bound)
        job.ended.connect(self._show)
        self._show()

    def _remember(self, path: Path) -> None:
        sources_used.remember(self._site.memory, path)

    def _imported(self, imported: Imported) -> None:
        self.step, self._before = Step.DONE, None
        self.notice.hide()
        within = self._has_focus()
        self._show()
        if within:
            self._focus()
        if (saved := self.check.saved_in) is not None:
            self.finish.show_refused_in(saved)
        self.done.emit(list(self.state.written))

    def _say_refused(self, problem: Problem) -> None:
        self.message.emit(sentence(self._language, problem.code, problem.values))

    def _write(self, only_good: bool) -> None:
        """The button is locked while it is written: the focus stays in the step."""
        if self._has_focus():
            (self.pictures.list if self.step is Step.PICTURES else self.check.table).setFocus()
        self.importer.write(only_good)

    def _take_back(self) -> None:
        if self._has_focus():
            (self.finish.again if self.finish.table.isHidden() else self.finish.table).setFocus()
        self.importer.take_back()

    def _taken_back(self, undone: Undone | None) -> None:
        self.finish.show_undone(undone)
        self.message.emit(self.tr("The import was taken back.") if undone else self.tr("The import stands again."))

    def _check_again(self) -> None:
        self.go(Step.CHECK)

    def _gone_on(self) -> None:
        """The answers are there, what comes of them is not: the table has only just been read."""
        self.go(Step.CHECK)
        # The button that was pressed is gone.
        if self.isVisible():
            self._focus()
        if self.foot.busy:
            self.importer.check()

    def _looked_at(self) -> None:
        """What the catalogue has already is what is to be decided."""
        pictured = self.state.pictured
        if self.step is Step.PICTURES and pictured is not None and any(pictured.likenesses.values()):
            self.pictures.turn(ALIKE)

    # Putting together

    def _lay_out(self) -> None:
        self._title.setContentsMargins(5, 0, 0, 0)
        self.header.name.addWidget(self._title)
        self.header.buttons.addWidget(self.bar)
        for step in (self.choose, self.match, self.check, self.pictures, self.finish):
            self._stack.addWidget(step)
        self.foot.hold(self.check.deeds)
        self.check.foot.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.notice)
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        importer = self.importer
        self.bar.chosen.connect(self.go)
        self.notice.undo_asked.connect(self._restore)
        self.foot.back.clicked.connect(self._go_back)
        self.foot.next.clicked.connect(self._go_on)
        self.choose.chosen.connect(self.take_file)
        self.choose.several_chosen.connect(self.take_files)
        self.choose.wanted.connect(importer.want)
        self.choose.single_asked.connect(self._take_single)
        self.choose.pasted.connect(self.take_text)
        self.choose.unfinished.go_on_asked.connect(importer.go_on)
        self.choose.unfinished.given_up.connect(self.keeper.forget)
        self.keeper.found.connect(self.choose.unfinished.show_unfinished)
        importer.gone_on.connect(self._gone_on)
        self.choose.corrected.connect(importer.correct)
        self.choose.folder_chosen.connect(importer.take_folder)
        self.choose.photographs_asked.connect(self.files_dropped)
        self.choose.match_asked.connect(self._ask_match)
        self.match.matched.connect(importer.match)
        self.match.kind_asked.connect(importer.propose)
        self.match.applied.connect(self._apply)
        self.match.kept.connect(self._kept)
        self.match.forgotten.connect(self._forgotten)
        self.match.message.connect(self.message)
        self._connect_steps()
        importer.changed.connect(self._show)
        importer.began.connect(self._follow)
        importer.known.connect(self._remember)
        importer.imported.connect(self._imported)
        importer.refused.connect(self._say_refused)
        importer.taken_back.connect(self._taken_back)
        importer.looked_at.connect(self._looked_at)

    def _connect_steps(self) -> None:
        self.check.decided.connect(self.importer.decide)
        self.check.table_asked.connect(self.importer.show_table)
        self.finish.table_asked.connect(self.importer.show_table)
        self.check.remapped.connect(self.importer.remap)
        self.check.import_asked.connect(self._write)
        self.check.message.connect(self.message)
        self.check.refused_saved.connect(self.finish.show_refused_in)
        self.pictures.replaced.connect(self._put_pictures)
        self.pictures.skipped.connect(self.importer.skip_pictures)
        self.pictures.photographs_asked.connect(self.files_dropped)
        self.pictures.message.connect(self.message)
        self.finish.save_asked.connect(self.check.ask_where)
        self.finish.check_asked.connect(self._check_again)
        self.finish.undo_asked.connect(self._take_back)
        self.finish.again_asked.connect(self.begin_again)
        self.finish.record_asked.connect(self.record_asked)

    def _go_back(self) -> None:
        self.go(steps.before(self.step, self.state) or Step.CHOOSE)

    def _take_single(self, place: int) -> None:
        """One table of a whole export, as any other table; the others can be had back."""
        whole, source = self.state.whole, self.state.source
        if whole is None or source is None or source.path is None:
            return
        how = whole.parts[place].table.how
        files = {path.name: path for path in source.files}
        path = source.path if how.sheet else files.get(whole.parts[place].table.name, source.path)
        self._begin(Source(path, how=How(format=how.format, sheet=how.sheet), single=True))

    def _has_tables(self) -> bool:
        return self.state.whole is None or bool(self.state.whole.wanted)

    def _put_pictures(self, placement: Placement) -> None:
        self.importer.replace_pictures(placement)
        self.importer.look()

    def _go_on(self) -> None:
        """On; a kept mapping that fits need not be looked at."""
        if self.step is Step.CHOOSE and self.state.mapping is None:
            self.importer.look_over()
        elif self.step is Step.CHOOSE:
            self.go(steps.after_choosing(self.state))
        elif self.step is Step.MATCH:
            self.go(Step.CHECK)
        elif self.state.check is None:
            self.importer.check()
        else:
            self.go(Step.PICTURES)

    # Showing

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the focus to what the step is about."""
        super().focusInEvent(event)
        self._focus()

    def _has_focus(self) -> bool:
        focused: QWidget | None = self.window().focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def _focus(self) -> None:
        first = self.foot.next if self.state.source is not None else self.choose.area.browse
        places: dict[Step, QWidget] = {
            Step.CHOOSE: first, Step.MATCH: self.match.table, Step.CHECK: self.check, Step.PICTURES: self.pictures.list,
            Step.DONE: self.finish.again if self.finish.table.isHidden() else self.finish.table,
        }  # fmt: skip
        control = first_control(places[self.step])
        (control or places[self.step]).setFocus()

    def _show(self) -> None:
        if self.step is Step.PICTURES and not self.state.has_pictures:
            self.step = Step.CHECK
        places: dict[Step, QWidget] = {
            Step.CHOOSE: self.choose, Step.MATCH: self.match, Step.CHECK: self.check, Step.PICTURES: self.pictures,
            Step.DONE: self.finish,
        }  # fmt: skip
        self._stack.setCurrentWidget(places[self.step])
        if self.step is Step.CHOOSE:
            self.choose.show_state(self.state)
        elif self.step is Step.MATCH:
            self.match.show_state(self.state)
        elif self.step is Step.CHECK:
            self.check.show_check(self.state)
        elif self.step is Step.PICTURES:
            self._show_pictures()
        else:
            self.finish.show_done(self.state, self.importer.undoing)
        self._retranslate()

    def _show_pictures(self) -> None:
        state = self.state
        self.check.show_check(state)
        if state.placement is not None:
            self.pictures.show_pictures(state.placement, state.pictured, state.check or self.pictures.check)

    def _retranslate(self) -> None:
        whole = self.state.whole is not None
        self._title.setText(self.tr("Import several tables") if whole else self.tr("Import a table"))
        if self.notice.text():
            self._say_put_aside()
        self.bar.show_step(self.step, self.reachable(), steps.shown(self.state))
        self.header.show_figures(self._figures.said(self.state, self._language))
        # A check that could not be made says why in its own place.
        told = self.step is Step.CHECK and self.state.check is None
        problem = None if told else self.state.problem
        self.foot.say(sentence(self._language, problem.code, problem.values) if problem else "")
        self._say_foot()

    def _say_foot(self) -> None:
        foot, state = self.foot, self.state
        back = steps.before(self.step, state)
        foot.back.setVisible(back is not None)
        foot.back.setEnabled(not self.importer.writing)
        foot.back.setText(self.bar.words(back) if back else "")
        foot.back.setAccessibleName(self.tr("Back to: {step}").format(step=self.bar.words(back)) if back else "")
        words = {
            Step.CHOOSE: self.tr("Match columns") if steps.after_choosing(state) is Step.MATCH else self.tr("Check"),
            Step.MATCH: self.tr("Check"),
            Step.CHECK: self.tr("Pictures") if state.check is not None else self.tr("Check again"),
            Step.PICTURES: self.tr("Check again"),
        }
        foot.next.setText(words.get(self.step, ""))
        foot.next.setAccessibleName(words.get(self.step, ""))
        shown = self.step in steps.WRITING and state.imported is None
        stopped = shown and state.check is None
        to_pictures = self.step is Step.CHECK and state.has_pictures and state.check is not None
        on = self.step in (Step.CHOOSE, Step.MATCH) and state.source is not None and state.imported is None
        self.check.deeds.show_parts(self.step is Step.CHECK, not to_pictures)
        foot.next.setVisible(on or stopped or to_pictures)
        foot.next.setEnabled(state.table is not None and not foot.busy and self._has_tables())
        foot.show_held(shown and state.check is not None)
        if foot.busy or self.importer.writing:
            self.check.deeds.go.setEnabled(False)
        foot.setVisible(foot.busy or (self.step is not Step.DONE and state.source is not None))
