"""What pictures say about themselves: known files, the merge rule, cleaning, dates."""

from pathlib import Path

import pytest
from PIL import Image

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.media.file_metadata import (
    ArtworkInImage,
    FileMetadata,
    camera_name,
    clean,
    decoded,
    partial_date,
    place_on_earth,
)
from kalbajar_catalogue.media.metadata import merged, read_metadata, read_sidecar
from tests.media.shared_data import shared


@pytest.fixture(scope="module")
def reference() -> FileMetadata:
    """The IPTC reference picture 2019.1, in which every field holds its own name."""
    return read_metadata(shared("metadata-samples", "Issue 258 (dotnet).jpg"))


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("title", (("x-default", "The Title (ref2019.1)"),)),
        ("headline", (("x-default", "The Headline (ref2019.1)"),)),
        ("caption", (("x-default", "The description aka caption (ref2019.1)"),)),
        ("creators", ("Creator1 (ref2019.1)", "Creator2 (ref2019.1)")),
        ("credit", "Credit Line (ref2019.1)"),
        ("copyright_notice", (("x-default", "Copyright (Notice) 2019.1 IPTC - www.iptc.org  (ref2019.1)"),)),
        ("usage_terms", (("x-default", "Rights Usage Termns (ref2019.1)"),)),
        ("licence_uri", "http://www.WebStatementOfRights.org/2019.1"),
        ("source", "Source (ref2019.1)"),
        ("instructions", "An Instruction (ref2019.1)"),
        ("keywords", ("Keyword1ref2019.1", "Keyword2ref2019.1", "Keyword3ref2019.1")),
        ("persons_shown", ("Person Shown 1 (ref2019.1)", "Person Shown 2 (ref2019.1)")),
        ("caption_writer", "Description Writer (ref2019.1)"),
        ("date_taken", "2019-10-16T19:01:00+00:00"),
        ("city", "City (Core) (ref2019.1)"),
        ("sublocation", "Sublocation (Core) (ref2019.1)"),
        ("region", "Province/State (Core) (ref2019.1)"),
        ("country", "Country (Core) (ref2019.1)"),
        ("rating", 1),
        ("digital_source_type", "http://cv.iptc.org/newscodes/digitalsourcetype/softwareImage"),
        ("problems", ()),
    ],
)
def test_the_iptc_reference_picture(reference: FileMetadata, field: str, expected: object) -> None:
    assert getattr(reference, field) == expected


def test_the_works_shown_in_the_reference_picture(reference: FileMetadata) -> None:
    assert reference.object_in_image[0] == ArtworkInImage(
        title=(("x-default", "AO Title 1 (ref2019.1)"),),
        creators=("AO Creator Name 1a (ref2019.1)", "AO Creator Name 1b (ref2019.1)"),
        date_created="1916-10-26T12:13:14+00:00",
        circa_date_created="AO Circa Date: between 1550 and 1600 (ref2019.1)",
        source="AO Source 1 (ref2019.1)",
        source_inventory_number="AO Source Inventory No 1 (ref2019.1)",
        copyright_notice="AO Copyright Notice 1 (ref2019.1)",
        physical_description=(("x-default", "AO Physical Description 1 (ref2019.1)"),),
    )
    assert reference.location_shown[0].city == "City (Location shown1) (ref2019.1)"
    assert ("IPTC", "Headline", "The Headline (ref2019.1)") in reference.raw


@pytest.mark.parametrize(
    ("folder", "name", "field", "expected"),
    [
        ("photos", "FujiFilm FinePixS1Pro (1).jpg", "keywords", ("Communications",)),
        ("photos", "FujiFilm FinePixS1Pro (1).jpg", "creators", ("Ian Britton",)),
        ("photos", "FujiFilm FinePixS1Pro (1).jpg", "latitude", 54.9896667),
        ("photos", "FujiFilm FinePixS1Pro (1).jpg", "longitude", -1.9141667),
        ("photos", "Olympus FE230-X790.jpg", "longitude", -118.107275),
        ("photos", "Olympus FE230-X790.jpg", "caption", ()),
        ("photos", "Olympus FE230-X790.jpg", "rating", 3),
        ("photos", "Issue 266.jpg", "caption", ()),
        ("photos", "Issue 266.jpg", "keywords", ()),
        ("photos", "Issue 266.jpg", "credit", ""),
        ("photos", "Issue 266.jpg", "serial", "072024000973"),
        ("photos", "Issue 587 (dotnet).jpg", "date_taken", ""),
        ("photos", "Samsung SM-J327T1.jpg", "camera", "samsung SM-J327T1"),
        ("formats", "IMG_2927.HEIC", "date_taken", "2020-05-04T18:39:11-04:00"),
        ("formats", "Nikon Coolpix P7000.webp", "camera", "NIKON COOLPIX P7000"),
        ("formats", "HTC Desire.webp", "latitude", 45.5006667),
        ("formats", "Issue 649.avif", "lens", "EF50mm f/1.8 STM"),
        ("formats", "Epson PerfectionV800.tiff", "camera", "Epson PerfectionV800"),
        ("formats", "hopper.Lab.tif", "problems", ()),
        ("metadata-samples", "exiftool-XMP.jpg", "caption", (("x-default", "UTF-16 (big-endian) encoded XMP"),)),
        ("metadata-samples", "exiftool-IPTC.jpg", "city", "Kingston"),
        ("metadata-samples", "exiftool-PhotoMechanic.jpg", "date_taken", "2006-10-29T06:27:51-05:00"),
        ("metadata-samples", "pillow-multiple_exif.jpg", "caption", (("x-default", "firstsecond"),)),
        ("metadata-samples", "pillow-iptc.jpg", "city", "Budapest"),
        ("metadata-samples", "sampleWithExifData.png", "copyright_notice", (("x-default", "Acme"),)),
        ("metadata-samples", "photoshop-8x12-rgb24-all-metadata.png", "software", "Adobe Photoshop CS6 (Windows)"),
    ],
)
def test_known_files(folder: str, name: str, field: str, expected: object) -> None:
    found = getattr(read_metadata(shared(folder, name)), field)
    assert found == (pytest.approx(expected) if isinstance(expected, float) else expected)


