"""Freezing: an edition that is whole or not there, with its record, made once for one content."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Cancelled
from kalbajar_catalogue.editions import manifest, reader
from kalbajar_catalogue.editions.format import EditionImprint
from kalbajar_catalogue.editions.names import pool_of
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.freezing import freeze as freezing
from kalbajar_catalogue.freezing import service
from kalbajar_catalogue.freezing.freeze import FrozenEdition
from kalbajar_catalogue.freezing.proof import choose, draw
from kalbajar_catalogue.freezing.records import CatalogueEdition
from kalbajar_catalogue.i18n.actions import action_said
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.media.derivatives import SCREEN
from kalbajar_catalogue.storage import catalogue as catalogues
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.texts import service as texts
from tests.catalogues import WHO, done, files_in, photographs, pictures, show


@pytest.fixture
def exhibition(catalogue: Catalogue, tmp_path: Path) -> str:
    """An exhibition in which three photographs hang."""
    made = show(catalogue)
    plan = flow.examine(catalogue, pictures(tmp_path / "in", 3))
    done(catalogue, lambda work: flow.run(work, plan, made))
    return made


def frozen(catalogue: Catalogue, exhibition: str, number: str = "") -> FrozenEdition:
    return service.freeze(catalogue, exhibition, WHO, number, accept=True)


def retitled(catalogue: Catalogue, uid: str, title: str) -> None:
    done(catalogue, lambda work: items.change(work, uid, {"title_en": title}))


def first_work(catalogue: Catalogue, exhibition: str) -> str:
    return choose(catalogue, exhibition).pictures[0][0].item.uid


def records_of(catalogue: Catalogue) -> tuple[CatalogueEdition, ...]:
    with catalogue.reading() as reading:
        return store.fetch(reading, CatalogueEdition)


def test_an_edition_lies_whole_in_the_folder_with_its_record(catalogue: Catalogue, exhibition: str) -> None:
    made = frozen(catalogue, exhibition)
    found = service.checked_edition(catalogue, made.name)
    assert (found.edition, found.problems, found.sha256) == (made.edition, (), made.sha256)
    assert not found.edition.proof
    assert found.edition.open_points == ()
    assert len(found.edition.files) == 6, "one picture for paper and one for screens of each work"
    assert set(found.pool.files) == set(manifest.pictures_of(found.edition))
    for work in found.edition.works:
        assert {picture.sha256 for picture in work.pictures} <= set(found.pool.files)
        assert {picture.screen for picture in work.pictures} <= set(found.pool.files)
    (record,) = records_of(catalogue)
    assert (record.exhibition, record.number, record.sha256) == (exhibition, "1", made.sha256)
    assert service.opened_edition(catalogue, record.ref)[0] == made.edition
    assert files_in(service.folder_of(catalogue)) == {
        f"{made.name}/edition.json", *(f"pool/{file.sha256}.jpg" for file in made.edition.files),
    }  # fmt: skip
    derived = {path.name.split("-", 1)[1] for path in (catalogue.folder / "derived").glob("*/*.jpg")}
    assert f"{SCREEN.name}-v{SCREEN.version}.jpg" in derived


def test_making_it_is_one_step_of_the_history_with_a_name(catalogue: Catalogue, exhibition: str) -> None:
    made = frozen(catalogue, exhibition)
    with catalogue.reading() as reading:
        newest = history.change_sets(reading, limit=1)[0]
    assert action_said("en", newest.action.code, newest.action.values) == f"Edition 1 of {made.edition.ref}"
    assert newest.records == 1
    done(catalogue, lambda work: history.undo(work, newest.id))
    assert records_of(catalogue) == ()
    assert [kept.record for kept in service.kept_editions(catalogue)] == [None], "the files stay: redo needs them"
    second = frozen(catalogue, exhibition)
    assert (second.made, second.number) == (True, "2"), "whoever has the first on paper can tell them apart"
    assert second.name != made.name
    with pytest.raises(WorldError, match=r"edition\.number_taken"):
        frozen(catalogue, exhibition, "1")


def test_the_same_content_is_not_frozen_twice(catalogue: Catalogue, exhibition: str) -> None:
    first = frozen(catalogue, exhibition)
    before = files_in(catalogue.folder)
    again = frozen(catalogue, exhibition)
    assert (again.made, again.name, again.sha256, again.record) == (False, first.name, first.sha256, first.record)
    assert files_in(catalogue.folder) == before
    assert len(records_of(catalogue)) == 1
    retitled(catalogue, first_work(catalogue, exhibition), "another")
    second = frozen(catalogue, exhibition)
    assert (second.made, second.number) == (True, "2")
    pool = {path.name for path in pool_of(service.folder_of(catalogue)).iterdir()}
    assert len(pool) == 6, "two editions share their pictures"


def test_two_readings_of_one_catalogue_say_the_same(catalogue: Catalogue, exhibition: str) -> None:
    one = choose(catalogue, exhibition)
    two = choose(catalogue, exhibition)
    first, second = (draw(catalogue, chosen, with_screens=True) for chosen in (one, two))
    assert freezing.content_of(first.edition) == freezing.content_of(second.edition)
    assert manifest.written(freezing.content_of(first.edition)) == manifest.written(freezing.content_of(second.edition))
    assert first.files == second.files


def test_freezing_again_mends_a_damaged_picture(catalogue: Catalogue, exhibition: str) -> None:
    made = frozen(catalogue, exhibition)
    picture = pool_of(service.folder_of(catalogue)) / f"{made.edition.files[0].sha256}.jpg"
    picture.write_bytes(b"x" * made.edition.files[0].bytes)
    assert [one.code for one in service.checked_edition(catalogue, made.name).problems] == ["edition.picture_damaged"]
    assert not frozen(catalogue, exhibition).made
    assert service.checked_edition(catalogue, made.name).problems == ()


def test_open_points_are_accepted_or_nothing_is_made(catalogue: Catalogue, exhibition: str) -> None:
    report = service.report(catalogue, exhibition)
    assert report.works == 3
    assert {point.code for point in report.binding} >= {"missing", "text_missing", "rights_undecided"}
    assert all(point.record for point in report.open_points if point.field != "institution")
    with pytest.raises(WorldError) as refused:
        service.freeze(catalogue, exhibition, WHO)
    assert (refused.value.code, refused.value.problem.values) == ("edition.open_points", {"count": len(report.binding)})
    assert reader.names(service.folder_of(catalogue)) == ()
    with pytest.raises(WorldError):
        service.freeze(catalogue, exhibition, WHO, accept=report.binding[1:])
    made = service.freeze(catalogue, exhibition, WHO, accept=report.binding)
    assert made.made
    assert set(made.open_points) == set(report.open_points)


def test_a_strict_museum_accepts_nothing(catalogue: Catalogue, exhibition: str) -> None:
    assert not service.is_strict(catalogue)
    service.set_strict(catalogue, True)
    assert service.report(catalogue, exhibition).strict
    with pytest.raises(WorldError) as refused:
        frozen(catalogue, exhibition)
    assert refused.value.code == "edition.strict"
    service.set_strict(catalogue, False)
    assert frozen(catalogue, exhibition).made


def test_what_somebody_decided_binds_nobody(catalogue: Catalogue, exhibition: str) -> None:
    done(catalogue, lambda work: items.change(work, first_work(catalogue, exhibition), {"publish": False}))
    report = service.report(catalogue, exhibition)
    assert "not_published" in {point.code for point in report.open_points}
    assert "not_published" not in {point.code for point in report.binding}


def test_a_draft_enters_only_when_it_was_accepted(catalogue: Catalogue, exhibition: str) -> None:
    uid = first_work(catalogue, exhibition)
    done(catalogue, lambda work: texts.write(work, uid, "short_label", "en", "a draft"))
    with pytest.raises(WorldError):
        service.freeze(catalogue, exhibition, WHO)
    made = frozen(catalogue, exhibition)
    assert made.edition.works[0].texts[0].body == Multilingual(en="a draft")
    assert ("text_draft", "en") in {(point.code, point.language) for point in made.open_points}


def test_an_edition_of_one_language_asks_for_that_language_only(catalogue: Catalogue, exhibition: str) -> None:
    imprint = EditionImprint(isbn="978-9952-0-0000-0", languages=("en",), corrections="a date")
    report = service.report(catalogue, exhibition, imprint)
    assert {point.language for point in report.open_points} <= {"", "en"}
    made = service.freeze(catalogue, exhibition, WHO, "2a", accept=True, imprint=imprint)
    assert (made.edition.imprint.isbn, made.edition.imprint.number) == ("978-9952-0-0000-0", "2a")
    (record,) = records_of(catalogue)
    assert (record.isbn, record.languages, record.corrections, record.number) == (
        "978-9952-0-0000-0", ("en",), "a date", "2a",
    )  # fmt: skip
    assert made.name.endswith("-2a")


def test_a_number_stands_for_one_edition(catalogue: Catalogue, exhibition: str) -> None:
    frozen(catalogue, exhibition, "5")
    retitled(catalogue, first_work(catalogue, exhibition), "another")
    with pytest.raises(WorldError) as refused:
        frozen(catalogue, exhibition, "5")
    assert refused.value.code == "edition.number_taken"
    assert frozen(catalogue, exhibition).number == "6"


def test_two_that_are_made_at_once_never_share_a_number(catalogue: Catalogue, exhibition: str) -> None:
    meanwhile: list[str] = []

    def another(done: int, total: int, what: str = "") -> None:
        if not meanwhile:
            meanwhile.append("")
            meanwhile[0] = freezing.freeze(catalogue, exhibition, WHO, accept=True).name

    with pytest.raises(WorldError, match=r"edition\.number_taken"):
        freezing.freeze(catalogue, exhibition, WHO, accept=True, progress=another)
    assert [one.listed.name for one in service.kept_editions(catalogue)] == meanwhile


def test_an_exhibition_in_which_nothing_hangs_has_no_edition(catalogue: Catalogue) -> None:
    with pytest.raises(WorldError) as refused:
        frozen(catalogue, show(catalogue))
    assert refused.value.code == "edition.nothing_hangs"


@pytest.mark.parametrize("step", range(1, 16, 2))
def test_stopped_at_any_step_it_leaves_nothing(catalogue: Catalogue, exhibition: str, step: int) -> None:
    calls: Iterator[int] = iter(range(1, 100))

    def impatient(done: int, total: int, what: str = "") -> None:
        if next(calls) == step:
            raise Cancelled

    try:
        service.freeze(catalogue, exhibition, WHO, accept=True, progress=impatient)
    except Cancelled:
        assert files_in(service.folder_of(catalogue)) == set()
        assert records_of(catalogue) == ()
    else:
        assert step > 9, "three pictures are made, six are kept"
    assert service.checked_edition(catalogue, frozen(catalogue, exhibition).name).problems == ()


def test_what_fails_at_the_last_step_takes_the_name_back(catalogue: Catalogue, exhibition: str) -> None:
    def full(*_: object) -> None:
        raise WorldError("disk.full")

    catalogue.close()
    unlucky = catalogues.open_catalogue(catalogue.folder, wiring.kinds(), (full,), WHO)
    try:
        with pytest.raises(WorldError) as refused:
            frozen(unlucky, exhibition)
        assert refused.value.code == "disk.full"
        assert files_in(service.folder_of(unlucky)) == set()
    finally:
        unlucky.close()


KILLED = """
import os, signal, sys
from pathlib import Path
from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.freezing import service

