"""Two names become one at the desk: both sides seen, values chosen, sides swapped, one step that is undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from kalbajar_catalogue.authorities.joining import BOTH, GONE
from kalbajar_catalogue.authorities.records import Agent, AgentRole, Place, Source, Term
from kalbajar_catalogue.desk.merging.dialog import MergeDialog
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import catalogue, done, empty_folder, everything, live
from tests.desk.conftest import dressed
from tests.desk.names_ground import Ground

__all__ = ["catalogue", "dressed", "empty_folder"]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)


@pytest.fixture
def ground(dressed: QApplication, catalogue: Catalogue, tmp_path: Path) -> Iterator[Ground]:
    made = Ground(catalogue, tmp_path)
    yield made
    made.close()


@pytest.fixture
def pair(catalogue: Catalogue) -> tuple[str, str]:
    """Rəna, whom three photographs name, and Rena, whom nobody names."""
    used = Agent(display_name=Multilingual(az="Rəna Əliyeva"), birth="1957", identifiers=("a",))
    spare = Agent(display_name=Multilingual(az="Rena Aliyeva", ru="Рена Алиева"), birth="1961", identifiers=("b",))
    one, other = done(catalogue, lambda work: store.insert_all(work, [used, spare]))
    works = [Photograph(photographer=(AgentRole(one.uid, "photographer"),)) for _ in range(3)]
    done(catalogue, lambda work: store.insert_all(work, works))
    return one.uid, other.uid


def dialog(ground: Ground, kind: str, *uids: str) -> MergeDialog:
    made = MergeDialog(ground.site, kind, uids, "en")
    ground.show(made, 940, 660)
    ground.settle()
    return made


def said(shown: MergeDialog) -> str:
    return "\n".join(one.text() for one in shown.findChildren(QLabel) if one.isVisible())


@pytest.mark.parametrize("turned", [False, True])
def test_at_first_the_one_stays_that_more_records_name(ground: Ground, pair: tuple[str, str], turned: bool) -> None:
    shown = dialog(ground, "agent", *(pair if turned else pair[::-1]))
    shown.agree.click()
    ground.settle()
    assert pair[0] in live(ground.catalogue)
    assert everything(ground.catalogue)[pair[1]].state == "trashed"


def test_what_is_chosen_stands_and_one_undo_takes_all_back(ground: Ground, pair: tuple[str, str]) -> None:
    before = everything(ground.catalogue)
    shown = dialog(ground, "agent", *pair)
    shown.lines.buttons("display_name_az")[GONE].click()
    shown.lines.buttons("birth")[GONE].click()
    ground.settle()
    assert shown.lines.buttons("identifiers")[BOTH].isChecked()
    shown.agree.click()
    ground.settle()
    flat = live(ground.catalogue)[pair[0]]
    assert (flat["display_name_az"], flat["birth"], flat["identifiers"]) == ("Rena Aliyeva", "1961", ["a", "b"])
    assert flat["name_variants"] == ["Rəna Əliyeva"]
    with ground.catalogue.reading() as reading:
        newest = history.change_sets(reading, 1)[0]
    assert newest.action.code == "records.merged"
    ground.undo()
    assert everything(ground.catalogue) == before


def test_swapped_the_other_one_stays_and_what_was_chosen_goes_with_its_side(
    ground: Ground, pair: tuple[str, str]
) -> None:
    shown = dialog(ground, "agent", *pair)
    shown.lines.buttons("birth")[GONE].click()
    ground.settle()
    shown.swap.click()
    ground.settle()
    shown.agree.click()
    ground.settle()
    flat = live(ground.catalogue)[pair[1]]
    assert (flat["birth"], flat["display_name_az"]) == ("1961", "Rena Aliyeva")
    assert pair[0] not in live(ground.catalogue)


def test_it_says_who_is_concerned_before_anything_is_written(ground: Ground, pair: tuple[str, str]) -> None:
    shown = dialog(ground, "agent", *pair)
    shown.swap.click()
    ground.settle()
    assert "Photograph 3" in said(shown)
    shown.leave.click()
    ground.settle()
    assert set(pair) <= live(ground.catalogue).keys()


def test_with_one_record_the_other_is_asked_for_and_proposed(ground: Ground, pair: tuple[str, str]) -> None:
    done(ground.catalogue, lambda work: store.insert(work, Agent(display_name=Multilingual(az="R. Əliyeva"))))
    shown = dialog(ground, "agent", pair[0])
    assert not shown.agree.isVisible()
    (proposal,) = [one for one in shown.choosing.findChildren(QPushButton) if "R. Əliyeva" in one.accessibleName()]
    proposal.click()
    ground.settle()
    assert shown.agree.isVisible()
    assert shown.agree.isEnabled()


@pytest.mark.parametrize(
    ("typed", "found"), [("rena aliyeva", True), ("KLB-A-0002", True), ("klb-a-0002 ", True), ("nobody", False)]
)
def test_the_other_is_found_by_name_or_number(ground: Ground, pair: tuple[str, str], typed: str, found: bool) -> None:
    shown = dialog(ground, "agent", pair[0])
    shown.choosing.line.line.setText(typed)
    shown.choosing.go.click()
    ground.settle()
    assert shown.agree.isVisible() is found
    assert shown.choosing.note.isHidden() is found


def test_a_word_of_the_program_stays_and_two_of_them_are_refused_with_the_reason(ground: Ground) -> None:
    closed = {"person": "", "group": ""}
    with ground.catalogue.reading() as reading:
        for code in closed:
            (term,) = store.fetch_where(reading, Term, vocabulary="agent_type", code=code)
            closed[code] = term.uid
    shown = dialog(ground, "term", *closed.values())
    assert not shown.agree.isEnabled()
    assert "relies on" in said(shown)


def test_sources_and_places_are_merged_by_the_same_dialog(ground: Ground) -> None:
    catalogue = ground.catalogue
    sources = done(catalogue, lambda work: store.insert_all(work, [Source(citation="a"), Source(citation="b")]))
    places = [Place(name=Multilingual(az="Kəlbəcər"), latitude=40.1, longitude=46.0), Place(name=Multilingual(az="K"))]
    made = done(catalogue, lambda work: store.insert_all(work, places))
    for kind, both in (("source", sources), ("place", made)):
        shown = dialog(ground, kind, *(one.uid for one in both))
        shown.agree.click()
        ground.settle()
    flats = live(catalogue)
    assert [flat.get("citation") for flat in flats.values() if "citation" in flat] == ["b"]
    assert flats[made[1].uid]["latitude"] == 40.1
