"""What zips from anywhere may not hold, whatever they are zips of."""

import io
import struct
import unicodedata
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.editions import zips


@pytest.mark.parametrize(
    ("name", "out"),
    [("a/b.jpg", False), ("a..b/c", False), ("...", False), ("../a", True), ("a/../b", True), ("a/..", True),
     ("/a", True), ("//a/b", True), ("a\\b", True), ("C:a", True), ("a:b", True), ("a\0b", True)],
)  # fmt: skip
def test_what_leads_out(name: str, out: bool) -> None:
    assert zips.leads_out(name) is out


@given(st.lists(st.text("aAəƏéİı./", min_size=1, max_size=6)))
def test_a_name_is_there_twice_when_case_or_make_of_letters_is_all_that_differs(names: list[str]) -> None:
    kinds = {zips.folded(name) for name in names}
    assert bool(zips.twice(names)) is (len(kinds) < len(names))
    for name in names:
        assert zips.folded(name) == zips.folded(name.upper().lower()) or "İ" in name or "ı" in name
        assert zips.twice([name, unicodedata.normalize("NFD", name)]) == unicodedata.normalize("NFD", name)


def archive_of(data: bytes) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(data))


def two_members() -> bytearray:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("one", b"x" * 1_000)
        archive.writestr("two", b"y" * 1_000)
    return bytearray(out.getvalue())


def test_members_that_share_bytes_are_told_from_those_that_do_not() -> None:
    data = two_members()
    with archive_of(bytes(data)) as archive:
        zips.refuse_overlaps(archive, "edition")
    second = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 4)
    struct.pack_into("<I", data, second + 42, 500)
    with archive_of(bytes(data)) as archive, pytest.raises(WorldError) as refused:
        zips.refuse_overlaps(archive, "edition")
    assert refused.value.code == "edition.zip_bomb"


def test_more_than_is_declared_is_never_given() -> None:
    data = two_members()
    entry = data.index(b"PK\x01\x02")
    struct.pack_into("<I", data, entry + 24, 10)
    with archive_of(bytes(data)) as archive:
        info = archive.getinfo("one")
        try:
            given_out = b"".join(zips.chunks(archive, info, "backup"))
        except WorldError as refused:
            given_out, code = b"", refused.code
            assert code in ("backup.zip_bomb", "backup.zip_broken")
        assert len(given_out) <= 10


def test_what_cannot_be_opened_is_told_by_its_subject(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"no zip")
    for subject in ("edition", "backup"):
        with pytest.raises(WorldError) as refused, zips.opened(tmp_path / "a.zip", subject):
            pass
        assert refused.value.code == f"{subject}.zip_broken"
