"""The inspector: one work with every field of it, written at once when a field is left."""

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.forms.drafts import Drafts
from kalbajar_catalogue.desk.forms.field import FieldEdit
from kalbajar_catalogue.desk.forms.form import Form
from kalbajar_catalogue.desk.forms.making import Words
from kalbajar_catalogue.desk.items import verbs
from kalbajar_catalogue.desk.items.head import Head
from kalbajar_catalogue.desk.items.help import Help
from kalbajar_catalogue.desk.items.saving import Saving
from kalbajar_catalogue.desk.items.verbs import Names, Sheet
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.i18n.languages import Language, known
from kalbajar_catalogue.storage.journal import Changes

NAMED = ("agent", "place")


class Inspector(QWidget):
    """Shows the work that is chosen on a page; `opened` asks for its picture, large."""

    saved = Signal()

    def __init__(self, records: Records, pictures: Pictures, drafts: Drafts, language: Language) -> None:
        super().__init__()
        self.setProperty("is", "inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._records = records
        self._drafts = drafts
        self._language = self._content = language
        self._uid = self._number = ""
        self._sheet: Sheet | None = None
        self._words = Words(QStringListModel(self), QStringListModel(self))
        fields = [*verbs.PICTURE_FIELDS, *verbs.FIELDS]
        self.head, self.help = Head(pictures, fields), Help()
        self.form = Form(fields, self._words, language, records.writable)
        self._nothing = label("quiet", wraps=True)
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_item(self, uid: str, number: str) -> None:
        """Show this work; nothing when `uid` is empty."""
        if (uid, number) != (self._uid, self._number):
            self._uid, self._number = uid, number
            self._load()

    def speak(self, language: Language) -> None:
        """Name the fields, and show the words of vocabularies, in this language."""
        self._language = language
        self.form.speak(language)
        self.help.show_field(None, language)
        self._load()
        self._records.read(verbs.names(language), self._know)

    def hear(self, changes: Changes) -> None:
        """Read the work anew when it was changed, and the names when there are new ones."""
        uids = {entry.uid for entry in changes.entries}
        if self._uid and uids & {self._uid, self._sheet.link if self._sheet else ""}:
            self._load()
        if changes.touches(*NAMED):
            self._records.read(verbs.names(self._language), self._know)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.form)
        # QScrollArea makes both paint the ground.
        self.form.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        self.form.setContentsMargins(16, 10, 8, 16)
        filled, empty = QWidget(), QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(scroll, 1)
        column.addWidget(self.help)
        middle = QVBoxLayout(empty)
        middle.setContentsMargins(24, 24, 24, 24)
        middle.addWidget(self._nothing)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(empty)
        self._stack.addWidget(filled)

    def _connect(self) -> None:
        self.head.language_chosen.connect(self._show_content)
        self.head.show_content(self._content)
        self.form.typed.connect(self._keep)
        self.form.entered.connect(self._save)
        self.form.given_up.connect(self._give_up)
        self.form.focused.connect(self._explain)
        self._records.read(verbs.names(self._language), self._know)

    def _load(self) -> None:
        if self._uid:
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
        self._sheet = sheet
        self._stack.setCurrentIndex(1 if sheet else 0)
        if sheet:
            self.head.show_sheet(sheet, self._number, self._language)
            typed = self._drafts.of(sheet.uid)
            self.form.show_texts(sheet.texts, typed, stay)
            if not stay:
                self._offer_back(list(typed))

    def _offer_back(self, keys: list[str]) -> None:
        for key in keys:
            self.form.show_problem(key, self.tr("Typed earlier and not saved. Leave the field to save it."), True)

    def _know(self, names: Names) -> None:
        self._words.agent.setStringList(list(names.agents))
        self._words.place.setStringList(list(names.places))

    def _show_content(self, code: str) -> None:
        self._content = known(code)
        self.form.show_content(self._content)

    def _keep(self, key: str, text: str) -> None:
        if self._sheet:
            self._drafts.keep(self._sheet.uid, key, text)

    def _save(self, key: str, text: str) -> None:
        if self._sheet and self._records.writable:
            saving = Saving(self._sheet, key, text, self._language, self)
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

    def _give_up(self, key: str) -> None:
        if self._sheet:
            self._drafts.drop(self._sheet.uid, key)
            self.form.given_back(key)

    def _explain(self, edit: FieldEdit | None) -> None:
        self.help.show_field(edit.field if edit is not None else None, self._language)

    def _retranslate(self) -> None:
        self._nothing.setText(self.tr("Choose a photograph to see and describe it here."))
        self.setAccessibleName(self.tr("Inspector"))
