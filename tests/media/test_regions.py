"""The geometry of regions, and regions, stars and attachments in a catalogue."""

import io
import zipfile
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from PIL import Image

from kalbajar_catalogue.authorities import entry
from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.i18n.languages import LANGUAGES, Multilingual
from kalbajar_catalogue.media import documents, regions, service
from kalbajar_catalogue.media.records import Attachment, MediaFile, MediaLink, Point, Region
from kalbajar_catalogue.media.regions import Box
from kalbajar_catalogue.storage import history, store
from kalbajar_catalogue.storage.catalogue import Catalogue
from kalbajar_catalogue.storage.fields import fields_of
from kalbajar_catalogue.storage.work import Work
from tests.catalogues import archive as archive
from tests.catalogues import catalogue as catalogue
from tests.catalogues import done, live, photographs, set_of, show
from tests.catalogues import empty_folder as empty_folder

Points = tuple[Point, ...]


def points(*pairs: tuple[float, float]) -> Points:
    return tuple(Point(x, y) for x, y in pairs)


SQUARE = points((0.2, 0.2), (0.6, 0.6))
TRIANGLE = points((0.0, 0.0), (1.0, 0.0), (0.0, 1.0))
ARROW = points((0.1, 0.1), (0.9, 0.5), (0.1, 0.9), (0.4, 0.5))
INSIDE = [
    (SQUARE, 0.4, 0.4, True),
    (SQUARE, 0.2, 0.2, True),
    (SQUARE, 0.6, 0.3, True),
    (SQUARE, 0.61, 0.3, False),
    (SQUARE, 0.4, 0.1, False),
    (SQUARE[::-1], 0.4, 0.4, True),
    (TRIANGLE, 0.3, 0.3, True),
    (TRIANGLE, 0.5, 0.5, True),
    (TRIANGLE, 0.51, 0.51, False),
    (ARROW, 0.2, 0.5, False),
    (ARROW, 0.5, 0.5, True),
    (ARROW, 0.4, 0.5, True),
    ((), 0.5, 0.5, False),
]
AREAS = [(SQUARE, 0.16), (TRIANGLE, 0.5), (TRIANGLE[::-1], 0.5), (ARROW, 0.2), ((), 0.0), (SQUARE[:1], 0.0)]
NORMALISED = [
    (points((0.6, 0.2), (0.2, 0.6)), SQUARE),
    (SQUARE, SQUARE),
    (TRIANGLE, TRIANGLE),
    (TRIANGLE[::-1], TRIANGLE),
    ((*TRIANGLE[1:], *TRIANGLE[:1]), TRIANGLE),
    ((*TRIANGLE, TRIANGLE[0]), TRIANGLE),
    ((TRIANGLE[0], TRIANGLE[0], *TRIANGLE[1:]), TRIANGLE),
    ((TRIANGLE[0], TRIANGLE[0], TRIANGLE[1]), ()),
    ((), ()),
]
CLIPPED = [
    (SQUARE, SQUARE),
    (points((-0.5, 0.2), (0.5, 1.5)), points((0.0, 0.2), (0.5, 1.0))),
    (points((0.5, 0.2), (-0.5, 1.5)), points((0.0, 0.2), (0.5, 1.0))),
    (points((1.5, 0.2), (1.8, 0.4)), ()),
    (points((1.5, 0.2), (1.8, 0.4), (1.6, 0.9)), ()),
    (TRIANGLE, TRIANGLE),
    ((), ()),
]
PROBLEMS = [
    (SQUARE, []),
    (TRIANGLE, []),
    ((), ["region.empty"]),
    (points((0.5, 0.5)), ["region.empty"]),
    (points((0.5, 0.5), (0.5, 0.9)), ["region.empty"]),
    (points((0.1, 0.1), (0.2, 0.2), (0.3, 0.3)), ["region.empty"]),
    (points((-0.1, 0.1), (0.2, 1.2)), ["region.outside"]),
]
TYPED = [
    ("0.1, 0.2; 0.4, 0.5", points((0.1, 0.2), (0.4, 0.5))),
    ("0.1,0.2;0.4,0.5", points((0.1, 0.2), (0.4, 0.5))),
    ("0,1 0,2; 0,4 0,5", points((0.1, 0.2), (0.4, 0.5))),
    ("0,1, 0,2\n0,4, 0,5;", points((0.1, 0.2), (0.4, 0.5))),
    ("0 / 1", points((0.0, 1.0))),
    ("-0.1 1", points((-0.1, 1.0))),
]
UNREADABLE = ["0.1", "0,1,0,2", "a, b", "0.1, 0.2, 0.3", "0.1; 0.2", "１, ２"]

