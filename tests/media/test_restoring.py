"""Lost originals come back from wherever they are found, known by their contents alone; nothing else does."""

from pathlib import Path

import pytest

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Cancelled
from kalbajar_catalogue.media import restoring, service
from kalbajar_catalogue.media.originals import Originals
from kalbajar_catalogue.media.records import MediaFile
from tests.catalogues import files_in, picture


class Kept:
    """A catalogue's folder with three originals, and the files that they came from."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.camera = folder / "catalogue", folder / "camera"
        self.sources = [picture(self.camera / f"view {number}.png", number) for number in range(3)]
        store = Originals(self.folder / service.ORIGINALS)
        kept = [store.keep(source) for source in self.sources]
        self.files = [
            MediaFile(ref=f"M{number}", sha256=one.sha256, bytes=one.bytes, file_path=one.relative)
            for number, one in enumerate(kept)
        ]

    def lose(self, *numbers: int) -> None:
        for number in numbers:
            service.original(self.folder, self.files[number]).unlink()

    def spoil(self, number: int) -> None:
        file = service.original(self.folder, self.files[number])
        data = bytearray(file.read_bytes())
        data[-20] ^= 255
        file.chmod(0o644)
        file.write_bytes(data)

    def wrong(self) -> dict[str, str]:
        return restoring.verified(self.folder, self.files)

    def there(self) -> set[str]:
        return files_in(self.folder)


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path)


def test_one_listing_tells_which_are_missing(kept: Kept) -> None:
    assert restoring.missing(kept.files, restoring.present(kept.folder)) == ()
    kept.lose(1)
    assert restoring.missing(kept.files, restoring.present(kept.folder)) == (kept.files[1],)


def test_hashing_tells_missing_from_altered(kept: Kept) -> None:
    kept.lose(0)
    kept.spoil(2)
    assert kept.wrong() == {kept.files[0].sha256: "missing", kept.files[2].sha256: "altered"}


def test_all_lost_ones_come_back_from_one_folder_under_whatever_name(kept: Kept, tmp_path: Path) -> None:
    before = kept.there()
    (tmp_path / "disk" / "2021" / "autumn").mkdir(parents=True)
    kept.sources[0].rename(tmp_path / "disk" / "2021" / "autumn" / "IMG 77.PNG")
    kept.sources[2].rename(tmp_path / "disk" / "without an extension")
    picture(tmp_path / "disk" / "another.png", 9)
    kept.lose(0, 1, 2)
    done = restoring.restore_from(kept.folder, [tmp_path / "disk"], kept.files)
    assert set(done.found) == {kept.files[0].sha256, kept.files[2].sha256}
    assert done.not_found == (kept.files[1].sha256,)
    assert kept.wrong() == {kept.files[1].sha256: "missing"}
    assert kept.there() == before - {f"originals/{kept.files[1].file_path}"}


def test_an_altered_one_is_replaced_by_the_true_one(kept: Kept) -> None:
    before = kept.there()
    kept.spoil(1)
    restoring.restore(kept.folder, kept.sources[1], kept.files[1])
    assert kept.wrong() == {}
    assert kept.there() == before


def test_another_file_is_refused_and_what_was_there_stays(kept: Kept) -> None:
    kept.spoil(1)
    spoilt = service.original(kept.folder, kept.files[1]).read_bytes()
    before = kept.there()
    with pytest.raises(WorldError) as refused:
        restoring.restore(kept.folder, kept.sources[0], kept.files[1])
    assert refused.value.code == "restore.other_content"
    assert service.original(kept.folder, kept.files[1]).read_bytes() == spoilt
    assert kept.there() == before


def test_only_files_of_the_right_size_are_read(kept: Kept, tmp_path: Path) -> None:
    kept.lose(0)
    large = tmp_path / "disk" / "film.mov"
    large.parent.mkdir()
    large.write_bytes(b"x" * 5_000_000)
    told: list[str] = []
    restoring.restore_from(
        kept.folder, [large.parent, kept.camera], kept.files[:1], lambda done, total, what="": told.append(what)
    )
    assert "film.mov" not in told
    assert kept.wrong() == {}


def test_stopped_in_between_nothing_half_done_is_left(kept: Kept) -> None:
    kept.lose(0, 1, 2)

    def stop(done: int, total: int, what: str = "") -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        restoring.restore_from(kept.folder, [kept.camera], kept.files, stop)
    assert sorted(kept.wrong().values()) == ["missing", "missing"]
    assert len(kept.there()) == 1


def test_a_folder_that_is_not_there_is_refused_with_its_name(kept: Kept, tmp_path: Path) -> None:
    kept.lose(0)
    done = restoring.restore_from(kept.folder, [tmp_path / "nowhere"], kept.files[:1])
    assert done.found == ()
    with pytest.raises(WorldError, match=r"file\.is_folder"):
        restoring.restore(kept.folder, kept.camera, kept.files[0])
