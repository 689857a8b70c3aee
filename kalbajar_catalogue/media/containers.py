"""Where picture files keep their metadata: finds the EXIF, XMP and IPTC blocks of JPEG, PNG, WebP, TIFF, HEIC and AVIF.

Nothing here decodes pixels; no function raises for a broken file, only OSError of the disk. Safe in any thread.
"""

import mmap
import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, BinaryIO, Final

from kalbajar_catalogue.media.exif import IPTC_RECORD, NO_TAGS, PHOTOSHOP, XMP_PACKET, Buffer, ExifTags, blob, tags_of
from kalbajar_catalogue.media.iptc import APP13_HEADS, records_in_resources
from kalbajar_catalogue.media.xmp import MAX_PACKET
from kalbajar_catalogue.settings import limits

_XMP_HEAD: Final = b"http://ns.adobe.com/xap/1.0/\0"
_EXTENDED_HEAD: Final = b"http://ns.adobe.com/xmp/extension/\0"
_MAX_BLOCK: Final = MAX_PACKET
_MAX_SEGMENTS: Final = limits.SEGMENTS


@dataclass(frozen=True)
class Blocks:
    """The metadata blocks of one file: EXIF tags, XMP packets, IPTC records; `problems` as in FileMetadata."""

    tags: ExifTags = NO_TAGS
    packets: tuple[bytes, ...] = ()
    records: bytes = b""
    records_whole: bool = True
    problems: tuple[str, ...] = ()


def blocks_in(file: BinaryIO, picture_format: str, info: Mapping[Any, Any]) -> Blocks:
    """The blocks of an open file.

    `picture_format` is Pillow's name; `info` is what its decoder found (used for HEIC, AVIF, GIF).
    """
    file.seek(0)
    match picture_format:
        case "JPEG" | "MPO":
            return _jpeg_blocks(file)
        case "PNG":
            return _png_blocks(file)
        case "WEBP":
            return _webp_blocks(file)
        case "TIFF":
            return _tiff_blocks(file)
    exif, packet = info.get("exif"), info.get("xmp")
    return Blocks(
        tags=tags_of(exif) if isinstance(exif, bytes) and exif else NO_TAGS,
        packets=(packet,) if isinstance(packet, bytes) and packet else (),
    )