shares = st.integers(-50, 150).map(lambda hundredth: hundredth / 100)
inner = st.integers(0, 100).map(lambda hundredth: hundredth / 100)
anywhere = st.builds(Point, x=shares, y=shares)
boxes = st.tuples(anywhere, anywhere)
triangles = st.tuples(anywhere, anywhere, anywhere)
drawn = boxes | triangles


@pytest.mark.parametrize(("region", "x", "y", "expected"), INSIDE)
def test_a_point_in_a_region(region: Points, x: float, y: float, expected: bool) -> None:
    assert regions.inside(region, x, y) is expected


@pytest.mark.parametrize(("region", "share"), AREAS)
def test_the_share_of_the_picture(region: Points, share: float) -> None:
    assert regions.area(region) == pytest.approx(share)


@pytest.mark.parametrize(("region", "expected"), NORMALISED)
def test_a_region_is_written_in_one_way(region: Points, expected: Points) -> None:
    assert regions.normalised(region) == expected


@pytest.mark.parametrize(("region", "expected"), CLIPPED)
def test_what_lies_beside_the_picture_is_cut_off(region: Points, expected: Points) -> None:
    assert regions.clipped(region) == expected


@pytest.mark.parametrize(("region", "codes"), PROBLEMS)
def test_what_of_a_region_can_hardly_be_meant(region: Points, codes: list[str]) -> None:
    assert [problem.code for problem in regions.problems(Region(points=region))] == codes


def test_a_box_is_the_smallest_around_a_region() -> None:
    assert regions.bounding_box(ARROW) == Box(0.1, 0.1, 0.9, 0.9)
    assert regions.corners(SQUARE) == points((0.2, 0.2), (0.6, 0.2), (0.6, 0.6), (0.2, 0.6))
    assert [regions.shape(region) for region in ((), SQUARE[:1], SQUARE, TRIANGLE)] == ["", "", "rectangle", "polygon"]


@example((Point(0.0, -0.01), Point(-0.01, -0.01), Point(0.03, -0.01)))
@given(drawn)
def test_normalising_changes_neither_area_nor_what_is_inside(region: Points) -> None:
    written = regions.normalised(region)
    assert regions.normalised(written) == written
    assert regions.area(written) == pytest.approx(regions.area(region))
    if written:
        assert regions.bounding_box(written) == regions.bounding_box(region)


@given(drawn)
def test_clipping_stays_on_the_picture_and_never_grows(region: Points) -> None:
    cut = regions.clipped(region)
    assert all(-1e-9 <= share <= 1 + 1e-9 for point in cut for share in (point.x, point.y))
    assert regions.area(cut) <= regions.area(region) + 1e-9


@given(drawn, inner, inner)
def test_clipping_keeps_what_is_on_the_picture(region: Points, x: float, y: float) -> None:
    assume(_far_from_edges(region, x, y))
    assert regions.inside(regions.clipped(region), x, y) == regions.inside(region, x, y)


@given(boxes, inner, inner)
def test_a_rectangle_is_its_four_corners(region: Points, x: float, y: float) -> None:
    assert regions.inside(region, x, y) == regions.inside(regions.corners(region), x, y)


def _far_from_edges(region: Points, x: float, y: float) -> bool:
    """Rounding decides on which side of a slanted edge a point lies that lies almost on it."""
    around = (*regions.corners(region), regions.corners(region)[0])
    crosses = ((o.x - p.x) * (y - p.y) - (o.y - p.y) * (x - p.x) for p, o in pairwise(around))
    return all(abs(cross) > 1e-6 for cross in crosses) and 0 < x < 1 and 0 < y < 1


@pytest.mark.parametrize(("text", "expected"), TYPED)
def test_points_are_read_as_they_are_typed(text: str, expected: Points) -> None:
    assert Point.from_typed(text) == expected


