"""The middle of the page: the form of the kind under tabs, its parts, its texts, what it is tied to, its picture."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.forms.form import Form
from kalbajar_catalogue.desk.forms.keeping import Keeping, Target
from kalbajar_catalogue.desk.forms.making import Words
from kalbajar_catalogue.desk.forms.wide import WideForm
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import label, named, rule
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.desk.work import reading, tabs
from kalbajar_catalogue.desk.work.marks import scrolling
from kalbajar_catalogue.desk.work.parts import PartsTab
from kalbajar_catalogue.desk.work.reading import Around, Sheet, View
from kalbajar_catalogue.desk.work.steps import StepsCard
from kalbajar_catalogue.desk.work.structure import Structure
from kalbajar_catalogue.desk.work.tabs import DESIGN, IDENTITY, PARTS, PICTURE, STRUCTURE, TEXTS, TIES
from kalbajar_catalogue.desk.work.texts import TextsTab
from kalbajar_catalogue.desk.work.ties import TiesTab
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.media.records import MediaLink
from kalbajar_catalogue.storage.fields import Field


class Middle(QWidget):
    """Shows one tab at a time; forms are made when they are first seen."""

    focused = Signal(object)
    next_asked = Signal(str)

    def __init__(self, site: Site, words: Words, language: Language, keeping: Keeping) -> None:
        super().__init__()
        self._site, self._words, self._language = site, words, language
        self._content: Language = language
        self._keeping = keeping
        self._sheet: Sheet | None = None
        self._view: View | None = None
        self._tab = IDENTITY
        self._forms: dict[tuple[str, str], WideForm] = {}
        self._built: dict[tuple[str, str], tuple[Field, ...]] = {}
        self._shown: dict[Form, str] = {}
        self._asked = ""
        self._picture_texts: Mapping[str, str] = {}
        self.tabs, self._count = Segments(tabs.TABS, "tab"), label("small")
        self.stack, self._row = QStackedWidget(), _Row()
        self.parts, self.texts, self.ties = PartsTab(site, words, language), TextsTab(site, language), TiesTab()
        self.structure = Structure()
        self.steps = StepsCard(tabs.STEPS, "Steps of the making", language, site.records.writable)
        self.picture_form = WideForm(tabs.PICTURE_FIELDS, words, language, site.records.writable)
        self.picture_keeping = Keeping(site.records, site.drafts, language, self)
        self.picture_keeping.take(self.picture_form)
        self._pages: dict[str, QWidget] = {}
        self._lay_out()
        self._connect()
        self._retranslate()

    @property
    def tab(self) -> str:
        """The key of the tab that is shown."""
        return self._tab

    @property
    def form(self) -> WideForm | None:
        """The form of the work under the tab that is shown, if there is one."""
        kind = self._sheet.card.kind if self._sheet else ""
        return self.picture_form if self._tab == PICTURE else self._forms.get((kind, self._tab))

    def show_sheet(self, sheet: Sheet, language: Language) -> None:
        """Show this work."""
        if self._sheet and sheet.card.kind != self._sheet.card.kind:
            self.leave()
        self._sheet, self._language = sheet, language
        there = tabs.tabs_for(sheet.card.kind, len(sheet.branches))
        for key, button in self.tabs.buttons.items():
            button.setVisible(key in there)
        if self._tab not in there:
            self._tab = IDENTITY
        self._show_tab()
        self._retranslate()

    def show_around(self, around: Around) -> None:
        """Show what lies around the work."""
        if self._sheet:
            self.texts.show_around(self._sheet, around, self._language)
            self.ties.show_around(self._sheet, around, self._language)

    def show_view(self, view: View | None) -> None:
        """Show the fields of this picture of the work."""
        self._view = view
        if self._tab == PICTURE:
            self._read_picture()

    def show_tab(self, tab: str) -> None:
        """Show what stands under this tab."""
        self._tab = tab
        self._show_tab()
        self._show_count()

    def go_to(self, key: str) -> None:
        """Show the field behind a flat key, the cursor in it; or the tab of what is no field."""
        kind = self._sheet.card.kind if self._sheet else "photograph"
        tab, name = tabs.place_of(kind, key)
        if tab:
            self.show_tab(tab)
        if tab == TEXTS:
            self.texts.begin()
        elif (form := self.form) is not None and name not in ("picture", "parts"):
            form.focus_on(name)

    def leave(self) -> None:
        """Leave the field that is being edited, so that it is written."""
        inside: QWidget | None = self.window().focusWidget()
        if inside is not None and self.isAncestorOf(inside):
            inside.clearFocus()

    def show_content(self, language: Language) -> None:
        """Show the texts of this language."""
        self._content = language
        for form in (*self._forms.values(), self.picture_form):
            form.show_content(language)
        for part in (self.parts, self.texts, self.steps):
            part.show_content(language)
        self._show_steps()

    def speak(self, language: Language) -> None:
        """Name everything in this language."""
        self._language = language
        for form in (*self._forms.values(), self.picture_form):
            form.speak(language)
        for part in (self.parts, self.steps, self.picture_keeping):
            part.speak(language)

    def offer_words(self) -> None:
        """Offer the words of the vocabularies that are in force now."""
        for form in (*self._forms.values(), self.picture_form):
            form.offer_words()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The count gives way to the tabs."""
        super().resizeEvent(event)
        self._fit_count()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(4, 8, 2, 0)
        self._count.setContentsMargins(0, 0, 14, 0)
        head.addWidget(self._row, 1)
        head.addWidget(self._count)
        self._row.setWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self.stack, 1)
        self.picture_form.setContentsMargins(20, 12, 20, 16)
        for widget in (self.structure, self.steps, self.ties):
            widget.setParent(self)
            widget.hide()
        self._pages = {PARTS: self.parts, TEXTS: scrolling(self.texts), PICTURE: scrolling(self.picture_form)}
        for page in self._pages.values():
            self.stack.addWidget(page)

    def _connect(self) -> None:
        for button in self.tabs.buttons.values():
            button.setProperty("narrow", "yes")
        self.tabs.chosen.connect(self.show_tab)
        self.steps.entered.connect(self._keeping.store)
        self.picture_form.focused.connect(self.focused)
        self.parts.form.focused.connect(self.focused)
        for place, tab in enumerate(tabs.TABS, 1):
            shortcut = QShortcut(QKeySequence(f"Alt+{place}"), self)
            shortcut.setProperty("tab", tab)
            shortcut.activated.connect(self._jump)

    def _jump(self) -> None:
        tab = str(self.sender().property("tab"))
        if not self.tabs.buttons[tab].isHidden():
            self.show_tab(tab)
            if tab == TEXTS:
                self.texts.begin()

    def _show_tab(self) -> None:
        if self._sheet is None:
            return
        self.tabs.show_chosen(self._tab)
        self._row.ensureWidgetVisible(self.tabs.buttons[self._tab], 0, 0)
        if self._tab in tabs.WITH_FIELDS:
            form = self._form(self._sheet.card.kind, self._tab)
            self.stack.setCurrentWidget(self._pages[f"{self._sheet.card.kind}/{self._tab}"])
            self._fill(form, self._sheet)
        else:
            self.stack.setCurrentWidget(self._pages[self._tab])
        if self._tab == STRUCTURE:
            self._show_structure(self._sheet)
        if self._tab == PARTS:
            self.parts.show_sheet(self._sheet, self._language)
        if self._tab == PICTURE:
            self._read_picture()
        self._show_count()

    def _form(self, kind: str, tab: str) -> WideForm:
        fields = tuple(tabs.fields_under(kind, tab))
        if self._built.get((kind, tab)) != fields:
            # Fields of the museum's own came or went since.
            self._drop(kind, tab)
            self._forms[kind, tab] = self._make(kind, tab)
            self._built[kind, tab] = fields
        return self._forms[kind, tab]

    def _drop(self, kind: str, tab: str) -> None:
        form = self._forms.pop((kind, tab), None)
        if form is None:
            return
        self._keeping.forget(form)
        self._shown.pop(form, None)
        page = self._pages.pop(f"{kind}/{tab}")
        for shared in (self.structure, self.steps, self.ties):
            if page.isAncestorOf(shared):
                shared.setParent(self)
        self.stack.removeWidget(page)
        page.deleteLater()

    def _make(self, kind: str, tab: str) -> WideForm:
        fields = [field for field in tabs.fields_under(kind, tab) if field.name != tabs.STEPS]
        form = WideForm(fields, self._words, self._language, self._site.records.writable)
        form.show_content(self._content)
        form.focused.connect(self.focused)
        form.next_asked.connect(self.next_asked)
        form.setContentsMargins(20, 10, 20, 16)
        self._keeping.take(form)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(form, 1)
        self._pages[f"{kind}/{tab}"] = scrolling(holder)
        self.stack.addWidget(self._pages[f"{kind}/{tab}"])
        return form

    def _fill(self, form: WideForm, sheet: Sheet) -> None:
        stays = self._shown.get(form) == sheet.uid
        self._shown[form] = sheet.uid
        typed = self._keeping.typed()
        form.show_texts(sheet.texts, typed, stays)
        form.show_whose(sheet.card.kind, sheet.card.ref)
        for key in () if stays else typed:
            form.show_problem(key, self.tr("Typed earlier and not saved. Leave the field to save it."), True)
        if self._tab == TIES:
            self._bring(self.ties)

    def _show_structure(self, sheet: Sheet) -> None:
        if sheet.card.kind == "carpet" and self.form is not None:
            self.form.put_after("weave", self.structure)
        if sheet.card.kind == "craft":
            self._bring(self.steps)
        self.structure.show_work(sheet.item, self._language)
        self._show_steps()

    def _show_steps(self) -> None:
        if self._sheet and self._sheet.card.kind == "craft":
            self.steps.show_texts(dict(self._sheet.texts))

    def _bring(self, widget: QWidget) -> None:
        """Put a widget that serves several kinds on top of the page that is shown."""
        holder = self._holder()
        column = holder.layout() if holder else None
        if isinstance(column, QVBoxLayout) and column.indexOf(widget) < 0:
            column.insertWidget(0, widget)
            widget.show()

    def _holder(self) -> QWidget | None:
        form = self.form
        return form.parentWidget() if form else None

    def _read_picture(self) -> None:
        link = self._view.link if self._view else None
        self.picture_form.setEnabled(link is not None)
        if link is None:
            self.picture_keeping.show(None)
            self.picture_form.show_texts({}, {}, False)
        else:
            self._site.records.read(reading.shown(link, self._language), self._show_picture)

    def _show_picture(self, answer: tuple[str, dict[str, str]]) -> None:
        uid, texts = answer
        if self._view and self._view.link.uid == uid and texts and self._sheet:
            self._picture_texts = texts
            stays = self.picture_keeping.show(Target(uid, self._sheet.card.ref, MediaLink))
            self.picture_form.show_texts(texts, self.picture_keeping.typed(), stays)
            self._show_count()

    def _show_count(self) -> None:
        words = ""
        if self._sheet and self._tab in (*tabs.WITH_FIELDS, PICTURE):
            texts = self._picture_texts if self._tab == PICTURE else self._sheet.texts
            there, meant = tabs.filled(self._sheet.card.kind, self._tab, texts, self._language)
            words = self.tr("{filled} of {all} filled").format(filled=there, all=meant)
        elif self._sheet and self._tab == PARTS:
            words = self.tr("%n part(s)", "", len(self._sheet.parts))
        self._count.setText(words)
        self._fit_count()

    def _fit_count(self) -> None:
        room = self.width() - 24 - self.tabs.sizeHint().width()
        self._count.setVisible(self._count.sizeHint().width() <= room)

    def _retranslate(self) -> None:
        kind = self._sheet.card.kind if self._sheet else ""
        structure = {"carpet": self.tr("Structure"), "dwelling": self.tr("Construction")}
        words = {
            IDENTITY: self.tr("Identity"),
            STRUCTURE: structure.get(kind, self.tr("Technique")),
            DESIGN: self.tr("Design") if kind == "carpet" else self.tr("Content"),
            PARTS: self.tr("Parts"),
            TEXTS: self.tr("Texts"),
            TIES: self.tr("Relations"),
            PICTURE: self.tr("Image"),
        }
        for place, (key, text) in enumerate(words.items(), 1):
            self.tabs.buttons[key].setText(text)
            named(self.tabs.buttons[key], text, f"Alt+{place}")
        self._show_count()


class _Row(QScrollArea):
    """Tabs that give way: where there is no room for all, the chosen one is brought into sight."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setFixedHeight(34)

    def setWidget(self, widget: QWidget) -> None:
        """Show these tabs from the left."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(widget)
        row.addStretch(1)
        super().setWidget(holder)
        holder.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(80, 34)
