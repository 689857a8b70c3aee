"""The light table: the same point at the same size, over each other in three ways, and pairs made and taken apart."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kalbajar_catalogue.desk.tokens import DARK
from kalbajar_catalogue.desk.viewing.overlay import BLINK, DIVIDER, FADE
from kalbajar_catalogue.desk.viewing.stage import Stage
from kalbajar_catalogue.desk.viewing.table import LightTablePage
from kalbajar_catalogue.desk.viewing.toolbar import SIDE
from kalbajar_catalogue.items import pairs
from kalbajar_catalogue.items.pairs import Paired
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.storage import history
from kalbajar_catalogue.storage.journal import Action
from tests.desk.test_viewing_loupe import assert_reachable
from tests.desk.viewing_ground import Ground, grabbed
from tests.desk.viewing_ground import ground as ground
from tests.desk.viewing_ground import viewing_folder as viewing_folder

KEYS = Qt.Key
RED, BLUE = (200, 40, 20), (20, 40, 220)
CLEAR = (slice(60, -140), slice(None))
"""The part of a stage without captions and map."""


def laid(ground: Ground, *names: str) -> LightTablePage:
    page = LightTablePage(ground.site, "en")
    ground.records.changed.connect(page.hear)
    ground.show(page)
    page.show_works(ground.these(*names))
    ground.settle()
    return page


def away(one: np.ndarray, other: np.ndarray | tuple[int, int, int]) -> float:
    return float(np.abs(one - other).mean())


@pytest.mark.parametrize("zoom", [None, 0.5, 1.0, 3.0])
def test_two_files_of_one_scene_show_the_same_crop(ground: Ground, zoom: float | None) -> None:
    page = laid(ground, "large", "small")
    assert page.mode == SIDE
    if zoom:
        page.side.stages[0].zoom_to(zoom)
        page.side.stages[0].pan(-170, 90)
    ground.settle()
    left, right = (grabbed(stage)[CLEAR] for stage in page.side.shown)
    assert left.shape == right.shape
    assert away(left, right) < 1.5
    page.side.locked = False
    page.side.stages[1].zoom_to(2.0)
    page.side.stages[1].pan(300, 200)
    ground.settle()
    assert away(left, grabbed(page.side.stages[1])[CLEAR]) > 8
    assert away(left, grabbed(page.side.stages[0])[CLEAR]) < 0.01


def test_locking_again_brings_them_together(ground: Ground) -> None:
    page = laid(ground, "large", "small")
    page.toolbar.lock.click()
    page.side.stages[1].zoom_to(2.0)
    assert page.side.stages[0].is_whole
    page.toolbar.lock.click()
    first, second = (stage.relative() for stage in page.side.shown)
    assert first is not None
    assert second is not None
    assert (first.zoom, first.x, first.y) == pytest.approx((second.zoom, second.x, second.y))


def test_another_way_to_lay_them_keeps_point_and_size(ground: Ground) -> None:
    page = laid(ground, "large", "small")
    page.zoom_to(1.5)
    page.side.stages[0].pan(-100, 60)
    before = page.side.stages[0].view_of()
    page.show_mode(DIVIDER)
    after, other = page.overlay.view_of(0), page.overlay.view_of(1)
    assert (after.zoom, after.x, after.y) == pytest.approx((before.zoom, before.x, before.y))
    assert other.zoom == pytest.approx(2 * after.zoom)
    page.swap()
    assert page.overlay.view_of(0) == other
    page.show_mode(SIDE)
    assert page.side.stages[0].view_of() == before


@pytest.mark.parametrize(("keys", "share"), [("", 0.5), ("RRR", 0.53), ("llr", 0.31), ("L" * 60, 0.0)])
def test_the_divider_stands_where_it_was_put(ground: Ground, keys: str, share: float) -> None:
    page = laid(ground, "red", "blue")
    page.show_mode(DIVIDER)
    for key in keys:
        shift = Qt.KeyboardModifier.ShiftModifier if key.islower() else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(page.overlay.knob, KEYS.Key_Left if key in "lL" else KEYS.Key_Right, shift)
    ground.settle()
    row = grabbed(page.overlay)[page.overlay.height() // 4]
    red = np.flatnonzero(np.abs(row - RED).max(axis=1) < 8)
    blue = np.flatnonzero(np.abs(row - BLUE).max(axis=1) < 8)
    if keys == "llr":
        share = 0.5 - 0.2 + 0.1
    split = share * page.overlay.width()
    assert len(red) == pytest.approx(split, abs=3)
    assert len(red) == 0 or red.max() < split + 2
    assert blue.min() > split - 2


def test_the_divider_is_dragged_and_space_swaps_the_sides(ground: Ground) -> None:
    page = laid(ground, "red", "blue")
    page.show_mode(DIVIDER)
    knob = page.overlay.knob
    QTest.mousePress(knob, Qt.MouseButton.LeftButton, pos=QPoint(22, 22))
    QTest.mouseMove(knob, knob.mapFromParent(QPoint(200, 300)))
    QTest.mouseRelease(knob, Qt.MouseButton.LeftButton, pos=knob.mapFromParent(QPoint(200, 300)))
    assert page.overlay.divided == pytest.approx(200 / page.overlay.width(), abs=0.002)
    QTest.keyClick(knob, KEYS.Key_Space)
    row = grabbed(page.overlay)[page.overlay.height() // 4]
    assert np.abs(row[100] - BLUE).max() < 8
    assert np.abs(row[400] - RED).max() < 8


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_half_faded_is_the_mean_of_both(ground: Ground, share: float) -> None:
    page = laid(ground, "red", "blue")
    page.show_mode(FADE)
    page.band.fade.setValue(round(share * 100))
    wanted = np.array(RED) * (1 - share) + np.array(BLUE) * share
    assert np.abs(grabbed(page.overlay)[300, 400] - wanted).max() <= 4


def test_beside_a_narrower_picture_the_other_fades_into_the_dark(ground: Ground) -> None:
    page = laid(ground, "red", "tall")
    page.show_mode(FADE)
    page.band.fade.setValue(100)
    dark = tuple(int(DARK.ground[at : at + 2], 16) for at in (1, 3, 5))
    picture = grabbed(page.overlay)
    assert np.abs(picture[200, 30] - dark).max() <= 1
    assert np.abs(picture[picture.shape[0] // 2, picture.shape[1] // 2] - (90, 90, 90)).max() < 8


def test_blinking_shows_one_then_the_other_and_space_does_so_by_hand(ground: Ground) -> None:
    page = laid(ground, "red", "blue")
    page.show_mode(BLINK)
    spot = (300, 400)
    assert np.abs(grabbed(page.overlay)[spot] - RED).max() < 8
    QTest.keyClick(page.overlay, KEYS.Key_Space)
    assert np.abs(grabbed(page.overlay)[spot] - BLUE).max() < 8
    assert not page.overlay.blinking
    page.band.run.click()
    assert page.overlay.blinking
    page.show_mode(SIDE)
    assert not page.overlay.blinking


def test_it_never_alternates_faster_than_twice_a_second(ground: Ground) -> None:
    page = laid(ground, "red", "blue")
    page.show_mode(BLINK)
    for wanted, got in ((10, 500), (700, 700), (9000, 2000)):
        page.overlay.show_interval(wanted)
        assert page.overlay._timer.interval() == got
    page.band.rate.setValue(page.band.rate.maximum())
    assert page.overlay._timer.interval() == 500


def test_a_pair_opens_with_the_divider_and_the_earlier_one_at_the_left(ground: Ground) -> None:
    page = laid(ground, "negative", "large")
    assert page.mode == DIVIDER
    assert page.two is not None
    assert (page.two.left.uid, page.two.right.uid) == tuple(ground.these("large", "negative"))
    assert page.comparison._state.text() == "paired"


def listed(ground: Ground) -> tuple[Paired, ...]:
    with ground.catalogue.reading() as reading:
        return pairs.pairs(reading)


def test_two_are_paired_changed_and_taken_apart(ground: Ground) -> None:
    red, blue = ground.these("red", "blue")
    page = laid(ground, "red", "blue")
    panel = page.comparison
    panel.first.buttons["right"].click()
    panel.viewpoint.buttons["same"].click()
    page.load()
    ground.settle()
    assert len(listed(ground)) == 1
    panel.pair.click()
    ground.settle()
    assert Paired(blue, red, same_viewpoint=True) in listed(ground)
    assert panel.unpair.isVisible()
    panel.first.buttons["unknown"].click()
    ground.settle()
    assert [pair.ordered for pair in listed(ground) if pair.of(red, blue)] == [False]
    with ground.catalogue.reading() as reading:
        last = history.next_undo(reading, "Curator")
    assert last is not None
    assert last.action.code == "photographs.paired"
    panel.unpair.click()
    ground.settle()
    assert not any(pair.of(red, blue) for pair in listed(ground))
    assert panel.pair.isVisible()


def test_next_pair_walks_all_pairs_and_comes_round(ground: Ground) -> None:
    with ground.catalogue.work("Curator", history_action()) as work:
        pairs.pair(work, ground.uids["red"], ground.uids["blue"])
    page = laid(ground, "large", "negative")
    seen = []
    for _ in range(3):
        seen.append((page.comparison._place.text(), {one.uid for one in page._laid.sights}))
        page.comparison.next.click()
        ground.settle()
    first, second = set(ground.these("large", "negative")), set(ground.these("red", "blue"))
    assert seen == [("1 of 2", first), ("2 of 2", second), ("1 of 2", first)]


def history_action() -> Action:
    return Action("photographs.paired", {"one": "1", "other": "2"})


def test_lines_that_differ_carry_a_sign(ground: Ground) -> None:
    page = laid(ground, "large", "small")
    texts = [value.text() for value in page.comparison._values if hasattr(value, "text")]
    assert "≠ 1200 × 800" in texts
    assert "2400 × 1600" in texts


def test_one_alone_asks_for_the_other_and_takes_it_from_the_film(ground: Ground) -> None:
    page = laid(ground, "red")
    assert page.side.other.isVisible()
    assert page.toolbar.modes.buttons[DIVIDER].isEnabled() is False
    page.side.other.click()
    assert page.film.frames.rowCount() == 5
    row = next(row for row in range(5) if page.film.frames._frames[row].sight.uid == ground.uids["blue"])
    page.film.setCurrentIndex(page.film.frames.index(row))
    QTest.keyClick(page.film, KEYS.Key_Return)
    ground.settle()
    assert [sight.uid for sight in page._laid.sights] == ground.these("red", "blue")
    assert not page.side.other.isVisible()


def test_of_four_two_are_compared_and_the_film_chooses_which(ground: Ground) -> None:
    page = laid(ground, "red", "blue", "small", "large")
    assert len(page.side.shown) == 4
    assert page.two is not None
    page.choose(ground.uids["small"], on_left=False)
    assert (page.two.left.uid, page.two.right.uid) == tuple(ground.these("red", "small"))
    page.choose(ground.uids["small"], on_left=True)
    assert (page.two.left.uid, page.two.right.uid) == tuple(ground.these("small", "red"))


def test_a_missing_original_is_told_by_name(ground: Ground) -> None:
    with ground.catalogue.reading() as reading:
        file = media.main_pictures(reading, ground.these("large"))[ground.uids["large"]][1]
    page = laid(ground, "large", "small")
    path = media.original(ground.catalogue.folder, file)
    path.chmod(0o644)
    path.unlink()
    page.zoom_to(2.0)
    ground.settle()
    assert page.notice.isVisible()
    assert page.notice.words.text().startswith("The original of 1 is missing")


def test_esc_goes_back_and_f_gives_more_room(ground: Ground) -> None:
    page = laid(ground, "large", "small")
    asked: list[bool] = []
    page.back_asked.connect(lambda: asked.append(True))
    QTest.keyClick(page.side.stages[0], KEYS.Key_F)
    assert not page.comparison.isVisible()
    QTest.keyClick(page.side.stages[0], KEYS.Key_F)
    assert page.comparison.isVisible()
    QTest.keyClick(page.side.stages[0], KEYS.Key_Escape)
    assert asked == [True]


def test_the_originals_are_given_back_when_the_page_is_left(ground: Ground) -> None:
    page = laid(ground, "large", "small")
    page.zoom_to(1.0)
    ground.settle()
    assert page.originals._held
    page.hide()
    assert not page.originals._held


@pytest.mark.parametrize("mode", [SIDE, DIVIDER, FADE, BLINK])
def test_every_control_has_a_name_and_is_reached_by_tab(ground: Ground, mode: str) -> None:
    page = laid(ground, "large", "negative")
    page.show_mode(mode)
    ground.settle()
    assert_reachable(page)


def test_an_empty_table_says_what_to_do(ground: Ground) -> None:
    page = laid(ground)
    assert page._empty.isVisible()
    assert not page._table.isVisible()


def test_a_stage_without_pictures_is_not_upset_by_keys(ground: Ground) -> None:
    page = laid(ground)
    stage: Stage = page.side.stages[0]
    for key in (KEYS.Key_1, KEYS.Key_Left, KEYS.Key_Plus, KEYS.Key_0):
        QTest.keyClick(stage, key)
    assert stage.is_whole
