"""A backup is a valid bag that holds the whole catalogue, as it was at one moment, while people work in it."""

import errno
import os
import shutil
import subprocess
import tempfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.media import erasing
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.originals import Originals
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.safekeeping import bag_writer, content
from kalbajar_catalogue.safekeeping.opening import opened
from kalbajar_catalogue.safekeeping.packing import pack
from kalbajar_catalogue.storage import history, sqlite, trash
from kalbajar_catalogue.storage.catalogue import Catalogue
from tests.catalogues import WHO, catalogue, done, empty_folder, files_in, photographs, picture
from tests.safekeeping.bags import bagged, database_rows, full, nothing_left, originals_of, out, payload, restored, told

__all__ = ["catalogue", "empty_folder", "full", "out"]
MADE = datetime(2026, 11, 23, 9, 8, 7, tzinfo=UTC)
NAME = "kalbajar-backup-20261123-090807"


def test_a_backup_holds_the_catalogue_byte_for_byte(full: Catalogue, out: Path, tmp_path: Path) -> None:
    packed = pack(full, out, now=MADE)
    assert packed.file == out / f"{NAME}.zip"
    assert packed.whole
    assert packed.left_out == ("notes.txt",)
    again = restored(packed.file, tmp_path / "again")
    members, _ = content.members(full.folder)
    assert files_in(again) == {member.name for member in members}
    for name in files_in(again) - {"catalogue.sqlite"}:
        assert (again / name).read_bytes() == (full.folder / name).read_bytes(), name
    assert database_rows(again) == database_rows(full.folder)
    assert (packed.bytes, packed.files) == (sum(map(len, payload(packed.file))), len(payload(packed.file)))
    assert nothing_left(full, out)


def test_a_backup_opens_as_the_catalogue_it_was(full: Catalogue, out: Path, tmp_path: Path) -> None:
    again = wiring.open_catalogue(restored(pack(full, out).file, tmp_path / "əyri yol"), "somebody else")
    with again.reading() as reading:
        assert history.newest(reading) == 2
    assert photographs(again, "further")
    again.close()


def test_other_programs_find_it_whole(full: Catalogue, out: Path) -> None:
    unzip = shutil.which("unzip")
    if not unzip:
        pytest.skip("needs unzip")
    tested = subprocess.run([unzip, "-t", pack(full, out).file], capture_output=True, text=True, check=False)
    assert "No errors detected" in tested.stdout


def test_it_is_a_bag_to_the_library_of_those_who_made_the_standard(full: Catalogue, out: Path) -> None:
    bagit = pytest.importorskip("bagit")
    file = pack(full, out, now=MADE).file
    with zipfile.ZipFile(file) as archive:
        archive.extractall(out)
    bagit.Bag(str(out / NAME)).validate()


def test_what_it_says_of_itself(full: Catalogue, out: Path) -> None:
    info = told(pack(full, out, now=MADE).file)
    assert (info.made, info.change_set, info.schema, info.sample) == (MADE, 2, sqlite.schema_version(full._file), False)
    assert (info.missing, info.altered) == (0, 0)


def test_a_sample_says_so(tmp_path: Path, out: Path) -> None:
    sample = wiring.create(tmp_path / "sample", sample=True)
    assert told(pack(sample, out).file).sample
    sample.close()


def test_all_backups_of_one_catalogue_are_known_by_its_identifier(full: Catalogue, out: Path, tmp_path: Path) -> None:
    first = told(pack(full, out / "1.zip").file).identifier
    done(full, lambda work: history.undo(work, 1))
    assert told(pack(full, out / "2.zip").file).identifier == first
    other = wiring.create(tmp_path / "other")
    assert told(pack(other, out / "3.zip").file).identifier != first
    other.close()


def test_nobody_else_may_read_it(full: Catalogue, out: Path) -> None:
    assert pack(full, out).file.stat().st_mode & 0o777 == 0o600


