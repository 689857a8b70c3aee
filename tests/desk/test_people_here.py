"""Who is at this desk: the menu at the upper right, what the machine remembers, and the reminder of backups."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication

from kalbajar_catalogue.authorities import desk_people, house
from kalbajar_catalogue.authorities.colours import COLOURS
from kalbajar_catalogue.desk import reminding
from kalbajar_catalogue.desk.people_here import PeopleHere
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.reminding import Reminder
from kalbajar_catalogue.desk.session import HERE
from kalbajar_catalogue.desk.topbar import TopBar
from kalbajar_catalogue.desk.widgets.discs import disc, initial
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.safekeeping import routine
from kalbajar_catalogue.safekeeping.policy import Plan, State
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from tests.catalogues import catalogue, done, empty_folder, photographs
from tests.desk.conftest import dressed
from tests.qtkit.by_hand import ByHand

__all__ = ["catalogue", "dressed", "empty_folder"]


class Hall:
    """The bar, and who is before it."""

    def __init__(self, catalogue: Catalogue, folder: Path, who: str) -> None:
        self.crashes: list[Exception] = []
        self.said: list[str] = []
        self.hands = ByHand()
        self.jobs = Jobs(self.crashes.append, self.hands)
        self.memory = QSettings(str(folder / "memory.ini"), QSettings.Format.IniFormat)
        self.records = Records(catalogue, who, self.jobs)
        self.bar = TopBar("en")
        self.here = PeopleHere(self.records, self.bar, self.memory, self.bar)
        self.here.message.connect(self.said.append)
        self.records.changed.connect(self.here.hear)
        self.here.look()
        self.settle()

    def settle(self) -> None:
        for _ in range(5):
            self.hands.drain()
            QCoreApplication.processEvents()
        assert self.crashes == []

    def entries(self) -> list[tuple[str, bool]]:
        return [(entry.text(), entry.isChecked()) for entry in self.bar.person.offered.actions() if entry.data()]

    def choose(self, name: str) -> None:
        next(entry for entry in self.bar.person.offered.actions() if entry.data() == name).trigger()
        self.settle()

    def close(self) -> None:
        self.here.leave()
        self.jobs.close()
        self.bar.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def hall(dressed: QApplication, catalogue: Catalogue, tmp_path: Path) -> Iterator[Hall]:
    done(catalogue, lambda work: [desk_people.add(work, name) for name in ("Aytən", "Rəşad & Co")])
    one = Hall(catalogue, tmp_path, "Aytən")
    yield one
    one.close()


def test_the_menu_offers_everybody_and_marks_who_is_here(hall: Hall) -> None:
    assert hall.entries() == [("Aytən", True), ("Rəşad && Co", False)]
    assert "Aytən" in hall.bar.person.accessibleName()
    assert hall.said == []


def test_whom_a_person_chooses_writes_from_then_on_and_is_remembered(hall: Hall) -> None:
    hall.choose("Rəşad & Co")
    assert hall.records.who == "Rəşad & Co"
    assert hall.memory.value(HERE) == "Rəşad & Co"
    assert hall.entries() == [("Aytən", False), ("Rəşad && Co", True)]


def test_choosing_who_is_here_already_changes_nothing(hall: Hall) -> None:
    hall.choose("Aytən")
    assert hall.entries()[0] == ("Aytən", True)
    assert hall.memory.value(HERE) is None


def test_the_menu_follows_the_list(hall: Hall, catalogue: Catalogue) -> None:
    with catalogue.work("Aytən", Action("test")) as work:
        desk_people.add(work, "Zəhra")
    hall.here.hear(work.changes)
    hall.settle()
    assert [name for name, _ in hall.entries()] == ["Aytən", "Rəşad && Co", "Zəhra"]


def test_whoever_is_none_of_them_is_asked_once(hall: Hall) -> None:
    hall.records.become("root")
    hall.here.look()
    hall.here.look()
    hall.settle()
    assert hall.entries()[0] == ("root", True)
    assert hall.said == ["Who is here? Choose your name at the upper right."]


def test_the_list_of_people_can_be_asked_for(hall: Hall) -> None:
    asked: list[bool] = []
    hall.bar.people_asked.connect(lambda: asked.append(True))
    hall.bar.person.people.trigger()
    assert asked == [True]


def test_a_long_name_leaves_room_for_the_rest_of_the_bar(hall: Hall) -> None:
    hall.records.become("Məhəmmədhüseyn Şahbazbəyli-Sultanməcidov")
    assert hall.bar.person.sizeHint().width() <= 190
    assert "Sultanməcidov" in hall.bar.person.toolTip()


@pytest.mark.parametrize(("name", "letter"), [("inci", "İ"), ("Əli", "Ə"), (" наталья", "Н"), ("", "")])
def test_the_letter_of_a_name(name: str, letter: str) -> None:
    assert initial(name) == letter


def test_a_disc_has_the_colour_of_the_person(dressed: QApplication) -> None:
    assert disc("Aytən", COLOURS[2]).toImage().pixelColor(4, 12).name().upper() == COLOURS[2]


# The reminder


@pytest.mark.parametrize(
    ("days", "after", "due"), [(7, 7, True), (6, 7, False), (400, 0, False), (1, 1, True), (0, 1, False)]
)
def test_a_backup_is_due_after_the_days_of_the_house(days: int, after: int, due: bool) -> None:
    found = State("", Plan(Path(), remind_days=after, elsewhere_days=after), waiting=days, elsewhere_waiting=days)
    assert (found.reminds, found.reminds_elsewhere) == (due, due)


def test_the_strip_is_told_once_until_a_backup_was_made(
    hall: Hall, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    reminder = Reminder(hall.records, catalogue.folder, hall.bar)
    said: list[str] = []
    reminder.message.connect(said.append)
    photographs(catalogue, "View")
    done(catalogue, lambda work: house.remind_after(work, 1))
    done(catalogue, lambda work: house.remind_elsewhere(work, 7))
    reminder.look()
    hall.settle()
    assert said == []
    monkeypatch.setattr(reminding, "datetime", _InAWeek)
    for _ in range(2):
        reminder.look()
        hall.settle()
    assert len(said) == 1
    assert said[0].startswith("7 day(s) of work lie in no backup.")
    routine.back_up(catalogue)
    for _ in range(2):
        reminder.look()
        hall.settle()
    assert len(said) == 2
    assert "outside this computer" in said[1]


class _InAWeek:
    """A clock that is a week ahead."""

    @staticmethod
    def now(zone: object) -> datetime:
        return datetime.now(UTC) + timedelta(days=7, minutes=1)
