"""Stars and flags given on the light table: each written at once, as one step that can be undone."""

from PySide6.QtCore import QObject, Signal

from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.viewing import verbs
from kalbajar_catalogue.desk.viewing.sights import Sight


class Judging(QObject):
    """`said` tells in a quiet sentence what was given to which work."""

    said = Signal(str)

    def __init__(self, records: Records, parent: QObject) -> None:
        super().__init__(parent)
        self._records = records

    def rate(self, sight: Sight, stars: int) -> None:
        """Give a picture so many stars."""
        if sight.link and self._records.writable and stars != sight.rating:
            self._records.write(verbs.rated(sight.card.ref), verbs.rate(sight.link, stars))
            given = "★" * stars or self.tr("no stars")
            self.said.emit(f"{sight.name}: {given}")

    def pick(self, sight: Sight) -> None:
        """Pick a picture, or no longer."""
        if sight.link and self._records.writable:
            self._records.write(verbs.picked(sight.card.ref), verbs.pick(sight.link, not sight.picked))
            words = self.tr("no longer picked") if sight.picked else self.tr("picked")
            self.said.emit(f"{sight.name}: {words}")
