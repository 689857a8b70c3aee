"""One text of a record in three languages: written, counted, approved."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk.exhibitions import verbs
from kalbajar_catalogue.desk.forms.drafts import draft_key
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.states import STATE_SYMBOLS, state_colour, state_word
from kalbajar_catalogue.desk.tokens import scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions.standing_points import text_state
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES, Language, known
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.texts.records import Text
from kalbajar_catalogue.texts.rules import words

APPROVE_KEYS = "Ctrl+Return"


class TextDialog(QDialog):
    """Writes the text of one kind of a record; what is typed is stored when its language is left, or the window.

    Until it is stored it is kept as a draft. The window closes once the words are stored; when they are refused it
    says why and stays, and closes at the second time, the draft kept.
    """

    message = Signal(str)

    def __init__(self, site: Site, owner: str, ref: str, kind: str, language: Language, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._records, self._owner, self._ref, self._kind = site.records, owner, ref, kind
        self._language = self._content = language
        self._drafts = site.drafts
        self._texts: tuple[Text, ...] = ()
        self._closing = False
        self._refused_words: dict[str, str] = {}
        self.tabs, self.area = Segments(LANGUAGES, "tab"), QPlainTextEdit()
        self._mark, self._state, self._count = QLabel(), label("small"), label("small")
        self._problem, self.discard = label("mend", wraps=True), Button("link")
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
            self._show_words()
        self.tabs.show_chosen(self._content)
        self._say_state()

    def store(self) -> None:
        """Write what was typed, when it is new."""
        body = self._words()
        if self._records.writable and body != self._body():
            verb = verbs.write_text(self._owner, self._kind, self._content, body)
            self._send(Action("text.written", {"ref": self._ref}), verb)

    def approve_now(self) -> None:
        """Write what stands here and approve it."""
        body = self._words()
        if self._records.writable and body:
            today = datetime.now(UTC).astimezone().date().isoformat()
            verb = verbs.approve_text(self._owner, self._kind, self._content, body, today)
            self._send(Action("text.approved", {"ref": self._ref}), verb)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store before it goes."""
        if self._may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    def reject(self) -> None:
        """Esc closes, and what was typed is stored."""
        if self._may_close():
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
        mend = QHBoxLayout()
        mend.addWidget(self._problem, 1)
        mend.addWidget(self.discard, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(mend)
        column.addLayout(foot)
        self._say_problem("")
        self.resize(620, 420)

    def _connect(self) -> None:
        writable = self._records.writable
        self.area.setReadOnly(not writable)
        self.area.setTabChangesFocus(True)
        self.area.textChanged.connect(self._keep)
        self.discard.clicked.connect(self._give_up)
        self.tabs.chosen.connect(self._turn)
        self.approve.clicked.connect(self.approve_now)
        self.close_button.clicked.connect(self.reject)
        QShortcut(QKeySequence(APPROVE_KEYS), self, self.approve_now)

    def _turn(self, code: str) -> None:
        self.store()
        self._content = known(code)
        self._show_words()
        self._say_state()

    def _show_words(self) -> None:
        """Show what is stored in this language, or the draft that was not stored."""
        draft = self._drafts.of(self._owner).get(self._key(self._content))
        is_open = draft is not None and draft.strip() != self._body()
        with QSignalBlocker(self.area):
            self.area.setPlainText(draft if draft is not None and is_open else self._body())
        kept = self.tr("Typed earlier and not saved. It is saved when you close this window.")
        self._say_problem(kept if is_open else "")

    def _key(self, language: str) -> str:
        return draft_key(self._kind, language)

    def _words(self) -> str:
        return self.area.toPlainText().strip()

    def _keep(self) -> None:
        self._say_count()
        if self._is_typed():
            self._drafts.keep(self._owner, self._key(self._content), self.area.toPlainText())
        else:
            self._drafts.drop(self._owner, self._key(self._content))

    def _give_up(self) -> None:
        self._drafts.drop(self._owner, self._key(self._content))
        self._show_words()
        self._say_count()

    def _may_close(self) -> bool:
        """Whether nothing is left to be stored here, or what is left was refused once and is kept as a draft."""
        if not self._records.writable or not self._is_typed():
            return True
        if self._refused_words.get(self._content) == self._words():
            return True
        self._closing = True
        self.store()
        return False

    def _send(self, action: Action, verb: verbs.Verb) -> None:
        sent = _Sent(self._content, self._words(), self)
        sent.stored.connect(self._settle)
        sent.refused.connect(self._mend)
        self._records.write(action, verb, sent.done, sent.failed)

    def _settle(self, language: str, words: str) -> None:
        if self._drafts.of(self._owner).get(self._key(language), "").strip() == words:
            self._drafts.drop(self._owner, self._key(language))
        if language == self._content:
            self._say_problem("")
        if self._closing:
            super().reject()

    def _mend(self, language: str, words: str, error: WorldError) -> None:
        self._closing = False
        self._refused_words[language] = words
        why = sentence(self._language, error.code, error.problem.values)
        self._say_problem(why if language == self._content else f"{OWN_NAMES[known(language)]}: {why}")

    def _say_problem(self, why: str) -> None:
        self._problem.setText(why)
        self._problem.setVisible(bool(why))
        self.discard.setVisible(bool(why))

    def _body(self) -> str:
        return next((text.body for text in self._texts if text.language == self._content), "")

    def _is_typed(self) -> bool:
        return self._words() != self._body()

    def _say_state(self) -> None:
        state = text_state(self._texts, self._kind, self._content)
        self._mark.setPixmap(picture(STATE_SYMBOLS[state], state_colour(state, scheme())))
        self._state.setText(state_word(state, self._language))
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
        self.discard.setText(self.tr("Discard"))
        self.discard.setAccessibleName(self.tr("Discard what was typed in {field}").format(field=name))
        self.close_button.setText(self.tr("Close"))
        named(self.close_button, self.tr("Close"))
        self._say_state()


class _Sent(QObject):
    """Words on their way to be stored; tells how it went (language, words, the error), and goes away."""

    stored = Signal(str, str)
    refused = Signal(str, str, object)

    def __init__(self, language: Language, words: str, parent: QObject) -> None:
        super().__init__(parent)
        self._language, self._words = language, words

    def done(self, uid: str) -> None:
        """They are stored."""
        self.stored.emit(self._language, self._words)
        self.deleteLater()

    def failed(self, error: WorldError) -> None:
        """They were refused."""
        self.refused.emit(self._language, self._words, error)
        self.deleteLater()
