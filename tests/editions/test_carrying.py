"""Editions carried as one file: the same bytes for the same edition, and nothing of what comes in is trusted."""

import json
import os
import stat
import struct
import warnings
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Cancelled
from kalbajar_catalogue.editions import carrying, reader, store
from kalbajar_catalogue.i18n.sentences import sentence
from tests.catalogues import files_in
from tests.editions.editions import content, edition, laid_down, sha256


@pytest.fixture
def carried(tmp_path: Path) -> Path:
    """An edition written as a file to carry."""
    laid_down(tmp_path / "from", edition())
    carrying.write(tmp_path / "from", "KLB-1", tmp_path / "one.edition")
    return tmp_path / "one.edition"


def test_an_edition_comes_back_the_same_elsewhere(carried: Path, tmp_path: Path) -> None:
    assert carrying.read(carried, tmp_path / "to") == "KLB-1"
    found = reader.opened(tmp_path / "to", "KLB-1", checked=True)
    assert (found.edition, found.problems) == (edition(), ())
    assert files_in(tmp_path / "to") == files_in(tmp_path / "from")
    assert carrying.peek(carried) == edition()


def test_the_same_edition_gives_the_same_bytes(carried: Path, tmp_path: Path) -> None:
    carrying.read(carried, tmp_path / "to")
    carrying.write(tmp_path / "to", "KLB-1", tmp_path / "two.edition")
    assert (tmp_path / "two.edition").read_bytes() == carried.read_bytes()
    with zipfile.ZipFile(carried) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.namelist()[0] == "edition.json"


def test_what_is_there_already_is_said_and_what_only_bears_the_name_is_not_replaced(
    carried: Path, tmp_path: Path
) -> None:
    carrying.read(carried, tmp_path / "to")
    before = files_in(tmp_path / "to")
    assert refused_by(carried, tmp_path / "to") == "edition.there_already"
    laid_down(tmp_path / "other", edition(1, made_at="2025-01-01"))
    assert refused_by(carried, tmp_path / "other") == "edition.name_taken"
    assert files_in(tmp_path / "to") == before


def test_stopped_on_the_way_it_leaves_nothing(carried: Path, tmp_path: Path) -> None:
    def impatient(done: int, total: int, what: str = "") -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        carrying.read(carried, tmp_path / "to", impatient)
    assert files_in(tmp_path / "to") == set()
    with pytest.raises(Cancelled):
        carrying.write(tmp_path / "from", "KLB-1", tmp_path / "two.edition", impatient)
    assert not (tmp_path / "two.edition").exists()
    assert list(tmp_path.glob("*.part")) == []


@dataclass
class Parcel:
    """What somebody wrote into a zip: members by name, and what is odd about them."""

    members: list[tuple[str, bytes]]
    modes: dict[str, int] = field(default_factory=dict)
    squeezed: bool = False

    def written(self, path: Path) -> Path:
        method = zipfile.ZIP_DEFLATED if self.squeezed else zipfile.ZIP_STORED
        with warnings.catch_warnings(), zipfile.ZipFile(path, "w", method) as archive:
            warnings.simplefilter("ignore")  # that a name is there twice is what is tried
            for name, data in self.members:
                info = zipfile.ZipInfo("x")
                info.filename, info.compress_type = name, method
                info.external_attr = self.modes.get(name, stat.S_IFREG | 0o644) << 16
                archive.writestr(info, data)
        return path


def parcel(*more: tuple[str, bytes], without: str = "", **values: Any) -> Parcel:
    """A good parcel with other members besides, or without one."""
    made = replace(edition(), **values)
    numbers = (0, 1, 100, 101)
    good = [("edition.json", store.manifest_bytes(made))]
    good += [(f"pool/{sha256(number)}.jpg", content(number)) for number in numbers]
    return Parcel([*(member for member in good if member[0] != without), *more])


