"""`import` of a workbook of many sheets, of a folder of tables, and of the folder of another catalogue."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.importing.photographs import flow as photographs
from kalbajar_catalogue.items.records import Painting, Photograph
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage import store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from kalbajar_catalogue.storage.work import Work
from tests.app.calling import calling
from tests.catalogues import WHO, copied, done, everything, files_in, picture
from tests.catalogues import empty_folder as empty_folder
from tests.importing.test_own_tables import as_before as as_before
from tests.importing.test_own_tables import filled


@pytest.fixture
def museum(empty_folder: Path, tmp_path: Path, as_before: None) -> Path:
    """The folder of a small museum with pictures, which nobody has open."""
    folder = copied(empty_folder, tmp_path / "museum")
    with opened(folder) as catalogue:
        fill(catalogue, tmp_path / "pictures")
    return folder


@pytest.fixture
def ours(empty_folder: Path, tmp_path: Path, as_before: None) -> Path:
    """The folder of our own catalogue, in which nothing is yet."""
    return copied(empty_folder, tmp_path / "ours")


@contextmanager
def opened(folder: Path) -> Iterator[Catalogue]:
    """A catalogue that is open for a while."""
    catalogue = wiring.open_catalogue(folder, WHO)
    try:
        yield catalogue
    finally:
        catalogue.close()


def photographed(catalogue: Catalogue, pictures: Path, first: int = 1) -> None:
    """Two photographs of which nothing is known but their pictures."""
    for number in (first, first + 1):
        picture(pictures / f"P-{number}.jpg", number)
    plan = photographs.examine(catalogue, [pictures])
    with catalogue.work(WHO, photographs.action_of(plan)) as work:
        photographs.run(work, plan)


def titled(catalogue: Catalogue) -> None:
    """All photographs get titles by which they are known."""

    def say(work: Work) -> None:
        for one in store.fetch(work, Photograph):
            store.change(work, Photograph.kind, one.uid, {"title_az": f"Şəkil {one.ref}"})

    done(catalogue, say)


def fill(catalogue: Catalogue, pictures: Path) -> None:
    photographed(catalogue, pictures)
    with catalogue.work(WHO, Action("record.created")) as work:
        filled(work)
        link = store.fetch(work, MediaLink)[0]
        store.change(work, MediaLink.kind, link.uid, {"alt_text_az": "Dağlar"})


def test_a_whole_catalogue_comes_in_with_its_pictures_and_what_is_private(museum: Path, ours: Path) -> None:
    before = files_in(museum)
    first = calling(ours)("import", str(museum))
    again = calling(ours)("import", str(museum))
    assert (first["code"], first["refused"], first["findings"]) == (0, 0, [])
    assert (again["code"], again["new"], again["changed"], again["change_set"]) == (0, 0, 0, 0)
    with opened(museum) as source, opened(ours) as target, source.reading() as one, target.reading() as other:
        assert store.live_counts(one) == store.live_counts(other)
        assert {uid for uid, *_ in store.glance(one, MediaFile, ())} == {
            uid for uid, *_ in store.glance(other, MediaFile, ())}  # fmt: skip
        assert store.fetch(other, Photograph) == store.fetch(one, Photograph)
        assert store.fetch(other, Painting)[0].internal_note == "x"
        assert "Dağlar" in {link.alt_text.az for link in store.fetch(other, MediaLink)}
        assert all(media.original(ours, file).is_file() for file in store.fetch(other, MediaFile))
    assert {path for path in files_in(museum) if "catalogue" not in str(path)} == {
        path for path in before if "catalogue" not in str(path)}  # fmt: skip


def test_a_check_tells_the_same_and_writes_nothing(museum: Path, ours: Path) -> None:
    told = calling(ours)("import", str(museum), "--check")
    with opened(ours) as catalogue:
        assert everything(catalogue) == {}
    done = calling(ours)("import", str(museum))
    assert (told["change_set"], done["change_set"]) == (0, 1)
    assert told["tables"] == done["tables"]


@pytest.mark.parametrize("format", ["xlsx", "csv"])
def test_an_export_without_its_files_says_which_are_missing(
    museum: Path, ours: Path, tmp_path: Path, format: str
) -> None:
    out = tmp_path / ("out.xlsx" if format == "xlsx" else "out")
    with opened(museum) as catalogue:
        titled(catalogue)
    assert calling(museum)("export", format, str(out), "--with-private")["code"] == 0
    told = calling(ours)("import", str(out))
    assert (told["code"], told["refused"], told["skipped"]) == (0, 0, 4)
    assert {one["code"] for one in told["findings"]} == {"import.no_file", "import.left_with_it"}
    assert calling(museum)("import", str(out))["change_set"] == 0
    more = calling(ours)("import", str(museum))
    new = {kind for kind, counts in more["tables"].items() if counts.keys() != {"same"}}
    assert new == {"media_file", "media_link"}
    assert (more["code"], more["new"], more["changed"]) == (0, 4, 0)


def pictures_of(catalogue: Catalogue) -> dict[str, list[str]]:
    """The content of the pictures of each photograph."""
    with catalogue.reading() as reading:
        files = {one.uid: one.sha256 for one in store.fetch(reading, MediaFile)}
        links = [(link.owner, files[link.media_file]) for link in store.fetch(reading, MediaLink)]
        return {one.uid: sorted(sha256 for owner, sha256 in links if owner == one.uid)
                for one in store.fetch(reading, Photograph)}  # fmt: skip


def test_photographs_of_which_nothing_is_said_are_not_taken_for_those_of_another_museum(
    museum: Path, ours: Path, tmp_path: Path
) -> None:
    with opened(ours) as catalogue:
        photographed(catalogue, tmp_path / "our pictures", 5)
        before = pictures_of(catalogue)
    told = calling(ours)("import", str(museum))
    with opened(museum) as theirs:
        coming = pictures_of(theirs)
    assert told["tables"]["photograph"] == {"new": 2}
    with opened(ours) as catalogue:
        after = pictures_of(catalogue)
    assert {uid: after[uid] for uid in before} == before
    assert sorted(after[uid] for uid in after.keys() - before.keys()) == sorted(coming.values())


def test_a_sample_comes_into_no_real_catalogue_as_a_folder_either(ours: Path, tmp_path: Path) -> None:
    wiring.create(tmp_path / "sample", who=WHO, sample=True).close()
    with opened(tmp_path / "sample") as catalogue:
        fill(catalogue, tmp_path / "pictures")
    told = calling(ours)("import", str(tmp_path / "sample"))
    assert told["code"] == 2
    assert "sample" in told["said"]
    with opened(ours) as catalogue:
        assert everything(catalogue) == {}
    assert list((ours / "originals").glob("??/*")) == []
