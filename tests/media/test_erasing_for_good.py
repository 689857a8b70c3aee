"""Erasing for good: nothing of an erased person is left in the folder, and the rest is as it was."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.authorities import merging
from kalbajar_catalogue.authorities.records import Agent
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.media import erasing
from kalbajar_catalogue.media.derivatives import THUMB, Derivatives
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.search import index
from kalbajar_catalogue.storage import folder as folders
from kalbajar_catalogue.storage import history, sqlite, store, trash
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import ERASED, ERASING, TRASHED, Action
from kalbajar_catalogue.storage.verification import journal_agrees
from kalbajar_catalogue.texts import service as texts
from tests.catalogues import OTHER, WHO, done, everything, photographs, picture, set_of, show

NAME = "Zülfüqar Qarabağlızadə"
ONCE = "Zülfüqar Quliyevskiy"
NOTE = "Evinin açarı qonşuda saxlanılır"
SECRETS = (NAME, ONCE, NOTE, "Qarabağlızadə", "qarabaglizade", "qarabağlızadə", "Quliyevskiy", "quliyevskiy", "açarı")


@pytest.fixture(autouse=True)
def _everything_agrees(catalogue: Catalogue) -> Iterator[None]:
    """After every test the journal, the index and the database agree with the records."""
    yield
    with catalogue.reading() as reading:
        assert journal_agrees(reading).problems == ()
        assert index.verify(reading) == ""
    assert sqlite.integrity(folders.database_of(catalogue.folder)) == ()


def person(catalogue: Catalogue, name: str = ONCE) -> str:
    """A person who was renamed, was found in the trash with a reason, and of whom much is known."""
    agent = Agent(display_name=Multilingual(az=name), internal_note=NOTE, phone="+994 50 000 00 00")
    uid = done(catalogue, lambda work: store.insert(work, agent)).uid
    done(catalogue, lambda work: store.change(work, "agent", uid, {"display_name_az": NAME, "name_variants": [name]}))
    done(catalogue, lambda work: texts.write(work, uid, "essay", "az", f"{NAME} burada doğulub."))
    return uid


def thrown(catalogue: Catalogue, uid: str, reason: str = "") -> str:
    done(catalogue, lambda work: trash.throw_away(work, uid, reason))
    return uid


def erase(catalogue: Catalogue, *uids: str, who: str = WHO) -> erasing.Erased:
    return erasing.erase(catalogue, who, uids)[1]


def where_said(folder: Path, words: tuple[str, ...] = SECRETS) -> set[str]:
    """The files of a folder in which one of these words stands, byte by byte."""
    found = set()
    for file in folder.rglob("*"):
        if file.is_file():
            body = file.read_bytes()
            ascii_only = [json.dumps(word)[1:-1].encode() for word in words]
            if any(word.encode() in body for word in words) or any(word in body for word in ascii_only):
                found.add(file.relative_to(folder).as_posix())
    return found


def state(catalogue: Catalogue, uid: str) -> str:
    with catalogue.reading() as reading:
        return str(store.row_of(reading, uid).state)


def test_nothing_of_an_erased_person_is_left_in_the_folder(catalogue: Catalogue) -> None:
    uid = person(catalogue)
    drafts = catalogue.folder / "drafts.json"
    drafts.write_text(json.dumps({uid: {"internal_note": NOTE}, "other": {"title_az": "Dağ"}}, ensure_ascii=False))
    memory = catalogue.folder / "derived" / "imports" / "memory.json"
    memory.parent.mkdir(parents=True)
    memory.write_text(NAME, "utf-8")
    assert {"catalogue.sqlite-wal", "drafts.json"} <= where_said(catalogue.folder)
    erase(catalogue, thrown(catalogue, uid, f"{NAME} soruşdu"))
    assert where_said(catalogue.folder) == set()
    assert json.loads(drafts.read_text()) == {"other": {"title_az": "Dağ"}}
    assert everything(catalogue)[uid] == ("agent", "KLB-A-0001", ERASED, "", {})


def test_what_went_with_a_person_is_told_before_and_after(catalogue: Catalogue) -> None:
    uid = thrown(catalogue, person(catalogue))
    seen = erasing.outlook(catalogue, [uid])
    assert (seen.of_records.records, seen.of_records.refused, dict(seen.of_records.parts)) == ((uid,), (), {"text": 1})
    assert seen.of_records.names == (NAME, ONCE)
    assert (seen.files, seen.editions, seen.of_records.snapshots) == (0, (), ())
    assert erase(catalogue, uid) == erasing.Erased(1, 1, 0, ())


def test_a_number_that_was_erased_is_never_given_again(catalogue: Catalogue) -> None:
    erase(catalogue, thrown(catalogue, person(catalogue)))
    next_one = done(catalogue, lambda work: store.insert(work, Agent(display_name=Multilingual(az="B"))))
    assert next_one.ref == "KLB-A-0002"
    with catalogue.reading() as reading, pytest.raises(WorldError, match=r"record\.erased"):
        store.by_ref(reading, "KLB-A-0001")


def test_what_is_not_in_the_trash_is_not_erased(catalogue: Catalogue) -> None:
    uid = person(catalogue)
    with pytest.raises(WorldError, match=r"record\.not_in_trash"):
        erase(catalogue, uid)
    erase(catalogue, thrown(catalogue, uid))
    with pytest.raises(WorldError, match=r"record\.erased"):
        erase(catalogue, uid)


def test_what_others_still_use_is_refused_unless_they_go_too(catalogue: Catalogue) -> None:
    uid = person(catalogue)
    (work_uid,) = photographs(catalogue, "a")
    done(
        catalogue, lambda work: items.change(work, work_uid, {"photographer": [{"agent": uid, "role": "photographer"}]})
    )
    thrown(catalogue, work_uid)
    done(catalogue, lambda work: store.set_state(work, uid, TRASHED))
    with pytest.raises(WorldError, match=r"erase\.in_use") as refused:
        erase(catalogue, uid)
    assert refused.value.problem.values["example"] == "KLB-F-0001"
    assert erase(catalogue, uid, work_uid).records == 2
    assert {state(catalogue, one) for one in (uid, work_uid)} == {ERASED}


def test_those_that_can_go_do_and_the_others_are_named(catalogue: Catalogue) -> None:
    first, second = thrown(catalogue, person(catalogue)), person(catalogue, "Başqa Adamov")
    told = erase(catalogue, first, second)
    assert (told.records, [problem.code for problem in told.refused]) == (1, ["record.not_in_trash"])
    assert (state(catalogue, first), state(catalogue, second)) == (ERASED, "live")


def test_a_place_in_the_hang_goes_with_the_exhibition_and_with_the_work(catalogue: Catalogue) -> None:
    first, second = photographs(catalogue, "a", "b")
    exhibition = show(catalogue)
    done(catalogue, lambda work: exhibitions.hang(work, exhibition, [first, second]))
    assert erase(catalogue, thrown(catalogue, first)) == erasing.Erased(1, 1, 0, ())
    assert erase(catalogue, thrown(catalogue, exhibition)) == erasing.Erased(1, 1, 0, ())
    assert (state(catalogue, first), state(catalogue, second)) == (ERASED, "live")


def test_originals_that_nobody_else_shows_go_with_all_that_was_made_from_them(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    files = [picture(tmp_path / f"{number}.jpg", number) for number in (40, 200)]
    first, second = brought(catalogue, files)
    with catalogue.reading() as reading:
        kept = store.fetch(reading, MediaFile)
    derivatives = Derivatives(catalogue.folder / "derived")
    for file in kept:
        derivatives.make(catalogue.folder / "originals" / file.file_path, file.sha256, THUMB)
    seen = erasing.outlook(catalogue, [thrown(catalogue, first)])
    assert (seen.files, seen.bytes) == (1, kept[0].bytes)
    assert dict(seen.of_records.parts) == {"media_link": 1, "media_file": 1}
    assert erase(catalogue, first).files == 1
    left = [path.name for path in catalogue.folder.rglob("*") if path.suffix == ".jpg"]
    assert sorted(left) == sorted([f"{kept[1].sha256}.jpg", f"{kept[1].sha256}-thumb-v1.jpg"])
    assert state(catalogue, second) == "live"


def test_an_original_that_another_work_shows_stays(catalogue: Catalogue, tmp_path: Path) -> None:
    first, second = brought(catalogue, [picture(tmp_path / "a.jpg", 1), picture(tmp_path / "b.jpg", 2)])
    with catalogue.reading() as reading:
        links = {link.owner: link for link in store.fetch(reading, MediaLink)}
    done(
        catalogue,
        lambda work: store.change(work, "media_link", links[second].uid, {"media_file": links[first].media_file}),
    )
    assert erase(catalogue, thrown(catalogue, first)).files == 0
    with catalogue.reading() as reading:
        shown = store.get(reading, MediaFile, links[first].media_file)
    assert (catalogue.folder / "originals" / shown.file_path).is_file()


def brought(catalogue: Catalogue, files: list[Path]) -> list[str]:
    """Photographs of these files."""
    plan = flow.examine(catalogue, files)
    return list(done(catalogue, lambda work: flow.run(work, plan, "")).items)


def test_what_others_once_said_of_a_person_is_forgotten_and_what_they_say_stays(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, f"Portrait of {NAME}")
    (said,) = photographs(catalogue, f"The house of {NAME}in")
    done(catalogue, lambda work: items.change(work, uid, {"title_en": f"{NAME} at home", "mount": "oak"}))
    last = set_of(catalogue, lambda work: items.change(work, uid, {"title_en": "A portrait"}))
    erased = thrown(catalogue, person(catalogue))
    seen = erasing.outlook(catalogue, [erased]).of_records
    assert [(one.ref, one.field) for one in seen.mentions] == [("KLB-F-0002", "title")]
    assert seen.forgotten == 2
    erase(catalogue, erased)
    done(catalogue, lambda work: items.change(work, said, {"title_en": "The house"}))
    done(catalogue, lambda work: history.undo(work, last))
    assert everything(catalogue)[uid].flat == {"mount": "oak"}


def test_the_history_names_nobody_who_was_erased(catalogue: Catalogue) -> None:
    uid = person(catalogue)
    with catalogue.work(OTHER, Action("filter.saved", {"name": f"Works by {NAME}"})) as work:
        items.add(work, [])
        store.change(work, "agent", uid, {"phone": "1"})
    filtered = newest(catalogue)
    done(catalogue, lambda undoing: history.undo(undoing, filtered), OTHER)
    erase(catalogue, thrown(catalogue, uid), who=OTHER)
    with catalogue.reading() as reading:
        sets = history.change_sets(reading)
    assert [(one.action.code, dict(one.action.values)) for one in sets] == [
        (ERASING, {"count": 1, "ref": "KLB-A-0001"})
    ]


def test_undo_goes_past_what_was_erased(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    edited = set_of(catalogue, lambda work: items.change(work, uid, {"title_en": "b"}))
    erased = person(catalogue)
    made = newest(catalogue) - 2
    erase(catalogue, thrown(catalogue, erased))
    gone = newest(catalogue)
    with catalogue.reading() as reading:
        following = history.next_undo(reading, WHO)
        assert following is not None
        assert following.id == edited
        assert history.next_redo(reading, WHO) is None
    for number in (gone, made):
        with pytest.raises(WorldError, match=r"history\.erased"):
            undone(catalogue, number)


def test_nothing_is_put_back_that_would_point_at_what_was_erased(catalogue: Catalogue) -> None:
    uid = person(catalogue)
    (work_uid,) = photographs(catalogue, "a")
    roles = [{"agent": uid, "role": "photographer"}]
    done(catalogue, lambda work: items.change(work, work_uid, {"photographer": roles}))
    cleared = set_of(catalogue, lambda work: items.change(work, work_uid, {"photographer": []}))
    erase(catalogue, thrown(catalogue, uid))
    left = done(catalogue, lambda work: history.undo(work, cleared)).left
    assert [change.key for change in left] == ["photographer"]


def test_an_undone_person_is_erased_too_and_the_undo_is_not_redone(catalogue: Catalogue) -> None:
    made = set_of(catalogue, lambda work: store.insert(work, Agent(display_name=Multilingual(az=NAME))))
    done(catalogue, lambda work: history.undo(work, made))
    uid = next(iter(everything(catalogue)))
    erase(catalogue, uid)
    assert where_said(catalogue.folder) == set()
    with catalogue.reading() as reading:
        assert history.next_redo(reading, WHO) is None


def test_snapshots_and_editions_that_hold_a_record_are_named(catalogue: Catalogue) -> None:
    catalogue.backup("before-anything.sqlite")
    uid = person(catalogue)
    catalogue.backup("with-the-person.sqlite")
    (catalogue.folder / "backups" / "carried.zip").write_bytes(b"PK")
    for name, text in {"one-1": json.dumps({"agents": [{"uid": uid}]}), "two-1": f"by {NAME}", "three-1": "{}"}.items():
        edition = catalogue.folder / "editions" / name
        edition.mkdir()
        (edition / "edition.json").write_text(text, "utf-8")
    seen = erasing.outlook(catalogue, [thrown(catalogue, uid)])
    assert seen.of_records.snapshots == ("carried.zip", "with-the-person.sqlite")
    assert seen.editions == ("one-1", "two-1")
    erase(catalogue, uid)
    assert where_said(catalogue.folder) == {"backups/with-the-person.sqlite", "editions/two-1/edition.json"}
    catalogue.backup("after.sqlite")
    assert "backups/after.sqlite" not in where_said(catalogue.folder)


def test_copies_and_editions_go_too_when_that_is_wanted(catalogue: Catalogue) -> None:
    uid = person(catalogue)
    catalogue.backup("with-the-person.sqlite")
    edition = catalogue.folder / "editions" / "one-1"
    edition.mkdir()
    (edition / "edition.json").write_text(f"by {NAME}", "utf-8")
    seen = erasing.outlook(catalogue, [thrown(catalogue, uid)])
    also = erasing.AlsoGone((*seen.of_records.snapshots, "../catalogue.sqlite"), seen.editions)
    erasing.erase(catalogue, WHO, [uid], also=also)
    assert where_said(catalogue.folder) == set()
    assert not edition.exists()
    assert (catalogue.folder / "backups").is_dir()
    assert state(catalogue, uid) == ERASED


def test_words_of_vocabularies_and_own_fields_stay_in_the_trash(catalogue: Catalogue) -> None:
    with catalogue.reading() as reading:
        term = next(iter(store.states(reading, "term")))
    done(catalogue, lambda work: store.set_state(work, term, TRASHED))
    with pytest.raises(WorldError, match=r"erase\.by_code"):
        erase(catalogue, term)


def test_one_who_was_merged_leaves_the_names_to_the_other(catalogue: Catalogue) -> None:
    gone, stays = person(catalogue), done(catalogue, lambda work: store.insert(work, Agent(sort_name="B"))).uid
    done(catalogue, lambda work: merging.merge(work, gone, stays))
    seen = erasing.outlook(catalogue, [gone]).of_records
    assert {one.ref for one in seen.mentions} == {"KLB-A-0002", "KLB-TX-0001"}
    erase(catalogue, gone)
    assert NAME in str(everything(catalogue)[stays].flat)


def test_what_a_reader_holds_up_is_finished_at_the_next_opening(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    uid = thrown(catalogue, person(catalogue))
    monkeypatch.setattr(sqlite, "BUSY_SECONDS", 0.05)
    with catalogue.reading() as reading:
        store.row_of(reading, uid)
        told = erase(catalogue, uid)
    assert told.left is not None
    assert told.left.code == "catalogue.busy"
    assert erasing.finish(catalogue)
    assert not erasing.finish(catalogue)
    assert where_said(catalogue.folder) == set()


def undone(catalogue: Catalogue, number: int) -> history.Undone:
    return done(catalogue, lambda work: history.undo(work, number))


def newest(catalogue: Catalogue) -> int:
    with catalogue.reading() as reading:
        return history.newest(reading)


_KILLED = """
import functools, importlib, os, pathlib, signal, sys
from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.media import erasing
folder, uid, place, when = sys.argv[1:]
module, _, name = place.rpartition(".")
module = importlib.import_module(f"kalbajar_catalogue.{module}")
known = getattr(module, name)
def killed(*given, **named):
    if when == "after":
        known(*given, **named)
    os.kill(os.getpid(), signal.SIGKILL)
