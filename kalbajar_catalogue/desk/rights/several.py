"""Many works at once: what is said of their rights together, as one step of undo."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCompleter,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kalbajar_catalogue.authorities import vocabularies
from kalbajar_catalogue.desk.rights.words import use_meant, use_said
from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, label, named, rule
from kalbajar_catalogue.desk.widgets.choices import Choice, Tick
from kalbajar_catalogue.freezing.clearance import USES
from kalbajar_catalogue.i18n.languages import LANGUAGES, OWN_NAMES, Language
from kalbajar_catalogue.i18n.numbers import shown_number

LEAVE, UNTIL, WITHOUT = "", "until", "without"
SET_KEYS = "Ctrl+Return"
SCOPES = ("object", "picture", "text")


class Several(QWidget):
    """`granted` tells what was typed by flat key, the scope, and whether the credit line becomes that of the works."""

    granted = Signal(dict, str, bool)

    def __init__(self, language: Language, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language, self._writable, self._count = language, writable, 0
        self.letter: Path | None = None
        self._title, self._intro, self._problem = label("work"), label("quiet", wraps=True), label("mend", wraps=True)
        self.scope, self.status, self.ends = Choice(), Choice(), Choice()
        self.uses = {use: Choice() for use in USES}
        self.until, self.holder = QLineEdit(), QLineEdit()
        self.credits = {code: QLineEdit() for code in LANGUAGES}
        self.credit_too, self.go = Tick(), Button("primary", "check")
        self.attach, self.forget = Button("", "file-text"), Tool("tiny", "x")
        self._heads: dict[str, QLabel] = {}
        self.agents = QStringListModel(self)
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_count(self, count: int) -> None:
        """So many works are chosen."""
        self._count = count
        self._retranslate()

    def begin(self) -> None:
        """Put the cursor where the first answer is given."""
        self.uses[next(iter(self.uses))].setFocus()

    def know_agents(self, names: Sequence[str]) -> None:
        """Complete holders with these names."""
        self.agents.setStringList(list(names))

    def typed(self) -> dict[str, str]:
        """What is to be said, by flat key of rights; what is left as it is, is not in it."""
        found = {f"may_{use}": choice.value() for use, choice in self.uses.items() if choice.value()}
        lines = {"holder": self.holder, **{f"credit_line_{code}": line for code, line in self.credits.items()}}
        found |= {key: line.text().strip() for key, line in lines.items() if line.text().strip()}
        if self.status.value():
            found["status"] = self.status.value()
        if self.ends.value() == WITHOUT:
            found["expires"] = ""
        elif self.ends.value() == UNTIL and self.until.text().strip():
            found["expires"] = self.until.text().strip()
        return found

    def show_problem(self, words: str) -> None:
        """Say what is to be mended."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def clear(self) -> None:
        """Everything is left as it is again."""
        for choice in (*self.uses.values(), self.status, self.ends):
            choice.setCurrentIndex(0)
        for line in (self.until, self.holder, *self.credits.values()):
            line.clear()
        self.credit_too.setChecked(False)
        self._forget_letter()
        self.show_problem("")

    def speak(self, language: Language) -> None:
        """Offer words in this language."""
        self._language = language
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def take_letter(self, file: Path) -> None:
        """This letter is to be kept with the rights of all."""
        self.letter = file
        self._check()

    # Laying out

    def _lay_out(self) -> None:
        inner, scroll = QWidget(), QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 14, 14, 16)
        column.setSpacing(8)
        for part in (self._title, self._intro, rule()):
            column.addWidget(part)
        column.addLayout(self._grid())
        column.addWidget(rule())
        self._put(column, "status", self.status)
        self._put(column, "holder", self.holder)
        self._head(column, "credit")
        for line in self.credits.values():
            column.addWidget(line)
        column.addWidget(self.credit_too)
        self._head(column, "letter")
        column.addLayout(self._letter_row())
        column.addStretch(1)
        scroll.setWidget(inner)
        for painted in (inner, scroll.viewport()):
            painted.setAutoFillBackground(False)
        self._problem.hide()
        self._lay_over_foot(scroll)

    def _lay_over_foot(self, scroll: QScrollArea) -> None:
        """What is done stands at the foot, and is in sight however much is chosen above."""
        foot = QWidget()
        foot.setProperty("is", "foot")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QVBoxLayout(foot)
        inside.setContentsMargins(16, 10, 16, 12)
        inside.setSpacing(6)
        inside.addWidget(self._problem)
        inside.addWidget(self.go)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(foot)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        rows = {"scope": self.scope, **self.uses, "ends": self.ends}
        for line, (name, choice) in enumerate(rows.items()):
            self._heads[name] = label("quiet")
            grid.addWidget(self._heads[name], line, 0)
            grid.addWidget(choice, line, 1)
        grid.addWidget(self.until, len(rows), 1)
        return grid

    def _letter_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.attach)
        row.addWidget(self.forget)
        row.addStretch(1)
        return row

    def _put(self, column: QVBoxLayout, name: str, control: QWidget) -> None:
        self._head(column, name)
        column.addWidget(control)

    def _head(self, column: QVBoxLayout, name: str) -> None:
        self._heads[name] = label("small")
        column.addWidget(self._heads[name])

    def _connect(self) -> None:
        completer = QCompleter(self.agents, self.holder)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.holder.setCompleter(completer)
        for choice in (self.scope, self.status, self.ends, *self.uses.values()):
            choice.activated.connect(self._check)
        for line in (self.until, self.holder, *self.credits.values()):
            line.textChanged.connect(self._check)
        self.attach.clicked.connect(self._ask_letter)
        self.forget.clicked.connect(self._forget_letter)
        self.go.clicked.connect(self._grant)
        for keys in (SET_KEYS, "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.go.click)

    def _ask_letter(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("The letter of permission"))
        if name:
            self.take_letter(Path(name))

    def _forget_letter(self) -> None:
        self.letter = None
        self._check()

    def _grant(self) -> None:
        self.show_problem("")
        self.granted.emit(self.typed(), self.scope.value(), self.credit_too.isChecked())

    def _check(self) -> None:
        self.until.setVisible(self.ends.value() == UNTIL)
        self.credit_too.setEnabled(any(line.text().strip() for line in self.credits.values()))
        self.forget.setVisible(self.letter is not None)
        self.attach.setText(self.letter.name if self.letter else self.tr("Choose the letter…"))
        named(self.attach, self.attach.text().strip())
        something = bool(self.typed()) or self.letter is not None
        self.go.setEnabled(something and self._writable and self._count > 0)
        why = "" if something else self.tr("Choose first what is to be said of them.")
        self.go.setToolTip(why if self._writable else self.tr("This catalogue can only be looked at."))

    def _retranslate(self) -> None:
        figure = shown_number(self._count, self._language, 0)
        self._title.setText(self.tr("%n work(s) chosen", "", self._count).replace(str(self._count), figure, 1))
        self._intro.setText(self.tr("What you say here is set in all of them, as one step that can be undone."))
        self._offer()
        heads = {
            "scope": self.tr("Rights in"), "ends": self.tr("Permission"), "status": self.tr("Rights status"),
            "holder": self.tr("Rights holder"), "credit": self.tr("Credit line, as the holder wants it"),
            "letter": self.tr("Letter of permission"), **{use: use_said(use) for use in USES},
        }  # fmt: skip
        controls: dict[str, QWidget] = {"scope": self.scope, "ends": self.ends, "status": self.status,
                                        "holder": self.holder, **self.uses}  # fmt: skip
        for name, words in heads.items():
            self._heads[name].setText(words)
            if name in controls:
                controls[name].setAccessibleName(words)
        for use in USES:
            self._heads[use].setToolTip(use_meant(use))
        self.until.setPlaceholderText(self.tr("e.g. {example}").format(example="31.12.2027"))
        self.until.setAccessibleName(self.tr("Last day of the permission"))
        self.holder.setPlaceholderText(self.tr("Leave as it is"))
        for code, line in self.credits.items():
            line.setPlaceholderText(OWN_NAMES[code])
            line.setAccessibleName(f"{heads['credit']}, {OWN_NAMES[code]}")
        self.credit_too.setText(self.tr("Also as the credit line of the works"))
        self.go.setText(self.tr("Set in %n work(s)", "", self._count).replace(str(self._count), figure, 1))
        named(self.go, self.go.text().strip(), SET_KEYS)
        named(self.forget, self.tr("No letter"))
        self._check()

    def _offer(self) -> None:
        leave = self.tr("Leave as it is")
        permission = [(term.code, term.label.best(self._language).text) for term in vocabularies.terms("permission")]
        for choice in self.uses.values():
            choice.offer([(LEAVE, leave), *permission], choice.value())
        status = [(term.code, term.label.best(self._language).text) for term in vocabularies.terms("rights_status")]
        self.status.offer([(LEAVE, leave), *status], self.status.value())
        scopes = {"object": self.tr("The works"), "picture": self.tr("All their pictures"),
                  "text": self.tr("Their texts")}  # fmt: skip
        self.scope.offer([(scope, scopes[scope]) for scope in SCOPES], self.scope.value() or SCOPES[0])
        ends = [(LEAVE, leave), (UNTIL, self.tr("Until a day…")), (WITHOUT, self.tr("Without an end"))]
        self.ends.offer(ends, self.ends.value())
