"""What of a folder is the catalogue: all that cannot be made again, and nothing that somebody else put there."""

import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.safekeeping import content
from kalbajar_catalogue.safekeeping.content import Member, is_legal, is_legal_name, members, promised

HASH = "ab" + "0123456789abcdef" * 3 + "0123456789abcd"
ORIGINAL = f"originals/ab/{HASH}.jpg"
IN = ["catalogue.sqlite", ORIGINAL, f"originals/ab/{HASH}", "editions/policy.json", "editions/KLB-E-001-1/edition.json",
      f"editions/pool/{HASH}.jpg", f"editions/pool/{HASH}.tiles", "mappings/inventory.json", "styles/book/main.typ",
      "styles/book/fonts/Deep.ttf", "styles/README.md"]  # fmt: skip
BESIDE = ["derived/ab/x.jpg", "backups/copy.sqlite", "catalogue.lock", "open-by.json", "catalogue.sqlite-wal",
          "catalogue.sqlite-shm", "drafts.json", "originals/tmp-x.part", "editions/under-way.part", "mappings/.x.part",
          "editions/tmp-1.part/edition.json", "catalogue.unfinished"]  # fmt: skip
STRANGE = ["notes.docx", "Thumbs.db", "originals/Thumbs.db", f"originals/cd/{HASH}.jpg", f"originals/ab/{HASH}.JPG",
           "editions/pool/readme.txt", "editions/pool/.DS_Store", "editions/KLB-E-001-1/notes.txt", "mappings/x.txt",
           "styles/.git/config", "styles/back\\slash"]  # fmt: skip


def lay(folder: Path, *names: str) -> Path:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(name.encode())
    return folder


def test_what_cannot_be_made_again_is_in_and_what_is_strange_is_named(tmp_path: Path) -> None:
    lay(tmp_path, *IN, *BESIDE, *STRANGE, "album/a.jpg", "originals/ab/deep/x.jpg", "mappings/deep/x.json")
    found, strange = members(tmp_path)
    assert [(one.path, one.name, one.bytes) for one in found] == [(name, name, len(name)) for name in sorted(IN)]
    assert strange == tuple(sorted([*STRANGE, "album/", "originals/ab/deep/", "mappings/deep/"]))
    assert all(is_legal(one.path) for one in found)


def test_an_empty_folder_holds_nothing(tmp_path: Path) -> None:
    assert members(tmp_path) == ((), ())


def test_names_that_not_every_disk_knows_get_a_number_and_keep_their_ending(tmp_path: Path) -> None:
    odd = ["mappings/Muzey siyahısı.json", "mappings/A.json", "mappings/a.json", "styles/kitab/şəkil.png",
           "styles/kitab/con.typ", "styles/_0001.typ", "styles/kitab/no ending", "styles/ad.çəkmə"]  # fmt: skip
    found, strange = members(lay(tmp_path, *odd))
    assert strange == ()
    assert sorted(one.name for one in found) == sorted(odd)
    assert len({one.path.casefold() for one in found}) == len(odd)
    assert all(is_legal(one.path) and one.path.isascii() for one in found)
    renamed = {one.name: one.path for one in found if one.path != one.name}
    assert set(renamed) == set(odd) - {"mappings/A.json"}
    assert re.fullmatch(r"mappings/_\d{4}\.json", renamed["mappings/Muzey siyahısı.json"])
    assert re.fullmatch(r"styles/_\d{4}", renamed["styles/ad.çəkmə"])


def test_links_are_never_followed(tmp_path: Path) -> None:
    folder = lay(tmp_path / "c", "catalogue.sqlite", "originals/ab/x")
    outside = lay(tmp_path / "outside", "secret.jpg")
    (folder / "styles").symlink_to(outside, target_is_directory=True)
    (folder / ORIGINAL).symlink_to(outside / "secret.jpg")
    found, strange = members(folder)
    assert [one.name for one in found] == ["catalogue.sqlite"]
    assert strange == (ORIGINAL, "originals/ab/x", "styles")