opened = wiring.open_catalogue(pathlib.Path(folder), "X")
setattr(module, name, killed)
erasing.erase(opened, "X", [uid])
"""
BEFORE_IT, AFTER_IT = "before", "after"


@pytest.mark.parametrize(
    ("place", "when", "gone"),
    [
        ("storage.purging.purge", BEFORE_IT, False),
        ("storage.purging.purge", AFTER_IT, False),
        ("storage.purging.forget_in_labels", AFTER_IT, False),
        ("search.index.follow", AFTER_IT, False),
        ("media.erasing.finish", BEFORE_IT, True),
        ("media.erasing.remove", BEFORE_IT, True),
        ("media.erasing._remove_file", AFTER_IT, True),
        ("media.erasing.forget_drafts", AFTER_IT, True),
        ("storage.sqlite.scour", BEFORE_IT, True),
        ("storage.sqlite.scour", AFTER_IT, True),
        ("storage.erasing.settled", AFTER_IT, True),
    ],
)
def test_killed_at_any_moment_it_is_whole_or_not_at_all(
    catalogue: Catalogue, tmp_path: Path, place: str, when: str, gone: bool
) -> None:
    (first,) = brought(catalogue, [picture(tmp_path / "a.jpg", 1)])
    done(catalogue, lambda work: items.change(work, first, {"title_az": NAME, "internal_note": NOTE}))
    thrown(catalogue, first)
    before, files = everything(catalogue), originals(catalogue.folder)
    catalogue.close()
    child = subprocess.run([sys.executable, "-c", _KILLED, str(catalogue.folder), first, place, when], timeout=60)
    assert child.returncode == -signal.SIGKILL
    opened = wiring.open_catalogue(catalogue.folder, WHO)
    try:
        after = everything(opened)
        if gone:
            assert after[first].state == ERASED
            assert where_said(catalogue.folder) == set()
            assert originals(catalogue.folder) == []
        else:
            assert (after, originals(catalogue.folder)) == (before, files)
            assert "catalogue.sqlite" in where_said(catalogue.folder)
    finally:
        opened.close()


def originals(folder: Path) -> list[str]:
    """The names of the originals in a folder."""
    return sorted(path.name for path in (folder / "originals").rglob("*") if path.is_file())
