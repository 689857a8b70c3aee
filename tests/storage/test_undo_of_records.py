"""Undo of what came and went: new records, deletions, hangs; nothing that somebody uses is withdrawn."""

from collections.abc import Callable

import pytest

from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import (
    OTHER,
    done,
    everything,
    hung,
    journal,
    live,
    photographs,
    set_of,
    show,
    titled,
)
from tests.storage.undoing import change, do_again, take_back, undo, undone

pytestmark = pytest.mark.usefixtures("journal_is_true")


def test_a_creation_is_withdrawn_and_comes_back(catalogue: Catalogue) -> None:
    made = set_of(catalogue, lambda work: items.add(work, [titled("a", mount="oak"), titled("b")]))
    before = everything(catalogue)
    assert undo(catalogue, made) == ()
    assert live(catalogue) == {}
    assert {one.state for one in everything(catalogue).values()} == {"undone"}
    do_again(catalogue)
    assert everything(catalogue) == before


def test_what_was_edited_since_it_was_made_stays_and_is_named(catalogue: Catalogue) -> None:
    made = set_of(catalogue, lambda work: items.add(work, [titled("a"), titled("b")]))
    edited, other = live(catalogue)
    change(catalogue, edited, mount="oak")
    (left,) = undo(catalogue, made)
    assert (left.uid, left.key) == (edited, "")
    assert live(catalogue) == {edited: {"title_en": "a", "mount": "oak"}}
    assert undone(catalogue, made) == "partly"
    assert everything(catalogue)[other].state == "undone"


def test_what_was_edited_and_edited_back_is_withdrawn(catalogue: Catalogue) -> None:
    made = set_of(catalogue, lambda work: items.add(work, [titled("a")]))
    (uid,) = live(catalogue)
    undo(catalogue, change(catalogue, uid, mount="oak"))
    assert undo(catalogue, made) == ()
    assert live(catalogue) == {}


def test_what_was_made_and_filled_in_one_action_goes_as_one(catalogue: Catalogue) -> None:
    def made_and_filled(work: Work) -> None:
        (added,) = items.add(work, [titled("a")])
        items.change(work, added.uid, {"title_en": "b", "mount": "oak"})

    made = set_of(catalogue, made_and_filled)
    before = everything(catalogue)
    (uid,) = before
    undo(catalogue, change(catalogue, uid, process="x"))
    assert undo(catalogue, made) == ()
    assert live(catalogue) == {}
    assert undone(catalogue, made) == "yes"
    done(catalogue, lambda work: history.redo(work, made))
    assert everything(catalogue) == before


def test_what_was_made_and_thrown_away_in_one_action_comes_back_as_it_was(catalogue: Catalogue) -> None:
    def made_and_deleted(work: Work) -> None:
        (added,) = items.add(work, [titled("a")])
        items.delete(work, added.uid, "test")

    made = set_of(catalogue, made_and_deleted)
    before = everything(catalogue)
    assert undo(catalogue, made) == ()
    assert [one.state for one in everything(catalogue).values()] == ["undone"]
    do_again(catalogue)
    assert everything(catalogue) == before


