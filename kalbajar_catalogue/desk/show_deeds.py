"""What is done with one exhibition as a whole: the same menu and the same keys wherever an exhibition is in hand."""

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

LABELS: Final = "labels"
HANG_KEYS, WALL_KEYS, PRINT_KEYS, LABEL_KEYS = "Ctrl+H", "Ctrl+G", "Ctrl+P", "Ctrl+Shift+L"
RIGHTS_KEYS, FREEZE_KEYS, EXPORT_KEYS = "Ctrl+Shift+R", "Ctrl+Shift+F", "Ctrl+Shift+E"


class _Deed(NamedTuple):
    """`first` tells whether a line stands before it in the menu."""

    keys: str
    words: str
    ask: Callable[[str], None]
    possible: bool = True
    first: bool = False


class ShowDeeds(QObject):
    """Belongs to a page, whose signals these become; each tells the exhibition, `publish_asked` the paper too."""

    record_asked = Signal(str)
    wall_asked = Signal(str)
    hang_asked = Signal(str)
    texts_asked = Signal(str, str, str)
    rights_asked = Signal(str)
    publish_asked = Signal(str, str)
    freeze_asked = Signal(str)
    editions_asked = Signal(str)
    show_export_asked = Signal(str)
    history_asked = Signal(str)

    def __init__(self, writable: bool, page: QWidget) -> None:
        super().__init__(page)
        self._writable = writable

    def lend_to(self, page: QWidget) -> None:
        """Ask by the signals that a page has of the same names."""
        for name in ASKED:
            if (theirs := getattr(page, name, None)) is not None:
                getattr(self, name).connect(theirs)

    def fill(self, menu: QMenu, exhibition: str, is_open: bool = False) -> None:
        """Put everything that can be done with this exhibition into a menu; opening it where it is not open."""
        for deed in self._deeds()[1 if is_open else 0 :]:
            if deed.first:
                menu.addSeparator()
            action = menu.addAction(deed.words)
            action.setEnabled(deed.possible)
            if deed.keys:
                action.setShortcut(deed.keys)
            action.triggered.connect(_Asking(deed.ask, exhibition, action).ask)

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key does something with an exhibition."""
        return self._of_key(event) is not None

    def press(self, event: QKeyEvent, exhibition: str) -> bool:
        """Do with this exhibition what a key stands for; tells whether it stands for anything."""
        deed = self._of_key(event) if exhibition else None
        if deed is not None:
            deed.ask(exhibition)
        return deed is not None

    def _of_key(self, event: QKeyEvent) -> _Deed | None:
        keys = QKeySequence(event.keyCombination()).toString()
        return next((one for one in self._deeds() if one.keys == keys and one.possible and one.keys != "Return"), None)

    def _deeds(self) -> list[_Deed]:
        writes = self._writable
        return [
            _Deed("Return", self.tr("Open"), self.record_asked.emit),
            _Deed(WALL_KEYS, self.tr("Show its wall"), self.wall_asked.emit),
            _Deed(HANG_KEYS, self.tr("Hang works…"), self.hang_asked.emit, writes),
            _Deed("", self.tr("Texts and translations"), self._ask_texts, first=True),
            _Deed(RIGHTS_KEYS, self.tr("Rights and credits"), self.rights_asked.emit),
            _Deed("", self.tr("What happened to it"), self.history_asked.emit),
            _Deed(PRINT_KEYS, self.tr("Print…"), self._ask_paper, first=True),
            _Deed(LABEL_KEYS, self.tr("Print labels…"), self._ask_labels),
            _Deed(FREEZE_KEYS, self.tr("Freeze as an edition…"), self.freeze_asked.emit, writes),
            _Deed("", self.tr("Editions…"), self.editions_asked.emit),
            _Deed(EXPORT_KEYS, self.tr("Export tables…"), self.show_export_asked.emit),
        ]

    def _ask_texts(self, exhibition: str) -> None:
        self.texts_asked.emit(exhibition, "", "")

    def _ask_paper(self, exhibition: str) -> None:
        self.publish_asked.emit(exhibition, "")

    def _ask_labels(self, exhibition: str) -> None:
        self.publish_asked.emit(exhibition, LABELS)


ASKED: Final = (
    "record_asked", "wall_asked", "hang_asked", "texts_asked", "rights_asked", "publish_asked", "freeze_asked",
    "editions_asked", "show_export_asked", "history_asked",
)  # fmt: skip
"""The names of the signals by which a page asks for what is done with an exhibition."""


class _Asking(QObject):
    """What an entry of the menu asks; lives and goes with the entry."""

    def __init__(self, ask: Callable[[str], None], exhibition: str, action: QAction) -> None:
        super().__init__(action)
        self._ask, self._exhibition = ask, exhibition

    def ask(self) -> None:
        """Ask it."""
        self._ask(self._exhibition)
