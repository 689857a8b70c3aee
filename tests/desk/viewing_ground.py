"""Photographs of one scene at two sizes, and a site over a catalogue that has them."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.desk.forms.drafts import Drafts
from kalbajar_catalogue.desk.records import Records
from kalbajar_catalogue.desk.site import Site
from kalbajar_catalogue.desk.widgets.pictures import Pictures
from kalbajar_catalogue.exhibitions import service as exhibitions
from kalbajar_catalogue.exhibitions.records import Exhibition
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.importing.photographs import flow
from kalbajar_catalogue.items import pairs, service
from kalbajar_catalogue.qtkit.jobs import Jobs
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from tests.catalogues import copied
from tests.qtkit.by_hand import ByHand

WHO = "Curator"
LARGE, SMALL = (2400, 1600), (1200, 800)


def scene(size: tuple[int, int]) -> Image.Image:
    """One scene at any size: smooth, and nowhere the same, so that a crop tells where it is from."""
    x, y = np.meshgrid((np.arange(size[0]) + 0.5) / size[0], (np.arange(size[1]) + 0.5) / size[1])
    red, green = 40 + 170 * x, 40 + 170 * y
    blue = 128 + 60 * np.sin(9 * x) * np.cos(7 * y)
    return Image.fromarray(np.dstack([red, green, blue]).astype(np.uint8))


def photographed(folder: Path) -> list[Path]:
    """The scene large and small, turned to its negative, and in plain red and blue."""
    folder.mkdir()
    made = {
        "large": scene(LARGE),
        "small": scene(SMALL),
        "negative": scene(SMALL).point(lambda level: 255 - level),
        "red": Image.new("RGB", SMALL, (200, 40, 20)),
        "blue": Image.new("RGB", SMALL, (20, 40, 220)),
        "tall": Image.new("RGB", (600, 1200), (90, 90, 90)),
    }
    for name, image in made.items():
        image.save(folder / f"{name}.jpg", quality=97, subsampling=0)
    return [folder / f"{name}.jpg" for name in made]


class Ground:
    """A site whose lanes are worked by hand, and the uids of its photographs by name."""

    def __init__(self, catalogue: Catalogue, uids: dict[str, str], folder: Path) -> None:
        self.catalogue, self.uids = catalogue, uids
        self.crashes: list[Exception] = []
        self.hands = ByHand()
        self.jobs = Jobs(self.crashes.append, self.hands)
        self.records = Records(catalogue, WHO, self.jobs)
        memory = QSettings(str(folder / "memory.ini"), QSettings.Format.IniFormat)
        pictures = Pictures(catalogue.folder, self.jobs)
        self.site = Site(self.records, pictures, Drafts(None, None), self.jobs, memory, catalogue.folder)
        self._shown: list[QWidget] = []

    def show(self, widget: QWidget, width: int = 1256, height: int = 824) -> None:
        """Show a widget at a size, until the test ends."""
        self._shown.append(widget)
        widget.resize(width, height)
        widget.show()
        self.settle()

    def settle(self) -> None:
        """Carry out all that is asked."""
        for _ in range(12):
            self.hands.drain()
            QCoreApplication.processEvents()
        assert self.crashes == []

    def these(self, *names: str) -> list[str]:
        return [self.uids[name] for name in names]

    def close(self) -> None:
        for widget in self._shown:
            widget.close()
            widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.jobs.close()
        for thing in (self.site.pictures, self.site.drafts, self.records, self.jobs):
            thing.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def viewing_folder(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """An exhibition with the photographs, closed; the large one is the earlier of the pair large and negative."""
    folder = tmp_path_factory.mktemp("viewing")
    files = photographed(folder / "camera")
    made = wiring.create(folder / "catalogue", WHO)
    with made.work(WHO, Action("exhibition.created")) as work:
        show = exhibitions.create(work, Exhibition(title=Multilingual(en="Kalbajar"), announced_count=6)).uid
    plan = flow.examine(made, files)
    with made.work(WHO, Action("photographs.imported", {"count": len(files)})) as work:
        uids = dict(zip([file.stem for file in files], flow.run(work, plan, show).items, strict=True))
        for name, uid in uids.items():
            service.enter(work, uid, {"title_en": f"The {name} one"}, "en")
        pairs.pair(work, uids["large"], uids["negative"])
    made.close()
    return folder / "catalogue", uids


@pytest.fixture
def ground(dressed: QApplication, viewing_folder: tuple[Path, dict[str, str]], tmp_path: Path) -> Iterator[Ground]:
    """A copy of that catalogue, open."""
    folder, uids = viewing_folder
    opened = wiring.open_catalogue(copied(folder, tmp_path / "looked at"), WHO)
    ground = Ground(opened, uids, tmp_path)
    yield ground
    ground.close()
    opened.close()


def grabbed(widget: QWidget) -> np.ndarray:
    """What a widget shows, as rows of red, green, blue."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(int)