def test_a_name_typed_into_a_field_goes_with_the_edit_that_made_it(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    edited = set_of(catalogue, lambda work: items.enter(work, uid, {"photographer": "Rəna Əliyeva"}, "az"))
    assert len(live(catalogue)) == 2
    assert undo(catalogue, edited) == ()
    assert live(catalogue) == {uid: {"title_en": "a"}}
    do_again(catalogue)
    with catalogue.reading() as reading:
        assert items.shown(reading, uid, "az")["photographer"] == "Rəna Əliyeva"


def test_what_a_later_record_uses_stays(catalogue: Catalogue) -> None:
    first, second = photographs(catalogue, "a", "b")
    named = set_of(catalogue, lambda work: items.enter(work, first, {"photographer": "Rəna"}, "az"))
    change(catalogue, second, holder=_agent(catalogue))
    (left,) = undo(catalogue, named)
    assert (left.kind, left.key) == ("agent", "")
    assert live(catalogue)[first] == {"title_en": "a"}
    assert live(catalogue)[second] == {"title_en": "b", "holder": _agent(catalogue)}


def test_what_a_record_in_the_trash_uses_stays_for_its_return(catalogue: Catalogue) -> None:
    first, second = photographs(catalogue, "a", "b")
    named = set_of(catalogue, lambda work: items.enter(work, first, {"holder": "Rəna"}, "az"))
    change(catalogue, second, holder=_agent(catalogue))
    done(catalogue, lambda work: items.delete(work, second, "for now"))
    assert len(undo(catalogue, named)) == 1
    done(catalogue, lambda work: items.restore(work, second))
    with catalogue.reading() as reading:
        assert items.shown(reading, second, "az")["holder"] == "Rəna"


def _agent(catalogue: Catalogue) -> str:
    with catalogue.reading() as reading:
        return authorities.find(reading, "agent", "Rəna")


def test_nothing_is_put_back_that_would_point_at_a_withdrawn_record(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    made = set_of(catalogue, lambda work: authorities.named(work, "agent", "Rəna", "az"))
    change(catalogue, uid, holder=_agent(catalogue), photographer=[AgentRole(_agent(catalogue))], mount="oak")
    cleared = change(catalogue, uid, holder=None, photographer=None, mount=None)
    assert undo(catalogue, made) == ()
    left = undo(catalogue, cleared)
    assert [change.key for change in left] == ["holder", "photographer"]
    assert live(catalogue)[uid] == {"title_en": "a", "mount": "oak"}


def test_a_record_does_not_come_back_while_what_it_points_at_is_withdrawn(catalogue: Catalogue) -> None:
    named = set_of(catalogue, lambda work: authorities.named(work, "agent", "Rəna", "az"))
    holder = _agent(catalogue)
    made = set_of(catalogue, lambda work: items.add(work, [titled("a", holder=holder), titled("b")]), OTHER)
    undo(catalogue, made, OTHER)
    undo(catalogue, named)
    (left,) = done(catalogue, lambda work: history.redo(work, made), OTHER).left
    assert [flat["title_en"] for flat in live(catalogue).values()] == ["b"]
    assert left.after == ["undone", ""]


def pictured(work: Work) -> None:
    """A work with its picture, as an import makes it."""
    (file,) = media.add_files(work, [MediaFile(sha256="ab" * 32)])
    (item,) = items.add(work, [titled("a", holder=authorities.named(work, "agent", "Rəna", "az"))])
    media.link(work, [MediaLink(media_file=file.uid, owner=item.uid)])


@pytest.mark.parametrize("kind", ["photograph", "media_link", "media_file", "agent"])
def test_what_belongs_to_a_work_that_stays_stays_with_it(catalogue: Catalogue, kind: str) -> None:
    made = set_of(catalogue, pictured)
    uids = {one.kind: uid for uid, one in everything(catalogue).items()}
    field = {"photograph": "mount", "media_link": "alt_text_en", "media_file": "device", "agent": "sort_name"}[kind]
    done(catalogue, lambda work: store.change(work, kind, uids[kind], {field: "x"}))
    left = {one.kind for one in undo(catalogue, made)}
    stay = {"photograph", "media_link", "media_file", "agent"}
    assert left == {"photograph": stay, "media_link": stay, "media_file": {"media_file"}, "agent": {"agent"}}[kind]
    assert {one.kind for one in everything(catalogue).values() if one.state == "live"} == left


def test_a_work_that_hangs_since_stays_with_its_picture(catalogue: Catalogue) -> None:
    exhibition = show(catalogue)
    made = set_of(catalogue, pictured)
    uid = next(uid for uid, one in everything(catalogue).items() if one.kind == "photograph")
    hanging = set_of(catalogue, lambda work: exhibitions.hang(work, exhibition, [uid]))
    assert {one.kind for one in undo(catalogue, made)} == {"photograph", "media_link", "media_file", "agent"}
    assert hung(catalogue, exhibition) == {1: "a"}
    assert undo(catalogue, hanging) == ()
    assert hung(catalogue, exhibition) == {}
    assert take_back(catalogue) == made, "nothing of it had been undone, and now nothing uses it any more"
    assert {one.kind for one in everything(catalogue).values() if one.state == "live"} == {"exhibition"}


def test_a_deletion_is_undone_and_done_again(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    deleted = set_of(catalogue, lambda work: items.delete(work, uid, "twice"))
    undo(catalogue, deleted)
    assert everything(catalogue)[uid][2:4] == ("live", "")
    do_again(catalogue)
    assert everything(catalogue)[uid][2:4] == ("trashed", "twice")


def test_a_restored_record_that_was_edited_in_one_action_goes_back_whole(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    done(catalogue, lambda work: items.delete(work, uid, "old"))
    before = everything(catalogue)

    def restored_and_edited(work: Work) -> None:
        items.restore(work, uid)
        items.change(work, uid, {"mount": "oak"})

    assert undo(catalogue, set_of(catalogue, restored_and_edited)) == ()
    assert everything(catalogue) == before


@pytest.fixture
def wall(catalogue: Catalogue) -> Callable[[str], str]:
    """Title -> uid of the exhibit, of five photographs that hang in a row."""
    exhibition = show(catalogue)
    uids = photographs(catalogue, *"abcde")
    shown = done(catalogue, lambda work: exhibitions.hang(work, exhibition, uids))
    return {title: exhibit.uid for title, exhibit in zip("abcde", shown, strict=True)}.__getitem__


def _show(catalogue: Catalogue) -> str:
    with catalogue.reading() as reading:
        return exhibitions.listed(reading)[0].uid


def test_a_re_hanging_goes_back(catalogue: Catalogue, wall: Callable[[str], str]) -> None:
    moved = set_of(catalogue, lambda work: exhibitions.move(work, wall("e"), 2))
    assert hung(catalogue, _show(catalogue)) == dict(enumerate("aebcd", 1))
    assert undo(catalogue, moved) == ()
    assert hung(catalogue, _show(catalogue)) == dict(enumerate("abcde", 1))


def test_a_work_whose_frame_is_taken_now_hangs_in_the_next_empty_one(
    catalogue: Catalogue, wall: Callable[[str], str]
) -> None:
    down = set_of(catalogue, lambda work: exhibitions.take_down(work, wall("b")))
    (new,) = photographs(catalogue, "new")
    replaced = set_of(catalogue, lambda work: exhibitions.hang(work, _show(catalogue), [new], 2))
    assert undo(catalogue, down) == ()
    assert hung(catalogue, _show(catalogue)) == {1: "a", 2: "new", 3: "c", 4: "d", 5: "e", 6: "b"}
    undo(catalogue, replaced)
    assert hung(catalogue, _show(catalogue)) == dict(enumerate("abcde", 1))


def test_a_work_that_was_hung_again_does_not_hang_twice(catalogue: Catalogue, wall: Callable[[str], str]) -> None:
    down = set_of(catalogue, lambda work: exhibitions.take_down(work, wall("b")))
    uid = next(uid for uid, flat in live(catalogue).items() if flat.get("title_en") == "b")
    done(catalogue, lambda work: exhibitions.hang(work, _show(catalogue), [uid], 9))
    assert len(undo(catalogue, down)) == 1
    assert hung(catalogue, _show(catalogue)) == {1: "a", 3: "c", 4: "d", 5: "e", 9: "b"}


def test_a_re_hanging_goes_back_for_those_that_nobody_hung_elsewhere_since(
    catalogue: Catalogue, wall: Callable[[str], str]
) -> None:
    swapped = set_of(catalogue, lambda work: exhibitions.move(work, wall("b"), 1))
    done(catalogue, lambda work: exhibitions.move(work, wall("a"), 8))
    (new,) = photographs(catalogue, "new")
    done(catalogue, lambda work: exhibitions.hang(work, _show(catalogue), [new], 2))
    (left,) = undo(catalogue, swapped)
    assert (left.before, left.after) == (1, 2)
    assert hung(catalogue, _show(catalogue)) == {2: "new", 3: "c", 4: "d", 5: "e", 6: "b", 8: "a"}


def test_the_journal_is_only_ever_added_to(catalogue: Catalogue, wall: Callable[[str], str]) -> None:
    before = journal(catalogue)
    undo(catalogue, 3)
    do_again(catalogue)
    done(catalogue, lambda work: exhibitions.move(work, wall("a"), 3))
    take_back(catalogue)
    after = journal(catalogue)
    assert [row for row in after if row in before] == before


def test_an_import_of_thousands_is_undone_and_redone_in_a_moment(catalogue: Catalogue) -> None:
    def many(work: Work) -> None:
        holder = authorities.named(work, "agent", "Rəna", "az")
        files = media.add_files(work, [MediaFile(sha256=str(number)) for number in range(3000)])
        added = items.add(work, [titled(str(number), holder=holder) for number in range(3000)])
        media.link(work, [MediaLink(media_file=f.uid, owner=i.uid) for f, i in zip(files, added, strict=True)])

    made = set_of(catalogue, many)
    before = everything(catalogue)
    edited = next(uid for uid, one in before.items() if one.flat.get("title_en") == "2999")
    change(catalogue, edited, mount="oak")
    assert len(undo(catalogue, made)) == 4
    assert len(live(catalogue)) == 4
    do_again(catalogue)
    assert {uid: one for uid, one in everything(catalogue).items() if uid != edited} == {
        uid: one for uid, one in before.items() if uid != edited
    }
