"""The work list of texts: what is wanted of every record in every language of the house, and how far it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.authorities import house
from kalbajar_catalogue.exhibitions import ordering, programmes, sections, service, text_list
from kalbajar_catalogue.exhibitions.records import Event, Exhibition, Section
from kalbajar_catalogue.exhibitions.text_list import (
    OPEN,
    STATES,
    TO_DO,
    TOO_LONG,
    Asked,
    Line,
    Lines,
    Owner,
    Slot,
    TextList,
    figures,
    lines,
    next_open,
    whats,
)
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.items import service as items
from kalbajar_catalogue.items.records import Carpet, Photograph
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from kalbajar_catalogue.texts import service as texts
from tests.catalogues import catalogue, done, empty_folder

__all__ = ["catalogue", "empty_folder"]
Whole = dict[tuple[str, str], tuple[str, ...]]


@pytest.fixture
def show(catalogue: Catalogue) -> str:
    """An exhibition with a section, an event and two works; a third work hangs nowhere."""

    def make(work: Work) -> str:
        show = service.create(work, Exhibition(title=Multilingual(az="Yaddaş", en="Memory", ru="Память"))).uid
        sections.add(work, Section(exhibition=show, title=Multilingual(az="Dağlar")))
        programmes.add_events(work, [Event(exhibition=show, title=Multilingual(en="A tour"))])
        carpet = Carpet(title=Multilingual(az="Xalça"), brief_description=Multilingual(en="Of wool"))
        made = items.add(work, [carpet, Photograph(), Carpet(title=Multilingual(az="Evdə"))])
        ordering.hang_at(work, show, [made[0].uid, made[1].uid], "", "")
        texts.write(work, made[0].uid, "short_label", "az", "Yun")
        long = texts.write(work, made[0].uid, "short_label", "en", "wool " * 60)
        texts.approve(work, long.uid, "", "2025-11-20")
        texts.write(work, made[0].uid, "essay", "ru", "Эссе")
        texts.write(work, made[0].uid, "audio_script", "ru", "")
        return show

    return done(catalogue, make)


def read(catalogue: Catalogue, exhibition: str = "", most: int | None = None) -> TextList:
    with catalogue.reading() as reading:
        return text_list.text_list(reading, exhibition, most)


def states(found: TextList) -> Whole:
    return {(slot.owner.kind, slot.what): slot.states for slot in found.slots}


def test_everything_said_in_several_languages_is_listed(catalogue: Catalogue, show: str) -> None:
    assert states(read(catalogue, show)) == {
        ("exhibition", "title"): ("present", "present", "present"),
        ("exhibition", "wall"): ("missing", "missing", "missing"),
        ("section", "title"): ("present", "missing", "missing"),
        ("carpet", "title"): ("present", "missing", "missing"),
        ("carpet", "short_label"): ("draft", "approved", "missing"),
        ("carpet", "essay"): ("missing", "missing", "draft"),
        ("carpet", "credit_line"): ("missing", "missing", "missing"),
        ("carpet", "brief_description"): ("missing", "present", "missing"),
        ("photograph", "title"): ("missing", "missing", "missing"),
        ("photograph", "short_label"): ("missing", "missing", "missing"),
        ("photograph", "credit_line"): ("missing", "missing", "missing"),
        ("event", "title"): ("missing", "present", "missing"),
    }


def test_works_stand_in_the_order_of_the_hang_under_their_numbers(catalogue: Catalogue, show: str) -> None:
    owners = list(dict.fromkeys(slot.owner for slot in read(catalogue, show).slots))
    assert [(owner.kind, owner.number) for owner in owners if owner.kind in ("carpet", "photograph")] == [
        ("carpet", "1"), ("photograph", "2"),
    ]  # fmt: skip


def test_the_whole_catalogue_has_the_works_that_hang_nowhere_too(catalogue: Catalogue, show: str) -> None:
    found = read(catalogue)
    carpets = [slot for slot in found.slots if slot.owner.kind == "carpet" and slot.what == "title"]
    assert len(carpets) == 2
    assert not [slot for slot in found.slots if slot.owner == carpets[1].owner and slot.is_text]
    assert found.whole


def test_a_beginning_says_that_it_is_not_whole(catalogue: Catalogue, show: str) -> None:
    assert not read(catalogue, "", 2).whole
    assert read(catalogue, "", 9).whole
    assert read(catalogue, show, 1).whole


def test_an_exhibition_that_is_not_there_has_no_texts(catalogue: Catalogue) -> None:
    assert read(catalogue, "nobody").slots == ()


def test_only_the_languages_of_the_house_are_wanted(catalogue: Catalogue, show: str) -> None:
    done(catalogue, lambda work: house.want_languages(work, ("ru", "az")))
    found = read(catalogue, show)
    assert list(figures(found)) == ["ru", "az"]
    assert {line.language for line in lines(found, Asked(state=""))} == {"ru", "az"}
    assert {line.language for line in lines(found, Asked(state="", language="en"))} == {"en"}


def test_a_text_over_its_limit_is_found(catalogue: Catalogue, show: str) -> None:
    found = read(catalogue, show)
    assert [(line.slot.what, line.language) for line in lines(found, Asked(state=TOO_LONG))] == [("short_label", "en")]
    assert [one.too_long for one in figures(found).values()] == [0, 1, 0]


def test_figures_are_of_one_kind_or_of_all(catalogue: Catalogue, show: str) -> None:
    found = read(catalogue, show)
    assert dict(figures(found, "short_label")["az"].states) == {"draft": 1, "missing": 1}
    assert (figures(found)["az"].all, figures(found)["az"].done) == (12, 3)
    assert {what for what, is_text in whats(found) if is_text} == {"wall", "short_label", "essay"}
    assert whats(found)[0] == ("short_label", True)


def test_a_chosen_label_is_wanted_instead_of_the_short_one(catalogue: Catalogue) -> None:
    def make(work: Work) -> str:
        show = service.create(work, Exhibition()).uid
        carpet = items.add(work, [Carpet()])[0].uid
        ordering.hang_at(work, show, [carpet], "", "")
        chosen = texts.write(work, carpet, "long_label", "az", "Uzun")
        store.change(work, "exhibit", service.exhibits(work, show)[0].uid, {"label_choice": chosen.uid})
        return show

    found = states(read(catalogue, done(catalogue, make)))
    assert found["carpet", "long_label"] == ("draft", "missing", "missing")
    assert ("carpet", "short_label") not in found


SLOTS = st.lists(
    st.tuples(st.sampled_from(("title", "short_label")), st.tuples(*[st.sampled_from(STATES)] * 3)), max_size=8
)


def made(slots: list[tuple[str, tuple[str, ...]]]) -> TextList:
    owners = [Owner(f"u{at}", "carpet", str(at), f"u{at}") for at in range(len(slots))]
    return TextList("", tuple(
        Slot(owner, what, what != "title", states, ("x", "y", "z") if what != "title" else ())
        for owner, (what, states) in zip(owners, slots, strict=True)
    ))  # fmt: skip


@given(SLOTS, st.sampled_from(("", *LANGUAGES)), st.sampled_from(("", OPEN, *STATES)), st.sampled_from(("", "title")))
def test_lines_are_those_that_fit(
    slots: list[tuple[str, tuple[str, ...]]], language: str, state: str, what: str
) -> None:
    found = made(slots)
    every = [Line(slot, code, slot.states[at]) for slot in found.slots for at, code in enumerate(LANGUAGES)]
    fitting = [line for line in every if language in ("", line.language) and what in ("", line.slot.what)
               and (state in ("", line.state) or (state == OPEN and line.state in TO_DO))]  # fmt: skip
    shown = lines(found, Asked("", language, state, what))
    assert list(shown) == fitting
    assert [shown.place_of(line.key) for line in fitting] == list(range(len(fitting)))
    assert shown.texts_in({"draft"}) == [line.uid for line in fitting if line.slot.is_text and line.state == "draft"]


@given(SLOTS)
def test_figures_count_every_slot_once(slots: list[tuple[str, tuple[str, ...]]]) -> None:
    assert all(one.all == len(slots) for one in figures(made(slots)).values())


@pytest.mark.parametrize(
    ("states", "after", "place"),
    [((), 0, -1), (("approved",), 0, -1), (("draft",), 0, 0), (("draft", "approved", "missing"), 0, 2),
     (("draft", "approved", "present"), 1, 0), (("missing", "stale"), 1, 0)],
)  # fmt: skip
def test_the_next_that_wants_something(states: tuple[str, ...], after: int, place: int) -> None:
    found = made([("short_label", (state,) * 3) for state in states])
    shown: Lines = lines(found, Asked(state="", language="az"))
    assert next_open(shown, after) == place
