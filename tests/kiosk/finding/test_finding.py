"""Looking for things by what is typed: DOMAIN 4 over everything on a kiosk."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kalbajar_catalogue.editions.format import (
    EditionAgent,
    EditionEvent,
    EditionFact,
    EditionPerson,
    EditionPlace,
    EditionWork,
)
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.kiosk.finding.finding import NONE_FOUND, find, index_of
from kalbajar_catalogue.kiosk.finding.suggesting import closest, offers, prepare
from kalbajar_catalogue.kiosk.pages import search
from kalbajar_catalogue.kiosk.saying import Asked
from kalbajar_catalogue.kiosk.shows import Hung, Shows
from tests.i18n.naughty import NAUGHTY
from tests.kiosk.editions_made import show, shows, work

# As in DOMAIN 4: a name in its three languages, and everything that is typed for it.
VECTORS = {
    "kalbajar": (Multilingual("Kəlbəcər", "Kalbajar", "Кяльбаджар"),
                 ["Kəlbəcər", "KƏLBƏCƏR", "kelbecer", "Кәлбәҹәр", "Kalbajar", "Kelbajar", "Кяльбаджар", "Кельбаджар"]),
    "karabakh": (Multilingual("Qarabağ", "Garabagh", "Карабах"),
                 ["Qarabağ", "qarabag", "Гарабағ", "Garabagh", "Karabakh", "Karabağ", "Карабах", "Гарабаг"]),
    "silk": (Multilingual("İpək"), ["İpək", "ipek", "IPEK"]),
    "light": (Multilingual("Işıq"), ["işıq", "IŞIQ", "isiq"]),
    "chelebi": (Multilingual("Çələbi"), ["Çələbi", "celebi", "Chelebi"]),
    "khantirme": (Multilingual("Xantirmə"), ["Xantirmə", "Khantirme"]),
    "malibeyli": (Multilingual("Malıbəyli"), ["Malıbəyli", "Malibayli", "Малыбейли"]),
    "alachigh": (Multilingual("Alaçıq"), ["alaçıq", "alachigh", "алачыг"]),
    "jejim": (Multilingual("Cecim"), ["cecim", "jejim", "джеджим"]),
    "gasimushagi": (Multilingual("Qasımuşağı"), ["Qasımuşağı", "Gasymushagy"]),
    "palaz": (Multilingual("Palaz", "palas"), ["palaz", "palas"]),
    "hajiyev": (Multilingual("Hacıyev"), ["Hacıyev", "Hajiyev", "Гаджиев"]),
    "shaig": (Multilingual("Şaiq", "Shaiga"), ["Şaiq", "saiq", "Shaiga"]),
}  # fmt: skip


def hall(**names: Multilingual) -> Shows:
    """One exhibition whose works are called so."""
    works = [work(number, title=name, ref=key) for number, (key, name) in enumerate(names.items(), 1)]
    return shows(show(Path(), works))


def numbered(order: int, number: str, **values: Multilingual) -> EditionWork:
    return replace(work(order, **values), number=number)


@pytest.fixture(scope="module")
def vectors() -> Shows:
    return hall(**{key: name for key, (name, _) in VECTORS.items()})


def refs(of: Shows, typed: str) -> list[str]:
    return [thing.of.work.ref for thing in find(index_of(of), typed).things if isinstance(thing.of, Hung)]


@pytest.mark.parametrize(("key", "typed"), [(key, one) for key, (_, typed) in VECTORS.items() for one in typed])
def test_every_spelling_finds_what_it_should_and_that_first(vectors: Shows, key: str, typed: str) -> None:
    assert refs(vectors, typed)[:1] == [key]
    said = search.say(Asked(vectors, "az", typed, datetime(2025, 11, 25, tzinfo=UTC)))
    assert said["cards"][0]["title"]["text"] == VECTORS[key][0].az
    assert said["understood"]


@pytest.mark.parametrize("key", VECTORS)
def test_a_name_is_found_letter_by_letter(vectors: Shows, key: str) -> None:
    name = VECTORS[key][0].az
    for length in range(1, len(name) + 1):
        assert key in refs(vectors, name[:length]), name[:length]


def test_what_is_spelled_so_comes_before_what_only_sounds_so() -> None:
    both = hall(hip=Multilingual("Kalça"), carpet=Multilingual("Xalça"))
    assert refs(both, "xalca") == ["carpet", "hip"]
    assert refs(both, "kalça") == ["hip", "carpet"]
    assert find(index_of(both), "xalca").alike


def test_where_enough_is_spelled_so_what_only_sounds_so_is_left_out() -> None:
    many = hall(hip=Multilingual("Kalça"), **{f"carpet{n}": Multilingual(f"Xalça {n}") for n in range(9)})
    assert "hip" not in refs(many, "xalca")
    assert not find(index_of(many), "xalca").alike


def test_all_words_must_be_there_in_any_order() -> None:
    hung = hall(one=Multilingual("Dağ çayı"), two=Multilingual("Dağ yolu"))
    assert refs(hung, "çay dağ") == ["one"]
    assert refs(hung, "dağ") == ["one", "two"]
    assert refs(hung, "dağ gül") == []


def test_a_word_in_another_form_finds_its_stem() -> None:
    hung = hall(one=Multilingual("Xalça"), two=Multilingual("Çay", "river"))
    assert refs(hung, "xalçalar") == ["one"]
    assert refs(hung, "rivers") == ["two"]


@pytest.mark.parametrize("typed", ["3", "03", "№ 3", "№3", "No 3", "F-03", "f03", "F3", "f 3", "Ф-03", "F-3"])
def test_a_number_comes_first_however_it_is_typed(typed: str) -> None:
    works = [numbered(number, f"F-{number:02}", title=Multilingual(f"3 quş {number}")) for number in range(1, 40)]
    assert [thing.number for thing in find(index_of(shows(show(Path(), works))), typed).things][:1] == ["F-03"]


def test_a_bare_number_finds_it_in_every_exhibition_and_letters_only_theirs() -> None:
    one = show(Path(), [numbered(1, "F-03"), numbered(2, "F-30")], "a")
    two = show(Path(), [numbered(1, "X-03")], "b")
    known = index_of(shows(one, two))
    assert [thing.number for thing in find(known, "3").things][:2] == ["F-03", "X-03"]
    assert [thing.number for thing in find(known, "Х-3").things] == ["X-03"]
    said = {typed: search.say(Asked(shows(one, two), "az", typed, datetime(2025, 11, 25, tzinfo=UTC)))["understood"]
            for typed in ("03", "x3")}  # fmt: skip
    assert said == {"03": "№ 3", "x3": "X-03"}


def test_figures_somewhere_in_a_text_are_no_number() -> None:
    told = work(
        2, title=Multilingual("Bulaq"), description=Multilingual("3 km uzaqda"), materials=Multilingual("30 sm")
    )
    hung = [numbered(3, "3"), told, work(4, title=Multilingual("3 quş")), numbered(31, "31")]
    assert refs(shows(show(Path(), hung)), "3") == ["KLB-F-0003", "KLB-F-0004", "KLB-F-0031"]


def test_people_places_events_and_exhibitions_are_found_too() -> None:
    sona, spring = EditionAgent("a1", Multilingual("Sona Əliyeva")), EditionPlace("p1", Multilingual("İstisu"))
    play = EditionEvent("e1", Multilingual("Tıq-tıq xanım"), people=(EditionPerson(sona.name, uid="a1"),))
    hung = work(1, title=Multilingual("Bulaq"), makers=(EditionPerson(sona.name, uid="a1"),), places=("p1",))
    of = shows(show(Path(), [hung], agents=(sona,), places=(spring,), events=(play,), title=Multilingual("Yaddaş")))
    assert [thing.kind for thing in find(index_of(of), "sona").things] == ["person", "work", "event"]
    assert [thing.kind for thing in find(index_of(of), "istisu").things] == ["place", "work"]
    assert [thing.kind for thing in find(index_of(of), "yaddas").things] == ["show"]
    assert [thing.kind for thing in find(index_of(of), "tiq tiq").things] == ["event"]


def test_an_agent_of_several_editions_is_found_once() -> None:
    sona = EditionAgent("a1", Multilingual("Sona"))
    both = shows(show(Path(), [], "a", agents=(sona,)), show(Path(), [], "b", agents=(sona,)))
    assert len(find(index_of(both), "sona").things) == 1


def test_motifs_and_materials_are_found_and_names_rank_before_what_is_told() -> None:
    told = work(1, title=Multilingual("Ev"), description=Multilingual("bir buta var"))
    motif = work(
        2, title=Multilingual("Gül"), facts=(EditionFact(Multilingual("naxış"), Multilingual("buta"), "motif"),)
    )
    named = work(3, title=Multilingual("Buta sıraları"))
    found = find(index_of(shows(show(Path(), [told, motif, named]))), "buta").things
    assert [thing.number for thing in found] == ["3", "2", "1"]


@pytest.mark.parametrize("typed", ["", "   ", "-", "«»", "№"])
def test_nothing_finds_nothing(vectors: Shows, typed: str) -> None:
    assert find(index_of(vectors), typed) == NONE_FOUND


@pytest.mark.parametrize("typed", NAUGHTY)
def test_naughty_text_never_fails(vectors: Shows, typed: str) -> None:
    find(index_of(vectors), typed)
    closest(vectors, typed, "az")


@given(st.text(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_no_text_fails(vectors: Shows, typed: str) -> None:
    found = find(index_of(vectors), typed)
    assert len({id(thing) for thing in found.things}) == len(found.things)
    assert all(find(index_of(vectors), word).things for word in closest(vectors, typed, "ru"))


@given(st.text(alphabet="aəbcçğıİöşü Qqxzяльбдж-'’ә12 ", min_size=1, max_size=60))
@settings(deadline=None)
def test_any_title_typed_whole_finds_its_work(title: str) -> None:
    of = hall(it=Multilingual(title), other=Multilingual("başqa"))
    known = index_of(of)
    if any(name for name in known.names[1] if name):
        assert "it" in refs(of, title)


def test_every_title_of_the_sample_typed_whole_finds_its_work(sample_shows: Shows) -> None:
    known = index_of(sample_shows)
    for hung in sample_shows.works:
        for title in (hung.work.title.az, hung.work.title.en, hung.work.title.ru):
            if title:
                assert any(thing.key == hung.key for thing in find(known, title).things), title


def test_what_is_offered_finds_something(sample_shows: Shows) -> None:
    for language in ("az", "en", "ru"):
        every = offers(sample_shows, language)
        assert [kind for kind, _ in every] == ["places", "people", "marks"]
        assert all(find(index_of(sample_shows), word).things for _, words in every for word in words)


def test_what_is_typed_in_vain_is_answered_with_the_nearest_words(vectors: Shows) -> None:
    assert closest(vectors, "kelbexxer", "az")[0] == "Kəlbəcər"
    assert "Кяльбаджар" in closest(vectors, "кяльбажжжр", "ru")
    assert closest(vectors, "Kalbajar qqqq", "en")[0] == "Kalbajar"
    assert closest(vectors, "", "en") == []


def test_nothing_is_offered_by_an_empty_kiosk() -> None:
    assert offers(Shows(), "az") == []
    assert closest(Shows(), "kəlbəcər", "az") == []
    assert find(index_of(Shows()), "3") == NONE_FOUND


def test_what_a_search_needs_is_worked_out_once_for_the_exhibitions_that_are_shown() -> None:
    of = shows(show(Path(), [work(1, title=Multilingual("Buta"))]))
    prepare(of)
    prepared_beforehand = index_of(of)
    assert "sounds" in vars(prepared_beforehand)
    assert index_of(of) is prepared_beforehand
