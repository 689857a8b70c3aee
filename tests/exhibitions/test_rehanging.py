"""Several works of a hang at once, as rules and in a catalogue."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import rehanging, service
from kalbajar_catalogue.exhibitions.hang import moved
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.exhibitions.rehanging import closed, swapped, together
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Photograph
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from tests.catalogues import WHO


def wall(text: str) -> dict[str, int]:
    """`ab.c` hangs a and b in 1 and 2, c in 4."""
    return {uid: frame for frame, uid in enumerate(text, start=1) if uid != "."}


def drawn(orders: dict[str, int]) -> str:
    at = {frame: uid for uid, frame in orders.items()}
    return "".join(at.get(frame, ".") for frame in range(1, max(at, default=0) + 1))


@pytest.mark.parametrize(
    ("before", "moving", "to", "after"),
    [
        ("abcdef", "ab", 5, "cdefab"),
        ("abcdef", "ab", 6, "cdefab"),
        ("abcdef", "ef", 1, "efabcd"),
        ("abcdef", "be", 3, "acbedf"),
        ("abcdef", "bc", 3, "adbcef"),
        ("ab..ef", "ab", 3, "..abef"),
        ("ab.d.f", "af", 3, ".b" + "adf"),
        ("ab.d", "ab", 9, "...d....ab"),
        ("abcd", "ca", 2, "bacd"),
        ("ab.d", "a", 4, "b.da"),
    ],
)
def test_several_move_together(before: str, moving: str, to: int, after: str) -> None:
    assert drawn(together(wall(before), set(moving), to)) == after


@pytest.mark.parametrize(("before", "after"), [("a..b.c", "abc"), ("abc", "abc"), ("", ""), ("...a", "a")])
def test_gaps_are_closed(before: str, after: str) -> None:
    assert drawn(closed(wall(before))) == after


def test_two_are_swapped() -> None:
    assert drawn(swapped(wall("ab.d"), "a", "d")) == "db.a"


ORDERS = st.lists(st.sampled_from("abcdefgh."), max_size=10).map(
    lambda text: wall(
        "".join(sign if sign == "." or sign not in text[:place] else "." for place, sign in enumerate(text))
    )
)


@given(ORDERS, st.sets(st.sampled_from("abcdefgh")), st.integers(1, 12))
def test_everybody_hangs_in_a_frame_of_their_own(orders: dict[str, int], moving: set[str], to: int) -> None:
    after = together(orders, moving, to)
    assert after.keys() == orders.keys()
    assert len(set(after.values())) == len(after)
    assert all(frame >= 1 for frame in after.values())
    for own in (moving, orders.keys() - moving):
        kept = [uid for uid in orders if uid in own]
        assert sorted(kept, key=lambda uid: after[uid]) == sorted(kept, key=lambda uid: orders[uid])


@given(ORDERS, st.sampled_from("abcdefgh"), st.integers(1, 12))
def test_one_moves_as_it_does_alone(orders: dict[str, int], uid: str, to: int) -> None:
    if uid in orders and (to <= max(orders.values()) or to not in orders.values()):
        assert together(orders, {uid}, to) == orders | moved(orders, uid, to)


@pytest.fixture
def show(catalogue: Catalogue) -> str:
    with catalogue.work(WHO, Action("exhibition.created")) as work:
        made = service.create(work, Exhibition(announced_count=6)).uid
        works = items.add(work, [Photograph() for _ in range(4)])
        service.hang(work, made, [one.uid for one in works])
    return made


def refs(catalogue: Catalogue, show: str) -> list[str]:
    with catalogue.reading() as reading:
        return [frame.ref[-1:] for frame in service.wall(reading, show)]


def exhibit(catalogue: Catalogue, show: str, frame: int) -> str:
    with catalogue.reading() as reading:
        return service.wall(reading, show)[frame - 1].exhibit


def test_a_hang_is_moved_swapped_and_closed_in_the_catalogue(catalogue: Catalogue, show: str) -> None:
    one, two = (exhibit(catalogue, show, frame) for frame in (1, 2))
    with catalogue.work(WHO, Action("exhibits.rehung", {"count": 2})) as work:
        rehanging.move_all(work, show, [one, two], 5)
    assert refs(catalogue, show) == ["", "", "3", "4", "1", "2"]
    with catalogue.work(WHO, Action("exhibits.swapped")) as work:
        rehanging.swap(work, show, one, exhibit(catalogue, show, 3))
    assert refs(catalogue, show) == ["", "", "1", "4", "3", "2"]
    with catalogue.work(WHO, Action("exhibits.closed_up")) as work:
        rehanging.close_gaps(work, show)
    assert refs(catalogue, show) == ["1", "4", "3", "2", "", ""]


def test_what_does_not_hang_here_is_not_moved(catalogue: Catalogue, show: str) -> None:
    with pytest.raises(WorldError) as refused, catalogue.work(WHO, Action("exhibits.rehung", {"count": 1})) as work:
        rehanging.move_all(work, show, ["nobody"], 2)
    assert refused.value.problem.code == "record.missing"
