"""Editions in a folder: listed, opened, checked; what is missing or damaged is told by name."""

import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions import manifest, reader, store
from kalbajar_catalogue.editions.format import SCHEMA, EditionInstitution
from kalbajar_catalogue.editions.names import is_name, plain_name
from tests.catalogues import files_in
from tests.editions.editions import edition, laid_down, sha256


def test_an_edition_comes_back_with_all_its_pictures(tmp_path: Path) -> None:
    made = laid_down(tmp_path, edition())
    found = reader.opened(tmp_path, "KLB-1", checked=True)
    assert (found.edition, found.problems) == (made, ())
    assert set(found.pool.files) == {file.sha256 for file in made.files}
    assert all(reader.hash_of(path) == name for name, path in found.pool.files.items())


def test_editions_are_listed_the_newest_first_and_broken_ones_last(tmp_path: Path) -> None:
    for name, day in (("b", "02"), ("a", "03"), ("c", "01")):
        laid_down(tmp_path, edition(name=name, made_at=f"2025-11-{day}"))
    (tmp_path / "d").mkdir()
    (tmp_path / "d" / "edition.json").write_text("{}")
    (tmp_path / "empty").mkdir()
    found = reader.listed(tmp_path)
    assert [one.name for one in found] == ["a", "b", "c", "d"]
    assert [one.problem.code if one.problem else "" for one in found] == ["", "", "", "edition.unreadable"]
    assert reader.listed(tmp_path / "nowhere") == ()


SPOILS: list[tuple[str, Callable[[Path], object], bool, str]] = [
    ("gone", lambda path: path.unlink(), False, "edition.picture_missing"),
    ("cut off", lambda path: path.write_bytes(path.read_bytes()[:-1]), False, "edition.picture_damaged"),
    ("grown", lambda path: path.write_bytes(path.read_bytes() + b"x"), False, "edition.picture_damaged"),
    ("altered", lambda path: path.write_bytes(b"y" * path.stat().st_size), True, "edition.picture_damaged"),
]


@pytest.mark.parametrize(("spoil", "checked", "code"), [row[1:] for row in SPOILS], ids=[row[0] for row in SPOILS])
def test_a_picture_that_is_not_whole_is_told_and_left_out(
    tmp_path: Path, spoil: Callable[[Path], object], checked: bool, code: str
) -> None:
    laid_down(tmp_path, edition())
    spoil(tmp_path / "pool" / f"{sha256(1)}.jpg")
    found = reader.opened(tmp_path, "KLB-1", checked)
    assert [(one.code, one.values) for one in found.problems] == [(code, {"name": f"{sha256(1)}.jpg", "number": "1"})]
    assert sha256(1) not in found.pool.files
    assert len(found.pool.files) == 3
    with pytest.raises(WorldError) as refused:
        reader.whole(found.problems)
    assert refused.value.code == code


@pytest.mark.parametrize("name", ["", ".", "..", "../KLB-1", "KLB-1/", "pool", "/", "KLB-2", "klb 1", "a\0b", "x" * 99])
def test_a_name_that_is_no_edition_is_refused(tmp_path: Path, name: str) -> None:
    laid_down(tmp_path, edition())
    with pytest.raises(WorldError) as refused:
        reader.opened(tmp_path, name)
    assert refused.value.code == "edition.not_found"


def test_a_manifest_that_does_not_list_what_it_speaks_of_is_refused(tmp_path: Path) -> None:
    made = edition()
    for wrong in (
        replace(made, files=made.files[1:]),
        replace(made, files=(*made.files, made.files[0])),
        replace(made, institution=EditionInstitution(logo="0" * 64)),
        replace(made, proof=True),
        replace(made, name="../out"),
        replace(made, files=(replace(made.files[0], sha256="../../etc"), *made.files[1:])),
    ):
        with pytest.raises(WorldError) as refused:
            reader.checked_manifest(store.manifest_bytes(wrong))
        assert refused.value.code == "edition.unreadable"
    assert reader.checked_manifest(store.manifest_bytes(made)) == made
    with pytest.raises(WorldError):
        reader.checked_manifest(b"\xff\xfe")


