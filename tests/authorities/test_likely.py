"""Names that may be recorded twice are proposed; those that tell of two people, or were kept apart, are not."""

import pytest

from kalbajar_catalogue.authorities import likely
from kalbajar_catalogue.authorities.likely import INITIALS, NAME, Known, Pair
from kalbajar_catalogue.authorities.records import Agent, Place
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from tests.catalogues import WHO, done, set_of


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Rəna Əliyeva", "Rena Aliyeva", NAME),
        ("Rəna Əliyeva", "Əliyeva Rəna", NAME),
        ("Rəna Əliyeva", "Əliyeva, Rəna", NAME),
        ("Кяльбаджар", "Kəlbəcər", NAME),
        ("Rəna Əliyeva", "R. Əliyeva", INITIALS),
        ("Rəna Əliyeva", "Р. Алиева", INITIALS),
        ("Rəna Əliyeva", "T. Əliyeva", ""),
        ("Rəna Əliyeva", "Ruhiyyə Əliyeva", ""),
        ("Rəna Əliyeva", "Rəna", ""),
        ("Rəna", "Tural", ""),
        ("John Ferneley I", "John Ferneley II", ""),
        ("Photographer A", "Photographer E", ""),
        ("Sample photographer A", "Sample painter A", ""),
        ("Edwin Whitney Smith", "W. Eugene Smith", ""),
        ("Rəna T. Əliyeva", "R. T. Əliyeva", INITIALS),
        ("Rəna Tahir Əliyeva", "Rəna T. Əliyeva", INITIALS),
        ("A", "a", ""),
    ],
)
def test_names_are_alike_by_what_they_sound_like(one: str, other: str, why: str) -> None:
    found = list(likely.pairs([Known("1", (one,), ()), Known("2", (other,), ())]))
    assert found == ([Pair("1", "2", why)] if why else [])


@pytest.mark.parametrize(
    ("mine", "theirs", "may"),
    [
        (("person", "1957"), ("person", "1957-03-02"), True),
        (("person", ""), ("person", "1957"), True),
        (("unknown", ""), ("person", ""), True),
        (("person", "1957"), ("person", "1961"), False),
        (("person", ""), ("organisation", ""), False),
    ],
)
def test_what_is_known_of_both_must_agree(mine: tuple[str, ...], theirs: tuple[str, ...], may: bool) -> None:
    found = list(likely.pairs([Known("1", ("Rəna Əliyeva",), mine), Known("2", ("Rena Aliyeva",), theirs)]))
    assert bool(found) is may


def test_a_name_that_very_many_bear_is_no_double() -> None:
    assert not list(likely.pairs([Known(str(number), ("Əli Məmmədov",), ()) for number in range(40)]))


def test_a_pair_is_proposed_once_whatever_they_share() -> None:
    both = ("Rəna Əliyeva", "R. Əliyeva", "Рена Алиева")
    assert len(list(likely.pairs([Known("1", both, ()), Known("2", both, ())]))) == 1


def test_who_was_kept_apart_is_not_proposed_again_until_that_is_undone(catalogue: Catalogue) -> None:
    names = [Multilingual(az="Rəna Əliyeva"), Multilingual(en="Rena Aliyeva")]
    one, other = done(catalogue, lambda work: store.insert_all(work, [Agent(display_name=name) for name in names]))
    with catalogue.reading() as reading:
        assert likely.likely(reading, "agent") == (Pair(one.uid, other.uid, NAME),)
        assert likely.alike(reading, "agent", other.uid) == (Pair(other.uid, one.uid, NAME),)
    made = set_of(catalogue, lambda work: likely.keep_apart(work, other.uid, one.uid))
    with catalogue.reading() as reading:
        assert likely.likely(reading, "agent") == ()
    with catalogue.work(WHO, Action("undo")) as work:
        history.undo(work, made)
    with catalogue.reading() as reading:
        assert len(likely.likely(reading, "agent")) == 1


def test_places_in_two_districts_are_two(catalogue: Catalogue) -> None:
    above = done(
        catalogue, lambda work: store.insert_all(work, [Place(name=Multilingual(az=n)) for n in ("Laçın", "Şuşa")])
    )
    villages = [Place(name=Multilingual(az="Zeylik"), parent=one.uid) for one in above]
    done(catalogue, lambda work: store.insert_all(work, villages))
    with catalogue.reading() as reading:
        assert likely.likely(reading, "place") == ()
    done(catalogue, lambda work: store.insert(work, Place(name=Multilingual(az="Zeylik"))))
    with catalogue.reading() as reading:
        assert len(likely.likely(reading, "place")) == 2
