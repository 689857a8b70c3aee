"""One work that fails a check: its picture, the reason, and the ways out in place."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.forms.drafts import Drafts
from kalbajar_catalogue.desk.health.verbs import FIELDS, Entry
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.standing_in import marked
from kalbajar_catalogue.desk.tokens import scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.choices import Tick
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.desk.widgets.thumb import Thumb
from kalbajar_catalogue.i18n.languages import OWN_NAMES, Language
from kalbajar_catalogue.items import health_words
from kalbajar_catalogue.items.health import FAILS, LOUD, NOTE, Finding

THUMB = QSize(104, 78)


def key_of(check: str, language: str) -> str:
    """The flat key of the text that a check is about, in one language."""
    return f"{FIELDS.get(check, check)}_{language}"


class TextEdit(QLineEdit):
    """A text in one language; Enter gives it and goes on, Escape gives the old one back.

    What was given stays until it is stored. `typed` tells language and text with every key; `given_up` tells that
    nothing else than what is recorded stands here any more.
    """

    typed = Signal(str, str)
    entered = Signal(str, str)
    given_up = Signal(str)
    next_asked = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self._stood = ""
        self._sent: str | None = None
        self.problem = label("mend", wraps=True)
        self.problem.hide()
        self.setPlaceholderText(OWN_NAMES[language])
        self.textEdited.connect(self._tell_typed)
        self.editingFinished.connect(self._give)
        self.returnPressed.connect(self.next_asked)

    def show_stood(self, text: str, draft: str | None = None) -> None:
        """Show what is recorded, or the `draft` that was not stored, unless a person is typing here."""
        self._stood = text
        if self.isModified():
            return
        if draft is not None and draft.strip() != text:
            self.setText(draft)
            self.setModified(True)
            self.show_problem(self.tr("Typed earlier and not saved. Leave the field to save it."))
        elif self.text() != text:
            self.setText(text)

    def stored(self, text: str) -> None:
        """This is stored. What was typed since is still to be stored."""
        self._sent = None
        if self.text().strip() == text:
            self.setModified(False)
            self.show_problem("")

    def refuse(self, why: str) -> None:
        """It was not stored: it stays, to be mended."""
        self._sent = None
        self.show_problem(why)

    def show_problem(self, why: str) -> None:
        """Say below the line what is to be mended; nothing when the sentence is empty."""
        self.problem.setText(why)
        self.problem.setVisible(bool(why))
        self.setAccessibleDescription(why)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives the old text back."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._stood:
            self._give_up()
            return
        super().keyPressEvent(event)

    def _tell_typed(self, text: str) -> None:
        self.typed.emit(self.language, text)

    def _give(self) -> None:
        text = self.text().strip()
        if not self.isModified() or text == self._sent:
            return
        # While another text is on its way to be stored, the one that stood here before is news too.
        if text == self._stood and self._sent is None:
            self._give_up()
        else:
            self._sent = text
            self.entered.emit(self.language, text)

    def _give_up(self) -> None:
        self.setText(self._stood)
        self.show_problem("")
        self.given_up.emit(self.language)


class WorkRow(QFrame):
    """A work and one finding of it; a row that was mended stays, with a tick, until another check is chosen."""

    open_asked = Signal(str)
    chosen = Signal(str)
    fit_asked = Signal(str)
    restore_asked = Signal(str)
    entered = Signal(str, str, str, str)
    next_asked = Signal(object)
    ticked = Signal()

    def __init__(self, pictures: Pictures, drafts: Drafts, writable: bool, parent: QWidget | None = None) -> None:
        """`entered` tells uid, check, language and text."""
        super().__init__(parent)
        self.setProperty("is", "card")
        self._drafts, self._writable, self._mended = drafts, writable, False
        self.entry: Entry | None = None
        self._finding: Finding | None = None
        self.tick, self._thumb, self._number = Tick(), Thumb(pictures, THUMB), label("figure")
        self._title, self._mark, self._reason = Elided("work-title"), QLabel(), label(wraps=True)
        self.open, self.fit, self.restore = Button("link"), Button(), Button("", "folder-open")
        self.edits: dict[Language, TextEdit] = {}
        self._texts = QVBoxLayout()
        self._lay_out()
        self.open.clicked.connect(self._open)
        self.fit.clicked.connect(self._fit)
        self.restore.clicked.connect(self._restore)
        self.tick.toggled.connect(self.ticked)

    @property
    def uid(self) -> str:
        """The uid of the work."""
        return self.entry.uid if self.entry else ""

    def show_entry(self, entry: Entry, finding: Finding, language: Language) -> None:
        """Show a work and how the check went."""
        self.entry, self._finding = entry, finding
        self._mended = self._mended and not finding.fails
        item, main = entry.health.item, entry.health.main
        title = marked(item.title, language)
        self._number.setText(entry.number)
        self._title.setText(title or (main.file.name if main else ""))
        self._title.setProperty("italic", "no" if item.title_is_descriptive or not title else "yes")
        self._title.style().polish(self._title)
        self._reason.setText(health_words.said(finding, language))
        spoken = ", ".join(part for part in (entry.number, title) if part)
        self._thumb.show_picture(main.file.sha256 if main else "", main.file.file_path if main else "", spoken)
        self.setAccessibleName(f"{spoken}: {self._reason.text()}")
        self._offer_ways(entry, finding, language, spoken)

    def show_mended(self, finding: Finding, entry: Entry, language: Language) -> None:
        """The check does not fail any more."""
        self._mended = True
        self.show_entry(entry, finding, language)
        self.tick.setChecked(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press anywhere shows the work in the inspector."""
        super().mousePressEvent(event)
        self.chosen.emit(self.uid)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Twice opens it."""
        self._open()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same ways out as the buttons show."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """What can be done with this work."""
        menu = QMenu(self)
        for button in (self.open, self.fit, self.restore):
            if not button.isHidden():
                menu.addAction(button.text().strip(), button.click).setEnabled(button.isEnabled())
        return menu

    def colour(self) -> None:
        """Colour the mark."""
        tokens = scheme()
        level = self._finding.level if self._finding else NOTE
        symbol, colour = ("triangle-alert", tokens.madder if level == LOUD else tokens.weld)
        if self._mended:
            symbol, colour = "check", tokens.sage
        elif level not in FAILS:
            symbol, colour = "circle-dot", tokens.quiet
        self._mark.setPixmap(picture(symbol, colour, 14))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._number)
        head.addWidget(self._title, 1)
        why = QHBoxLayout()
        why.setSpacing(8)
        why.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        why.addWidget(self._reason, 1)
        self._mark.setContentsMargins(0, 2, 0, 0)
        self._texts.setSpacing(6)
        middle = QVBoxLayout()
        middle.setSpacing(6)
        for part in (head, why, self._texts):
            middle.addLayout(part)
        middle.addStretch(1)
        ways = QVBoxLayout()
        ways.setSpacing(6)
        for way in (self.fit, self.restore):
            ways.addWidget(way)
        ways.addWidget(self.open, 0, Qt.AlignmentFlag.AlignRight)
        ways.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(14)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._thumb, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(middle, 1)
        row.addLayout(ways)

    def _offer_ways(self, entry: Entry, finding: Finding, language: Language, spoken: str) -> None:
        fit = health_words.size_said(finding, "fit", language) if finding.fails else ""
        self.open.setText(self.tr("Open"))
        self.fit.setText(self.tr("Use {size}").format(size=fit))
        self.restore.setText(self.tr("Restore from a file…"))
        named(self.open, self.tr("Open {work}").format(work=spoken))
        named(self.fit, f"{self.fit.text()}: {spoken}")
        named(self.restore, f"{self.restore.text()} {spoken}")
        self.fit.setVisible(bool(fit) and finding.check == "resolution")
        self.restore.setVisible(finding.check == "original" and finding.fails)
        self.tick.setVisible(finding.check == "credit" and not self._mended)
        self.tick.setAccessibleName(spoken)
        for button in (self.fit, self.restore, self.tick):
            button.setEnabled(self._writable)
        self._offer_texts(entry, finding, spoken)
        self.colour()

    def _offer_texts(self, entry: Entry, finding: Finding, spoken: str) -> None:
        if finding.check not in FIELDS or finding.check == "credit":
            return
        for language in finding.languages:
            if language not in self.edits:
                self._add_edit(language)
        recorded = entry.health.main.alt_text if finding.check == "alt_text" and entry.health.main else None
        for code, edit in self.edits.items():
            text = recorded if recorded is not None else getattr(entry.health.item, FIELDS[finding.check])
            edit.show_stood(text.get(code), self._drafts.of(self.uid).get(self._key(code)))
            edit.setAccessibleName(f"{spoken}, {OWN_NAMES[code]}")

    def _add_edit(self, language: Language) -> None:
        edit = self.edits[language] = TextEdit(language)
        edit.setReadOnly(not self._writable)
        code = label("small", language)
        code.setFixedWidth(18)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(code)
        line.addWidget(edit, 1)
        self._texts.addLayout(line)
        self._texts.addWidget(edit.problem)
        edit.typed.connect(self._keep)
        edit.given_up.connect(self._give_up)
        edit.entered.connect(self._enter)
        edit.next_asked.connect(self._go_on)

    def _key(self, language: str) -> str:
        """The flat key of a text of this row; the forms know a draft by the same."""
        return key_of(self._finding.check if self._finding else "", language)

    def _keep(self, language: str, text: str) -> None:
        self._drafts.keep(self.uid, self._key(language), text)

    def _give_up(self, language: str) -> None:
        self._drafts.drop(self.uid, self._key(language))

    def _enter(self, language: str, text: str) -> None:
        if self._finding:
            self.entered.emit(self.uid, self._finding.check, language, text)

    def _go_on(self) -> None:
        self.next_asked.emit(self.sender())

    def _open(self) -> None:
        self.open_asked.emit(self.uid)

    def _fit(self) -> None:
        self.fit_asked.emit(self.uid)

    def _restore(self) -> None:
        self.restore_asked.emit(self.uid)
