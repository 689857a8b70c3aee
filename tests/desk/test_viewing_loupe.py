"""The loupe: at once, then sharp; the original's own pixels at 100 %; everything by key."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kalbajar_catalogue.desk.viewing import geometry, verbs
from kalbajar_catalogue.desk.viewing.loupe import Loupe
from kalbajar_catalogue.desk.viewing.opening import Loupes
from kalbajar_catalogue.desk.viewing.originals import Originals
from kalbajar_catalogue.desk.viewing.stage import Stage
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.storage import history
from tests.catalogues import done
from tests.desk.viewing_ground import LARGE, Ground, grabbed
from tests.desk.viewing_ground import ground as ground
from tests.desk.viewing_ground import viewing_folder as viewing_folder

KEYS = Qt.Key


def open_loupe(ground: Ground, *names: str, at: int = 0, settle: bool = True) -> Loupe:
    with ground.catalogue.reading() as reading:
        sights = verbs.sights(ground.these(*(names or ("large", "small", "red"))))(reading)
    loupe = Loupe(ground.site, sights, at, "en")
    loupe.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    if settle:
        ground.show(loupe, 1200, 820)
        loupe.stage.setFocus()
    return loupe


def original(ground: Ground, name: str) -> np.ndarray:
    with ground.catalogue.reading() as reading:
        file = media.main_pictures(reading, ground.these(name))[ground.uids[name]][1]
    with Image.open(media.original(ground.catalogue.folder, file)) as image:
        return np.asarray(image.convert("RGB")).astype(int)


def wheel(stage: Stage, spot: QPoint, notches: int) -> None:
    event = QWheelEvent(
        QPointF(spot), QPointF(stage.mapToGlobal(spot)), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(stage, event)


def test_the_picture_is_whole_and_then_shows_its_own_pixels_one_to_one(ground: Ground) -> None:
    loupe = open_loupe(ground)
    assert loupe.stage.is_whole
    QTest.keyClick(loupe.stage, KEYS.Key_1)
    ground.settle()
    shown, pixels = grabbed(loupe.stage), original(ground, "large")
    height, width = shown.shape[:2]
    left, top = LARGE[0] // 2 - width // 2, LARGE[1] // 2 - height // 2
    area = slice(0, height - 120), slice(0, width - 160)  # the map lies over the rest
    assert np.array_equal(shown[area], pixels[top : top + height, left : left + width][area])
    assert loupe.foot.zoom.text() == "100\u00a0%"


def test_above_two_hundred_per_cent_each_pixel_is_a_square(ground: Ground) -> None:
    loupe = open_loupe(ground)
    QTest.keyClick(loupe.stage, KEYS.Key_4)
    ground.settle()
    row = grabbed(loupe.stage)[200, :800]
    changes = np.flatnonzero(np.abs(np.diff(row, axis=0)).sum(axis=1))
    assert len(changes)
    assert set(np.diff(changes) % 4) == {0}


def test_until_the_original_is_there_the_screen_copy_is_shown(ground: Ground) -> None:
    loupe = open_loupe(ground)
    QTest.keyClick(loupe.stage, KEYS.Key_1)
    assert loupe.originals.is_coming(loupe.stage.plates[0].sight.sha256) or not loupe.stage.plates[0].is_sharp
    copy = grabbed(loupe.stage)
    ground.settle()
    sharp = grabbed(loupe.stage)
    assert np.abs(copy - sharp)[:600, :1000].mean() < 3  # the same place, a little softer


def test_the_wheel_keeps_what_is_under_the_pointer(ground: Ground) -> None:
    loupe = open_loupe(ground)
    QTest.keyClick(loupe.stage, KEYS.Key_1)
    ground.settle()
    spot = QPoint(300, 200)
    before = grabbed(loupe.stage)[spot.y(), spot.x()]
    wheel(loupe.stage, spot, 3)
    ground.settle()
    after = grabbed(loupe.stage)[spot.y(), spot.x()]
    assert loupe.stage.view_of().zoom == pytest.approx(1.25**3)
    assert np.abs(before - after).max() <= 1


def test_dragging_draws_the_picture_along(ground: Ground) -> None:
    loupe = open_loupe(ground)
    QTest.keyClick(loupe.stage, KEYS.Key_1)
    ground.settle()
    before = grabbed(loupe.stage)
    QTest.mousePress(loupe.stage, Qt.MouseButton.LeftButton, pos=QPoint(500, 400))
    QTest.mouseMove(loupe.stage, QPoint(540, 430))
    QTest.mouseRelease(loupe.stage, Qt.MouseButton.LeftButton, pos=QPoint(540, 430))
    after = grabbed(loupe.stage)
    assert np.array_equal(after[130:500, 140:900], before[100:470, 100:860])


def test_a_press_on_the_map_goes_there(ground: Ground) -> None:
    loupe = open_loupe(ground)
    QTest.keyClick(loupe.stage, KEYS.Key_2)
    box = loupe.stage._map().toRect()
    QTest.mouseClick(loupe.stage, Qt.MouseButton.LeftButton, pos=QPoint(box.left() + 4, box.top() + 4))
    left, top, right, bottom = seen_of(loupe.stage)
    assert (left, top) == pytest.approx((0, 0), abs=0.001)
    assert max(right, bottom) < 0.5


def seen_of(stage: Stage) -> tuple[float, float, float, float]:
    return geometry.seen(stage.view_of(), stage.plates[0].size, stage.room)


def test_arrows_go_on_while_the_picture_is_whole_and_draw_it_when_it_is_not(ground: Ground) -> None:
    loupe = open_loupe(ground)
    QTest.keyClick(loupe.stage, KEYS.Key_Right)
    assert (loupe.at, loupe.foot.back.isEnabled()) == (1, True)
    QTest.keyClick(loupe.stage, KEYS.Key_2)
    QTest.keyClick(loupe.stage, KEYS.Key_Right)
    assert loupe.at == 1
    assert loupe.stage.view_of().x > 0.5
    for key, at in ((KEYS.Key_PageDown, 2), (KEYS.Key_PageDown, 2), (KEYS.Key_Home, 0), (KEYS.Key_End, 2)):
        QTest.keyClick(loupe.stage, key)
        assert loupe.at == at
    assert loupe.stage.is_whole


def test_neighbours_are_ready_before_they_are_asked_for(ground: Ground) -> None:
    loupe = open_loupe(ground, "large", "small", "red", "blue", at=1)
    for name in ("large", "red"):
        sight = next(one for one in loupe._sights if one.uid == ground.uids[name])
        assert ground.site.pictures.pixmap(sight.wanted()) is not None
    loupe.go(1)
    assert np.abs(grabbed(loupe.stage)[400, 600] - (200, 40, 20)).max() < 6


def test_no_more_originals_are_held_than_two(ground: Ground) -> None:
    loupe = open_loupe(ground, "large", "small", "red", "blue")
    for _ in range(4):
        loupe.stage.zoom_to(2.0)
        ground.settle()
        loupe.go(1)
    assert len(loupe.originals._held) == 2
    loupe.close()
    assert not loupe.originals._held


def test_one_that_is_no_longer_looked_at_is_not_decoded(ground: Ground) -> None:
    loupe = open_loupe(ground)
    loupe.stage.zoom_to(2.0)
    grabbed(loupe.stage)
    job = loupe.originals._under_way[loupe.stage.plates[0].sight.sha256]
    loupe.go(1)
    assert job.cancelled
    ground.settle()
    assert not loupe.originals._held


def test_a_missing_original_is_told_and_its_copy_shown(ground: Ground) -> None:
    loupe = open_loupe(ground, "large")
    pixels = original(ground, "large")
    with ground.catalogue.reading() as reading:
        file = media.main_pictures(reading, ground.these("large"))[ground.uids["large"]][1]
    path = media.original(ground.catalogue.folder, file)
    path.chmod(0o644)
    path.unlink()
    QTest.keyClick(loupe.stage, KEYS.Key_1)
    ground.settle()
    assert loupe.notice.isVisible()
    assert loupe.notice.words.text().endswith("Shown is its screen copy.")
    shown = grabbed(loupe.stage)
    left, top = LARGE[0] // 2 - shown.shape[1] // 2, LARGE[1] // 2 - shown.shape[0] // 2
    assert np.abs(shown[:500, :900] - pixels[top : top + 500, left : left + 900]).mean() < 3


def test_stars_and_the_flag_are_given_by_key_stored_and_taken_back(ground: Ground) -> None:
    over = QWidget()
    ground.show(over)
    loupes = Loupes(ground.site, "en", over)
    ground.records.changed.connect(loupes.hear)
    loupes.open(ground.these("large", "small"), 1)
    ground.settle()
    loupe = loupes.loupe
    assert loupe is not None
    assert loupe.sight is not None
    assert loupe.sight.uid == ground.uids["small"]
    QTest.keyClick(loupe.stage, KEYS.Key_4, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(loupe.stage, KEYS.Key_P)
    ground.settle()
    with ground.catalogue.reading() as reading:
        link = media.main_pictures(reading, ground.these("small"))[ground.uids["small"]][0]
        last = history.next_undo(reading, "Curator")
    assert (link.rating, link.pick, loupe.foot.stars.value(), loupe.foot.flag.isChecked()) == (4, True, 4, True)
    assert last is not None
    done(ground.catalogue, lambda work: history.undo(work, last.id))
    loupes._site.records.read(verbs.sights(ground.these("large", "small")), loupes._remark)
    ground.settle()
    assert not loupe.foot.flag.isChecked()
    loupe.close()
    ground.settle()


def test_the_facts_of_the_file_are_filtered_as_one_types(ground: Ground) -> None:
    loupe = open_loupe(ground)
    QTest.keyClick(loupe.stage, KEYS.Key_I)
    ground.settle()
    assert loupe.panel.isVisible()
    assert ("Pixels", "2400 × 1600 (3.8\u00a0MP)") in loupe.panel._facts()
    assert ("Name", "large.jpg") in loupe.panel._facts()
    whole = loupe.panel._found.rowCount()
    loupe.panel.filter.setText("no such thing")
    assert loupe.panel._found.rowCount() == 0
    loupe.panel.filter.clear()
    assert loupe.panel._found.rowCount() == whole
    QTest.keyClick(loupe.stage, KEYS.Key_I)
    assert not loupe.panel.isVisible()


def test_every_control_has_a_name_and_is_reached_by_tab(ground: Ground) -> None:
    loupe = open_loupe(ground, at=1)
    loupe.toggle_facts()
    ground.settle()
    assert_reachable(loupe)


def assert_reachable(window: QWidget) -> None:
    """Every control that can have the focus has a name, and Tab comes to it."""
    controls = {
        widget for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }  # fmt: skip
    assert controls
    assert [type(one).__name__ for one in controls if not one.accessibleName()] == []
    reached: set[QWidget] = set()
    at: QWidget | None = window
    for _ in range(400):
        at = at.nextInFocusChain() if at else None
        if at is window or at is None:
            break
        reached.add(at)
    assert [one.accessibleName() for one in controls - reached] == []


def test_esc_leaves(ground: Ground) -> None:
    loupe = open_loupe(ground)
    QTest.keyClick(loupe.stage, KEYS.Key_Escape)
    assert not loupe.isVisible()


def test_it_is_said_in_the_language_of_the_desk(ground: Ground, tmp_path: Path) -> None:
    loupe = open_loupe(ground)
    loupe.speak("ru")
    assert loupe.foot._title.text() == "The large one [en]"


def test_originals_that_cannot_be_decoded_are_not_tried_again(ground: Ground) -> None:
    originals = Originals(ground.catalogue.folder, ground.jobs)
    told: list[str] = []
    originals.arrived.connect(told.append)
    for _ in range(2):
        originals.ask("0" * 64, "00/" + "0" * 64 + ".jpg")
        ground.settle()
    assert told == ["0" * 64]
    assert originals.problem("0" * 64) is not None
    originals.close()
    originals.deleteLater()
