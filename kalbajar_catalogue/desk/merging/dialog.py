"""Two records of one kind beside each other: which stays, whose value of each field, who is concerned; then one act.

Nothing is written before `Merge` is pressed; what is written then is one step that Undo takes back whole. The dialog
closes at once: with ten thousand users it takes seconds, and the pages go on meanwhile.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kalbajar_catalogue.authorities.comparing import Concerned
from kalbajar_catalogue.authorities.records import Agent, Place, Source, Term
from kalbajar_catalogue.desk import kinds
from kalbajar_catalogue.desk.forms.lookup import Lookup
from kalbajar_catalogue.desk.merging import verbs
from kalbajar_catalogue.desk.merging.choosing import Choosing
from kalbajar_catalogue.desk.merging.lines import GAP, LABELS, Lines, label_of
from kalbajar_catalogue.desk.merging.verbs import Both
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named, rule
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.storage.called import Called
from kalbajar_catalogue.storage.fields import naming_field
from kalbajar_catalogue.storage.journal import Action

WIDE, HIGH = 940, 660
SMALL_WIDE, SMALL_HIGH = 620, 400
"""The size while the other record is still to be chosen."""
SCROLL_BAR = 18
_TYPES = {one.kind: one for one in (Agent, Place, Source, Term)}


class MergeDialog(QDialog):
    """Shows two records of a kind; given one, asks for the other first. At first the one that is used more stays."""

    def __init__(
        self, site: Site, kind: str, uids: Sequence[str], language: Language, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._records, self._kind, self._language = site.records, kind, language
        self._uids = tuple(uids[:2])
        self._choices: dict[str, str] = {}
        self._both: Both | None = None
        self._first_look = True
        self._concerned: Mapping[str, Concerned | None] = {}
        self.choosing, self.lines = Choosing(kind, Lookup(site.records, language), language), Lines()
        self.swap, self.agree, self.leave = Button("", "arrow-left-right"), Button("primary", "git-merge"), Button()
        self._heads = tuple((label("small"), label("work", wraps=True), label("small")) for _ in range(3))
        self._same, self._outcome = label("quiet", wraps=True), QVBoxLayout()
        self._lay_out()
        self._connect()
        self._retranslate()
        self._begin()

    # What a person does

    def swap_sides(self) -> None:
        """Let the other one stay; what was chosen goes with the values."""
        turned = {"gone": "stays", "stays": "gone"}
        self._choices = {key: turned.get(choice, choice) for key, choice in self._choices.items()}
        self._uids = (self._uids[1], self._uids[0])
        self._read()

    def accept(self) -> None:
        """Make one of the two, as one step, and close."""
        both = self._both
        if both is None or both.outlook is None or not self._records.writable:
            return
        action = Action("records.merged", {"ref": both.gone.ref, "into": both.stays.ref})
        verb = verbs.merge(both.gone.uid, both.stays.uid, dict(self._choices))
        self._records.write(action, verb, label=self.tr("Merging…"))
        super().accept()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    # Laying out

    def _lay_out(self) -> None:
        compare = QWidget()
        column = QVBoxLayout(compare)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._over_columns())
        column.addWidget(rule())
        column.addWidget(self._scrolled(), 1)
        column.addWidget(rule())
        self._outcome.setSpacing(3)
        column.addLayout(self._outcome)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.choosing)
        self._pages.addWidget(compare)
        self._add_foot()

    def _over_columns(self) -> QGridLayout:
        heads = QGridLayout()
        heads.setContentsMargins(0, 0, SCROLL_BAR, 0)
        heads.setHorizontalSpacing(GAP)
        heads.setColumnMinimumWidth(0, LABELS)
        heads.addWidget(self.swap, 0, 0, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        for column, parts in enumerate(self._heads, 1):
            heads.setColumnStretch(column, 1)
            block = QVBoxLayout()
            block.setSpacing(1)
            for part in parts:
                part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
                block.addWidget(part)
            block.addStretch(1)
            heads.addLayout(block, 0, column)
        return heads

    def _scrolled(self) -> QScrollArea:
        inner, scroll = QWidget(), QScrollArea()
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 8, 8, 8)
        body.setSpacing(12)
        body.addWidget(self.lines)
        body.addWidget(self._same)
        body.addStretch(1)
        scroll.setWidgetResizable(True)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        for painted in (inner, scroll.viewport()):
            painted.setAutoFillBackground(False)
        return scroll

    def _add_foot(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.agree)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(12)
        whole.addWidget(self._pages, 1)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.swap.clicked.connect(self.swap_sides)
        self.agree.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)
        self.lines.chosen.connect(self._choose)
        self.choosing.chosen.connect(self._take_other)
        self.choosing.typed.connect(self._look_for)

    # Reading

    def _begin(self) -> None:
        if len(self._uids) == 2:
            self._pages.setCurrentIndex(1)
            self.resize(WIDE, HIGH)
            self._records.read(verbs.concerned(self._uids), self._weigh)
        else:
            self.resize(SMALL_WIDE, SMALL_HIGH)
            self._records.read(verbs.twins(self._kind, self._uids[0]), self._show_twins)

    def _show_twins(self, names: Sequence[Called]) -> None:
        self.choosing.show_twins(names[0], names[1:])
        self.choosing.line.setFocus()

    def _look_for(self, said: str) -> None:
        self._records.read(verbs.found(self._kind, said, self._uids[0]), self._take_found)

    def _take_found(self, uid: str) -> None:
        if not uid or uid == self._uids[0]:
            self.choosing.say(self.tr("Nothing, or more than one, is called so. Type its number instead."))
        else:
            self._take_other(uid)

    def _take_other(self, uid: str) -> None:
        self.choosing.say("")
        self._uids = (uid, self._uids[0])
        self._begin()

    def _weigh(self, concerned: Mapping[str, Concerned | None]) -> None:
        """At first the one stays that more records use, or that cannot go."""
        self._concerned = concerned
        gone, stays = (_weight(concerned[uid]) for uid in self._uids)
        if gone > stays:
            self._uids = (self._uids[1], self._uids[0])
        self._read()

    def _read(self) -> None:
        gone, stays = self._uids
        self._records.read(verbs.beside(gone, stays, dict(self._choices), self._language), self._show)

    def _show(self, both: Both) -> None:
        if (both.gone.uid, both.stays.uid) != self._uids:
            return
        self._both = both
        if both.outlook is not None:
            self.lines.show_lines(both.outlook, both.texts, _TYPES[self._kind], self._language)
        self.agree.setEnabled(both.outlook is not None and self._records.writable)
        self._retranslate()
        if self._first_look:
            # Else Enter would swap the sides, or take the first of the values.
            self._first_look = False
            (self.agree if self.agree.isEnabled() else self.leave).setFocus()

    def _choose(self, key: str, choice: str) -> None:
        self._choices[key] = choice
        self._read()

    # Words

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Make one record of two"))
        for button, words in (
            (self.swap, self.tr("Swap")), (self.agree, self.tr("Merge")), (self.leave, self.tr("Cancel")),
        ):  # fmt: skip
            button.setText(words)
            named(button, words)
        named(self.swap, self.tr("Let the other one stay"))
        self.agree.setVisible(self._pages.currentIndex() == 1)
        if not self._records.writable:
            self.agree.setToolTip(self.tr("This catalogue is open for reading only."))
        if both := self._both:
            self._name_sides(both)
            self._say_outcome(both)

    def _name_sides(self, both: Both) -> None:
        told = (
            (self.tr("This one goes"), both.gone, self._used(both.gone.uid)),
            (self.tr("This one stays"), both.stays, self._used(both.stays.uid)),
            (self.tr("Afterwards"), both.stays, ""),
        )
        for (head, name, line), (words, one, used) in zip(self._heads, told, strict=True):
            head.setText(words)
            name.setText(one.name.best(self._language).text or one.ref)
            line.setText(" · ".join(part for part in (one.ref, used) if part))
        if after := self._name_after(both):
            self._heads[2][1].setText(after)

    def _name_after(self, both: Both) -> str:
        name = naming_field(_TYPES[self._kind]) or ""
        after = both.outlook.after if both.outlook else {}
        keys = (f"{name}_{self._language}", name, *(f"{name}_{one}" for one in ("az", "en", "ru")))
        return next((str(after[key]) for key in keys if after.get(key)), "")

    def _used(self, uid: str) -> str:
        concerned = self._concerned.get(uid)
        return self.tr("used by %n record(s)", "", sum(concerned.used.values())) if concerned else ""

    def _say_outcome(self, both: Both) -> None:
        while (item := self._outcome.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if both.refused:
            words = sentence(self._language, both.refused.code, both.refused.problem.values)
            self._outcome.addWidget(label("mend", words, wraps=True))
            self._same.hide()
            return
        for words in self._sentences(both):
            self._outcome.addWidget(_bullet(words))
        self._say_same(both)

    def _sentences(self, both: Both) -> list[str]:
        concerned = self._concerned.get(both.gone.uid)
        told: list[str] = []
        if concerned and concerned.used:
            many = ", ".join(f"{kinds.one_of(kind) or kind} {count}" for kind, count in concerned.used.items())
            words = self.tr("Who names {ref} will name {into}: {records}.")
            told.append(words.format(ref=both.gone.ref, into=both.stays.ref, records=many))
        else:
            told.append(self.tr("Nothing names {ref}.").format(ref=both.gone.ref))
        if self._kind != Source.kind:
            told.append(self.tr("Names that do not stay become other spellings, so that they are still found."))
        words = self.tr("{ref} goes to the trash and says where it went. It is one step; Undo takes all of it back.")
        return [*told, words.format(ref=both.gone.ref)]

    def _say_same(self, both: Both) -> None:
        record_type = _TYPES[self._kind]
        lines = both.outlook.lines if both.outlook else ()
        labels = [label_of(record_type, line.key, self._language) for line in lines if not line.differs]
        self._same.setVisible(bool(labels))
        self._same.setText(self.tr("The same in both: {fields}.").format(fields=", ".join(labels)))


def _weight(concerned: Concerned | None) -> float:
    """How much speaks for a record to stay."""
    return sum(concerned.used.values()) if concerned else float("inf")


def _bullet(words: str) -> QLabel:
    return label("", f"• {words}", wraps=True)