PICTURE = f"pool/{sha256(1)}.jpg"
LINK = Parcel([*parcel(without=PICTURE).members, (PICTURE, b"/etc/passwd")], {PICTURE: stat.S_IFLNK | 0o777})
FOLDER = Parcel([*parcel().members, ("pool/", b"")], {"pool/": stat.S_IFDIR | 0o755})
NEWER = json.dumps({"schema": 99}).encode()
HOSTILE: list[tuple[str, Parcel, str]] = [
    ("up", parcel(("../out.jpg", b"x")), "edition.zip_path"),
    ("up in the middle", parcel(("pool/../../out.jpg", b"x")), "edition.zip_path"),
    ("absolute", parcel(("/etc/passwd", b"x")), "edition.zip_path"),
    ("backslashes", parcel(("pool\\..\\out.jpg", b"x")), "edition.zip_path"),
    ("a drive", parcel(("C:/out.jpg", b"x")), "edition.zip_path"),
    ("a stream of another file", parcel(("edition.json:hidden", b"x")), "edition.zip_path"),
    ("a sign that ends names", parcel((f"{PICTURE}\0.exe", b"x")), "edition.zip_path"),
    ("a link", LINK, "edition.zip_link"),
    ("a folder", FOLDER, "edition.zip_link"),
    ("twice", parcel(("edition.json", b"{}")), "edition.zip_twice"),
    ("twice but for capitals", parcel((PICTURE.replace("pool", "POOL"), b"x")), "edition.zip_twice"),
    ("in capitals", Parcel([(name.upper() if name == PICTURE else name, data) for name, data in parcel().members]),
     "edition.zip_unknown"),
    ("something else", parcel(("readme.txt", b"x")), "edition.zip_unknown"),
    ("a picture that is not listed", parcel((f"pool/{sha256(7)}.jpg", content(7))), "edition.zip_unknown"),
    ("no name of a picture", parcel(("pool/photo.jpg", b"x")), "edition.zip_unknown"),
    ("no manifest", parcel(without="edition.json"), "edition.zip_no_manifest"),
    ("a picture too few", parcel(without=PICTURE), "edition.picture_missing"),
    ("another picture", parcel((PICTURE, content(1)[:-1] + b"?"), without=PICTURE), "edition.picture_damaged"),
    ("a longer picture", parcel((PICTURE, content(1) + b"?"), without=PICTURE), "edition.picture_damaged"),
    ("newer", Parcel([("edition.json", NEWER)]), "edition.newer"),
    ("no edition", Parcel([("edition.json", b"[]")]), "edition.unreadable"),
    ("a proof", parcel(proof=True), "edition.unreadable"),
    ("a name that leads out", parcel(name="../../out"), "edition.unreadable"),
    ("a hidden name", parcel(name=".hidden"), "edition.unreadable"),
    ("the name of the pool", parcel(name="pool"), "edition.unreadable"),
    ("swollen", replace(parcel((PICTURE, b"\0" * 5_000_000), without=PICTURE), squeezed=True), "edition.zip_bomb"),
]  # fmt: skip


def refused_by(file: Path, editions: Path) -> str:
    """The code with which a file is refused; every one has a sentence."""
    with pytest.raises(WorldError) as refused:
        carrying.read(file, editions)
    said = sentence("en", refused.value.code, refused.value.problem.values)
    assert said not in ("", refused.value.code)
    assert "{" not in said
    return refused.value.code


@pytest.mark.parametrize(("given", "code"), [row[1:] for row in HOSTILE], ids=[row[0] for row in HOSTILE])
def test_what_no_edition_holds_is_refused_and_nothing_is_left(given: Parcel, code: str, tmp_path: Path) -> None:
    file = given.written(tmp_path / "a.edition")
    assert refused_by(file, tmp_path / "deep" / "to") == code
    assert files_in(tmp_path) == {"a.edition"}


def test_a_good_parcel_of_somebody_else_is_taken(tmp_path: Path) -> None:
    squeezed = replace(parcel(), squeezed=True).written(tmp_path / "a.edition")
    assert carrying.read(squeezed, tmp_path / "to") == "KLB-1"
    assert reader.opened(tmp_path / "to", "KLB-1", checked=True).problems == ()


