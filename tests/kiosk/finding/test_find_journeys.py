"""Journeys by touch: what is typed letter by letter, people, places, the programme and its events."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kalbajar_catalogue.editions.format import EditionAgent, EditionEvent, EditionPerson, EditionPlace
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.kiosk.shows import Shows
from tests.kiosk.conftest import Open, Visitor
from tests.kiosk.editions_made import picture, show, shows, words, work

BAKU = timezone(timedelta(hours=4))
SONA = EditionAgent("sona", Multilingual("Sona Əliyeva", "Sona Aliyeva", "Сона Алиева"), biography=words("a life"))
KALBAJAR = EditionPlace("kalbajar", Multilingual("Kəlbəcər", "Kalbajar", "Кяльбаджар"))
PLAY = EditionEvent(
    "play", Multilingual("Tıq-tıq xanım", "Tig-tig Khanum"), "2025-11-25T11:00+04:00", "2025-11-25T12:10+04:00",
    when=words("when"), venue=KALBAJAR.name, place="kalbajar", people=(EditionPerson(SONA.name, uid="sona"),),
    works=("work-1",),
)  # fmt: skip
BONFIRE = EditionEvent("bonfire", words("bonfire"), "2025-11-25T20:00+04:00")


@pytest.fixture
def hall(pool: Path) -> Shows:
    """Thirty carpets from Kalbajar by Sona, and an evening."""
    maker = (EditionPerson(SONA.name, role_label=words("weaver"), uid="sona"),)
    works = [
        work(n, kind="carpet", title=Multilingual(f"Xalça {n}", f"Carpet {n}"), makers=maker, places=("kalbajar",),
             pictures=(picture(pool, n),)) for n in range(1, 31)
    ]  # fmt: skip
    people = (
        SONA,
        *(EditionAgent(f"a{letter}", Multilingual(f"{letter}ədil")) for letter in "ABCÇDEFGHXİKQLMNOÖPRSŞTUÜV"),
    )
    made = show(pool, works, agents=people, places=(KALBAJAR,), events=(PLAY, BONFIRE), programme=words("day"))
    return shows(made)


@pytest.fixture
def visit(kiosk: Open, hall: Shows) -> Callable[..., Visitor]:
    """Opens a page for a visitor who speaks a language, at a moment."""

    def visit_page(page: str, argument: str = "", language: str = "az", now: datetime | None = None,
                   size: tuple[int, int] = (1920, 1080)) -> Visitor:  # fmt: skip
        visitor = kiosk(hall, size=size)
        if now:
            visitor.face.content._now = lambda: now
        visitor.face.session.begin(language)
        visitor.face.session.open(page, argument)
        visitor.settle()
        assert visitor.page == page
        return visitor

    return visit_page


def drawn(visitor: Visitor) -> None:
    """What stands in the bar has found its place: rows are laid out when a frame is drawn."""
    visitor.face.window.grabWindow()
    visitor.settle()


def typed(visitor: Visitor) -> str:
    return str(visitor.find("search.field").property("typed"))


def test_what_is_touched_on_the_keys_is_found_and_opened(visit: Callable[..., Visitor]) -> None:
    visitor = visit("search")
    for letter in "xalca":
        visitor.touch(f"search.key.{letter}")
    assert typed(visitor) == "xalca"
    assert visitor.find("search.field").property("count") == 30
    assert visitor.find("search.understood").property("text") == "Xalça"
    visitor.touch("search.work.show/work-1")
    assert (visitor.page, visitor.argument) == ("carpet", "show/work-1")
    visitor.face.session.back()
    visitor.settle()
    assert typed(visitor) == "xalca"


def test_results_change_with_each_letter(visit: Callable[..., Visitor]) -> None:
    visitor = visit("search")
    counts = []
    for letter in "sona":
        visitor.touch(f"search.key.{letter}")
        counts.append(visitor.find("search.field").property("count"))
    assert counts[-1] == 32
    assert counts == sorted(counts, reverse=True)
    visitor.touch("search.person.sona")
    assert visitor.page == "person"


def test_cyrillic_is_one_touch_away(visit: Callable[..., Visitor]) -> None:
    visitor = visit("search")
    visitor.touch("search.key.script")
    for letter in "кяльбаджар":
        visitor.touch(f"search.key.{letter}")
    assert visitor.find("search.understood").property("text") == "Kəlbəcər"
    visitor.touch("search.key.script")
    assert visitor.has("search.key.ə")


def test_who_speaks_russian_meets_cyrillic_keys(visit: Callable[..., Visitor]) -> None:
    assert visit("search", language="ru").has("search.key.я")


def test_letters_are_erased_one_by_one_while_held_again_and_again_and_all_at_once(
    visit: Callable[..., Visitor],
) -> None:
    visitor = visit("search")
    for letter in "əşğ1234567890":
        visitor.touch(f"search.key.{letter}")
    visitor.touch("search.key.erase")
    assert typed(visitor) == "əşğ123456789"
    at = visitor.middle(visitor.find("search.key.erase"))
    window = visitor.face.window
    QTest.touchEvent(window, visitor._finger).press(0, at, window).commit()
    visitor.until(lambda: len(typed(visitor)) < 8)
    QTest.touchEvent(window, visitor._finger).release(0, at, window).commit()
    visitor.settle()
    visitor.touch("search.key.clear")
    assert typed(visitor) == ""
    assert visitor.has("search.offer.places.0")


def test_a_finger_that_leaves_the_key_types_nothing(visit: Callable[..., Visitor]) -> None:
    visitor = visit("search")
    visitor.drag(visitor.middle(visitor.find("search.key.g")), QPoint(5, 5))
    assert typed(visitor) == ""


def test_two_thumbs_type_at_once(visit: Callable[..., Visitor]) -> None:
    visitor = visit("search")
    window = visitor.face.window
    one, two = (visitor.middle(visitor.find(f"search.key.{letter}")) for letter in "ap")
    QTest.touchEvent(window, visitor._finger).press(0, one, window).commit()
    QTest.touchEvent(window, visitor._finger).stationary(0).press(1, two, window).commit()
    QTest.touchEvent(window, visitor._finger).release(0, one, window).stationary(1).commit()
    QTest.touchEvent(window, visitor._finger).release(1, two, window).commit()
    visitor.settle()
    assert typed(visitor) == "ap"


def test_fifty_touches_leave_forty_letters_and_nothing_broken(visit: Callable[..., Visitor]) -> None:
    visitor = visit("search")
    for letter in "qwertyuiop" * 5:
        visitor.touch(f"search.key.{letter}")
    assert typed(visitor) == "qwertyuiop" * 4
    assert visitor.has("search.nothing")


def test_a_real_keyboard_types_too(visit: Callable[..., Visitor]) -> None:
    visitor = visit("search")
    for key in (Qt.Key.Key_F, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_X, Qt.Key.Key_Backspace, Qt.Key.Key_3):
        visitor.press(key)
    assert typed(visitor) == "f-03"
    visitor.press(Qt.Key.Key_Return)
    assert not visitor.has("search.key.a") or visitor.has("search.nothing")


def test_two_blanks_and_blanks_at_the_beginning_are_not_typed(visit: Callable[..., Visitor]) -> None:
    visitor = visit("search")
    for key in ("space", "a", "space", "space", "b"):
        visitor.touch(f"search.key.{key}")
    assert typed(visitor) == "a b"


def test_an_offer_is_typed_by_touch(visit: Callable[..., Visitor]) -> None:
    visitor = visit("search")
    visitor.touch("search.offer.places.0")
    assert typed(visitor) == "Kəlbəcər"
    assert visitor.has("search.place.kalbajar")


def test_where_nothing_is_found_the_nearest_is_offered(visit: Callable[..., Visitor]) -> None:
    visitor = visit("search")
    for letter in "kelbexxer":
        visitor.touch(f"search.key.{letter}")
    assert visitor.has("search.nothing")
    visitor.touch("search.offer.closest.0")
    assert typed(visitor) == "Kəlbəcər"
    assert not visitor.has("search.nothing")


def test_the_keys_make_room_for_all_that_was_found_and_come_back(visit: Callable[..., Visitor]) -> None:
    visitor = visit("search")
    for letter in "xalca":
        visitor.touch(f"search.key.{letter}")
    visitor.touch("search.key.show")
    assert not visitor.has("search.key.a")
    before = visitor.find("search.list").property("contentY")
    drawn(visitor)
    visitor.touch("search.down")
    visitor.until(lambda: visitor.find("search.list").property("contentY") > before + 100)
    visitor.touch("search.field")
    assert visitor.has("search.key.a")


def test_what_was_found_is_turned_over_by_a_button(visit: Callable[..., Visitor]) -> None:
    visitor = visit("search")
    for letter in "xalca":
        visitor.touch(f"search.key.{letter}")
    drawn(visitor)
    visitor.touch("search.next")
    visitor.until(lambda: visitor.find("search.strip").property("contentX") > 200)


def test_another_visitor_finds_an_empty_field(visit: Callable[..., Visitor]) -> None:
    visitor = visit("search")
    visitor.touch("search.key.a")
    visitor.face.session.leave()
    visitor.settle()
    visitor.face.session.begin("az")
    visitor.face.session.open("search")
    visitor.settle()
    assert typed(visitor) == ""


def test_the_language_changes_and_what_is_typed_stays(visit: Callable[..., Visitor]) -> None:
    visitor = visit("search")
    for letter in "kelbecer":
        visitor.touch(f"search.key.{letter}")
    visitor.face.session.speak("ru")
    visitor.settle()
    assert typed(visitor) == "kelbecer"
    assert visitor.find("search.understood").property("text") == "Кяльбаджар"


def test_letters_lead_to_people_and_people_to_their_works(visit: Callable[..., Visitor]) -> None:
    visitor = visit("people", size=(1280, 720))
    before = visitor.find("people.list").property("contentY")
    visitor.touch("people.letter.S")
    visitor.until(lambda: visitor.find("people.list").property("contentY") > before + 50)
    visitor.touch("people.person.sona")
    assert (visitor.page, visitor.argument) == ("person", "sona")
    visitor.touch("person.work.show/work-1")
    assert visitor.page == "carpet"


def test_places_are_one_touch_from_people_and_back_leads_past_both(visit: Callable[..., Visitor]) -> None:
    visitor = visit("people")
    visitor.touch("people.places")
    assert visitor.page == "places"
    visitor.touch("places.place.kalbajar")
    assert (visitor.page, visitor.argument) == ("place", "kalbajar")
    visitor.face.session.back()
    visitor.face.session.back()
    visitor.settle()
    assert visitor.page == "home"


def test_the_programme_leads_to_an_event_and_on_to_its_people_and_place(visit: Callable[..., Visitor]) -> None:
    visitor = visit("programme", now=datetime(2025, 11, 25, 11, 30, tzinfo=BAKU))
    assert visitor.has("programme.today")
    visitor.touch("programme.event.play")
    assert visitor.page == "event"
    assert visitor.has("event.now")
    visitor.touch("event.next")
    assert visitor.argument == "bonfire"
    visitor.touch("event.previous")
    visitor.touch("event.person.sona")
    assert visitor.page == "person"
    visitor.face.session.back()
    visitor.settle()
    visitor.touch("event.place")
    assert (visitor.page, visitor.argument) == ("place", "kalbajar")


def test_what_is_over_and_what_runs_is_looked_at_anew_while_the_page_is_open(visit: Callable[..., Visitor]) -> None:
    visitor = visit("programme", now=datetime(2025, 11, 25, 10, 0, tzinfo=BAKU))
    play = visitor.find("programme.event.play")
    assert not play.property("over")
    visitor.face.content._now = lambda: datetime(2025, 11, 25, 13, 0, tzinfo=BAKU)
    page = visitor.find("pages").property("item")
    page.look()
    visitor.settle()
    assert visitor.find("programme.event.play").property("over")


def test_a_programme_and_an_event_that_are_opened_again_are_not_those_of_this_morning(
    visit: Callable[..., Visitor],
) -> None:
    visitor = visit("programme", now=datetime(2025, 11, 25, 11, 0, tzinfo=BAKU))
    visitor.touch("programme.event.play")
    assert visitor.has("event.now")
    visitor.face.session.start()
    visitor.face.content._now = lambda: datetime(2025, 11, 25, 13, 0, tzinfo=BAKU)
    visitor.face.session.open("programme")
    visitor.settle()
    assert visitor.find("programme.event.play").property("over")
    visitor.touch("programme.event.play")
    assert not visitor.has("event.now")
    assert visitor.has("event.today")


def test_an_event_that_a_new_edition_no_longer_has_leads_back_to_the_ways_in(
    visit: Callable[..., Visitor], hall: Shows
) -> None:
    visitor = visit("event", "play")
    (made,) = hall
    visitor.face.content.take_over(shows(replace(made, edition=replace(made.edition, events=()))))
    visitor.settle()
    assert visitor.page == "home"


def test_a_programme_of_many_days_begins_with_today(kiosk: Open, pool: Path) -> None:
    days = [f"2025-11-{day}" for day in range(10, 30)]
    events = tuple(EditionEvent(day, words(day), f"{day}T10:00+04:00", f"{day}T11:00+04:00") for day in days)
    visitor = kiosk(shows(show(pool, [work(1)], events=events)))
    visitor.face.content._now = lambda: datetime(2025, 11, 25, 9, 0, tzinfo=BAKU)
    visitor.face.session.begin("az")
    visitor.face.session.open("programme")
    visitor.settle()
    visitor.until(lambda: visitor.find("programme.scroll").property("contentY") > 1000)
    top = visitor.find("programme.event.2025-11-25").mapToScene(QPointF(0, 0)).y()
    assert 0 < top < 400


def test_the_letters_follow_the_language_until_others_are_chosen(kiosk: Open, sample_shows: Shows) -> None:
    visitor = kiosk(sample_shows)
    visitor.touch("attract.ru")
    visitor.touch("home.search")
    assert visitor.has("search.key.ф")
    visitor.touch("bar.back")
    visitor.touch("bar.language.az")
    visitor.touch("home.search")
    assert visitor.has("search.key.ə")
