"""The kiosk of this machine as the desk sets it up: by the kiosk's own rules, in the kiosk's own folder."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from kalbajar_catalogue.desk.kiosk_setup import KioskState
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.kiosk.keeping.counting import as_csv, read_counts
from kalbajar_catalogue.kiosk.keeping.files import write_whole
from kalbajar_catalogue.kiosk.keeping.folder import KioskFolder, kiosk_folder
from kalbajar_catalogue.kiosk.keeping.lock import held
from kalbajar_catalogue.kiosk.keeping.pin import hashed
from kalbajar_catalogue.kiosk.keeping.settings import (
    DECLARED,
    Settings,
    changed,
    plain,
    read_settings,
    write_settings,
)
from kalbajar_catalogue.storage.folder import disk_errors

T = TypeVar("T")


class KioskOfMachine:
    """The kiosk's folder: settings, PIN and counts. Safe in any one thread at a time; it keeps nothing itself."""

    def __init__(self, folder: KioskFolder | None = None) -> None:
        """`folder` is the kiosk's, the usual one where none is named."""
        self._folder = folder or kiosk_folder()

    def read(self) -> KioskState:
        """How it is set up now. Makes nothing where no kiosk ever ran."""
        settings, wrong = read_settings(self._folder.settings)
        shown = [one for one in DECLARED if one.shown]
        values = {one.name: plain(settings, one.name) for one in shown}
        allowed = {one.name: one.allowed for one in shown}
        running, days = self._is_running(), self._counted_days()
        return KioskState(self._folder.root, values, allowed, bool(settings.pin), running, days, wrong)

    def change(self, name: str, text: str) -> KioskState:
        """Sets one setting as a person typed it, `hours` for all days."""
        return self._keep(changed(self._settings(), name, text))

    def set_pin(self, pin: str, again: str) -> KioskState:
        """Sets the PIN, and forgets how often a wrong one was typed."""
        kept = hashed(pin)
        if pin != again:
            raise WorldError("kiosk.pins_differ")
        state = self._keep(replace(self._settings(), pin=kept))
        self._of_system(lambda: self._folder.misses.unlink(missing_ok=True))
        return state

    def take_pin_away(self) -> KioskState:
        """There is no PIN any more."""
        return self._keep(replace(self._settings(), pin=""))

    def write_counts(self, out: Path) -> int:
        """Writes what was opened how often as a table; gives back of how many days. Raises WorldError."""
        counts = self._of_system(lambda: read_counts(self._folder.counts))
        with disk_errors(out.parent):
            write_whole(out, as_csv(counts))
        return len({day for day, *_ in counts})

    def _settings(self) -> Settings:
        return read_settings(self._folder.settings)[0]

    def _keep(self, settings: Settings) -> KioskState:
        self._of_system(self._folder.make)
        write_settings(self._folder.settings, settings)
        return self.read()

    def _is_running(self) -> bool:
        """Whether a kiosk holds the lock; no lock is made where there is none."""
        if not self._folder.lock.is_file():
            return False
        try:
            lock = held(self._folder.lock)
        except OSError:
            return False
        if lock is not None:
            lock.release()
        return lock is None

    def _counted_days(self) -> int:
        """The days of which there are counts; none where they cannot be read."""
        try:
            return len({day for day, *_ in read_counts(self._folder.counts)})
        except OSError:
            return 0

    def _of_system(self, do: Callable[[], T]) -> T:
        """Raises WorldError `kiosk.not_writable` for what the disk says."""
        try:
            return do()
        except OSError as fault:
            root, reason = str(self._folder.root), fault.strerror or str(fault)
            raise WorldError("kiosk.not_writable", folder=root, reason=reason) from fault
