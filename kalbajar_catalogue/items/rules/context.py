"""What a check of a work must know of other records: whose life was when, what the other works say."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from kalbajar_catalogue.items.records import Photograph


@dataclass(frozen=True)
class Life:
    """When somebody was born and died, as far as it is known; dates with the precision that is known."""

    birth: str = ""
    death: str = ""


@dataclass(frozen=True)
class Surroundings:
    """The lives of people by uid, the photographs that pairs name by uid, and the year it is now."""

    lives: Mapping[str, Life] = field(default_factory=dict)
    photographs: Mapping[str, Photograph] = field(default_factory=dict)
    year: int = field(default_factory=lambda: datetime.now(UTC).astimezone().year)