def test_a_pipe_among_the_originals_is_not_read(tmp_path: Path) -> None:
    folder = lay(tmp_path, "catalogue.sqlite", "originals/ab/x")
    os.mkfifo(folder / ORIGINAL)
    assert members(folder)[1] == (f"originals/ab/{HASH}.jpg", "originals/ab/x")


def test_a_name_that_is_no_text_is_left_out_and_said_with_question_marks(tmp_path: Path) -> None:
    lay(tmp_path, "styles/a.typ")
    Path(os.fsdecode(os.fsencode(tmp_path / "styles") + b"/\xff.typ")).write_bytes(b"")
    assert members(tmp_path)[1] == ("styles/?.typ",)


def test_a_folder_that_cannot_be_looked_into_is_said(tmp_path: Path) -> None:
    with pytest.raises(WorldError) as refused:
        members(tmp_path / "nowhere")
    assert refused.value.code == "backup.unreadable"


@pytest.mark.parametrize(
    "path",
    ["", "catalogue.sqlite-wal", "derived/x", "originals", f"originals/{HASH}.jpg", f"originals/cd/{HASH}.jpg",
     f"originals/ab/{HASH}.jpeg/..", "editions/../catalogue.sqlite", "editions/pool/edition.json",
     "editions/edition.json", "editions/KLB/other.json", "editions/con/edition.json", "styles/../x", "styles//x",
     "styles/./x", "styles/",
     "styles/a\0b", "styles/a\\b", "styles/c:x", "styles/nul.typ", "styles/dot.", "styles/ə", "mappings/x.txt",
     "mappings/a/b.json", "/catalogue.sqlite", "names.tsv", "Catalogue.sqlite", "catalogue.sqlite\n"],
)  # fmt: skip
def test_no_other_path_may_stand_in_a_backup(path: str) -> None:
    assert not is_legal(path)


@pytest.mark.parametrize("name", [*IN[-4:], "styles/kitab/şəkil 1.png", "mappings/Muzey siyahısı.json"])
def test_what_the_museum_made_may_be_called_as_people_call_things(name: str) -> None:
    assert is_legal_name(name)


@pytest.mark.parametrize(
    "name",
    ["styles/../x", "styles/a/../../x", "styles//x", "styles/", "mappings/x", "mappings/a/b.json", "originals/x.jpg",
     "styles/.hidden", "styles/c:\\x", "styles/a\0", "styles/ x", "/styles/x", "styles/a\nb", "", "mappings/.json"],
)  # fmt: skip
def test_no_name_leads_anywhere_else(name: str) -> None:
    assert not is_legal_name(name)


@given(st.text())
def test_what_is_legal_is_plain_and_stays_inside(text: str) -> None:
    for top in ("styles/", "mappings/", "editions/", "originals/", ""):
        path = top + text
        if is_legal(path):
            assert path.isascii()
            assert not {"", ".", ".."} & set(path.split("/"))
            assert not set(path) & set('\\:*?"<>|\n\0 ')
        if is_legal_name(path):
            assert not {"", ".", ".."} & set(path.split("/"))


@given(
    st.sets(st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="/\\"), min_size=1, max_size=30))
)
def test_numbered_names_are_legal_and_every_one_is_there_once(names: set[str]) -> None:
    found = content._Found()
    for name in sorted(f"styles/{name}" for name in names):
        found.add(name, 1)
    assert len(found.members) + len(found.strange) == len(names)
    assert all(is_legal(one.path) for one in found.members)
    assert len({one.path.casefold() for one in found.members}) == len(found.members)


def test_a_name_promises_what_is_in_the_file() -> None:
    assert promised(ORIGINAL) == promised(f"editions/pool/{HASH}.tiles") == HASH
    assert Member("styles/x", "styles/x", 1).sha256 == promised("catalogue.sqlite") == ""
