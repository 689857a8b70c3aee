"""The rights of one work as a list: in the thing, in all its pictures, in one of them, in its texts."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from kalbajar_catalogue.desk.icons import icon
from kalbajar_catalogue.desk.rights.verbs import WorkSheet, today
from kalbajar_catalogue.desk.rights.words import SYMBOLS, holder_said, ink_of, picture_said, scope_said
from kalbajar_catalogue.desk.tokens import Dress, scheme
from kalbajar_catalogue.desk.widgets.buttons import Tool, label, named
from kalbajar_catalogue.desk.widgets.line_button import LineButton
from kalbajar_catalogue.freezing.clearance import answer
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.texts.records import Rights

BESIDE_WORDS = 44
"""What the icon and the margins of a line take, px."""


@dataclass(frozen=True)
class Place:
    """Where new rights may be recorded: the uid of what they are in, their scope, its name."""

    owner: str
    scope: str
    said: str


class CaseButton(LineButton):
    """Rights in a line, with the icon of what they say of printing before them."""

    def __init__(self) -> None:
        super().__init__("case")
        self.setCheckable(True)

    def minimumSizeHint(self) -> QSize:
        """The icon, and a few letters."""
        return QSize(80, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        """Bear these words, shortened for the icon too."""
        room = max(0, self.width() - BESIDE_WORDS)
        super().setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))


class Cases(QWidget):
    """`chosen` tells the uid of the rights that a person wants to see, `new_asked` the place of new ones."""

    chosen = Signal(str)
    new_asked = Signal(str, str)

    def __init__(self, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress = Dress()
        self._sheet: WorkSheet | None = None
        self._language: Language = "en"
        self._shown, self._writable = "", writable
        self._head, self.add = label("heading"), Tool("plain", "plus")
        self.offers = QMenu(self.add)
        self._nothing = label("quiet", wraps=True)
        self.buttons: dict[str, CaseButton] = {}
        self._rows = QVBoxLayout()
        self._lay_out()
        self.offers.triggered.connect(self._ask_new)

    def show_sheet(self, sheet: WorkSheet, shown: str, language: Language) -> None:
        """Show the rights of this work, one of them as chosen."""
        self._sheet, self._shown, self._language = sheet, shown, language
        self._fill()

    def places(self) -> list[Place]:
        """Where rights may be recorded."""
        sheet = self._sheet
        if sheet is None:
            return []
        scopes = [Rights(owner=sheet.work.uid, scope=scope) for scope in ("object", "picture", "text")]
        found = [Place(one.owner, one.scope, scope_said(one)) for one in scopes]
        return found + [Place(one.clearance.link, "picture", self._picture(place)) for place, one in
                        enumerate(sheet.pictures, 1)]  # fmt: skip

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, or take the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange or self._dress.hears(event):
            self._fill()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._head, 1)
        head.addWidget(self.add)
        self.add.setMenu(self.offers)
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add.setEnabled(self._writable)
        self._rows.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._nothing)
        column.addLayout(self._rows)

    def _fill(self) -> None:
        self._head.setText(self.tr("Rights"))
        self.add.setText(self.tr("Record rights"))
        named(self.add, self.tr("Record rights in the work, a picture or a text"))
        self._nothing.setText(self.tr("Nothing is recorded. Record rights, and say what may be done."))
        rights = self._sheet.rights if self._sheet else ()
        self._nothing.setVisible(not rights)
        self._offer()
        self._take_away({one.uid for one in rights})
        for one in rights:
            self._show(one)

    def _offer(self) -> None:
        self.offers.clear()
        for place in self.places():
            self.offers.addAction(place.said).setData((place.owner, place.scope))

    def _take_away(self, there: set[str]) -> None:
        for uid in [uid for uid in self.buttons if uid not in there]:
            button = self.buttons.pop(uid)
            self._rows.removeWidget(button)
            button.hide()
            button.deleteLater()

    def _show(self, rights: Rights) -> None:
        button = self.buttons.get(rights.uid) or self._make(rights.uid)
        assert self._sheet is not None
        verdict = answer((rights,), "print", today()).verdict
        where = self._where(rights)
        words = " · ".join(part for part in (where, holder_said(rights, self._sheet.holders, self._language)) if part)
        button.setIcon(icon(SYMBOLS[verdict], ink_of(verdict, scheme())))
        button.show_words(words)
        button.setChecked(rights.uid == self._shown)

    def _make(self, uid: str) -> CaseButton:
        button = self.buttons[uid] = CaseButton()
        button.setProperty("uid", uid)
        button.clicked.connect(self._tell)
        self._rows.addWidget(button)
        return button

    def _where(self, rights: Rights) -> str:
        assert self._sheet is not None
        if rights.owner == self._sheet.work.uid:
            return scope_said(rights)
        of_pictures = enumerate(self._sheet.pictures, 1)
        return next((self._picture(place) for place, one in of_pictures
                     if rights.owner in (one.clearance.link, one.clearance.file)), "")  # fmt: skip

    def _picture(self, place: int) -> str:
        assert self._sheet is not None
        return picture_said(self._sheet.pictures[place - 1].clearance.role, place, self._language)

    def _tell(self) -> None:
        self.chosen.emit(self.sender().property("uid"))

    def _ask_new(self, action: QAction) -> None:
        owner, scope = action.data()
        self.new_asked.emit(owner, scope)


def first_of(rights: Sequence[Rights]) -> str:
    """The rights that are shown at first: those in the work itself before those in its pictures."""
    own = sorted(rights, key=lambda one: (one.scope != "object", one.uid))
    return own[0].uid if own else ""
