"""What a file is found to be, and what is refused before it is decoded."""

import io
import threading
import warnings
from pathlib import Path

import pytest
from PIL import Image

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.media import decoding
from kalbajar_catalogue.media.examination import Examined, examine
from tests.media.shared_data import shared


def code_of(path: Path) -> str:
    """The code with which a file is refused."""
    with pytest.raises(WorldError) as refused:
        examine(path)
    return refused.value.code


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("name", "format_", "extension", "mode", "depth", "frames", "profile"),
    [
        ("16bit.cropped.tif", "image/tiff", ".tif", "I;16", 16, 1, ""),
        ("tiff_16bit_RGB.tiff", "image/tiff", ".tif", "RGB", 16, 1, ""),
        ("multipage.tif", "image/tiff", ".tif", "1", 1, 5, ""),
        ("iss634.gif", "image/gif", ".gif", "P", 8, 42, ""),
        ("sugarshack.mpo", "image/jpeg", ".jpg", "RGB", 8, 2, ""),
        ("IMG_2927.HEIC", "image/heic", ".heic", "RGB", 8, 1, "Display P3"),
        ("pil_sample_cmyk.jpg", "image/jpeg", ".jpg", "CMYK", 8, 1, ""),
        ("HTC Desire.webp", "image/webp", ".webp", "RGB", 8, 1, "sRGB IEC61966-2.1"),
        ("Issue 649.avif", "image/avif", ".avif", "RGB", 8, 1, ""),
    ],
)
def test_facts(name: str, format_: str, extension: str, mode: str, depth: int, frames: int, profile: str) -> None:
    found = examine(shared("formats", name))
    assert (found.format, found.extension, found.colour_mode) == (format_, extension, mode)
    assert (found.bit_depth, found.frames, found.profile_name) == (depth, frames, profile)
    assert found.has_profile == bool(profile)
    assert found.bytes == shared("formats", name).stat().st_size


@pytest.mark.parametrize("turn", range(1, 9))
def test_orientation_is_reported_and_the_size_is_upright(turn: int) -> None:
    found = examine(shared("orientation", f"Landscape_{turn}.jpg"))
    assert (found.orientation, found.width, found.height) == (turn, 1800, 1200)


def test_a_heic_is_turned_by_its_decoder() -> None:
    assert examine(shared("formats", "IMG_2927.HEIC")).orientation == 1


def test_xmp_does_not_turn_an_avif() -> None:
    assert examine(shared("formats", "xmp_tags_orientation.avif")).orientation == 1


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("empty.jpg", b"", "file.empty"),
        ("letter.jpg", b"Dear museum, enclosed you find ...", "picture.not_a_picture"),
        ("catalogue.pdf", b"%PDF-1.7\n", "picture.format_unsupported"),
        ("logo.svg", b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', "picture.format_unsupported"),
        ("layers.psd", b"8BPS\0\1" + bytes(20), "picture.format_unsupported"),
        ("DSC_1.NEF", b"MM\0*\0\0\0\x08" + bytes(50), "picture.raw_unsupported"),
        ("IMG_1.CR2", b"II*\0\x10\0\0\0CR\2\0" + bytes(50), "picture.raw_unsupported"),
        ("renamed.tif", b"II*\0\x10\0\0\0CR\2\0" + bytes(50), "picture.raw_unsupported"),
        ("IMG_1.CR3", b"\0\0\0\x18ftypcrx \0\0\0\1", "picture.raw_unsupported"),
        ("DSCF1.RAF", b"FUJIFILMCCD-RAW 0201", "picture.raw_unsupported"),
        ("P1.ORF", b"IIRO\x08\0\0\0", "picture.raw_unsupported"),
        ("P1.RW2", b"IIU\0\x08\0\0\0", "picture.raw_unsupported"),
        ("head only.jpg", b"\xff\xd8\xff\xe0", "picture.broken"),
    ],
)
def test_refusals(name: str, data: bytes, code: str, tmp_path: Path) -> None:
    assert code_of(written(tmp_path / name, data)) == code


def test_a_dng_is_refused_whatever_its_name(tmp_path: Path) -> None:
    tags = {50706: b"\1\4\0\0"}
    Image.new("RGB", (8, 8)).save(tmp_path / "scan.tif", tiffinfo=tags)
    assert code_of(tmp_path / "scan.tif") == "picture.raw_unsupported"


def test_a_jpeg_called_nef_is_a_jpeg(tmp_path: Path) -> None:
    Image.new("RGB", (8, 8)).save(tmp_path / "a.nef", "JPEG")
    assert examine(tmp_path / "a.nef").format == "image/jpeg"


def test_missing_files_and_folders(tmp_path: Path) -> None:
    assert code_of(tmp_path / "gone.jpg") == "file.missing"
    assert code_of(tmp_path) == "file.is_folder"


def claiming(width: int, height: int) -> bytes:
    """A small PNG whose header claims another size."""
    import struct
    import zlib

    buffer = io.BytesIO()
    Image.new("1", (1, 1)).save(buffer, "PNG")
    data = bytearray(buffer.getvalue())
    data[16:24] = struct.pack(">LL", width, height)
    data[29:33] = struct.pack(">L", zlib.crc32(bytes(data[12:29])))
    return bytes(data)


@pytest.mark.parametrize(
    ("width", "height", "fits"), [(20_000, 14_999, True), (20_000, 15_001, False), (300_000, 1, False)]
)
def test_limits(width: int, height: int, fits: bool, tmp_path: Path) -> None:
    path = written(tmp_path / "a.png", claiming(width, height))
    if fits:
        assert examine(path).width == width
    else:
        assert code_of(path) == "picture.too_large"


def test_many_threads_examine_without_a_warning(tmp_path: Path) -> None:
    path = shared("corrupt", "hopper_bad_exif.jpg")
    found: list[Examined] = []
    threads = [threading.Thread(target=lambda: found.append(examine(path))) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 16
    assert len(set(found)) == 1


def test_silence_is_put_on_once() -> None:
    for _ in range(20):
        decoding.make_ready()
    patterns = [getattr(entry[3], "pattern", "") for entry in warnings.filters]
    assert patterns.count("PIL\\.") == 1
    assert Image.MAX_IMAGE_PIXELS == decoding.MAX_PIXELS // 2
