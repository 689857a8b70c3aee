"""Parts of what was done are put back: a value, a record, some of a batch, a record as it was; the rest is named."""

from collections.abc import Collection

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kalbajar_catalogue.authorities import service as authorities
from kalbajar_catalogue.authorities.records import AgentRole
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.storage import entries, history, putting_back, record_history, store, timeline
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.entries import BACK, GONE, SINCE, STANDS, Entry
from kalbajar_catalogue.storage.journal import TRASHED, Change
from kalbajar_catalogue.storage.putting_back import PutBack
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts import service as texts
from tests.catalogues import OTHER, WHO, done, everything, hung, live, photographs, set_of, show, titled
from tests.storage.undoing import change, take_back, undo, undone

pytestmark = pytest.mark.usefixtures("journal_is_true")


def entries_of(catalogue: Catalogue, set_id: int, uids: tuple[str, ...] = ()) -> list[Entry]:
    """The changes of a change set, as they stand there and today."""
    with catalogue.reading() as reading:
        found = entries.of_set(reading, set_id, uids)
        known = entries.entries(reading, found.ids)
        return [known[number] for number in found.ids]


def put_back(catalogue: Catalogue, chosen: Collection[Entry], over: bool = False, who: str = WHO) -> PutBack:
    """Put these changes back, as one action."""
    return done(catalogue, lambda work: putting_back.put_back(work, [one.id for one in chosen], over), who)


class TestFates:
    def test_a_change_stands_until_the_same_is_changed_again(self, catalogue: Catalogue) -> None:
        (uid,) = photographs(catalogue, "a")
        first = change(catalogue, uid, mount="oak")
        (entry,) = entries_of(catalogue, first)
        assert (entry.fate, entry.now, entry.since, entry.change.after) == (STANDS, "oak", 0, "oak")
        change(catalogue, uid, process="x")
        assert entries_of(catalogue, first)[0].fate == STANDS
        second = change(catalogue, uid, OTHER, mount="ash")
        (entry,) = entries_of(catalogue, first)
        assert (entry.fate, entry.now, entry.since) == (SINCE, "ash", second)

    def test_what_is_as_it_was_before_is_taken_back(self, catalogue: Catalogue) -> None:
        (uid,) = photographs(catalogue, "a")
        first = change(catalogue, uid, mount="oak")
        undo(catalogue, first)
        assert entries_of(catalogue, first)[0].fate == BACK

    def test_a_record_that_was_made_stands_is_edited_withdrawn(self, catalogue: Catalogue) -> None:
        (uid,) = photographs(catalogue, "a")
        assert entries_of(catalogue, 1)[0].fate == STANDS
        edited = change(catalogue, uid, mount="oak")
        (entry,) = entries_of(catalogue, 1)
        assert (entry.fate, entry.since) == (SINCE, edited)
        undo(catalogue, edited)
        undo(catalogue, 1)
        assert entries_of(catalogue, 1)[0].fate == BACK
        assert entries_of(catalogue, edited)[0].fate == GONE

    def test_a_record_in_the_trash_was_edited_since(self, catalogue: Catalogue) -> None:
        (uid,) = photographs(catalogue, "a")
        thrown = set_of(catalogue, lambda work: items.delete(work, uid, "doubled"))
        assert entries_of(catalogue, 1)[0].fate == SINCE
        assert [one.fate for one in entries_of(catalogue, thrown)] == [STANDS]

    def test_the_changes_of_a_record_stand_together(self, catalogue: Catalogue) -> None:
        one, two = photographs(catalogue, "a", "b")

        def both(work: Work) -> None:
            for uid in (one, two):
                items.change(work, uid, {"mount": "oak", "process": "x"})

        made = set_of(catalogue, both)
        with catalogue.reading() as reading:
            found = entries.of_set(reading, made)
            assert list(found.begins) == [1, 0, 1, 0]
            assert found.records == 2
            assert len(entries.of_set(reading, made, (two,))) == 2
            assert len(entries.of_records(reading, (two,))) == 3
            assert len(entries.of_records(reading, (two,), after=1)) == 2

    def test_what_one_action_changed_twice_stands_as_it_left_it(self, catalogue: Catalogue) -> None:
        def twice(work: Work) -> None:
            (added,) = items.add(work, [titled("a")])
            for mount in ("oak", "ash"):
                items.change(work, added.uid, {"mount": mount})

        assert {one.fate for one in entries_of(catalogue, set_of(catalogue, twice))} == {STANDS}


