"""Editions for the kiosk's tests: made in memory over real pictures on disk."""

from pathlib import Path
from typing import Any

from PIL import Image

from kalbajar_catalogue.editions.format import Edition, EditionPicture, EditionWork
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.kiosk.shows import Show, Shows

COLOURS = ("#9B2D2A", "#22395B", "#8A6414", "#4C6145", "#2E211A")


def words(text: str) -> Multilingual:
    """A text in three languages that can be told apart."""
    return Multilingual(f"{text} az", f"{text} en", f"{text} ru")


def picture(folder: Path, number: int, size: tuple[int, int] = (300, 200), **values: Any) -> EditionPicture:
    """A real JPEG in the folder, and the picture of an edition that it is; printed and shown from the same file."""
    sha256 = f"{number:064x}"
    Image.new("RGB", size, COLOURS[number % len(COLOURS)]).save(folder / f"{sha256}.jpg")
    return EditionPicture(sha256, *size, screen=sha256, alt_text=words(f"alt {number}"), **values)


def work(number: int, **values: Any) -> EditionWork:
    """A photograph, the `number`th on the wall."""
    given = {
        "kind": "photograph",
        "number": str(number),
        "title": words(f"title {number}"),
        "ref": f"KLB-F-{number:04}",
    }
    return EditionWork(uid=f"work-{number}", order=number, **{**given, **values})


def show(folder: Path, works: list[EditionWork], uid: str = "show", **values: Any) -> Show:
    """An exhibition over all pictures of the folder."""
    given = {
        "title": words(f"exhibition {uid}"),
        "made_at": "2025-11-25T10:00:00+00:00",
        "ref": f"KLB-{uid}",
        "name": uid,
    }
    files = {file.stem: file for file in folder.glob("*.jpg")}
    return Show(Edition(uid=uid, works=tuple(works), proof=False, **{**given, **values}), files)


def photographs(folder: Path, count: int, uid: str = "show", **values: Any) -> Show:
    """An exhibition of photographs."""
    works = [work(number, pictures=(picture(folder, number),)) for number in range(1, count + 1)]
    return show(folder, works, uid, **values)


def shows(*several: Show) -> Shows:
    """Exhibitions side by side."""
    return Shows(several)
