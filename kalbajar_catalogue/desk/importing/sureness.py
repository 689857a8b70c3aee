"""How sure it is what becomes of a column: a word, an icon and a colour that go together."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kalbajar_catalogue.desk.importing.state import is_left_out
from kalbajar_catalogue.importing.mapping import NOTE, Column

CERTAIN, LIKELY = 0.85, 0.65
_TO_LOOK_AT = ("look", "unknown", "new", "doubt")


@dataclass(frozen=True)
class Sureness:
    """`ink` is the name of a colour of the tokens."""

    key: str
    symbol: str
    ink: str
    words: str

    @property
    def to_look_at(self) -> bool:
        """Whether a person had better look at it."""
        return self.key in _TO_LOOK_AT


def sureness(column: Column, chosen: Collection[int], doubtful: Collection[int]) -> Sureness:
    """How sure a column is; `chosen` are those of a person, `doubtful` those that meet in a field of one text."""
    words = {
        "doubt": QCoreApplication.translate("Sureness", "shared field"),
        "chosen": QCoreApplication.translate("Sureness", "your choice"),
        "new": QCoreApplication.translate("Sureness", "new column"),
        "unknown": QCoreApplication.translate("Sureness", "not recognised"),
        "left out": QCoreApplication.translate("Sureness", "left out"),
        "certain": QCoreApplication.translate("Sureness", "sure"),
        "likely": QCoreApplication.translate("Sureness", "likely"),
        "look": QCoreApplication.translate("Sureness", "please look"),
    }
    looks = {
        "doubt": ("triangle-alert", "weld"), "chosen": ("check", "sage"), "new": ("circle-help", "weld"),
        "unknown": ("circle-help", "weld"), "left out": ("minus", "quiet"), "certain": ("circle-check", "sage"),
        "likely": ("circle-dot", "indigo"), "look": ("circle-help", "weld"),
    }  # fmt: skip
    key = _key(column, chosen, doubtful)
    return Sureness(key, *looks[key], words[key])


def _key(column: Column, chosen: Collection[int], doubtful: Collection[int]) -> str:
    if column.at in doubtful:
        return "doubt"
    if column.at in chosen:
        return "chosen"
    if column.sure == 0:
        return "new"
    if is_left_out(column):
        return "left out"
    if set(column.keys) == {NOTE} and column.sure < LIKELY:
        return "unknown"
    return "certain" if column.sure >= CERTAIN else "likely" if column.sure >= LIKELY else "look"