class TestValues:
    def test_one_value_of_several_is_put_back_as_one_step(self, catalogue: Catalogue) -> None:
        (uid,) = photographs(catalogue, "a")
        made = change(catalogue, uid, mount="oak", process="x")
        mount = next(one for one in entries_of(catalogue, made) if one.change.key == "mount")
        assert put_back(catalogue, [mount]) == PutBack(1)
        assert live(catalogue)[uid] == {"title_en": "a", "process": "x"}
        take_back(catalogue)
        assert live(catalogue)[uid] == {"title_en": "a", "mount": "oak", "process": "x"}

    def test_what_was_edited_since_stays_and_is_named(self, catalogue: Catalogue) -> None:
        one, two = photographs(catalogue, "a", "b")

        def both(work: Work) -> None:
            for uid in (one, two):
                items.change(work, uid, {"mount": "oak"})

        made = set_of(catalogue, both)
        change(catalogue, two, OTHER, mount="ash")
        put = put_back(catalogue, entries_of(catalogue, made))
        assert put.records == 1
        assert [(left.uid, left.key) for left in put.left] == [(two, "mount")]
        assert live(catalogue)[two]["mount"] == "ash"

    def test_a_value_is_put_back_over_what_came_later_when_that_is_wanted(self, catalogue: Catalogue) -> None:
        (uid,) = photographs(catalogue, "a")
        change(catalogue, uid, mount="oak")
        second = change(catalogue, uid, mount="ash")
        change(catalogue, uid, OTHER, mount="elm")
        assert put_back(catalogue, entries_of(catalogue, second), over=True) == PutBack(1)
        assert live(catalogue)[uid]["mount"] == "oak"

    def test_several_changes_of_one_value_lead_to_the_oldest(self, catalogue: Catalogue) -> None:
        (uid,) = photographs(catalogue, "a")
        sets = [change(catalogue, uid, mount=mount) for mount in ("oak", "ash", "oak")]
        chosen = [entry for number in sets[1:] for entry in entries_of(catalogue, number)]
        assert put_back(catalogue, chosen) == PutBack(0)
        chosen = [entry for number in sets for entry in entries_of(catalogue, number)]
        assert put_back(catalogue, chosen) == PutBack(1)
        assert "mount" not in live(catalogue)[uid]

    def test_what_is_back_already_is_not_told_as_left(self, catalogue: Catalogue) -> None:
        (uid,) = photographs(catalogue, "a")
        first = change(catalogue, uid, mount="oak")
        undo(catalogue, first)
        assert put_back(catalogue, entries_of(catalogue, first)) == PutBack(0)

    def test_a_value_that_its_kind_does_not_allow_any_more_is_refused_whole(self, catalogue: Catalogue) -> None:
        (uid,) = photographs(catalogue, "a")
        first = done(catalogue, lambda work: texts.write(work, uid, "short_label", "en", "One"))
        moved = set_of(catalogue, lambda work: texts.change(work, first.uid, {"language": "ru"}))
        done(catalogue, lambda work: texts.write(work, uid, "short_label", "en", "Two"))
        put = put_back(catalogue, [one for one in entries_of(catalogue, moved) if one.change.key == "language"])
        assert [left.key for left in put.left] == ["language"]

    def test_a_value_alone_is_put_back_by_the_rules_of_an_edit(self, catalogue: Catalogue) -> None:
        (uid,) = photographs(catalogue, "a")
        text = done(catalogue, lambda work: texts.write(work, uid, "short_label", "en", "One")).uid
        moved = Change("text", text, "language", "en", "ru")
        done(catalogue, lambda work: texts.change(work, text, {"language": "ru"}))
        two = done(catalogue, lambda work: texts.write(work, uid, "short_label", "en", "Two")).uid
        for gone, code in ((False, "history.value_stays"), (True, "")):
            if gone:
                done(catalogue, lambda work: store.set_state(work, two, TRASHED))
            refused = ""
            try:
                done(catalogue, lambda work: putting_back.put_back_value(work, moved))
            except WorldError as error:
                refused = error.code
            assert refused == code
        assert live(catalogue)[text]["language"] == "en"
        done(catalogue, lambda work: store.set_state(work, text, TRASHED))
        with pytest.raises(WorldError) as missing:
            done(catalogue, lambda work: putting_back.put_back_value(work, moved))
        assert missing.value.code == "record.missing"

    def test_what_is_unknown_is_refused(self, catalogue: Catalogue) -> None:
        with pytest.raises(WorldError) as refused:
            done(catalogue, lambda work: putting_back.put_back(work, [999_999]))
        assert refused.value.code == "history.unknown"


