"""One line of the work list: of which record, its source, its words, and the buttons that go on."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.texts.editor import Editor
from kalbajar_catalogue.desk.texts.source_pane import SourcePane
from kalbajar_catalogue.desk.texts.verbs import Sheet
from kalbajar_catalogue.desk.texts.words import line_what
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.line_button import LineButton
from kalbajar_catalogue.desk.widgets.thumb import Thumb
from kalbajar_catalogue.exhibitions.standing_points import APPROVED
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language

APPROVE_KEYS, NEXT_KEYS, BACK_KEYS = "Ctrl+Return", "Alt+Down", "Alt+Up"
BESIDE = "texts/beside"
"""Under which the language is remembered that a person translates from."""
THUMB = QSize(72, 54)


class SideBySide(QWidget):
    """`approve_asked` approves and goes on, `draft_asked` makes a draft again, `next_asked` and `back_asked` walk.

    `record_asked` tells the uid of the record that the text is about.
    """

    approve_asked = Signal()
    draft_asked = Signal()
    next_asked = Signal()
    back_asked = Signal()
    record_asked = Signal(str)

    def __init__(self, site: Site, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writable, self._memory = site.records.writable, site.memory
        self._language: Language = "en"
        self._thumb, self._number, self._what = Thumb(site.pictures, THUMB), label("figure"), label("small")
        self.title = LineButton("link")
        self.source, self.editor = SourcePane(_remembered(site)), Editor(site.drafts, self._writable)
        self.back, self.next = Button("", "chevron-up"), Button("", "chevron-down")
        self.draft, self.approve = Button(""), Button("primary", "check")
        self._lay_out()
        self._connect()
        self._retranslate()

    @property
    def sheet(self) -> Sheet | None:
        """What is shown."""
        return self.editor.sheet

    def begin(self) -> None:
        """Another line is read."""
        self.editor.begin()

    def show_sheet(self, sheet: Sheet, language: Language) -> None:
        """Show this line."""
        self._language = language
        self.source.show_sheet(sheet, language)
        self.editor.show_sheet(sheet, language)
        picture, name = sheet.picture, marked(sheet.about.name, language) or sheet.about.ref
        self._thumb.setVisible(picture is not None)
        if picture:
            self._thumb.show_picture(picture.sha256, picture.file_path, name)
        self._number.setText(sheet.line.slot.owner.number)
        self.title.show_words(name, self.tr("Go to {name}").format(name=name))
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        names = QHBoxLayout()
        names.setSpacing(8)
        names.addWidget(self._number)
        names.addWidget(self.title, 1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addLayout(names)
        words.addWidget(self._what)
        words.addStretch(1)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._thumb)
        head.addLayout(words, 1)
        foot.setSpacing(8)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        foot.addStretch(1)
        foot.addWidget(self.draft)
        foot.addWidget(self.approve)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(17)
        both.setProperty("is", "apart")
        for widget in (self.source, self.editor):
            widget.setMinimumWidth(220)
            both.addWidget(widget)
        both.setSizes([400, 400])
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(both, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.editor.approve_asked.connect(self.approve_asked)
        self.editor.changed.connect(self._allow)
        self.approve.clicked.connect(self.approve_asked)
        self.draft.clicked.connect(self.draft_asked)
        self.next.clicked.connect(self.next_asked)
        self.back.clicked.connect(self.back_asked)
        self.title.clicked.connect(self._go)
        self.source.turned.connect(self._remember)

    def _remember(self, code: str) -> None:
        self._memory.setValue(BESIDE, code)

    def _go(self) -> None:
        if self.sheet:
            self.record_asked.emit(self.sheet.about.uid)

    def _allow(self) -> None:
        sheet = self.sheet
        is_text = sheet is not None and sheet.line.slot.is_text
        words = bool(self.editor.words) or (sheet is not None and not is_text)
        self.approve.setEnabled(self._writable and sheet is not None and words)
        self.draft.setVisible(is_text and sheet is not None and sheet.state == APPROVED)
        self.draft.setEnabled(self._writable)

    def _retranslate(self) -> None:
        sheet = self.sheet
        is_text = sheet is None or sheet.line.slot.is_text
        self.approve.setText(self.tr("Approve and go on") if is_text else self.tr("Save and go on"))
        self.draft.setText(self.tr("Back to draft"))
        self.next.setText(self.tr("Next"))
        self.back.setText(self.tr("Previous"))
        for button, keys in (
            (self.approve, APPROVE_KEYS), (self.draft, ""), (self.next, NEXT_KEYS), (self.back, BACK_KEYS),
        ):  # fmt: skip
            named(button, button.text().strip(), keys)
        if not self._writable:
            for button in (self.approve, self.draft):
                button.setToolTip(self.tr("This catalogue can only be looked at."))
        self._what.setText(line_what(sheet.line, self._language) if sheet else "")
        self._allow()


def _remembered(site: Site) -> Language | None:
    code = str(site.memory.value(BESIDE, ""))
    return next((one for one in LANGUAGES if one == code), None)
