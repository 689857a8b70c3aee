"""Editions with real pictures on a disk, and a kiosk as processes of its own."""

import hashlib
import io
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from PIL import Image

from kalbajar_catalogue.editions import carrying, store
from kalbajar_catalogue.editions.format import Edition, EditionFile, EditionImprint, EditionPicture, EditionWork
from kalbajar_catalogue.kiosk.keeping.folder import KioskFolder
from kalbajar_catalogue.kiosk.keeping.restarts import Temper
from tests.conftest import REPOSITORY
from tests.kiosk.editions_made import COLOURS, words

PATIENCE_S = 40.0
_NO_BYTE = "import resource as r, os, sys; r.setrlimit(r.RLIMIT_FSIZE, (0, 0)); os.execv(sys.argv[1], sys.argv[1:])"
_FULL = (sys.executable, "-c", _NO_BYTE)


def laid(editions: Path, uid: str = "show", number: int = 1, count: int = 2) -> Edition:
    """The `number`th edition of an exhibition, whole in a folder of editions; each has a picture of its own."""
    pictures = [_jpeg(number * 10 + place) for place in range(count)]
    files = {hashlib.sha256(data).hexdigest(): data for data in pictures}
    works = tuple(_work(place, sha256) for place, sha256 in enumerate(files, 1))
    made = Edition(
        uid, f"2025-11-{number:02}T10:00:00+00:00", words(f"exhibition {uid}"), works=works, proof=False,
        name=f"{uid}-{number}", ref=f"KLB-{uid}", imprint=EditionImprint(str(number)),
        files=tuple(EditionFile(sha256, len(data)) for sha256, data in sorted(files.items())),
    )  # fmt: skip
    sources = {sha256: (lambda out, data=data: out.write(data)) for sha256, data in files.items()}
    with store.writing(editions):
        store.keep_pictures(editions, made.files, sources)
        store.prepare(editions, made.name, store.manifest_bytes(made)).put_in_place()
    return made


def carried(folder: Path, uid: str = "show", number: int = 1, count: int = 2) -> Path:
    """Such an edition as a file to carry."""
    made = laid(folder / "made", uid, number, count)
    carrying.write(folder / "made", made.name, file := folder / f"{made.name}.edition")
    return file


def _jpeg(number: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (320, 200 + number), COLOURS[number % len(COLOURS)]).save(out, "JPEG")
    return out.getvalue()


def _work(place: int, sha256: str) -> EditionWork:
    picture = EditionPicture(sha256, 320, 200, screen=sha256, alt_text=words("alt"))
    return EditionWork(f"work-{place}", f"KLB-F-{place:04}", "photograph", str(place), place, words(f"title {place}"),
                       pictures=(picture,), spotlight=True)  # fmt: skip


class RunningKiosk:
    """`kalbajar-catalogue kiosk` as a museum starts it, but on no screen."""

    def __init__(
        self, folder: KioskFolder, temper: Temper, *more: str, hardware: bool = False, full: bool = False
    ) -> None:
        """`hardware`: drawn as the machine does by itself; `full`: not one byte can be written to a file."""
        self.folder, self._temper, self._hardware, self._full = folder, temper, hardware, full
        self.parent = self.start(*more)

    def start(self, *more: str) -> "subprocess.Popen[bytes]":
        """A watchdog on the folder."""
        words_ = ["kiosk", "--folder", str(self.folder.root), "--temper", self._temper.as_json(), *more]
        software = {"QT_QPA_PLATFORM": "offscreen", "KALBAJAR_LANGUAGE": "en"}
        if not self._hardware:
            software["QT_QUICK_BACKEND"] = "software"
        environment = {
            **os.environ,
            **software,
            "PYTHONPATH": str(REPOSITORY),
            "KALBAJAR_CATALOGUE": str(self.folder.root),
        }
        command = [*(_FULL if self._full else ()), sys.executable, "-m", "kalbajar_catalogue", *words_]
        return subprocess.Popen(command, env=environment, stderr=subprocess.PIPE)

    @property
    def log(self) -> str:
        """What stands in the log."""
        return self.folder.log.read_text("utf-8") if self.folder.log.exists() else ""

    @property
    def child(self) -> psutil.Process | None:
        """The face, if there is one now."""
        children = psutil.Process(self.parent.pid).children()
        return children[0] if children else None

    @property
    def shown(self) -> int:
        """How often a first frame was shown."""
        return self.log.count("Shown after")

    def until(self, holds: Callable[[], bool], patience_s: float = PATIENCE_S) -> float:
        """Waits, and tells for how many seconds."""
        began = time.monotonic()
        while not holds():
            if time.monotonic() - began > patience_s:
                pytest.fail(f"in vain: {self.log}")
            time.sleep(0.05)
        return time.monotonic() - began

    def back(self, shown: int, patience_s: float = PATIENCE_S) -> float:
        """Waits until it was shown so often."""
        return self.until(lambda: self.shown >= shown, patience_s)

    def end(self) -> None:
        """Leaves nothing running."""
        if self.parent.poll() is None:
            self.parent.terminate()
            try:
                self.parent.wait(PATIENCE_S)
            except subprocess.TimeoutExpired:
                self.parent.kill()
        self.parent.communicate()
