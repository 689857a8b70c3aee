"""Backups that come from somewhere: nothing of them is trusted, and what people do to zips does no harm."""

import os
import re
import stat
import struct
import unicodedata
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.sentences import sentence
from kalbajar_catalogue.safekeeping import bag, checking, opening, restoring
from kalbajar_catalogue.storage.folder import DATABASE
from tests.catalogues import files_in
from tests.safekeeping.parcels import KEPT, KEPT_AT, ORIGINAL, TOP, Parcel, good, zipped

Change = Callable[[Parcel], Parcel]
OTHER = "0" * 64


@pytest.fixture
def parcel(small_database: bytes) -> Parcel:
    """A good backup."""
    return Parcel(good(small_database))


def added(path: str, text: bytes = b"x") -> Change:
    """A file of data more, which the manifest names too."""
    return lambda one: replace(one, payload={**one.payload, path: text})


def beside(name: str, text: bytes = b"x") -> Change:
    """A member more, under this whole name."""
    return lambda one: replace(one, raw=(*one.raw, (name, text)))


def tag(name: str, text: bytes | None) -> Change:
    """A file beside the data, other than it was or away, with the last manifest made anew."""
    return lambda one: replace(one, tags={**one.tags, name: text})


def told(path: str, sha256: str) -> Change:
    """Another line in the manifest."""
    return lambda one: replace(one, told={**one.told, path: sha256})


def unsaid(path: str) -> Change:
    """A file that the manifest does not name."""
    return lambda one: replace(one, unsaid=(*one.unsaid, path))


def without(path: str) -> Change:
    """A file of data less, in every list."""
    return lambda one: replace(one, payload={name: text for name, text in one.payload.items() if name != path})


def mode(path: str, value: int) -> Change:
    """A member that says it is of another kind."""
    return lambda one: replace(one, modes={f"{TOP}/data/{path}": value})


def info(**values: object) -> Change:
    """Other words of the backup about itself."""
    return lambda one: replace(one, info=replace(one.info, **values))  # type: ignore[arg-type]


def names(text: str) -> Change:
    """A style without a plain name, and the table of names."""
    return lambda one: added("names.tsv", text.encode())(added("styles/_0001.typ")(one))


def instead(*members: str) -> Change:
    """Only these members, and no bag."""
    none = Parcel({}, tags=dict.fromkeys((bag.DECLARATION, bag.INFO, bag.MANIFEST)), tagged=False)
    return lambda _: replace(none, raw=tuple((name, b"x") for name in members))


def more_tags(*names_of: str) -> Change:
    """The last manifest with more lines than it should have."""
    lines = "".join(f"{OTHER}  {name}\n" for name in names_of).encode()
    return lambda one: tag(bag.TAG_MANIFEST, _tagged(one) + lines)(one)


def last(text: bytes) -> Change:
    """Another last manifest."""
    return lambda one: replace(one, tags={**one.tags, bag.TAG_MANIFEST: text})


