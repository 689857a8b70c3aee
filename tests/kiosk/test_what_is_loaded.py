"""A kiosk that has shown every page and taken an edition in has loaded only what it may, and leaves no thread."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kalbajar_catalogue.kiosk.keeping.folder import KioskFolder
from tests.conftest import REPOSITORY
from tests.kiosk.kiosk_house import PATIENCE_S, carried

NEVER = {
    "PySide6.QtWidgets", "PySide6.QtSql", "PySide6.QtPrintSupport", "PySide6.QtWebEngineCore",
    "sqlalchemy", "sqlite3", "PIL", "numpy", "pyvips", "lxml", "typst", "pikepdf",
}  # fmt: skip
OWN = {"app", "editions", "kiosk", "qtkit", "i18n", "settings", "diagnostics", "items", "texts", "authorities", "media"}
"""What a kiosk is made of: no storage, no custody, no search index, no desk. Of the storeys between, pure modules."""
PROGRAM = """
import json, sys, threading, time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

import kalbajar_catalogue.app.kiosk as app
from kalbajar_catalogue.app.screens_of_kiosk import spots
from kalbajar_catalogue.kiosk.keeping import heart
from kalbajar_catalogue.kiosk.keeping.folder import KioskFolder
from kalbajar_catalogue.i18n.languages import LANGUAGES

root = Path(sys.argv[1])
told = []
app.tell = told.append
heart.tell = told.append
application = QGuiApplication([])
kiosk = app.Kiosk(app.Start(KioskFolder(root), (root / "editions",)))
assert kiosk.show() == 0

def spin(seconds):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

session, seen = kiosk.face.session, set()
for spot in spots(kiosk.face.content.shows):
    session.begin("ru")
    session.open(spot.page, spot.argument)
    spin(0.15)
    seen.add(session.spot.page)
session.leave()
until = time.monotonic() + 30
while not any("is shown" in line or "is older" in line for line in told) and time.monotonic() < until:
    spin(0.1)
kiosk.close()
print(json.dumps({
    "modules": sorted(sys.modules), "pages": sorted(seen), "told": told,
    "threads": [one.name for one in threading.enumerate() if one is not threading.main_thread()],
}))
"""


@pytest.fixture(scope="module")
def told(sample_editions: Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = KioskFolder(tmp_path_factory.mktemp("loaded") / "kiosk")
    folder.make()
    shutil.copytree(sample_editions, folder.editions, dirs_exist_ok=True)
    file = carried(tmp_path_factory.mktemp("carried"))
    shutil.move(file, folder.root / file.name)
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY), "QT_QPA_PLATFORM": "offscreen",
                   "QT_QUICK_BACKEND": "software", "KALBAJAR_CATALOGUE": str(folder.root)}  # fmt: skip
    done = subprocess.run([sys.executable, "-c", PROGRAM, str(folder.root)], env=environment, capture_output=True,
                          text=True, timeout=3 * PATIENCE_S)  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_it_has_done_what_a_kiosk_does(told: Any) -> None:
    assert {"home", "wall", "work", "search", "carpet"} <= set(told["pages"])
    assert any("was taken in as show-1" in line for line in told["told"])


def test_it_has_loaded_nothing_that_it_may_not(told: Any) -> None:
    assert "PySide6.QtQuick" in told["modules"]
    assert NEVER & set(told["modules"]) == set()


def test_of_the_program_it_has_loaded_no_storage_and_no_desk(told: Any) -> None:
    parts = {name.split(".")[1] for name in told["modules"] if name.startswith("kalbajar_catalogue.")}
    assert {one for one in parts if not one.startswith("_")} - OWN == set()
    assert not [name for name in told["modules"] if name.endswith((".repository", ".tables", ".service"))]


def test_no_thread_is_left(told: Any) -> None:
    assert told["threads"] == []
