"""The settings: sections at the left, the chosen one at the right, each setting with what it is for. Saved at once."""

from typing import Protocol, cast

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.icons import icon
from kalbajar_catalogue.desk.settings.freezing import FreezingPanel
from kalbajar_catalogue.desk.settings.institution import InstitutionPanel
from kalbajar_catalogue.desk.settings.kiosk import KioskPanel
from kalbajar_catalogue.desk.settings.languages import LanguagesPanel
from kalbajar_catalogue.desk.settings.look import LookPanel
from kalbajar_catalogue.desk.settings.numbers import NumbersPanel
from kalbajar_catalogue.desk.settings.own_fields import OwnFieldsPanel
from kalbajar_catalogue.desk.settings.people import PeoplePanel
from kalbajar_catalogue.desk.settings.safekeeping import SafekeepingPanel
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.desk.widgets.header import PageHeader
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.journal import Changes

SIDE, ROW = 224, 36
PEOPLE, INSTITUTION, LANGUAGES, NUMBERS, OWN_FIELDS, FREEZING, KIOSK, SAFEKEEPING, LOOK = (
    "people", "institution", "languages", "numbers", "own_fields", "freezing", "kiosk", "safekeeping", "look",
)  # fmt: skip
SYMBOLS = {
    PEOPLE: "users", INSTITUTION: "landmark", LANGUAGES: "languages", NUMBERS: "list-ordered",
    OWN_FIELDS: "settings-2", FREEZING: "lock", KIOSK: "hand", SAFEKEEPING: "shield-check", LOOK: "palette",
}  # fmt: skip
"""The sections in their order, each with its icon."""
OF_THIS_MACHINE = (KIOSK, LOOK)
REMEMBERED = "settings/section"
NEW_KEYS = "Ctrl+Shift+N"
FORWARDED = (
    "message", "scheme_chosen", "language_chosen", "verify_asked", "backup_test_asked", "backup_restore_asked",
)  # fmt: skip
"""The signals of sections that the page tells as its own."""


class _Panel(Protocol):
    def load(self) -> None: ...

    def hear(self, changes: Changes) -> None: ...

    def speak(self, language: Language) -> None: ...


