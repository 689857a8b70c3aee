"""What is typed in forms, kept and stored: for the records of a page that has several of them."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.desk.forms.drafts import Drafts
from kalbajar_catalogue.desk.forms.form import Form
from kalbajar_catalogue.desk.forms.record_saving import RecordSaving
from kalbajar_catalogue.desk.forms.record_verbs import Settle
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.fields import Record


@dataclass(frozen=True)
class Target:
    """The record that forms show; `called` is what the history calls it, `settle` may refuse what was entered."""

    uid: str
    called: str
    record: type[Record]
    settle: Settle | None = None


class Keeping(QObject):
    """Keeps drafts of the forms of one record and stores each field when it is left. Tells `saved` (uid, key).

    `message` says what was refused of a record that is not shown any more.
    """

    saved = Signal(str, str)
    message = Signal(str)

    def __init__(self, records: Records, drafts: Drafts, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._records, self._drafts, self._language = records, drafts, language
        self.target: Target | None = None
        self._forms: list[Form] = []

    def take(self, form: Form) -> None:
        """Store from now on what is entered in this form."""
        self._forms.append(form)
        form.typed.connect(self._keep)
        form.entered.connect(self._save)
        form.given_up.connect(self._give_up)

    def forget(self, form: Form) -> None:
        """This form goes away."""
        self._forms.remove(form)

    def speak(self, language: Language) -> None:
        """Read and refuse in this language."""
        self._language = language

    def show(self, target: Target | None) -> bool:
        """The forms show this record now; tells whether it is the one they showed before.

        What is being typed for the record before is stored there first.
        """
        stays = bool(target and self.target and target.uid == self.target.uid)
        if not stays:
            self.leave()
        self.target = target
        return stays

    def leave(self) -> None:
        """Leave the field that is being edited, so that it is written."""
        for form in self._forms:
            inside: QWidget | None = form.window().focusWidget()
            if inside is not None and form.isAncestorOf(inside):
                inside.clearFocus()

    def typed(self) -> dict[str, str]:
        """What was typed for the record and is not stored."""
        return dict(self._drafts.of(self.target.uid)) if self.target else {}

    def store(self, key: str, text: str) -> None:
        """Store a text as if it had been entered in a form."""
        self._save(key, text)

    def _keep(self, key: str, text: str) -> None:
        if self.target:
            self._drafts.keep(self.target.uid, key, text)

    def _save(self, key: str, text: str) -> None:
        if self.target and self._records.writable:
            target = self.target
            saving = RecordSaving(target.record, target.uid, key, text, self._language, self, target.settle)
            saving.setProperty("called", target.called)
            saving.saved.connect(self._settle)
            saving.refused.connect(self._mend)
            saving.start(self._records, target.called)

    def _settle(self, uid: str, key: str, text: str) -> None:
        if self._drafts.of(uid).get(key) == text:
            self._drafts.drop(uid, key)
        if self.target and uid == self.target.uid:
            for form in self._forms:
                form.saved(key, text)
        self.saved.emit(uid, key)

    def _mend(self, uid: str, key: str, words: str) -> None:
        if self.target and uid == self.target.uid:
            for form in self._forms:
                form.show_problem(key, words, True)
        else:
            self.message.emit(refused_elsewhere(str(self.sender().property("called")), words))

    def _give_up(self, key: str) -> None:
        if self.target:
            self._drafts.drop(self.target.uid, key)
            for form in self._forms:
                form.given_back(key)


def refused_elsewhere(called: str, sentence: str) -> str:
    """What is said of a text that was refused when its record was not in sight any more: it waits there."""
    words = QCoreApplication.translate("Keeping", "{record} does not take it: {problem} What you typed waits there.")
    return words.format(record=called, problem=sentence)
