"""A table is dropped, chosen or pasted with real widgets and real files, and what it was taken for is corrected."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kalbajar_catalogue.desk.importing.source_parts import DELIMITER, ENCODING, HEADER, SHEET
from kalbajar_catalogue.desk.importing.state import Step
from kalbajar_catalogue.desk.importing.wizard import ImportWizard
from kalbajar_catalogue.desk.session import Session
from kalbajar_catalogue.desk.window import Task
from tests.desk.conftest import Desk
from tests.desk.wizard_ground import book, choose, heads, press, shown, table, wizard, written

__all__ = ["table", "wizard"]
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)


def test_the_page_opens_by_key_by_command_by_the_rail_and_by_the_menu(desk: Desk) -> None:
    def by_key() -> None:
        QTest.keyClick(desk.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)

    def by_command() -> None:
        desk.pages.palette.command_asked.emit("import")

    def by_menu() -> None:
        desk.window.bar.imports.trigger()

    def by_rail() -> None:
        desk.window.rail.show_chosen("import")

    ways: tuple[Callable[[], None], ...] = (by_key, by_command, by_menu, by_rail)
    for way in ways:
        desk.pages.show_page("gallery")
        way()
        desk.settle()
        assert desk.pages.current == "import"
    page = desk.pages.rooms.page("import")
    assert isinstance(page, ImportWizard)
    press(page.choose.pictures)
    desk.settle()
    assert desk.pages.current == "match_pictures"


def test_who_begins_with_a_table_comes_to_the_page_once_the_catalogue_is_open(desk: Desk, tmp_path: Path) -> None:
    asked: list[Task] = []
    desk.window.making_asked.connect(asked.append)
    desk.window.show_welcome(tmp_path / "new")
    desk.settle()
    press(desk.window.welcome.table)
    assert asked == [Task.EMPTY]
    desk.window.open_catalogue(Session(desk.catalogue, "Curator", tmp_path / "drafts.json"))
    desk.settle()
    assert desk.pages.current == "import"


def dropped_on(window: QWidget, file: Path) -> bool:
    """Drops a file there; tells whether it is taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, left, none)
    QCoreApplication.sendEvent(window, enter)
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none)
    QCoreApplication.sendEvent(window, drop)
    return enter.isAccepted() and drop.isAccepted()


def test_a_table_is_dropped_anywhere_on_the_window(desk: Desk, table: Path) -> None:
    desk.pages.show_page("history")
    assert dropped_on(desk.window, table)
    desk.settle()
    assert desk.pages.current == "import"


