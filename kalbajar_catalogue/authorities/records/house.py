"""What the house has settled for all its desks."""

from dataclasses import dataclass
from typing import ClassVar

from kalbajar_catalogue.storage.fields import Record, declare


@dataclass(frozen=True, kw_only=True)
class HouseSetting(Record):
    """One setting that all desks of a catalogue share; `authorities.house` says which there are."""

    kind: ClassVar[str] = "house_setting"

    name: str = declare(
        "", "identity", "Setting", "Which setting this is.", private=True, example="backup_days", az="parametr",
        en="setting", ru="настройка",
    )  # fmt: skip
    value: str = declare(
        "", "identity", "Set to", "What was chosen.", private=True, example="7", az="seçilən qiymət", en="set to",
        ru="выбрано",
    )  # fmt: skip
