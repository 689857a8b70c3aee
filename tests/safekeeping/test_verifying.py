"""What is broken by hand in a small real catalogue is found, named and mended, and nothing else is called wrong."""

import json
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.diagnostics.checks import Check
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Cancelled
from kalbajar_catalogue.freezing import service as freezing
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.media.derivatives import THUMB, Derivatives
from kalbajar_catalogue.safekeeping import check_search, marks, mending, packing
from kalbajar_catalogue.safekeeping.verifying import CHECKS, verify
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import WHO, copied, done, pictures, show

Spoil = Callable[[Path], object]
NEWEST = "id = (SELECT max(id) FROM change_set)"
THROWN_AWAY = "state = 'trashed' AND kind = 'photograph'"
CANNOT_BE_OPENED = {"catalogue.damaged", "catalogue.unreadable", "catalogue.incomplete"}


@pytest.fixture(scope="module")
def whole_folder(empty_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three photographs, one of them in the trash, an edition, derivatives and a backup; to be copied."""
    place = tmp_path_factory.mktemp("whole")
    catalogue = wiring.open_catalogue(copied(empty_folder, place / "catalogue"), who=WHO)
    exhibition = show(catalogue)
    plan = flow.examine(catalogue, pictures(place / "in", 3))
    done(catalogue, lambda work: flow.run(work, plan, exhibition))
    freezing.freeze(catalogue, exhibition, WHO, accept=True)
    with catalogue.reading() as reading:
        last = store.fetch(reading, Photograph)[-1]
    done(catalogue, lambda work: items.delete(work, last.uid, "twice"))
    packing.pack(catalogue, catalogue.folder / "backups")
    catalogue.backup("copy-20260101-000000-000000.sqlite")
    catalogue.close()
    return catalogue.folder


@pytest.fixture
def whole(whole_folder: Path, tmp_path: Path) -> Iterator[Catalogue]:
    """That catalogue, open."""
    opened = wiring.open_catalogue(copied(whole_folder, tmp_path / "whole"), who=WHO)
    yield opened
    opened.close()


def wrong(catalogue: Catalogue, *only: str) -> dict[str, Check]:
    """The checks that found something."""
    return {check.name: check for check in verify(catalogue, only=only) if not check.ok}


def codes(check: Check) -> set[str]:
    return {problem.code for problem in check.problems}


def behind_its_back(catalogue: Catalogue, *statements: str) -> None:
    database = sqlite3.connect(folders.database_of(catalogue.folder))
    for statement in statements:
        database.execute(statement)
    database.commit()
    database.close()


def originals(folder: Path) -> list[Path]:
    return sorted((folder / "originals").glob("*/*"))


def spoilt(file: Path) -> Path:
    """Changes one byte in the middle of a file."""
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 0xFF
    file.chmod(0o644)
    file.write_bytes(data)
    return file


def test_a_catalogue_that_nobody_broke_is_whole_and_tells_each_check_as_it_ends(whole: Catalogue) -> None:
    told: list[Check] = []
    seen: list[tuple[int, int, str]] = []
    checks = verify(whole, lambda done, total, what="": seen.append((done, total, what)), told=told.append)
    assert [check.name for check in checks] == list(CHECKS)
    assert sorted(told, key=lambda check: CHECKS.index(check.name)) == list(checks)
    assert [check for check in checks if not check.ok] == []
    counts = {check.name: check.count for check in checks}
    assert (counts["originals"], counts["editions"], counts["copies"]) == (3, 1, 2), "one of the three is in the trash"
    assert counts["derived"] >= 3
    assert {what for _, _, what in seen} >= {*CHECKS}
    assert all(0 <= done <= total for done, total, _ in seen)
    assert [done for done, _, _ in seen] == sorted(done for done, _, _ in seen)
    mark = marks.last(whole.folder)
    assert mark is not None
    assert mark.ok


def test_only_what_is_named_is_looked_at(whole: Catalogue) -> None:
    assert [check.name for check in verify(whole, only=("copies", "journal"))] == ["journal", "copies"]
    with pytest.raises(WorldError, match=r"check\.unknown"):
        verify(whole, only=("weather",))


@pytest.mark.parametrize(
    ("statement", "name", "code"),
    [
        ("UPDATE item SET publish = 0 WHERE publish = 1", "journal", "check.journal_differs"),
        ("UPDATE record SET state = 'live' WHERE state = 'trashed'", "journal", "check.journal_differs"),
        (f"UPDATE change_set SET id = id + 5 WHERE {NEWEST}", "journal", "check.journal_gap"),
        ("INSERT INTO change (change_set, kind, uid, key) VALUES (1, 'photograph', 'nobody', 'x')", "journal",
         "check.journal_unknown"),
        ("UPDATE media_link SET media_file = 'nobody'", "journal", "check.journal_differs"),
        ("UPDATE record SET changed_in = 9999 WHERE kind = 'photograph'", "references", "check.references"),
        (f"INSERT INTO text_value SELECT uid, 'title', 'en', 'x' FROM record WHERE {THROWN_AWAY}", "journal",
         "check.journal_differs"),
        ("UPDATE search_record SET words = 'x' WHERE kind = 'photograph'", "search", "check.search_records"),
        ("DELETE FROM search_column WHERE name = 'o:sort' OR name LIKE 'c:%'", "search", "check.search_columns"),
        ("INSERT INTO search_text (search_text) VALUES ('delete-all')", "search", "check.search_words"),
        ("INSERT INTO search_skeleton (search_skeleton) VALUES ('delete-all')", "search", "check.search_words"),
        ("DROP TABLE search_fact", "search", "check.search_missing"),
    ],
)  # fmt: skip
def test_what_was_changed_in_the_database_behind_its_back_is_found(
    whole: Catalogue, statement: str, name: str, code: str
) -> None:
    behind_its_back(whole, statement)
    found = wrong(whole, "database", "references", "journal", "search")
    assert code in codes(found[name])
    assert not whole.read_only, "the pages are whole, so work goes on"
    if name == "search":
        assert found.keys() == {"search"}
        assert found["search"].mend == "search"
        assert mending.mend(whole, "search") == 1
        assert wrong(whole) == {}


def test_an_original_that_is_missing_or_altered_is_named_one_in_the_trash_too_and_comes_back(whole: Catalogue) -> None:
    first, second, third = originals(whole.folder)
    before = {path: path.read_bytes() for path in (first, second, third)}
    spoilt(first)
    second.unlink()
    third.chmod(0o644)
    third.write_bytes(before[third][:-1])
    (found,) = wrong(whole).values()
    assert (found.name, found.count, found.mend) == ("originals", 3, "originals")
    assert sorted(problem.code for problem in found.problems) == [
        "check.original_altered", "check.original_altered", "check.original_missing",
    ]  # fmt: skip
    assert all(str(problem.values["ref"]).startswith("KLB-M-") for problem in found.problems)
    assert mending.mend(whole, "originals") == 3, "from the backup in its own folder"
    assert {path: path.read_bytes() for path in before} == before
    assert wrong(whole) == {}
    assert mending.mend(whole, "originals") == 0


def test_originals_come_back_from_a_folder_and_from_a_backup_that_is_named(whole: Catalogue, tmp_path: Path) -> None:
    first, second, _ = originals(whole.folder)
    elsewhere = tmp_path / "a folder of theirs"
    elsewhere.mkdir()
    first.rename(elsewhere / "any name.jpg")
    (bag,) = (whole.folder / "backups").glob("*.zip")
    bag = bag.rename(tmp_path / "of mine.zip")
    second.unlink()
    assert mending.mend(whole, "originals") == 0, "no backup lies in its own folder any more"
    assert mending.mend(whole, "originals", [elsewhere, bag]) == 2
    assert wrong(whole) == {}


def test_an_original_of_an_import_that_was_undone_counts_and_what_nobody_names_is_put_aside(
    whole: Catalogue, tmp_path: Path
) -> None:
    plan = flow.examine(whole, pictures(tmp_path / "more", 5)[3:])
    done(whole, lambda work: flow.run(work, plan, ""))
    done(whole, lambda work: history.undo(work, history.newest(work)))
    named = len(originals(whole.folder))
    stranger = whole.folder / "originals" / "ab" / f"ab{'0' * 62}.jpg"
    stranger.parent.mkdir(exist_ok=True)
    stranger.write_bytes(b"x")
    checks = {check.name: check for check in verify(whole)}
    assert (checks["originals"].count, checks["originals"].ok) == (named, True)
    assert (checks["orphans"].count, checks["orphans"].ok, checks["orphans"].mend) == (1, True, "sweep")
    assert mending.mend(whole, "sweep") == 1
    assert len(originals(whole.folder)) == named
    (aside,) = (whole.folder / mending.ASIDE).rglob("*.jpg")
    assert (aside.name, aside.read_bytes()) == (stranger.name, b"x")


def test_derivatives_that_are_not_whole_are_removed_and_made_again(whole: Catalogue) -> None:
    made = sorted((whole.folder / "derived").glob("??/*.jpg"))
    made[0].write_bytes(made[0].read_bytes()[:-40])
    made[1].write_bytes(b"")
    (found,) = wrong(whole).values()
    assert (found.name, found.mend, codes(found)) == ("derived", "derived", {"check.derived_broken"})
    assert mending.mend(whole, "derived") == 2
    assert wrong(whole) == {}
    first = originals(whole.folder)[0]
    assert Derivatives(whole.folder / "derived").make(first, first.stem, THUMB).path.is_file()


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda place: spoilt(next((place / "pool").glob("*.jpg"))), "check.edition_picture_damaged"),
        (lambda place: next((place / "pool").glob("*.jpg")).unlink(), "check.edition_picture_missing"),
        (lambda place: next(place.glob("*/edition.json")).write_text("{"), "check.edition_unreadable"),
        (lambda place: _reworded(next(place.glob("*/edition.json"))), "check.edition_altered"),
    ],
)
def test_an_edition_that_is_not_what_was_frozen_comes_back_from_a_backup(
    whole: Catalogue, spoil: Spoil, code: str
) -> None:
    place = freezing.folder_of(whole)
    before = {path.relative_to(place): path.read_bytes() for path in place.rglob("*") if path.is_file()}
    spoil(place)
    (found,) = wrong(whole).values()
    assert (found.name, found.mend) == ("editions", "editions")
    assert code in codes(found)
    assert mending.mend(whole, "editions") == 1
    assert {path.relative_to(place): path.read_bytes() for path in place.rglob("*") if path.is_file()} == before
    assert wrong(whole) == {}


def test_an_edition_comes_back_from_the_file_it_was_exported_to(whole: Catalogue, tmp_path: Path) -> None:
    name = freezing.kept_editions(whole)[0].listed.name
    freezing.exported(whole, name, tmp_path / "out.edition")
    for bag in (whole.folder / "backups").glob("*.zip"):
        bag.unlink()
    place = freezing.folder_of(whole)
    spoilt(next((place / "pool").glob("*.jpg")))
    (place / name / "edition.json").write_text("no more")
    assert mending.mend(whole, "editions") == 0
    assert mending.mend(whole, "editions", [tmp_path / "out.edition"]) == 2
    assert wrong(whole) == {}


def test_damaged_copies_are_put_aside(whole: Catalogue) -> None:
    backups = whole.folder / "backups"
    (bag,), (copy,) = backups.glob("*.zip"), backups.glob("*.sqlite")
    bag.write_bytes(bag.read_bytes()[:-30])
    copy.write_bytes(copy.read_bytes()[:-4096])
    (found,) = wrong(whole).values()
    assert (found.name, found.count, found.mend, len(found.problems)) == ("copies", 2, "copies", 2)
    assert mending.mend(whole, "copies") == 2
    assert wrong(whole) == {}
    assert {path.name for path in backups.iterdir()} == {f"{bag.name}.damaged", f"{copy.name}.damaged"}


def test_what_nothing_mends_is_refused(whole: Catalogue) -> None:
    with pytest.raises(WorldError, match=r"check\.cannot_mend"):
        mending.mend(whole, "restore")


def test_it_stops_when_it_is_told_to_and_keeps_nothing(whole: Catalogue) -> None:
    def stop(done: int, total: int, what: str = "") -> None:
        if what == "originals":
            raise Cancelled

    with pytest.raises(Cancelled):
        verify(whole, stop)
    assert marks.last(whole.folder) is None


def test_the_index_is_looked_at_in_a_process_of_its_own_where_there_are_many(
    whole: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check_search, "MANY", 1)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    behind_its_back(whole, "UPDATE search_record SET words = 'x' WHERE kind = 'photograph'")
    (there,) = verify(whole, only=("search",))
    monkeypatch.setattr(check_search, "MANY", 10_000_000)
    (here,) = verify(whole, only=("search",))
    assert there == here
    assert codes(here) == {"check.search_records"}


def test_a_catalogue_that_others_write_in_is_verified_too(whole: Catalogue) -> None:
    second = wiring.open_catalogue(whole.folder, who="Tural")
    try:
        assert second.read_only
        assert wrong(second) == {}
    finally:
        second.close()


def _reworded(manifest: Path) -> None:
    told: dict[str, Any] = json.loads(manifest.read_text("utf-8"))
    told["summary"] = {**(told.get("summary") or {}), "en": "Somebody else's words."}
    manifest.write_text(json.dumps(told, ensure_ascii=False), "utf-8")


def test_every_problem_that_is_told_has_a_sentence() -> None:
    for name in CHECKS:
        assert sentence("en", f"verify.{name}", {"count": 2}) != f"verify.{name}"


def noised(whole_folder: Path, to: Path, seed: int) -> Path:
    """A copy in which some pages of the database are noise, the first one left alone."""
    folder = copied(whole_folder, to)
    file = folders.database_of(folder)
    data, chance = bytearray(file.read_bytes()), random.Random(seed)
    for _ in range(chance.choice((1, 2, 8))):
        page = chance.randrange(1, len(data) // 4096)
        data[page * 4096 : (page + 1) * 4096] = chance.randbytes(4096)
    file.write_bytes(data)
    return folder


def opened_or_refused(folder: Path) -> Catalogue | None:
    """The catalogue in a folder, None where not even its list of tables can be read."""
    try:
        return wiring.open_catalogue(folder, who=WHO)
    except WorldError as refused:
        if refused.code not in CANNOT_BE_OPENED:
            raise
        return None


@pytest.mark.parametrize("seed", range(6))
def test_a_database_with_noise_in_it_is_looked_at_to_the_end_and_told_where(
    whole_folder: Path, tmp_path: Path, seed: int
) -> None:
    folder = noised(whole_folder, tmp_path / "noised", seed)
    opened = opened_or_refused(folder)
    if opened is None:
        return
    try:
        checks = {check.name: check for check in verify(opened)}
        assert [*checks] == [*CHECKS]
        found = checks["database"]
        assert not found.ok
        assert sentence("en", found.problems[0].code, found.problems[0].values) != found.problems[0].code
        if found.mend == "restore":
            assert opened.read_only
            with pytest.raises(WorldError, match=r"catalogue\.look_only"):
                done(opened, lambda work: store.insert(work, Photograph(title=Multilingual(en="no"))))
    finally:
        opened.close()


def test_what_was_found_damaged_stays_to_be_looked_at_until_all_of_it_is_whole(whole: Catalogue) -> None:
    file = folders.database_of(whole.folder)
    good = whole.folder.parent / "good.sqlite"
    whole.close()
    shutil.copy(file, good)
    data = bytearray(good.read_bytes())
    page = _page_of(good, "ix_change_uid")
    data[(page - 1) * 4096 : page * 4096] = b"\x55" * 4096
    file.write_bytes(data)
    for _ in range(2):
        opened = wiring.open_catalogue(whole.folder, who=WHO)
        found = wrong(opened, "database")
        assert "change" in str(found["database"].problems[0].values["parts"])
        assert opened.read_only
        assert opened.damage is not None
        opened.close()
    file.write_bytes(good.read_bytes())
    again = wiring.open_catalogue(whole.folder, who=WHO)
    assert again.read_only, "nobody looked at all of it yet"
    assert wrong(again, "database") == {}
    assert again.read_only
    assert wrong(again) == {}
    assert not again.read_only
    again.close()
    once_more = wiring.open_catalogue(whole.folder, who=WHO)
    assert not once_more.read_only
    once_more.close()


@pytest.mark.parametrize("table", ["search_text_data", "search_record", "search_column", "search_fact"])
def test_an_index_whose_pages_are_damaged_is_made_anew_and_work_goes_on(whole: Catalogue, table: str) -> None:
    whole.close()
    file = folders.database_of(whole.folder)
    page, data = _page_of(file, table), bytearray(file.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = random.Random(5).randbytes(4096)
    file.write_bytes(data)
    opened = wiring.open_catalogue(whole.folder, who=WHO)
    try:
        found = wrong(opened)
        assert found.keys() == {"database", "search"}
        assert {check.mend for check in found.values()} == {"search"}
        assert not opened.read_only
        assert mending.mend(opened, "search") == 1
        assert wrong(opened) == {}
    finally:
        opened.close()


def _page_of(file: Path, name: str) -> int:
    database = sqlite3.connect(file)
    (page,) = database.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    database.close()
    return int(page)