def test_people_go_on_working_meanwhile(full: Catalogue, out: Path, tmp_path: Path) -> None:
    written: list[str] = []

    def work(done: int, total: int, what: str = "") -> None:
        if total and len(written) < 5:
            written.extend(photographs(full, "meanwhile"))

    packed = pack(full, out, work)
    assert len(written) == 5
    assert packed.change_set == told(packed.file).change_set == 2
    with full.reading() as reading:
        assert history.newest(reading) == 7
    rows = "\n".join(database_rows(restored(packed.file, tmp_path / "again")))
    assert not any(uid in rows for uid in written)


def test_a_file_that_is_replaced_meanwhile_is_packed_as_it_is_in_the_end(full: Catalogue, out: Path) -> None:
    mapping = next((full.folder / "mappings").iterdir())
    times: list[str] = []

    def write(done: int, total: int, what: str = "") -> None:
        if what.startswith("mappings/") and len(times) < 1:
            times.append(what)
            mapping.write_text("{ }", "utf-8")

    assert b"{ }" in payload(pack(full, out, write).file)


def test_a_file_that_is_written_to_all_the_time_is_named(full: Catalogue, out: Path) -> None:
    mapping = next((full.folder / "mappings").iterdir())

    def write(done: int, total: int, what: str = "") -> None:
        if what.startswith("mappings/"):
            mapping.write_text(mapping.read_text("utf-8") + " ", "utf-8")

    with pytest.raises(WorldError) as refused:
        pack(full, out, write)
    assert (refused.value.code, refused.value.problem.values) == (
        "backup.overtaken",
        {"name": f"mappings/{mapping.name}"},
    )
    assert nothing_left(full, out)


def test_a_file_that_vanishes_meanwhile_is_looked_for_again(full: Catalogue, out: Path) -> None:
    last = originals_of(full)[-1]

    def vanish(done: int, total: int, what: str = "") -> None:
        last.unlink(missing_ok=True)

    packed = pack(full, out, vanish)
    assert packed.missing == (last.relative_to(full.folder).as_posix(),)
    assert told(packed.file).missing == 1


def test_a_file_that_comes_meanwhile_is_no_hindrance(full: Catalogue, out: Path) -> None:
    def come(done: int, total: int, what: str = "") -> None:
        if total and not new.exists():
            new.write_text("{}", "utf-8")

    new = full.folder / "mappings" / "new.json"
    packed = pack(full, out, come)
    assert packed.whole
    assert packed.files == 9


