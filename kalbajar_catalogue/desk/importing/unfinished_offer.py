"""The import that an earlier session did not finish, offered to be gone on with."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from kalbajar_catalogue.desk.widgets.buttons import Button, Tool, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.importing.unfinished import Unfinished


class UnfinishedOffer(QFrame):
    """`go_on_asked` tells the `Unfinished` that a person goes on with, `given_up` that nobody will."""

    go_on_asked = Signal(object)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("is", "card")
        self._one: Unfinished | None = None
        self._words, self.go_on, self.drop = Elided(""), Button(""), Tool("plain", "x")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 10, 10)
        row.setSpacing(10)
        row.addWidget(self._words, 1)
        row.addWidget(self.go_on)
        row.addWidget(self.drop)
        self.go_on.clicked.connect(self._go_on)
        self.drop.clicked.connect(self._drop)
        self.show_unfinished(None)

    def show_unfinished(self, one: Unfinished | None) -> None:
        """Offer this one; not to be seen when there is none."""
        self._one = one
        self.setVisible(one is not None)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _go_on(self) -> None:
        one = self._one
        self.show_unfinished(None)
        if one is not None:
            self.go_on_asked.emit(one)

    def _drop(self) -> None:
        self.show_unfinished(None)
        self.given_up.emit()

    def _retranslate(self) -> None:
        one = self._one
        answers = self.tr("%n answer(s) given", "", one.answers if one else 0)
        name = one.path.name if one else ""
        said = self.tr("Not finished: {name}").format(name=name)
        given = [answers] if one and one.answers else []
        self._words.setText("   ·   ".join([said, *given, str(one.path.parent)]) if one else "")
        self.go_on.setText(self.tr("Go on"))
        self.go_on.setAccessibleName(self.tr("Go on with {name}, {answers}").format(name=name, answers=answers))
        named(self.drop, self.tr("Give this import up"))
