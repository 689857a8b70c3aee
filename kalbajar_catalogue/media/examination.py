"""What a picture file is, found out before it is taken in. Safe in any thread.

`examine` reads headers and metadata only; making the thumbnail decodes all pixels. Both together are the check that a
picture is whole.
"""

from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from kalbajar_catalogue.diagnostics.problems import WorldError
from kalbajar_catalogue.media.colour import embedded_profile, profile_name
from kalbajar_catalogue.media.containers import Blocks, blocks_in
from kalbajar_catalogue.media.decoding import FORMATS, opened
from kalbajar_catalogue.media.exif import BITS_PER_SAMPLE, DNG_VERSION, number
from kalbajar_catalogue.media.file_metadata import FileMetadata
from kalbajar_catalogue.media.metadata import metadata_of_blocks, upright_orientation


@dataclass(frozen=True)
class Examined:
    """What a picture file is.

    `format` is its media type (`image/jpeg`), `extension` the usual one for it, `width` and `height` are px as seen
    upright, `orientation` is the EXIF turn (1-8) that the stored pixels still need, `colour_mode` is Pillow's
    (`RGB`, `L`, `CMYK`, ...), `bit_depth` counts bits a channel, `frames` pages or animation steps.
    """

    format: str
    extension: str
    bytes: int
    width: int
    height: int
    orientation: int
    colour_mode: str
    has_profile: bool
    profile_name: str
    bit_depth: int
    frames: int
    metadata: FileMetadata

    @property
    def metadata_problems(self) -> tuple[str, ...]:
        """Codes of what in the metadata could not be read, such as `metadata.exif_broken`."""
        return self.metadata.problems


def examine(path: Path) -> Examined:
    """What a picture file is; broken metadata is named, not refused.

    Raises WorldError: `file.missing`, `file.not_permitted`, `file.empty`, `file.unreadable`, `picture.not_a_picture`,
    `picture.format_unsupported`, `picture.raw_unsupported`, `picture.too_large`, `picture.broken`, `picture.cut_off`.
    """
    with opened(path) as (image, file):
        blocks = blocks_in(file, image.format or "", image.info)
        if DNG_VERSION in blocks.tags.main:
            raise WorldError("picture.raw_unsupported", name=path.name)
        return _examined(image, blocks, path.stat().st_size)


def _examined(image: Image.Image, blocks: Blocks, size: int) -> Examined:
    """The facts of an opened picture."""
    media_type, extension = FORMATS[image.format or ""]
    orientation = upright_orientation(blocks, image.format or "")
    width, height = upright_size(image.size, orientation)
    profile = embedded_profile(image)
    return Examined(
        format=media_type,
        extension=extension,
        bytes=size,
        width=width,
        height=height,
        orientation=orientation,
        colour_mode=image.mode,
        has_profile=bool(profile),
        profile_name=profile_name(profile),
        bit_depth=_bit_depth(image, blocks),
        frames=int(getattr(image, "n_frames", 1)),
        metadata=metadata_of_blocks(blocks),
    )


def upright_size(size: tuple[int, int], orientation: int) -> tuple[int, int]:
    """Width and height in px after the turn that an EXIF orientation asks for."""
    return (size[1], size[0]) if orientation >= 5 else size


def _bit_depth(image: Image.Image, blocks: Blocks) -> int:
    """Bits a channel, as the file says, else as the decoded pixels have."""
    written = number(blocks.tags.main, BITS_PER_SAMPLE) if image.format == "TIFF" else image.info.get("bit_depth")
    if written:
        return int(written)
    by_mode = {"1": 1, "I;16": 16, "I;16B": 16, "I;16L": 16, "I": 32, "F": 32}
    return by_mode.get(image.mode, 8)
