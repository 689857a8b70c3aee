"""Everything a picture file or its side-car says about itself, merged into one record. Safe in any thread.

Merge rule, field by field: XMP over IPTC over EXIF; the first that says something wins. Three additions: a date that
agrees and is more precise wins over the less precise one; latitude and longitude come from the same source; problems
and raw lines are kept from all.
"""

from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from functools import reduce
from pathlib import Path
from typing import BinaryIO, Final

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.diagnostics.within import deadline
from kalbajar_catalogue.media.containers import Blocks, blocks_in
from kalbajar_catalogue.media.decoding import file_error, opened
from kalbajar_catalogue.media.exif import exif_metadata, orientation_in
from kalbajar_catalogue.media.file_metadata import ArtworkInImage, FileMetadata, LanguageText, Place
from kalbajar_catalogue.media.iptc import iptc_metadata
from kalbajar_catalogue.media.xmp import (
    MAX_PACKET,
    BrokenPacketError,
    metadata_in,
    orientation_in_packet,
    packet_properties,
    xmp_metadata,
)
from kalbajar_catalogue.settings.limits import METADATA_SECONDS

__all__ = [
    "ArtworkInImage",
    "FileMetadata",
    "LanguageText",
    "Place",
    "merged",
    "metadata_of_blocks",
    "read_metadata",
    "read_sidecar",
    "upright_orientation",
]

_JOINED: Final = ("raw", "problems")
_PAIR: Final = ("latitude", "longitude")


def read_metadata(path: Path) -> FileMetadata:
    """What a picture file says about itself; raises WorldError when it is missing or no picture.

    Broken metadata raises nothing: `problems` names it.
    """
    with opened(path) as (image, file):
        return metadata_of_blocks(blocks_in(file, image.format or "", image.info))


def read_sidecar(path: Path) -> FileMetadata:
    """What an .xmp side-car says; raises WorldError (`file.missing`, `sidecar.too_large`, `sidecar.broken`)."""
    try:
        with path.open("rb") as file:
            packet = _limited(file, path)
    except OSError as wrong:
        raise file_error(wrong, path) from wrong
    try:
        return metadata_in(packet_properties(packet))
    except BrokenPacketError as wrong:
        raise WorldError("sidecar.broken", name=path.name) from wrong


def _limited(file: BinaryIO, path: Path) -> bytes:
    """The whole of a file that is not larger than a packet may be."""
    packet = file.read(MAX_PACKET + 1)
    if len(packet) > MAX_PACKET:
        raise WorldError("sidecar.too_large", name=path.name, limit=MAX_PACKET // 1024**2)
    return packet


def metadata_of_blocks(blocks: Blocks) -> FileMetadata:
    """What all blocks of a file say together; XMP for so long as a file may take, the rest is left out as damaged."""
    spoken = list(_spoken(blocks.packets))
    if blocks.records or not blocks.records_whole:
        spoken.append(iptc_metadata(blocks.records, blocks.records_whole))
    found = merged(*spoken, exif_metadata(blocks.tags))
    return replace(found, problems=tuple(dict.fromkeys((*blocks.problems, *found.problems))))


def _spoken(packets: Iterable[bytes]) -> Iterator[FileMetadata]:
    late = deadline(METADATA_SECONDS)
    for packet in packets:
        if late():
            yield FileMetadata(problems=("metadata.xmp_broken",))
            return
        yield xmp_metadata(packet)


def merged(*sources: FileMetadata) -> FileMetadata:
    """One record of several, the most trusted first, by the rule of this module."""
    return reduce(_over, sources, FileMetadata())


def _over(first: FileMetadata, second: FileMetadata) -> FileMetadata:
    """The first record, completed by the second."""
    taken = {
        name: getattr(second, name)
        for name in (field.name for field in fields(FileMetadata))
        if name not in (*_JOINED, *_PAIR) and getattr(first, name) in ((), "", None)
    }
    if first.latitude is None:
        taken |= {name: getattr(second, name) for name in _PAIR}
    if first.date_taken and second.date_taken.startswith(first.date_taken):
        taken["date_taken"] = second.date_taken
    problems = tuple(dict.fromkeys((*first.problems, *second.problems)))
    return replace(first, **taken, raw=first.raw + second.raw, problems=problems)


def upright_orientation(blocks: Blocks, picture_format: str) -> int:
    """The turn (EXIF 1 to 8) that the decoded pixels still need.

    HEIC: none, its decoder has turned them. AVIF: what its decoder reports as EXIF, never what XMP says.
    Others: EXIF, else XMP.
    """
    if picture_format == "HEIF":
        return 1
    orientation = orientation_in(blocks.tags.main)
    if orientation != 1 or picture_format == "AVIF":
        return orientation
    return next((turn for packet in blocks.packets if (turn := orientation_in_packet(packet)) != 1), 1)
