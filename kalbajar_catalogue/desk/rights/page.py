"""The page of rights and credits: every work with what may be printed, shown and given on, and what is to be done."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.empty import EmptyPage
from kalbajar_catalogue.desk.forms import record_verbs
from kalbajar_catalogue.desk.forms.record_verbs import KnownNames
from kalbajar_catalogue.desk.rights import verbs
from kalbajar_catalogue.desk.rights.one_work import OneWork
from kalbajar_catalogue.desk.rights.rows import SHOW, Asked, Row, exchanged, held_anew, in_order
from kalbajar_catalogue.desk.rights.several import Several
from kalbajar_catalogue.desk.rights.verbs import Held, Sheet
from kalbajar_catalogue.desk.rights.words import lacks_in_short
from kalbajar_catalogue.desk.rights.works_list import WorksList, show_alone
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.header import PageHeader
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.numbers import shown_number
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.media.service import FileGlance
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.storage.journal import Changes
from kalbajar_catalogue.texts.rights import Granted
from kalbajar_catalogue.texts.rules import ALLOWED, FORBIDDEN, UNDECIDED

FIND_KEYS = "Ctrl+F"
FEW_TO_SORT = 4000
"""As many works are sorted at once; more in a worker thread."""
PANEL, PANEL_LEAST, LIST_LEAST = 372, 320, 600


class RightsPage(QWidget):
    """Facets, the works, and beside them the rights of the one in hand, or what is said of many at once."""

    key = "rights"
    record_asked = Signal(str)
    among_asked = Signal(list, str)
    history_asked = Signal(str)
    freeze_asked = Signal(str)
    message = Signal(str)
    counted = Signal(str, int)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._site, self._language = site, language
        self._sheet = Sheet()
        self._editions: Held = {}
        self._on = verbs.today()
        self._loaded = self._loading = self._stale = False
        self._wanted, self._wanted_works = "", list[str]()
        self._granting: tuple[dict[str, str], str, bool] = ({}, "", False)
        self.header, self._title = PageHeader(), label("title")
        self.everything, self.as_list = Button("link"), Button("", "layout-list")
        self.list = WorksList(site.pictures, self._lack)
        self.one, self.several = OneWork(site, language), Several(language, site.records.writable)
        self._empty, self._beside, self._hint = EmptyPage(), QStackedWidget(), QWidget()
        self._choose_one = label("quiet", wraps=True)
        self._lay_out()
        self._connect()
        self.list.speak(language, {})
        self._retranslate()

    # What the window asks

    def load(self) -> None:
        """Read every work behind; asked again meanwhile, it is read once more after that."""
        if self._loading:
            self._stale = True
            return
        self._loading, self._stale, self._on = True, False, verbs.today()
        verb = verbs.sheet(self._on, frozenset(self._editions), self.list.by, self.list.down, self._language)
        self._site.records.read_long(verb, self._show).ended.connect(self._ended)

    def hear(self, changes: Changes) -> None:
        """Read anew what changed, work by work where it is little."""
        if self.one.work:
            self.one.hear_of_work(changes)
        if changes.touches("edition"):
            self._read_editions()
        if not self._loaded or not changes.touches(*verbs.KINDS):
            return
        if verbs.is_small(changes) and not self._loading:
            self._site.records.read(verbs.some(self._on, changes, frozenset(self._editions)), self._exchange)
        elif self.isVisible():
            self.load()
        else:
            self._stale = True

    def speak(self, language: Language) -> None:
        """Show the records in this language too."""
        self._language = language
        self.one.know(self._editions, self._shows())
        self.one.speak(language)
        self.several.speak(language)
        self.list.speak(language, self._shows())
        self._say_figures()

    def show_record(self, uid: str) -> None:
        """Go to the rights of this work, to these rights, or to those of all works of this exhibition.

        What is asked gives way where it hides the work.
        """
        self._want(uid, [])

    def show_works(self, uids: Sequence[str]) -> None:
        """Choose these works, for something to be said of all of them."""
        self._want("", list(uids))

    @property
    def exhibition(self) -> str:
        """The exhibition that alone is shown, '' when several or all are."""
        return show_alone(self.list.asked)

    def ask(self, asked: Asked) -> None:
        """Show the works that have these values of the facets."""
        self.list.ask(asked)

    # What a person does

    def grant(self, typed: Mapping[str, str], scope: str, credit_too: bool, letter: MediaFile | None = None) -> None:
        """Say the same of the rights in all that are chosen, in one step."""
        rows = self.list.chosen_rows()
        if rows and self._site.records.writable:
            uids = [row.uid for row in rows]
            verb = verbs.grant(uids, scope, typed, self._language, credit_too, letter)
            task = self.tr("Setting rights") if len(uids) > verbs.FEW else ""
            self._site.records.write(verbs.granted(rows), verb, self._granted, self._refused, task)

    def show_as_list(self) -> None:
        """Show the works that are chosen, or all that are found, on the page of their kind."""
        if rows := self.list.chosen_rows() if self.list.chosen_count() > 1 else self.list.shown:
            self.among_asked.emit([row.uid for row in rows], self.tr("From the page of rights"))

    def menu(self) -> QMenu:
        """What can be done with what is chosen."""
        menu = QMenu(self)
        if self.list.chosen_count() > 1:
            menu.addAction(self.tr("Say the same of all"), self._enter).setShortcut("Return")
        elif self.list.chosen_count() == 1:
            menu.addAction(self.tr("Go to its rights"), self._enter).setShortcut("Return")
            menu.addAction(self.tr("Open the work"), self._open)
        menu.addAction(self.tr("Choose all"), self.list.table.selectAll).setShortcut("Ctrl+A")
        menu.addAction(self.tr("Show as a list of works"), self.show_as_list)
        return menu

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was changed out of sight; permissions end over night."""
        super().showEvent(event)
        if self._loaded and (self._stale or self._on != verbs.today()):
            self.load()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # What was read

    def _ended(self) -> None:
        self._loading = False
        if self._stale:
            self.load()
        elif self._wanted or self._wanted_works:
            self._go_to_wanted()

    def _show(self, sheet: Sheet) -> None:
        first, old = not self._loaded, list(self._sheet.rows)
        self._sheet, self._loaded = sheet, True
        self.one.know(self._editions, self._shows())
        self.list.show_rows(sheet.rows, self._shows(), tally=sheet.tally)
        self._tell_figure()
        if first:
            self._read_editions()
            self._site.records.read(record_verbs.known_names(self._language), self._know_names)
            if self.list.shown and not self._wanted and not self._wanted_works:
                self.list.choose_place(0)
        if len(old) > FEW_TO_SORT:
            self._site.jobs.run(Lane.LONG, verbs.forgotten(old))

    def _sort(self) -> None:
        rows, by, down = self._sheet.rows, self.list.by, self.list.down
        if len(rows) <= FEW_TO_SORT:
            self._show_sorted(in_order(rows, by, down, self._language))
        else:
            self._site.jobs.run(Lane.LONG, verbs.ordered(rows, by, down, self._language), self._show_sorted)

    def _show_sorted(self, rows: list[Row]) -> None:
        """What was read anew while they were sorted comes as it is now."""
        now = {row.uid: row for row in self._sheet.rows}
        known = [now.pop(row.uid) for row in rows if row.uid in now]
        self._sheet = Sheet((*known, *now.values()), self._sheet.shows)
        self.list.show_rows(self._sheet.rows, self._shows())

    def _exchange(self, answer: tuple[frozenset[str], Sheet]) -> None:
        uids, fresh = answer
        self._sheet = Sheet(tuple(exchanged(self._sheet.rows, fresh.rows, uids)), self._sheet.shows)
        self.list.show_rows(self._sheet.rows, self._shows(), uids)
        self._tell_figure()

    def _read_editions(self) -> None:
        self._site.jobs.run(Lane.LONG, verbs.holding(self._site.records.catalogue), self._show_editions)

    def _show_editions(self, held: Held) -> None:
        before, self._editions = self._editions, held
        if before.keys() != held.keys():
            rows = tuple(held_anew(row, self._on, row.uid in held) for row in self._sheet.rows)
            self._sheet = Sheet(rows, self._sheet.shows)
            self.list.show_rows(rows, self._shows())
            self._tell_figure()
        self.one.know(held, self._shows())

    def _know_names(self, names: KnownNames) -> None:
        self.several.know_agents(names.agents)

    def _read_pictures(self, uids: list[str]) -> None:
        self._site.records.read(verbs.thumbs(uids), self._show_pictures)

    def _show_pictures(self, files: dict[str, FileGlance]) -> None:
        self.list.show_pictures(files)

    def _granted(self, granted: Granted) -> None:
        self.several.clear()
        self.list.table.setFocus()
        if several := len(granted.several):
            words = self.tr("In %n work(s) several hold rights: only the answers and the end were set.", "", several)
            self.message.emit(words)

    def _refused(self, error: WorldError) -> None:
        self.several.show_problem(sentence(self._language, error.code, error.problem.values))

    # What is shown

    def _narrowed(self) -> None:
        self._say_figures()
        self.everything.setVisible(self.list.is_narrowed)
        self.as_list.setEnabled(bool(self.list.shown))
        self._middle.setCurrentWidget(self._empty if self._loaded and not self._sheet.rows else self._splitter)
        self._show_chosen()

    def _tell_figure(self) -> None:
        self.counted.emit(self.key, self.list.open)

    def _say_figures(self) -> None:
        if not self._loaded:
            self.header.show_figures(self.tr("Reading the rights of all works…"))
            return
        rows, tally, open_ = self.list.shown, self.list.counted.prints, self.list.counted.open
        figures = [
            self._figure(self.tr("%n work(s)", "", len(rows)), len(rows)),
            self._figure(self.tr("%n may be printed", "", tally[ALLOWED]), tally[ALLOWED]),
            self._figure(self.tr("%n not decided", "", tally[UNDECIDED]), tally[UNDECIDED]),
            self._figure(self.tr("%n may not", "", tally[FORBIDDEN]), tally[FORBIDDEN]),
            self._figure(self.tr("something is to be done about %n", "", open_), open_),
        ]
        if rows and not open_:
            figures[-1] = self.tr("nothing is to be done")
        self.header.show_figures(" · ".join(figures if rows else figures[:1]))

    def _figure(self, words: str, count: int) -> str:
        return words.replace(str(count), shown_number(count, self._language, 0), 1)

    def _show_chosen(self) -> None:
        count = self.list.chosen_count()
        if count > 1:
            self.one.leave()
            self.several.show_count(count)
            self._beside.setCurrentWidget(self.several)
        elif count:
            (row,) = self.list.chosen_rows()
            if row.uid != self.one.work:
                self.one.show_work(row.uid)
            self._beside.setCurrentWidget(self.one)
        else:
            self._beside.setCurrentWidget(self._hint)

    def _lack(self, row: Row) -> str:
        return lacks_in_short(row, self._on, self._language)

    def _shows(self) -> dict[str, str]:
        nameless = self.tr("Without a title")
        return {uid: marked(title, self._language) or nameless for uid, title in self._sheet.shows}

    # What is chosen

    def _want(self, uid: str, works: list[str]) -> None:
        self._wanted, self._wanted_works = uid, works
        if self._loaded and not self._loading:
            self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        uid, self._wanted = self._wanted, ""
        works, self._wanted_works = self._wanted_works, []
        if works:
            self.list.choose_works(works)
        elif uid in dict(self._sheet.shows):
            self.list.facets.line.clear()
            self.ask({SHOW: frozenset({uid})})
        elif not self.list.go_to(uid):
            self._site.records.read(verbs.whose(uid), self._go_to_rights)

    def _go_to_rights(self, answer: tuple[str, str]) -> None:
        rights, work = answer
        if work and self.list.go_to(work):
            self.one.want(rights)

    def _enter(self) -> None:
        if self.list.chosen_count() > 1:
            self.several.begin()
            return
        edit = next(iter(self.one.form.edits()), None) if self.one.uid else None
        if edit is not None:
            edit.control.inner().setFocus()
        else:
            self.one.cases.add.setFocus()

    def _open(self) -> None:
        if rows := self.list.chosen_rows():
            self.record_asked.emit(rows[0].uid)

    def _offer_menu(self, spot: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(spot)

    def _ask_grant(self, typed: dict[str, str], scope: str, credit_too: bool) -> None:
        letter = self.several.letter
        if letter is None:
            self.grant(typed, scope, credit_too)
            return
        self._granting = (typed, scope, credit_too)
        self._site.jobs.run(Lane.LONG, verbs.keep(self._site.folder, Path(letter)), self._letter_kept, self._refused)

    def _letter_kept(self, file: MediaFile) -> None:
        typed, scope, credit_too = self._granting
        self.grant(typed, scope, credit_too, file)

    # Laying out

    def _lay_out(self) -> None:
        self._title.setContentsMargins(5, 0, 0, 0)
        self.header.name.addWidget(self._title)
        self.header.buttons.addWidget(self.as_list)
        self.header.foot.addWidget(self.everything)
        self.everything.hide()
        hint = QVBoxLayout(self._hint)
        hint.setContentsMargins(20, 16, 20, 0)
        hint.addWidget(self._choose_one)
        hint.addStretch(1)
        for side in (self._hint, self.one, self.several):
            self._beside.addWidget(side)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        for place, (part, least) in enumerate(((self.list, LIST_LEAST), (self._beside, PANEL_LEAST))):
            part.setMinimumWidth(least)
            self._splitter.addWidget(part)
            self._splitter.setStretchFactor(place, int(part is self.list))
        self._splitter.setSizes([900, PANEL])
        self._middle = QStackedWidget()
        self._middle.addWidget(self._splitter)
        self._middle.addWidget(self._empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        page.addWidget(self._middle, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        find = QShortcut(QKeySequence(FIND_KEYS), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.list.find_works)
        self.list.chosen.connect(self._show_chosen)
        self.list.narrowed.connect(self._narrowed)
        self.list.order_asked.connect(self._sort)
        self.list.entered.connect(self._enter)
        self.list.opened.connect(self._open)
        self.list.menu_asked.connect(self._offer_menu)
        self.list.pictures_asked.connect(self._read_pictures)
        self.everything.clicked.connect(self.list.show_everything)
        self.as_list.clicked.connect(self.show_as_list)
        self.several.granted.connect(self._ask_grant)
        self.one.record_asked.connect(self.record_asked)
        self.one.history_asked.connect(self.history_asked)
        self.one.freeze_asked.connect(self.freeze_asked)
        self.one.message.connect(self.message)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Rights and credits"))
        self.as_list.setText(self.tr("As a list"))
        named(self.as_list, self.tr("Show these works as a list"))
        self.everything.setText(self.tr("Show everything"))
        named(self.everything, self.tr("Show everything"))
        self._choose_one.setText(self.tr("Choose a work to see its rights, or several to say the same of all of them."))
        nothing = self.tr("There is no work yet. Rights are recorded of works and of their pictures.")
        self._empty.show_words(self.tr("Rights and credits"), nothing)
        self.list.speak(self._language, self._shows())
        self._say_figures()
