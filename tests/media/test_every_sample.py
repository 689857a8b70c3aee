"""One row for every sample picture: taken in with this upright size, or refused with this code."""

import time
from pathlib import Path

import pytest

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.media.derivatives import THUMB, Derivatives
from kalbajar_catalogue.media.examination import examine
from tests.media.shared_data import SHARED, shared

# Two are taken by some programs: broken_data_stream.png has damaged pixels, truncated_end_chunk.png ends too early.
CORRUPT: dict[str, str | tuple[int, int]] = {
    "broken.png": "picture.broken",
    "broken_data_stream.png": "picture.broken",
    "crash-2020-10-test.tif": "picture.broken",
    "crash-338516dbd2f0e83caddb8ce256c22db3bd6dc40f.tif": "picture.broken",
    "decompression_bomb.gif": "picture.too_large",
    "decompression_bomb.ico": "picture.format_unsupported",
    "exif-dpi-zerodivision.jpg": (200, 200),
    "exif_typeerror.jpg": (800, 531),
    "hopper_bad_exif.jpg": (500, 500),
    "invalid-exif.jpg": (200, 200),
    "junk_jpeg_header.jpg": (1024, 768),
    "libtiff_segfault.tif": "picture.broken",
    "negative_size.ppm": "picture.not_a_picture",
    "oom-225817ca0f8c663be7ab4b9e717b02c661e66834.tif": "picture.broken",
    "oom-8ed3316a4109213ca96fb8a256a0bfefdece1461.icns": "picture.format_unsupported",
    "png_decompression_dos.png": "picture.broken",
    "seek_too_large.tif": "picture.broken",
    "sugarshack_bad_mpo_header.jpg": (640, 480),
    "tiff_overflow_rows_per_strip.tif": "picture.broken",
    "timeout-6646305047838720": "picture.cut_off",
    "timeout-bff0a9dc7243a8e6ede2408d2ffa6a9964698b87.fli": "picture.format_unsupported",
    "truncated_end_chunk.png": "picture.cut_off",
    "truncated_exif_dpi.jpg": (480, 640),
    "truncated_image.png": "picture.cut_off",
    "truncated_jpeg.jpg": "picture.cut_off",
    "unknown_compression_method.png": "picture.broken",
    "zero_height.j2k": "picture.broken",
    "zero_width.gif": "picture.broken",
}
FORMATS: dict[str, str | tuple[int, int]] = {
    "16bit.cropped.tif": (64, 64),
    "Epson PerfectionV800.tiff": (425, 640),
    "HTC Desire.webp": (776, 909),
    "IMG_2927.HEIC": (3024, 4032),
    "Issue 649.avif": (5472, 3648),
    "Nikon Coolpix P7000.webp": (2736, 3648),
    "cheers_1440x960.heic": (1440, 960),
    "exif_imagemagick_orientation.png": (512, 512),
    "hopper.Lab.tif": (128, 128),
    "hopper.iccprofile.tif": (128, 128),
    "hopper_lzw.tif": (128, 128),
    "icc_profile_big.jpg": (425, 250),
    "iss634.gif": (245, 245),
    "multipage.tif": (4670, 6170),
    "old-style-jpeg-compression.tif": (4160, 870),
    "pil_sample_cmyk.jpg": (100, 100),
    "sugarshack.mpo": (640, 480),
    "tiff_16bit_RGB.tiff": (100, 40),
    "tiff_strip_cmyk_jpeg.tif": (100, 100),
    "transparent.webp": (200, 150),
    "xmp_tags_orientation.avif": (326, 268),
}
ORIENTATION: dict[str, str | tuple[int, int]] = {f"Landscape_{n}.jpg": (1800, 1200) for n in range(9)}
METADATA: dict[str, str | tuple[int, int]] = {
    "Issue 258 (dotnet).jpg": (1000, 500),
    "Issue 600 (2).jpg": (1280, 1024),
    "Photoshop (3).jpg": (606, 177),
    "exiftool-ExtendedXMP.jpg": (8, 8),
    "exiftool-IPTC.jpg": (8, 8),
    "exiftool-PhotoMechanic.jpg": (8, 8),
    "exiftool-XMP.jpg": (8, 8),
    "photoshop-8x12-rgb24-all-metadata.png": (8, 12),
    "pillow-app13-multiple.jpg": (256, 160),
    "pillow-iptc.jpg": (640, 480),
    "pillow-multiple_exif.jpg": (1, 1),
    "sampleWithExifData.png": (256, 256),
    "APhotoManager-exmaple.xmp": "picture.not_a_picture",
    "digikam-example.xmp": "picture.not_a_picture",
    "exiftool-XMP.xmp": "picture.not_a_picture",
    "exiftool-XMP4.xmp": "picture.not_a_picture",
}
TABLES = {"corrupt": CORRUPT, "formats": FORMATS, "orientation": ORIENTATION, "metadata-samples": METADATA}
ROWS = [(folder, name, expected) for folder, table in TABLES.items() for name, expected in table.items()]


def taken_in(path: Path, into: Path) -> str | tuple[int, int]:
    """What an import does: header and metadata first, then all pixels for the thumbnail."""
    try:
        facts = examine(path)
        made = Derivatives(into).make(path, "ab" * 32, THUMB)
    except WorldError as refused:
        return refused.code if refused.problem.values["name"] == path.name else "a refusal without the name"
    assert max(made.width, made.height) == min(256, max(facts.width, facts.height))
    return (facts.width, facts.height)


@pytest.mark.parametrize(("folder", "name", "expected"), ROWS, ids=[f"{row[0]}/{row[1]}" for row in ROWS])
def test_sample_is_taken_in_or_refused(folder: str, name: str, expected: str | tuple[int, int], tmp_path: Path) -> None:
    path = shared(folder, name)
    start = time.perf_counter()
    assert taken_in(path, tmp_path / "derived") == expected
    assert time.perf_counter() - start < 2 or folder != "corrupt"
    if isinstance(expected, str):
        assert not list((tmp_path / "derived").rglob("*.*")), "a refused picture left something behind"


@pytest.mark.parametrize("folder", sorted(TABLES))
def test_every_sample_has_a_row(folder: str) -> None:
    shared(folder)
    assert {path.name for path in (SHARED / folder).iterdir()} == set(TABLES[folder])


def test_every_photograph_and_museum_picture_is_taken_in(tmp_path: Path) -> None:
    shared("photos")
    pictures = [*(SHARED / "photos").iterdir(), *(SHARED / "objects-with-pictures").glob("*.webp")]
    assert len(pictures) == 99
    refused = {path.name: result for path in pictures if isinstance(result := taken_in(path, tmp_path), str)}
    assert refused == {}


@pytest.mark.parametrize(
    ("name", "problems"),
    [
        ("exif_typeerror.jpg", ("metadata.exif_broken",)),
        ("hopper_bad_exif.jpg", ("metadata.exif_broken",)),
        ("invalid-exif.jpg", ("metadata.exif_broken",)),
        ("truncated_exif_dpi.jpg", ("metadata.exif_broken",)),
        ("sugarshack_bad_mpo_header.jpg", ()),
    ],
)
def test_broken_metadata_is_named_not_refused(name: str, problems: tuple[str, ...]) -> None:
    assert examine(shared("corrupt", name)).metadata_problems == problems