@pytest.mark.parametrize("text", UNREADABLE)
def test_what_is_no_point_is_refused(text: str) -> None:
    with pytest.raises(WorldError) as refused:
        Point.from_typed(text)
    assert (refused.value.code, refused.value.problem.values["value"]) == ("points.unreadable", text)


@given(st.lists(st.builds(Point, x=st.floats(-10, 10), y=st.floats(-10, 10)), max_size=4))
def test_points_read_back_as_they_are_shown(given_points: list[Point]) -> None:
    for language in LANGUAGES:
        assert Point.from_typed(Point.to_typed(given_points, language)) == tuple(given_points)


# ---- in a catalogue


def test_the_fields_of_a_picture_that_never_leave() -> None:
    private = {(kind.kind, one.name) for kind in (MediaLink, Region, Attachment) for one in fields_of(kind)
               if one.declared.private}  # fmt: skip
    assert private == {("media_link", "rating"), ("media_link", "pick"), ("region", "note"), ("attachment", "note")}
    owner = next(one for one in fields_of(MediaLink) if one.name == "owner")
    assert (owner.declared.refers, owner.declared.owner) == ("record", True)
    assert Attachment().public is False


@pytest.mark.parametrize(("kind", "private"), [("damage", True), ("detail", False), ("part", False), ("", False)])
def test_marks_of_damage_are_private(kind: str, private: bool) -> None:
    assert regions.is_private(Region(type=kind)) is private


@pytest.fixture
def link(catalogue: Catalogue) -> str:
    """The picture of a work."""
    (work,) = photographs(catalogue, "a")

    def linked(unit: Work) -> str:
        (file,) = service.add_files(unit, [MediaFile(sha256="a")])
        return service.link(unit, [MediaLink(media_file=file.uid, owner=work)])[0].uid

    return done(catalogue, linked)


def test_a_region_survives_and_is_found_on_its_picture(catalogue: Catalogue, link: str) -> None:
    (item,) = photographs(catalogue, "alachigh")
    part = Region(media_link=link, points=TRIANGLE, type="part", label=Multilingual("dünnük", "crown", "венец"),
                  item=item, note="n")  # fmt: skip
    made = done(catalogue, lambda work: service.mark(work, part))
    damage = done(catalogue, lambda work: service.mark(work, Region(media_link=link, points=SQUARE, type="damage")))
    with catalogue.reading() as reading:
        assert service.regions_of(reading, link) == (made, damage)
        assert service.regions_of(reading, link, with_private=False) == (made,)
        shown = entry.shown_values(reading, damage, "az")
    assert (made.ref, made.label.en, made.points, made.note) == ("KLB-RE-0001", "crown", TRIANGLE, "n")
    assert Point.from_typed(shown["points"]) == SQUARE


def test_a_region_that_runs_over_the_edge_ends_there(catalogue: Catalogue, link: str) -> None:
    wide = Region(media_link=link, points=points((1.5, 0.8), (0.5, 0.2)))
    made = done(catalogue, lambda work: service.mark(work, wide))
    assert made.points == points((0.5, 0.2), (1.0, 0.8))
    again = Region(uid=made.uid, media_link=link, points=points((0.1, 0.1), (0.2, 0.2)), type="signature")
    assert done(catalogue, lambda work: service.mark_again(work, again)).points == again.points
    for beside in (points((1.2, 0.2), (1.4, 0.4)), points((0.5, 0.5)), points((0.5, 0.1), (0.5, 0.9))):
        with pytest.raises(WorldError, match=r"region\.empty"):
            done(catalogue, partial(service.mark, region=Region(media_link=link, points=beside)))
    with pytest.raises(WorldError, match=r"record\.missing"):
        done(catalogue, lambda work: service.mark(work, Region(media_link="none", points=SQUARE)))


@pytest.mark.parametrize("stars", [-1, 6])
def test_there_are_five_stars_at_most(catalogue: Catalogue, link: str, stars: int) -> None:
    with pytest.raises(WorldError, match=r"number\.out_of_range"):
        done(catalogue, lambda work: service.rate(work, link, stars))


