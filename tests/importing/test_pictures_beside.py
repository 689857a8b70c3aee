"""Pictures that lie beside the table that names them are found, others are not looked for."""

from pathlib import Path

import pytest

from kalbajar_catalogue.importing.mapping import PICTURE, Column, Mapping, Target
from kalbajar_catalogue.importing.pictures_beside import pictures_beside

MAPPED = Mapping(
    "painting", (Column(0, "No", (Target("object_number"),)), Column(1, "File", (Target(PICTURE),), split=";"))
)


@pytest.mark.parametrize(
    ("there", "named", "found"),
    [
        (("a.jpg", "b.jpg"), ("a.jpg", "b.jpg"), True),
        (("a.jpg", "b.jpg"), ("a.jpg; b.jpg", ""), True),
        (("a.jpg",), ("C:\\scans\\a.jpg", "scans/a.jpg"), True),
        (("a.jpg",), ("a.jpg", "b.jpg"), True),
        (("a.jpg",), ("a.jpg", "b.jpg", "c.jpg"), False),
        (("a.jpg",), ("https://example.org/", "x.jpg"), False),
        (("a.jpg",), ("",), False),
        ((), ("a.jpg",), False),
    ],
)
def test_they_are_where_most_of_their_names_are(
    tmp_path: Path, there: tuple[str, ...], named: tuple[str, ...], found: bool
) -> None:
    for name in there:
        (tmp_path / name).touch()
    rows = [["1", cell] for cell in named]
    assert pictures_beside(tmp_path / "list.csv", MAPPED, rows) == (tmp_path if found else None)


def test_a_folder_of_many_folders_is_not_looked_through(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").touch()
    for number in range(30):
        (tmp_path / str(number)).mkdir()
    assert pictures_beside(tmp_path / "list.csv", MAPPED, [["1", "a.jpg"]]) is None


def test_a_table_that_names_no_pictures_and_one_that_is_gone_have_none(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").touch()
    plain = Mapping("painting", (Column(0, "File", (Target("object_number"),)),))
    assert pictures_beside(tmp_path / "list.csv", plain, [["a.jpg"]]) is None
    assert pictures_beside(tmp_path / "gone" / "list.csv", MAPPED, [["1", "a.jpg"]]) is None
