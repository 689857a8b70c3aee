"""Beside a person: who may be the same, what names them in which role, and where the facts come from."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities.likely import INITIALS
from kalbajar_catalogue.desk.forms.record_aside import RecordAside
from kalbajar_catalogue.desk.forms.used_by import emptied
from kalbajar_catalogue.desk.people import verbs
from kalbajar_catalogue.desk.people.verbs import Twin
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named, rule
from kalbajar_catalogue.desk.widgets.line_button import LineButton
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.journal import Action


class PersonAside(RecordAside):
    """Adds who may be the same to what stands beside every record."""

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(site, language, parent)
        self._twins: tuple[Twin, ...] = ()
        self.twins = QWidget()
        self._heading, self._rows = label("heading"), QVBoxLayout()
        self._rows.setSpacing(6)
        inner = QVBoxLayout(self.twins)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        inner.addWidget(self._heading)
        inner.addLayout(self._rows)
        inner.addSpacing(4)
        inner.addWidget(rule())
        self.column.insertWidget(0, self.twins)
        self.twins.hide()
        self._retranslate()

    def show_record(self, uid: str, name: str) -> None:
        """Show what lies around somebody else."""
        if uid != self.uid:
            self._show_twins((uid, ()))
        super().show_record(uid, name)

    def ask(self) -> None:
        """Ask also who may be the same."""
        super().ask()
        self.read_latest("twins", verbs.alike(self.uid), self._show_twins)

    def _show_twins(self, answer: tuple[str, tuple[Twin, ...]]) -> None:
        uid, twins = answer
        if uid == self.uid or not twins:
            self._twins = twins
            self._retranslate()

    def _retranslate(self) -> None:
        emptied(self._rows)
        self.twins.setVisible(bool(self._twins))
        self._heading.setText(self.tr("May be the same"))
        for twin in self._twins:
            self._rows.addWidget(self._row(twin))

    def _row(self, twin: Twin) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        name, said = LineButton("row"), twin.name.best(self.language).text or twin.ref
        name.show_words(said)
        name.setProperty("uid", twin.uid)
        name.clicked.connect(self._ask_record)
        column.addWidget(name)
        why = self.tr("the initials fit") if twin.why == INITIALS else self.tr("the same name, spelled otherwise")
        reason = label("small", f"{twin.ref} · {why}", wraps=True)
        reason.setContentsMargins(4, 0, 0, 2)
        column.addWidget(reason)
        ways = QHBoxLayout()
        ways.setSpacing(4)
        for words, slot, symbol in (
            (self.tr("Compare…"), self._ask_merge, "git-merge"),
            (self.tr("Keep apart"), self._keep_apart, ""),
        ):
            way = Button("" if symbol else "plain", symbol)
            way.setText(words)
            named(way, f"{words} {said}")
            way.setProperty("uid", twin.uid)
            way.setEnabled(self.site.records.writable)
            way.clicked.connect(slot)
            ways.addWidget(way)
        ways.addStretch(1)
        column.addLayout(ways)
        return row

    def _twin(self) -> Twin:
        wanted = str(self.sender().property("uid"))
        return next(twin for twin in self._twins if twin.uid == wanted)

    def _ask_record(self) -> None:
        self.record_asked.emit(self._twin().uid)

    def _ask_merge(self) -> None:
        self.merge_asked.emit([self._twin().uid, self.uid])

    def _keep_apart(self) -> None:
        twin = self._twin()
        action = Action("names.kept_apart", {"one": self.name, "other": twin.name.best(self.language).text or twin.ref})
        self.site.records.write(action, verbs.keep_apart(self.uid, twin.uid))

    @property
    def proposed(self) -> Sequence[Twin]:
        """Who may be the same as the one that is shown."""
        return self._twins
