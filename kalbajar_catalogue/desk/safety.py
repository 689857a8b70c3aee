"""What keeps the open catalogue safe: the reminder, the daily backup, and the ways to backups and to verifying."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, Protocol, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.desk.daily import DailyBackup
from kalbajar_catalogue.desk.reminding import Reminder
from kalbajar_catalogue.desk.rooms import Rooms
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.i18n.languages import Language
from kalbajar_catalogue.storage.journal import Changes

OVERVIEW: Final = "overview"
SETTINGS: Final = "settings"
SECTION: Final = "safekeeping"


class _Loaded(Protocol):
    def load(self) -> None: ...


class _Panel(_Loaded, Protocol):
    def back_up(self) -> None: ...


class SectionsPage(Protocol):
    """The page of the settings, as others lead to it."""

    def show_section(self, key: str) -> None:
        """Show the section of this key."""

    def panel(self, key: str) -> QWidget:
        """The section of this key."""


class Safety(QObject):
    """`message` tells a quiet sentence, `hindered` why the daily backup was not made.

    `restore_asked` names the file of a backup that is to be restored, '' for one that is still to be chosen; `verified`
    tells that the catalogue was looked at.
    """

    message = Signal(str)
    hindered = Signal(object)
    restore_asked = Signal(str)
    verified = Signal()

    def __init__(
        self, rooms: Rooms, site: Site, language: Language, over: QWidget, show: Callable[[str], None], parent: QObject
    ) -> None:
        """`show` brings a page to the front; dialogs open over `over`."""
        super().__init__(parent)
        self._rooms, self._site, self._language, self._over, self._show = rooms, site, language, over, show
        self.reminder = Reminder(site.records, site.folder, self)
        self.daily = DailyBackup(site.records, site.jobs, self)
        for part in (self.reminder, self.daily):
            part.message.connect(self.message)
        self.daily.hindered.connect(self.hindered)
        self.daily.changed.connect(self.read_anew)

    def slots(self) -> Mapping[str, Callable[..., None]]:
        """What is done when a page asks by a signal of this name."""
        return {
            "place_asked": self.show_place, "verify_asked": self.verify, "backup_test_asked": self.test,
            "backup_restore_asked": self.restore_asked.emit,
        }  # fmt: skip

    def look(self) -> None:
        """Begin to look after the catalogue."""
        self.reminder.look()
        self.daily.begin()

    def hear(self, changes: Changes) -> None:
        """Something was changed."""
        self.reminder.hear(changes)

    def speak(self, language: Language) -> None:
        """Open dialogs in this language from now on."""
        self._language = language

    def leave(self) -> None:
        """The catalogue goes: what is under way is stopped."""
        self.daily.leave()

    def read_anew(self) -> None:
        """Show what is known of backups now, wherever it is shown."""
        self.reminder.look()
        if SETTINGS in self._rooms.made:
            self._panel.load()
        if OVERVIEW in self._rooms.made:
            cast(_Loaded, self._rooms.page(OVERVIEW)).load()

    # Where it leads

    def show_place(self, place: str) -> None:
        """Show a page, or a section of the settings: `settings/people`."""
        page, _, section = place.partition("/")
        self._show(page)
        if section:
            self._sections().show_section(section)

    def back_up(self) -> None:
        """Make a backup now, where it can be seen."""
        self.show_place(f"{SETTINGS}/{SECTION}")
        self._panel.back_up()

    def verify(self) -> None:
        """Verify the catalogue in a dialog."""
        from kalbajar_catalogue.desk.safekeeping.verify_dialog import VerifyDialog

        dialog = VerifyDialog(self._site, self._language, self._over)
        dialog.restore_asked.connect(self.restore)
        dialog.verified.connect(self.verified)
        dialog.verified.connect(self.read_anew)
        dialog.open()

    def test(self, file: str) -> None:
        """Test a backup in a dialog."""
        from kalbajar_catalogue.desk.safekeeping.proving_dialog import ProvingDialog

        dialog = ProvingDialog(self._site.jobs, Path(file), self._language, self._over)
        dialog.tested.connect(self.read_anew)
        dialog.restore_asked.connect(self.restore_asked)
        dialog.open()

    def restore(self) -> None:
        """Ask for a backup, and restore it."""
        self.restore_asked.emit("")

    @property
    def _panel(self) -> _Panel:
        return cast(_Panel, self._sections().panel(SECTION))

    def _sections(self) -> SectionsPage:
        return cast(SectionsPage, self._rooms.page(SETTINGS))
