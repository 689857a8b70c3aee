"""What the desk may do with the kiosk of this machine. The application fills it in: the desk knows no kiosk."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True)
class KioskState:
    """How the kiosk of this machine is set up.

    `values` are the settings by name as a person would type them, `allowed` what each may be, in English. Of the PIN
    it is only known whether there is one. `wrong` says which kept settings could not be read, and are as usual.
    """

    folder: Path
    values: Mapping[str, str] = field(default_factory=dict)
    allowed: Mapping[str, str] = field(default_factory=dict)
    has_pin: bool = False
    running: bool = False
    counted_days: int = 0
    wrong: tuple[str, ...] = ()


class KioskSetup(Protocol):
    """Reads and writes the files of the kiosk: for worker threads. Each change gives back how it stands then.

    Raises WorldError `kiosk.not_writable` for what the disk says.
    """

    def read(self) -> KioskState:
        """How it is set up now; where no kiosk ever ran, as usual."""

    def change(self, name: str, text: str) -> KioskState:
        """Sets one setting as a person typed it. Raises WorldError `kiosk.setting_refused`."""

    def set_pin(self, pin: str, again: str) -> KioskState:
        """Sets the PIN by which staff get out. Raises WorldError `kiosk.pin_digits`, `kiosk.pins_differ`."""

    def take_pin_away(self) -> KioskState:
        """There is no PIN any more: at the screen nobody can leave the kiosk."""

    def write_counts(self, out: Path) -> int:
        """Writes what was opened how often as a table; gives back of how many days."""
