"""Tables, pictures and folders are told apart among dropped files; what becomes of columns is counted and doubted."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.desk.importing import targets
from kalbajar_catalogue.desk.importing.sorting import sorted_out
from kalbajar_catalogue.desk.importing.state import fates, letter, with_column
from kalbajar_catalogue.desk.importing.sureness import sureness
from kalbajar_catalogue.importing.headings import RECORDS, is_target
from kalbajar_catalogue.importing.mapping import EXHIBITION, LEFT_OUT, NOTE, PICTURE, REF, Column, Mapping, Target

KEYS = ("title_en", "object_number", "maker", "dimension.height", NOTE, LEFT_OUT)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a table and two pictures."""
    for name in ("list.xlsx", "KAT-1.jpg", "KAT-2.JPG", "KAT-1.xmp", "read.txt"):
        (tmp_path / name).touch()
    return tmp_path


@pytest.mark.parametrize(
    ("names", "table", "of_pictures", "pictures"),
    [
        (["list.xlsx"], "list.xlsx", False, []),
        (["list.xlsx", "KAT-1.jpg"], "list.xlsx", True, ["KAT-1.jpg"]),
        (["KAT-1.jpg", "KAT-2.JPG"], None, False, ["KAT-1.jpg", "KAT-2.JPG"]),
        (["KAT-1.jpg", "read.txt"], None, False, ["KAT-1.jpg"]),
        (["KAT-1.jpg", "KAT-1.xmp"], None, False, ["KAT-1.jpg", "KAT-1.xmp"]),
        (["read.txt"], "read.txt", False, []),
        (["unknown.dat"], "unknown.dat", False, []),
        (["unknown.dat", "other.dat"], None, False, []),
    ],
)
def test_what_was_dropped(
    folder: Path, names: list[str], table: str | None, of_pictures: bool, pictures: list[str]
) -> None:
    found = sorted_out([folder / name for name in names])
    assert found.table == (folder / table if table else None)
    assert found.folder == (folder if of_pictures else None)
    assert [path.name for path in found.pictures] == pictures


def test_a_folder_beside_a_table_is_that_of_its_pictures(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    photos = tmp_path_factory.mktemp("photos")
    found = sorted_out([folder / "list.xlsx", photos])
    assert (found.table, found.folder) == (folder / "list.xlsx", photos)


def test_a_folder_with_one_table_is_that_table(tmp_path: Path) -> None:
    (tmp_path / "list.csv").touch()
    (tmp_path / "1.jpg").touch()
    assert sorted_out([tmp_path]).table == tmp_path / "list.csv"
    (tmp_path / "other.csv").touch()
    assert sorted_out([tmp_path]).table is None


@pytest.mark.parametrize(("at", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_are_called_as_in_a_spreadsheet(at: int, name: str) -> None:
    assert letter(at) == name


@given(st.lists(st.lists(st.sampled_from(KEYS), max_size=3), max_size=8))
def test_every_column_has_one_fate(chosen: list[list[str]]) -> None:
    columns = [Column(at, "", tuple(map(Target, keys))) for at, keys in enumerate(chosen)]
    told = fates(Mapping("carpet", tuple(columns)))
    assert sorted((*told.fields, *told.notes, *told.left_out)) == list(range(len(chosen)))
    assert all(set(chosen[at]) <= {LEFT_OUT} for at in told.left_out)


@given(st.lists(st.sampled_from(("title_en", "maker", "dimension.height", "object_number", "")), max_size=6))
def test_only_fields_of_one_text_are_doubted_and_no_column_is_forgotten(keys: list[str]) -> None:
    mapping = Mapping("carpet", tuple(Column(at, "", (Target(key),)) for at, key in enumerate(keys)))
    doubted = targets.doubts(mapping)
    assert set(doubted) <= {"title_en", "object_number"}
    for key in ("title_en", "object_number"):
        places = tuple(at for at, own in enumerate(keys) if own == key)
        assert doubted.get(key, ()) == (places if len(places) > 1 else ())


@pytest.mark.parametrize("kind", sorted(RECORDS))
def test_everything_offered_for_a_kind_is_a_target_of_it_and_is_offered_once(kind: str) -> None:
    offered = targets.offered((kind,), "en")
    keys = [one.key for one in offered]
    assert len(keys) == len(set(keys))
    assert all(is_target(kind, key) for key in keys)
    assert all(one.words and one.group for one in offered)
    assert {NOTE, LEFT_OUT, REF} <= set(keys)


def test_pictures_and_walls_are_offered_for_works_only() -> None:
    assert {PICTURE, EXHIBITION} <= {one.key for one in targets.offered(("carpet",), "en")}
    assert not {PICTURE} & {one.key for one in targets.offered(("agent",), "en")}


def test_fields_of_several_kinds_are_offered_together() -> None:
    keys = {one.key for one in targets.offered(("carpet", "painting"), "en")}
    assert {one.key for one in targets.offered(("carpet",), "en")} <= keys
    assert {one.key for one in targets.offered(("painting",), "en")} <= keys


@pytest.mark.parametrize(
    ("keys", "sure", "chosen", "doubtful", "told"),
    [
        ((NOTE,), 0.3, (), (), "unknown"), ((NOTE,), 0.9, (), (), "certain"), ((), 0.6, (), (), "left out"),
        (("maker",), 0.95, (), (), "certain"), (("maker",), 0.7, (), (), "likely"), (("maker",), 0.4, (), (), "look"),
        (("maker",), 0.4, (0,), (), "chosen"), (("maker",), 1.0, (0,), (0,), "doubt"), ((NOTE,), 0.0, (), (), "new"),
    ],
)  # fmt: skip
def test_how_sure_a_column_is(
    keys: tuple[str, ...], sure: float, chosen: tuple[int, ...], doubtful: tuple[int, ...], told: str
) -> None:
    column = Column(0, "x", tuple(map(Target, keys)), sure=sure)
    assert sureness(column, chosen, doubtful).key == told


def test_a_column_takes_the_place_of_the_one_before() -> None:
    mapping = Mapping("carpet", (Column(0, "a"), Column(1, "b")))
    changed = with_column(mapping, Column(1, "b", (Target("maker"),)))
    assert [column.keys for column in changed.columns] == [(), ("maker",)]
