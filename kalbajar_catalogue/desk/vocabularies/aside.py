"""Beside a word: under which it stands, where else it is listed, and who holds it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kalbajar_catalogue.authorities.elsewhere import TERMS
from kalbajar_catalogue.authorities.records import Term
from kalbajar_catalogue.desk.forms.elsewhere import DRAFT, Elsewhere
from kalbajar_catalogue.desk.forms.record_aside import RecordAside
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.vocabularies import verbs
from kalbajar_catalogue.desk.vocabularies.verbs import Around
from kalbajar_catalogue.desk.widgets.buttons import label, named, rule
from kalbajar_catalogue.desk.widgets.choices import Choice
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.journal import Action

NONE = ""


class WordAside(RecordAside):
    """Adds the broader word and the shared lists to what stands beside every record.

    `around_shown` tells what was read of the word (`verbs.Around`).
    """

    around_shown = Signal(object)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(site, language, parent)
        self._around = Around("")
        self._broader_label, self.broader = label("small"), Choice()
        self.elsewhere = Elsewhere(TERMS, language, site.records.writable)
        self._put_above()
        self.broader.setEnabled(site.records.writable)
        self.broader.activated.connect(self._broaden)
        self.elsewhere.given.connect(self._give_addresses)
        self.elsewhere.message.connect(self.message)
        self.elsewhere.typed.connect(self._keep_address)
        self._retranslate()

    @property
    def term(self) -> Term | None:
        """The word that is shown, as it is stored; None while it is being read."""
        return self._around.term if self._around.uid == self.uid else None

    def show_record(self, uid: str, name: str) -> None:
        """Show what lies around another word; nothing of the one before is left meanwhile."""
        if uid != self.uid:
            self.elsewhere.forget()
        super().show_record(uid, name)

    def ask(self) -> None:
        """Ask who holds its code, and what lies around it."""
        self.site.records.read_long(verbs.uses(self.uid, dict(self._shown)), self.show_answer)
        self.site.records.read(verbs.around(self.uid), self._show_around)

    def speak(self, language: Language) -> None:
        """Show the records in this language."""
        super().speak(language)
        self.elsewhere.speak(language)
        self._retranslate()

    def _put_above(self) -> None:
        family = QWidget()
        column = QVBoxLayout(family)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._broader_label)
        column.addWidget(self.broader)
        for place, part in enumerate((family, rule(), self.elsewhere, rule())):
            self.column.insertWidget(place, part)

    def _show_around(self, found: Around) -> None:
        if found.uid == self.uid:
            anew, self._around = self._around.uid != found.uid, found
            self.around_shown.emit(found)
            self.elsewhere.show_addresses(found.term.exact_match if found.term else ())
            self.elsewhere.show_draft(self.site.drafts.of(found.uid).get(DRAFT, "") if anew else "")
            self._retranslate()

    def _broaden(self) -> None:
        if self.term is not None and self.broader.value() != self.term.parent:
            action = Action("term.broadened", {"name": self.name})
            self.site.records.write(action, verbs.broaden(self.uid, self.broader.value()), None, self._refused)

    def _keep_address(self, text: str) -> None:
        if self.uid and text:
            self.site.drafts.keep(self.uid, DRAFT, text)
        elif self.uid:
            self.site.drafts.drop(self.uid, DRAFT)

    def _give_addresses(self, addresses: list[str]) -> None:
        action = Action("term.address_given", {"name": self.name})
        self.site.records.write(action, verbs.give_addresses(self.uid, addresses), None, self._refused)

    def _retranslate(self) -> None:
        self._broader_label.setText(self.tr("Broader word"))
        named(self.broader, self.tr("Broader word"))
        term = self._around.term
        self.broader.offer([(NONE, self.tr("None")), *self._offered()], term.parent if term else NONE)

    def _offered(self) -> Sequence[tuple[str, str]]:
        """The words that it may stand under: neither itself nor one that stands under it."""
        term, words = self._around.term, self._around.words
        under = _under(term.code, words) if term else frozenset()
        return [(one.code, self._said(one)) for one in words if one.code not in under]

    def _said(self, term: Term) -> str:
        return term.label.best(self.language).text or term.code


def _under(code: str, words: Sequence[Term]) -> frozenset[str]:
    """A word and those that stand under it, at once or through others."""
    below: dict[str, list[str]] = {}
    for one in words:
        below.setdefault(one.parent, []).append(one.code)
    found, level = {code}, [code]
    while level:
        level = [lower for upper in level for lower in below.get(upper, ()) if lower not in found]
        found.update(level)
    return frozenset(found)
