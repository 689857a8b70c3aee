"""A folder of pictures is tied to works with real widgets and real files: placed, put right, tied, taken back."""

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.desk.importing.file_thumbs import FileThumbs
from kalbajar_catalogue.desk.importing.match_pictures import MatchPictures
from kalbajar_catalogue.desk.importing.picture_pages import ALIKE, LONELY, MISSING, PLACED, REFUSED
from kalbajar_catalogue.desk.importing.pictures_panel import PicturesPanel
from kalbajar_catalogue.importing import flow, pictures
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.journal import Action
from tests.desk.conftest import COLOURS, WHO, Desk, controls, picture

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)
NUMBERS = ("ESCR-0004", "ESCR-0005", "ESCR-0006")
WORKS, FILES = 600, 1_700


@pytest.fixture
def carpets(desk: Desk) -> dict[str, str]:
    """Three carpets of the catalogue: number -> uid."""
    with desk.catalogue.work(WHO, Action("test")) as work:
        made = store.insert_all(work, [Carpet(object_number=number) for number in NUMBERS])
    return {carpet.object_number: carpet.uid for carpet in made}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Pictures of two of them, one broken, one of nobody, and one that the catalogue has."""
    folder = tmp_path / "from the photographer"
    folder.mkdir()
    for number, name in enumerate(("ESCR-0004", "ESCR-0004_detail", "ESCR-0004_verso", "ESCR-0005", "DSC_0017")):
        drawn(folder / f"{name}.jpg", number)
    (folder / "ESCR-0005_2.jpg").write_bytes((folder / "ESCR-0005.jpg").read_bytes()[:900])
    picture(folder / "ESCR-0006.jpg", COLOURS[0])
    return folder


@pytest.fixture
def page(desk: Desk, carpets: dict[str, str]) -> Iterator[MatchPictures]:
    """The page in the window's catalogue, with nothing chosen."""
    page = MatchPictures(desk.pages.site, "en")
    desk.pages.records.changed.connect(page.hear)
    page.resize(1232, 824)
    page.show()
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page)
    yield page
    page.close()
    page.deleteLater()


@pytest.fixture
def placed(desk: Desk, page: MatchPictures, folder: Path) -> PicturesPanel:
    """The panel with the folder placed."""
    page.take([folder])
    desk.settle()
    return page.panel


def drawn(file: Path, number: int) -> Path:
    """A picture that looks like none of the others."""
    image = Image.new("RGB", (240, 180), (number * 40 % 256, number * 90 % 256, 150))
    pen = ImageDraw.Draw(image)
    for step in range(6):
        left, top = (step * 53 + number * 71) % 200, (step * 37 + number * 29) % 140
        pen.rectangle(
            (left, top, left + 20 + number * 9, top + 12 + number * 7), (step * 40, 255 - step * 40, number * 50)
        )
    image.save(file, quality=90)
    return file


def choose(panel: PicturesPanel, place: int) -> None:
    """Chooses one of the pictures of the record in front."""
    line = panel.list.current()
    assert line is not None
    panel.record.choose(line.paths[place])


def chosen(panel: PicturesPanel) -> str:
    """The name of the picture that is chosen."""
    picture = panel.record.current()
    assert picture is not None
    return picture.name


def names(panel: PicturesPanel) -> list[str]:
    """The files of the record in hand, in order."""
    owner = panel.list.current()
    assert owner is not None
    return [path.name for path in owner.paths]


def tied(desk: Desk, uid: str) -> list[tuple[str, str]]:
    """The pictures of a work with their roles, in order."""
    with desk.catalogue.reading() as reading:
        return [
            (media.file_of(reading, link.media_file).original_filename, link.role)
            for link in media.links_of(reading, uid)
        ]


def count(panel: PicturesPanel, page: str) -> int:
    return len(panel._lines[page])


