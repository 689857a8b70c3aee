"""The pages of an open catalogue in the window: which one is shown, and who hears whom."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, QSettings, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from kalbajar_catalogue.desk import counting, kinds, offered
from kalbajar_catalogue.desk.deeds import Deeds
from kalbajar_catalogue.desk.finding.palette import Palette
from kalbajar_catalogue.desk.forms.drafts import Drafts
from kalbajar_catalogue.desk.forms.reason import Reason
from kalbajar_catalogue.desk.forms.repeats import Repeats
from kalbajar_catalogue.desk.frame import Frame
from kalbajar_catalogue.desk.gallery.page import GalleryPage
from kalbajar_catalogue.desk.health.figure import Figure
from kalbajar_catalogue.desk.history.page import HistoryPage
from kalbajar_catalogue.desk.importing.arrival import Arrivals
from kalbajar_catalogue.desk.importing.panel import OutcomePanel
from kalbajar_catalogue.desk.importing.sorting import is_whole, sorted_out
from kalbajar_catalogue.desk.importing.verbs import Outcome, Where
from kalbajar_catalogue.desk.items.inspector import Inspector
from kalbajar_catalogue.desk.leading import Leading
from kalbajar_catalogue.desk.openings import Openings
from kalbajar_catalogue.desk.people_here import PeopleHere
from kalbajar_catalogue.desk.recent import RecentRecords, place_of
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.rooms import KIND_OF, Rooms, WorksPages, load_ahead
from kalbajar_catalogue.desk.safety import Safety
from kalbajar_catalogue.desk.searching import IndexKeeper
from kalbajar_catalogue.desk.session import Session
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.steps import Steps
from kalbajar_catalogue.desk.telling import Telling
from kalbajar_catalogue.desk.widgets.columns import remembered_columns
from kalbajar_catalogue.desk.widgets.grid_page import GridPage
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.desk.works.page import NEW_KEYS, WorksPage
from kalbajar_catalogue.i18n.languages import known
from kalbajar_catalogue.importing.pictures_beside import is_table
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.qtkit.translator import Translator
from kalbajar_catalogue.storage.journal import Changes

if TYPE_CHECKING:
    # Made when they are first gone to.
    from kalbajar_catalogue.desk.importing.wizard import ImportWizard
    from kalbajar_catalogue.desk.publishing.page import PublishingPage
    from kalbajar_catalogue.desk.work.page import WorkPage

INSPECTED = ("gallery", *KIND_OF)
"""The pages that the inspector stands beside."""
KEPT_OUT = ("light_table", "work", "import", "match_pictures")
"""Pages that are not gone back to when the window is opened anew."""


class Pages(QObject):
    """Made once the catalogue is open; belongs to the frame.

    `sample_known` tells whether the catalogue is a sample; `speak_asked`, `other_asked` and `scheme_asked` what the
    window and the application do: another language, another catalogue, light or dark.
    """

    sample_known = Signal(bool)
    speak_asked = Signal(str)
    other_asked = Signal()
    scheme_asked = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, translator: Translator, memory: QSettings, frame: Frame) -> None:
        super().__init__(frame.stack)
        self._jobs, self._translator = jobs, translator
        self._memory, self._frame = memory, frame
        self._shows: list[tuple[str, str]] = []
        self._way: list[str] = []
        language, catalogue = translator.language, session.catalogue
        self.records = Records(catalogue, session.who, jobs)
        self.pictures = Pictures(catalogue.folder, jobs)
        self.drafts = Drafts(session.drafts if self.records.writable else None, self)
        repeats = Repeats(memory, place_of(catalogue.folder))
        self.site = Site(
            self.records, self.pictures, self.drafts, jobs, memory, catalogue.folder, repeats, session.kiosk
        )
        self.people = PeopleHere(self.records, frame.bar, memory, self)
        self.steps = Steps(self.records)
        self.telling = Telling(catalogue, jobs, translator, frame, self)
        frame.strip.keep(Reason(self.records))
        self.index = IndexKeeper(catalogue, jobs, self)
        self.arrivals = Arrivals(catalogue, self.records, jobs)
        self.openings = Openings(self.site, catalogue, language, frame.stack)
        self.inspector = Inspector(self.records, self.pictures, self.drafts, language, repeats)
        self.mending = Figure(catalogue, jobs, self)
        self.panel = OutcomePanel(language, frame.stack)
        self.palette = Palette(self.records, self.pictures, language, frame.stack.window())
        self.rooms = Rooms(self.site, language, frame.stack, self)
        self.works = WorksPages(self.rooms)
        self.deeds = Deeds(
            self.rooms, self.openings, self.records, self.inspector, RecentRecords(memory, place_of(catalogue.folder)),
            self.show_page,
            self.telling.say, self,
        )  # fmt: skip
        self.leading = Leading(self.rooms, self.site, language, frame.stack, self.show_page, self.telling.say)
        self.safety = Safety(self.rooms, self.site, language, frame.stack, self.show_page, self)
        self._shortcuts: list[QShortcut] = []
        self._put_in_frame()
        self._connect()
        self._restore()

    # The pages

    @property
    def gallery(self) -> GalleryPage:
        """The wall."""
        return self.rooms.gallery

    @property
    def photographs(self) -> WorksPage:
        """The page of photographs."""
        return self.works[Photograph.kind]

    @property
    def history(self) -> HistoryPage:
        """The history."""
        return self.rooms.history

    @property
    def current(self) -> str:
        """The key of the page that is shown."""
        return self.rooms.key_of(self._frame.stack.currentWidget())

    def show_page(self, key: str) -> None:
        """Show the page of this subject."""
        page, focused = self.rooms.page(key), self._focused()
        within = focused is not None and any(
            part.isAncestorOf(focused) for part in (self._frame.stack, self._frame.inspector)
        )
        if self.current and self.current != key:
            self._way = [*[one for one in self._way if one != key], self.current]
        self._frame.stack.setCurrentWidget(page)
        self._frame.rail.show_chosen(key)
        self._frame.inspector.setVisible(key in INSPECTED and self._inspector_wanted(key))
        if key not in KEPT_OUT:
            self._memory.setValue("window/page", key)
        if key == "history":
            self.history.load()
        if isinstance(page, GridPage):
            if within:
                page.grid.setFocus()
            page.grid.chosen.emit()
        elif within:
            page.setFocus()

    def fold_inspector(self) -> None:
        """Show the inspector beside this page or not, from now on."""
        if self.current in INSPECTED:
            shown = self._frame.inspector.isHidden()
            self._frame.inspector.setVisible(shown)
            self._memory.setValue(f"window/inspector/{self.current}", "yes" if shown else "no")

    def _inspector_wanted(self, key: str) -> bool:
        """A table wants the room; pictures leave some."""
        usual = "yes" if key in ("gallery", "photographs") else "no"
        return str(self._memory.value(f"window/inspector/{key}", usual)) == "yes"

    def go_back(self) -> None:
        """Show the page that was shown before, of a list the work that was looked at last."""
        works = self.deeds.work_on_page()
        self.show_page(self._way.pop() if self._way else "gallery")
        page = self._frame.stack.currentWidget()
        if works and isinstance(page, WorksPage):
            page.choose(works[0])

    # What a person asks for

    def add_photographs(self) -> None:
        """Ask for files and bring them in."""
        names, _ = QFileDialog.getOpenFileNames(self._frame.stack, self.tr("Add photographs"))
        if names:
            self.take([Path(name) for name in names], 0)

    def import_table(self) -> None:
        """Show the page that brings tables in."""
        self.show_page("import")

    def match_pictures(self) -> None:
        """Show the page that ties pictures to works that are there."""
        self.show_page("match_pictures")

    def take(self, files: Sequence[Path], frame: int = 0) -> None:
        """Bring files and folders in: onto the wall when that is shown, from frame `frame` on; a table by its page."""
        if not (files := self.leading.take_editions(files)):
            return
        if any(is_table(file) or is_whole(file) for file in files) and sorted_out(files).table is not None:
            self.show_page("import")
            cast("ImportWizard", self.rooms.page("import")).take(files)
            return
        shown = {"gallery": self._exhibition_on_wall, "exhibitions": self._exhibition_on_page}
        exhibition = shown[self.current]() if self.current in shown else ""
        self.arrivals.take(files, Where(exhibition, frame))

    def print_paper(self, works: Sequence[str] = ()) -> None:
        """Go to the page that prints: these works, else the exhibition that is shown."""
        shown = {"gallery": self._exhibition_on_wall, "exhibitions": self._exhibition_on_page}
        exhibition = shown[self.current]() if self.current in shown else ""
        page = cast("PublishingPage", self.rooms.page("publish"))
        if works:
            page.show_works(works)
        else:
            page.show_exhibition(exhibition)
        self.show_page("publish")
        page.setFocus()

    def print_chosen(self) -> None:
        """Print what is chosen on a page of works, elsewhere the exhibition."""
        page = self._frame.stack.currentWidget()
        chosen = page.chosen_works() if isinstance(page, WorksPage) else self.deeds.work_on_page()
        self.print_paper(chosen)

    def make_work(self) -> None:
        """Make a record of the kind whose page is shown."""
        if (make := getattr(self._frame.stack.currentWidget(), "make", None)) is not None:
            make()

    def explain(self) -> None:
        """Open the handbook at the chapter of the page that is shown."""
        self.openings.explain(self.current)

    def find(self) -> None:
        """Open the palette."""
        self.palette.open(offered.commands(self.records.writable), self.deeds.recent)

    def show_people(self) -> None:
        """Show who works at this desk, in the settings."""
        self.safety.show_place("settings/people")

    def close(self) -> None:
        """Write what is being typed; nothing that a page kept for later is left behind."""
        self.drafts.write()
        self.safety.leave()
        for page in self.rooms.made.values():
            if (abandon := getattr(page, "abandon", None)) is not None:
                abandon()

    def leave(self) -> None:
        """Take everything of this catalogue out of the frame, for another one to come."""
        self.close()
        # Until Qt has deleted them they would still hear.
        self._translator.switched.disconnect(self._speak)
        self._jobs.refused.disconnect(self.telling.say_problem)
        self.records.changed.disconnect(self._changed)
        self.steps.known.disconnect(self.telling.show_steps)
        self._frame.strip.keep(None)
        for part in (self.telling, self.openings, self.people):
            part.leave()
        for key in (*self.rooms.made, *counting.COUNTED.values(), "health"):
            self._frame.rail.show_count(key, None)
        for over in (self.panel, self.palette):
            over.hide()
        pages = list(self.rooms.made.values())
        for page in pages:
            self._frame.stack.removeWidget(page)
        self._frame.inspector.hide()
        for thing in (*pages, self.inspector, self.panel, self.palette, self.openings, *self._shortcuts, self):
            thing.deleteLater()

    # Who hears whom

    def _put_in_frame(self) -> None:
        column = self._frame.inspector.layout() or QVBoxLayout(self._frame.inspector)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.inspector)

    def _connect(self) -> None:
        self.rooms.made_one.connect(self._take_page)
        self._connect_frame()
        self._connect_core()
        self._connect_palette()

    def _connect_frame(self) -> None:
        frame = self._frame
        frame.rail.chosen.connect(self.show_page)
        frame.bar.undo_asked.connect(self.steps.undo)
        frame.bar.redo_asked.connect(self.steps.redo)
        frame.bar.find_asked.connect(self.find)
        frame.bar.import_asked.connect(self.import_table)
        frame.bar.match_asked.connect(self.match_pictures)
        frame.bar.export_asked.connect(self.deeds.export_tables)
        frame.bar.people_asked.connect(self.show_people)
        frame.strip.way_back.connect(self.steps.undo_this)
        self._translator.switched.connect(self._speak)
        actions: list[tuple[str, Callable[[], None]]] = [
            ("Ctrl+O", self.add_photographs), ("Ctrl+P", self.print_chosen), (NEW_KEYS, self.make_work),
            ("Alt+Left", self.go_back), ("F1", self.explain), ("Ctrl+Shift+V", self.deeds.paste_clipboard),
            (offered.IMPORT_KEYS, self.import_table), (offered.EXPORT_KEYS, self.deeds.export_tables),
            (offered.BACK_UP_KEYS, self.safety.back_up),
        ]  # fmt: skip
        for keys, slot in actions:
            self._add_shortcut(keys).activated.connect(slot)
        for keys, page in offered.page_keys():
            shortcut = self._add_shortcut(keys)
            shortcut.setObjectName(page)
            shortcut.activated.connect(self._go_by_key)

    def _add_shortcut(self, keys: str) -> QShortcut:
        self._shortcuts.append(QShortcut(QKeySequence(keys), self._frame.stack))
        return self._shortcuts[-1]

    def _connect_core(self) -> None:
        self.records.changed.connect(self._changed)
        self.steps.known.connect(self.telling.show_steps)
        self.steps.partly.connect(self.telling.say_partly)
        self.telling.sample_known.connect(self.sample_known)
        self.telling.asked.connect(self._do)
        for part in (self.people, self.safety):
            part.message.connect(self.telling.say)
        self.safety.hindered.connect(self.telling.say_problem)
        self.safety.verified.connect(self.telling.show_flag)
        self.arrivals.came.connect(self._came)
        self.arrivals.refused.connect(self.telling.say_problem)
        self.panel.undo_asked.connect(self.steps.undo_this)
        self._jobs.refused.connect(self.telling.say_problem)
        self.index.ready.connect(self._load_works)
        self.inspector.next_asked.connect(self.deeds.next_work)
        self.inspector.batch_asked.connect(self.openings.change_many)
        self.inspector.message.connect(self.telling.say)
        self.mending.counted.connect(self._frame.rail.show_count)

    def _connect_palette(self) -> None:
        self.palette.record_asked.connect(self.deeds.show_record)
        self.palette.command_asked.connect(self._do)
        self.palette.table_asked.connect(self.deeds.show_table)
        self.palette.new_asked.connect(self.deeds.make_titled)

    def _take_page(self, key: str) -> None:
        """Put a page that was just made into the frame, and hear it."""
        page = self.rooms.made[key]
        self._frame.stack.addWidget(page)
        for name, slot in {**self._slots(), **self.leading.slots(), **self.safety.slots()}.items():
            signal = getattr(page, name, None)
            if isinstance(signal, SignalInstance):
                signal.connect(slot)
        if isinstance(page, GalleryPage):
            self._connect_gallery(page)
        elif isinstance(counted := getattr(page, "counted", None), SignalInstance):
            counted.connect(self._frame.rail.show_count)
        if isinstance(page, WorksPage):
            page.show_shows(self._shows)
            page.show_columns(remembered_columns(self._memory.value("works/columns")))
        elif key == "work":
            cast("WorkPage", page).chosen.connect(self._mark_kind)
        if key not in ("gallery", *KEPT_OUT) and hasattr(page, "load"):
            page.load()

    def _slots(self) -> Mapping[str, Callable[..., Any]]:
        """What is done when a page asks by a signal of this name."""
        deeds = self.deeds
        return {
            "chosen": self.inspector.show_item, "several_chosen": self.inspector.show_several,
            "record_asked": deeds.show_record, "field_asked": deeds.show_field,
            "opened": deeds.open_row, "loupe_asked": deeds.look,
            "compare_asked": deeds.compare, "print_asked": self.print_paper, "export_asked": deeds.export_tables,
            "batch_asked": self.openings.change_many, "works_print_asked": self.print_paper,
            "duplicate_asked": deeds.duplicate, "paste_asked": deeds.paste,
            "wall_asked": deeds.show_wall, "health_asked": deeds.show_health, "back_asked": self.go_back,
            "photographs_asked": self.add_photographs, "files_dropped": self._take_dropped, "created": self._name_new,
            "columns_changed": self._remember_columns, "message": self.telling.say, "undo_asked": self.steps.undo_this,
            "show_export_asked": deeds.export_show, "help_asked": self.openings.explain,
            "scheme_chosen": self.scheme_asked.emit, "language_chosen": self.speak_asked.emit,
        }  # fmt: skip

    def _connect_gallery(self, gallery: GalleryPage) -> None:
        gallery.counted.connect(self._count_gallery)
        gallery.shown.connect(self._remember_show)
        gallery.shows_known.connect(self._tell_shows)
        gallery.show_columns(remembered_columns(self._memory.value("gallery/columns")))

    def _restore(self) -> None:
        page = str(self._memory.value("window/page"))
        self.gallery.show_exhibition(str(self._memory.value("gallery/exhibition", "")))
        self.show_page(page if page in self.rooms else "overview")
        self.steps.look()
        self._count()
        for part in (self.telling, self.people, self.safety):
            part.look()
        self.index.look()
        self.mending.count()
        self._jobs.run(Lane.LONG, load_ahead)
        shown = self.rooms.page(self.current)
        (shown.grid if isinstance(shown, GridPage) else shown).setFocus()

    # What is heard

    def _changed(self, changes: Changes) -> None:
        self.rooms.hear(changes)
        self.inspector.hear(changes)
        self.openings.hear(changes)
        self.people.hear(changes)
        self.safety.hear(changes)
        self.mending.hear(changes)
        if changes.touches(*counting.COUNTED):
            self._count()
        self.telling.show_saved()
        self.steps.look()

    def _speak(self, code: str) -> None:
        language = known(code)
        for part in (self.rooms, self.inspector, self.panel, self.palette, self.openings, self.leading, self.safety):
            part.speak(language)
        self.steps.look()
        self.telling.show_flag()

    def _came(self, outcome: Outcome) -> None:
        self.panel.show_outcome(outcome)

    def _count(self) -> None:
        self.records.read(counting.counted, self._show_counts)

    def _show_counts(self, counts: Mapping[str, int]) -> None:
        for key, count in counts.items():
            self._frame.rail.show_count(key, count)

    def _count_gallery(self, count: int) -> None:
        self._frame.rail.show_count("gallery", count)

    def _tell_shows(self, shows: list[tuple[str, str]]) -> None:
        self._shows = shows
        for page in self._works_pages():
            page.show_shows(shows)

    def _load_works(self) -> None:
        for page in self._works_pages():
            page.load()

    def _works_pages(self) -> list[WorksPage]:
        return [page for page in self.rooms.made.values() if isinstance(page, WorksPage)]

    def _remember_show(self, uid: str) -> None:
        self._memory.setValue("gallery/exhibition", uid)

    def _remember_columns(self, columns: int) -> None:
        self._memory.setValue("gallery/columns" if self.current == "gallery" else "works/columns", columns)

    def _take_dropped(self, files: Sequence[Path], frame: int = 0) -> None:
        self.take(files, frame)

    def _name_new(self, uid: str) -> None:
        self._frame.inspector.show()
        self.inspector.name_item(uid)

    def _mark_kind(self) -> None:
        """The rail marks the subject of the work that is shown."""
        if kind := self.deeds.kind_on_page():
            self._frame.rail.mark(kinds.PAGES[kind])

    def _go_by_key(self) -> None:
        pressed = self.sender()
        if pressed is not None:
            self.show_page(pressed.objectName())

    def _do(self, key: str) -> None:
        """Carry out a command of the palette."""
        deeds: Mapping[str, Callable[[], None]] = {
            offered.ADD: self.add_photographs, offered.PRINT: self.print_chosen, offered.OTHER: self.other_asked.emit,
            offered.UNDO: self.steps.undo, offered.REDO: self.steps.redo, offered.PASTE: self.deeds.paste_clipboard,
            offered.IMPORT: self.import_table, offered.MATCH: self.match_pictures,
            offered.EXPORT: self.deeds.export_tables, offered.HELP: self.explain, offered.BACK_UP: self.safety.back_up,
            offered.VERIFY: self.safety.verify, offered.RESTORE: self.safety.restore,
        }  # fmt: skip
        verb, _, what = key.partition(":")
        if key in deeds:
            deeds[key]()
        elif f"{verb}:" == offered.GO:
            self.show_page(what)
        elif f"{verb}:" == offered.SPEAK:
            self.speak_asked.emit(what)
        else:
            self.show_page(kinds.PAGES[what])
            self.works[what].make()

    def _exhibition_on_wall(self) -> str:
        return self.gallery.exhibition

    def _exhibition_on_page(self) -> str:
        return self.rooms.exhibitions.exhibition

    def _focused(self) -> QWidget | None:
        focused: QWidget | None = self._frame.stack.window().focusWidget()
        return focused
