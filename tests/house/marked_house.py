"""A house in which everything is filled and marked, hangs, is published and frozen: what leaves it is looked through.

Every private field of every kind of record holds a figure that stands nowhere else, and so do the facts that a camera
wrote into the original. Figures are looked for as they may be printed: with points, commas and blanks between digits.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PIL import Image

from kalbajar_catalogue.editions import reader
from kalbajar_catalogue.editions.reader import Opened
from kalbajar_catalogue.freezing import service as freezing
from kalbajar_catalogue.items.records import WORKS
from kalbajar_catalogue.media.originals import Originals
from kalbajar_catalogue.media.records import MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import WHO, done
from tests.exporting.filled import Filled

SIZE: Final = (2700, 400)
"""Pixels: enough to be made into tiles."""
_BETWEEN: Final = re.compile(r"(?<=\d)[\s.,\u00a0\u202f\u2009](?=\d)")
_MARK: Final = re.compile(r"73000\d{3}")
ARTIST, DESCRIPTION, SERIAL, EXIF = 0x013B, 0x010E, 0xA431, 0x8769


@dataclass(frozen=True)
class House:
    """The catalogue with its marks, and the edition that was frozen of it."""

    filled: Filled
    edition: Opened
    name: str

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue, open for writing."""
        return self.filled.catalogue

    @property
    def private(self) -> set[str]:
        """The figures that no private outlet may hold."""
        return self.filled.marks.private

    @property
    def public(self) -> set[str]:
        """The figures that may be told to anybody."""
        return self.filled.marks.public


def house_of(filled: Filled, place: Path) -> House:
    """Makes the filled catalogue one that is shown: originals, every work on the wall, all allowed, an edition."""
    catalogue = filled.catalogue
    original = _original(filled, place / "original.jpg")
    kept = Originals(catalogue.folder / "originals").keep(original)
    facts = {"file_path": kept.relative, "sha256": kept.sha256, "bytes": kept.bytes, "mime": "image/jpeg",
             "width": SIZE[0], "height": SIZE[1], "orientation": 1, "colour_profile": ""}  # fmt: skip
    done(catalogue, lambda work: store.change(work, "media_file", filled.uids["media_file"], facts))
    done(catalogue, lambda work: _shown(work, filled.uids))
    name = freezing.freeze(catalogue, filled.uids["exhibition"], WHO, accept=True).name
    return House(filled, reader.opened(freezing.folder_of(catalogue), name, checked=True), name)


def _original(filled: Filled, path: Path) -> Path:
    """A picture in which a camera and its owner wrote what is nobody's business."""
    exif = Image.Exif()
    exif[ARTIST], exif[DESCRIPTION] = filled.marks.word(private=True), filled.marks.word(private=True)
    exif.get_ifd(EXIF)[SERIAL] = filled.marks.word(private=True)
    comment = filled.marks.word(private=True).encode()
    Image.new("RGB", SIZE, "#9B2D2A").save(path, exif=exif, comment=comment)
    return path


def _shown(work: Work, uids: dict[str, str]) -> None:
    """All works hang, may be printed and shown, for ever; texts are final."""
    store.change(work, "rights", uids["rights"], {"expires": "", "scope": "object"})
    store.change(work, "media_link", uids["media_link"], {"role": "main"})
    store.change(work, "section", uids["section"], {"parent": ""})
    store.change(work, "place", uids["place"], {"parent": "", "latitude": 40.0, "longitude": 46.0})
    for number, kind in enumerate(WORKS, 1):
        store.change(work, kind.kind, uids[kind.kind], {"publish": True})
        if uids[kind.kind] != uids["item"]:
            exhibit = work.kinds["exhibit"].record
            store.insert(work, exhibit(exhibition=uids["exhibition"], item=uids[kind.kind], order=number))
            store.insert(work, MediaLink(owner=uids[kind.kind], media_file=uids["media_file"]))


def marks_in(text: str) -> set[str]:
    """The marks that a text holds, however their digits are set apart."""
    return set(_MARK.findall(text)) | set(_MARK.findall(_BETWEEN.sub("", text)))


def bytes_of(path: Path) -> Iterator[str]:
    """Everything that a file, or every file of a folder, says by its name and its bytes, packed or not."""
    for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
        if file.is_file():
            yield file.name
            yield from _plain(file)


def _plain(file: Path) -> Iterator[str]:
    data = file.read_bytes()
    yield data.decode("latin-1")
    yield data.decode("utf-16-le", "ignore")
    if zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as archive:
            for name in archive.namelist():
                yield name
                yield archive.read(name).decode("latin-1")
    elif data.startswith(b"%PDF"):
        yield from _streams(data)


def _streams(pdf: bytes) -> Iterator[str]:
    """What lies packed in a PDF: streams of pages, metadata, fonts and attachments."""
    for found in re.finditer(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            yield zlib.decompressobj().decompress(found.group(1)).decode("latin-1")
        except zlib.error:
            continue
