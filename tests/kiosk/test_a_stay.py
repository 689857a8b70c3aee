"""A visitor's stay: in by a language, page by page, and back to the beginning when they have gone."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.kiosk.conftest import Open
from tests.kiosk.editions_made import photographs, picture, show, shows, words, work


def test_a_visitor_comes_in_by_a_language(kiosk: Open, pool: Path) -> None:
    visitor = kiosk(shows(photographs(pool, 3)))
    assert visitor.page == "attract"
    visitor.touch("attract.ru")
    assert (visitor.page, visitor.face.session.tongue) == ("home", "ru")


def test_the_language_is_one_touch_away_and_the_page_stays(kiosk: Open, pool: Path) -> None:
    visitor = kiosk(shows(photographs(pool, 3)))
    visitor.touch("attract.az")
    visitor.face.session.open("work", "show/work-2")
    visitor.touch("bar.language.en")
    assert (visitor.page, visitor.argument) == ("work", "show/work-2")
    assert visitor.face.session.tongue == "en"


def test_keys_alone_lead_in(kiosk: Open, pool: Path) -> None:
    visitor = kiosk(shows(photographs(pool, 3)))
    visitor.press(Qt.Key.Key_Tab)
    visitor.press(Qt.Key.Key_Return)
    assert visitor.page == "home"


def test_a_second_kiosk_in_the_same_process_shows_its_own(kiosk: Open, pool: Path) -> None:
    kiosk(shows(photographs(pool, 3))).touch("attract.ru")
    second = kiosk(shows(photographs(pool, 2)))
    assert second.page == "attract"
    second.touch("attract.en")
    assert second.face.session.tongue == "en"


def test_what_attracts_tells_the_hours_and_the_work_in_three_languages(kiosk: Open, pool: Path) -> None:
    lit = [work(1, spotlight=True, pictures=(picture(pool, 1),))]
    visitor = kiosk(shows(show(pool, lit, opening_hours=words("10-18"))))
    assert visitor.find("attract.hours").property("text") == "10-18 az"
    visitor.find("attract").setProperty("turn", 1)
    assert visitor.find("attract.hours").property("text") == "10-18 en"
    titles = [visitor.find(f"attract.title.{place}").property("text") for place in range(3)]
    assert titles == ["title 1 az", "title 1 en", "title 1 ru"]
