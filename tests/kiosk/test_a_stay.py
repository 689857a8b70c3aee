"""A visitor's stay: in by a language, page by page, and back to the beginning when they have gone."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.kiosk.conftest import Open
from tests.kiosk.editions_made import photographs, shows


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
