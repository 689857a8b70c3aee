"""Photographs in pairs: told by both records, taken apart on both, listed once."""

import itertools
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.items import pairs, service
from kalbajar_catalogue.items.groups import Pair
from kalbajar_catalogue.items.pairs import Paired
from kalbajar_catalogue.items.records import Carpet, Photograph
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import done, photographs, set_of, tried


def told(catalogue: Catalogue, uid: str) -> tuple[Pair, ...]:
    with catalogue.reading() as reading:
        photograph = service.get(reading, uid)
    assert isinstance(photograph, Photograph)
    return photograph.pair_of


def listed(catalogue: Catalogue) -> tuple[Paired, ...]:
    with catalogue.reading() as reading:
        return pairs.pairs(reading)


def test_both_records_tell_of_the_pair(catalogue: Catalogue) -> None:
    before, after = photographs(catalogue, "before", "after")
    done(catalogue, lambda work: pairs.pair(work, before, after, same_viewpoint=True))
    assert told(catalogue, before) == (Pair(after, "after", True),)
    assert told(catalogue, after) == (Pair(before, "before", True),)
    assert listed(catalogue) == (Paired(before, after, ordered=True, same_viewpoint=True),)


def test_the_earlier_photograph_comes_first_whichever_was_made_first(catalogue: Catalogue) -> None:
    after, before = photographs(catalogue, "after", "before")
    done(catalogue, lambda work: pairs.pair(work, before, after))
    assert [(pair.first, pair.second) for pair in listed(catalogue)] == [(before, after)]


def test_of_no_known_order_both_say_the_same(catalogue: Catalogue) -> None:
    one, other = photographs(catalogue, "one", "other")
    done(catalogue, lambda work: pairs.pair(work, one, other, ordered=False))
    assert {told(catalogue, uid)[0].relation for uid in (one, other)} == {"same_subject"}
    assert not listed(catalogue)[0].ordered


def test_a_pair_that_is_made_anew_is_turned_round_and_not_doubled(catalogue: Catalogue) -> None:
    one, other, third = photographs(catalogue, "one", "other", "third")
    done(catalogue, lambda work: pairs.pair(work, one, other))
    done(catalogue, lambda work: pairs.pair(work, one, third))
    done(catalogue, lambda work: pairs.pair(work, other, one))
    assert [pair.item for pair in told(catalogue, one)] == [other, third]
    assert (Paired(other, one) in listed(catalogue), len(listed(catalogue))) == (True, 2)


def test_taken_apart_neither_tells_of_it_and_other_pairs_stay(catalogue: Catalogue) -> None:
    one, other, third = photographs(catalogue, "one", "other", "third")
    done(catalogue, lambda work: pairs.pair(work, one, other))
    done(catalogue, lambda work: pairs.pair(work, third, one))
    done(catalogue, lambda work: pairs.unpair(work, other, one))
    assert told(catalogue, other) == ()
    assert listed(catalogue) == (Paired(third, one),)


def test_one_step_of_undo_takes_both_sides_back(catalogue: Catalogue) -> None:
    one, other = photographs(catalogue, "one", "other")
    made = set_of(catalogue, lambda work: pairs.pair(work, one, other))
    done(catalogue, lambda work: history.undo(work, made))
    assert (told(catalogue, one), told(catalogue, other)) == ((), ())


def test_a_pair_told_by_one_side_only_counts_and_can_be_taken_apart(catalogue: Catalogue) -> None:
    before, after = photographs(catalogue, "before", "after")
    done(catalogue, lambda work: service.change(work, after, {"pair_of": (Pair(before, "before", True),)}))
    assert listed(catalogue) == (Paired(before, after, same_viewpoint=True),)
    done(catalogue, lambda work: pairs.unpair(work, before, after))
    assert listed(catalogue) == ()


def test_a_photograph_in_the_trash_is_nobodys_pair(catalogue: Catalogue) -> None:
    one, other = photographs(catalogue, "one", "other")
    done(catalogue, lambda work: pairs.pair(work, one, other))
    done(catalogue, lambda work: service.delete(work, other, ""))
    assert listed(catalogue) == ()


def test_what_cannot_be_paired_is_refused_and_nothing_is_written(catalogue: Catalogue) -> None:
    (one,) = photographs(catalogue, "one")
    carpet = done(catalogue, lambda work: service.add(work, [Carpet()]))[0].uid
    for other, code in ((one, "photograph.pair_of_itself"), (carpet, "record.missing"), ("nobody", "record.missing")):
        with pytest.raises(WorldError) as refused:
            done(catalogue, partial(pairs.pair, first=one, second=other))
        assert refused.value.code == code
    assert told(catalogue, one) == ()


@given(st.lists(st.tuples(st.sampled_from(range(12)), st.booleans(), st.booleans(), st.booleans()), max_size=12))
def test_whatever_is_paired_and_taken_apart_both_sides_agree(
    archive: Catalogue, steps: list[tuple[int, bool, bool, bool]]
) -> None:
    with archive.reading() as reading:
        uids = [card.uid for card in service.cards(reading, kinds=("photograph",))]
    uids = (uids or photographs(archive, "a", "b", "c", "d"))[:4]
    ways = list(itertools.permutations(uids, 2))

    def all_steps(work: Work) -> tuple[Paired, ...]:
        expected: dict[frozenset[str], Paired] = {}
        for way, make, ordered, same in steps:
            first, second = ways[way]
            if make:
                pairs.pair(work, first, second, ordered, same)
                expected[frozenset((first, second))] = Paired(first, second, ordered, same)
            else:
                pairs.unpair(work, first, second)
                expected.pop(frozenset((first, second)), None)
        found = pairs.pairs(work)
        assert {frozenset((pair.first, pair.second)) for pair in found} == set(expected)
        for pair in found:
            wanted = expected[frozenset((pair.first, pair.second))]
            assert (pair.ordered, pair.same_viewpoint) == (wanted.ordered, wanted.same_viewpoint)
            assert not pair.ordered or pair == wanted
        return found

    tried(archive, all_steps)
