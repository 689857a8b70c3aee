"""What the dialogs of a batch share: choices on the left, the preview on the right, one action below."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.batch.panel import PreviewPanel
from kalbajar_catalogue.desk.batch.verbs import Part
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.choices import Tick
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.items.batch import Outcome, Ran
from kalbajar_catalogue.qtkit.jobs import Job
from kalbajar_catalogue.storage.fields import Field

TYPING_MS = 250
SIDE = 372
LEAST, WIDEST, EDGE = QSize(1080, 660), QSize(1320, 760), QSize(64, 48)
"""The bounds of a dialog, and what it leaves of the window behind it."""


class BatchFrame(QDialog):
    """Asks for previews while a person chooses, and writes when they press the button.

    While it is written the dialog hides and the strip shows how far it is; it comes back when that was refused or
    stopped. `written` tells how many works were changed.
    """

    written = Signal(int)

    def __init__(self, site: Site, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._site, self._language = site, language
        self._fields: Mapping[str, Field] = {}
        self._asking, self._whole = 0, False
        self._job: Job | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self.panel, self.skip = PreviewPanel(), Tick()
        self.go, self.leave = Button("primary"), Button()
        self._title, self._figures, self._why = label("title"), label("quiet", wraps=True), label("mend", wraps=True)
        self.side = QVBoxLayout()
        self._lay_out()
        self._typing.timeout.connect(self.refresh)
        self.skip.clicked.connect(self.look)
        self.go.clicked.connect(self.start)
        self.leave.clicked.connect(self.reject)

    def refresh(self) -> None:
        """Ask for the preview anew."""
        self._typing.stop()
        self._asking += 1
        self._whole = False
        self._why.setText("")
        self._ask()
        self.look()

    def later(self) -> None:
        """Ask for the preview anew as soon as the typing rests."""
        self._asking += 1
        self._whole = False
        self._typing.start()
        self.look()

    def start(self) -> None:
        """Write it."""
        if not self.go.isEnabled():
            return
        self._job = job = self._write()
        job.ended.connect(self._ended)
        self.hide()

    def look(self) -> None:
        """Say on the button what it does, and beside it why it does nothing."""
        count, refused = self._count(), self.panel.preview.of(Outcome.REFUSED)
        self.skip.setVisible(bool(refused))
        self.skip.setText(self.tr("Leave out the %n refused", "", refused))
        blocked = bool(refused) and not self.skip.isChecked()
        ready = self._whole and bool(count) and not blocked and self._site.records.writable
        self.go.setEnabled(ready)
        words = self._button_words(count)
        self.go.setText(words)
        self.go.setAccessibleName(words)
        reason = "" if ready else self._reason(count, blocked)
        if reason or ready:
            self._why.setText(reason)
            self._why.setVisible(bool(reason))
        self.go.setToolTip(reason)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def done(self, result: int) -> None:
        """Close, and ask for nothing more."""
        self._typing.stop()
        self._asking += 1
        super().done(result)

    # What each dialog says for itself

    def _ask(self) -> None:
        raise NotImplementedError

    def _write(self) -> Job:
        raise NotImplementedError

    def _button_words(self, count: int) -> str:
        raise NotImplementedError

    def _nothing_yet(self) -> str:
        """Why there is nothing to be done yet."""
        raise NotImplementedError

    def _count(self) -> int:
        return self.panel.preview.of(Outcome.CHANGES) + self.panel.preview.of(Outcome.NEW)

    def _reason(self, count: int, blocked: bool) -> str:
        if not self._site.records.writable:
            return self.tr("This catalogue can only be looked at here.")
        if not self._whole:
            return self._nothing_yet()
        if blocked:
            return self.tr("Mend what is refused, or leave it out.")
        return self.tr("Nothing would change.") if not count else ""

    # What comes of it

    def _take(self, part: Part) -> bool:
        """Show a part of the preview, if it is still the one that was asked for."""
        if part.asking != self._asking:
            return False
        if part.problem is not None:
            self.panel.begin("")
            self._whole = False
            self._say(sentence(self._language, part.problem.code, part.problem.values))
            return False
        self.panel.add(part.preview)
        return True

    def _say(self, words: str) -> None:
        self._why.setText(words)
        self._why.setVisible(bool(words))

    def _done(self, ran: Ran) -> None:
        self._job = None
        self.written.emit(len(ran.changed))
        self.accept()

    def _failed(self, error: WorldError) -> None:
        self._job = None
        self.show()
        self.refresh()
        self._say(sentence(self._language, error.code, error.problem.values))

    def _ended(self) -> None:
        if self._job is not None and self._job.cancelled:
            self._job = None
            self.show()
            self._say(self.tr("Stopped. Nothing was changed."))

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._title)
        head.addWidget(self._figures)
        body = QHBoxLayout()
        body.setSpacing(20)
        body.addWidget(self._scrolling())
        body.addWidget(self.panel, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.skip)
        foot.addWidget(self._why, 1)
        foot.addStretch(0)
        foot.addWidget(self.leave)
        foot.addWidget(self.go)
        self._why.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(14)
        column.addLayout(head)
        column.addLayout(body, 1)
        column.addLayout(foot)
        behind = self.parentWidget()
        room = behind.window().size() if behind is not None else WIDEST
        self.resize((room - EDGE).boundedTo(WIDEST).expandedTo(LEAST))

    def _scrolling(self) -> QScrollArea:
        scroll, inside = QScrollArea(), QWidget()
        scroll.setWidgetResizable(True)
        scroll.setFixedWidth(SIDE)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        for widget in (inside, scroll.viewport()):
            widget.setAutoFillBackground(False)
        self.side.setContentsMargins(0, 0, 10, 0)
        self.side.setSpacing(10)
        inside.setLayout(self.side)
        return scroll

    def _retranslate(self) -> None:
        self.leave.setText(self.tr("Close"))
        named(self.leave, self.tr("Close"), "Esc")
        self.panel.name_fields(self._fields, self._language)
        self.panel.say_nothing(self._nothing_yet())
        self.look()
