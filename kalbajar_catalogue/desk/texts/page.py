"""The page of texts: what is missing, a draft or out of date, beside its source, one after another by one key."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.empty import EmptyPage
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.texts import verbs
from kalbajar_catalogue.desk.texts.editor import key_of
from kalbajar_catalogue.desk.texts.figures import LANGUAGE_KEYS, LanguageFigures
from kalbajar_catalogue.desk.texts.finder import TextsFinder
from kalbajar_catalogue.desk.texts.sending import Sent
from kalbajar_catalogue.desk.texts.side_by_side import BACK_KEYS, NEXT_KEYS, SideBySide
from kalbajar_catalogue.desk.texts.source_pane import BESIDE_KEYS
from kalbajar_catalogue.desk.texts.verbs import Read, Sheet
from kalbajar_catalogue.desk.texts.work_list import WorkList
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.header import PageHeader
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import text_list
from kalbajar_catalogue.exhibitions.text_list import OPEN, STATES, TOO_LONG, WAITING, Asked, Line, Narrowed, TextList
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.qtkit.lanes import Lane
from kalbajar_catalogue.storage.journal import Action, Changes
from kalbajar_catalogue.texts.approving import approved_action

ALL_KEYS = "Ctrl+Shift+Return"
KINDS = ("text", *text_list.WANTED, "exhibit", "house_setting")
FEW = 4_000
"""Up to so many texts and fields a list is narrowed at once, longer ones in a lane of their own."""
_SHOWN, _NOTHING = 0, 1


class TextsPage(QWidget):
    """The work list, and the line in hand. `counted` tells how many lines of the whole catalogue want something."""

    key = "texts"
    record_asked = Signal(str)
    history_asked = Signal(str)
    message = Signal(str)
    counted = Signal(str, int)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._site, self._records, self._language = site, site.records, language
        self._found = TextList(whole=False)
        self._asked = _remembered(site)
        self._shows: Sequence[tuple[str, Multilingual]] = ()
        self._key: tuple[str, str, str] | None = None
        self._shown = Narrowed()
        self._loaded = self._stale = False
        self.header, self._title = PageHeader(), label("title")
        self.approve_all = Button("", "check")
        self.figures, self.finder, self.list = LanguageFigures(), TextsFinder(language), self._make_list()
        self.side, self._empty, self._middle = SideBySide(site), EmptyPage(), QStackedWidget()
        self._lay_out()
        self._connect()
        self._retranslate()

    def load(self) -> None:
        """Read the exhibitions, and the list of the one that was shown last."""
        self._loaded, self._stale = True, False
        self._records.read(verbs.shows, self._take_shows)

    def ask(self, exhibition: str, language: str, state: str, what: str = "") -> None:
        """Show the texts of an exhibition in a language and a state, of a kind; '' for all, and for what is to do."""
        known = state if state in (*STATES, TOO_LONG, OPEN) else OPEN
        self._asked = Asked(exhibition, language if language in LANGUAGES else "", known, what)
        self._key = None
        self.load()

    def hear(self, changes: Changes) -> None:
        """Something was written: read anew, once somebody looks."""
        if not self._loaded or not changes.touches(*KINDS):
            return
        self._stale = True
        if self.isVisible():
            self.list.rows.forget_names()
            self.load()
        else:
            self._count_all()

    def speak(self, language: Language) -> None:
        """Show the records in this language."""
        self._language = self.list.rows.language = language
        self.finder.speak(language)
        self._say_figures()
        self.list.rows.say_anew()
        if self.side.sheet:
            self.side.show_sheet(self.side.sheet, language)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self.load()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was typed is stored when the page is left."""
        super().hideEvent(event)
        self.side.editor.leave()

    # What a person does

    def approve(self) -> None:
        """Store and approve what stands here, and go on to the next that wants something."""
        sheet, editor = self.side.sheet, self.side.editor
        if sheet is None or not self.side.approve.isEnabled():
            return
        words, is_text = editor.words, sheet.line.slot.is_text
        if editor.is_typed or (is_text and sheet.state != "approved"):
            editor.sending()
            self._send(sheet, words, approved=is_text)
        self._go_on(text_list.next_open(self.list.rows.lines, self.list.currentIndex().row()))

    def make_draft(self) -> None:
        """Make the approved text in hand a draft again."""
        sheet = self.side.sheet
        if sheet and sheet.text:
            action = Action("text.unapproved", {"ref": sheet.about.ref})
            self._records.write(action, verbs.unapprove(sheet.text.uid), None, self._refuse)

    def step(self, by: int) -> None:
        """Go to the line before (-1) or behind (1)."""
        at, count = self.list.currentIndex().row() + by, len(self.list.rows.lines)
        if 0 <= at < count:
            self._go_on(at)

    def go_next(self) -> None:
        """The next line."""
        self.step(1)

    def go_back(self) -> None:
        """The line before."""
        self.step(-1)

    def approve_together(self) -> None:
        """Approve every chosen text that can be; where one line is chosen, all that are shown. One undo step."""
        self.side.editor.leave()
        uids = self._approvable()
        if uids and self._records.writable:
            action = approved_action(len(uids))
            self._records.write(action, verbs.approve(uids), self._say_approved, self._refuse, self.tr("Approving"))

    def menu(self) -> QMenu:
        """What can be done with the chosen lines."""
        menu = QMenu(self)
        line = self.list.line
        if line:
            menu.addAction(self.tr("Write"), self._enter).setShortcut("Return")
            menu.addAction(self.tr("Go to the record"), self._go_to_record)
            menu.addAction(self.tr("History of the record"), self._show_history)
            menu.addSeparator()
        both = menu.addAction(self.approve_all.text().strip(), self.approve_together)
        both.setShortcut(ALL_KEYS)
        both.setEnabled(self.approve_all.isEnabled())
        return menu

    # What is shown

    def _make_list(self) -> WorkList:
        return WorkList(self._language, self._is_typed)

    def _is_typed(self, line: Line) -> bool:
        """Whether words were typed there before a crash, or just now, and are not stored."""
        return key_of(line) in self._site.drafts.of(line.slot.owner.uid)

    def _lay_out(self) -> None:
        self._title.setContentsMargins(5, 0, 0, 0)
        self.header.name.addWidget(self._title)
        self.header.buttons.addWidget(self.approve_all)
        body = QSplitter(Qt.Orientation.Horizontal)
        body.setChildrenCollapsible(False)
        body.setHandleWidth(1)
        self.list.setMinimumWidth(240)
        body.addWidget(self.list)
        body.addWidget(self.side)
        body.setStretchFactor(1, 1)
        body.setSizes([330, 800])
        self._middle.addWidget(body)
        self._middle.addWidget(self._empty)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        for widget in (self.header, self.figures, self.finder):
            page.addWidget(widget)
        page.addWidget(self._middle, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.approve_all.clicked.connect(self.approve_together)
        self.figures.chosen.connect(self._choose_language)
        self.finder.exhibition_chosen.connect(self._choose_exhibition)
        self.finder.narrowed.connect(self._narrow_anew)
        self.list.taken.connect(self._take)
        self.list.chosen.connect(self._say_bulk)
        self.list.opened.connect(self._enter)
        self.list.names_wanted.connect(self._ask_names)
        self.list.menu_asked.connect(self._offer)
        self.side.approve_asked.connect(self.approve)
        self.side.draft_asked.connect(self.make_draft)
        self.side.next_asked.connect(self.go_next)
        self.side.back_asked.connect(self.go_back)
        self.side.record_asked.connect(self.record_asked)
        self.side.editor.entered.connect(self._store)
        for keys, verb in (
            ("Ctrl+Return", self.approve), ("Ctrl+Enter", self.approve), (ALL_KEYS, self.approve_together),
            (NEXT_KEYS, self.go_next), (BACK_KEYS, self.go_back), (BESIDE_KEYS, self.side.source.turn_on),
        ):  # fmt: skip
            self._add_shortcut(keys).activated.connect(verb)
        for code, keys in LANGUAGE_KEYS.items():
            shortcut = self._add_shortcut(keys)
            shortcut.setProperty("language", code)
            shortcut.activated.connect(self._press_language)

    def _add_shortcut(self, keys: str) -> QShortcut:
        return QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _take_shows(self, shows: Sequence[tuple[str, Multilingual]]) -> None:
        self._shows = shows
        there = {uid for uid, _ in shows}
        if self._asked.exhibition and self._asked.exhibition not in there:
            self._asked = Asked(shows[0][0] if shows else "", self._asked.language, self._asked.state)
        if self._asked.exhibition or self._found.exhibition or not self._found.whole:
            self._records.read(verbs.beginning(self._asked, self._key), self._show_read)
        else:
            self._read_rest()

    def _show_read(self, read: Read) -> None:
        if read.found.exhibition != self._asked.exhibition:
            return
        self._found = read.found
        if self._asked.what not in {what for what, _ in read.whats}:
            self._asked = replace(self._asked, what="")
        self.finder.offer(self._shows, read.whats)
        if read.shown.asked == self._asked:
            self._show_narrowed(read.shown)
        else:
            self._narrow()
        if not read.found.whole:
            self._read_rest()
        elif read.found.exhibition or self._asked.what:
            self._count_all()

    def _count_all(self) -> None:
        """The figure of the rail is that of the whole catalogue, whichever exhibition is shown."""
        self._records.read_long(verbs.open_everywhere, self._tell_count)

    def _tell_count(self, count: int | None) -> None:
        if count is not None:
            self.counted.emit(self.key, count)

    def _read_rest(self) -> None:
        self._records.read_long(verbs.whole(self._asked, self._key), self._show_read)

    def _narrow(self) -> None:
        """Show other lines of the same list: at once, or where it is long as soon as they are told apart."""
        if len(self._found.slots) <= FEW:
            self._show_narrowed(text_list.narrowed(self._found, self._asked, self._key))
        else:
            self._site.jobs.run(Lane.LONG, verbs.narrow(self._found, self._asked, self._key), self._show_narrowed)

    def _show_narrowed(self, shown: Narrowed) -> None:
        if shown.asked != self._asked:
            return
        self._shown = shown
        self.finder.show_asked(self._asked)
        self.figures.show_chosen(self._asked.language)
        self._middle.setCurrentIndex(_SHOWN if shown.lines else _NOTHING)
        place = shown.place
        if place >= 0 and self._key and shown.lines[place].key != self._key:
            place = shown.lines.place_of(self._key)
        self.list.show_lines(shown.lines, place)
        self._say_figures()

    def _narrow_anew(self) -> None:
        self._asked = self.finder.asked(self._asked.language)
        self._remember()
        self._narrow()

    def _choose_language(self, language: str) -> None:
        self._asked = self.finder.asked(language)
        self._remember()
        self._narrow()

    def _press_language(self) -> None:
        code = str(self.sender().property("language"))
        if code in self._found.languages:
            self._choose_language("" if self._asked.language == code else code)

    def _choose_exhibition(self, exhibition: str) -> None:
        self._asked = Asked(exhibition, self._asked.language, self.finder.state.value())
        self._key = None
        self._remember()
        self.load()

    def _remember(self) -> None:
        for name, value in vars(self._asked).items():
            self._site.memory.setValue(f"texts/{name}", value)

    def _take(self) -> None:
        """Read the line in hand, unless it is there already and nothing changed."""
        line = self.list.line
        shown = self.side.sheet
        if line is None or shown is None or shown.line.key != line.key:
            self.side.begin()
        self._key = line.key if line else None
        if line:
            self._records.read(verbs.sheet(line), self._show_sheet)

    def _show_sheet(self, sheet: Sheet | None) -> None:
        if sheet and sheet.line.key == self._key:
            self.side.show_sheet(sheet, self._language)

    def _go_on(self, place: int) -> None:
        writes = self.side.editor.area.hasFocus()
        self.list.take(place)
        if writes:
            self.side.editor.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self) -> None:
        self.side.editor.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_names(self, uids: list[str]) -> None:
        self._records.read(verbs.names(uids), self.list.rows.take_names)

    def _go_to_record(self) -> None:
        if line := self.list.line:
            self.record_asked.emit(line.slot.owner.about)

    def _show_history(self) -> None:
        if line := self.list.line:
            self.history_asked.emit(line.slot.owner.about)

    def _offer(self, spot: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(spot)

    # Storing

    def _store(self, line: Line, words: str) -> None:
        sheet = self.side.sheet
        if sheet and sheet.line.key == line.key:
            self._send(sheet, words, approved=False)

    def _send(self, sheet: Sheet, words: str, approved: bool) -> None:
        sent = Sent(sheet.line, sheet.about.ref, words, approved, self)
        sent.stored.connect(self._settle)
        sent.refused.connect(self._mend)
        sent.start(self._site)

    def _settle(self, sent: Sent) -> None:
        self.side.editor.stored(sent.line, sent.body)

    def _mend(self, sent: Sent, error: WorldError) -> None:
        why = sentence(self._language, error.code, error.problem.values)
        if not self.side.editor.refuse(sent.line, why):
            self.message.emit(f"{sent.ref}: {why}")

    def _refuse(self, error: WorldError) -> None:
        self.message.emit(sentence(self._language, error.code, error.problem.values))

    def _approvable(self) -> Sequence[str]:
        """The texts among the chosen lines, or among all where at most one is, that have words and wait."""
        chosen = self.list.chosen_lines()
        if len(chosen) > 1:
            return [line.uid for line in chosen if line.slot.is_text and line.state in WAITING]
        return self._shown.waiting

    def _say_approved(self, count: int) -> None:
        self.message.emit(self.tr("%n text(s) approved. Undo takes all of them back.", "", count))

    # Words

    def _say_bulk(self) -> None:
        count = len(self._approvable())
        chosen = len(self.list.chosen_lines()) > 1
        words = self.tr("Approve %n chosen", "", count) if chosen else self.tr("Approve all %n shown", "", count)
        self.approve_all.setText(words if count else self.tr("Approve all shown"))
        self.approve_all.setEnabled(count > 0 and self._records.writable)
        named(self.approve_all, self.approve_all.text().strip(), ALL_KEYS)
        if not self._records.writable:
            self.approve_all.setToolTip(self.tr("This catalogue can only be looked at."))

    def _say_figures(self) -> None:
        figures = self._shown.figures
        self.figures.show_figures(figures, self._language)
        open_ = sum(figure.all - figure.done for figure in figures.values())
        words = [self.tr("%n line(s) shown", "", len(self.list.rows.lines)), self.tr("%n to be done", "", open_)]
        if not self._found.whole:
            words.append(self.tr("the rest is being read"))
        if not self._records.writable:
            words.append(self.tr("This catalogue can only be looked at."))
        self.header.show_figures(" · ".join(words) if self._loaded else "")
        self._say_empty(open_)
        self._say_bulk()
        if self._found.whole and not (self._found.exhibition or self._shown.asked.what):
            self.counted.emit(self.key, open_)

    def _say_empty(self, open_: int) -> None:
        if not self._loaded:
            self._empty.show_words("", "")
        elif self._found.slots and not open_:
            self._empty.show_words(
                self.tr("All is said"), self.tr("Every text is approved and every field is filled in each language.")
            )
        elif self._found.slots:
            self._empty.show_words(
                self.tr("Nothing of this sort"), self.tr("Choose another state, kind of text or language above.")
            )
        else:
            self._empty.show_words(
                self.tr("No texts yet"),
                self.tr("Hang works in an exhibition: their titles, labels and credits are then listed here."),
            )

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Texts and translations"))
        self.setAccessibleName(self._title.text())
        self.list.setAccessibleName(self.tr("Texts and fields, in the order of the exhibition"))
        self._say_figures()


def _remembered(site: Site) -> Asked:
    """What was asked when the page was seen last; the first exhibition where it never was."""
    names = ("exhibition", "language", "state", "what")
    kept = {name: site.memory.value(f"texts/{name}") for name in names}
    known = {name: str(value) for name, value in kept.items() if value is not None}
    return Asked(**{"exhibition": FIRST, **known})


FIRST = "first"
"""Stands for the first exhibition until the exhibitions are known."""
