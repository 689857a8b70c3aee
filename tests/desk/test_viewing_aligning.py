"""The second picture laid on the first by hand, and kept; stars by digits; what is doubtful about a pair or a zoom."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kalbajar_catalogue.desk.viewing.alignment import (
    FARTHEST,
    LEAST,
    MOST,
    STEEPEST,
    UNMOVED,
    Alignment,
    from_text,
    transform,
    within,
)
from kalbajar_catalogue.desk.viewing.comparison import Two, elsewhere
from kalbajar_catalogue.desk.viewing.overlay import DIVIDER, FADE
from kalbajar_catalogue.desk.viewing.sights import Sight
from kalbajar_catalogue.desk.viewing.table import LightTablePage
from kalbajar_catalogue.i18n.languages import NOTHING
from kalbajar_catalogue.items.service import ItemCard
from kalbajar_catalogue.media import service as media
from tests.desk.viewing_ground import Ground, grabbed
from tests.desk.viewing_ground import ground as ground
from tests.desk.viewing_ground import viewing_folder as viewing_folder

KEYS = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
FIGURES = st.floats(-1000, 1000)
ALIGNMENTS = st.builds(Alignment, FIGURES, FIGURES, FIGURES, FIGURES).map(within)


def laid(ground: Ground, *names: str) -> LightTablePage:
    page = LightTablePage(ground.site, "en")
    ground.records.changed.connect(page.hear)
    ground.show(page)
    page.show_works(ground.these(*names))
    ground.settle()
    return page


# The rules


@given(st.builds(Alignment, FIGURES, FIGURES, FIGURES, FIGURES))
def test_no_picture_is_lost_by_laying_it(wanted: Alignment) -> None:
    held = within(wanted)
    assert abs(held.x) <= FARTHEST
    assert abs(held.y) <= FARTHEST
    assert abs(held.turn) <= STEEPEST
    assert LEAST <= held.scale <= MOST
    assert within(held) == held


@given(ALIGNMENTS)
def test_what_is_remembered_is_read_again(alignment: Alignment) -> None:
    again = from_text(alignment.as_text)
    assert (again.x, again.y, again.turn, again.scale) == pytest.approx(
        (alignment.x, alignment.y, alignment.turn, alignment.scale), abs=1e-4
    )


@pytest.mark.parametrize("text", ["", "1 2 3", "a b c d", "nan 0 0 1", "0 0 0 1 5", "inf 0 0 1"])
def test_what_cannot_be_read_leaves_the_picture_where_it_is(text: str) -> None:
    assert from_text(text) == UNMOVED


@given(ALIGNMENTS)
def test_the_middle_goes_where_it_is_told_and_is_what_is_turned_round(alignment: Alignment) -> None:
    middle = transform(alignment, 100, 50, 400, 200).map(QPointF(300, 150))
    assert middle.x() == pytest.approx(300 + alignment.x * 400)
    assert middle.y() == pytest.approx(150 + alignment.y * 400)


# By hand


def test_keys_and_figures_lay_the_later_picture_and_the_pair_keeps_it(ground: Ground) -> None:
    page = laid(ground, "large", "negative")
    page.show_mode(FADE)
    page.toolbar.align.click()
    ground.settle()
    before = grabbed(page.overlay)
    assert page.align.isVisible()
    page.overlay.setFocus()
    for key, modifier in ((KEYS.Key_Right, SHIFT), (KEYS.Key_BracketRight, Qt.KeyboardModifier.NoModifier)):
        QTest.keyClick(page.overlay, key, modifier)
    page.align.scale.setValue(90)
    ground.settle()
    kept = page.overlay.laid
    assert kept.x == pytest.approx(10 / page.overlay._place(1)[2], abs=1e-6)
    assert (kept.turn, kept.scale) == pytest.approx((0.1, 0.9))
    assert abs(grabbed(page.overlay) - before).mean() > 0.5
    again = laid(ground, "large", "negative")
    assert again.overlay.laid == from_text(kept.as_text)
    page.align.reset.click()
    assert page.overlay.laid == UNMOVED
    assert not [key for key in ground.site.memory.allKeys() if key.startswith("aligned")]


def test_swapped_sides_move_the_same_picture(ground: Ground) -> None:
    page = laid(ground, "large", "negative")
    page.show_aligning(aligning=True)
    page.overlay._lay(Alignment(x=0.1))
    page.swap()
    assert (page.overlay._laid_at, page.overlay.laid.x) == (0, 0.1)
    page.swap()
    assert (page.overlay._laid_at, page.overlay.laid.x) == (1, 0.1)


def test_a_picture_is_drawn_by_the_pointer_only_while_aligning(ground: Ground) -> None:
    page = laid(ground, "red", "blue")
    page.show_mode(FADE)
    middle = page.overlay.rect().center()

    def draw() -> None:
        QTest.mousePress(page.overlay, Qt.MouseButton.LeftButton, pos=middle)
        QTest.mouseMove(page.overlay, middle + QPoint(40, -20))
        QTest.mouseRelease(page.overlay, Qt.MouseButton.LeftButton, pos=middle + QPoint(40, -20))

    draw()
    assert page.overlay.laid == UNMOVED
    page.show_aligning(aligning=True)
    draw()
    width = page.overlay._place(1)[2]
    assert (page.overlay.laid.x, page.overlay.laid.y) == pytest.approx((40 / width, -20 / width), abs=1e-6)


def test_nothing_is_aligned_with_one_picture(ground: Ground) -> None:
    page = laid(ground, "red")
    assert not page.toolbar.align.isEnabled()
    page.show_aligning(aligning=True)
    assert not page.align.isVisible()


# Stars and flags


def test_digits_rate_the_picture_that_was_touched_last(ground: Ground) -> None:
    page = laid(ground, "red", "blue")
    said: list[str] = []
    page.message.connect(said.append)
    QTest.mouseClick(page.side.stages[1], Qt.MouseButton.LeftButton)
    page.side.stages[1].zoom_to(2.0)
    QTest.keyClick(page.side.stages[1], KEYS.Key_4)
    QTest.keyClick(page.side.stages[1], KEYS.Key_P)
    ground.settle()
    with ground.catalogue.reading() as reading:
        (link,) = media.links_of(reading, ground.uids["blue"])
        (other,) = media.links_of(reading, ground.uids["red"])
    assert (link.rating, link.pick) == (4, True)
    assert (other.rating, other.pick) == (0, False)
    assert said[0].endswith(": ★★★★")
    assert page.side.stages[1].view_of().zoom == 2.0


# What is doubtful


def two(left: str, right: str) -> Two:
    before, after = (Sight(ItemCard(uid, uid, NOTHING, NOTHING)) for uid in "ab")
    return Two(before, after, {"places": left}, {"places": right}, None)


@pytest.mark.parametrize(
    ("left", "right", "doubtful"),
    [
        ("bridge town", "lake town", True),
        ("bridge town", "bridge town", False),
        ("bridge town", "town", False),
        ("town", "bridge town", False),
        ("", "lake", False),
        ("bridge", "", False),
    ],
)
def test_two_places_that_have_nothing_to_do_with_each_other_are_doubtful(left: str, right: str, doubtful: bool) -> None:
    assert elsewhere(two(left, right)) is doubtful


def test_a_picture_that_is_larger_than_its_pixels_says_so(ground: Ground) -> None:
    page = laid(ground, "red", "blue")
    stage = page.side.stages[0]
    corner = (slice(50, 76), slice(14, 200))
    assert not stage.enlarged(0)
    stage.zoom_to(1.0)
    ground.settle()
    plain = grabbed(stage)[corner]
    stage.zoom_to(1.5)
    ground.settle()
    assert stage.enlarged(0)
    assert abs(grabbed(stage)[corner] - plain).mean() > 20


def test_the_divider_keeps_its_place_while_aligning(ground: Ground) -> None:
    page = laid(ground, "large", "negative")
    assert page.mode == DIVIDER
    page.show_aligning(aligning=True)
    assert page.mode == DIVIDER
    QTest.keyClick(page.overlay, KEYS.Key_Left)
    assert page.overlay.divided == 0.5