def jpeg_segments(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Marker and payload of each segment before the picture data; bytes that are no segment are passed over."""
    for _ in range(_MAX_SEGMENTS):
        byte = file.read(1)
        if byte != b"\xff":
            if not byte:
                return
            continue
        marker = file.read(1)
        if marker in (b"\xda", b"\xd9", b""):
            return
        if marker[0] in (0x00, 0x01, 0xFF) or 0xD0 <= marker[0] <= 0xD8:
            file.seek(-1 if marker == b"\xff" else 0, 1)
            continue
        size = int.from_bytes(file.read(2), "big")
        yield marker[0], file.read(max(size - 2, 0))


def _jpeg_blocks(file: BinaryIO) -> Blocks:
    """APP1 (EXIF and XMP) and APP13 (Photoshop) of a JPEG; blocks split over several segments are joined."""
    exif, resources, packets, extended = b"", b"", [], []
    for marker, body in jpeg_segments(file):
        if marker == 0xE1 and body.startswith(b"Exif\0"):
            exif += body[6:]
        elif marker == 0xE1 and body.startswith(_XMP_HEAD):
            packets.append(body[len(_XMP_HEAD) :])
        elif marker == 0xE1 and body.startswith(_EXTENDED_HEAD):
            extended.append(body[len(_EXTENDED_HEAD) :])
        elif marker == 0xED and (head := next(filter(body.startswith, APP13_HEADS), b"")):
            resources += body[len(head) :]
    records, whole = records_in_resources(resources)
    joined, complete = _joined(extended)
    return Blocks(
        tags=tags_of(exif) if exif else NO_TAGS,
        packets=(*packets, *joined),
        records=records,
        records_whole=whole,
        problems=() if complete else ("metadata.xmp_broken",),
    )


def _joined(pieces: list[bytes]) -> tuple[tuple[bytes, ...], bool]:
    """The packets that were split over segments (digest, total size, offset, piece), and whether all are whole."""
    packets: dict[bytes, dict[int, bytes]] = {}
    sizes: dict[bytes, int] = {}
    for piece in pieces:
        if len(piece) < 40:
            continue
        digest, (total, offset) = piece[:32], struct.unpack(">LL", piece[32:40])
        packets.setdefault(digest, {})[offset] = piece[40:]
        sizes[digest] = total
    joined = {digest: b"".join(parts[at] for at in sorted(parts)) for digest, parts in packets.items()}
    whole = tuple(packet for digest, packet in joined.items() if len(packet) == sizes[digest])
    return whole, len(whole) == len(joined)


def png_chunks(file: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    """Name and data of each chunk that is not pixels; stops where the file does."""
    file.seek(8)
    for _ in range(_MAX_SEGMENTS):
        head = file.read(8)
        if len(head) < 8 or head[4:] == b"IEND":
            return
        size = int.from_bytes(head[:4], "big")
        wanted = head[4:] not in (b"IDAT", b"fdAT") and size <= _MAX_BLOCK
        data = file.read(size) if wanted else b""
        if wanted:
            yield head[4:], data
        file.seek(4 if wanted else size + 4, 1)


def _png_blocks(file: BinaryIO) -> Blocks:
    """The eXIf chunk, Adobe's iTXt, and the hexadecimal "raw profiles" of ImageMagick."""
    found = Blocks()
    for name, data in png_chunks(file):
        if name == b"eXIf":
            found = replace(found, tags=tags_of(data))
        elif name in (b"iTXt", b"zTXt", b"tEXt"):
            found = _with_png_text(found, name, data)
    return found


def _with_png_text(found: Blocks, name: bytes, data: bytes) -> Blocks:
    """The blocks with one text chunk taken in, if it holds metadata."""
    keyword, _, rest = data.partition(b"\0")
    if keyword == b"XML:com.adobe.xmp":
        return replace(found, packets=(*found.packets, _png_text(name, rest)))
    kind = keyword.removeprefix(b"Raw profile type ")
    if kind == keyword:
        return found
    profile = _raw_profile(_png_text(name, rest))
    if kind in (b"exif", b"APP1") and profile.startswith(_XMP_HEAD):
        return replace(found, packets=(*found.packets, profile[len(_XMP_HEAD) :]))
    if kind in (b"exif", b"APP1") and found.tags == NO_TAGS:
        return replace(found, tags=tags_of(profile))
    if kind == b"xmp":
        return replace(found, packets=(*found.packets, profile))
    if kind in (b"iptc", b"8bim"):
        records, whole = records_in_resources(profile)
        return replace(found, records=found.records + records, records_whole=whole)
    return found


def _png_text(name: bytes, rest: bytes) -> bytes:
    """The text of a chunk behind its keyword, inflated up to a limit."""
    if name == b"tEXt":
        return rest
    packed = name == b"zTXt" or rest[:1] == b"\1"
    body = rest[1:] if name == b"zTXt" else rest[2:].partition(b"\0")[2].partition(b"\0")[2]
    if not packed:
        return body
    try:
        return zlib.decompressobj().decompress(body, _MAX_BLOCK)
    except zlib.error:
        return b""


def _raw_profile(text: bytes) -> bytes:
    """ImageMagick's raw profile: its name, its size, then hexadecimal lines."""
    digits = b"".join(text.split()[2:])
    try:
        return bytes.fromhex(digits.decode("ascii"))
    except ValueError:
        return b""


def _webp_blocks(file: BinaryIO) -> Blocks:
    """The EXIF and XMP chunks of a WebP."""
    found = Blocks()
    file.seek(12)
    for _ in range(_MAX_SEGMENTS):
        head = file.read(8)
        if len(head) < 8:
            break
        size = int.from_bytes(head[4:], "little")
        start = file.tell()
        if head[:4] == b"EXIF" and size <= _MAX_BLOCK:
            found = replace(found, tags=tags_of(file.read(size)))
        elif head[:4] == b"XMP " and size <= _MAX_BLOCK:
            found = replace(found, packets=(*found.packets, file.read(size)))
        file.seek(start + size + size % 2)
    return found


def _tiff_blocks(file: BinaryIO) -> Blocks:
    """The tags of a TIFF (its first picture), which hold the other blocks as values."""
    try:
        whole: Buffer = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError):  # no real file, or an empty one
        whole = file.read(_MAX_BLOCK)
    tags = tags_of(whole)
    if isinstance(whole, mmap.mmap):
        whole.close()
    packet, resources = blob(tags.main, XMP_PACKET), blob(tags.main, PHOTOSHOP)
    records, records_whole = records_in_resources(resources)
    return Blocks(
        tags=tags,
        packets=(packet,) if packet else (),
        records=records or _record_bytes(tags),
        records_whole=records_whole,
    )


def _record_bytes(tags: ExifTags) -> bytes:
    """The IPTC tag; programs that declare it LONG wrote the same bytes in the file's order."""
    value = tags.main.get(IPTC_RECORD, b"")
    if isinstance(value, bytes):
        return value
    order = "<" if value and int(value[0]) & 0xFF == 0x1C else ">"
    try:
        return struct.pack(f"{order}{len(value)}L", *(int(n) for n in value))
    except struct.error:
        return blob(tags.main, IPTC_RECORD)