left = [int(sys.argv[3])]
TOUCHED = ("open", "os.rename", "os.mkdir", "os.remove", "os.chmod", "shutil.rmtree")

def watch(event, given):
    if event in TOUCHED and "/editions/" in str(given[0]):
        left[0] -= 1
        if not left[0]:
            os.kill(os.getpid(), signal.SIGKILL)

catalogue = wiring.open_catalogue(Path(sys.argv[1]), "x")
sys.addaudithook(watch)
service.freeze(catalogue, sys.argv[2], "x", accept=True)
print("touched", int(sys.argv[3]) - left[0])
"""


@pytest.mark.parametrize("step", [1, 2, 4, 5, 7, 9, 11, 12, 13, 14, 15, 16, 18, 24, 30, 36])
def test_killed_at_any_touch_of_the_disk_there_is_a_whole_edition_or_none(
    catalogue: Catalogue, exhibition: str, step: int, repository: Path
) -> None:
    earlier = frozen(catalogue, exhibition)
    pictured = pool_of(service.folder_of(catalogue)) / f"{earlier.edition.files[0].sha256}.jpg"
    pictured.unlink()
    retitled(catalogue, first_work(catalogue, exhibition), "another")
    folder = catalogue.folder
    catalogue.close()
    command = [sys.executable, "-c", KILLED, str(folder), exhibition, str(step)]
    ended = subprocess.run(
        command, env={**os.environ, "PYTHONPATH": str(repository)}, capture_output=True, text=True, check=False
    )
    assert ended.returncode in (0, -signal.SIGKILL), ended.stderr
    again = wiring.open_catalogue(folder, WHO)
    try:
        editions = service.folder_of(again)
        assert earlier.name in reader.names(editions)
        later = [name for name in reader.names(editions) if name != earlier.name]
        assert [reader.opened(editions, name, checked=True).problems for name in later] in ([], [()])
        made = frozen(again, exhibition)
        assert service.checked_edition(again, made.name).problems == ()
        assert service.checked_edition(again, earlier.name).problems == ()
        assert [path for path in editions.rglob("*") if path.name.endswith(".part")] == []
    finally:
        again.close()


def hang_all(catalogue: Catalogue, exhibition: str, uids: list[str]) -> None:
    done(catalogue, lambda work: exhibitions.hang(work, exhibition, uids))


def test_the_number_of_queries_does_not_grow_with_the_works(catalogue: Catalogue) -> None:
    from sqlalchemy import event

    said: list[str] = []

    def note(*given: object) -> None:
        said.append(str(given[2]))

    counts = []
    for count in (2, 40):
        made = show(catalogue)
        uids = photographs(catalogue, *(f"work {number}" for number in range(count)))
        hang_all(catalogue, made, uids)
        engine = catalogue._reader
        event.listen(engine, "before_cursor_execute", note)
        said.clear()
        service.report(catalogue, made)
        counts.append(len(said))
        event.remove(engine, "before_cursor_execute", note)
    assert counts[0] == counts[1]
    assert counts[0] < 80
