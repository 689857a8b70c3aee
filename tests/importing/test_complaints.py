"""What users of other catalogue programs complain about when they import, each answered by a test that can fail.

 1 all errors of a row at once ............ test_table_flow: all_that_is_wrong_with_a_row_is_told_at_once
 2 refused wholesale, messages, download .. test_table_flow: a_refused_row_does_not_keep, refused_rows_come_back_mended;
                                            here: every_refusal_says_what_to_do
 3 wrong file type, two rows hang ......... sources/test_opening, sources/test_real_tables; here: a_file_of_another_kind
 4 "Starting", then nothing ............... here: a_long_check_tells_how_far_it_is
 5 undo of updates, of a failed import .... test_table_flow: undo_takes_back; here: an_import_that_failed, a_large_undo
 6 a sound rollback ....................... here: whatever_fails_nothing_is_written_and_nothing_stays_locked
 7 the log names the item, no duplicates .. test_table_flow: the_same_file_again; here: a_finding_names_its_item
 8 an export comes in unchanged, mappings . test_saved_mappings; here: a_saved_mapping_is_taken_without_asking
 9 languages wipe each other .............. test_table_flow: an_empty_language_column; here: languages_side_by_side
10 half the rows, more records than rows .. test_power_cut; here: as_many_records_as_rows
11 what Excel writes ...................... sources/test_delimited; here: what_a_spreadsheet_saves
12 a copy before ........................... test_table_flow: a_snapshot_is_made_before; here: the_copy_is_the_catalogue
13 pictures by name ....................... test_picture_names, test_pictures
"""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.i18n.wording_of_imports import IMPORTS
from kalbajar_catalogue.importing import flow, pictures, saved_mappings
from kalbajar_catalogue.importing.checked import Check, Status
from kalbajar_catalogue.importing.mapping import Column, Mapping, Target
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage import history, inserting, sqlite, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import WHO, done, everything, files_in, journal, live, picture

Write = Callable[..., Path]
MAPPED = Mapping(
    "carpet",
    (Column(0, "No", (Target("object_number"),)), Column(1, "az", (Target("title_az"),)),
     Column(2, "en", (Target("title_en"),)), Column(3, "Weaver", (Target("weaver"),)),
     Column(4, "Date", (Target("date_earliest"),))),
)  # fmt: skip
HEAD = "No,az,en,Weaver,Date\n"


@pytest.fixture
def written(tmp_path: Path) -> Write:
    """Writes a table and gives its path."""

    def write(text: str, name: str = "table.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return path

    return write


def rows(count: int, title: str = "T") -> str:
    """A table of so many carpets."""
    return HEAD + "".join(f"K-{at},,{title} {at},Weaver {at % 7},19{at % 90 + 10}\n" for at in range(count))


def checked(catalogue: Catalogue, path: Path) -> Check:
    """The check of a file."""
    return flow.check(catalogue, open_table(path), MAPPED)


def brought_in(catalogue: Catalogue, path: Path) -> flow.Imported:
    """The import of a file."""
    return flow.bring_in(catalogue, WHO, checked(catalogue, path), MAPPED)


MERELY_TOLD = {"import.left_with_it"}


@pytest.mark.parametrize("code", sorted(IMPORTS.keys() - MERELY_TOLD))
def test_every_refusal_says_what_is_wrong_and_what_to_do(code: str) -> None:
    names = re.findall(r"{(\w+)}", IMPORTS[code])
    told = sentence("en", code, {name: 7 if name in ("row", "count") else f"<{name}>" for name in names})
    assert told.endswith(".")
    assert all(("7" if name in ("row", "count") else f"<{name}>") in told for name in names)
    assert len(re.split(r"[.;:] ", told)) >= 2, "one sentence says what, the other what to do or what happens"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"%PDF-1.7\n", "table.is_document"),
        (b"\xff\xd8\xff\xe0 JFIF", "table.is_picture"),
        (b"<!doctype html><html><table>", "table.is_page"),
        (b"SQLite format 3\0", "table.is_database"),
        (b"MZ\x90\0" + bytes(range(256)) * 4, "table.is_unknown"),
        (b"", "file.empty"),
    ],
)
def test_a_file_of_another_kind_is_refused_by_its_name_whatever_it_is_called(
    tmp_path: Path, content: bytes, code: str
) -> None:
    path = tmp_path / "carpets.csv"
    path.write_bytes(content)
    with pytest.raises(WorldError) as refused:
        open_table(path)
    assert refused.value.code == code
    assert "carpets.csv" in sentence("en", code, refused.value.problem.values)


