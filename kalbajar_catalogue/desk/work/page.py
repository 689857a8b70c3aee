"""The page of one work of any kind: its pictures, every field of it, what is open, and what was done to it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities.records import OwnField, Term
from kalbajar_catalogue.desk.forms.field import FieldEdit
from kalbajar_catalogue.desk.forms.keeping import Keeping, Target
from kalbajar_catalogue.desk.forms.lookup import Lookup
from kalbajar_catalogue.desk.forms.making import Words
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.work import reading, tabs, verbs
from kalbajar_catalogue.desk.work.aside import WIDTH as ASIDE_WIDTH
from kalbajar_catalogue.desk.work.aside import Aside
from kalbajar_catalogue.desk.work.foot import HISTORY_KEYS, Foot
from kalbajar_catalogue.desk.work.header import AGAIN_KEYS, Header
from kalbajar_catalogue.desk.work.marks import Marks, scrolling
from kalbajar_catalogue.desk.work.middle import Middle
from kalbajar_catalogue.desk.work.pane import WIDTH, PicturesPane
from kalbajar_catalogue.desk.work.reading import Around, Sheet
from kalbajar_catalogue.desk.work.words import part_name
from kalbajar_catalogue.i18n.languages import Language, known
from kalbajar_catalogue.items.service import BY_KIND
from kalbajar_catalogue.media.records import Point, Region
from kalbajar_catalogue.storage.fields import stored_field_of
from kalbajar_catalogue.storage.journal import Change, Changes
from kalbajar_catalogue.texts.records import Rights, Text

AROUND = ("media_link", "region", "part", "exhibit", "exhibition", "citation", "event", Text.kind, Rights.kind)
NAMED = ("agent", "place")
MARKS_WIDTH = 320


class WorkPage(QWidget):
    """Opened from a list with `show_works`; the arrows go to its other works. Works of every kind have this page."""

    key = "work"
    chosen = Signal(str, str)
    record_asked = Signal(str)
    loupe_asked = Signal(list, int)
    compare_asked = Signal(list)
    print_asked = Signal(list)
    duplicate_asked = Signal(str)
    history_asked = Signal(str)
    back_asked = Signal()
    message = Signal(str)
    saved = Signal()
    focused = Signal(object)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._site, self._language = site, language
        self._content: Language = language
        self._uids: list[str] = []
        self._at = 0
        self._uid = self._to_mark = self._to_go = ""
        self._sheet: Sheet | None = None
        lookup = Lookup(site.records, language)
        self._words = Words(QStringListModel(self), QStringListModel(self), site.repeats, lookup)
        writable = site.records.writable
        self.keeping = Keeping(site.records, site.drafts, language, self)
        self.header, self.foot = Header(writable), Foot(writable)
        self.pane = PicturesPane(site, language)
        self.middle = Middle(site, self._words, language, self.keeping)
        self.marks = Marks(site, self._words, language)
        self.aside = Aside(self._words, language, writable)
        self.keeping.take(self.aside.form)
        self._lay_out()
        self._connect()
        self.header.show_content(self._content)
        # Always in sight; which part has something to be walked is known when the work is read.
        self.setFocusProxy(self.centre)

    @property
    def sheet(self) -> Sheet | None:
        """The work that is shown."""
        return self._sheet

    def show_work(self, uid: str) -> None:
        """Show this work alone."""
        self.show_works([uid], 0)

    def show_works(self, uids: Sequence[str], at: int) -> None:
        """Show one of these works; the arrows go to the others."""
        self._uids, self._at = list(uids), at
        self._show_current()

    def step(self, way: int) -> None:
        """Show the work before or after this one in its list."""
        if 0 <= self._at + way < len(self._uids):
            self._at += way
            self._show_current()

    def load(self) -> None:
        """Read the work anew, and the names that complete what is typed."""
        self._site.records.read(reading.names(self._language), self._know)
        self._read()

    def speak(self, language: Language) -> None:
        """Name the fields, and show the words of vocabularies, in this language."""
        self._language = language
        self._words.refresh(language)
        self.keeping.speak(language)
        for part in (self.middle, self.marks, self.aside):
            part.speak(language)
        self.show_content(language)
        self.load()

    def hear(self, changes: Changes) -> None:
        """Read the work anew when it or anything about it was changed."""
        own = self._sheet.own if self._sheet else frozenset({self._uid})
        if self._uid and (changes.touches(*AROUND) or not own.isdisjoint(changes.uids)):
            self._read()
        if changes.touches(Term.kind):
            self.middle.offer_words()
        if changes.touches(OwnField.kind):
            self._read()
        if changes.touches(*NAMED):
            self._site.records.read(reading.names(self._language), self._know)

    def mark(self, on: bool) -> None:
        """Begin marking on the picture, which takes the room of the form; or end it."""
        self.leave()
        self.pane.show_marking(on)
        self.right.setVisible(not on)
        self.centre.setCurrentIndex(1 if on else 0)
        self.pane.setMaximumWidth(16_777_215 if on else WIDTH)
        self.centre.setMaximumWidth(MARKS_WIDTH if on else 16_777_215)
        self._body.setStretch(0, 1 if on else 0)

    def leave(self) -> None:
        """Leave the field of a form that is being edited, so that it is written."""
        inside: QWidget | None = self.window().focusWidget()
        if inside is not None and any(part.isAncestorOf(inside) for part in (self.middle, self.marks, self.aside)):
            # Without any focus the page would hear no shortcut; here no key does anything.
            self.centre.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Say the page's name in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Page of the work"))

    # Laying out

    def _lay_out(self) -> None:
        self.centre = QStackedWidget()
        self.centre.addWidget(self.middle)
        self.centre.addWidget(self.marks)
        self.right = scrolling(self.aside)
        self.right.setProperty("is", "aside")
        self.right.setFixedWidth(ASIDE_WIDTH)
        self.pane.setFixedWidth(WIDTH)
        self.pane.setMinimumWidth(WIDTH)
        self._body = QHBoxLayout()
        self._body.setSpacing(0)
        for widget in (self.pane, self.centre, self.right):
            self._body.addWidget(widget)
        self._body.setStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._body, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self._connect_header()
        self.pane.view_chosen.connect(self._show_view)
        self.pane.marking_asked.connect(self.mark)
        self.pane.said.connect(self.message)
        self.pane.loupe_asked.connect(self._ask_loupe)
        plate = self.pane.plate
        plate.drawn.connect(self._draw)
        plate.reshaped.connect(self._reshape)
        plate.removal_asked.connect(self._unmark)
        plate.region_chosen.connect(self._choose_region)
        plate.left_marking.connect(self._end_marking)
        self.marks.region_chosen.connect(self._choose_mark)
        self.marks.removal_asked.connect(self._unmark)
        self.marks.done.connect(self._end_marking)
        self.middle.parts.part_chosen.connect(self._show_part)
        self.middle.focused.connect(self._tell_focus)
        self.middle.next_asked.connect(self._ask_next)
        self.aside.form.focused.connect(self._tell_focus)
        self.aside.key_asked.connect(self._go_to)
        self.foot.back_asked.connect(self._put_back)
        self.foot.history_asked.connect(self._ask_history)
        self.middle.texts.said.connect(self.message)
        self.middle.texts.content_asked.connect(self.show_content)
        for part in (self.middle.ties, self.middle.parts, self.header):
            part.record_asked.connect(self.record_asked)
        for keeping in (self.keeping, self.marks.keeping, self.middle.parts.keeping, self.middle.picture_keeping):
            keeping.saved.connect(self._tell_saved)
            keeping.message.connect(self.message)

    def _connect_header(self) -> None:
        self.header.language_chosen.connect(self.show_content)
        self.header.back_asked.connect(self.back_asked)
        self.header.step_asked.connect(self.step)
        self.header.print_asked.connect(self._ask_print)
        self.header.duplicate_asked.connect(self._ask_duplicate)
        self.header.compare_asked.connect(self._ask_compare)
        self.header.trash_asked.connect(self._throw_away)
        shortcuts = (("Ctrl+PgUp", self._step_back), ("Ctrl+PgDown", self._step_on), ("Ctrl+L", self.back_asked),
                     ("Ctrl+M", self._toggle_marking), (HISTORY_KEYS, self._ask_history),
                     (AGAIN_KEYS, self._ask_duplicate))  # fmt: skip
        for keys, slot in shortcuts:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # Reading and showing

    def _show_current(self) -> None:
        self.leave()
        uid = self._uids[self._at] if 0 <= self._at < len(self._uids) else ""
        if uid != self._uid and self.pane.plate.marking:
            self._end_marking()
        self._uid = uid
        self.header.show_neighbours(self._at > 0, self._at < len(self._uids) - 1)
        self._read()

    def _read(self) -> None:
        if self._uid:
            self._site.records.read(reading.sheet(self._uid, self._language), self._show)

    def _show(self, answer: tuple[str, Sheet | None]) -> None:
        uid, sheet = answer
        if uid != self._uid:
            return
        if self.keeping.target and self.keeping.target.uid != uid:
            # What was typed since the step belongs to the work that is shown so far.
            self.leave()
        if sheet is None:
            self._sheet, self._uid = None, ""
            self.back_asked.emit()
            return
        self._sheet = sheet
        landing = self.window().focusWidget() in (self.centre, self.pane.strip)
        stays = self.keeping.show(Target(uid, sheet.card.ref, BY_KIND[sheet.card.kind]))
        self.header.show_sheet(sheet, self._language)
        self.pane.show_sheet(sheet, self._language)
        self.middle.show_sheet(sheet, self._language)
        self.aside.show_sheet(sheet, self._language)
        self.aside.form.show_texts(sheet.texts, self.keeping.typed(), stays)
        self._show_view()
        if landing:
            self._land()
        if not stays:
            self.chosen.emit(uid, next((hang.number for hang in sheet.hangs if hang.number), ""))
            self._go_on()
        self._site.records.read(reading.around(sheet), self._show_around)

    def _land(self) -> None:
        """Whoever comes to the page stands at the pictures; of a work without any, at the tabs."""
        (self.middle.tabs.buttons[self.middle.tab] if self.pane.strip.isHidden() else self.pane.strip).setFocus()

    def _go_on(self) -> None:
        """Ctrl+Enter: the cursor stands in the field of the next work that it left in the one before."""
        to_go, self._to_go = self._to_go, ""
        if to_go:
            self.middle.go_to(to_go)

    def _ask_next(self, key: str) -> None:
        self._to_go = key
        self.step(1)

    def _show_around(self, answer: tuple[str, Around]) -> None:
        uid, around = answer
        if self._sheet and uid == self._sheet.uid:
            self.middle.show_around(around)
            self.aside.show_around(around)
            self.foot.show_around(self._sheet, around, self._language)

    def _show_view(self) -> None:
        view = self.pane.view
        self.middle.show_view(view)
        names = (
            {branch.part.uid: part_name(branch, self._language) for branch in self._sheet.parts} if self._sheet else {}
        )
        self.marks.show_regions(self._uid, view.regions if view else (), names, self._language)
        if self._to_mark and any(region.uid == self._to_mark for region in self._regions()):
            marked, self._to_mark = self._to_mark, ""
            self.pane.plate.choose(marked)
            self.marks.choose(marked)
        if not view and self.pane.plate.marking:
            self._end_marking()

    def _know(self, names: tuple[list[str], list[str]]) -> None:
        self._words.agent.setStringList(names[0])
        self._words.place.setStringList(names[1])

    def show_content(self, code: str) -> None:
        """Show the texts of this language in the fields that have one for each."""
        self._content = known(code)
        self.header.show_content(self._content)
        for part in (self.middle, self.marks, self.aside):
            part.show_content(self._content)

    # Regions and parts

    def _regions(self) -> tuple[Region, ...]:
        return self.pane.view.regions if self.pane.view else ()

    def _draw(self, points: tuple[Point, ...]) -> None:
        if self._sheet and (view := self.pane.view):
            action = verbs.action("region.marked", self._sheet.card.ref)
            self._site.records.write(action, verbs.mark(view.link.uid, points, "detail"), self._marked)

    def _marked(self, uid: str) -> None:
        self._to_mark = uid
        self._show_view()

    def _reshape(self, uid: str, points: tuple[Point, ...]) -> None:
        region = next((region for region in self._regions() if region.uid == uid), None)
        if self._sheet and region:
            action = verbs.action("region.reshaped", self._sheet.card.ref)
            self._site.records.write(action, verbs.reshape(region, points))

    def _unmark(self, uid: str) -> None:
        if self._sheet and self._site.records.writable:
            self._site.records.write(verbs.action("region.removed", self._sheet.card.ref), verbs.unmark(uid))

    def _choose_region(self, uid: str) -> None:
        self.marks.choose(uid)
        part = next((region.part for region in self._regions() if region.uid == uid), "")
        if part:
            self.middle.parts.choose(part)
            if not self.pane.plate.marking and self.middle.tab != tabs.PARTS:
                self.middle.show_tab(tabs.PARTS)
                self.middle.parts.choose(part)

    def _choose_mark(self, uid: str) -> None:
        self.pane.plate.choose(uid)

    def _show_part(self, part: str) -> None:
        """Show where a part is to be seen: on the view that is shown, else on the first that shows it."""
        views = [self.pane.view, *(self._sheet.views if self._sheet else ())]
        found = [(view, region) for view in views if view for region in view.regions if part and region.part == part]
        if found and self.pane.view and found[0][0].link.uid != self.pane.view.link.uid:
            self.pane.choose(found[0][0].link.uid)
            self._show_view()
        self.pane.plate.choose(found[0][1].uid if found else "")

    def _toggle_marking(self) -> None:
        if self.pane.mark.isEnabled():
            self.pane.mark.toggle()

    def _end_marking(self) -> None:
        self.mark(False)

    # What a person asks for

    def _step_back(self) -> None:
        self.step(-1)

    def _step_on(self) -> None:
        self.step(1)

    def _go_to(self, key: str) -> None:
        if key == "picture":
            self.pane.ask_files()
            return
        base, _, language = key.rpartition("_")
        if base and language in ("az", "en", "ru"):
            self.show_content(language)
        if tabs.place_of(self._sheet.card.kind if self._sheet else "photograph", key)[0]:
            self.middle.go_to(key)
        else:
            self.aside.form.focus_on(
                stored_field_of(BY_KIND[self._sheet.card.kind], key)[0].name if self._sheet else ""
            )

    def _put_back(self, change: Change) -> None:
        if self._sheet:
            field, _ = stored_field_of(type(self._sheet.item), change.key)
            action = verbs.edited(self._sheet.card.ref, field.declared.label)
            self._site.records.write(action, verbs.put_back(change))

    def _ask_loupe(self) -> None:
        if self._uid:
            self.loupe_asked.emit(list(self._uids), self._at)

    def _ask_history(self) -> None:
        self.history_asked.emit(self._uid)

    def _ask_print(self) -> None:
        self.print_asked.emit([self._uid])

    def _ask_duplicate(self) -> None:
        """The copy has what is being typed too, and is named first."""
        if self._uid and self._site.records.writable:
            self.leave()
            self._to_go = "title"
            self.duplicate_asked.emit(self._uid)

    def _ask_compare(self) -> None:
        self.compare_asked.emit([self._uid])

    def _throw_away(self) -> None:
        if self._sheet and self._site.records.writable:
            action = verbs.action("record.deleted", self._sheet.card.ref)
            self._site.records.write(action, verbs.throw_away(self._uid))

    def _tell_focus(self, edit: FieldEdit | None) -> None:
        self.focused.emit(edit)

    def _tell_saved(self, uid: str, key: str) -> None:
        self.saved.emit()