def test_extended_xmp_is_joined() -> None:
    found = read_metadata(shared("metadata-samples", "exiftool-ExtendedXMP.jpg"))
    assert found.problems == ()
    assert len([row for row in found.raw if row[0] == "XMP"]) > 1


@pytest.mark.parametrize(
    ("name", "field", "expected"),
    [
        ("digikam-example.xmp", "keywords", ("test3", "test", "test2")),
        ("digikam-example.xmp", "latitude", 53.132559),
        ("digikam-example.xmp", "date_taken", "2014-04-27T12:42:47"),
        ("APhotoManager-exmaple.xmp", "title", (("x-default", "Title2"),)),
        ("APhotoManager-exmaple.xmp", "rating", 2),
        (
            "exiftool-XMP.xmp",
            "copyright_notice",
            (("x-default", "© Copyright Phil Harvey"), ("fr", "© Droit d'auteur Phil Harvey")),
        ),
        ("exiftool-XMP.xmp", "keywords", ("test1", "&-&amp;-&")),
        ("exiftool-XMP4.xmp", "keywords", ("one", "two")),
    ],
)
def test_sidecars(name: str, field: str, expected: object) -> None:
    found = getattr(read_sidecar(shared("metadata-samples", name)), field)
    assert found == (pytest.approx(expected) if isinstance(expected, float) else expected)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "sidecar.broken"),
        (b"<x:xmpmeta>", "sidecar.broken"),
        (b'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>', "sidecar.broken"),
        (b"<a>" + b" " * (16 * 1024 * 1024) + b"</a>", "sidecar.too_large"),
    ],
)
def test_refused_sidecars(data: bytes, code: str, tmp_path: Path) -> None:
    (tmp_path / "a.xmp").write_bytes(data)
    with pytest.raises(WorldError) as refused:
        read_sidecar(tmp_path / "a.xmp")
    assert (refused.value.code, refused.value.problem.values["name"]) == (code, "a.xmp")


def test_a_missing_sidecar(tmp_path: Path) -> None:
    with pytest.raises(WorldError, match=r"file\.missing"):
        read_sidecar(tmp_path / "a.xmp")


def test_the_first_that_says_something_wins() -> None:
    xmp = FileMetadata(credit="XMP", raw=(("XMP", "a", "b"),))
    iptc = FileMetadata(credit="IPTC", city="Kəlbəcər", problems=("metadata.iptc_broken",))
    exif = FileMetadata(city="Baku", rating=0, raw=(("EXIF", "c", "d"),))
    found = merged(xmp, iptc, exif)
    assert (found.credit, found.city, found.rating) == ("XMP", "Kəlbəcər", 0)
    assert found.raw == (("XMP", "a", "b"), ("EXIF", "c", "d"))
    assert found.problems == ("metadata.iptc_broken",)


def test_a_more_precise_date_that_agrees_wins() -> None:
    day, moment = FileMetadata(date_taken="2020-05-04"), FileMetadata(date_taken="2020-05-04T10:00:00")
    assert merged(day, moment).date_taken == "2020-05-04T10:00:00"
    assert merged(day, FileMetadata(date_taken="2021-05-04T10:00:00")).date_taken == "2020-05-04"