def test_a_long_check_tells_how_far_it_is_and_the_import_tells_what_it_did(
    catalogue: Catalogue, written: Write
) -> None:
    steps: list[int] = []
    path = written(rows(1_201))
    found = flow.check(catalogue, open_table(path), MAPPED, progress=lambda done, total, what="": steps.append(done))
    imported = flow.bring_in(catalogue, WHO, found, MAPPED)
    with catalogue.reading() as reading:
        (newest, *_) = history.change_sets(reading)
    assert steps == [500, 1_000, 1_201]
    assert newest.id == imported.changes.change_set
    assert newest.action.values == {"source": "table.csv", "new": 1_201, "changed": 0}


def test_a_large_undo_takes_back_updates_and_new_ones_and_is_done_again(catalogue: Catalogue, written: Write) -> None:
    brought_in(catalogue, written(rows(300)))
    before = live(catalogue)
    second = brought_in(catalogue, written(rows(600, "Other")))
    after = everything(catalogue)
    assert done(catalogue, lambda work: history.undo(work, second.changes.change_set)).left == ()
    assert live(catalogue) == before
    with pytest.raises(WorldError, match=r"history\.already_undone"):
        done(catalogue, lambda work: history.undo(work, second.changes.change_set))
    assert done(catalogue, lambda work: history.redo(work, second.changes.change_set)).left == ()
    assert everything(catalogue) == after


def test_an_import_that_failed_leaves_nothing_to_undo(
    catalogue: Catalogue, written: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing(monkeypatch, Work, "finish")
    before = journal(catalogue)
    with pytest.raises(WorldError, match=r"disk\.full"):
        brought_in(catalogue, written(rows(20)))
    with catalogue.reading() as reading:
        assert history.next_undo(reading, WHO) is None
    assert journal(catalogue) == before


def failing(monkeypatch: pytest.MonkeyPatch, place: object, name: str) -> None:
    """From now on the disk is full when this is called."""

    def full(*_: object, **__: object) -> None:
        raise WorldError("disk.full", folder="catalogue")

    monkeypatch.setattr(place, name, full)


@pytest.mark.parametrize(
    ("place", "name"),
    [(Catalogue, "backup"), (inserting, "insert"), (media, "link"), (Work, "finish")],
    ids=["copy", "records", "pictures", "commit"],
)
def test_whatever_fails_nothing_is_written_and_nothing_stays_locked(
    catalogue: Catalogue, written: Write, tmp_path: Path, place: object, name: str
) -> None:
    path = written(rows(20))
    found, before = checked(catalogue, path), everything(catalogue)
    picture(tmp_path / "pictures" / "K-3.png", 3)
    with catalogue.reading() as reading:
        placement = pictures.place(reading, [tmp_path / "pictures"], found)
    pictured = pictures.examine(catalogue, placement)
    with pytest.MonkeyPatch.context() as patch:
        failing(patch, place, name)
        with pytest.raises(WorldError, match=r"disk\.full"):
            flow.bring_in(catalogue, WHO, found, MAPPED, pictured=pictured)
    assert everything(catalogue) == before
    assert sqlite.integrity(folders.database_of(catalogue.folder)) == ()
    again = flow.bring_in(catalogue, WHO, found, MAPPED, pictured=pictured)
    assert (len(again.written), again.pictures) == (20, 1)
    assert len(files_in(catalogue.folder / media.ORIGINALS)) == 1


def test_a_finding_names_its_item_its_cell_and_what_stands_there(catalogue: Catalogue, written: Write) -> None:
    found = checked(catalogue, written(HEAD + "K-1,,Stepped,Rəna,1912\nK-2,,Lattice,Rəna,31.02.1912\n"))
    (told,) = found.troubles
    record = found.records[1]
    assert (record.label, record.number, record.status) == ("Lattice", "K-2", Status.REFUSED)
    assert (told.row, told.at, told.key, told.text) == (3, 4, "date_earliest", "31.02.1912")
    assert "31.02.1912" in sentence("en", told.problem.code, told.problem.values)


def test_a_saved_mapping_is_taken_without_asking_and_columns_may_have_moved(
    catalogue: Catalogue, written: Write
) -> None:
    saved_mappings.keep(catalogue.folder, Mapping(MAPPED.kind, MAPPED.columns, name="Carpets of the house"))
    taken = flow.mapping_for(catalogue, open_table(written("en,No,Date,az,Weaver\nStepped,K-1,1912,Pilləli,Rəna\n")))
    assert taken.name == "Carpets of the house"
    assert {column.at: column.keys for column in taken.columns} == {
        0: ("title_en",), 1: ("object_number",), 2: ("date_earliest",), 3: ("title_az",), 4: ("weaver",)}  # fmt: skip


def test_languages_side_by_side_in_one_cell_come_apart_and_wipe_nothing(catalogue: Catalogue, written: Write) -> None:
    brought_in(catalogue, written(HEAD + "K-1,Pilləli,Stepped,,\n"))
    both = Mapping("carpet", (MAPPED.columns[0], Column(1, "T", (Target("title_az", 0), Target("title_ru", 1)), " / ")))
    path = written("No,T\nK-1,Pilləli xalça / Ступенчатый\n")
    flow.bring_in(catalogue, WHO, flow.check(catalogue, open_table(path), both), both)
    with catalogue.reading() as reading:
        (carpet,) = store.fetch(reading, Carpet)
    assert (carpet.title.az, carpet.title.en, carpet.title.ru) == ("Pilləli xalça", "Stepped", "Ступенчатый")


@pytest.mark.parametrize("count", [1, 499, 500, 501, 1_106])
def test_as_many_records_as_rows(catalogue: Catalogue, written: Write, count: int) -> None:
    path = written(rows(count))
    imported = brought_in(catalogue, path)
    with catalogue.reading() as reading:
        made = store.fetch(reading, Carpet)
    assert len(made) == len(imported.written) == len({one.object_number for one in made}) == count
    assert checked(catalogue, path).counts == {Status.SAME: count}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-8"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_what_a_spreadsheet_saves_comes_in_whole(
    catalogue: Catalogue, written: Write, encoding: str, delimiter: str
) -> None:
    title = "Üç gül, Kəlbəcər"
    lines = (("No", "az", "en", "Weaver", "Date"), ("K-1", f'"{title}"', '"a ""b""\nc"', "Rahib", "1912"))
    text = "\r\n".join(delimiter.join(cells) for cells in lines) + "\r\n"
    brought_in(catalogue, written(text, encoding=encoding))
    with catalogue.reading() as reading:
        (carpet,) = store.fetch(reading, Carpet)
    assert (carpet.object_number, carpet.title.az, carpet.title.en.replace("\n", " "), carpet.date_earliest) == (
        "K-1", title, 'a "b" c', "1912")  # fmt: skip


