"""The tables that were brought in before, remembered on this machine."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings

_KEY, MOST = "import/recent", 6


def used(memory: QSettings) -> list[Path]:
    """The files, the latest first. Whether they are there still shows when one is chosen."""
    kept = memory.value(_KEY, [])
    names: Sequence[object] = kept if isinstance(kept, list) else [kept] if kept else []
    return [Path(str(name)) for name in names if str(name)][:MOST]


def remember(memory: QSettings, path: Path) -> None:
    """This one is the latest."""
    others = [one for one in used(memory) if one != path]
    memory.setValue(_KEY, [str(one) for one in (path, *others)][:MOST])
