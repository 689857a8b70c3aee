"""Backups to test with: a catalogue with something of everything, and bags taken apart by hand."""

import hashlib
import sqlite3
import zipfile
from pathlib import Path

import pytest

from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.originals import Originals
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.safekeeping import bag
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.folder import database_of
from tests.catalogues import done, files_in, photographs, pictures


@pytest.fixture
def full(catalogue: Catalogue, tmp_path: Path) -> Catalogue:
    """A catalogue with records, originals, mappings, styles and things beside it."""
    photographs(catalogue, "View", "Bridge")
    kept = [Originals(catalogue.folder / "originals").keep(path) for path in pictures(tmp_path / "came", 3)]
    files = [MediaFile(sha256=one.sha256, file_path=one.relative, bytes=one.bytes) for one in kept]
    done(catalogue, lambda work: media.add_files(work, files))
    for name in ("editions/policy.json", "mappings/Muzey siyahısı.json", "styles/kitab/main.typ",
                 "styles/kitab/şəkil.svg", "derived/x.jpg", "notes.txt"):  # fmt: skip
        (catalogue.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (catalogue.folder / name).write_text(f"{{}} {name}", "utf-8")
    return catalogue


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder for backups."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def bagged(file: Path) -> dict[str, bytes]:
    """What lies in a bag by its path there, after every rule of the standard was looked at by hand."""
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        held = {name: archive.read(name) for name in names}
    assert len(held) == len(names)
    (top,) = {name.split("/")[0] for name in names}
    held = {name.removeprefix(f"{top}/"): body for name, body in held.items()}
    assert held["bagit.txt"] == b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    payload = {name for name in held if name.startswith("data/")}
    tags = held.keys() - payload - {"tagmanifest-sha256.txt"}
    for manifest, listed in (("manifest-sha256.txt", payload), ("tagmanifest-sha256.txt", tags)):
        lines = [line.split("  ") for line in held[manifest].decode().splitlines()]
        assert {path for _, path in lines} == listed
        assert all(hashlib.sha256(held[path]).hexdigest() == sha256 for sha256, path in lines)
    oxum = f"Payload-Oxum: {sum(len(held[name]) for name in payload)}.{len(payload)}\n"
    assert oxum in held["bag-info.txt"].decode()
    return held


def restored(file: Path, folder: Path) -> Path:
    """A bag's data laid out as a catalogue's folder, by hand."""
    held = bagged(file)
    names = bag.read_names(held.pop("data/names.tsv", b"").decode())
    for path, body in held.items():
        if path.startswith("data/"):
            inside = path.removeprefix("data/")
            target = folder / names.get(inside, inside)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(body)
    return folder


def told(file: Path) -> bag.Info:
    return bag.read_info(bagged(file)["bag-info.txt"].decode())


def nothing_left(catalogue: Catalogue, out: Path) -> bool:
    parts_left = [name for name in files_in(catalogue.folder) | files_in(out) if name.endswith(".part")]
    return not parts_left and not list((catalogue.folder / "backups").iterdir())


def payload(file: Path) -> list[bytes]:
    return [body for name, body in bagged(file).items() if name.startswith("data/")]


def database_rows(folder: Path) -> list[str]:
    connection = sqlite3.connect(f"file:{database_of(folder)}?mode=ro", uri=True)
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


def originals_of(catalogue: Catalogue) -> list[Path]:
    return sorted((catalogue.folder / "originals").glob("??/*"))
