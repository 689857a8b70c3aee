"""The settings: sections at the left, the chosen one at the right. Everything is stored at once and can be undone."""

from typing import Protocol

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.icons import icon
from kalbajar_catalogue.desk.settings.institution import InstitutionPanel
from kalbajar_catalogue.desk.settings.look import LookPanel
from kalbajar_catalogue.desk.settings.numbers import NumbersPanel
from kalbajar_catalogue.desk.settings.own_fields import OwnFieldsPanel
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.desk.widgets.header import PageHeader
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.journal import Changes

SECTIONS, ROW = 208, 36
SYMBOLS = ("settings-2", "list-ordered", "landmark", "palette")
NEW_KEYS = "Ctrl+Shift+N"


class _Panel(Protocol):
    def load(self) -> None: ...

    def hear(self, changes: Changes) -> None: ...


class SettingsPage(QWidget):
    """Tells `scheme_chosen` (`system`, `light`, `dark`), `language_chosen` and quiet sentences by `message`."""

    key = "settings"
    scheme_chosen = Signal(str)
    language_chosen = Signal(str)
    message = Signal(str)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header, self._title = PageHeader(), label("title")
        self.own_fields = OwnFieldsPanel(site.records, language)
        self.numbers = NumbersPanel(site.records, language)
        self.institution = InstitutionPanel(site.records, language)
        self.look = LookPanel(site.memory, language)
        self.sections, self._stack = QListWidget(), QStackedWidget()
        self._panels: tuple[_Panel, ...] = (self.own_fields, self.numbers, self.institution)
        self._lay_out()
        self._connect()
        self._retranslate()

    def load(self) -> None:
        """Read what every section shows."""
        for panel in self._panels:
            panel.load()

    def speak(self, language: Language) -> None:
        """Show labels and fields in this language."""
        for section in (self.own_fields, self.numbers, self.institution, self.look):
            section.speak(language)

    def hear(self, changes: Changes) -> None:
        """Read anew what changed."""
        for panel in self._panels:
            panel.hear(changes)

    def show_section(self, place: int) -> None:
        """Show the section at this place of the list."""
        self.sections.setCurrentRow(place)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in RECOLOURED:
            self._colour()

    def _lay_out(self) -> None:
        self._title.setContentsMargins(5, 0, 0, 0)
        self.header.name.addWidget(self._title)
        self.sections.setProperty("is", "sections")
        side = QWidget()
        side.setProperty("is", "rail")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(SECTIONS)
        QVBoxLayout(side).setContentsMargins(8, 12, 8, 12)
        self.sections.setIconSize(QSize(16, 16))
        for panel in (self.own_fields, self.numbers, self.institution, self.look):
            item = QListWidgetItem()
            item.setSizeHint(QSize(SECTIONS - 24, ROW))
            self.sections.addItem(item)
            self._stack.addWidget(panel)
        self.sections.setFixedHeight(ROW * self.sections.count() + 4)
        if (room := side.layout()) is not None:
            room.addWidget(self.sections)
            room.setAlignment(self.sections, Qt.AlignmentFlag.AlignTop)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(side)
        body.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(body, 1)
        self._colour()

    def _connect(self) -> None:
        self.sections.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.sections.setCurrentRow(0)
        self.own_fields.message.connect(self.message)
        self.look.scheme_chosen.connect(self.scheme_chosen)
        self.look.language_chosen.connect(self.language_chosen)
        keys = QShortcut(QKeySequence(NEW_KEYS), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._begin_field)

    def _begin_field(self) -> None:
        self.show_section(0)
        self.own_fields.begin()

    def _colour(self) -> None:
        tokens = scheme()
        for place, symbol in enumerate(SYMBOLS):
            if (item := self.sections.item(place)) is not None:
                item.setIcon(icon(symbol, tokens.quiet, tokens.edge))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Settings"))
        self.header.show_figures(self.tr("Everything is saved at once, and can be undone."))
        self.sections.setAccessibleName(self.tr("Sections of the settings"))
        words = (
            self.tr("Own fields"),
            self.tr("Number patterns"),
            self.tr("Institution"),
            self.tr("Language and look"),
        )
        for place, said in enumerate(words):
            if (item := self.sections.item(place)) is not None:
                item.setText(said)