MANIFEST_OF_ANOTHER_KIND = b"d41d8cd98f00b204e9800998ecf8427e  data/catalogue.sqlite\n"
DATA = f"{TOP}/data/"
HOSTILE: list[tuple[str, Change, str]] = [
    ("up", beside("../out.txt"), "zip_path"),
    ("up in the middle", beside(f"{DATA}../../../out.txt"), "zip_path"),
    ("up in the data", added("styles/../../out.txt"), "zip_path"),
    ("absolute", beside("/etc/cron.d/x"), "zip_path"),
    ("absolute in the data", added("/etc/cron.d/x"), "zip_unknown"),
    ("backslashes", beside(f"{TOP}\\data\\..\\out.txt"), "zip_path"),
    ("a drive", beside("C:/out.txt"), "zip_path"),
    ("a drive in the data", added("styles/C:out.typ"), "zip_path"),
    ("a computer", beside("//server/share/x"), "zip_path"),
    ("a stream of another file", added("catalogue.sqlite:hidden"), "zip_path"),
    ("a sign that ends names", beside(f"{DATA}{KEPT_AT}\0.exe"), "zip_path"),
    ("a link", mode(KEPT_AT, stat.S_IFLNK | 0o777), "zip_link"),
    ("a device", mode(KEPT_AT, stat.S_IFBLK | 0o666), "zip_link"),
    ("a pipe", mode(KEPT_AT, stat.S_IFIFO | 0o666), "zip_link"),
    ("a folder that holds bytes", lambda one: mode("styles/", stat.S_IFDIR)(added("styles/")(one)), "zip_link"),
    ("a link that is called a folder", lambda one: replace(beside(f"{DATA}styles/", b"")(one),
                                                           modes={f"{DATA}styles/": stat.S_IFLNK | 0o777}), "zip_link"),
    ("twice", beside(f"{DATA}{KEPT_AT}"), "zip_twice"),
    ("the manifest twice", beside(f"{TOP}/{bag.MANIFEST}"), "zip_twice"),
    ("twice but for capitals", lambda one: added("styles/House.typ")(added("styles/house.typ")(one)), "zip_twice"),
    ("the database in capitals too", beside(f"{DATA}CATALOGUE.SQLITE"), "zip_twice"),
    ("two makes of one letter", lambda one: beside(f"{DATA}styles/{unicodedata.normalize('NFC', 'é')}.typ")(
        beside(f"{DATA}styles/{unicodedata.normalize('NFD', 'é')}.typ")(one)), "zip_twice"),
    ("a file that is a folder too", lambda one: added("styles/a/b.typ")(added("styles/a")(one)), "zip_twice"),
    ("in capitals", added("ORIGINALS/00/x"), "zip_unknown"),
    ("something else", added("readme.txt"), "zip_unknown"),
    ("a name that is a device", added("styles/CON.typ"), "zip_unknown"),
    ("a folder that is a device", added("styles/aux/x.typ"), "zip_unknown"),
    ("a name with a dot at its end", added("styles/x."), "zip_unknown"),
    ("a name with a space at its end", added("styles/x "), "zip_unknown"),
    ("a hidden name", added("styles/.bashrc"), "zip_unknown"),
    ("letters of other alphabets", added("styles/ə.typ"), "zip_unknown"),
    ("no name between", added("styles//x.typ"), "zip_unknown"),
    ("what the program makes again", added("derived/00/x.jpg"), "zip_unknown"),
    ("another backup", added("backups/copy.sqlite"), "zip_unknown"),
    ("a log of the database", added("catalogue.sqlite-wal"), "zip_unknown"),
    ("a journal of the database", added("catalogue.sqlite-journal"), "zip_unknown"),
    ("a lock", added("catalogue.lock"), "zip_unknown"),
    ("an original in a wrong folder", added(f"originals/{OTHER[:2]}/{KEPT}.jpg"), "zip_unknown"),
    ("an original with no name of its content", added("originals/00/photo.jpg"), "zip_unknown"),
    ("an edition with something else", added("editions/KLB-1/run.sh"), "zip_unknown"),
    ("an edition that is called like the pool", added("editions/pool/edition.json"), "zip_unknown"),
    ("beside the folder", beside("other/readme.txt"), "zip_unknown"),
    ("another bag beside it", beside("kalbajar-other/bagit.txt"), "zip_unknown"),
    ("no bag", instead("a.txt"), "zip_no_bag"),
    ("nothing", instead(), "zip_no_bag"),
    ("an edition", instead("edition.json", "pool/x.jpg"), "is_edition"),
    ("a zip in a zip", instead("readme.txt", "in/b.zip"), "zip_inside"),
    ("swollen", lambda one: replace(added(KEPT_AT, bytes(60_000_000))(one), squeezed=True), "zip_bomb"),
    ("a newer kind of bag", tag(bag.DECLARATION, bag.DECLARED.replace("1.0", "2.0").encode()), "newer"),
    ("an unknown alphabet", tag(bag.DECLARATION, bag.DECLARED.replace("UTF-8", "UTF-16").encode()), "newer"),
    ("an empty declaration", tag(bag.DECLARATION, b""), "newer"),
    ("a declaration that is no text", tag(bag.DECLARATION, b"\xff\xfe"), "damaged"),
    ("a newer catalogue", info(schema="0099"), "newer"),
    ("a catalogue of no version", info(schema="x"), "newer"),
    ("no words about itself", tag(bag.INFO, None), "damaged"),
    ("empty words about itself", tag(bag.INFO, b""), "info"),
    ("another sum", tag(bag.INFO, bag.info_text(replace(Parcel({}).info, bytes=7, files=2)).encode()), "damaged"),
    ("no manifest", tag(bag.MANIFEST, None), "damaged"),
    ("an empty manifest", tag(bag.MANIFEST, b""), "not_listed"),
    ("a manifest that is no text", tag(bag.MANIFEST, b"\xff\xfe"), "damaged"),
    ("a manifest of another kind", tag(bag.MANIFEST, MANIFEST_OF_ANOTHER_KIND), "manifest"),
    ("a manifest that ends in a line", tag(bag.MANIFEST, OTHER.encode()), "manifest"),
    ("a manifest that says one thing twice", tag(bag.MANIFEST, 2 * f"{OTHER}  data/x\n".encode()), "manifest"),
    ("a file that is not listed", unsaid(KEPT_AT), "not_listed"),
    ("a file that does not lie there", told("styles/x.typ", OTHER), "lacks"),
    ("a file outside that is listed", told("../../etc/passwd", OTHER), "lacks"),
    ("no database", without(DATABASE), "lacks"),
    ("another hash of an original", told(KEPT_AT, OTHER), "damaged"),
    ("another hash of the database", told(DATABASE, OTHER), "damaged"),
    ("another original", lambda one: told(KEPT_AT, KEPT)(added(KEPT_AT, b"?" + ORIGINAL[1:])(one)), "damaged"),
    ("a longer original", lambda one: told(KEPT_AT, KEPT)(added(KEPT_AT, ORIGINAL + b"?")(one)), "damaged"),
    ("an original that is not what its name says", added(KEPT_AT, b"?" + ORIGINAL[1:]), "damaged"),
    ("no last manifest", lambda one: replace(one, tagged=False), "lacks"),
    ("an empty last manifest", last(b""), "damaged"),
    ("a last manifest of something else", last(f"{OTHER}  {bag.INFO}\n".encode()), "damaged"),
    ("a last manifest that names what is not there", more_tags("x.txt"), "lacks"),
    ("a last manifest of very many", more_tags(*map(str, range(200))), "damaged"),
    ("other words since the last manifest", lambda one: tag(bag.INFO, b"Payload-Oxum: 1.1\n")(
        tag(bag.TAG_MANIFEST, _tagged(one))(one)), "damaged"),
    ("a name that leads up", names("styles/_0001.typ\tstyles/../../out.typ\n"), "name_odd"),
    ("a name at the root", names("styles/_0001.typ\t/etc/x.typ\n"), "name_odd"),
    ("a name in another place", names("styles/_0001.typ\toriginals/00/x.typ\n"), "name_odd"),
    ("a name in the other folder", names("styles/_0001.typ\tmappings/x.json\n"), "name_odd"),
    ("the name of the database", names("styles/_0001.typ\tcatalogue.sqlite\n"), "name_odd"),
    ("a name with a drive", names("styles/_0001.typ\tstyles/C:x.typ\n"), "name_odd"),
    ("a name without letters", names("styles/_0001.typ\tstyles/\n"), "name_odd"),
    ("a very long name", names(f"styles/_0001.typ\tstyles/{'ə' * 3_000}.typ\n"), "name_odd"),
    ("a name for what is not there", names("styles/_0002.typ\tstyles/x.typ\n"), "name_odd"),
    ("a name for what has one", names(f"{KEPT_AT}\tstyles/x.typ\n"), "name_odd"),
    ("one name for two", lambda one: added("styles/x.typ")(names("styles/_0001.typ\tstyles/x.typ\n")(one)), "name_odd"),
    ("a name below a file", lambda one: added("styles/x")(names("styles/_0001.typ\tstyles/x/y\n")(one)), "name_odd"),
    ("a table of names that is none", names("styles/_0001.typ\n"), "names"),
    ("a table of names that is no text", lambda one: added("names.tsv", b"\xff")(one), "damaged"),
    ("no database but a text", added(DATABASE, b"x" * 9_000), "database_damaged"),
    ("an empty database", added(DATABASE, b""), "other_schema"),
    ("a database of another version", info(schema="0003"), "other_schema"),
]  # fmt: skip


