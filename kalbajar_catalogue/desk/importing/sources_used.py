"""The tables that were brought in before: files remembered on this machine, and what the history says of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSettings

from kalbajar_catalogue.importing.checking import IMPORTED
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.journal import ChangeSet
from kalbajar_catalogue.storage.work import Reading

_KEY, MOST, _LOOKED_AT = "import/recent", 6, 500


@dataclass(frozen=True)
class Import:
    """The newest import of a source: when it was, how many records it made or changed, whether it was taken back."""

    when: datetime
    records: int
    taken_back: bool


def used(memory: QSettings) -> list[Path]:
    """The files, the latest first. Whether they are there still shows when one is chosen."""
    kept = memory.value(_KEY, [])
    names: Sequence[object] = kept if isinstance(kept, list) else [kept] if kept else []
    return [Path(str(name)) for name in names if str(name)][:MOST]


def remember(memory: QSettings, path: Path) -> None:
    """This one is the latest."""
    others = [one for one in used(memory) if one != path]
    memory.setValue(_KEY, [str(one) for one in (path, *others)][:MOST])


def imports(reading: Reading) -> dict[str, Import]:
    """The newest import of each source, by its name, as far as it is among the last things that were done."""
    sets = history.change_sets(reading, _LOOKED_AT)
    return {str(one.action.values.get("source", "")): _import(one) for one in reversed(sets) if _is_import(one)}


def _is_import(one: ChangeSet) -> bool:
    return one.action.code == IMPORTED


def _import(one: ChangeSet) -> Import:
    values = one.action.values
    records = int(values.get("new", 0)) + int(values.get("changed", 0))
    return Import(datetime.fromisoformat(one.when).astimezone(), records, one.undone != "no")
