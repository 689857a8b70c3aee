"""Pictures of a work: views, order, the main one, taken off and brought back."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Cancelled, silent
from kalbajar_catalogue.importing.photographs import attaching, keeping
from kalbajar_catalogue.importing.photographs.plan import Plan
from kalbajar_catalogue.items import pictures
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests import catalogues
from tests.catalogues import done, set_of


@pytest.fixture
def carpet(catalogue: Catalogue) -> str:
    return done(catalogue, lambda work: items.add(work, [Carpet()]))[0].uid


def examined(catalogue: Catalogue, files: Sequence[Path]) -> Plan:
    return keeping.examine(catalogue, files, takes_samples=False, progress=silent)


def attach(catalogue: Catalogue, uid: str, files: Sequence[Path]) -> list[str]:
    plan = examined(catalogue, files)
    return [link.uid for link in done(catalogue, lambda work: attaching.attach(work, uid, plan))]


def shown(catalogue: Catalogue, uid: str) -> list[tuple[str, str, int]]:
    with catalogue.reading() as reading:
        return [(link.uid, link.role, link.order) for link in media.links_of(reading, uid)]


@pytest.fixture
def links(catalogue: Catalogue, carpet: str, tmp_path: Path) -> list[str]:
    return attach(catalogue, carpet, catalogues.pictures(tmp_path / "camera", 4))


def test_the_first_picture_is_the_main_one(catalogue: Catalogue, carpet: str, links: list[str]) -> None:
    assert shown(catalogue, carpet) == [
        (links[0], "main", 1),
        *((uid, "detail", n) for n, uid in enumerate(links[1:], 2)),
    ]


def test_another_main_picture_comes_first_and_the_old_one_becomes_a_detail(
    catalogue: Catalogue, carpet: str, links: list[str]
) -> None:
    done(catalogue, lambda work: pictures.set_role(work, links[2], "main"))
    order = [links[2], links[0], links[1], links[3]]
    assert shown(catalogue, carpet) == [(uid, "main" if n == 1 else "detail", n) for n, uid in enumerate(order, 1)]


def test_the_back_stays_where_it_is(catalogue: Catalogue, carpet: str, links: list[str]) -> None:
    done(catalogue, lambda work: pictures.set_role(work, links[1], "back"))
    assert shown(catalogue, carpet)[1] == (links[1], "back", 2)


def test_the_main_picture_stays_first_whatever_the_order(catalogue: Catalogue, carpet: str, links: list[str]) -> None:
    done(catalogue, lambda work: pictures.reorder(work, carpet, [links[3], links[2], links[0]]))
    assert [uid for uid, *_ in shown(catalogue, carpet)] == [links[0], links[3], links[2], links[1]]
    assert [place for *_, place in shown(catalogue, carpet)] == [1, 2, 3, 4]


def test_a_picture_of_another_work_cannot_be_ordered(catalogue: Catalogue, carpet: str, links: list[str]) -> None:
    with pytest.raises(WorldError) as refused:
        done(catalogue, lambda work: pictures.reorder(work, carpet, ["elsewhere"]))
    assert refused.value.code == "record.missing"


def test_a_picture_taken_off_comes_back_with_undo_and_its_original_stays(
    catalogue: Catalogue, carpet: str, links: list[str]
) -> None:
    before, files = shown(catalogue, carpet), catalogues.files_in(catalogue.folder / media.ORIGINALS)
    action = set_of(catalogue, lambda work: pictures.detach(work, links[1]))
    assert [uid for uid, *_ in shown(catalogue, carpet)] == [links[0], links[2], links[3]]
    assert [place for *_, place in shown(catalogue, carpet)] == [1, 2, 3]
    assert catalogues.files_in(catalogue.folder / media.ORIGINALS) == files
    done(catalogue, lambda work: history.undo(work, action))
    assert shown(catalogue, carpet) == before


def test_the_same_file_at_two_works_is_kept_once(catalogue: Catalogue, carpet: str, tmp_path: Path) -> None:
    other = done(catalogue, lambda work: items.add(work, [Carpet()]))[0].uid
    file = catalogues.picture(tmp_path / "one.png")
    attach(catalogue, carpet, [file, file])
    attach(catalogue, other, [file])
    attach(catalogue, carpet, [file])
    with catalogue.reading() as reading:
        assert len(store.fetch(reading, MediaFile)) == 1
        assert len(store.fetch(reading, MediaLink)) == 2
    assert len(catalogues.files_in(catalogue.folder / media.ORIGINALS)) == 1


def test_a_broken_file_is_refused_and_the_others_come(catalogue: Catalogue, carpet: str, tmp_path: Path) -> None:
    good, broken = catalogues.picture(tmp_path / "good.png"), tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 not a picture at all")
    plan = examined(catalogue, [broken, good, tmp_path / "gone.jpg"])
    assert [finding.source for finding in plan.refused] == ["broken.jpg", "gone.jpg"]
    assert plan.refused[0].code.startswith("picture.")
    assert [arrival.name for arrival in plan.arrivals] == ["good.png"]
    assert len(catalogues.files_in(catalogue.folder / media.ORIGINALS)) == 1


def test_a_stopped_selection_leaves_no_original_behind(catalogue: Catalogue, tmp_path: Path) -> None:
    def stop(done: int, total: int, what: str = "") -> None:
        if done == 2:
            raise Cancelled

    files = catalogues.pictures(tmp_path / "camera", 3)
    with pytest.raises(Cancelled):
        keeping.examine(catalogue, files, takes_samples=False, progress=stop)
    assert not catalogues.files_in(catalogue.folder / media.ORIGINALS)


@given(st.lists(st.text(min_size=1), unique=True, min_size=1), st.data())
def test_moving_one_keeps_the_order_of_the_others(links: list[str], data: st.DataObject) -> None:
    link = data.draw(st.sampled_from(links))
    to = data.draw(st.integers(-2, len(links) + 2))
    order = pictures.moved(links, link, to)
    assert sorted(order) == sorted(links)
    assert [uid for uid in order if uid != link] == [uid for uid in links if uid != link]
    assert order.index(link) == min(max(to, 0), len(links) - 1)
