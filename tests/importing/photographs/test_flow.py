"""An import of photographs: looked at without a lock, planned, written in one action, forgotten without a trace."""

import os
import shutil
from collections import Counter
from functools import partial
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Cancelled
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.importing.photographs import attaching, flow
from kalbajar_catalogue.importing.photographs.plan import Plan
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import (
    OTHER,
    done,
    everything,
    files_in,
    hung,
    journal,
    live,
    picture,
    pictures,
    set_of,
    show,
    titled,
)
from tests.importing.samples import sample


def brought_in(catalogue: Catalogue, *paths: Path, exhibition: str = "") -> Plan:
    """Examined and written."""
    plan = flow.examine(catalogue, paths)
    done(catalogue, lambda work: flow.run(work, plan, exhibition))
    return plan


def told(plan: Plan) -> tuple[list[str], list[str], list[tuple[str, str]]]:
    """Names of what comes, of what is there, and what is found, sorted."""
    return (
        sorted(arrival.name for arrival in plan.arrivals),
        sorted(same.name for same in plan.same),
        sorted((finding.source, finding.code) for finding in plan.findings),
    )


def originals(catalogue: Catalogue) -> set[str]:
    """The files in the store."""
    return files_in(catalogue.folder / "originals")


def kinds(catalogue: Catalogue) -> Counter[str]:
    """How many live records of each kind."""
    return Counter(one.kind for one in everything(catalogue).values() if one.state == "live")


def test_photographs_come_in_with_their_files_and_hang(catalogue: Catalogue, tmp_path: Path) -> None:
    exhibition = show(catalogue)
    plan = brought_in(catalogue, *pictures(tmp_path / "in", 3), exhibition=exhibition)
    assert told(plan) == (["view 000.png", "view 001.png", "view 002.png"], [], [])
    assert kinds(catalogue) == {"exhibition": 1, "photograph": 3, "media_file": 3, "media_link": 3, "exhibit": 3}
    assert len(hung(catalogue, exhibition)) == 3
    assert originals(catalogue) == {arrival.kept.relative for arrival in plan.arrivals}
    with catalogue.reading() as reading:
        cards = items.cards(reading)
        assert [card.sha256 for card in cards] == [arrival.kept.sha256 for arrival in plan.arrivals]
        assert {(card.width, card.height) for card in cards} == {(48, 32)}


def test_what_is_looked_at_is_not_written(catalogue: Catalogue, tmp_path: Path) -> None:
    before = journal(catalogue)
    flow.examine(catalogue, pictures(tmp_path / "in", 2))
    assert journal(catalogue) == before
    assert everything(catalogue) == {}


def test_an_import_is_one_action(catalogue: Catalogue, tmp_path: Path) -> None:
    exhibition = show(catalogue)
    plan = flow.examine(catalogue, pictures(tmp_path / "in", 3))
    made = set_of(catalogue, lambda work: flow.run(work, plan, exhibition, 5))
    assert list(hung(catalogue, exhibition)) == [5, 6, 7]
    with catalogue.reading() as reading:
        assert [one.id for one in history.change_sets(reading)] == [made, 1]
        assert history.change_set(reading, made).records == 12


def test_the_same_again_is_all_there_already_and_writes_nothing(catalogue: Catalogue, tmp_path: Path) -> None:
    paths = pictures(tmp_path / "in", 3)
    brought_in(catalogue, *paths)
    before, kept = journal(catalogue), originals(catalogue)
    shutil.copytree(tmp_path / "in", tmp_path / "renamed")
    plan = brought_in(catalogue, tmp_path / "renamed")
    assert told(plan) == ([], ["view 000.png", "view 001.png", "view 002.png"], [])
    there = {uid for uid, one in everything(catalogue).items() if one.kind == "photograph"}
    assert {same.item for same in plan.same} == there
    assert (journal(catalogue), originals(catalogue)) == (before, kept)


def test_what_is_there_already_is_hung_where_it_does_not_hang_yet(catalogue: Catalogue, tmp_path: Path) -> None:
    exhibition = show(catalogue)
    paths = pictures(tmp_path / "in", 3)
    brought_in(catalogue, *paths[:2])
    brought_in(catalogue, *paths[:1], exhibition=exhibition)
    brought_in(catalogue, *paths, exhibition=exhibition)
    assert list(hung(catalogue, exhibition)) == [1, 2, 3]
    assert kinds(catalogue)["photograph"] == 3


