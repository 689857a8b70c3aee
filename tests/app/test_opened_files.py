"""A double click: what the file is, which desk takes it, and what that desk does with it."""

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import mkdtemp

import pytest
from PIL import Image
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kalbajar_catalogue.app.desk import Desk
from kalbajar_catalogue.app.doorbell import Doorbell, address, ring
from kalbajar_catalogue.app.opened_files import Kind, Opened, told_apart
from kalbajar_catalogue.app.wiring import create
from kalbajar_catalogue.diagnostics.problems import WorldError
from tests.app.calling import calling
from tests.conftest import REPOSITORY

Maker = Callable[[Path], Path]


def catalogue_folder(place: Path) -> Path:
    folder = place / "Muzey"
    folder.mkdir()
    (folder / "catalogue.sqlite").touch()
    return folder


def database(place: Path) -> Path:
    return catalogue_folder(place) / "catalogue.sqlite"


def zip_of(name: str, *members: str) -> Maker:
    def make(place: Path) -> Path:
        with zipfile.ZipFile(place / name, "w") as archive:
            for member in members:
                archive.writestr(member, "{}")
        return place / name

    return make


def text(name: str, content: str = "a;b\n1;2\n") -> Maker:
    def make(place: Path) -> Path:
        (place / name).write_text(content, "utf-8")
        return place / name

    return make


def folder_with(name: str) -> Maker:
    def make(place: Path) -> Path:
        inner = place / "Şəkillər" / "2024"
        inner.mkdir(parents=True)
        (inner / name).touch()
        return place / "Şəkillər"

    return make


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (catalogue_folder, Kind.CATALOGUE),
        (database, Kind.CATALOGUE),
        (zip_of("1.edition", "edition.json"), Kind.EDITION),
        (zip_of("renamed by mail.zip", "edition.json"), Kind.EDITION),
        (text("cut off.edition"), Kind.EDITION),
        (zip_of("b.zip", "kalbajar-backup-1/bagit.txt", "kalbajar-backup-1/data/catalogue.sqlite"), Kind.BACKUP),
        (text("kalbajar-backup-20260101-120000.zip"), Kind.BACKUP),
        (zip_of("list.xlsx", "xl/workbook.xml"), Kind.ARRIVAL),
        (text("siyahı.csv"), Kind.ARRIVAL),
        (text("PHOTO.JPG"), Kind.ARRIVAL),
        (folder_with("a.jpg"), Kind.ARRIVAL),
    ],
)
def test_what_a_file_is(tmp_path: Path, make: Maker, kind: Kind) -> None:
    assert told_apart(make(tmp_path)).kind is kind


def test_of_a_catalogue_it_is_the_folder_that_is_opened(tmp_path: Path) -> None:
    assert told_apart(database(tmp_path)).path == tmp_path / "Muzey"


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda place: place / "gone.csv", "opened.missing"),
        (text("letter.docx"), "opened.unknown"),
        (zip_of("things.zip", "a.txt", "deep/down/bagit.txt"), "opened.unknown"),
        (folder_with("notes.md"), "opened.nothing_inside"),
    ],
)
def test_what_nobody_can_open_is_refused(tmp_path: Path, make: Maker, code: str) -> None:
    with pytest.raises(WorldError) as refused:
        told_apart(make(tmp_path))
    assert refused.value.code == code


# The bell


@pytest.fixture
def where() -> Iterator[str]:
    """An address that is short enough, as one in a person's home is."""
    folder = Path(mkdtemp())
    yield address(folder)
    shutil.rmtree(folder)


@pytest.fixture
def bell(qapp: QApplication, where: str) -> Iterator[Doorbell]:
    bell = Doorbell(qapp)
    assert bell.hang(where)
    yield bell
    bell.take_down()
    bell.deleteLater()


def elsewhere(qtbot: QtBot, expression: str, *words: str) -> str:
    """What a process of its own says; this one goes on answering."""
    script = f"import sys; from kalbajar_catalogue.app.doorbell import *; where = sys.argv[1]; print({expression})"
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    process = subprocess.Popen(
        [sys.executable, "-c", script, *words], env=environment, stdout=subprocess.PIPE, text=True
    )
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=30_000)
    said, _ = process.communicate()
    return said.strip()


def test_a_desk_that_runs_takes_a_file_for_its_catalogue(
    qtbot: QtBot, bell: Doorbell, where: str, tmp_path: Path
) -> None:
    heard: list[str] = []
    bell.rung.connect(heard.append)
    bell.know_catalogue(tmp_path)
    asked = "ring(where, '/ev/Əsərlər.csv'), ring(where, '/a', sys.argv[2]), ring(where, '/b', sys.argv[2] + '/other')"
    assert elsewhere(qtbot, asked, where, str(tmp_path)) == "True True False"
    assert heard == ["/ev/Əsərlər.csv", "/a"]


