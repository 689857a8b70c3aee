"""A table that comes in again: what nobody touched is known at once, and nothing is called the same that is not."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from time import time

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities import terms
from kalbajar_catalogue.authorities.records import Agent
from kalbajar_catalogue.importing import flow
from kalbajar_catalogue.importing.checked import Check, Status
from kalbajar_catalogue.importing.composing import Composed, Piece
from kalbajar_catalogue.importing.mapping import Column, Mapping, Target
from kalbajar_catalogue.importing.remembering import digest, forget_old
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.media.service import DERIVED
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import WHO

Write = Callable[[str], Path]
MAPPED = Mapping(
    "carpet",
    (
        Column(0, "No", (Target("object_number"),)),
        Column(1, "Title", (Target("title_en"),)),
        Column(2, "Weaver", (Target("weaver"),)),
        Column(3, "As", (Target("weaver.role"),)),
    ),
)
FIRST = "No,Title,Weaver,As\nK-1,Stepped medallions,Rəna Əliyeva,\nK-2,Lattice,,\n"
SECOND = FIRST.replace("Lattice", "Lozenges")


@pytest.fixture
def written(tmp_path: Path) -> Write:
    """Writes a table under one name and gives its path."""

    def write(text: str) -> Path:
        path = tmp_path / "carpets.csv"
        path.write_text(text, "utf-8")
        return path

    return write


def checked(catalogue: Catalogue, path: Path) -> Check:
    """The check of a file."""
    return flow.check(catalogue, open_table(path), MAPPED)


def brought_in(catalogue: Catalogue, path: Path) -> int:
    """The change set of the import of a file."""
    return flow.bring_in(catalogue, WHO, checked(catalogue, path), MAPPED).changes.change_set


def statuses(catalogue: Catalogue, path: Path) -> list[Status]:
    """What becomes of each record of a file."""
    return [one.status for one in checked(catalogue, path).records]


def test_what_nobody_touched_is_the_same(catalogue: Catalogue, written: Write) -> None:
    path = written(FIRST)
    brought_in(catalogue, path)

    assert statuses(catalogue, path) == [Status.SAME, Status.SAME]


def test_a_changed_value_and_one_that_was_changed_back_by_an_undo_are_seen(
    catalogue: Catalogue, written: Write
) -> None:
    path = written(FIRST)
    brought_in(catalogue, path)
    second = brought_in(catalogue, written(SECOND))
    with catalogue.work(WHO, Action("undo")) as work:
        history.undo(work, second)

    assert statuses(catalogue, path) == [Status.SAME, Status.CHANGED]


def test_an_undone_import_comes_in_again(catalogue: Catalogue, written: Write) -> None:
    path = written(FIRST)
    number = brought_in(catalogue, path)
    with catalogue.work(WHO, Action("undo")) as work:
        history.undo(work, number)

    assert statuses(catalogue, path) == [Status.NEW, Status.NEW]


def test_a_catalogue_put_back_to_before_the_import_knows_nothing_of_it(
    catalogue: Catalogue, written: Write, tmp_path: Path
) -> None:
    brought_in(catalogue, written(FIRST))
    path = written(f"{SECOND}K-3,New,,\n")
    snapshot = flow.bring_in(catalogue, WHO, checked(catalogue, path), MAPPED).snapshot
    assert snapshot is not None
    catalogue.close()
    shutil.copy(snapshot, folders.database_of(catalogue.folder))
    for part in ("-wal", "-shm"):
        Path(f"{folders.database_of(catalogue.folder)}{part}").unlink(missing_ok=True)
    again = wiring.open_catalogue(catalogue.folder, who=WHO)
    try:
        with again.work(WHO, Action("item.edited")) as work:
            edited(work)
        found = statuses(again, path)
    finally:
        again.close()

    assert found[1:] == [Status.CHANGED, Status.NEW]
    assert found[0] in (Status.CHANGED, Status.CONFLICT)


def renamed_weaver(work: Work) -> None:
    """Gives the weaver another name."""
    store.change(work, Agent.kind, store.fetch(work, Agent)[0].uid, {"display_name_az": "Lalə Quliyeva"})


def second_weaver(work: Work) -> None:
    """Makes another person of the same name."""
    store.insert(work, Agent(display_name=store.fetch(work, Agent)[0].display_name))


def new_word(work: Work) -> None:
    """Makes a new word of a vocabulary."""
    terms.entered(work, "material", "moonwool", "en")


def edited(work: Work) -> None:
    """Changes a title by hand."""
    store.change(work, Carpet.kind, store.fetch(work, Carpet)[0].uid, {"title_en": "Medallions"})


def trashed(work: Work) -> None:
    """Puts a carpet into the trash."""
    items.delete(work, store.fetch(work, Carpet)[1].uid, "twice")


@pytest.mark.parametrize("meanwhile", [renamed_weaver, second_weaver, new_word, edited, trashed])
def test_a_check_finds_the_same_whether_the_last_import_is_known_or_not(
    catalogue: Catalogue, written: Write, meanwhile: Callable[[Work], None]
) -> None:
    path = written(FIRST)
    brought_in(catalogue, path)
    with catalogue.work(WHO, Action("item.edited")) as work:
        meanwhile(work)

    remembered = statuses(catalogue, path)
    shutil.rmtree(catalogue.folder / DERIVED / "imports")

    assert remembered == statuses(catalogue, path)


def test_columns_that_change_places_are_read_again() -> None:
    one = Composed(5, "carpet", texts={"title_en": [Piece("A", 5, 1), Piece("B", 5, 2)]})
    below = Composed(5, "carpet", texts={"title_en": [Piece("A", 5, 1), Piece("B", 6, 1)]})
    moved = Composed(9, "carpet", texts={"title_en": [Piece("A", 9, 1), Piece("B", 9, 2)]})

    assert digest(one) != digest(below)
    assert digest(one) == digest(moved)


def rows_files(folder: Path, days: dict[str, int]) -> None:
    """Files of earlier imports, so many days old."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, age in days.items():
        (folder / name).write_bytes(b"rows")
        os.utime(folder / name, (time() - age * 86_400,) * 2)


