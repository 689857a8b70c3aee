"""What a work's page says, and what a visitor does on it."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import segno
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem

from kalbajar_catalogue.editions.format import (
    EditionAgent,
    EditionFact,
    EditionInstitution,
    EditionPerson,
    EditionPoint,
    EditionRegion,
    EditionRelation,
    EditionText,
)
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.kiosk.face import Manner
from kalbajar_catalogue.kiosk.pages.work import say
from kalbajar_catalogue.kiosk.saying import Asked, Said
from kalbajar_catalogue.kiosk.shows import Shows
from kalbajar_catalogue.publishing.papers import codes
from tests.kiosk.conftest import Open, Visitor
from tests.kiosk.editions_made import photographs, picture, show, shows, words, work
from tests.kiosk.tiles_made import zoomable

CORNERS = (EditionPoint(0.2, 0.3), EditionPoint(0.6, 0.3), EditionPoint(0.5, 0.7))


def page(held: Shows, key: str, language: Language = "en") -> Said:
    said = say(Asked(held, language, key, datetime.now().astimezone()))
    assert said is not None
    return said


def rich(pool: Path) -> Shows:
    """A work with all that there can be, one before it and one after it of another kind."""
    region = EditionRegion(words("ring"), CORNERS, note=words("lets the smoke out"))
    one = work(
        2,
        makers=(EditionPerson(words("Ali"), "photographer", words("photographer"), "ali"),
                EditionPerson(words("Unknown"), "photographer", words("photographer"))),
        date=words("1890"),
        materials=words("wool"),
        dimensions=words("60 x 80"),
        texts=(EditionText("short_label", words("label")), EditionText("long_label", words("long " * 120))),
        structure=(EditionFact(words("Process"), words("inkjet"), "process"),),
        pictures=(picture(pool, 7, role="detail"), picture(pool, 8, regions=(region,)), picture(pool, 9, role="back")),
        relations=(EditionRelation("work-3", "after"),),
    )  # fmt: skip
    before = work(1, kind="craft", pictures=(picture(pool, 1),),
                  structure=(EditionFact(words("Steps"), words("cut"), "process_steps"),))  # fmt: skip
    after = work(3, pictures=(picture(pool, 3),), relations=(EditionRelation("work-2", "before"),))
    return shows(show(pool, [before, one, after, work(4, kind="carpet")], agents=(EditionAgent("ali", words("Ali")),)))


def test_it_says_where_the_work_hangs_and_what_hangs_beside(pool: Path) -> None:
    said = page(rich(pool), "show/work-1")
    assert (said["number"], said["place"], said["count"]) == ("1", 1, 4)
    assert said["previous"] == {"key": "show/work-4", "number": "4", "page": "carpet"}
    assert said["next"] == {"key": "show/work-2", "number": "2", "page": "work"}


def test_the_main_picture_comes_first_and_its_regions_are_shares_of_it(pool: Path) -> None:
    pictures = page(rich(pool), "show/work-2")["pictures"]
    assert [one["role"] for one in pictures] == ["main", "detail", "back"]
    region = pictures[0]["regions"][0]
    assert (region["label"]["text"], region["x"], region["y"]) == ("ring en", 0.2, 0.3)
    assert (region["width"], region["height"]) == (pytest.approx(0.4), pytest.approx(0.4))


def test_only_a_maker_of_whom_more_is_told_leads_to_a_page(pool: Path) -> None:
    assert [one["uid"] for one in page(rich(pool), "show/work-2")["makers"]] == ["ali", ""]


def test_a_picture_that_cannot_be_shown_is_left_out_but_for_an_empty_frame(pool: Path) -> None:
    whole, gone = picture(pool, 1), picture(pool, 2)
    held = shows(show(pool, [work(1, pictures=(gone, whole)), work(2, pictures=(gone,)), work(3)]))
    held.shows[0].files.pop(gone.sha256)
    assert [len(page(held, f"show/work-{number}")["pictures"]) for number in (1, 2, 3)] == [1, 1, 0]
    assert page(held, "show/work-2")["pictures"][0]["url"] == ""


@pytest.mark.parametrize("web", ["", "https://museum.example/", "museum.example", "müzey.example"])
def test_the_code_says_what_the_code_on_the_label_says(pool: Path, web: str) -> None:
    made = show(pool, [work(1)], institution=EditionInstitution(web=web))
    assert page(shows(made), "show/work-1")["code"] == codes.payload(made.edition, made.works[0].work)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_each_language_and_names_a_fallback(pool: Path, language: Language) -> None:
    held = shows(show(pool, [work(1, title=Multilingual(az="Dağ"), caption=words("caption"))]))
    said = page(held, "show/work-1", language)
    assert said["title"] == {"text": "Dağ", "fallback": "" if language == "az" else "Azərbaycanca"}
    assert said["short"] == {"text": f"caption {language}", "fallback": ""}


def test_a_work_that_is_not_there_has_no_page(pool: Path) -> None:
    assert say(Asked(rich(pool), "az", "show/nobody", datetime.now().astimezone())) is None


def opened(kiosk: Open, held: Shows, number: int = 2, **how: Any) -> Visitor:
    visitor = kiosk(held, **how)
    visitor.face.session.begin("en")
    visitor.face.session.open("work", f"show/work-{number}")
    visitor.settle()
    return visitor


def box(item: QQuickItem) -> tuple[float, float, float, float]:
    at = item.mapRectToScene(item.boundingRect())
    return at.left(), at.top(), at.right(), at.bottom()


def test_more_is_read_in_peace_and_closed_again(kiosk: Open, pool: Path) -> None:
    visitor = opened(kiosk, rich(pool))
    visitor.touch("work.more")
    assert visitor.has("work.reading.close")
    assert not visitor.has("work.zoom")
    visitor.touch("work.reading.close")
    assert visitor.has("work.zoom")


def test_what_is_long_is_turned_over_by_buttons(kiosk: Open, pool: Path) -> None:
    visitor = opened(kiosk, rich(pool))
    visitor.touch("work.more")
    sheet = visitor.find("work.reading")
    visitor.touch("work.reading.down")
    assert sheet.property("contentY") > 0
    visitor.touch("work.reading.up")
    assert sheet.property("contentY") == 0


def test_the_code_to_take_home_is_large_enough_for_a_telephone(kiosk: Open, pool: Path) -> None:
    visitor = opened(kiosk, rich(pool), manner=Manner(still=True, diagonal_in=24.0))
    visitor.touch("work.take")
    code = visitor.find("work.code")
    visitor.until(lambda: box(visitor.find("work.code.close"))[1] > box(visitor.find("work.title"))[3])
    dots = len(segno.make(page(rich(pool), "show/work-2")["code"], error="m", micro=False).matrix)
    quiet = 2 * 4 / (dots + 2 * 4)
    assert code.width() * (1 - quiet) / visitor.face.machine.screen.mm >= 30
    assert code.mapRectToScene(code.boundingRect()).bottom() < box(visitor.find("bar.start"))[1]
    visitor.touch("work.code.close")
    assert not visitor.has("work.code")


def test_a_maker_a_pair_a_making_and_a_related_work_open_their_pages(kiosk: Open, pool: Path) -> None:
    held = rich(pool)
    visitor = opened(kiosk, held)
    visited: list[tuple[str, str]] = []
    visitor.face.session.opened.connect(lambda page, argument: visited.append((page, argument)))
    visitor.find("work.related.show/work-3")
    visitor.touch("work.related.show/work-3")
    assert visited[-1] == ("work", "show/work-3")
    visitor.face.session.open("work", "show/work-2")
    visitor.settle()
    visitor.touch("work.pair")
    assert ("pairs", "show/work-2") in visited
    visitor.face.session.open("work", "show/work-2")
    visitor.settle()
    visitor.touch("work.maker.ali")
    assert ("person", "ali") in visited
    visitor.face.session.open("work", "show/work-1")
    visitor.settle()
    visitor.touch("work.making")
    assert ("making", "show/work-1") in visited


def test_previous_and_next_open_the_page_of_their_kind(kiosk: Open, pool: Path) -> None:
    visitor = opened(kiosk, rich(pool), 3)
    spots: list[str] = []
    visitor.face.session.opened.connect(lambda page, argument: spots.append(f"{page} {argument}"))
    visitor.touch("work.previous")
    assert visitor.argument == "show/work-2"
    visitor.touch("work.next")
    visitor.touch("work.next")
    assert "carpet show/work-4" in spots


def test_another_picture_of_the_work_takes_the_place_of_the_main_one(kiosk: Open, pool: Path) -> None:
    visitor = opened(kiosk, rich(pool))
    assert visitor.has("work.marks")
    visitor.touch("work.view.2")
    assert visitor.find("work.zoom").property("address").endswith(f"{9:064x}.jpg")
    assert not visitor.has("work.marks")


def test_marks_in_the_picture_are_shown_when_they_are_asked_for(kiosk: Open, pool: Path) -> None:
    visitor = opened(kiosk, rich(pool))
    assert not visitor.has("work.mark.0")
    visitor.touch("work.marks")
    visitor.touch("work.mark.0")
    assert "ring en" in [item.property("text") for item in visitor.items("work.meaning")]
    visitor.touch("work.marks")
    assert not visitor.has("work.mark.0")


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1280, 720), (1024, 768)])
@pytest.mark.parametrize("is_large", [False, True])
def test_picture_and_text_stand_side_by_side_and_within_the_page(
    kiosk: Open, pool: Path, size: tuple[int, int], is_large: bool
) -> None:
    visitor = opened(kiosk, rich(pool), size=size)
    if is_large:
        visitor.face.session.toggleLarge()
        visitor.settle()
    column, bar = box(visitor.find("work.column")), box(visitor.find("bar.start"))
    keys = box(visitor.find("work.zoom.in"))
    assert column[2] <= size[0]
    assert column[3] <= bar[1]
    assert keys[2] <= column[0] or keys[3] <= column[1]


def test_keys_turn_from_work_to_work(kiosk: Open, pool: Path) -> None:
    visitor = opened(kiosk, shows(photographs(pool, 3)), 1)
    visitor.press(Qt.Key.Key_Right)
    assert visitor.argument == "show/work-2"
    visitor.press(Qt.Key.Key_Left)
    assert visitor.argument == "show/work-1"


def test_a_finger_that_leaves_a_button_does_nothing(kiosk: Open, pool: Path) -> None:
    visitor = opened(kiosk, rich(pool))
    start = visitor.middle(visitor.find("work.more"))
    visitor.drag(start, start + QPoint(0, -300))
    assert not visitor.has("work.reading.close")


def test_reading_is_opened_turned_and_closed_by_keys(kiosk: Open, pool: Path) -> None:
    visitor = opened(kiosk, rich(pool))
    visitor.find("work.more").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visitor.press(Qt.Key.Key_Return)
    sheet = visitor.find("work.reading")
    visitor.press(Qt.Key.Key_Down)
    assert sheet.property("contentY") > 0
    visitor.press(Qt.Key.Key_Up)
    assert sheet.property("contentY") == 0
    visitor.press(Qt.Key.Key_Return)
    assert visitor.has("work.zoom")
    visitor.press(Qt.Key.Key_Plus)
    assert visitor.find("work.zoom").property("depth") == pytest.approx(1.5)


def test_turning_through_many_works_keeps_one_picture_open(kiosk: Open, pool: Path) -> None:
    visitor = opened(kiosk, zoomable(pool, 5), 1)
    for _ in range(25):
        visitor.touch("work.next")
        visitor.touch("work.zoom.in")
    assert visitor.argument == "show/work-1"
    assert len(visitor.face.zooming.open_now) == 1
    assert len(visitor.face.zooming.children()) == 1
