"""How wide the columns of an exhibition's page are, and which are folded, remembered on this machine."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QSettings

SIZES_KEY: Final = "exhibitions/columns"
FOLDED_KEY: Final = "exhibitions/folded"
_SIDES: Final = ("left", "right")
_COLUMNS: Final = 3


class ColumnMemory:
    """Keeps what a person did with the columns; what was never said, or cannot be read, is not remembered."""

    def __init__(self, memory: QSettings) -> None:
        self._memory = memory

    def sizes(self) -> list[int]:
        """The widths in px of the three columns, [] when nobody changed them."""
        parts = str(self._memory.value(SIZES_KEY, "")).split(",")
        known = len(parts) == _COLUMNS and all(part.isdecimal() for part in parts)
        return [int(part) for part in parts] if known else []

    def keep_sizes(self, sizes: Sequence[int]) -> None:
        """Remember these widths."""
        self._memory.setValue(SIZES_KEY, ",".join(str(size) for size in sizes))

    def folded(self) -> dict[str, bool]:
        """Which sides were folded or unfolded by hand: `left`, `right`."""
        pairs = (part.partition(":") for part in str(self._memory.value(FOLDED_KEY, "")).split(","))
        return {side: state == "yes" for side, _, state in pairs if side in _SIDES}

    def keep_folded(self, folded: Mapping[str, bool]) -> None:
        """Remember what is folded."""
        said = ",".join(f"{side}:{'yes' if state else 'no'}" for side, state in folded.items())
        self._memory.setValue(FOLDED_KEY, said)
