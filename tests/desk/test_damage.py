"""A catalogue that is damaged is shown, says so, and offers what may be done; nothing is written in it any more."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.desk import offered
from kalbajar_catalogue.desk.safekeeping.verify_dialog import VerifyDialog
from kalbajar_catalogue.media.tables import media_file
from kalbajar_catalogue.safekeeping import marks
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Reading
from tests.desk.conftest import WHO, Desk

Opened = Callable[[Path], Desk]


@pytest.fixture
def opened(dressed: QApplication, tmp_path: Path) -> Iterator[Opened]:
    """Opens a desk on a folder; closes desk and catalogue at the end."""
    made: list[Desk] = []

    def open_desk(folder: Path) -> Desk:
        place = tmp_path / "machine"
        place.mkdir()
        made.append(Desk(wiring.open_catalogue(folder, WHO), place))
        return made[-1]

    yield open_desk
    for desk in made:
        desk.close()
        desk.catalogue.close()


def damaged(catalogue: Catalogue, index: str) -> Path:
    """The folder of a catalogue, closed now, in which the pages of an index are noise."""
    catalogue.close()
    file = folders.database_of(catalogue.folder)
    database = sqlite3.connect(file)
    (page,) = database.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (index,)).fetchone()
    database.close()
    data = bytearray(file.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\x55" * 4096
    file.write_bytes(data)
    return catalogue.folder


def flag(desk: Desk) -> str:
    return desk.window.bar._flag.text()


def test_one_that_was_not_closed_well_is_looked_into_and_shown_and_offers_what_may_be_done(
    catalogue: Catalogue, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = damaged(catalogue, "ix_change_uid")
    monkeypatch.setattr(folders, "was_left_open", lambda _: True)
    desk = opened(folder)
    assert marks.damage(folder) is not None
    assert flag(desk) == "Damaged: look only"
    assert "is damaged, so nothing is written" in desk.window.strip._message.text()
    assert not desk.pages.records.writable
    assert desk.pages.gallery.grid.model().rowCount() > 0, "what can be read is shown"
    offer = desk.pages.telling.damage
    assert offer is not None
    assert offer.isVisible()
    asked: list[str] = []
    desk.pages.telling.asked.disconnect(desk.pages._do)
    desk.pages.telling.asked.connect(asked.append)
    for action in offer.choices.actions():
        assert action.text()
        action.trigger()
    assert asked == [offered.VERIFY, offered.RESTORE, offered.EXPORT]


def test_the_damage_that_a_work_meets_is_said_at_once(catalogue: Catalogue, opened: Opened) -> None:
    desk = opened(damaged(catalogue, "ix_media_file_sha256"))
    assert flag(desk) == ""
    assert desk.pages.records.writable
    desk.pages.records.read(by_the_index, lambda _: None)
    desk.settle()
    assert flag(desk) == "Damaged: look only"
    assert not desk.pages.records.writable
    assert desk.pages.telling.damage is not None
    assert marks.damage(desk.catalogue.folder) is not None, "it is known at the next opening too"


def by_the_index(reading: Reading) -> object:
    """Asks by the index that is damaged."""
    return reading.connection.execute(select(media_file.c.uid).where(media_file.c.sha256 == "x")).all()


def test_when_all_is_whole_again_it_may_be_written_in(catalogue: Catalogue, opened: Opened) -> None:
    catalogue.close()
    marks.note_damage(catalogue.folder)
    desk = opened(catalogue.folder)
    assert flag(desk) == "Damaged: look only"
    desk.pages.safety.verify()
    desk.settle()
    dialog = desk.window.findChild(VerifyDialog)
    assert dialog is not None
    dialog.close()
    desk.settle()
    assert flag(desk) == ""
    assert desk.pages.telling.damage is None
    assert desk.pages.records.writable