def test_one_content_twice_in_a_selection_comes_once(catalogue: Catalogue, tmp_path: Path) -> None:
    first = picture(tmp_path / "a.png")
    shutil.copy(first, tmp_path / "b.png")
    plan = brought_in(catalogue, tmp_path / "b.png", first, first, tmp_path)
    assert told(plan) == (["b.png"], ["a.png"], [])
    assert [same.item for same in plan.same] == [""]
    assert kinds(catalogue)["photograph"] == 1


def test_folders_are_walked_and_what_is_not_meant_is_passed_over(catalogue: Catalogue, tmp_path: Path) -> None:
    inside = tmp_path / "in"
    for number, name in enumerate(
        ["b/2.png", "b/1.png", "a.png", "c/d/e/3.png", ".hidden/x.png", "b/.x.png", "._a.png"]
    ):
        picture(inside / name, number)
    for name in ("Thumbs.db", "b/.DS_Store", "desktop.ini"):
        (inside / name).write_text("system")
    (inside / "notes.txt").write_text("not a picture")
    (inside / "empty.jpg").touch()
    plan = flow.examine(catalogue, [inside])
    assert [arrival.name for arrival in plan.arrivals] == ["a.png", "1.png", "2.png", "3.png"]
    assert told(plan)[2] == [("empty.jpg", "file.empty"), ("notes.txt", "picture.not_a_picture")]


def test_what_is_not_there_or_may_not_be_read_is_refused_by_name(catalogue: Catalogue, tmp_path: Path) -> None:
    plan = flow.examine(catalogue, [tmp_path / "gone.jpg", picture(tmp_path / "here.png")])
    assert told(plan) == (["here.png"], [], [("gone.jpg", "file.missing")])
    assert [finding.values["name"] for finding in plan.refused] == ["gone.jpg"]


@pytest.mark.parametrize("name", ["a.png.xmp", "a.xmp", "a.png.XMP", "a.XMP"])
def test_a_side_car_beside_a_picture_speaks_for_it(
    catalogue: Catalogue, tmp_path: Path, shared: Path, name: str
) -> None:
    source = picture(tmp_path / "in" / "a.png")
    shutil.copy(sample(shared, "metadata-samples", "digikam-example.xmp"), tmp_path / "in" / name)
    plan = flow.examine(catalogue, [tmp_path / "in"])
    assert told(plan) == (["a.png"], [], [])
    assert plan.arrivals[0].draft.file.facts
    assert flow.examine(catalogue, [source]).arrivals[0].draft == plan.arrivals[0].draft


def test_a_side_car_without_its_picture_is_named(catalogue: Catalogue, tmp_path: Path) -> None:
    (tmp_path / "b.xmp").write_text("<x/>")
    picture(tmp_path / "a.png")
    assert told(flow.examine(catalogue, [tmp_path])) == (["a.png"], [], [("b.xmp", "import.lonely_sidecar")])


def test_a_broken_side_car_is_named_and_nothing_of_its_picture_is_left(catalogue: Catalogue, tmp_path: Path) -> None:
    picture(tmp_path / "in" / "a.png")
    (tmp_path / "in" / "a.xmp").write_text("no xml")
    plan = flow.examine(catalogue, [tmp_path / "in"])
    assert told(plan) == ([], [], [("a.png", "sidecar.broken")])
    assert plan.findings[0].values["name"] == "a.xmp"
    assert originals(catalogue) == files_in(catalogue.folder / "derived") == set()


def test_a_refused_file_leaves_nothing_behind(catalogue: Catalogue, tmp_path: Path) -> None:
    whole = picture(tmp_path / "whole.jpg", size=(300, 200)).read_bytes()
    (tmp_path / "cut.jpg").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "text.jpg").write_text("text")
    (tmp_path / "whole.jpg").unlink()
    plan = brought_in(catalogue, tmp_path / "cut.jpg", tmp_path / "text.jpg")
    assert told(plan) == ([], [], [("cut.jpg", "picture.cut_off"), ("text.jpg", "picture.not_a_picture")])
    assert originals(catalogue) == files_in(catalogue.folder / "derived") == set()
    assert journal(catalogue) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_name_in_no_known_letters_comes_in_and_is_shown_with_a_mark(catalogue: Catalogue, tmp_path: Path) -> None:
    strange = Path(os.fsdecode(os.fsencode(tmp_path) + b"/foto \xe9.png"))
    shutil.copy(picture(tmp_path / "a.png"), strange)
    brought_in(catalogue, strange)
    with catalogue.reading() as reading:
        assert [file.original_filename for file in store.fetch(reading, MediaFile)] == ["foto \ufffd.png"]
    broken = Path(os.fsdecode(os.fsencode(tmp_path) + b"/b\xff.png"))
    broken.write_text("text")
    assert flow.examine(catalogue, [broken]).findings[0].values == {"name": "b\ufffd.png"}