def _tagged(one: Parcel) -> bytes:
    """The last manifest as it should be."""
    return dict(one.files())[f"{TOP}/{bag.TAG_MANIFEST}"]


def refused_by(file: Path, folder: Path) -> str:
    """The code with which a backup is not restored; every one has a sentence that says all of its values."""
    with pytest.raises(WorldError) as refused:
        restoring.restore(file, folder, wiring.kinds())
    for language in ("en", "az", "ru"):
        said = sentence(language, refused.value.code, refused.value.problem.values)
        assert said not in ("", refused.value.code)
        assert not re.search(r"[{}…]", said)
    return refused.value.code


@pytest.mark.parametrize(("change", "code"), [row[1:] for row in HOSTILE], ids=[row[0] for row in HOSTILE])
def test_what_no_backup_holds_is_refused_and_nothing_is_left(
    parcel: Parcel, change: Change, code: str, tmp_path: Path
) -> None:
    file = change(parcel).written(tmp_path / "a.zip")
    assert refused_by(file, tmp_path / "deep ə" / "to") == f"backup.{code}"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.zip"]
    assert judged(file) in (f"backup.{code}", "not restorable")


def judged(file: Path) -> str:
    """What a test of a backup comes to."""
    try:
        return "restorable" if checking.tested(file).restorable else "not restorable"
    except WorldError as refused:
        return refused.code


