"""A form for one record of any kind, written at once when a field is left."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities.records import Term
from kalbajar_catalogue.desk.forms import record_verbs
from kalbajar_catalogue.desk.forms.field import FieldEdit
from kalbajar_catalogue.desk.forms.form import Form
from kalbajar_catalogue.desk.forms.keeping import refused_elsewhere
from kalbajar_catalogue.desk.forms.lookup import Lookup
from kalbajar_catalogue.desk.forms.making import Words
from kalbajar_catalogue.desk.forms.record_saving import RecordSaving
from kalbajar_catalogue.desk.forms.record_verbs import KnownNames, RecordSheet
from kalbajar_catalogue.desk.icons import icon
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.tokens import Dress, scheme
from kalbajar_catalogue.desk.widgets.buttons import named, rule
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES, Language, known
from kalbajar_catalogue.storage.fields import Field, Record, Shape, fields_of
from kalbajar_catalogue.storage.journal import Changes

NAMED = ("agent", "place")
GROUPS = ("identity", "time", "people", "text", "review", "visit", "permission")
"""The groups of a record that is no work, in the order in which they are read; `internal` comes last of all."""


class RecordFields(Form):
    """A form whose sections stand in the order in which a record that is no work is read."""

    def __init__(self, fields: Sequence[Field], words: Words, language: Language, writable: bool) -> None:
        super().__init__(sorted(fields, key=_place_of_group), words, language, writable)
        self._waiting.sort(key=lambda group: _place_of_group(group[1][0]))


class RecordForm(QScrollArea):
    """Shows any record of one type by uid, with a tab for each language, and stores a field when it is left.

    What is being typed is kept as a draft; what is refused is said at its field. `above` and `below` take what a
    page shows with the form and scrolls with it. The owner calls `hear` and `speak`.
    """

    saved = Signal(str)
    focused = Signal(object)
    shown = Signal(str)
    message = Signal(str)

    def __init__(
        self, site: Site, record_type: type[Record], language: Language, parent: QWidget | None = None,
        without: Collection[str] = (),
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._dress = Dress()
        self._records, self._drafts = site.records, site.drafts
        self._record_type, self._language, self._content = record_type, language, language
        self._uid = self._to_focus = ""
        self._sheet: RecordSheet | None = None
        fields = [field for field in fields_of(record_type) if field.name not in without]
        self._needed = [one for one in fields if one.shape is Shape.MULTILINGUAL and one.declared.needed]
        lookup = Lookup(site.records, language)
        self._words = Words(QStringListModel(self), QStringListModel(self), site.repeats, lookup)
        self.form = RecordFields(fields, self._words, language, site.records.writable)
        self.tabs = Segments(LANGUAGES, "tab")
        self.above, self.below = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self._connect()
        self._retranslate()

    @property
    def uid(self) -> str:
        """The record that is shown, '' for none."""
        return self._uid

    @property
    def ref(self) -> str:
        """The ref of the record, '' while it is not known."""
        return self._sheet.ref if self._sheet else ""

    @property
    def texts(self) -> Mapping[str, str]:
        """The stored text of every field by flat key, as far as it is known."""
        return self._sheet.texts if self._sheet else {}

    def show_record(self, uid: str) -> None:
        """Show this record; nothing when `uid` is empty."""
        if uid != self._uid:
            self.leave()
            self._uid = uid
            # Until the sheet is here the fields show the record before.
            self.form.setEnabled(False)
            self.load()

    def load(self) -> None:
        """Read the record anew."""
        if self._uid:
            self._records.read(record_verbs.sheet(self._record_type, self._uid, self._language), self._show)

    def leave(self) -> None:
        """Leave the field that is being edited, so that it is written."""
        inside: QWidget | None = self.window().focusWidget()
        if inside is not None and self.form.isAncestorOf(inside):
            inside.clearFocus()

    def focus_on(self, name: str, language: Language | None = None) -> None:
        """Put the cursor in a field, in one of its languages, as soon as it is there."""
        if language:
            self._show_content(language)
        self._to_focus = name
        if self._sheet and self._sheet.uid == self._uid:
            self._focus_now()

    def speak(self, language: Language) -> None:
        """Name the fields, show the words of vocabularies and open the contents in this language."""
        self._language = language
        self._words.refresh(language)
        self.form.speak(language)
        self._show_content(language)
        self.load()
        self._records.read(record_verbs.known_names(language), self._know)

    def hear(self, changes: Changes) -> None:
        """Read the record anew when it was changed, and names and words when there are new ones."""
        if self._uid and (self._uid in changes.uids or changes.touches("house_setting")):
            self.load()
        if changes.touches(Term.kind):
            self._words.refresh(self._language)
            self.form.offer_words()
        if changes.touches(*NAMED):
            self._records.read(record_verbs.known_names(self._language), self._know)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange or self._dress.hears(event):
            self._retranslate()

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, 12, 16)
        column.setSpacing(6)
        tabs = QHBoxLayout()
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        column.addLayout(self.above)
        column.addLayout(tabs)
        under_tabs = rule()
        column.addWidget(under_tabs)
        spoken = any(field.shape is Shape.MULTILINGUAL for field in fields_of(self._record_type))
        for widget in (self.tabs, under_tabs):
            widget.setVisible(spoken)
        column.addWidget(self.form)
        column.addLayout(self.below)
        column.addStretch(1)
        self.setWidget(inner)
        for painted in (inner, self.viewport()):
            painted.setAutoFillBackground(False)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._choose_content)
        self.tabs.show_chosen(self._content)
        self.form.typed.connect(self._keep)
        self.form.entered.connect(self._save)
        self.form.given_up.connect(self._give_up)
        self.form.focused.connect(self._bring_into_sight)
        self.form.focused.connect(self.focused)
        self._records.read(record_verbs.known_names(self._language), self._know)

    def _show(self, answer: tuple[str, RecordSheet | None]) -> None:
        uid, sheet = answer
        if uid != self._uid:
            return
        stay = bool(sheet and self._sheet and sheet.uid == self._sheet.uid)
        if not stay:
            self.leave()
        self._sheet = sheet
        self.form.setEnabled(sheet is not None)
        if sheet is None:
            return
        typed = self._drafts.of(uid)
        self.form.show_texts(sheet.texts, typed, stay)
        if not stay:
            self._offer_back(list(typed))
        self._retranslate()
        self.shown.emit(uid)
        self._focus_now()

    def _offer_back(self, keys: list[str]) -> None:
        for key in keys:
            self.form.show_problem(key, self.tr("Typed earlier and not saved. Leave the field to save it."), True)

    def _focus_now(self) -> None:
        if self._to_focus:
            self._unfold_to(self._to_focus)
            self.form.focus_on(self._to_focus)
            self._to_focus = ""

    def _unfold_to(self, name: str) -> None:
        for section in self.form.sections:
            if name not in section.edits and any(field.name == name for field in section.fields):
                section.unfold(True)

    def _know(self, names: KnownNames) -> None:
        self._words.agent.setStringList(list(names.agents))
        self._words.place.setStringList(list(names.places))

    def _choose_content(self, code: str) -> None:
        self._show_content(known(code))

    def _show_content(self, language: Language) -> None:
        self._content = language
        self.tabs.show_chosen(language)
        self.form.show_content(language)

    def _keep(self, key: str, text: str) -> None:
        if self._sheet:
            self._drafts.keep(self._sheet.uid, key, text)

    def _save(self, key: str, text: str) -> None:
        if self._sheet and self._records.writable:
            saving = RecordSaving(self._record_type, self._sheet.uid, key, text, self._language, self)
            saving.saved.connect(self._settle)
            saving.refused.connect(self._mend)
            saving.setProperty("called", self._sheet.ref)
            saving.start(self._records, self._sheet.ref)

    def _settle(self, uid: str, key: str, text: str) -> None:
        if self._drafts.of(uid).get(key) == text:
            self._drafts.drop(uid, key)
        if self._sheet and uid == self._sheet.uid:
            self.form.saved(key, "" if record_verbs.says_unknown(self._record_type, key, text) else text)
            if record_verbs.says_unknown(self._record_type, key, text):
                self.form.given_back(key)
        self.saved.emit(uid)

    def _mend(self, uid: str, key: str, sentence: str) -> None:
        if self._sheet and uid == self._sheet.uid:
            self.form.show_problem(key, sentence, True)
        else:
            self.message.emit(refused_elsewhere(str(self.sender().property("called")), sentence))

    def _give_up(self, key: str) -> None:
        if self._sheet:
            self._drafts.drop(self._sheet.uid, key)
            self.form.given_back(key)

    def _bring_into_sight(self, edit: FieldEdit | None) -> None:
        if edit is not None:
            self.ensureWidgetVisible(edit, 0, 24)

    def _retranslate(self) -> None:
        tokens = scheme()
        looks = {
            "all": ("circle-check", tokens.sage),
            "some": ("circle-dot", tokens.weld),
            "none": ("circle-dashed", tokens.quiet),
        }
        wanted = self._sheet.languages if self._sheet else LANGUAGES
        for language in LANGUAGES:
            there = sum(bool(self.texts.get(f"{field.name}_{language}")) for field in self._needed)
            button = self.tabs.buttons[language]
            marked = there or language in wanted
            button.setIcon(icon(*looks[_state(there, self._needed)]) if marked else QIcon())
            button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            words = self.tr("{language}: {there} of {all} needed texts")
            named(button, words.format(language=OWN_NAMES[language], there=there, all=len(self._needed)))


def _place_of_group(field: Field) -> int:
    group = field.declared.group
    if group in GROUPS:
        return GROUPS.index(group)
    return len(GROUPS) + (group == "internal")


def _state(there: int, needed: list[Field]) -> str:
    if there == len(needed):
        return "all"
    return "some" if there else "none"