class SettingsPage(QWidget):
    """Tells `scheme_chosen` (`system`, `light`, `dark`), `language_chosen` and quiet sentences by `message`.

    `verify_asked` asks to verify the catalogue, `backup_test_asked` and `backup_restore_asked` name a backup's file.
    A section is made when it is first gone to.
    """

    key = "settings"
    scheme_chosen = Signal(str)
    language_chosen = Signal(str)
    message = Signal(str)
    verify_asked = Signal()
    backup_test_asked = Signal(str)
    backup_restore_asked = Signal(str)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._site, self._language = site, language
        self.keys = tuple(key for key in SYMBOLS if key != KIOSK or site.kiosk is not None)
        self.header, self._title = PageHeader(), label("title")
        self.sections, self._stack = QListWidget(), QStackedWidget()
        self._panels: dict[str, QWidget] = {}
        self._loaded = False
        self._lay_out()
        self._retranslate()
        self._connect()

    # The sections

    @property
    def people(self) -> PeoplePanel:
        """Who works here."""
        return cast(PeoplePanel, self.panel(PEOPLE))

    @property
    def institution(self) -> InstitutionPanel:
        """Which museum it is."""
        return cast(InstitutionPanel, self.panel(INSTITUTION))

    @property
    def languages(self) -> LanguagesPanel:
        """In which languages the house writes."""
        return cast(LanguagesPanel, self.panel(LANGUAGES))

    @property
    def numbers(self) -> NumbersPanel:
        """The number patterns."""
        return cast(NumbersPanel, self.panel(NUMBERS))

    @property
    def own_fields(self) -> OwnFieldsPanel:
        """The museum's own fields."""
        return cast(OwnFieldsPanel, self.panel(OWN_FIELDS))

    @property
    def freezing(self) -> FreezingPanel:
        """How strict editions are."""
        return cast(FreezingPanel, self.panel(FREEZING))

    @property
    def kiosk(self) -> KioskPanel:
        """The kiosk of this machine."""
        return cast(KioskPanel, self.panel(KIOSK))

    @property
    def safekeeping(self) -> SafekeepingPanel:
        """The backups."""
        return cast(SafekeepingPanel, self.panel(SAFEKEEPING))

    @property
    def look(self) -> LookPanel:
        """Language and look of this machine."""
        return cast(LookPanel, self.panel(LOOK))

    def panel(self, key: str) -> QWidget:
        """The section of this key, made now if it never was."""
        if key not in self._panels:
            self._panels[key] = self._made(key)
            self._stack.addWidget(self._panels[key])
        return self._panels[key]

    def show_section(self, key: str) -> None:
        """Show the section of this key."""
        if key in self.keys:
            self.sections.setCurrentRow(self.keys.index(key))

    # The page

    def load(self) -> None:
        """Read what the sections show that were made so far."""
        self._loaded = True
        for panel in self._each():
            panel.load()

    def speak(self, language: Language) -> None:
        """Show labels and fields in this language."""
        self._language = language
        for panel in self._each():
            panel.speak(language)

    def hear(self, changes: Changes) -> None:
        """Read anew what changed."""
        for panel in self._each():
            panel.hear(changes)

    def abandon(self) -> None:
        """Stop what a section has under way."""
        if SAFEKEEPING in self._panels:
            self.safekeeping.abandon()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in RECOLOURED:
            self._colour()

    def _each(self) -> tuple[_Panel, ...]:
        return tuple(cast(_Panel, panel) for panel in self._panels.values())

    def _made(self, key: str) -> QWidget:
        """A section, read at once where the page was read already."""
        panel = self._make(key)
        for name in FORWARDED:
            if hasattr(panel, name):
                getattr(panel, name).connect(getattr(self, name))
        if self._loaded:
            cast(_Panel, panel).load()
        return panel

    def _make(self, key: str) -> QWidget:
        site, language = self._site, self._language
        if key == KIOSK and site.kiosk is not None:
            return KioskPanel(site.kiosk, site.jobs, language)
        if key == LOOK:
            return LookPanel(site.memory, language)
        of_records = {PEOPLE: PeoplePanel, LANGUAGES: LanguagesPanel, NUMBERS: NumbersPanel, OWN_FIELDS: OwnFieldsPanel}
        if key in of_records:
            return of_records[key](site.records, language)
        return {INSTITUTION: InstitutionPanel, FREEZING: FreezingPanel, SAFEKEEPING: SafekeepingPanel}[key](
            site, language
        )

    def _lay_out(self) -> None:
        self._title.setContentsMargins(5, 0, 0, 0)
        self.header.name.addWidget(self._title)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self._side())
        body.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(body, 1)
        self._colour()

    def _side(self) -> QWidget:
        side = QWidget()
        side.setProperty("is", "rail")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(SIDE)
        room = QVBoxLayout(side)
        room.setContentsMargins(8, 12, 8, 12)
        self.sections.setProperty("is", "sections")
        self.sections.setIconSize(QSize(16, 16))
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for _ in self.keys:
            item = QListWidgetItem()
            item.setSizeHint(QSize(SIDE - 24, ROW))
            self.sections.addItem(item)
        self.sections.setFixedHeight(ROW * len(self.keys) + 4)
        room.addWidget(self.sections)
        room.setAlignment(self.sections, Qt.AlignmentFlag.AlignTop)
        return side

    def _connect(self) -> None:
        self.sections.currentRowChanged.connect(self._show_row)
        remembered = str(self._site.memory.value(REMEMBERED, ""))
        self.show_section(remembered if remembered in self.keys else self.keys[0])
        keys = QShortcut(QKeySequence(NEW_KEYS), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._begin_field)

    def _show_row(self, row: int) -> None:
        key = self.keys[row]
        self._stack.setCurrentWidget(self.panel(key))
        self._site.memory.setValue(REMEMBERED, key)
        self._say_kept()

    def _begin_field(self) -> None:
        self.show_section(OWN_FIELDS)
        self.own_fields.begin()

    def _colour(self) -> None:
        tokens = scheme()
        for place, key in enumerate(self.keys):
            if (item := self.sections.item(place)) is not None:
                item.setIcon(icon(SYMBOLS[key], tokens.quiet, tokens.edge))

    def _say_kept(self) -> None:
        key = self.keys[max(0, self.sections.currentRow())]
        if key not in OF_THIS_MACHINE and not self._site.records.writable:
            self.header.show_figures(self.tr("This catalogue may only be looked at here: nothing can be set."))
        elif key in OF_THIS_MACHINE:
            self.header.show_figures(self.tr("Everything is saved at once, for this machine."))
        elif key == FREEZING:
            self.header.show_figures(self.tr("Everything is saved at once."))
        else:
            self.header.show_figures(self.tr("Everything is saved at once, and can be undone."))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Settings"))
        self.sections.setAccessibleName(self.tr("Sections of the settings"))
        words = {
            PEOPLE: self.tr("People at this desk"), INSTITUTION: self.tr("Institution"),
            LANGUAGES: self.tr("Languages of the house"), NUMBERS: self.tr("Number patterns"),
            OWN_FIELDS: self.tr("Own fields"), FREEZING: self.tr("Editions"), KIOSK: self.tr("Kiosk"),
            SAFEKEEPING: self.tr("Safekeeping"), LOOK: self.tr("Language and look"),
        }  # fmt: skip
        for place, key in enumerate(self.keys):
            if (item := self.sections.item(place)) is not None:
                item.setText(words[key])
        self._say_kept()
