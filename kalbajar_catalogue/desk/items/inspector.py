"""The inspector: one work with every field of it, written at once when a field is left."""

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities.records import OwnField, Term
from kalbajar_catalogue.desk.forms.drafts import Drafts
from kalbajar_catalogue.desk.forms.field import FieldEdit
from kalbajar_catalogue.desk.forms.form import Form
from kalbajar_catalogue.desk.forms.keeping import refused_elsewhere
from kalbajar_catalogue.desk.forms.lookup import Lookup
from kalbajar_catalogue.desk.forms.making import Words
from kalbajar_catalogue.desk.forms.repeats import Repeats
from kalbajar_catalogue.desk.items import sharing, verbs
from kalbajar_catalogue.desk.items.forms import Forms
from kalbajar_catalogue.desk.items.head import Head
from kalbajar_catalogue.desk.items.help import Help
from kalbajar_catalogue.desk.items.saving import Saving
from kalbajar_catalogue.desk.items.several import Several
from kalbajar_catalogue.desk.items.verbs import Names, Sheet
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.i18n.languages import Language, known
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.storage.journal import Changes

NAMED = ("agent", "place")
TITLE = "title"


class Inspector(QWidget):
    """Shows the work that is chosen on a page, in the form of its kind; of several works what they share.

    `batch_asked` tells the several works that shall be changed together, `message` a quiet sentence.
    """

    saved = Signal()
    message = Signal(str)
    next_asked = Signal()
    batch_asked = Signal(list)

    def __init__(
        self, records: Records, pictures: Pictures, drafts: Drafts, language: Language, repeats: Repeats | None = None
    ) -> None:
        """`repeats` remembers the last values of fields; without it they are remembered while this lives."""
        super().__init__()
        self.setProperty("is", "inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._records = records
        self._drafts = drafts
        self._language = self._content = language
        self._uid = self._number = self._to_name = self._to_focus = ""
        self._sheet: Sheet | None = None
        self._uids: tuple[str, ...] = ()
        words = QStringListModel(self), QStringListModel(self)
        self._words = Words(*words, repeats or Repeats(), Lookup(records, language))
        self.head, self.help = Head(pictures), Help()
        self.forms = Forms(self._words, language, records.writable, Photograph.kind)
        self._nothing = label("quiet", wraps=True)
        self.several = Several(pictures, records.writable)
        self._lay_out()
        self._connect()
        self._retranslate()

    @property
    def form(self) -> Form:
        """The form that is shown."""
        return self.forms.current

    @property
    def uid(self) -> str:
        """The work that is shown, '' for none."""
        return self._uid

    def name_item(self, uid: str) -> None:
        """Put the cursor in the title of a work that was just made, as soon as it is shown."""
        self._to_name = uid
        self._begin_naming()

    def show_item(self, uid: str, number: str) -> None:
        """Show this work; nothing when `uid` is empty."""
        if self._uids or (uid, number) != (self._uid, self._number):
            self._uid, self._number, self._uids = uid, number, ()
            self._load()

    def show_several(self, uids: list[str]) -> None:
        """Say how many works are chosen and what they share."""
        self._uid = self._number = ""
        self._uids = tuple(uids)
        self.several.show_count(len(uids))
        self._load()

    def speak(self, language: Language) -> None:
        """Name the fields, and show the words of vocabularies, in this language."""
        self._language = language
        self.head.show_content(language)
        self._show_content(language)
        self.forms.speak(language)
        self.help.show_field(None, language)
        self._load()
        self._records.read(verbs.names(language), self._know)

    def hear(self, changes: Changes) -> None:
        """Read the work anew when it was changed, and names and words when there are new ones."""
        uids = changes.uids
        if changes.touches(OwnField.kind):
            # The form of this kind may have other fields now: what is being typed is written first.
            self.forms.leave()
        if self._uid and (
            changes.touches(OwnField.kind, "house_setting")
            or uids & {self._uid, self._sheet.link if self._sheet else ""}
        ):
            self._load()
        if not uids.isdisjoint(self._uids):
            self._load()
        if changes.touches(Term.kind):
            self.forms.offer_words()
        if changes.touches(*NAMED):
            self._records.read(verbs.names(self._language), self._know)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        filled, empty = QWidget(), QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.forms, 1)
        column.addWidget(self.help)
        middle = QVBoxLayout(empty)
        middle.setContentsMargins(24, 24, 24, 24)
        middle.addWidget(self._nothing)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(empty)
        self._stack.addWidget(filled)
        self._stack.addWidget(self.several)

    def _connect(self) -> None:
        self.head.language_chosen.connect(self._show_content)
        self.head.show_content(self._content)
        self.forms.typed.connect(self._keep)
        self.forms.entered.connect(self._save)
        self.forms.given_up.connect(self._give_up)
        self.forms.focused.connect(self._explain)
        self.forms.next_asked.connect(self._ask_next)
        self.several.batch_asked.connect(self._ask_batch)
        self._records.read(verbs.names(self._language), self._know)

    def _ask_next(self, key: str) -> None:
        """The same field of the next work is wanted: the cursor goes there once it is shown."""
        edit = next((edit for edit in self.form.edits() if edit.key == key), None)
        self._to_focus = edit.field.name if edit else ""
        self.next_asked.emit()

    def _ask_batch(self) -> None:
        self.batch_asked.emit(list(self._uids))

    def _load(self) -> None:
        if self._uids:
            self._show(("", None))
            self._records.read(sharing.shared(self._uids, self._language), self._show_shared)
        elif self._uid:
            self._records.read(verbs.sheet(self._uid, self._language), self._show)
        else:
            self._show(("", None))

    def _show(self, answer: tuple[str, Sheet | None]) -> None:
        uid, sheet = answer
        if uid != self._uid:
            return
        if sheet is None:
            # It is gone: should it come back, it can be chosen anew.
            self._uid = self._number = ""
        stay = bool(sheet and self._sheet and sheet.uid == self._sheet.uid)
        if not stay:
            # What is being typed belongs to the work shown so far.
            self.forms.leave()
        self._sheet = sheet
        self._stack.setCurrentIndex(2 if self._uids else 1 if sheet else 0)
        if sheet:
            self._fill(sheet, stay)

    def _show_shared(self, shared: sharing.Shared) -> None:
        if shared.uids == self._uids:
            self.several.show_shared(shared, self._language)

    def _fill(self, sheet: Sheet, stay: bool) -> None:
        stay = self.forms.show_kind(sheet.card.kind) and stay
        self.head.show_sheet(sheet, self._number, self._language)
        typed = self._drafts.of(sheet.uid)
        self.form.show_texts(sheet.texts, typed, stay)
        self.form.show_whose(sheet.card.kind, sheet.card.ref)
        if not stay:
            self._explain(self.form.focused_edit())
            self._offer_back(list(typed))
            self._go_on()
        self._begin_naming()

    def _go_on(self) -> None:
        """Ctrl+Enter: the cursor stands in the field of this work that it left in the one before."""
        to_focus, self._to_focus = self._to_focus, ""
        if to_focus:
            self.form.focus_on(to_focus)

    def _begin_naming(self) -> None:
        if self._to_name and self._sheet and self._sheet.uid == self._to_name:
            self._to_name = ""
            self.form.focus_on(TITLE)

    def _offer_back(self, keys: list[str]) -> None:
        for key in keys:
            self.form.show_problem(key, self.tr("Typed earlier and not saved. Leave the field to save it."), True)

    def _know(self, names: Names) -> None:
        self._words.know("agent", names.agents)
        self._words.know("place", names.places)

    def _show_content(self, code: str) -> None:
        self._content = known(code)
        self.forms.show_content(self._content)

    def _keep(self, key: str, text: str) -> None:
        if self._sheet:
            self._drafts.keep(self._sheet.uid, key, text)

    def _save(self, key: str, text: str) -> None:
        if self._sheet and self._records.writable:
            saving = Saving(self._sheet, key, text, self._language, self)
            saving.setProperty("ref", self._sheet.card.ref)
            saving.saved.connect(self._settle)
            saving.refused.connect(self._mend)
            saving.start(self._records)

    def _settle(self, uid: str, key: str, text: str) -> None:
        if self._drafts.of(uid).get(key) == text:
            self._drafts.drop(uid, key)
        if self._sheet and uid == self._sheet.uid:
            self.form.saved(key, text)
        self.saved.emit()

    def _mend(self, uid: str, key: str, sentence: str) -> None:
        if self._sheet and uid == self._sheet.uid:
            self.form.show_problem(key, sentence, True)
        else:
            self.message.emit(refused_elsewhere(str(self.sender().property("ref")), sentence))

    def _give_up(self, key: str) -> None:
        if self._sheet:
            self._drafts.drop(self._sheet.uid, key)
            self.form.given_back(key)

    def _explain(self, edit: FieldEdit | None) -> None:
        self.help.show_field(edit.field if edit is not None else None, self._language)

    def _retranslate(self) -> None:
        self._nothing.setText(self.tr("Choose a work to see and describe it here."))
        self.setAccessibleName(self.tr("Inspector"))
