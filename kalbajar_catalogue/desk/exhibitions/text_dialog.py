"""One text of a record in three languages: written, counted, approved."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk.exhibitions import verbs
from kalbajar_catalogue.desk.exhibitions.words import STATE_SYMBOLS, state_colour, state_word
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.tokens import scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions.standing_points import text_state
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, known
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.texts.records import Text
from kalbajar_catalogue.texts.rules import words

APPROVE_KEYS = "Ctrl+Return"


class TextDialog(QDialog):
    """Writes the text of one kind of a record; what is typed is stored when its language is left, or the window."""

    message = Signal(str)

    def __init__(self, site: Site, owner: str, ref: str, kind: str, language: Language, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._records, self._owner, self._ref, self._kind = site.records, owner, ref, kind
        self._language = self._content = language
        self._texts: tuple[Text, ...] = ()
        self.tabs, self.area = Segments(LANGUAGES, "tab"), QPlainTextEdit()
        self._mark, self._state, self._count = QLabel(), label("small"), label("small")
        self._problem = label("mend", wraps=True)
        self.approve, self.close_button = Button("primary", "check"), Button()
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_texts(self, texts: Sequence[Text], content: Language | None = None) -> None:
        """Show the texts of the record as they stand now; what is being typed stays."""
        typing = self._is_typed()
        self._texts = tuple(text for text in texts if text.type == self._kind)
        if content:
            self._content = content
        if not typing or content:
            self.area.setPlainText(self._body())
        self.tabs.show_chosen(self._content)
        self._say_state()

    def store(self) -> None:
        """Write what was typed, when it is new."""
        body = self.area.toPlainText().strip()
        if self._records.writable and body != self._body():
            verb = verbs.write_text(self._owner, self._kind, self._content, body)
            self._records.write(Action("text.written", {"ref": self._ref}), verb, None, self._refused)

    def approve_now(self) -> None:
        """Write what stands here and approve it."""
        body = self.area.toPlainText().strip()
        if self._records.writable and body:
            today = datetime.now(UTC).astimezone().date().isoformat()
            verb = verbs.approve_text(self._owner, self._kind, self._content, body, today)
            self._records.write(Action("text.approved", {"ref": self._ref}), verb, None, self._refused)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store before it goes."""
        self.store()
        super().closeEvent(event)

    def reject(self) -> None:
        """Esc closes, and what was typed is stored."""
        self.store()
        super().reject()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(8)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.tabs)
        head.addStretch(1)
        head.setSpacing(6)
        for widget in (self._mark, self._state):
            head.addWidget(widget)
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.approve)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        column.addWidget(self._problem)
        column.addLayout(foot)
        self.resize(620, 420)

    def _connect(self) -> None:
        writable = self._records.writable
        self.area.setReadOnly(not writable)
        self.area.setTabChangesFocus(True)
        self.area.textChanged.connect(self._say_count)
        self.tabs.chosen.connect(self._turn)
        self.approve.clicked.connect(self.approve_now)
        self.close_button.clicked.connect(self.reject)
        QShortcut(QKeySequence(APPROVE_KEYS), self, self.approve_now)

    def _turn(self, code: str) -> None:
        self.store()
        self._content = known(code)
        self.area.setPlainText(self._body())
        self._say_state()

    def _body(self) -> str:
        return next((text.body for text in self._texts if text.language == self._content), "")

    def _is_typed(self) -> bool:
        return self.area.toPlainText().strip() != self._body()

    def _refused(self, error: WorldError) -> None:
        self._problem.setText(sentence(self._language, error.code, error.problem.values))

    def _say_state(self) -> None:
        state = text_state(self._texts, self._kind, self._content)
        self._mark.setPixmap(picture(STATE_SYMBOLS[state], state_colour(state, scheme())))
        self._state.setText(state_word(state, self._language))
        self._problem.setText("")
        self._say_count()

    def _say_count(self) -> None:
        count = words(self.area.toPlainText())
        self._count.setText(self.tr("%n word(s)", "", count))
        self.approve.setEnabled(self._records.writable and count > 0)

    def _retranslate(self) -> None:
        name = vocabularies.word("text_kind", self._kind, self._language)
        self.setWindowTitle(capitalised(name, self._language))
        self.area.setAccessibleName(name)
        self.approve.setText(self.tr("Approve"))
        named(self.approve, self.tr("Approve"), APPROVE_KEYS)
        self.close_button.setText(self.tr("Close"))
        named(self.close_button, self.tr("Close"))
        self._say_state()
