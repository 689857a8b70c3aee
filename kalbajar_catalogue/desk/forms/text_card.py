"""One kind of text of a record in one language, with its state and what counts for it."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk.forms.controls import LongControl
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import Dress, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named, rule
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES, Language
from kalbajar_catalogue.texts import rules
from kalbajar_catalogue.texts.records import Text

APPROVE_KEYS: Final = "Ctrl+Return"
NEXT_KEYS: Final = "Alt+Down"
_WAYS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class TextCard(QWidget):
    """One kind of text in the language that is shown.

    `typed` tells kind and words with every key, `entered` the same when they are to be stored, `given_up` that
    what was typed is not wanted; `approval_asked` tells the kind and the words that are approved, `language_asked`
    the language that is wanted next.
    """

    typed = Signal(str, str)
    entered = Signal(str, str)
    given_up = Signal(str)
    approval_asked = Signal(str, str)
    language_asked = Signal(str)

    def __init__(self, kind: str, writable: bool, first: bool) -> None:
        super().__init__()
        self._dress = Dress()
        self.kind, self._writable, self._first = kind, writable, first
        self._language: Language = "en"
        self._content: Language = "en"
        self._versions: Mapping[str, Text] = {}
        self._typed = False
        self._sent: str | None = None
        self._name, self._mark, self._state = label("heading"), QLabel(), label("small")
        self._problem, self.discard = label("mend", wraps=True), Button("link")
        self._count, self._source, self.approve = label("small"), label("quiet", wraps=True), Button("")
        self.others = {language: Button("link") for language in LANGUAGES}
        self.area = LongControl()
        if not writable:
            self.area.lock()
        self._lay_out()
        self._connect()

    @property
    def text(self) -> Text | None:
        """The stored text in the language that is shown."""
        return self._versions.get(self._content)

    @property
    def _body(self) -> str:
        return self.text.body if self.text else ""

    def show_versions(
        self, versions: Mapping[str, Text], language: Language, content: Language, draft: str | None = None
    ) -> None:
        """Show the version of one language, or the `draft` of it that was not stored.

        What is being typed stays until it is stored, another language is shown, or `begin_anew` is called.
        """
        if content != self._content:
            self.begin_anew()
        self._versions, self._language, self._content = versions, language, content
        if not self._typed and draft is not None and draft.strip() != self._body:
            self.area.show_text(draft)
            self._typed = True
            self.show_problem(self.tr("Typed earlier and not saved. Leave the field to save it."))
        elif not self._typed:
            self.area.show_text(self._body)
        self.retranslate()

    def begin_anew(self) -> None:
        """Forget what is being typed: the text of another record or language is shown next."""
        self._typed, self._sent = False, None
        self.show_problem("")

    def leave(self) -> None:
        """Tell what was typed, if anything was; it stays until it is stored."""
        words = self.area.text().strip()
        if not self._typed or words == self._sent:
            return
        # While other words are on their way to be stored, those that stood here before are news too.
        if words == self._body and self._sent is None:
            self.given_up.emit(self.kind)
        else:
            self._sent = words
            self.entered.emit(self.kind, words)

    def stored(self, words: str) -> None:
        """These words are stored. What was typed since is still to be stored."""
        if self._sent == words:
            self._sent = None
        if self.area.text().strip() == words:
            self._typed = False
            self.show_problem("")

    def refuse(self, why: str) -> None:
        """The words were not stored: they stay, to be mended or discarded."""
        self._sent = None
        self.show_problem(why)

    def give_back(self) -> None:
        """Show again what is stored."""
        self.begin_anew()
        self.area.show_text(self._body)
        self.retranslate()

    def show_problem(self, why: str) -> None:
        """Say below the text what is to be mended; nothing when the sentence is empty."""
        self._problem.setText(why)
        for widget in (self._problem, self.discard):
            widget.setVisible(bool(why))
        self.area.inner().setAccessibleDescription(why)

    def retranslate(self) -> None:
        """Name everything, and say how it stands."""
        self._name.setText(f"{self._kind_said()} · {self._content}")
        self.discard.setText(self.tr("Discard"))
        self.discard.setAccessibleName(self.tr("Discard what was typed in {field}").format(field=self._name.text()))
        self.area.inner().setAccessibleName(self._name.text())
        self._show_state()
        self._show_count()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new colours."""
        super().changeEvent(event)
        if self._dress.hears(event):
            self._show_state()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter approves what is not approved yet; Alt and an arrow goes to the same text in another language."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._approve_by_key()
                return True
            by = _WAYS.get(Qt.Key(event.key()))
            if by and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier:
                place = LANGUAGES.index(self._content) + by
                self.language_asked.emit(LANGUAGES[place % len(LANGUAGES)])
                return True
        return False

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._name)
        head.addWidget(self._mark)
        head.addWidget(self._state)
        head.addStretch(1)
        head.addWidget(self._count)
        head.addWidget(self.approve)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        if not self._first:
            column.addWidget(rule())
            column.addSpacing(4)
        column.addLayout(head)
        column.addWidget(self.area)
        mend = QHBoxLayout()
        mend.setSpacing(6)
        mend.addWidget(self._problem, 1)
        mend.addWidget(self.discard, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(mend)
        column.addWidget(self._source)
        below = QHBoxLayout()
        below.setSpacing(12)
        for button in self.others.values():
            below.addWidget(button)
        below.addStretch(1)
        column.addLayout(below)
        self.show_problem("")

    def _connect(self) -> None:
        self.area.typed.connect(self._take_typed)
        self.area.left.connect(self.leave)
        self.approve.clicked.connect(self._approve)
        self.discard.clicked.connect(self._give_up)
        for language, button in self.others.items():
            button.setProperty("language", language)
            button.clicked.connect(self._ask_language)
        # No QShortcut: the editor takes Ctrl+Enter for itself.
        self.area.inner().installEventFilter(self)

    def _take_typed(self) -> None:
        self._typed = True
        self.typed.emit(self.kind, self.area.text())
        self._show_count()

    def _give_up(self) -> None:
        self.given_up.emit(self.kind)

    def _ask_language(self) -> None:
        self.language_asked.emit(str(self.sender().property("language")))

    def _approve_by_key(self) -> None:
        """The key that approves never takes an approval back: the button does."""
        words = self.area.text().strip()
        if self.text is None or (self.text.status, self.text.body.strip()) != ("approved", words):
            self._approve()

    def _approve(self) -> None:
        words = self.area.text().strip()
        if self._writable and words:
            self._sent = words if self._typed else self._sent
            self.area.forget_steps()
            self.approval_asked.emit(self.kind, words)

    def _show_state(self) -> None:
        status = self.text.status if self.text and self.text.body else "missing"
        tokens = scheme()
        looks = {"approved": ("circle-check", tokens.sage), "draft": ("circle-dot", tokens.weld),
                 "stale": ("triangle-alert", tokens.weld), "missing": ("circle-dashed", tokens.quiet)}  # fmt: skip
        words = vocabularies.word("text_status", status, self._language) if status != "missing" else self.tr("missing")
        self._mark.setPixmap(picture(*looks[status], 14))
        self._state.setText(words)
        approved = status == "approved"
        self.approve.setText(self.tr("Back to draft") if approved else self.tr("Approve"))
        named(self.approve, self.approve.text().strip(), "" if approved else APPROVE_KEYS)
        self.approve.setEnabled(self._writable and (bool(self.area.text().strip())))
        self._show_elsewhere(approved)

    def _show_elsewhere(self, approved: bool) -> None:
        """How the other languages stand, and while this one is not approved the words that it is translated from."""
        for language, button in self.others.items():
            version = self._versions.get(language)
            status = version.status if version and version.body else ""
            shown = vocabularies.word("text_status", status, self._language) if status else self.tr("missing")
            button.setText(f"{language}: {shown}")
            button.setVisible(language != self._content)
            named(button, f"{self._kind_said()}, {OWN_NAMES[language]}: {shown}", NEXT_KEYS)
        source = None if approved else self._translated_from()
        self._source.setText(f"{source.language}: {source.body}" if source else "")
        self._source.setVisible(source is not None)

    def _translated_from(self) -> Text | None:
        """The source, where that is another language; else the first version with words beside this one."""
        others = [one for language, one in self._versions.items() if language != self._content and one.body.strip()]
        source = rules.source_of(one for one in self._versions.values() if one.body.strip())
        return source if source in others else next(iter(others), None)

    def _kind_said(self) -> str:
        return capitalised(vocabularies.word("text_kind", self.kind, self._language), self._language)

    def _show_count(self) -> None:
        count, most = rules.words(self.area.text()), rules.LIMITS.get(self.kind)
        shown = self.tr("%n word(s)", "", count)
        self._count.setText(self.tr("{words} of {most}").format(words=shown, most=most) if most else shown)
        self._count.setProperty("is", "mend" if most and count > most else "small")
        self._count.style().unpolish(self._count)
        self._count.style().polish(self._count)
        self.approve.setEnabled(self._writable and bool(self.area.text().strip()))
