"""What the inspector says of several works at once: how many they are, what they share, and where they are changed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.items.sharing import Shared
from kalbajar_catalogue.desk.widgets.buttons import Button, label, named, rule
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.desk.widgets.thumb import Thumb
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import word

THUMBS, THUMB = 4, QSize(64, 48)


class Several(QWidget):
    """Shows what `show_shared` was told; `batch_asked` tells that all of the works shall be changed."""

    batch_asked = Signal()

    def __init__(self, pictures: Pictures, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._language: Language = "en"
        self._shared: Shared | None = None
        self.heading, self._about, self._differ = label("work"), label("small", wraps=True), label("small", wraps=True)
        self.thumbs = [Thumb(pictures, THUMB) for _ in range(THUMBS)]
        self.change = Button("primary", "pencil")
        self.change.setEnabled(writable)
        self._lines = QFormLayout()
        self._lay_out()
        self.change.clicked.connect(self.batch_asked)
        self._retranslate()

    def show_count(self, count: int) -> None:
        """Say how many there are; what they share comes later."""
        self._count, self._shared = count, None
        self._retranslate()

    def show_shared(self, shared: Shared, language: Language) -> None:
        """Show what they share, in the words of one language."""
        self._shared, self._language = shared, language
        self._retranslate()

    @property
    def lines(self) -> list[tuple[str, str]]:
        """What they share: the name of each field, and its value."""
        return [(self._text(row, _NAME), self._text(row, _VALUE)) for row in range(self._lines.rowCount())]

    def _text(self, row: int, role: QFormLayout.ItemRole) -> str:
        item = self._lines.itemAt(row, role)
        words = item.widget() if item else None
        return words.text() if isinstance(words, QLabel) else ""

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addLayout(self._strip())
        column.addWidget(rule())
        column.addWidget(self._about)
        self._lines.setHorizontalSpacing(12)
        self._lines.setVerticalSpacing(6)
        self._lines.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        column.addLayout(self._lines)
        column.addWidget(self._differ)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        for painted in (inside, scroll.viewport()):
            painted.setAutoFillBackground(False)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 14)
        foot.addWidget(self.change, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)

    def _strip(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for thumb in self.thumbs:
            row.addWidget(thumb)
            thumb.hide()
        row.addStretch(1)
        return row

    def _retranslate(self) -> None:
        self.heading.setText(self.tr("%n chosen", "", self._count))
        self.change.setText(self.tr("Change many…"))
        named(self.change, self.tr("Change many…"), "Ctrl+E")
        self._show_pictures()
        self._clear()
        shared = self._shared
        if shared is None:
            self._about.setText("")
            self._differ.setText("")
            return
        self._say(shared)

    def _say(self, shared: Shared) -> None:
        none = self.tr("They have nothing recorded in common.")
        self._about.setText(self.tr("What they share") if shared.same else none)
        answers = {"yes": self.tr("yes"), "no": self.tr("no")}
        for name, text in shared.same:
            self._lines.addRow(label("small", word(self._language, name)), _value(answers.get(text, text)))
        differ = ", ".join(word(self._language, name) for name in shared.differ)
        self._differ.setText(self.tr("Not the same: {fields}").format(fields=differ) if differ else "")

    def _show_pictures(self) -> None:
        pictures: Sequence[tuple[str, str]] = self._shared.pictures if self._shared else ()
        for place, thumb in enumerate(self.thumbs):
            thumb.setVisible(place < len(pictures))
            if place < len(pictures):
                thumb.show_picture(*pictures[place])

    def _clear(self) -> None:
        while self._lines.rowCount():
            self._lines.removeRow(0)


def _value(text: str) -> QLabel:
    value = label("", text, wraps=True)
    value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return value


_NAME, _VALUE = QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole
