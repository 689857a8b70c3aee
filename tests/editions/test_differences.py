"""What changed between two editions: works, words, pictures, programme; and how a person is told."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.editions.differences import Changed, Differences, compare
from kalbajar_catalogue.editions.differences_said import sentences
from kalbajar_catalogue.editions.format import (
    Edition,
    EditionEvent,
    EditionFact,
    EditionImprint,
    EditionPerson,
    EditionPicture,
    EditionSection,
    EditionText,
    EditionWork,
)
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from tests.editions.editions import edition, work

ONE = edition(3)


def with_work(place: int, /, **values: Any) -> Edition:
    """The edition with one work changed."""
    works = [replace(one, **values) if one.order == place else one for one in ONE.works]
    return replace(ONE, works=tuple(works))


def changed(two: Edition) -> Changed:
    """The one work that says something else."""
    (found,) = compare(ONE, two).works.changed
    return found


WORDS = st.sampled_from(["", "Kəlbəcər", "bridge", "мост"])
SAID = st.builds(Multilingual, WORDS, WORDS, WORDS)
UIDS = st.sampled_from("abcd")
SEEN = st.builds(EditionPicture, st.sampled_from("pqr"), st.just(4), st.just(3), st.sampled_from(["main", "detail"]))
WORKS = st.builds(
    EditionWork, UIDS, st.just("ref"), st.just("carpet"), st.sampled_from("123"), st.integers(1, 4), SAID,
    pictures=st.lists(SEEN, max_size=3, unique_by=lambda one: one.sha256).map(tuple),
    texts=st.lists(st.builds(EditionText, WORDS, SAID), max_size=2).map(tuple),
    makers=st.lists(st.builds(EditionPerson, SAID, WORDS), max_size=2).map(tuple),
)  # fmt: skip
SECTIONS = st.builds(EditionSection, UIDS, SAID, st.integers(0, 3))
EDITIONS = st.builds(
    Edition, st.just("show"), st.just("2025-11-25"), SAID,
    works=st.lists(WORKS, max_size=3, unique_by=lambda one: one.uid).map(tuple),
    sections=st.lists(SECTIONS, max_size=3, unique_by=lambda one: one.uid).map(tuple),
)  # fmt: skip


@given(EDITIONS)
def test_an_edition_differs_from_itself_in_nothing(made: Edition) -> None:
    found = compare(made, replace(made, made_at="later", name="other"))
    assert not found
    assert sentences(found, "en") == ("Both say the same.",)


@given(EDITIONS, EDITIONS)
def test_what_came_one_way_went_the_other(one: Edition, two: Edition) -> None:
    there, back = compare(one, two), compare(two, one)
    assert there.works.come == back.works.gone
    assert there.works.gone == back.works.come
    assert bool(there) == bool(back)
    for language in LANGUAGES:
        assert all(isinstance(said, str) for said in sentences(there, language))


def test_works_that_come_and_go() -> None:
    two = replace(ONE, works=(*ONE.works[1:], work(7)))
    found = compare(ONE, two)
    assert [(one.uid, one.number) for one in found.works.come] == [("uid-7", "7")]
    assert [(one.uid, one.number) for one in found.works.gone] == [("uid-0", "0")]
    assert found.works.changed == ()
    assert sentences(found, "en") == ("New: 7 work 7", "No longer there: 0 work 0")


def test_works_that_have_another_number() -> None:
    found = compare(ONE, with_work(1, number="KAT-9"))
    assert [(one.before, one.after) for one in found.renumbered] == [("1", "KAT-9")]
    assert sentences(found, "en") == ("work 1: number 1, now KAT-9",)


VALUES: list[tuple[dict[str, object], list[tuple[str, str, str, str, str]]]] = [
    ({"title": Multilingual("əsər 1", "bridge", "мост")}, [("title", "", "en", "work 1", "bridge"),
                                                          ("title", "", "ru", "", "мост")]),
    ({"title": Multilingual("əsər 1")}, [("title", "", "en", "work 1", "")]),
    ({"texts": (EditionText("short_label", Multilingual("mətn", "other")),)},
     [("texts", "short_label.body", "en", "text", "other")]),
    ({"texts": ()}, [("texts", "short_label.type", "", "short_label", ""),
                     ("texts", "short_label.body", "az", "mətn", ""),
                     ("texts", "short_label.body", "en", "text", "")]),
    ({"width_mm": 450.0}, [("width_mm", "", "", "", "450.0")]),
    ({"spotlight": True}, [("spotlight", "", "", "", "True")]),
    ({"makers": (EditionPerson(Multilingual(en="R"), uid="p"),)},
     [("makers", "p.name", "en", "", "R"), ("makers", "p.uid", "", "", "p")]),
    ({"structure": (EditionFact(Multilingual(en="Knot"), Multilingual(en="symmetric"), "knot_type"),)},
     [("structure", "knot_type.label", "en", "", "Knot"), ("structure", "knot_type.value", "en", "", "symmetric"),
      ("structure", "knot_type.key", "", "", "knot_type")]),
]  # fmt: skip


@pytest.mark.parametrize(("values", "told"), VALUES)
def test_values_are_told_language_by_language(
    values: dict[str, object], told: list[tuple[str, str, str, str, str]]
) -> None:
    found = changed(with_work(1, **values))
    assert [(one.field, one.member, one.language, one.before, one.after) for one in found.values] == told


def seen(*pictures: tuple[str, str]) -> tuple[EditionPicture, ...]:
    return tuple(EditionPicture(sha256, 4, 3, role) for sha256, role in pictures)


PICTURES: list[tuple[list[tuple[str, str]], list[tuple[str, str]], list[tuple[str, str]]]] = [
    ([("a", "main")], [("a", "main"), ("b", "back")], [("added", "back")]),
    ([("a", "main"), ("b", "back")], [("a", "main")], [("removed", "back")]),
    ([("a", "main")], [("b", "main")], [("replaced", "main")]),
    ([("a", "main"), ("b", "detail")], [("b", "detail"), ("a", "main")], []),
    ([("a", "main"), ("b", "detail"), ("c", "detail")], [("a", "main"), ("c", "detail"), ("d", "detail")],
     [("replaced", "detail")]),
    ([], [("a", "main")], [("added", "main")]),
    ([("a", "main")], [("b", "back")], [("added", "back"), ("removed", "main")]),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after", "fates"), PICTURES)
def test_pictures_are_told_one_by_one(
    before: list[tuple[str, str]], after: list[tuple[str, str]], fates: list[tuple[str, str]]
) -> None:
    one, two = with_work(1, pictures=seen(*before)), with_work(1, pictures=seen(*after))
    found = [picture for work in compare(one, two).works.changed for picture in work.pictures]
    assert [(picture.fate, picture.role) for picture in found] == fates


def test_words_of_a_picture_that_stays_are_told() -> None:
    (shown,) = ONE.works[1].pictures
    found = changed(with_work(1, pictures=(replace(shown, alt_text=Multilingual("a", "new", "r")),)))
    assert [(one.field, one.member, one.language, one.after) for one in found.values] == [
        ("alt_text", "main", "en", "new"),
    ]


def test_sections_events_and_the_exhibition_itself_are_told() -> None:
    event = EditionEvent("e", Multilingual(en="Concert"), when=Multilingual(en="25 November 2025"))
    one = replace(ONE, sections=(EditionSection("s", Multilingual(en="Past")),), events=(event,))
    two = replace(
        ONE, events=(replace(event, when=Multilingual(en="26 November 2025")),), summary=Multilingual(en="new"),
        imprint=EditionImprint("2", "978"),
    )  # fmt: skip
    found = compare(one, two)
    assert sentences(found, "en") == (
        "Summary (en): “new” was added",
        "Imprint (isbn): “978” was added",
        "Section no longer there: Past",
        "Concert: Time in words (en): “25 November 2025”, now “26 November 2025”",
    )
    assert set(found.groups) == {"sections", "events"}


def test_another_order_is_told_once() -> None:
    works = ONE.works
    moved = (works[1], works[0], works[2])
    two = replace(ONE, works=tuple(replace(one, order=place) for place, one in enumerate(moved)))
    assert compare(ONE, two) == Differences("KLB-1", "KLB-1", compare(ONE, ONE).works, reordered=True)


def test_long_texts_are_shortened_in_a_sentence() -> None:
    long = Multilingual(en="word " * 200)
    (said,) = sentences(compare(ONE, with_work(1, description=long)), "en")
    assert len(said) < 250
    assert said.startswith("1 ")


def test_a_work_in_another_language_is_called_by_its_own_name() -> None:
    plain = EditionWork("u", "r", "photograph", "5", 5, Multilingual("əsər"))
    found = compare(replace(ONE, works=()), replace(ONE, works=(plain,)))
    assert sentences(found, "ru") != ()
    assert "əsər" in sentences(found, "ru")[0]


def test_what_is_pointed_to_is_told_by_its_name() -> None:
    first, second, _ = ONE.works
    rooms = (EditionSection("room-1", Multilingual(en="First room")), EditionSection("room-2", Multilingual(en="Last")))
    play = EditionEvent("play", Multilingual(en="Play"), works=(first.uid, second.uid))
    old = replace(with_work(1, section="room-1"), sections=rooms, events=(play,))
    new = replace(with_work(1, section="room-2"), sections=rooms, events=(replace(play, works=(second.uid,)),))
    found = compare(old, new)
    (moved,) = found.works.changed
    assert [(value.field, value.before, value.after) for value in moved.values] == [("section", "First room", "Last")]
    (event,) = found.groups["events"].changed
    assert [(value.before, value.after) for value in event.values] == [
        (f"{first.number}, {second.number}", second.number)
    ]
