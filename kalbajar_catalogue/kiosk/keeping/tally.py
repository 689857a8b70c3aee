"""What a visitor does becomes a count: pages, works, languages, stays. Never who, never in which order."""

from PySide6.QtCore import QObject, QTimer, Slot

from kalbajar_catalogue.kiosk.content import Content
from kalbajar_catalogue.kiosk.keeping.counting import Counts, Key
from kalbajar_catalogue.kiosk.keeping.keeper import STAFF
from kalbajar_catalogue.kiosk.session import Session
from kalbajar_catalogue.kiosk.ways import ATTRACT

WRITE_MS = 60_000


class Tally(QObject):
    """Listens to a session. A stay in which staff came in is not counted."""

    def __init__(self, session: Session, content: Content, counts: Counts, parent: QObject) -> None:
        super().__init__(parent)
        self._content, self._counts = content, counts
        self._is_staff = False
        self._stay: list[Key] = []
        session.began.connect(self._began)
        session.opened.connect(self._opened)
        session.ended.connect(self._ended)
        self._timer = QTimer(self, interval=WRITE_MS)
        self._timer.timeout.connect(self.write)
        self._timer.start()

    @Slot()
    def write(self) -> None:
        """Puts what is new on the disk, if it can."""
        self._counts.write()
        self._stay.clear()

    @Slot(str)
    def _began(self, language: str) -> None:
        self._add("stay")
        self._add("language", language)

    @Slot(str, str)
    def _opened(self, page: str, argument: str) -> None:
        if page == STAFF:
            self._is_staff = True
            self._take_back()
        elif page != ATTRACT.page and not self._is_staff:
            self._add("page", page)
            self._count_work(argument)

    def _count_work(self, argument: str) -> None:
        if hung := self._content.shows.by_key.get(argument):
            self._add("work", f"{hung.show.edition.ref} {hung.work.number}")

    @Slot(str)
    def _ended(self, why: str) -> None:
        if not self._is_staff:
            self._add("reset" if why == "idle" else "left")
        self._is_staff = False
        self.write()

    def _add(self, what: str, which: str = "") -> None:
        self._stay.append(self._counts.add(what, which))

    def _take_back(self) -> None:
        for key in self._stay:
            self._counts.take_back(key)
        self._stay.clear()
