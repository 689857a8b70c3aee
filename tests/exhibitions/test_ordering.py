"""Several works moved together between places and sections."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.exhibitions import ordering, section_order, sections, service
from kalbajar_catalogue.exhibitions.records import Exhibit, Section
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import done, hung, live, photographs, set_of, show

PLACES = ("s1", "s2", "s3")


@st.composite
def walls(draw: st.DrawFn) -> list[Exhibit]:
    """Works in frames some of which are empty, in sections as they come."""
    frames = draw(st.lists(st.integers(1, 30), min_size=1, max_size=12, unique=True))
    chosen = [draw(st.sampled_from([*PLACES, ""])) for _ in frames]
    return [
        Exhibit(uid=f"x{place}", item=f"i{place}", order=frame, section=section)
        for place, (frame, section) in enumerate(zip(frames, chosen, strict=True))
    ]


@st.composite
def moves(draw: st.DrawFn) -> tuple[list[Exhibit], list[str], str, str]:
    wall = draw(walls())
    uids = [one.uid for one in wall]
    moving = draw(st.lists(st.sampled_from(uids), min_size=1, unique=True))
    section = draw(st.sampled_from([*PLACES, ""]))
    return wall, moving, section, draw(st.sampled_from([*(one.uid for one in wall if one.section == section), ""]))


@given(moves())
def test_nothing_is_lost_or_doubled_and_empty_frames_stay_empty(
    move: tuple[list[Exhibit], list[str], str, str],
) -> None:
    wall, moving, section, before = move
    orders = ordering.planned(wall, PLACES, moving, section, before)
    assert orders.keys() == {one.uid for one in wall}
    assert sorted(orders.values()) == sorted(one.order for one in wall)


@given(moves())
def test_the_others_and_those_that_move_keep_their_order(move: tuple[list[Exhibit], list[str], str, str]) -> None:
    wall, moving, section, before = move
    orders = ordering.planned(wall, PLACES, moving, section, before)
    for group in (set(moving), {one.uid for one in wall} - set(moving)):
        stood = [one.uid for one in sorted(wall, key=lambda one: one.order) if one.uid in group]
        assert sorted(group, key=orders.__getitem__) == stood


@given(moves())
def test_what_moves_stands_right_before_its_neighbour_in_the_section(
    move: tuple[list[Exhibit], list[str], str, str],
) -> None:
    wall, moving, section, before = move
    orders = ordering.planned(wall, PLACES, moving, section, before)
    now = {one.uid: section if one.uid in moving else one.section for one in wall}
    read = [uid for uid in sorted(orders, key=orders.__getitem__) if now[uid] == section]
    last = max(read.index(uid) for uid in moving)
    if before and before not in moving:
        assert read[last + 1] == before
    if not before:
        assert last == len(read) - 1


@pytest.mark.parametrize(
    ("moving", "section", "before", "expected"),
    [
        (["d"], "s1", "b", "adbc"),
        (["a", "d"], "s2", "", "bcad"),
        (["b"], "s2", "c", "abcd"),
        (["a"], "s3", "", "bcda"),
        (["d"], "s1", "", "abdc"),
    ],
)
def test_moves(moving: list[str], section: str, before: str, expected: str) -> None:
    wall = [
        Exhibit(uid=uid, order=order, section=own)
        for uid, order, own in (("a", 1, "s1"), ("b", 3, "s1"), ("c", 4, "s2"), ("d", 7, "s2"))
    ]
    orders = ordering.planned(wall, PLACES, moving, section, before)
    assert "".join(sorted(orders, key=orders.__getitem__)) == expected
    assert sorted(orders.values()) == [1, 3, 4, 7]


def filled(catalogue: Catalogue) -> tuple[str, list[str], list[str]]:
    """An exhibition with a hole at 3, its exhibits and two sections."""
    exhibition = show(catalogue, 6)
    uids = photographs(catalogue, "a", "b", "c", "d")
    made = [one.uid for one in done(catalogue, lambda work: service.hang(work, exhibition, uids))]
    done(catalogue, lambda work: service.move(work, made[3], 5))
    done(catalogue, lambda work: service.move(work, made[2], 4))
    return exhibition, made, [new_section(catalogue, exhibition, title) for title in ("Nature", "History")]


def new_section(catalogue: Catalogue, exhibition: str, title: str) -> str:
    """The uid of a new section."""
    section = Section(exhibition=exhibition, title=Multilingual(en=title))
    return done(catalogue, lambda work: sections.add(work, section)).uid


def test_the_wall_follows_and_undo_puts_everything_back(catalogue: Catalogue) -> None:
    exhibition, made, parts = filled(catalogue)
    done(catalogue, lambda work: sections.put(work, made[:2], parts[0]))
    before = live(catalogue)
    assert hung(catalogue, exhibition) == {1: "a", 2: "b", 4: "c", 5: "d"}
    made_in = set_of(catalogue, lambda work: ordering.put(work, exhibition, [made[3], made[2]], parts[0], made[1]))
    assert hung(catalogue, exhibition) == {1: "a", 2: "c", 4: "d", 5: "b"}
    with catalogue.reading() as reading:
        held = {one.uid: one.section for one in service.exhibits(reading, exhibition)}
    assert held == dict.fromkeys(made, parts[0])
    done(catalogue, lambda work: history.undo(work, made_in))
    assert live(catalogue) == before


def test_only_what_hangs_here_goes_into_a_section_of_this_exhibition(catalogue: Catalogue) -> None:
    exhibition, made, _ = filled(catalogue)
    other = show(catalogue)
    alien = done(catalogue, lambda work: sections.add(work, Section(exhibition=other))).uid
    with pytest.raises(WorldError, match=r"record\.missing"):
        done(catalogue, lambda work: ordering.put(work, exhibition, ["nobody"], ""))
    with pytest.raises(WorldError, match=r"section\.elsewhere"):
        done(catalogue, lambda work: ordering.put(work, exhibition, made[:1], alien))


def test_works_are_hung_where_they_were_dropped(catalogue: Catalogue) -> None:
    exhibition, made, parts = filled(catalogue)
    done(catalogue, lambda work: ordering.put(work, exhibition, made, parts[0]))
    new = photographs(catalogue, "e")
    done(catalogue, lambda work: ordering.hang_at(work, exhibition, [*new], parts[0], made[1]))
    assert hung(catalogue, exhibition) == {1: "a", 2: "e", 3: "b", 4: "c", 5: "d"}


def test_the_hang_follows_the_sections_where_that_is_wanted(catalogue: Catalogue) -> None:
    exhibition, made, parts = filled(catalogue)
    done(catalogue, lambda work: sections.put(work, [made[1], made[3]], parts[0]))
    done(catalogue, lambda work: sections.put(work, [made[0]], parts[1]))
    before = live(catalogue)
    made_in = set_of(catalogue, lambda work: ordering.by_sections(work, exhibition))
    assert hung(catalogue, exhibition) == {1: "b", 2: "d", 4: "a", 5: "c"}
    done(catalogue, lambda work: history.undo(work, made_in))
    assert live(catalogue) == before


def test_sections_change_places_and_fall_away(catalogue: Catalogue) -> None:
    exhibition, made, parts = filled(catalogue)
    done(catalogue, lambda work: ordering.put(work, exhibition, made, parts[1]))
    inner = done(catalogue, lambda work: sections.add(work, Section(exhibition=exhibition, parent=parts[1]))).uid
    done(catalogue, lambda work: section_order.move(work, parts[1], parts[0]))
    with catalogue.reading() as reading:
        ordered = sections.sections(reading, exhibition)
    assert [one.uid for one in ordered] == [parts[1], inner, parts[0]]
    assert list(section_order.marks(ordered).values()) == ["I", "I.1", "II"]
    before = live(catalogue)
    made_in = set_of(catalogue, lambda work: section_order.remove(work, parts[1]))
    with catalogue.reading() as reading:
        assert [one.parent for one in sections.sections(reading, exhibition)] == ["", ""]
        assert {one.section for one in service.exhibits(reading, exhibition)} == {""}
    done(catalogue, lambda work: history.undo(work, made_in))
    assert live(catalogue) == before


def test_a_section_with_sections_cannot_lie_in_another(catalogue: Catalogue) -> None:
    exhibition, _, parts = filled(catalogue)
    done(catalogue, lambda work: sections.add(work, Section(exhibition=exhibition, parent=parts[1])))
    with pytest.raises(WorldError, match=r"section\.too_deep"):
        done(catalogue, lambda work: section_order.move(work, parts[1], "", parts[0]))


@pytest.mark.parametrize(("number", "letters"), [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (38, "XXXVIII")])
def test_roman_figures(number: int, letters: str) -> None:
    assert section_order.roman(number) == letters
