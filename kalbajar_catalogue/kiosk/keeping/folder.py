"""The kiosk's folder: where editions are dropped and kept, its settings, counts and log. No Qt."""

import os
from dataclasses import dataclass
from pathlib import Path

VARIABLE = "KALBAJAR_KIOSK"


@dataclass(frozen=True)
class KioskFolder:
    """One machine's folder. Staff drop `.edition` files into `root`; all else the kiosk keeps itself."""

    root: Path

    @property
    def editions(self) -> Path:
        """The editions that were taken in, over their pool of pictures."""
        return self.root / "editions"

    @property
    def refused(self) -> Path:
        """What could not be taken in, each with a sentence beside it."""
        return self.root / "refused"

    @property
    def settings(self) -> Path:
        """How the museum wants this kiosk."""
        return self.root / "kiosk.json"

    @property
    def counts(self) -> Path:
        """What was opened how often, a file for each month."""
        return self.root / "counts"

    @property
    def log(self) -> Path:
        """What happened, for staff."""
        return self.root / "kiosk.log"

    @property
    def lock(self) -> Path:
        """Held as long as a kiosk runs on this folder."""
        return self.root / "kiosk.lock"

    @property
    def starts(self) -> Path:
        """Why the kiosk was started again, the last times."""
        return self.root / "state" / "starts.json"

    @property
    def misses(self) -> Path:
        """How often a wrong PIN was typed."""
        return self.root / "state" / "pin.json"

    @property
    def scratch(self) -> Path:
        """What a running kiosk draws and unpacks; emptied at each start."""
        return self.root / "state" / "scratch"

    @property
    def mending(self) -> Path:
        """Where a carried edition is unpacked to mend one that was damaged."""
        return self.root / "state" / "mending"

    def make(self) -> None:
        """Makes what is missing of it. Raises OSError."""
        for folder in (self.root, self.editions, self.counts, self.starts.parent):
            folder.mkdir(parents=True, exist_ok=True)


def kiosk_folder(named: str = "") -> KioskFolder:
    """The folder that is named, else that of the variable KALBAJAR_KIOSK, else the usual one. It need not exist."""
    given = named or os.environ.get(VARIABLE, "")
    return KioskFolder(Path(given).expanduser().absolute() if given else Path.home() / "Kalbajar Kiosk")
