"""What a museum has set reaches the face, and nothing is loaded that a kiosk does not need."""

import json
import os
import subprocess
import sys

from kalbajar_catalogue.app.kiosk import _manner
from kalbajar_catalogue.kiosk.face import Manner
from kalbajar_catalogue.kiosk.idle import Patience
from kalbajar_catalogue.kiosk.keeping.settings import Settings
from tests.conftest import REPOSITORY


def test_every_setting_of_the_face_reaches_it() -> None:
    settings = Settings(idle_s=90, asking_s=30, languages=("ru", "az"), diagonal_in=55.0, reach=True, still=True)
    assert _manner(settings, windowed=True) == Manner(
        patience=Patience(90, 30), languages=("ru", "az"), diagonal_in=55.0, reach=True, still=True, windowed=True
    )


def test_as_usual_it_is_the_usual_face() -> None:
    assert _manner(Settings(), windowed=False) == Manner()


def test_the_face_loads_neither_widgets_nor_a_database_nor_what_makes_pictures() -> None:
    program = "import sys, json, kalbajar_catalogue.app.kiosk as _; print(json.dumps(sorted(sys.modules)))"
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    told = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    loaded = set(json.loads(told.stdout))
    assert "PySide6.QtQuick" in loaded
    assert not loaded & {"PySide6.QtWidgets", "sqlalchemy", "PIL", "numpy", "pyvips", "lxml", "typst", "pikepdf"}
