"""The texts of a work: label, extended label, essay and the rest, per language, with what is approved."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kalbajar_catalogue.desk.forms.drafts import draft_key
from kalbajar_catalogue.desk.forms.text_card import TextCard
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.work import verbs
from kalbajar_catalogue.desk.work.reading import Around, Sheet
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.texts.records import Text

ALWAYS: Final = ("short_label", "long_label", "essay")


class TextsTab(QWidget):
    """Every kind of text that a work has or needs, one under another; what is typed is kept as a draft.

    `said` tells why words were refused that are not in sight any more, `content_asked` the language that is wanted.
    """

    counted = Signal(int, int)
    content_asked = Signal(str)
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

    def begin(self) -> None:
        """Put the cursor into the first text."""
        self.cards[ALWAYS[0]].area.inner().setFocus(Qt.FocusReason.OtherFocusReason)

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
            card.language_asked.connect(self.content_asked)
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