PEOPLE: list[tuple[str, Change]] = [
    ("as it was made", lambda one: one),
    ("squeezed", lambda one: replace(one, squeezed=True)),
    ("in a folder of another name", lambda one: replace(one, top="Резервная копия (2)/")),
    ("in a folder in a folder", lambda one: replace(one, top="Downloads/backup/")),
    ("in no folder", lambda one: replace(one, top="")),
    ("with entries for folders", lambda one: replace(
        one, raw=((f"{TOP}/", b""), (f"{DATA}", b""), (f"{DATA}originals/", b"")), modes={f"{TOP}/": stat.S_IFDIR})),
    ("by a Mac", lambda one: replace(one, raw=(
        (f"{TOP}/.DS_Store", b"x"), (f"{DATA}.DS_Store", b"x"), (f"__MACOSX/{TOP}/._bagit.txt", b"x"),
        (f"__MACOSX/{TOP}/data/._catalogue.sqlite", b"x")))),
    ("by Windows", lambda one: replace(one, raw=((f"{DATA}Thumbs.db", b"x"), (f"{TOP}/desktop.ini", b"x")))),
    ("by an archive that adds lists of its own", lambda one: replace(
        one, tags={"manifest-md5.txt": MANIFEST_OF_ANOTHER_KIND, "note.txt": "Архив".encode()})),
    ("with words in a folder of their own", lambda one: replace(one, raw=((f"{TOP}/metadata/mets.xml", b"<x/>"),))),
    ("with lines as Windows ends them", lambda one: replace(one, tags={
        bag.DECLARATION: bag.DECLARED.replace("\n", "\r\n").encode()})),
]  # fmt: skip


@pytest.mark.parametrize("change", [row[1] for row in PEOPLE], ids=[row[0] for row in PEOPLE])
def test_a_backup_that_somebody_zipped_again_is_taken(parcel: Parcel, change: Change, tmp_path: Path) -> None:
    changed = change(parcel)
    file = changed.written(tmp_path / "a.zip")
    restored = restoring.restore(file, tmp_path / "to", wiring.kinds())
    assert restored.ok
    assert files_in(tmp_path / "to") == set(parcel.payload)
    assert all((tmp_path / "to" / path).read_bytes() == text for path, text in parcel.payload.items())
    over = len(changed.files()) - len(parcel.files()) - sum(name.endswith("/") for name, _ in changed.raw)
    assert len(restored.ignored) == over
    assert checking.tested(file).ok


def test_a_box_tells_what_lies_in_it(parcel: Parcel, small_database: bytes, tmp_path: Path) -> None:
    with opening.opened(names("styles/_0001.typ\tstyles/Ev ə?.typ\n")(parcel).written(tmp_path / "a.zip")) as box:
        assert box.sizes() == {DATABASE: len(small_database), KEPT_AT: len(ORIGINAL), "styles/_0001.typ": 1}
        assert box.names == {"styles/_0001.typ": "styles/Ev ə?.typ"}
        assert box.manifest[KEPT_AT] == KEPT
        assert (box.info.change_set, box.info.files, box.ignored) == (3, 4, ())


def patched(file: Path, member: str, place: int, value: bytes, local: bool = False) -> Path:
    """Changes what the list at the end of a zip, or the header before the content, says of a member."""
    data = bytearray(file.read_bytes())
    with zipfile.ZipFile(file) as archive:
        start = archive.getinfo(f"{TOP}/{member}").header_offset
    entry = start if local else _entry(data, f"{TOP}/{member}")
    data[entry + place : entry + place + len(value)] = value
    file.write_bytes(data)
    return file


