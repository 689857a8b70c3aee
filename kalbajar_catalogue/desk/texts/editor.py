"""The right side: the words of one line, counted and looked over while they are typed, kept until they are stored."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.forms.drafts import Drafts, draft_key
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.texts.slips import Slips
from kalbajar_catalogue.desk.texts.source_pane import HEAD
from kalbajar_catalogue.desk.texts.verbs import Sheet
from kalbajar_catalogue.desk.texts.words import SYMBOLS, ink_of, line_what, state_said
from kalbajar_catalogue.desk.tokens import Dress, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label
from kalbajar_catalogue.exhibitions.text_list import Line
from kalbajar_catalogue.i18n.languages import OWN_NAMES, Language
from kalbajar_catalogue.texts import counting, spelling


class Editor(QWidget):
    """`entered` tells words that are to be stored, `approve_asked` that Ctrl+Enter was pressed."""

    entered = Signal(object, str)
    approve_asked = Signal()
    changed = Signal()

    def __init__(self, drafts: Drafts, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = Dress()
        self._drafts, self._writable = drafts, writable
        self._sheet: Sheet | None = None
        self._sent: str | None = None
        self._language: Language = "en"
        self._name, self._mark, self._state, self._count = label("heading"), QLabel(), label("small"), label("small")
        self.area, self.slips = QPlainTextEdit(), Slips()
        self._problem, self.discard = label("mend", wraps=True), Button("link")
        self.area.setTabChangesFocus(True)
        self._lay_out()
        self._connect()
        self.show_problem("")
        self.begin()

    @property
    def sheet(self) -> Sheet | None:
        """What is shown; None while the next line is read."""
        return self._sheet

    @property
    def words(self) -> str:
        """What stands here, without spaces around."""
        return self.area.toPlainText().strip()

    @property
    def is_typed(self) -> bool:
        """Whether something else stands here than is stored."""
        return self._sheet is not None and self.words != self._sheet.body.strip()

    def begin(self) -> None:
        """Store what was typed, and show nothing until the next line is read: nobody is to type into the last one."""
        self.leave()
        self._sheet, self._sent = None, None
        with QSignalBlocker(self.area):
            self.area.clear()
        self.area.setReadOnly(True)
        self._look()

    def show_sheet(self, sheet: Sheet, language: Language) -> None:
        """Show this line; what is being typed in it stays."""
        same, typed = self._sheet is not None and self._sheet.line.key == sheet.line.key, self.is_typed
        self._sheet, self._language = sheet, language
        self.area.setReadOnly(not self._writable)
        if not (same and typed):
            draft = self._drafts.of(sheet.line.slot.owner.uid).get(key_of(sheet.line))
            kept = draft is not None and draft.strip() != sheet.body.strip()
            self._put(draft if draft is not None and kept else sheet.body)
            self.show_problem(self.tr("Typed earlier and not saved. Leave the text to save it.") if kept else "")
        self._retranslate()

    def leave(self) -> None:
        """Tell what was typed, if anything was; it stays until it is stored."""
        if self._sheet and self._writable and self.is_typed and self.words != self._sent:
            self.sending()
            self.entered.emit(self._sheet.line, self.words)

    def sending(self) -> None:
        """What stands here is being stored: from now on the catalogue's own undo takes it back."""
        self._sent = self.words
        self.area.document().clearUndoRedoStacks()

    def stored(self, line: Line, words: str) -> None:
        """These words are stored."""
        if self._drafts.of(line.slot.owner.uid).get(key_of(line), "").strip() == words:
            self._drafts.drop(line.slot.owner.uid, key_of(line))
        if self._sheet and self._sheet.line.key == line.key:
            self._sent = None
            self.show_problem("")

    def refuse(self, line: Line, why: str) -> bool:
        """The words were not stored; tells whether the line is still shown."""
        if self._sheet is None or self._sheet.line.key != line.key:
            return False
        self._sent = None
        self.show_problem(why)
        return True

    def show_problem(self, why: str) -> None:
        """Say below the text what is to be mended."""
        self._problem.setText(why)
        for widget in (self._problem, self.discard):
            widget.setVisible(bool(why))
        self.area.setAccessibleDescription(why)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange or self._dress.hears(event):
            self._retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter approves and goes on; what was typed is stored when the text is left.

        Where nothing typed is left to undo, undo and redo are meant for the catalogue.
        """
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._passes_on(event):
            event.ignore()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if control and not shift and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.approve_asked.emit()
                return True
        if event.type() == QEvent.Type.FocusOut:
            self.leave()
        return False

    def _passes_on(self, event: QKeyEvent) -> bool:
        document = self.area.document()
        if event.matches(QKeySequence.StandardKey.Undo):
            return not document.isUndoAvailable()
        return event.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        for widget in (self._name, self._mark, self._state):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self._count)
        self._name.setFixedHeight(HEAD)
        mend = QHBoxLayout()
        mend.addWidget(self._problem, 1)
        mend.addWidget(self.discard, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        column.addLayout(mend)
        column.addWidget(self.slips)

    def _connect(self) -> None:
        self.area.textChanged.connect(self._keep)
        self.area.installEventFilter(self)
        self.discard.clicked.connect(self._give_up)
        self.slips.shown.connect(self._point)
        self.slips.mend_asked.connect(self._mend)

    def _keep(self) -> None:
        if self._sheet:
            uid, key = self._sheet.line.slot.owner.uid, key_of(self._sheet.line)
            if self.is_typed:
                self._drafts.keep(uid, key, self.area.toPlainText())
            else:
                self._drafts.drop(uid, key)
        self._look()

    def _give_up(self) -> None:
        if self._sheet:
            self._drafts.drop(self._sheet.line.slot.owner.uid, key_of(self._sheet.line))
            self._put(self._sheet.body)
            self._sent = None
            self.show_problem("")
            self._look()

    def _put(self, words: str) -> None:
        with QSignalBlocker(self.area):
            self.area.setPlainText(words)

    def _point(self, start: int, end: int) -> None:
        cursor = self.area.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.area.setTextCursor(cursor)
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mend(self) -> None:
        if self._sheet:
            body = self.area.toPlainText()
            cursor = self.area.textCursor()
            cursor.select(QTextCursor.SelectionType.Document)
            # Through the cursor, so that Ctrl+Z takes it back.
            cursor.insertText(spelling.mended(body, spelling.plain_faults(body, self._sheet.line.language)))

    def _look(self) -> None:
        """Count the words and look for slips."""
        sheet, body = self._sheet, self.area.toPlainText()
        faults = spelling.plain_faults(body, sheet.line.language) if sheet else ()
        self.slips.show_faults(faults, self._language, self._writable)
        counted = counting.count(body, sheet.line.slot.what if sheet and sheet.line.slot.is_text else "")
        shown = self.tr("%n word(s)", "", counted.words)
        if counted.most is not None:
            shown = self.tr("{words} of {most}").format(words=shown, most=counted.most)
        if counted.over:
            shown = self.tr("{words}: %n too many", "", counted.over).format(words=shown)
        self._count.setText(shown if sheet else "")
        self._count.setProperty("is", "mend" if counted.over else "small")
        self._count.style().unpolish(self._count)
        self._count.style().polish(self._count)
        self.changed.emit()

    def _retranslate(self) -> None:
        self.discard.setText(self.tr("Discard"))
        self.discard.setAccessibleName(self.tr("Discard what was typed and not saved"))
        sheet = self._sheet
        for widget in (self._name, self._mark, self._state):
            widget.setVisible(sheet is not None)
        if sheet:
            name = OWN_NAMES[sheet.line.language]
            self._name.setText(name)
            self.area.setAccessibleName(f"{line_what(sheet.line, self._language)}, {name}")
            sign = picture(SYMBOLS.get(sheet.state, "circle-dot"), ink_of(sheet.state, scheme()), 14)
            self._mark.setPixmap(sign)
            self._state.setText(state_said(sheet.state, self._language))
        else:
            self.area.setAccessibleName(self.tr("The text"))
        self._look()


def key_of(line: Line) -> str:
    """The key under which the draft of a line is kept: the same as in a form of its record."""
    what, language = line.slot.what, line.language
    return draft_key(what, language) if line.slot.is_text else f"{what}_{language}"