def test_an_edition_of_a_newer_program_is_told_in_the_list(tmp_path: Path) -> None:
    laid_down(tmp_path, edition())
    path = tmp_path / "KLB-1" / "edition.json"
    path.write_text(path.read_text("utf-8").replace(f'"schema": {SCHEMA}', f'"schema": {SCHEMA + 1}'), "utf-8")
    (found,) = reader.listed(tmp_path)
    assert found.problem is not None
    assert found.problem.code == "edition.newer"


@given(st.lists(st.text(max_size=60), max_size=4))
def test_any_pieces_make_a_name_that_every_disk_takes(pieces: list[str]) -> None:
    assert is_name(plain_name(*pieces))
    assert is_name(f"{plain_name(*pieces)}.12")


@pytest.mark.parametrize(
    ("pieces", "name"),
    [(("KLB-S-001", "1"), "KLB-S-001-1"), (("Nəşr 2/3", ""), "N-r-2-3"), (("", ""), "edition"),
     (("con",), "edition-con"), (("pool",), "edition-pool")],
)  # fmt: skip
def test_a_name_keeps_what_it_can(pieces: tuple[str, ...], name: str) -> None:
    assert plain_name(*pieces) == name


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    assert store.free_name(tmp_path / "none", "A-1") == "A-1"
    for name in ("A-1", "a-1.2"):
        (tmp_path / name).mkdir()
    assert store.free_name(tmp_path, "a-1") == "a-1.3"


def test_removing_one_keeps_the_pictures_that_another_has(tmp_path: Path) -> None:
    laid_down(tmp_path, edition(3, "one"))
    laid_down(tmp_path, edition(2, "two"))
    store.remove(tmp_path, "one")
    assert reader.opened(tmp_path, "two", checked=True).problems == ()
    assert len(files_in(tmp_path / "pool")) == 4
    with pytest.raises(WorldError):
        store.remove(tmp_path, "one")


def test_a_picture_stays_as_long_as_one_edition_cannot_be_read(tmp_path: Path) -> None:
    laid_down(tmp_path, edition(2, "one"))
    laid_down(tmp_path, edition(3, "two"))
    (tmp_path / "one" / "edition.json").write_text("damaged")
    store.remove(tmp_path, "two")
    assert len(files_in(tmp_path / "pool")) == 6


def test_a_picture_stays_when_somebody_renamed_the_folder_of_its_edition(tmp_path: Path) -> None:
    laid_down(tmp_path, edition(2, "one"))
    laid_down(tmp_path, edition(3, "two"))
    (tmp_path / "one").rename(tmp_path / "Kəlbəcər 1")
    store.remove(tmp_path, "two")
    assert len(files_in(tmp_path / "pool")) == 6


def test_two_threads_write_one_after_the_other(tmp_path: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda name: laid_down(tmp_path, edition(3, name)), "abcd"))
    assert {one.name for one in made} == set(reader.names(tmp_path))
    assert all(reader.opened(tmp_path, name, checked=True).problems == () for name in "abcd")
    assert [path for path in tmp_path.rglob("*") if path.name.endswith(".part")] == []


def test_a_source_that_is_not_what_its_name_says_is_refused(tmp_path: Path) -> None:
    made = edition(1)
    sources = {file.sha256: (lambda out: out.write(b"something else")) for file in made.files}
    with pytest.raises(WorldError) as refused, store.writing(tmp_path):
        store.keep_pictures(tmp_path, made.files, sources)
    assert refused.value.code == "edition.picture_damaged"
    assert files_in(tmp_path) == set()


def test_where_nothing_can_be_written_the_reason_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(WorldError) as refused, store.writing(tmp_path / "file"):
        pass
    assert refused.value.code == "folder.not_writable"


def test_a_reader_of_editions_needs_no_database_and_no_pictures_library(repository: Path) -> None:
    script = (
        "import sys\n"
        "from kalbajar_catalogue.editions import reader, store, carrying, differences, manifest\n"
        "print([name for name in sys.modules if name.partition('.')[0] in ('sqlalchemy', 'PIL', 'PySide6', 'babel',"
        " 'pyvips', 'lxml', 'numpy')])\n"
    )
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=repository)
    assert told.stdout.strip() == "[]"


def test_every_picture_that_is_spoken_of_is_named_with_its_work() -> None:
    named = manifest.pictures_of(replace(edition(1), institution=EditionInstitution(logo="l")))
    assert named == {"l": "", sha256(0): "0", sha256(100): "0"}