def test_coordinates_come_from_one_source() -> None:
    one, other = FileMetadata(latitude=40.1, longitude=46.0), FileMetadata(latitude=1.0, longitude=2.0)
    found = merged(FileMetadata(), one, other)
    assert (found.latitude, found.longitude) == (40.1, 46.0)


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2005:06:09 20:09:27", "2005-06-09T20:09:27"),
        ("2005-06-09T20:09:27.123+02:00", "2005-06-09T20:09:27+02:00"),
        ("2005-06-09T20:09Z", "2005-06-09T20:09:00+00:00"),
        ("20191016 190100+0400", "2019-10-16T19:01:00+04:00"),
        ("2019", "2019"),
        ("2019-10", "2019-10"),
        ("20190000", "2019"),
        ("2019:10:00 00:00:00", "2019-10"),
        ("2019-02-29", ""),
        ("2019:10:16 25:00:00", "2019-10-16"),
        ("0000:00:00 00:00:00", ""),
        ("    :  :     :  :  ", ""),
        ("XIX əsr", ""),
        ("", ""),
    ],
)
def test_dates(written: str, iso: str) -> None:
    assert partial_date(written) == iso


def test_an_offset_is_used_with_a_time_only() -> None:
    assert partial_date("2020:01:02 03:04:05", "+04:00") == "2020-01-02T03:04:05+04:00"
    assert partial_date("2020:01:02 03:04:05", "rubbish") == "2020-01-02T03:04:05"
    assert partial_date("2020:01", "+04:00") == "2020-01"


@pytest.mark.parametrize(
    ("written", "tidy"),
    [
        ("  Kəlbəcər\0\0", "Kəlbəcər"),
        ("OLYMPUS DIGITAL CAMERA         ", ""),
        ("null", ""),
        ("Nullarbor", "Nullarbor"),
        ("e\u0301", "é"),
        ("one\r\ntwo\rthree\x07", "one\ntwo\nthree"),
        ("\x1b[31mred", "[31mred"),
    ],
)
def test_cleaning(written: str, tidy: str) -> None:
    assert clean(written) == tidy


def test_bytes_are_utf8_or_else_windows() -> None:
    assert decoded("Əhməd".encode()) == "Əhməd"
    assert decoded(b"caf\xe9 \x80") == "café €"


@pytest.mark.parametrize(
    ("make", "model", "name"),
    [
        ("Canon", "Canon EOS 5D", "Canon EOS 5D"),
        ("NIKON CORPORATION", "NIKON D60", "NIKON D60"),
        ("", "X", "X"),
        ("Apple", "", "Apple"),
    ],
)
def test_camera_names(make: str, model: str, name: str) -> None:
    assert camera_name(make, model) == name


@pytest.mark.parametrize(
    ("latitude", "longitude", "kept"),
    [(40.1, 46.0, True), (0.0, 0.0, False), (91.0, 0.0, False), (40.1, None, False), (float("nan"), 1.0, False)],
)
def test_places_on_earth(latitude: float | None, longitude: float | None, kept: bool) -> None:
    assert (place_on_earth(latitude, longitude) == (latitude, longitude)) == kept


def test_azerbaijani_goes_through_exif(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010E] = "Kəlbəcər, Ağdaban kəndi".encode()
    exif[0x8825] = {1: "N", 2: (40.0, 6.0, 30.0), 3: "E", 4: (46.0, 2.0, 0.0)}
    Image.new("RGB", (8, 8)).save(tmp_path / "a.jpg", exif=exif)
    found = read_metadata(tmp_path / "a.jpg")
    assert found.caption == (("x-default", "Kəlbəcər, Ağdaban kəndi"),)
    assert [found.latitude, found.longitude] == pytest.approx([40.1083333, 46.0333333])


def test_three_languages_go_through_xmp(tmp_path: Path) -> None:
    packet = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <r:Description xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:p="http://ns.adobe.com/photoshop/1.0/"
        xmlns:c="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" p:City="Kəlbəcər">
        <d:title><r:Alt><r:li xml:lang="x-default">Xalça</r:li><r:li xml:lang="az">Xalça</r:li>
          <r:li xml:lang="en">Carpet</r:li><r:li xml:lang="ru">Ковёр</r:li></r:Alt></d:title>
        <c:AltTextAccessibility><r:Alt><r:li xml:lang="en">A red carpet</r:li></r:Alt></c:AltTextAccessibility>
        <c:ExtDescrAccessibility><r:Alt><r:li xml:lang="en">Long</r:li></r:Alt></c:ExtDescrAccessibility>
      </r:Description></r:RDF></x:xmpmeta>"""
    for name in ("a.jpg", "a.webp", "a.tif", "a.avif"):
        Image.new("RGB", (16, 16)).save(
            tmp_path / name, **({"tiffinfo": {700: packet.encode()}} if name == "a.tif" else {"xmp": packet.encode()})
        )
        found = read_metadata(tmp_path / name)
        assert found.title == (("x-default", "Xalça"), ("az", "Xalça"), ("en", "Carpet"), ("ru", "Ковёр")), name
        assert (found.city, found.alt_text) == ("Kəlbəcər", (("en", "A red carpet"),))
        assert found.extended_description == (("en", "Long"),)