def names_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_only_what_is_neither_new_nor_recent_is_forgotten(tmp_path: Path) -> None:
    old = {f"old-{at:02}.rows": 100 + at for at in range(30)}
    recent = {f"recent-{at}.rows": at for at in range(5)}
    rows_files(tmp_path, {**old, **recent, "half.part": 120, "writing.part": 0, "other.txt": 400})
    forget_old(tmp_path, tmp_path / "old-29.rows")
    kept = {f"old-{at:02}.rows" for at in (*range(15), 29)}
    assert names_in(tmp_path) == {*recent, *kept, "writing.part", "other.txt"}


def test_many_recent_ones_are_all_kept(tmp_path: Path) -> None:
    recent = {f"{at}.rows": 80 for at in range(40)}
    rows_files(tmp_path, recent)
    forget_old(tmp_path, tmp_path / "0.rows")
    assert names_in(tmp_path) == set(recent)


def test_an_import_forgets_old_ones_and_is_itself_remembered(catalogue: Catalogue, written: Write) -> None:
    folder = catalogue.folder / DERIVED / "imports"
    rows_files(folder, {f"{at:02}.rows": 200 + at for at in range(25)})
    path = written(FIRST)
    brought_in(catalogue, path)
    assert len(names_in(folder)) == 20
    assert {f"{at:02}.rows" for at in range(19)} < names_in(folder)
    assert statuses(catalogue, path) == [Status.SAME] * 2


def test_nothing_is_forgotten_where_there_is_nothing(tmp_path: Path) -> None:
    forget_old(tmp_path / "none", tmp_path / "none" / "a.rows")
