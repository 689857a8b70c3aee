"""What the desk needs to know of the catalogue that is open."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kalbajar_catalogue.desk.kiosk_setup import KioskSetup

if TYPE_CHECKING:
    # Its import brings the database library with it, which the first paint does not wait for.
    from kalbajar_catalogue.storage.catalogue import Catalogue

HERE: Final = "desk/who"
"""Where a machine remembers who was chosen at it last."""


@dataclass(frozen=True)
class Session:
    """An open catalogue, who is at this desk, the file that keeps what they are typing, and this machine's kiosk."""

    catalogue: "Catalogue"
    who: str
    drafts: Path
    kiosk: KioskSetup | None = None
