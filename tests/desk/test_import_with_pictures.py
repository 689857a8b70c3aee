"""Pictures that come with a table: a step of their own, looked at before, put right, written, or given up."""

import shutil
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.desk import offered
from kalbajar_catalogue.desk.importing.match_pictures import MatchPictures
from kalbajar_catalogue.desk.importing.picture_pages import ALIKE
from kalbajar_catalogue.desk.importing.placing_again import placed_again
from kalbajar_catalogue.desk.importing.state import Step
from kalbajar_catalogue.desk.importing.wizard import ImportWizard
from kalbajar_catalogue.importing.decisions import Decisions
from kalbajar_catalogue.importing.picture_edits import given, owner_of, taken_away, with_role
from kalbajar_catalogue.importing.pictures import Placed, Placement
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.media.records import MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.journal import Action
from tests.desk.conftest import Desk
from tests.desk.wizard_ground import choose, press, step, table, wizard, written

__all__ = ["table", "wizard"]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)

ROWS = "Object number;Title;Picture\nK-1;Palaz;one.png\nK-2;Kilim;two.png\n"


@pytest.fixture
def folder(tmp_path: Path, desk: Desk) -> Path:
    """Two pictures that the table names, one that the catalogue has already, and one of nobody."""
    made = tmp_path / "pictures"
    made.mkdir()
    for name, ink in (("one", "teal"), ("two", "olive"), ("stray", "black")):
        Image.new("RGB", (320, 240), ink).save(made / f"{name}.png")
    shutil.copy(min(originals(desk)), made / "K-2_detail.jpg")
    return made


def at_check(desk: Desk, wizard: ImportWizard, folder: Path) -> None:
    wizard.take([written(folder.parent / "with.csv", ROWS), folder])
    desk.settle()
    wizard.go(Step.MATCH)
    desk.settle()
    choose(wizard.match.rules.choices["kind"], "carpet")
    desk.settle()
    wizard.match.put([2], "picture")
    wizard.go(Step.CHECK)
    desk.settle()


def at_pictures(desk: Desk, wizard: ImportWizard, folder: Path) -> None:
    at_check(desk, wizard, folder)
    press(wizard.foot.next)
    desk.settle()
    assert step(wizard) is Step.PICTURES


def originals(desk: Desk) -> set[Path]:
    return {file for file in (desk.catalogue.folder / "originals").rglob("*") if file.is_file()}


def names(placement: Placement | None) -> list[str]:
    assert placement is not None
    return [one.name for one in placement.placed]


def is_seen(widget: QWidget) -> bool:
    return not widget.isHidden()


def test_there_is_a_step_of_pictures_only_where_there_are_any(
    desk: Desk, wizard: ImportWizard, table: Path, folder: Path
) -> None:
    wizard.take_file(table)
    desk.settle()
    wizard.go(Step.CHECK)
    desk.settle()
    assert not is_seen(wizard.bar.buttons[Step.PICTURES])
    assert is_seen(wizard.check.deeds.go)
    at_check(desk, wizard, folder)
    assert is_seen(wizard.bar.buttons[Step.PICTURES])
    assert not is_seen(wizard.check.deeds.go), "first the pictures are seen"
    assert wizard.foot.next.text() == "Pictures"


def test_the_pictures_are_looked_at_when_the_step_opens(desk: Desk, wizard: ImportWizard, folder: Path) -> None:
    before = originals(desk)
    at_pictures(desk, wizard, folder)
    state = wizard.state
    assert state.pictured is not None
    assert state.pictured.placement == state.placement
    assert sorted(names(state.placement)) == ["K-2_detail.jpg", "one.png", "two.png"]
    assert len(originals(desk)) == len(before) + 2
    assert wizard.pictures.page == ALIKE, "one of them is in the catalogue already"
    assert is_seen(wizard.check.deeds.go)
    assert not is_seen(wizard.check.deeds.save)


def test_what_was_put_right_is_what_is_written(desk: Desk, wizard: ImportWizard, folder: Path) -> None:
    at_pictures(desk, wizard, folder)
    state = wizard.state
    assert state.placement is not None
    assert state.pictured is not None
    one = next(one for one in state.placement.placed if one.name == "one.png")
    two = next(one for one in state.placement.placed if one.name == "two.png")
    wizard.pictures._take_away(one)
    desk.settle()
    wizard.pictures._skip([two.path], True)
    desk.settle()
    wizard.pictures.turn("lonely")
    assert wizard.state.placement is not None
    stray = next(path for path in wizard.state.placement.lonely if path.name == "stray.png")
    wizard.pictures._edit(given(wizard.pictures.placement, [stray], owner_of(one)))
    desk.settle()
    press(wizard.check.deeds.go)
    desk.settle()
    assert step(wizard) is Step.DONE
    assert wizard.state.imported is not None
    assert wizard.state.imported.pictures == 2
    with desk.catalogue.reading() as reading:
        carpets = {carpet.object_number: carpet.uid for carpet in store.fetch(reading, Carpet)}
        owners = [owner for _, _, owner in store.glance(reading, MediaLink, ("owner",))]
    assert owners.count(carpets["K-1"]) == 1
    assert owners.count(carpets["K-2"]) == 1
    assert "2 pictures brought in" in wizard.finish._said.text().replace("(s)", "s")