def test_an_original_that_was_erased_since_the_copy_lets_it_be_made_anew(
    full: Catalogue, out: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    uid = pictured(full, tmp_path)
    done(full, lambda work: trash.throw_away(work, uid, ""))
    members, erased = content.members, list[str]()

    def erase(folder: Path) -> tuple[tuple[content.Member, ...], tuple[str, ...]]:
        if not erased:
            erased.append(uid)
            erasing.erase(full, WHO, [uid])
        return members(folder)

    there = len(originals_of(full))
    monkeypatch.setattr(content, "members", erase)
    packed = pack(full, out)
    assert len(originals_of(full)) == there - 1
    assert packed.whole
    assert not any(
        uid in row for row in database_rows(restored(packed.file, tmp_path / "again")) if "erased" not in row
    )


def pictured(catalogue: Catalogue, tmp_path: Path) -> str:
    """A photograph whose picture nobody else has."""
    (uid,) = photographs(catalogue, "Portrait")
    kept = Originals(catalogue.folder / "originals").keep(picture(tmp_path / "portrait.jpg", 99))
    file = MediaFile(sha256=kept.sha256, file_path=kept.relative, bytes=kept.bytes)
    (added,) = done(catalogue, lambda work: media.add_files(work, [file]))
    done(catalogue, lambda work: media.link(work, [MediaLink(media_file=added.uid, owner=uid)]))
    return uid


def test_an_original_that_was_altered_is_packed_and_named(full: Catalogue, out: Path) -> None:
    altered, lacking = originals_of(full)[:2]
    altered.chmod(0o644)
    altered.write_bytes(b"other")
    lacking.unlink()
    packed = pack(full, out)
    assert packed.changed == (altered.relative_to(full.folder).as_posix(),)
    assert packed.missing == (lacking.relative_to(full.folder).as_posix(),)
    assert not packed.whole
    assert b"other" in payload(packed.file)
    assert (told(packed.file).altered, told(packed.file).missing) == (1, 1)


def test_an_original_of_the_trash_and_of_what_was_undone_is_missed_too(full: Catalogue, out: Path) -> None:
    done(full, lambda work: history.undo(work, 2))
    originals_of(full)[0].unlink()
    assert len(pack(full, out).missing) == 1


def test_a_place_that_the_disk_does_not_give_hinders_no_other_file(
    full: Catalogue, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = originals_of(full)[:2]
    read, opened = os.read, os.open
    bad = first.stat().st_ino

    def broken(handle: int, size: int) -> bytes:
        if os.fstat(handle).st_ino == bad:
            raise OSError(errno.EIO, "Input/output error")
        return read(handle, size)

    def refused(path: Path, *given: int, **more: int) -> int:
        if path == second:
            raise PermissionError(errno.EACCES, "Permission denied")
        return opened(path, *given, **more)

    monkeypatch.setattr(os, "read", broken)
    monkeypatch.setattr(os, "open", refused)
    packed = pack(full, out)
    assert packed.changed == (first.relative_to(full.folder).as_posix(),)
    assert packed.missing == (second.relative_to(full.folder).as_posix(),)
    bagged(packed.file)


def test_larger_files_and_more_of_them_than_the_old_format_knows(
    full: Catalogue, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zipfile, "ZIP64_LIMIT", 1_000)
    monkeypatch.setattr(zipfile, "ZIP_FILECOUNT_LIMIT", 3)
    monkeypatch.setattr(bag_writer, "_LARGE", 900)
    assert bagged(pack(full, out).file).keys() >= {"data/catalogue.sqlite"}


def test_it_is_made_in_the_folder_of_backups_and_nowhere_else_among_what_is_kept(full: Catalogue) -> None:
    assert pack(full, full.folder / "backups", now=MADE).file == full.folder / "backups" / f"{NAME}.zip"
    for place in ("originals", "editions/x.zip", "derived/x.zip", "catalogue.sqlite"):
        with pytest.raises(WorldError) as refused:
            pack(full, full.folder / place)
        assert refused.value.code == "folder.own_file"


def test_an_earlier_one_is_replaced_only_when_that_is_wanted(full: Catalogue, out: Path) -> None:
    file = pack(full, out / "mine.zip").file
    file.write_bytes(b"an earlier one")
    with pytest.raises(WorldError) as refused:
        pack(full, file)
    assert (refused.value.code, file.read_bytes()) == ("backup.exists", b"an earlier one")
    assert pack(full, file, replace_old=True).file == file
    assert bagged(file)


def test_two_of_one_second_lie_beside_each_other(full: Catalogue, out: Path) -> None:
    assert [pack(full, out, now=MADE).file.name for _ in range(3)] == [f"{NAME}.zip", f"{NAME}-2.zip", f"{NAME}-3.zip"]


def test_who_may_only_look_may_make_one_too(full: Catalogue, out: Path) -> None:
    looking = wiring.open_catalogue(full.folder, "second")
    assert looking.read_only
    shutil.rmtree(full.folder / "backups")
    assert pack(looking, out).whole
    looking.close()


def test_on_another_disk_it_is_read_back_from_there(full: Catalogue) -> None:
    memory = Path("/dev/shm")
    if not memory.is_dir() or memory.stat().st_dev == full.folder.stat().st_dev:
        pytest.skip("needs a second file system")
    with tempfile.TemporaryDirectory(dir=memory) as place:
        assert bagged(pack(full, Path(place)).file)


def test_what_systems_drop_into_a_style_does_not_make_a_backup_that_nobody_can_open(full: Catalogue, out: Path) -> None:
    style = full.folder / "styles" / "mine"
    style.mkdir(parents=True, exist_ok=True)
    for name in ("Thumbs.db", "desktop.ini"):
        (style / name).write_bytes(b"x")
    packed = pack(full, out)
    with opened(packed.file) as box:
        assert {"styles/mine/Thumbs.db", "styles/mine/desktop.ini"} <= set(box.names.values())
