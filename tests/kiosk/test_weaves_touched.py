"""Carpets, dwellings and makings in a visitor's hands: tabs, a knot tied, parts touched, layers opened."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtQuick import QQuickItem

from kalbajar_catalogue.editions.format import (
    EditionCode,
    EditionEvent,
    EditionFact,
    EditionPart,
    EditionPoint,
    EditionRegion,
    EditionRelation,
    EditionWork,
)
from kalbajar_catalogue.i18n.languages import LANGUAGES, Language, Multilingual
from kalbajar_catalogue.kiosk.face import Manner
from kalbajar_catalogue.kiosk.shows import Shows
from tests.kiosk import editions_made as made
from tests.kiosk.conftest import Open, Visitor
from tests.kiosk.editions_made import picture, words

LYING, UPRIGHT = (1920, 1080), (1080, 1920)
SIZES = (LYING, UPRIGHT)
PILE = (
    *("weave_class", "pile", "weave_type", "pile_carpet", "knot_type", "symmetric"),
    *("knots_horizontal_dm", "40", "knots_vertical_dm", "36"),
)
CROWN = Multilingual("Dünnük (təpə halqası)", "Crown ring", "Верхнее кольцо")


def coded(*values: str) -> tuple[EditionCode, ...]:
    return tuple(EditionCode(name, value) for name, value in zip(values[::2], values[1::2], strict=True))


def carpet(number: int, folder: Path, *codes: str, size: tuple[int, int] = (1000, 1500)) -> EditionWork:
    roles = ("main", "detail", "back")
    pictures = tuple(picture(folder, number * 10 + place, size, role=role) for place, role in enumerate(roles))
    motif = EditionFact(words("Motifs"), words("buta"), "motif")
    school = EditionFact(words("School"), words("Karabakh"), "school")
    return made.work(number, kind="carpet", codes=coded(*codes), pictures=pictures, structure=(school, motif))


@pytest.fixture
def carpets(pool: Path) -> Shows:
    """A pile carpet, a kilim that is wider than tall, one of which nothing is known."""
    kilim = carpet(2, pool, "weave_class", "flat_weave", "weave_type", "kilim", size=(900, 600))
    return made.shows(made.show(pool, [carpet(1, pool, *PILE), kilim, made.work(3, kind="carpet")]))


def before(visitor: Visitor, page: str, argument: str, language: Language = "en") -> Visitor:
    visitor.face.session.begin(language)
    visitor.face.session.open(page, argument)
    visitor.settle()
    assert visitor.page == page
    return visitor


def touch(visitor: Visitor, name: str) -> None:
    """Touches what stands where it has just been laid out: after a frame."""
    visitor.find(name)
    visitor.face.window.grabWindow()
    visitor.touch(name)


def told(visitor: Visitor, name: str) -> str:
    return str(visitor.find(name).property("text"))


def box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_tab_of_a_carpet_opens_by_a_touch(
    kiosk: Open, carpets: Shows, size: tuple[int, int], language: Language
) -> None:
    visitor = before(kiosk(carpets, size=size), "carpet", "show/work-1", language)
    seen = {"detail": "carpet.detail", "back": "carpet.back", "knot": "carpet.drawing", "motifs": "carpet.card"}
    for tab, shows in seen.items():
        touch(visitor, f"carpet.tab.{tab}")
        assert visitor.has(shows), tab
    touch(visitor, "carpet.tab.whole")
    assert visitor.has("work.short") or visitor.has("work.title")
    assert not visitor.has("carpet.drawing")


@pytest.mark.parametrize("size", SIZES)
def test_from_every_tab_the_code_to_take_home_is_reached_in_one_place(
    kiosk: Open, carpets: Shows, size: tuple[int, int]
) -> None:
    visitor = before(kiosk(carpets, size=size), "carpet", "show/work-1")
    places = set()
    for tab in ("whole", "detail", "back", "knot", "motifs"):
        touch(visitor, f"carpet.tab.{tab}")
        visitor.face.window.grabWindow()
        places.add(box(visitor.find("work.take")).topLeft().toTuple())
        touch(visitor, "work.take")
        assert visitor.has("work.code")
        touch(visitor, "work.code.close")
        assert not visitor.has("work.code")
        assert visitor.find(f"carpet.tab.{tab}").property("isChosen")
    assert len(places) == 1


@pytest.mark.parametrize("size", SIZES)
def test_a_knot_is_tied_by_four_touches(kiosk: Open, carpets: Shows, size: tuple[int, int]) -> None:
    visitor = before(kiosk(carpets, size=size), "carpet", "show/work-1")
    touch(visitor, "carpet.tab.knot")
    whole = told(visitor, "carpet.told")
    drawings = [visitor.find("carpet.drawing").property("source").toString()]
    said = []
    for step in (1, 2, 3):
        touch(visitor, "carpet.tie")
        assert told(visitor, "carpet.step") == f"{step} / 4"
        said.append(told(visitor, "carpet.told"))
        drawings.append(visitor.find("carpet.drawing").property("source").toString())
    touch(visitor, "carpet.tie")
    assert told(visitor, "carpet.told") == whole
    assert not visitor.has("carpet.step")
    assert len({whole, *said}) == len(set(drawings)) == 4


def test_a_weave_has_its_own_tab_and_is_woven(kiosk: Open, carpets: Shows) -> None:
    visitor = before(kiosk(carpets), "carpet", "show/work-2")
    assert not visitor.has("carpet.tab.knot")
    touch(visitor, "carpet.tab.weave")
    touch(visitor, "carpet.tie")
    assert told(visitor, "carpet.step") == "1 / 4"


def test_of_a_carpet_of_which_nothing_is_known_there_are_no_tabs(kiosk: Open, carpets: Shows) -> None:
    visitor = before(kiosk(carpets), "carpet", "show/work-3")
    assert visitor.has("work.title")
    assert visitor.items("carpet.tab.") == []


def test_another_language_keeps_the_tab_and_so_does_the_next_carpet(kiosk: Open, carpets: Shows) -> None:
    visitor = before(kiosk(carpets), "carpet", "show/work-1")
    touch(visitor, "carpet.tab.motifs")
    visitor.face.session.speak("ru")
    visitor.settle()
    assert visitor.has("carpet.card")
    assert visitor.find("carpet.tab.motifs").property("isChosen")
    touch(visitor, "carpet.next")
    assert visitor.argument == "show/work-2"
    assert visitor.find("carpet.tab.motifs").property("isChosen")
    touch(visitor, "carpet.next")
    assert visitor.argument == "show/work-3"
    visitor.face.session.open("carpet", "show/work-1")
    visitor.settle()
    assert visitor.find("carpet.tab.whole").property("isChosen")


@pytest.mark.parametrize("size", SIZES)
def test_what_is_seen_close_up_is_framed_on_the_whole(kiosk: Open, carpets: Shows, size: tuple[int, int]) -> None:
    visitor = before(kiosk(carpets, size=size), "carpet", "show/work-1")
    touch(visitor, "carpet.tab.detail")
    visitor.until(lambda: visitor.has("carpet.frame"))
    frame = box(visitor.find("carpet.frame"))
    touch(visitor, "carpet.in")
    closer = box(visitor.find("carpet.frame"))
    assert closer.width() < frame.width()
    assert frame.adjusted(-2, -2, 2, 2).contains(closer)
    touch(visitor, "carpet.view.1")
    assert not visitor.has("carpet.frame")


def test_a_touch_on_the_whole_carpet_moves_what_is_seen_close_up(kiosk: Open, carpets: Shows) -> None:
    visitor = before(kiosk(carpets), "carpet", "show/work-1")
    touch(visitor, "carpet.tab.detail")
    visitor.until(lambda: visitor.has("carpet.frame"))
    middle = visitor.middle(visitor.find("carpet.frame"))
    target = middle + QPoint(-60, 140)
    visitor.drag(target, target, steps=1)
    visitor.until(lambda: abs(visitor.middle(visitor.find("carpet.frame")).y() - target.y()) < 12)


def test_seen_deeper_the_carpet_takes_the_whole_page(kiosk: Open, carpets: Shows) -> None:
    visitor = before(kiosk(carpets), "carpet", "show/work-1")
    visitor.until(lambda: bool(visitor.find("carpet.zoom").property("ready")))
    touch(visitor, "carpet.in")
    visitor.until(lambda: not visitor.has("carpet.tab.whole"))
    touch(visitor, "carpet.out")
    visitor.until(lambda: visitor.has("carpet.tab.whole"))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("inches", [15.0, 18.5, 24.0, 43.0, 55.0, 98.0])
def test_the_squares_are_a_decimetre_wide_on_a_measured_screen(
    kiosk: Open, carpets: Shows, size: tuple[int, int], inches: float
) -> None:
    visitor = before(kiosk(carpets, Manner(still=True, diagonal_in=inches), size), "carpet", "show/work-1")
    touch(visitor, "carpet.tab.knot")
    if visitor.has("carpet.true"):
        touch(visitor, "carpet.true")
        assert visitor.has("carpet.true.close")
    screen = visitor.face.machine.screen
    px_per_mm = screen.mm * screen.scale
    largest = max((box(item) for item in visitor.items("carpet.square.0")), key=QRectF.width)
    assert abs(largest.width() / px_per_mm - 100) < 0.5
    assert abs(largest.height() / px_per_mm - 100) < 0.5


def test_on_a_screen_that_nobody_measured_nothing_is_called_true(kiosk: Open, carpets: Shows) -> None:
    visitor = before(kiosk(carpets), "carpet", "show/work-1")
    touch(visitor, "carpet.tab.knot")
    assert "true" not in told(visitor, "carpet.density.told")
    assert not visitor.has("carpet.true")
    assert len(visitor.items("carpet.square.")) == 3


def test_eight_times_larger_and_back(kiosk: Open, carpets: Shows) -> None:
    visitor = before(kiosk(carpets), "carpet", "show/work-1")
    touch(visitor, "carpet.tab.knot")
    before_ = told(visitor, "carpet.density.told")
    touch(visitor, "carpet.closer")
    assert told(visitor, "carpet.density.told") != before_
    assert not visitor.has("carpet.ruler")
    touch(visitor, "carpet.closer")
    assert told(visitor, "carpet.density.told") == before_


def test_arrow_keys_turn_to_the_next_carpet(kiosk: Open, carpets: Shows) -> None:
    visitor = before(kiosk(carpets), "carpet", "show/work-1")
    visitor.press(Qt.Key.Key_Right)
    assert visitor.argument == "show/work-2"


def test_keys_zoom_only_where_the_whole_is_looked_at(kiosk: Open, carpets: Shows) -> None:
    visitor = before(kiosk(carpets), "carpet", "show/work-1")
    visitor.until(lambda: bool(visitor.find("carpet.zoom").property("ready")))
    touch(visitor, "carpet.tab.knot")
    visitor.find("carpet.zoom").forceActiveFocus()
    visitor.press(Qt.Key.Key_Plus)
    assert visitor.has("carpet.drawing")
    touch(visitor, "carpet.tab.whole")
    visitor.find("carpet.zoom").forceActiveFocus()
    visitor.press(Qt.Key.Key_Plus)
    visitor.until(lambda: not visitor.has("carpet.tab.whole"))


def region(part: str, x: float, y: float) -> EditionRegion:
    return EditionRegion(words(part), (EditionPoint(x, y), EditionPoint(x + 0.1, y + 0.12)), type="part", part=part)


def alachigh(folder: Path, parts: Sequence[EditionPart]) -> Shows:
    """Six parts close together outside, a seventh that is seen only inside; works stand in it."""
    close = tuple(region(part.uid, 0.3 + 0.03 * place, 0.4) for place, part in enumerate(parts[:-1]))
    whole = replace(picture(folder, 1, (600, 400), role="main"), regions=close)
    inside = replace(picture(folder, 2, (300, 400), role="inside"), regions=(region(parts[-1].uid, 0.4, 0.4),))
    holds = EditionRelation("work-2", "contents")
    dwelling = made.work(1, kind="dwelling", pictures=(whole, inside), parts=tuple(parts), relations=(holds,))
    return made.shows(made.show(folder, [dwelling, carpet(2, folder, *PILE)]))


@pytest.fixture
def dwellings(pool: Path) -> Shows:
    names = [Multilingual(f"Hissə {n}", f"Part {n}", f"Часть {n}") for n in range(2, 8)]
    others = [EditionPart(f"p{n}", name, n, words("wood"), words(f"use {n}")) for n, name in enumerate(names, 2)]
    crown = EditionPart("crown", CROWN, 1, words("wood"), words("lets the light in"), work="work-2")
    return alachigh(pool, [crown, *others])


@pytest.fixture
def layered(pool: Path) -> Shows:
    """A cover of felt over a skeleton of two parts."""
    above = {"felt": "cover", "rods": "bones", "ring": "bones"}
    parts = [
        EditionPart(uid, words(uid), parent=above.get(uid, "")) for uid in ("cover", "felt", "bones", "rods", "ring")
    ]
    return alachigh(pool, parts)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_touched_part_is_told_of(kiosk: Open, dwellings: Shows, size: tuple[int, int], language: Language) -> None:
    visitor = before(kiosk(dwellings, size=size), "dwelling", "show/work-1", language)
    touch(visitor, "dwelling.mark.1")
    assert told(visitor, "dwelling.term") == "Dünnük"
    assert (
        told(visitor, "dwelling.meaning")
        == {"az": "Təpə halqası", "en": "Crown ring", "ru": "Верхнее кольцо"}[language]
    )
    touch(visitor, "dwelling.part.3")
    assert told(visitor, "dwelling.term") == "Hissə 3"
    touch(visitor, "dwelling.part.3")
    assert not visitor.has("dwelling.term")


@pytest.mark.parametrize(("language", "meant"), [("az", ""), ("en", "Crown ring"), ("ru", "Верхнее кольцо")])
def test_below_a_term_stands_what_it_means_where_it_is_not_of_the_language(
    kiosk: Open, dwellings: Shows, language: Language, meant: str
) -> None:
    visitor = before(kiosk(dwellings), "dwelling", "show/work-1", language)
    visitor.find("dwelling.part.1")
    assert visitor.has("dwelling.meant.1") == bool(meant)
    assert not meant or told(visitor, "dwelling.meant.1") == meant


def test_the_code_of_the_dwelling_stands_in_place_of_its_parts(kiosk: Open, dwellings: Shows) -> None:
    visitor = before(kiosk(dwellings), "dwelling", "show/work-1")
    touch(visitor, "dwelling.take")
    assert visitor.has("work.code")
    assert not visitor.has("dwelling.part.1")
    touch(visitor, "dwelling.mark.1")
    assert not visitor.has("work.code")
    assert visitor.has("dwelling.part.1")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("inches", [15.0, 24.0])
def test_marks_stand_apart_within_the_picture_also_the_chosen_one(
    kiosk: Open, dwellings: Shows, size: tuple[int, int], inches: float
) -> None:
    visitor = before(kiosk(dwellings, Manner(still=True, diagonal_in=inches), size), "dwelling", "show/work-1")
    inside = box(visitor.find("dwelling.zoom").property("marks")).adjusted(-0.6, -0.6, 0.6, 0.6)
    for part in range(1, 7):
        touch(visitor, f"dwelling.mark.{part}")
        boxes = [box(item) for item in visitor.items("dwelling.mark.")]
        assert len(boxes) == 6
        assert all(inside.contains(one) for one in boxes)
        assert not any(one.intersects(other) for one, other in combinations(boxes, 2))


def test_a_part_that_is_seen_only_inside_is_shown_inside(kiosk: Open, dwellings: Shows) -> None:
    visitor = before(kiosk(dwellings), "dwelling", "show/work-1")
    touch(visitor, "dwelling.part.7")
    visitor.until(lambda: visitor.has("dwelling.mark.7"))
    assert not visitor.has("dwelling.mark.1")


def test_a_part_that_hangs_as_a_work_opens_it(kiosk: Open, dwellings: Shows) -> None:
    visitor = before(kiosk(dwellings), "dwelling", "show/work-1")
    touch(visitor, "dwelling.mark.1")
    touch(visitor, "dwelling.work")
    assert (visitor.page, visitor.argument) == ("carpet", "show/work-2")
    visitor.face.session.back()
    visitor.settle()
    touch(visitor, "dwelling.inside.2")
    assert (visitor.page, visitor.argument) == ("carpet", "show/work-2")


def test_another_language_keeps_the_part_that_is_told_of(kiosk: Open, dwellings: Shows) -> None:
    visitor = before(kiosk(dwellings), "dwelling", "show/work-1", "en")
    touch(visitor, "dwelling.mark.1")
    visitor.face.session.speak("ru")
    visitor.settle()
    assert told(visitor, "dwelling.meaning") == "Верхнее кольцо"


@pytest.mark.parametrize("size", SIZES)
def test_layers_open_one_after_the_other(kiosk: Open, layered: Shows, size: tuple[int, int]) -> None:
    visitor = before(kiosk(layered, size=size), "dwelling", "show/work-1")

    def parts() -> list[str]:
        return [item.objectName().rsplit(".", 1)[1] for item in visitor.items("dwelling.part.")]

    assert parts() == ["1", "2", "3", "4", "5"]
    touch(visitor, "dwelling.layers")
    assert parts() == ["1", "2"]
    assert told(visitor, "dwelling.layer") == "cover az"
    touch(visitor, "dwelling.layers")
    assert parts() == ["3", "4", "5"]
    touch(visitor, "dwelling.layers")
    assert len(parts()) == 5


def test_a_dwelling_without_marks_is_a_list_and_a_picture(kiosk: Open, pool: Path) -> None:
    bare = made.work(1, kind="dwelling", pictures=(picture(pool, 1),), parts=(EditionPart("crown", CROWN),))
    visitor = before(kiosk(made.shows(made.show(pool, [bare]))), "dwelling", "show/work-1")
    assert visitor.items("dwelling.mark.") == []
    assert not visitor.has("dwelling.layers")
    touch(visitor, "dwelling.part.1")
    assert told(visitor, "dwelling.term") == "Dünnük"


@pytest.fixture
def crafts(pool: Path) -> Shows:
    def craft(number: int) -> EditionWork:
        steps = Multilingual("1. Bir\n2. İki", "1. One\n2. Two\n3. Three", "1. Раз")
        facts = (
            EditionFact(words("Steps"), steps, "process_steps"),
            EditionFact(words("Tools"), words("knife"), "tools"),
        )
        return made.work(number, kind="craft", structure=facts, pictures=(picture(pool, number),))

    live = EditionEvent("live", words("live"), "2025-11-25", type="demonstration", works=("work-1",))
    return made.shows(made.show(pool, [craft(1), craft(2)], events=(live,)))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("language", "count"), [("az", 2), ("en", 3), ("ru", 1)])
def test_the_steps_of_a_making_are_told_in_the_language_asked_for(
    kiosk: Open, crafts: Shows, size: tuple[int, int], language: Language, count: int
) -> None:
    visitor = before(kiosk(crafts, size=size), "making", "show/work-1", language)
    assert len(visitor.items("making.step.")) == count


def test_from_a_making_to_the_next_and_to_its_work(kiosk: Open, crafts: Shows) -> None:
    visitor = before(kiosk(crafts), "making", "show/work-1")
    touch(visitor, "making.event")
    assert (visitor.page, visitor.argument) == ("event", "live")
    visitor.face.session.back()
    visitor.settle()
    touch(visitor, "making.next")
    assert visitor.argument == "show/work-2"
    assert not visitor.has("making.event")
    touch(visitor, "making.work")
    assert (visitor.page, visitor.argument) == ("work", "show/work-2")
    touch(visitor, "work.making")
    assert (visitor.page, visitor.argument) == ("making", "show/work-2")
