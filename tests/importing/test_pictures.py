"""Pictures that come with a table: real small files, placed by name or number, looked at, tied in one action."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from kalbajar_catalogue.app import wiring
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.progress import Cancelled
from kalbajar_catalogue.i18n.languages import Multilingual
from kalbajar_catalogue.importing import flow, pictures
from kalbajar_catalogue.importing.checked import Check
from kalbajar_catalogue.importing.mapping import PICTURE, Column, Mapping, Target
from kalbajar_catalogue.importing.pictures import Pictured, Placement
from kalbajar_catalogue.importing.sources.opening import open_table
from kalbajar_catalogue.items.records import Carpet
from kalbajar_catalogue.media import service as media
from kalbajar_catalogue.media.records import MediaFile, MediaLink
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.journal import Action
from tests.catalogues import WHO, done, everything, files_in, live

Named = Callable[..., Path]
MAPPED = Mapping(
    "carpet",
    (Column(0, "No", (Target("object_number"),)), Column(1, "T", (Target("title_en"),)),
     Column(2, "Pictures", (Target(PICTURE),), split=";")),
)  # fmt: skip
ROWS = "No,T,Pictures\nK-1,Stepped,\nK-2,Lattice,front.png; gone.png\n"


@pytest.fixture
def named(tmp_path: Path) -> Named:
    """Makes pictures with these names, each quite another than the others, and gives their folder."""

    def make(*names: str) -> Path:
        folder = tmp_path / "pictures"
        folder.mkdir(exist_ok=True)
        for number, name in enumerate(names):
            pattern(folder / name, len(files_in(folder)) + number)
        return folder

    return make


def pattern(path: Path, seed: int, size: int = 96) -> Path:
    """A picture that looks like no other."""
    image = Image.new("RGB", (size, size))
    for step in range(8):
        box = ((seed * 37 + step * 53) % size, (seed * 61 + step * 29) % size)
        colour = ((seed * 91 + step * 40) % 256, (seed * 57) % 256, (step * 70 + seed * 13) % 256)
        image.paste(colour, (*box, min(size, box[0] + 40), min(size, box[1] + 30)))
    image.save(path)
    return path


def checked(catalogue: Catalogue, tmp_path: Path, text: str = ROWS) -> Check:
    """The check of a table."""
    path = tmp_path / "table.csv"
    path.write_text(text, "utf-8")
    return flow.check(catalogue, open_table(path), MAPPED)


def placed(catalogue: Catalogue, folder: Path, found: Check | None = None) -> Placement:
    """Where the pictures of a folder belong."""
    with catalogue.reading() as reading:
        return pictures.place(reading, [folder], found)


def brought_in(catalogue: Catalogue, tmp_path: Path, folder: Path, text: str = ROWS) -> tuple[flow.Imported, Pictured]:
    """A table with the pictures of a folder."""
    found = checked(catalogue, tmp_path, text)
    pictured = pictures.examine(catalogue, placed(catalogue, folder, found))
    return flow.bring_in(catalogue, WHO, found, MAPPED, pictured=pictured), pictured


def shown(catalogue: Catalogue, number: str) -> list[tuple[int | None, str]]:
    """(bytes, role) of the pictures of a carpet, in their order."""
    with catalogue.reading() as reading:
        uid = next(one.uid for one in store.fetch(reading, Carpet) if one.object_number == number)
        sizes = {one.uid: one.bytes for one in store.fetch(reading, MediaFile)}
        links = [one for one in store.fetch(reading, MediaLink) if one.owner == uid]
        return [(sizes[one.media_file], one.role) for one in sorted(links, key=lambda one: one.order)]


def test_pictures_go_where_the_table_says_then_by_number_and_the_rest_is_told(
    catalogue: Catalogue, tmp_path: Path, named: Named
) -> None:
    folder = named("front.png", "K-1_detail.png", "K-1.png", "nobody.png", "K-10.png")
    (folder / "list.csv").write_text(ROWS, "utf-8")
    placement = placed(catalogue, folder, checked(catalogue, tmp_path))
    assert [(one.name, one.row, one.role, one.named) for one in placement.placed] == [
        ("front.png", 3, "", "front.png"), ("K-1.png", 2, "", ""), ("K-1_detail.png", 2, "detail", "")]  # fmt: skip
    assert {path.name for path in placement.lonely} == {"nobody.png", "K-10.png"}
    assert placement.missing == ((3, "gone.png"),)


def test_a_name_in_the_table_is_found_whatever_path_and_letters_it_is_written_with(
    catalogue: Catalogue, tmp_path: Path, named: Named
) -> None:
    text = "No,T,Pictures\nK-1,a,C:\\Photos\\FRONT.PNG\nK-2,b,../back\n"
    placement = placed(catalogue, named("front.png", "back.png"), checked(catalogue, tmp_path, text))
    assert [(one.name, one.row) for one in placement.placed] == [("front.png", 2), ("back.png", 3)]


def test_pictures_come_in_with_their_works_in_order_and_go_with_them(
    catalogue: Catalogue, tmp_path: Path, named: Named
) -> None:
    folder = named("K-1_detail.png", "K-1 (2).png", "K-1.png", "front.png")
    imported, _ = brought_in(catalogue, tmp_path, folder)
    sizes = {file.name: file.stat().st_size for file in folder.iterdir()}
    assert imported.pictures == 4
    assert [size for size, _ in shown(catalogue, "K-1")] == [
        sizes[name] for name in ("K-1.png", "K-1 (2).png", "K-1_detail.png")]  # fmt: skip
    assert [role for _, role in shown(catalogue, "K-1")][-1] == "detail"
    assert len(shown(catalogue, "K-2")) == 1
    assert done(catalogue, lambda work: history.undo(work, imported.changes.change_set)).left == ()
    assert live(catalogue) == {}


def test_the_same_again_ties_nothing_twice(catalogue: Catalogue, tmp_path: Path, named: Named) -> None:
    folder = named("K-1.png", "front.png")
    brought_in(catalogue, tmp_path, folder)
    before = everything(catalogue)
    again, pictured = brought_in(catalogue, tmp_path, folder)
    assert (again.pictures, everything(catalogue)) == (0, before)
    assert [one.identical for own in pictured.likenesses.values() for one in own] == [True, True]


def test_one_picture_may_show_two_works_and_is_kept_once(catalogue: Catalogue, tmp_path: Path, named: Named) -> None:
    text = "No,T,Pictures\nK-1,a,both.png\nK-2,b,both.png\n"
    imported, _ = brought_in(catalogue, tmp_path, named("both.png"), text)
    assert imported.pictures == 2
    assert shown(catalogue, "K-1") == shown(catalogue, "K-2")
    assert len(files_in(catalogue.folder / media.ORIGINALS)) == 1


def test_what_the_catalogue_has_already_is_told_by_content_and_by_eye(
    catalogue: Catalogue, tmp_path: Path, named: Named
) -> None:
    folder = named("K-1.png")
    brought_in(catalogue, tmp_path, folder)
    other = tmp_path / "second"
    other.mkdir()
    (other / "K-2.png").write_bytes((folder / "K-1.png").read_bytes())
    with Image.open(folder / "K-1.png") as image:
        image.resize((88, 88)).save(other / "K-2_b.jpg", quality=92)
    pictured = pictures.examine(catalogue, placed(catalogue, other, checked(catalogue, tmp_path)))
    told = sorted(one.identical for own in pictured.likenesses.values() for one in own)
    assert told == [False, True]
    pictures.give_up(catalogue, pictured)
    assert len(files_in(catalogue.folder / media.ORIGINALS)) == 1


def test_a_picture_that_a_person_does_not_want_is_not_tied(catalogue: Catalogue, tmp_path: Path, named: Named) -> None:
    folder = named("K-1.png", "K-1_back.png")
    found = checked(catalogue, tmp_path)
    pictured = pictures.examine(catalogue, placed(catalogue, folder, found))
    unwanted = pictured.without(folder / "K-1_back.png")
    assert unwanted.wanting(folder / "K-1_back.png") == pictured
    assert flow.bring_in(catalogue, WHO, found, MAPPED, pictured=unwanted).pictures == 1


def test_pictures_for_works_that_are_there_need_no_row(catalogue: Catalogue, tmp_path: Path, named: Named) -> None:
    flow.bring_in(catalogue, WHO, checked(catalogue, tmp_path), MAPPED)
    same = checked(catalogue, tmp_path)
    imported, _ = brought_in(catalogue, tmp_path, named("K-2_verso.png"))
    assert flow.nothing_to_write(same)
    assert (imported.pictures, [role for _, role in shown(catalogue, "K-2")]) == (1, ["back"])


def test_a_broken_picture_keeps_no_record_out(catalogue: Catalogue, tmp_path: Path, named: Named) -> None:
    folder = named("K-1.png")
    (folder / "front.png").write_bytes(b"\x89PNG\r\n\x1a\nbroken")
    imported, pictured = brought_in(catalogue, tmp_path, folder)
    assert (len(imported.written), imported.pictures) == (2, 1)
    assert [one.source.endswith("front.png") for one in pictured.plan.refused] == [True]


def test_given_up_pictures_leave_no_original(catalogue: Catalogue, tmp_path: Path, named: Named) -> None:
    found = checked(catalogue, tmp_path)
    pictured = pictures.examine(catalogue, placed(catalogue, named("K-1.png", "front.png"), found))
    assert len(files_in(catalogue.folder / media.ORIGINALS)) == 2
    pictures.give_up(catalogue, pictured)
    assert files_in(catalogue.folder / media.ORIGINALS) == set()


def test_a_cancelled_look_leaves_no_original(catalogue: Catalogue, tmp_path: Path, named: Named) -> None:
    placement = placed(catalogue, named("K-1.png", "front.png"), checked(catalogue, tmp_path))

    def stop(done: int, total: int, what: str = "") -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        pictures.examine(catalogue, placement, stop)
    assert files_in(catalogue.folder / media.ORIGINALS) == set()


def test_a_catalogue_that_somebody_else_writes_in_takes_no_pictures(
    catalogue: Catalogue, tmp_path: Path, named: Named
) -> None:
    placement = placed(catalogue, named("K-1.png"), checked(catalogue, tmp_path))
    second = wiring.open_catalogue(catalogue.folder, who="Tural")
    try:
        assert second.read_only
        with pytest.raises(WorldError, match=r"catalogue\.read_only"):
            pictures.examine(second, placement)
        with pytest.raises(WorldError, match=r"catalogue\.read_only"):
            flow.bring_in(second, WHO, checked(second, tmp_path), MAPPED)
    finally:
        second.close()
    assert files_in(catalogue.folder / media.ORIGINALS) == set()


def test_an_original_that_was_taken_away_meanwhile_stops_the_whole_import(
    catalogue: Catalogue, tmp_path: Path, named: Named
) -> None:
    found = checked(catalogue, tmp_path)
    pictured = pictures.examine(catalogue, placed(catalogue, named("K-1.png"), found))
    pictures.give_up(catalogue, pictured)
    with pytest.raises(WorldError, match=r"import\.original_gone"):
        flow.bring_in(catalogue, WHO, found, MAPPED, pictured=pictured)
    assert live(catalogue) == {}


def test_of_files_of_one_name_that_in_the_named_folder_is_meant(catalogue: Catalogue, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    for seed, number in enumerate(("K-1", "K-2")):
        (folder / number).mkdir(parents=True)
        pattern(folder / number / "front.png", seed)
    found = checked(catalogue, tmp_path, "No,T,Pictures\nK-1,Stepped,K-1/front.png\nK-2,Lattice,K-2\\front.png\n")

    placement = placed(catalogue, folder, found)

    assert [one.path.parent.name for one in placement.placed] == ["K-1", "K-2"]


def test_a_picture_is_not_of_one_of_two_works_that_share_its_number(catalogue: Catalogue, named: Named) -> None:
    for title in ("Stepped", "Lattice"):
        with catalogue.work(WHO, Action("item.added")) as work:
            store.insert(work, Carpet(object_number="K-1", title=Multilingual(en=title)))

    placement = placed(catalogue, named("K-1.png"))

    assert (placement.placed, [path.name for path in placement.lonely]) == ((), ["K-1.png"])


def test_a_picture_is_of_the_row_that_comes_in_and_not_of_one_that_is_refused(
    catalogue: Catalogue, named: Named, tmp_path: Path
) -> None:
    found = checked(catalogue, tmp_path, "No,T,Pictures\nK-1,Stepped,\nK-2,Lattice,\nK-1,Another,\n")

    placement = placed(catalogue, named("K-1.png"), found)

    assert [one.row for one in placement.placed] == [found.records[0].row]
