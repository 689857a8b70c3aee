"""The texts of a work: label, extended label, essay and the rest, per language, with what is approved."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk.forms.controls import LongControl
from kalbajar_catalogue.desk.forms.drafts import draft_key
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named, rule
from kalbajar_catalogue.desk.work import verbs
from kalbajar_catalogue.desk.work.reading import Around, Sheet
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.casing import capitalised
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.texts import rules
from kalbajar_catalogue.texts.records import Text

ALWAYS: Final = ("short_label", "long_label", "essay")
APPROVE_KEYS: Final = "Ctrl+Return"


class TextCard(QWidget):
    """One kind of text in the language that is shown.

    `typed` tells kind and words with every key, `entered` the same when they are to be stored, `given_up` that
    what was typed is not wanted; `approval_asked` tells the kind and the words that are approved.
    """

    typed = Signal(str, str)
    entered = Signal(str, str)
    given_up = Signal(str)
    approval_asked = Signal(str, str)

    def __init__(self, kind: str, writable: bool, first: bool) -> None:
        super().__init__()
        self.kind, self._writable, self._first = kind, writable, first
        self._language: Language = "en"
        self._content: Language = "en"
        self._versions: Mapping[str, Text] = {}
        self._typed = False
        self._sent: str | None = None
        self._name, self._mark, self._state = label("heading"), QLabel(), label("small")
        self._problem, self.discard = label("mend", wraps=True), Button("link")
        self._count, self._others, self.approve = label("small"), label("small"), Button("")
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
        name = capitalised(vocabularies.word("text_kind", self.kind, self._language), self._language)
        self._name.setText(f"{name} · {self._content}")
        self.discard.setText(self.tr("Discard"))
        self.discard.setAccessibleName(self.tr("Discard what was typed in {field}").format(field=self._name.text()))
        self.area.inner().setAccessibleName(self._name.text())
        self._show_state()
        self._show_count()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self._show_state()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter approves."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._approve()
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
        column.addWidget(self._others)
        self.show_problem("")

    def _connect(self) -> None:
        self.area.typed.connect(self._take_typed)
        self.area.left.connect(self.leave)
        self.approve.clicked.connect(self._approve)
        self.discard.clicked.connect(self._give_up)
        # No QShortcut: the editor takes Ctrl+Enter for itself.
        self.area.inner().installEventFilter(self)

    def _take_typed(self) -> None:
        self._typed = True
        self.typed.emit(self.kind, self.area.text())
        self._show_count()

    def _give_up(self) -> None:
        self.given_up.emit(self.kind)

    def _approve(self) -> None:
        words = self.area.text().strip()
        if self._writable and words:
            self._sent = words if self._typed else self._sent
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
        self._others.setText(self._said_elsewhere())

    def _said_elsewhere(self) -> str:
        """How the other languages stand: `az approved · ru draft`."""
        others = [language for language in LANGUAGES if language != self._content]
        words = []
        for language in others:
            version = self._versions.get(language)
            status = version.status if version and version.body else ""
            shown = vocabularies.word("text_status", status, self._language) if status else self.tr("missing")
            words.append(f"{language}: {shown}")
        return " · ".join(words)

    def _show_count(self) -> None:
        count, most = rules.words(self.area.text()), rules.LIMITS.get(self.kind)
        shown = self.tr("%n word(s)", "", count)
        self._count.setText(self.tr("{words} of {most}").format(words=shown, most=most) if most else shown)
        self._count.setProperty("is", "mend" if most and count > most else "small")
        self._count.style().unpolish(self._count)
        self._count.style().polish(self._count)
        self.approve.setEnabled(self._writable and bool(self.area.text().strip()))


class TextsTab(QWidget):
    """Every kind of text that a work has or needs, one under another; what is typed is kept as a draft.

    `said` tells why words were refused that are not in sight any more.
    """

    counted = Signal(int, int)
    said = Signal(str)

    def __init__(self, site: Site, language: Language) -> None:
        super().__init__()
        self._site, self._language = site, language
        self._content: Language = language
        self._sheet: Sheet | None = None
        self._around = Around()
        self.cards: dict[str, TextCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 12, 20, 16)
        self._column.setSpacing(10)
        self._column.addStretch(1)
        for kind in ALWAYS:
            self._card(kind)

    def show_around(self, sheet: Sheet, around: Around, language: Language) -> None:
        """Show the texts of this work."""
        if self._sheet and self._sheet.uid != sheet.uid:
            self._leave_work()
        shown = (self._sheet.uid if self._sheet else "", self._around.texts, self._language)
        self._sheet, self._around, self._language = sheet, around, language
        if shown == (sheet.uid, around.texts, language):
            return
        for text in around.texts:
            self._card(text.type)
        there = {text.type for text in around.texts}
        for kind, card in self.cards.items():
            card.setVisible(kind in ALWAYS or kind in there)
            self._show_versions(card)
        self._tell()

    def show_content(self, language: Language) -> None:
        """Show the texts of this language."""
        for card in self.cards.values():
            card.leave()
        self._content = language
        for card in self.cards.values():
            self._show_versions(card)
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for card in self.cards.values():
                card.retranslate()

    def _card(self, kind: str) -> TextCard:
        if kind not in self.cards:
            card = self.cards[kind] = TextCard(kind, self._site.records.writable, first=len(self.cards) == 0)
            card.typed.connect(self._keep)
            card.entered.connect(self._write)
            card.given_up.connect(self._give_up)
            card.approval_asked.connect(self._approve)
            self._column.insertWidget(self._column.count() - 1, card)
        return self.cards[kind]

    def _versions(self, kind: str) -> dict[str, Text]:
        return {text.language: text for text in self._around.texts if text.type == kind}

    def _leave_work(self) -> None:
        for card in self.cards.values():
            card.leave()
            card.begin_anew()

    def _show_versions(self, card: TextCard) -> None:
        drafts = self._site.drafts.of(self._sheet.uid) if self._sheet else {}
        draft = drafts.get(draft_key(card.kind, self._content))
        card.show_versions(self._versions(card.kind), self._language, self._content, draft)

    def _keep(self, kind: str, words: str) -> None:
        if self._sheet:
            self._site.drafts.keep(self._sheet.uid, draft_key(kind, self._content), words)

    def _give_up(self, kind: str) -> None:
        if self._sheet:
            self._site.drafts.drop(self._sheet.uid, draft_key(kind, self._content))
            self.cards[kind].give_back()

    def _write(self, kind: str, body: str) -> None:
        self._send(kind, body, approved=False)

    def _send(self, kind: str, body: str, approved: bool) -> None:
        if self._sheet and self._site.records.writable:
            sent = _Sent(self._sheet.uid, self._sheet.card.ref, kind, self._content, body, self)
            sent.stored.connect(self._settle)
            sent.refused.connect(self._mend)
            sent.start(self._site, approved)

    def _settle(self, sent: "_Sent") -> None:
        if self._site.drafts.of(sent.uid).get(sent.key, "").strip() == sent.body:
            self._site.drafts.drop(sent.uid, sent.key)
        if self._shows(sent):
            self.cards[sent.kind].stored(sent.body)

    def _mend(self, sent: "_Sent", error: WorldError) -> None:
        why = sentence(self._language, error.code, error.problem.values)
        if self._shows(sent):
            self.cards[sent.kind].refuse(why)
        else:
            self.said.emit(f"{sent.ref}: {why}")

    def _shows(self, sent: "_Sent") -> bool:
        return self._sheet is not None and (self._sheet.uid, self._content) == (sent.uid, sent.language)

    def _approve(self, kind: str, words: str) -> None:
        """Words that are not stored yet are stored and approved in one: whoever goes on at once takes nothing back."""
        text = self.cards[kind].text
        if text is None or text.body.strip() != words:
            self._send(kind, words, approved=True)
            return
        approved = text.status == "approved"
        verb = verbs.unapprove(text.uid) if approved else verbs.approve(text.uid)
        ref = self._sheet.card.ref if self._sheet else text.ref
        self._site.records.write(verbs.action("text.unapproved" if approved else "text.approved", ref), verb)

    def _tell(self) -> None:
        approved = sum(
            1
            for kind in ALWAYS
            if (text := self._versions(kind).get(self._content)) and text.status == "approved" and text.body
        )
        self.counted.emit(approved, len(ALWAYS))


class _Sent(QObject):
    """Words on their way to be stored; tells itself how it went, and goes away."""

    stored = Signal(object)
    refused = Signal(object, object)

    def __init__(self, uid: str, ref: str, kind: str, language: Language, body: str, parent: QObject) -> None:
        super().__init__(parent)
        self.uid, self.ref, self.kind, self.language, self.body = uid, ref, kind, language, body
        self.key = draft_key(kind, language)

    def start(self, site: Site, approved: bool) -> None:
        """Begin; `approved` when the words are approved in the same step."""
        verb = verbs.write_text(self.uid, self.kind, self.language, self.body, approved)
        action = verbs.action("text.approved", self.ref) if approved else verbs.edited(self.ref, "Text")
        site.records.write(action, verb, self._done, self._failed)

    def _done(self, nothing: None) -> None:
        self.stored.emit(self)
        self.deleteLater()

    def _failed(self, error: WorldError) -> None:
        self.refused.emit(self, error)
        self.deleteLater()
