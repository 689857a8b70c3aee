"""Tests of who keeps the figures, and of what is known of how well a catalogue is kept."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.groups import RelatedItem
from kalbajar_catalogue.media import fingerprints
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.safekeeping import routine
from kalbajar_catalogue.standing import kept_file, wellbeing
from kalbajar_catalogue.standing.alike import groups_alike
from kalbajar_catalogue.standing.keeper import Keeper, keeper_of
from kalbajar_catalogue.storage import sqlite, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.flat import flatten
from tests.catalogues import done, photographs
from tests.standing.ground import made

DAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def test_there_is_one_keeper_of_a_catalogue(catalogue: Catalogue) -> None:
    assert keeper_of(catalogue) is keeper_of(catalogue)
    assert keeper_of(catalogue).at_once() is None


def test_figures_are_known_again_after_a_new_start(catalogue: Catalogue, tmp_path: Path) -> None:
    made(catalogue, tmp_path)
    first = keeper_of(catalogue).bring_up(catalogue)
    again = Keeper(catalogue)
    assert again.at_once() == first
    assert again.is_current(catalogue)
    photographs(catalogue, "New")
    assert not again.is_current(catalogue)
    assert again.bring_up(catalogue).change_set > first.change_set


def test_what_was_erased_for_good_is_not_gone_on_from(catalogue: Catalogue, tmp_path: Path) -> None:
    made(catalogue, tmp_path)
    keeper = keeper_of(catalogue)
    keeper.bring_up(catalogue)
    kept_file.forget(catalogue.folder)
    known = keeper.bring_up(catalogue)
    assert kept_file.read(catalogue.folder) == known


def test_a_catalogue_that_is_only_looked_at_keeps_nothing_in_its_folder(catalogue: Catalogue, tmp_path: Path) -> None:
    made(catalogue, tmp_path)
    beside = wiring.open_catalogue(catalogue.folder, who="Another")
    try:
        assert beside.read_only
        assert keeper_of(beside).bring_up(beside).mend
        assert not kept_file.is_kept(catalogue.folder)
        with beside.reading() as reading:
            wellbeing.check(reading, beside.folder, DAY, keep=False)
        assert wellbeing.checked(catalogue.folder) is None
    finally:
        beside.close()


def test_a_database_is_looked_into_once_a_day(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[Path] = []

    def integrity(file: Path) -> tuple[str, ...]:
        looked.append(file)
        return ()

    monkeypatch.setattr(sqlite, "integrity", integrity)
    for day in (DAY, DAY, date(2026, 11, 24)):
        photographs(catalogue, "New")
        with catalogue.reading() as reading:
            assert wellbeing.check(reading, catalogue.folder, day).whole
    assert len(looked) == 2


def test_how_well_it_is_kept_tells_the_newest_backup_and_what_waits(catalogue: Catalogue) -> None:
    photographs(catalogue, "One")
    now = datetime.now(UTC)
    with catalogue.reading() as reading:
        before = wellbeing.wellbeing(reading, catalogue.folder, now).safety
    made = routine.back_up(catalogue)
    with catalogue.reading() as reading:
        after = wellbeing.wellbeing(reading, catalogue.folder, now).safety
    assert before is not None
    assert after is not None
    assert (before.newest, before.pending) == (None, True)
    assert (after.newest, after.pending) == (made.bag, False)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"on": "2026-11-23"}', "null"])
def test_a_mark_of_a_check_that_cannot_be_read_counts_as_none(tmp_path: Path, text: str) -> None:
    file = tmp_path / "derived" / "standing" / "checked.json"
    file.parent.mkdir(parents=True)
    file.write_text(text)
    assert wellbeing.checked(tmp_path) is None


def test_alike_pictures_are_counted_where_all_were_looked_at(catalogue: Catalogue, tmp_path: Path) -> None:
    uids = made(catalogue, tmp_path)
    with catalogue.reading() as reading:
        assert groups_alike(reading, catalogue.folder) is None
        files = store.fetch(reading, MediaFile)
        sources = [fingerprints.Source(one.sha256, media.original(catalogue.folder, one)) for one in files]
    fingerprints.fingerprints(catalogue.folder / "derived", sources)
    twin = photographs(catalogue, "Twin")[0]
    link = min(uids["media_link"])
    with catalogue.reading() as reading:
        before = groups_alike(reading, catalogue.folder)
        flat = store.flat_of(reading, "media_link", link)
    done(catalogue, lambda work: store.insert_flats(work, "media_link", [{**flat, "owner": twin}]))
    with catalogue.reading() as reading:
        same = groups_alike(reading, catalogue.folder)
    assert before is not None
    assert same == before + 1
    related = [flatten(RelatedItem(str(flat["owner"]), "same_subject"))]
    done(catalogue, lambda work: items.change(work, twin, {"related_item": related}))
    with catalogue.reading() as reading:
        assert groups_alike(reading, catalogue.folder) == before


def test_nothing_is_alike_where_there_is_no_picture(catalogue: Catalogue) -> None:
    photographs(catalogue, "One")
    with catalogue.reading() as reading:
        assert groups_alike(reading, catalogue.folder) == 0