def test_a_picture_may_belong_to_any_record(catalogue: Catalogue) -> None:
    exhibition = show(catalogue)

    def poster(work: Work) -> None:
        (file,) = service.add_files(work, [MediaFile(sha256="a")])
        service.link(work, [MediaLink(media_file=file.uid, owner=exhibition)])

    done(catalogue, poster)
    with catalogue.reading() as reading:
        assert len(service.links_of(reading, exhibition)) == 1


@pytest.mark.parametrize("verb", ["rate", "pick", "mark", "mark_again", "attach"])
def test_each_verb_is_undone_in_one_step(catalogue: Catalogue, link: str, verb: str) -> None:
    exhibition = show(catalogue)
    region = done(catalogue, lambda work: service.mark(work, Region(media_link=link, points=SQUARE)))
    moved = Region(uid=region.uid, media_link=link, points=TRIANGLE, type="damage", note="n")
    verbs: dict[str, Callable[[Work], object]] = {
        "rate": lambda work: service.rate(work, link, 4),
        "pick": lambda work: service.pick(work, link),
        "mark": lambda work: service.mark(work, Region(media_link=link, points=TRIANGLE)),
        "mark_again": lambda work: service.mark_again(work, moved),
        "attach": lambda work: service.attach(work, exhibition, [MediaFile(sha256="x"), MediaFile(sha256="y")]),
    }
    before = live(catalogue)
    change_set = set_of(catalogue, verbs[verb])
    after = live(catalogue)
    assert after != before
    done(catalogue, lambda work: history.undo(work, change_set))
    assert live(catalogue) == before
    done(catalogue, lambda work: history.redo(work, change_set))
    assert live(catalogue) == after


# ---- documents


