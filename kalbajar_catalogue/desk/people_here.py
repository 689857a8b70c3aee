"""Who is at this desk: what the bar offers, and what this machine remembers of it."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QSettings, Signal

from kalbajar_catalogue.authorities import desk_people
from kalbajar_catalogue.authorities.records import DeskPerson
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.session import HERE
from kalbajar_catalogue.desk.topbar import TopBar
from kalbajar_catalogue.storage.journal import Changes


class PeopleHere(QObject):
    """Keeps the bar in step with the people of the catalogue; whom a person chooses there is who writes from then on.

    `message` asks once who is here, where there are people to choose from and whoever writes is none of them.
    """

    message = Signal(str)

    def __init__(self, records: Records, bar: TopBar, memory: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._records, self._bar, self._memory = records, bar, memory
        self._asked = False
        bar.person_chosen.connect(self._become)
        records.who_changed.connect(self._show)
        bar.show_person(records.who)

    def look(self) -> None:
        """Read who works here."""
        self._records.read(desk_people.colours, self._offer)

    def hear(self, changes: Changes) -> None:
        """Read anew who works here when that was changed."""
        if changes.touches(DeskPerson.kind):
            self.look()

    def leave(self) -> None:
        """Have nothing more to do with the bar."""
        self._bar.person_chosen.disconnect(self._become)
        self._records.who_changed.disconnect(self._show)
        self._bar.show_people({})

    def _become(self, who: str) -> None:
        self._records.become(who)

    def _show(self, who: str) -> None:
        self._memory.setValue(HERE, who)
        self._bar.show_person(who)

    def _offer(self, colours: Mapping[str, str]) -> None:
        self._bar.show_people(colours)
        if colours and self._records.who not in colours and not self._asked:
            self._asked = True
            self.message.emit(self.tr("Who is here? Choose your name at the upper right."))
