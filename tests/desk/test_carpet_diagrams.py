"""The diagrams of a carpet, counted in what is really drawn."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from kalbajar_catalogue.desk.theme import dress
from kalbajar_catalogue.desk.tokens import DARK, LIGHT, Tokens
from kalbajar_catalogue.desk.widgets.carpet_diagrams import CarpetDiagrams, knot_raster
from kalbajar_catalogue.desk.widgets.weave_painting import yarns_of
from kalbajar_catalogue.items.knot_square import KnotSquare
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.items.yarns import Weft


def counted(colours: Sequence[QColor], line: QColor) -> int:
    """How many stretches lie between lines of one colour."""
    is_line = [colour == line for colour in colours]
    return sum(1 for here, before in zip(is_line, [True, *is_line], strict=False) if before and not here)


def knots_in(image: QImage, line: QColor) -> tuple[int, int]:
    across = counted([image.pixelColor(x, 1) for x in range(image.width())], line)
    along = counted([image.pixelColor(1, y) for y in range(image.height())], line)
    return across, along


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("across", "along"), [(18, 20), (30, 30), (37, 41), (12, 60), (1, 1)])
def test_the_knots_in_the_raster_are_those_of_the_data(
    qapp: QApplication, tokens: Tokens, across: int, along: int
) -> None:
    yarns = yarns_of(tokens)
    image = knot_raster(KnotSquare(50, across, along), 189, yarns)
    assert knots_in(image, yarns.shade) == (across, along)


@pytest.fixture
def diagrams(dressed: QApplication) -> Iterator[CarpetDiagrams]:
    widget = CarpetDiagrams()
    yield widget
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def pile(**facts: object) -> Carpet:
    return Carpet(weave_class="pile", knot_type="symmetric", **facts)  # type: ignore[arg-type]  # facts by name


def test_a_changed_count_is_drawn_anew_on_the_card(diagrams: CarpetDiagrams) -> None:
    for across, along in ((36, 40), (48, 50)):
        diagrams.show_carpet(pile(knots_horizontal_dm=across, knots_vertical_dm=along), "en")
        diagrams.show()
        drawing = diagrams.density.drawing
        side = drawing.width() - 26
        drawn = drawing.grab().toImage().copy(0, 0, side, side)
        assert knots_in(drawn, yarns_of(LIGHT).shade) == (across // 2, along // 2)
        assert f"{across * along:,}" in drawing.accessibleName()


def test_the_square_is_as_large_as_the_screen_says(diagrams: CarpetDiagrams) -> None:
    diagrams.show_carpet(pile(knots_horizontal_dm=36, knots_vertical_dm=40), "en")
    drawing = diagrams.density.drawing
    assert drawing.is_true
    side_mm = (drawing.width() - 26) / diagrams.screen().physicalDotsPerInch() * 25.4
    assert side_mm == pytest.approx(50, abs=0.3)


def test_each_card_hides_where_it_has_nothing_to_show(diagrams: CarpetDiagrams) -> None:
    shown = {
        Carpet(weave_class="flat_weave", weave_type="zili"): (True, False),
        Carpet(weave_class="pile"): (False, True),
        Carpet(weave_class="felt", weave_type="felt"): (False, False),
        pile(knots_horizontal_dm=30, knots_vertical_dm=30, weft=(Weft(shoots=3),)): (True, True),
    }
    for carpet, cards in shown.items():
        diagrams.show_carpet(carpet, "az")
        assert (not diagrams.weave.isHidden(), not diagrams.density.isHidden()) == cards
        assert diagrams.isHidden() is (cards == (False, False))


def test_the_drawing_of_the_weave_has_warp_weft_and_knots_in_their_colours(
    diagrams: CarpetDiagrams, dressed: QApplication
) -> None:
    diagrams.show_carpet(pile(), "en")
    diagrams.resize(700, 320)
    diagrams.show()
    for dark in (False, True):
        dress(dressed, dark)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        image = diagrams.weave.drawing.grab().toImage()
        seen = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
        yarns = yarns_of(DARK if dark else LIGHT)
        assert {yarns.warp.name(), yarns.ground.name(), yarns.pattern.name(), yarns.second.name()} <= seen
    dress(dressed, dark=False)
