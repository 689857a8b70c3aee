"""The page of people: found, made, edited, thrown away, joined; who uses them and where the facts come from."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from kalbajar_catalogue.authorities.records import Agent, AgentRole, Citation, Source
from kalbajar_catalogue.desk.forms.record_dialog import RecordDialog
from kalbajar_catalogue.desk.forms.record_page import GLIMPSE
from kalbajar_catalogue.desk.people.page import PeoplePage
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import catalogue, done, empty_folder, live
from tests.desk.conftest import dressed
from tests.desk.names_ground import Ground

__all__ = ["catalogue", "dressed", "empty_folder"]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)


@pytest.fixture
def people(catalogue: Catalogue) -> dict[str, str]:
    """Rəna made seven photographs and organised a show; Rena may be the same; Tural is used by nothing."""
    made = {
        "rəna": Agent(display_name=Multilingual(az="Rəna Əliyeva", en="Rena Aliyeva"), birth="1957"),
        "rena": Agent(display_name=Multilingual(az="Rena Aliyeva")),
        "tural": Agent(display_name=Multilingual(az="Tural", en="Tural", ru="Турал"), name_variants=("T. M.",)),
    }
    inserted = done(catalogue, lambda work: store.insert_all(work, list(made.values())))
    uids = {name: one.uid for name, one in zip(made, inserted, strict=True)}
    maker = (AgentRole(uids["rəna"], "photographer"),)
    works = [Photograph(title=Multilingual(az=f"Şəkil {n}"), photographer=maker) for n in range(7)]
    done(catalogue, lambda work: store.insert_all(work, works))
    show = Exhibition(title=Multilingual(az="Sərgi"), organisers=(AgentRole(uids["rəna"], "organiser"),))
    done(catalogue, lambda work: store.insert(work, show))
    return uids


@pytest.fixture
def ground(dressed: QApplication, catalogue: Catalogue, people: dict[str, str], tmp_path: Path) -> Iterator[Ground]:
    made = Ground(catalogue, tmp_path)
    yield made
    made.close()


@pytest.fixture
def page(ground: Ground) -> PeoplePage:
    made = PeoplePage(ground.site, "az")
    ground.open(made)
    return made


def names(page: PeoplePage) -> list[str]:
    return [row.name for row in page.list.view.rows.rows]


def links(page: PeoplePage, words: str) -> list[QPushButton]:
    return [one for one in page.aside.findChildren(QPushButton) if words in one.accessibleName()]


def test_people_stand_as_in_an_index_with_how_often_they_are_used(page: PeoplePage, ground: Ground) -> None:
    assert names(page) == ["Rena Aliyeva", "Rəna Əliyeva", "Tural"]
    ground.wait_for(lambda: page.list.view.rows.used is not None)
    assert [page.list.view.rows.uses_of(row.uid) for row in page.list.view.rows.rows] == ["", "8", ""]


def test_a_record_is_gone_to_also_when_it_is_filtered_out(
    page: PeoplePage, ground: Ground, people: dict[str, str]
) -> None:
    page.list.line.setText("tural")
    page.show_record(people["rəna"])
    ground.settle()
    assert (page.uid, page.name.text(), page.list.line.text()) == (people["rəna"], "Rəna Əliyeva", "")


def test_a_page_that_is_asked_before_it_is_read_goes_there_afterwards(ground: Ground, people: dict[str, str]) -> None:
    page = PeoplePage(ground.site, "az")
    page.show_record(people["tural"])
    ground.open(page)
    assert page.uid == people["tural"]


def test_of_a_long_list_some_rows_are_shown_before_all_are_read(ground: Ground) -> None:
    many = [Agent(display_name=Multilingual(az=f"Şəxs {number}")) for number in range(10 * GLIMPSE)]
    done(ground.catalogue, lambda work: store.insert_all(work, many))
    page = PeoplePage(ground.site, "az")
    ground.show(page)
    page.load()
    while not page.list.all:
        ground.hands.waiting.pop(0)[2]()
        QCoreApplication.processEvents()
    assert len(page.list.all) == GLIMPSE
    ground.settle()
    assert len(page.list.all) == len(many) + 3
    assert page.uid == page.list.all[0].uid


def test_works_and_shows_are_told_by_role_and_lead_on(page: PeoplePage, ground: Ground, people: dict[str, str]) -> None:
    asked: list[tuple[list[str], str]] = []
    records: list[str] = []
    page.among_asked.connect(lambda uids, said: asked.append((uids, said)))
    page.record_asked.connect(records.append)
    page.show_record(people["rəna"])
    ground.settle()
    assert page.aside.used.records == 8
    (all_works,) = links(page, "Show all as a list")
    all_works.click()
    assert len(asked[0][0]) == 7
    assert asked[0][1].startswith("Rəna Əliyeva")
    links(page, "Sərgi")[0].click()
    assert len(records) == 1


def test_what_may_be_the_same_is_proposed_compared_and_kept_apart(
    page: PeoplePage, ground: Ground, people: dict[str, str]
) -> None:
    pairs: list[list[str]] = []
    page.merge_asked.connect(pairs.append)
    page.show_record(people["rəna"])
    ground.settle()
    links(page, "Compare… Rena Aliyeva")[0].click()
    assert pairs == [[people["rena"], people["rəna"]]]
    links(page, "Keep apart Rena Aliyeva")[0].click()
    ground.settle()
    ground.wait_for(lambda: not links(page, "Compare…"))
    ground.undo()
    ground.wait_for(lambda: len(links(page, "Compare…")) == 1)


def test_possible_doubles_can_be_asked_for(page: PeoplePage, ground: Ground) -> None:
    page.list.choice.setCurrentIndex(page.list.choice.findData("double"))
    assert names(page) == ["Rena Aliyeva", "Rəna Əliyeva"]
    links(page, "Keep apart")[0].click()
    ground.settle()
    assert names(page) == []


def test_what_is_typed_and_found_nowhere_becomes_somebody_new(page: PeoplePage, ground: Ground) -> None:
    QTest.keyClicks(page.list.line, "Nigar Rzayeva")
    assert page.list.note.isVisible()
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    ground.settle()
    row = page.list.row()
    assert row is not None
    assert (row.name, page.uid) == ("Nigar Rzayeva", row.uid)
    assert live(ground.catalogue)[row.uid]["display_name_az"] == "Nigar Rzayeva"


def test_a_field_that_is_left_is_stored_and_only_its_row_is_read(
    page: PeoplePage, ground: Ground, people: dict[str, str]
) -> None:
    page.show_record(people["tural"])
    ground.settle()
    page.form.form.entered.emit("display_name_az", "Əli Tural")
    ground.settle()
    assert names(page) == ["Əli Tural", "Rena Aliyeva", "Rəna Əliyeva"]
    assert page.name.text() == "Əli Tural"


def test_who_is_used_is_not_thrown_away_and_the_reason_is_said(
    page: PeoplePage, ground: Ground, people: dict[str, str]
) -> None:
    said: list[str] = []
    page.message.connect(said.append)
    page.show_record(people["rəna"])
    ground.settle()
    page.list.view.removal_asked.emit()
    ground.settle()
    assert "8" in said[0]
    assert people["rəna"] in live(ground.catalogue)


def test_delete_moves_to_the_trash_and_takes_the_next_in_hand(
    page: PeoplePage, ground: Ground, people: dict[str, str]
) -> None:
    page.show_record(people["rena"])
    ground.settle()
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_Delete)
    ground.settle()
    assert people["rena"] not in live(ground.catalogue)
    assert page.uid == people["rəna"]
    ground.undo()
    assert people["rena"] in live(ground.catalogue)


def test_a_source_is_named_in_one_line_and_marks_what_is_open(
    page: PeoplePage, ground: Ground, people: dict[str, str]
) -> None:
    page.show_record(people["tural"])
    ground.settle()
    line = page.aside.sources.line
    assert line is not None
    line.line.setText("Ailəsinin sözü")
    QTest.keyClick(line.line, Qt.Key.Key_Return)
    ground.settle()
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, RecordDialog)]
    assert len(dialogs) == 1
    dialogs[0].form.form.entered.emit("status", "tbc")
    ground.settle()
    dialogs[0].reject()
    with ground.catalogue.reading() as reading:
        (source,) = store.fetch(reading, Source)
        (citation,) = store.fetch(reading, Citation)
    assert (source.citation, citation.about, citation.status) == ("Ailəsinin sözü", people["tural"], "tbc")
    row = page.list.row()
    assert row is not None
    assert row.mark_said == "to be confirmed"


def test_a_narrow_page_has_what_lies_around_under_the_form(page: PeoplePage, ground: Ground) -> None:
    assert not page.form.isAncestorOf(page.aside)
    page.resize(800, 700)
    ground.settle()
    assert page.form.isAncestorOf(page.aside)
    page.resize(1300, 700)
    ground.settle()
    assert not page.form.isAncestorOf(page.aside)


def test_a_catalogue_for_reading_only_says_why_nothing_is_changed(
    dressed: QApplication, ground: Ground, people: dict[str, str], tmp_path: Path
) -> None:
    from kalbajar_catalogue.app import wiring

    looked_at = wiring.open_catalogue(ground.catalogue.folder, "Other")
    other = Ground(looked_at, tmp_path)
    page = PeoplePage(other.site, "en")
    other.open(page)
    assert looked_at.read_only
    assert not page.add.isEnabled()
    assert page.add.toolTip()
    assert len(names(page)) == 3
    other.close()
    looked_at.close()
