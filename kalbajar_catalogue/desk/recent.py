"""What was open before on this machine: catalogues, and records of the one that is open."""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings

MOST_CATALOGUES: Final = 8
MOST_RECORDS: Final = 12
CATALOGUES, LAST, RECORDS = "window/catalogues", "window/last_catalogue", "window/records"


class RecentCatalogues:
    """The folders that were opened last, the newest first; what is not there any more is left out."""

    def __init__(self, memory: QSettings) -> None:
        self._memory = memory

    def folders(self) -> Sequence[Path]:
        """The folders, the newest first."""
        found = (Path(text) for text in _texts(self._memory, CATALOGUES))
        return [folder for folder in found if (folder / "catalogue.sqlite").is_file()]

    def remember(self, folder: Path, sample: bool) -> None:
        """This one is open now; next time the desk begins with it, unless it is the sample."""
        place = str(folder.resolve())
        others = [text for text in _texts(self._memory, CATALOGUES) if text != place]
        self._memory.setValue(CATALOGUES, [place, *others][:MOST_CATALOGUES])
        if not sample:
            self._memory.setValue(LAST, place)

    def last(self) -> Path | None:
        """The catalogue that was worked in last, None when it is not there any more."""
        text = str(self._memory.value(LAST) or "")
        return Path(text) if text and (Path(text) / "catalogue.sqlite").is_file() else None


class RecentRecords:
    """The records of one catalogue that were opened last, by uid, the newest first."""

    def __init__(self, memory: QSettings, place: str) -> None:
        """`place` tells catalogues apart; see `place_of`."""
        self._memory, self._key = memory, f"{RECORDS}/{place}"

    def uids(self) -> Sequence[str]:
        """The records, the newest first."""
        return _texts(self._memory, self._key)

    def remember(self, uid: str) -> None:
        """This one was opened now."""
        others = [one for one in self.uids() if one != uid]
        self._memory.setValue(self._key, [uid, *others][:MOST_RECORDS])


def place_of(folder: Path) -> str:
    """A short name for a catalogue's folder, to keep apart what is remembered of each."""
    return hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]


def _texts(memory: QSettings, name: str) -> list[str]:
    """A remembered list; QSettings gives back a single text for a list of one."""
    value = memory.value(name)
    if isinstance(value, str):
        return [value] if value else []
    return [str(one) for one in value] if isinstance(value, list) else []