def test_the_copy_that_is_made_before_is_the_catalogue_as_it_was(
    catalogue: Catalogue, written: Write, tmp_path: Path
) -> None:
    brought_in(catalogue, written(rows(3)))
    before = everything(catalogue)
    copy = brought_in(catalogue, written(rows(3, "Other"))).snapshot
    assert copy is not None
    folder = tmp_path / "restored"
    wiring.create(folder, who=WHO).close()
    folders.database_of(folder).write_bytes(copy.read_bytes())
    restored = wiring.open_catalogue(folder, who=WHO)
    try:
        assert everything(restored) == before
    finally:
        restored.close()


def test_an_edit_between_two_imports_is_asked_for_also_when_another_import_came_since(
    catalogue: Catalogue, written: Write
) -> None:
    brought_in(catalogue, written(HEAD + "K-1,,Stepped,,\nK-2,,Lattice,,\n"))
    with catalogue.reading() as reading:
        uid = next(one.uid for one in store.fetch(reading, Carpet) if one.object_number == "K-1")
    done(catalogue, lambda work: store.change(work, "carpet", uid, {"title_en": "Curator's title"}))
    brought_in(catalogue, written(HEAD + "K-1,,Stepped,,\nK-2,,Another,,\n"))
    found = checked(catalogue, written(HEAD + "K-1,,Stepped,,\nK-2,,A third,,\n"))
    assert [(one.number, one.status) for one in found.records] == [("K-1", Status.CONFLICT), ("K-2", Status.CHANGED)]
    assert found.records[0].clashes["title_en"].now == "Curator's title"


def test_what_nobody_but_an_undo_changed_is_no_conflict(catalogue: Catalogue, written: Write) -> None:
    brought_in(catalogue, written(HEAD + "K-1,,Stepped,,\n"))
    second = brought_in(catalogue, written(HEAD + "K-1,,Lattice,,\n"))
    done(catalogue, lambda work: history.undo(work, second.changes.change_set))
    found = checked(catalogue, written(HEAD + "K-1,,Lattice,,\n"))
    assert found.counts == {Status.CHANGED: 1}
