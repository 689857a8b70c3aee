"""Checks under each other as they end: a mark, what it is, how much was looked at, what is wrong, what mends it."""

from collections.abc import Mapping, Sequence
from enum import Enum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGroupBox, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.safekeeping.words import check_name, deed_name, deed_question, looked_at
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.diagnostics.checks import Check
from kalbajar_catalogue.diagnostics.problems import Problem
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence

_MARK, _GAP, _LINE = 18, 10, 28
_SHOWN = 6
"""So many sentences of one check are shown; the last one of a long list says how many more there are."""
WITH_SOURCES = ("originals", "editions")
"""Deeds that take files from somewhere."""
RESTORE = "restore"
"""What asks by a dialog of its own."""
SWEEP = "sweep"
"""Files that no record names are nothing wrong; who wants can put them aside."""


class How(Enum):
    """How a check stands."""

    WAITING = "circle-dashed"
    RUNNING = "circle-dot"
    WHOLE = "circle-check"
    WRONG = "triangle-alert"
    SKIPPED = "minus"


_INKS = {How.WAITING: "quiet", How.RUNNING: "indigo", How.WHOLE: "sage", How.WRONG: "weld", How.SKIPPED: "quiet"}


class CheckRow(QGroupBox):
    """One check; `mend_asked` tells the code of what mends it, once a person said yes.

    Tab stops at it where something is wrong, so that a screen reader says what.
    `sources_asked` tells it too, where files of the person's own are to be taken for it.
    """

    mend_asked = Signal(str)
    sources_asked = Signal(str)

    def __init__(self, name: str, code: str, language: Language, parent: QWidget | None = None) -> None:
        """`code` is of the sentence that says how much was looked at, '' for none."""
        super().__init__(parent)
        self.name, self._code, self._language = name, code, language
        self.how, self.check, self._deeds = How.WAITING, Check(name, 0), True
        self._mark, self._head, self._count = QLabel(), label(), label("small")
        self.wrong, self._question = label("quiet", wraps=True), label("quiet", wraps=True)
        self.mend, self.do, self.other, self.keep = Button(), Button("primary", "check"), Button(), Button()
        self.setProperty("is", "check")
        self._lay_out()
        self.mend.clicked.connect(self._ask)
        self.do.clicked.connect(self._answer)
        self.other.clicked.connect(self._answer_other)
        self.keep.clicked.connect(self._leave)
        self.retranslate()

    @property
    def said(self) -> str:
        """What a screen reader says of the check."""
        states = {
            How.WAITING: self.tr("not looked at yet"), How.RUNNING: self.tr("being looked at"),
            How.WHOLE: self.tr("whole"), How.WRONG: self.tr("something is wrong"), How.SKIPPED: self.tr("left out"),
        }  # fmt: skip
        parts = (self._head.text(), states[self.how], self._count.text(), self.wrong.text())
        return ", ".join(part for part in parts if part)

    def show_how(self, how: How) -> None:
        """Stand so."""
        self.how = how
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if how is How.WRONG else Qt.FocusPolicy.NoFocus)
        self._colour()
        self.setAccessibleName(self.said)

    def show_check(self, check: Check, deeds: bool) -> None:
        """Show what was found; `deeds` tells whether it may be mended here."""
        self.check, self._deeds = check, deeds
        self.show_how(How.WHOLE if check.ok else How.WRONG)
        self.retranslate()
        self._leave()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self._colour()

    def speak(self, language: Language) -> None:
        """Say it in this language."""
        self._language = language
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word anew."""
        check = self.check
        self._head.setText(check_name(self.name))
        ended = self.how in (How.WHOLE, How.WRONG)
        self._count.setText(looked_at(check, self._code, self._language) if ended else "")
        told = [sentence(self._language, one.code, one.values) for one in _few(check)]
        self.wrong.setText("\n".join(told))
        self.wrong.setVisible(bool(told))
        self.mend.setText(deed_name(check.mend))
        named(self.mend, f"{check_name(self.name)}: {deed_name(check.mend)}")
        self._question.setText(deed_question(check.mend))
        takes = check.mend in WITH_SOURCES
        self.do.setText(self.tr("From the backups") if takes else self.tr("Do it"))
        named(self.do, f"{self.do.text().strip()}: {self._question.text()}")
        self.other.setText(self.tr("From elsewhere…"))
        named(self.other, f"{check_name(self.name)}: {self.other.text()}")
        self.keep.setText(self.tr("Leave it"))
        named(self.keep, self.tr("Leave it"))
        self.setAccessibleName(self.said)

    # What a person does

    def _ask(self) -> None:
        if self.check.mend == RESTORE:
            self.mend_asked.emit(self.check.mend)
            return
        self.mend.hide()
        for widget in (self._question, self.do, self.keep):
            widget.show()
        self.other.setVisible(self.check.mend in WITH_SOURCES)
        self.keep.setFocus()

    def _answer(self) -> None:
        self._leave()
        self.mend_asked.emit(self.check.mend)

    def _answer_other(self) -> None:
        self._leave()
        self.sources_asked.emit(self.check.mend)

    def _leave(self) -> None:
        asked = any(button.hasFocus() for button in (self.keep, self.do, self.other))
        for widget in (self._question, self.do, self.other, self.keep):
            widget.hide()
        wanted = not self.check.ok or (self.check.mend == SWEEP and self.check.count > 0)
        self.mend.setVisible(wanted and self._deeds and bool(deed_name(self.check.mend)))
        if asked and self.mend.isVisibleTo(self):
            self.mend.setFocus()

    def _colour(self) -> None:
        self._mark.setPixmap(picture(self.how.value, getattr(scheme(), _INKS[self.how]), _MARK))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(_GAP)
        head.addWidget(self._mark)
        head.addWidget(self._head)
        head.addStretch(1)
        head.addWidget(self._count)
        deeds = QHBoxLayout()
        deeds.setSpacing(8)
        for button in (self.mend, self.do, self.other, self.keep):
            deeds.addWidget(button)
        deeds.addStretch(1)
        below = QVBoxLayout()
        below.setContentsMargins(_MARK + _GAP, 0, 0, 0)
        below.setSpacing(6)
        for widget in (self.wrong, self._question):
            below.addWidget(widget)
        below.addLayout(deeds)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 3, 6, 3)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(below)
        for hidden in (self.wrong, self._question, self.mend, self.do, self.other, self.keep):
            hidden.hide()
        self._colour()


class CheckList(QFrame):
    """A row for each check that there will be; it tells what a person wants mended, and with files of their own."""

    mend_asked = Signal(str)
    sources_asked = Signal(str)

    def __init__(self, counted: Mapping[str, str], language: Language, parent: QWidget | None = None) -> None:
        """`counted` names the checks in order, each with the sentence that says how much was looked at."""
        super().__init__(parent)
        self.rows = {name: CheckRow(name, code, language) for name, code in counted.items()}
        inside, self.scroller = QWidget(), QScrollArea()
        inside.setProperty("is", "surface")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(0)
        for row in self.rows.values():
            row.mend_asked.connect(self.mend_asked)
            row.sources_asked.connect(self.sources_asked)
            column.addWidget(row)
        column.addStretch(1)
        self.setProperty("is", "card")
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setWidgetResizable(True)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setWidget(inside)
        within = QVBoxLayout(self)
        within.setContentsMargins(1, 1, 1, 1)
        within.addWidget(self.scroller)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page through the checks, whichever of them has the keys."""
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            bar = self.scroller.verticalScrollBar()
            page = event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
            bar.setValue(bar.value() + steps[Qt.Key(event.key())] * (bar.pageStep() if page else _LINE))
        else:
            super().keyPressEvent(event)

    def begin(self, names: Sequence[str] = ()) -> None:
        """These are looked at anew, all of them for no name; the others stay as they were found."""
        for name in names or self.rows:
            row = self.rows[name]
            row.show_check(Check(name, 0), deeds=False)
            row.show_how(How.WAITING)
            row.retranslate()

    def show_running(self, name: str) -> None:
        """This one is looked at now."""
        if name in self.rows and self.rows[name].how is How.WAITING:
            self.rows[name].show_how(How.RUNNING)

    def show_check(self, check: Check, deeds: bool = True) -> None:
        """Show what one found."""
        if check.name in self.rows:
            self.rows[check.name].show_check(check, deeds)
            if not check.ok:
                self.scroller.ensureWidgetVisible(self.rows[check.name], 0, 8)

    def show_first_wrong(self) -> None:
        """Bring the first one that found something into sight."""
        wrong = next((row for row in self.rows.values() if row.how is How.WRONG), None)
        if wrong is not None:
            self.scroller.ensureWidgetVisible(wrong, 0, 8)

    def end(self) -> None:
        """What did not end will not."""
        for row in self.rows.values():
            if row.how in (How.WAITING, How.RUNNING):
                row.show_how(How.SKIPPED)

    def name(self, words: str) -> None:
        """Call the list so, for those who do not see it."""
        self.scroller.setAccessibleName(words)

    def speak(self, language: Language) -> None:
        """Say everything in this language."""
        for row in self.rows.values():
            row.speak(language)

    @property
    def said(self) -> str:
        """Everything that is shown, line by line."""
        return "\n".join(row.said for row in self.rows.values())


def _few(check: Check) -> Sequence[Problem]:
    problems = check.problems
    return problems if len(problems) <= _SHOWN else (*problems[: _SHOWN - 1], problems[-1])
