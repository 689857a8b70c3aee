"""The trash: what lies in it, why, who put it there, what comes back with it; and the way out."""

import pytest

from kalbajar_catalogue.authorities import merging
from kalbajar_catalogue.authorities.records import Agent
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.storage import erasing, history, store, trash
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import UNDONE
from kalbajar_catalogue.storage.reversing import reverse
from kalbajar_catalogue.storage.thrown import Thrown, count, thrown
from kalbajar_catalogue.texts import service as texts
from tests.catalogues import OTHER, WHO, done, everything, live, photographs, set_of, show

pytestmark = pytest.mark.usefixtures("journal_is_true")


def lying(catalogue: Catalogue, state: str = "trashed") -> list[Thrown]:
    with catalogue.reading() as reading:
        return list(thrown(reading, state))


def agent(catalogue: Catalogue, name: str) -> str:
    return done(catalogue, lambda work: store.insert(work, Agent(display_name=Multilingual(az=name)))).uid


def throw(catalogue: Catalogue, uid: str, reason: str = "", who: str = WHO) -> int:
    return set_of(catalogue, lambda work: trash.throw_away(work, uid, reason), who)


def test_the_trash_says_who_when_and_why_the_last_first(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "A mountain path")
    person = agent(catalogue, "Aytən Adamova")
    throw(catalogue, uid, "a doublet")
    second = throw(catalogue, person, who=OTHER)
    last, first = lying(catalogue)
    assert (first.name.en, first.reason, first.who, first.kind) == ("A mountain path", "a doublet", WHO, "photograph")
    assert (last.name.az, last.reason, last.who, last.change_set) == ("Aytən Adamova", "", OTHER, second)
    assert last.when > first.when
    with catalogue.reading() as reading:
        assert count(reading) == 2


def test_what_lies_with_a_record_is_counted(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    done(catalogue, lambda work: texts.write(work, uid, "wall", "az", "Sözlər"))
    throw(catalogue, uid)
    assert [dict(one.owned) for one in lying(catalogue)] == [{"text": 1}]


def test_a_merged_record_names_its_heir_and_no_reason(catalogue: Catalogue) -> None:
    gone, stays = agent(catalogue, "A. Adamova"), agent(catalogue, "Aytən Adamova")
    done(catalogue, lambda work: merging.merge(work, gone, stays))
    (one,) = lying(catalogue)
    assert one.heir is not None
    assert (one.heir.uid, one.heir.name.az, one.reason) == (stays, "Aytən Adamova", "")


def test_a_work_that_was_taken_down_is_a_part_and_names_the_work(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "A mountain path")
    exhibition = show(catalogue)
    done(catalogue, lambda work: exhibitions.hang(work, exhibition, [uid]))
    with catalogue.reading() as reading:
        exhibit = exhibitions.wall(reading, exhibition)[0].exhibit
    done(catalogue, lambda work: exhibitions.take_down(work, exhibit))
    (one,) = lying(catalogue)
    assert one.whole is not None
    assert (one.kind, one.whole.uid, one.whole.name.en) == ("exhibit", uid, "A mountain path")
    with catalogue.reading() as reading:
        assert count(reading) == 0


def test_many_come_back_in_one_step_or_none(catalogue: Catalogue) -> None:
    first, second = photographs(catalogue, "a", "b")
    for uid in (first, second):
        throw(catalogue, uid)
    with pytest.raises(WorldError, match=r"record\.not_in_trash"):
        done(catalogue, lambda work: trash.take_back_all(work, [first, agent_of(catalogue), second]))
    assert not {first, second} & live(catalogue).keys()
    back = set_of(catalogue, lambda work: trash.take_back_all(work, [first, second, first]))
    assert {first, second} <= live(catalogue).keys()
    done(catalogue, lambda work: history.undo(work, back))
    assert {one.uid for one in lying(catalogue)} == {first, second}


def agent_of(catalogue: Catalogue) -> str:
    with catalogue.reading() as reading:
        return next(iter(store.states(reading, "term")))


def test_a_reason_may_be_given_later_and_the_deed_is_undone_all_the_same(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    deed = throw(catalogue, uid)
    given = set_of(catalogue, lambda work: trash.give_reason(work, [uid], "a doublet"), OTHER)
    (one,) = lying(catalogue)
    assert (one.reason, one.who, one.change_set) == ("a doublet", WHO, deed)
    assert done(catalogue, lambda work: history.undo(work, deed)).left == ()
    assert everything(catalogue)[uid].state == "live"
    assert len(done(catalogue, lambda work: history.undo(work, given)).left) == 1


def test_a_reason_is_given_only_to_what_lies_in_the_trash(catalogue: Catalogue) -> None:
    (uid,) = photographs(catalogue, "a")
    with pytest.raises(WorldError, match=r"record\.not_in_trash"):
        done(catalogue, lambda work: trash.give_reason(work, [uid], "why"))


def test_what_an_undo_withdrew_is_told_apart(catalogue: Catalogue) -> None:
    made = set_of(catalogue, lambda work: items.add(work, []) or store.insert(work, Agent(sort_name="A")))
    done(catalogue, lambda work: history.undo(work, made), OTHER)
    assert lying(catalogue) == []
    assert [(one.kind, one.who) for one in lying(catalogue, UNDONE)] == [("agent", OTHER)]


def test_nothing_of_an_erased_record_is_put_back(catalogue: Catalogue) -> None:
    uid = agent(catalogue, "A. Adamova")
    throw(catalogue, uid)
    erased = erasing.erase(catalogue, WHO, [uid], "agent", lambda reading, uids: (), lambda reading, uids: {})[0]
    with catalogue.reading() as reading:
        changes = history.changes_of(reading, erased.change_set)
    left = done(catalogue, lambda work: reverse(work, erased.change_set, changes))
    assert left == changes
