"""The same place or word in the lists that the world shares: its addresses by list and number, and a line to add one.

`given` tells all addresses as they should be stored; the owner writes them and shows what is stored (`show_addresses`).
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kalbajar_catalogue.authorities.elsewhere import read_address, said_shortly
from kalbajar_catalogue.desk.forms.used_by import emptied
from kalbajar_catalogue.desk.tokens import Dress
from kalbajar_catalogue.desk.widgets.buttons import Tool, label, named
from kalbajar_catalogue.desk.widgets.elided import Elided
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.i18n.sentences import sentence

DRAFT = "line:address"
"""Under which an address that is being typed for a record is kept, apart from the keys of its fields."""


class Elsewhere(QWidget):
    """The addresses of one record in shared lists. Nothing is fetched: the program needs no network.

    `typed` tells what stands in the line and is not stored, '' when nothing does.
    """

    given = Signal(list)
    typed = Signal(str)
    message = Signal(str)

    def __init__(
        self, lists: tuple[str, ...], language: Language, writable: bool, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        """`lists` are the shared lists in which such records are found."""
        super().__init__(parent)
        self._dress = Dress()
        self._lists, self._language, self._writable = lists, language, writable
        self.addresses: tuple[str, ...] = ()
        self._heading, self._rows = label("heading"), QVBoxLayout()
        self._rows.setSpacing(2)
        self.line, self._problem = QLineEdit(), label("mend", wraps=True)
        self.line.setVisible(writable)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addLayout(self._rows)
        column.addWidget(self.line)
        column.addWidget(self._problem)
        self._problem.hide()
        self.line.textEdited.connect(self.typed)
        self.line.editingFinished.connect(self._take)
        self._retranslate()

    def show_addresses(self, addresses: Sequence[str]) -> None:
        """Show what is stored; what was typed and understood goes away."""
        if tuple(addresses) != self.addresses:
            self.line.clear()
            self._mend("")
        self.addresses = tuple(addresses)
        self._retranslate()

    def show_draft(self, text: str) -> None:
        """Show what was typed for this record earlier and is not stored; nothing for ''."""
        if text and not self.line.text():
            self.line.setText(text)
            self._mend(self.tr("Typed earlier and not saved. Leave the field to save it."))

    def forget(self) -> None:
        """Another record is shown: nothing is typed for it yet."""
        self.line.clear()
        self._mend("")
        self.show_addresses(())

    def speak(self, language: Language) -> None:
        """Say what is to be mended in this language."""
        self._language = language

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange or self._dress.hears(event):
            self._retranslate()

    def _take(self) -> None:
        typed = self.line.text().strip()
        if not typed:
            self._mend("")
            return
        try:
            address = read_address(typed, self._lists)
        except WorldError as error:
            self._mend(sentence(self._language, error.code, error.problem.values))
            return
        self._mend("")
        self.line.clear()
        self.typed.emit("")
        if address not in self.addresses:
            self.given.emit([*self.addresses, address])

    def _mend(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def _row(self, address: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        words = Elided()
        words.setText(said_shortly(address))
        words.setToolTip(address)
        line.addWidget(words, 1)
        for symbol, name, slot in (
            ("copy", self.tr("Copy the address of {what}"), self._copy),
            ("x", self.tr("Take {what} away"), self._remove),
        ):
            tool = Tool("tiny", symbol)
            named(tool, name.format(what=said_shortly(address)))
            tool.setProperty("address", address)
            tool.clicked.connect(slot)
            tool.setVisible(symbol == "copy" or self._writable)
            line.addWidget(tool)
        return row

    def _copy(self) -> None:
        address = str(self.sender().property("address"))
        QGuiApplication.clipboard().setText(address)
        self.message.emit(self.tr("Copied: {address}").format(address=address))

    def _remove(self) -> None:
        address = str(self.sender().property("address"))
        self.given.emit([one for one in self.addresses if one != address])

    def _retranslate(self) -> None:
        emptied(self._rows)
        self._heading.setText(self.tr("The same elsewhere"))
        for address in self.addresses:
            self._rows.addWidget(self._row(address))
        if not self.addresses and not self._writable:
            self._rows.addWidget(label("quiet", self.tr("No address is recorded."), wraps=True))
        self.line.setPlaceholderText(self.tr("Number in {list}, or address").format(list=self._lists[0]))
        named(self.line, self.tr("Number or address: {lists}").format(lists=", ".join(self._lists)))