def _entry(data: bytearray, name: str) -> int:
    return data.index(b"PK\x01\x02", data.rindex(name.encode()) - 46)


LIES = [
    ("larger than it is", f"data/{KEPT_AT}", 24, struct.pack("<I", 3_000_000_000), False, {"damaged", "zip_bomb"}),
    ("smaller than it is", f"data/{KEPT_AT}", 24, struct.pack("<I", 3), False, {"damaged"}),
    ("another sum of its bytes", f"data/{KEPT_AT}", 16, b"\0\0\0\0", False, {"zip_broken"}),
    ("encrypted", f"data/{KEPT_AT}", 8, struct.pack("<H", 1), False, {"zip_unknown"}),
    ("squeezed in another way", f"data/{KEPT_AT}", 10, struct.pack("<H", 14), False, {"zip_unknown"}),
    ("another name before the content", f"data/{KEPT_AT}", 30, b"../../x", True, {"zip_broken"}),
    ("another place", f"data/{KEPT_AT}", 42, struct.pack("<I", 0), False, {"zip_bomb"}),
    ("a place behind the end", f"data/{KEPT_AT}", 42, struct.pack("<I", 0xFFFFFFF0), False, {"zip_broken"}),
    ("a manifest that is larger", bag.MANIFEST, 24, struct.pack("<I", 0x7000_0000), False, {"damaged", "zip_bomb"}),
]


@pytest.mark.parametrize(
    ("member", "place", "value", "local", "codes"), [row[1:] for row in LIES], ids=[row[0] for row in LIES]
)
def test_a_list_of_contents_that_lies_is_refused(
    parcel: Parcel, tmp_path: Path, member: str, place: int, value: bytes, local: bool, codes: set[str]
) -> None:
    file = patched(parcel.written(tmp_path / "a.zip"), member, place, value, local)
    assert refused_by(file, tmp_path / "to").removeprefix("backup.") in codes
    assert files_in(tmp_path) == {"a.zip"}


def test_members_that_share_their_bytes_are_refused(parcel: Parcel, tmp_path: Path) -> None:
    """One kernel of bytes that many names point at makes a small file swell without being squeezed much."""
    file = added(f"originals/00/{OTHER}.jpg", ORIGINAL)(parcel).written(tmp_path / "a.zip")
    with zipfile.ZipFile(file) as archive:
        kernel = archive.getinfo(f"{DATA}{KEPT_AT}").header_offset
    patched(file, f"data/originals/00/{OTHER}.jpg", 42, struct.pack("<I", kernel))
    assert refused_by(file, tmp_path / "to") == "backup.zip_bomb"


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_a_file_that_breaks_off_is_refused(parcel: Parcel, tmp_path: Path, share: float) -> None:
    file = parcel.written(tmp_path / "a.zip")
    data = file.read_bytes()
    file.write_bytes(data[: int(len(data) * share)])
    assert refused_by(file, tmp_path / "to") == "backup.zip_broken"
    assert files_in(tmp_path) == {"a.zip"}


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 1, exclude_max=True), flip=st.integers(1, 255), near_end=st.booleans())
def test_any_byte_that_changed_is_noticed_or_changes_nothing(
    parcel: Parcel, tmp_path_factory: pytest.TempPathFactory, place: float, flip: int, near_end: bool
) -> None:
    folder = tmp_path_factory.mktemp("flipped")
    data = bytearray(zipped(parcel.files(), {}, squeezed=False))
    first = data.index(b"PK\x01\x02") if near_end else 0
    data[first + int((len(data) - first) * place)] ^= flip
    (folder / "a.zip").write_bytes(data)
    found = judged(folder / "a.zip")
    if found == "restorable":
        restoring.restore(folder / "a.zip", folder / "to", wiring.kinds(), verify=lambda *_: ())
        assert {path: (folder / "to" / path).read_bytes() for path in files_in(folder / "to")} == parcel.payload
    else:
        assert refused_by(folder / "a.zip", folder / "to").startswith("backup.")
        assert files_in(folder) == {"a.zip"}


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert refused_by(tmp_path / "none.zip", tmp_path / "to") == "file.missing"


def test_a_folder_and_a_pipe_are_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.zip")
    assert refused_by(tmp_path / "pipe.zip", tmp_path / "to") == "backup.zip_broken"
    (tmp_path / "unpacked").mkdir()
    assert refused_by(tmp_path / "unpacked", tmp_path / "to") == "backup.is_folder"
