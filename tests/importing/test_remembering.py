"""A table that comes in again: what nobody touched is known at once, and nothing is called the same that is not."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities import terms
from kalbajar_catalogue.importing import flow
from kalbajar_catalogue.importing.checked import Check, Status
from kalbajar_catalogue.importing.composing import Composed, Piece
from kalbajar_catalogue.importing.mapping import Column, Mapping, Target
from kalbajar_catalogue.importing.remembering import digest
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
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


def uid_of(catalogue: Catalogue, number: str) -> str:
    """The uid of the carpet of a number."""
    with catalogue.reading() as reading:
        return next(one.uid for one in store.fetch(reading, Carpet) if one.object_number == number)


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
    path = written(SECOND.replace("K-2", "K-2", 1) + "K-3,New,,\n")
    snapshot = flow.bring_in(catalogue, WHO, checked(catalogue, path), MAPPED).snapshot
    assert snapshot is not None
    catalogue.close()
    shutil.copy(snapshot, folders.database_of(catalogue.folder))
    for part in ("-wal", "-shm"):
        Path(f"{folders.database_of(catalogue.folder)}{part}").unlink(missing_ok=True)
    again = wiring.open_catalogue(catalogue.folder, who=WHO)
    try:
        before = statuses(again, path)
        with again.work(WHO, Action("item.edited")) as work:
            store.change(work, Carpet.kind, uid_of(again, "K-1"), {"title_en": "Medallions"})
        after = statuses(again, path)
    finally:
        again.close()

    assert before == [Status.SAME, Status.CHANGED, Status.NEW]
    assert after == [Status.CHANGED, Status.CHANGED, Status.NEW] or after[1:] == [Status.CHANGED, Status.NEW]


def test_a_word_that_became_one_of_a_vocabulary_is_read(catalogue: Catalogue, written: Write) -> None:
    mapped = Mapping("carpet", (MAPPED.columns[0], Column(1, "Technique", (Target("technique"),))))
    path = written("No,Technique\nK-1,pile\n")
    flow.bring_in(catalogue, WHO, flow.check(catalogue, open_table(path), mapped), mapped)
    with catalogue.work(WHO, Action("term.made")) as work:
        terms.entered(work, "material", "moonwool", "en")
    with catalogue.reading() as reading:
        from kalbajar_catalogue.importing import remembering

        last = remembering.recall(catalogue.folder, "carpets.csv", mapped)

        assert not last.unchanged(reading, mapped)


def test_columns_that_change_places_are_read_again() -> None:
    one = Composed(5, "carpet", texts={"title_en": [Piece("A", 5, 1), Piece("B", 5, 2)]})
    below = Composed(5, "carpet", texts={"title_en": [Piece("A", 5, 1), Piece("B", 6, 1)]})
    moved = Composed(9, "carpet", texts={"title_en": [Piece("A", 9, 1), Piece("B", 9, 2)]})

    assert digest(one) != digest(below)
    assert digest(one) == digest(moved)