@pytest.mark.parametrize("name", ["Kəlbəcər şəkli.png", "a;b.png", "'; --.png", "new\nline.png", "🏔.png", "%s {x}.png"])
def test_names_of_files_are_only_names(catalogue: Catalogue, tmp_path: Path, name: str) -> None:
    assert told(brought_in(catalogue, picture(tmp_path / name)))[0] == [name]


@pytest.mark.parametrize("stop_at", [1, 9, 20, 21, 25, 30, 39])
def test_an_import_that_is_stopped_leaves_no_new_original(catalogue: Catalogue, tmp_path: Path, stop_at: int) -> None:
    there = pictures(tmp_path / "there", 2, first=500)
    brought_in(catalogue, *there)
    before = originals(catalogue)
    calls: list[tuple[int, int]] = []

    def impatient(done: int, total: int, what: str = "") -> None:
        calls.append((done, total))
        if len(calls) == stop_at:
            raise Cancelled

    with pytest.raises(Cancelled):
        flow.examine(catalogue, [*there, *pictures(tmp_path / "in", 20)], impatient)
    assert originals(catalogue) == before
    assert len(calls) == stop_at


def test_progress_counts_to_the_end(catalogue: Catalogue, tmp_path: Path) -> None:
    calls: list[tuple[int, int]] = []
    flow.examine(catalogue, pictures(tmp_path, 4), lambda done, total, what="": calls.append((done, total)))
    assert calls == [(0, 4)] * 4 + [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_a_plan_that_is_given_up_leaves_only_what_was_there(catalogue: Catalogue, tmp_path: Path) -> None:
    there = pictures(tmp_path / "there", 1, first=500)
    undo_of(catalogue, there)
    before = originals(catalogue)
    plan = flow.examine(catalogue, [*there, *pictures(tmp_path / "in", 3)])
    assert len(originals(catalogue)) == 4
    flow.give_up(catalogue, plan)
    assert originals(catalogue) == before


def undo_of(catalogue: Catalogue, paths: list[Path]) -> int:
    """An import that is undone at once."""
    plan = flow.examine(catalogue, paths)
    made = set_of(catalogue, lambda work: flow.run(work, plan))
    done(catalogue, lambda work: history.undo(work, made))
    return made


def test_an_undone_import_withdraws_all_and_may_be_made_again(catalogue: Catalogue, tmp_path: Path) -> None:
    paths = pictures(tmp_path / "in", 3)
    made = undo_of(catalogue, paths)
    assert live(catalogue) == {}
    assert len(originals(catalogue)) == 3, "the journal may want them again"
    plan = brought_in(catalogue, *paths)
    assert len(plan.arrivals) == 3
    assert kinds(catalogue) == {"photograph": 3, "media_file": 3, "media_link": 3}
    with catalogue.reading() as reading:
        assert [card.ref for card in items.cards(reading)] == ["KLB-F-0004", "KLB-F-0005", "KLB-F-0006"]
        assert history.change_set(reading, made).undone == "yes"


def test_undo_of_an_import_keeps_what_was_worked_on_and_names_it(catalogue: Catalogue, tmp_path: Path) -> None:
    paths = pictures(tmp_path / "in", 3)
    plan = flow.examine(catalogue, paths)
    made = set_of(catalogue, lambda work: flow.run(work, plan))
    uid = next(uid for uid, one in everything(catalogue).items() if one.kind == "photograph")
    done(catalogue, lambda work: items.change(work, uid, {"title_az": "Dağ"}))
    left = done(catalogue, lambda work: history.undo(work, made)).left
    assert {change.kind for change in left} == {"photograph", "media_link", "media_file"}
    assert kinds(catalogue) == {"photograph": 1, "media_link": 1, "media_file": 1}
    again = flow.examine(catalogue, paths)
    assert (len(again.arrivals), [same.item for same in again.same]) == (2, [uid])


def test_a_photograph_in_the_trash_is_named_and_not_hung(catalogue: Catalogue, tmp_path: Path) -> None:
    exhibition = show(catalogue)
    paths = pictures(tmp_path / "in", 2)
    brought_in(catalogue, *paths)
    uid = next(uid for uid, one in everything(catalogue).items() if one.kind == "photograph")
    done(catalogue, lambda work: items.delete(work, uid, "old"))
    plan = brought_in(catalogue, *paths, exhibition=exhibition)
    assert told(plan) == ([], ["view 000.png", "view 001.png"], [("view 000.png", "import.in_trash")])
    assert (plan.refused, plan.findings[0].values["ref"]) == ((), "KLB-F-0001")
    assert len(hung(catalogue, exhibition)) == 1


def test_two_plans_of_the_same_files_bring_them_in_once(catalogue: Catalogue, tmp_path: Path) -> None:
    exhibition = show(catalogue)
    paths = pictures(tmp_path / "in", 3)
    first, second = flow.examine(catalogue, paths[:2]), flow.examine(catalogue, paths)
    done(catalogue, lambda work: flow.run(work, first))
    outcome = done(catalogue, lambda work: flow.run(work, second, exhibition))
    assert (len(outcome.items), len(outcome.plan.arrivals), len(outcome.plan.same)) == (1, 1, 2)
    assert kinds(catalogue)["photograph"] == 3
    assert len(hung(catalogue, exhibition)) == 3


def test_who_may_only_look_keeps_no_originals(catalogue: Catalogue, tmp_path: Path) -> None:
    second = wiring.open_catalogue(catalogue.folder, OTHER)
    with pytest.raises(WorldError, match=r"catalogue\.read_only"):
        flow.examine(second, pictures(tmp_path / "in", 1))
    second.close()
    assert originals(catalogue) == set()


def test_a_disk_that_fails_ends_the_import_without_a_trace(catalogue: Catalogue, tmp_path: Path) -> None:
    (catalogue.folder / "originals").rmdir()
    (catalogue.folder / "originals").write_text("in the way")
    with pytest.raises(WorldError) as refused:
        flow.examine(catalogue, pictures(tmp_path / "in", 3))
    assert refused.value.code == "folder.not_writable"
    assert journal(catalogue) == []


def test_a_picture_is_attached_to_a_work_as_its_main_one_and_then_as_details(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    (uid,) = [one.uid for one in done(catalogue, lambda work: items.add(work, [titled("a")]))]
    paths = pictures(tmp_path / "in", 3)
    for paths_at_once in (paths[:2], paths):
        plan = flow.examine(catalogue, paths_at_once)
        done(catalogue, partial(attaching.attach, owner=uid, plan=plan))
    with catalogue.reading() as reading:
        links = media.links_of(reading, uid)
        assert [(link.role, link.order) for link in links] == [("main", 1), ("detail", 2), ("detail", 3)]
        assert len({link.media_file for link in links}) == 3
        assert len(store.fetch(reading, MediaLink)) == 3


def test_a_picture_that_is_a_detail_already_becomes_a_work_with_the_same_file(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    (uid,) = [one.uid for one in done(catalogue, lambda work: items.add(work, [titled("a")]))]
    paths = pictures(tmp_path / "in", 2)
    plan = flow.examine(catalogue, paths)
    done(catalogue, lambda work: attaching.attach(work, uid, plan))
    assert told(brought_in(catalogue, *paths)) == (["view 001.png"], ["view 000.png"], [])
    assert kinds(catalogue) == {"photograph": 2, "media_file": 2, "media_link": 3}


def test_a_catalogue_in_a_selected_folder_is_not_taken_for_photographs(catalogue: Catalogue, tmp_path: Path) -> None:
    brought_in(catalogue, *pictures(catalogue.folder.parent / "in", 2))
    assert catalogue.folder.is_relative_to(tmp_path)
    assert told(flow.examine(catalogue, [tmp_path])) == ([], ["view 000.png", "view 001.png"], [])
    assert told(flow.examine(catalogue, [catalogue.folder])) == ([], [], [])


def test_run_hangs_in_the_order_of_the_selection(catalogue: Catalogue, tmp_path: Path) -> None:
    exhibition = show(catalogue)
    paths = list(reversed(pictures(tmp_path / "in", 5)))
    plan = flow.examine(catalogue, paths)
    done(catalogue, lambda work: flow.run(work, plan, exhibition))
    with catalogue.reading() as reading:
        wall = exhibitions.wall(reading, exhibition)
    assert [frame.sha256 for frame in wall] == [arrival.kept.sha256 for arrival in plan.arrivals]
    assert [arrival.name for arrival in plan.arrivals] == [path.name for path in paths]