class TestBatches:
    def test_one_record_of_many_that_were_made_is_withdrawn_and_comes_back(self, catalogue: Catalogue) -> None:
        one, two, three = photographs(catalogue, "a", "b", "c")
        before = everything(catalogue)
        put = done(catalogue, lambda work: putting_back.put_back_records(work, 1, [two]))
        assert put == PutBack(1)
        assert set(live(catalogue)) == {one, three}
        with catalogue.reading() as reading:
            assert history.change_set(reading, 1).undone == "no"
        take_back(catalogue)
        assert everything(catalogue) == before

    def test_what_belongs_to_it_and_what_only_it_uses_goes_along(self, catalogue: Catalogue) -> None:
        exhibition = show(catalogue)

        def brought(work: Work) -> tuple[str, ...]:
            shared = authorities.named(work, "agent", "Shared", "en")
            alone = authorities.named(work, "agent", "Alone", "en")
            one, two = items.add(work, [titled("a", photographer=(AgentRole(shared),)), titled("b")])
            items.change(work, two.uid, {"photographer": [{"agent": shared}, {"agent": alone}]})
            text = texts.write(work, two.uid, "short_label", "en", "Words")
            exhibitions.hang(work, exhibition, [one.uid, two.uid])
            return one.uid, two.uid, text.uid, shared, alone

        one, two, text, shared, alone = done(catalogue, brought)
        with catalogue.reading() as reading:
            made = history.newest(reading)
        put = done(catalogue, lambda work: putting_back.put_back_records(work, made, [two]))
        assert put.left == ()
        left = live(catalogue)
        assert one in left
        assert shared in left
        assert not {two, text, alone} & set(left)
        assert list(hung(catalogue, exhibition).values()) == ["a"]

    def test_what_others_use_stays_and_is_named(self, catalogue: Catalogue) -> None:
        def brought(work: Work) -> tuple[str, str]:
            maker = authorities.named(work, "agent", "Mari", "en")
            (work_of,) = items.add(work, [titled("a", photographer=(AgentRole(maker),))])
            return maker, work_of.uid

        maker, made = done(catalogue, brought)
        put = done(catalogue, lambda work: putting_back.put_back_records(work, 1, [maker]))
        assert [(left.uid, left.key) for left in put.left] == [(maker, "")]
        assert {maker, made} <= set(live(catalogue))

    def test_the_whole_is_undone_after_a_part_was(self, catalogue: Catalogue) -> None:
        _, two = photographs(catalogue, "a", "b")
        done(catalogue, lambda work: putting_back.put_back_records(work, 1, [two]))
        assert undo(catalogue, 1) == ()
        assert live(catalogue) == {}
        assert undone(catalogue, 1) == "yes"

    def test_the_whole_reads_undone_after_a_part_was_and_what_was_edited_since_is_told(
        self, catalogue: Catalogue
    ) -> None:
        (uid,) = photographs(catalogue, "a")
        both = change(catalogue, uid, mount="oak", process="x")
        put_back(catalogue, entries_of(catalogue, both)[:1])
        assert undo(catalogue, both) == ()
        with catalogue.reading() as reading:
            told = timeline.change_sets(reading, [both])[both].undone
        assert (told, undone(catalogue, both)) == ("yes", "yes")
        again = change(catalogue, uid, mount="oak", process="x", title_en="b")
        put_back(catalogue, entries_of(catalogue, again)[:1])
        change(catalogue, uid, process="y")
        assert [left.key for left in undo(catalogue, again)] == ["process"]
        assert undone(catalogue, again) == "partly"


