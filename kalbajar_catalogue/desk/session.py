"""What the desk needs to know of the catalogue that is open."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Its import brings the database library with it, which the first paint does not wait for.
    from kalbajar_catalogue.storage.catalogue import Catalogue


@dataclass(frozen=True)
class Session:
    """An open catalogue, the person at this desk, and the file that keeps what they are typing."""

    catalogue: "Catalogue"
    who: str
    drafts: Path
