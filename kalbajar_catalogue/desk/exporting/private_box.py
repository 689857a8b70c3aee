"""Whether private information leaves: off until somebody ticks it, and then said loudly."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.actions import first_few
from kalbajar_catalogue.desk.exporting.verbs import Outlook
from kalbajar_catalogue.desk.icons import picture
from kalbajar_catalogue.desk.tokens import RECOLOURED, scheme
from kalbajar_catalogue.desk.widgets.buttons import label
from kalbajar_catalogue.desk.widgets.choices import Tick
from kalbajar_catalogue.exporting.telling import field_labels, records_said
from kalbajar_catalogue.i18n.kinds import kind_said
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.kinds import Kinds


class PrivateBox(QWidget):
    """`changed` tells that it was switched."""

    changed = Signal()

    def __init__(self, kinds: Kinds, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds, self._language = kinds, language
        self._outlook: Outlook | None = None
        self._ticked: Collection[str] = ()
        self.tick, self.loud, self._mark = Tick(), QFrame(), QLabel()
        self._head, self._what = label("heading", wraps=True), label("", wraps=True)
        self._lay_out()
        self.tick.clicked.connect(self._switch)
        self._colour()
        self._retranslate()

    @property
    def on(self) -> bool:
        """Whether private information leaves."""
        return self.tick.isChecked()

    @property
    def said(self) -> str:
        """What is said of it, the loud words first."""
        return f"{self._head.text()} {self._what.text()}" if self.on else ""

    def show_outlook(self, outlook: Outlook | None, ticked: Collection[str], language: Language) -> None:
        """Say what there is in the kinds that are ticked; None while nobody knows."""
        self._outlook, self._ticked, self._language = outlook, ticked, language
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() in RECOLOURED:
            self._colour()

    def _lay_out(self) -> None:
        self.loud.setProperty("is", "loud")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._head)
        words.addWidget(self._what)
        row = QHBoxLayout(self.loud)
        row.setContentsMargins(12, 8, 12, 10)
        row.setSpacing(10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.tick)
        column.addWidget(self.loud)

    def _switch(self) -> None:
        self._retranslate()
        self.changed.emit()

    def _colour(self) -> None:
        self._mark.setPixmap(picture("triangle-alert", scheme().madder, 18))

    def _retranslate(self) -> None:
        self.tick.setText(self.tr("Private information leaves too"))
        self.loud.setVisible(self.on)
        self._head.setText(self.tr("PRIVATE: this is for colleagues only. Keep it in the house."))
        self._what.setText(self._leaving())
        self.tick.setAccessibleName(self.tick.text())
        self.tick.setAccessibleDescription(self.said)

    def _leaving(self) -> str:
        if self._outlook is None:
            return self.tr("Looking at what private information there is…")
        fields = {kind: names for kind, names in self._outlook.private_fields.items() if kind in self._ticked}
        records = {kind: count for kind, count in self._outlook.private_records.items() if kind in self._ticked}
        said = [f"{kind_said(self._language, kind)}: {first_few(self._labels(kind, names))}"
                for kind, names in fields.items()]  # fmt: skip
        whole = [records_said(self._language, records)] if records else []
        if not said and not whole:
            return self.tr("None of these records has anything private.")
        return self.tr("With it leaves: {what}.").format(what="; ".join([*whole, *said]))

    def _labels(self, kind: str, names: Collection[str]) -> list[str]:
        return field_labels(self._language, self._kinds[kind], names)
