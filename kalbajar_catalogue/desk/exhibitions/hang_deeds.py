"""Everything that a person does with the works and sections of one exhibition, whatever key or menu asked for it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.desk.actions import first_few
from kalbajar_catalogue.desk.exhibitions import hang_drag, verbs
from kalbajar_catalogue.desk.exhibitions.chooser import HangChooser
from kalbajar_catalogue.desk.exhibitions.hang_drag import Target
from kalbajar_catalogue.desk.exhibitions.hang_list import HangList
from kalbajar_catalogue.desk.exhibitions.hang_painter import WALL_ZONE
from kalbajar_catalogue.desk.exhibitions.hang_rows import HEAD, HangRow
from kalbajar_catalogue.desk.exhibitions.numbering import NumberingDialog
from kalbajar_catalogue.desk.exhibitions.reading import Board
from kalbajar_catalogue.desk.exhibitions.section_editor import SectionEditor
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import numbers
from kalbajar_catalogue.exhibitions.records import Section
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.storage.journal import Action

PATTERN = "{section}{n:02}"


class HangDeeds(QWidget):
    """Writes what is done with the works of a board; `HangPanel` shows them."""

    record_asked = Signal(str)
    chosen = Signal(str, str)
    compare_asked = Signal(list)
    loupe_asked = Signal(list, int)
    print_asked = Signal(list)
    export_asked = Signal(list)
    rights_asked = Signal(list)
    batch_asked = Signal(list)
    files_dropped = Signal(list)
    section_asked = Signal(str)
    message = Signal(str)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._site, self._records, self._language = site, site.records, language
        self._board: Board | None = None
        self._to_choose: list[str] = []
        self._to_list = False
        self.list = HangList(site.pictures)
        self.editor = SectionEditor(site.drafts, language)

    @property
    def board(self) -> Board | None:
        """What is shown."""
        return self._board

    @property
    def language(self) -> Language:
        """The language in which the records are shown."""
        return self._language

    def choose_works(self, uids: Sequence[str]) -> None:
        """Select these works."""
        self.list.choose(uids)
        self.list.setFocus()

    def ask_works(self) -> None:
        """Show the works that do not hang here yet."""
        if self._board and self._records.writable:
            hung = [row.exhibit.item for row in self._board.rows]
            dialog = HangChooser(self._site, self._language, hung, self)
            dialog.wanted.connect(self._hang_chosen)
            dialog.open()

    def hang_works(self, items: Sequence[str], target: Target) -> None:
        """Hang works at a place; those that hang already stay where they are."""
        if self._board and self._records.writable:
            verb = verbs.hang(self._board.show.uid, items, target.section, target.before)
            self._to_choose = list(items)
            self._records.write(Action("works.hung", {"count": len(items)}), verb, self._tell_hung, self.refused)

    def put(self, exhibits: Sequence[str], target: Target) -> None:
        """Move exhibits to a place."""
        rows = [row for row in self.list.model_of_rows.rows if row.uid in exhibits]
        sentence = self.list.say_landing(exhibits, target)
        if self._board and rows and sentence and self._records.writable:
            verb = verbs.put(self._board.show.uid, list(exhibits), target.section, target.before)
            self._to_choose = list(exhibits)
            action = verbs.of_numbers("exhibits.moved", [row.number for row in rows])
            self._records.write(action, verb, None, self.refused)
            self.message.emit(sentence)

    def step(self, step: int) -> None:
        """Move what is chosen one place up or down; a section among those beside it."""
        rows = self.list.model_of_rows.rows
        works = [row.uid for row in self.list.chosen_works()]
        if not works:
            self._step_section(step)
        elif target := hang_drag.step_target(rows, works, step):
            self.put(works, target)

    def remove(self) -> None:
        """Take down what is chosen; remove a section when one is chosen alone."""
        works, sections = self.list.chosen_works(), [row for row in self.list.chosen_rows() if row.kind == HEAD]
        if not self._records.writable:
            return
        if works:
            numbers_said = first_few([row.number for row in works])
            action = Action("exhibit.taken_down", {"number": numbers_said, "count": len(works)})
            self._records.write(action, verbs.take_down([row.uid for row in works]), None, self.refused)
        elif sections:
            self.remove_section(sections[0].uid)

    def turn_spotlight(self, exhibits: Sequence[str]) -> None:
        """Put exhibits into the spotlight, or out of it when all are in it."""
        rows = [row for row in self.list.model_of_rows.rows if row.uid in exhibits]
        on = not all(row.spotlight for row in rows)
        self._change(rows, "exhibit.spotlit", {"spotlight": on})

    def enter(self, uid: str, zone: str, text: str) -> None:
        """Keep what was typed for one exhibit; the wall for all that are chosen with it."""
        rows = self.list.model_of_rows.rows
        if zone == WALL_ZONE:
            self._change([row for row in rows if row.uid == uid], "exhibits.placed", {"wall_or_case": text})
        else:
            row = [row for row in rows if row.uid == uid]
            self._change(row, "numbers.fixed" if text else "numbers.following", {"catalogue_number": text})

    def ask_rights(self) -> None:
        """Ask for the rights of the works that are chosen."""
        self.rights_asked.emit([row.item for row in self.list.chosen_works()])

    def choose_label(self, uid: str, text: str) -> None:
        """Let this text of the work hang beside it; '' for its short label."""
        rows = [row for row in self.list.model_of_rows.rows if row.uid == uid]
        self._change(rows, "exhibit.label_chosen", {"label_choice": text})

    def put_into(self, exhibits: Sequence[str], section: str) -> None:
        """Move exhibits to the end of a section."""
        self.put(exhibits, Target(section, "", 0))

    def fix(self, exhibits: Sequence[str] | None, fixed: bool) -> None:
        """Fix numbers as they are, or let them follow the order; of all exhibits when none are named."""
        if self._board and self._records.writable:
            show = self._board.show.uid
            verb = verbs.fix(show, exhibits) if fixed else verbs.follow(show, exhibits)
            action = Action("numbers.fixed" if fixed else "numbers.following", {"count": 0})
            self._records.write(action, verb, None, self.refused)

    def hang_by_sections(self) -> None:
        """Let the order of the hang be that in which the sections are read."""
        if self._board and self._records.writable:
            action = Action("exhibits.by_sections", {"count": 0})
            self._records.write(action, verbs.by_sections(self._board.show.uid), None, self.refused)

    def ask_pattern(self) -> None:
        """Ask for the pattern of all numbers."""
        if self._board and self._records.writable:
            shown = numbers.in_sections([row.exhibit for row in self._board.rows], self._board.sections)
            dialog = NumberingDialog(self._language, [mark for _, mark in shown], self._pattern(), self)
            dialog.wanted.connect(self.number_by)
            dialog.open()

    def number_by(self, pattern: str) -> None:
        """Number every work by a pattern."""
        if self._board:
            verb = verbs.by_pattern(self._board.show.uid, pattern)
            self._to_list = True
            self._records.write(Action("numbers.by_pattern", {"count": 0}), verb, None, self.refused)

    def ask_section(self) -> None:
        """Ask for the name of a new section."""
        self.open_section("")

    def open_section(self, uid: str) -> None:
        """Ask for another name of a section, of a new one for ''."""
        if self._board and self._records.writable:
            own = next((one for one in self._board.sections if one.uid == uid), None)
            self.editor.open(own, self._board.sections, self._board.show.uid)

    def remove_section(self, uid: str) -> None:
        """Remove a section; its works hang in none."""
        if own := self._section(uid):
            self._records.write(
                Action("section.removed", {"ref": own.ref}), verbs.remove_section(uid), None, self.refused
            )

    def _keep_section(self, uid: str, title: Multilingual, parent: str) -> None:
        if self._board and not uid:
            verb = verbs.add_section(self._board.show.uid, parent, title)
            self._records.write(Action("section.added"), verb, self._section_added, self._section_refused)
        elif self._board:
            own = self._section(uid)
            verb = verbs.change_section(uid, title, parent)
            action = Action("section.changed", {"ref": own.ref if own else title.best(self._language).text})
            self._records.write(action, verb, self._section_changed, self._section_refused)

    def _section_added(self, uid: str) -> None:
        self._section_changed("")
        self._choose_later(uid)

    def _section_changed(self, uid: str) -> None:
        self.editor.stored(uid)
        self.list.setFocus()

    def _section_refused(self, error: WorldError) -> None:
        if self.editor.isVisible():
            self.editor.refuse(sentence(self._language, error.code, error.problem.values))
        else:
            self.refused(error)

    def _step_section(self, step: int) -> None:
        chosen = [row.uid for row in self.list.chosen_rows() if row.uid]
        own = self._section(chosen[0]) if chosen else None
        if own:
            beside = self._beside(own)
            at = beside.index(own.uid) + step
            if 0 <= at < len(beside):
                self._put_section(own.uid, beside[at])

    def _put_section(self, uid: str, onto: str) -> None:
        """Put a section where another one stands: before it on the way up, behind it on the way down."""
        own = self._section(uid)
        if own is None or uid == onto or not self._records.writable:
            return
        beside = self._beside(own)
        before = onto if onto in beside else ""
        if before and beside.index(onto) > beside.index(uid):
            before = next(iter(beside[beside.index(onto) + 1 :]), "")
        self._to_choose = [uid]
        action = Action("section.moved", {"ref": own.ref})
        self._records.write(action, verbs.move_section(uid, before), None, self.refused)

    def _section(self, uid: str) -> Section | None:
        sections = self._board.sections if self._board else ()
        return next((one for one in sections if one.uid == uid), None)

    def _beside(self, section: Section) -> list[str]:
        return [one.uid for one in (self._board.sections if self._board else ()) if one.parent == section.parent]

    def refused(self, error: WorldError) -> None:
        """Say what could not be done."""
        self.message.emit(sentence(self._language, error.code, error.problem.values))

    def _change(self, rows: Sequence[HangRow], code: str, values: dict[str, object]) -> None:
        if rows and self._records.writable:
            action = verbs.of_numbers(code, [row.number for row in rows])
            self._records.write(action, verbs.change_exhibits({row.uid: values for row in rows}), None, self.refused)

    def _hang_chosen(self, items: list[str]) -> None:
        current = self.list.model_of_rows.row(self.list.currentIndex().row())
        section = current.section if current and self.list.chosen_rows() else ""
        self._to_list = True
        self.hang_works(items, Target(section, "", 0))

    def _choose_later(self, uid: str) -> None:
        self._to_choose = [uid]
        self.list.choose([uid])

    def _tell_hung(self, count: int) -> None:
        self.message.emit(self.tr("%n work(s) hung", "", count))

    def _pattern(self) -> str:
        return PATTERN if self._board and self._board.sections else "{n}"
