"""From the desk to the kiosk: an edition opened as visitors see it."""

import os
import subprocess
import time
from pathlib import Path

import pytest

from kalbajar_catalogue.desk.publishing.visiting import kiosk_command
from kalbajar_catalogue.kiosk.keeping.folder import KioskFolder
from kalbajar_catalogue.settings.paths import state_folder
from tests.conftest import REPOSITORY
from tests.kiosk.kiosk_house import laid

PATIENCE_S = 30


def test_an_edition_of_the_catalogue_is_shown_in_a_window_of_its_own(tmp_path: Path) -> None:
    made = laid(tmp_path / "editions", "show", 1, 2)
    software = {"QT_QUICK_BACKEND": "software", "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(REPOSITORY)}
    started = subprocess.Popen(
        kiosk_command(tmp_path, made.name), env={**os.environ, **software}, stderr=subprocess.PIPE
    )
    log = KioskFolder(state_folder() / "kiosk-for-trying").log
    try:
        _until_it_says(log, "Shown after")
    finally:
        started.terminate()
        started.communicate(timeout=PATIENCE_S)


def _until_it_says(log: Path, words: str) -> None:
    began = time.monotonic()
    while not (log.exists() and words in log.read_text("utf-8")):
        if time.monotonic() - began > PATIENCE_S:
            pytest.fail(log.read_text("utf-8") if log.exists() else "nothing was written down")
        time.sleep(0.05)
