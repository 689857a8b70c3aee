"""A picture that comes in beside that of the catalogue which is the same or looks alike, and what becomes of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.importing.file_thumbs import FileThumbs
from kalbajar_catalogue.desk.importing.lonely_pane import FilePicture
from kalbajar_catalogue.desk.importing.picture_verbs import Named
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.desk.widgets.overlay import Overlay
from kalbajar_catalogue.desk.widgets.pictures import Pictures, Wanted
from kalbajar_catalogue.desk.widgets.segments import Segments
from kalbajar_catalogue.desk.widgets.thumb import Thumb
from kalbajar_catalogue.media.service import FileGlance

SIZE, MOST = QSize(236, 176), 2
ATTACH, SKIP = "attach", "skip"


@dataclass(frozen=True)
class Pair:
    """A file that comes in for a record, and a picture of a work that the catalogue has; `there`: of this record."""

    path: Path
    coming: FileGlance
    record: Named
    work: Named
    known: FileGlance
    identical: bool
    there: bool
    skipped: bool


class AlikePane(QWidget):
    """`decided` tells whether the picture in hand is skipped, `all_same_skipped` asks it of all that are the same."""

    decided = Signal(bool)
    all_same_skipped = Signal()

    def __init__(
        self, pictures: Pictures, thumbs: FileThumbs, writable: bool, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._writable, self._same = writable, 0
        self._pair: Pair | None = None
        self._title, self._why = label("heading", wraps=True), label("quiet", wraps=True)
        self.coming, self.there = FilePicture(thumbs, SIZE), Thumb(pictures, SIZE)
        self._captions: list[tuple[QLabel, QLabel, QLabel]] = [
            (label("small"), Elided("heading"), Elided("small")) for _ in range(MOST)
        ]
        self.choice, self.lay, self.all = Segments((ATTACH, SKIP)), Button("toggle"), Button("link")
        self.overlay, self._both = Overlay(pictures), QWidget()
        self.overlay.hide()
        self.lay.setCheckable(True)
        self._lay_out()
        self.choice.chosen.connect(self._decide)
        self.lay.toggled.connect(self.overlay.setVisible)
        self.lay.toggled.connect(self._both.setHidden)
        self.all.clicked.connect(self.all_same_skipped)
        self._retranslate()

    def show_pair(self, pair: Pair | None, same: int) -> None:
        """Show these two; `same` pictures that come in are the same as one of the catalogue and not skipped."""
        self._pair = pair
        self.coming.show_file(pair.path if pair else None)
        if pair:
            known = pair.known
            self.there.show_picture(known.sha256, known.file_path, f"{pair.work.number}, {pair.work.title}")
            one, other = (Wanted(file.sha256, file.file_path, 0) for file in (pair.coming, known))
            self.overlay.show_pair(one, other, (pair.path.name, pair.work.number))
            self.choice.show_chosen(SKIP if pair.skipped else ATTACH)
        self.choice.setEnabled(self._writable)
        self.choice.setVisible(pair is not None and not pair.there)
        self.all.setVisible(same > 1)
        self.all.setEnabled(self._writable)
        self._same = same
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        both = QHBoxLayout(self._both)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(16)
        for view, captions in zip((self.coming, self.there), self._captions, strict=True):
            side = QVBoxLayout()
            side.setSpacing(4)
            for widget in (captions[0], view, *captions[1:]):
                side.addWidget(widget)
                widget.setMaximumWidth(SIZE.width())
            both.addLayout(side)
        both.addStretch(1)
        ways = QHBoxLayout()
        ways.setSpacing(12)
        for way in (self.choice, self.lay):
            ways.addWidget(way)
        ways.addStretch(1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 14, 20, 12)
        column.setSpacing(10)
        for widget in (self._title, self._why):
            column.addWidget(widget)
        column.addWidget(self._both)
        column.addLayout(ways)
        column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.overlay)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _decide(self, key: str) -> None:
        self.decided.emit(key == SKIP)

    def _retranslate(self) -> None:
        self._say_pair()
        for key, words in ((ATTACH, self.tr("Attach too")), (SKIP, self.tr("Skip"))):
            self.choice.buttons[key].setText(words)
        named(self.choice.buttons[ATTACH], self.tr("Attach this picture too"))
        named(self.choice.buttons[SKIP], self.tr("Skip this picture"))
        self.lay.setText(self.tr("Lay on one another"))
        named(self.lay, self.lay.text())
        # Down, its words are bold and wider.
        self.lay.setMinimumWidth(self.lay.sizeHint().width() + 14)
        self.all.setText(self.tr("Skip all %n that are the same", "", self._same))
        named(self.all, self.all.text())

    def _say_pair(self) -> None:
        pair = self._pair
        if pair is None:
            return
        if pair.there:
            title = self.tr("This record has this very picture already")
            why = self.tr("It is not attached twice.")
        elif pair.identical:
            title = self.tr("The catalogue has this very file")
            why = self.tr("Attach it too, and both records show the one file. Skip it, and all stays as it is.")
        else:
            title = self.tr("The catalogue has a picture that looks alike")
            why = self.tr("Attach it too, and the catalogue keeps both files. Skip it, and all stays as it is.")
        self._title.setText(title)
        self._why.setText(why)
        coming = (self.tr("Comes in for"), pair.record, pair.coming)
        known = (self.tr("The catalogue has"), pair.work, pair.known)
        for captions, (head, called, file) in zip(self._captions, (coming, known), strict=True):
            self._caption(captions, head, called, file)

    def _caption(self, captions: Sequence[QLabel], head: str, called: Named, file: FileGlance) -> None:
        size = f"{file.width} × {file.height} px" if file.width else ""
        name = self._pair.path.name if self._pair and file is self._pair.coming else ""
        words = (head, " · ".join(part for part in (called.number, called.title) if part),
                 " · ".join(part for part in (size, name) if part))  # fmt: skip
        for widget, text in zip(captions, words, strict=True):
            widget.setText(text)
