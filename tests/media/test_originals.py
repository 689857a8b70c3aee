"""The store of originals: whole files or none, each once, never altered."""

import errno
import hashlib
import os
import signal
import subprocess
import sys
import threading
import time
from io import FileIO
from pathlib import Path

import pytest

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.media import originals
from kalbajar_catalogue.media.originals import Kept, Originals, safe_extension, sha256_of
from kalbajar_catalogue.media.records import MediaFile
from kalbajar_catalogue.media.service import original

DATA = bytes(range(256)) * 9_000


@pytest.fixture
def store(tmp_path: Path) -> Originals:
    return Originals(tmp_path / "originals")


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "Kəlbəcər μ 1 (2).JPG"
    path.write_bytes(DATA)
    return path


def files(tmp_path: Path) -> list[Path]:
    return [path for path in (tmp_path / "originals").rglob("*") if path.is_file()]


def test_a_file_is_kept_as_received(store: Originals, photo: Path, tmp_path: Path) -> None:
    kept = store.keep(photo)
    digest = hashlib.sha256(DATA).hexdigest()
    assert kept == Kept(digest, len(DATA), f"{digest[:2]}/{digest}.jpg", already_there=False)
    assert kept.relative.isascii()
    assert store.path_of(kept.relative).read_bytes() == DATA
    assert sha256_of(photo) == digest
    assert files(tmp_path) == [store.path_of(kept.relative)]
    assert store.whole(kept)


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_a_kept_file_is_read_only(store: Originals, photo: Path) -> None:
    assert store.path_of(store.keep(photo).relative).stat().st_mode & 0o777 == 0o444


def test_keeping_twice_keeps_once(store: Originals, photo: Path, tmp_path: Path) -> None:
    first, second = store.keep(photo), store.keep(photo)
    assert (first.already_there, second.already_there) == (False, True)
    assert first.relative == second.relative
    assert len(files(tmp_path)) == 1


def test_the_same_bytes_under_another_extension_are_the_same_file(store: Originals, photo: Path) -> None:
    other = photo.with_suffix(".jpeg")
    other.write_bytes(DATA)
    first, second = store.keep(photo), store.keep(other)
    assert (second.relative, second.already_there) == (first.relative, True)


def test_discard_takes_back_only_what_came_new(store: Originals, photo: Path, tmp_path: Path) -> None:
    first, second = store.keep(photo), store.keep(photo)
    store.discard(second)
    assert len(files(tmp_path)) == 1
    store.discard(first)
    store.discard(first)
    assert list((tmp_path / "originals").iterdir()) == []


def test_a_damaged_copy_is_replaced(store: Originals, photo: Path) -> None:
    path = store.path_of(store.keep(photo).relative)
    path.chmod(0o666)
    path.write_bytes(b"half")
    assert not store.whole(Kept(sha256_of(photo), len(DATA), path.parent.name + "/" + path.name, already_there=True))
    store.keep(photo)
    assert path.read_bytes() == DATA


@pytest.mark.parametrize("relative", ["../secret", "/etc/passwd", "ab/../../x", "ab/" + "cd" * 32, "", "ab"])
def test_no_path_leads_out_of_the_store(store: Originals, relative: str) -> None:
    with pytest.raises(ValueError, match="not a path in the store"):
        store.path_of(relative)


@pytest.mark.parametrize(
    ("name", "extension"),
    [("a.JPG", ".jpg"), ("a", ""), ("a.ə", ""), ("a.tar.gz", ".gz"), ("a.j p", ""), (".hidden", ""), ("a.İ", "")],
)
def test_only_plain_extensions_are_kept(name: str, extension: str) -> None:
    assert safe_extension(Path(name)) == extension


