"""The path of pages behind a visitor."""

from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.kiosk.ways import HOME, MOST, Spot, Way

SPOTS = st.builds(Spot, st.sampled_from(["work", "wall", "person"]), st.sampled_from(["1", "2", "3"]))


@given(st.lists(SPOTS, max_size=MOST))
def test_back_leads_over_every_page_to_the_ways_in(spots: list[Spot]) -> None:
    way, passed = Way(HOME), [HOME]
    for spot in spots:
        way = way.on(spot)
        if spot != passed[-1]:
            passed.append(spot)
    for spot in reversed(passed[:-1]):
        way = way.back()
        assert way.here == spot
    assert not way.can_go_back
    assert way.back().here == HOME


def test_the_next_work_is_no_step_further() -> None:
    way = Way(HOME).on(Spot("work", "1")).instead(Spot("work", "2"))
    assert way.back().here == HOME


def test_the_path_never_grows_without_end() -> None:
    way = Way(HOME)
    for number in range(1000):
        way = way.on(Spot("work", str(number)))
    assert len(way.behind) == MOST
