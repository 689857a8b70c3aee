"""The section of the settings that says which museum keeps the catalogue."""

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kalbajar_catalogue.authorities.records import Institution
from kalbajar_catalogue.desk.forms.form import Form
from kalbajar_catalogue.desk.forms.making import Words
from kalbajar_catalogue.desk.settings import verbs
from kalbajar_catalogue.desk.settings.lines import scrolled
from kalbajar_catalogue.desk.settings.logo import Logo
from kalbajar_catalogue.desk.settings.storing import Storing
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, known
from kalbajar_catalogue.storage.fields import field_of, fields_of
from kalbajar_catalogue.storage.journal import Action, Changes

_FIELDS = tuple(field for field in fields_of(Institution) if not field.declared.refers)


class InstitutionPanel(QWidget):
    """A form of the institution; each field is stored when it is left."""

    message = Signal(str)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        records = site.records
        self._records, self._language = records, language
        self._typed: dict[str, str] = {}
        self._intro, self.languages = label("quiet", wraps=True), Segments(LANGUAGES)
        self.form = Form(_FIELDS, Words(QStringListModel(self), QStringListModel(self)), language, records.writable)
        self.logo = Logo(site, language)
        self._lay_out()
        self.logo.message.connect(self.message)
        self.form.ready.connect(self._unfold)
        self.form.entered.connect(self._enter)
        self.form.given_up.connect(self._give_up)
        self.languages.chosen.connect(self._show_content)
        self.languages.show_chosen(language)
        self._retranslate()

    def load(self) -> None:
        """Read the institution."""
        self._records.read(verbs.institution(self._language), self._show)
        self.logo.load()

    def speak(self, language: Language) -> None:
        """Name the fields in this language."""
        self._language = language
        self.form.speak(language)
        self.logo.speak(language)
        self.load()

    def hear(self, changes: Changes) -> None:
        """Read the institution anew when it was changed."""
        if changes.touches(Institution.kind):
            self.load()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 12, 0)
        column.setSpacing(12)
        column.addWidget(self._intro)
        column.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(scrolled((self.form, self.logo)), 1)

    def _unfold(self) -> None:
        for section in self.form.sections:
            section.unfold(True)

    def _show(self, texts: dict[str, str]) -> None:
        self.form.show_texts(texts, {}, bool(self._typed))

    def _show_content(self, code: str) -> None:
        self.form.show_content(known(code))

    def _enter(self, key: str, text: str) -> None:
        storing = Storing(key, text, self._language, self)
        storing.stored.connect(self._settle)
        storing.refused.connect(self._refuse)
        self._typed[key] = text
        action = Action("institution.changed", {"field": field_of(Institution, key)[0].declared.label})
        storing.start(self._records, action, verbs.enter_institution(key, text, self._language))

    def _settle(self, key: str, text: str) -> None:
        self._typed.pop(key, None)
        self.form.saved(key, text)

    def _refuse(self, key: str, words: str) -> None:
        self.form.show_problem(key, words, True)

    def _give_up(self, key: str) -> None:
        self._typed.pop(key, None)
        self.form.given_back(key)

    def _retranslate(self) -> None:
        self._intro.setText(self.tr("Stands in the imprint, on letterheads and in exchange files."))
        self.languages.setAccessibleName(self.tr("Language of the texts"))