class TestPlacing:
    def test_files_go_to_the_works_with_whose_numbers_they_begin(self, placed: PicturesPanel) -> None:
        assert [line.number for line in placed.list.model_of_lines.lines] == list(NUMBERS)
        assert names(placed) == ["ESCR-0004.jpg", "ESCR-0004_verso.jpg", "ESCR-0004_detail.jpg"]
        assert count(placed, LONELY) == 1

    def test_alt_and_an_arrow_puts_a_picture_at_another_place(self, desk: Desk, placed: PicturesPanel) -> None:
        placed.record.strip.setFocus()
        QTest.keyClick(placed.record.strip, Qt.Key.Key_Right)
        QTest.keyClick(placed.record.strip, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert names(placed) == ["ESCR-0004.jpg", "ESCR-0004_detail.jpg", "ESCR-0004_verso.jpg"]
        assert chosen(placed) == "ESCR-0004_verso.jpg"

    def test_a_picture_is_dragged_to_another_place(self, desk: Desk, placed: PicturesPanel) -> None:
        strip = placed.record.strip
        first, last = (strip.visualRect(strip.model().index(row, 0)) for row in (0, 2))
        QTest.mousePress(strip.viewport(), Qt.MouseButton.LeftButton, pos=first.center())
        QTest.mouseMove(strip.viewport(), last.center() + QPoint(20, 0))
        QTest.mouseRelease(strip.viewport(), Qt.MouseButton.LeftButton, pos=last.center() + QPoint(20, 0))
        assert names(placed) == ["ESCR-0004_verso.jpg", "ESCR-0004_detail.jpg", "ESCR-0004.jpg"]

    def test_the_menu_of_a_picture_offers_the_same(self, placed: PicturesPanel) -> None:
        menu = placed.record.menu()
        on = next(action for action in menu.actions() if action.text() == "Move on")
        on.trigger()
        menu.deleteLater()
        assert names(placed)[:2] == ["ESCR-0004_verso.jpg", "ESCR-0004.jpg"]

    def test_another_picture_becomes_the_main_one(self, placed: PicturesPanel) -> None:
        choose(placed, 1)
        QTest.mouseClick(placed.record.main, Qt.MouseButton.LeftButton)
        assert names(placed)[0] == "ESCR-0004_verso.jpg"
        assert placed.record.role.value() == "main"
        assert not placed.record.main.isEnabled()

    def test_what_a_picture_shows_is_chosen_from_the_vocabulary(self, placed: PicturesPanel) -> None:
        choose(placed, 2)
        role = placed.record.role
        role.setCurrentIndex(role.findData("signature"))
        role.activated.emit(role.currentIndex())
        assert next(one.role for one in placed.placement.placed if "detail" in one.name) == "signature"

    def test_a_picture_that_belongs_elsewhere_is_taken_away_and_given_to_its_record(
        self, desk: Desk, placed: PicturesPanel, carpets: dict[str, str]
    ) -> None:
        placed.record.strip.setFocus()
        QTest.keyClick(placed.record.strip, Qt.Key.Key_Delete)
        assert count(placed, LONELY) == 2
        placed.turn(LONELY)
        placed.list.setCurrentIndex(placed.list.model_of_lines.index(1))
        QTest.keyClicks(placed.lonely.line, "escr-0006")
        QTest.keyClick(placed.lonely.line, Qt.Key.Key_Return)
        assert [one.name for one in placed.placement.placed if one.uid == carpets["ESCR-0006"]] == [
            "ESCR-0006.jpg",
            "ESCR-0004.jpg",
        ]

    def test_what_names_no_record_is_given_to_none(self, placed: PicturesPanel) -> None:
        placed.turn(LONELY)
        QTest.keyClicks(placed.lonely.line, "ESCR-00")
        assert not placed.lonely.give.isEnabled()

    def test_a_file_is_left_out_and_put_back(self, placed: PicturesPanel) -> None:
        placed.turn(LONELY)
        QTest.mouseClick(placed.lonely.leave, Qt.MouseButton.LeftButton)
        assert (placed.placement.lonely, placed.page) == ((), PLACED)
        QTest.mouseClick(placed.back, Qt.MouseButton.LeftButton)
        assert [path.name for path in placed.placement.lonely] == ["DSC_0017.jpg"]

    def test_a_file_of_nobody_comes_in_as_a_photograph(self, page: MatchPictures, placed: PicturesPanel) -> None:
        asked: list[list[Path]] = []
        page.files_dropped.connect(asked.append)
        placed.turn(LONELY)
        QTest.mouseClick(placed.lonely.photographs, Qt.MouseButton.LeftButton)
        assert [[path.name for path in paths] for paths in asked] == [["DSC_0017.jpg"]]
        assert placed.placement.lonely == ()


class TestTying:
    def test_all_of_it_is_tied_in_one_step_and_taken_back_in_one(
        self, desk: Desk, page: MatchPictures, placed: PicturesPanel, carpets: dict[str, str]
    ) -> None:
        choose(placed, 1)
        placed.record.main.click()
        looked_and_tied(desk, page)
        own = [("ESCR-0004_verso.jpg", "main"), ("ESCR-0004.jpg", "detail"), ("ESCR-0004_detail.jpg", "detail")]
        assert tied(desk, carpets["ESCR-0004"]) == own
        assert tied(desk, carpets["ESCR-0005"]) == [("ESCR-0005.jpg", "main")]
        assert "5" in page.finish.text()
        page.undo_asked.connect(desk.pages.steps.undo_this)
        QTest.mouseClick(page.finish.undo, Qt.MouseButton.LeftButton)
        desk.settle()
        assert tied(desk, carpets["ESCR-0004"]) == []
        assert page.change_set == 0

    def test_its_name_in_the_history_tells_how_many(
        self, desk: Desk, page: MatchPictures, placed: PicturesPanel
    ) -> None:
        looked_and_tied(desk, page)
        with desk.catalogue.reading() as reading:
            action = history.change_set(reading, page.change_set).action
        assert (action.code, action.values) == ("pictures.matched", {"count": 5})

    def test_a_broken_picture_is_refused_with_its_reason(
        self, desk: Desk, page: MatchPictures, placed: PicturesPanel
    ) -> None:
        looked(desk, page)
        placed.turn(REFUSED)
        line = placed.list.current()
        assert line is not None
        assert line.title == "ESCR-0005_2.jpg"
        assert "ends too early" in placed._said.text()

    def test_what_the_catalogue_has_is_shown_beside_it_and_skipped(
        self, desk: Desk, page: MatchPictures, placed: PicturesPanel, carpets: dict[str, str]
    ) -> None:
        looked(desk, page)
        assert placed.page == ALIKE
        shown = placed.list.current()
        assert shown is not None
        assert shown.title == "ESCR-0006.jpg"
        assert page.foot.next.text().startswith("Tie 5 ")
        QTest.mouseClick(placed.alike.choice.buttons["skip"], Qt.MouseButton.LeftButton)
        assert page.foot.next.text().startswith("Tie 4 ")
        page.tie()
        desk.settle()
        assert tied(desk, carpets["ESCR-0006"]) == []

    def test_attached_too_both_works_show_one_file(
        self, desk: Desk, page: MatchPictures, placed: PicturesPanel, carpets: dict[str, str]
    ) -> None:
        before = files(desk)
        looked_and_tied(desk, page)
        assert [role for _, role in tied(desk, carpets["ESCR-0006"])] == ["main"]
        assert len(files(desk)) == len(before) + 4

    def test_what_was_given_after_the_look_is_looked_at_too(
        self, desk: Desk, page: MatchPictures, placed: PicturesPanel, carpets: dict[str, str]
    ) -> None:
        looked(desk, page)
        placed.turn(LONELY)
        placed.lonely.line.setText("ESCR-0005")
        QTest.keyClick(placed.lonely.line, Qt.Key.Key_Return)
        assert page.foot.next.text() == "Look at the pictures"
        looked_and_tied(desk, page)
        assert tied(desk, carpets["ESCR-0005"]) == [("ESCR-0005.jpg", "main"), ("DSC_0017.jpg", "detail")]

    def test_put_aside_nothing_is_left_behind(self, desk: Desk, page: MatchPictures, placed: PicturesPanel) -> None:
        before = originals(desk)
        looked(desk, page)
        assert len(originals(desk)) == len(before) + 4
        QTest.mouseClick(page.foot.back, Qt.MouseButton.LeftButton)
        desk.settle()
        assert originals(desk) == before

    def test_what_was_skipped_is_not_kept(self, desk: Desk, page: MatchPictures, placed: PicturesPanel) -> None:
        before = originals(desk)
        looked(desk, page)
        placed._skip([one.path for one in placed.placement.placed if "0004" in one.name], True)
        page.tie()
        desk.settle()
        assert len(originals(desk)) == len(before) + 1


class TestWithATable:
    def test_names_of_the_table_that_the_folder_lacks_are_told_with_their_rows(
        self, desk: Desk, page: MatchPictures, folder: Path, tmp_path: Path
    ) -> None:
        table = tmp_path / "carpets.csv"
        table.write_text("Object number;Title en;Picture\nNEW-1;Palaz;DSC_0017.jpg\nNEW-2;Kilim;DSC_0099.jpg\n")
        opened = open_table(table)
        mapped = flow.mapping_for(desk.catalogue, opened, "carpet")
        found = flow.check(desk.catalogue, opened, mapped)
        with desk.catalogue.reading() as reading:
            placement = pictures.place(reading, [folder], found)
        panel = page.panel
        panel.show_pictures(placement, None, found)
        desk.settle()
        if not placement.missing:
            pytest.fail(f"no heading of pictures was known: {mapped.columns}")
        panel.turn(MISSING)
        line = panel.list.current()
        assert line is not None
        assert (line.title, line.words) == ("DSC_0099.jpg", "Row 3 · NEW-2 · Kilim")
        panel.turn(PLACED)
        assert "NEW-1" in [line.number for line in panel.list.model_of_lines.lines]


class TestReach:
    @pytest.mark.parametrize("list_", [PLACED, LONELY, ALIKE, REFUSED])
    def test_every_control_has_a_name_and_is_reached_by_tab(
        self, desk: Desk, page: MatchPictures, placed: PicturesPanel, list_: str
    ) -> None:
        looked(desk, page)
        placed.turn(list_)
        desk.settle()
        wanted = {widget for widget in controls(page) if widget.isVisible() and widget.isEnabled()}
        unnamed = [widget for widget in wanted if not spoken(widget)]
        assert unnamed == []
        placed.list.setFocus()
        reached: set[QWidget] = set()
        for _ in range(60):
            focused = page.focusWidget()
            assert focused is not None
            reached.add(focused)
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert {type(widget).__name__ for widget in wanted} <= {type(widget).__name__ for widget in reached}

    def test_a_switch_of_the_language_says_records_anew(
        self, desk: Desk, page: MatchPictures, placed: PicturesPanel
    ) -> None:
        page.speak("az")
        desk.settle()
        assert placed.record.role.currentText() != "Main view"
        assert names(placed)[0] == "ESCR-0004.jpg"


class TestMany:
    def test_1700_pictures_of_600_works_are_placed_and_shown_fast(
        self, desk: Desk, page: MatchPictures, tmp_path: Path
    ) -> None:
        many = tmp_path / "many"
        many.mkdir()
        content = drawn(tmp_path / "one.jpg", 1)
        with desk.catalogue.work(WHO, Action("test")) as work:
            store.insert_all(work, [Carpet(object_number=f"KAT-{number:04}") for number in range(WORKS)])
        for number in range(FILES):
            shutil.copy(content, many / f"KAT-{number % WORKS:04}_{number // WORKS}.jpg")
        begun = time.perf_counter()
        page.take([many])
        desk.settle()
        assert time.perf_counter() - begun < 6
        assert page.panel.list.model_of_lines.rowCount() == WORKS
        panel = page.panel
        begun = time.perf_counter()
        panel.record.moved.emit(panel.placement.placed[0], 2)
        assert time.perf_counter() - begun < 0.5

    def test_a_folder_that_the_catalogue_has_already_is_shown_fast(
        self, desk: Desk, page: MatchPictures, tmp_path: Path
    ) -> None:
        many = tmp_path / "many"
        many.mkdir()
        with desk.catalogue.work(WHO, Action("test")) as work:
            store.insert_all(work, [Carpet(object_number=f"KAT-{number:04}") for number in range(WORKS)])
        content = picture(tmp_path / "one.jpg", COLOURS[0])
        for number in range(WORKS):
            shutil.copy(content, many / f"KAT-{number:04}.jpg")
        page.take([many])
        desk.settle()
        looked(desk, page)
        assert count(page.panel, ALIKE) == WORKS
        begun = time.perf_counter()
        page.panel.alike.all.click()
        assert time.perf_counter() - begun < 1
        assert page.pictured is not None
        assert len(page.pictured.skipped) == WORKS
        assert not page.foot.next.isEnabled()

    def test_thumbs_out_of_sight_are_not_made(self, desk: Desk, folder: Path) -> None:
        thumbs = FileThumbs(desk.jobs)
        paths = sorted(folder.glob("*.jpg"))
        assert [thumbs.pixmap(path) for path in paths] == [None] * len(paths)
        thumbs.keep_only(paths[:1])
        desk.settle()
        assert thumbs.pixmap(paths[0]) is not None
        assert thumbs.pixmap(paths[1]) is None
        thumbs.stop()
        desk.settle()


def looked(desk: Desk, page: MatchPictures) -> None:
    """The pictures are looked at."""
    QTest.mouseClick(page.foot.next, Qt.MouseButton.LeftButton)
    desk.settle()
    assert page.pictured is not None


def looked_and_tied(desk: Desk, page: MatchPictures) -> None:
    """And tied."""
    looked(desk, page)
    QTest.mouseClick(page.foot.next, Qt.MouseButton.LeftButton)
    desk.settle()
    assert page.change_set


def files(desk: Desk) -> list[str]:
    with desk.catalogue.reading() as reading:
        return [uid for uid, *_ in store.glance(reading, MediaFile, ())]


def originals(desk: Desk) -> set[Path]:
    return {path for path in (desk.catalogue.folder / media.ORIGINALS).rglob("*") if path.is_file()}


def spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)
