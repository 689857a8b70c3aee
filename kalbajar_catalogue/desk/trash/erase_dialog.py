"""The second question before erasing: what will be gone, what holds it still, and what to do about that."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.trash.rows import TrashRow
from kalbajar_catalogue.desk.trash.words import first_of, owned_said, size_said
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.choices import Tick
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.media.erasing import AlsoGone, Outlook
from kalbajar_catalogue.media.records import MediaFile

SIZE, LEAST, EDGE = QSize(640, 640), QSize(520, 340), QSize(64, 56)
_SIDES, _AROUND = 44, 200
_MOST, _FEW = 12, 5


@dataclass(frozen=True)
class Agreed:
    """What a person agreed to: what was seen, and what else is to go."""

    seen: Outlook
    also: AlsoGone


class EraseDialog(QDialog):
    """`confirmed` tells what was `Agreed` to."""

    confirmed = Signal(object)

    def __init__(
        self, seen: Outlook, rows: Sequence[TrashRow], folder: Path, language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._seen, self._folder, self._language = seen, folder, language
        going = set(seen.of_records.records)
        self._names = [f"{row.words[0]} ({row.thrown.ref})" for row in rows if row.uid in going]
        self._title, self._told = label("title", wraps=True), label("quiet", wraps=True)
        self.agree, self.go, self.leave = Tick(), Button("primary", "trash-2"), Button()
        self.folder, self.copies_too, self.editions_too = Button("link", parent=self), Tick(self), Tick(self)
        self._body = QVBoxLayout()
        self._said: list[QLabel] = []
        self._lay_out()
        self.agree.toggled.connect(self._look)
        self.go.clicked.connect(self._confirm)
        self.leave.clicked.connect(self.reject)
        self.folder.clicked.connect(self._show_copies)
        self._retranslate()
        self.leave.setFocus()

    @property
    def said(self) -> str:
        """Everything that is told, line by line."""
        return "\n".join(one.text() for one in self._said)

    @property
    def possible(self) -> bool:
        """Whether anything can be erased."""
        return bool(self._seen.of_records.records)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page by page through what is told, wherever the keys are; Esc keeps everything."""
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if event.key() in steps:
            bar = self.scroller.verticalScrollBar()
            bar.setValue(bar.value() + steps[Qt.Key(event.key())] * bar.pageStep())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("is", "surface")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._body.setContentsMargins(16, 12, 16, 16)
        self._body.setSpacing(4)
        inside.setLayout(self._body)
        self.scroller = scroller = QScrollArea()
        scroller.setWidgetResizable(True)
        scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroller.setWidget(inside)
        card = QFrame()
        card.setProperty("is", "card")
        within = QVBoxLayout(card)
        within.setContentsMargins(1, 1, 1, 1)
        within.addWidget(scroller)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(10)
        for widget, stretch in ((self._title, 0), (self._told, 0), (card, 1), (self.agree, 0)):
            column.addWidget(widget, stretch)
        column.addLayout(foot)

    def _fit(self) -> None:
        """As high as what is told needs, as far as there is room."""
        behind = self.parentWidget()
        room = behind.window().size() - EDGE if behind is not None else SIZE
        width = min(SIZE.width(), room.width())
        needed = self._body.heightForWidth(width - _SIDES) + _AROUND
        self.resize(QSize(width, min(needed, SIZE.height(), room.height())).expandedTo(LEAST))

    def _fill(self) -> None:
        for widget in self._said:
            widget.hide()
            widget.deleteLater()
        self._said.clear()
        while self._body.takeAt(0):
            pass
        for offered in (self.folder, self.copies_too, self.editions_too):
            offered.hide()
        self._tell_going()
        self._tell_refused()
        self._tell_copies()
        self._tell_mentions()
        self._body.addStretch(1)

    def _tell_going(self) -> None:
        records = self._seen.of_records
        if not self.possible:
            return
        self._head(self.tr("Will be gone"))
        self._list(self._names, _MOST)
        parts = {kind: count for kind, count in records.parts.items() if kind != MediaFile.kind}
        if parts:
            self._quiet(self.tr("With them: {parts}.").format(parts=owned_said(parts, self._language)))
        if self._seen.files:
            words = self.tr("%n original file(s), {size}, and all that was made from them.", "", self._seen.files)
            self._quiet(words.format(size=size_said(self._seen.bytes, self._language)))
        self._quiet(self.tr("%n line(s) of the history.", "", records.entries))
        self._quiet(self.tr("The numbers stay taken: nobody is given them again."))

    def _tell_refused(self) -> None:
        refused = self._seen.of_records.refused
        if refused:
            self._head(self.tr("Cannot be erased"))
            for one in refused[:_MOST]:
                self._line(sentence(self._language, one.code, one.values), "mend")
            if len(refused) > _MOST:
                self._quiet(self.tr("and %n more", "", len(refused) - _MOST))

    def _tell_copies(self) -> None:
        copies, editions = self._seen.of_records.snapshots, self._seen.editions
        if not self.possible:
            return
        if copies or editions:
            self._head(self.tr("Still held by"))
        if copies:
            self._line(self.tr("%n copy(ies) of the catalogue in its folder “backups”:", "", len(copies)))
            self._list(copies)
            self._offer(self.copies_too)
            self._offer(self.folder)
        if editions:
            self._line(self.tr("%n frozen edition(s):", "", len(editions)))
            self._list(editions)
            self._offer(self.editions_too)
            self._quiet(self.tr("Freeze the exhibition anew afterwards."))
        self._quiet(self.tr("What was printed, exported or copied elsewhere is out of reach."))

    def _tell_mentions(self) -> None:
        records = self._seen.of_records
        refs = list(dict.fromkeys(one.ref for one in records.mentions))
        if refs:
            self._head(self.tr("The name stays written in"))
            self._line(first_of(refs, _MOST))
            self._quiet(self.tr("Change it there if it must go too."))
        if records.forgotten:
            words = self.tr("%n earlier value(s) of other records name them; the history forgets those too.", "",
                            records.forgotten)  # fmt: skip
            self._quiet(words)

    def _list(self, names: Sequence[str], most: int = _FEW) -> None:
        for name in names[:most]:
            self._line(name)
        if len(names) > most:
            self._quiet(self.tr("and %n more", "", len(names) - most))

    def _head(self, words: str) -> None:
        head = label("heading", words)
        head.setContentsMargins(0, 10 if self._said else 0, 0, 0)
        self._add(head)

    def _line(self, words: str, role: str = "") -> None:
        self._add(label(role, words, wraps=True))

    def _quiet(self, words: str) -> None:
        self._add(label("quiet", words, wraps=True))

    def _add(self, told: QLabel) -> None:
        self._body.addWidget(told)
        self._said.append(told)

    def _offer(self, widget: QWidget) -> None:
        self._body.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        widget.show()

    def _look(self) -> None:
        self.go.setEnabled(self.possible and self.agree.isChecked())

    def _confirm(self) -> None:
        if self.possible and self.agree.isChecked():
            copies = self._seen.of_records.snapshots if self.copies_too.isChecked() else ()
            editions = self._seen.editions if self.editions_too.isChecked() else ()
            self.confirmed.emit(Agreed(self._seen, AlsoGone(copies, editions)))
            self.accept()

    def _show_copies(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder / "backups")))

    def _retranslate(self) -> None:
        count = len(self._seen.of_records.records)
        title = self.tr("Erase %n record(s) for good?", "", count) if count else self.tr("Nothing can be erased")
        self.setWindowTitle(title)
        self._title.setText(title)
        self._told.setText(self.tr("There is no way back: no Undo, no trash."))
        self._told.setVisible(self.possible)
        self.agree.setText(self.tr("I understand that nobody can bring this back"))
        self.agree.setVisible(self.possible)
        self.go.setText(self.tr("Erase for good"))
        named(self.go, self.tr("Erase for good"))
        self.go.setVisible(self.possible)
        self.leave.setText(self.tr("Keep") if self.possible else self.tr("Close"))
        named(self.leave, self.leave.text(), "Esc")
        for tick, words in ((self.copies_too, self.tr("Delete these copies too")),
                            (self.editions_too, self.tr("Remove these editions too"))):  # fmt: skip
            tick.setText(words)
            tick.setAccessibleName(words)
        self.folder.setText(self.tr("Show the folder"))
        named(self.folder, self.tr("Show the folder with the copies"))
        self._fill()
        self._look()
        self._fit()
