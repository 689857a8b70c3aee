"""What every page of the desk may use of the catalogue that is open."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSettings

from kalbajar_catalogue.desk.forms.drafts import Drafts
from kalbajar_catalogue.desk.forms.repeats import Repeats
from kalbajar_catalogue.desk.kiosk_setup import KioskSetup
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.qtkit.jobs import Jobs


@dataclass(frozen=True)
class Site:
    """The door to the records, the pictures, what is being typed, the threads, and what is remembered of the window.

    `memory` keeps where things stood on this machine; what colleagues share is a record. `folder` is the
    catalogue's. `repeats` knows the last value of every field, for all forms together. `kiosk` sets up the kiosk of
    this machine, None where that cannot be done here.
    """

    records: Records
    pictures: Pictures
    drafts: Drafts
    jobs: Jobs
    memory: QSettings
    folder: Path
    repeats: Repeats = field(default_factory=Repeats)
    kiosk: KioskSetup | None = None