def office(inside: dict[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in inside.items():
            archive.writestr(name, body)
    return packed.getvalue()


def listed(kind: str) -> dict[str, str]:
    content = f'<Types><Override ContentType="application/vnd.openxmlformats-officedocument.{kind}"/></Types>'
    return {"[Content_Types].xml": content, "a.xml": "<a/>"}


def png() -> bytes:
    body = io.BytesIO()
    Image.new("RGB", (40, 30)).save(body, "PNG")
    return body.getvalue()


WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ODT = "application/vnd.oasis.opendocument.text"
TAKEN: list[tuple[str, bytes, str]] = [
    ("müqavilə.pdf", b"%PDF-1.7\n%\xe2\xe3", "application/pdf"),
    ("late.pdf", b"\xef\xbb\xbf\r\n%PDF-1.4", "application/pdf"),
    ("without a name", b"%PDF-1.4", "application/pdf"),
    ("really a pdf.docx", b"%PDF-1.4", "application/pdf"),
    ("letter.docx", office(listed("wordprocessingml.document.main+xml")), WORD),
    ("list.xlsx", office(listed("spreadsheetml.sheet.main+xml")), SHEET),
    ("letter.odt", office({"mimetype": ODT, "content.xml": "<a/>"}), ODT),
    ("guide.mp3", b"ID3\x03\x00\x00\x00\x00\x00\x00", "audio/mpeg"),
    ("bare.mp3", b"\xff\xfb\x90\x64" + bytes(400), "audio/mpeg"),
    ("guide.wav", b"RIFF\x24\x00\x00\x00WAVEfmt ", "audio/wav"),
    ("guide.ogg", b"OggS\x00\x02" + bytes(20), "audio/ogg"),
    ("guide.flac", b"fLaC" + bytes(20), "audio/flac"),
    ("guide.m4a", b"\x00\x00\x00\x20ftypM4A \x00\x00\x00\x00", "audio/mp4"),
    ("note.txt", "Kəlbəcər – Память\n".encode(), "text/plain"),
    ("mz.txt", "MZ müqaviləsi".encode(), "text/plain"),
    ("utf16.txt", "Kəlbəcər".encode("utf-16"), "text/plain"),
    ("long.txt", ("ə" * 70_000).encode(), "text/plain"),
    ("odd.txt", ("x" + "ə" * 70_000).encode(), "text/plain"),
    ("scan.png", png(), "image/png"),
]
REFUSED: list[tuple[str, bytes, str]] = [
    ("setup.exe", b"MZ\x90\x00\x03" + bytes(60), "document.program"),
    ("letter.pdf", b"MZ\x90\x00\x03" + bytes(60), "document.program"),
    ("tool", b"\x7fELF\x02\x01", "document.program"),
    ("tool2", b"\xcf\xfa\xed\xfe\x07", "document.program"),
    ("run.txt", b"#!/bin/sh\nrm -r x\n", "document.program"),
    ("run.bat", b"del x\r\n", "document.program"),
    ("RUN.PS1", b"Remove-Item x", "document.program"),
    ("macro.docm", office(listed("wordprocessingml.document.main+xml")), "document.program"),
    ("macro.docx", office({"[Content_Types].xml": "application/vnd.ms-word.document.macroEnabled.main+xml"}),
     "document.program"),
    ("some.zip", office({"a.txt": "x"}), "document.unknown"),
    ("broken.docx", b"PK\x03\x04 no archive", "document.unknown"),
    ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "document.unknown"),
    ("noise.bin", bytes(range(256)), "document.unknown"),
    ("cut.txt", b"K\xc9", "document.unknown"),
    ("almost.mp3", b"\xff\xfb\xf0\x64" + bytes(400), "document.unknown"),
    ("nothing.pdf", b"", "file.empty"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "body", "kind"), TAKEN, ids=[row[0] for row in TAKEN])
def test_a_document_is_known_by_its_bytes(tmp_path: Path, name: str, body: bytes, kind: str) -> None:
    path = tmp_path / name
    path.write_bytes(body)
    assert documents.media_type(path)[0] == kind


@pytest.mark.parametrize(("name", "body", "code"), REFUSED, ids=[row[0] for row in REFUSED])
def test_what_is_no_document_is_refused(tmp_path: Path, name: str, body: bytes, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(body)
    with pytest.raises(WorldError) as refused:
        documents.kept(tmp_path / "originals", path)
    assert refused.value.code == code
    assert refused.value.problem.values["name"] == name
    assert not (tmp_path / "originals").exists()


def test_a_document_that_is_not_there_is_missing(tmp_path: Path) -> None:
    with pytest.raises(WorldError, match=r"file\.missing"):
        documents.media_type(tmp_path / "none.pdf")


def test_real_spreadsheets_are_spreadsheets(shared: Path) -> None:
    found = sorted((shared / "data" / "quirks").rglob("*.xlsx"))
    assert found
    assert {documents.media_type(path)[0] for path in found} == {SHEET}


def test_a_document_is_kept_as_it_came_and_attached_once(catalogue: Catalogue, tmp_path: Path) -> None:
    exhibition, (work,) = show(catalogue), photographs(catalogue, "a")
    path = tmp_path / "Müqavilə 1.pdf"
    path.write_bytes(b"%PDF-1.7 \x00\x01")
    originals = catalogue.folder / service.ORIGINALS
    first, again = documents.kept(originals, path), documents.kept(originals, path)
    (attached,) = done(catalogue, lambda unit: service.attach(unit, exhibition, [first, again]))
    (other,) = done(catalogue, lambda unit: service.attach(unit, work, [again], public=True))
    with catalogue.reading() as reading:
        file = service.file_of(reading, attached.media_file)
        assert service.original(catalogue.folder, file).read_bytes() == path.read_bytes()
        assert service.attachments_of(reading, exhibition) == (attached,)
        assert service.attachments_of(reading, exhibition, with_private=False) == ()
        assert service.attachments_of(reading, work, with_private=False) == (other,)
        assert len(store.fetch(reading, MediaFile)) == 1
    assert other.media_file == attached.media_file
    assert (file.mime, file.original_filename, file.width) == ("application/pdf", "Müqavilə 1.pdf", None)


def test_nothing_is_attached_to_what_is_not_there(catalogue: Catalogue) -> None:
    with pytest.raises(WorldError, match=r"record\.missing"):
        done(catalogue, lambda work: service.attach(work, "none", [MediaFile(sha256="a")]))
    assert live(catalogue) == {}


def test_a_scan_keeps_its_size(tmp_path: Path) -> None:
    path = tmp_path / "scan.png"
    path.write_bytes(png())
    file = documents.kept(tmp_path / "originals", path)
    assert (file.mime, file.width, file.height) == ("image/png", 40, 30)