def test_missing_source(store: Originals, tmp_path: Path) -> None:
    with pytest.raises(WorldError, match=r"file\.missing"):
        store.keep(tmp_path / "gone.jpg")
    assert files(tmp_path) == []
    with pytest.raises(WorldError, match=r"file\.missing"):
        sha256_of(tmp_path / "gone.jpg")


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "disk.full"), (errno.EROFS, "folder.not_writable")])
def test_a_store_that_refuses_keeps_nothing(
    store: Originals, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def refuse(handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(WorldError) as refused:
        store.keep(photo)
    assert refused.value.code == code
    assert files(tmp_path) == []


def test_a_source_that_breaks_off_keeps_nothing(
    store: Originals, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pulled_out(source: Path) -> object:
        yield DATA[:1000]
        raise WorldError("file.unreadable", name=source.name)

    monkeypatch.setattr(originals, "_chunks", pulled_out)
    with pytest.raises(WorldError, match=r"file\.unreadable"):
        store.keep(photo)
    assert files(tmp_path) == []


_LIMITED = """
import resource, sys
from pathlib import Path
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.media.originals import Originals
resource.setrlimit(resource.RLIMIT_FSIZE, (1_500_000, 1_500_000))
try:
    Originals(Path(sys.argv[2])).keep(Path(sys.argv[1]))
except WorldError as refused:
    print(refused.code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="resource limits of POSIX")
def test_a_full_disk_leaves_nothing_behind(photo: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-W", "error", "-c", _LIMITED, str(photo), str(tmp_path / "originals")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    assert done.stdout.strip() == "disk.full"
    assert files(tmp_path) == []


_ENDLESS = """
import sys
from pathlib import Path
from kalbajar_catalogue.media.originals import Originals
store = Originals(Path(sys.argv[2]))
print("ready", flush=True)
while True:
    store.discard(store.keep(Path(sys.argv[1])))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL of POSIX")
@pytest.mark.parametrize("after", [0.0, 0.003, 0.007, 0.013, 0.021])
def test_a_killed_copy_leaves_no_half_file(photo: Path, tmp_path: Path, after: float) -> None:
    command = [sys.executable, "-c", _ENDLESS, str(photo), str(tmp_path / "originals")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]) as child:
        assert child.stdout
        child.stdout.readline()
        time.sleep(0.05 + after)
        child.send_signal(signal.SIGKILL)
    final = [path for path in files(tmp_path) if path.suffix != ".part"]
    assert all(path.read_bytes() == DATA for path in final)
    assert Originals(tmp_path / "originals").sweep(older_than=-60) <= 1
    assert files(tmp_path) == final


def test_sweep_spares_a_copy_under_way(store: Originals, photo: Path, tmp_path: Path) -> None:
    store.keep(photo)
    part = tmp_path / "originals" / "tmp-x.part"
    part.write_bytes(b"half")
    assert store.sweep() == 0
    assert store.sweep(older_than=-60) == 1
    assert len(files(tmp_path)) == 1


def test_threads_that_keep_the_same_file_agree(store: Originals, photo: Path, tmp_path: Path) -> None:
    kept: list[Kept] = []
    threads = [threading.Thread(target=lambda: kept.append(store.keep(photo))) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [one.already_there for one in kept].count(False) == 1
    assert len(files(tmp_path)) == 1


def test_a_file_system_without_links(store: Originals, photo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(source: Path, target: Path) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    kept = store.keep(photo)
    assert store.path_of(kept.relative).read_bytes() == DATA


def test_writing_goes_on_when_the_disk_takes_less_than_asked(
    store: Originals, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Slow(FileIO):
        def write(self, data: object, /) -> int:
            return super().write(memoryview(data)[:70_001])  # type: ignore[arg-type]

    opened = Path.open

    def slow_open(path: Path, mode: str = "r", *args: object, **kwargs: object) -> object:
        return Slow(path, "w") if mode == "wb" else opened(path, mode, *args, **kwargs)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", slow_open)
    assert store.path_of(store.keep(photo).relative).read_bytes() == DATA


@pytest.mark.parametrize("path", ["../../../etc/passwd", "/etc/passwd", "", "aa/../../x"])
def test_a_record_cannot_point_out_of_the_catalogues_folder(tmp_path: Path, path: str) -> None:
    with pytest.raises(WorldError) as refused:
        original(tmp_path, MediaFile(file_path=path, original_filename="photo.jpg"))
    assert refused.value.code == "file.missing"
