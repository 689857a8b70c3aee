"""A section is named where it will stand: its title in three languages, and the section it lies in."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.events_said import title_of
from kalbajar_catalogue.desk.forms.drafts import Drafts, draft_key
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.choices import Choice
from kalbajar_catalogue.exhibitions.records import Section
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES, Language, Multilingual


class SectionEditor(QWidget):
    """Opens above the hang; `wanted` tells uid ('' for a new one), title and the upper section it lies in.

    It stays until it is told that the section is `stored`, or why it was refused; what is typed is kept as a draft.
    """

    wanted = Signal(str, object, str)

    def __init__(self, drafts: Drafts, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts, self._language = drafts, language
        self._uid = self._show_uid = ""
        self._uppers: list[Section] = []
        self.setProperty("is", "foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.lines = {code: QLineEdit() for code in LANGUAGES}
        self.inside = Choice()
        self.keep, self.cancel = Button("primary"), Button()
        self._names = {code: label("small") for code in LANGUAGES}
        self._inside_name, self._problem = label("small"), label("mend", wraps=True)
        self._lay_out()
        self.keep.clicked.connect(self._tell)
        self.cancel.clicked.connect(self._give_up)
        for line in self.lines.values():
            line.returnPressed.connect(self._tell)
            line.textEdited.connect(self._keep_draft)
        self._retranslate()
        self.hide()

    def open(self, section: Section | None, others: Sequence[Section], show: str) -> None:
        """Ask for a new section, or for another name of one; `others` are all sections of the exhibition `show`."""
        self._uid, self._show_uid = section.uid if section else "", show
        title = section.title if section else Multilingual()
        drafts = self._drafts.of(self._owner)
        typed = {code: drafts.get(self._key(code)) for code in LANGUAGES}
        for code, line in self.lines.items():
            draft = typed[code]
            line.setText(title.get(code) if draft is None else draft)
        earlier = any(draft not in (None, title.get(code)) for code, draft in typed.items())
        self.refuse(self.tr("Typed earlier and not saved.") if earlier else "")
        holds = any(one.parent == self._uid for one in others) if self._uid else False
        self._uppers = [] if holds else [one for one in others if not one.parent and one.uid != self._uid]
        self._offer(section.parent if section else "")
        self.show()
        self.lines[self._language].setFocus()
        self._retranslate()

    def speak(self, language: Language) -> None:
        """Begin with the title in this language, and name the sections in it."""
        self._language = language
        self._offer(self.inside.value())

    def stored(self, uid: str) -> None:
        """This section ('' for a new one) is stored as it was asked for."""
        if uid == self._uid:
            self._give_up()

    def refuse(self, why: str) -> None:
        """Say why it was not stored; the words stay."""
        self._problem.setText(why)
        self._problem.setVisible(bool(why))
        self.keep.setEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; what was typed is not wanted."""
        if event.key() == Qt.Key.Key_Escape:
            self._give_up()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(10)
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(3)
        for place, code in enumerate(LANGUAGES):
            fields.addWidget(self._names[code], 0, place)
            fields.addWidget(self.lines[code], 1, place)
            fields.setColumnStretch(place, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._inside_name)
        foot.addWidget(self.inside, 1)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.keep)
        column.addLayout(fields)
        column.addWidget(self._problem)
        column.addLayout(foot)

    def _offer(self, parent: str) -> None:
        choices = [("", self.tr("The exhibition itself"))]
        choices += [(one.uid, title_of(one.title, self._language)) for one in self._uppers]
        self.inside.offer(choices, parent)
        self.inside.setEnabled(bool(self._uppers))

    @property
    def _owner(self) -> str:
        """The record whose drafts these are; a section that is not made yet has none but those of its exhibition."""
        return self._uid or self._show_uid

    def _key(self, code: str) -> str:
        return f"title_{code}" if self._uid else draft_key("section", code)

    def _keep_draft(self) -> None:
        for code, line in self.lines.items():
            if line.isModified():
                self._drafts.keep(self._owner, self._key(code), line.text())

    def _give_up(self) -> None:
        for code in LANGUAGES:
            self._drafts.drop(self._owner, self._key(code))
        self.hide()

    def _tell(self) -> None:
        title = Multilingual(**{code: line.text().strip() for code, line in self.lines.items()})
        if title and self.keep.isEnabled():
            self.keep.setEnabled(False)
            self.wanted.emit(self._uid, title, self.inside.value())
        elif not title:
            self.lines[self._language].setFocus()

    def _retranslate(self) -> None:
        for code, words in self._names.items():
            words.setText(self.tr("Title of the section") + " · " + code)
            self.lines[code].setAccessibleName(self.tr("Title of the section") + " · " + OWN_NAMES[code])
        self._inside_name.setText(self.tr("Lies in"))
        self.inside.setAccessibleName(self._inside_name.text())
        self.keep.setText(self.tr("Keep") if self._uid else self.tr("Add section"))
        self.cancel.setText(self.tr("Cancel"))
        named(self.keep, self.keep.text())
        named(self.cancel, self.cancel.text())
