"""The pictures of the handbook: pages of the desk on the sample catalogue, in each language, small enough to carry.

`python -m kalbajar_catalogue.app.handbook_pictures` needs no display; it writes into `resources/handbook/pictures`.
"""

import re
import shutil
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QSize

from kalbajar_catalogue.app import screens
from kalbajar_catalogue.i18n.languages import LANGUAGES
from kalbajar_catalogue.settings.paths import resources

WIDTH, QUALITY = 1100, 78
"""px of a picture, and how well its WebP is kept."""
SIZE = QSize(1366, 768)
_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\.webp\)")


def wanted(folder: Path) -> tuple[str, ...]:
    """The names of the pictures that the chapters show."""
    texts = (file.read_text("utf-8") for file in sorted(folder.glob("*/*.md")))
    return tuple(sorted({name for text in texts for name in _PICTURE.findall(text)}))


def main(arguments: Sequence[str]) -> int:
    """Draws every picture that a chapter shows, or those that are named."""
    folder = resources() / "handbook"
    names = tuple(arguments) or wanted(folder)
    with tempfile.TemporaryDirectory() as drawn:
        pages = Path(drawn) / "screens"
        screens.draw_pages(pages, names, [(language, False, SIZE) for language in LANGUAGES])
        _take(pages, names, folder / "pictures")
    return 0


def _take(drawn: Path, names: Iterable[str], pictures: Path) -> None:
    for language in LANGUAGES:
        (pictures / language).mkdir(parents=True, exist_ok=True)
        for name in names:
            _shrink(
                drawn / f"desk-{name}-{language}-light-{SIZE.width()}x{SIZE.height()}.png",
                pictures / language / f"{name}.webp",
            )


def _shrink(drawn: Path, out: Path) -> None:
    with Image.open(drawn) as picture:
        small = picture.convert("RGB").resize(
            (WIDTH, round(picture.height * WIDTH / picture.width)), Image.Resampling.LANCZOS
        )
        beside = out.with_suffix(".part")
        small.save(beside, "WEBP", quality=QUALITY, method=6)
        shutil.move(beside, out)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
