"""What stands beside the form of an event: who shows it to visitors, and what can hardly be meant."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kalbajar_catalogue.desk.events_said import title_of
from kalbajar_catalogue.desk.tokens import Dress
from kalbajar_catalogue.desk.widgets.buttons import Button, label
from kalbajar_catalogue.desk.widgets.line_button import LineButton
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.i18n.languages import Language, Multilingual


class Around(QWidget):
    """`record_asked` tells the uid of the exhibition that a person wants to see."""

    record_asked = Signal(str)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = Dress()
        self._language = language
        self._shows: tuple[Exhibition, ...] = ()
        self._editions: tuple[tuple[Multilingual, str], ...] | None = None
        self._doubts: tuple[str, ...] = ()
        self._shown_head, self._doubt_head = label("heading"), label("heading")
        self._shown, self._doubted = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self._retranslate()

    def show_event(self, shows: Sequence[Exhibition], doubts: Sequence[str]) -> None:
        """Show whose guide prints an event, and what is doubtful about it."""
        self._shows, self._doubts, self._editions = tuple(shows), tuple(doubts), None
        self._retranslate()

    def show_editions(self, editions: Sequence[tuple[Multilingual, str]]) -> None:
        """Show which frozen editions hold it: title and name."""
        self._editions = tuple(editions)
        self._retranslate()

    def speak(self, language: Language) -> None:
        """Name the records in this language."""
        self._language = language
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange or self._dress.hears(event):
            self._retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 12, 16)
        column.setSpacing(8)
        for head, rows in ((self._shown_head, self._shown), (self._doubt_head, self._doubted)):
            column.addWidget(head)
            column.addLayout(rows)
            column.addSpacing(10)
        column.addStretch(1)

    def _retranslate(self) -> None:
        self._shown_head.setText(self.tr("What visitors see"))
        self._doubt_head.setText(self.tr("To look at again"))
        for rows in (self._shown, self._doubted):
            _empty(rows)
        self._fill_shown()
        self._doubt_head.setVisible(bool(self._doubts))
        for words in self._doubts:
            self._doubted.addWidget(label("mend", words, wraps=True))

    def _fill_shown(self) -> None:
        if not self._shows:
            words = self.tr("No guide and no kiosk shows it: it belongs to no exhibition and to no programme with one.")
            self._shown.addWidget(label("quiet", words, wraps=True))
        else:
            self._shown.addWidget(label("small", self.tr("Printed in the guide of"), wraps=True))
        for show in self._shows:
            link = LineButton("link")
            link.show_words(title_of(show.title, self._language))
            link.setProperty("uid", show.uid)
            link.clicked.connect(self._ask)
            self._shown.addWidget(link)
        for words in self._said_of_editions():
            self._shown.addWidget(label("quiet", words, wraps=True))

    def _said_of_editions(self) -> list[str]:
        if self._editions is None or not self._shows:
            return []
        if not self._editions:
            return [self.tr("No frozen edition holds it yet; a kiosk shows it after the next one.")]
        # The hyphens that no line ends at: a number is read in one piece.
        names = ", ".join(sorted(name.replace("-", "\u2011") for _, name in self._editions))
        return [self.tr("Kiosks show it where one of these editions is: {names}.").format(names=names)]

    def _ask(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.record_asked.emit(str(button.property("uid")))


def _empty(rows: QVBoxLayout) -> None:
    while rows.count():
        if (item := rows.takeAt(0)) and (widget := item.widget()):
            widget.hide()
            widget.deleteLater()
