"""Who keeps the figures of an open catalogue: in memory, and in its folder where that may be written."""

import threading
from weakref import WeakKeyDictionary

from kalbajar_catalogue.diagnostics.progress import Progress, silent
from kalbajar_catalogue.standing import kept_file
from kalbajar_catalogue.standing.bringing_up import bring_up
from kalbajar_catalogue.standing.figures import Figures
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.catalogue import Catalogue


class Keeper:
    """The figures of one catalogue. In any thread; who asks while they are brought up waits for them."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._folder, self._writable = catalogue.folder, not catalogue.read_only
        self._bringing = threading.Lock()
        self._figures: Figures | None = None
        self._written: Figures | None = None

    def at_once(self) -> Figures | None:
        """The figures as they were last known, at whatever change set; None where they were never reckoned. Quick."""
        if self._figures is None:
            self._figures = self._written = kept_file.read(self._folder)
        return self._figures

    def bring_up(self, catalogue: Catalogue, progress: Progress = silent) -> Figures:
        """The figures as of now. Long where much was changed; raises what `progress` raises."""
        with self._bringing:
            if self._writable and self._written and not kept_file.is_kept(self._folder):
                self._figures = self._written = None  # somebody erased something for good, or cleared the folder
            with catalogue.reading() as reading:
                self._figures = bring_up(reading, self._folder, self.at_once(), progress)
            self._keep(self._figures)
            return self._figures

    def is_current(self, catalogue: Catalogue) -> bool:
        """Whether nothing was written since the figures were reckoned."""
        known = self.at_once()
        with catalogue.reading() as reading:
            return known is not None and known.change_set == history.newest(reading)

    def _keep(self, figures: Figures) -> None:
        if self._writable and figures != self._written:
            kept_file.write(self._folder, figures)
            self._written = figures


_KEEPERS: "WeakKeyDictionary[Catalogue, Keeper]" = WeakKeyDictionary()
_ONE_BY_ONE = threading.Lock()


def keeper_of(catalogue: Catalogue) -> Keeper:
    """The one keeper of an open catalogue."""
    with _ONE_BY_ONE:
        if catalogue not in _KEEPERS:
            _KEEPERS[catalogue] = Keeper(catalogue)
        return _KEEPERS[catalogue]