def test_a_table_is_dropped_on_the_page(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    assert dropped_on(wizard.choose.area, table)
    desk.settle()
    assert wizard.state.table is not None
    assert dropped_on(wizard.choose, table)


def test_a_table_that_is_dropped_on_the_wall_goes_to_the_page_and_pictures_do_not(
    desk: Desk, table: Path, photographs: list[Path]
) -> None:
    desk.pages.gallery.files_dropped.emit([table], 0)
    desk.settle()
    page = desk.pages.rooms.page("import")
    assert isinstance(page, ImportWizard)
    assert desk.pages.current == "import"
    assert page.state.table is not None
    page.take(photographs[3:])
    desk.settle()
    assert page.state.table.name == "carpets.csv"
    assert "1 photograph" in desk.pages.panel.text()


def test_pictures_beside_a_table_are_the_folder_of_its_pictures(
    desk: Desk, wizard: ImportWizard, table: Path, photographs: list[Path]
) -> None:
    wizard.take([table, *photographs])
    desk.settle()
    assert wizard.state.pictures == photographs[0].parent
    assert "camera" in wizard.choose._folder_words.text()
    press(wizard.choose.no_folder)
    assert wizard.state.pictures is None


def test_pictures_that_a_table_names_and_that_lie_beside_it_need_no_asking(
    desk: Desk, wizard: ImportWizard, photographs: list[Path]
) -> None:
    names = [photograph.name for photograph in photographs[:2]]
    lines = [f"A-{place};Vase;{name}" for place, name in enumerate(names)]
    beside = written(photographs[0].parent / "list.csv", "\n".join(["Object number;Title;Picture", *lines]))
    wizard.take_file(beside)
    desk.settle()
    assert wizard.state.pictures == beside.parent
    press(wizard.choose.no_folder)
    wizard.go(Step.MATCH)
    desk.settle()
    assert wizard.state.pictures is None


def test_a_folder_that_is_chosen_is_its_only_table_with_its_pictures(
    desk: Desk, wizard: ImportWizard, photographs: list[Path]
) -> None:
    folder = photographs[0].parent
    beside = written(folder / "list.csv", "Object number;Title\nA-1;Vase\n")
    wizard.choose.take_whole(folder)
    desk.settle()
    assert wizard.state.source is not None
    assert wizard.state.source.path == beside
    assert wizard.state.pictures == folder


def test_a_table_is_pasted(desk: Desk, wizard: ImportWizard) -> None:
    QGuiApplication.clipboard().setText("Object number\tTitle\nA-1\tVase\n")
    press(wizard.choose.area.paste)
    desk.settle()
    assert wizard.state.table is not None
    assert shown(wizard) == [["A-1", "Vase"]]


def test_an_empty_clipboard_is_a_sentence_in_place(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    wizard.take_file(table)
    desk.settle()
    wizard.take_text("  ")
    desk.settle()
    assert wizard.choose._problem.text()
    assert wizard.state.table is not None


def test_a_table_that_was_brought_in_before_is_offered_again(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    wizard.take_file(table)
    desk.settle()
    wizard.begin_again()
    recent = wizard.choose.recent.list
    assert "carpets.csv" in recent.item(0).text()
    recent.itemActivated.emit(recent.item(0))
    desk.settle()
    assert wizard.state.table is not None


def test_what_was_recognised_is_said_and_the_first_rows_are_shown(
    desk: Desk, wizard: ImportWizard, table: Path
) -> None:
    wizard.take_file(table)
    desk.settle()
    said = wizard.choose._recognised.text()
    assert "CSV" in said
    assert "semicolon" in said
    assert "3 rows" in said
    assert heads(wizard)[:2] == ["Object number", "Title en"]
    assert shown(wizard)[0][:3] == ["KAT-1", "Palaz with bands", "Zolaqlı palaz"]


def test_the_rows_follow_every_correction(desk: Desk, wizard: ImportWizard, table: Path) -> None:
    wizard.take_file(table)
    desk.settle()
    choose(wizard.choose.parts.choices[DELIMITER], ",")
    desk.settle()
    assert heads(wizard) == ["Object number;Title en;Title az;Length;Width;Shade;Empty"]
    choose(wizard.choose.parts.choices[DELIMITER], ";")
    choose(wizard.choose.parts.choices[HEADER], "0")
    desk.settle()
    assert heads(wizard)[:2] == ["A", "B"]
    assert shown(wizard)[0][0] == "Object number"


def test_the_letters_can_be_corrected(desk: Desk, wizard: ImportWizard, tmp_path: Path) -> None:
    wizard.take_file(written(tmp_path / "a.csv", "Ad;Növ\nXalça;Palaz\n", "windows-1254"))
    desk.settle()
    choose(wizard.choose.parts.choices[ENCODING], "windows-1251")
    desk.settle()
    assert shown(wizard)[0][0] != "Xalça"
    choose(wizard.choose.parts.choices[ENCODING], "windows-1254")
    desk.settle()
    assert shown(wizard)[0][0] == "Xalça"


def test_another_sheet_has_headings_of_its_own(desk: Desk, wizard: ImportWizard, tmp_path: Path) -> None:
    wizard.take_file(book(tmp_path / "museum.xlsx"))
    desk.settle()
    assert heads(wizard) == ["Object number", "Title", "Note"]
    choose(wizard.choose.parts.choices[SHEET], "People")
    desk.settle()
    assert heads(wizard) == ["Name", "Born"]
    assert wizard.state.mapping is not None
    assert wizard.state.mapping.kind == "agent"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.csv", b""), ("photo.csv", b"\xff\xd8\xff\xe0 picture"), ("paper.xlsx", b"%PDF-1.7 paper"),
        ("broken.xlsx", b"PK\x03\x04 cut off"), ("broken.json", b'[{"a": 1}, {"a": '), ("noise.csv", bytes(range(256))),
    ],
)  # fmt: skip
def test_a_file_that_is_no_table_is_a_sentence_in_place(
    desk: Desk, wizard: ImportWizard, tmp_path: Path, name: str, content: bytes
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    wizard.take_file(file)
    desk.settle()
    assert not wizard.choose._notice.isHidden()
    assert name in wizard.choose._problem.text() or wizard.state.table is not None
    assert wizard.foot.next.isEnabled() == (wizard.state.table is not None)


def test_a_file_that_is_gone_is_a_sentence_in_place(desk: Desk, wizard: ImportWizard, tmp_path: Path) -> None:
    wizard.take_file(tmp_path / "gone.csv")
    desk.settle()
    assert "gone.csv" in wizard.choose._problem.text()
    assert wizard.reachable() == {Step.CHOOSE}


@pytest.mark.parametrize(
    "name",
    [
        "collections/ima/IMA-Objects-Dimensions-Data.csv", "collections/tate/artist_data.csv",
        "collections/tate/artworks-sample.json", "lido/samples/KHB.xml", "lido/samples/Deutsches_Museum.xml",
        "collections/wcma/wcma-collection-2019-12-04-breaks-off.csv",
    ],
)  # fmt: skip
def test_tables_of_museums_come_as_far_as_a_check(desk: Desk, wizard: ImportWizard, shared: Path, name: str) -> None:
    file = shared / "data" / name if (shared / "data").is_dir() else shared / name
    if not file.exists():
        pytest.skip(f"{name} is not here")
    wizard.take_file(file)
    desk.settle()
    assert wizard.state.survey is not None
    assert wizard.state.mapping is not None
    assert len(wizard.state.mapping.columns) >= len(wizard.state.table.headings if wizard.state.table else ())
    press(wizard.foot.next)
    desk.settle()
    assert wizard.match.table.columns.rowCount() == len(wizard.state.mapping.columns)
