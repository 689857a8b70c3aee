"""Lists of what hangs where, typed by hand: works by number, exhibitions by title, sections by words on the wall."""

from pathlib import Path

import pytest

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Event, Exhibition, Programme, Section
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.importing import flow
from kalbajar_catalogue.importing.checked import Check, Status
from kalbajar_catalogue.importing.flow import Imported
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Painting
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import WHO, done, everything

LIST = """Exhibition title,Object number,Number,Section
Palette of the mountains,R-1,5,Portraits
Palette of the mountains,R-2,F-02,portraits
Palette of the mountains,R-3,,Landscapes
Folk art,R-1,1,Portraits
"""


@pytest.fixture
def shows(catalogue: Catalogue) -> tuple[str, str]:
    """The uids of two exhibitions; three paintings are there, and a section of the first."""

    def made(work: Work) -> tuple[str, str]:
        items.add(work, [Painting(object_number=f"R-{n}") for n in (1, 2, 3)])
        titles = (Multilingual(en=title) for title in ("Palette of the mountains", "Folk art"))
        one, other = (exhibitions.create(work, Exhibition(title=title)).uid for title in titles)
        store.insert(work, Section(exhibition=one, title=Multilingual(az="Portraits")))
        return one, other

    return done(catalogue, made)


def checked(catalogue: Catalogue, folder: Path, text: str, kind: str = "exhibit") -> Check:
    path = folder / "list.csv"
    path.write_text(text, "utf-8")
    table = open_table(path)
    return flow.check(catalogue, table, flow.mapping_for(catalogue, table, kind))


def brought_in(catalogue: Catalogue, folder: Path, text: str, kind: str = "exhibit") -> Imported:
    found = checked(catalogue, folder, text, kind)
    return flow.bring_in(catalogue, WHO, found, flow.mapping_for(catalogue, open_table(folder / "list.csv"), kind))


def hung(catalogue: Catalogue, show: str) -> list[tuple[int, str, str, str]]:
    """(frame, number, number of the work, section) of what hangs."""
    with catalogue.reading() as reading:
        numbers = {uid: number for uid, _, number in store.glance(reading, Painting, ("object_number",))}
        titles = {one.uid: one.title.best("en").text for one in store.fetch(reading, Section)}
        return [(one.order, one.number, numbers[one.item], titles.get(one.section, ""))
                for one in exhibitions.exhibits(reading, show)]  # fmt: skip


def test_works_hang_by_number_in_exhibitions_by_title_and_new_sections_are_made(
    catalogue: Catalogue, shows: tuple[str, str], tmp_path: Path
) -> None:
    brought_in(catalogue, tmp_path, LIST)
    assert hung(catalogue, shows[0]) == [(1, "F-02", "R-2", "Portraits"), (2, "F-03", "R-3", "Landscapes"),
                                         (5, "5", "R-1", "Portraits")]  # fmt: skip
    assert hung(catalogue, shows[1]) == [(1, "1", "R-1", "Portraits")]
    with catalogue.reading() as reading:
        assert len(store.fetch(reading, Section)) == 3


def test_the_same_list_again_changes_nothing(catalogue: Catalogue, shows: tuple[str, str], tmp_path: Path) -> None:
    brought_in(catalogue, tmp_path, LIST)
    before = everything(catalogue)
    found = checked(catalogue, tmp_path, LIST)
    assert found.counts == {Status.SAME: 4}
    assert brought_in(catalogue, tmp_path, LIST).changes.change_set == 0
    assert everything(catalogue) == before


def test_a_frame_that_is_taken_is_told(catalogue: Catalogue, shows: tuple[str, str], tmp_path: Path) -> None:
    text = "Exhibition,Object number,Order\nFolk art,R-1,2\nFolk art,R-2,2\nFolk art,R-3,\n"
    found = checked(catalogue, tmp_path, text)
    assert [one.status for one in found.records] == [Status.NEW, Status.REFUSED, Status.NEW]
    assert [one.problem.code for one in found.troubles] == ["exhibit.frame_taken"]
    brought_in(catalogue, tmp_path, text)
    assert [row[:3] for row in hung(catalogue, shows[1])] == [(1, "1", "R-3"), (2, "2", "R-1")]


def test_an_unknown_exhibition_or_work_is_told_and_not_made(
    catalogue: Catalogue, shows: tuple[str, str], tmp_path: Path
) -> None:
    found = checked(catalogue, tmp_path, "Exhibition,Object number\nNo such show,R-1\nFolk art,R-9\nFolk art,\n")
    assert [one.status for one in found.records] == [Status.REFUSED] * 3
    assert {one.problem.code for one in found.troubles} == {"record.unknown_ref", "record.no_owner"}


def test_events_find_their_exhibition_and_programme_by_title(
    catalogue: Catalogue, shows: tuple[str, str], tmp_path: Path
) -> None:
    done(catalogue, lambda work: store.insert(work, Programme(title=Multilingual(az="Şəhər günü"))))
    brought_in(catalogue, tmp_path, "Event title,Exhibition,Programme\nOpening,Folk art,Şəhər günü\n", "event")
    with catalogue.reading() as reading:
        (event,) = store.fetch(reading, Event)
        assert event.exhibition == shows[1]
        assert store.get(reading, Programme, event.programme).title.az == "Şəhər günü"


def test_a_section_of_another_exhibition_is_not_meant_by_its_title(
    catalogue: Catalogue, shows: tuple[str, str], tmp_path: Path
) -> None:
    brought_in(catalogue, tmp_path, "Exhibition,Object number,Section\nFolk art,R-2,Portraits\n")
    with catalogue.reading() as reading:
        assert sorted(one.exhibition for one in store.fetch(reading, Section)) == sorted(shows)


def test_a_typed_reference_of_a_section_that_is_not_there_makes_none(
    catalogue: Catalogue, shows: tuple[str, str], tmp_path: Path
) -> None:
    found = checked(catalogue, tmp_path, "Exhibition,Object number,Section\nFolk art,R-2,KLB-SE-099\n")
    assert found.records[0].status is Status.REFUSED
    with pytest.raises(WorldError, match=r"import\.refused_rows"):
        flow.bring_in(catalogue, WHO, found, flow.mapping_for(catalogue, open_table(tmp_path / "list.csv"), "exhibit"),
                      only_good=False)  # fmt: skip
