"""Files that belong to no record: given to one by its number or title, left out, or brought in as photographs."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.forms.completing import complete
from kalbajar_catalogue.desk.importing.file_thumbs import FileThumbs
from kalbajar_catalogue.desk.importing.picture_list import paint_thumb
from kalbajar_catalogue.desk.tokens import RECOLOURED
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named, rule
from kalbajar_catalogue.desk.widgets.scaled import Scaled
from kalbajar_catalogue.importing.picture_edits import Owner

BOX = QSize(240, 180)


class FilePicture(QWidget):
    """The picture of a file that is not in the catalogue, whole, in a box of a fixed size."""

    def __init__(self, thumbs: FileThumbs, size: QSize = BOX, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbs, self._scaled = thumbs, Scaled()
        self._path: Path | None = None
        self.setFixedSize(size)
        thumbs.arrived.connect(self._look)

    def show_file(self, path: Path | None) -> None:
        """Show the picture of this file."""
        self._path = path
        self.setAccessibleName(path.name if path else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, or its place holder."""
        if self._path is not None:
            paint_thumb(QPainter(self), self.rect(), self._thumbs, self._path, self._scaled)

    def changeEvent(self, event: QEvent) -> None:
        """Paint in the new colours."""
        super().changeEvent(event)
        if event.type() in RECOLOURED:
            self.update()

    def _look(self, path: Path) -> None:
        if path == self._path:
            self.update()


class LonelyPane(QWidget):
    """`given` tells the record (an Owner) that gets the chosen files; the others tell what else becomes of them."""

    given = Signal(object)
    left_out = Signal()
    photographs_asked = Signal()

    def __init__(self, thumbs: FileThumbs, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writable, self._count = writable, 0
        self._owners: Mapping[str, Owner] = {}
        self._picture, self._title = FilePicture(thumbs), label("heading", wraps=True)
        self._why, self._to = label("quiet", wraps=True), label("small")
        self.line, self.give = QLineEdit(), Button("primary")
        self.leave, self.photographs = Button("", "x"), Button("", "image-plus")
        self._choices = QStringListModel(self)
        complete(self.line, self._choices, many=False)
        self._lay_out()
        self.line.textChanged.connect(self._look)
        self.line.returnPressed.connect(self._give)
        self.give.clicked.connect(self._give)
        self.leave.clicked.connect(self.left_out)
        self.photographs.clicked.connect(self.photographs_asked)
        self._retranslate()

    def offer(self, owners: Mapping[str, Owner]) -> None:
        """These records may be chosen, by what they are called."""
        self._owners = owners
        self._choices.setStringList(list(owners))
        self._look()

    def show_files(self, paths: Sequence[Path]) -> None:
        """Speak of these files."""
        self._count = len(paths)
        self._picture.show_file(paths[0] if paths else None)
        self._title.setText(paths[0].name if len(paths) == 1 else self.tr("%n file(s) chosen", "", len(paths)))
        self._retranslate()

    def owner(self) -> Owner | None:
        """The record that is typed; its number alone is enough where no other begins so."""
        text = self.line.text().strip()
        if text in self._owners:
            return self._owners[text]
        folded = text.casefold()
        near = [owner for name, owner in self._owners.items() if name.casefold().split(" · ")[0] == folded]
        return near[0] if folded and len(near) == 1 else None

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        giving = QHBoxLayout()
        giving.setSpacing(8)
        giving.addWidget(self.line, 1)
        giving.addWidget(self.give)
        others = QHBoxLayout()
        others.setSpacing(8)
        others.addWidget(self.photographs)
        others.addWidget(self.leave)
        others.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 12)
        column.setSpacing(8)
        for widget in (self._title, self._why):
            column.addWidget(widget)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(4)
        column.addWidget(self._to)
        column.addLayout(giving)
        column.addWidget(rule())
        column.addLayout(others)
        column.addStretch(1)

    def _look(self) -> None:
        self.give.setEnabled(self._writable and self._count > 0 and self.owner() is not None)
        self.leave.setEnabled(self._count > 0)
        self.photographs.setEnabled(self._writable and self._count > 0)

    def _give(self) -> None:
        if self.give.isEnabled() and (owner := self.owner()) is not None:
            self.line.clear()
            self.given.emit(owner)

    def _retranslate(self) -> None:
        self._why.setText(self.tr("The name begins with no number of a record.") if self._count == 1 else self.tr(
            "Their names begin with no number of a record."))  # fmt: skip
        self._to.setText(self.tr("Give to the record"))
        self.line.setPlaceholderText(self.tr("Number or title"))
        self.line.setAccessibleName(self.tr("Number or title of the record that gets the chosen files"))
        self.give.setText(self.tr("Give"))
        named(self.give, self.tr("Give the chosen files to this record"))
        self.leave.setText(self.tr("Leave out"))
        named(self.leave, self.tr("Leave the chosen files out"))
        self.photographs.setText(self.tr("Bring in as photographs"))
        named(self.photographs, self.tr("Bring the chosen files in as photographs, each a work of its own"))
        if self._count != 1:
            self._title.setText(self.tr("%n file(s) chosen", "", self._count))
        self._look()