def test_what_a_person_changed_stays_when_the_table_is_checked_again(
    desk: Desk, wizard: ImportWizard, folder: Path
) -> None:
    at_pictures(desk, wizard, folder)
    assert wizard.state.placement is not None
    one = next(one for one in wizard.state.placement.placed if one.name == "one.png")
    wizard.pictures._take_away(one)
    wizard.importer.decide(Decisions().with_cell(3, 1, "Kilim, mended"))
    desk.settle()
    assert wizard.state.check is not None
    assert "one.png" not in names(wizard.state.placement)
    assert wizard.state.pictured is not None
    assert wizard.state.pictured.placement == wizard.state.placement


@pytest.mark.parametrize("way", ["again", "another table", "another folder", "closed"])
def test_pictures_of_an_import_that_did_not_happen_do_not_stay(
    desk: Desk, wizard: ImportWizard, folder: Path, table: Path, way: str
) -> None:
    before = originals(desk)
    at_pictures(desk, wizard, folder)
    assert originals(desk) != before
    if way == "again":
        wizard.begin_again()
    elif way == "another table":
        wizard.take_file(table)
    elif way == "another folder":
        wizard.choose.folder_chosen.emit(table.parent)
    else:
        desk.pages.close()
    desk.settle()
    assert originals(desk) == before
    assert wizard.state.pictured is None


def test_stopping_while_they_are_looked_at_writes_nothing(desk: Desk, wizard: ImportWizard, folder: Path) -> None:
    before = originals(desk)
    at_check(desk, wizard, folder)
    wizard.check.import_asked.emit(True)
    assert wizard.importer.writing
    wizard.importer.abandon()
    desk.settle()
    assert not wizard.importer.writing
    assert wizard.state.imported is None
    assert originals(desk) == before


def test_a_new_check_keeps_each_change_of_a_person() -> None:
    files = [Path(f"{name}.jpg") for name in "abcd"]
    found = Placement(tuple(Placed(file, row) for file, row in zip(files[:3], (2, 2, 3), strict=True)), (files[3],))
    edited = taken_away(with_role(found, found.placed[2], "detail"), found.placed[0])
    fresh = Placement((*found.placed[:2], Placed(files[2], 3, "uid")), (files[3],))
    assert placed_again(found, found, fresh) == fresh, "nobody changed anything"
    assert placed_again(found, edited, found) == edited, "the check found the same"
    again = placed_again(found, edited, fresh)
    assert {(one.path, one.role) for one in again.placed} == {(files[1], ""), (files[2], "detail")}
    assert set(again.lonely) == {files[0], files[3]}


def test_the_page_that_matches_pictures_is_reached_by_menu_and_by_command(desk: Desk) -> None:
    assert offered.MATCH in {one.key for one in offered.commands(True)}
    assert offered.MATCH not in {one.key for one in offered.commands(False)}
    for ask in (desk.window.bar.matching.trigger, lambda: desk.pages.palette.command_asked.emit(offered.MATCH)):
        desk.pages.show_page("gallery")
        ask()
        desk.settle()
        assert desk.pages.current == "match_pictures"
    desk.pages._restore()
    assert desk.pages.current == "gallery", "it is not gone back to when the window is opened anew"


def test_pictures_that_were_to_be_matched_do_not_stay_when_the_desk_closes(desk: Desk, folder: Path) -> None:
    before = originals(desk)
    with desk.catalogue.work("Somebody", Action("record.created")) as work:
        store.insert(work, Carpet(object_number="K-9"))
    Image.new("RGB", (320, 240), "navy").save(folder / "K-9_a.png")
    desk.pages.match_pictures()
    page = desk.pages.rooms.page("match_pictures")
    assert isinstance(page, MatchPictures)
    page.take([folder])
    desk.settle()
    page.look()
    desk.settle()
    assert originals(desk) != before
    desk.pages.close()
    desk.settle()
    assert originals(desk) == before