def test_a_second_desk_leaves_the_bell_to_the_first(qtbot: QtBot, bell: Doorbell, where: str) -> None:
    assert elsewhere(qtbot, "Doorbell(None).hang(where), ring(where, '')", where) == "False True"


def test_without_a_desk_nobody_answers(where: str) -> None:
    assert not ring(where, "/a.csv")
    assert not ring("", "/a.csv")


def test_a_bell_that_a_killed_desk_left_is_taken_down(qapp: QApplication, where: str) -> None:
    Path(where).touch()
    bell = Doorbell(qapp)
    assert bell.hang(where)
    bell.take_down()
    bell.deleteLater()


@pytest.mark.parametrize("line", [b"\xff\xfe\n", b"[]\n", b'{"file": 1}\n', b'{"file": "a", "catalogue": []}\n'])
def test_a_line_that_is_none_of_ours_rings_nothing(qtbot: QtBot, bell: Doorbell, where: str, line: bytes) -> None:
    socket = QLocalSocket()
    socket.connectToServer(where)
    assert socket.waitForConnected(1000)
    with qtbot.assertNotEmitted(bell.rung):
        socket.write(line)
        qtbot.waitUntil(socket.canReadLine, timeout=5000)
    assert socket.readLine().data() == b"other\n"


def test_an_address_that_is_too_long_is_none(tmp_path: Path) -> None:
    assert address(tmp_path / ("x" * 120)) == ""


# The desk


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    create(tmp_path / "catalogue", "Aysel").close()
    desk = Desk(qapp, tmp_path / "catalogue", "Aysel", "en")
    qtbot.addWidget(desk.window)
    yield desk
    desk.close()


def begun(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: desk.window.pages is not None and desk.window.idle(), timeout=30_000)


def said(desk: Desk) -> str:
    return desk.window.strip._message.text()


def page(desk: Desk) -> str:
    assert desk.window.pages
    return desk.window.pages.current


def test_each_file_goes_where_it_belongs(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.door.take(told_apart(text("carpets.csv", "Number;Title (English)\nX-1;A carpet\n")(tmp_path)))
    assert desk.door.waiting, "no catalogue is open yet"
    desk.open()
    begun(qtbot, desk)
    assert not desk.door.waiting
    assert page(desk) == "import"
    desk.door.heed(str(carried_edition(tmp_path)))
    qtbot.waitUntil(lambda: "KLB-E-001-1" in said(desk), timeout=20_000)
    begun(qtbot, desk)
    assert page(desk) == "publish"
    assert (tmp_path / "catalogue" / "editions" / "KLB-E-001-1" / "edition.json").is_file()
    desk.door.heed(str(text("cut off.edition")(tmp_path)))
    qtbot.waitUntil(lambda: "cut off.edition" in said(desk), timeout=20_000)
    desk.door.heed(str(tmp_path / "gone.csv"))
    assert "gone.csv" in said(desk)
    create(tmp_path / "other", "Aysel").close()
    desk.door.take(Opened(Kind.CATALOGUE, tmp_path / "other"))
    qtbot.waitUntil(lambda: desk.catalogue is not None and desk.catalogue.folder.name == "other", timeout=20_000)
    begun(qtbot, desk)


def carried_edition(place: Path) -> Path:
    """An edition of one picture, as one file, made in another catalogue."""
    call = calling(place / "hall")
    call("new")
    Image.new("RGB", (64, 48), "#9B2D2A").save(place / "photo.jpg")
    call("add", "exhibition", "title_en=Kalbajar")
    call("import", str(place / "photo.jpg"), "--exhibition", "KLB-E-001")
    call("freeze", "KLB-E-001", "--accept")
    carried = place / "Sərgi 1.edition"
    assert call("editions", "--export", "KLB-E-001-1", str(carried))["code"] == 0
    return carried


def test_without_a_catalogue_the_strip_says_that_a_file_waits(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qapp, tmp_path / "free", "Aysel", "en")
    qtbot.addWidget(desk.window)
    desk.door.take(told_apart(text("carpets.csv")(tmp_path)))
    desk.open()
    qtbot.waitUntil(desk.jobs.idle, timeout=20_000)
    assert "carpets.csv" in said(desk)
    file = zip_of("b.zip", "b/bagit.txt")(tmp_path)
    with qtbot.waitSignal(desk.door.backup_came) as came:
        desk.door.take(told_apart(file))
    assert came.args == [file]
    desk.close()


def test_a_backup_is_offered_where_the_catalogue_cannot_be_opened(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = Desk(qapp, database(tmp_path).parent, "Aysel", "en")
    (tmp_path / "Muzey" / "catalogue.sqlite").write_text("no database" * 999)
    qtbot.addWidget(desk.window)
    file = zip_of("b.zip", "b/bagit.txt")(tmp_path)
    desk.door.take(told_apart(file))
    with qtbot.waitSignal(desk.door.backup_came, timeout=20_000) as came:
        desk.open()
    assert came.args == [file]
    desk.close()