class TestAsItWas:
    def test_a_record_is_as_it_was_before_an_action(self, catalogue: Catalogue) -> None:
        (uid,) = photographs(catalogue, "a")
        change(catalogue, uid, mount="oak")
        then = live(catalogue)[uid]
        second = change(catalogue, uid, mount="ash", process="x")
        change(catalogue, uid, OTHER, title_en="b")
        with catalogue.reading() as reading:
            found = record_history.before(reading, uid, second)
        assert found is not None
        assert found.flat == then
        put = done(catalogue, lambda work: putting_back.put_back_as_before(work, uid, second))
        assert put == PutBack(1)
        assert live(catalogue)[uid] == then
        take_back(catalogue)
        assert live(catalogue)[uid] == {"title_en": "b", "mount": "ash", "process": "x"}

    def test_a_record_comes_out_of_the_trash(self, catalogue: Catalogue) -> None:
        (uid,) = photographs(catalogue, "a")
        first = change(catalogue, uid, mount="oak")
        done(catalogue, lambda work: items.delete(work, uid, "doubled"))
        done(catalogue, lambda work: putting_back.put_back_as_before(work, uid, first))
        assert live(catalogue) == {uid: {"title_en": "a"}}

    def test_it_is_refused_before_the_record_was_made(self, catalogue: Catalogue) -> None:
        (uid,) = photographs(catalogue, "a")
        with pytest.raises(WorldError) as refused:
            done(catalogue, lambda work: putting_back.put_back_as_before(work, uid, 1))
        assert refused.value.code == "history.not_made_yet"

    def test_what_would_point_at_nothing_stays_and_is_named(self, catalogue: Catalogue) -> None:
        (uid,) = photographs(catalogue, "a")
        named = set_of(catalogue, lambda work: authorities.named(work, "agent", "Mari", "en"))
        with catalogue.reading() as reading:
            maker = entries.changes(reading, entries.of_set(reading, named).ids)[0][1].uid
        change(catalogue, uid, photographer=[{"agent": maker}], mount="oak")
        gone = change(catalogue, uid, photographer=[], mount="ash")
        undo(catalogue, named)
        put = done(catalogue, lambda work: putting_back.put_back_as_before(work, uid, gone))
        assert [left.key for left in put.left] == ["photographer"]
        assert live(catalogue)[uid]["mount"] == "oak"


def test_what_belongs_to_a_record_is_known_in_any_state(catalogue: Catalogue) -> None:
    one, two = photographs(catalogue, "a", "b")
    text = done(catalogue, lambda work: texts.write(work, one, "short_label", "en", "Words"))
    with catalogue.reading() as reading:
        assert record_history.belonging(reading, one) == (text.uid,)
        assert record_history.belonging(reading, two) == ()
        assert record_history.owners_of(reading, "text", [text.uid]) == {text.uid: one}
        assert record_history.owners_of(reading, "photograph", [one]) == {}


def test_the_history_of_one_of_many_reads_only_its_own(catalogue: Catalogue) -> None:
    one, _ = photographs(catalogue, "a", "b")
    edited = change(catalogue, one, mount="oak", process="x")
    with catalogue.reading() as reading:
        steps = record_history.steps_of(reading, [one], 5)
    assert [(step.change_set.id, [own.key for own in step.changes]) for step in steps] == [
        (edited, ["mount", "process"]),
        (1, [""]),
    ]


@settings(max_examples=20)
@given(st.sets(st.tuples(st.integers(0, 2), st.sampled_from(["mount", "process", "title_en"])), min_size=1), st.data())
def test_a_change_set_put_back_in_parts_is_a_change_set_undone(
    archive: Catalogue, edits: set[tuple[int, str]], data: st.DataObject
) -> None:
    uids = photographs(archive, "a", "b", "c")
    before = live(archive)

    def edit(work: Work) -> None:
        for place, key in sorted(edits):
            items.change(work, uids[place], {key: f"value {place}"})

    made = set_of(archive, edit)
    chosen = data.draw(st.permutations(entries_of(archive, made)))
    cut = data.draw(st.integers(0, len(chosen)))
    for part in (chosen[:cut], chosen[cut:]):
        if part:
            assert put_back(archive, part).left == ()
    assert live(archive) == before
    assert {one.fate for one in entries_of(archive, made)} == {BACK}
