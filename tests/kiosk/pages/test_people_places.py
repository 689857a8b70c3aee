"""Who and where: everybody and every place that the editions name."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from kalbajar_catalogue.editions.format import EditionAgent, EditionEvent, EditionPerson, EditionPlace
from kalbajar_catalogue.i18n.languages import Language, Multilingual
from kalbajar_catalogue.kiosk.pages import people, person, place, places, search
from kalbajar_catalogue.kiosk.saying import Asked
from kalbajar_catalogue.kiosk.shows import Shows
from tests.kiosk.editions_made import picture, show, shows, words, work

NOW = datetime(2025, 11, 25, 12, tzinfo=UTC)
# The sort vector of DOMAIN 4.
IN_ORDER = [
    "Açma-yumma", "Ağdam", "Bakı", "Bərdə", "Cəbrayıl", "Çələbi", "Elçin", "Əhməd", "Fuad", "Gəncə", "Həsən",
    "Xantirmə", "Xocavənd", "Ibrahim", "Işıq", "İbrahim", "Kəlbəcər", "Kür", "Qarabağ", "Qazax", "Laçın", "Ordubad",
    "Öküz", "Sumqayıt", "Şuşa", "Ucar", "Ülviyyə", "Yevlax", "Zəngilan", "Wien",
]  # fmt: skip


def asked(of: Shows, argument: str = "", language: Language = "az") -> Asked:
    return Asked(of, language, argument, NOW)


def agents(*names: str) -> tuple[EditionAgent, ...]:
    return tuple(EditionAgent(f"a{at}", Multilingual(name)) for at, name in enumerate(names))


def test_people_stand_in_the_order_of_the_azerbaijani_alphabet() -> None:
    said = people.say(asked(shows(show(Path(), [], agents=agents(*reversed(IN_ORDER))))))
    assert said
    assert [one["title"]["text"] for one in said["people"]] == IN_ORDER


def test_letters_lead_to_the_first_of_theirs_where_people_are_many() -> None:
    said = people.say(asked(shows(show(Path(), [], agents=agents(*IN_ORDER)))))
    assert said
    assert {one["letter"]: said["people"][one["at"]]["title"]["text"] for one in said["letters"]}["X"] == "Xantirmə"
    assert [one["letter"] for one in said["letters"]] == list("ABCÇEƏFGHXIİKQLOÖSŞUÜYZW")
    few = people.say(asked(shows(show(Path(), [], agents=agents("İlqar", "«Çinar» qrupu")))))
    assert few
    assert few["letters"] == []
    assert [one["letter"] for one in few["people"]] == ["Ç", "İ"]


def test_somebody_is_told_with_all_that_they_did_in_every_edition(pool: Path) -> None:
    sona = EditionAgent("sona", words("Sona"), words("1901"), words("life"))
    maker, director = (EditionPerson(sona.name, role_label=words(role), uid="sona") for role in ("weaver", "director"))
    play = EditionEvent("play", words("play"), people=(director,))
    one = show(pool, [work(1, makers=(maker,), pictures=(picture(pool, 1),))], "a", agents=(sona,), events=(play,))
    two = show(pool, [work(2, makers=(maker,))], "b", agents=(sona,), events=(play,), organisers=(maker,))
    said = person.say(asked(shows(one, two), "sona"))
    assert said
    assert [card["number"] for card in said["works"]] == ["1", "2"]
    assert [card["argument"] for card in said["events"]] == ["play"]
    assert [card["argument"] for card in said["shows"]] == ["b"]
    assert said["roles"] == "Weaver az, director az"
    assert person.say(asked(shows(one), "gone")) is None


def test_a_name_in_another_language_says_so() -> None:
    said = people.say(asked(shows(show(Path(), [], agents=(EditionAgent("b", Multilingual("", "Bashir")),)))))
    assert said
    assert said["people"][0]["title"] == {"text": "Bashir", "fallback": "English"}


def test_places_stand_under_what_they_are_part_of() -> None:
    named = (
        EditionPlace("square", words("square"), part_of=words("town")),
        EditionPlace("alone", words("alone")),
        EditionPlace("town", words("town")),
        EditionPlace("tent", words("tent"), part_of=words("square")),
    )
    said = places.say(asked(shows(show(Path(), [], places=named))))
    assert said
    assert [(group["name"]["text"], [card["argument"] for card in group["cards"]]) for group in said["groups"]] == [
        ("square az", ["square", "tent"]),
        ("town az", ["town"]),
        ("", ["alone"]),
    ]
    assert said["sketch"] == {}


def test_places_whose_coordinates_are_known_are_numbered_on_a_sketch() -> None:
    named = (
        EditionPlace("a", words("a"), 40.1, 46.0),
        EditionPlace("b", words("b")),
        EditionPlace("c", words("c"), 39.7, 46.7),
    )
    said = places.say(asked(shows(show(Path(), [], places=named))))
    assert said
    numbers = {card["argument"]: card["number"] for group in said["groups"] for card in group["cards"]}
    assert numbers == {"a": "1", "b": "", "c": "2"}
    assert [mark["number"] for mark in said["sketch"]["marks"]] == ["1", "2"]


def test_a_place_tells_what_comes_from_it_and_happens_there() -> None:
    valley, spring = (
        EditionPlace("valley", words("valley")),
        EditionPlace("spring", words("spring"), part_of=words("valley")),
    )
    event = EditionEvent("e", words("e"), place="valley")
    of = shows(
        show(
            Path(),
            [work(1, places=("valley",)), work(2)],
            places=(valley, spring),
            events=(event,),
            venue_place="valley",
        )
    )
    said = place.say(asked(of, "valley"))
    assert said
    assert [len(said[key]) for key in ("works", "events", "shows", "parts")] == [1, 1, 1, 1]
    assert place.say(asked(of, "gone")) is None


def test_nobody_and_nowhere_make_no_page() -> None:
    assert people.say(asked(Shows())) is None
    assert places.say(asked(Shows())) is None


def test_what_was_understood_is_named_as_it_is_called() -> None:
    name = Multilingual("Kəlbəcər", "Kalbajar", "Кяльбаджар")
    of = shows(
        show(
            Path(),
            [replace(work(1, title=Multilingual("Kəlbəcərin dağları")), number="F-01")],
            places=(EditionPlace("k", name),),
        )
    )

    def understood(typed: str, language: Language) -> str:
        return str(search.say(asked(of, typed, language))["understood"])

    assert understood("kelbecer", "az") == "Kəlbəcər"
    assert understood("Kelbajar", "ru") == "Кяльбаджар"
    assert understood("F-1", "az") == "F-01"
    assert understood("dağl", "az") == "dağları"
    assert understood("zzzz", "az") == ""


def test_before_anything_is_typed_there_are_keys_and_offers(sample_shows: Shows) -> None:
    said = search.say(asked(sample_shows))
    assert set(said["keys"]) == {"latin", "cyrillic"}
    assert [one["kind"] for one in said["offers"]] == ["places", "people", "marks"]
    assert not said["typed"]


def test_more_than_can_be_looked_at_are_counted_only() -> None:
    many = shows(show(Path(), [work(number, title=Multilingual("dağ")) for number in range(1, 100)]))
    said = search.say(asked(many, "dağ"))
    assert (said["count"], len(said["cards"]), said["more"]) == (99, search.MOST_CARDS, 99 - search.MOST_CARDS)