def lying(carried: Path, change: Callable[[bytearray, int], None]) -> None:
    """Changes what the list at the end of a zip says of its second member."""
    data = bytearray(carried.read_bytes())
    first = data.index(b"PK\x01\x02")
    change(data, data.index(b"PK\x01\x02", first + 4))
    carried.write_bytes(data)


SIZES, ENCRYPTED, METHOD = 24, 8, 10


@pytest.mark.parametrize(
    ("place", "value", "code"),
    [(SIZES, struct.pack("<I", 300 * 1024 * 1024), "edition.zip_bomb"),
     (SIZES, struct.pack("<I", 3), "edition.picture_damaged"),
     (ENCRYPTED, struct.pack("<H", 1), "edition.zip_unknown"),
     (METHOD, struct.pack("<H", 14), "edition.zip_unknown")],
    ids=["larger than allowed", "smaller than it is", "encrypted", "squeezed in another way"],
)  # fmt: skip
def test_a_list_of_contents_that_lies_is_refused(
    carried: Path, tmp_path: Path, place: int, value: bytes, code: str
) -> None:
    def change(data: bytearray, entry: int) -> None:
        data[entry + place : entry + place + len(value)] = value

    lying(carried, change)
    assert refused_by(carried, tmp_path / "to") == code
    assert files_in(tmp_path / "to") == set()


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_a_file_that_breaks_off_is_refused(carried: Path, tmp_path: Path, share: float) -> None:
    data = carried.read_bytes()
    carried.write_bytes(data[: int(len(data) * share)])
    assert refused_by(carried, tmp_path / "to") == "edition.zip_broken"
    assert files_in(tmp_path / "to") == set()


def test_any_byte_that_changed_is_noticed(carried: Path, tmp_path: Path) -> None:
    whole = carried.read_bytes()
    for place in range(0, len(whole), 97):
        changed = bytearray(whole)
        changed[place] ^= 0x20
        carried.write_bytes(changed)
        try:
            name = carrying.read(carried, tmp_path / "to")
        except WorldError:
            assert files_in(tmp_path / "to") == set()
        else:
            found = reader.opened(tmp_path / "to", name, checked=True)
            assert found.problems == ()
            store.remove(tmp_path / "to", name)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert refused_by(tmp_path / "none.edition", tmp_path / "to") == "file.missing"


def test_an_edition_with_a_damaged_picture_is_not_carried(tmp_path: Path) -> None:
    laid_down(tmp_path / "from", edition())
    picture = tmp_path / "from" / "pool" / f"{sha256(1)}.jpg"
    picture.write_bytes(b"z" * picture.stat().st_size)
    with pytest.raises(WorldError) as refused:
        carrying.write(tmp_path / "from", "KLB-1", tmp_path / "one.edition")
    assert refused.value.code == "edition.picture_damaged"
    assert {path.name for path in tmp_path.iterdir()} == {"from"}


def test_a_zip_that_lies_about_where_its_members_are_is_refused(carried: Path, tmp_path: Path) -> None:
    good = carried.read_bytes()
    end = good.rindex(b"PK\x05\x06")
    start = struct.unpack_from("<I", good, end + 16)[0]
    for at in (0, 1, 3):  # the comment of the last, and where the directory begins
        for value in (0, 1, 0x7F, 0xFF):
            broken = bytearray(good)
            broken[end + 16 + at] = value
            if broken != good:
                carried.write_bytes(broken)
                assert refused_by(carried, tmp_path / "to") in ("edition.zip_broken", "edition.zip_bomb")
    broken = bytearray(good)
    struct.pack_into("<I", broken, start + 42, 0xFFFFFFF0)
    carried.write_bytes(broken)
    assert refused_by(carried, tmp_path / "to") == "edition.zip_broken"
    assert files_in(tmp_path / "to") == set()


@pytest.mark.parametrize("make", [os.mkfifo, Path.mkdir], ids=["a pipe", "a folder"])
def test_what_is_no_file_is_refused_at_once(make: Callable[[Path], None], tmp_path: Path) -> None:
    make(tmp_path / "a.edition")
    assert refused_by(tmp_path / "a.edition", tmp_path / "to") == "edition.zip_broken"
